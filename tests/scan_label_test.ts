import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { RecordBatchStreamWriter, tableFromIPC } from "apache-arrow";
import { codeList, DataSusError, sih } from "@dsbr/core";
import { readCnv } from "@dsbr/core/brazil";
import { dbc, MemorySource, RD_FIELDS, rdRows, rdSource, SIH_DIRECTORY } from "./memory_source.ts";

const QUERY = { group: "RD", uf: "AC", period: ["2023-01", "2023-02"] } as const;

function scanOf(...months: string[][][]) {
  return sih({ ...QUERY }, { source: rdSource(...months), batchRows: 7 });
}

Deno.test("Scan.label() gives labels behind codes, in schema, batches and table alike", async () => {
  const scan = scanOf(rdRows(20), rdRows(15, 1)).select("SEXO", "VAL_TOT", "DIAG_PRINC")
    .label("DIAG_PRINC", "SEXO");
  const names = ["SEXO", "SEXO_label", "VAL_TOT", "DIAG_PRINC", "DIAG_PRINC_label"];
  assertEquals(scan.schema.names, names);
  for await (const batch of scan) assertEquals(batch.schema.names, names);
  const table = await scan.collect();
  const sexes = [...rdRows(20), ...rdRows(15, 1)].map((row) => row[1]);
  assertEquals(table.getChild("SEXO")?.toJSON(), sexes as string[]);
  assertEquals(
    table.getChild("SEXO_label")?.toJSON(),
    sexes.map((sex) => sex === "1" ? "Masculino" : "Feminino"),
  );
  assertEquals(table.getChild("DIAG_PRINC_label")?.get(0), "Infarto agudo do miocardio NE");
  assertEquals(new Set(table.getChild("SEXO_label")!.data.map((data) => data.dictionary)).size, 1);
  assertEquals(scan.outcome?.labels?.SEXO?.labelled, 35);
  const again = tableFromIPC(RecordBatchStreamWriter.writeAll(table).toUint8Array(true));
  assertEquals(again.getChild("SEXO_label")?.toJSON(), table.getChild("SEXO_label")?.toJSON());
});

Deno.test("Scan.label() streams as Arrow IPC, batch by batch", async () => {
  const scan = scanOf(rdRows(20), rdRows(15, 1)).label("SEXO", "DIAG_PRINC");
  const batches = await Array.fromAsync(scan);
  const writer = new RecordBatchStreamWriter();
  for (const batch of batches) writer.write(batch);
  const again = tableFromIPC(writer.finish().toUint8Array(true));
  assertEquals(
    again.getChild("DIAG_PRINC_label")?.toJSON(),
    (await scan.collect()).getChild("DIAG_PRINC_label")?.toJSON(),
  );
});

Deno.test("Scan.label() without names labels every column that has a list", async () => {
  const scan = scanOf(rdRows(3), rdRows(3)).select("MUNIC_RES", "SEXO", "VAL_TOT", "MORTE").label();
  assertEquals(scan.schema.names, [
    "MUNIC_RES",
    "MUNIC_RES_label",
    "SEXO",
    "SEXO_label",
    "VAL_TOT",
    "MORTE",
    "MORTE_label",
  ]);
  const table = await scan.collect();
  // The file has no MORTE: the labels are null with it.
  assertEquals(table.getChild("MORTE_label")?.nullCount, 6);
  assertEquals(Object.keys(scan.outcome!.labels!), ["MUNIC_RES", "SEXO", "MORTE"]);
});

Deno.test("Scan.label() counts codes that no list has, under limit and condition too", async () => {
  const rows = rdRows(10).map((row, i) => i % 2 === 0 ? [row[0]!, "7", ...row.slice(2)] : row);
  const scan = scanOf(rows, rdRows(10)).select("SEXO").label("SEXO").limit(9);
  const table = await scan.collect();
  assertEquals(table.getChild("SEXO_label")?.nullCount, 5);
  assertEquals(table.getChild("SEXO")?.nullCount, 0);
  assertEquals(scan.outcome?.labels?.SEXO, {
    lists: ["sex-sih"],
    labelled: 4,
    missing: 0,
    unknown: 5,
    examples: { "7": 5 },
  });
});

Deno.test("Scan.label() takes the list of each file's period", async () => {
  const [, , diagnosis] = RD_FIELDS;
  const files = new Map([
    [
      "/dissemin/publicos/SIHSUS/199201_200712/Dados/RDAC9712.dbc",
      dbc([diagnosis!], [["4109"], ["I219"]]),
    ],
    [
      "/dissemin/publicos/SIHSUS/199201_200712/Dados/RDAC9801.dbc",
      dbc([diagnosis!], [["4109"], ["I219"]]),
    ],
  ]);
  const scan = sih({ group: "RD", uf: "AC", period: ["1997-12", "1998-01"] }, {
    source: new MemorySource(files),
    lang: "en",
  }).select("DIAG_PRINC").label("DIAG_PRINC");
  assertEquals((await scan.collect()).getChild("DIAG_PRINC_label")?.toJSON(), [
    "INFARTO AGUDO DO MIOCARDIO",
    null,
    null,
    "Infarto agudo do miocardio NE",
  ]);
  assertEquals(scan.outcome?.labels?.DIAG_PRINC?.lists, ["cid9-br", "cid10"]);
  assertEquals(scan.outcome?.labels?.DIAG_PRINC?.examples, { I219: 1, "4109": 1 });
});

Deno.test("Scan.label() adds to earlier labels, and select() drops them", async () => {
  const source = new MemorySource(
    new Map([[`${SIH_DIRECTORY}/RDAC2301.dbc`, dbc(RD_FIELDS, rdRows(2))]]),
  );
  const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source, lang: "en" });
  const both = scan.select("SEXO", "MORTE").label("MORTE").label("SEXO");
  assertEquals(both.schema.names, ["SEXO", "SEXO_label", "MORTE", "MORTE_label"]);
  assertEquals((await both.collect()).getChild("SEXO_label")?.get(0), "Male");
  const selected = both.select("SEXO");
  assertEquals((await selected.collect()).schema.names, ["SEXO"]);
  assertEquals(selected.outcome?.labels, undefined);
});

Deno.test("Scan.label() refuses columns without a list before anything is read", () => {
  const source = rdSource(rdRows(1));
  const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source }).select(
    "SEXO",
    "VAL_TOT",
    "CNES",
  );
  for (const name of ["CNES", "VAL_TOT", "RACA_COR", "SEX"]) {
    const error = assertThrows(() => scan.label(name as "SEXO"), DataSusError);
    assertEquals([error.code, error.column], ["QUERY", name]);
    assert(error.hint?.includes("SEXO"), error.hint);
  }
  assertEquals(source.opened, []);
});

Deno.test("Scan with checkCodes finds codes outside closed lists", async () => {
  const [, sex, diagnosis] = RD_FIELDS;
  const procedure = { name: "PROC_REA", type: "C", width: 10, decimals: 0 };
  const rows = [["1", "I219", "9999999999"], ["7", "0000", "9999999999"], ["7", "I21X", ""]];
  const files = new Map([
    [`${SIH_DIRECTORY}/RDAC2301.dbc`, dbc([sex!, diagnosis!, procedure], rows)],
  ]);
  const query = { group: "RD", uf: "AC", period: "2023-01" } as const;
  const options = { source: new MemorySource(files), checkCodes: true };
  const scan = sih(query, options).select("SEXO", "DIAG_PRINC", "PROC_REA");
  await scan.collect();
  const outside = scan.outcome!.findings.filter(({ kind }) => kind === "outside-domain");
  // The table of procedures is known to lack codes, and zeros stand for no diagnosis.
  assertEquals(outside.map(({ column, codes }) => [column, codes]), [["SEXO", { "7": 2 }]]);
  const silent = sih(query, { ...options, checkCodes: false }).select("SEXO");
  await silent.collect();
  assertEquals(silent.outcome?.findings.filter(({ kind }) => kind === "outside-domain"), []);
});

const cnvLine = (number: number, label: string, codes: string): string =>
  String(number).padStart(7) + "  " + label.padEnd(51) + codes;

Deno.test("Scan.label() labels from a TabWin table, and counts what it lacks", async () => {
  const text = ["1 1 L", cnvLine(1, "Homens", "1")].join("\r\n");
  const scan = scanOf(rdRows(20), rdRows(15, 1)).select("SEXO", "DIAG_PRINC")
    .label({ SEXO: readCnv(new TextEncoder().encode(text)) }).label("DIAG_PRINC");
  const table = await scan.collect();
  assertEquals(table.schema.names, ["SEXO", "SEXO_label", "DIAG_PRINC", "DIAG_PRINC_label"]);
  const sexes = [...rdRows(20), ...rdRows(15, 1)].map((row) => row[1]!);
  assertEquals(
    table.getChild("SEXO_label")?.toJSON(),
    sexes.map((sex) => sex === "1" ? "Homens" : null),
  );
  const women = sexes.filter((sex) => sex === "3").length;
  assert(women > 0);
  assertEquals(scan.outcome?.labels?.SEXO, {
    lists: [],
    labelled: 35 - women,
    missing: 0,
    unknown: women,
    examples: { "3": women },
  });
  assertEquals(table.getChild("DIAG_PRINC_label")?.get(0), "Infarto agudo do miocardio NE");
});

Deno.test("Scan.label() labels from a list or a Map columns that have no code list", async () => {
  const list = await codeList("sex-sih");
  const rows = rdRows(6);
  const place = rows[0]![0]!;
  const stays = [...new Set(rows.map((row) => row[5]!))];
  const base = scanOf(rows, []).select("MUNIC_RES", "SEXO", "DIAS_PERM");
  assertThrows(() => base.label("DIAS_PERM"), DataSusError, "no code list");
  const scan = base.label({
    MUNIC_RES: new Map([[place, { pt: "Aqui" }]]),
    SEXO: list,
    DIAS_PERM: new Map(stays.map((days) => [days, { pt: `${days} dias` }])),
  });
  const table = await scan.collect();
  assertEquals(
    table.getChild("MUNIC_RES_label")?.toJSON(),
    rows.map((row) => row[0] === place ? "Aqui" : null),
  );
  assertEquals(
    table.getChild("DIAS_PERM_label")?.toJSON(),
    rows.map((row) => `${row[5]} dias`),
  );
  assertEquals(
    table.getChild("SEXO_label")?.toJSON(),
    rows.map((row) => list.label(row[1]!) ?? null),
  );
  // label() without names keeps them, select() drops them.
  assertEquals(scan.label().schema.names.includes("MUNIC_RES_label"), true);
  assertEquals(scan.select("SEXO").label().plan().columns, ["SEXO"]);
  const again = await scan.select("SEXO").label("SEXO").collect();
  assertEquals(
    again.getChild("SEXO_label")?.get(0),
    rows[0]![1] === "1" ? "Masculino" : "Feminino",
  );
});

Deno.test("Scan.label() refuses tables without get(), and entries without a label", async () => {
  const scan = scanOf(rdRows(3), []).select("SEXO", "VAL_TOT");
  const wrong = assertThrows(() => scan.label({ SEXO: { "1": "M" } as never }), DataSusError);
  assertEquals([wrong.code, wrong.column], ["QUERY", "SEXO"]);
  assertThrows(() => scan.label({ VAL_TOT: new Map() } as never), DataSusError, "no codes");
  assertThrows(() => scan.label({ SEXO: new Map() }).label("SEXO"), DataSusError, "twice");
  const bad = scan.label({ SEXO: { get: () => ({ name: "M" }) as never } });
  const error = await assertRejects(() => bad.collect(), DataSusError, "gives no { pt }");
  assertEquals(error.code, "QUERY");
});
