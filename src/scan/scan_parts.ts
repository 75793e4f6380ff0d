import type { ArrowField } from "../arrow/arrow_types.ts";
import type { AddedColumns } from "../brazil/added_columns.ts";
import type { Group } from "../catalog/dataset.ts";
import { nearest } from "../catalog/nearest.ts";
import { isPersonal, unknownColumn as specOfUnknown } from "../catalog/personal.ts";
import { checkExpr } from "../expr/check_expr.ts";
import { columnLists } from "../codes/column_lists.ts";
import { canLabel, labelFields } from "../codes/label_fields.ts";
import { codesFrom, type LabelSources } from "../codes/label_source.ts";
import { type ColumnSpec, inferColumnType } from "../decode/column_spec.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { DataSusError } from "../error.ts";
import { Expr, type ExprNode } from "../expr/expr.ts";
import type { Source } from "../fetch/source.ts";
import { datasetName, type Plan, type PlannedPartition } from "../plan.ts";
import { classOf } from "../expr/predicate.ts";
import type { ScanOptions } from "./scan_options.ts";

/** What a scan is made of; each step of the chain makes a new one, by the functions below. */
export interface ScanParts {
  readonly group: Group;
  readonly partitions: readonly PlannedPartition[];
  /** Those that the catalogue knows; none when only the header of a file tells. */
  readonly specs: readonly ColumnSpec[];
  /** Columns made from others, behind those of the files. */
  readonly added: readonly AddedColumns[];
  /** Names of the columns given out, of the files' and of those added. */
  readonly selected: readonly string[] | undefined;
  /** True when columns that identify persons are left out. */
  readonly withoutPersonal: boolean;
  readonly where: Expr<never> | undefined;
  readonly limit: number | undefined;
  /** The fields of the labels, by the names of the columns that they label. */
  readonly labels: ReadonlyMap<string, ArrowField>;
  /** What some of those columns are labelled from, in place of the built-in lists. */
  readonly labelSources: LabelSources;
  readonly options: ScanOptions;
  readonly source: Source | undefined;
}

/** What the scan will do. */
export function planOf(parts: ScanParts): Plan {
  const { group, partitions, where, limit, specs, withoutPersonal } = parts;
  const personal = new Set(withoutPersonal ? specs.filter(isPersonal).map(({ name }) => name) : []);
  const names = parts.selected ?? allColumns(parts).map(({ name }) => name);
  const columns = names.filter((name) => !personal.has(name));
  return { dataset: datasetName(group), partitions, columns, where, limit };
}

/** The columns given out, as far as the catalogue knows them. */
export function givenColumns(parts: ScanParts): readonly ColumnSpec[] {
  const byName = new Map(allColumns(parts).map((spec) => [spec.name, spec]));
  return planOf(parts).columns.flatMap((name) => byName.get(name) ?? []);
}

/** With only these columns given out, and no labels. */
export function selecting(parts: ScanParts, names: readonly string[]): ScanParts {
  const known = new Set(allColumns(parts).map(({ name }) => name));
  for (const [i, name] of names.entries()) {
    if (parts.specs.length > 0 && !known.has(name)) throw unknownColumn(parts, "select", name);
    if (names.indexOf(name) === i) continue;
    throw new DataSusError(`Cannot select "${name}": it is named twice`, {
      code: "QUERY",
      column: name,
      hint: "Name each column once",
    });
  }
  return { ...parts, selected: names, labels: new Map(), labelSources: {} };
}

/** With a condition more. */
export function filtering(parts: ScanParts, condition: ExprNode): ScanParts {
  const { specs, where: before } = parts;
  const classes = new Map(specs.map((spec) => [spec.name, classOf(spec)]));
  if (specs.length > 0) checkExpr(condition, classes, (name) => hintFor(parts, name));
  const added = new Expr<never>(condition);
  return { ...parts, where: before === undefined ? added : new Expr(before.and(added).node) };
}

/** With labels of these columns, those of tables of one's own among them; of all when none. */
export function labelling(
  parts: ScanParts,
  names: readonly (string | LabelSources)[],
): ScanParts {
  const present = new Map(givenColumns(parts).map(({ field }) => [field.name, field]));
  const [given = {}] = names.filter((name) => typeof name === "object");
  for (const [name, source] of Object.entries(given)) codesFrom(name, source);
  const named = names.flatMap((name) => typeof name === "object" ? Object.keys(name) : name);
  const wanted = names.length > 0
    ? [...parts.labels.keys(), ...named]
    : [...present].filter(([name, field]) =>
      Object.hasOwn(parts.labelSources, name) ||
      canLabel(field) && columnLists(parts.group, name) !== undefined
    ).map(([name]) => name);
  const labelSources = { ...parts.labelSources, ...given };
  const labels = labelFields(parts.group, wanted, present, labelSources);
  return { ...parts, labels, labelSources };
}

/** With columns made from others, behind those selected. */
export function adding(parts: ScanParts, added: AddedColumns): ScanParts {
  const names = new Set(allColumns(parts).map((spec) => spec.name));
  const twice = added.specs.find((spec) => names.has(spec.name));
  if (twice !== undefined) {
    throw new DataSusError(`Cannot add "${twice.name}": there is such a column`, {
      code: "QUERY",
      column: twice.name,
      hint: "Add it once",
    });
  }
  return {
    ...parts,
    added: [...parts.added, added],
    selected: parts.selected && [...parts.selected, ...added.specs.map((spec) => spec.name)],
  };
}

/**
 * With the columns that the header of a file tells of, besides those that are known. Where the
 * catalogue knows none the header types them, else they are text.
 */
export function describing(parts: ScanParts, { fields }: Pick<DbfHeader, "fields">): ScanParts {
  const { specs, group, selected } = parts;
  const known = new Set(specs.map(({ name }) => name));
  const told = fields.filter(({ name }) => !known.has(name.toUpperCase())).map((field) =>
    specOfUnknown(
      field.name.toUpperCase(),
      group.columns === undefined ? inferColumnType(field) : "utf8",
    )
  );
  const wider = { ...parts, specs: [...specs, ...told] };
  const names = new Set(allColumns(wider).map(({ name }) => name));
  const nowhere = selected?.find((name) => !names.has(name));
  if (nowhere !== undefined) throw unknownColumn(wider, "select", nowhere);
  return wider;
}

/** Refuses a column that cannot hold codes of municipalities. */
export function checkPlace(parts: ScanParts, column: string): void {
  if (parts.specs.length === 0) return;
  const spec = parts.specs.find((spec) => spec.name === column);
  if (spec === undefined) throw unknownColumn(parts, "place", column);
  if (classOf(spec) === "text" && !isPersonal(spec)) return;
  throw new DataSusError(`Cannot place "${column}": it holds no codes of places`, {
    code: "QUERY",
    column,
    hint: "Name a column of municipality codes, such as MUNIC_RES or CODMUNRES",
  });
}

/** Every column that the catalogue knows, then those added. */
function allColumns(parts: ScanParts): readonly ColumnSpec[] {
  return [...parts.specs, ...parts.added.flatMap(({ specs }) => specs)];
}

function unknownColumn(parts: ScanParts, action: string, name: string): DataSusError {
  return new DataSusError(
    `Cannot ${action} "${name}": ${datasetName(parts.group)} has no such column`,
    { code: "QUERY", column: name, hint: hintFor(parts, name) },
  );
}

function hintFor(parts: ScanParts, name: string): string {
  const names = parts.specs.map((spec) => spec.name);
  const near = nearest(name, names);
  return near.length > 0
    ? `Did you mean ${near.join(" or ")}?`
    : `It has ${names.length} columns: ${names.slice(0, 8).join(", ")}, ...`;
}
