import type { Table } from "apache-arrow";
import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { col, DataSusError, findGroup, type RowTypes, Scan, type Source } from "@dsbr/core";
import { encodeDbc, encodeDbf } from "@dsbr/core/decode";

const DIRECTORY = "/dissemin/publicos/SINAN/DADOS/FINAIS";
const RABIES = findGroup("SINAN-RAIV")!;

type Field = readonly [name: string, type: string, width: number];

/** A folder of files of a disease of which the catalogue knows no column, a year each. */
function files(...years: readonly (readonly [Field[], string[][]])[]): Source {
  const bytes = new Map<string, Uint8Array>(years.map(([fields, rows], i) => {
    const specs = fields.map(([name, type, width]) => ({ name, type, width, decimals: 0 }));
    return [`RAIVBR${String(10 + i)}.dbc`, encodeDbc(encodeDbf(specs, rows))] as const;
  }));
  return {
    name: "memory",
    isLocal: true,
    list: (directory) =>
      Promise.resolve(directory === DIRECTORY ? [...bytes.keys()].map((name) => ({ name })) : []),
    open: (path) => {
      const file = bytes.get(path.slice(path.lastIndexOf("/") + 1));
      return Promise.resolve(file && new Blob([file.slice()]).stream());
    },
  };
}

const FIRST: readonly [Field[], string[][]] = [
  [["SG_UF", "C", 2], ["NU_IDADE", "N", 4]],
  [["AC", "30"], ["SP", "7"], ["RJ", ""]],
];
const SECOND: readonly [Field[], string[][]] = [
  [["sg_uf", "C", 2], ["NU_IDADE", "C", 4], ["CS_RACA", "N", 2]],
  [["MG", "4", "1"], ["SP", "9", ""]],
];

function scanOf(source: Source, years: number): Scan<RowTypes> {
  return Scan.of<RowTypes>(RABIES, { year: { from: 2010, to: 2009 + years } }, { source });
}

Deno.test("columns that headers alone tell of can be selected, in any order", async () => {
  const scan = scanOf(files(FIRST), 1).select("NU_IDADE", "SG_UF");
  assertEquals(scan.plan().columns, ["NU_IDADE", "SG_UF"]);
  const table = await scan.collect();
  assertEquals(table.schema.fields.map((field) => `${field.name} ${field.type}`), [
    "NU_IDADE Int32",
    "SG_UF Dictionary<Int32, Utf8>",
  ]);
  assertEquals(table.getChild("NU_IDADE")!.toJSON(), [30, 7, null]);
});

Deno.test("the first header that has a column decides its type for all files", async () => {
  const scan = scanOf(files(FIRST, SECOND), 2).select("NU_IDADE", "CS_RACA");
  const table = await scan.collect();
  assertEquals(table.schema.fields.map((field) => `${field.name} ${field.type}`), [
    "NU_IDADE Int32",
    "CS_RACA Utf8", // it was asked for before a file had it
  ]);
  assertEquals(table.getChild("NU_IDADE")!.toJSON(), [30, 7, null, 4, 9]);
  assertEquals(table.getChild("CS_RACA")!.toJSON(), [null, null, null, "1", null]);
  assertEquals(scan.outcome?.files.map((file) => file.absentColumns), [["CS_RACA"], []]);
});

Deno.test("a condition on columns that headers alone tell of is compiled for each file", async () => {
  const source = files(FIRST, SECOND);
  const rows = async (scan: { collect(): Promise<Table> }) =>
    (await scan.collect()).getChild("SG_UF")!.toJSON();
  assertEquals(await rows(scanOf(source, 2).where(col("NU_IDADE").gt(7))), ["AC", "SP"]);
  assertEquals(await rows(scanOf(source, 2).where(col("SG_UF").eq("SP"))), ["SP", "SP"]);
  assertEquals(await rows(scanOf(source, 2).where(col("CS_RACA").isNotNull())), ["MG"]);
  const selected = scanOf(source, 2).select("SG_UF").where(col("NU_IDADE").lt(8));
  assertEquals(await rows(selected), ["SP", "MG"]);
});

const WRONG: readonly (readonly [
  what: string,
  scan: () => { collect(): Promise<unknown> },
  message: string,
  hint: string,
])[] = [
  [
    "a column that no file has",
    () => scanOf(files(FIRST, SECOND), 2).select("NU_IDAD"),
    'Cannot read "NU_IDAD": no file of the scan has such a column',
    "Did you mean NU_IDADE?",
  ],
  [
    "a column that the only file does not have",
    () => scanOf(files(FIRST), 1).select("XYZ"),
    'Cannot read "XYZ": no file of the scan has such a column',
    "The files have 2 columns: SG_UF, NU_IDADE",
  ],
  [
    "a column that no file has up to a limit",
    () => scanOf(files(FIRST, SECOND), 2).select("CS_RACA").limit(2),
    'Cannot read "CS_RACA": no file of the scan has such a column',
    "The files have 2 columns",
  ],
  [
    "a condition on a column that no file has",
    () => scanOf(files(FIRST), 1).where(col("XYZ").eq("A")),
    'Cannot read "XYZ": no file of the scan has such a column',
    "",
  ],
  [
    "a condition on a column that neither file has",
    () => scanOf(files(FIRST, SECOND), 2).where(col("XYZ").gt(5)),
    'Cannot read "XYZ": no file of the scan has such a column',
    "",
  ],
  [
    "a condition of another class than the header's",
    () => scanOf(files(FIRST), 1).where(col("SG_UF").gt(12)),
    'Cannot filter by "SG_UF": it holds a text, which 12 is not',
    "Codes are text",
  ],
];

for (const [what, scan, message, hint] of WRONG) {
  Deno.test(`${what} ends the read in a QUERY error`, async () => {
    const error = await assertRejects(() => scan().collect(), DataSusError);
    assertEquals([error.code, error.message], ["QUERY", message]);
    assertStringIncludes(error.hint ?? "", hint);
  });
}

Deno.test("a file without a row of the column's name gives nothing before the error", async () => {
  const reader = scanOf(files(FIRST), 1).select("XYZ").stream().getReader();
  await assertRejects(() => reader.read(), DataSusError, "no file of the scan");
});
