import type { FileOutcome } from "../outcome.ts";
import type { ExpectedFile } from "../resolve.ts";

/** What is known of an expected file of which nothing was read. */
export function listedOutcome(
  { partition, presence, path, part, file }: ExpectedFile,
): FileOutcome {
  return {
    partition: partition.key,
    path,
    ...part !== undefined && { part },
    status: presence === "present" ? "unread" : presence,
    preliminary: file?.preliminary ?? false,
    ...file?.size !== undefined && { size: file.size },
    ...file?.modified !== undefined && { modified: file.modified },
    rows: 0,
    records: 0,
    bytes: 0,
    deleted: 0,
    oddFlags: 0,
    unparsable: {},
    checksum: "unchecked",
    columns: 0,
    unknownColumns: [],
    absentColumns: [],
  };
}
