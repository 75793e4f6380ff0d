/**
 * How many rows files hold and how long they take, guessed before anything is read. Pure.
 *
 * @module
 */

import type { Group } from "./catalog/dataset.ts";
import { layoutAt } from "./catalog/layout_at.ts";
import { parseLayout } from "./catalog/parse_layout.ts";
import { eraOf, periodOf } from "./catalog/partition.ts";
import type { ExpectedFile } from "./resolve.ts";

/** What a read will roughly take. What cannot be told is absent. */
export interface Estimate {
  /** Rows of the files, before the condition, and after the limit when there is no condition. */
  readonly rows?: number;
  /** Bytes of the files whose size the source does not say, by the mean of their era. */
  readonly guessedBytes: number;
  /** Seconds that the download takes at the speed supposed. */
  readonly downloadSeconds?: number;
  /** Seconds that decoding takes in one thread. */
  readonly decodeSeconds?: number;
  /** Seconds in all: files are decoded while they arrive, so the slower of the two counts. */
  readonly seconds?: number;
}

/** What an estimate is made of. */
export interface EstimateOptions {
  /** Bytes to download, as far as the source says sizes. */
  readonly download: number;
  /** True when nothing comes over a network. */
  readonly isLocal: boolean;
  /** True when the data is made up, so that the server's statistics say nothing. */
  readonly synthetic: boolean;
  /** Columns that are built. */
  readonly columns: number;
  /** Most rows given out. */
  readonly limit: number | undefined;
  /** Whether rows are left out by a condition. */
  readonly hasCondition: boolean;
  /** Speed of the download. */
  readonly bytesPerSecond: number;
}

/**
 * Compressed bytes for each byte of records: all of 84 real files of 30 groups taken together have
 * 0.114, files of 500 rows or more from 0.07 to 0.27.
 */
const COMPRESSION = 0.12;
/**
 * Download speed unless told otherwise: a user's 73 MB file from the server was cut off after 60
 * seconds at 71 MB (rfsaldanha/microdatasus, issue 84).
 */
export const BYTES_PER_SECOND = 1.2e6;
/** Bytes of records decompressed in a second, measured with SIH-RD on one core. */
const DECODED_PER_SECOND = 1.0e9;
/** Values built in a second, all kinds mixed, measured likewise. */
const VALUES_PER_SECOND = 1.2e8;
/** Bytes of a field in the header. */
const FIELD_DESCRIPTOR = 32;

/** Estimates what reading some files takes; those that are not there are left out. */
export function estimate(
  group: Group,
  files: readonly ExpectedFile[],
  options: EstimateOptions,
): Estimate {
  const { columns, limit, hasCondition, isLocal, bytesPerSecond } = options;
  let guessedBytes = 0;
  let rows: number | undefined = 0;
  let recordBytes = 0;
  for (const expected of files) {
    if (expected.presence !== "present") continue;
    const listed = expected.file?.size;
    const size = listed ?? (options.synthetic ? undefined : meanSize(group, expected));
    if (listed === undefined) guessedBytes += size ?? 0;
    const guessed = size === undefined ? undefined : guessRows(group, expected, size);
    rows = rows === undefined || guessed === undefined ? undefined : rows + guessed.rows;
    recordBytes += guessed?.recordBytes ?? 0;
  }
  if (rows !== undefined && rows > (limit ?? Infinity) && !hasCondition) {
    recordBytes *= limit! / rows;
    rows = limit!;
  }
  const download = options.download + (isLocal ? 0 : guessedBytes);
  const downloadSeconds = download / bytesPerSecond;
  const decodeSeconds = rows === undefined
    ? undefined
    : recordBytes / DECODED_PER_SECOND + rows * columns / VALUES_PER_SECOND;
  return {
    guessedBytes: Math.round(guessedBytes),
    ...rows !== undefined && { rows: Math.round(rows) },
    downloadSeconds,
    ...decodeSeconds !== undefined && {
      decodeSeconds,
      seconds: Math.max(downloadSeconds, decodeSeconds),
    },
  };
}

/** The mean size of the files of an era, as a crawl counted them. */
function meanSize(group: Group, { partition }: ExpectedFile): number | undefined {
  const seen = eraOf(group, partition).findLast((era) => era.seen?.bytes !== undefined)?.seen;
  return seen?.bytes === undefined || seen.files === 0 ? undefined : seen.bytes / seen.files;
}

/** The rows of a file of some size: what is behind the header, by the width of its layout. */
function guessRows(
  group: Group,
  { partition, path }: ExpectedFile,
  size: number,
): { readonly rows: number; readonly recordBytes: number } | undefined {
  const layout = layoutAt(group, periodOf(partition));
  if (layout === undefined) return undefined;
  const fields = parseLayout(layout);
  const recordLength = fields.reduce((sum, field) => sum + field.width, 1);
  const body = Math.max(0, size - FIELD_DESCRIPTOR * (fields.length + 1));
  const recordBytes = /\.dbf$/i.test(path) ? body : body / COMPRESSION;
  return { rows: recordBytes / recordLength, recordBytes };
}
