/**
 * Procedures of the unified table (SIGTAP). Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as sigtapProcedimento } from "./packed/sigtap-procedimento.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "sigtap-procedimento": {
    trust: "medium",
    sources: [
      "rfsaldanha/microdatasus@data-raw/TB_SIGTAP.dbf (cp1252)",
      "gcms/tabwin-definition@src/test/resources/tabwin/DBF/TB_SIGTAP.DBF (cp1252)",
      "gcms/tabwin-definition@src/test/resources/tabwin/DBF/TPROCUNI.DBF (cp850)",
    ],
    note:
      "10 digits: group(2) subgroup(2) form(2) order(3) check digit(1). Valid from 2008; before 2008 SIH used 8 and SIA 7-8 digit codes. Union of three snapshots (2019 to about 2021): newer codes are missing, take SIGTAP monthly packages for those.",
    open: true,
    entries: unpackText(sigtapProcedimento),
  },
};
