// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Int32, Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of PNI-CPNI: Cobertura vacinal. Vaccine coverage. One vaccine indicator of one municipality
 * and year, with doses, population and coverage.
 */
export type PniCpni = {
  ANO: Code;
  UF: Code;
  MUNIC: Code;
  IMUNO: Code;
  QT_DOSE: Utf8;
  POP: Utf8;
  COBERT: Utf8;
};

/**
 * A row of PNI-DPNI: Doses aplicadas. Doses applied. Doses of one vaccine, dose and age band in one
 * municipality and year (and month from 2004).
 */
export type PniDpni = {
  ANO: Int32;
  UF: Int32;
  MUNIC: Code;
  FX_ETARIA: Code;
  IMUNO: Code;
  DOSE: Code;
  QT_DOSE: Int32;
};

/** The groups of PNI that can be scanned, by code. */
export interface PniGroups {
  /** Cobertura vacinal. Vaccine coverage. */
  CPNI: GroupTypes<PniCpni, "uf+year">;
  /** Doses aplicadas. Doses applied. */
  DPNI: GroupTypes<PniDpni, "uf+year">;
}
