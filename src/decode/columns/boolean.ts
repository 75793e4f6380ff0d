import { contentStart } from "./column.ts";

/** T, Y, S (sim), 1. */
const TRUE: ReadonlySet<number> = new Set([..."TtYySs1"].map((letter) => letter.charCodeAt(0)));
/** F, N (não), 0. */
const FALSE: ReadonlySet<number> = new Set([..."FfNn0"].map((letter) => letter.charCodeAt(0)));
/** dBASE's mark for a logical field that was never set. */
const UNSET = 0x3f;

/**
 * The truth that stands in `block` from `from` to `to`: null when blank or `?`, `undefined` when
 * the byte is none of those in use.
 */
export function parseBoolean(
  block: Uint8Array,
  from: number,
  to: number,
): boolean | null | undefined {
  const at = contentStart(block, from, to);
  const byte = block[at]!;
  if (at === to || byte === UNSET) return null;
  return TRUE.has(byte) ? true : FALSE.has(byte) ? false : undefined;
}
