/**
 * Lists that several systems share. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "financing": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/FINANC.CNV",
      "raphaelfh/omnisus@sia_producao_ambulatorial.yaml",
      "rfsaldanha/microdatasus@R/process_sia.R",
    ],
    note:
      "healthbR gives other meanings for PA_TPFIN. Code 08 is in the SIA table only; code 03 does not exist.",
    missing: ["00", "99"],
    entries: `
01|Atenção Básica (PAB)|Primary care (PAB)
02|Assistência Farmacêutica|Pharmaceutical assistance
04|Fundo de Ações Estratégicas e Compensação (FAEC)|Strategic actions fund (FAEC)
05|Incentivo - MAC|MAC incentive
06|Média e Alta Complexidade (MAC)|Medium and high complexity (MAC)
07|Vigilância em Saúde|Health surveillance
08|Gestão do SUS|SUS management
`,
  },
  "nat-jur": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_cnes.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/natjur.cnv",
    ],
    note:
      "First digit: 1 public administration, 2 companies, 3 non-profit, 4 individuals, 5 international. Real RD files of 2016 also hold 3999.",
    single:
      "1000 1228 1236 1244 1252 1260 1279 2000 2001 2321 2330 3000 3123 3255 3263 3271 3280 3298 3306 3310 4000 4124 5000",
    open: true,
    entries: `
0000|Não especificado ou ignorado
1000|Administração Pública
1015|Órgão Público do Poder Executivo Federal
1023|Órgão Público do Poder Executivo Estadual ou do Distrito Federal
1031|Órgão Público do Poder Executivo Municipal
1040|Órgão Público do Poder Legislativo Federal
1058|Órgão Público do Poder Legislativo Estadual ou do Distrito Federal
1066|Órgão Público do Poder Legislativo Municipal
1074|Órgão Público do Poder Judiciário Federal
1082|Órgão Público do Poder Judiciário Estadual
1104|Autarquia Federal
1112|Autarquia Estadual ou do Distrito Federal
1120|Autarquia Municipal
1139|Fundação Pública de Direito Público Federal
1147|Fundação Pública de Direito Público Estadual ou do Distrito Federal
1155|Fundação Pública de Direito Público Municipal
1163|Órgão Público Autônomo Federal
1171|Órgão Público Autônomo Estadual ou do Distrito Federal
1180|Órgão Público Autônomo Municipal
1198|Comissão Polinacional
1201|Fundo Público
1210|Consórcio Público de Direito Público (Associação Pública)
1228|Consórcio Público de Direito Privado
1236|Estado ou Distrito Federal
1244|Município
1252|Fundação Pública de Direito Privado Federal
1260|Fundação Pública de Direito Privado Estadual ou do Distrito Federal
1279|Fundação Pública de Direito Privado Municipal
2000|Entidades Empresariais
2001|Empresa Pública
2011|Empresa Pública
2038|Sociedade de Economia Mista
2046|Sociedade Anônima Aberta
2054|Sociedade Anônima Fechada
2062|Sociedade Empresária Limitada
2070|Sociedade Empresária em Nome Coletivo
2089|Sociedade Empresária em Comandita Simples
2097|Sociedade Empresária em Comandita por Ações
2127|Sociedade em Conta de Participação
2135|Empresário (Individual)
2143|Cooperativa
2151|Consórcio de Sociedades
2160|Grupo de Sociedades
2178|Estabelecimento, no Brasil, de Sociedade Estrangeira
2194|Estabelecimento, no Brasil, de Empresa Binacional Argentino-Brasileira
2216|Empresa Domiciliada no Exterior
2224|Clube/Fundo de Investimento
2232|Sociedade Simples Pura
2240|Sociedade Simples Limitada
2259|Sociedade Simples em Nome Coletivo
2267|Sociedade Simples em Comandita Simples
2275|Empresa Binacional
2283|Consórcio de Empregadores
2291|Consórcio Simples
2305|Empresa Individual de Responsabilidade Limitada (de Natureza Empresária)
2313|Empresa Individual de Responsabilidade Limitada (de Natureza Simples)
2321|Sociedade Unipessoal de Advogados
2330|Cooperativas de Consumo
3000|Entidades sem Fins Lucrativos
3034|Serviço Notarial e Registral (Cartório)
3069|Fundação Privada
3077|Serviço Social Autônomo
3085|Condomínio Edilício
3107|Comissão de Conciliação Prévia
3115|Entidade de Mediação e Arbitragem
3123|Partido Político
3131|Entidade Sindical
3204|Estabelecimento, no Brasil, de Fundação ou Associação Estrangeiras
3212|Fundação ou Associação Domiciliada no Exterior
3220|Organização Religiosa
3239|Comunidade Indígena
3247|Fundo Privado
3255|Órgão de Direção Nacional de Partido Político
3263|Órgão de Direção Regional de Partido Político
3271|Órgão de Direção Local de Partido Político
3280|Comitê Financeiro de Partido Político
3298|Frente Plebiscitária ou Referendária
3306|Organização Social (OS)
3310|Demais Condomínios
3999|Associação Privada
4000|Pessoas Físicas
4014|Empresa Individual Imobiliária
4022|Segurado Especial
4081|Contribuinte individual
4090|Candidato a Cargo Político Eletivo
4111|Leiloeiro
4124|Produtor Rural (Pessoa Física)
5000|Organizações Internacionais e Outras Instituições Extraterritoriais
5010|Organização Internacional
5029|Representação Diplomática Estrangeira
5037|Outras Instituições Extraterritoriais
`,
  },
  "regct": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sia.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/REGCT.CNV",
    ],
    note: "0000 = no rule.",
    single: "7100 7112 7113 7116 7117",
    entries: `
0000|Sem regra contratual
7100|Tab.de não geração crédito p/prod.intern./ambulat.
7101|Estab.s/crédito na media complexidade ambulatorial
7102|Estab.s/crédito na media complexidade hospitalar
7103|Estab.s/crédito na alta complexidade ambulatorial
7104|Estab.s/crédito na alta complexidade hospitalar
7105|Estab.s/cred.proced.financ.fd.ações estrat/compens.
7106|Estabelecim. de saúde sem geração de crédito total
7107|Estab.s/crédito acoes espec.odont(inc.ceo i,ii,iii)
7108|Estab.s/ger.crédito(incentivo saude do trabalhador)
7109|Estab.saúde (hu/mec) sem geração de crédito total
7110|Estab.saude (min.saude)sem geração de crédito total
7111|ESTAB.SAUDE SEM GERAÇÃO DE CRÉDITO-NASF,exceto FAEC
7112|Estab.s/cred.total-incl.faec-exclusivo p/rede sarah
7113|Estab.s/cred.total,incl.faec-outros estab. federais
7116|Estab.saúde s/ger de crédito na média complex-lrpd
7117|Estab.saúde s/ger de créd. méd comp(exceto opm)-cer
`,
  },
  "yesno-10": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R,R/process_cnes.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/SIMNAO.CNV",
    ],
    note:
      'Old CNES files also use 2 for "no" in some flags (microdatasus maps 0 and 2 to no). SIH HOMONIMO in real files holds 0 and 2.',
    entries: `
0|Não|No
1|Sim|Yes
`,
  },
  "yesno-129": {
    trust: "high",
    sources: [
      "nyckmaia/datasus-etl@src/datasus_etl/_data/sim/Estrutura_do_SIM_2025.md",
      "rfsaldanha/microdatasus@R/process_sim.R,R/process_sinan_dengue.R",
    ],
    note: "In SINAN dengue/chikungunya symptom fields only 1 and 2 are documented.",
    entries: `
1|Sim|Yes
2|Não|No
9|Ignorado|Unknown
`,
  },
};
