import { assertEquals } from "@std/assert";
import * as catalog from "../../src/catalog/mod.ts";

Deno.test("catalog/mod.ts exports these values", () => {
  assertEquals(Object.keys(catalog).sort(), [
    "REGIONS",
    "SIHSUS",
    "SIH_ER",
    "SIH_ER_COLUMNS",
    "SIH_RD",
    "SIH_RD_COLUMNS",
    "SIH_RJ",
    "SIH_RJ_COLUMNS",
    "SIH_SP",
    "SIH_SP_COLUMNS",
    "UFS",
    "UF_CODES",
    "comparePeriods",
    "compilePattern",
    "eraOf",
    "formatPeriod",
    "isKnownGap",
    "isUf",
    "isWithin",
    "monthsBetween",
    "nearest",
    "parsePeriod",
    "parsePeriods",
    "parseUfs",
    "partitionsOf",
    "periodOf",
    "toPartition",
  ]);
});
