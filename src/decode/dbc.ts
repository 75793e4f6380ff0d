import type { DbfHeader } from "./dbf_header.ts";
import { type Checksum, RecordBytes, type Verify } from "./record_bytes.ts";

/** Options of {@linkcode DbcDecoder} and {@linkcode DbcDecodeStream}. */
export interface DbcDecodeOptions {
  /** File name for error messages. */
  name?: string | undefined;
  /** What to do about a CRC-32 that does not match. Default `error`. */
  verify?: Verify | undefined;
}

/** Decoded bytes are handed out in pieces of about this size. */
const PIECE_LENGTH = 64 * 1024;

/**
 * A push decoder from DBC bytes, cut anywhere, to the bytes of the original DBF file.
 *
 * @example
 * ```ts
 * import { DbcDecoder, encodeDbc, encodeDbf } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * const dbf = encodeDbf([{ name: "UF", type: "C", width: 2, decimals: 0 }], [["AC"]]);
 * const decoder = new DbcDecoder();
 * const pieces = [...decoder.write(encodeDbc(dbf)), ...decoder.close()];
 * assertEquals(pieces.reduce((sum, piece) => sum + piece.length, 0), dbf.length);
 * assertEquals(decoder.checksum, "verified");
 * ```
 */
export class DbcDecoder {
  readonly #source: RecordBytes;
  #headerGiven = false;

  /** Makes a decoder of one file. */
  constructor(options: DbcDecodeOptions = {}) {
    this.#source = new RecordBytes({ ...options, format: "dbc" });
  }

  /** The file's header, once its bytes have come. */
  get header(): DbfHeader | undefined {
    return this.#source.header;
  }

  /** What is known of the file's integrity; final after `close`. */
  get checksum(): Checksum {
    return this.#source.checksum;
  }

  /**
   * Takes bytes and yields what they decode to; run it to its end before the next call.
   *
   * @throws {DataSusError} `FORMAT` when the bytes are not a DBC file.
   */
  *write(chunk: Uint8Array): Generator<Uint8Array> {
    this.#source.write(chunk);
    yield* this.#drain();
  }

  /**
   * Says that no more bytes come, yields what is left and checks that the file was whole.
   *
   * @throws {DataSusError} `TRUNCATED`, `CHECKSUM` or `FORMAT`.
   */
  *close(): Generator<Uint8Array> {
    this.#source.end();
    yield* this.#drain();
    this.#source.close();
  }

  *#drain(): Generator<Uint8Array> {
    const source = this.#source;
    if (source.header === undefined) return;
    if (!this.#headerGiven) {
      this.#headerGiven = true;
      yield source.headerBytes;
    }
    const length = Math.min(PIECE_LENGTH, source.blockRows * source.header.recordLength);
    for (let ready = source.fill(length); ready > 0; ready = source.fill(length)) {
      const piece = source.block.slice(source.start, source.start + ready);
      source.consume(ready);
      yield piece;
    }
  }
}

/**
 * DBC bytes in, the bytes of the original DBF out, as a `TransformStream`.
 *
 * @example
 * ```ts
 * import { DbcDecodeStream, encodeDbc, encodeDbf } from "@dsbr/core/decode";
 * import { toArrayBuffer } from "@std/streams";
 * import { assertEquals } from "@std/assert";
 *
 * const dbf = encodeDbf([{ name: "UF", type: "C", width: 2, decimals: 0 }], [["AC"]]);
 * const stream = new Blob([encodeDbc(dbf)]).stream().pipeThrough(new DbcDecodeStream());
 * assertEquals(new Uint8Array(await toArrayBuffer(stream)), dbf);
 * ```
 */
export class DbcDecodeStream extends TransformStream<Uint8Array, Uint8Array> {
  /** Makes a stream that decodes one file. */
  constructor(options: DbcDecodeOptions = {}) {
    const decoder = new DbcDecoder(options);
    super({
      transform(chunk, controller): void {
        for (const piece of decoder.write(chunk)) controller.enqueue(piece);
      },
      flush(controller): void {
        for (const piece of decoder.close()) controller.enqueue(piece);
      },
    });
  }
}
