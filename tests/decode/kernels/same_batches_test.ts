import { assert, assertEquals } from "@std/assert";
import type { BadValue } from "../../../src/decode/bad_value.ts";
import { columnSpec, inferColumns } from "../../../src/decode/column_spec.ts";
import { type DbfDecodeOptions, DbfDecoder } from "../../../src/decode/dbf.ts";
import { parseDbfHeader } from "../../../src/decode/dbf_header.ts";
import { encodeDbc } from "../../../src/decode/encode_dbc.ts";
import { encodeDbf } from "../../../src/decode/encode_dbf.ts";
import { Kernels } from "../../../src/decode/kernels/kernels.ts";
import { realFileTest } from "../../fixtures.ts";
import { columnValues, ipcBytes } from "../arrow_values.ts";
import { explodeSlowly } from "../explode_slowly.ts";
import { assertSameBytes, cut, decodeTable } from "../pieces.ts";
import { seededRandom } from "../seeded_random.ts";
import { madeTable } from "./made_table.ts";

const pure = { permissions: "none" } as const;

/** `deno task test:decode` asks for 10,000. */
const MADE_TABLES = Number(Deno.args[0] ?? 200);

/** Fails unless the decoder gives the same with kernels, without, and from the DBF itself. */
function checkSame(
  dbc: Uint8Array,
  options: DbfDecodeOptions,
  chunkLength: number,
  dbf?: Uint8Array,
): void {
  const read = (bytes: Uint8Array, webAssembly: boolean, format: "dbc" | "dbf" = "dbc") => {
    const bad: BadValue[] = [];
    const { decoder, batches } = decodeTable(cut(bytes, chunkLength), {
      ...options,
      format,
      webAssembly,
      onBadValue: (value) => bad.push(value),
    });
    return { stream: ipcBytes(decoder.schema!, batches), report: decoder.report, bad };
  };
  const fast = read(dbc, true);
  const plain = read(dbc, false);
  assertSameBytes(fast.stream, plain.stream, "Arrow stream, with and without kernels");
  assertEquals(fast.report, plain.report);
  assertEquals(fast.bad, plain.bad);
  if (dbf === undefined) return;
  const { stream, bad } = read(dbf, true, "dbf");
  assertSameBytes(fast.stream, stream, "Arrow stream, from DBC and from DBF");
  // Records come ready in other numbers, and values are told block by block.
  assertEquals(inOrder(fast.bad), inOrder(bad));
}

/** Bad values as text, sorted. */
function inOrder(values: readonly BadValue[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

Deno.test("there are kernels where the tests run", pure, () => {
  const kernels = Kernels.open();
  assert(kernels !== undefined);
  kernels.close();
});

Deno.test(`DbfDecoder gives the same of ${MADE_TABLES} made tables in all modes`, pure, () => {
  for (let seed = 0; seed < MADE_TABLES; seed++) {
    const { dbf, columns, options } = madeTable(seed);
    const random = seededRandom(~seed);
    const dbc = encodeDbc(dbf, options);
    const { headerLength, fields } = parseDbfHeader(dbf);
    const names = columns.map(({ name }) => name);
    const select = random(3) === 0 ? names.filter(() => random(2) === 0) : undefined;
    const twice = columnSpec(names[0]!.toLowerCase(), columns[0]!.type); // the same field again
    const at = fields[0]!.offset;
    const where = random(3) === 0
      ? () => (block: Uint8Array, record: number) => (block[record + at]! & 3) > 0
      : undefined;
    const batchRows = [1, 7, 100, 1000, 16_384][random(5)]!;
    const chunkLength = [1, 13, 1000, 1e6][random(4)]!;
    try {
      if (seed % 10 === 0) {
        const body = explodeSlowly(dbc.subarray(headerLength + 4));
        assertSameBytes(body, dbf.subarray(headerLength));
      }
      checkSame(dbc, { columns: [...columns, twice], select, where, batchRows }, chunkLength, dbf);
    } catch (cause) {
      throw new Error(`seed ${seed}: ${cause}`, { cause });
    }
  }
});

realFileTest("DbfDecoder gives the same with kernels and without of real files", (_, bytes) => {
  const header = parseDbfHeader(bytes);
  checkSame(bytes, { columns: inferColumns(header) }, 65_536);
  for (const type of ["utf8", "dictionary", "float64", "int32"] as const) {
    const columns = inferColumns(header).map(({ name }) => columnSpec(name, type));
    checkSame(bytes, { columns, batchRows: 1000 }, 1e6);
  }
});

Deno.test("DbfDecoder reads on when the kernels' memory moves between columns", pure, () => {
  const fields = ["A", "B", "C", "D"].map((name) => (
    { name, type: "C", width: 12, decimals: 0 }
  ));
  const columns = [
    columnSpec("A", "dictionary"),
    columnSpec("B", "utf8"),
    columnSpec("C", "binary"),
    columnSpec("D", "dictionary"),
  ];
  const rows = Array.from({ length: 20_000 }, (_, i) => {
    const text = `${i % 7 === 0 ? "São" : "S"}${i * 7919 % 18_001}`;
    return [text, text, text, text];
  });
  const dbf = encodeDbf(fields, rows);
  const { batches } = decodeTable([encodeDbc(dbf)], { columns });
  const texts = rows.map(([text]) => text!);
  const windows1252 = new TextDecoder("windows-1252");
  for (const [index, { name }] of columns.entries()) {
    const values = columnValues(batches, index)
      .map((value) => value instanceof Uint8Array ? windows1252.decode(value) : value);
    assertEquals(values.length, texts.length);
    const wrong = values.findIndex((value, row) => value !== texts[row]);
    assertEquals(wrong, -1, `column ${name}, row ${wrong}: ${values[wrong]}`);
  }
  checkSame(encodeDbc(dbf), { columns }, 1e6);
});

Deno.test("DbfDecoder leaves no trace in kernels that a later file uses", pure, () => {
  const one = (texts: readonly string[]): Uint8Array =>
    encodeDbc(encodeDbf([{ name: "A", type: "C", width: 4, decimals: 0 }], texts.map((t) => [t])));
  const columns = [columnSpec("A", "dictionary")];
  for (let round = 0; round < 10; round++) {
    const texts = [`A${round}`, "", "Ç", `B${round}`];
    const { batches } = decodeTable([one(texts)], { columns });
    assertEquals(columnValues(batches, 0), [`A${round}`, null, "Ç", `B${round}`]);
    assertEquals(batches[0]!.getChildAt(0)!.data[0]!.dictionary!.length, 3);
    // Two at a time, one of which is given up.
    const left = new DbfDecoder({ columns });
    left.write(one(["X", "Y"])).next();
    const other = decodeTable([one(["Z"])], { columns });
    assertEquals(columnValues(other.batches, 0), ["Z"]);
  }
});
