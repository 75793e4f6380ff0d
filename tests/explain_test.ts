import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import {
  type ArrowType,
  col,
  directory,
  findGroup,
  groupColumns,
  type MediaBundle,
  sample,
  Scan,
  sih,
  type Source,
  SYSTEMS,
} from "@dsbr/core";
import { MIRROR, mirrorTest } from "./cli/command_line.ts";
import { rdRows, rdSource, SIH_DIRECTORY } from "./memory_source.ts";

const QUERY = { group: "RD", uf: "AC", year: 2023, month: { from: 1, to: 3 } } as const;

Deno.test("Scan.explain() tells files, columns, what is pushed down and bytes; it opens nothing", async () => {
  const source = rdSource(rdRows(100), rdRows(50));
  const scan = sih(QUERY, { source }).select("MUNIC_RES", "VAL_TOT")
    .where(col("SEXO").eq("1").and(col("VAL_TOT").gt(10))).limit(1000);
  const explanation = await scan.explain();
  assertEquals(source.opened, []);
  assertEquals(explanation.files.map(({ path, presence }) => `${path.slice(-12)} ${presence}`), [
    "RDAC2301.dbc present",
    "RDAC2302.dbc present",
    "RDAC2303.dbc absent",
  ]);
  const sizes = explanation.files.map(({ size }) => size ?? 0);
  const listed = sizes[0]! + sizes[1]!;
  assert(sizes[0]! > sizes[1]!);
  assertEquals(explanation.bytes, { listed, cached: 0, download: listed, unknown: 0 });
  assertEquals(explanation.columns.map(({ name, kind, given }) => [name, kind, given]), [
    ["MUNIC_RES", "code", true],
    ["VAL_TOT", "money", true],
    ["SEXO", "code", false],
  ]);
  assertEquals(explanation.pushedDown, {
    condition: { text: "SEXO = '1' AND VAL_TOT > 10", columns: ["SEXO", "VAL_TOT"] },
    columns: { built: 2, known: 128 },
    files: { expected: 3, directories: 1 },
    limit: 1000,
  });
  assertEquals(explanation.coverage?.counts.missing, 1);
  const text = `${explanation}`;
  for (
    const words of ["RDAC2301.dbc to RDAC2303.dbc", "2 of 3 partitions present", "AC-2023-03."]
  ) {
    assertStringIncludes(text, words);
  }
  assert(!Object.keys(explanation).includes("toString"));
});

Deno.test("Scan.explain() counts as cached what the source says needs no network", async () => {
  const memory = rdSource(rdRows(100), rdRows(50), rdRows(20));
  const bytesOf = async (source: Source) => (await sih(QUERY, { source }).explain()).bytes!;
  const facts = { name: "memory", list: memory.list.bind(memory), open: memory.open.bind(memory) };
  const { listed } = await bytesOf({ ...facts });
  const second = `${SIH_DIRECTORY}/RDAC2302.dbc`;
  const size = (await facts.list(SIH_DIRECTORY))!.find(({ name }) => name === "RDAC2302.dbc")!
    .size!;
  const cached = { ...facts, isCached: (path: string) => Promise.resolve(path === second) };
  assertEquals(await bytesOf(cached), {
    listed,
    cached: size,
    download: listed - size,
    unknown: 0,
  });
  const unsized = {
    ...facts,
    isLocal: true,
    list: () => Promise.resolve([{ name: "RDAC2301.dbc" }]),
  };
  const { estimate, bytes } = await sih(QUERY, { source: unsized }).explain();
  assertEquals([bytes?.unknown, estimate.downloadSeconds], [1, 0]);
  assert(estimate.guessedBytes > 0 && estimate.rows! > 0);
  const local = await bytesOf({ ...facts, isLocal: true });
  assertEquals(local, { listed, cached: listed, download: 0, unknown: 0 });
});

Deno.test("Scan.explain() needs no source for the plan, and estimates by the mean of the server", async () => {
  const explanation = await sih({ group: "RD", uf: "all", year: 2023 }).explain();
  assertEquals([explanation.source, explanation.coverage, explanation.bytes], [
    undefined,
    undefined,
    undefined,
  ]);
  assertEquals(new Set(explanation.files.map(({ presence }) => presence)), new Set(["expected"]));
  const seen = findGroup("SIHSUS-RD")!.eras.at(-1)!.seen!;
  const { guessedBytes, rows, seconds, downloadSeconds, decodeSeconds } = explanation.estimate;
  assertEquals(guessedBytes, Math.round(27 * 12 * seen.bytes! / seen.files));
  // About 12 million admissions a year are published.
  assert(rows! > 6e6 && rows! < 24e6, `${rows}`);
  assertEquals(seconds, Math.max(downloadSeconds!, decodeSeconds!));
  const faster = await sih({ group: "RD", uf: "all", year: 2023 }).explain({ bytesPerSecond: 1e9 });
  assertEquals(Math.round(faster.estimate.downloadSeconds! * 1e9), guessedBytes);
});

Deno.test("Scan.explain() estimates no rows of made-up files, nor without a layout", async () => {
  const made = await sih(QUERY, { source: sample() }).explain();
  assertEquals([made.estimate.rows, made.estimate.guessedBytes, made.bytes?.unknown], [
    undefined,
    0,
    3,
  ]);
  assertStringIncludes(`${made}`, "sample: synthetic, made-up data");
  const unknown = await Scan.of(findGroup("SINAN-ACBI")!, { year: 2018 }).explain();
  assertEquals([unknown.estimate.rows, unknown.columns], [undefined, []]);
  assertStringIncludes(`${unknown}`, "those of the files' headers");
});

Deno.test("Scan.explain() takes a limit for the rows, unless a condition leaves rows out", async () => {
  const of = (scan: Pick<Scan<never>, "explain">) => scan.explain();
  const scan = sih({ group: "RD", uf: "SP", year: 2023 });
  const all = (await of(scan)).estimate;
  const limited = (await of(scan.limit(5000))).estimate;
  assertEquals(limited.rows, 5000);
  assert(limited.decodeSeconds! < all.decodeSeconds! / 10);
  const filtered = (await of(scan.where(col("SEXO").eq("1")).limit(5000))).estimate;
  assertEquals(filtered.rows, all.rows);
});

mirrorTest("Scan.explain() estimates the rows of real files within a third", async () => {
  for (
    const [uf, period, rows] of [
      ["AC", "2008-01", 2087],
      ["AC", "2013-01", 4227],
      ["AC", "2022-03", 4185],
      ["SE", "2015-06", 8088],
    ] as const
  ) {
    const scan = sih({ group: "RD", uf, period }, { source: directory(MIRROR) });
    const { estimate, bytes } = await scan.explain();
    assert(
      estimate.rows! > rows / 1.33 && estimate.rows! < rows * 1.33,
      `${estimate.rows} ${rows}`,
    );
    assertEquals([bytes!.download, estimate.downloadSeconds], [0, 0]);
  }
});

Deno.test("Scan.explain() tells of columns made from others, and what is read for them", async () => {
  const source = sample({ rows: 5 });
  const scan = sih({ group: "RD", uf: "AC", period: "2015-01" }, { source }).withPlace("MUNIC_RES");
  const all = await scan.explain();
  assertStringIncludes(`${all}`, ", and 11 made from them: ");
  const { columns } = await scan.select("MUNIC_RES_NAME").explain();
  assertEquals(
    columns.map(({ name, kind, en, madeFrom, given }) => [name, kind, en, madeFrom, given]),
    [
      ["MUNIC_RES_NAME", "code", "Municipality", ["MUNIC_RES"], true],
      ["MUNIC_RES", "code", columns[1]!.en, undefined, false],
    ],
  );
  // The card of a notebook is made of the same.
  const hook = Reflect.get(scan, Symbol.for("Jupyter.display")) as () => Promise<MediaBundle>;
  assertStringIncludes((await hook.call(scan))["text/html"], "MUNIC_RES");
});

Deno.test("Scan.explain() takes any column where only headers tell which there are", async () => {
  const groups = SYSTEMS.flatMap((system) => Object.values(system.groups));
  const group = groups.find((group) => groupColumns(group) === undefined)!;
  const scan = Scan.of<Record<string, ArrowType>>(group, { uf: "AC", period: "2015" }).select(
    "ANY",
  );
  const { columns } = await scan.explain();
  assertEquals(columns, [{ name: "ANY", kind: "unknown", pt: "", en: "", given: true }]);
  assertStringIncludes(`${await scan.explain()}`, "ANY");
});
