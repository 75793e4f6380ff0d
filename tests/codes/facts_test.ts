// The code lists are held against the facts they were written from, where those are at hand.
import { assert, assertEquals } from "@std/assert";
import { Dictionary, Int32, Table, Utf8, vectorFromArray } from "apache-arrow";
import { groupColumns } from "../../src/catalog/group_columns.ts";
import { SYSTEMS } from "../../src/catalog/systems.ts";
import type { CodeListName } from "../../src/codes/code_list.ts";
import { label } from "../../src/codes/label_table.ts";
import { CODE_LISTS, codeList, listTitles } from "../../src/codes/load_list.ts";
import { factsTest } from "../shared_facts.ts";
import { type FactsList, factsLists } from "./facts_lists.ts";

/** What is shown of a code with several names. */
function shown(names: readonly string[]): string {
  return names.slice(0, 3).join(" / ") + (names.length > 3 ? " / …" : "");
}

factsTest("codeList() has every list of the facts, with its titles", () => {
  const lists = factsLists();
  assertEquals(lists.length, 145);
  assertEquals(
    [...CODE_LISTS].sort(),
    [...lists.map((list) => list.id), "uf", "municipality"].sort(),
  );
  for (const { id, name_pt, name_en } of lists) {
    assertEquals(listTitles(id as CodeListName), { pt: name_pt, en: name_en });
  }
});

factsTest("codeList() has every code of the facts with its labels, and no other", async () => {
  let codes = 0;
  for (const { id, labels, missing } of factsLists()) {
    const list = await codeList(id as CodeListName);
    assertEquals([...list].map((entry) => entry.code), [...labels.keys()], id);
    assertEquals(list.size, labels.size);
    for (const [code, { pt, en }] of labels) {
      assertEquals(list.label(code), shown(pt), `${id} ${code}`);
      assertEquals(list.label(code, "en"), en ?? shown(pt), `${id} ${code}`);
      assertEquals(list.get(code)?.names ?? [list.get(code)?.pt], pt);
      codes++;
    }
    for (const code of missing) {
      assert(list.has(code) || list.missing.includes(code), `${id} ${code}`);
    }
  }
  assert(codes > 28_000, `${codes}`);
});

/** A code of a list as a column's files write it. */
function asWritten(code: string, list: string): string {
  if (list === "age-unit-sim") return `${code}05`;
  if (list === "age-unit-sinan") return `${code}005`;
  // In a list of diseases, what is from 800 on without a letter is an injury.
  return list === "cid9-br" && code >= "800" ? `E${code}` : code;
}

factsTest("every domain code of the annotated groups labels as in the facts", async () => {
  const lists = new Map<string, FactsList>(factsLists().map((list) => [list.id, list]));
  let columns = 0;
  let codes = 0;
  for (const group of SYSTEMS.flatMap(({ groups }) => Object.values(groups))) {
    if (group.columns === undefined) continue;
    for (const [name, [kind, , , details]] of Object.entries(groupColumns(group)!)) {
      const list = lists.get(details?.domain ?? "");
      if (list === undefined) continue;
      const known = [...list.labels];
      const written = known.map(([code]) => asWritten(code, list.id));
      const column = kind === "integer"
        ? vectorFromArray(written.map(Number), new Int32())
        : vectorFromArray(written, new Dictionary(new Utf8(), new Int32()));
      const table = new Table({ [name]: column });
      for (const lang of ["pt", "en"] as const) {
        const labelled = await label(table, { group, columns: [name], lang });
        assertEquals(
          labelled.getChild(`${name}_label`)?.toJSON(),
          known.map(([, { pt, en }]) => lang === "en" ? en ?? shown(pt) : shown(pt)),
          `${group.system}-${group.code}.${name}`,
        );
      }
      columns++;
      codes += known.length;
    }
  }
  assert(columns > 550, `${columns} columns`);
  assert(codes > 600_000, `${codes} codes`);
});
