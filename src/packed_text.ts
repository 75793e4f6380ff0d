import { brotliDecompressSync } from "node:zlib";

/**
 * Unpacks a text that `tools/pack_text.ts` packed with Brotli (RFC 7932): its length in four bytes,
 * then the bytes. Large tables of codes are kept so: they take a fifth of the room.
 */
export function unpackText({ buffer }: WebAssembly.Memory): string {
  const length = new DataView(buffer).getUint32(0, true);
  return new TextDecoder().decode(brotliDecompressSync(new Uint8Array(buffer, 4, length)));
}
