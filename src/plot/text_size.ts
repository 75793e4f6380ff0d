/**
 * How much room text takes, without a font at hand: on the safe side for the sans-serif fonts that
 * a reader may have.
 *
 * @module
 */

import { displayWidth } from "../display/terminal_text.ts";

/** Pixels of the text of axes. */
export const AXIS_SIZE = 11;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as readers see them. */
function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** The width of a character in units of its size. */
function share(grapheme: string): number {
  if (/^[ijltfrI.,;:'!|()[\] ·-]/.test(grapheme)) return 0.42;
  if (/^[mwMW@%<>=+~&…/\\#{}"?_$]/.test(grapheme)) return 1;
  if (/^[a-z0-9à-öø-ÿ]/.test(grapheme)) return 0.645;
  if (/^[A-ZÀ-ÖØ-Þ]/.test(grapheme)) return 0.79;
  return displayWidth(grapheme) > 1 ? 1.2 : 0.9;
}

/** Pixels that a text takes at a size. */
export function widthOf(text: string, size: number = AXIS_SIZE): number {
  let width = 0;
  for (const segment of graphemes(text)) width += share(segment);
  return Math.ceil(width * size);
}

/** Pixels that the longest of some texts takes. */
export function widest(texts: readonly string[], size: number = AXIS_SIZE): number {
  return texts.reduce((width, text) => Math.max(width, widthOf(text, size)), 0);
}

/** A text cut to fit so many pixels, with `…` when anything was cut. */
export function fitted(text: string, pixels: number, size: number = AXIS_SIZE): string {
  if (widthOf(text, size) <= pixels) return text;
  let kept = "";
  let room = pixels - size;
  for (const segment of graphemes(text)) {
    room -= share(segment) * size;
    if (room < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A text in lines of so many pixels, broken between words where they allow it. */
export function linesOf(text: string, pixels: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => pieces(word, pixels, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size) > pixels) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** A word as it is, or in pieces when it is longer than a line. */
function pieces(word: string, pixels: number, size: number): string[] {
  if (widthOf(word, size) <= pixels) return [word];
  const found: string[] = [];
  let piece = "";
  let room = pixels;
  for (const segment of graphemes(word)) {
    const width = share(segment) * size;
    if (width > room && piece !== "") {
      found.push(piece);
      piece = "";
      room = pixels;
    }
    piece += segment;
    room -= width;
  }
  return [...found, piece];
}
