/**
 * Births that never were, for SINASC: weeks, weight, Apgar scores and visits that go together.
 *
 * Shares are near those of Brazil in the years about 2020: one birth in nine is preterm, more than
 * half are by caesarean section, three mothers in four had seven visits or more.
 *
 * @module
 */

import { civilFromDays } from "./calendar.ts";
import { type Random, WeightedChoice } from "./random.ts";
import { rowDraw } from "./row_draw.ts";
import {
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

/** A birth. Days are counted from 1970-01-01. */
interface Birth {
  readonly day: number;
  /** Completed weeks of gestation, 22 to 42. */
  readonly weeks: number;
  /** Single, twins, more: 0 to 2. */
  readonly siblings: number;
  /** Grams. */
  readonly weight: number;
  readonly apgar1: number;
  readonly apgar5: number;
  readonly motherAge: number;
  /** Children that the mother had before, born alive and dead. */
  readonly bornAlive: number;
  readonly bornDead: number;
  /** Of her earlier births, by caesarean section. */
  readonly earlierSections: number;
  readonly bySection: boolean;
  readonly isInduced: boolean;
  /** Head first, breech, across: 0 to 2. */
  readonly presentation: number;
  readonly visits: number;
  /** The month of pregnancy of the first visit. */
  readonly firstVisit: number;
  /** Days until it was registered, and until that arrived. */
  readonly registered: number;
  readonly arrived: number;
  /** Index in {@linkcode ANOMALIES}; 0 for most. */
  readonly anomaly: number;
}

/** Weeks from 22 to 42, and how many of 10,000 births come then. */
const WEEKS = [
  8,
  9,
  12,
  14,
  16,
  19,
  25,
  28,
  36,
  45,
  62,
  85,
  140,
  230,
  420,
  900,
  1950,
  2900,
  2000,
  880,
  221,
];

let anyWeek: WeightedChoice | undefined;

/** Down's syndrome, heart, palate, foot, a finger too many; split every four characters. */
const ANOMALIES = ["", "Q909", "Q249", "Q359", "Q660", "Q699"];

/** The sum of three numbers below `range`, less what it is on average: a bell about zero. */
function bell(random: Random, range: number): number {
  return random.below(range) + random.below(range) + random.below(range) - 3 * (range - 1) / 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(value)));
}

/** The mean weight of single births in grams: 500 g at 22 weeks, 1,100 at 28, 3,300 at 39. */
function meanWeight(weeks: number): number {
  return weeks < 28 ? 500 + (weeks - 22) * 100 : 1100 + (Math.min(weeks, 41) - 28) * 200;
}

function drawBirth({ random, firstDay, lastDay }: RowContext): Birth {
  const siblings = random.below(1000) < 22 ? random.below(40) === 0 ? 2 : 1 : 0;
  const weeks = Math.max(
    22,
    22 + (anyWeek ??= new WeightedChoice(WEEKS)).pick(random) - 3 * siblings,
  );
  const mean = meanWeight(weeks);
  const weight = clamp(
    mean * (1 - 0.12 * siblings) + bell(random, 900) * mean / 3300,
    500,
    5500,
  );
  const frail = weeks < 32 ? 3 : weeks < 37 ? 1 : 0;
  const apgar1 = clamp(
    9 - Math.min(random.below(4), random.below(4)) - random.below(frail + 1),
    0,
    10,
  );
  const motherAge = 14 + random.below(15) + random.below(15) + (random.below(12) === 0 ? 5 : 0);
  const mostBefore = motherAge < 18 ? 2 : motherAge < 24 ? 3 : 6;
  const bornAlive = Math.min(random.below(mostBefore), random.below(mostBefore));
  const earlierSections = bornAlive === 0 ? 0 : Math.min(random.below(bornAlive + 1), 3);
  const bySection = random.below(100) < (earlierSections > 0 ? 82 : 47);
  const visits = random.below(50) === 0 ? 0 : clamp((weeks - 8) / 3.6 + bell(random, 4), 1, 20);
  const registered = 1 + random.below(25);
  return {
    day: firstDay + random.below(lastDay - firstDay + 1),
    weeks,
    siblings,
    weight,
    apgar1,
    apgar5: clamp(apgar1 + 1 + random.below(2) - random.below(2), apgar1, 10),
    motherAge,
    bornAlive,
    bornDead: random.below(10) === 0 ? 1 : 0,
    earlierSections,
    bySection,
    isInduced: random.below(100) < 30,
    presentation: random.below(100) < 95 ? 0 : random.below(12) === 0 ? 2 : 1,
    visits,
    firstVisit: 1 + Math.min(random.below(6), random.below(6)),
    registered,
    arrived: registered + 2 + random.below(40),
    anomaly: random.below(100) === 0 ? 1 + random.below(ANOMALIES.length - 1) : 0,
  };
}

const birthOf = rowDraw(drawBirth);

/** A number of the birth. */
function number(read: (birth: Birth) => number): Rule {
  return count((_, context) => read(birthOf(context)));
}

/** One of some codes, by an index. */
function code(codes: readonly string[], read: (birth: Birth) => number): Rule {
  return codeBy(codes, (context) => read(birthOf(context)));
}

/** A day counted from the birth. */
function after(read: (birth: Birth) => number): Rule {
  return day((_, context) => {
    const birth = birthOf(context);
    return civilFromDays(birth.day + read(birth));
  });
}

/** The band of the weeks, as GESTACAO codes it: 22-27, 28-31, 32-36, 37-41, 42 and more. */
function bandOf({ weeks }: Birth): number {
  return weeks < 28 ? 0 : weeks < 32 ? 1 : weeks < 37 ? 2 : weeks < 42 ? 3 : 4;
}

/** None, 1 to 3, 4 to 6, 7 and more. */
function visitBand({ visits }: Birth): number {
  return visits === 0 ? 0 : visits < 4 ? 1 : visits < 7 ? 2 : 3;
}

/** The group of Robson's classification, 0 to 9 for groups 1 to 10. */
function robson(birth: Birth): number {
  const { siblings, presentation, weeks, bornAlive, bornDead, earlierSections, isInduced } = birth;
  const isFirst = bornAlive + bornDead === 0;
  if (siblings > 0) return 7;
  if (presentation === 2) return 8;
  if (presentation === 1) return isFirst ? 5 : 6;
  if (weeks < 37) return 9;
  if (earlierSections > 0) return 4;
  return (isFirst ? 0 : 2) + (isInduced ? 1 : 0);
}

/** Columns of SINASC. */
export const BIRTH_RULES: Readonly<Record<string, Rule>> = {
  CODMUNNASC: ofFacility(({ municipality }, { municipalities }) => municipalities[municipality]!),
  LOCNASC: oneOf({ "1": 980, "2": 8, "3": 9, "4": 3 }),
  IDADEMAE: number(({ motherAge }) => motherAge),
  ESTCIVMAE: oneOf({ "1": 42, "2": 31, "3": 1, "4": 2, "5": 23, "9": 1 }),
  ESCMAE: oneOf({ "1": 1, "2": 2, "3": 16, "4": 59, "5": 21, "9": 1 }),
  ESCMAE2010: oneOf({ "0": 1, "1": 4, "2": 16, "3": 56, "4": 6, "5": 16, "9": 1 }),
  ESCMAEAGR1: oneOf({
    "00": 1,
    "01": 3,
    "02": 2,
    "03": 11,
    "04": 7,
    "05": 16,
    "06": 38,
    "07": 6,
    "08": 15,
    "09": 1,
  }),
  QTDFILVIVO: number(({ bornAlive }) => bornAlive),
  QTDFILMORT: number(({ bornDead }) => bornDead),
  QTDGESTANT: number(({ bornAlive, bornDead }) => bornAlive + bornDead),
  QTDPARTNOR: number(({ bornAlive, earlierSections }) => bornAlive - earlierSections),
  QTDPARTCES: number(({ earlierSections }) => earlierSections),
  PARIDADE: code(["0", "1"], ({ bornAlive, bornDead }) => bornAlive + bornDead > 0 ? 1 : 0),
  GESTACAO: code(["2", "3", "4", "5", "6"], bandOf),
  SEMAGESTAC: number(({ weeks }) => weeks),
  GRAVIDEZ: code(["1", "2", "3"], ({ siblings }) => siblings),
  PARTO: code(["1", "2"], ({ bySection }) => bySection ? 1 : 0),
  STTRABPART: code(["1", "2"], ({ isInduced }) => isInduced ? 0 : 1),
  STCESPARTO: code(
    ["1", "2", "3"],
    ({ bySection, isInduced }) => bySection ? isInduced ? 1 : 0 : 2,
  ),
  TPAPRESENT: code(["1", "2", "3"], ({ presentation }) => presentation),
  TPROBSON: code(["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"], robson),
  CONSPRENAT: number(({ visits }) => visits),
  CONSULTAS: code(["1", "2", "3", "4"], visitBand),
  KOTELCHUCK: code(
    ["1", "2", "3", "4", "5"],
    (birth) =>
      birth.visits === 0
        ? 0
        : birth.firstVisit > 4 || birth.visits < 4
        ? 1
        : visitBand(birth) + (birth.visits > 9 ? 1 : 0),
  ),
  MESPRENAT: number(({ visits, firstVisit }) => visits === 0 ? -1 : firstVisit),
  DTNASC: after(() => 0),
  HORANASC: quarterHour,
  SEXO: oneOf({ "1": 512, "2": 488 }),
  PESO: number(({ weight }) => weight),
  APGAR1: number(({ apgar1 }) => apgar1),
  APGAR5: number(({ apgar5 }) => apgar5),
  IDANOMAL: code(["2", "1"], ({ anomaly }) => anomaly > 0 ? 1 : 0),
  CODANOMAL: code(ANOMALIES, ({ anomaly }) => anomaly),
  DTULTMENST: after(({ weeks }) => -7 * weeks - 3),
  DTDECLARAC: after(() => 1),
  DTCADASTRO: after(({ registered }) => registered),
  DTRECEBIM: after(({ arrived }) => arrived),
  DTRECORIGA: after(({ arrived }) => arrived),
  DIFDATA: number(({ arrived }) => arrived),
  IDADEPAI: count((_, context) => {
    const { motherAge } = birthOf(context);
    return context.random.below(3) > 0
      ? -1
      : Math.max(16, motherAge - 3 + context.random.below(10));
  }),
  NATURALMAE: ofPlace(({ municipality }) => `8${municipality.slice(0, 2)}`),
  CODMUNNATU: ofPlace(({ municipality }) => municipality),
  CODUFNATU: ofPlace(({ municipality }) => municipality.slice(0, 2)),
  CODPAISRES: oneOf({ "1": 1 }),
  CODOCUPMAE: oneOf({ "999992": 50, "521110": 20, "411010": 15, "512105": 10, "231210": 5 }),
  RACACORMAE: oneOf({ "1": 36, "2": 7, "3": 1, "4": 54, "5": 2 }),
  TPMETESTIM: oneOf({ "8": 60, "1": 30, "2": 8, "9": 2 }),
  TPNASCASSI: oneOf({ "1": 88, "2": 11, "3": 1 }),
  STDNEPIDEM: oneOf({ "0": 97, "1": 3 }),
  STDNNOVA: oneOf({ "1": 1 }),
  CONTADOR: count((episode) => episode.number + 1),
};
