/**
 * A scan kept as Parquet, in folders by UF and time. [Deno]
 *
 * ```text
 * sih/
 *   uf=AC/ano=2023/data.parquet    one file for each pair
 *   uf=AC/ano=2023/_manifest.json  what it was made of; written after it
 *   .dsbr/                         what is being written; gone afterwards
 * ```
 *
 * At every moment each `data.parquet` is whole, the old one or the new one: it gets its name when its
 * bytes are on the disk, and its manifest goes before and comes back after. A run that was killed is
 * taken up by the next one, which makes anew what has no manifest that fits.
 *
 * @module
 */

import type { Field } from "apache-arrow";
import { AtomicFile, explainWriting, requestAccess } from "../../atomic_file.ts";
import { DataSusError } from "../../error.ts";
import type { Outcome } from "../../outcome.ts";
import type { PlannedPartition } from "../../plan.ts";
import type { ResolvedFile } from "../../resolve.ts";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import type { Scan } from "../../scan/scan.ts";
import type { ReadOptions } from "../../scan/scan_options.ts";
import { withAllColumns } from "../all_columns.ts";
import { DuckDb } from "./duckdb.ts";
import { quoteIdentifier, quoteText } from "./identifier.ts";
import {
  describeSource,
  fitsManifest,
  type Manifest,
  MANIFEST_NAME,
  readManifest,
} from "./parquet_manifest.ts";

/** What Parquet files are cut by. */
export type ParquetPartition = "uf" | "ano" | "mes";

/** How Parquet pages are packed. */
export type ParquetCompression = "zstd" | "snappy" | "gzip" | "lz4_raw" | "uncompressed";

/** How {@linkcode writeParquet} writes. */
export interface WriteParquetOptions extends Pick<ReadOptions, "signal"> {
  /** What the folders are, outermost first. Default: `["uf", "ano"]`. */
  readonly partitionBy?: readonly ParquetPartition[] | undefined;
  /** How pages are packed. Default `zstd`. */
  readonly compression?: ParquetCompression | undefined;
  /** Most memory that DuckDB takes, such as `"500MB"`. */
  readonly memoryLimit?: string | undefined;
}

/** One file of a written dataset. */
export interface ParquetFile {
  /** Its path. */
  readonly path: string;
  /** Its rows. */
  readonly rows: number;
  /** Its length in bytes. */
  readonly bytes: number;
  /** False when it was there already, made of the same files. */
  readonly written: boolean;
  /** What became of the files that it was made of, when it was written by this run. */
  readonly outcome?: Outcome;
}

const DATA_NAME = "data.parquet";
const COMPRESSIONS: readonly string[] = ["zstd", "snappy", "gzip", "lz4_raw", "uncompressed"];
const PARTITIONS: readonly string[] = ["uf", "ano", "mes"];
/** How Hive spells what has no value. */
const NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

/**
 * Writes a scan as a Parquet dataset in Hive's layout, in bounded memory, with statistics of every
 * column. What lies there already is left alone where it was made by the same question from the same
 * files, by path, size and time of the source; a source that tells no sizes makes all anew. Folders
 * that the scan does not reach are not touched.
 *
 * Columns that the catalogue does not know are kept, in the Parquet files of those partitions whose
 * files have them (`union_by_name` in DuckDB reads all together); such a partition is read twice.
 * One run at a time may write to a path.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 * import { writeParquet } from "@dsbr/core/duckdb";
 *
 * const folder = await Deno.makeTempDir();
 * const source = sample({ rows: 20 });
 * const scan = sih({ group: "RD", uf: ["AC", "RO"], period: "2023-01" }, { source });
 * const files = await writeParquet(scan, `${folder}/sih`, { partitionBy: ["uf", "ano"] });
 * console.log(files.filter((file) => file.written).length, "files are new"); // 2
 * await Deno.remove(folder, { recursive: true });
 * ```
 *
 * @throws {DataSusError} `PERMISSION` when reading or writing the path is not allowed, `SOURCE` when
 * it cannot be written or another run is writing it, `QUERY` when the scan has a limit or DuckDB
 * refuses it, and what reading the scan throws. What was complete before stays.
 */
export async function writeParquet<Row extends RowTypes, All extends RowTypes>(
  scan: Scan<Row, All>,
  path: string,
  options: WriteParquetOptions = {},
): Promise<ParquetFile[]> {
  const { partitionBy = ["uf", "ano"], compression = "zstd", memoryLimit, signal } = options;
  checkOptions(scan, path, partitionBy, compression);
  const working = `${path}/.dsbr`;
  await requestAccess(`${working}/writing`);
  await explainWriting(path, () => Deno.mkdir(working, { recursive: true }));
  {
    // The unfinished file is the lock: it is never finished.
    await using _lock = await AtomicFile.open(`${working}/writing`);
    await clear(working);
    const { files } = await scan.resolve({ signal, refresh: true });
    await using db = await DuckDb.open({ folder: working, memoryLimit });
    const written: ParquetFile[] = [];
    for (const [folder, keys] of groups(scan.plan().partitions, partitionBy)) {
      signal?.throwIfAborted();
      const part = scan.within(({ key }) => keys.has(key));
      const sources = files.filter((file) => keys.has(file.partition));
      if (sources.length === 0 && part.plan().partitions.every((each) => each.knownGap)) continue;
      const to = `${path}/${folder}`;
      written.push(await writePart(db, part, sources, { to, working, compression, signal }));
    }
    await db[Symbol.asyncDispose]();
    await clear(working);
    await Deno.remove(working, { recursive: true });
    return written;
  }
}

interface PartOptions {
  readonly to: string;
  readonly working: string;
  readonly compression: ParquetCompression;
  readonly signal: AbortSignal | undefined;
}

async function writePart<Row extends RowTypes, All extends RowTypes>(
  db: DuckDb,
  scan: Scan<Row, All>,
  files: readonly ResolvedFile[],
  { to, working, compression, signal }: PartOptions,
): Promise<ParquetFile> {
  const path = `${to}/${DATA_NAME}`;
  const manifestPath = `${to}/${MANIFEST_NAME}`;
  const source = describeSource(scan, files, compression);
  const before = await readManifest(manifestPath);
  if (before !== undefined && await fitsManifest(before, source, path)) {
    return { path, rows: before.rows, bytes: before.bytes, written: false };
  }

  const unfinished = `${await Deno.realPath(working)}/data.unfinished`;
  let rows = 0;
  let outcome: Outcome | undefined;
  await withAllColumns(scan, signal, async (scan) => {
    db.register("rows", scan);
    const fields: readonly Field[] = scan.schema.fields;
    const columns = fields.map((field) => quoteIdentifier(field.name)).join(", ");
    const [row] = await db.query(
      `COPY (SELECT ${columns} FROM "rows") TO ${quoteText(unfinished)} ` +
        `(FORMAT parquet, COMPRESSION ${compression})`,
      [],
      { signal },
    ).rows();
    rows = Number(row?.Count ?? 0);
    const outcomes = db.outcomes.get("rows") ?? [];
    outcome = outcomes[0];
    return outcomes;
  });

  return await explainWriting(path, async () => {
    await Deno.mkdir(to, { recursive: true });
    await sync(unfinished);
    const info = await Deno.stat(unfinished);
    await removeIfThere(manifestPath);
    await Deno.rename(unfinished, path);
    const manifest: Manifest = {
      ...source,
      rows,
      bytes: info.size,
      modified: info.mtime?.toISOString() ?? null,
    };
    await using file = await AtomicFile.open(manifestPath);
    await file.write(new TextEncoder().encode(JSON.stringify(manifest, null, 2) + "\n"));
    await file.commit();
    return { path, rows, bytes: manifest.bytes, written: true, ...outcome && { outcome } };
  });
}

function checkOptions<Row extends RowTypes, All extends RowTypes>(
  scan: Scan<Row, All>,
  path: string,
  partitionBy: readonly string[],
  compression: string,
): void {
  const wrong = partitionBy.find((name, i) =>
    !PARTITIONS.includes(name) || partitionBy.indexOf(name) !== i
  );
  const { limit } = scan.plan();
  const complaint = wrong !== undefined
    ? `it cannot be partitioned by "${wrong}"`
    : !COMPRESSIONS.includes(compression)
    ? `"${compression}" is no compression of Parquet`
    : limit !== undefined
    ? "the scan has a limit, which each file would have"
    : undefined;
  if (complaint === undefined) return;
  throw new DataSusError(`Cannot write "${path}": ${complaint}`, {
    code: "QUERY",
    path,
    hint: `Partition by ${PARTITIONS.join(", ")}, compress with ${COMPRESSIONS.join(", ")}, ` +
      "and leave limit() out",
  });
}

/** The folders of a scan and the keys of the partitions in each. */
function groups(
  partitions: readonly PlannedPartition[],
  partitionBy: readonly ParquetPartition[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const { key, uf, year, month } of partitions) {
    const values = { uf, ano: year, mes: month };
    const folder = partitionBy.map((name) => `${name}=${values[name] ?? NO_VALUE}`).join("/");
    const keys = folders.get(folder) ?? new Set();
    folders.set(folder, keys.add(key));
  }
  return folders;
}

/** Removes what a run that was killed has left. */
async function clear(working: string): Promise<void> {
  for await (const { name } of Deno.readDir(working)) {
    if (name !== "writing.part") await Deno.remove(`${working}/${name}`, { recursive: true });
  }
}

async function sync(path: string): Promise<void> {
  using file = await Deno.open(path, { read: true, write: true });
  await file.syncData();
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await Deno.remove(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
