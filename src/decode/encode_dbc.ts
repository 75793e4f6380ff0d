import { crc32 } from "node:zlib";
import { parseDbfHeader } from "./dbf_header.ts";
import { implode, type ImplodeOptions } from "./implode.ts";

/**
 * Packs a DBF table as DBC: header, CRC-32 of the whole table, and the rest imploded.
 *
 * @example
 * ```ts
 * import { encodeDbc, encodeDbf } from "@dsbr/core/decode";
 * import { assert } from "@std/assert";
 *
 * const rows = Array.from({ length: 1000 }, () => ["355030"]);
 * const dbf = encodeDbf([{ name: "MUNIC_RES", type: "C", width: 6, decimals: 0 }], rows);
 * assert(encodeDbc(dbf).length < dbf.length / 10);
 * ```
 *
 * @throws {DataSusError} `FORMAT` or `TRUNCATED` when the bytes are no DBF table.
 */
export function encodeDbc(dbf: Uint8Array, options: ImplodeOptions = {}): Uint8Array<ArrayBuffer> {
  const { headerLength } = parseDbfHeader(dbf);
  const body = implode(dbf.subarray(headerLength), options);
  const bytes = new Uint8Array(headerLength + 4 + body.length);
  bytes.set(dbf.subarray(0, headerLength));
  new DataView(bytes.buffer).setUint32(headerLength, crc32(dbf), true);
  bytes.set(body, headerLength + 4);
  return bytes;
}
