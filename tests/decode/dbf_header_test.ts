import {
  assert,
  assertEquals,
  assertLess,
  assertLessOrEqual,
  assertMatch,
  assertThrows,
} from "@std/assert";
import { type DbfHeader, parseDbfHeader } from "../../src/decode/dbf_header.ts";
import { DataSusError } from "../../src/error.ts";
import { countAllocated } from "./allocations.ts";
import { hostileHeaders } from "./hostile_headers.ts";
import { cut, decodeDbc, decodeTable } from "./pieces.ts";
import { rawDbf, type RawTable } from "./raw_dbf.ts";

const pure = { permissions: "none" } as const;
const NAME = "RDAC0801.dbf";

/** `name:type:width:decimals` of all fields, or their number when they are many. */
function fieldList({ fields }: DbfHeader): string {
  return fields.length > 100
    ? String(fields.length)
    : fields.map((field) => `${field.name}:${field.type}:${field.width}:${field.decimals}`).join(
      " ",
    );
}

/** The `DataSusError` that `run` ends in; any other error goes through. */
function errorOf(run: () => unknown): DataSusError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof DataSusError) return error;
    throw error;
  }
  return undefined;
}

function assertDecodeError(error: DataSusError | undefined, length: number): void {
  assert(error !== undefined, "no error");
  assertMatch(error.message, /^Cannot decode "RDAC0801\.dbf": .+ \(at byte \d+\)$/);
  assertEquals(error.path, NAME);
  assert(error.hint);
  assert(error.offset !== undefined && error.offset >= 0 && error.offset <= length);
}

for (const { what, bytes, error: expected, reads } of hostileHeaders) {
  Deno.test(`DbfDecoder ${reads ? "reads" : "refuses"} a file when it has ${what}`, pure, () => {
    for (const length of [Infinity, 1, 33]) {
      const start = performance.now();
      const decode = () => decodeTable(cut(bytes, length), { name: NAME, format: "auto" });
      if (expected !== undefined) {
        const error = errorOf(decode);
        assertDecodeError(error, bytes.length);
        assertEquals(error!.code, expected[0], error!.message);
        assertMatch(error!.message, expected[1]);
      }
      if (reads !== undefined) {
        const { decoder, batches } = decode();
        const rows = batches.reduce((sum, batch) => sum + batch.numRows, 0);
        assertEquals({ fields: fieldList(decoder.header!), rows }, reads);
        assertEquals(decoder.report.rows, reads.rows);
        const names = decoder.header!.fields.map((field) => field.name.toUpperCase());
        assertEquals(new Set(names).size, names.length);
      }
      assertLess(performance.now() - start, 1000);
    }
  });

  Deno.test(`DbcDecoder refuses a file when it has ${what}`, pure, () => {
    assertDecodeError(errorOf(() => decodeDbc([bytes], { name: NAME })), bytes.length);
  });

  Deno.test(`DbfDecoder allocates little before data comes when the file has ${what}`, pure, () => {
    const limit = 4 * bytes.length + 2 ** 20;
    for (const format of ["auto", "dbf", "dbc"] as const) {
      const run = () => void errorOf(() => decodeTable([bytes], { name: NAME, format }));
      assertLessOrEqual(countAllocated(run), limit, `format ${format}`);
    }
    const run = () => void errorOf(() => decodeDbc([bytes], { name: NAME }));
    assertLessOrEqual(countAllocated(run), limit, "DbcDecoder");
  });
}

Deno.test("countAllocated() counts buffers and arrays when they are made in any way", pure, () => {
  const bytes = new Uint8Array(1000);
  assertEquals(countAllocated(() => void new ArrayBuffer(100)), 100);
  assertEquals(countAllocated(() => void new Int32Array(100)), 400);
  assertEquals(countAllocated(() => void new Float64Array(bytes.buffer)), 0);
  assertEquals(countAllocated(() => void bytes.slice(0, 700)), 700);
  assertEquals(countAllocated(() => void Uint16Array.from([1, 2, 3])), 6);
  assertEquals(countAllocated(() => void new Array(100)), 800);
  assertEquals(countAllocated(() => void bytes.subarray(1)), 0);
});

Deno.test("parseDbfHeader() gives every part of a header", pure, () => {
  const bytes = rawDbf({
    fields: [{ name: "UF", width: 2 }, { name: "VALOR", type: "N", width: 6, decimals: 2 }],
    records: [" AC  1.50"],
  });
  bytes[29] = 0x57;
  assertEquals(parseDbfHeader(bytes), {
    version: 3,
    recordCount: 1,
    headerLength: 97,
    recordLength: 9,
    languageDriver: 0x57,
    fields: [
      { name: "UF", type: "C", width: 2, decimals: 0, offset: 1 },
      { name: "VALOR", type: "N", width: 6, decimals: 2, offset: 3 },
    ],
  });
});

Deno.test("parseDbfHeader() reads the header where it lies in a larger buffer", pure, () => {
  const bytes = rawDbf({ fields: [{ name: "UF", width: 2 }] });
  const buffer = new Uint8Array(bytes.length + 20).fill(0xff);
  buffer.set(bytes, 7);
  assertEquals(parseDbfHeader(buffer.subarray(7)), parseDbfHeader(bytes));
});

Deno.test("parseDbfHeader() fails at the byte that is wrong", pure, () => {
  const fields = [{ name: "UF", width: 2 }, { name: "VALOR", type: "N", width: 6 }];
  const offsetOf = (table: Partial<RawTable>) =>
    assertThrows(() => parseDbfHeader(rawDbf({ fields, ...table })), DataSusError).offset;
  assertEquals(offsetOf({ version: 4 }), 0);
  assertEquals(offsetOf({ headerLength: 5 }), 8);
  assertEquals(offsetOf({ recordLength: 5 }), 10);
  assertEquals(offsetOf({ fields: [] }), 32);
  assertEquals(offsetOf({ fields: [fields[0]!, { ...fields[1]!, type: "?" }] }), 32 + 32 + 11);
  assertEquals(offsetOf({ fields: [fields[0]!, { ...fields[1]!, width: 0 }] }), 32 + 32 + 16);
});

Deno.test("parseDbfHeader() calls the file unnamed bytes when no name is given", pure, () => {
  const error = assertThrows(() => parseDbfHeader(new Uint8Array(5)), DataSusError);
  assertEquals(error.path, undefined);
  assertMatch(error.message, /^Cannot decode "unnamed bytes": /);
});

const one: RawTable = { fields: [{ name: "UF", width: 2 }, { name: "N", type: "N", width: 3 }] };
const records = [" AC  1", " SP 20"];

/** Headers that differ from the textbook and are read all the same. */
const variants: Record<string, RawTable> = {
  "0x0D": { ...one, behindFields: [0x0d] },
  "0x0D and a spare byte": { ...one, behindFields: [0x0d, 0x00] },
  "0x0D and a spare byte that is none": { ...one, behindFields: [0x0d, 0x41] },
  "0x00": { ...one, behindFields: [0x00] },
  "nothing": { ...one, behindFields: [] },
  "a byte that is no terminator": { ...one, behindFields: [0x20] },
  "the back link of Visual FoxPro": {
    ...one,
    version: 0x30,
    behindFields: [0x0d, ...new Uint8Array(263).fill(0x41)],
  },
};

for (const [behind, table] of Object.entries(variants)) {
  Deno.test(`parseDbfHeader() reads a header when ${behind} follows its fields`, pure, () => {
    const bytes = rawDbf({ ...table, records });
    const header = parseDbfHeader(bytes);
    assertEquals(fieldList(header), "UF:C:2:0 N:N:3:0");
    assertEquals(header.headerLength, 96 + table.behindFields!.length);
    const { batches } = decodeTable([bytes]);
    assertEquals(batches[0]!.toArray().map((row) => row.toJSON()), [
      { UF: "AC", N: 1 },
      { UF: "SP", N: 20 },
    ]);
  });
}

Deno.test(
  "parseDbfHeader() takes the decimals for the high byte when a text is wider than 255 bytes",
  pure,
  () => {
    const bytes = rawDbf({
      recordLength: 1 + 300 + 2,
      fields: [{ name: "TEXT", width: 300 - 256, decimals: 1 }, { name: "UF", width: 2 }],
      records: [` ${"x".repeat(299)}yAC`],
    });
    assertEquals(fieldList(parseDbfHeader(bytes)), "TEXT:C:300:1 UF:C:2:0");
    const [batch] = decodeTable([bytes]).batches;
    assertEquals(batch!.get(0)!.toJSON(), { TEXT: `${"x".repeat(299)}y`, UF: "AC" });
  },
);

Deno.test(
  "parseDbfHeader() takes decimals for nothing when the widths add up without them",
  pure,
  () => {
    const bytes = rawDbf({ fields: [{ name: "UF", width: 2, decimals: 1 }], records: [" AC"] });
    assertEquals(fieldList(parseDbfHeader(bytes)), "UF:C:2:1");
  },
);

Deno.test(
  "parseDbfHeader() places fields one after the other when their addresses are absurd",
  pure,
  () => {
    const fields = [
      { name: "UF", width: 2, address: 0xffffffff },
      { name: "N", type: "N", width: 3, address: 1 },
    ];
    const { fields: placed } = parseDbfHeader(rawDbf({ fields, records }));
    assertEquals(placed.map(({ offset }) => offset), [1, 3]);
  },
);
