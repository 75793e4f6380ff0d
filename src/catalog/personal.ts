import type { ColumnSpec } from "../decode/column_spec.ts";

/** Parts of the names of columns that hold persons' names, CPF or CNS. */
const NAMES = /CPF|CNS|^NM_(?!UNID|MUNI|BAIRRO|LOGRAD)|^NOME(?!FANT|_?FANTASIA)/;

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
