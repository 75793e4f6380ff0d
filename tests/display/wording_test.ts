import { assertEquals } from "@std/assert";
import { count, duration, enumerate, first, labelled, size } from "../../src/display/wording.ts";
import { wrap } from "../../src/display/terminal_text.ts";

Deno.test("size() has one digit after the point, and never a thousand of a unit", () => {
  const sizes = [0, 999, 1000, 114_153, 999_949, 999_950, 1e6, 3_400_000, 1e9, 5e15];
  assertEquals(sizes.map(size), [
    "0 B",
    "999 B",
    "1.0 kB",
    "114.2 kB",
    "999.9 kB",
    "1.0 MB",
    "1.0 MB",
    "3.4 MB",
    "1.0 GB",
    "5000.0 TB",
  ]);
});

Deno.test("count(), first() and enumerate() word numbers and lists", () => {
  assertEquals([count(0, "row"), count(1, "row"), count(4185, "row")], [
    "0 rows",
    "1 row",
    "4,185 rows",
  ]);
  assertEquals(first(["a", "b", "c"], 2), "a, b and 1 more");
  assertEquals(first(["a", "b"], 2), "a, b");
  assertEquals([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(enumerate), [
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});

Deno.test("wrap() and labelled() break at blanks, and leave long words whole", () => {
  assertEquals(wrap("one two three", 7), ["one two", "three"]);
  assertEquals(wrap("incompreensível é", 5), ["incompreensível", "é"]);
  assertEquals(labelled("a", "one two three four five six", 4, 24), [
    "a   one two three four",
    "    five six",
  ]);
  assertEquals(labelled("too long ", "text", 4, 24), ["too long", "    text"]);
});

Deno.test("duration() takes the unit that suits", () => {
  assertEquals([0, 0.99, 1, 89.4, 90, 600, 5399, 5400, 72_000].map(duration), [
    "less than a second",
    "less than a second",
    "1 second",
    "89 seconds",
    "2 minutes",
    "10 minutes",
    "90 minutes",
    "2 hours",
    "20 hours",
  ]);
});
