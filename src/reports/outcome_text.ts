import { escapeControls, paint, wrap } from "../display/terminal_text.ts";
import type { Screen } from "../display/shown.ts";
import { count, first, labelled, size } from "../display/wording.ts";
import { findingText } from "../drift/finding.ts";
import { filesWith, type Outcome } from "../outcome.ts";

const INDENT = 13;
/** Findings and failures listed at most. */
const LISTED = 10;

const ENDS = {
  read: "read to the end",
  limited: "ended by a limit",
  cancelled: "cancelled",
  failed: "failed",
} as const;

const STATUSES = [
  ["read", "read"],
  ["partial", "read in part"],
  ["failed", "failed"],
  ["unread", "not read"],
  ["absent", "absent"],
  ["gap", "known gaps"],
] as const;

/** What became of a scan, for reading. `filesWith` lists the files. */
export function outcomeText(outcome: Outcome, { width, color }: Screen): string {
  const { dataset, status, complete, synthetic, rows, files, findings, why, labels } = outcome;
  const counts = STATUSES.flatMap(([name, words]) => {
    const found = filesWith(outcome, name).length;
    return found === 0 ? [] : [`${found.toLocaleString("en-US")} ${words}`];
  });
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const unreadable = new Map<string, number>();
  for (const { unparsable } of files) {
    for (const [name, n] of Object.entries(unparsable)) {
      unreadable.set(name, (unreadable.get(name) ?? 0) + n);
    }
  }
  const unknown = Object.entries(labels ?? {}).filter(([, { unknown }]) => unknown > 0);
  const broken = files.filter((file) => file.why !== undefined);
  const entry = (label: string, text: string): string[] =>
    labelled(label, escapeControls(text), INDENT, width);
  const head = `${dataset}: ${ENDS[status]}, ${complete ? "complete" : "incomplete"}`;
  return [
    ...wrap(head, width).map((line) => color ? paint(line, "bold") : line),
    ...(synthetic ? entry("Data", "synthetic, made up") : []),
    ...(why === undefined ? [] : entry("Why", why.message)),
    ...entry("Rows", rows.toLocaleString("en-US")),
    ...entry("Files", `${counts.join(", ") || "none"}; ${size(bytes)} read`),
    ...broken.slice(0, LISTED).flatMap(({ path, why }, i) =>
      entry(i === 0 ? "Failed" : "", `${path}: ${why?.message}`)
    ),
    ...(unreadable.size === 0 ? [] : entry(
      "Unparsable",
      first([...unreadable].map(([name, n]) => `${name} ${count(n, "value")}`), 8),
    )),
    ...(unknown.length === 0 ? [] : entry(
      "No label",
      first(unknown.map(([name, { unknown }]) => `${name} ${count(unknown, "row")}`), 8),
    )),
    ...findings.slice(0, LISTED).flatMap((finding, i) =>
      entry(i === 0 ? "Findings" : "", `${first(finding.partitions, 3)}: ${findingText(finding)}`)
    ),
    ...(findings.length > LISTED
      ? entry("", `${count(findings.length - LISTED, "finding")} more`)
      : []),
    ...(outcome.unexplained.length === 0
      ? []
      : entry("Unexplained", first(outcome.unexplained, 6))),
  ].join("\n");
}
