import { assert, assertEquals } from "@std/assert";
import { disk, ftp, memory, sih } from "@dsbr/core";
import { until } from "../fetch/ftp/read_source.ts";
import { ScriptedServer } from "../fetch/ftp/scripted_server.ts";
import { rdRows, rdSource, SIH_DIRECTORY } from "../memory_source.ts";
import { withFolder } from "./fake_source.ts";

const YEAR = 365 * 24 * 3_600_000;
const HOUR = 3_600_000;
/** Jumps of the clock one after the other, and whether listings made before are still new. */
const JUMPS: readonly [jump: number, isNew: boolean][] = [
  [HOUR, true],
  [-3 * YEAR, false],
  [HOUR, true],
  [3 * YEAR, false],
  [23 * HOUR, true],
  [HOUR, false],
  [3 * YEAR, false],
  [-60_000, false],
];

/** Runs with a clock that can be set. */
async function withClock(run: (jump: (milliseconds: number) => void) => Promise<void>) {
  const now = Date.now;
  let offset = 0;
  Date.now = () => now() + offset;
  try {
    await run((milliseconds) => offset += milliseconds);
  } finally {
    Date.now = now;
  }
}

for (const kind of ["no cache", "memory()", "disk()", "disk() of a new process"] as const) {
  Deno.test(`C10: a clock that jumps makes no listing last for ever: ${kind}`, () =>
    withFolder((folder) =>
      withClock(async (jump) => {
        const source = rdSource(rdRows(10));
        const shared = kind === "no cache"
          ? undefined
          : kind === "memory()"
          ? memory()
          : disk(folder);
        const read = async (): Promise<number> => {
          const before = source.listed.length;
          const cache = kind === "disk() of a new process" ? disk(folder) : shared;
          const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source, cache });
          assertEquals((await scan.collect()).numRows, 10);
          return source.listed.length - before;
        };
        assertEquals(await read(), 1);
        for (const [i, [by, isNew]] of JUMPS.entries()) {
          jump(by);
          assertEquals(await read(), isNew ? 0 : 1, `jump ${i}`);
        }
      })
    ));
}

Deno.test("C10: leftovers with a time ahead of the clock are swept, unless they are young", () =>
  withFolder(async (folder) => {
    await Deno.chmod(folder, 0o700);
    await Deno.mkdir(`${folder}/tmp`, { mode: 0o700 });
    const left = { ahead: 3 * YEAR, "just ahead": HOUR / 2, "just made": -HOUR / 2 };
    for (const [name, age] of Object.entries(left)) {
      await Deno.writeTextFile(`${folder}/tmp/${name}.part`, "x");
      const time = new Date(Date.now() + age);
      await Deno.utime(`${folder}/tmp/${name}.part`, time, time);
    }
    await disk(folder).invalidate();
    const names = [...Deno.readDirSync(`${folder}/tmp`)].map(({ name }) => name).sort();
    assertEquals(names, ["just ahead.part", "just made.part"]);
  }));

Deno.test("C10: a clock that jumps ends no wait early and none late", () =>
  withClock(async (jump) => {
    let hangs = 0;
    await using server = await ScriptedServer.start((verb) => verb === "SIZE" && ++hangs > 0);
    server.files.set(`${SIH_DIRECTORY}/RDAC2301.dbc`, { bytes: new Uint8Array(9) });
    await using source = ftp({
      host: "127.0.0.1",
      port: server.port,
      stallTimeout: 400,
      attempts: 2,
      retryDelay: 1,
    });
    const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source });
    const start = performance.now();
    const reading = scan.collect().catch((error) => error.message as string);
    await until(() => hangs === 1);
    jump(-3 * YEAR);
    await until(() => hangs === 2);
    jump(6 * YEAR);
    const message = await reading;
    const took = performance.now() - start;
    assertEquals(
      message,
      `Cannot read "${SIH_DIRECTORY}/RDAC2301.dbc" from 127.0.0.1: it did not answer within 0.4 s ` +
        "(2 attempts)",
    );
    assert(took >= 800, `${took} ms`);
  }));
