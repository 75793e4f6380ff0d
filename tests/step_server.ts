import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "./memory_source.ts";
import { ScriptedServer, type Session } from "./fetch/ftp/scripted_server.ts";

/** Rows of each file. */
export const ROWS = 4_000;
/** Bytes that are sent at a time; a step each. */
const PIECE = 8_192;

/**
 * An FTP server with RD files of Acre that can hang at any step: a command to be answered, a piece
 * of data to be sent, the confirmation after the last piece.
 */
export class StepServer implements AsyncDisposable {
  /** The server underneath. */
  readonly ftp: ScriptedServer;
  /** Steps taken. */
  steps = 0;
  /** Hangs at this step and at all that follow. */
  #hangAt = Infinity;
  #onReached: () => void = () => {};

  private constructor(ftp: ScriptedServer) {
    this.ftp = ftp;
  }

  /** Starts one with some months of 2023. */
  static async start(months: number): Promise<StepServer> {
    const ftp = await ScriptedServer.start();
    const server = new StepServer(ftp);
    const names: string[] = [];
    for (let month = 1; month <= months; month++) {
      const name = `RDAC23${String(month).padStart(2, "0")}.dbc`;
      const bytes = dbc(RD_FIELDS, rdRows(ROWS, month));
      names.push(`01-27-23  03:14PM ${bytes.length} ${name}\r\n`);
      ftp.files.set(`${SIH_DIRECTORY}/${name}`, { bytes, time: "20230127181400" });
    }
    ftp.listing = () => names.join("");
    ftp.script = async (verb, argument, session) => {
      if (server.#hangs()) return true;
      const bytes = verb === "LIST"
        ? new TextEncoder().encode(names.join(""))
        : verb === "RETR"
        ? ftp.files.get(argument)?.bytes.subarray(session.offset)
        : undefined;
      if (bytes === undefined) return false;
      await server.#send(session, bytes);
      return true;
    };
    return server;
  }

  /** Its port on 127.0.0.1. */
  get port(): number {
    return this.ftp.port;
  }

  /** Starts to count anew, and hangs at a step; resolves once that is reached. */
  hangAt(step: number): Promise<void> {
    this.steps = 0;
    this.#hangAt = step;
    return new Promise((resolve) => this.#onReached = resolve);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.ftp[Symbol.asyncDispose]();
  }

  #hangs(): boolean {
    if (++this.steps < this.#hangAt) return false;
    this.#onReached();
    return true;
  }

  async #send(session: Session, bytes: Uint8Array): Promise<void> {
    session.offset = 0;
    session.reply("150 here it comes");
    const channel = await session.data();
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (this.#hangs()) return;
      await this.ftp.write(channel, bytes.subarray(at, at + PIECE));
    }
    if (this.#hangs()) return;
    channel.end();
    session.reply("226 done");
  }
}
