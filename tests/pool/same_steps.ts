/**
 * One file decoded here and by a worker: the steps must be the same. As a program it makes and
 * compares as many files as it is told:
 *
 * ```sh
 * deno run -A tests/pool/same_steps.ts 10000
 * ```
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { Schema } from "apache-arrow";
import { type DbfFieldSpec, encodeDbc, encodeDbf } from "@dsbr/core/decode";
import { inferColumns } from "../../src/decode/column_spec.ts";
import type { Decoding } from "../../src/pool/decoding.ts";
import { LocalDecoding } from "../../src/pool/local_decoding.ts";
import { RemoteDecoding } from "../../src/pool/remote_decoding.ts";
import { workerPool } from "../../src/pool/worker_pool.ts";
import { Random } from "../random.ts";
import { until, warm } from "./with_workers.ts";

async function* pieces(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}

/** All that a decoding gives, as text. */
async function stepsOf(decoding: Decoding): Promise<unknown[]> {
  const steps: unknown[] = [];
  try {
    for await (const step of decoding.steps()) {
      if (step.kind === "taken") continue; // several may come as one
      if (step.kind === "closing") steps.push("closing", decoding.bad.length);
      else {
        const types = step.batch.schema.fields.map(({ name, type }) => `${name} ${type}`);
        const nulls = step.batch.data.children.map((data) => data.nullCount);
        const dictionaries = step.batch.data.children.map((data) => data.dictionary?.length);
        const rows = step.batch.toArray().map((row) => JSON.stringify(row));
        steps.push([types, nulls, dictionaries, rows, step.bad]);
      }
      steps.push(structuredClone(decoding.state));
    }
  } catch (error) {
    const { name, message, code, hint, offset } = error as Record<string, unknown>;
    steps.push({ name, message, code, hint, offset }, decoding.bad);
  }
  steps.push(structuredClone(decoding.state), decoding.header);
  return steps;
}

/** Decodes a file both ways and compares; a worker must be free. */
export async function compareSteps(
  bytes: Uint8Array,
  { batchRows, length, name = "a.dbc" }: { batchRows: number; length: number; name?: string },
): Promise<void> {
  const encoding = "windows-1252";
  const local = await stepsOf(
    new LocalDecoding(pieces(bytes, length), {
      name,
      format: "dbc",
      encoding,
      batchRows,
      columns: inferColumns,
    }, { tellsBad: true }),
  );
  await until(() => workerPool.status.free > 0, "a worker free");
  const worker = workerPool.take(64);
  assert(worker !== undefined);
  const signal = new AbortController().signal;
  const remote = new RemoteDecoding(workerPool, worker, {
    job: { name, format: "dbc", encoding, tellsBad: true },
    chunks: pieces(bytes, length),
    batchRows: () => batchRows,
    open: (header) => {
      const specs = inferColumns(header);
      const schema = new Schema(specs.map((spec) => spec.field));
      return Promise.resolve({ schema, columns: specs, where: undefined, whereColumns: [] });
    },
  }, signal);
  assertEquals(await stepsOf(remote), local);
}

const ALPHABET = "0123456789 .-*ABCÁÇz\u00e3/";

/** A file made at random: fields, values, cuts, batches, and in one of four some damage. */
export function makeFile(random: Random): { bytes: Uint8Array; batchRows: number; length: number } {
  const fields = Array.from({ length: 1 + random.below(9) }, (_, i): DbfFieldSpec => {
    const type = random.pick(["C", "C", "N", "N", "D", "L", "F"] as const);
    const width = type === "D" ? 8 : type === "L" ? 1 : 1 + random.below(type === "C" ? 24 : 16);
    const decimals = type === "N" && width > 4 ? random.below(3) : 0;
    return { name: `F${i}`, type, width, decimals };
  });
  const distinct = Array.from(
    { length: 1 + random.below(40) },
    () =>
      fields.map(({ type, width }) => {
        const text = Array.from({ length: random.below(width + 1) }, () =>
          random.next() < 0.8 && type !== "C"
            ? String(random.below(10))
            : random.pick([...ALPHABET])).join("");
        return type === "D" && random.next() < 0.7
          ? `20${10 + random.below(20)}0${1 + random.below(9)}15`
          : text;
      }),
  );
  const rows = Array.from({ length: random.below(400) }, () => random.pick(distinct));
  const dbf = encodeDbf(fields, rows);
  const headerLength = dbf[8]! | dbf[9]! << 8;
  const recordLength = dbf[10]! | dbf[11]! << 8;
  for (let i = 0; i < rows.length; i++) {
    const mark = random.next();
    if (mark < 0.04) dbf[headerLength + i * recordLength] = mark < 0.03 ? 0x2a : 0x41;
  }
  let bytes = encodeDbc(dbf);
  const damage = random.next();
  if (damage < 0.1) bytes = bytes.slice(0, random.below(bytes.length));
  else if (damage < 0.25) bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
  return { bytes, batchRows: 1 + random.below(150), length: 1 + random.below(700) };
}

/** Makes and compares files. */
export async function compareMade(count: number, seed: number): Promise<void> {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) {
    const { bytes, ...how } = makeFile(random);
    try {
      await compareSteps(bytes, how);
    } catch (cause) {
      throw new Error(`file ${i} of seed ${seed}: ${cause}`, { cause });
    }
  }
}

if (import.meta.main) {
  const count = Number(Deno.args[0] ?? 10_000);
  await warm(2);
  await compareMade(count, Number(Deno.args[1] ?? 7));
  console.log(`${count} files: the same steps here and in a worker`);
}
