/**
 * Countries. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as sihNacional } from "./packed/sih-nacional.wasm";
import { memory as simNaturalidade } from "./packed/sim-naturalidade.wasm";
import { memory as simPais } from "./packed/sim-pais.wasm";
import { memory as sinanPais } from "./packed/sinan-pais.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "sih-nacional": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/NACION3D.CNV",
    ],
    note: "010 is Brazil. The lists of SIM and SINASC and of SINAN number otherwise.",
    single: "313",
    entries: unpackText(sihNacional),
  },
  "sim-naturalidade": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@data-raw/NATUR.CNV"],
    entries: unpackText(simNaturalidade),
  },
  "sim-pais": {
    trust: "medium",
    sources: ["allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/TABPAIS.DBF"],
    note: "Countries only; Brazilian states are in sim-naturalidade.",
    entries: unpackText(simPais),
  },
  "sinan-pais": {
    trust: "medium",
    sources: ["rfsaldanha/microdatasus@data-raw/PAISNET.DBF"],
    entries: unpackText(sinanPais),
  },
};
