import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { JsrRegistry } from "./registry.ts";

const PROGRAM = `import { sample, sih } from "@dsbr/core";
const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() });
const table = await scan.select("SEXO").limit(3).collect();
console.log(table.numRows);
`;

/** A folder of a user who has nothing of this repository, and Deno in it. */
class Consumer implements Disposable {
  readonly folder = Deno.makeTempDirSync({ prefix: "dsbr-consumer-" });
  readonly #env: Record<string, string>;

  constructor(registry: JsrRegistry) {
    const cache = `${this.folder}/deno`;
    Deno.mkdirSync(cache);
    // npm packages that the tests have already; everything else is fetched anew.
    Deno.symlinkSync(npmCache(), `${cache}/npm`);
    this.#env = { JSR_URL: registry.url, DENO_DIR: cache, HOME: this.folder, NO_COLOR: "1" };
    this.write("deno.json", `{ "imports": { "@dsbr/core": "jsr:@dsbr/core@^0.1.0" } }`);
    this.write("main.ts", PROGRAM);
  }

  write(name: string, text: string): void {
    Deno.writeTextFileSync(`${this.folder}/${name}`, text);
  }

  async deno(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
    const command = new Deno.Command(Deno.execPath(), { args, cwd: this.folder, env: this.#env });
    const { code, stdout, stderr } = await command.output();
    const text = new TextDecoder();
    return { code, out: text.decode(stdout), errors: text.decode(stderr) };
  }

  [Symbol.dispose](): void {
    Deno.removeSync(this.folder, { recursive: true });
  }
}

function npmCache(): string {
  const { stdout } = new Deno.Command(Deno.execPath(), { args: ["info", "--json"] }).outputSync();
  return JSON.parse(new TextDecoder().decode(stdout)).npmCache;
}

Deno.test("the package works from a registry, without any permission", async () => {
  await using registry = JsrRegistry.start();
  using consumer = new Consumer(registry);
  const { code, out, errors } = await consumer.deno("run", "--no-prompt", "--check", "main.ts");
  assertEquals([code, out], [0, "3\n"], errors);
  // Native packages are for those who import the adapters.
  const lock = Deno.readTextFileSync(`${consumer.folder}/deno.lock`);
  assertStringIncludes(lock, "npm:apache-arrow");
  assert(!/duckdb|polars/.test(lock), "@dsbr/core alone locks native packages");
  assert(!registry.asked.some((path) => path.includes("/adapters/")));
});

Deno.test("the command line works from a registry, without any permission", async () => {
  await using registry = JsrRegistry.start();
  using consumer = new Consumer(registry);
  const query = ["--group", "RD", "--uf", "AC", "--period", "2015-01", "--limit", "2"];
  const { code, out, errors } = await consumer.deno(
    ...["run", "--no-prompt", "jsr:@dsbr/core/cli", "scan", "sih", ...query],
    ...["--select", "SEXO", "--source", "sample"],
  );
  assertEquals(code, 0, errors);
  assertStringIncludes(out, "2 rows × 1 column");
});

Deno.test("the command line loads DuckDB from a registry when a command needs it", async () => {
  await using registry = JsrRegistry.start();
  using consumer = new Consumer(registry);
  const { code, out, errors } = await consumer.deno(
    ...["run", "-A", "jsr:@dsbr/core/cli", "sql", "select count(*) as n from rd"],
    ...["--from", "rd=sih:RD:AC:2015-01", "--source", "sample", "--format", "ndjson"],
  );
  assertEquals(code, 0, errors);
  assertEquals(out.trim(), `{"n":1000}`);
});
