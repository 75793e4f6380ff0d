/**
 * Hospital admissions: SIHSUS. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as sihCnae } from "./packed/sih-cnae.wasm";

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
    entries: `
010000|Atenção Básica (PAB)
020000|Assistência Farmacêutica
021012|FAEC CNRAC (21012-cód ant à tab unif-vál p/2008-01)
021014|FAEC Eletiv(21014-cód ant à tab unif-vál p/2008-01)
040000|FAEC - Subtipo de financiamento ignorado
040001|Coleta de material
040002|Diagnóstico em laboratório clínico
040003|Coleta/exame anátomo-patológico colo uterino
040004|Diagnóstico em neurologia
040005|Diagnóstico em otorrinolaringologia/fonoaudiologia
040006|Diagnóstico em psicologia/psiquiatria
040007|Consultas médicas/outros profissionais de nível superior
040008|Atenção domiciliar
040009|Atendimento/acompanhamento em reabilitação física, mental, visual, auditiva e múltiplas defic
040010|Atendimento/acompanhamento psicossocial
040011|Atendimento/acompanhamento em saúde do idoso
040012|Atendimento/acompanhamento de queimados
040013|Atendimento/acompanhamento de diagnóstico de doenças endocrinas/metabólicas e nutricionais
040014|Tratamento de doenças do sistema nervoso central e periférico
040015|Tratamento de doenças do aparelho da visão
040016|Tratamento em oncologia
040017|Nefrologia
040018|Tratamentos odontológicos
040019|Cirurgia do sistema nervoso central e periférico
040020|Cirurgias de ouvido, nariz e garganta
040021|Deformidade labio-palatal e crânio-facial
040022|Cirurgia do aparelho da visão
040023|Cirurgia do aparelho circulatório
040024|Cirurgia do aparelho digestivo, orgãos anexos e parede abdominal(inclui pré e pós operatório)
040025|Cirurgia do aparelho geniturinário
040026|Tratamento de queimados
040027|Cirurgia reparadora para lipodistrofia
040028|Outras cirurgias plásticas/reparadoras
040029|Cirurgia orofacial
040030|Sequenciais
040031|Cirurgias em nefrologia
040032|Transplantes de orgãos, tecidos e células
040033|Medicamentos para transplante
040034|OPM auditivas
040035|OPM em odontologia
040036|OPM em queimados
040037|OPM em nefrologia
040038|OPM para transplantes
040039|Incentivos ao pré-natal e nascimento
040040|Incentivo ao registro cívil de nascimento
040041|Central Nacional de Regulação de Alta Complexidade (CNRAC)
040042|Reguladores de Atividade hormonal - Inibidores de prolactina
040043|Política Nacional de Cirurgias Eletivas
040044|Redesignação e Acompanhamento
040045|Projeto Olhar Brasil
040046|Mamografia para Rastreamento
040047|Projeto Olhar Brasil - Consulta
040048|Projeto Olhar Brasil - Óculos
040049|Implementar Cirg. CV Pediátrica
040050|Cirurgias Eletivas - Componente I
040051|Cirurgias Eletivas - Componente II
040052|Cirurgias Eletivas - Componente III
040053|Prótese Mamária - Exames
040054|Prótese Mamária - Cirurgia
040055|Transplante - Histocompatibilidade
040056|Triagem Neonatal
040057|Controle de qualidade do exame citopatológico do colo de útero
040058|Exames do Leite Materno
040059|Atenção as Pessoas em Situação de Violência Sexual
040060|Sangue e Hemoderivados
040061|Mamografia para rastreamento em faixa etária recomendada
040062|Doenças Raras
040063|Cadeiras de Rodas
040064|Sistema de Frequencia Modulada Pessoal-FM
040065|Medicamentos em Urgência
040066|Cirurgias Eletivas - Componente Único
040067|Atenção Especializada em Saúde Auditiva
040068|Terapias Especializadas em Angiologia
050000|Incentivo - MAC
060000|Média e Alta Complexidade (MAC)
070000|Vigilância em Saúde
080000|Gestão do SUS
`,
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
    entries: `
00001|Tempo de permanencia
00002|Idade menor
00003|Idade maior
00004|Tempo de permanencia e idade
00005|Quantidade maxima
00007|Perm.menor
00008|Id.menor
00009|Id.menor e perm.menor
00010|Id.maior
00011|Id.maior e perm.menor
00014|QTD
00015|Qtd e perm.menor
00016|Qtd e id.menor
00017|Qtd e id.menor e perm.menor
00018|Qtd e id.maior
00019|Qtd e id.maior e perm.menor
00038|CBO
00039|Cbo e perm.menor
00040|Cbo e id.menor
00041|Cbo e id.menor e perm.menor
00042|Cbo e id.maior
00043|Cbo e id.maior e perm.menor
00046|Cbo e qtd
00047|Cbo e qtd e perm.menor
00048|Cbo e qtd e id.menor
00049|Cbo e qtd e id.menor e perm.menor
00050|Cbo e qtd e id.maior
00051|Cbo e qtd e id.maior e perm.menor
00070|Telefone
00071|Telefone e perm.menor
00072|Telefone e id.menor
00073|Telefone e id.menor e perm.menor
00074|Telefone e id.maior
00075|Telefone e id.maior e perm.menor
00078|Telefone e qtd
00079|Telefone e qtd e perm.menor
00080|Telefone e qtd e id.menor
00081|Telefone e qtd e id.menor e perm.menor
00082|Telefone e qtd e id.maior
00083|Telefone e qtd e id.maior e perm.menor
00102|Telefone e cbo
00103|Telefone e cbo e perm.menor
00104|Telefone e cbo e id.menor
00105|Telefone e cbo e id.menor e perm.menor
00106|Telefone e cbo e id.maior
00107|Telefone e cbo e id.maior e perm.menor
00110|Telefone e cbo e qtd
00111|Telefone e cbo e qtd e perm.menor
00112|Telefone e cbo e qtd e id.menor
00113|Telefone e cbo e qtd e id.menor e perm.menor
00114|Telefone e cbo e qtd e id.maior
00115|Telefone e cbo e qtd e id.maior e perm.menor
00134|CNS
00136|Cns e id. menor
00137|Cns e id. menor e perm. menor
00138|Cns e id. maior
00139|Cns e id. maior e perm. menor
00142|Cns e qtd
00143|Cns e qtd e perm. menor
00144|Cns e qtd e id. menor
00145|Cns e qtd e id. menor e perm. menor
00146|Cns e qtd e id. maior
00147|Cns e qtd e id. maior e perm. menor
00166|Cns e cbo
00167|Cns e cbo e perm. menor
00168|Cns e cbo e id. menor
00169|Cns e cbo e id. menor e perm. menor
00170|Cns e cbo e id. maior
00171|Cns e cbo e id. maior e perm. menor
00174|Cns e cbo e qtd
00175|Cns e cbo e qtd e perm. menor
00176|Cns e cbo e qtd e id. menor
00177|Cns e cbo e qtd e id. menor e perm. menor
00178|Cns e cbo e qtd e id. maior
00179|Cns e cbo e qtd e id. maior e perm. menor
00198|Cns e telefone
00199|Cns e telefone e perm. menor
00200|Cns e telefone e id. menor
00201|Cns e telefone e id. menor e perm. menor
00202|Cns e telefone e id. maior
00203|Cns e telefone e id. maior e perm. menor
00206|Cns e telefone e qtd
00207|Cns e telefone e qtd e perm. menor
00208|Cns e telefone e qtd e id. menor
00209|Cns e telefone e qtd e id. menor e perm. menor
00210|Cns e telefone e qtd e id. maior
00211|Cns e telefone e qtd e id. maior e perm. menor
00230|Cns e telefone e cbo
00231|Cns e telefone e cbo e perm. menor
00232|Cns e telefone e cbo e id. menor
00233|Cns e telefone e cbo e id. menor e perm. menor
00234|Cns e telefone e cbo e id. maior
00235|Cns e telefone e cbo e id. maior e perm. menor
00238|Cns e telefone e cbo e qtd
00239|Cns e telefone e cbo e qtd e perm. menor
00240|Cns e telefone e cbo e qtd e id. menor
00241|Cns e telefone e cbo e qtd e id. menor e perm. menor
00242|Cns e telefone e cbo e qtd e id. maior
00243|Cns e telefone e cbo e qtd e id. maior e perm. menor
`,
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
