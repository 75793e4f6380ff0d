import type { DuckDBConnection } from "@duckdb/node-api";
import { joinFacts, type TableFacts } from "../../display/table_facts.ts";
import type { Outcome } from "../../outcome.ts";
import { anySignal, type Interruption, interruption } from "../../progress/interruption.ts";
import { duckDbError } from "./duckdb_error.ts";
import type { Pushdown } from "./pushdown.ts";
import type { RunningQuery, ScanFunction, ScanRead } from "./scan_function.ts";

/** How often a query is told to stop, in milliseconds: DuckDB forgets it before the query begins. */
const AGAIN = 10;

/** A query from its beginning to its end, on one connection. */
export class QueryRun implements RunningQuery {
  readonly pushdown = new Map<number, Pushdown>();
  readonly reads: ScanRead[] = [];
  readonly signal: AbortSignal;
  error?: unknown;
  readonly #function: ScanFunction;
  readonly #connection: DuckDBConnection;
  readonly #interruption: Interruption = interruption();
  readonly #outer: AbortSignal;
  readonly #stop = new AbortController();
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Begins a query that ends early when the signal says so. */
  constructor(scans: ScanFunction, connection: DuckDBConnection, outer: AbortSignal) {
    this.#function = scans;
    this.#connection = connection;
    this.#outer = anySignal(outer, this.#interruption.signal)!;
    this.signal = AbortSignal.any([this.#outer, this.#stop.signal]);
    scans.begin(connection, this);
    this.#outer.addEventListener("abort", this.interrupt, { once: true });
  }

  /** Tells DuckDB to stop, again and again until the query ends. */
  readonly interrupt = (): void => {
    this.#stop.abort();
    this.#connection.interrupt();
    this.#timer ??= setInterval(() => this.#connection.interrupt(), AGAIN);
  };

  /** Why the query failed: the signal's reason, a scan's error, or what DuckDB says. */
  reasonOf(error: unknown): unknown {
    if (this.#outer.aborted) return this.#outer.reason;
    return this.error ?? duckDbError(error);
  }

  /** Where the rows come from that the query has begun to read. */
  get facts(): TableFacts {
    return joinFacts(this.reads.flatMap(({ id }) => this.#function.get(id)?.facts ?? []));
  }

  /** Ends what the query still reads, and says what became of it, by the scan's name. */
  async end(): Promise<ReadonlyMap<string, readonly Outcome[]>> {
    clearInterval(this.#timer);
    this.#outer.removeEventListener("abort", this.interrupt);
    this.#stop.abort();
    await this.#function.end(this.#connection);
    this.#interruption[Symbol.dispose]();
    const outcomes = new Map<string, Outcome[]>();
    for (const { id, outcome } of this.reads) {
      if (outcome === undefined) continue;
      const { name } = this.#function.get(id)!;
      outcomes.set(name, [...outcomes.get(name) ?? [], await outcome]);
    }
    return outcomes;
  }
}
