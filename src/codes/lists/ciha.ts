/**
 * Private admissions: CIHA. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "ciha-fonte": {
    trust: "medium",
    sources: ["observed values only"],
    note: "Codes 01 to 06 and 08 to 11 occur; of one the label is known.",
    open: true,
    entries: `
01|(rótulo não localizado)|(label not found)
`,
  },
  "ciha-modalidade": {
    trust: "inferred",
    sources: ["inferred from 75 real CIHA files (2011-2022): shape of the rows"],
    note:
      "Labels are inferred, no source documents the codes: every 00 row lacks patient fields (consolidated quantity), every 01 row has a birth date but no discharge code and zero stay, every 02 row has a discharge code and usually a stay.",
    entries: `
00|Ambulatorial consolidado (inferido)|Outpatient, consolidated (inferred)
01|Ambulatorial individualizado (inferido)|Outpatient, individual (inferred)
02|Internação hospitalar (inferido)|Hospital admission (inferred)
`,
  },
};
