/**
 * How the files of a read are read, and what follows from it for one of them, be it decoded here
 * or in a worker.
 *
 * @module
 */

import { BATCH_ROWS } from "./batch_size.ts";
import type { DecodedFile } from "../cache/columns.ts";
import { CachedSource } from "../cache/with_cache.ts";
import type { DeadLetters, OnBadRecord } from "../dead_letters.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import type { Verify } from "../decode/record_bytes.ts";
import type { Encoding } from "../decode/text.ts";
import type { DriftWatch } from "../drift/drift_watch.ts";
import type { ExprNode } from "../expr/expr.ts";
import type { Source } from "../fetch/source.ts";
import { FileChunks } from "./file_chunks.ts";
import type { LockedFile } from "../lock/lock.ts";
import type { MemoryMode } from "../memory_budget.ts";
import type { FileColumns, ReadColumns } from "./read_columns.ts";
import type { ExpectedFile, ResolvedFile } from "../resolve.ts";

/** What is read of a file, and how. */
export interface FileReadOptions {
  /** The condition. */
  readonly where: ExprNode | undefined;
  /** Most rows given out. */
  readonly limit: number | undefined;
  /** The code page of text. */
  readonly encoding: Encoding;
  /** What to do about a CRC-32 that does not match. */
  readonly verify?: Verify | undefined;
  /** Rows of a batch. */
  readonly batchRows?: number | undefined;
  /** What to do about values that cannot be read. Default `null`. */
  readonly onBadRecord?: OnBadRecord | undefined;
  /** Takes them, with `dead-letter`. */
  readonly deadLetters?: DeadLetters | undefined;
  /** True for the only file of a read: a column that it does not have is in none. */
  readonly isLast?: boolean | undefined;
  /** True for the first file of a read, of which something is to come early. */
  readonly isFirst?: boolean | undefined;
  /** Takes the hashes of files without a lock, too. */
  readonly fingerprint?: boolean | undefined;
  /** Has the memory of a batch used again when the next one is asked for. Default false. */
  readonly reuseBuffers?: boolean | undefined;
  /** Told when the columns of the file are known. */
  readonly onOpen?: (() => void) | undefined;
  /** Cancels the read. */
  readonly signal?: AbortSignal | undefined;
}

/** An expected file that the source has. */
export type PresentFile = ExpectedFile & { readonly file: ResolvedFile };

/** What the files of one read share. */
export interface SharedByFiles {
  /** The columns of the read. */
  readonly columns: ReadColumns;
  /** Compares each file with the one before. */
  readonly drift?: DriftWatch | undefined;
  /** What the files must be, by path; absent without a lock. */
  readonly locked?: ReadonlyMap<string, LockedFile> | undefined;
  /** The memory modes that held when a batch was begun. */
  readonly modes: Set<MemoryMode>;
}

/** What the decoder calls a file, and how the file is packed. */
export function tableOf(
  { path, member }: ResolvedFile,
): { readonly name: string; readonly format: "dbf" | "dbc" } {
  const name = member === undefined ? path : `${path}/${member}`;
  return { name, format: /\.dbf$/i.test(name) ? "dbf" : "dbc" };
}

/** True unless a value that cannot be read is null and no more. */
export function tellsBad({ onBadRecord = "null" }: FileReadOptions): boolean {
  return onBadRecord !== "null";
}

/** True when the memory of the file's batches may be used again, and no cache keeps them. */
export function reusesBuffers(
  source: Source,
  file: ResolvedFile,
  options: FileReadOptions,
  shared: SharedByFiles,
): boolean {
  return options.reuseBuffers === true && cacheable(source, file, options, shared) === undefined;
}

/** The file's bytes, to be read. */
export function openChunks(
  source: Source,
  file: ResolvedFile,
  { signal, fingerprint = false }: FileReadOptions,
  { locked }: SharedByFiles,
): FileChunks {
  return new FileChunks(source, file, { signal, fingerprint: fingerprint || locked !== undefined });
}

/**
 * The columns of a file whose header is known. Files come in order.
 *
 * @throws {DataSusError} `QUERY` when a column that is asked for is not there, or not of the kind.
 */
export function openColumns(
  header: DbfHeader,
  { isLast }: FileReadOptions,
  { columns }: SharedByFiles,
): FileColumns {
  const opened = columns.open(header);
  if (isLast) columns.checkFound();
  return opened;
}

/**
 * As what a cache keeps the decoded columns of a file. Only whole columns are kept, so that a
 * condition or a limit has the file's own bytes read; and so does whatever looks at these: a lock,
 * a fingerprint.
 */
export function cacheable(
  source: Source,
  { path, size, modified, member }: ResolvedFile,
  { where, limit = Infinity, encoding, batchRows = BATCH_ROWS, fingerprint }: FileReadOptions,
  { locked }: SharedByFiles,
): DecodedFile | undefined {
  if (!(source instanceof CachedSource)) return undefined;
  if (where !== undefined || limit !== Infinity || member !== undefined) return undefined;
  if (fingerprint || locked !== undefined) return undefined;
  return { source: source.source.name, path, size, modified, encoding, batchRows };
}
