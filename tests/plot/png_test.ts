import { assert, assertEquals, assertRejects } from "@std/assert";
import { inflateSync } from "node:zlib";
import { plot } from "@dsbr/core/plot";

/** Width, height and the colours of a PNG of 8 bits a channel, read by the format's own rules. */
function readPng(bytes: Uint8Array): { width: number; height: number; colours: Set<string> } {
  assertEquals([...bytes.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  assertEquals([view.getUint8(24), view.getUint8(25)], [8, 6], "8 bits, RGBA");
  const parts: Uint8Array[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const type = new TextDecoder().decode(bytes.subarray(at + 4, at + 8));
    if (type === "IDAT") parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(new Uint8Array(parts.flatMap((part) => [...part])));
  const stride = 4 * width;
  const pixels = new Uint8Array(stride * height);
  const paeth = (a: number, b: number, c: number): number => {
    const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
  };
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let i = 0; i < stride; i++) {
      const left = i < 4 ? 0 : pixels[y * stride + i - 4]!;
      const up = y === 0 ? 0 : pixels[(y - 1) * stride + i]!;
      const corner = y === 0 || i < 4 ? 0 : pixels[(y - 1) * stride + i - 4]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      pixels[y * stride + i] = raw[y * (stride + 1) + 1 + i]! + guess;
    }
  }
  const colours = new Set<string>();
  for (let i = 0; i < pixels.length; i += 4) {
    colours.add(
      [...pixels.subarray(i, i + 3)].map((c) => c.toString(16).padStart(2, "0")).join(""),
    );
  }
  return { width, height, colours };
}

Deno.test("png() draws bars and letters on white, at any scale", async () => {
  const rows = [{ x: "São João", y: 1 }, { x: "b", y: 2 }];
  const value = plot.bar(rows, { x: "x", y: "y", title: "Título" });
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(value.svg)!.map(Number);
  for (const scale of [1, 2]) {
    const png = readPng(await value.png({ scale }));
    assertEquals([png.width, png.height], [scale * width!, scale * height!]);
    assert(png.colours.has("ffffff") && png.colours.has("0072b2"), "the ground and the bars");
  }
  const { colours } = readPng(await value.png());
  assert(colours.has("1b1f24"), "the title is drawn in ink, with the font of the package");
  for (const scale of [0, 9, NaN]) await assertRejects(() => value.png({ scale }), RangeError);
});

Deno.test("the files of the renderer are those of the versions in deno.json", async () => {
  const { imports } = JSON.parse(
    await Deno.readTextFile(new URL("../../deno.json", import.meta.url)),
  );
  const source = await Deno.readTextFile(new URL("../../src/plot/png.ts", import.meta.url));
  for (const name of ["@resvg/resvg-wasm", "@fontsource/inter"]) {
    assert(source.includes(`"${imports[name]}/`), imports[name]);
  }
});
