/**
 * CMD, announced in 2017: tables and documentation only.
 *
 * The facts were collected from public repositories; `source` names them.
 *
 * @module
 */

import type { System } from "./dataset.ts";

/** CMD: tables and documentation only, no data. */
export const CMD: System<Readonly<Record<never, never>>> = {
  id: "CMD",
  name: "cmd",
  aliases: [],
  pt: "Conjunto Mínimo de Dados da Atenção à Saúde",
  en: "Minimum Health-care Data Set",
  about:
    "The minimum data set announced in 2017 to replace SIA and SIH. Only tables and documentation are published: there is no data.",
  groups: {},
  auxiliary: ["/dissemin/publicos/CMD/201701_/Auxiliar/Tab_CMD.zip"],
  documentation: ["/dissemin/publicos/CMD/201701_/doc/IT_CMD_1806_publico.pdf"],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
