import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import {
  type Data,
  Dictionary,
  Int32,
  Int8,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { Vector as ArrowVector } from "apache-arrow";
import { type CodeType, DictionaryBuilder } from "../../src/arrow/dictionary_builder.ts";
import { findGroup } from "../../src/catalog/systems.ts";
import { labelOf } from "../../src/codes/code_list.ts";
import { type ColumnCodes, columnCodes } from "../../src/codes/column_codes.ts";
import { LabelColumn } from "../../src/codes/label_column.ts";
import { labelFields } from "../../src/codes/label_fields.ts";
import { columnSpecs } from "../../src/catalog/row.ts";
import { Random } from "../random.ts";

const RD = findGroup("SIHSUS-RD")!;
const FIELDS = labelFields(
  RD,
  ["SEXO", "DIAG_PRINC", "MORTE"],
  new Map(columnSpecs(RD.columns!).map(({ field }) => [field.name, field])),
);

function codesOf(column: string): Promise<ColumnCodes> {
  return columnCodes(RD, column, "2016-01") as Promise<ColumnCodes>;
}

function valuesOf(data: Data): (string | null)[] {
  return new ArrowVector([data]).toJSON();
}

function coded(values: readonly (string | null)[]): Data {
  return vectorFromArray(values, new Dictionary(new Utf8(), new Int32())).data[0]!;
}

Deno.test("LabelColumn copies the indices where both dictionaries number alike", async () => {
  const column = new LabelColumn(FIELDS.get("DIAG_PRINC")!, "pt");
  const data = coded(["I219", "A90", null, "A90", "I219"]);
  const labels = column.add(data, await codesOf("DIAG_PRINC"));
  const [infarct, dengue] = ["Infarto agudo do miocardio NE", "Dengue"];
  assertEquals(valuesOf(labels), [infarct, dengue, null, dengue, infarct]);
  assertEquals((labels.dictionary as Vector).toJSON(), [infarct, dengue]);
  assertEquals(labels.values, data.values);
  // apache-arrow's writer loses one of two neighbours that share their bytes.
  assert(labels.values.buffer !== data.values.buffer);
  assertEquals(column.outcome, {
    lists: ["cid10"],
    labelled: 4,
    missing: 0,
    unknown: 0,
    examples: {},
  });
});

Deno.test("LabelColumn gives codes of one label one entry", async () => {
  const column = new LabelColumn(FIELDS.get("SEXO")!, "en");
  const labels = column.add(coded(["2", "3", "1", "9", "0"]), await codesOf("SEXO"));
  assertEquals(valuesOf(labels), ["Female", "Female", "Male", "Unknown", "Unknown"]);
  assertEquals((labels.dictionary as Vector).toJSON(), ["Unknown", "Male", "Female"]);
});

Deno.test("LabelColumn gives all columns of a short list one dictionary with all its labels", async () => {
  const codes = await codesOf("SEXO");
  const labelled = (value: string): Data =>
    new LabelColumn(FIELDS.get("SEXO")!, "pt").add(coded([value]), codes);
  const first = labelled("3").dictionary as Vector;
  assertEquals(first.toJSON(), ["Ignorado", "Masculino", "Feminino"]);
  assertStrictEquals(labelled("1").dictionary, first);
  // A reader may move a batch elsewhere, and its dictionary with it.
  const { data: [{ values }] } = first as unknown as { data: [Data] };
  structuredClone(values, { transfer: [values.buffer as ArrayBuffer] });
  assertEquals(valuesOf(labelled("1")), ["Masculino"]);
});

Deno.test("LabelColumn counts what has no label, and keeps 20 examples", async () => {
  const column = new LabelColumn(FIELDS.get("DIAG_PRINC")!, "pt");
  const strange = Array.from({ length: 30 }, (_, i) => `?${i}`);
  const values = ["0000", "0000", ...strange, "I219", "?0", "?29", null, "0000"];
  const labels = column.add(coded(values), await codesOf("DIAG_PRINC"));
  assertEquals(valuesOf(labels).filter((label) => label !== null), [
    "Infarto agudo do miocardio NE",
  ]);
  const { labelled, missing, unknown, examples } = column.outcome;
  assertEquals([labelled, missing, unknown], [1, 3, 32]);
  assertEquals(Object.keys(examples), strange.slice(0, 20));
  assertEquals([examples["?0"], examples["?1"]], [2, 1]);
});

Deno.test("LabelColumn labels integers", async () => {
  const column = new LabelColumn(FIELDS.get("MORTE")!, "pt");
  const codes = await codesOf("MORTE");
  const { data: [data] } = vectorFromArray([0, 0, 1, null, 7, 0], new Int32());
  assertEquals(valuesOf(column.add(data!, codes)), ["Não", "Não", "Sim", null, null, "Não"]);
  assertEquals(column.outcome.examples, { "7": 1 });
});

Deno.test("LabelColumn looks integers up anew when the lists change", async () => {
  const column = new LabelColumn(FIELDS.get("MORTE")!, "pt");
  const { data: [data] } = vectorFromArray([1, 0], new Int32());
  assertEquals(valuesOf(column.add(data!, await codesOf("MORTE"))), ["Sim", "Não"]);
  assertEquals(valuesOf(column.add(data!, await codesOf("SEXO"))), ["Masculino", "Ignorado"]);
  assertEquals(column.outcome.lists, ["yesno-10", "sex-sih"]);
});

Deno.test("LabelColumn labels slices, and indices of other widths", async () => {
  const codes = await codesOf("SEXO");
  const values = ["1", "3", null, "x", "3", "1", null, "1", "3", "0000", "1", null, "3"];
  for (const indices of [new Int32(), new Int8()]) {
    const whole = vectorFromArray(values, new Dictionary(new Utf8(), indices));
    const all = valuesOf(
      new LabelColumn(FIELDS.get("SEXO")!, "pt").add(whole.data[0]!, codes),
    );
    assertEquals(all[0], "Masculino");
    for (let from = 0; from < values.length; from++) {
      const column = new LabelColumn(FIELDS.get("SEXO")!, "pt");
      const part = whole.slice(from, from + 3).data[0]!;
      assertEquals(valuesOf(column.add(part, codes)), all.slice(from, from + 3));
    }
  }
});

Deno.test("LabelColumn agrees with looking up each row, over batches, files and growing dictionaries", async () => {
  const random = new Random(11);
  const codes = await codesOf("DIAG_PRINC");
  const pool = ["I219", "I10", "A90", "0000", "ZZZ", "J189", "O800", "ação", "A16.", "I10X"];
  const type = columnSpecs(RD.columns!).find(({ name }) => name === "DIAG_PRINC")!.field
    .type as CodeType;
  for (let run = 0; run < 30; run++) {
    const column = new LabelColumn(FIELDS.get("DIAG_PRINC")!, "pt");
    let labelled = 0;
    let unknown = 0;
    let before: Vector | undefined;
    for (let file = 0; file < 3; file++) {
      const builder = new DictionaryBuilder(type);
      for (let batch = 0; batch < 4; batch++) {
        const rows = Array.from(
          { length: 1 + random.below(60) },
          () =>
            random.next() < 0.1 && run % 2 === 0
              ? null
              : random.pick(pool.slice(0, 2 + batch * 2 + run % 3)),
        );
        builder.indices.reserve(rows.length);
        for (const [i, code] of rows.entries()) {
          if (code === null) builder.indices.nulls.set(i);
          else builder.indices.values[i] = builder.add(code);
        }
        builder.indices.length = rows.length;
        const labels = column.add(builder.finish(), codes);
        const expected = rows.map((code) => {
          const entry = code === null ? null : codes.find(code);
          if (entry) labelled++;
          if (entry === undefined) unknown++;
          return entry ? labelOf(entry, "pt") : null;
        });
        assertEquals(valuesOf(labels), expected);
        assertEquals(labels.nullCount, expected.filter((label) => label === null).length);
        const dictionary = labels.dictionary as Vector;
        assertEquals(new Set(dictionary.toJSON()).size, dictionary.length);
        if (before?.length === dictionary.length) assertStrictEquals(dictionary, before);
        before = dictionary;
      }
    }
    assertEquals([column.outcome.labelled, column.outcome.unknown], [labelled, unknown]);
    assert(labelled > 0);
  }
});
