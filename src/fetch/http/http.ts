import { asFailure, explainFailure, Failure } from "../failure.ts";
import {
  atLeast,
  type HostOptions,
  type HostSettings,
  hostSettings,
  openFileStream,
} from "../file_stream.ts";
import type { Permission } from "../../permission.ts";
import { Patience } from "../patience.ts";
import { segmentsOf } from "../plain_path.ts";
import type { TransferCounts } from "../resuming_reader.ts";
import { Retries } from "../retries.ts";
import type { Source, SourceEntry, SourceOptions } from "../source.ts";
import { parseHttpListing } from "./http_listing.ts";
import { type HttpHost, request } from "./http_request.ts";
import { startHttpTransfer } from "./http_transfer.ts";

/** How {@linkcode http} reads. Times are milliseconds. */
export interface HttpOptions extends HostOptions {
  /** Milliseconds until the answer to a request has to begin. Default 30,000. */
  readonly connectTimeout?: number | undefined;
  /**
   * Hosts that a redirect may lead to, besides the address's own, as `HOST` or `HOST:PORT`. Each
   * needs its own `--allow-net`. Default none.
   */
  readonly redirects?: readonly string[] | undefined;
}

/** Most bytes of a directory index. */
const INDEX_LIMIT = 64 * 1024 * 1024;

/**
 * A mirror on the web, as a source: a web server that has a folder laid out like DataSUS's server
 * (`dissemin/publicos/...`), with directory indexes as nginx, Apache and most others make them.
 *
 * What breaks off is tried again, three times in all, and goes on where it broke (`Range`,
 * `If-Range`) if the file is unchanged. `Retry-After` is honoured up to two minutes. It needs
 * `--allow-net` for the address's host (and port).
 *
 * `list` and `open` throw a `DataSusError`: `SOURCE` when the server cannot be reached, refuses, or
 * redirects elsewhere, `TRUNCATED` when it sends less than the file, `PERMISSION` with the flag that
 * Deno lacks.
 *
 * @example
 * ```ts
 * import { ftp, http, sih } from "@dsbr/core";
 *
 * // A file of the mirror is taken if it proves to be whole, DataSUS's own otherwise.
 * const source = [http("https://mirror.example.org/datasus/"), ftp()];
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source });
 * console.log(scan.plan().partitions.length); // 1; nothing is fetched yet
 * ```
 *
 * @param baseUrl The address of what is the root directory on DataSUS's server.
 * @throws {TypeError} When it is no address of the web.
 * @throws {RangeError} When a number is out of range.
 */
export function http(baseUrl: string | URL, options: HttpOptions = {}): Source {
  return new Http(baseUrl, options);
}

class Http implements Source {
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly #base: URL;
  readonly #host: HttpHost;
  readonly #settings: HostSettings;
  readonly #counts: TransferCounts = { retries: 0, resumed: 0, unconfirmed: 0 };

  constructor(baseUrl: string | URL, options: HttpOptions) {
    const base = URL.parse(baseUrl);
    if (base === null || !/^https?:$/.test(base.protocol)) {
      throw new TypeError(`Cannot read from "${baseUrl}": it is no http(s) address`);
    }
    base.search = base.hash = "";
    if (!base.pathname.endsWith("/")) base.pathname += "/";
    this.#base = base;
    this.#settings = hostSettings(options);
    this.#host = {
      redirects: options.redirects ?? [],
      connectTimeout: atLeast(1, "connectTimeout", options.connectTimeout ?? 30_000),
    };
    this.permissions = [...new Set([base.host, ...this.#host.redirects])]
      .map((host) => ({ name: "net", host }));
    // Without a user's name and password.
    this.name = `${base.origin}${base.pathname}`;
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
