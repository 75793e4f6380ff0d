import { escapeHtml } from "./escape.ts";

/** The elements that views are made of: none that runs, loads or links to anything. */
export type ElementName =
  | "div"
  | "span"
  | "p"
  | "bdi"
  | "small"
  | "strong"
  | "dl"
  | "dt"
  | "dd"
  | "details"
  | "summary"
  | "table"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td"
  | "ul"
  | "li"
  | "svg"
  | "g"
  | "rect"
  | "path"
  | "line"
  | "circle"
  | "text"
  | "tspan"
  | "desc"
  | "title";

/**
 * The attributes that they may have: none that holds code, styles or an address. (`fill` and
 * `stroke` could; what is no plain colour is refused.)
 */
export type AttributeName =
  | "class"
  | "title"
  | "lang"
  | "dir"
  | "scope"
  | "colspan"
  | "role"
  | "aria-label"
  | "viewBox"
  | "xmlns"
  | "width"
  | "height"
  | "x"
  | "y"
  | "dx"
  | "dy"
  | "x1"
  | "x2"
  | "y1"
  | "y2"
  | "cx"
  | "cy"
  | "r"
  | "rx"
  | "ry"
  | "d"
  | "transform"
  | "fill"
  | "stroke"
  | "stroke-width"
  | "stroke-opacity"
  | "stroke-dasharray"
  | "stroke-linecap"
  | "stroke-linejoin"
  | "stroke-miterlimit"
  | "font-family"
  | "font-size"
  | "font-weight"
  | "font-variant"
  | "text-anchor";

/** The attributes of an element; an absent one is left out. */
export type Attributes = { readonly [Name in AttributeName]?: string | number | undefined };

/** What stands in an element: other elements, and text, which is escaped. */
export type Child = Html | string;

/**
 * HTML that was made of elements and escaped text. {@linkcode element} is the one way to make it,
 * so that no text of the data can be taken for HTML.
 */
export class Html {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  /** An element with its children. */
  static element(name: ElementName, attributes: Attributes, children: readonly Child[]): Html {
    for (const paint of [attributes.fill, attributes.stroke]) {
      if (paint === undefined || /^(?:#[0-9a-f]{6}|none|currentColor)$/.test(String(paint))) {
        continue;
      }
      throw new TypeError(`Cannot paint with "${paint}": no colour`);
    }
    const written = Object.entries(attributes).filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join("");
    return new Html(`<${name}${written}>${join(children)}</${name}>`);
  }

  /** A `style` element; the rules are ours, and hold no `<`. */
  static style(rules: string): Html {
    if (rules.includes("<")) throw new TypeError("Cannot write a style sheet that holds a tag");
    return new Html(`<style>${rules}</style>`);
  }

  /** The HTML source. */
  toString(): string {
    return this.#source;
  }
}

/** An element with its children, texts escaped. */
export function element(name: ElementName, attributes: Attributes, ...children: Child[]): Html {
  return Html.element(name, attributes, children);
}

function join(children: readonly Child[]): string {
  return children.map((child) => typeof child === "string" ? escapeHtml(child) : `${child}`).join(
    "",
  );
}
