import { type DataType, type Decimal, type Table, Type, type Vector } from "apache-arrow";

/** A row of a result: column names and values. */
export type Row = Readonly<Record<string, RowValue>>;

/**
 * A value of a row. Whole numbers are `number` up to 2^53 and `bigint` beyond, as are decimals
 * `number` where they are exact and text beyond. Dates are midnight UTC of their day.
 */
export type RowValue = string | number | bigint | boolean | Date | Uint8Array | null;

/** The rows of a table as objects. */
export function toRows(table: Table): Row[] {
  const columns = table.schema.fields.map((field, i) => {
    const vector = table.getChildAt(i)!;
    return [field.name, valueReader(field.type, vector)] as const;
  });
  return Array.from(
    { length: table.numRows },
    (_, row) => Object.fromEntries(columns.map(([name, read]) => [name, read(row)])),
  );
}

function valueReader(type: DataType, vector: Vector): (row: number) => RowValue {
  const read = (convert: (value: never) => RowValue) => (row: number): RowValue => {
    const value = vector.get(row);
    return value === null ? null : convert(value as never);
  };
  switch (type.typeId) {
    case Type.Int:
      return read((value: number | bigint) => typeof value === "bigint" ? small(value) : value);
    case Type.Date:
    case Type.Timestamp:
      return read((value: number) => new Date(Number(value)));
    case Type.Decimal:
      return read((value: Uint32Array) => decimal(value, (type as Decimal).scale));
    default:
      return read((value: RowValue) => value);
  }
}

function small(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function decimal(words: Uint32Array, scale: number): number | string {
  const bits = words.reduceRight((sum, word) => sum << 32n | BigInt(word), 0n);
  const value = BigInt.asIntN(128, bits);
  const number = small(value);
  if (typeof number === "number") return number / 10 ** scale;
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const sign = value < 0n ? "-" : "";
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}
