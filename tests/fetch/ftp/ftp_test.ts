import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { DataSusError, ftp, sih } from "@dsbr/core";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../../memory_source.ts";
import { randomBytes, read, source, until } from "./read_source.ts";
import { ScriptedServer } from "./scripted_server.ts";

Deno.test("ftp() lists and reads in one conversation", async () => {
  await using server = await ScriptedServer.start();
  const bytes = randomBytes(300_000, 1);
  server.files.set("/a b/Ã.dbc", { bytes, time: "20230127181400" });
  server.files.set("/a b/B.dbc", { bytes: new Uint8Array(0), time: "20230127181400" });
  await using ftp = source(server);
  assertEquals(ftp.name, `ftp://127.0.0.1:${server.port}`);
  assertEquals(await ftp.list("/a b"), [
    { name: "B.dbc", size: 0, modified: new Date("2023-01-27T18:14:00Z") },
    { name: "Ã.dbc", size: 300_000, modified: new Date("2023-01-27T18:14:00Z") },
  ]);
  assertEquals(await read(ftp, "/a b/Ã.dbc"), bytes);
  assertEquals(await read(ftp, "/a b/B.dbc"), new Uint8Array(0));
  assertEquals(server.commands, [
    "USER anonymous",
    "PASS anonymous@",
    "TYPE I",
    "FEAT",
    "CWD /a b",
    "EPSV",
    "LIST",
    "SIZE /a b/Ã.dbc",
    "MDTM /a b/Ã.dbc",
    "EPSV",
    "RETR /a b/Ã.dbc",
    "MDTM /a b/Ã.dbc",
    "SIZE /a b/B.dbc",
    "MDTM /a b/B.dbc",
    "EPSV",
    "RETR /a b/B.dbc",
    "MDTM /a b/B.dbc",
  ]);
  assertEquals(ftp.report, {
    connections: 1,
    retries: 0,
    resumed: 0,
    unconfirmed: 0,
    skippedLines: 0,
    skippedNames: 0,
  });
});

Deno.test("ftp() gives undefined for what is not there", async () => {
  await using server = await ScriptedServer.start();
  server.files.set("/a/A.dbc", { bytes: new Uint8Array(1) });
  await using ftp = source(server);
  assertEquals(await ftp.list("/b"), undefined);
  assertEquals(await ftp.open("/a/B.dbc"), undefined);
  assertEquals(ftp.report.retries, 0);
});

Deno.test("ftp() finds out without SIZE and MDTM that a file is not there", async () => {
  await using server = await ScriptedServer.start((verb, _, session) => {
    if (verb === "SIZE" || verb === "MDTM") session.reply("500 no");
    return verb === "SIZE" || verb === "MDTM";
  });
  server.files.set("/a/A.dbc", { bytes: randomBytes(99_999, 2) });
  await using ftp = source(server);
  assertEquals(await ftp.open("/a/B.dbc"), undefined);
  assertEquals((await read(ftp, "/a/A.dbc"))?.length, 99_999);
  assertEquals(ftp.report.connections, 1);
});

Deno.test("ftp() prefers MLSD where the server has it", async () => {
  await using server = await ScriptedServer.start((verb, _, session, server) => {
    if (verb === "FEAT") session.reply("211-Features\r\n MLST type*;size*;modify*;\r\n211 End");
    if (verb === "MLSD") {
      const text = "type=cdir; .\r\ntype=file;size=5;modify=20230127181400; A.dbc\r\nrubbish\r\n" +
        "type=file;size=5; ../B.dbc\r\n";
      return server.transfer(session, new TextEncoder().encode(text)).then(() => true);
    }
    return verb === "FEAT" || verb === "MLSD";
  });
  server.files.set("/a/A.dbc", { bytes: new Uint8Array(5) });
  await using ftp = source(server);
  assertEquals(await ftp.list("/a"), [
    { name: "A.dbc", size: 5, modified: new Date("2023-01-27T18:14:00Z") },
  ]);
  assertEquals([ftp.report.skippedLines, ftp.report.skippedNames], [1, 1]);
});

Deno.test("ftp() sends no path that is more than a path", async () => {
  await using server = await ScriptedServer.start();
  await using ftp = source(server);
  for (const path of ["/a/../b", "/a\r\nDELE b", "/a\0", "/a\\b", "/a\nb", `/${"x".repeat(256)}`]) {
    await assertRejects(() => ftp.open(path), TypeError);
    await assertRejects(() => ftp.list(path), TypeError);
  }
  assertEquals([server.connections, server.commands], [0, []]);
  await assertRejects(() => ftp.open("/\u{1f600}.dbc"), TypeError, "beyond Latin-1");
  assert(server.commands.every((command) => /^[A-Z]{4}( |$)/.test(command)));
});

Deno.test("ftp() refuses options that make no sense", () => {
  assertThrows(() => ftp({ connections: 0 }), RangeError, "connections 0");
  assertThrows(() => ftp({ stallTimeout: 0.5 }), RangeError, "stallTimeout 0.5");
  assertThrows(() => ftp({ deadline: 2 ** 31 }), RangeError);
  assertThrows(() => ftp({ attempts: NaN }), RangeError);
  assertThrows(() => ftp({ host: "a\r\nb" }), TypeError);
  assertEquals(ftp().name, "ftp://ftp.datasus.gov.br");
});

Deno.test("ftp() asks a connection that was long unused whether it still stands", async () => {
  let hungUp = 0;
  await using server = await ScriptedServer.start((verb, _, session) => {
    if (verb !== "NOOP" || hungUp++ > 0) return false;
    session.reply("421 you were away for too long");
    session.end();
    return true;
  });
  server.files.set("/a/A.dbc", { bytes: randomBytes(10, 1), time: "20230127181400" });
  await using ftp = source(server);
  for (let i = 0; i < 3; i++) {
    assertEquals((await read(ftp, "/a/A.dbc"))?.length, 10);
    await new Promise((resolve) => setTimeout(resolve, 1050));
  }
  assertEquals([server.count("NOOP"), server.connections, ftp.report.retries], [2, 2, 0]);
});

Deno.test("ftp() closes what it keeps with QUIT, and when it is no longer used", async () => {
  await using server = await ScriptedServer.start();
  server.files.set("/a/A.dbc", { bytes: randomBytes(10, 1), time: "20230127181400" });
  const kept = source(server);
  await read(kept, "/a/A.dbc");
  assertEquals(server.openConnections, 1);
  await kept.close();
  const brief = source(server, { keepAlive: 20 });
  await read(brief, "/a/A.dbc");
  const none = source(server, { keepAlive: 0 });
  await read(none, "/a/A.dbc");
  await until(() => server.openConnections === 0);
  assertEquals(server.count("QUIT"), 3);
});

Deno.test("a scan over ftp() is the scan of the files themselves", async () => {
  await using server = await ScriptedServer.start();
  for (const month of ["01", "02"]) {
    const bytes = dbc(RD_FIELDS, rdRows(5000, Number(month)));
    server.files.set(`${SIH_DIRECTORY}/RDAC23${month}.dbc`, { bytes, time: "20230127181400" });
  }
  await using ftp = source(server);
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source: ftp });
  const table = await scan.collect();
  assertEquals(table.numRows, 10_000);
  assertEquals(scan.outcome?.files.map((file) => file.checksum), ["verified", "verified"]);
  assertEquals(server.connections, 1);
});

Deno.test("a scan over ftp() that is left closes its sockets", async () => {
  await using server = await ScriptedServer.start();
  const bytes = dbc(RD_FIELDS, rdRows(50_000));
  server.files.set(`${SIH_DIRECTORY}/RDAC2301.dbc`, { bytes, time: "20230127181400" });
  await using ftp = source(server);
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: ftp });
  for await (const batch of scan) {
    assert(batch.numRows > 0);
    break;
  }
  await until(() => server.openSockets === 0);
});

Deno.test("ftp() reads no faster than its reader", async () => {
  await using server = await ScriptedServer.start();
  server.files.set("/a/A.dbc", { bytes: new Uint8Array(64 << 20), time: "20230127181400" });
  await using ftp = source(server);
  const stream = await ftp.open("/a/A.dbc");
  const reader = stream!.getReader();
  await reader.read();
  let sent = -1;
  // Until the buffers between the two are full.
  while (sent !== server.bytesSent) {
    sent = server.bytesSent;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert(sent < 16 << 20, `${sent} bytes were sent to a reader who read once`);
  await reader.cancel();
  await until(() => server.openSockets === 0);
});

Deno.test("ftp() names host and path when it fails, as a DataSusError", async () => {
  await using server = await ScriptedServer.start();
  server.script = (verb, _, session) => {
    if (verb === "RETR") session.reply("550 Access is denied.");
    return verb === "RETR";
  };
  server.files.set("/a/A.dbc", { bytes: new Uint8Array(3) });
  await using ftp = source(server);
  const error = await assertRejects(() => ftp.open("/a/A.dbc"), DataSusError);
  assert(error instanceof DataSusError);
  assertEquals(
    error.message,
    'Cannot read "/a/A.dbc" from 127.0.0.1: it answered "550 Access is denied." (3 attempts)',
  );
  assertEquals([error.code, error.path], ["SOURCE", "/a/A.dbc"]);
  assert(error.hint !== undefined && error.cause instanceof Error);
});
