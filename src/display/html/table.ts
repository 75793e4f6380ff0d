/**
 * A table, or some record batches, as HTML.
 *
 * @module
 */

import { type Data, DataType, type Field, type RecordBatch, type Table } from "apache-arrow";
import { type CellFormat, cellReader, toHex } from "../cell.ts";
import { type Language, localCount, localDate, localDigits } from "../language.ts";
import { isPersonalField } from "../personal.ts";
import { planRows, type RowPlan } from "../row_plan.ts";
import { PERSONAL_FORMAT } from "../text_table.ts";
import { isNumeric, typeWord } from "../type_word.ts";
import { type Child, element, type Html } from "./element.ts";
import { cut, LONGEST_CELL } from "./escape.ts";

/** What of a table to show, and how. */
export interface HtmlTableOptions {
  /** Rows shown at most: of a longer table the first and the last, half and half. Default 20. */
  readonly rows?: number | undefined;
  /** Columns shown at most, from both ends. Default 60. */
  readonly columns?: number | undefined;
  /** Rows of the whole table when these are only its first ones. */
  readonly totalRows?: number | undefined;
  /** The language of descriptions and numbers. Default `pt`. */
  readonly lang?: Language | undefined;
}

/** A column, spelled. */
interface HtmlColumn {
  readonly head: Html;
  readonly kind: "n" | "c" | "l" | "";
  readonly cells: readonly string[];
}

const WORDS = {
  pt: {
    rows: ["linha", "linhas"],
    columns: ["coluna", "colunas"],
    hidden: (what: string) => `${what} fora da vista`,
    null: "nulo",
    personal: "identifica pessoas: valores ocultos",
    labels: (of: string) => `rótulos de ${of}`,
  },
  en: {
    rows: ["row", "rows"],
    columns: ["column", "columns"],
    hidden: (what: string) => `${what} hidden`,
    null: "null",
    personal: "identifies persons: values are masked",
    labels: (of: string) => `labels of ${of}`,
  },
} as const;

/** Stands for an absent value; no text can look like it, as in `textTable`. */
const NULL_MARK = "∅";

/** Bytes that are shown of a binary value. */
const SHOWN_BYTES = 32;

/**
 * Shows the first and last rows, with types, how many rows and columns there are and how many of
 * them are hidden. Descriptions are hover texts; nulls are `∅`; what identifies persons is `•••`;
 * text is cut at 200 characters. The cost does not grow with the rows that are hidden.
 */
export function htmlTable(
  table: Table | readonly RecordBatch[],
  options: HtmlTableOptions = {},
): Html {
  const { rows = 20, columns: mostColumns = 60, totalRows = 0, lang = "pt" } = options;
  const batches = "batches" in table ? table.batches : table;
  const fields = "batches" in table ? table.schema.fields : table[0]?.schema.fields ?? [];
  const plan = planRows(batches, rows, totalRows);
  const hiddenColumns = Math.max(0, fields.length - mostColumns);
  const front = hiddenColumns === 0 ? fields.length : Math.ceil(mostColumns / 2);
  const columns = fields.flatMap((field, column) =>
    column < front || column >= front + hiddenColumns
      ? [htmlColumn(field, plan.slices.flatMap((batch) => batch.data.children[column] ?? []), lang)]
      : []
  );
  return element(
    "div",
    {},
    element(
      "div",
      { class: "scroll" },
      element(
        "table",
        {},
        tableHead(columns, front, hiddenColumns),
        tableBody(columns, plan, {
          front,
          hiddenColumns,
          lang,
        }),
      ),
    ),
    element("div", { class: "note" }, footer(plan, fields.length, hiddenColumns, lang)),
  );
}

function tableHead(columns: readonly HtmlColumn[], front: number, hidden: number): Html {
  const heads = columns.map(({ head }) => head);
  if (hidden > 0) heads.splice(front, 0, element("th", { scope: "col", class: "cut" }, "…"));
  return element("thead", {}, element("tr", {}, ...heads));
}

function tableBody(
  columns: readonly HtmlColumn[],
  { shown, head, hidden }: RowPlan,
  { front, hiddenColumns, lang }: {
    readonly front: number;
    readonly hiddenColumns: number;
    readonly lang: Language;
  },
): Html {
  const words = WORDS[lang];
  const rows = Array.from({ length: shown }, (_, row) => {
    const cells = columns.map(({ kind, cells }) => {
      const text = cells[row] ?? "";
      return text === NULL_MARK
        ? element("td", { class: `${kind} null`.trim(), title: words.null }, NULL_MARK)
        : element("td", { class: kind || undefined, dir: kind === "n" ? undefined : "auto" }, text);
    });
    if (hiddenColumns > 0) cells.splice(front, 0, element("td", { class: "cut" }, "…"));
    return element("tr", {}, ...cells);
  });
  if (hidden > 0) {
    const colspan = columns.length + (hiddenColumns > 0 ? 1 : 0);
    const remark = words.hidden(localCount(hidden, words.rows, lang));
    rows.splice(
      head,
      0,
      element("tr", {}, element("td", { class: "cut", colspan }, `⋯ ${remark} ⋯`)),
    );
  }
  return element("tbody", {}, ...rows);
}

function footer(
  { shown, hidden }: RowPlan,
  columns: number,
  hiddenColumns: number,
  lang: Language,
): string {
  const words = WORDS[lang];
  const size = `${localCount(shown + hidden, words.rows, lang)} × ${
    localCount(columns, words.columns, lang)
  }`;
  const left = [
    ...(hiddenColumns > 0 ? [localCount(hiddenColumns, words.columns, lang)] : []),
    ...(hidden > 0 ? [localCount(hidden, words.rows, lang)] : []),
  ];
  return left.length === 0
    ? size
    : `${size}; ${words.hidden(left.join(lang === "pt" ? " e " : " and "))}`;
}

function htmlColumn(field: Field, chunks: readonly Data[], lang: Language): HtmlColumn {
  const personal = isPersonalField(field);
  const type = DataType.isDictionary(field.type) ? field.type.dictionary : field.type;
  const labels = field.metadata.get("kind") === "label";
  const kind = personal
    ? ""
    : isNumeric(type)
    ? "n"
    : labels
    ? "l"
    : DataType.isDictionary(field.type)
    ? "c"
    : "";
  const format = personal ? PERSONAL_FORMAT : shownFormat(lang);
  const cells = chunks.flatMap((chunk) => {
    const read = cellReader(chunk, format);
    return Array.from({ length: chunk.length }, (_, row) => read(row));
  });
  const isMoney = field.metadata.get("kind") === "money";
  return {
    head: columnHead(field, kind, lang),
    kind,
    cells: kind === "n" ? alignDecimals(cells, isMoney ? 2 : 0, lang) : cells,
  };
}

function columnHead(field: Field, kind: HtmlColumn["kind"], lang: Language): Html {
  const { metadata } = field;
  const of = metadata.get("of");
  const words = WORDS[lang];
  const hover = [
    lang === "en" ? metadata.get("en") ?? metadata.get("pt") : metadata.get("pt"),
    kind === "l" && of !== undefined ? words.labels(of) : undefined,
    metadata.get("domain"),
    metadata.get("note"),
    isPersonalField(field) ? words.personal : undefined,
  ].filter((text) => text !== undefined && text !== "").join("\n");
  const children: Child[] = [
    element("bdi", {}, cut(field.name, 60)),
    element("small", {}, typeWord(field.type)),
  ];
  return element("th", {
    scope: "col",
    class: kind || undefined,
    title: hover === "" ? undefined : hoverText(hover),
  }, ...children);
}

/** A hover text keeps its lines; what else is in it is cut and made visible. */
function hoverText(text: string): string {
  return text.split("\n").map((line) => cut(line, 2 * LONGEST_CELL)).slice(0, 6).join(" · ");
}

/** As many decimals for all as the one with most has; none gets less than `least`. */
function alignDecimals(cells: readonly string[], least: number, lang: Language): string[] {
  const fractions = cells.map((cell) => /^-?\d+(?:\.(\d+))?$/.exec(cell)?.[1]?.length ?? 0);
  const longest = Math.max(least, ...fractions);
  const pad = longest <= 6;
  return cells.map((cell, i) => {
    if (!pad || !/^-?\d+(?:\.\d+)?$/.test(cell) || longest === 0) return localDigits(cell, lang);
    const digits = cell.includes(".") ? cell : `${cell}.`;
    return localDigits(digits + "0".repeat(longest - fractions[i]!), lang);
  });
}

function shownFormat(lang: Language): CellFormat {
  return {
    null: NULL_MARK,
    text: (value) => value === NULL_MARK ? "\\u2205" : cut(value),
    number: String,
    digits: String,
    date: (value) => localDate(value, lang),
    bytes: (value) =>
      `0x${toHex(value.subarray(0, SHOWN_BYTES))}${value.length > SHOWN_BYTES ? "…" : ""}`,
    nested: (json) => cut(json),
  };
}
