import { type Data, DataType, DateUnit, type RecordBatch, Vector } from "apache-arrow";
import { DataSusError } from "../error.ts";

/** Which columns rows are counted by. */
export interface TallyColumns {
  /** Municipality codes, six or seven digits. */
  readonly place: string;
  /** Years, or days whose years count. */
  readonly year: string | undefined;
  /** Numbers to add up; each row counts 1 when absent. */
  readonly number: string | undefined;
}

/** The place and year of a sum. */
export interface TallyKey {
  /** Six digits. */
  readonly place: string;
  /** `undefined` when years are not told apart. */
  readonly year: number | undefined;
}

/** A sum, and whether a row of it had no number. */
export interface TallySum extends TallyKey {
  /** The sum of the numbers there are. */
  sum: number;
  /** True when a number is missing, so that the sum is none. */
  broken: boolean;
}

/** Gives the code of today's municipality, six digits; `undefined` when there is none. */
export type PlaceOf = (code: string) => string | undefined;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Adds up rows by municipality and year, batch after batch. */
export class Tally {
  readonly #columns: TallyColumns;
  readonly #placeOf: PlaceOf;
  /** What was looked up; codes are few. */
  readonly #places = new Map<string, string | undefined>();
  /** The sums by place and year. */
  readonly sums: Map<string, TallySum> = new Map();
  /** The sum of all rows. */
  total = 0;
  /** The sum of rows without a municipality. */
  withoutPlace = 0;
  /** Rows without a municipality. */
  rowsWithoutPlace = 0;
  /** The sum of rows without a year. */
  withoutYear = 0;
  /** Rows without a year. */
  rowsWithoutYear = 0;
  /** Rows without a number. */
  withoutNumber = 0;

  /** Counts by columns. */
  constructor(columns: TallyColumns, placeOf: PlaceOf) {
    this.#columns = columns;
    this.#placeOf = placeOf;
  }

  /** The years seen, in order. */
  get years(): number[] {
    const years = new Set([...this.sums.values()].flatMap(({ year }) => year ?? []));
    return [...years].toSorted((a, b) => a - b);
  }

  /**
   * Takes the next batch.
   *
   * @throws {DataSusError} `QUERY` when it lacks a column.
   */
  add(batch: RecordBatch): void {
    const { place, year, number } = this.#columns;
    const placeAt = textAt(columnOf(batch, place));
    const yearAt = year === undefined ? undefined : yearReader(columnOf(batch, year));
    const numberAt = number === undefined ? undefined : numberReader(columnOf(batch, number));
    for (let row = 0; row < batch.numRows; row++) {
      const value = numberAt === undefined ? 1 : numberAt(row);
      if (value === undefined) this.withoutNumber++;
      this.total += value ?? 0;
      const code = this.#place(placeAt(row));
      if (code === undefined) {
        this.withoutPlace += value ?? 0;
        this.rowsWithoutPlace++;
        continue;
      }
      const when = yearAt?.(row);
      if (yearAt !== undefined && when === undefined) {
        this.withoutYear += value ?? 0;
        this.rowsWithoutYear++;
        continue;
      }
      const key = keyOf({ place: code, year: when });
      const sum = this.sums.get(key);
      if (sum === undefined) {
        const broken = value === undefined;
        this.sums.set(key, { place: code, year: when, sum: value ?? 0, broken });
      } else if (value === undefined) sum.broken = true;
      else sum.sum += value;
    }
  }

  #place(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    if (!this.#places.has(text)) this.#places.set(text, this.#placeOf(text));
    return this.#places.get(text);
  }
}

/** The key of a sum in {@linkcode Tally.sums}. */
export function keyOf({ place, year }: TallyKey): string {
  return year === undefined ? place : `${place} ${year}`;
}

function columnOf(batch: RecordBatch, name: string): Data {
  const at = batch.schema.fields.findIndex((field) =>
    field.name.toUpperCase() === name.toUpperCase()
  );
  const data = batch.data.children[at];
  if (data !== undefined) return data;
  throw new DataSusError(`Cannot make rates by "${name}": there is no such column`, {
    code: "QUERY",
    column: name,
    hint: `The columns are ${batch.schema.fields.map((field) => field.name).join(", ")}`,
  });
}

/** Reads texts, and numbers as their digits. */
function textAt(data: Data): (row: number) => string | undefined {
  const vector = new Vector([data]);
  return (row) => {
    const value: unknown = vector.get(row);
    return value === null ? undefined : String(value).trim();
  };
}

/** Reads years of numbers, texts of four digits, and days. */
function yearReader(data: Data): (row: number) => number | undefined {
  const { type } = data;
  if (DataType.isDate(type) && type.unit === DateUnit.DAY) {
    const days: ArrayLike<number> = data.values;
    return (row) =>
      data.getValid(row) ? new Date(days[row]! * MILLISECONDS_PER_DAY).getUTCFullYear() : undefined;
  }
  const text = textAt(data);
  return (row) => {
    const year = text(row);
    return year !== undefined && /^\d{4}$/.test(year) ? Number(year) : undefined;
  };
}

/** Reads numbers of 0 or more. */
function numberReader(data: Data): (row: number) => number | undefined {
  const vector = new Vector([data]);
  return (row) => {
    const value: unknown = vector.get(row);
    if (value === null || value === "") return undefined;
    const number = Number(value);
    return Number.isFinite(number) && number >= 0 ? number : undefined;
  };
}
