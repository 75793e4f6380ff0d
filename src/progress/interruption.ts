import { notebook } from "../display/notebook.ts";

/**
 * A signal that fires when the user of a notebook interrupts the cell; none outside of notebooks,
 * where Ctrl-C ends the process. Dispose of it when the work is done.
 *
 * Without a listener of its own an interrupt would end the Deno kernel, and everything in it.
 */
export interface Interruption extends Disposable {
  /** Fires with an `AbortError`. */
  readonly signal: AbortSignal | undefined;
}

/** Listens for an interrupt of the cell. */
export function interruption(): Interruption {
  if (notebook() === undefined) return { signal: undefined, [Symbol.dispose]: () => {} };
  const controller = new AbortController();
  const listener = (): void =>
    controller.abort(new DOMException("The cell was interrupted", "AbortError"));
  Deno.addSignalListener("SIGINT", listener);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => Deno.removeSignalListener("SIGINT", listener),
  };
}

/** A signal that fires when one of those does that are there. */
export function anySignal(
  ...signals: readonly (AbortSignal | undefined)[]
): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length < 2 ? given[0] : AbortSignal.any(given);
}

/** Does something that an interrupt of the cell cancels, as the signal of the options does. */
export async function interruptible<
  Options extends { readonly signal?: AbortSignal | undefined },
  T,
>(
  options: Options,
  work: (options: Options) => Promise<T>,
): Promise<T> {
  using interrupted = interruption();
  return await work({ ...options, signal: anySignal(options.signal, interrupted.signal) });
}
