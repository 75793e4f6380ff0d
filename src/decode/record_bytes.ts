/**
 * Header, then records: the two shapes in which a table comes.
 *
 * ```text
 * DBF   header | record record record ... | 0x1A
 * DBC   header | CRC-32 of the whole DBF, uint32 | the rest of the DBF as a PKWARE DCL stream
 * ```
 *
 * The CRC-32 (polynomial 0xEDB88320, as in ZIP) runs over the header and every decompressed byte;
 * it held for each of 436 real files. Zero means that the writer left it out. Bytes after the
 * stream's end code are ignored.
 *
 * @module
 */

import { crc32 } from "node:zlib";
import { type DbfHeader, HEADER_START, parseDbfHeader } from "./dbf_header.ts";
import { decodeError, type DecodePosition } from "./decode_error.ts";
import { Exploder, useKernels } from "./explode.ts";
import { Kernels } from "./kernels/kernels.ts";
import { RawBlock } from "./raw_block.ts";

/** What is done when the stored CRC-32 does not match: an error, a remark, or no check at all. */
export type Verify = "error" | "warn" | "off";

/**
 * What is known of a file's integrity: the CRC-32 matched, the file stores none, it did not match
 * (with `verify: "warn"`), or it was not checked (`verify: "off"`, or a file not read to its end).
 */
export type Checksum = "verified" | "absent" | "mismatch" | "unchecked";

/** How the file is packed; `auto` looks at the bytes behind the header. */
export type TableFormat = "dbc" | "dbf" | "auto";

/** Options of {@linkcode RecordBytes}. */
export interface RecordBytesOptions {
  /** File name for error messages. */
  name?: string | undefined;
  /** How the file is packed. Default `auto`. */
  format?: TableFormat | undefined;
  /** What to do about a CRC-32 that does not match. Default `error`. */
  verify?: Verify | undefined;
  /** Whether kernels in WebAssembly may be used, where there are any. Default false. */
  kernels?: boolean | undefined;
}

/** Bytes of records held ready at a time. */
const BLOCK_LENGTH = 192 * 1024;
/** Bytes behind the header that tell how the records are packed. */
const BEHIND_HEADER = 6;
/** Marks the end of a DBF file. */
const END_OF_FILE = 0x1a;

/**
 * The records of a DBC or DBF file whose bytes are pushed in cut anywhere.
 *
 * `header` is there as soon as its bytes are; then `fill` makes record bytes ready, from `start` to
 * `end` in `block`, which the caller consumes. `close` checks that the file is whole.
 */
export class RecordBytes {
  /** The header, once its bytes have come. */
  header: DbfHeader | undefined;
  /** The header's bytes as stored. */
  headerBytes: Uint8Array = new Uint8Array(0);
  /** What is known of the file's integrity; final after `close`. */
  checksum: Checksum = "unchecked";
  /** The kernels in whose memory the block is, at the address `blockAddress`; if it is there. */
  kernels: Kernels | undefined;
  /** Where in the kernels' memory the block begins. */
  blockAddress = 0;
  /** Records that are made ready at a time: as many as fit the block, 1 to 1,024. */
  blockRows = 0;

  readonly #name: string | undefined;
  readonly #format: TableFormat;
  readonly #verify: Verify;
  readonly #mayUseKernels: boolean;
  #head = new Uint8Array(0);
  #headLength = 0;
  #body: Exploder | RawBlock | undefined;
  #storedCrc: number | undefined;
  #crc = 0;
  #behindRecords: number | undefined;

  /** Makes a reader of one file. */
  constructor(options: RecordBytesOptions = {}) {
    this.#name = options.name;
    this.#format = options.format ?? "auto";
    this.#verify = options.verify ?? "error";
    this.#mayUseKernels = options.kernels ?? false;
  }

  /** The ready bytes' buffer; valid until the next `fill`. */
  get block(): Uint8Array {
    return this.#body!.block;
  }

  /** `block` as a view. */
  get view(): DataView {
    return this.#body!.view;
  }

  /** Where the ready bytes begin in `block`. */
  get start(): number {
    return this.#body!.start;
  }

  /** Bytes of the stored file read so far. */
  get inputLength(): number {
    const body = this.#body;
    if (body === undefined) return this.#headLength;
    const before = this.headerBytes.length + (body instanceof Exploder ? 4 : 0);
    return before + body.inputLength;
  }

  /** CRC-32 of the DBF's bytes so far; `undefined` for a plain DBF, which carries none. */
  get crc32(): number | undefined {
    return this.#storedCrc === undefined ? undefined : this.#crc;
  }

  /** Which byte of which file was read last. */
  get position(): DecodePosition {
    return { name: this.#name, offset: this.inputLength };
  }

  /** Takes bytes of the file; they are kept, not copied, until `fill` has used them up. */
  write(chunk: Uint8Array): void {
    if (this.#body !== undefined) this.#body.write(chunk);
    else this.#writeHead(chunk);
  }

  /** Says that no more bytes come: what is still missing will not arrive. */
  end(): void {
    if (this.#body === undefined) this.#openBody();
  }

  /**
   * Makes `length` record bytes ready if the input allows it, and returns how many are. 0 before
   * the header has come.
   */
  fill(length: number): number {
    const body = this.#body;
    if (body === undefined) return 0;
    const before = body.outputLength;
    const ready = body.fill(length);
    const made = body.outputLength - before;
    if (made > 0 && this.#storedCrc !== undefined) {
      this.#crc = crc32(body.block.subarray(body.end - made, body.end), this.#crc);
    }
    return ready;
  }

  /** Marks `length` ready bytes as used. */
  consume(length: number): void {
    this.#body!.consume(length);
  }

  /** Reads what stands behind the last declared record. */
  drain(): void {
    for (let ready = this.fill(1); ready > 0; ready = this.fill(1)) {
      this.#behindRecords ??= this.block[this.start]!;
      this.consume(ready);
    }
  }

  /**
   * Checks that the file is whole, once every ready byte was consumed.
   *
   * @throws {DataSusError} `TRUNCATED` when records or the end code are missing, `FORMAT` when
   * there are more records than declared, `CHECKSUM` when the CRC-32 does not match.
   */
  close(): void {
    const body = this.#body!;
    const { recordCount, recordLength } = this.header!;
    const declared = recordCount * recordLength;
    const empty = recordCount === 0 && body.inputLength === 0;
    if (body instanceof Exploder && !empty) body.close();
    if (body.outputLength < declared) {
      const whole = Math.floor(body.outputLength / recordLength);
      throw decodeError(
        "TRUNCATED",
        this.position,
        `its header declares ${recordCount} records, it holds ${whole}`,
      );
    }
    if (body instanceof RawBlock) this.#checkRest(body.outputLength - declared);
    this.#checkCrc();
  }

  /** A DBF may end in 0x1A and anything behind it, but not in records that it does not declare. */
  #checkRest(length: number): void {
    if (length < this.header!.recordLength || this.#behindRecords === END_OF_FILE) return;
    const more = Math.floor(length / this.header!.recordLength);
    throw decodeError(
      "FORMAT",
      this.position,
      `it holds ${more} more records than the ${this.header!.recordCount} its header declares`,
    );
  }

  #checkCrc(): void {
    if (!this.#storedCrc) this.checksum = "absent"; // a DBF has none, a DBC's may be left out
    else if (this.#verify === "off") this.checksum = "unchecked";
    else if (this.#storedCrc === this.#crc) this.checksum = "verified";
    else if (this.#verify === "warn") this.checksum = "mismatch";
    else {
      throw decodeError(
        "CHECKSUM",
        this.position,
        `its bytes have the CRC-32 ${hex(this.#crc)}, it was written with ${hex(this.#storedCrc)}`,
      );
    }
  }

  /** Gathers the header and the six bytes behind it that tell DBC from DBF. */
  #writeHead(chunk: Uint8Array): void {
    let rest = chunk;
    while (rest.length > 0) {
      const needed = this.#headNeeded();
      if (needed > this.#head.length) {
        const grown = new Uint8Array(needed);
        grown.set(this.#head);
        this.#head = grown;
      }
      const taken = rest.subarray(0, needed - this.#headLength);
      this.#head.set(taken, this.#headLength);
      this.#headLength += taken.length;
      rest = rest.subarray(taken.length);
      if (this.#headLength === this.#headNeeded()) {
        this.#openBody();
        this.#body!.write(rest);
        return;
      }
    }
  }

  #headNeeded(): number {
    if (this.#headLength < HEADER_START) return HEADER_START;
    const headerLength = this.#head[8]! | this.#head[9]! << 8;
    return Math.max(headerLength, HEADER_START) + BEHIND_HEADER;
  }

  #openBody(): void {
    const head = this.#head.subarray(0, this.#headLength);
    const header = parseDbfHeader(head, { name: this.#name });
    this.header = header;
    this.headerBytes = head.slice(0, header.headerLength);
    const rest = head.subarray(header.headerLength);
    const rows = Math.floor(BLOCK_LENGTH / header.recordLength);
    this.blockRows = Math.max(1, Math.min(1024, rows));
    if (this.#isDbc(rest)) this.#openDbc(header, rest);
    else this.#openDbf(header, rest);
    this.#head = new Uint8Array(0);
  }

  #openDbc(header: DbfHeader, rest: Uint8Array): void {
    if (rest.length < 4 && !(header.recordCount === 0 && rest.length === 0)) {
      throw decodeError("TRUNCATED", this.position, "the file ends before its records");
    }
    const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength);
    this.#storedCrc = rest.length < 4 ? 0 : view.getUint32(0, true);
    this.#crc = crc32(this.headerBytes);
    const { recordCount, recordLength } = header;
    const exploder = new Exploder({
      name: this.#name,
      offset: header.headerLength + 4,
      maxLength: recordCount * recordLength + recordLength - 1,
      blockLength: this.blockRows * recordLength,
    });
    this.kernels = this.#mayUseKernels ? Kernels.open() : undefined;
    if (this.kernels !== undefined) this.blockAddress = useKernels(exploder, this.kernels);
    exploder.write(rest.subarray(4));
    this.#body = exploder;
  }

  #openDbf(header: DbfHeader, rest: Uint8Array): void {
    this.#body = new RawBlock(this.blockRows * header.recordLength);
    this.#body.write(rest);
  }

  /**
   * Behind the header of a DBC stand a CRC-32 and then the literal mode and dictionary bytes of a
   * DCL stream; behind that of a DBF a record's flag, or the end mark, or nothing.
   */
  #isDbc(rest: Uint8Array): boolean {
    if (this.#format !== "auto") return this.#format === "dbc";
    const flag = rest[0] === 0x20 || rest[0] === 0x2a || rest[0] === END_OF_FILE;
    if (rest.length < 6) return rest.length > 1 && !flag;
    const stream = rest[4]! <= 1 && rest[5]! >= 4 && rest[5]! <= 6;
    return stream || !flag;
  }
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, "0");
}
