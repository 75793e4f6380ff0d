import { assert, assertEquals } from "@std/assert";
import {
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableFromArrays,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { htmlTable } from "../../../src/display/html/table.ts";
import { HOSTILE } from "../hostile_values.ts";
import { skeleton, textsOf } from "./skeleton.ts";

const CONTROLS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f]/u;

function tableOf(name: string, values: readonly (string | null)[], metadata?: Map<string, string>) {
  const vector = vectorFromArray(values, new Utf8());
  return single(new Field(name, new Utf8(), true, metadata), vector);
}

function single(field: Field, vector: { data: readonly unknown[]; length: number }): Table {
  const children = [...vector.data] as never[];
  const struct = makeData({
    type: new Struct([field]),
    length: vector.length,
    nullCount: 0,
    children,
  });
  const schema = new Schema([field]);
  return new Table(schema, [new RecordBatch(schema, struct as never)]);
}

Deno.test("htmlTable() makes no element of sixty hostile values in cells", () => {
  assertEquals(HOSTILE.length, 60);
  for (const value of HOSTILE) {
    const html = `${htmlTable(tableOf("A", [value]))}`;
    assertEquals(skeleton(html), skeleton(`${htmlTable(tableOf("A", ["plain"]))}`));
    assert(!CONTROLS.test(html), JSON.stringify(value.slice(0, 40)));
    assert(html.length < 4000, `${html.length} characters`);
  }
});

Deno.test("htmlTable() makes no element of hostile names, descriptions and labels", () => {
  const metadataOf = (text: string) =>
    new Map([["pt", text], ["note", text], ["domain", text], ["kind", "label"], ["of", text]]);
  const plain = skeleton(`${htmlTable(tableOf("A", ["1"], metadataOf("plain")))}`);
  for (const value of HOSTILE) {
    const html = `${htmlTable(tableOf(value, ["1"], metadataOf(value)))}`;
    assertEquals(skeleton(html), plain);
    assert(!CONTROLS.test(html), JSON.stringify(value.slice(0, 40)));
    assert(html.length < 12_000, `${html.length} characters`);
  }
});

Deno.test("htmlTable() shows what the text is, cut at 200 characters", () => {
  const cells = (value: string) => textsOf(`${htmlTable(tableOf("A", [value]))}`);
  assert(cells("<b>&amp;\"'").includes("<b>&amp;\"'"));
  assert(cells("a\x1b[0m\u202e").includes("a\\x1b[0m\\u202e"));
  assert(cells("x".repeat(200)).includes("x".repeat(200)));
  assert(cells("x".repeat(201)).includes("x".repeat(199) + "…"));
  assert(cells("\0".repeat(200)).some((text) => text.length === 200 && text.endsWith("…")));
  assert(cells("😀".repeat(300)).every((text) => text.isWellFormed()));
});

Deno.test("htmlTable() tells nulls from what looks like them", () => {
  const html = `${htmlTable(tableOf("A", [null, "∅", "", "null"]))}`;
  assertEquals(html.match(/class="null"/g)?.length, 1);
  assert(textsOf(html).includes("\\u2205"));
  assert(textsOf(html).includes("null"));
});

Deno.test("htmlTable() says how many rows and columns are hidden, and shows both ends", () => {
  const table = tableFromArrays({ N: Int32Array.from({ length: 100_000 }, (_, i) => i) });
  const texts = textsOf(`${htmlTable(table, { rows: 4, lang: "en" })}`);
  assertEquals(texts.slice(2), [
    "0",
    "1",
    "⋯ 99,996 rows hidden ⋯",
    "99,998",
    "99,999",
    "100,000 rows × 1 column; 99,996 rows hidden",
  ]);
  const wide = tableFromArrays(
    Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`C${i}`, Int32Array.of(i)])),
  );
  const html = textsOf(`${htmlTable(wide, { columns: 4 })}`);
  assertEquals(html.filter((text) => /^C\d$/.test(text)), ["C0", "C1", "C8", "C9"]);
  assertEquals(html.at(-1), "1 linha × 10 colunas; 6 colunas fora da vista");
});

Deno.test("htmlTable() writes numbers, money and days as the language does", () => {
  const money = new Map([["kind", "money"]]);
  const value = single(
    new Field("VAL_TOT", new Float64(), true, money),
    vectorFromArray([12345.5, -3, 1203.25], new Float64()),
  );
  const day = single(
    new Field("DT", new DateDay(), true),
    vectorFromArray([new Date("2008-01-31")], new DateDay()),
  );
  const cells = (table: Table, lang: "pt" | "en") =>
    textsOf(`${htmlTable(table, { lang })}`).slice(2, -1);
  assertEquals(cells(value, "pt"), ["12.345,50", "-3,00", "1203,25"]);
  assertEquals(cells(value, "en"), ["12,345.50", "-3.00", "1203.25"]);
  assertEquals(cells(day, "pt"), ["31/01/2008"]);
  assertEquals(cells(day, "en"), ["2008-01-31"]);
});

Deno.test("htmlTable() masks what identifies persons, whatever its type", () => {
  const personal = new Map([["personal", "true"]]);
  const text = tableOf("CPF", ["12345678909", null], personal);
  const code = single(
    new Field("CNS", new Dictionary(new Utf8(), new Int32()), true, personal),
    vectorFromArray(["700000000000001"], new Dictionary(new Utf8(), new Int32())),
  );
  const number = single(
    new Field("N", new Float64(), true, personal),
    vectorFromArray([4711], new Float64()),
  );
  for (const table of [text, code, number]) {
    const html = `${htmlTable(table)}`;
    assert(!/12345678909|700000000000001|4711|4\.711/.test(html));
    assert(textsOf(html).includes("•••"));
  }
});

Deno.test("htmlTable() shows a table without rows or columns", () => {
  assertEquals(textsOf(`${htmlTable(new Table())}`), ["0 linhas × 0 colunas"]);
  assertEquals(textsOf(`${htmlTable([])}`), ["0 linhas × 0 colunas"]);
});
