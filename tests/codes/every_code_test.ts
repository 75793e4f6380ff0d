// Every code of every list that an annotated column names, through label(), wherever the facts are.
import { assert, assertEquals } from "@std/assert";
import { Dictionary, Int32, Table, Utf8, vectorFromArray } from "apache-arrow";
import { SYSTEMS } from "../../src/catalog/systems.ts";
import { labelOf } from "../../src/codes/code_list.ts";
import { codeList, isCodeList } from "../../src/codes/load_list.ts";
import { label } from "../../src/codes/label_table.ts";
import type { LabelOutcomes } from "../../src/codes/labeller.ts";

/** A code of a list as a column's files write it. */
function asWritten(code: string, list: string): string {
  if (list === "age-unit-sim") return `${code}05`;
  if (list === "age-unit-sinan") return `${code}005`;
  return list === "cid9-br" && code >= "800" ? `E${code}` : code;
}

Deno.test("label() gives every code of every annotated column the label of its list", async () => {
  let columns = 0;
  let codes = 0;
  for (const group of SYSTEMS.flatMap(({ groups }) => Object.values(groups))) {
    for (const [name, [kind, , , details]] of Object.entries(group.columns ?? {})) {
      const domain = details?.domain;
      if (domain === undefined || !isCodeList(domain)) continue;
      const entries = [...await codeList(domain)];
      const written = entries.map(({ code }) => asWritten(code, domain));
      const column = kind === "integer"
        ? vectorFromArray(written.map(Number), new Int32())
        : vectorFromArray(written, new Dictionary(new Utf8(), new Int32()));
      for (const lang of ["pt", "en"] as const) {
        let outcomes: LabelOutcomes = {};
        const labelled = await label(new Table({ [name]: column }), {
          group,
          columns: [name],
          lang,
          onLabels: (found) => outcomes = found,
        });
        const where = `${group.system}-${group.code}.${name}`;
        const labels = labelled.getChild(`${name}_label`)?.toJSON();
        assertEquals(labels, entries.map((entry) => labelOf(entry, lang)), where);
        assertEquals([outcomes[name]?.unknown, outcomes[name]?.missing], [0, 0], where);
      }
      columns++;
      codes += entries.length;
    }
  }
  assert(columns > 600 && codes > 800_000, `${columns} columns, ${codes} codes`);
});
