/**
 * Answers of whole scans, so that asking the same question of the same files again reads nothing.
 *
 * @module
 */

import { promisify } from "node:util";
import { constants, zstdCompress, zstdDecompress } from "node:zlib";
import { type Table, tableFromIPC } from "apache-arrow";
import configuration from "../../deno.json" with { type: "json" };
import { encodeArrowStream } from "../arrow/arrow_stream.ts";
import type { ExprNode } from "../expr/expr.ts";
import { type CacheContext, type FileFacts, Held } from "./cache_context.ts";
import { resultKey } from "./cache_key.ts";
import type { Manifest } from "./entry_format.ts";
import { DamagedEntry, type EntryStore, readWhole } from "./entry_store.ts";

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** A question, with all that its answer depends on. */
export interface ResultQuestion {
  /** The name of the source. */
  readonly source: string;
  /** The dataset, such as `SIHSUS-RD`. */
  readonly dataset: string;
  /** The columns asked for, each with how it is read; all of them when `all`. */
  readonly columns: readonly string[];
  /** True when columns that the catalogue does not know are given out too. */
  readonly all: boolean;
  /** The condition. */
  readonly where: ExprNode | undefined;
  /** Most rows given out. */
  readonly limit: number | undefined;
  /** How strict the reading is, and how its rows are batched. */
  readonly how: readonly unknown[];
  /** The files read, as they are listed. */
  readonly files: readonly (FileFacts & { readonly path: string })[];
  /** Partitions without a file, and files that are not read: the outcome names them. */
  readonly beside: readonly string[];
}

/** An answer that was given before. */
export interface HeldResult {
  /** The rows, in buffers of their own. */
  readonly table: Table;
  /** What became of the scan, as plain data. */
  readonly outcome: unknown;
}

/** Bytes of all answers in a store together; the oldest go first. */
const MOST_STORED = 64 * 1024 * 1024;
/** An answer of more bytes than this is kept in memory at most. */
const MOST_PACKED = 4 * 1024 * 1024;

class HeldAnswer extends Held {
  /** The table as an Arrow IPC stream. */
  readonly ipc: Uint8Array;
  readonly outcome: string;

  constructor(path: string, stored: number, ipc: Uint8Array, outcome: string) {
    super(path, stored);
    this.ipc = ipc;
    this.outcome = outcome;
  }

  open(): HeldResult {
    return { table: tableFromIPC(this.ipc.slice()), outcome: JSON.parse(this.outcome, reviveDate) };
  }
}

/** The answers of whole scans. */
export class Results {
  readonly #context: CacheContext;

  /** Shares a context with the other parts of a cache. */
  constructor(context: CacheContext) {
    this.#context = context;
  }

  /** The answer to a question that was asked before, about the same files. */
  async find(question: ResultQuestion): Promise<HeldResult | undefined> {
    if (!isKept(question)) return undefined;
    const { memory, counts } = this.#context;
    const key = keyOf(question);
    const held = memory.get(key);
    const answer = held instanceof HeldAnswer ? held : await this.#stored(key);
    if (answer === undefined) return undefined;
    counts.hits++;
    if (answer !== held) memory.set(key, answer, answer.ipc.length);
    return answer.open();
  }

  /** Keeps an answer. */
  async keep(question: ResultQuestion, table: Table, outcome: unknown): Promise<void> {
    if (!isKept(question)) return;
    const { memory, now } = this.#context;
    const { dataset, source } = question;
    const estimate = table.batches.reduce((sum, batch) => sum + batch.data.byteLength, 0);
    if (estimate > memory.budget / 4) return;
    const key = keyOf(question);
    const ipc = encodeArrowStream(table.schema, table.batches);
    const text = JSON.stringify(outcome);
    memory.set(key, new HeldAnswer(dataset, now(), ipc, text), ipc.length + text.length);
    await this.#context.withStore(async (store) => {
      const packed = await compress(ipc, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
      if (packed.length > MOST_PACKED) return;
      await makeRoom(store, MOST_STORED - packed.length);
      const facts = this.#context.factsNow(source, dataset);
      const entry = { ...facts, rows: table.numRows, decoder: LAYOUT, details: { outcome: text } };
      await this.#context.put(key, packed, entry);
    });
  }

  async #stored(key: string): Promise<HeldAnswer | undefined> {
    return await this.#context.withStore(async (store) => {
      try {
        const entry = await store.open(key);
        if (entry?.manifest.decoder !== LAYOUT) return void await entry?.content.cancel();
        const { path, stored, details } = entry.manifest;
        const packed = await readWhole(entry);
        const ipc = await decompress(packed);
        const { outcome } = details as { readonly outcome: string };
        return new HeldAnswer(path, Date.parse(stored), ipc, outcome);
      } catch (error) {
        if (!(error instanceof DamagedEntry)) throw error;
        await store.remove(key);
        return undefined;
      }
    });
  }
}

/** The one kind of date in an outcome is when a file was changed last. */
function reviveDate(key: string, value: unknown): unknown {
  return key === "modified" && typeof value === "string" ? new Date(value) : value;
}

/** The version of the layout of these entries. */
const LAYOUT = "result 1";

/**
 * True when an answer is worth keeping, and each file can be told from other states of itself.
 * Without a condition or a limit the decoded columns are the answer.
 */
function isKept({ files, where, limit }: ResultQuestion): boolean {
  return (where !== undefined || limit !== undefined) &&
    files.every(({ size, modified }) => size !== undefined || modified !== undefined);
}

function keyOf(question: ResultQuestion): string {
  const where = question.where && normalise(question.where);
  const { version } = configuration;
  const files = question.files.map(({ path, size, modified }) => {
    return [path, size ?? null, modified?.toISOString() ?? null];
  });
  return resultKey({ ...question, where, version, files });
}

/** The same condition, however its parts are ordered. */
function normalise(node: ExprNode): unknown {
  switch (node.op) {
    case "and":
    case "or": {
      const args = node.args.map(normalise).map((arg) => JSON.stringify(arg));
      return { op: node.op, args: [...new Set(args)].sort() };
    }
    case "not":
      return { op: node.op, arg: normalise(node.arg) };
    case "in":
      return { ...node, values: node.values.map(literalText).sort() };
    default:
      return "value" in node ? { ...node, value: literalText(node.value) } : node;
  }
}

/** JSON knows neither NaN nor infinity, and 1 is not "1". */
function literalText(value: unknown): string {
  return `${typeof value} ${String(value)}`;
}

/** Removes the oldest answers until the others take at most so many bytes. */
async function makeRoom(store: EntryStore, most: number): Promise<void> {
  const entries: { key: string; bytes: number; stored: string }[] = [];
  for await (const { key, bytes } of store.list("results/")) {
    const manifest: Manifest | undefined = await store.find(key).catch(() => undefined);
    entries.push({ key, bytes, stored: manifest?.stored ?? "" });
  }
  let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { key, bytes } of entries.sort((a, b) => a.stored < b.stored ? -1 : 1)) {
    if (total <= most) break;
    await store.remove(key);
    total -= bytes;
  }
}
