/**
 * The 84 real files of DataSUS in `../shared/fixtures`, beside the repository, and what two
 * independent C decoders found in them (`expected.json`).
 *
 * They are no part of the repository: a clone without them passes, and says how many tests it left
 * out. Reading them needs `--allow-read`.
 *
 * @module
 */

/** One column of a real file. */
export interface RealColumn {
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly decimals: number;
  /** Rows whose field holds only 0x20 and 0x00. */
  readonly blank: number;
  /**
   * SHA-256 of all rows' raw field bytes, each stripped of 0x20 and 0x00 at both ends, joined by
   * 0x0A, in physical order.
   */
  readonly sha256_trim: string;
}

/** One real file. */
export interface RealFile {
  /** Where it lies under `../shared/fixtures`. */
  readonly path: string;
  readonly dataset: string;
  readonly period: string;
  /** Length and SHA-256 of the `.dbc`. */
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
  /** Length and SHA-256 of header and decompressed body. */
  readonly dbf_bytes: number;
  readonly dbf_sha256: string;
  /** What is odd about its header, in words. */
  readonly anomalies: readonly string[];
  readonly columns: readonly RealColumn[];
}

const FOLDER = new URL("../../shared/fixtures/", import.meta.url);
/** How many there are; said even where they are not. */
export const REAL_FILES = 84;

/** Why the files cannot be read, or `undefined` when they can. */
function whyNot(): string | undefined {
  const asked = { name: "read", path: FOLDER } as const;
  if (Deno.permissions.querySync(asked).state !== "granted") return "no --allow-read";
  try {
    Deno.statSync(FOLDER);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "no ../shared/fixtures beside the repository";
    throw error;
  }
  return undefined;
}

const reason = whyNot();

/** The files, smallest first; none where they cannot be read. */
export const realFiles: readonly RealFile[] = reason === undefined ? readExpected() : [];

function readExpected(): RealFile[] {
  const text = Deno.readTextFileSync(new URL("expected.json", FOLDER));
  const { files } = JSON.parse(text) as { files: RealFile[] };
  return files.toSorted((a, b) => a.bytes - b.bytes);
}

/** The bytes of a real file as DataSUS published it. */
export function readRealFile(file: RealFile): Uint8Array<ArrayBuffer> {
  return Deno.readFileSync(new URL(file.path, FOLDER));
}

let leftOut = 0;

/**
 * Registers a test that calls `check` with each real file and its bytes. Where the files cannot be
 * read it is ignored, and one ignored test of every test file names the reason and their number.
 */
export function realFileTest(
  name: string,
  check: (file: RealFile, bytes: Uint8Array<ArrayBuffer>) => void | Promise<void>,
): void {
  const ignore = reason !== undefined;
  if (ignore && leftOut++ === 0) queueMicrotask(sayLeftOut);
  Deno.test({
    name,
    ignore,
    permissions: { read: [FOLDER] },
    async fn(): Promise<void> {
      for (const file of realFiles) {
        try {
          await check(file, readRealFile(file));
        } catch (cause) {
          throw new Error(`${file.path}: ${cause}`, { cause });
        }
      }
    },
  });
}

/** Runs once the test file has registered all of its tests. */
function sayLeftOut(): void {
  Deno.test.ignore(
    `${REAL_FILES} real files: not here (${reason}), ${leftOut} tests left out`,
    () => {},
  );
}
