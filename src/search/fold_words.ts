/** Endings that a plural has and its singular has not; the first that fits is replaced. */
const PLURALS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?<=.)(?:coes|caes)$/, "cao"],
  [/(?<=..)oes$/, "ao"],
  [/(?<=..)ais$/, "al"],
  [/(?<=..)eis$/, "el"],
  [/(?<=..)ens$/, "em"],
  [/(?<=...)ies$/, "y"],
  [/(?<=...[rz])es$/, ""],
  [/(?<=..[^su])s$/, ""],
];

/**
 * The words of a text as they are compared: without accents, letter case, or the ending of a
 * plural, in Portuguese or English. `Óbitos` and `obito` give the same word, `INTERNAÇÕES` and
 * `internação` too.
 */
export function foldWords(text: string): string[] {
  const plain = /[^\0-\x7f]/.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
  const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(toSingular);
}

function toSingular(word: string): string {
  if (!word.endsWith("s")) return word;
  for (const [ending, singular] of PLURALS) {
    if (ending.test(word)) return word.replace(ending, singular);
  }
  return word;
}
