import { Scan, type Source, type SourceOptions } from "@dsbr/core";

/** A source that counts the files opened, and can fail at one of them. */
export class CountedSource implements Source {
  readonly name = "counted";
  /** Files opened, in order. */
  readonly opened: string[] = [];
  /** Streams that were opened and neither read to their end nor cancelled. */
  openStreams = 0;
  /** Opening the file of this number fails, from 0 up. */
  failAt: number | undefined;
  /** Waits this long before each piece, in milliseconds. */
  delay = 0;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  list(directory: string, options?: SourceOptions): ReturnType<Source["list"]> {
    return this.#source.list(directory, options);
  }

  async open(path: string, options?: SourceOptions): Promise<ReadableStream<Uint8Array>> {
    this.opened.push(path);
    if (this.failAt === this.opened.length - 1) throw new Error("the network is gone");
    const reader = (await this.#source.open(path, options))!.getReader();
    this.openStreams++;
    let isOpen = true;
    let cancelled = false;
    const close = (): void => {
      if (isOpen) this.openStreams--;
      isOpen = false;
    };
    return new ReadableStream<Uint8Array>({
      pull: async (controller): Promise<void> => {
        if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
        const { done, value } = await reader.read();
        if (!done) return cancelled ? undefined : controller.enqueue(value);
        close();
        if (!cancelled) controller.close();
      },
      cancel: async (reason): Promise<void> => {
        cancelled = true;
        close();
        await reader.cancel(reason);
      },
    }, { highWaterMark: 0 });
  }
}

/** Runs `work` and gives the columns that each scan was asked for in it. */
export async function selections(work: () => Promise<unknown>): Promise<string[][]> {
  const select = Scan.prototype.select;
  const asked: string[][] = [];
  Scan.prototype.select = function (this: never, ...names: string[]) {
    asked.push(names);
    return select.apply(this, names as never);
  } as never;
  try {
    await work();
  } finally {
    Scan.prototype.select = select;
  }
  return asked;
}
