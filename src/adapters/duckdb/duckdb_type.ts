import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DATE,
  DECIMAL,
  DOUBLE,
  type DuckDBType,
  FLOAT,
  INTEGER,
  SMALLINT,
  TIMESTAMP,
  TIMESTAMP_MS,
  TIMESTAMP_NS,
  TIMESTAMP_S,
  TINYINT,
  UBIGINT,
  UINTEGER,
  USMALLINT,
  UTINYINT,
  VARCHAR,
} from "@duckdb/node-api";
import { type DataType, type Decimal, type Timestamp, TimeUnit, Type } from "apache-arrow";
import { DataSusError } from "../../error.ts";

const TIMESTAMPS: Readonly<Record<TimeUnit, DuckDBType>> = {
  [TimeUnit.SECOND]: TIMESTAMP_S,
  [TimeUnit.MILLISECOND]: TIMESTAMP_MS,
  [TimeUnit.MICROSECOND]: TIMESTAMP,
  [TimeUnit.NANOSECOND]: TIMESTAMP_NS,
};

/** What `type.typeId` says of integers of 8 to 64 bits, signed first. */
const INTEGERS: Readonly<Record<string, DuckDBType>> = {
  Int8: TINYINT,
  Int16: SMALLINT,
  Int32: INTEGER,
  Int64: BIGINT,
  Uint8: UTINYINT,
  Uint16: USMALLINT,
  Uint32: UINTEGER,
  Uint64: UBIGINT,
};

/**
 * DuckDB's type for an Arrow type; a dictionary's is that of its values.
 *
 * @throws {DataSusError} `QUERY` when there is none that holds the same values.
 */
export function duckDbType(type: DataType, column: string): DuckDBType {
  switch (type.typeId) {
    case Type.Dictionary:
      if (String((type as unknown as { dictionary: DataType }).dictionary) === "Utf8") {
        return VARCHAR;
      }
      break;
    case Type.Utf8:
      return VARCHAR;
    case Type.Binary:
      return BLOB;
    case Type.Bool:
      return BOOLEAN;
    case Type.Int:
      return INTEGERS[String(type)]!;
    case Type.Float:
      if (String(type) === "Float64") return DOUBLE;
      if (String(type) === "Float32") return FLOAT;
      break;
    case Type.Date:
      if (String(type) === "Date32<DAY>") return DATE;
      break;
    case Type.Timestamp:
      if ((type as Timestamp).timezone == null) return TIMESTAMPS[(type as Timestamp).unit];
      break;
    case Type.Decimal: {
      const { precision, scale, bitWidth } = type as Decimal;
      if (bitWidth === 128 && scale >= 0) return DECIMAL(precision, scale);
      break;
    }
  }
  throw new DataSusError(`Cannot give column "${column}" to DuckDB: it has no type for ${type}`, {
    code: "QUERY",
    column,
    hint: "Leave the column out, or cast it before",
  });
}
