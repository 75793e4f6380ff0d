import type { RecordBatch, Table } from "apache-arrow";
import type { PolarsFrame } from "../polars/frame.ts";
import { type Row, toRows } from "./rows.ts";

/** A value that a query can be given in place of `$1`, `$2`, ... */
export type QueryValue = string | number | bigint | boolean | Date | Uint8Array | null;

/** How a query runs. */
export interface QueryOptions {
  /** Interrupts it: DuckDB stops, and so does whatever it reads. */
  readonly signal?: AbortSignal | undefined;
}

/** What carries a query out. */
export interface QueryRunner {
  /** The whole result. */
  table(options: QueryOptions): Promise<Table>;
  /** The result batch by batch. */
  stream(options: QueryOptions): ReadableStream<RecordBatch>;
}

/**
 * A query that runs when its result is asked for, anew each time; `await` gives its table.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 * import { DuckDb } from "@dsbr/core/duckdb";
 *
 * await using db = await DuckDb.open();
 * db.register("sih", sih({ group: "RD", uf: "Norte", period: "2023-01" }, { source: sample() }));
 * const table = await db.sql`select count(*) n from sih where UF = ${"AC"}`;
 * const rows = await db.query("select 42 as answer").rows();
 * ```
 */
export class DuckDbQuery implements PromiseLike<Table> {
  readonly #runner: QueryRunner;
  readonly #options: QueryOptions;

  /** Made by {@linkcode DuckDb.query}. */
  constructor(runner: QueryRunner, options: QueryOptions) {
    this.#runner = runner;
    this.#options = options;
  }

  /**
   * Runs the query and gives the whole result.
   *
   * @throws {DataSusError} `QUERY` when DuckDB refuses it, and what reading the scans throws.
   */
  table(options: QueryOptions = this.#options): Promise<Table> {
    return this.#runner.table(options);
  }

  /**
   * Runs the query and gives its rows as objects.
   *
   * @throws {DataSusError} As {@linkcode table} does.
   */
  async rows(options: QueryOptions = this.#options): Promise<Row[]> {
    return toRows(await this.table(options));
  }

  /**
   * Runs the query and gives its result while it comes, in batches of up to 16,384 rows. Cancelling
   * the stream ends the query. It runs on a connection of its own, which sees no temporary tables
   * and no transaction that others have open.
   */
  stream(options: QueryOptions = this.#options): ReadableStream<RecordBatch> {
    return this.#runner.stream(options);
  }

  /**
   * Runs the query and gives a Polars data frame. Polars is loaded now.
   *
   * @throws {DataSusError} As {@linkcode table} does.
   */
  async toPolars(options: QueryOptions = this.#options): Promise<PolarsFrame> {
    // Named so, Polars is not downloaded by those who do not call this.
    const door = new URL("../polars/to_polars.ts", import.meta.url).href;
    const { toPolars }: typeof import("../polars/to_polars.ts") = await import(door);
    return await toPolars(await this.table(options));
  }

  /** Lets `await` run the query; {@linkcode table} is the same in words. */
  then<Done = Table, Failed = never>(
    onDone?: ((table: Table) => Done | PromiseLike<Done>) | null,
    onFailed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return this.table().then(onDone, onFailed);
  }

  /** Reads the result batch by batch; leaving the loop ends the query. */
  [Symbol.asyncIterator](): AsyncIterableIterator<RecordBatch> {
    return this.stream()[Symbol.asyncIterator]();
  }
}
