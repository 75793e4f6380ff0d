import type { DbfField } from "../dbf_header.ts";
import type { RecordBlock } from "./record_block.ts";
import { loadMask } from "./words.ts";

/**
 * The end of the run of equal fields that begins at record `from`; at most `to`.
 *
 * Most fields of most columns are byte for byte the one in the record above. Loads overlap where a
 * width is no multiple of theirs.
 */
export function runEnd(records: RecordBlock, field: DbfField, from: number, to: number): number {
  const { offset, width } = field;
  if (width <= 4) return narrowRunEnd(records, offset, loadMask(width), from, to);
  if (width < 8) return middlingRunEnd(records, offset, width - 4, from, to);
  return wideRunEnd(records, offset, width - 8, from, to);
}

/** Fields of up to four bytes: one word, of which the bits of `mask` belong to the field. */
function narrowRunEnd(
  { view, positions }: RecordBlock,
  offset: number,
  mask: number,
  from: number,
  to: number,
): number {
  const first = view.getInt32(positions[from]! + offset, true);
  let i = from + 1;
  while (i < to && ((view.getInt32(positions[i]! + offset, true) ^ first) & mask) === 0) i++;
  return i;
}

/** Fields of four to eight bytes: two words, the second `last` bytes behind the first. */
function middlingRunEnd(
  { view, positions }: RecordBlock,
  offset: number,
  last: number,
  from: number,
  to: number,
): number {
  const first = positions[from]! + offset;
  const low = view.getInt32(first, true);
  const high = view.getInt32(first + last, true);
  for (let i = from + 1; i < to; i++) {
    const at = positions[i]! + offset;
    if (view.getInt32(at, true) !== low || view.getInt32(at + last, true) !== high) return i;
  }
  return to;
}

/** Fields of eight bytes or more: 64-bit words, the last of them `last` bytes behind the first. */
function wideRunEnd(
  { view, positions }: RecordBlock,
  offset: number,
  last: number,
  from: number,
  to: number,
): number {
  const first = positions[from]! + offset;
  const start = view.getBigInt64(first, true);
  const end = view.getBigInt64(first + last, true);
  for (let i = from + 1; i < to; i++) {
    const at = positions[i]! + offset;
    if (view.getBigInt64(at, true) !== start || view.getBigInt64(at + last, true) !== end) return i;
    for (let j = 8; j < last; j += 8) {
      if (view.getBigInt64(at + j, true) !== view.getBigInt64(first + j, true)) return i;
    }
  }
  return to;
}
