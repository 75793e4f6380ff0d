/**
 * How long a fresh process waits for the first batch of a small file: from the call of `scan` on,
 * with the modules loaded; and with loading them.
 *
 * ```sh
 * deno run --allow-run --allow-read bench/first_batch.ts
 * ```
 *
 * The file is RDSE1506.dbc (8,088 rows, 113 columns) where `../shared/fixtures` lies beside the
 * checkout, else a synthetic month of as many rows.
 *
 * @module
 */

/** Fresh processes, of which the fastest counts: others may run beside them. */
const ROUNDS = 10;
const ROWS = 8_088;
const MIRROR = new URL("../../shared/fixtures/mirror/", import.meta.url);

/** Milliseconds a fresh process took. */
interface First {
  readonly rows: number;
  readonly scan: number;
  readonly withImport: number;
}

async function hasMirror(): Promise<boolean> {
  try {
    await Deno.stat(MIRROR);
    return true;
  } catch {
    return false;
  }
}

/** Reads the first batch of the file under `folder`. */
async function readFirst(folder: string, columns: string): Promise<First> {
  const start = performance.now();
  const { directory, sih } = await import("@dsbr/core");
  const loaded = performance.now();
  const query = { group: "RD", uf: "SE", period: "2015-06" } as const;
  const all = sih(query, { source: directory(folder) });
  const scan = columns === "all"
    ? all
    : all.select("MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT");
  let rows = 0;
  for await (const batch of scan) {
    rows = batch.numRows;
    break;
  }
  const end = performance.now();
  return { rows, scan: end - loaded, withImport: end - start };
}

if (Deno.args[0] === "--child") {
  console.log(JSON.stringify(await readFirst(Deno.args[1]!, Deno.args[2]!)));
} else {
  let folder = MIRROR.pathname;
  const isReal = await hasMirror();
  if (!isReal) {
    folder = await Deno.makeTempDir();
    const { sample } = await import("@dsbr/core");
    const path = "/dissemin/publicos/SIHSUS/200801_/Dados/RDSE1506.dbc";
    await Deno.mkdir(`${folder}${path.slice(0, path.lastIndexOf("/"))}`, { recursive: true });
    await Deno.writeFile(`${folder}${path}`, (await sample({ rows: ROWS }).open(path))!);
  }
  for (const columns of ["all", "four"]) {
    const firsts: First[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const command = new Deno.Command(Deno.execPath(), {
        args: ["run", "--quiet", "--allow-read", import.meta.url, "--child", folder, columns],
        stderr: "inherit",
      });
      const { stdout, success } = await command.output();
      if (!success) Deno.exit(1);
      firsts.push(JSON.parse(new TextDecoder().decode(stdout)));
    }
    const scan = Math.min(...firsts.map((first) => first.scan));
    const withImport = Math.min(...firsts.map((first) => first.withImport));
    console.log(
      `${isReal ? "RDSE1506.dbc" : "synthetic RDSE1506"}, ${firsts[0]!.rows} rows, ` +
        `${columns === "all" ? "every column" : "4 columns"}: first batch after ` +
        `${scan.toFixed(0)} ms, with importing mod.ts ${withImport.toFixed(0)} ms`,
    );
  }
  if (!isReal) await Deno.remove(folder, { recursive: true });
}
