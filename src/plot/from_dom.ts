/**
 * What Observable Plot has drawn, as elements of a view: nothing that it wrote gets out as it is.
 *
 * @module
 */

import {
  type AttributeName,
  type Child,
  element,
  type ElementName,
  type Html,
} from "../display/html/element.ts";
import type { Colour } from "./palette.ts";

/** A node of a document, as far as it is read here. */
export interface DrawnNode {
  readonly nodeType: number;
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DrawnNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

const ELEMENTS: ReadonlySet<string> = new Set<ElementName>(
  ["g", "rect", "path", "line", "circle", "text", "tspan", "title"],
);
const ATTRIBUTES: ReadonlySet<string> = new Set<AttributeName>(
  [
    ...["x", "y", "dx", "dy", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "d"] as const,
    ...["width", "height", "transform", "stroke-width", "stroke-opacity"] as const,
    ...["stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit"] as const,
    ...["font-size", "font-weight", "font-variant", "text-anchor"] as const,
  ],
);

const ELEMENT = 1;
const TEXT = 3;

/** The colour as a plot names it while it is drawn. */
export function paintOf({ name }: Colour): string {
  return `var(--${name})`;
}

/** Takes over the elements below a node, by closed lists of names; colours become classes too. */
export function fromDom(node: DrawnNode, colours: ReadonlyMap<string, Colour>): Html[] {
  return Array.from(node.childNodes).flatMap((child) => {
    if (child.nodeType !== ELEMENT || !ELEMENTS.has(child.localName ?? "")) return [];
    return [elementOf(child, colours)];
  });
}

function elementOf(node: DrawnNode, colours: ReadonlyMap<string, Colour>): Html {
  const attributes: { [Name in AttributeName]?: string } = {};
  const classes: string[] = [];
  for (const { name, value } of Array.from(node.attributes ?? [])) {
    if (ATTRIBUTES.has(name)) attributes[name as AttributeName] = value;
    if (name !== "fill" && name !== "stroke") continue;
    const colour = colours.get(value);
    if (colour !== undefined) classes.push(`${name === "fill" ? "f" : "l"}-${colour.name}`);
    attributes[name] = colour?.light ?? (value === "none" ? "none" : "currentColor");
  }
  const children = Array.from(node.childNodes).flatMap((child): Child[] => {
    if (child.nodeType === TEXT) return [child.textContent ?? ""];
    return child.nodeType === ELEMENT && ELEMENTS.has(child.localName ?? "")
      ? [elementOf(child, colours)]
      : [];
  });
  return element(
    node.localName as ElementName,
    { ...(classes.length > 0 ? { class: classes.join(" ") } : {}), ...attributes },
    ...children,
  );
}
