import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  type Age,
  ageBand,
  ageBands,
  ageBetween,
  type AgeEncoding,
  type AgeUnit,
  inAgeBand,
  siaAge,
  sihAge,
  simAge,
  sinanAge,
} from "../../../src/brazil/mod.ts";
import { columnSpec } from "../../../src/decode/column_spec.ts";
import { DbfDecoder, encodeDbf } from "../../../src/decode/mod.ts";
import { compilePredicate } from "../../../src/expr/predicate.ts";

function told(age: Age | null): [number, AgeUnit, number] | null {
  return age === null ? null : [age.years, age.unit, age.amount];
}

Deno.test("age unit digits of SIH: 1 hours, 2 days, 3 months, 4 years, 5 a hundred and more", () => {
  assertEquals(told(sihAge("1", 5)), [0, "hours", 5]);
  assertEquals(told(sihAge("2", 0)), [0, "days", 0]);
  assertEquals(told(sihAge("2", 29)), [0, "days", 29]);
  assertEquals(told(sihAge("3", 11)), [0, "months", 11]);
  assertEquals(told(sihAge("3", 12)), [1, "months", 12]);
  assertEquals(told(sihAge("4", 0)), [0, "years", 0]);
  assertEquals(told(sihAge("4", 99)), [99, "years", 99]);
  assertEquals(told(sihAge("5", 0)), [100, "years", 100]);
  assertEquals(told(sihAge("5", 1)), [101, "years", 101]);
  assertEquals(sihAge("4", 7)?.raw, "407");
});

Deno.test("age unit digits of SIM: 0 minutes, and no age is 000 or 999", () => {
  assertEquals(told(simAge("010")), [0, "minutes", 10]);
  assertEquals(told(simAge("123")), [0, "hours", 23]);
  assertEquals(told(simAge("200")), [0, "days", 0]);
  assertEquals(told(simAge("311")), [0, "months", 11]);
  assertEquals(told(simAge("400")), [0, "years", 0]);
  assertEquals(told(simAge("465")), [65, "years", 65]);
  assertEquals(told(simAge("504")), [104, "years", 104]);
  for (
    const text of ["000", "999", "9", "", "4", "42", "4211", "A21", "600", "099", "199", "399"]
  ) {
    assertEquals(simAge(text), null, text);
  }
  assertEquals(simAge(null), null);
});

Deno.test("age unit digits of SINAN: 1 hours, 2 days, 3 months, 4 years", () => {
  assertEquals(told(sinanAge(1003)), [0, "hours", 3]);
  assertEquals(told(sinanAge(2005)), [0, "days", 5]);
  assertEquals(told(sinanAge(2365)), [1, "days", 365]);
  assertEquals(told(sinanAge(3009)), [0, "months", 9]);
  assertEquals(told(sinanAge(4018)), [18, "years", 18]);
  assertEquals(told(sinanAge("4088")), [88, "years", 88]);
  assertEquals(told(sinanAge(4104)), [104, "years", 104]);
  for (const value of [0, 18, 999, 3999, 4999, 4131, 5001, 9999, null, "", "B018", "A18"]) {
    assertEquals(sinanAge(value), null, `${value}`);
  }
});

Deno.test("age units of SINAN's older files are letters", () => {
  assertEquals(told(sinanAge("A018")), [18, "years", 18]);
  assertEquals(told(sinanAge("M009")), [0, "months", 9]);
  assertEquals(told(sinanAge("D005")), [0, "days", 5]);
  assertEquals(told(sinanAge("H003")), [0, "hours", 3]);
  assertEquals(sinanAge("A999"), null);
});

Deno.test("SIA's 999 is no age, and unknown ages are null, never 0", () => {
  assertEquals(told(siaAge(45)), [45, "years", 45]);
  assertEquals(siaAge(999), null);
  assertEquals(siaAge(-1), null);
  assertEquals(siaAge(null), null);
  for (const unit of ["0", "9", "6", "", "44", null]) {
    assertEquals(sihAge(unit, 21), null, `${unit}`);
  }
  assertEquals(sihAge("4", null), null);
  assertEquals(sihAge("3", 99), null);
  assertEquals(sihAge("5", 31), null);
});

/** A table of every value that an encoding could hold, and what its age is. */
const TABLES: Readonly<
  Record<
    AgeEncoding,
    () => { fields: [string, "dictionary" | "int32", number][]; rows: string[][] }
  >
> = {
  sih: () => ({
    fields: [["COD_IDADE", "dictionary", 1], ["IDADE", "int32", 2]],
    rows: Array.from({ length: 1000 }, (_, i) => [String(i)[0]!, String(i).slice(1)]),
  }),
  sim: () => ({
    fields: [["IDADE", "dictionary", 5]],
    rows: Array.from(
      { length: 3000 },
      (_, i) => [i < 1000 ? String(i).padStart(3, "0") : i < 2000 ? String(i - 1000) : `0${i}`],
    ),
  }),
  sinan: () => ({
    fields: [["NU_IDADE_N", "int32", 4]],
    rows: Array.from({ length: 10_000 }, (_, i) => [String(i)]),
  }),
  sia: () => ({
    fields: [["PA_IDADE", "int32", 3]],
    rows: Array.from({ length: 1000 }, (_, i) => [String(i).padStart(3, "0")]),
  }),
  apac: () => inTwo("AP_COIDADE", "AP_NUIDADE"),
  raas: () => inTwo("TPIDADEPAC", "IDADEPAC"),
};

/** A digit and an amount of one digit or two, as text. */
function inTwo(
  unit: string,
  amount: string,
): { fields: [string, "dictionary" | "int32", number][]; rows: string[][] } {
  return {
    fields: [[unit, "dictionary", 1], [amount, "dictionary", 2]],
    rows: Array.from({ length: 1110 }, (_, i) => {
      const text = String(i).padStart(3, "0");
      return i < 1000 ? [text[0]!, text.slice(1)] : [String(i % 10), String(i % 100 / 10 | 0)];
    }),
  };
}

function ageOf(encoding: AgeEncoding, [a = "", b = ""]: readonly string[]): Age | null {
  if (["sih", "apac", "raas"].includes(encoding)) return sihAge(a, b === "" ? null : Number(b));
  if (encoding === "sim") return simAge(a);
  return encoding === "sinan" ? sinanAge(Number(a)) : siaAge(Number(a));
}

for (const encoding of ["sih", "sim", "sinan", "sia", "apac", "raas"] as const) {
  Deno.test(`ageBetween("${encoding}") agrees with the parser on every value`, () => {
    const { fields, rows } = TABLES[encoding]();
    const specs = fields.map(([name, type]) => columnSpec(name, type));
    const dbf = encodeDbf(
      fields.map(([name, , width]) => ({ name, type: "C", width, decimals: 0 })),
      rows,
    );
    for (const [low, high] of [[0, 0], [0, 4], [1, 4], [15, 49], [80, Infinity], [99, 101]]) {
      const { node } = ageBetween(encoding, low!, high!);
      const decoder = new DbfDecoder({
        columns: specs,
        batchRows: 100_000,
        where: (header) =>
          compilePredicate(node, {
            header,
            specs: new Map(specs.map((spec) => [spec.name, spec])),
            encoding: "latin1",
          }),
      });
      const batches = [...decoder.write(dbf), ...decoder.close()];
      const given = batches.reduce((sum, batch) => sum + batch.numRows, 0);
      const expected = rows.filter((row) => {
        const years = ageOf(encoding, row)?.years;
        return years !== undefined && years >= low! && years <= high!;
      });
      assert(expected.length > 0);
      assertEquals(given, expected.length, `${low} to ${high}`);
    }
  });
}

Deno.test("ageBetween() refuses an empty range", () => {
  assertThrows(() => ageBetween("sih", 5, 4), RangeError);
  assertThrows(() => ageBetween("sih", -1, 4), RangeError);
  assertThrows(() => ageBetween("sih", NaN, 4), RangeError);
});

Deno.test("ageBands() cut every age once, in order", () => {
  for (const [set, count] of [["five-year", 17], ["who", 19], ["brazil", 12]] as const) {
    const bands = ageBands(set);
    assertEquals(bands.length, count);
    for (let years = 0; years <= 130; years++) {
      const holding = bands.filter((band) => years >= band.from && years <= (band.to ?? Infinity));
      assertEquals(holding.length, 1, `${years} in ${set}`);
      assertEquals(ageBand(years, set), holding[0]);
    }
    const labels = bands.map((band) => band.label);
    assertEquals(labels, labels.toSorted());
    assertEquals(ageBand(-1, set), undefined);
    assertEquals(ageBand(NaN, set), undefined);
  }
});

Deno.test("ageBands() are labelled as DataSUS's tables", () => {
  assertEquals(ageBands("brazil").map((band) => band.pt), [
    "Menor 1 ano",
    "1 a 4 anos",
    "5 a 9 anos",
    "10 a 14 anos",
    "15 a 19 anos",
    "20 a 29 anos",
    "30 a 39 anos",
    "40 a 49 anos",
    "50 a 59 anos",
    "60 a 69 anos",
    "70 a 79 anos",
    "80 anos e mais",
  ]);
  assertEquals(ageBands("five-year")[1]?.label, "05-09");
});

Deno.test("inAgeBand() of the open band has no upper end", () => {
  const band = ageBands("five-year").at(-1)!;
  assertEquals(inAgeBand("sia", band).toString(), "PA_IDADE >= 80 AND PA_IDADE <= 130");
});
