/**
 * Debian's FTP servers, started on the loopback where they are installed.
 *
 * `.ci/run` installs them. Tests on them are left out, and say why, where the programs, the right to
 * start them (they want root, to lock their readers in a folder) or their user `ftp` are missing.
 *
 * @module
 */

/** A server that runs. */
export interface RealServer extends AsyncDisposable {
  /** Its port on 127.0.0.1. */
  readonly port: number;
  /** The folder that it serves as its root. */
  readonly root: string;
}

/** A program that can be started. */
export interface RealServerProgram {
  /** Its name. */
  readonly name: string;
  /** Why it cannot be started here; `undefined` when it can. */
  readonly missing: string | undefined;
  /** Starts it. */
  start(): Promise<RealServer>;
}

/** Where the programs of the system lie. */
const FOLDERS = ["/usr/sbin", "/usr/local/sbin"];

/** The servers that are known. */
export const realServers: readonly RealServerProgram[] = [
  program("vsftpd", startVsftpd),
  program("pure-ftpd", startPureFtpd),
];

function program(
  name: string,
  start: (path: string, home: string) => Promise<RealServer>,
): RealServerProgram {
  const path = FOLDERS.map((folder) => `${folder}/${name}`).find(exists);
  const home = homeOfFtp();
  const missing = path === undefined
    ? "it is not installed"
    : Deno.uid() !== 0
    ? "it wants root"
    : home === undefined
    ? "there is no user ftp with a home"
    : undefined;
  return { name, missing, start: () => start(path!, home!) };
}

function exists(path: string): boolean {
  try {
    return Deno.statSync(path) !== undefined;
  } catch {
    return false;
  }
}

/** The home of the user `ftp`, as whom both servers serve. */
function homeOfFtp(): string | undefined {
  if (!exists("/etc/passwd")) return undefined;
  const home = /^ftp:(?:[^:\n]*:){4}([^:\n]+):/m.exec(Deno.readTextFileSync("/etc/passwd"))?.[1];
  return home !== undefined && exists(home) ? home : undefined;
}

async function startVsftpd(path: string): Promise<RealServer> {
  const folder = await Deno.makeTempDir();
  const root = `${folder}/root`;
  const empty = `${folder}/empty`;
  for (const made of [root, empty]) await Deno.mkdir(made);
  for (const open of [folder, root, empty]) await Deno.chmod(open, 0o555);
  const port = freePort();
  const settings: Record<string, string | number> = {
    listen: "YES",
    listen_address: "127.0.0.1",
    listen_port: port,
    background: "NO",
    anonymous_enable: "YES",
    local_enable: "NO",
    anon_root: root,
    secure_chroot_dir: empty,
    seccomp_sandbox: "NO",
    xferlog_enable: "NO",
  };
  const configuration = `${folder}/vsftpd.conf`;
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await Deno.writeTextFile(configuration, lines.join(""));
  return await start(path, [configuration], {}, { port, root, remove: folder });
}

async function startPureFtpd(path: string, home: string): Promise<RealServer> {
  // It serves the home of the user `ftp`; the folder in it is this test's own.
  const root = await Deno.makeTempDir({ dir: home, prefix: "dsbr-" });
  await Deno.chmod(root, 0o755);
  const port = freePort();
  const options = ["-S", `127.0.0.1,${port}`, "-e", "-H"];
  return await start(path, options, {}, { port, root, remove: root });
}

async function start(
  path: string,
  args: readonly string[],
  env: Record<string, string>,
  { port, root, remove }: { readonly port: number; readonly root: string; readonly remove: string },
): Promise<RealServer> {
  const command = new Deno.Command(path, {
    args: [...args],
    env,
    stdin: "null",
    stdout: "null",
    stderr: "null",
  });
  const child = command.spawn();
  const server: RealServer = {
    port,
    root,
    async [Symbol.asyncDispose](): Promise<void> {
      child.kill("SIGTERM");
      await child.status;
      await Deno.remove(remove, { recursive: true });
    },
  };
  for (let i = 0; i < 100; i++) {
    try {
      (await Deno.connect({ hostname: "127.0.0.1", port })).close();
      return server;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await server[Symbol.asyncDispose]();
  throw new Error(`${path} did not begin to listen`);
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
