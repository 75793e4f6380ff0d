/**
 * StormLib's PKWARE DCL routines, as a referee that shares no code with ours.
 *
 * Debian has it as `libstorm-dev`. We call the exported `implode` and `explode` of its pklib, not
 * `SCompImplode` and `SCompExplode`: those choose mode and dictionary by themselves, and
 * `SCompExplode` copies the input when the output is to be as long, and refuses a shorter output.
 *
 * Needs `--allow-ffi`.
 *
 * @module
 */

/** The largest state of pklib is 36,312 bytes in a 32-bit build; pointers and longs add a little. */
const STATE_LENGTH = 64 * 1024;

const SYMBOLS = {
  // (read_buf, write_buf, work_buf, param, type, dsize)
  implode: {
    parameters: ["function", "function", "buffer", "pointer", "buffer", "buffer"],
    result: "u32",
  },
  // (read_buf, write_buf, work_buf, param)
  explode: { parameters: ["function", "function", "buffer", "pointer"], result: "u32" },
} as const;

/** `unsigned int read_buf(char *buf, unsigned int *size, void *param)` */
const READ = { parameters: ["pointer", "pointer", "pointer"], result: "u32" } as const;
/** `void write_buf(char *buf, unsigned int *size, void *param)` */
const WRITE = { parameters: ["pointer", "pointer", "pointer"], result: "void" } as const;

type Pklib = Deno.DynamicLibrary<typeof SYMBOLS>["symbols"];

/** How {@linkcode stormImplode} is to compress. */
export interface StormOptions {
  mode: "binary" | "coded";
  dictionary: 1024 | 2048 | 4096;
}

const allowed = Deno.permissions.querySync({ name: "ffi" }).state === "granted";
const pklib = allowed ? load() : undefined;

/** Why StormLib cannot be asked, or `undefined` when it can. */
export const stormMissing: string | undefined = pklib
  ? undefined
  : allowed
  ? "no libstorm.so, Debian package libstorm-dev"
  : "no --allow-ffi";

/**
 * Explodes with StormLib. Throws an `Error` with pklib's code (1 dictionary, 2 mode, 3 bad data,
 * 4 abort) when it refuses, and a `RangeError` when more than `outputLength` bytes come out.
 */
export const stormExplode: ((stream: Uint8Array, outputLength: number) => Uint8Array) | undefined =
  pklib && ((stream, outputLength) => {
    const output = new Uint8Array(outputLength);
    return run(stream, output, (read, write) => {
      return pklib.explode(read, write, new Uint8Array(STATE_LENGTH), null);
    });
  });

/** Implodes with StormLib. */
export const stormImplode: ((bytes: Uint8Array, options: StormOptions) => Uint8Array) | undefined =
  pklib && ((bytes, { mode, dictionary }) => {
    // a coded literal has at most 14 bits
    const output = new Uint8Array(bytes.length * 2 + 16);
    return run(bytes, output, (read, write) => {
      const type = Uint32Array.of(mode === "binary" ? 0 : 1);
      const size = Uint32Array.of(dictionary);
      // pklib asks for a state of zeros
      return pklib.implode(
        read,
        write,
        new Uint8Array(STATE_LENGTH),
        null,
        bytesOf(type),
        bytesOf(size),
      );
    });
  });

function bytesOf(array: Uint32Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(array.buffer);
}

function load(): Pklib | undefined {
  for (const name of ["libstorm.so.9", "libstorm.so"]) {
    try {
      return Deno.dlopen(name, SYMBOLS).symbols;
    } catch {
      // not under this name
    }
  }
  return undefined;
}

/** Lets a routine of pklib read `input` and write to `output`; returns what it wrote. */
function run(
  input: Uint8Array,
  output: Uint8Array,
  routine: (read: Deno.PointerObject, write: Deno.PointerObject) => number,
): Uint8Array {
  let taken = 0;
  let given = 0;
  const read = new Deno.UnsafeCallback(READ, (buffer, size) => {
    const part = input.subarray(taken, taken + readSize(size));
    foreignBytes(buffer, part.length).set(part);
    taken += part.length;
    return part.length;
  });
  const write = new Deno.UnsafeCallback(WRITE, (buffer, size) => {
    const part = foreignBytes(buffer, readSize(size));
    // an exception cannot cross C: what does not fit is counted and dropped
    if (given + part.length <= output.length) output.set(part, given);
    given += part.length;
  });
  try {
    const code = routine(read.pointer, write.pointer);
    if (code !== 0) throw new Error(`StormLib refuses: code ${code}`);
  } finally {
    read.close();
    write.close();
  }
  if (given > output.length) throw new RangeError(`StormLib gives ${given} bytes`);
  return output.subarray(0, given);
}

function readSize(pointer: Deno.PointerValue): number {
  return new Deno.UnsafePointerView(pointer!).getUint32();
}

function foreignBytes(pointer: Deno.PointerValue, length: number): Uint8Array {
  return new Uint8Array(Deno.UnsafePointerView.getArrayBuffer(pointer!, length));
}
