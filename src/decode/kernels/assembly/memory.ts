/**
 * Memory is handed out from the bottom up and never back: a file's kernels are started over, with
 * all that they hold, for the next file.
 */

/** Pages of 64 KiB that memory grows by at least. */
const GROWTH: i32 = 8;

/** The first free byte. */
let free: usize = 0;
/** Hash codes are products with this; odd, and unlike from file to file. */
export let factor: u64 = 1;

/** Starts over: memory from `start` on is free. */
export function reset(start: usize, seed: u64): void {
  free = start;
  factor = seed | 1;
}

/** `bytes` bytes of zeros, aligned to 16. */
export function allocate(bytes: usize): usize {
  const at = (free + 15) & ~15;
  free = at + bytes;
  const pages = <i32>((free + 0xffff) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(max(pages, GROWTH)) < 0 && memory.grow(pages) < 0) unreachable();
  memory.fill(at, 0, bytes);
  return at;
}
