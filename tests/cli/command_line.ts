import { main, type Terminal } from "../../src/cli/mod.ts";

/** The repository. */
export const ROOT = new URL("../../", import.meta.url);

/** The real files beside the repository, laid out like the server. */
export const MIRROR = new URL("../shared/fixtures/mirror", ROOT).pathname;

// No test reads from, or leaves anything in, the cache of whoever runs it.
Deno.env.set("DSBR_CACHE_DIR", "none");

/** What a run of the command line gave. */
export interface Run {
  readonly status: number;
  /** Standard output, as text. */
  readonly out: string;
  /** Standard output. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Standard error. */
  readonly err: string;
}

/** Permission to run the command line in a process of its own. */
export const RUN: Deno.PermissionOptionsObject = { run: [Deno.execPath()], read: true };

/** The arguments of `deno` that run the command line with the permissions given. */
export function denoArguments(permissions: readonly string[], args: readonly string[]): string[] {
  const { pathname } = new URL("src/cli/mod.ts", ROOT);
  const config = new URL("deno.json", ROOT).pathname;
  return ["run", "--no-prompt", "--config", config, ...permissions, pathname, ...args];
}

/** Runs the command line in a process of its own, with exactly these permissions. */
export async function runProcess(
  args: readonly string[],
  { permissions = [], cwd }: { permissions?: readonly string[]; cwd?: string } = {},
): Promise<Run> {
  const command = new Deno.Command(Deno.execPath(), {
    args: denoArguments(permissions, args),
    stdin: "null",
    ...(cwd !== undefined && { cwd }),
  });
  const { code, stdout, stderr } = await command.output();
  const decoder = new TextDecoder();
  return {
    status: code,
    out: decoder.decode(stdout),
    bytes: stdout,
    err: decoder.decode(stderr),
  };
}

/** Runs the command line in this process, on a terminal that keeps what it is given. */
export async function runHere(
  args: readonly string[],
  looks: Partial<Omit<Terminal, "write" | "log">> = {},
): Promise<Run> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let err = "";
  const status = await main(args, {
    columns: 100,
    outIsScreen: false,
    errIsScreen: false,
    color: true,
    ...looks,
    write(bytes: Uint8Array): Promise<void> {
      pieces.push(bytes.slice());
      return Promise.resolve();
    },
    log(text: string): void {
      err += text;
    },
  });
  const bytes = await new Blob(pieces).bytes();
  return { status, out: new TextDecoder().decode(bytes), bytes, err };
}

/** Words of a command line in which double quotes keep blanks. */
export function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** Runs `use` with a folder that is gone afterwards. Needs `--allow-write`. */
export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "dsbr-" });
  try {
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Registers a test on the real files; ignored, with the reason in its name, where they are not. */
export function mirrorTest(name: string, fn: () => Promise<void>): void {
  let there = false;
  try {
    there = Deno.statSync(MIRROR).isDirectory;
  } catch {
    // not granted or not there: the test says so
  }
  Deno.test({
    name: there ? name : `${name} (left out: no ../shared/fixtures/mirror)`,
    ignore: !there,
    permissions: { read: true, write: true, run: [Deno.execPath()] },
    fn,
  });
}
