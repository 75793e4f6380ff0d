/**
 * What a column's kernel is told, and what it leaves behind, in 128 bytes of memory:
 *
 * ```text
 *  0 offset       of the field, from where `positions` count; it includes the block's address
 *  4 width        of the field
 *  8 changes      uint16 per run of equal fields: its first record; then the end of the last
 * 12 changesEnd   behind the last run
 * 16 next         the run to be read next
 * 20 values       one per record of the block, the first of which is the first chosen
 * 24 nulls        a bit per record, 1 for null, the first of them bit `firstBit`
 * 28 nullCount
 * 32 firstBit     0 to 7
 * 36 option       decimals, or how dates stand
 * 40 slots        dictionaries: the hash table
 * 44 shift        64 - log2 of how many slots it has
 * 48 used         how many of them are
 * 52 text         dictionaries: new values; text: all of them
 * 56 textRoom     bytes there
 * 60 textLength   bytes of it used
 * 64 offsets      dictionaries: where new values end
 * 68 offsetsRoom  how many there is room for
 * 72 newCount     new values
 * 76 knownCount   values before those
 * ```
 *
 * Kernels write up to 15 bytes beyond what they fill and read up to 15 beyond a field.
 */

export const COLUMN_BYTES: usize = 128;

// @ts-ignore: decorator
@inline export function get(column: usize, at: usize): u32 {
  return load<u32>(column + at);
}

// @ts-ignore: decorator
@inline export function set(column: usize, at: usize, value: u32): void {
  store<u32>(column + at, value);
}

/** Gives the rows `from` to `to - 1` one value of four bytes. */
// @ts-ignore: decorator
@inline export function fill32(values: usize, from: i32, to: i32, value: i32): void {
  let at = values + (from << 2);
  const end = values + (to << 2);
  const four = i32x4.splat(value);
  do {
    v128.store(at, four);
    at += 16;
  } while (at < end);
}

/** Gives the rows `from` to `to - 1` one double. */
// @ts-ignore: decorator
@inline export function fill64(values: usize, from: i32, to: i32, value: f64): void {
  let at = values + (from << 3);
  const end = values + (to << 3);
  const two = f64x2.splat(value);
  do {
    v128.store(at, two);
    at += 16;
  } while (at < end);
}

/** Marks the rows `from` to `to - 1` as null. */
export function setNulls(column: usize, from: i32, to: i32): void {
  const nulls: usize = get(column, 24);
  const first: i32 = get(column, 32);
  set(column, 28, get(column, 28) + (to - from));
  const end = to + first;
  let row = from + first;
  while (row < end && (row & 7) != 0) setBit(nulls, row++);
  while (row + 8 <= end) {
    store<u8>(nulls + (row >>> 3), 0xff);
    row += 8;
  }
  while (row < end) setBit(nulls, row++);
}

// @ts-ignore: decorator
@inline function setBit(bits: usize, row: i32): void {
  const at = bits + (row >>> 3);
  const byte: i32 = load<u8>(at);
  store<u8>(at, <u8>(byte | (1 << (row & 7))));
}
