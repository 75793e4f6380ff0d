import { crc32 } from "node:zlib";
import { Failure } from "./failure.ts";
import type { Patience } from "./patience.ts";
import { Retries, type RetryOptions } from "./retries.ts";
import { isSameVersion, type StartTransfer, type Transfer, type Version } from "./transfer.ts";

/** Bytes before the break that are read again, to see that they are the same. */
const OVERLAP = 4096;

/** What a reader counts; one object for all readers of a source. */
export interface TransferCounts {
  /** Attempts after the first. */
  retries: number;
  /** Transfers that went on where another broke off. */
  resumed: number;
  /** Files that came whole, though the host did not say that it had sent all. */
  unconfirmed: number;
}

/**
 * Reads one file over as many transfers as it takes, and gives out each byte once.
 *
 * After a break it goes on 4 KiB before the last byte that was given out, if the file's size and
 * time are what they were; and only after those 4 KiB turn out to be the same bytes. When that
 * cannot be (the host cannot begin in the middle, or says nothing of the file's time, or the time is
 * another) it begins anew, once more than that only where the host cannot do otherwise, and skips
 * what was given out if its CRC-32 is that of what was given out. So all bytes are of one file, or
 * there is an error.
 */
export class ResumingReader {
  readonly #start: StartTransfer;
  readonly #patience: Patience;
  readonly #retries: Retries;
  readonly #counts: TransferCounts;
  #transfer: Transfer | undefined;
  #version: Version | undefined;
  #hasChanged = false;
  /** False once the host began elsewhere than it was asked to. */
  #mayResume = true;
  /** Bytes given out, their CRC-32, and the last of them. */
  #offset = 0;
  #crc = 0;
  #tail = new Uint8Array(0);
  /** Where in the file the transfer stands. */
  #position = 0;
  /** The CRC-32 of what is skipped, when the transfer began anew. */
  #skippedCrc = 0;

  /** Makes a reader of one file; nothing happens before `open`. */
  constructor(
    start: StartTransfer,
    patience: Patience,
    options: RetryOptions,
    counts: TransferCounts,
  ) {
    this.#start = start;
    this.#patience = patience;
    this.#retries = new Retries(options);
    this.#counts = counts;
  }

  /** Attempts made since it last got on. */
  get attempts(): number {
    return this.#retries.attempts;
  }

  /** Bytes given out. */
  get offset(): number {
    return this.#offset;
  }

  /** Begins the first transfer; false when there is no such file. */
  async open(): Promise<boolean> {
    return await this.#persist(() => this.#begin());
  }

  /** The next bytes; `undefined` when the file is whole. */
  async read(): Promise<Uint8Array | undefined> {
    return await this.#persist(async () => {
      if (this.#transfer === undefined && !await this.#begin()) {
        throw new Failure("changed", "the file is no longer there");
      }
      return await this.#next();
    });
  }

  /** Says that nobody reads at present: others may have the connection. */
  rest(): void {
    this.#transfer?.rest(() => this.close());
  }

  /** Gives up the connection; a later `read` opens another. */
  close(): void {
    const transfer = this.#transfer;
    this.#transfer = undefined;
    transfer?.close();
  }

  async #persist<T>(action: () => Promise<T>): Promise<T> {
    while (true) {
      try {
        return await action();
      } catch (error) {
        this.close();
        await this.#retries.next(error, this.#patience);
        this.#counts.retries++;
      }
    }
  }

  async #begin(): Promise<boolean> {
    const from = this.#mayResume ? Math.max(0, this.#offset - OVERLAP) : 0;
    const transfer = await this.#start({ from, version: this.#version }, this.#patience);
    if (transfer === undefined) return false;
    this.#transfer = transfer;
    this.#checkVersion(transfer.version);
    if (this.#offset > 0 && transfer.from > 0) this.#counts.resumed++;
    this.#position = transfer.from;
    this.#skippedCrc = 0;
    return true;
  }

  /** One change may be a file that was touched, or put there again; its bytes will tell. */
  #checkVersion(version: Version): void {
    const before = this.#version;
    this.#version = version;
    if (before === undefined || isSameVersion(before, version)) return;
    const isChange = before.size !== version.size || before.stamp !== version.stamp;
    if (!isChange || this.#offset === 0) return;
    if (this.#hasChanged) throw changed();
    this.#hasChanged = true;
  }

  async #next(): Promise<Uint8Array | undefined> {
    while (true) {
      const chunk = await this.#receive();
      if (chunk === undefined) return undefined;
      const fresh = this.#check(chunk);
      if (fresh.length === 0) continue;
      this.#give(fresh);
      return fresh;
    }
  }

  /** Bytes of the transfer; `undefined` when it came to the file's end. */
  async #receive(): Promise<Uint8Array | undefined> {
    const transfer = this.#transfer!;
    const size = this.#version!.size;
    let chunk: Uint8Array | undefined;
    let doubt: unknown;
    try {
      chunk = await transfer.read(this.#patience);
      doubt = transfer.unconfirmed;
    } catch (error) {
      // All bytes are there: a connection that breaks now breaks nothing.
      if (!(error instanceof Failure && error.mayPass && this.#position === size)) throw error;
      doubt = error;
    }
    if (chunk !== undefined) {
      const end = this.#position + chunk.length;
      if (size === undefined || end <= size) return chunk;
      throw new Failure("long", `it sends more than the ${count(size)} that it said the file has`);
    }
    if (size === undefined) {
      if (doubt !== undefined) throw doubt;
      if (this.#position >= this.#offset) return undefined;
      throw changed();
    }
    if (this.#position < size) {
      if (doubt instanceof Failure && doubt.kind !== "broken") throw doubt;
      const came = this.#position.toLocaleString("en-US");
      throw new Failure("short", `it sent ${came} of the file's ${count(size)}`);
    }
    if (this.#position < this.#offset) throw changed();
    if (doubt !== undefined) this.#counts.unconfirmed++;
    this.close();
    return undefined;
  }

  /** Compares what was given out before, and returns what was not. */
  #check(chunk: Uint8Array): Uint8Array {
    const begin = this.#position;
    this.#position += chunk.length;
    if (begin >= this.#offset) return chunk;
    const known = chunk.subarray(0, this.#offset - begin);
    if (this.#transfer!.from > 0) {
      const from = this.#tail.length - (this.#offset - begin);
      if (!known.every((byte, i) => byte === this.#tail[from + i])) {
        this.#mayResume = false;
        throw new Failure("protocol", "it did not resume at the byte that it was asked for");
      }
    } else {
      this.#skippedCrc = crc32(known, this.#skippedCrc);
      if (this.#position >= this.#offset && this.#skippedCrc !== this.#crc) throw changed();
    }
    return chunk.subarray(known.length);
  }

  #give(bytes: Uint8Array): void {
    this.#offset += bytes.length;
    this.#crc = crc32(bytes, this.#crc);
    this.#retries.progress(bytes.length);
    if (bytes.length >= OVERLAP) {
      this.#tail = bytes.slice(-OVERLAP);
      return;
    }
    const kept = this.#tail.subarray(Math.max(0, this.#tail.length + bytes.length - OVERLAP));
    const tail = new Uint8Array(kept.length + bytes.length);
    tail.set(kept);
    tail.set(bytes, kept.length);
    this.#tail = tail;
  }
}

function changed(): Failure {
  return new Failure("changed", "the file was replaced while it was read");
}

function count(bytes: number): string {
  return `${bytes.toLocaleString("en-US")} ${bytes === 1 ? "byte" : "bytes"}`;
}
