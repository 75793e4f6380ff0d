import { Failure } from "../failure.ts";
import type { Patience } from "../patience.ts";
import { isSameVersion, type Transfer, type TransferStart, type Version } from "../transfer.ts";
import type { ConnectionPool, Lease } from "./connection_pool.ts";
import { type ControlConnection, type FtpAddress, refusal } from "./control_connection.ts";
import { openDataChannel, type PassiveMode } from "./data_channel.ts";
import type { Reply } from "./reply.ts";
import type { Socket } from "./socket.ts";

/** What the transfers and listings of one server share. */
export interface FtpServer extends FtpAddress {
  /** Its connections. */
  readonly pool: ConnectionPool;
  /** How data channels are asked for. */
  readonly passive: PassiveMode;
}

/** Most bytes that one read of the data channel brings. */
const READ_LENGTH = 64 * 1024;

/**
 * Begins to fetch a file: `SIZE`, `MDTM`, a data channel, `REST` where the file is the one whose
 * beginning is known, `RETR`. `undefined` when there is no such file.
 *
 * @param reader Whose turn it is.
 */
export async function startFtpTransfer(
  server: FtpServer,
  reader: object,
  path: string,
  start: TransferStart,
  patience: Patience,
): Promise<FtpTransfer | undefined> {
  const lease = await server.pool.acquire(reader, patience);
  const { control } = lease;
  let data: Socket | undefined;
  try {
    const size = await control.command(`SIZE ${path}`, patience);
    const time = await control.command(`MDTM ${path}`, patience);
    const version = {
      size: size.code === 213 ? toSize(size.text) : undefined,
      stamp: time.code === 213 ? time.text.trim() : undefined,
    };
    if (isAbsent(size) && isAbsent(time)) return void lease.giveBack(true);
    data = await openDataChannel(control, server, server.passive, patience);
    const from = await restart(control, start, version, patience);
    const reply = await control.command(`RETR ${path}`, patience);
    if (reply.code === 125 || reply.code === 150) {
      return new FtpTransfer(lease, data, path, from, version);
    }
    if (!isAbsent(reply)) throw refusal(reply);
    data.close();
    return void lease.giveBack(true);
  } catch (error) {
    data?.close();
    lease.giveBack(false);
    throw error;
  }
}

/** Asks the server to begin in the middle; 0 when it cannot, or has another file there. */
async function restart(
  control: ControlConnection,
  { from, version: before }: TransferStart,
  version: Version,
  patience: Patience,
): Promise<number> {
  if (from === 0 || before === undefined || !isSameVersion(before, version)) return 0;
  const reply = await control.command(`REST ${from}`, patience);
  return reply.code === 350 ? from : 0;
}

/** 550 says that there is no such file; or that an overloaded server denies one that is there. */
export function isAbsent({ code, text }: Reply): boolean {
  return code === 550 && !/denied|permission|not allowed|not authori[sz]ed/i.test(text);
}

function toSize(text: string): number | undefined {
  const size = Number(text);
  return /^\d+$/.test(text.trim()) && Number.isSafeInteger(size) ? size : undefined;
}

/** A `RETR` under way. */
class FtpTransfer implements Transfer {
  readonly version: Version;
  readonly from: number;
  unconfirmed: unknown;
  readonly #lease: Lease;
  readonly #data: Socket;
  readonly #path: string;
  #buffer = new Uint8Array(READ_LENGTH);

  constructor(lease: Lease, data: Socket, path: string, from: number, version: Version) {
    this.#lease = lease;
    this.#data = data;
    this.#path = path;
    this.from = from;
    this.version = version;
  }

  async read(patience: Patience): Promise<Uint8Array | undefined> {
    this.#lease.work();
    const buffer = this.#buffer;
    const length = await this.#data.read(buffer, patience);
    if (length === undefined) {
      await this.#end(patience);
      return undefined;
    }
    if (length < READ_LENGTH / 4) return buffer.slice(0, length);
    this.#buffer = new Uint8Array(READ_LENGTH);
    return buffer.subarray(0, length);
  }

  rest(giveWay: () => void): void {
    this.#lease.rest(giveWay);
  }

  close(): void {
    this.#data.close();
    this.#lease.giveBack(false);
  }

  /** Reads the confirmation, and looks whether the file is still the one that was there. */
  async #end(patience: Patience): Promise<void> {
    this.#data.close();
    const { control } = this.#lease;
    try {
      const reply = await control.reply(patience);
      if (reply.code !== 226 && reply.code !== 250) throw refusal(reply);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.unconfirmed = error;
      return this.#lease.giveBack(false);
    }
    await this.#checkTime(control, patience);
    this.#lease.giveBack(true);
  }

  /** A file that is overwritten in place while it is sent is half old, half new. */
  async #checkTime(control: ControlConnection, patience: Patience): Promise<void> {
    if (this.version.stamp === undefined) return;
    const time = await control.command(`MDTM ${this.#path}`, patience);
    if (time.code === 213 && time.text.trim() === this.version.stamp) return;
    throw new Failure("changed", "the file was replaced while it was read");
  }
}
