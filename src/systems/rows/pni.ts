// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Int32, Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of PNI-CPNI: Cobertura vacinal. Vaccine coverage. One vaccine indicator of one municipality
 * and year, with doses, population and coverage.
 */
export type PniCpni = {
  /** C8 in the files. */
  ANO: Code;
  /** C2 in the files. */
  UF: Code;
  /** C6 in the files. */
  MUNIC: Code;
  /** C3 in the files. */
  IMUNO: Code;
  /** C40 in the files. */
  QT_DOSE: Utf8;
  /** C40 in the files. */
  POP: Utf8;
  /** C40 in the files. */
  COBERT: Utf8;
};

/**
 * A row of PNI-DPNI: Doses aplicadas. Doses applied. Doses of one vaccine, dose and age band in one
 * municipality and year (and month from 2004).
 */
export type PniDpni = {
  /** N4 in the files. */
  ANO: Int32;
  /** N2 in the files. */
  UF: Int32;
  /** C7 in the files. */
  MUNIC: Code;
  /** C2 in the files. */
  FX_ETARIA: Code;
  /** C2 in the files. */
  IMUNO: Code;
  /** C2 in the files. */
  DOSE: Code;
  /** N7 in the files. */
  QT_DOSE: Int32;
};

/** The groups of PNI that can be scanned, by code. */
export interface PniGroups {
  /** Cobertura vacinal. Vaccine coverage. */
  CPNI: GroupTypes<PniCpni, "uf+year">;
  /** Doses aplicadas. Doses applied. */
  DPNI: GroupTypes<PniDpni, "uf+year">;
}
