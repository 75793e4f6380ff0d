/**
 * BibTeX entries, for LaTeX and for the programs that manage references. Pure.
 *
 * Text is UTF-8, which BibLaTeX, current LaTeX and Zotero read; what TeX would take for a command is
 * escaped. Keys are ASCII.
 *
 * @module
 */

/** The fields of an entry, in order. */
export type BibtexFields = readonly (readonly [name: string, value: string])[];

/**
 * Writes an entry of type `misc`, the one that every style knows. Values are escaped, but for those
 * of `url`, which styles print as they are.
 */
export function bibtexEntry(key: string, fields: BibtexFields): string {
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => {
    const text = name === "url" ? value : escapeTex(value);
    // Braces keep a body's name whole, and a title's capitals as they are.
    const held = name === "author" || name === "title" ? `{${text}}` : text;
    return `  ${name.padEnd(width)} = {${held}}`;
  });
  return [`@misc{${key},`, lines.join(",\n"), "}"].join("\n");
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts escaped braces, too: these are words instead.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which nothing is a command of TeX. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`);
}

/** A key of lower-case letters, digits and hyphens. */
export function bibtexKey(...parts: readonly string[]): string {
  return parts.join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
