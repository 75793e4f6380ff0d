import { assert, assertEquals } from "@std/assert";

const ROOT = new URL("../../", import.meta.url);
const READ = { permissions: { read: true } } as const;

Deno.test(
  "docs/README.md names every guide, and every link of the guides leads somewhere",
  READ,
  async () => {
    const pages = ["README.md", "LEIAME.md", "CHANGELOG.md"];
    const index = await Deno.readTextFile(new URL("docs/README.md", ROOT));
    for (const { name, isFile } of Deno.readDirSync(new URL("docs", ROOT))) {
      if (!isFile || !name.endsWith(".md")) continue;
      pages.push(`docs/${name}`);
      if (name !== "README.md") assert(index.includes(`(./${name})`), `the index lacks ${name}`);
    }
    for (const page of pages) {
      const text = await Deno.readTextFile(new URL(page, ROOT));
      for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
        const url = new URL(target!, new URL(page, ROOT));
        const found = await Deno.stat(url).then(() => true, () => false);
        assert(found, `${page} points at ${target}, which is not there`);
      }
    }
  },
);

Deno.test(
  "README.md and LEIAME.md have the same commands, pictures and number of programs",
  READ,
  async () => {
    const [english, portuguese] = await Promise.all(
      ["README.md", "LEIAME.md"].map(async (page) => {
        const text = await Deno.readTextFile(new URL(page, ROOT));
        return {
          commands: [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block]) => block),
          pictures: [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path),
          programs: [...text.matchAll(/^```ts$/gm)].length,
          sections: [...text.matchAll(/^## /gm)].length,
        };
      }),
    );
    assertEquals(portuguese, english);
    assert(english!.pictures.length > 0 && english!.programs > 0);
  },
);

Deno.test("pictures of the documentation are small", READ, async () => {
  for await (const { name } of Deno.readDir(new URL("docs/images", ROOT))) {
    const { size } = await Deno.stat(new URL(`docs/images/${name}`, ROOT));
    assert(size < 150_000, `${name} has ${size} bytes`);
  }
});
