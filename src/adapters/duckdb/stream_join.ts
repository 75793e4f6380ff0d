import type { RecordBatch } from "apache-arrow";
import { DataSusError } from "../../error.ts";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import type { Scan } from "../../scan/scan.ts";
import { streamOf } from "../stream_of.ts";
import { DuckDb } from "./duckdb.ts";
import { quoteIdentifier } from "./identifier.ts";
import type { DuckDbOptions } from "./open_database.ts";

/** Which rows a join gives: those with a partner, or also those without one on a side. */
export type JoinKind = "inner" | "left" | "right" | "full" | "semi" | "anti";

/** How {@linkcode streamJoin} joins. */
export interface JoinOptions<Left extends string, Right extends string> extends DuckDbOptions {
  /** The columns whose values must be equal, left to right; null equals nothing. */
  readonly on: Readonly<Partial<Record<Left, Right>>>;
  /** Which rows come. Default `inner`; `semi` and `anti` give columns of the left alone. */
  readonly kind?: JoinKind | undefined;
  /** Ends the join. */
  readonly signal?: AbortSignal | undefined;
}

const KINDS: readonly string[] = ["inner", "left", "right", "full", "semi", "anti"];

/**
 * Joins two scans on equal columns, through DuckDB: the right one is read first, and what does not
 * fit in memory goes to the folder. Columns of the right whose name the left has, too, end in
 * `_right`. Nothing is read before the stream is.
 *
 * @example
 * ```ts
 * import { sample, sih, sim } from "@dsbr/core";
 * import { streamJoin } from "@dsbr/core/duckdb";
 *
 * const source = sample({ rows: 50 });
 * const admissions = sih({ group: "RD", uf: "AC", year: 2022, month: 1 }, { source })
 *   .select("MUNIC_RES", "DT_INTER", "VAL_TOT");
 * const deaths = sim({ group: "DO", uf: "AC", year: 2022 }, { source })
 *   .select("CODMUNRES", "DTOBITO");
 * for await (const batch of streamJoin(admissions, deaths, { on: { MUNIC_RES: "CODMUNRES" } })) {
 *   console.log(batch.numRows);
 * }
 * ```
 *
 * The stream errors with a `DataSusError`: `QUERY` when the columns cannot be compared, and what
 * reading the scans throws.
 *
 * @throws {DataSusError} `QUERY` when no column is named, or one that a scan does not give.
 */
export function streamJoin<
  Left extends RowTypes,
  LeftAll extends RowTypes,
  Right extends RowTypes,
  RightAll extends RowTypes,
>(
  left: Scan<Left, LeftAll>,
  right: Scan<Right, RightAll>,
  options: JoinOptions<keyof Left & string, keyof Right & string>,
): ReadableStream<RecordBatch> {
  const { on, kind = "inner", signal, ...open } = options;
  const text = joinQuery(left.plan().columns, right.plan().columns, on, kind);
  return streamOf(async function* (signal): AsyncGenerator<RecordBatch, void, undefined> {
    await using db = await DuckDb.open(open);
    db.register("l", left);
    db.register("r", right);
    yield* db.query(text, [], { signal }).stream();
  }, signal);
}

function joinQuery(
  left: readonly string[],
  right: readonly string[],
  on: Readonly<Record<string, string | undefined>>,
  kind: string,
): string {
  const pairs = Object.entries(on);
  const unknown = pairs.find(([l, r]) => !left.includes(l) || !right.includes(r ?? ""));
  const complaint = pairs.length === 0
    ? "no column is named"
    : unknown !== undefined
    ? `there is no "${unknown[0]}" on the left or no "${unknown[1]}" on the right`
    : !KINDS.includes(kind)
    ? `"${kind}" is no kind of join`
    : undefined;
  if (complaint !== undefined) {
    throw new DataSusError(`Cannot join the scans: ${complaint}`, {
      code: "QUERY",
      hint: `Name columns that both give, as in { on: { MUNIC_RES: "CODMUNRES" } }; kinds are ${
        KINDS.join(", ")
      }`,
    });
  }
  const taken = new Set(left.map((name) => name.toUpperCase()));
  const leftOnly = kind === "semi" || kind === "anti";
  const columns = [
    ...left.map((name) => `l.${quoteIdentifier(name)}`),
    ...leftOnly ? [] : right.map((name) => {
      const as = taken.has(name.toUpperCase()) ? `${name}_right` : name;
      return `r.${quoteIdentifier(name)} AS ${quoteIdentifier(as)}`;
    }),
  ];
  const equal = pairs.map(([l, r]) => `l.${quoteIdentifier(l)} = r.${quoteIdentifier(r!)}`);
  return `SELECT ${columns.join(", ")} FROM l ${kind.toUpperCase()} JOIN r ON ${
    equal.join(" AND ")
  }`;
}
