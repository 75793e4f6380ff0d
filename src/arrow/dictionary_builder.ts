import { type Data, type Dictionary, type Int32, makeData, Utf8, Vector } from "apache-arrow";
import { FixedBuilder } from "./fixed_builder.ts";

/** At this many entries the next batch starts a new dictionary, so that memory stays bounded. */
const MOST_ENTRIES = 65_536;

/** The Arrow type of a coded text column. */
export type CodeType = Dictionary<Utf8, Int32>;

/**
 * Builds one dictionary-encoded text column: Int32 indices into the distinct values.
 *
 * The dictionary grows over the batches of a file: each batch's dictionary begins with the one
 * before it, and is the very same object while nothing was added, so that a writer of an Arrow
 * stream need not send it again.
 */
export class DictionaryBuilder {
  /** The indices; see {@linkcode FixedBuilder} for how to fill them. */
  readonly indices: FixedBuilder<Int32Array>;
  readonly #type: CodeType;
  readonly #codes = new Map<string, number>();
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(64);
  #offsets = new Int32Array(17);
  #vector: Vector<Utf8> | undefined;

  /** Makes a builder of `type`; all batches of a stream share the type object. */
  constructor(type: CodeType) {
    this.#type = type;
    this.indices = new FixedBuilder(type.indices, (length) => new Int32Array(length));
  }

  /** The index of a value, which is added to the dictionary when it is new. */
  add(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.#codes.size;
    const start = this.#offsets[code]!;
    const room = start + value.length * 3;
    if (room > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(room, this.#bytes.length * 2));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    if (code + 2 > this.#offsets.length) {
      const grown = new Int32Array(this.#offsets.length * 2);
      grown.set(this.#offsets);
      this.#offsets = grown;
    }
    const { written } = this.#encoder.encodeInto(value, this.#bytes.subarray(start));
    this.#offsets[code + 1] = start + written;
    this.#codes.set(value, code);
    this.#vector = undefined;
    return code;
  }

  /** The column so far, and starts over with the same dictionary. */
  finish(): Data<CodeType> {
    const dictionary = this.#vector ??= this.#dictionary();
    const indices = this.indices.finish();
    return makeData({
      type: this.#type,
      length: indices.length,
      nullCount: indices.nullCount,
      nullBitmap: indices.nullBitmap,
      data: indices.values,
      dictionary,
    });
  }

  /**
   * Starts a new dictionary when this one has grown too long, and says whether it did: indices
   * remembered from before no longer hold. To be called between batches.
   */
  renew(): boolean {
    if (this.#codes.size < MOST_ENTRIES) return false;
    this.#codes.clear();
    this.#bytes = new Uint8Array(64);
    this.#offsets = new Int32Array(17);
    this.#vector = undefined;
    return true;
  }

  /** The values so far. Entries already written never change, so the buffers can be shared. */
  #dictionary(): Vector<Utf8> {
    const length = this.#codes.size;
    const valueOffsets = this.#offsets.subarray(0, length + 1);
    const data = this.#bytes.subarray(0, this.#offsets[length]!);
    return new Vector([makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets, data })]);
  }
}
