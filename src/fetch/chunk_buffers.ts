/**
 * The memory of chunks of files, used again: a file of 4 MB would otherwise leave 4 MB of garbage,
 * which the collector lets lie until there is much of it.
 *
 * @module
 */

/**
 * Bytes of a chunk, at most: to read one costs a round through another thread, to send one to a
 * worker a message, whatever its length.
 */
export const CHUNK_BYTES = 1024 * 1024;
/** The memory of shorter chunks is not worth keeping. */
const LEAST_BYTES = 64 * 1024;
/** Most buffers that wait to be used again. */
const MOST_SPARE = 4;

const spare: ArrayBuffer[] = [];

/** Memory for a chunk of `length` bytes, with anything in it. */
export function takeChunk(length: number): Uint8Array<ArrayBuffer> {
  const place = spare.findIndex(({ byteLength }) => byteLength >= length);
  // Of few sizes, so that the next file's chunks fit.
  const bytes = length < LEAST_BYTES ? length : Math.ceil(length / LEAST_BYTES) * LEAST_BYTES;
  const buffer = place < 0 ? new ArrayBuffer(bytes) : spare.splice(place, 1)[0]!;
  return new Uint8Array(buffer, 0, length);
}

/** Says that nobody looks at a chunk any more, whose buffer it had for itself. */
export function giveChunk(buffer: ArrayBuffer): void {
  if (buffer.byteLength < LEAST_BYTES || buffer.byteLength > CHUNK_BYTES) return;
  spare.push(buffer);
  if (spare.length > MOST_SPARE) spare.shift();
}
