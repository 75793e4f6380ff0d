import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { gzipSync } from "node:zlib";
import { DataSusError, type ErrorCode, http, type HttpOptions, type Source } from "@dsbr/core";
import { randomBytes, read } from "../ftp/read_source.ts";

const FILE = randomBytes(200_000, 11);
const PATH = "/a b/Ã.dbc";

type Handler = (request: Request, count: number) => Response | Promise<Response>;

/** A web server on the loopback that is answered by the test. */
class WebServer implements AsyncDisposable {
  /** Requests as they came; a `Request` cannot be read once it is answered. */
  readonly requests: { readonly url: string; readonly headers: Headers }[] = [];
  readonly #server: Deno.HttpServer<Deno.NetAddr>;

  constructor(handler: Handler) {
    this.#server = Deno.serve(
      {
        hostname: "127.0.0.1",
        port: 0,
        onListen: () => {},
        onError: () => new Response(null, { status: 500 }),
      },
      (request) => {
        const { url, headers } = request;
        return handler(request, this.requests.push({ url, headers: new Headers(headers) }));
      },
    );
  }

  get address(): string {
    return `http://127.0.0.1:${this.#server.addr.port}`;
  }

  source(options: HttpOptions = {}): Source {
    return http(this.address, { retryDelay: 1, ...options });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.shutdown();
  }
}

/** The file, or the range that is asked for, as a good server answers. */
function serve(request: Request, bytes = FILE, tag = '"one"'): Response {
  const headers = { etag: tag, "accept-ranges": "bytes" };
  const from = /^bytes=(\d+)-$/.exec(request.headers.get("range") ?? "")?.[1];
  const isSame = request.headers.get("if-range") === tag;
  if (from === undefined || !isSame) return new Response(bytes, { headers });
  return new Response(bytes.slice(Number(from)), {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}` },
  });
}

/** A body that breaks off after some bytes. */
function broken(
  bytes: Uint8Array,
  at: number,
  headers: Record<string, string> = { etag: '"one"' },
): Response {
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller): Promise<void> {
      if (!sent && at > 0) {
        sent = true;
        return controller.enqueue(bytes.slice(0, at));
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
      controller.error(new Error("scripted"));
    },
  });
  return new Response(body, { headers: { ...headers, "content-length": String(bytes.length) } });
}

async function failure(work: () => Promise<unknown>, code: ErrorCode): Promise<DataSusError> {
  const error = await assertRejects(work, DataSusError);
  assert(error instanceof DataSusError);
  assertEquals(error.code, code, error.message);
  return error;
}

Deno.test("http() reads a file by its address", async () => {
  await using server = new WebServer((request) => serve(request));
  assertEquals(await read(server.source(), PATH), FILE);
  assertEquals(server.requests[0]!.url, `${server.address}/a%20b/%C3%83.dbc`);
  const below = http(`${server.address}/mirror`);
  assertEquals(below.name, `${server.address}/mirror/`);
  await read(below, PATH);
  assertEquals(server.requests[1]!.url, `${server.address}/mirror/a%20b/%C3%83.dbc`);
});

Deno.test("http() gives undefined for what is not there", async () => {
  for (const status of [404, 410]) {
    await using server = new WebServer(() => new Response("no", { status }));
    assertEquals(await server.source().open(PATH), undefined);
    assertEquals(await server.source().list("/a"), undefined);
  }
});

Deno.test("http() lists what nginx and others write of a directory", async () => {
  const html = `<html><head><title>Index of /x/</title></head><body><pre><a href="../">../</a>
<a href="sub/">sub/</a>                 27-Jan-2023 18:14                   -
<a href="RDAC2301.dbc">RDAC2301.dbc</a>        27-Jan-2023 18:14              123456
<a href='/x/b%20c.dbc'>b c</a>  2023-01-27 18:14  1.2M
<a href="?C=N;O=D">Name</a> <a href="http://elsewhere.org/x/evil.dbc">evil</a>
<a href="%2e%2e%2fevil.dbc">evil</a><a href="a%5Cb.dbc">evil</a><a href="a%0d%0aDELE.dbc">evil</a>
<a href="R&amp;D.dbc">R&amp;D.dbc</a></pre></body></html>`;
  await using server = new WebServer(() =>
    new Response(html, { headers: { "content-type": "text/html" } })
  );
  assertEquals(await server.source().list("/x"), [
    { name: "R&D.dbc" },
    { name: "RDAC2301.dbc", size: 123456, modified: new Date("2023-01-27T18:14:00Z") },
    { name: "b c.dbc" },
  ]);
  assertEquals(server.requests[0]!.url, `${server.address}/x/`);
});

Deno.test("http() lists nginx's JSON", async () => {
  const rows = [
    { name: "sub", type: "directory", mtime: "Fri, 27 Jan 2023 18:14:00 GMT" },
    { name: "B.dbc", type: "file", mtime: "Fri, 27 Jan 2023 18:14:00 GMT", size: 12 },
    { name: "../evil", type: "file", size: 12 },
    { name: 7 },
    null,
  ];
  await using server = new WebServer(() => Response.json(rows));
  assertEquals(await server.source().list("/x"), [
    { name: "B.dbc", size: 12, modified: new Date("2023-01-27T18:14:00Z") },
  ]);
  await using other = new WebServer(() =>
    new Response("{", { headers: { "content-type": "application/json" } })
  );
  const error = await failure(() => other.source().list("/x"), "SOURCE");
  assert(error.message.includes("cannot be read"), error.message);
});

Deno.test("N13: http() resumes with Range and If-Range", async () => {
  for (const at of [0, 1, 4096, 100_000, 199_999]) {
    await using server = new WebServer((request, count) =>
      count === 1 ? broken(FILE, at) : serve(request)
    );
    assertEquals(await read(server.source(), PATH), FILE, `at ${at}`);
    const range = server.requests.at(-1)!.headers.get("range");
    // A break may swallow bytes that were sent before it.
    assert(at <= 4096 ? range === null : range === null || /^bytes=\d+-$/.test(range));
    if (at !== 100_000) continue;
    assertEquals(server.requests.length, 2);
    assert(range !== null, "it did not resume");
    assertEquals(server.requests[1]!.headers.get("if-range"), '"one"');
  }
});

Deno.test("N13: http() takes a 200 to a Range request for the whole file", async () => {
  await using server = new WebServer((_, count) =>
    count === 1 ? broken(FILE, 100_000) : new Response(FILE, { headers: { etag: '"one"' } })
  );
  assertEquals(await read(server.source(), PATH), FILE);
});

Deno.test("N13: http() never joins two files", async () => {
  const other = randomBytes(200_000, 12);
  await using server = new WebServer((request, count) =>
    count === 1 ? broken(FILE, 100_000) : serve(request, other, '"two"')
  );
  const error = await failure(() => read(server.source(), PATH), "SOURCE");
  assert(error.message.includes("replaced while it was read"), error.message);
});

Deno.test("N13: http() unpacks what a server packs unasked", async () => {
  await using server = new WebServer(() =>
    new Response(gzipSync(FILE), { headers: { "content-encoding": "gzip" } })
  );
  assertEquals(await read(server.source(), PATH), FILE);
  assertEquals(server.requests[0]!.headers.get("accept-encoding"), "identity");
});

Deno.test("N13: http() follows redirects on its host, and no others", async () => {
  await using elsewhere = new WebServer((request) => serve(request));
  await using server = new WebServer((request) => {
    const { pathname } = new URL(request.url);
    const redirects: Record<string, string> = {
      "/here": "/there",
      "/other": `${elsewhere.address}/there`,
      "/file": "file:///etc/passwd",
      "/loop": "/loop",
    };
    const location = redirects[pathname];
    return location === undefined
      ? serve(request)
      : new Response(null, { status: 302, headers: { location } });
  });
  const source = server.source({ attempts: 1 });
  assertEquals(await read(source, "/here"), FILE);
  for (const path of ["/other", "/file", "/loop"]) {
    const error = await failure(() => source.open(path), "SOURCE");
    assert(error.message.includes("redirects"), error.message);
  }
  assertEquals(elsewhere.requests.length, 0);
  const allowing = server.source({ redirects: [new URL(elsewhere.address).host] });
  assertEquals(await read(allowing, "/other"), FILE);
});

Deno.test("N13: http() tries again after 5xx and 429, and waits as long as it is told", async () => {
  await using server = new WebServer((request, count) =>
    count === 1
      ? new Response(null, { status: 503, headers: { "retry-after": "1" } })
      : count === 2
      ? new Response(null, { status: 500 })
      : serve(request)
  );
  const start = performance.now();
  assertEquals(await read(server.source(), PATH), FILE);
  assert(performance.now() - start >= 990, "it came back too soon");
  await using busy = new WebServer(() => new Response(null, { status: 429 }));
  const error = await failure(() => busy.source().open(PATH), "SOURCE");
  assert(error.message.endsWith("it answered 429 (3 attempts)"), error.message);
  assertEquals(busy.requests.length, 3);
});

Deno.test("http() says when a file comes short", async () => {
  await using server = new WebServer(() => broken(FILE, 50_000, {}));
  const error = await assertRejects(() => read(server.source(), PATH), DataSusError);
  assert(error instanceof DataSusError && ["SOURCE", "TRUNCATED"].includes(error.code));
  assertEquals(server.requests.length, 3);
});

Deno.test("http() gives up a server that does not answer, and one that stops sending", async () => {
  const hang = Promise.withResolvers<Response>();
  await using server = new WebServer(() => hang.promise);
  const error = await failure(
    () => server.source({ connectTimeout: 50, attempts: 1 }).open(PATH),
    "SOURCE",
  );
  assert(error.message.includes("did not answer within 0.05 s"), error.message);
  hang.resolve(new Response(null));
  await using stuck = new WebServer(() =>
    new Response(
      new ReadableStream({ start: (controller) => controller.enqueue(FILE.slice(0, 10)) }),
    )
  );
  const stalled = await failure(
    () => read(stuck.source({ stallTimeout: 50, attempts: 1 }), PATH),
    "SOURCE",
  );
  assert(stalled.message.includes("sent nothing for 0.05 s"), stalled.message);
});

Deno.test("http() ends at once when it is cancelled", async () => {
  await using server = new WebServer(() =>
    new Response(
      new ReadableStream({ start: (controller) => controller.enqueue(FILE.slice(0, 10)) }),
    )
  );
  const controller = new AbortController();
  const stream = await server.source().open(PATH, { signal: controller.signal });
  const reader = stream!.getReader();
  await reader.read();
  const reading = reader.read();
  controller.abort(new Error("enough"));
  await assertRejects(() => reading, Error, "enough");
});

Deno.test("http() refuses what is no address of the web, and paths that lead elsewhere", async () => {
  for (const address of ["ftp://x", "file:///x", "x"]) assertThrows(() => http(address), TypeError);
  await assertRejects(() => http("http://127.0.0.1:1").open("/a/../b"), TypeError);
});

Deno.test({
  name: "http() names the flag when Deno may not connect",
  permissions: { net: false },
  fn: async () => {
    const error = await assertRejects(
      () => http("http://127.0.0.1:8080/x").open("/a"),
      DataSusError,
    );
    assert(error instanceof DataSusError);
    assertEquals([error.code, error.flag], ["PERMISSION", "--allow-net=127.0.0.1:8080"]);
  },
});
