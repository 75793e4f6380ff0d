import { StoreTrouble } from "./entry_store.ts";

/** The same bytes; when the store breaks down among them, the source gives the rest. */
export function resuming(
  stream: ReadableStream<Uint8Array>,
  reopen: () => Promise<ReadableStream<Uint8Array> | undefined>,
  onTrouble: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  let reader = stream.getReader();
  let given = 0;
  let skip = 0;
  async function next(): Promise<ReadableStreamReadResult<Uint8Array>> {
    try {
      return await reader.read();
    } catch (error) {
      if (!(error instanceof StoreTrouble)) throw error;
      onTrouble(error.cause);
      reader.releaseLock();
      const rest = await reopen();
      if (rest === undefined) throw error;
      reader = rest.getReader();
      skip = given;
      return await reader.read();
    }
  }
  return new ReadableStream({
    async pull(controller): Promise<void> {
      while (true) {
        const { done, value } = await next();
        if (done) return controller.close();
        const fresh = value.subarray(Math.min(skip, value.length));
        skip -= value.length - fresh.length;
        if (fresh.length === 0) continue;
        given += fresh.length;
        return controller.enqueue(fresh);
      }
    },
    async cancel(reason): Promise<void> {
      await reader.cancel(reason);
    },
  }, { highWaterMark: 0 });
}
