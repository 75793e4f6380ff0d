import type { System } from "../catalog/dataset.ts";
import { periodOf } from "../catalog/partition.ts";
import { SYSTEMS } from "../catalog/systems.ts";
import type { Source, SourceEntry, SourceOptions } from "../fetch/source.ts";
import type { Permission } from "../permission.ts";
import type { ServedEra } from "./sample_file.ts";

/** Options of {@linkcode sample}. */
export interface SampleOptions {
  /** Rows of every file, 0 to 10 million. Default 1,000. */
  rows?: number;
  /** Another integer gives other values. Default 0. */
  seed?: number;
}

const ROWS = 1000;
const MOST_ROWS = 10_000_000;
/** When the files say that they were changed last. */
const MODIFIED = "2026-01-01T00:00:00Z";

/**
 * A source of synthetic data: every file that the catalogue expects, made up while it is read.
 *
 * It needs no network and no permission. The files are as well-formed as real ones, in the layout
 * that held at their time, and their columns agree with each other as far as anybody looks (ages
 * with dates of birth, totals with their parts); but no row is about anybody, and no figure says
 * anything about Brazil. Codes of municipalities, diagnoses and procedures are real, facilities and
 * admissions are not, and numbers that would identify a person are zeros or blank.
 *
 * The same group, UF, period, `rows` and `seed` give the same bytes everywhere. Memory stays at a
 * few megabytes, whatever `rows` is; a file of SIH-RD has about 700 bytes a row before compression.
 * What the server is known to lack is absent here, too, and so are the few groups that scans cannot
 * read. Where no real file of a group was seen, its columns are a guess: most of SINAN's diseases
 * have the columns that all its forms share. Tables in ZIP archives are stored in them unpacked.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 *
 * const source = sample({ rows: 200 });
 * const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source });
 * const table = await scan.select("MUNIC_RES", "DIAG_PRINC", "VAL_TOT").collect();
 * console.log(table.numRows); // 200
 * ```
 *
 * @throws {RangeError} When `rows` is not an integer from 0 to 10 million, or `seed` no integer.
 */
export function sample(options: SampleOptions = {}): Source {
  return new Sample(SYSTEMS, options);
}

/** The files of some systems, made up. */
export class Sample implements Source {
  /** Always `sample`. */
  readonly name = "sample";
  /** Always true. */
  readonly synthetic = true;
  /** Always true. */
  readonly isLocal = true;
  /** None. */
  readonly permissions: readonly Permission[] = [];
  readonly #systems: readonly System[];
  readonly #rows: number;
  readonly #seed: number;
  #eras: readonly ServedEra[] | undefined;

  /** Serves the systems given. */
  constructor(systems: readonly System[], options: SampleOptions = {}) {
    const { rows = ROWS, seed = 0 } = options;
    if (!(Number.isInteger(rows) && rows >= 0 && rows <= MOST_ROWS)) {
      throw new RangeError(
        `Cannot make files of ${rows} rows: from 0 to ${MOST_ROWS} are possible`,
      );
    }
    if (!Number.isSafeInteger(seed)) {
      throw new RangeError(`Cannot make files with the seed ${seed}: it is no integer`);
    }
    this.#systems = systems;
    this.#rows = rows;
    this.#seed = seed;
  }

  /** The files of a directory, in order of their names. Sizes are not known before they are made. */
  async list(
    directory: string,
    options: SourceOptions = {},
  ): Promise<readonly SourceEntry[] | undefined> {
    options.signal?.throwIfAborted();
    const { listNames, servedEras } = await import("./sample_file.ts");
    const modified = new Date(MODIFIED);
    return listNames(this.#eras ??= servedEras(this.#systems), directory)?.map((name) => ({
      name,
      modified,
    }));
  }

  /** The bytes of a file. An abort of the signal ends the stream with its reason. */
  async open(
    path: string,
    options: SourceOptions = {},
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    options.signal?.throwIfAborted();
    const [{ fieldsOf, findFile, servedEras }, { streamOf }] = await Promise.all([
      import("./sample_file.ts"),
      import("./write_file.ts"),
    ]);
    const found = findFile(this.#eras ??= servedEras(this.#systems), path);
    if (found === undefined) return undefined;
    const { group, partition } = found;
    const fields = fieldsOf(group, periodOf(partition), partition.scope);
    const municipalities = group.system === "IBGE" ? await listMunicipalities() : undefined;
    const file = { ...found, fields, rows: this.#rows, seed: this.#seed, municipalities };
    return streamOf(file, options.signal);
  }
}

async function listMunicipalities(): Promise<readonly string[]> {
  const { municipalities } = await import("../brazil/places/municipality.ts");
  return municipalities().flatMap(({ ibge }) => ibge ?? []);
}
