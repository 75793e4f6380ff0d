import { AtomicFile } from "../atomic_file.ts";
import { element, Html } from "../display/html/element.ts";
import { page } from "../display/html/page.ts";
import { shown } from "../display/shown.ts";
import { DataSusError } from "../error.ts";
import type { Chart } from "./chart.ts";
import { figure } from "./figure.ts";
import { PLOT_STYLE } from "./palette.ts";
import { plotText } from "./plot_text.ts";

/** How a plot becomes a picture of pixels. */
export interface PngOptions {
  /** Pixels of the picture for each of the plot, 0.5 to 8. Default 2. */
  readonly scale?: number | undefined;
}

/**
 * A plot. As the last line of a notebook's cell it is displayed; `console.log` draws it in text.
 */
export interface Plot {
  /** The plot as an SVG document: complete, light or dark as its reader prefers, text as text. */
  readonly svg: string;

  /** The plot in text, 100 columns wide. */
  toString(): string;

  /**
   * The plot as a PNG, on white. The renderer and its font (8 MB of npm packages, no native code)
   * are loaded at the first call; reading them takes a permission.
   *
   * @throws {DataSusError} `PERMISSION` when they may not be read.
   * @throws {RangeError} When `scale` is out of range.
   */
  png(options?: PngOptions): Promise<Uint8Array<ArrayBuffer>>;

  /**
   * Writes the plot to a file, which appears when it is complete: `.svg` or `.png`.
   *
   * @throws {DataSusError} `QUERY` when the name ends in neither, `PERMISSION` when writing it is
   * not allowed (or for `.png` reading the renderer), `SOURCE` when the system refuses.
   */
  save(path: string, options?: PngOptions): Promise<void>;
}

/** The plot of a chart. What cannot be drawn fails here, not when a notebook asks for it. */
export function plotOf(chart: Chart): Plot {
  const svg = `${figure(chart, { file: true })}`;
  const png = (options: PngOptions = {}): Promise<Uint8Array<ArrayBuffer>> => toPng(svg, options);
  const plot = {
    svg,
    png,
    save: (path: string, options: PngOptions = {}) => save(path, svg, () => png(options)),
  };
  return shown(plot, {
    text: (screen) => plotText(chart, screen),
    html: () =>
      Promise.resolve(page(
        chart.lang,
        Html.style(PLOT_STYLE),
        element("div", { class: "scroll" }, figure(chart, { file: false })),
      )),
  });
}

/** What `png.ts` exports. */
interface PngDoor {
  renderPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>>;
}

async function toPng(svg: string, { scale = 2 }: PngOptions): Promise<Uint8Array<ArrayBuffer>> {
  if (!(scale >= 0.5 && scale <= 8)) {
    throw new RangeError(`Cannot draw a plot at scale ${scale}: not from 0.5 to 8`);
  }
  // Named so, the renderer is not downloaded by those who do not call this.
  const door = new URL("./png.ts", import.meta.url).href;
  // Its type is written out: a checker would download what it imports.
  const { renderPng }: PngDoor = await import(door);
  return await renderPng(svg, scale);
}

async function save(
  path: string,
  svg: string,
  png: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const kind = /\.(svg|png)$/i.exec(path)?.[1]?.toLowerCase();
  if (kind === undefined) {
    throw new DataSusError(`Cannot save a plot as "${path}": it is neither .svg nor .png`, {
      code: "QUERY",
      path,
      hint: "Give a name that ends in .svg or .png",
    });
  }
  const bytes = kind === "svg" ? new TextEncoder().encode(svg) : await png();
  await using file = await AtomicFile.open(path);
  await file.write(bytes);
  await file.commit();
}
