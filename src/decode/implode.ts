/**
 * Compresses bytes into PKWARE DCL "implode" streams, the body of a `.dbc` file.
 *
 * ```text
 * byte 0   literal mode: 0 = literals are 8 raw bits, 1 = literals are coded
 * byte 1   dictionary bits: 4, 5, 6 = matches reach 1, 2, 4 KiB back
 * then tokens, least significant bit of each byte first:
 *   flag 0   literal: 8 raw bits, or a code of 4 to 13 bits in mode 1
 *   flag 1   match: length code (2 to 7 bits), 0 to 8 extra bits,
 *            distance code (2 to 8 bits), low bits (2 when the length is 2, else byte 1)
 *   end      the match length 519, with no distance; zero bits to the end of the byte
 * ```
 *
 * The codes are fixed, so the price of every token in bits is known beforehand, and the cheapest
 * way to say a block is a shortest path: `Planner` walks a block once, offering each
 * position's literal and matches to the positions they lead to, and the tokens are read off from
 * the end. Two things keep that fast on records that repeat the ones above: a match of
 * `LONG_MATCH` bytes or more is taken without looking inside it, and the search for a match longer
 * than a known one jumps along the rarest three bytes it must contain.
 *
 * We write only what PKWARE's own compressor writes: matches of at most 516 bytes (the format has
 * 518) from at most one byte less than the dictionary back. The 84 real files we measured keep to
 * both, and the output buffer of PKWARE's decoder, as StormLib's `pklib.h` has it, leaves 516 bytes
 * for a match past its block.
 *
 * Source: `dcl_codes.ts`, which names where the format is described.
 *
 * @module
 */

import {
  canonicalCodes,
  DISTANCE_LENGTHS,
  END_LENGTH,
  LENGTH_BASE,
  LENGTH_EXTRA,
  LENGTH_LENGTHS,
  LITERAL_LENGTHS,
} from "./dcl_codes.ts";

/** Bytes kept before a block for matches to start in. */
const WINDOW = 4096;
/** Bytes that are planned at once; tokens do not cross from one block into the next. */
const BLOCK = 32 * 1024;
/** The longest match PKWARE's compressor writes. */
const MAX_LENGTH = 516;
/** A match of two bytes has 6 coded and 2 raw bits of distance. */
const MAX_PAIR_DISTANCE = 256;
/** A link that leads out of the window. */
const FAR = 2 * WINDOW - 1;
/** A match this long is taken as it is; the positions inside it are not searched. */
const LONG_MATCH = 48;
/** Earlier places tried for one position. */
const MAX_TRIES = 256;
/** Bytes at the start of a newly found match that are looked over for its rarest three. */
const RAREST_REACH = 32;
const HASH_BITS = 14;
/** Positions count on up to here; then the window is linked afresh, so that they stay Int32. */
const MAX_ORIGIN = 2 ** 30;

/** How literals are written: `"binary"` as 8 raw bits, `"coded"` in a fixed code made for text. */
export type LiteralMode = "binary" | "coded";

/** Options of {@linkcode Imploder} and {@linkcode implode}. */
export interface ImplodeOptions {
  /** How literals are written. Default `"binary"`, as in all of DataSUS's files we measured. */
  literals?: LiteralMode;
  /** How far matches reach back, in bytes. Default 4096, as in all of DataSUS's files we measured. */
  dictionary?: 1024 | 2048 | 4096;
}

/**
 * A push compressor: bytes go in cut anywhere, the compressed bytes come out as they are ready.
 *
 * The stream is the same wherever the input was cut. Memory is about 1 MB, whatever the length of
 * the input, besides the bytes returned.
 *
 * @example
 * ```ts
 * import { explode, Imploder } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * const imploder = new Imploder();
 * const record = new TextEncoder().encode(" 3304557202401");
 * const parts = [imploder.write(record), imploder.write(record), imploder.close()];
 * const stream = Uint8Array.from(parts.flatMap((part) => [...part]));
 * assertEquals(explode(stream), Uint8Array.of(...record, ...record));
 * ```
 */
export class Imploder {
  readonly #prices: Prices;
  readonly #window = new LinkedWindow();
  readonly #planner: Planner;
  readonly #out = new BitWriter();
  #blockLength = 0;
  #closed = false;

  /**
   * Starts a stream.
   *
   * @throws {RangeError} When an option is not one of its values.
   */
  constructor(options: ImplodeOptions = {}) {
    const { literals = "binary", dictionary = 4096 } = options;
    const mode = ["binary", "coded"].indexOf(literals);
    if (mode < 0) throw new RangeError(`Cannot implode with literals "${literals}"`);
    const dictionaryBits = [1024, 2048, 4096].indexOf(dictionary) + 4;
    if (dictionaryBits < 4) throw new RangeError(`Cannot implode with dictionary "${dictionary}"`);
    this.#prices = new Prices(literals, dictionaryBits);
    this.#planner = new Planner(this.#window, this.#prices);
    this.#out.put(mode, 8);
    this.#out.put(dictionaryBits, 8);
  }

  /**
   * Takes bytes and returns the compressed bytes that are ready, possibly none.
   *
   * `chunk` is copied and the result belongs to the caller.
   *
   * @throws {TypeError} When the stream was closed.
   */
  write(chunk: Uint8Array): Uint8Array<ArrayBuffer> {
    if (this.#closed) throw new TypeError("Cannot write to the implode stream: it is closed");
    for (let taken = 0; taken < chunk.length;) {
      const part = chunk.subarray(taken, taken + BLOCK - this.#blockLength);
      this.#window.bytes.set(part, WINDOW + this.#blockLength);
      this.#blockLength += part.length;
      taken += part.length;
      if (this.#blockLength === BLOCK) this.#writeBlock();
    }
    return this.#out.take();
  }

  /**
   * Ends the stream and returns the rest of it, the end code included.
   *
   * @throws {TypeError} When the stream was closed before.
   */
  close(): Uint8Array<ArrayBuffer> {
    if (this.#closed) throw new TypeError("Cannot close the implode stream: it is closed");
    this.#closed = true;
    this.#writeBlock();
    this.#writeLength(END_LENGTH);
    this.#out.padByte();
    return this.#out.take();
  }

  /** Writes the tokens of the block that stands in the window and makes room for the next. */
  #writeBlock(): void {
    this.#window.link(this.#blockLength);
    const { tokenLength, tokenDistance } = this.#planner;
    const tokenEnds = this.#planner.plan(this.#blockLength);
    for (const end of tokenEnds) {
      const length = tokenLength[end]!;
      if (length === 1) {
        this.#writeLiteral(this.#window.bytes[WINDOW + end - 1]!);
      } else {
        this.#writeLength(length);
        this.#writeDistance(tokenDistance[end]!, length);
      }
    }
    this.#window.slide(this.#blockLength);
    this.#blockLength = 0;
  }

  #writeLiteral(byte: number): void {
    const { literal, literalPrice } = this.#prices;
    this.#out.put(literal[byte]!, literalPrice[byte]!);
  }

  #writeLength(length: number): void {
    const { lengthToken, lengthPrice } = this.#prices;
    this.#out.put(lengthToken[length]!, lengthPrice[length]!);
  }

  /** `distance` counts from 1 here, from 0 in the stream. */
  #writeDistance(distance: number, length: number): void {
    const { distanceCodes, dictionaryBits } = this.#prices;
    const lowBits = length === 2 ? 2 : dictionaryBits;
    const symbol = (distance - 1) >> lowBits;
    const codeLength = DISTANCE_LENGTHS[symbol]!;
    const low = (distance - 1) & ((1 << lowBits) - 1);
    this.#out.put(distanceCodes[symbol]! | low << codeLength, codeLength + lowBits);
  }
}

/**
 * Compresses bytes into one implode stream.
 *
 * On the records of DataSUS the result is about 4 % smaller than what their own tool writes.
 *
 * @throws {RangeError} When an option is not one of its values.
 *
 * @example
 * ```ts
 * import { implode } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * const blanks = new Uint8Array(100_000).fill(0x20);
 * assertEquals(implode(blanks).length, 593);
 * ```
 */
export function implode(bytes: Uint8Array, options?: ImplodeOptions): Uint8Array<ArrayBuffer> {
  const imploder = new Imploder(options);
  const body = imploder.write(bytes);
  const rest = imploder.close();
  const stream = new Uint8Array(body.length + rest.length);
  stream.set(body);
  stream.set(rest, body.length);
  return stream;
}

/** What each token looks like and how many bits it takes, flag bit included. */
class Prices {
  readonly dictionaryBits: number;
  /** Longest distance we write. */
  readonly maxDistance: number;
  /** Flag and code, by byte. */
  readonly literal = new Uint16Array(256);
  readonly literalPrice = new Uint8Array(256);
  /** Flag, length code and extra bits, by match length up to {@linkcode END_LENGTH}. */
  readonly lengthToken = new Uint16Array(END_LENGTH + 1);
  readonly lengthPrice = new Uint8Array(END_LENGTH + 1);
  /** The longest length that has the same code and so the same price, at most `MAX_LENGTH`. */
  readonly longestOfPrice = new Uint16Array(END_LENGTH + 1);
  readonly distanceCodes = canonicalCodes(DISTANCE_LENGTHS);
  /** Price of a distance (from 1) in a match of 3 bytes or more. */
  readonly distancePrice: Uint8Array;
  /** Price of a distance (from 1) in a match of 2 bytes. */
  readonly pairDistancePrice = distancePrices(2);

  constructor(literals: LiteralMode, dictionaryBits: number) {
    this.dictionaryBits = dictionaryBits;
    this.maxDistance = (64 << dictionaryBits) - 1;
    this.distancePrice = distancePrices(dictionaryBits);
    this.#priceLiterals(literals);
    this.#priceLengths();
  }

  #priceLiterals(literals: LiteralMode): void {
    const codes = canonicalCodes(LITERAL_LENGTHS);
    for (let byte = 0; byte < 256; byte++) {
      this.literal[byte] = (literals === "binary" ? byte : codes[byte]!) << 1;
      this.literalPrice[byte] = 1 + (literals === "binary" ? 8 : LITERAL_LENGTHS[byte]!);
    }
  }

  #priceLengths(): void {
    const codes = canonicalCodes(LENGTH_LENGTHS);
    for (let symbol = 0; symbol < 16; symbol++) {
      const extraAt = 1 + LENGTH_LENGTHS[symbol]!;
      const base = LENGTH_BASE[symbol]!;
      const last = base + (1 << LENGTH_EXTRA[symbol]!) - 1;
      for (let length = base; length <= last; length++) {
        this.lengthToken[length] = 1 | codes[symbol]! << 1 | (length - base) << extraAt;
        this.lengthPrice[length] = extraAt + LENGTH_EXTRA[symbol]!;
        this.longestOfPrice[length] = Math.min(last, MAX_LENGTH);
      }
    }
  }
}

/** Bits of each distance from 1 on, when it has `lowBits` raw bits. */
function distancePrices(lowBits: number): Uint8Array {
  const prices = new Uint8Array((64 << lowBits) + 1);
  for (let distance = 1; distance < prices.length; distance++) {
    prices[distance] = DISTANCE_LENGTHS[(distance - 1) >> lowBits]! + lowBits;
  }
  return prices;
}

/**
 * The block being compressed and the bytes before it, each linked to where it was seen last.
 *
 * `bytes` is the window (4 KiB) and then the block. The links of a position are distances to the
 * nearest earlier position that begins with the same two or the same three bytes, capped at
 * {@linkcode FAR}. The last two positions of a block have none until the next block follows them.
 */
class LinkedWindow {
  readonly bytes = new Uint8Array(WINDOW + BLOCK);
  /** Index of the input's first byte, 0 when it has left the window; nothing before it is real. */
  start = WINDOW;
  /** Distance to the same two bytes. */
  readonly pairLink = new Uint16Array(WINDOW + BLOCK);
  /** Distance to three bytes of the same hash: never past the same three, but maybe to others. */
  readonly tripleLink = new Uint16Array(WINDOW + BLOCK);
  /** Where two bytes, and three bytes of a hash, were seen last, counted as `#origin` is. */
  readonly #lastPair = new Int32Array(1 << 16);
  readonly #lastTriple = new Int32Array(1 << HASH_BITS);
  /** What `bytes[0]` counts as. Starts so high that 0, never seen, is out of the window. */
  #origin = FAR;
  /** Index of the first byte without links. */
  #linked = WINDOW;

  /** Links a block of `blockLength` bytes. */
  link(blockLength: number): void {
    const bytes = this.bytes;
    const pairLink = this.pairLink;
    const tripleLink = this.tripleLink;
    const lastPair = this.#lastPair;
    const lastTriple = this.#lastTriple;
    const end = WINDOW + blockLength - 2;
    for (let index = this.#linked; index < end; index++) {
      const position = this.#origin + index;
      const pair = bytes[index]! | bytes[index + 1]! << 8;
      const hash = Math.imul(pair | bytes[index + 2]! << 16, 0x9e3779b1) >>> (32 - HASH_BITS);
      pairLink[index] = Math.min(position - lastPair[pair]!, FAR);
      tripleLink[index] = Math.min(position - lastTriple[hash]!, FAR);
      lastPair[pair] = position;
      lastTriple[hash] = position;
    }
    this.#linked = Math.max(this.#linked, end);
  }

  /** Moves the last bytes of a block to the window. */
  slide(blockLength: number): void {
    for (const array of [this.bytes, this.pairLink, this.tripleLink]) {
      array.copyWithin(0, blockLength, blockLength + WINDOW);
    }
    this.start = Math.max(0, this.start - blockLength);
    this.#linked -= blockLength;
    this.#origin += blockLength;
    if (this.#origin > MAX_ORIGIN) this.#forget();
  }

  #forget(): void {
    this.#lastPair.fill(0);
    this.#lastTriple.fill(0);
    this.#origin = FAR;
  }
}

/**
 * Finds the cheapest tokens for a block: a shortest path from its first byte to its end.
 *
 * Positions are visited in order; when one is visited, the price of reaching it is final, and the
 * tokens that may start there are offered to the positions where they end. A match is offered at
 * the ends where its length gets dearer, which loses nothing worth the time: what a shorter match
 * of the same price leaves over, the next match can give up at its front.
 *
 * The longest match known is carried along, so that positions inside it only look for a longer one.
 */
class Planner {
  /** Length of the last token on the cheapest way to a position; a literal has 1. */
  readonly tokenLength = new Uint16Array(BLOCK + 1);
  /** Its distance, from 1; undefined for a literal. */
  readonly tokenDistance = new Uint16Array(BLOCK + 1);
  readonly #window: LinkedWindow;
  readonly #prices: Prices;
  /** Bits of the cheapest known way to a position. */
  readonly #price = new Int32Array(BLOCK + 1);
  readonly #ends = new Uint16Array(BLOCK);
  /** Where the match that reaches farthest ends, its distance, and the index of its rarest three. */
  #carriedEnd = 0;
  #carriedDistance = 0;
  #carriedRarest = 0;

  constructor(window: LinkedWindow, prices: Prices) {
    this.#window = window;
    this.#prices = prices;
  }

  /** Returns where the tokens of the linked block end, in order; valid until the next call. */
  plan(blockLength: number): Uint16Array {
    const { literalPrice } = this.#prices;
    const { bytes } = this.#window;
    this.#price.fill(0x7fffffff, 1, blockLength + 1);
    this.#carriedEnd = 0;
    this.#carriedRarest = 0;
    for (let at = 0; at < blockLength;) {
      this.#offer(at, 1, 0, literalPrice[bytes[WINDOW + at]!]!);
      const room = Math.min(blockLength - at, MAX_LENGTH);
      // the last two bytes have no links
      const longest = room < 3 ? 0 : this.#offerMatches(at, room);
      at += longest < LONG_MATCH ? 1 : longest;
    }
    return this.#readBack(blockLength);
  }

  /** Offers the matches that start at `at`; returns the length of the longest. */
  #offerMatches(at: number, room: number): number {
    const { bytes, pairLink, tripleLink, start } = this.#window;
    const index = WINDOW + at;
    // The rarest three of a match may lie inside the input while its start would lie before it.
    const reach = Math.min(this.#prices.maxDistance, index - start);
    this.#offerPair(at, pairLink[index]!);

    // A match longer than the known one contains all its bytes and the next, so every three of them
    // lead from link to link to all the places where it may be. We follow the three with the longest
    // first link, `rarest` bytes after the start: they skip the most places that cannot do.
    let longest = 2;
    let rarest = 0;
    if (this.#carriedEnd - at >= 3) {
      longest = Math.min(this.#carriedEnd - at, room);
      this.#offerMatch(at, 3, longest, this.#carriedDistance);
      if (longest === room) return longest;
      if (this.#carriedRarest < index) {
        this.#carriedRarest = index + this.#rarest(index, longest - 2);
      }
      rarest = this.#carriedRarest - index;
    }

    let distance = tripleLink[index + rarest]!;
    for (let tries = MAX_TRIES; distance <= reach && tries > 0; tries--) {
      const from = index - distance;
      if (
        bytes[from + longest] === bytes[index + longest] &&
        bytes[from + longest - 1] === bytes[index + longest - 1]
      ) {
        const length = commonLength(bytes, from, index, room);
        if (length > longest) {
          this.#offerMatch(at, longest + 1, length, distance);
          longest = length;
          this.#carriedEnd = at + length;
          this.#carriedDistance = distance;
          if (length === room) return longest;
          this.#carriedRarest = 0;
          rarest = this.#rarest(from, Math.min(length - 3, RAREST_REACH));
        }
      }
      distance += tripleLink[from + rarest]!;
    }
    return longest;
  }

  /** Which of the three bytes that start `first` to `last` bytes after `from` have the longest link. */
  #rarest(from: number, last: number): number {
    const { tripleLink } = this.#window;
    let rarest = 0;
    for (let offset = 1; offset <= last; offset++) {
      if (tripleLink[from + offset]! > tripleLink[from + rarest]!) rarest = offset;
    }
    return rarest;
  }

  #offerPair(at: number, distance: number): void {
    if (distance > MAX_PAIR_DISTANCE) return;
    const { lengthPrice, pairDistancePrice } = this.#prices;
    this.#offer(at, 2, distance, lengthPrice[2]! + pairDistancePrice[distance]!);
  }

  /** Offers one match in the lengths from `shortest` on after which the next is dearer. */
  #offerMatch(at: number, shortest: number, longest: number, distance: number): void {
    const { lengthPrice, distancePrice, longestOfPrice } = this.#prices;
    const priceOfDistance = distancePrice[distance]!;
    let length = shortest - 1;
    while (length < longest) {
      length = Math.min(longestOfPrice[length + 1]!, longest);
      this.#offer(at, length, distance, priceOfDistance + lengthPrice[length]!);
    }
  }

  /** Takes a token of `length` bytes for the way to its end if that is cheaper. */
  #offer(at: number, length: number, distance: number, price: number): void {
    const end = at + length;
    const total = this.#price[at]! + price;
    if (total >= this.#price[end]!) return;
    this.#price[end] = total;
    this.tokenLength[end] = length;
    this.tokenDistance[end] = distance;
  }

  #readBack(blockLength: number): Uint16Array {
    let first = this.#ends.length;
    for (let end = blockLength; end > 0; end -= this.tokenLength[end]!) this.#ends[--first] = end;
    return this.#ends.subarray(first);
  }
}

/** How many bytes from `a` and `b` on are equal, at most `limit`. */
function commonLength(bytes: Uint8Array, a: number, b: number, limit: number): number {
  let length = 0;
  while (length < limit && bytes[a + length] === bytes[b + length]) length++;
  return length;
}

/** Collects bits, the first one in the lowest bit of the first byte. */
class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;
  #pending = 0;
  /** Bits in `#pending`, at most 7 between calls. */
  #pendingCount = 0;

  /** Appends the low `count` bits (at most 24) of `bits`, which has none above them. */
  put(bits: number, count: number): void {
    this.#pending |= bits << this.#pendingCount;
    this.#pendingCount += count;
    while (this.#pendingCount >= 8) {
      if (this.#length === this.#bytes.length) this.#grow();
      this.#bytes[this.#length++] = this.#pending;
      this.#pending >>>= 8;
      this.#pendingCount -= 8;
    }
  }

  /** Fills the last byte up with zero bits. */
  padByte(): void {
    if (this.#pendingCount > 0) this.put(0, 8 - this.#pendingCount);
  }

  /** Returns the complete bytes, which are the caller's, and starts anew after them. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return bytes;
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
