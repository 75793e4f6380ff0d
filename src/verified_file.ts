/**
 * Files that are checked before anyone sees a byte of them.
 *
 * @module
 */

import { DbcDecoder } from "./decode/dbc.ts";
import { DataSusError } from "./error.ts";
import type { OpenOptions, Source } from "./fetch/source.ts";

/** What {@linkcode openVerified} is told besides. */
export interface VerifyOptions extends OpenOptions {
  /** Most bytes of a file that are held in memory. */
  readonly memory: number;
}

/**
 * Reads a whole `.dbc` file and gives it out only if it is what DataSUS wrote: it has the expected
 * size, unpacks to the records that its header declares, and these have the CRC-32 that stands in
 * the file.
 *
 * @throws {DataSusError} `CHECKSUM`, `TRUNCATED` or `FORMAT` when it is not, `MISSING` when there is
 * no such file, `SOURCE` when it is too large to be checked or cannot be read.
 */
export async function openVerified(
  source: Source,
  path: string,
  options: VerifyOptions,
): Promise<ReadableStream<Uint8Array>> {
  const { signal, expected, memory } = options;
  const fail = (code: "MISSING" | "SOURCE" | "TRUNCATED" | "CHECKSUM", state: string): Error =>
    new DataSusError(`Cannot take "${path}" from ${source.name}: ${state}`, {
      code,
      path,
      hint: "Read it from DataSUS's server, source: ftp()",
    });
  const tooLarge = `it is larger than ${memory.toLocaleString("en-US")} bytes, too large to check`;
  if (!/\.dbc$/i.test(path)) throw fail("SOURCE", "only .dbc files can be checked");
  if ((expected?.size ?? 0) > memory) throw fail("SOURCE", tooLarge);
  const stream = await source.open(path, { signal, expected });
  if (stream === undefined) throw fail("MISSING", "it does not have it");
  const decoder = new DbcDecoder({ name: path });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > memory) throw fail("SOURCE", tooLarge);
    if (length > (expected?.size ?? Infinity)) throw fail("SOURCE", "it is longer than listed");
    chunks.push(chunk);
    drain(decoder.write(chunk));
  }
  if (length < (expected?.size ?? 0)) throw fail("TRUNCATED", "it is shorter than listed");
  drain(decoder.close());
  if (decoder.checksum !== "verified") throw fail("CHECKSUM", "it carries no CRC-32 to check");
  return streamOf(chunks);
}

function drain(pieces: Iterable<Uint8Array>): void {
  for (const _ of pieces);
}

/** Gives out the chunks, and lets go of each. */
function streamOf(chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  chunks.reverse();
  return new ReadableStream<Uint8Array>({
    pull(controller): void {
      const chunk = chunks.pop();
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
    cancel(): void {
      chunks.length = 0;
    },
  }, { highWaterMark: 0 });
}
