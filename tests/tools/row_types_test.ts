import { assert, assertEquals } from "@std/assert";
import { SYSTEMS } from "../../src/catalog/systems.ts";
import { rowTypes } from "../../tools/row_types.ts";

const FOLDER = new URL("../../src/systems/rows/", import.meta.url);

Deno.test(
  "src/systems/rows is what deno task rows writes",
  { permissions: { read: [FOLDER] } },
  () => {
    const wanted = new Map<string, string>();
    for (const system of SYSTEMS) {
      const text = rowTypes(system);
      if (text !== undefined) wanted.set(`${system.name}.ts`, text);
    }
    const found = [...Deno.readDirSync(FOLDER)].map((entry) => entry.name).sort();
    assertEquals(found, [...wanted.keys()].sort());
    for (const [name, text] of wanted) {
      const written = Deno.readTextFileSync(new URL(name, FOLDER)).replaceAll("\r\n", "\n");
      assert(written === text, `src/systems/rows/${name} is stale: run deno task rows`);
    }
  },
);
