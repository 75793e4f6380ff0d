import { assert, assertEquals, assertRejects } from "@std/assert";
import { sample, sih } from "@dsbr/core";

const QUERY = { group: "RD", uf: "AC", year: 2023 } as const;

/** Runs `work` as in a notebook; gives it what listens for SIGINT and what was displayed. */
async function inNotebook(
  work: (listeners: Set<() => void>, displayed: string[]) => Promise<void>,
): Promise<void> {
  const listeners = new Set<() => void>();
  const displayed: string[] = [];
  const properties = {
    jupyter: {
      display(bundle: Record<string, string>): Promise<void> {
        displayed.push(bundle["text/plain"]!);
        return Promise.resolve();
      },
    },
    addSignalListener(name: string, listener: () => void): void {
      assertEquals(name, "SIGINT");
      listeners.add(listener);
    },
    removeSignalListener(_: string, listener: () => void): void {
      assert(listeners.delete(listener));
    },
  };
  const real = Deno;
  const kernel = Object.create(
    real,
    Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, { value }])),
  );
  try {
    Object.defineProperty(globalThis, "Deno", { value: kernel, configurable: true });
    await work(listeners, displayed);
  } finally {
    Object.defineProperty(globalThis, "Deno", { value: real, configurable: true });
  }
}

Deno.test("a notebook's interrupt cancels the reads that run, and no listener is left", () =>
  inNotebook(async (listeners) => {
    const scan = sih(QUERY, { source: sample({ rows: 2000 }), progress: false });
    assertEquals(listeners.size, 0);
    const stream = scan.stream();
    assertEquals(listeners.size, 0, "nothing listens before the first read");
    const reader = stream.getReader();
    await reader.read();
    assertEquals(listeners.size, 1);
    for (const listener of listeners) listener();
    const error = await assertRejects(() => reader.read(), DOMException);
    assertEquals([error.name, error.message], ["AbortError", "The cell was interrupted"]);
    assertEquals(scan.outcome?.status, "cancelled");
    assertEquals(listeners.size, 0);

    assertEquals((await scan.limit(5).collect()).numRows, 5);
    for await (const _ of scan) break;
    await assertRejects(() => scan.collect({ signal: AbortSignal.abort() }));
    const onProgress = (): never => {
      throw new Error("enough");
    };
    await assertRejects(() => scan.collect({ onProgress }), Error, "enough");
    assertEquals(listeners.size, 0, "whichever way a read ends");
  }));

Deno.test("a notebook's interrupt cancels looking up files, too", () =>
  inNotebook(async (listeners) => {
    const source = { ...sample(), name: "a slow server", isLocal: true };
    const open = sample();
    const seen: number[] = [];
    source.list = (folder, options) => {
      seen.push(listeners.size);
      for (const listener of listeners) listener();
      return open.list(folder, options);
    };
    source.open = (path, options) => open.open(path, options);
    await assertRejects(() => sih(QUERY, { source }).resolve(), DOMException, "interrupted");
    assertEquals([seen[0], listeners.size], [1, 0]);
  }));

Deno.test("a read in a notebook shows its progress in one output, unless told not to", () =>
  inNotebook(async (_, displayed) => {
    const source = sample({ rows: 5 });
    await sih(QUERY, { source, progress: true }).collect();
    assert(displayed.length >= 2, `${displayed}`);
    assert(displayed.at(-1)!.startsWith("✓ SIHSUS-RD: 12 arquivos, "), displayed.at(-1));
    displayed.length = 0;
    await sih(QUERY, { source, progress: false }).collect();
    assertEquals(displayed, []);
  }));
