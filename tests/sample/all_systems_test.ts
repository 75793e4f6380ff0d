import { assert, assertEquals } from "@std/assert";
import type { Table } from "apache-arrow";
import {
  type ColumnKind,
  type Group,
  groupColumns,
  type PartitionQuery,
  sample,
  Scan,
  SYSTEMS,
} from "@dsbr/core";
import {
  eraOf,
  isByUf,
  isKnownGap,
  partitionsOf,
  spellRule,
  toScopedPartition,
} from "../../src/catalog/partition.ts";
import type { Period } from "../../src/catalog/period.ts";
import type { DbfFieldSpec } from "../../src/decode/encode_dbf.ts";
import { planPartitions } from "../../src/plan.ts";
import { fieldsOf } from "../../src/sample/sample_file.ts";
import { periodsBetween } from "../catalog/server_listing.ts";

const GROUPS: readonly Group[] = SYSTEMS.flatMap((system) => Object.values(system.groups));

/** The groups that no scan reads, each with the reason; every other one is served and decoded. */
const NOT_READ: Readonly<Record<string, string>> = {
  "SIASUS-IMPBO": "no file of it is known",
  "SINAN-INFL": "no file of it is known",
  "IBGE-CENSO":
    "its archives hold tables by theme whose names and columns nobody checked, not a table that can be read",
  "TERRITORIO-CONVERSOES":
    "its archives hold TabWin conversion files (CNV), not a table that can be read",
  "TERRITORIO-MAPAS": "its archives hold TabWin maps, not a table that can be read",
  "SIGTAP-TABELAUNIFICADA":
    "its archives hold fixed-width text files, each with its layout, not a table that can be read",
};

/** The groups whose columns only a file's header tells: the sample's header is a guess. */
const HEADER_DRIVEN = {
  SIHSUS: "CH CM MTBR",
  SIASUS: "AB ABO AM AMP AQ",
  SIM: "DOEXT",
  SINAN:
    "ACBI ACGR AIDA AIDC ANIM ANTR BOTU CANC COQU DCRJ DERM ESPO ESQU EXAN FTIF HANS HEPA HIVA " +
    "HIVC HIVE HIVG IEXO LEPT LERD LTAN MENI MENT NTRA PFAN PNEU RAIV ROTA SDTA SIFA SIFC SRC " +
    "TETA TETN TOXG TRAC VARC VIOL",
  IBGE: "POPSVS",
};

function nameOf(group: Group): string {
  return `${group.system}-${group.code}`;
}

/**
 * Periods that show all that changes over a group's time: the first and last of every era and of
 * every layout, as far as the group has files then.
 */
function periodsOf(group: Group): readonly Period[] {
  const last = group.lastSeen;
  const turns = new Set<string>();
  for (const era of group.eras.filter((era) => era.scope === undefined && !era.mirror)) {
    turns.add(era.from).add(last === undefined ? era.from : era.to ?? last);
  }
  const monthly = group.partition.endsWith("month");
  for (const { from } of group.layouts) {
    turns.add(from);
    const before = monthly
      ? periodsBetween("1979-01", from).at(-2)
      : periodsBetween("1979", from).at(-2);
    if (before !== undefined) turns.add(before);
  }
  return [...turns].filter((period) => (period.length > 4) === monthly)
    .filter((period) => last === undefined || period <= last).sort() as Period[];
}

/** Two UFs that have a file then, or all pieces of a national group. */
function queryOf(group: Group, period: Period): PartitionQuery | undefined {
  const partitions = partitionsOf(group, ["SP", "PE", "AC"], [period]);
  const plan = partitions.some((partition) => eraOf(group, partition).length > 0)
    ? planPartitions(group, { uf: isByUf(group) ? ["SP", "PE", "AC"] : "all", period })
    : [];
  const there = plan.filter((partition) => !partition.knownGap).slice(0, 2);
  if (there.length === 0) return undefined;
  return { uf: there.flatMap(({ uf }) => uf ?? []), period };
}

const ROWS = 12;

Deno.test({
  name: "a scan of sample() decodes every group of the catalogue with its declared schema",
  permissions: "none",
  async fn(): Promise<void> {
    const source = sample({ rows: ROWS });
    const read: string[] = [];
    let files = 0;
    for (const group of GROUPS.filter((group) => !(nameOf(group) in NOT_READ))) {
      let ofGroup = 0;
      for (const period of periodsOf(group)) {
        const query = queryOf(group, period);
        if (query === undefined) continue;
        // A group without files by UF needs none.
        const { uf: _, ...national } = query;
        const byUf = group.partition.startsWith("uf");
        const scan = Scan.of(group, byUf ? query : national, { source });
        const table = await scan.collect();
        const where = `${nameOf(group)} ${period}`;
        const outcome = scan.outcome!;
        assertEquals(outcome.files.length, byUf ? query.uf!.length : 1, where);
        assertEquals(table.numRows, ROWS * outcome.files.length, where);
        for (const file of outcome.files) {
          assertEquals(file.checksum, group.format === "dbf" ? "absent" : "verified", where);
          assertEquals(
            [file.status, file.records, file.unparsable, file.unknownColumns, file.oddFlags],
            ["read", ROWS, {}, [], 0],
            where,
          );
        }
        assertEquals(typesOf(table.schema.fields), declaredTypes(group, period), where);
        if (groupColumns(group) !== undefined) {
          assertEquals(typesOf(scan.schema.fields), declaredTypes(group, period), where);
        }
        assertHoldsValues(table, fieldsOf(group, period).map((field) => field.name), where);
        ofGroup += outcome.files.length;
      }
      if (ofGroup > 0) read.push(nameOf(group));
      files += ofGroup;
    }
    assertEquals(read, GROUPS.map(nameOf).filter((name) => !(name in NOT_READ)));
    assertEquals(read.length, 120);
    assert(files > 400, `${files}`);
  },
});

/** Arrow types by the kinds of the catalogue, spelt out here. */
const ARROW: Readonly<Record<ColumnKind, string>> = {
  code: "Dictionary<Int32, Utf8>",
  id: "Utf8",
  text: "Utf8",
  integer: "Int32",
  money: "Float64",
  number: "Float64",
  date: "Date32<DAY>",
  boolean: "Bool",
  bytes: "Binary",
};

/** The type that a header alone tells of the fields that the sample's guesses have. */
function headerType({ name, type, width, decimals }: DbfFieldSpec): string {
  if (name === "AP_CNSPCN") return ARROW.bytes;
  if (type === "D") return ARROW.date;
  if (type === "C") return width <= 10 ? ARROW.code : ARROW.text;
  if (type === "N") return decimals > 0 || width > 9 ? ARROW.number : ARROW.integer;
  throw new Error(`${name} has the type ${type}`);
}

/** Names, order and types: the catalogue's, or those of the header where it knows none. */
function declaredTypes(group: Group, period: Period): string[] {
  const columns = groupColumns(group);
  if (columns === undefined) {
    return fieldsOf(group, period).map((field) => `${field.name} ${headerType(field)}`);
  }
  return Object.entries(columns).map(([name, [kind]]) => `${name} ${ARROW[kind]}`);
}

function typesOf(fields: readonly { name: string; type: unknown }[]): string[] {
  return fields.map(({ name, type }) => `${name} ${type}`);
}

/** Of the columns that a file has, more than half hold something: it is no table of blanks. */
function assertHoldsValues(
  table: Table,
  present: readonly string[],
  where: string,
): void {
  const filled = present.filter((name) =>
    (table.getChild(name)?.nullCount ?? ROWS) < table.numRows
  );
  assert(filled.length * 2 > present.length, `${where}: ${filled.length} of ${present.length}`);
}

Deno.test("sample() and Scan leave out only the groups without a file or a table, and say why", async () => {
  const source = sample();
  assertEquals(
    GROUPS.filter((group) => nameOf(group) in NOT_READ).map(nameOf).sort(),
    Object.keys(NOT_READ).sort(),
  );
  for (const group of GROUPS.filter((group) => nameOf(group) in NOT_READ)) {
    let message = "";
    try {
      Scan.of(group, { uf: "AC", year: 2010 });
    } catch (error) {
      message = (error as Error).message;
    }
    assertEquals(message, `Cannot plan a scan of ${nameOf(group)}: ${NOT_READ[nameOf(group)]}`);
    for (const era of group.eras) assertEquals(await source.list(era.directory), undefined);
  }
});

Deno.test("groups whose columns only headers tell are those that are known to be", () => {
  const expected = Object.entries(HEADER_DRIVEN).flatMap(([system, codes]) =>
    codes.split(" ").map((code) => `${system}-${code}`)
  );
  const actual = GROUPS.filter((group) => groupColumns(group) === undefined).map(nameOf)
    .filter((name) => !(name in NOT_READ));
  assertEquals(actual, expected);
});

Deno.test("sample() serves the files of unknown UF and the national repeats", async () => {
  const source = sample({ rows: 5 });
  const scoped = GROUPS.filter((group) => !(nameOf(group) in NOT_READ)).flatMap((group) =>
    group.eras.filter((era) => era.scope !== undefined).map((era) => ({ group, era }))
  );
  assert(scoped.length >= 12, `${scoped.length}`);
  for (const { group, era } of scoped) {
    const partition = toScopedPartition(era.from as Period, era.scope!);
    const name = spellRule(era.pattern, partition);
    const listed = await source.list(era.directory);
    assertEquals(
      listed?.some((entry) => entry.name === name),
      !isKnownGap(group, partition),
      `${nameOf(group)} ${name}`,
    );
  }
  const scan = Scan.of(GROUPS.find((group) => nameOf(group) === "SIM-DOR")!, {
    uf: "all",
    year: 1995,
  }, { source });
  await scan.collect();
  assertEquals(
    scan.outcome?.files.findLast(({ status }) => status === "read")?.path,
    "/dissemin/publicos/SIM/CID9/DOIGN/DORIG95.DBC",
  );
});
