import { assert, assertEquals } from "@std/assert";
import { monthsBetween, type Period } from "../../src/catalog/period.ts";
import { columnSpecs } from "../../src/catalog/row.ts";
import { SIH_RD, SIHSUS } from "../../src/catalog/sihsus.ts";
import type { Uf } from "../../src/catalog/uf.ts";
import { DbfDecoder } from "../../src/decode/dbf.ts";
import { fieldsOf } from "../../src/sample/sample_file.ts";
import { sample } from "../../src/sample/sample.ts";
import { pathOf, readBytes, unpack } from "./read_sample.ts";

const UFS: readonly Uf[] = ["AC", "SP", "DF"];

/** A month of each layout: its first, and the last before the next. */
function monthsOf(from: string, until: string | undefined): Period[] {
  const months = monthsBetween(from, until ?? "2025-12");
  return [months[0]!, ...(until === undefined ? [] : [months.at(-2)!])];
}

const { RD, SP, RJ, ER } = SIHSUS.groups;
for (const group of [RD, SP, RJ, ER]) {
  Deno.test(`sample() makes ${group.code} files that decode in the layout of their time`, async () => {
    const source = sample({ rows: 120 });
    let files = 0;
    for (const [i, layout] of group.layouts.entries()) {
      for (const period of monthsOf(layout.from, group.layouts[i + 1]?.from)) {
        for (const uf of UFS) {
          const dbc = await readBytes(source, pathOf(group, period, uf));
          const { header } = unpack(dbc);
          const fields = header.fields.map(({ name, type, width, decimals }) =>
            `${name}:${type}${width}${decimals > 0 ? `.${decimals}` : ""}`
          );
          assertEquals(fields, layout.fields.split(/\s+/), `${uf} ${period}`);
          assert(header.fields.every(({ name }) => Object.hasOwn(group.columns, name)));
          const decoder = new DbfDecoder({
            columns: columnSpecs(group.columns),
            encoding: group.encoding,
          });
          const batches = [...decoder.write(dbc), ...decoder.close()];
          assertEquals(decoder.report, {
            records: 120,
            rows: 120,
            deleted: 0,
            oddFlags: 0,
            unparsable: {},
            checksum: "verified",
          });
          assertEquals(batches.reduce((sum, batch) => sum + batch.numRows, 0), 120);
          files++;
        }
      }
    }
    assert(files >= 3);
  });
}

Deno.test("sample() gives periods before the first layout the first layout", async () => {
  const source = sample({ rows: 10 });
  const { header } = unpack(await readBytes(source, pathOf(SIHSUS.groups.SP, "1999-01", "SP")));
  assertEquals(header.fields.length, 16);
});

Deno.test("fieldsOf() takes the newest layout that had begun", () => {
  const columns = (period: Period): number => fieldsOf(SIH_RD, period).length;
  assertEquals(
    ["1992-01", "1994-12", "2008-01", "2012-12", "2013-01", "2014-11", "2014-12", "2025-02"]
      .map((period) => columns(period as Period)),
    [35, 35, 86, 86, 95, 95, 113, 113],
  );
  assertEquals([columns("2025-03"), columns("2030-01")], [114, 114]);
});
