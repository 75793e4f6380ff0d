import { assert } from "@std/assert";
import { toArrayBuffer } from "@std/streams";
import { ftp, type FtpOptions, type FtpSource, type Source } from "@dsbr/core";
import { Random } from "../../random.ts";

/** A source that reads from the server, without much patience. */
export function source(server: { readonly port: number }, options: FtpOptions = {}): FtpSource {
  return ftp({ host: "127.0.0.1", port: server.port, retryDelay: 1, ...options });
}

/** A whole file. */
export async function read(source: Source, path: string): Promise<Uint8Array | undefined> {
  const stream = await source.open(path);
  return stream && new Uint8Array(await toArrayBuffer(stream));
}

/** Bytes that do not repeat. */
export function randomBytes(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const random = new Random(seed);
  return new Uint8Array(length).map(() => random.below(256));
}

/** Waits until something holds; tests that wait for ever fail by the test runner's leave. */
export async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i++) await new Promise((done) => setTimeout(done, 10));
  assert(holds(), `it never came about: ${holds}`);
}
