import { assert, assertEquals } from "@std/assert";
import { drawPage, hasChromium, pageOf, type PageReport, type PageScheme } from "./chromium.ts";
import { hostileViews, madeUpViews, type PageView } from "./page_views.ts";

const ignore = !hasChromium();
if (ignore) console.warn("There is no /usr/bin/chromium: the tests of drawn pages are left out");

let made: Promise<PageView[]> | undefined;

function views(): Promise<PageView[]> {
  return made ??= madeUpViews();
}

const SCHEMES: readonly PageScheme[] = [
  { dark: false, by: "theme" },
  { dark: true, by: "theme" },
];

/** Draws views in light and dark, narrow and wide. */
async function reports(views: readonly PageView[]): Promise<PageReport[]> {
  const found: PageReport[] = [];
  for (const scheme of SCHEMES) {
    for (const width of [400, 1200]) {
      const report = await drawPage(pageOf(views, scheme), width);
      assertEquals(report.width, width);
      assertEquals(report.views, views.length);
      found.push(report);
    }
  }
  return found;
}

function assertSound({ dialogs, requests, foreign, misplaced, pale }: PageReport): void {
  assertEquals({ dialogs, requests, foreign, misplaced, pale }, {
    ...{ dialogs: 0, requests: [], foreign: [], misplaced: [], pale: [] },
  });
}

Deno.test("every view fits its place in Chromium, light and dark, narrow and wide", {
  ignore,
}, async () => {
  const all = await views();
  assert(all.length >= 20, `only ${all.length} views`);
  for (const report of await reports(all)) assertSound(report);
});

Deno.test("sixty hostile values stay text in Chromium: no dialog, no request, no element", {
  ignore,
}, async () => {
  const views = await hostileViews();
  const html = views.map(([, html]) => html).join("");
  assert(html.includes("&lt;img src=x onerror=alert(1)&gt;"), "the hostile values are not there");
  for (const report of await reports(views)) assertSound(report);
});

Deno.test("views follow the reader's preference where no theme is told", { ignore }, async () => {
  const first = (await views()).slice(0, 1);
  for (const dark of [false, true]) {
    const report = await drawPage(pageOf(first, { dark, by: "preference" }), 600, { dark });
    assertEquals(report.prefersDark, dark);
    assertSound(report);
  }
});

Deno.test("the page sees what it should not hold, so that the tests above can fail", {
  ignore,
}, async () => {
  const wrong = `<div class="dsbr" style="width:2000px;color:#eee;background:#fff">pale` +
    `<img src="http://127.0.0.1:1/x.png" onerror="alert(1)">` +
    `<svg width="60" height="20"><text y="10">one</text><text y="12">two</text></svg></div>`;
  const report = await drawPage(pageOf([["wrong", wrong]], SCHEMES[0]!), 400);
  assertEquals(report.dialogs, 1);
  assert(report.requests.some((address) => address.startsWith("http://127.0.0.1:1/")));
  assert(report.foreign.some((found) => found.includes("<img>")));
  assert(report.misplaced.includes("the page is too wide"));
  assert(report.misplaced.some((found) => found.startsWith("on each other")));
  assert(report.pale.length > 0);
});
