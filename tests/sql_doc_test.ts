import { assert, assertEquals, assertStringIncludes } from "@std/assert";

const ROOT = new URL("../", import.meta.url);

Deno.test("the examples of docs/sql.md run as one program, with the permissions that it names", async () => {
  const text = await Deno.readTextFile(new URL("docs/sql.md", ROOT));
  const blocks = [...text.matchAll(/```ts ignore\n([^]*?)```/g)].map(([, code]) => code!);
  assert(blocks.length >= 5, `${blocks.length} examples`);
  const folder = await Deno.makeTempDir();
  try {
    const file = `${folder}/sql.ts`;
    // Imports stand first in a module.
    const lines = blocks.join("\n").split("\n");
    const isImport = (line: string): boolean => line.startsWith("import ");
    const program = [...lines.filter(isImport), ...lines.filter((line) => !isImport(line))];
    await Deno.writeTextFile(file, program.join("\n"));
    const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-prompt",
        "--check",
        `--config=${new URL("deno.json", ROOT).pathname}`,
        "--allow-ffi",
        "--allow-write",
        file,
      ],
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).output();
    const out = new TextDecoder().decode(stdout);
    assert(success, new TextDecoder().decode(stderr));
    // What the page says that is printed.
    const said = [...text.matchAll(/^\/\/ (.+)$/gm)].map(([, line]) => line!)
      .filter((line) => line !== "...");
    assert(said.length >= 2);
    for (const line of said) assertStringIncludes(out, line);
    const counts = [...out.matchAll(/^(\d+) (municipalities.*)$/gm)];
    assertEquals(counts.map(([, , what]) => what), [
      "municipalities and months",
      "municipalities with deaths",
    ]);
    assert(counts.every(([, n]) => Number(n) > 0), out);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
