import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import {
  DataSusError,
  directory,
  filesWith,
  findGroup,
  type Lock,
  lockOf,
  type OnMissing,
  type RowTypes,
  sample,
  Scan,
  sih,
  type SihRd,
  type Source,
  type SourceEntry,
} from "@dsbr/core";
import { encodeDbc, encodeDbf } from "@dsbr/core/decode";
import { dbc, MemorySource, RD_FIELDS, rdRows, rdSource, SIH_DIRECTORY } from "./memory_source.ts";
import { realFiles, realFileTest } from "./fixtures.ts";

const ACCESSED = new Date("2026-08-03T12:00:00Z");
const JANUARY = `${SIH_DIRECTORY}/RDAC2301.dbc`;
const FEBRUARY = `${SIH_DIRECTORY}/RDAC2302.dbc`;
const MARCH = `${SIH_DIRECTORY}/RDAC2303.dbc`;

interface Under {
  readonly lock?: Lock;
  readonly frozen?: boolean;
  readonly onMissing?: OnMissing;
  readonly fingerprint?: boolean;
}

/** Acre from January to a month of 2023. */
function acre(source: Source, last: number, options: Under = {}): Scan<SihRd> {
  const period = ["2023-01", `2023-${String(last).padStart(2, "0")}`] as const;
  return Scan.of<SihRd>(findGroup("SIHSUS-RD")!, { uf: "AC", period }, { source, ...options });
}

/** A source whose listing says when files were changed; `undefined` takes the time away. */
function dated(source: Source, times: Readonly<Record<string, string>>): Source {
  return {
    name: source.name,
    async list(directory, options): Promise<readonly SourceEntry[] | undefined> {
      const entries = await source.list(directory, options);
      return entries?.map((entry) => ({
        ...entry,
        modified: new Date(times[entry.name] ?? "2023-06-01T00:00:00Z"),
      }));
    },
    open: (path, options) => source.open(path, options),
  };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Bytes 0 to 3 behind the header of a DBC, as a number. */
function storedCrc(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(view.getUint16(8, true), true).toString(16).padStart(8, "0");
}

async function changed(read: Promise<unknown>): Promise<DataSusError> {
  const error = await assertRejects(() => read, DataSusError);
  assertEquals(error.code, "CHANGED", error.message);
  assert(error.hint !== undefined);
  return error;
}

Deno.test("Scan.lock() reads every file once and says what it is", {
  permissions: {},
}, async () => {
  const [one, two] = [dbc(RD_FIELDS, rdRows(300)), dbc(RD_FIELDS, rdRows(70, 1))];
  const memory = new MemorySource(new Map([[JANUARY, one], [FEBRUARY, two]]));
  const source = dated(memory, { "RDAC2301.dbc": "2023-05-06T07:08:09.987Z" });
  // What is selected does not matter.
  const scan = acre(source, 2).select("SEXO").limit(1);
  const lock = await scan.lock({ accessed: ACCESSED });
  assertEquals(memory.opened, [JANUARY, FEBRUARY]);
  assertEquals(memory.openStreams, 0);
  assertEquals(lock.files, [
    {
      path: JANUARY,
      size: one.length,
      modified: "2023-05-06T07:08:09Z",
      sha256: await sha256(one),
      crc32: storedCrc(one),
      rows: 300,
      schemaHash: (await sha256(
        new TextEncoder().encode(
          "MUNIC_RES:C6 SEXO:C1 DIAG_PRINC:C4 VAL_TOT:N14.2 DT_INTER:C8 DIAS_PERM:N5",
        ),
      )).slice(0, 16),
      accessed: "2026-08-03",
      dataset: "SIHSUS-RD",
      partition: "AC-2023-01",
    },
    {
      ...lock.files[0]!,
      path: FEBRUARY,
      size: two.length,
      modified: "2023-06-01T00:00:00Z",
      sha256: await sha256(two),
      crc32: storedCrc(two),
      rows: 70,
      partition: "AC-2023-02",
    },
  ]);
  assertEquals(scan.outcome, undefined);
});

Deno.test("Scan.lock() counts no deleted record, and counts bytes behind the end", {
  permissions: {},
}, async () => {
  const dbf = encodeDbf(RD_FIELDS, rdRows(6));
  dbf[dbf[8]! | dbf[9]! << 8] = 0x2a; // the first record's mark
  const plain = encodeDbc(dbf);
  const longer = new Uint8Array(plain.length + 9);
  longer.set(plain);
  const source = new MemorySource(new Map([[JANUARY, longer]]));
  const lock = await acre(source, 1).lock();
  assertEquals((await acre(source, 1, { lock }).collect()).numRows, 5);
  assertEquals([lock.files[0]?.size, lock.files[0]?.rows], [plain.length + 9, 5]);
  assertEquals(lock.files[0]?.sha256, await sha256(longer));
});

Deno.test("Scan.lock() marks made-up data, and stops where a scan stops", {
  permissions: {},
}, async () => {
  const lock = await acre(sample({ rows: 3 }), 1).lock();
  assertEquals([lock.files[0]?.synthetic, lock.files[0]?.rows], [true, 3]);
  const source = rdSource(rdRows(3));
  const missing = await assertRejects(() => acre(source, 2).lock(), DataSusError);
  assertEquals(missing.code, "MISSING");
  assertEquals((await acre(source, 2, { onMissing: "warn" }).lock()).files.length, 1);
  const stop = AbortSignal.abort(new Error("enough"));
  await assertRejects(() => acre(source, 1).lock({ signal: stop }), Error, "enough");
});

Deno.test(
  "a scan with its lock gives the same rows, and says so",
  { permissions: {} },
  async () => {
    const source = rdSource(rdRows(300), rdRows(50));
    const lock = await acre(source, 2).lock();
    const scan = acre(source, 2, { lock, frozen: true }).select("SEXO");
    assertEquals((await scan.collect()).numRows, 350);
    assertEquals(scan.outcome?.files.map((file) => [file.lock, file.sha256]), [
      ["verified", lock.files[0]!.sha256],
      ["verified", lock.files[1]!.sha256],
    ]);
    assertEquals(lockOf(scan.outcome!, { accessed: ACCESSED }).files.length, 2);
  },
);

Deno.test("Scan.lock() knows no CRC-32 of a plain DBF", { permissions: {} }, async () => {
  const scan = (options: Under): Scan<RowTypes> =>
    Scan.of<RowTypes>(findGroup("PNI-CPNI")!, { uf: "AC", period: "2010" }, {
      source: sample({ rows: 3 }),
      ...options,
    });
  const lock = await scan({}).lock();
  assertEquals(lock.files.map(({ path, crc32, rows }) => [path.slice(-4), crc32, rows]), [
    [".DBF", undefined, 3],
  ]);
  assertEquals((await scan({ lock, frozen: true }).collect()).numRows, 3);
});

Deno.test("a scan without a lock takes no hashes unless asked", { permissions: {} }, async () => {
  const source = rdSource(rdRows(9));
  const plain = acre(source, 1);
  await plain.collect();
  const [file] = plain.outcome!.files;
  assertEquals([file?.sha256, file?.crc32, file?.schemaHash, file?.lock], [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const error = assertThrows(() => lockOf(plain.outcome!), DataSusError, "was not taken");
  assertEquals(error.code, "LOCK");
  const asked = acre(source, 1, { fingerprint: true });
  await asked.collect();
  assertEquals(
    lockOf(asked.outcome!, { accessed: ACCESSED }),
    await acre(source, 1).lock({ accessed: ACCESSED }),
  );
});

Deno.test("a scan with a lock refuses another size before it reads a byte", {
  permissions: {},
}, async () => {
  const lock = await acre(rdSource(rdRows(300), rdRows(50)), 2).lock();
  const source = rdSource(rdRows(300), rdRows(51));
  const error = await changed(acre(source, 2, { lock }).collect());
  assertEquals([error.path, source.opened], [FEBRUARY, []]);
  assertStringIncludes(error.message, `${lock.files[1]!.size} bytes then, `);
  const both = rdSource(rdRows(301), rdRows(51));
  const { message } = await changed(acre(both, 2, { lock }).collect());
  assertStringIncludes(message, "(and 1 more file differs)");
});

Deno.test("a scan with a lock finds other bytes of the same size and time", {
  permissions: {},
}, async () => {
  const bytes = dbc(RD_FIELDS, rdRows(300));
  const times = { "RDAC2301.dbc": "2023-05-06T07:08:09Z" };
  const sourceOf = (bytes: Uint8Array): Source =>
    dated(new MemorySource(new Map([[JANUARY, bytes]])), times);
  const lock = await acre(sourceOf(bytes), 1).lock();
  const other = bytes.slice();
  other[1] = 125 - other[1]!; // the year in the header, which the CRC-32 covers
  new DataView(other.buffer).setUint32(other[8]! | other[9]! << 8, 0, true); // "no CRC-32"
  const scan = acre(sourceOf(other), 1, { lock });
  const error = await changed(scan.collect());
  assertStringIncludes(error.message, `its SHA-256 was ${lock.files[0]!.sha256}, is `);
  assertStringIncludes(error.message, await sha256(other));
  assertEquals(scan.outcome?.files.map((file) => [file.status, file.lock]), [
    ["failed", "unchecked"],
  ]);
  assertEquals(await acre(sourceOf(other), 1).collect().then((table) => table.numRows), 300);
});

Deno.test("a scan with a lock lets another time pass when the bytes are the same", {
  permissions: {},
}, async () => {
  const memory = rdSource(rdRows(9));
  const lock = await acre(dated(memory, {}), 1).lock();
  const copied = dated(memory, { "RDAC2301.dbc": "2031-01-01T00:00:00Z" });
  assertEquals((await acre(copied, 1, { lock, frozen: true }).collect()).numRows, 9);
});

Deno.test("a scan with a lock finds a changed byte in a folder, wherever it is", {
  permissions: { read: true, write: true },
}, async () => {
  const folder = await Deno.makeTempDir();
  try {
    const path = `${folder}/RDAC2301.dbc`;
    const bytes = dbc(RD_FIELDS, rdRows(40));
    await Deno.writeFile(path, bytes);
    const lock = await acre(directory(folder), 1).lock();
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = bytes.slice();
      damaged[at]! ^= 0x10;
      await Deno.writeFile(path, damaged);
      const error = await assertRejects(
        () => acre(directory(folder), 1, { lock }).collect(),
        DataSusError,
      );
      // Damage may break the format before the end of the file shows the SHA-256.
      assert(["CHANGED", "FORMAT", "TRUNCATED", "CHECKSUM"].includes(error.code), error.message);
    }
    await Deno.writeFile(path, bytes);
    assertEquals((await acre(directory(folder), 1, { lock }).collect()).numRows, 40);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a scan with a lock misses what is gone, even when it may skip missing files", {
  permissions: {},
}, async () => {
  const lock = await acre(rdSource(rdRows(9), rdRows(9)), 2).lock();
  const source = rdSource(rdRows(9));
  for (const onMissing of ["error", "warn", "skip"] as const) {
    const error = await changed(acre(source, 2, { lock, onMissing }).collect());
    assertEquals(error.path, FEBRUARY);
    assertStringIncludes(error.message, "it was locked, and is gone");
  }
  // What is not asked for may be gone.
  assertEquals((await acre(source, 1, { lock, frozen: true }).collect()).numRows, 9);
});

Deno.test("a scan with a lock tells when another file took a partition's place", {
  permissions: {},
}, async () => {
  const bytes = dbc(RD_FIELDS, rdRows(9));
  const lock = await acre(new MemorySource(new Map([[JANUARY, bytes]])), 1).lock();
  const renamed = `${SIH_DIRECTORY}/rdac2301.DBC`;
  const error = await changed(
    acre(new MemorySource(new Map([[renamed, bytes]])), 1, { lock }).collect(),
  );
  assertStringIncludes(error.message, `"${renamed}" has taken its place`);
});

Deno.test("a scan with a lock reads new files and says so, unless it is frozen", {
  permissions: {},
}, async () => {
  const lock = await acre(rdSource(rdRows(9)), 1).lock();
  const source = rdSource(rdRows(9), rdRows(4));
  const scan = acre(source, 2, { lock });
  assertEquals((await scan.collect()).numRows, 13);
  assertEquals(scan.outcome?.files.map((file) => file.lock), ["verified", "new"]);
  source.opened.length = 0;
  const error = await changed(acre(source, 2, { lock, frozen: true }).collect());
  assertEquals([error.path, source.opened], [FEBRUARY, []]);
  assertStringIncludes(error.message, "the lock is frozen and does not have it");
});

Deno.test("a frozen scan misses files whatever it may skip, but no known gap", {
  permissions: {},
}, async () => {
  const source = rdSource(rdRows(9));
  const lock = await acre(source, 1).lock();
  for (const onMissing of ["error", "warn", "skip"] as const) {
    const scan = acre(source, 2, { lock, frozen: true, onMissing });
    const error = await assertRejects(() => scan.collect(), DataSusError);
    assertEquals(error.code, "MISSING");
    assertStringIncludes(error.hint!, "leave frozen (--frozen) out");
    assertEquals((await acre(source, 2, { lock, onMissing: "skip" }).collect()).numRows, 9);
  }
  const gaps = { group: "ER", uf: "AP", period: "2012" } as const;
  const locked = await sih(gaps, { source: sample({ rows: 2 }) }).lock();
  const frozen = sih(gaps, { source: sample({ rows: 2 }), lock: locked, frozen: true });
  assertEquals((await frozen.collect()).numRows, 2 * locked.files.length);
  assert(filesWith(frozen.outcome!, "gap").length > 0);
});

Deno.test("a scan with a lock calls a file unchecked that a limit cuts short", {
  permissions: {},
}, async () => {
  const source = rdSource(rdRows(300), rdRows(9));
  const lock = await acre(source, 2).lock();
  const scan = acre(source, 2, { lock, frozen: true }).limit(10);
  assertEquals((await scan.collect()).numRows, 10);
  assertEquals(scan.outcome?.files.map((file) => [file.status, file.lock, file.sha256]), [
    ["partial", "unchecked", undefined],
    ["unread", undefined, undefined],
  ]);
  assertThrows(() => lockOf(scan.outcome!), DataSusError, "it ended before");
});

Deno.test("a scan with a lock finds that the same bytes are read as another table", {
  permissions: {},
}, async () => {
  const source = rdSource(rdRows(9));
  const lock = await acre(source, 1).lock();
  for (
    const [fact, value] of [["rows", 8], ["crc32", "00000001"], ["schemaHash", "0".repeat(16)]]
  ) {
    const edited = { ...lock, files: [{ ...lock.files[0]!, [fact!]: value }] };
    const { message } = await changed(acre(source, 1, { lock: edited }).collect());
    assertStringIncludes(message, `its ${fact} was ${value}, is ${lock.files[0]![fact as "rows"]}`);
  }
});

Deno.test("a scan cannot be frozen without a lock", { permissions: {} }, () => {
  const error = assertThrows(() => acre(sample(), 1, { frozen: true }), DataSusError);
  assertEquals(error.code, "LOCK");
});

Deno.test("Scan.changesSince() lists and reads nothing", { permissions: {} }, async () => {
  const months = [rdRows(9), rdRows(9), rdRows(9)];
  const lock = await acre(dated(rdSource(...months), {}), 3).lock();
  const memory = rdSource(rdRows(9), rdRows(12), rdRows(9), rdRows(4));
  const source = dated(memory, { "RDAC2303.dbc": "2024-01-10T00:00:00Z" });
  const changes = await acre(source, 5).changesSince(lock);
  assertEquals(memory.opened, []);
  assertEquals(changes.republished.map(({ before, now }) => [before.path, now.path]), [
    [FEBRUARY, FEBRUARY],
    [MARCH, MARCH],
  ]);
  assertEquals(changes.added.map((file) => file.partition), ["AC-2023-04"]);
  assertEquals(changes.unchanged.map((file) => file.path), [JANUARY]);
  assertEquals([changes.vanished, changes.missing], [[], ["AC-2023-05"]]);
});

Deno.test("Scan.refresh() reads only what changed, and reports it", {
  permissions: {},
}, async () => {
  const times = { "RDAC2302.dbc": "2024-01-10T00:00:00Z", "RDAC2303.dbc": "2024-01-11T00:00:00Z" };
  const before = rdSource(rdRows(9), rdRows(9), rdRows(9), rdRows(5));
  const elsewhere = await sih(
    { group: "RJ", uf: "AC", period: "2023-01" },
    { source: sample({ rows: 2 }) },
  ).lock({ accessed: ACCESSED });
  const own = await acre(dated(before, {}), 4).lock({ accessed: ACCESSED });
  const lock: Lock = { ...own, files: [...own.files, ...elsewhere.files] };
  const files = new Map([
    [JANUARY, dbc(RD_FIELDS, rdRows(9))],
    [FEBRUARY, dbc(RD_FIELDS, rdRows(1200))],
    [MARCH, dbc(RD_FIELDS, rdRows(9))],
    [`${SIH_DIRECTORY}/RDAC2305.dbc`, dbc(RD_FIELDS, rdRows(7))],
  ]);
  const memory = new MemorySource(files);
  const source = dated(memory, times);
  const { lock: refreshed, report } = await acre(source, 5)
    .refresh(lock, { accessed: new Date("2026-11-21T00:00:00Z") });
  assertEquals(memory.opened, [FEBRUARY, MARCH, `${SIH_DIRECTORY}/RDAC2305.dbc`]);
  const sizes = [lock.files[1]!.size, files.get(FEBRUARY)!.length]
    .map((size) => size.toLocaleString("en-US"));
  const added = files.get(`${SIH_DIRECTORY}/RDAC2305.dbc`)!.length;
  assertEquals(report, [
    "SIHSUS-RD: 1 republished, 1 touched, 1 new, 1 gone, 1 unchanged; 1 expected and not there",
    `republished  RDAC2302.dbc  ${sizes[0]} -> ${
      sizes[1]
    } bytes, changed 2023-06-01 -> 2024-01-10, 9 -> 1,200 rows`,
    "touched      RDAC2303.dbc  changed 2023-06-01 -> 2024-01-11, the same bytes",
    `new          RDAC2305.dbc  ${added} bytes, changed 2023-06-01, 7 rows`,
    "gone         RDAC2304.dbc",
  ]);
  assertEquals(
    refreshed.files.map(({ partition, rows, accessed }) => [partition, rows, accessed]),
    [
      ["AC-2023-01", 9, "2026-08-03"],
      ["AC-2023-02", 1200, "2026-11-21"],
      ["AC-2023-03", 9, "2026-08-03"],
      ["AC-2023-05", 7, "2026-11-21"],
      ["AC-2023-01", 2, "2026-08-03"],
    ],
  );
  assertEquals(refreshed.files[2]?.modified, "2024-01-11T00:00:00Z");
  // What was refreshed is what a full lock gives, and reads back.
  const whole = await acre(source, 5, { onMissing: "skip" }).lock();
  const facts = (lock: Lock): unknown[] =>
    lock.files.filter((file) => file.dataset === "SIHSUS-RD")
      .map(({ accessed: _, ...file }) => file);
  assertEquals(facts(refreshed), facts(whole));
  const again = await acre(source, 5).refresh(refreshed);
  assertEquals(again.lock, refreshed);
  assertEquals(memory.opened.length, 3 + 4);
});

Deno.test("Scan.refresh() reads a file of which the source says nothing", {
  permissions: {},
}, async () => {
  const memory = rdSource(rdRows(9));
  const mute: Source = {
    name: "mute",
    async list(directory): Promise<readonly SourceEntry[] | undefined> {
      return (await memory.list(directory))?.map(({ name }) => ({ name }));
    },
    open: (path) => memory.open(path),
  };
  const lock = await acre(mute, 1).lock();
  assertEquals(memory.opened.length, 1);
  assertEquals((await acre(mute, 1).refresh(lock)).lock, lock);
  assertEquals(memory.opened.length, 2);
});

realFileTest(
  "Scan.lock() takes the SHA-256, rows and CRC-32 of real files",
  async (file, bytes) => {
    if (file.dataset !== "SIH-RD" && !/RD[A-Z]{2}\d{4}\.dbc$/i.test(file.path)) return;
    const [, uf, yy, mm] = /RD([A-Z]{2})(\d\d)(\d\d)\.dbc$/i.exec(file.path) ?? [];
    const year = Number(yy) + (Number(yy) > 70 ? 1900 : 2000);
    const memory = directory(new URL("../../shared/fixtures/mirror/", import.meta.url));
    const scan = Scan.of<SihRd>(findGroup("SIHSUS-RD")!, {
      uf: uf as "AC",
      period: `${year}-${mm}`,
    }, { source: memory });
    const [locked] = (await scan.lock()).files;
    assertEquals([locked?.sha256, locked?.rows, locked?.size], [
      file.sha256,
      file.rows,
      bytes.length,
    ]);
    assert(realFiles.length > 0);
  },
);
