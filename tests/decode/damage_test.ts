/** Damaged files: each ends in a typed error, or in the very rows that were written. */

import { assert, assertEquals, assertLess, assertMatch, fail } from "@std/assert";
import { type ColumnSpec, columnSpec, inferColumns } from "../../src/decode/column_spec.ts";
import type { DbfDecodeOptions } from "../../src/decode/dbf.ts";
import { parseDbfHeader } from "../../src/decode/dbf_header.ts";
import { DataSusError } from "../../src/error.ts";
import { ipcBytes } from "./arrow_values.ts";
import { assertSameBytes, decodeDbc, decodeTable } from "./pieces.ts";
import { type SmallFile, smallFiles } from "./small_files.ts";

const pure = { permissions: "none" } as const;
const MASKS = [0x01, 0x80, 0xff];

/** What a decoder makes of a file, as bytes that are equal when the rows are. */
type Decode = (bytes: Uint8Array) => Uint8Array;

function decodersOf({ name, dbf }: SmallFile): Record<string, Decode> {
  const columns = inferColumns(parseDbfHeader(dbf));
  const table = (options: DbfDecodeOptions): Decode => (bytes) => {
    // the same Field objects while the columns are the same, so that equal rows are equal bytes
    const settle = ({ fields }: { fields: readonly { name: string }[] }): readonly ColumnSpec[] =>
      fields.map(({ name }, i) =>
        columns[i]?.name === name ? columns[i] : columnSpec(name, "utf8")
      );
    const { decoder, batches } = decodeTable([bytes], { ...options, name, columns: settle });
    return ipcBytes(decoder.schema!, batches);
  };
  return {
    DbcDecoder: (bytes) => decodeDbc([bytes], { name }).dbf,
    DbfDecoder: table({ format: "dbc" }),
    "DbfDecoder that guesses the format": table({ format: "auto" }),
  };
}

/** The error of a damaged file, `undefined` when it gave the rows that were written. */
function damage(
  decode: Decode,
  bytes: Uint8Array,
  written: Uint8Array,
  name: string,
  what: string,
): DataSusError | undefined {
  const start = performance.now();
  try {
    assertSameBytes(decode(bytes), written, `${name}, ${what}: other rows and no error`);
  } catch (error) {
    if (!(error instanceof DataSusError)) throw error;
    assertMatch(error.message, /^Cannot decode "[a-z]+\.dbc": .+[^.]$/s, what);
    assert(error.message.startsWith(`Cannot decode "${name}": `), what);
    assertEquals(error.path, name, what);
    assert(["FORMAT", "TRUNCATED", "CHECKSUM"].includes(error.code), `${what}: ${error.code}`);
    assert(error.hint !== undefined && error.hint !== "", what);
    const { offset } = error;
    assert(
      offset !== undefined && Number.isInteger(offset) && offset >= 0 && offset <= bytes.length,
      `${what}: at byte ${offset} of ${bytes.length}`,
    );
    return error;
  } finally {
    assertLess(performance.now() - start, 1000, `${name}, ${what}`);
  }
  return undefined;
}

for (const file of smallFiles) {
  const { name, dbf, dbc } = file;
  const { headerLength, recordCount } = parseDbfHeader(dbf);

  for (const [decoder, decode] of Object.entries(decodersOf(file))) {
    Deno.test(`${decoder} fails when ${name} is cut short at any byte`, pure, () => {
      const written = decode(dbc);
      for (let length = 0; length < dbc.length; length++) {
        const what = `cut to ${length} of ${dbc.length} bytes`;
        const expected = recordCount > 0 || decoder !== "DbcDecoder"
          ? written
          : dbf.subarray(0, length);
        const error = damage(decode, dbc.slice(0, length), expected, name, what);
        // the header alone is a whole table if it declares no records, and so it is with one byte
        // of the CRC-32 behind it, for who takes it for a DBF
        const isWhole = recordCount === 0 && length >= headerLength && length <= headerLength + 1;
        if (!isWhole && error === undefined) fail(`${what}: no error`);
        if (recordCount > 0) assertEquals(error?.code, "TRUNCATED", what);
      }
    });

    Deno.test(
      `${decoder} gives the same rows or fails when a byte of ${name} is flipped`,
      pure,
      () => {
        const written = decode(dbc);
        for (let at = 0; at < dbc.length; at++) {
          for (const mask of MASKS) {
            const bytes = dbc.slice();
            bytes[at]! ^= mask;
            const what = `byte ${at} ^ 0x${mask.toString(16)}`;
            const error = damage(decode, bytes, written, name, what);
            // a match may say the same from another place, and the last byte has bits to spare
            const isStream = at >= headerLength + 4;
            if (!isStream && error === undefined) fail(`${name}, ${what}: no error`);
          }
        }
      },
    );
  }

  Deno.test(`DbfDecoder gives the rows of ${name} when its CRC-32 is zeroed`, pure, () => {
    const bytes = dbc.slice();
    bytes.fill(0, headerLength, headerLength + 4);
    const columns = inferColumns(parseDbfHeader(dbf));
    const { decoder, batches } = decodeTable([bytes], { format: "dbc", columns });
    const written = decodeTable([dbc], { format: "dbc", columns });
    assertEquals([decoder.report.checksum, written.decoder.report.checksum], [
      "absent",
      "verified",
    ]);
    assertSameBytes(
      ipcBytes(decoder.schema!, batches),
      ipcBytes(written.decoder.schema!, written.batches),
    );
  });

  Deno.test(
    `DbfDecoder gives as many rows as declared or fails when ${name} has no CRC-32`,
    pure,
    () => {
      const start = headerLength + 4;
      for (let at = start; at < dbc.length; at++) {
        for (const mask of MASKS) {
          const bytes = dbc.slice().fill(0, headerLength, start);
          bytes[at]! ^= mask;
          try {
            const { decoder, batches } = decodeTable([bytes], { format: "dbc" });
            const rows = batches.reduce((sum, batch) => sum + batch.numRows, 0);
            assertEquals([rows + decoder.report.deleted, decoder.report.checksum], [
              recordCount,
              "absent",
            ]);
          } catch (error) {
            if (!(error instanceof DataSusError)) throw error;
          }
        }
      }
    },
  );

  Deno.test(`DbfDecoder gives the rows of ${name} when garbage follows the end code`, pure, () => {
    const decode = decodersOf(file).DbfDecoder!;
    const bytes = new Uint8Array(dbc.length + 1000).fill(0xa5);
    bytes.set(dbc);
    assertSameBytes(decode(bytes), decode(dbc));
  });
}

Deno.test(
  "DbfDecoder gives no rows and an absent checksum when only an empty table's header is left",
  pure,
  () => {
    const { dbc } = smallFiles.find(({ name }) => name === "empty.dbc")!;
    const { headerLength } = parseDbfHeader(dbc);
    const { decoder, batches } = decodeTable([dbc.slice(0, headerLength)], { format: "dbc" });
    assertEquals([batches.length, decoder.report.checksum], [0, "absent"]);
  },
);
