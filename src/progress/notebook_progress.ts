import type { Html } from "../display/html/element.ts";
import type { Language } from "../display/language.ts";
import { flushed, type Notebook } from "../display/notebook.ts";
import { INTERVAL, type ProgressScreen } from "./progress_screen.ts";
import { endText, progressParts, type ReadEnd, type ReadSubject } from "./progress_words.ts";
import type { ReadProgress } from "./read_progress.ts";

/** One output below a notebook's cell, updated in place. */
export class NotebookProgress implements ProgressScreen {
  readonly #notebook: Notebook;
  readonly #subject: ReadSubject;
  readonly #lang: Language;
  readonly #id = crypto.randomUUID();
  #last = -Infinity;
  /** What is on its way to the notebook. */
  #sending: Promise<void> | undefined;

  /** Shows nothing yet. */
  constructor(notebook: Notebook, subject: ReadSubject, lang: Language) {
    this.#notebook = notebook;
    this.#subject = subject;
    this.#lang = lang;
  }

  update(progress: ReadProgress): void {
    const now = performance.now();
    if (this.#sending !== undefined || now - this.#last < INTERVAL) return;
    const isFirst = this.#last === -Infinity;
    this.#last = now;
    this.#sending = this.#show(progress, isFirst).finally(() => this.#sending = undefined);
  }

  async end(progress: ReadProgress, end: ReadEnd): Promise<void> {
    if (this.#last === -Infinity) return;
    await this.#sending;
    const { endHtml } = await import("./progress_html.ts");
    const text = endText(this.#subject, progress, end, this.#lang);
    await this.#display(endHtml(this.#subject, progress, end, this.#lang), text, true);
    await flushed();
  }

  async #show(progress: ReadProgress, isFirst: boolean): Promise<void> {
    const { progressHtml } = await import("./progress_html.ts");
    const text = `${this.#subject.dataset}: ${progressParts(progress, this.#lang).join(", ")}`;
    await this.#display(progressHtml(this.#subject, progress, this.#lang), text, !isFirst);
  }

  /** What cannot be shown must not stop the read. */
  async #display(html: Html, text: string, update: boolean): Promise<void> {
    const bundle = { "text/html": `${html}`, "text/plain": text };
    await this.#notebook.display(bundle, { raw: true, display_id: this.#id, update })
      .catch(() => {});
  }
}
