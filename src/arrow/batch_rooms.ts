/**
 * The memory in which the columns of a batch are built: each in a buffer of its own, so that whoever
 * keeps one column keeps that alone; in a worker, which sends batches to another thread, all of them
 * in one or a few, since each buffer sent costs as much as copying some kilobytes.
 *
 * A worker is given the buffers that it fills. Were it to make its own, the system's allocator would
 * keep what they took apart for each thread, and a process of two workers grows by 200 MB.
 *
 * @module
 */

/** Columns begin at multiples of this many bytes. */
const ALIGNMENT = 64;
/** Bytes of a shared buffer, at least, when none was given. */
const LEAST_BYTES = 256 * 1024;
/** Most bytes kept of batches at which nobody looks any more. */
const MOST_SPARE = 32 * 1024 * 1024;

/** Memory for a batch to come. */
export interface BatchRoom {
  /** Its buffer. */
  readonly buffer: ArrayBuffer;
  /** True when there is something else in it than zeros. */
  readonly isUsed: boolean;
}

let isShared = false;
/** Rooms for the batches to come. */
const spare: BatchRoom[] = [];
let spareBytes = 0;
let buffer = new ArrayBuffer(0);
/** True when there may be something else in it than zeros. */
let isUsed = false;
/** Bytes of it that are taken. */
let taken = 0;

/** Has columns share buffers from now on, in a thread that decodes one file at a time. */
export function shareRooms(): void {
  isShared = true;
}

/**
 * The batch is finished, or will never be: its buffers are not used for the next one, which is built
 * in a room given for it, if there is one.
 */
export function nextRoom(room: BatchRoom = { buffer: new ArrayBuffer(0), isUsed: false }): void {
  ({ buffer, isUsed } = room);
  taken = 0;
}

/** The room that a column of so many bytes takes. */
export function columnBytes(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** `bytes` zeros for a column. */
export function takeColumn(bytes: number): Uint8Array<ArrayBuffer> {
  if (!isShared) return new Uint8Array(zeros(takeRoom(bytes)), 0, bytes);
  const room = columnBytes(bytes);
  if (taken + room > buffer.byteLength) {
    nextRoom({ buffer: new ArrayBuffer(Math.max(room, LEAST_BYTES)), isUsed: false });
  }
  taken += room;
  const column = new Uint8Array(buffer, taken - room, bytes);
  return isUsed ? column.fill(0) : column;
}

/** A room of `bytes` to twice as many that was given, or a new one. */
export function takeRoom(bytes: number): BatchRoom {
  const place = spare.findIndex(({ buffer: { byteLength } }) =>
    byteLength >= bytes && byteLength <= bytes * 2
  );
  if (place < 0) return { buffer: new ArrayBuffer(bytes), isUsed: false };
  const [room] = spare.splice(place, 1) as [BatchRoom];
  spareBytes -= room.buffer.byteLength;
  return room;
}

/** Gives memory for batches to come, at which nobody looks any more. */
export function giveRooms(rooms: readonly BatchRoom[]): void {
  for (const room of rooms) {
    spare.push(room);
    spareBytes += room.buffer.byteLength;
  }
  while (spareBytes > MOST_SPARE) spareBytes -= spare.shift()!.buffer.byteLength;
}

/** The memory of a batch at which nobody looks any more. */
export function roomsOf(buffers: readonly ArrayBuffer[]): BatchRoom[] {
  return buffers.map((buffer) => ({ buffer, isUsed: true }));
}

function zeros({ buffer, isUsed }: BatchRoom): ArrayBuffer {
  if (isUsed) new Uint8Array(buffer).fill(0);
  return buffer;
}
