import type { Permission } from "../../permission.ts";
import { atLeast, type HostOptions, hostSettings } from "../host_options.ts";
import type { Source, SourceEntry, SourceOptions } from "../source.ts";
import type { HttpReader, HttpSettings } from "./http_reader.ts";

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
  readonly #settings: HttpSettings;
  #reader: HttpReader | undefined;

  constructor(baseUrl: string | URL, options: HttpOptions) {
    const base = URL.parse(baseUrl);
    if (base === null || !/^https?:$/.test(base.protocol)) {
      throw new TypeError(`Cannot read from "${baseUrl}": it is no http(s) address`);
    }
    base.search = base.hash = "";
    if (!base.pathname.endsWith("/")) base.pathname += "/";
    this.#settings = {
      ...hostSettings(options),
      base,
      redirects: options.redirects ?? [],
      connectTimeout: atLeast(1, "connectTimeout", options.connectTimeout ?? 30_000),
    };
    this.permissions = [...new Set([base.host, ...this.#settings.redirects])]
      .map((host) => ({ name: "net", host }));
    // Without a user's name and password.
    this.name = `${base.origin}${base.pathname}`;
  }

  get retries(): number {
    return this.#reader?.retries ?? 0;
  }

  async list(directory: string, options: SourceOptions = {}): Promise<SourceEntry[] | undefined> {
    return await (await this.#open()).list(directory, options);
  }

  async open(
    path: string,
    options: SourceOptions = {},
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    return await (await this.#open()).open(path, options);
  }

  /** What reads from the web is loaded when something is asked for. */
  async #open(): Promise<HttpReader> {
    const { HttpReader } = await import("./http_reader.ts");
    return this.#reader ??= new HttpReader(this.#settings);
  }
}
