/**
 * A lock as the text of `dsbr.lock.json`, and back. Pure.
 *
 * @module
 */

import { DataSusError } from "../error.ts";
import { type Lock, LOCK_VERSION, type LockedFile, makeLock } from "./lock.ts";

/**
 * Writes a lock as JSON: the same lock always gives the same text, files stand in the order of their
 * paths, and every fact has a line of its own, so that a diff shows what changed of which file.
 *
 * @example
 * ```ts
 * import { formatLock, parseLock, sample, sih } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source: sample({ rows: 9 }) });
 * const lock = await scan.lock();
 * assertEquals(parseLock(formatLock(lock)), lock);
 * ```
 */
export function formatLock(lock: Lock): string {
  const files = [...lock.files].sort((a, b) => a.path < b.path ? -1 : 1);
  // Spelt out, so that the order of the lines does not hang on who made the value.
  const ordered = {
    versions: { lock: lock.versions.lock, "@dsbr/core": lock.versions["@dsbr/core"] },
    files: files.map((file) => ({
      path: file.path,
      size: file.size,
      modified: file.modified,
      sha256: file.sha256,
      crc32: file.crc32,
      rows: file.rows,
      schemaHash: file.schemaHash,
      accessed: file.accessed,
      dataset: file.dataset,
      partition: file.partition,
      preliminary: file.preliminary,
      synthetic: file.synthetic,
    })),
  };
  return JSON.stringify(ordered, undefined, 2) + "\n";
}

/**
 * Reads a lock from its text. Every fact is checked; what this version does not know is ignored.
 *
 * @param name The file's name, for error messages. Default `dsbr.lock.json`.
 * @throws {DataSusError} `LOCK` when the text is damaged, or a newer version of this module wrote it.
 */
export function parseLock(text: string, name = "dsbr.lock.json"): Lock {
  const fail = (state: string, hint = MAKE_AGAIN, cause?: unknown): DataSusError =>
    new DataSusError(`Cannot read the lock "${name}": ${state}`, {
      code: "LOCK",
      path: name,
      hint,
      cause,
    });
  const value = parseJson(text, fail);
  if (!isObject(value) || !isObject(value.versions)) throw fail("it is no lock file");
  const version = value.versions.lock;
  if (!isCount(version) || version < 1) throw fail("it does not say its version");
  if (version > LOCK_VERSION) {
    const by = value.versions["@dsbr/core"];
    throw fail(
      `it is of version ${version}, and this module reads up to version ${LOCK_VERSION}`,
      `Update @dsbr/core${typeof by === "string" ? `: version ${by} wrote it` : ""}`,
    );
  }
  const writer = value.versions["@dsbr/core"];
  if (typeof writer !== "string") throw fail("it does not say what wrote it");
  if (!Array.isArray(value.files)) throw fail("it lists no files");
  const files = value.files.map((file: unknown, i) => {
    const problem = problemOf(file);
    if (problem === undefined) return toFile(file as LockedFile);
    const path = isObject(file) && isPath(file.path) ? `"${file.path}"` : `number ${i + 1}`;
    throw fail(`its file ${path} ${problem}`);
  });
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path)) throw fail(`it lists "${path}" twice`);
    seen.add(path);
  }
  return {
    versions: { lock: version, "@dsbr/core": writer },
    files: makeLock(files).files,
  };
}

const MAKE_AGAIN = "Take it from version control again, or make a new one with scan.lock()";

function parseJson(
  text: string,
  fail: (state: string, hint?: string, cause?: unknown) => DataSusError,
): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (text.trim() === "") throw fail("it is empty", MAKE_AGAIN, cause);
    if (/^(<{7}|={7}|>{7})/m.test(text)) {
      throw fail(
        "it holds an unresolved merge conflict",
        "Take one side of it, then refresh the lock",
        cause,
      );
    }
    throw fail(`it is no JSON: ${(cause as Error).message}`, MAKE_AGAIN, cause);
  }
}

/** What each fact must be, and how it is missed. */
const FACTS: readonly (readonly [keyof LockedFile, (value: unknown) => boolean])[] = [
  ["path", isPath],
  ["size", isCount],
  ["modified", optional(matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, isInstant))],
  ["sha256", matching(/^[0-9a-f]{64}$/)],
  ["crc32", optional(matching(/^[0-9a-f]{8}$/))],
  ["rows", isCount],
  ["schemaHash", matching(/^[0-9a-f]{16}$/)],
  ["accessed", matching(/^\d{4}-\d\d-\d\d$/, isInstant)],
  ["dataset", matching(/^[\w.-]+-[\w.-]+$/)],
  ["partition", matching(/^[\w-]+$/)],
  ["preliminary", optional((value) => value === true)],
  ["synthetic", optional((value) => value === true)],
];

function problemOf(file: unknown): string | undefined {
  if (!isObject(file)) return "is no object";
  for (const [name, isRight] of FACTS) {
    if (isRight(file[name])) continue;
    return file[name] === undefined
      ? `has no ${name}`
      : `has the ${name} ${JSON.stringify(file[name]).slice(0, 80)}, which cannot be`;
  }
  return undefined;
}

/** The facts of a checked file, and nothing else. */
function toFile(file: LockedFile): LockedFile {
  const facts = FACTS.map(([name]) => [name, file[name]] as const);
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined)) as unknown as
    & LockedFile
    & Record<string, unknown>;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A plain path of the server: nothing in it leads elsewhere. */
function isPath(value: unknown): value is string {
  // deno-lint-ignore no-control-regex
  return typeof value === "string" && /^(\/[^/\\\x00-\x1f\x7f]+)+$/.test(value) &&
    !value.split("/").some((name) => name === "." || name === "..");
}

function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.replace(/Z$/, ""));
}

function matching(
  pattern: RegExp,
  isRight: (text: string) => boolean = () => true,
): (value: unknown) => boolean {
  return (value) => typeof value === "string" && pattern.test(value) && isRight(value);
}

function optional(isRight: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === undefined || isRight(value);
}
