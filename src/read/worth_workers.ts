import { checkWorkers, memoryBudget } from "../memory_budget.ts";
import type { ResolvedFile } from "../resolve.ts";

/** Bytes from which on workers are worth while, whatever the number of files. */
const LARGE = 20e6;
/** Files from which on they are, if these are more than a moment's work together. */
const SEVERAL = 4;
const MOMENT = 8e6;

/**
 * How many workers a scan of some files may use: 0 where starting them would take longer than
 * reading the files. Files whose size the source does not know count for nothing, unless a number
 * is asked for.
 *
 * @throws {RangeError} When it is no number of workers.
 */
export function workersFor(
  files: readonly Pick<ResolvedFile, "size">[],
  workers: number | "auto" = "auto",
): number {
  checkWorkers(workers);
  if (workers !== "auto") return memoryBudget.workers(workers);
  const bytes = files.reduce((sum, { size = 0 }) => sum + size, 0);
  const isWorthwhile = bytes >= LARGE || files.length >= SEVERAL && bytes >= MOMENT;
  return isWorthwhile ? memoryBudget.workers(Infinity) : 0;
}
