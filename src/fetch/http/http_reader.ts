import { asFailure, explainFailure, Failure } from "../failure.ts";
import { openFileStream } from "../file_stream.ts";
import type { HostSettings } from "../host_options.ts";
import { Patience } from "../patience.ts";
import { segmentsOf } from "../plain_path.ts";
import type { TransferCounts } from "../resuming_reader.ts";
import { Retries } from "../retries.ts";
import type { SourceEntry, SourceOptions } from "../source.ts";
import { parseHttpListing } from "./http_listing.ts";
import { type HttpHost, request } from "./http_request.ts";
import { startHttpTransfer } from "./http_transfer.ts";

/** Most bytes of a directory index. */
const INDEX_LIMIT = 64 * 1024 * 1024;

/** Where and how files are read; times are milliseconds. */
export interface HttpSettings extends HostSettings, HttpHost {
  /** The address of the root directory, ending in a slash. */
  readonly base: URL;
}

/** Reads listings and files of one web server. */
export class HttpReader {
  readonly #base: URL;
  readonly #host: HttpHost;
  readonly #settings: HostSettings;
  readonly #counts: TransferCounts = { retries: 0, resumed: 0, unconfirmed: 0 };

  constructor(settings: HttpSettings) {
    this.#base = settings.base;
    this.#host = settings;
    this.#settings = settings;
  }

  get retries(): number {
    return this.#counts.retries;
  }

  async list(directory: string, options: SourceOptions = {}): Promise<SourceEntry[] | undefined> {
    const address = this.#addressOf(`${directory}/`);
    const signal = options.signal ?? new AbortController().signal;
    const patience = new Patience({ ...this.#settings, signal });
    const retries = new Retries(this.#settings);
    try {
      while (true) {
        try {
          return await this.#list(address, patience);
        } catch (error) {
          await retries.next(error, patience);
          this.#counts.retries++;
        }
      }
    } catch (error) {
      throw explainFailure(error, {
        action: `list "${directory}"`,
        host: this.#base.host,
        path: directory,
        attempts: retries.attempts,
      });
    }
  }

  async open(
    path: string,
    options: SourceOptions = {},
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    const address = this.#addressOf(path);
    return await openFileStream(
      (start, patience) => startHttpTransfer(address, this.#host, start, patience),
      {
        ...this.#settings,
        host: this.#base.host,
        path,
        counts: this.#counts,
        signal: options.signal,
      },
    );
  }

  #addressOf(path: string): URL {
    const encoded = segmentsOf(path).map(encodeURIComponent).join("/");
    return new URL(encoded + (path.endsWith("/") ? "/" : ""), this.#base);
  }

  async #list(address: URL, patience: Patience): Promise<SourceEntry[] | undefined> {
    const headers = { accept: "application/json, text/html" };
    const answer = await request(address, headers, this.#host, patience);
    const { status, body, headers: said } = answer.response;
    const chunks: Uint8Array[] = [];
    try {
      if (status === 404 || status === 410) return undefined;
      if (status !== 200) throw new Failure("refused", `it answered ${status}`);
      const reader = (body ?? new Blob([]).stream()).getReader();
      for (let length = 0;;) {
        const { value } = await patience.wait(() => reader.read(), answer.stop);
        if (value === undefined) break;
        length += value.length;
        if (length > INDEX_LIMIT) {
          throw new Failure("long", "its index of the directory has no end");
        }
        chunks.push(value);
      }
    } catch (error) {
      throw asFailure(error, this.#base.host, patience.signal);
    } finally {
      answer.stop();
    }
    const text = await new Blob(chunks as BlobPart[]).text();
    const isJson = /json/i.test(said.get("content-type") ?? "");
    try {
      return parseHttpListing(text, isJson, answer.url).entries;
    } catch (cause) {
      throw new Failure("protocol", "its index of the directory cannot be read", { cause });
    }
  }
}
