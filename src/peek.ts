import { RecordBatch, Schema } from "apache-arrow";
import type { ArrowSchema } from "./arrow/arrow_types.ts";
import { withSchema } from "./arrow/with_schema.ts";
import type { Group } from "./catalog/dataset.ts";
import { groupColumns } from "./catalog/group_columns.ts";
import { matchFile } from "./catalog/match.ts";
import { patternRegExp, spellRule } from "./catalog/partition.ts";
import { unknownColumn } from "./catalog/personal.ts";
import { columnSpecs } from "./catalog/row.ts";
import { type ColumnSpec, inferColumnType } from "./decode/column_spec.ts";
import { DbfDecoder } from "./decode/dbf.ts";
import type { DbfHeader } from "./decode/dbf_header.ts";
import type { Encoding } from "./decode/text.ts";
import { Unzipper } from "./decode/unzip.ts";
import { DataSusError } from "./error.ts";
import { readChunks } from "./fetch/read_chunks.ts";
import type { Source, SourceOptions } from "./fetch/source.ts";

/** What {@linkcode peek} can be told. */
export interface PeekOptions extends SourceOptions {
  /** Rows to read. Default 10; 0 reads the header alone. */
  readonly rows?: number | undefined;
  /** The group that the file belongs to, which types its columns; found by its name when absent. */
  readonly group?: Group | undefined;
}

/** The beginning of a file. */
export interface Peek {
  /** The path on the source. */
  readonly path: string;
  /** What the header says: the fields as stored, the number of records. */
  readonly header: DbfHeader;
  /** The file's columns in its own order, typed by the catalogue or else by the header. */
  readonly schema: ArrowSchema;
  /** Its first rows; fewer than asked for when the file has no more. */
  readonly rows: RecordBatch;
  /** Bytes of the file that were taken from the source. */
  readonly bytes: number;
}

const ROWS = 10;

/**
 * Reads the header and the first rows of a file, from its first bytes: some kilobytes, then the
 * transfer is closed. What lies behind them is neither read nor checked.
 *
 * @example
 * ```ts
 * import { peek, sample } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const path = "/dissemin/publicos/SIHSUS/200801_/Dados/RDAC2301.dbc";
 * const { header, rows } = await peek(sample(), path, { rows: 3 });
 * assertEquals([header.recordCount, header.fields.length, rows.numRows], [1000, 113, 3]);
 * ```
 *
 * @throws {RangeError} When `rows` is not an integer of 0 or more.
 * @throws {DataSusError} `MISSING` when there is no such file, `FORMAT` or `TRUNCATED` when it is
 * none of its kind, and what the source throws.
 */
export async function peek(source: Source, path: string, options: PeekOptions = {}): Promise<Peek> {
  const { rows: wanted = ROWS, signal } = options;
  if (!(Number.isSafeInteger(wanted) && wanted >= 0)) {
    throw new RangeError(`Cannot peek at ${wanted} rows`);
  }
  signal?.throwIfAborted();
  const group = options.group ?? groupOf(path);
  const { specs, encoding } = typesOf(group);
  const member = memberOf(path, group);
  const decoder = new DbfDecoder({
    name: member === undefined ? path : `${path}/${member}`,
    verify: "off",
    encoding,
    batchRows: Math.max(wanted, 1),
    columns: (header) =>
      header.fields.map((field) =>
        specs.get(field.name.toUpperCase()) ?? unknownColumn(field.name, inferColumnType(field))
      ),
  });
  let bytes = 0;
  const stored = openChunks(source, path, signal, (length) => bytes += length);
  const chunks = member === undefined
    ? stored
    : new Unzipper(stored, { name: path, member: patternRegExp(member), verify: "off" }).read();
  const first = await readFirst(chunks, decoder, wanted);
  const schema = decoder.schema!;
  const none = withSchema(new RecordBatch(new Schema([]), undefined), schema);
  const rows = wanted === 0 ? none : first ?? none;
  return { path, header: decoder.header!, schema, rows, bytes };
}

/** Feeds the decoder until it has what is wanted, and closes the transfer. */
async function readFirst(
  chunks: AsyncIterable<Uint8Array>,
  decoder: DbfDecoder,
  wanted: number,
): Promise<RecordBatch | undefined> {
  for await (const chunk of chunks) {
    const { value: first } = decoder.write(chunk).next();
    if (first !== undefined) return first;
    if (wanted === 0 && decoder.schema !== undefined) return undefined;
  }
  return decoder.close().next().value ?? undefined;
}

/** The bytes of a file; the transfer is closed when the loop over them is left. */
async function* openChunks(
  source: Source,
  path: string,
  signal: AbortSignal | undefined,
  onChunk: (length: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = await source.open(path, { signal });
  if (stream === undefined) {
    throw new DataSusError(`Cannot peek at "${path}": ${source.name} does not have it`, {
      code: "MISSING",
      path,
      hint: "Check the path, or take one of the files that the scan's resolve() lists",
    });
  }
  for await (const chunk of readChunks(stream, signal)) {
    onChunk(chunk.length);
    yield chunk;
  }
}

/** The name rule of the table, when the file is an archive that holds one. */
function memberOf(path: string, group: Group | undefined): string | undefined {
  const table = group?.archive?.table;
  const match = matchFile(path);
  if (table === undefined || match?.kind !== "data" || match.partition === undefined) return table;
  return spellRule(table, match.partition);
}

/** The group that a file's name tells. */
function groupOf(path: string): Group | undefined {
  const match = matchFile(path);
  return match?.kind === "data" ? match.group : undefined;
}

/** How the columns of a group are read. */
function typesOf(
  group: Group | undefined,
): { specs: ReadonlyMap<string, ColumnSpec>; encoding: Encoding | undefined } {
  const columns = (group && groupColumns(group)) ?? {};
  const specs = new Map(columnSpecs(columns).map((spec) => [spec.name, spec]));
  return { specs, encoding: group?.encoding };
}
