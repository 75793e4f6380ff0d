// The catalogue is held against the facts it was written from, where they are at hand.
import { assert, assertEquals } from "@std/assert";
import type { AnnotatedGroup, ColumnKind, Era, Group, Layout } from "../../src/catalog/dataset.ts";
import { parseLayout } from "../../src/catalog/parse_layout.ts";
import { eraPattern, isKnownGap, patternRegExp, toPartition } from "../../src/catalog/partition.ts";
import { type FileMatch, matchFile } from "../../src/catalog/match.ts";
import { findGroup, findSystem, SYSTEMS } from "../../src/catalog/systems.ts";
import { UF_CODES } from "../../src/catalog/uf.ts";
import { factsTest, readFacts } from "../shared_facts.ts";
import { filesOf, GROUPS, periodsBetween } from "./server_listing.ts";

interface Observed {
  first?: string;
  last?: string;
  files?: number;
  bytes?: number;
  file_bytes?: { median: number };
  names?: string[];
}

interface CrawledEra {
  dir: string;
  pattern: string;
  regex?: string | null;
  observed?: Observed | null;
}

interface CrawledGroup {
  code: string;
  partition: string;
  format?: string;
  eras: CrawledEra[];
  preliminary?: CrawledEra | null;
  mirrors_on_server?: { dir: string }[];
  gaps?: {
    periods_absent_everywhere?: string[];
    uf_absent_entirely?: string[];
    uf_missing_periods?: Record<string, string[]>;
    years_absent?: number[];
  };
  schema?: string;
  layout?: string;
  misspelled_names?: string[];
}

interface CrawledSystem {
  id: string;
  name_pt: string;
  name_en: string;
  aliases: string[];
  docs: string[];
  auxiliary: string[];
  groups: CrawledGroup[];
}

/** The facts write these four names, which nobody saw, as one group. */
const NEVER_SEEN = "IMPBO/PAM/PAR/PAS";

function facts(): readonly CrawledSystem[] {
  return readFacts<{ systems: CrawledSystem[] }>("catalog.json").systems;
}

function* eachGroup(): Generator<[Group, CrawledGroup]> {
  for (const { id, groups } of facts()) {
    for (const group of groups) {
      const ours = findGroup(`${id}-${group.code.split("/")[0]}`);
      assert(ours !== undefined, `${id}-${group.code}`);
      yield [ours, group];
    }
  }
}

/** The eras of the facts whose directory is a directory. */
function erasOf({ eras, preliminary }: CrawledGroup): readonly CrawledEra[] {
  return [...eras, ...preliminary ? [preliminary] : []].filter((era) => /^[\w/.]+$/.test(era.dir));
}

/** Our eras that explain the names of an era of the facts. */
function oursOf(group: Group, { dir }: CrawledEra): readonly Era[] {
  return group.eras.filter((era) => era.directory.toLowerCase() === dir.toLowerCase());
}

factsTest("SYSTEMS have the systems, groups and aliases of the facts", () => {
  const all = facts();
  assertEquals(SYSTEMS.map((system) => system.id), all.map((system) => system.id));
  for (const { id, aliases, groups } of all) {
    const ours = findSystem(id)!;
    const codes = groups.map((group) => group.code === NEVER_SEEN ? "IMPBO" : group.code);
    assertEquals(Object.keys(ours.groups).toSorted(), codes.toSorted(), id);
    for (const alias of aliases) assertEquals(findSystem(alias), ours, alias);
  }
});

factsTest("SYSTEMS have the official Portuguese names of systems", () => {
  for (const { id, name_pt } of facts()) assertEquals(findSystem(id)?.pt, name_pt);
});

factsTest("SYSTEMS have the directories, periods and sizes of the crawl", () => {
  let eras = 0;
  for (const [group, crawled] of eachGroup()) {
    const where = `${group.system}-${group.code}`;
    assertEquals(group.eras.length === 0, crawled.eras.length === 0 && !crawled.preliminary, where);
    for (const era of erasOf(crawled)) {
      const ours = oursOf(group, era);
      assert(ours.length > 0, `${where} ${era.dir}`);
      const { first, last, files, bytes, file_bytes } = era.observed ?? {};
      if (files === undefined || bytes === undefined) continue;
      const expected = { first, last, files, bytes, median: file_bytes?.median };
      assertEquals(ours.find((era) => era.seen)?.seen, expected as Era["seen"], where);
      eras++;
    }
    for (const { dir } of crawled.mirrors_on_server ?? []) {
      assert(oursOf(group, { dir, pattern: "" }).every((era) => era.mirror), dir);
    }
    if (crawled.preliminary) {
      assert(
        oursOf(group, crawled.preliminary).every((era) => era.status === "preliminary"),
        where,
      );
    }
  }
  assert(eras > 120, `${eras}`);
});

factsTest("SYSTEMS have the partition kinds and formats of the facts", () => {
  const kinds: Record<string, string> = {
    "uf+month": "uf+month",
    "uf+month(+part)": "uf+month",
    "national+month": "month",
    "uf+year": "uf+year",
    "national+year": "year",
    "snapshot": "month", // TABELAS
    "mixed": "year", // CENSO
    "uf": "none", // CONVERSOES
  };
  for (const [group, { partition, format, code }] of eachGroup()) {
    if (code === NEVER_SEEN) continue;
    assertEquals(group.partition, kinds[partition], group.code);
    assert(format?.startsWith(group.format ?? "dbc"), `${group.code} ${format}`);
  }
});

factsTest("SYSTEMS have exactly the gaps of the crawl", () => {
  let gaps = 0;
  for (const [group, { gaps: crawled }] of eachGroup()) {
    if (!crawled?.uf_missing_periods) continue;
    const span = group.eras.flatMap((era) => era.seen ? [era.seen.first!, era.seen.last!] : [])
      .sort();
    const periods = periodsBetween(span[0]!, span.at(-1)!);
    const within = (period: string, list: readonly string[] = []): boolean =>
      list.some((gap) => {
        const [from = "", to = from] = gap.split("..");
        return period >= from && period <= to;
      });
    for (const uf of UF_CODES) {
      for (const period of periods) {
        const absent = within(period, crawled.periods_absent_everywhere) ||
          crawled.uf_absent_entirely!.includes(uf) ||
          within(period, crawled.uf_missing_periods[uf]);
        assertEquals(
          isKnownGap(group, toPartition(period, uf)),
          absent,
          `${group.code} ${uf} ${period}`,
        );
        if (absent) gaps++;
      }
    }
  }
  assert(gaps > 10_000, `${gaps}`);
});

factsTest("SYSTEMS know as gaps of SINAN the years that both inventories lack", () => {
  // MENT lacked 2020 and 2021 in April 2026 and had them in September.
  const expected = { COLE: ["2023"], SDTA: ["2014"] };
  const gaps = Object.values(findSystem("SINAN")!.groups).filter(({ gaps }) => gaps["*"]);
  assertEquals(Object.fromEntries(gaps.map(({ code, gaps }) => [code, gaps["*"]])), expected);
  const absent = [...eachGroup()].filter(([, { gaps }]) => gaps?.years_absent?.length);
  assertEquals(absent.map(([group]) => group.code), ["COLE", "MENT", "SDTA"]);
});

factsTest("SYSTEMS have patterns that agree with the regular expressions of the facts", () => {
  let agreed = 0;
  const names = GROUPS.flatMap((group) => group.eras.flatMap((era) => thinned(filesOf(group, era))))
    .map(({ path }) => path.slice(path.lastIndexOf("/") + 1));
  for (const [group, crawled] of eachGroup()) {
    for (const era of erasOf(crawled)) {
      if (era.regex === undefined || era.regex === null) continue;
      const regexp = new RegExp(era.regex, "i");
      const rules = oursOf(group, era).filter((ours) =>
        ours.from !== ours.to || !crawled.misspelled_names
      )
        .map((ours) => group.partition === "none" ? patternRegExp(ours.pattern) : eraPattern(ours));
      const strange = crawled.code === "PROJPOP"
        ? []
        : ["EFufAAmm.dbc", "LEIBR22.dbc", "leia-me.txt"];
      for (const name of [...names, ...strange, ...names.slice(0, 50).map((name) => `${name}x`)]) {
        const found = rules.some((rule) => "match" in rule ? rule.match(name) : rule.test(name));
        assertEquals(found, regexp.test(name), `${group.system}-${group.code} ${era.dir} ${name}`);
        if (found) agreed++;
      }
    }
  }
  assert(agreed > 1_000, `${agreed}`);
});

/** The first, the last and some between. */
function thinned<T>(files: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(files.length / 12));
  return files.filter((_, i) => i % step === 0 || i === files.length - 1);
}

factsTest("matchFile() explains the irregular names of the facts", () => {
  let names = 0;
  for (const [group, crawled] of eachGroup()) {
    const listed = [
      ...crawled.eras.flatMap((era) => era.observed?.names ?? []),
      ...(crawled.misspelled_names ?? []).map((name) => `${group.eras[0]!.directory}/${name}`),
    ];
    for (const path of listed) {
      const match = matchFile(path);
      assert(match?.kind === "data" && match.group === group && match.partition, path);
      names++;
    }
  }
  assertEquals(names, 22);
});

factsTest("matchFile() knows the auxiliary and documentation files of the facts", () => {
  for (const { id, docs, auxiliary } of facts()) {
    const directory = auxiliary[0]?.replace(/[^/]*$/, "");
    const check = (kind: FileMatch["kind"], paths: readonly string[]): void => {
      for (const text of paths) {
        const path = text.replace(/ \(.*/, "").replace("…/", directory!).replace("*", "x");
        const match = matchFile(path.replace(/\/$/, "/x"));
        assert(match?.kind === kind && "system" in match && match.system.id === id, path);
      }
    };
    check("documentation", docs);
    check("auxiliary", auxiliary);
  }
});

// Schemas and layouts.

interface SchemaField {
  name: string;
  kind: string;
  dbf: { type: string; width?: number };
  domain?: string;
  format?: string;
  privacy?: string;
}

const KINDS: Readonly<Record<string, ColumnKind>> = {
  code: "code",
  flag: "code",
  week: "code",
  ym: "code",
  time: "code",
  id: "id",
  text: "text",
  n: "integer",
  flagn: "integer",
  "n-text": "integer",
  money: "money",
  date: "date",
  dated: "date",
  bytes: "bytes",
};

/** Columns that other sources than the schema know. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  "SIHSUS-RD": ["FONTE_ORC", "VAL_SANG", "CGC_MANT", "COD_SEG"],
  "SIHSUS-SP": ["FONTE_ORC"],
  "SIM-DO": ["CRM", "TPASSINA", "EXPDIFDATA"],
};

factsTest("SYSTEMS have the columns of the annotated schemas, in order", () => {
  let schemas = 0;
  for (const [group, { schema }] of eachGroup()) {
    if (schema === undefined) continue;
    const where = `${group.system}-${group.code}`;
    const { fields } = readFacts<{ fields: SchemaField[] }>(schema);
    const columns = (group as AnnotatedGroup).columns;
    const ours = Object.keys(columns).filter((name) => !ADDED[where]?.includes(name));
    // A column of 2014 only comes last.
    const theirs = fields.map((field) => field.name).filter((name) => name !== "NU_LOTE_I");
    assertEquals(ours.filter((name) => name !== "NU_LOTE_I"), theirs, where);
    for (const field of fields) {
      const [kind, , , details] = columns[field.name]!;
      const at = `${where}.${field.name}`;
      assertEquals(kind, kindOf(field), at);
      if (field.domain !== undefined) assertEquals(details?.domain, field.domain, at);
      if (kind === "date") {
        assertEquals(details?.format ?? "YYYYMMDD", field.format?.slice(0, 8), at);
      }
      // The schema does not say that a facility's CPF may stand there; that of CNES does.
      const personal = field.privacy === "personal" || field.name === "PA_CNPJCPF";
      assertEquals(details?.personal === true, personal, at);
    }
    schemas++;
  }
  assertEquals(schemas, 13);
});

function kindOf({ kind, dbf }: SchemaField): ColumnKind | undefined {
  if (kind === "age") return dbf.type === "N" ? "integer" : "code";
  return kind === "n" && (dbf.width ?? 0) > 9 ? "number" : KINDS[kind];
}

factsTest("SYSTEMS name only code lists that exist", () => {
  const { domains } = readFacts<{ domains: { id: string }[] }>("domains/index.json");
  const known = new Set([...domains.map((domain) => domain.id), "municipality", "uf", "cnes"]);
  for (const group of GROUPS) {
    for (const [name, [, , , details]] of Object.entries(group.columns ?? {})) {
      if (details?.domain !== undefined) assert(known.has(details.domain), `${group.code}.${name}`);
    }
  }
});

interface HeaderVersion {
  observed_periods: [first: number, last: number] | null;
  fields: { name: string; dbf: string; width: number; dec?: number }[];
}

factsTest("SYSTEMS have every layout of real headers, from the first period it was seen in", () => {
  const files = new Set(["layouts/SIM-DNREXT.json"]); // a file of SINASC-DNEX under another name
  let layouts = 0;
  const check = (group: Group, file: string): void => {
    files.add(file);
    for (
      const { fields, observed_periods } of readFacts<{ versions: HeaderVersion[] }>(file).versions
    ) {
      const text = fields.map(({ name, dbf, width, dec }) =>
        `${name.trim().toUpperCase()}:${dbf}${width}${dec ? `.${dec}` : ""}`
      ).join(" ");
      const ours: Layout | undefined = group.layouts.find((layout) =>
        layout.fields.replaceAll(/\s+/g, " ") === text
      );
      assert(ours !== undefined, `${group.code} with ${fields.length} fields`);
      const first = String(observed_periods?.[0] ?? "999999");
      assert(ours.from <= `${first.slice(0, 4)}-${first.slice(4)}`, `${group.code} ${ours.from}`);
      layouts++;
    }
  };
  for (const [group, { layout }] of eachGroup()) {
    if (layout !== undefined && group.code !== "TABELAS") check(group, layout);
  }
  check(findGroup("SINASC-DNEX")!, "layouts/SIM-DNREXT.json");
  assertEquals(files.size, 64); // 65, and TERRITORIO, which is of another form
  assert(layouts > 100, `${layouts}`);

  const { tables } = readFacts<{ tables: Record<string, unknown[]> }>("layouts/TERRITORIO.json");
  const members = findGroup("TERRITORIO-TABELAS")!.layouts.map((layout) =>
    [layout.member, parseLayout(layout).length] as const
  );
  assertEquals(
    members,
    Object.entries(tables).map(([name, fields]) => [name, fields.length] as const),
  );
});
