import { type Finding, findingText } from "../../drift/finding.ts";
import { filesWith, type Outcome } from "../../outcome.ts";
import type { Html } from "../../display/html/element.ts";
import { cut } from "../../display/html/escape.ts";
import {
  facts,
  fileName,
  fold,
  grid,
  heading,
  list,
  page,
  remark,
} from "../../display/html/page.ts";
import { type Language, localCount, localNumber, localSize } from "../../display/language.ts";
import { unexplained } from "./coverage_html.ts";

const WORDS = {
  pt: {
    title: "Resultado da leitura",
    complete: "completa",
    incomplete: "incompleta",
    synthetic: "Dados sintéticos, inventados",
    status: {
      read: "lida até o fim",
      limited: "encerrada por um limite",
      cancelled: "cancelada",
      failed: "falhou",
    },
    file: {
      read: "lidos",
      partial: "em parte",
      failed: "com falha",
      unread: "não lidos",
      absent: "ausentes",
      gap: "lacunas conhecidas",
    },
    rows: ["linha", "linhas"],
    rowsName: "Linhas",
    files: "Arquivos",
    unparsable: "Valores ilegíveis, agora nulos",
    labels: "Rótulos",
    unknown: "códigos fora da lista",
    findings: "Mudanças entre arquivos",
    head: ["partição", "arquivo", "situação", "linhas", "bytes", "CRC-32", "por quê"],
  },
  en: {
    title: "Outcome of the read",
    complete: "complete",
    incomplete: "incomplete",
    synthetic: "Synthetic, made-up data",
    status: {
      read: "read to the end",
      limited: "ended by a limit",
      cancelled: "cancelled",
      failed: "failed",
    },
    file: {
      read: "read",
      partial: "in part",
      failed: "failed",
      unread: "not read",
      absent: "absent",
      gap: "known gaps",
    },
    rows: ["row", "rows"],
    rowsName: "Rows",
    files: "Files",
    unparsable: "Values not readable, now null",
    labels: "Labels",
    unknown: "rows with codes outside the list",
    findings: "Changes between files",
    head: ["partition", "file", "status", "rows", "bytes", "CRC-32", "why"],
  },
} as const;

const STATUSES = ["read", "partial", "failed", "unread", "absent", "gap"] as const;
/** Files and findings listed at most. */
const LISTED = 200;

/** An outcome in one line. */
export function outcomeLine({ status, complete, rows }: Outcome, lang: Language): string {
  const words = WORDS[lang];
  const whole = complete ? words.complete : words.incomplete;
  return `${words.status[status]}, ${whole}: ${localCount(rows, words.rows, lang)}`;
}

/** What became of a scan: how it ended, its files, and what changed between them. */
export function outcomeHtml(outcome: Outcome, lang: Language): Html {
  const words = WORDS[lang];
  const { dataset, synthetic, status, complete, why, rows, files, findings } = outcome;
  const grave = status === "failed" ? "bad" : complete ? "" : "warn";
  const counts = STATUSES.flatMap((name) => {
    const found = filesWith(outcome, name).length;
    return found === 0 ? [] : [`${localNumber(found, lang)} ${words.file[name]}`];
  });
  const unreadable = new Map<string, number>();
  for (const file of files) {
    for (const [name, howMany] of Object.entries(file.unparsable)) {
      unreadable.set(name, (unreadable.get(name) ?? 0) + howMany);
    }
  }
  const labels = Object.entries(outcome.labels ?? {}).filter(([, label]) => label.unknown > 0);
  const pairs = (entries: Iterable<readonly [string, number]>): string =>
    [...entries].slice(0, 20).map(([name, n]) => `${cut(name, 40)} ${localNumber(n, lang)}`)
      .join(", ");
  return page(
    lang,
    heading(`${words.title} · ${dataset}`),
    remark(grave, outcomeLine(outcome, lang)),
    ...(synthetic ? [remark("warn", words.synthetic)] : []),
    ...(why === undefined ? [] : [
      remark("bad", `${why.code === undefined ? "" : `${why.code}: `}${cut(why.message, 600)}`),
    ]),
    facts([
      [words.rowsName, localNumber(rows, lang)],
      [words.files, counts.join(", ")],
      [words.unparsable, unreadable.size === 0 ? undefined : pairs(unreadable)],
      [
        words.labels,
        labels.length === 0
          ? undefined
          : `${words.unknown}: ${pairs(labels.map(([name, { unknown }]) => [name, unknown]))}`,
      ],
    ]),
    ...findingsHtml(findings, lang),
    fold(
      `${words.files}: ${files.length}${files.length > LISTED ? ` (1–${LISTED})` : ""}`,
      grid(
        words.head,
        files.slice(0, LISTED).map((file) => [
          file.partition,
          fileName(file.path),
          words.file[file.status],
          localNumber(file.rows, lang),
          file.size === undefined ? "" : localSize(file.size, lang),
          file.checksum,
          cut(file.why?.message ?? ""),
        ]),
        ["c", "c", "", "n", "n", "", ""],
      ),
    ),
    ...unexplained(outcome.unexplained, lang),
  );
}

/** Findings as a list; nothing when there are none. */
export function findingsHtml(findings: readonly Finding[], lang: Language): Html[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, LISTED).map((finding) => {
    const { partitions } = finding;
    const where = partitions.slice(0, 3).join(", ") + (partitions.length > 3 ? ", …" : "");
    return cut(`${where}: ${findingText(finding)}`, 400);
  });
  return [fold(`${WORDS[lang].findings}: ${findings.length}`, list(lines))];
}
