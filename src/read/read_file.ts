/**
 * One file read: bytes from a source, through the decoder, to batches.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import { BatchSize } from "./batch_size.ts";
import type { HeldColumns } from "../cache/columns.ts";
import { CachedSource } from "../cache/with_cache.ts";
import { patternRegExp } from "../catalog/partition.ts";
import { badRecordError } from "../dead_letters.ts";
import type { BadValue } from "../decode/bad_value.ts";
import type { DecodeReport, RowPredicate } from "../decode/dbf.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { Unzipper } from "../decode/unzip.ts";
import type { FileDrift } from "../drift/drift_watch.ts";
import { decodeSlots } from "./decode_slots.ts";
import { DataSusError, type ErrorCode } from "../error.ts";
import type { Source } from "../fetch/source.ts";
import type { FileAhead } from "./file_ahead.ts";
import type { FileChunks } from "./file_chunks.ts";
import {
  cacheable,
  type FileReadOptions,
  openChunks,
  openColumns,
  type PresentFile,
  reusesBuffers,
  type SharedByFiles,
  tableOf,
  tellsBad,
} from "./file_read_options.ts";
import { listedOutcome } from "./listed_outcome.ts";
import { checkBytes, checkContent } from "../lock/check_lock.ts";
import { crcText, schemaHash } from "../lock/fingerprint.ts";
import type { LockedFile } from "../lock/lock.ts";
import { memoryBudget } from "../memory_budget.ts";
import { type FileOutcome, type FileStatus, type LockStatus, toFailure } from "../outcome.ts";
import type { Decoding } from "../pool/decoding.ts";
import { LocalDecoding } from "../pool/local_decoding.ts";
import { compilePredicate } from "../expr/predicate.ts";
import type { FileColumns } from "./read_columns.ts";
import type { ResolvedFile } from "../resolve.ts";
import { takeTurn } from "../turns.ts";

/** Errors that say that a file's bytes are not what they should be. */
const DAMAGE: ReadonlySet<ErrorCode> = new Set(["FORMAT", "TRUNCATED", "CHECKSUM", "CHANGED"]);

/** Reads one file. */
export class FileReader {
  /** Rows given out. */
  rows = 0;
  #status: FileStatus = "partial";
  #error: unknown;
  readonly #source: Source;
  readonly #expected: PresentFile;
  readonly #file: ResolvedFile;
  readonly #options: FileReadOptions;
  readonly #limit: number;
  readonly #chunks: FileChunks;
  readonly #decoding: Decoding;
  /** In front of the decoder when the file is an archive. */
  readonly #unzipper: Unzipper | undefined;
  /** What began to decode the file already. */
  readonly #ahead: FileAhead | undefined;
  readonly #batchSize: BatchSize;
  readonly #shared: SharedByFiles;
  #drift: FileDrift | undefined;
  /** The columns, when a cache had them. */
  #held: HeldColumns | undefined;
  #leftEarly = false;
  #columns: FileColumns | undefined;

  /**
   * Makes a reader of a file that is there; `options.limit` counts for this file alone.
   *
   * @param begun What began to decode it, and its bytes, with the same options.
   */
  constructor(
    source: Source,
    expected: PresentFile,
    options: FileReadOptions,
    shared: SharedByFiles,
    { ahead, chunks = openChunks(source, expected.file, options, shared) }: {
      readonly ahead?: FileAhead | undefined;
      readonly chunks?: FileChunks | undefined;
    },
  ) {
    this.#source = source;
    this.#expected = expected;
    this.#file = expected.file;
    this.#options = options;
    this.#limit = options.limit ?? Infinity;
    this.#shared = shared;
    this.#ahead = ahead;
    // A cache keeps batches as they are.
    const isFirst = options.isFirst && cacheable(source, this.#file, options, shared) === undefined;
    this.#batchSize = ahead?.batchSize ??
      new BatchSize(options.batchRows, shared.modes, isFirst);
    this.#chunks = chunks;
    const { path, member } = this.#file;
    this.#unzipper = member === undefined ? undefined : new Unzipper(this.#chunks.read(), {
      name: path,
      member: patternRegExp(member),
      verify: options.verify,
    });
    this.#decoding = ahead?.decoding ??
      new LocalDecoding(this.#unzipper?.read() ?? this.#chunks.read("lent"), {
        ...tableOf(this.#file),
        verify: options.verify,
        encoding: options.encoding,
        batchRows: () => Math.min(this.#batchSize.next(), this.#limit - this.rows),
        columns: (header) => this.#open(header).given,
        where: (header) => this.#predicate(header),
      }, {
        tellsBad: tellsBad(options),
        reusesBuffers: reusesBuffers(source, this.#file, options, shared),
      });
  }

  /** What became of it so far; `partial` while it is being read. */
  get status(): FileStatus {
    return this.#status;
  }

  /** Compressed bytes read; of a file whose columns a cache had, those that were. */
  get bytes(): number {
    return this.#held?.bytes ?? this.#unzipper?.inputLength ?? this.#decoding.state.inputLength;
  }

  /** The file's batches, at most `limit` rows; `onRead` is called after each chunk. */
  async *read(onRead: () => void): AsyncGenerator<RecordBatch, void, undefined> {
    try {
      yield* this.#batches(onRead);
      if (this.#leftEarly) return;
      if (this.#options.where === undefined) this.#drift?.end();
    } catch (error) {
      // What is listed must not hide why the file failed.
      const { bad } = this.#decoding;
      await this.#options.deadLetters?.add(this.#file.path, bad).catch(() => {});
      if (!this.#options.signal?.aborted) {
        this.#status = "failed";
        this.#error = error;
      }
      await this.#forgetDamaged(error);
      throw error;
    }
    this.#status = "read";
    if (this.#held === undefined) await this.#chunks.checkSize();
    onRead();
  }

  /** Columns that the cache has, or those of the decoder, which the cache is given. */
  async *#batches(onRead: () => void): AsyncGenerator<RecordBatch, void, undefined> {
    const source = this.#source;
    const file = cacheable(source, this.#file, this.#options, this.#shared);
    if (!(source instanceof CachedSource) || file === undefined) return yield* this.#decode(onRead);
    const { columns } = source.cache;
    if (this.#ahead === undefined) {
      const held = await columns.find(file, (header) => this.#open(header).given);
      if (held !== undefined && (!tellsBad(this.#options) || isClean(held.report))) {
        this.#held = held;
      }
    }
    if (this.#held !== undefined) {
      for (const batch of this.#held.batches) {
        await takeTurn();
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
    if (this.#batchSize.isShrunk) return;
    const { header, state: { report } } = this.#decoding;
    await keeper.keep({ header: header!, report, bytes: this.bytes }, this.#columns!.given);
  }

  async *#decode(onRead: () => void): AsyncGenerator<RecordBatch, void, undefined> {
    // A worker has its file already; here one waits for its turn.
    using slot = this.#ahead === undefined
      ? await decodeSlots.take(this.#options.signal)
      : undefined;
    await this.#ahead?.decoding.opened;
    if (this.#ahead?.isOpen) this.#open(this.#decoding.header!);
    const locked = this.#shared.locked?.get(this.#file.path);
    let isClosing = false;
    for await (const step of this.#decoding.steps()) {
      if (step.kind === "taken") {
        onRead();
        if (slot === undefined) continue;
        slot.step();
        await takeTurn();
      } else if (step.kind === "closing") {
        isClosing = true;
        if (locked !== undefined) checkBytes(locked, this.#chunks.fingerprint!);
      } else {
        slot?.step();
        await this.#settleBad(step.bad);
        yield this.#giveOut(step.batch);
        if (!isClosing && this.rows >= this.#limit) return void (this.#leftEarly = true);
      }
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
    const { fingerprint } = this.#chunks;
    const { records, deleted, oddFlags, unparsable, checksum } = this.#held?.report ??
      this.#decoding.state.report;
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
      columns: (this.#held ?? this.#decoding).header?.fields.length ?? 0,
      unknownColumns: this.#columns?.unknown ?? [],
      absentColumns: this.#columns?.absent ?? [],
      ...this.#status === "read" && fingerprint !== undefined && {
        size: fingerprint.size,
        sha256: fingerprint.sha256,
        ...this.#hashes(),
      },
      ...this.#shared.locked !== undefined && { lock: this.#lockStatus(this.#shared.locked) },
    };
  }

  get #liveRecords(): number {
    const { records, deleted } = this.#decoding.state.report;
    return records - deleted;
  }

  /** What identifies the content of a file that was read to its end. */
  #hashes(): { readonly schemaHash: string; readonly crc32?: string } {
    const { header, state: { crc32 } } = this.#decoding;
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

  /** Does with the values of a batch that could not be read what the options say. */
  async #settleBad(bad: readonly BadValue[]): Promise<void> {
    if (bad.length === 0) return;
    const { path } = this.#file;
    if (this.#options.onBadRecord === "error") throw badRecordError(path, bad);
    await this.#options.deadLetters?.add(path, bad);
  }

  #open(header: DbfHeader): FileColumns {
    const { drift } = this.#shared;
    this.#drift ??= drift?.open(this.#expected.partition, this.#file.path, header);
    this.#columns ??= this.#ahead === undefined
      ? openColumns(header, this.#options, this.#shared)
      : this.#ahead.columns();
    this.#options.onOpen?.();
    return this.#columns;
  }

  #predicate(header: DbfHeader): RowPredicate | undefined {
    const { where, encoding } = this.#options;
    if (where === undefined) return undefined;
    const { byName } = this.#open(header);
    return compilePredicate(where, { header, encoding, specs: byName });
  }
}

/** True when every value could be read. */
function isClean({ unparsable, oddFlags }: DecodeReport): boolean {
  return oddFlags === 0 && Object.keys(unparsable).length === 0;
}
