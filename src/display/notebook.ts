/**
 * The notebook that runs this code, if any does.
 *
 * @module
 */

/** What a notebook takes: the same in several media types. */
export interface MediaBundle {
  /** For notebooks and exported pages. */
  readonly "text/html": string;
  /** For all others. */
  readonly "text/plain": string;
}

/** What a Deno kernel offers, as far as it is used here. */
export interface Notebook {
  /** Shows a bundle below the cell, or puts it in the place of the one with the same id. */
  display(
    bundle: MediaBundle,
    options: { readonly raw: true; readonly display_id: string; readonly update: boolean },
  ): Promise<void>;
}

/**
 * Milliseconds that a kernel is given to send what it was handed. It calls a cell done without
 * having sent its output, and clients that stop listening then (`nbconvert --execute`) lose it.
 */
const FLUSH = 8;

/**
 * The steps of the job queue in which the kernel passes on the answer of a display hook, with plenty
 * to spare.
 */
const STEPS = 50;

/** The notebook that this code runs in. Outside of one, `Deno.jupyter` is a getter that throws. */
export function notebook(): Notebook | undefined {
  try {
    return Reflect.get(Deno, "jupyter") as Notebook | undefined;
  } catch {
    return undefined;
  }
}

/** Waits until the kernel has sent what was displayed. */
export async function flushed(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, FLUSH));
}

/**
 * Keeps the kernel from calling the cell done before it has sent the bundle that a display hook is
 * about to give out: called last, without `await`.
 *
 * No hook runs after the bundle was handed over, so this thread stands still for a moment right
 * after that, while the kernel's own thread sends. Of 200 tables 30 were lost without it.
 */
export async function holdUntilSent(): Promise<void> {
  if (notebook() === undefined) return;
  for (let step = 0; step < STEPS; step++) await undefined;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FLUSH);
}
