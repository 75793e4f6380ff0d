/**
 * Files read one after the other: bytes from a source, through the decoder, to batches.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import { withFile } from "./batch_file.ts";
import { type ColumnSpec, columnSpec, inferColumnType } from "./decode/column_spec.ts";
import { DbfDecoder, type RowPredicate } from "./decode/dbf.ts";
import type { DbfHeader } from "./decode/dbf_header.ts";
import type { Verify } from "./decode/record_bytes.ts";
import type { Encoding } from "./decode/text.ts";
import { DataSusError } from "./error.ts";
import { columnsOf, type ExprNode } from "./expr.ts";
import type { Source } from "./fetch/source.ts";
import type { FileOutcome, LockStatus, Outcome } from "./outcome.ts";
import { checkBytes, checkContent } from "./lock/check_lock.ts";
import { crcText, Fingerprint, schemaHash } from "./lock/fingerprint.ts";
import { filesByPath, type Lock, type LockedFile } from "./lock/lock.ts";
import { compilePredicate } from "./predicate.ts";
import type { Resolution, ResolvedFile } from "./resolve.ts";

/** How far a read has come. */
export interface ReadProgress {
  /** Files read to their end. */
  readonly files: number;
  /** Files there are. */
  readonly totalFiles: number;
  /** Bytes read, compressed. */
  readonly bytes: number;
  /** Bytes there are, when the source knows the size of every file. */
  readonly totalBytes: number | undefined;
  /** Rows given out. */
  readonly rows: number;
  /** The file being read. */
  readonly path: string | undefined;
}

/** What is read of the files, and how. */
export interface FileReadOptions {
  /** System and group, for the outcome. */
  readonly dataset: string;
  /** Every column of the group; none when only the header of a file tells. */
  readonly specs: readonly ColumnSpec[];
  /** Types the columns that are not among `specs` by the header, not as text. Default false. */
  readonly inferUnknown?: boolean | undefined;
  /** The columns given out; all, and unknown ones behind them, when absent. */
  readonly selected: readonly ColumnSpec[] | undefined;
  /** The condition. */
  readonly where: ExprNode | undefined;
  /** Most rows given out. */
  readonly limit: number | undefined;
  /** The code page of text. */
  readonly encoding: Encoding;
  /** What to do about a CRC-32 that does not match. */
  readonly verify?: Verify | undefined;
  /** Rows of a batch. */
  readonly batchRows?: number | undefined;
  /** What the files must be; those that it does not have are read unverified. */
  readonly lock?: Lock | undefined;
  /** Takes the hashes of files without a lock, too. */
  readonly fingerprint?: boolean | undefined;
  /** Cancels the read. */
  readonly signal?: AbortSignal | undefined;
  /** Told how far the read has come. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** A read that has not begun; its batches come when they are asked for. */
export interface FileRead {
  /** The batches, file after file. */
  readonly batches: AsyncGenerator<RecordBatch, void, undefined>;
  /** What became of the files so far. */
  outcome(): Outcome;
}

/** Rows of a batch unless told otherwise. */
const BATCH_ROWS = 16_384;

/** Reads the files of a resolution, in order. */
export function readFiles(
  source: Source,
  resolution: Resolution,
  options: FileReadOptions,
): FileRead {
  const files: FileReader[] = [];
  const inferred: InferredSpecs = new Map();
  const locked = options.lock && filesByPath(options.lock);
  const total = resolution.files.length;
  const sizes = resolution.files.map((file) => file.size);
  const totalBytes = sizes.every((size) => size !== undefined)
    ? sizes.reduce((sum, size) => sum + size, 0)
    : undefined;
  const sum = (count: (file: FileReader) => number): number =>
    files.reduce((total, file) => total + count(file), 0);

  function report(path: string | undefined): void {
    options.onProgress?.({
      files: files.filter((file) => file.complete).length,
      totalFiles: total,
      bytes: sum((file) => file.bytes),
      totalBytes,
      rows: sum((file) => file.rows),
      path,
    });
  }

  async function* read(): AsyncGenerator<RecordBatch, void, undefined> {
    for (const file of resolution.files) {
      const left = (options.limit ?? Infinity) - sum((file) => file.rows);
      if (left <= 0) break;
      const reader = new FileReader(source, file, options, left, inferred, locked);
      files.push(reader);
      report(file.path);
      for await (const batch of reader.read(() => report(file.path))) {
        yield withFile(batch, file);
      }
    }
    report(undefined);
  }

  return {
    batches: read(),
    outcome(): Outcome {
      return {
        dataset: options.dataset,
        synthetic: source.synthetic ?? false,
        rows: sum((file) => file.rows),
        files: files.map((file) => file.outcome()),
        missing: resolution.missing.map((partition) => partition.key),
        gaps: resolution.gaps.map((partition) => partition.key),
        unread: [...new Set(resolution.files.slice(files.length).map((file) => file.partition))],
      };
    },
  };
}

/**
 * The columns that headers alone told of, by upper-case name. The first header that has a column
 * decides its type for the files that follow.
 */
type InferredSpecs = Map<string, ColumnSpec>;

/** Reads one file. */
class FileReader {
  /** True when the file was read to its end. */
  complete = false;
  /** Rows given out. */
  rows = 0;
  readonly #source: Source;
  readonly #file: ResolvedFile;
  readonly #options: FileReadOptions;
  readonly #limit: number;
  readonly #decoder: DbfDecoder;
  readonly #inferred: InferredSpecs;
  readonly #locked: ReadonlyMap<string, LockedFile> | undefined;
  readonly #fingerprint: Fingerprint | undefined;
  #unknown: string[] = [];
  #absent: string[] = [];

  constructor(
    source: Source,
    file: ResolvedFile,
    options: FileReadOptions,
    limit: number,
    inferred: InferredSpecs,
    locked: ReadonlyMap<string, LockedFile> | undefined,
  ) {
    this.#source = source;
    this.#inferred = inferred;
    this.#file = file;
    this.#options = options;
    this.#limit = limit;
    this.#locked = locked;
    if (locked !== undefined || options.fingerprint) this.#fingerprint = new Fingerprint();
    this.#decoder = new DbfDecoder({
      name: file.path,
      format: /\.dbf$/i.test(file.path) ? "dbf" : "dbc",
      verify: options.verify,
      encoding: options.encoding,
      batchRows: Math.min(options.batchRows ?? BATCH_ROWS, limit),
      columns: (header) => this.#columns(header),
      where: (header) => this.#predicate(header),
    });
  }

  /** Compressed bytes read. */
  get bytes(): number {
    return this.#decoder.inputLength;
  }

  /** The file's batches, at most `limit` rows; `onRead` is called after each chunk. */
  async *read(onRead: () => void): AsyncGenerator<RecordBatch, void, undefined> {
    const decoder = this.#decoder;
    for await (const chunk of this.#chunks()) {
      for (const batch of decoder.write(chunk)) {
        yield this.#cut(batch);
        if (this.rows >= this.#limit) return;
      }
      onRead();
    }
    const locked = this.#locked?.get(this.#file.path);
    if (locked !== undefined) checkBytes(locked, this.#fingerprint!);
    for (const batch of decoder.close()) yield this.#cut(batch);
    if (locked !== undefined) checkContent(locked, { rows: this.#liveRecords, ...this.#hashes() });
    this.complete = true;
    onRead();
  }

  outcome(): FileOutcome {
    const { records, deleted, oddFlags, unparsable, checksum } = this.#decoder.report;
    return {
      partition: this.#file.partition,
      path: this.#file.path,
      complete: this.complete,
      rows: this.rows,
      records,
      bytes: this.bytes,
      deleted,
      oddFlags,
      unparsable: { ...unparsable },
      checksum,
      unknownColumns: this.#unknown,
      absentColumns: this.#absent,
      ...this.#file.modified !== undefined && { modified: this.#file.modified },
      preliminary: this.#file.preliminary,
      ...this.complete && this.#fingerprint !== undefined && {
        size: this.#fingerprint.size,
        sha256: this.#fingerprint.sha256,
        ...this.#hashes(),
      },
      ...this.#locked !== undefined && { lock: this.#lockStatus(this.#locked) },
    };
  }

  get #liveRecords(): number {
    const { records, deleted } = this.#decoder.report;
    return records - deleted;
  }

  /** What identifies the content of a file that was read to its end. */
  #hashes(): { readonly schemaHash: string; readonly crc32?: string } {
    const { header, crc32 } = this.#decoder;
    return {
      ...crc32 !== undefined && { crc32: crcText(crc32) },
      schemaHash: schemaHash(header!),
    };
  }

  #lockStatus(locked: ReadonlyMap<string, LockedFile>): LockStatus {
    if (!locked.has(this.#file.path)) return "new";
    return this.complete ? "verified" : "unchecked";
  }

  #cut(batch: RecordBatch): RecordBatch {
    const left = this.#limit - this.rows;
    const kept = batch.numRows > left ? batch.slice(0, left) : batch;
    this.rows += kept.numRows;
    return kept;
  }

  /** The file's bytes; the stream is cancelled when the loop over them is left. */
  async *#chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    const { path } = this.#file;
    const { signal } = this.#options;
    const stream = await this.#source.open(path, { signal });
    if (stream === undefined) {
      throw new DataSusError(`Cannot read "${path}": ${this.#source.name} no longer has it`, {
        code: "MISSING",
        path,
        hint: "It was there when the directory was listed: run the scan again",
      });
    }
    const reader = stream.getReader();
    const abort = (): void => void reader.cancel(signal?.reason).catch(() => {});
    signal?.addEventListener("abort", abort);
    try {
      while (true) {
        signal?.throwIfAborted();
        const { done, value } = await reader.read();
        signal?.throwIfAborted();
        if (done) return;
        this.#fingerprint?.update(value);
        yield value;
      }
    } finally {
      signal?.removeEventListener("abort", abort);
      await reader.cancel().catch(() => {});
    }
  }

  /** The columns of this file: those asked for, and unknown ones when all are. */
  #columns(header: DbfHeader): readonly ColumnSpec[] {
    const { specs, selected, where, inferUnknown } = this.#options;
    const present = new Set(header.fields.map((field) => field.name.toUpperCase()));
    const known = new Set(specs.map((spec) => spec.name));
    const unknown = [...present].filter((name) => !known.has(name));
    if (specs.length > 0) this.#unknown = unknown;
    const read = new Set((selected ?? [...specs, ...this.#inferred.values()]).map(nameOf));
    for (const name of where === undefined ? [] : columnsOf(where)) read.add(name);
    this.#absent = [...read].filter((name) => !present.has(name));
    if (selected !== undefined) return selected;
    if (!inferUnknown) return [...specs, ...unknown.map((name) => columnSpec(name, "utf8"))];
    for (const field of header.fields) {
      const name = field.name.toUpperCase();
      if (known.has(name) || this.#inferred.has(name)) continue;
      this.#inferred.set(name, columnSpec(name, inferColumnType(field)));
    }
    return [...specs, ...this.#inferred.values()];
  }

  #predicate(header: DbfHeader): RowPredicate | undefined {
    const { where, specs, encoding } = this.#options;
    if (where === undefined) return undefined;
    return compilePredicate(where, {
      header,
      encoding,
      specs: new Map(specs.map((spec) => [spec.name, spec])),
    });
  }
}

function nameOf(spec: ColumnSpec): string {
  return spec.name;
}
