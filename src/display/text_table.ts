/**
 * A table for the terminal.
 *
 * ```text
 * MUNIC_RES  DIAG_PRINC  DT_INTER    VAL_TOT
 * code       code        date        float64
 * ─────────  ──────────  ──────────  ───────
 * 120040     O800        2008-01-03   443.68
 * 120040     ∅           2008-01-19  1203.10
 * ┄┄┄┄┄┄┄┄┄┄┄ 4,181 rows hidden ┄┄┄┄┄┄┄┄┄┄┄┄
 * 120033     J189        2008-01-22    37.45
 * 120020     I219        2008-01-30   582.42
 *
 * 4,185 rows × 4 columns; 4,181 rows hidden
 * ```
 *
 * White space parts the columns and the rule shows their extent: more of them fit than in a grid,
 * and a pasted table can still be read by position.
 *
 * @module
 */

import { type Data, DataType, type Field, type RecordBatch, type Table } from "apache-arrow";
import { type CellFormat, cellReader, toHex } from "./cell.ts";
import { isPersonalField, PERSONAL_MARK } from "./personal.ts";
import { planRows, type RowPlan } from "./row_plan.ts";
import {
  displayWidth,
  escapeControls,
  paint,
  type PaintStyle,
  truncate,
  wrap,
} from "./terminal_text.ts";
import { isNumeric, typeWord } from "./type_word.ts";
import { count } from "./wording.ts";

/** What of a table to show, and how. */
export interface TextTableOptions {
  /**
   * Columns of the terminal, which no line exceeds. Less than 20 is taken as 20.
   *
   * @default {100}
   */
  width?: number | undefined;
  /**
   * Whether to set names in bold and types, nulls and remarks dim, with ANSI sequences.
   *
   * @default {false}
   */
  color?: boolean | undefined;
  /**
   * Rows to show at most. Of a longer table the first and the last are shown, half and half.
   *
   * @default {20}
   */
  rows?: number | undefined;
  /**
   * Rows of the whole table when these are only its first ones. Then no last rows are shown.
   * By default the rows given are all there are.
   */
  totalRows?: number | undefined;
}

/** A column as it will be shown, before it is given its width. */
interface TextColumn {
  readonly name: string;
  readonly type: string;
  readonly cells: readonly string[];
  readonly alignRight: boolean;
  /** The width that shows everything. */
  readonly width: number;
  /** The width that it must not shrink below: a number cut short is another number. */
  readonly minWidth: number;
}

/** The columns that fit, at the widths they fit at, and where the others are missing. */
interface ColumnPlan {
  readonly shown: readonly TextColumn[];
  /** How many of `shown` stand before the gap. */
  readonly front: number;
  readonly hidden: number;
}

/** Sets text in a style, or does not. */
type Painter = (text: string, style: PaintStyle) => string;

/** What the table is shown on. */
interface Screen {
  readonly width: number;
  readonly painter: Painter;
}

/**
 * Stands for an absent value. No text of DataSUS can look like it, since none of the code pages
 * that it writes in (437, 850, 860, 1252, ISO 8859-1) has the character; should another source
 * have it, it is shown as an escape. The word `null`, a dash or a blank would be ambiguous in a
 * terminal without colour: an empty text is shown as a blank.
 */
const NULL_MARK = "∅";

const GAP = "  ";
const ELLIPSIS = "…";
const LOWEST_WIDTH = 20;
const WIDEST_CELL = 40;
/** Text columns are narrowed down to this before columns are hidden. */
const NARROWEST_TEXT = 16;
/** Longest text that is looked at: eight UTF-16 code units a column, as `truncate` does. */
const LONGEST_TEXT = WIDEST_CELL * 8 + 1;

/** Whatever is written of a person, the same is shown: not even its length can be told. */
export const PERSONAL_FORMAT: CellFormat = {
  null: NULL_MARK,
  text: () => PERSONAL_MARK,
  number: () => PERSONAL_MARK,
  digits: () => PERSONAL_MARK,
  date: () => PERSONAL_MARK,
  bytes: () => PERSONAL_MARK,
  nested: () => PERSONAL_MARK,
};

const TABLE_FORMAT: CellFormat = {
  null: NULL_MARK,
  text: visible,
  number: String,
  digits: String,
  date: String,
  bytes: (value) => "0x" + toHex(value.subarray(0, WIDEST_CELL / 2)),
  nested: visible,
};

/**
 * Shows a table, or the record batches of one, as lines of text without a line end after the last.
 *
 * Below the names stand the types, `code` being dictionary-encoded text. Numbers of a column have
 * their decimal points in line; days are `2008-01-31`, bytes `0x7b7c`, a null is `∅`. Names and
 * text are shown with their control characters escaped. Text columns are narrowed and then the
 * columns in the middle left out when the table is too wide; the last line says what is hidden.
 * Values that identify a person in clear are shown as `•••`.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { tableFromArrays } from "apache-arrow";
 *
 * const table = tableFromArrays({ UF: ["AC", "SP"], VAL_TOT: Float64Array.of(443.68, 37.5) });
 * assertEquals(
 *   textTable(table, { width: 80 }),
 *   `
 * UF    VAL_TOT
 * code  float64
 * ────  ───────
 * AC     443.68
 * SP      37.50
 *
 * 2 rows × 2 columns`.trimStart(),
 * );
 * ```
 *
 * @throws {RangeError} If `rows` or `width` is negative or NaN.
 */
export function textTable(
  table: Table | readonly RecordBatch[],
  options: TextTableOptions = {},
): string {
  const { rows = 20, width: terminalWidth = 100, color = false } = options;
  if (!(rows >= 0)) throw new RangeError(`Cannot show "${rows}" rows: not a number from 0 up`);
  if (!(terminalWidth >= 0)) {
    throw new RangeError(
      `Cannot fit a table to a width of "${terminalWidth}": not a number from 0 up`,
    );
  }
  const width = Math.max(LOWEST_WIDTH, Math.floor(terminalWidth));
  const batches = "batches" in table ? table.batches : table;
  const fields = "batches" in table ? table.schema.fields : table[0]?.schema.fields ?? [];

  const rowPlan = planRows(batches, Math.floor(rows), options.totalRows ?? 0);
  const columns = fields.map((field, column) =>
    textColumn(field, rowPlan.slices.flatMap((batch) => batch.data.children[column] ?? []))
  );
  const columnPlan = planColumns(columns, width);
  const painter = color ? paint : unpainted;
  return [
    ...(columns.length > 0 ? renderRows(columnPlan, rowPlan, { width, painter }) : []),
    ...wrap(footer(columnPlan, rowPlan), width).map((line) => painter(line, "dim")),
  ].join("\n");
}

function unpainted(text: string): string {
  return text;
}

function textColumn(field: Field, chunks: readonly Data[]): TextColumn {
  const name = truncate(visible(field.name), WIDEST_CELL);
  const type = truncate(typeWord(field.type), WIDEST_CELL);
  const valueType = DataType.isDictionary(field.type) ? field.type.dictionary : field.type;
  const alignRight = isNumeric(valueType) && !isPersonalField(field);
  const cells = chunks.flatMap((chunk) => {
    const read = cellReader(chunk, isPersonalField(field) ? PERSONAL_FORMAT : TABLE_FORMAT);
    return Array.from({ length: chunk.length }, (_, row) => truncate(read(row), WIDEST_CELL));
  });
  const shown = alignRight ? alignNumbers(cells) : cells;
  const cellWidth = widest(shown);
  return {
    name,
    type,
    cells: shown,
    alignRight,
    width: Math.max(cellWidth, displayWidth(name), displayWidth(type)),
    minWidth: alignRight || DataType.isDate(valueType) ? cellWidth : 0,
  };
}

function visible(text: string): string {
  return text === NULL_MARK ? "\\u2205" : escapeControls(text.slice(0, LONGEST_TEXT));
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
}

/**
 * Puts the decimal points in line. Numbers without more than two decimals, as money, all get as
 * many decimals as the one that has most; others keep their shortest form and are padded.
 */
function alignNumbers(cells: readonly string[]): readonly string[] {
  const split = cells.map((cell) => /^(-?\d+)(\.?.*)$/s.exec(cell) ?? [cell, cell, undefined]);
  const fractions = split.flatMap(([, , fraction]) => fraction ?? []);
  const longest = Math.max(0, ...fractions.map((fraction) => fraction.length));
  const wholes = Math.max(0, ...split.map(([, whole = ""]) => whole.length));
  if (longest === 0 || wholes + longest > WIDEST_CELL) return cells;
  const fixed = fractions.every((fraction) => /^(\.\d\d?)?$/.test(fraction));
  return split.map(([cell = "", whole = "", fraction]) => {
    if (fraction === undefined) return cell;
    if (!fixed) return whole + fraction.padEnd(longest);
    return whole + (fraction || ".").padEnd(longest, "0");
  });
}

/**
 * Shows all columns if narrowing the text makes them fit, and otherwise the first column and as
 * many as fit from both ends in turn.
 */
function planColumns(columns: readonly TextColumn[], width: number): ColumnPlan {
  const all = fitColumns(columns, width);
  if (all !== undefined) return { shown: all, front: all.length, hidden: 0 };

  const budget = columns.length === 1 ? width : width - GAP.length - ELLIPSIS.length;
  const cost = (column: TextColumn | undefined): number =>
    column === undefined ? Infinity : GAP.length + narrow(column, NARROWEST_TEXT).width;
  let front = 1;
  let back = 0;
  let room = budget + GAP.length - cost(columns[0]);
  for (;;) {
    const nextFront = cost(columns[front]);
    const nextBack = cost(columns[columns.length - 1 - back]);
    if (nextFront <= room && (front <= back || nextBack > room)) {
      front++;
      room -= nextFront;
    } else if (nextBack <= room) {
      back++;
      room -= nextBack;
    } else {
      break;
    }
  }
  const chosen = [...columns.slice(0, front), ...columns.slice(columns.length - back)];
  return {
    shown: fitColumns(chosen, budget) ?? chosen.map((column) => ({ ...column, width: budget })),
    front,
    hidden: columns.length - chosen.length,
  };
}

/** The columns narrowed to fit side by side, with text as wide as it can be. */
function fitColumns(columns: readonly TextColumn[], budget: number): TextColumn[] | undefined {
  for (let textWidth = WIDEST_CELL; textWidth >= NARROWEST_TEXT; textWidth--) {
    const narrowed = columns.map((column) => narrow(column, textWidth));
    if (lineWidth(narrowed) <= budget) return narrowed;
  }
  return undefined;
}

function narrow(column: TextColumn, textWidth: number): TextColumn {
  return { ...column, width: Math.max(Math.min(column.width, textWidth), column.minWidth) };
}

function lineWidth(columns: readonly TextColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, (columns.length - 1) * GAP.length);
}

function renderRows(
  columns: ColumnPlan,
  { shown, head, hidden }: RowPlan,
  { width, painter }: Screen,
): string[] {
  const rows = Array.from(
    { length: shown },
    (_, row) => renderLine(columns, ({ cells }) => cells[row] ?? "", painter),
  );
  if (hidden > 0) {
    const tableWidth = lineWidth(columns.shown) +
      (columns.hidden > 0 ? GAP.length + ELLIPSIS.length : 0);
    const remark = centre(` ${count(hidden, "row")} hidden `, tableWidth, "┄").trim();
    rows.splice(head, 0, painter(truncate(remark, width), "dim"));
  }
  return [
    painter(renderLine(columns, ({ name }) => name), "bold"),
    painter(renderLine(columns, ({ type }) => type), "dim"),
    painter(renderLine(columns, (column) => "─".repeat(column.width)), "dim"),
    ...rows,
    "",
  ];
}

function renderLine(
  { shown, front, hidden }: ColumnPlan,
  textOf: (column: TextColumn) => string,
  painter: Painter = unpainted,
): string {
  const cells = shown.map((column) => {
    const text = truncate(textOf(column), column.width);
    const room = " ".repeat(column.width - displayWidth(text));
    const cell = text === NULL_MARK ? painter(text, "dim") : text;
    return column.alignRight ? room + cell : cell + room;
  });
  if (hidden > 0) cells.splice(front, 0, painter(ELLIPSIS, "dim"));
  return cells.join(GAP).trimEnd();
}

function footer(columns: ColumnPlan, rows: RowPlan): string {
  const size = `${count(rows.shown + rows.hidden, "row")} × ` +
    count(columns.shown.length + columns.hidden, "column");
  const hidden = [
    ...(columns.hidden > 0 ? [count(columns.hidden, "column")] : []),
    ...(rows.hidden > 0 ? [count(rows.hidden, "row")] : []),
  ];
  return hidden.length === 0 ? size : `${size}; ${hidden.join(" and ")} hidden`;
}

function centre(text: string, width: number, filler: string): string {
  const room = Math.max(0, width - displayWidth(text));
  return filler.repeat(room >> 1) + text + filler.repeat(room - (room >> 1));
}
