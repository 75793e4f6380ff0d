/**
 * Listings of directories, kept in memory for a while, so that many scans ask a server once.
 *
 * @module
 */

import type { Source, SourceEntry, SourceOptions } from "./source.ts";

/** How a listing is asked for. */
export interface ListingOptions extends SourceOptions {
  /**
   * How long a listing counts as new, in milliseconds. 0 keeps none. Default 24 hours. Listings of
   * sources that are `isLocal` are never kept; a source with a cache keeps its own.
   */
  readonly listingTtl?: number | undefined;
  /** True asks the source anew, and keeps the answer. Default false. */
  readonly refresh?: boolean | undefined;
}

/** What a source answers: `undefined` when there is no such directory. */
type Listing = readonly SourceEntry[] | undefined;

const DAY = 24 * 60 * 60 * 1000;
/** Entries kept for one source, in all of its directories; about 100 bytes each. */
const MOST_ENTRIES = 200_000;

/** Milliseconds for which a stopgap is kept. */
const STOPGAP_TTL = 60_000;

const listings = new WeakMap<Source, Listings>();
const stopgaps = new WeakSet<readonly SourceEntry[]>();

/**
 * A mirror's listing, given out because the source whose word counts could not be reached. It is
 * trusted for a minute at most, so that it does not outlive the trouble; what a mirror does not have
 * may well be there, so it has no "no such directory".
 */
export function stopgap(listing: Listing): readonly SourceEntry[] {
  const own = [...listing ?? []];
  stopgaps.add(own);
  return own;
}

/** True when a listing is a {@linkcode stopgap}. */
export function isStopgap(listing: Listing): boolean {
  return listing !== undefined && stopgaps.has(listing);
}

/** Milliseconds for which a listing is trusted where others are for `ttl`. */
export function ttlOf(listing: Listing, ttl: number): number {
  return isStopgap(listing) ? Math.min(ttl, STOPGAP_TTL) : ttl;
}

/**
 * Lists a directory of a source, or answers from memory what it answered lately.
 *
 * Whoever asks while an answer is on its way waits for the same; it is called off when nobody waits
 * any more. Errors are not kept.
 *
 * @throws {RangeError} When `listingTtl` is negative or not a number.
 * @throws {DataSusError} What the source throws.
 */
export async function listDirectory(
  source: Source,
  directory: string,
  options: ListingOptions = {},
): Promise<Listing> {
  const { listingTtl = DAY, refresh = false, signal } = options;
  if (!(listingTtl >= 0)) {
    throw new RangeError(`Cannot keep listings for ${listingTtl} milliseconds`);
  }
  signal?.throwIfAborted();
  const keepsItself = source.isLocal || source.isCached !== undefined;
  if (keepsItself || listingTtl === 0) return await source.list(directory, options);
  let kept = listings.get(source);
  if (kept === undefined) listings.set(source, kept = new Listings(source));
  return await kept.list(directory, { ttl: refresh ? 0 : listingTtl, signal });
}

/** Forgets what a source answered for a directory: it proved to be out of date. */
export function forgetListing(source: Source, directory: string): void {
  listings.get(source)?.forget(directory);
}

/** An answer and when it came, in milliseconds of the clock. */
interface Kept {
  readonly listing: Listing;
  readonly at: number;
}

/** A question that the source has not answered yet. */
interface Flight {
  readonly answer: Promise<Listing>;
  readonly stop: AbortController;
  waiting: number;
}

/** The listings of one source. */
class Listings {
  readonly #source: Source;
  /** The one used least lately comes first. */
  readonly #kept = new Map<string, Kept>();
  readonly #flights = new Map<string, Flight>();

  constructor(source: Source) {
    this.#source = source;
  }

  async list(
    directory: string,
    { ttl, signal }: { readonly ttl: number; readonly signal: AbortSignal | undefined },
  ): Promise<Listing> {
    const kept = this.#kept.get(directory);
    const age = kept === undefined ? -1 : Date.now() - kept.at;
    // A clock that was set back makes ages negative: then nothing counts as new.
    if (kept !== undefined && age >= 0 && age < ttlOf(kept.listing, ttl)) {
      this.#keep(directory, kept);
      return kept.listing;
    }
    const flight = this.#flights.get(directory) ?? this.#ask(directory);
    flight.waiting++;
    try {
      return await unlessAborted(flight.answer, signal);
    } finally {
      flight.waiting--;
      if (flight.waiting === 0 && this.#flights.get(directory) === flight) {
        this.#flights.delete(directory);
        flight.stop.abort();
      }
    }
  }

  forget(directory: string): void {
    this.#kept.delete(directory);
  }

  #ask(directory: string): Flight {
    const stop = new AbortController();
    const answer = Promise.try(() => this.#source.list(directory, { signal: stop.signal }));
    const flight: Flight = { answer, stop, waiting: 0 };
    this.#flights.set(directory, flight);
    const landed = (): void => {
      if (this.#flights.get(directory) === flight) this.#flights.delete(directory);
    };
    answer.then((listing) => {
      landed();
      this.#keep(directory, { listing, at: Date.now() });
    }, landed);
    return flight;
  }

  /** Keeps an answer, and drops the ones used least lately beyond the room that there is. */
  #keep(directory: string, kept: Kept): void {
    this.#kept.delete(directory);
    this.#kept.set(directory, kept);
    let entries = 0;
    for (const { listing } of this.#kept.values()) entries += listing?.length ?? 1;
    for (const [oldest, { listing }] of this.#kept) {
      if (entries <= MOST_ENTRIES || oldest === directory) return;
      this.#kept.delete(oldest);
      entries -= listing?.length ?? 1;
    }
  }
}

/** The answer, or the signal's reason if it is aborted first. */
async function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return await answer;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener("abort", abort);
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
