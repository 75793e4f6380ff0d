/**
 * The decoder and the column kernels in AssemblyScript: what `explode.ts` and `columns/` do in
 * TypeScript, where WebAssembly does it faster. What is rare is left to the host: a kernel returns
 * false at a field that takes more than it knows.
 */

export { allocate, reset } from "./memory";
export { bit, decode, end, tooFar } from "./decode";
export { findChanges } from "./changes";
export { setNulls } from "./column";
export { addValue, clear, find, learn, narrowDictionary, wideDictionary } from "./dictionary";
export { float64, int32 } from "./number";
export { date } from "./date";
export { text } from "./text";
