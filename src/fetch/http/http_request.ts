import { asFailure, Failure } from "../failure.ts";
import { type Patience, seconds } from "../patience.ts";

/** Where and how requests are made. */
export interface HttpHost {
  /** Hosts that a redirect may lead to, besides the one it comes from: `HOST` or `HOST:PORT`. */
  readonly redirects: readonly string[];
  /** Milliseconds until the answer has to begin. */
  readonly connectTimeout: number;
}

/** An answer, and the way to give it up. */
export interface HttpAnswer {
  readonly response: Response;
  /** The address that answered, behind all redirects. */
  readonly url: URL;
  /** Drops the connection, also under a read. */
  stop(): void;
}

/** Most redirects in a row. */
const REDIRECTS = 5;
const REDIRECT: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Makes a `GET` and follows its redirects, as far as they lead to hosts that are allowed.
 *
 * @throws {Failure} When the host does not answer, or is not now able to.
 * @throws {DataSusError} `PERMISSION` when Deno does not allow it.
 */
export async function request(
  address: URL,
  headers: Readonly<Record<string, string>>,
  host: HttpHost,
  patience: Patience,
): Promise<HttpAnswer> {
  let url = address;
  for (let count = 0; count <= REDIRECTS; count++) {
    const answer = await get(url, headers, host, patience);
    const { status } = answer.response;
    if (!REDIRECT.has(status)) return checked(answer);
    answer.stop();
    url = target(answer.response.headers.get("location"), url, address, host);
  }
  throw new Failure("refused", `it redirects more than ${REDIRECTS} times`);
}

async function get(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { connectTimeout }: HttpHost,
  patience: Patience,
): Promise<HttpAnswer> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  try {
    const response = await patience.wait(
      () => fetch(url, { headers, redirect: "manual", signal: controller.signal }),
      stop,
      { limit: connectTimeout, otherwise: `it did not answer within ${seconds(connectTimeout)}` },
    );
    return { response, url, stop };
  } catch (error) {
    throw asFailure(error, url.host, patience.signal);
  }
}

function checked(answer: HttpAnswer): HttpAnswer {
  const { status, headers } = answer.response;
  if (status < 400 || status === 404 || status === 410 || status === 416) return answer;
  answer.stop();
  const isBusy = status === 429 || status === 503;
  const retryAfter = isBusy ? milliseconds(headers.get("retry-after")) : undefined;
  throw new Failure(isBusy ? "busy" : "refused", `it answered ${status}`, { retryAfter });
}

/** `Retry-After` is a number of seconds or a date. */
function milliseconds(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text) - Date.now();
  return Number.isNaN(until) ? undefined : Math.max(0, until);
}

function target(location: string | null, from: URL, first: URL, { redirects }: HttpHost): URL {
  const url = location === null ? null : URL.parse(location, from);
  const isWeb = url?.protocol === "https:" ||
    url?.protocol === "http:" && from.protocol === "http:";
  if (url !== null && isWeb && (url.host === first.host || redirects.includes(url.host))) {
    return url;
  }
  const where = url === null ? "nowhere" : url.host === "" ? url.protocol : url.host;
  throw new Failure("refused", `it redirects to ${where}, which is not allowed`);
}
