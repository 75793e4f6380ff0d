import type { Schema as ArrowSchema } from "apache-arrow";
import { Schema } from "apache-arrow";
import { BatchSize } from "./batch_size.ts";
import type { ColumnSpec } from "../decode/column_spec.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { columnsOf } from "../expr/expr.ts";
import type { Source } from "../fetch/source.ts";
import type { FileChunks } from "./file_chunks.ts";
import {
  type FileReadOptions,
  openColumns,
  reusesBuffers,
  type SharedByFiles,
  tableOf,
  tellsBad,
} from "./file_read_options.ts";
import type { JobColumn } from "../pool/messages.ts";
import { type RemoteColumns, RemoteDecoding } from "../pool/remote_decoding.ts";
import type { PoolWorker, WorkerPool } from "../pool/worker_pool.ts";
import type { FileColumns } from "./read_columns.ts";
import type { ResolvedFile } from "../resolve.ts";

/** A file that a worker decodes, maybe ahead of its turn. */
export class FileAhead {
  /** Its bytes. */
  readonly chunks: FileChunks;
  /** Rows of its batches. */
  readonly batchSize: BatchSize;
  /** Its steps. */
  readonly decoding: RemoteDecoding;
  /** True when its columns were asked for; `columns` has them, or why not. */
  isOpen = false;
  #columns: FileColumns | undefined;
  #error: unknown;

  /**
   * Begins to decode a file, of its bytes.
   *
   * @param turn Settles when the columns of the files before it are known.
   */
  constructor(
    source: Source,
    file: ResolvedFile,
    options: FileReadOptions & { readonly signal: AbortSignal },
    shared: SharedByFiles,
    { chunks, pool, worker, turn }: {
      readonly chunks: FileChunks;
      readonly pool: WorkerPool;
      readonly worker: PoolWorker;
      readonly turn: Promise<void>;
    },
  ) {
    const { verify, encoding, where, signal } = options;
    this.chunks = chunks;
    this.batchSize = new BatchSize(options.batchRows, shared.modes);
    this.decoding = new RemoteDecoding(pool, worker, {
      job: { ...tableOf(file), verify, encoding, tellsBad: tellsBad(options) },
      chunks: chunks.read("given"),
      batchRows: () => this.batchSize.next(),
      reusesBuffers: reusesBuffers(source, file, options, shared),
      open: async (header): Promise<RemoteColumns> => {
        await turn;
        this.isOpen = true;
        try {
          this.#columns = openColumns(header, options, shared);
        } catch (error) {
          this.#error = error;
          throw error;
        }
        const { given, byName } = this.#columns;
        return {
          schema: new Schema(given.map((spec) => spec.field)) as ArrowSchema,
          columns: given.filter((spec) => hasField(header, spec)).map(toJobColumn),
          where,
          whereColumns: (where === undefined ? [] : columnsOf(where)).flatMap((name) => {
            const spec = byName.get(name);
            return spec === undefined ? [] : [toJobColumn(spec)];
          }),
        };
      },
    }, signal);
  }

  /** The columns of the file, once the header is known. It throws what kept them from being so. */
  columns(): FileColumns {
    if (this.#columns === undefined) throw this.#error;
    return this.#columns;
  }
}

function toJobColumn({ name, type, dateFormat }: ColumnSpec): JobColumn {
  return { name, type, dateFormat };
}

function hasField({ fields }: DbfHeader, { name }: ColumnSpec): boolean {
  const upper = name.toUpperCase();
  return fields.some((field) => field.name.toUpperCase() === upper);
}
