/** Streams whose chunks nobody keeps but who reads them. */
const givenAway = new WeakSet<ReadableStream<Uint8Array>>();

/**
 * Says of a stream that each of its chunks has a buffer of its own, at which its maker does not look
 * again: whoever reads it may write to a chunk or send it to another thread. Other streams may give
 * out bytes that a source keeps.
 */
export function giveAway(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  givenAway.add(stream);
  return stream;
}

/** True of a stream that was given away. */
export function isGivenAway(stream: ReadableStream<Uint8Array>): boolean {
  return givenAway.has(stream);
}
