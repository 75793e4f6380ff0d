/**
 * Decoded columns of whole files, so that a second read of them decodes nothing.
 *
 * Only what holds for every question about a file is kept: whole columns, every live row, no
 * condition applied. A read with a condition decodes the file's bytes anew, which costs no more
 * than finding the rows in columns would.
 *
 * @module
 */

import { makeData, RecordBatch } from "apache-arrow";
import configuration from "../../deno.json" with { type: "json" };
import { unifyDictionaries } from "../arrow/unify_dictionaries.ts";
import type { ColumnSpec } from "../decode/column_spec.ts";
import type { DecodeReport } from "../decode/dbf.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { memoryBudget } from "../memory_budget.ts";
import { assembleBatches } from "./assemble_batches.ts";
import { type CacheContext, type FileFacts, Held } from "./cache_context.ts";
import { columnsPrefix, hashOf } from "./cache_key.ts";
import {
  columnId,
  type DecodedColumn,
  readColumns,
  readTable,
  type TableFacts,
  writeColumns,
} from "./column_entries.ts";
import { bytesOf, copyData, copyDictionary } from "./copy_data.ts";

/** A file of which columns are asked for or kept, and how it is decoded. */
export interface DecodedFile extends FileFacts {
  /** The name of its source. */
  readonly source: string;
  /** Its path there. */
  readonly path: string;
  /** The code page of its text. */
  readonly encoding: string;
  /** Rows of its batches. */
  readonly batchRows: number;
}

/** What else a decoder found in a file. */
export interface DecodedFacts {
  /** The file's header. */
  readonly header: DbfHeader;
  /** What became of the records. */
  readonly report: DecodeReport;
  /** Bytes of the file. */
  readonly bytes: number;
}

/** Columns that a cache holds. */
export interface HeldColumns extends DecodedFacts {
  /** The batches, made while they are taken. */
  readonly batches: Iterable<RecordBatch>;
}

/** What decoding a file gave, being gathered to be kept. */
export interface ColumnKeeper extends Disposable {
  /** Takes the next batch; it is copied. */
  add(batch: RecordBatch): void;
  /**
   * Keeps what was gathered, once the file was read to its end. A file whose checksum does not
   * match, or was not looked at, is not kept.
   *
   * @param specs The columns of the batches.
   */
  keep(facts: DecodedFacts, specs: readonly ColumnSpec[]): Promise<void>;
}

/** Decoded bytes of one file that are gathered at most. */
const MOST_BYTES = 64 * 1024 * 1024;
/** A table's header and report take about so many bytes of memory, for each field. */
const FIELD_BYTES = 150;

class HeldColumn extends Held {
  readonly column: DecodedColumn;

  constructor(path: string, stored: number, column: DecodedColumn) {
    super(path, stored);
    this.column = column;
  }
}

class HeldTable extends Held {
  readonly facts: TableFacts;

  constructor(path: string, stored: number, facts: TableFacts) {
    super(path, stored);
    this.facts = facts;
  }
}

/** The decoded columns of files. */
export class Columns {
  readonly #context: CacheContext;

  /** Shares a context with the other parts of a cache. */
  constructor(context: CacheContext) {
    this.#context = context;
  }

  /**
   * The columns of a file, `undefined` unless all of them are held.
   *
   * @param choose Says which, from the file's header.
   */
  async find(
    file: DecodedFile,
    choose: (header: DbfHeader) => readonly ColumnSpec[],
  ): Promise<HeldColumns | undefined> {
    const key = tableKey(file);
    const table = await this.#table(file, key);
    if (table === undefined) return undefined;
    const specs = choose(table.header);
    const wanted = specs.filter((spec) => hasField(table.header, spec)).map(columnId);
    const columns = await this.#columns(file, key, wanted);
    if (columns === undefined) return undefined;
    this.#context.counts.hits++;
    const unparsable: Record<string, number> = {};
    for (const spec of specs) {
      const count = columns.get(columnId(spec))?.unparsable ?? 0;
      if (count > 0) unparsable[spec.name] = count;
    }
    const { header, bytes } = table;
    const report = { ...table.report, unparsable };
    return { header, bytes, report, batches: assembleBatches(specs, columns, table.batches) };
  }

  /** Tells whether columns of a file are held; maybe not those that are asked for. */
  async knows(file: DecodedFile): Promise<boolean> {
    return await this.#table(file, tableKey(file)) !== undefined;
  }

  /** What gathers the columns of a file to keep them. */
  keeper(file: DecodedFile): ColumnKeeper {
    const most = Math.min(MOST_BYTES, this.#context.memory.budget / 4);
    const batches: RecordBatch[] = [];
    const reservation = memoryBudget.reserve();
    let bytes = 0;
    const giveUp = (): void => {
      bytes = Infinity;
      batches.length = 0;
      reservation[Symbol.dispose]();
    };
    return {
      [Symbol.dispose]: giveUp,
      add: (batch): void => {
        if (bytes > most) return;
        const { schema, numRows: length } = batch;
        const { type, children } = batch.data;
        const more = children.reduce((sum, data) => sum + bytesOf(data), 0);
        bytes += more;
        if (bytes > most || !reservation.grow(more)) giveUp();
        else {
          const copies = children.map((data) => copyData(data, data.type));
          const data = makeData({ type, length, nullCount: 0, children: copies });
          batches.push(new RecordBatch(schema, data));
        }
      },
      keep: async (facts, specs): Promise<void> => {
        const { checksum } = facts.report;
        if (bytes > most || checksum === "mismatch" || checksum === "unchecked") return;
        reservation[Symbol.dispose]();
        await this.#keep(file, facts, specs, batches);
      },
    };
  }

  async #keep(
    file: DecodedFile,
    { header, report, bytes }: DecodedFacts,
    specs: readonly ColumnSpec[],
    batches: readonly RecordBatch[],
  ): Promise<void> {
    const first = batches[0];
    if (first === undefined) return;
    const unified = unifyDictionaries(first.schema, batches);
    const columns = new Map<string, DecodedColumn>();
    for (const [i, spec] of specs.entries()) {
      if (!hasField(header, spec)) continue;
      const chunks = unified.map((batch) => batch.data.children[i]!);
      const shared = chunks[0]!.dictionary;
      const dictionary = shared && copyDictionary(shared);
      columns.set(columnId(spec), {
        chunks: dictionary === undefined
          ? chunks
          : chunks.map((chunk) => copyData(chunk, chunk.type, dictionary)),
        unparsable: report.unparsable[spec.name] ?? 0,
      });
    }
    const table: TableFacts = {
      header,
      bytes,
      report: { ...report, unparsable: {} },
      batches: batches.map((batch) => batch.numRows),
    };
    const key = tableKey(file);
    this.#hold(file, key, table, columns);
    const facts = this.#context.factsNow(file.source, file.path, file);
    await this.#context.withStore((store) => writeColumns(store, key, table, columns, facts));
  }

  #hold(
    file: DecodedFile,
    key: string,
    table: TableFacts,
    columns: ReadonlyMap<string, DecodedColumn>,
  ): void {
    const { memory, now } = this.#context;
    for (const [id, column] of columns) {
      const dictionary = column.chunks[0]?.dictionary?.data ?? [];
      const bytes = [...column.chunks, ...dictionary]
        .reduce((sum, data) => sum + bytesOf(data), 0);
      memory.set(`${key}#${id}`, new HeldColumn(file.path, now(), column), bytes);
    }
    const bytes = table.header.fields.length * FIELD_BYTES;
    memory.set(key, new HeldTable(file.path, now(), table), bytes);
  }

  async #table(file: DecodedFile, key: string): Promise<TableFacts | undefined> {
    const held = this.#context.memory.get(key);
    if (held instanceof HeldTable && this.#isTrusted(file, held.stored)) return held.facts;
    return await this.#context.withStore((store) =>
      readTable(store, key, (manifest) => this.#context.isCurrent(manifest, file))
    );
  }

  async #columns(
    file: DecodedFile,
    key: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, DecodedColumn> | undefined> {
    const found = new Map<string, DecodedColumn>();
    for (const id of ids) {
      const held = this.#context.memory.get(`${key}#${id}`);
      if (held instanceof HeldColumn && this.#isTrusted(file, held.stored)) {
        found.set(id, held.column);
      }
    }
    const lacking = ids.filter((id) => !found.has(id));
    if (lacking.length === 0) return found;
    const read = await this.#context.withStore((store) =>
      readColumns(store, key, lacking, (manifest) => this.#context.isCurrent(manifest, file))
    );
    if (read === undefined) return undefined;
    this.#hold(file, key, read.table, read.columns);
    for (const [id, column] of read.columns) found.set(id, column);
    return found;
  }

  /** A file of which neither size nor time is known is trusted for a time only. */
  #isTrusted({ size, modified }: DecodedFile, stored: number): boolean {
    return size !== undefined || modified !== undefined || this.#context.isYoung(stored);
  }
}

/** The beginning of the keys of all that was decoded of a file as it is now. */
function tableKey({ source, path, size, modified, encoding, batchRows }: DecodedFile): string {
  const version = configuration.version;
  const table = { size, modified: modified?.toISOString(), encoding, batchRows, version };
  return columnsPrefix(source, path) + hashOf(table);
}

function hasField(header: DbfHeader, spec: ColumnSpec): boolean {
  const name = spec.name.toUpperCase();
  return header.fields.some((field) => field.name.toUpperCase() === name);
}
