/** What the denominator of a rate is. */
export interface Denominator {
  /** Its name: a dataset such as `IBGE-POPTCU`, or what the caller calls a table. */
  readonly name: string;
  /** The Portuguese title of the dataset; absent for a table. */
  readonly title?: string;
  /** The years that its rows are of, in order; none when it has no column of years. */
  readonly years: readonly number[];
  /** Where it was read; absent for a table. */
  readonly source?: string;
  /** The files that were read; none for a table. */
  readonly files: readonly DenominatorFile[];
  /** True when all files that were asked for were read, or it is a table. */
  readonly complete: boolean;
  /** True when it is made up. */
  readonly synthetic: boolean;
  /** Its rows whose place is no municipality; left out. */
  readonly withoutPlace: number;
  /** Its rows without a year, where it has a column of years; left out. */
  readonly withoutYear: number;
  /** Its rows without a number: their place and year has no denominator. */
  readonly withoutNumber: number;
}

/** A file that a denominator was read from. */
export interface DenominatorFile {
  /** The path on the source. */
  readonly path: string;
  /** Bytes as stored, when known. */
  readonly size?: number;
  /** SHA-256 of its bytes; there when the scan has a `lock` or `fingerprint`. */
  readonly sha256?: string;
}

/** What a table of rates stands on. */
export interface RateFacts {
  /** What the events were divided by. */
  readonly denominator: Denominator;
  /** Events for so many inhabitants. */
  readonly per: number;
  /** The dataset of the events; absent for a table. */
  readonly dataset?: string;
  /** True when all files of the events were read, or they are a table. */
  readonly complete: boolean;
  /** Events counted altogether, those below included. */
  readonly events: number;
  /** Events whose place is null, ignored, abroad or no municipality; in no row of the table. */
  readonly withoutPlace: number;
  /** Events without a year, when years are told apart; in no row of the table. */
  readonly withoutYear: number;
  /**
   * Rows of the events without a number, when counts are added up: the events of their place and year
   * are null.
   */
  readonly withoutCount: number;
  /** Events in rows that have no denominator: their rate is null. */
  readonly withoutDenominator: number;
}

/** The denominator in a sentence: `IBGE-POPTCU (Estimativas do TCU), 2020, from a folder`. */
export function denominatorText(denominator: Denominator): string {
  const { name, title, years, source, complete, synthetic } = denominator;
  const [first, last] = [years[0], years.at(-1)];
  return [
    title === undefined ? name : `${name} (${title})`,
    ...(first === undefined
      ? ["the same for all years"]
      : [first === last ? `${first}` : `${first} to ${last}`]),
    ...(source === undefined ? [] : [`from ${source}`]),
    ...(synthetic ? ["synthetic, made-up data"] : []),
    ...(complete ? [] : ["not all of its files"]),
  ].join(", ");
}
