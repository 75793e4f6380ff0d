import { Failure } from "../failure.ts";
import { Patience, seconds } from "../patience.ts";
import { encodeLatin1 } from "./latin1.ts";
import { quoteReply, type Reply, ReplyParser } from "./reply.ts";
import { Socket } from "./socket.ts";

/** The server that a control connection goes to. */
export interface FtpAddress {
  /** Its name, or its IP address; permissions are for the one that is named. */
  readonly host: string;
  /** The port of the control connection. */
  readonly port: number;
  /** Milliseconds until a connection that does not come about is given up. */
  readonly connectTimeout: number;
}

/** The control connection: commands out, replies in, one at a time (RFC 959). */
export class ControlConnection {
  /** Milliseconds of `performance.now()` at the last reply. */
  usedAt = 0;
  readonly #socket: Socket;
  readonly #replies = new ReplyParser();
  readonly #buffer = new Uint8Array(4096);

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /**
   * Connects, reads the greeting, logs in as `anonymous` and chooses binary transfers.
   *
   * @throws {Failure} `busy` when the server has too many connections, and others.
   */
  static async open(address: FtpAddress, patience: Patience): Promise<ControlConnection> {
    const control = await ControlConnection.connect(address, patience);
    try {
      await control.logIn(patience);
      return control;
    } catch (error) {
      control.close();
      throw error;
    }
  }

  /**
   * Connects and reads the greeting; `logIn` comes next.
   *
   * @throws {Failure} `busy` when the server has too many connections, and others.
   */
  static async connect(address: FtpAddress, patience: Patience): Promise<ControlConnection> {
    const { host, port, connectTimeout } = address;
    const control = new ControlConnection(
      await Socket.connect(host, port, patience, connectTimeout),
    );
    try {
      await control.#greet(patience);
      return control;
    } catch (error) {
      control.close();
      throw error;
    }
  }

  /**
   * Sends a command and waits for its (first) reply.
   *
   * @throws {Failure} `busy` for 421, with which a server says that it hangs up.
   */
  async command(command: string, patience: Patience): Promise<Reply> {
    const bytes = encodeCommand(command);
    if (this.#replies.hasMore) {
      throw new Failure("protocol", "it sent a reply that nothing asked for");
    }
    await this.#socket.write(bytes, patience);
    return await this.reply(patience);
  }

  /** Waits for a reply; all of it has to come within one stall time-out. */
  async reply(patience: Patience): Promise<Reply> {
    const reply = await this.#read(patience);
    this.usedAt = performance.now();
    if (reply.code === 421) throw refusal(reply);
    return reply;
  }

  /** Says goodbye, without waiting for an answer, and closes. */
  async quit(): Promise<void> {
    const { signal } = new AbortController();
    const patience = new Patience({ stallTimeout: 1000, deadline: 1000, signal });
    await this.#socket.write(encodeCommand("QUIT"), patience).catch(() => {});
    this.close();
  }

  /** Closes the connection; what waits on it fails. */
  close(): void {
    this.#socket.close();
  }

  async #read(patience: Patience): Promise<Reply> {
    const start = performance.now();
    for (let reply = this.#replies.next();; reply = this.#replies.next()) {
      if (reply !== undefined) return reply;
      const left = patience.stallTimeout - (performance.now() - start);
      const length = await this.#socket.read(this.#buffer, patience, {
        limit: Math.max(0, left),
        otherwise: `it did not answer within ${seconds(patience.stallTimeout)}`,
      });
      if (length === undefined) throw new Failure("broken", "it hung up");
      this.#replies.write(this.#buffer.subarray(0, length));
    }
  }

  async #greet(patience: Patience): Promise<void> {
    let greeting = await this.reply(patience);
    // 120: "service ready in nnn minutes".
    if (greeting.code === 120) greeting = await this.reply(patience);
    expect(greeting, 220);
  }

  /** Logs in as `anonymous` and chooses binary transfers. */
  async logIn(patience: Patience): Promise<void> {
    let reply = await this.command("USER anonymous", patience);
    if (reply.code === 331) reply = await this.command("PASS anonymous@", patience);
    expect(reply, 230, 202);
    expect(await this.command("TYPE I", patience), 200);
  }
}

/** @throws {Failure} When the reply has none of the codes. */
export function expect(reply: Reply, ...codes: readonly number[]): Reply {
  if (codes.includes(reply.code)) return reply;
  throw refusal(reply);
}

/** A reply that is a no, as a failure. */
export function refusal(reply: Reply): Failure {
  const isBusy = reply.code === 421 ||
    reply.code === 530 && /too many|maximum|limit/i.test(reply.text);
  return new Failure(isBusy ? "busy" : "refused", `it answered ${quoteReply(reply)}`);
}

/** A command as bytes; one that could be read as two is never sent. */
function encodeCommand(command: string): Uint8Array {
  // deno-lint-ignore no-control-regex
  if (/[\x00-\x1f\x7f]/.test(command)) {
    throw new TypeError(`Cannot send the command ${JSON.stringify(command)}: it is no plain line`);
  }
  return encodeLatin1(`${command}\r\n`);
}
