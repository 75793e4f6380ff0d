import type { SourceEntry } from "../source.ts";
import { isPlainName } from "../plain_path.ts";

/** What was found in a directory index. */
export interface HttpListing {
  /** The files, sorted by name. */
  readonly entries: SourceEntry[];
  /** Names that were no plain names of this directory. */
  readonly skippedNames: number;
}

/**
 * Reads the index that a web server makes of a directory: HTML, as nginx, Apache, IIS, Caddy and
 * most others write it, or nginx's and Caddy's JSON.
 *
 * HTML gives the names of the links that stay in the directory. Sizes are taken where they stand
 * exactly behind a link, in bytes, as nginx writes them; rounded ones (`1.2M`) are left out.
 *
 * @param address The directory's address; it ends in a slash.
 */
export function parseHttpListing(text: string, isJson: boolean, address: URL): HttpListing {
  const found = isJson ? jsonEntries(text) : htmlEntries(text, address);
  const byName = new Map<string, SourceEntry>();
  let skippedNames = 0;
  for (const entry of found) {
    if (!isPlainName(entry.name)) skippedNames++;
    else if (!byName.has(entry.name)) byName.set(entry.name, entry);
  }
  const entries = [...byName.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  return { entries, skippedNames };
}

function* jsonEntries(text: string): Generator<SourceEntry> {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw new SyntaxError("the index is no list");
  for (const row of rows as readonly Record<string, unknown>[]) {
    if (typeof row?.name !== "string") continue;
    if (row.type === "directory" || row.is_dir === true) continue;
    yield entryOf(row.name, row.size, row.mtime ?? row.mod_time);
  }
}

/** nginx: `<a href="x.dbc">x.dbc</a>      27-Jan-2023 18:14      123456`. */
const LINK =
  /<a\b[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>([^<]*)<\/a>([^<\n]{0,200})/gi;
const BEHIND = /^\s*(\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d)\s+(\d{1,16})\s*$/;

function* htmlEntries(text: string, address: URL): Generator<SourceEntry> {
  for (const [, quoted, single, , behind] of text.matchAll(LINK)) {
    const url = URL.parse(decodeEntities(quoted ?? single ?? ""), address);
    if (url === null || url.origin !== address.origin || url.search !== "") continue;
    if (!url.pathname.toLowerCase().startsWith(address.pathname.toLowerCase())) continue;
    const name = decodeName(url.pathname.slice(address.pathname.length));
    // Directories end in a slash.
    if (name === "" || name.endsWith("/")) continue;
    const facts = BEHIND.exec(behind!);
    yield facts === null ? { name } : entryOf(name, Number(facts[2]), `${facts[1]} UTC`);
  }
}

function entryOf(name: string, size: unknown, modified: unknown): SourceEntry {
  const time = typeof modified === "string"
    ? new Date(modified.replaceAll(/(\d)-([A-Z][a-z]{2})-/g, "$1 $2 "))
    : undefined;
  return {
    name,
    ...typeof size === "number" && Number.isSafeInteger(size) && size >= 0 && { size },
    ...time !== undefined && !Number.isNaN(time.getTime()) && { modified: time },
  };
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function decodeEntities(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">" };
  return text.replaceAll(
    /&(?:#(\d{1,6})|(amp|quot|lt|gt));/g,
    (_, code, name) =>
      name === undefined ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : named[name]!,
  );
}
