/**
 * The bytes of files that are made up, written as they are read.
 *
 * @module
 */

import { crc32 } from "node:zlib";
import { spellRule } from "../catalog/partition.ts";
import { DbcEncoder } from "../decode/dbc_encoder.ts";
import { zipFrame } from "../decode/zip_format.ts";
import { takeTurn } from "../turns.ts";
import { headerOf, makeRecords } from "./records.ts";
import type { SampleFile } from "./sample_file.ts";

/** The bytes of a file; an abort of the signal ends the stream with its reason. */
export function streamOf(
  file: SampleFile,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const cancelled = new AbortController();
  const signals = [cancelled.signal, ...(signal === undefined ? [] : [signal])];
  const chunks = packFile(file, AbortSignal.any(signals));
  return new ReadableStream<Uint8Array>({
    async pull(controller): Promise<void> {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel(reason): void {
      cancelled.abort(reason);
    },
  }, { highWaterMark: 0 });
}

/** Ends a DBF file, behind the last record. */
const END_OF_FILE = 0x1a;

/** The file as its group's files are: packed, or plain. */
function packFile(file: SampleFile, signal: AbortSignal): AsyncGenerator<Uint8Array, undefined> {
  switch (file.group.format) {
    case "zip":
      return writeZip(file, signal);
    case "dbf":
      return writeDbf(file, signal);
    default:
      return writeDbc(file, signal);
  }
}

/** Makes the table twice: for its checksum and length, which stand in front of it, and to store it. */
async function* writeZip(
  file: SampleFile,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, undefined> {
  let crc = 0;
  let length = 0;
  for await (const bytes of writeDbf(file, signal)) {
    crc = crc32(bytes, crc);
    length += bytes.length;
  }
  const name = spellRule(file.group.archive!.table!, file.partition);
  const { head, tail } = zipFrame(name, length, crc);
  yield head;
  yield* writeDbf(file, signal);
  yield tail;
}

async function* writeDbf(
  file: SampleFile,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, undefined> {
  signal.throwIfAborted();
  yield headerOf(file);
  for (const records of makeRecords(file)) {
    yield records.slice();
    await takeTurn();
    signal.throwIfAborted();
  }
  yield Uint8Array.of(END_OF_FILE);
}

/** Makes the records twice: for the checksum, which stands in front of them, and to pack them. */
async function* writeDbc(
  file: SampleFile,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new DbcEncoder(headerOf(file));
  signal.throwIfAborted();
  for (const records of makeRecords(file)) {
    encoder.measure(records);
    await takeTurn();
    signal.throwIfAborted();
  }
  for (const records of makeRecords(file)) {
    const bytes = encoder.write(records);
    if (bytes.length > 0) yield bytes;
    await takeTurn();
    signal.throwIfAborted();
  }
  yield encoder.close();
}
