// Run by against_rgw.ts in processes of their own: reads one file of 12 MB through a bucket.
//   fill_entry.ts ENDPOINT BUCKET
// Prints the SHA-256 of what it read, how often the source was opened, and the warnings.
import { createHash } from "node:crypto";
import { objectStore, withCache } from "@dsbr/core";
import { FakeSource, noise, readAll } from "../cache/fake_source.ts";

const [endpoint, bucket] = Deno.args;
const source = new FakeSource({ "/d/A.dbc": noise(12_000_000) }, { chunkLength: 100_000 });
const cache = objectStore({
  endpoint: endpoint!,
  bucket: bucket!,
  onWarning: ({ kind, message }) => console.log(kind, message),
});
const bytes = await readAll(await withCache(source, cache).open("/d/A.dbc"));
console.log(createHash("sha256").update(bytes).digest("hex"), source.opened.length);
