/**
 * PKWARE Data Compression Library "implode" streams, inflated.
 *
 * ```text
 * byte 0   literal mode: 0 = literals are 8 raw bits, 1 = literals are coded
 * byte 1   dictionary bits: 4, 5 or 6 (matches reach 1, 2 or 4 KiB back)
 * then tokens, least significant bit first:
 *   0 literal                         9 bits, or 1 + a code of 4 to 13 bits in mode 1
 *   1 length distance                 a match:
 *     length    code of 2 to 7 bits, then 0 to 8 extra bits   2 ... 518, 519 = end of stream
 *     distance  code of 2 to 8 bits (the high 6 bits), then the low 2 bits when length is 2,
 *               else as many as the dictionary has             0 = the byte before
 * ```
 *
 * Codes, lengths and the traps are in `dcl_codes.ts`.
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
import { decodeError } from "./decode_error.ts";
import type { Kernels } from "./kernels/kernels.ts";

/** The farthest a match reaches back, in bytes. */
const WINDOW = 4096;
/** The longest match is 518 bytes, and copies of 32 bytes may write 31 more. */
const OUTPUT_SLACK = 1024;
/** The input buffer is refilled in pieces of this size. */
const INPUT_LENGTH = 256 * 1024;
/** 32-bit loads may touch this many bytes past the last input byte. */
const INPUT_SLACK = 16;
/** Tokens of the table above this have a length of 72 or more. */
const LONG_TOKEN = 0x1ffff;
/** The longest token: 1 + 13 bits, or 1 + 7 + 8 + 8 + 6 bits; and the load is 32 bits wide. */
const TOKEN_BITS = 64;

/** `table[next bits] = bit length << 8 | symbol`, for codes of at most `bits` bits. */
function lookupTable(lengths: Uint8Array, bits: number): Uint16Array {
  const codes = canonicalCodes(lengths);
  const table = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    for (let i = codes[symbol]!; i < table.length; i += 1 << length) {
      table[i] = length << 8 | symbol;
    }
  }
  return table;
}

/**
 * What the next 12 bits begin when literals are raw, for a dictionary of `dictionaryBits`: 0 for a
 * literal, else a match:
 *
 * ```text
 * bits  0-4   bits of the flag, the length code and its extra bits
 *       5-7   low bits of the distance
 *       8-16  length; of 72 or more, whose extra bits reach beyond the 12, the least length
 *      17-20  then also: bits before the extra bits
 *      21-24  and how many they are
 * ```
 */
function makeTokens(dictionaryBits: number): Int32Array {
  const table = new Int32Array(4096);
  for (let bits = 1; bits < 4096; bits += 2) {
    const code = lengthTable()[bits >>> 1 & 127]!;
    const symbol = code & 255;
    const extra = LENGTH_EXTRA[symbol]!;
    const used = 1 + (code >>> 8);
    const isLong = used + extra > 12;
    const length = LENGTH_BASE[symbol]! + (isLong ? 0 : bits >>> used & (1 << extra) - 1);
    const lowBits = length === 2 ? 2 : dictionaryBits;
    table[bits] = used + extra | lowBits << 5 | length << 8 |
      (isLong ? used << 17 | extra << 21 : 0);
  }
  return table;
}

/** What the kernels' loop ended with. */
const FINISHED = 1;
const TOO_FAR = 2;

/** Addresses of an exploder whose bytes are in the kernels' memory. */
interface KernelPlaces {
  readonly kernels: Kernels;
  readonly block: number;
  readonly input: number;
  readonly tokens: number;
  readonly distances: number;
}

/**
 * Lets an exploder that has read nothing yet use the kernels, in whose memory its block then is.
 *
 * @returns The block's address.
 */
export let useKernels: (exploder: Exploder, kernels: Kernels) => number;

/** What `make` makes, made at the first call. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => made ??= make();
}

const literalTable = lazy(() => lookupTable(LITERAL_LENGTHS, 13));
const lengthTable = lazy(() => lookupTable(LENGTH_LENGTHS, 7));
const distanceTable = lazy(() => lookupTable(DISTANCE_LENGTHS, 8));
/** By dictionary bits. */
const tokenTables: Readonly<Record<number, () => Int32Array>> = {
  4: lazy(() => makeTokens(4)),
  5: lazy(() => makeTokens(5)),
  6: lazy(() => makeTokens(6)),
};

/**
 * Copies the `length` bytes that begin `distance` before `at` to `at`; they may overlap what they
 * make. Up to 31 bytes more are read and written.
 */
function copyMatch(
  block: Uint8Array,
  view: DataView,
  at: number,
  distance: number,
  length: number,
): void {
  const end = at + length;
  let to = at;
  let from = at - distance;
  if (distance < 8) {
    while (to < end) block[to++] = block[from++]!;
    return;
  }
  do {
    view.setBigInt64(to, view.getBigInt64(from, true), true);
    view.setBigInt64(to + 8, view.getBigInt64(from + 8, true), true);
    view.setBigInt64(to + 16, view.getBigInt64(from + 16, true), true);
    view.setBigInt64(to + 24, view.getBigInt64(from + 24, true), true);
    to += 32;
    from += 32;
  } while (to < end);
}

/** Options of {@linkcode Exploder} and {@linkcode explode}. */
export interface ExplodeOptions {
  /** Most bytes that the stream may yield; more is an error. No bound by default. */
  maxLength?: number;
  /** File name for error messages. */
  name?: string | undefined;
  /** Bytes of the file that lie before the stream, for the offsets in error messages. Default 0. */
  offset?: number;
  /** Bytes kept ready at most, besides the window. Default 192 KiB. */
  blockLength?: number;
}

/**
 * A push decoder: bytes go in cut anywhere, decoded bytes come out, nothing is read past the end
 * code.
 *
 * Decoded bytes stand in `block` from `start` to `end`; the last 4 KiB before them stay there as
 * the window. They are valid until the next {@linkcode Exploder.fill}; {@linkcode Exploder.take}
 * copies them out. Memory is the block plus 256 KiB, whatever the stream holds.
 *
 * @example
 * ```ts
 * import { Exploder } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * const exploder = new Exploder();
 * for (const byte of [0x00, 0x04, 0x82, 0x24, 0x25, 0x8f, 0x80, 0x7f]) {
 *   exploder.write(Uint8Array.of(byte));
 * }
 * exploder.fill(1024); // as many as there are
 * assertEquals(new TextDecoder().decode(exploder.take()), "AIAIAIAIAIAIA");
 * exploder.close();
 * ```
 */
export class Exploder {
  /** The window and the decoded bytes. */
  block: Uint8Array;
  /** `block` as a view. */
  view: DataView;
  /** Index in `block` of the first decoded byte not yet consumed. */
  start = 0;
  /** Index in `block` after the last decoded byte. */
  end = 0;
  /** True once the end code was read. */
  done = false;

  readonly #name: string | undefined;
  readonly #offset: number;
  readonly #maxLength: number;
  readonly #lengths: Uint16Array = lengthTable();
  readonly #distances: Uint16Array = distanceTable();
  /** Empty until the header is read, and for good when literals are raw. */
  #literals: Uint16Array = new Uint16Array(0);
  /** Empty until the header is read. */
  #tokens: Int32Array = new Int32Array(0);
  #input = new Uint8Array(0);
  #inputView = new DataView(this.#input.buffer);
  #inputEnd = 0;
  #bit = 0;
  /** Input bytes dropped from the buffer's front so far. */
  #passed = 0;
  #pending: Uint8Array[] = [];
  /** Output bytes dropped from the block's front so far. */
  #dropped = 0;
  #codedLiterals = false;
  /** 0 until the two header bytes are read. */
  #dictionaryBits = 0;
  #places: KernelPlaces | undefined;

  static {
    useKernels = (exploder, kernels) => exploder.#useKernels(kernels);
  }

  /** Makes a decoder for one stream. */
  constructor(options: ExplodeOptions = {}) {
    this.#name = options.name;
    this.#offset = options.offset ?? 0;
    this.#maxLength = options.maxLength ?? Infinity;
    const blockLength = options.blockLength ?? 192 * 1024;
    this.block = new Uint8Array(WINDOW + blockLength + OUTPUT_SLACK);
    this.view = new DataView(this.block.buffer);
  }

  /** Bytes of the stream read so far; after the end code, exactly the stream's length. */
  get inputLength(): number {
    return this.#passed + (this.#bit + 7 >>> 3);
  }

  /** Bytes decoded so far. */
  get outputLength(): number {
    return this.#dropped + this.end;
  }

  /** Takes input. The chunk is kept, not copied, until `fill` has used it up. */
  write(chunk: Uint8Array): void {
    if (chunk.length > 0 && !this.done) this.#pending.push(chunk);
  }

  /**
   * Decodes until `length` bytes stand ready, the input is used up or the stream ends, and returns
   * how many stand ready. `length` must not exceed the block length.
   *
   * @throws {DataSusError} `FORMAT` when the bytes are not an implode stream.
   */
  fill(length: number): number {
    if (this.end - this.start >= length) return this.end - this.start;
    this.#makeRoom(length);
    const limit = Math.min(this.start + length, this.block.length - OUTPUT_SLACK);
    while (!this.done && this.end < limit) {
      if (this.#dictionaryBits > 0) {
        if (this.#places !== undefined) this.#decodeByKernel(this.#places, limit);
        else if (!this.#codedLiterals) this.#decodeRun(limit);
        this.#decodeTail(limit);
        if (this.done || this.end >= limit) break;
      }
      if (!this.#refill()) break;
      if (this.#dictionaryBits === 0 && !this.#readHeader()) break;
    }
    if (this.outputLength > this.#maxLength) {
      throw this.#error(`it decodes to more than the ${this.#maxLength} bytes its header declares`);
    }
    return this.end - this.start;
  }

  /** Marks `length` ready bytes as used. */
  consume(length: number): void {
    this.start += length;
  }

  /** The ready bytes as a copy; they count as used. */
  take(): Uint8Array {
    const bytes = this.block.slice(this.start, this.end);
    this.start = this.end;
    return bytes;
  }

  /**
   * Says that no more input comes.
   *
   * @throws {DataSusError} `TRUNCATED` when the end code has not been read; decode what is there
   * with `fill` first.
   */
  close(): void {
    if (this.done) return;
    throw decodeError("TRUNCATED", this.#position(), "the file ends before the end code");
  }

  #position(): { name: string | undefined; offset: number } {
    return { name: this.#name, offset: this.#offset + this.inputLength };
  }

  #error(state: string): Error {
    return decodeError("FORMAT", this.#position(), state);
  }

  /** Moves what must stay (unused bytes, and the window) to the front of the block. */
  #makeRoom(length: number): void {
    if (this.start + length <= this.block.length - OUTPUT_SLACK) return;
    const from = Math.max(0, Math.min(this.start, this.end - WINDOW));
    this.block.copyWithin(0, from, this.end);
    this.#dropped += from;
    this.start -= from;
    this.end -= from;
  }

  /** Moves pending input into the buffer behind the unread rest; false when there is none. */
  #refill(): boolean {
    const chunk = this.#pending[0];
    if (chunk === undefined) return false;
    const from = this.#bit >>> 3;
    const rest = this.#inputEnd - from;
    const length = Math.min(chunk.length, Math.max(INPUT_LENGTH - rest, 1));
    if (this.#places === undefined && rest + length + INPUT_SLACK > this.#input.length) {
      const grown = new Uint8Array(rest + length + INPUT_SLACK);
      grown.set(this.#input.subarray(from, this.#inputEnd));
      this.#input = grown;
      this.#inputView = new DataView(grown.buffer);
    } else {
      this.#input.copyWithin(0, from, this.#inputEnd);
    }
    this.#input.set(chunk.subarray(0, length), rest);
    this.#passed += from;
    this.#bit &= 7;
    this.#inputEnd = rest + length;
    if (length === chunk.length) this.#pending.shift();
    else this.#pending[0] = chunk.subarray(length);
    return true;
  }

  /** Reads the two bytes before the tokens; false when they are not there yet. */
  #readHeader(): boolean {
    if (this.#inputEnd < 2) return this.#pending.length > 0;
    const mode = this.#input[0]!;
    const bits = this.#input[1]!;
    if (mode > 1) throw this.#error(`its literal mode is ${mode}, not 0 or 1`);
    if (bits < 4 || bits > 6) throw this.#error(`its dictionary size is ${bits}, not 4, 5 or 6`);
    this.#codedLiterals = mode === 1;
    this.#dictionaryBits = bits;
    this.#tokens = tokenTables[bits]!();
    if (this.#codedLiterals) this.#literals = literalTable();
    if (this.#places !== undefined) {
      const { kernels, tokens, distances } = this.#places;
      kernels.words.set(this.#tokens, tokens >> 2);
      new Uint16Array(kernels.bytes.buffer, distances, this.#distances.length).set(this.#distances);
    }
    this.#bit = 16;
    return true;
  }

  /**
   * The fast loop, for raw literals, while whole tokens are sure to be in the buffer.
   *
   * The bit position is the only bit state: each step loads 32 bits where it stands. One literal is
   * tried without a branch (it is written in any case and kept only if it was one), then a table
   * gives what the next 12 bits begin.
   */
  #decodeRun(limit: number): void {
    const input = this.#inputView;
    const block = this.block;
    const view = this.view;
    const tokens = this.#tokens;
    const distances = this.#distances;
    const lastBit = this.#inputEnd * 8 - TOKEN_BITS;
    let bit = this.#bit;
    let end = this.end;
    while (end < limit && bit <= lastBit) {
      let bits = input.getInt32(bit >>> 3, true) >>> (bit & 7);
      block[end] = bits >>> 1;
      const literal = ~bits & 1;
      const used = literal * 9;
      end += literal;
      bit += used;
      bits >>>= used;
      const token = tokens[bits & 4095]!;
      if (token === 0) {
        block[end++] = bits >>> 1;
        bit += 9;
        continue;
      }
      bit += token & 31;
      let length = token >>> 8 & 511;
      if (token > LONG_TOKEN) {
        length += bits >>> (token >>> 17 & 15) & (1 << (token >>> 21)) - 1;
        if (length === END_LENGTH) {
          this.#finish();
          break;
        }
      }
      bits = input.getInt32(bit >>> 3, true) >>> (bit & 7);
      const code = distances[bits & 255]!;
      const codeBits = code >>> 8;
      const lowBits = token >>> 5 & 7;
      bit += codeBits + lowBits;
      const distance = ((code & 255) << lowBits | bits >>> codeBits & (1 << lowBits) - 1) + 1;
      if (distance > end) {
        this.#bit = bit;
        throw this.#distanceError(distance);
      }
      copyMatch(block, view, end, distance, length);
      end += length;
    }
    this.#bit = bit;
    this.end = end;
  }

  #useKernels(kernels: Kernels): number {
    const length = this.block.length;
    const block = kernels.allocate(length);
    const input = kernels.allocate(INPUT_LENGTH + INPUT_SLACK);
    const tokens = kernels.allocate(4096 * 4);
    const distances = kernels.allocate(this.#distances.length * 2);
    this.#places = { kernels, block, input, tokens, distances };
    const look = (): void => {
      const { buffer } = kernels.bytes;
      this.block = new Uint8Array(buffer, block, length);
      this.view = new DataView(buffer, block, length);
      this.#input = new Uint8Array(buffer, input, INPUT_LENGTH + INPUT_SLACK);
      this.#inputView = new DataView(buffer, input, INPUT_LENGTH + INPUT_SLACK);
    };
    look();
    kernels.onMove = look;
    return block;
  }

  /** The fast loop, by the kernel. */
  #decodeByKernel({ kernels, block, input, tokens, distances }: KernelPlaces, limit: number): void {
    const lastBit = this.#inputEnd * 8 - TOKEN_BITS;
    if (this.#codedLiterals || this.#bit > lastBit) return;
    const { run } = kernels;
    const state = run.decode(
      tokens,
      distances,
      input,
      this.#bit,
      lastBit,
      block,
      this.end,
      limit,
    );
    this.#bit = run.bit.value;
    this.end = run.end.value;
    if (state === FINISHED) this.#finish();
    else if (state === TOO_FAR) throw this.#distanceError(run.tooFar.value);
  }

  /** The plain loop: coded literals, and the last bytes of the buffer. */
  #decodeTail(limit: number): void {
    while (!this.done && this.end < limit && this.#decodeToken());
  }

  /**
   * Decodes one token, the plain way. Returns false, with nothing changed, when its bits are not
   * all in the buffer: what lies behind the buffer's end cannot make a code shorter than it is.
   */
  #decodeToken(): boolean {
    const available = this.#inputEnd * 8;
    let bit = this.#bit;
    if (bit >= available) return false;
    let bits = this.#load(bit);
    if ((bits & 1) === 0) {
      if (!this.#codedLiterals) {
        if (bit + 9 > available) return false;
        this.block[this.end++] = bits >>> 1;
        this.#bit = bit + 9;
        return true;
      }
      const literal = this.#literals[bits >>> 1 & 8191]!;
      bit += 1 + (literal >>> 8);
      if (bit > available) return false;
      this.block[this.end++] = literal;
      this.#bit = bit;
      return true;
    }
    const lengthCode = this.#lengths[bits >>> 1 & 127]!;
    const symbol = lengthCode & 255;
    const extra = LENGTH_EXTRA[symbol]!;
    const lengthBits = 1 + (lengthCode >>> 8);
    const length = LENGTH_BASE[symbol]! + (bits >>> lengthBits & (1 << extra) - 1);
    bit += lengthBits + extra;
    if (bit > available) return false;
    if (length === END_LENGTH) {
      this.#bit = bit;
      this.#finish();
      return true;
    }
    bits = this.#load(bit);
    const distanceCode = this.#distances[bits & 255]!;
    const lowBits = length === 2 ? 2 : this.#dictionaryBits;
    const codeBits = distanceCode >>> 8;
    bit += codeBits + lowBits;
    if (bit > available) return false;
    const low = bits >>> codeBits & (1 << lowBits) - 1;
    this.#bit = bit;
    const distance = ((distanceCode & 255) << lowBits | low) + 1;
    if (distance > this.end) throw this.#distanceError(distance);
    copyMatch(this.block, this.view, this.end, distance, length);
    this.end += length;
    return true;
  }

  /** The end code was read: what follows in the file is not the stream's. */
  #finish(): void {
    this.done = true;
    this.#pending = [];
  }

  #distanceError(distance: number): Error {
    return this.#error(`a match reaches ${distance} bytes back, before the first byte`);
  }

  /** At least 25 bits from bit `bit` of the buffer on; the slack behind the input allows the load. */
  #load(bit: number): number {
    return this.#inputView.getInt32(bit >>> 3, true) >>> (bit & 7);
  }
}

/**
 * Inflates a whole implode stream. Bytes after the end code are ignored.
 *
 * @example
 * ```ts
 * import { explode, implode } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * const bytes = new TextEncoder().encode("AIAIAIAIAIAIA");
 * assertEquals(explode(implode(bytes)), bytes);
 * ```
 *
 * @throws {DataSusError} `FORMAT` when it is not such a stream or yields more than `maxLength`,
 * `TRUNCATED` when it ends before its end code.
 */
export function explode(stream: Uint8Array, options: ExplodeOptions = {}): Uint8Array {
  const exploder = new Exploder(options);
  exploder.write(stream);
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (exploder.fill(128 * 1024) > 0) {
    const piece = exploder.take();
    pieces.push(piece);
    length += piece.length;
  }
  exploder.close();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
