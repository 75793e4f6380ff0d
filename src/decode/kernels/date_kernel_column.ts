import { DateDay } from "apache-arrow";
import { FixedBuilder } from "../../arrow/fixed_builder.ts";
import type { FieldPlace, Records } from "../columns/column.ts";
import { BAD_DATE, type DateFormat, parseDate } from "../columns/date.ts";
import { FixedKernelColumn } from "./fixed_kernel_column.ts";
import { type KernelPlace, OPTION } from "./kernel_column.ts";

/** `DateColumn` of fields of eight bytes, by a kernel. */
export class DateKernelColumn extends FixedKernelColumn<Int32Array> {
  readonly #format: DateFormat;

  /** Makes a reader of the field at `field`. */
  constructor(place: KernelPlace, field: FieldPlace, format: DateFormat = "YYYYMMDD") {
    const builder = new FixedBuilder(new DateDay(), Int32Array, field.memory);
    super(place, field, "date", builder);
    this.#format = field.field.type === "D" ? "YYYYMMDD" : format;
  }

  override start(column: number, positions: number): void {
    super.start(column, positions);
    this.set(OPTION, this.#format === "DDMMYYYY" ? 1 : 0);
  }

  protected override settle(records: Records, from: number, to: number, row: number): boolean {
    const { block, positions, onBad } = records;
    const at = positions[from]! + this.field.offset;
    const days = parseDate(block, at, at + this.field.width, this.#format);
    if (days > BAD_DATE) this.fill(days, row, row + to - from);
    else {
      this.fillNulls(row, row + to - from);
      if (days === BAD_DATE) {
        this.unparsable += to - from;
        onBad?.(this.field, from, to, `it is no day as ${this.#format}`);
      }
    }
    return true;
  }
}
