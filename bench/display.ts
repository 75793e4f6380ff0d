/**
 * What showing a table of a million rows costs, in milliseconds: the hook of a notebook and the text
 * of a terminal, the median of 21. The hook's pause of 5 ms is in it.
 *
 * ```sh
 * deno run bench/display.ts
 * ```
 *
 * @module
 */

import { type MediaBundle, show } from "@dsbr/core";
import { Dictionary, Int32, makeData, Table, Utf8, Vector, vectorFromArray } from "apache-arrow";

const ROWS = 1_000_000;
const codes = vectorFromArray(["A", "B", "C"], new Utf8());
const column = (i: number): Vector => {
  if (i % 2 === 0) {
    const data = Float64Array.from({ length: ROWS }, (_, row) => row * 1.25);
    return vectorFromArray(data);
  }
  const data = Int32Array.from({ length: ROWS }, (_, row) => row % 3);
  const type = new Dictionary(new Utf8(), new Int32());
  return new Vector([makeData({ type, length: ROWS, nullCount: 0, data, dictionary: codes })]);
};
const table = new Table(
  Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`C${i}`, column(i)])),
);

async function median(run: () => unknown): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < 21; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[10]!.toFixed(1);
}

const shown = show(table);
const hook = Reflect.get(shown, Symbol.for("Jupyter.display")) as () => Promise<MediaBundle>;
const start = performance.now();
await hook();
console.log(`first hook   ${(performance.now() - start).toFixed(1)} ms`);
console.log(`hook         ${await median(hook)} ms`);
console.log(`text         ${await median(() => `${shown}`)} ms`);
