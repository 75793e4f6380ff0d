import { assert, assertEquals, assertThrows } from "@std/assert";
import { type Cnv, readCnv } from "../../../src/brazil/mod.ts";
import { DataSusError } from "../../../src/error.ts";
import { cnvLine, tabFile } from "./tables.ts";

function labels(cnv: Cnv, codes: readonly string[]): (string | undefined)[] {
  return codes.map((code) => cnv.get(code)?.pt);
}

Deno.test("readCnv() reads a table of text codes; a later line wins over a catch-all", () => {
  const cnv = readCnv(tabFile([
    "4 2 L",
    cnvLine(4, "Ign/outros", "00-99"),
    cnvLine(1, "1990", "90"),
    cnvLine(2, "1991", "91"),
    cnvLine(3, "2000", "00"),
  ]));
  assertEquals(cnv.width, 2);
  assertEquals(cnv.comparison, "text");
  assertEquals(labels(cnv, ["90", "91", "00", "92", "9", "", "XX"]), [
    "1990",
    "1991",
    "2000",
    "Ign/outros",
    "Ign/outros",
    undefined,
    undefined,
  ]);
  assertEquals(cnv.categories.map(({ number }) => number), [1, 2, 3, 4]);
  assertEquals(cnv.get("91"), { code: "91", pt: "1991", number: 2 });
});

Deno.test("readCnv(): of two lines with one code the later wins, whatever their numbers", () => {
  const lines = [cnvLine(2, "Primeira", "5"), cnvLine(1, "Segunda", "5")];
  assertEquals(readCnv(tabFile(["2 1 L", ...lines])).get("5")?.pt, "Segunda");
  assertEquals(readCnv(tabFile(["2 1 L", ...lines.toReversed()])).get("5")?.pt, "Primeira");
});

Deno.test("readCnv() takes lists and ranges of codes, cut to the table's width", () => {
  const cnv = readCnv(tabFile([
    "3 3 L",
    cnvLine(1, "I.   Algumas doenças infecciosas", "A00-B99,U04"),
    cnvLine(2, "XX.  Causas externas", "V01-Y98"),
    cnvLine(3, "IX.  Doenças circulatórias", "I00-I02 , I05-I09,I10"),
  ]));
  assertEquals(labels(cnv, ["A001", "B999", "U04", "I21", "I109", "I051", "Y98", "Y99"]), [
    "I.   Algumas doenças infecciosas",
    "I.   Algumas doenças infecciosas",
    "I.   Algumas doenças infecciosas",
    undefined,
    "IX.  Doenças circulatórias",
    "IX.  Doenças circulatórias",
    "XX.  Causas externas",
    undefined,
  ]);
});

Deno.test("readCnv() compares codes as numbers when the header has no flag", () => {
  const cnv = readCnv(tabFile([
    "3 2",
    cnvLine(1, "Um a nove", "1-9"),
    cnvLine(2, "Dez", "10"),
    cnvLine(3, "Zero", "00"),
  ]));
  assertEquals(cnv.comparison, "number");
  assertEquals(labels(cnv, ["1", "01", " 9", "10", "0", "00", "11", ""]), [
    "Um a nove",
    "Um a nove",
    "Um a nove",
    "Dez",
    "Zero",
    "Zero",
    undefined,
    undefined,
  ]);
});

Deno.test("readCnv(): F marks upper limits, both whole and with decimals", () => {
  const cnv = readCnv(tabFile([
    "4 14 F",
    cnvLine(1, "Sem Beneficiários", "             0"),
    cnvLine(2, "1 a 100 beneficiários", "         99.99"),
    cnvLine(4, "Acima de 1.000", "99999999999.99"),
    cnvLine(3, "101 a 1.000 beneficiários", "        999.99"),
  ]));
  assertEquals(cnv.comparison, "upper limit");
  assertEquals(
    labels(cnv, ["-5", "0", "0.01", "99.99", "100", "999.99", "1000", "1e30", "x", ""]),
    [
      "Sem Beneficiários",
      "Sem Beneficiários",
      "1 a 100 beneficiários",
      "1 a 100 beneficiários",
      "101 a 1.000 beneficiários",
      "101 a 1.000 beneficiários",
      "Acima de 1.000",
      undefined,
      undefined,
      undefined,
    ],
  );
});

Deno.test("readCnv(): a header with N announces labels of 100 characters", () => {
  const label = "Estabelecimento de nome comprido, ".repeat(3).slice(0, 95).trim();
  for (const header of ["N1 7 L", "N 1 7 L"]) {
    const cnv = readCnv(tabFile([header, cnvLine(1, label, "0027014", { labelWidth: 100 })]));
    assertEquals(cnv.get("0027014")?.pt, label);
  }
});

Deno.test("readCnv() passes over comments, blank lines and the end-of-file mark", () => {
  const cnv = readCnv(tabFile([
    "",
    ";",
    "; Tabela de sexo ",
    "2 1 L ; comentário",
    cnvLine(1, "Masculino", "1") + "  ; comentário",
    "",
    "; " + cnvLine(1, "Fora", "9"),
    "---------",
    cnvLine(2, "Feminino", "3"),
    "\u001anada disto",
  ]));
  assertEquals(cnv.comment, "Tabela de sexo");
  assertEquals(labels(cnv, ["1", "3", "9"]), ["Masculino", "Feminino", undefined]);
});

Deno.test("readCnv(): a number may be on many lines, and adds up into another", () => {
  const cnv = readCnv(tabFile([
    "3 6 L",
    cnvLine(1, "Região Norte", ""),
    cnvLine(2, "Acre", "120001-120020", { subtotal: "1" }),
    cnvLine(2, "Acre", "120040,120045", { subtotal: "1" }),
    cnvLine(3, "Ignorado", "000000"),
  ]));
  assertEquals(cnv.categories[1], {
    number: 2,
    label: "Acre",
    subtotal: 1,
    codes: ["120001-120020", "120040", "120045"],
  });
  assertEquals(labels(cnv, ["120010", "120045", "120030"]), ["Acre", "Acre", undefined]);
  assertEquals(cnv.categories[0]?.codes, []);
});

Deno.test("readCnv() takes codes that begin one column further left", () => {
  const cnv = readCnv(tabFile(["1 2 L", cnvLine(1, "Parda", "03", { left: 1 })]));
  assertEquals(cnv.get("03")?.pt, "Parda");
  const full = "x".repeat(51); // a label that reaches the codes is no code
  assertEquals(readCnv(tabFile(["1 2 L", cnvLine(1, full, "03")])).get("03")?.pt, full);
});

Deno.test("readCnv() tells cp850 from cp1252 by the letters", () => {
  const lines = ["2 1 L", cnvLine(1, "Região Metropolitana", "1"), cnvLine(2, "São João", "2")];
  for (const encoding of ["cp850", "windows-1252"] as const) {
    assertEquals(labels(readCnv(tabFile(lines, encoding)), ["1", "2"]), [
      "Região Metropolitana",
      "São João",
    ]);
  }
  const forced = readCnv(tabFile(lines, "cp850"), { encoding: "windows-1252" });
  assert(forced.get("2")?.pt !== "São João");
});

Deno.test("readCnv() says which line it cannot read", () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[""], "line 1"],
    [["nada"], "line 1"],
    [["; só comentário", "x 2"], "line 2"],
    [["2 1 Q"], "no known meaning"],
    [["2 0 L"], "no known meaning"],
    [["2 1 L", cnvLine(1, "Um", "1"), "Dois fora do lugar  2"], "line 3"],
    [["2 1 L", "  x   1  Um" + "1".padStart(50)], "line 2"],
  ];
  for (const [lines, message] of cases) {
    const error = assertThrows(() => readCnv(tabFile(lines), { name: "X.CNV" }), DataSusError);
    assertEquals(error.code, "FORMAT");
    assert(error.message.includes(message), error.message);
  }
});
