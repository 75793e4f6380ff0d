/**
 * DuckDB's vectors copied into Arrow columns, the way back of `write_vector.ts`.
 *
 * @module
 */

import { type DuckDBType, DuckDBTypeId } from "@duckdb/node-api";
import {
  Binary,
  DateDay,
  Float32,
  Float64,
  Int16,
  Int32,
  Int64,
  Int8,
  TimestampMicrosecond,
  TimestampMillisecond,
  TimestampNanosecond,
  TimestampSecond,
  Uint16,
  Uint32,
  Uint64,
  Uint8,
  Utf8,
} from "apache-arrow";
import { DataSusError } from "../../error.ts";
import type { ColumnReader } from "./column_reader.ts";
import { BytesReader } from "./read_bytes.ts";
import { BoolReader, DecimalReader, FixedReader, HugeIntReader } from "./read_numbers.ts";

/**
 * The reader of a column of a result.
 *
 * @throws {DataSusError} `QUERY` when Arrow has no type for it.
 */
export function columnReader(type: DuckDBType, name: string, capacity: number): ColumnReader {
  switch (type.typeId) {
    case DuckDBTypeId.BOOLEAN:
      return new BoolReader(capacity);
    case DuckDBTypeId.TINYINT:
      return new FixedReader(new Int8(), 1, capacity);
    case DuckDBTypeId.SMALLINT:
      return new FixedReader(new Int16(), 2, capacity);
    case DuckDBTypeId.INTEGER:
      return new FixedReader(new Int32(), 4, capacity);
    case DuckDBTypeId.SQLNULL:
      return new FixedReader(new Int32(), 4, capacity);
    case DuckDBTypeId.BIGINT:
      return new FixedReader(new Int64(), 8, capacity);
    case DuckDBTypeId.UTINYINT:
      return new FixedReader(new Uint8(), 1, capacity);
    case DuckDBTypeId.USMALLINT:
      return new FixedReader(new Uint16(), 2, capacity);
    case DuckDBTypeId.UINTEGER:
      return new FixedReader(new Uint32(), 4, capacity);
    case DuckDBTypeId.UBIGINT:
      return new FixedReader(new Uint64(), 8, capacity);
    case DuckDBTypeId.FLOAT:
      return new FixedReader(new Float32(), 4, capacity);
    case DuckDBTypeId.DOUBLE:
      return new FixedReader(new Float64(), 8, capacity);
    case DuckDBTypeId.DATE:
      return new FixedReader(new DateDay(), 4, capacity);
    case DuckDBTypeId.TIMESTAMP_S:
      return new FixedReader(new TimestampSecond(), 8, capacity);
    case DuckDBTypeId.TIMESTAMP_MS:
      return new FixedReader(new TimestampMillisecond(), 8, capacity);
    case DuckDBTypeId.TIMESTAMP:
      return new FixedReader(new TimestampMicrosecond(), 8, capacity);
    case DuckDBTypeId.TIMESTAMP_TZ:
      return new FixedReader(new TimestampMicrosecond("UTC"), 8, capacity);
    case DuckDBTypeId.TIMESTAMP_NS:
      return new FixedReader(new TimestampNanosecond(), 8, capacity);
    case DuckDBTypeId.HUGEINT:
      return new HugeIntReader(name, capacity);
    case DuckDBTypeId.DECIMAL: {
      const { width, scale } = type as unknown as { width: number; scale: number };
      return new DecimalReader(width, scale, capacity);
    }
    case DuckDBTypeId.VARCHAR:
      return new BytesReader(new Utf8(), capacity);
    case DuckDBTypeId.BLOB:
      return new BytesReader(new Binary(), capacity);
  }
  throw new DataSusError(`Cannot give out column "${name}": Arrow gets no ${type} from here`, {
    code: "QUERY",
    column: name,
    hint: `Cast it in the query, as in CAST("${name}" AS VARCHAR)`,
  });
}
