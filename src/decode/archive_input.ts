import type { DataSusError } from "../error.ts";
import { decodeError } from "./decode_error.ts";
import { LENGTHS, partLength } from "./zip_format.ts";

const HINT = "Fetch the archive again; if it is still so, look into it with a ZIP program";

/** The bytes of a ZIP archive, which arrive cut anywhere, taken in the lengths that are needed. */
export class ArchiveInput {
  /** Bytes taken. */
  offset = 0;
  readonly #name: string | undefined;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  /** Takes the archive's chunks when they are needed; messages name it. */
  constructor(chunks: AsyncIterable<Uint8Array>, name: string | undefined) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#name = name;
  }

  /** Tells whether the archive has no byte at all. */
  async isEmpty(): Promise<boolean> {
    return this.#rest.length === 0 && !await this.#more();
  }

  /** The next four bytes as a number; they are not taken. */
  async peekSignature(): Promise<number> {
    const bytes = await this.#peek(4);
    return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  }

  /** Takes a part with all that belongs to it. */
  async takePart(kind: "member" | "entry" | "end"): Promise<Uint8Array> {
    return await this.take(partLength(kind, await this.#peek(LENGTHS[kind])));
  }

  /** Takes exactly so many bytes. */
  async take(length: number): Promise<Uint8Array> {
    const bytes = (await this.#peek(length)).subarray(0, length);
    this.#drop(length);
    return bytes;
  }

  /** Takes the bytes at hand, at least one and at most `most`. */
  async takeSome(most: number): Promise<Uint8Array> {
    const bytes = (await this.#peek(1)).subarray(0, most);
    this.#drop(bytes.length);
    return bytes;
  }

  /** Passes over so many bytes. */
  async skip(length: number): Promise<void> {
    for (let left = length; left > 0;) left -= (await this.takeSome(left)).length;
  }

  /** Gives back the end of the bytes taken last. */
  putBack(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#rest = this.#rest.length === 0 ? bytes : join(bytes, this.#rest);
    this.offset -= bytes.length;
  }

  /** Tells the bytes' origin that no more are wanted. */
  async cancel(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** An error about the archive, with how much of it was taken. */
  error(
    code: "FORMAT" | "TRUNCATED" | "CHECKSUM",
    state: string,
    cause?: unknown,
  ): DataSusError {
    const at = { name: this.#name, offset: this.offset };
    const error = decodeError(code, at, state, code === "FORMAT" ? HINT : undefined);
    if (cause !== undefined) error.cause = cause;
    return error;
  }

  async #peek(length: number): Promise<Uint8Array> {
    while (this.#rest.length < length) {
      if (await this.#more()) continue;
      this.offset += this.#rest.length;
      throw this.error("TRUNCATED", "the archive ends before its table of contents does");
    }
    return this.#rest;
  }

  #drop(length: number): void {
    this.#rest = this.#rest.subarray(length);
    this.offset += length;
  }

  async #more(): Promise<boolean> {
    // Whoever gives the chunks may use the memory of the last one again.
    this.#rest = this.#rest.slice();
    while (true) {
      const { done, value } = await this.#chunks.next();
      if (done) return false;
      if (value.length === 0) continue;
      this.#rest = this.#rest.length === 0 ? value : join(this.#rest, value);
      return true;
    }
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
