/**
 * What a hundred scans at a time cost, how fast a scan over `ftp()` and `disk()` ends, and how far a
 * server gets ahead of a reader that has stopped; against the scripted server of the tests, which
 * runs in the same process.
 *
 * ```sh
 * deno run --allow-all bench/storm.ts             # a reader that stops for a minute
 * deno run --allow-all bench/storm.ts --quick     # for three seconds
 * ```
 *
 * @module
 */

import { disk, ftp, sih } from "@dsbr/core";
import { ScriptedServer } from "../tests/fetch/ftp/scripted_server.ts";
import { onEachCall } from "../tests/nth_call.ts";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../tests/memory_source.ts";
import { Reading, scanOf, sourceOf } from "../tests/reading.ts";
import { StepServer } from "../tests/step_server.ts";
import { storm } from "../tests/storm.ts";

const MB = 1e6;

/** Peak of the resident memory, in MB. */
function peak(): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(Deno.readTextFileSync("/proc/self/status"))?.[1]) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

async function benchStorm(): Promise<void> {
  const { ends } = await storm();
  const times = ends.filter(({ manner }) => manner === "fast").map(({ took }) => took);
  const slowest = Math.max(...times);
  console.log(
    `100 scans: peak ${peak().toFixed(0)} MB (limit 500); slowest/median of the fast ones ` +
      `${(slowest / median(times)).toFixed(2)} (limit 3)`,
  );
}

async function benchCancel(): Promise<void> {
  await using server = await StepServer.start(2);
  const root = await Deno.makeTempDir();
  const times: number[] = [];
  try {
    for (let k = 1, isOver = false; !isOver; k++) {
      const way = (["signal", "cancel", "dispose"] as const)[k % 3]!;
      const reading = new Reading(scanOf(sourceOf(server), disk(`${root}/${k}`)), way);
      isOver = true;
      let start = 0;
      let stopping: Promise<void> | undefined;
      using _ = onEachCall((number) => {
        if (number !== k) return;
        isOver = false;
        start = performance.now();
        stopping = reading.stop();
      });
      await reading.start().ended;
      await stopping;
      if (!isOver) times.push(performance.now() - start);
    }
  } finally {
    await Deno.remove(root, { recursive: true });
  }
  console.log(
    `${times.length} scans ended at the k-th call of the system: median ` +
      `${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms (limit 100)`,
  );
}

async function benchStop(milliseconds: number): Promise<void> {
  await using server = await ScriptedServer.start();
  const bytes = dbc(RD_FIELDS, rdRows(1_000_000));
  server.files.set(`${SIH_DIRECTORY}/RDAC2301.dbc`, { bytes, time: "20230127181400" });
  await using source = ftp({ host: "127.0.0.1", port: server.port });
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source, batchRows: 1000 });
  let consumed = 0;
  await using stream = scan.stream({ onProgress: (progress) => consumed = progress.bytes });
  await stream.getReader().read();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const before = Deno.memoryUsage().rss;
  const sent = server.bytesSent;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const growth = (Deno.memoryUsage().rss - before) / MB;
  console.log(
    `a reader that stops for ${milliseconds / 1000} s: ` +
      `${((server.bytesSent - consumed) / MB).toFixed(1)} of ${
        (bytes.length / MB).toFixed(1)
      } MB ` +
      `sent ahead, ${server.bytesSent - sent} bytes while it waited, memory ${
        growth < 0 ? "" : "+"
      }${growth.toFixed(1)} MB`,
  );
}

await benchStorm();
await benchCancel();
await benchStop(Deno.args.includes("--quick") ? 3000 : 60_000);
