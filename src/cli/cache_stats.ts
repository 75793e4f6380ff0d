import type { EntryKind } from "../cache/cache_key.ts";
import { CACHE_FOLDER, CACHE_SIZE, readCacheFolder } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { printNotes } from "./notes.ts";
import { withOutput, writeLines } from "./output.ts";
import { count, size } from "../display/wording.ts";

const KINDS: readonly (readonly [EntryKind, string])[] = [
  ["files", "files as they were fetched"],
  ["columns", "decoded columns"],
  ["results", "answers of scans"],
  ["listings", "listings of directories"],
];

/** `dsbr cache stats`: says what a cache folder holds. */
export const cacheStats: Command = defineCommand<"cache" | "cache-size">({
  name: "cache stats",
  operand: "",
  summary: "say what a cache folder holds",
  usage: "cache stats [--cache DIR]",
  about: ["Counts the entries of a cache folder and their bytes. Nothing is changed."],
  sections: { "Which cache": { cache: CACHE_FOLDER, "cache-size": CACHE_SIZE } },
  examples: [["cache stats --cache dados-cache", "what is kept in a folder"]],
  permissions: [["--cache DIR", "--allow-read=DIR --allow-write=DIR"]],
}, async (args, context) => {
  const { cache, notes } = readCacheFolder("cache stats", args, args.bytes("cache-size"));
  const { kinds, store, limit } = await cache.stats();
  const bytes = KINDS.reduce((sum, [kind]) => sum + kinds[kind].bytes, 0);
  await withOutput(undefined, context, async (output) => {
    await writeLines(output, [
      `${store ?? "memory"}: ${size(bytes)}${
        limit === undefined ? ", no limit" : ` of ${size(limit)}`
      }`,
      ...KINDS.map(([kind, what]) => {
        const { entries, bytes } = kinds[kind];
        return `${count(entries, "entry").replace(/ys$/, "ies").padStart(14)}  ${
          size(bytes).padStart(10)
        }  ${what}`;
      }),
    ]);
  });
  printNotes(context.terminal, notes());
});
