/**
 * One member of a ZIP archive, while the archive's bytes arrive.
 *
 * @module
 */

import { crc32 } from "node:zlib";
import type { DataSusError } from "../error.ts";
import { ArchiveInput } from "./archive_input.ts";
import { Inflater, PIECE_LENGTH } from "./inflate.ts";
import type { Checksum, Verify } from "./record_bytes.ts";
import {
  DEFLATED,
  LENGTHS,
  parseDescriptor,
  parseEnd,
  parseEntry,
  parseMember,
  SIGNATURES,
  STORED,
  type ZipMember,
  type ZipSizes,
} from "./zip_format.ts";

/** Options of {@linkcode Unzipper}. */
export interface UnzipOptions {
  /** The archive's name, for error messages. */
  readonly name?: string | undefined;
  /** Which member, by its name without folders. Exactly one must match. */
  readonly member: RegExp;
  /** What to do about a CRC-32 that does not match. Default `error`. */
  readonly verify?: Verify | undefined;
  /** Most bytes that may be unpacked, those of members passed over included. Default 1 GiB. */
  readonly mostBytes?: number | undefined;
}

/** The largest archive of the server has 11 MB, and holds less than a tenth of this. */
const MOST_BYTES = 2 ** 30;
/** Names of members in a message. */
const NAMES_SHOWN = 5;

/**
 * Unpacks the one member of a ZIP archive whose name matches.
 *
 * Its bytes come while the archive arrives, in memory that does not grow with it. The end of the
 * archive is awaited all the same: only then is it certain that it is whole, that its table of
 * contents agrees with its members, and that no second member matches. Other members are passed
 * over, and their bytes not checked. Folders do not matter, nor does letter case if the expression
 * says so. Bytes behind the archive's end are ignored.
 */
export class Unzipper {
  /** What is known of the member's integrity; final when `read` has ended. */
  checksum: Checksum = "unchecked";
  readonly #input: ArchiveInput;
  readonly #options: UnzipOptions;
  readonly #names: string[] = [];
  #found: (ZipSizes & { readonly name: string }) | undefined;
  /** Bytes that may still be unpacked. */
  #left: number;

  /** Prepares to read one archive from its bytes, cut anywhere; none is asked for yet. */
  constructor(chunks: AsyncIterable<Uint8Array>, options: UnzipOptions) {
    this.#input = new ArchiveInput(chunks, options.name);
    this.#options = options;
    this.#left = options.mostBytes ?? MOST_BYTES;
  }

  /** Bytes of the archive taken so far. */
  get inputLength(): number {
    return this.#input.offset;
  }

  /**
   * The member's bytes. Whoever leaves the loop over them stops the archive's.
   *
   * @throws {DataSusError} `TRUNCATED` when the archive ends early, `CHECKSUM` when the member's
   * CRC-32 does not match, `FORMAT` when it is no ZIP archive, is damaged, encrypted, of ZIP64 or
   * packed otherwise than by DEFLATE, holds no such member or several, or more bytes than may be.
   */
  async *read(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* this.#parts();
    } finally {
      await this.#input.cancel();
    }
  }

  async *#parts(): AsyncGenerator<Uint8Array, void, undefined> {
    const input = this.#input;
    if (await input.isEmpty()) throw input.error("TRUNCATED", "it is empty");
    let entries = 0;
    while (true) {
      switch (await input.peekSignature()) {
        case SIGNATURES.member:
          if (entries > 0) throw input.error("FORMAT", "a member stands behind the contents");
          yield* this.#member(parseMember(await input.takePart("member")));
          break;
        case SIGNATURES.entry:
          this.#checkEntry(parseEntry(await input.takePart("entry")));
          entries++;
          break;
        case SIGNATURES.end:
          this.#checkEnd(parseEnd(await input.takePart("end")), entries);
          return;
        default:
          throw input.error(
            "FORMAT",
            this.#names.length === 0
              ? "it is no ZIP archive"
              : "its parts do not follow each other",
          );
      }
    }
  }

  /** Gives out the bytes of a member that matches, and passes over another's. */
  async *#member(member: ZipMember): AsyncGenerator<Uint8Array, void, undefined> {
    const { name, describedBehind, method } = member;
    const wanted = this.#options.member.test(baseName(name)) && !name.endsWith("/");
    this.#names.push(name);
    if (member.zip64) throw this.#unreadable(name, "is of ZIP64");
    if (wanted && this.#found !== undefined) {
      throw this.#unreadable(name, `stands beside "${printable(this.#found.name)}"`);
    }
    if (wanted && member.encrypted) throw this.#unreadable(name, "is encrypted");
    if (
      (wanted || describedBehind) && method !== DEFLATED && (method !== STORED || describedBehind)
    ) {
      throw this.#unreadable(name, `is packed by method ${method}, which cannot be read`);
    }
    if (!wanted && !describedBehind) return await this.#input.skip(member.packedLength);
    if (describedBehind && member.encrypted) throw this.#unreadable(name, "is encrypted");

    const found = { crc: 0, packedLength: this.#input.offset, length: 0, name };
    const limit = describedBehind ? undefined : member.packedLength;
    const bytes = method === STORED ? this.#stored(limit!) : this.#inflated(name, limit);
    for await (const piece of bytes) {
      this.#left -= piece.length;
      if (this.#left < 0 || !describedBehind && found.length + piece.length > member.length) {
        throw this.#unreadable(name, "unpacks to more bytes than it may");
      }
      found.length += piece.length;
      found.crc = crc32(piece, found.crc);
      if (wanted) yield piece;
    }
    found.packedLength = this.#input.offset - found.packedLength;
    const declared = describedBehind ? await this.#descriptor() : member;
    this.#checkSizes(name, found, declared);
    if (!wanted) return;
    this.#checkCrc(found, declared.crc);
    this.#found = found;
  }

  async *#stored(length: number): AsyncGenerator<Uint8Array, void, undefined> {
    for (let left = length; left > 0;) {
      const piece = await this.#input.takeSome(left);
      left -= piece.length;
      yield piece;
    }
  }

  /** Inflates `length` bytes, or as many as the stream has. */
  async *#inflated(
    name: string,
    length: number | undefined,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const inflater = new Inflater();
    try {
      for (let left = length ?? Infinity; left > 0 && !inflater.ended;) {
        const piece = await this.#input.takeSome(Math.min(left, PIECE_LENGTH));
        const { taken, made } = await this.#undamaged(name, inflater.write(piece));
        this.#input.putBack(piece.subarray(taken));
        left -= taken;
        yield* made;
      }
      yield* await this.#undamaged(name, inflater.close());
    } finally {
      inflater.free();
    }
  }

  /** What the inflater throws says that the member is damaged. */
  async #undamaged<T>(name: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      throw this.#unreadable(name, "is damaged", cause);
    }
  }

  /** The signature is optional; that a checksum looks like it is left out of account. */
  async #descriptor(): Promise<ZipSizes> {
    if (await this.#input.peekSignature() === SIGNATURES.descriptor) await this.#input.take(4);
    return parseDescriptor(await this.#input.take(LENGTHS.descriptor));
  }

  #checkSizes(name: string, found: ZipSizes, declared: ZipSizes): void {
    if (found.length !== declared.length || found.packedLength !== declared.packedLength) {
      throw this.#unreadable(
        name,
        `has ${found.length} bytes, ${found.packedLength} packed, not ${declared.length} and ` +
          `${declared.packedLength}`,
      );
    }
  }

  #checkCrc({ name, crc }: { name: string; crc: number }, declared: number): void {
    const { verify } = this.#options;
    if (verify === "off") return;
    if (crc === declared) this.checksum = "verified";
    else if (verify === "warn") this.checksum = "mismatch";
    else {
      throw this.#input.error(
        "CHECKSUM",
        `its member "${printable(name)}" has the CRC-32 ${hex(crc)}, not ${hex(declared)}`,
      );
    }
  }

  #checkEntry(entry: ZipMember): void {
    const found = this.#found;
    if (found === undefined || found.name !== entry.name) return;
    this.#checkSizes(entry.name, found, entry);
    if (this.checksum === "verified") this.#checkCrc(found, entry.crc);
  }

  #checkEnd(declared: number, entries: number): void {
    if (declared !== entries || entries !== this.#names.length) {
      throw this.#input.error(
        "FORMAT",
        `its table of contents has ${entries} entries, and it holds ${this.#names.length} members`,
      );
    }
    if (this.#found !== undefined) return;
    const names = this.#names.slice(0, NAMES_SHOWN).map((name) => `"${printable(name)}"`);
    const more = this.#names.length > NAMES_SHOWN
      ? ` and ${this.#names.length - NAMES_SHOWN} more`
      : "";
    throw this.#input.error(
      "FORMAT",
      `it holds ${names.join(", ") || "nothing"}${more}, and not the table that is looked for`,
    );
  }

  #unreadable(name: string, state: string, cause?: unknown): DataSusError {
    return this.#input.error("FORMAT", `its member "${printable(name)}" ${state}`, cause);
  }
}

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

/** A name that a terminal may show. */
function printable(name: string): string {
  // deno-lint-ignore no-control-regex
  const shown = name.replace(/[\x00-\x1f\x7f-\x9f"]/g, "?");
  return shown.length > 60 ? `${shown.slice(0, 60)}...` : shown;
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, "0");
}
