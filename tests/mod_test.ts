import { assertEquals } from "@std/assert";
import * as core from "@dsbr/core";
import * as decode from "@dsbr/core/decode";

// Who changes a public name changes it here in the same commit.

Deno.test("@dsbr/core exports these values", () => {
  assertEquals(Object.keys(core).sort(), [
    "ColumnRef",
    "DataSus",
    "DataSusError",
    "Expr",
    "REGIONS",
    "SYSTEMS",
    "Scan",
    "UFS",
    "cih",
    "ciha",
    "cite",
    "cnes",
    "col",
    "describeChanges",
    "directory",
    "esusnotifica",
    "findGroup",
    "findSystem",
    "formatLock",
    "groupColumns",
    "ibge",
    "lockDigest",
    "lockOf",
    "matchFile",
    "mergeLocks",
    "parseLock",
    "pce",
    "pni",
    "po",
    "readLock",
    "resp",
    "sample",
    "scan",
    "sia",
    "sih",
    "sim",
    "sinan",
    "sinasc",
    "siscan",
    "siscolo",
    "sismama",
    "sisprenatal",
    "writeLock",
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
