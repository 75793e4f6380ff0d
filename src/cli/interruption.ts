/** The user, or whoever runs the program, asked it to stop. */
export class Interrupted extends Error {
  /** Always `"Interrupted"`. */
  override readonly name = "Interrupted";
  /** The exit status that says so: 128 and the signal's number. */
  readonly status: number;

  /** Keeps which signal it was. */
  constructor(signal: Deno.Signal, status: number) {
    super(`Interrupted by ${signal}`);
    this.status = status;
  }
}

const STATUSES: readonly (readonly [Deno.Signal, number])[] = [["SIGINT", 130], ["SIGTERM", 143]];

/**
 * An abort signal that fires at Ctrl-C, or when the process is told to end, with an
 * {@linkcode Interrupted} as its reason. Dispose of it when the work is done; a second Ctrl-C ends
 * the process as if nobody listened.
 */
export function interruption(): { readonly signal: AbortSignal } & Disposable {
  const controller = new AbortController();
  const listeners = STATUSES.filter(([name]) => Deno.build.os !== "windows" || name === "SIGINT")
    .map(([name, status]) => {
      const listener = (): void => {
        dispose();
        controller.abort(new Interrupted(name, status));
      };
      return { name, listener };
    });
  function dispose(): void {
    for (const { name, listener } of listeners) Deno.removeSignalListener(name, listener);
  }
  for (const { name, listener } of listeners) Deno.addSignalListener(name, listener);
  return { signal: controller.signal, [Symbol.dispose]: dispose };
}
