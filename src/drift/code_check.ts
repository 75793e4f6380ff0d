import { type Data, Dictionary, type RecordBatch, type Vector } from "apache-arrow";

/** The codes that a column may hold: a set of them, or what looks them up. */
export type KnownCodes = Pick<ReadonlySet<string>, "has">;

/** Codes of a batch's column that its domain does not have. */
export interface StrangeCodes {
  /** The column. */
  readonly column: string;
  /** Rows that hold such codes. */
  readonly rows: number;
  /** The codes and how many rows hold each. */
  readonly codes: Readonly<Record<string, number>>;
}

/**
 * Finds codes outside their domain in the batches of one file.
 *
 * The dictionaries say which codes there are: each code is looked up once, and rows are only
 * counted in columns that have a strange one.
 */
export class CodeCheck {
  readonly #domainOf: (column: string) => KnownCodes | undefined;
  readonly #columns = new Map<string, CheckedColumn | undefined>();

  /** Checks columns for which `domainOf` knows the codes. */
  constructor(domainOf: (column: string) => KnownCodes | undefined) {
    this.#domainOf = domainOf;
  }

  /** The strange codes of the file's next batch. */
  add(batch: RecordBatch): StrangeCodes[] {
    return batch.schema.fields.flatMap(({ name, type }, i) => {
      if (!(type instanceof Dictionary)) return [];
      let checked = this.#columns.get(name);
      if (checked === undefined && !this.#columns.has(name)) {
        const domain = this.#domainOf(name);
        checked = domain && new CheckedColumn(domain);
        this.#columns.set(name, checked);
      }
      const codes = checked?.add(batch.data.children[i]! as Data<Dictionary>);
      if (codes === undefined) return [];
      const rows = Object.values(codes).reduce((sum, count) => sum + count, 0);
      return [{ column: name, rows, codes }];
    });
  }
}

/** A column whose codes are checked. */
class CheckedColumn {
  readonly #domain: KnownCodes;
  /** The dictionary looked at last. */
  #dictionary: Vector | undefined;
  /** Its entries looked up. */
  #length = 0;
  #last: string | null = null;
  /** Its entries that the domain lacks, by their place. */
  readonly #strange = new Map<number, string>();

  constructor(domain: KnownCodes) {
    this.#domain = domain;
  }

  /** The rows of each strange code in a batch; `undefined` when there are none. */
  add(data: Data<Dictionary>): Record<string, number> | undefined {
    if (data.dictionary !== this.#dictionary) this.#lookUp(data.dictionary!);
    if (this.#strange.size === 0) return undefined;
    const counts = new Map<string, number>();
    const { length, nullCount } = data;
    const indices: ArrayLike<number> = data.values;
    for (let row = 0; row < length; row++) {
      const code = this.#strange.get(indices[row]!);
      if (code === undefined || nullCount > 0 && !data.getValid(row)) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts.size === 0 ? undefined : Object.fromEntries(counts);
  }

  /** Looks up the entries that a dictionary has besides those of the one before. */
  #lookUp(dictionary: Vector): void {
    const grew = dictionary.length >= this.#length &&
      (this.#length === 0 || dictionary.get(this.#length - 1) === this.#last);
    if (!grew) {
      this.#length = 0;
      this.#strange.clear();
    }
    for (let i = this.#length; i < dictionary.length; i++) {
      const code: string = dictionary.get(i);
      this.#last = code;
      if (!this.#domain.has(code)) this.#strange.set(i, code);
    }
    this.#length = dictionary.length;
    this.#dictionary = dictionary;
  }
}
