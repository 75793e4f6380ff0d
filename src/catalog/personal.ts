import { type ColumnSpec, columnSpec, type ColumnType } from "../decode/column_spec.ts";

/** Names of columns that hold persons' CPF, CNS or names, as far as names tell. */
const NAMES =
  /(?:CPF|CNS)(?!LUX|UNICO)|^(?:NM|NOME|NO)_?(?:PAC|MAE|PAI|PROF|RESP|PESS|USU|MEDIC)|^NOME$/;

/** Tells by its name whether a column that nobody described is likely to identify a person. */
export function looksPersonal(name: string): boolean {
  return NAMES.test(name.toUpperCase());
}

/**
 * Tells whether a column identifies a person in clear, as the catalogue says, or its name where the
 * catalogue does not know it. Columns that DataSUS obfuscated (Binary) do not.
 */
export function isPersonal(spec: ColumnSpec): boolean {
  return spec.field.metadata.get("personal") === "true";
}

/**
 * A column that the catalogue does not know, marked `personal` when its name says that it identifies
 * persons.
 */
export function unknownColumn(name: string, type: ColumnType): ColumnSpec {
  const personal = type !== "binary" && looksPersonal(name);
  return columnSpec(name, type, personal ? { metadata: new Map([["personal", "true"]]) } : {});
}
