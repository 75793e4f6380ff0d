/** A queue in which readers take turns, however many calls each of them has waiting. */
export class FairQueue {
  /** Calls that wait. */
  size = 0;
  /** Each reader's calls, in order; the reader whose turn is next comes first. */
  readonly #calls = new Map<object, (() => void)[]>();

  /**
   * Waits for a turn; rejects with the signal's reason when it is aborted before.
   *
   * @param isFirst False for one who had a turn that came to nothing, and is next again.
   */
  add(reader: object, signal: AbortSignal, isFirst = true): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const call = (): void => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    };
    const onAbort = (): void => {
      this.#remove(reader, call);
      reject(signal.reason);
    };
    signal.addEventListener("abort", onAbort, { once: true });
    const calls = this.#calls.get(reader) ?? [];
    if (isFirst) calls.push(call);
    else calls.unshift(call);
    if (!this.#calls.has(reader)) this.#calls.set(reader, calls);
    this.size++;
    return promise;
  }

  /** Ends the wait of the call whose turn it is. */
  next(): void {
    for (const [reader, calls] of this.#calls) {
      const call = calls.shift()!;
      this.#calls.delete(reader);
      if (calls.length > 0) this.#calls.set(reader, calls);
      this.size--;
      call();
      return;
    }
  }

  #remove(reader: object, call: () => void): void {
    const calls = this.#calls.get(reader);
    const at = calls?.indexOf(call) ?? -1;
    if (calls === undefined || at < 0) return;
    calls.splice(at, 1);
    if (calls.length === 0) this.#calls.delete(reader);
    this.size--;
  }
}
