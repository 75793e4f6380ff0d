/**
 * One read of a scan: files looked up, checked for absences, read, and accounted for.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import type { Group } from "./catalog/dataset.ts";
import { type DomainOf, DriftWatch, type Strict } from "./drift/drift_watch.ts";
import { DataSusError } from "./error.ts";
import type { ListingOptions } from "./fetch/listings.ts";
import type { Source } from "./fetch/source.ts";
import { type FileOutcome, type Outcome, type ReadStatus, toFailure } from "./outcome.ts";
import { datasetName, type PlannedPartition } from "./plan.ts";
import { listedOutcome } from "./read_file.ts";
import { type FilesRead, type FilesReadOptions, readFiles } from "./read_files.ts";
import { type Resolution, resolveFiles, unresolved } from "./resolve.ts";

/** What to do when an expected file is not on the source. */
export type OnMissing = "error" | "warn" | "skip";

/** What is read, and how. */
export interface ScanReadOptions extends Omit<FilesReadOptions, "drift">, ListingOptions {
  /** What to do about absent files. Default `error`. */
  readonly onMissing?: OnMissing | undefined;
  /** Which findings stop the read. Default none. */
  readonly strict?: Strict | undefined;
  /** Tells which codes of a column are right in a partition. */
  readonly domainOf?: DomainOf | undefined;
}

/** One read of a scan. Nothing is asked of the source before the first batch is. */
export class ScanRead {
  readonly #group: Group;
  readonly #partitions: readonly PlannedPartition[];
  readonly #source: () => Source;
  readonly #options: ScanReadOptions;
  readonly #drift: DriftWatch;
  #resolution: Resolution | undefined;
  #files: FilesRead | undefined;

  /** A read of some partitions of a group; `source` is asked for when it begins. */
  constructor(
    group: Group,
    partitions: readonly PlannedPartition[],
    source: () => Source,
    options: ScanReadOptions,
  ) {
    this.#group = group;
    this.#partitions = partitions;
    this.#source = source;
    this.#options = options;
    this.#drift = new DriftWatch(group, options);
  }

  /**
   * The batches of all files.
   *
   * @throws {DataSusError} `MISSING` before anything is opened, and what the files' readers throw.
   */
  async *batches(): AsyncGenerator<RecordBatch, void, undefined> {
    this.#options.signal?.throwIfAborted();
    const source = this.#source();
    const resolution = await resolveFiles(this.#group, this.#partitions, source, this.#options);
    this.#resolution = resolution;
    if ((this.#options.onMissing ?? "error") === "error") this.#refuseMissing(resolution, source);
    const files = readFiles(source, resolution, { ...this.#options, drift: this.#drift });
    this.#files = files;
    yield* files.batches;
  }

  /** What became of it, if it ended with all batches given out. */
  ended(): Outcome {
    const { limit } = this.#options;
    const files = this.#outcomes();
    const isLimited = limit !== undefined &&
      files.some(({ status }) => status === "partial" || status === "unread");
    return this.#outcome(isLimited ? "limited" : "read", files);
  }

  /** What became of it, if it ended in an error. */
  failed(error: unknown): Outcome {
    const status = this.#options.signal?.aborted ? "cancelled" : "failed";
    return { ...this.#outcome(status), why: toFailure(error) };
  }

  /** What became of it, if its reader wanted no more. */
  cancelled(): Outcome {
    return this.#outcome("cancelled");
  }

  #outcome(status: ReadStatus, files: readonly FileOutcome[] = this.#outcomes()): Outcome {
    return {
      status,
      complete: files.every(({ status }) => status === "read" || status === "gap"),
      rows: files.reduce((sum, file) => sum + file.rows, 0),
      files,
      unexplained: this.#resolution?.unexplained ?? [],
      findings: this.#drift.findings,
    };
  }

  #outcomes(): readonly FileOutcome[] {
    if (this.#files !== undefined) return this.#files.outcomes();
    const expected = this.#resolution?.expected ?? unresolved(this.#group, this.#partitions);
    return expected.map(listedOutcome);
  }

  #refuseMissing({ expected }: Resolution, source: Source): void {
    const absent = expected.filter(({ presence }) => presence === "absent");
    const [first] = absent;
    if (first === undefined) return;
    const names = absent.slice(0, 3).map(({ partition, path }) =>
      `${partition.key} (${path.replace(/^.*\//, "")})`
    );
    const more = absent.length > 3 ? ` and ${absent.length - 3} more` : "";
    throw new DataSusError(
      `Cannot scan ${datasetName(this.#group)}: ${source.name} lacks ${absent.length} of ` +
        `${expected.length} expected files, and onMissing is "error": ${names.join(", ")}${more}`,
      {
        code: "MISSING",
        path: first.path,
        hint: 'Ask for a period that is there, or pass onMissing: "warn" (--on-missing warn) to ' +
          "read what is there",
      },
    );
  }
}
