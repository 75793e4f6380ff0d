import { RecordBatch, Table } from "apache-arrow";
import { DataSusError } from "../error.ts";
import type { Language } from "./language.ts";
import { columnProfileText } from "./column_profile_text.ts";
import { profileTable } from "./profile_table.ts";
import type { ShownTable } from "./shown_table.ts";
import { type MediaBundle, shown, type View } from "./shown.ts";
import { factsOf, keepFacts, SYNTHETIC, type TableFacts } from "./table_facts.ts";
import { escapeControls, paint } from "./terminal_text.ts";
import { textTable } from "./text_table.ts";

/** What of a table to show, and how. */
export interface ShowOptions {
  /** Rows at most: of a longer table the first and the last, half and half. Default 20. */
  readonly rows?: number | undefined;
  /** Columns at most in a notebook, from both ends. Default 60; a terminal shows what fits. */
  readonly columns?: number | undefined;
  /**
   * Whether to show, in place of rows, how full each column is, its commonest values and its range.
   * All rows in hand are looked at, once. Default false.
   */
  readonly profile?: boolean | undefined;
  /** The language of descriptions, numbers and dates in a notebook. Default `pt`. */
  readonly lang?: Language | undefined;
}

/** A table or text as it is shown. As the last line of a notebook's cell it is displayed. */
export interface Shown {
  /** The table as text of 100 columns, or the text. */
  toString(): string;
}

export type { ShownTable };

/** What notebooks ask a {@linkcode Shown} for: `await shown[Symbol.for("Jupyter.display")]()`. */
export type { MediaBundle };

/**
 * Shows a table, record batches or a text, such as a citation: in a notebook as the last line of a cell, in a terminal by
 * `console.log`, anywhere else by `toString()`. Nothing is printed or read by itself.
 *
 * Values of columns that identify persons are masked.
 *
 * @example
 * ```ts
 * import { sample, show, sih } from "@dsbr/core";
 *
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() });
 * const table = await scan.select("MUNIC_RES", "DT_INTER", "VAL_TOT").limit(100).collect();
 * console.log(show(table, { rows: 6 }));
 * ```
 *
 * @throws {RangeError} When `rows` or `columns` is not an integer of 0 or more.
 * @throws {DataSusError} `QUERY` when it is no table: a scan has to be collected first.
 */
export function show(table: ShownTable | string, options: ShowOptions = {}): Shown {
  for (const name of ["rows", "columns"] as const) {
    const value = options[name] ?? 0;
    if (Number.isSafeInteger(value) && value >= 0) continue;
    throw new RangeError(`Cannot show ${value} ${name}: not an integer of 0 or more`);
  }
  return shown(
    {},
    typeof table === "string" ? textView(table, options) : tableView(table, options),
  );
}

/** A text: its own lines, with what steers a terminal escaped. */
function textView(text: string, { lang = "pt" }: ShowOptions): View {
  const lines = text.split("\n");
  return {
    text: () => lines.map(escapeControls).join("\n"),
    html: async () => {
      const [{ page }, { element }] = await Promise.all([
        import("./html/page.ts"),
        import("./html/element.ts"),
      ]);
      // Lines that blanks lay out, as those of BibTeX and of plans, need letters of one width.
      const laidOut = lines.length > 1 && /^ | {2}/m.test(text);
      return page(
        lang,
        ...lines.map((line) => element("p", laidOut ? { class: "c" } : {}, line)),
      );
    },
  };
}

/**
 * Makes a table show itself, and remember where it comes from; it prints as Arrow prints it all the
 * same when asked for its text. The batches of a table do so, too.
 */
export function showing<T extends Table | RecordBatch>(table: T, facts: TableFacts = {}): T {
  keepFacts(table, facts);
  const batches = table instanceof Table ? table.batches : [];
  for (const batch of batches) showing(batch, facts);
  return shown(table, tableView(table, {}), { keepsText: true });
}

function tableView(table: ShownTable, options: ShowOptions): View {
  const given = table instanceof RecordBatch ? [table] : table;
  if (!(given instanceof Table) && !Array.isArray(given)) {
    throw new DataSusError("Cannot show a value that is neither a table nor record batches", {
      code: "QUERY",
      hint: "Collect a scan first: show(await scan.collect())",
    });
  }
  const facts = factsOf(given);
  const lang = options.lang ?? facts.lang ?? "pt";
  if (options.profile) return profileView(given, lang);
  return {
    text: ({ width, color }) => {
      const text = textTable(given, { rows: options.rows, width, color });
      if (!facts.synthetic) return text;
      return `${text}\n${color ? paint(SYNTHETIC.en, "dim") : SYNTHETIC.en}`;
    },
    html: async () => {
      const [{ page, remark }, { htmlTable }] = await Promise.all([
        import("./html/page.ts"),
        import("./html/table.ts"),
      ]);
      const made = facts.synthetic ? [remark("warn", SYNTHETIC[lang])] : [];
      return page(lang, htmlTable(given, { ...options, lang }), ...made);
    },
  };
}

function profileView(table: ShownTable, lang: Language): View {
  const profile = profileTable(table);
  return {
    text: (screen) => columnProfileText(profile, screen),
    html: async () =>
      (await import("./html/column_profile_html.ts")).columnProfileHtml(profile, lang),
  };
}
