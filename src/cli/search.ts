import { Table, Utf8, vectorFromArray } from "apache-arrow";
import type { Language } from "../codes/code_list.ts";
import { csvHeader, csvRows } from "../display/csv.ts";
import { ndjsonRows } from "../display/ndjson.ts";
import { wrap } from "../display/terminal_text.ts";
import { hitsText } from "../search/hits_view.ts";
import { HIT_KINDS, search } from "../search/search.ts";
import type { SearchHit } from "../search/search_entries.ts";
import { translate } from "../translate.ts";
import { usageError } from "./arguments.ts";
import { type Command, defineCommand } from "./command.ts";
import { withOutput, writeLines } from "./output.ts";

const FORMATS = ["table", "csv", "ndjson"] as const;
const LANGUAGES: readonly Language[] = ["pt", "en"];

/** Hits given unless `--limit` says otherwise. */
const HITS = 20;

/** `dsbr search`: finds systems, groups, columns, code lists and codes by words. */
export const searchCommand: Command = defineCommand<"limit" | "lang" | "kind" | "format">({
  name: "search",
  operand: "TEXT...",
  manyOperands: true,
  summary: "find systems, groups, columns, code lists and codes",
  usage: "search TEXT... [OPTIONS]",
  about: [
    "Looks for words in the titles of systems and groups, the descriptions of columns, the code " +
    "lists and their codes, in Portuguese and English, and lists what fits best first.",
    "Accents, letter case and plurals do not count, and a word may be the beginning of one.",
  ],
  sections: {
    "What to find": {
      limit: { value: "N", about: `Hits to list at most. Default: ${HITS}.` },
      lang: { value: "pt|en", about: "Search and show titles in this language only." },
      kind: { value: "KIND,...", about: `Only these: ${HIT_KINDS.join(", ")}. Default: all.` },
    },
    "Where to": {
      format: {
        value: "FORMAT",
        about: "How to write it: table (for reading), csv or ndjson. Default: table.",
      },
    },
  },
  examples: [
    ["search nascidos vivos", "where live births are"],
    ["search infarto --kind code --limit 5", "codes of a diagnosis"],
    ["search hospital beds --lang en --format ndjson", "for a program"],
  ],
  permissions: [["everything", "none"]],
}, async (args, context) => {
  const text = args.operand;
  if (text === undefined) {
    throw usageError(
      "Cannot run dsbr search: TEXT is missing",
      "For example\n  dsbr search nascidos vivos",
    );
  }
  const format = args.oneOf("format", FORMATS) ?? "table";
  const lang = args.oneOf("lang", LANGUAGES);
  const hits = await search(text, {
    limit: args.integer("limit", 1) ?? HITS,
    lang,
    kinds: args.listOf("kind", HIT_KINDS),
  });
  await withOutput(undefined, context, async (output) => {
    if (format !== "table") {
      return await output.write(new TextEncoder().encode(encode(hits, format)));
    }
    const { columns } = context.terminal;
    const width = output.isScreen ? columns : Infinity;
    await writeLines(
      output,
      hits.length === 0
        ? wrap(
          translate(
            `Nothing fits "${text}": try fewer words, or the beginning of one`,
            context.lang,
          ),
          columns,
        )
        : hitsText(hits, lang, { width, color: output.color }).split("\n"),
    );
  });
});

function encode(hits: readonly SearchHit[], format: "csv" | "ndjson"): string {
  const names = ["kind", "name", "pt", "en", "group", "list", "code"] as const;
  const table = new Table(Object.fromEntries(
    names.map((name) => [name, vectorFromArray(hits.map((hit) => hit[name] ?? null), new Utf8())]),
  ));
  return format === "csv"
    ? csvHeader(table.schema) + table.batches.map((batch) => csvRows(batch)).join("")
    : table.batches.map(ndjsonRows).join("");
}
