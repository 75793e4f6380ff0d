/**
 * Text for a terminal: how many columns it takes, and how to keep it from steering the terminal.
 *
 * @module
 */

/**
 * The blocks that are East Asian Wide or Fullwidth throughout (UAX #11, Unicode 16; assigned
 * characters only matter), as first and last code point. Wide emoji outside them are found by
 * `\p{Emoji_Presentation}`.
 */
const WIDE_BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0x4dff],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d37f],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

/**
 * ASCII, letters and punctuation of European languages, `∅` and rules: one column each, nothing to
 * combine or escape. For other text the first segmenter is made, which takes 15 ms.
 */
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2205\u2500-\u257f]*$/;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Zl}\p{Zp}\u1160-\u11ff\ud7b0-\ud7ff]$/u;
const SOFT_HYPHEN = "\u00ad";
const EMOJI_PRESENTATION = /^\p{Emoji_Presentation}/u;
const EMOJI_SEQUENCE =
  /^(?:\p{Emoji}\ufe0f|\p{Extended_Pictographic}.*[\p{Extended_Pictographic}\p{Emoji_Modifier}])/su;

/**
 * What does not print, or makes other characters print elsewhere: controls (C0, DEL, C1), line and
 * paragraph separators, bidirectional marks, embeddings and isolates, and the invisible spaces. The
 * zero width joiners are left alone: emoji and several scripts are spelled with them.
 */
const CONTROLS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

const NAMED_ESCAPES: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Longest that `truncate` lets text be, in UTF-16 code units for each column of the width. */
const UNITS_PER_COLUMN = 8;

let segmenter: Intl.Segmenter | undefined;

/** The user-perceived characters of a text, which a cut must not split. */
function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/**
 * The columns that `text` takes in a terminal.
 *
 * Combining marks, joiners and controls take none; East Asian wide characters and emoji take two,
 * and an emoji sequence (flag, skin tone, family) takes two as a whole, as in terminals that shape
 * grapheme clusters. Characters of ambiguous width count as one. Escape sequences are not
 * recognised: measure before painting.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(displayWidth("São Paulo"), 9);
 * assertEquals(displayWidth("日本"), 4);
 * ```
 */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (EMOJI_PRESENTATION.test(grapheme) || EMOJI_SEQUENCE.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): 0 | 1 | 2 {
  if (character === SOFT_HYPHEN) return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  const codePoint = character.codePointAt(0) ?? 0;
  for (const [first, last] of WIDE_BLOCKS) {
    if (codePoint < first) return 1;
    if (codePoint <= last) return 2;
  }
  return 1;
}

/**
 * `text` with every character that could move the cursor, colour the screen, break the line or
 * reverse the reading order written as a visible escape: `\t`, `\n`, `\r`, `\x1b`, `\u202e`.
 *
 * For eyes, not for parsing: a backslash of the text itself is left as it is.
 */
export function escapeControls(text: string): string {
  return PLAIN.test(text) ? text : text.replace(CONTROLS, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const digits = code.toString(16);
  return NAMED_ESCAPES[character] ??
    (code <= 0xff ? `\\x${digits.padStart(2, "0")}` : `\\u${digits.padStart(4, "0")}`);
}

/**
 * `text` cut to at most `width` columns, the last of which is `…` when anything was cut.
 *
 * Characters are not split from their marks. Text longer than eight UTF-16 code units for each
 * column is cut too, however narrow it is: a pile of combining marks has no width of its own.
 */
export function truncate(text: string, width: number): string {
  const limit = width * UNITS_PER_COLUMN;
  if (text.length <= limit && displayWidth(text) <= width) return text;
  if (width < 1) return "";
  if (PLAIN.test(text)) return `${text.slice(0, width - 1)}…`;
  let kept = "";
  let room = width - 1;
  for (const grapheme of graphemes(text.slice(0, limit))) {
    room -= graphemeWidth(grapheme);
    if (room < 0) break;
    kept += grapheme;
  }
  return kept + "…";
}

/** The two ways in which this module sets text apart; colours are left to the reader's theme. */
export type PaintStyle = "bold" | "dim";

/** `text` between the ANSI sequences that switch `style` on and off. */
export function paint(text: string, style: PaintStyle): string {
  return `\x1b[${style === "bold" ? 1 : 2}m${text}\x1b[22m`;
}

/** Sets text in a style, or does not. */
export type Painter = (text: string, style: PaintStyle) => string;

/** Breaks a text at its blanks into lines of at most `width` columns, as far as words allow. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && displayWidth(line) + 1 + displayWidth(word) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
