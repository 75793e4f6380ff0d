import { assert, assertEquals } from "@std/assert";
import { groupColumns, SYSTEMS } from "@dsbr/core";
import { unknownMarks } from "../../src/profile/declared_ranges.ts";

Deno.test("unknownMarks() reads the notes of the catalogue", () => {
  assertEquals(unknownMarks("99 = unknown"), [99]);
  assertEquals(unknownMarks("0 and 9999 = unknown"), [0, 9999]);
  assertEquals(unknownMarks("99 = unknown; from 2012"), [99]);
  assertEquals(unknownMarks("from 2012; 0, 99 and 999 = unknown"), [0, 99, 999]);
  assertEquals(unknownMarks("zeros = unknown"), []);
  assertEquals(unknownMarks(undefined), []);
});

Deno.test("unknownMarks() misses no number that a note of an integer calls unknown", () => {
  let found = 0;
  for (const system of SYSTEMS) {
    for (const group of Object.values(system.groups)) {
      for (const [name, [kind, , , details]] of Object.entries(groupColumns(group) ?? {})) {
        const note = details?.note ?? "";
        if (kind !== "integer" || !/(?<!below )\b\d+ = unknown/.test(note)) continue;
        found++;
        assert(unknownMarks(note).length > 0, `${name}: ${note}`);
      }
    }
  }
  assert(found > 10, `only ${found}`);
});
