import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import {
  col,
  type ColumnClass,
  type ColumnRef,
  DataSusError,
  type Expr,
  type ExprNode,
} from "@dsbr/core";
import { checkExpr } from "../../src/expr/check_expr.ts";
import { parseExpr } from "../../src/expr/expr_text.ts";
import { Random } from "../random.ts";

const CLASSES: ReadonlyMap<string, ColumnClass> = new Map([
  ["VAL_TOT", "number"],
  ["IDADE", "number"],
  ["DIAG_PRINC", "text"],
  ["SEXO", "text"],
  ["DT_INTER", "date"],
  ["FLAG", "boolean"],
  ["CNS_PAC", "bytes"],
]);

function parse(text: string): ExprNode {
  return parseExpr(text, CLASSES);
}

Deno.test("parseExpr() reads every kind of condition", () => {
  const cases: readonly [string, Expr<never>][] = [
    ["VAL_TOT = 1000", col("VAL_TOT").eq(1000)],
    ["VAL_TOT == 1e3", col("VAL_TOT").eq(1000)],
    ["VAL_TOT <> -1.5", col("VAL_TOT").ne(-1.5)],
    ["VAL_TOT != +.5", col("VAL_TOT").ne(0.5)],
    ["VAL_TOT<2 ", col("VAL_TOT").lt(2)],
    ["VAL_TOT<=2", col("VAL_TOT").le(2)],
    ["VAL_TOT>-2", col("VAL_TOT").gt(-2)],
    ["VAL_TOT >= 2.", col("VAL_TOT").ge(2)],
    ["DIAG_PRINC IN ('I10', \"I219\")", col("DIAG_PRINC").in(["I10", "I219"])],
    ["SEXO IN ()", col("SEXO").in([])],
    ["SEXO NOT IN ('1')", col("SEXO").in(["1"]).not()],
    ["IDADE BETWEEN 1 AND 5", col("IDADE").between(1, 5)],
    ["IDADE NOT BETWEEN 1 AND 5", col("IDADE").between(1, 5).not()],
    ["DIAG_PRINC LIKE 'I2%'", col("DIAG_PRINC").startsWith("I2")],
    ["DIAG_PRINC LIKE '%9'", col("DIAG_PRINC").endsWith("9")],
    ["DIAG_PRINC LIKE '%2%'", col("DIAG_PRINC").contains("2")],
    ["DIAG_PRINC LIKE 'I219'", col("DIAG_PRINC").eq("I219")],
    ["DIAG_PRINC NOT LIKE 'I2%'", col("DIAG_PRINC").startsWith("I2").not()],
    ["CNS_PAC IS NULL", col("CNS_PAC").isNull()],
    ["CNS_PAC IS NOT NULL", col("CNS_PAC").isNotNull()],
    ["FLAG = true", col("FLAG").eq(true)],
    ["FLAG = FALSE", col("FLAG").eq(false)],
    ["DT_INTER >= '2023-01-31'", col("DT_INTER").ge("2023-01-31")],
    ["DT_INTER >= 2023-01-31", col("DT_INTER").ge("2023-01-31")],
    ["NOT SEXO = '1'", col("SEXO").eq("1").not()],
  ];
  for (const [text, expr] of cases) assertEquals(parse(text), expr.node, text);
});

Deno.test("parseExpr() gives AND precedence over OR, and NOT over both", () => {
  const [a, b, c] = [col("SEXO").eq("1"), col("IDADE").gt(1), col("VAL_TOT").lt(2)];
  const [x, y, z] = ["SEXO = '1'", "IDADE > 1", "VAL_TOT < 2"];
  assertEquals(parse(`${x} OR ${y} AND ${z}`), a.or(b.and(c)).node);
  assertEquals(parse(`(${x} OR ${y}) AND ${z}`), a.or(b).and(c).node);
  assertEquals(parse(`NOT ${x} AND ${y}`), a.not().and(b).node);
  assertEquals(parse(`NOT (${x} AND ${y})`), a.and(b).not().node);
  assertEquals(parse(`NOT NOT ${x}`), a.not().not().node);
  assertEquals(parse(`${x} AND (${y} AND ${z})`), a.and(b).and(c).node);
  assertEquals(parse(`((${x}))`), a.node);
});

Deno.test("parseExpr() finds keywords and columns in any letter case", () => {
  assertEquals(
    parse("val_tot between 1 and 2 Or diag_Princ Not Like 'i%' oR sexo iS nOt nUlL"),
    col("VAL_TOT").between(1, 2).or(col("DIAG_PRINC").startsWith("i").not())
      .or(col("SEXO").isNotNull()).node,
  );
});

Deno.test("parseExpr() gives a value the class of its column", () => {
  assertEquals(parse("SEXO = 01"), col("SEXO").eq("01").node);
  assertEquals(parse("SEXO IN (01, 1E5, 2023-01-31, -3)"), {
    op: "in",
    column: "SEXO",
    values: ["01", "1E5", "2023-01-31", "-3"],
  });
  assertEquals(parse("VAL_TOT > '1000'"), col("VAL_TOT").gt(1000).node);
  assertEquals(parse("FLAG = 'True'"), col("FLAG").eq(true).node);
});

Deno.test("parseExpr() reads doubled quotes as one, and the other kind as it is", () => {
  assertEquals(parse("SEXO = 'D''Oeste'"), col("SEXO").eq("D'Oeste").node);
  assertEquals(parse(`SEXO = "a ""b"" 'c'"`), col("SEXO").eq(`a "b" 'c'`).node);
  assertEquals(parse("SEXO = ''"), col("SEXO").eq("").node);
});

Deno.test("parseExpr() takes the meaning of % and _ away behind a backslash", () => {
  assertEquals(parse(String.raw`SEXO LIKE '50\%%'`), col("SEXO").startsWith("50%").node);
  assertEquals(parse(String.raw`SEXO LIKE '%a\_b'`), col("SEXO").endsWith("a_b").node);
  assertEquals(parse(String.raw`SEXO LIKE 'a\\%'`), col("SEXO").startsWith("a\\").node);
  assertEquals(parse(String.raw`SEXO LIKE 'a\b'`), col("SEXO").eq("a\\b").node);
  assertEquals(parse("SEXO LIKE '%'"), col("SEXO").startsWith("").node);
  assertEquals(parse("SEXO LIKE '%%'"), col("SEXO").contains("").node);
});

Deno.test("parseExpr() says what is wrong, where, and what to write", () => {
  const cases: readonly [text: string, state: string, hint: string, marked: string][] = [
    ["VALTOT > 1", 'no column "VALTOT" (character 1)', "Did you mean VAL_TOT?", "VALTOT"],
    ["SEXO = 1 AND X1 = 2", 'no column "X1" (character 14)', "There are 7 columns", "X1"],
    ["SEXO = F", "SEXO holds text, which stands in quotes (character 8)", "Write 'F'", "F"],
    ["IDADE = 'x'", "IDADE holds numbers, which 'x' is not", "", "'x'"],
    ["IDADE = true", "holds numbers, which true is not", "", "true"],
    ["DT_INTER > 2023-02-30", "dates, which 2023-02-30 is not", "'2023-01-31'", "2023-02-30"],
    ["DT_INTER > 20230131", "dates, which 20230131 is not", "'2023-01-31'", "20230131"],
    ["FLAG = 1", "truth values, which 1 is not", "true or false", "1"],
    ["CNS_PAC = 'a'", "cannot be compared", "CNS_PAC IS NULL", "'a'"],
    ["SEXO = NULL", "nothing is equal to NULL", "SEXO IS NOT NULL", "NULL"],
    ["VAL_TOT > IDADE", "a column cannot be compared with another", "", "IDADE"],
    ["SEXO LIKE 'a%b'", "does not know this pattern", "'abc%', '%abc', '%abc%'", "'a%b'"],
    ["SEXO LIKE '_a'", "does not know this pattern", String.raw`\_`, "'_a'"],
    ["SEXO LIKE I2%", '"%" has no meaning here', "quotes", "%"],
    ["SEXO LIKE I2", "a pattern in quotes was expected", "SEXO LIKE 'I2%'", "I2"],
    ["DT_INTER LIKE '2023%'", "LIKE tests text", "BETWEEN", "'2023%'"],
    ["IDADE LIKE '1%'", "IDADE holds numbers", "", "'1%'"],
    ["1000 < VAL_TOT", "a column was expected", "VAL_TOT > 1000", "1000"],
    ["SEXO", "a comparison was expected after SEXO", "BETWEEN", ""],
    ["SEXO NOT 1", "IN, LIKE or BETWEEN was expected", "", "1"],
    ["SEXO IS 1", "NULL was expected", "", "1"],
    ["SEXO =", "a value was expected (character 7)", "", ""],
    ["SEXO = 1 AND", "a column was expected", "", ""],
    ["SEXO = 1 IDADE = 2", "AND, OR or the end was expected (character 10)", "", "IDADE"],
    ["SEXO IN '1'", '"(" was expected', "SEXO IN ('a', 'b')", "'1'"],
    ["SEXO IN ('1' '2')", '")" was expected', "commas", "'2'"],
    ["IDADE BETWEEN 1, 2", "AND was expected", "", ","],
    ["(SEXO = 1", "this parenthesis is not closed (character 1)", "", "("],
    ["SEXO = 1)", "this parenthesis closes nothing (character 9)", "", ")"],
    ["SEXO = 'x", "this quote is not closed (character 8)", "'D''Oeste'", "'x"],
    ["SEXO = 1;", '";" has no meaning here', "", ";"],
  ];
  for (const [text, state, hint, marked] of cases) {
    const error = assertThrows(() => parse(text), DataSusError);
    assertEquals(error.code, "QUERY", text);
    assertStringIncludes(error.message, `Cannot read the condition "${text}": `);
    assertStringIncludes(error.message, state);
    assertStringIncludes(error.hint!, hint);
    const [line, carets] = error.hint!.split("\n").slice(-2);
    assertEquals(line, `  ${text}`);
    const at = carets!.indexOf("^");
    assertEquals(line!.slice(at, at + marked.length), marked, text);
    assertEquals(carets!.trim().length, Math.max(1, marked.length), text);
  }
});

Deno.test("parseExpr() shows only the place in a long condition, and no line breaks", () => {
  const many = Array.from({ length: 20 }, (_, i) => `IDADE = ${i}`).join("\nOR ");
  const error = assertThrows(() => parse(`${many}\nOR X = 1\nOR ${many}`), DataSusError);
  const [line, carets] = error.hint!.split("\n").slice(-2);
  assert(line!.length < 80, line);
  assertEquals(line!.slice(carets!.indexOf("^")).slice(0, 5), "X = 1");
  assert(error.message.length < 150 && !error.message.includes("\n"), error.message);
});

Deno.test("parseExpr() refuses an empty condition and one nested too deep", () => {
  for (const text of ["", "  \n"]) {
    assertStringIncludes(assertThrows(() => parse(text), DataSusError).message, "it is empty");
  }
  for (const piece of ["(", "NOT "]) {
    const text = piece.repeat(100_000);
    assertStringIncludes(assertThrows(() => parse(text), DataSusError).message, "nested too deep");
  }
});

/** Values of each class, awkward ones among them. */
const TEXTS = [
  "",
  "01",
  "I219",
  "D'Oeste",
  '"',
  " a  b ",
  "AND",
  "true",
  "1e5",
  "é\n日本",
  "2023-01-31",
  "50%",
  "a_b",
  "\\",
];
const NUMBERS = [0, 1, -1.5, 1e21, 1e-7, 123456.78, Number.MAX_VALUE, Infinity, -Infinity];
const DAYS = ["2023-01-31", "1970-01-01", "2024-02-29"];

function compare(random: Random, column: ColumnRef<string>, value: string | number): Expr<never> {
  switch (random.below(6)) {
    case 0:
      return column.eq(value);
    case 1:
      return column.ne(value);
    case 2:
      return column.lt(value);
    case 3:
      return column.le(value);
    case 4:
      return column.gt(value);
    default:
      return column.ge(value);
  }
}

function randomExpr(random: Random, depth: number): Expr<never> {
  if (depth > 0 && random.next() < 0.7) {
    const left = randomExpr(random, depth - 1);
    switch (random.below(4)) {
      case 0:
        return left.not();
      case 1:
        return left.or(randomExpr(random, depth - 1));
      default:
        return left.and(randomExpr(random, depth - 1));
    }
  }
  const text = col(random.pick(["DIAG_PRINC", "SEXO"]));
  const number = col(random.pick(["VAL_TOT", "IDADE"]));
  const day = col("DT_INTER");
  const words = TEXTS.filter((word) => word !== "");
  switch (random.below(12)) {
    case 0:
      return compare(random, text, random.pick(TEXTS));
    case 1:
      return compare(random, number, random.pick(NUMBERS));
    case 2:
      return compare(random, day, random.pick(DAYS));
    case 3:
      return col("FLAG")[random.pick(["eq", "ne"] as const)](random.next() < 0.5);
    case 4:
      return text.in(TEXTS.filter(() => random.next() < 0.3));
    case 5:
      return number.in(NUMBERS.filter(() => random.next() < 0.3));
    case 6:
      return day.between(random.pick(DAYS), random.pick(DAYS));
    case 7:
      return text.startsWith(random.pick(TEXTS));
    case 8:
      return text.endsWith(random.pick(words));
    case 9:
      return text.contains(random.pick(TEXTS));
    case 10:
      return col(random.pick([...CLASSES.keys()])).isNull();
    default:
      return col(random.pick([...CLASSES.keys()])).isNotNull();
  }
}

Deno.test("parseExpr() reads back what String(expr) writes, for 5,000 random conditions", () => {
  const random = new Random(7);
  const seen = new Set<string>();
  for (let i = 0; i < 5000; i++) {
    const expr = randomExpr(random, 4);
    const text = String(expr);
    assertEquals(parse(text), expr.node, text);
    checkExpr(parse(text), CLASSES, () => undefined);
    seen.add(text);
  }
  assert(seen.size > 3000, `only ${seen.size} different conditions were tried`);
});

Deno.test("parseExpr() throws nothing but DataSusError on 20,000 damaged conditions", () => {
  const random = new Random(11);
  const pieces = [..."()'\"<>=!%,.-\\ ;", "AND", "or", "NOT", "IN", "LIKE", "SEXO", "1", "é", "\n"];
  let read = 0;
  for (let i = 0; i < 20_000; i++) {
    const text = String(randomExpr(random, 2));
    const at = random.below(text.length + 1);
    const damaged = text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(3));
    try {
      checkExpr(parse(damaged), CLASSES, () => undefined);
      read++;
    } catch (error) {
      assert(error instanceof DataSusError, `${damaged}: ${error}`);
      assertStringIncludes(error.message, "Cannot read the condition");
    }
  }
  assert(read > 1000 && read < 19_000, `${read} of the damaged conditions were read`);
});
