/**
 * Facilities: CNES. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "cnes-atividad": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    missing: ["-99"],
    entries: `
01|Unidade universitária|University unit
02|Unidade escola superior isolada|Isolated school unit
03|Unidade auxiliar de ensino|Auxiliary teaching unit
04|Unidade sem atividade de ensino|No teaching
05|Hospital de ensino|Teaching hospital
`,
  },
  "cnes-clientel": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    missing: ["-99"],
    entries: `
00|Não exigido|Not required
01|Demanda espontânea|Walk-in
02|Demanda referenciada|Referred
03|Espontânea e referenciada|Walk-in and referred
`,
  },
  "cnes-cod-ir": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    note: "Empty in files of about 2015 onwards.",
    missing: ["00"],
    entries: `
10|Estabelecimento público
11|Estabelecimento filantrópico
12|Estabelecimento sem fins lucrativos
13|Estabelecimento privado luvrativa simples
14|Estabelecimento privado luvrativa
15|Estabelecimento sindical
16|Estabelecimento pessoa física
19|Estabelecimento Ret.Manten.código 19
`,
  },
  "cnes-codleito": {
    trust: "medium",
    sources: [
      "public transcriptions (01-87)",
      "51, 52, 87-96: rfsaldanha/microdatasus@R/process_sih.R ESPEC and gcms/tabwin-definition@src/test/resources/tabwin/CNV/LEITOS.CNV (the SIH bed list shares the codes 64-96)",
    ],
    note: "39 is not assigned. 61, 62 and 63 occur in files, and no label is known.",
    entries: `
01|Bucomaxilofacial
02|Cardiologia (cirúrgico)
03|Cirurgia geral
04|Endocrinologia
05|Gastroenterologia
06|Ginecologia
07|Cirúrgico/diagnóstico/terapêutico (hospital-dia)
08|Nefrologia/urologia (cirúrgico)
09|Neurocirurgia
10|Obstetrícia cirúrgica
11|Oftalmologia
12|Oncologia (cirúrgico)
13|Ortopedia/traumatologia
14|Otorrinolaringologia
15|Plástica
16|Torácica
31|AIDS
32|Cardiologia (clínico)
33|Clínica geral
34|Crônicos
35|Dermatologia
36|Geriatria
37|Hansenologia
38|Hematologia
40|Nefrourologia
41|Neonatologia
42|Neurologia
43|Obstetrícia clínica
44|Oncologia (clínico)
45|Pediatria clínica
46|Pneumologia
47|Psiquiatria
48|Reabilitação
49|Pneumologia sanitária
51|UTI adulto tipo II COVID-19
52|UTI pediátrica tipo II COVID-19
64|Unidade intermediária
65|Unidade intermediária neonatal
66|Unidade de isolamento
67|Transplante
68|Pediatria cirúrgica
69|AIDS (hospital-dia)
70|Fibrose cística (hospital-dia)
71|Intercorrência pós-transplante (hospital-dia)
72|Geriatria (hospital-dia)
73|Saúde mental (hospital-dia)
74|UTI adulto tipo I
75|UTI adulto tipo II
76|UTI adulto tipo III
77|UTI pediátrica tipo I
78|UTI pediátrica tipo II
79|UTI pediátrica tipo III
80|UTI neonatal tipo I
81|UTI neonatal tipo II
82|UTI neonatal tipo III
83|UTI de queimados
84|Acolhimento noturno
85|UTI coronariana tipo II
86|UTI coronariana tipo III
87|Saúde mental (clínico)
88|Queimado adulto (clínico)
89|Queimado pediátrico (clínico)
90|Queimado adulto (cirúrgico)
91|Queimado pediátrico (cirúrgico)
92|UCI neonatal convencional
93|UCI neonatal canguru
94|UCI pediátrica
95|UCI adulto
96|Suporte ventilatório pulmonar COVID-19
`,
  },
  "cnes-esfera": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    note: "Empty in files of about 2015 onwards.",
    missing: ["-99"],
    entries: `
01|Federal|Federal
02|Estadual|State
03|Municipal|Municipal
04|Privada|Private
`,
  },
  "cnes-gestao-metas": {
    trust: "medium",
    sources: ["allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/GESTAO.dbf"],
    open: true,
    entries: `
7001|Hospital de ensino com contrato de gestao/metas||2005..
7002|Hospital de pequeno porte com contrato de gestao/metas||2005..
7003|Hospital filantropico com contrato de gestao/metas||2005..
7004|Hospital de ensino do mec com contrato de gestao/metas||2008..
7005|Estabelecimento do ministerio da saude com contrato de gestao/metas||2008..
7006|Estabelecimento da rede SARAH||2008..
7007|Estabelecimentos de outros orgaos federais||2008..
7008|Estabelecimento de saude privado ambulatorial com contrato de gestao/metas||2005..
7009|Estabelecimento de saude privado Hospitalar com contrato de gestao/metas||2005..
`,
  },
  "cnes-incentivo": {
    trust: "medium",
    sources: [
      "allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/incentivos.dbf",
    ],
    open: true,
    entries: `
8101|INTEGRASUS NIVEL A
8102|INTEGRASUS NIVEL B
8103|INTEGRASUS NIVEL C
8104|IAE-PI
8105|CEO
8106|SAUDE DO TRABALHADOR
8107|NASF
`,
  },
  "cnes-natureza": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    note: "Empty in files of about 2015 onwards.",
    missing: ["-99"],
    entries: `
00|Natureza inexistente
01|Administração Direta da Saúde (MS, SES, e SMS)
02|Adm Direta outros orgãos (MEX, MEx, Marinha,...)
03|Adm Indireta - Autarquias
04|Adm Indireta - Fundação Pública
05|Adm Indireta - Empresa Pública
06|Adm Indireta - Organização Social Pública
07|Empresa Privada
08|Fundação Privada
09|Cooperativa
10|Serviço Social Autônomo
11|Entidade Beneficente sem fins lucrativos
12|Economia Mista
13|Sindicato
`,
  },
  "cnes-niv-dep": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    entries: `
1|Individual|Individual
3|Mantida|Maintained by another entity
`,
  },
  "cnes-niv-hier": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    note: "Empty in files of about 2015 onwards.",
    missing: ["00", "-99", "99"],
    entries: `
01|Pab-paba
02|Média M1
03|Média M2 e M3
04|Alta complexidade ambulatorial
05|Baixa M1 e M2
06|Média M2 e M3
07|Média M3
08|Alta complexidade hospitalar / ambulatorial
`,
  },
  "cnes-pf-pj": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    entries: `
1|Pessoa física|Natural person
3|Pessoa jurídica|Legal person
`,
  },
  "cnes-regras": {
    trust: "medium",
    sources: ["allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/REGRAS.dbf"],
    open: true,
    entries: `
7100|TABELA DE NAO GERACAO DE CREDITO POR PRODUCAO NA INTERNACAO E/OU AMBULATORIO
7101|ESTABELECIMENTO DE SAUDE SEM GERACAO DE CREDITO NA MEDIA COMPLEXIDADE AMBULATORIAL
7102|ESTABELECIMENTO DE SAUDE SEM GERACAO DE CREDITO NA MEDIA COMPLEXIDADE HOSPITALAR
7103|ESTABELECIMENTO DE SAUDE SEM GERACAO DE CREDITO NA ALTA COMPLEXIDADE AMBULATORIAL
7104|ESTABELECIMENTO DE SAUDE SEM GERACAO DE CREDITO NA ALTA COMPLEXIDADE HOSPITALAR
7105|ESTABELECIMENTO DE SAUDE SEM GERACAO DE CREDITO PARA OS PROCEDIMENTOS FINANCIADOS COM O FAEC
7106|ESTABELECIMENTO SEM GERAÇÃO DE CREDITO TOTAL - EXCLUINDO FAEC
7107|ESTABELECIMENTO SEM GERACAO DE CREDITO NAS ACOES ESPECIALIZADAS DE ODONTOLOGIA(INCENTIVO CEO I,II E III)
7108|ESTABELECIMENTO SEM GERACAO DE CREDITO(INCENTIVO A SAUDE DO TRABALHADOR)
7109|ESTABELECIMENTO SEM GERACAO DE CREDITO TOTAL-MEC
7110|ESTABELECIMENTO DE SAUDE DA ESTRUTURA DO MINISTERIO DA SAUDE - SEM GERAÇAO DE CREDITO TOTAL
7111|ESTABELECIMENTO DE SAUDE SEM GERACAO DE CREDITO - NASF, EXCETO FAEC
7112|ESTABELECIMENTO SEM GERAÇÃO DE CREDITO TOTAL - INCLUINDO FAEC - EXCLUSIVO PARA REDE SARAH
7113|ESTABELECIMENTO SEM GERAÇÃO DE CREDITO TOTAL - INCLUINDO FAEC - OUTROS ESTABELECIMENTOS FEDERAIS
7114|ESTABELECIMENTO DE SAÚDE SEM GERAÇÃO DE CRÉDITO TOTAL, INCLUSIVE FAEC - PRONTO ATENDIMENTO
7115|ESTABELECIMENTO DE SAÚDE SEM GERAÇÃO DE CRÉDITO NA MÉDIA COMPLEXIDADE - HU/MEC
7116|ESTABELECIMENTO DE SAÚDE SEM GERAÇÃO DE CRÉDITO NA MÉDIA COMPLEXIDADE - LRPD
`,
  },
  "cnes-tipo-equipamento": {
    trust: "medium",
    sources: ["brenobmoreira/go-datasus-etl@assets/TP_EQUIPAM.dbf"],
    entries: `
1|Equipamentos de Diagnostico por Imagem
2|Equipamentos de Infra-Estrutura
3|Equipamentos por Metodos Opticos
4|Equipamentos por Metodos Graficos
5|Equipamentos para Manutencao da Vida
6|Outros Equipamentos
7|Equipamentos de Odontologia
8|Equipamentos de Audiologia
9|Equipamentos de Telessaude
`,
  },
  "cnes-tp-leito": {
    trust: "medium",
    sources: ["public transcriptions", "real LT files"],
    note: "Stored as one digit in a 2-wide field.",
    entries: `
1|Cirúrgico|Surgical
2|Clínico|Medical
3|Complementar|Complementary (ICU, intermediate, isolation)
4|Obstétrico|Obstetric
5|Pediátrico|Paediatric
6|Outras especialidades|Other specialties
7|Hospital-dia|Day hospital
`,
  },
  "cnes-tp-prest": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R,R/process_sia.R"],
    missing: ["-99", "99", "00"],
    entries: `
20|Privado com fins lucrativos|Private for-profit
22|Privado optante pelo SIMPLES|Private, SIMPLES tax regime
30|Público federal|Public federal
40|Público estadual|Public state
50|Público municipal|Public municipal
60|Privado sem fins lucrativos|Private non-profit
61|Filantrópico com CNAS válido|Philanthropic with valid certificate
80|Sindicato|Trade union
`,
  },
  "cnes-tp-unid": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    entries: `
01|Posto de saúde
02|Centro de saúde / Unidade básica
04|Policlínica
05|Hospital geral
07|Hospital Especializado
09|Pronto socorro de hospital geral (antigo)
12|Pronto socorro traumato-ortopédico (antigo)
15|Unidade mista
20|Pronto socorro geral
21|Pronto socorro especializado
22|Consultório isolado
32|Unidade móvel fluvial
36|Clínica / Centro de saúde de especialidade
39|Unidade de apoio diagnose e terapia (SADT isolado)
40|Unidade móvel terrestre
42|Unidade móvel de nível pré-hospitalar na área de urgência
43|Farmácia
45|Unidade de saúde da família
50|Unidade de vigilância em saúde
60|Cooperativa ou empresa de cessão de trabalhadores na saúde
61|Centro de parto normal - isolado
62|Hospital / Dia - Isolado
63|Unidade autorizadora
64|Central de regulação de serviços de saúde
65|Unidade de vigilância epidemiológica (antigo)
66|Unidade de vigilância sanitária (antigo)
67|Laboratório central de saúde pública LACEN
68|Central de gestão em saúde
69|Centro de atenção hemoterapia e/ou hematologica
70|Centro de atenção psicosocial
71|Centro de apoio a saúde da família
72|Unidade de atenção a saúde indígena
73|Pronto atendimento
74|Pólo academia da saúde
75|Telessaúde
76|Central de regulação médica das urgências
77|Serviço de atenção domiciliar isolado (Home care)
78|Unidade de atenção em regime residencial
79|Oficina ortopédica
80|Laboratório de saúde pública
81|Central de regulação do acesso
82|Central de notificação, captação e distribuição de órgãos estadual
83|Pólo de prevenção de doenças e agravos e promoção da saúde
84|Central de abastecimento
85|Centro de imunização
`,
  },
  "cnes-tpgestao": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    entries: `
D|Dupla|Dual
E|Estadual|State
M|Municipal|Municipal
S|Sem gestão|None
Z|Sem gestão|None
`,
  },
  "cnes-turno": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    missing: ["-99"],
    entries: `
01|Turnos intermitentes|Intermittent shifts
02|Contínuo 24 horas/dia|Continuous 24 h
03|Manhã/tarde/noite|Morning/afternoon/night
04|Manhã|Morning
05|Tarde|Afternoon
06|Manhã/tarde|Morning/afternoon
07|Noite|Night
`,
  },
  "cnes-vinculac-old": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_cnes.R"],
    note: "From about 2007 the codes have six characters: cnes-vinculo.",
    entries: `
1|Contratado|Employed
2|Autônomo|Self-employed
3|Vínculo não identificado|Not identified
`,
  },
  "cnes-vinculo": {
    trust: "medium",
    sources: ["allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/VINCULO.dbf"],
    note: "Before about 2007 the codes had one character: cnes-vinculac-old.",
    entries: `
000000|VÍNCULO EMPREGATÍCIO NÃO INFORMADO
010000|01 - VINCULO EMPREGATICIO - 00 - SEM TIPO - 00 - SEM SUBTIPO
010100|01 - VINCULO EMPREGATICIO - 01 - ESTATUTARIO - 00 - SEM SUBTIPO
010200|01 - VINCULO EMPREGATICIO - 02 - EMPREGO PUBLICO - 00 - SEM SUBTIPO
010201|01 - VINCULO EMPREGATICIO - 02 - EMPREGO PUBLICO - 01 - CLT
010300|01 - VINCULO EMPREGATICIO - 03 - CONTRATO POR PRAZO DETERMINADO - 00 - SEM SUBTIPO
010400|01 - VINCULO EMPREGATICIO - 04 - CARGO COMISSIONADO - 00 - SEM SUBTIPO
010401|01 - VINCULO EMPREGATICIO - 04 - CARGO COMISSIONADO - 01 - CARGO COMISSIONADO NAO CEDIDO
010402|01 - VINCULO EMPREGATICIO - 04 - CARGO COMISSIONADO - 02 - CARGO COMISSIONADO CEDIDO
010501|01 - VINCULO EMPREGATICIO - 05 - CELETISTA - 01 - CONTRATO POR OSCIP/OS
010502|01 - VINCULO EMPREGATICIO - 05 - CELETISTA - 02 - CONTRATO POR ONG
010503|01 - VINCULO EMPREGATICIO - 05 - CELETISTA - 03 - CONTRATO POR ENTIDADE FILANTROPICA
010504|01 - VINCULO EMPREGATICIO - 05 - CELETISTA - 04 - CONTRATO POR REDE PRIVADA
020000|02 - AUTONOMO - 00 - SEM TIPO - 00 - SEM SUBTIPO
020100|02 - AUTONOMO - 01 - INTERMEDIADO POR ORGANIZACAO SOCIAL(OS) - 00 - SEM SUBTIPO
020200|02 - AUTONOMO - 02 - INTERMEDIADO ORG DA SOCIEDADE CIVIL DE INTERESSE PUBL(OSCIP) - 00 - SEM SUBTIPO
020300|02 - AUTONOMO - 03 - INTERMEDIADO POR ORGANIZACAO NAO-GOVERNAMENTAL(ONG) - 00 - SEM SUBTIPO
020400|02 - AUTONOMO - 04 - INTERMEDIADO P ENTIDADE FILANTROPICA E/OU SEM FINS LUCRATIVO - 00 - SEM SUBTIPO
020500|02 - AUTONOMO - 05 - INTERMEDIADO POR EMPRESA PRIVADA - 00 - SEM SUBTIPO
020600|02 - AUTONOMO - 06 - CONSULTORIA - 00 - SEM SUBTIPO
020700|02 - AUTONOMO - 07 - SEM INTERMEDIACAO(RPA) - 00 - SEM SUBTIPO
020800|02 - AUTONOMO - 08 - INTERMEDIADO POR COOPERATIVA - 00 - SEM SUBTIPO
030000|03 - COOPERATIVA - 00 - SEM TIPO - 00 - SEM SUBTIPO
040100|04 - OUTROS - 01 - BOLSA - 00 - SEM SUBTIPO
040200|04 - OUTROS - 02 - CONTRATO VERBAL/INFORMAL - 00 - SEM SUBTIPO
040300|04 - OUTROS - 03 - PROPRIETARIO - 00 - SEM SUBTIPO
050000|05 - RESIDENCIA - 00 - SEM TIPO - 00 - SEM SUBTIPO
060000|06 - ESTAGIO - 00 - SEM TIPO - 00 - SEM SUBTIPO
`,
  },
};
