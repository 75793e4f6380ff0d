/**
 * Entries of a cache as objects of a bucket, over the S3 protocol.
 *
 * An object is published by one PUT, conditional on what was seen before, so it is whole or not
 * there. Nobody waits for anybody: there are no locks in S3.
 *
 * @module
 */

import { createHash } from "node:crypto";
import type { AwsClient } from "aws4fetch";
import type { Permission } from "../permission.ts";
import { isCacheKey } from "./cache_key.ts";
import {
  CLOSE_LENGTH,
  encodeManifest,
  type EntryFacts,
  type Manifest,
  manifestLength,
  parseManifest,
} from "./entry_format.ts";
import {
  DamagedEntry,
  type EntryListing,
  type EntryLock,
  type EntryStore,
  type EntryWriter,
  type StoredEntry,
} from "./entry_store.ts";
import { MemoryWriter } from "./memory_writer.ts";

/** Where the objects are. */
export interface S3Place {
  /** The service. */
  readonly endpoint: string | URL;
  /** The bucket. */
  readonly bucket: string;
  /** What all keys begin with. */
  readonly prefix?: string | undefined;
  /** The region that requests are signed for. */
  readonly region?: string | undefined;
  /** Milliseconds that one request may take. */
  readonly timeout?: number | undefined;
}

/** Bytes at an object's end in which its manifest is looked for first. */
const END_LENGTH = 64 * 1024;
/** Objects of more bytes are neither put nor got: they are held in memory on the way. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Failures in a row after which the service is left alone for a while. */
const MOST_FAILURES = 3;
/** Milliseconds for which it is left alone. */
const REST = 30_000;
/** More of a listing than this is not believed. */
const MOST_PAGES = 10_000;

/** The variables that hold them. */
const CREDENTIALS = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] as const;

/** Entries as objects of a bucket. */
export class S3Store implements EntryStore {
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly #place: S3Place;
  readonly #base: URL;
  /** The version of each object that was seen last. */
  readonly #etags = new Map<string, string>();
  #client: Promise<AwsClient> | undefined;
  #failures = 0;
  #restsUntil = 0;

  /** Nothing is asked before the first use. */
  constructor(place: S3Place) {
    const endpoint = new URL(place.endpoint);
    if (!/^https?:$/.test(endpoint.protocol)) {
      throw new TypeError(`Cannot keep a cache at "${endpoint}": it is no http(s) URL`);
    }
    this.#place = place;
    this.#base = new URL(
      `${encodeURIComponent(place.bucket)}/`,
      endpoint.href.replace(/\/?$/, "/"),
    );
    this.permissions = [
      { name: "net", host: endpoint.host },
      ...[...CREDENTIALS, ...(place.region === undefined ? ["AWS_REGION"] : [])]
        .map((variable) => ({ name: "env", variable }) as const),
    ];
    this.name = `bucket "${place.bucket}" at ${endpoint.host}`;
  }

  async prepare(): Promise<void> {
    await (this.#client ??= makeClient(this.#place.region));
  }

  async find(key: string): Promise<Manifest | undefined> {
    const got = await this.#getEnd(key, END_LENGTH);
    if (got === undefined) return undefined;
    const length = manifestLength(got.end.slice(-CLOSE_LENGTH), got.total);
    if (length === undefined) return undefined;
    const needed = length + CLOSE_LENGTH;
    const end = needed <= got.end.length ? got.end : (await this.#getEnd(key, needed))?.end;
    return end && parseManifest(key, end.subarray(end.length - needed), got.total);
  }

  async open(key: string): Promise<StoredEntry | undefined> {
    const response = await this.#request("GET", key);
    if (response.status === 404) return void await this.#gone(key, response);
    if (Number(response.headers.get("content-length")) > MOST_BYTES) {
      await response.body?.cancel();
      return undefined;
    }
    this.#see(key, response);
    const bytes = await response.bytes();
    const length = manifestLength(bytes.slice(-CLOSE_LENGTH), bytes.length);
    if (length === undefined) throw new DamagedEntry(key);
    const contentLength = bytes.length - CLOSE_LENGTH - length;
    const manifest = parseManifest(key, bytes.subarray(contentLength), bytes.length);
    const content = bytes.subarray(0, contentLength);
    const sha256 = createHash("sha256").update(content).digest("hex");
    if (manifest?.sha256 !== sha256) throw new DamagedEntry(key, manifest);
    return { manifest, content: ReadableStream.from([content]) };
  }

  create(key: string): Promise<EntryWriter> {
    return Promise.resolve(
      new MemoryWriter(key, MOST_BYTES, (content, facts) => this.#put(key, content, facts)),
    );
  }

  async remove(key: string): Promise<void> {
    const response = await this.#request("DELETE", key);
    await response.body?.cancel();
    this.#etags.delete(key);
  }

  async *list(prefix: string): AsyncGenerator<EntryListing, void, undefined> {
    const before = this.#place.prefix ?? "dsbr/";
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const query = new URLSearchParams({ "list-type": "2", prefix: before + prefix });
      if (token !== undefined) query.set("continuation-token", token);
      const response = await this.#request("GET", `?${query}`);
      const xml = await response.text();
      if (response.status === 404) return;
      for (const [, contents = ""] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        const key = elementOf(contents, "Key")?.slice(before.length) ?? "";
        if (isCacheKey(key)) yield { key, bytes: Number(elementOf(contents, "Size") ?? 0) };
      }
      token = elementOf(xml, "NextContinuationToken");
      if (elementOf(xml, "IsTruncated") !== "true" || token === undefined) return;
    }
  }

  /** There is nothing to hold: the PUT itself is conditional. */
  lock(): Promise<EntryLock> {
    return Promise.resolve({ beat(): void {}, release(): void {} });
  }

  /** The last bytes of an object, at most `length`, and how long it is. */
  async #getEnd(
    key: string,
    length: number,
  ): Promise<{ end: Uint8Array; total: number } | undefined> {
    const response = await this.#request("GET", key, { headers: { range: `bytes=-${length}` } });
    if (response.status === 404) return void await this.#gone(key, response);
    this.#see(key, response);
    if (response.status === 416) return void await response.body?.cancel(); // it is empty
    const range = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "");
    const end = await response.bytes();
    return { end, total: range === null ? end.length : Number(range[1]) };
  }

  async #put(key: string, content: Uint8Array[], facts: EntryFacts): Promise<Manifest> {
    const hash = createHash("sha256");
    for (const chunk of content) hash.update(chunk);
    const length = content.reduce((sum, chunk) => sum + chunk.length, 0);
    const manifest = { ...facts, key, length, sha256: hash.digest("hex") };
    const body = await new Blob([...content, encodeManifest(manifest)] as BlobPart[]).bytes();
    const seen = this.#etags.get(key);
    const condition = seen === undefined ? { "if-none-match": "*" } : { "if-match": seen };
    const response = await this.#request("PUT", key, { body, headers: condition });
    await response.body?.cancel();
    // 409 and 412: another process was faster. What it has put is as good.
    if (response.ok) this.#see(key, response);
    else this.#etags.delete(key);
    return manifest;
  }

  async #gone(key: string, response: Response): Promise<void> {
    this.#etags.delete(key);
    const text = await response.text();
    if (text.includes("NoSuchBucket")) {
      throw new Error(`there is no bucket "${this.#place.bucket}"`);
    }
  }

  #see(key: string, response: Response): void {
    const etag = response.headers.get("etag");
    if (etag !== null) this.#etags.set(key, etag);
  }

  /** A signed request. What is neither done nor answered by 404, 409, 412 or 416 rejects. */
  async #request(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    if (performance.now() < this.#restsUntil) throw new Error("it has failed, and is given a rest");
    const url = new URL(path.startsWith("?") ? path : this.#pathOf(path), this.#base);
    const signal = AbortSignal.timeout(this.#place.timeout ?? 60_000);
    const client = await (this.#client ??= makeClient(this.#place.region));
    try {
      const response = await client.fetch(url.href, {
        ...init,
        method,
        signal,
        redirect: "manual",
      });
      if (!response.ok && ![404, 409, 412, 416].includes(response.status)) {
        await response.body?.cancel();
        throw new Error(`it answered ${method} with status ${response.status}`);
      }
      this.#failures = 0;
      return response;
    } catch (cause) {
      if (++this.#failures >= MOST_FAILURES) {
        this.#failures = 0;
        this.#restsUntil = performance.now() + REST;
      }
      throw cause;
    }
  }

  #pathOf(key: string): string {
    if (!isCacheKey(key)) throw new TypeError(`Cannot keep "${key}": it is no key of a cache`);
    return (this.#place.prefix ?? "dsbr/").split("/").map(encodeURIComponent).join("/") + key;
  }
}

async function makeClient(region: string | undefined): Promise<AwsClient> {
  const [accessKeyId, secretAccessKey, sessionToken] = CREDENTIALS.map(variable);
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new Error("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set");
  }
  const { AwsClient } = await import("aws4fetch");
  return new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    service: "s3",
    region: region ?? variable("AWS_REGION") ?? "us-east-1",
    retries: 2,
    initRetryMs: 200,
  });
}

function variable(name: string): string | undefined {
  return Deno.env.get(name) || undefined;
}

/** The text of the first element of a name. */
function elementOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity]!);
}
