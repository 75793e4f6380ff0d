import { directory } from "../fetch/directory.ts";
import { ftp } from "../fetch/ftp/ftp.ts";
import { http } from "../fetch/http/http.ts";
import type { Source } from "../fetch/source.ts";
import { sample } from "../sample/sample.ts";
import { type Arguments, type OptionFacts, usageError } from "./arguments.ts";

/** Names of {@linkcode SOURCE_OPTIONS}. */
export type SourceOption = "source" | "rows" | "seed";

/** Where a scan's files come from. */
export const SOURCE_OPTIONS: Readonly<Record<SourceOption, OptionFacts>> = {
  source: {
    value: "sample|DIR|URL",
    about: "Where the files come from: a folder laid out like DataSUS's server, or simply full " +
      "of .dbc files; ftp://HOST or ftp://HOST:PORT; the http(s) address of a mirror; or sample, " +
      "which makes data up. (A folder of that name is ./sample.)",
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
  return text === undefined ? undefined : namedSource(text);
}

/** DataSUS's server, for commands that read unless told otherwise. */
export function defaultSource(): Source {
  return ftp();
}

/** What commands say of the permissions that their sources need. */
export const SOURCE_PERMISSIONS: readonly (readonly [string, string])[] = [
  ["no --source", "--allow-net=ftp.datasus.gov.br"],
  ["--source sample", "none"],
  ["--source DIR", "--allow-read=DIR"],
  ["--source URL", "--allow-net=HOST, the host of URL"],
];

function namedSource(text: string): Source {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return directory(text);
  const url = URL.parse(text);
  if (url !== null && (scheme === "http" || scheme === "https")) return http(url);
  if (scheme === "ftp") return ftpSource(text, url);
  throw usageError(
    `Cannot read from "${text}": there is no ${scheme} source`,
    "Use --source DIR with a folder of downloaded .dbc files, --source ftp://HOST, " +
      "--source https://HOST/FOLDER, or --source sample to try things",
  );
}

/** The catalogue knows the directories: an address of FTP is a host, and perhaps a port. */
function ftpSource(text: string, url: URL | null): Source {
  const isHost = url !== null && url.hostname !== "" && url.username === "" &&
    /^\/?$/.test(url.pathname) && url.search === "" && url.hash === "";
  if (!isHost || !/^[a-z0-9.:_[\]-]+$/i.test(url.hostname)) {
    throw usageError(
      `Cannot read from "${text}": it is no ftp://HOST or ftp://HOST:PORT`,
      "Write --source ftp://ftp.datasus.gov.br",
    );
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return ftp({ host, ...url.port !== "" && { port: Number(url.port) } });
}
