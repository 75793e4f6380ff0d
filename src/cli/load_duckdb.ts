import { DataSusError } from "../error.ts";

/** The module that `@dsbr/core/duckdb` is. */
type DuckDbModule = typeof import("../adapters/duckdb/mod.ts");

/**
 * Loads DuckDB for the commands that need it. Its place is not spelled as a text in `import`, or
 * Deno would download the native package for every command.
 *
 * @throws {DataSusError} `PERMISSION` when native code may not be loaded.
 */
export async function loadDuckDb(): Promise<DuckDbModule> {
  const { state } = await Deno.permissions.request({ name: "ffi" });
  if (state !== "granted") {
    throw new DataSusError("Cannot load DuckDB: Deno has no permission to run its native code", {
      code: "PERMISSION",
      flag: "--allow-ffi",
      hint: "Add --allow-ffi --allow-read --allow-write to the command",
    });
  }
  const door = new URL("../adapters/duckdb/mod.ts", import.meta.url).href;
  return await import(door);
}
