import { assertEquals } from "@std/assert";
import { Dictionary, Int32, Utf8, Vector, vectorFromArray } from "apache-arrow";
import { ageColumns } from "../../../src/brazil/age/age_columns.ts";
import { groupColumns } from "../../../src/catalog/group_columns.ts";
import { columnSpecs } from "../../../src/catalog/row.ts";
import { findGroup } from "../../../src/catalog/systems.ts";

const CODES = new Dictionary(new Utf8(), new Int32());

async function made(
  names: readonly string[],
  [system, code = ""]: readonly [system: string, code?: string],
  columns: readonly Vector[],
): Promise<unknown[][]> {
  const added = ageColumns(names, { system, code }, "five-year")!;
  const make = await added.open(added.specs);
  const rows = columns[0]!.length;
  return make(columns.map((column) => column.data[0]!), rows)
    .map((data) => new Vector([data]).toJSON());
}

Deno.test("ageColumns() joins SIH's columns, whether IDADE is a number or text", async () => {
  const units = vectorFromArray(["4", "5", null, "3", "4", "0", "2"], CODES);
  const amounts = [21, 1, 50, 11, null, 0, 5];
  const expected = [
    [21, 101, null, 0, null, null, 0],
    ["years", "years", null, "months", null, null, "days"],
    ["421", "501", null, "311", null, "000", "205"],
    ["20-24", "80+", null, "00-04", null, null, "00-04"],
  ];
  const names = ["COD_IDADE", "IDADE"];
  const numbers = vectorFromArray(amounts, new Int32());
  assertEquals(await made(names, ["SIHSUS"], [units, numbers]), expected);
  const texts = vectorFromArray(amounts.map((amount) => amount?.toString() ?? null), CODES);
  assertEquals(await made(names, ["CIH"], [units, texts]), expected);
});

Deno.test("ageColumns() reads SIA's APAC, BPA-I and RAAS, which write as SIH does", async () => {
  const units = vectorFromArray(["4", "5", "3", "2", "0", "4", null], CODES);
  const amounts = vectorFromArray(["63", "01", "11", "05", "00", null, "40"], CODES);
  for (const names of [["AP_COIDADE", "AP_NUIDADE"], ["TPIDADEPAC", "IDADEPAC"]]) {
    const [years, unit, raw] = await made(["X", ...names], ["SIASUS", "AR"], [units, amounts]);
    assertEquals(years, [63, 101, 0, 0, null, null, null]);
    assertEquals(unit, ["years", "years", "months", "days", null, null, null]);
    assertEquals(raw, ["463", "501", "311", "205", "000", null, null]);
  }
});

Deno.test("ageColumns() knows the ages of every group whose encoding is known, and of no other", () => {
  const needs = (name: string) => {
    const group = findGroup(name)!;
    const names = columnSpecs(groupColumns(group) ?? {}).map((spec) => spec.name);
    return ageColumns(names, group)?.needs.join();
  };
  const apac = "AP_COIDADE,AP_NUIDADE";
  for (const code of ["AB", "ABO", "ACF", "AD", "AM", "AMP", "AN", "AQ", "AR", "ATD"]) {
    assertEquals(needs(`SIASUS-${code}`), apac, code);
  }
  for (const code of ["BI", "PS", "SAD"]) {
    assertEquals(needs(`SIASUS-${code}`), "TPIDADEPAC,IDADEPAC");
  }
  assertEquals(needs("SIASUS-PA"), "PA_IDADE");
  assertEquals(needs("SIHSUS-RJ"), "COD_IDADE,IDADE");
  assertEquals(needs("CIHA-CIHA"), "COD_IDADE,IDADE");
  assertEquals(needs("SINAN-CHAG"), "NU_IDADE");
  assertEquals(needs("SINAN-DENG"), "NU_IDADE_N");
  // IDADE and NU_IDADE are something else there, or nothing is known of them.
  for (const name of ["SIASUS-IMPBO", "SIHSUS-SP", "SISPRENATAL-PN", "CNES-EQ", "PO-PO"]) {
    if (findGroup(name) !== undefined) assertEquals(needs(name), undefined, name);
  }
});

Deno.test("ageColumns() reads SINAN's and SIA's single columns, and SIM's before SIH's", async () => {
  const sinan = vectorFromArray([4018, null, 18], new Int32());
  assertEquals((await made(["NU_IDADE_N"], ["SINAN"], [sinan]))[0], [18, null, null]);
  const before = vectorFromArray(["A018", null, "18"], CODES);
  assertEquals((await made(["NU_IDADE"], ["SINAN"], [before]))[0], [18, null, null]);
  const sia = vectorFromArray([45, 999], new Int32());
  assertEquals((await made(["PA_IDADE"], ["SIASUS"], [sia]))[0], [45, null]);
  const sim = vectorFromArray(["421", "999"], CODES);
  assertEquals(await made(["IDADE"], ["SIM"], [sim]), [
    [21, null],
    ["years", null],
    ["421", "999"],
    ["20-24", null],
  ]);
  assertEquals(ageColumns(["IDADE"], { system: "SIHSUS", code: "SP" }), undefined);
  assertEquals(ageColumns([], { system: "CNES", code: "EQ" }), undefined);
});
