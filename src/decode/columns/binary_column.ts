import { Binary, type Data } from "apache-arrow";
import { BinaryBuilder } from "../../arrow/binary_builder.ts";
import {
  type ColumnReader,
  contentEnd,
  contentStart,
  type FieldPlace,
  isBlank,
  type Records,
} from "./column.ts";

/**
 * Bytes as they are: identifiers that DataSUS obfuscated, without their padding, and fields of
 * types that hold no text, whole.
 */
export class BinaryColumn implements ColumnReader {
  readonly unparsable = 0;
  readonly #builder = new BinaryBuilder(new Binary());
  readonly #offset: number;
  readonly #width: number;
  readonly #padded: boolean;

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace) {
    this.#offset = place.field.offset;
    this.#width = place.field.width;
    this.#padded = place.field.type === "C";
  }

  append(records: Records, from: number, to: number): void {
    const { block, positions } = records;
    const builder = this.#builder;
    builder.reserve(to - from, (to - from) * this.#width);
    for (let i = from; i < to; i++) {
      let start = positions[i]! + this.#offset;
      let end = start + this.#width;
      if (isBlank(block, start, end)) {
        builder.appendNull();
        continue;
      }
      if (this.#padded) {
        start = contentStart(block, start, end);
        end = contentEnd(block, start, end);
      }
      let at = builder.byteLength;
      while (start < end) builder.bytes[at++] = block[start++]!;
      builder.endValue(at);
    }
  }

  finish(): Data {
    return this.#builder.finish();
  }
}
