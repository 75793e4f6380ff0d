import { assert, assertEquals } from "@std/assert";
import { SYSTEMS } from "../../src/catalog/systems.ts";
import { systemsDoc } from "../../tools/systems_doc.ts";

const PAGE = new URL("../../docs/systems.md", import.meta.url);

Deno.test("docs/systems.md is what deno task docs:systems writes", {
  permissions: { read: [PAGE] },
}, () => {
  const written = Deno.readTextFileSync(PAGE).replaceAll("\r\n", "\n");
  assert(written === systemsDoc(SYSTEMS), "docs/systems.md is stale: run deno task docs:systems");
});

Deno.test("systemsDoc() has a row for every system and group", () => {
  const page = systemsDoc(SYSTEMS);
  const rows = page.split("\n").filter((line) => /^\| \[?[A-Z]/.test(line));
  assertEquals(rows.length, 21 + 126);
  for (const line of rows) {
    assertEquals(line.includes("undefined") || line.includes("NaN"), false, line);
  }
});
