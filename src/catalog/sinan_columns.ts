/**
 * The annotated columns of SINAN: dengue, chikungunya, Zika and tuberculosis.
 *
 * No header of a dengue, chikungunya or tuberculosis file was at hand: names and order come from
 * samples in rfsaldanha/microdatasus and a dictionary in raphaelfh/omnisus, meaning from the
 * official dictionaries (AlertaDengue/PySUS). The DBF fields of days are of type D.
 *
 * @module
 */

import type { Columns } from "./dataset.ts";

/** The columns of groups DENG and CHIK, which share one form. */
export const SINAN_DENG_COLUMNS = {
  TP_NOT: ["code", "Tipo de notificação", "Notification type", { domain: "sinan-tp-not" }],
  ID_AGRAVO: ["code", "Agravo notificado (CID-10)", "Disease or event notified (ICD-10)", {
    domain: "cid10",
    note: "A90 in files of dengue, A92. or A920 in those of chikungunya",
  }],
  DT_NOTIFIC: ["date", "Data da notificação", "Notification date"],
  SEM_NOT: [
    "code",
    "Semana epidemiológica da notificação",
    "Epidemiological week of the notification",
    { note: "YYYYWW" },
  ],
  NU_ANO: ["code", "Ano da notificação", "Year of notification", {
    note: "may differ from the year of the file",
  }],
  SG_UF_NOT: ["code", "UF de notificação", "UF that notified", {
    domain: "uf",
    note: "IBGE number",
  }],
  ID_MUNICIP: ["code", "Município de notificação", "Municipality that notified", {
    domain: "municipality",
  }],
  ID_REGIONA: ["code", "Regional de saúde de notificação", "Health region that notified"],
  ID_UNIDADE: ["code", "Unidade de saúde notificadora", "Facility that notified (CNES)", {
    domain: "cnes",
  }],
  DT_SIN_PRI: ["date", "Data dos primeiros sintomas", "Date of the first symptoms"],
  SEM_PRI: [
    "code",
    "Semana epidemiológica dos primeiros sintomas",
    "Epidemiological week of the first symptoms",
    { note: "YYYYWW" },
  ],
  ANO_NASC: ["code", "Ano de nascimento", "Year of birth"],
  NU_IDADE_N: ["integer", "Idade codificada", "Coded age", {
    domain: "age-unit-sinan",
    note: "4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000 = unknown",
  }],
  CS_SEXO: ["code", "Sexo", "Sex", { domain: "sex-letter" }],
  CS_GESTANT: ["code", "Gestante", "Pregnancy and trimester", { domain: "sinan-cs-gestant" }],
  CS_RACA: ["code", "Raça/cor", "Race/colour", {
    domain: "race-sinan",
    note: "3 amarela, 4 parda",
  }],
  CS_ESCOL_N: ["code", "Escolaridade", "Schooling", { domain: "sinan-cs-escol" }],
  SG_UF: ["code", "UF de residência", "UF of residence", { domain: "uf", note: "IBGE number" }],
  ID_MN_RESI: ["code", "Município de residência", "Municipality of residence", {
    domain: "municipality",
  }],
  ID_RG_RESI: ["code", "Regional de saúde de residência", "Health region of residence"],
  ID_PAIS: ["code", "País de residência", "Country of residence", { domain: "sinan-pais" }],
  DT_INVEST: ["date", "Data da investigação", "Date of the investigation"],
  ID_OCUPA_N: ["code", "Ocupação", "Occupation", { domain: "cbo2002" }],
  FEBRE: ["code", "Sinal clínico: febre", "Symptom: fever", { domain: "yesno-129" }],
  MIALGIA: ["code", "Sinal clínico: mialgia", "Symptom: myalgia", { domain: "yesno-129" }],
  CEFALEIA: ["code", "Sinal clínico: cefaleia", "Symptom: headache", { domain: "yesno-129" }],
  EXANTEMA: ["code", "Sinal clínico: exantema", "Symptom: rash", { domain: "yesno-129" }],
  VOMITO: ["code", "Sinal clínico: vômito", "Symptom: vomiting", { domain: "yesno-129" }],
  NAUSEA: ["code", "Sinal clínico: náusea", "Symptom: nausea", { domain: "yesno-129" }],
  DOR_COSTAS: ["code", "Sinal clínico: dor nas costas", "Symptom: back pain", {
    domain: "yesno-129",
  }],
  CONJUNTVIT: ["code", "Sinal clínico: conjuntivite", "Symptom: conjunctivitis", {
    domain: "yesno-129",
  }],
  ARTRITE: ["code", "Sinal clínico: artrite", "Symptom: arthritis", { domain: "yesno-129" }],
  ARTRALGIA: ["code", "Sinal clínico: artralgia intensa", "Symptom: severe joint pain", {
    domain: "yesno-129",
  }],
  PETEQUIA_N: ["code", "Sinal clínico: petéquias", "Symptom: petechiae", { domain: "yesno-129" }],
  LEUCOPENIA: ["code", "Sinal clínico: leucopenia", "Symptom: leucopenia", { domain: "yesno-129" }],
  LACO: ["code", "Sinal clínico: prova do laço positiva", "Symptom: positive tourniquet test", {
    domain: "yesno-129",
  }],
  DOR_RETRO: ["code", "Sinal clínico: dor retro-orbital", "Symptom: retro-orbital pain", {
    domain: "yesno-129",
  }],
  DIABETES: ["code", "Doença preexistente: diabetes", "Comorbidity: diabetes", {
    domain: "yesno-129",
  }],
  HEMATOLOG: [
    "code",
    "Doença preexistente: doenças hematológicas",
    "Comorbidity: haematological disease",
    { domain: "yesno-129" },
  ],
  HEPATOPAT: ["code", "Doença preexistente: hepatopatias", "Comorbidity: liver disease", {
    domain: "yesno-129",
  }],
  RENAL: [
    "code",
    "Doença preexistente: doença renal crônica",
    "Comorbidity: chronic kidney disease",
    { domain: "yesno-129" },
  ],
  HIPERTENSA: ["code", "Doença preexistente: hipertensão arterial", "Comorbidity: hypertension", {
    domain: "yesno-129",
  }],
  ACIDO_PEPT: ["code", "Doença preexistente: doença ácido-péptica", "Comorbidity: peptic disease", {
    domain: "yesno-129",
  }],
  AUTO_IMUNE: [
    "code",
    "Doença preexistente: doenças autoimunes",
    "Comorbidity: autoimmune disease",
    { domain: "yesno-129" },
  ],
  DT_CHIK_S1: [
    "date",
    "Data da coleta da 1ª sorologia de chikungunya",
    "Date of collection, first chikungunya serology",
  ],
  DT_CHIK_S2: [
    "date",
    "Data da coleta da 2ª sorologia de chikungunya",
    "Date of collection, second chikungunya serology",
  ],
  DT_PRNT: ["date", "Data da coleta do PRNT", "Date of collection, PRNT"],
  RES_CHIKS1: [
    "code",
    "Resultado da 1ª sorologia de chikungunya",
    "Result, first chikungunya serology",
    { domain: "sinan-lab-reagente" },
  ],
  RES_CHIKS2: [
    "code",
    "Resultado da 2ª sorologia de chikungunya",
    "Result, second chikungunya serology",
    { domain: "sinan-lab-reagente" },
  ],
  RESUL_PRNT: ["code", "Resultado do PRNT", "Result, PRNT", { domain: "sinan-lab-reagente" }],
  DT_SORO: [
    "date",
    "Data da coleta da sorologia de dengue",
    "Date of collection, dengue serology (IgM)",
  ],
  RESUL_SORO: ["code", "Resultado da sorologia de dengue", "Result, dengue serology (IgM)", {
    domain: "sinan-lab-reagente",
  }],
  DT_NS1: ["date", "Data da coleta do NS1", "Date of collection, NS1"],
  RESUL_NS1: ["code", "Resultado do NS1", "Result, NS1", { domain: "sinan-lab-positivo" }],
  DT_VIRAL: ["date", "Data da coleta do isolamento viral", "Date of collection, viral isolation"],
  RESUL_VI_N: ["code", "Resultado do isolamento viral", "Result, viral isolation", {
    domain: "sinan-lab-positivo",
  }],
  DT_PCR: ["date", "Data da coleta do RT-PCR", "Date of collection, RT-PCR"],
  RESUL_PCR_: ["code", "Resultado do RT-PCR", "Result, RT-PCR", { domain: "sinan-lab-positivo" }],
  SOROTIPO: ["code", "Sorotipo do vírus da dengue", "Serotype of the dengue virus", {
    domain: "sinan-sorotipo",
  }],
  HISTOPA_N: ["code", "Resultado da histopatologia", "Result, histopathology", {
    domain: "sinan-lab-positivo",
  }],
  IMUNOH_N: ["code", "Resultado da imuno-histoquímica", "Result, immunohistochemistry", {
    domain: "sinan-lab-positivo",
  }],
  HOSPITALIZ: ["code", "Hospitalização", "Hospitalised", { domain: "yesno-129" }],
  DT_INTERNA: ["date", "Data da internação", "Admission date"],
  UF: ["code", "UF do hospital", "UF of the hospital", { domain: "uf", note: "IBGE number" }],
  MUNICIPIO: ["code", "Município do hospital", "Municipality of the hospital", {
    domain: "municipality",
  }],
  TPAUTOCTO: [
    "code",
    "Caso autóctone do município de residência",
    "Infected in the municipality of residence",
    { domain: "sinan-autocto" },
  ],
  COUFINF: ["code", "UF provável de infecção", "Probable UF of infection", {
    domain: "uf",
    note: "IBGE number",
  }],
  COPAISINF: ["code", "País provável de infecção", "Probable country of infection", {
    domain: "sinan-pais",
  }],
  COMUNINF: ["code", "Município provável de infecção", "Probable municipality of infection", {
    domain: "municipality",
  }],
  CLASSI_FIN: ["code", "Classificação final", "Final classification", {
    domain: "sinan-deng-classi",
    note:
      "dengue from 2014: 10 = dengue, 11 = with warning signs, 12 = severe; 1 to 4 before; 13 = chikungunya; 5 = discarded; blank and 8 are unresolved",
  }],
  CRITERIO: ["code", "Critério de confirmação", "Criterion of the confirmation or discard", {
    domain: "sinan-criterio",
  }],
  DOENCA_TRA: ["code", "Doença relacionada ao trabalho", "Related to work", {
    domain: "yesno-129",
  }],
  CLINC_CHIK: [
    "code",
    "Apresentação clínica da chikungunya",
    "Clinical presentation of chikungunya",
    { domain: "sinan-clinc-chik" },
  ],
  EVOLUCAO: ["code", "Evolução", "Outcome", { domain: "sinan-evolucao" }],
  DT_OBITO: ["date", "Data do óbito", "Date of death"],
  DT_ENCERRA: ["date", "Data de encerramento", "Date on which the case was closed"],
  ALRM_HIPOT: [
    "code",
    "Sinal de alarme: hipotensão postural",
    "Warning sign: postural hypotension",
    { domain: "yesno-129" },
  ],
  ALRM_PLAQ: [
    "code",
    "Sinal de alarme: queda abrupta de plaquetas",
    "Warning sign: sudden platelet fall",
    { domain: "yesno-129" },
  ],
  ALRM_VOM: ["code", "Sinal de alarme: vômitos persistentes", "Warning sign: persistent vomiting", {
    domain: "yesno-129",
  }],
  ALRM_SANG: ["code", "Sinal de alarme: sangramento de mucosas", "Warning sign: mucosal bleeding", {
    domain: "yesno-129",
  }],
  ALRM_HEMAT: [
    "code",
    "Sinal de alarme: aumento do hematócrito",
    "Warning sign: rising haematocrit",
    { domain: "yesno-129" },
  ],
  ALRM_ABDOM: ["code", "Sinal de alarme: dor abdominal", "Warning sign: abdominal pain", {
    domain: "yesno-129",
  }],
  ALRM_LETAR: [
    "code",
    "Sinal de alarme: letargia ou irritabilidade",
    "Warning sign: lethargy or irritability",
    { domain: "yesno-129" },
  ],
  ALRM_HEPAT: ["code", "Sinal de alarme: hepatomegalia", "Warning sign: hepatomegaly", {
    domain: "yesno-129",
  }],
  ALRM_LIQ: ["code", "Sinal de alarme: acúmulo de líquidos", "Warning sign: fluid accumulation", {
    domain: "yesno-129",
  }],
  DT_ALRM: ["date", "Data dos sinais de alarme", "Date of warning signs"],
  GRAV_PULSO: ["code", "Dengue grave: pulso débil", "Severe dengue: weak pulse", {
    domain: "yesno-129",
  }],
  GRAV_CONV: ["code", "Dengue grave: PA convergente", "Severe dengue: narrow pulse pressure", {
    domain: "yesno-129",
  }],
  GRAV_ENCH: [
    "code",
    "Dengue grave: enchimento capilar lento",
    "Severe dengue: slow capillary refill",
    { domain: "yesno-129" },
  ],
  GRAV_INSUF: [
    "code",
    "Dengue grave: líquidos com insuficiência respiratória",
    "Severe dengue: fluid with respiratory failure",
    { domain: "yesno-129" },
  ],
  GRAV_TAQUI: ["code", "Dengue grave: taquicardia", "Severe dengue: tachycardia", {
    domain: "yesno-129",
  }],
  GRAV_EXTRE: ["code", "Dengue grave: extremidades frias", "Severe dengue: cold extremities", {
    domain: "yesno-129",
  }],
  GRAV_HIPOT: ["code", "Dengue grave: hipotensão tardia", "Severe dengue: late hypotension", {
    domain: "yesno-129",
  }],
  GRAV_HEMAT: ["code", "Dengue grave: hematêmese", "Severe dengue: haematemesis", {
    domain: "yesno-129",
  }],
  GRAV_MELEN: ["code", "Dengue grave: melena", "Severe dengue: melaena", { domain: "yesno-129" }],
  GRAV_METRO: [
    "code",
    "Dengue grave: metrorragia volumosa",
    "Severe dengue: heavy uterine bleeding",
    { domain: "yesno-129" },
  ],
  GRAV_SANG: [
    "code",
    "Dengue grave: sangramento do SNC",
    "Severe dengue: central nervous system bleeding",
    { domain: "yesno-129" },
  ],
  GRAV_AST: ["code", "Dengue grave: AST/ALT acima de 1.000", "Severe dengue: AST/ALT above 1000", {
    domain: "yesno-129",
  }],
  GRAV_MIOC: ["code", "Dengue grave: miocardite", "Severe dengue: myocarditis", {
    domain: "yesno-129",
  }],
  GRAV_CONSC: [
    "code",
    "Dengue grave: alteração da consciência",
    "Severe dengue: altered consciousness",
    { domain: "yesno-129" },
  ],
  GRAV_ORGAO: ["code", "Dengue grave: outros órgãos", "Severe dengue: other organs", {
    domain: "yesno-129",
  }],
  DT_GRAV: ["date", "Data dos sinais de gravidade", "Date of severity signs"],
  MANI_HEMOR: [
    "code",
    "Manifestações hemorrágicas (ficha antiga)",
    "Haemorrhagic manifestations (old form)",
    { domain: "yesno-129" },
  ],
  EPISTAXE: ["code", "Epistaxe (ficha antiga)", "Nosebleed (old form)", { domain: "yesno-129" }],
  GENGIVO: ["code", "Gengivorragia (ficha antiga)", "Gum bleeding (old form)", {
    domain: "yesno-129",
  }],
  METRO: ["code", "Metrorragia (ficha antiga)", "Uterine bleeding (old form)", {
    domain: "yesno-129",
  }],
  PETEQUIAS: ["code", "Petéquias (ficha antiga)", "Petechiae (old form)", { domain: "yesno-129" }],
  HEMATURA: ["code", "Hematúria (ficha antiga)", "Haematuria (old form)", { domain: "yesno-129" }],
  SANGRAM: [
    "code",
    "Sangramento gastrointestinal (ficha antiga)",
    "Gastrointestinal bleeding (old form)",
    { domain: "yesno-129" },
  ],
  LACO_N: ["code", "Prova do laço (ficha antiga)", "Tourniquet test (old form)", {
    domain: "yesno-129",
  }],
  PLASMATICO: ["code", "Extravasamento plasmático (ficha antiga)", "Plasma leakage (old form)", {
    domain: "yesno-129",
  }],
  EVIDENCIA: [
    "code",
    "Evidência de extravasamento (ficha antiga)",
    "Evidence of leakage (old form)",
    { domain: "sinan-evidencia" },
  ],
  PLAQ_MENOR: [
    "integer",
    "Menor contagem de plaquetas (ficha antiga)",
    "Lowest platelet count (old form)",
    { note: "a number in a text field" },
  ],
  CON_FHD: ["code", "Grau de FHD (ficha antiga)", "Haemorrhagic-fever grade (old form)", {
    domain: "sinan-con-fhd",
  }],
  COMPLICA: ["code", "Complicação (ficha antiga)", "Complication (old form)", {
    domain: "sinan-complica",
  }],
  TP_SISTEMA: [
    "code",
    "Sistema de origem (SINAN NET ou Online)",
    "System of origin (SINAN NET or Online)",
    { note: "the values are not confirmed" },
  ],
  NDUPLIC_N: ["code", "Marca de duplicidade", "Mark of a duplicate", { domain: "sinan-nduplic" }],
  DT_DIGITA: ["date", "Data de digitação", "Date of data entry"],
  CS_FLXRET: ["code", "Fluxo de retorno", "Return flow of the record", { domain: "sinan-flxret" }],
  FLXRECEBI: ["code", "Fluxo de retorno recebido", "Return flow received"],
  MIGRADO_W: ["code", "Migrado do SINAN-W", "Migrated from SINAN Windows"],
} as const satisfies Columns;

/** The columns of group CHIK: those of DENG, and one of 2014. */
export const SINAN_CHIK_COLUMNS = {
  ...SINAN_DENG_COLUMNS,
  NU_LOTE_I: ["code", "Lote da investigação", "Batch of the investigation", {
    note: "in the files of 2014 only",
  }],
} as const satisfies Columns;

/** The columns of group ZIKA, in file order. */
export const SINAN_ZIKA_COLUMNS = {
  TP_NOT: ["code", "Tipo de notificação", "Notification type", { domain: "sinan-tp-not" }],
  ID_AGRAVO: ["code", "Agravo notificado (CID-10)", "Disease or event notified (ICD-10)", {
    domain: "cid10",
    note: "A928; empty or cut in part of the rows",
  }],
  DT_NOTIFIC: ["date", "Data da notificação", "Notification date"],
  SEM_NOT: [
    "code",
    "Semana epidemiológica da notificação",
    "Epidemiological week of the notification",
    { note: "YYYYWW" },
  ],
  NU_ANO: ["code", "Ano da notificação", "Year of notification", {
    note: "may differ from the year of the file",
  }],
  SG_UF_NOT: ["code", "UF de notificação", "UF that notified", {
    domain: "uf",
    note: "IBGE number",
  }],
  ID_MUNICIP: ["code", "Município de notificação", "Municipality that notified", {
    domain: "municipality",
  }],
  ID_REGIONA: ["code", "Regional de saúde de notificação", "Health region that notified"],
  ID_UNIDADE: ["code", "Unidade de saúde notificadora", "Facility that notified (CNES)", {
    domain: "cnes",
  }],
  DT_SIN_PRI: ["date", "Data dos primeiros sintomas", "Date of the first symptoms"],
  SEM_PRI: [
    "code",
    "Semana epidemiológica dos primeiros sintomas",
    "Epidemiological week of the first symptoms",
    { note: "YYYYWW" },
  ],
  ANO_NASC: ["code", "Ano de nascimento", "Year of birth"],
  NU_IDADE_N: ["integer", "Idade codificada", "Coded age", {
    domain: "age-unit-sinan",
    note: "4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000 = unknown",
  }],
  CS_SEXO: ["code", "Sexo", "Sex", { domain: "sex-letter" }],
  CS_GESTANT: ["code", "Gestante", "Pregnancy and trimester", { domain: "sinan-cs-gestant" }],
  CS_RACA: ["code", "Raça/cor", "Race/colour", {
    domain: "race-sinan",
    note: "3 amarela, 4 parda",
  }],
  CS_ESCOL_N: ["code", "Escolaridade", "Schooling", { domain: "sinan-cs-escol" }],
  SG_UF: ["code", "UF de residência", "UF of residence", { domain: "uf", note: "IBGE number" }],
  ID_MN_RESI: ["code", "Município de residência", "Municipality of residence", {
    domain: "municipality",
  }],
  ID_RG_RESI: ["code", "Regional de saúde de residência", "Health region of residence"],
  ID_PAIS: ["code", "País de residência", "Country of residence", { domain: "sinan-pais" }],
  NDUPLIC_N: ["code", "Marca de duplicidade", "Mark of a duplicate", { domain: "sinan-nduplic" }],
  IN_VINCULA: ["code", "Registro vinculado", "Mark of a linked record"],
  DT_INVEST: ["date", "Data da investigação", "Date of the investigation"],
  ID_OCUPA_N: ["code", "Ocupação", "Occupation", { domain: "cbo2002" }],
  CLASSI_FIN: ["code", "Classificação final", "Final classification", {
    domain: "sinan-zika-classi",
  }],
  CRITERIO: ["code", "Critério de confirmação", "Criterion of the confirmation or discard", {
    domain: "sinan-criterio",
  }],
  TPAUTOCTO: [
    "code",
    "Caso autóctone do município de residência",
    "Infected in the municipality of residence",
    { domain: "sinan-autocto" },
  ],
  COUFINF: ["code", "UF provável de infecção", "Probable UF of infection", {
    domain: "uf",
    note: "IBGE number",
  }],
  COPAISINF: ["code", "País provável de infecção", "Probable country of infection", {
    domain: "sinan-pais",
  }],
  COMUNINF: ["code", "Município provável de infecção", "Probable municipality of infection", {
    domain: "municipality",
  }],
  DOENCA_TRA: ["code", "Doença relacionada ao trabalho", "Related to work", {
    domain: "yesno-129",
  }],
  EVOLUCAO: ["code", "Evolução", "Outcome", { domain: "sinan-evolucao" }],
  DT_OBITO: ["date", "Data do óbito", "Date of death"],
  DT_ENCERRA: ["date", "Data de encerramento", "Date on which the case was closed"],
  DT_DIGITA: ["date", "Data de digitação", "Date of data entry"],
  TP_SISTEMA: [
    "code",
    "Sistema de origem (SINAN NET ou Online)",
    "System of origin (SINAN NET or Online)",
    { note: "the values are not confirmed" },
  ],
  TPUNINOT: ["code", "Tipo de unidade notificadora", "Kind of unit that notified"],
} as const satisfies Columns;

/** The columns of group TUBE; three of them in files of 2001 to 2018 only. */
export const SINAN_TUBE_COLUMNS = {
  TP_NOT: ["code", "Tipo de notificação", "Notification type", { domain: "sinan-tp-not" }],
  ID_AGRAVO: ["code", "Agravo notificado (CID-10)", "Disease or event notified (ICD-10)", {
    domain: "cid10",
    note: "A169; cut to A16. in some years",
  }],
  DT_NOTIFIC: ["date", "Data da notificação", "Notification date"],
  NU_ANO: ["code", "Ano da notificação", "Year of notification", {
    note: "differs from the year of the file in part of the rows: the file goes by DT_DIAG",
  }],
  SG_UF_NOT: ["code", "UF de notificação", "UF that notified", {
    domain: "uf",
    note: "IBGE number",
  }],
  ID_MUNICIP: ["code", "Município de notificação", "Municipality that notified", {
    domain: "municipality",
  }],
  ID_REGIONA: ["code", "Regional de saúde de notificação", "Health region that notified"],
  DT_DIAG: ["date", "Data do diagnóstico", "Date of the diagnosis", {
    note: "its year is that of the file",
  }],
  ANO_NASC: ["code", "Ano de nascimento", "Year of birth"],
  NU_IDADE_N: ["integer", "Idade codificada", "Coded age", {
    domain: "age-unit-sinan",
    note: "4xxx = years, 3xxx = months, 2xxx = days, 1xxx = hours; below 1000 = unknown",
  }],
  CS_SEXO: ["code", "Sexo", "Sex", { domain: "sex-letter" }],
  CS_GESTANT: ["code", "Gestante", "Pregnancy and trimester", { domain: "sinan-cs-gestant" }],
  CS_RACA: ["code", "Raça/cor", "Race/colour", {
    domain: "race-sinan",
    note: "3 amarela, 4 parda",
  }],
  CS_ESCOL_N: ["code", "Escolaridade", "Schooling", { domain: "sinan-cs-escol" }],
  SG_UF: ["code", "UF de residência", "UF of residence", { domain: "uf", note: "IBGE number" }],
  ID_MN_RESI: ["code", "Município de residência", "Municipality of residence", {
    domain: "municipality",
  }],
  ID_RG_RESI: ["code", "Regional de saúde de residência", "Health region of residence"],
  ID_PAIS: ["code", "País de residência", "Country of residence", { domain: "sinan-pais" }],
  NDUPLIC_N: ["code", "Marca de duplicidade", "Mark of a duplicate", { domain: "sinan-nduplic" }],
  IN_VINCULA: ["code", "Registro vinculado", "Mark of a linked record"],
  DT_DIGITA: ["date", "Data de digitação", "Date of data entry"],
  DT_TRANSUS: ["date", "Data de transferência da unidade", "Date of transfer from the health unit"],
  DT_TRANSDM: [
    "date",
    "Data de transferência do distrito ao município",
    "Date of transfer from the district to the municipality",
  ],
  DT_TRANSSM: [
    "date",
    "Data de transferência da secretaria municipal",
    "Date of transfer from the municipality",
  ],
  DT_TRANSRM: [
    "date",
    "Data de transferência da regional municipal",
    "Date of transfer from the municipal region",
  ],
  DT_TRANSRS: [
    "date",
    "Data de transferência da regional de saúde",
    "Date of transfer from the health region",
  ],
  DT_TRANSSE: [
    "date",
    "Data de transferência da secretaria estadual",
    "Date of transfer from the state",
  ],
  CS_FLXRET: ["code", "Fluxo de retorno", "Return flow of the record", { domain: "sinan-flxret" }],
  FLXRECEBI: ["code", "Fluxo de retorno recebido", "Return flow received"],
  MIGRADO_W: ["code", "Migrado do SINAN-W", "Migrated from SINAN Windows"],
  ID_OCUPA_N: ["code", "Ocupação", "Occupation", { domain: "cbo2002" }],
  TRATAMENTO: ["code", "Tipo de entrada", "Kind of entry into treatment", {
    domain: "tube-tratamento",
    note: "1, 4 and 6 (new, unknown, post-mortem) are counted as new cases",
  }],
  INSTITUCIO: ["code", "Institucionalizado (ficha antiga)", "In an institution (old form)"],
  RAIOX_TORA: ["code", "Radiografia do tórax", "Chest radiography", { domain: "tube-raiox" }],
  TESTE_TUBE: ["code", "Teste tuberculínico (ficha antiga)", "Tuberculin test (old form)"],
  FORMA: ["code", "Forma clínica", "Clinical form", { domain: "tube-forma" }],
  EXTRAPU1_N: ["code", "Local extrapulmonar 1", "Extrapulmonary site 1", {
    domain: "tube-extrapu",
  }],
  EXTRAPU2_N: ["code", "Local extrapulmonar 2", "Extrapulmonary site 2", {
    domain: "tube-extrapu",
  }],
  EXTRAPUL_O: ["text", "Outro local extrapulmonar", "Other extrapulmonary site", {
    note: "2001 to 2018",
  }],
  AGRAVAIDS: ["code", "Agravo associado: aids", "Associated condition: AIDS", {
    domain: "yesno-129",
  }],
  AGRAVALCOO: ["code", "Agravo associado: alcoolismo", "Associated condition: alcoholism", {
    domain: "yesno-129",
  }],
  AGRAVDIABE: ["code", "Agravo associado: diabetes", "Associated condition: diabetes", {
    domain: "yesno-129",
  }],
  AGRAVDOENC: ["code", "Agravo associado: doença mental", "Associated condition: mental illness", {
    domain: "yesno-129",
  }],
  AGRAVOUTRA: ["code", "Agravo associado: outro", "Associated condition: other", {
    domain: "yesno-129",
  }],
  AGRAVOUTDE: ["text", "Outro agravo, por extenso", "Other condition, in words", {
    note: "2001 to 2018",
  }],
  BACILOSC_E: ["code", "1ª baciloscopia de escarro", "First sputum smear", {
    domain: "tube-bacilosc",
  }],
  BACILOS_E2: ["code", "2ª baciloscopia de escarro", "Second sputum smear", {
    domain: "tube-bacilosc",
  }],
  BACILOSC_O: ["code", "Baciloscopia de outro material", "Smear of another material", {
    domain: "tube-bacilosc",
  }],
  CULTURA_ES: ["code", "Cultura de escarro", "Sputum culture", { domain: "tube-cultura" }],
  CULTURA_OU: ["code", "Cultura de outro material", "Culture of another material", {
    domain: "tube-cultura",
  }],
  HIV: ["code", "HIV", "HIV test", { domain: "tube-hiv" }],
  HISTOPATOL: ["code", "Histopatologia", "Histopathology", { domain: "tube-histopatol" }],
  DT_INIC_TR: ["date", "Data de início do tratamento", "Date of the start of treatment"],
  RIFAMPICIN: ["code", "Rifampicina (ficha antiga)", "Rifampicin (old form)", {
    domain: "yesno-129",
  }],
  ISONIAZIDA: ["code", "Isoniazida (ficha antiga)", "Isoniazid (old form)", {
    domain: "yesno-129",
  }],
  ETAMBUTOL: ["code", "Etambutol (ficha antiga)", "Ethambutol (old form)", { domain: "yesno-129" }],
  ESTREPTOMI: ["code", "Estreptomicina (ficha antiga)", "Streptomycin (old form)", {
    domain: "yesno-129",
  }],
  PIRAZINAMI: ["code", "Pirazinamida (ficha antiga)", "Pyrazinamide (old form)", {
    domain: "yesno-129",
  }],
  ETIONAMIDA: ["code", "Etionamida (ficha antiga)", "Ethionamide (old form)", {
    domain: "yesno-129",
  }],
  OUTRAS: ["code", "Outras drogas (ficha antiga)", "Other drugs (old form)", {
    domain: "yesno-129",
  }],
  OUTRAS_DES: ["text", "Outras drogas, por extenso", "Other drugs, in words", {
    note: "2001 to 2018",
  }],
  TRAT_SUPER: [
    "code",
    "Tratamento supervisionado indicado (ficha antiga)",
    "Supervised treatment indicated (old form)",
  ],
  NU_CONTATO: ["integer", "Número de contatos identificados", "Number of contacts identified"],
  DOENCA_TRA: ["code", "Relacionada ao trabalho", "Related to work", {
    note: "values 0 to 6 occur, without a description",
  }],
  SG_UF_AT: ["code", "UF de notificação atual", "UF that notifies now", {
    domain: "uf",
    note: "IBGE number",
  }],
  ID_MUNIC_A: ["code", "Município de notificação atual", "Municipality that notifies now", {
    domain: "municipality",
  }],
  DT_NOTI_AT: ["date", "Data da notificação atual", "Date of the current notification"],
  SG_UF_2: ["code", "UF de residência atual", "Current UF of residence", {
    domain: "uf",
    note: "IBGE number",
  }],
  ID_MUNIC_2: ["code", "Município de residência atual", "Current municipality of residence", {
    domain: "municipality",
  }],
  BACILOSC_1: ["code", "Baciloscopia no 1º mês", "Smear, month 1", { domain: "tube-bacilosc" }],
  BACILOSC_2: ["code", "Baciloscopia no 2º mês", "Smear, month 2", { domain: "tube-bacilosc" }],
  BACILOSC_3: ["code", "Baciloscopia no 3º mês", "Smear, month 3", { domain: "tube-bacilosc" }],
  BACILOSC_4: ["code", "Baciloscopia no 4º mês", "Smear, month 4", { domain: "tube-bacilosc" }],
  BACILOSC_5: ["code", "Baciloscopia no 5º mês", "Smear, month 5", { domain: "tube-bacilosc" }],
  BACILOSC_6: ["code", "Baciloscopia no 6º mês", "Smear, month 6", { domain: "tube-bacilosc" }],
  TRATSUP_AT: [
    "code",
    "Tratamento diretamente observado (TDO) realizado",
    "Directly observed treatment done",
    { domain: "yesno-129" },
  ],
  DT_MUDANCA: ["date", "Data da mudança de tratamento", "Date of treatment change"],
  NU_COMU_EX: ["integer", "Número de contatos examinados", "Number of contacts examined"],
  SITUA_9_M: ["code", "Situação no 9º mês (ficha antiga)", "Situation in month 9 (old form)", {
    domain: "tube-situa-ence",
    note: "that this code list applies is not confirmed",
  }],
  SITUA_12_M: ["code", "Situação no 12º mês (ficha antiga)", "Situation in month 12 (old form)", {
    domain: "tube-situa-ence",
    note: "that this code list applies is not confirmed",
  }],
  SITUA_ENCE: ["code", "Situação de encerramento", "Outcome of the treatment", {
    domain: "tube-situa-ence",
  }],
  DT_ENCERRA: ["date", "Data de encerramento", "Date on which the case was closed"],
  TPUNINOT: ["code", "Tipo de unidade notificadora", "Kind of unit that notified"],
  POP_LIBER: ["code", "População privada de liberdade", "Deprived of liberty", {
    domain: "yesno-129",
  }],
  POP_RUA: ["code", "População em situação de rua", "Homeless", { domain: "yesno-129" }],
  POP_SAUDE: ["code", "Profissional de saúde", "Health worker", { domain: "yesno-129" }],
  POP_IMIG: ["code", "Imigrante", "Immigrant", { domain: "yesno-129" }],
  BENEF_GOV: [
    "code",
    "Beneficiário de programa de transferência de renda",
    "Receives government cash transfers",
    { domain: "yesno-129" },
  ],
  AGRAVDROGA: [
    "code",
    "Agravo associado: uso de drogas ilícitas",
    "Associated condition: use of illicit drugs",
    { domain: "yesno-129" },
  ],
  AGRAVTABAC: ["code", "Agravo associado: tabagismo", "Associated condition: smoking", {
    domain: "yesno-129",
  }],
  TEST_MOLEC: ["code", "Teste rápido molecular (TRM-TB)", "Rapid molecular test", {
    domain: "tube-test-molec",
  }],
  TEST_SENSI: ["code", "Teste de sensibilidade", "Drug susceptibility test", {
    domain: "tube-test-sensi",
  }],
  ANT_RETRO: [
    "code",
    "Terapia antirretroviral durante o tratamento",
    "Antiretroviral therapy during the treatment",
    { domain: "yesno-129" },
  ],
  BAC_APOS_6: ["code", "Baciloscopia após o 6º mês", "Smear after month 6", {
    domain: "tube-bacilosc",
  }],
  TRANSF: ["code", "Destino da transferência", "Where the patient was transferred to", {
    domain: "tube-transf",
  }],
  UF_TRANSF: ["code", "UF de transferência", "UF of the transfer", {
    domain: "uf",
    note: "IBGE number",
  }],
  MUN_TRANSF: ["code", "Município de transferência", "Municipality of the transfer", {
    domain: "municipality",
  }],
} as const satisfies Columns;
