/**
 * Merges streams into one that has the chunks of all, in the order in which they come, and ends
 * when all have ended.
 *
 * The streams are read at once and without regard to how fast the merged one is read: what is not
 * read yet waits in memory. When one stream fails the merged one fails with the same reason, and each
 * of the others is cancelled after its next chunk. Cancelling the merged stream likewise reaches each
 * stream after its next chunk.
 */
export function mergeReadableStreams<T>(...streams: ReadableStream<T>[]): ReadableStream<T> {
  return new ReadableStream<T>({
    start(controller): void {
      const state = { failed: false };
      const forwards = streams.map((stream) => forward(stream, controller, state));
      Promise.all(forwards).then(() => controller.close()).catch((reason) => {
        state.failed = true;
        controller.error(reason);
      });
    },
  });
}

/** Leaving the loop, by the `break` or because a cancelled stream takes no chunk, cancels `stream`. */
async function forward<T>(
  stream: ReadableStream<T>,
  controller: ReadableStreamDefaultController<T>,
  state: { failed: boolean },
): Promise<void> {
  for await (const chunk of stream) {
    if (state.failed) break;
    controller.enqueue(chunk);
  }
}
