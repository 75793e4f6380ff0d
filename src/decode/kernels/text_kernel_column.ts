import { type Data, Utf8 } from "apache-arrow";
import { BinaryBuilder } from "../../arrow/binary_builder.ts";
import type { NullBitmap } from "../../arrow/null_bitmap.ts";
import { contentEnd, contentStart, type FieldPlace, type Records } from "../columns/column.ts";
import { decodeText, type Encoding } from "../text.ts";
import { KernelColumn, type KernelPlace, TEXT, TEXT_LENGTH } from "./kernel_column.ts";

const encoder = new TextEncoder();
/** Most bytes of UTF-8 that a byte of a code page becomes. */
const MOST_BYTES = 3;
/** What the kernel may write beyond the text. */
const SLACK = 16;

/** `TextColumn`, by a kernel. */
export class TextKernelColumn extends KernelColumn {
  protected readonly rowBytes = 4;
  readonly #builder: BinaryBuilder;
  readonly #encoding: Encoding;
  #text = 0;

  /** Makes a reader of the field at `field`. */
  constructor(place: KernelPlace, field: FieldPlace) {
    super(place, field, "text");
    this.#builder = new BinaryBuilder(new Utf8(), field.memory);
    this.#encoding = field.encoding;
  }

  override start(column: number, positions: number): void {
    super.start(column, positions);
    this.#text = this.kernels.allocate(this.blockRows * this.field.width * MOST_BYTES + SLACK);
    this.set(TEXT, this.#text);
  }

  finish(): Data {
    return this.#builder.finish();
  }

  protected get nulls(): NullBitmap {
    return this.#builder.nulls;
  }

  protected get length(): number {
    return this.#builder.length;
  }

  protected take(rows: number, capacity: number): void {
    const { bytes, words } = this.kernels;
    const text = bytes.subarray(this.#text, this.#text + this.get(TEXT_LENGTH));
    const ends = words.subarray(this.values >> 2, (this.values >> 2) + rows);
    this.#builder.appendAll(text, ends, capacity);
    this.set(TEXT_LENGTH, 0);
  }

  /** Text beyond ASCII. */
  protected settle(records: Records, from: number, to: number, row: number): boolean {
    const { block, positions } = records;
    const at = positions[from]! + this.field.offset;
    const end = contentEnd(block, at, at + this.field.width);
    const start = contentStart(block, at, end);
    const text = encoder.encode(decodeText(block.subarray(start, end), this.#encoding));
    const { bytes, words } = this.kernels;
    let length = this.get(TEXT_LENGTH);
    for (let i = row; i < row + to - from; i++) {
      bytes.set(text, this.#text + length);
      length += text.length;
      words[(this.values >> 2) + i] = length;
    }
    this.set(TEXT_LENGTH, length);
    return true;
  }
}
