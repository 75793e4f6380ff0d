/**
 * What a scan would do, and what its source has, laid out for reading.
 *
 * @module
 */

import type { Explanation } from "../explain.ts";
import { coverageGrid, coverageLegend, coverageSummary } from "./coverage_text.ts";
import { describePeriod, describeUfs, sourceText } from "./plan_text.ts";
import { escapeControls, type Painter } from "../display/terminal_text.ts";
import { count, duration, first, labelled, size } from "../display/wording.ts";

/** What the explanation is laid out for. */
export interface Page {
  /** Columns of the screen. Default 100. */
  readonly width?: number;
  /** Sets text in a style. Default: it does not. */
  readonly painter?: Painter;
}

/** Where the explanations begin. */
const INDENT = 12;

/** The explanation as lines of text. */
export function explanationLines(explanation: Explanation, page: Page = {}): string[] {
  const layout: Layout = { width: page.width ?? 100, painter: page.painter ?? ((text) => text) };
  return [
    ...planLines(explanation, layout),
    ...columnLines(explanation, layout),
    ...sourceLines(explanation, layout),
    ...estimateLines(explanation, layout),
  ];
}

/** A page with nothing left open. */
type Layout = Required<Page>;

function planLines(explanation: Explanation, layout: Layout): string[] {
  const { plan, pt, en, row, pushedDown } = explanation;
  const { partitions, limit } = plan;
  const ufs = describeUfs(partitions);
  const [firstFile, lastFile] = [partitions[0]!, partitions.at(-1)!];
  const gaps = partitions.filter((partition) => partition.knownGap).map(({ key }) => key);
  const directories = [...new Set(partitions.flatMap((partition) => partition.directories))];
  const { condition } = pushedDown;
  return [
    ...entry("Dataset", `${plan.dataset}, ${pt}`, layout),
    ...entry("", en, layout),
    ...entry("One row", row, layout),
    ...(ufs === undefined ? [] : entry("UFs", ufs, layout)),
    ...entry("Period", describePeriod(partitions), layout),
    ...entry(
      "Files",
      `${partitions.length.toLocaleString("en-US")} expected, ${
        partitions.length === 1
          ? firstFile.fileName
          : `${firstFile.fileName} to ${lastFile.fileName}`
      }`,
      layout,
    ),
    ...directories.flatMap((directory, i) => entry(i === 0 ? "In" : "", directory, layout)),
    ...(gaps.length > 0 ? entry("Known gaps", first(gaps, 6), layout) : []),
    ...entry(
      "Condition",
      condition === undefined ? "none: all rows" : escapeControls(condition.text),
      layout,
    ),
    ...entry("Limit", limit === undefined ? "none" : count(limit, "row"), layout),
    ...entry("Pushed down", pushedDownText(explanation), layout),
  ];
}

function pushedDownText({ pushedDown, isSelection }: Explanation): string {
  const { condition, columns, files, limit } = pushedDown;
  const one = files.expected === 1;
  return [
    `UF and period: no other file than ${one ? "this" : `these ${files.expected}`} is opened`,
    ...(condition === undefined ? [] : [
      `the condition: tested on the raw bytes of ${
        condition.columns.join(", ")
      }, before a row is built`,
    ]),
    ...(isSelection
      ? [`the selection: ${columns.built} of ${columns.known} columns are built`]
      : []),
    ...(limit === undefined ? [] : ["the limit: reading ends with the last row"]),
  ].join("; ");
}

/** All columns by name, or those that were asked for with what they mean. */
function columnLines(explanation: Explanation, layout: Layout): string[] {
  const { columns, isSelection, pushedDown } = explanation;
  const { known } = pushedDown.columns;
  if (!isSelection) {
    const names = columns.map(({ name }) => name).join(", ");
    const made = columns.filter(({ madeFrom }) => madeFrom !== undefined).length;
    const files = known === 0 ? "those of the files' headers" : `all ${known}`;
    const text = made === 0 ? files : `${files}, and ${made} made from them`;
    return entry("Columns", names === "" ? text : `${text}: ${names}`, layout);
  }
  const nameWidth = Math.max(...columns.map(({ name }) => name.length)) + 2;
  const kindWidth = Math.max(...columns.map(({ kind }) => kind.length)) + 2;
  return [
    ...entry(
      "Columns",
      known === 0 ? `${pushedDown.columns.built}` : `${pushedDown.columns.built} of ${known}`,
      layout,
    ),
    ...columns.flatMap(({ name, kind, pt, en, note, madeFrom, given }) =>
      labelled(
        `  ${name.padEnd(nameWidth)}${kind.padEnd(kindWidth)}`,
        [
          ...(en === "" && pt === "" ? [] : [`${en} (${pt})`]),
          ...(note === undefined ? [] : [note]),
          ...(madeFrom === undefined ? [] : [`made from ${madeFrom.join(", ")}`]),
          ...(given ? [] : ["read, but not given out"]),
        ].join("; "),
        2 + nameWidth + kindWidth,
        layout.width,
      )
    ),
  ];
}

function sourceLines({ source, coverage, bytes }: Explanation, layout: Layout): string[] {
  if (source === undefined || coverage === undefined || bytes === undefined) return [];
  const { cells, unexplained } = coverage;
  const indented = (line: string): string => line === "" ? "" : " ".repeat(INDENT) + line;
  const missing = cells.filter(({ state }) => state === "missing");
  return [
    "",
    ...entry("Source", sourceText(source), layout),
    ...entry("", coverageSummary(coverage), layout),
    "",
    ...coverageGrid(cells, layout.width - INDENT).map(indented),
    "",
    indented(layout.painter(coverageLegend(cells), "dim")),
    "",
    ...(missing.length === 0 ? [] : entry(
      "Missing",
      `${first(missing.map(({ partition }) => partition), 6)}. ` +
        'A scan stops because of them, unless onMissing (--on-missing) is "warn" or "skip"',
      layout,
    )),
    ...(unexplained.length === 0 ? [] : entry(
      "Unexplained",
      `${first(unexplained.map((path) => escapeControls(path.replace(/^.*\//s, ""))), 6)}. ` +
        "No rule of the catalogue explains them; they are not read",
      layout,
    )),
    ...entry(
      "Download",
      [
        size(bytes.download),
        ...(bytes.cached > 0 ? [`${size(bytes.cached)} need no network`] : []),
        ...(bytes.unknown > 0 ? [`${count(bytes.unknown, "file")} of unknown size`] : []),
      ].join("; "),
      layout,
    ),
  ];
}

function estimateLines({ estimate, source }: Explanation, layout: Layout): string[] {
  const { rows, guessedBytes, downloadSeconds = 0, decodeSeconds } = estimate;
  const parts = [
    ...(rows === undefined ? [] : [`about ${count(roughly(rows), "row")}`]),
    ...(guessedBytes > 0 ? [`about ${size(guessedBytes)} of files whose size is not known`] : []),
    ...(downloadSeconds > 0 ? [`${duration(downloadSeconds)} to download`] : []),
    ...(decodeSeconds === undefined ? [] : [`${duration(decodeSeconds)} to decode`]),
  ];
  if (parts.length === 0) {
    return source === undefined ? [] : entry(
      "Estimate",
      "none: nothing is known of the sizes of these files, or of their columns",
      layout,
    );
  }
  return entry(
    "Estimate",
    `${parts.join(", ")}, by file sizes, the widths of layouts and usual speeds`,
    layout,
  );
}

/** Two digits that count. */
function roughly(value: number): number {
  return Number(value.toPrecision(2));
}

function entry(label: string, text: string, { width, painter }: Layout): string[] {
  const [line = "", ...rest] = labelled(label, text, INDENT, width);
  return [line.replace(label, () => label === "" ? "" : painter(label, "bold")), ...rest];
}
