/**
 * A repeatable source of uniform whole numbers: `next(limit)` is 0 to limit - 1.
 *
 * The generator is Tommy Ettinger's Mulberry32. A test says its seed in its failure message.
 */
export function seededRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit: number): number => {
    state = state + 0x6d2b79f5 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return Math.floor(((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32 * limit);
  };
}
