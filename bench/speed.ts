/**
 * How fast the decoder is, as ratios in one run: against the C reference (StormLib, when Debian's
 * package libstorm-dev is installed) and against our own decoding alone.
 *
 * ```sh
 * deno task bench            # the table
 * deno run -A bench/speed.ts --json
 * deno run -A bench/speed.ts --quick   # few rounds; fails on a ratio far off, never on a time
 * ```
 *
 * @module
 */

import { DbfDecoder, Exploder, parseDbfHeader, type RowPredicate } from "@dsbr/core/decode";
import { type Input, inputs } from "./inputs.ts";
import { BLAST_PER_STORM, loadStormLib } from "./storm_lib.ts";

const quick = Deno.args.includes("--quick");
const ROUNDS = quick ? 7 : 40;
const FOUR_COLUMNS = ["MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT"];

/** Milliseconds per case, the best of all rounds. */
type Times = Record<"reference" | "decode" | "all" | "four" | "filtered", number>;

/** What was measured on one file. */
interface Measured {
  readonly name: string;
  readonly rows: number;
  readonly megabytes: number;
  readonly columns: number;
  readonly times: Times;
}

function decodeAlone(body: Uint8Array): void {
  const exploder = new Exploder();
  exploder.write(body);
  for (let ready = exploder.fill(128 * 1024); ready > 0; ready = exploder.fill(128 * 1024)) {
    exploder.consume(ready);
  }
  exploder.close();
}

function decodeColumns(
  bytes: Uint8Array,
  select?: readonly string[],
  where?: RowPredicate,
): number {
  const decoder = new DbfDecoder({ format: "dbc", select, where: where && (() => where) });
  let rows = 0;
  for (const batch of decoder.write(bytes)) rows += batch.numRows;
  for (const batch of decoder.close()) rows += batch.numRows;
  return rows;
}

/** The share of records that the condition of the bench should pass. */
const SHARE = 0.06;

/** A condition on raw bytes, two of a code, that about 6 % of the records meet. */
function rarePredicate(bytes: Uint8Array): RowPredicate {
  const { fields, recordCount } = parseDbfHeader(bytes);
  const code = fields.find((field) => field.name === "DIAG_PRINC") ?? fields.at(-1)!;
  const counts = new Map<number, number>();
  decodeColumns(bytes, [], (block, record) => {
    const pair = block[record + code.offset]! << 8 | block[record + code.offset + 1]!;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    return false;
  });
  const distance = (count: number): number => Math.abs(count / recordCount - SHARE);
  const [[rare]] = [...counts].sort((a, b) => distance(a[1]) - distance(b[1])) as [
    [number, number],
  ];
  const first = rare >>> 8;
  const second = rare & 255;
  return (block, record) =>
    block[record + code.offset] === first && block[record + code.offset + 1] === second;
}

function measure(input: Input, reference: ReturnType<typeof loadStormLib>): Measured {
  const { bytes, name } = input;
  const header = parseDbfHeader(bytes);
  const body = bytes.subarray(header.headerLength + 4);
  const output = new Uint8Array(header.recordCount * header.recordLength + 1);
  const names = new Set(header.fields.map((field) => field.name));
  const four = FOUR_COLUMNS.every((column) => names.has(column))
    ? FOUR_COLUMNS
    : header.fields.slice(0, 4).map((field) => field.name);
  const where = rarePredicate(bytes);
  const cases: Record<keyof Times, () => void> = {
    reference: () => void reference?.(body, output),
    decode: () => decodeAlone(body),
    all: () => void decodeColumns(bytes),
    four: () => void decodeColumns(bytes, four),
    filtered: () => void decodeColumns(bytes, four, where),
  };
  const times: Times = {
    reference: Infinity,
    decode: Infinity,
    all: Infinity,
    four: Infinity,
    filtered: Infinity,
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [key, run] of Object.entries(cases) as [keyof Times, () => void][]) {
      const start = performance.now();
      run();
      times[key] = Math.min(times[key], performance.now() - start);
    }
  }
  return {
    name,
    rows: header.recordCount,
    megabytes: header.recordCount * header.recordLength / 1e6,
    columns: header.fields.length,
    times,
  };
}

function print(measured: readonly Measured[], hasReference: boolean): void {
  console.log(
    "Decoding, one thread. × blast.c is against Mark Adler's C decoder (StormLib's time in this\n" +
      `run × ${BLAST_PER_STORM.toFixed(2)}); M rows/s and MB/s are this machine's.\n`,
  );
  const ratio = (times: Times, ms: number): string =>
    hasReference ? `${(times.reference * BLAST_PER_STORM / ms).toFixed(2)} ×` : "–";
  const rows = measured.map(({ name, rows, megabytes, columns, times }) => [
    name,
    `${(megabytes / times.decode * 1000).toFixed(0)} MB/s`,
    ratio(times, times.decode),
    `${columns}: ${ratio(times, times.all)}`,
    `${(rows / times.all / 1000).toFixed(2)}`,
    `${(rows / times.four / 1000).toFixed(2)}`,
    `${(times.filtered / times.decode).toFixed(2)} ×`,
  ]);
  const head = [
    "file",
    "decode",
    "× blast.c",
    "all columns × blast.c",
    "M rows/s, all",
    "M rows/s, 4 columns",
    "filter 6 % + 4, of decode",
  ];
  const must = ["must", "", "2.2 ×, SIH-RD 2.4 ×", "1.00 ×", "0.70", "1.60", "≤ 1.10 ×"];
  const table = [head, ...rows, must];
  const widths = head.map((_, i) => Math.max(...table.map((row) => row[i]!.length)));
  for (const row of table) {
    console.log(
      row.map((cell, i) => i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)).join(
        "  ",
      ),
    );
  }
  if (!hasReference) {
    console.log("\nStormLib is not installed (Debian: libstorm-dev): no ratios against C.");
  }
}

const reference = loadStormLib();
const measured = (await inputs(quick ? 20_000 : 55_000)).map((input) => measure(input, reference));
if (Deno.args.includes("--json")) console.log(JSON.stringify(measured, null, 2));
else print(measured, reference !== undefined);

// The gate: half of what is reached on a quiet machine, so that noise does not fail it.
if (quick && reference !== undefined) {
  for (const { name, times } of measured) {
    const decode = times.reference * BLAST_PER_STORM / times.decode;
    const all = times.reference * BLAST_PER_STORM / times.all;
    if (decode < 1.2 || all < 0.35) {
      console.error(
        `error: ${name} decodes at ${decode.toFixed(2)} × blast.c, all columns ${all.toFixed(2)} ×`,
      );
      Deno.exit(1);
    }
  }
}
