import { assert, assertEquals } from "@std/assert";
import type { MediaBundle, Notebook } from "../../src/display/notebook.ts";
import { NotebookProgress } from "../../src/progress/notebook_progress.ts";
import { PROGRESS } from "./progress_example.ts";

interface Displayed {
  readonly bundle: MediaBundle;
  readonly id: string;
  readonly update: boolean;
}

function notebook(failure?: Error): Notebook & { readonly displayed: Displayed[] } {
  const displayed: Displayed[] = [];
  return {
    displayed,
    display(bundle, { display_id: id, update }): Promise<void> {
      displayed.push({ bundle, id, update });
      return failure === undefined ? Promise.resolve() : Promise.reject(failure);
    },
  };
}

const SUBJECT = { dataset: 'SIHSUS-RD<img src="x">', synthetic: true };

Deno.test("NotebookProgress shows one output, updates it in place and leaves one line", async () => {
  const kernel = notebook();
  const screen = new NotebookProgress(kernel, SUBJECT, "pt");
  const start = performance.now();
  for (let i = 0; i < 300; i++) {
    screen.update(PROGRESS);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const most = 2 + (performance.now() - start) / 100;
  await screen.end(PROGRESS, "read");
  const { displayed } = kernel;
  assert(displayed.length >= 3 && displayed.length <= most + 1, `${displayed.length}`);
  assertEquals(new Set(displayed.map(({ id }) => id)).size, 1);
  assertEquals(displayed.map(({ update }) => update), displayed.map((_, i) => i > 0));
  const [first, last] = [displayed[0]!.bundle, displayed.at(-1)!.bundle];
  assert(first["text/html"].includes('<rect class="bar"'), first["text/html"]);
  assert(first["text/html"].includes("faltam 7,7 s"), first["text/html"]);
  assert(!first["text/html"].includes("<img"), first["text/html"]);
  assert(last["text/plain"].startsWith("✓ SIHSUS-RD"), last["text/plain"]);
  assert(last["text/plain"].endsWith("dados sintéticos"), last["text/plain"]);
  assert(!last["text/html"].includes("<rect"), last["text/html"]);
});

Deno.test("NotebookProgress ends in silence when it was never shown", async () => {
  const kernel = notebook();
  await new NotebookProgress(kernel, SUBJECT, "pt").end(PROGRESS, "failed");
  assertEquals(kernel.displayed, []);
});

Deno.test("NotebookProgress does not mind a notebook that cannot show it", async () => {
  const kernel = notebook(new Error("the notebook is gone"));
  const screen = new NotebookProgress(kernel, SUBJECT, "en");
  screen.update(PROGRESS);
  await screen.end(PROGRESS, "read");
  assertEquals(kernel.displayed.length, 2);
});
