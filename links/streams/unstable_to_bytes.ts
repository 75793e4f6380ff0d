/**
 * Reads a stream of bytes to its end into one new array, which is the caller's.
 *
 * @throws (as a rejection) what the stream fails with; {@linkcode TypeError} when a chunk is no
 * `Uint8Array`.
 */
export async function toBytes(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
