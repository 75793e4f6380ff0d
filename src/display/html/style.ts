/**
 * The style sheet of all views. It holds inside `.dsbr` alone; the class is written three times to
 * weigh more than a notebook's own rules for tables.
 *
 * Light or dark is the notebook's theme where it says so (JupyterLab, VS Code), and otherwise the
 * reader's preference. A view brings its own background, so that it can be read on any page.
 *
 * @module
 */

const LIGHT = "--ink:#1b1f24;--soft:#5a6370;--page:#fff;--band:#f4f6f8;--line:#d5dae0;" +
  "--accent:#0b6e4f;--warn:#9a4b00;--bad:#a61b29;--missing:#f2b8bd;--changed:#d9b8f2;" +
  "--preliminary:#f2d479;--parts:#7fc4ad;--present:#2f9e77;--gap:#e3e7eb;--bar:#7fb5d9;";
const DARK = "--ink:#e6e9ed;--soft:#a2acb8;--page:#15191e;--band:#1f252c;--line:#39424d;" +
  "--accent:#5cc9a2;--warn:#f0b35a;--bad:#ff8a94;--missing:#8c2f3a;--changed:#6f4a91;" +
  "--preliminary:#8f6f16;--parts:#2f7d67;--present:#3fb68c;--gap:#2c343d;--bar:#4c86ad;";

const ROOT = ".dsbr.dsbr.dsbr";

/** Declarations for light and for dark views: the notebook's theme first, then the preference. */
export function themed(light: string, dark: string): string {
  return `${ROOT}{${light}}@media(prefers-color-scheme:dark){${ROOT}{${dark}}}` +
    `[data-jp-theme-light="true"] ${ROOT},body.vscode-light ${ROOT}{${light}}` +
    `[data-jp-theme-light="false"] ${ROOT},body.vscode-dark ${ROOT}{${dark}}`;
}

/** The rules, without a tag. */
export const STYLE: string = `
${ROOT}{color:var(--ink);background:var(--page);` +
  `font:13px/1.45 system-ui,sans-serif;border:1px solid var(--line);border-radius:6px;` +
  `padding:10px 12px;margin:4px 0;max-width:100%;box-sizing:border-box;overflow:hidden;` +
  `text-align:left}
${themed(LIGHT + "color-scheme:light", DARK + "color-scheme:dark")}
${ROOT} .head{font-weight:600;font-size:14px;color:var(--accent);margin:0 0 2px;overflow-wrap:anywhere}
${ROOT} .note{color:var(--soft);margin:2px 0 6px;overflow-wrap:anywhere}
${ROOT} .warn{color:var(--warn)}
${ROOT} .bad{color:var(--bad)}
${ROOT} dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:1px 14px;margin:6px 0}
${ROOT} dt{color:var(--soft);font-weight:400;margin:0;float:none;width:auto}
${ROOT} dd{margin:0;overflow-wrap:anywhere}
${ROOT} ul{margin:4px 0;padding-left:18px}
${ROOT} li{overflow-wrap:anywhere}
${ROOT} p{margin:0;min-height:1.45em;white-space:pre-wrap;overflow-wrap:anywhere}
${ROOT} details{margin:6px 0}
${ROOT} summary{cursor:pointer;color:var(--accent)}
${ROOT} .scroll{overflow-x:auto;max-width:100%}
${ROOT} table{border-collapse:collapse;margin:6px 0;font-size:12px;width:auto;border:0;` +
  `color:inherit;table-layout:auto}
${ROOT} tr,${ROOT} tbody tr:nth-child(odd),${ROOT} tbody tr:nth-child(even){background:transparent}
${ROOT} tbody tr:nth-child(even){background:var(--band)}
${ROOT} th,${ROOT} td{padding:2px 9px;text-align:left;vertical-align:top;white-space:nowrap;` +
  `max-width:340px;overflow:hidden;text-overflow:ellipsis;border:0;line-height:1.5}
${ROOT} thead th{border-bottom:1px solid var(--line);font-weight:600;color:inherit}
${ROOT} thead small{display:block;font-weight:400;color:var(--soft)}
${ROOT} [title]{cursor:help}
${ROOT} .n{text-align:right;font-variant-numeric:tabular-nums}
${ROOT} .c{font-family:ui-monospace,monospace}
${ROOT} .l{color:var(--soft)}
${ROOT} .null{color:var(--soft);opacity:.75}
${ROOT} .cut{text-align:center;color:var(--soft);font-style:italic}
${ROOT} .wrap td{white-space:normal;overflow-wrap:anywhere}
${ROOT} .wrap td:last-child:not(.n){min-width:190px}
${ROOT} .fill{white-space:nowrap}
${ROOT} .fill svg{display:inline-block;vertical-align:-1px;margin-right:7px}
${ROOT} .wrap td.c,${ROOT} .wrap td.l,${ROOT} .wrap td.n{white-space:nowrap}
${ROOT} svg{display:block;max-width:none}
${ROOT} svg.fit{max-width:max(100%,520px);height:auto}
${ROOT} svg.wide{max-width:max(100%,760px);height:auto}
${ROOT} svg:not(.plot) text{fill:var(--soft);font:10px system-ui,sans-serif}
${
    ["missing", "changed", "preliminary", "parts", "present", "gap"].map((state) =>
      `${ROOT} .${state}{fill:var(--${state})}`
    ).join("\n")
  }
${ROOT} .bar{fill:var(--bar)}
${ROOT} .rest{fill:var(--gap)}
`;
