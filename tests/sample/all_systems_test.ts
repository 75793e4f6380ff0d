import { assert, assertEquals } from "@std/assert";
import { filesWith, type Group, groupColumns, sample, Scan, SYSTEMS } from "@dsbr/core";

/** The groups whose columns the catalogue knows and whose files a scan reads. */
const GROUPS: readonly Group[] = SYSTEMS.flatMap((system) => Object.values(system.groups))
  .filter((group) => groupColumns(group) !== undefined && group.format !== "zip");

/** The first and the last period in which the group's files are expected by UF or nation. */
function periodsOf(group: Group): string[] {
  const eras = group.eras.filter((era) => era.scope === undefined && !era.mirror);
  return [eras[0]?.from, group.lastSeen].filter((period) => period !== undefined);
}

Deno.test({
  name: "sample() serves every group with known columns, as the catalogue says they are",
  permissions: "none",
  fn: async () => {
    const source = sample({ rows: 20 });
    const served = new Set<string>();
    for (const group of GROUPS) {
      for (const period of periodsOf(group)) {
        const scan = Scan.of(group, { uf: ["SP", "PE"], period }, { source, onMissing: "skip" });
        const table = await scan.collect();
        const name = `${group.system}-${group.code} ${period}`;
        const files = filesWith(scan.outcome!, "read");
        const checksum = group.format === "dbf" ? "absent" : "verified";
        assertEquals(table.numRows, 20 * files.length, name);
        for (const file of files) {
          const { unparsable, unknownColumns } = file;
          assertEquals([file.checksum, unparsable, unknownColumns], [checksum, {}, []], name);
        }
        if (files.length > 0) served.add(group.system + group.code);
      }
    }
    const left = GROUPS.filter((group) => !served.has(group.system + group.code));
    assert(served.size >= 60, `served are ${served.size}, not ${left.map(({ code }) => code)}`);
  },
});
