/**
 * The number of terminal columns that a string takes: 2 for an East Asian wide character or one
 * shown as an emoji, 0 for a combining mark, a format character such as a zero-width joiner, or a
 * control character, 1 for the rest.
 *
 * Characters are counted one by one: an emoji joined of two counts as both, a terminal escape
 * sequence as its printable characters.
 */
export function unicodeWidth(str: string): number {
  let width = 0;
  for (const char of str) width += charWidth(char);
  return width;
}

/**
 * Wide and full-width code points, as `first-last` in hexadecimal, apart from the emoji.
 * Source: Unicode 15, EastAsianWidth.txt, W and F.
 */
const WIDE_RANGES = "1100-115f 2329-232a 2e80-2e99 2e9b-2ef3 2f00-2fd5 2ff0-2ffb 3000-303e " +
  "3041-3096 3099-30ff 3105-312f 3131-318e 3190-31e3 31f0-321e 3220-3247 3250-4dbf 4e00-a48c " +
  "a490-a4c6 a960-a97c ac00-d7a3 f900-faff fe10-fe19 fe30-fe52 fe54-fe66 fe68-fe6b ff01-ff60 " +
  "ffe0-ffe6 16fe0-16fe4 16ff0-16ff1 17000-187f7 18800-18cd5 18d00-18d08 1aff0-1aff3 " +
  "1aff5-1affb 1affd-1affe 1b000-1b122 1b132-1b132 1b150-1b152 1b155-1b155 1b164-1b167 " +
  "1b170-1b2fb 1f200-1f202 1f210-1f23b 1f240-1f248 1f250-1f251 1f260-1f265 20000-2fffd " +
  "30000-3fffd";

const WIDE = new RegExp(
  `[${WIDE_RANGES.replace(/([0-9a-f]+)-([0-9a-f]+) ?/g, "\\u{$1}-\\u{$2}")}]`,
  "u",
);
const CONTROL = /\p{Cc}/u;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u{1160}-\u{11ff}]/u;
const EMOJI = /\p{Emoji_Presentation}/u;
/** One of the letters that make a flag in pairs; each takes one column. */
const FLAG_LETTER = /\p{Regional_Indicator}/u;
const SOFT_HYPHEN = "\u00ad";

function charWidth(char: string): 0 | 1 | 2 {
  if (char >= " " && char <= "~") return 1;
  if (CONTROL.test(char)) return 0;
  if (char === SOFT_HYPHEN) return 1;
  if (ZERO_WIDTH.test(char)) return 0;
  if (WIDE.test(char)) return 2;
  return EMOJI.test(char) && !FLAG_LETTER.test(char) ? 2 : 1;
}
