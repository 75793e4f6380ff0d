import { fileKey } from "../cache/cache_key.ts";
import { DiskStore } from "../cache/disk_store.ts";
import { isGranted, refused } from "../permission.ts";
import type { Check, Checks } from "./doctor_checks.ts";

const WHAT = "cache folder";
const KEY = fileKey("dsbr doctor", "/probe");

/** Writes an entry to the cache's folder, reads it, checked, and removes it. */
export async function checkCacheFolder(
  folder: string | undefined,
  checks: Checks,
): Promise<Check> {
  return await checks.try(WHAT, async () => {
    if (folder === undefined) return "none: files are kept in memory alone; --cache DIR names one";
    const store = new DiskStore(folder);
    const lacking = store.permissions.filter((permission) => !isGranted(permission));
    if (lacking.length > 0) {
      const message = `Cannot use the cache (${store.name}): Deno has no permission for it`;
      throw refused(message, lacking, { otherwise: "or do without this cache" });
    }
    await store.prepare();
    const writer = await store.create(KEY);
    try {
      await writer.write(new TextEncoder().encode("dsbr doctor"));
      await writer.publish({
        source: "dsbr doctor",
        path: "/probe",
        stored: new Date().toISOString(),
      });
    } finally {
      await writer.abort();
    }
    try {
      const entry = await store.open(KEY);
      await entry?.content.cancel();
      if (entry === undefined) throw new Error(`an entry of ${store.name} is gone at once`);
    } finally {
      await store.remove(KEY);
    }
    return `${store.name} can be written and read`;
  });
}
