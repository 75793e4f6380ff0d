import { explainFailure } from "./failure.ts";
import type { HostSettings } from "./host_options.ts";
import { Patience } from "./patience.ts";
import { ResumingReader, type TransferCounts } from "./resuming_reader.ts";
import type { StartTransfer } from "./transfer.ts";

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
    // Whoever was waiting may have left while the answer was on its way.
    stop.signal.throwIfAborted();
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
