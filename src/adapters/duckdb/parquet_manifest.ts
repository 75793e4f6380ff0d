import type { ResolvedFile } from "../../resolve.ts";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import type { Scan } from "../../scan/scan.ts";

/** What the file beside a Parquet file is called. */
export const MANIFEST_NAME = "_manifest.json";

/** Counts up when the same question gives other bytes. */
const VERSION = 1;

/** What a Parquet file is made of. */
export interface ManifestSource {
  /** The version of the manifest. */
  readonly version: number;
  /** System and group. */
  readonly dataset: string;
  /** Names and types of the columns. */
  readonly columns: readonly string[];
  /** The condition on the rows; null when there is none. */
  readonly where: string | null;
  /** How pages are packed. */
  readonly compression: string;
  /** Where the files came from. */
  readonly source: string;
  /** The files, in order. */
  readonly files: readonly ManifestFile[];
}

/** A file of the source, as its listing tells of it. */
export interface ManifestFile {
  readonly path: string;
  /** Bytes; null when the source did not tell. */
  readonly size: number | null;
  /** When it was last changed; null when the source did not tell. */
  readonly modified: string | null;
}

/** What a Parquet file is made of, and what came of it. */
export interface Manifest extends ManifestSource {
  /** Rows of the Parquet file. */
  readonly rows: number;
  /** Its length. */
  readonly bytes: number;
  /** When it was last changed. */
  readonly modified: string | null;
}

/** What a Parquet file of the scan is to be made of. */
export function describeSource<Row extends RowTypes, All extends RowTypes>(
  scan: Scan<Row, All>,
  files: readonly ResolvedFile[],
  compression: string,
): ManifestSource {
  const { dataset, where } = scan.plan();
  return {
    version: VERSION,
    dataset,
    columns: scan.schema.fields.map(String),
    where: where === undefined ? null : String(where),
    compression,
    source: scan.source?.name ?? "",
    files: files.map(({ path, size, modified }) => ({
      path,
      size: size ?? null,
      modified: modified?.toISOString() ?? null,
    })),
  };
}

/** Reads a manifest; `undefined` when there is none that can be read. */
export async function readManifest(path: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await Deno.readTextFile(path));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether the Parquet file is what the manifest says, and that what it is to be. */
export async function fitsManifest(
  manifest: Manifest,
  source: ManifestSource,
  path: string,
): Promise<boolean> {
  const { rows: _rows, bytes, modified, ...made } = manifest;
  if (JSON.stringify(made) !== JSON.stringify(source)) return false;
  if (source.files.some((file) => file.size === null)) return false;
  const info = await Deno.stat(path).catch(() => undefined);
  return info?.size === bytes && (info.mtime?.toISOString() ?? null) === modified;
}
