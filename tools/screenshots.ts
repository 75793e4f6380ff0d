/**
 * Draws `docs/images`: a notebook's cells with what they show and a terminal, with Chromium; a map,
 * which is its own picture. All data in them is made up, and they say so. Where `pngquant` is installed the files become smaller.
 *
 * ```sh
 * deno task screenshots
 * ```
 *
 * @module
 */

import { col, type MediaBundle, sample, sih, sinasc } from "@dsbr/core";
import { main } from "@dsbr/core/cli";
import { plot } from "@dsbr/core/plot";

const FOLDER = new URL("../docs/images/", import.meta.url).pathname;
const SYNTHETIC = "dados sintéticos · made-up data";
/** Bytes that an image may have. */
const LIMIT = 150_000;

/** What a cell's last line shows in a notebook. */
async function shown(value: object): Promise<string> {
  const hook = Reflect.get(value, Symbol.for("Jupyter.display")) as () => Promise<MediaBundle>;
  return (await hook.call(value))["text/html"];
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`);
}

function page(body: string, style: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: 960px; font-family: sans-serif; background: #fff; }
    pre { margin: 0; font: 13px/1.45 monospace; white-space: pre-wrap; }
    .made { color: #777; font-size: 12px; text-align: right; padding: 6px 12px; }
    ${style}</style><body data-jp-theme-light="true">${body}<div class="made">${SYNTHETIC}</div>
    <script>document.body.dataset.height = document.documentElement.scrollHeight</script>`;
}

async function notebook(): Promise<string> {
  const source = sample({ rows: 200 });
  const scan = sih({ group: "RD", uf: ["AC", "SP"], year: 2023 }, { source })
    .select("MUNIC_RES", "SEXO", "DIAG_PRINC", "DT_INTER", "VAL_TOT")
    .where(col("VAL_TOT").gt(1000))
    .label("SEXO", "DIAG_PRINC");
  const cells: readonly (readonly [string, object])[] = [
    [
      `const scan = sih({ group: "RD", uf: ["AC", "SP"], year: 2023 }, { source: sample() })
  .select("MUNIC_RES", "SEXO", "DIAG_PRINC", "DT_INTER", "VAL_TOT")
  .where(col("VAL_TOT").gt(1000))
  .label("SEXO", "DIAG_PRINC");
scan`,
      scan,
    ],
    ["await scan.limit(6).collect()", await scan.limit(6).collect()],
  ];
  const parts = await Promise.all(
    cells.map(async ([code, value], at) =>
      `<div class="in"><span>[${at + 1}]:</span><pre>${escaped(code)}</pre></div>
     <div class="out">${await shown(value)}</div>`
    ),
  );
  return page(
    parts.join(""),
    `.in { display: flex; margin: 12px; background: #f6f6f6; border: 1px solid #ddd; padding: 8px; }
     .in span { color: #307fc1; font: 13px/1.45 monospace; margin-right: 12px; }
     .out { margin: 0 12px 0 56px; }`,
  );
}

async function terminal(): Promise<string> {
  const args = [
    ...["scan", "sih", "--group", "RD", "--uf", "AC", "--period", "2023-01", "--source", "sample"],
    ...["--select", "MUNIC_RES,SEXO,DIAG_PRINC,DT_INTER,DIAS_PERM,VAL_TOT", "--label", "SEXO"],
    ...["--where", "VAL_TOT > 1000", "--limit", "8"],
  ];
  const decoder = new TextDecoder();
  let text = "";
  const status = await main(args, {
    columns: 100,
    outIsScreen: true,
    errIsScreen: false,
    color: true,
    write(bytes: Uint8Array): Promise<void> {
      text += decoder.decode(bytes, { stream: true });
      return Promise.resolve();
    },
    log: (line) => void (text += line),
  });
  if (status !== 0) throw new Error(text);
  const command = args.map((arg) => / /.test(arg) ? `"${arg}"` : arg).join(" ")
    .replace(" --select", " \\\n    --select").replace(" --where", " \\\n    --where");
  const styled = escaped(text)
    .replaceAll("\x1b[1m", "<b>").replaceAll("\x1b[2m", '<b class="dim">')
    .replaceAll("\x1b[22m", "</b>");
  if (styled.includes("\x1b")) throw new Error("a style of the terminal has no HTML");
  return page(
    `<pre><i>$</i> dsbr ${escaped(command)}\n${styled}</pre>`,
    `body { background: #1c1f26; } pre { color: #e6e6e6; padding: 14px; white-space: pre; }
     b { color: #fff; } b.dim { color: #8b93a3; font-weight: normal; } i { color: #7fc37f; }`,
  );
}

/** A map as a file, and what the READMEs say of it. */
async function map(): Promise<void> {
  const births = sinasc({ group: "DN", uf: "all", year: 2022 }, { source: sample({ rows: 100 }) });
  const table = await births.select("CODMUNRES").collect();
  const options = { uf: "CODMUNRES", title: "Nascidos vivos", subtitle: "por UF de residência" };
  await plot.map(table, { ...options, width: 300 }).save(`${FOLDER}map.svg`);
}

async function chromium(args: readonly string[]): Promise<string> {
  const { stdout, success } = await new Deno.Command("chromium", {
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", ...args],
    stderr: "null",
    stdout: "piped",
  }).output();
  if (!success) throw new Error("Chromium failed");
  return new TextDecoder().decode(stdout);
}

async function draw(name: string, html: string): Promise<void> {
  const work = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${work}/page.html`, html);
    const url = `file://${work}/page.html`;
    const dom = await chromium(["--window-size=960,100", "--dump-dom", url]);
    const [, height] = /data-height="([\d.]+)"/.exec(dom) ?? [];
    const size = `--window-size=960,${Math.ceil(Number(height))}`;
    const png = `${FOLDER}${name}.png`;
    await chromium([size, `--screenshot=${png}`, url]);
    const smaller = ["--force", "--skip-if-larger", "--strip", "--output", png, "64", png];
    await new Deno.Command("pngquant", { args: smaller }).output().catch(() => {});
    const bytes = (await Deno.stat(png)).size;
    if (bytes > LIMIT) throw new Error(`${png} has ${bytes} bytes; install pngquant`);
    console.log(png, bytes);
  } finally {
    await Deno.remove(work, { recursive: true });
  }
}

await Deno.mkdir(FOLDER, { recursive: true });
await draw("notebook", await notebook());
await draw("terminal", await terminal());
await map();
