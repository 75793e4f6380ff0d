/**
 * ICD-10: chapters and groups. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as cid10Grupo } from "./packed/cid10-grupo.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "cid10-capitulo": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/CID10CAP.CNV",
      "allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/CIDCAP10.DBF",
    ],
    note: "Ranges on the 3-character category; abbreviated official labels.",
    entries: `
1|Algumas doenças infecciosas e parasitárias|||A00-B99
2|Neoplasias (tumores)|||C00-D48
3|Doenças sangue órgãos hemat e transt imunitár|||D50-D89
4|^1 endócrinas nutricionais e metabólicas|||E00-E90
5|Transtornos mentais e comportamentais|||F00-F99
6|Doenças do sistema nervoso|||G00-G99
7|^2 olho e anexos|||H00-H59
8|^2 ouvido e da apófise mastóide|||H60-H95
9|^2 aparelho circulatório|||I00-I99
10|^3 respiratório|||J00-J99
11|^3 digestivo|||K00-K93
12|^1 da pele e do tecido subcutâneo|||L00-L99
13|^1 sist osteomuscular e tec conjuntivo|||M00-M99
14|^1 do aparelho geniturinário|||N00-N99
15|Gravidez parto e puerpério|||O00-O99
16|Algumas afec originadas no período perinatal|||P00-P96
17|Malf cong deformid e anomalias cromossômicas|||Q00-Q99
18|Sint sinais e achad anorm ex clín e laborat|||R00-R99
19|Lesões enven e alg out conseq causas externas|||S00-T98
20|Causas externas de morbidade e mortalidade|||V01-Y98
21|Contatos com serviços de saúde|||Z00-Z99
22|Códigos para propósitos especiais|||U04-U99
23|U99  CID 10ª Revisão não disponível|||U99
`,
  },
  "cid10-grupo": {
    trust: "high",
    sources: ["gcms/tabwin-definition@src/test/resources/tabwin/CNV/CID10GRUPO.CNV"],
    entries: unpackText(cid10Grupo),
  },
};
