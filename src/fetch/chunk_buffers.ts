/**
 * The memory of chunks of files, used again: a file of 4 MB would otherwise leave 4 MB of garbage,
 * which the collector lets lie until there is much of it.
 *
 * @module
 */

/** Bytes of a chunk, at most. */
export const CHUNK_BYTES = 256 * 1024;
/** Most buffers that wait to be used again. */
const MOST_SPARE = 8;

const spare: ArrayBuffer[] = [];

/** Memory for a chunk of `length` bytes, {@linkcode CHUNK_BYTES} at most, with anything in it. */
export function takeChunk(length: number): Uint8Array<ArrayBuffer> {
  const isLarge = length > CHUNK_BYTES / 2;
  const buffer = spare.pop() ?? new ArrayBuffer(isLarge ? CHUNK_BYTES : length);
  return new Uint8Array(buffer, 0, length);
}

/** Says that nobody looks at a chunk any more, whose buffer it had for itself. */
export function giveChunk(buffer: ArrayBuffer): void {
  if (buffer.byteLength === CHUNK_BYTES && spare.length < MOST_SPARE) spare.push(buffer);
}
