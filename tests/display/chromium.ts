import type { PageView } from "./page_views.ts";

const PROGRAM = "/usr/bin/chromium";

/** True when Debian's Chromium is here. */
export function hasChromium(): boolean {
  try {
    return Deno.statSync(PROGRAM).isFile;
  } catch {
    return false;
  }
}

/** Light or dark, by the notebook's theme or by the reader's preference. */
export interface PageScheme {
  readonly dark: boolean;
  readonly by: "theme" | "preference";
}

/** What was measured in a page. */
export interface PageReport {
  /** Pixels of the page's width. */
  readonly width: number;
  /** Whether the reader prefers the dark. */
  readonly prefersDark: boolean;
  /** Dialogs that were opened. */
  readonly dialogs: number;
  /** Addresses that were asked for, or would have been had the page not forbidden it. */
  readonly requests: readonly string[];
  /** Elements, attributes and ids that no view makes. */
  readonly foreign: readonly string[];
  /** What is wider than its place, and what lies on something else. */
  readonly misplaced: readonly string[];
  /** Texts that can hardly be told from their ground, with the contrast. */
  readonly pale: readonly string[];
  /** Views that were found. */
  readonly views: number;
}

/** Runs in the page, once it is drawn. */
function measure(): PageReport {
  const names = new Set(
    ("div span p bdi small strong dl dt dd details summary table thead tbody tr th td ul li svg g " +
      "rect path line circle text tspan title desc style").split(" "),
  );
  // deno-lint-ignore no-explicit-any -- these are the browser's globals, which Deno has no types of
  const page: any = globalThis;
  const { document } = page;
  // deno-lint-ignore no-explicit-any
  type Element = any;
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  const all: Element[] = [...document.querySelectorAll(".dsbr, .dsbr *")];
  const describe = (element: Element): string => {
    const view = element.closest("[data-view]")?.dataset.view ?? "?";
    return `${view}: <${element.localName}> ${element.textContent.slice(0, 30)}`;
  };
  const foreign = all.filter((element) =>
    !names.has(element.localName) ||
    [...element.attributes].some(({ name }) => /^on|^(style|href|src|id|name|action)$/.test(name))
  ).map(describe);
  for (const child of document.body.children) {
    if (!child.dataset.view || child.children.length !== 1) foreign.push(describe(child));
  }
  const misplaced: string[] = [];
  if (document.documentElement.scrollWidth > page.innerWidth) {
    misplaced.push("the page is too wide");
  }
  const box = (element: Element): Element => element.getBoundingClientRect();
  for (const element of all) {
    if (element.localName === "style" || element.closest("svg") !== null) continue;
    const place = box(element.closest(".dsbr"));
    const { left, right } = box(element);
    const rolls = element.parentElement.closest(".scroll") !== null;
    if (!rolls && (left < place.left - 1 || right > place.right + 1)) {
      misplaced.push(`out of its view: ${describe(element)}`);
    }
    if (element.localName === "td" && box(element).height > 270) {
      misplaced.push(`squeezed: ${describe(element)}`);
    }
    const styles = page.getComputedStyle(element);
    const cuts = styles.overflowX === "hidden" && styles.textOverflow !== "ellipsis";
    if (cuts && element.scrollWidth > element.clientWidth + 1) {
      misplaced.push(`cut off: ${describe(element)}`);
    }
  }
  const apart = (items: readonly Element[], slack: number): void => {
    const boxes = items.map((item) => [item, box(item)] as const)
      .filter(([, { width, height }]) => width > 0 && height > 0)
      .sort(([, a], [, b]) => a.top - b.top);
    boxes.forEach(([item, a], i) => {
      for (let j = i + 1; j < boxes.length && boxes[j]![1].top < a.bottom - slack; j++) {
        const b = boxes[j]![1];
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack) {
          misplaced.push(`on each other: ${describe(item)} | ${describe(boxes[j]![0])}`);
        }
      }
    });
  };
  for (const view of document.querySelectorAll("[data-view]")) {
    apart(
      [...view.querySelectorAll("th,td,dt,dd,li,summary,.head,.note")].filter((element) =>
        element.closest("table table,li li") === null
      ),
      1,
    );
    for (const svg of view.querySelectorAll("svg")) {
      const texts = [...svg.querySelectorAll("text")];
      apart(texts, 2);
      const { left, right, top, bottom } = box(svg);
      for (const text of texts) {
        const b = box(text);
        if (b.left < left - 1 || b.right > right + 1 || b.top < top - 1 || b.bottom > bottom + 1) {
          misplaced.push(`out of its picture: ${describe(text)}`);
        }
      }
    }
  }
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [one, other] = [light(a), light(b)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const pale = new Set<string>();
  for (const element of all) {
    const own = [...element.childNodes].some((node: Element) => node.nodeType === 3);
    if (!own || /^(style|title|desc)$/.test(element.localName)) continue;
    if (element.closest("[class*=f-o]") !== null) continue; // on a step: its ink is chosen to be read there
    const ground = page.getComputedStyle(element.closest(".dsbr")).backgroundColor;
    const styles = page.getComputedStyle(element);
    const found = contrast(element.closest("svg") ? styles.fill : styles.color, ground);
    if (found < 4.5) pale.add(`${found.toFixed(1)} ${describe(element)}`);
  }
  return {
    width: page.innerWidth,
    prefersDark: page.matchMedia("(prefers-color-scheme:dark)").matches,
    dialogs: page.dialogs,
    requests: [
      ...page.forbidden,
      // deno-lint-ignore no-explicit-any
      ...page.performance.getEntriesByType("resource").map((entry: any) => entry.name),
    ],
    foreign,
    misplaced: misplaced.slice(0, 20),
    pale: [...pale].slice(0, 20),
    views: document.querySelectorAll("[data-view] > .dsbr").length,
  };
}

/** A page with the views below each other, which measures itself. */
export function pageOf(views: readonly PageView[], { dark, by }: PageScheme): string {
  const body = views.map(([name, html]) => `<div data-view="${name}">${html}</div>`).join("\n");
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
  return `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script>dialogs = 0; forbidden = [];
alert = confirm = prompt = () => { dialogs++; };
addEventListener("securitypolicyviolation", (event) => forbidden.push(event.blockedURI));
addEventListener("load", () => setTimeout(() => {
  parent.document.body.dataset.report = JSON.stringify((${measure})());
}, 50));</script>
<body ${by === "theme" ? `data-jp-theme-light="${!dark}"` : ""} style="margin:8px;background:${
    dark ? "#111" : "#fff"
  }">${body}`;
}

/**
 * Draws a page in a frame of `width` pixels (a window has at least 500), and gives what it measured
 * of itself; with `png` a picture is made as well.
 */
export async function drawPage(
  page: string,
  width: number,
  options: { readonly dark?: boolean; readonly png?: string; readonly height?: number } = {},
): Promise<PageReport> {
  const { dark = false, png, height = 1000 } = options;
  const folder = await Deno.makeTempDir({ prefix: "dsbr-chromium-" });
  try {
    const source = page.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const path = `${folder}/page.html`;
    await Deno.writeTextFile(
      path,
      `<!doctype html><meta charset="utf-8"><body style="margin:0">` +
        `<iframe width="${width}" height="${height}" style="border:0" srcdoc="${source}"></iframe>`,
    );
    const run = async (...args: readonly string[]): Promise<string> => {
      const { stdout } = await new Deno.Command(PROGRAM, {
        args: [
          ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
          ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
          ...["--hide-scrollbars", `--user-data-dir=${folder}/profile`],
          ...(dark ? ["--blink-settings=preferredColorScheme=0"] : []),
          ...[`--window-size=${width},${height}`, "--virtual-time-budget=5000", ...args],
          `file://${path}`,
        ],
        stdout: "piped",
        stderr: "null",
      }).output();
      return new TextDecoder().decode(stdout);
    };
    const dom = await run("--dump-dom");
    const report = /<body[^>]* data-report="([^"]*)"/.exec(dom)?.[1];
    if (report === undefined) throw new Error("Cannot draw the page: it did not measure itself");
    if (png !== undefined) await run(`--screenshot=${png}`);
    return JSON.parse(
      report.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">")
        .replaceAll("&nbsp;", " ").replaceAll("&amp;", "&"),
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
