import { assert, assertEquals, assertLessOrEqual } from "@std/assert";
import { displayWidth, escapeControls, paint, truncate } from "../../src/display/terminal_text.ts";
import { HOSTILE_PIECES, randomNumbers, randomText } from "./random_table.ts";

Deno.test("displayWidth() counts what a terminal shows", () => {
  const cases: [text: string, width: number][] = [
    ["", 0],
    ["DIAG_PRINC", 10],
    ["São Paulo", 9],
    ["Sa\u0303o Paulo", 9],
    ["日本語", 6],
    ["ｶﾅ", 2],
    ["Ａ", 2],
    ["한국", 4],
    ["\u1112\u1161\u11ab", 2], // one Hangul syllable in three letters
    ["नि", 2],
    ["…∅─┄×", 5],
    ["☺", 1],
    ["❤\ufe0f", 2],
    ["1\ufe0f\u20e3", 2],
    ["👍", 2],
    ["👍🏽", 2],
    ["👨‍👩‍👧‍👦", 2],
    ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2],
    ["🇧🇷", 2],
    ["🇧🇷🇵🇹", 4],
    ["a\u200db", 2],
    ["co\u00adop", 5], // terminals show the soft hyphen
    ["\x1b\n\x7f\u202e", 0],
    ["𠀀", 2],
    ["é".repeat(1000), 1000],
  ];
  for (const [text, width] of cases) {
    assertEquals(displayWidth(text), width, JSON.stringify(text));
  }
});

Deno.test("escapeControls() writes each control as an escape", () => {
  const cases: [text: string, escaped: string][] = [
    ["", ""],
    ["São Paulo, 日本 👨‍👩‍👧‍👦 \\n", "São Paulo, 日本 👨‍👩‍👧‍👦 \\n"],
    ["a\tb\nc\r\n", "a\\tb\\nc\\r\\n"],
    ["\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"],
    ["\x00\x07\x7f\x80\x9b", "\\x00\\x07\\x7f\\x80\\x9b"],
    ["\u202egnp.exe", "\\u202egnp.exe"],
    ["\u2066\u2069\u200e\u200f\u061c", "\\u2066\\u2069\\u200e\\u200f\\u061c"],
    ["\u2028\ufeff", "\\u2028\\ufeff"],
  ];
  for (const [text, escaped] of cases) assertEquals(escapeControls(text), escaped);
});

Deno.test("escapeControls() leaves no control behind and touches nothing else", () => {
  const ranges = [[0x00, 0x1f], [0x7f, 0x9f], [0x200e, 0x200f], [0x202a, 0x202e], [0x2066, 0x2069]];
  const isControl = (code: number): boolean =>
    ranges.some(([first = 0, last = 0]) => first <= code && code <= last);
  for (let code = 0; code < 0x2100; code++) {
    const escaped = escapeControls(String.fromCharCode(code));
    if (isControl(code)) assert(/^\\[tnrxu][0-9a-f]*$/.test(escaped), `U+${code.toString(16)}`);
    assert(![...escaped].some((character) => isControl(character.charCodeAt(0))));
  }
  for (let code = 0x20; code < 0x180; code++) {
    const character = String.fromCharCode(code);
    if (!isControl(code)) assertEquals(escapeControls(character), character);
  }
});

Deno.test("truncate() keeps text that fits and marks text that does not", () => {
  const cases: [text: string, width: number, cut: string][] = [
    ["", 0, ""],
    ["", 5, ""],
    ["12345", 5, "12345"],
    ["123456", 5, "1234…"],
    ["123456", 1, "…"],
    ["123456", 0, ""],
    ["日本語", 6, "日本語"],
    ["日本語", 5, "日本…"],
    ["日本語", 4, "日…"], // the second character would leave no room for the mark
    ["ae\u0301io", 3, "ae\u0301…"],
    ["👨‍👩‍👧‍👦 família", 4, "👨‍👩‍👧‍👦 …"],
    ["🇧🇷🇵🇹", 3, "🇧🇷…"],
  ];
  for (const [text, width, cut] of cases) assertEquals(truncate(text, width), cut);
});

Deno.test("truncate() never exceeds the width", () => {
  const random = randomNumbers(1);
  for (let round = 0; round < 2000; round++) {
    const text = escapeControls(randomText(random, 30));
    const width = Math.floor(random() * 40);
    const cut = truncate(text, width);
    assertLessOrEqual(displayWidth(cut), width, JSON.stringify({ text, width, cut }));
    assert(cut === text || cut === "" || cut.endsWith("…"));
  }
});

Deno.test("truncate() bounds text that has no width", () => {
  assertLessOrEqual(truncate("e" + "\u0301".repeat(1_000_000), 10).length, 81);
  assertLessOrEqual(truncate("\u200d".repeat(1_000_000), 10).length, 81);
  assertEquals(truncate("x".repeat(1_000_000), 10), "xxxxxxxxx…");
});

Deno.test("truncate() cuts between characters, not inside them", () => {
  for (const piece of HOSTILE_PIECES) {
    const text = escapeControls(piece).repeat(9);
    for (let width = 1; width < 12; width++) {
      assert(truncate(text, width).isWellFormed(), JSON.stringify(piece));
    }
  }
});

Deno.test("paint() sets text between switches", () => {
  assertEquals(paint("a", "bold"), "\x1b[1ma\x1b[22m");
  assertEquals(paint("a", "dim"), "\x1b[2ma\x1b[22m");
});
