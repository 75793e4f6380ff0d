import { formatLock } from "../lock/lock_text.ts";
import { type Lock, lockDigest } from "../lock/lock.ts";
import { LOCK_FILE, readLock, writeLock } from "../lock/lock_file.ts";
import { Scan } from "../scan/scan.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import { escapeControls } from "../display/terminal_text.ts";
import { type OptionFacts, usageError } from "./arguments.ts";
import { requestAccess } from "../atomic_file.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { note, printNotes } from "./notes.ts";
import { type OutputOption, withOutput, writeLines } from "./output.ts";
import { progressLine } from "./progress.ts";
import { QUESTION_OPTIONS, type QuestionOption, readQuestion } from "./question.ts";
import { MEMORY_OPTION, useMemory } from "./memory_option.ts";
import { ON_MISSING, ON_MISSING_OPTION } from "./read_options.ts";
import {
  defaultSource,
  readSource,
  SOURCE_OPTIONS,
  SOURCE_PERMISSIONS,
  type SourceOption,
} from "./source_argument.ts";
import { count, size } from "../display/wording.ts";

const OUTPUT_OPTION: OptionFacts = {
  short: "o",
  value: "FILE",
  about: "Lock file, - for standard output. Files of other questions that it holds stay in it. " +
    `Default: ${LOCK_FILE}.`,
};

/** `dsbr lock`: writes down the exact files of a question, so that it can be asked again. */
export const lock: Command = defineCommand<
  QuestionOption | SourceOption | OutputOption | CacheOption | "memory" | "refresh" | "on-missing"
>({
  name: "lock",
  operand: "SYSTEM",
  summary: "write down the exact files, to read the same ones again",
  usage: "lock SYSTEM --group CODE --uf UF --period PERIOD [OPTIONS]",
  about: [
    "Reads every file once and writes its size, server time, SHA-256, CRC-32, rows and layout to " +
    "a lock file, which belongs in version control beside the analysis. dsbr scan --lock FILE then " +
    "gives the same rows or fails; --frozen is for papers.",
    "With --refresh only files with another size or time than the lock's, and new ones, are read; " +
    "what DataSUS republished is said, and the lock brought up to date.",
  ],
  sections: {
    "Which files": QUESTION_OPTIONS,
    "Where from": SOURCE_OPTIONS,
    "What is kept": { ...CACHE_OPTIONS, memory: MEMORY_OPTION },
    "Where to": { output: OUTPUT_OPTION },
    "How": {
      refresh: { about: "Compare the lock file with the source, and read only what changed." },
      "on-missing": ON_MISSING_OPTION,
    },
  },
  examples: [
    [
      "lock sih --group RD --uf AC --period 2023 --source sample --rows 50",
      `twelve files into ${LOCK_FILE}`,
    ],
    [
      "lock sih --group RD --uf AC --period 2022-12..2023 --source sample --rows 50 --refresh",
      "what changed since, and a month more",
    ],
  ],
  permissions: [
    ...SOURCE_PERMISSIONS,
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
    ["-o FILE", "--allow-read=FOLDER --allow-write=FOLDER, the folder of FILE (.)"],
  ],
}, async (args, context) => {
  const { group, query } = readQuestion("lock", args);
  const source = readSource(args) ?? defaultSource();
  const path = args.get("output") ?? LOCK_FILE;
  // What is locked is what the source has now: its listings are asked for anew.
  const { cache, notes } = readCache(args, source, { ttl: 0 });
  using _memory = useMemory(args);
  const scan = Scan.of<RowTypes>(group, query, {
    source,
    cache,
    onMissing: args.oneOf("on-missing", ON_MISSING),
  });
  const refreshes = args.has("refresh");
  if (refreshes && path === "-") {
    throw usageError(
      "Cannot refresh standard output: --refresh compares with a lock file",
      `Name it with -o FILE, or leave -o out for ${LOCK_FILE}`,
    );
  }
  // Asked for before hours of reading, not after them.
  if (path !== "-") await requestAccess(path);
  const before = refreshes ? await readLock(path) : undefined;

  using progress = progressLine(context.terminal, path === "-" && context.terminal.outIsScreen);
  const options = { signal: context.signal, onProgress: progress.update };
  const { lock, report } = before === undefined
    ? { lock: await scan.lock(options), report: [] }
    : await scan.refresh(before, options);
  progress.clear();
  context.signal.throwIfAborted();
  if (path === "-") {
    await withOutput(undefined, context, async (output) => {
      await output.write(new TextEncoder().encode(formatLock(lock)));
    });
  } else {
    const written = await writeLock(lock, path, { replace: refreshes });
    await withOutput(undefined, context, async (output) => {
      await writeLines(output, [...report, ...summary(lock, written, path)].map(escapeControls));
    });
  }
  printNotes(context.terminal, [
    ...(source.synthetic ? [note("the data is synthetic: made up")] : []),
    ...notes(),
  ]);
});

/** What was locked, and what the lock file holds with it. */
function summary(lock: Lock, written: Lock, path: string): string[] {
  const bytes = lock.files.reduce((sum, file) => sum + file.size, 0);
  const rows = lock.files.reduce((sum, file) => sum + file.rows, 0);
  const others = written.files.length - lock.files.length;
  return [
    `${path}: ${count(lock.files.length, "file")}, ${size(bytes)}, ${count(rows, "row")}` +
    (others > 0 ? `; with ${count(others, "file")} of other questions` : ""),
    `digest ${lockDigest(written)}`,
  ];
}
