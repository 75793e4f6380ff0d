/**
 * ICD-9: categories, as SIM listed them. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as cid9Br } from "./packed/cid9-br.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "cid9-br": {
    trust: "medium",
    sources: ["allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/CID9.DBF"],
    note:
      "Categories. From 800 on they are external causes, written without their letter E: in a list of injuries the same digits mean the injury.",
    entries: unpackText(cid9Br),
  },
};
