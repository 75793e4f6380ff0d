import type { RecordBatch, Schema } from "apache-arrow";
import pl from "nodejs-polars";
import { unifyDictionaries } from "../../arrow/unify_dictionaries.ts";
import { withSchema } from "../../arrow/with_schema.ts";
import { DataSusError } from "../../error.ts";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import type { Scan } from "../../scan.ts";
import type { ReadOptions } from "../../scan_options.ts";
import type { PolarsLazyFrame } from "./frame.ts";
import { frameOf } from "./to_polars.ts";

/** How {@linkcode toLazy} keeps a scan. */
export interface ToLazyOptions extends ReadOptions {
  /**
   * The folder in which the rows are kept, in a folder of their own. Default: the machine's folder
   * for temporary files. Either way the files stay until you remove them: a lazy frame reads them
   * whenever it is collected.
   */
  readonly folder?: string | undefined;
}

/** Batches of a Parquet file: half a million rows. */
const FILE_BATCHES = 32;

/**
 * Writes a scan as Parquet files and gives a lazy Polars frame over them, in memory bounded by one
 * file of half a million rows. The files are written by this call into a new folder that nobody else
 * may open: Polars never reads a file that it has not written.
 *
 * Columns that the catalogue does not know are left out.
 *
 * @throws {DataSusError} What reading the scan throws; `QUERY` when the catalogue knows none of its
 * columns, `PERMISSION` when Deno does not let it write.
 */
export async function toLazy<Row extends RowTypes, All extends RowTypes>(
  scan: Scan<Row, All>,
  options: ToLazyOptions = {},
): Promise<PolarsLazyFrame> {
  const schema: Schema = scan.schema;
  if (schema.fields.length === 0) {
    throw new DataSusError("Cannot make a lazy frame: the catalogue knows no columns of the scan", {
      code: "QUERY",
      hint: "Use toPolars(), which takes the columns from the files",
    });
  }
  const folder = await makeFolder(options.folder);
  try {
    let files = 0;
    const write = (batches: readonly RecordBatch[]): void => {
      const path = `${folder}/${String(files++).padStart(6, "0")}.parquet`;
      frameOf(schema, unifyDictionaries(schema, batches)).writeParquet(path, {
        compression: "zstd",
      });
    };
    let waiting: RecordBatch[] = [];
    for await (const batch of scan.stream(options)) {
      waiting.push(withSchema(batch, schema));
      if (waiting.length < FILE_BATCHES) continue;
      write(waiting);
      waiting = [];
    }
    if (waiting.length > 0 || files === 0) write(waiting);
    return pl.scanParquet(`${folder}/*.parquet`);
  } catch (error) {
    await Deno.remove(folder, { recursive: true });
    throw error;
  }
}

async function makeFolder(dir: string | undefined): Promise<string> {
  try {
    if (dir !== undefined) await Deno.mkdir(dir, { recursive: true });
    return await Deno.makeTempDir({ prefix: "dsbr-polars-", ...dir !== undefined && { dir } });
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotCapable)) throw cause;
    const flag = dir === undefined ? "--allow-write" : `--allow-write=${dir}`;
    throw new DataSusError(
      `Cannot make a lazy frame: Deno does not let it write ${dir ?? "a temporary folder"}`,
      { code: "PERMISSION", flag, hint: `Run with ${flag}, or pass { folder }`, cause },
    );
  }
}
