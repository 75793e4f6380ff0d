import { assert, assertEquals, assertMatch } from "@std/assert";
import type {
  AnnotatedGroup,
  ColumnKind,
  Columns,
  Gaps,
  Layout,
} from "../../src/catalog/dataset.ts";
import { compilePattern, eraOf } from "../../src/catalog/partition.ts";
import { comparePeriods, parsePeriod, type Period } from "../../src/catalog/period.ts";
import {
  SIH_ER_COLUMNS,
  SIH_RD_COLUMNS,
  SIH_RJ_COLUMNS,
  SIH_SP_COLUMNS,
  SIHSUS,
} from "../../src/catalog/sihsus.ts";
import { isUf } from "../../src/catalog/uf.ts";

const { RD, SP, RJ, ER } = SIHSUS.groups;
/** The groups whose columns are known. */
const GROUPS: readonly AnnotatedGroup[] = [RD, SP, RJ, ER];

/** Record sizes by number of fields: the deleted flag and the widths, as DBF headers give them. */
const RECORD_SIZES: Readonly<Record<string, Readonly<Record<number, number[]>>>> = {
  RD: {
    35: [228],
    41: [270, 255], // 1995 and 1998
    42: [276],
    60: [331],
    75: [421],
    86: [500],
    95: [660],
    113: [702],
    114: [704],
  },
  SP: { 16: [112], 18: [125], 36: [250] },
  RJ: { 78: [425], 89: [504], 90: [510] },
  ER: { 13: [103] },
};

/** Columns known to exist of which no layout at hand tells the width. */
const WITHOUT_LAYOUT: Readonly<Record<string, readonly string[]>> = {
  RD: ["VAL_SANG", "CGC_MANT", "COD_SEG"],
  SP: ["FONTE_ORC"],
};

interface LayoutField {
  name: string;
  type: string;
  width: number;
  decimals: number;
}

function readLayout(layout: Layout): LayoutField[] {
  return layout.fields.split(/\s+/).map((field) => {
    assertMatch(field, /^[A-Z][A-Z0-9_]{0,9}:[CND]\d+(\.\d+)?$/);
    const [name = "", format = ""] = field.split(":");
    const [width, decimals] = format.slice(1).split(".").map(Number);
    return { name, type: format.charAt(0), width: width ?? 0, decimals: decimals ?? 0 };
  });
}

Deno.test("SIHSUS keys its groups by their codes", () => {
  assertEquals(Object.keys(SIHSUS.groups), ["RD", "SP", "RJ", "ER", "CH", "CM", "MTBR"]);
  for (const [code, group] of Object.entries(SIHSUS.groups)) {
    assertEquals(group.code, code);
    assertEquals(group.system, SIHSUS.id);
  }
});

Deno.test("SIHSUS columns keep their names and kinds as literal types", () => {
  const date: "date" = SIH_RD_COLUMNS.DT_INTER[0];
  const money: "money" = SIHSUS.groups.RD.columns.VAL_TOT[0];
  const inherited: "date" = SIH_RJ_COLUMNS.DT_INTER[0];
  const own: "code" = SIHSUS.groups.RJ.columns.ST_BLOQ[0];
  const integer: "integer" = SIH_SP_COLUMNS.SP_QTD_ATO[0];
  const id: "id" = SIH_ER_COLUMNS.AIH[0];
  // @ts-expect-error no such column
  const absent: unknown = SIH_RD_COLUMNS.ST_BLOQ;
  assertEquals(
    [date, money, inherited, own, integer, id, absent],
    ["date", "money", "date", "code", "integer", "id", undefined],
  );
});

Deno.test("SIHSUS columns have titles in both languages and details that make sense", () => {
  for (const group of GROUPS) {
    for (const [name, [kind, pt, en, details = {}]] of Object.entries(group.columns)) {
      const where = `${group.code}.${name}`;
      assertMatch(name, /^[A-Z][A-Z0-9_]{0,9}$/, where);
      for (const text of [pt, en, details.note ?? "-"]) {
        assert(text.length > 0 && text.trim() === text && !text.endsWith("."), `${where}: ${text}`);
      }
      if (details.format !== undefined) assertEquals(kind, "date", where);
      if (details.domain !== undefined) assert(["code", "integer"].includes(kind), where);
    }
  }
});

Deno.test("SIHSUS marks the columns that identify persons in clear", () => {
  const personal = (columns: Columns) =>
    Object.keys(columns).filter((name) => columns[name]?.[3]?.personal);
  assertEquals(personal(SIH_RD_COLUMNS), ["CPF_AUT", "GESTOR_CPF"]);
  assertEquals(personal(SIH_RJ_COLUMNS), ["CPF_AUT", "GESTOR_CPF"]);
  assertEquals(personal(SIH_SP_COLUMNS), ["SP_CPFCGC", "SP_PF_DOC"]);
  assertEquals(personal(SIH_ER_COLUMNS), []);
});

Deno.test("SIH_RJ_COLUMNS are those of RD, in order, and three more", () => {
  assertEquals(Object.keys(SIH_RJ_COLUMNS), [
    ...Object.keys(SIH_RD_COLUMNS),
    "ST_SITUAC",
    "ST_BLOQ",
    "ST_MOT_BLO",
  ]);
});

Deno.test("SIHSUS layouts name known columns and add up to the record sizes of real headers", () => {
  for (const group of GROUPS) {
    const seen: Record<number, number[]> = {};
    for (const layout of group.layouts) {
      const fields = readLayout(layout);
      for (const { name, width, decimals } of fields) {
        assert(Object.hasOwn(group.columns, name), `${group.code}.${name}`);
        assert(width > 0 && width < 255 && decimals < width, `${group.code}.${name}`);
      }
      assertEquals(new Set(fields.map((field) => field.name)).size, fields.length);
      (seen[fields.length] ??= []).push(fields.reduce((sum, { width }) => sum + width, 1));
    }
    assertEquals(seen, RECORD_SIZES[group.code], group.code);
  }
});

Deno.test("SIHSUS layouts hold every column, except those listed as without layout", () => {
  for (const group of GROUPS) {
    if (group.code === "RJ") continue; // the catalogue gives it all columns of RD
    const held = new Set(group.layouts.flatMap(readLayout).map((field) => field.name));
    assertEquals(
      Object.keys(group.columns).filter((name) => !held.has(name)),
      [...WITHOUT_LAYOUT[group.code] ?? []],
    );
  }
});

Deno.test("SIHSUS kinds hold what the layouts store", () => {
  for (const group of GROUPS) {
    for (const { name, type, width, decimals } of group.layouts.flatMap(readLayout)) {
      const kind = group.columns[name]?.[0];
      const where = `${group.code}.${name}:${type}${width}.${decimals} as ${kind}`;
      if (decimals > 0) assertEquals(kind, "money", where);
      if (kind === "money") assertEquals([type, decimals], ["N", 2], where);
      if (kind === "integer") assert(width <= 9 && decimals === 0, where); // fits Int32
      if (kind === "date") assert([6, 8, 10].includes(width), where);
    }
  }
});

Deno.test("SIHSUS layouts, eras and gaps are in order of time", () => {
  const isSorted = (periods: readonly string[]) =>
    assertEquals(
      periods,
      [...new Set(periods)].sort((a, b) => comparePeriods(a as Period, b as Period)),
    );
  for (const group of GROUPS) {
    isSorted(group.layouts.map((layout) => layout.from));
    isSorted(group.eras.map((era) => era.directory));
    for (const era of group.eras) {
      parsePeriod(era.from);
      assert(era.from <= (era.to ?? group.lastSeen ?? ""));
      assertMatch(era.directory, /^\/dissemin\/publicos\/SIHSUS\/\w+\/Dados$/);
      assertEquals(compilePattern(era.pattern).match(`${group.code}SP0801.dbc`)?.key, "SP-2008-01");
    }
    for (const [uf, gaps] of Object.entries(group.gaps)) {
      assert(uf === "*" || isUf(uf), uf);
      const ends = gaps.flatMap((gap) => gap.split(".."));
      ends.forEach((end) => assertMatch(end, /^\d{4}-\d{2}$/));
      isSorted(ends);
      assert((ends[0] ?? "") >= (group.eras[0]?.from ?? "9999"));
      assert((ends.at(-1) ?? "") <= (group.lastSeen ?? ""));
    }
  }
});

// From here on the data is held against the facts it was written from, where they are at hand.

const SHARED = new URL("../../../shared/", import.meta.url);
const ignore = !isReadable(SHARED);
const reason = ignore ? " (left out: ../shared is absent or not readable)" : "";

function isReadable(url: URL): boolean {
  try {
    return Deno.statSync(url).isDirectory;
  } catch {
    return false;
  }
}

function readJson<T>(path: string): T {
  return JSON.parse(Deno.readTextFileSync(new URL(path, SHARED)));
}

interface SchemaField {
  name: string;
  kind: string;
  domain?: string;
  format?: string;
  privacy?: string;
}

interface HeaderVersion {
  n_fields: number;
  observed_periods: [first: number, last: number];
  fields: { name: string; dbf: string; width: number; dec?: number }[];
}

interface CrawledSystem {
  id: string;
  groups: {
    code: string;
    eras: { dir: string; pattern: string; observed: { first: string; last: string } }[];
    gaps: { uf_missing_periods: Gaps };
  }[];
}

interface RealFile {
  path: string;
  dataset: string;
  period: string;
  columns: { name: string }[];
}

const KIND_OF_SCHEMA: Readonly<Record<string, ColumnKind>> = {
  code: "code",
  flag: "code",
  id: "id",
  text: "text",
  n: "integer",
  flagn: "integer",
  "n-text": "integer",
  money: "money",
  date: "date",
};

for (const code of ["RD", "SP"] as const) {
  Deno.test({
    name: `SIHSUS ${code} has the columns of its schema, in order${reason}`,
    ignore,
    permissions: { read: [SHARED] },
    fn() {
      const { fields } = readJson<{ fields: SchemaField[] }>(`datasus/schemas/SIHSUS-${code}.json`);
      const columns: Columns = SIHSUS.groups[code].columns;
      const added = code === "RD"
        ? ["FONTE_ORC", "VAL_SANG", "CGC_MANT", "COD_SEG"]
        : ["FONTE_ORC"];
      assertEquals(
        Object.keys(columns).filter((name) => !added.includes(name)),
        fields.map((field) => field.name),
      );
      for (const field of fields) {
        const [kind, , , details] = columns[field.name] ?? [];
        assertEquals(kind, KIND_OF_SCHEMA[field.kind], field.name);
        if (field.domain !== undefined) assertEquals(details?.domain, field.domain, field.name);
        if (kind === "date") assertEquals(details?.format ?? "YYYYMMDD", field.format, field.name);
        assertEquals(details?.personal === true, field.privacy === "personal", field.name);
      }
    },
  });
}

for (const group of GROUPS) {
  Deno.test({
    name: `SIHSUS ${group.code} has the layouts of real headers${reason}`,
    ignore,
    permissions: { read: [SHARED] },
    fn() {
      const path = `datasus/layouts/SIH-${group.code}.json`;
      for (const version of readJson<{ versions: HeaderVersion[] }>(path).versions) {
        const fields = version.fields.map(({ name, dbf, width, dec }) =>
          `${name.toUpperCase()}:${dbf}${width}${dec === undefined ? "" : `.${dec}`}`
        ).join(" ");
        const layout = group.layouts.find((layout) =>
          layout.fields.replaceAll(/\s+/g, " ") === fields
        );
        const first = String(version.observed_periods[0]);
        assert(layout !== undefined, `${group.code} with ${version.n_fields} fields`);
        assert(layout.from <= `${first.slice(0, 4)}-${first.slice(4)}`, layout.from);
      }
    },
  });

  Deno.test({
    name: `SIHSUS ${group.code} has the directories, periods and gaps of the crawl${reason}`,
    ignore,
    permissions: { read: [SHARED] },
    fn() {
      const { systems } = readJson<{ systems: CrawledSystem[] }>("datasus/catalog.json");
      const system = systems.find((system) => system.id === "SIHSUS");
      const facts = system?.groups.find((facts) => facts.code === group.code);
      assert(facts !== undefined);
      assertEquals(group.gaps, facts.gaps.uf_missing_periods);
      for (const era of facts.eras) {
        const ours = group.eras.find((ours) => ours.directory === era.dir);
        assertEquals(ours?.pattern, era.pattern);
        assert((ours?.from ?? "9999") <= era.observed.first);
        assert((ours?.to ?? group.lastSeen ?? "") >= era.observed.last);
      }
      assertEquals(facts.eras.at(-1)?.observed.last, group.lastSeen);
    },
  });
}

Deno.test({
  name: `SIHSUS names only code lists that exist${reason}`,
  ignore,
  permissions: { read: [SHARED] },
  fn() {
    const { domains } = readJson<{ domains: { id: string }[] }>("datasus/domains/index.json");
    const known = new Set([...domains.map((domain) => domain.id), "municipality", "uf", "cnes"]);
    for (const group of GROUPS) {
      for (const [name, [, , , details]] of Object.entries(group.columns)) {
        if (details?.domain !== undefined) {
          assert(known.has(details.domain), `${name}: ${details.domain}`);
        }
      }
    }
  },
});

Deno.test({
  name: `SIHSUS eras and columns cover the real files at hand${reason}`,
  ignore,
  permissions: { read: [SHARED] },
  fn() {
    const { files } = readJson<{ files: RealFile[] }>("fixtures/expected.json");
    const ours = files.filter((file) => file.dataset.startsWith("SIHSUS-"));
    assert(ours.length > 0);
    for (const { path, dataset, period, columns } of ours) {
      const group = GROUPS.find((group) => dataset === `SIHSUS-${group.code}`);
      assert(group !== undefined, dataset);
      const name = path.split("/").at(-1) ?? "";
      const directory = path.slice("mirror".length, -name.length - 1);
      const partition = group.eras.map((era) => compilePattern(era.pattern).match(name))[0];
      assert(partition !== undefined, path);
      assertEquals(partition.key.slice(3), period);
      assert(eraOf(group, partition).some((era) => era.directory === directory), path);
      for (const column of columns) assert(Object.hasOwn(group.columns, column.name), column.name);
    }
  },
});
