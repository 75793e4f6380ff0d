import { Table, tableFromArrays, vectorFromArray } from "apache-arrow";
import {
  catalog,
  col,
  type MediaBundle,
  memory,
  profile,
  rate,
  sample,
  show,
  sih,
  type Source,
  withCache,
} from "@dsbr/core";
import { plot } from "@dsbr/core/plot";
import type { Outcome } from "../../src/outcome.ts";
import { coverageHtml } from "../../src/reports/html/coverage_html.ts";
import { outcomeHtml } from "../../src/reports/html/outcome_html.ts";
import { HOSTILE } from "./hostile_values.ts";

/** The name of a view, and its HTML. */
export type PageView = readonly [name: string, html: string];

async function html(value: object): Promise<string> {
  const hook: () => Promise<MediaBundle> = Reflect.get(value, Symbol.for("Jupyter.display"));
  return (await hook.call(value))["text/html"];
}

/** Every view that notebooks get, on made-up data. */
export async function madeUpViews(): Promise<PageView[]> {
  const source = sample({ rows: 200 });
  const scan = sih({ group: "RD", uf: ["AC", "SP"], period: "2023" }, { source })
    .select("MUNIC_RES", "SEXO", "DIAG_PRINC", "DT_INTER", "VAL_TOT", "GESTOR_CPF")
    .where(col("VAL_TOT").gt(100)).label("SEXO");
  const table = await scan.collect();
  const cache = memory();
  const listed: Source = {
    name: "servidor de teste",
    list: (directory, options) => source.list(directory, options),
    open: (path, options) => source.open(path, options),
  };
  const cached = sih({ group: "RD", uf: "AC", period: "2023" }, {
    source: withCache(listed, cache),
  });
  await cached.limit(20).collect();
  const country = sih({ group: "RD", uf: "all", year: [2021, 2023] }, { source });
  const population = tableFromArrays({
    place: ["120040", "355030", "120020"],
    people: Float64Array.of(10_000, 20_000, 30_000),
  });
  const rates = await rate(table, population, {
    by: { place: "MUNIC_RES" },
    columns: { place: "place", number: "people" },
    denominator: "exemplo",
  });
  const values: readonly (readonly [string, object])[] = [
    ["scan", sih({ group: "RD", uf: "all", year: [2008, 2023] })],
    ["scan in the cache", cached],
    ["scan with filters", scan],
    ["table", table],
    ["batch", (await Array.fromAsync(scan))[0]!],
    ["column profile", show(table, { profile: true })],
    ["profile", await profile(scan)],
    ["outcome", scan.outcome!],
    ["explanation", await scan.explain()],
    ["coverage", await country.coverage()],
    ["search", await catalog.search("óbito materno", { limit: 6 })],
    ["cache", await cache.stats()],
    ["rates", rates],
    ...plots(table),
  ];
  return await Promise.all(
    values.map(async ([name, value]) => [name, await html(value)] as const),
  );
}

/** A plot of each sort. */
function plots(table: Parameters<typeof plot.line>[0]): (readonly [string, object])[] {
  const months = Array.from({ length: 30 }, (_, i) => {
    const month = `${2021 + Math.floor(i / 12)}-${String(1 + i % 12).padStart(2, "0")}`;
    return ["AC", "SP", "RJ", "BA", "PA", "MG", "RS", "DF", "AM", "PE"].map((uf, u) => ({
      month,
      uf,
      value: 1_234_567.8 * (u + 1) * (1 + Math.sin(i / 4 + u) / 3),
    }));
  }).flat().filter((_, i) => i < 110 || i > 135);
  return [
    ["line of days", plot.line(table, { x: "DT_INTER", title: "Internações por dia" })],
    [
      "lines of months",
      plot.line(months, {
        ...{ x: "month", y: "value", color: "uf", format: "money" },
        title: "Valor total por mês e UF, com um título que é longo o bastante para duas linhas",
        subtitle: "Dez séries",
        caption: "Fonte: exemplo",
      }),
    ],
    [
      "bars of texts",
      plot.bar(table, { x: "MUNIC_RES", y: "VAL_TOT", combine: "sum", title: "Valor", top: 12 }),
    ],
    [
      "bars of months",
      plot.bar(months, { x: "month", y: "value", color: "uf", combine: "sum", width: 900 }),
    ],
    ["heat map", plot.heatmap(months, { x: "month", y: "uf", value: "value" })],
    ["map", plot.map(table, { uf: "MUNIC_RES", title: "Internações por UF", lang: "en" })],
    [
      "narrow map",
      plot.map(months, { uf: "uf", value: "value", combine: "median", width: 300 }),
    ],
  ];
}

/** Every place where a text of data can stand, with hostile texts in it. */
export async function hostileViews(): Promise<PageView[]> {
  const texts = [...HOSTILE];
  const named = Object.fromEntries(texts.map((text, i) => [`${text.slice(0, 5000)}${i}`, [1]]));
  const cells = tableFromArrays({ [HOSTILE[0]!]: texts });
  const labels = new Table({ code: vectorFromArray(texts) });
  const rows = texts.map((text, i) => ({ text, [text]: i, month: `2023-0${1 + i % 9}`, n: i - 5 }));
  const first = texts[0]!;
  return [
    ["hostile cells", await html(show(cells, { rows: 60 }))],
    ["hostile labels", await html(show(labels, { profile: true }))],
    ["hostile names", await html(show(tableFromArrays(named), { columns: 60 }))],
    ["hostile outcome", `${outcomeHtml(hostileOutcome(), "pt")}`],
    [
      "hostile coverage",
      `${coverageHtml({ dataset: first, cells: [], unexplained: texts } as never, "pt")}`,
    ],
    ["hostile bars", await html(plot.bar(rows, { x: "text", y: "n", top: 60 }))],
    [
      "hostile series",
      await html(plot.line(rows, {
        ...{ x: "text", y: first, color: "text" },
        ...{ title: texts.slice(0, 20).join(" "), subtitle: texts[30], caption: texts[57] },
      })),
    ],
    ["hostile heat map", await html(plot.heatmap(rows, { x: "month", y: "text" }))],
    [
      "hostile map",
      await html(plot.map([...rows, { text: "SP" }], { uf: "text", title: texts[58] })),
    ],
  ];
}

function hostileOutcome(): Outcome {
  const why = { code: "SOURCE", message: HOSTILE.join("\n") } as const;
  return {
    dataset: HOSTILE[1]!,
    synthetic: true,
    status: "failed",
    complete: false,
    why,
    rows: 1,
    files: HOSTILE.map((text) => ({
      ...{ partition: "AC-2023-01", path: text, status: "failed", rows: 0 },
      ...{ checksum: "absent", unparsable: { [text]: 3 }, why: { message: text } },
    })),
    unexplained: HOSTILE,
    findings: [],
  } as never;
}
