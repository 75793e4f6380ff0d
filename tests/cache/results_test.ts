import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { col, sih, sinan } from "@dsbr/core";
import type { Cache } from "../../src/cache/cache.ts";
import { disk } from "../../src/cache/disk.ts";
import { memory } from "../../src/cache/memory.ts";
import { withCache } from "../../src/cache/with_cache.ts";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";
import { FakeSource, filesIn, withFolder } from "./fake_source.ts";

const JANUARY = `${SIH_DIRECTORY}/RDAC2301.dbc`;
const FEBRUARY = `${SIH_DIRECTORY}/RDAC2302.dbc`;

function twoMonths(): FakeSource {
  return new FakeSource({
    [JANUARY]: dbc(RD_FIELDS, rdRows(300)),
    [FEBRUARY]: dbc(RD_FIELDS, rdRows(200, 1)),
  });
}

function scanOf(source: FakeSource, cache?: Cache) {
  const from = cache === undefined ? source : withCache(source, cache);
  return sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source: from })
    .select("MUNIC_RES", "VAL_TOT").where(col("VAL_TOT").gt(4000).or(col("SEXO").eq("1")));
}

for (const kind of ["memory", "disk"] as const) {
  Deno.test(`${kind}: the same question is answered without a file being opened`, () =>
    withFolder(async (folder) => {
      const source = twoMonths();
      const plain = scanOf(source);
      const expected = await plain.collect();
      const cache = kind === "memory" ? memory() : disk(folder);
      await scanOf(source, cache).collect();
      await Deno.remove(`${folder}/files`, { recursive: true }).catch(() => {});
      const opened = source.opened.length;
      const again = scanOf(source, kind === "memory" ? cache : disk(folder));
      const table = await again.collect();
      assertEquals(table.toString(), expected.toString());
      assertEquals(table.schema.fields.map(String), expected.schema.fields.map(String));
      assertEquals(
        table.schema.fields.map((field) => [...field.metadata]),
        expected.schema.fields.map((field) => [...field.metadata]),
      );
      assertEquals(again.outcome, plain.outcome);
      assertEquals(source.opened.length, opened);
    }));
}

Deno.test("a question is the same however its condition is ordered", async () => {
  const source = twoMonths();
  const cache = memory();
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source, cache });
  const a = col("VAL_TOT").gt(1000);
  const b = col("SEXO").in(["1", "3"]);
  await scan.where(a.and(b)).collect();
  const before = (await cache.stats()).hits;
  await scan.where(b).where(a).collect();
  await scan.where(col("SEXO").in(["3", "1"]).and(a)).collect();
  assertEquals((await cache.stats()).hits, before + 2);
});

Deno.test("another question has another answer", async () => {
  const source = twoMonths();
  const cache = memory();
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source, cache });
  const questions = [
    scan,
    scan.limit(10),
    scan.select("VAL_TOT"),
    scan.select("SEXO", "VAL_TOT"),
    scan.select("VAL_TOT", "SEXO"),
    scan.where(col("VAL_TOT").gt(1000)),
    scan.where(col("VAL_TOT").ge(1000)),
    scan.where(col("VAL_TOT").gt(1001)),
    scan.where(col("VAL_TOT").gt(1000).not()),
  ];
  const answers: string[] = [];
  for (const question of questions) answers.push((await question.collect()).toString());
  for (const [i, question] of questions.entries()) {
    assertEquals((await question.collect()).toString(), answers[i]);
  }
});

Deno.test("another question has another answer where only headers tell the columns", async () => {
  const path = "/dissemin/publicos/SINAN/DADOS/FINAIS/RAIVBR10.dbc";
  const source = new FakeSource({ [path]: dbc(RD_FIELDS, rdRows(50)) });
  const scan = sinan({ group: "RAIV", year: 2010 }, { source, cache: memory() }).limit(9);
  const questions = [scan.select("VAL_TOT"), scan.select("SEXO"), scan];
  const fieldsOf = async (): Promise<string[]> => {
    const tables = await Promise.all(questions.map((question) => question.collect()));
    return tables.map((table) => table.schema.names.slice(0, 2).join());
  };
  const first = await fieldsOf();
  assertEquals(first.slice(0, 2), ["VAL_TOT", "SEXO"]);
  assertEquals(await fieldsOf(), first);
});

Deno.test("an answer is not given once a file has changed or come", () =>
  withFolder(async (folder) => {
    const source = twoMonths();
    const first = await scanOf(source, disk(folder)).collect();
    source.files.set(FEBRUARY, { bytes: dbc(RD_FIELDS, rdRows(200, 5)) });
    const changed = await scanOf(source, disk(folder, { ttl: 0 })).collect();
    assertEquals(changed.toString(), (await scanOf(source).collect()).toString());
    assertNotEquals(changed.toString(), first.toString());
  }));

Deno.test("what a reader does to a table does not reach the next reader", async () => {
  const source = twoMonths();
  const cache = memory();
  const expected = (await scanOf(source).collect()).toString();
  for (let i = 0; i < 3; i++) {
    const table = await scanOf(source, cache).collect();
    assertEquals(table.toString(), expected);
    for (const { values } of table.getChild("VAL_TOT")!.data) (values as Float64Array).fill(0);
  }
});

Deno.test("a damaged answer is made anew", () =>
  withFolder(async (folder) => {
    const source = twoMonths();
    const expected = (await scanOf(source, disk(folder)).collect()).toString();
    const [name] = (await filesIn(folder)).filter((path) => path.startsWith("results/"));
    const whole = await Deno.readFile(`${folder}/${name}`);
    for (let at = 0; at < whole.length; at += 37) {
      const damaged = whole.slice();
      damaged[at]! ^= 0x11;
      await Deno.writeFile(`${folder}/${name}`, damaged);
      assertEquals((await scanOf(source, disk(folder)).collect()).toString(), expected);
    }
    assertEquals(source.opened.length, 2);
    assert((await Deno.readFile(`${folder}/${name}`)).length > 0);
  }));
