import { col, sample, show, sinan } from "jsr:@dsbr/core";
import { tableFromArrays } from "npm:apache-arrow@21.2.0";

const source = sample({ rows: 300 });
// const source = ftp(); // o servidor do DataSUS
const dengue = sinan({ group: "DENG", year: { from: 2014, to: 2023 } }, { source });

dengue;
const years = new Map<number, { notified: number; women: number; admitted: number }>();
const cases = dengue.select("DT_NOTIFIC", "CS_SEXO", "HOSPITALIZ");
for await (const batch of cases) {
  const day = batch.getChild("DT_NOTIFIC")!;
  const sex = batch.getChild("CS_SEXO")!;
  const admitted = batch.getChild("HOSPITALIZ")!;
  for (let row = 0; row < batch.numRows; row++) {
    if (day.get(row) === null) continue;
    const year = new Date(Number(day.get(row))).getUTCFullYear();
    const counts = years.get(year) ?? { notified: 0, women: 0, admitted: 0 };
    years.set(year, counts);
    counts.notified++;
    if (sex.get(row) === "F") counts.women++;
    if (admitted.get(row) === "1") counts.admitted++;
  }
}
const sorted = [...years].sort(([a], [b]) => a - b);

show(tableFromArrays({
  ano: Int32Array.from(sorted, ([year]) => year),
  notificacoes: Int32Array.from(sorted, ([, { notified }]) => notified),
  mulheres: Int32Array.from(sorted, ([, { women }]) => women),
  internados: Int32Array.from(sorted, ([, { admitted }]) => admitted),
}));
cases.outcome;
const admitted = dengue
  .where(col("HOSPITALIZ").eq("1"))
  .select("DT_NOTIFIC", "ID_MUNICIP", "CS_SEXO", "CS_RACA", "HOSPITALIZ")
  .label("CS_SEXO", "CS_RACA");

await admitted.collect();
export {};
