/**
 * Local stand-in for the functions of `jsr:@std/streams` that this repository uses. `toBytes()` has
 * its own door, `@std/streams/unstable-to-bytes`, as in the real package.
 *
 * ```ts
 * import { toText } from "@std/streams";
 *
 * const stream = ReadableStream.from(["Data", "SUS"]);
 * console.log(await toText(stream)); // DataSUS
 * ```
 *
 * @module
 */
export { mergeReadableStreams } from "./merge_readable_streams.ts";
export { TextLineStream, type TextLineStreamOptions } from "./text_line_stream.ts";
export { toArrayBuffer } from "./to_array_buffer.ts";
export { toText } from "./to_text.ts";
