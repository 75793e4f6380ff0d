import { assert, assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { CodeList } from "../../src/codes/code_list.ts";
import { CODE_LISTS, codeList, isCodeList, listTitles } from "../../src/codes/load_list.ts";
import { DataSusError } from "../../src/error.ts";

Deno.test("CodeList reads its lines: codes that go on, several names, years, ranges", () => {
  const list = new CodeList("cid10", { pt: "Título", en: "Title" }, {
    trust: "high",
    sources: ["a table"],
    missing: ["0"],
    single: "A001 9",
    entries: `
A00|Cólera
 0|Cólera 01
 1|Cólera El Tor|El Tor
0101
 10|Um
073|EIRE
|IRLANDA
|ÉIRE
|QUARTA
1|Clássico|Classic|..2013
9|Capítulo|||I00-I99
`,
  });
  assertEquals([...list].map((entry) => entry.code), [
    "A00",
    "A000",
    "A001",
    "010110",
    "073",
    "1",
    "9",
  ]);
  assertEquals(list.size, 7);
  assertEquals(list.get("A001"), {
    code: "A001",
    pt: "Cólera El Tor",
    en: "El Tor",
    trust: "medium",
  });
  assertEquals(list.get("A000")?.trust, "high");
  assertEquals(list.get("073")?.names, ["EIRE", "IRLANDA", "ÉIRE", "QUARTA"]);
  assertEquals(list.label("073"), "EIRE / IRLANDA / ÉIRE / …");
  assertEquals(list.get("1")?.years, "..2013");
  assertEquals(list.get("9")?.range, "I00-I99");
  assertEquals([list.label("1", "en"), list.label("9", "en"), list.label("0101")], [
    "Classic",
    "Capítulo",
    undefined,
  ]);
  assertEquals([list.has("a00"), list.has("A0"), list.has("0")], [false, false, false]);
  assertEquals([list.missing, list.open, list.note, list.sources], [
    ["0"],
    false,
    undefined,
    ["a table"],
  ]);
});

Deno.test("codeList() gives each list once, with source, trust and as many codes as its index says", async () => {
  assertEquals(CODE_LISTS.length, 147);
  for (const name of CODE_LISTS) {
    const list = await codeList(name);
    assertStrictEquals(await codeList(name), list);
    assertEquals([list.name, list.pt, list.en], [name, listTitles(name).pt, listTitles(name).en]);
    assert(list.size > 0 && list.sources.length > 0, name);
    for (const { code, pt } of list) {
      assert(code !== "" && pt.trim() !== "", `${name} ${code}`);
      assertEquals(code, code.trim());
    }
    for (const code of list.missing) assert(!list.has(code), `${name} ${code}`);
  }
});

Deno.test("codeList() keeps the numbers of codes that its index tells", async () => {
  const { LIST_INDEX } = await import("../../src/codes/list_index.ts");
  for (const [name, [, , , codes]] of Object.entries(LIST_INDEX)) {
    assertEquals((await codeList(name as keyof typeof LIST_INDEX)).size, codes, name);
  }
});

Deno.test("codeList() says which lists are near a name that is none", async () => {
  for (const name of ["race-shi", "constructor", "toString"]) {
    const error = await assertRejects(() => codeList(name as "cid10"), DataSusError);
    assertEquals(error.code, "QUERY");
  }
  const error = await assertRejects(() => codeList("race-shi" as "cid10"), DataSusError);
  assert(error.hint?.includes("race-sih"), error.hint);
  assertEquals([isCodeList("uf"), isCodeList("cnes")], [true, false]);
});

Deno.test("codeList() has the UFs by IBGE number", async () => {
  const list = await codeList("uf");
  assertEquals([list.size, list.label("35"), list.label("53")], [
    27,
    "São Paulo",
    "Distrito Federal",
  ]);
});
