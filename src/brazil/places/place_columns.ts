import { type Data, Float64 } from "apache-arrow";
import type { CodeType } from "../../arrow/dictionary_builder.ts";
import { derivedCodes, type DerivedColumn, derivedNumbers } from "../../arrow/derived_column.ts";
import { DistinctValues } from "../../arrow/distinct_values.ts";
import type { KindTypes } from "../../catalog/row.ts";
import { type ColumnSpec, columnSpec } from "../../decode/column_spec.ts";
import type { AddedColumns } from "../added_columns.ts";
import type { Place } from "./place.ts";

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

type PlaceColumn = readonly [end: string, pt: string, en: string];

const TEXTS: readonly (readonly [...PlaceColumn, (place: Place) => string | undefined])[] = [
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

const NUMBERS: readonly (readonly [...PlaceColumn, (place: Place) => number | undefined])[] = [
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
  return {
    needs: [column],
    specs: [...texts, ...numbers],
    async open() {
      const { municipality } = await import("./municipality.ts");
      const places = new DistinctValues((code) => municipality(code) ?? "unlisted");
      const columns: DerivedColumn<Place | "unlisted">[] = [
        ...TEXTS.map(([end, , , pick], i) =>
          derivedCodes<Place | "unlisted">(texts[i]!.field.type as CodeType, (place) => {
            if (place === "unlisted") return end === "STATUS" ? place : undefined;
            return pick(place);
          })
        ),
        ...NUMBERS.map(([, , , pick]) =>
          derivedNumbers<Place | "unlisted">(
            new Float64(),
            (place) => place === "unlisted" ? undefined : pick(place),
          )
        ),
      ];
      return ([codes]: readonly Data[]) => {
        const rows = places.rows(codes!);
        return columns.map((build) => build(places.results, rows));
      };
    },
  };
}

function spec(
  column: string,
  type: "dictionary" | "float64",
  [end, pt, en]: PlaceColumn,
): ColumnSpec {
  const kind = type === "dictionary" ? "code" : "number";
  const metadata = new Map([["kind", kind], ["pt", pt], ["en", en], ["from", column]]);
  return columnSpec(`${column}_${end}`, type, { metadata });
}
