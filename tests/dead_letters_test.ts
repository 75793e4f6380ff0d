import { assert, assertEquals, assertInstanceOf, assertRejects, assertThrows } from "@std/assert";
import {
  col,
  DataSusError,
  type DeadLetter,
  memory,
  type ScanOptions,
  sih,
  type Source,
} from "@dsbr/core";
import { FakeSource } from "./cache/fake_source.ts";
import { dbc, MemorySource, RD_FIELDS, rdRows, rdSource, SIH_DIRECTORY } from "./memory_source.ts";

const pure = { permissions: "none" } as const;
const FILES = { permissions: { read: true, write: true } } as const;

/** Rows of which those at `at` have a day that there is not, and the one behind an odd number. */
function damaged(count: number, ...at: readonly number[]): string[][] {
  const rows = rdRows(count);
  for (const i of at) {
    rows[i]![4] = "20230230";
    rows[i + 1]![5] = " **";
  }
  return rows;
}

function scanOf(source: Source, options: ScanOptions) {
  const month = { from: 1, to: 2 };
  return sih({ group: "RD", uf: "AC", year: 2023, month }, {
    source,
    onMissing: "skip",
    ...options,
  })
    .select("SEXO", "DT_INTER", "DIAS_PERM");
}

const PATH = `${SIH_DIRECTORY}/RDAC2301.dbc`;
/** Bytes of the header, and of a record, of the files here. */
const [HEADER, RECORD] = [33 + 32 * 6, 1 + 6 + 1 + 4 + 14 + 8 + 5];

/** The letters for `damaged(_, ...at)`, by hand. */
function letters(file: string, ...at: readonly number[]): DeadLetter[] {
  return at.flatMap((i) => [
    {
      file,
      row: i + 1,
      offset: HEADER + i * RECORD + 26,
      column: "DT_INTER",
      raw: "3230323330323330",
      reason: "it is no day as YYYYMMDD",
    },
    {
      file,
      row: i + 2,
      offset: HEADER + (i + 1) * RECORD + 34,
      column: "DIAS_PERM",
      raw: "2020202a2a",
      reason: "it is no whole number of 32 bits",
    },
  ]);
}

async function readLetters(path: string): Promise<DeadLetter[]> {
  const text = await Deno.readTextFile(path);
  assert(text === "" || text.endsWith("\n"), text);
  return text.split("\n").slice(0, -1).map((line) => JSON.parse(line));
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function names(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
}

Deno.test("Scan reads values that it cannot read as null, and counts them", pure, async () => {
  const scan = scanOf(rdSource(damaged(20, 3, 9)), {});
  const table = await scan.collect();
  assertEquals([table.numRows, table.getChild("DT_INTER")?.nullCount], [20, 2]);
  assertEquals(scan.outcome?.files[0]?.unparsable, { DT_INTER: 2, DIAS_PERM: 2 });
  assertEquals(scan.outcome?.deadLetters, undefined);
});

Deno.test(
  'Scan with onBadRecord "error" stops at the first value and says where it is',
  pure,
  async () => {
    const source = rdSource(damaged(20, 12, 3));
    // The first in the file, whatever the order of the columns.
    const scan = scanOf(source, { onBadRecord: "error" }).select("DIAS_PERM", "DT_INTER");
    const error = await assertRejects(() => scan.collect(), DataSusError);
    const [first] = letters(PATH, 3);
    const { code, path, row, offset, column, raw } = error;
    assertEquals({ code, path, row, offset, column, raw }, {
      code: "RECORD",
      path: PATH,
      row: 4,
      offset: first!.offset,
      column: "DT_INTER",
      raw: first!.raw,
    });
    assertEquals(
      error.message,
      `Cannot read "${PATH}": in row 4, DT_INTER holds the bytes 3230323330323330 ` +
        `(byte ${first!.offset} of the table), it is no day as YYYYMMDD`,
    );
    assert(error.hint?.includes("deadLetter"), error.hint);
    assertEquals([scan.outcome?.status, scan.outcome?.files[0]?.status], ["failed", "failed"]);
    assertEquals(source.openStreams, 0);
  },
);

Deno.test(
  'Scan with onBadRecord "error" reads what is right, and what is not asked for',
  pure,
  async () => {
    const clean = scanOf(rdSource(rdRows(20)), { onBadRecord: "error" });
    assertEquals((await clean.collect()).numRows, 20);
    const scan = scanOf(rdSource(damaged(20, 10)), { onBadRecord: "error" });
    assertEquals((await scan.limit(10).collect()).numRows, 10);
    await assertRejects(() => scan.limit(11).collect(), DataSusError, "in row 11, DT_INTER");
    assertEquals((await scan.select("SEXO").collect()).numRows, 20);
    // A condition takes such a value for null, which is neither this nor that.
    const { length } = rdRows(20).filter((row) => row[5]! !== "11" && Number(row[5]) < 100);
    assertEquals(
      (await scan.select("SEXO").where(col("DIAS_PERM").lt(100)).collect()).numRows,
      length,
    );
    assertEquals((await scan.select("SEXO").where(col("DIAS_PERM").isNull()).collect()).numRows, 1);
  },
);

Deno.test(
  "Scan lists what it cannot read in a file, and reads the same rows",
  FILES,
  () =>
    inFolder(async (folder) => {
      const deadLetter = `${folder}/bad.ndjson`;
      const source = rdSource(damaged(20, 12, 3), damaged(30, 1));
      const plain = await scanOf(source, {}).collect();
      for (const batchRows of [1, 6, 1000]) {
        const scan = scanOf(source, { deadLetter, batchRows });
        const table = await scan.collect();
        assertEquals(table.toString(), plain.toString());
        assertEquals(await readLetters(deadLetter), [
          ...letters(PATH, 3, 12),
          ...letters(`${SIH_DIRECTORY}/RDAC2302.dbc`, 1),
        ]);
        assertEquals(scan.outcome?.deadLetters, { count: 6, path: deadLetter, complete: true });
        assertEquals(await names(folder), ["bad.ndjson"]);
      }
      const none = scanOf(rdSource(rdRows(5)), { onBadRecord: "dead-letter", deadLetter });
      await none.collect();
      assertEquals(await readLetters(deadLetter), []);
    }),
);

Deno.test("Scan lists no value of rows behind its limit", FILES, () =>
  inFolder(async (folder) => {
    const deadLetter = `${folder}/bad.ndjson`;
    const scan = scanOf(rdSource(damaged(20, 3, 12)), { deadLetter }).limit(13);
    await scan.collect();
    assertEquals(await readLetters(deadLetter), letters(PATH, 3, 12).slice(0, 3));
    assertEquals(scan.outcome?.status, "limited");
    assertEquals(scan.outcome?.files[0]?.unparsable, { DT_INTER: 2, DIAS_PERM: 1 });
  }));

Deno.test(
  "Scan keeps the dead letters of a read that fails, under another name",
  FILES,
  () =>
    inFolder(async (folder) => {
      const deadLetter = `${folder}/bad.ndjson`;
      await Deno.writeTextFile(deadLetter, "of the read before\n");
      const second = dbc(RD_FIELDS, damaged(40, 7));
      const source = new MemorySource(
        new Map([
          [PATH, dbc(RD_FIELDS, damaged(20, 3))],
          [`${SIH_DIRECTORY}/RDAC2302.dbc`, second.slice(0, -30)],
        ]),
      );
      const scan = scanOf(source, { deadLetter, batchRows: 1000 });
      await assertRejects(() => scan.collect(), DataSusError, "RDAC2302");
      const path = `${deadLetter}.incomplete`;
      assertEquals(await readLetters(path), [
        ...letters(PATH, 3),
        ...letters(`${SIH_DIRECTORY}/RDAC2302.dbc`, 7),
      ]);
      assertEquals(scan.outcome?.deadLetters, { count: 4, path, complete: false });
      assertEquals(await Deno.readTextFile(deadLetter), "of the read before\n");
      assertEquals(await names(folder), ["bad.ndjson", "bad.ndjson.incomplete"]);
    }),
);

Deno.test(
  "Scan keeps the dead letters of a read that is left, and nothing when there are none",
  FILES,
  () =>
    inFolder(async (folder) => {
      const deadLetter = `${folder}/bad.ndjson`;
      for (const [rows, expected] of [[damaged(20, 1), 2], [rdRows(20), 0]] as const) {
        const scan = scanOf(rdSource(rows), { deadLetter, batchRows: 5 });
        for await (const _ of scan) break;
        assertEquals(scan.outcome?.status, "cancelled");
        assertEquals([scan.outcome?.deadLetters?.count, scan.outcome?.deadLetters?.complete], [
          expected,
          false,
        ]);
        assertEquals(await names(folder), expected > 0 ? ["bad.ndjson.incomplete"] : []);
        if (expected > 0) await Deno.remove(`${deadLetter}.incomplete`);
      }
    }),
);

Deno.test("Scan gives dead letters to a function, one after the other", pure, async () => {
  const source = rdSource(damaged(20, 3, 9));
  const given: DeadLetter[] = [];
  let running = 0;
  const scan = scanOf(source, {
    async deadLetter(letter): Promise<void> {
      assertEquals(++running, 1);
      await Promise.resolve();
      given.push(letter);
      running--;
    },
  });
  await scan.collect();
  assertEquals(given, letters(PATH, 3, 9));
  assertEquals(scan.outcome?.deadLetters, { count: 4, complete: true });
  const failing = scanOf(source, {
    deadLetter: ({ row }) => {
      if (row === 10) throw new RangeError("enough");
    },
  });
  await assertRejects(() => failing.collect(), RangeError, "enough");
  assertEquals(failing.outcome?.deadLetters, { count: 2, complete: false });
  assertEquals(source.openStreams, 0);
});

Deno.test("Scan finds bad values whatever a cache holds of the file", pure, async () => {
  const cache = memory();
  const source = new FakeSource({ [PATH]: dbc(RD_FIELDS, damaged(20, 3)) });
  await scanOf(source, { cache }).limit(10).collect();
  await assertRejects(
    () => scanOf(source, { cache, onBadRecord: "error" }).limit(10).collect(),
    DataSusError,
  );
  const plain = scanOf(source, { cache });
  await plain.collect();
  for await (const _ of plain) continue;
  assertEquals(plain.outcome?.files[0]?.unparsable, { DT_INTER: 1, DIAS_PERM: 1 });
  const given: DeadLetter[] = [];
  await scanOf(source, { cache, deadLetter: (letter) => void given.push(letter) }).collect();
  assertEquals(given, letters(PATH, 3));
  await assertRejects(
    () => scanOf(source, { cache, onBadRecord: "error" }).collect(),
    DataSusError,
  );
  for (let i = 0; i < 2; i++) {
    const clean = scanOf(source, { cache, onBadRecord: "error" }).select("SEXO");
    assertEquals((await clean.collect()).numRows, 20);
  }
  assertEquals(source.opened, [PATH]);
});

Deno.test("Scan names the permission that its dead letters need, before it reads", {
  permissions: { read: false, write: false },
}, async () => {
  const source = rdSource(damaged(20, 3));
  const scan = scanOf(source, { deadLetter: "letters/bad.ndjson" });
  const error = await assertRejects(() => scan.collect(), DataSusError);
  assertEquals([error.code, error.flag], [
    "PERMISSION",
    "--allow-read=letters --allow-write=letters",
  ]);
  assertEquals([source.listed, source.opened], [[], []]);
});

Deno.test(
  "Two reads do not write their dead letters into one file",
  FILES,
  () =>
    inFolder(async (folder) => {
      const scan = scanOf(rdSource(damaged(20, 3)), {
        deadLetter: `${folder}/bad.ndjson`,
        batchRows: 5,
      });
      const stream = scan.stream();
      const reader = stream.getReader();
      await reader.read();
      const error = await assertRejects(
        () => scan.collect(),
        DataSusError,
        "another run is writing",
      );
      assertEquals(error.code, "SOURCE");
      while (!(await reader.read()).done) continue;
      assertEquals((await stream.outcome).deadLetters?.count, 2);
      assertEquals(await names(folder), ["bad.ndjson"]);
    }),
);

Deno.test("Scan refuses to list values by halves", pure, () => {
  const source = rdSource(rdRows(1));
  for (
    const options of [
      { onBadRecord: "dead-letter" },
      { onBadRecord: "null", deadLetter: "a.ndjson" },
      { onBadRecord: "error", deadLetter: "a.ndjson" },
    ] as const
  ) {
    const error = assertThrows(() => scanOf(source, options));
    assertInstanceOf(error, DataSusError);
    assertEquals(error.code, "QUERY");
  }
});

Deno.test("Scan wants the permission to keep dead letters whatever becomes of the read", {
  permissions: {
    read: ["letters/bad.ndjson", "letters/bad.ndjson.part"],
    write: ["letters/bad.ndjson", "letters/bad.ndjson.part"],
  },
}, async () => {
  const scan = scanOf(rdSource(rdRows(1)), { deadLetter: "letters/bad.ndjson" });
  const error = await assertRejects(() => scan.collect(), DataSusError);
  assertEquals(error.flag, "--allow-read=letters --allow-write=letters");
});
