import { assert, assertAlmostEquals, assertEquals, assertRejects } from "@std/assert";
import {
  DateDay,
  Float64,
  RecordBatchStreamWriter,
  Table,
  tableFromArrays,
  tableFromIPC,
  vectorFromArray,
} from "apache-arrow";
import { DataSusError, ibge, rate, type RateFacts, sih } from "@dsbr/core";
import { encodeDbf } from "@dsbr/core/decode";
import { makeZip } from "../decode/make_zip.ts";
import { MemorySource, rdSource } from "../memory_source.ts";

const PEOPLE = tableFromArrays({
  code: ["1200401", "120020", "355030", "355030"],
  year: Int32Array.of(2019, 2019, 2019, 2020),
  people: Int32Array.of(400_000, 80_000, 12_000_000, 12_500_000),
});
const COLUMNS = { place: "code", year: "year", number: "people" };
const NAMED = { columns: COLUMNS, denominator: "Estimates of 2019" };

function days(...texts: (string | null)[]) {
  return vectorFromArray(texts.map((text) => text === null ? null : new Date(text)), new DateDay());
}

function rowsOf(table: Table): unknown[][] {
  return table.toArray().map((row) => Object.values(row.toJSON()));
}

Deno.test("rate() divides by hand-made numbers, by place and year, and tells what it left out", async () => {
  const deaths = new Table({
    CODMUNRES: vectorFromArray([
      "120040",
      "1200401",
      "120040",
      "120020",
      "355030",
      "355030",
      "110001", // no denominator
      "120000", // ignored
      "000000", // abroad
      "999",
      null,
      "120040", // no date
    ]),
    DTOBITO: days(
      "2019-01-01",
      "2019-12-31",
      "2020-01-01",
      "2019-05-05",
      "2019-05-05",
      "2020-05-05",
      "2019-05-05",
      "2019-05-05",
      "2019-05-05",
      "2019-05-05",
      "2019-05-05",
      null,
    ),
  });
  let facts: RateFacts | undefined;
  const table = await rate(deaths, PEOPLE, {
    by: { place: "CODMUNRES", year: "DTOBITO" },
    ...NAMED,
    onFacts: (told) => facts = told,
  });
  assertEquals(table.schema.names, ["PLACE", "YEAR", "EVENTS", "POPULATION", "RATE"]);
  assertEquals(rowsOf(table), [
    ["110001", 2019, 1, null, null],
    ["120020", 2019, 1, 80_000, 1.25],
    ["120040", 2019, 2, 400_000, 0.5],
    ["120040", 2020, 1, null, null],
    ["355030", 2019, 1, 12_000_000, 100_000 / 12_000_000],
    ["355030", 2020, 1, 12_500_000, 0.008],
  ]);
  const { denominator, ...others } = facts!;
  assertEquals(others, {
    per: 100_000,
    complete: true,
    events: 12,
    withoutPlace: 4,
    withoutYear: 1,
    withoutCount: 0,
    withoutDenominator: 2,
  });
  assertEquals([denominator.name, denominator.years], ["Estimates of 2019", [2019, 2020]]);
  assertEquals(JSON.parse(table.schema.metadata.get("rate")!), JSON.parse(JSON.stringify(facts)));
  assertEquals(table.schema.metadata.get("denominator"), "Estimates of 2019, 2019 to 2020");
  // It survives being written.
  const again = tableFromIPC(RecordBatchStreamWriter.writeAll(table).toUint8Array(true));
  assertEquals(again.schema.metadata.get("denominator"), "Estimates of 2019, 2019 to 2020");
  assertEquals(rowsOf(again), rowsOf(table));
});

Deno.test("rate() adds up counts, of old numbers too, and the ages of a population", async () => {
  const counts = new Table({
    place: vectorFromArray(["170950", "520950", "120040", "120040", "355030"]),
    n: vectorFromArray([3, 4, 2.5, null, 0], new Float64()),
  });
  // Gurupi was 520950, in Goiás, until 1988.
  const people = tableFromArrays({
    code: ["170950", "520950", "120040", "355030"],
    people: Int32Array.of(60_000, 10_000, 400_000, 0),
  });
  let facts: RateFacts | undefined;
  const table = await rate(counts, people, {
    by: { place: "place" },
    count: "n",
    columns: { place: "code", number: "people" },
    denominator: "mine",
    per: 1000,
    onFacts: (told) => facts = told,
  });
  assertEquals(rowsOf(table), [
    ["120040", null, 400_000, null], // a count is missing
    ["170950", 7, 70_000, 0.1],
    ["355030", 0, 0, null], // nobody lives there
  ]);
  assertEquals([facts?.withoutCount, facts?.per, facts?.events], [1, 1000, 9.5]);
  assertEquals(table.schema.metadata.get("denominator"), "mine, the same for all years");
});

Deno.test("rate() gives places without events the rate 0 when asked to", async () => {
  const events = tableFromArrays({ place: ["120040"], year: ["2019"] });
  const by = { place: "place", year: "year" };
  const without = await rate(events, PEOPLE, { by, ...NAMED });
  assertEquals(rowsOf(without), [["120040", 2019, 1, 400_000, 0.25]]);
  const table = await rate(events, PEOPLE, { by, ...NAMED, zeros: true });
  assertEquals(rowsOf(table), [
    ["120020", 2019, 0, 80_000, 0],
    ["120040", 2019, 1, 400_000, 0.25],
    ["355030", 2019, 0, 12_000_000, 0],
    ["355030", 2020, 0, 12_500_000, 0],
  ]);
});

Deno.test("rate() has no denominator where a part of the population is not known", async () => {
  const events = tableFromArrays({ place: ["120040", "120020"] });
  const people = new Table({
    code: vectorFromArray(["120040", "120040", "120020", "xx"]),
    people: vectorFromArray([200_000, null, 80_000, 5], new Float64()),
  });
  let facts: RateFacts | undefined;
  const table = await rate(events, people, {
    by: { place: "place" },
    columns: { place: "code", number: "people" },
    denominator: "mine",
    onFacts: (told) => facts = told,
  });
  assertEquals(rowsOf(table), [["120020", 1, 80_000, 1.25], ["120040", 1, null, null]]);
  const { withoutNumber, withoutPlace } = facts!.denominator;
  assertEquals([withoutNumber, withoutPlace, facts?.withoutDenominator], [1, 1, 1]);
});

const POPTCU_FIELDS = [
  { name: "MUNIC_RES", type: "C", width: 7, decimals: 0 },
  { name: "ANO", type: "C", width: 4, decimals: 0 },
  { name: "POPULACAO", type: "N", width: 8, decimals: 0 },
] as const;

function poptcu(...years: number[]) {
  const files = years.map((year) => {
    const rows = [["1200401", `${year}`, `${year * 100}`], ["1200203", `${year}`, "50000"]];
    const two = String(year % 100);
    const bytes = makeZip([{ name: `POPTBR${two}.dbf`, bytes: encodeDbf(POPTCU_FIELDS, rows) }]);
    return [`/dissemin/publicos/IBGE/POPTCU/POPTBR${two}.zip`, bytes] as const;
  });
  const source = new MemorySource(new Map(files));
  return ibge({ group: "POPTCU", year: years }, { source, fingerprint: true });
}

Deno.test("rate() joins scans, and names the files of the denominator", async () => {
  const row = (place: string): string[] => [place, "1", "I219", "1.00", "20230105", "1"];
  const source = rdSource([row("120040"), row("120040"), row("120020")], [row("129999")]);
  const admissions = sih({ group: "RD", uf: "AC", period: ["2023-01", "2023-02"] }, { source });
  let facts: RateFacts | undefined;
  const table = await rate(admissions, poptcu(2023), {
    by: { place: "MUNIC_RES", year: "DT_INTER" },
    onFacts: (told) => facts = told,
  });
  assertEquals(rowsOf(table).map((row) => row.slice(0, 4)), [
    ["120020", 2023, 1, 50_000],
    ["120040", 2023, 2, 202_300],
  ]);
  assertAlmostEquals(table.getChild("RATE")!.get(1)!, 0.98863, 1e-5);
  assertEquals([facts?.dataset, facts?.withoutPlace, facts?.complete], ["SIHSUS-RD", 1, true]);
  const { name, years, files, complete } = facts!.denominator;
  assertEquals([name, years, complete, files.length], ["IBGE-POPTCU", [2023], true, 1]);
  assertEquals(files[0]?.path, "/dissemin/publicos/IBGE/POPTCU/POPTBR23.zip");
  assert(/^[0-9a-f]{64}$/.test(files[0]!.sha256!));
  assertEquals(
    table.schema.metadata.get("denominator"),
    "IBGE-POPTCU (Estimativas do TCU), 2023, from memory",
  );
});

Deno.test("rate() refuses a population of several years, columns that are none, and no name", async () => {
  const events = tableFromArrays({ place: ["120040"] });
  const by = { place: "place" };
  const refused: [() => Promise<unknown>, string][] = [
    [() => rate(events, PEOPLE, { by, ...NAMED }), "is of 2 years, 2019 to 2020"],
    [() => rate(events, poptcu(2022, 2023), { by }), "is of 2 years, 2022 to 2023"],
    [() => rate(events, PEOPLE, { by, denominator: "x" }), "which columns"],
    [() => rate(events, PEOPLE, { by, columns: COLUMNS }), "has no name"],
    [
      () => rate(events, poptcu(2023), { by: { place: "CODMUNRES" } }),
      'Cannot make rates by "CODMUNRES"',
    ],
  ];
  for (const [ask, message] of refused) {
    const error = await assertRejects(ask, DataSusError, message);
    assertEquals(error.code, "QUERY");
    assert(error.hint !== undefined);
  }
  await assertRejects(() => rate(events, PEOPLE, { by, ...NAMED, per: 0 }), RangeError);
});
