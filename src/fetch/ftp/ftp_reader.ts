import { explainFailure } from "../failure.ts";
import { openFileStream } from "../file_stream.ts";
import type { HostSettings } from "../host_options.ts";
import { Patience } from "../patience.ts";
import { segmentsOf } from "../plain_path.ts";
import type { TransferCounts } from "../resuming_reader.ts";
import { Retries } from "../retries.ts";
import type { SourceEntry, SourceOptions } from "../source.ts";
import { ConnectionPool } from "./connection_pool.ts";
import { ControlConnection } from "./control_connection.ts";
import type { FtpReport, FtpSettings } from "./ftp_options.ts";
import { readFtpListing } from "./ftp_listing.ts";
import { type FtpServer, startFtpTransfer } from "./ftp_transfer.ts";

/** Reads listings and files of one server. */
export class FtpReader {
  readonly #settings: HostSettings;
  readonly #server: FtpServer & { style?: "LIST" | "MLSD" };
  readonly #counts: TransferCounts = { retries: 0, resumed: 0, unconfirmed: 0 };
  #skippedLines = 0;
  #skippedNames = 0;

  constructor(settings: FtpSettings) {
    const { host, port, connectTimeout, connections, keepAlive } = settings;
    const address = { host, port, connectTimeout };
    this.#settings = settings;
    this.#server = {
      ...address,
      passive: { command: "EPSV" },
      pool: new ConnectionPool({
        open: (patience) => ControlConnection.open(address, patience),
        limit: connections,
        keepAlive,
      }),
    };
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
}

/** A path as it is sent: from the root, of plain names alone. */
function wirePath(path: string): string {
  return `/${segmentsOf(path).join("/")}`;
}
