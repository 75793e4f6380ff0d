import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { encodeDbc } from "../../src/decode/encode_dbc.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";
import { DataSusError } from "../../src/error.ts";
import { rowValues } from "./arrow_values.ts";
import { dbc } from "./long_table.ts";
import { cut, decodeTable } from "./pieces.ts";
import { rawDbf, type RawTable } from "./raw_dbf.ts";

const pure = { permissions: "none" } as const;

/** A small table of the given records; each is UF and VALUE behind its flag. */
function smallTable(records: readonly string[], change: Partial<RawTable> = {}): Uint8Array {
  return rawDbf({
    fields: [{ name: "UF", width: 2 }, { name: "VALUE", type: "N", width: 3 }],
    records,
    ...change,
  });
}

Deno.test("DbfDecoder skips and counts deleted records, and reads odd flags", pure, () => {
  const file = smallTable([" AC  1", "*SP  2", "\0RJ  3", "*MG  4", "?ES  5", " RR  6"]);
  for (const bytes of [file, encodeDbc(file)]) {
    const { decoder, batches } = decodeTable([bytes]);
    assertEquals(rowValues(batches), [["AC", 1], ["RJ", 3], ["ES", 5], ["RR", 6]]);
    const { records, rows, deleted, oddFlags } = decoder.report;
    assertEquals({ records, rows, deleted, oddFlags }, {
      records: 6,
      rows: 4,
      deleted: 2,
      oddFlags: 2,
    });
  }
});

Deno.test("DbfDecoder gives no batch when every record is deleted", pure, () => {
  const { decoder, batches } = decodeTable([smallTable(["*AC  1", "*SP  2"])]);
  assertEquals([batches.length, decoder.report.records, decoder.report.rows], [0, 2, 0]);
});

Deno.test("DbfDecoder gives no batch when the table has no records", pure, () => {
  for (const behindRecords of [[0x1a], []]) {
    const file = smallTable([], { behindRecords });
    for (const bytes of [file, encodeDbc(file)]) {
      const { decoder, batches } = decodeTable([bytes], { name: "empty" });
      assertEquals([batches.length, decoder.report.records], [0, 0]);
      assertEquals(decoder.schema?.fields.length, 2);
    }
  }
});

Deno.test(
  "DbfDecoder reads a table when its end mark is there, absent or followed by more",
  pure,
  () => {
    const records = [" AC  1", " SP  2"];
    const endings = {
      "absent": [],
      "there": [0x1a],
      "twice": [0x1a, 0x1a],
      "a zero": [0],
      "followed by less than a record": [0x1a, 1, 2, 3],
      "followed by rubbish": [0x1a, ...new Uint8Array(600).fill(0x20)],
    };
    for (const [what, behindRecords] of Object.entries(endings)) {
      for (const format of ["auto", "dbf"] as const) {
        for (const length of [1, 1000]) {
          const bytes = smallTable(records, { behindRecords });
          const { batches } = decodeTable(cut(bytes, length), { format });
          assertEquals(rowValues(batches), [["AC", 1], ["SP", 2]], what);
        }
      }
    }
  },
);

Deno.test("DbfDecoder tells DBF from DBC when the table is tiny", pure, () => {
  for (let width = 1; width <= 6; width++) {
    for (let count = 0; count <= 4; count++) {
      const fields = [{ name: "A", type: "C", width, decimals: 0 }];
      const file = encodeDbf(fields, Array.from({ length: count }, () => ["x"]));
      for (const bytes of [file, file.subarray(0, file.length - 1), encodeDbc(file)]) {
        const { batches } = decodeTable([bytes], { format: "auto" });
        const values = rowValues(batches);
        assertEquals(values, Array.from({ length: count }, () => ["x"]), `${count} of ${width}`);
      }
    }
  }
});

Deno.test(
  "DbfDecoder tells DBF from DBC when records begin with NULs and small numbers",
  pure,
  () => {
    // what stands at the place of a DBC's literal mode and dictionary bytes
    for (
      const begin of ["\0\0\0\0\x03", "\0\0\0\0\x07", "\0\0\0\x02\x06", "\0\0\0\0\0\0", "1   \0"]
    ) {
      const fields = [{ name: "A", width: 8 }];
      const bytes = rawDbf({ fields, records: [` ${begin.padEnd(8)}`, " x       "] });
      assertEquals(decodeTable([bytes]).decoder.report.rows, 2, JSON.stringify(begin));
    }
  },
);

Deno.test("DbfDecoder reads a DBF that begins like a DBC when it is told the format", pure, () => {
  const fields = [{ name: "A", type: "I", width: 4 }, { name: "B", type: "I", width: 4 }];
  const bytes = rawDbf({ fields, records: [" \x07\0\0\0\x05\0\0\0", " \x07\0\0\0\x05\0\0\0"] });
  assertEquals(rowValues(decodeTable([bytes], { format: "dbf" }).batches), [[7, 5], [7, 5]]);
});

Deno.test("DbfDecoder tells DBF from DBC when the first record is deleted", pure, () => {
  assertEquals(decodeTable([smallTable(["*AC  1", " SP  2"])]).decoder.report.rows, 1);
});

Deno.test("DbfDecoder reads DBC when the CRC-32 begins like a record", pure, () => {
  // tables are tried until the first byte of the CRC-32 is a blank, an asterisk and 0x1A
  const begins = new Set([0x20, 0x2a, 0x1a]);
  for (let i = 0; begins.size > 0; i++) {
    assert(i < 10_000);
    const file = encodeDbc(smallTable([` AC${String(i).padStart(3)}`]));
    if (begins.delete(file[97]!)) {
      assertEquals(decodeTable([file]).decoder.report.checksum, "verified", `row ${i}`);
    }
  }
});

Deno.test("DbfDecoder fails when a DBF holds more records than it declares", pure, () => {
  for (const behindRecords of [[], [0x1a]]) {
    const bytes = smallTable([" AC  1", " SP  2", " RJ  3"], { recordCount: 1, behindRecords });
    const error = assertThrows(() => decodeTable([bytes], { name: "a.dbf" }), DataSusError);
    assertEquals([error.code, error.path], ["FORMAT", "a.dbf"]);
    assertStringIncludes(error.message, "2 more records than the 1 its header declares");
  }
});

Deno.test("DbfDecoder fails when a table holds fewer records than it declares", pure, () => {
  const file = smallTable([" AC  1", " SP  2"], { recordCount: 3 });
  for (const bytes of [file, file.subarray(0, file.length - 1), encodeDbc(file)]) {
    const error = assertThrows(() => decodeTable([bytes], { name: "a.dbf" }), DataSusError);
    assertEquals([error.code, error.path], ["TRUNCATED", "a.dbf"]);
    assertStringIncludes(error.message, "declares 3 records, it holds 2");
  }
});

Deno.test("DbfDecoder fails when a DBC decodes to more records than it declares", pure, () => {
  const file = encodeDbc(smallTable([" AC  1", " SP  2", " RJ  3"], { recordCount: 1 }));
  const error = assertThrows(() => decodeTable([file]), DataSusError);
  assertEquals(error.code, "FORMAT");
  assertStringIncludes(error.message, "it decodes to more than");
});

Deno.test("DbfDecoder fails with TRUNCATED when a DBF is cut short at any byte", pure, () => {
  const bytes = smallTable([" AC  1", " SP  2"]);
  for (let length = 0; length < bytes.length - 1; length++) {
    for (const format of ["auto", "dbf"] as const) {
      const cutOff = bytes.subarray(0, length);
      const error = assertThrows(
        () => decodeTable([cutOff], { format, name: "a.dbf" }),
        DataSusError,
      );
      assertEquals([error.code, error.offset], ["TRUNCATED", length], `${length} bytes, ${format}`);
    }
  }
});

Deno.test("DbfDecoder says mismatch or nothing when verify lets a wrong CRC-32 pass", pure, () => {
  const bytes = dbc.slice();
  bytes[129]! ^= 1;
  const error = assertThrows(() => decodeTable([bytes], { name: "a.dbc" }), DataSusError);
  assertEquals([error.code, error.offset], ["CHECKSUM", bytes.length]);
  for (const [verify, checksum] of [["warn", "mismatch"], ["off", "unchecked"]] as const) {
    const { decoder, batches } = decodeTable([bytes], { verify });
    assertEquals(decoder.report.checksum, checksum);
    assertEquals(batches.length, 3);
  }
});
