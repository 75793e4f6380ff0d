/**
 * Draws every view that notebooks get in Chromium, on made-up data and on hostile values, in light
 * and dark, 400 and 1200 pixels wide: pictures to be looked at, and what the pages measured of
 * themselves.
 *
 * ```sh
 * deno task pages /tmp/pages
 * ```
 *
 * @module
 */

import { drawPage, hasChromium, pageOf } from "../tests/display/chromium.ts";
import { hostileViews, madeUpViews } from "../tests/display/page_views.ts";

const folder = Deno.args[0] ?? "pages";
if (!hasChromium()) {
  console.error("Cannot draw the pages: there is no /usr/bin/chromium");
  Deno.exit(1);
}
await Deno.mkdir(folder, { recursive: true });
const path = await Deno.realPath(folder);

const pages = { views: await madeUpViews(), hostile: await hostileViews() };
for (const [name, views] of Object.entries(pages)) {
  for (const dark of [false, true]) {
    const page = pageOf(views, { dark, by: "theme" });
    for (const width of [400, 1200]) {
      const png = `${path}/${name}_${dark ? "dark" : "light"}_${width}.png`;
      const height = name === "views" ? 9000 : 12_000;
      console.log(png, await drawPage(page, width, { png, height }));
    }
  }
}
