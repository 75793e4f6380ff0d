// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Float64, Int32, Utf8 } from "apache-arrow";
import type { Code, RowTypes } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SIHSUS-RD: AIH Reduzida. Approved hospital admissions (reduced AIH record). One AIH
 * (hospital admission form) approved in a billing month. A long stay has one row per month: rows
 * with IDENT 5 continue an earlier one and are no new admission.
 */
export type SihRd = {
  /**
   * Gestor (UF + município; xx0000 = estado). Managing authority (UF + municipality; xx0000 = the
   * state). Two digits, the UF alone, until 2006-03.
   */
  UF_ZI: Code;
  /** Ano de processamento. Processing year. Two digits until 1997. */
  ANO_CMPT: Code;
  /** Mês de processamento. Processing month. */
  MES_CMPT: Code;
  /** Especialidade do leito. Bed specialty. One character until 1999. */
  ESPEC: Code;
  /** CNPJ do hospital. Hospital CNPJ. Blank for facilities without their own CNPJ. */
  CGC_HOSP: Utf8;
  /**
   * Número da AIH. AIH number. 13 digits, 10 until 2005; the fifth of the 13 is the kind of AIH
   * (sih-aih-kind).
   */
  N_AIH: Utf8;
  /** Tipo de AIH. AIH type. */
  IDENT: Code;
  /** CEP da residência do paciente. Postal code of the patient's residence. */
  CEP: Code;
  /** Município de residência do paciente. Municipality of the patient's residence. */
  MUNIC_RES: Code;
  /** Data de nascimento. Date of birth. YYMMDD until 1997; zeros = unknown. */
  NASC: DateDay;
  /** Sexo. Sex. */
  SEXO: Code;
  /** Diárias de UTI, mês inicial. ICU days, initial month. Zero-filled. */
  UTI_MES_IN: Int32;
  /** Diárias de UTI, mês anterior. ICU days, previous month. Zero-filled. */
  UTI_MES_AN: Int32;
  /** Diárias de UTI, mês da alta. ICU days, discharge month. Zero-filled. */
  UTI_MES_AL: Int32;
  /** Total de diárias de UTI. ICU days, total. */
  UTI_MES_TO: Int32;
  /** Tipo de UTI utilizada. Kind of ICU used. */
  MARCA_UTI: Code;
  /** Diárias de UCI, mês inicial. Intermediate-care days, initial month. Zero-filled. */
  UTI_INT_IN: Int32;
  /** Diárias de UCI, mês anterior. Intermediate-care days, previous month. Zero-filled. */
  UTI_INT_AN: Int32;
  /** Diárias de UCI, mês da alta. Intermediate-care days, discharge month. Zero-filled. */
  UTI_INT_AL: Int32;
  /** Total de diárias de UCI. Intermediate-care days, total. */
  UTI_INT_TO: Int32;
  /** Diárias de acompanhante. Companion days. */
  DIAR_ACOM: Int32;
  /** Quantidade de diárias. Days of stay paid. */
  QT_DIARIAS: Int32;
  /** Procedimento solicitado. Procedure requested. */
  PROC_SOLIC: Code;
  /** Procedimento realizado. Procedure performed. Old SIH table of 8 digits until 2007. */
  PROC_REA: Code;
  /** Valor dos serviços hospitalares. Hospital services value. */
  VAL_SH: Float64;
  /** Valor dos serviços profissionais. Professional services value. */
  VAL_SP: Float64;
  /** Valor de SADT (diagnose e terapia). Diagnosis/therapy value. Zero-filled in recent years. */
  VAL_SADT: Float64;
  /** Valor de recém-nato. Newborn care value. Zero-filled in recent years. */
  VAL_RN: Float64;
  /** Valor de acompanhante. Companion value. Zero-filled in recent years. */
  VAL_ACOMP: Float64;
  /** Valor de órteses e próteses. Orthoses/prostheses value. Zero-filled in recent years. */
  VAL_ORTP: Float64;
  /** Valor de sangue. Blood value. Zero-filled in recent years. */
  VAL_SANGUE: Float64;
  /**
   * Valor de SADT em transplante. Diagnosis/therapy value (transplant). Zero-filled in recent
   * years.
   */
  VAL_SADTSR: Float64;
  /** Valor de transplantes. Transplant value. Zero-filled in recent years. */
  VAL_TRANSP: Float64;
  /** Valor de analgesia obstétrica/sangue. Analgesia/blood value. Zero-filled in recent years. */
  VAL_OBSANG: Float64;
  /**
   * Valor da 1ª consulta de pediatria. First paediatric consultation value. Zero-filled in recent
   * years.
   */
  VAL_PED1AC: Float64;
  /** Valor total da AIH (R$). Total value (R$). */
  VAL_TOT: Float64;
  /** Valor de UTI. ICU value. */
  VAL_UTI: Float64;
  /** Valor total em dólar. Total value in US dollars. */
  US_TOT: Float64;
  /** Data de internação. Admission date. YYMMDD until 1997. */
  DT_INTER: DateDay;
  /** Data de saída. Discharge date. YYMMDD until 1997. */
  DT_SAIDA: DateDay;
  /**
   * Diagnóstico principal. Principal diagnosis. ICD-10 from 1998; before, ICD-9 in a field of 6
   * characters.
   */
  DIAG_PRINC: Code;
  /**
   * Diagnóstico secundário (campo antigo). Secondary diagnosis (old field). Filled with 0000 from
   * 2015-01: use DIAGSEC1 to DIAGSEC9.
   */
  DIAG_SECUN: Code;
  /** Motivo de saída/permanência. Reason for discharge or continued stay. */
  COBRANCA: Code;
  /** Natureza do hospital (até maio de 2012). Hospital nature (until 2012-05). 00 afterwards. */
  NATUREZA: Code;
  /**
   * Natureza jurídica do hospital (desde junho de 2012). Legal nature of the hospital (from
   * 2012-06).
   */
  NAT_JUR: Code;
  /** Gestão do hospital. Level of government that manages the hospital. */
  GESTAO: Code;
  /** Rubrica. Budget line. Zero-filled. */
  RUBRICA: Int32;
  /** Exame VDRL realizado. VDRL (syphilis) test done. */
  IND_VDRL: Code;
  /** Município do estabelecimento. Municipality of the facility. */
  MUNIC_MOV: Code;
  /** Unidade da idade. Age unit. */
  COD_IDADE: Code;
  /**
   * Idade, na unidade de COD_IDADE. Age, in the unit of COD_IDADE. Two digits: meaningless without
   * COD_IDADE.
   */
  IDADE: Int32;
  /** Dias de permanência. Length of stay in days. */
  DIAS_PERM: Int32;
  /** Óbito na internação. In-hospital death. */
  MORTE: Int32;
  /**
   * Nacionalidade. Nationality. Three characters in files from 2008 (two in the official text), two
   * before.
   */
  NACIONAL: Code;
  /** Número do processo (em desuso). Process number (no longer filled). */
  NUM_PROC: Code;
  /**
   * Caráter da internação. Character of the admission (elective, urgent, ...). One character in
   * 1998 and 1999.
   */
  CAR_INT: Code;
  /** Pontos de serviço profissional. Professional-service points. Zero-filled. */
  TOT_PT_SP: Int32;
  /** CPF do autorizador. CPF of the authoriser. Empty in recent files. */
  CPF_AUT: Utf8;
  /** Indicador de homônimo. Homonym mark. 0 = no; 2 occurs in real files. */
  HOMONIMO: Code;
  /** Número de filhos (esterilização). Number of children (sterilisation). */
  NUM_FILHOS: Int32;
  /** Grau de instrução (esterilização). Schooling (sterilisation). */
  INSTRU: Code;
  /** CID de notificação (esterilização). Notification ICD (sterilisation). */
  CID_NOTIF: Code;
  /** Método contraceptivo 1. Contraceptive method 1. */
  CONTRACEP1: Code;
  /** Método contraceptivo 2. Contraceptive method 2. */
  CONTRACEP2: Code;
  /** Gestação de risco. High-risk pregnancy. 1 in nearly every row. */
  GESTRISCO: Code;
  /**
   * Inscrição no pré-natal. Prenatal registration number. 10 digits until 2011, 12 from 2012; zeros
   * = none.
   */
  INSC_PN: Utf8;
  /** Sequencial da AIH de longa permanência. Sequence of a long-stay AIH. */
  SEQ_AIH5: Code;
  /**
   * Ocupação do paciente. Patient occupation (CBO). Three characters until 2007; zeros in recent
   * files.
   */
  CBOR: Code;
  /** Atividade econômica (CNAE). Economic activity (work accident). */
  CNAER: Code;
  /** Vínculo previdenciário. Social-security status. */
  VINCPREV: Code;
  /**
   * Motivo de autorização do gestor. Reason for manager authorisation. Two or three characters
   * until 2011, five from 2012.
   */
  GESTOR_COD: Code;
  /** Tipo de gestor. Kind of manager override. */
  GESTOR_TP: Code;
  /**
   * CPF do gestor. CPF of the manager who authorised. 15 digits, padded with zeros; 11 until 2007.
   */
  GESTOR_CPF: Utf8;
  /** Data da autorização do gestor. Date of manager authorisation. Empty in recent files. */
  GESTOR_DT: DateDay;
  /** Código CNES do estabelecimento. Facility CNES code. */
  CNES: Code;
  /** CNPJ da mantenedora. CNPJ of the maintaining entity. */
  CNPJ_MANT: Utf8;
  /** Infecção hospitalar. Hospital infection mark. Empty. */
  INFEHOSP: Code;
  /** CID da causa associada. Associated cause. 0000 = none. */
  CID_ASSO: Code;
  /** CID da morte. Cause of death. 0000 = none. */
  CID_MORTE: Code;
  /** Complexidade. Complexity. */
  COMPLEX: Code;
  /** Tipo de financiamento. Financing type. */
  FINANC: Code;
  /** Subtipo FAEC. FAEC subtype. Blank unless FINANC = 04. */
  FAEC_TP: Code;
  /** Regra contratual. Contract rule. */
  REGCT: Code;
  /** Raça/cor. Race/colour. From 2008. */
  RACA_COR: Code;
  /** Etnia indígena. Indigenous ethnic group. 0000 = not applicable. */
  ETNIA: Code;
  /** Sequencial na remessa. Sequence in the shipment. */
  SEQUENCIA: Int32;
  /** Número da remessa. Shipment id. */
  REMESSA: Utf8;
  /**
   * Justificativa do auditor (AIH sem Cartão Nacional de Saúde). Justification of the auditor (AIH
   * without a national health card). Free text; from 2011.
   */
  AUD_JUST: Utf8;
  /**
   * Justificativa do estabelecimento (AIH sem Cartão Nacional de Saúde). Justification of the
   * facility (AIH without a national health card). Free text; from 2011.
   */
  SIS_JUST: Utf8;
  /**
   * Complemento federal de serviços hospitalares. Federal top-up, hospital services. From 2011;
   * included in VAL_TOT.
   */
  VAL_SH_FED: Float64;
  /**
   * Complemento federal de serviços profissionais. Federal top-up, professional services. From
   * 2011; included in VAL_TOT.
   */
  VAL_SP_FED: Float64;
  /**
   * Complemento do gestor, serviços hospitalares. Local top-up, hospital services. From 2011;
   * included in VAL_TOT.
   */
  VAL_SH_GES: Float64;
  /**
   * Complemento do gestor, serviços profissionais. Local top-up, professional services. From 2011;
   * included in VAL_TOT.
   */
  VAL_SP_GES: Float64;
  /** Valor de UCI. Intermediate-care value. From 2013. */
  VAL_UCI: Float64;
  /** Tipo de UCI utilizada. Kind of intermediate-care unit. From 2013. */
  MARCA_UCI: Code;
  /** Diagnóstico secundário 1. Secondary diagnosis 1. From 2014. */
  DIAGSEC1: Code;
  /** Diagnóstico secundário 2. Secondary diagnosis 2. From 2014. */
  DIAGSEC2: Code;
  /** Diagnóstico secundário 3. Secondary diagnosis 3. From 2014. */
  DIAGSEC3: Code;
  /** Diagnóstico secundário 4. Secondary diagnosis 4. From 2014. */
  DIAGSEC4: Code;
  /** Diagnóstico secundário 5. Secondary diagnosis 5. From 2014. */
  DIAGSEC5: Code;
  /** Diagnóstico secundário 6. Secondary diagnosis 6. From 2014. */
  DIAGSEC6: Code;
  /** Diagnóstico secundário 7. Secondary diagnosis 7. From 2014. */
  DIAGSEC7: Code;
  /** Diagnóstico secundário 8. Secondary diagnosis 8. From 2014. */
  DIAGSEC8: Code;
  /**
   * Diagnóstico secundário 9. Secondary diagnosis 9. From 2014; one character wide, so it never
   * holds a usable code.
   */
  DIAGSEC9: Code;
  /** Tipo do diagnóstico secundário 1. Kind of secondary diagnosis 1. From 2014. */
  TPDISEC1: Code;
  /** Tipo do diagnóstico secundário 2. Kind of secondary diagnosis 2. From 2014. */
  TPDISEC2: Code;
  /** Tipo do diagnóstico secundário 3. Kind of secondary diagnosis 3. From 2014. */
  TPDISEC3: Code;
  /** Tipo do diagnóstico secundário 4. Kind of secondary diagnosis 4. From 2014. */
  TPDISEC4: Code;
  /** Tipo do diagnóstico secundário 5. Kind of secondary diagnosis 5. From 2014. */
  TPDISEC5: Code;
  /** Tipo do diagnóstico secundário 6. Kind of secondary diagnosis 6. From 2014. */
  TPDISEC6: Code;
  /** Tipo do diagnóstico secundário 7. Kind of secondary diagnosis 7. From 2014. */
  TPDISEC7: Code;
  /** Tipo do diagnóstico secundário 8. Kind of secondary diagnosis 8. From 2014. */
  TPDISEC8: Code;
  /** Tipo do diagnóstico secundário 9. Kind of secondary diagnosis 9. From 2014. */
  TPDISEC9: Code;
  /** Fonte orçamentária. Budget source. From 2025-03; in no official description yet. */
  FONTE_ORC: Code;
  /** Diárias de UTI (até 1999). ICU days (until 1999). */
  UTI_TOTAL: Int32;
  /** Serviços hospitalares em dólar (até 1997). Hospital services in US dollars (until 1997). */
  US_SH: Float64;
  /**
   * Serviços profissionais em dólar (até 1997). Professional services in US dollars (until 1997).
   */
  US_SP: Float64;
  /** SADT em dólar (até 1997). Diagnosis and therapy in US dollars (until 1997). */
  US_SADT: Float64;
  /** Recém-nato em dólar (1994 a 1997). Newborn care in US dollars (1994 to 1997). */
  US_RN: Float64;
  /** Órteses e próteses em dólar (até 1997). Orthoses and prostheses in US dollars (until 1997). */
  US_ORTP: Float64;
  /** Sangue em dólar (até 1997). Blood in US dollars (until 1997). */
  US_SANGUE: Float64;
  /** Diagnóstico secundário (só em 1997). Secondary diagnosis (1997 only). */
  DIAG_SEC: Code;
  /** Código do arquivo (até março de 2006). File code (until 2006-03). Absent in 2001. */
  COD_ARQ: Code;
  /** Contador (até março de 2006). Counter (until 2006-03). Absent in 2001. */
  CONT: Int32;
  /** Gestão semiplena (1995 a 1997). Semi-full management (1995 to 1997). */
  SEMIPLEN: Code;
  /**
   * Valor de sangue (só em dezembro de 1994). Blood value (1994-12 only). Stands for VAL_SANGUE in
   * that month.
   */
  VAL_SANG: Float64;
  /** CNPJ da mantenedora (só em julho de 2004). CNPJ of the maintaining entity (2004-07 only). */
  CGC_MANT: Utf8;
  /**
   * Código sem descrição oficial conhecida (2004-07 a 2006-03). Code without a known official
   * description (2004-07 to 2006-03).
   */
  COD_SEG: Code;
};

/**
 * A row of SIHSUS-SP: AIH - Serviços Profissionais. Professional services of an AIH. One act
 * (procedure) billed inside an AIH. Exactly one row of each AIH has SP_U_AIH 1. SP_NAIH joins N_AIH
 * of RD in the same month and UF.
 */
export type SihSp = {
  /**
   * Gestor (UF + município; xx0000 = estado). Managing authority (UF + municipality; xx0000 = the
   * state).
   */
  SP_GESTOR: Code;
  /** UF de processamento. UF of the processing. IBGE number; two letters in 2004 files. */
  SP_UF: Code;
  /** Ano de processamento. Processing year. A number in 2004 files. */
  SP_AA: Code;
  /** Mês de processamento. Processing month. A number, so without leading zero, in 2004 files. */
  SP_MM: Code;
  /** CNES do estabelecimento. Facility CNES code. */
  SP_CNES: Code;
  /** Número da AIH. AIH number. A number of 10 digits in 2004 files. */
  SP_NAIH: Utf8;
  /** Procedimento principal da AIH. Main procedure of the AIH. 8 digits before 2008. */
  SP_PROCREA: Code;
  /** Data de internação. Admission date. A number in 2004 files. */
  SP_DTINTER: DateDay;
  /** Data de saída. Discharge date. A number in 2004 files. */
  SP_DTSAIDA: DateDay;
  /** Número do processo. Process number. */
  SP_NUM_PR: Code;
  /** Tipo do processo. Kind of process. */
  SP_TIPO: Code;
  /**
   * CPF, CNPJ ou CNES do executante. CPF, CNPJ or CNES of whoever performed the act. Personal when
   * it is a CPF.
   */
  SP_CPFCGC: Utf8;
  /** Código do ato/procedimento. Procedure of the act. */
  SP_ATOPROF: Code;
  /** Tipo do ato. Kind of act. */
  SP_TP_ATO: Code;
  /** Quantidade de atos. Number of acts. */
  SP_QTD_ATO: Int32;
  /** Pontos do ato. Points of the act. A number in a text field. */
  SP_PTSP: Int32;
  /** Nota fiscal do material. Invoice of the material. Eight characters in 2007, 20 in 2016. */
  SP_NF: Utf8;
  /** Valor do ato (R$). Value of the act (R$). */
  SP_VALATO: Float64;
  /** Município do estabelecimento. Municipality of the facility. */
  SP_M_HOSP: Code;
  /** Município de residência do paciente. Municipality of the patient's residence. */
  SP_M_PAC: Code;
  /**
   * Hospital em município diferente do gestor. Facility in another municipality than the manager.
   */
  SP_DES_HOS: Code;
  /** Paciente de outro município. Patient from another municipality. */
  SP_DES_PAC: Code;
  /** Complexidade. Complexity. */
  SP_COMPLEX: Code;
  /** Tipo de financiamento. Financing type. */
  SP_FINANC: Code;
  /** Subtipo FAEC. FAEC subtype. */
  SP_CO_FAEC: Code;
  /** CBO do profissional. Occupation of the professional. */
  SP_PF_CBO: Code;
  /**
   * Documento da pessoa física (CPF ou CNS). Document of the natural person (CPF or CNS). The
   * official text swaps the descriptions of SP_PF_DOC and SP_PJ_DOC.
   */
  SP_PF_DOC: Utf8;
  /** Documento da pessoa jurídica (CNPJ). Document of the legal person (CNPJ). */
  SP_PJ_DOC: Utf8;
  /** Tipo de valor. Kind of value. */
  IN_TP_VAL: Code;
  /** Sequencial na remessa. Sequence in the shipment. */
  SEQUENCIA: Int32;
  /** Número da remessa. Shipment id. */
  REMESSA: Utf8;
  /** Serviço especializado e classificação. Specialised service and its class. */
  SERV_CLA: Code;
  /** Diagnóstico principal. Principal diagnosis. */
  SP_CIDPRI: Code;
  /** Diagnóstico secundário. Secondary diagnosis. */
  SP_CIDSEC: Code;
  /** Quantidade de procedimentos aprovados. Number of procedures approved. */
  SP_QT_PROC: Int32;
  /** Marca uma linha por AIH (1). Marks one row of each AIH (1). Count AIHs by it. */
  SP_U_AIH: Code;
  /** Fonte orçamentária. Budget source. In recent files; in no official description yet. */
  FONTE_ORC: Code;
  /**
   * CNPJ do hospital (arquivos de 2004). Hospital CNPJ (2004 files). A number in the file: leading
   * zeros are lost.
   */
  SP_CGCHOSP: Utf8;
  /** Pontos do ato (arquivos de 2004). Points of the act (2004 files). */
  SP_PTSP_NF: Int32;
};

/**
 * A row of SIHSUS-RJ: AIH Rejeitadas. Rejected hospital admissions. One AIH rejected in a billing
 * month. It may be presented again and then stand in RD of a later month.
 */
export type SihRj = SihRd & {
  /** Situação da AIH. Billing situation of the AIH. 0 = authorised, 1 = rejected. */
  ST_SITUAC: Code;
  /**
   * Situação de bloqueio da AIH. Whether the AIH is blocked. 0 = authorised, 2 = blocked, 4 =
   * cancelled, 5 = released from a block.
   */
  ST_BLOQ: Code;
  /**
   * Motivo do bloqueio. Reason of the block. Two digits, coded in TabWin's MOTBLOQUEIO.CNV; group
   * ER holds the errors themselves.
   */
  ST_MOT_BLO: Code;
};

/**
 * A row of SIHSUS-ER: AIH Rejeitadas com código de erro. Error codes of rejected hospital
 * admissions. One error of one rejected AIH: an AIH with three errors has three rows.
 */
export type SihEr = {
  /** Sequencial na remessa. Sequence in the shipment. */
  SEQUENCIA: Int32;
  /** Número da remessa. Shipment id. */
  REMESSA: Utf8;
  /** Código CNES do estabelecimento. Facility CNES code. */
  CNES: Code;
  /** Número da AIH. AIH number. Joins N_AIH of RJ in the same month and UF. */
  AIH: Utf8;
  /** Ano de processamento. Processing year. */
  ANO: Code;
  /** Mês de processamento. Processing month. */
  MES: Code;
  /** Data de internação. Admission date. Eight digits and two blanks in a field of 10. */
  DT_INTER: DateDay;
  /** Data de saída. Discharge date. Eight digits and two blanks in a field of 10. */
  DT_SAIDA: DateDay;
  /** Município do estabelecimento. Municipality of the facility. */
  MUN_MOV: Code;
  /**
   * Gestor (UF + município; xx0000 = estado). Managing authority (UF + municipality; xx0000 = the
   * state).
   */
  UF_ZI: Code;
  /** Município de residência do paciente. Municipality of the patient's residence. */
  MUN_RES: Code;
  /** UF de residência do paciente. UF of the patient's residence. IBGE number. */
  UF_RES: Code;
  /**
   * Motivo da rejeição. Reason of the rejection. Six digits; a few codes are in no published table.
   */
  CO_ERRO: Code;
};

/** The groups of SIHSUS that can be scanned, by code. */
export interface SihGroups {
  /** AIH Reduzida. Approved hospital admissions (reduced AIH record). */
  RD: GroupTypes<SihRd, "uf+month">;
  /** AIH - Serviços Profissionais. Professional services of an AIH. */
  SP: GroupTypes<SihSp, "uf+month">;
  /** AIH Rejeitadas. Rejected hospital admissions. */
  RJ: GroupTypes<SihRj, "uf+month">;
  /** AIH Rejeitadas com código de erro. Error codes of rejected hospital admissions. */
  ER: GroupTypes<SihEr, "uf+month">;
  /** Cadastro Hospitalar. Hospital register. */
  CH: GroupTypes<RowTypes, "month">;
  /** CM (sem título oficial conhecido). CM (no official title known). */
  CM: GroupTypes<RowTypes, "month">;
  /** Arquivos MTBR. MTBR files (no official title known). */
  MTBR: GroupTypes<RowTypes, "month">;
}
