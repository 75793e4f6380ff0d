import { assert, assertEquals, assertMatch } from "@std/assert";
import type { Columns, Era, Group } from "../../src/catalog/dataset.ts";
import { parseLayout } from "../../src/catalog/parse_layout.ts";
import { eraPattern, patternRegExp } from "../../src/catalog/partition.ts";
import { comparePeriods, parsePeriod, type Period } from "../../src/catalog/period.ts";
import { findGroup, findSystem, SYSTEMS } from "../../src/catalog/systems.ts";
import { isUf } from "../../src/catalog/uf.ts";
import { GROUPS } from "./server_listing.ts";

/** The groups whose columns somebody annotated. */
const ANNOTATED = [
  "SIHSUS-RD",
  "SIHSUS-SP",
  "SIHSUS-RJ",
  "SIHSUS-ER",
  "SIASUS-PA",
  "SIM-DO",
  "SINASC-DN",
  "CNES-ST",
  "CNES-PF",
  "CNES-LT",
  "SINAN-CHIK",
  "SINAN-DENG",
  "SINAN-TUBE",
  "SINAN-ZIKA",
  "CIHA-CIHA",
];

function nameOf(group: Group): string {
  return `${group.system}-${group.code}`;
}

function isMonthly(group: Group): boolean {
  return group.partition === "month" || group.partition === "uf+month";
}

function assertSorted(periods: readonly string[], where: string): void {
  assertEquals(
    periods,
    periods.toSorted((a, b) => comparePeriods(a as Period, b as Period)),
    where,
  );
}

Deno.test("SYSTEMS has 21 systems and 126 groups, each under one name", () => {
  assertEquals(SYSTEMS.length, 21);
  assertEquals(GROUPS.length, 126);
  const names = SYSTEMS.flatMap(({ id, name, aliases }) =>
    [...new Set([id, name.toUpperCase()])]
      .concat(aliases.map((alias) => alias.toUpperCase()))
  );
  assertEquals(names, [...new Set(names)]);
  for (const { id, name, groups } of SYSTEMS) {
    assertMatch(id, /^[A-Z]+$/);
    assertMatch(name, /^[a-z]+$/);
    const codes = Object.values(groups).flatMap(({ code, aliases = [] }) => [code, ...aliases]);
    assertEquals(codes, [...new Set(codes)]);
    for (const [code, group] of Object.entries(groups)) {
      assertEquals([group.system, group.code], [id, code]);
    }
  }
});

Deno.test("findSystem() takes id, short name and other names, in any letter case", () => {
  for (const system of SYSTEMS) {
    for (const name of [system.id, system.name, ...system.aliases]) {
      for (const spelled of [name, name.toLowerCase(), name.toUpperCase()]) {
        assertEquals(findSystem(spelled), system, spelled);
      }
    }
  }
  for (const name of ["", "sihs", "SIM-DO", " sih"]) assertEquals(findSystem(name), undefined);
});

Deno.test("findGroup() takes system and code, in any letter case", () => {
  for (const group of GROUPS) {
    assertEquals(findGroup(nameOf(group)), group);
    assertEquals(findGroup(nameOf(group).toLowerCase()), group);
    for (const alias of group.aliases ?? []) {
      assertEquals(findGroup(`${group.system}-${alias}`), group);
    }
  }
  assertEquals(findGroup("sih-rd")?.code, "RD");
  assertEquals(findGroup("SIH/SUS-SP")?.code, "SP");
  assertEquals(findGroup("ciha")?.code, "CIHA");
  assertEquals(findGroup("SI-PNI-DPNI")?.code, "DPNI");
  assertEquals(findGroup("RESP-Microcefalia")?.code, "RESP");
  for (const name of ["", "-", "sih", "sih-", "-RD", "sih-XX", "XX-RD", "cmd", "cmd-X"]) {
    assertEquals(findGroup(name), undefined, name);
  }
});

Deno.test("SYSTEMS cite a source for every system and group", () => {
  for (
    const { id, source } of [
      ...SYSTEMS,
      ...GROUPS.map((group) => ({ ...group, id: nameOf(group) })),
    ]
  ) {
    assertMatch(source, /\w\/\w|portal|public clients/, id);
  }
});

Deno.test("SYSTEMS say of every archive what it holds, and of each table read a name for every period", () => {
  const archives = GROUPS.filter((group) => group.archive !== undefined);
  assertEquals(archives, GROUPS.filter((group) => group.format === "zip"));
  for (const { archive, partition, layouts } of archives) {
    assertMatch(archive!.holds, /^\S(?!.* {2})[^\n.]*[^\s.]$/);
    const { table } = archive!;
    if (table === undefined) continue;
    assertMatch(table, /^[\w{}]+\.dbf$/);
    assertEquals(/\{/.test(table), partition === "year");
    patternRegExp(table);
    const members = layouts.flatMap(({ member }) => member ?? []);
    assert(members.length === 0 || members.includes(table.replace(".dbf", "")), table);
  }
});

Deno.test("SYSTEMS have titles in both languages and prose that ends in a full stop", () => {
  const titles = [...SYSTEMS, ...GROUPS].flatMap(({ pt, en }) => [pt, en]);
  for (const title of titles) assertMatch(title, /^[^\s.][^\n]*[^\s.,;:]$/);
  const prose = [
    ...SYSTEMS.flatMap(({ about, source }) => [about, source]),
    ...GROUPS.flatMap(({ row, note = "-.", source }) => [row, note, source]),
  ];
  for (const text of prose) assertMatch(text, /^\S(?!.* {2})[^\n]*\.$/);
});

Deno.test("SYSTEMS spell directories and paths like the server", () => {
  for (const { id, auxiliary, documentation } of SYSTEMS) {
    const paths = [...auxiliary, ...documentation];
    assertEquals(paths, [...new Set(paths)], id);
    for (const path of paths) assertMatch(path, /^\/[\w./-]+$/, id);
  }
  for (const group of GROUPS) {
    for (const { directory } of group.eras) assertMatch(directory, /^(\/[\w{}]+)+$/, nameOf(group));
  }
});

Deno.test("SYSTEMS have eras whose spans make sense, preliminary ones last", () => {
  for (const group of GROUPS) {
    const where = nameOf(group);
    const statuses = group.eras.map((era) => era.status === "preliminary");
    assertEquals(statuses, statuses.toSorted(), where);
    for (const era of group.eras) {
      const inYears = group.code === "TABELAS" && era.directory.endsWith("2023");
      if (group.partition === "none") patternRegExp(era.pattern);
      else eraPattern(era);
      for (const period of [era.from, era.to ?? era.from, era.seen?.first ?? era.from]) {
        const { month } = parsePeriod(period);
        assertEquals(
          month !== undefined,
          (isMonthly(group) || group.partition === "none") && !inYears,
          where,
        );
      }
      assert(era.to === undefined || era.from <= era.to, where);
      if (era.scope !== undefined && group.code !== "PROJPOP") {
        assertMatch(group.partition, /^uf/, where);
      }
      const { first = era.from, last = first, files = 1, bytes = 1, median = 1 } = era.seen ?? {};
      assert(era.from <= first && first <= last && last <= (era.to ?? "9999"), where);
      assert(last <= (group.lastSeen ?? last), where);
      assert(files > 0 && bytes > 0 && median > 0 && median <= bytes, where);
      assertMatch(era.pattern.toLowerCase(), new RegExp(`\\.${group.format ?? "dbc"}$`), where);
    }
    // Two eras that explain the same names in the same directory would be one.
    const rules = group.eras.map(({ directory, pattern }) =>
      `${directory}/${pattern}`.toLowerCase()
    );
    assertEquals(rules, [...new Set(rules)], where);
  }
});

Deno.test("SYSTEMS know gaps in order of time, inside the group's span", () => {
  for (const group of GROUPS) {
    const first = group.eras.map((era) => era.from).sort()[0] ?? "9999";
    for (const [place, gaps] of Object.entries(group.gaps)) {
      const where = `${nameOf(group)} ${place}`;
      assert(place === "*" || place === "IG" || isUf(place), where);
      const ends = gaps.flatMap((gap) => gap.split("..")).filter((end) => end !== "");
      for (const end of ends) {
        assertEquals(parsePeriod(end).month !== undefined, isMonthly(group), where);
        assert(end >= first && end <= (group.lastSeen ?? ""), `${where} ${end}`);
      }
      assertSorted(ends, where);
      assert(!gaps.slice(0, -1).some((gap) => gap.endsWith("..")), where);
    }
  }
});

Deno.test("SYSTEMS have layouts that can be read, oldest first", () => {
  for (const group of GROUPS) {
    assertSorted(group.layouts.map((layout) => layout.from), nameOf(group));
    for (const layout of group.layouts) {
      const fields = parseLayout(layout);
      const where = `${nameOf(group)} ${layout.from}`;
      assertEquals(new Set(fields.map((field) => field.name)).size, fields.length, where);
      for (const { name, type, width, decimals } of fields) {
        assertMatch(name, /^[A-Z][A-Z0-9_]{0,9}$/, where);
        assertMatch(type, /^[CND]$/, where);
        assert(width > 0 && width < 255 && decimals < width, where);
      }
    }
    for (const name of group.personal ?? []) {
      assertEquals(group.columns, undefined, nameOf(group));
      assert(
        group.layouts.some((layout) => layout.fields.includes(`${name}:`)),
        `${nameOf(group)} ${name}`,
      );
    }
  }
});

Deno.test("SYSTEMS have annotated columns in the groups that say so", () => {
  const annotated = GROUPS.filter((group) => group.columns !== undefined).map(nameOf);
  assertEquals(annotated.toSorted(), ANNOTATED.toSorted());
  for (const group of GROUPS) {
    for (const [name, [kind, pt, en, details = {}]] of Object.entries(group.columns ?? {})) {
      const where = `${nameOf(group)}.${name}`;
      assertMatch(name, /^[A-Z][A-Z0-9_]{0,9}$/, where);
      for (const text of [pt, en, details.note ?? "-"]) {
        assert(
          text.length > 0 && text.trim() === text && !/\.$| {2}/.test(text),
          `${where}: ${text}`,
        );
      }
      if (details.format !== undefined) assertEquals(kind, "date", where);
      if (details.domain !== undefined) assert(["code", "integer"].includes(kind), where);
    }
  }
});

Deno.test("SYSTEMS have annotated columns that hold what the layouts store", () => {
  for (const group of GROUPS) {
    const { columns } = group;
    if (columns === undefined) continue;
    for (const { name, type, width, decimals } of group.layouts.flatMap(parseLayout)) {
      const where = `${nameOf(group)}.${name}:${type}${width}.${decimals}`;
      assert(Object.hasOwn(columns, name), where);
      const kind = columns[name]![0];
      if (decimals > 0 && width > 9) assertEquals(kind, "money", where);
      if (kind === "money") assertEquals([type, decimals], ["N", 2], where);
      // CONTADOR was as wide as its name for some years.
      if (kind === "integer") assert(decimals === 0 && width <= 10, where);
      if (kind === "date") assert(type === "D" || width >= 6 && width <= 10, where);
      if (type === "D") assertEquals(kind, "date", where);
    }
  }
});

Deno.test("SYSTEMS mark what identifies persons, in clear or obfuscated", () => {
  const named = (columns: Columns | undefined, test: (column: Columns[string]) => unknown) =>
    Object.entries(columns ?? {}).filter(([, column]) => test(column)).map(([name]) => name);
  const personal: Record<string, readonly string[]> = {};
  const bytes: Record<string, readonly string[]> = {};
  for (const group of GROUPS) {
    const inClear = named(group.columns, ([, , , details]) => details?.personal);
    const opaque = named(group.columns, ([kind]) => kind === "bytes");
    if (inClear.length > 0) personal[nameOf(group)] = inClear;
    if (opaque.length > 0) bytes[nameOf(group)] = opaque;
  }
  assertEquals(personal, {
    "SIHSUS-RD": ["CPF_AUT", "GESTOR_CPF"],
    "SIHSUS-SP": ["SP_CPFCGC", "SP_PF_DOC"],
    "SIHSUS-RJ": ["CPF_AUT", "GESTOR_CPF"],
    "SIASUS-PA": ["PA_CNPJCPF", "PA_CNSMED"],
    "SIM-DO": ["NUMSUS", "CRM"],
    "SINASC-DN": ["DTNASCMAE"],
    "CNES-ST": ["CPF_CNPJ"],
    "CNES-PF": ["CPF_CNPJ", "NOMEPROF", "CNS_PROF", "REGISTRO"],
    "CNES-LT": ["CPF_CNPJ"],
  });
  assertEquals(bytes, { "CNES-PF": ["CPF_PROF"] });
});

Deno.test("SYSTEMS hold the national files and the preliminary directories that are known", () => {
  const having = (test: (era: Era) => unknown): readonly string[] =>
    GROUPS.filter((group) => group.eras.some(test)).map(nameOf);
  assertEquals(having((era) => era.scope === "nation"), [
    "SIM-DO",
    "SIM-DOR",
    "SINASC-DN",
    "PNI-CPNI",
    "PNI-DPNI",
    "PCE-PCE",
    "RESP-RESP",
    "IBGE-PROJPOP",
    "TERRITORIO-MAPAS",
  ]);
  assertEquals(having((era) => era.scope === "unknown"), [
    "SIM-DOR",
    "SINASC-DNR",
    "PNI-CPNI",
    "PNI-DPNI",
  ]);
  const preliminary = having((era) => era.status === "preliminary");
  assertEquals(preliminary.filter((name) => !name.startsWith("SINAN")), [
    "SIM-DO",
    "SIM-DOFET",
    "SIM-DOEXT",
    "SIM-DOINF",
    "SIM-DOMAT",
    "SIM-DOREXT",
    "SINASC-DN",
    "ESUSNOTIFICA-DCCR",
  ]);
  assertEquals(preliminary.length, 8 + 56); // all of SINAN but ESPO and INFL
  assertEquals(having((era) => era.pattern.includes("{PART}")), ["SIASUS-PA", "SIASUS-BI"]);
  assertEquals(GROUPS.filter((group) => group.eras.length === 0).map(nameOf), [
    "SIASUS-IMPBO",
    "SINAN-INFL",
  ]);
});
