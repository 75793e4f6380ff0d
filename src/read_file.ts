/**
 * One file read: bytes from a source, through the decoder, to batches.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import type { DecodedFile, HeldColumns } from "./cache/columns.ts";
import { CachedSource } from "./cache/with_cache.ts";
import { patternRegExp } from "./catalog/partition.ts";
import { badRecordError, type DeadLetters, type OnBadRecord } from "./dead_letters.ts";
import type { BadValue } from "./decode/bad_value.ts";
import { DbfDecoder, type DecodeReport, type RowPredicate } from "./decode/dbf.ts";
import type { DbfHeader } from "./decode/dbf_header.ts";
import type { Verify } from "./decode/record_bytes.ts";
import type { Encoding } from "./decode/text.ts";
import { Unzipper } from "./decode/unzip.ts";
import type { DriftWatch, FileDrift } from "./drift/drift_watch.ts";
import { DataSusError, type ErrorCode } from "./error.ts";
import type { ExprNode } from "./expr.ts";
import { forgetListing } from "./fetch/listings.ts";
import type { Source } from "./fetch/source.ts";
import { checkBytes, checkContent } from "./lock/check_lock.ts";
import { crcText, Fingerprint, schemaHash } from "./lock/fingerprint.ts";
import type { LockedFile } from "./lock/lock.ts";
import { type FileOutcome, type FileStatus, type LockStatus, toFailure } from "./outcome.ts";
import { memoryBudget, type MemoryMode } from "./memory_budget.ts";
import { compilePredicate } from "./predicate.ts";
import type { FileColumns, ReadColumns } from "./read_columns.ts";
import type { ExpectedFile, ResolvedFile } from "./resolve.ts";
import type { Turns } from "./turns.ts";

/** What is read of a file, and how. */
export interface FileReadOptions {
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
  /** What to do about values that cannot be read. Default `null`. */
  readonly onBadRecord?: OnBadRecord | undefined;
  /** Takes them, with `dead-letter`. */
  readonly deadLetters?: DeadLetters | undefined;
  /** True for the only file of a read: a column that it does not have is in none. */
  readonly isLast?: boolean | undefined;
  /** Takes the hashes of files without a lock, too. */
  readonly fingerprint?: boolean | undefined;
  /** Cancels the read. */
  readonly signal?: AbortSignal | undefined;
}

/** What the files of one read share. */
export interface SharedByFiles {
  /** The columns of the read. */
  readonly columns: ReadColumns;
  /** Compares each file with the one before. */
  readonly drift?: DriftWatch | undefined;
  /** What the files must be, by path; absent without a lock. */
  readonly locked?: ReadonlyMap<string, LockedFile> | undefined;
  /** The memory modes that held when a batch was begun. */
  readonly modes: Set<MemoryMode>;
  /** Gives other tasks their turn. */
  readonly turns: Turns;
}

/** Errors that say that a file's bytes are not what they should be. */
const DAMAGE: ReadonlySet<ErrorCode> = new Set(["FORMAT", "TRUNCATED", "CHECKSUM", "CHANGED"]);

/** Rows of a batch unless told otherwise. */
const BATCH_ROWS = 16_384;

/** Reads one file. */
export class FileReader {
  /** Rows given out. */
  rows = 0;
  #status: FileStatus = "partial";
  #error: unknown;
  readonly #source: Source;
  readonly #expected: ExpectedFile;
  readonly #file: ResolvedFile;
  readonly #options: FileReadOptions;
  readonly #limit: number;
  readonly #decoder: DbfDecoder;
  /** In front of the decoder when the file is an archive. */
  readonly #unzipper: Unzipper | undefined;
  readonly #shared: SharedByFiles;
  readonly #fingerprint: Fingerprint | undefined;
  #drift: FileDrift | undefined;
  /** The columns, when a cache had them. */
  #held: HeldColumns | undefined;
  #received = 0;
  #leftEarly = false;
  /** True when memory was short, so that batches have fewer rows than asked for. */
  #isShrunk = false;
  /** Values of the batch being built that could not be read. */
  #bad: BadValue[] = [];
  #columns: FileColumns | undefined;

  /** Makes a reader of a file that is there; `options.limit` counts for this file alone. */
  constructor(
    source: Source,
    expected: ExpectedFile & { readonly file: ResolvedFile },
    options: FileReadOptions,
    shared: SharedByFiles,
  ) {
    this.#source = source;
    this.#expected = expected;
    this.#file = expected.file;
    this.#options = options;
    this.#limit = options.limit ?? Infinity;
    this.#shared = shared;
    if (shared.locked !== undefined || options.fingerprint) this.#fingerprint = new Fingerprint();
    const { path, member } = this.#file;
    this.#unzipper = member === undefined ? undefined : new Unzipper(this.#chunks(), {
      name: path,
      member: patternRegExp(member),
      verify: options.verify,
    });
    const table = member === undefined ? path : `${path}/${member}`;
    this.#decoder = new DbfDecoder({
      name: table,
      format: /\.dbf$/i.test(table) ? "dbf" : "dbc",
      verify: options.verify,
      encoding: options.encoding,
      batchRows: () => Math.min(this.#batchRows(), this.#limit - this.rows),
      onBadValue: this.#readsOn ? undefined : (value) => this.#bad.push(value),
      columns: (header) => this.#open(header).given,
      where: (header) => this.#predicate(header),
    });
  }

  /** What became of it so far; `partial` while it is being read. */
  get status(): FileStatus {
    return this.#status;
  }

  /** Compressed bytes read; of a file whose columns a cache had, those that were. */
  get bytes(): number {
    return this.#held?.bytes ?? this.#unzipper?.inputLength ?? this.#decoder.inputLength;
  }

  /** The file's batches, at most `limit` rows; `onRead` is called after each chunk. */
  async *read(onRead: () => void): AsyncGenerator<RecordBatch, void, undefined> {
    try {
      yield* this.#batches(onRead);
      if (this.#leftEarly) return;
      if (this.#options.where === undefined) this.#drift?.end();
    } catch (error) {
      // What is listed must not hide why the file failed.
      await this.#options.deadLetters?.add(this.#file.path, this.#bad).catch(() => {});
      if (!this.#options.signal?.aborted) {
        this.#status = "failed";
        this.#error = error;
      }
      await this.#forgetDamaged(error);
      throw error;
    }
    this.#status = "read";
    if (this.#held === undefined) await this.#checkSize();
    onRead();
  }

  /** Columns that the cache has, or those of the decoder, which the cache is given. */
  async *#batches(onRead: () => void): AsyncGenerator<RecordBatch, void, undefined> {
    const source = this.#source;
    if (!(source instanceof CachedSource)) return yield* this.#decode(onRead);
    const file = this.#cacheable(source.source);
    if (file === undefined) return yield* this.#decode(onRead);
    const { columns } = source.cache;
    const held = await columns.find(file, (header) => this.#open(header).given);
    if (held !== undefined && (this.#readsOn || isClean(held.report))) this.#held = held;
    if (this.#held !== undefined) {
      for (const batch of this.#held.batches) {
        await this.#shared.turns.take();
        this.#options.signal?.throwIfAborted();
        this.#shared.modes.add(memoryBudget.mode);
        yield this.#giveOut(batch);
      }
      return;
    }
    using keeper = columns.keeper(file);
    for await (const batch of this.#decode(onRead)) {
      keeper.add(batch);
      yield batch;
    }
    // Batches that were made smaller are not what is asked for when there is memory again.
    if (this.#isShrunk) return;
    const { header, report } = this.#decoder;
    await keeper.keep({ header: header!, report, bytes: this.bytes }, this.#columns!.given);
  }

  /**
   * As what the file's decoded columns are kept. Only whole columns are, so that a condition or a
   * limit has the file's own bytes read; and so does whatever looks at these: a lock, a fingerprint.
   */
  #cacheable({ name }: Source): DecodedFile | undefined {
    const { where, encoding, batchRows = BATCH_ROWS } = this.#options;
    const { path, size, modified, member } = this.#file;
    if (where !== undefined || this.#limit !== Infinity || member !== undefined) return undefined;
    if (this.#fingerprint !== undefined) return undefined;
    return { source: name, path, size, modified, encoding, batchRows };
  }

  async *#decode(onRead: () => void): AsyncGenerator<RecordBatch, void, undefined> {
    for await (const chunk of this.#unzipper?.read() ?? this.#chunks()) {
      for (const batch of this.#decoder.write(chunk)) {
        await this.#settleBad();
        yield this.#giveOut(batch);
        if (this.rows >= this.#limit) return void (this.#leftEarly = true);
      }
      onRead();
      await this.#shared.turns.take();
    }
    const locked = this.#shared.locked?.get(this.#file.path);
    if (locked !== undefined) checkBytes(locked, this.#fingerprint!);
    for (const batch of this.#decoder.close()) {
      await this.#settleBad();
      yield this.#giveOut(batch);
    }
    if (locked !== undefined) {
      checkContent(locked, { rows: this.#liveRecords, ...this.#hashes() });
    }
  }

  /** Has a cache ask for the file anew whose bytes are no file, or not the one that was locked. */
  async #forgetDamaged(error: unknown): Promise<void> {
    const source = this.#source;
    if (!(source instanceof CachedSource && error instanceof DataSusError)) return;
    if (DAMAGE.has(error.code)) await source.forget(this.#file.path);
  }

  /** What became of the file so far. */
  outcome(): FileOutcome {
    const { records, deleted, oddFlags, unparsable, checksum } = this.#held?.report ??
      this.#decoder.report;
    return {
      ...listedOutcome(this.#expected),
      status: this.#status,
      ...this.#error !== undefined && { why: toFailure(this.#error) },
      rows: this.rows,
      records,
      bytes: this.bytes,
      deleted,
      oddFlags,
      unparsable: { ...unparsable },
      checksum: this.#unzipper?.checksum ?? checksum,
      columns: (this.#held ?? this.#decoder).header?.fields.length ?? 0,
      unknownColumns: this.#columns?.unknown ?? [],
      absentColumns: this.#columns?.absent ?? [],
      ...this.#status === "read" && this.#fingerprint !== undefined && {
        size: this.#fingerprint.size,
        sha256: this.#fingerprint.sha256,
        ...this.#hashes(),
      },
      ...this.#shared.locked !== undefined && { lock: this.#lockStatus(this.#shared.locked) },
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
    return this.#status === "read" ? "verified" : "unchecked";
  }

  #giveOut(batch: RecordBatch): RecordBatch {
    this.#drift?.add(batch);
    this.rows += batch.numRows;
    return batch;
  }

  /** Rows of the next batch, unless the limit comes first. */
  #batchRows(): number {
    const asked = this.#options.batchRows ?? BATCH_ROWS;
    const rows = memoryBudget.batchRows(asked);
    this.#shared.modes.add(memoryBudget.mode);
    this.#isShrunk ||= rows < asked;
    return rows;
  }

  /** True when a value that cannot be read is null and no more. */
  get #readsOn(): boolean {
    return (this.#options.onBadRecord ?? "null") === "null";
  }

  /** Does with the values of a batch that could not be read what the options say. */
  async #settleBad(): Promise<void> {
    if (this.#bad.length === 0) return;
    const bad = this.#bad;
    this.#bad = [];
    const { path } = this.#file;
    if (this.#options.onBadRecord === "error") throw badRecordError(path, bad);
    await this.#options.deadLetters?.add(path, bad);
  }

  /** The file's bytes; the stream is cancelled when the loop over them is left. */
  async *#chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    const { path } = this.#file;
    const { signal } = this.#options;
    const stream = await this.#source.open(path, { signal, expected: this.#file });
    if (stream === undefined) {
      await this.#forgetListing();
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
        this.#received += value.length;
        this.#fingerprint?.update(value);
        yield value;
      }
    } finally {
      signal?.removeEventListener("abort", abort);
      await reader.cancel().catch(() => {});
    }
  }

  /** A file of another size than was listed was replaced since: the next scan lists anew. */
  async #checkSize(): Promise<void> {
    const { size } = this.#file;
    if (size !== undefined && size !== this.#received) await this.#forgetListing();
  }

  async #forgetListing(): Promise<void> {
    const source = this.#source;
    const directory = directoryOf(this.#file.path);
    if (source instanceof CachedSource) await source.forgetListing(directory);
    else forgetListing(source, directory);
  }

  #open(header: DbfHeader): FileColumns {
    const { columns, drift } = this.#shared;
    this.#drift ??= drift?.open(this.#expected.partition, this.#file.path, header);
    this.#columns = columns.open(header);
    if (this.#options.isLast) columns.checkFound();
    return this.#columns;
  }

  #predicate(header: DbfHeader): RowPredicate | undefined {
    const { where, encoding } = this.#options;
    if (where === undefined) return undefined;
    const { byName } = this.#columns ?? this.#open(header);
    return compilePredicate(where, { header, encoding, specs: byName });
  }
}

/** What is known of an expected file of which nothing was read. */
export function listedOutcome(
  { partition, presence, path, part, file }: ExpectedFile,
): FileOutcome {
  return {
    partition: partition.key,
    path,
    ...part !== undefined && { part },
    status: presence === "present" ? "unread" : presence,
    preliminary: file?.preliminary ?? false,
    ...file?.size !== undefined && { size: file.size },
    ...file?.modified !== undefined && { modified: file.modified },
    rows: 0,
    records: 0,
    bytes: 0,
    deleted: 0,
    oddFlags: 0,
    unparsable: {},
    checksum: "unchecked",
    columns: 0,
    unknownColumns: [],
    absentColumns: [],
  };
}

/** True when every value could be read. */
function isClean({ unparsable, oddFlags }: DecodeReport): boolean {
  return oddFlags === 0 && Object.keys(unparsable).length === 0;
}

function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
