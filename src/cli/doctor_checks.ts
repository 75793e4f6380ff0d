import { DataSusError } from "../error.ts";

/** What became of a check. */
export interface Check {
  /** `skip` when what it needs failed before it. */
  readonly status: "ok" | "FAIL" | "skip";
  /** What was tried, in a few words. */
  readonly what: string;
  /** What was found; empty when there is an error. */
  readonly detail: string;
  /** What went wrong, with what to do about it. */
  readonly error?: DataSusError;
}

/** Runs checks, none of them longer than it may take. */
export class Checks {
  /** Milliseconds that each may take. */
  readonly timeout: number;
  /** Ends them. */
  readonly signal: AbortSignal;

  /** Sets the limit. */
  constructor(timeout: number, signal: AbortSignal) {
    this.timeout = timeout;
    this.signal = signal;
  }

  /** Tries something; what it returns is the detail. Only an interruption is thrown. */
  async try(what: string, work: (signal: AbortSignal) => Promise<string>): Promise<Check> {
    const stop = new AbortController();
    const { promise: ended, reject } = Promise.withResolvers<never>();
    const end = (reason: unknown): void => {
      reject(reason);
      stop.abort(reason);
    };
    const onAbort = (): void => end(this.signal.reason);
    this.signal.throwIfAborted();
    this.signal.addEventListener("abort", onAbort);
    const timer = setTimeout(() => end(tooSlow(this.timeout)), this.timeout);
    try {
      const detail = await Promise.race([work(stop.signal), ended]);
      return { status: "ok", what, detail };
    } catch (error) {
      this.signal.throwIfAborted();
      return failed(what, error);
    } finally {
      clearTimeout(timer);
      this.signal.removeEventListener("abort", onAbort);
    }
  }
}

/** A check that failed. */
export function failed(what: string, error: unknown): Check {
  if (error instanceof DataSusError) return { status: "FAIL", what, detail: "", error };
  const why = error instanceof Error ? error.message : String(error);
  const hint = "Check the folder's mode, and the disk";
  const wrapped = new DataSusError(`Cannot go on: ${why}`, { code: "SOURCE", hint, cause: error });
  return { status: "FAIL", what, detail: "", error: wrapped };
}

/** A check that makes no sense any more. */
export function skipped(what: string): Check {
  return { status: "skip", what, detail: "" };
}

function tooSlow(timeout: number): DataSusError {
  return new DataSusError(`Cannot go on: nothing came of it within ${timeout / 1000} s`, {
    code: "SOURCE",
    hint: "Check the network, or give it more time with --timeout SECONDS",
  });
}
