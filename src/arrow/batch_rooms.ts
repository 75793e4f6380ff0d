/**
 * The memory in which the columns of a batch are built: each in a buffer of its own, so that whoever
 * keeps one column keeps that alone; in a worker, which sends batches to another thread, all of them
 * in a few shared ones, since each buffer sent costs as much as copying some kilobytes.
 *
 * @module
 */

/** Columns begin at multiples of this many bytes. */
const ALIGNMENT = 64;
/** Bytes of the first shared buffer, when nothing is known of the batches to come. */
const FIRST_BYTES = 256 * 1024;

/** Most bytes kept of batches at which nobody looks any more. */
const MOST_SPARE = 32 * 1024 * 1024;

/** Buffers for the batches to come. */
let spare: ArrayBuffer[] = [];
let spareBytes = 0;
let isShared = false;
let buffer = new ArrayBuffer(0);
/** Bytes of it that are taken. */
let taken = 0;
/** Bytes taken for the batch that is being built, in all buffers. */
let batchBytes = 0;
/** Bytes that the batch before took. */
let lastBytes = FIRST_BYTES;

/** Has rooms share buffers from now on, in a thread that decodes one file at a time. */
export function shareRooms(): void {
  isShared = true;
}

/** The batch is finished: its buffers are not used for the next one. */
export function endRooms(): void {
  lastBytes = Math.max(batchBytes, ALIGNMENT);
  batchBytes = 0;
  buffer = new ArrayBuffer(0);
  taken = 0;
}

/** A room of `bytes` bytes, all of them 0. */
export function takeRoom(bytes: number): Uint8Array<ArrayBuffer> {
  if (!isShared) return new Uint8Array(takeBuffer(bytes, bytes * 2), 0, bytes);
  const room = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  if (taken + room > buffer.byteLength) {
    const wanted = Math.max(room, lastBytes - batchBytes, lastBytes >> 3);
    buffer = takeBuffer(wanted, wanted * 2);
    taken = 0;
  }
  const start = taken;
  taken += room;
  batchBytes += room;
  return new Uint8Array(buffer, start, bytes);
}

/** Takes buffers at which nobody looks any more. */
export function giveRooms(buffers: readonly ArrayBuffer[]): void {
  spare.push(...buffers);
  for (const { byteLength } of buffers) spareBytes += byteLength;
  while (spareBytes > MOST_SPARE) spareBytes -= spare.shift()!.byteLength;
}

/** Lets go of them. */
export function dropRooms(): void {
  spare = [];
  spareBytes = 0;
}

/** A buffer of zeros, of `least` to `most` bytes. */
function takeBuffer(least: number, most: number): ArrayBuffer {
  const place = spare.findIndex(({ byteLength }) => byteLength >= least && byteLength <= most);
  if (place < 0) return new ArrayBuffer(least);
  const [found] = spare.splice(place, 1) as [ArrayBuffer];
  spareBytes -= found.byteLength;
  new Uint8Array(found).fill(0);
  return found;
}
