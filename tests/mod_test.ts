import { assertEquals } from "@std/assert";
import * as core from "@dsbr/core";
import * as decode from "@dsbr/core/decode";

// Who changes a public name changes it here in the same commit.

Deno.test("@dsbr/core exports these values", () => {
  assertEquals(Object.keys(core).sort(), [
    "CODE_LISTS",
    "ColumnRef",
    "DataSus",
    "DataSusError",
    "Expr",
    "REGIONS",
    "SYSTEMS",
    "Scan",
    "ScanStream",
    "UFS",
    "catalog",
    "cih",
    "ciha",
    "cite",
    "cnes",
    "codeList",
    "col",
    "columnCodes",
    "describeChanges",
    "directory",
    "esusnotifica",
    "fallback",
    "filesWith",
    "findGroup",
    "findSystem",
    "findingText",
    "formatLock",
    "ftp",
    "groupColumns",
    "http",
    "ibge",
    "label",
    "lockDigest",
    "lockOf",
    "matchFile",
    "mergeLocks",
    "parseLock",
    "pce",
    "peek",
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
    "territorio",
    "writeLock",
  ]);
});

Deno.test("@dsbr/core's catalog has these values", () => {
  assertEquals(Object.keys(core.catalog).sort(), [
    "CODE_LISTS",
    "SYSTEMS",
    "codeList",
    "columnCodes",
    "findGroup",
    "findSystem",
    "groupColumns",
    "matchFile",
    "search",
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
