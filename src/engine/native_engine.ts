import type { RecordBatch } from "apache-arrow";
import { checkPlan, type Engine, type EnginePlan } from "./engine.ts";

/** The module's own reader: one scan with its columns, condition and limit. It needs no native code. */
export const nativeEngine: Engine = {
  name: "native",
  capabilities: { sql: false, parameters: false, boundedMemory: true },
  execute(plan: EnginePlan, signal?: AbortSignal): ReadableStream<RecordBatch> {
    checkPlan(nativeEngine, plan);
    const [scan] = Object.values(plan.scans);
    return scan!.stream({ signal });
  },
};
