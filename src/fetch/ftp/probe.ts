import { explainFailure } from "../failure.ts";
import { Patience } from "../patience.ts";
import { ControlConnection } from "./control_connection.ts";
import { openDataChannel, type PassiveMode } from "./data_channel.ts";

/** A step on the way to a file, in order. */
export type ProbeStep = "control" | "login" | "data";

/** How {@linkcode probeFtp} goes. */
export interface ProbeOptions {
  /** The host's name or IP address. */
  readonly host: string;
  /** The port of its control connections. */
  readonly port: number;
  /** Milliseconds that each step may take. */
  readonly timeout: number;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Goes the way to a file step by step, over a connection of its own: connects, logs in, opens a data
 * channel. Gives out each step that was taken; the first one that fails throws.
 *
 * @throws {DataSusError} `SOURCE` or `PERMISSION`, about the step after the last one given out.
 */
export async function* probeFtp(
  { host, port, timeout, signal }: ProbeOptions,
): AsyncGenerator<ProbeStep, void, undefined> {
  const address = { host, port, connectTimeout: timeout };
  const patience = (): Patience =>
    new Patience({ stallTimeout: timeout, deadline: timeout, signal });
  const explain = (action: string, error: unknown): unknown =>
    explainFailure(error, { action, host, path: "/", attempts: 1 });
  const control = await ControlConnection.connect(address, patience())
    .catch((error) => {
      throw explain("get a control connection", error);
    });
  try {
    yield "control";
    await control.logIn(patience()).catch((error) => {
      throw explain("get a login", error);
    });
    yield "login";
    const mode: PassiveMode = { command: "EPSV" };
    const data = await openDataChannel(control, address, mode, patience())
      .catch((error) => {
        throw explain("get a data channel", error);
      });
    data.close();
    yield "data";
    await control.quit();
  } finally {
    control.close();
  }
}
