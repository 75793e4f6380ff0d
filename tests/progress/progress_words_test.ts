import { assertEquals } from "@std/assert";
import { endText, progressParts } from "../../src/progress/progress_words.ts";
import { PROGRESS } from "./progress_example.ts";

Deno.test("progressParts() tells the most important first, in both languages", () => {
  assertEquals(progressParts(PROGRESS, "pt"), [
    "3 de 12 arquivos",
    "1,2 MB de 3,4 MB",
    "41.234 linhas",
    "280,0 kB/s",
    "faltam 7,7 s",
    "2 novas tentativas",
    "RDAC1503.dbc",
  ]);
  const first = {
    ...PROGRESS,
    files: 0,
    totalFiles: 1,
    totalBytes: undefined,
    rows: 1,
    bytesPerSecond: 0,
    secondsLeft: undefined,
    retries: 1,
    path: "a\x1b[2J",
  };
  assertEquals(progressParts(first, "en"), [
    "0 of 1 file",
    "1.2 MB",
    "1 row",
    "1 retry",
    "a\\x1b[2J",
  ]);
});

Deno.test("progressParts() says that files are being looked for", () => {
  const listing = { ...PROGRESS, totalFiles: 0, retries: 0 };
  assertEquals(progressParts(listing, "pt"), ["procurando os arquivos"]);
});

Deno.test("endText() leaves one line, which says how the read ended", () => {
  const subject = { dataset: "SIHSUS-RD", synthetic: false };
  const whole = { ...PROGRESS, files: 12, retries: 0 };
  assertEquals(
    endText(subject, whole, "read", "pt"),
    "✓ SIHSUS-RD: 12 arquivos, 1,2 MB, 41.234 linhas em 4,4 s",
  );
  assertEquals(
    endText({ ...subject, synthetic: true }, PROGRESS, "stopped", "en"),
    "■ SIHSUS-RD: reading was stopped, 3 of 12 files, 1.2 MB, 41,234 rows in 4.4 s, 2 retries, " +
      "synthetic data",
  );
  assertEquals(
    endText(subject, whole, "failed", "pt").slice(0, 30),
    "✗ SIHSUS-RD: a leitura falhou,",
  );
});
