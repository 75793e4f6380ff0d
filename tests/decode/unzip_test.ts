import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { crc32 } from "node:zlib";
import { DataSusError } from "../../src/error.ts";
import { type UnzipOptions, Unzipper } from "../../src/decode/unzip.ts";
import { Random } from "../random.ts";
import { makeZip } from "./make_zip.ts";

const TABLE = /^POPTBR01\.dbf$/i;
const NAME = "POPTBR01.DBF";

/** Counts what is asked of an archive's bytes. */
class Chunks implements AsyncIterable<Uint8Array> {
  given = 0;
  cancelled = false;
  constructor(readonly bytes: Uint8Array, readonly length: number) {}
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let at = 0; at < this.bytes.length; at += this.length) {
        const chunk = this.bytes.slice(at, at + this.length);
        this.given += chunk.length;
        yield await Promise.resolve(chunk);
        chunk.fill(0xee); // chunks belong to the source again when the next one is asked for
      }
    } finally {
      this.cancelled = true;
    }
  }
}

async function unzip(
  archive: Uint8Array,
  options: Partial<UnzipOptions> & { chunk?: number } = {},
): Promise<{ bytes: Uint8Array; unzipper: Unzipper }> {
  const chunks = new Chunks(archive, options.chunk ?? 1000);
  const unzipper = new Unzipper(chunks, { name: "a.zip", member: TABLE, ...options });
  const pieces: number[] = [];
  for await (const piece of unzipper.read()) for (const byte of piece) pieces.push(byte);
  return { bytes: Uint8Array.from(pieces), unzipper };
}

async function fail(
  archive: Uint8Array,
  options: Partial<UnzipOptions> & { chunk?: number } = {},
): Promise<DataSusError> {
  const error = await assertRejects(() => unzip(archive, options), DataSusError);
  assertStringIncludes(error.message, 'Cannot decode "a.zip": ');
  assert((error.hint ?? "").length > 10 && error.path === "a.zip");
  assert(error.offset !== undefined && error.offset <= archive.length, `${error.offset}`);
  return error;
}

/** Runs, digits and noise, so that DEFLATE uses all kinds of blocks. */
function sampleBytes(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const random = new Random(seed);
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    bytes[i] = i % 5000 < 2500
      ? 0x30 + random.below(10)
      : i % 5000 < 4000
      ? 0x20
      : random.below(256);
  }
  return bytes;
}

// Archives of "the table " twenty times, beside a text, that other programs wrote.
const OTHERS: Readonly<Record<string, string>> = {
  "Info-ZIP 3.0":
    "UEsDBBQAAAAIAOljdV1pPWjeDQAAAFAAAAAIAAAAbGVpYS50eHRLzMsvyUgtUkikEg0AUEsDBBQAAAAIAOljdV0E5JBtDgAAAMgAAAAMAAAAUE9QVEJSMDEuREJGK8lIVShJTMoBkkOaBQBQSwECHgMUAAAACADpY3VdaT1o3g0AAABQAAAACAAAAAAAAAABAAAApIEAAAAAbGVpYS50eHRQSwECHgMUAAAACADpY3VdBOSQbQ4AAADIAAAADAAAAAAAAAABAAAApIEzAAAAUE9QVEJSMDEuREJGUEsFBgAAAAACAAIAcAAAAGsAAAAAAA==",
  "Info-ZIP 3.0 with descriptors":
    "UEsDBBQACAAIAOljdV0AAAAAAAAAAFAAAAAIAAAAbGVpYS50eHRLzMsvyUgtUkikEg0AUEsHCGk9aN4NAAAAUAAAAFBLAwQUAAgACADpY3VdAAAAAAAAAADIAAAADAAAAFBPUFRCUjAxLkRCRivJSFUoSUzKAZJDmgUAUEsHCATkkG0OAAAAyAAAAFBLAQIeAxQACAAIAOljdV1pPWjeDQAAAFAAAAAIAAAAAAAAAAEAAACkgQAAAABsZWlhLnR4dFBLAQIeAxQACAAIAOljdV0E5JBtDgAAAMgAAAAMAAAAAAAAAAEAAACkgUMAAABQT1BUQlIwMS5EQkZQSwUGAAAAAAIAAgBwAAAAiwAAAAAA",
  "Python's zipfile to a pipe, in a folder, with a comment":
    "UEsDBBQACAAIAAAAIQAAAAAAAAAAAAAAAAARAAAAcGFzdGEvbGVpYS1tZS50eHRLzMsvyUgtUkikEg0AUEsHCGk9aN4NAAAAUAAAAFBLAwQUAAgACAAAACEAAAAAAAAAAAAAAAAAEgAAAHBhc3RhL1BPUFRCUjAxLkRCRivJSFUoSUzKAZJDmgUAUEsHCATkkG0OAAAAyAAAAFBLAQIUAxQACAAIAAAAIQBpPWjeDQAAAFAAAAARAAAAAAAAAAAAAACAAQAAAABwYXN0YS9sZWlhLW1lLnR4dFBLAQIUAxQACAAIAAAAIQAE5JBtDgAAAMgAAAASAAAAAAAAAAAAAACAAUwAAABwYXN0YS9QT1BUQlIwMS5EQkZQSwUGAAAAAAIAAgB/AAAAmgAAABAAZmVpdG8gcG9yIHB5dGhvbg==",
};

/** Archives that cannot be read, and why. */
const UNREADABLE: Readonly<Record<string, string>> = {
  "is encrypted":
    "UEsDBBQACQAIAOljdV0E5JBtGgAAAMgAAAAMAAAAUE9QVEJSMDEuREJGVkxdwDI6VWNYXs8VpNNkTh6tJ4Hkf5XxNARQSwcIBOSQbRoAAADIAAAAUEsBAh4DFAAJAAgA6WN1XQTkkG0aAAAAyAAAAAwAAAAAAAAAAQAAAKSBAAAAAFBPUFRCUjAxLkRCRlBLBQYAAAAAAQABADoAAABUAAAAAAA=",
  "is packed by method 12, which cannot be read":
    "UEsDBC4AAAAMAAAAIQAE5JBtNgAAAMgAAAAMAAAAUE9QVEJSMDEuREJGQlpoOTFBWSZTWX+RtfwAAGORgEAAMkQEACAAMQwAUqj0aYJpMJ0mkwmk0Twu5IpwoSD/I2v4UEsBAi4DLgAAAAwAAAAhAATkkG02AAAAyAAAAAwAAAAAAAAAAAAAAIABAAAAAFBPUFRCUjAxLkRCRlBLBQYAAAAAAQABADoAAABgAAAAAAA=",
  "is of ZIP64":
    "UEsDBC0AAAAIAOljdV0E5JBt//////////8BABQALQEAEADIAAAAAAAAAA4AAAAAAAAAK8lIVShJTMoBkkOaBQBQSwECHgMtAAAACADpY3VdBOSQbQ4AAADIAAAAAQAAAAAAAAABAAAAgBEAAAAALVBLBgYsAAAAAAAAAB4DLQAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAvAAAAAAAAAEEAAAAAAAAAUEsGBwAAAABwAAAAAAAAAAEAAABQSwUGAAAAAAEAAQAvAAAAQQAAAAAA",
};

Deno.test("Unzipper reads archives of other programs, cut anywhere", async () => {
  const expected = new TextEncoder().encode("the table ".repeat(20));
  for (const [program, text] of Object.entries(OTHERS)) {
    const archive = Uint8Array.fromBase64(text);
    for (const chunk of [1, 2, 3, 7, 50, archive.length]) {
      const { bytes, unzipper } = await unzip(archive, { chunk });
      assertEquals(bytes, expected, `${program} ${chunk}`);
      assertEquals([unzipper.checksum, unzipper.inputLength], ["verified", archive.length]);
    }
  }
});

Deno.test("Unzipper says why it cannot read archives of other programs", async () => {
  for (const [why, text] of Object.entries(UNREADABLE)) {
    const error = await fail(Uint8Array.fromBase64(text));
    assertEquals(error.code, "FORMAT");
    assertStringIncludes(error.message, why);
  }
});

Deno.test("Unzipper gives the bytes of a member however it is packed and cut", async () => {
  for (const length of [0, 1, 8191, 8192, 8193, 100_000]) {
    const bytes = sampleBytes(length);
    const others = [{ name: "a/b.csv", bytes: sampleBytes(3000, 2) }, {
      name: "pasta/",
      bytes: new Uint8Array(0),
      method: 0,
    }];
    for (
      const form of [{}, { method: 0 }, { descriptor: "signed" }, { descriptor: "bare" }] as const
    ) {
      const member = { name: `x/${NAME}`, bytes, ...form };
      for (const members of [[member], [...others, member], [member, ...others]]) {
        const archive = makeZip(members, { comment: "comentário" });
        for (const chunk of [97, 8192, archive.length]) {
          const result = await unzip(archive, { chunk });
          assert(crc32(result.bytes) === crc32(bytes) && result.bytes.length === length);
          assertEquals(result.unzipper.checksum, "verified");
        }
      }
    }
  }
});

Deno.test("Unzipper passes over members that it cannot read, in lengths that are told", async () => {
  const bytes = sampleBytes(500);
  const archive = makeZip([
    { name: "odd.bin", bytes: sampleBytes(400), method: 99 },
    { name: "damaged.csv", bytes: sampleBytes(400), crc: 1 },
    { name: NAME, bytes },
    { name: "streamed.csv", bytes: sampleBytes(9000), descriptor: "bare" },
  ]);
  assertEquals((await unzip(archive)).bytes, bytes);
});

Deno.test("Unzipper ignores bytes behind the archive's end", async () => {
  const bytes = sampleBytes(500);
  const archive = Uint8Array.from([...makeZip([{ name: NAME, bytes }]), ...sampleBytes(100)]);
  assertEquals((await unzip(archive)).bytes, bytes);
});

Deno.test("Unzipper tells of every cut: no archive that ends early counts as whole", async () => {
  for (const descriptor of [undefined, "bare"] as const) {
    const archive = makeZip([
      { name: "leia.txt", bytes: sampleBytes(20), ...descriptor && { descriptor } },
      { name: NAME, bytes: sampleBytes(90), ...descriptor && { descriptor } },
    ], { comment: "fim" });
    for (let length = 0; length < archive.length; length++) {
      const error = await fail(archive.slice(0, length), { chunk: 16 });
      assertEquals(error.code, "TRUNCATED", `${length} of ${archive.length}`);
    }
    await unzip(archive);
  }
});

Deno.test("Unzipper finds damage, whichever byte is damaged, or the bytes are right", async () => {
  const bytes = sampleBytes(120);
  for (const form of [{}, { method: 0 }, { descriptor: "signed" }] as const) {
    const archive = makeZip([{ name: NAME, bytes, ...form }]);
    let found = 0;
    for (let at = 0; at < archive.length; at++) {
      for (const bit of [1, 0x80]) {
        const damaged = archive.slice();
        damaged[at]! ^= bit;
        try {
          assertEquals((await unzip(damaged)).bytes, bytes, `${at}`);
        } catch (error) {
          assert(error instanceof DataSusError, `${at}: ${error}`);
          found++;
        }
      }
    }
    assert(found > archive.length, `${found} of ${archive.length}`);
  }
});

Deno.test("Unzipper checks the CRC-32, or remarks that it does not match, as it is told", async () => {
  const bytes = sampleBytes(300);
  const archive = makeZip([{ name: NAME, bytes, crc: 0x12345678 }]);
  const error = await fail(archive);
  assertEquals(error.code, "CHECKSUM");
  assertStringIncludes(error.message, "not 12345678");
  const warned = await unzip(archive, { verify: "warn" });
  assertEquals([warned.bytes, warned.unzipper.checksum], [bytes, "mismatch"]);
  const unchecked = await unzip(archive, { verify: "off" });
  assertEquals([unchecked.bytes, unchecked.unzipper.checksum], [bytes, "unchecked"]);
});

Deno.test("Unzipper wants the table of contents to agree with the members", async () => {
  const bytes = sampleBytes(300);
  assertEquals((await fail(makeZip([{ name: NAME, bytes, centralCrc: 5 }]))).code, "CHECKSUM");
  for (const entries of [0, 2]) {
    const error = await fail(makeZip([{ name: NAME, bytes }], { entries }));
    assertStringIncludes(error.message, "table of contents");
  }
});

Deno.test("Unzipper wants exactly one member that matches, and names what there is", async () => {
  const bytes = sampleBytes(30);
  const none = await fail(makeZip(
    ["a.csv", "b\u001b[31m.txt", "c", "d", "e", "f"].map((name) => ({ name, bytes })),
  ));
  assertEquals(none.code, "FORMAT");
  assertStringIncludes(none.message, '"a.csv", "b?[31m.txt", "c", "d", "e" and 1 more');
  const two = await fail(makeZip([{ name: NAME, bytes }, { name: `x\\${NAME}`, bytes }]));
  assertStringIncludes(two.message, `stands beside "${NAME}"`);
  assertStringIncludes((await fail(makeZip([]))).message, "it holds nothing");
  assertEquals(
    (await fail(makeZip([{ name: `${NAME}/`, bytes: new Uint8Array(0) }]))).code,
    "FORMAT",
  );
});

Deno.test("Unzipper refuses bytes that are no ZIP archive", async () => {
  for (const text of ["<html><body>550</body></html>", "PK\u0005\u0007....................."]) {
    const error = await fail(new TextEncoder().encode(text));
    assertStringIncludes(error.message, "it is no ZIP archive");
  }
  assertStringIncludes((await fail(new Uint8Array(0))).message, "it is empty");
  assertEquals((await fail(sampleBytes(5000, 3))).code, "FORMAT");
});

Deno.test("Unzipper refuses members that are longer or shorter than they say", async () => {
  const bytes = sampleBytes(3000);
  const wrong = [
    { length: 2999 },
    { length: 3001 },
    { method: 0, length: 2999 },
    { descriptor: "bare", length: 2999 },
    { descriptor: "signed", packedLength: 7 },
    { packed: Uint8Array.of(0x03, 0x00, 1, 2, 3) }, // an empty stream and three more bytes
    { packed: Uint8Array.of(0xff, 0xff, 0xff) }, // a block of an unknown kind
    { packed: Uint8Array.of(0x4b) }, // a stream without an end
  ] as const;
  for (const form of wrong) {
    const error = await fail(makeZip([{ name: NAME, bytes, ...form }]));
    assertEquals(error.code, "FORMAT", JSON.stringify(form));
  }
});

Deno.test("Unzipper unpacks no more bytes than it may, and holds few of them", async () => {
  const bytes = new Uint8Array(30_000_000);
  for (const name of [NAME, "bomb.csv"]) {
    const archive = makeZip([{ name, bytes, descriptor: "signed" }]);
    assert(archive.length < 40_000);
    const chunks = new Chunks(archive, archive.length);
    const unzipper = new Unzipper(chunks, { name: "a.zip", member: TABLE, mostBytes: 2_000_000 });
    let length = 0;
    let longest = 0;
    const error = await assertRejects(async () => {
      for await (const piece of unzipper.read()) {
        length += piece.length;
        longest = Math.max(longest, piece.length);
      }
    }, DataSusError);
    assertStringIncludes(error.message, "unpacks to more bytes than it may");
    assert(length <= 2_000_000 && longest <= 64 * 1024, `${length} ${longest}`);
    assert(unzipper.inputLength < archive.length / 2, `${unzipper.inputLength}`);
    assert(chunks.cancelled);
  }
});

Deno.test("Unzipper asks for no byte before the first read, and stops the archive when left", async () => {
  const archive = makeZip([{ name: NAME, bytes: sampleBytes(1_000_000), method: 0 }]);
  const chunks = new Chunks(archive, 1000);
  const unzipper = new Unzipper(chunks, { member: TABLE });
  const pieces = unzipper.read();
  await Promise.resolve();
  assertEquals(chunks.given, 0);
  for await (const piece of pieces) {
    assert(piece.length > 0);
    break;
  }
  assertEquals([chunks.cancelled, chunks.given], [true, 1000]);
  assertEquals(unzipper.checksum, "unchecked");
});

Deno.test("Unzipper ends in what the archive's bytes end in", async () => {
  const archive = makeZip([{ name: NAME, bytes: sampleBytes(100_000) }]);
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(archive.slice(0, 20_000));
    throw new Error("the line went dead");
  }
  const unzipper = new Unzipper(broken(), { member: TABLE });
  await assertRejects(
    async () => {
      for await (const piece of unzipper.read()) assert(piece.length > 0);
    },
    Error,
    "the line went dead",
  );
});
