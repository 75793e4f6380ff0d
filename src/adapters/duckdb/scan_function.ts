/**
 * The table function through which DuckDB reads scans.
 *
 * DuckDB asks for rows on threads of its own, and JavaScript must answer at once: a callback cannot
 * wait for bytes to arrive. So when no batch is there yet the answer is one row that is none, and a
 * column says so; the scan's view leaves such rows out, DuckDB asks again, and in between the event
 * loop reads on. After a while without a batch each answer rests for a moment, so that waiting for a
 * slow host costs no processor time.
 *
 * @module
 */

import { type DuckDBConnection, type DuckDBType, VARCHAR } from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import type { RecordBatch } from "apache-arrow";
import { fileOf } from "../../batch_file.ts";
import { DataSusError } from "../../error.ts";
import type { Outcome } from "../../outcome.ts";
import type { PlannedPartition } from "../../plan.ts";
import { someoneWaits } from "../../turns.ts";
import { BatchBuffer } from "./batch_buffer.ts";
import type { Pushdown } from "./pushdown.ts";
import {
  type OfferedColumn,
  REAL_ROW_TYPE,
  type RegisteredScan,
  type VirtualColumn,
  virtualValue,
} from "./registered_scan.ts";
import { CHUNK_ROWS, type VectorWriter, vectorWriter } from "./write_vector.ts";

/** A query that is running: what its scans need and what becomes of them. */
export interface RunningQuery {
  /** What can be left out of each scan, by its number. */
  readonly pushdown: Map<number, Pushdown>;
  /** Stops the scans. */
  readonly signal: AbortSignal;
  /** What went wrong in a scan; it, and not DuckDB's words for it, is what the user gets. */
  error?: unknown;
  /** The reads that were begun. */
  readonly reads: ScanRead[];
}

/** One place in a query that reads a scan. */
export interface ScanRead {
  /** The scan's number. */
  readonly id: number;
  /** The columns that the query needs. */
  readonly columns: readonly string[];
  /** What became of it, once it is cancelled or over; none for a table. */
  readonly outcome: Promise<Outcome> | undefined;
  /** Rows that DuckDB took. */
  rows: number;
  /** Ends it. */
  cancel(): Promise<void>;
}

/** Answers without a row before they begin to rest. */
const PATIENCE = 64;
/** How long an answer rests at most, in milliseconds. */
const LONGEST_REST = 2;
/** Rows that a file is taken to have, for DuckDB to order its joins by. */
const ROWS_OF_FILE = 20_000;

/** Which scans there are, and which queries run on which connection. */
export class ScanFunction {
  /** What the function is called in SQL. */
  readonly name: string;
  readonly #scans = new Map<number, RegisteredScan>();
  readonly #queries = new Map<number, RunningQuery>();

  /** Names a function; a database may hold several. */
  constructor(name: string) {
    this.name = name;
  }

  /** The scan of a number. */
  get(id: number): RegisteredScan | undefined {
    return this.#scans.get(id);
  }

  /** Makes a scan known to the function. */
  add(scan: RegisteredScan): void {
    this.#scans.set(scan.id, scan);
  }

  /** Says which query the connection runs from now on. */
  begin(connection: DuckDBConnection, query: RunningQuery): void {
    this.#queries.set(connection.clientContext.connectionId, query);
  }

  /** Says that the connection's query has ended, and ends what it still reads. */
  async end(connection: DuckDBConnection): Promise<void> {
    const id = connection.clientContext.connectionId;
    const query = this.#queries.get(id);
    this.#queries.delete(id);
    await Promise.all(query?.reads.map((read) => read.cancel()) ?? []);
  }

  /** Registers the function with a database that runs nothing. */
  register(connection: DuckDBConnection): void {
    const table = duckdb.create_table_function();
    duckdb.table_function_set_name(table, this.name);
    const number = duckdb.create_logical_type(duckdb.Type.INTEGER);
    duckdb.table_function_add_parameter(table, number);
    duckdb.table_function_supports_projection_pushdown(table, true);
    duckdb.table_function_set_bind(table, (info) => this.#bind(info));
    duckdb.table_function_set_init(table, (info) => this.#init(info));
    duckdb.table_function_set_function(table, (info, output) => {
      const read = duckdb.function_get_init_data(info) as Read;
      read.answer(output);
    });
    const raw = connection as unknown as { readonly connection: duckdb.Connection };
    duckdb.register_table_function(raw.connection, table);
  }

  #bind(info: duckdb.TableFunctionBindInfo): void {
    const id = duckdb.get_int32(duckdb.bind_get_parameter(info, 0));
    const scan = this.#scans.get(id);
    const connection = duckdb.client_context_get_connection_id(
      duckdb.table_function_get_client_context(info),
    );
    const query = this.#queries.get(connection);
    if (scan === undefined || query === undefined) {
      throw new Error("Scans can be read through DuckDb.query() alone");
    }
    for (const { alias, type } of scan.columns) {
      duckdb.bind_add_result_column(info, alias, logicalType(type));
    }
    duckdb.bind_add_result_column(info, scan.realRow, logicalType(REAL_ROW_TYPE));
    const files = Math.max(scan.partitions.length, 1);
    duckdb.bind_set_cardinality(info, files * ROWS_OF_FILE, false);
    duckdb.bind_set_bind_data(info, { scan, query });
  }

  #init(info: duckdb.TableFunctionInitInfo): void {
    const { scan, query } = duckdb.init_get_bind_data(info) as {
      readonly scan: RegisteredScan;
      readonly query: RunningQuery;
    };
    const indices = Array.from(
      { length: duckdb.init_get_column_count(info) },
      (_, i) => duckdb.init_get_column_index(info, i),
    );
    const read = new Read(scan, indices, query);
    query.reads.push(read);
    duckdb.init_set_max_threads(info, 1);
    duckdb.init_set_init_data(info, read);
  }
}

const LOGICAL_TYPES = new WeakMap<DuckDBType, duckdb.LogicalType>();

/** A type as the bindings know it; each is made once, since every plan of a scan names a hundred. */
function logicalType(type: DuckDBType): duckdb.LogicalType {
  const known = LOGICAL_TYPES.get(type) ?? type.toLogicalType().logical_type;
  LOGICAL_TYPES.set(type, known);
  return known;
}

/** The bytes that a rest waits on; nobody ever changes them. */
const RESTING = new Int32Array(new SharedArrayBuffer(4));

class Read implements ScanRead {
  readonly id: number;
  readonly columns: readonly string[];
  readonly outcome: Promise<Outcome> | undefined;
  rows = 0;
  readonly #query: RunningQuery;
  readonly #buffer: BatchBuffer;
  readonly #partitions: ReadonlyMap<string, PlannedPartition>;
  /** Per vector of the output: an offered column, or undefined for the one that says what is a row. */
  readonly #offered: readonly (OfferedColumn | undefined)[];
  #writers: readonly (VectorWriter | undefined)[] = [];
  #constants: readonly (duckdb.Value | undefined)[] = [];
  #batch: RecordBatch | undefined;
  #at = 0;
  #misses = 0;

  constructor(scan: RegisteredScan, indices: readonly number[], query: RunningQuery) {
    this.id = scan.id;
    this.#query = query;
    this.#partitions = new Map(scan.partitions.map((each) => [each.key, each]));
    this.#offered = indices.map((index) => scan.columns[index]);
    this.columns = this.#offered.flatMap((column) => column && !column.virtual ? column.name : []);
    const narrowing = query.pushdown.get(scan.id);
    const stream = scan.stream(this.columns, narrowing, query.signal);
    this.outcome = stream.outcome;
    this.#buffer = new BatchBuffer(stream);
  }

  cancel(): Promise<void> {
    this.#batch = undefined;
    return this.#buffer.cancel();
  }

  /** Fills a chunk; an empty one is the end. */
  answer(output: duckdb.DataChunk): void {
    try {
      this.#query.signal.throwIfAborted();
      if (this.#batch === undefined || this.#at >= this.#batch.numRows) {
        const batch = this.#buffer.take();
        if (batch === null) return duckdb.data_chunk_set_size(output, 0);
        if (batch === undefined || batch.numRows === 0) return this.#wait(output);
        this.#begin(batch);
      }
      this.#copy(output);
    } catch (error) {
      this.#query.error ??= error;
      throw error instanceof Error ? error : new Error(String(error));
    }
  }

  #begin(batch: RecordBatch): void {
    this.#batch = batch;
    this.#at = 0;
    this.#misses = 0;
    let own = 0;
    this.#writers = this.#offered.map((column) =>
      column === undefined || column.virtual ? undefined : vectorWriter(batch.data.children[own++]!)
    );
    this.#constants = this.#offered.map((column) => {
      if (column === undefined) return duckdb.create_bool(true);
      return column.virtual && toValue(this.#virtualValue(column.virtual, batch), column);
    });
  }

  #virtualValue(column: VirtualColumn, batch: RecordBatch): string | number | null {
    const file = fileOf(batch);
    const partition = file && this.#partitions.get(file.partition);
    if (partition === undefined) {
      throw new DataSusError(`Cannot read "${column}": the file of a batch is not known`, {
        code: "QUERY",
        column,
        hint: "Leave UF, ANO, MES and _file out of the query, and report this",
      });
    }
    return virtualValue(column, partition) ?? (column === "_file" ? file!.path : null);
  }

  #copy(output: duckdb.DataChunk): void {
    const count = Math.min(CHUNK_ROWS, this.#batch!.numRows - this.#at);
    duckdb.data_chunk_set_size(output, count);
    for (let i = 0; i < this.#writers.length; i++) {
      const vector = duckdb.data_chunk_get_vector(output, i);
      const write = this.#writers[i];
      if (write !== undefined) write(vector, this.#at, count);
      else this.#fillConstant(vector, i, count);
    }
    this.#at += count;
    this.rows += count;
    if (this.#at >= this.#batch!.numRows) this.#batch = undefined;
  }

  #fillConstant(vector: duckdb.Vector, i: number, count: number): void {
    const value = this.#constants[i];
    if (value !== undefined) return duckdb.vector_reference_value(vector, value);
    // Nulls: a value of null has no type that would fit the vector.
    const none = new Uint8Array(count + 7 >>> 3);
    duckdb.vector_ensure_validity_writable(vector);
    duckdb.copy_data_to_vector_validity(vector, 0, none.buffer, 0, none.length);
  }

  /** One row that is none. */
  #wait(output: duckdb.DataChunk): void {
    duckdb.data_chunk_set_size(output, 1);
    const none = new Uint8Array(8);
    for (const [i, column] of this.#offered.entries()) {
      const vector = duckdb.data_chunk_get_vector(output, i);
      if (column === undefined) {
        duckdb.vector_reference_value(vector, duckdb.create_bool(false));
      } else {
        duckdb.vector_ensure_validity_writable(vector);
        duckdb.copy_data_to_vector_validity(vector, 0, none.buffer, 0, 1);
      }
    }
    const rest = Math.min((++this.#misses - PATIENCE) / PATIENCE, LONGEST_REST);
    // Who decodes in this thread has its turn after some rounds of the event loop, each with its rest.
    if (rest > 0 && !someoneWaits()) Atomics.wait(RESTING, 0, 0, rest);
  }
}

function toValue(value: string | number | null, { type }: OfferedColumn): duckdb.Value | undefined {
  if (value === null) return undefined;
  return type === VARCHAR
    ? duckdb.create_varchar(String(value))
    : duckdb.create_int32(Number(value));
}
