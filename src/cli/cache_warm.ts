import { withCache } from "../cache/with_cache.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import { Scan } from "../scan/scan.ts";
import { ON_MISSING, ON_MISSING_OPTION } from "./read_options.ts";
import { CACHE_FOLDER, CACHE_SIZE, readCacheFolder } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { printNotes, warning } from "./notes.ts";
import { withOutput, writeLines } from "./output.ts";
import { QUESTION_OPTIONS, type QuestionOption, readQuestion } from "./question.ts";
import {
  defaultSource,
  readSource,
  SOURCE_OPTIONS,
  SOURCE_PERMISSIONS,
  type SourceOption,
} from "./source_argument.ts";
import { count, first } from "../display/wording.ts";

/** `dsbr cache warm`: fetches the files of a scan into a cache folder. */
export const cacheWarm: Command = defineCommand<
  QuestionOption | SourceOption | "cache" | "cache-size" | "on-missing"
>({
  name: "cache warm",
  operand: "SYSTEM",
  summary: "fetch the files of a scan, to read them later",
  usage: "cache warm SYSTEM --group CODE --uf UF --period PERIOD [--source DIR] [--cache DIR]",
  about: [
    "Fetches the files that a scan would read and keeps them in a cache folder, so that scans with " +
    "--offline have them. What is kept already and has not changed is not fetched. Made-up data " +
    "(--source sample) is not kept.",
  ],
  sections: {
    "Which files": QUESTION_OPTIONS,
    "Where from": SOURCE_OPTIONS,
    "Where to": { cache: CACHE_FOLDER, "cache-size": CACHE_SIZE },
    "How": { "on-missing": ON_MISSING_OPTION },
  },
  examples: [
    [
      "cache warm sih --group RD --uf AC --period 2023-01 --source . --cache dados-cache",
      "a month, for a journey without network",
    ],
  ],
  permissions: [
    ...SOURCE_PERMISSIONS,
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
  ],
}, async (args, context) => {
  const { group, query } = readQuestion("cache warm", args);
  const { cache, notes } = readCacheFolder("cache warm", args, args.bytes("cache-size"));
  const onMissing = args.oneOf("on-missing", ON_MISSING) ?? "error";
  const source = withCache(readSource(args) ?? defaultSource(), cache);
  const scan = Scan.of<RowTypes>(group, query, { source, onMissing });
  const { signal } = context;
  const { missing } = await scan.resolve({ signal });
  // A scan of no rows says what is missing, and stops at it.
  if (missing.length > 0 && onMissing === "error") await scan.limit(0).collect({ signal });
  const { files, fetched } = await cache.warm([scan], { signal });
  await withOutput(undefined, context, async (output) => {
    await writeLines(output, [`${count(fetched, "file")} of ${files} fetched`]);
  });
  const names = missing.map(({ fileName }) => fileName);
  printNotes(context.terminal, [
    ...(names.length > 0 && onMissing === "warn" ? [warning(`missing: ${first(names, 8)}`)] : []),
    ...notes(),
  ]);
});
