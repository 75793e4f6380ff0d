/**
 * Seconds of machine time from nothing to a user's first table: an empty HOME, an empty DENO_DIR, no
 * npm cache.
 *
 * - As a reader of the README: the first command of it, word for word, in a fresh clone.
 * - As a user of the package: a script that imports `jsr:@dsbr/core`, from a registry like JSR on the
 *   loopback; npm packages come from npm's own registry.
 *
 * Seconds depend on the network too; the limit is 15 for each way.
 *
 * ```sh
 * deno run -A bench/first_table.ts
 * ```
 *
 * @module
 */

import { JsrRegistry } from "../tests/jsr/registry.ts";

const LIMIT = 15;
const ROOT = new URL("../", import.meta.url).pathname;

interface Step {
  readonly what: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a step as a user without a past, and returns its seconds. */
async function timed({ what, command, cwd, env = {} }: Step, home: string): Promise<number> {
  const [program, ...args] = command;
  const PATH = Deno.env.get("PATH") ?? "";
  const started = performance.now();
  const { code, stdout, stderr } = await new Deno.Command(program!, {
    args,
    cwd,
    clearEnv: true,
    env: {
      PATH,
      HOME: home,
      DENO_DIR: `${home}/deno`,
      NO_COLOR: "1",
      ...passedOn(),
      ...env,
    },
  }).output();
  const seconds = (performance.now() - started) / 1000;
  const text = new TextDecoder();
  if (code !== 0) throw new Error(`${what} failed: ${text.decode(stderr)}${text.decode(stdout)}`);
  const [lastLine] = text.decode(stdout).trimEnd().split("\n").slice(-1);
  console.log(`  ${seconds.toFixed(1).padStart(5)} s  ${what}  (${lastLine})`);
  return seconds;
}

/** How this machine reaches the network, which is no part of a user's past. */
function passedOn(): Record<string, string> {
  const names =
    /^(https?_proxy|no_proxy|npm_config_registry|.*_cert_(file|dir)|deno_(cert|tls_ca_store)|node_extra_ca_certs)$/i;
  return Object.fromEntries(
    Object.entries(Deno.env.toObject()).filter(([name]) => names.test(name)),
  );
}

function firstCommand(): string {
  const readme = Deno.readTextFileSync(`${ROOT}README.md`);
  const [command] = /^npx -y deno@\S+ run .*$/m.exec(readme) ?? [];
  if (command === undefined) throw new Error("README.md has no first command");
  return command;
}

async function fromClone(home: string): Promise<number> {
  const cwd = `${home}/core`;
  const clone = ["git", "clone", "--quiet", "--depth", "1", `file://${ROOT}`, cwd];
  return await timed({ what: "clone", command: clone, cwd: home }, home) +
    await timed(
      { what: "the README's first command", command: ["sh", "-c", firstCommand()], cwd },
      home,
    );
}

async function fromPackage(home: string): Promise<number> {
  await using registry = JsrRegistry.start();
  const cwd = `${home}/study`;
  Deno.mkdirSync(cwd);
  Deno.writeTextFileSync(
    `${cwd}/main.ts`,
    `import { sample, sih } from "jsr:@dsbr/core@0.1.0";
const query = { group: "RD", uf: "AC", year: 2023, month: 1 } as const;
const table = await sih(query, { source: sample() }).select("MUNIC_RES", "VAL_TOT").collect();
console.log(table.numRows, "rows");
`,
  );
  const env = { JSR_URL: registry.url };
  const deno = ["npx", "-y", "deno@2.9.6"];
  return await timed(
    { what: "Deno itself, through npx", command: [...deno, "--version"], cwd },
    home,
  ) +
    await timed({ what: "the script", command: [...deno, "run", "main.ts"], cwd, env }, home) +
    await timed({ what: "the script again", command: [...deno, "run", "main.ts"], cwd, env }, home);
}

let failed = false;
for (const [title, way] of [["fresh clone", fromClone], ["package", fromPackage]] as const) {
  const home = await Deno.makeTempDir({ prefix: "dsbr-first-" });
  console.log(title);
  try {
    const seconds = await way(home);
    failed ||= seconds > LIMIT;
    console.log(`  ${seconds.toFixed(1).padStart(5)} s  in all; limit ${LIMIT} s`);
  } finally {
    await Deno.remove(home, { recursive: true });
  }
}
if (failed) Deno.exit(1);
