import { Failure } from "../failure.ts";
import { isPlainName } from "../plain_path.ts";
import type { SourceEntry } from "../source.ts";
import { decodeLatin1 } from "./latin1.ts";
import { parseListLine, parseMlsdLine } from "./listing_lines.ts";

/** Most bytes of a listing. DataSUS's largest directory has under 5 MiB. */
export const LISTING_LIMIT = 64 * 1024 * 1024;
/** Most files of a listing; four times those of DataSUS's largest directory (46,000). */
export const ENTRY_LIMIT = 200_000;
/** Characters of a line; longer ones are no real files. */
const LINE_LIMIT = 4096;

/**
 * The files of a directory listing whose bytes are pushed in, cut anywhere.
 *
 * A listing is what a stranger sends. A line that is not understood is skipped and counted, and so
 * is a name that is more than a name (a path, `..`, control characters): no such name ever leaves
 * the parser, let alone goes back over the wire. Names are Latin-1.
 */
export class ListingParser {
  /** Lines that were not understood. */
  skippedLines = 0;
  /** Names that were not plain. */
  skippedNames = 0;
  readonly #style: "LIST" | "MLSD";
  readonly #now: Date;
  readonly #entries: SourceEntry[] = [];
  #rest = "";
  #length = 0;
  #isOverlong = false;

  /** Makes a parser of one listing. */
  constructor(style: "LIST" | "MLSD", now: Date = new Date()) {
    this.#style = style;
    this.#now = now;
  }

  /**
   * Takes bytes.
   *
   * @throws {Failure} `long` when the listing has no end.
   */
  write(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length > LISTING_LIMIT) {
      throw new Failure("long", `the listing is longer than ${LISTING_LIMIT >> 20} MiB`);
    }
    const lines = (this.#rest + decodeLatin1(bytes)).split("\n");
    this.#rest = lines.pop()!;
    for (const line of lines) this.#line(line);
    if (this.#rest.length > LINE_LIMIT) {
      this.#rest = "";
      this.#isOverlong = true;
    }
  }

  /** Says that no more bytes come, and returns the files, sorted by name. */
  close(): SourceEntry[] {
    if (this.#rest !== "") this.#line(this.#rest);
    this.#rest = "";
    return this.#entries.sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  }

  #line(text: string): void {
    const line = text.endsWith("\r") ? text.slice(0, -1) : text;
    if (this.#isOverlong || line.length > LINE_LIMIT) {
      this.#isOverlong = false;
      this.skippedLines++;
      return;
    }
    const listed = this.#style === "MLSD" ? parseMlsdLine(line) : parseListLine(line, this.#now);
    if (listed.type === "unknown") this.skippedLines++;
    if (listed.type !== "file") return;
    const { type: _, ...entry } = listed;
    if (!isPlainName(entry.name)) {
      this.skippedNames++;
      return;
    }
    if (this.#entries.length >= ENTRY_LIMIT) {
      throw new Failure("long", `the listing has more than ${ENTRY_LIMIT} files`);
    }
    this.#entries.push(entry);
  }
}
