import { assertEquals, assertThrows } from "@std/assert";
import { bibtexEntry, bibtexKey, escapeTex } from "../../src/cite/bibtex.ts";
import { Random } from "../random.ts";
import { parseBibtex, printedByTex } from "./parse_bibtex.ts";

Deno.test("escapeTex() leaves nothing that TeX would run", { permissions: {} }, () => {
  const random = new Random(11);
  const letters = [..."\\{}~^$&#%_@\"',= aé°ºÇ\\{}"];
  for (let round = 0; round < 500; round++) {
    const text = Array.from({ length: random.below(20) }, () => random.pick(letters)).join("");
    assertEquals(printedByTex(escapeTex(text)), text);
    const [entry] = parseBibtex(bibtexEntry("key", [["note", text], ["title", text]]));
    assertEquals(printedByTex(entry!.fields.note!), text);
    assertEquals(printedByTex(entry!.fields.title!.slice(1, -1)), text);
  }
});

Deno.test("bibtexKey() is plain", { permissions: {} }, () => {
  assertEquals(bibtexKey("datasus", "SIA SUS-Ação_1", "0a"), "datasus-sia-sus-a-o-1-0a");
});

Deno.test("parseBibtex(), which these tests lean on, is strict", { permissions: {} }, () => {
  for (
    const text of [
      "@misc{a, b = {c}",
      "@misc{a, b = {c}}}",
      "@misc{a, b = {{c}}",
      "@misc{a b, c = {d}}",
      "@misc{a, b = c}",
      "@misc{a, b = {c}, b = {d}}",
      "@misc{a, b = {c}} @misc{a, b = {c}}",
      "text",
    ]
  ) assertThrows(() => parseBibtex(text), Error);
  assertThrows(() => printedByTex("50%"), Error);
  assertThrows(() => printedByTex("\\input{}"), Error);
});
