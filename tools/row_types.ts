/**
 * Writes `src/systems/rows/*.ts`, the row types of every system, from the catalogue. Run it with
 * `deno task rows`.
 *
 * @module
 */

import type { Column, ColumnKind, Group, System } from "../src/catalog/dataset.ts";
import { groupColumns } from "../src/catalog/group_columns.ts";
import { SYSTEMS } from "../src/catalog/systems.ts";
import { unreadable } from "../src/catalog/unreadable.ts";
import { datasetName } from "../src/plan.ts";

const TYPES: Readonly<Record<ColumnKind, string>> = {
  code: "Code",
  id: "Utf8",
  text: "Utf8",
  integer: "Int32",
  money: "Float64",
  number: "Float64",
  date: "DateDay",
  boolean: "Bool",
  bytes: "Binary",
};

/** The row types of a system as a TypeScript module; `undefined` when it has no file to scan. */
export function rowTypes(system: System): string | undefined {
  const groups = Object.values(system.groups).filter((group) => unreadable(group) === undefined);
  if (groups.length === 0) return undefined;
  const rows = groups.map((group, i) => rowType(system, group, groups.slice(0, i)));
  const isKnown = (group: Group): boolean => groupColumns(group) !== undefined;
  const text = rows.join("");
  const arrow = [...new Set(Object.values(TYPES).flatMap((type) => type.split(/\W+/)))]
    .filter((name) => name !== "Code" && new RegExp(`[ <]${name}[<,;>]`).test(text)).sort();
  const own = [
    ...text.includes(": Code;") ? ["Code"] : [],
    ...groups.every(isKnown) ? [] : ["RowTypes"],
  ];
  const imports = [
    ...arrow.length === 0 ? [] : [`import type { ${arrow.join(", ")} } from "apache-arrow";`],
    ...own.length === 0
      ? []
      : [`import type { ${own.join(", ")} } from "../../arrow/arrow_types.ts";`],
    `import type { GroupTypes } from "../query.ts";`,
  ];
  const name = pascal(system.name);
  const members = groups.map((group) => {
    const row = isKnown(group) ? rowName(system, group) : "RowTypes";
    return comment("  ", titles(group)) +
      `  ${group.code}: GroupTypes<${row}, "${group.partition}">;\n`;
  });
  return `// Written by tools/row_types.ts from the catalogue: run \`deno task rows\`.
${imports.join("\n")}
${text}
/** The groups of ${system.id} that can be scanned, by code. */
export interface ${name}Groups {
${members.join("")}}
`;
}

/** Characters from which on a row says which other row most of its columns are those of. */
const WORTH_A_BASE = 1_500;

/** Columns that the other row may have besides: more of them would fill lines. */
const MOST_LACKING = 3;

/** The members of a group's row by column; none when only headers tell its columns. */
function membersOf(group: Group): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(groupColumns(group) ?? {}).map(([name, column]) => [
      name,
      comment("  ", describe(column)) + `  ${name}: ${TYPES[column[0]]};\n`,
    ]),
  );
}

/**
 * The type of a group's row, an alias since interfaces do not fit a scan; nothing when only headers
 * tell its columns. Columns that one of the groups before has just so are taken from there.
 */
function rowType(system: System, group: Group, before: readonly Group[]): string {
  const members = membersOf(group);
  if (members.size === 0) return "";
  let own = [...members.values()];
  let bases: readonly string[] = [];
  let most = WORTH_A_BASE;
  for (const other of before) {
    const others = membersOf(other);
    const shared = [...members].filter(([name, member]) => others.get(name) === member);
    const length = shared.reduce((sum, [, member]) => sum + member.length, 0);
    const lacking = [...others.keys()].filter((name) => others.get(name) !== members.get(name))
      .map((name) => JSON.stringify(name));
    if (length <= most || lacking.length > MOST_LACKING) continue;
    most = length;
    const name = rowName(system, other);
    bases = [lacking.length === 0 ? name : `Omit<${name}, ${lacking.join(" | ")}>`];
    const taken = new Set(shared.map(([name]) => name));
    own = [...members].filter(([name]) => !taken.has(name)).map(([, member]) => member);
  }
  return `
${comment("", `A row of ${datasetName(group)}: ${titles(group)} ${group.row}`)}export type ${
    rowName(system, group)
  } = ${
    [...bases, ...own.length > 0 || bases.length === 0 ? [`{\n${own.join("")}}`] : []].join(" & ")
  };
`;
}

function describe([, pt, en, details]: Column): string {
  return [pt, en, details?.note ?? ""].filter((text) => text !== "").map(sentence).join(" ");
}

function titles(group: Group): string {
  const same = group.pt.toLowerCase() === group.en.toLowerCase();
  return [group.pt, ...same ? [] : [group.en]].map(sentence).join(" ");
}

/** Begins with a capital and ends with a full stop. */
function sentence(text: string): string {
  const whole = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

/** A doc comment, none without a text, wrapped at 100 columns when one line does not hold it. */
function comment(indent: string, text: string): string {
  if (text === "") return "";
  const words = text.replaceAll("*/", "*\\/").split(" ");
  const oneLine = `${indent}/** ${words.join(" ")} */`;
  if (oneLine.length <= 100) return `${oneLine}\n`;
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= 100) lines.push(`${indent} * ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return [`${indent}/**`, ...lines, `${indent} */\n`].join("\n");
}

/** `SihRd`; `Ciha` where system and group have one name. */
function rowName(system: System, group: Group): string {
  const code = group.code.toLowerCase();
  return pascal(system.name) + (code === system.name ? "" : pascal(code));
}

function pascal(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

if (import.meta.main) {
  const folder = new URL("../src/systems/rows/", import.meta.url);
  Deno.mkdirSync(folder, { recursive: true });
  for (const system of SYSTEMS) {
    const text = rowTypes(system);
    if (text !== undefined) Deno.writeTextFileSync(new URL(`${system.name}.ts`, folder), text);
  }
}
