/**
 * Local stand-in for the functions of `jsr:@std/cli` that this repository uses.
 *
 * ```ts
 * import { parseArgs } from "@std/cli/parse-args";
 *
 * const args = parseArgs(["--uf", "SP", "RD"], { string: ["uf"] });
 * console.log(args.uf, args._); // SP [ "RD" ]
 * ```
 *
 * @module
 */
export { type Args, parseArgs, type ParseOptions } from "./parse_args.ts";
export { unicodeWidth } from "./unicode_width.ts";
