import { brotliDecompressSync } from "node:zlib";

/**
 * Unpacks a text that was packed with Brotli (RFC 7932) and written in base 64, whose lines may be
 * broken anywhere. Large tables of codes are kept so: they take a quarter of the room.
 */
export function unpackText(packed: string): string {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(brotliDecompressSync(bytes));
}
