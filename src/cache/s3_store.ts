/**
 * Entries of a cache as objects of a bucket, over the S3 protocol.
 *
 * An object appears whole or not at all: a small one by one PUT, conditional on what was seen
 * before, a large one by an upload in parts. Nobody waits for anybody: there are no locks in S3.
 *
 * A small object is checked before any of it is given out. The manifest of a large one has the
 * SHA-256 of each piece, so that it is checked piece by piece as it arrives, and never held whole.
 *
 * @module
 */

import { createHash } from "node:crypto";
import type { Permission } from "../permission.ts";
import { isCacheKey } from "./cache_key.ts";
import {
  CLOSE_LENGTH,
  LONGEST_MANIFEST,
  type Manifest,
  manifestLength,
  parseManifest,
  PIECE_LENGTH,
} from "./entry_format.ts";
import {
  DamagedEntry,
  type EntryListing,
  type EntryLock,
  type EntryStore,
  type EntryWriter,
  type StoredEntry,
  StoreTrouble,
} from "./entry_store.ts";
import { elementOf, S3Client, type S3Place } from "./s3_client.ts";
import { PART_LENGTH, S3Writer } from "./s3_writer.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes at an object's end in which its manifest is looked for first. */
const END_LENGTH = 64 * 1024;
/** Objects of more bytes are read piece by piece. */
const MOST_WHOLE = PART_LENGTH + LONGEST_MANIFEST + CLOSE_LENGTH;
/** More of a listing than this is not believed. */
const MOST_PAGES = 10_000;

/** A manifest, and the version of the object that has it. */
interface Seen {
  readonly key: string;
  readonly manifest: Manifest;
  readonly etag: string | undefined;
}

/** Entries as objects of a bucket. */
export class S3Store implements EntryStore {
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly #client: S3Client;
  /** The version of each object that was seen last. */
  readonly #etags = new Map<string, string>();
  /** What `find` found last: who opens an entry has looked for it just before. */
  #found: Seen | undefined;

  /** Nothing is asked before the first use. */
  constructor(place: S3Place) {
    this.#client = new S3Client(place);
    this.name = this.#client.name;
    this.permissions = this.#client.permissions;
  }

  async prepare(): Promise<void> {
    await this.#client.prepare();
  }

  async find(key: string): Promise<Manifest | undefined> {
    return (await this.#look(key))?.manifest;
  }

  async open(key: string): Promise<StoredEntry | undefined> {
    const found = this.#found?.key === key ? this.#found : undefined;
    this.#found = undefined;
    const large = found && await this.#openPieces(found);
    if (large !== undefined) return large;
    const response = await this.#get(key);
    if (response === undefined) return undefined;
    if (Number(response.headers.get("content-length")) <= MOST_WHOLE) {
      return checkWhole(key, await response.bytes());
    }
    await response.body?.cancel();
    const looked = await this.#look(key);
    const entry = looked && await this.#openPieces(looked);
    if (entry === undefined) throw new DamagedEntry(key, looked?.manifest);
    return entry;
  }

  create(key: string): Promise<EntryWriter> {
    return Promise.resolve(
      new S3Writer(this.#client, key, this.#etags.get(key), (etag) => {
        if (etag === undefined) this.#etags.delete(key);
        else this.#etags.set(key, etag);
      }),
    );
  }

  async remove(key: string): Promise<void> {
    const response = await this.#client.request(key, { method: "DELETE" });
    await response.body?.cancel();
    this.#etags.delete(key);
  }

  async *list(prefix: string): AsyncGenerator<EntryListing, void, undefined> {
    const before = this.#client.prefix;
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const query = {
        "list-type": "2",
        prefix: before + prefix,
        ...(token !== undefined && { "continuation-token": token }),
      };
      const response = await this.#client.request(undefined, { method: "GET", query });
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

  /** The manifest of an object, for which its end is read. */
  async #look(key: string): Promise<Seen | undefined> {
    this.#found = undefined;
    let got = await this.#getEnd(key, END_LENGTH);
    if (got === undefined) return undefined;
    const length = manifestLength(got.end.slice(-CLOSE_LENGTH), got.total);
    if (length === undefined) return undefined;
    const needed = length + CLOSE_LENGTH;
    if (needed > got.end.length) got = await this.#getEnd(key, needed, got.etag);
    const manifest = got && parseManifest(key, got.end.slice(-needed), got.total);
    return manifest && (this.#found = { key, manifest, etag: got!.etag });
  }

  /** A large entry; `undefined` when it is small, or another by now. */
  async #openPieces({ key, manifest, etag }: Seen): Promise<StoredEntry | undefined> {
    const { pieces, length } = manifest;
    if (pieces === undefined || length === 0) return undefined;
    const response = await this.#get(key, {
      range: `bytes=0-${length - 1}`,
      ...(etag !== undefined && { "if-match": etag }),
    });
    if (response?.status !== 206) {
      await response?.body?.cancel();
      return undefined;
    }
    return { manifest, isChecked: false, content: checkPieces(response.body!, key, manifest) };
  }

  /** The last bytes of an object, at most `length`, and how long it is. */
  async #getEnd(
    key: string,
    length: number,
    etag?: string,
  ): Promise<{ end: Bytes; total: number; etag: string | undefined } | undefined> {
    const response = await this.#get(key, {
      range: `bytes=-${length}`,
      ...(etag !== undefined && { "if-match": etag }),
    });
    if (response === undefined) return undefined;
    if (![200, 206].includes(response.status)) {
      await response.body?.cancel(); // it is empty, or another by now
      return undefined;
    }
    const range = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "");
    const end = await response.bytes();
    return {
      end,
      total: range === null ? end.length : Number(range[1]),
      etag: response.headers.get("etag") ?? undefined,
    };
  }

  async #get(key: string, headers: Record<string, string> = {}): Promise<Response | undefined> {
    const response = await this.#client.request(key, { method: "GET", headers });
    if (response.status === 404) {
      this.#etags.delete(key);
      return undefined;
    }
    const etag = response.headers.get("etag");
    if (etag !== null) this.#etags.set(key, etag);
    return response;
  }
}

/** An entry of which all bytes are there. */
function checkWhole(key: string, bytes: Bytes): StoredEntry {
  const length = manifestLength(bytes.slice(-CLOSE_LENGTH), bytes.length);
  if (length === undefined) throw new DamagedEntry(key);
  const contentLength = bytes.length - CLOSE_LENGTH - length;
  const manifest = parseManifest(key, bytes.subarray(contentLength), bytes.length);
  const content = bytes.subarray(0, contentLength);
  if (manifest?.sha256 !== sha256(content)) throw new DamagedEntry(key, manifest);
  return { manifest, isChecked: true, content: ReadableStream.from([content]) };
}

/**
 * The bytes of a large entry, each piece checked before it is given out.
 *
 * What is wrong with one is a trouble of the store: what was given before it was right.
 */
function checkPieces(
  bytes: ReadableStream<Bytes>,
  key: string,
  manifest: Manifest,
): ReadableStream<Bytes> {
  const reader = bytes.getReader();
  const { length, pieces = [] } = manifest;
  let index = 0;
  let over: Bytes = new Uint8Array(0);
  async function nextPiece(): Promise<Bytes> {
    const piece = new Uint8Array(Math.min(PIECE_LENGTH, length - index * PIECE_LENGTH));
    for (let at = 0; at < piece.length;) {
      if (over.length === 0) {
        const { done, value } = await reader.read();
        if (done) throw new Error("it gave fewer bytes than the entry has");
        over = value;
      }
      const taken = over.subarray(0, piece.length - at);
      piece.set(taken, at);
      at += taken.length;
      over = over.subarray(taken.length);
    }
    if (sha256(piece) !== pieces[index++]) throw new DamagedEntry(key, manifest);
    return piece;
  }
  return new ReadableStream({
    async pull(controller): Promise<void> {
      try {
        controller.enqueue(await nextPiece());
        if (index * PIECE_LENGTH < length) return;
        await reader.cancel();
        controller.close();
      } catch (error) {
        await reader.cancel().catch(() => {});
        throw new StoreTrouble(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
