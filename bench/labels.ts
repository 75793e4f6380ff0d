/**
 * What labels add to the time of a scan, as a ratio within one run.
 *
 * ```sh
 * deno run --allow-read --allow-env bench/labels.ts
 * deno run --allow-read --allow-env bench/labels.ts --quick   # fails when labels cost far too much
 * ```
 *
 * @module
 */

import { sih, type Source } from "@dsbr/core";
import { inputs } from "./inputs.ts";

const quick = Deno.args.includes("--quick");
const ROUNDS = quick ? 9 : 40;
/** Labels may add this share to a scan of a month of 55,000 rows. */
const MOST = 0.15;

/** A source that has one file, under the name of a month of SIH-RD. */
function sourceOf(bytes: Uint8Array): Source {
  return {
    name: "memory",
    list: () => Promise.resolve([{ name: "RDSP1602.dbc", size: bytes.length }]),
    open: () => Promise.resolve(new Response(bytes as Uint8Array<ArrayBuffer>).body!),
  };
}

async function millisecondsOf(read: () => AsyncIterable<unknown>): Promise<number> {
  const start = performance.now();
  for await (const _batch of read()) { /* only read */ }
  return performance.now() - start;
}

let failed = false;
const isRd = (name: string): boolean => name.startsWith("RD") || name.includes("RDSP");
for (const { name, bytes } of (await inputs(quick ? 20_000 : 55_000))) {
  if (!isRd(name)) continue;
  const all = sih({ group: "RD", uf: "SP", period: "2016-02" }, { source: sourceOf(bytes) });
  const few = all.select("SEXO", "RACA_COR", "DIAG_PRINC", "PROC_REA", "VAL_TOT", "DT_INTER");
  const cases = {
    "all columns": [all, all.label("SEXO", "RACA_COR", "DIAG_PRINC", "PROC_REA", "COBRANCA")],
    "all columns, all labels": [all, all.label()],
    "6 columns, 4 labels": [few, few.label("SEXO", "RACA_COR", "DIAG_PRINC", "PROC_REA")],
  } as const;
  for (const [title, [plain, labelled]] of Object.entries(cases)) {
    const best = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round++) {
      best[0] = Math.min(best[0]!, await millisecondsOf(() => plain));
      best[1] = Math.min(best[1]!, await millisecondsOf(() => labelled));
    }
    const share = best[1]! / best[0]! - 1;
    console.log(
      `${name}, ${title}: ${best[0]!.toFixed(1)} ms, labels add ${(share * 100).toFixed(1)} %`,
    );
    // The gate allows for a noisy machine, and looks at the large file: in a small one nearly every
    // code is new.
    if (quick && name.startsWith("sample") && share > 3 * MOST) failed = true;
  }
}
if (failed) {
  console.error(`error: labels add more than ${MOST * 300} %`);
  Deno.exit(1);
}
