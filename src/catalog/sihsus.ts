/**
 * SIHSUS, the hospital admissions: what the server holds and what the columns mean.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { AnnotatedGroup, Columns, Group, System } from "./dataset.ts";

const BEFORE_2008 = "/dissemin/publicos/SIHSUS/199201_200712/Dados";
const SINCE_2008 = "/dissemin/publicos/SIHSUS/200801_/Dados";

/** The columns of group RD: the newest layout in file order, then those of older files. */
export const SIH_RD_COLUMNS = {
  UF_ZI: [
    "code",
    "Gestor (UF + município; xx0000 = estado)",
    "Managing authority (UF + municipality; xx0000 = the state)",
    { domain: "municipality", note: "two digits, the UF alone, until 2006-03" },
  ],
  ANO_CMPT: ["code", "Ano de processamento", "Processing year", { note: "two digits until 1997" }],
  MES_CMPT: ["code", "Mês de processamento", "Processing month"],
  ESPEC: ["code", "Especialidade do leito", "Bed specialty", {
    domain: "sih-espec",
    note: "one character until 1999",
  }],
  CGC_HOSP: ["id", "CNPJ do hospital", "Hospital CNPJ", {
    note: "blank for facilities without their own CNPJ",
  }],
  N_AIH: ["id", "Número da AIH", "AIH number", {
    note: "13 digits, 10 until 2005; the fifth of the 13 is the kind of AIH (sih-aih-kind)",
  }],
  IDENT: ["code", "Tipo de AIH", "AIH type", { domain: "sih-ident" }],
  CEP: ["code", "CEP da residência do paciente", "Postal code of the patient's residence"],
  MUNIC_RES: [
    "code",
    "Município de residência do paciente",
    "Municipality of the patient's residence",
    { domain: "municipality" },
  ],
  NASC: ["date", "Data de nascimento", "Date of birth", {
    note: "YYMMDD until 1997; zeros = unknown",
  }],
  SEXO: ["code", "Sexo", "Sex", { domain: "sex-sih" }],
  UTI_MES_IN: ["integer", "Diárias de UTI, mês inicial", "ICU days, initial month", {
    note: "zero-filled",
  }],
  UTI_MES_AN: ["integer", "Diárias de UTI, mês anterior", "ICU days, previous month", {
    note: "zero-filled",
  }],
  UTI_MES_AL: ["integer", "Diárias de UTI, mês da alta", "ICU days, discharge month", {
    note: "zero-filled",
  }],
  UTI_MES_TO: ["integer", "Total de diárias de UTI", "ICU days, total"],
  MARCA_UTI: ["code", "Tipo de UTI utilizada", "Kind of ICU used", { domain: "sih-marca-uti" }],
  UTI_INT_IN: ["integer", "Diárias de UCI, mês inicial", "Intermediate-care days, initial month", {
    note: "zero-filled",
  }],
  UTI_INT_AN: [
    "integer",
    "Diárias de UCI, mês anterior",
    "Intermediate-care days, previous month",
    { note: "zero-filled" },
  ],
  UTI_INT_AL: [
    "integer",
    "Diárias de UCI, mês da alta",
    "Intermediate-care days, discharge month",
    { note: "zero-filled" },
  ],
  UTI_INT_TO: ["integer", "Total de diárias de UCI", "Intermediate-care days, total"],
  DIAR_ACOM: ["integer", "Diárias de acompanhante", "Companion days"],
  QT_DIARIAS: ["integer", "Quantidade de diárias", "Days of stay paid"],
  PROC_SOLIC: ["code", "Procedimento solicitado", "Procedure requested", {
    domain: "sigtap-procedimento",
  }],
  PROC_REA: ["code", "Procedimento realizado", "Procedure performed", {
    domain: "sigtap-procedimento",
    note: "old SIH table of 8 digits until 2007",
  }],
  VAL_SH: ["money", "Valor dos serviços hospitalares", "Hospital services value"],
  VAL_SP: ["money", "Valor dos serviços profissionais", "Professional services value"],
  VAL_SADT: ["money", "Valor de SADT (diagnose e terapia)", "Diagnosis/therapy value", {
    note: "zero-filled in recent years",
  }],
  VAL_RN: ["money", "Valor de recém-nato", "Newborn care value", {
    note: "zero-filled in recent years",
  }],
  VAL_ACOMP: ["money", "Valor de acompanhante", "Companion value", {
    note: "zero-filled in recent years",
  }],
  VAL_ORTP: ["money", "Valor de órteses e próteses", "Orthoses/prostheses value", {
    note: "zero-filled in recent years",
  }],
  VAL_SANGUE: ["money", "Valor de sangue", "Blood value", { note: "zero-filled in recent years" }],
  VAL_SADTSR: ["money", "Valor de SADT em transplante", "Diagnosis/therapy value (transplant)", {
    note: "zero-filled in recent years",
  }],
  VAL_TRANSP: ["money", "Valor de transplantes", "Transplant value", {
    note: "zero-filled in recent years",
  }],
  VAL_OBSANG: ["money", "Valor de analgesia obstétrica/sangue", "Analgesia/blood value", {
    note: "zero-filled in recent years",
  }],
  VAL_PED1AC: [
    "money",
    "Valor da 1ª consulta de pediatria",
    "First paediatric consultation value",
    { note: "zero-filled in recent years" },
  ],
  VAL_TOT: ["money", "Valor total da AIH (R$)", "Total value (R$)"],
  VAL_UTI: ["money", "Valor de UTI", "ICU value"],
  US_TOT: ["money", "Valor total em dólar", "Total value in US dollars"],
  DT_INTER: ["date", "Data de internação", "Admission date", { note: "YYMMDD until 1997" }],
  DT_SAIDA: ["date", "Data de saída", "Discharge date", { note: "YYMMDD until 1997" }],
  DIAG_PRINC: ["code", "Diagnóstico principal", "Principal diagnosis", {
    domain: "cid10",
    note: "ICD-10 from 1998; before, ICD-9 in a field of 6 characters",
  }],
  DIAG_SECUN: ["code", "Diagnóstico secundário (campo antigo)", "Secondary diagnosis (old field)", {
    domain: "cid10",
    note: "filled with 0000 from 2015-01: use DIAGSEC1 to DIAGSEC9",
  }],
  COBRANCA: ["code", "Motivo de saída/permanência", "Reason for discharge or continued stay", {
    domain: "sih-cobranca",
  }],
  NATUREZA: ["code", "Natureza do hospital (até maio de 2012)", "Hospital nature (until 2012-05)", {
    domain: "sih-natureza",
    note: "00 afterwards",
  }],
  NAT_JUR: [
    "code",
    "Natureza jurídica do hospital (desde junho de 2012)",
    "Legal nature of the hospital (from 2012-06)",
    { domain: "nat-jur" },
  ],
  GESTAO: ["code", "Gestão do hospital", "Level of government that manages the hospital", {
    domain: "sih-gestao",
  }],
  RUBRICA: ["integer", "Rubrica", "Budget line", { note: "zero-filled" }],
  IND_VDRL: ["code", "Exame VDRL realizado", "VDRL (syphilis) test done", { domain: "yesno-10" }],
  MUNIC_MOV: ["code", "Município do estabelecimento", "Municipality of the facility", {
    domain: "municipality",
  }],
  COD_IDADE: ["code", "Unidade da idade", "Age unit", { domain: "age-unit-sih" }],
  IDADE: ["integer", "Idade, na unidade de COD_IDADE", "Age, in the unit of COD_IDADE", {
    note: "two digits: meaningless without COD_IDADE",
  }],
  DIAS_PERM: ["integer", "Dias de permanência", "Length of stay in days"],
  MORTE: ["integer", "Óbito na internação", "In-hospital death", { domain: "yesno-10" }],
  NACIONAL: ["code", "Nacionalidade", "Nationality", {
    domain: "sih-nacional",
    note: "three characters in files from 2008 (two in the official text), two before",
  }],
  NUM_PROC: ["code", "Número do processo (em desuso)", "Process number (no longer filled)"],
  CAR_INT: ["code", "Caráter da internação", "Character of the admission (elective, urgent, ...)", {
    domain: "sih-car-int",
    note: "one character in 1998 and 1999",
  }],
  TOT_PT_SP: ["integer", "Pontos de serviço profissional", "Professional-service points", {
    note: "zero-filled",
  }],
  CPF_AUT: ["id", "CPF do autorizador", "CPF of the authoriser", {
    note: "empty in recent files",
    personal: true,
  }],
  HOMONIMO: ["code", "Indicador de homônimo", "Homonym mark", {
    note: "0 = no; 2 occurs in real files",
  }],
  NUM_FILHOS: ["integer", "Número de filhos (esterilização)", "Number of children (sterilisation)"],
  INSTRU: ["code", "Grau de instrução (esterilização)", "Schooling (sterilisation)", {
    domain: "sih-instru",
  }],
  CID_NOTIF: ["code", "CID de notificação (esterilização)", "Notification ICD (sterilisation)", {
    domain: "cid10",
  }],
  CONTRACEP1: ["code", "Método contraceptivo 1", "Contraceptive method 1", {
    domain: "sih-contracep",
  }],
  CONTRACEP2: ["code", "Método contraceptivo 2", "Contraceptive method 2", {
    domain: "sih-contracep",
  }],
  GESTRISCO: ["code", "Gestação de risco", "High-risk pregnancy", {
    domain: "yesno-10",
    note: "1 in nearly every row",
  }],
  INSC_PN: ["id", "Inscrição no pré-natal", "Prenatal registration number", {
    note: "10 digits until 2011, 12 from 2012; zeros = none",
  }],
  SEQ_AIH5: ["code", "Sequencial da AIH de longa permanência", "Sequence of a long-stay AIH"],
  CBOR: ["code", "Ocupação do paciente", "Patient occupation (CBO)", {
    domain: "cbo2002",
    note: "three characters until 2007; zeros in recent files",
  }],
  CNAER: ["code", "Atividade econômica (CNAE)", "Economic activity (work accident)", {
    domain: "sih-cnae",
  }],
  VINCPREV: ["code", "Vínculo previdenciário", "Social-security status", {
    domain: "sih-vincprev",
  }],
  GESTOR_COD: ["code", "Motivo de autorização do gestor", "Reason for manager authorisation", {
    domain: "sih-gestor-cod",
    note: "two or three characters until 2011, five from 2012",
  }],
  GESTOR_TP: ["code", "Tipo de gestor", "Kind of manager override"],
  GESTOR_CPF: ["id", "CPF do gestor", "CPF of the manager who authorised", {
    note: "15 digits, padded with zeros; 11 until 2007",
    personal: true,
  }],
  GESTOR_DT: ["date", "Data da autorização do gestor", "Date of manager authorisation", {
    note: "empty in recent files",
  }],
  CNES: ["code", "Código CNES do estabelecimento", "Facility CNES code", { domain: "cnes" }],
  CNPJ_MANT: ["id", "CNPJ da mantenedora", "CNPJ of the maintaining entity"],
  INFEHOSP: ["code", "Infecção hospitalar", "Hospital infection mark", { note: "empty" }],
  CID_ASSO: ["code", "CID da causa associada", "Associated cause", {
    domain: "cid10",
    note: "0000 = none",
  }],
  CID_MORTE: ["code", "CID da morte", "Cause of death", { domain: "cid10", note: "0000 = none" }],
  COMPLEX: ["code", "Complexidade", "Complexity", { domain: "sih-complex" }],
  FINANC: ["code", "Tipo de financiamento", "Financing type", { domain: "financing" }],
  FAEC_TP: ["code", "Subtipo FAEC", "FAEC subtype", {
    domain: "sih-faec-tp",
    note: "blank unless FINANC = 04",
  }],
  REGCT: ["code", "Regra contratual", "Contract rule", { domain: "regct" }],
  RACA_COR: ["code", "Raça/cor", "Race/colour", { domain: "race-sih", note: "from 2008" }],
  ETNIA: ["code", "Etnia indígena", "Indigenous ethnic group", {
    domain: "etnia",
    note: "0000 = not applicable",
  }],
  SEQUENCIA: ["integer", "Sequencial na remessa", "Sequence in the shipment"],
  REMESSA: ["id", "Número da remessa", "Shipment id"],
  AUD_JUST: [
    "text",
    "Justificativa do auditor (AIH sem Cartão Nacional de Saúde)",
    "Justification of the auditor (AIH without a national health card)",
    { note: "free text; from 2011" },
  ],
  SIS_JUST: [
    "text",
    "Justificativa do estabelecimento (AIH sem Cartão Nacional de Saúde)",
    "Justification of the facility (AIH without a national health card)",
    { note: "free text; from 2011" },
  ],
  VAL_SH_FED: [
    "money",
    "Complemento federal de serviços hospitalares",
    "Federal top-up, hospital services",
    { note: "from 2011; included in VAL_TOT" },
  ],
  VAL_SP_FED: [
    "money",
    "Complemento federal de serviços profissionais",
    "Federal top-up, professional services",
    { note: "from 2011; included in VAL_TOT" },
  ],
  VAL_SH_GES: [
    "money",
    "Complemento do gestor, serviços hospitalares",
    "Local top-up, hospital services",
    { note: "from 2011; included in VAL_TOT" },
  ],
  VAL_SP_GES: [
    "money",
    "Complemento do gestor, serviços profissionais",
    "Local top-up, professional services",
    { note: "from 2011; included in VAL_TOT" },
  ],
  VAL_UCI: ["money", "Valor de UCI", "Intermediate-care value", { note: "from 2013" }],
  MARCA_UCI: ["code", "Tipo de UCI utilizada", "Kind of intermediate-care unit", {
    domain: "sih-marca-uci",
    note: "from 2013",
  }],
  DIAGSEC1: ["code", "Diagnóstico secundário 1", "Secondary diagnosis 1", {
    domain: "cid10",
    note: "from 2014",
  }],
  DIAGSEC2: ["code", "Diagnóstico secundário 2", "Secondary diagnosis 2", {
    domain: "cid10",
    note: "from 2014",
  }],
  DIAGSEC3: ["code", "Diagnóstico secundário 3", "Secondary diagnosis 3", {
    domain: "cid10",
    note: "from 2014",
  }],
  DIAGSEC4: ["code", "Diagnóstico secundário 4", "Secondary diagnosis 4", {
    domain: "cid10",
    note: "from 2014",
  }],
  DIAGSEC5: ["code", "Diagnóstico secundário 5", "Secondary diagnosis 5", {
    domain: "cid10",
    note: "from 2014",
  }],
  DIAGSEC6: ["code", "Diagnóstico secundário 6", "Secondary diagnosis 6", {
    domain: "cid10",
    note: "from 2014",
  }],
  DIAGSEC7: ["code", "Diagnóstico secundário 7", "Secondary diagnosis 7", {
    domain: "cid10",
    note: "from 2014",
  }],
  DIAGSEC8: ["code", "Diagnóstico secundário 8", "Secondary diagnosis 8", {
    domain: "cid10",
    note: "from 2014",
  }],
  DIAGSEC9: ["code", "Diagnóstico secundário 9", "Secondary diagnosis 9", {
    domain: "cid10",
    note: "from 2014; one character wide, so it never holds a usable code",
  }],
  TPDISEC1: ["code", "Tipo do diagnóstico secundário 1", "Kind of secondary diagnosis 1", {
    domain: "sih-tpdisec",
    note: "from 2014",
  }],
  TPDISEC2: ["code", "Tipo do diagnóstico secundário 2", "Kind of secondary diagnosis 2", {
    domain: "sih-tpdisec",
    note: "from 2014",
  }],
  TPDISEC3: ["code", "Tipo do diagnóstico secundário 3", "Kind of secondary diagnosis 3", {
    domain: "sih-tpdisec",
    note: "from 2014",
  }],
  TPDISEC4: ["code", "Tipo do diagnóstico secundário 4", "Kind of secondary diagnosis 4", {
    domain: "sih-tpdisec",
    note: "from 2014",
  }],
  TPDISEC5: ["code", "Tipo do diagnóstico secundário 5", "Kind of secondary diagnosis 5", {
    domain: "sih-tpdisec",
    note: "from 2014",
  }],
  TPDISEC6: ["code", "Tipo do diagnóstico secundário 6", "Kind of secondary diagnosis 6", {
    domain: "sih-tpdisec",
    note: "from 2014",
  }],
  TPDISEC7: ["code", "Tipo do diagnóstico secundário 7", "Kind of secondary diagnosis 7", {
    domain: "sih-tpdisec",
    note: "from 2014",
  }],
  TPDISEC8: ["code", "Tipo do diagnóstico secundário 8", "Kind of secondary diagnosis 8", {
    domain: "sih-tpdisec",
    note: "from 2014",
  }],
  TPDISEC9: ["code", "Tipo do diagnóstico secundário 9", "Kind of secondary diagnosis 9", {
    domain: "sih-tpdisec",
    note: "from 2014",
  }],
  FONTE_ORC: ["code", "Fonte orçamentária", "Budget source", {
    note: "from 2025-03; in no official description yet",
  }],
  UTI_TOTAL: ["integer", "Diárias de UTI (até 1999)", "ICU days (until 1999)"],
  US_SH: [
    "money",
    "Serviços hospitalares em dólar (até 1997)",
    "Hospital services in US dollars (until 1997)",
  ],
  US_SP: [
    "money",
    "Serviços profissionais em dólar (até 1997)",
    "Professional services in US dollars (until 1997)",
  ],
  US_SADT: [
    "money",
    "SADT em dólar (até 1997)",
    "Diagnosis and therapy in US dollars (until 1997)",
  ],
  US_RN: [
    "money",
    "Recém-nato em dólar (1994 a 1997)",
    "Newborn care in US dollars (1994 to 1997)",
  ],
  US_ORTP: [
    "money",
    "Órteses e próteses em dólar (até 1997)",
    "Orthoses and prostheses in US dollars (until 1997)",
  ],
  US_SANGUE: ["money", "Sangue em dólar (até 1997)", "Blood in US dollars (until 1997)"],
  DIAG_SEC: ["code", "Diagnóstico secundário (só em 1997)", "Secondary diagnosis (1997 only)", {
    domain: "cid9-br",
  }],
  COD_ARQ: ["code", "Código do arquivo (até março de 2006)", "File code (until 2006-03)", {
    note: "absent in 2001",
  }],
  CONT: ["integer", "Contador (até março de 2006)", "Counter (until 2006-03)", {
    note: "absent in 2001",
  }],
  SEMIPLEN: ["code", "Gestão semiplena (1995 a 1997)", "Semi-full management (1995 to 1997)", {
    domain: "sih-gestao",
  }],
  VAL_SANG: ["money", "Valor de sangue (só em dezembro de 1994)", "Blood value (1994-12 only)", {
    note: "stands for VAL_SANGUE in that month",
  }],
  CGC_MANT: [
    "id",
    "CNPJ da mantenedora (só em julho de 2004)",
    "CNPJ of the maintaining entity (2004-07 only)",
  ],
  COD_SEG: [
    "code",
    "Código sem descrição oficial conhecida (2004-07 a 2006-03)",
    "Code without a known official description (2004-07 to 2006-03)",
  ],
} as const satisfies Columns;

/** Group RD of SIHSUS: admissions approved for payment. */
export const SIH_RD: AnnotatedGroup<typeof SIH_RD_COLUMNS> = {
  system: "SIHSUS",
  code: "RD",
  pt: "AIH Reduzida",
  en: "Approved hospital admissions (reduced AIH record)",
  row:
    "One AIH (hospital admission form) approved in a billing month. A long stay has one row per month: rows with IDENT 5 continue an earlier one and are no new admission.",
  note:
    "The months of 2008 and later lie in sibling directories CSV, DBF and XML too, by whole years: those are not catalogued.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: BEFORE_2008,
      pattern: "RD{UF}{YY}{MM}.dbc",
      from: "1992-01",
      to: "2007-12",
      seen: {
        first: "1992-01",
        last: "2007-12",
        files: 5165,
        bytes: 9_224_179_865,
        median: 969_478,
      },
    },
    {
      directory: SINCE_2008,
      pattern: "RD{UF}{YY}{MM}.dbc",
      from: "2008-01",
      seen: {
        first: "2008-01",
        last: "2026-02",
        files: 5883,
        bytes: 15_810_668_617,
        median: 1_400_299,
      },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: ["1994-02", "2026-02"],
    AP: ["2007-10"],
    RR: [
      "1995-07..1996-01",
      "1997-05..1997-06",
      "1997-10..1997-11",
      "1999-12..2000-05",
      "2026-01..2026-02",
    ],
  },
  rowCounts: "18,000 to 20,000 a month in the Federal District; 11 to 14 million a year in Brazil",
  encoding: "cp850",
  columns: SIH_RD_COLUMNS,
  // The layouts of 1994, 1996, 1999, 2001 to 2005, 2011 and 2012 lie between these and are left out.
  layouts: [
    {
      from: "1992-01",
      fields:
        `UF_ZI:C2 ANO_CMPT:C2 MES_CMPT:C2 ESPEC:C1 CGC_HOSP:C14 N_AIH:C10 IDENT:C1 NASC:C6 SEXO:C1
UTI_TOTAL:N2 PROC_REA:C8 VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_ORTP:N13.2 VAL_SANGUE:N13.2
VAL_TOT:N14.2 US_SH:N9.2 US_SP:N9.2 US_SADT:N9.2 US_ORTP:N9.2 US_SANGUE:N9.2 US_TOT:N10.2
DT_INTER:C6 DT_SAIDA:C6 DIAG_PRINC:C6 COBRANCA:C2 NATUREZA:C2 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2
DIAS_PERM:N4 MORTE:N1 COD_ARQ:C1 CONT:N7`,
    },
    {
      from: "1995-01",
      fields:
        `UF_ZI:C2 ANO_CMPT:C2 MES_CMPT:C2 ESPEC:C1 CGC_HOSP:C14 N_AIH:C10 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C6 SEXO:C1 UTI_TOTAL:N2 PROC_REA:C8 VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2
VAL_ORTP:N13.2 VAL_SANGUE:N13.2 VAL_TOT:N14.2 US_SH:N9.2 US_SP:N9.2 US_SADT:N9.2 US_RN:N9.2
US_ORTP:N9.2 US_SANGUE:N9.2 US_TOT:N10.2 DT_INTER:C6 DT_SAIDA:C6 DIAG_PRINC:C6 COBRANCA:C2
NATUREZA:C2 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2 DIAS_PERM:N5 MORTE:N1 COD_ARQ:C1 CONT:N7
NUM_PROC:C4 SEMIPLEN:C1`,
    },
    {
      from: "1997-01",
      fields:
        `UF_ZI:C2 ANO_CMPT:C2 MES_CMPT:C2 ESPEC:C1 CGC_HOSP:C14 N_AIH:C10 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C6 SEXO:C1 UTI_TOTAL:N2 PROC_REA:C8 VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2
VAL_ORTP:N13.2 VAL_SANGUE:N13.2 VAL_TOT:N14.2 US_SH:N9.2 US_SP:N9.2 US_SADT:N9.2 US_RN:N9.2
US_ORTP:N9.2 US_SANGUE:N9.2 US_TOT:N10.2 DT_INTER:C6 DT_SAIDA:C6 DIAG_PRINC:C6 DIAG_SEC:C6
COBRANCA:C2 NATUREZA:C2 SEMIPLEN:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2 DIAS_PERM:N5 MORTE:N1
COD_ARQ:C1 CONT:N7 NUM_PROC:C4`,
    },
    {
      from: "1998-01",
      fields:
        `UF_ZI:C2 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C1 CGC_HOSP:C14 N_AIH:C10 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_TOTAL:N2 PROC_REA:C8 VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2
VAL_ORTP:N13.2 VAL_SANGUE:N13.2 VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_TOT:N14.2 US_TOT:N10.2
DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2 NATUREZA:C2 GESTAO:C1 MUNIC_MOV:C6
COD_IDADE:C1 IDADE:N2 DIAS_PERM:N5 MORTE:N1 COD_ARQ:C1 CONT:N7 NACIONAL:C2 NUM_PROC:C4
MARCA_UTI:C2 CAR_INT:C1`,
    },
    {
      from: "2000-01",
      fields:
        `UF_ZI:C2 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 N_AIH:C10 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_MES_IN:N2 UTI_MES_AN:N2 UTI_MES_AL:N2 UTI_MES_TO:N2 MARCA_UTI:C2 UTI_INT_IN:N2
UTI_INT_AN:N2 UTI_INT_AL:N2 UTI_INT_TO:N2 PROC_REA:C8 VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2
VAL_RN:N13.2 VAL_ORTP:N13.2 VAL_SANGUE:N13.2 VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_OBSANG:N11.2
VAL_PED1AC:N11.2 VAL_TOT:N14.2 VAL_UTI:N8.2 US_TOT:N10.2 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4
DIAG_SECUN:C4 COBRANCA:C2 NATUREZA:C2 GESTAO:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2 DIAS_PERM:N5
MORTE:N1 COD_ARQ:C1 CONT:N7 NACIONAL:C2 NUM_PROC:C4 CAR_INT:C2 TOT_PT_SP:N6 CPF_AUT:C11
HOMONIMO:C1 NUM_FILHOS:N2 INSTRU:C1 CID_NOTIF:C4 CONTRACEP1:C2 CONTRACEP2:C2 GESTRISCO:C1`,
    },
    {
      from: "2006-04",
      fields:
        `UF_ZI:C6 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 N_AIH:C13 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_MES_IN:N2 UTI_MES_AN:N2 UTI_MES_AL:N2 UTI_MES_TO:N2 MARCA_UTI:C2 UTI_INT_IN:N2
UTI_INT_AN:N2 UTI_INT_AL:N2 UTI_INT_TO:N2 DIAR_ACOM:N2 PROC_SOLIC:C10 PROC_REA:C10 VAL_SH:N13.2
VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2 VAL_ACOMP:N13.2 VAL_ORTP:N13.2 VAL_SANGUE:N13.2
VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_OBSANG:N11.2 VAL_PED1AC:N11.2 VAL_TOT:N14.2 VAL_UTI:N8.2
US_TOT:N10.2 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2 NATUREZA:C2 GESTAO:C1
RUBRICA:N5 IND_VDRL:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2 DIAS_PERM:N5 MORTE:N1 NACIONAL:C2
NUM_PROC:C4 CAR_INT:C2 TOT_PT_SP:N6 CPF_AUT:C11 HOMONIMO:C1 NUM_FILHOS:N2 INSTRU:C1 CID_NOTIF:C4
CONTRACEP1:C2 CONTRACEP2:C2 GESTRISCO:C1 INSC_PN:C10 SEQ_AIH5:C3 CBOR:C3 CNAER:C3 VINCPREV:C1
GESTOR_COD:C3 GESTOR_CPF:C11 GESTOR_DT:C8 CNES:C7 INFEHOSP:C1 CID_ASSO:C4 CID_MORTE:C4`,
    },
    {
      from: "2008-01",
      fields:
        `UF_ZI:C6 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 N_AIH:C13 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_MES_IN:N2 UTI_MES_AN:N2 UTI_MES_AL:N2 UTI_MES_TO:N3 MARCA_UTI:C2 UTI_INT_IN:N2
UTI_INT_AN:N2 UTI_INT_AL:N2 UTI_INT_TO:N3 DIAR_ACOM:N3 QT_DIARIAS:N3 PROC_SOLIC:C10 PROC_REA:C10
VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2 VAL_ACOMP:N13.2 VAL_ORTP:N13.2
VAL_SANGUE:N13.2 VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_OBSANG:N11.2 VAL_PED1AC:N11.2 VAL_TOT:N14.2
VAL_UTI:N8.2 US_TOT:N10.2 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2
NATUREZA:C2 GESTAO:C1 RUBRICA:N5 IND_VDRL:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2 DIAS_PERM:N5
MORTE:N1 NACIONAL:C3 NUM_PROC:C4 CAR_INT:C2 TOT_PT_SP:N6 CPF_AUT:C11 HOMONIMO:C1 NUM_FILHOS:N2
INSTRU:C1 CID_NOTIF:C4 CONTRACEP1:C2 CONTRACEP2:C2 GESTRISCO:C1 INSC_PN:C10 SEQ_AIH5:C3 CBOR:C6
CNAER:C3 VINCPREV:C1 GESTOR_COD:C3 GESTOR_TP:C1 GESTOR_CPF:C15 GESTOR_DT:C8 CNES:C7 CNPJ_MANT:C14
INFEHOSP:C1 CID_ASSO:C4 CID_MORTE:C4 COMPLEX:C2 FINANC:C2 FAEC_TP:C6 REGCT:C4 RACA_COR:C2 ETNIA:C4
SEQUENCIA:N9 REMESSA:C21`,
    },
    {
      from: "2013-01",
      fields:
        `UF_ZI:C6 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 N_AIH:C13 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_MES_IN:N2 UTI_MES_AN:N2 UTI_MES_AL:N2 UTI_MES_TO:N3 MARCA_UTI:C2 UTI_INT_IN:N2
UTI_INT_AN:N2 UTI_INT_AL:N2 UTI_INT_TO:N3 DIAR_ACOM:N3 QT_DIARIAS:N3 PROC_SOLIC:C10 PROC_REA:C10
VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2 VAL_ACOMP:N13.2 VAL_ORTP:N13.2
VAL_SANGUE:N13.2 VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_OBSANG:N11.2 VAL_PED1AC:N11.2 VAL_TOT:N14.2
VAL_UTI:N8.2 US_TOT:N10.2 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2
NATUREZA:C2 NAT_JUR:C4 GESTAO:C1 RUBRICA:N5 IND_VDRL:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2
DIAS_PERM:N5 MORTE:N1 NACIONAL:C3 NUM_PROC:C4 CAR_INT:C2 TOT_PT_SP:N6 CPF_AUT:C11 HOMONIMO:C1
NUM_FILHOS:N2 INSTRU:C1 CID_NOTIF:C4 CONTRACEP1:C2 CONTRACEP2:C2 GESTRISCO:C1 INSC_PN:C12
SEQ_AIH5:C3 CBOR:C6 CNAER:C3 VINCPREV:C1 GESTOR_COD:C5 GESTOR_TP:C1 GESTOR_CPF:C15 GESTOR_DT:C8
CNES:C7 CNPJ_MANT:C14 INFEHOSP:C1 CID_ASSO:C4 CID_MORTE:C4 COMPLEX:C2 FINANC:C2 FAEC_TP:C6
REGCT:C4 RACA_COR:C2 ETNIA:C4 SEQUENCIA:N9 REMESSA:C21 AUD_JUST:C50 SIS_JUST:C50 VAL_SH_FED:N10.2
VAL_SP_FED:N10.2 VAL_SH_GES:N10.2 VAL_SP_GES:N10.2 VAL_UCI:N10.2 MARCA_UCI:C2`,
    },
    {
      from: "2014-12",
      fields:
        `UF_ZI:C6 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 N_AIH:C13 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_MES_IN:N2 UTI_MES_AN:N2 UTI_MES_AL:N2 UTI_MES_TO:N3 MARCA_UTI:C2 UTI_INT_IN:N2
UTI_INT_AN:N2 UTI_INT_AL:N2 UTI_INT_TO:N3 DIAR_ACOM:N3 QT_DIARIAS:N3 PROC_SOLIC:C10 PROC_REA:C10
VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2 VAL_ACOMP:N13.2 VAL_ORTP:N13.2
VAL_SANGUE:N13.2 VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_OBSANG:N11.2 VAL_PED1AC:N11.2 VAL_TOT:N14.2
VAL_UTI:N8.2 US_TOT:N10.2 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2
NATUREZA:C2 NAT_JUR:C4 GESTAO:C1 RUBRICA:N5 IND_VDRL:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2
DIAS_PERM:N5 MORTE:N1 NACIONAL:C3 NUM_PROC:C4 CAR_INT:C2 TOT_PT_SP:N6 CPF_AUT:C11 HOMONIMO:C1
NUM_FILHOS:N2 INSTRU:C1 CID_NOTIF:C4 CONTRACEP1:C2 CONTRACEP2:C2 GESTRISCO:C1 INSC_PN:C12
SEQ_AIH5:C3 CBOR:C6 CNAER:C3 VINCPREV:C1 GESTOR_COD:C5 GESTOR_TP:C1 GESTOR_CPF:C15 GESTOR_DT:C8
CNES:C7 CNPJ_MANT:C14 INFEHOSP:C1 CID_ASSO:C4 CID_MORTE:C4 COMPLEX:C2 FINANC:C2 FAEC_TP:C6
REGCT:C4 RACA_COR:C2 ETNIA:C4 SEQUENCIA:N9 REMESSA:C21 AUD_JUST:C50 SIS_JUST:C50 VAL_SH_FED:N10.2
VAL_SP_FED:N10.2 VAL_SH_GES:N10.2 VAL_SP_GES:N10.2 VAL_UCI:N10.2 MARCA_UCI:C2 DIAGSEC1:C4
DIAGSEC2:C4 DIAGSEC3:C4 DIAGSEC4:C4 DIAGSEC5:C4 DIAGSEC6:C4 DIAGSEC7:C4 DIAGSEC8:C4 DIAGSEC9:C1
TPDISEC1:C1 TPDISEC2:C1 TPDISEC3:C1 TPDISEC4:C1 TPDISEC5:C1 TPDISEC6:C1 TPDISEC7:C1 TPDISEC8:C1
TPDISEC9:C1`,
    },
    {
      from: "2025-03",
      fields:
        `UF_ZI:C6 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 N_AIH:C13 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_MES_IN:N2 UTI_MES_AN:N2 UTI_MES_AL:N2 UTI_MES_TO:N3 MARCA_UTI:C2 UTI_INT_IN:N2
UTI_INT_AN:N2 UTI_INT_AL:N2 UTI_INT_TO:N3 DIAR_ACOM:N3 QT_DIARIAS:N3 PROC_SOLIC:C10 PROC_REA:C10
VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2 VAL_ACOMP:N13.2 VAL_ORTP:N13.2
VAL_SANGUE:N13.2 VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_OBSANG:N11.2 VAL_PED1AC:N11.2 VAL_TOT:N14.2
VAL_UTI:N8.2 US_TOT:N10.2 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2
NATUREZA:C2 NAT_JUR:C4 GESTAO:C1 RUBRICA:N5 IND_VDRL:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2
DIAS_PERM:N5 MORTE:N1 NACIONAL:C3 NUM_PROC:C4 CAR_INT:C2 TOT_PT_SP:N6 CPF_AUT:C11 HOMONIMO:C1
NUM_FILHOS:N2 INSTRU:C1 CID_NOTIF:C4 CONTRACEP1:C2 CONTRACEP2:C2 GESTRISCO:C1 INSC_PN:C12
SEQ_AIH5:C3 CBOR:C6 CNAER:C3 VINCPREV:C1 GESTOR_COD:C5 GESTOR_TP:C1 GESTOR_CPF:C15 GESTOR_DT:C8
CNES:C7 CNPJ_MANT:C14 INFEHOSP:C1 CID_ASSO:C4 CID_MORTE:C4 COMPLEX:C2 FINANC:C2 FAEC_TP:C6
REGCT:C4 RACA_COR:C2 ETNIA:C4 SEQUENCIA:N9 REMESSA:C21 AUD_JUST:C50 SIS_JUST:C50 VAL_SH_FED:N10.2
VAL_SP_FED:N10.2 VAL_SH_GES:N10.2 VAL_SP_GES:N10.2 VAL_UCI:N10.2 MARCA_UCI:C2 DIAGSEC1:C4
DIAGSEC2:C4 DIAGSEC3:C4 DIAGSEC4:C4 DIAGSEC5:C4 DIAGSEC6:C4 DIAGSEC7:C4 DIAGSEC8:C4 DIAGSEC9:C1
TPDISEC1:C1 TPDISEC2:C1 TPDISEC3:C1 TPDISEC4:C1 TPDISEC5:C1 TPDISEC6:C1 TPDISEC7:C1 TPDISEC8:C1
TPDISEC9:C1 FONTE_ORC:C2`,
    },
  ],
  source:
    "Directories, periods and gaps: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus and gcms/dbc-reader; those of 1992, 1998, 2000, 2006 and 2025, and the years of columns, from the censuses of raphaelfh/omnisus (evidence/2026-10-01-rd-1992-2007-layouts, evidence/2026-10-06-rd-2008-layouts). Meaning: official note IT_SIHSUS_1603 as transcribed in nyckmaia/datasus-etl; RD2008.DEF and CNV tables in gcms/tabwin-definition; rfsaldanha/microdatasus.",
};

/** The columns of group SP: the newest layout in file order, then those of older files. */
export const SIH_SP_COLUMNS = {
  SP_GESTOR: [
    "code",
    "Gestor (UF + município; xx0000 = estado)",
    "Managing authority (UF + municipality; xx0000 = the state)",
    { domain: "municipality" },
  ],
  SP_UF: ["code", "UF de processamento", "UF of the processing", {
    domain: "uf",
    note: "IBGE number; two letters in 2004 files",
  }],
  SP_AA: ["code", "Ano de processamento", "Processing year", { note: "a number in 2004 files" }],
  SP_MM: ["code", "Mês de processamento", "Processing month", {
    note: "a number, so without leading zero, in 2004 files",
  }],
  SP_CNES: ["code", "CNES do estabelecimento", "Facility CNES code", { domain: "cnes" }],
  SP_NAIH: ["id", "Número da AIH", "AIH number", { note: "a number of 10 digits in 2004 files" }],
  SP_PROCREA: ["code", "Procedimento principal da AIH", "Main procedure of the AIH", {
    domain: "sigtap-procedimento",
    note: "8 digits before 2008",
  }],
  SP_DTINTER: ["date", "Data de internação", "Admission date", { note: "a number in 2004 files" }],
  SP_DTSAIDA: ["date", "Data de saída", "Discharge date", { note: "a number in 2004 files" }],
  SP_NUM_PR: ["code", "Número do processo", "Process number"],
  SP_TIPO: ["code", "Tipo do processo", "Kind of process"],
  SP_CPFCGC: [
    "id",
    "CPF, CNPJ ou CNES do executante",
    "CPF, CNPJ or CNES of whoever performed the act",
    { note: "personal when it is a CPF", personal: true },
  ],
  SP_ATOPROF: ["code", "Código do ato/procedimento", "Procedure of the act", {
    domain: "sigtap-procedimento",
  }],
  SP_TP_ATO: ["code", "Tipo do ato", "Kind of act"],
  SP_QTD_ATO: ["integer", "Quantidade de atos", "Number of acts"],
  SP_PTSP: ["integer", "Pontos do ato", "Points of the act", { note: "a number in a text field" }],
  SP_NF: ["text", "Nota fiscal do material", "Invoice of the material", {
    note: "eight characters in 2007, 20 in 2016",
  }],
  SP_VALATO: ["money", "Valor do ato (R$)", "Value of the act (R$)"],
  SP_M_HOSP: ["code", "Município do estabelecimento", "Municipality of the facility", {
    domain: "municipality",
  }],
  SP_M_PAC: [
    "code",
    "Município de residência do paciente",
    "Municipality of the patient's residence",
    { domain: "municipality" },
  ],
  SP_DES_HOS: [
    "code",
    "Hospital em município diferente do gestor",
    "Facility in another municipality than the manager",
    { domain: "yesno-10" },
  ],
  SP_DES_PAC: ["code", "Paciente de outro município", "Patient from another municipality", {
    domain: "yesno-10",
  }],
  SP_COMPLEX: ["code", "Complexidade", "Complexity", { domain: "sih-complex" }],
  SP_FINANC: ["code", "Tipo de financiamento", "Financing type", { domain: "financing" }],
  SP_CO_FAEC: ["code", "Subtipo FAEC", "FAEC subtype", { domain: "sih-faec-tp" }],
  SP_PF_CBO: ["code", "CBO do profissional", "Occupation of the professional", {
    domain: "cbo2002",
  }],
  SP_PF_DOC: [
    "id",
    "Documento da pessoa física (CPF ou CNS)",
    "Document of the natural person (CPF or CNS)",
    { note: "the official text swaps the descriptions of SP_PF_DOC and SP_PJ_DOC", personal: true },
  ],
  SP_PJ_DOC: ["id", "Documento da pessoa jurídica (CNPJ)", "Document of the legal person (CNPJ)"],
  IN_TP_VAL: ["code", "Tipo de valor", "Kind of value", { domain: "sih-sp-val" }],
  SEQUENCIA: ["integer", "Sequencial na remessa", "Sequence in the shipment"],
  REMESSA: ["id", "Número da remessa", "Shipment id"],
  SERV_CLA: ["code", "Serviço especializado e classificação", "Specialised service and its class", {
    domain: "cnes-servico-classificacao",
  }],
  SP_CIDPRI: ["code", "Diagnóstico principal", "Principal diagnosis", { domain: "cid10" }],
  SP_CIDSEC: ["code", "Diagnóstico secundário", "Secondary diagnosis", { domain: "cid10" }],
  SP_QT_PROC: ["integer", "Quantidade de procedimentos aprovados", "Number of procedures approved"],
  SP_U_AIH: ["code", "Marca uma linha por AIH (1)", "Marks one row of each AIH (1)", {
    domain: "yesno-10",
    note: "count AIHs by it",
  }],
  FONTE_ORC: ["code", "Fonte orçamentária", "Budget source", {
    note: "in recent files; in no official description yet",
  }],
  SP_CGCHOSP: ["id", "CNPJ do hospital (arquivos de 2004)", "Hospital CNPJ (2004 files)", {
    note: "a number in the file: leading zeros are lost",
  }],
  SP_PTSP_NF: ["integer", "Pontos do ato (arquivos de 2004)", "Points of the act (2004 files)"],
} as const satisfies Columns;

/** Group SP of SIHSUS: the acts inside an admission. Not to be confused with the UF `SP`. */
export const SIH_SP: AnnotatedGroup<typeof SIH_SP_COLUMNS> = {
  system: "SIHSUS",
  code: "SP",
  pt: "AIH - Serviços Profissionais",
  en: "Professional services of an AIH",
  row:
    "One act (procedure) billed inside an AIH. Exactly one row of each AIH has SP_U_AIH 1. SP_NAIH joins N_AIH of RD in the same month and UF.",
  note: "Names of 2006-04 to 2007-01 are in lower case. A file of São Paulo has up to 126 MB.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: BEFORE_2008,
      pattern: "SP{UF}{YY}{MM}.dbc",
      from: "1997-06",
      to: "2007-12",
      seen: {
        first: "1997-06",
        last: "2007-12",
        files: 3420,
        bytes: 7_856_619_285,
        median: 1_080_368,
      },
    },
    {
      directory: SINCE_2008,
      pattern: "SP{UF}{YY}{MM}.dbc",
      from: "2008-01",
      seen: {
        first: "2008-01",
        last: "2026-02",
        files: 5883,
        bytes: 47_234_989_604,
        median: 4_052_003,
      },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: ["2026-02"],
    RR: ["1997-06", "1997-10..1997-11", "1999-12..2000-05", "2026-01..2026-02"],
  },
  encoding: "cp850",
  columns: SIH_SP_COLUMNS,
  layouts: [
    {
      from: "2004-06",
      fields:
        `SP_UF:C2 SP_AA:N4 SP_MM:N2 SP_CGCHOSP:N14 SP_NAIH:N10 SP_PROCREA:N8 SP_DTINTER:N8 SP_DTSAIDA:N8
SP_NUM_PR:N7 SP_TIPO:N2 SP_CPFCGC:N14 SP_ATOPROF:N8 SP_TP_ATO:N2 SP_QTD_ATO:N2 SP_PTSP_NF:N6
SP_VALATO:N14.2`,
    },
    {
      from: "2007-10",
      fields:
        `SP_GESTOR:C6 SP_UF:C2 SP_AA:C4 SP_MM:C2 SP_CNES:C7 SP_NAIH:C13 SP_PROCREA:C8 SP_DTINTER:C8
SP_DTSAIDA:C8 SP_NUM_PR:C8 SP_TIPO:C2 SP_CPFCGC:C14 SP_ATOPROF:C8 SP_TP_ATO:C2 SP_QTD_ATO:N4
SP_PTSP:C6 SP_NF:C8 SP_VALATO:N14.2`,
    },
    {
      from: "2008-01",
      fields:
        `SP_GESTOR:C6 SP_UF:C2 SP_AA:C4 SP_MM:C2 SP_CNES:C7 SP_NAIH:C13 SP_PROCREA:C10 SP_DTINTER:C8
SP_DTSAIDA:C8 SP_NUM_PR:C8 SP_TIPO:C2 SP_CPFCGC:C14 SP_ATOPROF:C10 SP_TP_ATO:C2 SP_QTD_ATO:N4
SP_PTSP:C6 SP_NF:C20 SP_VALATO:N14.2 SP_M_HOSP:C6 SP_M_PAC:C6 SP_DES_HOS:C1 SP_DES_PAC:C1
SP_COMPLEX:C2 SP_FINANC:C2 SP_CO_FAEC:C6 SP_PF_CBO:C6 SP_PF_DOC:C15 SP_PJ_DOC:C14 IN_TP_VAL:C1
SEQUENCIA:N9 REMESSA:C21 SERV_CLA:C6 SP_CIDPRI:C4 SP_CIDSEC:C4 SP_QT_PROC:N4 SP_U_AIH:C1`,
    },
  ],
  source:
    "Directories, periods and gaps: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus. Meaning: official note IT_SIHSUS_1603 as transcribed in nyckmaia/datasus-etl; SP2008.DEF and CNV tables in gcms/tabwin-definition.",
};

/** The columns of group RJ: those of RD, then three on the rejection. */
export const SIH_RJ_COLUMNS = {
  ...SIH_RD_COLUMNS,
  ST_SITUAC: ["code", "Situação da AIH", "Billing situation of the AIH", {
    note: "0 = authorised, 1 = rejected",
  }],
  ST_BLOQ: ["code", "Situação de bloqueio da AIH", "Whether the AIH is blocked", {
    note: "0 = authorised, 2 = blocked, 4 = cancelled, 5 = released from a block",
  }],
  ST_MOT_BLO: ["code", "Motivo do bloqueio", "Reason of the block", {
    note: "two digits, coded in TabWin's MOTBLOQUEIO.CNV; group ER holds the errors themselves",
  }],
} as const satisfies Columns;

/** Group RJ of SIHSUS: admissions rejected for payment. Not to be confused with the UF `RJ`. */
export const SIH_RJ: AnnotatedGroup<typeof SIH_RJ_COLUMNS> = {
  system: "SIHSUS",
  code: "RJ",
  pt: "AIH Rejeitadas",
  en: "Rejected hospital admissions",
  row:
    "One AIH rejected in a billing month. It may be presented again and then stand in RD of a later month.",
  partition: "uf+month",
  periodicity: "monthly",
  // Files of 2006 and 2007 are known, but not from which directory: both are looked at.
  eras: [
    { directory: BEFORE_2008, pattern: "RJ{UF}{YY}{MM}.dbc", from: "2006-11", to: "2007-12" },
    {
      directory: SINCE_2008,
      pattern: "RJ{UF}{YY}{MM}.dbc",
      from: "2006-11",
      seen: { first: "2008-01", last: "2026-02", files: 5724, bytes: 917_504_771, median: 92_912 },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: ["2026-02"],
    AP: [
      "2008-01",
      "2008-06..2008-10",
      "2008-12..2010-06",
      "2010-08..2012-01",
      "2012-03..2012-05",
      "2012-07..2013-06",
      "2013-08",
      "2013-10..2014-03",
      "2014-05..2014-11",
      "2015-01..2016-08",
      "2016-10..2020-09",
      "2020-11..2020-12",
      "2021-04..2022-07",
    ],
    RR: ["2009-09", "2026-01..2026-02"],
  },
  encoding: "cp850",
  columns: SIH_RJ_COLUMNS,
  layouts: [
    {
      from: "2006-11",
      fields:
        `UF_ZI:C6 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 N_AIH:C13 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_MES_IN:N2 UTI_MES_AN:N2 UTI_MES_AL:N2 UTI_MES_TO:N2 MARCA_UTI:C2 UTI_INT_IN:N2
UTI_INT_AN:N2 UTI_INT_AL:N2 UTI_INT_TO:N2 DIAR_ACOM:N2 PROC_SOLIC:C10 PROC_REA:C10 VAL_SH:N13.2
VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2 VAL_ACOMP:N13.2 VAL_ORTP:N13.2 VAL_SANGUE:N13.2
VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_OBSANG:N11.2 VAL_PED1AC:N11.2 VAL_TOT:N14.2 VAL_UTI:N8.2
US_TOT:N10.2 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2 NATUREZA:C2 GESTAO:C1
RUBRICA:N5 IND_VDRL:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2 DIAS_PERM:N5 MORTE:N1 NACIONAL:C2
NUM_PROC:C4 CAR_INT:C2 TOT_PT_SP:N6 CPF_AUT:C11 HOMONIMO:C1 NUM_FILHOS:N2 INSTRU:C1 CID_NOTIF:C4
CONTRACEP1:C2 CONTRACEP2:C2 GESTRISCO:C1 INSC_PN:C10 SEQ_AIH5:C3 CBOR:C3 CNAER:C3 VINCPREV:C1
GESTOR_COD:C3 GESTOR_CPF:C11 GESTOR_DT:C8 CNES:C7 INFEHOSP:C1 CID_ASSO:C4 CID_MORTE:C4
ST_SITUAC:C1 ST_BLOQ:C1 ST_MOT_BLO:C2`,
    },
    {
      from: "2009-03",
      fields:
        `UF_ZI:C6 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 N_AIH:C13 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_MES_IN:N2 UTI_MES_AN:N2 UTI_MES_AL:N2 UTI_MES_TO:N3 MARCA_UTI:C2 UTI_INT_IN:N2
UTI_INT_AN:N2 UTI_INT_AL:N2 UTI_INT_TO:N3 DIAR_ACOM:N3 QT_DIARIAS:N3 PROC_SOLIC:C10 PROC_REA:C10
VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2 VAL_ACOMP:N13.2 VAL_ORTP:N13.2
VAL_SANGUE:N13.2 VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_OBSANG:N11.2 VAL_PED1AC:N11.2 VAL_TOT:N14.2
VAL_UTI:N8.2 US_TOT:N10.2 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2
NATUREZA:C2 GESTAO:C1 RUBRICA:N5 IND_VDRL:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2 DIAS_PERM:N5
MORTE:N1 NACIONAL:C3 NUM_PROC:C4 CAR_INT:C2 TOT_PT_SP:N6 CPF_AUT:C11 HOMONIMO:C1 NUM_FILHOS:N2
INSTRU:C1 CID_NOTIF:C4 CONTRACEP1:C2 CONTRACEP2:C2 GESTRISCO:C1 INSC_PN:C10 SEQ_AIH5:C3 CBOR:C6
CNAER:C3 VINCPREV:C1 GESTOR_COD:C3 GESTOR_TP:C1 GESTOR_CPF:C15 GESTOR_DT:C8 CNES:C7 CNPJ_MANT:C14
INFEHOSP:C1 CID_ASSO:C4 CID_MORTE:C4 COMPLEX:C2 FINANC:C2 FAEC_TP:C6 REGCT:C4 RACA_COR:C2 ETNIA:C4
ST_SITUAC:C1 ST_BLOQ:C1 ST_MOT_BLO:C2 SEQUENCIA:N9 REMESSA:C21`,
    },
    {
      from: "2012-05",
      fields:
        `UF_ZI:C6 ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 N_AIH:C13 IDENT:C1 CEP:C8 MUNIC_RES:C6
NASC:C8 SEXO:C1 UTI_MES_IN:N2 UTI_MES_AN:N2 UTI_MES_AL:N2 UTI_MES_TO:N3 MARCA_UTI:C2 UTI_INT_IN:N2
UTI_INT_AN:N2 UTI_INT_AL:N2 UTI_INT_TO:N3 DIAR_ACOM:N3 QT_DIARIAS:N3 PROC_SOLIC:C10 PROC_REA:C10
VAL_SH:N13.2 VAL_SP:N13.2 VAL_SADT:N13.2 VAL_RN:N13.2 VAL_ACOMP:N13.2 VAL_ORTP:N13.2
VAL_SANGUE:N13.2 VAL_SADTSR:N11.2 VAL_TRANSP:N13.2 VAL_OBSANG:N11.2 VAL_PED1AC:N11.2 VAL_TOT:N14.2
VAL_UTI:N8.2 US_TOT:N10.2 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2
NATUREZA:C2 NAT_JUR:C4 GESTAO:C1 RUBRICA:N5 IND_VDRL:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:N2
DIAS_PERM:N5 MORTE:N1 NACIONAL:C3 NUM_PROC:C4 CAR_INT:C2 TOT_PT_SP:N6 CPF_AUT:C11 HOMONIMO:C1
NUM_FILHOS:N2 INSTRU:C1 CID_NOTIF:C4 CONTRACEP1:C2 CONTRACEP2:C2 GESTRISCO:C1 INSC_PN:C12
SEQ_AIH5:C3 CBOR:C6 CNAER:C3 VINCPREV:C1 GESTOR_COD:C3 GESTOR_TP:C1 GESTOR_CPF:C15 GESTOR_DT:C8
CNES:C7 CNPJ_MANT:C14 INFEHOSP:C1 CID_ASSO:C4 CID_MORTE:C4 COMPLEX:C2 FINANC:C2 FAEC_TP:C6
REGCT:C4 RACA_COR:C2 ETNIA:C4 ST_SITUAC:C1 ST_BLOQ:C1 ST_MOT_BLO:C2 SEQUENCIA:N9 REMESSA:C21`,
    },
  ],
  source:
    "Directories, periods and gaps from 2008: dankkom/datasus-metadata (crawl of 2026-04-30). Earlier files and layouts: file headers in allan-silva/libdatasus; 2009: wrath-codes/arrow-sus. Meaning: as RD; the three last columns from RJ2008.DEF in gcms/tabwin-definition, their codes from SITREJEICAO.CNV and SITBLOQUEIO.CNV as transcribed in raphaelfh/omnisus.",
};

/** The columns of group ER, in file order. */
export const SIH_ER_COLUMNS = {
  SEQUENCIA: ["integer", "Sequencial na remessa", "Sequence in the shipment"],
  REMESSA: ["id", "Número da remessa", "Shipment id"],
  CNES: ["code", "Código CNES do estabelecimento", "Facility CNES code", { domain: "cnes" }],
  AIH: ["id", "Número da AIH", "AIH number", {
    note: "joins N_AIH of RJ in the same month and UF",
  }],
  ANO: ["code", "Ano de processamento", "Processing year"],
  MES: ["code", "Mês de processamento", "Processing month"],
  DT_INTER: ["date", "Data de internação", "Admission date", {
    note: "eight digits and two blanks in a field of 10",
  }],
  DT_SAIDA: ["date", "Data de saída", "Discharge date", {
    note: "eight digits and two blanks in a field of 10",
  }],
  MUN_MOV: ["code", "Município do estabelecimento", "Municipality of the facility", {
    domain: "municipality",
  }],
  UF_ZI: [
    "code",
    "Gestor (UF + município; xx0000 = estado)",
    "Managing authority (UF + municipality; xx0000 = the state)",
    { domain: "municipality" },
  ],
  MUN_RES: [
    "code",
    "Município de residência do paciente",
    "Municipality of the patient's residence",
    { domain: "municipality" },
  ],
  UF_RES: ["code", "UF de residência do paciente", "UF of the patient's residence", {
    domain: "uf",
    note: "IBGE number",
  }],
  CO_ERRO: ["code", "Motivo da rejeição", "Reason of the rejection", {
    domain: "sih-motivo-erro",
    note: "six digits; a few codes are in no published table",
  }],
} as const satisfies Columns;

/** Group ER of SIHSUS: why admissions were rejected. */
export const SIH_ER: AnnotatedGroup<typeof SIH_ER_COLUMNS> = {
  system: "SIHSUS",
  code: "ER",
  pt: "AIH Rejeitadas com código de erro",
  en: "Error codes of rejected hospital admissions",
  row: "One error of one rejected AIH: an AIH with three errors has three rows.",
  note: "Months without a rejected admission have no file.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [{
    directory: SINCE_2008,
    pattern: "ER{UF}{YY}{MM}.dbc",
    from: "2011-01",
    seen: { first: "2011-01", last: "2026-02", files: 4795, bytes: 309_499_388, median: 38_080 },
  }],
  lastSeen: "2026-02",
  gaps: {
    AC: ["2026-02"],
    AP: [
      "2012-01",
      "2012-03..2012-05",
      "2012-07..2013-06",
      "2013-08",
      "2013-10..2014-03",
      "2014-05..2014-11",
      "2015-01..2016-08",
      "2016-10..2020-09",
      "2020-11..2020-12",
      "2021-04..2022-07",
    ],
    RR: ["2026-01..2026-02"],
  },
  encoding: "cp850",
  columns: SIH_ER_COLUMNS,
  layouts: [
    {
      from: "2012-02",
      fields:
        `SEQUENCIA:N9 REMESSA:C21 CNES:C7 AIH:C13 ANO:C4 MES:C2 DT_INTER:C10 DT_SAIDA:C10 MUN_MOV:C6
UF_ZI:C6 MUN_RES:C6 UF_RES:C2 CO_ERRO:C6`,
    },
  ],
  source:
    "Directories, periods and gaps: dankkom/datasus-metadata (crawl of 2026-04-30). Layout: file headers in allan-silva/libdatasus. Error codes: MOTERRO.DBF in gcms/tabwin-definition; raphaelfh/omnisus (evidence/2026-09-23-er-co-erro) on codes outside it.",
};

/** Group CH of SIHSUS: not in the crawl. */
const SIH_CH: Group = {
  system: "SIHSUS",
  code: "CH",
  pt: "Cadastro Hospitalar",
  en: "Hospital register",
  row: "One hospital of Brazil: seven columns, about 4,500 rows a month.",
  note: "Which months have a file is not known; the content was not checked.",
  partition: "month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    { directory: SINCE_2008, pattern: "CHBR{YY}{MM}.dbc", from: "2008-01", seen: { files: 38 } },
  ],
  gaps: {},
  rowCounts: "about 4,500 a month in Brazil",
  encoding: "cp850",
  layouts: [],
  source:
    "Directory, names and number of files: SidneyBissoli/healthbr-data (docs/sih/exploration-pt.md, March 2026). Code page as in RD.",
};

/** Group CM of SIHSUS: not in the crawl. */
const SIH_CM: Group = {
  system: "SIHSUS",
  code: "CM",
  pt: "CM (sem título oficial conhecido)",
  en: "CM (no official title known)",
  row: "Not known.",
  note: "National files beside those of CH; which months have one is not known.",
  partition: "month",
  periodicity: "monthly",
  eras: [
    { directory: SINCE_2008, pattern: "CMBR{YY}{MM}.dbc", from: "2008-01", seen: { files: 38 } },
  ],
  gaps: {},
  encoding: "cp850",
  layouts: [],
  source:
    "Directory, names and number of files: SidneyBissoli/healthbr-data (docs/sih/exploration-pt.md, March 2026). Code page as in RD.",
};

/** Group MTBR of SIHSUS: not in the crawl. */
const SIH_MTBR: Group = {
  system: "SIHSUS",
  code: "MTBR",
  pt: "Arquivos MTBR",
  en: "MTBR files (no official title known)",
  row: "Not known.",
  note: "Old national extracts that no document describes; which months have one is not known.",
  partition: "month",
  periodicity: "irregular",
  eras: [
    {
      directory: "/dissemin/publicos/SIHSUS/Arquivos_MTBR",
      pattern: "MTBR{YY}{MM}.dbc",
      from: "1995-03",
      seen: { files: 29 },
    },
  ],
  gaps: {},
  encoding: "cp850",
  layouts: [],
  source:
    "Directory and number of files: SidneyBissoli/healthbr-data; the one name known, MTBR9503.dbc, from an inventory that is not named. Code page as in RD.",
};

/** SIHSUS: the hospital admissions that the public health system (SUS) pays for. */
export const SIHSUS: System<{
  readonly RD: AnnotatedGroup<typeof SIH_RD_COLUMNS>;
  readonly SP: AnnotatedGroup<typeof SIH_SP_COLUMNS>;
  readonly RJ: AnnotatedGroup<typeof SIH_RJ_COLUMNS>;
  readonly ER: AnnotatedGroup<typeof SIH_ER_COLUMNS>;
  readonly CH: Group;
  readonly CM: Group;
  readonly MTBR: Group;
}> = {
  id: "SIHSUS",
  name: "sih",
  aliases: ["SIH/SUS"],
  pt: "Sistema de Informações Hospitalares do SUS",
  en: "Hospital Information System of the SUS",
  about:
    "Hospital admissions that the SUS paid for or refused to pay, one AIH (Autorização de Internação Hospitalar) each. A file's month is the competence, the month in which the AIH was billed, not the month of the admission; its UF is that of the authority which paid, not that of the patient. Bills arrive up to about six months after discharge: to study the admissions or discharges of a period, read six more months and filter by DT_INTER or DT_SAIDA.",
  groups: {
    RD: SIH_RD,
    SP: SIH_SP,
    RJ: SIH_RJ,
    ER: SIH_ER,
    CH: SIH_CH,
    CM: SIH_CM,
    MTBR: SIH_MTBR,
  },
  auxiliary: [
    "/dissemin/publicos/SIHSUS/200801_/Auxiliar/TAB_SIH.zip",
    "/dissemin/publicos/SIHSUS/200801_/Auxiliar/TAB_SIH_199201-199712.zip",
    "/dissemin/publicos/SIHSUS/200801_/Auxiliar/TAB_SIH_199801-200307.zip",
    "/dissemin/publicos/SIHSUS/200801_/Auxiliar/TAB_SIH_200308-200712.zip",
    "/dissemin/publicos/SIHSUS/199201_200712/Auxiliar/",
  ],
  documentation: ["/dissemin/publicos/SIHSUS/200801_/Doc/IT_SIHSUS_1603.pdf"],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata; SidneyBissoli/healthbr-data.",
};
