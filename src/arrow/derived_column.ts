import { type Data, type Float64, Int32 } from "apache-arrow";
import { type CodeType, DictionaryBuilder } from "./dictionary_builder.ts";
import { FixedBuilder } from "./fixed_builder.ts";

/**
 * Builds a column batch after batch from results and, for each row, the number of its result, as
 * {@linkcode DistinctValues} gives them: -1 and results without a value are null.
 */
export type DerivedColumn<T> = (results: readonly T[], rows: Int32Array) => Data;

/** A dictionary-encoded text column; its dictionary grows over the batches. */
export function derivedCodes<T>(
  type: CodeType,
  pick: (result: T) => string | undefined,
): DerivedColumn<T> {
  const builder = new DictionaryBuilder(type);
  let codes = new Int32Array(0);
  return (results, rows) => {
    codes = extend(codes, results, (result) => {
      const value = pick(result);
      return value === undefined ? -1 : builder.add(value);
    }, (length) => new Int32Array(length));
    const { indices } = builder;
    indices.reserve(rows.length);
    const { values, nulls } = indices;
    for (let row = 0; row < rows.length; row++) {
      const number = rows[row]!;
      const code = number < 0 ? -1 : codes[number]!;
      if (code < 0) nulls.set(row);
      else values[row] = code;
    }
    indices.length = rows.length;
    return builder.finish();
  };
}

/** A column of doubles, or of 32-bit integers. */
export function derivedNumbers<T>(
  type: Float64 | Int32,
  pick: (result: T) => number | undefined,
): DerivedColumn<T> {
  const builder = type instanceof Int32
    ? new FixedBuilder(type, (buffer) => new Int32Array(buffer))
    : new FixedBuilder(type, (buffer) => new Float64Array(buffer));
  let numbers = new Float64Array(0);
  return (results, rows) => {
    numbers = extend(
      numbers,
      results,
      (result) => pick(result) ?? NaN,
      (length) => new Float64Array(length),
    );
    builder.reserve(rows.length);
    const { values, nulls } = builder;
    for (let row = 0; row < rows.length; row++) {
      const number = rows[row]!;
      const value = number < 0 ? NaN : numbers[number]!;
      if (value === value) values[row] = value;
      else nulls.set(row);
    }
    builder.length = rows.length;
    return builder.finish();
  };
}

/** What `make` gives for each result, those known before being kept. */
function extend<T, A extends Int32Array | Float64Array>(
  known: A,
  results: readonly T[],
  make: (result: T) => number,
  allocate: (length: number) => A,
): A {
  if (known.length >= results.length) return known;
  const all = allocate(results.length);
  all.set(known);
  for (let i = known.length; i < results.length; i++) all[i] = make(results[i]!);
  return all;
}
