/**
 * Six small DBC files of different shapes, made by our own encoders, to be damaged at every byte.
 *
 * @module
 */

import { encodeDbc } from "../../src/decode/encode_dbc.ts";
import { type DbfFieldSpec, encodeDbf } from "../../src/decode/encode_dbf.ts";
import type { ImplodeOptions } from "../../src/decode/implode.ts";

/** A table as DBF and as DBC. */
export interface SmallFile {
  readonly name: string;
  readonly dbf: Uint8Array;
  readonly dbc: Uint8Array;
}

function field(name: string, type: string, width: number, decimals = 0): DbfFieldSpec {
  return { name, type, width, decimals };
}

function smallFile(
  name: string,
  fields: readonly DbfFieldSpec[],
  rows: readonly (readonly string[])[],
  options?: ImplodeOptions,
): SmallFile {
  const dbf = encodeDbf(fields, rows);
  return { name, dbf, dbc: encodeDbc(dbf, options) };
}

/** `count` rows of SIH-like codes that repeat in part. */
function codedRows(count: number): string[][] {
  return Array.from({ length: count }, (_, i) => [
    String(120_000 + i * 37 % 400),
    `${"ABCIJ"[i % 5]}${i * 13 % 100}`,
    (i * 1013 % 90_000 / 100).toFixed(2),
  ]);
}

const coded = [
  field("MUNIC_RES", "C", 6),
  field("DIAG_PRINC", "C", 4),
  field("VAL_TOT", "N", 9, 2),
];

/** The files, 150 to 900 bytes each. */
export const smallFiles: readonly SmallFile[] = [
  smallFile("types.dbc", [
    field("NAME", "C", 12),
    field("AGE", "N", 3),
    field("VALUE", "N", 10, 2),
    field("DAY", "D", 8),
    field("DEAD", "L", 1),
    field("COUNT", "I", 4),
    field("RATE", "F", 8, 3),
    field("AP_CNSPCN", "C", 15),
  ], [
    ["MARIA", "34", "1250.50", "20240131", "F", "\x01\0\0\0", "0.125", "\x7b\x7c\x7d\x7e\x7f€\x81"],
    ["JOSÉ", "101", "-3.00", "19991231", "T", "\xff\xff\xff\xff", "-1e3", "„ƒ‚\x81€\x7f\x7e"],
    ["", "", "", "", "", "", "", ""],
    ["CONCEIÇÃO", "***", "1,5", "20230230", "?", "@\0\0\0", "abc", "\x7b\x7b"],
  ]),
  smallFile("coded.dbc", coded, codedRows(60), { literals: "coded", dictionary: 2048 }),
  smallFile("window.dbc", coded, codedRows(50), { dictionary: 1024 }),
  smallFile("empty.dbc", [...coded, field("DT_INTER", "D", 8)], []),
  smallFile("one.dbc", coded, codedRows(1), { literals: "coded" }),
  smallFile(
    "repeats.dbc",
    [...coded, field("UTI_MES_TO", "C", 10)],
    Array.from({ length: 700 }, (_, i) => [...codedRows(3)[i < 350 ? 0 : i % 3]!, ""]),
  ),
];
