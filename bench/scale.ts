/**
 * How long reads take, foretold and measured: the cost model of docs/scale.md on three sizes, from a
 * folder and over a network of known bandwidth.
 *
 * The model: bytes to fetch over the bandwidth, or compressed bytes over the rate of decoding,
 * whichever takes longer, because files are decoded while they arrive. The rate is measured on files
 * that are not read again.
 *
 * ```sh
 * deno run --allow-all bench/scale.ts            # --json
 * ```
 *
 * @module
 */

import { directory, http, sample, sih, type Source, type Uf, UFS } from "@dsbr/core";

/** Bytes a second that the network carries, all transfers together. */
const BANDWIDTH = 8e6;
const FOUR = ["MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT"] as const;
const DADOS = "/dissemin/publicos/SIHSUS/200801_/Dados";

/** Which UFs, as a slice of all, and how many months: of the sizes, and of the calibration. */
const SIZES: readonly (readonly [first: number, end: number, months: number])[] = [
  [0, 1, 1],
  [12, 18, 2],
  [0, 27, 4],
];
const CALIBRATION = [12, 24] as const;

/** A read, foretold and measured. */
interface Row {
  readonly from: string;
  readonly columns: string;
  readonly files: number;
  readonly megabytes: number;
  readonly rows: number;
  readonly foretoldSeconds: number;
  readonly seconds: number;
}

/** What a read was. */
interface Read {
  readonly seconds: number;
  readonly rows: number;
  readonly bytes: number;
  readonly files: number;
}

/** Reads months of so many UFs, from some month of 2016 on. */
async function read(
  source: Source,
  columns: string,
  ufs: readonly [first: number, end: number],
  first: number,
  months: number,
): Promise<Read> {
  const all = sih({
    group: "RD",
    uf: Object.keys(UFS).slice(...ufs) as Uf[],
    year: 2016,
    month: { from: first as 1, to: first + months - 1 as 1 },
  }, { source });
  const scan = columns === "all" ? all : all.select(...FOUR);
  const start = performance.now();
  let rows = 0;
  for await (const batch of scan) rows += batch.numRows;
  const seconds = (performance.now() - start) / 1000;
  const files = scan.outcome!.files;
  const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
  return { seconds, rows, bytes, files: files.length };
}

/** Compressed bytes that are decoded in a second; files and columns as most scans have them. */
async function rateOf(source: Source, columns: string): Promise<number> {
  await read(source, columns, CALIBRATION, 12, 1); // warms up
  const { bytes, seconds } = await read(source, columns, CALIBRATION, 12, 1);
  return bytes / seconds;
}

async function* compare(from: string, source: Source, disk: Source): AsyncGenerator<Row> {
  for (const columns of ["all", "4"]) {
    const rate = await rateOf(disk, columns);
    for (const [first, end, months] of SIZES) {
      const { seconds, rows, bytes, files } = await read(source, columns, [first, end], 1, months);
      const fetching = source === disk ? 0 : bytes / BANDWIDTH;
      const foretoldSeconds = Math.max(fetching, bytes / rate);
      yield { from, columns, files, megabytes: bytes / 1e6, rows, foretoldSeconds, seconds };
    }
  }
}

/** Writes the files of all sizes, of 1,000 to 27,000 rows. */
async function write(folder: string): Promise<void> {
  await Deno.mkdir(folder + DADOS, { recursive: true });
  for (const [i, uf] of Object.keys(UFS).entries()) {
    for (const month of ["01", "02", "03", "04", "12"]) {
      const path = `${DADOS}/RD${uf}16${month}.dbc`;
      const bytes = await sample({ rows: 1000 * (i + 1) }).open(path);
      await Deno.writeFile(folder + path, bytes!);
    }
  }
}

/** Serves a folder at {@linkcode BANDWIDTH} until it is killed, and says on which port. */
async function serve(folder: string): Promise<void> {
  let free = performance.now();
  const paced = async (size: number): Promise<void> => {
    free = Math.max(free, performance.now()) + size / BANDWIDTH * 1000;
    await new Promise((done) => setTimeout(done, free - performance.now()));
  };
  const answer = async (request: Request): Promise<Response> => {
    const path = folder + decodeURIComponent(new URL(request.url).pathname);
    const { isDirectory, size } = await Deno.stat(path);
    if (!isDirectory) {
      const file = await Deno.open(path);
      const body = file.readable.pipeThrough(
        new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          async transform(chunk, controller): Promise<void> {
            await paced(chunk.length);
            controller.enqueue(chunk);
          },
        }),
      );
      return new Response(body, { headers: { "content-length": `${size}` } });
    }
    const lines = Array.from(Deno.readDirSync(path), ({ name, isDirectory }) => {
      const shown = isDirectory ? `${name}/` : name;
      const size = isDirectory ? "-" : Deno.statSync(`${path}/${name}`).size;
      return `<a href="${shown}">${shown}</a> 01-Jan-2024 10:00 ${size}`;
    });
    return new Response(`<html><body><pre>${lines.join("\n")}</pre></body></html>`, {
      headers: { "content-type": "text/html" },
    });
  };
  const onListen = ({ port }: Deno.NetAddr): void => console.log(port);
  await Deno.serve({ hostname: "127.0.0.1", port: 0, onListen }, answer).finished;
}

function print(rows: readonly Row[]): void {
  console.log("from      columns  files      MB       rows  foretold  measured  measured/foretold");
  for (const row of rows) {
    console.log(
      row.from.padEnd(10) + row.columns.padEnd(7) + `${row.files}`.padStart(7) +
        row.megabytes.toFixed(1).padStart(8) + row.rows.toLocaleString("en").padStart(11) +
        `${row.foretoldSeconds.toFixed(2)} s`.padStart(10) +
        `${row.seconds.toFixed(2)} s`.padStart(10) +
        (row.seconds / row.foretoldSeconds).toFixed(2).padStart(19),
    );
  }
}

if (Deno.args[0] === "--serve") await serve(Deno.args[1]!);
else {
  const folder = await Deno.makeTempDir({ prefix: "dsbr-scale-" });
  let server: Deno.ChildProcess | undefined;
  try {
    await write(folder);
    server = new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "--allow-all", import.meta.url, "--serve", folder],
      stdout: "piped",
    }).spawn();
    const lines = server.stdout.pipeThrough(new TextDecoderStream()).getReader();
    const port = Number((await lines.read()).value);
    await lines.cancel();
    const disk = directory(folder);
    const network = http(`http://127.0.0.1:${port}/`);
    const rows = [
      ...await Array.fromAsync(compare("folder", disk, disk)),
      ...await Array.fromAsync(compare(`${BANDWIDTH / 1e6} MB/s`, network, disk)),
    ];
    if (Deno.args.includes("--json")) console.log(JSON.stringify(rows, null, 2));
    else print(rows);
  } finally {
    server?.kill("SIGKILL");
    await server?.status;
    await Deno.remove(folder, { recursive: true });
  }
}
