import { createHash, createHmac } from "node:crypto";

/** One request as the peer saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly key: string;
  readonly headers: Headers;
}

/** What the peer does instead of answering well. */
export type Fault = (request: SeenRequest) => Response | Promise<Response> | undefined;

/** As much of S3 as a cache uses, on loopback, with signatures checked by hand. */
export class S3Peer implements AsyncDisposable {
  readonly objects = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly seen: SeenRequest[] = [];
  fault: Fault = () => undefined;
  pageLength = 1000;
  /** Compares versions without their quotes, as Ceph 16 does where something is put. */
  bareEtags = false;
  /** Uploads that were begun, and their parts. */
  readonly uploads = new Map<string, Uint8Array<ArrayBuffer>[]>();
  readonly secret: string;
  readonly #server: Deno.HttpServer<Deno.NetAddr>;

  constructor(secret: string) {
    this.secret = secret;
    this.#server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, (request) => {
      return this.#answer(request);
    });
  }

  get endpoint(): string {
    return `http://127.0.0.1:${this.#server.addr.port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.shutdown();
  }

  async #answer(request: Request): Promise<Response> {
    const body = await request.bytes();
    const url = new URL(request.url);
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split("/");
    const key = rest.join("/");
    const { method, headers } = request;
    const seen = { method, key, headers };
    this.seen.push(seen);
    if (!isSigned(request, url, this.secret)) return failure(403, "SignatureDoesNotMatch");
    const faulty = await this.fault(seen);
    if (faulty !== undefined) return faulty;
    if (bucket !== "bucket") return failure(404, "NoSuchBucket");
    if (key === "") return this.#list(url.searchParams);
    const object = this.objects.get(key);
    const etag = object && etagOf(object);
    const upload = url.searchParams.get("uploadId");
    const match = headers.get("if-match");
    if (upload !== null) return this.#upload(upload, seen, url.searchParams, body);
    switch (method) {
      case "POST":
        this.uploads.set(String(this.uploads.size), []);
        return new Response(`<R><UploadId>${this.uploads.size - 1}</UploadId></R>`);
      case "PUT": {
        const version = this.bareEtags ? etag?.replaceAll('"', "") : etag;
        if (headers.get("if-none-match") === "*" && object) return failure(412, "Precondition");
        if (match !== null && match !== version) return failure(412, "Precondition");
        this.objects.set(key, body);
        return new Response(null, { headers: { etag: etagOf(body) } });
      }
      case "DELETE":
        this.objects.delete(key);
        return new Response(null, { status: 204 });
      default: {
        if (object === undefined) return failure(404, "NoSuchKey");
        if (match !== null && match !== etag) return failure(412, "Precondition");
        const first = /^bytes=0-(\d+)$/.exec(headers.get("range") ?? "")?.[1];
        if (first !== undefined) {
          const range = `bytes 0-${first}/${object.length}`;
          const partial = { etag: etag!, "content-range": range };
          return new Response(object.slice(0, Number(first) + 1), {
            status: 206,
            headers: partial,
          });
        }
        const suffix = /^bytes=-(\d+)$/.exec(headers.get("range") ?? "")?.[1];
        if (suffix === undefined) return new Response(object, { headers: { etag: etag! } });
        if (object.length === 0) return failure(416, "InvalidRange");
        const from = Math.max(0, object.length - Number(suffix));
        const range = `bytes ${from}-${object.length - 1}/${object.length}`;
        return new Response(object.slice(from), {
          status: 206,
          headers: { etag: etag!, "content-range": range },
        });
      }
    }
  }

  /** One part, the whole or the end of an upload. */
  #upload(
    id: string,
    { method, key }: SeenRequest,
    query: URLSearchParams,
    body: Uint8Array<ArrayBuffer>,
  ): Response {
    const parts = this.uploads.get(id);
    if (parts === undefined) return failure(404, "NoSuchUpload");
    if (method === "PUT") {
      parts[Number(query.get("partNumber")) - 1] = body;
      return new Response(null, { headers: { etag: etagOf(body) } });
    }
    this.uploads.delete(id);
    if (method === "DELETE") return new Response(null, { status: 204 });
    const named = [...new TextDecoder().decode(body).matchAll(/<ETag>&quot;(.*?)&quot;<\/ETag>/g)];
    const isRight = named.length === parts.length &&
      parts.every((part, i) =>
        etagOf(part) === `"${named[i]![1]}"` && (i === parts.length - 1 || part.length >= 5 << 20)
      );
    if (!isRight) return failure(400, "InvalidPart");
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    this.objects.set(key, whole);
    return new Response("<CompleteMultipartUploadResult/>");
  }

  #list(query: URLSearchParams): Response {
    const prefix = query.get("prefix") ?? "";
    const after = query.get("continuation-token") ?? "";
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix) && key > after)
      .sort();
    const page = keys.slice(0, this.pageLength);
    const more = keys.length > page.length;
    const contents = page.map((key) =>
      `<Contents><Key>${key}</Key><Size>${this.objects.get(key)!.length}</Size></Contents>`
    );
    return new Response(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${
        more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ""
      }${contents.join("")}</ListBucketResult>`,
    );
  }
}

/** An error in the words of S3. */
export function failure(status: number, code: string): Response {
  return new Response(`<Error><Code>${code}</Code></Error>`, { status });
}

function etagOf(bytes: Uint8Array): string {
  return `"${createHash("md5").update(bytes).digest("hex")}"`;
}

/** Signature version 4, computed from Amazon's description of it. */
function isSigned({ method, headers }: Request, url: URL, secret: string): boolean {
  const authorization = headers.get("authorization") ?? "";
  const parts = /Credential=([^,]+), *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})/
    .exec(authorization);
  if (parts === null) return false;
  const [, credential, signedHeaders, signature] = parts as unknown as [
    string,
    string,
    string,
    string,
  ];
  const [, date, region, service] = credential.split("/") as [string, string, string, string];
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`).sort().join("&");
  const canonical = [
    method,
    url.pathname.split("/").map((part) => encode(decodeURIComponent(part))).join("/"),
    query,
    ...signedHeaders.split(";").map((name) => `${name}:${headers.get(name)?.trim()}`),
    "",
    signedHeaders,
    headers.get("x-amz-content-sha256"),
  ].join("\n");
  const scope = [date, region, service, "aws4_request"].join("/");
  const hashed = createHash("sha256").update(canonical).digest("hex");
  const text = ["AWS4-HMAC-SHA256", headers.get("x-amz-date"), scope, hashed].join("\n");
  let key: string | Uint8Array = `AWS4${secret}`;
  for (const part of scope.split("/")) key = createHmac("sha256", key).update(part).digest();
  return createHmac("sha256", key).update(text).digest("hex") === signature;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
