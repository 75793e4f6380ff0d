/**
 * SIASUS, the outpatient care: what the server holds and what the columns mean.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { AnnotatedGroup, Columns, Group, System } from "./dataset.ts";

const BEFORE_2008 = "/dissemin/publicos/SIASUS/199407_200712/Dados";
const SINCE_2008 = "/dissemin/publicos/SIASUS/200801_/Dados";

const CRAWL =
  "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Code page inferred: the text columns seen hold no accents.";

/** The columns of group PA: the newest layout in file order, then those of older files. */
export const SIA_PA_COLUMNS = {
  PA_CODUNI: ["code", "CNES do estabelecimento", "Facility CNES code", {
    domain: "cnes",
    note: "six characters (the code of the old outpatient system) before about 2003",
  }],
  PA_GESTAO: [
    "code",
    "Gestor (UF + município; xx0000 = estado)",
    "Managing authority (UF + municipality; xx0000 = the state)",
    { domain: "municipality" },
  ],
  PA_CONDIC: [
    "code",
    "Condição de gestão do gestor",
    "Management status of the managing authority",
    { domain: "sia-condic" },
  ],
  PA_UFMUN: ["code", "Município do estabelecimento", "Municipality of the facility", {
    domain: "municipality",
  }],
  PA_REGCT: ["code", "Regra contratual", "Contract rule", { domain: "regct" }],
  PA_INCOUT: ["code", "Incentivo: outros", "Other incentive", { note: "0000 = none" }],
  PA_INCURG: ["code", "Incentivo: urgência", "Urgency incentive", { note: "0000 = none" }],
  PA_TPUPS: ["code", "Tipo de estabelecimento", "Facility type", { domain: "sia-tpups" }],
  PA_TIPPRE: ["code", "Tipo de prestador", "Provider type", {
    domain: "cnes-tp-prest",
    note: "filled until about 2012; 00 in recent files",
  }],
  PA_MN_IND: [
    "code",
    "Estabelecimento mantido ou individual",
    "Facility maintained by another entity, or on its own",
    { domain: "sia-mn-ind" },
  ],
  PA_CNPJCPF: ["id", "CNPJ ou CPF do estabelecimento", "Facility CNPJ or CPF", {
    note: "personal when a CPF",
    personal: true,
  }],
  PA_CNPJMNT: ["id", "CNPJ da mantenedora", "CNPJ of the maintaining entity"],
  PA_CNPJ_CC: [
    "id",
    "CNPJ do fornecedor de órteses, próteses e materiais",
    "CNPJ of the supplier of orthoses, prostheses and materials",
  ],
  PA_MVM: ["code", "Competência de processamento", "Processing competence", {
    note: "YYYYMM; the month in the file name",
  }],
  PA_CMP: ["code", "Competência de realização", "Competence in which the care was given", {
    note: "YYYYMM; up to four months before PA_MVM",
  }],
  PA_PROC_ID: ["code", "Procedimento", "Procedure", { domain: "sigtap-procedimento" }],
  PA_TPFIN: ["code", "Tipo de financiamento", "Financing type", { domain: "financing" }],
  PA_SUBFIN: ["code", "Subtipo de financiamento", "Financing subtype", { note: "0000 = none" }],
  PA_NIVCPL: ["code", "Complexidade", "Complexity", { domain: "sia-nivcpl" }],
  PA_DOCORIG: ["code", "Documento de origem", "Source document", { domain: "sia-docorig" }],
  PA_AUTORIZ: ["id", "Número da APAC ou da autorização", "APAC or authorisation number", {
    note: "zeros in consolidated lines",
  }],
  PA_CNSMED: ["id", "CNS do profissional executante", "National health card of the professional", {
    note: "zeros in consolidated lines",
    personal: true,
  }],
  PA_CBOCOD: ["code", "CBO do profissional", "Occupation of the professional", {
    domain: "cbo2002",
  }],
  PA_MOTSAI: ["code", "Motivo de saída ou permanência", "Reason for exit or continued stay", {
    domain: "sia-motsai",
    note: "00 in bulletins (BPA)",
  }],
  PA_OBITO: ["code", "Óbito do paciente", "Patient died", { domain: "yesno-10" }],
  PA_ENCERR: ["code", "Encerramento da APAC", "APAC closed", { domain: "yesno-10" }],
  PA_PERMAN: ["code", "Permanência do paciente", "Patient stays in treatment", {
    domain: "yesno-10",
  }],
  PA_ALTA: ["code", "Alta do paciente", "Patient discharged", { domain: "yesno-10" }],
  PA_TRANSF: ["code", "Transferência do paciente", "Patient transferred", { domain: "yesno-10" }],
  PA_CIDPRI: ["code", "CID principal", "Principal diagnosis", {
    domain: "cid10",
    note: "0000 = not given",
  }],
  PA_CIDSEC: ["code", "CID secundário", "Secondary diagnosis", {
    domain: "cid10",
    note: "0000 = not given",
  }],
  PA_CIDCAS: ["code", "CID das causas associadas", "Associated cause", {
    domain: "cid10",
    note: "0000 = not given",
  }],
  PA_CATEND: ["code", "Caráter do atendimento", "Character of the care (elective, urgent, ...)", {
    domain: "sia-catend",
  }],
  PA_IDADE: ["integer", "Idade do paciente em anos", "Age of the patient in years", {
    note: "999 = not asked for; not the age of a person in consolidated lines",
  }],
  IDADEMIN: ["integer", "Idade mínima do procedimento", "Minimum age that the procedure allows", {
    note: "a number in a text field",
  }],
  IDADEMAX: ["integer", "Idade máxima do procedimento", "Maximum age that the procedure allows", {
    note: "a number in a text field",
  }],
  PA_FLIDADE: [
    "code",
    "Compatibilidade com a faixa de idade do procedimento",
    "Whether the age fits the procedure",
    { domain: "sia-flidade" },
  ],
  PA_SEXO: ["code", "Sexo", "Sex", { domain: "sex-sia", note: "0 = not asked for" }],
  PA_RACACOR: ["code", "Raça/cor", "Race/colour", {
    domain: "race-sia",
    note: "03 parda, 04 amarela; 99 = not informed",
  }],
  PA_MUNPCN: [
    "code",
    "Município de residência do paciente",
    "Municipality of the patient's residence",
    { domain: "municipality", note: "999999 = not informed" },
  ],
  PA_QTDPRO: ["number", "Quantidade produzida", "Quantity presented", {
    note: "five digits of text until 2007",
  }],
  PA_QTDAPR: ["number", "Quantidade aprovada", "Quantity approved", {
    note: "five digits of text until 2007",
  }],
  PA_VALPRO: ["money", "Valor produzido (R$)", "Value presented (R$)"],
  PA_VALAPR: ["money", "Valor aprovado (R$)", "Value approved (R$)"],
  PA_UFDIF: ["code", "Paciente residente em outra UF", "Patient from another UF", {
    domain: "yesno-10",
  }],
  PA_MNDIF: ["code", "Paciente residente em outro município", "Patient from another municipality", {
    domain: "yesno-10",
  }],
  PA_DIF_VAL: [
    "money",
    "Diferença entre o valor aprovado e o da tabela",
    "Difference between the value approved and that of the table",
  ],
  NU_VPA_TOT: [
    "money",
    "Valor unitário do procedimento na tabela VPA",
    "Unit value in the old table (VPA)",
  ],
  NU_PA_TOT: [
    "money",
    "Valor unitário do procedimento na tabela unificada",
    "Unit value in the unified table",
  ],
  PA_INDICA: [
    "code",
    "Situação da produção: aprovada, parcial ou não",
    "Whether the line was approved in full, in part or not",
    { domain: "sia-indica" },
  ],
  PA_CODOCO: ["code", "Código de ocorrência", "Occurrence code", {
    note: "three characters until 2007",
  }],
  PA_FLQT: ["code", "Indicador de erro na quantidade", "Mark of an error in the quantity"],
  PA_FLER: [
    "code",
    "Indicador de erro no corpo da APAC",
    "Mark of an error in the body of the APAC",
  ],
  PA_ETNIA: ["code", "Etnia indígena", "Indigenous ethnic group", {
    domain: "etnia",
    note: "0000 = not applicable",
  }],
  PA_VL_CF: ["money", "Valor do complemento federal", "Federal top-up"],
  PA_VL_CL: ["money", "Valor do complemento local", "Local top-up"],
  PA_VL_INC: ["money", "Valor do incremento", "Increment"],
  PA_SRV_C: ["code", "Serviço especializado e classificação", "Specialised service and its class", {
    domain: "cnes-servico-classificacao",
  }],
  PA_INE: ["code", "Código da equipe (INE)", "Team code (INE)"],
  PA_NAT_JUR: ["code", "Natureza jurídica do estabelecimento", "Legal nature of the facility", {
    domain: "nat-jur",
  }],
  PA_DATREF: [
    "code",
    "Competência de processamento (até 2007)",
    "Processing competence (until 2007)",
    { note: "YYMM until 1999, YYYYMM in 2004" },
  ],
  PA_CODPRO: [
    "code",
    "Procedimento, tabela antiga (até 2007)",
    "Procedure, old table (until 2007)",
    { note: "three characters until 1999, seven from 2004" },
  ],
  PA_CODESP: [
    "code",
    "Especialidade do profissional (até 2007)",
    "Specialty of the professional (until 2007)",
  ],
  PA_TIPPRO: ["code", "Tipo de prestador (até 2007)", "Provider type (until 2007)"],
  PA_TIPATE: ["code", "Tipo de atendimento (até 2007)", "Kind of care (until 2007)"],
  PA_DATPR: [
    "code",
    "Competência de realização (até 2007)",
    "Competence in which the care was given (until 2007)",
    { note: "YYMM until 1999, YYYYMM in 2004" },
  ],
  PA_MUNAT: ["code", "Município de atendimento (até 2007)", "Municipality of care (until 2007)", {
    domain: "municipality",
  }],
  PA_NUMAPA: ["id", "Número da APAC (até 2007)", "APAC number (until 2007)", {
    note: "11 characters until 2004, 13 in 2006",
  }],
  PA_MORFOL: [
    "code",
    "Morfologia do tumor (1999 a 2007)",
    "Morphology of the tumour (1999 to 2007)",
  ],
  PA_FXETAR: ["code", "Faixa etária (2004 a 2007)", "Age band (2004 to 2007)"],
  PA_RCB: ["code", "Série do boletim (2004 a 2007)", "Bulletin series (2004 to 2007)", {
    note: "meaning not confirmed",
  }],
  PA_RCBDF: ["code", "Indicador de PA_RCB (2004 a 2007)", "Mark of PA_RCB (2004 to 2007)", {
    note: "meaning not confirmed",
  }],
  PA_NH: ["code", "Nível de hierarquia (2004 a 2007)", "Hierarchy level (2004 to 2007)"],
} as const satisfies Columns;

/** Group PA of SIASUS: outpatient production. Not to be confused with the UF `PA`. */
export const SIA_PA: AnnotatedGroup<typeof SIA_PA_COLUMNS> = {
  system: "SIASUS",
  code: "PA",
  pt: "Produção Ambulatorial",
  en: "Outpatient production",
  row:
    "One line of outpatient production: a procedure of a facility, by professional, patient group and diagnosis, with quantities and values. It is neither a visit nor a patient. Sum PA_QTDAPR and PA_VALAPR for what was approved; PA_QTDPRO and PA_VALPRO are what was presented.",
  note:
    "Large files are split into parts, and then the whole file does not exist: São Paulo in 2011-12 and from 2013-01, Minas Gerais and Rio de Janeiro from 2021-01, Rio Grande do Sul in 2025-09 and 2025-10, as seen in April 2026.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: BEFORE_2008,
      pattern: "PA{UF}{YY}{MM}{PART}.dbc",
      from: "1994-07",
      to: "2007-12",
      seen: {
        first: "1994-07",
        last: "2007-12",
        files: 4374,
        bytes: 6_024_850_055,
        median: 670_751,
      },
    },
    {
      directory: SINCE_2008,
      pattern: "PA{UF}{YY}{MM}{PART}.dbc",
      from: "2008-01",
      seen: {
        first: "2008-01",
        last: "2026-02",
        files: 6279,
        bytes: 198_315_151_111,
        median: 15_885_926,
      },
    },
  ],
  lastSeen: "2026-02",
  gaps: {},
  encoding: "windows-1252",
  columns: SIA_PA_COLUMNS,
  layouts: [
    {
      from: "1994-12",
      fields:
        `PA_CONDIC:C2 PA_GESTAO:C6 PA_CODUNI:C6 PA_DATREF:C4 PA_CODPRO:C3 PA_CODESP:C2 PA_TIPPRO:C2
PA_TIPATE:C2 PA_QTDPRO:C5 PA_QTDAPR:C5 PA_INDICA:C1 PA_TIPPRE:C2 PA_DATPR:C4 PA_VALPRO:N10.2
PA_VALAPR:N10.2 PA_UFMUN:C6 PA_MUNAT:C6 PA_NUMAPA:C11 PA_CODOCO:C3 PA_DOCORIG:C1`,
    },
    {
      from: "1999-08",
      fields:
        `PA_CONDIC:C2 PA_GESTAO:C6 PA_CODUNI:C6 PA_DATREF:C4 PA_CODPRO:C3 PA_DOCORIG:C1 PA_CODESP:C2
PA_TIPPRO:C2 PA_TIPATE:C2 PA_QTDPRO:C5 PA_QTDAPR:C5 PA_INDICA:C1 PA_TIPPRE:C2 PA_DATPR:C4
PA_VALPRO:N10.2 PA_VALAPR:N10.2 PA_UFMUN:C6 PA_MUNAT:C6 PA_NUMAPA:C11 PA_CODOCO:C3 PA_CIDPRI:C4
PA_CIDSEC:C4 PA_MORFOL:C6`,
    },
    {
      from: "2004-09",
      fields:
        `PA_CONDIC:C2 PA_GESTAO:C6 PA_CODUNI:C6 PA_DATREF:C6 PA_CODPRO:C7 PA_DOCORIG:C1 PA_CODESP:C2
PA_TIPPRO:C2 PA_TIPATE:C2 PA_FXETAR:C2 PA_QTDPRO:C5 PA_QTDAPR:C5 PA_INDICA:C1 PA_TIPPRE:C2
PA_DATPR:C6 PA_VALPRO:N10.2 PA_VALAPR:N10.2 PA_UFMUN:C6 PA_MUNAT:C6 PA_NUMAPA:C11 PA_CODOCO:C3
PA_CIDPRI:C4 PA_CIDSEC:C4 PA_MORFOL:C6 PA_CNPJ_CC:C14 PA_RCB:C6 PA_RCBDF:C1 PA_NH:C2`,
    },
    {
      from: "2006-07",
      fields:
        `PA_CONDIC:C2 PA_GESTAO:C6 PA_CODUNI:C6 PA_DATREF:C6 PA_CODPRO:C7 PA_DOCORIG:C1 PA_CODESP:C2
PA_TIPPRO:C2 PA_TIPATE:C2 PA_FXETAR:C2 PA_QTDPRO:C5 PA_QTDAPR:C5 PA_INDICA:C1 PA_TIPPRE:C2
PA_DATPR:C6 PA_VALPRO:N10.2 PA_VALAPR:N10.2 PA_UFMUN:C6 PA_MUNAT:C6 PA_NUMAPA:C13 PA_CODOCO:C3
PA_CIDPRI:C4 PA_CIDSEC:C4 PA_MORFOL:C6 PA_CNPJ_CC:C14 PA_RCB:C6 PA_RCBDF:C1 PA_NH:C2`,
    },
    {
      from: "2023-01",
      fields:
        `PA_CODUNI:C7 PA_GESTAO:C6 PA_CONDIC:C2 PA_UFMUN:C6 PA_REGCT:C4 PA_INCOUT:C4 PA_INCURG:C4
PA_TPUPS:C2 PA_TIPPRE:C2 PA_MN_IND:C1 PA_CNPJCPF:C14 PA_CNPJMNT:C14 PA_CNPJ_CC:C14 PA_MVM:C6
PA_CMP:C6 PA_PROC_ID:C10 PA_TPFIN:C2 PA_SUBFIN:C4 PA_NIVCPL:C1 PA_DOCORIG:C1 PA_AUTORIZ:C13
PA_CNSMED:C15 PA_CBOCOD:C6 PA_MOTSAI:C2 PA_OBITO:C1 PA_ENCERR:C1 PA_PERMAN:C1 PA_ALTA:C1
PA_TRANSF:C1 PA_CIDPRI:C4 PA_CIDSEC:C4 PA_CIDCAS:C4 PA_CATEND:C2 PA_IDADE:C3 IDADEMIN:C3
IDADEMAX:C3 PA_FLIDADE:C1 PA_SEXO:C1 PA_RACACOR:C2 PA_MUNPCN:C6 PA_QTDPRO:N11 PA_QTDAPR:N11
PA_VALPRO:N20.2 PA_VALAPR:N20.2 PA_UFDIF:C1 PA_MNDIF:C1 PA_DIF_VAL:N20.2 NU_VPA_TOT:N20.2
NU_PA_TOT:N20.2 PA_INDICA:C1 PA_CODOCO:C1 PA_FLQT:C1 PA_FLER:C1 PA_ETNIA:C4 PA_VL_CF:N20.2
PA_VL_CL:N20.2 PA_VL_INC:N20.2 PA_SRV_C:C6 PA_INE:C10 PA_NAT_JUR:C4`,
    },
  ],
  source:
    `${CRAWL} Layouts: file headers in allan-silva/libdatasus, raphaelfh/omnisus-db. Meaning: IT_SIA as transcribed in raphaelfh/omnisus (dictionary sia_producao_ambulatorial) and rfsaldanha/microdatasus.`,
};

const SIA_BI: Group = {
  system: "SIASUS",
  code: "BI",
  pt: "Boletim de Produção Ambulatorial Individualizado (BPA-I)",
  en: "Individual outpatient production bulletin",
  row: "One procedure of one patient, as billed on a BPA-I.",
  note:
    "On the server but neither in the list of the transfer portal nor in the crawl, so that its last period is that of the newest file seen elsewhere. Large files are split into parts _1, _2, ... (BIMG2412_1.dbc). CNS_PAC is obfuscated.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    { directory: SINCE_2008, pattern: "BI{UF}{YY}{MM}{PART}.dbc", from: "2008-01" },
  ],
  lastSeen: "2025-04",
  gaps: {},
  encoding: "windows-1252",
  personal: ["CNSPROF", "CNPJCPF"],
  layouts: [
    {
      from: "2008-12",
      fields:
        `CODUNI:C7 GESTAO:C6 CONDIC:C2 UFMUN:C6 TPUPS:C2 TIPPRE:C2 MN_IND:C1 CNPJCPF:C14 CNPJMNT:C14
CNPJ_CC:C14 DT_PROCESS:C6 DT_ATEND:C6 PROC_ID:C10 TPFIN:C2 SUBFIN:C4 COMPLEX:C1 AUTORIZ:C13
CNSPROF:C15 CBOPROF:C6 CIDPRI:C4 CATEND:C2 CNS_PAC:C15 DTNASC:C8 TPIDADEPAC:C1 IDADEPAC:C2
SEXOPAC:C1 RACACOR:C2 MUNPAC:C6 QT_APRES:N11 QT_APROV:N11 VL_APRES:N20.2 VL_APROV:N20.2 UFDIF:C1
MNDIF:C1 ETNIA:C4`,
    },
  ],
  source:
    "Directory and name rule: AlertaDengue/PySUS and rfsaldanha/microdatasus, confirmed by real files. Code page inferred: the text columns seen hold no accents. Layouts: file headers in allan-silva/libdatasus.",
};

const SIA_AB: Group = {
  system: "SIASUS",
  code: "AB",
  pt: "APAC de Acompanhamento à Cirurgia Bariátrica",
  en: "APAC of bariatric surgery follow-up (old form)",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  note: "The portal gives 2013-03 as its end; stray files go on to 2025-07. ABO follows it.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "AB{UF}{YY}{MM}.dbc",
      from: "2008-01",
      seen: { first: "2008-01", last: "2025-07", files: 635, bytes: 16_103_680, median: 7610 },
    },
  ],
  lastSeen: "2025-07",
  gaps: {
    "*": ["2016-11..2016-12", "2017-05..2024-12"],
    AC: ["2008-01..2016-10", "2017-01..2017-04"],
    AL: ["2008-01.."],
    AM: ["2008-01..2016-10", "2017-01..2017-04", "2025-01..2025-02", "2025-04..2025-07"],
    AP: ["2008-01.."],
    BA: ["2008-01..2016-10", "2017-01..2017-04", "2025-05", "2025-07"],
    CE: ["2008-01..2016-10", "2017-01..2017-04", "2025-03"],
    DF: ["2008-01..2011-11", "2012-01..2016-10", "2017-01..2017-04", "2025-01..2025-07"],
    ES: ["2008-01..2016-10", "2017-01..2017-04"],
    GO: ["2008-01.."],
    MA: ["2008-01..2016-10", "2017-01..2017-04"],
    MG: ["2008-01..2011-11", "2012-01..2016-10", "2017-01..2017-04"],
    MS: ["2008-01.."],
    MT: ["2008-01.."],
    PA: ["2008-01..2016-10", "2017-01..2017-04", "2025-01..2025-03", "2025-05..2025-07"],
    PB: ["2008-01..2016-10", "2017-01..2017-04", "2025-02..2025-03", "2025-07"],
    PE: [
      "2008-01..2009-05",
      "2013-07..2013-10",
      "2014-05",
      "2014-08..2015-04",
      "2015-06..2015-07",
      "2025-07",
    ],
    PI: ["2008-01.."],
    PR: ["2008-01..2008-12", "2009-04", "2009-06"],
    RJ: ["2008-01.."],
    RN: ["2008-01..2016-02", "2016-04..2016-10", "2017-01", "2025-03..2025-04"],
    RO: ["2008-01.."],
    RR: ["2008-01.."],
    RS: ["2008-01..2008-09", "2009-02..2009-10"],
    SC: ["2008-01..2010-03", "2014-05"],
    SE: ["2008-01..2016-10", "2017-01..2017-04"],
    TO: ["2008-01..2010-01", "2011-01..2011-02", "2015-12", "2017-02", "2025-01..2025-07"],
  },
  encoding: "windows-1252",
  layouts: [],
  source: CRAWL,
};

const SIA_ABO: Group = {
  system: "SIASUS",
  code: "ABO",
  pt: "APAC de Acompanhamento Pós-Cirurgia Bariátrica",
  en: "APAC of follow-up after bariatric surgery",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  note: "The portal gives 2013-04 as its beginning; the first file is of 2014-01.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "ABO{UF}{YY}{MM}.dbc",
      from: "2014-01",
      seen: { first: "2014-01", last: "2026-02", files: 1541, bytes: 37_117_969, median: 8154 },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: [
      "2014-01..2015-01",
      "2015-06",
      "2015-10",
      "2015-12..2016-01",
      "2016-03",
      "2016-05..2016-07",
      "2016-10..2016-11",
      "2017-01..2017-05",
      "2017-07..2019-05",
      "2019-11..2020-02",
      "2020-05",
      "2020-07..2020-08",
      "2021-04..2021-09",
      "2022-01..2022-02",
      "2022-05",
      "2023-03..2023-10",
    ],
    AL: ["2014-01.."],
    AM: [
      "2014-01..2022-07",
      "2022-10",
      "2022-12..2023-07",
      "2023-09..2024-07",
      "2024-09",
      "2024-12..2025-02",
      "2025-04..2026-02",
    ],
    AP: ["2014-01.."],
    BA: [
      "2014-01..2016-08",
      "2017-10",
      "2017-12..2018-01",
      "2018-06",
      "2018-08..2018-09",
      "2018-11..2018-12",
      "2019-03..2019-10",
      "2019-12..2024-09",
      "2024-12",
      "2025-05",
      "2025-07",
    ],
    CE: [
      "2014-02..2014-04",
      "2014-08",
      "2014-11..2015-01",
      "2015-03..2015-04",
      "2015-07",
      "2016-01",
      "2017-08",
      "2017-12",
      "2018-02",
      "2019-01",
      "2021-05..2021-06",
      "2021-08..2021-10",
      "2022-03..2022-05",
      "2022-09",
      "2023-10..2024-02",
      "2024-07..2024-08",
      "2025-03",
    ],
    DF: ["2014-01", "2014-11..2026-02"],
    ES: ["2014-01", "2014-05", "2015-01", "2020-07"],
    GO: ["2014-01.."],
    MA: ["2014-01..2019-03", "2019-05", "2019-07..2019-09", "2020-07..2020-08", "2023-07"],
    MS: ["2014-01.."],
    MT: ["2014-01.."],
    PA: ["2014-01..2025-03", "2025-05..2025-08"],
    PB: [
      "2014-01..2021-11",
      "2022-01",
      "2022-09",
      "2022-11..2022-12",
      "2024-01",
      "2024-03",
      "2024-05",
      "2024-09",
      "2024-11",
      "2025-02..2025-03",
      "2025-07",
      "2025-09",
      "2025-12..2026-02",
    ],
    PE: ["2014-05", "2014-08..2015-04", "2015-06..2015-07", "2025-07", "2026-02"],
    PI: ["2014-01.."],
    RJ: ["2014-01.."],
    RN: [
      "2014-01..2016-02",
      "2016-04..2017-01",
      "2018-01",
      "2019-03",
      "2019-05..2019-06",
      "2020-04..2020-06",
      "2020-10..2021-05",
      "2022-06",
      "2022-12",
      "2023-02",
      "2023-10",
      "2024-02",
      "2024-04..2024-05",
      "2025-03..2025-04",
      "2025-11",
    ],
    RO: ["2014-01.."],
    RR: ["2014-01.."],
    SC: ["2014-05"],
    SE: ["2014-01..2022-06", "2023-02", "2023-09"],
    TO: ["2015-12", "2016-12", "2017-02", "2017-10", "2018-01", "2018-04", "2019-01..2026-02"],
  },
  encoding: "windows-1252",
  layouts: [],
  source: CRAWL,
};

const SIA_ACF: Group = {
  system: "SIASUS",
  code: "ACF",
  pt: "APAC de Confecção de Fístula Arteriovenosa",
  en: "APAC of arteriovenous fistula creation",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  note: "Its files begin like those of UF Acre: ACFAC2401 is of group ACF and UF AC.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "ACF{UF}{YY}{MM}.dbc",
      from: "2014-08",
      seen: { first: "2014-08", last: "2026-02", files: 3633, bytes: 31_159_236, median: 5384 },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: [
      "2015-03",
      "2015-05",
      "2020-04..2020-05",
      "2020-12..2021-01",
      "2021-09",
      "2021-12",
      "2022-05",
      "2023-04..2023-05",
      "2023-11..2023-12",
      "2024-03",
      "2024-06",
      "2024-10",
      "2025-08",
      "2025-10",
    ],
    AP: [
      "2014-08..2016-04",
      "2018-05",
      "2018-09..2019-06",
      "2019-08..2020-05",
      "2020-10..2021-01",
      "2021-09..2022-03",
    ],
    DF: ["2016-04"],
    RR: [
      "2014-08..2017-05",
      "2020-05",
      "2020-08",
      "2024-09..2024-11",
      "2025-04",
      "2025-07..2025-08",
      "2025-12..2026-02",
    ],
    TO: ["2016-08..2016-09", "2017-11"],
  },
  encoding: "windows-1252",
  personal: ["AP_CNPJCPF"],
  layouts: [
    {
      from: "2020-09",
      fields:
        `AP_MVM:C6 AP_CONDIC:C2 AP_GESTAO:C6 AP_CODUNI:C7 AP_AUTORIZ:C13 AP_CMP:C6 AP_PRIPAL:C10
AP_VL_AP:N20.2 AP_UFMUN:C6 AP_TPUPS:C2 AP_TIPPRE:C2 AP_MN_IND:C1 AP_CNPJCPF:C14 AP_CNPJMNT:C14
AP_CNSPCN:C15 AP_COIDADE:C1 AP_NUIDADE:C2 AP_SEXO:C1 AP_RACACOR:C2 AP_MUNPCN:C6 AP_UFNACIO:C3
AP_CEPPCN:C8 AP_UFDIF:C1 AP_MNDIF:C1 AP_DTINIC:C8 AP_DTFIM:C8 AP_TPATEN:C2 AP_TPAPAC:C1
AP_MOTSAI:C2 AP_OBITO:C1 AP_ENCERR:C1 AP_PERMAN:C1 AP_ALTA:C1 AP_TRANSF:C1 AP_DTOCOR:C8
AP_CODEMI:C10 AP_CATEND:C2 AP_APACANT:C13 AP_UNISOL:C7 AP_DTSOLIC:C8 AP_DTAUT:C8 AP_CIDCAS:C4
AP_CIDPRI:C4 AP_CIDSEC:C4 AP_ETNIA:C4 ACF_DUPLEX:C1 ACF_USOCAT:C1 ACF_PREFAV:C1 ACF_FLEBIT:C1
ACF_HEMATO:C1 ACF_VEIAVI:C1 ACF_PULSO:C1 ACF_VEIDIA:C4 ACF_ARTDIA:C4 ACF_FREMIT:C1 AP_NATJUR:C4`,
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const SIA_AD: Group = {
  system: "SIASUS",
  code: "AD",
  pt: "APAC de Laudos Diversos",
  en: "APAC of miscellaneous reports",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "AD{UF}{YY}{MM}.dbc",
      from: "2008-01",
      seen: {
        first: "2008-01",
        last: "2026-02",
        files: 5884,
        bytes: 3_101_053_752,
        median: 244_642,
      },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AP: ["2008-01"],
    RR: ["2009-03"],
  },
  encoding: "windows-1252",
  personal: ["AP_CNPJCPF"],
  layouts: [
    {
      from: "2014-02",
      fields:
        `AP_MVM:C6 AP_CONDIC:C2 AP_GESTAO:C6 AP_CODUNI:C7 AP_AUTORIZ:C13 AP_CMP:C6 AP_PRIPAL:C10
AP_VL_AP:N20.2 AP_UFMUN:C6 AP_TPUPS:C2 AP_TIPPRE:C2 AP_MN_IND:C1 AP_CNPJCPF:C14 AP_CNPJMNT:C14
AP_CNSPCN:C15 AP_COIDADE:C1 AP_NUIDADE:C2 AP_SEXO:C1 AP_RACACOR:C2 AP_MUNPCN:C6 AP_UFNACIO:C3
AP_CEPPCN:C8 AP_UFDIF:C1 AP_MNDIF:C1 AP_DTINIC:C8 AP_DTFIM:C8 AP_TPATEN:C2 AP_TPAPAC:C1
AP_MOTSAI:C2 AP_OBITO:C1 AP_ENCERR:C1 AP_PERMAN:C1 AP_ALTA:C1 AP_TRANSF:C1 AP_DTOCOR:C8
AP_CODEMI:C10 AP_CATEND:C2 AP_APACANT:C13 AP_UNISOL:C7 AP_DTSOLIC:C8 AP_DTAUT:C8 AP_CIDCAS:C4
AP_CIDPRI:C4 AP_CIDSEC:C4 AP_ETNIA:C4`,
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const SIA_AM: Group = {
  system: "SIASUS",
  code: "AM",
  pt: "APAC de Medicamentos",
  en: "APAC of medicines",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  note: "AMAM2401 is of group AM and UF AM.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "AM{UF}{YY}{MM}.dbc",
      from: "2008-01",
      seen: {
        first: "2008-01",
        last: "2026-02",
        files: 5825,
        bytes: 17_777_536_573,
        median: 1_014_681,
      },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: ["2018-08", "2018-10", "2022-06", "2022-09"],
    AM: ["2020-12", "2022-01", "2024-10"],
    AP: ["2017-07", "2017-09", "2020-05", "2023-03", "2024-09..2024-10", "2025-06"],
    BA: ["2020-07"],
    MA: ["2008-02", "2009-05", "2009-07", "2017-01", "2023-04"],
    PA: ["2019-04"],
    PB: ["2018-12", "2023-07"],
    RJ: ["2017-07"],
    RN: [
      "2008-09",
      "2009-11..2010-03",
      "2011-12",
      "2012-12",
      "2014-12",
      "2016-05",
      "2016-10",
      "2026-02",
    ],
    RO: ["2014-07", "2016-03", "2019-09", "2019-11", "2021-02", "2021-06"],
    RR: ["2011-10", "2011-12"],
    RS: ["2012-01", "2016-01", "2020-11", "2021-04", "2022-06..2022-08", "2024-04..2024-05"],
    SC: ["2010-04"],
    SE: ["2011-12", "2013-06"],
    TO: ["2009-10", "2012-08", "2014-08", "2014-12", "2025-05"],
  },
  encoding: "windows-1252",
  layouts: [],
  source: CRAWL,
};

const SIA_AMP: Group = {
  system: "SIASUS",
  code: "AMP",
  pt: "APAC de Acompanhamento Multiprofissional",
  en: "APAC of multi-professional follow-up",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  note: "Not in the crawl: one file (AMPDF2401.dbc) is known; its beginning, about 2020, is not.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    { directory: SINCE_2008, pattern: "AMP{UF}{YY}{MM}.dbc", from: "2020-01" },
  ],
  lastSeen: "2024-01",
  gaps: {},
  encoding: "windows-1252",
  layouts: [],
  source:
    "Directory and name rule: a real file, AMPDF2401.dbc, in raphaelfh/omnisus. Code page inferred.",
};

const SIA_AN: Group = {
  system: "SIASUS",
  code: "AN",
  pt: "APAC de Nefrologia",
  en: "APAC of nephrology",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  note: "ATD follows it; both hold 2014-08 to 2014-10.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "AN{UF}{YY}{MM}.dbc",
      from: "2008-01",
      to: "2014-10",
      seen: { first: "2008-01", last: "2014-10", files: 2145, bytes: 458_824_790, median: 93_825 },
    },
  ],
  lastSeen: "2014-10",
  gaps: {
    AC: ["2008-03..2008-04", "2014-08..2014-10"],
    AL: ["2014-09..2014-10"],
    AM: ["2014-08..2014-10"],
    AP: ["2014-08..2014-10"],
    BA: ["2014-09..2014-10"],
    CE: ["2014-09..2014-10"],
    DF: ["2014-09..2014-10"],
    ES: ["2014-09..2014-10"],
    GO: ["2014-09..2014-10"],
    MA: ["2014-09..2014-10"],
    MG: ["2014-10"],
    MS: ["2014-09..2014-10"],
    MT: ["2014-08", "2014-10"],
    PA: ["2014-08..2014-09"],
    PB: ["2014-08..2014-10"],
    PE: ["2014-08..2014-10"],
    PI: ["2014-08..2014-10"],
    PR: ["2014-09..2014-10"],
    RJ: ["2014-10"],
    RN: ["2014-09..2014-10"],
    RO: ["2014-08..2014-10"],
    RR: ["2008-11..2009-01", "2009-03..2009-05", "2014-08..2014-10"],
    RS: ["2014-09..2014-10"],
    SC: ["2014-09..2014-10"],
    SE: ["2014-08..2014-10"],
    SP: ["2014-10"],
    TO: ["2014-08..2014-10"],
  },
  encoding: "windows-1252",
  personal: ["AP_CNPJCPF"],
  layouts: [
    {
      from: "2011-01",
      fields:
        `AP_MVM:C6 AP_CONDIC:C2 AP_GESTAO:C6 AP_CODUNI:C7 AP_AUTORIZ:C13 AP_CMP:C6 AP_PRIPAL:C10
AP_VL_AP:N20.2 AP_UFMUN:C6 AP_TPUPS:C2 AP_TIPPRE:C2 AP_MN_IND:C1 AP_CNPJCPF:C14 AP_CNPJMNT:C14
AP_CNSPCN:C15 AP_COIDADE:C1 AP_NUIDADE:C2 AP_SEXO:C1 AP_RACACOR:C2 AP_MUNPCN:C6 AP_UFNACIO:C3
AP_CEPPCN:C8 AP_UFDIF:C1 AP_MNDIF:C1 AP_DTINIC:C8 AP_DTFIM:C8 AP_TPATEN:C2 AP_TPAPAC:C1
AP_MOTSAI:C2 AP_OBITO:C1 AP_ENCERR:C1 AP_PERMAN:C1 AP_ALTA:C1 AP_TRANSF:C1 AP_DTOCOR:C8
AP_CODEMI:C10 AP_CATEND:C2 AP_APACANT:C13 AP_UNISOL:C7 AP_DTSOLIC:C8 AP_DTAUT:C8 AP_CIDCAS:C4
AP_CIDPRI:C4 AP_CIDSEC:C4 AP_ETNIA:C4 AN_DTPDR:C8 AN_ALTURA:C3 AN_PESO:C3 AN_DIURES:C4
AN_GLICOS:C4 AN_ACEVAS:C1 AN_ULSOAB:C1 AN_TRU:C4 AN_INTFIS:C2 AN_CNCDO:C1 AN_ALBUMI:C2 AN_HCV:C1
AN_HBSAG:C1 AN_HIV:C1 AN_HB:C2`,
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const SIA_AQ: Group = {
  system: "SIASUS",
  code: "AQ",
  pt: "APAC de Quimioterapia",
  en: "APAC of chemotherapy",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "AQ{UF}{YY}{MM}.dbc",
      from: "2008-01",
      seen: {
        first: "2008-01",
        last: "2026-02",
        files: 5845,
        bytes: 4_898_253_583,
        median: 338_229,
      },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: ["2008-01..2008-02"],
    AP: ["2008-02", "2020-07", "2020-09..2020-11", "2021-06", "2022-01", "2024-01"],
    RO: ["2008-03"],
    RR: [
      "2008-01..2009-07",
      "2011-08",
      "2013-09..2013-10",
      "2020-04",
      "2021-10",
      "2022-06..2022-07",
      "2023-09..2023-12",
    ],
  },
  encoding: "windows-1252",
  layouts: [],
  source: CRAWL,
};

const SIA_AR: Group = {
  system: "SIASUS",
  code: "AR",
  pt: "APAC de Radioterapia",
  en: "APAC of radiotherapy",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "AR{UF}{YY}{MM}.dbc",
      from: "2008-01",
      seen: { first: "2008-01", last: "2026-02", files: 5335, bytes: 352_163_236, median: 28_418 },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: ["2008-01..2008-02", "2015-03..2015-10", "2016-01", "2017-09", "2018-02..2021-05"],
    AM: ["2015-01", "2022-01"],
    AP: ["2008-01..2025-11"],
    DF: ["2008-05", "2010-02", "2019-08"],
    MT: ["2008-01", "2024-02"],
    PA: ["2009-07", "2009-12", "2022-03"],
    RN: ["2026-02"],
    RO: ["2008-03", "2011-08"],
    RR: ["2008-01.."],
    SE: ["2010-05..2010-06", "2018-03", "2019-07..2020-07"],
    TO: ["2015-04..2015-05", "2015-10..2018-07", "2019-08"],
  },
  encoding: "windows-1252",
  personal: ["AP_CNPJCPF"],
  layouts: [
    {
      from: "2019-08",
      fields:
        `AP_MVM:C6 AP_CONDIC:C2 AP_GESTAO:C6 AP_CODUNI:C7 AP_AUTORIZ:C13 AP_CMP:C6 AP_PRIPAL:C10
AP_VL_AP:N20.2 AP_UFMUN:C6 AP_TPUPS:C2 AP_TIPPRE:C2 AP_MN_IND:C1 AP_CNPJCPF:C14 AP_CNPJMNT:C14
AP_CNSPCN:C15 AP_COIDADE:C1 AP_NUIDADE:C2 AP_SEXO:C1 AP_RACACOR:C2 AP_MUNPCN:C6 AP_UFNACIO:C3
AP_CEPPCN:C8 AP_UFDIF:C1 AP_MNDIF:C1 AP_DTINIC:C8 AP_DTFIM:C8 AP_TPATEN:C2 AP_TPAPAC:C1
AP_MOTSAI:C2 AP_OBITO:C1 AP_ENCERR:C1 AP_PERMAN:C1 AP_ALTA:C1 AP_TRANSF:C1 AP_DTOCOR:C8
AP_CODEMI:C10 AP_CATEND:C2 AP_APACANT:C13 AP_UNISOL:C7 AP_DTSOLIC:C8 AP_DTAUT:C8 AP_CIDCAS:C4
AP_CIDPRI:C4 AP_CIDSEC:C4 AP_ETNIA:C4 AR_SMRD:C3 AR_CID10:C4 AR_LINFIN:C1 AR_ESTADI:C1
AR_GRAHIS:C2 AR_DTIDEN:C8 AR_TRANTE:C1 AR_CIDINI1:C4 AR_DTINI1:C8 AR_CIDINI2:C4 AR_DTINI2:C8
AR_CIDINI3:C4 AR_DTINI3:C8 AR_CONTTR:C1 AR_DTINTR:C8 AR_FINALI:C1 AR_CIDTR1:C4 AR_CIDTR2:C4
AR_CIDTR3:C4 AR_NUMC1:C3 AR_INIAR1:C8 AR_INIAR2:C8 AR_INIAR3:C8 AR_FIMAR1:C8 AR_FIMAR2:C8
AR_FIMAR3:C8 AR_NUMC2:C3 AR_NUMC3:C3 AP_NATJUR:C4`,
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const SIA_ATD: Group = {
  system: "SIASUS",
  code: "ATD",
  pt: "APAC de Tratamento Dialítico",
  en: "APAC of dialysis",
  row: "One APAC (authorisation of high-complexity care) of one patient in a month.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "ATD{UF}{YY}{MM}.dbc",
      from: "2014-08",
      seen: {
        first: "2014-08",
        last: "2026-02",
        files: 3748,
        bytes: 1_012_793_350,
        median: 138_821,
      },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AP: ["2016-02..2016-04", "2018-05"],
    RN: ["2026-02"],
  },
  encoding: "windows-1252",
  personal: ["AP_CNPJCPF"],
  layouts: [
    {
      from: "2017-07",
      fields:
        `AP_MVM:C6 AP_CONDIC:C2 AP_GESTAO:C6 AP_CODUNI:C7 AP_AUTORIZ:C13 AP_CMP:C6 AP_PRIPAL:C10
AP_VL_AP:N20.2 AP_UFMUN:C6 AP_TPUPS:C2 AP_TIPPRE:C2 AP_MN_IND:C1 AP_CNPJCPF:C14 AP_CNPJMNT:C14
AP_CNSPCN:C15 AP_COIDADE:C1 AP_NUIDADE:C2 AP_SEXO:C1 AP_RACACOR:C2 AP_MUNPCN:C6 AP_UFNACIO:C3
AP_CEPPCN:C8 AP_UFDIF:C1 AP_MNDIF:C1 AP_DTINIC:C8 AP_DTFIM:C8 AP_TPATEN:C2 AP_TPAPAC:C1
AP_MOTSAI:C2 AP_OBITO:C1 AP_ENCERR:C1 AP_PERMAN:C1 AP_ALTA:C1 AP_TRANSF:C1 AP_DTOCOR:C8
AP_CODEMI:C10 AP_CATEND:C2 AP_APACANT:C13 AP_UNISOL:C7 AP_DTSOLIC:C8 AP_DTAUT:C8 AP_CIDCAS:C4
AP_CIDPRI:C4 AP_CIDSEC:C4 AP_ETNIA:C4 ATD_CARACT:C1 ATD_DTPDR:C8 ATD_DTCLI:C8 ATD_ACEVAS:C1
ATD_MAISNE:C1 ATD_SITINI:C1 ATD_SITTRA:C1 ATD_SEAPTO:C1 ATD_HB:C4 ATD_FOSFOR:C4 ATD_KTVSEM:C4
ATD_TRU:C4 ATD_ALBUMI:C4 ATD_PTH:C4 ATD_HIV:C1 ATD_HCV:C1 ATD_HBSAG:C1 ATD_INTERC:C1 ATD_SEPERI:C1
AP_NATJUR:C4`,
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const SIA_PS: Group = {
  system: "SIASUS",
  code: "PS",
  pt: "RAAS Psicossocial",
  en: "RAAS of psychosocial care",
  row: "One action of a RAAS (register of outpatient health actions) of one patient in a month.",
  note: "The portal gives 2013-01 as its beginning; the first file is of 2012-11.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "PS{UF}{YY}{MM}.dbc",
      from: "2012-11",
      seen: {
        first: "2012-11",
        last: "2026-02",
        files: 4259,
        bytes: 3_117_507_172,
        median: 355_229,
      },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: ["2012-11..2013-04", "2013-06"],
    AL: ["2012-11..2012-12"],
    AM: ["2012-11..2012-12"],
    AP: [
      "2012-11..2013-01",
      "2013-10",
      "2014-02",
      "2014-04..2014-06",
      "2014-08..2015-01",
      "2015-06",
      "2023-12",
    ],
    BA: ["2012-11"],
    CE: ["2012-11..2012-12"],
    DF: ["2012-11..2013-01"],
    ES: ["2012-11..2012-12"],
    GO: ["2012-11..2012-12"],
    MA: ["2012-11..2012-12"],
    MS: ["2012-11..2012-12"],
    MT: ["2012-11..2012-12"],
    PA: ["2012-11..2012-12"],
    PB: ["2012-11..2012-12"],
    PI: ["2012-11..2012-12"],
    RN: ["2012-11..2012-12"],
    RO: ["2012-11..2012-12"],
    RR: ["2012-11..2012-12"],
    RS: ["2012-11..2012-12"],
    SC: ["2012-11..2012-12"],
    TO: ["2012-11..2012-12"],
  },
  encoding: "windows-1252",
  personal: ["CNPJCPF"],
  layouts: [
    {
      from: "2015-01",
      fields:
        `CNES_EXEC:C7 GESTAO:C6 CONDIC:C2 UFMUN:C6 TPUPS:C2 TIPPRE:C2 MN_IND:C1 CNPJCPF:C14 CNPJMNT:C14
DT_PROCESS:C6 DT_ATEND:C6 CNS_PAC:C15 DTNASC:C8 TPIDADEPAC:C1 IDADEPAC:C2 NACION_PAC:C2 SEXOPAC:C1
RACACOR:C2 ETNIA:C2 MUNPAC:C6 MOT_COB:C2 DT_MOTCOB:C8 CATEND:C2 CIDPRI:C4 CIDASSOC:C4
ORIGEM_PAC:C2 DT_INICIO:C8 DT_FIM:C8 COB_ESF:C1 CNES_ESF:C7 DESTINOPAC:C2 PA_PROC_ID:C10
PA_QTDPRO:C11 PA_QTDAPR:C11 PA_SRV:C3 PA_CLASS_S:C3 SIT_RUA:C3 TP_DROGA:C3 LOC_REALIZ:C1 INICIO:C8
FIM:C8 PERMANEN:C4 QTDATE:C4 QTDPCN:C4`,
    },
    {
      from: "2023-06",
      fields:
        `CNES_EXEC:C7 GESTAO:C6 CONDIC:C2 UFMUN:C6 TPUPS:C2 TIPPRE:C2 MN_IND:C1 CNPJCPF:C14 CNPJMNT:C14
DT_PROCESS:C6 DT_ATEND:C6 CNS_PAC:C15 DTNASC:C8 TPIDADEPAC:C1 IDADEPAC:C2 NACION_PAC:C2 SEXOPAC:C1
RACACOR:C2 ETNIA:C2 MUNPAC:C6 MOT_COB:C2 DT_MOTCOB:C8 CATEND:C2 CIDPRI:C4 CIDASSOC:C4
ORIGEM_PAC:C2 DT_INICIO:C8 DT_FIM:C8 COB_ESF:C1 CNES_ESF:C7 DESTINOPAC:C2 PA_PROC_ID:C10
PA_QTDPRO:C11 PA_QTDAPR:C11 PA_SRV:C3 PA_CLASS_S:C3 SIT_RUA:C3 TP_DROGA:C3 LOC_REALIZ:C1 INICIO:C8
FIM:C8 PERMANEN:C4 QTDATE:C4 QTDPCN:C4 NAT_JUR:C4`,
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const SIA_SAD: Group = {
  system: "SIASUS",
  code: "SAD",
  pt: "RAAS de Atenção Domiciliar",
  en: "RAAS of home care",
  row: "One action of a RAAS (register of outpatient health actions) of one patient in a month.",
  note: "Discontinued after 2018-10; most UFs lack many months.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: SINCE_2008,
      pattern: "SAD{UF}{YY}{MM}.dbc",
      from: "2012-04",
      to: "2018-10",
      seen: { first: "2012-04", last: "2018-10", files: 1088, bytes: 53_440_628, median: 15_764 },
    },
  ],
  lastSeen: "2018-10",
  gaps: {
    AC: ["2012-04..2013-06", "2013-08..2013-10", "2014-03", "2016-06..2018-10"],
    AL: ["2012-04..2012-06", "2012-09", "2016-07", "2016-09..2018-10"],
    AM: ["2012-04..2013-01", "2013-07", "2013-09", "2014-05", "2016-03..2018-10"],
    AP: [
      "2012-04..2012-05",
      "2012-08..2012-09",
      "2013-05",
      "2014-03..2014-04",
      "2014-06",
      "2014-09..2014-10",
      "2015-01",
      "2016-01..2018-10",
    ],
    BA: ["2012-04..2012-07", "2012-09", "2016-07..2018-10"],
    CE: ["2012-06", "2012-08..2012-11", "2013-03", "2017-02..2018-10"],
    DF: ["2012-04..2012-10", "2016-09..2018-10"],
    ES: ["2012-04.."],
    GO: ["2012-04..2012-07", "2016-10..2016-12", "2017-03", "2017-05", "2018-07..2018-10"],
    MA: ["2012-04..2013-01", "2018-01"],
    MG: ["2012-04", "2016-06..2018-10"],
    MS: ["2012-04..2012-06", "2014-01", "2016-03..2018-10"],
    MT: ["2012-04..2015-05", "2015-08", "2015-12..2018-10"],
    PA: ["2012-04..2012-08", "2013-01", "2016-06..2018-10"],
    PB: ["2012-04..2012-05", "2012-09", "2016-03..2016-04", "2016-06", "2016-09..2018-10"],
    PE: ["2016-07", "2016-11..2018-10"],
    PI: ["2012-04..2013-10", "2016-06..2016-12", "2017-03", "2018-05..2018-10"],
    PR: ["2016-06..2018-10"],
    RJ: ["2012-04", "2016-07..2018-10"],
    RN: ["2012-05..2013-10", "2016-06..2018-10"],
    RO: ["2012-04..2013-03", "2016-02..2018-10"],
    RR: ["2012-04.."],
    RS: ["2012-04", "2016-06..2018-10"],
    SC: ["2012-04", "2012-09", "2016-04..2018-10"],
    SE: ["2012-04..2014-09", "2014-11", "2015-02..2015-04", "2015-11..2018-10"],
    SP: ["2018-01..2018-10"],
    TO: ["2012-04", "2012-09", "2012-12", "2013-03", "2013-05..2013-09", "2016-01..2018-10"],
  },
  encoding: "windows-1252",
  personal: ["CNPJCPF"],
  layouts: [
    {
      from: "2012-04",
      fields:
        `CNES_EXEC:C7 GESTAO:C6 CONDIC:C2 UFMUN:C6 TPUPS:C2 MN_IND:C1 CNPJCPF:C14 CNPJMNT:C14 DT_PROCESS:C6
DT_ATEND:C6 CNS_PAC:C15 DTNASC:C8 TPIDADEPAC:C1 IDADEPAC:C2 NACION_PAC:C2 SEXOPAC:C1 RACACOR:C2
ETNIA:C2 MUNPAC:C6 MOT_COB:C2 DT_MOTCOB:C8 CATEND:C2 CIDPRI:C4 CIDASSOC:C4 ORIGEM_PAC:C2
DT_INICIO:C8 DT_FIM:C8 COB_ESF:C1 CNES_ESF:C7 DESTINOPAC:C2 PA_PROC_ID:C10 PA_QTDPRO:C11
PA_QTDAPR:C11 PA_SRV:C3 PA_CLASS_S:C3 PA_EQUIPE:C12 PA_TP_EQP:C2 PA_CID:C4 INICIO:C8 FIM:C8
PERMANEN:C4 QTDATE:C4 QTDPCN:C4`,
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

/** A name that clients carry and no listing shows. */
const SIA_IMPBO: Group = {
  system: "SIASUS",
  code: "IMPBO",
  aliases: ["PAM", "PAR", "PAS"],
  pt: "Sem título oficial conhecido",
  en: "No official title known",
  row: "Nothing is known of its rows.",
  note:
    "IMPBO, PAM, PAR and PAS occur as unfinished keys in client code and in no inventory: PAM, PAR and PAS look like group PA and the first letter of a UF.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [],
  gaps: {},
  encoding: "windows-1252",
  layouts: [],
  source: "Keys marked as to do in the SIA module of AlertaDengue/PySUS; no file was found.",
};

/** SIASUS: the outpatient care that the public health system (SUS) pays for. */
export const SIASUS: System<{
  readonly PA: AnnotatedGroup<typeof SIA_PA_COLUMNS>;
  readonly BI: Group;
  readonly AB: Group;
  readonly ABO: Group;
  readonly ACF: Group;
  readonly AD: Group;
  readonly AM: Group;
  readonly AMP: Group;
  readonly AN: Group;
  readonly AQ: Group;
  readonly AR: Group;
  readonly ATD: Group;
  readonly PS: Group;
  readonly SAD: Group;
  readonly IMPBO: Group;
}> = {
  id: "SIASUS",
  name: "sia",
  aliases: ["SIA/SUS"],
  pt: "Sistema de Informações Ambulatoriais do SUS",
  en: "Outpatient Information System of the SUS",
  about:
    "Outpatient procedures billed to the SUS: all of them in group PA, line by line, and the individual forms (BPA-I, APAC, RAAS) in groups of their own, which repeat what PA counts. A file's month is the competence in which the care was processed (PA_MVM); the care itself (PA_CMP) may be up to four months older. The UF is that of the managing authority and the facility, not that of the patient.",
  groups: {
    PA: SIA_PA,
    BI: SIA_BI,
    AB: SIA_AB,
    ABO: SIA_ABO,
    ACF: SIA_ACF,
    AD: SIA_AD,
    AM: SIA_AM,
    AMP: SIA_AMP,
    AN: SIA_AN,
    AQ: SIA_AQ,
    AR: SIA_AR,
    ATD: SIA_ATD,
    PS: SIA_PS,
    SAD: SIA_SAD,
    IMPBO: SIA_IMPBO,
  },
  auxiliary: [
    "/dissemin/publicos/SIASUS/200801_/Auxiliar/TAB_SIA.zip",
    "/dissemin/publicos/SIASUS/200801_/Auxiliar/TAB_SIA_199407-199910.zip",
    "/dissemin/publicos/SIASUS/200801_/Auxiliar/TAB_SIA_199911-200307.zip",
    "/dissemin/publicos/SIASUS/200801_/Auxiliar/TAB_SIA_200308-200712.zip",
  ],
  documentation: ["/dissemin/publicos/SIASUS/200801_/Doc/Informe_Tecnico_SIASUS_2019_07.pdf"],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
