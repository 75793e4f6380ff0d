import { assert, assertEquals } from "@std/assert";

const FOLDER = new URL("../notebooks/", import.meta.url);

/** A notebook, as far as the test reads it. */
interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: readonly unknown[];
  }[];
}

/** The code of a notebook's cells, one after the other, as a kernel would run it. */
async function codeOf(name: string): Promise<string> {
  const notebook: Notebook = JSON.parse(await Deno.readTextFile(new URL(name, FOLDER)));
  const cells = notebook.cells.filter((cell) => cell.cell_type === "code");
  for (const cell of cells) assertEquals(cell.outputs, [], `${name} is kept without outputs`);
  return cells.map((cell) => cell.source.join("")).join("\n");
}

Deno.test("the code of every notebook runs without a permission", async () => {
  const names = (await Array.fromAsync(Deno.readDir(FOLDER)))
    .map((entry) => entry.name).filter((name) => name.endsWith(".ipynb"));
  assert(names.length > 0);
  for (const name of names) {
    // Beside the notebooks, so that the checkout's deno.json applies as it does for the kernel.
    const script = await Deno.makeTempFile({ dir: FOLDER.pathname, suffix: ".ts" });
    try {
      await Deno.writeTextFile(script, await codeOf(name));
      const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["run", "--quiet", "--check", "--no-prompt", script],
      }).output();
      assert(success, `${name}: ${new TextDecoder().decode(stderr)}`);
      assert(stdout.length > 100, `${name} prints`);
    } finally {
      await Deno.remove(script);
    }
  }
});
