/**
 * TABWIN, the tabulation programs: no data.
 *
 * The facts were collected from public repositories; `source` names them.
 *
 * @module
 */

import type { System } from "./dataset.ts";

/** TABWIN: the tabulation programs, no data. */
export const TABWIN: System<Readonly<Record<never, never>>> = {
  id: "TABWIN",
  name: "tabwin",
  aliases: [],
  pt: "TabWin/TabNet programas",
  en: "TabWin programs",
  about: "The tabulation programs of DATASUS, among them dbf2dbc and dbc2dbf. There is no data.",
  groups: {},
  auxiliary: ["/tabwin/tabwin/TAB415.zip", "/tabwin/tabwin/"],
  documentation: [],
  source: "Files: raphaelfh/omnisus-db (reports/2026-09-10-mapa-datasus).",
};
