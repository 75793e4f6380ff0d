import { assertEquals } from "@std/assert";
import { fold, nearest } from "../../src/catalog/nearest.ts";

Deno.test("fold() ignores letter case, accents, blanks around and the kind of dash", () => {
  for (const name of ["Centro-Oeste", " centro oeste ", "CENTRO_OESTE", "Centro – Oeste"]) {
    assertEquals(fold(name), "CENTRO-OESTE");
  }
  assertEquals(fold("São Paulo"), "SAO-PAULO");
  assertEquals(fold("Sa\u0303o Paulo"), "SAO-PAULO");
  assertEquals(fold(""), "");
});

Deno.test("nearest() returns the candidates at the smallest distance, in the order given", () => {
  const columns = ["VAL_TOT", "VAL_SH", "VAL_SP", "DIAG_PRINC"];
  const cases: [name: string, expected: string[]][] = [
    ["VAL_TOT", ["VAL_TOT"]],
    ["val_tto", ["VAL_TOT"]], // neighbours swapped
    ["VALTOT", ["VAL_TOT"]], // one letter missing
    ["VAL_S", ["VAL_SH", "VAL_SP"]],
    ["DIAG_PRIN", ["DIAG_PRINC"]],
    ["DIAG_PRINCIPAL", ["DIAG_PRINC"]], // four letters too many, a third of 14
    ["IDADE", []],
    ["", []],
  ];
  for (const [name, expected] of cases) assertEquals(nearest(name, columns), expected, name);
  assertEquals(nearest("VAL_TOT", []), []);
});
