import { assert, assertEquals, assertThrows } from "@std/assert";
import { configure, disk, memory, memoryStatus, sih, withCache } from "@dsbr/core";
import { ByteLru } from "../src/cache/byte_lru.ts";
import { MemoryBudget, memoryBudget, parseBytes } from "../src/memory_budget.ts";
import { FakeSource, noise, readAll, withFolder } from "./cache/fake_source.ts";
import { randomBytes, read, source as ftpSource } from "./fetch/ftp/read_source.ts";
import { ScriptedServer } from "./fetch/ftp/scripted_server.ts";
import { dbc, MemorySource, RD_FIELDS, rdRows, rdSource, SIH_DIRECTORY } from "./memory_source.ts";

const pure = { permissions: "none" } as const;

/** Runs `use` with settings of the process, and undoes them. */
async function configured(
  options: Parameters<typeof configure>[0],
  use: () => void | Promise<void>,
): Promise<void> {
  configure(options);
  try {
    await use();
  } finally {
    configure({});
  }
}

/** Has all caches of the tests before let go of what they hold. */
function holdNothing(): void {
  configure({ mode: "maintenance" });
  configure({});
  assertEquals(memoryStatus().held, 0);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

Deno.test("parseBytes() reads bytes and sizes, and refuses all else", pure, () => {
  for (
    const [text, bytes] of [
      [1, 1],
      [512e6, 512e6],
      ["512MB", 512e6],
      [" 512 mb ", 512e6],
      ["1.5GB", 1.5e9],
      ["256MiB", 268_435_456],
      ["1 GiB", 1_073_741_824],
      ["4096", 4096],
      ["4096B", 4096],
      ["1kb", 1000],
      ["1KiB", 1024],
    ] as const
  ) assertEquals(parseBytes(text), bytes);
  for (
    const text of [
      0,
      -1,
      1.5,
      NaN,
      Infinity,
      "",
      "MB",
      "512 M",
      "-1MB",
      "0MB",
      "1,5GB",
      "0.1B",
      "x",
    ]
  ) assertThrows(() => parseBytes(text), RangeError, "Cannot allow memory");
});

Deno.test("configure() refuses modes that are none, and auto without memory", pure, () => {
  assertThrows(() => configure({ mode: "quick" as "normal" }), RangeError, '"quick"');
  assertThrows(() => configure({ mode: "toString" as "normal" }), RangeError, '"toString"');
  assertThrows(() => configure({ mode: "auto" }), RangeError, "512MB");
  assertEquals(memoryStatus().mode, "normal");
});

Deno.test(
  "MemoryBudget changes its mode at 70 % and 85 %, and looks ten times a second at most",
  pure,
  () => {
    let now = 0;
    let used = 0;
    let looks = 0;
    const budget = new MemoryBudget(() => now);
    const probe = (): number => {
      looks++;
      return used;
    };
    budget.configure({ memory: 1000, probe });
    try {
      const modes = [0, 699, 700, 849, 850, 5000, 849, 699].map((bytes) => {
        used = bytes;
        now += 100;
        return [bytes, budget.mode, budget.status.mayHold];
      });
      assertEquals(modes, [
        [0, "normal", 500],
        [699, "normal", 500],
        [700, "conservative", 250],
        [849, "conservative", 250],
        [850, "emergency", 125],
        [5000, "emergency", 125],
        [849, "conservative", 250],
        [699, "normal", 500],
      ]);
      looks = 0;
      used = 900;
      for (let i = 0; i < 1000; i++) {
        now += 1;
        budget.batchRows(16_384);
      }
      assertEquals(looks, 10);
      assertEquals(budget.status.used, 900);
    } finally {
      budget.configure({});
    }
  },
);

Deno.test(
  "MemoryBudget shrinks batches, what is read ahead and connections, mode by mode",
  pure,
  () => {
    const budget = new MemoryBudget();
    const rows = (["normal", "conservative", "emergency", "maintenance"] as const).map((mode) => {
      budget.configure({ mode });
      return [
        budget.batchRows(16_384),
        budget.batchRows(100),
        budget.ahead(1000),
        budget.connections(3),
        budget.share(1000),
      ];
    });
    assertEquals(rows, [
      [16_384, 100, 1000, 3, 1000],
      [8192, 100, 250, 2, 500],
      [2048, 100, 0, 1, 250],
      [2048, 100, 0, 1, 0],
    ]);
  },
);

Deno.test("configure() watches this process's memory without being asked, and lets go", async () => {
  let used = 0;
  await configured({ memory: 10_000, probe: () => used }, async () => {
    const held = new ByteLru<number>(1e6);
    for (let i = 0; i < 10; i++) held.set(String(i), i, 500);
    assertEquals(held.bytes, 5000);
    used = 7000;
    await until(() => held.bytes < 5000);
    assertEquals([held.bytes, [...held].map(([key]) => key)], [2500, ["5", "6", "7", "8", "9"]]);
    used = 9000;
    await until(() => held.bytes < 2500);
    assertEquals(held.bytes, 1000);
  });
  await configured({ memory: "64GB" }, () => {
    const { mode, auto, used = 0, allowed } = memoryStatus();
    assertEquals([mode, auto, allowed], ["normal", true, 64e9]);
    assert(used > 1e7, `${used} bytes of resident memory`);
  });
  await configured({ memory: "1MB" }, () => assertEquals(memoryStatus().mode, "emergency"));
});

Deno.test("caches hold no more together than the process may", pure, async () => {
  holdNothing();
  await configured({ memory: 2000, mode: "normal" }, () => {
    const caches = [600, 1e6, 1e6].map((bytes) => new ByteLru<number>(bytes));
    for (let i = 0; i < 300; i++) {
      caches[i % 3]!.set(`key ${i}`, i, i % 90);
      const sum = caches.reduce((sum, { bytes }) => sum + bytes, 0);
      assert(sum <= 1000 && memoryStatus().held <= 1000, `${sum} bytes`);
      assert(caches[0]!.bytes <= 600);
    }
    assert(caches.every(({ bytes }) => bytes > 0), "one cache was left nothing");
    caches[1]!.set("all", 1, 1000);
    assertEquals(caches[1]!.get("all"), 1);
    caches[0]!.set("a", 1, 10);
    assertEquals(caches.map(({ bytes }) => bytes), [10, 0, 0]);
    caches[1]!.set("b", 1, 490);
    caches[2]!.set("c", 1, 490);
    caches[1]!.get("b");
    caches[0]!.set("e", 1, 400);
    // Of all caches that went which was not used for longest.
    assertEquals(caches.map((cache) => [...cache].map(([key]) => key)), [["e"], ["b"], []]);
  });
});

Deno.test("reservations count, have caches let go, and end", pure, async () => {
  holdNothing();
  await configured({ memory: 2000, mode: "normal" }, () => {
    const cache = new ByteLru<number>(1e6);
    for (let i = 0; i < 10; i++) cache.set(String(i), i, 100);
    const first = memoryBudget.reserve();
    using second = memoryBudget.reserve();
    assertEquals([first.grow(600), second.grow(300), second.grow(200)], [true, true, false]);
    assertEquals(cache.bytes, 100);
    first[Symbol.dispose]();
    first[Symbol.dispose]();
    assertEquals(second.grow(200), true);
    for (let i = 0; i < 10; i++) cache.set(String(i), i, 100);
    assertEquals(cache.bytes, 500);
  });
});

Deno.test("Scan gives the same rows in every memory mode, in smaller batches", pure, async () => {
  const source = rdSource(rdRows(20_000), rdRows(100, 1));
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source })
    .select("MUNIC_RES", "VAL_TOT");
  const whole = await scan.collect();
  assertEquals(scan.outcome?.memoryModes, undefined);
  const lengths: Record<string, readonly number[]> = {
    normal: [2048, 16_384, 1568, 100],
    conservative: [2048, 8192, 8192, 1568, 100],
    emergency: [...Array(9).fill(2048), 1568, 100],
    maintenance: [...Array(9).fill(2048), 1568, 100],
  };
  for (const mode of ["normal", "conservative", "emergency", "maintenance"] as const) {
    await configured({ mode }, async () => {
      const table = await scan.collect();
      assertEquals(table.batches.map((batch) => batch.numRows), lengths[mode]);
      assertEquals(table.getChild("VAL_TOT")?.toJSON(), whole.getChild("VAL_TOT")?.toJSON());
      assertEquals(table.getChild("MUNIC_RES")?.toJSON(), whole.getChild("MUNIC_RES")?.toJSON());
      assertEquals(scan.outcome?.memoryModes, mode === "normal" ? undefined : [mode]);
      assertEquals(scan.outcome?.complete, true);
    });
  }
});

Deno.test("Scan minds a change of mode while it reads, and its outcome tells", pure, async () => {
  const source = rdSource(rdRows(40_000));
  let used = 0;
  await configured({ memory: 1000, probe: () => used }, async () => {
    const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source }).select("SEXO");
    const lengths: number[] = [];
    for await (const batch of scan) {
      lengths.push(batch.numRows);
      used = lengths.length === 1 ? 700 : 900;
      if (lengths.length < 3) await new Promise((resolve) => setTimeout(resolve, 110));
    }
    assertEquals(lengths.slice(0, 4), [2048, 8192, 2048, 2048]);
    assertEquals(lengths.reduce((sum, length) => sum + length), 40_000);
    assertEquals(scan.outcome?.memoryModes, ["normal", "conservative", "emergency"]);
  });
});

Deno.test("a cache keeps no columns in batches that were made smaller", pure, async () => {
  const cache = memory();
  const source = rdSource(rdRows(5000));
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source, cache }).select(
    "SEXO",
  );
  const read = async (): Promise<number[]> =>
    (await Array.fromAsync(scan)).map((batch) => batch.numRows);
  await configured({ mode: "emergency" }, async () => {
    assertEquals(await read(), [2048, 2048, 904]);
  });
  assertEquals(await read(), [5000]);
});

Deno.test("a scan fetches less ahead, or nothing, when memory is short", () =>
  withFolder(async (folder) => {
    const months = [1, 2].map((month) => `${SIH_DIRECTORY}/RDAC230${month}.dbc`);
    const bytes = dbc(RD_FIELDS, rdRows(100));
    const most = bytes.length * 2;
    for (
      const [mode, ahead] of [
        ["normal", 2],
        ["conservative", 1],
        ["emergency", 1],
        ["maintenance", 1],
      ] as const
    ) {
      await configured({ mode }, async () => {
        const source = new FakeSource(Object.fromEntries(months.map((path) => [path, bytes])));
        const cache = disk(`${folder}/${mode}`, { prefetch: most });
        const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source, cache });
        let first = true;
        for await (const _ of scan) {
          if (first) await new Promise((resolve) => setTimeout(resolve, 150));
          if (first) assertEquals(source.opened, months.slice(0, ahead), mode);
          first = false;
        }
        assertEquals(source.opened, months);
      });
    }
  }));

Deno.test("a download goes no further ahead of its reader than the mode allows", pure, async () => {
  for (
    const [mode, chunks] of [["normal", 257], ["conservative", 65], ["emergency", 0]] as const
  ) {
    await configured({ mode }, async () => {
      const source = new FakeSource({ "/d/A.dbc": noise(2 ** 20) }, { chunkLength: 1024 });
      const stream = await withCache(source, memory()).open("/d/A.dbc");
      const reader = stream!.getReader();
      await reader.read();
      await new Promise((resolve) => setTimeout(resolve, 50));
      assertEquals(source.bytesRead / 1024, 1 + chunks, mode);
      await reader.cancel();
    });
  }
});

Deno.test("ftp() opens fewer connections when memory is short", async () => {
  for (const [mode, most] of [["normal", 3], ["conservative", 2], ["emergency", 1]] as const) {
    await configured({ mode }, async () => {
      await using server = await ScriptedServer.start();
      const bytes = randomBytes(400_000, 1);
      const names = ["A", "B", "C", "D", "E"];
      for (const name of names) {
        server.files.set(`/d/${name}.dbc`, { bytes, time: "20230127181400" });
      }
      await using source = ftpSource(server);
      const all = await Promise.all(names.map((name) => read(source, `/d/${name}.dbc`)));
      for (const file of all) assertEquals(file, bytes);
      assertEquals(server.mostConnections, most);
    });
  }
});

Deno.test("a hundred scans through caches hold no more than the process may", pure, async () => {
  const files = [0, 1, 2, 3].map((seed) => dbc(RD_FIELDS, rdRows(4000, seed)));
  holdNothing();
  await configured({ memory: "1MB", mode: "normal" }, async () => {
    const { mayHold = 0 } = memoryStatus();
    let most = 0;
    const caches = [memory(), memory(), memory()];
    const scans = Array.from({ length: 100 }, async (_, i) => {
      const path = `${SIH_DIRECTORY}/RDAC2301.dbc`;
      const source = new MemorySource(new Map([[path, files[i % 4]!]]), 16_384);
      const options = {
        source: withCache({ ...named(source, i) }, caches[i % 3]!),
        batchRows: 500,
      };
      const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, options)
        .select("MUNIC_RES", "VAL_TOT");
      let rows = 0;
      for await (const batch of scan) {
        rows += batch.numRows;
        most = Math.max(most, memoryStatus().held);
      }
      return rows;
    });
    assertEquals(await Promise.all(scans), Array(100).fill(4000));
    assert(most <= mayHold, `${most} bytes of ${mayHold}`);
    assert(most > mayHold / 2, `only ${most} bytes of ${mayHold} were used`);
    const stats = await Promise.all(caches.map((cache) => cache.stats()));
    const held = stats.reduce((sum, { memory }) => sum + memory.bytes, 0);
    assertEquals(memoryStatus().held, held, "something is still reserved");
  });
});

/** The same source under another name, so that caches take its files for others. */
function named(source: MemorySource, i: number) {
  return {
    name: `memory ${i}`,
    list: source.list.bind(source),
    open: source.open.bind(source),
  };
}

Deno.test("files of a source still come whole when nothing may be held", pure, async () => {
  const bytes = noise(300_000);
  await configured({ mode: "maintenance" }, async () => {
    const cache = memory();
    const source = withCache(new FakeSource({ "/d/A.dbc": bytes }), cache);
    for (let i = 0; i < 2; i++) assertEquals(await readAll(await source.open("/d/A.dbc")), bytes);
    const { memory: { bytes: held, budget } } = await cache.stats();
    assertEquals([held, budget], [0, 0]);
  });
});

Deno.test(
  "what is gathered for a cache counts, and is given up where there is no room",
  pure,
  async () => {
    holdNothing();
    await configured({ memory: "4MB", mode: "normal" }, async () => {
      const cache = memory();
      const file = dbc(RD_FIELDS, rdRows(4000));
      const path = `${SIH_DIRECTORY}/RDAC2301.dbc`;
      const source = withCache(new FakeSource({ [path]: file }), cache);
      const reader = (await source.open(path))!.getReader();
      await reader.read();
      await reader.read();
      assert(memoryStatus().held >= 2048, "a download in the making");
      while (!(await reader.read()).done) continue;
      assertEquals(
        memoryStatus().held,
        (await cache.stats()).memory.bytes,
        "a download at its end",
      );
      const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source, batchRows: 500 })
        .select("VAL_TOT");
      const held: number[] = [];
      for await (const _ of scan) {
        held.push(memoryStatus().held - (await cache.stats()).memory.bytes);
      }
      assert(held[6]! >= 6 * 500 * 8, `${held[6]} bytes of decoded columns`);
      for await (const _ of scan.select("SEXO")) break;
      assertEquals(memoryStatus().held, (await cache.stats()).memory.bytes, "left early");

      using other = memoryBudget.reserve();
      assert(other.grow(2_000_000));
      const again = scan.select("MUNIC_RES", "VAL_TOT");
      const lengths = (await Array.fromAsync(again)).map((batch) => batch.numRows);
      assertEquals(lengths, Array(8).fill(500));
      assertEquals(memoryStatus().held, 2_000_000);
    });
  },
);
