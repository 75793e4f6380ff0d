import type { Source, SourceEntry, SourceOptions } from "@dsbr/core";

/** A file of a {@linkcode FakeSource}. */
export interface FakeFile {
  bytes: Uint8Array;
  /** As listed; the true length unless told otherwise, absent when `null`. */
  size?: number | null;
  modified?: Date;
}

/** A source whose files change and fail as told, and which counts what is asked of it. */
export class FakeSource implements Source {
  readonly name: string;
  readonly files: Map<string, FakeFile>;
  /** Directories listed and files opened. */
  readonly listed: string[] = [];
  readonly opened: string[] = [];
  /** Bytes given out. */
  bytesRead = 0;
  /** Streams neither read to their end nor cancelled. */
  openStreams = 0;
  chunkLength: number;
  /** Awaited before each chunk. */
  beforeChunk: (path: string, at: number) => void | Promise<void> = () => {};

  constructor(
    files: Readonly<Record<string, Uint8Array | FakeFile>>,
    { name = "fake", chunkLength = 1024 } = {},
  ) {
    this.name = name;
    this.chunkLength = chunkLength;
    this.files = new Map(
      Object.entries(files).map(([path, file]) => [
        path,
        file instanceof Uint8Array
          ? { bytes: file, modified: new Date("2024-01-02T03:04Z") }
          : file,
      ]),
    );
  }

  list(directory: string, options: SourceOptions = {}): Promise<SourceEntry[] | undefined> {
    options.signal?.throwIfAborted();
    this.listed.push(directory);
    const prefix = `${directory}/`;
    const entries = [...this.files].filter(([path]) => path.startsWith(prefix))
      .map(([path, { bytes, size, modified }]) => ({
        name: path.slice(prefix.length),
        ...(size !== null && { size: size ?? bytes.length }),
        ...(modified !== undefined && { modified }),
      }));
    return Promise.resolve(entries.length > 0 ? entries : undefined);
  }

  open(
    path: string,
    options: SourceOptions = {},
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    options.signal?.throwIfAborted();
    this.opened.push(path);
    const bytes = this.files.get(path)?.bytes;
    if (bytes === undefined) return Promise.resolve(undefined);
    let at = 0;
    this.openStreams++;
    return Promise.resolve(
      new ReadableStream<Uint8Array>({
        pull: async (controller): Promise<void> => {
          try {
            await this.beforeChunk(path, at);
          } catch (error) {
            this.openStreams--;
            throw error;
          }
          const chunk = bytes.slice(at, at + this.chunkLength);
          at += chunk.length;
          this.bytesRead += chunk.length;
          if (chunk.length > 0) return controller.enqueue(chunk);
          this.openStreams--;
          controller.close();
        },
        cancel: (): void => void this.openStreams--,
      }, { highWaterMark: 0 }),
    );
  }
}

/** Bytes that look like nothing in particular. */
export function noise(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let i = 0; i < length; i++) {
    state = Math.imul(state, 1664525) + 1013904223 | 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

/** All bytes of a stream. */
export async function readAll(stream: ReadableStream<Uint8Array> | undefined): Promise<Uint8Array> {
  return await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).bytes();
}

/** Runs `use` with an empty folder of this user's own, which is gone afterwards. */
export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "dsbr-cache-" });
  try {
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true }).catch(() => {});
  }
}

/** Paths of all files below a folder, without the folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of Deno.readDir(folder)) {
    if (entry.isDirectory) {
      const inner = await filesIn(`${folder}/${entry.name}`);
      found.push(...inner.map((path) => `${entry.name}/${path}`));
    } else found.push(entry.name);
  }
  return found.sort();
}
