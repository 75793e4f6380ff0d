/**
 * What was found of a column:
 *
 * | kind | meaning |
 * |---|---|
 * | `column-appeared` | the file has it, what it is compared with has not |
 * | `column-vanished` | the file lacks it; it is null in the file's rows |
 * | `type-changed` | another DBF type, or decimals where there were none |
 * | `width-changed` | the same type in another width |
 * | `all-null` | the file has it, and every row of it is null, unlike in the file before |
 * | `outside-domain` | codes that its code list does not have |
 */
export type FindingKind =
  | "column-appeared"
  | "column-vanished"
  | "type-changed"
  | "width-changed"
  | "all-null"
  | "outside-domain";

/** One thing that changed between files, or is unlike the catalogue. */
export interface Finding {
  /** What was found. */
  readonly kind: FindingKind;
  /** The column, in upper case. */
  readonly column: string;
  /**
   * What the file was compared with: the file before it of the same UF, or what the catalogue
   * knows of the group.
   */
  readonly against: "previous" | "catalogue";
  /** The partitions where it begins, in order: one for each UF in which it was found. */
  readonly partitions: readonly string[];
  /** The first file that shows it. */
  readonly path: string;
  /** The partition of the file before that one, when it was compared with it. */
  readonly previous?: string;
  /** What it was: a field as `C6` or `N14.2`, the catalogue's kind, or nulls (`3 of 100 rows`). */
  readonly from?: string;
  /** What it is now. */
  readonly to?: string;
  /** True when the catalogue declares the change: both shapes stand in its layouts. */
  readonly declared: boolean;
  /** For `outside-domain`: how many rows hold such codes. */
  readonly rows?: number;
  /** For `outside-domain`: the codes and their rows, the first 100 codes found. */
  readonly codes?: Readonly<Record<string, number>>;
}

/** A finding in words: `VAL_TOT was N14.2 in AC-2023-01 and is C14`. */
export function findingText(finding: Finding): string {
  const { kind, column, against, from, to, rows, codes } = finding;
  const isNew = against === "previous";
  const since = finding.previous === undefined ? "before" : `in ${finding.previous}`;
  switch (kind) {
    case "column-appeared":
      return isNew
        ? `column ${column} (${to}) was not there ${since}`
        : `column ${column} (${to}) is not in the catalogue`;
    case "column-vanished":
      return isNew
        ? `column ${column}, ${from} ${since}, is not there`
        : `column ${column} (${from}) of the catalogue's layout is not there`;
    case "type-changed":
    case "width-changed":
      return isNew
        ? `column ${column} was ${from} ${since} and is ${to}`
        : `column ${column} is ${from} in the catalogue and ${to} in the file`;
    case "all-null":
      return `column ${column} is null in all rows (${to}), before in ${from}`;
    case "outside-domain":
      return `column ${column} has codes outside its code list in ${rows} rows: ${
        Object.keys(codes ?? {}).slice(0, 5).join(", ")
      }`;
  }
}
