import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { DataSusError, type MediaBundle } from "@dsbr/core";
import { type Plot, plot } from "@dsbr/core/plot";
import { skeleton } from "../display/html/skeleton.ts";
import { HOSTILE } from "../display/hostile_values.ts";

const CONTROLS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f]/u;
const ROWS = [{ x: "a", y: 1 }, { x: "b", y: 2 }];

function bundle(value: Plot): Promise<MediaBundle> {
  return Reflect.get(value, Symbol.for("Jupyter.display")).call(value);
}

Deno.test("a plot shows itself as inline SVG and as text, and as no other type", async () => {
  const shown = await bundle(plot.bar(ROWS, { x: "x", y: "y", title: "T" }));
  assertEquals(Object.keys(shown).sort(), ["text/html", "text/plain"]);
  assertStringIncludes(shown["text/html"], '<svg class="plot fit"');
  assert(!shown["text/html"].includes("xmlns"), "inline SVG needs no namespace");
  assertStringIncludes(shown["text/plain"], "T\n");
});

Deno.test("hostile values stay text in all plots, inline, in files and in terminals", async () => {
  const draw = (text: string): Plot[] => {
    const rows = [{ [text]: text, n: 1, m: "2023-01" }, { [text]: "b", n: 2, m: "2023-02" }];
    const said = { title: text, subtitle: text, caption: text };
    return [
      plot.bar(rows, { x: text, y: "n", color: text, ...said }),
      plot.line(rows, { x: text, y: "n", color: text, ...said }),
      plot.heatmap(rows, { x: "m", y: text, ...said }),
      plot.map([...rows, { [text]: "SP" }], { uf: text, ...said }),
    ];
  };
  for (const text of HOSTILE) {
    for (const hostile of draw(text)) {
      const inline = (await bundle(hostile))["text/html"];
      for (const source of [hostile.svg, inline]) {
        skeleton(source);
        assert(!CONTROLS.test(source.replaceAll("\n", "")), JSON.stringify(text.slice(0, 40)));
        assert(source.length < 60_000, `${source.length} characters`);
      }
      assert(!CONTROLS.test(`${hostile}`.replaceAll("\n", "")), JSON.stringify(text.slice(0, 40)));
    }
  }
});

Deno.test("values that are alike when they are cut keep their own bars", () => {
  const long = "x".repeat(500);
  const { svg } = plot.bar([{ x: `${long}1`, y: 1 }, { x: `${long}2`, y: 2 }], { x: "x", y: "y" });
  assertEquals(svg.match(/<rect[^>]*f-s0/g)?.length, 2);
});

Deno.test("a plot in text fits its terminal, and styles it only when asked", () => {
  const months = Array.from({ length: 48 }, (_, i) => ({
    m: `${2020 + Math.floor(i / 12)}-${String(1 + i % 12).padStart(2, "0")}`,
    uf: ["SP", "AC"][i % 2],
    n: 1000 * i,
  }));
  for (
    const value of [
      plot.line(months, { x: "m", y: "n" }),
      plot.bar(months, { x: "m", y: "n", color: "uf" }),
      plot.heatmap(months, { x: "m", y: "uf", value: "n" }),
      plot.map(months, { uf: "uf", value: "n", combine: "sum" }),
    ]
  ) {
    const lines = `${value}`.split("\n");
    assert(lines.every((line) => [...line].length <= 100), `${value}`);
    assert(!`${value}`.includes("\x1b"));
    assert(!Deno.inspect(value, { colors: false }).includes("\x1b"));
    assertStringIncludes(Deno.inspect(value, { colors: true }), "\x1b[2m");
  }
});

Deno.test("bars in text are as long as their values", () => {
  const lines = `${
    plot.bar([{ x: "a", y: 10 }, { x: "b", y: 5 }, { x: "c", y: 0 }], { x: "x", y: "y" })
  }`
    .split("\n");
  const length = (name: string) =>
    lines.find((line) => line.startsWith(`${name} `))!.match(/█/g)?.length ?? 0;
  assert(length("a") > 60 && Math.abs(length("a") - 2 * length("b")) <= 1);
  assertEquals(length("c"), 0);
  assert(!lines.some((line) => /^c .*▏/.test(line)), "0 has no bar");
});

Deno.test("save() writes SVG whole or not at all", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const value = plot.bar(ROWS, { x: "x", y: "y" });
    await value.save(`${folder}/a.svg`);
    assertEquals(await Deno.readTextFile(`${folder}/a.svg`), value.svg);
    const error = await assertRejects(() => value.save(`${folder}/a.pdf`), DataSusError);
    assertEquals([error.code, error.path], ["QUERY", `${folder}/a.pdf`]);
    await assertRejects(() => value.save(`${folder}/none/a.svg`), DataSusError);
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name), ["a.svg"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("save() says which permission it lacks", { permissions: {} }, async () => {
  const value = plot.bar(ROWS, { x: "x", y: "y" });
  const error = await assertRejects(() => value.save("/tmp/x.svg"), DataSusError);
  assertEquals(error.code, "PERMISSION");
  const png = await assertRejects(() => value.png(), DataSusError);
  assertEquals(png.code, "PERMISSION");
  assert(png.flag?.startsWith("--allow-read="), png.flag);
});
