/** A BibTeX entry as a strict parser reads it. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** Fields by name, without their outer braces. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads BibTeX as strictly as the program does, and more: every entry is `@type{key, name = {...},
 * ...}`, braces balance (escaped ones count, too), names and keys are plain ASCII and stand once.
 */
export function parseBibtex(text: string): BibtexEntry[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const take = (pattern: RegExp, what: string): string => {
    const [found] = new RegExp(pattern.source, "y" + pattern.flags)[Symbol.match](text.slice(at)) ??
      [];
    if (found === undefined) return fail(`no ${what}`);
    at += found.length;
    return found;
  };
  const value = (): string => {
    take(/\{/, "opening brace");
    const from = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= text.length) fail("unbalanced braces");
      if (text[at] === "{") depth++;
      if (text[at] === "}") depth--;
    }
    return text.slice(from, at - 1);
  };
  const entries: BibtexEntry[] = [];
  while (at < text.length) {
    const type = take(/@[a-z]+/, "entry").slice(1);
    take(/\{/, "opening brace");
    const key = take(/[a-z0-9-]+/, "key");
    if (entries.some((entry) => entry.key === key)) fail("a key twice");
    const fields: Record<string, string> = {};
    while (/^,/.test(text.slice(at))) {
      take(/,\s*/, "comma");
      const name = take(/[a-z]+/, "field name");
      take(/\s*=\s*/, "equals sign");
      if (Object.hasOwn(fields, name)) fail("a field twice");
      fields[name] = value();
    }
    take(/\s*\}\s*/, "closing brace");
    entries.push({ type, key, fields });
  }
  return entries;
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
};

/**
 * The text that TeX prints of a value.
 *
 * @throws {Error} When a character would be a command: `%` begins a comment, `&` a column, `_` an
 * index outside of formulas.
 */
export function printedByTex(value: string): string {
  return value.replace(
    /\\([a-z]+)\{\}|\\([&%$#_])|[\\{}~^$&#%_]/g,
    (whole, command: string | undefined, mark: string | undefined) => {
      const printed = command === undefined ? mark : COMMANDS[command];
      if (printed === undefined) throw new Error(`TeX would run ${whole} in ${value}`);
      return printed;
    },
  );
}
