import type { RecordBatch } from "apache-arrow";
import { type BatchRoom, nextRoom } from "../arrow/batch_rooms.ts";
import type { BadValue } from "../decode/bad_value.ts";
import { type ColumnSpec, columnSpec } from "../decode/column_spec.ts";
import { buildInRooms, DbfDecoder } from "../decode/dbf.ts";
import { compilePredicate } from "../expr/predicate.ts";
import type { FromWorker, Job, JobColumn, JobState, ToWorker } from "./messages.ts";
import { BatchPacker } from "./packed_batch.ts";
import { packError } from "./packed_error.ts";

/** Sends a message, and with it buffers that are gone here afterwards. */
export type Post = (message: FromWorker, moved: ArrayBuffer[]) => void;

/** Thrown in the midst of decoding when the job was stopped. */
const STOPPED = Symbol("stopped");

/** The worker's side of one file: chunks and credits in, batches out. */
export class DecodeJob {
  readonly #post: Post;
  readonly #stop: Int32Array;
  readonly #decoder: DbfDecoder;
  readonly #packer = new BatchPacker();
  /** Chunks that wait, and behind them how they end. */
  readonly #inbox: (Uint8Array | "end" | "broken")[] = [];
  /** Credits, each for one batch: its rows, and where to build it. */
  readonly #credits: { readonly batchRows: number; readonly room: BatchRoom | undefined }[] = [];
  #batchRows = 1;
  #bad: BadValue[] = [];
  #wake: (() => void) | undefined;

  /** Prepares to decode a file; `run` does. */
  constructor(job: Job, stop: SharedArrayBuffer, post: Post) {
    this.#post = post;
    this.#stop = new Int32Array(stop);
    const { name, format, verify, encoding, columns, where, whereColumns, tellsBad } = job;
    this.#decoder = new DbfDecoder({
      name,
      format,
      verify,
      encoding,
      columns: columns.map(toSpec),
      batchRows: () => this.#batchRows,
      onBadValue: tellsBad ? (value) => this.#bad.push(value) : undefined,
      where: where && ((header) => {
        const specs = new Map(whereColumns.map((column) => [column.name, toSpec(column)]));
        return compilePredicate(where, { header, encoding, specs });
      }),
      onBlock: () => this.#checkStop(),
    });
    buildInRooms(this.#decoder);
  }

  /** Takes a message of the main thread. */
  receive(message: Exclude<ToWorker, { kind: "open" }>): void {
    if (message.kind === "credit") this.#credits.push(message);
    else if (message.kind === "chunk") this.#inbox.push(message.bytes);
    else if (message.kind !== "stop") this.#inbox.push(message.kind);
    this.#wake?.();
  }

  /** Decodes the file, and says at last how it ended. It never rejects. */
  async run(): Promise<void> {
    try {
      await this.#decode();
    } catch (error) {
      if (error === STOPPED) return this.#post({ kind: "stopped" }, []);
      this.#post(
        { kind: "failed", error: packError(error), bad: this.#takeBad(), ...this.#at },
        [],
      );
    } finally {
      // Rooms that were not used are no use to the next file.
      nextRoom(undefined);
      this.#credits.length = 0;
    }
  }

  async #decode(): Promise<void> {
    await this.#begin();
    while (true) {
      const next = this.#inbox.shift();
      if (next === undefined) await this.#message();
      else if (next === "broken") {
        return this.#post({ kind: "broken", bad: this.#takeBad(), ...this.#at }, []);
      } else if (next === "end") break;
      else {
        for (const batch of this.#decoder.write(next)) await this.#send(batch);
        const buffer = next.buffer as ArrayBuffer;
        this.#post({ kind: "taken", buffer, ...this.#at }, [buffer]);
      }
    }
    this.#post({ kind: "closing", bad: this.#bad, ...this.#at }, []);
    for (const batch of this.#decoder.close()) await this.#send(batch);
    this.#post({ kind: "done", ...this.#at }, []);
  }

  /** Sends a batch, and returns when the next one may be begun. */
  async #send(batch: RecordBatch): Promise<void> {
    const packed = this.#packer.pack(batch);
    this.#post({ kind: "batch", batch: packed, bad: this.#takeBad(), ...this.#at }, packed.buffers);
    await this.#begin();
  }

  /** Waits for the credit of the next batch. */
  async #begin(): Promise<void> {
    nextRoom(undefined);
    while (this.#credits.length === 0) await this.#message();
    const { batchRows, room } = this.#credits.shift()!;
    this.#batchRows = batchRows;
    nextRoom(room);
  }

  get #at(): { readonly state: JobState } {
    const { report, inputLength, crc32 } = this.#decoder;
    return { state: { report, inputLength, crc32 } };
  }

  #takeBad(): readonly BadValue[] {
    if (this.#bad.length === 0) return [];
    const bad = this.#bad;
    this.#bad = [];
    return bad;
  }

  /** Waits for the next message. */
  async #message(): Promise<void> {
    this.#checkStop();
    await new Promise<void>((resolve) => this.#wake = resolve);
    this.#checkStop();
  }

  #checkStop(): void {
    if (Atomics.load(this.#stop, 0) !== 0) throw STOPPED;
  }
}

function toSpec({ name, type, dateFormat }: JobColumn): ColumnSpec {
  return columnSpec(name, type, { dateFormat });
}
