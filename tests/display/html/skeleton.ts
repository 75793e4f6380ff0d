import { assert } from "@std/assert";

const TAG = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9-]+="[^"<>]*")*)>/g;
const KNOWN = new Set(
  ("div span p bdi small strong dl dt dd details summary table thead tbody tr th td ul li svg g rect text " +
    "path line circle tspan desc title style").split(" "),
);
const ATTRIBUTES = new Set(
  ("class title lang dir scope colspan role aria-label viewBox width height x y text-anchor xmlns " +
    "dx dy x1 x2 y1 y2 cx cy r rx ry d transform fill stroke stroke-width stroke-opacity " +
    "stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit font-family font-size " +
    "font-weight font-variant").split(" "),
);

/**
 * The tags of a view and the names of their attributes, in order, without what they hold: two views
 * of the same shape have the same. Fails on anything that a view must not be made of, and on tags
 * that are not closed in order.
 */
export function skeleton(html: string): string[] {
  const open: string[] = [];
  const tags: string[] = [];
  for (const [, slash, name = "", attributes = ""] of html.matchAll(TAG)) {
    assert(KNOWN.has(name), `<${name}>`);
    const names = [...attributes.matchAll(/ ([a-zA-Z0-9-]+)="/g)].map(([, name = ""]) => name);
    for (const name of names) assert(ATTRIBUTES.has(name), `attribute ${name}`);
    for (const [, paint] of attributes.matchAll(/ (?:fill|stroke)="([^"]*)"/g)) {
      assert(/^(?:#[0-9a-f]{6}|none|currentColor)$/.test(paint!), `paint ${paint}`);
    }
    if (slash === "/") assert(open.pop() === name, `</${name}> closes another element`);
    else open.push(name);
    tags.push(`${slash}${name} ${names.join(" ")}`);
  }
  assert(open.length === 0, `open: ${open}`);
  const rest = html.replace(TAG, "");
  assert(
    !/[<>]/.test(rest.replace(/^\s*/, "")),
    `a bare angle: ${/.{0,40}[<>].{0,40}/s.exec(rest)}`,
  );
  return tags;
}

/** The texts between the tags, unescaped, the style sheet left out. */
export function textsOf(html: string): string[] {
  return html.replace(/<style>[^<]*<\/style>/g, "").split(TAG_TO_SPLIT)
    .filter((text) => text !== "")
    .map((text) =>
      text.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ENTITIES[name] ?? "")
    );
}

const TAG_TO_SPLIT = /<[^>]*>/;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  amp: "&",
  "#39": "'",
};
