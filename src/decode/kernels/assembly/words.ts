/** Eight spaces. */
export const SPACES: u64 = 0x2020202020202020;
/** The high bit of every byte, which ASCII does not set. */
export const HIGH_BITS: u64 = 0x8080808080808080;
const ZEROS: u64 = 0x3030303030303030;
/** Added to bytes of 0 to 9 this sets no high bit; to 10 to 127, one. */
const OVER_NINE: u64 = 0x7676767676767676;

/**
 * The number that eight bytes hold as digits with nothing but spaces before them, 0 when all are
 * spaces; negative when they hold anything else.
 */
// @ts-ignore: decorator
@inline export function parseEight(word: u64): i64 {
  const other = word ^ SPACES;
  const padded = word | (((other & (0 - other)) - 1) & 0x1010101010101010);
  return allDigits(padded) ? digits(padded) : -1;
}

/** True when all of eight bytes are digits. */
// @ts-ignore: decorator
@inline export function allDigits(word: u64): bool {
  const values = word ^ ZEROS;
  return (((values + OVER_NINE) | values) & HIGH_BITS) == 0;
}

/** The number that eight digits make: pairs, then fours, then all. */
// @ts-ignore: decorator
@inline export function digits(word: u64): i64 {
  const values = word ^ ZEROS;
  const pairs = values * 10 + (values >>> 8);
  const high = (pairs & 0x000000ff000000ff) * 0x000f424000000064;
  const low = ((pairs >>> 16) & 0x000000ff000000ff) * 0x0000271000000001;
  return <i64>((high + low) >>> 32);
}

/** True when no byte from `from` to `to` is beyond ASCII. */
// @ts-ignore: decorator
@inline export function isAscii(from: usize, to: usize): bool {
  let bits: u64 = 0;
  let at = from;
  for (; at + 8 <= to; at += 8) bits |= load<u64>(at);
  if (at < to) bits |= load<u64>(at) << ((8 - (to - at)) << 3);
  return (bits & HIGH_BITS) == 0;
}

// @ts-ignore: decorator
@inline export function isBlankByte(at: usize): bool {
  return load<u8>(at) == 0x20 || load<u8>(at) == 0;
}
