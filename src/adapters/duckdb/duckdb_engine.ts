import type { RecordBatch } from "apache-arrow";
import { asScan, checkPlan, type Engine, type EnginePlan } from "../../engine/engine.ts";
import { streamOf } from "../stream_of.ts";
import { DuckDb } from "./duckdb.ts";
import { quoteIdentifier } from "./identifier.ts";
import type { DuckDbOptions } from "./open_database.ts";

/**
 * DuckDB as an engine: SQL over any number of scans, in bounded memory. Each plan has a database of
 * its own, closed with its stream.
 */
export function duckDbEngine(options: DuckDbOptions = {}): Engine {
  const engine: Engine = {
    name: "duckdb",
    capabilities: { sql: true, parameters: true, boundedMemory: true },
    execute(plan: EnginePlan, signal?: AbortSignal): ReadableStream<RecordBatch> {
      checkPlan(engine, plan);
      return streamOf((stop) => run(plan, options, stop), signal);
    },
  };
  return engine;
}

async function* run(
  { scans, sql, params }: EnginePlan,
  options: DuckDbOptions,
  signal: AbortSignal,
): AsyncGenerator<RecordBatch, void, undefined> {
  await using db = await DuckDb.open(options);
  for (const [name, scan] of Object.entries(scans)) db.register(name, asScan(scan));
  const text = sql ?? Object.entries(scans).map(([name, scan]) => {
    const columns = scan.plan().columns.map(quoteIdentifier).join(", ");
    return `SELECT ${columns} FROM ${quoteIdentifier(name)}`;
  })[0]!;
  yield* db.query(text, params, { signal }).stream();
}
