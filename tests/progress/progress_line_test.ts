import { assert, assertEquals } from "@std/assert";
import { type LineScreen, ProgressLine } from "../../src/progress/progress_line.ts";
import { PROGRESS } from "./progress_example.ts";

function screen(columns = 80): LineScreen & { readonly logged: string[] } {
  const logged: string[] = [];
  return { columns, log: (text) => void logged.push(text), logged };
}

Deno.test("ProgressLine updates one line at most ten times a second, and clears it", () => {
  const terminal = screen(30);
  const start = performance.now();
  {
    using line = new ProgressLine(terminal, "en");
    for (let i = 0; i < 10_000; i++) line.update(PROGRESS);
  }
  const most = 2 + (performance.now() - start) / 100;
  assert(
    terminal.logged.length >= 2 && terminal.logged.length <= most,
    `${terminal.logged.length}`,
  );
  assertEquals(terminal.logged[0], "\r\x1b[K3 of 12 files  1.2 MB of 3.4…");
  assertEquals(terminal.logged.at(-1), "\r\x1b[K");
});

Deno.test("ProgressLine leaves a line about its subject, and none where nothing was shown", async () => {
  const subject = { dataset: "SIM-DO", synthetic: false };
  const terminal = screen();
  await new ProgressLine(terminal, "pt", subject).end(PROGRESS, "read");
  assertEquals(terminal.logged, []);
  const line = new ProgressLine(terminal, "pt", subject);
  line.update(PROGRESS);
  await line.end(PROGRESS, "read");
  assertEquals(
    terminal.logged.at(-1),
    "\r\x1b[K✓ SIM-DO: 3 de 12 arquivos, 1,2 MB, 41.234 linhas em 4,4 s, 2 novas tentativas\n",
  );
});

Deno.test("ProgressLine writes nothing without a screen", async () => {
  const line = new ProgressLine(undefined, "pt", { dataset: "SIM-DO", synthetic: false });
  line.update(PROGRESS);
  await line.end(PROGRESS, "read");
  line.clear();
});
