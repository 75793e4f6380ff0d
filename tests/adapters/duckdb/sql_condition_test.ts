import { assertEquals } from "@std/assert";
import { DuckDBInstance } from "@duckdb/node-api";
import { parseFilter } from "../../../src/adapters/duckdb/explain.ts";
import { sqlCondition } from "../../../src/adapters/duckdb/sql_condition.ts";
import { Expr } from "../../../src/expr/expr.ts";

const COLUMNS = new Map([
  ["n", { name: "N", class: "number" as const }],
  ["t", { name: "T", class: "text" as const }],
  ["d", { name: "D", class: "date" as const }],
  ["b", { name: "B", class: "bytes" as const }],
]);

const CASES: readonly (readonly [sql: string, condition: string | undefined])[] = [
  ["n = 1", "N = 1"],
  ["1 < n", "N > 1"],
  ["n >= 10.25", "N >= 10.25"],
  ["n > CAST(5 AS BIGINT)", "N > 5"],
  ["n > CAST(5.5 AS BIGINT)", undefined],
  ["n > 0.30000000000000004", undefined],
  ["n = 9007199254740993", undefined],
  ["n between 1 and 2", "N >= 1 AND N <= 2"],
  ["n not between 1 and 2", "NOT (N >= 1) OR NOT (N <= 2)"],
  ["n = 'x'", undefined],
  ["n = NULL", undefined],
  ["n = m", undefined],
  ["n = t", undefined],
  ["x = 1", undefined],
  ["t = 'it''s'", "T = 'it''s'"],
  ["t in ('a', 'b')", "T IN ('a', 'b')"],
  ["t not in ('a', 'b')", "NOT (T IN ('a', 'b'))"],
  ["t in ('a', upper('b'))", undefined],
  ["prefix(t, 'I2')", "T LIKE 'I2%'"],
  ["not suffix(t, '_x')", "NOT (T LIKE '%\\_x')"],
  ["contains(t, 'x')", "T LIKE '%x%'"],
  ["contains(t, 'x', 'y')", undefined],
  ["prefix('x', t)", undefined],
  ["upper(t) = 'A'", undefined],
  ["t > 1", undefined],
  ["d >= '2023-01-31'::DATE", "D >= '2023-01-31'"],
  ["d >= '2023-01-31'", undefined],
  ["d >= 'infinity'::DATE", undefined],
  ["d >= '2023-01-31'::TIMESTAMP", undefined],
  ["d is null", "D IS NULL"],
  ["d is not null", "D IS NOT NULL"],
  ["not (d is null)", "D IS NOT NULL"],
  ["b = 'x'", undefined],
  ["b is null", "B IS NULL"],
  ["n = 1 and t = 'a' and f(t)", "N = 1 AND T = 'a'"],
  ["n = 1 or f(t)", undefined],
  ["n = 1 or (t = 'a' and f(t))", "N = 1 OR T = 'a'"],
  ["not (n = 1 and f(t))", undefined],
  ["not (n = 1 or f(t))", "NOT (N = 1)"],
  ["not (n = 1 or not (t = 'a' or n = 2))", "NOT (N = 1) AND (T = 'a' OR N = 2)"],
  ["n is distinct from 1", undefined],
  ["s.n = 1", undefined],
];

Deno.test("sqlCondition() is as strong as the scan can test, and never stronger", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const [sql, expected] of CASES) {
    const parsed = await parseFilter(connection, sql);
    const node = parsed && sqlCondition(parsed, COLUMNS);
    assertEquals(node && String(new Expr(node)), expected, sql);
  }
  assertEquals(await parseFilter(connection, "this is no sql"), undefined);
  connection.disconnectSync();
});
