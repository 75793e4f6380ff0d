/**
 * Decoded columns as entries of a store: one for each set of columns that were decoded together.
 *
 * The content is the packed columns one after the other; the manifest's details say where each
 * begins and what else the decoder found.
 *
 * @module
 */

import type { Data } from "apache-arrow";
import type { ColumnSpec } from "../decode/column_spec.ts";
import type { DecodeReport } from "../decode/dbf.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { hashOf } from "./cache_key.ts";
import { packColumn, unpackColumn } from "./column_codec.ts";
import type { EntryFacts, Manifest } from "./entry_format.ts";
import { DamagedEntry, type EntryStore, readWhole } from "./entry_store.ts";

/** One column of a file, whole. */
export interface DecodedColumn {
  /** Its values, a chunk for each batch, with one dictionary if any. */
  readonly chunks: readonly Data[];
  /** Values that could not be read and are null. */
  readonly unparsable: number;
}

/** What is known of a decoded file besides its columns. */
export interface TableFacts {
  /** Its header. */
  readonly header: DbfHeader;
  /** What became of its records; `unparsable` is left empty. */
  readonly report: DecodeReport;
  /** Bytes of the file. */
  readonly bytes: number;
  /** Rows of its batches. */
  readonly batches: readonly number[];
}

/** The details of a manifest. */
interface Details {
  readonly table: string;
  readonly facts: TableFacts;
  readonly columns: readonly {
    readonly id: string;
    readonly length: number;
    readonly unparsable: number;
  }[];
}

/**
 * A scan of more columns than this is not kept decoded in a store: unpacking them takes as long as
 * decoding the file.
 */
const MOST_COLUMNS = 40;
/** A file and what was decoded of it take at most this share of the bytes of the DBF within. */
const MOST_SHARE = 0.2;

/** What a manifest has besides the facts, at most, and for each column. */
const MANIFEST_BYTES = 1000;
const COLUMN_BYTES = 80;

/** What a column is read as, in one word: equal for equal values. */
export function columnId({ name, type, dateFormat }: ColumnSpec): string {
  return `${name}:${type}${dateFormat === undefined ? "" : `:${dateFormat}`}`;
}

/** Keeps columns of a file that the store does not have yet, as far as there is room for them. */
export async function writeColumns(
  store: EntryStore,
  tableKey: string,
  facts: TableFacts,
  columns: ReadonlyMap<string, DecodedColumn>,
  entryFacts: EntryFacts,
): Promise<void> {
  if (columns.size > MOST_COLUMNS) return;
  const kept = new Set<string>();
  let room = dbfBytes(facts.header) * MOST_SHARE - facts.bytes;
  for await (const { key, bytes, manifest, details } of entriesOf(store, tableKey)) {
    const { size, modified } = manifest;
    if (size !== entryFacts.size || modified !== entryFacts.modified) await store.remove(key);
    else room -= bytes;
    for (const { id } of details?.columns ?? []) kept.add(id);
  }
  const ids = [...columns.keys()].filter((id) => !kept.has(id)).sort();
  if (ids.length === 0) return;
  room -= JSON.stringify(facts).length + MANIFEST_BYTES + COLUMN_BYTES * ids.length;
  const packed: Uint8Array[] = [];
  const described = [];
  for (const id of ids) {
    const { chunks, unparsable } = columns.get(id)!;
    const bytes = await packColumn(chunks);
    packed.push(bytes);
    described.push({ id, length: bytes.length, unparsable });
    room -= bytes.length;
    if (room < 0) return;
  }
  const details: Details = { table: tableKey, facts, columns: described };
  const writer = await store.create(setKey(tableKey, ids));
  try {
    for (const bytes of packed) await writer.write(bytes);
    const rows = facts.report.rows;
    await writer.publish({ ...entryFacts, rows, decoder: DECODER, details });
  } finally {
    await writer.abort();
  }
}

/** The version of the layout of these entries. */
const DECODER = "columns 1";

/** What is known of a file of which any columns are kept. */
export async function readTable(
  store: EntryStore,
  tableKey: string,
  isCurrent: (manifest: Manifest) => boolean,
): Promise<TableFacts | undefined> {
  for await (const { manifest, details } of entriesOf(store, tableKey)) {
    if (details !== undefined && isCurrent(manifest)) return details.facts;
  }
  return undefined;
}

/** Columns of a file, `undefined` unless all are there. */
export async function readColumns(
  store: EntryStore,
  tableKey: string,
  ids: readonly string[],
  isCurrent: (manifest: Manifest) => boolean,
): Promise<{ table: TableFacts; columns: ReadonlyMap<string, DecodedColumn> } | undefined> {
  const places = new Map<string, { key: string; table: TableFacts }>();
  for await (const { key, manifest, details } of entriesOf(store, tableKey)) {
    if (details === undefined || !isCurrent(manifest)) continue;
    for (const { id } of details.columns) places.set(id, { key, table: details.facts });
  }
  if (places.size === 0 || !ids.every((id) => places.has(id))) return undefined;
  const columns = new Map<string, DecodedColumn>();
  for (const key of new Set(ids.map((id) => places.get(id)!.key))) {
    if (!await readEntry(store, key, new Set(ids), columns)) return undefined;
  }
  return { table: [...places.values()][0]!.table, columns };
}

/** Unpacks the columns wanted of an entry; false when the entry is gone or damaged. */
async function readEntry(
  store: EntryStore,
  key: string,
  ids: ReadonlySet<string>,
  columns: Map<string, DecodedColumn>,
): Promise<boolean> {
  try {
    const entry = await store.open(key);
    const details = detailsOf(entry?.manifest);
    if (entry === undefined || details === undefined) return false;
    // Reading to the end checks the bytes once more: only then are they parsed.
    const content = await readWhole(entry);
    let at = 0;
    for (const { id, length, unparsable } of details.columns) {
      if (ids.has(id)) {
        const chunks = await unpackColumn(content.subarray(at, at + length));
        columns.set(id, { chunks, unparsable });
      }
      at += length;
    }
    return true;
  } catch (error) {
    if (!(error instanceof DamagedEntry)) throw error;
    await store.remove(key);
    return false;
  }
}

/** The entries of a file; those of it as it was before, or decoded otherwise, have no details. */
async function* entriesOf(
  store: EntryStore,
  tableKey: string,
): AsyncGenerator<{ key: string; bytes: number; manifest: Manifest; details?: Details }> {
  const prefix = tableKey.slice(0, tableKey.lastIndexOf("/") + 1);
  for await (const { key, bytes } of store.list(prefix)) {
    const manifest = await store.find(key).catch(() => undefined);
    const details = detailsOf(manifest);
    if (manifest === undefined) continue;
    if (details?.table === tableKey) yield { key, bytes, manifest, details };
    else yield { key, bytes, manifest };
  }
}

function detailsOf(manifest: Manifest | undefined): Details | undefined {
  return manifest?.decoder === DECODER ? manifest.details as Details : undefined;
}

function setKey(tableKey: string, ids: readonly string[]): string {
  const cut = tableKey.lastIndexOf("/") + 1;
  return tableKey.slice(0, cut) + hashOf([tableKey.slice(cut), ...ids]);
}

function dbfBytes({ headerLength, recordCount, recordLength }: DbfHeader): number {
  return headerLength + recordCount * recordLength;
}
