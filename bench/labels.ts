/**
 * What labels, places and ages add to the time of a scan of a folder, as a ratio within one run.
 *
 * A scan with them and the same scan without take turns, so that what else the machine does falls on
 * both, and so does the collection of garbage; what is compared is the median. The code lists and the
 * table of places are loaded before, as in every read of a process but its first; what loading them
 * takes, once, is said apart.
 *
 * ```sh
 * deno run --allow-read --allow-write --allow-env bench/labels.ts
 * deno run --allow-read --allow-write --allow-env bench/labels.ts --quick   # fails when they cost far too much
 * deno run --allow-read --allow-write --allow-env bench/labels.ts EQAL place   # only these files, and what has this in its name
 * ```
 *
 * @module
 */

import {
  cnes,
  codeList,
  directory,
  type RowTypes,
  type Scan,
  sih,
  sim,
  type Source,
} from "@dsbr/core";
import { type Input, inputs } from "./inputs.ts";

const quick = Deno.args.includes("--quick");
const [only, onlyCase] = Deno.args.filter((arg) => !arg.startsWith("--"));
/** Milliseconds of reads before the measured ones, in which the code becomes fast, and of those. */
const [WARM, MEASURED] = quick ? [200, 300] : [1500, 3000];
/** The fewest pairs of reads that are measured. */
const FEWEST = 11;
/** Labels may add this share to a scan. */
const MOST = 0.15;
/** Of a noisy machine no more is asked in the quick run. */
const SLACK = 3;

type AnyScan = Scan<RowTypes>;

/** What is read of a file without and with what is added. */
type Cases = Readonly<Record<string, readonly [plain: AnyScan, more: AnyScan]>>;

const untyped = (scan: unknown): AnyScan => scan as AnyScan;

/**
 * A scan, and with the name and UF of the municipalities in a column beside its columns. Both select,
 * which takes time of its own.
 */
function placed(scan: unknown, column: string): Cases[string] {
  const names = untyped(scan).schema.fields.map((field) => field.name);
  const plain = untyped(scan).select(...names);
  const more = untyped(plain.withPlace(column)).select(
    ...names,
    `${column}_NAME`,
    `${column}_UF`,
  );
  return [untyped(plain), untyped(more)];
}

/** What is measured on a file, by its name, read from the folder in which it lies. */
function casesOf(name: string, source: Source): Cases {
  if (name.startsWith("DOMAT02")) {
    const all = sim({ group: "DOMAT", year: 2002 }, { source });
    const few = all.select("IDADE", "SEXO", "RACACOR", "CAUSABAS", "CODMUNRES", "DTOBITO");
    return {
      "6 columns, 3 labels": [untyped(few), untyped(few.label("SEXO", "RACACOR", "CAUSABAS"))],
      "6 columns, withPlace(), NAME and UF": placed(few, "CODMUNRES"),
      "6 columns, withPlace()": [untyped(few), untyped(few.withPlace("CODMUNRES"))],
      "6 columns, withAge()": [untyped(few), untyped(few.withAge("brazil"))],
      "all columns, 3 labels": [untyped(all), untyped(all.label("SEXO", "RACACOR", "CAUSABAS"))],
      "all columns, withPlace(), NAME and UF": placed(all, "CODMUNRES"),
      "all columns, withPlace()": [untyped(all), untyped(all.withPlace("CODMUNRES"))],
      "all columns, all labels": [untyped(all), untyped(all.label())],
    };
  }
  if (name.startsWith("EQAL")) {
    const query = { group: "EQ", uf: "AL", period: "2015-09" } as const;
    const all = cnes(query, { source });
    return {
      "all columns, 3 labels": [
        untyped(all),
        untyped(all.label("TIPEQUIP", "TP_UNID", "TPGESTAO")),
      ],
      "all columns, withPlace(), NAME and UF": placed(all, "CODUFMUN"),
      "all columns, withPlace()": [untyped(all), untyped(all.withPlace("CODUFMUN"))],
    };
  }
  const query = { group: "RD", uf: "SP", period: "2016-02" } as const;
  const all = sih(query, { source });
  const few = all.select("SEXO", "RACA_COR", "DIAG_PRINC", "PROC_REA", "MUNIC_RES", "VAL_TOT");
  return {
    "6 columns, 2 labels": [untyped(few), untyped(few.label("SEXO", "RACA_COR"))],
    "6 columns, 4 labels": [
      untyped(few),
      untyped(few.label("SEXO", "RACA_COR", "DIAG_PRINC", "PROC_REA")),
    ],
    "6 columns, withPlace(), NAME and UF": placed(few, "MUNIC_RES"),
    "6 columns, withPlace()": [untyped(few), untyped(few.withPlace("MUNIC_RES"))],
    "6 columns, withAge()": [untyped(few), untyped(few.withAge("brazil"))],
    "all columns, 4 labels": [
      untyped(all),
      untyped(all.label("SEXO", "RACA_COR", "DIAG_PRINC", "PROC_REA")),
    ],
    "all columns, all labels": [untyped(all), untyped(all.label())],
    "all columns, withPlace(), NAME and UF": placed(all, "MUNIC_RES"),
    "all columns, withPlace()": [untyped(all), untyped(all.withPlace("MUNIC_RES"))],
    "all columns, withAge()": [untyped(all), untyped(all.withAge("brazil"))],
  };
}

/** Milliseconds of one read. */
async function timeOf(scan: AnyScan): Promise<number> {
  const start = performance.now();
  for await (const _batch of scan) { /* only read */ }
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >>> 1]!;
}

async function compare([plain, more]: Cases[string]): Promise<[plain: number, share: number]> {
  const times: [number, number][] = [];
  let spent = 0;
  for (let round = 0; spent < WARM + MEASURED || times.length < FEWEST; round++) {
    const pair: [number, number] = [0, 0];
    // Which goes first changes, since the second may pay for what the first left behind.
    for (const i of round % 2 === 0 ? [0, 1] : [1, 0]) {
      pair[i] = await timeOf(i === 0 ? plain : more);
    }
    if (spent >= WARM) times.push(pair);
    spent += pair[0] + pair[1];
  }
  const without = median(times.map(([time]) => time));
  return [without, median(times.map(([, time]) => time)) / without - 1];
}

/** What is paid once: loading lists and places, and looking one code up in each. */
const start = performance.now();
for (const name of ["race-sih", "cid10", "sigtap-procedimento"] as const) {
  (await codeList(name)).get("");
}
const lists = performance.now() - start;
(await import("@dsbr/core/brazil")).municipality("355030");
const places = performance.now() - start - lists;
console.log(
  `once a process: ${lists.toFixed(0)} ms for the lists of 4 columns, ${
    places.toFixed(0)
  } ms for places`,
);

/** As what the file is found. */
function fileName({ name }: Input): string {
  return /^(DOMAT|EQAL)/.test(name) ? name : "RDSP1602.dbc";
}

/** Compares all cases of a file; false when one takes far too much. */
async function measure(input: Input, folder: string): Promise<boolean> {
  await Deno.writeFile(`${folder}/${fileName(input)}`, input.bytes);
  let isFine = true;
  for (const [title, pair] of Object.entries(casesOf(input.name, directory(folder)))) {
    if (onlyCase !== undefined && !title.includes(onlyCase)) continue;
    const [time, share] = await compare(pair);
    console.log(
      `${input.name}, ${title}:`.padEnd(70),
      `${share < 0 ? "" : "+"}${(share * 100).toFixed(1)} %`.padStart(8),
      `of ${time.toFixed(1)} ms`,
    );
    // A label for every code column is a second table: it is shown, and not what the limit is about.
    if (quick && !title.endsWith("all labels") && share > SLACK * MOST) isFine = false;
  }
  return isFine;
}

let failed = false;
for (const input of await inputs(quick ? 20_000 : 55_000)) {
  if (only !== undefined && !input.name.startsWith(only)) continue;
  const folder = await Deno.makeTempDir();
  try {
    if (!await measure(input, folder)) failed = true;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
if (failed) {
  console.error(`error: what is added takes more than ${MOST * SLACK * 100} % of a scan`);
  Deno.exit(1);
}
