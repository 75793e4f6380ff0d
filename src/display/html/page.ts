import type { Language } from "../language.ts";
import { type Child, element, Html } from "./element.ts";
import { cut } from "./escape.ts";
import { STYLE } from "./style.ts";

/**
 * A whole view: its style sheet and what it shows, in a box of its own. Notebooks set what stands
 * between two `$` as a formula; in a box of these classes `R$ 10 e R$ 20` stays money.
 */
export function page(lang: Language, ...children: readonly Child[]): Html {
  return element(
    "div",
    {
      class: "dsbr tex2jax_ignore mathjax_ignore",
      lang: lang === "pt" ? "pt-BR" : "en",
      dir: "ltr",
    },
    Html.style(STYLE),
    ...children,
  );
}

/** The title of a view. */
export function heading(...children: readonly Child[]): Html {
  return element("div", { class: "head" }, ...children);
}

/** A remark below it; `grave` ones stand out. */
export function remark(grave: "" | "warn" | "bad", ...children: readonly Child[]): Html {
  return element("div", { class: `note ${grave}`.trim() }, ...children);
}

/** What is known, by name; an absent fact is left out. */
export function facts(
  entries: readonly (readonly [name: string, fact: Child | undefined])[],
): Html {
  return element(
    "dl",
    {},
    ...entries.flatMap(([name, fact]) =>
      fact === undefined ? [] : [element("dt", {}, name), element("dd", {}, fact)]
    ),
  );
}

/** What is shown when it is asked for. */
export function fold(summary: string, ...children: readonly Child[]): Html {
  return element("details", {}, element("summary", {}, summary), ...children);
}

/** A list of texts. */
export function list(items: readonly string[]): Html {
  return element("ul", {}, ...items.map((item) => element("li", {}, item)));
}

/** The name of a file; its folder is a hover text. */
export function fileName(path: string): Html {
  return element("span", { title: cut(path) }, cut(path.slice(path.lastIndexOf("/") + 1)));
}

/** A table of texts. Columns of class `n` are numbers. */
export function grid(
  head: readonly string[],
  rows: readonly (readonly Child[])[],
  classes: readonly ("" | "n" | "c" | "l")[] = [],
): Html {
  const named = (column: number): { class?: string } =>
    classes[column] ? { class: classes[column] } : {};
  return element(
    "div",
    { class: "scroll" },
    element(
      "table",
      { class: "wrap" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...head.map((name, i) => element("th", { scope: "col", ...named(i) }, name)),
        ),
      ),
      element(
        "tbody",
        {},
        ...rows.map((cells) =>
          element(
            "tr",
            {},
            ...cells.map((cell, i) => element("td", { dir: "auto", ...named(i) }, cell)),
          )
        ),
      ),
    ),
  );
}
