/**
 * Numbers, money and times as a plot writes them.
 *
 * @module
 */

import { cut } from "../display/html/escape.ts";
import { type Language, localDate } from "../display/language.ts";
import type { PlotColumn, ValueKind } from "./read_columns.ts";

const MONTHS = {
  pt: "jan. fev. mar. abr. maio jun. jul. ago. set. out. nov. dez.".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
} as const;

/** How one language writes values. */
export interface Format {
  /** A value, with at most two decimals or three digits: `1.234.567,8`, `R$ 12,50`. */
  value(value: number): string;
  /** A round value, without decimals that it does not need: `R$ 500`. */
  tick(value: number): string;
  /** A value in little room: `1,2 mi`, `12 mil`. */
  short(value: number): string;
  /** A place on an axis of this kind: `jan. 2023`, `31/01/2023`, `2023`. */
  at(value: number, kind: ValueKind): string;
  /** A whole number of things: `1 linha`, `1.234 linhas`. */
  count(howMany: number, one: string, many: string): string;
  /** A column's name and what it is. */
  columnLabel(column: PlotColumn): string;
}

/** The formats of a language; `money` is that of values. */
export function formatOf(lang: Language, money: boolean): Format {
  const locale = lang === "pt" ? "pt-BR" : "en-US";
  const style = money ? { style: "currency", currency: "BRL" } as const : {};
  const plain = new Intl.NumberFormat(locale);
  const whole = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 });
  const broken = new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: money ? 2 : 0,
    maximumFractionDigits: 2,
  });
  const small = new Intl.NumberFormat(locale, { ...style, maximumSignificantDigits: 3 });
  const short = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });
  const blanks = (text: string): string => text.replaceAll("\u00a0", " ");
  return {
    value: (value) => {
      const size = Math.abs(value);
      if (Number.isInteger(value) && (!money || size >= 1000)) return blanks(whole.format(value));
      return blanks((size < 1 && !money ? small : broken).format(value));
    },
    tick: (value) => blanks((Number.isInteger(value) ? whole : broken).format(value)),
    short: (value) => blanks(short.format(value)),
    at: (value, kind) => {
      if (kind === "number") return blanks(new Intl.NumberFormat(locale).format(value));
      if (kind === "year" || kind === "text") return String(value);
      const day = new Date(value);
      if (kind === "month") return `${MONTHS[lang][day.getUTCMonth()]} ${day.getUTCFullYear()}`;
      const iso = day.toISOString();
      return localDate(iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19), lang);
    },
    count: (howMany, one, many) => `${plain.format(howMany)} ${howMany === 1 ? one : many}`,
    columnLabel: ({ name, described }) => {
      const what = (lang === "en" ? described.en : undefined) ?? described.pt;
      return cut(what === undefined ? name : `${name}: ${what}`, 70);
    },
  };
}
