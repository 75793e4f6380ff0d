/**
 * Notifications that never were, for SINAN: days in the order in which a case goes, ages, pregnancy
 * and outcome that go together.
 *
 * @module
 */

import { epidemiologicalWeek } from "../brazil/time/epidemiological_week.ts";
import { civilFromDays } from "./calendar.ts";
import { rowDraw } from "./row_draw.ts";
import {
  always,
  codeBy,
  count,
  day,
  ofFacility,
  ofFile,
  ofPlace,
  oneOf,
  type RowContext,
  type Rule,
} from "./rule.ts";

/** A case. Days are counted from 1970-01-01. */
interface Case {
  /** First symptoms. */
  readonly onset: number;
  readonly notified: number;
  readonly investigated: number;
  readonly typed: number;
  readonly closed: number;
  /** 0 = male, 1 = female. */
  readonly sex: number;
  /** Days of age at the onset. */
  readonly days: number;
  /** Cured, dead of it, dead of something else, not known: 0 to 3. */
  readonly outcome: number;
  readonly inHospital: boolean;
  /** Dengue, with warning signs, severe, discarded, inconclusive: 0 to 4. */
  readonly verdict: number;
}

function drawCase({ random, firstDay, lastDay }: RowContext): Case {
  const notified = firstDay + random.below(lastDay - firstDay + 1);
  const onset = notified - Math.min(random.below(8), random.below(15));
  const chance = random.below(1000);
  const verdict = chance < 560 ? 0 : chance < 582 ? 1 : chance < 585 ? 2 : chance < 880 ? 3 : 4;
  const isSevere = verdict === 1 || verdict === 2;
  const outcome = verdict === 2 && random.below(8) === 0
    ? 1
    : random.below(1000) === 0
    ? 2
    : random.below(8) === 0
    ? 3
    : 0;
  const years = random.below(12) === 0 ? random.below(5) : 5 + random.below(35) + random.below(50);
  return {
    onset,
    notified,
    investigated: notified + random.below(5),
    typed: notified + random.below(20),
    closed: notified + 20 + random.below(40),
    sex: random.below(100) < 54 ? 1 : 0,
    days: years * 365 + (years >> 2) + random.below(365),
    outcome,
    inHospital: random.below(100) < (isSevere ? 70 : 3),
    verdict,
  };
}

const caseOf = rowDraw(drawCase);

/** A day of the case; `undefined` is blank. */
function dayOf(read: (found: Case) => number | undefined): Rule {
  return day((_, context) => {
    const at = read(caseOf(context));
    return at === undefined ? 0 : civilFromDays(at);
  });
}

/** One of some codes, by an index. */
function code(codes: readonly string[], read: (found: Case, context: RowContext) => number): Rule {
  return codeBy(codes, (context) => read(caseOf(context), context));
}

/** The week of a day, `YYYYWW`, as the Ministry counts; each day is looked up once. */
function weekOf(read: (found: Case) => number): Rule {
  const weeks = new Map<number, number>();
  return count((_, context) => {
    const at = read(caseOf(context));
    let week = weeks.get(at);
    if (week === undefined) {
      weeks.set(at, week = Number(epidemiologicalWeek(new Date(at * 86_400_000)).code));
    }
    return week;
  });
}

/** Whole years between the birth and the first symptoms. */
const yearsOf = ({ onset, days }: Case): number =>
  (civilFromDays(onset) - civilFromDays(onset - days)) / 10_000 | 0;

/** An age as SINAN writes it: 4xxx years, 3xxx months, 2xxx days. */
function writtenAge(found: Case): number {
  const years = yearsOf(found);
  if (years > 0) return 4000 + years;
  return found.days >= 31 ? 3000 + Math.min(11, Math.floor(found.days / 30.44)) : 2000 + found.days;
}

/** ICD-10 of the diseases whose files have columns of known meaning. */
const DISEASES: Readonly<Record<string, string>> = { DENG: "A90", CHIK: "A92.0", ZIKA: "A928" };

/** The final classification: before 2014 of dengue 1, 2, 3, and of chikungunya 13. */
const verdict: Rule = (field, context) => {
  const { file } = context;
  const codes = file.group.code === "CHIK"
    ? ["13", "13", "13", "5", "8"]
    : file.partition.year < 2014
    ? ["1", "2", "3", "5", "8"]
    : ["10", "11", "12", "5", "8"];
  return code(codes, (found) => found.verdict)(field, context);
};

const state = ofPlace(({ municipality }) => municipality.slice(0, 2));

const FIRST_YEAR = 1850;
const BIRTH_YEARS = Array.from({ length: 300 }, (_, i) => String(FIRST_YEAR + i));

/** Columns of SINAN. */
const NOTIFICATION_RULES: Readonly<Record<string, Rule>> = {
  TP_NOT: always("2"),
  NU_ANO: ofFile(({ file }) => String(file.partition.year)),
  SG_UF: state,
  UF: state,
  COUFINF: state,
  SG_UF_NOT: ofFacility(({ municipality }, { municipalities }) =>
    municipalities[municipality]!.slice(0, 2)
  ),
  ID_MUNICIP: ofFacility(({ municipality }, { municipalities }) => municipalities[municipality]!),
  DT_NOTIFIC: dayOf(({ notified }) => notified),
  SEM_NOT: weekOf(({ notified }) => notified),
  DT_SIN_PRI: dayOf(({ onset }) => onset),
  SEM_PRI: weekOf(({ onset }) => onset),
  DT_INVEST: dayOf(({ investigated }) => investigated),
  DT_DIGITA: dayOf(({ typed }) => typed),
  DT_ENCERRA: dayOf(({ closed }) => closed),
  DT_INTERNA: dayOf(({ inHospital, onset }) => inHospital ? onset + 3 : undefined),
  DT_OBITO: dayOf(({ outcome, notified }) =>
    outcome === 1 || outcome === 2 ? notified + 6 : undefined
  ),
  DT_ALRM: dayOf(({ verdict, notified }) =>
    verdict === 1 || verdict === 2 ? notified + 1 : undefined
  ),
  DT_GRAV: dayOf(({ verdict, notified }) => verdict === 2 ? notified + 2 : undefined),
  ANO_NASC: code(
    BIRTH_YEARS,
    ({ onset, days }) => (civilFromDays(onset - days) / 10_000 | 0) - FIRST_YEAR,
  ),
  CS_SEXO: code(["M", "F"], ({ sex }) => sex),
  NU_IDADE_N: count((_, context) => writtenAge(caseOf(context))),
  CS_GESTANT: code(["6", "5", "1", "2", "3", "9"], (found, { random }) => {
    const years = yearsOf(found);
    if (found.sex === 0 || years < 10 || years >= 50) return 0;
    const chance = random.below(100);
    return chance < 80 ? 1 : chance < 90 ? 5 : 2 + chance % 3;
  }),
  CS_ESCOL_N: code(
    ["10", "01", "03", "04", "05", "06", "08", "09"],
    (found, { random }) => yearsOf(found) < 7 ? 0 : 1 + random.below(7),
  ),
  ID_PAIS: always("1"),
  COPAISINF: always("1"),
  CLASSI_FIN: verdict,
  CRITERIO: oneOf({ "1": 30, "2": 66, "3": 4 }),
  EVOLUCAO: code(["1", "2", "3", "9"], ({ outcome }) => outcome),
  HOSPITALIZ: code(["2", "1"], ({ inHospital }) => inHospital ? 1 : 0),
  TPAUTOCTO: oneOf({ "1": 88, "2": 4, "3": 8 }),
  PLAQ_MENOR: count((_, context) =>
    caseOf(context).verdict === 1 ? 40_000 + 1000 * context.random.below(90) : -1
  ),
  FEBRE: oneOf({ "1": 88, "2": 12 }),
  CEFALEIA: oneOf({ "1": 78, "2": 22 }),
  MIALGIA: oneOf({ "1": 80, "2": 20 }),
  PETEQUIA_N: oneOf({ "1": 6, "2": 94 }),
  DIABETES: oneOf({ "1": 5, "2": 95 }),
  HIPERTENSA: oneOf({ "1": 9, "2": 91 }),
  RENAL: oneOf({ "1": 1, "2": 99 }),
};

/** The rules of a group: which disease it is about is known of few. */
export function notificationRule(name: string, group: string): Rule | undefined {
  const disease = name === "ID_AGRAVO" ? DISEASES[group] : undefined;
  return disease === undefined ? NOTIFICATION_RULES[name] : always(disease);
}
