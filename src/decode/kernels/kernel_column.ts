import type { Data } from "apache-arrow";
import type { NullBitmap } from "../../arrow/null_bitmap.ts";
import type { ColumnReader, FieldPlace, Records } from "../columns/column.ts";
import type { DbfField } from "../dbf_header.ts";
import type { Kernels } from "./kernels.ts";

/** Bytes that tell a kernel of its column; `assembly/column.ts` says what they are. */
export const COLUMN_BYTES = 128;
/** What kernels may write beyond what they fill. */
const SLACK = 16;

/** Where a word of them stands. */
export const OFFSET = 0;
export const WIDTH = 4;
const CHANGES = 8;
const NEXT = 16;
const VALUES = 20;
const NULLS = 24;
const NULL_COUNT = 28;
export const OPTION = 36;
export const SLOTS = 40;
export const SHIFT = 44;
export const TEXT = 52;
export const TEXT_LENGTH = 60;
export const OFFSETS = 64;
export const NEW_COUNT = 72;
export const KNOWN_COUNT = 76;

/** Which kernel reads a column. */
export type KernelName =
  | "narrowDictionary"
  | "wideDictionary"
  | "int32"
  | "float64"
  | "date"
  | "text";

/** The kernels, and what they are to know of a block. */
export interface KernelPlace {
  /** The kernels. */
  readonly kernels: Kernels;
  /** Where the block of records begins. */
  readonly block: number;
  /** Most records in it. */
  readonly blockRows: number;
  /** Which of the kernels' columns it is. */
  readonly index: number;
}

/**
 * A column that a kernel reads: into a room for one block, from where its rows go to the batch.
 *
 * Where the kernel does not know what to do with a field, `settle` does.
 */
export abstract class KernelColumn implements ColumnReader {
  unparsable = 0;
  /** The field. */
  protected readonly field: DbfField;
  protected readonly kernels: Kernels;
  protected readonly blockRows: number;
  /** Where the kernel is told of the column. */
  protected column = 0;
  /** Where the rows of one block stand. */
  protected values = 0;
  readonly #block: number;
  readonly #name: KernelName;
  #nulls = 0;
  #positions = 0;

  /** Makes a reader of a field by the kernel `name`. */
  constructor(place: KernelPlace, { field }: FieldPlace, name: KernelName) {
    this.kernels = place.kernels;
    this.blockRows = place.blockRows;
    this.#block = place.block;
    this.field = field;
    this.#name = name;
  }

  /** Bytes of a row in the room for one block. */
  protected abstract readonly rowBytes: number;

  /** Settles where the kernel is told of the column, and where it finds positions. */
  start(column: number, positions: number): void {
    const { kernels, blockRows } = this;
    const { offset, width } = this.field;
    this.column = column;
    this.#positions = positions;
    this.values = kernels.allocate(blockRows * this.rowBytes + SLACK);
    this.#nulls = kernels.allocate((blockRows >> 3) + SLACK);
    // Two bytes before the first run, which is compared with the one before it.
    this.set(CHANGES, kernels.allocate((blockRows + 2) * 2 + SLACK) + 2);
    this.set(OFFSET, this.#block + offset);
    this.set(WIDTH, width);
    this.set(VALUES, this.values);
    this.set(NULLS, this.#nulls);
  }

  append(records: Records, from: number, to: number): void {
    const { kernels, column } = this;
    while (!kernels.run[this.#name](column, this.#positions, from)) {
      kernels.checkMemory();
      const run = this.get(NEXT);
      const starts = new Uint16Array(kernels.bytes.buffer, run, 2);
      const [start, end] = [starts[0]!, starts[1]!];
      if (this.settle(records, start, end, start - from)) this.set(NEXT, run + 2);
    }
    kernels.checkMemory();
    const rows = to - from;
    this.take(rows, records.capacity);
    const count = this.get(NULL_COUNT);
    if (count === 0) return;
    const before = this.length - rows;
    const bytes = (before & 7) + rows + 7 >> 3;
    const bits = kernels.bytes.subarray(this.#nulls, this.#nulls + bytes);
    this.nulls.merge(bits, before >> 3, count);
    bits.fill(0);
  }

  abstract finish(): Data;

  /** Which of the batch's rows are null. */
  protected abstract readonly nulls: NullBitmap;
  /** Rows of the batch so far. */
  protected abstract readonly length: number;

  /** Takes `rows` rows over to the batch. */
  protected abstract take(rows: number, capacity: number): void;

  /**
   * Does for the records `from` to `to - 1`, which share a field and become the block's rows from
   * `row` on, what the kernel could not; true when they are done, false when it can now.
   */
  protected abstract settle(records: Records, from: number, to: number, row: number): boolean;

  /** One of the words that tell the kernel. */
  protected get(at: number): number {
    return this.kernels.words[this.column + at >> 2]!;
  }

  /** Sets one of them. */
  protected set(at: number, value: number): void {
    this.kernels.words[this.column + at >> 2] = value;
  }

  /** Marks rows of the block as null. */
  protected setNulls(from: number, to: number): void {
    this.kernels.run.setNulls(this.column, from, to);
  }
}
