import { assertEquals, assertThrows } from "@std/assert";
import { Failure } from "../../../src/fetch/failure.ts";
import { encodeLatin1 } from "../../../src/fetch/ftp/latin1.ts";
import { quoteReply, type Reply, REPLY_LIMIT, ReplyParser } from "../../../src/fetch/ftp/reply.ts";
import { Random } from "../../random.ts";

/** All replies of a text that arrives in pieces. */
function parse(text: string, random?: Random): Reply[] {
  const parser = new ReplyParser();
  const bytes = encodeLatin1(text);
  const replies: Reply[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = random === undefined ? bytes.length : 1 + random.below(5);
    parser.write(bytes.subarray(at, at + length));
    at += length;
    for (let reply = parser.next(); reply !== undefined; reply = parser.next()) replies.push(reply);
  }
  return replies;
}

const CONVERSATION = "220 hello\r\n" +
  "211-Features:\r\n MDTM\r\n REST STREAM\r\n 211 is no end here\r\n211-nor here\r\n211 End\r\n" +
  "250\n" + "226 Fim da transfer\xeancia\r\n";
const REPLIES: readonly Reply[] = [
  { code: 220, text: "hello" },
  {
    code: 211,
    text: "Features:\n MDTM\n REST STREAM\n 211 is no end here\nnor here\nEnd",
  },
  { code: 250, text: "" },
  { code: 226, text: "Fim da transferência" },
];

Deno.test("ReplyParser reads one-line and many-line replies", () => {
  assertEquals(parse(CONVERSATION), REPLIES);
});

Deno.test("ReplyParser reads replies cut anywhere", () => {
  for (let seed = 0; seed < 200; seed++) {
    assertEquals(parse(CONVERSATION, new Random(seed)), REPLIES, `seed ${seed}`);
  }
});

Deno.test("ReplyParser refuses what is no reply", () => {
  for (const text of ["hello\r\n", "\r\n", "99 x\r\n", "2200 x\r\n", "600 x\r\n", "\0\0\0\r\n"]) {
    const error = assertThrows(() => parse(text), Failure, "no FTP reply");
    assertEquals(error.kind, "protocol", text);
  }
});

Deno.test("ReplyParser refuses replies without an end", () => {
  const long = "x".repeat(REPLY_LIMIT);
  for (
    const text of [
      long.slice(0, REPLY_LIMIT) + "y",
      `220 ${long}\r\n220`,
      "220-\r\n" + "\r\n".repeat(REPLY_LIMIT),
      "220-\r\n" + " line\r\n".repeat(REPLY_LIMIT / 5),
    ]
  ) {
    assertThrows(() => parse(text), Failure, "longer than 65536 bytes");
  }
});

Deno.test("quoteReply() quotes one short line without control characters", () => {
  assertEquals(
    quoteReply({ code: 550, text: "a\nno\0such\x1b[31m file" }),
    '"550 no such [31m file"',
  );
  assertEquals(quoteReply({ code: 550, text: "x".repeat(1000) }).length, 165);
});
