import type { Outcome } from "../outcome.ts";
import type { Lock } from "../lock/lock.ts";
import { lockOf } from "../lock/lock_of.ts";
import { bibtexEntry, bibtexKey } from "./bibtex.ts";
import { type Reference, referencesOf } from "./reference.ts";
import {
  type CiteLang,
  dateText,
  fileLines,
  filesText,
  titleText,
  WORDS,
  type Words,
  yearOf,
} from "./words.ts";

/** How a citation is written: as a paragraph, or as BibTeX entries. */
export type CiteStyle = "text" | "bibtex";

/** Options of {@linkcode cite}. */
export interface CiteOptions {
  /** Default `text`. */
  readonly style?: CiteStyle | undefined;
  /**
   * Its language: `pt` in the manner of ABNT NBR 6023, or `en`. The title stays in Portuguese, as
   * DataSUS gives it. Default `pt`.
   */
  readonly lang?: CiteLang | undefined;
  /** The day of access. Default: the days that the lock holds; for an outcome, today. */
  readonly accessed?: Date | undefined;
  /**
   * Which files are named one by one, each with its server date, size, CRC-32 and SHA-256: all
   * (`full`, for an appendix), or up to three (`short`, the default). More are summed up: how many,
   * their period, and the digest of the list, {@linkcode lockDigest}.
   */
  readonly list?: "short" | "full" | undefined;
}

/** Files named one by one in a short citation. */
const SHORT_LIST = 3;

/**
 * Cites the exact files behind a result, one reference for each dataset: who publishes them, the
 * official title, UFs and time covered, how many files, when they were changed on the server, where
 * they are, when they were read, and their hashes. Made-up data is called that.
 *
 * @example
 * ```ts
 * import { cite, sample, sih } from "@dsbr/core";
 *
 * const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source: sample({ rows: 9 }) });
 * const lock = await scan.lock();
 * console.log(cite(lock)); // BRASIL. Ministério da Saúde. ...
 * console.log(cite(lock, { style: "bibtex", lang: "en" })); // @misc{datasus-sihsus-rd-...
 * ```
 *
 * @param subject A lock, or the outcome of a whole read by a scan with `fingerprint` or `lock`.
 * @throws {DataSusError} `LOCK` when an outcome lacks the hashes of a file.
 */
export function cite(subject: Lock | Outcome, options: CiteOptions = {}): string {
  const { style = "text", lang = "pt", accessed } = options;
  const lock = "versions" in subject ? subject : lockOf(subject, { accessed });
  const day = accessed?.toISOString().slice(0, 10);
  const version = lock.versions["@dsbr/core"];
  const references = referencesOf(lock).map((reference): Cited => ({
    ...reference,
    ...day !== undefined && { accessed: [day, day] as const },
    version,
    isListed: options.list === "full" || reference.files.length <= SHORT_LIST,
  }));
  const write = style === "bibtex" ? citeAsBibtex : citeAsText;
  return references.map((reference) => write(reference, lang)).join("\n\n");
}

/** A reference and how it is cited. */
interface Cited extends Reference {
  readonly version: string;
  readonly isListed: boolean;
}

function citeAsText(cited: Cited, lang: CiteLang): string {
  const words = WORDS[lang];
  const sentences = [
    lang === "pt" ? words.author.replace(/^[^.]*/, (name) => name.toUpperCase()) : words.author,
    titleText(cited, lang),
    `${words.publisher}, ${yearOf(cited) ?? words.undated}`,
    filesText(cited, words),
    `${words.available}: ${cited.url}`,
    `${words.accessed}: ${accessText(cited, words)}`,
    words.digest(cited.digest),
    words.readWith(cited.version),
  ];
  const paragraph = sentences.map((sentence) => sentence.replace(/\.?$/, ".")).join(" ");
  const list = cited.isListed ? fileLines(cited, words).map((line) => `  ${line}`) : [];
  return [paragraph, ...list].join("\n");
}

function citeAsBibtex(cited: Cited, lang: CiteLang): string {
  const words = WORDS[lang];
  const year = yearOf(cited);
  return bibtexEntry(bibtexKey("datasus", cited.dataset, cited.digest.slice(0, 8)), [
    ["author", words.author],
    ["title", titleText(cited, lang)],
    ...(year === undefined ? [] : [["year", year] as const]),
    ["howpublished", words.publisher],
    ["url", cited.url],
    ["urldate", cited.accessed[1]],
    // What abntex2, the LaTeX class of Brazilian universities, calls the day of access.
    ...(lang === "pt" ? [["urlaccessdate", accessText(cited, words)] as const] : []),
    ["langid", lang === "pt" ? "brazilian" : "english"],
    [
      "note",
      [
        filesText(cited, words),
        words.digest(cited.digest),
        words.readWith(cited.version),
        ...(cited.isListed ? fileLines(cited, words) : []),
      ].join("; "),
    ],
  ]);
}

function accessText({ accessed: [from, to] }: Cited, words: Words): string {
  return words.accessSpan(dateText(from, words), dateText(to, words));
}
