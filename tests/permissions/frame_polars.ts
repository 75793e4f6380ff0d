// Run by permissions_test.ts in a process of its own.
import { sample, sih } from "@dsbr/core";
import { toPolars } from "@dsbr/core/polars";

const source = sample({ rows: 10 });
const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source }).select("SEXO");
console.log((await toPolars(scan)).height);
