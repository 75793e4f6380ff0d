import { assertEquals } from "@std/assert";
import * as core from "@dsbr/core";
import * as decode from "@dsbr/core/decode";

// Who changes a public name changes it here in the same commit.

Deno.test("@dsbr/core exports these values", () => {
  assertEquals(Object.keys(core).sort(), [
    "ColumnRef",
    "DataSusError",
    "Expr",
    "REGIONS",
    "SIHSUS",
    "SIH_ER_COLUMNS",
    "SIH_RD_COLUMNS",
    "SIH_RJ_COLUMNS",
    "SIH_SP_COLUMNS",
    "SYSTEMS",
    "Scan",
    "UFS",
    "col",
    "defaultCache",
    "directory",
    "disk",
    "findGroup",
    "findSystem",
    "groupColumns",
    "matchFile",
    "memory",
    "objectStore",
    "sample",
    "sih",
    "withCache",
  ]);
});

Deno.test("@dsbr/core/decode exports these values", () => {
  assertEquals(Object.keys(decode).sort(), [
    "DataSusError",
    "DbcDecodeStream",
    "DbcDecoder",
    "DbfDecodeStream",
    "DbfDecoder",
    "Exploder",
    "Imploder",
    "columnSpec",
    "decodeText",
    "encodeDbc",
    "encodeDbf",
    "encodeDbfHeader",
    "encodeText",
    "explode",
    "implode",
    "inferColumnType",
    "inferColumns",
    "parseDbfHeader",
  ]);
});
