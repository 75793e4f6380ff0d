/**
 * Schema drift: what changes between the files of a scan, and what is unlike the catalogue.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import type { Group } from "../catalog/dataset.ts";
import { type Partition, periodOf } from "../catalog/partition.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { type DeclaredFields, declaredFields, fieldText } from "./declared_fields.ts";
import { CodeCheck, type KnownCodes } from "./code_check.ts";
import { DataSusError } from "../error.ts";
import { type Finding, type FindingKind, findingText } from "./finding.ts";

/**
 * Which findings stop a read: none, all, or those that the catalogue does not declare
 * (`undeclared`), so that ten years with known changes can be read.
 */
export type Strict = boolean | "undeclared";

/** The codes that a column may hold in a partition; `undefined` when that is not known. */
export type DomainOf = (column: string, partition: Partition) => KnownCodes | undefined;

/** How a watch works. */
export interface DriftOptions {
  /** Which findings stop the read. Default none. */
  readonly strict?: Strict | undefined;
  /** Tells which codes are right. */
  readonly domainOf?: DomainOf | undefined;
}

/** A finding as it grows. */
type Growing = { -readonly [Key in keyof Finding]: Finding[Key] } & { partitions: string[] };

/** What a file had, for the next one of its series. */
interface Before {
  readonly partition: string;
  readonly fields: ReadonlyMap<string, string>;
  /** How the file was unlike the catalogue: keys of findings. */
  readonly unlike: ReadonlySet<string>;
  /** Rows and nulls by column, when they were counted in a whole file. */
  counts: NullCounts | undefined;
}

/** How many rows of each column are null. */
interface NullCounts {
  readonly rows: number;
  readonly nulls: ReadonlyMap<string, number>;
}

/** A column counts as turned null when chance would make it so less often than this. */
const CHANCE = 0.001;
/** Codes listed in a finding. */
const MOST_CODES = 100;

/** Watches the files of one read, each compared with the one before it of its UF. */
export class DriftWatch {
  readonly #declared: DeclaredFields;
  readonly #options: DriftOptions;
  readonly #before = new Map<string, Before>();
  readonly #findings = new Map<string, Growing>();

  /** Watches files of a group. */
  constructor(group: Group, options: DriftOptions = {}) {
    this.#declared = declaredFields(group);
    this.#options = options;
  }

  /** What was found so far, in the order in which it was found. */
  get findings(): readonly Finding[] {
    return [...this.#findings.values()].map((finding) => ({
      ...finding,
      partitions: [...finding.partitions],
      ...finding.codes !== undefined && { codes: { ...finding.codes } },
    }));
  }

  /**
   * Takes the header of the next file.
   *
   * @throws {DataSusError} `DRIFT` when it shows what `strict` forbids.
   */
  open(partition: Partition, path: string, header: DbfHeader): FileDrift {
    const fields = new Map(
      header.fields.map((field) => [field.name.toUpperCase(), fieldText(field)]),
    );
    const series = partition.uf ?? partition.scope ?? "";
    const before = this.#before.get(series);
    const place = { partition, path };
    const found = before === undefined ? [] : this.#compare(before, fields, place);
    const changed = new Set(found.map(({ kind, column }) => `${kind} ${column}`));
    const unlike = new Set<string>();
    for (const finding of this.#compareDeclared(fields, place)) {
      const key = `${finding.kind} ${finding.column}`;
      unlike.add(key);
      if (!changed.has(key) && !before?.unlike.has(key)) found.push(finding);
    }
    const now: Before = { partition: partition.key, fields, unlike, counts: before?.counts };
    this.#before.set(series, now);
    this.report(found);
    return new FileDrift(this, now, place, this.#options.domainOf);
  }

  /**
   * Adds findings, each to one of its kind if there is one.
   *
   * @throws {DataSusError} `DRIFT` when `strict` forbids one of them.
   */
  report(found: readonly Finding[]): void {
    for (const finding of found) this.#add(finding);
    const { strict = false } = this.#options;
    if (strict === false) return;
    const wrong = found.filter((finding) => strict === true || !finding.declared);
    if (wrong.length > 0) throw driftError(wrong);
  }

  #add(finding: Finding): void {
    const { kind, column, against, from, to, partitions } = finding;
    // Changes of one month stand together for all UFs; codes for all months, too.
    const period = against === "previous" ? partitions[0]!.replace(/^[A-Z]{2}-/, "") : "";
    const what = kind === "all-null" ? "" : `${from} ${to}`;
    const key = [kind, column, against, what, period].join("|");
    const known = this.#findings.get(key);
    if (known === undefined) {
      this.#findings.set(key, { ...finding, partitions: [...partitions] });
      return;
    }
    for (const partition of partitions) {
      if (known.partitions.at(-1) !== partition) known.partitions.push(partition);
    }
    if (finding.rows !== undefined) known.rows = (known.rows ?? 0) + finding.rows;
    if (finding.codes !== undefined) known.codes = addCodes(known.codes ?? {}, finding.codes);
  }

  /** What is unlike the file before. */
  #compare(before: Before, fields: ReadonlyMap<string, string>, place: Place): Finding[] {
    const declared = this.#declared;
    const found: Finding[] = [];
    const add = (
      kind: FindingKind,
      column: string,
      shapes: { readonly from?: string; readonly to?: string },
      isDeclared: boolean,
    ): void => {
      const common = { ...at(place), previous: before.partition, ...shapes };
      found.push({ kind, column, against: "previous", ...common, declared: isDeclared });
    };
    for (const [column, to] of fields) {
      const from = before.fields.get(column);
      if (from === to) continue;
      if (from === undefined) {
        const isDeclared = declared.has(column, to) && declared.mayLack(column);
        add("column-appeared", column, { to }, isDeclared);
      } else {
        const isDeclared = declared.has(column, from) && declared.has(column, to);
        add(changeOf(from, to), column, { from, to }, isDeclared);
      }
    }
    for (const [column, from] of before.fields) {
      if (!fields.has(column)) add("column-vanished", column, { from }, declared.mayLack(column));
    }
    return found;
  }

  /** What is unlike the catalogue. */
  #compareDeclared(fields: ReadonlyMap<string, string>, place: Place): Finding[] {
    const period = periodOf(place.partition);
    const against = { against: "catalogue", declared: false, ...at(place) } as const;
    return [
      ...[...fields].flatMap(([column, to]): Finding[] => {
        const from = this.#declared.unlike(column, to, period);
        if (from === undefined) return [];
        if (from === null) return [{ kind: "column-appeared", column, to, ...against }];
        return [{ kind: changeOf(from, to), column, from, to, ...against }];
      }),
      ...this.#declared.lacking(fields, period).map(([column, from]): Finding => {
        return { kind: "column-vanished", column, from, ...against };
      }),
    ];
  }
}

/** A file and the partition that it holds. */
interface Place {
  readonly partition: Partition;
  readonly path: string;
}

/** Watches the rows of one file. */
export class FileDrift {
  readonly #watch: DriftWatch;
  readonly #file: Before;
  readonly #place: Place;
  readonly #codes: CodeCheck | undefined;
  readonly #earlier: NullCounts | undefined;
  #rows = 0;
  #nulls: number[] = [];
  #names: readonly string[] = [];

  /** Made by {@linkcode DriftWatch.open}. */
  constructor(watch: DriftWatch, file: Before, place: Place, domainOf: DomainOf | undefined) {
    this.#watch = watch;
    this.#file = file;
    this.#place = place;
    this.#earlier = file.counts;
    this.#codes = domainOf && new CodeCheck((column) => domainOf(column, place.partition));
  }

  /**
   * Takes the file's next batch.
   *
   * @throws {DataSusError} `DRIFT` when it holds codes outside their domain and `strict` is set.
   */
  add(batch: RecordBatch): void {
    if (this.#names.length === 0) {
      this.#names = batch.schema.fields.map((field) => field.name);
      this.#nulls = this.#names.map(() => 0);
    }
    this.#rows += batch.numRows;
    const { children } = batch.data;
    for (let i = 0; i < children.length; i++) this.#nulls[i]! += children[i]!.nullCount;
    const strange = this.#codes?.add(batch) ?? [];
    this.#watch.report(strange.map(({ column, codes, rows }) => ({
      kind: "outside-domain",
      column,
      against: "catalogue",
      ...at(this.#place),
      declared: false,
      rows,
      codes: addCodes({}, codes),
    })));
  }

  /**
   * Says that every row of the file was seen.
   *
   * @throws {DataSusError} `DRIFT` when a column turned all null and `strict` is set.
   */
  end(): void {
    const rows = this.#rows;
    if (rows === 0) return;
    const nulls = new Map(this.#names.map((name, i) => [name, this.#nulls[i]!]));
    this.#file.counts = { rows, nulls };
    const found: Finding[] = [];
    for (const [column, count] of nulls) {
      if (count < rows || !this.#file.fields.has(column)) continue;
      const before = this.#earlier?.nulls.get(column);
      if (before === undefined || !isNews(before / this.#earlier!.rows, rows)) continue;
      found.push({
        kind: "all-null",
        column,
        against: "previous",
        ...at(this.#place),
        from: `${before} of ${this.#earlier!.rows} rows`,
        to: `${rows} of ${rows} rows`,
        declared: false,
      });
    }
    this.#watch.report(found);
  }
}

/** True when a column of which `share` was null is unlikely to be null in so many rows by chance. */
function isNews(share: number, rows: number): boolean {
  return share < 1 && share ** rows < CHANCE;
}

function at({ partition, path }: Place): Pick<Finding, "partitions" | "path"> {
  return { partitions: [partition.key], path };
}

/** `C6` and `C7` differ in width; `C6` and `N6`, `N6` and `N6.2` in type. */
function changeOf(from: string, to: string): "type-changed" | "width-changed" {
  const type = (text: string): string => text.replace(/\d+/, "");
  return type(from) === type(to) ? "width-changed" : "type-changed";
}

function addCodes(
  to: Readonly<Record<string, number>>,
  more: Readonly<Record<string, number>>,
): Record<string, number> {
  const sums = new Map(Object.entries(to));
  for (const [code, rows] of Object.entries(more)) {
    const sum = sums.get(code);
    if (sum !== undefined || sums.size < MOST_CODES) sums.set(code, (sum ?? 0) + rows);
  }
  return Object.fromEntries(sums);
}

function driftError(found: readonly Finding[]): DataSusError {
  const [first] = found as [Finding];
  const more = found.length > 1 ? `; and ${found.length - 1} more` : "";
  return new DataSusError(`Cannot read "${first.path}": ${findingText(first)}${more}`, {
    code: "DRIFT",
    path: first.path,
    column: first.column,
    hint: "See findings in the scan's outcome; without strict the scan reads on and lists them",
  });
}
