// Run by matrix_test.ts in a process of its own; host, port and the cache's folder are its arguments.
// With a fourth argument it takes the net away once the first batch has come.
import { type CacheWarning, DataSusError, disk, ftp, requestPermissions, sih } from "@dsbr/core";

const [host, port, folder, revokes] = Deno.args;
const warnings: CacheWarning[] = [];
const cache = disk(folder!, { prefetch: 0, onWarning: (warning) => void warnings.push(warning) });
const source = ftp({ host, port: Number(port), attempts: 1, keepAlive: 60_000 });
const query = { group: "RD", uf: "AC", year: 2023, month: [1, 2] } as const;
const scan = sih(query, { source, cache });
let rows = 0;
let ended = "whole";
const asked = await requestPermissions(scan).then((lacking) => lacking.map(({ flag }) => flag))
  .catch((error) => `${error.code} ${error.flag}`);
try {
  for await (const batch of scan) {
    rows += batch.numRows;
    if (revokes) Deno.permissions.revokeSync({ name: "net", host: host! });
  }
} catch (error) {
  if (!(error instanceof DataSusError)) throw error;
  ended = `${error.code} ${error.flag} ${error.hint?.includes(error.flag!)}`;
}
console.log(
  JSON.stringify({ rows, ended, asked, warnings: warnings.map(({ message }) => message) }),
);
await source.close();
