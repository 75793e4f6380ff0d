import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import {
  cite,
  DataSusError,
  type Lock,
  lockDigest,
  type LockedFile,
  lockOf,
  sih,
} from "@dsbr/core";
import { lockedFile, lockedMonth } from "../lock/locked_file.ts";
import { rdRows, rdSource } from "../memory_source.ts";
import { parseBibtex, printedByTex } from "./parse_bibtex.ts";

function lockOfFiles(files: readonly LockedFile[]): Lock {
  return { versions: { lock: 1, "@dsbr/core": "0.1.0" }, files };
}

const ONE = lockOfFiles([lockedFile()]);
const YEAR = lockOfFiles(
  Array.from({ length: 12 }, (_, i) =>
    lockedMonth(i + 1, {
      modified: i === 3 ? "2024-01-10T00:00:00Z" : "2023-05-06T07:08:09Z",
      accessed: i === 3 ? "2026-11-21" : "2026-08-03",
      ...i > 9 && { preliminary: true },
    })),
);
const SHA = "ab".repeat(32);
const SERVER = "ftp://ftp.datasus.gov.br/dissemin/publicos/SIHSUS/200801_/Dados";

Deno.test("cite() writes a reference in Portuguese", { permissions: {} }, () => {
  assertEquals(cite(ONE).split("\n"), [
    "BRASIL. Ministério da Saúde. Departamento de Informática do SUS (DATASUS). Sistema de " +
    "Informações Hospitalares do SUS (SIHSUS): AIH Reduzida (RD), AC, jan. 2023. Brasília, DF: " +
    "Ministério da Saúde, 2023. 1 arquivo, atualizado no servidor em 6 maio 2023. Disponível em: " +
    `${SERVER}/RDAC2301.dbc. Acesso em: 3 ago. 2026. SHA-256 da lista de arquivos: ` +
    `${lockDigest(ONE)}. Lido com @dsbr/core 0.1.0.`,
    `  RDAC2301.dbc, 6 maio 2023, 114.200 bytes, CRC-32 8f3a01c9, SHA-256 ${SHA}`,
  ]);
});

Deno.test("cite() writes a reference in English", { permissions: {} }, () => {
  assertEquals(cite(ONE, { lang: "en" }).split("\n"), [
    "Brazil. Ministry of Health. Department of Informatics of SUS (DATASUS). Sistema de " +
    "Informações Hospitalares do SUS (SIHSUS): AIH Reduzida (RD) [Hospital Information System of " +
    "the SUS: Approved hospital admissions (reduced AIH record)], AC, Jan. 2023. Brasília, DF: " +
    "Ministry of Health, 2023. 1 file, changed on the server on 6 May 2023. Available from: " +
    `${SERVER}/RDAC2301.dbc. Accessed: 3 Aug. 2026. SHA-256 of the list of files: ` +
    `${lockDigest(ONE)}. Read with @dsbr/core 0.1.0.`,
    `  RDAC2301.dbc, 6 May 2023, 114,200 bytes, CRC-32 8f3a01c9, SHA-256 ${SHA}`,
  ]);
});

Deno.test("cite() sums up many files, or names them all when told", { permissions: {} }, () => {
  assertEquals(
    cite(YEAR),
    "BRASIL. Ministério da Saúde. Departamento de Informática do SUS (DATASUS). Sistema de " +
      "Informações Hospitalares do SUS (SIHSUS): AIH Reduzida (RD), AC, jan. 2023 a dez. 2023. " +
      "Brasília, DF: Ministério da Saúde, 2024. 12 arquivos, com dados preliminares em 2, " +
      "atualizados no servidor entre 6 maio 2023 e 10 jan. 2024. Disponível em: " +
      `${SERVER}/. Acesso em: 3 ago. 2026 a 21 nov. 2026. SHA-256 da lista de arquivos: ` +
      `${lockDigest(YEAR)}. Lido com @dsbr/core 0.1.0.`,
  );
  const [, ...files] = cite(YEAR, { list: "full", lang: "en" }).split("\n");
  assertEquals(files.length, 12);
  assertEquals(
    files[3],
    `  RDAC2304.dbc, 10 Jan. 2024, 114,200 bytes, CRC-32 8f3a01c9, SHA-256 ${"04".repeat(32)}`,
  );
});

Deno.test("cite() writes BibTeX that parses and prints as it is", { permissions: {} }, () => {
  const [entry, ...more] = parseBibtex(cite(YEAR, { style: "bibtex" }));
  assertEquals(more, []);
  const { type, key, fields } = entry!;
  assertEquals([type, key], ["misc", `datasus-sihsus-rd-${lockDigest(YEAR).slice(0, 8)}`]);
  const printed = Object.entries(fields).map(([name, value]) => [
    name,
    name === "url" ? value : printedByTex(value.replace(/^\{(.*)\}$/s, "$1")),
  ]);
  assertEquals(Object.fromEntries(printed), {
    author: "Brasil. Ministério da Saúde. Departamento de Informática do SUS (DATASUS)",
    title: "Sistema de Informações Hospitalares do SUS (SIHSUS): AIH Reduzida (RD), AC, " +
      "jan. 2023 a dez. 2023",
    year: "2024",
    howpublished: "Brasília, DF: Ministério da Saúde",
    url: `${SERVER}/`,
    urldate: "2026-11-21",
    urlaccessdate: "3 ago. 2026 a 21 nov. 2026",
    langid: "brazilian",
    note: "12 arquivos, com dados preliminares em 2, atualizados no servidor entre 6 maio 2023 e " +
      `10 jan. 2024; SHA-256 da lista de arquivos: ${lockDigest(YEAR)}; Lido com @dsbr/core 0.1.0`,
  });
  // Braces around the whole keep names and capitals.
  assertEquals([fields.author?.[0], fields.title?.[0]], ["{", "{"]);
  const [english] = parseBibtex(cite(YEAR, { style: "bibtex", lang: "en", list: "full" }));
  assertEquals(english?.fields.langid, "english");
  for (const { sha256 } of YEAR.files) assertStringIncludes(english!.fields.note!, sha256);
});

Deno.test("cite() escapes what a path may hold", { permissions: {} }, () => {
  const lock = lockOfFiles([lockedFile({ path: "/a b/50%_{x}&#?~/R_D.dbc" })]);
  const [entry] = parseBibtex(cite(lock, { style: "bibtex" }));
  assertStringIncludes(printedByTex(entry!.fields.note!), "R_D.dbc");
  assertEquals(
    entry!.fields.url,
    "ftp://ftp.datasus.gov.br/a%20b/50%25_%7Bx%7D&%23%3F~/R_D.dbc",
  );
});

Deno.test("cite() gives the deepest address that all files are under", { permissions: {} }, () => {
  const urlOf = (...paths: string[]): string => {
    const files = paths.map((path, i) => lockedMonth(i + 1, { path }));
    return /Available from: (\S+)\. /.exec(cite(lockOfFiles(files), { lang: "en" }))![1]!;
  };
  const server = "ftp://ftp.datasus.gov.br";
  assertEquals(urlOf("/a/b/c1.dbc", "/a/b/c2.dbc"), `${server}/a/b/`);
  assertEquals(urlOf("/a/b/x/c1.dbc", "/a/b/y/c1.dbc"), `${server}/a/b/`);
  assertEquals(urlOf("/a/b/x/c1.dbc", "/a/bb/c1.dbc", "/a/b/c1.dbc"), `${server}/a/`);
  const [, first] = cite(lockOfFiles([
    lockedMonth(1, { path: "/a/x/c.dbc" }),
    lockedMonth(2, { path: "/a/y/c.dbc" }),
  ])).split("\n");
  assertStringIncludes(first!, "  /a/x/c.dbc, ");
});

Deno.test("cite() gives each dataset a reference of its own", { permissions: {} }, () => {
  const deaths = lockedFile({
    path: "/dissemin/publicos/SIM/CID10/DORES/DOAC2022.dbc",
    dataset: "SIM-DO",
    partition: "AC-2022",
  });
  const { modified: _, ...undated } = lockedFile({
    path: "/x/ODD.dbc",
    dataset: "ODD-XX",
    partition: "2022",
  });
  const lock = lockOfFiles([deaths, ...YEAR.files, undated]);
  const entries = parseBibtex(cite(lock, { style: "bibtex" }));
  assertEquals(entries.map(({ key }) => key.slice(0, -9)), [
    "datasus-odd-xx",
    "datasus-sihsus-rd",
    "datasus-sim-do",
  ]);
  assertEquals(entries.map(({ fields }) => fields.year), [undefined, "2024", "2023"]);
  const texts = cite(lock).split("\n\n");
  assertEquals(texts.length, 3);
  assertStringIncludes(
    texts[0]!,
    "Arquivos ODD-XX, 2022. Brasília, DF: Ministério da Saúde, [s. d.].",
  );
  assertStringIncludes(texts[2]!, "Sistema de Informação sobre Mortalidade (SIM): ");
});

Deno.test("cite() names the country when every UF is there, and none for national files", {
  permissions: {},
}, () => {
  const ufs = ("RO AC AM RR PA AP TO MA PI CE RN PB PE AL SE BA MG ES RJ SP PR SC RS MS MT GO DF")
    .split(" ");
  const all = ufs.map((uf) =>
    lockedFile({ path: `/d/RD${uf}2301.dbc`, partition: `${uf}-2023-01` })
  );
  assertStringIncludes(cite(lockOfFiles(all)), "(RD), Brasil, jan. 2023.");
  assertStringIncludes(cite(lockOfFiles(all), { lang: "en" }), ", Brazil, Jan. 2023.");
  assertStringIncludes(cite(lockOfFiles(all.slice(0, 2))), "(RD), RO, AC, jan. 2023.");
  const national = lockedFile({ path: "/d/X.dbc", dataset: "PO-PO", partition: "2022" });
  assertStringIncludes(cite(lockOfFiles([national])), "(PO), 2022.");
});

Deno.test("cite() calls made-up data that", { permissions: {} }, () => {
  const lock = lockOfFiles([lockedFile({ synthetic: true })]);
  for (const style of ["text", "bibtex"] as const) {
    assertStringIncludes(cite(lock, { style }), "[DADOS SINTÉTICOS: nada neles vem do DATASUS]");
    assertStringIncludes(cite(lock, { style, lang: "en" }), "[SYNTHETIC DATA: ");
  }
});

Deno.test("cite() takes the outcome of a read, and a day of access", {
  permissions: {},
}, async () => {
  const source = rdSource(rdRows(30));
  const query = { group: "RD", uf: "AC", period: "2023-01" } as const;
  const scan = sih(query, { source, fingerprint: true }).select("SEXO");
  await scan.collect();
  const accessed = new Date("2025-03-01T10:00:00Z");
  const text = cite(scan.outcome!, { accessed });
  assertStringIncludes(text, "Acesso em: 1 mar. 2025.");
  assertStringIncludes(text, lockDigest(lockOf(scan.outcome!)));
  assertEquals(text, cite(lockOf(scan.outcome!), { accessed }));
  assertStringIncludes(cite(ONE, { accessed }), "Acesso em: 1 mar. 2025.");
  const plain = sih(query, { source });
  await plain.collect();
  const error = assertThrows(() => cite(plain.outcome!), DataSusError, "SHA-256 was not taken");
  assertEquals(error.code, "LOCK");
});
