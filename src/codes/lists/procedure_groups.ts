/**
 * Groups, subgroups and forms of SIGTAP. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as sigtapEstrutura } from "./packed/sigtap-estrutura.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "sigtap-estrutura": {
    trust: "medium",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/DBF/TB_GRUPO.DBF, TB_SUBGR.DBF, TB_FORMA.DBF (cp850)",
    ],
    note: "Competence 2019-05.",
    open: true,
    entries: unpackText(sigtapEstrutura),
  },
};
