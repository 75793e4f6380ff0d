import { cite, DataSusError, errorText, readLock, sample, show, sim, writeLock } from "jsr:@dsbr/core";

const source = sample({ rows: 200 });
// const source = ftp(); // o servidor do DataSUS
const query = { group: "DO", uf: ["AC", "RO"], year: { from: 2020, to: 2022 } } as const;;
const folder = await Deno.makeTempDir();
const accessed = new Date("2026-01-15"); // sem isto, hoje
await writeLock(await sim(query, { source }).lock({ accessed }), `${folder}/dsbr.lock.json`);
const lock = await readLock(`${folder}/dsbr.lock.json`);

show(lock.files.map(({ path, rows, sha256 }) => `${path}  ${rows} linhas  ${sha256.slice(0, 12)}…`).join("\n"));
const frozen = sim(query, { source, lock, frozen: true })
  .select("DTOBITO", "CODMUNRES", "CAUSABAS")
  .label("CAUSABAS");

await frozen.collect();
frozen.outcome;
show(cite(lock));
show(cite(lock, { style: "bibtex" }));
const republished = sample({ rows: 201, seed: 1 });
const again = sim(query, { source: republished, lock, frozen: true });
const refusal = await again.collect().then(() => undefined, (error: unknown) => error);
if (!(refusal instanceof DataSusError)) throw new Error("nada mudou");
const { message, hint } = errorText(refusal, "pt");

show(`${message}
${hint}`);
export {};
