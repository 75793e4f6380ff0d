import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStrictEquals,
} from "@std/assert";
import { mergeReadableStreams, TextLineStream, toArrayBuffer, toText } from "@std/streams";
import { mergeReadableStreams as mergeFromSubpath } from "@std/streams/merge-readable-streams";
import { TextLineStream as LinesFromSubpath } from "@std/streams/text-line-stream";
import { toArrayBuffer as toArrayBufferFromSubpath } from "@std/streams/to-array-buffer";
import { toText as toTextFromSubpath } from "@std/streams/to-text";
import { toBytes } from "@std/streams/unstable-to-bytes";

/** A stream that gives the chunks and then fails. */
function failing<T>(chunks: T[], reason: unknown): ReadableStream<T> {
  let next = 0;
  return new ReadableStream<T>({
    pull(controller): void {
      const chunk = chunks[next++];
      if (chunk === undefined) controller.error(reason);
      else controller.enqueue(chunk);
    },
  });
}

/** A stream that counts up in steps of a millisecond until it is cancelled. */
function counting(): { stream: ReadableStream<number>; cancelled: Promise<unknown> } {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  let count = 0;
  const stream = new ReadableStream<number>({
    async pull(controller): Promise<void> {
      await new Promise((wake) => setTimeout(wake, 1));
      controller.enqueue(count++);
    },
    cancel: resolve,
  }, { highWaterMark: 0 });
  return { stream, cancelled: promise };
}

/** Waits for what must happen within a second. */
async function soon<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("It has not happened for a second")), 1000);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function bytes(...values: number[]): Uint8Array {
  return new Uint8Array(values);
}

const READERS: [string, (stream: ReadableStream<Uint8Array>) => Promise<Uint8Array>][] = [
  ["toArrayBuffer", async (stream) => new Uint8Array(await toArrayBuffer(stream))],
  ["toBytes", toBytes],
  ["toText", async (stream) => new TextEncoder().encode(await toText(stream))],
];

for (const [name, read] of READERS) {
  Deno.test(`${name}() joins the chunks in order`, async () => {
    const chunks = [bytes(65), bytes(), bytes(0, 66, 67, 0).subarray(1, 3), bytes(68)];
    assertEquals(await read(ReadableStream.from(chunks)), bytes(65, 66, 67, 68));
  });

  Deno.test(`${name}() is empty for an empty stream`, async () => {
    assertEquals(await read(ReadableStream.from<Uint8Array>([])), bytes());
  });

  Deno.test(`${name}() rejects with the stream's reason`, async () => {
    const reason = new Error("line went dead");
    assertStrictEquals(await assertRejects(() => read(failing([bytes(65)], reason))), reason);
  });
}

Deno.test("toArrayBuffer() and toBytes() return the exact size in memory of their own", async () => {
  const chunk = bytes(1, 2, 3);
  const buffer = await toArrayBufferFromSubpath(ReadableStream.from([chunk]));
  const array = await toBytes(ReadableStream.from([chunk.slice()]));
  assertInstanceOf(buffer, ArrayBuffer);
  assertInstanceOf(array, Uint8Array);
  assertEquals([buffer.byteLength, array.byteLength], [3, 3]);
  assert(buffer !== chunk.buffer);
});

Deno.test("toBytes() rejects when a chunk is not bytes", async () => {
  const stream = ReadableStream.from(["text"]) as unknown as ReadableStream<Uint8Array>;
  await assertRejects(() => toBytes(stream), TypeError);
});

Deno.test("toText() joins strings", async () => {
  assertEquals(await toTextFromSubpath(ReadableStream.from(["Data", "", "SUS"])), "DataSUS");
});

Deno.test("toText() decodes characters cut between chunks", async () => {
  const encoded = new TextEncoder().encode("São João 🦕");
  const chunks = Array.from(encoded, (byte) => bytes(byte));
  assertEquals(await toText(ReadableStream.from(chunks)), "São João 🦕");
});

Deno.test("toText() replaces bytes that are no UTF-8 and a character cut at the end", async () => {
  assertEquals(
    await toText(ReadableStream.from([bytes(65, 0xff), bytes(66, 0xc3)])),
    "A\ufffdB\ufffd",
  );
});

Deno.test("mergeReadableStreams() has the chunks of all, each stream's in order", async () => {
  const merged = mergeReadableStreams(
    ReadableStream.from([1, 2, 3]),
    ReadableStream.from<number>([]),
    ReadableStream.from([10, 20]),
  );
  const chunks = await Array.fromAsync(merged);
  assertEquals(chunks.filter((chunk) => chunk < 10), [1, 2, 3]);
  assertEquals(chunks.filter((chunk) => chunk >= 10), [10, 20]);
});

Deno.test("mergeReadableStreams() gives a ready stream's chunks while another waits", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const waiting = new ReadableStream<string>({
    async pull(controller): Promise<void> {
      await promise;
      controller.enqueue("late");
      controller.close();
    },
  });
  const reader = mergeReadableStreams(waiting, ReadableStream.from(["early"])).getReader();
  assertEquals((await reader.read()).value, "early");
  resolve();
  assertEquals((await reader.read()).value, "late");
  assertEquals((await reader.read()).done, true);
});

Deno.test("mergeReadableStreams() is empty without streams and with empty ones", async () => {
  assertEquals(await Array.fromAsync(mergeFromSubpath()), []);
  const empty = () => ReadableStream.from<number>([]);
  assertEquals(await Array.fromAsync(mergeReadableStreams(empty(), empty())), []);
});

Deno.test("mergeReadableStreams() fails with a stream's reason and cancels the others", async () => {
  const reason = new Error("line went dead");
  const { stream, cancelled } = counting();
  const merged = mergeReadableStreams(stream, failing<number>([], reason));
  assertStrictEquals(await assertRejects(() => Array.fromAsync(merged)), reason);
  await soon(cancelled);
});

Deno.test("mergeReadableStreams() cancels every stream when it is cancelled", async () => {
  const sources = [counting(), counting()];
  const merged = mergeReadableStreams(...sources.map(({ stream }) => stream));
  const reader = merged.getReader();
  assertEquals((await reader.read()).value, 0);
  await reader.cancel();
  await soon(Promise.all(sources.map(({ cancelled }) => cancelled)));
});

Deno.test("mergeReadableStreams() may be cancelled when its streams have ended", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const ending = new ReadableStream<number>({
    async pull(controller): Promise<void> {
      await promise;
      controller.close();
    },
  });
  await mergeReadableStreams(ending).cancel();
  resolve();
  // An unhandled rejection in the next turns would fail this test.
  await new Promise((wake) => setTimeout(wake, 5));
});

function linesOf(chunks: string[], options?: { allowCR: boolean }): Promise<string[]> {
  const stream = options === undefined ? new TextLineStream() : new LinesFromSubpath(options);
  return Array.fromAsync(ReadableStream.from(chunks).pipeThrough(stream));
}

const TEXT = "a\nb\r\nc\rd\n\n\r\ne\r\r\nf\r";

Deno.test("TextLineStream cuts at line feeds, with a carriage return before them or not", async () => {
  assertEquals(await linesOf([TEXT]), ["a", "b", "c\rd", "", "", "e\r", "f\r"]);
});

Deno.test("TextLineStream cuts at lone carriage returns too with allowCR", async () => {
  assertEquals(await linesOf([TEXT], { allowCR: true }), [
    "a",
    "b",
    "c",
    "d",
    "",
    "",
    "e",
    "",
    "f",
  ]);
});

Deno.test("TextLineStream gives the same lines wherever the chunks are cut", async () => {
  for (const allowCR of [false, true]) {
    const whole = await linesOf([TEXT], { allowCR });
    assertEquals(await linesOf([...TEXT], { allowCR }), whole);
    for (let cut = 0; cut <= TEXT.length; cut++) {
      assertEquals(await linesOf([TEXT.slice(0, cut), TEXT.slice(cut)], { allowCR }), whole);
    }
  }
});

Deno.test("TextLineStream gives no line for an empty stream or after the last line end", async () => {
  assertEquals(await linesOf([]), []);
  assertEquals(await linesOf(["", ""]), []);
  assertEquals(await linesOf(["a\n"]), ["a"]);
  assertEquals(await linesOf(["a\r\n"], { allowCR: true }), ["a"]);
  assertEquals(await linesOf(["\n\n"]), ["", ""]);
});

Deno.test("TextLineStream gives a line before the next one has ended", async () => {
  const stream = new TextLineStream();
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const written = writer.write("a\nb");
  assertEquals((await reader.read()).value, "a");
  await written;
  await reader.cancel();
});

Deno.test("TextLineStream reads no more of the source than its reader asks for", async () => {
  let pulls = 0;
  const source = new ReadableStream<string>({
    pull(controller): void {
      pulls++;
      controller.enqueue("line\n");
    },
  }, { highWaterMark: 0 });
  const reader = source.pipeThrough(new TextLineStream()).getReader();
  await reader.read();
  await new Promise((wake) => setTimeout(wake, 5));
  assert(pulls <= 4, `The source was pulled ${pulls} times for one line`);
  await reader.cancel();
});

Deno.test("TextLineStream passes a failure on", async () => {
  const reason = new Error("line went dead");
  const lines = failing(["a\nb"], reason).pipeThrough(new TextLineStream());
  assertStrictEquals(await assertRejects(() => Array.fromAsync(lines)), reason);
});

Deno.test("TextLineStream passes cancellation on to the source", async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const source = new ReadableStream<string>({ cancel: resolve });
  await source.pipeThrough(new TextLineStream()).cancel("enough");
  assertEquals(await soon(promise), "enough");
});
