import { assertEquals } from "@std/assert";
import { Arguments } from "../../src/cli/arguments.ts";
import { commandLine } from "../../src/cli/command.ts";
import { describePeriod, describeUfs } from "../../src/reports/plan_text.ts";
import { makeScan, readQuestion } from "../../src/cli/question.ts";
import { isByUf } from "../../src/catalog/partition.ts";
import { findSystem, SYSTEMS } from "../../src/catalog/systems.ts";

Deno.test("findSystem() finds every system by id and by name, letter case aside", () => {
  for (const system of SYSTEMS) {
    for (
      const name of [system.id, system.name, system.id.toLowerCase(), system.name.toUpperCase()]
    ) {
      assertEquals(findSystem(name), system);
    }
  }
  assertEquals(findSystem("nada"), undefined);
  assertEquals(findSystem(""), undefined);
});

Deno.test("makeScan() selects, filters and limits every group of every system", () => {
  for (const system of SYSTEMS) {
    for (const group of Object.values(system.groups)) {
      if (group.columns === undefined || group.lastSeen === undefined) continue;
      const [first, second] = Object.keys(group.columns);
      const args = new Arguments<string>(
        system.name,
        new Map([
          ["group", group.code.toLowerCase()],
          ["uf", isByUf(group) ? "AC" : "all"],
          ["period", group.lastSeen],
          ["select", `${second!.toLowerCase()}, ${first}`],
          ["where", `${first} is not null`],
          ["limit", "5"],
        ]),
      );
      const question = readQuestion("scan", args);
      assertEquals(question.group, group);
      const plan = makeScan(question, args, {}).plan();
      assertEquals(plan.columns, [second!, first!]);
      assertEquals([String(plan.where), plan.limit], [`${first} IS NOT NULL`, 5]);
      assertEquals(plan.partitions.length, 1);
    }
  }
});

Deno.test("describeUfs() and describePeriod() are as short as they are clear", () => {
  const partitions = (uf: string, period: string) => {
    const values = new Map([["group", "RD"], ["uf", uf], ["period", period]]);
    const args = new Arguments<string>("sih", values);
    return makeScan(readQuestion("scan", args), args, {}).plan().partitions;
  };
  const describe = (
    uf: string,
    period: string,
  ) => [describeUfs(partitions(uf, period)), describePeriod(partitions(uf, period))];
  assertEquals(describe("ac", "2023-01"), ["AC", "2023-01"]);
  assertEquals(describe("SP,AC", "2023"), ["AC, SP", "2023-01 to 2023-12"]);
  assertEquals(describe("Sul", "2022..2023"), ["Sul", "2022-01 to 2023-12"]);
  assertEquals(describe("all", "2023-01"), ["all 27 UFs", "2023-01"]);
});

Deno.test("commandLine() quotes what a shell would take apart", () => {
  assertEquals(
    commandLine(["dsbr", "--uf", "AC,SP", "--where", "A > 'b'"]),
    String.raw`dsbr --uf AC,SP --where 'A > '\''b'\'''`,
  );
});
