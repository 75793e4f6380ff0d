import { BufferType, Data, Utf8, Vector } from "apache-arrow";

const encoder = new TextEncoder();

/**
 * The distinct texts of a dictionary-encoded column, numbered as they come.
 *
 * It grows from batch to batch: each vector begins with the one before it, and is the very same
 * object while nothing was added, so that a writer of an Arrow stream need not send it again.
 */
export class TextDictionary {
  readonly #indices = new Map<string, number>();
  /** Texts that are not in the buffers yet. */
  #added: string[] = [];
  #bytes = new Uint8Array(0);
  #offsets = new Int32Array(1);
  #length = 0;
  #vector: Vector<Utf8> | undefined;

  /** The index of a text, which is added when it is new. */
  add(text: string): number {
    let index = this.#indices.get(text);
    if (index === undefined) {
      this.#indices.set(text, index = this.#indices.size);
      this.#added.push(text);
    }
    return index;
  }

  /** The texts so far. Its buffers are shared with those to come: entries written never change. */
  get vector(): Vector<Utf8> {
    if (this.#added.length > 0 || this.#vector === undefined) this.#vector = this.#grown();
    return this.#vector;
  }

  #grown(): Vector<Utf8> {
    const added = this.#added;
    const text = added.join("");
    const start = this.#offsets[this.#length]!;
    this.#bytes = withRoom(this.#bytes, start, start + text.length * 3);
    this.#offsets = withRoom(this.#offsets, this.#length + 1, this.#length + 1 + added.length);
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(start));
    const isAscii = written === text.length;
    let end = start;
    for (const text of added) {
      end += isAscii ? text.length : utf8Length(text);
      this.#offsets[++this.#length] = end;
    }
    this.#added = [];
    const buffers = {
      [BufferType.OFFSET]: this.#offsets.subarray(0, this.#length + 1),
      [BufferType.DATA]: this.#bytes.subarray(0, end),
      [BufferType.VALIDITY]: new Uint8Array(0),
    };
    return new Vector([new Data(new Utf8(), 0, this.#length, 0, buffers)]);
  }
}

/** An array with room for `needed` entries that begins with the first `used` of another. */
function withRoom<A extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
  array: A,
  used: number,
  needed: number,
): A {
  if (needed <= array.length) return array;
  const grown = new (array.constructor as new (length: number) => A)(
    Math.max(needed, array.length * 2),
  );
  grown.set(array.subarray(0, used));
  return grown;
}

/** Bytes of a text in UTF-8; it has no lone surrogates. */
function utf8Length(text: string): number {
  let length = text.length;
  if (!/[^\0-\x7f]/.test(text)) return length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) length += unit < 0x800 || unit >= 0xd800 && unit < 0xe000 ? 1 : 2;
  }
  return length;
}
