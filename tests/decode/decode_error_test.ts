import { assertEquals, assertInstanceOf } from "@std/assert";
import { decodeError } from "../../src/decode/decode_error.ts";
import { DataSusError } from "../../src/error.ts";

const pure = { permissions: "none" } as const;

Deno.test("decodeError() says the file, what is wrong, where, and what to do", pure, () => {
  for (const code of ["FORMAT", "TRUNCATED", "CHECKSUM"] as const) {
    const error = decodeError(code, { name: "RDAC0801.dbc", offset: 4096 }, "it is cut");
    assertInstanceOf(error, DataSusError);
    assertEquals(error.message, 'Cannot decode "RDAC0801.dbc": it is cut (at byte 4096)');
    assertEquals([error.code, error.path, error.offset], [code, "RDAC0801.dbc", 4096]);
    assertEquals(/[^.]$/.test(error.hint ?? ""), true);
  }
});

Deno.test(
  "decodeError() keeps a hint of its own, and names no file when there is none",
  pure,
  () => {
    const error = decodeError("FORMAT", { name: undefined, offset: 0 }, "it is none", "Look again");
    assertEquals(error.message, 'Cannot decode "unnamed bytes": it is none (at byte 0)');
    assertEquals([error.path, error.hint], [undefined, "Look again"]);
  },
);
