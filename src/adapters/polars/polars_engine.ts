import type { RecordBatch } from "apache-arrow";
import pl, { type DataFrame } from "nodejs-polars";
import { asScan, checkPlan, type Engine, type EnginePlan } from "../../engine/engine.ts";
import { DataSusError } from "../../error.ts";
import { joinFacts } from "../../display/table_facts.ts";
import { streamOf } from "../stream_of.ts";
import { frameFacts, keepFrameFacts } from "./frame.ts";
import { fromPolars } from "./from_polars.ts";
import { toPolars } from "./to_polars.ts";

/** Polars as an engine: its SQL over scans that fit in memory together. */
export const polarsEngine: Engine = {
  name: "polars",
  capabilities: { sql: true, parameters: false, boundedMemory: false },
  execute(plan: EnginePlan, signal?: AbortSignal): ReadableStream<RecordBatch> {
    checkPlan(polarsEngine, plan);
    return streamOf((stop) => run(plan, stop), signal);
  },
};

async function* run(
  { scans, sql }: EnginePlan,
  signal: AbortSignal,
): AsyncGenerator<RecordBatch, void, undefined> {
  const frames: Record<string, DataFrame> = {};
  for (const [name, scan] of Object.entries(scans)) {
    frames[name] = await toPolars(asScan(scan), { signal });
  }
  const frame = sql === undefined ? Object.values(frames)[0]! : execute(frames, sql);
  keepFrameFacts(frame, joinFacts(Object.values(frames).map(frameFacts)));
  yield* fromPolars(frame).batches;
}

/** Runs a query; where others throw an error, Polars may put one in place of the frame. */
function execute(frames: Record<string, DataFrame>, sql: string): DataFrame {
  try {
    const lazy = pl.SQLContext(frames).execute(sql, { eager: false });
    const { _ldf: inner } = lazy as unknown as { readonly _ldf: unknown };
    if (inner instanceof Error) throw inner;
    return (lazy as unknown as { collectSync(): DataFrame }).collectSync();
  } catch (cause) {
    throw new DataSusError(`Cannot run the query in Polars: ${(cause as Error).message}`, {
      code: "QUERY",
      hint: "Polars knows a part of SQL; duckDbEngine() knows more",
      cause,
    });
  }
}
