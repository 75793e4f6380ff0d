import type { Data } from "apache-arrow";
import type { ColumnMemory } from "../../arrow/batch_rooms.ts";
import type { NullColumns } from "../../arrow/null_data.ts";
import type { OnBadField } from "../bad_value.ts";
import type { DbfField } from "../dbf_header.ts";
import type { Encoding } from "../text.ts";
import type { RecordBlock } from "./record_block.ts";
import type { Runs } from "./runs.ts";

/** A block of records as columns are given it. */
export interface Records extends RecordBlock {
  /** Rows of the batch to make room for; never fewer than it has with these. */
  readonly capacity: number;
  /** Where columns find the runs of their field; one for all. */
  readonly runs: Runs;
  /** Told of fields that are not blank and cannot be read; absent when nobody asks. */
  readonly onBad?: OnBadField<DbfField> | undefined;
}

/** Builds one column from blocks of records, straight in Arrow buffers. */
export interface ColumnReader {
  /** Values that were not blank and could not be read; they became null. */
  readonly unparsable: number;
  /** Appends the records `positions[from]` to `positions[to - 1]`. */
  append(records: Records, from: number, to: number): void;
  /** The column since the last call; `nulls` are those of the batch. */
  finish(nulls: NullColumns): Data;
}

/** Where a column lies in a record, in which code page its text is, and where it is built. */
export interface FieldPlace {
  /** The field. */
  readonly field: DbfField;
  /** The code page. */
  readonly encoding: Encoding;
  /** The memory that the columns of a batch share. */
  readonly memory: ColumnMemory;
}

/** True when a field holds only blanks: spaces and NULs, DataSUS's two ways to say nothing. */
export function isBlank(block: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const byte = block[i]!;
    if (byte !== 0x20 && byte !== 0) return false;
  }
  return true;
}

/** Where a field's content ends: behind its last byte that is no blank. */
export function contentEnd(block: Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from && (block[end - 1] === 0x20 || block[end - 1] === 0)) end--;
  return end;
}

/** Where a field's content begins: at its first byte that is no blank, or at `to`. */
export function contentStart(block: Uint8Array, from: number, to: number): number {
  let start = from;
  while (start < to && (block[start] === 0x20 || block[start] === 0)) start++;
  return start;
}
