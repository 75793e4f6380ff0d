/**
 * What the documents share: a spelling with punctuation, and a test on the characters without it.
 *
 * @module
 */

/** How one document is spelled and tested. */
export interface DocumentRule {
  /** The official spelling; `#` stands for a character of the document. */
  readonly mask: string;
  /**
   * Tests the bare characters: as many as the mask has `#`, from `at` on. They are any bytes; a
   * rule looks at all of them.
   */
  check(characters: Uint8Array, at: number): boolean;
}

/** Longest text that can be a document: a formatted CNPJ or CNS has 18 characters. */
const LONGEST = 20;
const spelled = new Uint8Array(LONGEST);
const bare = new Uint8Array(LONGEST);

const HASH = 0x23;

/** How many characters a document has without punctuation. */
export function bareLength({ mask }: DocumentRule): number {
  let length = 0;
  for (let i = 0; i < mask.length; i++) if (mask.charCodeAt(i) === HASH) length++;
  return length;
}

/** Makes the test of bytes from `start` to `end`, in the bare spelling or the official one. */
export function bytesTest(
  rule: DocumentRule,
): (bytes: Uint8Array, start: number, end: number) => boolean {
  const length = bareLength(rule);
  return (bytes, start, end) => {
    if (end - start === length) return rule.check(bytes, start);
    return end - start === rule.mask.length && strip(rule.mask, bytes, start) &&
      rule.check(bare, 0);
  };
}

/** Makes the test of text, in the bare spelling or the official one. */
export function textTest(rule: DocumentRule): (text: string) => boolean {
  const test = bytesTest(rule);
  return (text) => {
    if (text.length > LONGEST) return false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) return false;
      spelled[i] = code;
    }
    return test(spelled, 0, text.length);
  };
}

/** Copies the characters that stand at the `#`s to `bare`; false when the rest differs. */
function strip(mask: string, bytes: Uint8Array, start: number): boolean {
  let length = 0;
  for (let i = 0; i < mask.length; i++) {
    const expected = mask.charCodeAt(i);
    if (expected === HASH) bare[length++] = bytes[start + i]!;
    else if (bytes[start + i] !== expected) return false;
  }
  return true;
}

/** The bare characters of a text in either spelling, which was found to be a document. */
export function bareText(rule: DocumentRule, text: string): string {
  if (text.length !== rule.mask.length) return text;
  let characters = "";
  for (let i = 0; i < text.length; i++) if (rule.mask[i] === "#") characters += text[i];
  return characters;
}

/**
 * The official spelling of a text in either spelling, whatever its check digits; `undefined` when
 * it does not have the form.
 */
export function formatText(rule: DocumentRule, form: RegExp, text: string): string | undefined {
  const characters = bareText(rule, text);
  if (!form.test(characters)) return undefined;
  let next = 0;
  const formatted = rule.mask.replace(/#/g, () => characters[next++]!);
  return text === characters || text === formatted ? formatted : undefined;
}
