import { CachedSource } from "./cache/with_cache.ts";
import type { Group } from "./catalog/dataset.ts";
import { DataSusError } from "./error.ts";
import type { Source } from "./fetch/source.ts";
import { datasetName } from "./plan.ts";
import type { Resolution } from "./resolve.ts";

/** What to do when an expected file is not on the source. */
export type OnMissing = "error" | "warn" | "skip";

/** What decides whether missing files are an error. */
export interface MissingOptions {
  /** What to do about absent files. Default `error`. */
  readonly onMissing?: OnMissing | undefined;
  /** True makes them an error whatever `onMissing` says. */
  readonly frozen?: boolean | undefined;
}

/**
 * Refuses a resolution that lacks expected files, unless the options say otherwise.
 *
 * @throws {DataSusError} `MISSING`, which names the first three; `PERMISSION` when they are missing
 * from a cache whose source Deno does not let it ask.
 */
export function checkMissing(
  group: Group,
  { expected }: Pick<Resolution, "expected">,
  source: Source,
  { onMissing = "error", frozen = false }: MissingOptions,
): void {
  const absent = expected.filter(({ presence }) => presence === "absent");
  const [first] = absent;
  if (first === undefined || (onMissing !== "error" && !frozen)) return;
  const names = absent.slice(0, 3).map(({ partition, path }) =>
    `${partition.key} (${path.replace(/^.*\//, "")})`
  );
  const more = absent.length > 3 ? ` and ${absent.length - 3} more` : "";
  const refusal = source instanceof CachedSource ? source.refusal : undefined;
  if (refusal !== undefined) {
    const { flag, hint } = refusal;
    throw new DataSusError(
      `Cannot scan ${datasetName(group)}: the cache of ${source.name} lacks ${absent.length} of ` +
        `${expected.length} expected files, and Deno has no permission for the source: ${
          names.join(", ")
        }${more}`,
      { code: "PERMISSION", path: first.path, flag, hint, cause: refusal },
    );
  }
  const reason = frozen ? "the scan is frozen" : 'onMissing is "error"';
  throw new DataSusError(
    `Cannot scan ${datasetName(group)}: ${source.name} lacks ${absent.length} of ` +
      `${expected.length} expected files, and ${reason}: ${names.join(", ")}${more}`,
    {
      code: "MISSING",
      path: first.path,
      hint: frozen
        ? "Ask for what was locked, or leave frozen (--frozen) out to read what is there"
        : hintFor(source, absent.length === expected.length),
    },
  );
}

/** Offline the cache lacks them; a folder that has none of them may be the wrong one. */
function hintFor(source: Source, hasNone: boolean): string {
  if (source instanceof CachedSource && source.cache.context.offline) {
    const hint = "Run it once without offline (--offline), so that the cache gets them, or pass " +
      'onMissing: "warn" (--on-missing warn) to read what is there';
    return hint;
  }
  const hint = source.isLocal && !source.synthetic && hasNone
    ? 'Check that it is the right folder, and the period, or pass onMissing: "warn" ' +
      "(--on-missing warn) to read what is there"
    : 'Ask for a period that is there, or pass onMissing: "warn" (--on-missing warn) to read ' +
      "what is there";
  return hint;
}
