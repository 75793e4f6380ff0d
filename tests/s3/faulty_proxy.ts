/** A request as the proxy saw it. */
export interface ProxiedRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
}

/** What the proxy does to an answer. */
export interface ProxyFault {
  /** Answers so itself, in place of the service. */
  readonly status?: number;
  /** Milliseconds before each piece of the answer. */
  readonly pause?: number;
  /** Bytes of the answer, its head included, after which the connection is cut. */
  readonly cutAfter?: number;
}

/** Passes requests to a service on loopback, one for each connection, and spoils those it is told to. */
export class FaultyProxy implements AsyncDisposable {
  readonly seen: ProxiedRequest[] = [];
  fault: (request: ProxiedRequest) => ProxyFault | undefined = () => undefined;
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #port: number;
  readonly #open = new Set<Deno.Conn>();
  readonly #running: Promise<void>;
  readonly #stop = Promise.withResolvers<void>();

  /** Of the service at an endpoint. */
  constructor(endpoint: string) {
    this.#port = Number(new URL(endpoint).port);
    this.#running = this.#accept();
  }

  get endpoint(): string {
    return `http://127.0.0.1:${this.#listener.addr.port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    this.#stop.resolve();
    for (const connection of this.#open) close(connection);
    await this.#running;
  }

  async #accept(): Promise<void> {
    const passing = new Set<Promise<void>>();
    for await (const client of this.#listener) {
      const pass = this.#pass(client).catch(() => {}).finally(() => passing.delete(pass));
      passing.add(pass);
    }
    await Promise.all(passing);
  }

  async #pass(client: Deno.Conn): Promise<void> {
    this.#open.add(client);
    let service: Deno.Conn | undefined;
    try {
      const { head, rest } = await readHead(client);
      const [method, path] = head.split(" ") as [string, string];
      const request = { method, path };
      this.seen.push(request);
      const fault = this.fault(request) ?? {};
      if (fault.status !== undefined) {
        // The whole request is read first: else its sender sees a reset, and not the answer.
        await skip(client, Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0) - rest.length);
        const answer = `HTTP/1.1 ${fault.status} Fault\r\nconnection: close\r\n` +
          "content-length: 0\r\n\r\n";
        return void await client.write(new TextEncoder().encode(answer));
      }
      service = await Deno.connect({ hostname: "127.0.0.1", port: this.#port });
      this.#open.add(service);
      // One request for each connection; the header is not among those that are signed.
      const once = head.replace("\r\n", "\r\nConnection: close\r\n");
      await writeAll(service, new TextEncoder().encode(once));
      await writeAll(service, rest);
      const sending = copy(client, service).catch(() => {});
      await copy(service, client, fault, this.#stop.promise);
      close(client);
      await sending;
    } finally {
      for (const connection of [client, service]) {
        if (connection === undefined) continue;
        close(connection);
        this.#open.delete(connection);
      }
    }
  }
}

async function readHead(connection: Deno.Conn): Promise<{ head: string; rest: Uint8Array }> {
  let bytes = new Uint8Array(0);
  const piece = new Uint8Array(64 * 1024);
  while (true) {
    const text = new TextDecoder("latin1").decode(bytes);
    const end = text.indexOf("\r\n\r\n") + 4;
    if (end > 3) return { head: text.slice(0, end), rest: bytes.slice(end) };
    const read = await connection.read(piece);
    if (read === null) throw new Error("The client has left");
    const grown = new Uint8Array(bytes.length + read);
    grown.set(bytes);
    grown.set(piece.subarray(0, read), bytes.length);
    bytes = grown;
  }
}

async function skip(connection: Deno.Conn, length: number): Promise<void> {
  const piece = new Uint8Array(64 * 1024);
  for (let left = length; left > 0;) {
    const read = await connection.read(piece);
    if (read === null) return;
    left -= read;
  }
}

async function copy(
  from: Deno.Conn,
  to: Deno.Conn,
  fault: ProxyFault = {},
  stop?: Promise<void>,
): Promise<void> {
  const piece = new Uint8Array(64 * 1024);
  let left = fault.cutAfter ?? Infinity;
  while (left > 0) {
    const read = await from.read(piece);
    if (read === null) return;
    if (fault.pause !== undefined) await pause(fault.pause, stop);
    await writeAll(to, piece.subarray(0, Math.min(read, left)));
    left -= read;
  }
}

async function pause(milliseconds: number, stop?: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([promise, stop]);
  clearTimeout(timer);
}

async function writeAll(connection: Deno.Conn, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += await connection.write(bytes.subarray(at));
}

function close(connection: Deno.Conn): void {
  try {
    connection.close();
  } catch {
    // It is closed already.
  }
}
