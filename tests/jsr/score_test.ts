import { assert, assertEquals } from "@std/assert";

/**
 * What JSR scores a package by, each counted here as far as it can be before publishing: README,
 * example, module documentation, documented symbols, no slow types, description, runtimes,
 * provenance. The runtimes are chosen in the package's settings on JSR.
 */
const ROOT = new URL("../../", import.meta.url);
const RUN = { permissions: { read: true, run: true, env: true } } as const;
/** Bytes that a consumer may have to fetch. */
const LIMIT = 3_050_000;

interface Declaration {
  readonly kind: string;
  readonly declarationKind: string;
  readonly location: { readonly filename: string; readonly byteIndex: number };
  readonly jsDoc?: { readonly doc?: string };
  readonly def?: { readonly target?: Declaration["location"] };
}

interface ModuleDoc {
  readonly module_doc?: {
    readonly doc?: string;
    readonly tags?: readonly { readonly kind: string }[];
  };
  readonly symbols: readonly { name: string; declarations: readonly Declaration[] }[];
}

const config = JSON.parse(Deno.readTextFileSync(new URL("deno.json", ROOT)));
const entries = Object.values(config.exports as Record<string, string>);

async function run(program: string, args: readonly string[]): Promise<string> {
  const command = new Deno.Command(program, { args: [...args], cwd: ROOT, env: { NO_COLOR: "1" } });
  const { code, stdout, stderr } = await command.output();
  const text = new TextDecoder();
  assertEquals(code, 0, text.decode(stderr) + text.decode(stdout));
  return text.decode(stdout);
}

Deno.test(
  "JSR: every entry point has module documentation with an example, every symbol a comment",
  RUN,
  async () => {
    const { nodes } = JSON.parse(await run(Deno.execPath(), ["doc", "--json", ...entries])) as {
      nodes: Readonly<Record<string, ModuleDoc>>;
    };
    assertEquals(Object.keys(nodes).length, entries.length);
    const placeOf = ({ filename, byteIndex }: Declaration["location"]) =>
      `${filename}:${byteIndex}`;
    const all = Object.values(nodes).flatMap(({ symbols }) => symbols);
    const documented = new Set(
      all.flatMap(({ declarations }) => declarations)
        .filter(({ jsDoc }) => jsDoc?.doc?.trim())
        .map(({ location }) => placeOf(location)),
    );
    const lacking: string[] = [];
    for (const [path, { module_doc, symbols }] of Object.entries(nodes)) {
      assert(module_doc?.doc?.trim(), `${path} has no module documentation`);
      assert(module_doc?.tags?.some(({ kind }) => kind === "example"), `${path} shows no example`);
      for (const { name, declarations } of symbols) {
        const isDocumented = declarations.some(({ location, kind, def }) =>
          documented.has(placeOf(kind === "reference" && def?.target ? def.target : location))
        );
        if (!isDocumented) lacking.push(`${path} ${name}`);
      }
    }
    assert(all.length > 400, `only ${all.length} symbols were found`);
    assertEquals(lacking, [], "JSR asks for 80 %, the house for all");
  },
);

Deno.test("JSR: README with an example, description, licence, version", RUN, () => {
  const readme = Deno.readTextFileSync(new URL("README.md", ROOT));
  assert(/^```ts\n/m.test(readme));
  const { description, version, license } = config;
  assert(description.length > 40 && description.length < 250, `${description.length} characters`);
  assert(/^\d+\.\d+\.\d+$/.test(version));
  assertEquals(license, "MIT");
  const changes = Deno.readTextFileSync(new URL("CHANGELOG.md", ROOT));
  assert(changes.includes(`## [${version}]`), "CHANGELOG.md does not tell of this version");
});

Deno.test("JSR: it is published from a workflow that can prove where it comes from", RUN, () => {
  const workflow = Deno.readTextFileSync(new URL(".github/workflows/ci.yml", ROOT));
  const [, publish = ""] = workflow.split(/^ {2}publish:$/m);
  assert(/^ {6}id-token: write\b/m.test(publish));
  assert(publish.includes(".ci/package publish"));
  assert(publish.includes("startsWith(github.ref, 'refs/tags/v')"));
});

Deno.test(
  "JSR: a dry run finds no slow types, and sends what a consumer needs and no more",
  RUN,
  async () => {
    const out = await run("bash", [".ci/package"]);
    assert(out.includes("Dry run complete"), out);
    assert(!/slow.type/i.test(out), out);
    const files = [...out.matchAll(/^ +(\S+) \(([\d.]+)(B|KB|MB)\)$/gm)];
    const units: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2 };
    let bytes = 0;
    const others: string[] = [];
    for (const [, path, size, unit] of files) {
      bytes += Number(size) * units[unit!]!;
      if (!/^src\/.+\.(ts|wasm)$|^src\/.+\/NOTICE\.md$/.test(path!)) others.push(path!);
      assert(!/_test\.|(^|\/)(tests|bench|tools|links|notebooks|docs)\//.test(path!), path);
    }
    assertEquals(others, ["LICENSE", "README.md", "deno.json", "mod.ts"]);
    assert(files.length > 200, `only ${files.length} files`);
    assert(bytes < LIMIT, `${Math.round(bytes / 1000)} kB are published`);
  },
);
