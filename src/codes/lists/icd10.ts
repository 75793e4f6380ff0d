/**
 * ICD-10: categories and subcategories. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as cid10 } from "./packed/cid10.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "cid10": {
    trust: "high",
    sources: [
      "allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/CID10.DBF",
      "gcms/tabwin-definition@src/test/resources/tabwin/DBF/cid10.dbf (cp1252)",
    ],
    note:
      "Codes without the point, of 3 or 4 characters. Labels are the tables' own, cut at 50 characters and mostly without accents. 0000 means that none is given.",
    missing: ["0", "000", "0000"],
    single:
      "B656 M881 O93 O930 O931 O932 O933 O934 O935 O936 O937 O938 O939 Q350 Q352 Q354 Q358 U04 U07 U070 U071 U072 U80 U81 U89 W46 W460 W461 W462 W463 W464 W465 W466 W467 W468 W469",
    entries: unpackText(cid10),
  },
};
