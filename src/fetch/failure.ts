import { DataSusError } from "../error.ts";
import { refused } from "../permission.ts";

/**
 * In which way a host did not give what was asked.
 *
 * | kind | what happened |
 * |---|---|
 * | `lookup` | the name has no address |
 * | `unreachable` | no connection came about |
 * | `broken` | a connection was lost |
 * | `silent` | nothing came for too long |
 * | `slow` | the whole took too long |
 * | `refused` | the host said no |
 * | `busy` | the host has too many connections |
 * | `short`, `long` | fewer or more bytes came than the file has |
 * | `changed` | the file was replaced while it was read |
 * | `protocol` | what came is no answer at all |
 */
export type FailureKind =
  | "lookup"
  | "unreachable"
  | "broken"
  | "silent"
  | "slow"
  | "refused"
  | "busy"
  | "short"
  | "long"
  | "changed"
  | "protocol";

/** What another attempt could not mend. */
const FINAL: ReadonlySet<FailureKind> = new Set(["slow", "long", "changed"]);

/** Trouble with a host, before it is worded for the reader of a file; never leaves this room. */
export class Failure extends Error {
  override readonly name = "Failure";
  /** In which way. */
  readonly kind: FailureKind;
  /** Milliseconds that the host asks to be left alone. */
  readonly retryAfter: number | undefined;

  /** Makes a failure; `state` completes the sentence `Cannot read "x" from HOST: ...`. */
  constructor(
    kind: FailureKind,
    state: string,
    options: { readonly cause?: unknown; readonly retryAfter?: number | undefined } = {},
  ) {
    super(state, { cause: options.cause });
    this.kind = kind;
    this.retryAfter = options.retryAfter;
  }

  /** True when another attempt may succeed. */
  get mayPass(): boolean {
    return !FINAL.has(this.kind);
  }
}

/**
 * What a call of the operating system or of `fetch` failed with, as a failure. Errors that are
 * none of the network's come back unchanged, a refused permission as a `DataSusError` that names
 * the flag, and whatever happened after an abort as its reason.
 *
 * @param host The host as `--allow-net` takes it.
 */
export function asFailure(error: unknown, host: string, signal?: AbortSignal): unknown {
  if (signal?.aborted) return signal.reason;
  if (!(error instanceof Error) || error instanceof Failure || error instanceof DataSusError) {
    return error;
  }
  if (error instanceof Deno.errors.NotCapable) {
    const message = `Cannot reach "${host}": Deno has no permission to connect to it`;
    return refused(message, [{ name: "net", host }], { cause: error });
  }
  const text = `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`;
  if (/lookup address|dns error/i.test(text)) {
    return new Failure("lookup", "its name could not be looked up (DNS)", { cause: error });
  }
  if (/connection refused|network is unreachable|no route to host|tcp connect error/i.test(text)) {
    const why = /refused/i.test(text) ? "it refuses connections" : "there is no way to it";
    return new Failure("unreachable", why, { cause: error });
  }
  if (/requests to port \d+ are blocked/i.test(text)) {
    const why = "its port is one that fetch never connects to";
    return new Failure("unreachable", why, { cause: error });
  }
  if (isBroken(error)) return new Failure("broken", "the connection was lost", { cause: error });
  return error;
}

const BROKEN: ReadonlySet<string> = new Set([
  "ConnectionReset",
  "ConnectionAborted",
  "BrokenPipe",
  "UnexpectedEof",
  "NotConnected",
  "BadResource",
  "Interrupted",
  "TimedOut",
  "Http",
]);

function isBroken(error: Error): boolean {
  // ENETUNREACH and the like; a `DOMException`, as of an abort, has a number.
  const isSystemError = "code" in error && typeof error.code === "string";
  // `fetch` words its troubles as TypeErrors.
  const ofFetch = error instanceof TypeError &&
    /reading a body|sending request|connection|http2|url|decod/i.test(error.message);
  return BROKEN.has(error.name) || isSystemError || ofFetch;
}

const HINTS: Readonly<Record<FailureKind, string>> = {
  lookup: "Check the spelling of the host and this machine's connection to the network",
  unreachable: "Check the network: firewalls, and some countries and cloud networks, are kept " +
    "from DataSUS; a mirror, source: [http(address), ftp()], may help",
  broken: "Try again later; DataSUS's server is often overloaded",
  silent: "Try again later, or give the server more time with stallTimeout (milliseconds)",
  slow: "Ask for fewer files, or give the server more time with deadline (milliseconds)",
  refused: "Try again later; if it goes on, check the address and the path",
  busy: "Try again later, or ask for fewer connections at a time",
  short: "Try again later: the copy on the server may be incomplete, or just being uploaded",
  long: "Try again later: the file may just be being replaced",
  changed: "Run the scan again: the file was replaced on the server",
  protocol: "Check that the address is that of a file server",
};

/** What was being done when a failure ended it. */
export interface FailedAction {
  /** The action and the thing: `read "/dissemin/x.dbc"`. */
  readonly action: string;
  /** The host, for messages. */
  readonly host: string;
  /** The path concerned. */
  readonly path: string;
  /** How often it was tried. */
  readonly attempts: number;
  /** Bytes of the file that had come. */
  readonly offset?: number | undefined;
}

/** Words a failure for the reader; other errors come back unchanged. */
export function explainFailure(error: unknown, failed: FailedAction): unknown {
  if (!(error instanceof Failure)) return error;
  const { action, host, path, attempts, offset } = failed;
  const tried = attempts > 1 ? ` (${attempts} attempts)` : "";
  return new DataSusError(`Cannot ${action} from ${host}: ${error.message}${tried}`, {
    code: error.kind === "short" ? "TRUNCATED" : "SOURCE",
    path,
    offset,
    hint: HINTS[error.kind],
    cause: error,
  });
}
