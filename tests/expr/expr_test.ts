import { assertEquals } from "@std/assert";
import { col } from "@dsbr/core";
import { columnsOf } from "../../src/expr/expr.ts";

Deno.test("Expr prints in the manner of SQL", () => {
  const cases: readonly [{ toString(): string }, string][] = [
    [
      col("VAL_TOT").gt(1000).and(col("DIAG_PRINC").startsWith("I2")),
      "VAL_TOT > 1000 AND DIAG_PRINC LIKE 'I2%'",
    ],
    [
      col("A").eq("x").or(col("B").le(2)).and(col("C").isNull()),
      "(A = 'x' OR B <= 2) AND C IS NULL",
    ],
    [col("A").in(["o'b", "c"]), "A IN ('o''b', 'c')"],
    [col("A").contains("5%_\\"), "A LIKE '%5\\%\\_\\\\%'"],
    [col("A").isNotNull(), "A IS NOT NULL"],
    [col("A").endsWith("9").or(col("A").contains("z")).not(), "NOT (A LIKE '%9' OR A LIKE '%z%')"],
    [col("D").between("2023-01-01", "2023-01-31"), "D >= '2023-01-01' AND D <= '2023-01-31'"],
    [col("D").eq(new Date(Date.UTC(2023, 0, 31))), "D = '2023-01-31'"],
    [col("B").ne(true), "B <> true"],
    [col("N").lt(-1.5).and(col("N").ge(-2)), "N < -1.5 AND N >= -2"],
  ];
  for (const [expr, text] of cases) assertEquals(String(expr), text);
});

Deno.test("Expr flattens chains of and, and of or", () => {
  const [a, b, c] = [col("A").eq("1"), col("B").eq("2"), col("C").eq("3")];
  assertEquals(a.and(b).and(c).node, a.and(b.and(c)).node);
  assertEquals(a.or(b).or(c).node, { op: "or", args: [a.node, b.node, c.node] });
});

Deno.test("Expr survives JSON", () => {
  const expr = col("A").in(["1", "2"]).not().or(col("B").gt(1));
  assertEquals(JSON.parse(JSON.stringify(expr)), expr.node);
});

Deno.test("columnsOf() names each column once", () => {
  const expr = col("A").gt(1).and(col("B").isNull().not()).or(col("A").lt(0));
  assertEquals(columnsOf(expr.node), ["A", "B"]);
});
