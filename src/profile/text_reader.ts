import { type Data, DataType, Vector } from "apache-arrow";

/** Reads the values of a column as text, `null` where there is none; each code is decoded once. */
export function textReader(data: Data): (row: number) => string | null {
  const { dictionary } = data;
  if (dictionary !== undefined) {
    const entries: (string | undefined)[] = [];
    const indices: ArrayLike<number> = data.values;
    return (row) => {
      if (!data.getValid(row)) return null;
      const index = indices[row]!;
      return entries[index] ??= String(dictionary.get(index));
    };
  }
  if (DataType.isInt(data.type) || DataType.isFloat(data.type) || DataType.isDate(data.type)) {
    return (row) => data.getValid(row) ? String(data.values[row]) : null;
  }
  const vector = new Vector([data]);
  return (row) => {
    const value: unknown = vector.get(row);
    return value === null ? null : String(value);
  };
}
