import type { Group } from "../catalog/dataset.ts";
import type { Screen } from "../display/shown.ts";
import { escapeControls, paint } from "../display/terminal_text.ts";
import { count, first, labelled } from "../display/wording.ts";
import type { Source } from "../fetch/source.ts";
import type { Plan } from "../plan.ts";
import { describePeriod, describeUfs, sourceText } from "./plan_text.ts";

const INDENT = 11;

/** The plan of a scan in a few lines. */
export function scanText(
  group: Group,
  { dataset, partitions, columns, where, limit }: Plan,
  source: Source | undefined,
  { width, color }: Screen,
): string {
  const ufs = describeUfs(partitions);
  const [firstFile, lastFile] = [partitions[0]!.fileName, partitions.at(-1)!.fileName];
  const entry = (label: string, text: string): string[] => {
    const [line = "", ...rest] = labelled(label, text, INDENT, width);
    return [color ? line.replace(label, (found) => paint(found, "bold")) : line, ...rest];
  };
  return [
    ...entry("Scan", `${dataset}, ${group.en}`),
    ...(source === undefined ? [] : entry("Source", sourceText(source))),
    ...(ufs === undefined ? [] : entry("UFs", ufs)),
    ...entry("Period", describePeriod(partitions)),
    ...entry(
      "Files",
      `${count(partitions.length, "file")} expected: ${
        firstFile === lastFile ? firstFile : `${firstFile} to ${lastFile}`
      }`,
    ),
    ...entry(
      "Columns",
      columns.length === 0
        ? "those of the files' headers"
        : `${columns.length}: ${escapeControls(first(columns, 8))}`,
    ),
    ...(where === undefined ? [] : entry("Condition", escapeControls(String(where)))),
    ...(limit === undefined ? [] : entry("Limit", count(limit, "row"))),
  ].join("\n");
}
