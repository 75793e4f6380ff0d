import { Buffer } from "node:buffer";

// True ISO 8859-1, byte for code point: the platform's `TextDecoder("latin1")` is Windows-1252,
// whose names could not be sent back as they came.

/** Text of bytes, one character each. */
export function decodeLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/**
 * Bytes of a text, one each.
 *
 * @throws {TypeError} When a character has none.
 */
export function encodeLatin1(text: string): Uint8Array {
  if (/[^\0-\xff]/.test(text)) {
    throw new TypeError(`Cannot send "${text}": it has characters beyond Latin-1`);
  }
  return new Uint8Array(Buffer.from(text, "latin1"));
}
