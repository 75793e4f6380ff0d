/**
 * The profile of a scan as a table and what to look at.
 *
 * @module
 */

import type { ColumnProfile, Duplicates, Profile } from "../profile/profile.ts";
import { displayWidth, escapeControls, truncate, wrap } from "../display/terminal_text.ts";
import { count, first } from "../display/wording.ts";

const NUMBER = "en-US";
const HEAD = ["COLUMN", "FILLED", "DISTINCT", "FROM", "TO", "MOST FREQUENT"] as const;
/** Which of them are set to the right. */
const RIGHT: ReadonlySet<number> = new Set([1, 2]);
/** The widest that a column grows, but for the last, which takes what is left. */
const WIDEST = 16;
const SHOWN_CODES = 5;

/**
 * A profile for reading:
 *
 * ```text
 * SIM-DO: 4,185 rows, complete
 *
 * COLUMN   FILLED   DISTINCT  FROM        TO          MOST FREQUENT
 * DTOBITO  100.0 %       365  2019-01-01  2019-12-31
 * SEXO      99.9 %         2                          1 Masculino 55.1 %, 2 Feminino 44.9 %
 *
 * To look at
 *   DTNASC > DTOBITO: birth after death in 3 of 4,101 rows
 * ```
 */
export function profileText(profile: Profile, width = 100): string {
  const { dataset, rows, complete, synthetic } = profile;
  const facts = [
    count(rows, "row"),
    complete ? "complete" : "not all that was asked for",
    ...(synthetic ? ["synthetic, made-up data"] : []),
  ];
  const notes = profileNotes(profile);
  return [
    `${dataset}: ${facts.join(", ")}`,
    "",
    ...tableOf(profile, width),
    "",
    ...(notes.length === 0 ? ["Nothing to look at was found"] : ["To look at"]),
    ...notes.flatMap((note) => indented(note, width)),
    "",
    ...checkedLines(profile).flatMap((line) => wrap(line, width)),
  ].join("\n");
}

function tableOf({ columns, rows }: Profile, width: number): string[] {
  const cells = columns.map((column) => cellsOf(column, rows));
  const widths = HEAD.slice(0, -1).map((head, i) =>
    Math.min(WIDEST, Math.max(...[head, ...cells.map((row) => row[i]!)].map(displayWidth)))
  );
  const used = widths.reduce((sum, w) => sum + w + 2, 0);
  return [HEAD, ...cells].map((row) =>
    row.map((cell, i) => {
      const room = widths[i] ?? Math.max(10, width - used);
      const text = truncate(cell, room);
      const fill = " ".repeat(Math.max(0, room - displayWidth(text)));
      return RIGHT.has(i) ? fill + text : text + fill;
    }).join("  ").trimEnd()
  );
}

function cellsOf(column: ColumnProfile, rows: number): string[] {
  const { name, fillRate, distinct, distinctIsExact, min, max, top, personal } = column;
  const frequent = top.map(({ value, rows: howMany, label }) =>
    `${value}${label === undefined ? "" : ` ${label}`} ${percent(howMany / rows)}`
  ).join(", ");
  return [
    name,
    fillRate === undefined ? "" : percent(fillRate),
    `${distinctIsExact ? "" : "> "}${
      (distinctIsExact ? distinct : distinct - 1).toLocaleString(NUMBER)
    }`,
    min === undefined ? "" : String(min),
    max === undefined ? "" : String(max),
    personal ? "(identifies persons)" : frequent,
  ].map(escapeControls);
}

/** What of a profile is wrong or may be, a sentence each. */
export function profileNotes(profile: Profile): string[] {
  const { columns, dates, duplicates, rows } = profile;
  const ofAll = (howMany: number): string =>
    `${howMany.toLocaleString(NUMBER)} of ${count(rows, "row")}`;
  return [
    ...dates.filter(({ impossible }) => impossible > 0).map((pair) =>
      `${pair.first} > ${pair.then}: ${pair.wrong} in ${
        pair.impossible.toLocaleString(NUMBER)
      } of ${count(pair.compared, "row")} with both`
    ),
    ...(duplicates.repeated > 0
      ? [
        `${duplicates.key.join(" + ")}: the key of an earlier row in ${ofAll(duplicates.repeated)}`,
      ]
      : []),
    ...[...Map.groupBy(columns.filter(({ absent }) => absent > 0), ({ absent }) => absent)].map(
      ([absent, lacking]) =>
        `Not in the files of ${ofAll(absent)}: ${lacking.map(({ name }) => name).join(", ")}`,
    ),
    ...columns.flatMap(({ name, codes, range, unparsable, unknownMarks }) => [
      ...(unparsable > 0
        ? [`${name}: ${count(unparsable, "value")} could not be read and became null`]
        : []),
      ...(codes !== undefined && codes.unknown > 0
        ? [
          `${name}: codes outside ${codes.lists.join(", ")} in ${ofAll(codes.unknown)}${
            exampleText(Object.keys(codes.examples))
          }${codes.closed ? "" : " (a list that is known to lack codes)"}`,
        ]
        : []),
      ...(range !== undefined && range.below + range.above > 0
        ? [
          `${name}: outside ${range.min} to ${range.max} in ${
            ofAll(range.below + range.above)
          } (${range.source})`,
        ]
        : []),
      ...(unknownMarks !== undefined && unknownMarks.rows > 0
        ? [`${name}: ${unknownMarks.marks.join(" or ")}, unknown, in ${ofAll(unknownMarks.rows)}`]
        : []),
    ]),
  ];
}

function exampleText(codes: readonly string[]): string {
  return codes.length === 0 ? "" : `: ${escapeControls(first(codes, SHOWN_CODES))}`;
}

/** What was checked and what was not. */
function checkedLines({ dates, duplicates }: Profile): string[] {
  return [
    dates.length === 0
      ? "Dates: no pair to compare was given out."
      : `Dates compared: ${dates.map((pair) => `${pair.first} <= ${pair.then}`).join(", ")}.`,
    duplicateText(duplicates),
  ];
}

function duplicateText({ key, perFile, note, lacking, keyless, unchecked }: Duplicates): string {
  if (key.length === 0) return `Duplicates: not checked. ${note}.`;
  if (lacking.length > 0) {
    return `Duplicates: not checked, for ${lacking.join(", ")} of the key is not given out.`;
  }
  return [
    `Duplicates by ${key.join(" + ")}${perFile ? ", within a file" : ""}. ${note}.`,
    ...(keyless > 0 ? [`${count(keyless, "row")} without a whole key.`] : []),
    ...(unchecked > 0
      ? [`${count(unchecked, "key")} too many to keep: later rows with them were not found out.`]
      : []),
  ].join(" ");
}

function indented(note: string, width: number): string[] {
  return wrap(note, Math.max(20, width - 4)).map((line, i) => (i === 0 ? "  " : "    ") + line);
}

function percent(share: number): string {
  if (share > 0 && share < 0.001) return "< 0.1 %";
  // Cut, not rounded: 100.0 % means that none is lacking.
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
