import { assert, assertEquals, assertRejects } from "@std/assert";
import { createServer } from "node:net";
import { DataSusError, type ErrorCode } from "@dsbr/core";
import { randomBytes, read, source, until } from "./read_source.ts";
import { type Script, ScriptedServer } from "./scripted_server.ts";

const PATH = "/a/A.dbc";
const FILE = randomBytes(200_000, 7);
const TIME = "20230127181400";

/** A server with one file. */
async function serve(script?: Script): Promise<ScriptedServer> {
  const server = await ScriptedServer.start(script);
  server.files.set(PATH, { bytes: FILE, time: TIME });
  return server;
}

/** What a read fails with. */
async function failure(work: () => Promise<unknown>, code: ErrorCode): Promise<DataSusError> {
  const error = await assertRejects(work, DataSusError);
  assert(error instanceof DataSusError);
  assertEquals(error.code, code, error.message);
  assert(error.hint !== undefined && error.message.includes("127.0.0.1"), error.message);
  return error;
}

/** The `n`-th transfer of a file, from 1, is done by the test. */
function onTransfer(
  transfer: (
    n: number,
    ...rest: Parameters<Script>
  ) => boolean | Promise<boolean>,
): Script {
  let n = 0;
  return (...args) => args[0] === "RETR" ? transfer(++n, ...args) : false;
}

Deno.test("N1: ftp() tries three times where nobody listens, and names the host", async () => {
  const server = await serve();
  const { port } = server;
  await server[Symbol.asyncDispose]();
  await using ftp = source({ port });
  const error = await failure(() => ftp.open(PATH), "SOURCE");
  assertEquals(
    error.message,
    `Cannot read "${PATH}" from 127.0.0.1: it refuses connections (3 attempts)`,
  );
  assertEquals([ftp.report.retries, ftp.retries], [2, 2]);
});

Deno.test("N1: ftp() tries three times where it is sent away", async () => {
  for (const [at, reply] of [["CONNECT", "421 go away"], ["PASS", "530 not you"]]) {
    await using server = await serve((verb, _, session) => {
      if (verb === at) session.reply(reply!);
      return verb === at;
    });
    await using ftp = source(server);
    const error = await failure(() => ftp.list("/a"), "SOURCE");
    assert(error.message.endsWith(`it answered "${reply}" (3 attempts)`), error.message);
    assertEquals(server.connections, 3);
    await until(() => server.openSockets === 0);
  }
});

Deno.test("N1: ftp() succeeds at the third attempt", async () => {
  await using server = await serve((verb, _, session) => {
    if (verb !== "CONNECT" || session.number > 2) return false;
    session.reset();
    return true;
  });
  await using ftp = source(server);
  assertEquals(await read(ftp, PATH), FILE);
  assertEquals(ftp.report.retries, 2);
});

for (const at of ["CONNECT", "USER", "EPSV", "RETR", "LIST"]) {
  Deno.test(`N2: ftp() gives up a server that hangs at ${at}`, async () => {
    await using server = await serve((verb) => verb === at);
    await using ftp = source(server, { stallTimeout: 60 });
    const work = (): Promise<unknown> => at === "LIST" ? ftp.list("/a") : ftp.open(PATH);
    const error = await failure(work, "SOURCE");
    assert(error.message.includes("it did not answer within 0.06 s (3 attempts)"), error.message);
    await until(() => server.openSockets === 0);
  });
}

Deno.test("N2: ftp() resumes where a server hangs before the first byte and in the middle", async () => {
  for (const hangAt of [0, 1, 100_000, 199_999]) {
    const script = onTransfer(async (n, _verb, _path, session, server) => {
      if (n > 1) return false;
      session.reply("150 here it comes");
      await server.write(await session.data(), FILE.subarray(0, hangAt));
      return true;
    });
    await using server = await serve(script);
    await using ftp = source(server, { stallTimeout: 100 });
    assertEquals(await read(ftp, PATH), FILE);
    assert(server.bytesSent <= FILE.length + 4096, `${server.bytesSent} bytes were sent`);
  }
});

Deno.test("N2: a hundred hung reads leave no socket", async () => {
  await using server = await serve((verb) => verb === "RETR");
  await using ftp = source(server, { stallTimeout: 50, attempts: 1, connections: 50 });
  const reads = Array.from({ length: 100 }, () => failure(() => ftp.open(PATH), "SOURCE"));
  await Promise.all(reads);
  await until(() => server.openSockets === 0);
});

for (const ending of ["reset", "close"] as const) {
  Deno.test(`N3: ftp() resumes after a ${ending} at any byte`, async () => {
    for (const breakAt of [0, 1, 4095, 4096, 4097, 100_000, 199_999]) {
      const script = onTransfer(async (n, _verb, _path, session, server) => {
        if (n > 1) return false;
        session.reply("150 here it comes");
        const channel = await session.data();
        await server.write(channel, FILE.subarray(0, breakAt));
        // Let what was sent arrive: a reset takes back what did not.
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (ending === "reset") channel.resetAndDestroy();
        else channel.end();
        session.reply("426 broken");
        return true;
      });
      await using server = await serve(script);
      await using ftp = source(server);
      assertEquals(await read(ftp, PATH), FILE);
      assert(server.bytesSent <= FILE.length + 65_536, `${server.bytesSent} bytes were sent`);
      assertEquals(server.count("REST"), breakAt > 4096 ? 1 : 0);
      assertEquals(ftp.report.resumed, breakAt > 4096 ? 1 : 0);
    }
  });
}

/** Breaks off the first transfer at `breakAt`; the test decides about what follows. */
function brokenAt(breakAt: number, after: Script = () => false): Script {
  let broken = false;
  return async (verb, argument, session, server) => {
    if (verb !== "RETR" || broken) return await after(verb, argument, session, server);
    broken = true;
    session.reply("150 here it comes");
    const channel = await session.data();
    await server.write(channel, FILE.subarray(0, breakAt));
    channel.end();
    session.reply("426 broken");
    return true;
  };
}

Deno.test("N4: ftp() begins anew where there is no REST, or it is ignored", async () => {
  for (const isRefused of [true, false]) {
    await using server = await serve(brokenAt(100_000, (verb, _, session) => {
      if (verb === "REST") session.reply(isRefused ? "502 no" : "350 of course");
      return verb === "REST";
    }));
    await using ftp = source(server);
    assertEquals(await read(ftp, PATH), FILE);
    assertEquals(server.count("RETR"), isRefused ? 2 : 3);
  }
});

Deno.test("N4: ftp() begins anew where the server does not tell the file's time", async () => {
  await using server = await serve(brokenAt(100_000));
  server.files.set(PATH, { bytes: FILE });
  await using ftp = source(server);
  assertEquals(await read(ftp, PATH), FILE);
  assertEquals([server.count("REST"), server.count("RETR")], [0, 2]);
});

Deno.test("N5: ftp() tries again when a file comes short, then says so", async () => {
  await using server = await serve(onTransfer(async (_n, _verb, _path, session, server) => {
    await server.transfer(session, FILE.subarray(session.offset, 150_000));
    return true;
  }));
  await using ftp = source(server);
  const error = await failure(() => read(ftp, PATH), "TRUNCATED");
  assert(error.message.includes("it sent 150,000 of the file's 200,000 bytes"), error.message);
  assertEquals([error.offset, server.count("RETR")], [150_000, 3]);
});

Deno.test("N5: ftp() refuses what is longer than the server said", async () => {
  await using server = await serve((verb, _, session) => {
    if (verb === "SIZE") session.reply("213 100000");
    return verb === "SIZE";
  });
  await using ftp = source(server);
  const stream = await ftp.open(PATH);
  let length = 0;
  const error = await failure(async () => {
    for await (const chunk of stream!) length += chunk.length;
  }, "SOURCE");
  assert(error.message.includes("more than the 100,000 bytes"), error.message);
  assert(length <= 100_000, `${length} bytes were given out`);
  assertEquals(server.count("RETR"), 1);
  await until(() => server.openSockets === 0);
});

Deno.test("N5: ftp() takes a whole file without a confirmation, and counts it", async () => {
  for (const last of ["", "426 broken", "451 oh"]) {
    await using server = await serve(onTransfer(async (_n, _verb, _path, session, server) => {
      await server.transfer(session, FILE, last);
      if (last === "") session.end();
      return true;
    }));
    await using ftp = source(server);
    assertEquals(await read(ftp, PATH), FILE);
    assertEquals([ftp.report.unconfirmed, ftp.report.retries], [1, 0]);
  }
});

Deno.test("N5: ftp() takes no file without a confirmation if it cannot know the size", async () => {
  await using server = await serve(async (verb, _, session, server) => {
    if (verb === "SIZE" || verb === "MDTM") session.reply("502 no");
    if (verb === "RETR") await server.transfer(session, FILE.subarray(0, 1000), "451 oh");
    return verb === "SIZE" || verb === "MDTM" || verb === "RETR";
  });
  await using ftp = source(server);
  const error = await failure(() => read(ftp, PATH), "SOURCE");
  assert(error.message.includes('"451 oh" (3 attempts)'), error.message);
});

Deno.test("N5: a listing that is not confirmed is asked for again", async () => {
  let n = 0;
  await using server = await serve(async (verb, _, session, server) => {
    if (verb !== "LIST" || ++n > 2) return false;
    const last = n === 1 ? "426 broken" : "";
    await server.transfer(session, new TextEncoder().encode("01-27-23  03:14PM 1 B.dbc\r\n"), last);
    if (n === 2) session.end();
    return true;
  });
  await using ftp = source(server);
  assertEquals((await ftp.list("/a"))?.map(({ name }) => name), ["A.dbc"]);
  assertEquals(ftp.report.retries, 2);
});

Deno.test("N6: ftp() never joins two files", async () => {
  const other = randomBytes(200_000, 8);
  for (
    const [bytes, time] of [[other, TIME], [other, "20240101000000"], [FILE.subarray(1), TIME]]
  ) {
    await using server = await serve(brokenAt(100_000, (verb, _, __, server) => {
      if (verb === "SIZE") {
        server.files.set(PATH, { bytes: bytes as Uint8Array, time: time as string });
      }
      return false;
    }));
    await using ftp = source(server);
    const error = await failure(() => read(ftp, PATH), "SOURCE");
    assert(error.message.includes("the file was replaced while it was read"), error.message);
    assert(error.hint!.includes("Run the scan again"));
  }
});

Deno.test("N6: ftp() reads on when the same file was put there again", async () => {
  await using server = await serve(brokenAt(100_000, (verb, _, __, server) => {
    if (verb === "SIZE") server.files.set(PATH, { bytes: FILE, time: "20240101000000" });
    return false;
  }));
  await using ftp = source(server);
  assertEquals(await read(ftp, PATH), FILE);
});

Deno.test("N6: ftp() notices that a file was overwritten while it was sent", async () => {
  await using server = await serve(onTransfer((_n, _verb, _path, _session, server) => {
    const mixed = FILE.slice().fill(0, 100_000);
    server.files.set(PATH, { bytes: mixed, time: "20240101000000" });
    return false;
  }));
  await using ftp = source(server);
  await failure(() => read(ftp, PATH), "SOURCE");
});

Deno.test("N7: ftp() takes PASV where EPSV is refused, and remembers", async () => {
  await using server = await serve((verb, _, session) => {
    if (verb === "EPSV") session.reply("500 what?");
    return verb === "EPSV";
  });
  await using ftp = source(server);
  assertEquals(await read(ftp, PATH), FILE);
  assertEquals(await read(ftp, PATH), FILE);
  assertEquals([server.count("EPSV"), server.count("PASV")], [1, 2]);
});

Deno.test("N7: ftp() takes PASV where nobody listens at the port of EPSV", async () => {
  await using server = await serve((verb, _, session) => {
    if (verb === "EPSV") session.reply("229 here (|||1025|)");
    return verb === "EPSV";
  });
  await using ftp = source(server);
  assertEquals(await read(ftp, PATH), FILE);
  assertEquals([server.count("EPSV"), server.count("PASV")], [1, 1]);
});

Deno.test("N7: ftp() goes nowhere but to its host, whatever PASV says", async () => {
  let visits = 0;
  const elsewhere = createServer((socket) => {
    visits++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.2", resolve));
  const { port } = elsewhere.address() as { port: number };
  await using server = await serve((verb, _, session) => {
    if (verb === "EPSV") session.reply("500 what?");
    if (verb === "PASV") {
      session.reply(`227 come here (127,0,0,2,${port >> 8},${port & 255})`);
    }
    return verb === "EPSV" || verb === "PASV";
  });
  await using ftp = source(server);
  await failure(() => ftp.open(PATH), "SOURCE");
  assertEquals([visits, server.count("PASV")], [0, 3]);
  await new Promise((resolve) => elsewhere.close(resolve));
});

Deno.test("N7: ftp() reads from a server that names an address of its own network", async () => {
  await using server = await serve(async (verb, _, session) => {
    if (verb === "EPSV") session.reply("500 what?");
    return await Promise.resolve(verb === "EPSV");
  });
  server.passiveAddress = "10,0,0,7";
  await using ftp = source(server);
  assertEquals(await read(ftp, PATH), FILE);
});

Deno.test("N8: ftp() gives up replies and listings that never end", async () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["CONNECT", "x", "its reply is longer than 65536 bytes"],
    ["CWD", "250-more\r\n", "its reply is longer than 65536 bytes"],
    ["LIST", "01-27-23  03:14PM 12 x\r\n", "the listing has more than 200000 files"],
    ["LIST", "rubbish ", "the listing is longer than 64 MiB"],
  ];
  for (const [at, text, words] of cases) {
    await using server = await serve(async (verb, _, session, server) => {
      if (verb !== at) return false;
      const bytes = new TextEncoder().encode(text.repeat(2_000_000 / text.length));
      if (verb === "LIST") {
        session.reply("150 here it comes");
        const channel = await session.data();
        while (!channel.destroyed) await server.write(channel, bytes);
      } else session.send(bytes);
      return true;
    });
    await using ftp = source(server, { attempts: 1 });
    const error = await failure(() => ftp.list("/a"), "SOURCE");
    assert(error.message.includes(words), error.message);
    await until(() => server.openSockets === 0);
  }
});

Deno.test("N8: ftp() gives up what comes drop by drop", async () => {
  const drip = async (send: (bytes: Uint8Array) => unknown): Promise<true> => {
    for (let i = 0; i < 100; i++) {
      send(Uint8Array.of(0x32));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return true;
  };
  // A reply: all of it has to come within one stall time-out.
  await using slow = await serve((verb, _, session) => {
    return verb === "CWD" && drip((bytes) => session.send(bytes));
  });
  await using first = source(slow, { attempts: 1, stallTimeout: 200 });
  const stalled = await failure(() => first.list("/a"), "SOURCE");
  assert(stalled.message.includes("did not answer within 0.2 s"), stalled.message);
  // Data: the deadline ends it.
  await using slower = await serve(async (verb, _, session) => {
    if (verb !== "RETR") return false;
    session.reply("150 here it comes");
    const channel = await session.data();
    return await drip((bytes) => channel.write(bytes));
  });
  await using second = source(slower, { stallTimeout: 200, deadline: 300 });
  const late = await failure(() => read(second, PATH), "SOURCE");
  assert(late.message.includes("it took longer than 0.3 s"), late.message);
});

Deno.test("N8: ftp() does not take a reply that nothing asked for", async () => {
  await using server = await serve((verb, _, session) => {
    if (verb === "SIZE") session.reply("213 200000\r\n213 20240101000000");
    return verb === "SIZE";
  });
  await using ftp = source(server);
  const error = await failure(() => ftp.open(PATH), "SOURCE");
  assert(error.message.includes("a reply that nothing asked for"), error.message);
});

Deno.test("N10: none of 10,000 hostile names in a listing comes back over the wire", async () => {
  const names = Array.from(
    { length: 10_000 },
    (_, i) => ["../x", "/etc/x", "..\\x", "C:\\x"][i % 4],
  );
  await using server = await serve();
  server.listing = () =>
    names.map((name) => `01-27-23  03:14PM 12 ${name}\r\n`).join("") +
    "01-27-23  03:14PM 12 a\r\nDELE b\r\n";
  await using ftp = source(server);
  const entries = await ftp.list("/a");
  assertEquals(entries?.map(({ name }) => name), ["a"]);
  assertEquals([ftp.report.skippedNames, ftp.report.skippedLines], [10_000, 1]);
  assert(server.commands.every((command) => !/\.\.|etc|\\|DELE/.test(command)));
});

Deno.test("N11: ftp() finds the address that answers among those of a name", async () => {
  // On most machines `localhost` is ::1, too, where this server does not listen.
  await using server = await serve();
  await using ftp = source(server, { host: "localhost" });
  assertEquals(await read(ftp, PATH), FILE);
});

Deno.test("N12: a server that allows two connections gets two, and every file arrives", async () => {
  await using server = await serve((verb, _, session, server) => {
    if (verb !== "CONNECT" || server.openConnections <= 2) return false;
    session.reply("421 too many connections");
    session.end();
    return true;
  });
  await using ftp = source(server, { connections: 5, attempts: 1 });
  const files = await Promise.all(Array.from({ length: 20 }, () => read(ftp, PATH)));
  for (const file of files) assertEquals(file, FILE);
  assertEquals(ftp.report.retries, 0);
});
