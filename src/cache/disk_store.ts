/**
 * Entries of a cache as files of a folder.
 *
 * ```text
 * files/ listings/ results/ columns/F/     entries, named by their keys
 * tmp/                                     entries in the making, each locked by its maker
 * locks/                                   who fills which entry
 * ```
 *
 * An entry is written to `tmp/`, flushed and renamed into its place. Whatever a killed process
 * leaves there is swept by the next one, once it is an hour old and no longer locked.
 *
 * @module
 */

import { createHash } from "node:crypto";
import type { Permission } from "../permission.ts";
import { ENTRY_KINDS, isCacheKey } from "./cache_key.ts";
import { DiskRoom, type EntryFile } from "./disk_room.ts";
import {
  CLOSE_LENGTH,
  encodeManifest,
  type EntryFacts,
  type Manifest,
  manifestLength,
  parseManifest,
} from "./entry_format.ts";
import {
  DamagedEntry,
  type EntryListing,
  type EntryLock,
  type EntryStore,
  type EntryWriter,
  type LockOptions,
  type StoredEntry,
  StoreTrouble,
  type WrittenReader,
} from "./entry_store.ts";
import { lockFile } from "./file_lock.ts";
import { prepareFolder } from "./safe_folder.ts";

/** Bytes read at a time. */
const PIECE_LENGTH = 256 * 1024;
/** Milliseconds in which an entry that is used again need not be noted as used. */
const USE_AGE = 60_000;
/** Milliseconds after which what nobody holds is a leftover. */
const LEFTOVER_AGE = 3_600_000;

/** How much a {@linkcode DiskStore} keeps. */
export interface DiskStoreOptions {
  /** Bytes that its entries may take. Default: no limit. */
  readonly limit?: number | undefined;
  /** True when nothing is to be removed to make room. */
  readonly isFixed?: boolean | undefined;
}

/** Entries as files of a folder. Needs `--allow-read` and `--allow-write` for it. */
export class DiskStore implements EntryStore {
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly limit: number | undefined;
  readonly #root: string;
  readonly #room: DiskRoom | undefined;
  #prepared: Promise<void> | undefined;

  /** Keeps entries in `root`, which is made at the first use. */
  constructor(root: string, { limit, isFixed = false }: DiskStoreOptions = {}) {
    this.#root = root;
    this.limit = limit;
    this.#room = limit === undefined
      ? undefined
      : new DiskRoom(limit, `${root}/locks/room`, () => this.#files(), isFixed);
    this.permissions = [{ name: "read", path: root }, { name: "write", path: root }];
    this.name = `folder "${root}"`;
  }

  prepare(): Promise<void> {
    return this.#prepared ??= this.#prepare().catch((error) => {
      // A permission may be granted later.
      if (error instanceof Deno.errors.NotCapable) this.#prepared = undefined;
      throw error;
    });
  }

  async #prepare(): Promise<void> {
    await prepareFolder(this.#root);
    for (const folder of ["tmp", "locks"]) await this.#sweep(folder).catch(() => {});
  }

  async find(key: string): Promise<Manifest | undefined> {
    const file = await this.#openEntry(key);
    if (file === undefined) return undefined;
    try {
      return await readManifest(key, file);
    } finally {
      file.close();
    }
  }

  async open(key: string): Promise<StoredEntry | undefined> {
    const file = await this.#openEntry(key);
    if (file === undefined) return undefined;
    let manifest: Manifest | undefined;
    try {
      await noteUse(file);
      manifest = await readManifest(key, file);
      if (manifest === undefined || await hashContent(file, manifest.length) !== manifest.sha256) {
        throw new DamagedEntry(key, manifest);
      }
      await file.seek(0, Deno.SeekMode.Start);
    } catch (error) {
      file.close();
      throw error;
    }
    return { manifest, isChecked: true, content: contentOf(file, key, manifest) };
  }

  async create(key: string): Promise<EntryWriter> {
    const path = this.#pathOf(key);
    const temporary = `${this.#root}/tmp/${crypto.randomUUID()}.part`;
    try {
      return await DiskWriter.open(key, path, temporary, this.#room);
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
      await Deno.mkdir(`${this.#root}/tmp`, { recursive: true, mode: 0o700 });
      return await DiskWriter.open(key, path, temporary, this.#room);
    }
  }

  async remove(key: string): Promise<void> {
    await Deno.remove(this.#pathOf(key)).catch(ignoreNotFound);
  }

  /** All entries. */
  async *#files(): AsyncGenerator<EntryFile, void, undefined> {
    for (const kind of ENTRY_KINDS) yield* this.#walk(kind);
  }

  list(prefix: string): AsyncGenerator<EntryListing & EntryFile, void, undefined> {
    return this.#walk(prefix.replace(/\/$/, ""));
  }

  async *#walk(folder: string): AsyncGenerator<EntryListing & EntryFile, void, undefined> {
    for (const entry of await namesIn(`${this.#root}/${folder}`)) {
      const key = `${folder}/${entry.name}`;
      if (entry.isDirectory) yield* this.#walk(key);
      else if (isCacheKey(key)) {
        const path = this.#pathOf(key);
        const stat = await Deno.lstat(path).catch(ignoreNotFound);
        const used = stat?.mtime?.getTime() ?? 0;
        if (stat !== undefined) yield { key, path, bytes: stat.size, used };
      }
    }
  }

  async lock(key: string, options: LockOptions): Promise<EntryLock | undefined> {
    await Deno.mkdir(`${this.#root}/locks`, { recursive: true, mode: 0o700 });
    return await lockFile(`${this.#root}/locks/${key.replaceAll("/", "-")}`, options);
  }

  #pathOf(key: string): string {
    if (isCacheKey(key)) return `${this.#root}/${key}`;
    throw new TypeError(`Cannot keep an entry "${key}": it is no key of a cache`);
  }

  /** An entry's file; links of either kind, and what is no file, are no entries. */
  async #openEntry(key: string): Promise<Deno.FsFile | undefined> {
    const path = this.#pathOf(key);
    const stat = await Deno.lstat(path).catch(ignoreNotFound);
    if (stat === undefined) return undefined;
    if (!stat.isFile || (stat.nlink ?? 1) > 1) throw new DamagedEntry(key);
    const file = await Deno.open(path).catch(ignoreNotFound);
    if (file === undefined) return undefined;
    const opened = await file.stat();
    if (opened.ino === stat.ino && opened.dev === stat.dev) return file;
    file.close();
    // Another process has put a newer entry there in between.
    return await this.#openEntry(key);
  }

  /** Removes what killed processes have left. */
  async #sweep(folder: string): Promise<void> {
    for (const { name, isFile } of await namesIn(`${this.#root}/${folder}`)) {
      const path = `${this.#root}/${folder}/${name}`;
      const mtime = (await Deno.lstat(path).catch(ignoreNotFound))?.mtime?.getTime();
      // A time that is far ahead comes of a clock that was set back since.
      const isYoung = mtime !== undefined && Math.abs(Date.now() - mtime) < LEFTOVER_AGE;
      if (!isFile || mtime === undefined || isYoung) continue;
      using file = await Deno.open(path, { read: true, write: true });
      if (await file.tryLock(true)) await Deno.remove(path).catch(ignoreNotFound);
    }
  }
}

class DiskWriter implements EntryWriter {
  readonly #key: string;
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: Deno.FsFile;
  readonly #room: DiskRoom | undefined;
  readonly #hash = createHash("sha256");
  #length = 0;
  #done = false;
  /** Settles when what was written is in its place, once that was begun. */
  #moved: Promise<void> | undefined;

  private constructor(
    key: string,
    path: string,
    temporary: string,
    file: Deno.FsFile,
    room: DiskRoom | undefined,
  ) {
    this.#key = key;
    this.#room = room;
    this.#path = path;
    this.#temporary = temporary;
    this.#file = file;
  }

  static async open(
    key: string,
    path: string,
    temporary: string,
    room: DiskRoom | undefined,
  ): Promise<DiskWriter> {
    const file = await Deno.open(temporary, { write: true, createNew: true, mode: 0o600 });
    const writer = new DiskWriter(key, path, temporary, file, room);
    try {
      await file.tryLock(true);
      return writer;
    } catch (error) {
      await writer.abort();
      throw error;
    }
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#hash.update(chunk);
    await writeAll(this.#file, chunk);
    this.#length += chunk.length;
  }

  async openReader(): Promise<WrittenReader> {
    const file = await this.#openWritten();
    return {
      read: async (into) => await file.read(into) ?? 0,
      close: () => file.close(),
    };
  }

  /** Opens what was written, which may be moved to its place meanwhile. */
  async #openWritten(): Promise<Deno.FsFile> {
    try {
      return await Deno.open(this.#temporary);
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound) || this.#moved === undefined) throw error;
      await this.#moved;
      return await Deno.open(this.#path);
    }
  }

  async publish(facts: EntryFacts): Promise<Manifest> {
    const sha256 = this.#hash.digest("hex");
    const manifest = { ...facts, key: this.#key, length: this.#length, sha256 };
    const end = encodeManifest(manifest);
    await writeAll(this.#file, end);
    await this.#file.sync();
    await this.#room?.make(this.#length + end.length);
    this.#moved = this.#move();
    await this.#moved;
    this.#done = true;
    this.#file.close();
    return manifest;
  }

  async #move(): Promise<void> {
    try {
      await Deno.rename(this.#temporary, this.#path);
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
      const folder = this.#path.slice(0, this.#path.lastIndexOf("/"));
      await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
      await Deno.rename(this.#temporary, this.#path);
    }
  }

  async abort(): Promise<void> {
    if (this.#done) return;
    this.#done = true;
    await Deno.remove(this.#temporary).catch(() => {});
    this.#file.close();
  }
}

/**
 * Says that an entry is used: its time is when it was used last, and nobody removes it to make room
 * while it is open. Where the system cannot do that, it may go sooner.
 */
async function noteUse(file: Deno.FsFile): Promise<void> {
  try {
    await file.tryLock(false);
    const { mtime } = await file.stat();
    const now = new Date();
    // A time that is ahead comes of a clock that was set back since.
    if (Math.abs(now.getTime() - (mtime?.getTime() ?? 0)) > USE_AGE) await file.utime(now, now);
  } catch {
    // It is read all the same.
  }
}

async function writeAll(file: Deno.FsFile, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += await file.write(bytes.subarray(at));
}

/** The manifest at an entry's end, `undefined` when the entry is damaged. */
async function readManifest(key: string, file: Deno.FsFile): Promise<Manifest | undefined> {
  const { size } = await file.stat();
  if (size < CLOSE_LENGTH) return undefined;
  const length = manifestLength(await readAt(file, size - CLOSE_LENGTH, CLOSE_LENGTH), size);
  if (length === undefined) return undefined;
  const endLength = length + CLOSE_LENGTH;
  return parseManifest(key, await readAt(file, size - endLength, endLength), size);
}

async function readAt(file: Deno.FsFile, offset: number, length: number): Promise<Uint8Array> {
  await file.seek(offset, Deno.SeekMode.Start);
  const bytes = new Uint8Array(length);
  let at = 0;
  while (at < length) {
    const read = await file.read(bytes.subarray(at));
    if (read === null) break;
    at += read;
  }
  return bytes.subarray(0, at);
}

/** SHA-256 of a file's first bytes, in hexadecimal digits. */
async function hashContent(file: Deno.FsFile, length: number): Promise<string> {
  await file.seek(0, Deno.SeekMode.Start);
  const hash = createHash("sha256");
  const piece = new Uint8Array(Math.min(PIECE_LENGTH, length));
  for (let at = 0; at < length;) {
    const read = await file.read(piece.subarray(0, length - at));
    if (read === null) break;
    hash.update(piece.subarray(0, read));
    at += read;
  }
  return hash.digest("hex");
}

/**
 * An entry's content. It is checked a second time while it is read, so that bytes that change after
 * the first check end in an error and not in data.
 */
function contentOf(
  file: Deno.FsFile,
  key: string,
  { length, sha256 }: Manifest,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const hash = createHash("sha256");
  let at = 0;
  return new ReadableStream({
    async pull(controller): Promise<void> {
      try {
        const piece = new Uint8Array(Math.min(PIECE_LENGTH, length - at));
        const read = piece.length > 0 ? await file.read(piece) : null;
        if (read !== null) {
          at += read;
          hash.update(piece.subarray(0, read));
          controller.enqueue(piece.subarray(0, read));
        }
        if (read !== null && at < length) return;
        if (hash.digest("hex") !== sha256) throw new DamagedEntry(key);
        file.close();
        controller.close();
      } catch (error) {
        file.close();
        throw error instanceof DamagedEntry ? error : new StoreTrouble(error);
      }
    },
    cancel(): void {
      file.close();
    },
  }, { highWaterMark: 0 });
}

async function namesIn(folder: string): Promise<Deno.DirEntry[]> {
  return await Array.fromAsync(Deno.readDir(folder)).catch(ignoreNotFound) ?? [];
}

function ignoreNotFound(error: unknown): undefined {
  if (error instanceof Deno.errors.NotFound) return undefined;
  throw error;
}
