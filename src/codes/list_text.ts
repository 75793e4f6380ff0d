/** How far a list or a code can be relied on. */
export type Trust = "high" | "medium" | "inferred";

/**
 * A code list as it is written in `lists/`.
 *
 * `entries` has a line for each code, its fields parted by `|`; empty ones at the end are left out:
 *
 * ```text
 * 01|Branca|White
 * A00|Cólera
 *  0|Cólera devida a Vibrio cholerae 01, biótipo cholerae
 *  1|^6 biótipo El Tor
 * 073|EIRE
 * |IRLANDA
 * 1|Dengue clássico|Classic dengue|..2013
 * 9|Doenças do aparelho circulatório|||I00-I99
 * 010101
 *  0010|ATIVIDADE EDUCATIVA
 * ```
 *
 * The fields are code, Portuguese label, English label, the years in which the code is in use, and
 * the codes that it stands for. A code behind a blank goes on from the last one without a blank
 * before it, of which nothing but the code may be there; a line without a code is another label of
 * the code above; and `^6` stands for the first six words of the label above.
 */
export interface ListText {
  /** How far it can be relied on: `high` when two sources or an official table say the same. */
  readonly trust: Trust;
  /** Where its codes and labels were read. */
  readonly sources: readonly string[];
  /** What a reader could get wrong. */
  readonly note?: string;
  /** Codes that stand for "no information", beside those with a label that says so. */
  readonly missing?: readonly string[];
  /** Codes that only one of several sources has, parted by blanks; they are of medium trust. */
  readonly single?: string;
  /** True when the table is known to lack codes that are in use. */
  readonly open?: true;
  /** Codes and labels. */
  readonly entries: string;
}

/** The lists of one file of `lists/`, by name. */
export type ListTexts = Readonly<Record<string, ListText>>;
