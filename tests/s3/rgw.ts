/**
 * A Ceph RADOS Gateway for the tests: one monitor, one OSD in memory and the gateway, on loopback,
 * in a temporary folder.
 *
 * Ports are chosen freely, nobody signs on to anybody but the clients of S3, and every process ends
 * by itself after ten minutes, whatever becomes of the tests.
 *
 * @module
 */

/** What has to be installed, and how. */
const INSTALL = "apt-get install --no-install-recommends ceph-common ceph-mon ceph-osd radosgw";
const PROGRAMS = ["monmaptool", "ceph-mon", "ceph", "ceph-osd", "radosgw", "radosgw-admin"];
/** Seconds after which a server ends by itself. */
const LONGEST = 600;
/** Milliseconds in which the gateway must answer. */
const PATIENCE = 40_000;

/** Who may use the gateway. */
export const USER = { accessKeyId: "TESTS", secretAccessKey: "a secret/of+tests" } as const;

/** The gateway, running. */
export class Rgw implements AsyncDisposable {
  /** Where it answers. */
  readonly endpoint: string;
  readonly #folder: string;
  readonly #servers: Deno.ChildProcess[] = [];

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.endpoint = `http://127.0.0.1:${port}`;
  }

  /**
   * Starts it and makes its user.
   *
   * @throws {Error} When Ceph is not installed, or does not start.
   */
  static async start(): Promise<Rgw> {
    const missing = PROGRAMS.filter((program) => !isInstalled(program));
    if (missing.length > 0) {
      throw new Error(
        `Cannot test against Ceph: ${missing.join(", ")} not found. On Debian: ${INSTALL}`,
      );
    }
    for (let attempt = 1;; attempt++) {
      try {
        return await Rgw.#tryStart();
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  }

  static async #tryStart(): Promise<Rgw> {
    const folder = await Deno.makeTempDir({ prefix: "dsbr-rgw-" });
    const [monitor, gateway] = freePorts(2) as [number, number];
    const rgw = new Rgw(folder, gateway);
    try {
      await rgw.#start(monitor, gateway);
      return rgw;
    } catch (error) {
      const logs = await rgw.#logs();
      await rgw[Symbol.asyncDispose]();
      throw new Error(`Cannot test against Ceph: it does not start\n${logs}`, { cause: error });
    }
  }

  async #start(monitor: number, gateway: number): Promise<void> {
    const folder = this.#folder;
    const id = crypto.randomUUID();
    for (const name of ["mon", "osd", "rgw", "run"]) await Deno.mkdir(`${folder}/${name}`);
    await Deno.writeTextFile(`${folder}/ceph.conf`, settings(folder, id, monitor, gateway));
    const address = `[v1:127.0.0.1:${monitor}]`;
    await this.#run("monmaptool", "--create", "--addv", "a", address, "--fsid", id, "monmap");
    await this.#run("ceph-mon", "--mkfs", "-i", "a", "--monmap", "monmap");
    this.#serve("ceph-mon", "-i", "a");
    const osd = crypto.randomUUID();
    await this.#run("ceph", "osd", "new", osd);
    await this.#run("ceph-osd", "-i", "0", "--mkfs", "--osd-uuid", osd);
    this.#serve("ceph-osd", "-i", "0");
    this.#serve("radosgw", "-n", "client.rgw");
    await this.#answers();
    const { accessKeyId, secretAccessKey } = USER;
    const keys = ["--access-key", accessKeyId, "--secret-key", secretAccessKey];
    const user = ["user", "create", "--uid", "tests", "--display-name", "tests", ...keys];
    await this.#run("radosgw-admin", "-n", "client.rgw", ...user);
  }

  /** Runs a program to its end. */
  async #run(program: string, ...args: string[]): Promise<void> {
    const { success, stderr } = await this.#command("60", program, args).output();
    if (!success) throw new Error(`${program} failed: ${new TextDecoder().decode(stderr)}`);
  }

  /** Starts a program that goes on; its log is in the folder. */
  #serve(program: string, ...args: string[]): void {
    const command = this.#command(String(LONGEST), program, [...args, "-f"], "null");
    this.#servers.push(command.spawn());
  }

  #command(
    seconds: string,
    program: string,
    args: readonly string[],
    output: "piped" | "null" = "piped",
  ): Deno.Command {
    return new Deno.Command("timeout", {
      args: ["--kill-after=5", seconds, program, "-c", `${this.#folder}/ceph.conf`, ...args],
      cwd: this.#folder,
      stdin: "null",
      stdout: output,
      stderr: output,
    });
  }

  async #answers(): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (true) {
      try {
        await (await fetch(this.endpoint)).body?.cancel();
        return;
      } catch (error) {
        if (performance.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** The ends of what the servers have logged. */
  async #logs(): Promise<string> {
    const texts: string[] = [];
    for await (const { name } of Deno.readDir(this.#folder)) {
      if (!name.endsWith(".log")) continue;
      const text = await Deno.readTextFile(`${this.#folder}/${name}`);
      texts.push(`${name}:\n${text.split("\n").slice(-8).join("\n")}`);
    }
    return texts.join("\n");
  }

  /** Ends the servers, the gateway first, and removes the folder. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers.reverse()) {
      try {
        server.kill("SIGTERM");
      } catch {
        // It has ended already.
      }
      await server.status;
    }
    await Deno.remove(this.#folder, { recursive: true });
  }
}

function settings(folder: string, id: string, monitor: number, gateway: number): string {
  return `[global]
fsid = ${id}
mon host = [v1:127.0.0.1:${monitor}]
auth cluster required = none
auth service required = none
auth client required = none
public network = 127.0.0.0/8
run dir = ${folder}/run
log file = ${folder}/$name.log
admin socket =
pid file =
ms bind ipv6 = false
osd objectstore = memstore
memstore device bytes = 2147483648
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
mon allow pool size one = true
mon data avail crit = 1
mon data avail warn = 1
[mon.a]
mon data = ${folder}/mon
mon addr = 127.0.0.1:${monitor}
[osd.0]
osd data = ${folder}/osd
[client.rgw]
rgw data = ${folder}/rgw
rgw frontends = beast endpoint=127.0.0.1:${gateway}
rgw thread pool size = 32
`;
}

/** Ports of 127.0.0.1 on which nobody listens, below those that connections are given. */
function freePorts(count: number): number[] {
  const ports: number[] = [];
  while (ports.length < count) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    try {
      Deno.listen({ hostname: "127.0.0.1", port }).close();
    } catch {
      continue;
    }
    if (!ports.includes(port)) ports.push(port);
  }
  return ports;
}

function isInstalled(program: string): boolean {
  const args = ["-c", `command -v ${program}`];
  return new Deno.Command("sh", { args, stdout: "null" }).outputSync().success;
}
