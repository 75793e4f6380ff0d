import { type Data, Utf8 } from "apache-arrow";
import { BinaryBuilder } from "../../arrow/binary_builder.ts";
import type { DbfField } from "../dbf_header.ts";
import { decodeText, type Encoding } from "../text.ts";
import {
  type ColumnReader,
  contentEnd,
  contentStart,
  type FieldPlace,
  type Records,
} from "./column.ts";
import { runEnd } from "./run_end.ts";
import { isAscii } from "./words.ts";

const encoder = new TextEncoder();

/** Text as plain Utf8, without the blanks around it; for values that seldom repeat. */
export class TextColumn implements ColumnReader {
  readonly unparsable = 0;
  readonly #builder: BinaryBuilder;
  readonly #field: DbfField;
  readonly #encoding: Encoding;

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace) {
    this.#builder = new BinaryBuilder(new Utf8(), place.memory);
    this.#field = place.field;
    this.#encoding = place.encoding;
  }

  append(records: Records, from: number, to: number): void {
    const { block, view, positions, capacity } = records;
    const field = this.#field;
    const { offset, width } = field;
    const builder = this.#builder;
    builder.reserve(to - from, (to - from) * width, capacity);
    for (let i = from; i < to;) {
      const at = positions[i]! + offset;
      const next = runEnd(records, field, i, to);
      const end = contentEnd(block, at, at + width);
      const start = contentStart(block, at, end);
      if (start === end) builder.appendNull(next - i);
      else if (isAscii(view, start, end)) builder.appendBytes(view, start, end, next - i);
      else {
        const text = encoder.encode(decodeText(block.subarray(start, end), this.#encoding));
        builder.reserve(to - i, (next - i) * text.length + (to - next) * width, capacity);
        for (let row = i; row < next; row++) builder.append(text);
      }
      i = next;
    }
  }

  finish(): Data {
    return this.#builder.finish();
  }
}
