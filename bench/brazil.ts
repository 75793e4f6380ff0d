/**
 * What Brazil's own units cost: documents, hours, and the columns that a scan adds, against the same
 * scan without them. `deno task bench:brazil`.
 *
 * @module
 */

import { cpuUsage } from "node:process";
import { Utf8, vectorFromArray } from "apache-arrow";
import {
  isCnpjColumn,
  isCnsColumn,
  isCpfColumn,
  localToUtc,
  municipality,
  utcToLocal,
} from "@dsbr/core/brazil";
import { type RowTypes, sample, type Scan, sih, type Source } from "@dsbr/core";

/** Seconds of processor time of the fastest of some runs; what others do is not in it. */
async function fastest(runs: number, run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let n = 0; n < runs; n++) {
    const start = cpuUsage();
    await run();
    const { user, system } = cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

function rate(count: number, seconds: number): string {
  return `${(count / seconds / 1e6).toFixed(1)} M/s`.padStart(12);
}

const ROWS = 1_000_000;
const numbers = (length: number): string[] =>
  Array.from(
    { length: ROWS },
    (_, i) => String((i * 7_919_191_919) % 10 ** length).padStart(length, "1"),
  );
for (
  const [name, test, length] of [
    ["CPF", isCpfColumn, 11],
    ["CNPJ", isCnpjColumn, 14],
    ["CNS", isCnsColumn, 15],
  ] as const
) {
  const column = vectorFromArray(numbers(length), new Utf8());
  const seconds = await fastest(7, () => test(column));
  console.log(`${name} of a column`.padEnd(34), rate(ROWS, seconds));
}

const codes = ["355030", "1200401", "520950", "350000", "330455", "000000"];
municipality("355030");
const places = await fastest(5, () => {
  for (let i = 0; i < ROWS; i++) municipality(codes[i % codes.length]!);
});
console.log("municipality()".padEnd(34), rate(ROWS, places));

utcToLocal(0, "America/Sao_Paulo");
for (
  const [name, convert] of [["utcToLocal()", utcToLocal], ["localToUtc()", localToUtc]] as const
) {
  const seconds = await fastest(5, () => {
    for (let i = 0; i < ROWS; i++) convert(i * 1_500_000, "America/Sao_Paulo");
  });
  console.log(name.padEnd(34), `${(seconds / ROWS * 1e9).toFixed(0)} ns each`.padStart(12));
}

/** The files of a query, made once and kept, so that only reading is measured. */
async function kept(source: Source, path: string): Promise<Source> {
  const bytes = new Uint8Array(await new Response(await source.open(path)).arrayBuffer());
  return {
    ...source,
    name: "kept",
    list: (path) => source.list(path),
    open: () => Promise.resolve(new Blob([bytes]).stream()),
  };
}

const query = { group: "RD", uf: "SP", year: 2023, month: 1 } as const;
const made = sample({ rows: 50_000 });
const { files: [file] } = await sih(query, { source: made }).resolve();
const source = await kept(made, file!.path);
const all = sih(query, { source });
const few = all.select("MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT", "COD_IDADE", "IDADE");

async function read(scan: Scan<RowTypes>): Promise<void> {
  for await (const _batch of scan);
}

/** The two runs take turns, so that what else the machine does falls on both. */
async function compare(
  name: string,
  without: Scan<RowTypes>,
  withMore: Scan<RowTypes>,
): Promise<void> {
  let [plain, more] = [Infinity, Infinity];
  for (let n = 0; n < 30; n++) {
    plain = Math.min(plain, await fastest(1, () => read(without)));
    more = Math.min(more, await fastest(1, () => read(withMore)));
  }
  console.log(
    name.padEnd(34),
    `+${((more / plain - 1) * 100).toFixed(1)} %`.padStart(12),
    `  (${(plain * 1000).toFixed(0)} ms without)`,
  );
}

const untyped = (scan: unknown): Scan<RowTypes> => scan as Scan<RowTypes>;
await compare("withPlace(), all 113 columns", untyped(all), untyped(all.withPlace("MUNIC_RES")));
await compare("withPlace(), 6 columns", untyped(few), untyped(few.withPlace("MUNIC_RES")));
await compare("withAge(), 6 columns", untyped(few), untyped(few.withAge()));
