import { assert, assertEquals } from "@std/assert";
import { progressLine } from "../../src/cli/progress.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { PROGRESS } from "../progress/progress_example.ts";
import { runHere } from "./command_line.ts";

Deno.test("progressLine() is silent where no screen is, and where the result is shown", () => {
  for (const [errIsScreen, outToScreen] of [[false, false], [true, true], [true, false]] as const) {
    const logged: string[] = [];
    const terminal: Terminal = {
      columns: 80,
      outIsScreen: false,
      errIsScreen,
      color: false,
      write: () => Promise.resolve(),
      log: (text) => void logged.push(text),
    };
    const line = progressLine(terminal, outToScreen);
    line.update(PROGRESS);
    line.clear();
    assertEquals(logged.length, errIsScreen && !outToScreen ? 2 : 0);
  }
});

Deno.test("scan shows its progress on a screen beside a piped result", {
  permissions: {},
}, async () => {
  const args = ["scan", "sih", "--group", "RD", "--uf", "AC", "--period", "2023-01"]
    .concat("--source", "sample", "--rows", "10", "--format", "csv");
  const shown = await runHere(args, { errIsScreen: true, color: false });
  assert(shown.err.startsWith("\r\x1b[K0 of 1 file  "), shown.err);
  assert(shown.err.includes("RDAC2301.dbc\r\x1b[Knote: "), JSON.stringify(shown.err));
  const hidden = await runHere(args, { errIsScreen: true, outIsScreen: true, color: false });
  assert(!hidden.err.includes("\r"), hidden.err);
});

Deno.test("sql and rate show their progress beside a result that is piped, or is a table", async () => {
  const sample = ["--source", "sample", "--rows", "10"];
  const sql = ["sql", "select count(*) n from rd", "--from", "rd=sih:RD:AC:2023-01..2023-02"];
  const rate = [
    "rate",
    "sim",
    "--group",
    "DO",
    "--uf",
    "AC",
    "--period",
    "2020",
    "--by",
    "CODMUNRES",
  ]
    .concat("--population", "POPTCU");
  for (const args of [sql, rate]) {
    for (const outIsScreen of [true, false]) {
      const { status, err } = await runHere([...args, ...sample], {
        errIsScreen: true,
        outIsScreen,
        color: false,
      });
      assertEquals(status, 0, err);
      const [before, first, ...others] = err.split("\r\x1b[K");
      assertEquals(before, "");
      assert(/^0 of \d files? {2}/.test(first!), JSON.stringify(err));
      assert(others.at(-1)!.startsWith("note: "), JSON.stringify(err));
    }
  }
  const { err } = await runHere([...sql, ...sample, "--format", "csv"], {
    errIsScreen: true,
    outIsScreen: true,
    color: false,
  });
  assert(!err.includes("\r"), "rows would run into the line");
});
