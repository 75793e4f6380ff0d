import { asFailure, Failure } from "../failure.ts";
import type { Patience } from "../patience.ts";
import { isSameVersion, type Transfer, type TransferStart, type Version } from "../transfer.ts";
import { type HttpAnswer, type HttpHost, request } from "./http_request.ts";

/**
 * Begins to fetch a file; in the middle, with `Range` and `If-Range`, where its beginning is known
 * and the server named a strong entity tag or a time for it. A server that answers with the whole
 * file all the same (200) is read from the beginning. `undefined` when there is no such file.
 */
export async function startHttpTransfer(
  address: URL,
  host: HttpHost,
  { from, version }: TransferStart,
  patience: Patience,
): Promise<Transfer | undefined> {
  const range = from > 0 && version?.stamp !== undefined && version.size !== undefined
    ? { range: `bytes=${from}-`, "if-range": version.stamp }
    : undefined;
  const headers = { "accept-encoding": "identity", ...range };
  const answer = await request(address, headers, host, patience);
  const { response } = answer;
  if (response.status === 404 || response.status === 410) return void answer.stop();
  try {
    return transferOf(answer, range === undefined ? undefined : { from, version });
  } catch (error) {
    answer.stop();
    throw error;
  }
}

function transferOf(answer: HttpAnswer, asked: TransferStart | undefined): Transfer {
  const { response } = answer;
  if (response.status === 200) return new HttpTransfer(answer, 0, wholeVersion(response));
  if (response.status === 416) {
    throw new Failure("changed", "the file was replaced while it was read");
  }
  if (response.status !== 206 || asked === undefined) {
    throw new Failure("refused", `it answered ${response.status}`);
  }
  const match = /^bytes (\d{1,16})-(\d{1,16})\/(\d{1,16})$/.exec(
    response.headers.get("content-range") ?? "",
  );
  const [from, last, size] = match?.slice(1).map(Number) ?? [];
  if (from !== asked.from || size === undefined || last !== size - 1) {
    throw new Failure("protocol", "it answered with another range than it was asked for");
  }
  const version = { size, stamp: stampOf(response) ?? asked.version?.stamp };
  if (!isSameVersion(version, asked.version!)) {
    throw new Failure("changed", "the file was replaced while it was read");
  }
  return new HttpTransfer(answer, from, version);
}

function wholeVersion(response: Response): Version {
  const length = response.headers.get("content-length");
  const isPlain = !isEncoded(response) && length !== null && /^\d{1,16}$/.test(length);
  return { size: isPlain ? Number(length) : undefined, stamp: stampOf(response) };
}

/** What `If-Range` may carry: an entity tag that is not weak, or the time of the last change. */
function stampOf({ headers }: Response): string | undefined {
  const tag = headers.get("etag");
  return tag !== null && tag.startsWith('"') ? tag : headers.get("last-modified") ?? undefined;
}

function isEncoded(response: Response): boolean {
  return !/^(identity)?$/i.test(response.headers.get("content-encoding") ?? "");
}

/** A response's body under way. */
class HttpTransfer implements Transfer {
  readonly version: Version;
  readonly from: number;
  readonly unconfirmed: undefined;
  readonly #answer: HttpAnswer;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(answer: HttpAnswer, from: number, version: Version) {
    this.from = from;
    this.version = version;
    this.#answer = answer;
    this.#reader = bodyOf(answer.response).getReader();
  }

  async read(patience: Patience): Promise<Uint8Array | undefined> {
    try {
      const { value } = await patience.wait(() => this.#reader.read(), () => this.close());
      return value;
    } catch (error) {
      throw asFailure(error, this.#answer.url.host, patience.signal);
    }
  }

  rest(): void {
    // Nobody else waits for this connection.
  }

  close(): void {
    this.#answer.stop();
    this.#reader.cancel().catch(() => {});
  }
}

/** The body, unpacked where a server packs although it was told not to. */
function bodyOf(response: Response): ReadableStream<Uint8Array> {
  const body = response.body ?? new Blob([]).stream();
  if (!isEncoded(response)) return body;
  const encoding = response.headers.get("content-encoding")!.toLowerCase();
  if (encoding !== "gzip" && encoding !== "deflate") {
    throw new Failure("protocol", `it packs the file as ${encoding}, which was not asked for`);
  }
  return body.pipeThrough(
    new DecompressionStream(encoding) as TransformStream<Uint8Array, Uint8Array>,
  );
}
