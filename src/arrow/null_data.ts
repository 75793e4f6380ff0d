import { BufferType, Data, DataType, makeData, Utf8, Vector } from "apache-arrow";

/** A column of `length` nulls, of any type that columns come in. */
export function nullData(type: DataType, length: number): Data {
  return new NullColumns(length).of(type);
}

/**
 * The columns of a batch that are null in every row. They share their zeros, which would otherwise be
 * a fifth of the memory of a file that lacks columns of newer ones.
 */
export class NullColumns {
  readonly #length: number;
  #validity: Uint8Array | undefined;
  /** Never that of `#validity`: apache-arrow's writer takes neighbours that share bytes for one piece. */
  #zeros = new ArrayBuffer(0);

  /** Takes the rows of the batch. */
  constructor(length: number) {
    this.#length = length;
  }

  /** A column of a type. */
  of(type: DataType): Data {
    const length = this.#length;
    const buffers: Record<number, unknown> = {
      [BufferType.VALIDITY]: this.#validity ??= new Uint8Array(length + 7 >>> 3),
    };
    if (DataType.isUtf8(type) || DataType.isBinary(type)) {
      buffers[BufferType.OFFSET] = new Int32Array(this.#room(length * 4 + 4), 0, length + 1);
      buffers[BufferType.DATA] = new Uint8Array(0);
    } else if (DataType.isBool(type)) {
      const bytes = length + 7 >>> 3;
      buffers[BufferType.DATA] = new Uint8Array(this.#room(bytes), 0, bytes);
    } else if (DataType.isFloat(type)) {
      buffers[BufferType.DATA] = new Float64Array(this.#room(length * 8), 0, length);
    } else buffers[BufferType.DATA] = new Int32Array(this.#room(length * 4), 0, length);
    const dictionary = DataType.isDictionary(type) ? NO_VALUES : undefined;
    return new Data(type, 0, length, length, buffers, [], dictionary);
  }

  #room(bytes: number): ArrayBuffer {
    if (bytes > this.#zeros.byteLength) {
      this.#zeros = new ArrayBuffer(Math.max(bytes, this.#length * 4 + 4));
    }
    return this.#zeros;
  }
}

/** One for all, so that a writer of an Arrow stream sends it once. */
const NO_VALUES = new Vector([makeData({ type: new Utf8(), length: 0 })]);
