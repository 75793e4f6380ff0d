// Scans of groups whose columns nobody annotated, through Scan.of(): the systems' typed functions
// come on top of it.
import { assertEquals } from "@std/assert";
import type { RowTypes } from "../src/arrow/arrow_types.ts";
import { Scan } from "../src/scan/scan.ts";
import { col, findGroup } from "@dsbr/core";
import { type DbfFieldSpec, encodeDbf } from "@dsbr/core/decode";
import { dbc, MemorySource } from "./memory_source.ts";

const FINAL = "/dissemin/publicos/SINAN/DADOS/FINAIS";

function field(name: string, type: string, width: number, decimals = 0): DbfFieldSpec {
  return { name, type, width, decimals };
}

function scanOf(
  name: string,
  query: Parameters<typeof Scan.of>[1],
  source: MemorySource,
): Scan<RowTypes> {
  return Scan.of<RowTypes>(findGroup(name)!, query, { source });
}

Deno.test("Scan takes columns from the headers when the catalogue knows none", async () => {
  const before = [
    field("TP_NOT", "C", 1),
    field("DT_NOTIFIC", "D", 8),
    field("NU_IDADE_N", "N", 4),
  ];
  const after = [field("TP_NOT", "C", 20), field("EVOLUCAO", "C", 1), field("dt_notific", "D", 8)];
  const source = new MemorySource(
    new Map([
      [`${FINAL}/ACBIBR18.dbc`, dbc(before, [["2", "20180131", "4035"]])],
      [`${FINAL}/ACBIBR19.dbc`, dbc(after, [["3", "1", "20190228"]])],
    ]),
  );
  const scan = scanOf("SINAN-ACBI", { year: [2018, 2019] }, source);
  assertEquals(scan.schema.names, []);
  const table = await scan.collect();
  assertEquals(table.schema.fields.map(({ name, type }) => `${name} ${type}`), [
    "TP_NOT Dictionary<Int32, Utf8>",
    "DT_NOTIFIC Date32<DAY>",
    "NU_IDADE_N Int32",
    "EVOLUCAO Dictionary<Int32, Utf8>",
  ]);
  assertEquals(table.getChild("TP_NOT")?.toJSON(), ["2", "3"]);
  assertEquals(table.getChild("NU_IDADE_N")?.toJSON(), [4035, null]);
  assertEquals(table.getChild("EVOLUCAO")?.toJSON(), [null, "1"]);
  const { files } = scan.outcome!;
  assertEquals(files.map((file) => file.unknownColumns), [[], []]);
  assertEquals(files.map((file) => file.absentColumns), [[], ["NU_IDADE_N"]]);
});

Deno.test("Scan types the columns of a group with layouts alone, and selects among them", async () => {
  const path = "/dissemin/publicos/CNES/200508_/Dados/EQ/EQAC2301.dbc";
  const fields = [field("CNES", "C", 7), field("QT_EXIST", "N", 4)];
  const source = new MemorySource(new Map([[path, dbc(fields, [["0012345", "17"]])]]));
  const scan = scanOf("CNES-EQ", { uf: "AC", period: "2023-01" }, source).select(
    "QT_EXIST",
    "CNES",
  );
  const table = await scan.where(col("QT_EXIST").gt(16) as never).collect();
  assertEquals(table.toArray().map((row) => ({ ...row })), [{ QT_EXIST: 17, CNES: "0012345" }]);
});

Deno.test("Scan types by the header what the layouts of a group do not have", async () => {
  const fields = [field("ID_MUNICIP", "C", 7), field("DT_INVEST", "D", 8)]; // the second is of 2023
  const source = new MemorySource(
    new Map([[`${FINAL}/CHAGBR22.dbc`, dbc(fields, [["1200401", "20220131"]])]]),
  );
  const scan = scanOf("SINAN-CHAG", { year: 2022 }, source);
  const table = await scan.collect();
  assertEquals(`${table.schema.fields.at(-1)}`, "DT_INVEST: Date32<DAY>");
  assertEquals(table.getChild("ID_MUNICIP")?.toJSON(), ["1200401"]);
  assertEquals(scan.outcome?.files[0]?.unknownColumns, ["DT_INVEST"]);
});

Deno.test("Scan reads the parts of a file one after the other", async () => {
  const fields = [field("PA_PROC_ID", "C", 10)];
  const directory = "/dissemin/publicos/SIASUS/200801_/Dados";
  const source = new MemorySource(
    new Map(["b", "a", "c"].map((part) => [
      `${directory}/PASP2402${part}.dbc`,
      dbc(fields, [[`${part}1`], [`${part}2`]]),
    ])),
  );
  const scan = scanOf("SIASUS-PA", { uf: "SP", period: "2024-02" }, source).select("PA_PROC_ID");
  const table = await scan.collect();
  assertEquals(table.getChild("PA_PROC_ID")?.toJSON(), ["a1", "a2", "b1", "b2", "c1", "c2"]);
  assertEquals(scan.outcome?.files.map((file) => file.partition), Array(3).fill("SP-2024-02"));
  const first = scan.limit(1);
  await first.collect();
  assertEquals(first.outcome?.files.map((file) => file.status), ["partial", "unread", "unread"]);
});

Deno.test("Scan reads plain DBF files", async () => {
  const fields = [field("ANO", "C", 4), field("IMUNO", "C", 3)];
  const path = "/dissemin/publicos/PNI/DADOS/CPNIAC05.DBF";
  const source = new MemorySource(new Map([[path, encodeDbf(fields, [["2005", "072"]])]]));
  const table = await scanOf("PNI-CPNI", { uf: "AC", year: 2005 }, source).select("IMUNO")
    .collect();
  assertEquals(table.getChild("IMUNO")?.toJSON(), ["072"]);
});
