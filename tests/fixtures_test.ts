import { assertEquals } from "@std/assert";
import { REAL_FILES, realFiles, realFileTest } from "./fixtures.ts";

realFileTest("readRealFile() gives the bytes that expected.json describes", async (file, bytes) => {
  assertEquals(realFiles.length, REAL_FILES);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  assertEquals([bytes.length, new Uint8Array(digest).toHex()], [file.bytes, file.sha256]);
});
