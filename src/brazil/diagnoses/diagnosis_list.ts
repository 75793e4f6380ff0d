/** One group of a published list of diagnoses. */
export interface DiagnosisGroup {
  /** Its number in the list. */
  readonly code: string;
  /** Portuguese title. */
  readonly pt: string;
  /** English title. */
  readonly en: string;
  /** Its ICD-10 codes, as `icd10` reads them. */
  readonly codes: string;
}

/** A published list of diagnoses in groups, none of which overlap. */
export interface DiagnosisList {
  /** Portuguese title. */
  readonly pt: string;
  /** English title. */
  readonly en: string;
  /** Who published it, and where its codes were read. */
  readonly source: string;
  /** The groups, in order. */
  readonly groups: readonly DiagnosisGroup[];
}
