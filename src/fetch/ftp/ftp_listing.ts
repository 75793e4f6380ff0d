import type { Patience } from "../patience.ts";
import { ListingParser } from "./listing_parser.ts";
import { type ControlConnection, expect, refusal } from "./control_connection.ts";
import { openDataChannel } from "./data_channel.ts";
import { type FtpServer, isAbsent } from "./ftp_transfer.ts";
import type { Socket } from "./socket.ts";

/**
 * Lists a directory: `CWD`, then `MLSD` where the server has it and `LIST` elsewhere. `undefined`
 * when there is no such directory (for which some servers answer a `LIST` with nothing).
 *
 * @param reader Whose turn it is.
 * @returns The parser, to be closed for its entries.
 */
export async function readFtpListing(
  server: FtpServer & { style?: "LIST" | "MLSD" },
  reader: object,
  directory: string,
  patience: Patience,
): Promise<ListingParser | undefined> {
  const lease = await server.pool.acquire(reader, patience);
  const { control } = lease;
  let data: Socket | undefined;
  try {
    const style = server.style ??= await styleOf(control, patience);
    const moved = await control.command(`CWD ${directory}`, patience);
    if (isAbsent(moved)) return void lease.giveBack(true);
    expect(moved, 250, 200);
    const parser = new ListingParser(style);
    data = await openDataChannel(control, server, server.passive, patience);
    const reply = await control.command(style, patience);
    if (reply.code === 125 || reply.code === 150) {
      await receive(data, parser, patience);
      data.close();
      expect(await control.reply(patience), 226, 250);
    } else if (!isEmpty(reply.code, reply.text)) {
      throw refusal(reply);
    }
    data.close();
    lease.giveBack(true);
    return parser;
  } catch (error) {
    data?.close();
    lease.giveBack(false);
    throw error;
  }
}

async function receive(data: Socket, parser: ListingParser, patience: Patience): Promise<void> {
  const buffer = new Uint8Array(64 * 1024);
  for (;;) {
    const length = await data.read(buffer, patience);
    if (length === undefined) return;
    parser.write(buffer.subarray(0, length));
  }
}

async function styleOf(control: ControlConnection, patience: Patience): Promise<"LIST" | "MLSD"> {
  const features = await control.command("FEAT", patience);
  const names = features.text.split("\n").map((line) => line.trim().toUpperCase());
  const hasMlsd = names.some((name) => name === "MLSD" || /^MLST( |$)/.test(name));
  return features.code === 211 && hasMlsd ? "MLSD" : "LIST";
}

/** Some servers refuse to list a directory without files. */
function isEmpty(code: number, text: string): boolean {
  return (code === 450 || code === 550) &&
    /no (such )?files?( or director(y|ies))? (found|in)/i.test(text);
}
