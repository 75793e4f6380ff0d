/**
 * What tells one file from another, taken while it is read.
 *
 * @module
 */

import { createHash, type Hash } from "node:crypto";
import type { DbfHeader } from "../decode/dbf_header.ts";

/** Takes size and SHA-256 of a file's stored bytes as they pass. */
export class Fingerprint {
  /** Bytes so far. */
  size = 0;
  readonly #hash: Hash = createHash("sha256");
  #sha256: string | undefined;

  /** Takes the next bytes. They are neither kept nor changed. */
  update(chunk: Uint8Array): void {
    this.size += chunk.length;
    this.#hash.update(chunk);
  }

  /** The SHA-256 of all bytes, 64 hexadecimal digits; none may come after it was asked for. */
  get sha256(): string {
    return this.#sha256 ??= this.#hash.digest("hex");
  }
}

/**
 * The layout of a file as 16 hexadecimal digits: the first of the SHA-256 of its fields, written as
 * in the catalogue (`UF_ZI:C6 VAL_TOT:N14.2`).
 */
export function schemaHash({ fields }: Pick<DbfHeader, "fields">): string {
  const layout = fields.map(({ name, type, width, decimals }) =>
    `${name}:${type}${width}${decimals > 0 ? `.${decimals}` : ""}`
  ).join(" ");
  return createHash("sha256").update(layout).digest("hex").slice(0, 16);
}

/** A CRC-32 as a lock writes it: 8 hexadecimal digits. */
export function crcText(crc32: number): string {
  return crc32.toString(16).padStart(8, "0");
}
