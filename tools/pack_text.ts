import { brotliCompressSync, constants } from "node:zlib";

/** Texts from this length on are packed. */
const LARGE = 4_000;
/** Characters of a line of base 64. */
const LINE = 96;

/** A text as TypeScript: as it is, or packed when it is large, for `unpackText`. */
export function textLiteral(text: string): string {
  if (text.length < LARGE) return `\`${text}\``;
  const bytes = brotliCompressSync(new TextEncoder().encode(text), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const lines = btoa(characters).match(new RegExp(`.{1,${LINE}}`, "g"))!;
  return `unpackText(\`\n${lines.join("\n")}\n\`)`;
}
