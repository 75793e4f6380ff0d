import { assert, assertEquals } from "@std/assert";
import type { Group } from "../../src/catalog/dataset.ts";
import { groupColumns, layoutsOf } from "../../src/catalog/group_columns.ts";
import { columnSpecs } from "../../src/catalog/row.ts";
import { findGroup } from "../../src/catalog/systems.ts";
import { inferColumnType } from "../../src/decode/column_spec.ts";
import { parseLayout } from "../../src/catalog/parse_layout.ts";
import { realFileTest } from "../fixtures.ts";
import { GROUPS } from "./server_listing.ts";

function groupOf(...layouts: Group["layouts"]): Group {
  const { columns: _, ...plain } = findGroup("SINAN-ACBI")!;
  return { ...plain, layouts };
}

Deno.test("groupColumns() gives annotated columns as they are", () => {
  const group = findGroup("SIM-DO")!;
  assertEquals(groupColumns(group), group.columns);
});

Deno.test("groupColumns() types the fields of a layout as a header alone would be", () => {
  let columns = 0;
  for (const group of GROUPS) {
    if (group.columns !== undefined || group.layouts.length !== 1 || group.layouts[0]!.member) {
      continue;
    }
    const fields = parseLayout(group.layouts[0]!);
    const specs = columnSpecs(groupColumns(group)!);
    assertEquals(
      specs.map(({ name, type }) => [name, type]),
      fields.map((field) => [field.name, inferColumnType(field)]),
    );
    columns += specs.length;
  }
  assert(columns > 1000, `${columns}`);
});

Deno.test("groupColumns() takes the newest layout's order and the type that holds all", () => {
  const group = groupOf(
    { from: "2000", fields: "OLD:C1 CODE:C4 DAY:C8 COUNT:N9 WIDE:N12 MIXED:N4 contador:C8" },
    { from: "2010", fields: "CODE:C20 NEW:L1 DAY:D8 COUNT:N4 WIDE:N4 MIXED:C4 CONTADOR:C8" },
  );
  const columns = groupColumns(group)!;
  assertEquals(Object.keys(columns), [
    "CODE",
    "NEW",
    "DAY",
    "COUNT",
    "WIDE",
    "MIXED",
    "CONTADOR",
    "OLD",
  ]);
  assertEquals(Object.values(columns).map(([kind]) => kind), [
    "text",
    "boolean",
    "code",
    "integer",
    "number",
    "code",
    "code",
    "code",
  ]);
  assertEquals(columns.CODE, ["text", "", ""]);
});

Deno.test("groupColumns() keeps obfuscated identifiers as bytes and marks persons in clear", () => {
  const columns = groupColumns(findGroup("SIASUS-BI")!)!;
  assertEquals(columns.CNS_PAC?.[0], "bytes");
  assertEquals(columns.CNSPROF, ["text", "", "", { personal: true }]);
  assertEquals(groupColumns(findGroup("SISPRENATAL-PN")!)?.NU_CNS?.[0], "bytes");
  assertEquals(groupColumns(findGroup("SIASUS-ATD")!)?.AP_CNSPCN?.[0], "bytes");
});

Deno.test("groupColumns() leaves out layouts of national repeats, and of tables that are not read", () => {
  const columns = groupColumns(findGroup("RESP-RESP")!)!;
  assertEquals(Object.hasOwn(columns, "FREQUENCIA"), false);
  assertEquals(Object.hasOwn(columns, "CODMUNRES"), true);
  // tb_municip of an archive with 21 tables
  const table = groupColumns(findGroup("TERRITORIO-TABELAS")!)!;
  assertEquals([Object.keys(table).length, Object.keys(table)[0]], [24, "CO_MUNICIP"]);
  const unread: Group = { ...findGroup("TERRITORIO-TABELAS")!, archive: { holds: "tables" } };
  assertEquals([groupColumns(unread), layoutsOf(unread)], [undefined, []]);
  assertEquals(groupColumns(groupOf()), undefined);
});

Deno.test("columnSpecs() leaves out descriptions that nobody wrote", () => {
  const [spec] = columnSpecs({ A: ["code", "", ""] });
  assertEquals([...spec!.field.metadata], [["kind", "code"]]);
});

realFileTest("groupColumns() has every column of real files", ({ dataset, path, columns }) => {
  const known = groupColumns(findGroup(dataset)!)!;
  const national = /\/RESPBR/.test(path) ? ["FREQUENCIA", "ID_MN_RESI"] : [];
  const unknown = columns.map(({ name }) => name.toUpperCase()).filter((name) =>
    !Object.hasOwn(known, name)
  );
  assertEquals(unknown, national);
});
