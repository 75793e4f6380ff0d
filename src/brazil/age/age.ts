/**
 * Ages, of which DataSUS has four encodings in six sets of columns, in one convention: completed years, the unit in which
 * the age was written and the value as it stands in the file.
 *
 * | encoding | columns | how it reads |
 * |---|---|---|
 * | `sih` | `COD_IDADE`, `IDADE` (SIH, CIH, CIHA) | unit digit; two digits |
 * | `sim` | `IDADE` (SIM) | three characters: unit digit, two digits |
 * | `sinan` | `NU_IDADE_N` (SINAN), `NU_IDADE` until 2006 | a number of four digits: unit digit, three digits |
 * | `sia` | `PA_IDADE` (SIA's PA) | years |
 * | `apac` | `AP_COIDADE`, `AP_NUIDADE` (SIA's APAC) | as `sih` |
 * | `raas` | `TPIDADEPAC`, `IDADEPAC` (SIA's BPA-I and RAAS) | as `sih` |
 *
 * Unit digits: 0 minutes (SIM alone; unknown in SIH), 1 hours, 2 days, 3 months, 4 years, 5 a hundred
 * years and more (SIH and SIM), 9 unknown. SINAN's files until 2006 have letters instead: `H` hours,
 * `D` days, `M` months, `A` years (anos). Sources: the conversion tables IDADEDET.CNV and
 * IDADEPUB.CNV of the TabWin packages of SIH and SIA, microdatasus, PySUS, healthbR, and the values of real files.
 * SIM's structure document of 2025 prints a list without days that the data contradict.
 *
 * @module
 */

/** The unit in which an age was written. */
export type AgeUnit = "minutes" | "hours" | "days" | "months" | "years";

/** A way in which DataSUS writes ages. */
export type AgeEncoding = "sih" | "sim" | "sinan" | "sia" | "apac" | "raas";

/** An age. */
export interface Age {
  /** Completed years; 0 below the first birthday. */
  readonly years: number;
  /** The unit in which it was written. */
  readonly unit: AgeUnit;
  /** How many of the unit. */
  readonly amount: number;
  /** As it stands in the file; SIH's two columns joined, as TabWin joins them. */
  readonly raw: string;
}

/** Nobody is taken to be older, in years: what exceeds it is a slip of the pen, and unknown. */
const OLDEST = 130;
/** Completed years by months and days. */
const MONTHS_OF_YEAR = 12;
const DAYS_OF_YEAR = 365;

/** The letters of SINAN's older files, at their unit digits. */
const LETTERS = " HDMA";

/** The units by their digits. */
export const AGE_UNITS: readonly AgeUnit[] = [
  "minutes",
  "hours",
  "days",
  "months",
  "years",
  "years",
];

/**
 * An age of SIH or CIHA from `COD_IDADE` and `IDADE`; null when it is unknown: a unit of 0 or 9, no
 * amount, or 99 of a unit smaller than a year.
 *
 * @example
 * ```ts
 * import { sihAge } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(sihAge("4", 21)?.years, 21);
 * assertEquals(sihAge("5", 1)?.years, 101);
 * assertEquals(sihAge("3", 10), { years: 0, unit: "months", amount: 10, raw: "310" });
 * assertEquals(sihAge("0", 0), null);
 * ```
 */
export function sihAge(unit: string | null, amount: number | null): Age | null {
  if (unit === null || amount === null || !/^[1-5]$/.test(unit)) return null;
  return makeAge(Number(unit), amount, 99, unit + String(amount).padStart(2, "0"));
}

/**
 * An age of SIM from the three characters of `IDADE`; null when it is unknown: `000`, `999`, blank, or
 * 99 of a unit smaller than a year.
 *
 * @example
 * ```ts
 * import { simAge } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(simAge("421")?.years, 21);
 * assertEquals(simAge("504")?.years, 104);
 * assertEquals(simAge("010"), { years: 0, unit: "minutes", amount: 10, raw: "010" });
 * assertEquals(simAge("999"), null);
 * ```
 */
export function simAge(text: string | null): Age | null {
  if (text === null || !/^[0-5]\d\d$/.test(text) || text === "000") return null;
  return makeAge(Number(text[0]), Number(text.slice(1)), 99, text);
}

/**
 * An age of SINAN from the number or text of `NU_IDADE_N`, or the text of the older `NU_IDADE`, such
 * as `A018`; null when it is unknown: no unit digit of 1 to 4 nor its letter, or 999 of a unit.
 *
 * @example
 * ```ts
 * import { sinanAge } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(sinanAge(4018)?.years, 18);
 * assertEquals(sinanAge(3009)?.unit, "months");
 * assertEquals(sinanAge("A018")?.years, 18);
 * assertEquals(sinanAge(18), null);
 * ```
 */
export function sinanAge(value: number | string | null): Age | null {
  const raw = String(value);
  if (!/^[1-4HDMA]\d{3}$/.test(raw)) return null;
  const unit = Number(raw[0]) || LETTERS.indexOf(raw[0]!);
  return makeAge(unit, Number(raw.slice(1)), 999, raw);
}

/** An age of SIA from `PA_IDADE`, in years; null when it is unknown, 999. */
export function siaAge(years: number | null): Age | null {
  return years === null ? null : makeAge(4, years, 999, String(years));
}

function makeAge(unit: number, amount: number, unknown: number, raw: string): Age | null {
  if (!Number.isInteger(amount) || amount < 0) return null;
  if (amount === unknown && unit < 4) return null;
  const whole = unit === 5 ? 100 + amount : amount;
  const years = completedYears(unit, whole);
  return years > OLDEST ? null : { years, unit: AGE_UNITS[unit]!, amount: whole, raw };
}

function completedYears(unit: number, amount: number): number {
  if (unit >= 4) return amount;
  if (unit === 3) return Math.floor(amount / MONTHS_OF_YEAR);
  return unit === 2 ? Math.floor(amount / DAYS_OF_YEAR) : 0;
}
