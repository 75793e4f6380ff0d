import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { DataSusError } from "@dsbr/core";
import { Arguments, parseArguments } from "../../src/cli/arguments.ts";

const PARAMETERS = {
  name: "try",
  operand: "FILE",
  sections: {
    "One": { limit: { value: "N", about: "" }, where: { value: "CONDITION", about: "" } },
    "Two": { output: { value: "FILE", about: "", short: "o" } },
  },
};

type Name = "limit" | "where" | "output";

function parse(...args: string[]): Arguments<Name> {
  return parseArguments<Name>(args, PARAMETERS);
}

function valuesOf(args: Arguments<Name>): (string | undefined)[] {
  return [args.operand, args.get("limit"), args.get("where"), args.get("output")];
}

Deno.test("parseArguments() takes values beside, after = and behind one letter", () => {
  const cases: readonly [string[], (string | undefined)[]][] = [
    [[], [undefined, undefined, undefined, undefined]],
    [["f", "--limit", "3", "--where=A = 'b=c'"], ["f", "3", "A = 'b=c'", undefined]],
    [["-o", "x.csv", "f"], ["f", undefined, undefined, "x.csv"]],
    [["-o=x.csv"], [undefined, undefined, undefined, "x.csv"]],
    [["-o", "-", "--limit", "-3"], [undefined, "-3", undefined, "-"]],
    [["--output", "-", "--where", "-1 < A"], [undefined, undefined, "-1 < A", "-"]],
    [["-"], ["-", undefined, undefined, undefined]],
    [["--limit", "3", "--", "--where"], ["--where", "3", undefined, undefined]],
    [["--where", "a\nb"], [undefined, undefined, "a\nb", undefined]],
  ];
  for (const [args, expected] of cases) {
    assertEquals(valuesOf(parse(...args)), expected, args.join());
  }
});

Deno.test("parseArguments() refuses what it cannot place", () => {
  const cases: readonly [string[], string][] = [
    [["--lmit", "3"], 'it has no option "--lmit"'],
    [["-x"], 'it has no option "-x"'],
    [["--__proto__=1"], 'it has no option "--__proto__"'],
    [["--limit"], "--limit lacks its value"],
    [["--limit", ""], "--limit lacks its value"],
    [["--limit="], "--limit lacks its value"],
    [["-o"], "--output lacks its value"],
    [["--limit", "--where", "x"], "--limit lacks its value"],
    [["--limit", "1", "--limit=1"], "--limit is given twice"],
    [["-o", "a", "--output", "b"], "--output is given twice"],
    [["a", "b"], 'it takes one FILE, and "b" is one too many'],
    [["a", "--", "--limit"], 'it takes one FILE, and "--limit" is one too many'],
  ];
  for (const [args, message] of cases) {
    const error = assertThrows(() => parse(...args), DataSusError);
    assertEquals(error.code, "QUERY");
    assertStringIncludes(error.message, `Cannot run dsbr try: ${message}`);
  }
});

Deno.test("Arguments reads lists, integers and choices", () => {
  const args = parse("--limit", "007", "--where", " A, ,b ,", "--output", "CSV");
  assertEquals(args.list("where"), ["A", "b"]);
  assertEquals(args.integer("limit", 0), 7);
  assertEquals(args.oneOf("output", ["table", "csv"]), "csv");
  const none = parse();
  assertEquals([none.list("where"), none.integer("limit", 0), none.oneOf("output", ["csv"])], [
    undefined,
    undefined,
    undefined,
  ]);
  for (const text of ["1.5", "1e3", "0x10", "9007199254740993", "", " 1", "-1"]) {
    const odd = new Arguments<Name>(undefined, new Map([["limit", text]]));
    assertThrows(() => odd.integer("limit", 0), DataSusError, `--limit "${text}"`);
  }
});

Deno.test("parseArguments() takes options without a value, wherever they stand", () => {
  const parameters = { ...PARAMETERS, sections: { One: { frozen: { about: "" } } } };
  const parseFlag = (...args: string[]): Arguments<"frozen"> => parseArguments(args, parameters);
  assertEquals(parseFlag("f").has("frozen"), false);
  for (const args of [["--frozen", "f"], ["f", "--frozen"]]) {
    assertEquals([parseFlag(...args).operand, parseFlag(...args).has("frozen")], ["f", true]);
  }
  assertEquals(parseFlag("--", "--frozen=1").operand, "--frozen=1");
  for (const [arg, says] of [["--frozen=no", "takes no value"], ["--frozen=", "takes no value"]]) {
    assertStringIncludes(assertThrows(() => parseFlag(arg!), DataSusError).message, says!);
  }
  const twice = assertThrows(() => parseFlag("--frozen", "--frozen"), DataSusError);
  assertEquals(twice.hint, "Write --frozen once");
});
