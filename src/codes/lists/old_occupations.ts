/**
 * Occupations before CBO 2002. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as ocupacaoAntiga } from "./packed/ocupacao-antiga.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "ocupacao-antiga": {
    trust: "medium",
    sources: [
      "allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/TABOCUP.DBF (cp850)",
    ],
    note: "Several labels per code: the table lists synonyms.",
    entries: unpackText(ocupacaoAntiga),
  },
};
