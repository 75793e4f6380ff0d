import { assertEquals } from "@std/assert";
import { DbfDecoder, encodeDbf } from "@dsbr/core/decode";
import { CodeCheck } from "../../src/drift/code_check.ts";

/** The batches of one column of codes, 4 wide. */
function batchesOf(codes: readonly string[], batchRows: number) {
  const decoder = new DbfDecoder({ batchRows });
  const dbf = encodeDbf(
    [{ name: "CODE", type: "C", width: 6, decimals: 0 }, {
      name: "WIDE",
      type: "C",
      width: 30,
      decimals: 0,
    }],
    codes.map((code) => [code, code]),
  );
  return [...decoder.write(dbf), ...decoder.close()];
}

Deno.test("CodeCheck counts each strange code as a plain loop does, batch by batch", () => {
  const codes = Array.from(
    { length: 1000 },
    (_, i) => i % 7 === 0 ? "" : String((i * 37 + 46) % 91),
  );
  // The first code is strange: its place is the one that null rows have, too.
  assertEquals(codes[1], "83");
  const domain = new Set(Array.from({ length: 80 }, (_, i) => String(i)));
  for (const batchRows of [1, 10, 333, 5000]) {
    const check = new CodeCheck((column) => column === "CODE" ? domain : undefined);
    const sums = new Map<string, number>();
    let rows = 0;
    for (const batch of batchesOf(codes, batchRows)) {
      for (const found of check.add(batch)) {
        assertEquals(found.column, "CODE");
        rows += found.rows;
        for (const [code, count] of Object.entries(found.codes)) {
          sums.set(code, (sums.get(code) ?? 0) + count);
        }
      }
    }
    const strange = codes.filter((code) => code !== "" && !domain.has(code));
    assertEquals(rows, strange.length);
    const expected = new Map<string, number>();
    for (const code of strange) expected.set(code, (expected.get(code) ?? 0) + 1);
    assertEquals(new Map([...sums].sort()), new Map([...expected].sort()));
  }
});

Deno.test("CodeCheck follows a dictionary that starts anew when it has grown too long", () => {
  const codes = Array.from({ length: 150_000 }, (_, i) => String(i));
  const strange = ["5", "85000", "149999"]; // in the dictionary's first place, and after it began anew
  const domain = new Set(codes.filter((code) => !strange.includes(code)));
  const check = new CodeCheck((column) => column === "CODE" ? domain : undefined);
  const found = batchesOf(codes, 20_000).flatMap((batch) => check.add(batch));
  assertEquals(found.map(({ codes }) => codes), strange.map((code) => ({ [code]: 1 })));
});

Deno.test("CodeCheck asks for a domain once, and only of coded columns", () => {
  const asked: string[] = [];
  const check = new CodeCheck((column) => (asked.push(column), undefined));
  for (const batch of batchesOf(["1", "2", "3"], 1)) assertEquals(check.add(batch), []);
  assertEquals(asked, ["CODE"]);
});
