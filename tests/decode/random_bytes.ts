import { seededRandom } from "./seeded_random.ts";

type Random = (limit: number) => number;

const WORDS = "de da do municipio saude hospital geral obito internacao parto normal RIO SAO "
  .split(" ");

/** Ways to invent `length` bytes, by what they are like. */
const KINDS: Record<string, (length: number, random: Random) => Uint8Array> = {
  noise: (length, random) => Uint8Array.from({ length }, () => random(256)),
  zeros: (length) => new Uint8Array(length),
  "two values": (length, random) => Uint8Array.from({ length }, () => 48 + random(2)),
  "sixteen values": (length, random) => Uint8Array.from({ length }, () => random(16)),
  runs: (length, random) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length;) at += fill(bytes, at, random(4), 1 + random(1200));
    return bytes;
  },
  text: (length, random) => {
    let text = "";
    while (text.length < length) text += WORDS[random(WORDS.length)] + " ";
    return new TextEncoder().encode(text.slice(0, length));
  },
  "noise with few repeats": (length, random) => {
    const bytes = Uint8Array.from({ length }, () => random(256));
    for (let at = 100; at + 40 < length; at += 40 + random(2000)) {
      const from = random(at);
      bytes.copyWithin(at, from, from + random(40));
    }
    return bytes;
  },
  "the same record": (length, random) => {
    const record = Uint8Array.from({ length: 1 + random(700) }, () => random(256));
    return Uint8Array.from({ length }, (_, at) => record[at % record.length]!);
  },
  // fixed-length records of columns: blank, constant, a counter, a code of few values, digits
  table: (length, random) => {
    const columns = Array.from({ length: 1 + random(60) }, () => ({
      width: 1 + random(12),
      kind: random(5),
    }));
    let text = "";
    for (let row = 0; text.length < length; row++) {
      text += " ";
      for (const { width, kind } of columns) {
        const value = ["", "2024", `${row}`, `A${random(3)}9`, `${random(1e9)}`][kind]!;
        text += value.slice(0, width).padStart(width);
      }
    }
    return new TextEncoder().encode(text.slice(0, length));
  },
};

function fill(bytes: Uint8Array, at: number, value: number, length: number): number {
  bytes.fill(value, at, at + length);
  return length;
}

/** Invented bytes, and what to say of them in a failure message. */
export interface RandomBytes {
  readonly bytes: Uint8Array;
  readonly label: string;
}

/** Invents up to `maxLength` bytes; every kind comes up, short ones more often than long. */
export function randomBytes(seed: number, maxLength = 20_000): RandomBytes {
  const random = seededRandom(seed);
  const kinds = Object.keys(KINDS);
  const kind = kinds[seed % kinds.length]!;
  const longest = random(3) === 0 ? maxLength : random(maxLength);
  const length = random(1 + random(1 + longest));
  return { bytes: KINDS[kind]!(length, random), label: `seed ${seed}: ${length} bytes of ${kind}` };
}
