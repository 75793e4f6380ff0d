/**
 * The buffers in which a worker sends batches. The main thread copies a batch out when its reader
 * comes to it, and gives the buffer back: so few of them serve for files of any size, and what a
 * reader holds is never written to again.
 *
 * @module
 */

/** Most bytes kept for batches to come. */
const MOST = 32 * 1024 * 1024;
const PAGE = 65_536;

const rooms: ArrayBuffer[] = [];

/** A buffer of at least so many bytes; what stands in it is of no account. */
export function takeRoom(bytes: number): ArrayBuffer {
  const place = rooms.findIndex((room) => room.byteLength >= bytes);
  // A tenth more, since the next batch of the file may be somewhat larger.
  if (place < 0) return new ArrayBuffer(Math.ceil(bytes * 1.1 / PAGE) * PAGE);
  return rooms.splice(place, 1)[0]!;
}

/** Takes a buffer back. */
export function giveRoom(room: ArrayBuffer): void {
  rooms.push(room);
  let kept = rooms.reduce((sum, { byteLength }) => sum + byteLength, 0);
  while (kept > MOST) kept -= rooms.shift()!.byteLength;
}
