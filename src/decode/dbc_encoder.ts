import { crc32 } from "node:zlib";
import { parseDbfHeader } from "./dbf_header.ts";
import { type ImplodeOptions, Imploder } from "./implode.ts";

/** Ends a DBF file, behind the last record. */
const END_OF_FILE = Uint8Array.of(0x1a);

/**
 * A push encoder from the records of a DBF table to DBC bytes, for tables too large to hold.
 *
 * The checksum stands before the records, so they are given twice: all of them to `measure`, then
 * the same to `write`. Either way they may be cut anywhere, and leave out the header and the byte
 * 0x1A at the table's end. Memory is about 1 MB, whatever the length of the table.
 */
export class DbcEncoder {
  readonly #header: Uint8Array;
  readonly #imploder: Imploder;
  /** CRC-32 of what was measured, and of what was written since. */
  #measured: number;
  #written: number;
  #headerGiven = false;

  /**
   * Starts a file.
   *
   * @param header The whole header of the table, with the number of its records.
   * @throws {DataSusError} `FORMAT` or `TRUNCATED` when it is no such header.
   */
  constructor(header: Uint8Array, options: ImplodeOptions = {}) {
    this.#header = header.slice(0, parseDbfHeader(header).headerLength);
    this.#imploder = new Imploder(options);
    this.#measured = crc32(this.#header);
    this.#written = this.#measured;
  }

  /**
   * Takes records for the checksum.
   *
   * @throws {TypeError} When records were written already.
   */
  measure(records: Uint8Array): void {
    if (this.#headerGiven) throw new TypeError("Cannot measure records: the checksum is written");
    this.#measured = crc32(records, this.#measured);
  }

  /**
   * Takes the records again and returns the bytes of the file that are ready, possibly none; they
   * belong to the caller.
   *
   * @throws {TypeError} When the file was closed.
   */
  write(records: Uint8Array): Uint8Array<ArrayBuffer> {
    const packed = this.#imploder.write(records);
    this.#written = crc32(records, this.#written);
    return this.#behindHeader(packed);
  }

  /**
   * Ends the file and returns the rest of it.
   *
   * @throws {TypeError} When the file was closed before, or the records written are not those that
   * were measured.
   */
  close(): Uint8Array<ArrayBuffer> {
    const packed = this.#imploder.write(END_OF_FILE);
    const rest = this.#imploder.close();
    const bytes = this.#behindHeader(concat(packed, rest));
    if (this.#written !== this.#measured) {
      throw new TypeError("Cannot close the DBC file: other records were measured than written");
    }
    return bytes;
  }

  #behindHeader(packed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    if (this.#headerGiven) return packed;
    this.#headerGiven = true;
    const checksum = new Uint8Array(4);
    new DataView(checksum.buffer).setUint32(0, crc32(END_OF_FILE, this.#measured), true);
    return concat(this.#header, checksum, packed);
  }
}

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
