/**
 * What the main thread and a worker say to each other.
 *
 * ```text
 * main -> worker   open   chunk ... chunk   end | broken    credit (any time)   stop (any time)
 * worker -> main   ready  taken, batch ...  closing  batch ...  done | failed | broken | stopped
 * ```
 *
 * A worker decodes one file at a time. It uses up every chunk in order and says so (`taken`); for
 * each batch it needs a credit. Its last word about a file is one of `done`, `failed`, `broken` and
 * `stopped`; then it is free for the next.
 *
 * @module
 */

import type { BatchRoom } from "../arrow/batch_rooms.ts";
import type { BadValue } from "../decode/bad_value.ts";
import type { ColumnType } from "../decode/column_spec.ts";
import type { DateFormat } from "../decode/columns/date.ts";
import type { DecodeReport } from "../decode/dbf.ts";
import type { TableFormat, Verify } from "../decode/record_bytes.ts";
import type { Encoding } from "../decode/text.ts";
import type { DataSusErrorOptions } from "../error.ts";
import type { ExprNode } from "../expr/expr.ts";
import type { PackedBatch } from "./packed_batch.ts";

/** A column to be read, without its Arrow field. */
export interface JobColumn {
  /** Its name in the file. */
  readonly name: string;
  /** As what it is read. */
  readonly type: ColumnType;
  /** How its dates stand. */
  readonly dateFormat?: DateFormat | undefined;
}

/** A file to be decoded. */
export interface Job {
  /** Its name, for errors. */
  readonly name: string;
  /** How it is packed. */
  readonly format: TableFormat;
  /** What to do about a CRC-32 that does not match. */
  readonly verify?: Verify | undefined;
  /** The code page of its text. */
  readonly encoding: Encoding;
  /** The columns to read, which the file all has. */
  readonly columns: readonly JobColumn[];
  /** The condition. */
  readonly where?: ExprNode | undefined;
  /** The columns that the condition uses. */
  readonly whereColumns: readonly JobColumn[];
  /** True when values that cannot be read are to be told of. */
  readonly tellsBad: boolean;
}

/** How far the decoder has come. */
export interface JobState {
  /** What became of the records so far. */
  readonly report: DecodeReport;
  /** Bytes of the stored file used so far. */
  readonly inputLength: number;
  /** CRC-32 of the decompressed bytes so far. */
  readonly crc32: number | undefined;
}

/** What the main thread says. */
export type ToWorker =
  /** Begin a file. `stop` is one Int32; 1 there stops the decoder within a block of records. */
  | { readonly kind: "open"; readonly job: Job; readonly stop: SharedArrayBuffer }
  /** The next bytes of the file. */
  | { readonly kind: "chunk"; readonly bytes: Uint8Array }
  /** No more bytes come: the file was read to its end. */
  | { readonly kind: "end" }
  /** No more bytes come: they could not be read. */
  | { readonly kind: "broken" }
  /** One more batch may be sent, which is to have so many rows. */
  | {
    readonly kind: "credit";
    readonly batchRows: number;
    /** Where to build it, if it is known how much memory it takes. */
    readonly room: BatchRoom | undefined;
  }
  /** Wakes a worker that waits, to see that it is to stop. */
  | { readonly kind: "stop" };

/** What a worker says. */
export type FromWorker =
  /** It can take a file. */
  | { readonly kind: "ready" }
  /** A chunk was used up; its memory comes back. */
  | { readonly kind: "taken"; readonly state: JobState; readonly buffer: ArrayBuffer }
  /** A batch, which used up a credit, and the values in it that could not be read. */
  | {
    readonly kind: "batch";
    readonly batch: PackedBatch;
    readonly bad: readonly BadValue[];
    readonly state: JobState;
  }
  /** Every chunk was used up; what is left is checked against the whole. `bad` as with `failed`. */
  | { readonly kind: "closing"; readonly bad: readonly BadValue[]; readonly state: JobState }
  /** The file was whole. */
  | { readonly kind: "done"; readonly state: JobState }
  /** It could not be decoded; `bad` are values of the batch that was being built. */
  | {
    readonly kind: "failed";
    readonly error: PackedError;
    readonly bad: readonly BadValue[];
    readonly state: JobState;
  }
  /** The chunks that came are used up, and the rest cannot be read. */
  | { readonly kind: "broken"; readonly bad: readonly BadValue[]; readonly state: JobState }
  /** It has stopped, as it was told. */
  | { readonly kind: "stopped" };

/** An error as data: one of ours by its fields, another as it is. */
export type PackedError =
  | { readonly message: string; readonly options: DataSusErrorOptions }
  | { readonly other: unknown };
