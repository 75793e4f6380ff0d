import {
  BufferType,
  Data,
  type Field,
  type RecordBatch,
  type Schema,
  Utf8,
  Vector,
} from "apache-arrow";
import { batchOf } from "../arrow/batch_of.ts";
import { NO_NULLS } from "../arrow/null_bitmap.ts";
import { NullColumns } from "../arrow/null_data.ts";
import type { DictionaryPiece, PackedBatch, PackedColumn } from "./packed_batch.ts";

/** Makes record batches of the buffers that a worker sends of one file. */
export class BatchUnpacker {
  readonly #schema: Schema;
  /** For each column of the schema, its place among those sent; -1 of one that the file lacks. */
  readonly #places: readonly number[];
  readonly #dictionaries: (GrownDictionary | undefined)[] = [];

  /** `sent` names the columns that the worker sends; the others are null. */
  constructor(schema: Schema, sent: readonly string[]) {
    this.#schema = schema;
    this.#places = schema.fields.map((field) => sent.indexOf(field.name));
  }

  /** The batch, in the buffers that came. */
  unpack({ rows: length, columns }: PackedBatch): RecordBatch {
    const { fields } = this.#schema;
    const nulls = new NullColumns(length);
    const children = fields.map(({ type }: Field, i) => {
      const column = columns[this.#places[i]!];
      return column === undefined ? nulls.of(type) : this.#column(type, length, column, i);
    });
    return batchOf(this.#schema, children, length);
  }

  #column(type: Data["type"], length: number, column: PackedColumn, i: number): Data {
    const { nullCount, nullBitmap, values, valueOffsets, dictionary } = column;
    if (dictionary !== undefined) (this.#dictionaries[i] ??= new GrownDictionary()).add(dictionary);
    const buffers = {
      [BufferType.DATA]: values,
      [BufferType.VALIDITY]: nullBitmap ?? NO_NULLS,
      ...valueOffsets !== undefined && { [BufferType.OFFSET]: valueOffsets },
    };
    return new Data(type, 0, length, nullCount, buffers, [], this.#dictionaries[i]?.vector);
  }
}

/**
 * A dictionary put together again: each one begins with the one before, in the same memory, and is
 * the same object while nothing came to it, as with a `DictionaryBuilder`.
 */
class GrownDictionary {
  vector: Vector<Utf8> | undefined;
  #bytes = new Uint8Array(0);
  #offsets = new Int32Array(1);

  add({ from, offsets, bytes }: DictionaryPiece): void {
    const start = from === 0 ? 0 : this.#offsets[from]!;
    const length = from + offsets.length - 1;
    const end = start + bytes.length;
    if (from === 0) {
      this.#bytes = new Uint8Array(bytes.length * 2);
      this.#offsets = new Int32Array(length * 2 + 1);
    }
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, start, end * 2);
    if (length >= this.#offsets.length) {
      this.#offsets = grown(this.#offsets, from + 1, length * 2 + 1);
    }
    this.#bytes.set(bytes, start);
    for (let i = 1; i < offsets.length; i++) this.#offsets[from + i] = start + offsets[i]!;
    const buffers = {
      [BufferType.OFFSET]: this.#offsets.subarray(0, length + 1),
      [BufferType.DATA]: this.#bytes.subarray(0, end),
      [BufferType.VALIDITY]: NO_NULLS,
    };
    this.vector = new Vector([new Data(new Utf8(), 0, length, 0, buffers)]);
  }
}

/** A longer array that begins with the first `used` entries. */
function grown<A extends Uint8Array | Int32Array>(array: A, used: number, length: number): A {
  const longer = new (array.constructor as new (length: number) => A)(length);
  longer.set(array.subarray(0, used));
  return longer;
}
