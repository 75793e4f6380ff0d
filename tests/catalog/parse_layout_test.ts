import { assertEquals, assertThrows } from "@std/assert";
import { parseLayout } from "../../src/catalog/parse_layout.ts";

Deno.test("parseLayout() takes fields apart and counts their offsets from the deletion flag", () => {
  assertEquals(parseLayout({ from: "2008-01", fields: "UF_ZI:C6 VAL_TOT:N14.2 DT_NOTIFIC:D8" }), [
    { name: "UF_ZI", type: "C", width: 6, decimals: 0, offset: 1 },
    { name: "VAL_TOT", type: "N", width: 14, decimals: 2, offset: 7 },
    { name: "DT_NOTIFIC", type: "D", width: 8, decimals: 0, offset: 21 },
  ]);
});

Deno.test("parseLayout() throws TypeError when the text is no list of fields", () => {
  for (
    const fields of ["", "A", "A:C", "A:6", "A:C6  B:C6", "A :C6", "A:C6.", "A:c6", "A:C6,B:C6"]
  ) {
    assertThrows(() => parseLayout({ from: "2008-01", fields }), TypeError, "is no field");
  }
});
