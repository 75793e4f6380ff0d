/**
 * The memory in which the columns of a batch are built: each in a buffer of its own, so that whoever
 * keeps one column keeps that alone, and the allocator finds room for it among what became free; or,
 * in a worker and where batches are built in the same memory again, all of them in one buffer, a
 * room, since each buffer that is sent to another thread costs as much as copying some kilobytes.
 *
 * A worker is given the buffers that it fills. Were it to make its own, the system's allocator would
 * keep what they took apart for each thread, and a process of two workers grows by 200 MB.
 *
 * @module
 */

/** Columns begin at multiples of this many bytes. */
const ALIGNMENT = 64;
/** Most bytes kept of batches at which nobody looks any more. */
const MOST_SPARE = 32 * 1024 * 1024;

/** Memory for a batch to come. */
export interface BatchRoom {
  /** Its buffer. */
  readonly buffer: ArrayBuffer;
  /** True when there is something else in it than zeros. */
  readonly isUsed: boolean;
}

/** Rooms that this thread may use. */
const spare: BatchRoom[] = [];
let spareBytes = 0;
/** The room that the next batch was given. */
let given: BatchRoom | undefined;

/** Where the columns of one batch after the other take their memory. */
export class ColumnMemory {
  #buffer = new ArrayBuffer(0);
  /** True when there may be something else in it than zeros. */
  #isUsed = false;
  /** Bytes of it that are taken. */
  #taken = 0;
  #hasRooms = false;

  /** Has the columns of each batch share a room from now on. */
  useRooms(): void {
    this.#hasRooms = true;
  }

  /** Columns of `bytes` bytes in all are to come. */
  begin(bytes: number): void {
    if (!this.#hasRooms) return;
    const { buffer, isUsed } = takeRoom(bytes);
    this.#buffer = buffer;
    this.#isUsed = isUsed;
    this.#taken = 0;
  }

  /** `bytes` zeros for a column; in a buffer of their own when the room has no more. */
  take(bytes: number): Uint8Array<ArrayBuffer> {
    const at = this.#taken;
    if (at + bytes > this.#buffer.byteLength) return new Uint8Array(bytes);
    this.#taken += columnBytes(bytes);
    const column = new Uint8Array(this.#buffer, at, bytes);
    return this.#isUsed ? column.fill(0) : column;
  }

  /** The batch is finished: nothing more of its room is taken. */
  end(): void {
    this.#buffer = new ArrayBuffer(0);
    this.#taken = 0;
  }
}

/** The room that a column of so many bytes takes. */
export function columnBytes(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/**
 * True when so many rows leave more than a quarter of the memory of a column unused, so that it is
 * worth a copy.
 */
export function isRoomy(rows: number, capacity: number): boolean {
  return rows * 4 < capacity * 3;
}

/** Has the next batch of this thread stand in a room, if it fits; `undefined` takes one back. */
export function nextRoom(room: BatchRoom | undefined): void {
  given = room;
}

/** The room that was given for the next batch, or one of `bytes` to twice as many, or a new one. */
export function takeRoom(bytes: number): BatchRoom {
  if (given !== undefined && given.buffer.byteLength >= bytes) {
    const room = given;
    given = undefined;
    return room;
  }
  const place = spare.findIndex(({ buffer: { byteLength } }) =>
    byteLength >= bytes && byteLength <= bytes * 2
  );
  if (place < 0) return { buffer: new ArrayBuffer(bytes), isUsed: false };
  const [room] = spare.splice(place, 1) as [BatchRoom];
  spareBytes -= room.buffer.byteLength;
  return room;
}

/** Keeps the largest of the buffers of a batch at which nobody looks any more for those to come. */
export function giveRoom(buffers: readonly ArrayBuffer[]): void {
  const [first, ...rest] = buffers;
  if (first === undefined) return;
  const buffer = rest.reduce((a, b) => b.byteLength > a.byteLength ? b : a, first);
  spare.push({ buffer, isUsed: true });
  spareBytes += buffer.byteLength;
  while (spareBytes > MOST_SPARE) spareBytes -= spare.shift()!.buffer.byteLength;
}
