import type { CoverageCell, CoverageState } from "../../coverage.ts";
import { element, type Html } from "../../display/html/element.ts";
import { escapeControls } from "../../display/terminal_text.ts";
import { type Language, localCount, localSize } from "../../display/language.ts";

/** What each state means, in the order of the legend. */
export const STATES: readonly (readonly [state: CoverageState, pt: string, en: string])[] = [
  ["present", "presente", "present"],
  ["parts", "em partes", "in parts"],
  ["preliminary", "preliminar", "preliminary"],
  ["changed", "alterado", "changed"],
  ["missing", "ausente", "missing"],
  ["gap", "lacuna conhecida", "known never to have been there"],
];

const CELL = 11;
const STEP = CELL + 1;
const LEFT = 34;
const TOP = 28;
/** Room behind the last cell for a year above it, which is wider than a cell. */
const RIGHT = 16;
/** Cells beside each other at most; further periods go below. */
const PER_BLOCK = 60;

/**
 * The coverage as a heat map in SVG: a row for each UF, a column for each month or year. A cell
 * that was not asked for is blank.
 */
export function coverageSvg(cells: readonly CoverageCell[], lang: Language): Html {
  const rows = Map.groupBy(cells, (cell) => cell.uf ?? cell.partition.replace(/-?\d.*$/, ""));
  const periods = [...new Set(cells.map(periodKey))].sort();
  const blocks = Array.from(
    { length: Math.ceil(periods.length / PER_BLOCK) },
    (_, i) => periods.slice(i * PER_BLOCK, (i + 1) * PER_BLOCK),
  );
  const blockHeight = TOP + rows.size * STEP + 6;
  const width = LEFT + Math.min(PER_BLOCK, Math.max(2, periods.length)) * STEP + RIGHT;
  const height = blocks.length * blockHeight;
  const drawn = blocks.flatMap((block, i) => drawBlock(rows, block, i * blockHeight, lang));
  return element(
    "div",
    { class: "scroll" },
    element("svg", {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": lang === "pt" ? "Cobertura por UF e período" : "Coverage by UF and period",
    }, ...drawn),
    legend(cells, lang),
  );
}

function drawBlock(
  rows: ReadonlyMap<string, readonly CoverageCell[]>,
  periods: readonly string[],
  top: number,
  lang: Language,
): Html[] {
  const column = new Map(periods.map((period, i) => [period, LEFT + i * STEP]));
  const monthly = periods.some((period) => period.includes("-"));
  const years = periods.filter((period, i) =>
    i === 0 || (monthly ? period.slice(0, 4) !== periods[i - 1]!.slice(0, 4) : i % 3 === 0)
  );
  const heads = [
    ...years.map((period) => text(column.get(period)!, top + 10, period.slice(0, 4))),
    ...(monthly
      ? periods.filter((period) => /-(?:01|04|07|10)$/.test(period)).map((period) =>
        text(column.get(period)!, top + 23, period.slice(5))
      )
      : []),
  ];
  const drawn = [...rows].flatMap(([label, cells], row) => {
    const y = top + TOP + row * STEP;
    return [
      text(0, y + 9, escapeControls(label || "BR")),
      ...cells.flatMap((cell) => {
        const x = column.get(periodKey(cell));
        return x === undefined ? [] : [element(
          "rect",
          { class: cell.state, x, y, width: CELL, height: CELL },
          element("title", {}, cellText(cell, lang)),
        )];
      }),
    ];
  });
  return [...heads, ...drawn];
}

function text(x: number, y: number, content: string): Html {
  return element("text", { x, y }, content);
}

function cellText(
  { partition, state, files, bytes, preliminary }: CoverageCell,
  lang: Language,
): string {
  const [, pt, en] = STATES.find(([name]) => name === state)!;
  return [
    `${partition}: ${lang === "pt" ? pt : en}`,
    ...(preliminary && state !== "preliminary"
      ? [lang === "pt" ? "preliminar" : "preliminary"]
      : []),
    ...(files > 1
      ? [localCount(files, lang === "pt" ? ["arquivo", "arquivos"] : ["file", "files"], lang)]
      : []),
    ...(bytes === undefined ? [] : [localSize(bytes, lang)]),
  ].join(", ");
}

/** The states that occur, with how many cells are in each. */
function legend(cells: readonly CoverageCell[], lang: Language): Html {
  const counts = Map.groupBy(cells, ({ state }) => state);
  return element(
    "table",
    {},
    element(
      "tbody",
      {},
      ...STATES.flatMap(([state, pt, en]) => {
        const found = counts.get(state);
        return found === undefined ? [] : [element(
          "tr",
          {},
          element(
            "td",
            {},
            element(
              "svg",
              { width: CELL, height: CELL, viewBox: `0 0 ${CELL} ${CELL}` },
              element("rect", { class: state, x: 0, y: 0, width: CELL, height: CELL }),
            ),
          ),
          element("td", {}, lang === "pt" ? pt : en),
          element("td", { class: "n" }, String(found.length)),
        )];
      }),
    ),
  );
}

function periodKey({ year, month }: CoverageCell): string {
  return month === undefined ? `${year}` : `${year}-${String(month).padStart(2, "0")}`;
}
