import type { HostOptions, HostSettings } from "../host_options.ts";

/** Where and how `ftp()` reads. Times are milliseconds. */
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

/** Where and how files are read; times are milliseconds. */
export interface FtpSettings extends HostSettings {
  readonly host: string;
  readonly port: number;
  readonly connectTimeout: number;
  readonly connections: number;
  readonly keepAlive: number;
}
