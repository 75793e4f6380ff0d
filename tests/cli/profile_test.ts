import { assertEquals, assertStringIncludes } from "@std/assert";
import { runHere } from "./command_line.ts";

const QUESTION = ["profile", "sih", "--group", "RD", "--uf", "AC", "--period", "2023-01"];

Deno.test(
  "profile reports on made-up rows, and says that they are",
  { permissions: {} },
  async () => {
    const { status, out, err } = await runHere([
      ...QUESTION,
      "--source",
      "sample",
      "--rows",
      "40",
      "--select",
      "SEXO,DT_INTER,DT_SAIDA",
    ]);
    assertEquals(status, 0);
    assertStringIncludes(out, "SIHSUS-RD: 40 rows, complete, synthetic, made-up data\n");
    assertStringIncludes(out, "Dates compared: DT_INTER <= DT_SAIDA.");
    assertStringIncludes(out, "N_AIH, IDENT, ANO_CMPT, MES_CMPT of the key is not given out");
    assertStringIncludes(err, "synthetic");
  },
);

Deno.test("profile fails on columns that are none", { permissions: {} }, async () => {
  const { status, out, err } = await runHere([
    ...QUESTION,
    "--source",
    "sample",
    "--select",
    "SEXXO",
  ]);
  assertEquals([status, out], [2, ""]);
  assertStringIncludes(err, "SEXO");
});

Deno.test("profile writes JSON and a card", { permissions: {} }, async () => {
  const args = [...QUESTION, "--source", "sample", "--rows", "40", "--select", "SEXO,MUNIC_RES"];
  const json = await runHere([...args, "--format", "json"]);
  const report = JSON.parse(json.out);
  assertEquals([json.status, report.dataset, report.rows], [0, "SIHSUS-RD", 40]);
  assertEquals(report.columns.map(({ name }: { name: string }) => name), ["SEXO", "MUNIC_RES"]);
  assertEquals(report.columns[1].codes.unknown, 0);
  const card = await runHere([...args, "--format", "html"]);
  assertEquals(card.status, 0);
  assertStringIncludes(card.out, "SIHSUS-RD");
  assertStringIncludes(card.out, "<");
  const wrong = await runHere([...args, "--format", "csv"]);
  assertEquals(wrong.status, 2);
});
