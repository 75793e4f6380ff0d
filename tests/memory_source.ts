import type { Source, SourceEntry, SourceOptions } from "@dsbr/core";
import { type DbfFieldSpec, encodeDbc, encodeDbf } from "@dsbr/core/decode";

/** Where SIHSUS's files since 2008 lie. */
export const SIH_DIRECTORY = "/dissemin/publicos/SIHSUS/200801_/Dados";

/** A source of files in memory that counts what is asked of it. */
export class MemorySource implements Source {
  readonly name = "memory";
  /** Directories listed. */
  readonly listed: string[] = [];
  /** Files opened. */
  readonly opened: string[] = [];
  /** Bytes that were read from streams. */
  bytesRead = 0;
  /** Streams that were opened and neither read to their end nor cancelled. */
  openStreams = 0;
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #chunkLength: number;

  /** Serves `files` by path, in chunks. */
  constructor(files: ReadonlyMap<string, Uint8Array>, chunkLength = 1024) {
    this.#files = files;
    this.#chunkLength = chunkLength;
  }

  list(directory: string, _options?: SourceOptions): Promise<readonly SourceEntry[] | undefined> {
    this.listed.push(directory);
    const prefix = `${directory}/`;
    const entries = [...this.#files]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, bytes]) => ({ name: path.slice(prefix.length), size: bytes.length }));
    return Promise.resolve(entries.length > 0 ? entries : undefined);
  }

  open(path: string, _options?: SourceOptions): Promise<ReadableStream<Uint8Array> | undefined> {
    this.opened.push(path);
    const bytes = this.#files.get(path);
    if (bytes === undefined) return Promise.resolve(undefined);
    let at = 0;
    this.openStreams++;
    return Promise.resolve(
      new ReadableStream<Uint8Array>({
        pull: (controller): void => {
          const chunk = bytes.slice(at, at + this.#chunkLength);
          at += chunk.length;
          this.bytesRead += chunk.length;
          if (chunk.length > 0) return controller.enqueue(chunk);
          this.openStreams--;
          controller.close();
        },
        cancel: (): void => void this.openStreams--,
      }, { highWaterMark: 0 }),
    );
  }
}

/** The fields of a small RD file. */
export const RD_FIELDS: readonly DbfFieldSpec[] = [
  { name: "MUNIC_RES", type: "C", width: 6, decimals: 0 },
  { name: "SEXO", type: "C", width: 1, decimals: 0 },
  { name: "DIAG_PRINC", type: "C", width: 4, decimals: 0 },
  { name: "VAL_TOT", type: "N", width: 14, decimals: 2 },
  { name: "DT_INTER", type: "C", width: 8, decimals: 0 },
  { name: "DIAS_PERM", type: "N", width: 5, decimals: 0 },
];

/** A DBC file of rows of text. */
export function dbc(
  fields: readonly DbfFieldSpec[],
  rows: readonly (readonly string[])[],
): Uint8Array {
  return encodeDbc(encodeDbf(fields, rows));
}

/** `count` rows for {@linkcode RD_FIELDS}, different from each other. */
export function rdRows(count: number, seed = 0): string[][] {
  return Array.from({ length: count }, (_, i) => {
    const n = i + seed * 1000;
    return [
      `12${String(n % 97).padStart(4, "0")}`,
      n % 2 === 0 ? "1" : "3",
      ["I219", "I10", "O800", "J189", "A419"][n % 5]!,
      ((n * 7919) % 500_000 / 100).toFixed(2),
      `2023${String(n % 12 + 1).padStart(2, "0")}${String(n % 28 + 1).padStart(2, "0")}`,
      String(n % 40),
    ];
  });
}

/** A source with RD files of Acre, one for each list of rows, from 2023-01 on. */
export function rdSource(...months: readonly (readonly (readonly string[])[])[]): MemorySource {
  return new MemorySource(
    new Map(months.map((rows, i) => [
      `${SIH_DIRECTORY}/RDAC23${String(i + 1).padStart(2, "0")}.dbc`,
      dbc(RD_FIELDS, rows),
    ])),
  );
}
