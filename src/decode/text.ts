/**
 * The code pages of DataSUS: bytes to text and back, without loss.
 *
 * @module
 */

/** The code pages in which DataSUS writes text. */
export type Encoding = "windows-1252" | "cp850" | "latin1" | "utf-8";

/**
 * Characters 0x80-0xFF of code page 850 (Western European DOS). Source: the Unicode Consortium's
 * mapping table CP850.TXT.
 */
const CP850 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤" +
  "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/**
 * Characters 0x80-0x9F of windows-1252. The five bytes without a character (81, 8D, 8F, 90, 9D)
 * become the control characters of the same number, as in the WHATWG Encoding Standard, so that
 * no byte is lost.
 */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function makeTable(high: string): Uint16Array {
  const table = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) {
    table[byte] = byte < 128 || byte - 128 >= high.length ? byte : high.charCodeAt(byte - 128);
  }
  return table;
}

const tables = new Map<Encoding, Uint16Array>();

/** The 256 characters of a one-byte code page, `undefined` for UTF-8. */
export function characterTable(encoding: Encoding): Uint16Array | undefined {
  if (encoding === "utf-8") return undefined;
  let table = tables.get(encoding);
  if (table === undefined) {
    const high = encoding === "cp850" ? CP850 : encoding === "windows-1252" ? WINDOWS_1252 : "";
    table = makeTable(high);
    tables.set(encoding, table);
  }
  return table;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Bytes as text. It never throws: bytes that are not valid UTF-8 are read as windows-1252.
 *
 * @example
 * ```ts
 * import { decodeText } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(decodeText(Uint8Array.of(0x53, 0xc6, 0x6f), "cp850"), "São");
 * assertEquals(decodeText(Uint8Array.of(0x53, 0xe3, 0x6f), "windows-1252"), "São");
 * ```
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  let table = characterTable(encoding);
  if (table === undefined) {
    try {
      return utf8.decode(bytes);
    } catch {
      table = characterTable("windows-1252")!;
    }
  }
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(table[byte]!);
  return text;
}

/** Text as bytes, `undefined` when the code page lacks one of its characters. */
export function encodeText(text: string, encoding: Encoding): Uint8Array | undefined {
  const table = characterTable(encoding);
  if (table === undefined) return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 128 ? unit : table.indexOf(unit, 128);
    if (byte < 0) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
