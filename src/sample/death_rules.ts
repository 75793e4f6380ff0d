/**
 * Deaths that never were, for SIM: causes with the sex, the age and the place that go with them.
 *
 * @module
 */

import { civilFromDays } from "./calendar.ts";
import { type Random, WeightedChoice } from "./random.ts";
import { rowDraw } from "./row_draw.ts";
import {
  always,
  blank,
  codeBy,
  count,
  day,
  ofFacility,
  ofPlace,
  oneOf,
  quarterHour,
  type RowContext,
  type Rule,
} from "./rule.ts";

/** Who dies of a cause: it decides the age. */
type Dying = "foetus" | "newborn" | "infant" | "young" | "mother" | "adult" | "elder" | "old";

/** A cause of death. */
interface Cause {
  readonly icd10: string;
  readonly weight: number;
  readonly dying: Dying;
  /** Of a hundred, how many are women. */
  readonly women: number;
}

// ICD-10, how often, who, women of a hundred
const TABLE = `
I219 95 elder 42   I64  50 elder 49   E149 45 elder 54   J189 70 old   52   I10  35 old   57
R99  40 elder 44   J449 38 elder 45   I500 28 old   52   A419 26 elder 50   F03  22 old   65
G309 24 old   65   C349 28 elder 44   C509 19 elder 99   C61  16 old   0    C169 14 elder 36
C189 12 elder 51   C259 12 elder 51   K746 14 adult 25   K703 10 adult 10   N189 16 elder 46
N390 20 old   60   I119 18 elder 52   I619 16 adult 48   B342 12 elder 44   B24  8  adult 34
X954 34 young 7    V892 16 young 18   V299 12 young 11   X700 12 adult 21   W199 14 old   52
P220 4  newborn 44 P369 4  newborn 45 P072 3  newborn 46 Q249 3  infant  48 Q909 1  infant 50
J219 1  infant  45 A09  2  infant  47 O149 1  mother 100 O721 1  mother 100 O882 1  mother 100
`;
const FOETAL = "P95 50 foetus 47  P209 25 foetus 47  P021 12 foetus 47  P027 8 foetus 47";

const causes = new Map<string, readonly Cause[]>();

/** The causes that the files of a group hold. */
function causesOf(group: string): readonly Cause[] {
  let known = causes.get(group);
  if (known === undefined) {
    const words = (group === "DOFET" ? FOETAL : TABLE).trim().split(/\s+/);
    const all = Array.from({ length: words.length / 4 }, (_, i): Cause => {
      const [icd10, weight, dying, women] = words.slice(4 * i, 4 * i + 4);
      return { icd10: icd10!, weight: Number(weight), dying: dying as Dying, women: Number(women) };
    });
    known = all.filter(({ icd10, dying }) => {
      if (group === "DOEXT") return isExternal(icd10);
      if (group === "DOINF") return dying === "newborn" || dying === "infant";
      return group !== "DOMAT" || dying === "mother";
    });
    causes.set(group, known);
  }
  return known;
}

const isExternal = (icd10: string): boolean => /^[V-Y]/.test(icd10);

/** Choices are made once a file. */
const choices = new WeakMap<readonly Cause[], WeightedChoice>();

function choiceOf(causes: readonly Cause[]): WeightedChoice {
  let choice = choices.get(causes);
  if (choice === undefined) {
    choices.set(causes, choice = new WeightedChoice(causes.map(({ weight }) => weight)));
  }
  return choice;
}

/** A death. Days are counted from 1970-01-01. */
interface Death {
  readonly day: number;
  readonly birth: number;
  /** Index among the causes of the group. */
  readonly cause: number;
  readonly dying: Dying;
  readonly isExternal: boolean;
  readonly icd10: string;
  /** 0 = male, 1 = female. */
  readonly sex: number;
  /** As SIM writes it, unit and amount: 482, 207; -1 when there is none. */
  readonly age: number;
  /** Completed years. */
  readonly years: number;
  /** Days until it was registered. */
  readonly registered: number;
  readonly arrived: number;
  /** Grams, of the newborn and the unborn. */
  readonly weight: number;
  readonly weeks: number;
}

const YEAR = 365.25;

/** The age in days. */
function drawAge(random: Random, dying: Dying): number {
  const years = (from: number, range: number): number =>
    Math.floor((from + random.below(range)) * YEAR) + random.below(365);
  switch (dying) {
    case "foetus":
      return 0;
    case "newborn":
      return Math.min(random.below(28), random.below(28));
    case "infant":
      return 28 + random.below(330);
    case "young":
      return years(15, 22) + Math.floor(random.below(18) * YEAR);
    case "mother":
      return years(15, 28);
    case "adult":
      return years(28, 45);
    case "elder":
      return years(45, 25) + Math.floor(random.below(26) * YEAR);
    case "old":
      return years(62, 22) + Math.floor(random.below(20) * YEAR);
  }
}

/** Months from one day `YYYYMMDD` to another. */
function monthsBetween(from: number, to: number): number {
  const months = (day: number): number => (day / 10000 | 0) * 12 + (day / 100 | 0) % 100;
  return months(to) - months(from) - (to % 100 < from % 100 ? 1 : 0);
}

/** An age as SIM writes it: 4xx years, of a hundred 500, 3xx months, 2xx days, 1xx hours. */
function writtenAge(random: Random, days: number, months: number): number {
  const years = Math.floor(months / 12);
  if (years > 0) return 400 + years;
  if (months > 0) return 300 + months;
  return days > 0 ? 200 + days : 101 + random.below(23);
}

function drawDeath({ random, firstDay, lastDay, file }: RowContext): Death {
  const causes = causesOf(file.group.code);
  const cause = choiceOf(causes).pick(random);
  const { icd10, dying, women } = causes[cause]!;
  const day = firstDay + random.below(lastDay - firstDay + 1);
  const days = drawAge(random, dying);
  const birth = day - days;
  const months = monthsBetween(civilFromDays(birth), civilFromDays(day));
  const registered = 2 + random.below(30);
  const weeks = dying === "foetus" || dying === "newborn"
    ? 22 + random.below(19)
    : 37 + random.below(4);
  return {
    day,
    birth,
    cause,
    dying,
    isExternal: isExternal(icd10),
    icd10,
    sex: random.below(100) < women ? 1 : 0,
    age: dying === "foetus" ? -1 : writtenAge(random, days, months),
    years: Math.floor(months / 12),
    registered,
    arrived: registered + 5 + random.below(60),
    weeks,
    weight: Math.max(300, 3300 - (40 - weeks) * 165 + random.below(600) - 300),
  };
}

const deathOf = rowDraw(drawDeath);

const isOfBirth = ({ dying }: Death): boolean =>
  dying === "foetus" || dying === "newborn" || dying === "infant";
const isFertile = ({ sex, years }: Death): boolean => sex === 1 && years >= 10 && years < 50;

/** A code by the cause. */
function ofCause(read: (icd10: string) => string): Rule {
  return (field, context) => {
    const codes = causesOf(context.file.group.code).map(({ icd10 }) => read(icd10));
    return codeBy(codes, (row) => deathOf(row).cause)(field, context);
  };
}

/** One of some codes, by an index. */
function code(codes: readonly string[], read: (death: Death, random: Random) => number): Rule {
  return codeBy(codes, (context) => read(deathOf(context), context.random));
}

/** A number; a negative one is blank. */
function number(read: (death: Death, random: Random) => number): Rule {
  return count((_, context) => read(deathOf(context), context.random));
}

/** A day counted from the death. */
function after(read: (death: Death) => number): Rule {
  return day((_, context) => {
    const death = deathOf(context);
    return civilFromDays(death.day + read(death));
  });
}

/** Of what is asked only of deaths in a fertile woman's pregnancy, the answers. */
function ofFertile(yes: string, no: string): Rule {
  return code(["", yes, no], (death) => !isFertile(death) ? 0 : death.dying === "mother" ? 1 : 2);
}

/** Codes of the deaths of children under one year and of the unborn, with weights; others are blank. */
function ofChild(weights: Readonly<Record<string, number>>): Rule {
  return codeOf(weights, isOfBirth);
}

function band({ weeks }: Death): number {
  return weeks < 28 ? 1 : weeks < 32 ? 2 : weeks < 37 ? 3 : 4;
}

/** Codes of those of five years and more, with weights; blank for others. */
function ofAdult(weights: Readonly<Record<string, number>>): Rule {
  return codeOf(weights, ({ years }) => years >= 5);
}

function codeOf(weights: Readonly<Record<string, number>>, test: (death: Death) => boolean): Rule {
  return (field, context) => {
    const choice = new WeightedChoice(Object.values(weights));
    return code(
      ["", ...Object.keys(weights)],
      (death, random) => test(death) ? 1 + choice.pick(random) : 0,
    )(field, context);
  };
}

/** All ages as SIM writes them. */
const FIRST_AGE = 100;
const AGES = Array.from({ length: 500 }, (_, i) => String(FIRST_AGE + i));

/** Columns of SIM from 1996 on. */
export const DEATH_RULES: Readonly<Record<string, Rule>> = {
  ORIGEM: oneOf({ "1": 1 }),
  TIPOBITO: (field, context) =>
    always(context.file.group.code === "DOFET" ? "1" : "2")(field, context),
  DTOBITO: after(() => 0),
  HORAOBITO: quarterHour,
  DTNASC: after(({ birth, day }) => birth - day),
  IDADE: code(["", ...AGES], ({ age }) => age < 0 ? 0 : 1 + age - FIRST_AGE),
  SEXO: code(["1", "2"], ({ sex }) => sex),
  NATURAL: ofPlace(({ municipality }) => `8${municipality.slice(0, 2)}`),
  CODMUNNATU: ofPlace(({ municipality }) => municipality),
  ESTCIV: ofAdult({ "1": 27, "2": 36, "3": 24, "4": 6, "5": 3, "9": 4 }),
  ESC: ofAdult({ "1": 20, "2": 24, "3": 22, "4": 18, "5": 7, "9": 9 }),
  ESC2010: ofAdult({ "0": 19, "1": 33, "2": 19, "3": 16, "4": 1, "5": 5, "9": 7 }),
  SERIESCFAL: blank,
  OCUP: code(
    ["", "999993", "999992", "622020", "715210", "782510", "512105"],
    ({ years }, random) =>
      years < 14 ? 0 : years > 65 && random.below(2) === 0 ? 1 : 2 + random.below(5),
  ),
  CODMUNOCOR: ofFacility(({ municipality }, { municipalities }) => municipalities[municipality]!),
  LOCOCOR: code(["1", "2", "3", "4", "5"], ({ isExternal, dying }, random) => {
    const chance = random.below(100);
    if (dying === "newborn" || dying === "foetus") return chance < 96 ? 0 : 2;
    if (isExternal) return chance < 45 ? 0 : chance < 80 ? 3 : chance < 92 ? 2 : 4;
    return chance < 70 ? 0 : chance < 78 ? 1 : chance < 97 ? 2 : 4;
  }),
  IDADEMAE: number((death, random) =>
    isOfBirth(death) ? 14 + random.below(15) + random.below(14) : -1
  ),
  ESCMAE: ofChild({ "1": 2, "2": 5, "3": 22, "4": 51, "5": 14, "9": 6 }),
  ESCMAE2010: ofChild({ "0": 2, "1": 7, "2": 20, "3": 49, "4": 4, "5": 10, "9": 8 }),
  SERIESCMAE: blank,
  OCUPMAE: ofChild({ "999992": 60, "521110": 20, "512105": 20 }),
  QTDFILVIVO: number((death, random) =>
    isOfBirth(death) ? Math.min(random.below(5), random.below(5)) : -1
  ),
  QTDFILMORT: number((death, random) =>
    isOfBirth(death) ? Math.min(random.below(3), random.below(3)) : -1
  ),
  GRAVIDEZ: ofChild({ "1": 90, "2": 9, "3": 1 }),
  SEMAGESTAC: number((death) => isOfBirth(death) ? death.weeks : -1),
  GESTACAO: code(["", "2", "3", "4", "5"], (death) => isOfBirth(death) ? band(death) : 0),
  PARTO: ofChild({ "1": 48, "2": 51, "9": 1 }),
  OBITOPARTO: code(
    ["", "1", "2", "3"],
    (death, random) =>
      death.dying === "foetus" ? random.below(20) === 0 ? 2 : 1 : isOfBirth(death) ? 3 : 0,
  ),
  MORTEPARTO: code(
    ["", "1", "3"],
    (death) => death.dying === "foetus" ? 1 : isOfBirth(death) ? 2 : 0,
  ),
  PESO: number((death) => isOfBirth(death) ? death.weight : -1),
  TPMORTEOCO: ofFertile("4", "8"),
  OBITOGRAV: ofFertile("1", "2"),
  OBITOPUERP: ofFertile("1", "3"),
  TPOBITOCOR: ofFertile("5", "9"),
  ASSISTMED: oneOf({ "1": 72, "2": 12, "9": 10, "": 6 }),
  NECROPSIA: code(
    ["1", "2"],
    ({ isExternal }, random) => random.below(100) < (isExternal ? 95 : 12) ? 0 : 1,
  ),
  EXAME: blank,
  CIRURGIA: blank,
  CAUSABAS: ofCause((icd10) => icd10),
  CAUSABAS_O: ofCause((icd10) => icd10),
  CB_PRE: ofCause((icd10) => icd10),
  CAUSAMAT: blank,
  LINHAA: oneOf({ "*J960": 30, "*R579": 25, "*A419": 25, "*I469": 20 }),
  LINHAB: ofCause((icd10) => `*${icd10}`),
  LINHAC: blank,
  LINHAD: blank,
  LINHAII: oneOf({ "": 70, "*I10": 18, "*E149": 8, "*F179": 4 }),
  CIRCOBITO: code(
    ["", "1", "2", "3"],
    ({ icd10 }) =>
      !isExternal(icd10) ? 0 : icd10.startsWith("X9") ? 3 : icd10.startsWith("X7") ? 2 : 1,
  ),
  ACIDTRAB: code(
    ["", "1", "2", "9"],
    ({ isExternal }, random) =>
      !isExternal ? 0 : random.below(20) === 0 ? 1 : random.below(3) === 0 ? 3 : 2,
  ),
  FONTE: code(
    ["", "1", "2", "3"],
    ({ isExternal }, random) => isExternal ? 1 + random.below(3) : 0,
  ),
  ATESTANTE: oneOf({ "1": 38, "2": 20, "3": 10, "4": 8, "5": 24 }),
  TPPOS: oneOf({ N: 88, S: 12 }),
  DTATESTADO: after(() => 0),
  DTCADASTRO: after(({ registered }) => registered),
  DTRECEBIM: after(({ arrived }) => arrived),
  DTRECORIGA: after(({ arrived }) => arrived),
  DIFDATA: number(({ arrived }) => arrived),
  DTINVESTIG: blank,
  DTCADINV: blank,
  DTCONINV: blank,
  DTCADINF: blank,
  DTCONCASO: blank,
  CONTADOR: count((episode) => episode.number + 1),
};
