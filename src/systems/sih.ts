import type { RowOf } from "../catalog/row.ts";
import type {
  SIH_ER_COLUMNS,
  SIH_RD_COLUMNS,
  SIH_RJ_COLUMNS,
  SIH_SP_COLUMNS,
} from "../catalog/sihsus.ts";
import { SIHSUS } from "../catalog/sihsus.ts";
import type { TimeSelection } from "../catalog/period.ts";
import type { UfSelection } from "../catalog/uf.ts";
import { nearest } from "../catalog/nearest.ts";
import { DataSusError } from "../error.ts";
import { Scan, type ScanOptions } from "../scan.ts";

/** A paid admission: a row of SIHSUS group RD (AIH Reduzida). */
export interface SihRd extends RowOf<typeof SIH_RD_COLUMNS> {}

/** A professional service within an admission: a row of group SP (Serviços Profissionais). */
export interface SihSp extends RowOf<typeof SIH_SP_COLUMNS> {}

/** A rejected admission: a row of group RJ (AIH Rejeitadas). */
export interface SihRj extends RowOf<typeof SIH_RJ_COLUMNS> {}

/** An error of a rejected admission: a row of group ER (AIH Rejeitadas com código de erro). */
export interface SihEr extends RowOf<typeof SIH_ER_COLUMNS> {}

/** The row types of SIHSUS by group. */
export interface SihRows {
  /** Paid admissions. */
  RD: SihRd;
  /** Professional services. */
  SP: SihSp;
  /** Rejected admissions. */
  RJ: SihRj;
  /** Errors of rejected admissions. */
  ER: SihEr;
}

/** The groups of SIHSUS. */
export type SihGroup = keyof SihRows;

/** Which files of SIHSUS to scan. */
export interface SihQuery<G extends SihGroup> extends TimeSelection {
  /** The group. */
  readonly group: G;
  /** The UFs that paid for the admissions. */
  readonly uf: UfSelection;
}

/**
 * Scans SIHSUS, the hospital admissions (Sistema de Informações Hospitalares do SUS).
 *
 * The period is the competence, the month in which an admission was billed, and the UF that of the
 * authority which paid. Bills arrive up to about six months after discharge: to study the
 * admissions of a period, read six more months and filter by `DT_INTER` or `DT_SAIDA`.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 *
 * const scan = sih(
 *   { group: "RD", uf: "Norte", period: ["2022-11", "2023-02"] },
 *   { source: sample({ rows: 100 }) },
 * );
 * const table = await scan.select("UF_ZI", "DIAG_PRINC", "VAL_TOT").collect();
 * console.log(table.numRows); // 7 UFs x 4 months x 100 rows
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export function sih<const G extends SihGroup>(
  query: SihQuery<G>,
  options: ScanOptions = {},
): Scan<SihRows[G]> {
  const group = Object.hasOwn(SIHSUS.groups, query.group) ? SIHSUS.groups[query.group] : undefined;
  if (group === undefined) {
    const groups = Object.keys(SIHSUS.groups);
    const [near] = nearest(String(query.group), groups);
    throw new DataSusError(`Cannot scan SIHSUS: it has no group "${query.group}"`, {
      code: "QUERY",
      hint: `Its groups are ${groups.join(", ")}${
        near === undefined ? "" : `; did you mean ${near}?`
      }`,
    });
  }
  return Scan.of<SihRows[G]>(group, query, options);
}
