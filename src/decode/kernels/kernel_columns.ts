import type { ColumnMemory } from "../../arrow/batch_rooms.ts";
import type { ColumnSpec } from "../column_spec.ts";
import type { ColumnReader, FieldPlace } from "../columns/column.ts";
import type { RecordBlock } from "../columns/record_block.ts";
import type { DbfField } from "../dbf_header.ts";
import type { Encoding } from "../text.ts";
import { DateKernelColumn } from "./date_kernel_column.ts";
import { DictionaryKernelColumn } from "./dictionary_kernel_column.ts";
import { COLUMN_BYTES, type KernelColumn, type KernelPlace } from "./kernel_column.ts";
import type { Kernels } from "./kernels.ts";
import { Float64KernelColumn, Int32KernelColumn } from "./number_kernel_column.ts";
import { TextKernelColumn } from "./text_kernel_column.ts";

/** The widest number or code that the kernels read. */
const WIDEST = 16;
/** Bytes that are compared at a time. */
const PIECE = 16;

/** The columns of one file that the kernels read, and where their fields change. */
export class KernelColumns {
  readonly #kernels: Kernels;
  readonly #blockRows: number;
  readonly #recordLength: number;
  readonly #block: number;
  readonly #columns: KernelColumn[] = [];
  readonly #fields = new Map<DbfField, number>();
  #table = 0;
  #positions = 0;
  #pieces = 0;
  #piecesEnd = 0;
  #fieldOfByte = 0;
  #list = 0;

  /** Makes room for blocks of up to `blockRows` records, which begin at the address `block`. */
  constructor(kernels: Kernels, block: number, blockRows: number, recordLength: number) {
    this.#kernels = kernels;
    this.#block = block;
    this.#blockRows = blockRows;
    this.#recordLength = recordLength;
  }

  /** The reader of a column, `undefined` when the kernels have none for it. Before `start`. */
  open(
    spec: ColumnSpec,
    field: DbfField,
    encoding: Encoding,
    memory: ColumnMemory,
  ): ColumnReader | undefined {
    if (this.#fields.has(field) || field.width === 0) return undefined;
    const index = this.#columns.length;
    const place: KernelPlace = {
      kernels: this.#kernels,
      block: this.#block,
      blockRows: this.#blockRows,
      index,
    };
    const column = openKernelColumn(place, spec, { field, encoding, memory });
    if (column === undefined) return undefined;
    this.#columns.push(column);
    this.#fields.set(field, index);
    return column;
  }

  /** Settles where the columns lie, once all are open. */
  start(): void {
    const kernels = this.#kernels;
    const recordLength = this.#recordLength;
    this.#table = kernels.allocate(this.#columns.length * COLUMN_BYTES);
    this.#positions = kernels.allocate(this.#blockRows * 4);
    this.#pieces = kernels.allocate(recordLength + PIECE);
    this.#list = kernels.allocate(recordLength + PIECE);
    this.#fieldOfByte = kernels.allocate((recordLength + PIECE) * 4);
    for (const [index, column] of this.#columns.entries()) {
      column.start(this.#table + index * COLUMN_BYTES, this.#positions);
    }
    const { words } = kernels;
    for (const [{ offset, width }, index] of this.#fields) {
      const entry = index | (offset + width) << 16;
      words.fill(
        entry,
        (this.#fieldOfByte >> 2) + offset,
        (this.#fieldOfByte >> 2) + offset + width,
      );
    }
    this.#piecesEnd = this.#writePieces();
  }

  /**
   * Finds the runs of equal fields among records, for all columns; before their `append`. The
   * batch has `rows` rows so far.
   */
  find({ positions }: RecordBlock, from: number, to: number, rows: number): void {
    if (this.#columns.length === 0) return;
    const { words, run } = this.#kernels;
    words.set(positions.subarray(from, to), (this.#positions >> 2) + from);
    run.findChanges(
      this.#table,
      this.#columns.length,
      this.#positions,
      this.#block,
      from,
      to,
      this.#pieces,
      this.#piecesEnd,
      this.#fieldOfByte,
      this.#list,
      rows & 7,
    );
  }

  /** Lists the pieces of a record in which fields lie, and returns where the list ends. */
  #writePieces(): number {
    const { words } = this.#kernels;
    const isRead = new Uint8Array(this.#recordLength);
    for (const { offset, width } of this.#fields.keys()) isRead.fill(1, offset, offset + width);
    let at = this.#pieces >> 2;
    for (let offset = isRead.indexOf(1); offset >= 0; offset = isRead.indexOf(1, offset + PIECE)) {
      let bits = 0;
      for (let i = 0; i < PIECE; i++) bits |= (isRead[offset + i] ?? 0) << i;
      words[at++] = offset;
      words[at++] = bits;
    }
    return at << 2;
  }
}

function openKernelColumn(
  place: KernelPlace,
  spec: ColumnSpec,
  field: FieldPlace,
): KernelColumn | undefined {
  const { type, width } = field.field;
  if (type === "I") return undefined;
  switch (spec.type) {
    case "dictionary":
      return width <= WIDEST ? new DictionaryKernelColumn(place, field, spec) : undefined;
    case "int32":
      return width <= WIDEST ? new Int32KernelColumn(place, field) : undefined;
    case "float64":
      return width <= WIDEST ? new Float64KernelColumn(place, field) : undefined;
    case "date":
      return width === 8 ? new DateKernelColumn(place, field, spec.dateFormat) : undefined;
    case "utf8":
      return new TextKernelColumn(place, field);
    default:
      return undefined;
  }
}
