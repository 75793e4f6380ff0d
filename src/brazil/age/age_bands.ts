import type { Expr } from "../../expr/expr.ts";
import type { AgeEncoding } from "./age.ts";
import { ageBetween, type AgeNeeds } from "./age_between.ts";

/**
 * A usual way to cut ages:
 *
 * | name | bands |
 * |---|---|
 * | `five-year` | 0-4, 5-9, ... 75-79, 80 and more |
 * | `who` | 0, 1-4, 5-9, ... 80-84, 85 and more, as in WHO's mortality database |
 * | `brazil` | 0, 1-4, 5-9, 10-14, 15-19, then by ten years to 70-79, 80 and more: TabNet's "Faixa etária" |
 */
export type AgeBandSet = "five-year" | "who" | "brazil";

/** One band of ages. */
export interface AgeBand {
  /** First completed year. */
  readonly from: number;
  /** Last completed year, inclusive; `undefined` for the open band at the end. */
  readonly to: number | undefined;
  /** Label that sorts as text: `05-09`, `80+`. */
  readonly label: string;
  /** The label that DataSUS's tables use: `5 a 9 anos`. */
  readonly pt: string;
}

/** First years of the bands. */
const STARTS: Readonly<Record<AgeBandSet, readonly number[]>> = {
  "five-year": steps(0, 80, 5),
  who: [0, 1, ...steps(5, 85, 5)],
  brazil: [0, 1, 5, 10, 15, ...steps(20, 80, 10)],
};

function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
}

/**
 * The bands of a set, in order.
 *
 * @example
 * ```ts
 * import { ageBands } from "@dsbr/core/brazil";
 *
 * console.log(ageBands("brazil").map((band) => band.pt)); // "Menor 1 ano", "1 a 4 anos", ...
 * ```
 */
export function ageBands(set: AgeBandSet): readonly AgeBand[] {
  const starts = STARTS[set];
  return starts.map((from, i) => {
    const next = starts[i + 1];
    const to = next === undefined ? undefined : next - 1;
    return { from, to, label: label(from, to), pt: title(from, to) };
  });
}

function label(from: number, to: number | undefined): string {
  const pad = (years: number): string => String(years).padStart(2, "0");
  if (to === undefined) return `${from}+`;
  return from === to ? pad(from) : `${pad(from)}-${pad(to)}`;
}

function title(from: number, to: number | undefined): string {
  if (to === undefined) return `${from} anos e mais`;
  return to === 0 ? "Menor 1 ano" : `${from} a ${to} anos`;
}

/** The band that a number of completed years is in; `undefined` below 0 and for no number. */
export function ageBand(years: number, set: AgeBandSet): AgeBand | undefined {
  return ageBands(set).findLast((band) => years >= band.from);
}

/**
 * The condition that an age is in a band, for `scan.where`; see `ageBetween`.
 *
 * @example
 * ```ts
 * import { ageBands, inAgeBand } from "@dsbr/core/brazil";
 * import { sample, sih } from "@dsbr/core";
 *
 * const old = ageBands("who").at(-1)!;
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() })
 *   .where(inAgeBand("sih", old));
 * console.log(String(scan.plan().where));
 * ```
 */
export function inAgeBand<E extends AgeEncoding>(encoding: E, band: AgeBand): Expr<AgeNeeds[E]> {
  return ageBetween(encoding, band.from, band.to ?? Infinity);
}
