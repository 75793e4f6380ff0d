/**
 * What stands in records and cannot be read: the choice what to do about it, and the file that
 * lists it.
 *
 * @module
 */

import { AtomicFile, requestAccess } from "./atomic_file.ts";
import { type BadValue, byPlace } from "./decode/bad_value.ts";
import { DataSusError } from "./error.ts";
import type { DeadLetterOutcome } from "./outcome.ts";

/**
 * What is done about a value that cannot be read, a number written as `****` or the 30th of
 * February: it becomes null and is counted (`null`), it stops the read (`error`), or it becomes null
 * and is listed (`dead-letter`).
 */
export type OnBadRecord = "null" | "error" | "dead-letter";

/** One value that could not be read; a line of a dead-letter file is one as JSON. */
export interface DeadLetter {
  /** The path of the file on the source. */
  readonly file: string;
  /** The record, counted from 1 in the order of the file; deleted ones count, too. */
  readonly row: number;
  /** Bytes from the beginning of the DBF, decompressed, to the field. */
  readonly offset: number;
  /** The column; null when it is the record's deletion mark. */
  readonly column: string | null;
  /** The field's bytes in hexadecimal digits, padding included. */
  readonly raw: string;
  /** Why it could not be read. */
  readonly reason: string;
}

/**
 * Where dead letters go: the path of a file that is written anew by each read, one JSON object per
 * line, or a function. What the function returns is awaited before the next one; what it throws
 * ends the read.
 */
export type DeadLetterTarget = string | ((letter: DeadLetter) => void | Promise<void>);

type TakeDeadLetter = Exclude<DeadLetterTarget, string>;

/** What is done about values that cannot be read. */
export interface BadRecordOptions {
  /**
   * What to do about a value that cannot be read, or a deletion mark that is none: `null` (the
   * default) makes it null and counts it, `error` stops with the error `RECORD`, `dead-letter` does
   * as `null` and lists it. It is about the rows given out and the columns selected; a condition
   * takes such a value for null, and rows that it leaves out are not looked at further.
   */
  readonly onBadRecord?: OnBadRecord | undefined;
  /**
   * Where to list them: a file, in a folder that may be read and written, or a function. The file
   * gets its name when the read ends; of a read that fails or is cancelled `FILE.incomplete` keeps
   * what was found. With it `onBadRecord` is `dead-letter`.
   */
  readonly deadLetter?: DeadLetterTarget | undefined;
}

/**
 * The choice that options make.
 *
 * @throws {DataSusError} `QUERY` when they contradict each other.
 */
export function badRecordPolicy({ onBadRecord, deadLetter }: BadRecordOptions): OnBadRecord {
  const policy = onBadRecord ?? (deadLetter === undefined ? "null" : "dead-letter");
  if ((policy === "dead-letter") === (deadLetter !== undefined)) return policy;
  const state = deadLetter === undefined
    ? "there is no file to list them in"
    : `onBadRecord is "${policy}"`;
  throw new DataSusError(`Cannot list values that cannot be read: ${state}`, {
    code: "QUERY",
    hint: deadLetter === undefined
      ? 'Pass deadLetter: "FILE.ndjson", too'
      : "Leave onBadRecord out, or deadLetter",
  });
}

/** The error `RECORD` for the first of some values, which are in one file. */
export function badRecordError(file: string, values: readonly BadValue[]): DataSusError {
  const value = values.reduce((first, next) => byPlace(next, first) < 0 ? next : first);
  const { row, offset, column, raw, reason } = toDeadLetter(file, value);
  const what = column === null ? "its deletion mark" : column;
  return new DataSusError(
    `Cannot read "${file}": in row ${row}, ${what} holds the bytes ${raw} ` +
      `(byte ${offset} of the table), ${reason}`,
    {
      code: "RECORD",
      path: file,
      row,
      offset,
      column: column ?? undefined,
      raw,
      hint: 'Pass deadLetter: "FILE.ndjson" to list such values and read them as null, or leave ' +
        'onBadRecord: "error" out',
    },
  );
}

/** Takes the dead letters of one read. */
export class DeadLetters implements AsyncDisposable {
  #count = 0;
  /** Where they are, once the read has ended. */
  #path: string | undefined;
  #isComplete = false;
  readonly #file: AtomicFile | undefined;
  readonly #take: TakeDeadLetter | undefined;

  private constructor(file: AtomicFile | undefined, take: TakeDeadLetter | undefined) {
    this.#file = file;
    this.#take = take;
  }

  /**
   * Opens the file, if it is one.
   *
   * @throws {DataSusError} `PERMISSION` when its folder may not be read and written, `SOURCE` when
   * the file cannot be made or another read is writing it.
   */
  static async open(target: DeadLetterTarget): Promise<DeadLetters> {
    if (typeof target !== "string") return new DeadLetters(undefined, target);
    await requestAccess(incomplete(target));
    return new DeadLetters(await AtomicFile.open(target), undefined);
  }

  /** How many there are, and where. */
  get outcome(): DeadLetterOutcome {
    return {
      count: this.#count,
      ...this.#path !== undefined && { path: this.#path },
      complete: this.#isComplete,
    };
  }

  /**
   * Takes values of one file, in any order.
   *
   * @throws {DataSusError} `SOURCE` when they cannot be written; and what the function throws.
   */
  async add(file: string, values: readonly BadValue[]): Promise<void> {
    if (values.length === 0) return;
    const letters = values.toSorted(byPlace).map((value) => toDeadLetter(file, value));
    if (this.#file !== undefined) {
      const lines = letters.map((letter) => JSON.stringify(letter) + "\n").join("");
      await this.#file.write(new TextEncoder().encode(lines));
      this.#count += letters.length;
      return;
    }
    for (const letter of letters) {
      await this.#take!(letter);
      this.#count++;
    }
  }

  /**
   * Says that the read has ended well.
   *
   * @throws {DataSusError} `SOURCE` when the file cannot be given its name.
   */
  async finish(): Promise<void> {
    if (this.#file !== undefined) {
      await this.#file.commit();
      this.#path = this.#file.path;
    }
    this.#isComplete = true;
  }

  /** Closes the file. Before `finish` what was found so far is kept beside it. */
  async [Symbol.asyncDispose](): Promise<void> {
    const file = this.#file;
    if (file === undefined) return;
    if (!this.#isComplete && this.#count > 0) {
      const path = incomplete(file.path);
      // Why the read has ended is what the user must know, not that this did not work either.
      await file.commit(path).then(() => this.#path = path, () => {});
    }
    await file[Symbol.asyncDispose]();
  }
}

function incomplete(path: string): string {
  return `${path}.incomplete`;
}

function toDeadLetter(file: string, value: BadValue): DeadLetter {
  const { record, offset, column = null, bytes, reason } = value;
  const raw = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { file, row: record, offset, column, raw, reason };
}
