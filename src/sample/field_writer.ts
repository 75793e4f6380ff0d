/**
 * How values get into the fields of a record: as bytes, without a text per cell.
 *
 * @module
 */

import type { DbfFieldSpec } from "../decode/encode_dbf.ts";
import { encodeText, type Encoding } from "../decode/text.ts";

/** Writes the value of the row at hand; `at` is where the field begins in `block`. */
export type WriteField = (block: Uint8Array, at: number) => void;

/** What a field holds: the same bytes in every row, or what a function writes. */
export type FieldContent = Uint8Array | WriteField;

const BLANK = 0x20;
const ZERO = 0x30;
const POINT = 0x2e;

/**
 * A text as the bytes of a field: numbers at the right, all else at the left. Of a code that is
 * wider than its field the end is kept (`010` becomes `10`), of other text the beginning.
 *
 * @throws {RangeError} When the code page lacks one of its characters.
 */
export function fieldBytes(field: DbfFieldSpec, text: string, encoding: Encoding): Uint8Array {
  const isCode = /^[\d.]+$/.test(text);
  const kept = isCode ? text.slice(-field.width) : text.slice(0, field.width);
  const value = encodeText(kept, encoding);
  if (value === undefined || value.length > field.width) {
    throw new RangeError(`Cannot encode "${text}": it does not fit "${field.name}"`);
  }
  const bytes = new Uint8Array(field.width).fill(BLANK);
  bytes.set(value, isNumeric(field) ? field.width - value.length : 0);
  return bytes;
}

/** Zero as the field writes it: zeros all over in text, `0.00` at the right in a number. */
export function zeroBytes(field: DbfFieldSpec): Uint8Array {
  if (!isNumeric(field)) return new Uint8Array(field.width).fill(ZERO);
  const text = field.decimals > 0 ? `0.${"0".repeat(field.decimals)}` : "0";
  return fieldBytes(field, text, "latin1");
}

/** Writes one of `codes`; `choose` returns its index. */
export function writeCode(
  field: DbfFieldSpec,
  codes: readonly string[],
  encoding: Encoding,
  choose: () => number,
): WriteField {
  const { width } = field;
  const table = new Uint8Array(codes.length * width);
  for (const [i, code] of codes.entries()) table.set(fieldBytes(field, code, encoding), i * width);
  return (block, at) => {
    const from = choose() * width;
    for (let i = 0; i < width; i++) block[at + i] = table[from + i]!;
  };
}

/**
 * Writes an integer under 2^31, counted in units of the field's last decimal (of `1.50`, 150); a
 * negative one leaves the field blank. In a numeric field it stands at the right behind blanks, in
 * text it is filled up with zeros. What is too large becomes the largest number that fits.
 */
export function writeNumber(field: DbfFieldSpec, read: () => number): WriteField {
  const { width, decimals } = field;
  const filler = isNumeric(field) ? BLANK : ZERO;
  const digits = decimals > 0 ? width - 1 : width;
  const largest = Math.min(10 ** digits - 1, 2 ** 31 - 1);
  const point = decimals > 0 ? width - decimals - 1 : -1;
  // the digit before the point is written even when it is zero
  const always = decimals > 0 ? point - 1 : width - 1;
  return (block, at) => {
    const value = read();
    let rest = Math.min(value, largest);
    let i = width - 1;
    for (; value >= 0 && i >= 0 && (rest > 0 || i >= always); i--) {
      if (i === point) {
        block[at + i] = POINT;
        continue;
      }
      const tenth = rest / 10 | 0;
      block[at + i] = ZERO + rest - tenth * 10;
      rest = tenth;
    }
    const fill = value < 0 ? BLANK : filler;
    for (; i >= 0; i--) block[at + i] = fill;
  };
}

/** Writes digits that are the same in every row, then an integer under 2^31 filled up with zeros. */
export function writeSerial(field: DbfFieldSpec, prefix: string, read: () => number): WriteField {
  const start = prefix.slice(0, field.width);
  return (block, at) => {
    for (let i = 0; i < start.length; i++) block[at + i] = start.charCodeAt(i);
    let rest = read();
    for (let i = field.width - 1; i >= start.length; i--) {
      const tenth = rest / 10 | 0;
      block[at + i] = ZERO + rest - tenth * 10;
      rest = tenth;
    }
  };
}

/** How a date's digits stand. */
export type DateOrder = "YYYYMMDD" | "DDMMYYYY";

/**
 * Writes a day given as the number `YYYYMMDD`; 0 leaves the field blank. Fields of six bytes get
 * `YYMMDD`, type `D` always `YYYYMMDD`; wider ones end in blanks.
 */
export function writeDate(field: DbfFieldSpec, order: DateOrder, read: () => number): WriteField {
  const { width } = field;
  const dayFirst = order === "DDMMYYYY" && field.type !== "D";
  return (block, at) => {
    const day = read();
    block.fill(BLANK, at, at + width);
    if (day === 0) return;
    const year = day / 10000 | 0;
    const month = (day / 100 | 0) % 100;
    if (width < 8) {
      writePair(block, at, year % 100);
      writePair(block, at + 2, month);
      writePair(block, at + 4, day % 100);
      return;
    }
    const yearAt = dayFirst ? at + 4 : at;
    writePair(block, yearAt, year / 100 | 0);
    writePair(block, yearAt + 2, year % 100);
    writePair(block, dayFirst ? at + 2 : at + 4, month);
    writePair(block, dayFirst ? at : at + 6, day % 100);
  };
}

function writePair(block: Uint8Array, at: number, value: number): void {
  const tens = value / 10 | 0;
  block[at] = ZERO + tens;
  block[at + 1] = ZERO + value - tens * 10;
}

/** Tells whether a field holds numbers at its right. */
export function isNumeric(field: DbfFieldSpec): boolean {
  return field.type === "N" || field.type === "F";
}
