/**
 * Text and bytes of DuckDB's vectors, whose form `write_vector.ts` shows.
 *
 * @module
 */

import duckdb from "@duckdb/node-bindings";
import { type Binary, type Data, makeData, type Utf8 } from "apache-arrow";
import { type ColumnFacts, VectorReader } from "./column_reader.ts";
import { CHUNK_ROWS, INLINE } from "./write_vector.ts";

/** Text or bytes. */
export class BytesReader extends VectorReader {
  readonly type: Utf8 | Binary;
  readonly #capacity: number;
  readonly entryBytes = new Uint8Array(CHUNK_ROWS * 16);
  readonly entryWords = new Uint32Array(this.entryBytes.buffer);
  readonly long = new Int32Array(CHUNK_ROWS);
  #offsets: Int32Array<ArrayBuffer>;
  #bytes = new Uint8Array(1024);

  constructor(type: Utf8 | Binary, capacity: number) {
    super();
    this.type = type;
    this.#capacity = capacity;
    this.#offsets = new Int32Array(capacity + 1);
  }

  protected copy(vector: duckdb.Vector, rows: number, validity: Uint8Array | null): void {
    const entries = duckdb.vector_get_data(vector, rows * 16);
    const { entryBytes, entryWords, long } = this;
    entryBytes.set(entries);
    const offsets = this.#offsets;
    let at = offsets[this.rows]!;
    if (at + rows * INLINE > this.#bytes.length) this.#grow(at + rows * INLINE);
    let bytes = this.#bytes;
    let longs = 0;
    for (let i = 0, to = this.rows + 1; i < rows; i++) {
      if (!validity || (validity[i >>> 3]! >>> (i & 7) & 1) === 1) {
        const length = entryWords[i * 4]!;
        if (length <= INLINE) {
          const end = i * 16 + 4 + length;
          for (let from = i * 16 + 4; from < end; from++) bytes[at++] = entryBytes[from]!;
        } else {
          const room = at + length + (rows - i) * INLINE;
          if (room > bytes.length) this.#grow(room);
          bytes = this.#bytes;
          long[longs++] = i;
          at += length;
        }
      }
      offsets[to++] = at;
    }
    this.#copyLong(entries, longs);
  }

  /** Copies the long values; those that lie one behind the other in both places at once. */
  #copyLong(entries: Uint8Array, longs: number): void {
    const { entryWords, long } = this;
    const lengthOf = (row: number): number => entryWords[row * 4]!;
    const pointerOf = (row: number): number =>
      entryWords[row * 4 + 3]! * 2 ** 32 + entryWords[row * 4 + 2]!;
    for (let k = 0; k < longs;) {
      const first = long[k]!;
      const at = this.#offsets[this.rows + first]!;
      let length = lengthOf(first);
      while (++k < longs) {
        const row = long[k]!;
        if (pointerOf(row) !== pointerOf(first) + length) break;
        if (this.#offsets[this.rows + row] !== at + length) break;
        length += lengthOf(row);
      }
      const place = entries.byteOffset + first * 16 + 8;
      const run = duckdb.get_data_from_pointer(entries.buffer as ArrayBuffer, place, length);
      this.#bytes.set(run, at);
    }
  }

  #grow(length: number): void {
    const grown = new Uint8Array(Math.max(length, this.#bytes.length * 2));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  protected make(facts: ColumnFacts): Data {
    const valueOffsets = this.#offsets.subarray(0, facts.length + 1);
    const data = this.#bytes.subarray(0, valueOffsets[facts.length]);
    this.#offsets = new Int32Array(this.#capacity + 1);
    this.#bytes = new Uint8Array(1024);
    return makeData({ type: this.type, ...facts, valueOffsets, data } as never) as Data;
  }
}
