import { assert, assertEquals } from "@std/assert";
import { ProgressLine, progressText } from "../../src/cli/progress.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { runHere } from "./command_line.ts";

const PROGRESS = {
  files: 3,
  totalFiles: 12,
  bytes: 1_234_567,
  totalBytes: 3_400_000,
  rows: 41_234,
  path: "/dissemin/publicos/SIHSUS/200801_/Dados/RDAC1503.dbc",
};

function screen(errIsScreen: boolean, columns = 80): Terminal & { readonly logged: string[] } {
  const logged: string[] = [];
  return {
    columns,
    outIsScreen: false,
    errIsScreen,
    color: false,
    write: () => Promise.resolve(),
    log: (text) => void logged.push(text),
    logged,
  };
}

Deno.test("progressText() says files, bytes, rows and the file being read", () => {
  assertEquals(
    progressText(PROGRESS),
    "3/12 files  1.2 MB of 3.4 MB  41,234 rows  RDAC1503.dbc",
  );
  const unknown = { ...PROGRESS, totalFiles: 1, totalBytes: undefined, rows: 1, path: "a\x1b[2J" };
  assertEquals(progressText(unknown), "3/1 file  1.2 MB  1 row  a\\x1b[2J");
});

Deno.test("ProgressLine updates one line at most ten times a second, and clears it", () => {
  const terminal = screen(true, 30);
  const start = performance.now();
  {
    using line = new ProgressLine(terminal, false);
    for (let i = 0; i < 10_000; i++) line.update(PROGRESS);
  }
  const most = 2 + (performance.now() - start) / 100;
  assert(
    terminal.logged.length >= 2 && terminal.logged.length <= most,
    `${terminal.logged.length}`,
  );
  assertEquals(terminal.logged[0], "\r\x1b[K3/12 files  1.2 MB of 3.4 MB…");
  assertEquals(terminal.logged.at(-1), "\r\x1b[K");
});

Deno.test("ProgressLine is silent where no screen is, and where the result is shown", () => {
  for (const [errIsScreen, outToScreen] of [[false, false], [true, true]] as const) {
    const terminal = screen(errIsScreen);
    const line = new ProgressLine(terminal, outToScreen);
    line.update(PROGRESS);
    line.clear();
    assertEquals(terminal.logged, []);
  }
});

Deno.test("scan shows its progress on a screen beside a piped result", {
  permissions: {},
}, async () => {
  const args = ["scan", "sih", "--group", "RD", "--uf", "AC", "--period", "2023-01"]
    .concat("--source", "sample", "--rows", "10", "--format", "csv");
  const shown = await runHere(args, { errIsScreen: true, color: false });
  assert(shown.err.startsWith("\r\x1b[K0/1 file  "), shown.err);
  assert(shown.err.includes("RDAC2301.dbc\r\x1b[Knote: "), JSON.stringify(shown.err));
  const hidden = await runHere(args, { errIsScreen: true, outIsScreen: true, color: false });
  assert(!hidden.err.includes("\r"), hidden.err);
});
