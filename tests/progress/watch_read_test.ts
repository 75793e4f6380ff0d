import { assert, assertEquals, assertRejects } from "@std/assert";
import { type ReadProgress, sample, sih, type Source } from "@dsbr/core";

const QUERY = { group: "RD", uf: "AC", year: 2023, month: [1, 2] } as const;

Deno.test("scans tell onProgress of the scan, or of the read, which wins", async () => {
  const seen: string[] = [];
  const note = (who: string) => ({ files, totalFiles }: ReadProgress) =>
    void seen.push(`${who} ${files}/${totalFiles}`);
  const scan = sih(QUERY, { source: sample({ rows: 5 }), onProgress: note("scan") });
  for await (const batch of scan) assertEquals(batch.numRows, 5);
  assertEquals([seen[0], seen.at(-1)], ["scan 0/2", "scan 2/2"]);
  seen.length = 0;
  await scan.collect({ onProgress: note("read") });
  assertEquals([seen[0], seen.at(-1)], ["read 0/2", "read 2/2"]);
  seen.length = 0;
  await scan.lock();
  assertEquals(seen.at(-1), "scan 2/2");
});

Deno.test("progress counts what its source tried again since the read began", async () => {
  const made = sample({ rows: 5 });
  let retries = 40;
  const source: Source = {
    name: "a shaky source",
    isLocal: true,
    get retries() {
      return retries;
    },
    list: (folder, options) => made.list(folder, options),
    open(path, options) {
      retries++;
      return made.open(path, options);
    },
  };
  const seen: number[] = [];
  await sih(QUERY, { source }).collect({ onProgress: (progress) => seen.push(progress.retries) });
  assertEquals([seen[0], seen.at(-1)], [0, 2]);
});

Deno.test("what onProgress throws stops the read, with an outcome that says so", async () => {
  const scan = sih(QUERY, { source: sample({ rows: 5 }) });
  const onProgress = (): void => {
    throw new Error("enough");
  };
  await assertRejects(() => scan.collect({ onProgress }), Error, "enough");
  assertEquals(scan.outcome?.status, "failed");
});

Deno.test("a scan writes nothing outside of notebooks and terminals, whatever is asked", async () => {
  const module = new URL("../../mod.ts", import.meta.url);
  const program = `import { sample, sih } from "${module}";
    const query = { group: "RD", uf: "AC", year: 2023 };
    await sih(query, { source: sample({ rows: 300 }), progress: true }).collect();`;
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", "--quiet", program],
    cwd: new URL("../..", import.meta.url),
  }).output();
  assert(success, new TextDecoder().decode(stderr));
  assertEquals([stdout.length, stderr.length], [0, 0]);
});

Deno.test("reads of a source that never waits let timers and signals have their turn", async () => {
  const scan = sih({ group: "RD", uf: "all", year: 2023 }, { source: sample({ rows: 500 }) });
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 300);
  await assertRejects(() => scan.collect({ signal: stop.signal }), DOMException);
  clearTimeout(timer);
  assertEquals(scan.outcome?.status, "cancelled");
});
