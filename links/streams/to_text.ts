/**
 * Reads a stream to its end into one string. Bytes are decoded as UTF-8, also where a character is
 * cut between chunks; bytes that are no UTF-8 become U+FFFD, and a byte order mark is dropped. The
 * stream stays locked.
 *
 * @throws (as a rejection) what the stream fails with.
 */
export async function toText(
  stream: ReadableStream<string> | ReadableStream<Uint8Array>,
): Promise<string> {
  const reader: ReadableStreamDefaultReader<string | Uint8Array> = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk = next.value;
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
