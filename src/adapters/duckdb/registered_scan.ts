/**
 * A scan as DuckDB sees it: the columns of a table function and a view that names them.
 *
 * The function's columns are called `s3_c0`, `s3_c1`, ...: whatever a file calls its fields, the
 * plan that DuckDB prints can be read. The view gives them their names.
 *
 * @module
 */

import { BOOLEAN, type DuckDBType, INTEGER, VARCHAR } from "@duckdb/node-api";
import { DataType, type Field, type RecordBatch, Schema, type Table } from "apache-arrow";
import { withSchema } from "../../arrow/with_schema.ts";
import { fileOf, withFile } from "../../batch_file.ts";
import type { Group } from "../../catalog/dataset.ts";
import { groupColumns } from "../../catalog/group_columns.ts";
import { eraPatternIn } from "../../catalog/partition.ts";
import { factsOf, type TableFacts } from "../../display/table_facts.ts";
import { type ColumnClass, Expr, type ExprNode } from "../../expr/expr.ts";
import type { Outcome } from "../../outcome.ts";
import type { PlannedPartition } from "../../plan.ts";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import type { Scan } from "../../scan/scan.ts";
import { duckDbType } from "./duckdb_type.ts";
import { quoteIdentifier } from "./identifier.ts";

/** Columns that the partition or file knows, not the file's rows. */
export type VirtualColumn = "UF" | "ANO" | "MES" | "_file";

/** One column that the table function offers. */
export interface OfferedColumn {
  /** Its name to users. */
  readonly name: string;
  /** Its name to DuckDB. */
  readonly alias: string;
  /** Its type to DuckDB. */
  readonly type: DuckDBType;
  /** What the scan can compare it as; absent when it cannot. */
  readonly class?: ColumnClass;
  /** Set when the rows do not hold it. */
  readonly virtual?: VirtualColumn;
}

/** What a query does not need of a scan. */
export interface Narrowing {
  /** The condition on the rows' own columns; all rows when absent. */
  readonly where: ExprNode | undefined;
  /** Whether a partition may hold rows that the query needs. */
  keeps(partition: PlannedPartition): boolean;
}

/** Batches, and in the end what became of the files they came from; none for a table. */
export type TellingStream = ReadableStream<RecordBatch> & { readonly outcome?: Promise<Outcome> };

/** A scan, or a table, that queries may name. */
export interface RegisteredScan {
  /** Its number, which the table function is called with. */
  readonly id: number;
  /** The name of its view. */
  readonly name: string;
  /** What it is, for plans. */
  readonly dataset: string;
  /** Where it comes from, for results made of it. */
  readonly facts: TableFacts;
  /** The partitions that its rows lie in; none when it is a table. */
  readonly partitions: readonly PlannedPartition[];
  /** Whether its rows may be left out early: a limit counts them before any filter. */
  readonly isLimited: boolean;
  /** Opens a stream of some of its own columns; what `narrowing` leaves out may be left out. */
  stream(
    columns: readonly string[],
    narrowing: Narrowing | undefined,
    signal: AbortSignal,
  ): TellingStream;
  /** The key of the partition that a file of this path holds; `undefined` when it holds none. */
  partitionOf(path: string): string | undefined;
  /** The columns, in the order of the table function. */
  readonly columns: readonly OfferedColumn[];
  /** The name of the column that says of each row whether it is one; see `scan_function.ts`. */
  readonly realRow: string;
}

const VIRTUAL: readonly (readonly [VirtualColumn, DuckDBType, ColumnClass])[] = [
  ["UF", VARCHAR, "text"],
  ["ANO", INTEGER, "number"],
  ["MES", INTEGER, "number"],
  ["_file", VARCHAR, "text"],
];

/**
 * Describes a scan, whose columns are known, to DuckDB. A column of the group that is called as a
 * virtual one takes its place.
 *
 * @throws {DataSusError} `QUERY` when DuckDB has no type for a column.
 */
export function registeredScan(id: number, name: string, scan: Scan<RowTypes>): RegisteredScan {
  const { fields } = scan.schema;
  const names = new Set(fields.map((field) => field.name.toUpperCase()));
  // Columns that are made of others cannot be tested on raw bytes.
  const known = new Set(Object.keys(groupColumns(scan.group) ?? {}));
  const own = ownColumns(id, fields, known);
  const virtual = VIRTUAL.filter(([name]) => !names.has(name.toUpperCase())).map(
    ([name, type, columnClass], i) => ({
      name,
      alias: `s${id}_c${own.length + i}`,
      type,
      class: columnClass,
      virtual: name,
    }),
  );
  const { dataset, partitions, columns: given, limit } = scan.plan();
  const labels = new Set(fields.map((field) => field.name));
  for (const column of given) labels.delete(column);
  return {
    id,
    name,
    dataset,
    facts: { dataset, synthetic: scan.source?.synthetic, lang: scan.lang },
    partitions,
    isLimited: limit !== undefined,
    columns: [...own, ...virtual],
    realRow: `s${id}_row`,
    partitionOf: (path) => partitionOf(scan.group, path),
    stream(columns, narrowing, signal): TellingStream {
      let narrowed = scan;
      if (narrowing !== undefined) narrowed = scan.within((each) => narrowing.keeps(each));
      if (narrowing?.where !== undefined) narrowed = narrowed.where(new Expr(narrowing.where));
      const isPlain = columns.every((column) => !labels.has(column));
      if (isPlain) return narrowed.select(...columns).stream({ signal });
      // Selecting would drop the labels: they are taken out of the whole.
      const schema = schemaOf(fields, columns);
      const stream = narrowed.stream({ signal });
      const picked = stream.pipeThrough(
        new TransformStream<RecordBatch, RecordBatch>(
          {
            transform: (batch, controller) => controller.enqueue(pick(batch, schema)),
          },
          undefined,
          { highWaterMark: 0 },
        ),
      );
      return Object.assign(picked, { outcome: stream.outcome });
    },
  };
}

/**
 * Describes a table to DuckDB.
 *
 * @throws {DataSusError} `QUERY` when DuckDB has no type for a column.
 */
export function registeredTable(id: number, name: string, table: Table): RegisteredScan {
  const { fields } = table.schema;
  return {
    id,
    name,
    dataset: `table of ${table.numRows} rows`,
    facts: factsOf(table),
    partitions: [],
    isLimited: true,
    columns: ownColumns(id, fields, new Set()),
    realRow: `s${id}_row`,
    partitionOf: () => undefined,
    stream(columns): ReadableStream<RecordBatch> {
      const schema = schemaOf(fields, columns);
      return ReadableStream.from(table.batches.map((batch) => withSchema(batch, schema)));
    },
  };
}

function schemaOf(fields: readonly Field[], columns: readonly string[]): Schema {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return new Schema(columns.map((column) => byName.get(column)!));
}

/** Some columns of a batch, which still says of which file it is. */
function pick(batch: RecordBatch, schema: Schema): RecordBatch {
  const picked = withSchema(batch, schema);
  const file = fileOf(batch);
  return file === undefined ? picked : withFile(picked, file);
}

/** The partition whose file a path is, by the rules that files are found by. */
function partitionOf(group: Group, path: string): string | undefined {
  const cut = path.lastIndexOf("/");
  const [directory, name] = [path.slice(0, cut), path.slice(cut + 1)];
  for (const era of group.eras) {
    const partition = eraPatternIn(era, directory)?.match(name);
    if (partition !== undefined) return partition.key;
  }
  return undefined;
}

function ownColumns(
  id: number,
  fields: readonly Field[],
  known: ReadonlySet<string>,
): readonly OfferedColumn[] {
  return fields.map((field, i) => ({
    name: field.name,
    alias: `s${id}_c${i}`,
    type: duckDbType(field.type, field.name),
    ...known.has(field.name) && { class: classOfType(field.type) },
  }));
}

/** The type of the column that says whether a row is one. */
export const REAL_ROW_TYPE: DuckDBType = BOOLEAN;

function classOfType(type: DataType): ColumnClass {
  if (DataType.isInt(type) || DataType.isFloat(type)) return "number";
  if (DataType.isDate(type)) return "date";
  if (DataType.isBool(type)) return "boolean";
  if (DataType.isBinary(type)) return "bytes";
  return "text";
}

/** The statement that makes the scan's view on a connection. */
export function viewStatement(
  { id, name, columns, realRow }: RegisteredScan,
  functionName: string,
): string {
  const list = columns.map(({ alias, name }) => `${alias} AS ${quoteIdentifier(name)}`).join(", ");
  return `CREATE OR REPLACE TEMP VIEW ${quoteIdentifier(name)} AS SELECT ${list} ` +
    `FROM ${functionName}(${id}) WHERE ${realRow}`;
}

/** What a virtual column holds in the rows of a partition; `_file` is known later. */
export function virtualValue(
  column: VirtualColumn,
  { uf, year, month }: Pick<PlannedPartition, "uf" | "year" | "month">,
): string | number | null | undefined {
  switch (column) {
    case "UF":
      return uf ?? null;
    case "ANO":
      return year;
    case "MES":
      return month ?? null;
    case "_file":
      return undefined;
  }
}
