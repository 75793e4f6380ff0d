import { assert, assertEquals, assertInstanceOf, assertRejects, assertThrows } from "@std/assert";
import { toText } from "@std/streams";
import { DataSusError, directory } from "@dsbr/core";
import { CHUNK_BYTES } from "../../src/fetch/chunk_buffers.ts";
import { isGivenAway } from "../../src/fetch/given_away.ts";

const DADOS = "/dissemin/publicos/SIHSUS/200801_/Dados";

async function withFolder(
  files: readonly string[],
  test: (root: string) => Promise<void>,
): Promise<void> {
  const root = await Deno.makeTempDir();
  try {
    for (const file of files) {
      const path = `${root}/${file}`;
      await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
      await Deno.writeTextFile(path, file);
    }
    await test(root);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

async function names(root: string | URL, path: string): Promise<string[] | undefined> {
  return (await directory(root).list(path))?.map((entry) => entry.name);
}

Deno.test("directory() lists and opens a folder laid out like the server", async () => {
  await withFolder(
    [`${DADOS.slice(1)}/RDAC2301.dbc`, `${DADOS.slice(1)}/RDAC2302.dbc`],
    async (root) => {
      const source = directory(root);
      const entries = await source.list(DADOS);
      assertEquals(entries?.map(({ name, size }) => [name, size]), [
        ["RDAC2301.dbc", `${DADOS}/RDAC2301.dbc`.length - 1],
        ["RDAC2302.dbc", `${DADOS}/RDAC2302.dbc`.length - 1],
      ]);
      assertInstanceOf(entries?.[0]?.modified, Date);
      const stream = await source.open(`${DADOS}/RDAC2301.dbc`);
      assertEquals(await toText(stream!), `${DADOS.slice(1)}/RDAC2301.dbc`);
    },
  );
});

Deno.test("directory() takes a folder from any level of the server's tree", async () => {
  for (
    const top of [
      "dissemin/publicos/SIHSUS/200801_/Dados",
      "publicos/SIHSUS/200801_/Dados",
      "200801_/Dados",
      "Dados",
    ]
  ) {
    await withFolder([`${top}/RDAC2301.dbc`], async (root) => {
      assertEquals(await names(root, DADOS), ["RDAC2301.dbc"], top);
    });
  }
  await withFolder(["RDAC2301.dbc", "notes/x.txt"], async (root) => {
    assertEquals(await names(root, DADOS), ["RDAC2301.dbc"]);
    assertEquals(await names(`${root}/`, DADOS), ["RDAC2301.dbc"]);
    assertEquals(await names(new URL(`file://${root}/`), DADOS), ["RDAC2301.dbc"]);
  });
});

Deno.test("directory() sees folders that come and go", async () => {
  await withFolder(["Dados/RDAC2301.dbc"], async (root) => {
    const source = directory(root);
    const listed = async () => (await source.list(DADOS))?.map((entry) => entry.name);
    for (const _ of [1, 2]) {
      assertEquals(await listed(), ["RDAC2301.dbc"]);
      await Deno.mkdir(`${root}${DADOS}`, { recursive: true });
      assertEquals(await listed(), []);
      await Deno.writeTextFile(`${root}${DADOS}/RDAC2302.dbc`, "");
      assertEquals(await listed(), ["RDAC2302.dbc"]);
      await Deno.remove(`${root}/dissemin`, { recursive: true });
    }
    await Deno.remove(`${root}/Dados`, { recursive: true });
    assertEquals(await listed(), []);
  });
});

Deno.test("directory() does not care for letter case", async () => {
  await withFolder(["DISSEMIN/Publicos/sihsus/200801_/dados/rdac2301.DBC"], async (root) => {
    assertEquals(await names(root, DADOS), ["rdac2301.DBC"]);
    const stream = await directory(root).open(`${DADOS}/RDAC2301.dbc`);
    await stream?.cancel();
    assert(stream !== undefined);
  });
});

Deno.test("directory() gives undefined for a file that is not there", async () => {
  await withFolder(["RDAC2301.dbc"], async (root) => {
    assertEquals(await directory(root).open(`${DADOS}/RDAC2302.dbc`), undefined);
  });
});

Deno.test("directory() says which folder is not there", async () => {
  const error = await assertRejects(() => directory("/no/such/folder").list(DADOS), DataSusError);
  assertInstanceOf(error, DataSusError);
  assertEquals([error.code, error.path], ["SOURCE", "/no/such/folder"]);
  assertEquals(error.message, 'Cannot list "/no/such/folder": there is no such folder');
});

Deno.test("directory() never leaves its folder", async () => {
  await withFolder(["inside/RDAC2301.dbc", "outside.dbc"], async (root) => {
    const source = directory(`${root}/inside`);
    for (const path of ["/..", "/a/../..", "/..\\x", "/a/./b", "/a\0b"]) {
      await assertRejects(() => source.list(path), TypeError);
      await assertRejects(() => source.open(`${path}/outside.dbc`), TypeError);
    }
    for (const name of ["..", "a\0b", "..\\outside.dbc"]) {
      await assertRejects(() => source.open(`/dissemin/${name}`), TypeError);
    }
  });
});

Deno.test("directory() refuses a URL that is no file", () => {
  assertThrows(() => directory(new URL("https://example.org/")), TypeError);
});

Deno.test({
  name: "directory() names the flag when Deno may not read",
  permissions: { read: false },
  fn: async () => {
    const error = await assertRejects(() => directory("dados").list(DADOS), DataSusError);
    assertInstanceOf(error, DataSusError);
    assertEquals([error.code, error.flag], ["PERMISSION", "--allow-read=dados"]);
    assert(error.hint?.includes("--allow-read=dados"));
  },
});

Deno.test("directory() reads long files in pieces that nobody shares, and files that grew or shrank", async () => {
  await withFolder([], async (root) => {
    const bytes = new Uint8Array(1_000_000).map((_, i) => i * 7);
    await Deno.writeFile(`${root}/long.dbc`, bytes);
    const sizes = [{}, ...[1e6, 6e5, 999_999, 2e6, 0].map((size) => ({ size }))];
    const ways = sizes.flatMap((expected) =>
      [undefined, 65_536, 250_000, 1e6].map((chunkBytes) => ({ expected, chunkBytes }))
    );
    for (const way of ways) {
      const stream = await directory(root).open("/long.dbc", way);
      assert(isGivenAway(stream!));
      const chunks = await Array.fromAsync(stream!);
      assertEquals(new Set(chunks.map(({ buffer }) => buffer)).size, chunks.length);
      const longest = Math.max(...chunks.map(({ length }) => length));
      assert(longest <= (way.chunkBytes ?? CHUNK_BYTES), `${longest} bytes`);
      assertEquals(new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer()), bytes);
    }
  });
});

Deno.test("directory() closes a file that is left before, between and during reads", async () => {
  await withFolder([], async (root) => {
    await Deno.writeFile(`${root}/long.dbc`, new Uint8Array(1_000_000));
    const source = directory(root);
    await (await source.open("/long.dbc"))!.cancel();
    const between = (await source.open("/long.dbc"))!.getReader();
    await between.read();
    await between.cancel();
    const during = (await source.open("/long.dbc"))!.getReader();
    const reading = during.read();
    await during.cancel();
    assertEquals((await reading).done, true);
  });
});

Deno.test("directory() says so when a file cannot be read", async () => {
  await withFolder(["a.dbc/inside"], async (root) => {
    const stream = await directory(root).open("/a.dbc");
    const error = await assertRejects(() => toText(stream!), DataSusError, "a.dbc");
    assertEquals(error.code, "SOURCE");
  });
});
