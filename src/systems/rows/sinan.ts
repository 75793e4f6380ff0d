// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Int32, Utf8 } from "apache-arrow";
import type { Code, RowTypes } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SINAN-CHAG: Doença de Chagas aguda. Acute Chagas disease. One notification of a person,
 * confirmed or not.
 */
export type SinanChag = {
  /** C7 in the files. */
  ID_MUNICIP: Code;
  /** C7 in the files. */
  ID_UNIDADE: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C3 in the files. */
  CS_ESCOLAR: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C3 in the files. */
  ID_REGIONA: Code;
  /** D8 in the files. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files. */
  SEM_PRI: Code;
  /** C4 in the files. */
  NU_IDADE: Code;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C7 in the files. */
  ID_MN_RESI: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C3 in the files. */
  ID_PAIS: Code;
  /** C1 in the files. */
  ID_DG_NOT: Code;
  /** C1 in the files. */
  ID_EV_NOT: Code;
  /** D8 in the files. */
  ANT_DT_INV: DateDay;
  /** C5 in the files. */
  OCUPACAO: Code;
  /** C1 in the files. */
  PRESENCA: Code;
  /** C1 in the files. */
  SUSPEITOS: Code;
  /** C5 in the files. */
  AFIRMATIVO: Code;
  /** C1 in the files. */
  CONFIRMAD: Code;
  /** C5 in the files. */
  QUANTOS: Code;
  /** C1 in the files. */
  HISTORIA: Code;
  /** C1 in the files. */
  CONTROLE: Code;
  /** C1 in the files. */
  MANIPULA: Code;
  /** C1 in the files. */
  RECEMNASC: Code;
  /** C1 in the files. */
  ASSINTOMA: Code;
  /** C1 in the files. */
  FEBRE: Code;
  /** C1 in the files. */
  CEFALEIA: Code;
  /** C1 in the files. */
  ARRITMIAS: Code;
  /** C1 in the files. */
  ASTENIA: Code;
  /** C1 in the files. */
  ANOREXIA: Code;
  /** C1 in the files. */
  HIPOREXIA: Code;
  /** C1 in the files. */
  SINAIS: Code;
  /** C1 in the files. */
  EDEMA: Code;
  /** C1 in the files. */
  HEPATOME: Code;
  /** C1 in the files. */
  ESPLENOM: Code;
  /** C1 in the files. */
  MENINGOE: Code;
  /** C1 in the files. */
  HEPAESPLE: Code;
  /** C1 in the files. */
  CHAGOMA: Code;
  /** C1 in the files. */
  GANGLIOS: Code;
  /** C1 in the files. */
  AUMENTO: Code;
  /** C1 in the files. */
  EXAME: Code;
  /** C1 in the files. */
  XENODIAG: Code;
  /** C1 in the files. */
  HEMO: Code;
  /** C1 in the files. */
  IMUNO: Code;
  /** C1 in the files. */
  ELISA: Code;
  /** C1 in the files. */
  ECG: Code;
  /** C20 in the files. */
  ECG_RESULT: Utf8;
  /** C1 in the files. */
  RAIOX: Code;
  /** C20 in the files. */
  RAI_RESULT: Utf8;
  /** C1 in the files. */
  ESPECIFICO: Code;
  /** C1 in the files. */
  INESPECIF: Code;
  /** C30 in the files. */
  DROGA: Utf8;
  /** C3 in the files. */
  DOSAGEM: Code;
  /** C3 in the files. */
  DURACAO: Code;
  /** C1 in the files. */
  MED_CONTR: Code;
  /** C1 in the files. */
  FISCALIZA: Code;
  /** C1 in the files. */
  IMPLANTA: Code;
  /** C1 in the files. */
  MED_OUTRO: Code;
  /** C1 in the files. */
  CON_CLASSI: Code;
  /** C1 in the files. */
  CON_CRITER: Code;
  /** C1 in the files. */
  CON_PROVAV: Code;
  /** C1 in the files. */
  CON_INFECC: Code;
  /** C40 in the files. */
  CON_INF_OU: Utf8;
  /** C7 in the files. */
  CON_INF_MU: Code;
  /** C2 in the files. */
  CON_INF_UF: Code;
  /** C3 in the files. */
  CON_INF_PA: Code;
  /** C1 in the files. */
  CON_DOENCA: Code;
  /** C1 in the files. */
  CON_EVOLUC: Code;
  /** D8 in the files. */
  CON_DT_OBI: DateDay;
  /** D8 in the files. */
  CON_DT_ENC: DateDay;
  /** C1 in the files. */
  IN_VINCULA: Code;
  /** C1 in the files. */
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
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C6 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** D8 in the files. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files. */
  SEM_PRI: Code;
  /** D8 in the files. */
  DT_NASC: DateDay;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C6 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** D8 in the files. */
  DT_INVEST: DateDay;
  /** C6 in the files. */
  ID_OCUPA_N: Code;
  /** C1 in the files. */
  FC_CONTATO: Code;
  /** C30 in the files. */
  FC_CONT_DE: Utf8;
  /** C1 in the files. */
  VINCULO: Code;
  /** C30 in the files. */
  OUT_VINCUL: Utf8;
  /** C1 in the files. */
  CS_ASSINTO: Code;
  /** C1 in the files. */
  CS_DIARRE: Code;
  /** C1 in the files. */
  CS_CAIMBRA: Code;
  /** C1 in the files. */
  CS_FEBRE: Code;
  /** C1 in the files. */
  CS_VOMITOS: Code;
  /** C1 in the files. */
  CS_DOR: Code;
  /** C1 in the files. */
  CS_CHOQUE: Code;
  /** C1 in the files. */
  CS_DESIT: Code;
  /** C1 in the files. */
  TIP_DIARRE: Code;
  /** C1 in the files. */
  CS_FREQUEN: Code;
  /** C1 in the files. */
  CS_SANGUE: Code;
  /** C1 in the files. */
  CS_MUCO: Code;
  /** C1 in the files. */
  CS_TIPO: Code;
  /** D8 in the files. */
  DT_ATENDIM: DateDay;
  /** D8 in the files. */
  DT_INTERNA: DateDay;
  /** C2 in the files. */
  UF_HOSPITA: Code;
  /** C6 in the files. */
  NM_MUNIC_H: Code;
  /** C1 in the files. */
  CS_MATERIA: Code;
  /** C1 in the files. */
  CS_VOMITO: Code;
  /** D8 in the files. */
  DT_COLETA: DateDay;
  /** C1 in the files. */
  CS_ANTIB: Code;
  /** C30 in the files. */
  NM_ANTIBIO: Utf8;
  /** C1 in the files. */
  CS_RESULTA: Code;
  /** C1 in the files. */
  CS_POSITIV: Code;
  /** C30 in the files. */
  CS_NEG_ESP: Utf8;
  /** C1 in the files. */
  CS_REIDRAT: Code;
  /** C1 in the files. */
  CS_ANTIB_T: Code;
  /** C30 in the files. */
  ANTIB_DES: Utf8;
  /** C1 in the files. */
  CLASSI_FIN: Code;
  /** C1 in the files. */
  CRITERIO: Code;
  /** C1 in the files. */
  TPAUTOCTO: Code;
  /** C2 in the files. */
  COUFINF: Code;
  /** C4 in the files. */
  COPAISINF: Code;
  /** C6 in the files. */
  COMUNINF: Code;
  /** C9 in the files. */
  CODISINF: Code;
  /** C1 in the files. */
  DOENCA_TRA: Code;
  /** C1 in the files. */
  EVOLUCAO: Code;
  /** D8 in the files. */
  DT_OBITO: DateDay;
  /** D8 in the files. */
  DT_ENCERRA: DateDay;
  /** D8 in the files. */
  DT_DIGITA: DateDay;
  /** D8 in the files. */
  DT_DESC1: DateDay;
  /** D8 in the files. */
  DT_DESC2: DateDay;
  /** D8 in the files. */
  DT_DESC3: DateDay;
  /** C2 in the files. */
  CO_UF_DES1: Code;
  /** C2 in the files. */
  CO_UF_DES2: Code;
  /** C2 in the files. */
  CO_UF_DES3: Code;
  /** C6 in the files. */
  MUN_DES1: Code;
  /** C6 in the files. */
  MUN_DES2: Code;
  /** C6 in the files. */
  MUN_DES3: Code;
  /** N4 in the files. */
  PA_DES1: Int32;
  /** N4 in the files. */
  PA_DES2: Int32;
  /** N4 in the files. */
  PA_DES3: Int32;
  /** C30 in the files. */
  DS_TRANS1: Utf8;
  /** C30 in the files. */
  DS_TRANS2: Utf8;
  /** C30 in the files. */
  DS_TRANS3: Utf8;
};

/** A row of SINAN-DENG: Dengue. One notified case, suspected until CLASSI_FIN says otherwise. */
export type SinanDeng = {
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
};

/** A row of SINAN-DIFT: Difteria. Diphtheria. One notification of a person, confirmed or not. */
export type SinanDift = {
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C6 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** C7 in the files. */
  ID_UNIDADE: Code;
  /** D8 in the files. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files. */
  SEM_PRI: Code;
  /** C4 in the files. */
  ANO_NASC: Code;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C6 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** C1 in the files. */
  NDUPLIC_N: Code;
  /** D8 in the files. */
  DT_DIGITA: DateDay;
  /** D8 in the files. */
  DT_TRANSUS: DateDay;
  /** D8 in the files. */
  DT_TRANSDM: DateDay;
  /** D8 in the files. */
  DT_TRANSSM: DateDay;
  /** D8 in the files. */
  DT_TRANSRM: DateDay;
  /** D8 in the files. */
  DT_TRANSRS: DateDay;
  /** D8 in the files. */
  DT_TRANSSE: DateDay;
  /** C7 in the files. */
  NU_LOTE_V: Code;
  /** C7 in the files. */
  NU_LOTE_H: Code;
  /** C1 in the files. */
  CS_FLXRET: Code;
  /** C1 in the files. */
  FLXRECEBI: Code;
  /** C1 in the files. */
  MIGRADO_W: Code;
  /** D8 in the files. */
  DT_INVEST: DateDay;
  /** C6 in the files. */
  ID_OCUPA_N: Code;
  /** C1 in the files. */
  ANT_TIPOCO: Code;
  /** C30 in the files. */
  ANT_OUTROS: Utf8;
  /** C1 in the files. */
  ANT_DOS_N: Code;
  /** D8 in the files. */
  ANT_ULTI_D: DateDay;
  /** C1 in the files. */
  CLI_EDEMAG: Code;
  /** C1 in the files. */
  CLI_PESCOC: Code;
  /** C1 in the files. */
  CLI_FEBRE: Code;
  /** C1 in the files. */
  CLI_PROSTR: Code;
  /** C1 in the files. */
  CLI_PSEUDO: Code;
  /** C1 in the files. */
  CLI_PALIDE: Code;
  /** N3 in the files. */
  CLI_TEMPER: Int32;
  /** C1 in the files. */
  CLI_CAVIDA: Code;
  /** C1 in the files. */
  CLI_AMIGDA: Code;
  /** C1 in the files. */
  CLI_CORDAO: Code;
  /** C1 in the files. */
  CLI_FARING: Code;
  /** C1 in the files. */
  CLI_LARING: Code;
  /** C1 in the files. */
  CLI_ORGAOS: Code;
  /** C1 in the files. */
  CLI_PALATO: Code;
  /** C1 in the files. */
  CLI_CONDUT: Code;
  /** C1 in the files. */
  CLI_TRAQUE: Code;
  /** C1 in the files. */
  CLI_PELE: Code;
  /** C1 in the files. */
  CLI_CONJUN: Code;
  /** C1 in the files. */
  CLI_MIOCAR: Code;
  /** C1 in the files. */
  CLI_NEFRIT: Code;
  /** C1 in the files. */
  CLI_PARALB: Code;
  /** C1 in the files. */
  CLI_PARALP: Code;
  /** C1 in the files. */
  CLI_ARRITM: Code;
  /** C1 in the files. */
  CLI_PARALM: Code;
  /** C1 in the files. */
  CLI_OUTRAS: Code;
  /** C30 in the files. */
  CLI_ESPECI: Utf8;
  /** C30 in the files. */
  ATE_HOSPIT: Utf8;
  /** D8 in the files. */
  ATE_INTERN: DateDay;
  /** C2 in the files. */
  ATE_UF_INT: Code;
  /** C6 in the files. */
  ATE_MUNICI: Code;
  /** C1 in the files. */
  LAB_MATE_N: Code;
  /** D8 in the files. */
  LAB_DATA_C: DateDay;
  /** C1 in the files. */
  LAB_CULTUR: Code;
  /** C1 in the files. */
  LAB_PROVAS: Code;
  /** D8 in the files. */
  TRA_DATA_S: DateDay;
  /** C1 in the files. */
  TRA_ANTIBI: Code;
  /** D8 in the files. */
  TRA_DATA_A: DateDay;
  /** C1 in the files. */
  MED_IDEN_C: Code;
  /** N3 in the files. */
  MED_QUAN_C: Int32;
  /** C1 in the files. */
  MED_CASO_S: Code;
  /** C1 in the files. */
  MED_MATERI: Code;
  /** N3 in the files. */
  MED_QUAN_M: Int32;
  /** N3 in the files. */
  MED_QUAN_P: Int32;
  /** C1 in the files. */
  MED_PREVEN: Code;
  /** C1 in the files. */
  CLASSI_FIN: Code;
  /** C1 in the files. */
  CRITERIO: Code;
  /** C1 in the files. */
  DOENCA_TRA: Code;
  /** C1 in the files. */
  EVOLUCAO: Code;
  /** D8 in the files. */
  DT_OBITO: DateDay;
  /** D8 in the files. */
  DT_ENCERRA: DateDay;
  /** C7 in the files. */
  NU_LOTE_I: Code;
};

/**
 * A row of SINAN-FMAC: Febre maculosa. Spotted fever. One notification of a person, confirmed or
 * not.
 */
export type SinanFmac = {
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C6 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** C7 in the files. */
  ID_UNIDADE: Code;
  /** D8 in the files. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files. */
  SEM_PRI: Code;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C6 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** D8 in the files. */
  DT_INVEST: DateDay;
  /** C6 in the files. */
  ID_OCUPA_N: Code;
  /** C1 in the files. */
  FEBRE: Code;
  /** C1 in the files. */
  CEFALEIA: Code;
  /** C1 in the files. */
  ABDOMINAL: Code;
  /** C1 in the files. */
  MIALGIA: Code;
  /** C1 in the files. */
  NAUSEA: Code;
  /** C1 in the files. */
  EXANTEMA: Code;
  /** C1 in the files. */
  DIARREIA: Code;
  /** C1 in the files. */
  ICTERICIA: Code;
  /** C1 in the files. */
  HIPEREMIA: Code;
  /** C1 in the files. */
  HEPATOME: Code;
  /** C1 in the files. */
  PETEQUIAS: Code;
  /** C1 in the files. */
  HEMORRAG: Code;
  /** C1 in the files. */
  LINFADENO: Code;
  /** C1 in the files. */
  CONVULSAO: Code;
  /** C1 in the files. */
  NECROSE: Code;
  /** C1 in the files. */
  PROSTACAO: Code;
  /** C1 in the files. */
  CHOQUE: Code;
  /** C1 in the files. */
  COMA: Code;
  /** C1 in the files. */
  HEMORRAGI: Code;
  /** C1 in the files. */
  RESPIRATO: Code;
  /** C1 in the files. */
  OLIGURIA: Code;
  /** C1 in the files. */
  OUTROS: Code;
  /** C30 in the files. */
  OUTRO_ESP: Utf8;
  /** C1 in the files. */
  CARRAPATO: Code;
  /** C1 in the files. */
  CAPIVARA: Code;
  /** C1 in the files. */
  CAO_GATO: Code;
  /** C1 in the files. */
  BOVINO: Code;
  /** C1 in the files. */
  EQUINOS: Code;
  /** C1 in the files. */
  OUTROANI: Code;
  /** C30 in the files. */
  ANIM_ESP: Utf8;
  /** C1 in the files. */
  FOI_MATA: Code;
  /** C1 in the files. */
  HOSPITAL: Code;
  /** D8 in the files. */
  DTINTERNA: DateDay;
  /** D8 in the files. */
  DTALTA: DateDay;
  /** C2 in the files. */
  COUFHOSP: Code;
  /** C6 in the files. */
  COMUNHOSP: Code;
  /** C1 in the files. */
  DIAGNO_LAB: Code;
  /** D8 in the files. */
  DTS1: DateDay;
  /** D8 in the files. */
  DTS2: DateDay;
  /** C1 in the files. */
  IGM_S1: Code;
  /** N5 in the files. */
  TIT_IGM_S1: Int32;
  /** C1 in the files. */
  IGG_S1: Code;
  /** N5 in the files. */
  TIT_IGG_S1: Int32;
  /** C1 in the files. */
  IGM_S2: Code;
  /** N5 in the files. */
  TIT_IGM_S2: Int32;
  /** C1 in the files. */
  IGG_S2: Code;
  /** N5 in the files. */
  TIT_IGG_S2: Int32;
  /** D8 in the files. */
  DT_COLETA: DateDay;
  /** D8 in the files. */
  DT_DIGITA: DateDay;
  /** C1 in the files. */
  ISOLAMENTO: Code;
  /** C30 in the files. */
  AGENTE: Utf8;
  /** C1 in the files. */
  HISTOPATO: Code;
  /** C1 in the files. */
  IMUNOHIST: Code;
  /** C2 in the files. */
  CLASSI_FIN: Code;
  /** C1 in the files. */
  CRITERIO: Code;
  /** C30 in the files. */
  DIAG_DESCA: Utf8;
  /** C1 in the files. */
  TPAUTOCTO: Code;
  /** C2 in the files. */
  COUFINF: Code;
  /** C4 in the files. */
  COPAISINF: Code;
  /** C6 in the files. */
  COMUNINF: Code;
  /** C1 in the files. */
  AMBIENTE: Code;
  /** C1 in the files. */
  DOENCA_TRA: Code;
  /** C1 in the files. */
  EVOLUCAO: Code;
  /** D8 in the files. */
  DT_OBITO: DateDay;
  /** D8 in the files. */
  DT_ENCERRA: DateDay;
};

/**
 * A row of SINAN-HANT: Hantavirose. Hantavirus disease. One notification of a person, confirmed or
 * not.
 */
export type SinanHant = {
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** C1 in the files. */
  CS_SUSPEIT: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C7 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** C7 in the files. */
  ID_UNIDADE: Code;
  /** D8 in the files. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files. */
  SEM_PRI: Code;
  /** D8 in the files. */
  DTDIASINAC: DateDay;
  /** C4 in the files. */
  ANO_NASC: Code;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C7 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** D8 in the files. */
  DT_INVEST: DateDay;
  /** C5 in the files. */
  ID_OCUPA_N: Code;
  /** C1 in the files. */
  TREINA_MIL: Code;
  /** C1 in the files. */
  DESMATA_N: Code;
  /** C1 in the files. */
  EXPO_N: Code;
  /** C1 in the files. */
  MOAGEM_N: Code;
  /** C1 in the files. */
  DORMIU_N: Code;
  /** C1 in the files. */
  TRANSPO_N: Code;
  /** C1 in the files. */
  PESCOU_N: Code;
  /** C1 in the files. */
  ROEDOR_N: Code;
  /** C1 in the files. */
  OUTRA_ATIV: Code;
  /** C40 in the files. */
  OUTR_ATI_D: Utf8;
  /** D8 in the files. */
  CLI_DT_ATE: DateDay;
  /** C1 in the files. */
  CLI_FEBRE: Code;
  /** C1 in the files. */
  CLI_TOSSE: Code;
  /** C1 in the files. */
  CLI_DISPNE: Code;
  /** C1 in the files. */
  CLI_RESPI: Code;
  /** C1 in the files. */
  CLI_CEFALE: Code;
  /** C1 in the files. */
  CLI_MIAL_G: Code;
  /** C1 in the files. */
  CLI_LOMBAR: Code;
  /** C1 in the files. */
  CLI_ABDOMI: Code;
  /** C1 in the files. */
  CLI_HIPOTE: Code;
  /** C1 in the files. */
  CLI_CHOQUE: Code;
  /** C1 in the files. */
  CLI_VOMITO: Code;
  /** C1 in the files. */
  CLI_DIARRE: Code;
  /** C1 in the files. */
  CLI_TORACI: Code;
  /** C1 in the files. */
  CLI_TONTUR: Code;
  /** C1 in the files. */
  CLI_CARDIA: Code;
  /** C1 in the files. */
  CLI_RENAL: Code;
  /** C1 in the files. */
  CLI_NEUROL: Code;
  /** C1 in the files. */
  CLI_ASTENI: Code;
  /** C1 in the files. */
  CLI_PETEQU: Code;
  /** C1 in the files. */
  CLI_HEMO: Code;
  /** C30 in the files. */
  CLI_H_DESC: Utf8;
  /** C1 in the files. */
  CLI_OUTROS: Code;
  /** C30 in the files. */
  CLI_OUT_D: Utf8;
  /** C1 in the files. */
  AM_SANGUE: Code;
  /** C1 in the files. */
  LAB_HEMA_N: Code;
  /** C1 in the files. */
  LAB_TROMBO: Code;
  /** C1 in the files. */
  LAB_ATIPIC: Code;
  /** C1 in the files. */
  LAB_UREIA: Code;
  /** C1 in the files. */
  LAB_TGO: Code;
  /** C30 in the files. */
  LAB_TGO_D: Utf8;
  /** C1 in the files. */
  LAB_TGP: Code;
  /** C30 in the files. */
  LAB_TGP_D: Utf8;
  /** C30 in the files. */
  LAB_RES_B: Utf8;
  /** C1 in the files. */
  LAB_RADIOL: Code;
  /** C1 in the files. */
  LAB_DIFUSO: Code;
  /** C1 in the files. */
  LAB_LOCAL: Code;
  /** C1 in the files. */
  LAB_DERRAM: Code;
  /** C1 in the files. */
  LAB_COLHEU: Code;
  /** D8 in the files. */
  DT_COL_IGM: DateDay;
  /** C1 in the files. */
  LAB_IGM_R: Code;
  /** C1 in the files. */
  LAB_IMUNO: Code;
  /** D8 in the files. */
  DT_RTPCR: DateDay;
  /** C1 in the files. */
  LAB_RTPCR: Code;
  /** C1 in the files. */
  TRA_HOSP: Code;
  /** D8 in the files. */
  TRA_DT_INT: DateDay;
  /** C2 in the files. */
  TRA_UF: Code;
  /** C6 in the files. */
  TRA_MUNICI: Code;
  /** C1 in the files. */
  TRA_MECANI: Code;
  /** C1 in the files. */
  TRA_ANTIVI: Code;
  /** C1 in the files. */
  TRA_CORTIC: Code;
  /** C1 in the files. */
  TRA_CPAP: Code;
  /** C1 in the files. */
  TRA_VASOAT: Code;
  /** C1 in the files. */
  TRA_ANTIBI: Code;
  /** C1 in the files. */
  TRA_TRATAM: Code;
  /** C30 in the files. */
  TRA_ESPECI: Utf8;
  /** C1 in the files. */
  CLASSI_FIN: Code;
  /** C1 in the files. */
  CON_FORMA: Code;
  /** C1 in the files. */
  CRITERIO: Code;
  /** C1 in the files. */
  TPAUTOCTO: Code;
  /** C2 in the files. */
  COUFINF: Code;
  /** C4 in the files. */
  COPAISINF: Code;
  /** C6 in the files. */
  COMUNINF: Code;
  /** C1 in the files. */
  CON_AMBIEN: Code;
  /** C30 in the files. */
  CON_AMB_DE: Utf8;
  /** C2 in the files. */
  CON_LOCALI: Code;
  /** C1 in the files. */
  CON_LOCAL2: Code;
  /** C1 in the files. */
  EVOLUCAO: Code;
  /** D8 in the files. */
  DT_EVOLUC: DateDay;
  /** C1 in the files. */
  CON_AUTOPS: Code;
  /** C1 in the files. */
  DOENCA_TRA: Code;
  /** D8 in the files. */
  DT_ENCERRA: DateDay;
  /** D8 in the files. */
  DT_DIGITA: DateDay;
};

/**
 * A row of SINAN-LEIV: Leishmaniose visceral. Visceral leishmaniasis. One notification of a person,
 * confirmed or not.
 */
export type SinanLeiv = {
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C6 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** C7 in the files. */
  ID_UNIDADE: Code;
  /** D8 in the files. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files. */
  SEM_PRI: Code;
  /** C4 in the files. */
  ANO_NASC: Code;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C6 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** C1 in the files. */
  NDUPLIC_N: Code;
  /** D8 in the files. */
  DT_DIGITA: DateDay;
  /** C1 in the files. */
  CS_FLXRET: Code;
  /** C1 in the files. */
  FLXRECEBI: Code;
  /** C1 in the files. */
  MIGRADO_W: Code;
  /** D8 in the files. */
  DT_INVEST: DateDay;
  /** C6 in the files. */
  ID_OCUPA_N: Code;
  /** C1 in the files. */
  FEBRE: Code;
  /** C1 in the files. */
  FRAQUEZA: Code;
  /** C1 in the files. */
  EDEMA: Code;
  /** C1 in the files. */
  EMAGRA: Code;
  /** C1 in the files. */
  TOSSE: Code;
  /** C1 in the files. */
  PALIDEZ: Code;
  /** C1 in the files. */
  BACO: Code;
  /** C1 in the files. */
  INFECCIOSO: Code;
  /** C1 in the files. */
  FEN_HEMORR: Code;
  /** C1 in the files. */
  FIGADO: Code;
  /** C1 in the files. */
  ICTERICIA: Code;
  /** C1 in the files. */
  OUTROS: Code;
  /** C30 in the files. */
  OUTROS_ESP: Utf8;
  /** C1 in the files. */
  HIV: Code;
  /** C1 in the files. */
  DIAG_PAR_N: Code;
  /** C1 in the files. */
  IFI: Code;
  /** C1 in the files. */
  OUTRO: Code;
  /** C1 in the files. */
  ENTRADA: Code;
  /** D8 in the files. */
  TRATAMENTO: DateDay;
  /** C1 in the files. */
  DROGA: Code;
  /** N3 in the files. */
  PESO: Int32;
  /** C1 in the files. */
  DOSE: Code;
  /** N3 in the files. */
  AMPOLAS: Int32;
  /** C1 in the files. */
  FALENCIA: Code;
  /** C2 in the files. */
  CLASSI_FIN: Code;
  /** C2 in the files. */
  CRITERIO: Code;
  /** C1 in the files. */
  TPAUTOCTO: Code;
  /** C2 in the files. */
  COUFINF: Code;
  /** C4 in the files. */
  COPAISINF: Code;
  /** C6 in the files. */
  COMUNINF: Code;
  /** C1 in the files. */
  DOENCA_TRA: Code;
  /** C1 in the files. */
  EVOLUCAO: Code;
  /** D8 in the files. */
  DT_OBITO: DateDay;
  /** D8 in the files. */
  DT_ENCERRA: DateDay;
  /** D8 in the files. */
  DT_DESLC1: DateDay;
  /** C60 in the files. */
  DS_MUN_1: Utf8;
  /** C2 in the files. */
  CO_UF_1: Code;
  /** N3 in the files. */
  CO_PAIS_1: Int32;
  /** C30 in the files. */
  DS_TRANS_1: Utf8;
  /** D8 in the files. */
  DT_DESLC2: DateDay;
  /** C60 in the files. */
  DS_MUN_2: Utf8;
  /** C2 in the files. */
  CO_UF_2: Code;
  /** N3 in the files. */
  CO_PAIS_2: Int32;
  /** C30 in the files. */
  DS_TRANS_2: Utf8;
  /** D8 in the files. */
  DT_DESLC3: DateDay;
  /** C60 in the files. */
  DS_MUN_3: Utf8;
  /** C2 in the files. */
  CO_UF_3: Code;
  /** N3 in the files. */
  CO_PAIS_3: Int32;
};

/**
 * A row of SINAN-MALA: Malária (extra-amazônica). Malaria outside the Amazon. One notification of a
 * person, confirmed or not.
 */
export type SinanMala = {
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C6 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** C7 in the files. */
  ID_UNIDADE: Code;
  /** D8 in the files. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files. */
  SEM_PRI: Code;
  /** C4 in the files. */
  ANO_NASC: Code;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C6 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** D8 in the files. */
  DT_INVEST: DateDay;
  /** C6 in the files. */
  ID_OCUPA_N: Code;
  /** C2 in the files. */
  CLASSI_FIN: Code;
  /** C2 in the files. */
  AT_ATIVIDA: Code;
  /** C1 in the files. */
  AT_LAMINA: Code;
  /** C1 in the files. */
  AT_SINTOMA: Code;
  /** C1 in the files. */
  TPAUTOCTO: Code;
  /** C2 in the files. */
  COUFINF: Code;
  /** C4 in the files. */
  COPAISINF: Code;
  /** C6 in the files. */
  COMUNINF: Code;
  /** C60 in the files. */
  LOC_INF: Utf8;
  /** D8 in the files. */
  DEXAME: DateDay;
  /** C2 in the files. */
  RESULT: Code;
  /** N8 in the files. */
  PMM: Int32;
  /** C1 in the files. */
  PCRUZ: Code;
  /** C2 in the files. */
  TRA_ESQUEM: Code;
  /** C30 in the files. */
  DSTRAESQUE: Utf8;
  /** D8 in the files. */
  DTRATA: DateDay;
  /** C7 in the files. */
  NU_LOTE_I: Code;
  /** D8 in the files. */
  DT_ENCERRA: DateDay;
  /** D8 in the files. */
  DT_DIGITA: DateDay;
  /** D8 in the files. */
  DT_TRANSUS: DateDay;
  /** D8 in the files. */
  DT_TRANSDM: DateDay;
  /** D8 in the files. */
  DT_TRANSSM: DateDay;
  /** D8 in the files. */
  DT_TRANSRM: DateDay;
  /** D8 in the files. */
  DT_TRANSRS: DateDay;
  /** D8 in the files. */
  DT_TRANSSE: DateDay;
  /** C7 in the files. */
  NU_LOTE_V: Code;
  /** C7 in the files. */
  NU_LOTE_H: Code;
};

/**
 * A row of SINAN-PAIR: Perda auditiva por ruído relacionada ao trabalho. Work-related noise-induced
 * hearing loss. One notification of a person, confirmed or not.
 */
export type SinanPair = {
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C6 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** C7 in the files. */
  ID_UNIDADE: Code;
  /** D8 in the files. */
  DT_DIAG: DateDay;
  /** C6 in the files. */
  SEM_DIAG: Code;
  /** C4 in the files. */
  ANO_NASC: Code;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C6 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** C6 in the files. */
  ID_OCUPA_N: Code;
  /** C2 in the files. */
  SIT_TRAB: Code;
  /** C2 in the files. */
  NUTEMPO: Code;
  /** C1 in the files. */
  TPTEMPO: Code;
  /** C10 in the files. */
  CNAE: Code;
  /** C2 in the files. */
  UF_EMP: Code;
  /** C6 in the files. */
  MUN_EMP: Code;
  /** C1 in the files. */
  TERCEIRIZA: Code;
  /** C1 in the files. */
  HIPERTEN: Code;
  /** C1 in the files. */
  TUBE: Code;
  /** C1 in the files. */
  DIABETES: Code;
  /** C1 in the files. */
  ASMA: Code;
  /** C1 in the files. */
  HANSENIASE: Code;
  /** C1 in the files. */
  MENTAL: Code;
  /** C1 in the files. */
  OUT_AGRAVO: Code;
  /** C3 in the files. */
  NUTEMPORIS: Code;
  /** C1 in the files. */
  TPTEMPORIS: Code;
  /** C1 in the files. */
  REGIME: Code;
  /** C1 in the files. */
  TPRUIDO: Code;
  /** C1 in the files. */
  SOLVENTE: Code;
  /** C1 in the files. */
  GASES: Code;
  /** C1 in the files. */
  METAL: Code;
  /** C1 in the files. */
  MEDICA: Code;
  /** C1 in the files. */
  RUIDO_OUT: Code;
  /** C1 in the files. */
  ZUMBIDO: Code;
  /** C1 in the files. */
  CEFALEIA: Code;
  /** C1 in the files. */
  TONTURA: Code;
  /** C1 in the files. */
  FALA: Code;
  /** C1 in the files. */
  OUTRO_SIN: Code;
  /** C4 in the files. */
  DIAG_ESP: Code;
  /** C1 in the files. */
  AFASTAMENT: Code;
  /** C2 in the files. */
  NU_AFAST: Code;
  /** C1 in the files. */
  TP_AFAST: Code;
  /** C1 in the files. */
  EVOL_AFAST: Code;
  /** C1 in the files. */
  TRAB_DOE: Code;
  /** C1 in the files. */
  AFAST_RISC: Code;
  /** C1 in the files. */
  INDIVIDUAL: Code;
  /** C1 in the files. */
  MUDA_TRAB: Code;
  /** C1 in the files. */
  NENHUM: Code;
  /** C1 in the files. */
  COLETIVA: Code;
  /** C1 in the files. */
  AFAST_TRAB: Code;
  /** C1 in the files. */
  CONDUTA: Code;
  /** C1 in the files. */
  EVOLUCAO: Code;
  /** D8 in the files. */
  DT_OBITO: DateDay;
  /** C1 in the files. */
  CAT: Code;
  /** C30 in the files. */
  AGRAVO_DES: Utf8;
  /** C30 in the files. */
  RUI_OUTDES: Utf8;
  /** C30 in the files. */
  CONDUTA_DE: Utf8;
  /** C7 in the files. */
  NU_LOTE_I: Code;
};

/** A row of SINAN-PEST: Peste. Plague. One notification of a person, confirmed or not. */
export type SinanPest = {
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C6 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** C7 in the files. */
  ID_UNIDADE: Code;
  /** D8 in the files. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files. */
  SEM_PRI: Code;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C6 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** D8 in the files. */
  DT_INVEST: DateDay;
  /** C6 in the files. */
  ID_OCUPA_N: Code;
  /** C1 in the files. */
  CO_RISCO: Code;
  /** C1 in the files. */
  EPI_PESTE: Code;
  /** C1 in the files. */
  COM_PEST: Code;
  /** C1 in the files. */
  SIN_GANG: Code;
  /** C1 in the files. */
  SIN_PULM: Code;
  /** C1 in the files. */
  TRATADO: Code;
  /** C1 in the files. */
  CRITERIO: Code;
  /** C1 in the files. */
  CLASSI_FIN: Code;
  /** C1 in the files. */
  CON_GRAVID: Code;
  /** C2 in the files. */
  COUFINF: Code;
  /** C4 in the files. */
  COPAISINF: Code;
  /** C6 in the files. */
  COMUNINF: Code;
  /** C1 in the files. */
  DOENCA_TRA: Code;
  /** C1 in the files. */
  EVOLUCAO: Code;
  /** D8 in the files. */
  DT_ENCERRA: DateDay;
  /** D8 in the files. */
  DT_DIGITA: DateDay;
  /** D8 in the files. */
  DT_OBITO: DateDay;
  /** C1 in the files. */
  CON_CLASSI: Code;
  /** C1 in the files. */
  LAB_ESFR: Code;
  /** D8 in the files. */
  DT_S1: DateDay;
  /** C1 in the files. */
  LAB_HEMO: Code;
  /** D8 in the files. */
  DT_S2: DateDay;
  /** C1 in the files. */
  ELISA1: Code;
  /** C1 in the files. */
  ELISA2: Code;
  /** C1 in the files. */
  HEMO_IGM: Code;
  /** C1 in the files. */
  HEMO_IGG: Code;
  /** C2 in the files. */
  IGM_T1: Code;
  /** C2 in the files. */
  IGG_T2: Code;
  /** C1 in the files. */
  CO_FOCAL: Code;
  /** C1 in the files. */
  TPAUTOCTO: Code;
};

/**
 * A row of SINAN-SIFG: Sífilis em gestante. Syphilis in pregnancy. One notification of a person,
 * confirmed or not.
 */
export type SinanSifg = {
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C6 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** D8 in the files. */
  DT_DIAG: DateDay;
  /** C6 in the files. */
  SEM_DIAG: Code;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C6 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** C1 in the files. */
  NDUPLIC_N: Code;
  /** C6 in the files. */
  ID_OCUPA_N: Code;
  /** C2 in the files. */
  PRE_UFREL: Code;
  /** C6 in the files. */
  PRE_MUNIRE: Code;
  /** C1 in the files. */
  TPEVIDENCI: Code;
  /** C1 in the files. */
  TPTESTE1: Code;
  /** C30 in the files. */
  DSTITULO1: Utf8;
  /** D8 in the files. */
  DTTESTE1: DateDay;
  /** C10 in the files. */
  TPCONFIRMA: Code;
  /** C1 in the files. */
  TPESQUEMA: Code;
  /** C30 in the files. */
  DSMOTIVO: Utf8;
  /** C1 in the files. */
  TPMOTPARC: Code;
  /** C1 in the files. */
  TPESQPAR: Code;
  /** C1 in the files. */
  TRATPARC: Code;
  /** C1 in the files. */
  CLASSI_FIN: Code;
};

/**
 * A row of SINAN-TOXC: Toxoplasmose congênita. Congenital toxoplasmosis. One notification of a
 * person, confirmed or not.
 */
export type SinanToxc = {
  /** C1 in the files. */
  TP_NOT: Code;
  /** C4 in the files. */
  ID_AGRAVO: Code;
  /** D8 in the files. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files. */
  SEM_NOT: Code;
  /** C4 in the files. */
  NU_ANO: Code;
  /** C2 in the files. */
  SG_UF_NOT: Code;
  /** C6 in the files. */
  ID_MUNICIP: Code;
  /** C8 in the files. */
  ID_REGIONA: Code;
  /** C7 in the files. */
  ID_UNIDADE: Code;
  /** D8 in the files. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files. */
  SEM_PRI: Code;
  /** C4 in the files. */
  ANO_NASC: Code;
  /** N4 in the files. */
  NU_IDADE_N: Int32;
  /** C1 in the files. */
  CS_SEXO: Code;
  /** C1 in the files. */
  CS_GESTANT: Code;
  /** C1 in the files. */
  CS_RACA: Code;
  /** C2 in the files. */
  CS_ESCOL_N: Code;
  /** C2 in the files. */
  SG_UF: Code;
  /** C6 in the files. */
  ID_MN_RESI: Code;
  /** C8 in the files. */
  ID_RG_RESI: Code;
  /** C4 in the files. */
  ID_PAIS: Code;
  /** C1 in the files. */
  NDUPLIC_N: Code;
  /** C1 in the files. */
  IN_VINCULA: Code;
  /** D8 in the files. */
  DT_INVEST: DateDay;
  /** C6 in the files. */
  ID_OCUPA_N: Code;
  /** C2 in the files. */
  CLASSI_FIN: Code;
  /** C2 in the files. */
  CRITERIO: Code;
  /** C1 in the files. */
  TPAUTOCTO: Code;
  /** C2 in the files. */
  COUFINF: Code;
  /** C4 in the files. */
  COPAISINF: Code;
  /** C6 in the files. */
  COMUNINF: Code;
  /** C1 in the files. */
  DOENCA_TRA: Code;
  /** C1 in the files. */
  EVOLUCAO: Code;
  /** D8 in the files. */
  DT_OBITO: DateDay;
  /** D8 in the files. */
  DT_ENCERRA: DateDay;
  /** D8 in the files. */
  DT_DIGITA: DateDay;
  /** C1 in the files. */
  TP_SISTEMA: Code;
  /** C2 in the files. */
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
