import { type RecordBatch, Schema } from "apache-arrow";
import type { ArrowSchema } from "../arrow/arrow_types.ts";
import { ColumnMemory, isRoomy } from "../arrow/batch_rooms.ts";
import { batchOf } from "../arrow/batch_of.ts";
import { NullColumns } from "../arrow/null_data.ts";
import { DataSusError } from "../error.ts";
import type { BadValue, OnBadField } from "./bad_value.ts";
import { type ColumnSpec, inferColumns } from "./column_spec.ts";
import type { ColumnReader, Records } from "./columns/column.ts";
import { openColumn } from "./columns/open_column.ts";
import { Runs } from "./columns/runs.ts";
import { KernelColumns } from "./kernels/kernel_columns.ts";
import type { DbfField, DbfHeader } from "./dbf_header.ts";
import { type Checksum, RecordBytes, type TableFormat, type Verify } from "./record_bytes.ts";
import { roomBytes } from "./room_bytes.ts";
import type { Encoding } from "./text.ts";

/**
 * Chooses records before anything is decoded: called with a buffer and where in it the record's
 * deletion flag stands; its fields follow at their offsets.
 */
export type RowPredicate = (block: Uint8Array, record: number) => boolean;

/** Options of {@linkcode DbfDecoder} and {@linkcode DbfDecodeStream}. */
export interface DbfDecodeOptions {
  /** File name for error messages. */
  name?: string | undefined;
  /** How the file is packed. Default `auto`: told from the bytes behind the header. */
  format?: TableFormat | undefined;
  /** What to do about a CRC-32 that does not match. Default `error`. */
  verify?: Verify | undefined;
  /** The code page of its text. Default `windows-1252`. */
  encoding?: Encoding | undefined;
  /**
   * The columns to give out, in this order; one that the file lacks is null in every row. Default:
   * all of the file's, typed from its header. As a function it is asked once the header is known.
   */
  columns?: readonly ColumnSpec[] | ((header: DbfHeader) => readonly ColumnSpec[]) | undefined;
  /** Of those, the names to read, in this order. Default all. */
  select?: readonly string[] | undefined;
  /** Makes the test that a record must pass, once the header is known. */
  where?: ((header: DbfHeader) => RowPredicate | undefined) | undefined;
  /**
   * Rows of a batch; only the last has fewer. Default 16,384. As a function it is asked anew for
   * each batch.
   */
  batchRows?: number | (() => number) | undefined;
  /**
   * Told of each value that could not be read and became null, and of each deletion mark that is
   * neither blank nor `*`, in the rows given out; before their batch is, column by column.
   */
  onBadValue?: ((value: BadValue) => void) | undefined;
  /** Called before each block of records, 1,024 or fewer; what it throws ends the decoding. */
  onBlock?: (() => void) | undefined;
  /**
   * Whether the decoder may use its kernels in WebAssembly, where there is such a thing: the same
   * batches in less time. Default true.
   */
  webAssembly?: boolean | undefined;
}

/** What became of the records of one file. */
export interface DecodeReport {
  /** Records read. */
  records: number;
  /** Rows given out. */
  rows: number;
  /** Records marked as deleted (0x2A), which were skipped. */
  deleted: number;
  /** Records whose flag is neither blank nor `*`; they were read. */
  oddFlags: number;
  /** Per column, values that could not be read and became null; columns without any are left out. */
  unparsable: Record<string, number>;
  /** What is known of the file's integrity; final once the file was read to its end. */
  checksum: Checksum;
}

/** Has a decoder that has read nothing yet build the columns of each batch in one buffer. */
export let buildInRooms: (decoder: DbfDecoder) => void;

/** Rows of a batch by default. */
const BATCH_ROWS = 16_384;
/** Room is made for at most so many times the rows that really came. */
const MOST_GROWTH = 64;
const DELETED = 0x2a;
const LIVE = 0x20;
/** A record's first byte, as if it were a field. */
const DELETION_MARK: DbfField = { name: "", type: "", width: 1, decimals: 0, offset: 0 };

/**
 * A push decoder from the bytes of a DBC or DBF file, cut anywhere, to Arrow record batches.
 *
 * Rows keep their physical order. Memory is bounded whatever the header claims: buffers grow with
 * the rows that really come.
 *
 * @example
 * ```ts
 * import { DbfDecoder, encodeDbf } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * const fields = [
 *   { name: "MUNIC_RES", type: "C", width: 6, decimals: 0 },
 *   { name: "VAL_TOT", type: "N", width: 9, decimals: 2 },
 * ];
 * const decoder = new DbfDecoder({ name: "example.dbf" });
 * const dbf = encodeDbf(fields, [["120040", "1250.50"], ["120020", "***"]]);
 * const batches = [...decoder.write(dbf), ...decoder.close()];
 * assertEquals(batches[0]?.getChild("VAL_TOT")?.toJSON(), [1250.5, null]);
 * assertEquals(decoder.report.unparsable, { VAL_TOT: 1 });
 * ```
 */
export class DbfDecoder {
  /** What became of the records so far. */
  readonly report: DecodeReport = {
    records: 0,
    rows: 0,
    deleted: 0,
    oddFlags: 0,
    unparsable: {},
    checksum: "unchecked",
  };

  readonly #options: DbfDecodeOptions;
  readonly #source: RecordBytes;
  /** Rows that the batch being built will have. */
  #batchRows = 0;
  #specs: readonly ColumnSpec[] = [];
  /** Those that the file has. */
  #present: readonly ColumnSpec[] = [];
  readonly #memory = new ColumnMemory();
  #schema: Schema | undefined;
  #columns: ColumnReader[] = [];
  #kernelColumns: KernelColumns | undefined;
  /** What the columns read are called, by field. */
  readonly #names = new Map<DbfField, string>();
  #predicate: RowPredicate | undefined;
  #positions = new Int32Array(0);
  #runs = new Runs(0);
  /** Rows in the batch that is being built. */
  #pending = 0;
  /** Rows that there is room for in it. */
  #capacity = 0;
  /** Rows of the batch before. */
  #lastRows = 0;

  static {
    buildInRooms = (decoder) => decoder.#memory.useRooms();
  }

  /**
   * Makes a decoder of one file.
   *
   * @throws {RangeError} When `batchRows` is not a positive integer.
   */
  constructor(options: DbfDecodeOptions = {}) {
    this.#options = options;
    this.#source = new RecordBytes({ ...options, kernels: options.webAssembly ?? true });
    if (typeof options.batchRows !== "function") this.#batchRows = batchRowsOf(options);
  }

  /** The file's header, once its bytes have come. */
  get header(): DbfHeader | undefined {
    return this.#source.header;
  }

  /** The schema of the batches, once the header is known. */
  get schema(): ArrowSchema | undefined {
    return this.#schema;
  }

  /** Bytes of the stored file read so far. */
  get inputLength(): number {
    return this.#source.inputLength;
  }

  /**
   * CRC-32 of the DBF inside a DBC file, of the header and all decompressed bytes so far;
   * `undefined` for a plain DBF.
   */
  get crc32(): number | undefined {
    return this.#source.crc32;
  }

  /**
   * Takes bytes and yields the batches they fill; run it to its end before the next call.
   *
   * @throws {DataSusError} `FORMAT` when the bytes are no DBC or DBF file, `QUERY` when `select`
   * names a column that there is not.
   */
  *write(chunk: Uint8Array): Generator<RecordBatch> {
    this.#source.write(chunk);
    yield* this.#readRecords();
  }

  /**
   * Says that no more bytes come, checks that the file was whole, then yields the last batch.
   *
   * @throws {DataSusError} `TRUNCATED`, `CHECKSUM` or `FORMAT`.
   */
  *close(): Generator<RecordBatch> {
    this.#source.end();
    yield* this.#readRecords();
    this.#source.close();
    this.report.checksum = this.#source.checksum;
    const last = this.#pending > 0 ? this.#finishBatch() : undefined;
    this.#source.kernels?.close();
    if (last !== undefined) yield last;
  }

  *#readRecords(): Generator<RecordBatch> {
    const source = this.#source;
    const header = source.header;
    if (header === undefined) return;
    if (this.#schema === undefined) this.#open(header);
    const { recordCount, recordLength } = header;
    while (this.report.records < recordCount) {
      this.#options.onBlock?.();
      const wanted = Math.min(source.blockRows, recordCount - this.report.records);
      const ready = Math.floor(source.fill(wanted * recordLength) / recordLength);
      if (ready === 0) return;
      const records = Math.min(ready, wanted);
      yield* this.#append(records, recordLength);
      source.consume(records * recordLength);
      this.report.records += records;
    }
    source.drain();
  }

  /** Settles the columns and the predicate for this file. */
  #open(header: DbfHeader): void {
    const { columns, select, where, encoding = "windows-1252" } = this.#options;
    const specs = typeof columns === "function" ? columns(header) : columns ?? inferColumns(header);
    this.#specs = select === undefined ? specs : this.#select(specs, select);
    const fields = new Map(header.fields.map((field) => [field.name.toUpperCase(), field]));
    const { kernels, blockAddress, blockRows } = this.#source;
    const byKernels = kernels &&
      new KernelColumns(kernels, blockAddress, blockRows, header.recordLength);
    this.#columns = this.#specs.map((spec) => {
      const field = fields.get(spec.name.toUpperCase());
      const memory = this.#memory;
      return (field && byKernels?.open(spec, field, encoding, memory)) ??
        openColumn(spec, field, encoding, memory);
    });
    byKernels?.start();
    this.#kernelColumns = byKernels;
    this.#present = this.#specs.filter((spec) => fields.has(spec.name.toUpperCase()));
    for (const { name } of this.#present) this.#names.set(fields.get(name.toUpperCase())!, name);
    this.#schema = new Schema(this.#specs.map((spec) => spec.field));
    this.#predicate = where?.(header);
    this.#positions = new Int32Array(this.#source.blockRows);
    this.#runs = new Runs(this.#source.blockRows);
  }

  #select(specs: readonly ColumnSpec[], names: readonly string[]): ColumnSpec[] {
    const byName = new Map(specs.map((spec) => [spec.name.toUpperCase(), spec]));
    return names.map((name) => {
      const spec = byName.get(name.toUpperCase());
      if (spec !== undefined) return spec;
      const path = this.#options.name;
      throw new DataSusError(`Cannot select "${name}": the file has no such column`, {
        code: "QUERY",
        column: name,
        path,
        hint: `Its columns are ${specs.map((spec) => spec.name).join(", ")}`,
      });
    });
  }

  /** Chooses among ready records and appends them, batch by batch. */
  *#append(records: number, recordLength: number): Generator<RecordBatch> {
    const chosen = this.#choose(records, recordLength);
    const onBad = this.#options.onBadValue && this.#onBad;
    for (let from = 0; from < chosen;) {
      if (this.#pending === 0) this.#batchRows = batchRowsOf(this.#options);
      const to = Math.min(chosen, from + this.#batchRows - this.#pending);
      const seen = Math.floor(from / chosen * records);
      const place = this.#place(this.#makeRoom(to - from, seen, chosen / records), onBad);
      if (onBad !== undefined && this.report.oddFlags > 0) this.#reportMarks(from, to);
      this.#kernelColumns?.find(place, from, to, this.#pending);
      for (const column of this.#columns) column.append(place, from, to);
      this.#pending += to - from;
      from = to;
      if (this.#pending === this.#batchRows) yield this.#finishBatch();
    }
  }

  /** The block of chosen records; kernels may move it while columns are read. */
  #place(capacity: number, onBad: OnBadField<DbfField> | undefined): Records {
    const source = this.#source;
    return {
      get block(): Uint8Array {
        return source.block;
      },
      get view(): DataView {
        return source.view;
      },
      positions: this.#positions,
      capacity,
      runs: this.#runs,
      onBad,
    };
  }

  /**
   * Rows that columns are to make room for when `rows` more come, behind some `seen` records of the
   * block, of which `share` were chosen: as many as the rest of the file is likely to give, or as the
   * batch before had, or twice what came.
   * Never more than the header declares, nor than {@linkcode MOST_GROWTH} times what came of the
   * file: the header of a broken one may declare anything.
   */
  #makeRoom(rows: number, seen: number, share: number): number {
    const needed = this.#pending + rows;
    if (needed > this.#capacity) {
      const before = this.report.records + seen;
      const left = this.#source.header!.recordCount - before;
      const came = before + rows;
      const most = Math.min(this.#batchRows, this.#pending + left, came * MOST_GROWTH);
      const foreseen = this.#pending + Math.ceil(left * share * 1.1);
      this.#capacity = Math.min(most, Math.max(foreseen, this.#lastRows, needed * 2));
      this.#memory.begin(roomBytes(this.#present, this.#capacity));
    }
    return this.#capacity;
  }

  /** Fills `positions` with the records that are live and pass the predicate. */
  #choose(records: number, recordLength: number): number {
    const { block, start } = this.#source;
    const predicate = this.#predicate;
    const positions = this.#positions;
    let chosen = 0;
    for (let i = 0, at = start; i < records; i++, at += recordLength) {
      const flag = block[at];
      if (flag === DELETED) {
        this.report.deleted++;
        continue;
      }
      if (flag !== LIVE) this.report.oddFlags++;
      if (predicate === undefined || predicate(block, at)) positions[chosen++] = at;
    }
    return chosen;
  }

  /** Tells of deletion marks that are neither blank nor `*`. */
  #reportMarks(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (this.#source.block[this.#positions[i]!] === LIVE) continue;
      this.#onBad(DELETION_MARK, i, i + 1, "its deletion mark is neither blank nor *");
    }
  }

  /** Tells of one field of some of the chosen records. */
  readonly #onBad = (field: DbfField, from: number, to: number, reason: string): void => {
    const { block, start } = this.#source;
    const { headerLength, recordLength } = this.header!;
    const column = this.#names.get(field);
    for (let i = from; i < to; i++) {
      const position = this.#positions[i]!;
      const index = this.report.records + (position - start) / recordLength;
      const at = position + field.offset;
      this.#options.onBadValue!({
        record: index + 1,
        offset: headerLength + index * recordLength + field.offset,
        column,
        bytes: block.slice(at, at + field.width),
        reason,
      });
    }
  };

  #finishBatch(): RecordBatch {
    const length = this.#pending;
    if (isRoomy(length, this.#capacity)) this.#memory.begin(roomBytes(this.#present, length));
    const nulls = new NullColumns(length);
    const children = this.#columns.map((column) => column.finish(nulls));
    for (const [i, column] of this.#columns.entries()) {
      if (column.unparsable > 0) this.report.unparsable[this.#specs[i]!.name] = column.unparsable;
    }
    this.#memory.end();
    this.#pending = 0;
    this.#capacity = 0;
    this.#lastRows = length;
    this.report.rows += length;
    return batchOf(this.#schema!, children, length);
  }
}

function batchRowsOf({ batchRows = BATCH_ROWS }: DbfDecodeOptions): number {
  const rows = typeof batchRows === "function" ? batchRows() : batchRows;
  if (Number.isInteger(rows) && rows > 0) return rows;
  throw new RangeError(`Cannot decode in batches of ${rows} rows`);
}

/**
 * DBC or DBF bytes in, Arrow record batches out, as a `TransformStream`.
 *
 * @example
 * ```ts
 * import { DbfDecodeStream, encodeDbc, encodeDbf } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * const dbf = encodeDbf([{ name: "UF", type: "C", width: 2, decimals: 0 }], [["AC"], ["SP"]]);
 * const stream = new Blob([encodeDbc(dbf)]).stream().pipeThrough(new DbfDecodeStream());
 * for await (const batch of stream) assertEquals(batch.numRows, 2);
 * ```
 */
export class DbfDecodeStream extends TransformStream<Uint8Array, RecordBatch> {
  /** What became of the records so far. */
  readonly report: DecodeReport;

  /** Makes a stream that decodes one file. */
  constructor(options: DbfDecodeOptions = {}) {
    const decoder = new DbfDecoder(options);
    super({
      transform(chunk, controller): void {
        for (const batch of decoder.write(chunk)) controller.enqueue(batch);
      },
      flush(controller): void {
        for (const batch of decoder.close()) controller.enqueue(batch);
      },
    });
    this.report = decoder.report;
  }
}
