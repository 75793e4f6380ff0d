import type { Coverage } from "../../coverage.ts";
import type { Html } from "../../display/html/element.ts";
import { cut } from "../../display/html/escape.ts";
import { fold, heading, list, page, remark } from "../../display/html/page.ts";
import { type Language, localCount, localSize } from "../../display/language.ts";
import { coverageSvg } from "./coverage_svg.ts";

/** Names listed at most. */
const LISTED = 100;

/** A coverage: how much is there, the heat map, and what no rule explains. */
export function coverageHtml(coverage: Coverage, lang: Language): Html {
  return page(
    lang,
    heading(coverage.dataset),
    remark("", presenceText(coverage, lang)),
    coverageSvg(coverage.cells, lang),
    ...unexplained(coverage.unexplained, lang),
  );
}

/** `11 de 61 partições presentes, 3,1 MB` */
export function presenceText({ cells }: Pick<Coverage, "cells">, lang: Language): string {
  const there = cells.filter(({ state }) => state !== "missing" && state !== "gap");
  const known = there.every(({ bytes }) => bytes !== undefined);
  const bytes = there.reduce((sum, cell) => sum + (cell.bytes ?? 0), 0);
  const all = localCount(
    cells.length,
    lang === "pt" ? ["partição", "partições"] : ["partition", "partitions"],
    lang,
  );
  const size = known && there.length > 0 ? `, ${localSize(bytes, lang)}` : "";
  return lang === "pt"
    ? `${there.length} de ${all} com arquivo${size}`
    : `${there.length} of ${all} present${size}`;
}

/** Files that no rule of the catalogue explains, if any. */
export function unexplained(paths: readonly string[], lang: Language): Html[] {
  if (paths.length === 0) return [];
  const title = lang === "pt"
    ? `${localCount(paths.length, ["arquivo", "arquivos"], lang)} sem regra no catálogo, não lidos`
    : `${localCount(paths.length, ["file", "files"], lang)} that no rule explains, not read`;
  return [fold(title, list(paths.slice(0, LISTED).map((path) => cut(path))))];
}
