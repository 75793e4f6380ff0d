import { deflateRawSync } from "node:zlib";

/** Texts from this length on are packed. */
const LARGE = 20_000;
/** Characters of a line of base 64. */
const LINE = 96;

/** A text as TypeScript: as it is, or packed when it is large, for `unpackText`. */
export function textLiteral(text: string): string {
  if (text.length < LARGE) return `\`${text}\``;
  const bytes = deflateRawSync(new TextEncoder().encode(text), { level: 9 });
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const lines = btoa(characters).match(new RegExp(`.{1,${LINE}}`, "g"))!;
  return `unpackText(\`\n${lines.join("\n")}\n\`)`;
}
