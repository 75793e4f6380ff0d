/** A source of chunks that says how far it was read and why it was given up. */
export interface CountedSource {
  readonly stream: ReadableStream<Uint8Array>;
  /** Chunks handed out so far. */
  readonly pulled: number;
  /** What `cancel` was called with; empty while it was not. */
  readonly cancelled: readonly unknown[];
}

/** A pull source that makes nothing before it is asked (high water mark 0). */
export function countedSource(chunks: Iterable<Uint8Array>): CountedSource {
  const iterator = chunks[Symbol.iterator]();
  const cancelled: unknown[] = [];
  let pulled = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller): void {
      const { done, value } = iterator.next();
      if (done) return controller.close();
      pulled++;
      controller.enqueue(value);
    },
    cancel(reason): void {
      cancelled.push(reason);
    },
  }, { highWaterMark: 0 });
  return {
    stream,
    cancelled,
    get pulled(): number {
      return pulled;
    },
  };
}

/** Lets every promise that can settle without I/O settle. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
