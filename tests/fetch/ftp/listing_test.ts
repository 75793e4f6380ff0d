import { assert, assertEquals, assertThrows } from "@std/assert";
import { Failure } from "../../../src/fetch/failure.ts";
import { encodeLatin1 } from "../../../src/fetch/ftp/latin1.ts";
import { parseListLine, parseMlsdLine, parseStamp } from "../../../src/fetch/ftp/listing_lines.ts";
import { ENTRY_LIMIT, ListingParser } from "../../../src/fetch/ftp/listing_parser.ts";
import { Random } from "../../random.ts";

const NOW = new Date("2024-03-10T12:00:00Z");

/** Name, size and time of a line, or its type. */
function listed(line: string): unknown {
  const parsed = parseListLine(line, NOW);
  return parsed.type === "file"
    ? [parsed.name, parsed.size, parsed.modified?.toISOString()]
    : parsed.type;
}

Deno.test("parseListLine() reads the DOS style of IIS", () => {
  const lines: readonly (readonly [string, unknown])[] = [
    [
      "01-27-23  03:14PM               123456 RDAC2301.dbc",
      ["RDAC2301.dbc", 123456, "2023-01-27T18:14:00.000Z"],
    ],
    ["07-15-99  12:05AM                    0 a b.DBC", ["a b.DBC", 0, "1999-07-15T03:05:00.000Z"]],
    ["07-15-1999  12:05PM                  1 x", ["x", 1, "1999-07-15T15:05:00.000Z"]],
    ["12-31-69  11:59PM           5368709120 x", ["x", 5368709120, "2070-01-01T02:59:00.000Z"]],
    ["12-31-70  23:59             5368709120 x", ["x", 5368709120, "1971-01-01T02:59:00.000Z"]],
    ["01-27-23  03:14PM       <DIR>          Dados", "other"],
    ["13-27-23  03:14PM               123456 x", "unknown"],
    ["02-30-23  03:14PM               123456 x", "unknown"],
    ["01-27-23  03:14PM     9999999999999999 x", "unknown"],
    ["01-27-23  03:14PM    99999999999999999 x", "unknown"],
  ];
  for (const [line, expected] of lines) assertEquals(listed(line), expected, line);
});

Deno.test("parseListLine() reads the UNIX style", () => {
  const lines: readonly (readonly [string, unknown])[] = [
    [
      "-rw-r--r--    1 ftp      ftp        123456 Jan 27 15:14 RDAC2301.dbc",
      ["RDAC2301.dbc", 123456, "2024-01-27T15:14:00.000Z"],
    ],
    [
      "-rw-r--r--    1 ftp      ftp        123456 Mar 11 11:59 tomorrow",
      ["tomorrow", 123456, "2024-03-11T11:59:00.000Z"],
    ],
    [
      "-rw-r--r--    1 ftp      ftp        123456 Mar 12 15:14 last year",
      ["last year", 123456, "2023-03-12T15:14:00.000Z"],
    ],
    ["-rw-r--r-- 1 0 0 5368709120 Feb 29  2020 x", ["x", 5368709120, "2020-02-29T00:00:00.000Z"]],
    ["-rw-r--r--+ 1 owner 12 Feb  1 2020  x", [" x", 12, "2020-02-01T00:00:00.000Z"]],
    ["-rw-r--r-- 1 a b 12 2020-02-01 10:11 x", ["x", 12, "2020-02-01T10:11:00.000Z"]],
    ["lrwxrwxrwx 1 a b 12 Feb  1  2020 RDSP2401.dbc -> /etc/passwd", [
      "RDSP2401.dbc",
      undefined,
      undefined,
    ]],
    ["drwxr-xr-x 1 a b 12 Feb  1  2020 x", "other"],
    ["-rw-r--r-- 1 a b 12 Feb 30  2020 x", "unknown"],
    ["-rw-r--r-- 1 a b 12 Fev  1  2020 x", "unknown"],
    ["total 12", "other"],
    ["", "other"],
    ["garbage", "unknown"],
  ];
  for (const [line, expected] of lines) assertEquals(listed(line), expected, line);
});

Deno.test("parseListLine() takes Feb 29 of the last leap year", () => {
  const line = "-rw-r--r-- 1 a b 12 Feb 29 10:00 x";
  assertEquals(parseListLine(line, new Date("2025-01-05T00:00:00Z")), {
    type: "file",
    name: "x",
    size: 12,
    modified: new Date("2024-02-29T10:00:00Z"),
  });
});

Deno.test("parseMlsdLine() reads facts", () => {
  const file = (line: string): unknown => {
    const parsed = parseMlsdLine(line);
    return parsed.type === "file"
      ? [parsed.name, parsed.size, parsed.modified?.toISOString()]
      : parsed.type;
  };
  const lines: readonly (readonly [string, unknown])[] = [
    ["type=file;size=12;modify=20230127181400; a b;c.dbc", [
      "a b;c.dbc",
      12,
      "2023-01-27T18:14:00.000Z",
    ]],
    ["Size=12;Type=FILE;Modify=20230127181400.123; x", ["x", 12, "2023-01-27T18:14:00.000Z"]],
    ["type=file; x", ["x", undefined, undefined]],
    ["type=file;size=-1;modify=2023; x", ["x", undefined, undefined]],
    ["type=OS.unix=slink:/etc/passwd; x", ["x", undefined, undefined]],
    ["type=cdir;sizd=4096; .", "other"],
    ["type=dir; x", "other"],
    ["size=12; x", "unknown"],
    ["x", "unknown"],
    ["no facts here", "unknown"],
  ];
  for (const [line, expected] of lines) assertEquals(file(line), expected, line);
  assertEquals(parseStamp("20230230000000"), undefined);
});

Deno.test("ListingParser reads a listing cut anywhere, and counts what it skips", () => {
  const text = "01-27-23  03:14PM                   12 B\xc3.dbc\r\n" +
    "01-27-23  03:14PM       <DIR>          Dados\r\n" +
    "rubbish\r\n" +
    "01-27-23  03:14PM                   12 ../B.dbc\r\n" +
    `01-27-23  03:14PM                   12 ${"x".repeat(5000)}\r\n` +
    `${"y".repeat(50_000)}\r\n` +
    "01-27-23  03:14PM                   13 A.dbc";
  for (let seed = 0; seed < 50; seed++) {
    const random = new Random(seed);
    const parser = new ListingParser("LIST");
    const bytes = encodeLatin1(text);
    for (let at = 0; at < bytes.length;) {
      const length = 1 + random.below(seed < 5 ? 100_000 : 5000);
      parser.write(bytes.subarray(at, at + length));
      at += length;
    }
    assertEquals(parser.close().map(({ name, size }) => [name, size]), [["A.dbc", 13], [
      "BÃ.dbc",
      12,
    ]]);
    assertEquals([parser.skippedLines, parser.skippedNames], [3, 1]);
  }
});

Deno.test("ListingParser gives up a listing without end", () => {
  const rubbish = new Uint8Array(1024 * 1024).fill(0x61);
  const parser = new ListingParser("LIST");
  assertThrows(
    () => {
      for (let i = 0; i <= 64; i++) parser.write(rubbish);
    },
    Failure,
    "longer than 64 MiB",
  );
  const files = new ListingParser("LIST");
  const line = encodeLatin1("01-27-23  03:14PM 12 x\r\n".repeat(1000));
  assertThrows(
    () => {
      for (let i = 0; i <= ENTRY_LIMIT; i += 1000) files.write(line);
    },
    Failure,
    `more than ${ENTRY_LIMIT} files`,
  );
});

/** What a hostile server might call a file. */
function hostileName(random: Random): string {
  const pieces = [
    "..",
    ".",
    "/",
    "\\",
    "\n",
    "\r",
    "\0",
    "C:",
    "etc/passwd",
    "DELE b",
    "RDSP2401.dbc",
    " ",
    "\x1b[31m",
    "\x7f",
    "\xff",
    "-",
    "x".repeat(random.below(400)),
    "%2e%2e%2f",
    "~",
    "*",
  ]; // deno-fmt-ignore
  const length = 1 + random.below(4);
  return Array.from({ length }, () => random.pick(pieces)).join("");
}

Deno.test("ListingParser lets none of 100,000 hostile names out", () => {
  const random = new Random(20240310);
  let kept = 0;
  let skipped = 0;
  for (let round = 0; round < 100; round++) {
    const style = random.pick(["LIST", "MLSD"] as const);
    const parser = new ListingParser(style, NOW);
    for (let i = 0; i < 1000; i++) {
      const name = hostileName(random);
      const line = style === "MLSD" ? `type=file;size=1; ${name}` : random.pick([
        `01-27-23  03:14PM 12 ${name}`,
        `-rw-r--r-- 1 a b 12 Feb  1  2020 ${name}`,
        `lrwxrwxrwx 1 a b 12 Feb  1  2020 ${name} -> x`,
      ]);
      parser.write(encodeLatin1(`${line}\r\n`));
    }
    for (const { name } of parser.close()) {
      kept++;
      // deno-lint-ignore no-control-regex
      assert(!/[/\\\x00-\x1f\x7f]|^\.\.?$/.test(name) && name.length <= 255 && name !== "", name);
    }
    skipped += parser.skippedNames + parser.skippedLines;
  }
  assert(kept > 1000, `only ${kept} were kept`);
  assert(kept + skipped >= 90_000, `${kept} kept, ${skipped} skipped`);
});
