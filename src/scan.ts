/**
 * Scans: where the rooms of the house meet.
 *
 * @module
 */

import { type Field, type RecordBatch, Schema, Table } from "apache-arrow";
import type { ArrowSchema, ArrowType } from "./arrow/arrow_types.ts";
import { unifyDictionaries } from "./arrow/unify_dictionaries.ts";
import { withSchema } from "./arrow/with_schema.ts";
import { groupColumns } from "./catalog/group_columns.ts";
import type { Group } from "./catalog/dataset.ts";
import { nearest } from "./catalog/nearest.ts";
import { columnSpecs } from "./catalog/row.ts";
import { checkExpr } from "./check_expr.ts";
import type { ColumnSpec } from "./decode/column_spec.ts";
import type { Verify } from "./decode/record_bytes.ts";
import { DataSusError } from "./error.ts";
import { type ClassesOf, Expr } from "./expr.ts";
import type { Source, SourceOptions } from "./fetch/source.ts";
import { checkListing } from "./lock/check_lock.ts";
import type { Lock } from "./lock/lock.ts";
import { compareLock, type LockChanges } from "./lock/lock_changes.ts";
import type { Outcome } from "./outcome.ts";
import {
  datasetName,
  type PartitionQuery,
  type Plan,
  type PlannedPartition,
  planPartitions,
} from "./plan.ts";
import { classOf } from "./predicate.ts";
import { readFiles, type ReadProgress } from "./read_files.ts";
import { type Resolution, resolveFiles } from "./resolve.ts";
import { type RefreshedLock, refreshLock, takeLock, type TakeLockOptions } from "./take_lock.ts";

/** The row type of a scan: column names and their Arrow types. */
export type RowTypes = { [name: string]: ArrowType };

/** What to do when an expected file is not on the source. */
export type OnMissing = "error" | "warn" | "skip";

/** How a scan reads. */
export interface ScanOptions {
  /** Where the files come from. */
  readonly source?: Source | undefined;
  /**
   * What to do about expected files that are absent: stop before anything is read (`error`, the
   * default), or go on and list them in the outcome (`warn` marks them for those who show it).
   * Absences that the catalogue knows are no error.
   */
  readonly onMissing?: OnMissing | undefined;
  /** What to do about a CRC-32 that does not match. Default `error`. */
  readonly verify?: Verify | undefined;
  /** Rows of a batch; only the last of a file has fewer. Default 16,384. */
  readonly batchRows?: number | undefined;
  /**
   * The files as they were when they were locked, from {@linkcode readLock} or `scan.lock()`: a
   * file that is gone or has another size is an error before anything is read, other bytes are an
   * error at the file's end. Files that the lock does not have, of months published since for
   * example, are read unverified; the outcome calls them `new`.
   */
  readonly lock?: Lock | undefined;
  /**
   * With a lock: files that it does not have are an error, too, and so are missing ones whatever
   * `onMissing` says; gaps that the catalogue knows are not. Default false.
   */
  readonly frozen?: boolean | undefined;
  /**
   * Takes the hashes of every file that is read to its end, for `lockOf` and `cite`. A scan with a
   * lock takes them anyway. Default false.
   */
  readonly fingerprint?: boolean | undefined;
}

/** How one read of a scan goes. */
export interface ReadOptions extends SourceOptions {
  /** Called as files are opened, read and ended. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** How a scan is locked. */
export interface LockOptions extends ReadOptions {
  /** The day that the lock calls the day of access. Default: today. */
  readonly accessed?: Date | undefined;
}

/** What a scan is made of; each step of the chain makes a new one. */
interface ScanParts {
  readonly group: Group;
  readonly partitions: readonly PlannedPartition[];
  /** Those that the catalogue knows; none when only the header of a file tells. */
  readonly specs: readonly ColumnSpec[];
  readonly selected: readonly ColumnSpec[] | undefined;
  readonly where: Expr<never> | undefined;
  readonly limit: number | undefined;
  readonly options: ScanOptions;
}

/**
 * A lazy, typed description of a table that lies in many `.dbc` files.
 *
 * A scan is an immutable value: `select`, `where` and `limit` return a new one, and making or
 * looking at one reads nothing. Each `stream`, loop or `collect` reads anew, file after file and
 * batch after batch, in bounded memory. All years come in one schema: a column that a file lacks is
 * null in its rows.
 *
 * `Row` maps the columns given out to their Arrow types, `All` those of the whole group, which
 * `where` may use.
 *
 * @example
 * ```ts
 * import { col, sample, sih } from "@dsbr/core";
 *
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source: sample() })
 *   .select("MUNIC_RES", "DIAG_PRINC", "VAL_TOT")
 *   .where(col("VAL_TOT").gt(1000));
 *
 * for await (const batch of scan) console.log(batch.numRows);
 * const table = await scan.limit(10).collect();
 * console.log(table.toString());
 * ```
 */
export class Scan<Row extends RowTypes, All extends RowTypes = Row> {
  /** What the catalogue says of the group. */
  readonly group: Group;
  readonly #parts: ScanParts;
  #outcome: Outcome | undefined;

  /** Makes a scan of its parts; `sih` and the other systems' functions are the way to get one. */
  private constructor(parts: ScanParts) {
    this.group = parts.group;
    this.#parts = parts;
  }

  /**
   * Makes a scan of a group of the catalogue.
   *
   * @throws {DataSusError} `QUERY` when the query is incomplete or impossible, `LOCK` when it is
   * frozen without a lock.
   */
  static of<Row extends RowTypes>(
    group: Group,
    query: PartitionQuery,
    options: ScanOptions = {},
  ): Scan<Row> {
    if (options.frozen && options.lock === undefined) {
      throw new DataSusError(`Cannot scan ${datasetName(group)}: it is frozen without a lock`, {
        code: "LOCK",
        hint: "Pass { lock: await readLock(), frozen: true }",
      });
    }
    return new Scan<Row>({
      group,
      partitions: planPartitions(group, query),
      specs: columnSpecs(groupColumns(group) ?? {}),
      selected: undefined,
      where: undefined,
      limit: undefined,
      options,
    });
  }

  /** The Arrow schema of the batches. The fields' metadata hold the descriptions. */
  get schema(): ArrowSchema<Row> {
    return new Schema(this.#given.map((spec) => spec.field as Field<Row[keyof Row]>));
  }

  /** Where the files come from; `undefined` when no source was given. */
  get source(): Source | undefined {
    return this.#parts.options.source;
  }

  /** What became of the last read of this scan that ended; `undefined` before. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /**
   * Gives out only these columns, in this order.
   *
   * @throws {DataSusError} `QUERY` when a name is unknown or stands twice.
   */
  select<const Names extends readonly (keyof All & string)[]>(
    ...names: Names
  ): Scan<Pick<All, Names[number]>, All> {
    const byName = new Map(this.#parts.specs.map((spec) => [spec.name, spec]));
    const selected = names.map((name, i) => {
      const spec = byName.get(name);
      if (spec === undefined) throw this.#unknownColumn("select", name);
      if (names.indexOf(name) === i) return spec;
      throw new DataSusError(`Cannot select "${name}": it is named twice`, {
        code: "QUERY",
        column: name,
        hint: "Name each column once",
      });
    });
    return new Scan({ ...this.#parts, selected });
  }

  /**
   * Gives out only rows that meet a condition, along with those of earlier calls. It is tested on
   * the raw bytes, before any column is built, and may use columns that are not selected.
   *
   * @throws {DataSusError} `QUERY` when it names an unknown column or compares one with a value of
   * another kind.
   */
  where(condition: Expr<ClassesOf<All>>): Scan<Row, All> {
    const classes = new Map(this.#parts.specs.map((spec) => [spec.name, classOf(spec)]));
    checkExpr(condition.node, classes, (name) => this.#hintFor(name));
    const before = this.#parts.where;
    const where = new Expr<never>(
      before === undefined ? condition.node : before.and(condition).node,
    );
    return new Scan({ ...this.#parts, where });
  }

  /**
   * Gives out at most this many rows, and reads no further than they need.
   *
   * @throws {RangeError} When `rows` is not an integer of 0 or more.
   */
  limit(rows: number): Scan<Row, All> {
    if (!(Number.isSafeInteger(rows) && rows >= 0)) {
      throw new RangeError(`Cannot limit a scan to ${rows} rows`);
    }
    const limit = Math.min(rows, this.#parts.limit ?? Infinity);
    return new Scan({ ...this.#parts, limit });
  }

  /**
   * The same scan over fewer files: those of the partitions that `keep` holds true for.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   *
   * const year = sih({ group: "RD", uf: "Norte", year: 2023, month: { from: 1, to: 12 } }, { source: sample() });
   * const january = year.within(({ uf, month }) => uf === "AC" && month === 1);
   * console.log(january.plan().partitions.length); // 1
   * ```
   */
  within(keep: (partition: PlannedPartition) => boolean): Scan<Row, All> {
    return new Scan({ ...this.#parts, partitions: this.#parts.partitions.filter(keep) });
  }

  /** What the scan will do, as plain data; nothing is read for it. */
  plan(): Plan {
    const { group, partitions, where, limit } = this.#parts;
    const columns = this.#given.map((spec) => spec.name);
    return { dataset: datasetName(group), partitions, columns, where, limit };
  }

  /**
   * Looks up the files on the source: which are there, which are missing. Only listings are read.
   *
   * @throws {DataSusError} `SOURCE` or `PERMISSION` when the source cannot be listed.
   */
  resolve(options: SourceOptions = {}): Promise<Resolution> {
    return resolveFiles(this.group, this.#parts.partitions, this.#sourceOrThrow(), options);
  }

  /**
   * Opens a stream of record batches. Nothing is fetched before the first read, and nothing beyond
   * what the reader asks for; `cancel` and the signal reach the source.
   *
   * The stream errors with a `DataSusError`: `MISSING`, `TRUNCATED`, `CHECKSUM`, `FORMAT`, `SOURCE`
   * or `PERMISSION`; rows already given out stay valid, but the file they came from is not whole.
   * With a lock also `CHANGED`: a SHA-256 is known at the end of a file only, so rows of a file with
   * other bytes than the lock's may have been given out before. `collect` gives out none of them.
   */
  stream(options: ReadOptions = {}): ReadableStream<RecordBatch<Row>> {
    const stop = new AbortController();
    const signal = options.signal === undefined
      ? stop.signal
      : AbortSignal.any([options.signal, stop.signal]);
    const batches = this.#read({ ...options, signal });
    return new ReadableStream<RecordBatch<Row>>({
      async pull(controller): Promise<void> {
        const { done, value } = await batches.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason): Promise<void> {
        stop.abort(reason);
        await batches.return(undefined).catch(() => {});
      },
    }, { highWaterMark: 0 });
  }

  /** Reads the scan batch by batch; leaving the loop stops the read. */
  [Symbol.asyncIterator](): AsyncIterableIterator<RecordBatch<Row>> {
    return this.stream()[Symbol.asyncIterator]();
  }

  /**
   * Reads everything into one table, with one dictionary per coded column. Columns that the
   * catalogue does not know come last.
   *
   * @throws {DataSusError} As `stream` does.
   */
  async collect(options: ReadOptions = {}): Promise<Table<Row>> {
    const batches = await Array.fromAsync(this.stream(options));
    const schema = joinSchemas(this.schema, batches);
    const whole = batches.map((batch) => withSchema(batch, schema));
    return new Table<Row>(
      schema as Schema<Row>,
      unifyDictionaries(schema, whole) as RecordBatch<Row>[],
    );
  }

  /**
   * Locks the files: reads each of them once, whatever is selected, without decoding a column, and
   * gives what they are: size, server time, SHA-256, CRC-32, rows, layout. Nothing is written;
   * `writeLock` does that.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   * import { assertEquals } from "@std/assert";
   *
   * const query = { group: "RD", uf: "AC", period: "2023-01" } as const;
   * const source = sample({ rows: 50 });
   * const lock = await sih(query, { source }).lock();
   * assertEquals(lock.files[0]?.rows, 50);
   *
   * // Later: the same rows, or an error.
   * const table = await sih(query, { source, lock, frozen: true }).collect();
   * assertEquals(table.numRows, 50);
   * ```
   *
   * @throws {DataSusError} As `stream` does; `MISSING` follows `onMissing`.
   */
  async lock(options: LockOptions = {}): Promise<Lock> {
    const source = this.#sourceOrThrow();
    const resolution = await this.resolve(options);
    this.#checkMissing(resolution, source);
    return await takeLock(source, resolution, this.#lockOptions(options));
  }

  /**
   * Says what became of the locked files, from listings alone: republished, new, gone. A file
   * replaced without a change of size and time does not show; reading with the lock finds it.
   *
   * @throws {DataSusError} `SOURCE` or `PERMISSION` when the source cannot be listed.
   */
  async changesSince(lock: Lock, options: SourceOptions = {}): Promise<LockChanges> {
    const resolution = await this.resolve(options);
    return this.#compare(lock, resolution);
  }

  /**
   * Brings a lock up to date: reads the files that listings say were republished or are new, and no
   * others. Files of other scans in the lock stay as they are; those of this scan that are gone
   * leave it. A missing file is no error here, the report counts it.
   *
   * @throws {DataSusError} As `stream` does, but for `MISSING`.
   */
  async refresh(lock: Lock, options: LockOptions = {}): Promise<RefreshedLock> {
    const changes = await this.changesSince(lock, options);
    return await refreshLock(this.#sourceOrThrow(), lock, changes, this.#lockOptions(options));
  }

  /** A summary in one line, for terminals. */
  toString(): string {
    const { partitions } = this.#parts;
    const first = partitions[0]?.key ?? "none";
    const span = partitions.length < 2 ? first : `${first} to ${partitions.at(-1)!.key}`;
    return `Scan of ${
      datasetName(this.group)
    }: ${partitions.length} files (${span}), ${this.#given.length} columns`;
  }

  get #given(): readonly ColumnSpec[] {
    return this.#parts.selected ?? this.#parts.specs;
  }

  async *#read(options: ReadOptions): AsyncGenerator<RecordBatch<Row>, void, undefined> {
    options.signal?.throwIfAborted();
    const source = this.#sourceOrThrow();
    const resolution = await this.resolve(options);
    const { lock, frozen = false } = this.#parts.options;
    if (lock !== undefined) checkListing(this.#compare(lock, resolution), frozen);
    this.#checkMissing(resolution, source);
    const read = readFiles(source, resolution, {
      dataset: datasetName(this.group),
      ...this.#parts.options,
      ...options,
      encoding: this.group.encoding,
      specs: this.#parts.specs,
      inferUnknown: this.group.columns === undefined,
      selected: this.#parts.selected,
      where: this.#parts.where?.node,
      limit: this.#parts.limit,
    });
    try {
      yield* read.batches as AsyncGenerator<RecordBatch<Row>, void, undefined>;
    } finally {
      this.#outcome = read.outcome();
    }
  }

  #compare(lock: Lock, resolution: Resolution): LockChanges {
    return compareLock(lock, datasetName(this.group), this.#parts.partitions, resolution);
  }

  #lockOptions(options: LockOptions): TakeLockOptions {
    return {
      ...options,
      dataset: datasetName(this.group),
      encoding: this.group.encoding,
      verify: this.#parts.options.verify,
    };
  }

  #checkMissing({ missing }: Resolution, source: Source): void {
    const { onMissing = "error", frozen = false } = this.#parts.options;
    if (missing.length === 0 || (onMissing !== "error" && !frozen)) return;
    const first = missing[0]!;
    const names = missing.slice(0, 3).map((partition) => partition.fileName).join(", ");
    const more = missing.length > 3 ? ` and ${missing.length - 3} more` : "";
    throw new DataSusError(
      `Cannot scan ${datasetName(this.group)}: ${source.name} lacks ${missing.length} of ` +
        `${this.#parts.partitions.length} expected files: ${names}${more}`,
      {
        code: "MISSING",
        path: `${first.directories.at(-1)}/${first.fileName}`,
        hint: frozen
          ? "Ask for what was locked, or leave frozen (--frozen) out to read what is there"
          : 'Ask for a period that is there, or pass onMissing: "warn" (--on-missing warn) to ' +
            "read what is there",
      },
    );
  }

  #sourceOrThrow(): Source {
    const { source } = this.#parts.options;
    if (source !== undefined) return source;
    throw new DataSusError(`Cannot read ${datasetName(this.group)}: no source was given`, {
      code: "SOURCE",
      hint:
        "Pass { source: directory(path) } for files on disk, or { source: sample() } to try out",
    });
  }

  #unknownColumn(action: string, name: string): DataSusError {
    return new DataSusError(
      `Cannot ${action} "${name}": ${datasetName(this.group)} has no such column`,
      { code: "QUERY", column: name, hint: this.#hintFor(name) },
    );
  }

  #hintFor(name: string): string {
    if (this.#parts.specs.length === 0) {
      return "The catalogue knows none of its columns, its files' headers do: read it whole";
    }
    const names = this.#parts.specs.map((spec) => spec.name);
    const near = nearest(name, names);
    return near.length > 0
      ? `Did you mean ${near.join(" or ")}?`
      : `It has ${names.length} columns: ${names.slice(0, 8).join(", ")}, ...`;
  }
}

/** The scan's schema, and behind it the columns that only some batches have. */
function joinSchemas(schema: Schema, batches: readonly RecordBatch[]): Schema {
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  for (const batch of batches) {
    for (const field of batch.schema.fields) {
      if (!fields.has(field.name)) fields.set(field.name, field);
    }
  }
  return new Schema([...fields.values()]);
}
