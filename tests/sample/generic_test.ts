import { assert, assertEquals } from "@std/assert";
import type { Column, Group, System } from "../../src/catalog/dataset.ts";
import { columnSpecs } from "../../src/catalog/row.ts";
import { DbfDecoder } from "../../src/decode/dbf.ts";
import { Sample } from "../../src/sample/sample.ts";
import { readBytes } from "./read_sample.ts";

const COLUMNS: Record<string, Column> = {
  CODE: ["code", "", ""],
  WIDECODE: ["code", "", ""],
  FLAG: ["code", "", ""],
  NUMCODE: ["code", "", ""],
  TOWN: ["code", "", "", { domain: "municipality" }],
  CAUSE: ["code", "", "", { domain: "cid10" }],
  SEX: ["code", "", "", { domain: "sex-letter" }],
  ID: ["id", "", ""],
  CNS: ["id", "", "", { personal: true }],
  NAME: ["text", "", ""],
  SHORT: ["text", "", ""],
  COUNT: ["integer", "", ""],
  TEXTCOUNT: ["integer", "", ""],
  MONEY: ["money", "", ""],
  WHOLEMONEY: ["money", "", ""],
  RATIO: ["number", "", ""],
  DAY: ["date", "", ""],
  DAYFIRST: ["date", "", "", { format: "DDMMYYYY" }],
  SIXDAY: ["date", "", ""],
  TENDAY: ["date", "", "", { format: "DDMMYYYY" }],
  TRUTH: ["boolean", "", ""],
  CIPHER: ["bytes", "", ""],
};

const LAYOUT = "CODE:C4 WIDECODE:C10 FLAG:C1 NUMCODE:N3 TOWN:C7 CAUSE:C4 SEX:C1 ID:C12 CNS:C15 " +
  "NAME:C60 SHORT:C3 COUNT:N5 TEXTCOUNT:C3 MONEY:N12.2 WHOLEMONEY:N8 RATIO:N10.4 DAY:D8 " +
  "DAYFIRST:C8 SIXDAY:C6 TENDAY:C10 TRUTH:L1 CIPHER:C15 unknown:C2 unknownn:N4.1 unknownd:D8";

function group(code: string, facts: Partial<Group>): Group {
  return {
    system: "MADEUP",
    code,
    pt: "",
    en: "",
    row: "",
    partition: "uf+year",
    periodicity: "yearly",
    eras: [{ directory: "/made/Up", pattern: `${code}{UF}{YYYY}.dbc`, from: "1994" }],
    lastSeen: "1996",
    gaps: {},
    encoding: "windows-1252",
    columns: COLUMNS,
    layouts: [{ from: "1994", fields: LAYOUT }],
    source: "",
    ...facts,
  };
}

function system(...groups: readonly Group[]): System {
  const entries = groups.map((group) => [group.code, group] as const);
  return {
    id: "MADEUP",
    name: "",
    aliases: [],
    pt: "",
    en: "",
    about: "",
    groups: Object.fromEntries(entries),
    auxiliary: [],
    documentation: [],
    source: "",
  };
}

async function decode(
  group: Group,
  path: string,
  rows: number,
): Promise<Record<string, unknown[]>> {
  const bytes = await readBytes(new Sample([system(group)], { rows }), path);
  const decoder = new DbfDecoder({
    columns: columnSpecs(group.columns ?? {}),
    encoding: group.encoding,
  });
  const [batch] = [...decoder.write(bytes), ...decoder.close()];
  assertEquals(decoder.report.unparsable, {});
  assertEquals(decoder.report.checksum, "verified");
  return Object.fromEntries(
    batch!.schema.fields.map((field, i) => [field.name, [...batch!.getChildAt(i)!]]),
  );
}

function distinct(values: readonly unknown[] | undefined): unknown[] {
  return [...new Set(values)].sort();
}

Deno.test("Sample makes valid values of every kind when a column has no rule", async () => {
  const columns = await decode(group("XX", {}), "/made/up/XXPE1995.dbc", 2000);
  assertEquals(distinct(columns.CODE), ["01", "02", "03", "99", null]);
  assertEquals(distinct(columns.WIDECODE), ["01", "02", "03", "99", null]);
  assertEquals(distinct(columns.FLAG), ["1", "2", "3", "9", null]);
  assertEquals(distinct(columns.NUMCODE), ["01", "02", "03", "99", null]);
  assertEquals(distinct(columns.SEX), ["F", "M"]);
  assert(columns.TOWN!.every((code) => /^(26|25|27|29)\d{4}$/.test(String(code))));
  assert(columns.CAUSE!.every((code) => /^\d{3}$/.test(String(code)))); // ICD-9 in 1995
  assertEquals(distinct(columns.ID).length, 2000);
  assertEquals(distinct(columns.CNS), ["000000000000000"]);
  assert(distinct(columns.NAME).includes("PACIENTE EM SITUAÇÃO DE RUA"));
  assertEquals(distinct(columns.SHORT), [null]);
  assertEquals(distinct(columns.COUNT), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, null]);
  assertEquals(distinct(columns.TRUTH).length, 3);
  for (const name of ["MONEY", "WHOLEMONEY", "RATIO"]) {
    const values = columns[name]!.filter((value) => value !== null);
    assert(values.length > 1900 && values.length < 2000, name);
    assert(values.every((value) => Number(value) >= 0 && Number(value) <= 2000), name);
  }
  for (const name of ["DAY", "DAYFIRST", "SIXDAY", "TENDAY"]) {
    const days = columns[name]!.filter((value) => value !== null).map(Number);
    assert(days.length > 1900 && days.length < 2000, name);
    assert(days.every((day) => day >= Date.UTC(1995, 0) && day < Date.UTC(1996, 0)), name);
    assert(distinct(days).length > 300, name);
  }
  const [cipher] = columns.CIPHER as Uint8Array[];
  assertEquals([...cipher!], [...new Array(14).fill(0x7b), 0x7c]);
});

Deno.test("Sample names national files, monthly and yearly", async () => {
  const source = new Sample([system(
    group("NY", {
      partition: "year",
      eras: [{ directory: "/made/y", pattern: "NYBR{YY}.DBC", from: "1994" }],
    }),
    group("NM", {
      partition: "month",
      eras: [{ directory: "/made/m", pattern: "NM{YYYY}{MM}.dbc", from: "1995-11" }],
      lastSeen: "1996-02",
      gaps: { "*": ["1995-12"] },
    }),
  )], { rows: 60 });
  const names = async (directory: string): Promise<string[] | undefined> =>
    (await source.list(directory))?.map((entry) => entry.name);
  assertEquals(await names("/made/y"), ["NYBR94.DBC", "NYBR95.DBC", "NYBR96.DBC"]);
  assertEquals(await names("/made/m"), ["NM199511.dbc", "NM199601.dbc", "NM199602.dbc"]);
  assertEquals(await source.open("/made/m/NM199512.dbc"), undefined);
  const { TOWN } = await decode(
    group("NY", {
      partition: "year",
      eras: [{ directory: "/made/y", pattern: "NYBR{YY}.DBC", from: "1994" }],
    }),
    "/made/y/nybr95.dbc",
    540,
  );
  assertEquals(new Set(TOWN!.map((code) => String(code).slice(0, 2))).size, 27);
});

Deno.test("Sample lists a name once when two eras give it", async () => {
  const eras = [
    { directory: "/made", pattern: "XX{UF}{YYYY}.dbc", from: "1994", to: "1995" },
    { directory: "/made", pattern: "XX{UF}{YYYY}.dbc", from: "1995" },
    { directory: "/made/prelim", pattern: "XX{UF}{YYYY}.dbc", from: "1996" },
    { directory: "/made/later", pattern: "XX{UF}{YYYY}.dbc", from: "1999" },
  ];
  const source = new Sample([system(group("XX", { eras }))]);
  assertEquals((await source.list("/made"))?.length, 27 * 3);
  assertEquals((await source.list("/made/prelim"))?.length, 27);
  assertEquals(await source.list("/made/later"), []);
});

Deno.test("Sample makes up a layout when the catalogue has only columns", async () => {
  const columns = await decode(group("XX", { layouts: [] }), "/made/up/XXPE1995.dbc", 100);
  assertEquals(Object.keys(columns), Object.keys(COLUMNS));
  assertEquals(columns.DAYFIRST!.filter((day) => day === null).length < 20, true);
});

Deno.test("Sample has no files of a group of which it knows no column", async () => {
  const source = new Sample([system(group("XX", { layouts: [], columns: {} }))]);
  assertEquals(await source.list("/made/up"), undefined);
  assertEquals(await source.open("/made/up/XXPE1995.dbc"), undefined);
});
