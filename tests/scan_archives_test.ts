// Scans of groups whose tables lie in ZIP archives.
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import {
  DataSusError,
  directory,
  findGroup,
  type PartitionQuery,
  type ReadProgress,
  type RowTypes,
  Scan,
  type ScanOptions,
} from "@dsbr/core";
import { type DbfFieldSpec, encodeDbf } from "@dsbr/core/decode";
import { makeZip } from "./decode/make_zip.ts";
import { MemorySource } from "./memory_source.ts";

const POPTCU = "/dissemin/publicos/IBGE/POPTCU";
const FIELDS: readonly DbfFieldSpec[] = [
  { name: "MUNIC_RES", type: "C", width: 7, decimals: 0 },
  { name: "ANO", type: "C", width: 4, decimals: 0 },
  { name: "POPULACAO", type: "N", width: 8, decimals: 0 },
];

/** A table of some municipalities of a UF, by its number. */
function table(uf: number, rows: number): Uint8Array {
  return encodeDbf(
    FIELDS,
    Array.from({ length: rows }, (_, i) => [`${uf}${10000 + i}`, "2013", `${(i + 1) * 1000}`]),
  );
}

/** 28 tables, as in the archives of 2013 and before: the national one repeats those of the UFs. */
function archive28(): Uint8Array {
  const ufs = [..."RO AC AM RR PA AP TO MA PI CE RN PB PE AL SE BA MG ES RJ SP PR SC RS MS MT GO DF"
    .split(" ")];
  const members = ufs.map((uf, i) => ({ name: `POPT${uf}13.DBF`, bytes: table(11 + i, 20) }));
  members.splice(5, 0, { name: "POPTBR13.DBF", bytes: table(99, 540) });
  return makeZip(members);
}

function scanOf(
  dataset: string,
  query: PartitionQuery,
  files: Readonly<Record<string, Uint8Array>>,
  options: ScanOptions = {},
): { scan: Scan<RowTypes>; source: MemorySource } {
  const source = new MemorySource(new Map(Object.entries(files)));
  return { scan: Scan.of<RowTypes>(findGroup(dataset)!, query, { source, ...options }), source };
}

Deno.test("Scan reads the national table of an archive, and not the UFs' that repeat it", async () => {
  const archive = archive28();
  const path = `${POPTCU}/poptbr13.ZIP`;
  const { scan, source } = scanOf("IBGE-POPTCU", { year: 2013 }, { [path]: archive });
  const resolution = await scan.resolve();
  assertEquals(resolution.files, [{
    partition: "2013",
    path,
    member: "POPTBR13.dbf",
    preliminary: false,
    size: archive.length,
  }]);
  const seen: ReadProgress[] = [];
  const result = await scan.collect({ onProgress: (progress) => seen.push(progress) });
  assertEquals(result.numRows, 540);
  assertEquals(result.getChild("MUNIC_RES")?.get(0), "9910000");
  assertEquals(result.getChild("POPULACAO")?.get(539), 540_000);
  const [file] = scan.outcome!.files;
  assertEquals(
    [file!.checksum, file!.bytes, file!.status, file!.records, file!.absentColumns],
    ["verified", archive.length, "read", 540, []],
  );
  assertEquals([seen.at(-1)?.bytes, seen.at(-1)?.totalBytes], [archive.length, archive.length]);
  assert(seen.every(({ bytes }, i) => i === 0 || bytes >= seen[i - 1]!.bytes));
  assertEquals(source.openStreams, 0);
});

Deno.test("Scan stops an archive when it has the rows that it wants", async () => {
  const bytes = table(12, 50_000);
  const archive = makeZip([{ name: "POPTBR13.DBF", bytes, method: 0 }]);
  const { scan, source } = scanOf("IBGE-POPTCU", { year: 2013 }, {
    [`${POPTCU}/POPTBR13.zip`]: archive,
  });
  const first = scan.limit(5);
  assertEquals((await first.collect()).numRows, 5);
  assertEquals(source.openStreams, 0);
  assert(source.bytesRead < archive.length / 2, `${source.bytesRead}`);
  const { checksum, status, bytes: read } = first.outcome!.files[0]!;
  assertEquals([checksum, status, read <= source.bytesRead], ["unchecked", "partial", true]);
});

Deno.test("Scan ends in a typed error wherever an archive is cut, and leaves nothing open", async () => {
  const archive = makeZip([{ name: "POPTBR13.DBF", bytes: table(12, 9) }]);
  const path = `${POPTCU}/POPTBR13.zip`;
  for (let length = 0; length < archive.length; length++) {
    const { scan, source } = scanOf("IBGE-POPTCU", { year: 2013 }, {
      [path]: archive.slice(0, length),
    });
    const error = await assertRejects(() => scan.collect(), DataSusError);
    assertEquals([error.code, error.path], ["TRUNCATED", path], `${length}`);
    assertEquals(scan.outcome?.files[0]?.status, "failed");
    assertEquals(source.openStreams, 0);
  }
});

Deno.test("Scan says what an archive holds when the table is not in it", async () => {
  const csv = { name: "POPTBR13.csv", bytes: new TextEncoder().encode("MUNIC_RES,ANO\n") };
  const path = `${POPTCU}/POPTBR13.zip`;
  const { scan, source } = scanOf("IBGE-POPTCU", { year: 2013 }, { [path]: makeZip([csv]) });
  const error = await assertRejects(() => scan.collect(), DataSusError);
  assertEquals(error.code, "FORMAT");
  assertStringIncludes(error.message, `"${path}": it holds "POPTBR13.csv", and not the table`);
  assertEquals(source.openStreams, 0);
});

Deno.test("Scan checks an archive's CRC-32, and reads on when told to", async () => {
  const bytes = table(12, 9);
  const files = {
    [`${POPTCU}/POPTBR13.zip`]: makeZip([{ name: "POPTBR13.DBF", bytes, crc: 7 }]),
  };
  const { scan } = scanOf("IBGE-POPTCU", { year: 2013 }, files);
  assertEquals((await assertRejects(() => scan.collect(), DataSusError)).code, "CHECKSUM");
  const warned = scanOf("IBGE-POPTCU", { year: 2013 }, files, { verify: "warn" }).scan;
  assertEquals((await warned.collect()).numRows, 9);
  assertEquals(warned.outcome?.files[0]?.checksum, "mismatch");
});

Deno.test("Scan tells of a damaged table in a sound archive", async () => {
  const bytes = table(12, 9).slice(0, -30);
  const { scan } = scanOf("IBGE-POPTCU", { year: 2013 }, {
    [`${POPTCU}/POPTBR13.zip`]: makeZip([{ name: "POPTBR13.DBF", bytes }]),
  });
  const error = await assertRejects(() => scan.collect(), DataSusError);
  assertEquals(error.code, "TRUNCATED");
  assertStringIncludes(error.message, "POPTBR13.zip/POPTBR13.dbf");
});

Deno.test("Scan reads archives whose directories hold the year and whose names are irregular", async () => {
  const fields = [
    { name: "CO_MUNICIP", type: "C", width: 6, decimals: 0 },
    { name: "DS_NOME", type: "C", width: 20, decimals: 0 },
  ];
  const archive = (name: string): Uint8Array =>
    makeZip([
      { name: "DBF/tb_uf.dbf", bytes: encodeDbf(fields, []) },
      { name: "DBF/tb_municip.dbf", bytes: encodeDbf(fields, [["120040", name]]) },
      { name: "CSV/tb_municip.csv", bytes: new Uint8Array(9) },
    ]);
  const { scan } = scanOf("TERRITORIO-TABELAS", { period: ["2024-11", "2025-02"] }, {
    "/territorio/tabelas/2024/11-base territorial_nov24.zip": archive("São Paulo"),
    "/territorio/tabelas/2024/12-base territorial_dez24.zip": archive("dez"),
    "/territorio/tabelas/2025/01-base_territorial_jan25.zip": archive("jan"),
    "/territorio/tabelas/2025/02-base_territorial_fev25.zip": archive("fev"),
    "/territorio/tabelas/2025/leia-me.txt": new Uint8Array(3),
  });
  const resolution = await scan.resolve();
  assertEquals([resolution.missing, resolution.gaps], [[], []]);
  assertEquals(resolution.unexplained, ["/territorio/tabelas/2025/leia-me.txt"]);
  const result = await scan.select("DS_NOME").collect();
  assertEquals(result.getChild("DS_NOME")?.toJSON(), ["São Paulo", "dez", "jan", "fev"]);
});

Deno.test("Scan knows that the archive of 2023 has no month, and reads the next year's", async () => {
  const { scan } = scanOf("TERRITORIO-TABELAS", { year: 2023 }, {
    "/territorio/tabelas/2023/base_territorial_2023.zip": new Uint8Array(3),
  });
  const { files, missing, gaps, unexplained } = await scan.resolve();
  assertEquals([files, missing, gaps.length, unexplained], [[], [], 12, []]);
});

Deno.test({
  name: "Scan reads archives from a folder",
  permissions: { read: true, write: true },
  async fn(): Promise<void> {
    const folder = await Deno.makeTempDir();
    try {
      await Deno.mkdir(`${folder}/IBGE/POPTCU`, { recursive: true });
      await Deno.writeFile(`${folder}/IBGE/POPTCU/POPTBR13.zip`, archive28());
      const source = directory(folder);
      const scan = Scan.of(findGroup("IBGE-POPTCU")!, { year: 2013 }, { source });
      assertEquals((await scan.collect()).numRows, 540);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
