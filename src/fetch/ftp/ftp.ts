import { explainFailure } from "../failure.ts";
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
import { Retries } from "../retries.ts";
import type { TransferCounts } from "../resuming_reader.ts";
import type { Source, SourceEntry, SourceOptions } from "../source.ts";
import { ConnectionPool } from "./connection_pool.ts";
import { ControlConnection } from "./control_connection.ts";
import { readFtpListing } from "./ftp_listing.ts";
import { type FtpServer, startFtpTransfer } from "./ftp_transfer.ts";

/** Where and how {@linkcode ftp} reads. Times are milliseconds. */
export interface FtpOptions extends HostOptions {
  /** The host's name or IP address. Default `ftp.datasus.gov.br`. */
  readonly host?: string | undefined;
  /** The port of its control connections. Default 21. */
  readonly port?: number | undefined;
  /** Most connections at a time; fewer when the server says that it has too many. Default 3. */
  readonly connections?: number | undefined;
  /** Milliseconds until a connection that does not come about is given up. Default 15,000. */
  readonly connectTimeout?: number | undefined;
  /** Milliseconds that an unused connection is kept for the next file. Default 15,000. */
  readonly keepAlive?: number | undefined;
}

/** What an FTP source counted since it was made. */
export interface FtpReport {
  /** Connections opened. */
  readonly connections: number;
  /** Attempts after the first. */
  readonly retries: number;
  /** Transfers that went on where another broke off. */
  readonly resumed: number;
  /** Files that came whole, though the server did not say that it had sent all. */
  readonly unconfirmed: number;
  /** Lines of listings that were not understood. */
  readonly skippedLines: number;
  /** Names in listings that were no plain names, such as `../x`; they are never used. */
  readonly skippedNames: number;
}

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
  readonly #settings: HostSettings;
  readonly #server: FtpServer & { style?: "LIST" | "MLSD" };
  readonly #counts: TransferCounts = { retries: 0, resumed: 0, unconfirmed: 0 };
  #skippedLines = 0;
  #skippedNames = 0;

  constructor(options: FtpOptions) {
    const host = options.host ?? "ftp.datasus.gov.br";
    const port = atLeast(1, "port", options.port ?? 21);
    if (!/^[a-z0-9.:_-]+$/i.test(host)) throw new TypeError(`Cannot use the host "${host}"`);
    const connectTimeout = atLeast(1, "connectTimeout", options.connectTimeout ?? 15_000);
    const named = host.includes(":") ? `[${host}]` : host;
    this.host = host;
    this.port = port;
    this.permissions = [{ name: "net", host: named }];
    this.name = `ftp://${named}${port === 21 ? "" : `:${port}`}`;
    this.#settings = hostSettings(options);
    const address = { host, port, connectTimeout };
    this.#server = {
      ...address,
      passive: { command: "EPSV" },
      pool: new ConnectionPool({
        open: (patience) => ControlConnection.open(address, patience),
        limit: atLeast(1, "connections", options.connections ?? 3),
        keepAlive: atLeast(0, "keepAlive", options.keepAlive ?? 15_000),
      }),
    };
  }

  get retries(): number {
    return this.#counts.retries;
  }

  get report(): FtpReport {
    return {
      ...this.#counts,
      connections: this.#server.pool.opened,
      skippedLines: this.#skippedLines,
      skippedNames: this.#skippedNames,
    };
  }

  async list(directory: string, options: SourceOptions = {}): Promise<SourceEntry[] | undefined> {
    const path = wirePath(directory);
    const signal = options.signal ?? new AbortController().signal;
    const patience = new Patience({ ...this.#settings, signal });
    const retries = new Retries(this.#settings);
    try {
      while (true) {
        try {
          const parser = await readFtpListing(this.#server, signal, path, patience);
          const entries = parser?.close();
          this.#skippedLines += parser?.skippedLines ?? 0;
          this.#skippedNames += parser?.skippedNames ?? 0;
          return entries;
        } catch (error) {
          await retries.next(error, patience);
          this.#counts.retries++;
        }
      }
    } catch (error) {
      const { attempts } = retries;
      const action = `list "${directory}"`;
      const host = this.#server.host;
      throw explainFailure(error, { action, host, path: directory, attempts });
    }
  }

  async open(
    path: string,
    options: SourceOptions = {},
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    const wire = wirePath(path);
    // Calls that share a signal are one reader's; who gives none is a reader of his own.
    const reader = options.signal ?? {};
    return await openFileStream(
      (start, patience) => startFtpTransfer(this.#server, reader, wire, start, patience),
      {
        ...this.#settings,
        host: this.#server.host,
        path,
        counts: this.#counts,
        signal: options.signal,
      },
    );
  }

  async close(): Promise<void> {
    await this.#server.pool.closeIdle();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** A path as it is sent: from the root, of plain names alone. */
function wirePath(path: string): string {
  return `/${segmentsOf(path).join("/")}`;
}
