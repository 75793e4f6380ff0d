import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { DataSusError, formatLock, type Lock, type LockedFile, parseLock } from "@dsbr/core";
import { makeLock } from "../../src/lock/lock.ts";
import { Random } from "../random.ts";
import { lockedFile, lockedMonth } from "./locked_file.ts";

const VERSIONS = { lock: 1, "@dsbr/core": "0.1.0" };

Deno.test("formatLock() writes a fact a line, sorted by path", { permissions: {} }, () => {
  const { crc32: _, modified: __, ...bare } = lockedFile({
    path: "/dissemin/publicos/PO/PO2022.dbf",
    dataset: "PO-PO",
    partition: "2022",
    preliminary: true,
    synthetic: true,
  });
  const lock: Lock = { versions: VERSIONS, files: [lockedFile(), bare] };
  assertEquals(
    formatLock(lock),
    `{
  "versions": {
    "lock": 1,
    "@dsbr/core": "0.1.0"
  },
  "files": [
    {
      "path": "/dissemin/publicos/PO/PO2022.dbf",
      "size": 114200,
      "sha256": "${"ab".repeat(32)}",
      "rows": 4185,
      "schemaHash": "0123456789abcdef",
      "accessed": "2026-08-03",
      "dataset": "PO-PO",
      "partition": "2022",
      "preliminary": true,
      "synthetic": true
    },
    {
      "path": "/dissemin/publicos/SIHSUS/200801_/Dados/RDAC2301.dbc",
      "size": 114200,
      "modified": "2023-05-06T07:08:09Z",
      "sha256": "${"ab".repeat(32)}",
      "crc32": "8f3a01c9",
      "rows": 4185,
      "schemaHash": "0123456789abcdef",
      "accessed": "2026-08-03",
      "dataset": "SIHSUS-RD",
      "partition": "AC-2023-01"
    }
  ]
}
`,
  );
});

Deno.test("formatLock() changes only the lines of what changed", { permissions: {} }, () => {
  const before = formatLock(makeLock([lockedMonth(1), lockedMonth(2), lockedMonth(3)]));
  const republished = lockedMonth(2, { size: 114_512, modified: "2024-01-10T00:00:00Z" });
  const after = formatLock(makeLock([lockedMonth(3), republished, lockedMonth(1)]));
  const [old, now] = [before.split("\n"), after.split("\n")];
  assertEquals(old.length, now.length);
  const diff = old.flatMap((line, i) => line === now[i] ? [] : [`-${line}`, `+${now[i]}`]);
  assertEquals(diff, [
    '-      "size": 114200,',
    '+      "size": 114512,',
    '-      "modified": "2023-05-06T07:08:09Z",',
    '+      "modified": "2024-01-10T00:00:00Z",',
  ]);
});

Deno.test("parseLock() gives back what formatLock() wrote", { permissions: {} }, () => {
  const random = new Random(7);
  for (let round = 0; round < 50; round++) {
    const files = Array.from({ length: random.below(7) }, (_, i): LockedFile => {
      const { modified, crc32, ...rest } = lockedMonth(i + 1, {
        size: random.below(2 ** 31),
        rows: random.below(2 ** 31),
        path: `/dissemin/Ação ${i} {x} "y"/RD%${random.below(10)}${i}.dbc`,
      });
      return {
        ...rest,
        ...random.below(2) === 0 && { modified: modified! },
        ...random.below(2) === 0 && { crc32: crc32! },
        ...random.below(2) === 0 && { preliminary: true },
        ...random.below(2) === 0 && { synthetic: true },
      };
    });
    const lock = makeLock(files);
    assertEquals(parseLock(formatLock(lock)), lock);
  }
});

Deno.test("parseLock() ignores facts that it does not know", { permissions: {} }, () => {
  const lock = makeLock([lockedFile()]);
  const text = formatLock(lock).replace('"size"', '"colour": "blue",\n      "size"');
  assertEquals(parseLock(text), lock);
});

/** A good lock with one fact replaced; `undefined` takes it out. */
function withFact(name: string, value: unknown): string {
  const lock = { versions: VERSIONS, files: [{ ...lockedFile(), [name]: value }] };
  return JSON.stringify(lock);
}

const GOOD = formatLock(makeLock([lockedFile()]));
const DAMAGED: readonly (readonly [text: string, says: string])[] = [
  ["", "it is empty"],
  [GOOD.slice(0, 200), "it is no JSON"],
  [GOOD.replace('  "files"', '<<<<<<< HEAD\n  "files"'), "an unresolved merge conflict"],
  ["null", "it is no lock file"],
  ["[]", "it is no lock file"],
  ['{"version":"4","remote":{}}', "it is no lock file"],
  ['{"versions":{},"files":[]}', "it does not say its version"],
  ['{"versions":{"lock":0},"files":[]}', "it does not say its version"],
  ['{"versions":{"lock":1},"files":[]}', "it does not say what wrote it"],
  ['{"versions":{"lock":1,"@dsbr/core":"0.1.0"},"files":{}}', "it lists no files"],
  ['{"versions":{"lock":1,"@dsbr/core":"0.1.0"},"files":[3]}', "its file number 1 is no object"],
  [withFact("path", undefined), "its file number 1 has no path"],
  [withFact("path", "/a/../../etc/passwd"), "its file number 1 has the path"],
  [withFact("path", "a.dbc"), "has the path"],
  [withFact("path", "/a\u001b[2J.dbc"), "has the path"],
  [withFact("sha256", undefined), "has no sha256"],
  [withFact("sha256", "AB".repeat(32)), "has the sha256"],
  [withFact("sha256", "ab".repeat(31)), "has the sha256"],
  [withFact("size", -1), "has the size -1"],
  [withFact("size", 1.5), "has the size 1.5"],
  [withFact("size", "114200"), "has the size"],
  [withFact("rows", null), "has the rows null"],
  [withFact("crc32", ""), "has the crc32"],
  [withFact("schemaHash", "xyz"), "has the schemaHash"],
  [withFact("modified", "2023-02-30T00:00:00Z"), "has the modified"],
  [withFact("modified", "yesterday"), "has the modified"],
  [withFact("accessed", "2026-13-01"), "has the accessed"],
  [withFact("dataset", "SIHSUS RD"), "has the dataset"],
  [withFact("partition", 2023), "has the partition"],
  [withFact("synthetic", false), "has the synthetic false"],
  [
    JSON.stringify({ versions: VERSIONS, files: [lockedFile(), lockedFile({ rows: 1 })] }),
    "twice",
  ],
];

Deno.test("parseLock() says what is wrong with a damaged lock", { permissions: {} }, () => {
  for (const [text, says] of DAMAGED) {
    const error = assertThrows(() => parseLock(text, "my.json"), DataSusError, says);
    assertEquals([error.code, error.path], ["LOCK", "my.json"]);
    assertStringIncludes(error.message, 'Cannot read the lock "my.json": ');
    assert(error.hint !== undefined);
  }
});

Deno.test("parseLock() never throws anything else, whichever byte is damaged", {
  permissions: {},
}, () => {
  const lock = parseLock(GOOD);
  let refused = 0;
  for (let i = 0; i < GOOD.length; i++) {
    for (const byte of ["", "0", "}", '"']) {
      try {
        parseLock(GOOD.slice(0, i) + byte + GOOD.slice(i + 1));
      } catch (error) {
        assert(error instanceof DataSusError && error.code === "LOCK", String(error));
        refused++;
      }
    }
    if (i < GOOD.trimEnd().length) assertThrows(() => parseLock(GOOD.slice(0, i)), DataSusError);
  }
  assert(refused > GOOD.length);
  assertEquals(lock.files.length, 1);
});

Deno.test("parseLock() asks for an update when the lock is newer", { permissions: {} }, () => {
  const text = '{"versions":{"lock":2,"@dsbr/core":"3.1.0"},"entries":{}}';
  const error = assertThrows(() => parseLock(text), DataSusError, "it is of version 2");
  assertEquals([error.code, error.hint], ["LOCK", "Update @dsbr/core: version 3.1.0 wrote it"]);
});
