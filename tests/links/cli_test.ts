import { assertEquals, assertThrows } from "@std/assert";
import { parseArgs as parseArgsFromRoot, unicodeWidth as unicodeWidthFromRoot } from "@std/cli";
import { type Args, parseArgs, type ParseOptions } from "@std/cli/parse-args";
import { unicodeWidth } from "@std/cli/unicode-width";

type Case = [commandLine: string[], options: ParseOptions, expected: Record<string, unknown>];

const CASES: Record<string, Case[]> = {
  "positional arguments": [
    [[], {}, { _: [] }],
    [["RD", "SP", "2024"], {}, { _: ["RD", "SP", 2024] }],
    [["-", "  ", ""], {}, { _: ["-", "  ", ""] }],
    [["2024", "01"], { string: "_" }, { _: ["2024", "01"] }],
  ],
  "numbers": [
    [["--n", "5", "0x1F", "1e3", "-x", "5.5"], {}, { n: 5, x: 5.5, _: [31, 1000] }],
    [["--n=10f", "Infinity", "NaN"], {}, { n: "10f", _: ["Infinity", "NaN"] }],
  ],
  "long flags": [
    [["--a", "--b=x=y", "--c", "d", "e"], {}, { a: true, b: "x=y", c: "d", _: ["e"] }],
    [["--a", "-"], {}, { a: true, _: ["-"] }],
    [["--s=X\nY"], {}, { s: "X\nY", _: [] }],
    [["--a="], {}, { "a=": true, _: [] }],
    [["--no-a"], {}, { "no-a": true, _: [] }],
    [["--toString", "--valueOf", "x"], {}, { toString: true, valueOf: "x", _: [] }],
    [["--v", "1", "--v", "2"], {}, { v: 2, _: [] }],
  ],
  "short flags": [
    [["-abc", "d"], {}, { a: true, b: true, c: "d", _: [] }],
    [["-n5", "-m=6"], {}, { n: 5, m: 6, _: [] }],
    [["-I/usr", "-xz/lib"], {}, { I: "/usr", x: true, z: "/lib", _: [] }],
    [["-f-", "-n", "-"], {}, { f: "-", n: "-", _: [] }],
    [["-123", "456"], {}, { 1: true, 2: true, 3: 456, _: [] }],
    [["-e==", "-a", "-b"], {}, { e: "=", a: true, b: true, _: [] }],
  ],
  "string": [
    [["--uf", "SP"], { string: ["uf"] }, { uf: "SP", _: [] }],
    [["--cid=0010"], { string: ["cid"] }, { cid: "0010", _: [] }],
    [["--uf"], { string: ["uf"] }, { uf: "", _: [] }],
    [["--uf", "--x"], { string: ["uf"] }, { uf: "", x: true, _: [] }],
    [["--uf", ""], { string: ["uf"] }, { uf: "", _: [""] }],
    [["-art"], { string: ["a", "t"] }, { a: "", r: true, t: "", _: [] }],
    [[], { string: ["uf"] }, { _: [] }],
  ],
  "boolean": [
    [["--help", "RD"], { boolean: ["help"] }, { help: true, _: ["RD"] }],
    [[], { boolean: ["help", "h"] }, { help: false, h: false, _: [] }],
    [["--v", "false", "--w=false", "-t", "true"], { boolean: ["v", "w", "t"] }, {
      v: false,
      w: false,
      t: true,
      _: [],
    }],
    [["-t", "true123"], { boolean: "t" }, { t: true, _: ["true123"] }],
    [["--a", "b", "-p", "5", "--c=d"], { boolean: true }, { a: true, p: 5, c: "d", _: ["b"] }],
  ],
  "default": [
    [[], { default: { uf: "SP", n: null } }, { uf: "SP", n: null, _: [] }],
    [["--uf", "RJ"], { default: { uf: "SP" } }, { uf: "RJ", _: [] }],
    [[], { boolean: ["x"], default: { x: true } }, { x: true, _: [] }],
    [[], { default: { u: 1 }, alias: { u: "uf" } }, { u: 1, uf: 1, _: [] }],
  ],
  "alias": [
    [["-h"], { boolean: ["help"], alias: { help: "h" } }, { help: true, h: true, _: [] }],
    [["-h", "x"], { boolean: ["help"], alias: { h: "help" } }, { help: true, h: true, _: ["x"] }],
    [["--harp", "1"], { alias: { h: ["herp", "harp"] } }, { h: 1, herp: 1, harp: 1, _: [] }],
    [["-u", "01"], { string: ["uf"], alias: { uf: "u" } }, { uf: "01", u: "01", _: [] }],
  ],
  "collect": [
    [["--s", "1", "--s=2"], { collect: ["s"] }, { s: [1, 2], _: [] }],
    [["--s", "1"], { string: ["s"], collect: ["s"] }, { s: ["1"], _: [] }],
    [[], { string: ["s"], boolean: ["b"], collect: ["s", "b"] }, { s: [], b: [], _: [] }],
    [[], { collect: ["s"] }, { _: [] }],
    [["--b", "--b"], { boolean: ["b"], collect: ["b"] }, { b: [true, true], _: [] }],
    [[], { collect: ["s"], default: { s: ["x"] } }, { s: ["x"], _: [] }],
    [["-s", "a", "--sel", "b"], { collect: ["sel"], alias: { s: "sel" } }, {
      s: ["a", "b"],
      sel: ["a", "b"],
      _: [],
    }],
  ],
  "negatable": [
    [["--no-c"], { boolean: ["c"], negatable: ["c"], default: { c: true } }, { c: false, _: [] }],
    [["--no-c", "--c"], { boolean: ["c"], negatable: ["c"] }, { c: true, _: [] }],
    [["--f", "1", "--no-f"], { string: ["f"], collect: ["f"], negatable: ["f"] }, {
      f: false,
      _: [],
    }],
  ],
  "double dash": [
    [["--a", "--", "--b", "5"], {}, { a: true, _: ["--b", "5"] }],
    [["x", "--", "--b", "5"], { "--": true }, { _: ["x"], "--": ["--b", "5"] }],
    [["x"], { "--": true }, { _: ["x"], "--": [] }],
  ],
  "stopEarly": [
    [["--a", "b", "c", "--d", "1"], { stopEarly: true }, { a: "b", _: ["c", "--d", "1"] }],
  ],
  "dotted names": [
    [["--a.b", "1", "--a.c.d"], {}, { a: { b: 1, c: { d: true } }, _: [] }],
    [[], { boolean: ["a.b"], default: { "c.d": 1 } }, { a: { b: false }, c: { d: 1 }, _: [] }],
  ],
};

for (const [what, cases] of Object.entries(CASES)) {
  Deno.test(`parseArgs() reads ${what}`, () => {
    for (const [commandLine, options, expected] of cases) {
      const label = `${JSON.stringify(commandLine)} with ${JSON.stringify(options)}`;
      assertEquals<unknown>(parseArgs(commandLine, options), expected, label);
    }
  });
}

/** Calls of the option `unknown`, which answers every one with `answer`. */
function parseWithUnknown(
  commandLine: string[],
  options: ParseOptions,
  answer: unknown,
): { result: unknown; calls: unknown[][] } {
  const calls: unknown[][] = [];
  const result = parseArgs(commandLine, {
    ...options,
    unknown: (...args) => {
      calls.push(args);
      return answer;
    },
  });
  return { result, calls };
}

Deno.test("parseArgs() asks unknown() about flags that no option names, and drops on false", () => {
  const commandLine = ["--uf", "SP", "-h", "--x", "1", "-y", "--z=2", "RD"];
  const options: ParseOptions = { string: ["uf"], boolean: ["help"], alias: { help: "h" } };
  const calls = [["--x", "x", "1"], ["-y", "y", true], ["--z=2", "z", "2"], ["RD"]];
  const known = { uf: "SP", help: true, h: true };
  assertEquals<unknown>(parseWithUnknown(commandLine, options, false), {
    result: { ...known, _: [] },
    calls,
  });
  assertEquals<unknown>(parseWithUnknown(commandLine, options, undefined), {
    result: { ...known, x: 1, y: true, z: 2, _: ["RD"] },
    calls,
  });
});

Deno.test("parseArgs() asks unknown() about a flag that only collect or default names", () => {
  const options: ParseOptions = { collect: ["s"], default: { d: 1 } };
  const { calls } = parseWithUnknown(["--s=1", "--d=2"], options, false);
  assertEquals(calls, [["--s=1", "s", "1"], ["--d=2", "d", "2"]]);
});

Deno.test("parseArgs() does not ask unknown() about long flags when all are boolean", () => {
  const commandLine = ["--a", "--b=1", "-c"];
  const { result, calls } = parseWithUnknown(commandLine, { boolean: true }, false);
  assertEquals(calls, [["--b=1", "b", "1"], ["-c", "c", true]]);
  assertEquals<unknown>(result, { a: true, _: [] });
});

Deno.test("parseArgs() throws when an alias is undefined", () => {
  assertThrows(
    () => parseArgs([], { alias: { a: undefined } as unknown as Record<string, string> }),
    TypeError,
    "Alias value must be defined",
  );
});

Deno.test("parseArgs() leaves the array of arguments alone", () => {
  const commandLine = ["--a", "1", "x", "--", "y"];
  parseArgs(commandLine, { stopEarly: true });
  assertEquals(commandLine, ["--a", "1", "x", "--", "y"]);
});

/** Exact equality of two types. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true
  : false;

function checkType<_Check extends true>(): void {}

Deno.test("parseArgs() gives every flag its type", () => {
  const args = parseArgs(["--group", "RD", "--select=A", "-h"], {
    string: ["group", "select", "out", "cache"],
    boolean: ["help", "quiet"],
    collect: ["select", "where"],
    negatable: ["cache"],
    default: { out: "-", limit: 10, quiet: true },
    alias: { help: "h", group: ["g", "grp"] },
    unknown: () => false,
  });
  checkType<Same<typeof args.group, string | undefined>>();
  checkType<Same<typeof args.g, string | undefined>>();
  checkType<Same<typeof args.grp, string | undefined>>();
  checkType<Same<typeof args.help, boolean>>();
  checkType<Same<typeof args.h, boolean>>();
  checkType<Same<typeof args.quiet, boolean>>();
  checkType<Same<typeof args.select, string[]>>();
  checkType<Same<typeof args.where, unknown[]>>();
  checkType<Same<typeof args.out, string>>();
  checkType<Same<typeof args.cache, string | false | undefined>>();
  checkType<Same<typeof args.limit, unknown>>();
  checkType<Same<typeof args._, (string | number)[]>>();
  checkType<Same<typeof args.other, unknown>>();
  assertEquals<unknown>(args, {
    group: "RD",
    g: "RD",
    grp: "RD",
    select: ["A"],
    help: true,
    h: true,
    quiet: true,
    out: "-",
    limit: 10,
    _: [],
  });
});

Deno.test("parseArgs() types the double dash and takes a single name as well as a list", () => {
  const args = parseArgs(["--", "x"], { string: "uf", boolean: "help", "--": true });
  checkType<Same<typeof args.uf, string | undefined>>();
  checkType<Same<typeof args.help, boolean>>();
  checkType<Same<(typeof args)["--"], string[]>>();
  const loose: Args = parseArgsFromRoot([]);
  assertEquals<unknown>([args, loose], [{ help: false, _: [], "--": ["x"] }, { _: [] }]);
});

const WIDTHS: [string, string, number][] = [
  ["nothing", "", 0],
  ["ASCII", "Casos de dengue", 15],
  ["Portuguese, composed", "São João é aqui", 15],
  ["Portuguese, decomposed", "São João é aqui".normalize("NFD"), 15],
  ["CJK", "天地玄黃", 8],
  ["kana", "ひらカタ", 8],
  ["Hangul, composed", "한글", 4],
  ["Hangul, decomposed", "한글".normalize("NFD"), 4],
  ["full-width forms", "ＤＡＴＡ　", 10],
  ["half-width forms", "ｶﾅ", 2],
  ["emoji", "🔬🦕", 4],
  ["emoji joined by a zero-width joiner", "👩\u200d🔬", 4],
  ["an emoji with a skin tone", "👍🏽", 4],
  ["a flag", "🇧🇷", 2],
  ["a text symbol made an emoji", "❤\ufe0f", 1],
  ["box drawing and blocks", "│▏█░…─", 6],
  ["zero-width characters", "\u200b\u2060\ufeff", 0],
  ["control characters", "\0\t\n\r\x1b\x7f\x80\x9f", 0],
  ["a soft hyphen", "a\u00adb", 3],
];

for (const [what, text, width] of WIDTHS) {
  Deno.test(`unicodeWidth() is ${width} for ${what}`, () => {
    assertEquals([unicodeWidth(text), unicodeWidthFromRoot(text)], [width, width]);
  });
}
