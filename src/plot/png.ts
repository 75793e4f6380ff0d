/**
 * From SVG to PNG, with resvg compiled to WebAssembly and a font of its own: the same picture on
 * every machine. [Deno]
 *
 * @module
 */

import { initWasm, Resvg } from "@resvg/resvg-wasm";
import font from "@fontsource/inter/package.json" with { type: "json" };
import { refused } from "../permission.ts";

// These names do not go through the import map of a package: `png_test.ts` holds the versions.
const RENDERER = "npm:@resvg/resvg-wasm@2.6.2/index_bg.wasm";
const FONT = "npm:@fontsource/inter@5.3.0/files/";
/** The letters of Portuguese and English, then those of the rest of Europe. */
const FONT_FILES = ["latin-400", "latin-600", "latin-ext-400", "latin-ext-600"];

let started: Promise<readonly Uint8Array[]> | undefined;

/** Draws an SVG document as a PNG of `scale` times its size. */
export async function renderPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  started ??= start();
  const fonts = await started.catch((error) => {
    started = undefined; // a permission may be granted later
    throw error;
  });
  const resvg = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontBuffers: [...fonts],
      defaultFontFamily: font.name === "@fontsource/inter" ? "Inter" : "",
      loadSystemFonts: false,
    },
  });
  const picture = resvg.render();
  const bytes = new Uint8Array(picture.asPng());
  picture.free();
  resvg.free();
  return bytes;
}

async function start(): Promise<readonly Uint8Array[]> {
  const [renderer, ...fonts] = await Promise.all([
    read(RENDERER),
    ...FONT_FILES.map((name) => read(`${FONT}inter-${name}-normal.woff2`)),
  ]);
  await initWasm(renderer);
  return fonts;
}

/** The bytes of a package's file. */
async function read(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(import.meta.resolve(name));
  try {
    return await Deno.readFile(url);
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotCapable)) throw cause;
    const path = decodeURIComponent(url.pathname).replace(
      /\/node_modules\/.*|\/npm\/.*/,
      (rest) => rest.startsWith("/npm/") ? "/npm" : "/node_modules",
    );
    throw refused("Cannot draw a PNG: Deno has no permission to read the renderer", [
      { name: "read", path },
    ], { otherwise: "or save the plot as .svg", cause });
  }
}
