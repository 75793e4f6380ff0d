import { assert, assertEquals } from "@std/assert";
import { show } from "@dsbr/core";
import { profileTable } from "../../src/display/profile_table.ts";
import {
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

Deno.test("profileTable() counts fill, codes and range over all batches, sliced ones too", () => {
  const table = new Table({
    SEXO: vectorFromArray(["1", "3", "1", null, "1", "9"]),
    VALUE: vectorFromArray([1, 5, null, -2.5, 9, 3], new Float64()),
    NAME: vectorFromArray(["a", "", "a", "b", null, "z"], new Utf8()),
  });
  const batch = table.batches[0]!;
  const { rows, columns } = profileTable([batch.slice(0, 2), batch.slice(2, 5)]);
  assertEquals(rows, 5);
  const [sexo, value, name] = columns;
  assertEquals([sexo?.type, sexo?.filled, sexo?.distinct], ["code", 4, 2]);
  assertEquals(sexo?.top, [{ value: "1", rows: 3 }, { value: "3", rows: 1 }]);
  assertEquals([value?.filled, value?.range], [4, ["-2.5", "9"]]);
  assertEquals(value?.histogram?.reduce((sum, rows) => sum + rows), 4);
  assertEquals([value?.histogram?.[0], value?.histogram?.at(-1)], [1, 1]);
  assertEquals(name?.top, [
    { value: "a", rows: 2 },
    { value: "", rows: 1 },
    { value: "b", rows: 1 },
  ]);
});

Deno.test("profileTable() tells nothing of what identifies persons", () => {
  const field = new Field("CPF", new Utf8(), true, new Map([["personal", "true"]]));
  const vector = vectorFromArray(["12345678909", null], new Utf8());
  const type = new Struct([field]);
  const data = makeData({ type, length: 2, nullCount: 0, children: [...vector.data] });
  const table = new Table([new RecordBatch(new Schema([field]), data as never)]);
  const made = profileTable(table);
  assertEquals(made.columns, [{ name: "CPF", type: "text", filled: 1, personal: true }]);
  assert(!`${show(table, { profile: true })}`.includes("12345678909"));
});

Deno.test("profileTable() measures the numbers of a dictionary, not its places", () => {
  const vector = vectorFromArray([700, 500, 700], new Dictionary(new Float64(), new Int32()));
  const [column] = profileTable(new Table({ N: vector })).columns;
  assertEquals(column?.range, ["500", "700"]);
});

Deno.test("profileTable() stands NaN, infinities, and columns without values", () => {
  const table = tableFromArrays({ N: Float64Array.of(NaN, Infinity, 2, -Infinity) });
  const [column] = profileTable(table).columns;
  assertEquals([column?.filled, column?.range], [4, ["2", "2"]]);
  const empty = profileTable(new Table({ N: vectorFromArray([null, null], new Float64()) }));
  assertEquals(empty.columns[0]?.range, undefined);
  assertEquals(profileTable(new Table()).columns, []);
});
