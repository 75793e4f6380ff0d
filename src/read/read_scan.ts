/**
 * One read of a scan: files looked up, checked for absences, read, and accounted for.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import { addColumns, addedTo, namesToRead } from "./add_columns.ts";
import type { AddedColumns } from "../brazil/added_columns.ts";
import type { Group } from "../catalog/dataset.ts";
import { type CodesOf, loadCodes } from "../codes/column_codes.ts";
import type { Language } from "../codes/code_list.ts";
import type { LabelSources } from "../codes/label_source.ts";
import { Labeller } from "../codes/labeller.ts";
import { periodOf } from "../catalog/partition.ts";
import { checkMissing, type MissingOptions } from "../check_missing.ts";
import { type BadRecordOptions, badRecordPolicy, DeadLetters } from "../dead_letters.ts";
import { type DomainOf, DriftWatch, type Strict } from "../drift/drift_watch.ts";
import type { ListingOptions } from "../fetch/listings.ts";
import type { Source } from "../fetch/source.ts";
import { checkListing } from "../lock/check_lock.ts";
import { compareLock } from "../lock/lock_changes.ts";
import { type FileOutcome, type Outcome, type ReadStatus, toFailure } from "../outcome.ts";
import { datasetName, type PlannedPartition } from "../plan.ts";
import { listedOutcome } from "./listed_outcome.ts";
import { type ProgressOptions, ReadWatch } from "../progress/watch_read.ts";
import { type FilesRead, type FilesReadOptions, readFiles } from "./read_files.ts";
import { type Resolution, resolveFiles, unresolved } from "../resolve.ts";

/** What is read, and how. */
export interface ScanReadOptions
  extends
    Omit<FilesReadOptions, "drift" | "deadLetters" | "onCount">,
    ListingOptions,
    ProgressOptions,
    MissingOptions,
    BadRecordOptions {
  /** Columns made from others, which `selected` may name, too. Default none. */
  readonly added?: readonly AddedColumns[] | undefined;
  /** Which findings stop the read. Default none. */
  readonly strict?: Strict | undefined;
  /** Tells which codes of a column are right in a partition. */
  readonly domainOf?: DomainOf | undefined;
  /** Looks codes up in their lists, in place of `domainOf`. Default false. */
  readonly checkCodes?: boolean | undefined;
  /** The fields of the labels given out, by the columns that they label. */
  readonly labels?: ReadonlyMap<string, ArrowField> | undefined;
  /** What some of those columns are labelled from, in place of the built-in lists. */
  readonly labelSources?: LabelSources | undefined;
  /** The language of labels, and of what is shown. Default `pt`. */
  readonly lang?: Language | undefined;
}

/** One read of a scan. Nothing is asked of the source before the first batch is. */
export class ScanRead {
  readonly #group: Group;
  readonly #partitions: readonly PlannedPartition[];
  readonly #source: () => Source;
  readonly #options: ScanReadOptions;
  readonly #drift: DriftWatch;
  #synthetic = false;
  #signal: AbortSignal | undefined;
  #resolution: Resolution | undefined;
  #files: FilesRead | undefined;
  #labeller: Labeller | undefined;
  #deadLetters: DeadLetters | undefined;
  #codesOf: CodesOf | undefined;

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
    this.#signal = options.signal;
    const { checkCodes = false } = options;
    this.#drift = new DriftWatch(group, {
      ...options,
      domainOf: options.domainOf ?? (checkCodes ? this.#domainOf : undefined),
    });
  }

  /**
   * The batches of all files.
   *
   * @throws {DataSusError} `MISSING` before anything is opened, and what the files' readers throw.
   */
  async *batches(): AsyncGenerator<RecordBatch, void, undefined> {
    this.#options.signal?.throwIfAborted();
    const source = this.#source();
    this.#synthetic = source.synthetic ?? false;
    await using watch = new ReadWatch({
      ...this.#options,
      dataset: datasetName(this.#group),
      synthetic: this.#synthetic,
      retries: () => source.retries ?? 0,
      limited: this.#options.limit !== undefined,
    });
    this.#signal = watch.signal;
    yield* watch.watching(this.#read(source, watch));
  }

  async *#read(source: Source, watch: ReadWatch): AsyncGenerator<RecordBatch, void, undefined> {
    const { deadLetter } = this.#options;
    await using letters = deadLetter === undefined ? undefined : await DeadLetters.open(deadLetter);
    this.#deadLetters = letters;
    const { signal } = watch;
    const resolution = await resolveFiles(this.#group, this.#partitions, source, {
      ...this.#options,
      signal,
    });
    this.#resolution = resolution;
    const { lock, frozen = false } = this.#options;
    if (lock !== undefined) {
      const dataset = datasetName(this.#group);
      checkListing(compareLock(lock, dataset, this.#partitions, resolution), frozen);
    }
    checkMissing(this.#group, resolution, source, this.#options);
    await this.#loadLists();
    const labeller = this.#labeller;
    const { selected, labels } = this.#options;
    const added = addedTo(selected, this.#options.added ?? []);
    const files = readFiles(source, resolution, {
      ...this.#options,
      signal,
      onCount: watch.update,
      onBadRecord: badRecordPolicy(this.#options),
      deadLetters: letters,
      selected: namesToRead(selected, added),
      drift: this.#drift,
      extend: labeller && ((batch, partition) => labeller.add(batch, periodOf(partition))),
    });
    this.#files = files;
    yield* added.length === 0
      ? files.batches
      : addColumns(files.batches, added, selected?.flatMap((name) => withLabel(name, labels)));
    await letters?.finish();
  }

  /** Loads the code lists that labels and findings need. */
  async #loadLists(): Promise<void> {
    const { labels, labelSources, lang = "pt", checkCodes, domainOf, selected, specs } =
      this.#options;
    if (labels?.size) this.#labeller = await Labeller.load(this.#group, labels, lang, labelSources);
    if (!checkCodes || domainOf !== undefined) return;
    this.#codesOf = await loadCodes(this.#group, selected ?? specs.map((spec) => spec.name));
  }

  /** The codes of a column in a partition, if its lists have them all. */
  readonly #domainOf: DomainOf = (column, partition) => {
    const codes = this.#codesOf?.(column, periodOf(partition));
    return codes?.closed ? codes : undefined;
  };

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
    const status = this.#signal?.aborted ? "cancelled" : "failed";
    return { ...this.#outcome(status), why: toFailure(error) };
  }

  /** What became of it, if its reader wanted no more. */
  cancelled(): Outcome {
    return this.#outcome("cancelled");
  }

  #outcome(status: ReadStatus, files: readonly FileOutcome[] = this.#outcomes()): Outcome {
    const modes = this.#files?.modes() ?? [];
    return {
      dataset: datasetName(this.#group),
      synthetic: this.#synthetic,
      status,
      complete: files.every(({ status }) => status === "read" || status === "gap"),
      rows: files.reduce((sum, file) => sum + file.rows, 0),
      files,
      unexplained: this.#resolution?.unexplained ?? [],
      findings: this.#drift.findings,
      ...this.#labeller !== undefined && { labels: this.#labeller.outcomes },
      ...modes.some((mode) => mode !== "normal") && { memoryModes: modes },
      ...this.#deadLetters !== undefined && { deadLetters: this.#deadLetters.outcome },
    };
  }

  #outcomes(): readonly FileOutcome[] {
    if (this.#files !== undefined) return this.#files.outcomes();
    const expected = this.#resolution?.expected ?? unresolved(this.#group, this.#partitions);
    return expected.map(listedOutcome);
  }
}

/** The name of a column, and behind it that of its label. */
function withLabel(
  name: string,
  labels: ReadonlyMap<string, ArrowField> | undefined,
): readonly string[] {
  const label = labels?.get(name);
  return label === undefined ? [name] : [name, label.name];
}
