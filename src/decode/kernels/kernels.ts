import { KERNELS } from "./kernels_wasm.ts";

/** What `assembly/mod.ts` exports; addresses are in bytes from the start of memory. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly bit: WebAssembly.Global;
  readonly end: WebAssembly.Global;
  readonly tooFar: WebAssembly.Global;
  reset(start: number, seed: bigint): void;
  allocate(bytes: number): number;
  decode(
    tokens: number,
    distances: number,
    input: number,
    firstBit: number,
    lastBit: number,
    block: number,
    start: number,
    limit: number,
  ): number;
  findChanges(
    columns: number,
    count: number,
    positions: number,
    block: number,
    from: number,
    to: number,
    pieces: number,
    piecesEnd: number,
    fields: number,
    list: number,
    firstBit: number,
  ): void;
  setNulls(column: number, from: number, to: number): void;
  addValue(column: number, from: number, length: number): number;
  clear(column: number): void;
  find(column: number, at: number): number;
  learn(column: number, at: number, value: number): void;
  narrowDictionary(column: number, positions: number, from: number): number;
  wideDictionary(column: number, positions: number, from: number): number;
  int32(column: number, positions: number, from: number): number;
  float64(column: number, positions: number, from: number): number;
  date(column: number, positions: number, from: number): number;
  text(column: number, positions: number, from: number): number;
}

/** Address 0 means nothing. */
const FIRST_ADDRESS = 16;
/** So many are kept for the files to come, */
const MOST_IDLE = 4;
/** if their memory is not larger than this. */
const LARGEST_IDLE = 4 * 1024 * 1024;

const idle: Kernels[] = [];
/** `null` where there is no WebAssembly, or none with 128-bit words. */
let compiled: WebAssembly.Module | null | undefined;

function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(KERNELS), (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** `undefined` where the process may not reserve addresses for one more memory. */
function instantiate(module: WebAssembly.Module): Kernels | undefined {
  try {
    return new Kernels(module);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The decoder and the column kernels of one file in WebAssembly, with a memory of its own.
 *
 * Views of the memory hold until the kernels allocate, which may move it: take them anew from
 * `bytes` and its like after each call that may.
 */
export class Kernels {
  /** The functions. */
  readonly run: Exports;
  /** Called when the memory has moved. */
  onMove: (() => void) | undefined;
  #bytes: Uint8Array<ArrayBuffer>;
  #words: Int32Array<ArrayBuffer>;

  /** Makes an instance; throws a RangeError where there are no addresses left for its memory. */
  constructor(module: WebAssembly.Module) {
    this.run = new WebAssembly.Instance(module, {}).exports as unknown as Exports;
    this.#bytes = new Uint8Array(this.run.memory.buffer as ArrayBuffer);
    this.#words = new Int32Array(this.#bytes.buffer);
  }

  /** Kernels for one file; `undefined` where WebAssembly cannot be had. */
  static open(): Kernels | undefined {
    if (compiled === undefined) compiled = compile();
    if (compiled === null) return undefined;
    const kernels = idle.pop() ?? instantiate(compiled);
    if (kernels === undefined) return undefined;
    kernels.run.reset(FIRST_ADDRESS, BigInt(Math.floor(Math.random() * 2 ** 53)) << 11n);
    return kernels;
  }

  /** Gives them back, for the next file. Without it they are garbage like anything else. */
  close(): void {
    this.onMove = undefined;
    if (idle.length < MOST_IDLE && this.#bytes.length <= LARGEST_IDLE) idle.push(this);
  }

  /** The memory, byte by byte. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  /** The memory in words: an address divided by four is an index. */
  get words(): Int32Array<ArrayBuffer> {
    return this.#words;
  }

  /** The address of `bytes` bytes of zeros. */
  allocate(bytes: number): number {
    const address = this.run.allocate(bytes);
    this.checkMemory();
    return address;
  }

  /** Takes new views if the memory has moved: to be called after what may allocate. */
  checkMemory(): void {
    if (this.#bytes.length > 0) return;
    this.#bytes = new Uint8Array(this.run.memory.buffer as ArrayBuffer);
    this.#words = new Int32Array(this.#bytes.buffer);
    this.onMove?.();
  }
}
