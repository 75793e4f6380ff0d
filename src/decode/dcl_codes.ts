/**
 * The fixed code tables of PKWARE DCL "implode", the compression inside a `.dbc` file.
 *
 * ## The format
 *
 * Bits are taken from each byte starting with the least significant one.
 *
 * | bits | field |
 * |---|---|
 * | 8 | literal mode: 0 = raw literals ("binary"), 1 = coded literals ("ASCII") |
 * | 8 | dictionary bits: 4, 5, 6 = dictionary of 1, 2, 4 KiB |
 * | … | tokens, the last of them the end code |
 *
 * A token starts with one flag bit.
 *
 * | flag | then |
 * |---|---|
 * | 0 | a literal: 8 raw bits in mode 0, a code of {@linkcode LITERAL_LENGTHS} in mode 1 |
 * | 1 | a match: length code, its extra bits, distance code, the low bits of the distance |
 *
 * - The match length is `LENGTH_BASE[symbol]` plus the number in `LENGTH_EXTRA[symbol]` raw bits.
 * - Length {@linkcode END_LENGTH} is the end code; no distance follows, and the bits left in the
 *   last byte are zero.
 * - The distance is `(symbol << low) + bits`, where `low` is 2 when the length is 2 and the
 *   dictionary bits (4, 5, 6) otherwise. Distance 0 is the previous byte; a match may overlap the
 *   bytes it produces.
 * - Raw fields (literals, extra bits, low distance bits) have their least significant bit first;
 *   codes are canonical Huffman codes stored most significant bit first with every bit inverted.
 *
 * Worked vector: `00 04 82 24 25 8f 80 7f` explodes to `AIAIAIAIAIAIA`.
 *
 * Sources: Ben Rudiak-Gould's description of the format in the newsgroup comp.compression (2001)
 * and the head comments of Mark Adler's `contrib/blast` in zlib, from which the bit lengths are
 * taken as facts; no code is.
 *
 * @module
 */

/**
 * Expands runs of equal bit lengths into one bit length per symbol.
 *
 * Each run is a byte: the low nibble is the bit length, the high nibble the run's length minus 1.
 */
function expandRuns(runs: readonly number[]): Uint8Array {
  return Uint8Array.from(
    runs.flatMap((run) => new Array<number>((run >> 4) + 1).fill(run & 15)),
  );
}

/** Bit lengths (4 to 13) of the codes of the 256 literals, in mode 1; indexed by byte value. */
// deno-fmt-ignore
export const LITERAL_LENGTHS: Uint8Array = expandRuns([
  11, 124, 8, 7, 28, 7, 188, 13, 76, 4, 10, 8, 12, 10, 12, 10, 8, 23, 8, 9, 7, 6, 7, 8, 7, 6, 55, 8,
  23, 24, 12, 11, 7, 9, 11, 12, 6, 7, 22, 5, 7, 24, 6, 11, 9, 6, 7, 22, 7, 11, 38, 7, 9, 8, 25, 11,
  8, 11, 9, 12, 8, 12, 5, 38, 5, 38, 5, 11, 7, 5, 6, 21, 6, 10, 53, 8, 7, 24, 10, 27, 44, 253, 253,
  253, 252, 252, 252, 13, 12, 45, 12, 45, 12, 61, 12, 45, 44, 173,
]);

/** Bit lengths (2 to 7) of the codes of the 16 length symbols. */
export const LENGTH_LENGTHS: Uint8Array = expandRuns([2, 35, 36, 53, 38, 23]);

/** Bit lengths (2 to 8) of the codes of the 64 distance symbols. */
export const DISTANCE_LENGTHS: Uint8Array = expandRuns([2, 20, 53, 230, 247, 151, 248]);

/** The shortest match length, in bytes, of each of the 16 length symbols. */
export const LENGTH_BASE: Uint16Array = Uint16Array.from(
  [3, 2, 4, 5, 6, 7, 8, 9, 10, 12, 16, 24, 40, 72, 136, 264],
);

/** How many raw bits follow each of the 16 length symbols, to be added to its base. */
export const LENGTH_EXTRA: Uint8Array = Uint8Array.from(
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8],
);

/** The match length that ends the stream: the last symbol with all its extra bits set. */
export const END_LENGTH = 519;

/**
 * Gives the code bits of each symbol as they are appended to the stream.
 *
 * The codes are canonical: shorter ones first, equal lengths in the order of their symbols. The
 * stream holds them most significant bit first and inverted, so each returned value is already
 * reversed and inverted: OR its low `lengths[symbol]` bits in at the current bit.
 *
 * @param lengths Bit length of each symbol's code, 1 to 16.
 * @returns One value per symbol, right-aligned, with no bits above its length. For the lengths 1, 2,
 * 2 they are `1`, `10`, `00` in binary: the canonical codes `0`, `10`, `11` inverted and reversed.
 */
export function canonicalCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 16; length++) {
    code <<= 1;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      codes[symbol] = reverseBits(~code, length);
      code++;
    }
  }
  return codes;
}

/** Reverses the low `count` bits of `value` and drops the others. */
function reverseBits(value: number, count: number): number {
  let reversed = 0;
  for (let bit = 0; bit < count; bit++) reversed = (reversed << 1) | ((value >> bit) & 1);
  return reversed;
}
