// Run by disk_faults_test.ts in processes of their own: reads one file through a cache folder.
//   one_scan.ts FOLDER COUNTER [MILLISECONDS a chunk] [lock timeout] [same-names]
// Appends a line to COUNTER for each download, prints the SHA-256 of what it read and the warnings.
import { createHash } from "node:crypto";
import { disk } from "../../src/cache/disk.ts";
import { withCache } from "../../src/cache/with_cache.ts";
import { FakeSource, noise, readAll } from "./fake_source.ts";

const [folder, counter, pause = "0", lockTimeout = "30000", naming] = Deno.args;
if (naming === "same-names") {
  // Temporary files are called the same in every run, so that their system calls can be told.
  let names = 0;
  crypto.randomUUID = () => `00000000-0000-4000-8000-${String(++names).padStart(12, "0")}`;
}

const source = new FakeSource({ "/d/A.dbc": noise(60_000) }, { chunkLength: 3_000 });
source.beforeChunk = async (_, at) => {
  if (at === 0) Deno.writeTextFileSync(counter!, "x\n", { append: true });
  if (pause !== "0") await new Promise((resolve) => setTimeout(resolve, Number(pause)));
};
const cache = disk(folder!, {
  lockTimeout: Number(lockTimeout),
  onWarning: ({ kind, message }) => console.log(kind, message),
});
const bytes = await readAll(await withCache(source, cache).open("/d/A.dbc"));
console.log(createHash("sha256").update(bytes).digest("hex"));
