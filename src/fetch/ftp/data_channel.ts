import { Failure } from "../failure.ts";
import type { Patience } from "../patience.ts";
import { type ControlConnection, type FtpAddress, refusal } from "./control_connection.ts";
import { quoteReply, type Reply } from "./reply.ts";
import { Socket } from "./socket.ts";

/** How a server is asked for a data channel; remembered for all its connections. */
export interface PassiveMode {
  /** `EPSV` (RFC 2428) until it fails, then `PASV` (RFC 959), and back if that fails, too. */
  command: "EPSV" | "PASV";
}

/** Ports below are those of well-known services; no server offers data there. */
const LOWEST_PORT = 1024;

/**
 * Opens a passive data channel.
 *
 * Only the port is taken from the reply. The host is always the one that the control connection was
 * opened to, by the same name: that is the one that `--allow-net` grants, and a reply that names
 * another address, by mistake or malice, leads nowhere else.
 */
export async function openDataChannel(
  control: ControlConnection,
  { host, connectTimeout }: FtpAddress,
  mode: PassiveMode,
  patience: Patience,
): Promise<Socket> {
  let command = mode.command;
  let reply = await control.command(command, patience);
  if (reply.code >= 500 && command === "EPSV") {
    command = "PASV";
    reply = await control.command(command, patience);
  }
  try {
    const socket = await Socket.connect(host, portOf(reply, command), patience, connectTimeout);
    mode.command = command;
    return socket;
  } catch (error) {
    // Some networks let only one of the two pass: the next attempt tries the other.
    if (error instanceof Failure) mode.command = command === "EPSV" ? "PASV" : "EPSV";
    throw error;
  }
}

/**
 * The port that a reply offers.
 *
 * ```text
 * 229 Entering Extended Passive Mode (|||6446|)
 * 227 Entering Passive Mode (132,235,1,2,24,131)      24 * 256 + 131
 * ```
 *
 * @throws {Failure} When it offers none, or one that is none of the server's data ports.
 */
export function portOf(reply: Reply, command: "EPSV" | "PASV"): number {
  if (reply.code !== (command === "EPSV" ? 229 : 227)) throw refusal(reply);
  let port: number | undefined;
  if (command === "EPSV") {
    const match = /\(([!-~])\1\1(\d{1,5})\1\)/.exec(reply.text);
    if (match !== null) port = Number(match[2]);
  } else {
    const match = /(?:^|\D)((?:\d{1,3},){5}\d{1,3})(?:\D|$)/.exec(reply.text);
    const numbers = match?.[1]?.split(",").map(Number);
    if (numbers?.every((number) => number <= 255)) port = numbers[4]! * 256 + numbers[5]!;
  }
  if (port !== undefined && port >= LOWEST_PORT && port <= 65_535) return port;
  throw new Failure(
    "protocol",
    `it offers no usable port for data in its answer ${quoteReply(reply)}`,
  );
}
