import type { DuckDBConnection, DuckDBResult } from "@duckdb/node-api";
import { type RecordBatch, Table } from "apache-arrow";
import { showing } from "../../display/show.ts";
import { DataSusError } from "../../error.ts";
import type { Outcome } from "../../outcome.ts";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import type { Scan } from "../../scan/scan.ts";
import { streamOf } from "../stream_of.ts";
import { DuckDbQuery, type QueryOptions, type QueryValue } from "./duckdb_query.ts";
import { explain, pushdownOf } from "./explain.ts";
import { type DuckDbOptions, type OpenDatabase, openDatabase } from "./open_database.ts";
import { scanPlaces } from "./pushdown.ts";
import { type DuckDbPlan, makePlan } from "./query_plan.ts";
import { QueryRun } from "./query_run.ts";
import { resultBatches } from "./result_batches.ts";
import { ScanFunction } from "./scan_function.ts";
import { ScanViews } from "./scan_views.ts";
import { type Statement, statementOf } from "./statement.ts";

/** Functions are known to a whole instance, which may hold several of these. */
let opened = 0;

/**
 * SQL over scans, with DuckDB.
 *
 * A registered scan is a table of the database, with `UF`, `ANO`, `MES` and `_file` besides its own
 * columns, unless it has columns of these names. Nothing of it is read before a query; then the
 * query's own plan says which columns, which rows and which files it needs, and only those are read.
 * The rows flow through the query: what does not fit in memory DuckDB puts into its folder.
 *
 * Queries of one `DuckDb` run one after the other, but for streams, which run beside them.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 * import { DuckDb } from "@dsbr/core/duckdb";
 *
 * await using db = await DuckDb.open();
 * db.register("sih", sih({ group: "RD", uf: "all", year: 2023, month: 1 }, { source: sample() }));
 * const top = await db.sql`
 *   select DIAG_PRINC, sum(VAL_TOT) as total from sih
 *   where UF = ${"SP"} group by 1 order by total desc limit 10`;
 * console.log(top.toString());
 * ```
 */
export class DuckDb implements Disposable, AsyncDisposable {
  readonly #database: OpenDatabase;
  readonly #function: ScanFunction;
  readonly #views: ScanViews;
  readonly #closing = new AbortController();
  readonly #streams = new Set<Promise<unknown>>();
  #turn: Promise<unknown> = Promise.resolve();
  #hasStream = false;
  #outcomes: ReadonlyMap<string, readonly Outcome[]> = new Map();

  private constructor(database: OpenDatabase) {
    this.#database = database;
    this.#function = new ScanFunction(`dsbr_scan_${++opened}`);
    this.#function.register(database.connection);
    this.#views = new ScanViews(this.#function);
  }

  /**
   * Opens a database.
   *
   * @throws {DataSusError} `PERMISSION` when Deno does not let it have its folder, `QUERY` when
   * DuckDB refuses an option.
   */
  static async open(options: DuckDbOptions = {}): Promise<DuckDb> {
    return new DuckDb(await openDatabase(options));
  }

  /**
   * Makes a scan, or an Arrow table, a table of the database; an earlier one of the name is
   * forgotten. Nothing is read.
   *
   * Where the catalogue knows no columns of the scan, the first query that names it reads the header
   * of its first file, and fails where there is none. Columns that files have beyond the known ones
   * are not in the table unless {@linkcode Scan.withHeader} has told of them; `outcomes` lists them.
   *
   * @throws {DataSusError} `QUERY` when DuckDB has no type for a column.
   */
  register<Row extends RowTypes, All extends RowTypes>(
    name: string,
    data: Scan<Row, All> | Table,
  ): void {
    this.#throwIfClosed();
    if (data instanceof Table) this.#views.addTable(name, data);
    // What a query asks of a scan is checked by names at run time.
    else this.#views.addScan(name, data as unknown as Scan<RowTypes>);
  }

  /**
   * What became of the files that the last query read, by the name of the scan: one outcome for each
   * place of the query that read it. Files that the query did not need are not in it.
   */
  get outcomes(): ReadonlyMap<string, readonly Outcome[]> {
    return this.#outcomes;
  }

  /**
   * A query whose values are bound, never pasted into the text: `` db.sql`select ${1} + 1` ``.
   */
  sql(strings: TemplateStringsArray, ...values: readonly QueryValue[]): DuckDbQuery {
    const text = strings.reduce((text, piece, i) => `${text}$${i}${piece}`);
    return this.query(text, values);
  }

  /**
   * A query; `params` take the places of `$1`, `$2`, ... It runs when its result is asked for.
   *
   * Of several statements, divided by semicolons, the last one's result is given, and none is
   * examined for what it needs: put one statement into each query that reads scans.
   */
  query(
    text: string,
    params: readonly QueryValue[] = [],
    options: QueryOptions = {},
  ): DuckDbQuery {
    const statement = statementOf(text, params);
    return new DuckDbQuery({
      table: (options) => this.#table(statement, options),
      stream: (options) => this.#stream(statement, options),
    }, options);
  }

  /**
   * What a query will do, without doing it: what is read of each scan, and DuckDB's plan.
   *
   * @throws {DataSusError} `QUERY` when DuckDB refuses it.
   */
  explain(text: string, params: readonly QueryValue[] = []): Promise<DuckDbPlan> {
    return this.#inTurn(async () => {
      const { connection } = this.#database;
      const run = this.#start(connection, undefined);
      try {
        await this.#views.makeKnown(connection, text, run.signal);
        const plan = await explain(connection, statementOf(text, params));
        const places = scanPlaces(plan, this.#function.name);
        const pushdown = await pushdownOf(connection, places, this.#function);
        return makePlan(plan, places, pushdown, this.#function);
      } catch (error) {
        throw run.reasonOf(error);
      } finally {
        await run.end();
      }
    });
  }

  /** Closes the database when what runs has stopped; queries that are running are interrupted. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort(closed());
    await Promise.allSettled([...this.#streams, this.#turn]);
    const { instance, connection, ownFolder } = this.#database;
    if (instance === undefined) return;
    connection.disconnectSync();
    instance.closeSync();
    if (ownFolder !== undefined) await Deno.remove(ownFolder, { recursive: true }).catch(() => {});
  }

  /** Closes the database as soon as what runs has stopped, and does not wait for it. */
  [Symbol.dispose](): void {
    this[Symbol.asyncDispose]().catch(() => {});
  }

  #throwIfClosed(): void {
    this.#closing.signal.throwIfAborted();
  }

  /** Runs `work` when all that was asked for before has ended. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#hasStream) return Promise.reject(streaming());
    const result = this.#turn.then(() => {
      this.#throwIfClosed();
      return work();
    });
    this.#turn = result.catch(() => {});
    return result;
  }

  #table(statement: Statement, options: QueryOptions): Promise<Table> {
    return this.#inTurn(async () => {
      const { connection } = this.#database;
      const run = this.#start(connection, options.signal);
      let table: Table;
      try {
        await this.#prepare(connection, statement, run);
        const result = await connection.run(statement.text, statement.values, statement.types);
        const { schema, batches } = resultBatches(result);
        table = new Table(schema, await Array.fromAsync(batches));
      } catch (error) {
        throw run.reasonOf(error);
      } finally {
        this.#outcomes = await run.end();
      }
      return showing(table, run.facts);
    });
  }

  #stream(statement: Statement, options: QueryOptions): ReadableStream<RecordBatch> {
    return streamOf((signal) => this.#batches(statement, signal), options.signal);
  }

  /** The batches of a query, on a connection of its own unless there is only the user's. */
  async *#batches(
    statement: Statement,
    signal: AbortSignal,
  ): AsyncGenerator<RecordBatch, void, undefined> {
    const { instance } = this.#database;
    const ended = Promise.withResolvers<void>();
    if (instance === undefined) {
      await this.#inTurn(() => Promise.resolve(this.#hasStream = true));
    } else this.#throwIfClosed();
    this.#streams.add(ended.promise);
    const connection = await instance?.connect() ?? this.#database.connection;
    const run = this.#start(connection, signal);
    let result: DuckDBResult | undefined;
    try {
      await this.#prepare(connection, statement, run);
      result = await connection.stream(statement.text, statement.values, statement.types);
      for await (const batch of resultBatches(result).batches) yield showing(batch, run.facts);
    } catch (error) {
      throw run.reasonOf(error);
    } finally {
      // A connection must not be closed while its query waits for a callback: that would wait for
      // this thread, on this thread.
      run.interrupt();
      await drain(result);
      this.#outcomes = await run.end();
      if (instance === undefined) this.#hasStream = false;
      else connection.disconnectSync();
      this.#streams.delete(ended.promise);
      ended.resolve();
    }
  }

  #start(connection: DuckDBConnection, signal: AbortSignal | undefined): QueryRun {
    const signals = [this.#closing.signal, ...signal === undefined ? [] : [signal]];
    return new QueryRun(this.#function, connection, AbortSignal.any(signals));
  }

  /** Makes the scans' views known to the connection, and finds out what the statement needs. */
  async #prepare(
    connection: DuckDBConnection,
    statement: Statement,
    run: QueryRun,
  ): Promise<void> {
    run.signal.throwIfAborted();
    await this.#views.makeKnown(connection, statement.text, run.signal);
    if (this.#views.isEmpty) return;
    const plan = await explain(connection, statement).catch(() => undefined);
    if (plan === undefined) return;
    run.signal.throwIfAborted();
    const places = scanPlaces(plan, this.#function.name);
    for (const [id, pushdown] of await pushdownOf(connection, places, this.#function)) {
      run.pushdown.set(id, pushdown);
    }
  }
}

function closed(): DataSusError {
  return new DataSusError("Cannot query: the database is closed", {
    code: "QUERY",
    hint: "Open another with DuckDb.open(), or query before it is disposed of",
  });
}

function streaming(): DataSusError {
  return new DataSusError("Cannot query: a stream of this connection is still open", {
    code: "QUERY",
    hint: "Read the stream to its end or cancel it first, or open the DuckDb without a connection",
  });
}

/** Fetches what is left of an interrupted result, until DuckDB lets go of it. */
async function drain(result: DuckDBResult | undefined): Promise<void> {
  try {
    while ((await result?.fetchChunk())?.rowCount);
  } catch {
    // The interruption.
  }
}
