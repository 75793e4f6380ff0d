import { type Data, Utf8 } from "apache-arrow";
import { BinaryBuilder } from "../../arrow/binary_builder.ts";
import { decodeText, type Encoding } from "../text.ts";
import {
  type ColumnReader,
  contentEnd,
  contentStart,
  type FieldPlace,
  type Records,
} from "./column.ts";

/** One byte of a code page takes at most three bytes of UTF-8. */
const MOST_GROWTH = 3;

/** Text as plain Utf8, without the blanks around it; for values that seldom repeat. */
export class TextColumn implements ColumnReader {
  readonly unparsable = 0;
  readonly #builder = new BinaryBuilder(new Utf8());
  readonly #encoder = new TextEncoder();
  readonly #offset: number;
  readonly #width: number;
  readonly #encoding: Encoding;

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace) {
    this.#offset = place.field.offset;
    this.#width = place.field.width;
    this.#encoding = place.encoding;
  }

  append(records: Records, from: number, to: number): void {
    const { block, positions } = records;
    const builder = this.#builder;
    const width = this.#width;
    builder.reserve(to - from, (to - from) * width);
    for (let i = from; i < to; i++) {
      const field = positions[i]! + this.#offset;
      const end = contentEnd(block, field, field + width);
      const start = contentStart(block, field, end);
      if (start === end) {
        builder.appendNull();
        continue;
      }
      const bytes = builder.bytes;
      let at = builder.byteLength;
      let high = 0;
      for (let j = start; j < end; j++) {
        const byte = block[j]!;
        high |= byte;
        bytes[at++] = byte;
      }
      if (high < 0x80) builder.endValue(at);
      else this.#appendDecoded(block.subarray(start, end), to - i);
    }
  }

  finish(): Data {
    return this.#builder.finish();
  }

  /** A value with bytes beyond ASCII; `rowsLeft` rows still need their room. */
  #appendDecoded(value: Uint8Array, rowsLeft: number): void {
    const builder = this.#builder;
    builder.reserve(rowsLeft, value.length * MOST_GROWTH + (rowsLeft - 1) * this.#width);
    const text = decodeText(value, this.#encoding);
    const room = builder.bytes.subarray(builder.byteLength);
    builder.endValue(builder.byteLength + this.#encoder.encodeInto(text, room).written);
  }
}
