import { asFailure, Failure } from "../failure.ts";
import { type Patience, seconds, type WaitOptions } from "../patience.ts";

/** A TCP connection whose every call is bounded in time and ends when the signal is aborted. */
export class Socket {
  readonly #conn: Deno.TcpConn;
  readonly #host: string;
  #closed = false;

  private constructor(conn: Deno.TcpConn, host: string) {
    this.#conn = conn;
    this.#host = host;
  }

  /**
   * Connects to a host by its name; all its addresses are tried.
   *
   * @param timeout Milliseconds until it is given up.
   * @throws {Failure} When no connection comes about.
   * @throws {DataSusError} `PERMISSION` when Deno does not allow it.
   */
  static async connect(
    host: string,
    port: number,
    patience: Patience,
    timeout: number,
  ): Promise<Socket> {
    const stop = new AbortController();
    let conn: Deno.TcpConn | undefined;
    let isLate = false;
    const connect = async (): Promise<Deno.TcpConn> => {
      conn = await Deno.connect({ hostname: host, port, signal: stop.signal });
      if (isLate) conn.close();
      return conn;
    };
    const giveUp = (): void => {
      isLate = true;
      stop.abort();
      conn?.close();
    };
    try {
      const otherwise = `it did not take the call within ${seconds(timeout)}`;
      return new Socket(await patience.wait(connect, giveUp, { limit: timeout, otherwise }), host);
    } catch (error) {
      throw asFailure(error, host.includes(":") ? `[${host}]` : host, patience.signal);
    }
  }

  /** Reads into `buffer` and returns how many bytes came, `undefined` at the end. */
  async read(
    buffer: Uint8Array,
    patience: Patience,
    options?: WaitOptions,
  ): Promise<number | undefined> {
    return await this.#run(() => this.#conn.read(buffer), patience, options) ?? undefined;
  }

  /** Sends all the bytes. */
  async write(bytes: Uint8Array, patience: Patience): Promise<void> {
    for (let sent = 0; sent < bytes.length;) {
      sent += await this.#run(() => this.#conn.write(bytes.subarray(sent)), patience);
    }
  }

  /** Closes the connection; what waits on it fails. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#conn.close();
  }

  async #run<T>(
    work: () => Promise<T>,
    patience: Patience,
    options?: WaitOptions,
  ): Promise<T> {
    if (this.#closed) throw new Failure("broken", "the connection was closed");
    try {
      return await patience.wait(work, () => this.close(), options);
    } catch (error) {
      this.close();
      throw asFailure(error, this.#host, patience.signal);
    }
  }
}
