import { assertEquals } from "@std/assert";
import { Binary, type Data, Utf8, Vector } from "apache-arrow";
import { BinaryBuilder } from "../../src/arrow/binary_builder.ts";

const pure = { permissions: "none" } as const;

function append(builder: BinaryBuilder, text: string | null): void {
  if (text === null) return builder.appendNull();
  const { written } = new TextEncoder().encodeInto(
    text,
    builder.bytes.subarray(builder.byteLength),
  );
  builder.endValue(builder.byteLength + written);
}

function appendAll(builder: BinaryBuilder, texts: readonly (string | null)[]): void {
  for (const text of texts) {
    builder.reserve(1, (text?.length ?? 0) * 3);
    append(builder, text);
  }
}

function valuesOf(data: Data): unknown[] {
  return [...new Vector([data])];
}

Deno.test("BinaryBuilder gives the texts and nulls that were appended", pure, () => {
  const texts = ["AC", null, "", "São José", null, "x".repeat(1000)];
  const builder = new BinaryBuilder(new Utf8());
  appendAll(builder, texts);
  const data = builder.finish();
  assertEquals(valuesOf(data), texts);
  assertEquals([data.length, data.nullCount, data.valueOffsets.length], [6, 2, 7]);
});

Deno.test("BinaryBuilder gives bytes when its type is Binary", pure, () => {
  const builder = new BinaryBuilder(new Binary());
  appendAll(builder, ["{|", null]);
  assertEquals(valuesOf(builder.finish()), [Uint8Array.of(0x7b, 0x7c), null]);
});

Deno.test("BinaryBuilder starts over after finish(), and leaves what it gave alone", pure, () => {
  const builder = new BinaryBuilder(new Utf8());
  const batches = [["a", null, "bc"], [], ["def"], Array.from({ length: 500 }, (_, i) => `${i}`), [
    null,
  ]];
  const given = batches.map((texts) => {
    appendAll(builder, texts);
    return builder.finish();
  });
  assertEquals(given.map(valuesOf), batches);
});

Deno.test("BinaryBuilder gives values of no more bytes than they have", pure, () => {
  const builder = new BinaryBuilder(new Utf8());
  builder.reserve(3, 100_000);
  appendAll(builder, ["abc"]);
  assertEquals(builder.finish().values.buffer.byteLength, 3);
});
