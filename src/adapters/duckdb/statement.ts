import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBTimestampValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  SQLNULL,
  TIMESTAMP,
  VARCHAR,
} from "@duckdb/node-api";
import type { QueryValue } from "./duckdb_query.ts";

/** A text of SQL and what stands for `$1`, `$2`, ... in it. */
export interface Statement {
  /** The text. */
  readonly text: string;
  /** The values. */
  readonly values: DuckDBValue[];
  /** Their types. */
  readonly types: DuckDBType[];
}

const DAY = 86_400_000;

/**
 * A statement and its values.
 *
 * @throws {TypeError} When a value is of none of the types that a query takes.
 */
export function statementOf(text: string, params: readonly QueryValue[]): Statement {
  const bound = params.map(bind);
  return { text, values: bound.map(([value]) => value), types: bound.map(([, type]) => type) };
}

/** Integers are bound as such, so that the plan compares columns with them as they are. */
function bind(value: QueryValue): readonly [DuckDBValue, DuckDBType] {
  if (value === null) return [null, SQLNULL];
  switch (typeof value) {
    case "string":
      return [value, VARCHAR];
    case "boolean":
      return [value, BOOLEAN];
    case "bigint":
      return [value, BIGINT];
    case "number":
      if (value === (value | 0)) return [value, INTEGER];
      return Number.isSafeInteger(value) ? [BigInt(value), BIGINT] : [value, DOUBLE];
  }
  if (value instanceof Uint8Array) return [new DuckDBBlobValue(value), BLOB];
  if (value instanceof Date) {
    const time = value.getTime();
    if (time % DAY === 0) return [new DuckDBDateValue(time / DAY), DATE];
    return [new DuckDBTimestampValue(BigInt(time) * 1000n), TIMESTAMP];
  }
  throw new TypeError(`Cannot bind ${String(value)} to a query: it is no text, number or date`);
}
