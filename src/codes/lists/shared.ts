/**
 * Lists that several systems share. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as natJur } from "./packed/nat-jur.wasm";

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
    entries: unpackText(natJur),
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
