// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary, Dictionary, Float64, Int32, Utf8 } from "apache-arrow";
import type { RowTypes } from "../../scan.ts";
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
  PA_CODUNI: Dictionary<Utf8, Int32>;
  /**
   * Gestor (UF + município; xx0000 = estado). Managing authority (UF + municipality; xx0000 = the
   * state).
   */
  PA_GESTAO: Dictionary<Utf8, Int32>;
  /** Condição de gestão do gestor. Management status of the managing authority. */
  PA_CONDIC: Dictionary<Utf8, Int32>;
  /** Município do estabelecimento. Municipality of the facility. */
  PA_UFMUN: Dictionary<Utf8, Int32>;
  /** Regra contratual. Contract rule. */
  PA_REGCT: Dictionary<Utf8, Int32>;
  /** Incentivo: outros. Other incentive. 0000 = none. */
  PA_INCOUT: Dictionary<Utf8, Int32>;
  /** Incentivo: urgência. Urgency incentive. 0000 = none. */
  PA_INCURG: Dictionary<Utf8, Int32>;
  /** Tipo de estabelecimento. Facility type. */
  PA_TPUPS: Dictionary<Utf8, Int32>;
  /** Tipo de prestador. Provider type. Filled until about 2012; 00 in recent files. */
  PA_TIPPRE: Dictionary<Utf8, Int32>;
  /**
   * Estabelecimento mantido ou individual. Facility maintained by another entity, or on its own.
   */
  PA_MN_IND: Dictionary<Utf8, Int32>;
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
  PA_MVM: Dictionary<Utf8, Int32>;
  /**
   * Competência de realização. Competence in which the care was given. YYYYMM; up to four months
   * before PA_MVM.
   */
  PA_CMP: Dictionary<Utf8, Int32>;
  /** Procedimento. Procedure. */
  PA_PROC_ID: Dictionary<Utf8, Int32>;
  /** Tipo de financiamento. Financing type. */
  PA_TPFIN: Dictionary<Utf8, Int32>;
  /** Subtipo de financiamento. Financing subtype. 0000 = none. */
  PA_SUBFIN: Dictionary<Utf8, Int32>;
  /** Complexidade. Complexity. */
  PA_NIVCPL: Dictionary<Utf8, Int32>;
  /** Documento de origem. Source document. */
  PA_DOCORIG: Dictionary<Utf8, Int32>;
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
  PA_CBOCOD: Dictionary<Utf8, Int32>;
  /** Motivo de saída ou permanência. Reason for exit or continued stay. 00 in bulletins (BPA). */
  PA_MOTSAI: Dictionary<Utf8, Int32>;
  /** Óbito do paciente. Patient died. */
  PA_OBITO: Dictionary<Utf8, Int32>;
  /** Encerramento da APAC. APAC closed. */
  PA_ENCERR: Dictionary<Utf8, Int32>;
  /** Permanência do paciente. Patient stays in treatment. */
  PA_PERMAN: Dictionary<Utf8, Int32>;
  /** Alta do paciente. Patient discharged. */
  PA_ALTA: Dictionary<Utf8, Int32>;
  /** Transferência do paciente. Patient transferred. */
  PA_TRANSF: Dictionary<Utf8, Int32>;
  /** CID principal. Principal diagnosis. 0000 = not given. */
  PA_CIDPRI: Dictionary<Utf8, Int32>;
  /** CID secundário. Secondary diagnosis. 0000 = not given. */
  PA_CIDSEC: Dictionary<Utf8, Int32>;
  /** CID das causas associadas. Associated cause. 0000 = not given. */
  PA_CIDCAS: Dictionary<Utf8, Int32>;
  /** Caráter do atendimento. Character of the care (elective, urgent, ...). */
  PA_CATEND: Dictionary<Utf8, Int32>;
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
  PA_FLIDADE: Dictionary<Utf8, Int32>;
  /** Sexo. Sex. 0 = not asked for. */
  PA_SEXO: Dictionary<Utf8, Int32>;
  /** Raça/cor. Race/colour. 03 parda, 04 amarela; 99 = not informed. */
  PA_RACACOR: Dictionary<Utf8, Int32>;
  /**
   * Município de residência do paciente. Municipality of the patient's residence. 999999 = not
   * informed.
   */
  PA_MUNPCN: Dictionary<Utf8, Int32>;
  /** Quantidade produzida. Quantity presented. Five digits of text until 2007. */
  PA_QTDPRO: Float64;
  /** Quantidade aprovada. Quantity approved. Five digits of text until 2007. */
  PA_QTDAPR: Float64;
  /** Valor produzido (R$). Value presented (R$). */
  PA_VALPRO: Float64;
  /** Valor aprovado (R$). Value approved (R$). */
  PA_VALAPR: Float64;
  /** Paciente residente em outra UF. Patient from another UF. */
  PA_UFDIF: Dictionary<Utf8, Int32>;
  /** Paciente residente em outro município. Patient from another municipality. */
  PA_MNDIF: Dictionary<Utf8, Int32>;
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
  PA_INDICA: Dictionary<Utf8, Int32>;
  /** Código de ocorrência. Occurrence code. Three characters until 2007. */
  PA_CODOCO: Dictionary<Utf8, Int32>;
  /** Indicador de erro na quantidade. Mark of an error in the quantity. */
  PA_FLQT: Dictionary<Utf8, Int32>;
  /** Indicador de erro no corpo da APAC. Mark of an error in the body of the APAC. */
  PA_FLER: Dictionary<Utf8, Int32>;
  /** Etnia indígena. Indigenous ethnic group. 0000 = not applicable. */
  PA_ETNIA: Dictionary<Utf8, Int32>;
  /** Valor do complemento federal. Federal top-up. */
  PA_VL_CF: Float64;
  /** Valor do complemento local. Local top-up. */
  PA_VL_CL: Float64;
  /** Valor do incremento. Increment. */
  PA_VL_INC: Float64;
  /** Serviço especializado e classificação. Specialised service and its class. */
  PA_SRV_C: Dictionary<Utf8, Int32>;
  /** Código da equipe (INE). Team code (INE). */
  PA_INE: Dictionary<Utf8, Int32>;
  /** Natureza jurídica do estabelecimento. Legal nature of the facility. */
  PA_NAT_JUR: Dictionary<Utf8, Int32>;
  /**
   * Competência de processamento (até 2007). Processing competence (until 2007). YYMM until 1999,
   * YYYYMM in 2004.
   */
  PA_DATREF: Dictionary<Utf8, Int32>;
  /**
   * Procedimento, tabela antiga (até 2007). Procedure, old table (until 2007). Three characters
   * until 1999, seven from 2004.
   */
  PA_CODPRO: Dictionary<Utf8, Int32>;
  /** Especialidade do profissional (até 2007). Specialty of the professional (until 2007). */
  PA_CODESP: Dictionary<Utf8, Int32>;
  /** Tipo de prestador (até 2007). Provider type (until 2007). */
  PA_TIPPRO: Dictionary<Utf8, Int32>;
  /** Tipo de atendimento (até 2007). Kind of care (until 2007). */
  PA_TIPATE: Dictionary<Utf8, Int32>;
  /**
   * Competência de realização (até 2007). Competence in which the care was given (until 2007). YYMM
   * until 1999, YYYYMM in 2004.
   */
  PA_DATPR: Dictionary<Utf8, Int32>;
  /** Município de atendimento (até 2007). Municipality of care (until 2007). */
  PA_MUNAT: Dictionary<Utf8, Int32>;
  /** Número da APAC (até 2007). APAC number (until 2007). 11 characters until 2004, 13 in 2006. */
  PA_NUMAPA: Utf8;
  /** Morfologia do tumor (1999 a 2007). Morphology of the tumour (1999 to 2007). */
  PA_MORFOL: Dictionary<Utf8, Int32>;
  /** Faixa etária (2004 a 2007). Age band (2004 to 2007). */
  PA_FXETAR: Dictionary<Utf8, Int32>;
  /** Série do boletim (2004 a 2007). Bulletin series (2004 to 2007). Meaning not confirmed. */
  PA_RCB: Dictionary<Utf8, Int32>;
  /** Indicador de PA_RCB (2004 a 2007). Mark of PA_RCB (2004 to 2007). Meaning not confirmed. */
  PA_RCBDF: Dictionary<Utf8, Int32>;
  /** Nível de hierarquia (2004 a 2007). Hierarchy level (2004 to 2007). */
  PA_NH: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIASUS-BI: Boletim de Produção Ambulatorial Individualizado (BPA-I). Individual
 * outpatient production bulletin. One procedure of one patient, as billed on a BPA-I.
 */
export type SiaBi = {
  /** C7 in the files; no title is known. */
  CODUNI: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  GESTAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CONDIC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  UFMUN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPUPS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TIPPRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MN_IND: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJCPF: Utf8;
  /** C14 in the files; no title is known. */
  CNPJMNT: Utf8;
  /** C14 in the files; no title is known. */
  CNPJ_CC: Utf8;
  /** C6 in the files; no title is known. */
  DT_PROCESS: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ATEND: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  PROC_ID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPFIN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SUBFIN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  COMPLEX: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AUTORIZ: Utf8;
  /** C15 in the files; no title is known. */
  CNSPROF: Utf8;
  /** C6 in the files; no title is known. */
  CBOPROF: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CIDPRI: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CATEND: Dictionary<Utf8, Int32>;
  /** C15 in the files; no title is known. */
  CNS_PAC: Binary;
  /** C8 in the files; no title is known. */
  DTNASC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPIDADEPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IDADEPAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SEXOPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUNPAC: Dictionary<Utf8, Int32>;
  /** N11 in the files; no title is known. */
  QT_APRES: Float64;
  /** N11 in the files; no title is known. */
  QT_APROV: Float64;
  /** N20.2 in the files; no title is known. */
  VL_APRES: Float64;
  /** N20.2 in the files; no title is known. */
  VL_APROV: Float64;
  /** C1 in the files; no title is known. */
  UFDIF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MNDIF: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ETNIA: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIASUS-ACF: APAC de Confecção de Fístula Arteriovenosa. APAC of arteriovenous fistula
 * creation. One APAC (authorisation of high-complexity care) of one patient in a month.
 */
export type SiaAcf = {
  /** C6 in the files; no title is known. */
  AP_MVM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CONDIC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_GESTAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  AP_CODUNI: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files; no title is known. */
  AP_CMP: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_PRIPAL: Dictionary<Utf8, Int32>;
  /** N20.2 in the files; no title is known. */
  AP_VL_AP: Float64;
  /** C6 in the files; no title is known. */
  AP_UFMUN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPUPS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TIPPRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MN_IND: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files; no title is known. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files; no title is known. */
  AP_CNSPCN: Binary;
  /** C1 in the files; no title is known. */
  AP_COIDADE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_NUIDADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_SEXO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_RACACOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_MUNPCN: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AP_UFNACIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_CEPPCN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_UFDIF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MNDIF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTINIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTFIM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPATEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TPAPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_MOTSAI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_OBITO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ENCERR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_PERMAN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ALTA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TRANSF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTOCOR: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_CODEMI: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CATEND: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_APACANT: Utf8;
  /** C7 in the files; no title is known. */
  AP_UNISOL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTSOLIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTAUT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDCAS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDPRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDSEC: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_ETNIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ACF_DUPLEX: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ACF_USOCAT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ACF_PREFAV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ACF_FLEBIT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ACF_HEMATO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ACF_VEIAVI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ACF_PULSO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ACF_VEIDIA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ACF_ARTDIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ACF_FREMIT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_NATJUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIASUS-AD: APAC de Laudos Diversos. APAC of miscellaneous reports. One APAC
 * (authorisation of high-complexity care) of one patient in a month.
 */
export type SiaAd = {
  /** C6 in the files; no title is known. */
  AP_MVM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CONDIC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_GESTAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  AP_CODUNI: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files; no title is known. */
  AP_CMP: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_PRIPAL: Dictionary<Utf8, Int32>;
  /** N20.2 in the files; no title is known. */
  AP_VL_AP: Float64;
  /** C6 in the files; no title is known. */
  AP_UFMUN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPUPS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TIPPRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MN_IND: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files; no title is known. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files; no title is known. */
  AP_CNSPCN: Binary;
  /** C1 in the files; no title is known. */
  AP_COIDADE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_NUIDADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_SEXO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_RACACOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_MUNPCN: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AP_UFNACIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_CEPPCN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_UFDIF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MNDIF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTINIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTFIM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPATEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TPAPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_MOTSAI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_OBITO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ENCERR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_PERMAN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ALTA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TRANSF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTOCOR: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_CODEMI: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CATEND: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_APACANT: Utf8;
  /** C7 in the files; no title is known. */
  AP_UNISOL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTSOLIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTAUT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDCAS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDPRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDSEC: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_ETNIA: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIASUS-AN: APAC de Nefrologia. APAC of nephrology. One APAC (authorisation of
 * high-complexity care) of one patient in a month.
 */
export type SiaAn = {
  /** C6 in the files; no title is known. */
  AP_MVM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CONDIC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_GESTAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  AP_CODUNI: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files; no title is known. */
  AP_CMP: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_PRIPAL: Dictionary<Utf8, Int32>;
  /** N20.2 in the files; no title is known. */
  AP_VL_AP: Float64;
  /** C6 in the files; no title is known. */
  AP_UFMUN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPUPS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TIPPRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MN_IND: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files; no title is known. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files; no title is known. */
  AP_CNSPCN: Binary;
  /** C1 in the files; no title is known. */
  AP_COIDADE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_NUIDADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_SEXO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_RACACOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_MUNPCN: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AP_UFNACIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_CEPPCN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_UFDIF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MNDIF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTINIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTFIM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPATEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TPAPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_MOTSAI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_OBITO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ENCERR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_PERMAN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ALTA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TRANSF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTOCOR: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_CODEMI: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CATEND: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_APACANT: Utf8;
  /** C7 in the files; no title is known. */
  AP_UNISOL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTSOLIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTAUT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDCAS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDPRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDSEC: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_ETNIA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AN_DTPDR: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AN_ALTURA: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AN_PESO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AN_DIURES: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AN_GLICOS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AN_ACEVAS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AN_ULSOAB: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AN_TRU: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AN_INTFIS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AN_CNCDO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AN_ALBUMI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AN_HCV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AN_HBSAG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AN_HIV: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AN_HB: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIASUS-AR: APAC de Radioterapia. APAC of radiotherapy. One APAC (authorisation of
 * high-complexity care) of one patient in a month.
 */
export type SiaAr = {
  /** C6 in the files; no title is known. */
  AP_MVM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CONDIC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_GESTAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  AP_CODUNI: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files; no title is known. */
  AP_CMP: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_PRIPAL: Dictionary<Utf8, Int32>;
  /** N20.2 in the files; no title is known. */
  AP_VL_AP: Float64;
  /** C6 in the files; no title is known. */
  AP_UFMUN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPUPS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TIPPRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MN_IND: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files; no title is known. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files; no title is known. */
  AP_CNSPCN: Binary;
  /** C1 in the files; no title is known. */
  AP_COIDADE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_NUIDADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_SEXO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_RACACOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_MUNPCN: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AP_UFNACIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_CEPPCN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_UFDIF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MNDIF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTINIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTFIM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPATEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TPAPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_MOTSAI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_OBITO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ENCERR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_PERMAN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ALTA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TRANSF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTOCOR: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_CODEMI: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CATEND: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_APACANT: Utf8;
  /** C7 in the files; no title is known. */
  AP_UNISOL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTSOLIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTAUT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDCAS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDPRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDSEC: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_ETNIA: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AR_SMRD: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AR_CID10: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AR_LINFIN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AR_ESTADI: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AR_GRAHIS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_DTIDEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AR_TRANTE: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AR_CIDINI1: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_DTINI1: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AR_CIDINI2: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_DTINI2: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AR_CIDINI3: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_DTINI3: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AR_CONTTR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_DTINTR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AR_FINALI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AR_CIDTR1: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AR_CIDTR2: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AR_CIDTR3: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AR_NUMC1: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_INIAR1: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_INIAR2: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_INIAR3: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_FIMAR1: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_FIMAR2: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AR_FIMAR3: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AR_NUMC2: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AR_NUMC3: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_NATJUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIASUS-ATD: APAC de Tratamento Dialítico. APAC of dialysis. One APAC (authorisation of
 * high-complexity care) of one patient in a month.
 */
export type SiaAtd = {
  /** C6 in the files; no title is known. */
  AP_MVM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CONDIC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_GESTAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  AP_CODUNI: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_AUTORIZ: Utf8;
  /** C6 in the files; no title is known. */
  AP_CMP: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_PRIPAL: Dictionary<Utf8, Int32>;
  /** N20.2 in the files; no title is known. */
  AP_VL_AP: Float64;
  /** C6 in the files; no title is known. */
  AP_UFMUN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPUPS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TIPPRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MN_IND: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  AP_CNPJCPF: Utf8;
  /** C14 in the files; no title is known. */
  AP_CNPJMNT: Utf8;
  /** C15 in the files; no title is known. */
  AP_CNSPCN: Binary;
  /** C1 in the files; no title is known. */
  AP_COIDADE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_NUIDADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_SEXO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_RACACOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  AP_MUNPCN: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AP_UFNACIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_CEPPCN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_UFDIF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_MNDIF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTINIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTFIM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_TPATEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TPAPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_MOTSAI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_OBITO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ENCERR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_PERMAN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_ALTA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP_TRANSF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTOCOR: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  AP_CODEMI: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AP_CATEND: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  AP_APACANT: Utf8;
  /** C7 in the files; no title is known. */
  AP_UNISOL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTSOLIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AP_DTAUT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDCAS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDPRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_CIDSEC: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_ETNIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_CARACT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ATD_DTPDR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ATD_DTCLI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_ACEVAS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_MAISNE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_SITINI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_SITTRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_SEAPTO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ATD_HB: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ATD_FOSFOR: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ATD_KTVSEM: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ATD_TRU: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ATD_ALBUMI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ATD_PTH: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_HIV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_HCV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_HBSAG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_INTERC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATD_SEPERI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  AP_NATJUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIASUS-PS: RAAS Psicossocial. RAAS of psychosocial care. One action of a RAAS (register
 * of outpatient health actions) of one patient in a month.
 */
export type SiaPs = {
  /** C7 in the files; no title is known. */
  CNES_EXEC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  GESTAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CONDIC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  UFMUN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPUPS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TIPPRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MN_IND: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJCPF: Utf8;
  /** C14 in the files; no title is known. */
  CNPJMNT: Utf8;
  /** C6 in the files; no title is known. */
  DT_PROCESS: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ATEND: Dictionary<Utf8, Int32>;
  /** C15 in the files; no title is known. */
  CNS_PAC: Binary;
  /** C8 in the files; no title is known. */
  DTNASC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPIDADEPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IDADEPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NACION_PAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SEXOPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ETNIA: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUNPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  MOT_COB: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_MOTCOB: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CATEND: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CIDPRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CIDASSOC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ORIGEM_PAC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_INICIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_FIM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  COB_ESF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CNES_ESF: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  DESTINOPAC: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  PA_PROC_ID: Dictionary<Utf8, Int32>;
  /** C11 in the files; no title is known. */
  PA_QTDPRO: Utf8;
  /** C11 in the files; no title is known. */
  PA_QTDAPR: Utf8;
  /** C3 in the files; no title is known. */
  PA_SRV: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  PA_CLASS_S: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  SIT_RUA: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  TP_DROGA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LOC_REALIZ: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INICIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FIM: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  PERMANEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  QTDATE: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  QTDPCN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIASUS-SAD: RAAS de Atenção Domiciliar. RAAS of home care. One action of a RAAS
 * (register of outpatient health actions) of one patient in a month.
 */
export type SiaSad = {
  /** C7 in the files; no title is known. */
  CNES_EXEC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  GESTAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CONDIC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  UFMUN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPUPS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MN_IND: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJCPF: Utf8;
  /** C14 in the files; no title is known. */
  CNPJMNT: Utf8;
  /** C6 in the files; no title is known. */
  DT_PROCESS: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ATEND: Dictionary<Utf8, Int32>;
  /** C15 in the files; no title is known. */
  CNS_PAC: Binary;
  /** C8 in the files; no title is known. */
  DTNASC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPIDADEPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IDADEPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NACION_PAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SEXOPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ETNIA: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUNPAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  MOT_COB: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_MOTCOB: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CATEND: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CIDPRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CIDASSOC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ORIGEM_PAC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_INICIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_FIM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  COB_ESF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CNES_ESF: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  DESTINOPAC: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  PA_PROC_ID: Dictionary<Utf8, Int32>;
  /** C11 in the files; no title is known. */
  PA_QTDPRO: Utf8;
  /** C11 in the files; no title is known. */
  PA_QTDAPR: Utf8;
  /** C3 in the files; no title is known. */
  PA_SRV: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  PA_CLASS_S: Dictionary<Utf8, Int32>;
  /** C12 in the files; no title is known. */
  PA_EQUIPE: Utf8;
  /** C2 in the files; no title is known. */
  PA_TP_EQP: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  PA_CID: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INICIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FIM: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  PERMANEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  QTDATE: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  QTDPCN: Dictionary<Utf8, Int32>;
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
