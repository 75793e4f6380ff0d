import { assertEquals } from "@std/assert";
import { Int32, Table, vectorFromArray } from "apache-arrow";
import { DuckDBInstance } from "@duckdb/node-api";
import { DuckDb, toDuckDb } from "@dsbr/core/duckdb";
import { quoteIdentifier, quoteText } from "../../../src/adapters/duckdb/identifier.ts";
import { Random } from "../../random.ts";

const PIECES = [
  '"',
  "'",
  ";",
  "--",
  " ",
  "a",
  "Z",
  "é",
  "select",
  "from",
  "DROP TABLE x",
  "\\",
  "(",
  ")",
  "%",
  "_",
  "\n",
  "\t",
  "$1",
  "/*",
  "*/",
  "日",
  "1",
  "x".repeat(20),
  "s1_c0",
  "\u00a0",
];

function randomName(random: Random): string {
  const length = 1 + random.below(6);
  return Array.from({ length }, () => random.pick(PIECES)).join("");
}

Deno.test("10,000 names of columns and tables come back as they are", async () => {
  const random = new Random(16);
  const connection = await (await DuckDBInstance.create()).connect();
  let tried = 0;
  while (tried < 10_000) {
    const names = new Map<string, string>();
    while (names.size < 500) {
      const name = randomName(random);
      names.set(name.toLowerCase(), name);
    }
    const list = [...names.values()];
    tried += list.length;
    const select = list.map((name, i) => `${i} AS ${quoteIdentifier(name)}`).join(", ");
    const result = await connection.run(`SELECT ${select}, ${quoteText(list[0]!)} AS text`);
    assertEquals(result.columnNames(), [...list, "text"]);
    const rows = await result.getRowsJS();
    assertEquals(rows, [[...list.map((_, i) => i), list[0]!]]);
  }
  connection.disconnectSync();
});

Deno.test("DuckDb reads columns whatever they are called, and filters none by mistake", async () => {
  const random = new Random(17);
  await using db = await DuckDb.open();
  await db.query("create table x (a int)");
  const hostile = [
    'a"; DROP TABLE x',
    "select",
    "s1_c1 = 1 OR (s1_c0",
    "UF",
    "_file",
    "n".repeat(60),
    ...Array.from({ length: 60 }, () => randomName(random)),
  ];
  const unique = new Map(hostile.map((name) => [name.toLowerCase(), name]));
  const names = [...unique.values()];
  const table = new Table(Object.fromEntries(
    names.map((name, i) => [name, vectorFromArray([i, i + 1, null], new Int32())]),
  ));
  for (const view of ['v"; DROP TABLE x; --', "order", "Ação 1"]) {
    db.register(view, table);
    const quoted = `"${view.replaceAll('"', '""')}"`;
    const back = await db.query(`select * from ${quoted}`);
    assertEquals(back.schema.names, table.schema.names);
    for (const [i, name] of names.entries()) {
      const column = `"${name.replaceAll('"', '""')}"`;
      const rows = await db.query(`select ${column} v from ${quoted} where ${column} > $1`, [i])
        .rows();
      assertEquals(rows, [{ v: i + 1 }], name);
    }
  }
  assertEquals(await db.query("select count(*) n from x").rows(), [{ n: 0 }]);
});

Deno.test("toDuckDb() quotes the names of tables and columns", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const table = new Table({
    'a"b': vectorFromArray([1], new Int32()),
    select: vectorFromArray([2], new Int32()),
  });
  await toDuckDb(table, connection, { table: 'x"; DROP TABLE y' });
  const reader = await connection.runAndReadAll('select "a""b", "select" from "x""; DROP TABLE y"');
  assertEquals(reader.getRowsJS(), [[1, 2]]);
  connection.disconnectSync();
});
