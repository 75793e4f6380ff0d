import { type RecordBatch, Schema } from "apache-arrow";
import pl from "nodejs-polars";
import { joinSchemas } from "../../arrow/table_of.ts";
import { unifyDictionaries } from "../../arrow/unify_dictionaries.ts";
import { withSchema } from "../../arrow/with_schema.ts";
import { DataSusError } from "../../error.ts";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import type { Scan } from "../../scan/scan.ts";
import type { ReadOptions } from "../../scan/scan_options.ts";
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
 * Columns that the catalogue does not know come last, null in the rows of files without them.
 *
 * @throws {DataSusError} What reading the scan throws; `PERMISSION` when Deno does not let it write.
 */
export async function toLazy<Row extends RowTypes, All extends RowTypes>(
  scan: Scan<Row, All>,
  options: ToLazyOptions = {},
): Promise<PolarsLazyFrame> {
  const folder = await makeFolder(options.folder);
  try {
    const pieces = new PieceWriter(folder, scan.schema);
    for await (const batch of scan.stream(options)) pieces.add(batch);
    return pieces.finish();
  } catch (error) {
    await Deno.remove(folder, { recursive: true });
    throw error;
  }
}

/** Pieces of one schema, one after the other. */
interface Run {
  readonly schema: Schema;
  readonly files: string;
}

/** Writes batches to files of one schema each, which grows where a batch has columns that it lacks. */
class PieceWriter {
  readonly #folder: string;
  readonly #runs: Run[] = [];
  #schema: Schema;
  #waiting: RecordBatch[] = [];
  #files = 0;

  constructor(folder: string, schema: Schema) {
    this.#folder = folder;
    this.#schema = schema;
  }

  add(batch: RecordBatch): void {
    const grown = joinSchemas(this.#schema, [batch]);
    if (grown.fields.length > this.#schema.fields.length) {
      if (this.#waiting.length > 0) this.#write();
      this.#schema = grown;
    }
    this.#waiting.push(withSchema(batch, this.#schema));
    if (this.#waiting.length === FILE_BATCHES) this.#write();
  }

  finish(): PolarsLazyFrame {
    if (this.#waiting.length > 0 || this.#runs.length === 0) this.#write();
    const { fields } = this.#schema;
    const frames = this.#runs.map(({ schema, files }) => {
      const frame = pl.scanParquet(`${this.#folder}/${files}-*.parquet`);
      const { length } = schema.fields;
      if (length === fields.length) return frame;
      const lacking = frameOf(new Schema(fields.slice(length)), []);
      const nulls = lacking.columns.map((name) =>
        pl.lit(null).cast(lacking.getColumn(name).dtype).alias(name)
      );
      return frame.withColumns(...nulls);
    });
    return pl.concat(frames, { how: "vertical", rechunk: false });
  }

  #write(): void {
    const schema = this.#schema;
    if (this.#runs.at(-1)?.schema !== schema) {
      this.#runs.push({ schema, files: String(this.#runs.length) });
    }
    const run = this.#runs.at(-1)!.files;
    const path = `${this.#folder}/${run}-${String(this.#files++).padStart(6, "0")}.parquet`;
    const frame = frameOf(schema, unifyDictionaries(schema, this.#waiting));
    frame.writeParquet(path, { compression: "zstd" });
    this.#waiting = [];
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
