import { assertEquals } from "@std/assert";
import { DuckDBInstance, VARCHAR } from "@duckdb/node-api";
import { parseFilter } from "../../../src/adapters/duckdb/explain.ts";
import { Pushdown } from "../../../src/adapters/duckdb/pushdown.ts";
import type { RegisteredScan } from "../../../src/adapters/duckdb/registered_scan.ts";
import type { PlannedPartition } from "../../../src/plan.ts";

Deno.test("Pushdown keeps the partitions that conditions on _file can be met in", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const columns = [{ name: "_file", alias: "f", type: VARCHAR, class: "text", virtual: "_file" }];
  const partitionOf = (path: string): string | undefined => /^dir\/(\w+)$/.exec(path)?.[1];
  const scan = { columns, isLimited: false, partitionOf } as unknown as RegisteredScan;
  const partitions = ["a", "b", "c"].map((key) => ({ key }) as PlannedPartition);
  const kept = async (filter: string): Promise<string> => {
    const pushdown = new Pushdown(scan, [await parseFilter(connection, filter)]);
    assertEquals(pushdown.where, undefined, filter);
    return partitions.filter((each) => pushdown.keeps(each)).map(({ key }) => key).join("");
  };
  const cases: Record<string, string> = {
    "f = 'dir/a'": "a",
    "'dir/a' = f": "a",
    "f = 'elsewhere/a'": "",
    "f IN ('dir/a', 'dir/c', 'nowhere')": "ac",
    "f = 'dir/a' OR f = 'dir/b'": "ab",
    "f = 'dir/a' AND f = 'dir/b'": "",
    "f IS NULL": "",
    // The other parts of a split file may be what is asked for.
    "f <> 'dir/a'": "abc",
    "NOT (f = 'dir/a')": "abc",
    "f NOT IN ('dir/a', 'dir/c')": "abc",
    "f IS NOT NULL": "abc",
    "f > 'dir/a'": "abc",
    "prefix(f, 'dir/a')": "abc",
    "upper(f) = 'DIR/A'": "abc",
  };
  for (const [filter, expected] of Object.entries(cases)) {
    assertEquals(await kept(filter), expected, filter);
  }
  connection.disconnectSync();
});
