import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import {
  Float32,
  Float64,
  Int64,
  Int8,
  Table,
  tableFromArrays,
  Uint32,
  vectorFromArray,
} from "apache-arrow";
import { DataSusError, errorText, sample, sih } from "@dsbr/core";
import { plot } from "@dsbr/core/plot";

const none = { permissions: {} } as const;

/** The texts of an SVG, by the element that they stand in. */
function textsOf(svg: string, name = "text"): string[] {
  return [...svg.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, "g"))].map(([, text]) =>
    text!.replace(/<[^>]*>/g, "")
  );
}

function codeAndHint(work: () => unknown): [message: string, hint: string | undefined] {
  const error = assertThrows(work, DataSusError);
  assertEquals(error.code, "QUERY");
  return [error.message, error.hint];
}

Deno.test("plots need no permission, and are the same each time", none, () => {
  const rows = [{ x: "2023-01", y: 3 }, { x: "2023-02", y: 4 }];
  const one = plot.line(rows, { x: "x", y: "y" });
  assertEquals(one.svg, plot.line(rows, { x: "x", y: "y" }).svg);
  assert(one.svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'));
  assertStringIncludes(one.svg, 'role="img"');
  assertStringIncludes(one.svg, "<desc>");
});

Deno.test(
  "line() puts months in order, whatever they are written like, and tells missing ones",
  none,
  () => {
    for (
      const [first, second, fifth] of [["2023-01", "2023-02", "2023-05"], [
        "202301",
        "202302",
        "202305",
      ]]
    ) {
      const rows = [{ x: fifth, y: 9 }, { x: first, y: 1 }, { x: second, y: 2 }];
      const { svg } = plot.line(rows, { x: "x", y: "y" });
      assertEquals(textsOf(svg, "title").slice(1), [
        "jan. 2023 · 1",
        "fev. 2023 · 2",
        "maio 2023 · 9",
      ]);
      assertStringIncludes(svg, "2 meses sem dados: a linha se interrompe");
      const path = /<path[^>]* d="([^"]*)"[^>]*stroke-width="2"|stroke-width="2"[^>]* d="([^"]*)"/
        .exec(svg);
      const drawn = svg.match(/M[^"]*/g)!.filter((d) => d.split("M").length === 3);
      assertEquals([path !== null || drawn.length > 0, drawn.length], [true, 1], "one broken line");
    }
  },
);

Deno.test("line() does not break a line of quarters, nor one of days", none, () => {
  const quarters = ["2022-12", "2023-03", "2023-06"].map((x, y) => ({ x, y }));
  assert(!plot.line(quarters, { x: "x", y: "y" }).svg.includes("sem dados"));
  const days = ["2023-01-02", "2023-01-05"].map((x, y) => ({ x, y }));
  assert(!plot.line(days, { x: "x", y: "y" }).svg.includes("sem dados"));
});

Deno.test("line() counts the months that any of its series passes over once", none, () => {
  const rows = ["a", "b"].flatMap((s) => ["2023-01", "2023-04"].map((x, y) => ({ s, x, y })));
  rows.push({ s: "c", x: "2023-02", y: 5 });
  const { svg } = plot.line(rows, { x: "x", y: "y", color: "s" });
  assertStringIncludes(svg, "2 meses sem dados em alguma série");
});

Deno.test("plots count rows when no value is named", none, () => {
  const rows = ["b", "a", "b", null, "b"].map((x) => ({ x }));
  const { svg } = plot.bar(rows, { x: "x" });
  assertEquals(textsOf(svg, "title").slice(1), ["b · 3", "a · 1"]);
  assertStringIncludes(svg, "1 linha sem x, fora do gráfico");
  assertStringIncludes(svg, "Número de linhas");
});

Deno.test(
  "several rows at one place are an error until it is said what to make of them",
  none,
  () => {
    const rows = [{ x: "a", y: 1 }, { x: "a", y: 2 }, { x: "a", y: 9 }, { x: "b", y: 0 }];
    const [message, hint] = codeAndHint(() => plot.bar(rows, { x: "x", y: "y" }));
    assertEquals(message, 'Cannot plot "y" by "x": several rows are at "a"');
    assertStringIncludes(hint!, "combine:");
    const combined = (["sum", "mean", "median", "min", "max"] as const).map((combine) =>
      textsOf(plot.bar(rows, { x: "x", y: "y", combine }).svg, "title")[1]
    );
    assertEquals(combined, ["a · 12", "a · 4", "a · 2", "a · 1", "a · 9"]);
    assertStringIncludes(plot.bar(rows, { x: "x", y: "y", combine: "mean" }).svg, "y (média)");
  },
);

Deno.test("the median of an even number of values lies between the middle ones", none, () => {
  const rows = [4, 1, 2, 9].map((y) => ({ x: "a", y }));
  const { svg } = plot.bar(rows, { x: "x", y: "y", combine: "median" });
  assertEquals(textsOf(svg, "title")[1], "a · 3");
});

Deno.test("bar() sorts texts by value or label, and tells how many it hides", none, () => {
  const rows = [["c", 5], ["a", 1], ["b", 3], ["d", 4]].map(([x, y]) => ({ x, y }));
  const order = (options: object) =>
    textsOf(plot.bar(rows, { x: "x", y: "y", ...options }).svg, "title").slice(1);
  assertEquals(order({}), ["c · 5", "d · 4", "b · 3", "a · 1"]);
  assertEquals(order({ sort: "label", top: 3 }), ["b · 3", "c · 5", "d · 4"]);
  const { svg } = plot.bar(rows, { x: "x", y: "y", top: 3 });
  assertStringIncludes(svg, "1 barra menor fora do gráfico");
  assertThrows(() => plot.bar(rows, { x: "x", y: "y", top: 0 }), RangeError);
});

Deno.test("bars begin at 0, those below 0 on its other side", none, () => {
  const { svg } = plot.bar([{ x: "a", y: 10 }, { x: "b", y: -5 }], { x: "x", y: "y" });
  const bars = [...svg.matchAll(/<rect[^>]*class="f-s0"[^>]*>/g)].map(([bar]) => ({
    x: Number(/ x="([^"]*)"/.exec(bar)![1]),
    width: Number(/ width="([^"]*)"/.exec(bar)![1]),
  }));
  const [a, b] = [bars[0]!, bars[1]!];
  assert(Math.abs(a.x - (b.x + b.width)) < 1.01, JSON.stringify(bars));
  assert(Math.abs(a.width - 2 * b.width) < 2, JSON.stringify(bars));
});

Deno.test("series behind the last colour are one part of bars, and grey lines", none, () => {
  const rows = Array.from({ length: 10 }, (_, i) => ({ x: "2023", s: `s${i}`, y: 10 - i }));
  const { svg } = plot.bar(rows, { x: "x", y: "y", color: "s" });
  assertStringIncludes(svg, "outras 3");
  assertStringIncludes(svg, "2023 · outras 3 · 6"); // 3 + 2 + 1
  assertStringIncludes(plot.line(rows, { x: "x", y: "y", color: "s" }).svg, "3 séries em cinza");
});

Deno.test("heatmap() outlines and counts the cells without a row", none, () => {
  const rows = [{ m: "202301", uf: "AC", n: 1 }, { m: "202303", uf: "SP", n: 2 }];
  const { svg } = plot.heatmap(rows, { x: "m", y: "uf", value: "n" });
  assertStringIncludes(svg, "4 células sem dados");
  assertEquals(textsOf(svg, "title").slice(1), ["AC · jan. 2023 · 1", "SP · mar. 2023 · 2"]);
  const many = Array.from({ length: 200 }, (_, i) => ({ a: `${i}`, b: `${i}` }));
  assertStringIncludes(codeAndHint(() => plot.heatmap(many, { x: "a", y: "b" }))[0], "200 by 200");
});

Deno.test(
  "map() takes codes, names, numbers and municipalities, and names UFs without a value",
  none,
  () => {
    const rows = ["SP", "são paulo", 35, "355030", "AC", "BR", null].map((uf) => ({ uf }));
    const { svg } = plot.map(rows, { uf: "uf" });
    const titles = textsOf(svg, "title").slice(1);
    assertEquals(titles.length, 27);
    assert(titles.includes("São Paulo · 4") && titles.includes("Acre · 1"));
    assert(titles.includes("Bahia · sem dados"));
    assertStringIncludes(svg, "Sem dados: RO, AM, RR,");
    assertStringIncludes(svg, "1 linha sem UF conhecida, fora do mapa");
    assertStringIncludes(svg, "1 linha sem uf, fora do gráfico");
    const [message] = codeAndHint(() => plot.map([{ uf: "x" }], { uf: "uf" }));
    assertEquals(message, 'Cannot plot "uf" as a map: it names no UF');
  },
);

Deno.test("what cannot be plotted is told, with the next step", none, () => {
  const rows = [{ a: "x", b: 1 }];
  const [absent, columns] = codeAndHint(() => plot.bar(rows, { x: "c" }));
  assertEquals([absent, columns], [
    'Cannot plot "c": there is no such column',
    "The columns are a, b",
  ]);
  assertStringIncludes(
    codeAndHint(() => plot.line(rows, { x: "b", y: "a" }))[0],
    'Cannot plot the values of "a": "x" is no number',
  );
  assertStringIncludes(codeAndHint(() => plot.bar([], { x: "a" }))[0], "without rows");
  assertStringIncludes(
    codeAndHint(() => plot.bar([{ a: null, b: NaN }], { x: "a", y: "b" }))[0],
    "no row has a value in all of them",
  );
  for (const wrong of [1, "text", {}, [1], null, undefined]) {
    codeAndHint(() => plot.bar(wrong as never, { x: "a" }));
  }
  for (const size of [{ width: 10 }, { width: NaN }, { height: 5000 }]) {
    assertThrows(() => plot.bar(rows, { x: "a", ...size }), RangeError);
  }
  const error = assertThrows(() => plot.bar([], { x: "a" }), DataSusError);
  assertStringIncludes(
    errorText(error, "pt").message,
    "Não é possível desenhar uma tabela sem linhas",
  );
});

Deno.test("plots of a scan say what they are of, and that it is made up", none, async () => {
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, {
    source: sample({ rows: 90 }),
  });
  const table = await scan.select("SEXO", "VAL_TOT", "DT_INTER").collect();
  for (const part of [table, table.slice(5, 50)]) {
    const { svg } = plot.bar(part, { x: "SEXO", y: "VAL_TOT", combine: "sum" });
    assertStringIncludes(svg, "SIHSUS-RD · Dados sintéticos, inventados");
    assert(/R\$ [\d.]+,\d\d/.test(svg), "money");
    assertStringIncludes(svg, "SEXO: Sexo");
  }
  const english = plot.bar(table, { x: "SEXO", y: "VAL_TOT", combine: "sum", lang: "en" }).svg;
  assertStringIncludes(english, "Synthetic, made-up data");
  assert(/R\$[\d,]+\.\d\d/.test(english), "money in English");
});

Deno.test("plots refuse a column that identifies persons", none, async () => {
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, {
    source: sample({ rows: 9 }),
  });
  const table = await scan.select("GESTOR_CPF").collect();
  const [message] = codeAndHint(() => plot.bar(table, { x: "GESTOR_CPF" }));
  assertEquals(message, 'Cannot plot "GESTOR_CPF": it identifies persons');
});

Deno.test("plots take batches, data frames, big integers and dates", none, () => {
  const table = tableFromArrays({ x: ["a", "b"], y: BigInt64Array.of(3n, 4n) });
  const expected = ["b · 4", "a · 3"];
  const rows = [{ x: "a", y: 3n }, { x: "b", y: 4n }];
  for (const given of [table, table.batches, table.batches[0]!, rows, { toRecords: () => rows }]) {
    const { svg } = plot.bar(given, { x: "x", y: "y" });
    assertEquals(textsOf(svg, "title").slice(1), expected);
  }
  const days = [{ x: new Date("2023-01-31"), y: 1 }, { x: new Date("2023-02-01"), y: 2 }];
  assertEquals(
    textsOf(plot.line(days, { x: "x", y: "y" }).svg, "title").slice(1),
    ["31/01/2023 · 1", "01/02/2023 · 2"],
  );
});

Deno.test("plots read every type of number, sliced and with nulls", none, () => {
  const numbers = [1, null, 3, 4];
  for (const type of [new Int8(), new Uint32(), new Int64(), new Float32(), new Float64()]) {
    const given = numbers.map((n) => n !== null && type instanceof Int64 ? BigInt(n) : n);
    const table = new Table({ y: vectorFromArray(given, type) }).slice(1);
    const { svg } = plot.bar(table, { x: "y" });
    assertEquals(textsOf(svg, "title").slice(1), ["3 · 1", "4 · 1"], `${type}`);
    assertStringIncludes(svg, "1 linha sem y, fora do gráfico");
  }
});
