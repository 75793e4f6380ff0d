import type { Permission } from "../permission.ts";

/** One entry of a directory listing. */
export interface SourceEntry {
  /** The file's name as the source spells it. */
  readonly name: string;
  /** Its size in bytes, when the source knows it. */
  readonly size?: number;
  /** When it was last changed, when the source knows it. */
  readonly modified?: Date;
}

/** What the calls of a {@linkcode Source} can be told. */
export interface SourceOptions {
  /** Cancels the call; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What {@linkcode Source.open} can be told. */
export interface OpenOptions extends SourceOptions {
  /**
   * What a listing said of the file. A source that can choose among copies takes one of this size;
   * the others serve the file that they have.
   */
  readonly expected?: Pick<SourceEntry, "size" | "modified"> | undefined;
  /**
   * Bytes of a chunk that suit the caller. A source that reads as much as it likes at a time reads
   * no more than this; the others give the chunks that come.
   */
  readonly chunkBytes?: number | undefined;
}

/**
 * Where files come from: something that lists directories and opens files.
 *
 * Paths are those of DataSUS's server (`/dissemin/publicos/SIHSUS/200801_/Dados/RDAC2301.dbc`).
 * What is absent is `undefined`; trouble throws a `DataSusError`. A source that wraps another
 * returns a `Source` again.
 */
export interface Source {
  /** What it is, for messages: `sample`, `directory "dados"`. */
  readonly name: string;
  /** True when its data is made up; whoever shows it must say so. */
  readonly synthetic?: boolean;
  /**
   * True when asking it costs no network: a folder, made-up data. Its listings are asked anew for
   * every scan, so that changes show at once; those of other sources are kept for a day
   * (`listingTtl`). A source that wraps another says what that one says.
   */
  readonly isLocal?: boolean;
  /**
   * What it needs of Deno, for `permissionsFor`. A source that leaves it out tells nothing; one that
   * wraps another says what that one says, and what it needs itself.
   */
  readonly permissions?: readonly Permission[];
  /**
   * How often something was tried again since the source was made, for those who show progress. A
   * source that tries nothing again leaves it out; one that wraps another counts what that one does.
   */
  readonly retries?: number;
  /** The files of a directory, `undefined` when there is no such directory. */
  list(directory: string, options?: SourceOptions): Promise<readonly SourceEntry[] | undefined>;
  /**
   * The bytes of a file, `undefined` when there is no such file. The caller reads the stream to its
   * end or cancels it.
   */
  open(path: string, options?: OpenOptions): Promise<ReadableStream<Uint8Array> | undefined>;
  /**
   * Tells whether opening a file would need no network, for estimates; a source without a cache
   * leaves it out.
   */
  isCached?(path: string, options?: SourceOptions): Promise<boolean>;
}
