import type { RecordBatch } from "apache-arrow";
import { fileOf } from "../batch_file.ts";
import type { Group } from "../catalog/dataset.ts";
import { HashSet } from "./hash_set.ts";
import type { Duplicates, ProfileLimits } from "./profile.ts";
import { textReader } from "./text_reader.ts";

/** The columns that tell the rows of a group apart, and what is known of them. */
export interface NaturalKey {
  /** The columns; none when no key is published. */
  readonly columns: readonly string[];
  /** True when the key tells the rows of one file apart, not those of several. */
  readonly perFile: boolean;
  /** What is known of it, and from where. */
  readonly note: string;
}

const COUNTER: NaturalKey = {
  columns: ["CONTADOR"],
  perFile: true,
  note: "CONTADOR numbers the rows inside a file (file headers and rows of 1996 to 2022)",
};

/** By dataset. Source: the layouts of real files and their rows, as the notes say. */
const KEYS: Readonly<Record<string, NaturalKey>> = {
  "SIM-DO": COUNTER,
  "SINASC-DN": COUNTER,
  "SIHSUS-RD": {
    columns: ["N_AIH", "IDENT", "ANO_CMPT", "MES_CMPT"],
    perFile: false,
    note:
      "One AIH has one row a billing month (a type 5 AIH repeats its number in later months); " +
      "SEQUENCIA and REMESSA tell repeats apart",
  },
  "CNES-ST": {
    columns: ["CNES", "COMPETEN"],
    perFile: false,
    note: "One facility has one row a month",
  },
  "CNES-LT": {
    columns: ["CNES", "CODLEITO", "COMPETEN"],
    perFile: false,
    note: "One type of bed of a facility has one row a month",
  },
  "CNES-PF": {
    columns: ["CNES", "CNS_PROF", "CBO", "VINCULAC", "COMPETEN"],
    perFile: false,
    note: "One occupation and bond of a professional at a facility has one row a month",
  },
};

const NOT_PUBLISHED = "No key is published for the rows of this group";

/** The natural key of a group, or the caller's own. */
export function naturalKey(group: Group, own: readonly string[] | undefined): NaturalKey {
  if (own !== undefined) return { columns: own, perFile: false, note: "The caller's own key" };
  return KEYS[`${group.system}-${group.code}`] ??
    { columns: [], perFile: false, note: NOT_PUBLISHED };
}

/** Keys kept when nothing else is said: their hashes take 64 MiB to 128 MiB. */
const MOST_KEYS = 4_000_000;

/** Counts rows whose key an earlier row has. */
export class KeyCounter {
  readonly #key: NaturalKey;
  readonly #seen: HashSet;
  readonly #lacking: readonly string[];
  #repeated = 0;
  #keyless = 0;
  #unchecked = 0;

  /** Counts by a key, of which only the columns in `given` can be seen. */
  constructor(
    key: NaturalKey,
    given: readonly string[] | undefined,
    { maxKeys = MOST_KEYS }: ProfileLimits,
  ) {
    this.#key = key;
    this.#seen = new HashSet(maxKeys);
    this.#lacking = given === undefined ? [] : key.columns.filter((name) => !given.includes(name));
  }

  /** Takes the next batch. */
  add(batch: RecordBatch): void {
    const { columns, perFile } = this.#key;
    if (columns.length === 0 || this.#lacking.length > 0) return;
    const readers = columns.map((name) => {
      const at = batch.schema.fields.findIndex((field) => field.name === name);
      return at < 0 ? () => null : textReader(batch.data.children[at]!);
    });
    const file = perFile ? fileOf(batch)?.path ?? "" : "";
    for (let row = 0; row < batch.numRows; row++) {
      let key = file;
      let isWhole = true;
      for (const read of readers) {
        const part = read(row);
        if (part === null || part === "") isWhole = false;
        key += `\n${part}`;
      }
      if (isWhole) this.#count(key);
      else this.#keyless++;
    }
  }

  #count(key: string): void {
    const found = this.#seen.add(key);
    if (found === "known") this.#repeated++;
    else if (found === "full") this.#unchecked++;
  }

  /** What was found so far. */
  get found(): Duplicates {
    const { columns, perFile, note } = this.#key;
    return {
      key: columns,
      perFile,
      note,
      lacking: this.#lacking,
      repeated: this.#repeated,
      keyless: this.#keyless,
      unchecked: this.#unchecked,
    };
  }
}
