import type { Group, System } from "../catalog/dataset.ts";
import { groupColumns } from "../catalog/group_columns.ts";
import { unreadable } from "../catalog/unreadable.ts";
import { count } from "../display/wording.ts";

/** A heading of a system's help, and what stands below it. */
export interface SystemSection {
  /** The heading. */
  readonly title: string;
  /** Labels and what they mean. */
  readonly rows: readonly (readonly [label: string, text: string])[];
}

/** What the help says of a system's groups and of what lies beside them. */
export function systemSections(system: System): readonly SystemSection[] {
  const groups = Object.values(system.groups);
  const more = groups.filter((group) => group.note !== undefined);
  return [
    { title: "Groups", rows: groups.map((group) => [group.code, groupText(group)] as const) },
    { title: "To know", rows: more.map((group) => [group.code, group.note!] as const) },
  ].filter(({ rows }) => rows.length > 0);
}

function groupText(group: Group): string {
  const { pt, en } = group;
  const title = pt.toLowerCase() === en.toLowerCase() ? pt : `${pt} (${en})`;
  return `${title}. ${facts(group).join(", ")}`;
}

const CUTS: Readonly<Record<Group["partition"], string>> = {
  "uf+month": "by UF and month",
  "uf+year": "by UF and year",
  "month": "national, by month",
  "year": "national, by year",
  "none": "replaced in place",
};

function facts(group: Group): string[] {
  const reason = unreadable(group);
  if (reason !== undefined) return [`Not to be scanned: ${reason.why}`];
  const from = group.eras.map((era) => era.from).reduce((a, b) => a < b ? a : b);
  const columns = groupColumns(group);
  const known = group.columns === undefined ? "of known type" : "annotated";
  return [
    upperFirst(CUTS[group.partition]),
    group.lastSeen === undefined ? `from ${from}` : `${from} to ${group.lastSeen}`,
    columns === undefined
      ? "columns as the files' headers tell"
      : `${count(Object.keys(columns).length, "column")} ${known}`,
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
