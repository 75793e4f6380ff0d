import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import {
  isUf,
  parseUfs,
  type Region,
  REGIONS,
  type Uf,
  UF_CODES,
  UFS,
  type UfSelection,
} from "../../src/catalog/uf.ts";
import { DataSusError } from "../../src/error.ts";

Deno.test("UFS, REGIONS and UF_CODES tell the same story in the order of IBGE numbers", () => {
  assertEquals(UF_CODES.length, 27);
  assertEquals(Object.keys(UFS), [...UF_CODES]);
  assertEquals(Object.values(REGIONS).flat(), [...UF_CODES]);
  const numbers = UF_CODES.map((uf) => UFS[uf].ibge);
  assertEquals(numbers, [...numbers].sort());
  assertEquals(new Set(numbers).size, 27);
  for (const [region, ufs] of Object.entries(REGIONS)) {
    for (const uf of ufs) assertEquals(UFS[uf].region, region as Region);
  }
});

Deno.test("isUf() knows the codes as they are written in UFS only", () => {
  assert(UF_CODES.every(isUf));
  for (const text of ["sp", "XX", "", "BR", "toString", "uf"]) {
    assertEquals(isUf(text), false, text);
  }
});

Deno.test("parseUfs() returns codes in catalogue order without duplicates", () => {
  const cases: [input: UfSelection, expected: readonly Uf[]][] = [
    ["SP", ["SP"]],
    ["Sul", ["PR", "SC", "RS"]],
    ["all", UF_CODES],
    [["SP", "AC"], ["AC", "SP"]],
    [["RS", "Sul", "RS"], ["PR", "SC", "RS"]],
    [["Sul", "Norte", "DF"], [...REGIONS.Norte, ...REGIONS.Sul, "DF"]],
    [["Norte", "Nordeste", "Sudeste", "Sul", "Centro-Oeste"], UF_CODES],
  ];
  for (const [input, expected] of cases) assertEquals(parseUfs(input), expected);
});

Deno.test("parseUfs() does not care about letter case, accents and blanks", () => {
  const cases: [input: string, expected: readonly Uf[]][] = [
    ["sp", ["SP"]],
    [" Sp ", ["SP"]],
    ["ALL", UF_CODES],
    ["nordeste", REGIONS.Nordeste],
    ["centro oeste", REGIONS["Centro-Oeste"]],
    ["CENTRO–OESTE", REGIONS["Centro-Oeste"]],
    ["súl", REGIONS.Sul],
  ];
  for (const [input, expected] of cases) assertEquals(parseUfs(input as Uf), expected, input);
});

Deno.test("parseUfs() throws QUERY with the nearest names when a name is unknown", () => {
  const cases: [input: unknown, thing: string, hint: string][] = [
    ["São Paulo", "São Paulo", `Did you mean "SP"?`],
    ["acre", "acre", `Did you mean "AC"?`],
    ["35", "35", `Did you mean "SP"?`],
    [35, "35", `Did you mean "SP"?`],
    ["BR", "BR", `Did you mean "all"?`],
    ["Brasil", "Brasil", `Did you mean "all"?`],
    ["Nordest", "Nordest", `Did you mean "Nordeste"?`],
    ["Sudoeste", "Sudoeste", `Did you mean "Sudeste"?`],
    ["XP", "XP", `Did you mean "AP" or "SP"?`],
    [["SP", "SPP"], "SPP", `Did you mean "SP"?`],
    [undefined, "undefined", "Choose"],
  ];
  for (const [input, thing, hint] of cases) {
    const error = assertThrows(() => parseUfs(input as UfSelection), DataSusError);
    assertEquals(error.code, "QUERY");
    assertEquals(error.message, `Cannot select UF "${thing}": it is neither a UF nor a region`);
    assertStringIncludes(error.hint ?? "", hint);
  }
});

Deno.test("parseUfs() lists every UF and region when nothing is near", () => {
  const { hint } = assertThrows(() => parseUfs("XX" as Uf), DataSusError);
  for (const name of ["all", ...Object.keys(REGIONS), ...UF_CODES]) {
    assertStringIncludes(hint ?? "", name);
  }
});

Deno.test("parseUfs() throws QUERY when the list is empty", () => {
  const error = assertThrows(() => parseUfs([]), DataSusError, "the list is empty");
  assertEquals(error.code, "QUERY");
});
