import { defaultFolder } from "../cache/default_cache.ts";
import { isFtpSource } from "../fetch/ftp/ftp.ts";
import { errorText } from "../localized.ts";
import { DataSusError } from "../error.ts";
import { translate } from "../translate.ts";
import { CACHE_FOLDER } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { checkCacheFolder } from "./doctor_cache.ts";
import { type Check, Checks } from "./doctor_checks.ts";
import { checkSource } from "./doctor_source.ts";
import { withOutput, writeLines } from "./output.ts";
import {
  defaultSource,
  readSource,
  SOURCE_OPTIONS,
  SOURCE_PERMISSIONS,
  type SourceOption,
} from "./source_argument.ts";

/** Seconds that a check may take unless told otherwise. */
const TIMEOUT = 20;
/** Where details begin. */
const INDENT = 26;

/** `dsbr doctor`: tries, step by step, whatever reading takes. */
export const doctor: Command = defineCommand<SourceOption | "cache" | "timeout" | "lang">({
  name: "doctor",
  operand: "",
  summary: "try step by step whatever reading takes, and say what to do",
  usage: "doctor [--source SOURCE] [--cache DIR] [--timeout SECONDS]",
  about: [
    "Tries the permissions, the name lookup, the control channel, the login, the data channel, a " +
    "listing, one small file, which is checked against its CRC-32, and the cache folder. Each is a " +
    "line: ok, FAIL with what to do below it, or skip when something before it failed.",
    "Without --source it tries DataSUS's server.",
    `No check takes longer than ${TIMEOUT} seconds, unless --timeout says so. The status is 1 when ` +
    "one failed.",
  ],
  sections: {
    "Where from": SOURCE_OPTIONS,
    "What is kept": { cache: CACHE_FOLDER },
    "How": {
      timeout: {
        value: "SECONDS",
        about: `Most seconds that a check may take. Default: ${TIMEOUT}.`,
      },
      lang: {
        value: "pt|en",
        about: "Language of what is said. Default: DSBR_LANG, or this machine's.",
      },
    },
  },
  examples: [
    ["doctor --source sample", "see what is said when all is well"],
    ["doctor --source . --cache dados-cache", "try a folder of files, and a cache folder"],
  ],
  permissions: [...SOURCE_PERMISSIONS, ["--cache DIR", "--allow-read=DIR --allow-write=DIR"]],
}, async (args, context) => {
  args.oneOf("lang", ["pt", "en"]);
  const source = readSource(args) ?? defaultSource();
  const seconds = args.integer("timeout", 1) ?? TIMEOUT;
  const folder = args.get("cache") ?? defaultFolder();
  const checks = new Checks(seconds * 1000, context.signal);
  const found: Check[] = [];
  try {
    await withOutput(undefined, context, async (output) => {
      for await (const check of all()) {
        found.push(check);
        await writeLines(output, linesOf(check, context.lang));
      }
    });
  } finally {
    if (isFtpSource(source)) await source.close();
  }
  const failed = found.filter(({ status }) => status === "FAIL");
  if (failed.length === 0) return;
  throw new DataSusError(
    `Cannot rely on ${source.name}: ${failed.length} of ${found.length} checks failed`,
    { code: "SOURCE", hint: failed[0]!.error?.hint, cause: failed[0]!.error },
  );

  async function* all(): AsyncGenerator<Check, void, undefined> {
    yield* checkSource(source, checks);
    yield await checkCacheFolder(folder === "none" ? undefined : folder, checks);
  }
});

function linesOf({ status, what, detail, error }: Check, lang: "pt" | "en"): string[] {
  const label = `${status.padEnd(6)}${translate(what, lang)}`.padEnd(INDENT);
  if (error === undefined) return [`${label}${translate(detail, lang)}`.trimEnd()];
  const { message, hint } = errorText(error, lang);
  const [first, ...more] = (hint ?? "").split("\n");
  return [
    `${label}${message}`,
    ...[`-> ${first}`, ...more].filter((line) => line !== "-> ")
      .map((line) => " ".repeat(INDENT) + line),
  ];
}
