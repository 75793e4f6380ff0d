import { Float64, Int32 } from "apache-arrow";
import { FixedBuilder } from "../../arrow/fixed_builder.ts";
import { type FieldPlace, isBlank, type Records } from "../columns/column.ts";
import { MOST_DECIMALS } from "../columns/float64_column.ts";
import { parseNumber } from "../columns/number.ts";
import { FixedKernelColumn } from "./fixed_kernel_column.ts";
import { type KernelPlace, OPTION } from "./kernel_column.ts";

/** `Int32Column`, by a kernel. */
export class Int32KernelColumn extends FixedKernelColumn<Int32Array> {
  /** Makes a reader of the field at `field`. */
  constructor(place: KernelPlace, field: FieldPlace) {
    super(place, field, "int32", new FixedBuilder(new Int32(), Int32Array, field.memory));
  }

  protected override settle(records: Records, from: number, to: number, row: number): boolean {
    const { block, positions, onBad } = records;
    const at = positions[from]! + this.field.offset;
    const value = parseNumber(block, at, at + this.field.width);
    if (value === (value | 0)) this.fill(value, row, row + to - from);
    else {
      this.fillNulls(row, row + to - from);
      if (isBlank(block, at, at + this.field.width)) return true;
      this.unparsable += to - from;
      onBad?.(this.field, from, to, "it is no whole number of 32 bits");
    }
    return true;
  }
}

/** `Float64Column`, by a kernel. */
export class Float64KernelColumn extends FixedKernelColumn<Float64Array> {
  /** Makes a reader of the field at `field`. */
  constructor(place: KernelPlace, field: FieldPlace) {
    super(place, field, "float64", new FixedBuilder(new Float64(), Float64Array, field.memory));
  }

  override start(column: number, positions: number): void {
    super.start(column, positions);
    const { decimals } = this.field;
    this.set(OPTION, decimals <= MOST_DECIMALS ? decimals : 0);
  }

  protected override settle(records: Records, from: number, to: number, row: number): boolean {
    const { block, positions, onBad } = records;
    const at = positions[from]! + this.field.offset;
    const value = parseNumber(block, at, at + this.field.width);
    if (!Number.isNaN(value)) this.fill(value, row, row + to - from);
    else {
      this.fillNulls(row, row + to - from);
      if (isBlank(block, at, at + this.field.width)) return true;
      this.unparsable += to - from;
      onBad?.(this.field, from, to, "it is no number");
    }
    return true;
  }
}
