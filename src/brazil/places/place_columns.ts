import { type Data, Float64 } from "apache-arrow";
import type { CodeType } from "../../arrow/dictionary_builder.ts";
import { derivedCodes, derivedColumns, derivedNumbers } from "../../arrow/derived_column.ts";
import { DerivedNumbers, DerivedTexts, DerivedValues } from "../../arrow/derived_values.ts";
import { DistinctValues } from "../../arrow/distinct_values.ts";
import { REGIONS, UF_CODES } from "../../catalog/uf.ts";
import type { KindTypes } from "../../catalog/row.ts";
import { type ColumnSpec, columnSpec } from "../../decode/column_spec.ts";
import type { AddedColumns } from "../added_columns.ts";
import type { Place, PlaceStatus } from "./place.ts";

/** Ends of the names of the text columns that {@linkcode placeColumns} adds. */
export type PlaceText =
  | "NAME"
  | "STATUS"
  | "UF"
  | "REGION"
  | "HEALTH_REGION"
  | "HEALTH_REGION_NAME"
  | "MACROREGION"
  | "MACROREGION_NAME"
  | "TIME_ZONE";

/** The columns added for the municipality codes in column `Name`, and their Arrow types. */
export type PlaceRow<Name extends string> =
  & { [Column in `${Name}_${PlaceText}`]: KindTypes["code"] }
  & { [Column in `${Name}_LATITUDE` | `${Name}_LONGITUDE`]: KindTypes["number"] };

type PlaceColumn<End> = readonly [end: End, pt: string, en: string];

const TEXTS: readonly (readonly [
  ...PlaceColumn<PlaceText>,
  (place: Place) => string | undefined,
])[] = [
  ["NAME", "Município", "Municipality", ({ name }) => name],
  ["STATUS", "Situação do código", "What the code stands for", ({ status }) => status],
  ["UF", "UF", "UF", ({ uf }) => uf],
  ["REGION", "Região", "Region", ({ region }) => region],
  [
    "HEALTH_REGION",
    "Região de saúde (maio de 2020)",
    "Health region (May 2020)",
    ({ healthRegion }) => healthRegion?.code,
  ],
  [
    "HEALTH_REGION_NAME",
    "Nome da região de saúde",
    "Name of the health region",
    ({ healthRegion }) => healthRegion?.name,
  ],
  [
    "MACROREGION",
    "Macrorregião de saúde (maio de 2020)",
    "Health macro-region (May 2020)",
    ({ healthMacroregion }) => healthMacroregion?.code,
  ],
  [
    "MACROREGION_NAME",
    "Nome da macrorregião de saúde",
    "Name of the health macro-region",
    ({ healthMacroregion }) => healthMacroregion?.name,
  ],
  ["TIME_ZONE", "Fuso horário", "Time zone", ({ timeZone }) => timeZone],
];

const NUMBERS: readonly (readonly [
  ...PlaceColumn<string>,
  (place: Place) => number | undefined,
])[] = [
  ["LATITUDE", "Latitude da sede", "Latitude of the seat", ({ latitude }) => latitude],
  ["LONGITUDE", "Longitude da sede", "Longitude of the seat", ({ longitude }) => longitude],
];

/**
 * Columns that say where the municipality codes of a column are: `MUNIC_RES_NAME`, `MUNIC_RES_UF` and
 * so on.
 *
 * A code that the table does not have gives nulls, and `unlisted` as its status: count those to know
 * how many there are. A null code gives nulls alone.
 */
export function placeColumns(column: string): AddedColumns {
  const texts = TEXTS.map(([end, pt, en]) => spec(column, "dictionary", [end, pt, en]));
  const numbers = NUMBERS.map(([end, pt, en]) => spec(column, "float64", [end, pt, en]));
  const specs = [...texts, ...numbers];
  return {
    needs: [column],
    specs,
    async open(wanted) {
      known = known === undefined || known.values.results.length > MOST_KNOWN
        ? await knownPlaces()
        : known;
      const { values, texts: placeTexts, numbers: placeNumbers } = known;
      const places = new DistinctValues(values);
      const build = derivedColumns(wanted.map((spec) => {
        const at = specs.indexOf(spec);
        return at < texts.length
          ? derivedCodes(spec.field.type as CodeType, placeTexts[at]!)
          : derivedNumbers(new Float64(), placeNumbers[at - texts.length]!);
      }));
      return ([codes]: readonly Data[]) => build(places.rows(codes!));
    },
  };
}

/** The codes that reads had so far, where they are, and the texts and numbers made of that. */
interface KnownPlaces {
  readonly values: DerivedValues<Place | "unlisted">;
  readonly texts: readonly DerivedTexts<Place | "unlisted">[];
  readonly numbers: readonly DerivedNumbers<Place | "unlisted">[];
}

/** What a code may stand for, and that no table has it. */
const STATUSES: readonly (PlaceStatus | "unlisted")[] = [
  "current",
  "renumbered",
  "transferred",
  "extinct",
  "ignored",
  "foreign",
  "unlisted",
];

/** Codes that are kept for the reads to come: more than there are municipalities. */
const MOST_KNOWN = 65_536;

/** Shared by all reads, so that a small file does not pay for what another had already. */
let known: KnownPlaces | undefined;

async function knownPlaces(): Promise<KnownPlaces> {
  const [{ municipality, placeNames, healthRegions }, { TIME_ZONES }] = await Promise.all([
    import("./municipality.ts"),
    import("./time_zones.ts"),
  ]);
  const regions = healthRegions();
  const all: Readonly<Record<PlaceText, readonly string[]>> = {
    NAME: placeNames(),
    STATUS: STATUSES,
    UF: UF_CODES,
    REGION: Object.keys(REGIONS),
    HEALTH_REGION: regions.map(([region]) => region.code),
    HEALTH_REGION_NAME: regions.map(([region]) => region.name),
    MACROREGION: regions.map(([, macroregion]) => macroregion.code),
    MACROREGION_NAME: regions.map(([, macroregion]) => macroregion.name),
    TIME_ZONE: TIME_ZONES,
  };
  const values = new DerivedValues<Place | "unlisted">((code) => municipality(code) ?? "unlisted");
  return {
    values,
    texts: TEXTS.map(([end, , , pick]) =>
      new DerivedTexts(values, (place) => {
        if (place === "unlisted") return end === "STATUS" ? place : undefined;
        return pick(place);
      }, all[end])
    ),
    numbers: NUMBERS.map(([, , , pick]) =>
      new DerivedNumbers(values, (place) => place === "unlisted" ? undefined : pick(place))
    ),
  };
}

function spec(
  column: string,
  type: "dictionary" | "float64",
  [end, pt, en]: PlaceColumn<string>,
): ColumnSpec {
  const kind = type === "dictionary" ? "code" : "number";
  const metadata = new Map([["kind", kind], ["pt", pt], ["en", en], ["from", column]]);
  return columnSpec(`${column}_${end}`, type, { metadata });
}
