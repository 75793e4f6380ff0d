/**
 * The words of citations in Portuguese and in English.
 *
 * @module
 */

import type { Reference, Span } from "./reference.ts";

/** The language of a citation. The dataset's title is in Portuguese in both. */
export type CiteLang = "pt" | "en";

/** How a language says what a citation holds. */
export interface Words {
  /** Who publishes the data. */
  readonly author: string;
  /** Where, and which house. */
  readonly publisher: string;
  /** In place of a year when none is known. */
  readonly undated: string;
  /** The whole country. */
  readonly country: string;
  /** Months from January on. */
  readonly months: readonly string[];
  /** Marks made-up data. */
  readonly synthetic: string;
  /** What stands before the address, and before the day of access. */
  readonly available: string;
  readonly accessed: string;
  /** The language's tag for numbers. */
  readonly locale: string;
  /** From one period to another. */
  range(from: string, to: string): string;
  /** How many files, and how many of them are preliminary. */
  files(howMany: string, isOne: boolean, preliminary: string | undefined): string;
  /** When the server's files were changed last. */
  changed(from: string, to: string, isOne: boolean): string;
  /** When files were read, on one day or from one to another. */
  accessSpan(from: string, to: string): string;
  /** The digest of the list of files. */
  digest(sha256: string): string;
  /** What read the files. */
  readWith(version: string): string;
}

/** The words by language. Months are shortened as ABNT NBR 6023 does. */
export const WORDS: Readonly<Record<CiteLang, Words>> = {
  pt: {
    author: "Brasil. Ministério da Saúde. Departamento de Informática do SUS (DATASUS)",
    publisher: "Brasília, DF: Ministério da Saúde",
    undated: "[s. d.]",
    country: "Brasil",
    months: [
      "jan.",
      "fev.",
      "mar.",
      "abr.",
      "maio",
      "jun.",
      "jul.",
      "ago.",
      "set.",
      "out.",
      "nov.",
      "dez.",
    ],
    synthetic: "[DADOS SINTÉTICOS: nada neles vem do DATASUS]",
    available: "Disponível em",
    accessed: "Acesso em",
    locale: "pt-BR",
    range: (from, to) => `${from} a ${to}`,
    files: (howMany, isOne, preliminary) =>
      `${howMany} ${isOne ? "arquivo" : "arquivos"}` +
      (preliminary === undefined ? "" : `, com dados preliminares em ${preliminary}`),
    changed: (from, to, isOne) =>
      `${isOne ? "atualizado" : "atualizados"} no servidor ` +
      (from === to ? `em ${from}` : `entre ${from} e ${to}`),
    accessSpan: (from, to) => from === to ? from : `${from} a ${to}`,
    digest: (sha256) => `SHA-256 da lista de arquivos: ${sha256}`,
    readWith: (version) => `Lido com @dsbr/core ${version}`,
  },
  en: {
    author: "Brazil. Ministry of Health. Department of Informatics of SUS (DATASUS)",
    publisher: "Brasília, DF: Ministry of Health",
    undated: "[n.d.]",
    country: "Brazil",
    months: [
      "Jan.",
      "Feb.",
      "Mar.",
      "Apr.",
      "May",
      "June",
      "July",
      "Aug.",
      "Sept.",
      "Oct.",
      "Nov.",
      "Dec.",
    ],
    synthetic: "[SYNTHETIC DATA: nothing in it comes from DATASUS]",
    available: "Available from",
    accessed: "Accessed",
    locale: "en-US",
    range: (from, to) => `${from} to ${to}`,
    files: (howMany, isOne, preliminary) =>
      `${howMany} ${isOne ? "file" : "files"}` +
      (preliminary === undefined ? "" : `, with preliminary data in ${preliminary}`),
    changed: (from, to) =>
      `changed on the server ` + (from === to ? `on ${from}` : `between ${from} and ${to}`),
    accessSpan: (from, to) => from === to ? from : `${from} to ${to}`,
    digest: (sha256) => `SHA-256 of the list of files: ${sha256}`,
    readWith: (version) => `Read with @dsbr/core ${version}`,
  },
};

/** `2023-05-06`, `2023-05` or `2023` as a citation writes it: `6 maio 2023`. */
export function dateText(date: string, words: Words): string {
  const [year, month, day] = date.split("-");
  return [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [words.months[Number(month) - 1]!]),
    year,
  ].join(" ");
}

/** The title with what the files cover: UFs and time. */
export function titleText(reference: Reference, lang: CiteLang): string {
  const words = WORDS[lang];
  const { title, englishTitle, ufs, period, synthetic } = reference;
  const translated = lang === "en" && englishTitle !== undefined ? ` [${englishTitle}]` : "";
  return [
    title + translated,
    ...(ufs === "all" ? [words.country] : ufs.length > 0 ? [ufs.join(", ")] : []),
    periodText(period, words),
  ].join(", ") + (synthetic ? ` ${words.synthetic}` : "");
}

/** The year of publication: that of the last change on the server. */
export function yearOf({ modified }: Reference): string | undefined {
  return modified?.[1].slice(0, 4);
}

/** How many files, and when they were changed. */
export function filesText({ files, preliminary, modified }: Reference, words: Words): string {
  const isOne = files.length === 1;
  const number = (value: number): string => value.toLocaleString(words.locale);
  return [
    words.files(
      number(files.length),
      isOne,
      preliminary === 0 ? undefined : number(preliminary),
    ),
    ...(modified === undefined ? [] : [
      words.changed(dateText(modified[0], words), dateText(modified[1], words), isOne),
    ]),
  ].join(", ");
}

/** One line for each file: name, server date, size, hashes. */
export function fileLines({ files }: Reference, words: Words): readonly string[] {
  const directories = new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf("/"))));
  return files.map(({ path, modified, size, crc32, sha256 }) =>
    [
      directories.size > 1 ? path : path.slice(path.lastIndexOf("/") + 1),
      ...(modified === undefined ? [] : [dateText(modified.slice(0, 10), words)]),
      `${size.toLocaleString(words.locale)} bytes`,
      ...(crc32 === undefined ? [] : [`CRC-32 ${crc32}`]),
      `SHA-256 ${sha256}`,
    ].join(", ")
  );
}

function periodText([from, to]: Span, words: Words): string {
  const first = dateText(from, words);
  return from === to ? first : words.range(first, dateText(to, words));
}
