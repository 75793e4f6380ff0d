/** What stands in a record and could not be read. */
export interface BadValue {
  /** The record, counted from 1 in the order of the file; deleted ones count, too. */
  readonly record: number;
  /** Bytes from the beginning of the DBF, decompressed, to the field. */
  readonly offset: number;
  /** The column; absent when it is the record's deletion mark. */
  readonly column: string | undefined;
  /** The field's bytes as they stand there, padding included; a copy. */
  readonly bytes: Uint8Array;
  /** Why it could not be read, as half a sentence. */
  readonly reason: string;
}

/** Told of fields that could not be read: those of the records `positions[from]` to `positions[to - 1]`. */
export type OnBadField<Field> = (field: Field, from: number, to: number, reason: string) => void;

/** The smaller comes first in the file. */
export function byPlace(a: BadValue, b: BadValue): number {
  return a.offset - b.offset;
}
