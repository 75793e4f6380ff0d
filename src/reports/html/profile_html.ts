import { type Child, element, type Html } from "../../display/html/element.ts";
import { fillBar } from "../../display/html/column_profile_html.ts";
import { cut } from "../../display/html/escape.ts";
import { grid, heading, list, page, remark } from "../../display/html/page.ts";
import {
  type Language,
  localCount,
  localDate,
  localNumber,
  localShare,
} from "../../display/language.ts";
import { PERSONAL_MARK } from "../../display/personal.ts";
import type { ColumnProfile, Profile } from "../../profile/profile.ts";
import { profileNotes } from "../profile_text.ts";

const WORDS = {
  pt: {
    title: "Perfil",
    synthetic: "Dados sintéticos, inventados",
    head: ["coluna", "preenchida", "valores", "de", "a", "mais comuns"],
    rows: ["linha", "linhas"],
  },
  en: {
    title: "Profile",
    synthetic: "Synthetic, made-up data",
    head: ["column", "filled", "values", "from", "to", "commonest"],
    rows: ["row", "rows"],
  },
} as const;

/** Common values shown of a column. */
const SHOWN = 5;

/** The profile of a scan: how full each column is, its range and commonest values, what to look at. */
export function profileHtml(profile: Profile, lang: Language): Html {
  const words = WORDS[lang];
  const { dataset, rows, columns, synthetic } = profile;
  return page(
    lang,
    heading(`${words.title} · ${dataset} · ${localCount(rows, words.rows, lang)}`),
    ...(synthetic ? [remark("warn", words.synthetic)] : []),
    grid(
      words.head,
      columns.map((column) => [
        element("span", { title: cut(titleOf(column, lang)) || undefined }, cut(column.name, 60)),
        element(
          "span",
          { class: "fill" },
          fillBar(rows - column.nulls, rows),
          localShare(rows - column.nulls, rows, lang),
        ),
        column.distinctIsExact
          ? localNumber(column.distinct, lang)
          : `> ${localNumber(column.distinct - 1, lang)}`,
        bound(column.min, lang),
        bound(column.max, lang),
        element("span", {}, ...commonest(column, rows, lang)),
      ]),
      ["c", "", "n", "n", "n", ""],
    ),
    list(profileNotes(profile).map((note) => cut(note, 400))),
  );
}

function titleOf({ pt = "", en }: ColumnProfile, lang: Language): string {
  return lang === "en" ? en ?? pt : pt;
}

function bound(value: number | string | undefined, lang: Language): string {
  if (value === undefined) return "";
  return typeof value === "number" ? localNumber(value, lang) : localDate(value, lang);
}

function commonest({ personal, top }: ColumnProfile, rows: number, lang: Language): Child[] {
  if (personal) return [PERSONAL_MARK];
  return top.slice(0, SHOWN).flatMap(({ value, rows: howMany, label }, i): Child[] => [
    i === 0 ? "" : ", ",
    element("bdi", {}, cut(label === undefined ? value : `${value} ${label}`, 60)),
    ` ${localShare(howMany, rows, lang)}`,
  ]);
}
