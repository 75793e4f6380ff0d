import { type Cache, type CacheWarning, sih } from "@dsbr/core";
import { rdRows, rdSource } from "../memory_source.ts";

/** Three months of Acre, and what a scan of them gives; its files are this many bytes. */
export function threeMonths(rows = 200) {
  const source = rdSource(rdRows(rows), rdRows(rows, 1), rdRows(rows, 2));
  return { source, rows: 3 * rows };
}

/** What a cache told of. */
export class Told {
  readonly warnings: CacheWarning[] = [];
  readonly onWarning = (warning: CacheWarning): void => void this.warnings.push(warning);

  get kinds(): string[] {
    return this.warnings.map(({ kind }) => kind);
  }
}

/** Reads all three months through a cache, without a shortcut; the rows as text. */
export async function scanThrough(
  source: ReturnType<typeof rdSource>,
  cache: Cache | undefined,
): Promise<string> {
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2, 3] }, { source, cache });
  const rows: string[] = [];
  for await (const batch of scan.stream()) {
    for (const row of batch) rows.push(JSON.stringify(row.toJSON()));
  }
  return rows.join("\n");
}
