/**
 * Compiles `src/decode/kernels/assembly/` to WebAssembly and writes it, as text in base64, to
 * `src/decode/kernels/kernels_wasm.ts`. The compiler is pinned, so that the same source gives the
 * same bytes.
 *
 * ```sh
 * deno task kernels            # writes the file
 * deno task kernels:check      # fails when the file is not what the source gives
 * ```
 *
 * @module
 */

const COMPILER = "assemblyscript@0.28.20";
const SOURCE = "src/decode/kernels/assembly/mod.ts";
const TARGET = new URL("../src/decode/kernels/kernels_wasm.ts", import.meta.url);
const LINE = 90;

/** The compiled bytes. */
async function compile(): Promise<Uint8Array> {
  const output = await Deno.makeTempFile({ suffix: ".wasm" });
  try {
    const command = new Deno.Command("npx", {
      args: [
        "--yes",
        "--package",
        COMPILER,
        "asc",
        SOURCE,
        "-O3",
        "--noAssert",
        ...["--runtime", "stub"],
        ...["--enable", "simd"],
        ...["--enable", "bulk-memory"],
        ...["--initialMemory", "1"],
        ...["--outFile", output],
      ],
      cwd: new URL("..", import.meta.url),
      stderr: "inherit",
      stdout: "inherit",
    });
    const { success } = await command.output();
    if (!success) Deno.exit(1);
    return await Deno.readFile(output);
  } finally {
    await Deno.remove(output);
  }
}

/** The module that holds the bytes. */
function moduleOf(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  const lines = text.match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return `/**
 * The kernels of \`assembly/\`, compiled: ${bytes.length} bytes in base64. Written by
 * \`deno task kernels\`.
 *
 * @module
 */

/** A WebAssembly module. */
// deno-fmt-ignore
export const KERNELS: string = (
${lines.map((line) => `  "${line}"`).join(" +\n")}
);
`;
}

const text = moduleOf(await compile());
if (!Deno.args.includes("--check")) await Deno.writeTextFile(TARGET, text);
else if (await Deno.readTextFile(TARGET) !== text) {
  console.error("error: kernels_wasm.ts is not what assembly/ compiles to: deno task kernels");
  Deno.exit(1);
}
