/**
 * Outpatient production: SIASUS. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "race-sia": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@sia_producao_ambulatorial.yaml",
      "rfsaldanha/microdatasus@R/process_sia.R",
    ],
    note: "03 is parda, 04 amarela. Invalid values 06, 09, 1M, 1G, 1C, DE, D, 87 have been seen.",
    entries: `
00|Não exigido|Not required
01|Branca|White
02|Preta|Black
03|Parda|Brown (mixed)
04|Amarela|Asian (yellow)
05|Indígena|Indigenous
99|Sem informação|No information
`,
  },
  "sex-sia": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@src/omnisus/data/dicionarios/sia_producao_ambulatorial.yaml",
      "rfsaldanha/microdatasus@R/process_sia.R",
    ],
    note: "healthbR documents 1/2 for PA_SEXO, which is wrong.",
    entries: `
0|Não exigido|Not required
M|Masculino|Male
F|Feminino|Female
`,
  },
  "sia-catend": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@sia_producao_ambulatorial.yaml",
      "rfsaldanha/microdatasus@R/process_sia.R",
    ],
    note: "Invalid 07, 10, 12, 20, 53, 54, 57 have been seen.",
    entries: `
00|Não informado|Not informed
01|Eletivo|Elective
02|Urgência|Urgent
03|Acidente no local de trabalho ou a serviço|Accident at work
04|Acidente no trajeto para o trabalho|Commuting accident
05|Outros acidentes de trânsito|Other traffic accident
06|Outras lesões/envenenamentos|Other injury/poisoning
99|Informação inexistente (BPA-C)|Not recorded (consolidated bulletin)
`,
  },
  "sia-condic": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sia_producao_ambulatorial.yaml"],
    entries: `
EC|Estado convencional|Conventional state
EP|Estado pleno|Full state
MN|Município não habilitado|Municipality not qualified
MP|Município pleno do sistema|Full-system municipality
PA|Gestão plena da atenção básica ampliada|Extended primary-care municipality
PB|Gestão plena da atenção básica|Primary-care municipality
PG|Pacto de gestão|Management pact
`,
  },
  "sia-docorig": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@sia_producao_ambulatorial.yaml",
      "rfsaldanha/microdatasus@R/process_sia.R",
    ],
    entries: `
C|BPA consolidado|Consolidated bulletin
I|BPA individualizado|Individual bulletin
P|APAC, procedimento principal|APAC main procedure
S|APAC, procedimento secundário|APAC secondary procedure
A|RAAS atenção domiciliar|RAAS home care
B|RAAS psicossocial|RAAS psychosocial
`,
  },
  "sia-flidade": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@sia_producao_ambulatorial.yaml",
      "rfsaldanha/microdatasus@R/process_sia.R",
    ],
    entries: `
0|Idade não exigida|Age not required
1|Idade compatível com o SIGTAP|Age compatible with SIGTAP
2|Idade fora da faixa do SIGTAP|Age outside the SIGTAP range
3|Idade inexistente|Age does not exist
4|Idade em branco|Age blank
`,
  },
  "sia-indica": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@sia_producao_ambulatorial.yaml",
      "rfsaldanha/microdatasus@R/process_sia.R",
    ],
    entries: `
0|Não aprovado|Not approved
5|Aprovado totalmente|Fully approved
6|Aprovado parcialmente|Partly approved
`,
  },
  "sia-mn-ind": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@sia_producao_ambulatorial.yaml",
      "rfsaldanha/microdatasus@R/process_sia.R",
    ],
    entries: `
I|Individual|Individual
M|Mantida|Maintained
`,
  },
  "sia-motsai": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sia.R"],
    note: "43 is labelled like 42 (IML) in microdatasus; by analogy with SIH it is SVO.",
    entries: `
00|Produção sem motivo de saída (bpa-c / bpa-i)
11|Alta curado
12|Alta melhorado
13|Alta da puérpera e permanência do recém nascido
14|Alta a pedido
15|Alta com previsão de retorno p/ acompan. do pacient
16|Alta por evasão
17|Alta da puérpera e recém nascido
18|Alta por outros motivos
21|Permanência por características próprias da doença
22|Permanência por intercorrência
23|Permanência por impossibilidade sócio-familiar
24|Perman. por processo-doação de órgãos-doador vivo
25|Perman. por processo-doação de órgãos-doador morto
26|Permanência por mudança de procedimento
27|Permanência por reoperação
28|Permanência por outros motivos
31|Transferido para outro estabelecimento
41|Óbito com declaração de óbito fornec. médico assist
42|Óbito com declaração de óbito fornecida pelo i.m.l
43|Óbito com declaração de óbito fornecida pelo i.m.l
51|Encerramento adminstrativo
`,
  },
  "sia-nivcpl": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@sia_producao_ambulatorial.yaml",
      "rfsaldanha/microdatasus@R/process_sia.R",
    ],
    entries: `
0|Não se aplica|Not applicable
1|Atenção básica|Primary care
2|Média complexidade|Medium complexity
3|Alta complexidade|High complexity
`,
  },
  "sia-tpups": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@R/process_sia.R"],
    entries: `
01|Posto de saude
02|Centro de saude/unidade basica de saude
04|Policlinica
05|Hospital geral
07|Hospital especializado
09|Pronto socorro de hospital geral (antigo)
12|Pronto socorro traumato-ortopedico (antigo)
15|Unidade mista
20|Pronto socorro geral
21|Pronto socorro especializado
22|Consultorio
32|Unidade movel fluvial
36|Clinica especializada/ambulatorio especializado
39|Unidade de servico de apoio de diagnose e terapia
40|Unidade movel terrestre
42|Unidade movel de nivel pre-hosp-urgencia/emergencia
43|Farmacia
45|Unidade de saude da familia
50|Unidade de vigilancia em saude
60|Cooperativa
61|Centro de parto normal
62|Hospital dia
63|Unidade autorizadora
64|Central de regulacao de servicos de saude
65|Unidade de vigilancia epidemiologia (antigo)
66|Unidade de vigilancia sanitaria (antigo)
67|Laboratorio central de saude publica - lacen
68|Secretaria de saude
69|Centro de atenção hemoterápica e/ou hematológica
70|Centro de atenção psicossocial-caps
71|Centro de apoio a saúde da família-casf
72|Unidade de atenção à saúde indígena
73|Pronto antedimento
74|Academia da saúde
75|Telesaúde
76|Central de regulação médica das urgências
77|Servico de atencao domiciliar isolado(home care)
78|Unidade de atencao em regime residencial
79|Oficina ortopedica
80|Orio de saude publica
81|Central de regulação
`,
  },
};
