import { createHash } from "node:crypto";
import { noise } from "./fake_source.ts";

/** SHA-256 of what one_scan.ts reads. */
export const SHA: string = createHash("sha256").update(noise(60_000)).digest("hex");

/** Starts a process that reads a file through the cache in `${folder}/cache`; see one_scan.ts. */
export function spawn(
  folder: string,
  args: readonly string[] = [],
  wrapper: readonly string[] = [],
): Deno.ChildProcess {
  const script = new URL("./one_scan.ts", import.meta.url).pathname;
  const [program, ...rest] = [
    ...wrapper,
    Deno.execPath(),
    ...["run", "--no-prompt", "-q", `--allow-read=${folder}`, `--allow-write=${folder}`],
    script,
    `${folder}/cache`,
    `${folder}/count`,
    ...args,
  ];
  return new Deno.Command(program!, {
    args: rest,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** What a process printed. */
export async function linesOf(child: Deno.ChildProcess): Promise<string[]> {
  const { stdout, stderr } = await child.output();
  const decoder = new TextDecoder();
  return (decoder.decode(stdout) + decoder.decode(stderr)).trim().split("\n");
}
