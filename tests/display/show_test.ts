import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  col,
  DataSusError,
  type MediaBundle,
  memory,
  profile,
  sample,
  show,
  sih,
  type Source,
  withCache,
} from "@dsbr/core";
import { Table, tableFromArrays } from "apache-arrow";
import { outcomeHtml } from "../../src/reports/html/outcome_html.ts";
import { outcomeText } from "../../src/reports/outcome_text.ts";
import { hitsHtml } from "../../src/search/hits_html.ts";
import { statsHtml } from "../../src/cache/stats_html.ts";
import { HOSTILE } from "./hostile_values.ts";
import { skeleton, textsOf } from "./html/skeleton.ts";

const QUERY = { group: "RD", uf: "AC", year: 2023, month: [1, 2] } as const;
// deno-lint-ignore no-control-regex
const ESCAPES = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2066-\u2069\u200e\u200f\u061c]/;

async function display(value: object): Promise<MediaBundle> {
  const hook: unknown = Reflect.get(value, Symbol.for("Jupyter.display"));
  assert(typeof hook === "function", "no display hook");
  const bundle: MediaBundle = await hook.call(value);
  assertEquals(Object.keys(bundle).sort(), ["text/html", "text/plain"]);
  assertEquals(JSON.parse(JSON.stringify(bundle)), bundle);
  skeleton(bundle["text/html"]);
  return bundle;
}

/** A source as on a server, which counts what is asked of it. */
function counted(): { source: Source; asked: string[] } {
  const inner = sample({ rows: 40 });
  const asked: string[] = [];
  const source: Source = {
    name: "server",
    list: async (directory, options) => {
      asked.push(`list ${directory}`);
      const entries = await inner.list(directory, options);
      const wanted = entries?.filter(({ name }) => /^RDAC230[12]/i.test(name)) ?? [];
      return await Promise.all(wanted.map(async (entry) => {
        const content = await inner.open(`${directory}/${entry.name}`);
        const { length: size } = await new Response(content).bytes();
        return { ...entry, size, modified: new Date(0) };
      }));
    },
    open: (path, options) => {
      asked.push(`open ${path}`);
      return inner.open(path, options);
    },
  };
  return { source, asked };
}

Deno.test("a scan shows itself without asking its source anything", async () => {
  const { source, asked } = counted();
  for (
    const scan of [sih(QUERY, { source }), sih(QUERY, { source: withCache(source, memory()) })]
  ) {
    const { "text/html": html, "text/plain": text } = await display(scan);
    assert(textsOf(html).some((text) => text.startsWith("SIHSUS-RD")));
    assert(text.includes("RDAC2301.dbc to RDAC2302.dbc"));
    assertEquals(Deno.inspect(scan), text);
    assertEquals(asked, []);
  }
  await display(sih({ group: "RD", uf: "all", year: [2008, 2023] }));
});

Deno.test("a scan shows the share and the rows that a cache holds, and asks for no more", async () => {
  const { source, asked } = counted();
  const cache = memory({ offline: false });
  const scan = sih(QUERY, { source, cache }).select("SEXO", "VAL_TOT").limit(50);
  assertEquals((await scan.collect()).numRows, 50);
  const before = asked.length;
  const again = sih(QUERY, { source, cache }).select("SEXO", "VAL_TOT").limit(50);
  const texts = textsOf((await display(again))["text/html"]);
  assertEquals(asked.length, before);
  assert(texts.includes("Linhas em cache"), `${texts}`);
  assert(texts.some((text) => text.startsWith("50 linhas × 2 colunas")), `${texts}`);
  const whole = textsOf((await display(sih(QUERY, { source, cache })))["text/html"]);
  assert(!whole.includes("Linhas em cache"));
  assert(whole[whole.indexOf("Em cache") + 1]?.endsWith("2 de 2)"), `${whole}`);
  assertEquals(asked.length, before);
});

Deno.test("what a scan gives out shows itself", async () => {
  const scan = sih(QUERY, { source: sample({ rows: 30 }), lang: "en" })
    .select("SEXO", "DT_INTER", "VAL_TOT", "GESTOR_CPF").where(col("VAL_TOT").gt(0));
  const table = await scan.collect();
  const texts = textsOf((await display(table))["text/html"]);
  assert(texts.at(-2)?.includes("rows × 4 columns"));
  // Made-up data says so wherever it is shown.
  assertEquals(texts.at(-1), "Synthetic, made-up data");
  assert(Deno.inspect(table).endsWith("\nSynthetic, made-up data"));
  for await (const batch of scan) await display(batch);
  assert((await display(scan.outcome!))["text/plain"].includes("read to the end, complete"));
  assert((await display(await scan.coverage()))["text/html"].includes('class="present"'));
  const explanation = await scan.explain();
  await display(explanation);
  await display(explanation.coverage!);
  assert(explanation.toString().includes("SIHSUS-RD"));
  await display(show(table, { profile: true }));
  await display(await profile(scan));
  await display(await memory().stats());
});

Deno.test("hooks are no fields: they are not compared, copied or written as JSON", async () => {
  const scan = sih(QUERY, { source: sample({ rows: 5 }) });
  const coverage = await scan.coverage();
  assertEquals(Object.keys(coverage).sort(), ["cells", "counts", "dataset", "unexplained"]);
  assertEquals(structuredClone({ ...coverage }), { ...coverage });
  assertEquals(Object.getOwnPropertySymbols({ ...coverage }), []);
  const table = await scan.collect();
  assert(table instanceof Table);
  assert(table.toString().startsWith("["));
});

Deno.test("show() shows as many rows as asked and refuses what is no table", async () => {
  const table = tableFromArrays({ N: Int32Array.of(1, 2, 3, 4, 5, 6) });
  assert(`${show(table, { rows: 2 })}`.includes("4 rows hidden"));
  assertEquals(Deno.inspect(show(table)), `${show(table)}`);
  assert((await display(show(table.batches, { rows: 2 })))["text/html"].includes("4 linhas fora"));
  await display(show(table.batches[0]!));
  assertThrows(() => show(table, { rows: -1 }), RangeError, "Cannot show -1 rows");
  assertThrows(() => show(sih(QUERY) as unknown as Table), DataSusError, "neither a table");
});

Deno.test("text for terminals is styled only when asked", async () => {
  const scan = sih(QUERY, { source: sample({ rows: 5 }) });
  await scan.collect();
  for (const value of [scan, scan.outcome!, await scan.explain(), await memory().stats()]) {
    assert(!ESCAPES.test(Deno.inspect(value, { colors: false })));
    assert(Deno.inspect(value, { colors: true }).includes("\x1b[1m"));
  }
});

Deno.test("hostile texts in outcomes, hits and statistics stay text", async () => {
  const scan = sih(QUERY, { source: sample({ rows: 5 }) });
  await scan.collect();
  const outcomeOf = (text: string) => ({
    ...scan.outcome!,
    status: "failed" as const,
    why: { code: "SOURCE" as const, message: text },
    unexplained: [text],
    files: scan.outcome!.files.map((file) => ({
      ...file,
      path: text,
      why: { message: text },
      unparsable: { [text]: 3 },
    })),
    findings: [{
      kind: "type-changed" as const,
      column: text,
      against: "previous" as const,
      partitions: [text],
      path: text,
      from: text,
      to: text,
      declared: false,
    }],
  });
  const stats = await memory().stats();
  const views = (text: string) => [
    `${outcomeHtml(outcomeOf(text), "pt")}`,
    `${hitsHtml([{ kind: "code", name: text, pt: text, en: text }], text, "en")}`,
    `${statsHtml({ ...stats, store: text, warnings: [{ kind: "damaged", message: text }] }, "pt")}`,
  ];
  const plain = views("plain").map(skeleton);
  for (const text of HOSTILE) {
    assertEquals(views(text).map(skeleton), plain);
    assert(!ESCAPES.test(outcomeText(outcomeOf(text), { width: 80, color: false })));
    const table = tableFromArrays({ [text]: [text] });
    assert(!ESCAPES.test(`${show(table)}`));
    skeleton((await display(show(table, { profile: true })))["text/html"]);
  }
});

Deno.test("show() shows a text line by line, and nothing in it is markup, steering or a formula", async () => {
  const citation = show("@misc{x,\n  year = {2026}\n}");
  assertEquals(`${citation}`, "@misc{x,\n  year = {2026}\n}");
  assertEquals(textsOf((await display(citation))["text/html"]).slice(-3), [
    "@misc{x,",
    "  year = {2026}",
    "}",
  ]);
  // Indented lines keep their columns; others are prose.
  assert((await display(citation))["text/html"].includes('<p class="c">'));
  assert(!(await display(show("one\ntwo")))["text/html"].includes('<p class="c">'));
  const plain = skeleton((await display(show("a")))["text/html"]);
  for (const hostile of HOSTILE) {
    const line = hostile.replaceAll("\n", " ");
    const shown = show(line);
    assertEquals(skeleton((await display(shown))["text/html"]), plain, line.slice(0, 80));
    assert(!ESCAPES.test(`${shown}`), line.slice(0, 80));
  }
  const { "text/html": html } = await display(show("R$ 10 e R$ 20"));
  assert(html.includes('class="dsbr tex2jax_ignore mathjax_ignore"'), html.slice(0, 80));
});
