/**
 * Conditions compiled to tests on the raw bytes of a record.
 *
 * @module
 */

import type { ColumnSpec } from "../decode/column_spec.ts";
import { isBinaryInt32 } from "../decode/columns/binary_int32_column.ts";
import { parseBoolean } from "../decode/columns/boolean.ts";
import { contentEnd, contentStart, isBlank } from "../decode/columns/column.ts";
import { BAD_DATE, type DateFormat, parseDate } from "../decode/columns/date.ts";
import { parseNumber } from "../decode/columns/number.ts";
import type { RowPredicate } from "../decode/dbf.ts";
import type { DbfField, DbfHeader } from "../decode/dbf_header.ts";
import { decodeText, encodeText, type Encoding } from "../decode/text.ts";
import type { ColumnClass, Comparison, ExprLeaf, ExprNode, Literal } from "./expr.ts";

/** What a condition is compiled for. */
export interface PredicateTarget {
  /** The file's header. */
  readonly header: DbfHeader;
  /** How columns are read, by upper-case name. */
  readonly specs: ReadonlyMap<string, ColumnSpec>;
  /** The code page of text. */
  readonly encoding: Encoding;
}

const NEVER: RowPredicate = () => false;
const ALWAYS: RowPredicate = () => true;

/**
 * Compiles a condition for the records of one file. A column that the file lacks is null in every
 * record.
 */
export function compilePredicate(node: ExprNode, target: PredicateTarget): RowPredicate {
  return compile(node, target, false);
}

/** `negated` is carried down to the leaves, where a null value fails either way. */
function compile(node: ExprNode, target: PredicateTarget, negated: boolean): RowPredicate {
  switch (node.op) {
    case "and":
    case "or": {
      const parts = node.args.map((arg) => compile(arg, target, negated));
      return (node.op === "and") !== negated ? every(parts) : some(parts);
    }
    case "not":
      return compile(node.arg, target, !negated);
    default:
      return compileLeaf(node, target, negated);
  }
}

function every(parts: readonly RowPredicate[]): RowPredicate {
  if (parts.includes(NEVER)) return NEVER;
  return parts.reduce((left, right) => (block, at) => left(block, at) && right(block, at), ALWAYS);
}

function some(parts: readonly RowPredicate[]): RowPredicate {
  return parts.reduce((left, right) => (block, at) => left(block, at) || right(block, at), NEVER);
}

/** A leaf that looks at a value. */
type ValueLeaf = Exclude<ExprLeaf, { op: "isNull" }>;

function compileLeaf(node: ExprLeaf, target: PredicateTarget, negated: boolean): RowPredicate {
  const name = node.column.toUpperCase();
  const spec = target.specs.get(name);
  const field = target.header.fields.find((field) => field.name.toUpperCase() === name);
  if (field === undefined || spec === undefined) {
    return node.op === "isNull" && !negated ? ALWAYS : NEVER;
  }
  if (node.op === "isNull") return isNullTest(field, spec, negated);
  switch (classOf(spec)) {
    case "number":
      return numberTest(node, field, spec, negated);
    case "date":
      return dateTest(node, field, spec.dateFormat ?? "YYYYMMDD", negated);
    case "boolean":
      return booleanTest(node, field, negated);
    default:
      return textTest(node, field, target.encoding, negated);
  }
}

/** What a column can be compared as. */
export function classOf(spec: ColumnSpec): ColumnClass {
  switch (spec.type) {
    case "int32":
    case "float64":
      return "number";
    case "dictionary":
    case "utf8":
      return "text";
    case "date":
      return "date";
    case "bool":
      return "boolean";
    case "binary":
      return "bytes";
  }
}

/** Reads a number as its column does; NaN is null. */
function numberReader(
  field: DbfField,
  spec: ColumnSpec,
): (block: Uint8Array, at: number) => number {
  const { offset, width } = field;
  if (isBinaryInt32(field) && spec.type === "int32") {
    return (block, at) => {
      const i = at + offset;
      return block[i]! | block[i + 1]! << 8 | block[i + 2]! << 16 | block[i + 3]! << 24;
    };
  }
  if (spec.type === "float64") {
    return (block, at) => parseNumber(block, at + offset, at + offset + width);
  }
  return (block, at) => {
    const value = parseNumber(block, at + offset, at + offset + width);
    return value === (value | 0) ? value : NaN;
  };
}

function numberTest(
  node: ValueLeaf,
  field: DbfField,
  spec: ColumnSpec,
  negated: boolean,
): RowPredicate {
  const read = numberReader(field, spec);
  const holds = valueTest<number>(node, negated, Number);
  return (block, at) => {
    const value = read(block, at);
    return value === value && holds(value);
  };
}

function dateTest(
  node: ValueLeaf,
  field: DbfField,
  format: DateFormat,
  negated: boolean,
): RowPredicate {
  const { offset, width, type } = field;
  const fieldFormat = type === "D" ? "YYYYMMDD" : format;
  const holds = valueTest<number>(node, negated, (day) => Date.parse(String(day)) / 86_400_000);
  return (block, at) => {
    const days = parseDate(block, at + offset, at + offset + width, fieldFormat);
    return days > BAD_DATE && holds(days);
  };
}

function booleanTest(
  node: ValueLeaf,
  field: DbfField,
  negated: boolean,
): RowPredicate {
  const holds = valueTest<boolean>(node, negated, Boolean);
  return (block, at) => {
    const value = parseBoolean(block, at + field.offset, at + field.offset + field.width) ?? null;
    return value !== null && holds(value);
  };
}

/** The test of a comparison or list on values of one kind. */
function valueTest<V extends number | boolean | string>(
  node: ValueLeaf,
  negated: boolean,
  toValue: (literal: Literal) => V,
): (value: V) => boolean {
  if (node.op === "in") {
    const values = new Set(node.values.map(toValue));
    return (value) => values.has(value) !== negated;
  }
  if (node.op === "startsWith" || node.op === "endsWith" || node.op === "contains") {
    throw new TypeError(`Cannot test "${node.column}" with ${node.op}: it is no text`);
  }
  return comparison(negated ? OPPOSITE[node.op] : node.op, toValue(node.value));
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  eq: "ne",
  ne: "eq",
  lt: "ge",
  le: "gt",
  gt: "le",
  ge: "lt",
};

function comparison<V extends number | boolean | string>(
  op: Comparison,
  other: V,
): (value: V) => boolean {
  switch (op) {
    case "eq":
      return (value) => value === other;
    case "ne":
      return (value) => value !== other;
    case "lt":
      return (value) => value < other;
    case "le":
      return (value) => value <= other;
    case "gt":
      return (value) => value > other;
    case "ge":
      return (value) => value >= other;
  }
}

/** Tests of text; equality and prefixes compare bytes, so that no string is made per record. */
function textTest(
  node: ValueLeaf,
  field: DbfField,
  encoding: Encoding,
  negated: boolean,
): RowPredicate {
  const { offset, width } = field;
  const test = contentTest(node, encoding, negated);
  return (block, at) => {
    const end = contentEnd(block, at + offset, at + offset + width);
    const start = contentStart(block, at + offset, end);
    return start < end && test(block, start, end);
  };
}

type ContentTest = (block: Uint8Array, start: number, end: number) => boolean;

function contentTest(
  node: ValueLeaf,
  encoding: Encoding,
  negated: boolean,
): ContentTest {
  switch (node.op) {
    case "eq":
    case "ne":
      return isOneOf([String(node.value)], encoding, (node.op === "ne") !== negated);
    case "in":
      return isOneOf(node.values.map(String), encoding, negated);
    case "startsWith": {
      const prefix = encodeText(node.value, encoding);
      if (prefix === undefined) return () => negated;
      return (block, start, end) =>
        (end - start >= prefix.length && hasBytes(block, start, prefix)) !== negated;
    }
    case "endsWith": {
      const suffix = encodeText(node.value, encoding);
      if (suffix === undefined) return () => negated;
      return (block, start, end) =>
        (end - start >= suffix.length && hasBytes(block, end - suffix.length, suffix)) !== negated;
    }
    case "contains": {
      const { value } = node;
      return (block, start, end) =>
        decodeText(block.subarray(start, end), encoding).includes(value) !== negated;
    }
    default: {
      const holds = valueTest<string>(node, negated, String);
      return (block, start, end) => holds(decodeText(block.subarray(start, end), encoding));
    }
  }
}

function isOneOf(texts: readonly string[], encoding: Encoding, negated: boolean): ContentTest {
  const values = texts.map((text) => encodeText(text, encoding)).filter((bytes) =>
    bytes !== undefined
  );
  return (block, start, end) => {
    for (const value of values) {
      if (value.length === end - start && hasBytes(block, start, value)) return !negated;
    }
    return negated;
  };
}

function hasBytes(block: Uint8Array, at: number, bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (block[at + i] !== bytes[i]) return false;
  return true;
}

function isNullTest(field: DbfField, spec: ColumnSpec, negated: boolean): RowPredicate {
  const { offset, width } = field;
  switch (classOf(spec)) {
    case "number": {
      const read = numberReader(field, spec);
      return (block, at) => Number.isNaN(read(block, at)) !== negated;
    }
    case "date": {
      const format = field.type === "D" ? "YYYYMMDD" : spec.dateFormat ?? "YYYYMMDD";
      return (block, at) =>
        parseDate(block, at + offset, at + offset + width, format) <= BAD_DATE !== negated;
    }
    case "boolean":
      return (block, at) =>
        ((parseBoolean(block, at + offset, at + offset + width) ?? null) === null) !== negated;
    default:
      return (block, at) => isBlank(block, at + offset, at + offset + width) !== negated;
  }
}
