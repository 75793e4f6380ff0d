import type { Field } from "apache-arrow";

/** What every display shows in place of a value that identifies a person. */
export const PERSONAL_MARK = "•••";

/** Tells whether a field holds values that identify persons in clear, as the schema marks them. */
export function isPersonalField(field: Field): boolean {
  return field.metadata.get("personal") === "true";
}
