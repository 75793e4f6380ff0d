import { type ColumnSpec, columnSpec } from "../../../src/decode/column_spec.ts";
import { type DbfFieldSpec, encodeDbfHeader } from "../../../src/decode/encode_dbf.ts";
import type { ImplodeOptions } from "../../../src/decode/implode.ts";
import { seededRandom } from "../seeded_random.ts";

type Random = (limit: number) => number;

/** A table that nobody would publish, with every kind of field and of trouble. */
export interface MadeTable {
  readonly dbf: Uint8Array<ArrayBuffer>;
  readonly columns: readonly ColumnSpec[];
  readonly options: Required<ImplodeOptions>;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** What a field may hold, as text; it is cut to the field's width, or put at one of its ends. */
const FORMS: readonly ((random: Random) => string)[] = [
  () => "",
  () => "\0\0\0\0\0\0\0\0",
  () => "\0",
  (random) => `${random(10)}`,
  (random) => `${random(100)}`,
  (random) => `${random(100_000)}`,
  (random) => `${random(2 ** 31)}${random(100_000_000)}`,
  (random) => `${random(10_000)}.${random(10)}${random(10)}`,
  (random) => `${random(2 ** 31)}.${random(10)}${random(10)}`,
  (random) => `-${random(1000)}.${random(100)}`,
  (random) => `-${random(100_000)}`,
  (random) => `${random(10)}. ${random(10)}`,
  (random) => ` . ${random(10)}`,
  (random) => `.${random(100)}`,
  (random) => `${random(100)}.`,
  (random) => `1e${random(12)}`,
  () => "*****",
  () => "0.00",
  () => "00000000",
  (random) => `20${random(3)}${random(10)}${1 + random(13)}${random(33)}`,
  (random) => `20${10 + random(15)}0${1 + random(9)}${10 + random(22)}`,
  (random) => `${10 + random(22)}0${1 + random(9)}20${10 + random(15)}`,
  (random) => `${random(4)}${random(10)}-0${random(10)}-19${random(10)}${random(10)}`,
  () => "20240229",
  () => "19000229",
  (random) => String.fromCharCode(65 + random(26), 65 + random(26)),
  (random) => ` ${String.fromCharCode(65 + random(3))}`,
  (random) => `${String.fromCharCode(65 + random(3))}\0`,
  (random) => `A${String.fromCharCode(65 + random(3))} \0 `,
  (random) => `S\xe3o ${random(5)}`,
  (random) => `\xc7${random(50)}\x80`,
  (random) => String.fromCharCode(1 + random(255), 1 + random(255), 1 + random(255)),
  (random) => `${random(1e9)}-${random(1e9)}-${random(1e9)}-${random(1e9)}`,
];

const KINDS = ["dictionary", "utf8", "int32", "float64", "date", "bool", "binary"] as const;

/** The table of a seed: 1 to 12 fields, up to 3,000 records. */
export function madeTable(seed: number): MadeTable {
  const random = seededRandom(seed);
  const fields: DbfFieldSpec[] = [];
  const columns: ColumnSpec[] = [];
  for (let i = 1 + random(12); i > 0; i--) {
    const name = `F${fields.length}`;
    const kind = KINDS[random(random(3) === 0 ? KINDS.length : 5)]!;
    const width = kind === "date" && random(3) > 0
      ? 8
      : 1 + random([2, 4, 8, 12, 16, 20, 60][random(7)]!);
    const decimals = kind === "float64" ? random(Math.min(5, width)) : 0;
    fields.push({ name, type: kind === "float64" ? "N" : "C", width, decimals });
    const dateFormat = random(2) === 0 ? "DDMMYYYY" : "YYYYMMDD";
    columns.push(columnSpec(name, kind, { dateFormat }));
  }
  // A few are longer than the block of records that is read at a time.
  const rows = random(40) === 0 ? 3000 : [0, 1, 3, 10, 40, 150, 400][random(7)]!;
  const dictionary = [1024, 2048, 4096] as const;
  return {
    dbf: write(fields, rows, random),
    columns,
    options: {
      literals: random(3) === 0 ? "coded" : "binary",
      dictionary: dictionary[random(3)]!,
    },
  };
}

function write(
  fields: readonly DbfFieldSpec[],
  rows: number,
  random: Random,
): Uint8Array<ArrayBuffer> {
  const header = encodeDbfHeader(fields, rows);
  const recordLength = fields.reduce((sum, { width }) => sum + width, 1);
  const bytes = new Uint8Array(header.length + rows * recordLength + random(2)).fill(0x20);
  bytes.set(header);
  // How often a field is not the one above, and how many forms it has: a column is mostly regular.
  const habits = fields.map(() => ({
    change: [1, 2, 10, 50][random(4)]!,
    forms: Array.from({ length: 1 + random(4) }, () => FORMS[random(FORMS.length)]!),
  }));
  for (let row = 0; row < rows; row++) {
    let at = header.length + row * recordLength;
    bytes[at++] = [0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x2a, 0x3f][random(9)]!;
    for (const [i, { width }] of fields.entries()) {
      const { change, forms } = habits[i]!;
      if (row > 0 && random(change) > 0) {
        bytes.copyWithin(at, at - recordLength, at - recordLength + width);
      } else {
        const form = random(40) === 0 ? FORMS[random(FORMS.length)]! : forms[random(forms.length)]!;
        const text = latin1(form(random)).subarray(0, width);
        bytes.set(text, random(2) === 0 ? at : at + width - text.length);
      }
      at += width;
    }
  }
  return bytes;
}
