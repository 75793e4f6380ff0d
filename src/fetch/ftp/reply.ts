import { Failure } from "../failure.ts";
import { decodeLatin1 } from "./latin1.ts";

/** What an FTP server answers to a command (RFC 959, section 4.2). */
export interface Reply {
  /** Three digits: 1xx begun, 2xx done, 3xx go on, 4xx not now, 5xx no. */
  readonly code: number;
  /** The lines without the code, joined by line feeds, as Latin-1. */
  readonly text: string;
}

/** Most bytes of a reply; real ones have less than one KiB. */
export const REPLY_LIMIT = 64 * 1024;
/** Characters of a reply that a message quotes. */
const QUOTED = 160;

/**
 * Cuts the bytes of a control connection into replies.
 *
 * ```text
 * 220 one line\r\n
 * 211-first line\r\n  anything\r\n211 last line\r\n
 * ```
 *
 * A bare line feed ends a line as well.
 */
export class ReplyParser {
  #text = "";
  /** Where the search for the end of the reply stands. */
  #at = 0;
  #code: string | undefined;
  #lines: string[] = [];
  /** Characters in `#lines`, with their line ends. */
  #length = 0;

  /** True when bytes came that were not asked for. */
  get hasMore(): boolean {
    return this.#text.length > 0 || this.#code !== undefined;
  }

  /** Takes bytes, cut anywhere. */
  write(bytes: Uint8Array): void {
    this.#text += decodeLatin1(bytes);
  }

  /**
   * The next reply, `undefined` when its end has not come yet.
   *
   * @throws {Failure} `protocol` when it is none, or longer than {@linkcode REPLY_LIMIT}.
   */
  next(): Reply | undefined {
    let from = 0;
    for (
      let end = this.#text.indexOf("\n", this.#at);
      end >= 0;
      end = this.#text.indexOf("\n", from)
    ) {
      const line = this.#text.slice(from, end).replace(/\r$/, "");
      from = end + 1;
      if (this.#take(line)) return this.#finish(from);
    }
    this.#at = this.#text.length - from;
    this.#text = this.#text.slice(from);
    this.#checkLength();
    return undefined;
  }

  /** Takes a line; tells whether it is the reply's last. */
  #take(line: string): boolean {
    if (this.#code !== undefined) {
      const isLast = line.startsWith(`${this.#code} `) || line === this.#code;
      this.#push(isLast || line.startsWith(`${this.#code}-`) ? line.slice(4) : line);
      return isLast;
    }
    if (!/^[1-5]\d\d([ -]|$)/.test(line)) {
      throw new Failure("protocol", `it answered ${quote(line)}, which is no FTP reply`);
    }
    this.#code = line.slice(0, 3);
    this.#push(line.slice(4));
    return line[3] !== "-";
  }

  #push(line: string): void {
    this.#lines.push(line);
    this.#length += line.length + 1;
    this.#checkLength();
  }

  #checkLength(): void {
    if (this.#length + this.#text.length <= REPLY_LIMIT) return;
    throw new Failure("protocol", `its reply is longer than ${REPLY_LIMIT} bytes`);
  }

  #finish(from: number): Reply {
    const reply = { code: Number(this.#code), text: this.#lines.join("\n") };
    this.#text = this.#text.slice(from);
    this.#at = 0;
    this.#code = undefined;
    this.#lines = [];
    this.#length = 0;
    return reply;
  }
}

/** A reply as a message quotes it: one line, no control characters, not too long. */
export function quoteReply({ code, text }: Reply): string {
  return quote(`${code} ${text.split("\n").at(-1)}`);
}

function quote(line: string): string {
  // deno-lint-ignore no-control-regex
  const plain = line.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ").trim();
  return `"${plain.length > QUOTED ? `${plain.slice(0, QUOTED)}...` : plain}"`;
}
