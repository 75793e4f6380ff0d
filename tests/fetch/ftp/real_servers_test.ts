import { assert, assertEquals } from "@std/assert";
import { sih, type Source } from "@dsbr/core";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../../memory_source.ts";
import { randomBytes, read, source } from "./read_source.ts";
import { type RealServer, realServers } from "./real_servers.ts";

/** The path of a file in the server's folder, for the client. */
function pathOn({ root }: RealServer, path: string, name: string): string {
  return name === "pure-ftpd" ? `/${root.split("/").at(-1)}${path}` : path;
}

for (const { name, missing, start } of realServers) {
  const test = (title: string, check: (server: RealServer) => Promise<void>): void =>
    Deno.test({
      name: `${title} ${name}${missing === undefined ? "" : `: left out, ${missing}`}`,
      ignore: missing !== undefined,
      fn: async () => {
        await using server = await start();
        await check(server);
      },
    });

  test("ftp() lists and reads from", async (server) => {
    const bytes = randomBytes(3_000_000, 1);
    const folder = `${server.root}/a b`;
    await Deno.mkdir(`${folder}/inner`, { recursive: true });
    await Deno.writeFile(`${folder}/A.dbc`, bytes);
    await Deno.writeFile(`${folder}/empty.dbc`, new Uint8Array(0));
    await Deno.utime(`${folder}/A.dbc`, 0, new Date("2020-02-29T10:11:12Z"));
    await using ftp = source(server);
    const path = (path: string): string => pathOn(server, path, name);
    const entries = await ftp.list(path("/a b"));
    assertEquals(entries?.map(({ name, size }) => [name, size]), [
      ["A.dbc", 3_000_000],
      ["empty.dbc", 0],
    ]);
    assertEquals(entries?.[0]?.modified?.toISOString().slice(0, 10), "2020-02-29");
    assertEquals(await read(ftp, path("/a b/A.dbc")), bytes);
    assertEquals(await read(ftp, path("/a b/empty.dbc")), new Uint8Array(0));
    assertEquals(await ftp.open(path("/a b/B.dbc")), undefined);
    assertEquals(await ftp.list(path("/b")), undefined);
    assertEquals([ftp.report.connections, ftp.report.retries], [1, 0]);
  });

  test("ftp() resumes at the right byte of", async (server) => {
    const bytes = randomBytes(3_000_000, 2);
    await Deno.writeFile(`${server.root}/A.dbc`, bytes);
    // Two readers, one connection: the one who does not read has to give way, and resumes.
    await using ftp = source(server, { connections: 1 });
    const path = pathOn(server, "/A.dbc", name);
    const reader = (await ftp.open(path))!.getReader();
    const chunks = [(await reader.read()).value!];
    assertEquals(await read(ftp, path), bytes);
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
    }
    assertEquals(new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer()), bytes);
    assertEquals([ftp.report.resumed, ftp.report.retries], [1, 0]);
  });

  test("a scan reads the same over ftp() and twenty at a time from", async (server) => {
    const folder = `${server.root}${SIH_DIRECTORY}`;
    await Deno.mkdir(folder, { recursive: true });
    const bytes = dbc(RD_FIELDS, rdRows(3000));
    await Deno.writeFile(`${folder}/RDAC2301.dbc`, bytes);
    await using ftp = source(server);
    const below: Source = {
      name: ftp.name,
      list: (directory, options) => ftp.list(pathOn(server, directory, name), options),
      open: (path, options) => ftp.open(pathOn(server, path, name), options),
    };
    const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: below });
    const tables = await Promise.all(Array.from({ length: 20 }, () => scan.collect()));
    for (const table of tables) assertEquals(table.numRows, 3000);
    assert(ftp.report.connections <= 3);
    assertEquals(ftp.report.retries, 0);
    const left = scan.stream().getReader();
    await left.read();
    await left.cancel();
  });
}
