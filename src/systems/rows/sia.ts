// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary, Float64, Int32, Utf8 } from "apache-arrow";
import type { Code, RowTypes } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SIASUS-PA: Produção Ambulatorial. Outpatient production. One line of outpatient
 * production: a procedure of a facility, by professional, patient group and diagnosis, with
 * quantities and values. It is neither a visit nor a patient. Sum PA_QTDAPR and PA_VALAPR for what
 * was approved; PA_QTDPRO and PA_VALPRO are what was presented.
 */
export type SiaPa = {
  /**
   * CNES do estabelecimento. Facility CNES code. Six characters (the code of the old outpatient
   * system) before about 2003.
   */
  PA_CODUNI: Code;
  /**
   * Gestor (UF + município; xx0000 = estado). Managing authority (UF + municipality; xx0000 = the
   * state).
   */
  PA_GESTAO: Code;
  /** Condição de gestão do gestor. Management status of the managing authority. */
  PA_CONDIC: Code;
  /** Município do estabelecimento. Municipality of the facility. */
  PA_UFMUN: Code;
  /** Regra contratual. Contract rule. */
  PA_REGCT: Code;
  /** Incentivo: outros. Other incentive. 0000 = none. */
  PA_INCOUT: Code;
  /** Incentivo: urgência. Urgency incentive. 0000 = none. */
  PA_INCURG: Code;
  /** Tipo de estabelecimento. Facility type. */
  PA_TPUPS: Code;
  /** Tipo de prestador. Provider type. Filled until about 2012; 00 in recent files. */
  PA_TIPPRE: Code;
  /**
   * Estabelecimento mantido ou individual. Facility maintained by another entity, or on its own.
   */
  PA_MN_IND: Code;
  /** CNPJ ou CPF do estabelecimento. Facility CNPJ or CPF. Personal when a CPF. */
  PA_CNPJCPF: Utf8;
  /** CNPJ da mantenedora. CNPJ of the maintaining entity. */
  PA_CNPJMNT: Utf8;
  /**
   * CNPJ do fornecedor de órteses, próteses e materiais. CNPJ of the supplier of orthoses,
   * prostheses and materials.
   */
  PA_CNPJ_CC: Utf8;
  /** Competência de processamento. Processing competence. YYYYMM; the month in the file name. */
  PA_MVM: Code;
  /**
   * Competência de realização. Competence in which the care was given. YYYYMM; up to four months
   * before PA_MVM.
   */
  PA_CMP: Code;
  /** Procedimento. Procedure. */
  PA_PROC_ID: Code;
  /** Tipo de financiamento. Financing type. */
  PA_TPFIN: Code;
  /** Subtipo de financiamento. Financing subtype. 0000 = none. */
  PA_SUBFIN: Code;
  /** Complexidade. Complexity. */
  PA_NIVCPL: Code;
  /** Documento de origem. Source document. */
  PA_DOCORIG: Code;
  /**
   * Número da APAC ou da autorização. APAC or authorisation number. Zeros in consolidated lines.
   */
  PA_AUTORIZ: Utf8;
  /**
   * CNS do profissional executante. National health card of the professional. Zeros in consolidated
   * lines.
   */
  PA_CNSMED: Utf8;
  /** CBO do profissional. Occupation of the professional. */
  PA_CBOCOD: Code;
  /** Motivo de saída ou permanência. Reason for exit or continued stay. 00 in bulletins (BPA). */
  PA_MOTSAI: Code;
  /** Óbito do paciente. Patient died. */
  PA_OBITO: Code;
  /** Encerramento da APAC. APAC closed. */
  PA_ENCERR: Code;
  /** Permanência do paciente. Patient stays in treatment. */
  PA_PERMAN: Code;
  /** Alta do paciente. Patient discharged. */
  PA_ALTA: Code;
  /** Transferência do paciente. Patient transferred. */
  PA_TRANSF: Code;
  /** CID principal. Principal diagnosis. 0000 = not given. */
  PA_CIDPRI: Code;
  /** CID secundário. Secondary diagnosis. 0000 = not given. */
  PA_CIDSEC: Code;
  /** CID das causas associadas. Associated cause. 0000 = not given. */
  PA_CIDCAS: Code;
  /** Caráter do atendimento. Character of the care (elective, urgent, ...). */
  PA_CATEND: Code;
  /**
   * Idade do paciente em anos. Age of the patient in years. 999 = not asked for; not the age of a
   * person in consolidated lines.
   */
  PA_IDADE: Int32;
  /**
   * Idade mínima do procedimento. Minimum age that the procedure allows. A number in a text field.
   */
  IDADEMIN: Int32;
  /**
   * Idade máxima do procedimento. Maximum age that the procedure allows. A number in a text field.
   */
  IDADEMAX: Int32;
  /** Compatibilidade com a faixa de idade do procedimento. Whether the age fits the procedure. */
  PA_FLIDADE: Code;
  /** Sexo. Sex. 0 = not asked for. */
  PA_SEXO: Code;
  /** Raça/cor. Race/colour. 03 parda, 04 amarela; 99 = not informed. */
  PA_RACACOR: Code;
  /**
   * Município de residência do paciente. Municipality of the patient's residence. 999999 = not
   * informed.
   */
  PA_MUNPCN: Code;
  /** Quantidade produzida. Quantity presented. Five digits of text until 2007. */
  PA_QTDPRO: Float64;
  /** Quantidade aprovada. Quantity approved. Five digits of text until 2007. */
  PA_QTDAPR: Float64;
  /** Valor produzido (R$). Value presented (R$). */
  PA_VALPRO: Float64;
  /** Valor aprovado (R$). Value approved (R$). */
  PA_VALAPR: Float64;
  /** Paciente residente em outra UF. Patient from another UF. */
  PA_UFDIF: Code;
  /** Paciente residente em outro município. Patient from another municipality. */
  PA_MNDIF: Code;
  /**
   * Diferença entre o valor aprovado e o da tabela. Difference between the value approved and that
   * of the table.
   */
  PA_DIF_VAL: Float64;
  /** Valor unitário do procedimento na tabela VPA. Unit value in the old table (VPA). */
  NU_VPA_TOT: Float64;
  /** Valor unitário do procedimento na tabela unificada. Unit value in the unified table. */
  NU_PA_TOT: Float64;
  /**
   * Situação da produção: aprovada, parcial ou não. Whether the line was approved in full, in part
   * or not.
   */
  PA_INDICA: Code;
  /** Código de ocorrência. Occurrence code. Three characters until 2007. */
  PA_CODOCO: Code;
  /** Indicador de erro na quantidade. Mark of an error in the quantity. */
  PA_FLQT: Code;
  /** Indicador de erro no corpo da APAC. Mark of an error in the body of the APAC. */
  PA_FLER: Code;
  /** Etnia indígena. Indigenous ethnic group. 0000 = not applicable. */
  PA_ETNIA: Code;
  /** Valor do complemento federal. Federal top-up. */
  PA_VL_CF: Float64;
  /** Valor do complemento local. Local top-up. */
  PA_VL_CL: Float64;
  /** Valor do incremento. Increment. */
  PA_VL_INC: Float64;
  /** Serviço especializado e classificação. Specialised service and its class. */
  PA_SRV_C: Code;
  /** Código da equipe (INE). Team code (INE). */
  PA_INE: Code;
  /** Natureza jurídica do estabelecimento. Legal nature of the facility. */
  PA_NAT_JUR: Code;
  /**
   * Competência de processamento (até 2007). Processing competence (until 2007). YYMM until 1999,
   * YYYYMM in 2004.
   */
  PA_DATREF: Code;
  /**
   * Procedimento, tabela antiga (até 2007). Procedure, old table (until 2007). Three characters
   * until 1999, seven from 2004.
   */
  PA_CODPRO: Code;
  /** Especialidade do profissional (até 2007). Specialty of the professional (until 2007). */
  PA_CODESP: Code;
  /** Tipo de prestador (até 2007). Provider type (until 2007). */
  PA_TIPPRO: Code;
  /** Tipo de atendimento (até 2007). Kind of care (until 2007). */
  PA_TIPATE: Code;
  /**
   * Competência de realização (até 2007). Competence in which the care was given (until 2007). YYMM
   * until 1999, YYYYMM in 2004.
   */
  PA_DATPR: Code;
  /** Município de atendimento (até 2007). Municipality of care (until 2007). */
  PA_MUNAT: Code;
  /** Número da APAC (até 2007). APAC number (until 2007). 11 characters until 2004, 13 in 2006. */
  PA_NUMAPA: Utf8;
  /** Morfologia do tumor (1999 a 2007). Morphology of the tumour (1999 to 2007). */
  PA_MORFOL: Code;
  /** Faixa etária (2004 a 2007). Age band (2004 to 2007). */
  PA_FXETAR: Code;
  /** Série do boletim (2004 a 2007). Bulletin series (2004 to 2007). Meaning not confirmed. */
  PA_RCB: Code;
  /** Indicador de PA_RCB (2004 a 2007). Mark of PA_RCB (2004 to 2007). Meaning not confirmed. */
  PA_RCBDF: Code;
  /** Nível de hierarquia (2004 a 2007). Hierarchy level (2004 to 2007). */
  PA_NH: Code;
};

/**
 * A row of SIASUS-BI: Boletim de Produção Ambulatorial Individualizado (BPA-I). Individual
 * outpatient production bulletin. One procedure of one patient, as billed on a BPA-I.
 */
export type SiaBi = {
  /** C7 in the files. */
  CODUNI: Code;
  /** C6 in the files. */
  GESTAO: Code;
  /** C2 in the files. */
  CONDIC: Code;
  /** C6 in the files. */
  UFMUN: Code;
  /** C2 in the files. */
  TPUPS: Code;
  /** C2 in the files. */
  TIPPRE: Code;
  /** C1 in the files. */
  MN_IND: Code;
  /** C14 in the files. */
  CNPJCPF: Utf8;
  /** C14 in the files. */
  CNPJMNT: Utf8;
  /** C14 in the files. */
  CNPJ_CC: Utf8;
  /** C6 in the files. */
  DT_PROCESS: Code;
  /** C6 in the files. */
  DT_ATEND: Code;
  /** C10 in the files. */
  PROC_ID: Code;
  /** C2 in the files. */
  TPFIN: Code;
  /** C4 in the files. */
  SUBFIN: Code;
  /** C1 in the files. */
  COMPLEX: Code;
  /** C13 in the files. */
  AUTORIZ: Utf8;
  /** C15 in the files. */
  CNSPROF: Utf8;
  /** C6 in the files. */
  CBOPROF: Code;
  /** C4 in the files. */
  CIDPRI: Code;
  /** C2 in the files. */
  CATEND: Code;
  /** C15 in the files. */
  CNS_PAC: Binary;
  /** C8 in the files. */
  DTNASC: Code;
  /** C1 in the files. */
  TPIDADEPAC: Code;
  /** C2 in the files. */
  IDADEPAC: Code;
  /** C1 in the files. */
  SEXOPAC: Code;
  /** C2 in the files. */
  RACACOR: Code;
  /** C6 in the files. */
  MUNPAC: Code;
  /** N11 in the files. */
  QT_APRES: Float64;
  /** N11 in the files. */
  QT_APROV: Float64;
  /** N20.2 in the files. */
  VL_APRES: Float64;
  /** N20.2 in the files. */
  VL_APROV: Float64;
  /** C1 in the files. */
  UFDIF: Code;
  /** C1 in the files. */
  MNDIF: Code;
  /** C4 in the files. */
  ETNIA: Code;
};

/**
 * A row of SIASUS-ACF: APAC de Confecção de Fístula Arteriovenosa. APAC of arteriovenous fistula
 * creation. One APAC (authorisation of high-complexity care) of one patient in a month.
 */
export type SiaAcf = {
  /** C6 in the files. */
  AP_MVM: Code;
  /** C2 in the files. */
  AP_CONDIC: Code;
  /** C6 in the files. */
  AP_GESTAO: Code;
  /** C7 in the files. */
  AP_CODUNI: Code;
  /** C13 in the files. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files. */
  AP_CMP: Code;
  /** C10 in the files. */
  AP_PRIPAL: Code;
  /** N20.2 in the files. */
  AP_VL_AP: Float64;
  /** C6 in the files. */
  AP_UFMUN: Code;
  /** C2 in the files. */
  AP_TPUPS: Code;
  /** C2 in the files. */
  AP_TIPPRE: Code;
  /** C1 in the files. */
  AP_MN_IND: Code;
  /** C14 in the files. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files. */
  AP_CNSPCN: Binary;
  /** C1 in the files. */
  AP_COIDADE: Code;
  /** C2 in the files. */
  AP_NUIDADE: Code;
  /** C1 in the files. */
  AP_SEXO: Code;
  /** C2 in the files. */
  AP_RACACOR: Code;
  /** C6 in the files. */
  AP_MUNPCN: Code;
  /** C3 in the files. */
  AP_UFNACIO: Code;
  /** C8 in the files. */
  AP_CEPPCN: Code;
  /** C1 in the files. */
  AP_UFDIF: Code;
  /** C1 in the files. */
  AP_MNDIF: Code;
  /** C8 in the files. */
  AP_DTINIC: Code;
  /** C8 in the files. */
  AP_DTFIM: Code;
  /** C2 in the files. */
  AP_TPATEN: Code;
  /** C1 in the files. */
  AP_TPAPAC: Code;
  /** C2 in the files. */
  AP_MOTSAI: Code;
  /** C1 in the files. */
  AP_OBITO: Code;
  /** C1 in the files. */
  AP_ENCERR: Code;
  /** C1 in the files. */
  AP_PERMAN: Code;
  /** C1 in the files. */
  AP_ALTA: Code;
  /** C1 in the files. */
  AP_TRANSF: Code;
  /** C8 in the files. */
  AP_DTOCOR: Code;
  /** C10 in the files. */
  AP_CODEMI: Code;
  /** C2 in the files. */
  AP_CATEND: Code;
  /** C13 in the files. */
  AP_APACANT: Utf8;
  /** C7 in the files. */
  AP_UNISOL: Code;
  /** C8 in the files. */
  AP_DTSOLIC: Code;
  /** C8 in the files. */
  AP_DTAUT: Code;
  /** C4 in the files. */
  AP_CIDCAS: Code;
  /** C4 in the files. */
  AP_CIDPRI: Code;
  /** C4 in the files. */
  AP_CIDSEC: Code;
  /** C4 in the files. */
  AP_ETNIA: Code;
  /** C1 in the files. */
  ACF_DUPLEX: Code;
  /** C1 in the files. */
  ACF_USOCAT: Code;
  /** C1 in the files. */
  ACF_PREFAV: Code;
  /** C1 in the files. */
  ACF_FLEBIT: Code;
  /** C1 in the files. */
  ACF_HEMATO: Code;
  /** C1 in the files. */
  ACF_VEIAVI: Code;
  /** C1 in the files. */
  ACF_PULSO: Code;
  /** C4 in the files. */
  ACF_VEIDIA: Code;
  /** C4 in the files. */
  ACF_ARTDIA: Code;
  /** C1 in the files. */
  ACF_FREMIT: Code;
  /** C4 in the files. */
  AP_NATJUR: Code;
};

/**
 * A row of SIASUS-AD: APAC de Laudos Diversos. APAC of miscellaneous reports. One APAC
 * (authorisation of high-complexity care) of one patient in a month.
 */
export type SiaAd = {
  /** C6 in the files. */
  AP_MVM: Code;
  /** C2 in the files. */
  AP_CONDIC: Code;
  /** C6 in the files. */
  AP_GESTAO: Code;
  /** C7 in the files. */
  AP_CODUNI: Code;
  /** C13 in the files. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files. */
  AP_CMP: Code;
  /** C10 in the files. */
  AP_PRIPAL: Code;
  /** N20.2 in the files. */
  AP_VL_AP: Float64;
  /** C6 in the files. */
  AP_UFMUN: Code;
  /** C2 in the files. */
  AP_TPUPS: Code;
  /** C2 in the files. */
  AP_TIPPRE: Code;
  /** C1 in the files. */
  AP_MN_IND: Code;
  /** C14 in the files. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files. */
  AP_CNSPCN: Binary;
  /** C1 in the files. */
  AP_COIDADE: Code;
  /** C2 in the files. */
  AP_NUIDADE: Code;
  /** C1 in the files. */
  AP_SEXO: Code;
  /** C2 in the files. */
  AP_RACACOR: Code;
  /** C6 in the files. */
  AP_MUNPCN: Code;
  /** C3 in the files. */
  AP_UFNACIO: Code;
  /** C8 in the files. */
  AP_CEPPCN: Code;
  /** C1 in the files. */
  AP_UFDIF: Code;
  /** C1 in the files. */
  AP_MNDIF: Code;
  /** C8 in the files. */
  AP_DTINIC: Code;
  /** C8 in the files. */
  AP_DTFIM: Code;
  /** C2 in the files. */
  AP_TPATEN: Code;
  /** C1 in the files. */
  AP_TPAPAC: Code;
  /** C2 in the files. */
  AP_MOTSAI: Code;
  /** C1 in the files. */
  AP_OBITO: Code;
  /** C1 in the files. */
  AP_ENCERR: Code;
  /** C1 in the files. */
  AP_PERMAN: Code;
  /** C1 in the files. */
  AP_ALTA: Code;
  /** C1 in the files. */
  AP_TRANSF: Code;
  /** C8 in the files. */
  AP_DTOCOR: Code;
  /** C10 in the files. */
  AP_CODEMI: Code;
  /** C2 in the files. */
  AP_CATEND: Code;
  /** C13 in the files. */
  AP_APACANT: Utf8;
  /** C7 in the files. */
  AP_UNISOL: Code;
  /** C8 in the files. */
  AP_DTSOLIC: Code;
  /** C8 in the files. */
  AP_DTAUT: Code;
  /** C4 in the files. */
  AP_CIDCAS: Code;
  /** C4 in the files. */
  AP_CIDPRI: Code;
  /** C4 in the files. */
  AP_CIDSEC: Code;
  /** C4 in the files. */
  AP_ETNIA: Code;
};

/**
 * A row of SIASUS-AN: APAC de Nefrologia. APAC of nephrology. One APAC (authorisation of
 * high-complexity care) of one patient in a month.
 */
export type SiaAn = {
  /** C6 in the files. */
  AP_MVM: Code;
  /** C2 in the files. */
  AP_CONDIC: Code;
  /** C6 in the files. */
  AP_GESTAO: Code;
  /** C7 in the files. */
  AP_CODUNI: Code;
  /** C13 in the files. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files. */
  AP_CMP: Code;
  /** C10 in the files. */
  AP_PRIPAL: Code;
  /** N20.2 in the files. */
  AP_VL_AP: Float64;
  /** C6 in the files. */
  AP_UFMUN: Code;
  /** C2 in the files. */
  AP_TPUPS: Code;
  /** C2 in the files. */
  AP_TIPPRE: Code;
  /** C1 in the files. */
  AP_MN_IND: Code;
  /** C14 in the files. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files. */
  AP_CNSPCN: Binary;
  /** C1 in the files. */
  AP_COIDADE: Code;
  /** C2 in the files. */
  AP_NUIDADE: Code;
  /** C1 in the files. */
  AP_SEXO: Code;
  /** C2 in the files. */
  AP_RACACOR: Code;
  /** C6 in the files. */
  AP_MUNPCN: Code;
  /** C3 in the files. */
  AP_UFNACIO: Code;
  /** C8 in the files. */
  AP_CEPPCN: Code;
  /** C1 in the files. */
  AP_UFDIF: Code;
  /** C1 in the files. */
  AP_MNDIF: Code;
  /** C8 in the files. */
  AP_DTINIC: Code;
  /** C8 in the files. */
  AP_DTFIM: Code;
  /** C2 in the files. */
  AP_TPATEN: Code;
  /** C1 in the files. */
  AP_TPAPAC: Code;
  /** C2 in the files. */
  AP_MOTSAI: Code;
  /** C1 in the files. */
  AP_OBITO: Code;
  /** C1 in the files. */
  AP_ENCERR: Code;
  /** C1 in the files. */
  AP_PERMAN: Code;
  /** C1 in the files. */
  AP_ALTA: Code;
  /** C1 in the files. */
  AP_TRANSF: Code;
  /** C8 in the files. */
  AP_DTOCOR: Code;
  /** C10 in the files. */
  AP_CODEMI: Code;
  /** C2 in the files. */
  AP_CATEND: Code;
  /** C13 in the files. */
  AP_APACANT: Utf8;
  /** C7 in the files. */
  AP_UNISOL: Code;
  /** C8 in the files. */
  AP_DTSOLIC: Code;
  /** C8 in the files. */
  AP_DTAUT: Code;
  /** C4 in the files. */
  AP_CIDCAS: Code;
  /** C4 in the files. */
  AP_CIDPRI: Code;
  /** C4 in the files. */
  AP_CIDSEC: Code;
  /** C4 in the files. */
  AP_ETNIA: Code;
  /** C8 in the files. */
  AN_DTPDR: Code;
  /** C3 in the files. */
  AN_ALTURA: Code;
  /** C3 in the files. */
  AN_PESO: Code;
  /** C4 in the files. */
  AN_DIURES: Code;
  /** C4 in the files. */
  AN_GLICOS: Code;
  /** C1 in the files. */
  AN_ACEVAS: Code;
  /** C1 in the files. */
  AN_ULSOAB: Code;
  /** C4 in the files. */
  AN_TRU: Code;
  /** C2 in the files. */
  AN_INTFIS: Code;
  /** C1 in the files. */
  AN_CNCDO: Code;
  /** C2 in the files. */
  AN_ALBUMI: Code;
  /** C1 in the files. */
  AN_HCV: Code;
  /** C1 in the files. */
  AN_HBSAG: Code;
  /** C1 in the files. */
  AN_HIV: Code;
  /** C2 in the files. */
  AN_HB: Code;
};

/**
 * A row of SIASUS-AR: APAC de Radioterapia. APAC of radiotherapy. One APAC (authorisation of
 * high-complexity care) of one patient in a month.
 */
export type SiaAr = {
  /** C6 in the files. */
  AP_MVM: Code;
  /** C2 in the files. */
  AP_CONDIC: Code;
  /** C6 in the files. */
  AP_GESTAO: Code;
  /** C7 in the files. */
  AP_CODUNI: Code;
  /** C13 in the files. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files. */
  AP_CMP: Code;
  /** C10 in the files. */
  AP_PRIPAL: Code;
  /** N20.2 in the files. */
  AP_VL_AP: Float64;
  /** C6 in the files. */
  AP_UFMUN: Code;
  /** C2 in the files. */
  AP_TPUPS: Code;
  /** C2 in the files. */
  AP_TIPPRE: Code;
  /** C1 in the files. */
  AP_MN_IND: Code;
  /** C14 in the files. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files. */
  AP_CNSPCN: Binary;
  /** C1 in the files. */
  AP_COIDADE: Code;
  /** C2 in the files. */
  AP_NUIDADE: Code;
  /** C1 in the files. */
  AP_SEXO: Code;
  /** C2 in the files. */
  AP_RACACOR: Code;
  /** C6 in the files. */
  AP_MUNPCN: Code;
  /** C3 in the files. */
  AP_UFNACIO: Code;
  /** C8 in the files. */
  AP_CEPPCN: Code;
  /** C1 in the files. */
  AP_UFDIF: Code;
  /** C1 in the files. */
  AP_MNDIF: Code;
  /** C8 in the files. */
  AP_DTINIC: Code;
  /** C8 in the files. */
  AP_DTFIM: Code;
  /** C2 in the files. */
  AP_TPATEN: Code;
  /** C1 in the files. */
  AP_TPAPAC: Code;
  /** C2 in the files. */
  AP_MOTSAI: Code;
  /** C1 in the files. */
  AP_OBITO: Code;
  /** C1 in the files. */
  AP_ENCERR: Code;
  /** C1 in the files. */
  AP_PERMAN: Code;
  /** C1 in the files. */
  AP_ALTA: Code;
  /** C1 in the files. */
  AP_TRANSF: Code;
  /** C8 in the files. */
  AP_DTOCOR: Code;
  /** C10 in the files. */
  AP_CODEMI: Code;
  /** C2 in the files. */
  AP_CATEND: Code;
  /** C13 in the files. */
  AP_APACANT: Utf8;
  /** C7 in the files. */
  AP_UNISOL: Code;
  /** C8 in the files. */
  AP_DTSOLIC: Code;
  /** C8 in the files. */
  AP_DTAUT: Code;
  /** C4 in the files. */
  AP_CIDCAS: Code;
  /** C4 in the files. */
  AP_CIDPRI: Code;
  /** C4 in the files. */
  AP_CIDSEC: Code;
  /** C4 in the files. */
  AP_ETNIA: Code;
  /** C3 in the files. */
  AR_SMRD: Code;
  /** C4 in the files. */
  AR_CID10: Code;
  /** C1 in the files. */
  AR_LINFIN: Code;
  /** C1 in the files. */
  AR_ESTADI: Code;
  /** C2 in the files. */
  AR_GRAHIS: Code;
  /** C8 in the files. */
  AR_DTIDEN: Code;
  /** C1 in the files. */
  AR_TRANTE: Code;
  /** C4 in the files. */
  AR_CIDINI1: Code;
  /** C8 in the files. */
  AR_DTINI1: Code;
  /** C4 in the files. */
  AR_CIDINI2: Code;
  /** C8 in the files. */
  AR_DTINI2: Code;
  /** C4 in the files. */
  AR_CIDINI3: Code;
  /** C8 in the files. */
  AR_DTINI3: Code;
  /** C1 in the files. */
  AR_CONTTR: Code;
  /** C8 in the files. */
  AR_DTINTR: Code;
  /** C1 in the files. */
  AR_FINALI: Code;
  /** C4 in the files. */
  AR_CIDTR1: Code;
  /** C4 in the files. */
  AR_CIDTR2: Code;
  /** C4 in the files. */
  AR_CIDTR3: Code;
  /** C3 in the files. */
  AR_NUMC1: Code;
  /** C8 in the files. */
  AR_INIAR1: Code;
  /** C8 in the files. */
  AR_INIAR2: Code;
  /** C8 in the files. */
  AR_INIAR3: Code;
  /** C8 in the files. */
  AR_FIMAR1: Code;
  /** C8 in the files. */
  AR_FIMAR2: Code;
  /** C8 in the files. */
  AR_FIMAR3: Code;
  /** C3 in the files. */
  AR_NUMC2: Code;
  /** C3 in the files. */
  AR_NUMC3: Code;
  /** C4 in the files. */
  AP_NATJUR: Code;
};

/**
 * A row of SIASUS-ATD: APAC de Tratamento Dialítico. APAC of dialysis. One APAC (authorisation of
 * high-complexity care) of one patient in a month.
 */
export type SiaAtd = {
  /** C6 in the files. */
  AP_MVM: Code;
  /** C2 in the files. */
  AP_CONDIC: Code;
  /** C6 in the files. */
  AP_GESTAO: Code;
  /** C7 in the files. */
  AP_CODUNI: Code;
  /** C13 in the files. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files. */
  AP_CMP: Code;
  /** C10 in the files. */
  AP_PRIPAL: Code;
  /** N20.2 in the files. */
  AP_VL_AP: Float64;
  /** C6 in the files. */
  AP_UFMUN: Code;
  /** C2 in the files. */
  AP_TPUPS: Code;
  /** C2 in the files. */
  AP_TIPPRE: Code;
  /** C1 in the files. */
  AP_MN_IND: Code;
  /** C14 in the files. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files. */
  AP_CNSPCN: Binary;
  /** C1 in the files. */
  AP_COIDADE: Code;
  /** C2 in the files. */
  AP_NUIDADE: Code;
  /** C1 in the files. */
  AP_SEXO: Code;
  /** C2 in the files. */
  AP_RACACOR: Code;
  /** C6 in the files. */
  AP_MUNPCN: Code;
  /** C3 in the files. */
  AP_UFNACIO: Code;
  /** C8 in the files. */
  AP_CEPPCN: Code;
  /** C1 in the files. */
  AP_UFDIF: Code;
  /** C1 in the files. */
  AP_MNDIF: Code;
  /** C8 in the files. */
  AP_DTINIC: Code;
  /** C8 in the files. */
  AP_DTFIM: Code;
  /** C2 in the files. */
  AP_TPATEN: Code;
  /** C1 in the files. */
  AP_TPAPAC: Code;
  /** C2 in the files. */
  AP_MOTSAI: Code;
  /** C1 in the files. */
  AP_OBITO: Code;
  /** C1 in the files. */
  AP_ENCERR: Code;
  /** C1 in the files. */
  AP_PERMAN: Code;
  /** C1 in the files. */
  AP_ALTA: Code;
  /** C1 in the files. */
  AP_TRANSF: Code;
  /** C8 in the files. */
  AP_DTOCOR: Code;
  /** C10 in the files. */
  AP_CODEMI: Code;
  /** C2 in the files. */
  AP_CATEND: Code;
  /** C13 in the files. */
  AP_APACANT: Utf8;
  /** C7 in the files. */
  AP_UNISOL: Code;
  /** C8 in the files. */
  AP_DTSOLIC: Code;
  /** C8 in the files. */
  AP_DTAUT: Code;
  /** C4 in the files. */
  AP_CIDCAS: Code;
  /** C4 in the files. */
  AP_CIDPRI: Code;
  /** C4 in the files. */
  AP_CIDSEC: Code;
  /** C4 in the files. */
  AP_ETNIA: Code;
  /** C1 in the files. */
  ATD_CARACT: Code;
  /** C8 in the files. */
  ATD_DTPDR: Code;
  /** C8 in the files. */
  ATD_DTCLI: Code;
  /** C1 in the files. */
  ATD_ACEVAS: Code;
  /** C1 in the files. */
  ATD_MAISNE: Code;
  /** C1 in the files. */
  ATD_SITINI: Code;
  /** C1 in the files. */
  ATD_SITTRA: Code;
  /** C1 in the files. */
  ATD_SEAPTO: Code;
  /** C4 in the files. */
  ATD_HB: Code;
  /** C4 in the files. */
  ATD_FOSFOR: Code;
  /** C4 in the files. */
  ATD_KTVSEM: Code;
  /** C4 in the files. */
  ATD_TRU: Code;
  /** C4 in the files. */
  ATD_ALBUMI: Code;
  /** C4 in the files. */
  ATD_PTH: Code;
  /** C1 in the files. */
  ATD_HIV: Code;
  /** C1 in the files. */
  ATD_HCV: Code;
  /** C1 in the files. */
  ATD_HBSAG: Code;
  /** C1 in the files. */
  ATD_INTERC: Code;
  /** C1 in the files. */
  ATD_SEPERI: Code;
  /** C4 in the files. */
  AP_NATJUR: Code;
};

/**
 * A row of SIASUS-PS: RAAS Psicossocial. RAAS of psychosocial care. One action of a RAAS (register
 * of outpatient health actions) of one patient in a month.
 */
export type SiaPs = {
  /** C7 in the files. */
  CNES_EXEC: Code;
  /** C6 in the files. */
  GESTAO: Code;
  /** C2 in the files. */
  CONDIC: Code;
  /** C6 in the files. */
  UFMUN: Code;
  /** C2 in the files. */
  TPUPS: Code;
  /** C2 in the files. */
  TIPPRE: Code;
  /** C1 in the files. */
  MN_IND: Code;
  /** C14 in the files. */
  CNPJCPF: Utf8;
  /** C14 in the files. */
  CNPJMNT: Utf8;
  /** C6 in the files. */
  DT_PROCESS: Code;
  /** C6 in the files. */
  DT_ATEND: Code;
  /** C15 in the files. */
  CNS_PAC: Binary;
  /** C8 in the files. */
  DTNASC: Code;
  /** C1 in the files. */
  TPIDADEPAC: Code;
  /** C2 in the files. */
  IDADEPAC: Code;
  /** C2 in the files. */
  NACION_PAC: Code;
  /** C1 in the files. */
  SEXOPAC: Code;
  /** C2 in the files. */
  RACACOR: Code;
  /** C2 in the files. */
  ETNIA: Code;
  /** C6 in the files. */
  MUNPAC: Code;
  /** C2 in the files. */
  MOT_COB: Code;
  /** C8 in the files. */
  DT_MOTCOB: Code;
  /** C2 in the files. */
  CATEND: Code;
  /** C4 in the files. */
  CIDPRI: Code;
  /** C4 in the files. */
  CIDASSOC: Code;
  /** C2 in the files. */
  ORIGEM_PAC: Code;
  /** C8 in the files. */
  DT_INICIO: Code;
  /** C8 in the files. */
  DT_FIM: Code;
  /** C1 in the files. */
  COB_ESF: Code;
  /** C7 in the files. */
  CNES_ESF: Code;
  /** C2 in the files. */
  DESTINOPAC: Code;
  /** C10 in the files. */
  PA_PROC_ID: Code;
  /** C11 in the files. */
  PA_QTDPRO: Utf8;
  /** C11 in the files. */
  PA_QTDAPR: Utf8;
  /** C3 in the files. */
  PA_SRV: Code;
  /** C3 in the files. */
  PA_CLASS_S: Code;
  /** C3 in the files. */
  SIT_RUA: Code;
  /** C3 in the files. */
  TP_DROGA: Code;
  /** C1 in the files. */
  LOC_REALIZ: Code;
  /** C8 in the files. */
  INICIO: Code;
  /** C8 in the files. */
  FIM: Code;
  /** C4 in the files. */
  PERMANEN: Code;
  /** C4 in the files. */
  QTDATE: Code;
  /** C4 in the files. */
  QTDPCN: Code;
  /** C4 in the files. */
  NAT_JUR: Code;
};

/**
 * A row of SIASUS-SAD: RAAS de Atenção Domiciliar. RAAS of home care. One action of a RAAS
 * (register of outpatient health actions) of one patient in a month.
 */
export type SiaSad = {
  /** C7 in the files. */
  CNES_EXEC: Code;
  /** C6 in the files. */
  GESTAO: Code;
  /** C2 in the files. */
  CONDIC: Code;
  /** C6 in the files. */
  UFMUN: Code;
  /** C2 in the files. */
  TPUPS: Code;
  /** C1 in the files. */
  MN_IND: Code;
  /** C14 in the files. */
  CNPJCPF: Utf8;
  /** C14 in the files. */
  CNPJMNT: Utf8;
  /** C6 in the files. */
  DT_PROCESS: Code;
  /** C6 in the files. */
  DT_ATEND: Code;
  /** C15 in the files. */
  CNS_PAC: Binary;
  /** C8 in the files. */
  DTNASC: Code;
  /** C1 in the files. */
  TPIDADEPAC: Code;
  /** C2 in the files. */
  IDADEPAC: Code;
  /** C2 in the files. */
  NACION_PAC: Code;
  /** C1 in the files. */
  SEXOPAC: Code;
  /** C2 in the files. */
  RACACOR: Code;
  /** C2 in the files. */
  ETNIA: Code;
  /** C6 in the files. */
  MUNPAC: Code;
  /** C2 in the files. */
  MOT_COB: Code;
  /** C8 in the files. */
  DT_MOTCOB: Code;
  /** C2 in the files. */
  CATEND: Code;
  /** C4 in the files. */
  CIDPRI: Code;
  /** C4 in the files. */
  CIDASSOC: Code;
  /** C2 in the files. */
  ORIGEM_PAC: Code;
  /** C8 in the files. */
  DT_INICIO: Code;
  /** C8 in the files. */
  DT_FIM: Code;
  /** C1 in the files. */
  COB_ESF: Code;
  /** C7 in the files. */
  CNES_ESF: Code;
  /** C2 in the files. */
  DESTINOPAC: Code;
  /** C10 in the files. */
  PA_PROC_ID: Code;
  /** C11 in the files. */
  PA_QTDPRO: Utf8;
  /** C11 in the files. */
  PA_QTDAPR: Utf8;
  /** C3 in the files. */
  PA_SRV: Code;
  /** C3 in the files. */
  PA_CLASS_S: Code;
  /** C12 in the files. */
  PA_EQUIPE: Utf8;
  /** C2 in the files. */
  PA_TP_EQP: Code;
  /** C4 in the files. */
  PA_CID: Code;
  /** C8 in the files. */
  INICIO: Code;
  /** C8 in the files. */
  FIM: Code;
  /** C4 in the files. */
  PERMANEN: Code;
  /** C4 in the files. */
  QTDATE: Code;
  /** C4 in the files. */
  QTDPCN: Code;
};

/** The groups of SIASUS that can be scanned, by code. */
export interface SiaGroups {
  /** Produção Ambulatorial. Outpatient production. */
  PA: GroupTypes<SiaPa, "uf+month">;
  /**
   * Boletim de Produção Ambulatorial Individualizado (BPA-I). Individual outpatient production
   * bulletin.
   */
  BI: GroupTypes<SiaBi, "uf+month">;
  /**
   * APAC de Acompanhamento à Cirurgia Bariátrica. APAC of bariatric surgery follow-up (old form).
   */
  AB: GroupTypes<RowTypes, "uf+month">;
  /** APAC de Acompanhamento Pós-Cirurgia Bariátrica. APAC of follow-up after bariatric surgery. */
  ABO: GroupTypes<RowTypes, "uf+month">;
  /** APAC de Confecção de Fístula Arteriovenosa. APAC of arteriovenous fistula creation. */
  ACF: GroupTypes<SiaAcf, "uf+month">;
  /** APAC de Laudos Diversos. APAC of miscellaneous reports. */
  AD: GroupTypes<SiaAd, "uf+month">;
  /** APAC de Medicamentos. APAC of medicines. */
  AM: GroupTypes<RowTypes, "uf+month">;
  /** APAC de Acompanhamento Multiprofissional. APAC of multi-professional follow-up. */
  AMP: GroupTypes<RowTypes, "uf+month">;
  /** APAC de Nefrologia. APAC of nephrology. */
  AN: GroupTypes<SiaAn, "uf+month">;
  /** APAC de Quimioterapia. APAC of chemotherapy. */
  AQ: GroupTypes<RowTypes, "uf+month">;
  /** APAC de Radioterapia. APAC of radiotherapy. */
  AR: GroupTypes<SiaAr, "uf+month">;
  /** APAC de Tratamento Dialítico. APAC of dialysis. */
  ATD: GroupTypes<SiaAtd, "uf+month">;
  /** RAAS Psicossocial. RAAS of psychosocial care. */
  PS: GroupTypes<SiaPs, "uf+month">;
  /** RAAS de Atenção Domiciliar. RAAS of home care. */
  SAD: GroupTypes<SiaSad, "uf+month">;
}
