import { BufferType, Data, type DataType, Vector } from "apache-arrow";

/**
 * The same values in buffers of their own, just as long as they need to be.
 *
 * @param type The type that the copy says it has: equal to the data's, or, for a dictionary, one
 * that differs in nothing but its number.
 * @param dictionary What the copy refers to; the data's own dictionary when absent.
 */
export function copyData(data: Data, type: DataType, dictionary?: Vector): Data {
  const { offset, length, nullCount, valueOffsets, values, nullBitmap } = data;
  const buffers = {
    [BufferType.OFFSET]: valueOffsets?.slice(),
    [BufferType.DATA]: values?.slice(),
    [BufferType.VALIDITY]: nullBitmap?.slice(),
  };
  return new Data(type, offset, length, nullCount, buffers, [], dictionary ?? data.dictionary);
}

/** A dictionary in buffers of its own. */
export function copyDictionary(dictionary: Vector): Vector {
  return new Vector(dictionary.data.map((data) => copyData(data, data.type)));
}

/** Bytes of the buffers, without those of the dictionary. */
export function bytesOf({ valueOffsets, values, nullBitmap }: Data): number {
  return [valueOffsets, values, nullBitmap].reduce(
    (sum, buffer) => sum + (buffer?.byteLength ?? 0),
    0,
  );
}
