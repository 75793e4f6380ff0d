import { fail } from "@std/assert";
import type { RecordBatch } from "apache-arrow";
import { type DbcDecodeOptions, DbcDecoder } from "../../src/decode/dbc.ts";
import { type DbfDecodeOptions, DbfDecoder } from "../../src/decode/dbf.ts";

/**
 * The bytes in pieces of `length`, each a copy that is overwritten before the next one is given
 * out, as a reader does that uses one buffer again and again.
 */
export function* cut(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) {
    const piece = bytes.slice(at, at + length);
    yield piece;
    piece.fill(0xee);
  }
}

/** The bytes of all pieces, one after the other. */
export function concat(pieces: Iterable<Uint8Array>): Uint8Array<ArrayBuffer> {
  const all = [...pieces];
  const bytes = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Fails at the first byte that differs; `assertEquals` is slow for megabytes. */
export function assertSameBytes(actual: Uint8Array, expected: Uint8Array, what = "bytes"): void {
  if (actual.length !== expected.length) {
    fail(`${what}: ${actual.length} bytes, expected ${expected.length}`);
  }
  for (let i = 0; i < expected.length; i++) {
    if (actual[i] !== expected[i]) {
      fail(`${what}: byte ${i} of ${expected.length} is ${actual[i]}, expected ${expected[i]}`);
    }
  }
}

/** A decoder that was given a whole file, and the batches it gave. */
export interface DecodedTable {
  readonly decoder: DbfDecoder;
  readonly batches: RecordBatch[];
}

/** Gives a file to a `DbfDecoder` piece by piece. */
export function decodeTable(
  pieces: Iterable<Uint8Array>,
  options: DbfDecodeOptions = {},
): DecodedTable {
  const decoder = new DbfDecoder(options);
  const batches: RecordBatch[] = [];
  for (const piece of pieces) batches.push(...decoder.write(piece));
  batches.push(...decoder.close());
  return { decoder, batches };
}

/** A decoder that was given a whole file, and the bytes it gave. */
export interface DecodedBytes {
  readonly decoder: DbcDecoder;
  readonly dbf: Uint8Array<ArrayBuffer>;
}

/** Gives a file to a `DbcDecoder` piece by piece. */
export function decodeDbc(
  pieces: Iterable<Uint8Array>,
  options: DbcDecodeOptions = {},
): DecodedBytes {
  const decoder = new DbcDecoder(options);
  const parts: Uint8Array[] = [];
  for (const piece of pieces) parts.push(...decoder.write(piece));
  parts.push(...decoder.close());
  return { decoder, dbf: concat(parts) };
}
