/**
 * The facts in `../shared/datasus`, beside the repository, from which the catalogue was written.
 *
 * They are no part of the repository: a clone without them passes, and says how many tests it left
 * out. Reading them needs `--allow-read`.
 *
 * @module
 */

const FOLDER = new URL("../../shared/datasus/", import.meta.url);

function whyNot(): string | undefined {
  const asked = { name: "read", path: FOLDER } as const;
  if (Deno.permissions.querySync(asked).state !== "granted") return "no --allow-read";
  try {
    Deno.statSync(FOLDER);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "no ../shared/datasus beside the repository";
    throw error;
  }
  return undefined;
}

const reason = whyNot();

/** One of the files, as JSON. */
export function readFacts<T>(path: string): T {
  return JSON.parse(Deno.readTextFileSync(new URL(path, FOLDER)));
}

let leftOut = 0;

/**
 * Registers a test that reads the facts. Where they cannot be read it is ignored, and one ignored
 * test of every test file names the reason and the number.
 */
export function factsTest(name: string, check: () => void | Promise<void>): void {
  const ignore = reason !== undefined;
  if (ignore && leftOut++ === 0) queueMicrotask(sayLeftOut);
  Deno.test({ name, ignore, permissions: { read: [FOLDER] }, fn: check });
}

/** Runs once the test file has registered all of its tests. */
function sayLeftOut(): void {
  Deno.test.ignore(`the facts are not here (${reason}): ${leftOut} tests left out`, () => {});
}
