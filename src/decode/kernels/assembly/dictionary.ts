import { fill32, get, set, setNulls } from "./column";
import { allocate, factor } from "./memory";
import { isAscii } from "./words";

/**
 * Codes: a hash table from a field's bytes to what stands for it. A key of 16 bytes is the field's
 * first eight and its last eight, which overlap; of a field of up to eight bytes it is those alone.
 *
 * ```text
 * narrow   key uint64, value int32, unused         up to 8 bytes
 * wide     key 2 x uint64, value int32, unused     9 to 16 bytes
 * ```
 *
 * The value is 0 in a free slot, 1 for a blank field, else the index plus 2.
 */
const BLANK: i32 = 1;
const FIRST_INDEX: i32 = 2;

// @ts-ignore: decorator
@inline function maskOf(width: u32): u64 {
  return width >= 8 ? <u64>-1 : ((<u64>1) << ((<u64>width) << 3)) - 1;
}
// @ts-ignore: decorator
@inline function narrowHash(key: u64, shift: u64): usize {
  return <usize>((key * factor) >>> shift) << 4;
}
// @ts-ignore: decorator
@inline function wideHash(first: u64, last: u64, shift: u64): usize {
  return <usize>(((first ^ rotl(last, 29)) * factor) >>> shift) << 5;
}
/** What ends a walk through the slots, of `1 << log` bytes each. */
// @ts-ignore: decorator
@inline function lastByte(shift: u64, log: usize): usize {
  return ((<usize>1) << (<usize>(64 - shift) + log)) - 1;
}

/** What stands for the field at `at`, 0 when the table lacks it. */
export function find(column: usize, at: usize): i32 {
  const width = get(column, 4);
  const slots: usize = get(column, 40);
  const shift: u64 = get(column, 44);
  return width <= 8
    ? findNarrow(slots, shift, load<u64>(at) & maskOf(width))
    : findWide(slots, shift, load<u64>(at), load<u64>(at + width - 8));
}

// @ts-ignore: decorator
@inline function findNarrow(slots: usize, shift: u64, key: u64): i32 {
  const last = lastByte(shift, 4);
  let slot = narrowHash(key, shift);
  while (true) {
    const value = load<i32>(slots + slot, 8);
    if (value == 0 || load<u64>(slots + slot) == key) return value;
    slot = (slot + 16) & last;
  }
}

// @ts-ignore: decorator
@inline function findWide(slots: usize, shift: u64, first: u64, end: u64): i32 {
  const last = lastByte(shift, 5);
  let slot = wideHash(first, end, shift);
  while (true) {
    const value = load<i32>(slots + slot, 16);
    if (value == 0 || (load<u64>(slots + slot) == first && load<u64>(slots + slot, 8) == end)) return value;
    slot = (slot + 32) & last;
  }
}

/** Gives the field at `at`, which the table lacks, its value. */
export function learn(column: usize, at: usize, value: i32): void {
  const width = get(column, 4);
  const used = get(column, 48) + 1;
  set(column, 48, used);
  if ((used << 1) >>> (64 - get(column, 44)) != 0) grow(column, width <= 8);
  const slots: usize = get(column, 40);
  const shift: u64 = get(column, 44);
  if (width <= 8) placeNarrow(slots, shift, load<u64>(at) & maskOf(width), value);
  else placeWide(slots, shift, load<u64>(at), load<u64>(at + width - 8), value);
}

function placeNarrow(slots: usize, shift: u64, key: u64, value: i32): void {
  const last = lastByte(shift, 4);
  let slot = narrowHash(key, shift);
  while (load<i32>(slots + slot, 8)) slot = (slot + 16) & last;
  store<u64>(slots + slot, key);
  store<i32>(slots + slot, value, 8);
}

function placeWide(slots: usize, shift: u64, first: u64, end: u64, value: i32): void {
  const last = lastByte(shift, 5);
  let slot = wideHash(first, end, shift);
  while (load<i32>(slots + slot, 16)) slot = (slot + 32) & last;
  store<u64>(slots + slot, first);
  store<u64>(slots + slot, end, 8);
  store<i32>(slots + slot, value, 16);
}

/** A table four times as large. */
function grow(column: usize, isNarrow: bool): void {
  const slots: usize = get(column, 40);
  const shift: u64 = get(column, 44);
  const size: usize = isNarrow ? 16 : 32;
  const bytes = size << <usize>(64 - shift);
  const grown = allocate(bytes * 4);
  for (let slot = slots; slot < slots + bytes; slot += size) {
    if (isNarrow) {
      const value = load<i32>(slot, 8);
      if (value) placeNarrow(grown, shift - 2, load<u64>(slot), value);
    } else {
      const value = load<i32>(slot, 16);
      if (value) placeWide(grown, shift - 2, load<u64>(slot), load<u64>(slot, 8), value);
    }
  }
  set(column, 40, <u32>grown);
  set(column, 44, <u32>(shift - 2));
}

/** Forgets all keys and values. */
export function clear(column: usize): void {
  const size: usize = get(column, 4) <= 8 ? 16 : 32;
  memory.fill(get(column, 40), 0, size << <usize>(64 - get(column, 44)));
  set(column, 48, 0);
  set(column, 60, 0);
  set(column, 72, 0);
  set(column, 76, 0);
}

/** Adds the text of `length` bytes at `from` to the new values and returns its index. */
export function addValue(column: usize, from: usize, length: usize): i32 {
  const start: usize = get(column, 60);
  const count = get(column, 72);
  if (start + length + 16 > <usize>get(column, 56)) growText(column, start + length + 16);
  if (count == get(column, 68)) growOffsets(column, count);
  const text = <usize>get(column, 52) + start;
  for (let at: usize = 0; at < length; at += 16) v128.store(text + at, v128.load(from + at));
  set(column, 60, <u32>(start + length));
  store<u32>(get(column, 64) + (count << 2), <u32>(start + length));
  set(column, 72, count + 1);
  return get(column, 76) + count;
}

function growText(column: usize, needed: usize): void {
  const grown = allocate(needed * 4);
  memory.copy(grown, get(column, 52), get(column, 60));
  set(column, 52, <u32>grown);
  set(column, 56, <u32>(needed * 4));
}

function growOffsets(column: usize, count: u32): void {
  const room = count * 4 + 16;
  const grown = allocate(room << 2);
  memory.copy(grown, get(column, 64), count << 2);
  set(column, 64, <u32>grown);
  set(column, 68, room);
}

/** Settles the field at `at`, which the table lacks; 0 when that takes the host. */
function settle(column: usize, at: usize): i32 {
  let end = at + get(column, 4);
  while (end > at && load<u8>(end - 1) == 0x20) end--;
  let value = BLANK;
  if (end > at) {
    if (load<u8>(at) == 0x20 || load<u8>(at) == 0 || load<u8>(end - 1) == 0) return 0;
    if (!isAscii(at, end)) return 0;
    value = addValue(column, at, end - at) + FIRST_INDEX;
  }
  learn(column, at, value);
  return value;
}

// @ts-ignore: decorator
@inline function put(column: usize, values: usize, from: i32, to: i32, value: i32): void {
  if (value == BLANK) {
    fill32(values, from, to, 0);
    setNulls(column, from, to);
  } else fill32(values, from, to, value - FIRST_INDEX);
}

/** Indices of fields of up to eight bytes. True when done, false when the host must settle one. */
export function narrowDictionary(column: usize, positions: usize, from: i32): bool {
  const offset: usize = get(column, 0);
  const mask = maskOf(get(column, 4));
  const values: usize = get(column, 20);
  const end: usize = get(column, 12);
  let slots: usize = get(column, 40);
  let shift: u64 = get(column, 44);
  for (let run: usize = get(column, 16); run < end; run += 2) {
    const record: i32 = load<u16>(run);
    const at = <usize>load<u32>(positions + (record << 2)) + offset;
    let value = findNarrow(slots, shift, load<u64>(at) & mask);
    if (value == 0) {
      value = settle(column, at);
      if (value == 0) {
        set(column, 16, <u32>run);
        return false;
      }
      slots = get(column, 40);
      shift = get(column, 44);
    }
    put(column, values, record - from, <i32>load<u16>(run, 2) - from, value);
  }
  return true;
}

/** The same for fields of 9 to 16 bytes. */
export function wideDictionary(column: usize, positions: usize, from: i32): bool {
  const offset: usize = get(column, 0);
  const tail: usize = get(column, 4) - 8;
  const values: usize = get(column, 20);
  const end: usize = get(column, 12);
  let slots: usize = get(column, 40);
  let shift: u64 = get(column, 44);
  for (let run: usize = get(column, 16); run < end; run += 2) {
    const record: i32 = load<u16>(run);
    const at = <usize>load<u32>(positions + (record << 2)) + offset;
    let value = findWide(slots, shift, load<u64>(at), load<u64>(at + tail));
    if (value == 0) {
      value = settle(column, at);
      if (value == 0) {
        set(column, 16, <u32>run);
        return false;
      }
      slots = get(column, 40);
      shift = get(column, 44);
    }
    put(column, values, record - from, <i32>load<u16>(run, 2) - from, value);
  }
  return true;
}
