/**
 * What the columns of the sample hold: by name, else by code list, else by kind.
 *
 * This is the place to make a column more like the real one. What the rows of an episode have in
 * common comes from the {@linkcode Episode}, so that columns, and groups, agree with each other.
 *
 * @module
 */

import type { Column, ColumnKind, Group } from "../catalog/dataset.ts";
import { periodOf } from "../catalog/partition.ts";
import type { DbfFieldSpec } from "../decode/encode_dbf.ts";
import { encodeText } from "../decode/text.ts";
import { BIRTH_RULES } from "./birth_rules.ts";
import { civilFromDays } from "./calendar.ts";
import { DEATH_RULES } from "./death_rules.ts";
import {
  type Episode,
  INTENSIVE_DAY_CENTS,
  INTERMEDIATE_DAY_CENTS,
  RACES,
  SECONDARY,
} from "./episode.ts";
import { type FieldContent, isNumeric, writeSerial } from "./field_writer.ts";
import { guessedColumns } from "./guessed_fields.ts";
import { notificationRule } from "./notification_rules.ts";
import { POPULATION_RULES } from "./population_rules.ts";
import {
  always,
  blank,
  cents,
  codeBy,
  count,
  day,
  flag,
  ofCondition,
  ofFacility,
  ofFile,
  ofPlace,
  oneOf,
  type RowContext,
  type Rule,
  zeros,
} from "./rule.ts";

/** What a field holds in a file. */
export function contentOf(field: DbfFieldSpec, context: RowContext): FieldContent {
  const name = field.name.toUpperCase();
  const { group } = context.file;
  const column: Column | undefined = (group.columns ?? guessedColumns(group))?.[name];
  const { personal, domain = "" } = column?.[3] ?? {};
  const rule = ofSystem(name, group) ?? BY_NAME[name] ?? (personal ? zeros : undefined) ??
    BY_DOMAIN[domain] ??
    BY_KIND[column?.[0] ?? kindOf(field)];
  return rule(field, context);
}

/** What a column holds in the files of one system, where it is not what it is in SIH. */
function ofSystem(name: string, { system, code }: Group): Rule | undefined {
  switch (system) {
    case "SINASC":
      return BIRTH_RULES[name];
    case "SIM":
      return DEATH_RULES[name];
    case "SINAN":
      return notificationRule(name, code);
    case "IBGE":
      return POPULATION_RULES[name];
    default:
      return undefined;
  }
}

/** What a field that the catalogue does not know may hold. */
function kindOf(field: DbfFieldSpec): ColumnKind {
  if (field.type === "D") return "date";
  if (field.type === "L") return "boolean";
  if (!isNumeric(field)) return "code";
  return field.decimals > 0 ? "number" : "integer";
}

// The file's own part of the world.

const ufNumber = ofFile(({ territory }) => territory.number);

/** The state as an authority; its number alone where the field has no room for more. */
const authority: Rule = (field, context) =>
  field.width < 6
    ? ufNumber(field, context)
    : ofFile(({ territory }) => territory.authority)(field, context);
const year = ofFile(({ file }) => String(file.partition.year));
const month = ofFile(({ file }) => twoDigits(file.partition.month ?? 1));
const shipment = ofFile(({ file, territory }) => {
  const { year, month } = file.partition;
  return `HE${territory.authority}01N${year}${twoDigits(month ?? 1)}.DTS`;
});

// Who, where and when.

const residence = ofPlace((place) => place.municipality);
const facilityTown = ofFacility(({ municipality }, { municipalities }) =>
  municipalities[municipality]!
);
const cnes = ofFacility((facility) => facility.cnes);
const cnpj = ofFacility((facility) => facility.cnpj);
const maintainer = ofFacility((facility) => facility.maintainer);
const admission = day((episode) => episode.start);
const discharge = day((episode) => episode.end);
const sequence = count((episode) => episode.number + 1);

function sex(male: string, female: string): Rule {
  return codeBy([male, female], ({ episode }) => episode.sex);
}

/**
 * AIH number: UF, two digits of the year (not in the ten digits of before 2006), kind 1, serial
 * number, and the remainder modulo 11 of all that as check digit, 10 as 0.
 */
function aihNumber(field: DbfFieldSpec, context: RowContext): FieldContent {
  const { file, territory, episode } = context;
  const ofYear = field.width < 13 ? "" : `${twoDigits(file.partition.year % 100)}1`;
  const prefix = territory.number + ofYear;
  const remainder = Number(prefix) * 10_000_000 % 11;
  return writeSerial(field, prefix, () => {
    const check = (remainder + episode.serial) % 11;
    return episode.serial * 10 + (check === 10 ? 0 : check);
  });
}

// What was found and done.

const diagnosis = ofCondition(({ icd9, icd10 }, { file }) =>
  file.partition.year < 1998 ? icd9 : icd10
);
const secondary = codeBy(SECONDARY, ({ episode }) => episode.secondary);
/** None, known before, acquired during the stay. */
const secondaryKind = ({ episode: { secondary } }: RowContext): number =>
  secondary === 0 ? 0 : secondary % 3 === 0 ? 2 : 1;
const procedure = ofCondition(({ oldProcedure, procedure }, { file }) =>
  file.partition.year < 2008 ? oldProcedure : procedure
);

/** Acts of an admission besides its procedure: consultation, blood count, glucose, X-ray ... */
const ACTS = ["0301010170", "0202020380", "0202010473", "0204030170", "0211020036", "0202050017"];
/** The same before 2008, from the table of then. */
const OLD_ACTS = ["76300072", "77500121", "75500035", "76500225", "38025019", "80500170"];

const actProcedure: Rule = (field, context) => {
  const { conditions, file } = context;
  const old = file.partition.year < 2008;
  const acts = old ? OLD_ACTS : ACTS;
  const ofConditions = conditions.map((condition) =>
    old ? condition.oldProcedure : condition.procedure
  );
  return codeBy(
    [...acts, ...ofConditions],
    ({ episode, random }) =>
      episode.act === 0 ? acts.length + episode.condition : random.below(acts.length),
  )(field, context);
};

const isBirth = (icd10: string): boolean => icd10.startsWith("O8") && icd10 !== "O85";
const isSterilisation = (icd10: string): boolean => icd10 === "Z302";

/** Why the stay ended: mothers with their child, deaths, all others. */
const discharged: Rule = (field, context) => {
  const births = context.conditions.map(({ icd10 }) => isBirth(icd10));
  const others = "12 12 12 12 12 12 12 12 12 15 11 31 12 14 16 21".split(" ");
  return codeBy([...others, "41", "61"], ({ episode, random }) => {
    if (episode.dead === 1) return others.length;
    return births[episode.condition] ? others.length + 1 : random.below(others.length);
  })(field, context);
};

/** Kind of intensive care: none, neonatal, adult. */
const intensiveKind: Rule = (field, context) => {
  const newborn = context.conditions.map(({ patients }) => patients === "newborn");
  return codeBy(
    context.file.partition.year < 2008 ? ["00", "01", "02"] : ["00", "81", "75"],
    ({ episode }) => episode.intensiveDays === 0 ? 0 : newborn[episode.condition] ? 1 : 2,
  )(field, context);
};

/** Every 29th admission is paid by the fund for strategic actions (FAEC). */
const isStrategic = (episode: Episode): boolean => episode.serial % 29 === 0;
const financing = codeBy(["06", "04"], ({ episode }) => isStrategic(episode) ? 1 : 0);
const strategicKind = codeBy(["", "040066"], ({ episode }) => isStrategic(episode) ? 1 : 0);
const complexity = ofCondition(({ hospitalCents }) => hospitalCents > 300_000 ? "03" : "02");

const ETHNIC_GROUPS = ["0000", "0111", "0254", "0024", "0136"];
const ethnicGroup = codeBy(
  ETHNIC_GROUPS,
  ({ episode }) => RACES[episode.race] === "05" ? 1 + episode.serial % 4 : 0,
);

// Money.

const hospital = cents((episode) => episode.hospitalCents);
const professional = cents((episode) => episode.professionalCents);
const total = cents((episode) => episode.hospitalCents + episode.professionalCents);
const intensive = cents((episode) => episode.intensiveDays * INTENSIVE_DAY_CENTS);
const intermediate = cents((episode) => episode.intermediateDays * INTERMEDIATE_DAY_CENTS);

/** An amount in dollars, of which one costs about five reais. */
function dollars(read: (episode: Episode) => number): Rule {
  return cents((episode, { file }) => {
    const rate = 480 + (file.partition.year * 12 + (file.partition.month ?? 1)) % 40;
    return Math.floor(read(episode) * 100 / rate);
  });
}

const zeroIfSince2015 = (rule: Rule): Rule => (field, context) =>
  (context.file.partition.year < 2015 ? rule : zeros)(field, context);

const BY_NAME: Readonly<Record<string, Rule>> = {
  // the file
  UF_ZI: authority,
  SP_GESTOR: authority,
  SP_UF: ufNumber,
  ANO_CMPT: year,
  SP_AA: year,
  NU_ANO: year,
  ANO: year,
  MES_CMPT: month,
  SP_MM: month,
  MES: month,
  REMESSA: shipment,
  SEQUENCIA: sequence,
  CONT: sequence,
  N_AIH: aihNumber,
  SP_NAIH: aihNumber,
  AIH: aihNumber,

  // the facility
  CNES: cnes,
  SP_CNES: cnes,
  CGC_HOSP: cnpj,
  SP_CGCHOSP: cnpj,
  SP_PJ_DOC: cnpj,
  CNPJ_MANT: maintainer,
  CGC_MANT: maintainer,
  MUNIC_MOV: facilityTown,
  SP_M_HOSP: facilityTown,
  MUN_MOV: facilityTown,
  NATUREZA: (field, context) =>
    periodOf(context.file.partition) <= "2012-05"
      ? ofFacility((facility) => facility.nature)(field, context)
      : zeros(field, context),
  NAT_JUR: ofFacility((facility) => facility.legalNature),
  GESTAO: ofFacility((facility) => facility.management),
  SEMIPLEN: ofFacility((facility) => facility.management),
  REGCT: ofFacility((facility) => facility.nature === "61" ? "7106" : "0000"),

  // the patient
  CEP: ofPlace((place) => place.cep),
  MUNIC_RES: residence,
  SP_M_PAC: residence,
  MUN_RES: residence,
  UF_RES: ofPlace((place) => place.municipality.slice(0, 2)),
  SP_DES_PAC: flag(({ place, facility }, { territory }) =>
    territory.places[place]!.municipality !==
      territory.municipalities[territory.facilities[facility]!.municipality]
  ),
  SP_DES_HOS: zeros,
  NASC: day((episode) => episode.birth),
  COD_IDADE: codeBy(["2", "3", "4", "5"], ({ episode }) => episode.ageUnit - 2),
  IDADE: count((episode) => episode.age),
  RACA_COR: codeBy(RACES, ({ episode }) => episode.race),
  ETNIA: ethnicGroup,
  NACIONAL: oneOf({ "010": 998, "022": 1, "089": 1 }),
  HOMONIMO: oneOf({ "0": 97, "2": 3 }),
  NUM_FILHOS: ofCondition(({ icd10 }) => isSterilisation(icd10) ? "2" : "0"),
  INSTRU: ofCondition(({ icd10 }) => isSterilisation(icd10) ? "2" : "0"),
  CID_NOTIF: ofCondition(({ icd10 }) => isSterilisation(icd10) ? icd10 : ""),
  CONTRACEP1: ofCondition(({ icd10 }) => isSterilisation(icd10) ? "08" : "00"),
  CONTRACEP2: ofCondition(({ icd10 }) => isSterilisation(icd10) ? "10" : "00"),
  GESTRISCO: always("1"),
  INSC_PN: zeros,
  CBOR: zeros,
  CNAER: zeros,
  VINCPREV: zeros,

  // the stay
  IDENT: oneOf({ "1": 992, "5": 8 }),
  ESPEC: ofCondition((condition) => condition.bed),
  CAR_INT: ofCondition(({ bed }) => bed === "01" ? "01" : "02"),
  DT_INTER: admission,
  SP_DTINTER: admission,
  DT_SAIDA: discharge,
  SP_DTSAIDA: discharge,
  DIAS_PERM: count((episode) => episode.stay),
  QT_DIARIAS: count((episode) => Math.max(episode.stay, 1)),
  DIAR_ACOM: count((episode) => episode.companionDays),
  COBRANCA: discharged,
  MORTE: count((episode) => episode.dead),
  UTI_MES_IN: zeros,
  UTI_MES_AN: zeros,
  UTI_MES_AL: zeros,
  UTI_MES_TO: count((episode) => episode.intensiveDays),
  UTI_TOTAL: count((episode) => episode.intensiveDays),
  MARCA_UTI: intensiveKind,
  UTI_INT_IN: zeros,
  UTI_INT_AN: zeros,
  UTI_INT_AL: zeros,
  UTI_INT_TO: count((episode) => episode.intermediateDays),
  MARCA_UCI: codeBy(["00", "01"], ({ episode }) => episode.intermediateDays > 0 ? 1 : 0),
  SEQ_AIH5: zeros,
  NUM_PROC: blank,
  SP_NUM_PR: zeros,
  COD_ARQ: always("1"),

  // diagnoses and procedures
  DIAG_PRINC: diagnosis,
  SP_CIDPRI: diagnosis,
  DIAG_SEC: blank,
  DIAG_SECUN: zeroIfSince2015(secondary),
  SP_CIDSEC: zeros,
  CID_ASSO: zeros,
  CID_MORTE: zeros,
  DIAGSEC1: secondary,
  DIAGSEC2: blank,
  DIAGSEC3: blank,
  DIAGSEC4: blank,
  DIAGSEC5: blank,
  DIAGSEC6: blank,
  DIAGSEC7: blank,
  DIAGSEC8: blank,
  DIAGSEC9: blank,
  TPDISEC1: codeBy(["0", "1", "2"], secondaryKind),
  TPDISEC2: zeros,
  TPDISEC3: zeros,
  TPDISEC4: zeros,
  TPDISEC5: zeros,
  TPDISEC6: zeros,
  TPDISEC7: zeros,
  TPDISEC8: zeros,
  TPDISEC9: zeros,
  IND_VDRL: ofCondition(({ icd10 }) => isBirth(icd10) ? "1" : "0"),
  INFEHOSP: blank,
  PROC_SOLIC: procedure,
  PROC_REA: procedure,
  SP_PROCREA: procedure,
  SP_ATOPROF: actProcedure,
  SP_TP_ATO: oneOf({ "01": 40, "02": 10, "07": 30, "15": 20 }),
  SP_TIPO: oneOf({ "01": 9, "03": 1 }),
  SP_QTD_ATO: count((_, { random }) => 1 + (random.below(4) === 0 ? random.below(9) : 0)),
  SP_QT_PROC: count((_, { random }) => 1 + (random.below(4) === 0 ? random.below(9) : 0)),
  SP_PTSP: zeros,
  SP_PTSP_NF: zeros,
  SP_NF: blank,
  SP_U_AIH: flag((episode) => episode.act === 0),
  SERV_CLA: oneOf({ "000000": 80, "145001": 8, "121001": 6, "126004": 6 }),

  // money
  VAL_SH: hospital,
  VAL_SP: professional,
  VAL_TOT: total,
  VAL_UTI: intensive,
  VAL_UCI: intermediate,
  VAL_SADT: zeros,
  VAL_RN: zeros,
  VAL_ACOMP: zeros,
  VAL_ORTP: zeros,
  VAL_SANGUE: zeros,
  VAL_SANG: zeros,
  VAL_SADTSR: zeros,
  VAL_TRANSP: zeros,
  VAL_OBSANG: zeros,
  VAL_PED1AC: zeros,
  VAL_SH_FED: zeros,
  VAL_SP_FED: zeros,
  VAL_SH_GES: zeros,
  VAL_SP_GES: zeros,
  US_TOT: dollars((episode) => episode.hospitalCents + episode.professionalCents),
  US_SH: dollars((episode) => episode.hospitalCents),
  US_SP: dollars((episode) => episode.professionalCents),
  US_SADT: zeros,
  US_RN: zeros,
  US_ORTP: zeros,
  US_SANGUE: zeros,
  SP_VALATO: cents((episode, { random }) =>
    episode.act === 0 ? episode.professionalCents : 50 + random.below(2000)
  ),
  COMPLEX: complexity,
  FINANC: financing,
  SP_FINANC: financing,
  FAEC_TP: strategicKind,
  SP_CO_FAEC: strategicKind,

  // control and paperwork
  RUBRICA: zeros,
  TOT_PT_SP: zeros,
  CPF_AUT: blank,
  GESTOR_COD: oneOf({ "00000": 98, "00007": 1, "00008": 1 }),
  GESTOR_TP: oneOf({ "0": 94, "1": 6 }),
  GESTOR_DT: blank,
  FONTE_ORC: oneOf({ "01": 9, "02": 1 }),
  ST_SITUAC: always("1"),
  ST_BLOQ: oneOf({ "0": 72, "2": 22, "5": 6 }),
  ST_MOT_BLO: oneOf({ "00": 78, "08": 12, "51": 4, "16": 3, "04": 3 }),
};

/** Rules by the code list that a column names. */
const BY_DOMAIN: Readonly<Record<string, Rule>> = {
  "municipality": residence,
  "uf": ufNumber,
  "cnes": cnes,
  "cid10": diagnosis,
  "cid9-br": ofCondition((condition) => condition.icd9),
  "sigtap-procedimento": procedure,
  "cbo2002": oneOf({ "225125": 40, "223505": 25, "225250": 15, "225225": 10, "225124": 10 }),
  "sih-complex": complexity,
  "sih-sp-val": oneOf({ "1": 60, "2": 40 }),
  "sih-motivo-erro": oneOf({
    "060082": 30,
    "060120": 25,
    "020057": 15,
    "040008": 10,
    "040006": 8,
    "060109": 6,
    "020075": 6,
  }),
  "financing": financing,
  "yesno-10": oneOf({ "0": 80, "1": 20 }),
  "yesno-129": oneOf({ "1": 45, "2": 45, "9": 10 }),
  "sex-sih": sex("1", "3"),
  "sex-sim": sex("1", "2"),
  "sex-sia": sex("M", "F"),
  "sex-letter": sex("M", "F"),
  "race-sih": codeBy(RACES, ({ episode }) => episode.race),
  "race-sia": codeBy(RACES, ({ episode }) => episode.race),
  "race-sim": oneOf({ "1": 45, "2": 8, "3": 1, "4": 43, "5": 1, "": 2 }),
  "race-sinan": oneOf({ "1": 40, "2": 8, "3": 1, "4": 40, "5": 1, "9": 10 }),
};

/** Free text that some rows have. Accents matter: they tell one code page from another. */
const PHRASES = [
  "NÃO INFORMADO",
  "PACIENTE EM SITUAÇÃO DE RUA",
  "RECÉM-NASCIDO SEM REGISTRO",
  "URGÊNCIA, SEM CARTÃO NACIONAL DE SAÚDE",
];

const freeText: Rule = (field, context) => {
  const fitting = PHRASES.filter((phrase) =>
    (encodeText(phrase, context.file.group.encoding)?.length ?? Infinity) <= field.width
  );
  return codeBy(
    ["", ...fitting],
    ({ random }) => random.below(100) === 0 ? random.below(fitting.length + 1) : 0,
  )(field, context);
};

/** A few codes of one or two digits, some blank. */
const anyCode: Rule = (field, context) => {
  const rule = field.width === 1
    ? oneOf({ "1": 60, "2": 20, "3": 12, "9": 5, "": 3 })
    : oneOf({ "01": 60, "02": 20, "03": 12, "99": 5, "": 3 });
  return rule(field, context);
};

/** A number of its own for every row. */
const anyId: Rule = (field, { episode }) => writeSerial(field, "", () => episode.number + 1);

/** Any day of the file's period; one in 32 is blank. */
const anyDay = day((_, { firstDay, lastDay, random }) =>
  random.below(32) === 0 ? 0 : civilFromDays(firstDay + random.below(lastDay - firstDay + 1))
);

const anyCount = count((_, { random }) =>
  random.below(32) === 0 ? -1 : Math.min(random.below(10), random.below(10))
);

const anyAmount = cents((_, { random }) =>
  random.below(32) === 0 ? -1 : (1 + random.below(10)) * random.below(20_000)
);

/** What DataSUS's cipher makes of digits: bytes 0x7B to 0x84. Here they are zeros and a serial. */
const obfuscated: Rule = (field, context) => {
  const write = writeSerial(field, "", () => context.episode.number + 1);
  return (block, at) => {
    write(block, at);
    for (let i = at; i < at + field.width; i++) block[i] = block[i]! - 0x30 + 0x7b;
  };
};

const BY_KIND: Readonly<Record<ColumnKind, Rule>> = {
  code: anyCode,
  id: anyId,
  text: freeText,
  integer: anyCount,
  money: anyAmount,
  number: anyAmount,
  date: anyDay,
  boolean: oneOf({ T: 50, F: 47, "": 3 }),
  bytes: obfuscated,
};

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
