import { type RecordBatch, RecordBatchStreamWriter, type Schema } from "apache-arrow";

/**
 * Encodes an Arrow IPC stream message by message: schema, then for each batch the dictionaries that
 * are new and the batch itself, then the end mark.
 *
 * apache-arrow's writer puts its bytes into a queue that nobody can wait for; this one hands them
 * out after each batch, so that a slow reader slows the writer down.
 */
export class ArrowStreamEncoder extends RecordBatchStreamWriter {
  #pieces: Uint8Array[] = [];

  /** The first message. Call it once, before the batches. */
  encodeSchema(schema: Schema): Uint8Array {
    this.reset(undefined, schema);
    return this.#take();
  }

  /** The messages of a batch, whose schema must be the one given. */
  encodeBatch(batch: RecordBatch): Uint8Array {
    this.write(batch);
    return this.#take();
  }

  /** The end mark. */
  encodeEnd(): Uint8Array {
    this.close();
    return this.#take();
  }

  /** Takes the place of the queue. */
  protected override _write(chunk: ArrayBufferView): this {
    if (this._started && chunk.byteLength > 0) {
      const { buffer, byteOffset, byteLength } = chunk;
      this.#pieces.push(new Uint8Array(buffer, byteOffset, byteLength));
      this._position += byteLength;
    }
    return this;
  }

  #take(): Uint8Array {
    const bytes = join(this.#pieces);
    this.#pieces = [];
    return bytes;
  }
}

/** A whole Arrow IPC stream in memory. */
export function encodeArrowStream(schema: Schema, batches: readonly RecordBatch[]): Uint8Array {
  const encoder = new ArrowStreamEncoder();
  return join([
    encoder.encodeSchema(schema),
    ...batches.map((batch) => encoder.encodeBatch(batch)),
    encoder.encodeEnd(),
  ]);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
