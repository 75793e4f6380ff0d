import { contentEnd, contentStart } from "./column.ts";
import { HIGH_BITS, SPACES } from "./words.ts";

/** Four digits 0. */
const ZEROS = 0x30303030;
/** Added to four bytes of 0 to 9 this sets no high bit; to 10 to 127, one. */
const OVER_NINE = 0x76767676;
const POWERS = Float64Array.from({ length: 23 }, (_, power) => 10 ** power);
/** So many decimal digits fit a double exactly. */
const EXACT_DIGITS = 15;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * The number that eight bytes, loaded as two words, hold as digits with nothing but spaces before
 * them; negative when they hold anything else.
 */
export function parseEight(low: number, high: number): number {
  const paddedHigh = withZeros(high);
  if (paddedHigh !== high && (low !== SPACES || high === SPACES)) return -1;
  const thousands = withZeros(low) ^ ZEROS;
  const ones = paddedHigh ^ ZEROS;
  if ((thousands + OVER_NINE | thousands | ones + OVER_NINE | ones) & HIGH_BITS) return -1;
  return fourDigits(thousands) * 10_000 + fourDigits(ones);
}

/** Four bytes with zeros for the spaces that lead: below the lowest bit that is no space's. */
function withZeros(word: number): number {
  const other = word ^ SPACES;
  return word | (other & -other) - 1 & 0x10101010;
}

/** The number that four digits make, each a byte of 0 to 9. */
function fourDigits(digits: number): number {
  const pairs = Math.imul(digits, 10) + (digits >>> 8);
  return (pairs & 255) * 100 + (pairs >>> 16 & 255);
}

/**
 * The number that stands as text in `block` from `from` to `to`, correctly rounded; NaN when the
 * field is blank or no number (`****`, `1,5`, `1e999`).
 *
 * Up to 15 digits the digits as a whole number and the power of ten are both exact doubles, so
 * their quotient is the nearest double; longer numbers and exponents take the slow way.
 */
export function parseNumber(block: Uint8Array, from: number, to: number): number {
  let i = from;
  while (i < to && (block[i] === 0x20 || block[i] === 0)) i++;
  const first = block[i];
  const negative = first === 0x2d;
  if (negative || first === 0x2b) i++;
  let mantissa = 0;
  let digits = 0;
  let scale = 0;
  let point = false;
  for (; i < to; i++) {
    const byte = block[i]!;
    const digit = byte - 48;
    if (digit >>> 0 <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (point) scale++;
    } else if (byte === 0x2e && !point) point = true;
    else break;
  }
  if (digits > EXACT_DIGITS || digits === 0) return parseLong(block, from, to);
  for (; i < to; i++) {
    const byte = block[i]!;
    if (byte !== 0x20 && byte !== 0) return parseLong(block, from, to);
  }
  const value = scale === 0 ? mantissa : mantissa / POWERS[scale]!;
  return negative ? -value : value;
}

function parseLong(block: Uint8Array, from: number, to: number): number {
  const start = contentStart(block, from, to);
  const end = contentEnd(block, start, to);
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(block[i]!);
  if (!NUMBER.test(text)) return NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : NaN;
}
