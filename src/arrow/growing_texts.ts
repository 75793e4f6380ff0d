import { BufferType, Data, Utf8, Vector } from "apache-arrow";
import { NO_NULLS } from "./null_bitmap.ts";

/** Bytes of a label, more or less. */
const USUAL_BYTES = 32;

/**
 * The texts of a dictionary-encoded column, numbered as they are appended.
 *
 * It grows from batch to batch: each vector begins with the one before it, and is the very same
 * object while nothing was added, so that a writer of an Arrow stream need not send it again.
 */
export class GrowingTexts {
  #bytes = new Uint8Array(256);
  #offsets = new Int32Array(16);
  #length = 0;
  #vector: Vector<Utf8> | undefined;

  /** How many there are. */
  get length(): number {
    return this.#length;
  }

  /** Makes room for as many more, if they are of usual length. */
  reserve(entries: number): void {
    const used = this.#offsets[this.#length]!;
    const bytes = used + entries * USUAL_BYTES;
    const length = this.#length + entries + 1;
    if (bytes > this.#bytes.length) this.#bytes = withRoom(this.#bytes, used, bytes);
    if (length <= this.#offsets.length) return;
    this.#offsets = withRoom(this.#offsets, this.#length + 1, length);
  }

  /** Appends a text in UTF-8, which the caller knows to be new, and gives its index. */
  append(text: Uint8Array): number {
    return this.#append(text, 0, text.length);
  }

  /** Appends a text of others, which the caller knows to be new, and gives its index. */
  appendFrom(others: GrowingTexts, index: number): number {
    return this.#append(others.#bytes, others.#offsets[index]!, others.#offsets[index + 1]!);
  }

  #append(source: Uint8Array, from: number, to: number): number {
    const start = this.#offsets[this.#length]!;
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = withRoom(this.#bytes, start, end);
    if (this.#length + 2 > this.#offsets.length) {
      this.#offsets = withRoom(this.#offsets, this.#length + 1, this.#length + 2);
    }
    const bytes = this.#bytes;
    // Labels are short: a loop takes less than a call of set() and a view for it.
    for (let i = from, at = start; i < to; i++, at++) bytes[at] = source[i]!;
    this.#offsets[this.#length + 1] = end;
    this.#vector = undefined;
    return this.#length++;
  }

  /** The texts so far. Its buffers are shared with those to come: entries written never change. */
  get vector(): Vector<Utf8> {
    return this.#vector ??= vectorOf(...this.#used);
  }

  /** The texts so far, in buffers of their own. */
  copy(): Vector<Utf8> {
    const [offsets, bytes] = this.#used;
    return vectorOf(offsets.slice(), bytes.slice());
  }

  get #used(): [offsets: Int32Array, bytes: Uint8Array] {
    const length = this.#length;
    return [this.#offsets.subarray(0, length + 1), this.#bytes.subarray(0, this.#offsets[length])];
  }
}

function vectorOf(offsets: Int32Array, bytes: Uint8Array): Vector<Utf8> {
  const buffers = {
    [BufferType.OFFSET]: offsets,
    [BufferType.DATA]: bytes,
    [BufferType.VALIDITY]: NO_NULLS,
  };
  return new Vector([new Data(new Utf8(), 0, offsets.length - 1, 0, buffers)]);
}

/** An array with room for `needed` entries that begins with the first `used` of another. */
function withRoom<A extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
  array: A,
  used: number,
  needed: number,
): A {
  const grown = new (array.constructor as new (length: number) => A)(
    Math.max(needed, array.length * 4),
  );
  grown.set(array.subarray(0, used));
  return grown;
}
