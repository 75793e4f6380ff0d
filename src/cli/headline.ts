import { describePeriod, describeUfs, sourceText } from "../reports/plan_text.ts";
import { type Painter, wrap } from "../display/terminal_text.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import type { Scan } from "../scan/scan.ts";

/** The lines above a result: dataset, UFs, period and source; made-up data is called that. */
export function headline(
  scan: Scan<RowTypes>,
  { width, painter }: { readonly width: number; readonly painter: Painter },
): string[] {
  const { dataset, partitions } = scan.plan();
  const ufs = describeUfs(partitions);
  const parts = [
    `${dataset}, ${scan.group.pt}`,
    ...(ufs === undefined ? [] : [ufs]),
    describePeriod(partitions),
    ...(scan.source === undefined ? [] : [sourceText(scan.source)]),
  ];
  const [line = "", ...rest] = wrap(parts.join(" · "), width);
  return [line.replace(dataset, (name) => painter(name, "bold")), ...rest];
}
