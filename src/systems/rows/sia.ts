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
  /** CNES do estabelecimento. Facility CNES code. */
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
  /** Incentivo: outros. Other incentive. */
  PA_INCOUT: Code;
  /** Incentivo: urgência. Urgency incentive. */
  PA_INCURG: Code;
  /** Tipo de estabelecimento. Facility type. */
  PA_TPUPS: Code;
  /** Tipo de prestador. Provider type. */
  PA_TIPPRE: Code;
  /**
   * Estabelecimento mantido ou individual. Facility maintained by another entity, or on its own.
   */
  PA_MN_IND: Code;
  /** CNPJ ou CPF do estabelecimento. Facility CNPJ or CPF. */
  PA_CNPJCPF: Utf8;
  /** CNPJ da mantenedora. CNPJ of the maintaining entity. */
  PA_CNPJMNT: Utf8;
  /**
   * CNPJ do fornecedor de órteses, próteses e materiais. CNPJ of the supplier of orthoses,
   * prostheses and materials.
   */
  PA_CNPJ_CC: Utf8;
  /** Competência de processamento. Processing competence. */
  PA_MVM: Code;
  /** Competência de realização. Competence in which the care was given. */
  PA_CMP: Code;
  /** Procedimento. Procedure. */
  PA_PROC_ID: Code;
  /** Tipo de financiamento. Financing type. */
  PA_TPFIN: Code;
  /** Subtipo de financiamento. Financing subtype. */
  PA_SUBFIN: Code;
  /** Complexidade. Complexity. */
  PA_NIVCPL: Code;
  /** Documento de origem. Source document. */
  PA_DOCORIG: Code;
  /** Número da APAC ou da autorização. APAC or authorisation number. */
  PA_AUTORIZ: Utf8;
  /** CNS do profissional executante. National health card of the professional. */
  PA_CNSMED: Utf8;
  /** CBO do profissional. Occupation of the professional. */
  PA_CBOCOD: Code;
  /** Motivo de saída ou permanência. Reason for exit or continued stay. */
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
  /** CID principal. Principal diagnosis. */
  PA_CIDPRI: Code;
  /** CID secundário. Secondary diagnosis. */
  PA_CIDSEC: Code;
  /** CID das causas associadas. Associated cause. */
  PA_CIDCAS: Code;
  /** Caráter do atendimento. Character of the care (elective, urgent, ...). */
  PA_CATEND: Code;
  /** Idade do paciente em anos. Age of the patient in years. */
  PA_IDADE: Int32;
  /** Idade mínima do procedimento. Minimum age that the procedure allows. */
  IDADEMIN: Int32;
  /** Idade máxima do procedimento. Maximum age that the procedure allows. */
  IDADEMAX: Int32;
  /** Compatibilidade com a faixa de idade do procedimento. Whether the age fits the procedure. */
  PA_FLIDADE: Code;
  /** Sexo. Sex. */
  PA_SEXO: Code;
  /** Raça/cor. Race/colour. */
  PA_RACACOR: Code;
  /** Município de residência do paciente. Municipality of the patient's residence. */
  PA_MUNPCN: Code;
  /** Quantidade produzida. Quantity presented. */
  PA_QTDPRO: Float64;
  /** Quantidade aprovada. Quantity approved. */
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
  /** Código de ocorrência. Occurrence code. */
  PA_CODOCO: Code;
  /** Indicador de erro na quantidade. Mark of an error in the quantity. */
  PA_FLQT: Code;
  /** Indicador de erro no corpo da APAC. Mark of an error in the body of the APAC. */
  PA_FLER: Code;
  /** Etnia indígena. Indigenous ethnic group. */
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
  /** Competência de processamento (até 2007). Processing competence (until 2007). */
  PA_DATREF: Code;
  /** Procedimento, tabela antiga (até 2007). Procedure, old table (until 2007). */
  PA_CODPRO: Code;
  /** Especialidade do profissional (até 2007). Specialty of the professional (until 2007). */
  PA_CODESP: Code;
  /** Tipo de prestador (até 2007). Provider type (until 2007). */
  PA_TIPPRO: Code;
  /** Tipo de atendimento (até 2007). Kind of care (until 2007). */
  PA_TIPATE: Code;
  /** Competência de realização (até 2007). Competence in which the care was given (until 2007). */
  PA_DATPR: Code;
  /** Município de atendimento (até 2007). Municipality of care (until 2007). */
  PA_MUNAT: Code;
  /** Número da APAC (até 2007). APAC number (until 2007). */
  PA_NUMAPA: Utf8;
  /** Morfologia do tumor (1999 a 2007). Morphology of the tumour (1999 to 2007). */
  PA_MORFOL: Code;
  /** Faixa etária (2004 a 2007). Age band (2004 to 2007). */
  PA_FXETAR: Code;
  /** Série do boletim (2004 a 2007). Bulletin series (2004 to 2007). */
  PA_RCB: Code;
  /** Indicador de PA_RCB (2004 a 2007). Mark of PA_RCB (2004 to 2007). */
  PA_RCBDF: Code;
  /** Nível de hierarquia (2004 a 2007). Hierarchy level (2004 to 2007). */
  PA_NH: Code;
};

/**
 * A row of SIASUS-BI: Boletim de Produção Ambulatorial Individualizado (BPA-I). Individual
 * outpatient production bulletin. One procedure of one patient, as billed on a BPA-I.
 */
export type SiaBi = {
  CODUNI: Code;
  GESTAO: Code;
  CONDIC: Code;
  UFMUN: Code;
  TPUPS: Code;
  TIPPRE: Code;
  MN_IND: Code;
  CNPJCPF: Utf8;
  CNPJMNT: Utf8;
  CNPJ_CC: Utf8;
  DT_PROCESS: Code;
  DT_ATEND: Code;
  PROC_ID: Code;
  TPFIN: Code;
  SUBFIN: Code;
  COMPLEX: Code;
  AUTORIZ: Utf8;
  CNSPROF: Utf8;
  CBOPROF: Code;
  CIDPRI: Code;
  CATEND: Code;
  CNS_PAC: Binary;
  DTNASC: Code;
  TPIDADEPAC: Code;
  IDADEPAC: Code;
  SEXOPAC: Code;
  RACACOR: Code;
  MUNPAC: Code;
  QT_APRES: Float64;
  QT_APROV: Float64;
  VL_APRES: Float64;
  VL_APROV: Float64;
  UFDIF: Code;
  MNDIF: Code;
  ETNIA: Code;
};

/**
 * A row of SIASUS-ACF: APAC de Confecção de Fístula Arteriovenosa. APAC of arteriovenous fistula
 * creation. One APAC (authorisation of high-complexity care) of one patient in a month.
 */
export type SiaAcf = {
  AP_MVM: Code;
  AP_CONDIC: Code;
  AP_GESTAO: Code;
  AP_CODUNI: Code;
  AP_AUTORIZ: Utf8;
  AP_CMP: Code;
  AP_PRIPAL: Code;
  AP_VL_AP: Float64;
  AP_UFMUN: Code;
  AP_TPUPS: Code;
  AP_TIPPRE: Code;
  AP_MN_IND: Code;
  AP_CNPJCPF: Utf8;
  AP_CNPJMNT: Utf8;
  AP_CNSPCN: Binary;
  AP_COIDADE: Code;
  AP_NUIDADE: Code;
  AP_SEXO: Code;
  AP_RACACOR: Code;
  AP_MUNPCN: Code;
  AP_UFNACIO: Code;
  AP_CEPPCN: Code;
  AP_UFDIF: Code;
  AP_MNDIF: Code;
  AP_DTINIC: Code;
  AP_DTFIM: Code;
  AP_TPATEN: Code;
  AP_TPAPAC: Code;
  AP_MOTSAI: Code;
  AP_OBITO: Code;
  AP_ENCERR: Code;
  AP_PERMAN: Code;
  AP_ALTA: Code;
  AP_TRANSF: Code;
  AP_DTOCOR: Code;
  AP_CODEMI: Code;
  AP_CATEND: Code;
  AP_APACANT: Utf8;
  AP_UNISOL: Code;
  AP_DTSOLIC: Code;
  AP_DTAUT: Code;
  AP_CIDCAS: Code;
  AP_CIDPRI: Code;
  AP_CIDSEC: Code;
  AP_ETNIA: Code;
  ACF_DUPLEX: Code;
  ACF_USOCAT: Code;
  ACF_PREFAV: Code;
  ACF_FLEBIT: Code;
  ACF_HEMATO: Code;
  ACF_VEIAVI: Code;
  ACF_PULSO: Code;
  ACF_VEIDIA: Code;
  ACF_ARTDIA: Code;
  ACF_FREMIT: Code;
  AP_NATJUR: Code;
};

/**
 * A row of SIASUS-AD: APAC de Laudos Diversos. APAC of miscellaneous reports. One APAC
 * (authorisation of high-complexity care) of one patient in a month.
 */
export type SiaAd = {
  AP_MVM: Code;
  AP_CONDIC: Code;
  AP_GESTAO: Code;
  AP_CODUNI: Code;
  AP_AUTORIZ: Utf8;
  AP_CMP: Code;
  AP_PRIPAL: Code;
  AP_VL_AP: Float64;
  AP_UFMUN: Code;
  AP_TPUPS: Code;
  AP_TIPPRE: Code;
  AP_MN_IND: Code;
  AP_CNPJCPF: Utf8;
  AP_CNPJMNT: Utf8;
  AP_CNSPCN: Binary;
  AP_COIDADE: Code;
  AP_NUIDADE: Code;
  AP_SEXO: Code;
  AP_RACACOR: Code;
  AP_MUNPCN: Code;
  AP_UFNACIO: Code;
  AP_CEPPCN: Code;
  AP_UFDIF: Code;
  AP_MNDIF: Code;
  AP_DTINIC: Code;
  AP_DTFIM: Code;
  AP_TPATEN: Code;
  AP_TPAPAC: Code;
  AP_MOTSAI: Code;
  AP_OBITO: Code;
  AP_ENCERR: Code;
  AP_PERMAN: Code;
  AP_ALTA: Code;
  AP_TRANSF: Code;
  AP_DTOCOR: Code;
  AP_CODEMI: Code;
  AP_CATEND: Code;
  AP_APACANT: Utf8;
  AP_UNISOL: Code;
  AP_DTSOLIC: Code;
  AP_DTAUT: Code;
  AP_CIDCAS: Code;
  AP_CIDPRI: Code;
  AP_CIDSEC: Code;
  AP_ETNIA: Code;
};

/**
 * A row of SIASUS-AN: APAC de Nefrologia. APAC of nephrology. One APAC (authorisation of
 * high-complexity care) of one patient in a month.
 */
export type SiaAn = {
  AP_MVM: Code;
  AP_CONDIC: Code;
  AP_GESTAO: Code;
  AP_CODUNI: Code;
  AP_AUTORIZ: Utf8;
  AP_CMP: Code;
  AP_PRIPAL: Code;
  AP_VL_AP: Float64;
  AP_UFMUN: Code;
  AP_TPUPS: Code;
  AP_TIPPRE: Code;
  AP_MN_IND: Code;
  AP_CNPJCPF: Utf8;
  AP_CNPJMNT: Utf8;
  AP_CNSPCN: Binary;
  AP_COIDADE: Code;
  AP_NUIDADE: Code;
  AP_SEXO: Code;
  AP_RACACOR: Code;
  AP_MUNPCN: Code;
  AP_UFNACIO: Code;
  AP_CEPPCN: Code;
  AP_UFDIF: Code;
  AP_MNDIF: Code;
  AP_DTINIC: Code;
  AP_DTFIM: Code;
  AP_TPATEN: Code;
  AP_TPAPAC: Code;
  AP_MOTSAI: Code;
  AP_OBITO: Code;
  AP_ENCERR: Code;
  AP_PERMAN: Code;
  AP_ALTA: Code;
  AP_TRANSF: Code;
  AP_DTOCOR: Code;
  AP_CODEMI: Code;
  AP_CATEND: Code;
  AP_APACANT: Utf8;
  AP_UNISOL: Code;
  AP_DTSOLIC: Code;
  AP_DTAUT: Code;
  AP_CIDCAS: Code;
  AP_CIDPRI: Code;
  AP_CIDSEC: Code;
  AP_ETNIA: Code;
  AN_DTPDR: Code;
  AN_ALTURA: Code;
  AN_PESO: Code;
  AN_DIURES: Code;
  AN_GLICOS: Code;
  AN_ACEVAS: Code;
  AN_ULSOAB: Code;
  AN_TRU: Code;
  AN_INTFIS: Code;
  AN_CNCDO: Code;
  AN_ALBUMI: Code;
  AN_HCV: Code;
  AN_HBSAG: Code;
  AN_HIV: Code;
  AN_HB: Code;
};

/**
 * A row of SIASUS-AR: APAC de Radioterapia. APAC of radiotherapy. One APAC (authorisation of
 * high-complexity care) of one patient in a month.
 */
export type SiaAr = {
  AP_MVM: Code;
  AP_CONDIC: Code;
  AP_GESTAO: Code;
  AP_CODUNI: Code;
  AP_AUTORIZ: Utf8;
  AP_CMP: Code;
  AP_PRIPAL: Code;
  AP_VL_AP: Float64;
  AP_UFMUN: Code;
  AP_TPUPS: Code;
  AP_TIPPRE: Code;
  AP_MN_IND: Code;
  AP_CNPJCPF: Utf8;
  AP_CNPJMNT: Utf8;
  AP_CNSPCN: Binary;
  AP_COIDADE: Code;
  AP_NUIDADE: Code;
  AP_SEXO: Code;
  AP_RACACOR: Code;
  AP_MUNPCN: Code;
  AP_UFNACIO: Code;
  AP_CEPPCN: Code;
  AP_UFDIF: Code;
  AP_MNDIF: Code;
  AP_DTINIC: Code;
  AP_DTFIM: Code;
  AP_TPATEN: Code;
  AP_TPAPAC: Code;
  AP_MOTSAI: Code;
  AP_OBITO: Code;
  AP_ENCERR: Code;
  AP_PERMAN: Code;
  AP_ALTA: Code;
  AP_TRANSF: Code;
  AP_DTOCOR: Code;
  AP_CODEMI: Code;
  AP_CATEND: Code;
  AP_APACANT: Utf8;
  AP_UNISOL: Code;
  AP_DTSOLIC: Code;
  AP_DTAUT: Code;
  AP_CIDCAS: Code;
  AP_CIDPRI: Code;
  AP_CIDSEC: Code;
  AP_ETNIA: Code;
  AR_SMRD: Code;
  AR_CID10: Code;
  AR_LINFIN: Code;
  AR_ESTADI: Code;
  AR_GRAHIS: Code;
  AR_DTIDEN: Code;
  AR_TRANTE: Code;
  AR_CIDINI1: Code;
  AR_DTINI1: Code;
  AR_CIDINI2: Code;
  AR_DTINI2: Code;
  AR_CIDINI3: Code;
  AR_DTINI3: Code;
  AR_CONTTR: Code;
  AR_DTINTR: Code;
  AR_FINALI: Code;
  AR_CIDTR1: Code;
  AR_CIDTR2: Code;
  AR_CIDTR3: Code;
  AR_NUMC1: Code;
  AR_INIAR1: Code;
  AR_INIAR2: Code;
  AR_INIAR3: Code;
  AR_FIMAR1: Code;
  AR_FIMAR2: Code;
  AR_FIMAR3: Code;
  AR_NUMC2: Code;
  AR_NUMC3: Code;
  AP_NATJUR: Code;
};

/**
 * A row of SIASUS-ATD: APAC de Tratamento Dialítico. APAC of dialysis. One APAC (authorisation of
 * high-complexity care) of one patient in a month.
 */
export type SiaAtd = {
  AP_MVM: Code;
  AP_CONDIC: Code;
  AP_GESTAO: Code;
  AP_CODUNI: Code;
  AP_AUTORIZ: Utf8;
  AP_CMP: Code;
  AP_PRIPAL: Code;
  AP_VL_AP: Float64;
  AP_UFMUN: Code;
  AP_TPUPS: Code;
  AP_TIPPRE: Code;
  AP_MN_IND: Code;
  AP_CNPJCPF: Utf8;
  AP_CNPJMNT: Utf8;
  AP_CNSPCN: Binary;
  AP_COIDADE: Code;
  AP_NUIDADE: Code;
  AP_SEXO: Code;
  AP_RACACOR: Code;
  AP_MUNPCN: Code;
  AP_UFNACIO: Code;
  AP_CEPPCN: Code;
  AP_UFDIF: Code;
  AP_MNDIF: Code;
  AP_DTINIC: Code;
  AP_DTFIM: Code;
  AP_TPATEN: Code;
  AP_TPAPAC: Code;
  AP_MOTSAI: Code;
  AP_OBITO: Code;
  AP_ENCERR: Code;
  AP_PERMAN: Code;
  AP_ALTA: Code;
  AP_TRANSF: Code;
  AP_DTOCOR: Code;
  AP_CODEMI: Code;
  AP_CATEND: Code;
  AP_APACANT: Utf8;
  AP_UNISOL: Code;
  AP_DTSOLIC: Code;
  AP_DTAUT: Code;
  AP_CIDCAS: Code;
  AP_CIDPRI: Code;
  AP_CIDSEC: Code;
  AP_ETNIA: Code;
  ATD_CARACT: Code;
  ATD_DTPDR: Code;
  ATD_DTCLI: Code;
  ATD_ACEVAS: Code;
  ATD_MAISNE: Code;
  ATD_SITINI: Code;
  ATD_SITTRA: Code;
  ATD_SEAPTO: Code;
  ATD_HB: Code;
  ATD_FOSFOR: Code;
  ATD_KTVSEM: Code;
  ATD_TRU: Code;
  ATD_ALBUMI: Code;
  ATD_PTH: Code;
  ATD_HIV: Code;
  ATD_HCV: Code;
  ATD_HBSAG: Code;
  ATD_INTERC: Code;
  ATD_SEPERI: Code;
  AP_NATJUR: Code;
};

/**
 * A row of SIASUS-PS: RAAS Psicossocial. RAAS of psychosocial care. One action of a RAAS (register
 * of outpatient health actions) of one patient in a month.
 */
export type SiaPs = {
  CNES_EXEC: Code;
  GESTAO: Code;
  CONDIC: Code;
  UFMUN: Code;
  TPUPS: Code;
  TIPPRE: Code;
  MN_IND: Code;
  CNPJCPF: Utf8;
  CNPJMNT: Utf8;
  DT_PROCESS: Code;
  DT_ATEND: Code;
  CNS_PAC: Binary;
  DTNASC: Code;
  TPIDADEPAC: Code;
  IDADEPAC: Code;
  NACION_PAC: Code;
  SEXOPAC: Code;
  RACACOR: Code;
  ETNIA: Code;
  MUNPAC: Code;
  MOT_COB: Code;
  DT_MOTCOB: Code;
  CATEND: Code;
  CIDPRI: Code;
  CIDASSOC: Code;
  ORIGEM_PAC: Code;
  DT_INICIO: Code;
  DT_FIM: Code;
  COB_ESF: Code;
  CNES_ESF: Code;
  DESTINOPAC: Code;
  PA_PROC_ID: Code;
  PA_QTDPRO: Utf8;
  PA_QTDAPR: Utf8;
  PA_SRV: Code;
  PA_CLASS_S: Code;
  SIT_RUA: Code;
  TP_DROGA: Code;
  LOC_REALIZ: Code;
  INICIO: Code;
  FIM: Code;
  PERMANEN: Code;
  QTDATE: Code;
  QTDPCN: Code;
  NAT_JUR: Code;
};

/**
 * A row of SIASUS-SAD: RAAS de Atenção Domiciliar. RAAS of home care. One action of a RAAS
 * (register of outpatient health actions) of one patient in a month.
 */
export type SiaSad = {
  CNES_EXEC: Code;
  GESTAO: Code;
  CONDIC: Code;
  UFMUN: Code;
  TPUPS: Code;
  MN_IND: Code;
  CNPJCPF: Utf8;
  CNPJMNT: Utf8;
  DT_PROCESS: Code;
  DT_ATEND: Code;
  CNS_PAC: Binary;
  DTNASC: Code;
  TPIDADEPAC: Code;
  IDADEPAC: Code;
  NACION_PAC: Code;
  SEXOPAC: Code;
  RACACOR: Code;
  ETNIA: Code;
  MUNPAC: Code;
  MOT_COB: Code;
  DT_MOTCOB: Code;
  CATEND: Code;
  CIDPRI: Code;
  CIDASSOC: Code;
  ORIGEM_PAC: Code;
  DT_INICIO: Code;
  DT_FIM: Code;
  COB_ESF: Code;
  CNES_ESF: Code;
  DESTINOPAC: Code;
  PA_PROC_ID: Code;
  PA_QTDPRO: Utf8;
  PA_QTDAPR: Utf8;
  PA_SRV: Code;
  PA_CLASS_S: Code;
  PA_EQUIPE: Utf8;
  PA_TP_EQP: Code;
  PA_CID: Code;
  INICIO: Code;
  FIM: Code;
  PERMANEN: Code;
  QTDATE: Code;
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
