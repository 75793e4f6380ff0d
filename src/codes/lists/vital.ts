/**
 * Births and deaths: SINASC and SIM. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "age-unit-sim": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sim.R",
      "SidneyBissoli/healthbR@R/sim_data_internal.R",
      "AlertaDengue/PySUS",
    ],
    note:
      "000 and 999 mean unknown. The 2025 official PDF prints a shifted list (1 minute, 2 hour, 3 month and no days) that contradicts the data: use this table.",
    entries: `
0|Minutos|Minutes
1|Horas|Hours
2|Dias|Days
3|Meses|Months
4|Anos|Years
5|100 + anos|100 + years
9|Ignorada|Unknown
`,
  },
  "esc2010": {
    trust: "high",
    sources: ["nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md"],
    note: "SERIESCFAL/SERIESCMAE hold the grade 1-8.",
    entries: `
0|Sem escolaridade|No schooling
1|Fundamental I (1ª a 4ª série)|Primary I (grades 1-4)
2|Fundamental II (5ª a 8ª série)|Primary II (grades 5-8)
3|Médio|Secondary
4|Superior incompleto|Higher, incomplete
5|Superior completo|Higher, complete
9|Ignorado|Unknown
`,
  },
  "escagr1": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "a transcription of the SINASC dictionary",
    ],
    entries: `
00|Sem escolaridade|No schooling
01|Fundamental I incompleto|Primary I incomplete
02|Fundamental I completo|Primary I complete
03|Fundamental II incompleto|Primary II incomplete
04|Fundamental II completo|Primary II complete
05|Ensino médio incompleto|Secondary incomplete
06|Ensino médio completo|Secondary complete
07|Superior incompleto|Higher incomplete
08|Superior completo|Higher complete
09|Ignorado|Unknown
10|Fundamental I incompleto ou inespecífico|Primary I incomplete or unspecified
11|Fundamental II incompleto ou inespecífico|Primary II incomplete or unspecified
12|Ensino médio incompleto ou inespecífico|Secondary incomplete or unspecified
`,
  },
  "gestacao": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    note:
      "Old SIM files also use A = 21-27 weeks, 7 = 28 weeks and more, 8 = 28-36 weeks (microdatasus).",
    missing: ["0"],
    entries: `
1|Menos de 22 semanas|Under 22 weeks
2|22 a 27 semanas|22-27 weeks
3|28 a 31 semanas|28-31 weeks
4|32 a 36 semanas|32-36 weeks
5|37 a 41 semanas|37-41 weeks
6|42 semanas e mais|42+ weeks
7|28 semanas e mais (antigo)|28+ weeks (old)
8|28 a 36 semanas (antigo)|28-36 weeks (old)
A|21 a 27 semanas (antigo)|21-27 weeks (old)
9|Ignorado|Unknown
`,
  },
  "gravidez": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sinasc.R",
    ],
    missing: ["0"],
    entries: `
1|Única|Single
2|Dupla|Twin
3|Tripla e mais|Triplet or more
9|Ignorada|Unknown
`,
  },
  "parto": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sinasc.R",
    ],
    missing: ["0"],
    entries: `
1|Vaginal|Vaginal
2|Cesáreo|Caesarean
9|Ignorado|Unknown
`,
  },
  "race-sim": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    note: "3 is amarela and 4 is parda (opposite of SIH/SIA).",
    missing: ["0", "6", "7", "8"],
    entries: `
1|Branca|White
2|Preta|Black
3|Amarela|Asian (yellow)
4|Parda|Brown (mixed)
5|Indígena|Indigenous
9|Ignorado|Unknown
`,
  },
  "sex-sim": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R,R/process_sinasc.R",
    ],
    note: "Digits in current files, letters in some older ones.",
    entries: `
0|Ignorado|Unknown
1|Masculino|Male
2|Feminino|Female
9|Ignorado|Unknown
M|Masculino|Male
F|Feminino|Female
I|Ignorado|Unknown
`,
  },
  "sim-altcausa": {
    trust: "high",
    sources: ["nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md"],
    entries: `
1|Sim|Yes
2|Não|No
`,
  },
  "sim-atestante": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    note: 'microdatasus labels 1 as "Sim".',
    missing: ["9", "0"],
    entries: `
1|Assistente|Attending physician
2|Substituto|Substitute
3|IML|Forensic institute
4|SVO|Death verification service
5|Outro|Other
`,
  },
  "sim-circobito": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    missing: ["0"],
    entries: `
1|Acidente|Accident
2|Suicídio|Suicide
3|Homicídio|Homicide
4|Outros|Other
9|Ignorado|Unknown
`,
  },
  "sim-esc": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    note: 'microdatasus also maps 8 to "9 a 11 anos" in SIM files of the first ICD-10 years.',
    missing: ["0", "6", "7", "A"],
    entries: `
1|Nenhuma|None
2|1 a 3 anos|1-3 years
3|4 a 7 anos|4-7 years
4|8 a 11 anos|8-11 years
5|12 anos e mais|12+ years
8|9 a 11 anos (arquivos antigos)|9-11 years (old files)
9|Ignorado|Unknown
`,
  },
  "sim-estciv": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    missing: ["0", "6", "7", "8"],
    entries: `
1|Solteiro(a)|Single
2|Casado(a)|Married
3|Viúvo(a)|Widowed
4|Separado(a) judicialmente/divorciado(a)|Separated or divorced
5|União estável|Stable union
9|Ignorado|Unknown
`,
  },
  "sim-fonte": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    entries: `
1|Ocorrência policial|Police report
2|Hospital|Hospital
3|Família|Family
4|Outra|Other
9|Ignorado|Unknown
`,
  },
  "sim-fonteinv": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    note: "Field is 8 wide and may hold several digits.",
    entries: `
1|Comitê de morte materna e/ou infantil|Maternal/infant death committee
2|Visita domiciliar/entrevista com a família|Home visit/family interview
3|Estabelecimento de saúde/prontuário|Facility/medical record
4|Relacionamento com outros bancos|Linkage with other databases
5|SVO|Death verification service
6|IML|Forensic institute
7|Outra fonte|Other source
8|Múltiplas fontes|Multiple sources
9|Ignorado|Unknown
`,
  },
  "sim-lococor": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    note: "6 is new (not in microdatasus).",
    entries: `
1|Hospital|Hospital
2|Outro estabelecimento de saúde|Other health facility
3|Domicílio|Home
4|Via pública|Public road
5|Outros|Other
6|Aldeia indígena|Indigenous village
9|Ignorado|Unknown
`,
  },
  "sim-obitoparto": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    missing: ["0"],
    entries: `
1|Antes|Before
2|Durante|During
3|Depois|After
9|Ignorado|Unknown
`,
  },
  "sim-obitopuerp": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    entries: `
1|Sim, até 42 dias após o parto|Yes, up to 42 days
2|Sim, de 43 dias a 1 ano|Yes, 43 days to 1 year
3|Não|No
9|Ignorado|Unknown
`,
  },
  "sim-origem": {
    trust: "high",
    sources: ["nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md"],
    entries: `
1|Oracle|Oracle (central system)
2|Banco estadual via FTP|State database by FTP
3|Banco SEADE|SEADE (São Paulo) database
9|Ignorado|Unknown
`,
  },
  "sim-tipobito": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R",
    ],
    note: "Foetal deaths are only in DOFET files; DO files normally hold 2.",
    missing: ["0", "9"],
    entries: `
1|Fetal|Foetal
2|Não fetal|Non-foetal
`,
  },
  "sim-tpmorteoco": {
    trust: "high",
    sources: ["nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md"],
    entries: `
1|Na gravidez|During pregnancy
2|No parto|During delivery
3|No abortamento|During abortion
4|Até 42 dias após o término do parto|Up to 42 days after delivery
5|De 43 dias a 1 ano após o término da gestação|43 days to 1 year after pregnancy
8|Não ocorreu nestes períodos|Not in these periods
9|Ignorado|Unknown
`,
  },
  "sim-tpnivelinv": {
    trust: "high",
    sources: ["nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md"],
    entries: `
E|Estadual|State
R|Regional|Regional
M|Municipal|Municipal
`,
  },
  "sim-tpobitocor": {
    trust: "high",
    sources: ["nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md"],
    note: "Blank = not investigated.",
    entries: `
1|Durante a gestação|During pregnancy
2|Durante o abortamento|During abortion
3|Após o abortamento|After abortion
4|No parto ou até 1 hora após|At delivery or within 1 hour
5|No puerpério, até 42 dias|Puerperium, up to 42 days
6|Entre 43 dias e 1 ano após o parto|43 days to 1 year after delivery
7|Investigação não identificou|Not identified by the investigation
8|Mais de um ano após o parto|More than one year after delivery
9|Não ocorreu nas circunstâncias anteriores|None of the above
`,
  },
  "sim-tppos": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sim.R",
      "real files (profile)",
      "nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md",
    ],
    note: "Official text says 1/2, the files hold S/N.",
    entries: `
S|Sim|Yes
N|Não|No
1|Sim (documentação)|Yes (documentation only)
2|Não (documentação)|No (documentation only)
`,
  },
  "sim-tpresginfo": {
    trust: "high",
    sources: ["nyckmaia/datasus-etl@Estrutura_do_SIM_2025.md"],
    entries: `
01|Não acrescentou nem corrigiu|Nothing added or corrected
02|Resgatou novas informações|New information recovered
03|Corrigiu causa informada|Corrected a reported cause
`,
  },
  "sinasc-consultas": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sinasc.R",
      "SidneyBissoli/healthbR@R/sinasc_data_internal.R",
    ],
    missing: ["0"],
    entries: `
1|Nenhuma|None
2|1 a 3|1-3
3|4 a 6|4-6
4|7 e mais|7 or more
9|Ignorado|Unknown
`,
  },
  "sinasc-kotelchuck": {
    trust: "high",
    sources: [
      "public transcriptions",
      "DNAP2019 profile (code 1 count equals CONSPRENAT=00 count: 310)",
    ],
    note: "healthbR shifts the labels by one (1 = inadequate); disagrees with the data.",
    entries: `
1|Não fez pré-natal|No prenatal care
2|Inadequado|Inadequate
3|Intermediário|Intermediate
4|Adequado|Adequate
5|Mais que adequado|More than adequate
9|Não informado|Not informed
`,
  },
  "sinasc-locnasc": {
    trust: "high",
    sources: ["rfsaldanha/microdatasus@R/process_sinasc.R", "public transcriptions"],
    note: "5 is an indigenous village; some transcriptions take it for missing.",
    missing: ["0", "6", "7", "8"],
    entries: `
1|Hospital|Hospital
2|Outro estabelecimento de saúde|Other health facility
3|Domicílio|Home
4|Outros|Other
5|Aldeia indígena|Indigenous village
9|Ignorado|Unknown
`,
  },
  "sinasc-paridade": {
    trust: "medium",
    sources: ["public transcriptions"],
    entries: `
0|Nulípara|Nulliparous
1|Multípara|Multiparous
`,
  },
  "sinasc-stcesparto": {
    trust: "high",
    sources: [
      "public transcriptions",
      "DNAP2019 profile (count of code 3 equals count of vaginal deliveries: 9,737)",
    ],
    entries: `
1|Sim|Yes
2|Não|No
3|Não se aplica|Not applicable
9|Ignorado|Unknown
`,
  },
  "sinasc-sttrabpart": {
    trust: "medium",
    sources: ["public transcriptions"],
    note: "healthbR labels 1/2 as spontaneous/induced; disagrees.",
    entries: `
1|Sim|Yes
2|Não|No
3|Não se aplica|Not applicable
9|Ignorado|Unknown
`,
  },
  "sinasc-tpapresent": {
    trust: "medium",
    sources: ["public transcriptions"],
    entries: `
1|Cefálica|Cephalic
2|Pélvica ou podálica|Breech
3|Transversa|Transverse
9|Ignorado|Unknown
`,
  },
  "sinasc-tpdocresp": {
    trust: "medium",
    sources: ["public transcriptions"],
    note: "0 also seen.",
    entries: `
1|CNES|CNES
2|CRM|Medical council
3|COREN|Nursing council
4|RG|Identity card
5|CPF|Taxpayer number
`,
  },
  "sinasc-tpfuncresp": {
    trust: "medium",
    sources: ["public transcriptions"],
    entries: `
1|Médico|Physician
2|Enfermeiro|Nurse
3|Parteira|Traditional birth attendant
4|Funcionário do cartório|Registry clerk
5|Outros|Other
`,
  },
  "sinasc-tpmetestim": {
    trust: "high",
    sources: [
      "public transcriptions",
      "DNAP2019 profile (code 8 count equals DTULTMENST filled count: 7,441)",
    ],
    note:
      'Code 8 is not in the dictionary text; the counts show it means "computed from last menstrual period".',
    entries: `
1|Exame físico|Physical examination
2|Outro método|Other method
8|Data da última menstruação (inferido)|Last menstrual period (inferred)
9|Ignorado|Unknown
`,
  },
  "sinasc-tpnascassi": {
    trust: "high",
    sources: ["public transcriptions", "SidneyBissoli/healthbR@R/sinasc_data_internal.R"],
    entries: `
1|Médico|Physician
2|Enfermagem ou obstetriz|Nurse or midwife
3|Parteira|Traditional birth attendant
4|Outros|Other
9|Ignorado|Unknown
`,
  },
  "sinasc-tprobson": {
    trust: "medium",
    sources: ["public transcriptions"],
    note: "Two digits.",
    entries: `
01|Grupo 1|Group 1
02|Grupo 2|Group 2
03|Grupo 3|Group 3
04|Grupo 4|Group 4
05|Grupo 5|Group 5
06|Grupo 6|Group 6
07|Grupo 7|Group 7
08|Grupo 8|Group 8
09|Grupo 9|Group 9
10|Grupo 10|Group 10
11|Não classificado por falta de informação|Not classified (missing information)
`,
  },
};
