/**
 * How values say what they look like: in a notebook, in a terminal, as a text.
 *
 * @module
 */

import type { Html } from "./html/element.ts";
import { holdUntilSent, type MediaBundle } from "./notebook.ts";

/** What a text is laid out for. */
export interface Screen {
  /** Columns, which no line should exceed. */
  readonly width: number;
  /** Whether text may be styled. */
  readonly color: boolean;
}

/** What a value looks like. Nothing is read for it. */
export interface View {
  /** As text. */
  text(screen: Screen): string;
  /** As HTML, made by views that are imported when they are asked for. */
  html(): Promise<Html>;
}

export type { MediaBundle };

/** What of Deno's inspection options a view minds. */
export interface InspectOptions {
  /** True on a screen, unless `NO_COLOR` is set. */
  readonly colors?: boolean;
}

/** A page of text without a terminal. */
const PAGE: Screen = { width: 100, color: false };

/** What a notebook shows. */
export async function mediaBundle(view: View): Promise<MediaBundle> {
  const html = `${await view.html()}`;
  const text = view.text(PAGE);
  void holdUntilSent();
  return { "text/html": html, "text/plain": text };
}

/** What `console.log` and `Deno.inspect` show. */
export function inspected(view: View, options?: InspectOptions): string {
  return view.text({ width: screenWidth(), color: options?.colors ?? false });
}

/**
 * Makes a plain value show itself: in notebooks, in terminals and, unless `keepsText`, by its
 * `toString()`. These are no fields of it: they are not counted, compared or copied.
 */
export function shown<T extends object>(
  value: T,
  view: View,
  { keepsText = false }: { readonly keepsText?: boolean } = {},
): T {
  const hide = (key: PropertyKey, method: unknown): void => {
    Object.defineProperty(value, key, { value: method, configurable: true, enumerable: false });
  };
  if (!keepsText) hide("toString", () => view.text(PAGE));
  hide(Symbol.for("Deno.customInspect"), (_inspect: unknown, options?: InspectOptions) => {
    return inspected(view, options);
  });
  hide(Symbol.for("Jupyter.display"), () => mediaBundle(view));
  return value;
}

function screenWidth(): number {
  try {
    return Deno.consoleSize().columns || PAGE.width;
  } catch {
    return PAGE.width; // no screen at all
  }
}
