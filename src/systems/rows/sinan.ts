// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Int32, Utf8 } from "apache-arrow";
import type { Code, RowTypes } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SINAN-CHAG: Doença de Chagas aguda. Acute Chagas disease. One notification of a person,
 * confirmed or not.
 */
export type SinanChag = {
  ID_MUNICIP: Code;
  ID_UNIDADE: Code;
  DT_NOTIFIC: DateDay;
  CS_RACA: Code;
  CS_ESCOLAR: Code;
  NU_ANO: Code;
  SEM_NOT: Code;
  SG_UF_NOT: Code;
  ID_REGIONA: Code;
  DT_SIN_PRI: DateDay;
  SEM_PRI: Code;
  NU_IDADE: Code;
  CS_SEXO: Code;
  ID_MN_RESI: Code;
  SG_UF: Code;
  ID_PAIS: Code;
  ID_DG_NOT: Code;
  ID_EV_NOT: Code;
  ANT_DT_INV: DateDay;
  OCUPACAO: Code;
  PRESENCA: Code;
  SUSPEITOS: Code;
  AFIRMATIVO: Code;
  CONFIRMAD: Code;
  QUANTOS: Code;
  HISTORIA: Code;
  CONTROLE: Code;
  MANIPULA: Code;
  RECEMNASC: Code;
  ASSINTOMA: Code;
  FEBRE: Code;
  CEFALEIA: Code;
  ARRITMIAS: Code;
  ASTENIA: Code;
  ANOREXIA: Code;
  HIPOREXIA: Code;
  SINAIS: Code;
  EDEMA: Code;
  HEPATOME: Code;
  ESPLENOM: Code;
  MENINGOE: Code;
  HEPAESPLE: Code;
  CHAGOMA: Code;
  GANGLIOS: Code;
  AUMENTO: Code;
  EXAME: Code;
  XENODIAG: Code;
  HEMO: Code;
  IMUNO: Code;
  ELISA: Code;
  ECG: Code;
  ECG_RESULT: Utf8;
  RAIOX: Code;
  RAI_RESULT: Utf8;
  ESPECIFICO: Code;
  INESPECIF: Code;
  DROGA: Utf8;
  DOSAGEM: Code;
  DURACAO: Code;
  MED_CONTR: Code;
  FISCALIZA: Code;
  IMPLANTA: Code;
  MED_OUTRO: Code;
  CON_CLASSI: Code;
  CON_CRITER: Code;
  CON_PROVAV: Code;
  CON_INFECC: Code;
  CON_INF_OU: Utf8;
  CON_INF_MU: Code;
  CON_INF_UF: Code;
  CON_INF_PA: Code;
  CON_DOENCA: Code;
  CON_EVOLUC: Code;
  CON_DT_OBI: DateDay;
  CON_DT_ENC: DateDay;
  IN_VINCULA: Code;
  NDUPLIC: Code;
};

/**
 * A row of SINAN-CHIK: Febre de chikungunya. Chikungunya fever. One notified case, suspected until
 * CLASSI_FIN says otherwise.
 */
export type SinanChik = {
  /** Tipo de notificação. Notification type. */
  TP_NOT: Code;
  /**
   * Agravo notificado (CID-10). Disease or event notified (ICD-10). A90 in files of dengue, A92. or
   * A920 in those of chikungunya.
   */
  ID_AGRAVO: Code;
  /** Data da notificação. Notification date. */
  DT_NOTIFIC: DateDay;
  /** Semana epidemiológica da notificação. Epidemiological week of the notification. YYYYWW. */
  SEM_NOT: Code;
  /** Ano da notificação. Year of notification. May differ from the year of the file. */
  NU_ANO: Code;
  /** UF de notificação. UF that notified. IBGE number. */
  SG_UF_NOT: Code;
  /** Município de notificação. Municipality that notified. */
  ID_MUNICIP: Code;
  /** Regional de saúde de notificação. Health region that notified. */
  ID_REGIONA: Code;
  /** Unidade de saúde notificadora. Facility that notified (CNES). */
  ID_UNIDADE: Code;
  /** Data dos primeiros sintomas. Date of the first symptoms. */
  DT_SIN_PRI: DateDay;
  /**
   * Semana epidemiológica dos primeiros sintomas. Epidemiological week of the first symptoms.
   * YYYYWW.
   */
  SEM_PRI: Code;
  /** Ano de nascimento. Year of birth. */
  ANO_NASC: Code;
  /**
   * Idade codificada. Coded age. 4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000
   * = unknown.
   */
  NU_IDADE_N: Int32;
  /** Sexo. Sex. */
  CS_SEXO: Code;
  /** Gestante. Pregnancy and trimester. */
  CS_GESTANT: Code;
  /** Raça/cor. Race/colour. 3 amarela, 4 parda. */
  CS_RACA: Code;
  /** Escolaridade. Schooling. */
  CS_ESCOL_N: Code;
  /** UF de residência. UF of residence. IBGE number. */
  SG_UF: Code;
  /** Município de residência. Municipality of residence. */
  ID_MN_RESI: Code;
  /** Regional de saúde de residência. Health region of residence. */
  ID_RG_RESI: Code;
  /** País de residência. Country of residence. */
  ID_PAIS: Code;
  /** Data da investigação. Date of the investigation. */
  DT_INVEST: DateDay;
  /** Ocupação. Occupation. */
  ID_OCUPA_N: Code;
  /** Sinal clínico: febre. Symptom: fever. */
  FEBRE: Code;
  /** Sinal clínico: mialgia. Symptom: myalgia. */
  MIALGIA: Code;
  /** Sinal clínico: cefaleia. Symptom: headache. */
  CEFALEIA: Code;
  /** Sinal clínico: exantema. Symptom: rash. */
  EXANTEMA: Code;
  /** Sinal clínico: vômito. Symptom: vomiting. */
  VOMITO: Code;
  /** Sinal clínico: náusea. Symptom: nausea. */
  NAUSEA: Code;
  /** Sinal clínico: dor nas costas. Symptom: back pain. */
  DOR_COSTAS: Code;
  /** Sinal clínico: conjuntivite. Symptom: conjunctivitis. */
  CONJUNTVIT: Code;
  /** Sinal clínico: artrite. Symptom: arthritis. */
  ARTRITE: Code;
  /** Sinal clínico: artralgia intensa. Symptom: severe joint pain. */
  ARTRALGIA: Code;
  /** Sinal clínico: petéquias. Symptom: petechiae. */
  PETEQUIA_N: Code;
  /** Sinal clínico: leucopenia. Symptom: leucopenia. */
  LEUCOPENIA: Code;
  /** Sinal clínico: prova do laço positiva. Symptom: positive tourniquet test. */
  LACO: Code;
  /** Sinal clínico: dor retro-orbital. Symptom: retro-orbital pain. */
  DOR_RETRO: Code;
  /** Doença preexistente: diabetes. Comorbidity: diabetes. */
  DIABETES: Code;
  /** Doença preexistente: doenças hematológicas. Comorbidity: haematological disease. */
  HEMATOLOG: Code;
  /** Doença preexistente: hepatopatias. Comorbidity: liver disease. */
  HEPATOPAT: Code;
  /** Doença preexistente: doença renal crônica. Comorbidity: chronic kidney disease. */
  RENAL: Code;
  /** Doença preexistente: hipertensão arterial. Comorbidity: hypertension. */
  HIPERTENSA: Code;
  /** Doença preexistente: doença ácido-péptica. Comorbidity: peptic disease. */
  ACIDO_PEPT: Code;
  /** Doença preexistente: doenças autoimunes. Comorbidity: autoimmune disease. */
  AUTO_IMUNE: Code;
  /**
   * Data da coleta da 1ª sorologia de chikungunya. Date of collection, first chikungunya serology.
   */
  DT_CHIK_S1: DateDay;
  /**
   * Data da coleta da 2ª sorologia de chikungunya. Date of collection, second chikungunya serology.
   */
  DT_CHIK_S2: DateDay;
  /** Data da coleta do PRNT. Date of collection, PRNT. */
  DT_PRNT: DateDay;
  /** Resultado da 1ª sorologia de chikungunya. Result, first chikungunya serology. */
  RES_CHIKS1: Code;
  /** Resultado da 2ª sorologia de chikungunya. Result, second chikungunya serology. */
  RES_CHIKS2: Code;
  /** Resultado do PRNT. Result, PRNT. */
  RESUL_PRNT: Code;
  /** Data da coleta da sorologia de dengue. Date of collection, dengue serology (IgM). */
  DT_SORO: DateDay;
  /** Resultado da sorologia de dengue. Result, dengue serology (IgM). */
  RESUL_SORO: Code;
  /** Data da coleta do NS1. Date of collection, NS1. */
  DT_NS1: DateDay;
  /** Resultado do NS1. Result, NS1. */
  RESUL_NS1: Code;
  /** Data da coleta do isolamento viral. Date of collection, viral isolation. */
  DT_VIRAL: DateDay;
  /** Resultado do isolamento viral. Result, viral isolation. */
  RESUL_VI_N: Code;
  /** Data da coleta do RT-PCR. Date of collection, RT-PCR. */
  DT_PCR: DateDay;
  /** Resultado do RT-PCR. Result, RT-PCR. */
  RESUL_PCR_: Code;
  /** Sorotipo do vírus da dengue. Serotype of the dengue virus. */
  SOROTIPO: Code;
  /** Resultado da histopatologia. Result, histopathology. */
  HISTOPA_N: Code;
  /** Resultado da imuno-histoquímica. Result, immunohistochemistry. */
  IMUNOH_N: Code;
  /** Hospitalização. Hospitalised. */
  HOSPITALIZ: Code;
  /** Data da internação. Admission date. */
  DT_INTERNA: DateDay;
  /** UF do hospital. UF of the hospital. IBGE number. */
  UF: Code;
  /** Município do hospital. Municipality of the hospital. */
  MUNICIPIO: Code;
  /** Caso autóctone do município de residência. Infected in the municipality of residence. */
  TPAUTOCTO: Code;
  /** UF provável de infecção. Probable UF of infection. IBGE number. */
  COUFINF: Code;
  /** País provável de infecção. Probable country of infection. */
  COPAISINF: Code;
  /** Município provável de infecção. Probable municipality of infection. */
  COMUNINF: Code;
  /**
   * Classificação final. Final classification. Dengue from 2014: 10 = dengue, 11 = with warning
   * signs, 12 = severe; 1 to 4 before; 13 = chikungunya; 5 = discarded; blank and 8 are unresolved.
   */
  CLASSI_FIN: Code;
  /** Critério de confirmação. Criterion of the confirmation or discard. */
  CRITERIO: Code;
  /** Doença relacionada ao trabalho. Related to work. */
  DOENCA_TRA: Code;
  /** Apresentação clínica da chikungunya. Clinical presentation of chikungunya. */
  CLINC_CHIK: Code;
  /** Evolução. Outcome. */
  EVOLUCAO: Code;
  /** Data do óbito. Date of death. */
  DT_OBITO: DateDay;
  /** Data de encerramento. Date on which the case was closed. */
  DT_ENCERRA: DateDay;
  /** Sinal de alarme: hipotensão postural. Warning sign: postural hypotension. */
  ALRM_HIPOT: Code;
  /** Sinal de alarme: queda abrupta de plaquetas. Warning sign: sudden platelet fall. */
  ALRM_PLAQ: Code;
  /** Sinal de alarme: vômitos persistentes. Warning sign: persistent vomiting. */
  ALRM_VOM: Code;
  /** Sinal de alarme: sangramento de mucosas. Warning sign: mucosal bleeding. */
  ALRM_SANG: Code;
  /** Sinal de alarme: aumento do hematócrito. Warning sign: rising haematocrit. */
  ALRM_HEMAT: Code;
  /** Sinal de alarme: dor abdominal. Warning sign: abdominal pain. */
  ALRM_ABDOM: Code;
  /** Sinal de alarme: letargia ou irritabilidade. Warning sign: lethargy or irritability. */
  ALRM_LETAR: Code;
  /** Sinal de alarme: hepatomegalia. Warning sign: hepatomegaly. */
  ALRM_HEPAT: Code;
  /** Sinal de alarme: acúmulo de líquidos. Warning sign: fluid accumulation. */
  ALRM_LIQ: Code;
  /** Data dos sinais de alarme. Date of warning signs. */
  DT_ALRM: DateDay;
  /** Dengue grave: pulso débil. Severe dengue: weak pulse. */
  GRAV_PULSO: Code;
  /** Dengue grave: PA convergente. Severe dengue: narrow pulse pressure. */
  GRAV_CONV: Code;
  /** Dengue grave: enchimento capilar lento. Severe dengue: slow capillary refill. */
  GRAV_ENCH: Code;
  /**
   * Dengue grave: líquidos com insuficiência respiratória. Severe dengue: fluid with respiratory
   * failure.
   */
  GRAV_INSUF: Code;
  /** Dengue grave: taquicardia. Severe dengue: tachycardia. */
  GRAV_TAQUI: Code;
  /** Dengue grave: extremidades frias. Severe dengue: cold extremities. */
  GRAV_EXTRE: Code;
  /** Dengue grave: hipotensão tardia. Severe dengue: late hypotension. */
  GRAV_HIPOT: Code;
  /** Dengue grave: hematêmese. Severe dengue: haematemesis. */
  GRAV_HEMAT: Code;
  /** Dengue grave: melena. Severe dengue: melaena. */
  GRAV_MELEN: Code;
  /** Dengue grave: metrorragia volumosa. Severe dengue: heavy uterine bleeding. */
  GRAV_METRO: Code;
  /** Dengue grave: sangramento do SNC. Severe dengue: central nervous system bleeding. */
  GRAV_SANG: Code;
  /** Dengue grave: AST/ALT acima de 1.000. Severe dengue: AST/ALT above 1000. */
  GRAV_AST: Code;
  /** Dengue grave: miocardite. Severe dengue: myocarditis. */
  GRAV_MIOC: Code;
  /** Dengue grave: alteração da consciência. Severe dengue: altered consciousness. */
  GRAV_CONSC: Code;
  /** Dengue grave: outros órgãos. Severe dengue: other organs. */
  GRAV_ORGAO: Code;
  /** Data dos sinais de gravidade. Date of severity signs. */
  DT_GRAV: DateDay;
  /** Manifestações hemorrágicas (ficha antiga). Haemorrhagic manifestations (old form). */
  MANI_HEMOR: Code;
  /** Epistaxe (ficha antiga). Nosebleed (old form). */
  EPISTAXE: Code;
  /** Gengivorragia (ficha antiga). Gum bleeding (old form). */
  GENGIVO: Code;
  /** Metrorragia (ficha antiga). Uterine bleeding (old form). */
  METRO: Code;
  /** Petéquias (ficha antiga). Petechiae (old form). */
  PETEQUIAS: Code;
  /** Hematúria (ficha antiga). Haematuria (old form). */
  HEMATURA: Code;
  /** Sangramento gastrointestinal (ficha antiga). Gastrointestinal bleeding (old form). */
  SANGRAM: Code;
  /** Prova do laço (ficha antiga). Tourniquet test (old form). */
  LACO_N: Code;
  /** Extravasamento plasmático (ficha antiga). Plasma leakage (old form). */
  PLASMATICO: Code;
  /** Evidência de extravasamento (ficha antiga). Evidence of leakage (old form). */
  EVIDENCIA: Code;
  /**
   * Menor contagem de plaquetas (ficha antiga). Lowest platelet count (old form). A number in a
   * text field.
   */
  PLAQ_MENOR: Int32;
  /** Grau de FHD (ficha antiga). Haemorrhagic-fever grade (old form). */
  CON_FHD: Code;
  /** Complicação (ficha antiga). Complication (old form). */
  COMPLICA: Code;
  /**
   * Sistema de origem (SINAN NET ou Online). System of origin (SINAN NET or Online). The values are
   * not confirmed.
   */
  TP_SISTEMA: Code;
  /** Marca de duplicidade. Mark of a duplicate. */
  NDUPLIC_N: Code;
  /** Data de digitação. Date of data entry. */
  DT_DIGITA: DateDay;
  /** Fluxo de retorno. Return flow of the record. */
  CS_FLXRET: Code;
  /** Fluxo de retorno recebido. Return flow received. */
  FLXRECEBI: Code;
  /** Migrado do SINAN-W. Migrated from SINAN Windows. */
  MIGRADO_W: Code;
  /** Lote da investigação. Batch of the investigation. In the files of 2014 only. */
  NU_LOTE_I: Code;
};

/** A row of SINAN-COLE: Cólera. Cholera. One notification of a person, confirmed or not. */
export type SinanCole = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  DT_NOTIFIC: DateDay;
  SEM_NOT: Code;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  DT_SIN_PRI: DateDay;
  SEM_PRI: Code;
  DT_NASC: DateDay;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  DT_INVEST: DateDay;
  ID_OCUPA_N: Code;
  FC_CONTATO: Code;
  FC_CONT_DE: Utf8;
  VINCULO: Code;
  OUT_VINCUL: Utf8;
  CS_ASSINTO: Code;
  CS_DIARRE: Code;
  CS_CAIMBRA: Code;
  CS_FEBRE: Code;
  CS_VOMITOS: Code;
  CS_DOR: Code;
  CS_CHOQUE: Code;
  CS_DESIT: Code;
  TIP_DIARRE: Code;
  CS_FREQUEN: Code;
  CS_SANGUE: Code;
  CS_MUCO: Code;
  CS_TIPO: Code;
  DT_ATENDIM: DateDay;
  DT_INTERNA: DateDay;
  UF_HOSPITA: Code;
  NM_MUNIC_H: Code;
  CS_MATERIA: Code;
  CS_VOMITO: Code;
  DT_COLETA: DateDay;
  CS_ANTIB: Code;
  NM_ANTIBIO: Utf8;
  CS_RESULTA: Code;
  CS_POSITIV: Code;
  CS_NEG_ESP: Utf8;
  CS_REIDRAT: Code;
  CS_ANTIB_T: Code;
  ANTIB_DES: Utf8;
  CLASSI_FIN: Code;
  CRITERIO: Code;
  TPAUTOCTO: Code;
  COUFINF: Code;
  COPAISINF: Code;
  COMUNINF: Code;
  CODISINF: Code;
  DOENCA_TRA: Code;
  EVOLUCAO: Code;
  DT_OBITO: DateDay;
  DT_ENCERRA: DateDay;
  DT_DIGITA: DateDay;
  DT_DESC1: DateDay;
  DT_DESC2: DateDay;
  DT_DESC3: DateDay;
  CO_UF_DES1: Code;
  CO_UF_DES2: Code;
  CO_UF_DES3: Code;
  MUN_DES1: Code;
  MUN_DES2: Code;
  MUN_DES3: Code;
  PA_DES1: Int32;
  PA_DES2: Int32;
  PA_DES3: Int32;
  DS_TRANS1: Utf8;
  DS_TRANS2: Utf8;
  DS_TRANS3: Utf8;
};

/** A row of SINAN-DENG: Dengue. One notified case, suspected until CLASSI_FIN says otherwise. */
export type SinanDeng = Omit<SinanChik, "NU_LOTE_I">;

/** A row of SINAN-DIFT: Difteria. Diphtheria. One notification of a person, confirmed or not. */
export type SinanDift = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  DT_NOTIFIC: DateDay;
  SEM_NOT: Code;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  ID_UNIDADE: Code;
  DT_SIN_PRI: DateDay;
  SEM_PRI: Code;
  ANO_NASC: Code;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  NDUPLIC_N: Code;
  DT_DIGITA: DateDay;
  DT_TRANSUS: DateDay;
  DT_TRANSDM: DateDay;
  DT_TRANSSM: DateDay;
  DT_TRANSRM: DateDay;
  DT_TRANSRS: DateDay;
  DT_TRANSSE: DateDay;
  NU_LOTE_V: Code;
  NU_LOTE_H: Code;
  CS_FLXRET: Code;
  FLXRECEBI: Code;
  MIGRADO_W: Code;
  DT_INVEST: DateDay;
  ID_OCUPA_N: Code;
  ANT_TIPOCO: Code;
  ANT_OUTROS: Utf8;
  ANT_DOS_N: Code;
  ANT_ULTI_D: DateDay;
  CLI_EDEMAG: Code;
  CLI_PESCOC: Code;
  CLI_FEBRE: Code;
  CLI_PROSTR: Code;
  CLI_PSEUDO: Code;
  CLI_PALIDE: Code;
  CLI_TEMPER: Int32;
  CLI_CAVIDA: Code;
  CLI_AMIGDA: Code;
  CLI_CORDAO: Code;
  CLI_FARING: Code;
  CLI_LARING: Code;
  CLI_ORGAOS: Code;
  CLI_PALATO: Code;
  CLI_CONDUT: Code;
  CLI_TRAQUE: Code;
  CLI_PELE: Code;
  CLI_CONJUN: Code;
  CLI_MIOCAR: Code;
  CLI_NEFRIT: Code;
  CLI_PARALB: Code;
  CLI_PARALP: Code;
  CLI_ARRITM: Code;
  CLI_PARALM: Code;
  CLI_OUTRAS: Code;
  CLI_ESPECI: Utf8;
  ATE_HOSPIT: Utf8;
  ATE_INTERN: DateDay;
  ATE_UF_INT: Code;
  ATE_MUNICI: Code;
  LAB_MATE_N: Code;
  LAB_DATA_C: DateDay;
  LAB_CULTUR: Code;
  LAB_PROVAS: Code;
  TRA_DATA_S: DateDay;
  TRA_ANTIBI: Code;
  TRA_DATA_A: DateDay;
  MED_IDEN_C: Code;
  MED_QUAN_C: Int32;
  MED_CASO_S: Code;
  MED_MATERI: Code;
  MED_QUAN_M: Int32;
  MED_QUAN_P: Int32;
  MED_PREVEN: Code;
  CLASSI_FIN: Code;
  CRITERIO: Code;
  DOENCA_TRA: Code;
  EVOLUCAO: Code;
  DT_OBITO: DateDay;
  DT_ENCERRA: DateDay;
  NU_LOTE_I: Code;
};

/**
 * A row of SINAN-FMAC: Febre maculosa. Spotted fever. One notification of a person, confirmed or
 * not.
 */
export type SinanFmac = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  DT_NOTIFIC: DateDay;
  SEM_NOT: Code;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  ID_UNIDADE: Code;
  DT_SIN_PRI: DateDay;
  SEM_PRI: Code;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  DT_INVEST: DateDay;
  ID_OCUPA_N: Code;
  FEBRE: Code;
  CEFALEIA: Code;
  ABDOMINAL: Code;
  MIALGIA: Code;
  NAUSEA: Code;
  EXANTEMA: Code;
  DIARREIA: Code;
  ICTERICIA: Code;
  HIPEREMIA: Code;
  HEPATOME: Code;
  PETEQUIAS: Code;
  HEMORRAG: Code;
  LINFADENO: Code;
  CONVULSAO: Code;
  NECROSE: Code;
  PROSTACAO: Code;
  CHOQUE: Code;
  COMA: Code;
  HEMORRAGI: Code;
  RESPIRATO: Code;
  OLIGURIA: Code;
  OUTROS: Code;
  OUTRO_ESP: Utf8;
  CARRAPATO: Code;
  CAPIVARA: Code;
  CAO_GATO: Code;
  BOVINO: Code;
  EQUINOS: Code;
  OUTROANI: Code;
  ANIM_ESP: Utf8;
  FOI_MATA: Code;
  HOSPITAL: Code;
  DTINTERNA: DateDay;
  DTALTA: DateDay;
  COUFHOSP: Code;
  COMUNHOSP: Code;
  DIAGNO_LAB: Code;
  DTS1: DateDay;
  DTS2: DateDay;
  IGM_S1: Code;
  TIT_IGM_S1: Int32;
  IGG_S1: Code;
  TIT_IGG_S1: Int32;
  IGM_S2: Code;
  TIT_IGM_S2: Int32;
  IGG_S2: Code;
  TIT_IGG_S2: Int32;
  DT_COLETA: DateDay;
  DT_DIGITA: DateDay;
  ISOLAMENTO: Code;
  AGENTE: Utf8;
  HISTOPATO: Code;
  IMUNOHIST: Code;
  CLASSI_FIN: Code;
  CRITERIO: Code;
  DIAG_DESCA: Utf8;
  TPAUTOCTO: Code;
  COUFINF: Code;
  COPAISINF: Code;
  COMUNINF: Code;
  AMBIENTE: Code;
  DOENCA_TRA: Code;
  EVOLUCAO: Code;
  DT_OBITO: DateDay;
  DT_ENCERRA: DateDay;
};

/**
 * A row of SINAN-HANT: Hantavirose. Hantavirus disease. One notification of a person, confirmed or
 * not.
 */
export type SinanHant = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  CS_SUSPEIT: Code;
  DT_NOTIFIC: DateDay;
  SEM_NOT: Code;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  ID_UNIDADE: Code;
  DT_SIN_PRI: DateDay;
  SEM_PRI: Code;
  DTDIASINAC: DateDay;
  ANO_NASC: Code;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  DT_INVEST: DateDay;
  ID_OCUPA_N: Code;
  TREINA_MIL: Code;
  DESMATA_N: Code;
  EXPO_N: Code;
  MOAGEM_N: Code;
  DORMIU_N: Code;
  TRANSPO_N: Code;
  PESCOU_N: Code;
  ROEDOR_N: Code;
  OUTRA_ATIV: Code;
  OUTR_ATI_D: Utf8;
  CLI_DT_ATE: DateDay;
  CLI_FEBRE: Code;
  CLI_TOSSE: Code;
  CLI_DISPNE: Code;
  CLI_RESPI: Code;
  CLI_CEFALE: Code;
  CLI_MIAL_G: Code;
  CLI_LOMBAR: Code;
  CLI_ABDOMI: Code;
  CLI_HIPOTE: Code;
  CLI_CHOQUE: Code;
  CLI_VOMITO: Code;
  CLI_DIARRE: Code;
  CLI_TORACI: Code;
  CLI_TONTUR: Code;
  CLI_CARDIA: Code;
  CLI_RENAL: Code;
  CLI_NEUROL: Code;
  CLI_ASTENI: Code;
  CLI_PETEQU: Code;
  CLI_HEMO: Code;
  CLI_H_DESC: Utf8;
  CLI_OUTROS: Code;
  CLI_OUT_D: Utf8;
  AM_SANGUE: Code;
  LAB_HEMA_N: Code;
  LAB_TROMBO: Code;
  LAB_ATIPIC: Code;
  LAB_UREIA: Code;
  LAB_TGO: Code;
  LAB_TGO_D: Utf8;
  LAB_TGP: Code;
  LAB_TGP_D: Utf8;
  LAB_RES_B: Utf8;
  LAB_RADIOL: Code;
  LAB_DIFUSO: Code;
  LAB_LOCAL: Code;
  LAB_DERRAM: Code;
  LAB_COLHEU: Code;
  DT_COL_IGM: DateDay;
  LAB_IGM_R: Code;
  LAB_IMUNO: Code;
  DT_RTPCR: DateDay;
  LAB_RTPCR: Code;
  TRA_HOSP: Code;
  TRA_DT_INT: DateDay;
  TRA_UF: Code;
  TRA_MUNICI: Code;
  TRA_MECANI: Code;
  TRA_ANTIVI: Code;
  TRA_CORTIC: Code;
  TRA_CPAP: Code;
  TRA_VASOAT: Code;
  TRA_ANTIBI: Code;
  TRA_TRATAM: Code;
  TRA_ESPECI: Utf8;
  CLASSI_FIN: Code;
  CON_FORMA: Code;
  CRITERIO: Code;
  TPAUTOCTO: Code;
  COUFINF: Code;
  COPAISINF: Code;
  COMUNINF: Code;
  CON_AMBIEN: Code;
  CON_AMB_DE: Utf8;
  CON_LOCALI: Code;
  CON_LOCAL2: Code;
  EVOLUCAO: Code;
  DT_EVOLUC: DateDay;
  CON_AUTOPS: Code;
  DOENCA_TRA: Code;
  DT_ENCERRA: DateDay;
  DT_DIGITA: DateDay;
};

/**
 * A row of SINAN-LEIV: Leishmaniose visceral. Visceral leishmaniasis. One notification of a person,
 * confirmed or not.
 */
export type SinanLeiv = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  DT_NOTIFIC: DateDay;
  SEM_NOT: Code;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  ID_UNIDADE: Code;
  DT_SIN_PRI: DateDay;
  SEM_PRI: Code;
  ANO_NASC: Code;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  NDUPLIC_N: Code;
  DT_DIGITA: DateDay;
  CS_FLXRET: Code;
  FLXRECEBI: Code;
  MIGRADO_W: Code;
  DT_INVEST: DateDay;
  ID_OCUPA_N: Code;
  FEBRE: Code;
  FRAQUEZA: Code;
  EDEMA: Code;
  EMAGRA: Code;
  TOSSE: Code;
  PALIDEZ: Code;
  BACO: Code;
  INFECCIOSO: Code;
  FEN_HEMORR: Code;
  FIGADO: Code;
  ICTERICIA: Code;
  OUTROS: Code;
  OUTROS_ESP: Utf8;
  HIV: Code;
  DIAG_PAR_N: Code;
  IFI: Code;
  OUTRO: Code;
  ENTRADA: Code;
  TRATAMENTO: DateDay;
  DROGA: Code;
  PESO: Int32;
  DOSE: Code;
  AMPOLAS: Int32;
  FALENCIA: Code;
  CLASSI_FIN: Code;
  CRITERIO: Code;
  TPAUTOCTO: Code;
  COUFINF: Code;
  COPAISINF: Code;
  COMUNINF: Code;
  DOENCA_TRA: Code;
  EVOLUCAO: Code;
  DT_OBITO: DateDay;
  DT_ENCERRA: DateDay;
  DT_DESLC1: DateDay;
  DS_MUN_1: Utf8;
  CO_UF_1: Code;
  CO_PAIS_1: Int32;
  DS_TRANS_1: Utf8;
  DT_DESLC2: DateDay;
  DS_MUN_2: Utf8;
  CO_UF_2: Code;
  CO_PAIS_2: Int32;
  DS_TRANS_2: Utf8;
  DT_DESLC3: DateDay;
  DS_MUN_3: Utf8;
  CO_UF_3: Code;
  CO_PAIS_3: Int32;
};

/**
 * A row of SINAN-MALA: Malária (extra-amazônica). Malaria outside the Amazon. One notification of a
 * person, confirmed or not.
 */
export type SinanMala = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  DT_NOTIFIC: DateDay;
  SEM_NOT: Code;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  ID_UNIDADE: Code;
  DT_SIN_PRI: DateDay;
  SEM_PRI: Code;
  ANO_NASC: Code;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  DT_INVEST: DateDay;
  ID_OCUPA_N: Code;
  CLASSI_FIN: Code;
  AT_ATIVIDA: Code;
  AT_LAMINA: Code;
  AT_SINTOMA: Code;
  TPAUTOCTO: Code;
  COUFINF: Code;
  COPAISINF: Code;
  COMUNINF: Code;
  LOC_INF: Utf8;
  DEXAME: DateDay;
  RESULT: Code;
  PMM: Int32;
  PCRUZ: Code;
  TRA_ESQUEM: Code;
  DSTRAESQUE: Utf8;
  DTRATA: DateDay;
  NU_LOTE_I: Code;
  DT_ENCERRA: DateDay;
  DT_DIGITA: DateDay;
  DT_TRANSUS: DateDay;
  DT_TRANSDM: DateDay;
  DT_TRANSSM: DateDay;
  DT_TRANSRM: DateDay;
  DT_TRANSRS: DateDay;
  DT_TRANSSE: DateDay;
  NU_LOTE_V: Code;
  NU_LOTE_H: Code;
};

/**
 * A row of SINAN-PAIR: Perda auditiva por ruído relacionada ao trabalho. Work-related noise-induced
 * hearing loss. One notification of a person, confirmed or not.
 */
export type SinanPair = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  DT_NOTIFIC: DateDay;
  SEM_NOT: Code;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  ID_UNIDADE: Code;
  DT_DIAG: DateDay;
  SEM_DIAG: Code;
  ANO_NASC: Code;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  ID_OCUPA_N: Code;
  SIT_TRAB: Code;
  NUTEMPO: Code;
  TPTEMPO: Code;
  CNAE: Code;
  UF_EMP: Code;
  MUN_EMP: Code;
  TERCEIRIZA: Code;
  HIPERTEN: Code;
  TUBE: Code;
  DIABETES: Code;
  ASMA: Code;
  HANSENIASE: Code;
  MENTAL: Code;
  OUT_AGRAVO: Code;
  NUTEMPORIS: Code;
  TPTEMPORIS: Code;
  REGIME: Code;
  TPRUIDO: Code;
  SOLVENTE: Code;
  GASES: Code;
  METAL: Code;
  MEDICA: Code;
  RUIDO_OUT: Code;
  ZUMBIDO: Code;
  CEFALEIA: Code;
  TONTURA: Code;
  FALA: Code;
  OUTRO_SIN: Code;
  DIAG_ESP: Code;
  AFASTAMENT: Code;
  NU_AFAST: Code;
  TP_AFAST: Code;
  EVOL_AFAST: Code;
  TRAB_DOE: Code;
  AFAST_RISC: Code;
  INDIVIDUAL: Code;
  MUDA_TRAB: Code;
  NENHUM: Code;
  COLETIVA: Code;
  AFAST_TRAB: Code;
  CONDUTA: Code;
  EVOLUCAO: Code;
  DT_OBITO: DateDay;
  CAT: Code;
  AGRAVO_DES: Utf8;
  RUI_OUTDES: Utf8;
  CONDUTA_DE: Utf8;
  NU_LOTE_I: Code;
};

/** A row of SINAN-PEST: Peste. Plague. One notification of a person, confirmed or not. */
export type SinanPest = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  DT_NOTIFIC: DateDay;
  SEM_NOT: Code;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  ID_UNIDADE: Code;
  DT_SIN_PRI: DateDay;
  SEM_PRI: Code;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  DT_INVEST: DateDay;
  ID_OCUPA_N: Code;
  CO_RISCO: Code;
  EPI_PESTE: Code;
  COM_PEST: Code;
  SIN_GANG: Code;
  SIN_PULM: Code;
  TRATADO: Code;
  CRITERIO: Code;
  CLASSI_FIN: Code;
  CON_GRAVID: Code;
  COUFINF: Code;
  COPAISINF: Code;
  COMUNINF: Code;
  DOENCA_TRA: Code;
  EVOLUCAO: Code;
  DT_ENCERRA: DateDay;
  DT_DIGITA: DateDay;
  DT_OBITO: DateDay;
  CON_CLASSI: Code;
  LAB_ESFR: Code;
  DT_S1: DateDay;
  LAB_HEMO: Code;
  DT_S2: DateDay;
  ELISA1: Code;
  ELISA2: Code;
  HEMO_IGM: Code;
  HEMO_IGG: Code;
  IGM_T1: Code;
  IGG_T2: Code;
  CO_FOCAL: Code;
  TPAUTOCTO: Code;
};

/**
 * A row of SINAN-SIFG: Sífilis em gestante. Syphilis in pregnancy. One notification of a person,
 * confirmed or not.
 */
export type SinanSifg = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  DT_NOTIFIC: DateDay;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  DT_DIAG: DateDay;
  SEM_DIAG: Code;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  NDUPLIC_N: Code;
  ID_OCUPA_N: Code;
  PRE_UFREL: Code;
  PRE_MUNIRE: Code;
  TPEVIDENCI: Code;
  TPTESTE1: Code;
  DSTITULO1: Utf8;
  DTTESTE1: DateDay;
  TPCONFIRMA: Code;
  TPESQUEMA: Code;
  DSMOTIVO: Utf8;
  TPMOTPARC: Code;
  TPESQPAR: Code;
  TRATPARC: Code;
  CLASSI_FIN: Code;
};

/**
 * A row of SINAN-TOXC: Toxoplasmose congênita. Congenital toxoplasmosis. One notification of a
 * person, confirmed or not.
 */
export type SinanToxc = {
  TP_NOT: Code;
  ID_AGRAVO: Code;
  DT_NOTIFIC: DateDay;
  SEM_NOT: Code;
  NU_ANO: Code;
  SG_UF_NOT: Code;
  ID_MUNICIP: Code;
  ID_REGIONA: Code;
  ID_UNIDADE: Code;
  DT_SIN_PRI: DateDay;
  SEM_PRI: Code;
  ANO_NASC: Code;
  NU_IDADE_N: Int32;
  CS_SEXO: Code;
  CS_GESTANT: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Code;
  SG_UF: Code;
  ID_MN_RESI: Code;
  ID_RG_RESI: Code;
  ID_PAIS: Code;
  NDUPLIC_N: Code;
  IN_VINCULA: Code;
  DT_INVEST: DateDay;
  ID_OCUPA_N: Code;
  CLASSI_FIN: Code;
  CRITERIO: Code;
  TPAUTOCTO: Code;
  COUFINF: Code;
  COPAISINF: Code;
  COMUNINF: Code;
  DOENCA_TRA: Code;
  EVOLUCAO: Code;
  DT_OBITO: DateDay;
  DT_ENCERRA: DateDay;
  DT_DIGITA: DateDay;
  TP_SISTEMA: Code;
  TPUNINOT: Code;
};

/** A row of SINAN-TUBE: Tuberculose. Tuberculosis. One notified episode of treatment. */
export type SinanTube = {
  /** Tipo de notificação. Notification type. */
  TP_NOT: Code;
  /**
   * Agravo notificado (CID-10). Disease or event notified (ICD-10). A169; cut to A16. in some
   * years.
   */
  ID_AGRAVO: Code;
  /** Data da notificação. Notification date. */
  DT_NOTIFIC: DateDay;
  /**
   * Ano da notificação. Year of notification. Differs from the year of the file in part of the
   * rows: the file goes by DT_DIAG.
   */
  NU_ANO: Code;
  /** UF de notificação. UF that notified. IBGE number. */
  SG_UF_NOT: Code;
  /** Município de notificação. Municipality that notified. */
  ID_MUNICIP: Code;
  /** Regional de saúde de notificação. Health region that notified. */
  ID_REGIONA: Code;
  /** Data do diagnóstico. Date of the diagnosis. Its year is that of the file. */
  DT_DIAG: DateDay;
  /** Ano de nascimento. Year of birth. */
  ANO_NASC: Code;
  /**
   * Idade codificada. Coded age. 4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000
   * = unknown.
   */
  NU_IDADE_N: Int32;
  /** Sexo. Sex. */
  CS_SEXO: Code;
  /** Gestante. Pregnancy and trimester. */
  CS_GESTANT: Code;
  /** Raça/cor. Race/colour. 3 amarela, 4 parda. */
  CS_RACA: Code;
  /** Escolaridade. Schooling. */
  CS_ESCOL_N: Code;
  /** UF de residência. UF of residence. IBGE number. */
  SG_UF: Code;
  /** Município de residência. Municipality of residence. */
  ID_MN_RESI: Code;
  /** Regional de saúde de residência. Health region of residence. */
  ID_RG_RESI: Code;
  /** País de residência. Country of residence. */
  ID_PAIS: Code;
  /** Marca de duplicidade. Mark of a duplicate. */
  NDUPLIC_N: Code;
  /** Registro vinculado. Mark of a linked record. */
  IN_VINCULA: Code;
  /** Data de digitação. Date of data entry. */
  DT_DIGITA: DateDay;
  /** Data de transferência da unidade. Date of transfer from the health unit. */
  DT_TRANSUS: DateDay;
  /**
   * Data de transferência do distrito ao município. Date of transfer from the district to the
   * municipality.
   */
  DT_TRANSDM: DateDay;
  /** Data de transferência da secretaria municipal. Date of transfer from the municipality. */
  DT_TRANSSM: DateDay;
  /** Data de transferência da regional municipal. Date of transfer from the municipal region. */
  DT_TRANSRM: DateDay;
  /** Data de transferência da regional de saúde. Date of transfer from the health region. */
  DT_TRANSRS: DateDay;
  /** Data de transferência da secretaria estadual. Date of transfer from the state. */
  DT_TRANSSE: DateDay;
  /** Fluxo de retorno. Return flow of the record. */
  CS_FLXRET: Code;
  /** Fluxo de retorno recebido. Return flow received. */
  FLXRECEBI: Code;
  /** Migrado do SINAN-W. Migrated from SINAN Windows. */
  MIGRADO_W: Code;
  /** Ocupação. Occupation. */
  ID_OCUPA_N: Code;
  /**
   * Tipo de entrada. Kind of entry into treatment. 1, 4 and 6 (new, unknown, post-mortem) are
   * counted as new cases.
   */
  TRATAMENTO: Code;
  /** Institucionalizado (ficha antiga). In an institution (old form). */
  INSTITUCIO: Code;
  /** Radiografia do tórax. Chest radiography. */
  RAIOX_TORA: Code;
  /** Teste tuberculínico (ficha antiga). Tuberculin test (old form). */
  TESTE_TUBE: Code;
  /** Forma clínica. Clinical form. */
  FORMA: Code;
  /** Local extrapulmonar 1. Extrapulmonary site 1. */
  EXTRAPU1_N: Code;
  /** Local extrapulmonar 2. Extrapulmonary site 2. */
  EXTRAPU2_N: Code;
  /** Outro local extrapulmonar. Other extrapulmonary site. 2001 to 2018. */
  EXTRAPUL_O: Utf8;
  /** Agravo associado: aids. Associated condition: AIDS. */
  AGRAVAIDS: Code;
  /** Agravo associado: alcoolismo. Associated condition: alcoholism. */
  AGRAVALCOO: Code;
  /** Agravo associado: diabetes. Associated condition: diabetes. */
  AGRAVDIABE: Code;
  /** Agravo associado: doença mental. Associated condition: mental illness. */
  AGRAVDOENC: Code;
  /** Agravo associado: outro. Associated condition: other. */
  AGRAVOUTRA: Code;
  /** Outro agravo, por extenso. Other condition, in words. 2001 to 2018. */
  AGRAVOUTDE: Utf8;
  /** 1ª baciloscopia de escarro. First sputum smear. */
  BACILOSC_E: Code;
  /** 2ª baciloscopia de escarro. Second sputum smear. */
  BACILOS_E2: Code;
  /** Baciloscopia de outro material. Smear of another material. */
  BACILOSC_O: Code;
  /** Cultura de escarro. Sputum culture. */
  CULTURA_ES: Code;
  /** Cultura de outro material. Culture of another material. */
  CULTURA_OU: Code;
  /** HIV. HIV test. */
  HIV: Code;
  /** Histopatologia. Histopathology. */
  HISTOPATOL: Code;
  /** Data de início do tratamento. Date of the start of treatment. */
  DT_INIC_TR: DateDay;
  /** Rifampicina (ficha antiga). Rifampicin (old form). */
  RIFAMPICIN: Code;
  /** Isoniazida (ficha antiga). Isoniazid (old form). */
  ISONIAZIDA: Code;
  /** Etambutol (ficha antiga). Ethambutol (old form). */
  ETAMBUTOL: Code;
  /** Estreptomicina (ficha antiga). Streptomycin (old form). */
  ESTREPTOMI: Code;
  /** Pirazinamida (ficha antiga). Pyrazinamide (old form). */
  PIRAZINAMI: Code;
  /** Etionamida (ficha antiga). Ethionamide (old form). */
  ETIONAMIDA: Code;
  /** Outras drogas (ficha antiga). Other drugs (old form). */
  OUTRAS: Code;
  /** Outras drogas, por extenso. Other drugs, in words. 2001 to 2018. */
  OUTRAS_DES: Utf8;
  /**
   * Tratamento supervisionado indicado (ficha antiga). Supervised treatment indicated (old form).
   */
  TRAT_SUPER: Code;
  /** Número de contatos identificados. Number of contacts identified. */
  NU_CONTATO: Int32;
  /** Relacionada ao trabalho. Related to work. Values 0 to 6 occur, without a description. */
  DOENCA_TRA: Code;
  /** UF de notificação atual. UF that notifies now. IBGE number. */
  SG_UF_AT: Code;
  /** Município de notificação atual. Municipality that notifies now. */
  ID_MUNIC_A: Code;
  /** Data da notificação atual. Date of the current notification. */
  DT_NOTI_AT: DateDay;
  /** UF de residência atual. Current UF of residence. IBGE number. */
  SG_UF_2: Code;
  /** Município de residência atual. Current municipality of residence. */
  ID_MUNIC_2: Code;
  /** Baciloscopia no 1º mês. Smear, month 1. */
  BACILOSC_1: Code;
  /** Baciloscopia no 2º mês. Smear, month 2. */
  BACILOSC_2: Code;
  /** Baciloscopia no 3º mês. Smear, month 3. */
  BACILOSC_3: Code;
  /** Baciloscopia no 4º mês. Smear, month 4. */
  BACILOSC_4: Code;
  /** Baciloscopia no 5º mês. Smear, month 5. */
  BACILOSC_5: Code;
  /** Baciloscopia no 6º mês. Smear, month 6. */
  BACILOSC_6: Code;
  /** Tratamento diretamente observado (TDO) realizado. Directly observed treatment done. */
  TRATSUP_AT: Code;
  /** Data da mudança de tratamento. Date of treatment change. */
  DT_MUDANCA: DateDay;
  /** Número de contatos examinados. Number of contacts examined. */
  NU_COMU_EX: Int32;
  /**
   * Situação no 9º mês (ficha antiga). Situation in month 9 (old form). That this code list applies
   * is not confirmed.
   */
  SITUA_9_M: Code;
  /**
   * Situação no 12º mês (ficha antiga). Situation in month 12 (old form). That this code list
   * applies is not confirmed.
   */
  SITUA_12_M: Code;
  /** Situação de encerramento. Outcome of the treatment. */
  SITUA_ENCE: Code;
  /** Data de encerramento. Date on which the case was closed. */
  DT_ENCERRA: DateDay;
  /** Tipo de unidade notificadora. Kind of unit that notified. */
  TPUNINOT: Code;
  /** População privada de liberdade. Deprived of liberty. */
  POP_LIBER: Code;
  /** População em situação de rua. Homeless. */
  POP_RUA: Code;
  /** Profissional de saúde. Health worker. */
  POP_SAUDE: Code;
  /** Imigrante. Immigrant. */
  POP_IMIG: Code;
  /** Beneficiário de programa de transferência de renda. Receives government cash transfers. */
  BENEF_GOV: Code;
  /** Agravo associado: uso de drogas ilícitas. Associated condition: use of illicit drugs. */
  AGRAVDROGA: Code;
  /** Agravo associado: tabagismo. Associated condition: smoking. */
  AGRAVTABAC: Code;
  /** Teste rápido molecular (TRM-TB). Rapid molecular test. */
  TEST_MOLEC: Code;
  /** Teste de sensibilidade. Drug susceptibility test. */
  TEST_SENSI: Code;
  /** Terapia antirretroviral durante o tratamento. Antiretroviral therapy during the treatment. */
  ANT_RETRO: Code;
  /** Baciloscopia após o 6º mês. Smear after month 6. */
  BAC_APOS_6: Code;
  /** Destino da transferência. Where the patient was transferred to. */
  TRANSF: Code;
  /** UF de transferência. UF of the transfer. IBGE number. */
  UF_TRANSF: Code;
  /** Município de transferência. Municipality of the transfer. */
  MUN_TRANSF: Code;
};

/**
 * A row of SINAN-ZIKA: Zika vírus. Zika virus. One notified case, suspected until CLASSI_FIN says
 * otherwise.
 */
export type SinanZika = {
  /** Tipo de notificação. Notification type. */
  TP_NOT: Code;
  /**
   * Agravo notificado (CID-10). Disease or event notified (ICD-10). A928; empty or cut in part of
   * the rows.
   */
  ID_AGRAVO: Code;
  /** Data da notificação. Notification date. */
  DT_NOTIFIC: DateDay;
  /** Semana epidemiológica da notificação. Epidemiological week of the notification. YYYYWW. */
  SEM_NOT: Code;
  /** Ano da notificação. Year of notification. May differ from the year of the file. */
  NU_ANO: Code;
  /** UF de notificação. UF that notified. IBGE number. */
  SG_UF_NOT: Code;
  /** Município de notificação. Municipality that notified. */
  ID_MUNICIP: Code;
  /** Regional de saúde de notificação. Health region that notified. */
  ID_REGIONA: Code;
  /** Unidade de saúde notificadora. Facility that notified (CNES). */
  ID_UNIDADE: Code;
  /** Data dos primeiros sintomas. Date of the first symptoms. */
  DT_SIN_PRI: DateDay;
  /**
   * Semana epidemiológica dos primeiros sintomas. Epidemiological week of the first symptoms.
   * YYYYWW.
   */
  SEM_PRI: Code;
  /** Ano de nascimento. Year of birth. */
  ANO_NASC: Code;
  /**
   * Idade codificada. Coded age. 4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000
   * = unknown.
   */
  NU_IDADE_N: Int32;
  /** Sexo. Sex. */
  CS_SEXO: Code;
  /** Gestante. Pregnancy and trimester. */
  CS_GESTANT: Code;
  /** Raça/cor. Race/colour. 3 amarela, 4 parda. */
  CS_RACA: Code;
  /** Escolaridade. Schooling. */
  CS_ESCOL_N: Code;
  /** UF de residência. UF of residence. IBGE number. */
  SG_UF: Code;
  /** Município de residência. Municipality of residence. */
  ID_MN_RESI: Code;
  /** Regional de saúde de residência. Health region of residence. */
  ID_RG_RESI: Code;
  /** País de residência. Country of residence. */
  ID_PAIS: Code;
  /** Marca de duplicidade. Mark of a duplicate. */
  NDUPLIC_N: Code;
  /** Registro vinculado. Mark of a linked record. */
  IN_VINCULA: Code;
  /** Data da investigação. Date of the investigation. */
  DT_INVEST: DateDay;
  /** Ocupação. Occupation. */
  ID_OCUPA_N: Code;
  /** Classificação final. Final classification. */
  CLASSI_FIN: Code;
  /** Critério de confirmação. Criterion of the confirmation or discard. */
  CRITERIO: Code;
  /** Caso autóctone do município de residência. Infected in the municipality of residence. */
  TPAUTOCTO: Code;
  /** UF provável de infecção. Probable UF of infection. IBGE number. */
  COUFINF: Code;
  /** País provável de infecção. Probable country of infection. */
  COPAISINF: Code;
  /** Município provável de infecção. Probable municipality of infection. */
  COMUNINF: Code;
  /** Doença relacionada ao trabalho. Related to work. */
  DOENCA_TRA: Code;
  /** Evolução. Outcome. */
  EVOLUCAO: Code;
  /** Data do óbito. Date of death. */
  DT_OBITO: DateDay;
  /** Data de encerramento. Date on which the case was closed. */
  DT_ENCERRA: DateDay;
  /** Data de digitação. Date of data entry. */
  DT_DIGITA: DateDay;
  /**
   * Sistema de origem (SINAN NET ou Online). System of origin (SINAN NET or Online). The values are
   * not confirmed.
   */
  TP_SISTEMA: Code;
  /** Tipo de unidade notificadora. Kind of unit that notified. */
  TPUNINOT: Code;
};

/** The groups of SINAN that can be scanned, by code. */
export interface SinanGroups {
  /** Acidente de trabalho com material biológico. Work accident with biological material. */
  ACBI: GroupTypes<RowTypes, "year">;
  /** Acidente de trabalho (grave). Serious work accident. */
  ACGR: GroupTypes<RowTypes, "year">;
  /** AIDS em adultos. AIDS in adults. */
  AIDA: GroupTypes<RowTypes, "year">;
  /** AIDS em crianças. AIDS in children. */
  AIDC: GroupTypes<RowTypes, "year">;
  /** Acidente por animais peçonhentos. Accidents with venomous animals. */
  ANIM: GroupTypes<RowTypes, "year">;
  /** Atendimento antirrábico humano. Human anti-rabies care. */
  ANTR: GroupTypes<RowTypes, "year">;
  /** Botulismo. Botulism. */
  BOTU: GroupTypes<RowTypes, "year">;
  /** Câncer relacionado ao trabalho. Work-related cancer. */
  CANC: GroupTypes<RowTypes, "year">;
  /** Doença de Chagas aguda. Acute Chagas disease. */
  CHAG: GroupTypes<SinanChag, "year">;
  /** Febre de chikungunya. Chikungunya fever. */
  CHIK: GroupTypes<SinanChik, "year">;
  /** Cólera. Cholera. */
  COLE: GroupTypes<SinanCole, "year">;
  /** Coqueluche. Pertussis. */
  COQU: GroupTypes<RowTypes, "year">;
  /** Doença de Creutzfeldt-Jakob. Creutzfeldt-Jakob disease. */
  DCRJ: GroupTypes<RowTypes, "year">;
  /** Dengue. */
  DENG: GroupTypes<SinanDeng, "year">;
  /** Dermatoses ocupacionais. Occupational skin diseases. */
  DERM: GroupTypes<RowTypes, "year">;
  /** Difteria. Diphtheria. */
  DIFT: GroupTypes<SinanDift, "year">;
  /** Esporotricose (epizootia). Sporotrichosis in animals. */
  ESPO: GroupTypes<RowTypes, "year">;
  /** Esquistossomose. Schistosomiasis. */
  ESQU: GroupTypes<RowTypes, "year">;
  /** Doenças exantemáticas. Rash diseases (measles and rubella). */
  EXAN: GroupTypes<RowTypes, "year">;
  /** Febre maculosa. Spotted fever. */
  FMAC: GroupTypes<SinanFmac, "year">;
  /** Febre tifoide. Typhoid fever. */
  FTIF: GroupTypes<RowTypes, "year">;
  /** Hanseníase. Leprosy (Hansen disease). */
  HANS: GroupTypes<RowTypes, "year">;
  /** Hantavirose. Hantavirus disease. */
  HANT: GroupTypes<SinanHant, "year">;
  /** Hepatites virais. Viral hepatitis. */
  HEPA: GroupTypes<RowTypes, "year">;
  /** HIV em adultos. HIV in adults. */
  HIVA: GroupTypes<RowTypes, "year">;
  /** HIV em crianças. HIV in children. */
  HIVC: GroupTypes<RowTypes, "year">;
  /** HIV em crianças expostas. Children exposed to HIV. */
  HIVE: GroupTypes<RowTypes, "year">;
  /** HIV em gestantes. HIV in pregnant women. */
  HIVG: GroupTypes<RowTypes, "year">;
  /** Intoxicação exógena. Exogenous poisoning. */
  IEXO: GroupTypes<RowTypes, "year">;
  /** Leishmaniose visceral. Visceral leishmaniasis. */
  LEIV: GroupTypes<SinanLeiv, "year">;
  /** Leptospirose. Leptospirosis. */
  LEPT: GroupTypes<RowTypes, "year">;
  /** LER/DORT. Repetitive strain injuries (RSI/WMSD). */
  LERD: GroupTypes<RowTypes, "year">;
  /** Leishmaniose tegumentar americana. American tegumentary leishmaniasis. */
  LTAN: GroupTypes<RowTypes, "year">;
  /** Malária (extra-amazônica). Malaria outside the Amazon. */
  MALA: GroupTypes<SinanMala, "year">;
  /** Meningite. Meningitis. */
  MENI: GroupTypes<RowTypes, "year">;
  /** Transtornos mentais relacionados ao trabalho. Work-related mental disorders. */
  MENT: GroupTypes<RowTypes, "year">;
  /** Notificação de tracoma. Trachoma, aggregated notification. */
  NTRA: GroupTypes<RowTypes, "year">;
  /** Perda auditiva por ruído relacionada ao trabalho. Work-related noise-induced hearing loss. */
  PAIR: GroupTypes<SinanPair, "year">;
  /** Peste. Plague. */
  PEST: GroupTypes<SinanPest, "year">;
  /** Paralisia flácida aguda/poliomielite. Acute flaccid paralysis. */
  PFAN: GroupTypes<RowTypes, "year">;
  /** Pneumoconioses. Work-related pneumoconioses. */
  PNEU: GroupTypes<RowTypes, "year">;
  /** Raiva humana. Human rabies. */
  RAIV: GroupTypes<RowTypes, "year">;
  /** Rotavírus. Rotavirus. */
  ROTA: GroupTypes<RowTypes, "year">;
  /** Surto de doenças transmitidas por alimentos. Outbreaks of food-borne disease. */
  SDTA: GroupTypes<RowTypes, "year">;
  /** Sífilis adquirida. Acquired syphilis. */
  SIFA: GroupTypes<RowTypes, "year">;
  /** Sífilis congênita. Congenital syphilis. */
  SIFC: GroupTypes<RowTypes, "year">;
  /** Sífilis em gestante. Syphilis in pregnancy. */
  SIFG: GroupTypes<SinanSifg, "year">;
  /** Síndrome da rubéola congênita. Congenital rubella syndrome. */
  SRC: GroupTypes<RowTypes, "year">;
  /** Tétano acidental. Accidental tetanus. */
  TETA: GroupTypes<RowTypes, "year">;
  /** Tétano neonatal. Neonatal tetanus. */
  TETN: GroupTypes<RowTypes, "year">;
  /** Toxoplasmose congênita. Congenital toxoplasmosis. */
  TOXC: GroupTypes<SinanToxc, "year">;
  /** Toxoplasmose gestacional. Gestational toxoplasmosis. */
  TOXG: GroupTypes<RowTypes, "year">;
  /** Inquérito de tracoma. Trachoma survey. */
  TRAC: GroupTypes<RowTypes, "year">;
  /** Tuberculose. Tuberculosis. */
  TUBE: GroupTypes<SinanTube, "year">;
  /** Varicela. Varicella. */
  VARC: GroupTypes<RowTypes, "year">;
  /**
   * Violência doméstica, sexual e/ou outras violências. Interpersonal and self-inflicted violence.
   */
  VIOL: GroupTypes<RowTypes, "year">;
  /** Zika vírus. Zika virus. */
  ZIKA: GroupTypes<SinanZika, "year">;
}
