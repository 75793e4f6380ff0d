/**
 * Text in words: four bytes in one little-endian load, the first of them in the lowest bits.
 *
 * @module
 */

/** Four spaces. */
export const SPACES = 0x20202020;
/** The high bit of every byte, which ASCII does not set. */
export const HIGH_BITS = 0x80808080;

/** The mask that keeps the first `bytes` bytes (0 to 4) of a word. */
export function loadMask(bytes: number): number {
  return bytes >= 4 ? -1 : bytes <= 0 ? 0 : (1 << bytes * 8) - 1;
}

/** True when no byte from `from` to `to` is beyond ASCII; up to 3 bytes more are read. */
export function isAscii(view: DataView, from: number, to: number): boolean {
  let bits = 0;
  for (let i = from; i < to; i += 4) bits |= view.getInt32(i, true) & loadMask(to - i);
  return (bits & HIGH_BITS) === 0;
}
