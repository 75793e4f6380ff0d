// Labels on real files: what is outside its list is counted on the raw bytes, and must agree.
import { assert, assertEquals } from "@std/assert";
import type { Group } from "../../src/catalog/dataset.ts";
import { matchFile } from "../../src/catalog/match.ts";
import { explode } from "../../src/decode/explode.ts";
import { parseDbfHeader } from "../../src/decode/dbf_header.ts";
import { Scan } from "../../src/scan/scan.ts";
import type { PartitionQuery } from "../../src/plan.ts";
import { realFiles, realFileTest } from "../fixtures.ts";
import { MemorySource } from "../memory_source.ts";
import { type FactsList, factsLists } from "./facts_lists.ts";

/** What the columns of a file hold, by code: rows, counted on the bytes of the records. */
function countRaw(bytes: Uint8Array): Map<string, Map<string, number>> {
  const header = parseDbfHeader(bytes);
  const body = explode(bytes.subarray(header.headerLength + 4));
  const columns = new Map<string, Map<string, number>>();
  const latin1 = new TextDecoder("latin1");
  for (const { name, offset, width } of header.fields) {
    const counts = new Map<string, number>();
    for (let row = 0; row < header.recordCount; row++) {
      const at = row * header.recordLength + offset;
      const code = latin1.decode(body.subarray(at, at + width)).replace(/^[ \0]+|[ \0]+$/g, "");
      if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    columns.set(name.toUpperCase(), counts);
  }
  return columns;
}

/** What the schemas and the notes of the facts say of a code; written without our own rules. */
function standsFor(
  group: Group,
  column: string,
  code: string,
  year: number,
): "label" | "missing" | "unknown" {
  const domain = group.columns?.[column]?.[3]?.domain ?? "";
  if (domain === "municipality") return isMunicipality(code) ? "label" : "unknown";
  const knows = (text: string, id = domain): boolean => lists.get(id)!.labels.has(text);
  const isSih = group.system === "SIHSUS";
  if (year < 2008 && (/^(SP_)?PROC|^SP_ATOPROF/.test(column) && isSih || column === "PA_PROC_ID")) {
    return "unknown";
  }
  if (year < 2008 && column === "COBRANCA" && isSih) return "unknown";
  if (lists.get(domain)!.missing.includes(code) && !knows(code)) return "missing";
  if (knows(code)) return "label";
  switch (domain) {
    case "cid10":
      return /^0+$/.test(code) ? "missing" : knows(code.replace(/[.X]$/, "")) ? "label" : "unknown";
    case "etnia":
      return code === "0000" ? "missing" : "unknown";
    case "age-unit-sim":
      if (code === "000" || code === "999") return "missing";
      return code.length === 3 && knows(code[0]!) ? "label" : "unknown";
    case "age-unit-sinan":
      if (Number(code) < 1000) return "missing";
      return knows(code[0]!) ? "label" : "unknown";
    case "sih-espec":
    case "sim-tpresginfo":
    case "sinan-cs-escol":
      return knows(code.padStart(2, "0")) ? "label" : "unknown";
    case "sih-gestor-cod":
      return knows(code.padStart(5, "0")) ? "label" : "unknown";
    case "cbo2002":
      return /OCUP/.test(column) && !group.system.startsWith("SINAN") &&
          knows(code, "ocupacao-antiga")
        ? "label"
        : "unknown";
    case "yesno-10":
      return group.system === "CNES" && code === "2" ? "label" : "unknown";
    case "yesno-129":
      return column === "AV_ACRED" && code === "0" ? "label" : "unknown";
    case "sim-pais":
      return code === "1" ? "label" : "unknown";
    default:
      return "unknown";
  }
}

/** Read here, where all of `../shared` may be read. */
const lists: ReadonlyMap<string, FactsList> = new Map(
  realFiles.length === 0 ? [] : factsLists().map((list) => [list.id, list]),
);

/** Six digits of every municipality, those of today with the seventh, and what else has a number. */
const municipalityCodes: ReadonlySet<string> = new Set(
  realFiles.length === 0 ? [] : [
    ...codesIn("municipalities.csv", 2),
    ...codesIn("municipality_codes_extra.csv", 1),
    ...codesIn("domains/municipio-sinonimo.csv", 1).flatMap((range) => {
      const [first, last = first] = range.split("-").map(Number) as [number, number?];
      return Array.from(
        { length: last - first + 1 },
        (_, i) => String(first + i).padStart(6, "0"),
      );
    }),
  ],
);

function codesIn(path: string, columns: number): string[] {
  const text = Deno.readTextFileSync(new URL(`../../../shared/datasus/${path}`, import.meta.url));
  const [, ...lines] = text.trim().split(/\r?\n/);
  return lines.flatMap((line) => line.split(",").slice(0, columns));
}

/** Of seven digits the last is looked at only where it is known: that of municipalities of today. */
function isMunicipality(code: string): boolean {
  if (municipalityCodes.has(code)) return true;
  return code.length === 7 && municipalityCodes.has(code.slice(0, 6)) &&
    ![...municipalityCodes].some((known) =>
      known.length === 7 && known.startsWith(code.slice(0, 6))
    );
}

let columns = 0;
let outside = 0;

realFileTest(
  "Scan.label() counts on each real file what is outside the lists, as its bytes do",
  async (file, bytes) => {
    const path = file.path.replace(/^mirror/, "");
    const match = matchFile(path);
    if (match?.kind !== "data" || match.partition === undefined) return;
    const { group, partition } = match;
    if (group.columns === undefined) return;
    const { uf, year, month } = partition;
    const period = month === undefined ? `${year}` : `${year}-${String(month).padStart(2, "0")}`;
    const scan = Scan.of(group, { uf, period } as PartitionQuery, {
      source: new MemorySource(new Map([[path, bytes]]), 64 * 1024),
      batchRows: 1000,
    }).label();
    for await (const _ of scan) { /* only read */ }
    const raw = countRaw(bytes);
    for (const [name, outcome] of Object.entries(scan.outcome!.labels!)) {
      const expected = { label: 0, missing: 0, unknown: 0 };
      const examples: Record<string, number> = {};
      const counts = raw.get(name) ?? new Map<string, number>();
      const isNumber: boolean = group.columns[name]![0] === "integer";
      const domain = group.columns[name]![3]!.domain!;
      if (!lists.has(domain) && domain !== "municipality") continue; // uf
      for (const [text, rows] of counts) {
        const code = isNumber ? String(Number(text)) : text;
        const what = standsFor(group, name, code, year);
        expected[what] += rows;
        if (what === "unknown") examples[code] = rows;
      }
      const where = `${group.code} ${name}`;
      assertEquals(
        [outcome.labelled, outcome.missing, outcome.unknown],
        [expected.label, expected.missing, expected.unknown],
        where,
      );
      const few = Object.entries(outcome.examples);
      assertEquals(few.length, Math.min(20, Object.keys(examples).length), where);
      for (const [code, rows] of few) assertEquals(rows, examples[code], `${where} ${code}`);
      columns++;
      if (outcome.unknown > 0) outside++;
    }
  },
);

Deno.test({
  name: "the real files have columns enough, inside and outside their lists",
  ignore: realFiles.length === 0,
  fn: () => assert(columns > 500 && outside > 20, `${columns} columns, ${outside} outside`),
});
