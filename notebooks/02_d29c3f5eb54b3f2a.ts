import { directory, disk, ftp, memory, permissionsFor, sample, show, sih } from "jsr:@dsbr/core";

const query = { group: "RD", uf: "AC", year: 2023, month: { from: 1, to: 6 } } as const;;
const real = sih(query, { source: ftp(), cache: disk("dados-cache") });
const flags = permissionsFor(real).map(({ flag, optional }) => flag + (optional ? "  (opcional)" : ""));

show(flags.join("\n"));
const made = sample({ rows: 400 });
const folder = await Deno.makeTempDir({ prefix: "dados-sinteticos-" });
for (const { path } of (await sih(query, { source: made }).resolve()).files) {
  await Deno.writeFile(folder + path.slice(path.lastIndexOf("/")), (await made.open(path))!);
};
const source = directory(folder);
const cache = memory();
// const cache = disk("dados-cache"); // fica no disco, para todos os programas
const scan = sih(query, { source, cache }).select("MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT");

scan;
await scan.collect();
await scan.collect();

await cache.stats();
scan;
export {};
