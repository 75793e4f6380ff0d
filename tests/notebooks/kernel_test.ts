/**
 * Notebooks in the real Deno kernel, through Debian's Jupyter. Where that is not installed these
 * tests say so and are left out; in CI it has to be, if it can.
 */

import { assert, assertEquals } from "@std/assert";

const PYTHON = "/usr/bin/python3";
const HERE = new URL("./", import.meta.url).pathname;
const NOTEBOOKS = new URL("../../notebooks/", import.meta.url).pathname;
const MODULES = "jupyter_client, nbclient, jupyter_kernel_test";

/** Milliseconds that an interrupt may take on a busy machine; `kernel.py interrupt` tells what it takes. */
const AT_ONCE = 3000;
const MEGABYTE = 1e6;

interface Output {
  readonly type: string;
  readonly text: string;
}

const hasJupyter = await exists(PYTHON) &&
  (await new Deno.Command(PYTHON, { args: ["-c", `import ${MODULES}`], stderr: "null" }).output())
    .success;
if (!hasJupyter) console.warn("Jupyter is not installed: tests in a real kernel are left out");

function test(name: string, run: (python: typeof runPython) => Promise<void>): void {
  Deno.test({ name, ignore: !hasJupyter, fn: () => run(runPython) });
}

/** Runs a script with a folder of kernels that holds this Deno's alone. */
async function runPython(
  script: string,
  ...args: string[]
): Promise<{ success: boolean; out: string; err: string }> {
  const data = await Deno.makeTempDir({ prefix: "jupyter-" });
  try {
    await Deno.mkdir(`${data}/kernels/deno`, { recursive: true });
    const spec = {
      argv: [Deno.execPath(), "jupyter", "--kernel", "--conn", "{connection_file}"],
      // So that a test can ask for a collection.
      env: { DENO_V8_FLAGS: "--expose-gc" },
      display_name: "Deno",
      language: "typescript",
    };
    await Deno.writeTextFile(`${data}/kernels/deno/kernel.json`, JSON.stringify(spec));
    const { success, stdout, stderr } = await new Deno.Command(PYTHON, {
      args: [HERE + script, ...args],
      env: { JUPYTER_DATA_DIR: data, JUPYTER_RUNTIME_DIR: `${data}/runtime`, NOTEBOOKS },
    }).output();
    const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
    return { success, out: out!, err: err! };
  } finally {
    await Deno.remove(data, { recursive: true });
  }
}

async function drive<Result>(
  python: typeof runPython,
  command: string,
  ...args: string[]
): Promise<Result> {
  const { success, out, err } = await python("kernel.py", command, ...args);
  assert(success, err);
  return JSON.parse(out);
}

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

/** What each code cell of a notebook shows: the types of its outputs, and their media types. */
async function outputsOf(path: string): Promise<readonly string[]> {
  const { cells } = JSON.parse(await Deno.readTextFile(path)) as {
    cells: {
      id: string;
      outputs?: { output_type: string; data?: object; evalue?: string }[];
    }[];
  };
  return cells.flatMap(({ id, outputs = [] }) =>
    outputs.flatMap(({ output_type, data, evalue }) => {
      // Whether a read took long enough to be shown depends on the machine.
      if (output_type === "display_data") return [];
      return `${id} ${output_type} ${evalue ?? Object.keys(data ?? {}).sort().join()}`;
    })
  );
}

Deno.test("CI tests notebooks in a real kernel wherever it can install one", async () => {
  if (Deno.env.get("CI") === "true" && await exists("/usr/bin/apt-get")) assert(hasJupyter);
});

test("every notebook runs in the kernel: no output is lost, none is an error", async (python) => {
  const folder = await Deno.makeTempDir();
  try {
    const { executed } = await drive<{ executed: string[] }>(python, "execute", NOTEBOOKS, folder);
    assert(executed.length >= 8, `${executed}`);
    for (const name of executed) {
      const outputs = await outputsOf(`${folder}/${name}`);
      assert(outputs.length >= 3, `${name} shows something`);
      assertEquals(outputs, await outputsOf(NOTEBOOKS + name), `${name}: see deno task notebooks`);
      for (const output of outputs) assert(!output.includes(" error "), `${name}: ${output}`);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

test("an interrupt cancels the read; the kernel lives, and the next cell is fine", async (python) => {
  type Round = { outputs: Output[]; milliseconds: number; after: Output[] };
  const rounds = await drive<Round[]>(python, "interrupt", NOTEBOOKS);
  assertEquals(rounds.length, 4);
  for (const { outputs, milliseconds, after } of rounds) {
    assertEquals(outputs.at(-1), { type: "error", text: "AbortError: The cell was interrupted" });
    const shown = outputs.filter(({ type }) => type.endsWith("display_data"));
    assert(shown.at(-1)?.text.startsWith("■ SIHSUS-RD: leitura interrompida"), `${shown.at(-1)}`);
    assert(milliseconds < AT_ONCE, `${milliseconds} ms`);
    assert(after[0]?.text.includes("true,cancelled"), JSON.stringify(after));
  }
});

test("a cell run fifty times keeps no file open and no memory", async (python) => {
  const { files, memory } = await drive<Record<"files" | "memory", number[]>>(
    python,
    "repeat",
    NOTEBOOKS,
  );
  assertEquals([files.length, memory.length], [50, 50]);
  assertEquals(Math.max(...files.slice(10)) - files[9]!, 0);
  const perRun = (memory[49]! - memory[9]!) / 40;
  assert(perRun < MEGABYTE, `${perRun} bytes a run`);
});

test("jupyter_kernel_test passes with the module loaded", async (python) => {
  const { success, err } = await python("protocol.py");
  assert(success, err);
});
