/**
 * Opening DuckDB, closed to the machine but for one folder.
 *
 * @module
 */

import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { DataSusError } from "../../error.ts";
import { duckDbError } from "./duckdb_error.ts";
import { quoteText } from "./identifier.ts";

/** A connection of @duckdb/node-api. */
export type DuckDbConnection = DuckDBConnection;

/** How {@linkcode DuckDb.open} opens a database. */
export interface DuckDbOptions {
  /** The database file. Default: none, everything is gone when the database is closed. */
  readonly path?: string | undefined;
  /** Most memory that DuckDB takes, such as `"2GB"`. Default: 80 % of the machine's. */
  readonly memoryLimit?: string | undefined;
  /** Threads of DuckDB. Default: one for each processor. */
  readonly threads?: number | undefined;
  /**
   * The folder that DuckDB may read and write, where it puts what does not fit in memory, too.
   * Default: a private temporary folder, removed when the database is closed.
   */
  readonly folder?: string | undefined;
  /**
   * Lets queries read and write every file of the machine and load extensions. DuckDB does not ask
   * Deno: its code runs with the rights of the process. Default false.
   */
  readonly unsafeExternalAccess?: boolean | undefined;
  /**
   * A connection of your own, for scans beside your tables. Its settings stay as they are, nothing
   * is locked, and closing is yours; no other option goes with it. It must be idle now.
   */
  readonly connection?: DuckDbConnection | undefined;
}

/** An open database. */
export interface OpenDatabase {
  /** The instance; absent for a connection of the user's. */
  readonly instance: DuckDBInstance | undefined;
  /** The first connection. */
  readonly connection: DuckDBConnection;
  /** The folder that closing removes. */
  readonly ownFolder: string | undefined;
}

/**
 * Opens a database.
 *
 * @throws {DataSusError} `PERMISSION` when Deno does not let it have its folder, `QUERY` when DuckDB
 * refuses an option.
 */
export async function openDatabase(options: DuckDbOptions): Promise<OpenDatabase> {
  const { connection, path = ":memory:", memoryLimit, threads } = options;
  if (connection !== undefined) return { instance: undefined, connection, ownFolder: undefined };
  const folder = await openFolder(options.folder);
  const ownFolder = options.folder === undefined ? folder : undefined;
  try {
    const instance = await DuckDBInstance.create(path, {
      temp_directory: `${folder}/tmp`,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      ...memoryLimit !== undefined && { memory_limit: memoryLimit },
      ...threads !== undefined && { threads: String(threads) },
    });
    const first = await instance.connect();
    if (!options.unsafeExternalAccess) await lock(first, folder);
    return { instance, connection: first, ownFolder };
  } catch (error) {
    if (ownFolder !== undefined) await Deno.remove(ownFolder, { recursive: true });
    throw duckDbError(error);
  }
}

/** The order matters: behind the last setting none can be changed. */
async function lock(connection: DuckDBConnection, folder: string): Promise<void> {
  await connection.run(`SET allowed_directories = [${quoteText(folder)}]`);
  await connection.run("SET enable_external_access = false");
  await connection.run("SET lock_configuration = true");
}

async function openFolder(folder: string | undefined): Promise<string> {
  try {
    if (folder === undefined) return await Deno.makeTempDir({ prefix: "dsbr-duckdb-" });
    await Deno.mkdir(folder, { recursive: true });
    // A link in the path would let DuckDB out of the folder that was named.
    return await Deno.realPath(folder);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotCapable)) throw error;
    const flag = folder === undefined
      ? "--allow-write"
      : `--allow-read=${folder} --allow-write=${folder}`;
    throw new DataSusError(
      `Cannot open DuckDB: Deno does not let it have ${folder ?? "a temporary folder"}`,
      {
        code: "PERMISSION",
        flag,
        hint: `Run with ${flag}, or pass { folder } inside a folder that it may write`,
        cause: error,
      },
    );
  }
}
