import { assertEquals, assertRejects } from "@std/assert";
import {
  DataSusError,
  directory,
  disk,
  fallback,
  ftp,
  http,
  memory,
  objectStore,
  permissionsFor,
  requestPermissions,
  sample,
  type ScanOptions,
  sih,
  type Source,
} from "@dsbr/core";

function flags(options: ScanOptions): string[] {
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, options);
  return permissionsFor(scan).map(({ flag, optional }) => optional ? `(${flag})` : flag);
}

Deno.test("permissionsFor() names exactly what each source and cache needs", () => {
  const datasus = "--allow-net=ftp.datasus.gov.br";
  const folder = ["(--allow-read=c)", "(--allow-write=c)"];
  assertEquals(flags({}), [datasus]);
  assertEquals(flags({ source: sample() }), []);
  assertEquals(flags({ source: ftp() }), [datasus]);
  assertEquals(flags({ source: ftp({ host: "::1", port: 2121 }) }), ["--allow-net=[::1]"]);
  assertEquals(flags({ source: directory("dados/") }), ["--allow-read=dados"]);
  assertEquals(flags({ source: http("https://u:p@m.example:8443/x") }), [
    "--allow-net=m.example:8443",
  ]);
  assertEquals(flags({ source: http("https://m.example", { redirects: ["n.example"] }) }), [
    "--allow-net=m.example",
    "--allow-net=n.example",
  ]);
  assertEquals(flags({ source: [http("https://m.example"), ftp(), ftp()] }), [
    "--allow-net=m.example",
    datasus,
  ]);
  assertEquals(flags({ cache: memory() }), [datasus]);
  assertEquals(flags({ cache: disk("c") }), [datasus, ...folder]);
  assertEquals(flags({ source: fallback([sample()]), cache: disk("c") }), []);
  assertEquals(flags({ cache: disk("c", { offline: true }) }), [
    "--allow-read=c",
    "--allow-write=c",
  ]);
  // The folder that a source needs is not optional for being the cache's, too.
  assertEquals(flags({ source: directory("c"), cache: disk("c") }), [
    "--allow-read=c",
    "(--allow-write=c)",
  ]);
  assertEquals(
    flags({
      source: sample(),
      cache: objectStore({ endpoint: "https://s3.example", bucket: "b" }),
    }),
    [],
  );
  assertEquals(
    flags({ cache: objectStore({ endpoint: "https://s3.example", bucket: "b", region: "r" }) }),
    [
      datasus,
      "(--allow-net=s3.example)",
      "(--allow-env=AWS_ACCESS_KEY_ID)",
      "(--allow-env=AWS_SECRET_ACCESS_KEY)",
      "(--allow-env=AWS_SESSION_TOKEN)",
    ],
  );
});

Deno.test("permissionsFor() takes a source that tells nothing to need nothing", () => {
  const source: Source = {
    name: "mine",
    list: () => Promise.resolve(undefined),
    open: () => Promise.resolve(undefined),
  };
  assertEquals(permissionsFor({ source }), []);
});

Deno.test({
  name: "requestPermissions() names all that was refused, and asks nobody without a terminal",
  permissions: { net: ["localhost"], read: false, write: false },
  fn: async () => {
    const source = fallback([ftp({ host: "a.example" }), directory("dados")]);
    const error = await assertRejects(() => requestPermissions({ source }), DataSusError);
    assertEquals(error.code, "PERMISSION");
    assertEquals(error.flag, "--allow-net=a.example --allow-read=dados");
    assertEquals(error.hint, `Add ${error.flag} to the command`);
  },
});

Deno.test({
  name: "requestPermissions() gives back what a scan can do without",
  permissions: { net: ["localhost"], read: false, write: false },
  fn: async () => {
    const query = { group: "RD", uf: "AC", year: 2023, month: 1 } as const;
    const scan = sih(query, { source: ftp({ host: "localhost" }), cache: disk("c") });
    const refused = await requestPermissions(scan);
    assertEquals(refused.map(({ flag }) => flag), ["--allow-read=c", "--allow-write=c"]);
  },
});
