import { BufferType, Data, DataType, makeData, Utf8, Vector } from "apache-arrow";

/** A column of `length` nulls, of any type that columns come in. */
export function nullData(type: DataType, length: number): Data {
  const buffers: Record<number, unknown> = {
    [BufferType.VALIDITY]: new Uint8Array(length + 7 >>> 3),
  };
  if (DataType.isUtf8(type) || DataType.isBinary(type)) {
    buffers[BufferType.OFFSET] = new Int32Array(length + 1);
    buffers[BufferType.DATA] = new Uint8Array(0);
  } else if (DataType.isBool(type)) buffers[BufferType.DATA] = new Uint8Array(length + 7 >>> 3);
  else if (DataType.isFloat(type)) buffers[BufferType.DATA] = new Float64Array(length);
  else buffers[BufferType.DATA] = new Int32Array(length);
  const dictionary = DataType.isDictionary(type) ? NO_VALUES : undefined;
  return new Data(type, 0, length, length, buffers, [], dictionary);
}

/** One for all, so that a writer of an Arrow stream sends it once. */
const NO_VALUES = new Vector([makeData({ type: new Utf8(), length: 0 })]);
