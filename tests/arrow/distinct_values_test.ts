import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import {
  type Data,
  Dictionary,
  Float64,
  Int32,
  makeData,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { derivedCodes, derivedColumns, derivedNumbers } from "../../src/arrow/derived_column.ts";
import { DerivedNumbers, DerivedTexts, DerivedValues } from "../../src/arrow/derived_values.ts";
import { type CodeType, DictionaryBuilder } from "../../src/arrow/dictionary_builder.ts";
import { DistinctValues } from "../../src/arrow/distinct_values.ts";
import { nullData } from "../../src/arrow/null_data.ts";
import { Vector } from "apache-arrow";

const TYPE: CodeType = new Dictionary(new Utf8(), new Int32());

Deno.test("DistinctValues derives each value once, over plain and coded columns", () => {
  const asked: string[] = [];
  const lengths = new DistinctValues(
    new DerivedValues((value) => {
      asked.push(value);
      return value.length;
    }),
  );
  const values = ["São Paulo", null, "Rio", "São Paulo", ""];
  const spelled = (rows: Int32Array): unknown[] =>
    [...rows].map((row) => row < 0 ? null : lengths.values.results[row]);
  const expected = [9, null, 3, 9, 0];
  assertEquals(spelled(lengths.rows(vectorFromArray(values, new Utf8()).data[0]!)), expected);
  assertEquals(spelled(lengths.rows(vectorFromArray(values, TYPE).data[0]!)), expected);
  assertEquals(asked, ["São Paulo", "Rio", ""]);
});

Deno.test("DistinctValues follows a dictionary that grows, and one that starts anew", () => {
  const same = new DistinctValues(new DerivedValues((value) => value));
  const builder = new DictionaryBuilder(TYPE);
  const read = (words: readonly string[], from: DictionaryBuilder): void => {
    from.indices.reserve(words.length);
    for (const word of words) from.indices.values[from.indices.length++] = from.add(word);
    const rows = same.rows(from.finish());
    assertEquals([...rows].map((row) => same.values.results[row]!), [...words]);
  };
  read(["a", "b"], builder);
  read(["b", "c", "a"], builder);
  read(Array.from({ length: 500 }, (_, i) => `word ${i}`), builder);
  read(["c", "word 499", "d"], builder);
  read(["d", "a", "b"], new DictionaryBuilder(TYPE));
});

Deno.test("DistinctValues takes slices, and columns that are all null", () => {
  const same = new DistinctValues(new DerivedValues((value) => value));
  const whole = vectorFromArray(["a", null, "b", "c", null, "a", "b", "c", "d", "e"], TYPE);
  for (let from = 0; from < whole.length; from++) {
    const slice = whole.slice(from);
    const rows = same.rows(slice.data[0]!);
    assertEquals([...rows].map((row) => same.values.results[row] ?? null), slice.toJSON());
  }
  assertEquals([...same.rows(nullData(TYPE, 3))], [-1, -1, -1]);
  assertThrows(() => same.rows(vectorFromArray([1.5]).data[0]!), TypeError);
});

Deno.test("DistinctValues tells dictionaries apart that lie in one piece of memory", () => {
  const memory = new TextEncoder().encode("aabbccdd");
  const dictionary = (from: number): Vector<Utf8> =>
    new Vector([makeData({
      type: new Utf8(),
      length: 2,
      valueOffsets: Int32Array.of(0, 2, 4),
      data: memory.subarray(from, from + 4),
    })]);
  const same = new DistinctValues(new DerivedValues((value) => value));
  for (const [from, words] of [[0, ["aa", "bb"]], [4, ["cc", "dd"]]] as const) {
    const data = makeData({
      type: TYPE,
      length: 2,
      data: Int32Array.of(0, 1),
      dictionary: dictionary(from),
    });
    assertEquals([...same.rows(data)].map((row) => same.values.results[row]!), [...words]);
  }
});

Deno.test("derived columns are null where there is no result or no value", () => {
  const values = new DerivedValues((text) => text);
  const results = ["one", "", "three"];
  for (const [i, text] of results.entries()) assertEquals(values.numberOfText(text), i);
  const texts = new DerivedTexts(values, (text) => text === "" ? undefined : text);
  const lengths = new DerivedNumbers(values, (text) => text.length || undefined);
  const all = new DerivedNumbers(values, (text) => text.length);
  const build = derivedColumns([
    derivedCodes(TYPE, texts),
    derivedNumbers(new Float64(), lengths),
    derivedNumbers(new Int32(), all),
  ]);
  for (const rows of [[2, 0, 2], [0, 1, -1, 2, 0], [2, 2, -1], [0]]) {
    const columns = build(Int32Array.from(rows)).map((data) => new Vector([data]).toJSON());
    const found = rows.map((row) => results[row]);
    assertEquals(columns, [
      found.map((text) => text || null),
      found.map((text) => text?.length || null),
      found.map((text) => text?.length ?? null),
    ]);
  }
});

Deno.test("a derived column has in its dictionary what its own rows hold, whatever others read", () => {
  const values = new DerivedValues((text) => text);
  const texts = new DerivedTexts(values, (text) => text.toUpperCase());
  for (const text of ["a", "b", "c"]) values.numberOfText(text);
  for (const rows of [[2, 0, 2], [1]]) {
    const column = derivedColumns([derivedCodes(TYPE, texts)])(Int32Array.from(rows))[0]!;
    assertEquals(column.dictionary!.toJSON(), [...new Set(rows)].map((row) => "ABC"[row]!));
  }
});

Deno.test("a derived column has all texts in its dictionary where they are known, and shares it", () => {
  const values = new DerivedValues((text) => text);
  const texts = new DerivedTexts(values, (text) => text.toUpperCase(), ["C", "B", "A", "B"]);
  for (const text of ["a", "b", "c"]) values.numberOfText(text);
  const read = (rows: readonly number[]): Data =>
    derivedColumns([derivedCodes(TYPE, texts)])(Int32Array.from(rows))[0]!;
  const first = read([2, 0]);
  assertEquals(first.dictionary!.toJSON(), ["C", "B", "A"]);
  assertStrictEquals(read([1, -1]).dictionary, first.dictionary);
  assertEquals(new Vector([read([1, -1])]).toJSON(), ["B", null]);
  // What nobody knew of is not lost, and what was read before stays as it is.
  const further = read([values.numberOfText("d"), 1]);
  assertEquals(new Vector([further]).toJSON(), ["D", "B"]);
  assertEquals(first.dictionary!.length, 3);
  // A reader may move a batch elsewhere, and its dictionary with it.
  const { values: bytes } = further.dictionary!.data[0] as Data<Utf8>;
  structuredClone(bytes, { transfer: [bytes.buffer as ArrayBuffer] });
  assertEquals(new Vector([read([0, 3])]).toJSON(), ["A", "D"]);
});

Deno.test("DerivedValues derives small and large numbers once, as their digits", () => {
  const asked: string[] = [];
  const values = new DerivedValues((text) => void asked.push(text));
  const numbers = [7, 0, 4018, 1_000_000, 7, 1_000_000, 0].map((n) => values.numberOfNumber(n));
  assertEquals(numbers, [0, 1, 2, 3, 0, 3, 1]);
  assertEquals(values.numberOfText("4018"), 2);
  assertEquals(asked, ["7", "0", "4018", "1000000"]);
});
