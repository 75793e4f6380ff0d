/**
 * Signed requests to a bucket, and when to let a service be that fails.
 *
 * @module
 */

import type { AwsClient } from "aws4fetch";
import type { Permission } from "../permission.ts";
import { isCacheKey } from "./cache_key.ts";

/** Where the objects are. */
export interface S3Place {
  /** The service. */
  readonly endpoint: string | URL;
  /** The bucket. */
  readonly bucket: string;
  /** What all keys begin with. */
  readonly prefix?: string | undefined;
  /** The region that requests are signed for. */
  readonly region?: string | undefined;
  /** Milliseconds without a sign of the service after which a request is given up. */
  readonly timeout?: number | undefined;
}

/** Failures in a row after which the service is left alone for a while. */
const MOST_FAILURES = 3;
/** Milliseconds for which it is left alone. */
const REST = 30_000;
const TIMEOUT = 60_000;
/** What is no failure of the service: not found, another was faster, not the version asked for. */
const ANSWERS = [404, 409, 412, 416];
/** The variables that hold the credentials. */
const CREDENTIALS = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] as const;

/** What is asked of an object. */
export interface S3Request {
  /** The method. */
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** What goes behind the question mark. */
  readonly query?: Readonly<Record<string, string>>;
  /** Headers to be sent. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent. */
  readonly body?: Uint8Array<ArrayBuffer> | string;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

/** Sends requests to one bucket. */
export class S3Client {
  /** What it is, for messages. */
  readonly name: string;
  /** What it needs of Deno. */
  readonly permissions: readonly Permission[];
  /** What all keys begin with. */
  readonly prefix: string;
  readonly #place: S3Place;
  readonly #base: URL;
  #client: Promise<AwsClient> | undefined;
  #failures = 0;
  #restsUntil = 0;

  /** Nothing is asked before the first use. */
  constructor(place: S3Place) {
    const endpoint = new URL(place.endpoint);
    if (!/^https?:$/.test(endpoint.protocol)) {
      throw new TypeError(`Cannot keep a cache at "${endpoint}": it is no http(s) URL`);
    }
    this.#place = place;
    this.prefix = place.prefix ?? "dsbr/";
    this.#base = new URL(
      `${encodeURIComponent(place.bucket)}/`,
      endpoint.href.replace(/\/?$/, "/"),
    );
    this.permissions = [
      { name: "net", host: endpoint.host },
      ...[...CREDENTIALS, ...(place.region === undefined ? ["AWS_REGION"] : [])]
        .map((variable) => ({ name: "env", variable }) as const),
    ];
    this.name = `bucket "${place.bucket}" at ${endpoint.host}`;
  }

  /** Looks for credentials. */
  async prepare(): Promise<void> {
    await (this.#client ??= makeClient(this.#place.region));
  }

  /**
   * The answer to a request for an object, or, without a key, for the bucket. What is neither done
   * nor among 404, 409, 412 and 416 rejects, and so does a bucket that is not there.
   */
  async request(key: string | undefined, request: S3Request): Promise<Response> {
    if (performance.now() < this.#restsUntil) throw new Error("it has failed, and is given a rest");
    const { method, query, signal, ...init } = request;
    const url = new URL(key === undefined ? "" : this.#pathOf(key), this.#base);
    if (query !== undefined) url.search = new URLSearchParams(query).toString();
    const patience = new Patience(this.#place.timeout ?? TIMEOUT, signal);
    const client = await (this.#client ??= makeClient(this.#place.region));
    try {
      const response = await patience.of(() =>
        client.fetch(url.href, {
          ...init as RequestInit,
          method,
          signal: patience.signal,
          redirect: "manual",
        })
      );
      if (response.status === 404) {
        const text = await patience.of(() => response.text());
        if (text.includes("NoSuchBucket")) {
          throw new Error(`there is no bucket "${this.#place.bucket}"`);
        }
        return new Response(null, response);
      }
      if (!response.ok && !ANSWERS.includes(response.status)) {
        await response.body?.cancel();
        throw new Error(`it answered ${method} with status ${response.status}`);
      }
      this.#failures = 0;
      return response.body === null ? response : new Response(
        patience.stream(response.body, () => this.#fail()),
        response,
      );
    } catch (error) {
      if (signal?.aborted !== true) this.#fail();
      throw error;
    }
  }

  #fail(): void {
    if (++this.#failures < MOST_FAILURES) return;
    this.#failures = 0;
    this.#restsUntil = performance.now() + REST;
  }

  #pathOf(key: string): string {
    if (!isCacheKey(key)) throw new TypeError(`Cannot keep "${key}": it is no key of a cache`);
    return this.prefix.split("/").map(encodeURIComponent).join("/") + key;
  }
}

/** Waits for a service so long, and no longer; the time of whoever reads its bytes does not count. */
class Patience {
  readonly #milliseconds: number;
  readonly #timeout = new AbortController();
  readonly signal: AbortSignal;

  constructor(milliseconds: number, signal: AbortSignal | undefined) {
    this.#milliseconds = milliseconds;
    const { signal: timeout } = this.#timeout;
    this.signal = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  }

  /** Waits for an answer. */
  async of<T>(wait: () => Promise<T>): Promise<T> {
    const message = `it gave no sign for ${this.#milliseconds / 1000} s`;
    const timer = setTimeout(() => this.#timeout.abort(new Error(message)), this.#milliseconds);
    try {
      return await wait();
    } finally {
      clearTimeout(timer);
    }
  }

  /** The same bytes, each of which is waited for. */
  stream(
    bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
    onFailure: () => void,
  ): ReadableStream<Uint8Array<ArrayBuffer>> {
    const reader = bytes.getReader();
    return new ReadableStream({
      pull: async (controller): Promise<void> => {
        try {
          const { done, value } = await this.of(() => reader.read());
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          onFailure();
          throw error;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    }, { highWaterMark: 0 });
  }
}

async function makeClient(region: string | undefined): Promise<AwsClient> {
  const [accessKeyId, secretAccessKey, sessionToken] = CREDENTIALS.map(variable);
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new Error("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set");
  }
  const { AwsClient } = await import("aws4fetch");
  return new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    service: "s3",
    region: region ?? variable("AWS_REGION") ?? "us-east-1",
    retries: 2,
    initRetryMs: 200,
  });
}

function variable(name: string): string | undefined {
  return Deno.env.get(name) || undefined;
}

/** The text of the first element of a name. */
export function elementOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity]!);
}
