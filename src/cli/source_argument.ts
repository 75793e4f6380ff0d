import { directory } from "../fetch/directory.ts";
import type { Source } from "../fetch/source.ts";
import { sample } from "../sample/sample.ts";
import { type Arguments, type OptionFacts, usageError } from "./arguments.ts";

/** Names of {@linkcode SOURCE_OPTIONS}. */
export type SourceOption = "source" | "rows" | "seed";

/** Where a scan's files come from. */
export const SOURCE_OPTIONS: Readonly<Record<SourceOption, OptionFacts>> = {
  source: {
    value: "sample|DIR",
    about: "Where the files come from: a folder laid out like DataSUS's server, or simply full " +
      "of .dbc files; or sample, which makes data up. (A folder of that name is ./sample.)",
  },
  rows: { value: "N", about: "Rows of each file, with --source sample. Default: 1000." },
  seed: { value: "N", about: "Another integer, other data, with --source sample. Default: 0." },
};

const MOST_ROWS = 10_000_000;

/**
 * The source that a command line names, `undefined` when it names none. Nothing is read.
 *
 * @throws {DataSusError} `QUERY` when there is no such kind of source.
 */
export function readSource(args: Arguments<SourceOption>): Source | undefined {
  const text = args.get("source");
  const rows = args.integer("rows", 0);
  const seed = args.integer("seed", Number.MIN_SAFE_INTEGER);
  if (text === "sample") {
    if (rows !== undefined && rows > MOST_ROWS) {
      throw usageError(
        `Cannot make files of ${rows} rows: ${MOST_ROWS} is the most`,
        `Write --rows ${MOST_ROWS}, or ask for more files`,
      );
    }
    return sample({ ...(rows !== undefined && { rows }), ...(seed !== undefined && { seed }) });
  }
  if (rows !== undefined || seed !== undefined) {
    const option = rows === undefined ? "--seed" : "--rows";
    throw usageError(
      `Cannot use ${option}: it shapes made-up data, and the source is ${text ?? "not given"}`,
      `Add --source sample, or leave ${option} out`,
    );
  }
  if (text === undefined) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return directory(text);
  throw usageError(
    `Cannot read from "${text}": this version has no ${scheme} source`,
    "Use --source DIR with a folder of downloaded .dbc files, or --source sample to try things",
  );
}
