/**
 * Writes a page with every view that notebooks get, on made-up data and on hostile values, and has
 * Chromium draw it in light and dark at 400 and 1200 pixels. The page forbids nothing and counts
 * what it should not hold; `pages.json` says what was found.
 *
 * ```sh
 * deno run --allow-read --allow-write=/tmp/pages --allow-run=chromium tools/display_pages.ts /tmp/pages
 * ```
 *
 * @module
 */

import { tableFromArrays } from "apache-arrow";
import {
  catalog,
  col,
  type MediaBundle,
  memory,
  profile,
  sample,
  show,
  sih,
  type Source,
  withCache,
} from "@dsbr/core";
import { HOSTILE } from "../tests/display/hostile_values.ts";

const folder = Deno.args[0] ?? "pages";
await Deno.mkdir(folder, { recursive: true });

async function html(value: object): Promise<string> {
  const hook = Reflect.get(value, Symbol.for("Jupyter.display")) as () => Promise<MediaBundle>;
  return (await hook.call(value))["text/html"];
}

async function views(): Promise<string[]> {
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
  return [
    await html(sih({ group: "RD", uf: "all", year: [2008, 2023] })),
    await html(cached),
    await html(scan),
    await html(table),
    await html(show(table, { profile: true })),
    await html(await profile(scan)),
    await html(scan.outcome!),
    await html(await scan.explain()),
    await html(await country.coverage()),
    await html(await catalog.search("óbito materno", { limit: 6 })),
    await html(await cache.stats()),
    await html(
      show(tableFromArrays({ "<img src=x onerror=alert(1)>": [...HOSTILE] }), { rows: 60 }),
    ),
  ];
}

const body = (await views()).join("\n");
const probe = `<script>
const foreign = document.querySelectorAll(".dsbr img,.dsbr script,.dsbr iframe,.dsbr a,.dsbr form," +
  ".dsbr input,.dsbr h1,.dsbr b,.dsbr link,.dsbr meta,.dsbr object,.dsbr embed,.dsbr video,.dsbr textarea");
const handlers = [...document.querySelectorAll(".dsbr *")].filter((e) =>
  [...e.attributes].some((a) => /^on|^style$|^href$|^src$/.test(a.name)));
document.body.dataset.foreign = foreign.length + handlers.length;
document.body.dataset.alerts = window.alerts ?? 0;
document.body.dataset.requests = performance.getEntriesByType("resource").length;
document.body.dataset.views = document.querySelectorAll("body > .dsbr").length;
document.body.dataset.wide = document.documentElement.scrollWidth - innerWidth;
</script>`;
for (const theme of ["light", "dark"]) {
  const page =
    `<!doctype html><meta charset="utf-8"><script>alert = () => window.alerts = 1</script>` +
    `<body data-jp-theme-light="${theme === "light"}" style="margin:8px;background:${
      theme === "light" ? "#fff" : "#111"
    }">${body}${probe}`;
  const path = await Deno.realPath(folder) + `/${theme}.html`;
  await Deno.writeTextFile(path, page);
  for (const width of [400, 1200]) {
    const png = path.replace(/\.html$/, `_${width}.png`);
    await chromium([`--window-size=${width},4200`, `--screenshot=${png}`, `file://${path}`]);
    const dom = await chromium([`--window-size=${width},4200`, "--dump-dom", `file://${path}`]);
    const found = [...(/<body[^>]*>/.exec(dom)?.[0] ?? "").matchAll(/data-(\w+)="(-?\d+)"/g)];
    console.log(theme, width, Object.fromEntries(found.map(([, name, value]) => [name, value])));
  }
}

async function chromium(args: readonly string[]): Promise<string> {
  const { stdout } = await new Deno.Command("chromium", {
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", ...args],
    stderr: "null",
    stdout: "piped",
  }).output();
  return new TextDecoder().decode(stdout);
}
