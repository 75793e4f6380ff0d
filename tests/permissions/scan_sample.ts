// Run by permissions_test.ts in a process of its own.
import { sample, sih } from "@dsbr/core";

const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample({ rows: 50 }) });
console.log((await scan.collect()).numRows);
