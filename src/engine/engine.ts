/**
 * Engines: what carries out a question about scans.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import { DataSusError } from "../error.ts";
import type { Plan } from "../plan.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import { Scan } from "../scan/scan.ts";
import type { ReadOptions } from "../scan/scan_options.ts";

/** What an engine can do beyond reading a scan as it is. */
export interface EngineCapabilities {
  /** Answers SQL: joins, groups, sorts. */
  readonly sql: boolean;
  /** Takes values for `$1`, `$2`, ... in SQL. */
  readonly parameters: boolean;
  /** Needs memory for what flows through it, not for all rows. */
  readonly boundedMemory: boolean;
}

/** A scan of any group, as engines take it. */
export interface AnyScan {
  /** What it reads. */
  plan(): Plan;
  /** Its rows. */
  stream(options?: ReadOptions): ReadableStream<RecordBatch>;
}

/** A value that stands for `$1`, `$2`, ... */
export type EngineValue = string | number | bigint | boolean | Date | Uint8Array | null;

/** A question: scans by name, and what is asked of them. */
export interface EnginePlan {
  /** The scans by the names that `sql` knows them by. */
  readonly scans: Readonly<Record<string, AnyScan>>;
  /** What is asked, in SQL; without it the one scan is read as it is. */
  readonly sql?: string | undefined;
  /** The values of `$1`, `$2`, ... */
  readonly params?: readonly EngineValue[] | undefined;
  /** True when the rows that are read may not fit in memory. */
  readonly large?: boolean | undefined;
}

/** What carries out a question. */
export interface Engine {
  /** What it is called: `native`, `duckdb`, `polars`. */
  readonly name: string;
  /** What it can do. */
  readonly capabilities: EngineCapabilities;
  /**
   * Carries out a plan. Nothing is read before the stream is; cancelling it, or the signal, ends
   * what is read.
   */
  execute(plan: EnginePlan, signal?: AbortSignal): ReadableStream<RecordBatch>;
}

/** The capabilities that a plan cannot do without. */
export function capabilitiesFor(
  { scans, sql, params = [], large = false }: EnginePlan,
): readonly (keyof EngineCapabilities)[] {
  return [
    ...sql !== undefined || Object.keys(scans).length !== 1 ? ["sql" as const] : [],
    ...params.length > 0 ? ["parameters" as const] : [],
    ...large ? ["boundedMemory" as const] : [],
  ];
}

/**
 * The first of the engines that can carry out a plan. Put those first that you would rather have.
 *
 * @example
 * ```ts
 * import { chooseEngine, nativeEngine, sample, sih } from "@dsbr/core";
 *
 * const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source: sample() });
 * const plan = { scans: { sih: scan.select("MUNIC_RES", "VAL_TOT") } };
 * const engine = chooseEngine([nativeEngine], plan); // also duckDbEngine(), polarsEngine()
 * for await (const batch of engine.execute(plan)) console.log(batch.numRows);
 * ```
 *
 * @throws {DataSusError} `QUERY` when none of them can.
 */
export function chooseEngine(engines: readonly Engine[], plan: EnginePlan): Engine {
  const needed = capabilitiesFor(plan);
  const engine = engines.find(({ capabilities }) => needed.every((name) => capabilities[name]));
  if (engine !== undefined) return engine;
  const names = engines.map(({ name }) => name).join(", ") || "none";
  throw new DataSusError(`Cannot choose an engine: of ${names} none has ${needed.join(", ")}`, {
    code: "QUERY",
    hint: 'Add duckDbEngine() of "@dsbr/core/duckdb", which can do everything',
  });
}

/**
 * The scan itself, for engines that do more with it than read.
 *
 * @throws {TypeError} When it is none of this module's.
 */
export function asScan(scan: AnyScan): Scan<RowTypes> {
  if (scan instanceof Scan) return scan;
  throw new TypeError("Cannot execute the plan: what it names is no Scan");
}

/**
 * Refuses a plan that the engine cannot carry out.
 *
 * @throws {DataSusError} `QUERY` when it cannot.
 */
export function checkPlan({ name, capabilities }: Engine, plan: EnginePlan): void {
  const lacking = capabilitiesFor(plan).filter((each) =>
    each !== "boundedMemory" && !capabilities[each]
  );
  if (lacking.length === 0) return;
  throw new DataSusError(`Cannot execute a plan with ${name}: it has no ${lacking.join(", no ")}`, {
    code: "QUERY",
    hint: "chooseEngine() finds one that can",
  });
}
