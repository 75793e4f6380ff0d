/**
 * CIHA, admissions and outpatient care outside the SUS: what the server holds and what the columns mean.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { AnnotatedGroup, Columns, System } from "./dataset.ts";

/** The columns of CIHA, in file order. */
export const CIHA_COLUMNS = {
  ANO_CMPT: ["code", "Ano de processamento", "Processing year"],
  MES_CMPT: ["code", "Mês de processamento", "Processing month"],
  ESPEC: ["code", "Especialidade do leito", "Bed specialty", {
    domain: "sih-espec",
    note: "empty in the files seen",
  }],
  CGC_HOSP: ["id", "CNPJ do estabelecimento", "Facility CNPJ"],
  MUNIC_RES: [
    "code",
    "Município de residência do paciente",
    "Municipality of the patient's residence",
    { domain: "municipality", note: "empty in consolidated outpatient rows" },
  ],
  NASC: ["date", "Data de nascimento", "Date of birth", {
    note: "empty in consolidated outpatient rows",
  }],
  SEXO: ["code", "Sexo", "Sex", { domain: "sex-sih" }],
  UTI_MES_TO: ["integer", "Total de diárias de UTI", "ICU days, total", {
    note: "a number in a text field",
  }],
  UTI_INT_TO: ["integer", "Total de diárias de UCI", "Intermediate-care days, total", {
    note: "a number in a text field",
  }],
  PROC_REA: ["code", "Procedimento realizado", "Procedure performed", {
    domain: "sigtap-procedimento",
  }],
  QT_PROC: ["integer", "Quantidade de procedimentos", "Number of procedures", {
    note: "a number in a text field; weight rows by it",
  }],
  DT_ATEND: ["date", "Data do atendimento ou da internação", "Date of the care or admission"],
  DT_SAIDA: ["date", "Data de saída", "Discharge date"],
  DIAG_PRINC: ["code", "Diagnóstico principal", "Principal diagnosis", { domain: "cid10" }],
  DIAG_SECUN: ["code", "Diagnóstico secundário", "Secondary diagnosis", { domain: "cid10" }],
  COBRANCA: ["code", "Motivo de saída/permanência", "Reason for discharge or continued stay", {
    domain: "sih-cobranca",
  }],
  NATUREZA: ["code", "Natureza do estabelecimento", "Nature of the facility", {
    domain: "cnes-natureza",
    note: "the CNES list, not the SIH one",
  }],
  GESTAO: ["code", "Gestão do estabelecimento", "Level of government that manages the facility", {
    domain: "cnes-tpgestao",
  }],
  MUNIC_MOV: ["code", "Município do estabelecimento", "Municipality of the facility", {
    domain: "municipality",
  }],
  COD_IDADE: ["code", "Unidade da idade", "Age unit", { domain: "age-unit-sih" }],
  IDADE: ["integer", "Idade, na unidade de COD_IDADE", "Age, in the unit of COD_IDADE", {
    note: "meaningless without COD_IDADE",
  }],
  DIAS_PERM: ["integer", "Dias de permanência", "Length of stay in days", {
    note: "a number in a text field",
  }],
  MORTE: ["code", "Óbito do paciente", "Patient died", { domain: "yesno-10" }],
  NACIONAL: ["code", "Nacionalidade", "Nationality", {
    domain: "sih-nacional",
    note: "empty in the files seen",
  }],
  CAR_INT: ["code", "Caráter da internação", "Character of the admission (elective, urgent, ...)", {
    domain: "sih-car-int",
    note: "empty in the files seen",
  }],
  HOMONIMO: ["code", "Indicador de homônimo", "Homonym mark", { note: "empty in the files seen" }],
  CNES: ["code", "CNES do estabelecimento", "Facility CNES code", { domain: "cnes" }],
  FONTE: ["code", "Fonte de remuneração", "Who pays", {
    domain: "ciha-fonte",
    note: "no complete table of labels is known",
  }],
  CGC_CONSOR: [
    "id",
    "CNPJ da fonte remuneradora (consórcio ou operadora)",
    "CNPJ of who pays (consortium or insurer)",
    { note: "only in files republished by 2026" },
  ],
  MODALIDADE: ["code", "Modalidade do atendimento", "Modality of the care", {
    domain: "ciha-modalidade",
    note: "the labels are inferred",
  }],
} as const satisfies Columns;

const CIHA_CIHA: AnnotatedGroup<typeof CIHA_COLUMNS> = {
  system: "CIHA",
  code: "CIHA",
  pt: "Comunicação de Informação Hospitalar e Ambulatorial",
  en: "Communications of admissions and outpatient care",
  row:
    "One admission, or one outpatient communication: of a patient, or consolidated, with a quantity and no patient. Weight rows by QT_PROC.",
  note:
    "DataSUS republishes past months in newer layouts: a month had 29 columns in 2022 and 30 in 2026. All columns are text, counts too. Roraima has no file.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: "/dissemin/publicos/CIHA/201101_/Dados",
      pattern: "CIHA{UF}{YY}{MM}.dbc",
      from: "2011-01",
      seen: {
        first: "2011-01",
        last: "2026-02",
        files: 4674,
        bytes: 5_482_153_606,
        median: 169_641,
      },
    },
  ],
  lastSeen: "2026-02",
  gaps: {
    AC: ["2023-04..2023-08", "2026-01..2026-02"],
    AM: ["2021-10..2022-03", "2022-10..2022-11", "2024-11"],
    AP: ["2011-01..2013-12"],
    DF: ["2026-02"],
    PB: ["2026-02"],
    RN: ["2026-02"],
    RO: ["2025-12..2026-02"],
    RR: ["2011-01.."],
  },
  encoding: "windows-1252",
  columns: CIHA_COLUMNS,
  layouts: [
    {
      from: "2011-03",
      fields:
        `ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 MUNIC_RES:C6 NASC:C8 SEXO:C1 UTI_MES_TO:C3
UTI_INT_TO:C3 PROC_REA:C10 QT_PROC:C6 DT_ATEND:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4
COBRANCA:C2 NATUREZA:C2 GESTAO:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:C2 DIAS_PERM:C5 MORTE:C1
NACIONAL:C3 CAR_INT:C2 HOMONIMO:C1 CNES:C7 FONTE:C2 MODALIDADE:C2`,
    },
    {
      from: "2022-11",
      fields:
        `ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 MUNIC_RES:C6 NASC:C8 SEXO:C1 UTI_MES_TO:C3
UTI_INT_TO:C3 PROC_REA:C10 QT_PROC:C6 DT_ATEND:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4
COBRANCA:C2 NATUREZA:C2 GESTAO:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:C2 DIAS_PERM:C5 MORTE:C1
NACIONAL:C3 CAR_INT:C2 HOMONIMO:C1 CNES:C7 FONTE:C2 CGC_CONSOR:C14 MODALIDADE:C2`,
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus, raphaelfh/omnisus-db. Meaning: Layout_Arquivos_CIHA as used by rfsaldanha/microdatasus, and the columns of the same name of SIHSUS. Code page inferred: the text columns seen hold no accents.",
};

/** CIHA: admissions and outpatient care that the SUS did not pay for. */
export const CIHA: System<{
  readonly CIHA: AnnotatedGroup<typeof CIHA_COLUMNS>;
}> = {
  id: "CIHA",
  name: "ciha",
  aliases: [],
  pt: "Comunicação de Informação Hospitalar e Ambulatorial",
  en: "Hospital and Outpatient Information Communication",
  about:
    "Admissions, and some outpatient care, that the SUS did not pay for (private, health plans), as facilities communicate them. A file's month is the competence in which the communication was processed, its UF that of the facility.",
  groups: { CIHA: CIHA_CIHA },
  auxiliary: ["/dissemin/publicos/CIHA/201101_/Auxiliar/TAB_CIHA.zip"],
  documentation: ["/dissemin/publicos/CIHA/201101_/Doc/Layout_Arquivos_CIHA.pdf"],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
