import { assert, assertEquals } from "@std/assert";
import { isCnpj, isCns, isCpf } from "../../../src/brazil/mod.ts";
import { Random } from "../../random.ts";
import {
  completeCnpj,
  completeCpf,
  definitiveCns,
  isCnpjByOracle,
  isCnsByOracle,
  isCpfByOracle,
} from "./oracles.ts";

const NUMBERS = 1_000_000;
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function characters(random: Random, length: number, alphabet: string): string {
  let text = "";
  for (let i = 0; i < length; i++) text += alphabet[random.below(alphabet.length)];
  return text;
}

/** One character replaced by another digit, and two neighbours exchanged. */
function errors(random: Random, text: string): [string, string] {
  const at = random.below(text.length);
  const swap = random.below(text.length - 1);
  return [
    text.slice(0, at) + random.below(10) + text.slice(at + 1),
    text.slice(0, swap) + text[swap + 1] + text[swap] + text.slice(swap + 2),
  ];
}

function agree(
  make: (random: Random) => string,
  test: (text: string) => boolean,
  oracle: (text: string) => boolean,
): void {
  const random = new Random(355030);
  let caught = 0;
  for (let n = 0; n < NUMBERS; n++) {
    const text = make(random);
    if (test(text) !== oracle(text)) assertEquals(test(text), oracle(text), text);
    for (const wrong of errors(random, text)) {
      const expected = oracle(wrong);
      if (test(wrong) !== expected) assertEquals(test(wrong), expected, wrong);
      if (!expected) caught++;
    }
  }
  assert(caught > NUMBERS, `only ${caught} errors were caught`);
}

/** Every other character at every place, and every exchange of two neighbours. */
function* allErrors(text: string, alphabet: string): Generator<string> {
  for (let at = 0; at < text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    for (const letter of alphabet) if (letter !== text[at]) yield before + letter + after;
    if (at > 0 && text[at] !== text[at - 1]) {
      yield text.slice(0, at - 1) + text[at] + text[at - 1] + after;
    }
  }
}

Deno.test("every single-digit error and transposition of 1,000 numbers is judged by the rule", () => {
  const random = new Random(1000);
  const digits = LETTERS.slice(0, 10);
  let errors = 0;
  for (let n = 0; n < 1000; n++) {
    const numbers = [
      [completeCpf(characters(random, 9, digits)), isCpf, isCpfByOracle, digits],
      [completeCnpj(characters(random, 12, LETTERS)), isCnpj, isCnpjByOracle, LETTERS],
      [definitiveCns("1" + characters(random, 10, digits)), isCns, isCnsByOracle, digits],
    ] as const;
    for (const [text, test, oracle, alphabet] of numbers) {
      for (const wrong of allErrors(text, alphabet)) {
        if (test(wrong) !== oracle(wrong)) assertEquals(test(wrong), oracle(wrong), wrong);
        errors++;
      }
    }
  }
  assert(errors > 700_000, `${errors}`);
});

Deno.test("isCpf() agrees with the published rule on a million numbers and their errors", () => {
  agree((random) => completeCpf(characters(random, 9, LETTERS.slice(0, 10))), isCpf, isCpfByOracle);
});

Deno.test("isCnpj() agrees with the published rule on a million numbers and their errors", () => {
  agree(
    (random) => completeCnpj(characters(random, 12, random.below(2) ? LETTERS : "0123456789")),
    isCnpj,
    isCnpjByOracle,
  );
});

Deno.test("isCns() agrees with the published rule on a million numbers and their errors", () => {
  agree(
    (random) => {
      const digits = characters(random, 10, "0123456789");
      if (random.below(2)) return definitiveCns((1 + random.below(2)) + digits);
      const body = (7 + random.below(3)) + digits + characters(random, 2, "0123456789");
      const sum = [...body].reduce((sum, digit, i) => sum + Number(digit) * (15 - i), 0);
      // Two last digits 2a + b that make the sum a multiple of 11.
      const rest = (11 - sum % 11) % 11;
      return rest <= 9 ? `${body}0${rest}` : `${body}18`;
    },
    isCns,
    isCnsByOracle,
  );
});
