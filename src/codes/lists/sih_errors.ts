/**
 * Why admissions are rejected. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as sihMotivoErro } from "./packed/sih-motivo-erro.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "sih-motivo-erro": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/DBF/MOTERRO.dbf (cp850, LDID 0x00)",
    ],
    entries: unpackText(sihMotivoErro),
  },
};
