import { assertEquals } from "@std/assert";
import { parseBoolean } from "../../../src/decode/columns/boolean.ts";
import { latin1 } from "../raw_dbf.ts";

const pure = { permissions: "none" } as const;

function parse(text: string): boolean | null | undefined {
  return parseBoolean(latin1(`T${text}T`), 1, 1 + text.length);
}

Deno.test("parseBoolean() reads the letters of English and Portuguese", pure, () => {
  for (const letter of "TtYySs1") assertEquals(parse(letter), true, letter);
  for (const letter of "FfNn0") assertEquals(parse(letter), false, letter);
});

Deno.test("parseBoolean() gives null when a field says nothing", pure, () => {
  for (const text of ["?", " ", "\0", "  ", " ?"]) {
    assertEquals(parse(text), null, JSON.stringify(text));
  }
});

Deno.test("parseBoolean() gives undefined for any other byte", pure, () => {
  const known = new Set("TtYySs1FfNn0? \0");
  for (let byte = 0; byte < 256; byte++) {
    const letter = String.fromCharCode(byte);
    if (!known.has(letter)) assertEquals(parse(letter), undefined, `byte ${byte}`);
  }
});
