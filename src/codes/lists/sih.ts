/**
 * Hospital admissions: SIHSUS. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as sihCnae } from "./packed/sih-cnae.wasm";
import { memory as sihFaecTp } from "./packed/sih-faec-tp.wasm";
import { memory as sihGestorCod } from "./packed/sih-gestor-cod.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "age-unit-sih": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/IDADEDET.CNV,IDADEPUB.CNV",
    ],
    note:
      "Combine with IDADE (two digits). TabWin reads the two adjacent fields as one 3-character code (for example 421 = 21 years, 501 = 101 years, 000/999 invalid).",
    entries: `
0|Ignorada|Unknown
1|Horas (só em tabelas antigas)|Hours (only in old tables)
2|Dias|Days
3|Meses|Months
4|Anos|Years
5|100 + anos|100 + years
`,
  },
  "race-sih": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/RACACOR.CNV",
      "rfsaldanha/microdatasus@R/process_sih.R",
    ],
    note: "Order differs from SIM/SINASC/SINAN: here 03 is parda and 04 is amarela.",
    missing: ["00"],
    entries: `
01|Branca|White
02|Preta|Black
03|Parda|Brown (mixed)
04|Amarela|Asian (yellow)
05|Indígena|Indigenous
99|Sem informação|No information
`,
  },
  "sex-sih": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/SEXO.CNV",
      "rfsaldanha/microdatasus@R/process_sih.R",
    ],
    note:
      "Female is 3 (2 is accepted as a synonym); any other digit is unknown. Real files of 2016-2022 hold only 1 and 3.",
    entries: `
0|Ignorado|Unknown
1|Masculino|Male
2|Feminino|Female
3|Feminino|Female
9|Ignorado|Unknown
`,
  },
  "sih-aih-kind": {
    trust: "high",
    sources: ["gcms/tabwin-definition@src/test/resources/tabwin/CNV/IDENTIFIC.CNV and RD2008.DEF"],
    entries: `
1|AIH normal|Ordinary AIH
2|APAC normal|Ordinary APAC
3|AIH CNRAC|AIH of the national high-complexity regulation centre
4|APAC CNRAC|APAC of the national high-complexity regulation centre
5|AIH da campanha de cirurgias eletivas|AIH of the elective-surgery campaign
`,
  },
  "sih-car-int": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/CARATEND.CNV",
      "rfsaldanha/microdatasus@R/process_sih.R",
    ],
    entries: `
01|Eletivo|Elective
02|Urgência|Urgent
03|Acidente no local de trabalho ou a serviço da empresa|Accident at work
04|Acidente no trajeto para o trabalho|Commuting accident
05|Outros acidentes de trânsito|Other traffic accident
06|Outras lesões e envenenamentos|Other injury or poisoning
`,
  },
  "sih-cnae": {
    trust: "high",
    sources: ["gcms/tabwin-definition@src/test/resources/tabwin/CNV/CNAE.CNV"],
    entries: unpackText(sihCnae),
  },
  "sih-cobranca": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/SAIDAPERM.CNV",
    ],
    note:
      "Codes 41, 42, 43, 65, 66, 67 mean death of the patient; 51 administrative closure. Before 2008 the table was different (see TAB_SIH of the older eras).",
    entries: `
11|Alta curado
12|Alta melhorado
13|Alta da mãe/puérpera e permanência recém-nascido
14|Alta a pedido
15|Alta com previsão de retorno p/acomp do paciente
16|Alta por evasão
17|Alta da mãe/puérpera e do recém-nascido
18|Alta por outros motivos
19|Alta de paciente agudo em psiquiatria
21|Permanência por características próprias da doença
22|Permanência por intercorrência
23|Permanência por impossibilidade sócio-familiar
24|Permanência proc doação órg, tec, cél-doador vivo
25|Permanência proc doação órg, tec, cél-doador morto
26|Permanência por mudança de procedimento
27|Permanência por reoperação
28|Permanência por outros motivos
29|Transferência para internação domiciliar
31|Transferência para outro estabelecimento
32|Transferência para internação domiciliar
41|Óbito com DO fornecida pelo médico assistente
42|Óbito com DO fornecida pelo IML
43|Óbito com DO fornecida pelo SVO
51|Encerramento administrativo
61|Alta da mãe/puérpera e do recém-nascido
62|Alta da mãe/puérpera e permanência recém-nascido
63|Alta da mãe/puérpera e óbito do recém-nascido
64|Alta da mãe/puérpera com óbito fetal
65|Óbito da gestante e do concepto
66|Óbito da mãe/puérpera e alta do recém-nascido
67|Óbito da mãe/puérpera e permanência recém-nascido
`,
  },
  "sih-complex": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/COMPLEX2.CNV",
      "rfsaldanha/microdatasus@R/process_sih.R",
    ],
    missing: ["00", "99"],
    entries: `
01|Atenção básica|Primary care
02|Média complexidade|Medium complexity
03|Alta complexidade|High complexity
`,
  },
  "sih-contracep": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/CONTRAC.CNV",
      "rfsaldanha/microdatasus@R/process_sih.R",
    ],
    missing: ["00", "99"],
    entries: `
01|LAM|Lactational amenorrhoea
02|Ogino-Knaus|Calendar
03|Temperatura basal|Basal temperature
04|Billings|Billings
05|Cinto térmico|Symptothermal
06|DIU|IUD
07|Diafragma|Diaphragm
08|Preservativo|Condom
09|Espermicida|Spermicide
10|Hormônio oral|Oral hormone
11|Hormônio injetável|Injectable hormone
12|Coito interrompido|Withdrawal
`,
  },
  "sih-espec": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/LEITOS.CNV",
    ],
    note:
      "One digit in the files of 1992 to 1997. 51, 52 and 96 are beds for COVID-19. Labels may be cut.",
    single: "51 52 92 93 94 96",
    entries: `
01|Cirúrgico
02|Obstétricos
03|Clínicos
04|Crônicos
05|Psiquiatria
06|Pneumologia sanitária (tsiologia)
07|Pediátricos
08|Reabilitação
09|Leito Dia / Cirúrgicos
10|Leito Dia / Aids
11|Leito Dia / Fibrose Cística
12|Leito Dia / Intercorrência Pós-Transplante
13|Leito Dia / Geriatria
14|Leito Dia / Saúde Mental
51|UTI II Adulto COVID 19
52|UTI II Pediátrica COVID 19
64|Unidade Intermediária
65|Unidade Intermediária Neonatal
74|Uti i
75|UTI Adulto II
76|UTI Adulto III
77|UTI Infantil I
78|UTI Infantil II
79|UTI Infantil III
80|UTI Neonatal I
81|UTI Neonatal II
82|UTI Neonatal III
83|UTI Queimados
84|Acolhimento Noturno
85|UTI Coronariana-UCO tipo II
86|UTI Coronariana-UCO tipo III
87|Saúde Mental (Clínico)
88|Queimado Adulto (Clínico)
89|Queimado Pediátrico (Clínico)
90|Queimado Adulto (Cirúrgico)
91|Queimado Pediátrico (Cirúrgico)
92|UCI Unidade de Cuidados Intermediarios Neonatal Convencional
93|UCI Unidade de Cuidados Intermediarios Neonatal Canguru
94|UCI Unidade de Cuidados Intermediarios Pediatrico
95|UCI Unidade de Cuidados Intermediarios Adulto
96|Suporte Ventilatório Pulmonar COVID-19
`,
  },
  "sih-faec-tp": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/FAECTP.CNV",
    ],
    single:
      "021012 021014 040000 040031 040034 040037 040055 040056 040057 040058 040059 040060 040061 040062 040063 040064 040065 040066 040067 040068 080000",
    entries: unpackText(sihFaecTp),
  },
  "sih-gestao": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/GESTAO.CNV",
      "rfsaldanha/microdatasus@R/process_sih.R",
    ],
    missing: ["3", "9"],
    entries: `
0|Estadual|State
1|Municipal plena|Full municipal
2|Estadual plena|Full state
`,
  },
  "sih-gestor-cod": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sih.R"],
    note:
      "Width 3 until 2012, 5 afterwards (zero padded). Also TabWin DBF/LIBGESTOR.dbf (214 rows).",
    entries: unpackText(sihGestorCod),
  },
  "sih-ident": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/IDENT.CNV",
      "rfsaldanha/microdatasus@R/process_sih.R",
    ],
    note: "Type 5 rows are monthly continuations of long stays: do not count them as admissions.",
    entries: `
1|Principal (normal)|Principal (normal)
3|Continuação|Continuation
5|Longa permanência|Long stay
`,
  },
  "sih-instru": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/INSTRU.CNV",
      "rfsaldanha/microdatasus@R/process_sih.R",
    ],
    missing: ["0", "9"],
    entries: `
1|Analfabeto|Illiterate
2|1º grau|Primary
3|2º grau|Secondary
4|3º grau|Higher
`,
  },
  "sih-marca-uci": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/MARCAUCI.cnv",
      "rfsaldanha/microdatasus@R/process_sih.R",
    ],
    entries: `
00|Não utilizou UCI|Not used
01|UCI neonatal convencional|Conventional neonatal
02|UCI neonatal canguru|Kangaroo neonatal
03|Unidade intermediária neonatal|Neonatal intermediate unit
88|Utilizou dois tipos de leito de UCI|Two kinds of beds used
`,
  },
  "sih-marca-uti": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/MARCAUTI.CNV",
    ],
    single: "51 52",
    entries: `
00|Não utilizou UTI
01|Utilizou mais de um tipo de UTI
51|UTI adulto - tipo II COVID 19
52|UTI pediátrica - tipo II COVID 19
74|UTI adulto - tipo I
75|UTI adulto - tipo II
76|UTI adulto - tipo III
77|UTI infantil - tipo I
78|UTI infantil - tipo II
79|UTI infantil - tipo III
80|UTI neonatal - tipo I
81|UTI neonatal - tipo II
82|UTI neonatal - tipo III
83|UTI de queimados
85|UTI coronariana tipo II - UCO tipo II
86|UTI coronariana tipo III - UCO tipo III
99|UTI Doador
`,
  },
  "sih-natureza": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/NATUREZA.CNV",
    ],
    note: 'Zero-filled ("00") in files after 2012-05; use NAT_JUR.',
    missing: ["00", "99"],
    entries: `
10|Próprio
20|Contratado
22|Contratado optante SIMPLES
30|Federal
31|Federal Verba Própria
40|Estadual
41|Estadual Verba Própria
50|Municipal
60|Filantrópico
61|Filantrópico isento tributos e contr.sociais
63|Filantrópico isento IR e contr.s/lucro líquido
70|Universitário Ensino
80|Sindicato
90|Universitário Pesquisas
91|Univ. Pesquisas isento tributos e contr.sociais
92|Universitário de ensino e pesquisa privado
93|Univ. Pesquisas isento IR e contr.s/lucro líquido
94|Universitário de ensino e pesquisa privado
`,
  },
  "sih-sp-val": {
    trust: "high",
    sources: ["gcms/tabwin-definition@src/test/resources/tabwin/CNV/TP_VAL.CNV"],
    entries: `
1|Valor SH (serviço hospitalar)|Hospital-service value
2|Valor SP (serviço profissional)|Professional-service value
3|Complemento federal - SH|Federal top-up, hospital
4|Complemento federal - SP|Federal top-up, professional
5|Complemento local - SH|Local top-up, hospital
6|Complemento local - SP|Local top-up, professional
`,
  },
  "sih-tpdisec": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/TP_DIAGSEC.CNV",
    ],
    note: "0 when the diagnosis is empty.",
    missing: ["0"],
    entries: `
1|Pré-existente|Pre-existing
2|Adquirido|Acquired
`,
  },
  "sih-vincprev": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/VINCPREV.CNV",
    ],
    missing: ["0", "9"],
    entries: `
1|Autônomo|Self-employed
2|Desempregado|Unemployed
3|Aposentado|Retired
4|Não segurado|Uninsured
5|Empregado|Employee
6|Empregador|Employer
`,
  },
};
