/**
 * The C reference: StormLib's PKWARE DCL decoder, from Debian's package libstorm-dev.
 *
 * @module
 */

/** Inflates a stream of known length in C; true when it gave that many bytes. */
export type ReferenceExplode = (stream: Uint8Array, output: Uint8Array) => boolean;

/**
 * StormLib takes 0.69 of the time of Mark Adler's blast.c at -O3, the decoder inside most readers of
 * DBC (59 against 85 ms for the same file on one machine).
 */
export const BLAST_PER_STORM = 85 / 59;

/** Loads StormLib, `undefined` when it is not installed. */
export function loadStormLib(): ReferenceExplode | undefined {
  for (const name of ["libstorm.so.9", "libstorm.so"]) {
    try {
      const library = Deno.dlopen(name, {
        SCompExplode: { parameters: ["buffer", "buffer", "buffer", "i32"], result: "i32" },
      });
      const length = new Int32Array(1);
      return (stream, output) => {
        length[0] = output.length;
        const done = library.symbols.SCompExplode(
          output as Uint8Array<ArrayBuffer>,
          new Uint8Array(length.buffer),
          stream as Uint8Array<ArrayBuffer>,
          stream.length,
        );
        return done === 1 && length[0] === output.length;
      };
    } catch {
      // Not under this name.
    }
  }
  return undefined;
}
