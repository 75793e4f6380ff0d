import type { RecordBatch } from "apache-arrow";
import { asScan, checkPlan, type Engine, type EnginePlan } from "../../engine/engine.ts";
import { streamOf } from "../stream_of.ts";
import { DuckDb } from "./duckdb.ts";
import type { DuckDbOptions } from "./open_database.ts";

/**
 * DuckDB as an engine: SQL over any number of scans, in bounded memory. Each plan has a database of
 * its own, closed with its stream; one without SQL needs none.
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
  if (sql === undefined) {
    const [scan] = Object.values(scans);
    return yield* scan!.stream({ signal });
  }
  await using db = await DuckDb.open(options);
  for (const [name, scan] of Object.entries(scans)) db.register(name, asScan(scan));
  yield* db.query(sql, params, { signal }).stream();
}
