import { contentEnd, contentStart } from "./column.ts";

const POWERS = Float64Array.from({ length: 23 }, (_, power) => 10 ** power);
/** So many decimal digits fit a double exactly. */
const EXACT_DIGITS = 15;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

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
