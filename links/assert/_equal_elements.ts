import { Buffer } from "node:buffer";

/** A typed array of any element type. */
export type TypedArray =
  & Exclude<ArrayBufferView, DataView>
  & ArrayLike<number | bigint>;

/** Whether a value is a typed array (a `DataView` is not). */
export function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/**
 * Whether two typed arrays of the same type have the same elements. The bytes are compared first,
 * which settles everything but floats: there `0` equals `-0` and `NaN` equals `NaN`.
 */
export function equalElements(a: TypedArray, b: TypedArray): boolean {
  if (a.length !== b.length) return false;
  if (bytes(a).equals(bytes(b))) return true;
  if (!isFloat(a)) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i] && !Object.is(a[i], b[i])) return false;
  }
  return true;
}

function bytes(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

function isFloat(view: ArrayBufferView): boolean {
  return view instanceof Float64Array || view instanceof Float32Array ||
    view instanceof Float16Array;
}
