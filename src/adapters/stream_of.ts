/**
 * A stream of what a generator gives. Nothing runs before the first read; cancelling the stream
 * aborts the signal that the generator was given and waits until it has cleaned up.
 */
export function streamOf<T>(
  generate: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
  signal?: AbortSignal,
): ReadableStream<T> {
  const stop = new AbortController();
  const signals = [stop.signal, ...signal === undefined ? [] : [signal]];
  const values = generate(AbortSignal.any(signals));
  return new ReadableStream<T>({
    async pull(controller): Promise<void> {
      const { done, value } = await values.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason): Promise<void> {
      stop.abort(reason);
      await values.return().catch(() => {});
    },
  }, { highWaterMark: 0 });
}
