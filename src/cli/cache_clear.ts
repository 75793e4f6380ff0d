import { type Arguments, usageError } from "./arguments.ts";
import { CACHE_FOLDER, readCacheFolder } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { printNotes } from "./notes.ts";
import { withOutput, writeLines } from "./output.ts";
import { count, size } from "../display/wording.ts";

const DAY = 24 * 3_600_000;

/** `dsbr cache clear`: removes entries from a cache folder. */
export const cacheClear: Command = defineCommand<"cache" | "system" | "older-than">({
  name: "cache clear",
  operand: "",
  summary: "remove entries from a cache folder",
  usage: "cache clear [--cache DIR] [--system SYSTEM] [--older-than DAYS]",
  about: [
    "Removes what a cache folder holds: all of it, or only what is of a system or older than some " +
    "days. The folder stays, and so does whatever in it is no entry of the cache.",
  ],
  sections: {
    "Which cache": { cache: CACHE_FOLDER },
    "Which entries": {
      system: { value: "SYSTEM", about: "Only those of a system, such as sih. Default: all." },
      "older-than": { value: "DAYS", about: "Only those kept for longer. Default: all." },
    },
  },
  examples: [
    ["cache clear --cache dados-cache --older-than 30", "what was not fetched this month"],
    ["cache clear --cache dados-cache --system sih", "all that is of a system"],
  ],
  permissions: [["--cache DIR", "--allow-read=DIR --allow-write=DIR"]],
}, async (args, context) => {
  const { cache, notes } = readCacheFolder("cache clear", args);
  const { entries, bytes } = await cache.clear({
    system: args.get("system"),
    olderThan: olderThan(args),
  });
  await withOutput(undefined, context, async (output) => {
    const what = count(entries, "entry").replace(/ys$/, "ies");
    await writeLines(output, [`${what} removed, ${size(bytes)}`]);
  });
  printNotes(context.terminal, notes());
});

function olderThan(args: Arguments<"older-than">): Date | undefined {
  const days = args.integer("older-than", 0);
  if (days === undefined) return undefined;
  const date = new Date(Date.now() - days * DAY);
  if (!Number.isNaN(date.getTime())) return date;
  throw usageError(`Cannot read --older-than "${days}": it is before all time`, "Write fewer days");
}
