/**
 * The columns of a read, file by file. Pure.
 *
 * @module
 */

import { nearest } from "../catalog/nearest.ts";
import { isPersonal, unknownColumn } from "../catalog/personal.ts";
import { checkExpr } from "../expr/check_expr.ts";
import { type ColumnSpec, inferColumnType } from "../decode/column_spec.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import { DataSusError } from "../error.ts";
import { columnsOf, type ExprNode } from "../expr/expr.ts";
import { classOf } from "../expr/predicate.ts";

/** Which columns are read. */
export interface ColumnOptions {
  /** Every column of the group; none when only the header of a file tells. */
  readonly specs: readonly ColumnSpec[];
  /** Types the columns that are not among `specs` by the header, not as text. Default false. */
  readonly inferUnknown?: boolean | undefined;
  /** The names of the columns given out; all, and unknown ones behind them, when absent. */
  readonly selected: readonly string[] | undefined;
  /** Leaves out columns that identify persons in clear. Default false. */
  readonly withoutPersonal?: boolean | undefined;
  /** The condition. */
  readonly where: ExprNode | undefined;
}

/** The columns of one file. */
export interface FileColumns {
  /** Those given out, in order. */
  readonly given: readonly ColumnSpec[];
  /** All that the condition may use, by name. */
  readonly byName: ReadonlyMap<string, ColumnSpec>;
  /** Columns of the file that the catalogue does not know, where it knows others. */
  readonly unknown: readonly string[];
  /** Columns read that the file does not have. */
  readonly absent: readonly string[];
}

/**
 * The columns of a read: those that the catalogue knows, and those that headers alone tell of. Of
 * the latter the first header that has one decides its type for all files; one that is asked for
 * before a file has it is text.
 */
export class ReadColumns {
  readonly #options: ColumnOptions;
  readonly #byName: Map<string, ColumnSpec>;
  /** Names asked for that neither the catalogue nor a header has told of yet. */
  readonly #sought: Set<string>;

  /** Begins a read. */
  constructor(options: ColumnOptions) {
    const { specs, selected = [], where } = options;
    this.#options = options;
    this.#byName = new Map(specs.map((spec) => [spec.name, spec]));
    const asked = [...selected, ...where === undefined ? [] : columnsOf(where)];
    this.#sought = new Set(asked.filter((name) => !this.#byName.has(name)));
  }

  /** True when headers tell of columns, so that files must be opened in order. */
  get learns(): boolean {
    return this.#options.inferUnknown ?? false;
  }

  /**
   * Takes the header of the next file.
   *
   * @throws {DataSusError} `QUERY` when the condition does not fit a column that the header tells of.
   */
  open(header: DbfHeader): FileColumns {
    const { specs, inferUnknown = false, selected, withoutPersonal, where } = this.#options;
    const present = new Set(header.fields.map((field) => field.name.toUpperCase()));
    const known = new Set(specs.map((spec) => spec.name));
    const unknown = [...present].filter((name) => !known.has(name));
    this.#learn(header);
    const text = unknown.map((name) => unknownColumn(name, "utf8"));
    const isKept = (spec: ColumnSpec): boolean => !withoutPersonal || !isPersonal(spec);
    const given = (selected?.map((name) => this.#byName.get(name)!) ??
      (inferUnknown ? [...this.#byName.values()] : [...specs, ...text])).filter(isKept);
    const read = new Set(
      selected ?? [...this.#byName.values()].filter(isKept).map((spec) => spec.name),
    );
    for (const name of where === undefined ? [] : columnsOf(where)) read.add(name);
    return {
      given,
      byName: this.#byName,
      unknown: specs.length > 0 ? unknown : [],
      absent: [...read].filter((name) => !present.has(name)),
    };
  }

  /**
   * Checks that every column asked for was in one of the files opened.
   *
   * @throws {DataSusError} `QUERY` when one was in none.
   */
  checkFound(): void {
    const [name] = this.#sought;
    if (name === undefined) return;
    const names = [...this.#byName.keys()].filter((other) => !this.#sought.has(other));
    const near = nearest(name, names);
    throw new DataSusError(`Cannot read "${name}": no file of the scan has such a column`, {
      code: "QUERY",
      column: name,
      hint: near.length > 0
        ? `Did you mean ${near.join(" or ")}?`
        : `The files have ${names.length} columns: ${names.slice(0, 8).join(", ")}, ...`,
    });
  }

  /** Takes the types of columns that the catalogue does not know, where headers are to tell them. */
  #learn(header: DbfHeader): void {
    const { inferUnknown, selected = [], where } = this.#options;
    if (!inferUnknown) return;
    for (const field of header.fields) {
      const name = field.name.toUpperCase();
      this.#sought.delete(name);
      if (!this.#byName.has(name)) {
        this.#byName.set(name, unknownColumn(name, inferColumnType(field)));
      }
    }
    for (const name of selected) {
      if (!this.#byName.has(name)) this.#byName.set(name, unknownColumn(name, "utf8"));
    }
    if (where === undefined) return;
    const classes = new Map([...this.#byName].map(([name, spec]) => [name, classOf(spec)]));
    checkExpr(where, classes, () => undefined, this.#sought);
  }
}
