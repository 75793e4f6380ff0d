/**
 * An FTP server for tests that does what no good server does, on purpose: every command can be
 * answered by the test.
 *
 * @module
 */

import { createServer, type Server, type Socket } from "node:net";
import { Buffer } from "node:buffer";

/** A file that the server has. */
export interface ServedFile {
  bytes: Uint8Array;
  /** As MDTM says it. */
  time?: string;
}

/** One connection, as scripts see it. */
export interface Session {
  /** Number of the connection, from 1. */
  readonly number: number;
  /** Sends a reply line. */
  reply(line: string): void;
  /** Sends bytes as they are. */
  send(bytes: Uint8Array): void;
  /** Where the next transfer begins (REST). */
  offset: number;
  /** The data channel of the last EPSV or PASV, once the client has come to it. */
  data(): Promise<Socket>;
  /** Hangs up. */
  end(): void;
  /** Breaks off with a reset. */
  reset(): void;
}

/** Answers a command instead of the server when it returns true. */
export type Script = (
  verb: string,
  argument: string,
  session: Session,
  server: ScriptedServer,
) => boolean | Promise<boolean>;

/** The server; listens on 127.0.0.1 until it is disposed of. */
export class ScriptedServer implements AsyncDisposable {
  /** The files, by path. */
  readonly files = new Map<string, ServedFile>();
  /** Commands received, in order. */
  readonly commands: string[] = [];
  /** Control connections ever opened, and those open now. */
  connections = 0;
  openConnections = 0;
  /** The most control connections that were open at a time. */
  mostConnections = 0;
  /** Data connections open now. */
  openData = 0;
  /** Bytes sent over data channels. */
  bytesSent = 0;
  /** What a LIST sends; made from the files unless set. */
  listing: ((directory: string) => string | Uint8Array) | undefined;
  /** The address that PASV names. */
  passiveAddress = "127,0,0,1";
  /** Answers commands; `CONNECT` is the first of every connection. */
  script: Script = () => false;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #dataServers = new Set<Server>();
  #port = 0;

  private constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** Starts one. */
  static async start(script?: Script): Promise<ScriptedServer> {
    const server = new ScriptedServer();
    if (script !== undefined) server.script = script;
    server.#port = await listen(server.#server);
    return server;
  }

  /** The port of its control connections. */
  get port(): number {
    return this.#port;
  }

  /** Sockets that are open, whatever for. */
  get openSockets(): number {
    return this.#sockets.size;
  }

  /** Commands of one verb. */
  count(verb: string): number {
    return this.commands.filter((command) => command.split(" ")[0] === verb).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    const servers = [this.#server, ...this.#dataServers];
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => {});
    socket.on("close", () => this.#sockets.delete(socket));
  }

  #serve(socket: Socket): void {
    this.#track(socket);
    this.openConnections++;
    this.mostConnections = Math.max(this.mostConnections, this.openConnections);
    socket.on("close", () => this.openConnections--);
    let data: Promise<Socket> | undefined;
    let directory = "/";
    const session: Session = {
      number: ++this.connections,
      offset: 0,
      reply: (line) => void socket.write(`${line}\r\n`, "latin1"),
      send: (bytes) => void socket.write(bytes),
      data: () => data ?? Promise.reject(new Error("no EPSV came before")),
      end: () => void socket.end(),
      reset: () => void socket.resetAndDestroy(),
    };
    const passive = async (): Promise<number> => {
      const { promise, resolve } = Promise.withResolvers<Socket>();
      data = promise;
      const server = createServer((channel) => {
        this.#track(channel);
        this.openData++;
        channel.on("close", () => this.openData--);
        server.close();
        resolve(channel);
      });
      this.#dataServers.add(server);
      const close = (): void => void server.close();
      socket.on("close", close);
      server.on("close", () => {
        socket.off("close", close);
        this.#dataServers.delete(server);
      });
      return await listen(server);
    };
    const answer = async (verb: string, argument: string): Promise<void> => {
      if (await this.script(verb, argument, session, this)) return;
      if (verb === "CWD") directory = argument;
      await this.#answer(verb, argument, { session, passive, directory });
    };
    let work = answer("CONNECT", "");
    let rest = "";
    socket.on("data", (bytes: Buffer) => {
      const lines = (rest + bytes.toString("latin1")).split("\r\n");
      rest = lines.pop()!;
      for (const line of lines) {
        this.commands.push(line);
        const [verb = "", argument = ""] = /^(\S*) ?(.*)$/.exec(line)!.slice(1);
        work = work.then(() => answer(verb, argument)).catch(() => {});
      }
    });
  }

  async #answer(verb: string, argument: string, { session, passive, directory }: {
    readonly session: Session;
    readonly passive: () => Promise<number>;
    readonly directory: string;
  }): Promise<void> {
    const file = this.files.get(argument);
    const { reply } = session;
    switch (verb) {
      case "CONNECT":
        return reply("220 ready");
      case "USER":
        return reply("331 password, please");
      case "PASS":
        return reply("230 come in");
      case "TYPE":
      case "NOOP":
        return reply("200 OK");
      case "FEAT":
        return reply("211-Features\r\n SIZE\r\n MDTM\r\n211 End");
      case "CWD": {
        const known = [...this.files.keys()].some((path) => path.startsWith(`${argument}/`));
        return reply(known || this.listing ? "250 there" : "550 The system cannot find the path");
      }
      case "SIZE":
        return reply(file ? `213 ${file.bytes.length}` : "550 The system cannot find the file");
      case "MDTM":
        return reply(file?.time ? `213 ${file.time}` : "550 The system cannot find the file");
      case "EPSV":
        return reply(`229 Entering Extended Passive Mode (|||${await passive()}|)`);
      case "PASV": {
        const port = await passive();
        return reply(
          `227 Entering Passive Mode (${this.passiveAddress},${port >> 8},${port & 255}).`,
        );
      }
      case "REST":
        session.offset = Number(argument);
        return reply("350 go on");
      case "LIST": {
        const text = this.listing?.(directory) ?? this.#list(directory);
        return await this.transfer(session, Buffer.from(text as string, "latin1"));
      }
      case "RETR":
        if (file === undefined) return reply("550 The system cannot find the file");
        return await this.transfer(session, file.bytes.subarray(session.offset));
      case "QUIT":
        reply("221 bye");
        return session.end();
      default:
        return reply("502 not here");
    }
  }

  /** Sends bytes over the data channel, with the replies around them. */
  async transfer(session: Session, bytes: Uint8Array, last = "226 done"): Promise<void> {
    session.offset = 0;
    session.reply("150 here it comes");
    const channel = await session.data();
    await this.write(channel, bytes);
    channel.end();
    if (last !== "") session.reply(last);
  }

  /** Writes bytes to a data channel as fast as the client takes them. */
  async write(channel: Socket, bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length && !channel.destroyed; at += 16_384) {
      const piece = bytes.subarray(at, at + 16_384);
      this.bytesSent += piece.length;
      if (channel.write(piece)) continue;
      await new Promise<void>((resolve) => {
        const go = (): void => {
          channel.off("drain", go).off("close", go);
          resolve();
        };
        channel.on("drain", go).on("close", go);
      });
    }
  }

  /** The listing of a directory as IIS writes it. */
  #list(directory: string): string {
    return [...this.files].filter(([path]) => path.startsWith(`${directory}/`))
      .map(([path, { bytes }]) =>
        `01-27-23  03:14PM ${String(bytes.length).padStart(20)} ${
          path.slice(directory.length + 1)
        }\r\n`
      ).join("");
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
