/** Column readers may load this many bytes past the last record. */
const SLACK = 16;

/**
 * Bytes that are stored as they are, behind the same face as an `Exploder`: written in cut
 * anywhere, made ready in a block.
 */
export class RawBlock {
  /** The ready bytes' buffer. */
  readonly block: Uint8Array;
  /** `block` as a view. */
  readonly view: DataView;
  /** Index in `block` of the first byte not yet consumed. */
  start = 0;
  /** Index in `block` after the last ready byte. */
  end = 0;
  /** Bytes made ready so far. */
  outputLength = 0;
  #pending: Uint8Array[] = [];

  /** Makes a block that can hold `length` bytes ready. */
  constructor(length: number) {
    this.block = new Uint8Array(length + SLACK);
    this.view = new DataView(this.block.buffer);
  }

  /** Bytes read so far. */
  get inputLength(): number {
    return this.outputLength;
  }

  /** Takes input; it is kept, not copied, until `fill` has used it up. */
  write(chunk: Uint8Array): void {
    if (chunk.length > 0) this.#pending.push(chunk);
  }

  /** Makes `length` bytes ready if there are as many, and returns how many are. */
  fill(length: number): number {
    if (this.start + length > this.block.length - SLACK) {
      this.block.copyWithin(0, this.start, this.end);
      this.end -= this.start;
      this.start = 0;
    }
    while (this.end - this.start < length && this.#pending.length > 0) {
      const chunk = this.#pending[0]!;
      const taken = Math.min(chunk.length, this.start + length - this.end);
      this.block.set(chunk.subarray(0, taken), this.end);
      this.end += taken;
      this.outputLength += taken;
      if (taken === chunk.length) this.#pending.shift();
      else this.#pending[0] = chunk.subarray(taken);
    }
    return this.end - this.start;
  }

  /** Marks `length` ready bytes as used. */
  consume(length: number): void {
    this.start += length;
  }
}
