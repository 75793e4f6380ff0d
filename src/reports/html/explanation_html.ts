/**
 * What a scan would do, as a card; and the same with all that an explanation knows.
 *
 * @module
 */

import type { Explanation } from "../../explain.ts";
import type { Glance } from "../../glance.ts";
import type { Outcome } from "../../outcome.ts";
import { element, type Html } from "../../display/html/element.ts";
import { cut } from "../../display/html/escape.ts";
import { facts, fileName, fold, grid, heading, page, remark } from "../../display/html/page.ts";
import { htmlTable } from "../../display/html/table.ts";
import {
  type Language,
  localCount,
  localNumber,
  localShare,
  localSize,
} from "../../display/language.ts";
import { describePeriod, describeUfs } from "../plan_text.ts";
import { presenceText, unexplained } from "./coverage_html.ts";
import { coverageSvg } from "./coverage_svg.ts";
import { outcomeLine } from "./outcome_html.ts";

const WORDS = {
  pt: {
    source: "Fonte",
    synthetic: "dados sintéticos, inventados",
    period: "Período",
    files: "Arquivos",
    expected: "esperados",
    present: "presentes",
    bytes: "Bytes",
    about: "cerca de",
    unknown: "a fonte não informa tamanhos",
    notListed: "fonte ainda não listada",
    cached: "Em cache",
    columns: "Colunas",
    of: "de",
    header: "as dos cabeçalhos dos arquivos",
    condition: "Condição",
    limit: "Limite",
    row: "Uma linha",
    estimate: "Estimativa",
    rows: ["linha", "linhas"],
    read: "Última leitura",
    someRows: "Linhas em cache",
    columnsHead: ["coluna", "tipo", "descrição"],
    filesHead: ["partição", "arquivo", "situação", "bytes", "cache"],
    presence: { present: "presente", absent: "ausente", gap: "lacuna", expected: "esperado" },
    allColumns: "Todas as colunas",
    allFiles: "Arquivos",
    scan: "Leitura planejada; nada foi lido",
    download: "a baixar",
    yes: "sim",
  },
  en: {
    source: "Source",
    synthetic: "synthetic, made-up data",
    period: "Period",
    files: "Files",
    expected: "expected",
    present: "present",
    bytes: "Bytes",
    about: "about",
    unknown: "the source tells no sizes",
    notListed: "source not listed yet",
    cached: "Cached",
    columns: "Columns",
    of: "of",
    header: "those of the files' headers",
    condition: "Condition",
    limit: "Limit",
    row: "One row",
    estimate: "Estimate",
    rows: ["row", "rows"],
    read: "Last read",
    someRows: "Rows in the cache",
    columnsHead: ["column", "kind", "description"],
    filesHead: ["partition", "file", "state", "bytes", "cached"],
    presence: { present: "present", absent: "absent", gap: "known gap", expected: "expected" },
    allColumns: "All columns",
    allFiles: "Files",
    scan: "A planned read; nothing was read",
    download: "to download",
    yes: "yes",
  },
} as const;

/** Column names written in a card at most. */
const NAMES = 12;
/** Files listed at most. */
const LISTED = 200;
/** Rows shown in a card. */
const ROWS = 6;

/** A scan as a card. */
export function scanHtml({ explanation, source, rows, outcome }: Glance, lang: Language): Html {
  const words = WORDS[lang];
  return page(
    lang,
    ...title(explanation, lang),
    ...(outcome === undefined ? [remark("", words.scan)] : []),
    planFacts(explanation, source ?? explanation.source, outcome, lang),
    ...(rows === undefined
      ? []
      : [element("strong", {}, words.someRows), htmlTable(rows, { rows: ROWS, lang })]),
  );
}

/** An explanation: the card, the coverage, the columns and the files. */
export function explanationHtml(explanation: Explanation, lang: Language): Html {
  const words = WORDS[lang];
  const { coverage, columns, files } = explanation;
  return page(
    lang,
    ...title(explanation, lang),
    planFacts(explanation, explanation.source, undefined, lang),
    ...(coverage === undefined
      ? []
      : [remark("", presenceText(coverage, lang)), coverageSvg(coverage.cells, lang)]),
    ...unexplained(coverage?.unexplained ?? [], lang),
    fold(
      `${words.columns}: ${columns.length}`,
      grid(
        words.columnsHead,
        columns.map(({ name, kind, pt, en, note }) => [
          cut(name),
          kind,
          cut([lang === "en" ? en || pt : pt, note ?? ""].filter((text) => text !== "").join("; ")),
        ]),
        ["c", "l", ""],
      ),
    ),
    fold(
      `${words.allFiles}: ${files.length}${files.length > LISTED ? ` (1–${LISTED})` : ""}`,
      grid(
        words.filesHead,
        files.slice(0, LISTED).map(({ partition, path, presence, size, cached }) => [
          partition,
          fileName(path),
          words.presence[presence],
          size === undefined ? "" : localSize(size, lang),
          cached ? words.yes : "",
        ]),
        ["c", "c", "", "n", ""],
      ),
    ),
  );
}

function title({ plan, pt, en }: Explanation, lang: Language): Html[] {
  return [heading(`${plan.dataset} · ${lang === "pt" ? pt : en}`)];
}

function planFacts(
  explanation: Explanation,
  source: Glance["source"],
  outcome: Outcome | undefined,
  lang: Language,
): Html {
  const words = WORDS[lang];
  const { plan, row, pushedDown, estimate } = explanation;
  const ufs = describeUfs(plan.partitions);
  // What the server's files are like says nothing of made-up ones.
  const isMadeUp = source?.synthetic === true && explanation.bytes === undefined;
  const period = describePeriod(plan.partitions);
  return facts([
    [words.row, lang === "en" ? row : undefined],
    [
      words.source,
      source && cut(source.name) + (source.synthetic ? ` (${words.synthetic})` : ""),
    ],
    ["UF", ufs && (lang === "pt" ? ufs.replace(/^all (\d+) UFs$/, "todas as $1") : ufs)],
    [words.period, lang === "pt" ? period.replace(" to ", " a ") : period],
    [words.files, filesText(explanation, lang)],
    [words.bytes, isMadeUp ? undefined : bytesText(explanation, lang)],
    [words.cached, cachedText(explanation, lang)],
    [words.columns, columnsText(explanation, lang)],
    [words.condition, pushedDown.condition && cut(pushedDown.condition.text)],
    [words.limit, plan.limit === undefined ? undefined : localCount(plan.limit, words.rows, lang)],
    [
      words.estimate,
      estimate.rows === undefined || isMadeUp
        ? undefined
        : `${words.about} ${localCount(Number(estimate.rows.toPrecision(2)), words.rows, lang)}`,
    ],
    [words.read, outcome && outcomeLine(outcome, lang)],
  ]);
}

function filesText({ plan, files, coverage }: Explanation, lang: Language): string {
  const words = WORDS[lang];
  const [first, last] = [plan.partitions[0]!, plan.partitions.at(-1)!];
  const names = first === last ? first.fileName : `${first.fileName} … ${last.fileName}`;
  const expected = `${localNumber(files.length, lang)} ${words.expected}`;
  if (coverage === undefined) return `${expected} (${names})`;
  const there = files.filter(({ presence }) => presence === "present").length;
  return `${expected}, ${localNumber(there, lang)} ${words.present} (${names})`;
}

function bytesText({ bytes, estimate }: Explanation, lang: Language): string {
  const words = WORDS[lang];
  if (bytes !== undefined && bytes.listed === 0 && bytes.unknown > 0) return words.unknown;
  if (bytes !== undefined) {
    const guessed = bytes.unknown > 0 && estimate.guessedBytes > 0
      ? ` + ${words.about} ${localSize(estimate.guessedBytes, lang)}`
      : "";
    return `${localSize(bytes.listed, lang)}${guessed}; ${
      localSize(bytes.download, lang)
    } ${words.download}`;
  }
  return estimate.guessedBytes > 0
    ? `${words.about} ${localSize(estimate.guessedBytes, lang)} (${words.notListed})`
    : words.notListed;
}

function cachedText({ bytes, files }: Explanation, lang: Language): string | undefined {
  if (bytes === undefined || bytes.listed === 0) return undefined;
  const words = WORDS[lang];
  const cached = files.filter((file) => file.cached).length;
  return `${localShare(bytes.cached, bytes.listed, lang)} (${localSize(bytes.cached, lang)}, ${
    localNumber(cached, lang)
  } ${words.of} ${localNumber(files.length, lang)})`;
}

function columnsText({ plan, pushedDown: { columns } }: Explanation, lang: Language): string {
  const words = WORDS[lang];
  if (plan.columns.length === 0) return words.header;
  const names = plan.columns.slice(0, NAMES).map((name) => cut(name, 40)).join(", ");
  const rest = plan.columns.length > NAMES ? ", …" : "";
  const known = columns.known >= plan.columns.length
    ? `${plan.columns.length} ${words.of} ${columns.known}`
    : `${plan.columns.length}`;
  return `${known}: ${names}${rest}`;
}
