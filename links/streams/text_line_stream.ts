/** Options of {@linkcode TextLineStream}. */
export interface TextLineStreamOptions {
  /**
   * Whether a carriage return ends a line by itself.
   *
   * @default {false}
   */
  allowCR?: boolean;
}

/**
 * Cuts text into lines without their ends, `\n` or `\r\n`, wherever the chunks are cut. An empty line
 * is an empty chunk; after the last line end there is no further line.
 *
 * ```ts
 * import { TextLineStream } from "@std/streams/text-line-stream";
 *
 * const lines = ReadableStream.from(["UF;CASOS\r\nSP", ";12\n"]).pipeThrough(new TextLineStream());
 * console.log(await Array.fromAsync(lines)); // [ "UF;CASOS", "SP;12" ]
 * ```
 */
export class TextLineStream extends TransformStream<string, string> {
  /** A stream for one text. */
  constructor(options: TextLineStreamOptions = {}) {
    const lineEnd = options.allowCR ? /\r\n|\n|\r(?!$)/ : /\r?\n/;
    let pending = "";
    super({
      transform(chunk, controller): void {
        const lines = (pending + chunk).split(lineEnd);
        pending = lines.pop() ?? "";
        for (const line of lines) controller.enqueue(line);
      },
      flush(controller): void {
        if (pending === "") return;
        controller.enqueue(options.allowCR ? pending.replace(/\r$/, "") : pending);
      },
    });
  }
}
