/**
 * Writes `src/brazil/places/place_table.ts` from the collected facts in `../shared/datasus`:
 * `deno task data:places`.
 *
 * @module
 */

import { PackedTexts } from "./pack_text.ts";

const FACTS = new URL("../../shared/datasus/", import.meta.url);
const TARGET = new URL("../src/brazil/places/place_table.ts", import.meta.url);

/** The rows of a CSV file with a header line; fields may stand in quotes. */
function readCsv(name: string): Record<string, string>[] {
  const [header = [], ...rows] = Deno.readTextFileSync(new URL(name, FACTS)).trimEnd().split(
    /\r?\n/,
  )
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
        .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "")
    );
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

/** Degrees as a whole number of ten-thousandths, some eleven metres. */
function tenThousandths(degrees: string): string {
  return String(Math.round(Number(degrees) * 10_000));
}

const packed = new PackedTexts(TARGET);

function literal(name: string, lines: readonly string[]): string {
  const text = lines.join("\n");
  if (/[`\\]|\$\{/.test(text)) throw new Error("a name has a character that needs escaping");
  return packed.literal(name, `\n${text}\n`);
}

const municipalities = readCsv("municipalities.csv");
const macroregions = new Map<string, string>();
const regions = new Map<string, number>();
const regionLines: string[] = [];

/** The line number of a pair of health region and macro-region; empty when there is none. */
function regionOf(row: Record<string, string>): string {
  const code = row.health_region_code ?? "";
  if (code === "") return "";
  const macroregion = row.health_macroregion_code ?? "";
  macroregions.set(macroregion, (row.health_macroregion_name ?? "").trim());
  const line = `${code}\t${(row.health_region_name ?? "").trim()}\t${macroregion}`;
  if (!regions.has(line)) {
    regions.set(line, regionLines.length);
    regionLines.push(line);
  }
  return String(regions.get(line));
}

const municipalityLines = municipalities.map((row) =>
  [
    row.ibge7,
    row.name,
    regionOf(row),
    tenThousandths(row.latitude ?? ""),
    tenThousandths(row.longitude ?? ""),
    ...(row.is_capital === "1" ? ["*"] : []),
  ].join("\t")
);
const macroregionLines = [...macroregions].map((entry) => entry.join("\t"));
const otherLines = readCsv("municipality_codes_extra.csv").map((row) =>
  [row.ibge6, row.name, row.status, row.successor_ibge7?.slice(0, 6) ?? ""].join("\t").trimEnd()
);
const synonymLines = readCsv("domains/municipio-sinonimo.csv")
  .map((row) => `${row.old_code}\t${row.code}`);

const tables =
  `/** Seven digits, name, line of the health region, latitude, longitude (10⁻⁴ degrees), * = capital. */
export const MUNICIPALITIES = ${literal("municipalities", municipalityLines)};

/** Health region, name, macro-region. */
export const HEALTH_REGIONS = ${literal("health-regions", regionLines)};

/** Health macro-region, name. */
export const HEALTH_MACROREGIONS = ${literal("health-macroregions", macroregionLines)};

/** Six digits that are no municipality of today: name, what became of it, the municipality of today. */
export const OTHER_CODES = ${literal("other-codes", otherLines)};

/** Other numbers for a place, or ranges of them, and its six digits. */
export const SYNONYMS = ${literal("synonyms", synonymLines)};
`;

await Deno.writeTextFile(
  TARGET,
  `/**
 * The table of places, written by tools/places_data.ts: do not edit.
 *
 * Municipalities: IBGE, Divisão Territorial Brasileira 2024. Coordinates of the seats and capitals:
 * kelvins/municipios-brasileiros. Health regions and macro-regions as of May 2020: pydemic/mundi.
 * Both are under the MIT License, see NOTICE.md beside this file. Codes of old: DataSUS's tables
 * CADMUN (2006) and tabMun.
 *
 * @module
 */

${packed.takeImports("../../packed_text.ts")}
${tables}`,
);
