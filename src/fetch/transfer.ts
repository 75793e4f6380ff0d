import type { Patience } from "./patience.ts";

/** What tells a file from another that had its name before. */
export interface Version {
  /** Bytes, when the host says. */
  readonly size: number | undefined;
  /** When it was last changed, or an entity tag: as the host spells it, when it does. */
  readonly stamp: string | undefined;
}

/** True when both are surely the same file. */
export function isSameVersion(a: Version, b: Version): boolean {
  return a.size !== undefined && a.size === b.size && a.stamp !== undefined && a.stamp === b.stamp;
}

/** Where a transfer should begin. */
export interface TransferStart {
  /** Byte of the file. */
  readonly from: number;
  /** The file that the bytes before came from; nothing before the first transfer. */
  readonly version: Version | undefined;
}

/** The bytes of a file as they come, in one go; it may break off. */
export interface Transfer {
  /** The file that is there. */
  readonly version: Version;
  /** The byte at which it begins: the one asked for, or 0 when that was not possible. */
  readonly from: number;
  /** The next bytes, owned by the caller; `undefined` at the end. */
  read(patience: Patience): Promise<Uint8Array | undefined>;
  /** Why the end may not be one, when the host did not confirm that all was sent. */
  readonly unconfirmed: unknown;
  /** Says that nobody reads at present; `giveWay` may then be called, and closes the transfer. */
  rest(giveWay: () => void): void;
  /** Ends it. */
  close(): void;
}

/** Begins a transfer; `undefined` when there is no such file. */
export type StartTransfer = (
  start: TransferStart,
  patience: Patience,
) => Promise<Transfer | undefined>;
