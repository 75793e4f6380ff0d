/**
 * The documents' rules written once more, from their published wording and in another way: on
 * strings, with the remainders looked up in lists.
 *
 * @module
 */

const DIGIT_OF_REST = [0, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1];
const CPF_WEIGHTS = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ_WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const VALUES = "0123456789.......ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function weighted(text: string, weights: readonly number[]): number {
  const skip = weights.length - text.length;
  return [...text].reduce((sum, letter, i) => sum + VALUES.indexOf(letter) * weights[skip + i]!, 0);
}

/** Appends two check digits of modulus 11. */
function complete(body: string, weights: readonly number[]): string {
  const once = body + DIGIT_OF_REST[weighted(body, weights.slice(1)) % 11];
  return once + DIGIT_OF_REST[weighted(once, weights) % 11];
}

/** The CPF that begins with these nine digits. */
export function completeCpf(body: string): string {
  return complete(body, CPF_WEIGHTS);
}

/** The CNPJ that begins with these twelve characters. */
export function completeCnpj(body: string): string {
  return complete(body, CNPJ_WEIGHTS);
}

/** The definitive CNS of a PIS number, as the LEDI manual builds it. */
export function definitiveCns(pis: string): string {
  const sum = [...pis].reduce((sum, digit, i) => sum + Number(digit) * (15 - i), 0);
  const digit = 11 - sum % 11;
  if (digit === 10) return `${pis}001${11 - (sum + 2) % 11}`;
  return `${pis}000${digit === 11 ? 0 : digit}`;
}

export function isCpfByOracle(text: string): boolean {
  return /^\d{11}$/.test(text) && !/^(\d)\1+$/.test(text) && text === completeCpf(text.slice(0, 9));
}

export function isCnpjByOracle(text: string): boolean {
  return /^[0-9A-Z]{12}\d\d$/.test(text) && !/^0+$/.test(text) &&
    text === completeCnpj(text.slice(0, 12));
}

export function isCnsByOracle(text: string): boolean {
  if (/^[12]\d{14}$/.test(text)) return text === definitiveCns(text.slice(0, 11));
  if (!/^[789]\d{14}$/.test(text)) return false;
  return [...text].reduce((sum, digit, i) => sum + Number(digit) * (15 - i), 0) % 11 === 0;
}
