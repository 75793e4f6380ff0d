// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Dictionary, Int32, Utf8 } from "apache-arrow";
import type { RowTypes } from "../../scan.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SINAN-CHAG: Doença de Chagas aguda. Acute Chagas disease. One notification of a person,
 * confirmed or not.
 */
export type SinanChag = {
  /** C7 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CS_ESCOLAR: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files; no title is known. */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_IDADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ID_DG_NOT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ID_EV_NOT: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  ANT_DT_INV: DateDay;
  /** C5 in the files; no title is known. */
  OCUPACAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PRESENCA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SUSPEITOS: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  AFIRMATIVO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CONFIRMAD: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  QUANTOS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HISTORIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CONTROLE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MANIPULA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  RECEMNASC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ASSINTOMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FEBRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CEFALEIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ARRITMIAS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ASTENIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ANOREXIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HIPOREXIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SINAIS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EDEMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HEPATOME: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESPLENOM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MENINGOE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HEPAESPLE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CHAGOMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GANGLIOS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AUMENTO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EXAME: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  XENODIAG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HEMO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IMUNO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ELISA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ECG: Dictionary<Utf8, Int32>;
  /** C20 in the files; no title is known. */
  ECG_RESULT: Utf8;
  /** C1 in the files; no title is known. */
  RAIOX: Dictionary<Utf8, Int32>;
  /** C20 in the files; no title is known. */
  RAI_RESULT: Utf8;
  /** C1 in the files; no title is known. */
  ESPECIFICO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  INESPECIF: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  DROGA: Utf8;
  /** C3 in the files; no title is known. */
  DOSAGEM: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  DURACAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MED_CONTR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FISCALIZA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IMPLANTA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MED_OUTRO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_CLASSI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_CRITER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_PROVAV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_INFECC: Dictionary<Utf8, Int32>;
  /** C40 in the files; no title is known. */
  CON_INF_OU: Utf8;
  /** C7 in the files; no title is known. */
  CON_INF_MU: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CON_INF_UF: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CON_INF_PA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_DOENCA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_EVOLUC: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  CON_DT_OBI: DateDay;
  /** D8 in the files; no title is known. */
  CON_DT_ENC: DateDay;
  /** C1 in the files; no title is known. */
  IN_VINCULA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NDUPLIC: Dictionary<Utf8, Int32>;
};

/**
 * A row of SINAN-CHIK: Febre de chikungunya. Chikungunya fever. One notified case, suspected until
 * CLASSI_FIN says otherwise.
 */
export type SinanChik = {
  /** Tipo de notificação. Notification type. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /**
   * Agravo notificado (CID-10). Disease or event notified (ICD-10). A90 in files of dengue, A92. or
   * A920 in those of chikungunya.
   */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** Data da notificação. Notification date. */
  DT_NOTIFIC: DateDay;
  /** Semana epidemiológica da notificação. Epidemiological week of the notification. YYYYWW. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** Ano da notificação. Year of notification. May differ from the year of the file. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** UF de notificação. UF that notified. IBGE number. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** Município de notificação. Municipality that notified. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** Regional de saúde de notificação. Health region that notified. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** Unidade de saúde notificadora. Facility that notified (CNES). */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** Data dos primeiros sintomas. Date of the first symptoms. */
  DT_SIN_PRI: DateDay;
  /**
   * Semana epidemiológica dos primeiros sintomas. Epidemiological week of the first symptoms.
   * YYYYWW.
   */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** Ano de nascimento. Year of birth. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /**
   * Idade codificada. Coded age. 4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000
   * = unknown.
   */
  NU_IDADE_N: Int32;
  /** Sexo. Sex. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** Gestante. Pregnancy and trimester. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** Raça/cor. Race/colour. 3 amarela, 4 parda. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** Escolaridade. Schooling. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** UF de residência. UF of residence. IBGE number. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** Município de residência. Municipality of residence. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** Regional de saúde de residência. Health region of residence. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** País de residência. Country of residence. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** Data da investigação. Date of the investigation. */
  DT_INVEST: DateDay;
  /** Ocupação. Occupation. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** Sinal clínico: febre. Symptom: fever. */
  FEBRE: Dictionary<Utf8, Int32>;
  /** Sinal clínico: mialgia. Symptom: myalgia. */
  MIALGIA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: cefaleia. Symptom: headache. */
  CEFALEIA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: exantema. Symptom: rash. */
  EXANTEMA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: vômito. Symptom: vomiting. */
  VOMITO: Dictionary<Utf8, Int32>;
  /** Sinal clínico: náusea. Symptom: nausea. */
  NAUSEA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: dor nas costas. Symptom: back pain. */
  DOR_COSTAS: Dictionary<Utf8, Int32>;
  /** Sinal clínico: conjuntivite. Symptom: conjunctivitis. */
  CONJUNTVIT: Dictionary<Utf8, Int32>;
  /** Sinal clínico: artrite. Symptom: arthritis. */
  ARTRITE: Dictionary<Utf8, Int32>;
  /** Sinal clínico: artralgia intensa. Symptom: severe joint pain. */
  ARTRALGIA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: petéquias. Symptom: petechiae. */
  PETEQUIA_N: Dictionary<Utf8, Int32>;
  /** Sinal clínico: leucopenia. Symptom: leucopenia. */
  LEUCOPENIA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: prova do laço positiva. Symptom: positive tourniquet test. */
  LACO: Dictionary<Utf8, Int32>;
  /** Sinal clínico: dor retro-orbital. Symptom: retro-orbital pain. */
  DOR_RETRO: Dictionary<Utf8, Int32>;
  /** Doença preexistente: diabetes. Comorbidity: diabetes. */
  DIABETES: Dictionary<Utf8, Int32>;
  /** Doença preexistente: doenças hematológicas. Comorbidity: haematological disease. */
  HEMATOLOG: Dictionary<Utf8, Int32>;
  /** Doença preexistente: hepatopatias. Comorbidity: liver disease. */
  HEPATOPAT: Dictionary<Utf8, Int32>;
  /** Doença preexistente: doença renal crônica. Comorbidity: chronic kidney disease. */
  RENAL: Dictionary<Utf8, Int32>;
  /** Doença preexistente: hipertensão arterial. Comorbidity: hypertension. */
  HIPERTENSA: Dictionary<Utf8, Int32>;
  /** Doença preexistente: doença ácido-péptica. Comorbidity: peptic disease. */
  ACIDO_PEPT: Dictionary<Utf8, Int32>;
  /** Doença preexistente: doenças autoimunes. Comorbidity: autoimmune disease. */
  AUTO_IMUNE: Dictionary<Utf8, Int32>;
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
  RES_CHIKS1: Dictionary<Utf8, Int32>;
  /** Resultado da 2ª sorologia de chikungunya. Result, second chikungunya serology. */
  RES_CHIKS2: Dictionary<Utf8, Int32>;
  /** Resultado do PRNT. Result, PRNT. */
  RESUL_PRNT: Dictionary<Utf8, Int32>;
  /** Data da coleta da sorologia de dengue. Date of collection, dengue serology (IgM). */
  DT_SORO: DateDay;
  /** Resultado da sorologia de dengue. Result, dengue serology (IgM). */
  RESUL_SORO: Dictionary<Utf8, Int32>;
  /** Data da coleta do NS1. Date of collection, NS1. */
  DT_NS1: DateDay;
  /** Resultado do NS1. Result, NS1. */
  RESUL_NS1: Dictionary<Utf8, Int32>;
  /** Data da coleta do isolamento viral. Date of collection, viral isolation. */
  DT_VIRAL: DateDay;
  /** Resultado do isolamento viral. Result, viral isolation. */
  RESUL_VI_N: Dictionary<Utf8, Int32>;
  /** Data da coleta do RT-PCR. Date of collection, RT-PCR. */
  DT_PCR: DateDay;
  /** Resultado do RT-PCR. Result, RT-PCR. */
  RESUL_PCR_: Dictionary<Utf8, Int32>;
  /** Sorotipo do vírus da dengue. Serotype of the dengue virus. */
  SOROTIPO: Dictionary<Utf8, Int32>;
  /** Resultado da histopatologia. Result, histopathology. */
  HISTOPA_N: Dictionary<Utf8, Int32>;
  /** Resultado da imuno-histoquímica. Result, immunohistochemistry. */
  IMUNOH_N: Dictionary<Utf8, Int32>;
  /** Hospitalização. Hospitalised. */
  HOSPITALIZ: Dictionary<Utf8, Int32>;
  /** Data da internação. Admission date. */
  DT_INTERNA: DateDay;
  /** UF do hospital. UF of the hospital. IBGE number. */
  UF: Dictionary<Utf8, Int32>;
  /** Município do hospital. Municipality of the hospital. */
  MUNICIPIO: Dictionary<Utf8, Int32>;
  /** Caso autóctone do município de residência. Infected in the municipality of residence. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
  /** UF provável de infecção. Probable UF of infection. IBGE number. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** País provável de infecção. Probable country of infection. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** Município provável de infecção. Probable municipality of infection. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /**
   * Classificação final. Final classification. Dengue from 2014: 10 = dengue, 11 = with warning
   * signs, 12 = severe; 1 to 4 before; 13 = chikungunya; 5 = discarded; blank and 8 are unresolved.
   */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** Critério de confirmação. Criterion of the confirmation or discard. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** Doença relacionada ao trabalho. Related to work. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** Apresentação clínica da chikungunya. Clinical presentation of chikungunya. */
  CLINC_CHIK: Dictionary<Utf8, Int32>;
  /** Evolução. Outcome. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** Data do óbito. Date of death. */
  DT_OBITO: DateDay;
  /** Data de encerramento. Date on which the case was closed. */
  DT_ENCERRA: DateDay;
  /** Sinal de alarme: hipotensão postural. Warning sign: postural hypotension. */
  ALRM_HIPOT: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: queda abrupta de plaquetas. Warning sign: sudden platelet fall. */
  ALRM_PLAQ: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: vômitos persistentes. Warning sign: persistent vomiting. */
  ALRM_VOM: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: sangramento de mucosas. Warning sign: mucosal bleeding. */
  ALRM_SANG: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: aumento do hematócrito. Warning sign: rising haematocrit. */
  ALRM_HEMAT: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: dor abdominal. Warning sign: abdominal pain. */
  ALRM_ABDOM: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: letargia ou irritabilidade. Warning sign: lethargy or irritability. */
  ALRM_LETAR: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: hepatomegalia. Warning sign: hepatomegaly. */
  ALRM_HEPAT: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: acúmulo de líquidos. Warning sign: fluid accumulation. */
  ALRM_LIQ: Dictionary<Utf8, Int32>;
  /** Data dos sinais de alarme. Date of warning signs. */
  DT_ALRM: DateDay;
  /** Dengue grave: pulso débil. Severe dengue: weak pulse. */
  GRAV_PULSO: Dictionary<Utf8, Int32>;
  /** Dengue grave: PA convergente. Severe dengue: narrow pulse pressure. */
  GRAV_CONV: Dictionary<Utf8, Int32>;
  /** Dengue grave: enchimento capilar lento. Severe dengue: slow capillary refill. */
  GRAV_ENCH: Dictionary<Utf8, Int32>;
  /**
   * Dengue grave: líquidos com insuficiência respiratória. Severe dengue: fluid with respiratory
   * failure.
   */
  GRAV_INSUF: Dictionary<Utf8, Int32>;
  /** Dengue grave: taquicardia. Severe dengue: tachycardia. */
  GRAV_TAQUI: Dictionary<Utf8, Int32>;
  /** Dengue grave: extremidades frias. Severe dengue: cold extremities. */
  GRAV_EXTRE: Dictionary<Utf8, Int32>;
  /** Dengue grave: hipotensão tardia. Severe dengue: late hypotension. */
  GRAV_HIPOT: Dictionary<Utf8, Int32>;
  /** Dengue grave: hematêmese. Severe dengue: haematemesis. */
  GRAV_HEMAT: Dictionary<Utf8, Int32>;
  /** Dengue grave: melena. Severe dengue: melaena. */
  GRAV_MELEN: Dictionary<Utf8, Int32>;
  /** Dengue grave: metrorragia volumosa. Severe dengue: heavy uterine bleeding. */
  GRAV_METRO: Dictionary<Utf8, Int32>;
  /** Dengue grave: sangramento do SNC. Severe dengue: central nervous system bleeding. */
  GRAV_SANG: Dictionary<Utf8, Int32>;
  /** Dengue grave: AST/ALT acima de 1.000. Severe dengue: AST/ALT above 1000. */
  GRAV_AST: Dictionary<Utf8, Int32>;
  /** Dengue grave: miocardite. Severe dengue: myocarditis. */
  GRAV_MIOC: Dictionary<Utf8, Int32>;
  /** Dengue grave: alteração da consciência. Severe dengue: altered consciousness. */
  GRAV_CONSC: Dictionary<Utf8, Int32>;
  /** Dengue grave: outros órgãos. Severe dengue: other organs. */
  GRAV_ORGAO: Dictionary<Utf8, Int32>;
  /** Data dos sinais de gravidade. Date of severity signs. */
  DT_GRAV: DateDay;
  /** Manifestações hemorrágicas (ficha antiga). Haemorrhagic manifestations (old form). */
  MANI_HEMOR: Dictionary<Utf8, Int32>;
  /** Epistaxe (ficha antiga). Nosebleed (old form). */
  EPISTAXE: Dictionary<Utf8, Int32>;
  /** Gengivorragia (ficha antiga). Gum bleeding (old form). */
  GENGIVO: Dictionary<Utf8, Int32>;
  /** Metrorragia (ficha antiga). Uterine bleeding (old form). */
  METRO: Dictionary<Utf8, Int32>;
  /** Petéquias (ficha antiga). Petechiae (old form). */
  PETEQUIAS: Dictionary<Utf8, Int32>;
  /** Hematúria (ficha antiga). Haematuria (old form). */
  HEMATURA: Dictionary<Utf8, Int32>;
  /** Sangramento gastrointestinal (ficha antiga). Gastrointestinal bleeding (old form). */
  SANGRAM: Dictionary<Utf8, Int32>;
  /** Prova do laço (ficha antiga). Tourniquet test (old form). */
  LACO_N: Dictionary<Utf8, Int32>;
  /** Extravasamento plasmático (ficha antiga). Plasma leakage (old form). */
  PLASMATICO: Dictionary<Utf8, Int32>;
  /** Evidência de extravasamento (ficha antiga). Evidence of leakage (old form). */
  EVIDENCIA: Dictionary<Utf8, Int32>;
  /**
   * Menor contagem de plaquetas (ficha antiga). Lowest platelet count (old form). A number in a
   * text field.
   */
  PLAQ_MENOR: Int32;
  /** Grau de FHD (ficha antiga). Haemorrhagic-fever grade (old form). */
  CON_FHD: Dictionary<Utf8, Int32>;
  /** Complicação (ficha antiga). Complication (old form). */
  COMPLICA: Dictionary<Utf8, Int32>;
  /**
   * Sistema de origem (SINAN NET ou Online). System of origin (SINAN NET or Online). The values are
   * not confirmed.
   */
  TP_SISTEMA: Dictionary<Utf8, Int32>;
  /** Marca de duplicidade. Mark of a duplicate. */
  NDUPLIC_N: Dictionary<Utf8, Int32>;
  /** Data de digitação. Date of data entry. */
  DT_DIGITA: DateDay;
  /** Fluxo de retorno. Return flow of the record. */
  CS_FLXRET: Dictionary<Utf8, Int32>;
  /** Fluxo de retorno recebido. Return flow received. */
  FLXRECEBI: Dictionary<Utf8, Int32>;
  /** Migrado do SINAN-W. Migrated from SINAN Windows. */
  MIGRADO_W: Dictionary<Utf8, Int32>;
  /** Lote da investigação. Batch of the investigation. In the files of 2014 only. */
  NU_LOTE_I: Dictionary<Utf8, Int32>;
};

/** A row of SINAN-COLE: Cólera. Cholera. One notification of a person, confirmed or not. */
export type SinanCole = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files; no title is known. */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NASC: DateDay;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_INVEST: DateDay;
  /** C6 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FC_CONTATO: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  FC_CONT_DE: Utf8;
  /** C1 in the files; no title is known. */
  VINCULO: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  OUT_VINCUL: Utf8;
  /** C1 in the files; no title is known. */
  CS_ASSINTO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_DIARRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_CAIMBRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_FEBRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_VOMITOS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_DOR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_CHOQUE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_DESIT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TIP_DIARRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_FREQUEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_SANGUE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_MUCO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_TIPO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_ATENDIM: DateDay;
  /** D8 in the files; no title is known. */
  DT_INTERNA: DateDay;
  /** C2 in the files; no title is known. */
  UF_HOSPITA: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  NM_MUNIC_H: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_MATERIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_VOMITO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_COLETA: DateDay;
  /** C1 in the files; no title is known. */
  CS_ANTIB: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  NM_ANTIBIO: Utf8;
  /** C1 in the files; no title is known. */
  CS_RESULTA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_POSITIV: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  CS_NEG_ESP: Utf8;
  /** C1 in the files; no title is known. */
  CS_REIDRAT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_ANTIB_T: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  ANTIB_DES: Utf8;
  /** C1 in the files; no title is known. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  CODISINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_OBITO: DateDay;
  /** D8 in the files; no title is known. */
  DT_ENCERRA: DateDay;
  /** D8 in the files; no title is known. */
  DT_DIGITA: DateDay;
  /** D8 in the files; no title is known. */
  DT_DESC1: DateDay;
  /** D8 in the files; no title is known. */
  DT_DESC2: DateDay;
  /** D8 in the files; no title is known. */
  DT_DESC3: DateDay;
  /** C2 in the files; no title is known. */
  CO_UF_DES1: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_UF_DES2: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_UF_DES3: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUN_DES1: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUN_DES2: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUN_DES3: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  PA_DES1: Int32;
  /** N4 in the files; no title is known. */
  PA_DES2: Int32;
  /** N4 in the files; no title is known. */
  PA_DES3: Int32;
  /** C30 in the files; no title is known. */
  DS_TRANS1: Utf8;
  /** C30 in the files; no title is known. */
  DS_TRANS2: Utf8;
  /** C30 in the files; no title is known. */
  DS_TRANS3: Utf8;
};

/** A row of SINAN-DENG: Dengue. One notified case, suspected until CLASSI_FIN says otherwise. */
export type SinanDeng = {
  /** Tipo de notificação. Notification type. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /**
   * Agravo notificado (CID-10). Disease or event notified (ICD-10). A90 in files of dengue, A92. or
   * A920 in those of chikungunya.
   */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** Data da notificação. Notification date. */
  DT_NOTIFIC: DateDay;
  /** Semana epidemiológica da notificação. Epidemiological week of the notification. YYYYWW. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** Ano da notificação. Year of notification. May differ from the year of the file. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** UF de notificação. UF that notified. IBGE number. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** Município de notificação. Municipality that notified. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** Regional de saúde de notificação. Health region that notified. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** Unidade de saúde notificadora. Facility that notified (CNES). */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** Data dos primeiros sintomas. Date of the first symptoms. */
  DT_SIN_PRI: DateDay;
  /**
   * Semana epidemiológica dos primeiros sintomas. Epidemiological week of the first symptoms.
   * YYYYWW.
   */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** Ano de nascimento. Year of birth. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /**
   * Idade codificada. Coded age. 4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000
   * = unknown.
   */
  NU_IDADE_N: Int32;
  /** Sexo. Sex. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** Gestante. Pregnancy and trimester. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** Raça/cor. Race/colour. 3 amarela, 4 parda. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** Escolaridade. Schooling. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** UF de residência. UF of residence. IBGE number. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** Município de residência. Municipality of residence. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** Regional de saúde de residência. Health region of residence. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** País de residência. Country of residence. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** Data da investigação. Date of the investigation. */
  DT_INVEST: DateDay;
  /** Ocupação. Occupation. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** Sinal clínico: febre. Symptom: fever. */
  FEBRE: Dictionary<Utf8, Int32>;
  /** Sinal clínico: mialgia. Symptom: myalgia. */
  MIALGIA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: cefaleia. Symptom: headache. */
  CEFALEIA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: exantema. Symptom: rash. */
  EXANTEMA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: vômito. Symptom: vomiting. */
  VOMITO: Dictionary<Utf8, Int32>;
  /** Sinal clínico: náusea. Symptom: nausea. */
  NAUSEA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: dor nas costas. Symptom: back pain. */
  DOR_COSTAS: Dictionary<Utf8, Int32>;
  /** Sinal clínico: conjuntivite. Symptom: conjunctivitis. */
  CONJUNTVIT: Dictionary<Utf8, Int32>;
  /** Sinal clínico: artrite. Symptom: arthritis. */
  ARTRITE: Dictionary<Utf8, Int32>;
  /** Sinal clínico: artralgia intensa. Symptom: severe joint pain. */
  ARTRALGIA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: petéquias. Symptom: petechiae. */
  PETEQUIA_N: Dictionary<Utf8, Int32>;
  /** Sinal clínico: leucopenia. Symptom: leucopenia. */
  LEUCOPENIA: Dictionary<Utf8, Int32>;
  /** Sinal clínico: prova do laço positiva. Symptom: positive tourniquet test. */
  LACO: Dictionary<Utf8, Int32>;
  /** Sinal clínico: dor retro-orbital. Symptom: retro-orbital pain. */
  DOR_RETRO: Dictionary<Utf8, Int32>;
  /** Doença preexistente: diabetes. Comorbidity: diabetes. */
  DIABETES: Dictionary<Utf8, Int32>;
  /** Doença preexistente: doenças hematológicas. Comorbidity: haematological disease. */
  HEMATOLOG: Dictionary<Utf8, Int32>;
  /** Doença preexistente: hepatopatias. Comorbidity: liver disease. */
  HEPATOPAT: Dictionary<Utf8, Int32>;
  /** Doença preexistente: doença renal crônica. Comorbidity: chronic kidney disease. */
  RENAL: Dictionary<Utf8, Int32>;
  /** Doença preexistente: hipertensão arterial. Comorbidity: hypertension. */
  HIPERTENSA: Dictionary<Utf8, Int32>;
  /** Doença preexistente: doença ácido-péptica. Comorbidity: peptic disease. */
  ACIDO_PEPT: Dictionary<Utf8, Int32>;
  /** Doença preexistente: doenças autoimunes. Comorbidity: autoimmune disease. */
  AUTO_IMUNE: Dictionary<Utf8, Int32>;
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
  RES_CHIKS1: Dictionary<Utf8, Int32>;
  /** Resultado da 2ª sorologia de chikungunya. Result, second chikungunya serology. */
  RES_CHIKS2: Dictionary<Utf8, Int32>;
  /** Resultado do PRNT. Result, PRNT. */
  RESUL_PRNT: Dictionary<Utf8, Int32>;
  /** Data da coleta da sorologia de dengue. Date of collection, dengue serology (IgM). */
  DT_SORO: DateDay;
  /** Resultado da sorologia de dengue. Result, dengue serology (IgM). */
  RESUL_SORO: Dictionary<Utf8, Int32>;
  /** Data da coleta do NS1. Date of collection, NS1. */
  DT_NS1: DateDay;
  /** Resultado do NS1. Result, NS1. */
  RESUL_NS1: Dictionary<Utf8, Int32>;
  /** Data da coleta do isolamento viral. Date of collection, viral isolation. */
  DT_VIRAL: DateDay;
  /** Resultado do isolamento viral. Result, viral isolation. */
  RESUL_VI_N: Dictionary<Utf8, Int32>;
  /** Data da coleta do RT-PCR. Date of collection, RT-PCR. */
  DT_PCR: DateDay;
  /** Resultado do RT-PCR. Result, RT-PCR. */
  RESUL_PCR_: Dictionary<Utf8, Int32>;
  /** Sorotipo do vírus da dengue. Serotype of the dengue virus. */
  SOROTIPO: Dictionary<Utf8, Int32>;
  /** Resultado da histopatologia. Result, histopathology. */
  HISTOPA_N: Dictionary<Utf8, Int32>;
  /** Resultado da imuno-histoquímica. Result, immunohistochemistry. */
  IMUNOH_N: Dictionary<Utf8, Int32>;
  /** Hospitalização. Hospitalised. */
  HOSPITALIZ: Dictionary<Utf8, Int32>;
  /** Data da internação. Admission date. */
  DT_INTERNA: DateDay;
  /** UF do hospital. UF of the hospital. IBGE number. */
  UF: Dictionary<Utf8, Int32>;
  /** Município do hospital. Municipality of the hospital. */
  MUNICIPIO: Dictionary<Utf8, Int32>;
  /** Caso autóctone do município de residência. Infected in the municipality of residence. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
  /** UF provável de infecção. Probable UF of infection. IBGE number. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** País provável de infecção. Probable country of infection. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** Município provável de infecção. Probable municipality of infection. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /**
   * Classificação final. Final classification. Dengue from 2014: 10 = dengue, 11 = with warning
   * signs, 12 = severe; 1 to 4 before; 13 = chikungunya; 5 = discarded; blank and 8 are unresolved.
   */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** Critério de confirmação. Criterion of the confirmation or discard. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** Doença relacionada ao trabalho. Related to work. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** Apresentação clínica da chikungunya. Clinical presentation of chikungunya. */
  CLINC_CHIK: Dictionary<Utf8, Int32>;
  /** Evolução. Outcome. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** Data do óbito. Date of death. */
  DT_OBITO: DateDay;
  /** Data de encerramento. Date on which the case was closed. */
  DT_ENCERRA: DateDay;
  /** Sinal de alarme: hipotensão postural. Warning sign: postural hypotension. */
  ALRM_HIPOT: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: queda abrupta de plaquetas. Warning sign: sudden platelet fall. */
  ALRM_PLAQ: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: vômitos persistentes. Warning sign: persistent vomiting. */
  ALRM_VOM: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: sangramento de mucosas. Warning sign: mucosal bleeding. */
  ALRM_SANG: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: aumento do hematócrito. Warning sign: rising haematocrit. */
  ALRM_HEMAT: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: dor abdominal. Warning sign: abdominal pain. */
  ALRM_ABDOM: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: letargia ou irritabilidade. Warning sign: lethargy or irritability. */
  ALRM_LETAR: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: hepatomegalia. Warning sign: hepatomegaly. */
  ALRM_HEPAT: Dictionary<Utf8, Int32>;
  /** Sinal de alarme: acúmulo de líquidos. Warning sign: fluid accumulation. */
  ALRM_LIQ: Dictionary<Utf8, Int32>;
  /** Data dos sinais de alarme. Date of warning signs. */
  DT_ALRM: DateDay;
  /** Dengue grave: pulso débil. Severe dengue: weak pulse. */
  GRAV_PULSO: Dictionary<Utf8, Int32>;
  /** Dengue grave: PA convergente. Severe dengue: narrow pulse pressure. */
  GRAV_CONV: Dictionary<Utf8, Int32>;
  /** Dengue grave: enchimento capilar lento. Severe dengue: slow capillary refill. */
  GRAV_ENCH: Dictionary<Utf8, Int32>;
  /**
   * Dengue grave: líquidos com insuficiência respiratória. Severe dengue: fluid with respiratory
   * failure.
   */
  GRAV_INSUF: Dictionary<Utf8, Int32>;
  /** Dengue grave: taquicardia. Severe dengue: tachycardia. */
  GRAV_TAQUI: Dictionary<Utf8, Int32>;
  /** Dengue grave: extremidades frias. Severe dengue: cold extremities. */
  GRAV_EXTRE: Dictionary<Utf8, Int32>;
  /** Dengue grave: hipotensão tardia. Severe dengue: late hypotension. */
  GRAV_HIPOT: Dictionary<Utf8, Int32>;
  /** Dengue grave: hematêmese. Severe dengue: haematemesis. */
  GRAV_HEMAT: Dictionary<Utf8, Int32>;
  /** Dengue grave: melena. Severe dengue: melaena. */
  GRAV_MELEN: Dictionary<Utf8, Int32>;
  /** Dengue grave: metrorragia volumosa. Severe dengue: heavy uterine bleeding. */
  GRAV_METRO: Dictionary<Utf8, Int32>;
  /** Dengue grave: sangramento do SNC. Severe dengue: central nervous system bleeding. */
  GRAV_SANG: Dictionary<Utf8, Int32>;
  /** Dengue grave: AST/ALT acima de 1.000. Severe dengue: AST/ALT above 1000. */
  GRAV_AST: Dictionary<Utf8, Int32>;
  /** Dengue grave: miocardite. Severe dengue: myocarditis. */
  GRAV_MIOC: Dictionary<Utf8, Int32>;
  /** Dengue grave: alteração da consciência. Severe dengue: altered consciousness. */
  GRAV_CONSC: Dictionary<Utf8, Int32>;
  /** Dengue grave: outros órgãos. Severe dengue: other organs. */
  GRAV_ORGAO: Dictionary<Utf8, Int32>;
  /** Data dos sinais de gravidade. Date of severity signs. */
  DT_GRAV: DateDay;
  /** Manifestações hemorrágicas (ficha antiga). Haemorrhagic manifestations (old form). */
  MANI_HEMOR: Dictionary<Utf8, Int32>;
  /** Epistaxe (ficha antiga). Nosebleed (old form). */
  EPISTAXE: Dictionary<Utf8, Int32>;
  /** Gengivorragia (ficha antiga). Gum bleeding (old form). */
  GENGIVO: Dictionary<Utf8, Int32>;
  /** Metrorragia (ficha antiga). Uterine bleeding (old form). */
  METRO: Dictionary<Utf8, Int32>;
  /** Petéquias (ficha antiga). Petechiae (old form). */
  PETEQUIAS: Dictionary<Utf8, Int32>;
  /** Hematúria (ficha antiga). Haematuria (old form). */
  HEMATURA: Dictionary<Utf8, Int32>;
  /** Sangramento gastrointestinal (ficha antiga). Gastrointestinal bleeding (old form). */
  SANGRAM: Dictionary<Utf8, Int32>;
  /** Prova do laço (ficha antiga). Tourniquet test (old form). */
  LACO_N: Dictionary<Utf8, Int32>;
  /** Extravasamento plasmático (ficha antiga). Plasma leakage (old form). */
  PLASMATICO: Dictionary<Utf8, Int32>;
  /** Evidência de extravasamento (ficha antiga). Evidence of leakage (old form). */
  EVIDENCIA: Dictionary<Utf8, Int32>;
  /**
   * Menor contagem de plaquetas (ficha antiga). Lowest platelet count (old form). A number in a
   * text field.
   */
  PLAQ_MENOR: Int32;
  /** Grau de FHD (ficha antiga). Haemorrhagic-fever grade (old form). */
  CON_FHD: Dictionary<Utf8, Int32>;
  /** Complicação (ficha antiga). Complication (old form). */
  COMPLICA: Dictionary<Utf8, Int32>;
  /**
   * Sistema de origem (SINAN NET ou Online). System of origin (SINAN NET or Online). The values are
   * not confirmed.
   */
  TP_SISTEMA: Dictionary<Utf8, Int32>;
  /** Marca de duplicidade. Mark of a duplicate. */
  NDUPLIC_N: Dictionary<Utf8, Int32>;
  /** Data de digitação. Date of data entry. */
  DT_DIGITA: DateDay;
  /** Fluxo de retorno. Return flow of the record. */
  CS_FLXRET: Dictionary<Utf8, Int32>;
  /** Fluxo de retorno recebido. Return flow received. */
  FLXRECEBI: Dictionary<Utf8, Int32>;
  /** Migrado do SINAN-W. Migrated from SINAN Windows. */
  MIGRADO_W: Dictionary<Utf8, Int32>;
};

/** A row of SINAN-DIFT: Difteria. Diphtheria. One notification of a person, confirmed or not. */
export type SinanDift = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files; no title is known. */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NDUPLIC_N: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_DIGITA: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSUS: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSDM: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSSM: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSRM: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSRS: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSSE: DateDay;
  /** C7 in the files; no title is known. */
  NU_LOTE_V: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  NU_LOTE_H: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_FLXRET: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FLXRECEBI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MIGRADO_W: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_INVEST: DateDay;
  /** C6 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ANT_TIPOCO: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  ANT_OUTROS: Utf8;
  /** C1 in the files; no title is known. */
  ANT_DOS_N: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  ANT_ULTI_D: DateDay;
  /** C1 in the files; no title is known. */
  CLI_EDEMAG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PESCOC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_FEBRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PROSTR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PSEUDO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PALIDE: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  CLI_TEMPER: Int32;
  /** C1 in the files; no title is known. */
  CLI_CAVIDA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_AMIGDA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_CORDAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_FARING: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_LARING: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_ORGAOS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PALATO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_CONDUT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_TRAQUE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PELE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_CONJUN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_MIOCAR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_NEFRIT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PARALB: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PARALP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_ARRITM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PARALM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_OUTRAS: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  CLI_ESPECI: Utf8;
  /** C30 in the files; no title is known. */
  ATE_HOSPIT: Utf8;
  /** D8 in the files; no title is known. */
  ATE_INTERN: DateDay;
  /** C2 in the files; no title is known. */
  ATE_UF_INT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ATE_MUNICI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_MATE_N: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  LAB_DATA_C: DateDay;
  /** C1 in the files; no title is known. */
  LAB_CULTUR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_PROVAS: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  TRA_DATA_S: DateDay;
  /** C1 in the files; no title is known. */
  TRA_ANTIBI: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  TRA_DATA_A: DateDay;
  /** C1 in the files; no title is known. */
  MED_IDEN_C: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  MED_QUAN_C: Int32;
  /** C1 in the files; no title is known. */
  MED_CASO_S: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MED_MATERI: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  MED_QUAN_M: Int32;
  /** N3 in the files; no title is known. */
  MED_QUAN_P: Int32;
  /** C1 in the files; no title is known. */
  MED_PREVEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_OBITO: DateDay;
  /** D8 in the files; no title is known. */
  DT_ENCERRA: DateDay;
  /** C7 in the files; no title is known. */
  NU_LOTE_I: Dictionary<Utf8, Int32>;
};

/**
 * A row of SINAN-FMAC: Febre maculosa. Spotted fever. One notification of a person, confirmed or
 * not.
 */
export type SinanFmac = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files; no title is known. */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_INVEST: DateDay;
  /** C6 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FEBRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CEFALEIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ABDOMINAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MIALGIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NAUSEA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EXANTEMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DIARREIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ICTERICIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HIPEREMIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HEPATOME: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PETEQUIAS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HEMORRAG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LINFADENO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CONVULSAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NECROSE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PROSTACAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CHOQUE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  COMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HEMORRAGI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  RESPIRATO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OLIGURIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OUTROS: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  OUTRO_ESP: Utf8;
  /** C1 in the files; no title is known. */
  CARRAPATO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CAPIVARA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CAO_GATO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  BOVINO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EQUINOS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OUTROANI: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  ANIM_ESP: Utf8;
  /** C1 in the files; no title is known. */
  FOI_MATA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HOSPITAL: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DTINTERNA: DateDay;
  /** D8 in the files; no title is known. */
  DTALTA: DateDay;
  /** C2 in the files; no title is known. */
  COUFHOSP: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMUNHOSP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DIAGNO_LAB: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DTS1: DateDay;
  /** D8 in the files; no title is known. */
  DTS2: DateDay;
  /** C1 in the files; no title is known. */
  IGM_S1: Dictionary<Utf8, Int32>;
  /** N5 in the files; no title is known. */
  TIT_IGM_S1: Int32;
  /** C1 in the files; no title is known. */
  IGG_S1: Dictionary<Utf8, Int32>;
  /** N5 in the files; no title is known. */
  TIT_IGG_S1: Int32;
  /** C1 in the files; no title is known. */
  IGM_S2: Dictionary<Utf8, Int32>;
  /** N5 in the files; no title is known. */
  TIT_IGM_S2: Int32;
  /** C1 in the files; no title is known. */
  IGG_S2: Dictionary<Utf8, Int32>;
  /** N5 in the files; no title is known. */
  TIT_IGG_S2: Int32;
  /** D8 in the files; no title is known. */
  DT_COLETA: DateDay;
  /** D8 in the files; no title is known. */
  DT_DIGITA: DateDay;
  /** C1 in the files; no title is known. */
  ISOLAMENTO: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  AGENTE: Utf8;
  /** C1 in the files; no title is known. */
  HISTOPATO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IMUNOHIST: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  DIAG_DESCA: Utf8;
  /** C1 in the files; no title is known. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AMBIENTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_OBITO: DateDay;
  /** D8 in the files; no title is known. */
  DT_ENCERRA: DateDay;
};

/**
 * A row of SINAN-HANT: Hantavirose. Hantavirus disease. One notification of a person, confirmed or
 * not.
 */
export type SinanHant = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_SUSPEIT: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files; no title is known. */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DTDIASINAC: DateDay;
  /** C4 in the files; no title is known. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_INVEST: DateDay;
  /** C5 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TREINA_MIL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DESMATA_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EXPO_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MOAGEM_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DORMIU_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRANSPO_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PESCOU_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ROEDOR_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OUTRA_ATIV: Dictionary<Utf8, Int32>;
  /** C40 in the files; no title is known. */
  OUTR_ATI_D: Utf8;
  /** D8 in the files; no title is known. */
  CLI_DT_ATE: DateDay;
  /** C1 in the files; no title is known. */
  CLI_FEBRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_TOSSE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_DISPNE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_RESPI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_CEFALE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_MIAL_G: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_LOMBAR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_ABDOMI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_HIPOTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_CHOQUE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_VOMITO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_DIARRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_TORACI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_TONTUR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_CARDIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_RENAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_NEUROL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_ASTENI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_PETEQU: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLI_HEMO: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  CLI_H_DESC: Utf8;
  /** C1 in the files; no title is known. */
  CLI_OUTROS: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  CLI_OUT_D: Utf8;
  /** C1 in the files; no title is known. */
  AM_SANGUE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_HEMA_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_TROMBO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_ATIPIC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_UREIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_TGO: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  LAB_TGO_D: Utf8;
  /** C1 in the files; no title is known. */
  LAB_TGP: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  LAB_TGP_D: Utf8;
  /** C30 in the files; no title is known. */
  LAB_RES_B: Utf8;
  /** C1 in the files; no title is known. */
  LAB_RADIOL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_DIFUSO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_LOCAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_DERRAM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_COLHEU: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_COL_IGM: DateDay;
  /** C1 in the files; no title is known. */
  LAB_IGM_R: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_IMUNO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_RTPCR: DateDay;
  /** C1 in the files; no title is known. */
  LAB_RTPCR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRA_HOSP: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  TRA_DT_INT: DateDay;
  /** C2 in the files; no title is known. */
  TRA_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  TRA_MUNICI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRA_MECANI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRA_ANTIVI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRA_CORTIC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRA_CPAP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRA_VASOAT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRA_ANTIBI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRA_TRATAM: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  TRA_ESPECI: Utf8;
  /** C1 in the files; no title is known. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_FORMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_AMBIEN: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  CON_AMB_DE: Utf8;
  /** C2 in the files; no title is known. */
  CON_LOCALI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_LOCAL2: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_EVOLUC: DateDay;
  /** C1 in the files; no title is known. */
  CON_AUTOPS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_ENCERRA: DateDay;
  /** D8 in the files; no title is known. */
  DT_DIGITA: DateDay;
};

/**
 * A row of SINAN-LEIV: Leishmaniose visceral. Visceral leishmaniasis. One notification of a person,
 * confirmed or not.
 */
export type SinanLeiv = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files; no title is known. */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NDUPLIC_N: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_DIGITA: DateDay;
  /** C1 in the files; no title is known. */
  CS_FLXRET: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FLXRECEBI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MIGRADO_W: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_INVEST: DateDay;
  /** C6 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FEBRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FRAQUEZA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EDEMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EMAGRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TOSSE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PALIDEZ: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  BACO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  INFECCIOSO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FEN_HEMORR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FIGADO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ICTERICIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OUTROS: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  OUTROS_ESP: Utf8;
  /** C1 in the files; no title is known. */
  HIV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DIAG_PAR_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IFI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OUTRO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ENTRADA: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  TRATAMENTO: DateDay;
  /** C1 in the files; no title is known. */
  DROGA: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  PESO: Int32;
  /** C1 in the files; no title is known. */
  DOSE: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  AMPOLAS: Int32;
  /** C1 in the files; no title is known. */
  FALENCIA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_OBITO: DateDay;
  /** D8 in the files; no title is known. */
  DT_ENCERRA: DateDay;
  /** D8 in the files; no title is known. */
  DT_DESLC1: DateDay;
  /** C60 in the files; no title is known. */
  DS_MUN_1: Utf8;
  /** C2 in the files; no title is known. */
  CO_UF_1: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  CO_PAIS_1: Int32;
  /** C30 in the files; no title is known. */
  DS_TRANS_1: Utf8;
  /** D8 in the files; no title is known. */
  DT_DESLC2: DateDay;
  /** C60 in the files; no title is known. */
  DS_MUN_2: Utf8;
  /** C2 in the files; no title is known. */
  CO_UF_2: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  CO_PAIS_2: Int32;
  /** C30 in the files; no title is known. */
  DS_TRANS_2: Utf8;
  /** D8 in the files; no title is known. */
  DT_DESLC3: DateDay;
  /** C60 in the files; no title is known. */
  DS_MUN_3: Utf8;
  /** C2 in the files; no title is known. */
  CO_UF_3: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  CO_PAIS_3: Int32;
};

/**
 * A row of SINAN-MALA: Malária (extra-amazônica). Malaria outside the Amazon. One notification of a
 * person, confirmed or not.
 */
export type SinanMala = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files; no title is known. */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_INVEST: DateDay;
  /** C6 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  AT_ATIVIDA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AT_LAMINA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AT_SINTOMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /** C60 in the files; no title is known. */
  LOC_INF: Utf8;
  /** D8 in the files; no title is known. */
  DEXAME: DateDay;
  /** C2 in the files; no title is known. */
  RESULT: Dictionary<Utf8, Int32>;
  /** N8 in the files; no title is known. */
  PMM: Int32;
  /** C1 in the files; no title is known. */
  PCRUZ: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TRA_ESQUEM: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  DSTRAESQUE: Utf8;
  /** D8 in the files; no title is known. */
  DTRATA: DateDay;
  /** C7 in the files; no title is known. */
  NU_LOTE_I: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_ENCERRA: DateDay;
  /** D8 in the files; no title is known. */
  DT_DIGITA: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSUS: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSDM: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSSM: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSRM: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSRS: DateDay;
  /** D8 in the files; no title is known. */
  DT_TRANSSE: DateDay;
  /** C7 in the files; no title is known. */
  NU_LOTE_V: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  NU_LOTE_H: Dictionary<Utf8, Int32>;
};

/**
 * A row of SINAN-PAIR: Perda auditiva por ruído relacionada ao trabalho. Work-related noise-induced
 * hearing loss. One notification of a person, confirmed or not.
 */
export type SinanPair = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_DIAG: DateDay;
  /** C6 in the files; no title is known. */
  SEM_DIAG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SIT_TRAB: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NUTEMPO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPTEMPO: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  CNAE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  UF_EMP: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUN_EMP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRIZA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HIPERTEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TUBE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DIABETES: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ASMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HANSENIASE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MENTAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OUT_AGRAVO: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  NUTEMPORIS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPTEMPORIS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGIME: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPRUIDO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SOLVENTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GASES: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  METAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MEDICA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  RUIDO_OUT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ZUMBIDO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CEFALEIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TONTURA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FALA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OUTRO_SIN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DIAG_ESP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AFASTAMENT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NU_AFAST: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TP_AFAST: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EVOL_AFAST: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRAB_DOE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AFAST_RISC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  INDIVIDUAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MUDA_TRAB: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NENHUM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  COLETIVA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AFAST_TRAB: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CONDUTA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_OBITO: DateDay;
  /** C1 in the files; no title is known. */
  CAT: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  AGRAVO_DES: Utf8;
  /** C30 in the files; no title is known. */
  RUI_OUTDES: Utf8;
  /** C30 in the files; no title is known. */
  CONDUTA_DE: Utf8;
  /** C7 in the files; no title is known. */
  NU_LOTE_I: Dictionary<Utf8, Int32>;
};

/** A row of SINAN-PEST: Peste. Plague. One notification of a person, confirmed or not. */
export type SinanPest = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files; no title is known. */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_INVEST: DateDay;
  /** C6 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_RISCO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EPI_PESTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  COM_PEST: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SIN_GANG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SIN_PULM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRATADO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CON_GRAVID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_ENCERRA: DateDay;
  /** D8 in the files; no title is known. */
  DT_DIGITA: DateDay;
  /** D8 in the files; no title is known. */
  DT_OBITO: DateDay;
  /** C1 in the files; no title is known. */
  CON_CLASSI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LAB_ESFR: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_S1: DateDay;
  /** C1 in the files; no title is known. */
  LAB_HEMO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_S2: DateDay;
  /** C1 in the files; no title is known. */
  ELISA1: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ELISA2: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HEMO_IGM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HEMO_IGG: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IGM_T1: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IGG_T2: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_FOCAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
};

/**
 * A row of SINAN-SIFG: Sífilis em gestante. Syphilis in pregnancy. One notification of a person,
 * confirmed or not.
 */
export type SinanSifg = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_DIAG: DateDay;
  /** C6 in the files; no title is known. */
  SEM_DIAG: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NDUPLIC_N: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  PRE_UFREL: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  PRE_MUNIRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPEVIDENCI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPTESTE1: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  DSTITULO1: Utf8;
  /** D8 in the files; no title is known. */
  DTTESTE1: DateDay;
  /** C10 in the files; no title is known. */
  TPCONFIRMA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPESQUEMA: Dictionary<Utf8, Int32>;
  /** C30 in the files; no title is known. */
  DSMOTIVO: Utf8;
  /** C1 in the files; no title is known. */
  TPMOTPARC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPESQPAR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRATPARC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
};

/**
 * A row of SINAN-TOXC: Toxoplasmose congênita. Congenital toxoplasmosis. One notification of a
 * person, confirmed or not.
 */
export type SinanToxc = {
  /** C1 in the files; no title is known. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_NOTIFIC: DateDay;
  /** C6 in the files; no title is known. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_SIN_PRI: DateDay;
  /** C6 in the files; no title is known. */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /** N4 in the files; no title is known. */
  NU_IDADE_N: Int32;
  /** C1 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NDUPLIC_N: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IN_VINCULA: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_INVEST: DateDay;
  /** C6 in the files; no title is known. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
  /** D8 in the files; no title is known. */
  DT_OBITO: DateDay;
  /** D8 in the files; no title is known. */
  DT_ENCERRA: DateDay;
  /** D8 in the files; no title is known. */
  DT_DIGITA: DateDay;
  /** C1 in the files; no title is known. */
  TP_SISTEMA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPUNINOT: Dictionary<Utf8, Int32>;
};

/** A row of SINAN-TUBE: Tuberculose. Tuberculosis. One notified episode of treatment. */
export type SinanTube = {
  /** Tipo de notificação. Notification type. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /**
   * Agravo notificado (CID-10). Disease or event notified (ICD-10). A169; cut to A16. in some
   * years.
   */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** Data da notificação. Notification date. */
  DT_NOTIFIC: DateDay;
  /**
   * Ano da notificação. Year of notification. Differs from the year of the file in part of the
   * rows: the file goes by DT_DIAG.
   */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** UF de notificação. UF that notified. IBGE number. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** Município de notificação. Municipality that notified. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** Regional de saúde de notificação. Health region that notified. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** Data do diagnóstico. Date of the diagnosis. Its year is that of the file. */
  DT_DIAG: DateDay;
  /** Ano de nascimento. Year of birth. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /**
   * Idade codificada. Coded age. 4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000
   * = unknown.
   */
  NU_IDADE_N: Int32;
  /** Sexo. Sex. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** Gestante. Pregnancy and trimester. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** Raça/cor. Race/colour. 3 amarela, 4 parda. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** Escolaridade. Schooling. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** UF de residência. UF of residence. IBGE number. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** Município de residência. Municipality of residence. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** Regional de saúde de residência. Health region of residence. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** País de residência. Country of residence. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** Marca de duplicidade. Mark of a duplicate. */
  NDUPLIC_N: Dictionary<Utf8, Int32>;
  /** Registro vinculado. Mark of a linked record. */
  IN_VINCULA: Dictionary<Utf8, Int32>;
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
  CS_FLXRET: Dictionary<Utf8, Int32>;
  /** Fluxo de retorno recebido. Return flow received. */
  FLXRECEBI: Dictionary<Utf8, Int32>;
  /** Migrado do SINAN-W. Migrated from SINAN Windows. */
  MIGRADO_W: Dictionary<Utf8, Int32>;
  /** Ocupação. Occupation. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /**
   * Tipo de entrada. Kind of entry into treatment. 1, 4 and 6 (new, unknown, post-mortem) are
   * counted as new cases.
   */
  TRATAMENTO: Dictionary<Utf8, Int32>;
  /** Institucionalizado (ficha antiga). In an institution (old form). */
  INSTITUCIO: Dictionary<Utf8, Int32>;
  /** Radiografia do tórax. Chest radiography. */
  RAIOX_TORA: Dictionary<Utf8, Int32>;
  /** Teste tuberculínico (ficha antiga). Tuberculin test (old form). */
  TESTE_TUBE: Dictionary<Utf8, Int32>;
  /** Forma clínica. Clinical form. */
  FORMA: Dictionary<Utf8, Int32>;
  /** Local extrapulmonar 1. Extrapulmonary site 1. */
  EXTRAPU1_N: Dictionary<Utf8, Int32>;
  /** Local extrapulmonar 2. Extrapulmonary site 2. */
  EXTRAPU2_N: Dictionary<Utf8, Int32>;
  /** Outro local extrapulmonar. Other extrapulmonary site. 2001 to 2018. */
  EXTRAPUL_O: Utf8;
  /** Agravo associado: aids. Associated condition: AIDS. */
  AGRAVAIDS: Dictionary<Utf8, Int32>;
  /** Agravo associado: alcoolismo. Associated condition: alcoholism. */
  AGRAVALCOO: Dictionary<Utf8, Int32>;
  /** Agravo associado: diabetes. Associated condition: diabetes. */
  AGRAVDIABE: Dictionary<Utf8, Int32>;
  /** Agravo associado: doença mental. Associated condition: mental illness. */
  AGRAVDOENC: Dictionary<Utf8, Int32>;
  /** Agravo associado: outro. Associated condition: other. */
  AGRAVOUTRA: Dictionary<Utf8, Int32>;
  /** Outro agravo, por extenso. Other condition, in words. 2001 to 2018. */
  AGRAVOUTDE: Utf8;
  /** 1ª baciloscopia de escarro. First sputum smear. */
  BACILOSC_E: Dictionary<Utf8, Int32>;
  /** 2ª baciloscopia de escarro. Second sputum smear. */
  BACILOS_E2: Dictionary<Utf8, Int32>;
  /** Baciloscopia de outro material. Smear of another material. */
  BACILOSC_O: Dictionary<Utf8, Int32>;
  /** Cultura de escarro. Sputum culture. */
  CULTURA_ES: Dictionary<Utf8, Int32>;
  /** Cultura de outro material. Culture of another material. */
  CULTURA_OU: Dictionary<Utf8, Int32>;
  /** HIV. HIV test. */
  HIV: Dictionary<Utf8, Int32>;
  /** Histopatologia. Histopathology. */
  HISTOPATOL: Dictionary<Utf8, Int32>;
  /** Data de início do tratamento. Date of the start of treatment. */
  DT_INIC_TR: DateDay;
  /** Rifampicina (ficha antiga). Rifampicin (old form). */
  RIFAMPICIN: Dictionary<Utf8, Int32>;
  /** Isoniazida (ficha antiga). Isoniazid (old form). */
  ISONIAZIDA: Dictionary<Utf8, Int32>;
  /** Etambutol (ficha antiga). Ethambutol (old form). */
  ETAMBUTOL: Dictionary<Utf8, Int32>;
  /** Estreptomicina (ficha antiga). Streptomycin (old form). */
  ESTREPTOMI: Dictionary<Utf8, Int32>;
  /** Pirazinamida (ficha antiga). Pyrazinamide (old form). */
  PIRAZINAMI: Dictionary<Utf8, Int32>;
  /** Etionamida (ficha antiga). Ethionamide (old form). */
  ETIONAMIDA: Dictionary<Utf8, Int32>;
  /** Outras drogas (ficha antiga). Other drugs (old form). */
  OUTRAS: Dictionary<Utf8, Int32>;
  /** Outras drogas, por extenso. Other drugs, in words. 2001 to 2018. */
  OUTRAS_DES: Utf8;
  /**
   * Tratamento supervisionado indicado (ficha antiga). Supervised treatment indicated (old form).
   */
  TRAT_SUPER: Dictionary<Utf8, Int32>;
  /** Número de contatos identificados. Number of contacts identified. */
  NU_CONTATO: Int32;
  /** Relacionada ao trabalho. Related to work. Values 0 to 6 occur, without a description. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** UF de notificação atual. UF that notifies now. IBGE number. */
  SG_UF_AT: Dictionary<Utf8, Int32>;
  /** Município de notificação atual. Municipality that notifies now. */
  ID_MUNIC_A: Dictionary<Utf8, Int32>;
  /** Data da notificação atual. Date of the current notification. */
  DT_NOTI_AT: DateDay;
  /** UF de residência atual. Current UF of residence. IBGE number. */
  SG_UF_2: Dictionary<Utf8, Int32>;
  /** Município de residência atual. Current municipality of residence. */
  ID_MUNIC_2: Dictionary<Utf8, Int32>;
  /** Baciloscopia no 1º mês. Smear, month 1. */
  BACILOSC_1: Dictionary<Utf8, Int32>;
  /** Baciloscopia no 2º mês. Smear, month 2. */
  BACILOSC_2: Dictionary<Utf8, Int32>;
  /** Baciloscopia no 3º mês. Smear, month 3. */
  BACILOSC_3: Dictionary<Utf8, Int32>;
  /** Baciloscopia no 4º mês. Smear, month 4. */
  BACILOSC_4: Dictionary<Utf8, Int32>;
  /** Baciloscopia no 5º mês. Smear, month 5. */
  BACILOSC_5: Dictionary<Utf8, Int32>;
  /** Baciloscopia no 6º mês. Smear, month 6. */
  BACILOSC_6: Dictionary<Utf8, Int32>;
  /** Tratamento diretamente observado (TDO) realizado. Directly observed treatment done. */
  TRATSUP_AT: Dictionary<Utf8, Int32>;
  /** Data da mudança de tratamento. Date of treatment change. */
  DT_MUDANCA: DateDay;
  /** Número de contatos examinados. Number of contacts examined. */
  NU_COMU_EX: Int32;
  /**
   * Situação no 9º mês (ficha antiga). Situation in month 9 (old form). That this code list applies
   * is not confirmed.
   */
  SITUA_9_M: Dictionary<Utf8, Int32>;
  /**
   * Situação no 12º mês (ficha antiga). Situation in month 12 (old form). That this code list
   * applies is not confirmed.
   */
  SITUA_12_M: Dictionary<Utf8, Int32>;
  /** Situação de encerramento. Outcome of the treatment. */
  SITUA_ENCE: Dictionary<Utf8, Int32>;
  /** Data de encerramento. Date on which the case was closed. */
  DT_ENCERRA: DateDay;
  /** Tipo de unidade notificadora. Kind of unit that notified. */
  TPUNINOT: Dictionary<Utf8, Int32>;
  /** População privada de liberdade. Deprived of liberty. */
  POP_LIBER: Dictionary<Utf8, Int32>;
  /** População em situação de rua. Homeless. */
  POP_RUA: Dictionary<Utf8, Int32>;
  /** Profissional de saúde. Health worker. */
  POP_SAUDE: Dictionary<Utf8, Int32>;
  /** Imigrante. Immigrant. */
  POP_IMIG: Dictionary<Utf8, Int32>;
  /** Beneficiário de programa de transferência de renda. Receives government cash transfers. */
  BENEF_GOV: Dictionary<Utf8, Int32>;
  /** Agravo associado: uso de drogas ilícitas. Associated condition: use of illicit drugs. */
  AGRAVDROGA: Dictionary<Utf8, Int32>;
  /** Agravo associado: tabagismo. Associated condition: smoking. */
  AGRAVTABAC: Dictionary<Utf8, Int32>;
  /** Teste rápido molecular (TRM-TB). Rapid molecular test. */
  TEST_MOLEC: Dictionary<Utf8, Int32>;
  /** Teste de sensibilidade. Drug susceptibility test. */
  TEST_SENSI: Dictionary<Utf8, Int32>;
  /** Terapia antirretroviral durante o tratamento. Antiretroviral therapy during the treatment. */
  ANT_RETRO: Dictionary<Utf8, Int32>;
  /** Baciloscopia após o 6º mês. Smear after month 6. */
  BAC_APOS_6: Dictionary<Utf8, Int32>;
  /** Destino da transferência. Where the patient was transferred to. */
  TRANSF: Dictionary<Utf8, Int32>;
  /** UF de transferência. UF of the transfer. IBGE number. */
  UF_TRANSF: Dictionary<Utf8, Int32>;
  /** Município de transferência. Municipality of the transfer. */
  MUN_TRANSF: Dictionary<Utf8, Int32>;
};

/**
 * A row of SINAN-ZIKA: Zika vírus. Zika virus. One notified case, suspected until CLASSI_FIN says
 * otherwise.
 */
export type SinanZika = {
  /** Tipo de notificação. Notification type. */
  TP_NOT: Dictionary<Utf8, Int32>;
  /**
   * Agravo notificado (CID-10). Disease or event notified (ICD-10). A928; empty or cut in part of
   * the rows.
   */
  ID_AGRAVO: Dictionary<Utf8, Int32>;
  /** Data da notificação. Notification date. */
  DT_NOTIFIC: DateDay;
  /** Semana epidemiológica da notificação. Epidemiological week of the notification. YYYYWW. */
  SEM_NOT: Dictionary<Utf8, Int32>;
  /** Ano da notificação. Year of notification. May differ from the year of the file. */
  NU_ANO: Dictionary<Utf8, Int32>;
  /** UF de notificação. UF that notified. IBGE number. */
  SG_UF_NOT: Dictionary<Utf8, Int32>;
  /** Município de notificação. Municipality that notified. */
  ID_MUNICIP: Dictionary<Utf8, Int32>;
  /** Regional de saúde de notificação. Health region that notified. */
  ID_REGIONA: Dictionary<Utf8, Int32>;
  /** Unidade de saúde notificadora. Facility that notified (CNES). */
  ID_UNIDADE: Dictionary<Utf8, Int32>;
  /** Data dos primeiros sintomas. Date of the first symptoms. */
  DT_SIN_PRI: DateDay;
  /**
   * Semana epidemiológica dos primeiros sintomas. Epidemiological week of the first symptoms.
   * YYYYWW.
   */
  SEM_PRI: Dictionary<Utf8, Int32>;
  /** Ano de nascimento. Year of birth. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /**
   * Idade codificada. Coded age. 4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000
   * = unknown.
   */
  NU_IDADE_N: Int32;
  /** Sexo. Sex. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** Gestante. Pregnancy and trimester. */
  CS_GESTANT: Dictionary<Utf8, Int32>;
  /** Raça/cor. Race/colour. 3 amarela, 4 parda. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** Escolaridade. Schooling. */
  CS_ESCOL_N: Dictionary<Utf8, Int32>;
  /** UF de residência. UF of residence. IBGE number. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** Município de residência. Municipality of residence. */
  ID_MN_RESI: Dictionary<Utf8, Int32>;
  /** Regional de saúde de residência. Health region of residence. */
  ID_RG_RESI: Dictionary<Utf8, Int32>;
  /** País de residência. Country of residence. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** Marca de duplicidade. Mark of a duplicate. */
  NDUPLIC_N: Dictionary<Utf8, Int32>;
  /** Registro vinculado. Mark of a linked record. */
  IN_VINCULA: Dictionary<Utf8, Int32>;
  /** Data da investigação. Date of the investigation. */
  DT_INVEST: DateDay;
  /** Ocupação. Occupation. */
  ID_OCUPA_N: Dictionary<Utf8, Int32>;
  /** Classificação final. Final classification. */
  CLASSI_FIN: Dictionary<Utf8, Int32>;
  /** Critério de confirmação. Criterion of the confirmation or discard. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** Caso autóctone do município de residência. Infected in the municipality of residence. */
  TPAUTOCTO: Dictionary<Utf8, Int32>;
  /** UF provável de infecção. Probable UF of infection. IBGE number. */
  COUFINF: Dictionary<Utf8, Int32>;
  /** País provável de infecção. Probable country of infection. */
  COPAISINF: Dictionary<Utf8, Int32>;
  /** Município provável de infecção. Probable municipality of infection. */
  COMUNINF: Dictionary<Utf8, Int32>;
  /** Doença relacionada ao trabalho. Related to work. */
  DOENCA_TRA: Dictionary<Utf8, Int32>;
  /** Evolução. Outcome. */
  EVOLUCAO: Dictionary<Utf8, Int32>;
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
  TP_SISTEMA: Dictionary<Utf8, Int32>;
  /** Tipo de unidade notificadora. Kind of unit that notified. */
  TPUNINOT: Dictionary<Utf8, Int32>;
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
