import type { Group } from "../../src/catalog/dataset.ts";
import { compilePattern, eraOf, toPartition } from "../../src/catalog/partition.ts";
import type { Period } from "../../src/catalog/period.ts";
import type { Uf } from "../../src/catalog/uf.ts";
import { DbcDecoder } from "../../src/decode/dbc.ts";
import type { DbfHeader } from "../../src/decode/dbf_header.ts";
import { decodeText } from "../../src/decode/text.ts";
import type { Source } from "../../src/fetch/source.ts";

/** Where a group's file of a UF and period lies, in the newest era. */
export function pathOf(group: Group, period: Period, uf?: Uf): string {
  const partition = toPartition(period, uf);
  const era = eraOf(group, partition).at(-1);
  if (era === undefined) throw new Error(`${group.code} has no era for ${partition.key}`);
  return `${era.directory}/${compilePattern(era.pattern).fileName(partition)}`;
}

/** All bytes of a file that is there. */
export async function readBytes(source: Source, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = await source.open(path);
  if (stream === undefined) throw new Error(`${path} is not there`);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The DBF table inside a DBC file whose checksum matches. */
export function unpack(dbc: Uint8Array): { header: DbfHeader; dbf: Uint8Array<ArrayBuffer> } {
  const decoder = new DbcDecoder();
  const pieces = [...decoder.write(dbc), ...decoder.close()];
  if (decoder.checksum !== "verified") throw new Error(`the checksum is ${decoder.checksum}`);
  const dbf = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    dbf.set(piece, at);
    at += piece.length;
  }
  return { header: decoder.header!, dbf };
}

/** One record, its fields as written: with blanks and zeros. */
export type RawRow = Readonly<Record<string, string>>;

/** The records of a file, as text in the code page of SIH. */
export async function readRows(source: Source, path: string): Promise<RawRow[]> {
  const { header, dbf } = unpack(await readBytes(source, path));
  return Array.from({ length: header.recordCount }, (_, row) => {
    const at = header.headerLength + row * header.recordLength;
    const entries = header.fields.map(({ name, offset, width }) => {
      const bytes = dbf.subarray(at + offset, at + offset + width);
      return [name, decodeText(bytes, "cp850")] as const;
    });
    return Object.fromEntries(entries);
  });
}

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
