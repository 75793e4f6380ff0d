/**
 * The annotated columns of CNES's groups LT (beds) and PF (professionals), which begin alike.
 *
 * @module
 */

import type { Columns } from "./dataset.ts";

/** What the rows of LT and PF say of the facility, in file order. */
const FACILITY_COLUMNS = {
  CNES: ["code", "Código CNES do estabelecimento", "Facility CNES code", { domain: "cnes" }],
  CODUFMUN: ["code", "Município do estabelecimento", "Municipality of the facility", {
    domain: "municipality",
    note: "six digits",
  }],
  REGSAUDE: ["text", "Região de saúde, como informada", "Health region as typed by the state", {
    note: "free text (5ª, 001): do not join on it",
  }],
  MICR_REG: ["code", "Microrregião de saúde", "Health micro-region", {
    note: "free text in practice",
  }],
  DISTRSAN: ["code", "Distrito sanitário", "Sanitary district"],
  DISTRADM: ["code", "Distrito administrativo", "Administrative district"],
  TPGESTAO: ["code", "Tipo de gestão", "Level of government that manages the facility", {
    domain: "cnes-tpgestao",
  }],
  PF_PJ: ["code", "Pessoa física ou jurídica", "Natural or legal person", { domain: "cnes-pf-pj" }],
  CPF_CNPJ: ["id", "CPF ou CNPJ do estabelecimento", "Facility CPF or CNPJ", {
    note: "personal when a CPF; zeros when absent",
    personal: true,
  }],
  NIV_DEP: [
    "code",
    "Nível de dependência (individual ou mantida)",
    "Whether the facility stands alone or is maintained",
    { domain: "cnes-niv-dep" },
  ],
  CNPJ_MAN: ["id", "CNPJ da mantenedora", "CNPJ of the maintaining entity"],
  ESFERA_A: ["code", "Esfera administrativa", "Administrative sphere", {
    domain: "cnes-esfera",
    note: "empty from about 2015: NAT_JUR takes its place",
  }],
  ATIVIDAD: ["code", "Atividade de ensino e pesquisa", "Teaching and research activity", {
    domain: "cnes-atividad",
  }],
  RETENCAO: ["code", "Retenção de tributos", "Tax withholding", {
    domain: "cnes-cod-ir",
    note: "empty from about 2015",
  }],
  NATUREZA: ["code", "Natureza da organização", "Nature of the organisation", {
    domain: "cnes-natureza",
    note: "empty from about 2015: NAT_JUR takes its place",
  }],
  CLIENTEL: ["code", "Fluxo de clientela", "Flow of patients (referred, by demand)", {
    domain: "cnes-clientel",
  }],
  TP_UNID: ["code", "Tipo de unidade", "Facility type", { domain: "cnes-tp-unid" }],
  TURNO_AT: ["code", "Turno de atendimento", "Opening hours", { domain: "cnes-turno" }],
  NIV_HIER: ["code", "Nível de hierarquia", "Hierarchy level", {
    domain: "cnes-niv-hier",
    note: "empty from about 2015",
  }],
  TERCEIRO: ["code", "Serviço de terceiro", "Provided by a third party", {
    note: "1 = yes, 2 = no; empty in many rows",
  }],
} as const satisfies Columns;

/** The columns of group LT, in file order. */
export const CNES_LT_COLUMNS = {
  ...FACILITY_COLUMNS,
  TP_LEITO: ["code", "Tipo de leito", "Class of bed", {
    domain: "cnes-tp-leito",
    note: "one digit in a field of two",
  }],
  CODLEITO: ["code", "Especialidade do leito", "Bed specialty", { domain: "cnes-codleito" }],
  QT_EXIST: ["integer", "Leitos existentes", "Beds that exist"],
  QT_CONTR: ["integer", "Leitos contratados", "Beds under contract"],
  QT_SUS: ["integer", "Leitos SUS", "Beds available to the SUS"],
  QT_NSUS: ["integer", "Leitos não SUS", "Beds not available to the SUS"],
  COMPETEN: ["code", "Competência", "Competence of the snapshot", { note: "YYYYMM" }],
  NAT_JUR: ["code", "Natureza jurídica", "Legal nature", {
    domain: "nat-jur",
    note: "absent in the layouts of 2005 to 2010",
  }],
} as const satisfies Columns;

/** The columns of group PF, in file order. */
export const CNES_PF_COLUMNS = {
  ...FACILITY_COLUMNS,
  CPF_PROF: ["bytes", "CPF do profissional, ofuscado", "CPF of the professional, obfuscated", {
    note: "bytes 0x7B to 0x84, one a digit: opaque",
  }],
  CPFUNICO: [
    "code",
    "Marca uma linha por profissional (1)",
    "Marks one row of each professional (1)",
    { domain: "yesno-10", note: "count heads by it; 11 characters wide in 2005" },
  ],
  CBO: ["code", "Ocupação (CBO)", "Occupation (CBO)", {
    domain: "cbo2002",
    note: "five characters in 2005 (CBO-94), six later",
  }],
  CBOUNICO: ["code", "CBO da contagem única", "Occupation in the count of heads", {
    domain: "cbo2002",
  }],
  NOMEPROF: ["text", "Nome do profissional", "Name of the professional", {
    note: "in clear",
    personal: true,
  }],
  CNS_PROF: ["id", "CNS do profissional", "National health card of the professional", {
    note: "in clear",
    personal: true,
  }],
  CONSELHO: ["code", "Código do conselho profissional", "Professional council", {
    note: "two digits; no table of labels is known",
  }],
  REGISTRO: ["id", "Registro no conselho", "Registration with the council", {
    note: "in clear",
    personal: true,
  }],
  VINCULAC: ["code", "Vínculo profissional", "Employment bond", {
    domain: "cnes-vinculo",
    note: "one character before 2007 (cnes-vinculac-old), six later",
  }],
  VINCUL_C: ["code", "Vínculo contratado", "Bond of employment", { domain: "yesno-10" }],
  VINCUL_A: ["code", "Vínculo autônomo", "Bond of self-employment", { domain: "yesno-10" }],
  VINCUL_N: ["code", "Vínculo não identificado", "Bond not identified", { domain: "yesno-10" }],
  PROF_SUS: ["code", "Profissional atende o SUS", "Works for the SUS", { domain: "yesno-10" }],
  PROFNSUS: ["code", "Profissional não atende o SUS", "Does not work for the SUS", {
    domain: "yesno-10",
  }],
  HORAOUTR: ["integer", "Horas semanais em outras atividades", "Weekly hours in other activities"],
  HORAHOSP: ["integer", "Horas semanais hospitalares", "Weekly hours in hospital"],
  HORA_AMB: ["integer", "Horas semanais ambulatoriais", "Weekly hours in outpatient care"],
  COMPETEN: ["code", "Competência", "Competence of the snapshot", { note: "YYYYMM" }],
  UFMUNRES: [
    "code",
    "Município de residência do profissional",
    "Municipality of residence of the professional",
    { domain: "municipality", note: "eight characters wide in 2005" },
  ],
  NAT_JUR: ["code", "Natureza jurídica", "Legal nature", {
    domain: "nat-jur",
    note: "absent in the layouts of 2005 to 2010",
  }],
} as const satisfies Columns;
