import { type Data, DataType, DateUnit } from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import type { ColumnCodes } from "../codes/column_codes.ts";
import type { CodeListName } from "../codes/code_list.ts";
import type { ColumnProfile, DeclaredRange, ProfileLimits, TopValue } from "./profile.ts";
import { unknownMarks } from "./declared_ranges.ts";
import { textReader } from "./text_reader.ts";

const MOST_DISTINCT = 16_384;
const MOST_TOP = 5;
const MOST_EXAMPLES = 20;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Kinds of columns of which single values say something; not those of identifiers and free text. */
const TOP_KINDS: ReadonlySet<string> = new Set(["code", "integer", "boolean"]);

/** What is known of a column besides its field. */
export interface ColumnFacts extends ProfileLimits {
  /** True when it identifies persons. */
  readonly personal: boolean;
  /** The range that its numbers should be in. */
  readonly range: DeclaredRange | undefined;
}

/** Makes the profile of one column, batch after batch, in bounded memory. */
export class ColumnProfiler {
  readonly #field: ArrowField;
  readonly #facts: ColumnFacts;
  readonly #marks: ReadonlySet<number>;
  /** Rows of each value; gone when there are too many values. */
  #counts: Map<string | number, number> | undefined = new Map();
  #distinct = 0;
  #filled = 0;
  #marked = 0;
  #min = Infinity;
  #max = -Infinity;
  #below = 0;
  #above = 0;
  #codes: ColumnCodes | undefined;
  readonly #lists = new Set<CodeListName>();
  #isClosed = true;
  #noInformation = 0;
  #unknown = 0;
  readonly #examples = new Map<string, number>();

  /** Profiles the column of a field. */
  constructor(field: ArrowField, facts: ColumnFacts) {
    this.#field = field;
    this.#facts = facts;
    this.#marks = new Set(
      DataType.isInt(field.type) ? unknownMarks(field.metadata.get("note")) : [],
    );
  }

  /** Takes the next batch's column, and the codes that hold for its rows. */
  add(data: Data, codes: ColumnCodes | undefined): void {
    this.#filled += data.length - data.nullCount;
    if (data.nullCount === data.length) return;
    if (codes !== undefined) {
      this.#codes = codes;
      for (const name of codes.names) this.#lists.add(name);
      if (codes.names.length > 0 && !codes.closed) this.#isClosed = false;
    }
    if (data.dictionary !== undefined) this.#addCodes(data, codes);
    else if (isNumeric(data.type)) this.#addNumbers(data, codes);
    else this.#addTexts(data);
  }

  #addCodes(data: Data, codes: ColumnCodes | undefined): void {
    if (this.#counts === undefined && codes === undefined) return;
    const indices: ArrayLike<number> = data.values;
    const rows = new Map<number, number>();
    for (let row = 0; row < data.length; row++) {
      if (data.nullCount > 0 && !data.getValid(row)) continue;
      rows.set(indices[row]!, (rows.get(indices[row]!) ?? 0) + 1);
    }
    for (const [index, howMany] of rows) {
      const code = String(data.dictionary!.get(index));
      this.#count(code, howMany);
      if (codes !== undefined) this.#look(code, howMany, codes);
    }
  }

  #addNumbers(data: Data, codes: ColumnCodes | undefined): void {
    const values: ArrayLike<number> = data.values;
    const { range } = this.#facts;
    const rows = new Map<number, number>();
    for (let row = 0; row < data.length; row++) {
      if (data.nullCount > 0 && !data.getValid(row)) continue;
      const value = values[row]!;
      if (this.#counts !== undefined || codes !== undefined) {
        rows.set(value, (rows.get(value) ?? 0) + 1);
      }
      if (this.#marks.has(value)) {
        this.#marked++;
        continue;
      }
      if (value < this.#min) this.#min = value;
      if (value > this.#max) this.#max = value;
      if (range === undefined) continue;
      if (value < range.min) this.#below++;
      else if (value > range.max) this.#above++;
    }
    for (const [value, howMany] of rows) {
      this.#count(value, howMany);
      if (codes !== undefined) this.#look(String(value), howMany, codes);
    }
  }

  #addTexts(data: Data): void {
    const read = textReader(data);
    for (let row = 0; row < data.length && this.#counts !== undefined; row++) {
      const value = read(row);
      if (value !== null) this.#count(value, 1);
    }
  }

  #count(value: string | number, rows: number): void {
    const counts = this.#counts;
    if (counts === undefined) return;
    const before = counts.get(value);
    if (before === undefined && counts.size === (this.#facts.maxDistinct ?? MOST_DISTINCT)) {
      this.#distinct = counts.size + 1;
      this.#counts = undefined;
      return;
    }
    counts.set(value, (before ?? 0) + rows);
  }

  #look(code: string, rows: number, codes: ColumnCodes): void {
    if (codes.names.length === 0) return;
    const entry = codes.find(code);
    if (entry === null) this.#noInformation += rows;
    if (entry !== undefined) return;
    this.#unknown += rows;
    const before = this.#examples.get(code);
    if (before !== undefined || this.#examples.size < MOST_EXAMPLES) {
      this.#examples.set(code, (before ?? 0) + rows);
    }
  }

  /** The profile so far, of `rows` rows altogether. */
  profile(
    rows: number,
    { absent, unparsable }: { readonly absent: number; readonly unparsable: number },
  ): ColumnProfile {
    const { name, metadata, type } = this.#field;
    const { personal, range } = this.#facts;
    const [kind, pt, en] = ["kind", "pt", "en"].map((key) => metadata.get(key));
    const hasEnds = !personal && this.#min <= this.#max;
    return {
      name,
      ...kind !== undefined && { kind },
      ...pt !== undefined && { pt },
      ...en !== undefined && { en },
      personal,
      nulls: rows - this.#filled,
      absent,
      fillRate: rows === 0 ? undefined : this.#filled / rows,
      distinct: this.#counts?.size ?? this.#distinct,
      distinctIsExact: this.#counts !== undefined,
      top: personal || !this.#hasTop ? [] : this.#top(),
      ...hasEnds && { min: toValue(this.#min, type), max: toValue(this.#max, type) },
      ...this.#marks.size > 0 &&
        { unknownMarks: { marks: [...this.#marks], rows: this.#marked } },
      ...this.#lists.size > 0 && {
        codes: {
          lists: [...this.#lists],
          closed: this.#isClosed,
          noInformation: this.#noInformation,
          unknown: this.#unknown,
          examples: personal ? {} : Object.fromEntries(this.#examples),
        },
      },
      ...range !== undefined && { range: { ...range, below: this.#below, above: this.#above } },
      unparsable,
    };
  }

  get #hasTop(): boolean {
    const { type, metadata } = this.#field;
    const kind = metadata.get("kind");
    return kind === undefined ? DataType.isDictionary(type) : TOP_KINDS.has(kind);
  }

  #top(): TopValue[] {
    const { top = MOST_TOP } = this.#facts;
    return [...this.#counts ?? []].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, top).map(([key, rows]) => {
        const value = String(key);
        const label = this.#codes?.find(value)?.pt;
        return { value, rows, ...label !== undefined && { label } };
      });
  }
}

/** True for numbers that fit a JavaScript number, and days. */
function isNumeric(type: DataType): boolean {
  return DataType.isInt(type) && type.bitWidth <= 32 || DataType.isFloat(type) ||
    DataType.isDate(type) && type.unit === DateUnit.DAY;
}

function toValue(value: number, type: DataType): number | string {
  return DataType.isDate(type)
    ? new Date(value * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
    : value;
}
