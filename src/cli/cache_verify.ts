import { CACHE_FOLDER, readCacheFolder } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { printNotes, warning } from "./notes.ts";
import { withOutput, writeLines } from "./output.ts";
import { count, first, size } from "../display/wording.ts";

/** `dsbr cache verify`: checks every entry of a cache folder. */
export const cacheVerify: Command = defineCommand<"cache">({
  name: "cache verify",
  operand: "",
  summary: "check every entry of a cache folder",
  usage: "cache verify [--cache DIR]",
  about: [
    "Reads every entry of a cache folder and compares it with its SHA-256. What is damaged is " +
    "removed, and fetched again when it is asked for. (Scans check what they use in any case.)",
  ],
  sections: { "Which cache": { cache: CACHE_FOLDER } },
  examples: [["cache verify --cache dados-cache", "whether a disk has kept what it was given"]],
  permissions: [["--cache DIR", "--allow-read=DIR --allow-write=DIR"]],
}, async (args, context) => {
  const { cache, notes } = readCacheFolder("cache verify", args);
  const { entries, bytes, damaged } = await cache.verify({ signal: context.signal });
  await withOutput(undefined, context, async (output) => {
    const what = count(entries, "entry").replace(/ys$/, "ies");
    await writeLines(output, [`${what} checked, ${size(bytes)}; ${damaged.length} damaged`]);
  });
  const paths = damaged.map(({ key, path }) => path ?? key);
  printNotes(context.terminal, [
    ...(paths.length > 0 ? [warning(`damaged, and removed: ${first(paths, 8)}`)] : []),
    ...notes(),
  ]);
});
