import { DataSusError } from "../error.ts";
import type { Outcome } from "../outcome.ts";
import { type Lock, makeLock, toSecond } from "./lock.ts";

/** Options of {@linkcode lockOf}. */
export interface LockOfOptions {
  /** When the files were read. Default: now. */
  readonly accessed?: Date | undefined;
}

/**
 * The lock of the files that a read has just gone through, so that a result and its lock come from
 * one and the same read. The read must have been whole, by a scan with `fingerprint: true` or with
 * a `lock`.
 *
 * @example
 * ```ts
 * import { lockOf, sample, sih } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const scan = sih(
 *   { group: "RD", uf: "AC", period: "2023-01" },
 *   { source: sample({ rows: 9 }), fingerprint: true },
 * );
 * let rows = 0;
 * const stream = scan.select("DIAG_PRINC");
 * for await (const batch of stream) rows += batch.numRows;
 * assertEquals(lockOf(stream.outcome!).files.map((file) => file.rows), [rows]);
 * ```
 *
 * @throws {DataSusError} `LOCK` when a file was not read to its end, or without a fingerprint.
 */
export function lockOf(
  outcome: Pick<Outcome, "dataset" | "synthetic" | "files">,
  options: LockOfOptions = {},
): Lock {
  const accessed = (options.accessed ?? new Date()).toISOString().slice(0, 10);
  const unread = outcome.files.find((file) => file.status === "unread");
  if (unread !== undefined) {
    throw new DataSusError(`Cannot lock the read: it ended before "${unread.path}"`, {
      code: "LOCK",
      hint: "Read to the end, without a limit, or use scan.lock()",
    });
  }
  const there = outcome.files.filter(({ status }) => status !== "absent" && status !== "gap");
  return makeLock(there.map((file) => {
    const { path, partition, sha256, size, crc32, schemaHash, records, deleted, modified } = file;
    if (sha256 === undefined || size === undefined || schemaHash === undefined) {
      throw new DataSusError(
        `Cannot lock "${path}": ${
          file.status === "read" ? "its SHA-256 was not taken" : "it was not read to its end"
        }`,
        {
          code: "LOCK",
          path,
          hint: "Read to the end with { fingerprint: true }, without a limit, or use scan.lock()",
        },
      );
    }
    return {
      path,
      size,
      ...modified !== undefined && { modified: toSecond(modified) },
      sha256,
      ...crc32 !== undefined && { crc32 },
      rows: records - deleted,
      schemaHash,
      accessed,
      dataset: outcome.dataset,
      partition,
      ...file.preliminary && { preliminary: true },
      ...outcome.synthetic && { synthetic: true },
    };
  }));
}
