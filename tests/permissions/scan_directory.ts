// Run by permissions_test.ts in a process of its own; the folder is its argument.
import { DataSusError, directory, sih } from "@dsbr/core";

const source = directory(Deno.args[0]!);
try {
  const table = await sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source }).collect();
  console.log(table.numRows);
} catch (error) {
  if (!(error instanceof DataSusError)) throw error;
  console.log(error.code, error.flag);
}
