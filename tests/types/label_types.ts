// Labels in the type of a row. This file is checked, not run: `deno check` fails when one of the
// lines below an @ts-expect-error is accepted.
import { label, sih } from "@dsbr/core";

const scan = sih({ group: "RD", uf: "SP", year: 2023, month: 1 });
const labelled = scan.select("SEXO", "VAL_TOT", "MORTE").label("SEXO", "MORTE");

/** What is right compiles. */
export async function right(): Promise<(string | null | undefined)[]> {
  const table = await labelled.collect();
  const all = await scan.label().collect();
  const sexes = await label(await scan.select("SEXO").collect(), {
    group: scan.group,
    columns: ["SEXO"],
  });
  return [
    table.getChild("SEXO_label")?.get(0),
    table.getChild("MORTE_label")?.get(0),
    table.getChild("SEXO")?.get(0),
    all.getChild("SEXO_label")?.get(0),
    sexes.getChild("SEXO_label")?.get(0),
  ];
}

/** What is wrong does not. */
export async function wrong(): Promise<void> {
  // @ts-expect-error no label was asked for
  (await labelled.collect()).getChild("VAL_TOT_label");
  // @ts-expect-error an amount has no labels
  scan.label("VAL_TOT");
  // @ts-expect-error the column is not given out
  scan.select("SEXO").label("RACA_COR");
  // @ts-expect-error labels end with the next select
  (await labelled.select("SEXO").collect()).getChild("SEXO_label");
  // @ts-expect-error the table has no such column
  await label(await scan.select("SEXO").collect(), { group: scan.group, columns: ["RACA_COR"] });
}

const tabled = scan.select("SEXO", "VAL_TOT").label({ SEXO: new Map([["1", { pt: "Homens" }]]) });

export async function tabledLabels() {
  const table = await tabled.collect();
  const text: string | null | undefined = table.getChild("SEXO_label")?.get(0);
  // @ts-expect-error: VAL_TOT was not labelled
  table.getChild("VAL_TOT_label");
  // @ts-expect-error: amounts have no labels
  scan.select("SEXO", "VAL_TOT").label({ VAL_TOT: new Map([["1", { pt: "x" }]]) });
  return text;
}
