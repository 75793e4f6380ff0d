// Run by permissions_test.ts in a process of its own; host and port are its arguments.
import { DataSusError, ftp, sih } from "@dsbr/core";

const [host, port] = Deno.args;
const source = host === undefined
  ? undefined
  : ftp({ host, port: Number(port), attempts: 1, keepAlive: 60_000 });
try {
  const table = await sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source }).collect();
  console.log(table.numRows);
} catch (error) {
  if (!(error instanceof DataSusError)) throw error;
  console.log(error.code, error.flag);
}
