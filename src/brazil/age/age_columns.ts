import { type Data, DataType, Int32 } from "apache-arrow";
import type { CodeType } from "../../arrow/dictionary_builder.ts";
import { derivedCodes, derivedColumns, derivedNumbers } from "../../arrow/derived_column.ts";
import { DerivedNumbers, DerivedTexts, DerivedValues } from "../../arrow/derived_values.ts";
import { DistinctValues } from "../../arrow/distinct_values.ts";
import type { Group } from "../../catalog/dataset.ts";
import type { KindTypes } from "../../catalog/row.ts";
import { type ColumnSpec, columnSpec } from "../../decode/column_spec.ts";
import type { AddedColumns } from "../added_columns.ts";
import { type Age, AGE_UNITS, siaAge, sihAge, simAge, sinanAge } from "./age.ts";
import { ageBand, ageBands, type AgeBandSet } from "./age_bands.ts";

/** The columns of ages that a scan adds, with a band when a set of bands is named. */
export type AgeRow<Bands extends AgeBandSet | "none" = "none"> =
  & {
    /** Completed years; null when the age is unknown. */
    AGE_YEARS: KindTypes["integer"];
    /** The unit in which the age was written. */
    AGE_UNIT: KindTypes["code"];
    /** The age as it stands in the file, unknown ones too. */
    AGE_RAW: KindTypes["code"];
  }
  & (Bands extends AgeBandSet ? {
      /** The label of the band. */
      AGE_BAND: KindTypes["code"];
    }
    : unknown);

/** What stands in the file, and the age it is, if it is one. */
interface WrittenAge {
  readonly raw: string;
  readonly age: Age | null;
}

/** How an age stands in the columns of a group. */
interface AgeReader {
  readonly needs: readonly string[];
  /** Reads an age from what stands in the columns; numbers are spelled out. */
  read(raw: string): Age | null;
}

/** A unit digit and an amount of two digits, each in a column. */
function inTwo(unit: string, amount: string): AgeReader {
  return {
    needs: [unit, amount],
    read: (raw) => /^.\d+$/.test(raw) ? sihAge(raw[0]!, Number(raw.slice(1))) : null,
  };
}

const SIH = inTwo("COD_IDADE", "IDADE");
const APAC = inTwo("AP_COIDADE", "AP_NUIDADE");
const BPA_AND_RAAS = inTwo("TPIDADEPAC", "IDADEPAC");
const SIM: AgeReader = { needs: ["IDADE"], read: simAge };
const SINAN: AgeReader = { needs: ["NU_IDADE_N"], read: sinanAge };
const SINAN_BEFORE_2007: AgeReader = { needs: ["NU_IDADE"], read: sinanAge };
const SIA: AgeReader = {
  needs: ["PA_IDADE"],
  read: (raw) => /^\d+$/.test(raw) ? siaAge(Number(raw)) : null,
};

/** SIA's groups of APAC whose columns only headers tell; all groups of APAC begin with the same. */
const APAC_WITHOUT_LAYOUT: ReadonlySet<string> = new Set(["AB", "ABO", "AM", "AMP", "AQ"]);

/** How the columns of a group hold an age; `undefined` when they hold none in a known encoding. */
function readerFor(names: readonly string[], { system, code }: AgeGroup): AgeReader | undefined {
  if (names.length === 0) {
    // Where only headers tell the columns: all of SINAN's groups of today have the same.
    if (system === "SINAN") return SINAN;
    return system === "SIASUS" && APAC_WITHOUT_LAYOUT.has(code) ? APAC : undefined;
  }
  // Elsewhere, NU_IDADE and IDADE are something else: in SISPRENATAL, in the oncology panel.
  const readers = system === "SIM"
    ? [SIM]
    : [SIH, SINAN, ...system === "SINAN" ? [SINAN_BEFORE_2007] : [], SIA, APAC, BPA_AND_RAAS];
  return readers.find(({ needs }) => needs.every((name) => names.includes(name)));
}

/** The group whose ages are read. */
type AgeGroup = Pick<Group, "system" | "code">;

/**
 * Columns of ages in one convention for a group with columns of these names: `AGE_YEARS`, `AGE_UNIT`,
 * `AGE_RAW`, and `AGE_BAND` when a set of bands is given. `undefined` when the group has no age in a
 * known encoding.
 */
export function ageColumns(
  names: readonly string[],
  group: AgeGroup,
  bands: AgeBandSet | "none" = "none",
): AddedColumns | undefined {
  const reader = readerFor(names, group);
  if (reader === undefined) return undefined;
  const from = reader.needs.join(", ");
  const years = spec(
    "AGE_YEARS",
    "int32",
    "Idade em anos completos",
    "Age in completed years",
    from,
  );
  const unit = spec("AGE_UNIT", "dictionary", "Unidade da idade", "Unit of the age", from);
  const raw = spec("AGE_RAW", "dictionary", "Idade como no arquivo", "Age as in the file", from);
  const band = spec("AGE_BAND", "dictionary", "Faixa etária", "Age band", from);
  return {
    needs: reader.needs,
    specs: bands === "none" ? [years, unit, raw] : [years, unit, raw, band],
    open(wanted) {
      const ages = knownAges(reader);
      const build = derivedColumns(wanted.map((spec) => {
        if (spec === years) return derivedNumbers(new Int32(), ages.years);
        if (spec === unit) return derivedCodes(codeTypeOf(spec), ages.unit);
        if (spec === raw || bands === "none") return derivedCodes(codeTypeOf(spec), ages.raw);
        return derivedCodes(codeTypeOf(spec), ages.bands[bands]);
      }));
      const number = numbering(ages.values);
      return Promise.resolve((needed: readonly Data[], rows: number) =>
        build(number(needed, rows))
      );
    },
  };
}

/** The ages that reads had so far, and what is made of them. */
interface KnownAges {
  readonly values: DerivedValues<WrittenAge>;
  readonly years: DerivedNumbers<WrittenAge>;
  readonly unit: DerivedTexts<WrittenAge>;
  readonly raw: DerivedTexts<WrittenAge>;
  readonly bands: Readonly<Record<AgeBandSet, DerivedTexts<WrittenAge>>>;
}

/** Ages that are kept for the reads to come. */
const MOST_KNOWN = 65_536;

/** Shared by all reads, so that a small file does not pay for what another had already. */
const known = new Map<AgeReader, KnownAges>();

function knownAges(reader: AgeReader): KnownAges {
  let ages = known.get(reader);
  if (ages === undefined || ages.values.results.length > MOST_KNOWN) {
    const values = new DerivedValues<WrittenAge>((raw) => ({ raw, age: reader.read(raw) }));
    const bands = (set: AgeBandSet): DerivedTexts<WrittenAge> =>
      new DerivedTexts(
        values,
        ({ age }) => age === null ? undefined : ageBand(age.years, set)?.label,
        ageBands(set).map((band) => band.label),
      );
    ages = {
      values,
      years: new DerivedNumbers(values, ({ age }) => age?.years),
      unit: new DerivedTexts(values, ({ age }) => age?.unit, AGE_UNITS),
      raw: new DerivedTexts(values, ({ raw }) => raw),
      bands: { "five-year": bands("five-year"), who: bands("who"), brazil: bands("brazil") },
    };
    known.set(reader, ages);
  }
  return ages;
}

/** The number of each row's age among the distinct ones, -1 where nothing is written. */
type Numbering = (needed: readonly Data[], rows: number) => Int32Array;

function numbering(ages: DerivedValues<WrittenAge>): Numbering {
  const texts = new DistinctValues(ages);
  const units = new DistinctValues(new DerivedValues((unit) => unit));
  const amounts = new DistinctValues(new DerivedValues(digits));
  return ([first, second], rows) =>
    second !== undefined
      ? joined(
        units.rows(first!),
        numbersOf(second, rows, amounts),
        (unit, amount) =>
          ages.numberOfText(units.values.results[unit]! + String(amount).padStart(2, "0")),
      )
      : DataType.isInt(first!.type)
      ? numbersOf(first!, rows, amounts).map((value) => value < 0 ? -1 : ages.numberOfNumber(value))
      : texts.rows(first!);
}

/** Amounts of an age that are looked up in an array. */
const AMOUNTS = 1000;

/** SIH's two columns: a unit, and an amount of two digits; each pair is looked up once a batch. */
function joined(
  units: Int32Array,
  amounts: Int32Array,
  numberOf: (unit: number, amount: number) => number,
): Int32Array {
  const { length } = units;
  const numbers = new Int32Array(length);
  const ofUnit: Int32Array[] = [];
  for (let row = 0; row < length; row++) {
    const unit = units[row]!;
    const amount = amounts[row]!;
    if (unit < 0 || amount < 0 || amount >= AMOUNTS) {
      numbers[row] = -1;
      continue;
    }
    const ofAmount = ofUnit[unit] ??= new Int32Array(AMOUNTS).fill(-1);
    let number = ofAmount[amount]!;
    if (number < 0) number = ofAmount[amount] = numberOf(unit, amount);
    numbers[row] = number;
  }
  return numbers;
}

/** A column of integers, or of text that is digits; -1 for null, other text and what is negative. */
function numbersOf(
  column: Data,
  rows: number,
  texts: DistinctValues<number>,
): Int32Array<ArrayBuffer> {
  if (DataType.isInt(column.type)) {
    const { values, nullBitmap, nullCount, offset } = column;
    const numbers = new Int32Array((values as Int32Array).subarray(0, rows));
    if (nullCount === 0 || nullBitmap === undefined) return numbers;
    for (let row = 0; row < rows; row++) {
      const at = offset + row;
      if ((nullBitmap[at >> 3]! >> (at & 7) & 1) === 0) numbers[row] = -1;
    }
    return numbers;
  }
  const { results } = texts.values;
  const found = texts.rows(column);
  const numbers = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const number = found[row]!;
    numbers[row] = number < 0 ? -1 : results[number]!;
  }
  return numbers;
}

/** What digits say; -1 for other text. */
function digits(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}

function codeTypeOf({ field }: ColumnSpec): CodeType {
  return field.type as CodeType;
}

function spec(
  name: string,
  type: "dictionary" | "int32",
  pt: string,
  en: string,
  from: string,
): ColumnSpec {
  const kind = type === "dictionary" ? "code" : "integer";
  return columnSpec(name, type, {
    metadata: new Map([["kind", kind], ["pt", pt], ["en", en], ["from", from]]),
  });
}
