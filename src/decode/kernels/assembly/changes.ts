import { COLUMN_BYTES, get, set } from "./column";

/**
 * Finds, for every column at once, where the runs of equal fields begin among the chosen records
 * `from` to `to - 1`: each record is compared with the one before it, sixteen bytes at a time, and
 * the bytes that differ tell which fields do.
 *
 * ```text
 * pieces   per sixteen bytes that hold fields: uint32 their offset in the record, uint32 a bit per
 *          byte that is a field's
 * fields   per byte of a record: uint16 the column, uint16 where its field ends
 * list     room for as many entries as there are pieces
 * ```
 *
 * It also forgets the nulls of the block before; those of this one begin at bit `firstBit`.
 */
export function findChanges(
  columns: usize,
  count: i32,
  positions: usize,
  block: usize,
  from: i32,
  to: i32,
  pieces: usize,
  piecesEnd: usize,
  fields: usize,
  list: usize,
  firstBit: i32,
): void {
  const columnsEnd = columns + <usize>count * COLUMN_BYTES;
  for (let column = columns; column < columnsEnd; column += COLUMN_BYTES) {
    const changes: usize = get(column, 8);
    store<u16>(changes, from);
    set(column, 12, <u32>changes + 2);
    set(column, 16, <u32>changes);
    set(column, 28, 0);
    set(column, 32, firstBit);
  }
  let before = block + <usize>load<u32>(positions + (from << 2));
  for (let record = from + 1; record < to; record++) {
    const at = block + <usize>load<u32>(positions + (record << 2));
    // Without a branch, since which pieces differ cannot be foreseen.
    let end = list;
    for (let piece = pieces; piece < piecesEnd; piece += 8) {
      const offset: usize = load<u32>(piece);
      const equal = i8x16.bitmask(i8x16.eq(v128.load(before + offset), v128.load(at + offset)));
      const bits = ~equal & load<i32>(piece, 4);
      store<i32>(end, bits);
      store<u32>(end, <u32>offset, 4);
      end += <usize>(bits != 0) << 3;
    }
    for (let entry = list; entry < end; entry += 8) {
      const offset: usize = load<u32>(entry, 4);
      let bits = load<i32>(entry);
      do {
        const field = load<u32>(fields + ((offset + ctz(bits)) << 2));
        addRun(columns + <usize>(field & 0xffff) * COLUMN_BYTES, record);
        const fieldEnd = <i32>(field >>> 16) - <i32>offset;
        bits = fieldEnd >= 16 ? 0 : bits & (-1 << fieldEnd);
      } while (bits);
    }
    before = at;
  }
  for (let column = columns; column < columnsEnd; column += COLUMN_BYTES) {
    store<u16>(get(column, 12), to);
  }
}

/** Adds a run; a field in two pieces comes twice. */
// @ts-ignore: decorator
@inline function addRun(column: usize, record: i32): void {
  const end: usize = get(column, 12);
  const isNew: usize = load<u16>(end - 2) != record ? 2 : 0;
  store<u16>(end, record);
  set(column, 12, <u32>(end + isNew));
}
