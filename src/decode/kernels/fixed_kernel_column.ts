import type { Data } from "apache-arrow";
import type { FixedArray, FixedBuilder } from "../../arrow/fixed_builder.ts";
import type { NullBitmap } from "../../arrow/null_bitmap.ts";
import type { FieldPlace } from "../columns/column.ts";
import { KernelColumn, type KernelName, type KernelPlace } from "./kernel_column.ts";

/** A column of fixed-width values that a kernel reads. */
export abstract class FixedKernelColumn<A extends FixedArray> extends KernelColumn {
  protected readonly builder: FixedBuilder<A>;
  protected readonly rowBytes: number;
  /** The rows of one block, seen as values. */
  #view: A | undefined;

  /** Makes a reader of a field by the kernel `name`, into `builder`. */
  constructor(place: KernelPlace, field: FieldPlace, name: KernelName, builder: FixedBuilder<A>) {
    super(place, field, name);
    this.builder = builder;
    this.rowBytes = builder.values.BYTES_PER_ELEMENT;
  }

  finish(): Data {
    return this.builder.finish();
  }

  protected get nulls(): NullBitmap {
    return this.builder.nulls;
  }

  protected get length(): number {
    return this.builder.length;
  }

  protected take(rows: number, capacity: number): void {
    const { builder } = this;
    builder.reserve(rows, capacity);
    const view = this.#rows();
    builder.values.set(rows === this.blockRows ? view : view.subarray(0, rows), builder.length);
    builder.length += rows;
  }

  /** Gives rows of the block one value. */
  protected fill(value: number, from: number, to: number): void {
    this.#rows().fill(value, from, to);
  }

  /** Makes rows of the block null. */
  protected fillNulls(from: number, to: number): void {
    this.fill(0, from, to);
    this.setNulls(from, to);
  }

  #rows(): A {
    if (this.#view === undefined || this.#view.length === 0) {
      const { buffer } = this.kernels.bytes;
      const make = this.builder.values.constructor as new (
        buffer: ArrayBuffer,
        at: number,
        length: number,
      ) => A;
      this.#view = new make(buffer, this.values, this.blockRows);
    }
    return this.#view;
  }
}
