/**
 * Notifications: SINAN. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "age-unit-sinan": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@sinan_tuberculose.yaml",
      "rfsaldanha/microdatasus@R/process_sinan_dengue.R",
    ],
    note:
      "Followed by three digits of quantity: 3009 = nine months, 4018 = eighteen years, 4088 = 88 years. Numeric field: a value below 1000 has no unit.",
    entries: `
1|Horas|Hours
2|Dias|Days
3|Meses|Months
4|Anos|Years
`,
  },
  "race-sinan": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sinan_dengue.R",
      "AlertaDengue/PySUS@pysus/metadata/SINAN",
    ],
    note: "Same order as SIM.",
    entries: `
1|Branca|White
2|Preta|Black
3|Amarela|Asian (yellow)
4|Parda|Brown (mixed)
5|Indígena|Indigenous
9|Ignorado|Unknown
`,
  },
  "sex-letter": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sinan_dengue.R",
      "AlertaDengue/PySUS@pysus/metadata/SINAN",
    ],
    entries: `
M|Masculino|Male
F|Feminino|Female
I|Ignorado|Unknown
`,
  },
  "sinan-autocto": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
1|Sim|Yes
2|Não|No
3|Indeterminado|Undetermined
`,
  },
  "sinan-clinc-chik": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
1|Aguda|Acute
2|Crônica|Chronic
`,
  },
  "sinan-complica": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
1|Alterações neurológicas|Neurological changes
2|Disfunção cardiorrespiratória|Cardio-respiratory dysfunction
3|Insuficiência hepática|Liver failure
4|Plaquetas < 50.000/mm³|Platelets < 50,000/mm³
5|Hemorragia digestiva|Digestive bleeding
6|Derrames cavitários|Cavity effusions
7|Leucometria muito baixa|Very low leucocyte count
8|Não se enquadra nos critérios de FHD|Does not meet haemorrhagic-fever criteria
`,
  },
  "sinan-con-fhd": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
1|Grau I|Grade I
2|Grau II|Grade II
3|Grau III|Grade III
4|Grau IV|Grade IV
`,
  },
  "sinan-criterio": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
1|Laboratório|Laboratory
2|Clínico-epidemiológico|Clinical-epidemiological
3|Em investigação|Under investigation
`,
  },
  "sinan-cs-escol": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sinan_dengue.R",
      "AlertaDengue/PySUS@pysus/metadata/SINAN",
    ],
    note: "Usually two digits with leading zero; some files hold one digit.",
    entries: `
00|Analfabeto|Illiterate
01|1ª a 4ª série incompleta do EF|Primary grades 1-4 incomplete
02|4ª série completa do EF|Primary grade 4 complete
03|5ª a 8ª série incompleta do EF|Primary grades 5-8 incomplete
04|Ensino fundamental completo|Primary complete
05|Ensino médio incompleto|Secondary incomplete
06|Ensino médio completo|Secondary complete
07|Educação superior incompleta|Higher incomplete
08|Educação superior completa|Higher complete
09|Ignorado|Unknown
10|Não se aplica|Not applicable
`,
  },
  "sinan-cs-gestant": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sinan_dengue.R",
      "AlertaDengue/PySUS@pysus/metadata/SINAN",
    ],
    entries: `
1|1º trimestre|1st trimester
2|2º trimestre|2nd trimester
3|3º trimestre|3rd trimester
4|Idade gestacional ignorada|Gestational age unknown
5|Não|No
6|Não se aplica|Not applicable
9|Ignorado|Unknown
`,
  },
  "sinan-deng-classi": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    note:
      "Codes 1-4 only in cases up to 2013; 10-13 from 2014. Confirmed dengue since 2014 = 10, 11 or 12; chikungunya = 13.",
    entries: `
1|Dengue clássico (até 2013)|Classic dengue (to 2013)|..2013
2|Dengue com complicações (até 2013)|Dengue with complications (to 2013)|..2013
3|Febre hemorrágica do dengue (até 2013)|Dengue haemorrhagic fever (to 2013)|..2013
4|Síndrome do choque do dengue (até 2013)|Dengue shock syndrome (to 2013)|..2013
5|Descartado|Discarded
8|Inconclusivo|Inconclusive
10|Dengue|Dengue|2014..
11|Dengue com sinais de alarme|Dengue with warning signs|2014..
12|Dengue grave|Severe dengue|2014..
13|Chikungunya|Chikungunya|2014..
`,
  },
  "sinan-evidencia": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
1|Hemoconcentração|Haemoconcentration
2|Derrames cavitários|Cavity effusions
3|Hipoproteinemia|Hypoproteinaemia
`,
  },
  "sinan-evolucao": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
1|Cura|Cure
2|Óbito pelo agravo notificado|Death from the notified disease
3|Óbito por outras causas|Death from other causes
4|Óbito em investigação|Death under investigation
9|Ignorado|Unknown
`,
  },
  "sinan-flxret": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
0|Não|No
1|Habilitado para envio|Enabled for sending
2|Enviado|Sent
`,
  },
  "sinan-lab-positivo": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sinan_dengue.R",
      "AlertaDengue/PySUS@pysus/metadata/SINAN",
    ],
    entries: `
1|Positivo|Positive
2|Negativo|Negative
3|Inconclusivo|Inconclusive
4|Não realizado|Not done
`,
  },
  "sinan-lab-reagente": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sinan_dengue.R",
      "AlertaDengue/PySUS@pysus/metadata/SINAN",
    ],
    entries: `
1|Reagente|Reactive
2|Não reagente|Non-reactive
3|Inconclusivo|Inconclusive
4|Não realizado|Not done
`,
  },
  "sinan-nduplic": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
0|Não identificado|Not identified
1|Não é duplicidade (não listar)|Not a duplicate (do not list)
2|Duplicidade (não contar)|Duplicate (do not count)
`,
  },
  "sinan-sorotipo": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_dengue.R"],
    entries: `
1|DENV-1|DENV-1
2|DENV-2|DENV-2
3|DENV-3|DENV-3
4|DENV-4|DENV-4
`,
  },
  "sinan-tp-not": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sinan_dengue.R",
      "AlertaDengue/PySUS@pysus/metadata/SINAN",
    ],
    entries: `
1|Negativa|Negative
2|Individual|Individual
3|Surto|Outbreak
4|Agregado|Aggregate
`,
  },
  "sinan-zika-classi": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sinan_zika.R"],
    entries: `
1|Confirmado|Confirmed
2|Descartado|Discarded
8|Inconclusivo|Inconclusive
`,
  },
};
