/**
 * Writes `docs/systems.md`, the catalogue as tables. Run it with `deno task docs:systems`.
 *
 * @module
 */

import type { Group, System } from "../src/catalog/dataset.ts";
import { groupColumns } from "../src/catalog/group_columns.ts";
import { unreadable } from "../src/catalog/unreadable.ts";
import { SYSTEMS } from "../src/catalog/systems.ts";

/** The page, as Markdown. */
export function systemsDoc(systems: readonly System[]): string {
  const groups = systems.flatMap(groupsOf);
  return `<!-- deno-fmt-ignore-file -->
<!-- Written by tools/systems_doc.ts: run \`deno task docs:systems\`. -->

# Systems and groups

The catalogue knows ${systems.length} systems and ${groups.length} groups of files:
${filesOf(groups).toLocaleString("en-US")} files, ${size(bytesOf(groups))}, as last seen.
\`findGroup("SIM-DO")\` gives what is known of a group, \`matchFile(path)\` the group of a file.

${
    table(
      ["system", "in code", "title", "in English", "groups", "files", "size"],
      systems.map((system) => {
        const groups = groupsOf(system);
        return [
          `[${system.id}](#${system.id.toLowerCase()})`,
          `\`${system.name}\``,
          system.pt,
          system.en,
          String(groups.length),
          count(filesOf(groups)),
          size(bytesOf(groups)),
        ];
      }),
    )
  }

In the tables below, *cut* says into which files a group is cut, *first* and *last* are
the periods seen, and *columns* says what is known of them: **annotated** ones have a title in two
languages, a kind and a code list; those from a *layout* have a name and a type; those from a
*header* are known when a file is opened. Preliminary files count in.

${systems.map(section).join("\n")}`;
}

function section(system: System): string {
  const groups = groupsOf(system);
  const notes = groups.flatMap((group) => noteOf(group) ?? []);
  const lists = [
    ["Beside the data", system.auxiliary],
    ["Documentation", system.documentation],
  ] as const;
  return [
    `## ${system.id}`,
    `**${system.pt}** (${system.en}). ${system.about}`,
    ...system.host === undefined ? [] : [`On another host: \`${system.host}\`.`],
    ...groups.length === 0 ? [] : [table(
      ["group", "title", "in English", "cut", "first", "last", "files", "size", "columns"],
      groups.map((group) => [
        group.code,
        group.pt,
        group.en,
        kind(group),
        group.eras.map((era) => era.from).sort()[0] ?? "–",
        group.lastSeen ?? "–",
        count(filesOf([group])),
        size(bytesOf([group])),
        columns(group),
      ]),
    )],
    ...notes.length === 0 ? [] : [notes.join("\n")],
    ...lists.flatMap(([title, paths]) =>
      paths.length === 0 ? [] : [`${title}: ${paths.map((path) => `\`${path}\``).join(", ")}.`]
    ),
  ].join("\n\n") + "\n";
}

/** What a reader could get wrong about a group's files, and what its archives hold. */
function noteOf({ code, note, archive }: Group): string | undefined {
  const read = archive?.table === undefined
    ? "scans read none of it"
    : `scans read \`${archive.table}\``;
  const holding = archive && `Its archives hold ${archive.holds}; ${read}.`;
  const text = [note, holding].filter((part) => part !== undefined).join(" ");
  return text === "" ? undefined : `- **${code}**: ${text}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function groupsOf(system: System): readonly Group[] {
  return Object.values(system.groups);
}

function filesOf(groups: readonly Group[]): number {
  return sum(groups, (seen) => seen.files);
}

function bytesOf(groups: readonly Group[]): number {
  return sum(groups, (seen) => seen.bytes ?? 0);
}

function sum(
  groups: readonly Group[],
  of: (seen: NonNullable<Group["eras"][number]["seen"]>) => number,
): number {
  return groups.flatMap((group) => group.eras).reduce(
    (total, { seen }) => total + (seen ? of(seen) : 0),
    0,
  );
}

function count(files: number): string {
  return files === 0 ? "–" : files.toLocaleString("en-US");
}

function size(bytes: number): string {
  if (bytes === 0) return "–";
  const units = ["kB", "MB", "GB"];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < 2) {
    value /= 1000;
    unit++;
  }
  return `${value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

function kind(group: Group): string {
  const cut = {
    "uf+month": "by UF and month",
    "uf+year": "by UF and year",
    "month": "by month",
    "year": "by year",
    "none": "replaced in place",
  }[group.partition];
  return [
    cut,
    ...group.periodicity === "irregular" ? ["irregular"] : [],
    ...group.snapshot ? ["snapshot"] : [],
    ...group.format === undefined ? [] : [group.format],
  ].join(", ");
}

function columns(group: Group): string {
  if (group.eras.length === 0) return "no file known";
  if (unreadable(group) !== undefined) return "not read";
  if (group.columns !== undefined) return `**annotated**, ${Object.keys(group.columns).length}`;
  const known = groupColumns(group);
  if (known !== undefined) return `layout, ${Object.keys(known).length}`;
  return "header";
}

if (import.meta.main) {
  Deno.writeTextFileSync(new URL("../docs/systems.md", import.meta.url), systemsDoc(SYSTEMS));
}
