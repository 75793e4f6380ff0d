import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  AVOIDABLE_DEATHS_UNDER_5,
  diagnosisGroup,
  type DiagnosisList,
  formatIcd10,
  icd10,
  ICD10_CHAPTERS,
  icd10Chapter,
  ICSAP,
  normalizeIcd10,
} from "../../../src/brazil/mod.ts";
import { DataSusError } from "../../../src/error.ts";
import { sample } from "../../../src/sample/sample.ts";
import { sih } from "../../../src/systems/sih.ts";

/** Every code of three or four characters that there could be. */
function* allCodes(): Generator<string> {
  for (let letter = 0; letter < 26; letter++) {
    for (let number = 0; number < 1000; number++) {
      const code = String.fromCharCode(65 + letter) + String(number).padStart(3, "0");
      if (number % 10 === 0) yield code.slice(0, 3);
      yield code;
    }
  }
}

Deno.test("normalizeIcd10() brings every spelling to DataSUS's", () => {
  for (const text of ["I21.9", "I219", "i21.9", " I219 ", "I21.9*", "I219+"]) {
    assertEquals(normalizeIcd10(text), "I219", text);
  }
  for (const text of ["I10", "I10X", "i10x", "I10.", "I10 "]) {
    assertEquals(normalizeIcd10(text), "I10", text);
  }
});

Deno.test("normalizeIcd10() takes 0000 as a CID, zeros of DIAG_SECUN and blanks for none", () => {
  for (const text of ["0000", "000", "0", "", "    ", "9999", "4109", "I2", "I21.99", "II21"]) {
    assertEquals(normalizeIcd10(text), undefined, text);
    assert(!icd10("A00-Z99").has(text));
  }
});

Deno.test("formatIcd10() puts the point in", () => {
  assertEquals(formatIcd10("I219"), "I21.9");
  assertEquals(formatIcd10("I10X"), "I10");
  assertEquals(formatIcd10("0000"), undefined);
});

Deno.test("icd10() covers a range with the fewest beginnings", () => {
  assertEquals(icd10("I00-I99").prefixes, ["I"]);
  assertEquals(icd10("I20-I29").prefixes, ["I2"]);
  assertEquals(icd10("I20-I25").prefixes, ["I20", "I21", "I22", "I23", "I24", "I25"]);
  assertEquals(icd10("A00-B99").prefixes, ["A", "B"]);
  assertEquals(icd10("J15.3-J15.4, J18.1").prefixes, ["J153", "J154", "J181"]);
  assertEquals(icd10(["I21", "I20-I24.9", "I20.0"]).prefixes, ["I20", "I21", "I22", "I23", "I24"]);
  assertEquals(icd10("P55.0-P55.9").prefixes, ["P55"]);
});

Deno.test("icd10().has() is right for every code there could be", () => {
  const set = icd10("A95, G00.0, I20-I25, S98.7-T02.3, X85–Y09");
  for (const code of allCodes()) {
    const low = code.padEnd(4, "0");
    const high = code.padEnd(4, "9");
    const expected = [
      ["A950", "A959"],
      ["G000", "G000"],
      ["I200", "I259"],
      ["S987", "T023"],
      ["X850", "Y099"],
    ].some(([from, to]) => low >= from! && high <= to!);
    if (set.has(code) !== expected) assertEquals(set.has(code), expected, code);
  }
});

Deno.test("icd10() says what it cannot read", () => {
  for (const text of ["", ",", "I2", "I20-", "I20-I25-I30", "0000", "I20..I25"]) {
    const error = assertThrows(() => icd10(text), DataSusError);
    assertEquals(error.code, "QUERY");
  }
  assertThrows(() => icd10("I25-I20"), DataSusError, "backwards");
});

Deno.test("icd10().on() gives the rows of a scan whose diagnosis is in the set", async () => {
  const source = sample({ rows: 2000 });
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source })
    .select("DIAG_PRINC", "DIAGSEC1");
  const set = icd10("I20-I25, J12.0-J18.9, O80");
  const all = (await scan.collect()).toArray();
  const expected = all.filter((row) => set.has(row.DIAG_PRINC ?? ""));
  assert(expected.length > 10 && expected.length < all.length);
  const table = await scan.where(set.on("DIAG_PRINC")).collect();
  assertEquals(table.toArray().map((row) => row.DIAG_PRINC), expected.map((row) => row.DIAG_PRINC));
  const either = await scan.where(set.on("DIAG_PRINC", "DIAGSEC1")).collect();
  assertEquals(
    either.numRows,
    all.filter((row) => set.has(row.DIAG_PRINC ?? "") || set.has(row.DIAGSEC1 ?? "")).length,
  );
  assertThrows(() => set.on(), RangeError);
});

Deno.test("icd10Chapter() knows the 22 chapters, and that U99 is none", () => {
  assertEquals(ICD10_CHAPTERS.length, 22);
  const expected: Record<string, string | undefined> = {
    A00: "I",
    B999: "I",
    C00: "II",
    D48: "II",
    D49: undefined,
    D50: "III",
    E90: "IV",
    H599: "VII",
    H60: "VIII",
    "I21.9": "IX",
    O93: "XV",
    P96: "XVI",
    T98: "XIX",
    V01: "XX",
    Y98: "XX",
    Z99: "XXI",
    U071: "XXII",
    U99: undefined,
    "0000": undefined,
  };
  for (const [code, roman] of Object.entries(expected)) {
    assertEquals(icd10Chapter(code)?.roman, roman, code);
  }
});

Deno.test("the groups of the published lists do not overlap", () => {
  for (const list of [ICSAP, AVOIDABLE_DEATHS_UNDER_5]) {
    const sets = list.groups.map((group) => icd10(group));
    for (const code of allCodes()) {
      const in_ = sets.filter((set) => set.has(code)).length;
      if (in_ > 1) assertEquals(in_, 1, code);
    }
  }
});

function check(list: DiagnosisList, expected: Readonly<Record<string, string | undefined>>): void {
  for (const [code, group] of Object.entries(expected)) {
    assertEquals(diagnosisGroup(list, code)?.code, group, code);
  }
}

Deno.test("ICSAP has the 19 groups of Portaria 221/2008", () => {
  assertEquals(
    ICSAP.groups.map((group) => group.code),
    Array.from({ length: 19 }, (_, i) => `${i + 1}`),
  );
  check(ICSAP, {
    A170: "1",
    G000: "1",
    G001: undefined,
    A099: "2",
    E86: "2",
    D50: "3",
    E46: "4",
    E47: undefined,
    J06: "5",
    J04: undefined,
    J153: "6",
    J155: undefined,
    J181: "6",
    J189: undefined,
    J46: "7",
    J22: undefined,
    J44: "8",
    I11: "9",
    I12: undefined,
    I209: "10",
    J81: "11",
    I68: undefined,
    I69: "12",
    E149: "13",
    G41: "14",
    N390: "15",
    N391: undefined,
    L08: "16",
    L05: undefined,
    N74: undefined,
    N76: "17",
    K922: "18",
    K923: undefined,
    K929: undefined,
    P350: "19",
    O23: "19",
  });
});

Deno.test("AVOIDABLE_DEATHS_UNDER_5 sorts causes into its groups", () => {
  check(AVOIDABLE_DEATHS_UNDER_5, {
    A37: "1.1",
    P022: "1.2.1",
    P021: "1.2.2",
    P220: "1.2.1",
    P221: "1.2.3",
    P369: "1.2.3",
    J189: "1.3",
    A09: "1.4",
    R95: "1.4",
    R99: "2",
    P95: "2",
    P969: "2",
    P968: "1.2.3",
    C910: undefined,
  });
});
