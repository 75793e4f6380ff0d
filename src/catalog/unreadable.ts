import type { Group } from "./dataset.ts";

/** Why the files of a group cannot be scanned, and what to do instead. */
export interface Unreadable {
  /** The reason, as the end of a sentence. */
  readonly why: string;
  /** The next step. */
  readonly hint: string;
}

/** Tells why no scan can read a group's files; `undefined` when one can. */
export function unreadable(group: Group): Unreadable | undefined {
  const era = group.eras.at(-1);
  if (era === undefined) {
    return { why: "no file of it is known", hint: group.note ?? "Choose another group" };
  }
  if (group.format !== "zip" || group.archive?.table !== undefined) return undefined;
  return {
    why: `its archives hold ${
      group.archive?.holds ?? "nothing that is known"
    }, not a table that can be read`,
    hint: `Fetch them from ${era.directory} and unpack them`,
  };
}
