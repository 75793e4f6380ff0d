import { col, Expr, type ExprNode } from "../../expr/expr.ts";
import { type AgeEncoding, siaAge, sihAge, simAge, sinanAge } from "./age.ts";

/** What a condition on ages needs of a scan's columns, by encoding. */
export interface AgeNeeds {
  /** SIH, CIH and CIHA. */
  sih: { readonly COD_IDADE: "text"; readonly IDADE: "number" };
  /** SIM. */
  sim: { readonly IDADE: "text" };
  /** SINAN. */
  sinan: { readonly NU_IDADE_N: "number" };
  /** SIA. */
  sia: { readonly PA_IDADE: "number" };
  /** SIA's groups of APAC. */
  apac: { readonly AP_COIDADE: "text"; readonly AP_NUIDADE: "text" };
  /** SIA's BPA-I (BI) and RAAS (PS, SAD). */
  raas: { readonly TPIDADEPAC: "text"; readonly IDADEPAC: "text" };
}

/** Amounts from `first` to `last`, inclusive. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The condition that an age lies between `low` and `high` completed years, both inclusive, for
 * `scan.where`. Rows of unknown age are left out. It agrees with `sihAge` and its like to the last
 * value.
 *
 * @example
 * ```ts
 * import { ageBetween } from "@dsbr/core/brazil";
 * import { sample, sih } from "@dsbr/core";
 *
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() })
 *   .where(ageBetween("sih", 15, 49));
 * console.log(String(scan.plan().where)); // COD_IDADE = '4' AND IDADE >= 15 AND IDADE <= 49
 * ```
 *
 * @throws {RangeError} When `low` is above `high` or one of them is negative.
 */
export function ageBetween<E extends AgeEncoding>(
  encoding: E,
  low: number,
  high: number,
): Expr<AgeNeeds[E]> {
  if (!(low >= 0 && low <= high)) {
    throw new RangeError(`Cannot choose ages from ${low} to ${high}: the range is empty`);
  }
  return new Expr(node(encoding, (years) => years >= low && years <= high));
}

function node(encoding: AgeEncoding, chosen: (years: number) => boolean): ExprNode {
  const holds = (age: { readonly years: number } | null): boolean =>
    age !== null && chosen(age.years);
  switch (encoding) {
    case "sih":
      return anyOf(
        ["1", "2", "3", "4", "5"].flatMap((unit) =>
          runs(0, 99, (amount) => holds(sihAge(unit, amount))).map((run) =>
            col("COD_IDADE").eq(unit).and(between("IDADE", run)).node
          )
        ),
      );
    case "apac":
      return inTwo("AP_COIDADE", "AP_NUIDADE", holds);
    case "raas":
      return inTwo("TPIDADEPAC", "IDADEPAC", holds);
    case "sim": {
      const codes = Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, "0"));
      return col("IDADE").in(codes.filter((code) => holds(simAge(code)))).node;
    }
    case "sinan":
      return anyOf(
        runs(1000, 4999, (value) => holds(sinanAge(value))).map((run) =>
          between("NU_IDADE_N", run).node
        ),
      );
    case "sia":
      return anyOf(
        runs(0, 999, (years) => holds(siaAge(years))).map((run) => between("PA_IDADE", run).node),
      );
  }
}

/** SIH's encoding where the amount is text of two digits, or one. */
function inTwo(
  unit: string,
  amount: string,
  holds: (age: { readonly years: number } | null) => boolean,
): ExprNode {
  const amounts = Array.from({ length: 100 }, (_, n) => n);
  return anyOf(
    ["1", "2", "3", "4", "5"].flatMap((digit) => {
      const chosen = amounts.filter((n) => holds(sihAge(digit, n)));
      if (chosen.length === 0) return [];
      const texts = chosen.flatMap((n) => n < 10 ? [`0${n}`, `${n}`] : [`${n}`]);
      return [col(unit).eq(digit).and(col(amount).in(texts)).node];
    }),
  );
}

function between(column: string, { first, last }: Run): Expr<unknown> {
  const ref = col(column);
  return (first === last ? ref.eq(first) : ref.between(first, last)) as Expr<unknown>;
}

/** The runs of numbers between `from` and `to` that hold. */
function runs(from: number, to: number, holds: (value: number) => boolean): Run[] {
  const found: Run[] = [];
  for (let value = from; value <= to; value++) {
    if (!holds(value)) continue;
    const last = found.at(-1);
    if (last?.last === value - 1) found[found.length - 1] = { first: last.first, last: value };
    else found.push({ first: value, last: value });
  }
  return found;
}

/** None of no conditions is ever met. */
function anyOf(nodes: readonly ExprNode[]): ExprNode {
  return nodes.length === 1 ? nodes[0]! : { op: "or", args: nodes };
}
