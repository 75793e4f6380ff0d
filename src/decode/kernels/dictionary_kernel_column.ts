import type { Data } from "apache-arrow";
import { type CodeType, DictionaryBuilder } from "../../arrow/dictionary_builder.ts";
import type { ColumnSpec } from "../column_spec.ts";
import { contentEnd, contentStart, type FieldPlace, type Records } from "../columns/column.ts";
import { decodeText, type Encoding } from "../text.ts";
import { FixedKernelColumn } from "./fixed_kernel_column.ts";
import {
  type KernelPlace,
  KNOWN_COUNT,
  NEW_COUNT,
  OFFSETS,
  SHIFT,
  SLOTS,
  TEXT,
  TEXT_LENGTH,
} from "./kernel_column.ts";

const SPACE = 0x20;
/** What the table says of blank fields. */
const BLANK = 1;
/** What the table says of values is their index plus this. */
const FIRST_INDEX = 2;
/** Slots of a new table, and the bytes of the widest. */
const FIRST_SLOTS = 16;
const SLOT_BYTES = 32;
/** Room for a field and its text in UTF-8, and what a copy of it reads beyond. */
const SCRATCH_BYTES = 80;

const encoder = new TextEncoder();

/**
 * `DictionaryColumn` of fields of up to 16 bytes, by a kernel.
 *
 * The kernel's memory holds the table and the values that are new since the last batch; those of
 * all batches are in the builder.
 */
export class DictionaryKernelColumn extends FixedKernelColumn<Int32Array> {
  readonly #dictionary: DictionaryBuilder;
  readonly #encoding: Encoding;
  /** Indices of values beyond ASCII. */
  #codes = new Map<string, number>();
  #scratch = 0;

  /** Makes a reader of the field at `field`. */
  constructor(place: KernelPlace, field: FieldPlace, spec: ColumnSpec) {
    const dictionary = new DictionaryBuilder(spec.field.type as CodeType, field.memory);
    const name = field.field.width <= 8 ? "narrowDictionary" : "wideDictionary";
    super(place, field, name, dictionary.indices);
    this.#dictionary = dictionary;
    this.#encoding = field.encoding;
  }

  override start(column: number, positions: number): void {
    super.start(column, positions);
    this.set(SLOTS, this.kernels.allocate(FIRST_SLOTS * SLOT_BYTES));
    this.set(SHIFT, 64 - Math.log2(FIRST_SLOTS));
    this.#scratch = this.kernels.allocate(SCRATCH_BYTES);
  }

  override finish(): Data {
    const { kernels } = this;
    const count = this.get(NEW_COUNT);
    if (count > 0) {
      const text = this.get(TEXT);
      const ends = this.get(OFFSETS) >> 2;
      this.#dictionary.addAll(
        kernels.bytes.subarray(text, text + this.get(TEXT_LENGTH)),
        kernels.words.subarray(ends, ends + count),
      );
      this.set(KNOWN_COUNT, this.get(KNOWN_COUNT) + count);
      this.set(NEW_COUNT, 0);
      this.set(TEXT_LENGTH, 0);
    }
    const data = this.#dictionary.finish();
    if (this.#dictionary.renew()) {
      kernels.run.clear(this.column);
      this.#codes.clear();
    }
    return data;
  }

  /** Fields with other blanks than spaces behind their value, and those beyond ASCII. */
  protected override settle(records: Records, from: number): boolean {
    const { run } = this.kernels;
    const { offset, width } = this.field;
    const at = records.positions[from]! + offset;
    const end = contentEnd(records.block, at, at + width);
    const start = contentStart(records.block, at, end);
    const field = records.block.slice(at, at + width);
    let value = BLANK;
    if (start < end) {
      const usual = new Uint8Array(width).fill(SPACE);
      usual.set(records.block.subarray(start, end));
      this.#write(usual);
      value = run.find(this.column, this.#scratch);
      if (value === 0) {
        value = this.#index(usual.subarray(0, end - start)) + FIRST_INDEX;
        this.#write(usual);
        run.learn(this.column, this.#scratch, value);
        this.kernels.checkMemory();
      }
    }
    this.#write(field);
    if (run.find(this.column, this.#scratch) === 0) run.learn(this.column, this.#scratch, value);
    this.kernels.checkMemory();
    return false;
  }

  /** The index of a value that the table lacks. */
  #index(content: Uint8Array): number {
    const text = decodeText(content, this.#encoding);
    let index = this.#codes.get(text);
    if (index !== undefined) return index;
    const bytes = encoder.encode(text);
    this.#write(bytes);
    index = this.kernels.run.addValue(this.column, this.#scratch, bytes.length);
    this.kernels.checkMemory();
    this.#codes.set(text, index);
    return index;
  }

  #write(bytes: Uint8Array): void {
    this.kernels.bytes.set(bytes, this.#scratch);
  }
}
