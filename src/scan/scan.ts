/**
 * Scans: where the rooms of the house meet.
 *
 * @module
 */

import { type Field, type RecordBatch, Schema, type Table } from "apache-arrow";
import type { ArrowSchema, RowTypes } from "../arrow/arrow_types.ts";
import { tableOf } from "../arrow/table_of.ts";
import { ageColumns, type AgeRow } from "../brazil/age/age_columns.ts";
import type { AgeBandSet } from "../brazil/age/age_bands.ts";
import { placeColumns, type PlaceRow } from "../brazil/places/place_columns.ts";
import { type CollectedScan, collectThrough } from "../cache/collect_through.ts";
import { CachedSource, withCache } from "../cache/with_cache.ts";
import { groupColumns } from "../catalog/group_columns.ts";
import type { Group } from "../catalog/dataset.ts";
import { columnSpecs } from "../catalog/row.ts";
import { checkMissing } from "../check_missing.ts";
import type { Language } from "../codes/code_list.ts";
import type { LabelSource, LabelSources } from "../codes/label_source.ts";
import type { LabelledName, WithLabels } from "../codes/label_table.ts";
import { type Coverage, coverageOf } from "../coverage.ts";
import { showing } from "../display/show.ts";
import type { TableFacts } from "../display/table_facts.ts";
import {
  inspected,
  type InspectOptions,
  type MediaBundle,
  mediaBundle,
  type Screen,
  shown,
  type View,
} from "../display/shown.ts";
import { badRecordPolicy } from "../dead_letters.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { DataSusError } from "../error.ts";
import { explain, type Explanation } from "../explain.ts";
import type { ClassesOf, Expr } from "../expr/expr.ts";
import { fallback } from "../fallback.ts";
import { ftp } from "../fetch/ftp/ftp.ts";
import type { ListingOptions } from "../fetch/listings.ts";
import type { Source } from "../fetch/source.ts";
import { glance } from "../glance.ts";
import type { Lock } from "../lock/lock.ts";
import { compareLock, type LockChanges } from "../lock/lock_changes.ts";
import type { Outcome } from "../outcome.ts";
import { type Peek, peek } from "../peek.ts";
import {
  datasetName,
  type PartitionQuery,
  type Plan,
  type PlannedPartition,
  planPartitions,
} from "../plan.ts";
import { interruptible } from "../progress/interruption.ts";
import { ScanRead } from "../read/read_scan.ts";
import { scanText } from "../reports/scan_text.ts";
import { coverageView, explanationView, outcomeView, scanView } from "../reports/views.ts";
import { type Resolution, resolveFiles } from "../resolve.ts";
import type {
  CoverageOptions,
  ExplainOptions,
  LockOptions,
  ReadOptions,
  ResolveOptions,
  ScanOptions,
  ScanPeekOptions,
} from "./scan_options.ts";
import {
  adding,
  checkPlace,
  describing,
  filtering,
  givenColumns,
  labelling,
  planOf,
  type ScanParts,
  selecting,
} from "./scan_parts.ts";
import { ScanStream } from "./scan_stream.ts";
import { type RefreshedLock, refreshLock, takeLock, type TakeLockOptions } from "./take_lock.ts";

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
   * frozen without a lock, or dead letters are asked for by halves.
   */
  static of<Row extends RowTypes>(
    group: Group,
    query: PartitionQuery,
    options: ScanOptions = {},
  ): Scan<Row> {
    badRecordPolicy(options);
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
      added: [],
      selected: undefined,
      withoutPersonal: false,
      where: undefined,
      limit: undefined,
      labels: new Map(),
      labelSources: {},
      options,
      source: isList(options.source) ? fallback(options.source) : options.source,
    });
  }

  /** The Arrow schema of the batches. The fields' metadata hold the descriptions. */
  get schema(): ArrowSchema<Row> {
    const { labels } = this.#parts;
    const fields = givenColumns(this.#parts).flatMap(({ field }) =>
      labels.has(field.name) ? [field, labels.get(field.name)!] : [field]
    );
    return new Schema(fields as Field<Row[keyof Row]>[]);
  }

  /** The language of labels, and of tables and reports as they are shown: that of `lang`, or `pt`. */
  get lang(): Language {
    return this.#lang;
  }

  /** Where the files come from; `undefined` when no source was given, which means `ftp()`. */
  get source(): Source | undefined {
    const { source, options: { cache } } = this.#parts;
    return source === undefined && cache === undefined ? undefined : this.#sourceOrDefault();
  }

  /**
   * What became of the last read of this scan that ended, well or not; `undefined` before. Each
   * stream has its own, too ({@linkcode ScanStream.outcome}).
   */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /**
   * Gives out only these columns, in this order: those of the group, and those that `withPlace` and
   * `withAge` added. Labels are asked for afterwards.
   *
   * Where the catalogue knows no columns, any name is taken; the read ends in a `QUERY` error when no
   * file has it.
   *
   * @throws {DataSusError} `QUERY` when a name is unknown or stands twice.
   */
  select<const Names extends readonly (keyof (All & Row) & string)[]>(
    ...names: Names
  ): Scan<Pick<All & Row, Names[number]>, All> {
    return new Scan(selecting(this.#parts, names));
  }

  /**
   * Gives out the labels of every column given out that has a code list, as `label` with names
   * does.
   */
  label(): Scan<WithLabels<Row, string>, All>;
  /**
   * Gives out labels beside codes: `SEXO_label` behind `SEXO`, dictionary-encoded, in the language of
   * the scan's options. Codes stay as they are.
   *
   * The list is the one that holds for the system, the group and the period of each file: 3 is
   * another race in SIH than in SIM, and another sex. A code that no list has gets a null label,
   * and `outcome.labels` counts it, with examples. Lists load when the scan is read.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   *
   * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() })
   *   .select("SEXO", "DIAG_PRINC").label("SEXO", "DIAG_PRINC").limit(3);
   * const table = await scan.collect();
   * console.log(table.getChild("DIAG_PRINC_label")?.get(0));
   * console.log(scan.outcome?.labels?.SEXO?.unknown); // 0
   * ```
   *
   * @throws {DataSusError} `QUERY` when a column is not given out, named twice or without a code
   * list.
   */
  label<const Names extends readonly LabelledName<Row>[]>(
    ...names: Names
  ): Scan<WithLabels<Row, Names[number]>, All>;
  /**
   * Gives out labels from tables of one's own, by column: those of a TabWin package, a `CodeList`, or
   * anything else with `get(code)`. Codes that a table does not have are counted as others are. A
   * column needs no code list for that, and the table holds for all periods.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   *
   * const sexes = new Map([["1", { pt: "Homens" }], ["3", { pt: "Mulheres" }]]); // or readCnv(bytes)
   * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() })
   *   .select("SEXO", "DIAG_PRINC").label({ SEXO: sexes }).label("DIAG_PRINC");
   * const table = await scan.limit(3).collect();
   * console.log(table.getChild("SEXO_label")?.get(0)); // Homens or Mulheres
   * ```
   *
   * @throws {DataSusError} `QUERY` when a column is not given out, named twice or holds no codes, or
   * its table has no `get`.
   */
  label<const Name extends LabelledName<Row>>(
    tables: Readonly<Record<Name, LabelSource>>,
  ): Scan<WithLabels<Row, Name>, All>;
  label(
    ...names: readonly string[] | readonly [LabelSources]
  ): Scan<WithLabels<Row, string>, All> {
    return new Scan(labelling(this.#parts, names));
  }

  /**
   * Gives out only rows that meet a condition, along with those of earlier calls. It is tested on
   * the raw bytes, before any column is built, and may use columns that are not selected.
   *
   * @throws {DataSusError} `QUERY` when it names an unknown column or compares one with a value of
   * another kind.
   */
  where(condition: Expr<ClassesOf<All>>): Scan<Row, All> {
    return new Scan(filtering(this.#parts, condition.node));
  }

  /**
   * Adds columns that say where the municipality codes of a column are: `MUNIC_RES_NAME`,
   * `MUNIC_RES_STATUS`, `MUNIC_RES_UF`, `MUNIC_RES_REGION`, its health region and macro-region (May
   * 2020), latitude, longitude and time zone. The column need not be selected.
   *
   * `STATUS` is `current` for municipalities of today, `unlisted` for codes that the table does not
   * have; `municipality` in `@dsbr/core/brazil` explains the others. In a group whose columns only
   * headers tell, a file without the column is an error of the read.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   *
   * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() })
   *   .withPlace("MUNIC_RES")
   *   .select("MUNIC_RES_NAME", "MUNIC_RES_HEALTH_REGION_NAME", "VAL_TOT");
   * console.log((await scan.limit(3).collect()).toString());
   * ```
   *
   * @throws {DataSusError} `QUERY` when the column is unknown or holds no text, or was placed before.
   */
  withPlace<const Name extends keyof All & string>(
    column: Name,
  ): Scan<Row & PlaceRow<Name>, All> {
    checkPlace(this.#parts, column);
    return new Scan(adding(this.#parts, placeColumns(column)));
  }

  /**
   * Adds the age in one convention whatever the system's encoding: `AGE_YEARS`, completed years;
   * `AGE_UNIT`, the unit in which it was written; `AGE_RAW`, as it stands in the file; and `AGE_BAND`
   * when a set of bands is named. An unknown age is null; `AGE_RAW` still tells what was written.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   *
   * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() })
   *   .select("SEXO").withAge("brazil"); // SEXO, AGE_YEARS, AGE_UNIT, AGE_RAW, AGE_BAND
   * console.log((await scan.limit(3).collect()).toString());
   * ```
   *
   * @throws {DataSusError} `QUERY` when the group has no columns of an age in a known encoding.
   */
  withAge<const Bands extends AgeBandSet | "none" = "none">(
    bands?: Bands,
  ): Scan<Row & AgeRow<Bands>, All> {
    const names = this.#parts.specs.map((spec) => spec.name);
    const added = ageColumns(names, this.group, bands);
    if (added !== undefined) return new Scan(adding(this.#parts, added));
    throw new DataSusError(
      `Cannot add ages to ${datasetName(this.group)}: it has no age in a known encoding`,
      {
        code: "QUERY",
        hint: "RD and RJ of SIH, CIH, CIHA, SIM, SINAN and all of SIA but IMPBO have one",
      },
    );
  }

  /**
   * Leaves out the columns that identify persons in clear (CPF, CNS, names), which the schema marks
   * `personal`. Columns that the catalogue does not know are left out when their names say so; the
   * outcome lists them among the unknown columns. Conditions may still name a personal column.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   * import { assert } from "@std/assert";
   *
   * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() });
   * assert(scan.plan().columns.includes("GESTOR_CPF"));
   * assert(!scan.withoutPersonal().plan().columns.includes("GESTOR_CPF"));
   * ```
   */
  withoutPersonal(): Scan<Row, All> {
    return new Scan({ ...this.#parts, withoutPersonal: true });
  }

  /**
   * Takes the columns that a file has and the catalogue does not know into the schema, so that they
   * can be selected, kept and asked for in SQL. Files without them have nulls. Where the catalogue
   * knows no columns the header types them for all files, and a value that does not fit is counted
   * as unparsable; elsewhere they are text. A selection stays as it is.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   *
   * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() });
   * const { header } = await scan.peek({ rows: 0 });
   * console.log(scan.withHeader(header).plan().columns.length);
   * ```
   *
   * @throws {DataSusError} `QUERY` when a selected column is neither known nor in the header.
   */
  withHeader(header: Pick<DbfHeader, "fields">): Scan<Row, All> {
    return new Scan(describing(this.#parts, header));
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
    return planOf(this.#parts);
  }

  /**
   * Looks up the files on the source: which are there, which are missing. Only listings are read.
   *
   * @throws {DataSusError} `SOURCE` or `PERMISSION` when the source cannot be listed.
   */
  async resolve(options: ResolveOptions = {}): Promise<Resolution> {
    const source = this.#sourceOrDefault();
    return await interruptible(
      this.#listing(options),
      (how) => resolveFiles(this.group, this.#parts.partitions, source, how),
    );
  }

  /**
   * What the source has of each partition, UF by period: present, in parts, preliminary, missing,
   * or changed since it was recorded. Only listings are read; `toString()` draws the grid.
   *
   * @throws {DataSusError} `SOURCE` or `PERMISSION` when the source cannot be listed.
   */
  async coverage(options: CoverageOptions = {}): Promise<Coverage> {
    const resolution = await this.resolve(options);
    const coverage = {
      dataset: datasetName(this.group),
      ...coverageOf(this.group, resolution, options.lock ?? this.#parts.options.lock),
    };
    return shown(coverage, coverageView(coverage, this.#lang));
  }

  /**
   * What the scan would do: the files and what the source has of them, bytes to download, the
   * columns and what is decided before rows are built, and roughly how many rows and seconds it
   * will take. Only listings are read, and without a source not even these; `toString()` prints it.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   *
   * const scan = sih({ group: "RD", uf: "AC", period: "2023" }, { source: sample() });
   * const explanation = await scan.explain();
   * console.log(explanation.coverage?.counts.present); // 12
   * console.log(`${explanation}`);
   * ```
   *
   * @throws {DataSusError} `SOURCE` or `PERMISSION` when the source cannot be listed.
   */
  async explain(options: ExplainOptions = {}): Promise<Explanation> {
    const { source } = this;
    const explanation = await explain(this.group, this.plan(), {
      lock: this.#parts.options.lock,
      ...options,
      source,
      resolution: source && await this.resolve(options),
      added: this.#parts.added,
      isSelection: this.#parts.selected !== undefined,
    });
    const { coverage } = explanation;
    if (coverage !== undefined) shown(coverage, coverageView(coverage, this.#lang));
    return shown(explanation, explanationView(explanation, this.#lang));
  }

  /**
   * The header, the columns and the first rows of a file, from its first kilobytes; then the
   * transfer is closed. All of the file's columns are there, whatever the scan selects.
   *
   * @param options `path` is one of `resolve().files`; the first of them when absent. `rows` is 10
   * unless given.
   * @throws {DataSusError} `MISSING` when no file of the scan is there, and as `peek` does.
   */
  async peek(options: ScanPeekOptions = {}): Promise<Peek> {
    const source = this.#sourceOrDefault();
    const path = options.path ?? (await this.resolve(options)).files[0]?.path;
    if (path !== undefined) {
      const how = { ...options, group: this.group };
      return await interruptible(how, (how) => peek(source, path, how));
    }
    throw new DataSusError(
      `Cannot peek at ${datasetName(this.group)}: ${source.name} has none of its files`,
      { code: "MISSING", hint: "Ask for a period that is there: coverage() shows which are" },
    );
  }

  /**
   * Opens a stream of record batches. Nothing is fetched before the first read, and nothing beyond
   * what the reader asks for; `cancel` and the signal reach the source.
   *
   * The stream errors with a `DataSusError`: `MISSING`, `TRUNCATED`, `CHECKSUM`, `FORMAT`, `DRIFT`,
   * `RECORD`, `SOURCE` or `PERMISSION`; rows already given out stay valid, but the file they came from is not
   * whole. With a lock also `CHANGED`: a SHA-256 is known at the end of a file only, so rows of a
   * file with other bytes than the lock's may have been given out before. `collect` gives out none
   * of them.
   */
  stream(options: ReadOptions = {}): ScanStream<Row> {
    const facts = this.#facts;
    return new ScanStream<Row>(
      (signal) => this.#read({ ...options, signal }),
      options.signal,
      (outcome) => this.#outcome = shown(outcome, outcomeView(outcome, this.#lang)),
      (batch) => showing(batch, facts),
    );
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
    const source = this.#sourceOrDefault();
    if (!(source instanceof CachedSource)) return await this.#collect(options);
    // What cannot be looked up fails below, with an outcome that says so.
    const resolution = await this.resolve(options).catch(() => undefined);
    const question = resolution && this.#questionOf(resolution);
    if (question === undefined) return await this.#collect(options);
    const answer = await collectThrough(source, question, async () => ({
      table: await this.#collect({ ...options, refresh: false }),
      outcome: this.#outcome!,
    }));
    this.#outcome = shown(answer.outcome, outcomeView(answer.outcome, this.#lang));
    return showing(answer.table as Table<Row>, this.#facts);
  }

  /** The question that a cache keeps the answer of, if it may. */
  #questionOf(resolution: Resolution): CollectedScan | undefined {
    const { group, labels, added, withoutPersonal, selected } = this.#parts;
    const { verify, batchRows, lock, fingerprint, strict, checkCodes } = this.#parts.options;
    // Only a complete answer is kept, and none that depends on more than the files and the question.
    const isPlain = !lock && !fingerprint && !strict && labels.size === 0 && added.length === 0 &&
      !withoutPersonal && badRecordPolicy(this.#parts.options) === "null";
    if (!isPlain || resolution.missing.length > 0) return undefined;
    return {
      plan: this.plan(),
      specs: givenColumns(this.#parts),
      all: selected === undefined,
      how: [group.encoding, verify, batchRows, checkCodes, selected],
      resolution,
    };
  }

  async #collect(options: ReadOptions): Promise<Table<Row>> {
    const batches = await Array.fromAsync(this.stream(options));
    const table = tableOf<Row>(this.schema, batches);
    return showing(table, this.#facts);
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
    const source = this.#sourceOrDefault();
    const resolution = await this.resolve(options);
    checkMissing(this.group, resolution, source, this.#parts.options);
    return await takeLock(source, resolution.expected, this.#lockOptions(options));
  }

  /**
   * Says what became of the locked files, from listings alone: republished, new, gone. A file
   * replaced without a change of size and time does not show; reading with the lock finds it.
   *
   * @throws {DataSusError} `SOURCE` or `PERMISSION` when the source cannot be listed.
   */
  async changesSince(lock: Lock, options: ResolveOptions = {}): Promise<LockChanges> {
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
    const resolution = await this.resolve(options);
    const changes = this.#compare(lock, resolution);
    const { expected } = resolution;
    const how = this.#lockOptions(options);
    return await refreshLock(this.#sourceOrDefault(), expected, lock, changes, how);
  }

  /** The plan as a card, for notebooks. Nothing is read but what a cache holds. */
  [Symbol.for("Jupyter.display")](): Promise<MediaBundle> {
    return mediaBundle(this.#view);
  }

  /** The plan, for terminals. Nothing is read. */
  [Symbol.for("Deno.customInspect")](_inspect: unknown, options?: InspectOptions): string {
    return inspected(this.#view, options);
  }

  get #view(): View {
    const text = (screen: Screen): string => scanText(this.group, this.plan(), this.source, screen);
    return scanView(text, () =>
      glance({
        group: this.group,
        plan: this.plan(),
        source: this.source,
        added: this.#parts.added,
        isSelection: this.#parts.selected !== undefined,
        outcome: this.#outcome,
        questionOf: (resolution) => this.#questionOf(resolution),
      }), this.#lang);
  }

  /** A summary in one line, for terminals. */
  toString(): string {
    const { partitions } = this.#parts;
    const first = partitions[0]?.key ?? "none";
    const span = partitions.length < 2 ? first : `${first} to ${partitions.at(-1)!.key}`;
    return `Scan of ${datasetName(this.group)}: ${partitions.length} files (${span}), ${
      this.plan().columns.length || "all"
    } columns`;
  }

  #read(options: ReadOptions): ScanRead {
    const {
      group,
      partitions,
      specs,
      selected,
      withoutPersonal,
      where,
      limit,
      labels,
      labelSources,
    } = this.#parts;
    return new ScanRead(group, partitions, () => this.#sourceOrDefault(), {
      ...this.#parts.options,
      ...options,
      encoding: group.encoding,
      specs,
      inferUnknown: group.columns === undefined,
      selected,
      withoutPersonal,
      added: this.#parts.added,
      where: where?.node,
      limit,
      labels,
      labelSources,
    });
  }

  #compare(lock: Lock, resolution: Resolution): LockChanges {
    return compareLock(lock, datasetName(this.group), this.#parts.partitions, resolution);
  }

  #lockOptions(options: LockOptions): TakeLockOptions {
    const { progress, onProgress } = this.#parts.options;
    return {
      progress,
      onProgress,
      ...options,
      lang: this.#lang,
      dataset: datasetName(this.group),
      encoding: this.group.encoding,
      verify: this.#parts.options.verify,
    };
  }

  #listing(options: ResolveOptions): ListingOptions {
    return { ...options, listingTtl: this.#parts.options.listingTtl };
  }

  /** What the tables that it gives out say of themselves. */
  get #facts(): TableFacts {
    const { synthetic } = this.#sourceOrDefault();
    return { dataset: datasetName(this.group), synthetic, lang: this.#lang };
  }

  /** The language of views and labels. */
  get #lang(): Language {
    return this.#parts.options.lang ?? "pt";
  }

  #sourceOrDefault(): Source {
    const { source = defaultSource ??= ftp(), options: { cache } } = this.#parts;
    return cache === undefined ? source : withCache(source, cache);
  }
}

/** DataSUS's server; one for all scans, so that they share its few connections. */
let defaultSource: Source | undefined;

function isList(source: ScanOptions["source"]): source is readonly Source[] {
  return Array.isArray(source);
}
