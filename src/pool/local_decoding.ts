import type { RecordBatch } from "apache-arrow";
import { giveRoom } from "../arrow/batch_rooms.ts";
import type { BadValue } from "../decode/bad_value.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { buildInRooms, type DbfDecodeOptions, DbfDecoder } from "../decode/dbf.ts";
import type { DecodeStep, Decoding } from "./decoding.ts";
import type { JobState } from "./messages.ts";
import { buffersOf } from "./packed_batch.ts";

/** A file decoded in this thread, as its steps are asked for. */
export class LocalDecoding implements Decoding {
  readonly #chunks: AsyncIterable<Uint8Array>;
  readonly #decoder: DbfDecoder;
  readonly #reusesBuffers: boolean;
  #found: BadValue[] = [];

  /**
   * Of the file's bytes; `tellsBad` has the steps tell of values that cannot be read,
   * `reusesBuffers` has the memory of a batch used again after its step.
   */
  constructor(
    chunks: AsyncIterable<Uint8Array>,
    options: DbfDecodeOptions,
    { tellsBad, reusesBuffers = false }: {
      readonly tellsBad: boolean;
      readonly reusesBuffers?: boolean;
    },
  ) {
    this.#reusesBuffers = reusesBuffers;
    this.#chunks = chunks;
    const onBadValue = tellsBad ? (value: BadValue) => this.#found.push(value) : undefined;
    this.#decoder = new DbfDecoder({ ...options, onBadValue });
    if (reusesBuffers) buildInRooms(this.#decoder);
  }

  get bad(): readonly BadValue[] {
    return this.#found;
  }

  get header(): DbfHeader | undefined {
    return this.#decoder.header;
  }

  get state(): JobState {
    const { report, inputLength, crc32 } = this.#decoder;
    return { report, inputLength, crc32 };
  }

  async *steps(): AsyncGenerator<DecodeStep, void, undefined> {
    for await (const chunk of this.#chunks) {
      yield* this.#give(this.#decoder.write(chunk));
      yield { kind: "taken" };
    }
    yield { kind: "closing" };
    yield* this.#give(this.#decoder.close());
  }

  *#give(batches: Iterable<RecordBatch>): Generator<DecodeStep, void, undefined> {
    for (const batch of batches) {
      yield { kind: "batch", batch, bad: this.#take() };
      if (this.#reusesBuffers) giveRoom(buffersOf(batch));
    }
  }

  #take(): readonly BadValue[] {
    if (this.#found.length === 0) return [];
    const bad = this.#found;
    this.#found = [];
    return bad;
  }
}
