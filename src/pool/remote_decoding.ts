/**
 * The main thread's side of a file that a worker decodes.
 *
 * Two kinds of credit hold the two ends together. Bytes: so many are sent as were not yet used up,
 * so that a worker that waits stops the source. Batches: two are under way for each file, and more
 * of them only while all that wait for their readers, of all scans, fit in the bytes that may be
 * ahead. When its reader pulls a batch, the credit is free for the next one. Its buffers have moved
 * here and are the reader's own for good, unless it asked to have them used again.
 *
 * @module
 */

import type { Schema } from "apache-arrow";
import { type BatchRoom, giveRoom, takeRoom } from "../arrow/batch_rooms.ts";
import type { BadValue } from "../decode/bad_value.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { RecordBytes } from "../decode/record_bytes.ts";
import { roomBytes } from "../decode/room_bytes.ts";
import { DataSusError } from "../error.ts";
import { giveChunk } from "../fetch/chunk_buffers.ts";
import type { DecodeStep, Decoding } from "./decoding.ts";
import type { FromWorker, Job, JobState } from "./messages.ts";
import { unpackError } from "./packed_error.ts";
import { BatchUnpacker } from "./unpack_batch.ts";
import type { JobListener, PoolWorker, WorkerPool } from "./worker_pool.ts";

/** Batches under way for a file, whatever their size. */
const CREDITS = 2;
/** Most batches under way for a file, however small they are. */
const MOST_CREDITS = 16;
/** Bytes sent to a worker and not used up; one chunk more may be. */
const MOST_UNUSED = 2 * 1024 * 1024;

/** A file to be decoded elsewhere. */
export interface RemoteFile {
  /** What it is called, and how it is packed and read. */
  readonly job: Pick<Job, "name" | "format" | "verify" | "encoding" | "tellsBad">;
  /** Its bytes, in chunks that move to the worker. */
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
  /** Settles what is read, once the header is known. */
  open(header: DbfHeader): Promise<RemoteColumns>;
  /** Rows of the next batch. */
  batchRows(): number;
  /** Has the buffers of a batch used again after its step. */
  readonly reusesBuffers?: boolean;
}

/** What is read of a file. */
export interface RemoteColumns extends Pick<Job, "columns" | "where" | "whereColumns"> {
  /** The schema of its batches; columns that are not among `columns` are null. */
  readonly schema: Schema;
}

/** What came from the worker and waits, with how far the decoder had come. */
type Item =
  & { readonly state: JobState | undefined }
  & (
    | { readonly kind: "batch"; readonly message: Extract<FromWorker, { kind: "batch" }> }
    | { readonly kind: "taken" | "done" }
    | { readonly kind: "closing"; readonly bad: readonly BadValue[] }
    | { readonly kind: "failed"; readonly error: unknown; readonly bad: readonly BadValue[] }
  );

/** A file that a worker decodes. It begins at once, ahead of its reader. */
export class RemoteDecoding implements Decoding, JobListener {
  bad: readonly BadValue[] = [];
  /** Settles when the header and the columns are known, or why not. It never rejects. */
  readonly opened: Promise<void>;
  readonly #pool: WorkerPool;
  readonly #worker: PoolWorker;
  readonly #file: RemoteFile;
  readonly #probe: RecordBytes;
  readonly #signal: AbortSignal;
  readonly #stopFlag = new SharedArrayBuffer(4);
  #state: JobState | undefined;
  #columns: Omit<RemoteColumns, "schema"> | undefined;
  #unpacker: BatchUnpacker | undefined;
  #items: Item[] = [];
  /** Batches among them. */
  #batches = 0;
  /** Credits given and not used. */
  #credits = 0;
  /** Rows of the batches that credits were given for, if all are full. */
  #creditedRows = 0;
  /** Bytes and rows of the last batch. */
  #batchBytes = 0;
  #batchRows = 0;
  /** Lengths of the chunks that were not used up. */
  readonly #unused: number[] = [];
  #unusedBytes = 0;
  #sourceError: unknown;
  #isOpen = false;
  #isOver = false;
  #isStopped = false;
  #wakeReader: (() => void) | undefined;
  #wakeFeeder: (() => void) | undefined;
  readonly #fed: Promise<void>;

  /** Begins with a worker that has this as its listener; the signal cancels it. */
  constructor(pool: WorkerPool, worker: PoolWorker, file: RemoteFile, signal: AbortSignal) {
    this.#pool = pool;
    this.#worker = worker;
    this.#file = file;
    this.#signal = signal;
    this.#probe = new RecordBytes(file.job);
    worker.reserve(this);
    const opened = Promise.withResolvers<void>();
    this.opened = opened.promise;
    this.#fed = this.#feed(opened.resolve);
    signal.addEventListener("abort", this.#onAbort);
  }

  get header(): DbfHeader | undefined {
    return this.#probe.header;
  }

  get state(): JobState {
    if (this.#state !== undefined) return this.#state;
    const { inputLength, crc32 } = this.#probe;
    return { report: NOTHING_READ, inputLength, crc32 };
  }

  async *steps(): AsyncGenerator<DecodeStep, void, undefined> {
    try {
      while (true) {
        this.topUp();
        const item = await this.#next();
        this.#state = item.state ?? this.#state;
        if (item.kind === "done") return;
        this.bad = "bad" in item ? item.bad : [];
        if (item.kind === "failed") throw item.error;
        if (item.kind === "batch") {
          const { batch, bad } = item.message;
          const unpacked = this.#unpacker!.unpack(batch);
          yield { kind: "batch", batch: unpacked, bad };
          if (this.#file.reusesBuffers) giveRoom(batch.buffers);
        } else yield { kind: item.kind };
      }
    } finally {
      await this.stop();
    }
  }

  /** Gives the worker the credits that it may have. */
  topUp(): void {
    if (!this.#isOpen || this.#isOver) return;
    while (this.#mayCredit) {
      this.#credits++;
      const batchRows = this.#file.batchRows();
      const room = this.#room(batchRows);
      this.#creditedRows += batchRows;
      this.#worker.post({ kind: "credit", batchRows, room }, room ? [room.buffer] : []);
    }
  }

  get #mayCredit(): boolean {
    const underWay = this.#batches + this.#credits;
    if (underWay < CREDITS) return true;
    return underWay < MOST_CREDITS && this.#batchBytes > 0 &&
      this.#pool.mayGoAhead((this.#credits + 1) * this.#batchBytes);
  }

  /** Stops the worker and the source; settles when the source is given back. */
  async stop(): Promise<void> {
    if (!this.#isStopped) {
      this.#isStopped = true;
      this.#signal.removeEventListener("abort", this.#onAbort);
      this.#drop();
      if (this.#isOpen && !this.#isOver) {
        Atomics.store(new Int32Array(this.#stopFlag), 0, 1);
        this.#worker.post({ kind: "stop" });
      }
      this.#wakeFeeder?.();
      this.#wakeReader?.();
    }
    await this.#fed;
  }

  receive(message: FromWorker): void {
    switch (message.kind) {
      case "batch":
        this.#credits--;
        if (this.#isStopped) return giveRoom(message.batch.buffers);
        this.#batchBytes = message.batch.bytes;
        this.#batchRows = message.batch.rows;
        this.#batches++;
        this.#pool.count(message.batch.bytes);
        this.topUp();
        return this.#push({ kind: "batch", message, state: message.state });
      case "taken":
        giveChunk(message.buffer);
        this.#unusedBytes -= this.#unused.shift() ?? 0;
        this.#wakeFeeder?.();
        // Of several chunks the last one tells all.
        if (this.#items.at(-1)?.kind === "taken") this.#items.pop();
        return this.#push({ kind: "taken", state: message.state });
      case "closing":
        return this.#push(message);
      case "failed":
        return this.#end({ ...message, error: unpackError(message.error) });
      case "broken":
        return this.#end({ ...message, kind: "failed", error: this.#sourceError });
      case "done":
        return this.#end(message);
      case "stopped":
        this.#isOver = true;
    }
  }

  crashed(reason: unknown): void {
    const { name } = this.#file.job;
    const why = reason instanceof Error ? reason.message : String(reason);
    const error = new DataSusError(`Cannot decode "${name}": its worker has ended: ${why}`, {
      code: "WORKER",
      path: name,
      cause: reason,
      hint: "Read again; with workers: 0 the file is decoded in the main thread",
    });
    this.#end({ kind: "failed", error, bad: [], state: undefined });
  }

  /** Sends the file's bytes; the header, which must come first, is looked at here. */
  async #feed(opened: () => void): Promise<void> {
    const { chunks } = this.#file;
    try {
      const first = await this.#readHeader();
      await this.#open();
      opened();
      for (const chunk of first) await this.#send(chunk);
      for await (const chunk of chunks) await this.#send(chunk);
      if (!this.#isOver && !this.#isStopped) this.#worker.post({ kind: "end" });
    } catch (error) {
      if (error === ENDED) return;
      this.#sourceError = error;
      if (this.#isOpen) {
        if (!this.#isOver && !this.#isStopped) this.#worker.post({ kind: "broken" });
      } else {
        this.#worker.release();
        this.#end({ kind: "failed", error, bad: [], state: undefined });
      }
    } finally {
      opened();
      await chunks.return().catch(() => {});
    }
  }

  /** The chunks up to the one with which the header is whole. */
  async #readHeader(): Promise<readonly Uint8Array[]> {
    const first: Uint8Array[] = [];
    while (this.#probe.header === undefined) {
      const { done, value } = await this.#file.chunks.next();
      if (done) {
        this.#endHeader();
        break;
      }
      first.push(value);
      this.#probe.write(first.at(-1)!);
    }
    return first;
  }

  /** No more bytes come, so that the header is whole, or the file is none. */
  #endHeader(): void {
    try {
      this.#probe.end();
    } catch (error) {
      this.#push({ kind: "closing", bad: [], state: undefined });
      throw error;
    }
  }

  /** Tells the worker what to read. */
  async #open(): Promise<void> {
    const { schema, ...columns } = await this.#file.open(this.header!);
    if (this.#isStopped || this.#isOver) {
      this.#worker.release();
      throw ENDED;
    }
    this.#columns = columns;
    this.#unpacker = new BatchUnpacker(schema, columns.columns.map(({ name }) => name));
    const job = { ...this.#file.job, ...columns };
    this.#worker.open({ kind: "open", job, stop: this.#stopFlag });
    this.#isOpen = true;
    this.topUp();
  }

  async #send(chunk: Uint8Array): Promise<void> {
    while (this.#unusedBytes >= MOST_UNUSED && !this.#isOver && !this.#isStopped) {
      await new Promise<void>((resolve) => this.#wakeFeeder = resolve);
    }
    if (this.#isOver || this.#isStopped) throw ENDED;
    this.#unused.push(chunk.length);
    this.#unusedBytes += chunk.length;
    this.#worker.post({ kind: "chunk", bytes: chunk }, [chunk.buffer as ArrayBuffer]);
  }

  #push(item: Item): void {
    if (this.#isStopped) return;
    this.#items.push(item);
    this.#wakeReader?.();
  }

  /** The last item: nothing more comes from the worker. */
  #end(item: Item): void {
    this.#isOver = true;
    this.#push(item);
    this.#wakeFeeder?.();
  }

  /** The next item; the process stays for it. */
  async #next(): Promise<Item> {
    while (true) {
      if (this.#signal.aborted) throw this.#signal.reason;
      const item = this.#items.shift();
      if (item !== undefined) {
        if (item.kind === "batch") {
          this.#batches--;
          this.#pool.count(-item.message.batch.bytes);
        }
        return item;
      }
      if (this.#isStopped) throw ENDED;
      this.#worker.hold(true);
      await new Promise<void>((resolve) => this.#wakeReader = resolve);
      this.#worker.hold(false);
    }
  }

  readonly #onAbort = (): void => void this.stop();

  /** Memory for a batch to come, if it is known how much it takes. */
  #room(batchRows: number): BatchRoom | undefined {
    const { columns, where } = this.#columns!;
    const left = this.header!.recordCount - this.#creditedRows;
    // With a condition, nobody knows how many rows there will be.
    const rows = Math.min(batchRows, where === undefined ? left : this.#batchRows);
    return rows > 0 ? takeRoom(roomBytes(columns, rows)) : undefined;
  }

  /** Lets go of what nobody will read. */
  #drop(): void {
    for (const item of this.#items) {
      if (item.kind !== "batch") continue;
      this.#pool.count(-item.message.batch.bytes);
      giveRoom(item.message.batch.buffers);
    }
    this.#items = [];
    this.#batches = 0;
  }
}

/** Ends the feeding of a worker that wants no more. */
const ENDED = Symbol("ended");

const NOTHING_READ: JobState["report"] = {
  records: 0,
  rows: 0,
  deleted: 0,
  oddFlags: 0,
  unparsable: {},
  checksum: "unchecked",
};
