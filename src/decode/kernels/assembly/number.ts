import { fill32, fill64, get, set, setNulls } from "./column";
import { allDigits, parseEight, SPACES } from "./words";

/**
 * Numbers stand at the right end of their field: its last eight bytes, and the up to eight before
 * them, are two words with spaces where the field is narrower.
 */

/** Bits by which a word of a field's last bytes is moved to end where the field does. */
// @ts-ignore: decorator
@inline function tailShift(width: u32): u64 {
  return width < 8 ? 64 - ((<u64>width) << 3) : 0;
}
/** What stands before the field in that word. */
// @ts-ignore: decorator
@inline function tailSpaces(width: u32): u64 {
  return width < 8 ? SPACES >>> ((<u64>width) << 3) : 0;
}

/** Whole numbers in fields of up to 16 bytes, of which the last eight count. */
export function int32(column: usize, positions: usize, from: i32): bool {
  const width = get(column, 4);
  const offset: usize = get(column, 0);
  const tail: usize = width <= 8 ? 0 : width - 8;
  const shift = tailShift(width);
  const spaces = tailSpaces(width);
  /** The bytes before the last eight. */
  const headMask: u64 = width <= 8 ? 0 : width == 16 ? <u64>-1 : ((<u64>1) << ((<u64>width - 8) << 3)) - 1;
  const values: usize = get(column, 20);
  const end: usize = get(column, 12);
  for (let run: usize = get(column, 16); run < end; run += 2) {
    const record: i32 = load<u16>(run);
    const first = record - from;
    const next = <i32>load<u16>(run, 2) - from;
    const at = <usize>load<u32>(positions + (record << 2)) + offset;
    const word = (load<u64>(at + tail) << shift) | spaces;
    const value = parseEight(word);
    if (value < 0 || ((load<u64>(at) ^ SPACES) & headMask) != 0) {
      set(column, 16, <u32>run);
      return false;
    }
    fill32(values, first, next, <i32>value);
    if (word == SPACES) setNulls(column, first, next);
  }
  return true;
}

/**
 * Numbers in fields of up to 16 bytes with the point in its place, or whole ones: at most 15 digits,
 * so that they and the power of ten are exact doubles and their quotient is the nearest double.
 */
export function float64(column: usize, positions: usize, from: i32): bool {
  const width = get(column, 4);
  const decimals: u64 = get(column, 36);
  const offset: usize = get(column, 0);
  const tail: usize = width <= 8 ? 0 : width - 8;
  const shift = tailShift(width);
  const spaces = tailSpaces(width);
  const headShift: u64 = width <= 8 ? 0 : 128 - ((<u64>width) << 3);
  const headMask: u64 = width <= 8 ? 0 : <u64>-1;
  const headSpaces: u64 = width <= 8 ? SPACES : width == 16 ? 0 : SPACES >>> ((<u64>width - 8) << 3);
  const pointShift: u64 = (7 - decimals) << 3;
  const beforePoint: u64 = ((<u64>1) << pointShift) - 1;
  const behindPoint: u64 = ~((beforePoint << 8) | 0xff);
  let power: f64 = 1;
  for (let i: u64 = 0; i < decimals; i++) power *= 10;
  const values: usize = get(column, 20);
  const end: usize = get(column, 12);
  for (let run: usize = get(column, 16); run < end; run += 2) {
    const record: i32 = load<u16>(run);
    const first = record - from;
    const next = <i32>load<u16>(run, 2) - from;
    const at = <usize>load<u32>(positions + (record << 2)) + offset;
    let low = (load<u64>(at + tail) << shift) | spaces;
    let high = ((load<u64>(at) << headShift) & headMask) | headSpaces;
    if (low == SPACES && high == SPACES) {
      fill64(values, first, next, 0);
      setNulls(column, first, next);
      continue;
    }
    let divisor: f64 = 1;
    let isWellFormed = true;
    if (decimals && ((low >>> pointShift) & 0xff) == 0x2e) {
      // Without the point: what stands before it moves one byte to the right.
      isWellFormed = ((low >>> (pointShift + 8)) & 0xff) != 0x20;
      low = (low & behindPoint) | ((low & beforePoint) << 8) | (high >>> 56);
      high = (high << 8) | 0x20;
      divisor = power;
    }
    let value = parseEight(low);
    if (high != SPACES) {
      const more = parseEight(high);
      isWellFormed = isWellFormed && allDigits(low) && more >= 0 && more < 10_000_000;
      value += more * 100_000_000;
    }
    if (value < 0 || !isWellFormed) {
      set(column, 16, <u32>run);
      return false;
    }
    fill64(values, first, next, <f64>value / divisor);
  }
  return true;
}
