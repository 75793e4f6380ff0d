import { explainFailure } from "./failure.ts";
import { Patience } from "./patience.ts";
import { ResumingReader, type TransferCounts } from "./resuming_reader.ts";
import type { StartTransfer } from "./transfer.ts";

/** How patient a source is with its host. */
export interface HostOptions {
  /** Milliseconds without a byte after which a connection is given up. Default 30,000. */
  readonly stallTimeout?: number | undefined;
  /**
   * Milliseconds that one listing or one file may wait for the host, summed up over all attempts.
   * The time that a reader takes does not count. Default 3,600,000, an hour.
   */
  readonly deadline?: number | undefined;
  /** How often a listing or file is tried, the first time included. Default 3. */
  readonly attempts?: number | undefined;
  /** Milliseconds before the second attempt; each further pause is twice as long. Default 1,000. */
  readonly retryDelay?: number | undefined;
}

/** {@linkcode HostOptions} with nothing left open. */
export type HostSettings = { readonly [Key in keyof HostOptions]-?: number };

/**
 * Fills in the defaults.
 *
 * @throws {RangeError} When a number is out of range.
 */
export function hostSettings(options: HostOptions): HostSettings {
  return {
    stallTimeout: atLeast(1, "stallTimeout", options.stallTimeout ?? 30_000),
    deadline: atLeast(1, "deadline", options.deadline ?? 3_600_000),
    attempts: atLeast(1, "attempts", options.attempts ?? 3),
    retryDelay: atLeast(0, "retryDelay", options.retryDelay ?? 1000),
  };
}

/** @throws {RangeError} When a number is none, or less than `least`. */
export function atLeast(least: number, name: string, value: number): number {
  // Timers take no more than 31 bits.
  if (Number.isSafeInteger(value) && value >= least && value < 2 ** 31) return value;
  throw new RangeError(`Cannot use ${name} ${value}: it is no integer of ${least} or more`);
}

/** A file to be read. */
export interface FileRequest extends HostSettings {
  /** The host, for messages. */
  readonly host: string;
  /** The path, for messages. */
  readonly path: string;
  /** What is counted. */
  readonly counts: TransferCounts;
  /** Cancels the read. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Opens a file as a stream that is read from the network only when the reader asks for more.
 * `undefined` when there is no such file.
 */
export async function openFileStream(
  start: StartTransfer,
  request: FileRequest,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const { signal, host, path } = request;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const patience = new Patience({ ...request, signal: stop.signal });
  const reader = new ResumingReader(start, patience, request, request.counts);
  const onAbort = (): void => stop.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  const end = (): void => {
    signal?.removeEventListener("abort", onAbort);
    reader.close();
  };
  const explain = (error: unknown): unknown => {
    const { attempts, offset } = reader;
    return explainFailure(error, { action: `read "${path}"`, host, path, attempts, offset });
  };
  try {
    if (!await reader.open()) return void end();
    reader.rest();
  } catch (error) {
    end();
    throw explain(error);
  }
  return new ReadableStream<Uint8Array>({
    start(controller): void {
      stop.signal.addEventListener("abort", () => {
        end();
        controller.error(stop.signal.reason);
      });
    },
    async pull(controller): Promise<void> {
      try {
        const chunk = await reader.read();
        if (chunk === undefined) {
          end();
          return controller.close();
        }
        controller.enqueue(chunk);
        reader.rest();
      } catch (error) {
        end();
        throw explain(error);
      }
    },
    cancel(reason): void {
      stop.abort(reason);
    },
  }, { highWaterMark: 0 });
}
