import { assertEquals, assertThrows } from "@std/assert";
import { Failure } from "../../../src/fetch/failure.ts";
import { portOf } from "../../../src/fetch/ftp/data_channel.ts";

Deno.test("portOf() takes the port and nothing else", () => {
  const epsv = (text: string): number => portOf({ code: 229, text }, "EPSV");
  const pasv = (text: string): number => portOf({ code: 227, text }, "PASV");
  assertEquals(epsv("Entering Extended Passive Mode (|||6446|)"), 6446);
  assertEquals(epsv("ok (!!!65535!)"), 65535);
  assertEquals(pasv("Entering Passive Mode (132,235,1,2,24,131)."), 24 * 256 + 131);
  assertEquals(pasv("Entering Passive Mode. 10,0,0,1,255,255"), 65535);
});

Deno.test("portOf() refuses ports of other services, and what is no port", () => {
  const replies: readonly (readonly ["EPSV" | "PASV", number, string])[] = [
    ["EPSV", 229, "(|||0|)"],
    ["EPSV", 229, "(|||21|)"],
    ["EPSV", 229, "(|||1023|)"],
    ["EPSV", 229, "(|||65536|)"],
    ["EPSV", 229, "(|1|10.0.0.1|6446|)"],
    ["EPSV", 229, "nothing"],
    ["EPSV", 227, "(|||6446|)"],
    ["PASV", 227, "(127,0,0,1,0,0)"],
    ["PASV", 227, "(127,0,0,1,0,22)"],
    ["PASV", 227, "(127,0,0,1,256,1)"],
    ["PASV", 227, "(127,0,0,1,3)"],
    ["PASV", 500, "no"],
  ];
  for (const [command, code, text] of replies) {
    assertThrows(() => portOf({ code, text }, command), Failure, undefined, `${code} ${text}`);
  }
});
