import type { ColumnProfile, TableProfile } from "../column_profile.ts";
import {
  type Language,
  localCount,
  localDate,
  localDigits,
  localNumber,
  localShare,
} from "../language.ts";
import { PERSONAL_MARK } from "../personal.ts";
import { type Child, element, type Html } from "./element.ts";
import { cut } from "./escape.ts";
import { grid, heading, page } from "./page.ts";

const WORDS = {
  pt: {
    title: "Perfil das colunas",
    head: ["coluna", "tipo", "preenchida", "valores", "mais comuns ou intervalo"],
    rows: ["linha", "linhas"],
    values: ["valor", "valores"],
    personal: "identifica pessoas",
    many: "muitos",
    from: "de",
    to: "a",
  },
  en: {
    title: "Column profile",
    head: ["column", "type", "filled", "values", "commonest, or range"],
    rows: ["row", "rows"],
    values: ["value", "values"],
    personal: "identifies persons",
    many: "many",
    from: "from",
    to: "to",
  },
} as const;

const BAR = { width: 60, height: 10 };
const SPARK = { step: 5, height: 22 };

/** A profile: how full each column is, its commonest values, its range as a sparkline. */
export function columnProfileHtml({ rows, columns }: TableProfile, lang: Language): Html {
  const words = WORDS[lang];
  return page(
    lang,
    heading(`${words.title} · ${localCount(rows, words.rows, lang)}`),
    grid(
      words.head,
      columns.map((column) => [
        element(
          "span",
          { title: cut((lang === "en" ? column.en : undefined) ?? column.pt ?? "") || undefined },
          cut(column.name, 60),
        ),
        column.type,
        element(
          "span",
          { class: "fill" },
          fillBar(column.filled, rows),
          localShare(column.filled, rows, lang),
        ),
        column.distinct === undefined ? "" : localNumber(column.distinct, lang),
        values(column, lang),
      ]),
      ["c", "l", "", "n", ""],
    ),
  );
}

function values(column: ColumnProfile, lang: Language): Child {
  const { personal, range, histogram, top, filled } = column;
  const words = WORDS[lang];
  if (personal) return `${PERSONAL_MARK} ${words.personal}`;
  if (range !== undefined) {
    const [least, greatest] = range.map((text) =>
      /^-?\d+(\.\d+)?$/.test(text) ? localDigits(text, lang) : localDate(text, lang)
    );
    return element(
      "span",
      {},
      sparkline(histogram ?? []),
      `${words.from} ${least} ${words.to} ${greatest}`,
    );
  }
  if (top === undefined) return filled === 0 ? "" : words.many;
  return element(
    "span",
    {},
    ...top.flatMap(({ value, rows }, i): Child[] => [
      i === 0 ? "" : ", ",
      element("bdi", {}, value === "" ? '""' : cut(value, 40)),
      ` ${localShare(rows, filled, lang)}`,
    ]),
  );
}

/** How much of a column is filled, as a bar. */
export function fillBar(part: number, whole: number): Html {
  const { width, height } = BAR;
  const filled = whole === 0 ? 0 : Math.round(width * part / whole);
  return element(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" },
    element("rect", { class: "rest", x: 0, y: 0, width, height }),
    element("rect", { class: "bar", x: 0, y: 0, width: filled, height }),
  );
}

function sparkline(histogram: readonly number[]): Html {
  const { step, height } = SPARK;
  const width = step * histogram.length;
  const most = Math.max(1, ...histogram);
  return element(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" },
    ...histogram.flatMap((rows, i) => {
      if (rows === 0) return [];
      const tall = Math.max(1, Math.round(height * rows / most));
      return [element("rect", {
        class: "bar",
        x: i * step,
        y: height - tall,
        width: step - 1,
        height: tall,
      })];
    }),
  );
}
