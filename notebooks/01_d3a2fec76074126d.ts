import { col, sample, show, sih } from "jsr:@dsbr/core";

const source = sample({ rows: 500 });
// const source = ftp(); // o servidor do DataSUS: import { ftp } from "jsr:@dsbr/core";
const scan = sih({ group: "RD", uf: ["AC", "RO"], year: 2023, month: { from: 1, to: 3 } }, { source })
  .select("UF_ZI", "MUNIC_RES", "SEXO", "DIAG_PRINC", "DT_INTER", "DIAS_PERM", "VAL_TOT")
  .where(col("VAL_TOT").gt(1000))
  .label("SEXO");

scan;
await scan.explain();
const table = await scan.collect();
table;
let admissions = 0;
let total = 0;
for await (const batch of scan) {
  admissions += batch.numRows;
  for (const value of batch.getChild("VAL_TOT")!) total += value ?? 0;
}

show(`${admissions} internações acima de R$ 1.000,00; ao todo R$ ${total.toFixed(2)}`);
show(table, { profile: true });
scan.outcome;
export {};
