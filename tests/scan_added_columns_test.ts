import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { municipality, sihAge, simAge } from "../src/brazil/mod.ts";
import { findGroup } from "../src/catalog/systems.ts";
import { textTable } from "../src/display/text_table.ts";
import { DataSusError } from "../src/error.ts";
import { sample } from "../src/sample/sample.ts";
import type { RowTypes } from "../src/arrow/arrow_types.ts";
import { Scan } from "../src/scan/scan.ts";
import { sih } from "../src/systems/mod.ts";
import { realFileTest } from "./fixtures.ts";
import { dbc, MemorySource, SIH_DIRECTORY } from "./memory_source.ts";

const source = sample({ rows: 700 });
const query = { group: "RD", uf: ["AC", "TO"], year: 2023, month: [1, 2] } as const;

Deno.test("Scan.withPlace() says where each code of a column is", async () => {
  const scan = sih(query, { source, batchRows: 100 }).select("MUNIC_RES").withPlace("MUNIC_RES");
  const table = await scan.collect();
  assertEquals(table.numRows, 2800);
  assertEquals(table.schema.fields.map((field) => field.name), [
    "MUNIC_RES",
    ...["NAME", "STATUS", "UF", "REGION", "HEALTH_REGION", "HEALTH_REGION_NAME", "MACROREGION"]
      .map((end) => `MUNIC_RES_${end}`),
    "MUNIC_RES_MACROREGION_NAME",
    "MUNIC_RES_TIME_ZONE",
    "MUNIC_RES_LATITUDE",
    "MUNIC_RES_LONGITUDE",
  ]);
  for (const row of table) {
    const place = municipality(row.MUNIC_RES!);
    assertEquals(row.MUNIC_RES_NAME, place?.name ?? null);
    assertEquals(row.MUNIC_RES_UF, place?.uf ?? null);
    assertEquals(row.MUNIC_RES_HEALTH_REGION_NAME, place?.healthRegion?.name ?? null);
    assertEquals(row.MUNIC_RES_MACROREGION, place?.healthMacroregion?.code ?? null);
    assertEquals(row.MUNIC_RES_LATITUDE, place?.latitude ?? null);
    assertEquals(row.MUNIC_RES_STATUS, place?.status ?? "unlisted");
  }
});

Deno.test("Scan.withPlace() does not need the column to be given out", async () => {
  const scan = sih(query, { source }).select("VAL_TOT").withPlace("MUNIC_RES")
    .select("MUNIC_RES_UF", "VAL_TOT");
  assertEquals(scan.schema.fields.map((field) => field.name), ["MUNIC_RES_UF", "VAL_TOT"]);
  const table = await scan.collect();
  assertEquals(table.schema.fields.map((field) => field.name), ["MUNIC_RES_UF", "VAL_TOT"]);
  const codes = await sih(query, { source }).select("MUNIC_RES", "VAL_TOT").collect();
  assertEquals(
    table.getChild("MUNIC_RES_UF")?.toJSON(),
    codes.toArray().map((row) => municipality(row.MUNIC_RES!)?.uf ?? null),
  );
  assertEquals(table.getChild("VAL_TOT")?.toJSON(), codes.getChild("VAL_TOT")?.toJSON());
});

Deno.test("Scan.withPlace() goes with conditions, limits and a second column", async () => {
  const { col } = await import("../src/expr/expr.ts");
  const scan = sih(query, { source }).withPlace("MUNIC_RES").withPlace("MUNIC_MOV")
    .where(col("SEXO").eq("3")).limit(50);
  const batches = await Array.fromAsync(scan);
  assertEquals(batches.reduce((sum, batch) => sum + batch.numRows, 0), 50);
  for (const batch of batches) {
    assertEquals(
      batch.schema.fields.map((field) => field.name),
      scan.schema.fields.map((field) => field.name),
    );
    for (const row of batch) {
      assertEquals(row.SEXO, "3");
      assertEquals(row.MUNIC_MOV_NAME, municipality(row.MUNIC_MOV!)?.name ?? null);
    }
  }
  assertEquals(scan.plan().columns.at(-1), "MUNIC_MOV_LONGITUDE");
});

Deno.test("Scan.withPlace() and withAge() go with labels, which stay beside their columns", async () => {
  const scan = sih(query, { source }).select("SEXO", "VAL_TOT").label("SEXO")
    .withPlace("MUNIC_RES").withAge().limit(30);
  const names = scan.schema.fields.map((field) => field.name);
  assertEquals(names.slice(0, 4), ["SEXO", "SEXO_label", "VAL_TOT", "MUNIC_RES_NAME"]);
  const table = await scan.collect();
  assertEquals(table.schema.fields.map((field) => field.name), names);
  for (const row of table) assert(row.SEXO_label !== null && row.MUNIC_RES_NAME !== undefined);
  const all = sih(query, { source }).label("SEXO").withAge().limit(30);
  assertEquals(
    (await all.collect()).schema.fields.map((field) => field.name),
    all.schema.fields.map((field) => field.name),
  );
});

Deno.test("Scan.collect() through a cache gives added columns, and leaves personal ones out", async () => {
  const { memory, withCache } = await import("@dsbr/core");
  const kept = withCache(source, memory());
  const scan = sih(query, { source: kept }).select("SEXO", "GESTOR_CPF");
  for (let n = 0; n < 2; n++) {
    assertEquals((await scan.collect()).schema.names, ["SEXO", "GESTOR_CPF"]);
    assertEquals((await scan.withoutPersonal().collect()).schema.names, ["SEXO"]);
    const aged = await scan.withAge().collect();
    assertEquals(aged.schema.names.length, 5);
  }
});

Deno.test("Scan.withPlace() refuses what holds no codes, and the same column twice", () => {
  const scan = sih(query, { source });
  // @ts-expect-error: no such column
  assertThrows(() => scan.withPlace("MUNIC_RESS"), DataSusError, "MUNIC_RES");
  assertThrows(() => scan.withPlace("VAL_TOT"), DataSusError, "no codes");
  assertThrows(() => scan.withPlace("MUNIC_RES").withPlace("MUNIC_RES"), DataSusError, "there is");
});

Deno.test("Scan.withAge() gives SIH's ages in completed years", async () => {
  const scan = sih(query, { source, batchRows: 100 }).select("COD_IDADE", "IDADE").withAge("who");
  const table = await scan.collect();
  assert(table.numRows > 0);
  for (const row of table) {
    const age = sihAge(row.COD_IDADE, row.IDADE);
    assertEquals(row.AGE_YEARS, age?.years ?? null);
    assertEquals(row.AGE_UNIT, age?.unit ?? null);
    if (age !== null) assertEquals(row.AGE_RAW, age.raw);
    assertEquals(row.AGE_BAND === null, age === null);
  }
});

function scanOf(name: string, options: Record<string, unknown>): Scan<RowTypes> {
  return Scan.of<RowTypes>(findGroup(name)!, options, { source });
}

Deno.test("Scan.withAge() gives SIM's ages in completed years", async () => {
  const table = await scanOf("SIM-DO", { uf: "AC", year: 2020 }).select("IDADE").withAge()
    .collect();
  assert(table.numRows > 100);
  for (const row of table) {
    assertEquals(row.AGE_YEARS, simAge(row.IDADE)?.years ?? null);
    assertEquals(row.AGE_RAW, row.IDADE);
  }
});

Deno.test("Scan.withAge() refuses a group without an age", () => {
  assertThrows(() => scanOf("CNES-LT", { uf: "AC", year: 2020, month: 1 }).withAge(), DataSusError);
});

Deno.test("Scan.withoutPersonal() leaves out what the schema marks as personal", async () => {
  const scan = sih(query, { source });
  const personal = scan.schema.fields.filter((field) => field.metadata.get("personal") === "true");
  assert(personal.length > 0);
  assert(personal.some((field) => field.name === "GESTOR_CPF"));
  const names = new Set(personal.map((field) => field.name));
  const left = scan.withoutPersonal();
  const expected = scan.schema.fields.map((field) => field.name).filter((name) => !names.has(name));
  assertEquals(left.schema.fields.map((field) => field.name), expected);
  assertEquals(left.plan().columns, expected);
  for await (const batch of left) {
    assertEquals(batch.schema.fields.map((field) => field.name), expected);
  }
  const selected = scan.select("SEXO", "GESTOR_CPF").withoutPersonal();
  assertEquals((await selected.collect()).schema.fields.map((field) => field.name), ["SEXO"]);
});

const ACBI = "/dissemin/publicos/SINAN/DADOS/FINAIS/ACBIBR18.dbc";

/** A file of a group whose columns only its header tells. */
function headerOnly(names: readonly string[], values: readonly string[]): Scan<RowTypes> {
  const fields = names.map((name, i) => ({
    name,
    type: "C",
    width: values[i]!.length,
    decimals: 0,
  }));
  const files = new Map([[ACBI, dbc(fields, [values])]]);
  const source = new MemorySource(files);
  return Scan.of<RowTypes>(findGroup("SINAN-ACBI")!, { year: 2018 }, { source });
}

Deno.test("Scan adds columns where only headers tell what there is", async () => {
  const scan = headerOnly(["NU_IDADE_N", "ID_MN_RESI"], ["3009", "120040"]);
  const [row] = (await scan.withAge().withPlace("ID_MN_RESI").collect()).toArray();
  assertEquals(row!.AGE_UNIT, "months");
  assertEquals(row!.ID_MN_RESI_NAME, "Rio Branco");
  const wrong = headerOnly(["NU_IDADE_N"], ["3009"]).withPlace("ID_MN_RESI");
  const error = await assertRejects(() => wrong.collect(), DataSusError, "no such column");
  assertEquals(error.code, "QUERY");
});

Deno.test("Scan adds columns behind those of each file, where files differ", async () => {
  const field = (name: string, width: number) => ({ name, type: "C", width, decimals: 0 });
  const folder = "/dissemin/publicos/SINAN/DADOS/FINAIS";
  const files = new Map([
    [`${folder}/ACBIBR18.dbc`, dbc([field("NU_IDADE_N", 4)], [["4018"]])],
    [
      `${folder}/ACBIBR19.dbc`,
      dbc([field("EVOLUCAO", 1), field("NU_IDADE_N", 4)], [["1", "4019"]]),
    ],
  ]);
  const scan = Scan.of<RowTypes>(findGroup("SINAN-ACBI")!, { year: [2018, 2019] }, {
    source: new MemorySource(files),
  }).withAge();
  const batches = await Array.fromAsync(scan);
  assertEquals(batches.map((batch) => batch.schema.names), [
    ["NU_IDADE_N", "AGE_YEARS", "AGE_UNIT", "AGE_RAW"],
    ["NU_IDADE_N", "EVOLUCAO", "AGE_YEARS", "AGE_UNIT", "AGE_RAW"],
  ]);
  const table = await scan.collect();
  assertEquals(table.getChild("AGE_YEARS")?.toJSON(), [18, 19]);
  assertEquals(table.getChild("EVOLUCAO")?.toJSON(), [null, "1"]);
});

Deno.test("Scan.withoutPersonal() goes by the name of a column that nobody described", async () => {
  const names = ["NM_PACIENT", "NU_CPF", "CS_SEXO", "NM_UNIDADE", "DT_OBITO"];
  const scan = headerOnly(names, ["FULANA", "52998224725", "F", "HOSPITAL", "20180101"]);
  const whole = await scan.collect();
  assertEquals(whole.schema.names, names);
  const marked = whole.schema.fields.filter((field) => field.metadata.has("personal"));
  assertEquals(marked.map((field) => field.name), ["NM_PACIENT", "NU_CPF"]);
  assert(!/FULANA|529982/.test(textTable(whole)));
  const left = await scan.withoutPersonal().collect();
  assertEquals(left.schema.names, ["CS_SEXO", "NM_UNIDADE", "DT_OBITO"]);
});

realFileTest(
  "withPlace() and withAge() tell nearly all places and ages of SIH's real files",
  async (
    file,
    bytes,
  ) => {
    const name = /SIHSUS\/200801_\/Dados\/RD([A-Z]{2})(\d\d)(\d\d)/.exec(file.path);
    if (name === null) return;
    const [, uf, year, month] = name;
    const files = new Map([[`${SIH_DIRECTORY}/RD${uf}${year}${month}.dbc`, bytes]]);
    const query = { uf: uf as "AC", year: 2000 + Number(year), month: Number(month) };
    const group = findGroup("SIHSUS-RD")!;
    const scan = Scan.of<RowTypes>(group, query, { source: new MemorySource(files) })
      .withPlace("MUNIC_RES").withAge("brazil").select("MUNIC_RES_STATUS", "AGE_BAND", "IDADE");
    const table = await scan.collect();
    assertEquals(table.numRows, file.rows);
    const statuses = table.getChild("MUNIC_RES_STATUS")!.toJSON();
    const current = statuses.filter((status) => status === "current").length;
    assert(current >= file.rows * 0.99, `${current} of ${file.rows}`);
    assert(table.getChild("AGE_BAND")!.nullCount <= file.rows * 0.001);
  },
);

Deno.test("a terminal table masks personal values and nothing else", async () => {
  const table = await sih(query, { source }).select("GESTOR_CPF", "SEXO").limit(5).collect();
  const text = textTable(table);
  const values = table.toArray().map((row) => String(row.GESTOR_CPF));
  assert(text.includes("•••") || values.every((value) => value === "null"));
  for (const value of values) assert(!text.includes(value), text);
});
