import { createHash } from "node:crypto";
import { encodeManifest, type EntryFacts, type Manifest, PIECE_LENGTH } from "./entry_format.ts";
import type { EntryWriter } from "./entry_store.ts";
import { elementOf, type S3Client, type S3Request } from "./s3_client.ts";

/** Bytes of a part: S3 takes no smaller one but the last. An entry of fewer is put at once. */
export const PART_LENGTH = 5 * 1024 * 1024;

/**
 * An entry on its way to a bucket, in parts while it grows: of any entry it holds the part that is
 * gathered and the part that is sent. Nobody sees it before it is complete.
 */
export class S3Writer implements EntryWriter {
  readonly #client: S3Client;
  readonly #key: string;
  /** The version that may be replaced; without one there must be none. */
  readonly #replaces: string | undefined;
  readonly #onPut: (etag: string | undefined) => void;
  readonly #stop = new AbortController();
  readonly #hash = createHash("sha256");
  #piece = createHash("sha256");
  readonly #pieces: string[] = [];
  #length = 0;
  #part = new Uint8Array(0);
  #partLength = 0;
  #isLarge = false;
  #upload: string | undefined;
  readonly #etags: string[] = [];
  /** The part that is sent. */
  #sent: Promise<void> = Promise.resolve();
  #state: "open" | "failed" | "done" = "open";

  /** `onPut` is told the new version; without one it is unknown, or another's. */
  constructor(
    client: S3Client,
    key: string,
    replaces: string | undefined,
    onPut: (etag: string | undefined) => void,
  ) {
    this.#client = client;
    this.#key = key;
    this.#replaces = replaces;
    this.#onPut = onPut;
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#hash.update(chunk);
    for (let at = 0; at < chunk.length;) {
      const room = PIECE_LENGTH - this.#length % PIECE_LENGTH;
      const bytes = chunk.subarray(at, at + room);
      this.#piece.update(bytes);
      at += bytes.length;
      this.#length += bytes.length;
      if (this.#length % PIECE_LENGTH === 0) this.#endPiece();
    }
    await this.#gather(chunk);
  }

  async publish(facts: EntryFacts): Promise<Manifest> {
    if (this.#length % PIECE_LENGTH > 0) this.#endPiece();
    const manifest: Manifest = {
      ...facts,
      key: this.#key,
      length: this.#length,
      sha256: this.#hash.digest("hex"),
      ...(this.#isLarge && { pieces: this.#pieces }),
    };
    const end = encodeManifest(manifest);
    const body = new Uint8Array(this.#partLength + end.length);
    body.set(this.#part.subarray(0, this.#partLength));
    body.set(end, this.#partLength);
    if (this.#isLarge) await this.#complete(body);
    else await this.#put(body);
    this.#state = "done";
    return manifest;
  }

  async abort(): Promise<void> {
    const { signal } = this.#stop;
    if (this.#state === "done" || signal.aborted) return;
    this.#stop.abort();
    this.#part = new Uint8Array(0);
    await this.#sent.catch(() => {});
    // A service that has failed just now is not asked again: see docs/adr/0022.
    if (this.#upload === undefined || this.#state === "failed") return;
    const query = { uploadId: this.#upload };
    const response = await this.#client.request(this.#key, { method: "DELETE", query })
      .catch(() => undefined);
    await response?.body?.cancel();
  }

  #endPiece(): void {
    this.#pieces.push(this.#piece.digest("hex"));
    this.#piece = createHash("sha256");
  }

  /** Appends to the part that is gathered, and sends it when it is full. */
  async #gather(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length;) {
      const bytes = chunk.subarray(at, at + PART_LENGTH - this.#partLength);
      const length = this.#partLength + bytes.length;
      if (length > this.#part.length) {
        const grown = new Uint8Array(
          Math.min(PART_LENGTH, Math.max(length, 2 * this.#part.length)),
        );
        grown.set(this.#part.subarray(0, this.#partLength));
        this.#part = grown;
      }
      this.#part.set(bytes, this.#partLength);
      this.#partLength = length;
      at += bytes.length;
      if (length === PART_LENGTH) await this.#send();
    }
  }

  /** Begins to send the part, once the one before has arrived. */
  async #send(): Promise<void> {
    await this.#sent;
    const { signal } = this.#stop;
    signal.throwIfAborted();
    const part = this.#part;
    this.#part = new Uint8Array(0);
    this.#partLength = 0;
    this.#isLarge = true;
    this.#sent = this.#sendPart(part);
    // Whoever writes the next part is told.
    this.#sent.catch(() => {});
  }

  async #sendPart(body: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#upload ??= await this.#begin();
    this.#stop.signal.throwIfAborted();
    const query = { partNumber: String(this.#etags.length + 1), uploadId: this.#upload };
    const { etag } = await this.#ask({ method: "PUT", query, body });
    if (etag === undefined) throw new Error("it took a part and did not say which");
    this.#etags.push(etag);
  }

  /** Begins an upload; not to be stopped, since what is begun has to be ended. */
  async #begin(): Promise<string> {
    const { text } = await this.#ask({ method: "POST", query: { uploads: "" } }, null);
    const upload = elementOf(text, "UploadId");
    if (upload === undefined) throw new Error("it began no upload");
    return upload;
  }

  async #put(body: Uint8Array<ArrayBuffer>): Promise<void> {
    const request = { method: "PUT", body } as const;
    const old = this.#replaces;
    let { etag, ok } = await this.#ask({ ...request, headers: conditionOf(old) });
    if (!ok && old !== undefined) {
      // Ceph 16 compares what it is given with the version as it keeps it, without the quotes.
      const headers = { "if-match": old.replaceAll('"', "") };
      ({ etag, ok } = await this.#ask({ ...request, headers }));
    }
    // 409 and 412: another process was faster. What it has put is as good.
    this.#onPut(ok ? etag : undefined);
  }

  async #complete(body: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#sent;
    await this.#sendPart(body);
    const parts = this.#etags.map((etag, i) =>
      `<Part><PartNumber>${i + 1}</PartNumber><ETag>${etag.replaceAll('"', "&quot;")}</ETag></Part>`
    );
    const { ok, text } = await this.#ask({
      method: "POST",
      query: { uploadId: this.#upload! },
      body: `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`,
      headers: conditionOf(this.#replaces),
    });
    this.#onPut(undefined);
    if (!ok) return await this.abort();
    // Amazon begins to answer before it knows how it ends.
    const error = elementOf(text, "Code");
    if (error !== undefined) throw new Error(`it answered an upload with ${error}`);
  }

  async #ask(
    request: S3Request,
    signal: AbortSignal | null = this.#stop.signal,
  ): Promise<{ ok: boolean; etag: string | undefined; text: string }> {
    try {
      const stop = signal === null ? {} : { signal };
      const response = await this.#client.request(this.#key, { ...request, ...stop });
      const { ok, status } = response;
      // An upload that is gone, or a part refused, cannot go on.
      const isWhole = request.query === undefined || request.query["partNumber"] === undefined;
      if (!ok && (status === 404 || !isWhole)) {
        throw new Error(`it answered ${request.method} with status ${status}`);
      }
      return {
        ok,
        etag: response.headers.get("etag") ?? undefined,
        text: await response.text(),
      };
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#state = "failed";
      throw error;
    }
  }
}

/** Which version may be replaced, as headers. */
function conditionOf(etag: string | undefined): Readonly<Record<string, string>> {
  return etag === undefined ? { "if-none-match": "*" } : { "if-match": etag };
}
