import { Binary, type Data } from "apache-arrow";
import { BinaryBuilder } from "../../arrow/binary_builder.ts";
import type { DbfField } from "../dbf_header.ts";
import {
  type ColumnReader,
  contentEnd,
  contentStart,
  type FieldPlace,
  isBlank,
  type Records,
} from "./column.ts";
import { runEnd } from "./run_end.ts";

/**
 * Bytes as they are: identifiers that DataSUS obfuscated, without their padding, and fields of
 * types that hold no text, whole.
 */
export class BinaryColumn implements ColumnReader {
  readonly unparsable = 0;
  readonly #builder: BinaryBuilder;
  readonly #field: DbfField;

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace) {
    this.#builder = new BinaryBuilder(new Binary(), place.memory);
    this.#field = place.field;
  }

  append(records: Records, from: number, to: number): void {
    const { block, view, positions } = records;
    const field = this.#field;
    const { offset, width, type } = field;
    const builder = this.#builder;
    builder.reserve(to - from, (to - from) * width, records.capacity);
    for (let i = from; i < to;) {
      let start = positions[i]! + offset;
      let end = start + width;
      const next = runEnd(records, field, i, to);
      if (isBlank(block, start, end)) builder.appendNull(next - i);
      else {
        if (type === "C") {
          start = contentStart(block, start, end);
          end = contentEnd(block, start, end);
        }
        builder.appendBytes(view, start, end, next - i);
      }
      i = next;
    }
  }

  finish(): Data {
    return this.#builder.finish();
  }
}
