import { assert, assertEquals } from "@std/assert";
import { sih } from "@dsbr/core";
import { municipalities } from "../../src/brazil/places/municipality.ts";
import { codeList } from "../../src/codes/load_list.ts";
import { rdRows, rdSource } from "../memory_source.ts";

Deno.test("codeList() of municipalities labels every code of today, with its UF", async () => {
  const list = await codeList("municipality");
  const places = municipalities();
  assertEquals([...list].map(({ code }) => code), places.map(({ code }) => code));
  for (const { code, ibge, name, uf } of places) {
    assertEquals(list.label(code), `${name} (${uf})`);
    assertEquals(list.label(ibge!), `${name} (${uf})`);
  }
});

Deno.test("municipalities of one name have labels of their own", async () => {
  const list = await codeList("municipality");
  const labels = new Set([...list].map(({ pt }) => pt));
  assertEquals(labels.size, list.size);
  assertEquals(list.label("220190"), "Bom Jesus (PI)");
  assertEquals(list.label("240170"), "Bom Jesus (RN)");
});

Deno.test("UF0000, foreign, old and unknown municipalities are labelled as such, or not at all", async () => {
  const list = await codeList("municipality");
  assertEquals(list.label("350000"), "Município ignorado - SP");
  assertEquals(list.label("000000"), "Ignorado ou exterior");
  assertEquals(list.label("520950"), "Gurupi (TO)"); // of Goiás until 1988
  for (const code of ["123456", "3550309", "", "35503"]) {
    assertEquals(list.label(code), undefined);
    assert(!list.has(code));
  }
  // The nine whose check digit the formula does not give.
  for (
    const code of ["2201919", "2201988", "2202251", "2611533", "3117836", "3152131", "4305871"]
  ) {
    assert(list.has(code), code);
    assert(!list.has(code.slice(0, 6) + (Number(code[6]) + 1) % 10));
  }
  assert(list.has("5203939") && list.has("5203962"));
});

Deno.test("Scan.label() labels municipalities, and counts those that the table lacks", async () => {
  const odd: Readonly<Record<number, string>> = { 4: "123456", 5: "", 6: "120000" };
  const rows = rdRows(9).map((row, i) => [odd[i] ?? "120040", ...row.slice(1)]);
  const source = rdSource(rows);
  const query = { group: "RD", uf: "AC", period: "2023-01" } as const;
  const scan = sih(query, { source }).select("MUNIC_RES").label("MUNIC_RES");
  const table = await scan.collect();
  const labels: (string | null)[] = table.getChild("MUNIC_RES_label")!.toJSON();
  assertEquals([labels[4], labels[5]], [null, null]);
  assertEquals([labels[0], labels[6]], ["Rio Branco (AC)", "Município ignorado - AC"]);
  const { unknown, examples, lists, labelled } = scan.outcome!.labels!.MUNIC_RES!;
  assertEquals([unknown, labelled, examples, lists], [1, 7, { "123456": 1 }, ["municipality"]]);
});
