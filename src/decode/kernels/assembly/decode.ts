/** Bit position after the last token decoded. */
export let bit: i32 = 0;
/** Index in the block after the last byte decoded. */
export let end: i32 = 0;

/** How far back the match reaches that is too far. */
export let tooFar: i32 = 0;

/** Lengths of 72 or more have their extra bits beyond the table's 12. */
const LONG_TOKEN: i32 = 0x1ffff;
const END_LENGTH: i32 = 519;

/** All went well: the limit was reached, or the input's end. */
const GOING_ON: i32 = 0;
/** The end code was read. */
const FINISHED: i32 = 1;
/** A match reaches back before the first byte. */
const TOO_FAR: i32 = 2;

/**
 * The loop of `Exploder.#decodeRun`, token for token: see there, and the head of `explode.ts`, for
 * the tables.
 */
export function decode(
  tokens: usize,
  distances: usize,
  input: usize,
  firstBit: i32,
  lastBit: i32,
  block: usize,
  start: i32,
  limit: i32,
): i32 {
  let state = GOING_ON;
  let at = firstBit;
  let out = block + start;
  const stop = block + limit;
  while (out < stop && at <= lastBit) {
    let bits = load<u32>(input + (at >>> 3)) >>> (at & 7);
    store<u8>(out, bits >>> 1);
    const literal = ~bits & 1;
    const used = literal * 9;
    out += literal;
    at += used;
    bits >>>= used;
    const token = load<i32>(tokens + ((bits & 4095) << 2));
    if (token == 0) {
      store<u8>(out++, bits >>> 1);
      at += 9;
      continue;
    }
    at += token & 31;
    let length: i32 = (token >>> 8) & 511;
    if (token > LONG_TOKEN) {
      length += (bits >>> ((token >>> 17) & 15)) & ((1 << (token >>> 21)) - 1);
      if (length == END_LENGTH) {
        state = FINISHED;
        break;
      }
    }
    bits = load<u32>(input + (at >>> 3)) >>> (at & 7);
    const code: u32 = load<u16>(distances + ((bits & 255) << 1));
    const codeBits = code >>> 8;
    const lowBits: u32 = (token >>> 5) & 7;
    at += codeBits + lowBits;
    const distance: u32 = (((code & 255) << lowBits) | ((bits >>> codeBits) & ((1 << lowBits) - 1))) + 1;
    if (distance > <u32>(out - block)) {
      state = TOO_FAR;
      tooFar = distance;
      break;
    }
    out = copy(out, distance, length);
  }
  bit = at;
  end = <i32>(out - block);
  return state;
}

/** Copies a match and returns where it ends; up to 31 bytes more are written. */
// @ts-ignore: decorator
@inline function copy(at: usize, distance: usize, length: i32): usize {
  const end = at + length;
  let to = at;
  let from = at - distance;
  if (distance >= 16) {
    do {
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
      to += 32;
      from += 32;
    } while (to < end);
  } else while (to < end) store<u8>(to++, load<u8>(from++));
  return end;
}
