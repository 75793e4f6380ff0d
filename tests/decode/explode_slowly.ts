/**
 * An oracle: PKWARE DCL "explode" bit by bit, as plainly as the format can be said.
 *
 * It imports nothing from `src`, so that a mistake in the tables there cannot hide here. The format
 * is told in `src/decode/dcl_codes.ts`; the bit lengths are the facts in zlib's `contrib/blast`,
 * written in runs (high nibble = symbols in the run - 1, low nibble = bits of each).
 */

/** A literal, or `length` bytes copied from `distance` (1 = the previous byte) back. */
export type Token = { literal: number } | { length: number; distance: number };

/** A code as a tree: a symbol, or where to go on bit 0 and on bit 1 of the stream. */
type Code = number | [Code, Code];

const LITERAL = codeTree(
  `11 124 8 7 28 7 188 13 76 4 10 8 12 10 12 10 8 23 8 9 7 6 7 8 7 6 55 8 23 24 12 11 7 9 11 12 6 7
  22 5 7 24 6 11 9 6 7 22 7 11 38 7 9 8 25 11 8 11 9 12 8 12 5 38 5 38 5 11 7 5 6 21 6 10 53 8 7 24
  10 27 44 253 253 253 252 252 252 13 12 45 12 45 12 61 12 45 44 173`,
);
const LENGTH = codeTree("2 35 36 53 38 23");
const DISTANCE = codeTree("2 20 53 230 247 151 248");
const LENGTH_BASE = [3, 2, 4, 5, 6, 7, 8, 9, 10, 12, 16, 24, 40, 72, 136, 264];

/** Builds the tree from the all-ones code downwards: the stream's codes are inverted. */
function codeTree(runs: string): Code {
  const lengths = runs.split(/\s+/).map(Number)
    .flatMap((run) => [...new Uint8Array((run >> 4) + 1).fill(run & 15)]);
  // symbols in the order of their codes; the canonical order is by length, then by symbol
  const order = lengths.map((_, symbol) => symbol)
    .sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  let taken = 0;
  const grow = (depth: number): Code => {
    const symbol = order[taken]!;
    if (lengths[symbol] === depth) {
      taken++;
      return symbol;
    }
    const one = grow(depth + 1); // inverted: the smaller code has the 1
    return [grow(depth + 1), one];
  };
  const tree = grow(0);
  if (taken !== lengths.length) throw new Error("The bit lengths are no complete code");
  return tree;
}

/** A symbol's code as it stands in the stream, as a text of `0` and `1`. */
function codeOf(symbol: number, code: Code, path = ""): string | undefined {
  if (typeof code === "number") return code === symbol ? path : undefined;
  return codeOf(symbol, code[0], path + "0") ?? codeOf(symbol, code[1], path + "1");
}

/** The low `count` bits of `value` as they stand in the stream, the least significant first. */
function rawBits(value: number, count: number): string {
  return Array.from({ length: count }, (_, bit) => value >> bit & 1).join("");
}

/** Flag, length code and extra bits. */
function lengthBits(length: number): string {
  const symbol = length === 3 ? 0 : LENGTH_BASE.findLastIndex((base) => base <= length);
  const extra = rawBits(length - LENGTH_BASE[symbol]!, Math.max(0, symbol - 7));
  return "1" + codeOf(symbol, LENGTH) + extra;
}

/** Writes the very tokens given, so that streams no compressor makes can be tested. */
export function streamOfTokens(
  tokens: Iterable<Token>,
  mode: 0 | 1 = 0,
  dictionaryBits: 4 | 5 | 6 = 6,
): Uint8Array {
  let bits = rawBits(mode, 8) + rawBits(dictionaryBits, 8);
  for (const token of tokens) {
    if ("literal" in token) {
      bits += "0" + (mode === 0 ? rawBits(token.literal, 8) : codeOf(token.literal, LITERAL));
      continue;
    }
    const lowBits = token.length === 2 ? 2 : dictionaryBits;
    const distance = token.distance - 1;
    bits += lengthBits(token.length) + codeOf(distance >> lowBits, DISTANCE) +
      rawBits(distance, lowBits);
  }
  bits += lengthBits(519);
  return Uint8Array.from(
    bits.match(/.{1,8}/g)!,
    (byte) => parseInt([...byte].reverse().join(""), 2),
  );
}

/** Reads the tokens of a whole stream; throws an `Error` when it is not one or has bytes left. */
export function* tokensSlowly(stream: Uint8Array): Generator<Token> {
  let position = 0;
  const bit = (): number => {
    const byte = stream[position >> 3];
    if (byte === undefined) throw new Error(`The stream ends before its end code`);
    return (byte >> (position++ & 7)) & 1;
  };
  const bits = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++) value += bit() << i;
    return value;
  };
  const symbol = (code: Code): number => {
    while (typeof code !== "number") code = code[bit()]!;
    return code;
  };

  const mode = bits(8);
  const dictionaryBits = bits(8);
  if (mode > 1 || dictionaryBits < 4 || dictionaryBits > 6) throw new Error("Not a DCL stream");
  while (true) {
    if (bit() === 0) {
      yield { literal: mode === 0 ? bits(8) : symbol(LITERAL) };
      continue;
    }
    const lengthSymbol = symbol(LENGTH);
    const length = LENGTH_BASE[lengthSymbol]! + bits(Math.max(0, lengthSymbol - 7));
    if (length === 519) break;
    const lowBits = length === 2 ? 2 : dictionaryBits;
    const high = symbol(DISTANCE) << lowBits;
    yield { length, distance: high + bits(lowBits) + 1 };
  }
  const used = Math.ceil(position / 8);
  if (used !== stream.length) throw new Error(`${stream.length - used} bytes after the end code`);
}

/** Explodes a whole stream; throws an `Error` when it is not one or has bytes left. */
export function explodeSlowly(stream: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (const token of tokensSlowly(stream)) {
    if ("literal" in token) {
      out.push(token.literal);
      continue;
    }
    if (token.distance > out.length) throw new Error("A match starts before the first byte");
    for (let i = 0; i < token.length; i++) out.push(out[out.length - token.distance]!);
  }
  return Uint8Array.from(out);
}
