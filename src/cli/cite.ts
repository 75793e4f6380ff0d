import { cite as citeFiles } from "../cite/cite.ts";
import { escapeControls } from "../display/terminal_text.ts";
import { DataSusError } from "../error.ts";
import type { Lock } from "../lock/lock.ts";
import { readLock } from "../lock/lock_file.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import { Scan } from "../scan/scan.ts";
import { type Arguments, type OptionFacts, usageError } from "./arguments.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, type Context, defineCommand } from "./command.ts";
import { OUTPUT_OPTIONS, type OutputOption, withOutput, writeLines } from "./output.ts";
import { printNotes } from "./notes.ts";
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

type CiteOption =
  | QuestionOption
  | SourceOption
  | OutputOption
  | CacheOption
  | "memory"
  | "lock"
  | "format"
  | "lang"
  | "files"
  | "on-missing";

const LOCK_OPTION: OptionFacts = {
  value: "FILE",
  about: "Cite what a lock file holds, in place of SYSTEM and the options about files.",
};

/** `dsbr cite`: writes the reference for a paper that uses the files. */
export const cite: Command = defineCommand<CiteOption>({
  name: "cite",
  operand: "SYSTEM",
  summary: "write the reference of the exact files, for a paper",
  usage: "cite --lock FILE | SYSTEM --group CODE --uf UF --period PERIOD",
  about: [
    "Names publisher, official title, UFs and time, how many files, when the server changed them, " +
    "their address, the day of access and their hashes: in Portuguese in the manner of ABNT, or in " +
    "English. One reference for each dataset.",
    "With SYSTEM every file is read once, for its SHA-256. A lock file has the hashes already, and " +
    "the days on which the files were read.",
  ],
  sections: {
    "Which files": { lock: LOCK_OPTION, ...QUESTION_OPTIONS },
    "Where from": SOURCE_OPTIONS,
    "What is kept": { ...CACHE_OPTIONS, memory: MEMORY_OPTION },
    "How": {
      format: { value: "FORMAT", about: "text or bibtex. Default: text." },
      lang: { value: "pt|en", about: "Its language; the title stays Portuguese. Default: pt." },
      files: {
        value: "short|full",
        about: "Which files are named one by one: up to three (short), or all (full). More are " +
          "summed up in a digest. Default: short.",
      },
      "on-missing": ON_MISSING_OPTION,
    },
    "Where to": OUTPUT_OPTIONS,
  },
  examples: [
    [
      "cite sih --group RD --uf AC --period 2023-01 --source sample --rows 50",
      "a reference in Portuguese",
    ],
    [
      "cite sih --group RD --uf AC --period 2023 --source sample --rows 50 --format bibtex " +
      "--lang en -o data.bib",
      "an entry for BibTeX, in a file",
    ],
  ],
  permissions: [
    ["--lock FILE", "--allow-read=FILE"],
    ...SOURCE_PERMISSIONS,
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
    ["-o FILE", "--allow-read=FOLDER --allow-write=FOLDER, the folder of FILE"],
  ],
}, async (args, context) => {
  const style = args.oneOf("format", ["text", "bibtex"]);
  const lang = args.oneOf("lang", ["pt", "en"]);
  const list = args.oneOf("files", ["short", "full"]);
  const lock = await lockToCite(args, context);
  if (lock.files.length === 0) {
    throw new DataSusError("Cannot cite the files: there are none", {
      code: "LOCK",
      hint: "Lock a question that has files: see dsbr files",
    });
  }
  const text = citeFiles(lock, { style, lang, list });
  await withOutput(args.get("output"), context, async (output) => {
    await writeLines(output, text.split("\n").map(escapeControls));
  });
});

/** The lock that a command line names, or one taken of its question. */
async function lockToCite(args: Arguments<CiteOption>, context: Context): Promise<Lock> {
  const path = args.get("lock");
  if (path !== undefined) {
    const asked = (["group", "uf", "period", "source"] as const).find((name) => args.has(name));
    const what = args.operand ?? (asked && `--${asked}`);
    if (what === undefined) return await readLock(path);
    throw usageError(
      `Cannot cite both "${what}" and a lock: --lock cites all that the file holds`,
      "Leave one of them out",
    );
  }
  const { group, query } = readQuestion("cite", args);
  const source = readSource(args) ?? defaultSource();
  const { cache, notes } = readCache(args, source, { ttl: 0 });
  using _memory = useMemory(args);
  const scan = Scan.of<RowTypes>(group, query, {
    source,
    cache,
    onMissing: args.oneOf("on-missing", ON_MISSING),
  });
  using progress = progressLine(context.terminal, context.terminal.outIsScreen);
  const lock = await scan.lock({ signal: context.signal, onProgress: progress.update });
  printNotes(context.terminal, notes());
  return lock;
}
