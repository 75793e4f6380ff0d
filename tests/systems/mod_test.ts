import { assert, assertEquals, assertThrows } from "@std/assert";
import * as systems from "../../src/systems/mod.ts";
import type { Group, System } from "../../src/catalog/dataset.ts";
import { SYSTEMS } from "../../src/catalog/systems.ts";
import { unreadable } from "../../src/catalog/unreadable.ts";
import { DataSusError } from "../../src/error.ts";
import { datasetName, type PartitionQuery } from "../../src/plan.ts";
import type { RowTypes } from "../../src/arrow/arrow_types.ts";
import { Scan } from "../../src/scan/scan.ts";

/** A system's function as somebody sees it who has no compiler. */
type Loose = (
  query?: PartitionQuery & { readonly group?: string },
  options?: unknown,
) => Scan<RowTypes>;

function functionOf(name: string): Loose | undefined {
  return (systems as unknown as Record<string, Loose>)[name];
}

/** A query of the group's newest file. */
function newest(group: Group): PartitionQuery {
  const last = group.lastSeen ?? group.eras.at(-1)!.from;
  const year = Number(last.slice(0, 4));
  const uf = group.partition.startsWith("uf") ? { uf: "SP" as const } : {};
  return { ...uf, year, ...last.length > 4 && { month: Number(last.slice(5)) } };
}

const READABLE = SYSTEMS.flatMap((system) =>
  Object.values(system.groups).filter((group) => unreadable(group) === undefined)
    .map((group): [System, Group] => [system, group])
);

Deno.test("every system with files to scan has its function, and no other has", () => {
  const named = new Set(READABLE.map(([system]) => system.name));
  for (const { name } of SYSTEMS) {
    assertEquals(functionOf(name) !== undefined, named.has(name), name);
  }
});

Deno.test("every group is scanned by its system's function, by its name and step by step alike", () => {
  const client = new systems.DataSus();
  for (const [system, group] of READABLE) {
    const query = newest(group);
    const wanted = Scan.of(group, query).plan();
    const scan = functionOf(system.name)!;
    assertEquals(scan({ group: group.code, ...query }).plan(), wanted);
    const ofClient = (client as unknown as Record<string, Loose>)[system.name]!;
    assertEquals(ofClient.call(client, { group: group.code, ...query }).plan(), wanted);
    const statics = systems.DataSus as unknown as Record<string, Loose>;
    assert(statics[system.name] === scan, system.name);
    for (const name of [datasetName(group), `${system.name}-${group.code}`]) {
      assertEquals(systems.scan(name as string, query).plan(), wanted);
    }
    assertEquals(systems.scan(datasetName(group).toLowerCase() as string, query).plan(), wanted);
    // deno-lint-ignore no-explicit-any
    let step = (scan() as any).group(group.code);
    for (const [clause, value] of Object.entries(query)) step = step[clause](value);
    assertEquals(step.lacking, []);
    assertEquals(step.scan().plan(), wanted);
  }
});

Deno.test("a system with one group does not ask for it", () => {
  const wanted = systems.ciha({ group: "CIHA", uf: "SP", year: 2020 }).plan();
  assertEquals(systems.ciha({ uf: "SP", year: 2020 }).plan(), wanted);
  assertEquals(systems.ciha().uf("SP").year(2020).scan().plan(), wanted);
  assertEquals(systems.scan("CIHA", { uf: "SP", year: 2020 }).plan(), wanted);
});

Deno.test("siscan() has the groups of SISCOLO and SISMAMA", () => {
  const query = { uf: "SP", year: 2012, month: 1 } as const;
  const { siscan, siscolo, sismama } = systems;
  assertEquals(siscan({ group: "CC", ...query }).plan(), siscolo({ group: "CC", ...query }).plan());
  assertEquals(siscan({ group: "HM", ...query }).plan(), sismama({ group: "HM", ...query }).plan());
});

Deno.test("a group is found by other codes in use and in any letter case", () => {
  const query = { year: 2020 };
  assertEquals(functionOf("ibge")!({ group: "projpop", ...query }).plan().dataset, "IBGE-PROJPOP");
});

Deno.test("options of the call win over those of the client, and those over the function's", () => {
  const [first, second] = ["first", "second"].map((name) => ({
    name,
    list: () => Promise.resolve(undefined),
    open: () => Promise.resolve(undefined),
  }));
  const query = { group: "RD", uf: "SP", year: 2020 } as const;
  const client = new systems.DataSus({ source: first });
  assertEquals(client.sih(query).source, first);
  assertEquals(client.sih(query, { onMissing: "skip" }).source, first);
  assertEquals(client.sih(query, { source: second }).source, second);
  assertEquals(client.scan("SIH-RD", { uf: "SP", year: 2020 }).source, first);
  assertEquals(client.sih().group("RD").uf("SP").year(2020).scan().source, first);
  assertEquals(client.sih.withOptions({ source: second })(query).source, second);
  assertEquals(systems.sih(query).source, undefined);
});

Deno.test("a query that is put together is immutable", () => {
  const begun = systems.sim().group("DO");
  const [north, south] = [begun.uf("Norte"), begun.uf("Sul")];
  assertEquals(north.year(2020).scan().plan().partitions.length, 7);
  assertEquals(south.year(2020).scan().plan().partitions.length, 3);
});

const WRONG:
  readonly (readonly [what: string, run: () => unknown, message: string, hint: string])[] = [
    [
      "an unknown group",
      () => functionOf("sih")!({ group: "RDD", uf: "SP", year: 2020 }),
      'Cannot scan SIHSUS: it has no group "RDD"',
      "Did you mean RD? Its groups are RD (AIH Reduzida), ",
    ],
    [
      "no group",
      () => functionOf("sim")!({ uf: "SP", year: 2020 }),
      "Cannot scan SIM: group is missing",
      "Its groups are DO (",
    ],
    [
      "nothing at all",
      // deno-lint-ignore no-explicit-any
      () => (systems.sih() as any).scan(),
      "Cannot scan SIHSUS: the query lacks group, year or period",
      "Add .group(...).year(...)",
    ],
    [
      "a group alone",
      // deno-lint-ignore no-explicit-any
      () => (systems.sih().group("RD") as any).stream(),
      "Cannot scan SIHSUS: the query lacks uf, year or period",
      "Add .uf(...).year(...)",
    ],
    [
      "a month without its year",
      // deno-lint-ignore no-explicit-any
      () => (systems.sih().group("RD").uf("SP").month(1) as any).scan(),
      "Cannot scan SIHSUS: the query lacks year",
      "Add .year(...)",
    ],
    [
      "a clause said twice",
      // deno-lint-ignore no-explicit-any
      () => (systems.sih().uf("SP") as any).uf("RJ"),
      'Cannot choose uf "RJ": it is chosen already',
      "Keep one .uf(...); it takes a list",
    ],
    [
      "an unknown group, step by step",
      // deno-lint-ignore no-explicit-any
      () => (systems.sih() as any).group("XX"),
      'Cannot scan SIHSUS: it has no group "XX"',
      "",
    ],
    [
      "a month of yearly files",
      () => functionOf("sim")!({ group: "DO", uf: "SP", year: 2020, month: 1 }),
      'Cannot select month "1": the files of this group are yearly',
      "Ask for whole years",
    ],
    [
      "an unknown dataset",
      () => systems.scan("SIM-D0" as string, { uf: "SP", year: 2020 }),
      'Cannot scan "SIM-D0": the catalogue has no such dataset',
      "Did you mean SIM-DO",
    ],
    [
      "a dataset like no other",
      () => systems.scan("covid" as string, {}),
      'Cannot scan "covid": the catalogue has no such dataset',
      "docs/systems.md lists them",
    ],
  ];

for (const [what, run, message, hint] of WRONG) {
  Deno.test(`a query with ${what} is refused with the next step`, () => {
    const error = assertThrows(run, DataSusError);
    assertEquals([error.code, error.message], ["QUERY", message]);
    assert(error.hint?.includes(hint), error.hint);
  });
}
