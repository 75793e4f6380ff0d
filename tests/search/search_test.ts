import { assert, assertEquals, assertRejects } from "@std/assert";
import { catalog } from "@dsbr/core";
import { foldWords } from "../../src/search/fold_words.ts";
import { HIT_KINDS } from "../../src/search/search.ts";

async function names(
  text: string,
  options?: Parameters<typeof catalog.search>[1],
): Promise<string[]> {
  return (await catalog.search(text, options)).map((hit) => hit.name);
}

Deno.test("foldWords() leaves accents, case and plurals aside", () => {
  assertEquals(foldWords("Óbitos"), ["obito"]);
  assertEquals(foldWords("INTERNAÇÕES hospitalares"), foldWords("internação Hospitalar"));
  assertEquals(foldWords("leitos, municípios; mães"), ["leito", "municipio", "mae"]);
  assertEquals(foldWords("births  injuries/deaths"), ["birth", "injury", "death"]);
  assertEquals(foldWords("SUS virus DIAG_PRINC"), ["sus", "virus", "diag", "princ"]);
  assertEquals(foldWords(" -- "), []);
});

Deno.test("catalog.search() finds live births, in two languages, whatever the accents and case", async () => {
  for (
    const text of ["nascidos vivos", "NASCIDO VIVO", "live births", "Live Birth", "vivos nascidos"]
  ) {
    assertEquals((await names(text)).slice(0, 2), ["SINASC", "SINASC-DN"], text);
  }
  assertEquals((await names("raça/cor"))[0], (await names("RACA COR"))[0]);
});

Deno.test("catalog.search() finds each kind of thing", async () => {
  const first = async (text: string) => (await catalog.search(text, { limit: 1 }))[0]!;
  assertEquals((await first("mortalidade")).name, "SIM");
  assertEquals((await first("tuberculosis")).name, "SINAN-TUBE");
  assertEquals((await first("causa basica do obito")).name, "SIM-DO.CAUSABAS");
  assertEquals((await first("especialidade do leito")).kind, "list");
  const code = await first("infarto agudo miocardio");
  assertEquals([code.kind, code.list, code.code], ["code", "cid10", "I21"]);
  assertEquals((await names("yellow")).slice(0, 4).sort(), [
    "race-sia 04",
    "race-sih 04",
    "race-sim 3",
    "race-sinan 3",
  ]);
});

Deno.test("catalog.search() puts what is called by the words first", async () => {
  assertEquals((await names("RACA_COR"))[0], "SIHSUS-RD.RACA_COR");
  assertEquals((await names("sim-do"))[0], "SIM-DO");
  assertEquals((await names("sih"))[0], "SIHSUS");
  assertEquals((await names("I219"))[0], "cid10 I219");
  assertEquals((await names("race-sih"))[0], "race-sih");
});

Deno.test("catalog.search() takes beginnings of words, and what has the most of them", async () => {
  assertEquals((await names("nasc viv"))[0], "SINASC");
  assertEquals((await names("dengue xyzzy"))[0], "SINAN-DENG");
  assertEquals(await names("xyzzy"), []);
  for (const text of ["", "  ", "-"]) assertEquals(await names(text), []);
  assert((await names("de")).length > 0);
});

Deno.test("catalog.search() gives as much as asked, of the kinds and language asked", async () => {
  assertEquals((await names("obito")).length, 20);
  assertEquals((await names("obito", { limit: 3 })).length, 3);
  assertEquals(await names("obito", { limit: 0 }), []);
  for (const kind of HIT_KINDS) {
    const hits = await catalog.search("hospital", { kinds: [kind] });
    assert(hits.length > 0, kind);
    for (const hit of hits) assertEquals(hit.kind, kind);
  }
  const kinds = ["system", "group", "column", "list"] as const;
  assertEquals((await names("deaths", { lang: "en", kinds })).length > 5, true);
  assertEquals(await names("deaths", { lang: "pt", kinds: ["list"] }), []);
  for (const limit of [-1, 1.5, NaN]) {
    await assertRejects(() => catalog.search("x", { limit }), RangeError);
  }
});

Deno.test("catalog.search() gives names that the catalogue takes", async () => {
  for (const text of ["hospital", "obito", "idade", "sexo", "leito", "dengue"]) {
    for (const { kind, name, group, list, code } of await catalog.search(text, { limit: 200 })) {
      if (kind === "system") assertEquals(catalog.findSystem(name)?.id, name);
      if (group !== undefined) assert(catalog.findGroup(group), group);
      if (kind === "column") {
        assert(name.slice(group!.length + 1) in catalog.groupColumns(catalog.findGroup(group!)!)!);
      }
      if (list !== undefined) assert(catalog.CODE_LISTS.includes(list), list);
      if (kind === "code") assert((await catalog.codeList(list!)).has(code!), name);
    }
  }
});

Deno.test("catalog.search() says which columns a list holds for", async () => {
  const [hit] = await catalog.search("race-sih");
  assertEquals(hit?.columns, ["SIHSUS-RD.RACA_COR", "SIHSUS-RJ.RACA_COR"]);
});
