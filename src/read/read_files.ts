/**
 * Files read one after the other, in order; workers may decode the next ones meanwhile.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import { withFile } from "../batch_file.ts";
import { CachedSource } from "../cache/with_cache.ts";
import type { Partition } from "../catalog/partition.ts";
import type { DriftWatch } from "../drift/drift_watch.ts";
import type { Source } from "../fetch/source.ts";
import type { FileOutcome } from "../outcome.ts";
import type { MemoryMode } from "../memory_budget.ts";
import { filesByPath, type Lock } from "../lock/lock.ts";
import type { ReadCounts } from "../progress/read_progress.ts";
import { type ColumnOptions, ReadColumns } from "./read_columns.ts";
import type { FileReadOptions, PresentFile } from "./file_read_options.ts";
import { listedOutcome } from "./listed_outcome.ts";
import { NextFile } from "./next_file.ts";
import type { WorkerPool } from "../pool/worker_pool.ts";
import { FileReader } from "./read_file.ts";
import type { ReadAhead } from "./read_ahead.ts";
import { workersFor } from "./worth_workers.ts";
import type { ExpectedFile, Resolution, ResolvedFile } from "../resolve.ts";

/** What is read of the files, and how. */
export interface FilesReadOptions
  extends Omit<FileReadOptions, "isFirst" | "isLast">, ColumnOptions {
  /** Compares each file with the one before. */
  readonly drift?: DriftWatch | undefined;
  /** What the files must be; those that it does not have are read unverified. */
  readonly lock?: Lock | undefined;
  /** Most workers that decode the files. Default `auto`: when it is worth while. */
  readonly workers?: number | "auto" | undefined;
  /** Where they come from, for tests. Default the pool of the process. */
  readonly pool?: WorkerPool | undefined;
  /** Told what was counted, as files are opened, read and ended. */
  readonly onCount?: ((counts: ReadCounts) => void) | undefined;
  /** Makes of each batch what is given out: the same rows, with more columns. */
  readonly extend?: ((batch: RecordBatch, partition: Partition) => RecordBatch) | undefined;
}

/** A read that has not begun; its batches come when they are asked for. */
export interface FilesRead {
  /** The batches, file after file. */
  readonly batches: AsyncGenerator<RecordBatch, void, undefined>;
  /** What became of every expected file so far. */
  outcomes(): FileOutcome[];
  /** The memory modes that held so far, in order. */
  modes(): MemoryMode[];
}

/** Reads the files of a resolution, in order. */
export function readFiles(
  source: Source,
  { expected, files }: Pick<Resolution, "expected" | "files">,
  options: FilesReadOptions,
): FilesRead {
  /** What became of the files read so far: no more of them is kept than that. */
  const ended = new Map<ExpectedFile, FileOutcome>();
  const readSoFar = { files: 0, bytes: 0, rows: 0 };
  /** The file that is being read, or at which the read ended. */
  let current: { readonly file: ExpectedFile; readonly reader: FileReader } | undefined;
  const shared = {
    columns: new ReadColumns(options),
    drift: options.drift,
    locked: options.lock && filesByPath(options.lock),
    modes: new Set<MemoryMode>(),
  };
  const sizes = files.map((file) => file.size);
  const totalBytes = sizes.every((size) => size !== undefined)
    ? sizes.reduce((sum, size) => sum + size, 0)
    : undefined;

  function report(path: string | undefined): void {
    options.onCount?.({
      files: readSoFar.files + (current?.reader.status === "read" ? 1 : 0),
      totalFiles: files.length,
      bytes: readSoFar.bytes + (current?.reader.bytes ?? 0),
      totalBytes,
      rows: readSoFar.rows + (current?.reader.rows ?? 0),
      path,
    });
  }

  /** Lets go of a file that was read, and of its decoder, but for what became of it. */
  function end({ file, reader }: NonNullable<typeof current>): void {
    ended.set(file, reader.outcome());
    if (reader.status === "read") readSoFar.files++;
    readSoFar.bytes += reader.bytes;
    readSoFar.rows += reader.rows;
    current = undefined;
  }

  async function* read(): AsyncGenerator<RecordBatch, void, undefined> {
    const present = expected.filter(isThere);
    const workers = options.limit === undefined ? workersFor(files, options.workers) : 0;
    await using ahead = workers > 0 ? await openAhead(present, workers) : undefined;
    const isFetched = options.limit === undefined && ahead === undefined;
    using fetcher = prefetcher(source, isFetched ? files : []);
    await using next = new NextFile(source, isFetched ? present : [], options, shared);
    for (const [place, file] of present.entries()) {
      const limit = (options.limit ?? Infinity) - readSoFar.rows;
      if (limit <= 0) break;
      const isLast = files.length === 1;
      const isFirst = place === 0;
      const how = { ...options, limit, isFirst, isLast, onOpen: () => ahead?.opened(place) };
      const begun = ahead?.take(place);
      const chunks = begun?.chunks ?? ahead?.chunks(place) ?? next.chunks(place);
      const reader = new FileReader(source, file, how, shared, { ahead: begun, chunks });
      current = { file, reader };
      report(file.path);
      const onRead = (): void => {
        report(file.path);
        fetcher.fetchAfter(file.path);
        next.openAfter(place);
        ahead?.advance();
      };
      for await (const batch of reader.read(onRead)) {
        yield withFile(options.extend?.(batch, file.partition) ?? batch, file.file);
        ahead?.advance();
      }
      await ahead?.done(place);
      end(current);
    }
    if (ended.size > 0) shared.columns.checkFound();
    report(undefined);
  }

  async function openAhead(present: readonly PresentFile[], workers: number): Promise<ReadAhead> {
    const { ReadAhead } = await import("./read_ahead.ts");
    const how = { ...options, limit: undefined, isLast: files.length === 1 };
    return new ReadAhead(source, present, how, shared, workers, options.pool);
  }

  return {
    batches: read(),
    outcomes: () =>
      expected.map((file) =>
        file === current?.file ? current.reader.outcome() : ended.get(file) ?? listedOutcome(file)
      ),
    modes: () => [...shared.modes],
  };
}

/** Fetches the file behind the one being read, where a cache keeps it; until it is disposed of. */
function prefetcher(
  source: Source,
  files: readonly ResolvedFile[],
): Disposable & { fetchAfter(path: string): void } {
  const stop = new AbortController();
  const paths = [...new Set(files.map((file) => file.path))];
  let begun = 0;
  return {
    fetchAfter(path): void {
      const next = paths.indexOf(path) + 1;
      if (!(source instanceof CachedSource) || next <= begun || paths[next] === undefined) return;
      begun = next;
      void source.prefetch(paths[next], stop.signal);
    },
    [Symbol.dispose]: () => stop.abort(),
  };
}

function isThere(file: ExpectedFile): file is PresentFile {
  return file.file !== undefined;
}
