// Every real file through the front door: the question that its dataset and period make, planned,
// resolved in a folder laid out like the server, and read with the catalogue's schema.
import { assert, assertEquals } from "@std/assert";
import type { Table } from "apache-arrow";
import {
  directory,
  findGroup,
  type Group,
  groupColumns,
  type PartitionQuery,
  Scan,
} from "@dsbr/core";
import { DbfDecoder, encodeText } from "@dsbr/core/decode";
import { columnSpecs } from "../src/catalog/row.ts";
import { type RealFile, realFiles, realFileTest } from "./fixtures.ts";

const MIRROR = new URL("../../shared/fixtures/mirror", import.meta.url);

/** A national repeat of the files by UF: a scan must never read it. */
const NATIONAL = "RESPBR23.dbc";

function nameOf(file: RealFile): string {
  return file.path.slice(file.path.lastIndexOf("/") + 1);
}

/** The question whose answer the file is; the two letters before the digits of its name are a UF. */
function queryOf(group: Group, file: RealFile): PartitionQuery {
  if (!group.partition.startsWith("uf")) return { period: file.period };
  const letters = /([a-z]{2})[0-9]+\.dbc$/i.exec(nameOf(file))![1]!.toUpperCase();
  const uf = letters === "IG" || letters === "BR" ? "all" : letters as "AC";
  return { uf, period: file.period };
}

/** Columns of real files that the catalogue does not have: none. */
const UNKNOWN: Readonly<Record<string, readonly string[]>> = {};

/** How many of the catalogue's columns the files lack, all years being in one schema. */
const ABSENT: Readonly<Record<string, number>> = {
  "CCSE0703.dbc": 6,
  "CIHAMT2305.dbc": 1,
  "CIHARO2203.dbc": 1,
  "DNRIG1995.dbc": 1,
  "DOMAT02.DBC": 46,
  "DORR1997.dbc": 63,
  "DORRR79.DBC": 2,
  "EEAL0703.dbc": 1,
  "EERS1005.dbc": 1,
  "EFAC1201.dbc": 1,
  "EPDF0707.dbc": 8,
  "EQRR0509.dbc": 1,
  "GMCE0904.dbc": 1,
  "GMCE0905.dbc": 1,
  "GMRO0707.dbc": 1,
  "HCCE0611.dbc": 1,
  "HMAC0907.dbc": 7,
  "INAL0710.dbc": 1,
  "LTRR0610.dbc": 1,
  "PAMA0409.dbc": 45,
  "RCRO0710.dbc": 1,
  "RDAC0801.dbc": 42,
  "RDAC0901.dbc": 42,
  "RDAC1001.dbc": 42,
  "RDAC1301.dbc": 33,
  "RDAC1501.dbc": 15,
  "RDAC1601.dbc": 15,
  "RDAC1701.dbc": 15,
  "RDAC1801.dbc": 15,
  "RDAC1901.dbc": 15,
  "RDAC2001.dbc": 15,
  "RDAC2203.dbc": 15,
  "RDRR1412.dbc": 15,
  "RDSE1506.dbc": 15,
  "RJAC0903.dbc": 42,
  "RJAL0705.dbc": 53,
  "RJPI0705.dbc": 53,
  "SPAP0710.dbc": 21,
  "SRAP0508.dbc": 1,
  "STAP0510.dbc": 8,
  "paac9412.dbc": 53,
  "parr9703.dbc": 53,
};

const seen = {
  files: 0,
  unknown: {} as Record<string, readonly string[]>,
  absent: {} as Record<string, number>,
};

realFileTest(
  "a scan finds every real file by dataset and period, and reads it",
  async (file, bytes) => {
    const group = findGroup(file.dataset)!;
    const query = queryOf(group, file);
    const scan = Scan.of(group, query, { source: directory(MIRROR), onMissing: "skip" });
    const resolution = await scan.resolve();
    const path = file.path.slice("mirror".length);
    if (nameOf(file) === NATIONAL) {
      assertEquals(resolution.files, []);
      assert(!resolution.unexplained.includes(path));
      const decoder = new DbfDecoder({ columns: columnSpecs(groupColumns(group)!) });
      const batches = [...decoder.write(bytes), ...decoder.close()];
      assertEquals(batches.reduce((sum, batch) => sum + batch.numRows, 0), file.rows);
      assertEquals([decoder.report.checksum, decoder.report.unparsable], ["verified", {}]);
      return;
    }
    assertEquals(resolution.files.map((found) => found.path), [path]);
    assertEquals(resolution.files[0]?.size, file.bytes);
    if (query.uf !== "all") assertEquals([resolution.missing, resolution.gaps], [[], []]);

    const table = await scan.collect();
    const outcome = scan.outcome!.files.find(({ status }) => status === "read")!;
    assertEquals(
      [table.numRows, outcome.records + outcome.deleted, outcome.status],
      [file.rows - outcome.deleted, file.rows, "read"],
    );
    assertEquals([outcome.checksum, outcome.bytes > file.bytes - 8], ["verified", true]);

    // The schema is the catalogue's, then what it does not know.
    const declared = Object.keys(groupColumns(group)!);
    const names = table.schema.fields.map((field) => field.name);
    const present = file.columns.map((column) => column.name.toUpperCase());
    assertEquals(names.slice(0, declared.length), declared);
    assertEquals(names.slice(0, declared.length), scan.schema.names);
    const unknown = present.filter((name) => !declared.includes(name));
    assertEquals(outcome.unknownColumns, unknown);
    assertEquals(names.slice(declared.length), unknown);
    const absent = declared.filter((name) => !present.includes(name));
    assertEquals([...outcome.absentColumns].sort(), absent.toSorted());
    for (const name of absent) assertEquals(table.getChild(name)?.nullCount, table.numRows, name);
    if (unknown.length > 0) seen.unknown[nameOf(file)] = unknown;
    if (absent.length > 0) seen.absent[nameOf(file)] = absent.length;

    seen.files++;
    if (outcome.deleted === 0) await assertValues(table, file, group, outcome.unparsable);
  },
);

/** Text is what the C decoders found, byte for byte; of other types the gaps are counted. */
async function assertValues(
  table: Table,
  file: RealFile,
  group: Group,
  unparsable: Readonly<Record<string, number>>,
): Promise<void> {
  for (const column of file.columns) {
    const name = column.name.toUpperCase();
    const values = table.getChild(name)!;
    const type = String(values.type);
    if (type !== "Utf8" && !type.startsWith("Dictionary")) {
      const nulls = column.blank + (unparsable[name] ?? 0);
      assertEquals(values.nullCount, nulls, name);
      continue;
    }
    const bytes: number[] = [];
    for (let row = 0; row < table.numRows; row++) {
      if (row > 0) bytes.push(0x0a);
      bytes.push(...encodeText(values.get(row) ?? "", group.encoding)!);
    }
    const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
    assertEquals(new Uint8Array(digest).toHex(), column.sha256_trim, name);
  }
}

Deno.test({
  name: "real files have just the columns beyond and short of the catalogue that are known",
  ignore: realFiles.length === 0,
  fn(): void {
    assertEquals(seen.files, 83); // all but the national repeat
    assertEquals(seen.unknown, UNKNOWN);
    assertEquals(seen.absent, ABSENT);
  },
});
