/**
 * Decoders and encoders of DataSUS's file formats: `.dbc` (a dBASE table whose records are packed
 * with PKWARE DCL "implode") and `.dbf`, to Apache Arrow record batches and back to bytes.
 *
 * All of it is pure: bytes go in cut anywhere, batches or bytes come out, and nothing here reads a
 * file, opens a socket or needs a permission. Nothing here has heard of SIH or any other system,
 * either: columns are typed from the file's header ({@linkcode inferColumns}) or as the caller says
 * ({@linkcode columnSpec}).
 *
 * | from → to | whole or pushed in pieces | as a `TransformStream` |
 * |---|---|---|
 * | DBC or DBF → record batches | {@linkcode DbfDecoder} | {@linkcode DbfDecodeStream} |
 * | DBC → DBF | {@linkcode DbcDecoder} | {@linkcode DbcDecodeStream} |
 * | DBF → DBC | {@linkcode encodeDbc} | |
 * | rows of text → DBF | {@linkcode encodeDbf} | |
 * | implode stream → bytes | {@linkcode explode}, {@linkcode Exploder} | |
 * | bytes → implode stream | {@linkcode implode}, {@linkcode Imploder} | |
 *
 * @example Read a file while its bytes arrive
 * ```ts
 * import { columnSpec, DbfDecodeStream, encodeDbc, encodeDbf } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * const dbf = encodeDbf(
 *   [
 *     { name: "UF", type: "C", width: 2, decimals: 0 },
 *     { name: "DTOBITO", type: "C", width: 8, decimals: 0 },
 *   ],
 *   [["AC", "31012024"], ["SP", "00000000"]],
 * );
 * const file = new Blob([encodeDbc(dbf)]).stream(); // or (await Deno.open(path)).readable
 *
 * const columns = [
 *   columnSpec("UF", "dictionary"),
 *   columnSpec("DTOBITO", "date", { dateFormat: "DDMMYYYY" }),
 * ];
 * const days: (number | null)[] = [];
 * for await (const batch of file.pipeThrough(new DbfDecodeStream({ columns }))) {
 *   for (const day of batch.getChild("DTOBITO")!) days.push(day);
 * }
 * assertEquals(days, [Date.UTC(2024, 0, 31), null]);
 * ```
 *
 * @module
 */

export type { ArrowField, ArrowSchema, ArrowType } from "../arrow/arrow_types.ts";
export { DataSusError, type DataSusErrorOptions, type ErrorCode } from "../error.ts";
export {
  type ColumnSpec,
  columnSpec,
  type ColumnSpecOptions,
  type ColumnType,
  inferColumns,
  inferColumnType,
} from "./column_spec.ts";
export type { BadValue } from "./bad_value.ts";
export type { DateFormat } from "./columns/date.ts";
export { type DbcDecodeOptions, DbcDecoder, DbcDecodeStream } from "./dbc.ts";
export {
  type DbfDecodeOptions,
  DbfDecoder,
  DbfDecodeStream,
  type DecodeReport,
  type RowPredicate,
} from "./dbf.ts";
export {
  type DbfField,
  type DbfHeader,
  parseDbfHeader,
  type ParseDbfHeaderOptions,
} from "./dbf_header.ts";
export { encodeDbc } from "./encode_dbc.ts";
export {
  type DbfFieldSpec,
  encodeDbf,
  encodeDbfHeader,
  type EncodeDbfOptions,
} from "./encode_dbf.ts";
export { explode, type ExplodeOptions, Exploder } from "./explode.ts";
export { implode, type ImplodeOptions, Imploder, type LiteralMode } from "./implode.ts";
export type { Checksum, TableFormat, Verify } from "./record_bytes.ts";
export { decodeText, encodeText, type Encoding } from "./text.ts";
