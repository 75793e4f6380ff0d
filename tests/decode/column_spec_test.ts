import { assert, assertEquals } from "@std/assert";
import {
  columnSpec,
  type ColumnType,
  inferColumns,
  inferColumnType,
} from "../../src/decode/column_spec.ts";
import { parseDbfHeader } from "../../src/decode/dbf_header.ts";
import { rawDbf } from "./raw_dbf.ts";

const pure = { permissions: "none" } as const;

Deno.test("columnSpec() gives a nullable field of the Arrow type", pure, () => {
  const types: Record<ColumnType, string> = {
    dictionary: "Dictionary<Int32, Utf8>",
    utf8: "Utf8",
    int32: "Int32",
    float64: "Float64",
    date: "Date32<DAY>",
    bool: "Bool",
    binary: "Binary",
  };
  for (const [type, arrow] of Object.entries(types)) {
    const { name, type: given, field } = columnSpec("UF", type as ColumnType);
    assertEquals([name, given, `${field}`], ["UF", type, `UF: ${arrow}`]);
    assert(field.nullable);
    assertEquals(field.metadata.size, 0);
  }
});

Deno.test("columnSpec() keeps metadata and date format", pure, () => {
  const metadata = new Map([["title", "Data do óbito"]]);
  const spec = columnSpec("DTOBITO", "date", { dateFormat: "DDMMYYYY", metadata });
  assertEquals([spec.dateFormat, spec.field.metadata], ["DDMMYYYY", metadata]);
});

Deno.test("columnSpec() gives every dictionary column an id of its own", pure, () => {
  const ids = ["A", "B", "C"].map((name) => columnSpec(name, "dictionary").field.type.id);
  assertEquals(new Set(ids).size, 3);
});

Deno.test("inferColumnType() goes by letter, width and decimals alone", pure, () => {
  const cases: readonly (readonly [letter: string, width: number, decimals: number, ColumnType])[] =
    [
      ["C", 1, 0, "dictionary"],
      ["C", 10, 0, "dictionary"],
      ["C", 11, 0, "utf8"],
      ["C", 254, 0, "utf8"],
      ["C", 1000, 3, "utf8"],
      ["N", 1, 0, "int32"],
      ["N", 9, 0, "int32"],
      ["N", 10, 0, "float64"],
      ["N", 15, 0, "float64"],
      ["N", 16, 0, "utf8"],
      ["N", 20, 0, "utf8"],
      ["N", 4, 1, "float64"],
      ["N", 20, 4, "float64"],
      ["F", 4, 0, "float64"],
      ["F", 20, 0, "float64"],
      ["D", 8, 0, "date"],
      ["L", 1, 0, "bool"],
      ["I", 4, 0, "int32"],
      ["I", 2, 0, "binary"],
      ["B", 8, 0, "binary"],
      ["M", 10, 0, "binary"],
      ["T", 8, 0, "binary"],
      ["@", 8, 0, "binary"],
    ];
  for (const [type, width, decimals, expected] of cases) {
    const field = { name: "X", type, width, decimals, offset: 1 };
    assertEquals(inferColumnType(field), expected, `${type}${width}.${decimals}`);
  }
});

Deno.test("inferColumns() gives every field of a header in file order", pure, () => {
  const header = parseDbfHeader(rawDbf({
    fields: [
      { name: "uf", width: 2 },
      { name: "VALOR", type: "N", width: 9, decimals: 2 },
      { name: "NASC", type: "D", width: 8 },
      { name: "CNS_PAC", width: 15 },
    ],
  }));
  assertEquals(inferColumns(header).map(({ name, type }) => `${name} ${type}`), [
    "uf dictionary",
    "VALOR float64",
    "NASC date",
    "CNS_PAC binary",
  ]);
});
