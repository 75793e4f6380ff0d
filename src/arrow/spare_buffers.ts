/**
 * Buffers of batches that were copied elsewhere, for the next batches.
 *
 * Whoever knows that nobody looks at a batch any more gives its buffers back: a worker does, which
 * sends copies. In a thread where nobody does, every buffer is new.
 *
 * @module
 */

/** Most bytes kept. */
const MOST = 16 * 1024 * 1024;

const spare = new Map<number, ArrayBuffer[]>();
let kept = 0;

/** A buffer full of zeros. */
export function takeBuffer(bytes: number): ArrayBuffer {
  const buffer = spare.get(bytes)?.pop();
  if (buffer === undefined) return new ArrayBuffer(bytes);
  kept -= bytes;
  new Uint8Array(buffer).fill(0);
  return buffer;
}

/** Gives back a buffer at which nobody looks any more. */
export function giveBuffer(buffer: ArrayBuffer): void {
  const bytes = buffer.byteLength;
  if (bytes === 0 || kept + bytes > MOST) return;
  kept += bytes;
  const same = spare.get(bytes);
  if (same === undefined) spare.set(bytes, [buffer]);
  else same.push(buffer);
}
