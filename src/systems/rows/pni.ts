// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of PNI-CPNI: Cobertura vacinal. Vaccine coverage. One vaccine indicator of one municipality
 * and year, with doses, population and coverage.
 */
export type PniCpni = {
  /** C8 in the files; no title is known. */
  ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  UF: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUNIC: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  IMUNO: Dictionary<Utf8, Int32>;
  /** C40 in the files; no title is known. */
  QT_DOSE: Utf8;
  /** C40 in the files; no title is known. */
  POP: Utf8;
  /** C40 in the files; no title is known. */
  COBERT: Utf8;
};

/**
 * A row of PNI-DPNI: Doses aplicadas. Doses applied. Doses of one vaccine, dose and age band in one
 * municipality and year (and month from 2004).
 */
export type PniDpni = {
  /** N4 in the files; no title is known. */
  ANO: Int32;
  /** N2 in the files; no title is known. */
  UF: Int32;
  /** C7 in the files; no title is known. */
  MUNIC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  FX_ETARIA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IMUNO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  DOSE: Dictionary<Utf8, Int32>;
  /** N7 in the files; no title is known. */
  QT_DOSE: Int32;
};

/** The groups of PNI that can be scanned, by code. */
export interface PniGroups {
  /** Cobertura vacinal. Vaccine coverage. */
  CPNI: GroupTypes<PniCpni, "uf+year">;
  /** Doses aplicadas. Doses applied. */
  DPNI: GroupTypes<PniDpni, "uf+year">;
}
