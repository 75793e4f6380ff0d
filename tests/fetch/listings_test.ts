import { assertEquals, assertRejects } from "@std/assert";
import type { Source, SourceEntry } from "@dsbr/core";
import { forgetListing, listDirectory } from "../../src/fetch/listings.ts";

/** A source that numbers its listings. */
class Numbered implements Source {
  readonly name = "numbered";
  readonly isLocal: boolean;
  asked = 0;

  constructor(isLocal = false) {
    this.isLocal = isLocal;
  }

  list(directory: string): Promise<readonly SourceEntry[]> {
    return Promise.resolve([{ name: `${directory} ${++this.asked}` }]);
  }

  open(): Promise<undefined> {
    throw new Error("nothing is opened");
  }
}

async function ask(
  source: Source,
  directory: string,
  options?: Parameters<typeof listDirectory>[2],
): Promise<string | undefined> {
  return (await listDirectory(source, directory, options))?.[0]?.name;
}

/** Runs at another time of the clock. */
async function at<T>(time: number, run: () => Promise<T>): Promise<T> {
  const now = Date.now;
  Date.now = () => time;
  try {
    return await run();
  } finally {
    Date.now = now;
  }
}

Deno.test("listDirectory() asks once a day for each directory and source", async () => {
  const source = new Numbered();
  const hour = 3_600_000;
  assertEquals(await at(0, () => ask(source, "/a")), "/a 1");
  assertEquals(await at(0, () => ask(source, "/b")), "/b 2");
  assertEquals(await at(24 * hour - 1, () => ask(source, "/a")), "/a 1");
  assertEquals(await at(24 * hour, () => ask(source, "/a")), "/a 3");
  assertEquals(await ask(new Numbered(), "/a"), "/a 1");
});

Deno.test("listDirectory() asks anew when told to, when the time is up or the clock was set back", async () => {
  const source = new Numbered();
  await at(1000, () => ask(source, "/a"));
  assertEquals(await at(1000, () => ask(source, "/a", { refresh: true })), "/a 2");
  assertEquals(await at(1000, () => ask(source, "/a")), "/a 2"); // the new answer is kept
  assertEquals(await at(1011, () => ask(source, "/a", { listingTtl: 10 })), "/a 3");
  assertEquals(await at(500, () => ask(source, "/a")), "/a 4");
  assertEquals(await at(500, () => ask(source, "/a", { listingTtl: 0 })), "/a 5");
  forgetListing(source, "/a");
  assertEquals(await at(500, () => ask(source, "/a")), "/a 6");
  await assertRejects(() => ask(source, "/a", { listingTtl: -1 }), RangeError);
});

Deno.test("listDirectory() keeps no listing of a local source", async () => {
  const source = new Numbered(true);
  assertEquals([await ask(source, "/a"), await ask(source, "/a")], ["/a 1", "/a 2"]);
});

Deno.test("listDirectory() keeps that a directory is not there, and no error", async () => {
  let asked = 0;
  const none: Source = {
    name: "none",
    list: () => ++asked === 1 ? Promise.reject(new Error("busy")) : Promise.resolve(undefined),
    open: () => Promise.resolve(undefined),
  };
  await assertRejects(() => ask(none, "/a"), Error, "busy");
  assertEquals([await ask(none, "/a"), await ask(none, "/a"), asked], [undefined, undefined, 2]);
});

Deno.test("listDirectory() shares an answer on its way, and calls it off when nobody waits", async () => {
  let asked = 0;
  let stopped = 0;
  let answer = (_: readonly SourceEntry[]): void => {};
  const slow: Source = {
    name: "slow",
    list: (_, options) => {
      asked++;
      options?.signal?.addEventListener("abort", () => stopped++);
      return new Promise((resolve) => answer = resolve);
    },
    open: () => Promise.resolve(undefined),
  };
  const [one, two] = [new AbortController(), new AbortController()];
  const first = ask(slow, "/a", { signal: one.signal });
  const second = ask(slow, "/a", { signal: two.signal });
  one.abort(new Error("one"));
  await assertRejects(() => first, Error, "one");
  assertEquals([asked, stopped], [1, 0]); // the second still waits
  answer([{ name: "answer" }]);
  assertEquals([await second, await ask(slow, "/a"), asked, stopped], ["answer", "answer", 1, 0]);

  const alone = ask(slow, "/b", { signal: two.signal });
  two.abort(new Error("two"));
  await assertRejects(() => alone, Error, "two");
  assertEquals([asked, stopped], [2, 1]);
  const again = ask(slow, "/b");
  answer([{ name: "later" }]);
  assertEquals([await again, asked], ["later", 3]);
});

Deno.test("listDirectory() bounds what it keeps, and drops what was used least lately", async () => {
  const asked: string[] = [];
  const entries = Array.from({ length: 90_000 }, (_, i) => ({ name: String(i) }));
  const big: Source = {
    name: "big",
    list: (directory) => (asked.push(directory), Promise.resolve(entries)),
    open: () => Promise.resolve(undefined),
  };
  for (const directory of ["/a", "/b", "/a", "/c", "/a", "/b"]) await ask(big, directory);
  assertEquals(asked, ["/a", "/b", "/c", "/b"]);
});
