import { assert, assertEquals } from "@std/assert";
import { codeList, findGroup, ibge, rate, sample, sih } from "@dsbr/core";
import { epidemiologicalWeek, municipality, simAge, sinanAge } from "@dsbr/core/brazil";
import { pathOf, type RawRow, readRows } from "./read_sample.ts";

const source = sample();

/** A day `DDMMYYYY` or `YYYYMMDD` in days since 1970, which must exist. */
function dayOf(text: string, dayFirst: boolean): number {
  assert(/^\d{8}$/.test(text), text);
  const iso = dayFirst
    ? `${text.slice(4)}-${text.slice(2, 4)}-${text.slice(0, 2)}`
    : `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  const time = Date.parse(iso);
  assertEquals(new Date(time).toISOString().slice(0, 10), iso);
  return time / 86_400_000;
}

function median(rows: readonly RawRow[], name: string): number {
  return rows.map((row) => Number(row[name])).sort((a, b) => a - b)[rows.length >> 1]!;
}

function share(rows: readonly RawRow[], test: (row: RawRow) => boolean): number {
  return rows.filter(test).length / rows.length;
}

function assertBetween(value: number, least: number, most: number): void {
  assert(value >= least && value <= most, `${value} is not between ${least} and ${most}`);
}

Deno.test("sample() makes births with weights, weeks, scores and days that fit", async () => {
  const rows = await readRows(source, pathOf(findGroup("SINASC-DN")!, "2020", "BA"));
  for (const row of rows) {
    const [weight, weeks] = [Number(row.PESO), Number(row.SEMAGESTAC)];
    assertBetween(weight, 500, 5500);
    assertBetween(weeks, 19, 42);
    assertEquals(
      row.GESTACAO,
      weeks < 28 ? "2" : weeks < 32 ? "3" : weeks < 37 ? "4" : weeks < 42 ? "5" : "6",
    );
    assert(Number(row.APGAR1) <= Number(row.APGAR5) && Number(row.APGAR5) <= 10);
    assertBetween(Number(row.IDADEMAE), 14, 49);
    const [birth, menses, registered] = [row.DTNASC!, row.DTULTMENST!, row.DTCADASTRO!]
      .map((text) => dayOf(text, true));
    assert(row.DTNASC!.endsWith("2020"));
    assertBetween(birth! - menses!, weeks * 7, weeks * 7 + 6);
    assert(registered! > birth!);
    assertEquals(Number(row.QTDPARTNOR) + Number(row.QTDPARTCES), Number(row.QTDFILVIVO));
    assertEquals(municipality(row.CODMUNNASC!.trim())?.uf, "BA");
    assert(municipality(row.CODMUNRES!.trim())?.ibge !== undefined);
    assert(/^[12]$/.test(row.SEXO!));
  }
  assertBetween(median(rows, "PESO"), 3000, 3400);
  assertBetween(share(rows, (row) => Number(row.PESO) < 2500), 0.05, 0.14);
  assertBetween(share(rows, (row) => Number(row.SEMAGESTAC) < 37), 0.07, 0.15);
  assertBetween(share(rows, (row) => row.SEXO === "1"), 0.45, 0.57);
});

Deno.test("sample() makes deaths whose age, sex, cause and days fit", async () => {
  const causes = await codeList("cid10");
  const rows = await readRows(source, pathOf(findGroup("SIM-DO")!, "2020", "PR"));
  for (const row of rows) {
    const [death, birth] = [row.DTOBITO!, row.DTNASC!].map((text) => dayOf(text, true));
    assert(row.DTOBITO!.endsWith("2020"));
    const age = simAge(row.IDADE!.trim());
    assert(age !== null, row.IDADE);
    assertBetween((death! - birth!) / 365.25 - age.years, -0.01, 1);
    assert(causes.has(row.CAUSABAS!.trim()), row.CAUSABAS);
    assertEquals(
      row.SEXO!.trim() === "2" && age.years >= 10 && age.years < 50,
      row.OBITOGRAV!.trim() !== "",
    );
    assertEquals(/^[V-Y]/.test(row.CAUSABAS!), row.CIRCOBITO!.trim() !== "");
    assertEquals(age.years === 0, row.PESO!.trim() !== "", JSON.stringify(row));
    if (row.CAUSABAS!.startsWith("C61")) assertEquals(row.SEXO!.trim(), "1");
    assert(municipality(row.CODMUNOCOR!.trim())?.uf === "PR");
  }
  assertBetween(share(rows, (row) => row.IDADE! >= "460"), 0.55, 0.85);
});

Deno.test("sample() makes the deaths that groups of deaths are about", async () => {
  const rowsOf = (code: string): Promise<RawRow[]> =>
    readRows(source, pathOf(findGroup(`SIM-${code}`)!, "2022"));
  for (const row of await rowsOf("DOMAT")) {
    assertEquals([row.CAUSABAS![0], row.SEXO!.trim()], ["O", "2"]);
    assert(dayOf(row.DTOBITO!, true) > dayOf(row.DTNASC!, true));
  }
  for (const row of await rowsOf("DOEXT")) assert(/^[V-Y]/.test(row.CAUSABAS!), row.CAUSABAS);
  for (const row of await rowsOf("DOINF")) assert(simAge(row.IDADE!.trim())!.years === 0);
  for (const row of await rowsOf("DOFET")) assertEquals(row.CAUSABAS![0], "P");
});

Deno.test("sample() makes notifications whose days, weeks, ages and pregnancies fit", async () => {
  const rows = await readRows(source, pathOf(findGroup("SINAN-DENG")!, "2023"));
  for (const row of rows) {
    const [onset, notified, typed, closed] = [
      row.DT_SIN_PRI!,
      row.DT_NOTIFIC!,
      row.DT_DIGITA!,
      row.DT_ENCERRA!,
    ].map((text) => dayOf(text, false));
    assert(onset! <= notified! && notified! <= typed! && typed! <= closed!);
    assertEquals(row.SEM_NOT, epidemiologicalWeek(new Date(notified! * 86_400_000)).code);
    assertEquals(row.SEM_PRI, epidemiologicalWeek(new Date(onset! * 86_400_000)).code);
    const age = sinanAge(row.NU_IDADE_N!.trim())!;
    assertBetween(Number(row.DT_SIN_PRI!.slice(0, 4)) - Number(row.ANO_NASC) - age.years, 0, 1);
    if (row.CS_SEXO!.trim() === "M") assertEquals(row.CS_GESTANT!.trim(), "6");
    assertEquals(row.DT_OBITO!.trim() !== "", /^[23]$/.test(row.EVOLUCAO!.trim()));
    assertEquals(row.ID_AGRAVO!.trim(), "A90");
    assertEquals(municipality(row.ID_MUNICIP!.trim())?.code.slice(0, 2), row.SG_UF_NOT!.trim());
    assertEquals(row.ID_MN_RESI!.slice(0, 2), row.SG_UF!.trim());
  }
});

/** The people of each municipality, and how many rows it has, in a file of some rows. */
async function peopleOf(
  rows: number,
  group: "POPTCU" | "POPSVS",
): Promise<Map<string, { people: number; rows: number }>> {
  const found = new Map<string, { people: number; rows: number }>();
  const source = sample({ rows });
  const table = group === "POPTCU"
    ? await ibge({ group, year: 2021 }, { source }).collect()
    : await ibge({ group, year: 2021 }, { source }).collect();
  for (const row of table.toArray() as Record<string, unknown>[]) {
    const code = String(row.MUNIC_RES ?? row.COD_MUN).slice(0, 6);
    const before = found.get(code) ?? { people: 0, rows: 0 };
    const people = before.people + Number(row.POPULACAO ?? row.POP);
    found.set(code, { people, rows: before.rows + 1 });
  }
  return found;
}

Deno.test("sample() has each municipality once in POPTCU, with people that fit its size", async () => {
  const found = await peopleOf(5570, "POPTCU");
  assertEquals(found.size, 5570);
  let all = 0;
  for (const [code, { people }] of found) {
    assert(municipality(code)?.ibge !== undefined, code);
    assertBetween(people, 1000, 12_000_000);
    all += people;
  }
  assertBetween(all, 100e6, 260e6);
  assert(found.get("355030")!.people > found.get("120040")!.people * 20);
});

Deno.test("sample() shares a municipality's people out among its rows", async () => {
  const once = await peopleOf(5570, "POPTCU");
  const often = await peopleOf(12_000, "POPTCU");
  for (const [code, { people }] of once) assertEquals(often.get(code)?.people, people, code);
  const byAge = await peopleOf(1000, "POPSVS");
  assertEquals(byAge.get("355030"), { people: once.get("355030")!.people, rows: 34 });
});

Deno.test("sample() gives rates for every municipality where its patients live", async () => {
  const events = sih({ group: "RD", uf: "PE", year: 2021, month: 1 }, { source });
  const people = ibge({ group: "POPTCU", year: 2021 }, { source });
  const rates = await rate(events, people, { by: { place: "MUNIC_RES" } });
  assert(rates.numRows > 8);
  for (const row of rates) assertBetween(Number(row.RATE), 0.001, 10_000);
});
