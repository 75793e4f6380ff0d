/**
 * The texts of errors, as they stand in the source: string and template literals with `{}` where a
 * value is put in, and literals joined by `+` as one.
 *
 * @module
 */

/** A text and where it stands. */
export interface MessageTemplate {
  readonly file: string;
  readonly text: string;
}

/** Calls whose arguments are texts for people. */
const CALLS =
  /\b(?:DataSusError|usageError|decodeError|refused|Failure|fail|unsafe|changed|damaged|differs|notWritable|failed|unusable|malformed|#fail|error)\(/g;
/** Properties that hold one. */
const PROPERTIES = /\b(?:state|why|hint|otherwise):\s/g;
/** Errors that only programmers meet. */
const MISUSES = /\b(?:TypeError|RangeError)\(/g;
/** Beginnings of declarations that hold nothing but texts of errors. */
const TABLES =
  /\bconst (?:HINTS|REFRESH|others|more|message|hint|why|state|reason|hints|list|tooLarge)\b/g;

/** Every text of an error in the source. */
export async function messageTemplates(): Promise<readonly MessageTemplate[]> {
  const found: MessageTemplate[] = [];
  for await (const path of files(new URL("../src/", import.meta.url))) {
    const source = await Deno.readTextFile(path);
    if (!/DataSusError|Failure|usageError|refused\(|decodeError|\bwhy:|findingText/.test(source)) {
      continue;
    }
    const literals = literalsOf(source);
    const ranges = [
      ...[...source.matchAll(CALLS)].map(({ index, 0: call }) =>
        [index, endOf(source, index + call.length, ")")] as const
      ),
      ...[...source.matchAll(PROPERTIES)].map(({ index, 0: name }) =>
        [index, endOf(source, index + name.length, ",")] as const
      ),
      ...[...source.matchAll(TABLES)].map(({ index }) =>
        [index, endOf(source, index, ";")] as const
      ),
    ];
    const misuses = [...source.matchAll(MISUSES)].map(({ index, 0: call }) =>
      [index, endOf(source, index + call.length, ")")] as const
    );
    const file = path.pathname.slice(path.pathname.indexOf("/src/") + 1);
    for (const { at, text } of literals) {
      if (misuses.some(([from, to]) => at >= from && at < to)) continue;
      const isInside = ranges.some(([from, to]) => at >= from && at < to);
      if (!/^(?:Cannot |column \{\})/.test(text) && !(isInside && /\S \S/.test(text))) continue;
      found.push({ file, text });
    }
  }
  return found.sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}

async function* files(folder: URL): AsyncGenerator<URL> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (/^(rows|lists)$/.test(name)) continue;
    if (isDirectory) yield* files(new URL(`${name}/`, folder));
    else if (name.endsWith(".ts") && !/messages?_pt/.test(name)) yield new URL(name, folder);
  }
}

interface Literal {
  readonly at: number;
  readonly text: string;
}

/** All literals; comments and regular expressions are stepped over. */
function literalsOf(source: string): Literal[] {
  const literals: Literal[] = [];
  let end = -1;
  for (let at = 0; at < source.length;) {
    const token = tokenAt(source, at);
    if (token.text !== undefined) {
      const last = literals.at(-1);
      if (last !== undefined && /^\s*\+\s*$/.test(source.slice(end, at))) {
        literals[literals.length - 1] = { at: last.at, text: last.text + token.text };
      } else literals.push({ at, text: token.text });
      literals.push(...token.inner ?? []);
      // What stands inside does not part what is joined.
      if (token.inner?.length) literals.push(literals.splice(-1 - token.inner.length, 1)[0]!);
      end = token.end;
    }
    at = token.end;
  }
  return literals;
}

/** The first place of `close` outside of literals and brackets. */
function endOf(source: string, from: number, close: string): number {
  let depth = 0;
  for (let at = from; at < source.length;) {
    const char = source[at]!;
    if (depth === 0 && char === close) return at;
    if ("([{".includes(char)) depth++;
    if (")]}".includes(char) && --depth < 0) return at;
    at = tokenAt(source, at).end;
  }
  return source.length;
}

interface Token {
  readonly end: number;
  /** Of a literal. */
  readonly text?: string;
  readonly inner?: readonly Literal[];
}

function tokenAt(source: string, at: number): Token {
  const rest = source.slice(at, at + 2);
  if (rest === "//") return { end: orEnd(source.indexOf("\n", at), source) };
  if (rest === "/*") return { end: orEnd(source.indexOf("*/", at), source) + 2 };
  const char = source[at]!;
  if (char === '"' || char === "'") {
    let end = at + 1;
    while (source[end] !== char) end += source[end] === "\\" ? 2 : 1;
    return { end: end + 1, text: unescape(source.slice(at + 1, end)) };
  }
  if (
    char === "/" &&
    /[(,=:[!&|?{};]\s*$|\breturn\s*$|^\s*$/.test(source.slice(Math.max(0, at - 20), at))
  ) {
    let end = at + 1;
    let inClass = false;
    while (source[end] !== "/" || inClass) {
      if (source[end] === "[") inClass = true;
      if (source[end] === "]") inClass = false;
      end += source[end] === "\\" ? 2 : 1;
    }
    return { end: end + 1 };
  }
  if (char !== "`") return { end: at + 1 };
  let text = "";
  const inner: Literal[] = [];
  let end = at + 1;
  while (source[end] !== "`") {
    if (source.startsWith("${", end)) {
      const close = endOf(source, end + 2, "}");
      const code = source.slice(end + 2, close);
      inner.push(...literalsOf(code).map(({ at, text }) => ({ at: at + end + 2, text })));
      text += "{}";
      end = close + 1;
    } else if (source[end] === "\\") {
      text += unescape(source.slice(end, end + 2));
      end += 2;
    } else text += source[end++];
  }
  return { end: end + 1, text, inner };
}

function orEnd(index: number, source: string): number {
  return index < 0 ? source.length : index;
}

function unescape(text: string): string {
  return text.replace(/\\(.)/gs, (_, char: string) => char === "n" ? "\n" : char);
}
