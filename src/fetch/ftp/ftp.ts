import type { Permission } from "../../permission.ts";
import { atLeast, hostSettings } from "../host_options.ts";
import type { Source, SourceEntry, SourceOptions } from "../source.ts";
import type { FtpOptions, FtpReport, FtpSettings } from "./ftp_options.ts";
import type { FtpReader } from "./ftp_reader.ts";

/** A server that speaks FTP, as a source. */
export interface FtpSource extends Source, AsyncDisposable {
  /** The host's name or IP address. */
  readonly host: string;
  /** The port of its control connections. */
  readonly port: number;
  /** What was counted so far. */
  readonly report: FtpReport;
  /** Closes the connections that are kept for the next file; the source can be used on. */
  close(): Promise<void>;
}

/**
 * DataSUS's server, or another that speaks FTP, as a source.
 *
 * It logs in as `anonymous` and reads in passive mode, over at most three connections at a time
 * that all scans of the source share in turns. What breaks off is tried again, three times in all,
 * and goes on at the byte where it broke if the file is unchanged. Nothing is read from the network
 * before it is asked for.
 *
 * It needs `--allow-net=ftp.datasus.gov.br` (or the host given) and nothing else: also the data
 * comes from the host of that name, whatever address the server's replies name. A grant for one
 * port (`HOST:21`) is not enough, since each transfer has a port of its own.
 *
 * `list` and `open` throw a `DataSusError`: `SOURCE` when the server cannot be reached or refuses,
 * `TRUNCATED` when it sends less than the file, `PERMISSION` with the flag that Deno lacks.
 *
 * Listings carry sizes and times. DOS-style times, as of DataSUS's server, are taken as Brasília's
 * (UTC-3), others as UTC.
 *
 * @example
 * ```ts
 * import { ftp, sih } from "@dsbr/core";
 *
 * const source = ftp({ connections: 2, stallTimeout: 60_000 });
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source });
 * console.log(scan.plan().partitions.length); // 1; nothing is fetched yet
 * ```
 *
 * @throws {RangeError} When a number is out of range.
 */
export function ftp(options: FtpOptions = {}): FtpSource {
  return new Ftp(options);
}

/** True of what {@linkcode ftp} makes. */
export function isFtpSource(source: Source): source is FtpSource {
  return source instanceof Ftp;
}

class Ftp implements FtpSource {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly permissions: readonly Permission[];
  readonly #settings: FtpSettings;
  #reader: FtpReader | undefined;

  constructor(options: FtpOptions) {
    const host = options.host ?? "ftp.datasus.gov.br";
    const port = atLeast(1, "port", options.port ?? 21);
    if (!/^[a-z0-9.:_-]+$/i.test(host)) throw new TypeError(`Cannot use the host "${host}"`);
    const named = host.includes(":") ? `[${host}]` : host;
    this.host = host;
    this.port = port;
    this.permissions = [{ name: "net", host: named }];
    this.name = `ftp://${named}${port === 21 ? "" : `:${port}`}`;
    this.#settings = {
      ...hostSettings(options),
      host,
      port,
      connectTimeout: atLeast(1, "connectTimeout", options.connectTimeout ?? 15_000),
      connections: atLeast(1, "connections", options.connections ?? 3),
      keepAlive: atLeast(0, "keepAlive", options.keepAlive ?? 15_000),
    };
  }

  get retries(): number {
    return this.#reader?.report.retries ?? 0;
  }

  get report(): FtpReport {
    return this.#reader?.report ?? {
      connections: 0,
      retries: 0,
      resumed: 0,
      unconfirmed: 0,
      skippedLines: 0,
      skippedNames: 0,
    };
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

  async close(): Promise<void> {
    await this.#reader?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** What speaks FTP is loaded when something is asked for. */
  async #open(): Promise<FtpReader> {
    const { FtpReader } = await import("./ftp_reader.ts");
    return this.#reader ??= new FtpReader(this.#settings);
  }
}
