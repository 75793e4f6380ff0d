import { assert, assertEquals } from "@std/assert";
import { findGroup, SYSTEMS } from "../../src/catalog/systems.ts";
import { columnCodes, loadCodes } from "../../src/codes/column_codes.ts";
import { allColumnLists, columnLists } from "../../src/codes/column_lists.ts";
import { codeList } from "../../src/codes/load_list.ts";

const GROUPS = SYSTEMS.flatMap(({ groups }) => Object.values(groups));

Deno.test("columnLists() gives every column of the catalogue the list that it names, or one for its time", () => {
  let columns = 0;
  for (const group of GROUPS) {
    for (const [name, [, , , details]] of Object.entries(group.columns ?? {})) {
      const domain = details?.domain;
      if (domain === undefined || domain === "cnes") {
        if (domain !== undefined) assertEquals(columnLists(group, name), undefined);
        continue;
      }
      const named = columnLists(group, name)!.lists;
      assert(named.includes(domain as "cid10"), `${group.code}.${name}: ${named} and ${domain}`);
      columns++;
    }
  }
  assert(columns > 500, `${columns}`);
});

Deno.test("columnLists() changes where a table was replaced, by year and by month", () => {
  const rd = findGroup("SIHSUS-RD")!;
  const at = (period?: string) => columnLists(rd, "DIAG_PRINC", period)?.lists;
  assertEquals(at("1997-12"), ["cid9-br"]);
  assertEquals(at("1998-01"), ["cid10"]);
  assertEquals([at("1997"), at("1998"), at()], [["cid9-br"], ["cid10"], ["cid10"]]);
  assertEquals(allColumnLists(rd, "DIAG_PRINC").map((era) => era.lists), [["cid9-br"], ["cid10"]]);
  assertEquals(allColumnLists(rd, "VAL_TOT"), []);
  assertEquals(columnLists(rd, "constructor"), undefined);
});

Deno.test("columnLists() knows columns that groups of a system have in common, annotated or not", () => {
  const lists = (group: string, column: string) => columnLists(findGroup(group)!, column)?.lists;
  assertEquals(lists("SINAN-HANT", "CS_RACA"), ["race-sinan"]);
  assertEquals(lists("CNES-EQ", "TP_UNID"), ["cnes-tp-unid"]);
  assertEquals(lists("CNES-EQ", "TIPEQUIP"), ["cnes-tipo-equipamento"]);
  assertEquals(lists("CNES-EQ", "CODUFMUN"), ["municipality"]);
  assertEquals(lists("SINAN-HANT", "ID_MUNICIP"), ["municipality"]);
  assertEquals(lists("SIASUS-AR", "AP_MUNPCN"), ["municipality"]);
  assertEquals(lists("SIM-DOFET", "GESTACAO"), ["gestacao"]);
  assertEquals(lists("SIM-DOINF", "OCUPMAE"), ["cbo2002", "ocupacao-antiga"]);
  assertEquals(lists("SIM-DOR", "CAUSABAS"), ["cid9-br"]);
  assertEquals(lists("SIM-DOR", "GESTACAO"), undefined);
});

Deno.test("lists that hold for one column together have no code in common", async () => {
  for (const group of GROUPS) {
    for (const name in group.columns) {
      for (const { lists } of allColumnLists(group, name)) {
        const codes = new Set<string>();
        for (const list of await Promise.all(lists.length > 1 ? lists.map(codeList) : [])) {
          for (const { code } of list) {
            assert(!codes.has(code), `${group.code}.${name} ${code}`);
            codes.add(code);
          }
        }
      }
    }
  }
});

Deno.test("columnCodes() tells closed lists from those known to lack codes", async () => {
  const rd = findGroup("SIHSUS-RD")!;
  assertEquals((await columnCodes(rd, "SEXO"))?.closed, true);
  assertEquals((await columnCodes(rd, "PROC_REA"))?.closed, false);
  assertEquals((await columnCodes(rd, "PROC_REA", "2007-01"))?.closed, false);
  assertEquals((await columnCodes(rd, "VAL_TOT"))?.closed, undefined);
  const race = (await columnCodes(rd, "RACA_COR"))!;
  assertEquals(["03", "00", "1M"].map((code) => race.has(code)), [true, true, false]);
});

Deno.test("loadCodes() answers at once what columnCodes() answers later", async () => {
  const rd = findGroup("SIHSUS-RD")!;
  const codesOf = await loadCodes(rd, ["SEXO", "DIAG_PRINC", "VAL_TOT"]);
  for (const [column, period] of [["SEXO", "1995-01"], ["DIAG_PRINC", "1995-01"], ["DIAG_PRINC"]]) {
    const expected = await columnCodes(rd, column!, period);
    assertEquals(codesOf(column!, period)?.names, expected?.names);
    assert(expected !== undefined);
  }
  assertEquals([codesOf("VAL_TOT"), codesOf("RACA_COR")], [undefined, undefined]);
});

Deno.test("columnCodes() finds the same when asked again, also what it does not have", async () => {
  const codes = (await columnCodes(findGroup("SIM-DO")!, "CAUSABAS"))!;
  for (let i = 0; i < 2; i++) {
    assertEquals(codes.find("I219")?.code, "I219");
    assertEquals(codes.find("0000"), null);
    assertEquals(codes.find("XYZ"), undefined);
  }
});
