type Constructor = new (...args: unknown[]) => object;

const ARRAYS = [
  "ArrayBuffer",
  "SharedArrayBuffer",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
  "Array",
] as const;

/**
 * The bytes of all buffers and arrays that `run` asks for, garbage included: the global
 * constructors are replaced while it runs, and so are `slice` of buffers and typed arrays.
 */
export function countAllocated(run: () => void): number {
  const globals = globalThis as unknown as Record<string, Constructor>;
  const originals = ARRAYS.map((name) => globals[name]!);
  const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
  const sliced = [typedArray, ArrayBuffer.prototype].map((prototype) => ({
    prototype,
    slice: prototype.slice,
  }));
  let allocated = 0;
  for (const [i, name] of ARRAYS.entries()) {
    const views = originals[0]!;
    globals[name] = new Proxy(originals[i]!, {
      construct(target, args, newTarget): object {
        const made = Reflect.construct(target, args, newTarget);
        if (Array.isArray(made)) allocated += made.length * 8;
        else if (!(args[0] instanceof views)) allocated += (made as ArrayBuffer).byteLength;
        return made;
      },
    });
  }
  for (const { prototype, slice } of sliced) {
    prototype.slice = function (this: unknown, ...args: unknown[]): object {
      const made = slice.apply(this, args);
      allocated += made.byteLength;
      return made;
    };
  }
  try {
    run();
  } finally {
    for (const [i, name] of ARRAYS.entries()) globals[name] = originals[i]!;
    for (const { prototype, slice } of sliced) prototype.slice = slice;
  }
  return allocated;
}
