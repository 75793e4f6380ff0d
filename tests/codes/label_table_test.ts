import { assert, assertEquals, assertRejects } from "@std/assert";
import {
  Dictionary,
  Int32,
  Table,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { DataSusError, findGroup, label, type LabelOutcomes } from "@dsbr/core";

const RD = findGroup("SIHSUS-RD")!;

function table(columns: Readonly<Record<string, readonly (string | null)[]>>) {
  const type = new Dictionary(new Utf8(), new Int32());
  return new Table(Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, vectorFromArray(values, type)]),
  ));
}

Deno.test("label() adds each label behind its code, and leaves the codes alone", async () => {
  const before = table({
    SEXO: ["1", "3", null],
    CNES: ["a", "b", "c"],
    RACA_COR: ["03", "x", "04"],
  });
  let outcomes: LabelOutcomes = {};
  const after = await label(before, { group: RD, onLabels: (labels) => outcomes = labels });
  assertEquals(after.schema.names, ["SEXO", "SEXO_label", "CNES", "RACA_COR", "RACA_COR_label"]);
  assertEquals(after.getChild("SEXO")?.toJSON(), ["1", "3", null]);
  assertEquals(after.getChild("SEXO_label")?.toJSON(), ["Masculino", "Feminino", null]);
  assertEquals(after.getChild("RACA_COR_label")?.toJSON(), ["Parda", null, "Amarela"]);
  assertEquals(outcomes.RACA_COR?.examples, { x: 1 });
  assertEquals(after.schema.fields[1]?.metadata.get("of"), "SEXO");
});

Deno.test("label() takes the list of the period", async () => {
  const before = table({ DIAG_PRINC: ["4109", "I219"] });
  const labels = async (period?: string) =>
    (await label(before, { group: RD, period })).getChild("DIAG_PRINC_label")?.toJSON();
  assertEquals(await labels("1996-01"), ["INFARTO AGUDO DO MIOCARDIO", null]);
  assertEquals(await labels(), [null, "Infarto agudo do miocardio NE"]);
});

Deno.test("label() works on a table of many batches and after IPC", async () => {
  const parts = [["1", "3"], ["3", "3", "9"], ["0", "1", null]].map((values) =>
    table({ SEXO: values })
  );
  const whole = parts[0]!.concat(...parts.slice(1));
  const labelled = await label(whole, { group: RD, columns: ["SEXO"], lang: "en" });
  const expected = ["Male", "Female", "Female", "Female", "Unknown", "Unknown", "Male", null];
  assertEquals(labelled.getChild("SEXO_label")?.toJSON(), expected);
  assertEquals(tableFromIPC(tableToIPC(labelled)).getChild("SEXO_label")?.toJSON(), expected);
  const again = await label(tableFromIPC(tableToIPC(whole)), { group: RD, columns: ["SEXO"] });
  assertEquals(again.getChild("SEXO_label")?.get(1), "Feminino");
});

Deno.test("label() of no rows has the columns all the same", async () => {
  const labelled = await label(table({ SEXO: [] }), { group: RD });
  assertEquals([labelled.schema.names, labelled.numRows], [["SEXO", "SEXO_label"], 0]);
});

Deno.test("label() says why a column can have no labels, and which can", async () => {
  const before = table({ SEXO: ["1"], CNES: ["2"] });
  const twice = table({ SEXO: ["1"], SEXO_label: ["x"] });
  const cases: readonly (readonly [Table, string[], string, string])[] = [
    [before, ["SEX"], "it is not among the columns given out", "Did you mean SEXO?"],
    [before, ["SEXO", "SEXO"], "it is named twice", "Columns with a code list: SEXO"],
    [before, ["CNES"], "no code list is known for it", "SEXO"],
    [twice, ["SEXO"], "there is a column SEXO_label already", "SEXO"],
  ];
  for (const [table, columns, why, hint] of cases) {
    const error = await assertRejects(() => label(table, { group: RD, columns }), DataSusError);
    assertEquals([error.code, error.column], ["QUERY", columns.at(-1)]);
    assertEquals(error.message, `Cannot label "${columns.at(-1)}": ${why}`);
    assert(error.hint?.includes(hint), error.hint);
  }
  const plain = new Table({ SEXO: vectorFromArray(["1"], new Utf8()) });
  const error = await assertRejects(
    () => label(plain as Table, { group: RD, columns: ["SEXO"] }),
    DataSusError,
  );
  assert(error.message.endsWith("it holds no codes"), error.message);
});

Deno.test("label() labels from tables of the caller's, by column", async () => {
  const before = table({ CNES: ["a", "b", null, "a"], RACA_COR: ["03", "x", "04", "03"] });
  let outcomes: LabelOutcomes = {};
  const names = new Map([["a", { pt: "Hospital", en: "Hospital (en)" }]]);
  const columns = { CNES: names };
  const after = await label(before, {
    group: RD,
    columns,
    lang: "en",
    onLabels: (labels) => outcomes = labels,
  });
  assertEquals(after.schema.names, ["CNES", "CNES_label", "RACA_COR"]);
  const labels = ["Hospital (en)", null, null, "Hospital (en)"];
  assertEquals(after.getChild("CNES_label")?.toJSON(), labels);
  assertEquals(outcomes.CNES?.examples, { b: 1 });
  assertEquals(outcomes.RACA_COR, undefined);
});
