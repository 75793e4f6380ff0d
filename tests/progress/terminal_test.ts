/**
 * What a script of a user's shows in a real terminal, which `script` (Debian's bsdutils) gives it.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";

const CONFIG = new URL("../../deno.json", import.meta.url).pathname;

const hasTerminal = await Deno.stat("/usr/bin/script").then(() => true, () => false);
if (!hasTerminal) console.warn("There is no /usr/bin/script: tests in a terminal are left out");

/** What a program that reads a scan with these options shows; with `errors`, and writes beside it. */
async function shown(
  options: string,
  { columns = 120, errors = false }: { columns?: number; errors?: boolean } = {},
): Promise<string> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(
      `${folder}/read.ts`,
      `import { sample, sih } from "@dsbr/core";
       const query = { group: "RD", uf: "AC", year: 2023, month: { from: 1, to: 3 } } as const;
       const scan = sih(query, { source: sample({ rows: 20 }), ${options} });
       console.log((await scan.select("SEXO").collect()).numRows, "rows");`,
    );
    const command = `${Deno.execPath()} run --no-prompt --no-check --quiet --config ${CONFIG} ` +
      `${folder}/read.ts${errors ? ` 2> ${folder}/errors` : ""}`;
    const { stdout, code } = await new Deno.Command("/usr/bin/script", {
      args: ["--quiet", "--return", "--command", `stty cols ${columns}; ${command}`, "/dev/null"],
      env: { NO_COLOR: "1", SHELL: "/bin/sh" },
      stdin: "null",
    }).output();
    const text = new TextDecoder().decode(stdout);
    assertEquals(code, 0, text);
    return errors ? text + await Deno.readTextFile(`${folder}/errors`) : text;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test({
  name: "progress: true shows one line in a terminal, and leaves one line behind",
  ignore: !hasTerminal,
  fn: async () => {
    const text = await shown("progress: true, lang: 'en'");
    const lines = text.split("\r\x1b[K");
    assertEquals(lines[0], "", "the line begins on a line of its own");
    assert(lines[1]!.startsWith("0 of 3 files  "), JSON.stringify(text));
    const end =
      /^✓ SIHSUS-RD: 3 files, [\d.]+ kB, 60 rows in [\d.]+ m?s, synthetic data\r\n60 rows\r\n$/;
    assert(end.test(lines.at(-1)!), JSON.stringify(text));

    const narrow = (await shown("progress: true, lang: 'en'", { columns: 30 })).split("\r\x1b[K");
    const longest = Math.max(...narrow.map((line) => line.split("\r\n")[0]!.length));
    assertEquals(longest, 29, "a line that wraps cannot be taken away");
  },
});

Deno.test({
  name: "a terminal shows no progress unasked, and standard error that is a file never",
  ignore: !hasTerminal,
  fn: async () => {
    assertEquals(await shown(""), "60 rows\r\n");
    assertEquals(await shown("progress: true", { errors: true }), "60 rows\r\n");
  },
});
