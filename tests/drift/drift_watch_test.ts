import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { DataSusError, findGroup, type Finding, findingText, Scan } from "@dsbr/core";
import { columnSpecs } from "../../src/catalog/row.ts";
import { groupColumns } from "../../src/catalog/group_columns.ts";
import { toPartition } from "../../src/catalog/partition.ts";
import type { DbfFieldSpec } from "@dsbr/core/decode";
import { col, type ExprNode } from "../../src/expr/expr.ts";
import { DriftWatch, type Strict } from "../../src/drift/drift_watch.ts";
import { planPartitions } from "../../src/plan.ts";
import { ScanRead } from "../../src/read/read_scan.ts";
import type { Group } from "../../src/catalog/dataset.ts";
import { dbc, MemorySource, SIH_DIRECTORY } from "../memory_source.ts";

const RD = findGroup("SIHSUS-RD")!;

/** A group with two known layouts: `CODE` grew, `VALUE` came. */
const SMALL: Group = {
  ...RD,
  columns: {
    CODE: ["code", "", ""],
    VALUE: ["integer", "", ""],
    LATE: ["integer", "", ""],
  },
  layouts: [
    { from: "2008-01", fields: "CODE:C2 OLD:C4" },
    { from: "2023-01", fields: "CODE:C3 VALUE:N5" },
  ],
};

function fields(text: string): DbfFieldSpec[] {
  return text.split(" ").map((field) => {
    const [, name, type, width, decimals] = /^(\w+):([A-Z])(\d+)(?:\.(\d+))?$/.exec(field)!;
    return { name: name!, type: type!, width: Number(width), decimals: Number(decimals ?? 0) };
  });
}

interface Month {
  readonly uf?: string;
  readonly month: string;
  readonly fields: string;
  readonly rows?: readonly (readonly string[])[];
}

/** A read of small files of one group. */
function readOf(
  group: Group,
  months: readonly Month[],
  options: { strict?: Strict; domains?: Record<string, readonly string[]>; where?: ExprNode } = {},
): { read: ScanRead; run: () => Promise<void> } {
  const source = new MemorySource(
    new Map(months.map(({ uf = "AC", month, fields: text, rows }) => [
      `${SIH_DIRECTORY}/RD${uf}${month.slice(2, 4)}${month.slice(5)}.dbc`,
      dbc(fields(text), rows ?? [text.split(" ").map(() => "1")]),
    ])),
  );
  const periods = [...new Set(months.map(({ month }) => month))].sort();
  const ufs = [...new Set(months.map(({ uf = "AC" }) => uf))] as ["AC"];
  const read = new ScanRead(
    group,
    planPartitions(group, { uf: ufs, period: [periods[0]!, periods.at(-1)!] }),
    () => source,
    {
      specs: columnSpecs(groupColumns(group) ?? {}),
      selected: undefined,
      where: options.where,
      limit: undefined,
      encoding: "latin1",
      onMissing: "skip",
      batchRows: 4,
      strict: options.strict,
      domainOf: options.domains &&
        ((column) => options.domains![column] && new Set(options.domains![column])),
    },
  );
  return {
    read,
    run: async () => {
      for await (const _ of read.batches()) { /* to its end */ }
    },
  };
}

async function findings(...args: Parameters<typeof readOf>): Promise<readonly Finding[]> {
  const { read, run } = readOf(...args);
  await run();
  return read.ended().findings;
}

function short(found: readonly Finding[]): unknown[] {
  return found.map(({ kind, column, against, from, to, partitions, declared }) =>
    [kind, column, against, from, to, partitions.join(), declared].filter((x) => x !== undefined)
  );
}

Deno.test("a file like the one before and like the catalogue gives no finding", async () => {
  const found = await findings(SMALL, [
    { month: "2022-12", fields: "CODE:C2 OLD:C4" },
    { month: "2023-01", fields: "CODE:C2 OLD:C4" }, // late by a month: the layout is known
    { month: "2023-02", fields: "old:C4 code:C2" },
  ]);
  assertEquals(found, []);
});

Deno.test("columns that come, go and grow as the catalogue declares are findings, declared", async () => {
  const found = await findings(SMALL, [
    { month: "2022-12", fields: "CODE:C2 OLD:C4" },
    { month: "2023-01", fields: "CODE:C3 VALUE:N5" },
    { month: "2023-02", fields: "CODE:C3 VALUE:N5" },
  ]);
  assertEquals(short(found), [
    ["width-changed", "CODE", "previous", "C2", "C3", "AC-2023-01", true],
    ["column-appeared", "VALUE", "previous", "N5", "AC-2023-01", true],
    ["column-vanished", "OLD", "previous", "C4", "AC-2023-01", true],
  ]);
  assert(found.every(({ previous, path }) => previous === "AC-2022-12" && path.includes("2301")));
  assertEquals(found.map(findingText), [
    "column CODE was C2 in AC-2022-12 and is C3",
    "column VALUE (N5) was not there in AC-2022-12",
    "column OLD, C4 in AC-2022-12, is not there",
  ]);
});

Deno.test("what the catalogue does not declare is told against it, once", async () => {
  const odd = "CODE:C9 VALUE:C5 NEW:C1 LATE:C3";
  const found = await findings(SMALL, [
    { month: "2023-01", fields: odd },
    { month: "2023-02", fields: odd },
  ]);
  assertEquals(short(found), [
    ["width-changed", "CODE", "catalogue", "C3", "C9", "AC-2023-01", false],
    ["type-changed", "VALUE", "catalogue", "N5", "C5", "AC-2023-01", false],
    ["column-appeared", "NEW", "catalogue", "C1", "AC-2023-01", false],
    ["type-changed", "LATE", "catalogue", "integer", "C3", "AC-2023-01", false],
  ]);
  const lacking = await findings(SMALL, [{ month: "2023-01", fields: "CODE:C3" }]);
  assertEquals(short(lacking), [
    ["column-vanished", "VALUE", "catalogue", "N5", "AC-2023-01", false],
  ]);
});

Deno.test("a change against the file before is not told against the catalogue, too", async () => {
  const found = await findings(SMALL, [
    { month: "2023-01", fields: "CODE:C3 VALUE:N5" },
    { month: "2023-02", fields: "CODE:C3 VALUE:N7.2" },
    { month: "2023-03", fields: "CODE:C3 VALUE:N7.2" },
  ]);
  assertEquals(short(found), [
    ["type-changed", "VALUE", "previous", "N5", "N7.2", "AC-2023-02", false],
  ]);
});

Deno.test("each UF is compared with itself, and a change of one month is one finding", async () => {
  const found = await findings(SMALL, [
    { uf: "AC", month: "2022-12", fields: "CODE:C2 OLD:C4" },
    { uf: "SP", month: "2022-12", fields: "CODE:C3 VALUE:N5" }, // republished in the newer layout
    { uf: "RR", month: "2022-12", fields: "CODE:C2 OLD:C4" },
    { uf: "AC", month: "2023-01", fields: "CODE:C3 VALUE:N5" },
    { uf: "SP", month: "2023-01", fields: "CODE:C3 VALUE:N5" },
    { uf: "RR", month: "2023-01", fields: "CODE:C3 VALUE:N5" },
  ]);
  assertEquals(
    new Set(found.map(({ partitions }) => partitions.join())),
    new Set(["AC-2023-01,RR-2023-01"]),
  );
  assertEquals(found.length, 3);
});

Deno.test("a column that turns all null is found, unless chance may make it so", async () => {
  const layout = "CODE:C3 VALUE:N5";
  const rows = (count: number, full: number) =>
    Array.from({ length: count }, (_, i) => ["1", i < full ? "7" : ""]);
  const turned = await findings(SMALL, [
    { month: "2023-01", fields: layout, rows: rows(10, 8) },
    { month: "2023-02", fields: layout, rows: rows(9, 0) },
    { month: "2023-03", fields: layout, rows: rows(9, 0) }, // no news any more
  ]);
  assertEquals(short(turned), [
    ["all-null", "VALUE", "previous", "2 of 10 rows", "9 of 9 rows", "AC-2023-02", false],
  ]);
  const condition = { where: col("CODE").eq("1").node };
  const shown = [
    { month: "2023-01", fields: layout, rows: rows(10, 8) },
    { month: "2023-02", fields: layout, rows: rows(9, 0) },
  ];
  assertEquals(await findings(SMALL, shown, condition), []); // the rows left out may have values
  const rare = [
    { month: "2023-01", fields: layout, rows: rows(10, 1) },
    { month: "2023-02", fields: layout, rows: rows(10, 0) },
  ];
  assertEquals(await findings(SMALL, rare), []);
  const empty = [
    { month: "2023-01", fields: layout, rows: rows(10, 8) },
    { month: "2023-02", fields: layout, rows: [] },
  ];
  assertEquals(await findings(SMALL, empty), []);
});

Deno.test("codes outside their domain are counted over all batches and files", async () => {
  const layout = "CODE:C3 VALUE:N5";
  const rows = (...codes: readonly string[]) => codes.map((code) => [code, "1"]);
  const months = [
    { month: "2023-01", fields: layout, rows: rows("1", "2", "X", "1", "", "X", "Y", "2", "X") },
    { month: "2023-02", fields: layout, rows: rows("2", "2", "2", "2", "2", "X") },
  ];
  const found = await findings(SMALL, months, { domains: { CODE: ["1", "2"] } });
  assertEquals(short(found), [[
    "outside-domain",
    "CODE",
    "catalogue",
    "AC-2023-01,AC-2023-02",
    false,
  ]]);
  assertEquals([found[0]!.rows, found[0]!.codes], [5, { X: 4, Y: 1 }]);
  assertEquals(await findings(SMALL, months, { domains: { CODE: ["1", "2", "X", "Y"] } }), []);
});

Deno.test("strict makes findings errors: all of them, or those that are not declared", async () => {
  const declared: Month[] = [
    { month: "2022-12", fields: "CODE:C2 OLD:C4" },
    { month: "2023-01", fields: "CODE:C3 VALUE:N5", rows: [["9", "1"]] },
  ];
  const { read, run } = readOf(SMALL, declared, { strict: true });
  const error = await assertRejects(run, DataSusError);
  assert(error instanceof DataSusError);
  assertEquals([error.code, error.column], ["DRIFT", "CODE"]);
  assertEquals(
    error.message,
    `Cannot read "${SIH_DIRECTORY}/RDAC2301.dbc": column CODE was C2 in AC-2022-12 and is C3; and 2 more`,
  );
  const outcome = read.failed(error);
  assertEquals(outcome.files.map(({ status, rows }) => [status, rows]), [["read", 1], [
    "failed",
    0,
  ]]);
  assertEquals([outcome.files[1]!.why?.code, outcome.findings.length], ["DRIFT", 3]);

  assertEquals((await findings(SMALL, declared, { strict: "undeclared" })).length, 3);
  const domains = { CODE: ["1"] };
  for (const strict of [true, "undeclared"] as const) {
    const { run } = readOf(SMALL, declared.slice(1), { strict, domains });
    await assertRejects(run, DataSusError, "codes outside its code list in 1 rows: 9");
  }
});

Deno.test("a text field for a declared integer is parsed, counted where it cannot be, and told", async () => {
  const source = new MemorySource(
    new Map([[
      `${SIH_DIRECTORY}/RDAC2301.dbc`,
      dbc(fields("DIAS_PERM:C5"), [["12"], ["x1"], [""]]),
    ]]),
  );
  const scan = Scan.of(RD, { uf: "AC", period: "2023-01" }, { source }).select("DIAS_PERM");
  const table = await scan.collect();
  assertEquals(table.getChild("DIAS_PERM")?.toJSON(), [12, null, null]);
  assertEquals(scan.outcome?.files[0]?.unparsable, { DIAS_PERM: 1 });
  const found = scan.outcome!.findings.filter(({ kind }) => kind === "type-changed");
  assertEquals(short(found), [
    ["type-changed", "DIAS_PERM", "catalogue", "N5", "C5", "AC-2023-01", false],
  ]);
});

Deno.test("DriftWatch.findings is a copy", () => {
  const watch = new DriftWatch(SMALL);
  const header = { fields: fields("NEW:C1").map((field) => ({ ...field, offset: 1 })) };
  watch.open(toPartition("2023-01", "AC"), "/a", header as never);
  const before = watch.findings;
  watch.open(toPartition("2023-01", "SP"), "/b", header as never);
  assertEquals(before[0]!.partitions, ["AC-2023-01"]);
  assertEquals(watch.findings[0]!.partitions, ["AC-2023-01", "SP-2023-01"]);
  assertThrows(() => new DriftWatch({ ...SMALL, layouts: [{ from: "2008", fields: "?" }] }));
});
