import { assert } from "@std/assert";

const FOLDER = new URL("../../notebooks/", import.meta.url);

/** A notebook, as far as the tests read it. */
interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: readonly { readonly output_type: string }[];
  }[];
}

async function notebooks(): Promise<readonly (readonly [name: string, notebook: Notebook])[]> {
  const names = (await Array.fromAsync(Deno.readDir(FOLDER)))
    .map((entry) => entry.name).filter((name) => name.endsWith(".ipynb"));
  assert(names.length > 0);
  return await Promise.all(
    names.map(async (name) =>
      [name, JSON.parse(await Deno.readTextFile(new URL(name, FOLDER)))] as const
    ),
  );
}

/** The code of a notebook's cells, one after the other, as a kernel would run it. */
function codeOf({ cells }: Notebook): string {
  const code = cells.filter((cell) => cell.cell_type === "code").map((cell) =>
    cell.source.join("")
  );
  return `${code.join(";\n")};\nexport {};\n`;
}

async function deno(...args: string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
  assert(success, new TextDecoder().decode(stderr));
}

Deno.test("the code of every notebook compiles, and that of the first runs without a permission", async () => {
  const scripts: string[] = [];
  try {
    for (const [name, notebook] of await notebooks()) {
      // Beside the notebooks, so that the checkout's deno.json applies as it does for the kernel.
      const script = await Deno.makeTempFile({
        dir: FOLDER.pathname,
        prefix: `${name.slice(0, 2)}_`,
        suffix: ".ts",
      });
      scripts.push(script);
      await Deno.writeTextFile(script, codeOf(notebook));
    }
    await deno("check", "--quiet", ...scripts);
    const first = scripts.filter((script) => script.startsWith(`${FOLDER.pathname}01_`));
    assert(first.length === 2, "in Portuguese and in English");
    for (const script of first) await deno("run", "--quiet", "--no-prompt", script);
  } finally {
    for (const script of scripts) await Deno.remove(script);
  }
});

Deno.test("notebooks are kept with their outputs, and say that the data is synthetic", async () => {
  for (const [name, { cells }] of await notebooks()) {
    const text = cells.map(({ source }) => source.join("")).join("\n");
    assert(/sintéticos|synthetic/.test(text), `${name} says that its data is made up`);
    const outputs = cells.flatMap(({ outputs = [] }) => outputs);
    assert(outputs.length >= 3, `${name} has outputs: see deno task notebooks`);
    assert(outputs.every(({ output_type }) => output_type !== "error"), `${name} has no error`);
  }
});
