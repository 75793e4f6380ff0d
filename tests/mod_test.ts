import { assertEquals } from "@std/assert";
import * as core from "@dsbr/core";
import * as brazil from "@dsbr/core/brazil";
import * as decode from "@dsbr/core/decode";
import * as duckdb from "@dsbr/core/duckdb";
import * as plots from "@dsbr/core/plot";
import * as polars from "@dsbr/core/polars";

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
    "capabilitiesFor",
    "catalog",
    "chooseEngine",
    "cih",
    "ciha",
    "cite",
    "cnes",
    "codeList",
    "col",
    "columnCodes",
    "configure",
    "defaultCache",
    "describeChanges",
    "directory",
    "disk",
    "errorText",
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
    "memory",
    "memoryStatus",
    "mergeLocks",
    "nativeEngine",
    "objectStore",
    "parseLock",
    "pce",
    "peek",
    "permissionsFor",
    "pni",
    "po",
    "preferredLanguage",
    "profile",
    "rate",
    "readLock",
    "requestPermissions",
    "resp",
    "sample",
    "scan",
    "show",
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
    "withCache",
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

Deno.test("@dsbr/core/brazil exports these values", () => {
  assertEquals(Object.keys(brazil).sort(), [
    "AVOIDABLE_DEATHS_UNDER_5",
    "Cnv",
    "ICD10_CHAPTERS",
    "ICSAP",
    "Icd10Set",
    "TabPackage",
    "addMonths",
    "ageBand",
    "ageBands",
    "ageBetween",
    "diagnosisGroup",
    "distance",
    "epidemiologicalWeek",
    "epidemiologicalWeekStart",
    "formatCnes",
    "formatCnpj",
    "formatCns",
    "formatCompetence",
    "formatCpf",
    "formatIbge",
    "formatIcd10",
    "icd10",
    "icd10Chapter",
    "inAgeBand",
    "isCnes",
    "isCnesColumn",
    "isCnpj",
    "isCnpjColumn",
    "isCns",
    "isCnsColumn",
    "isCpf",
    "isCpfColumn",
    "isIbge",
    "isIbgeColumn",
    "localToUtc",
    "municipalities",
    "municipality",
    "nearestFacilities",
    "normalizeIcd10",
    "parseCnes",
    "parseCnpj",
    "parseCns",
    "parseCompetence",
    "parseCpf",
    "parseIbge",
    "readCnv",
    "readDef",
    "readTabField",
    "readTabPackage",
    "siaAge",
    "sihAge",
    "simAge",
    "sinanAge",
    "utcOffset",
    "utcToLocal",
  ]);
});

Deno.test("@dsbr/core/duckdb exports these values", () => {
  assertEquals(Object.keys(duckdb).sort(), [
    "DuckDb",
    "DuckDbPlan",
    "DuckDbQuery",
    "duckDbEngine",
    "streamJoin",
    "toDuckDb",
    "writeParquet",
  ]);
});

Deno.test("@dsbr/core/polars exports these values", () => {
  assertEquals(Object.keys(polars).sort(), ["fromPolars", "polarsEngine", "toLazy", "toPolars"]);
});

Deno.test("@dsbr/core/plot exports these values", () => {
  assertEquals(Object.keys(plots).sort(), ["plot"]);
  assertEquals(Object.keys(plots.plot).sort(), ["bar", "heatmap", "line", "map"]);
});
