import { assertEquals } from "@std/assert";
import type { RecordBatch } from "apache-arrow";
import { type ColumnSpec, columnSpec, DbfDecoder, encodeDbf } from "@dsbr/core/decode";
import { col, Expr, type ExprNode } from "@dsbr/core";
import { compilePredicate } from "../../src/expr/predicate.ts";
import { Random } from "../random.ts";

const FIELDS = [
  { name: "CODE", type: "C", width: 4, decimals: 0 },
  { name: "NAME", type: "C", width: 12, decimals: 0 },
  { name: "COUNT", type: "N", width: 5, decimals: 0 },
  { name: "MONEY", type: "N", width: 9, decimals: 2 },
  { name: "DAY", type: "C", width: 8, decimals: 0 },
  { name: "DBFDAY", type: "D", width: 8, decimals: 0 },
  { name: "FLAG", type: "L", width: 1, decimals: 0 },
];
const SPECS: readonly ColumnSpec[] = [
  columnSpec("CODE", "dictionary"),
  columnSpec("NAME", "utf8"),
  columnSpec("COUNT", "int32"),
  columnSpec("MONEY", "float64"),
  columnSpec("DAY", "date", { dateFormat: "DDMMYYYY" }),
  columnSpec("DBFDAY", "date"),
  columnSpec("FLAG", "bool"),
  columnSpec("GONE", "dictionary"),
];
const POOLS: Readonly<Record<string, readonly string[]>> = {
  CODE: ["", "I21", "I219", "J18", " A41", "O800", "ÇÃ", "0"],
  NAME: ["", "São Paulo", "Rio Branco", "São", "a", "zz top", "Ação"],
  COUNT: ["", "0", "1", "-7", "99999", "****", "1.5", "12"],
  MONEY: ["", "0.00", "1000.00", "999.99", "-1.50", "1e3", "x"],
  DAY: ["", "31012023", "00000000", "30022023", "01011970", "15062020"],
  DBFDAY: ["", "20230131", "20230230", "19691231", "20200615"],
  FLAG: ["", "T", "F", "?", "s", "x"],
};

function rowsOf(random: Random, count: number): string[][] {
  return Array.from({ length: count }, () => FIELDS.map(({ name }) => random.pick(POOLS[name]!)));
}

function decode(dbf: Uint8Array, expr?: Expr<never>): RecordBatch[] {
  const specs = new Map(SPECS.map((spec) => [spec.name, spec]));
  const decoder = new DbfDecoder({
    columns: SPECS,
    where: (header) =>
      expr && compilePredicate(expr.node, { header, specs, encoding: "windows-1252" }),
  });
  return [...decoder.write(dbf), ...decoder.close()];
}

/** The values of a row, dates as days; `null` is null. */
type Row = Readonly<Record<string, string | number | boolean | null>>;

function valuesOf(batches: readonly RecordBatch[]): Row[] {
  return batches.flatMap((batch) =>
    batch.toArray().map((row) => {
      const values = row.toJSON();
      for (const name of ["DAY", "DBFDAY"]) {
        if (values[name] !== null) values[name] = new Date(values[name]).toISOString().slice(0, 10);
      }
      return { ...values };
    })
  );
}

/** A condition on decoded values by SQL's three-valued logic; `null` is unknown. */
function evaluate(node: ExprNode, row: Row): boolean | null {
  switch (node.op) {
    case "and": {
      const parts = node.args.map((arg) => evaluate(arg, row));
      return parts.includes(false) ? false : parts.includes(null) ? null : true;
    }
    case "or": {
      const parts = node.args.map((arg) => evaluate(arg, row));
      return parts.includes(true) ? true : parts.includes(null) ? null : false;
    }
    case "not": {
      const part = evaluate(node.arg, row);
      return part === null ? null : !part;
    }
  }
  const value = row[node.column] ?? null;
  if (node.op === "isNull") return value === null;
  if (value === null) return null;
  switch (node.op) {
    case "in":
      return node.values.includes(value);
    case "startsWith":
      return String(value).startsWith(node.value);
    case "endsWith":
      return String(value).endsWith(node.value);
    case "contains":
      return String(value).includes(node.value);
    case "eq":
      return value === node.value;
    case "ne":
      return value !== node.value;
    case "lt":
      return value < node.value;
    case "le":
      return value <= node.value;
    case "gt":
      return value > node.value;
    case "ge":
      return value >= node.value;
  }
}

function randomLeaf(random: Random): Expr<never> {
  const name = random.pick(["CODE", "NAME", "COUNT", "MONEY", "DAY", "DBFDAY", "FLAG", "GONE"]);
  const column = col(name);
  if (random.below(8) === 0) return column.isNull();
  const compare = random.pick(["eq", "ne", "lt", "le", "gt", "ge"] as const);
  switch (name) {
    case "COUNT":
    case "MONEY": {
      const value = random.pick([0, 1, -7, 12, 1000, 999.99, 99999]);
      return random.below(4) === 0
        ? column.in([value, 0])
        : new Expr<never>({ op: compare, column: name, value });
    }
    case "DAY":
    case "DBFDAY": {
      const value = random.pick(["2023-01-31", "1970-01-01", "2020-06-15", "2021-01-01"]);
      return random.below(4) === 0
        ? column.in([value])
        : new Expr<never>({ op: compare, column: name, value });
    }
    case "FLAG":
      return random.below(2) === 0 ? column.eq(true) : column.ne(false);
    default: {
      const value = random.pick(["I21", "I219", "A41", "São", "ÇÃ", "", "€uro☃", "Z", "a"]);
      return random.pick([
        new Expr<never>({ op: compare, column: name, value }),
        column.startsWith(value),
        column.endsWith(value),
        column.contains(value),
        column.in([value, "O800"]),
      ]);
    }
  }
}

function randomExpr(random: Random, depth: number): Expr<never> {
  if (depth === 0 || random.below(3) === 0) return randomLeaf(random);
  const [left, right] = [randomExpr(random, depth - 1), randomExpr(random, depth - 1)];
  return random.pick([left.and(right), left.or(right), left.not()]);
}

Deno.test("compilePredicate() chooses the rows that SQL's logic chooses on the decoded values", () => {
  for (let seed = 1; seed <= 400; seed++) {
    const random = new Random(seed);
    const dbf = encodeDbf(FIELDS, rowsOf(random, 60));
    const all = valuesOf(decode(dbf));
    const expr = randomExpr(random, 3);
    const expected = all.filter((row) => evaluate(expr.node, row) === true);
    assertEquals(valuesOf(decode(dbf, expr)), expected, `seed ${seed}: ${expr}`);
  }
});

Deno.test("compilePredicate() compares in the code page of the file", () => {
  const fields = [{ name: "NAME", type: "C", width: 9, decimals: 0 }];
  const rows = [["São"], ["SAO"], ["Ação"]];
  for (const encoding of ["cp850", "windows-1252", "utf-8"] as const) {
    const specs = new Map([["NAME", columnSpec("NAME", "utf8")]]);
    const decoder = new DbfDecoder({
      encoding,
      where: (header) => compilePredicate(col("NAME").eq("São").node, { header, specs, encoding }),
    });
    const dbf = encodeDbf(fields, rows, { encoding });
    const batches = [...decoder.write(dbf), ...decoder.close()];
    assertEquals(batches.map((batch) => batch.getChildAt(0)?.toJSON()), [["São"]], encoding);
  }
});

Deno.test("compilePredicate() reads binary integers", () => {
  const header = encodeDbf([{ name: "N", type: "I", width: 4, decimals: 0 }], [[""], [""]]);
  new DataView(header.buffer).setInt32(65 + 1, -70_000, true);
  new DataView(header.buffer).setInt32(65 + 6, 70_000, true);
  const specs = new Map([["N", columnSpec("N", "int32")]]);
  const decoder = new DbfDecoder({
    where: (header) =>
      compilePredicate(col("N").lt(0).node, { header, specs, encoding: "windows-1252" }),
  });
  const batches = [...decoder.write(header), ...decoder.close()];
  assertEquals(batches.map((batch) => batch.getChildAt(0)?.toJSON()), [[-70_000]]);
});

Deno.test("compilePredicate() reads no other field's bytes when the letter is I but it is 2 wide", () => {
  const fields = [
    { name: "N", type: "I", width: 2, decimals: 0 },
    { name: "CODE", type: "C", width: 4, decimals: 0 },
  ];
  const specs = new Map([["N", columnSpec("N", "int32")]]);
  const decoder = new DbfDecoder({
    columns: [...specs.values()],
    where: (header) =>
      compilePredicate(col("N").isNull().node, { header, specs, encoding: "windows-1252" }),
  });
  const dbf = encodeDbf(fields, [["", "I219"], ["7", "I10"]]);
  const batches = [...decoder.write(dbf), ...decoder.close()];
  assertEquals(batches.map((batch) => batch.getChildAt(0)?.toJSON()), [[null]]);
});
