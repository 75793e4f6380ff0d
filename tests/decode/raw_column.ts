import type { DbfField, DbfHeader } from "../../src/decode/dbf_header.ts";

/** One column's raw bytes, by the rule of `expected.json`. */
export interface RawColumn {
  /** The fields, each stripped of 0x20 and 0x00 at both ends, joined by 0x0A. */
  readonly joined: Uint8Array<ArrayBuffer>;
  /** Fields that hold nothing else. */
  readonly blank: number;
}

/** Cuts one column out of the bytes of a DBF, with nothing from `src` but the header. */
export function rawColumn(dbf: Uint8Array, header: DbfHeader, field: DbfField): RawColumn {
  const { headerLength, recordCount, recordLength } = header;
  const joined = new Uint8Array(Math.max(0, recordCount * (field.width + 1)));
  let length = 0;
  let blank = 0;
  for (let row = 0; row < recordCount; row++) {
    let from = headerLength + row * recordLength + field.offset;
    let to = from + field.width;
    while (to > from && (dbf[to - 1] === 0x20 || dbf[to - 1] === 0)) to--;
    while (to > from && (dbf[from] === 0x20 || dbf[from] === 0)) from++;
    if (from === to) blank++;
    if (row > 0) joined[length++] = 0x0a;
    while (from < to) joined[length++] = dbf[from++]!;
  }
  return { joined: joined.slice(0, length), blank };
}
