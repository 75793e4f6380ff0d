import { ByteNumbers } from "../arrow/byte_numbers.ts";
import { DistinctTexts } from "../arrow/distinct_texts.ts";
import { labelOf, type Language } from "./code_list.ts";
import type { LabelCodes } from "./label_source.ts";

/** In place of a label's number: the code stands for "no information". */
export const MISSING = -1;
/** In place of a label's number: no list has the code. */
export const UNKNOWN = -2;

/** Codes looked up that are kept. */
const MOST_CODES = 65_536;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * The labels of codes in a language, each text numbered and encoded once, for whatever is read. What
 * a code stands for is then a look-up of a short string, however long its label is.
 */
export class LabelTexts {
  /** The labels by their numbers: all of them, where there are not many. */
  readonly distinct: DistinctTexts;
  readonly #codes: LabelCodes;
  readonly #language: Language;
  #known = new ByteNumbers();
  /** The label's number, by the code's. */
  #ofCode: number[] = [];

  /** Labels of `codes`; {@linkcode labelTexts} is the way to get them. */
  constructor(codes: LabelCodes, language: Language) {
    this.#codes = codes;
    this.#language = language;
    this.distinct = new DistinctTexts(codes.all?.map((meaning) => labelOf(meaning, language)));
  }

  /**
   * The number of the label of a code, which is the bytes from `from` to `to` in UTF-8, or why it has
   * none; codes with the same label share one.
   */
  numberOf(bytes: Uint8Array, from: number, to: number): number {
    const code = this.#known.add(bytes, from, to);
    if (code < this.#ofCode.length) return this.#ofCode[code]!;
    const number = this.#look(decoder.decode(bytes.subarray(from, to)));
    this.#ofCode.push(number);
    if (this.#ofCode.length === MOST_CODES) {
      this.#known = new ByteNumbers();
      this.#ofCode = [];
    }
    return number;
  }

  #look(code: string): number {
    const entry = this.#codes.find(code);
    if (entry === undefined) return UNKNOWN;
    if (entry === null) return MISSING;
    return this.distinct.numberOf(labelOf(entry, this.#language));
  }
}

const kept = new WeakMap<LabelCodes, Map<Language, LabelTexts>>();

/** The labels of codes, kept for as long as what they are looked up in is. */
export function labelTexts(codes: LabelCodes, language: Language): LabelTexts {
  let byLanguage = kept.get(codes);
  if (byLanguage === undefined) kept.set(codes, byLanguage = new Map());
  let texts = byLanguage.get(language);
  if (texts === undefined) byLanguage.set(language, texts = new LabelTexts(codes, language));
  return texts;
}
