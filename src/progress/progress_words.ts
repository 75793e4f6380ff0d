/**
 * Progress in words.
 *
 * @module
 */

import {
  type Language,
  localCount,
  localNumber,
  localSeconds,
  localSize,
} from "../display/language.ts";
import { escapeControls } from "../display/terminal_text.ts";
import type { ReadProgress } from "./read_progress.ts";

/** What is being read. */
export interface ReadSubject {
  /** System and group, such as `SIHSUS-RD`. */
  readonly dataset: string;
  /** True when the data is made up. */
  readonly synthetic: boolean;
}

/** How a read ended: all that was asked for was read, its reader stopped it, or it failed. */
export type ReadEnd = "read" | "stopped" | "failed";

const WORDS = {
  pt: {
    looking: "procurando os arquivos",
    of: "de",
    files: ["arquivo", "arquivos"],
    rows: ["linha", "linhas"],
    left: (time: string) => `faltam ${time}`,
    retries: ["nova tentativa", "novas tentativas"],
    within: (time: string) => `em ${time}`,
    synthetic: "dados sintéticos",
    read: "lido",
    stopped: "leitura interrompida",
    failed: "a leitura falhou",
  },
  en: {
    looking: "looking for the files",
    of: "of",
    files: ["file", "files"],
    rows: ["row", "rows"],
    left: (time: string) => `${time} left`,
    retries: ["retry", "retries"],
    within: (time: string) => `in ${time}`,
    synthetic: "synthetic data",
    read: "read",
    stopped: "reading was stopped",
    failed: "reading failed",
  },
} as const;

const MARKS: Readonly<Record<ReadEnd, string>> = { read: "✓", stopped: "■", failed: "✗" };

/**
 * How far a read has come, the most important first: `3 de 12 arquivos`, `1,2 MB de 3,4 MB`,
 * `41.234 linhas`, `280,0 kB/s`, `faltam 8,0 s`, `2 novas tentativas`, `RDAC1503.dbc`.
 */
export function progressParts(progress: ReadProgress, lang: Language): string[] {
  const words = WORDS[lang];
  const { totalFiles, bytes, totalBytes, bytesPerSecond, secondsLeft, path } = progress;
  if (totalFiles === 0) return [words.looking, ...retriesOf(progress, lang)];
  return [
    filesOf(progress, lang),
    totalBytes === undefined
      ? localSize(bytes, lang)
      : `${localSize(bytes, lang)} ${words.of} ${localSize(totalBytes, lang)}`,
    localCount(progress.rows, words.rows, lang),
    ...bytesPerSecond > 0 ? [`${localSize(Math.round(bytesPerSecond), lang)}/s`] : [],
    ...secondsLeft === undefined ? [] : [words.left(localSeconds(secondsLeft, lang))],
    ...retriesOf(progress, lang),
    ...path === undefined ? [] : [escapeControls(path.replace(/^.*\//s, ""))],
  ];
}

/** The one line that is left of it: `✓ SIHSUS-RD: 12 arquivos, 3,4 MB, 41.234 linhas em 12 s`. */
export function endText(
  { dataset, synthetic }: ReadSubject,
  progress: ReadProgress,
  end: ReadEnd,
  lang: Language,
): string {
  const words = WORDS[lang];
  const counts = [
    ...end === "read" ? [] : [words[end]],
    progress.files === progress.totalFiles
      ? localCount(progress.files, words.files, lang)
      : filesOf(progress, lang),
    localSize(progress.bytes, lang),
    `${localCount(progress.rows, words.rows, lang)} ` +
    words.within(localSeconds(progress.seconds, lang)),
    ...retriesOf(progress, lang),
    ...synthetic ? [words.synthetic] : [],
  ];
  return `${MARKS[end]} ${dataset}: ${counts.join(", ")}`;
}

function filesOf({ files, totalFiles }: ReadProgress, lang: Language): string {
  const words = WORDS[lang];
  return `${localNumber(files, lang)} ${words.of} ${localCount(totalFiles, words.files, lang)}`;
}

function retriesOf({ retries }: ReadProgress, lang: Language): string[] {
  return retries === 0 ? [] : [localCount(retries, WORDS[lang].retries, lang)];
}
