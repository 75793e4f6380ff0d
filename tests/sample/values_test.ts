import { assert, assertEquals } from "@std/assert";
import type { Period } from "../../src/catalog/period.ts";
import { SIH_ER, SIH_RD, SIH_RJ, SIH_SP, SIHSUS } from "../../src/catalog/sihsus.ts";
import type { Uf } from "../../src/catalog/uf.ts";
import { UFS } from "../../src/catalog/uf.ts";
import { sample } from "../../src/sample/sample.ts";
import { pathOf, type RawRow, readRows } from "./read_sample.ts";

const source = sample();

function rowsOfRd(period: Period, uf: Uf): Promise<RawRow[]> {
  return readRows(source, pathOf(SIH_RD, period, uf));
}

/** The day `YYYYMMDD` in days since 1970, which must exist. */
function dayOf(text: string): number {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text.trim()) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  assertEquals(new Date(time).toISOString().slice(0, 10), `${year}-${month}-${day}`);
  return time / 86_400_000;
}

function share(rows: readonly RawRow[], test: (row: RawRow) => boolean): number {
  return rows.filter(test).length / rows.length;
}

function valuesOf(rows: readonly RawRow[], name: string): string[] {
  return [...new Set(rows.map((row) => row[name]!))].sort();
}

const NEW_MONTHS: readonly (readonly [Period, Uf])[] = [
  ["2008-01", "AC"],
  ["2013-06", "RJ"],
  ["2022-03", "DF"],
  ["2025-12", "SP"],
];

Deno.test("sample() writes period and UF in every row", async () => {
  for (const [period, uf] of NEW_MONTHS) {
    const rows = await rowsOfRd(period, uf);
    const number = UFS[uf].ibge;
    assertEquals(valuesOf(rows, "UF_ZI"), [`${number}0000`]);
    assertEquals(valuesOf(rows, "ANO_CMPT"), [period.slice(0, 4)]);
    assertEquals(valuesOf(rows, "MES_CMPT"), [period.slice(5)]);
    const month = period.replace("-", "");
    assertEquals(valuesOf(rows, "REMESSA"), [`HE${number}000001N${month}.DTS`]);
  }
});

Deno.test("sample() writes two digits of the year when the field has two", async () => {
  const rows = await rowsOfRd("1996-05", "BA");
  assertEquals(valuesOf(rows, "UF_ZI"), ["29"]);
  assertEquals([valuesOf(rows, "ANO_CMPT"), valuesOf(rows, "MES_CMPT")], [["96"], ["05"]]);
  assert(rows.every((row) => /^\d{6}$/.test(row.DT_INTER!)));
  for (const name of ["DT_INTER", "DT_SAIDA", "NASC"]) {
    for (const row of rows) dayOf(`19${row[name]}`);
  }
});

Deno.test("sample() writes days that exist, in order, and counts the days between", async () => {
  for (const [period, uf] of NEW_MONTHS) {
    const lastDay = dayOf(`${period.replace("-", "")}01`) + 31;
    for (const row of await rowsOfRd(period, uf)) {
      const [birth, start, end] = [row.NASC!, row.DT_INTER!, row.DT_SAIDA!].map(dayOf);
      assert(birth! <= start! && start! <= end! && end! < lastDay, JSON.stringify(row));
      assert(end! > lastDay - 31 - 31 - 120, row.DT_SAIDA);
      assertEquals(Number(row.DIAS_PERM), end! - start!);
      assert(Number(row.QT_DIARIAS) >= 1);
      assert(Number(row.UTI_MES_TO) <= end! - start!);
    }
  }
});

Deno.test("sample() discharges most patients in the month of the file", async () => {
  const rows = await rowsOfRd("2023-02", "MG");
  const inMonth = share(rows, (row) => row.DT_SAIDA!.startsWith("202302"));
  assert(inMonth > 0.7 && inMonth < 0.86, `${inMonth}`);
});

Deno.test("sample() writes the age that follows from birth and admission", async () => {
  const units = new Set<string>();
  for (const row of await readRows(sample({ rows: 5000 }), pathOf(SIH_RD, "2023-01", "SP"))) {
    const [birth, start] = [row.NASC!, row.DT_INTER!];
    const years = Math.floor((Number(start) - Number(birth)) / 10000);
    const months = (Number(start.slice(0, 4)) - Number(birth.slice(0, 4))) * 12 +
      Number(start.slice(4, 6)) - Number(birth.slice(4, 6)) -
      (start.slice(6) < birth.slice(6) ? 1 : 0);
    const expected = years >= 100
      ? ["5", years - 100]
      : years >= 1
      ? ["4", years]
      : months >= 1
      ? ["3", months]
      : ["2", dayOf(start) - dayOf(birth)];
    assertEquals([row.COD_IDADE, Number(row.IDADE)], expected, `${birth} ${start}`);
    units.add(row.COD_IDADE!);
  }
  assertEquals([...units].sort(), ["2", "3", "4", "5"]);
});

Deno.test("sample() writes amounts whose parts add up", async () => {
  for (const [period, uf] of [...NEW_MONTHS, ["1999-03", "PE"]] as const) {
    for (const row of await rowsOfRd(period, uf)) {
      const cents = (name: string): number => Math.round(Number(row[name]) * 100);
      assert(/^ *\d+\.\d\d$/.test(row.VAL_TOT!), row.VAL_TOT);
      assertEquals(cents("VAL_TOT"), cents("VAL_SH") + cents("VAL_SP"));
      assert(cents("VAL_TOT") > 0);
      const reais = cents("VAL_TOT") / cents("US_TOT");
      assert(reais > 4.7 && reais < 5.3, `${reais}`);
      if (row.VAL_UTI !== undefined) assert(cents("VAL_UTI") < cents("VAL_SH"));
    }
  }
});

Deno.test("sample() makes three admissions in ten dear, and one in 25 end in death", async () => {
  const rows = await readRows(sample({ rows: 20_000 }), pathOf(SIH_RD, "2023-01", "SP"));
  const dear = share(rows, (row) => Number(row.VAL_TOT) > 1000);
  const dead = share(rows, (row) => row.MORTE === "1");
  assert(dear > 0.26 && dear < 0.34, `${dear}`);
  assert(dead > 0.03 && dead < 0.05, `${dead}`);
  for (const row of rows) assertEquals(row.MORTE === "1", row.COBRANCA === "41");
});

Deno.test("sample() makes mothers women of fertile age", async () => {
  let mothers = 0;
  for (const row of await rowsOfRd("2023-01", "CE")) {
    if (!row.DIAG_PRINC!.startsWith("O")) continue;
    mothers++;
    assertEquals([row.SEXO, row.COD_IDADE], ["3", "4"]);
    assert(Number(row.IDADE) >= 13 && Number(row.IDADE) <= 44, row.IDADE);
  }
  assert(mothers > 150, `${mothers}`);
});

Deno.test("sample() writes codes of the lists that columns name", async () => {
  const expected: Record<string, RegExp> = {
    SEXO: /^[13]$/,
    RACA_COR: /^(0[1-5]|99)$/,
    ESPEC: /^(0[12357]|87)$/,
    IDENT: /^[15]$/,
    COBRANCA: /^(1[1-6]|21|31|41|61)$/,
    DIAG_PRINC: /^[A-Z]\d\d[\d ]$/,
    PROC_REA: /^0[34]\d{8}$/,
    PROC_SOLIC: /^0[34]\d{8}$/,
    CNES: /^9935\d{3}$/,
    NACIONAL: /^(010|022|089)$/,
    MARCA_UTI: /^(00|75|81)$/,
    CAR_INT: /^0[12]$/,
    FINANC: /^0[46]$/,
    COMPLEX: /^0[23]$/,
    GESTAO: /^[12]$/,
    NAT_JUR: /^(1023|3999|1147|3069|2062)$/,
    ETNIA: /^\d{4}$/,
    TPDISEC1: /^[012]$/,
    CEP: /^0[0-9]\d{6}$|^\d{8}$/,
  };
  for (const row of await rowsOfRd("2023-01", "SP")) {
    for (const [name, pattern] of Object.entries(expected)) {
      assert(pattern.test(row[name]!), `${name} is "${row[name]}"`);
    }
    assertEquals(row.PROC_REA, row.PROC_SOLIC);
    assertEquals(row.FAEC_TP!.trim() !== "", row.FINANC === "04");
    assertEquals(row.DIAGSEC1!.trim() === "", row.TPDISEC1 === "0");
    assertEquals(row.UTI_MES_TO === "  0", row.MARCA_UTI === "00");
  }
});

Deno.test("sample() writes codes of the old lists when the file is old", async () => {
  for (const row of await rowsOfRd("1995-03", "RS")) {
    assert(/^\d{8}$/.test(row.PROC_REA!), row.PROC_REA);
    assert(/^\d{3} {3}$/.test(row.DIAG_PRINC!), row.DIAG_PRINC);
    assert(/^\d$/.test(row.ESPEC!));
  }
  for (const row of await rowsOfRd("2007-12", "RS")) {
    assert(/^\d{8} {2}$/.test(row.PROC_REA!), row.PROC_REA);
    assert(/^[A-Z]\d\d[\d ]$/.test(row.DIAG_PRINC!), row.DIAG_PRINC);
  }
});

Deno.test("sample() has many diagnoses, some much more often than others", async () => {
  const rows = await readRows(sample({ rows: 20_000 }), pathOf(SIH_RD, "2023-01", "SP"));
  const counts = Map.groupBy(rows, (row) => row.DIAG_PRINC!);
  const sizes = [...counts.values()].map((group) => group.length).sort((a, b) => b - a);
  assert(sizes.length > 150, `${sizes.length}`);
  assert(sizes[0]! > 20 * sizes[100]!, `${sizes[0]} against ${sizes[100]}`);
  const heart = share(rows, (row) => /^I2/.test(row.DIAG_PRINC!) && Number(row.VAL_TOT) > 1000);
  assert(heart > 0.01, `${heart}`); // the README's first query finds something
});

Deno.test("sample() has most patients from the UF, some from its neighbours", async () => {
  for (
    const [uf, neighbours] of [["AC", /^1[13]/], ["SP", /^(31|41|50)/], ["DF", /^(52|31)/]] as const
  ) {
    const rows = await rowsOfRd("2023-01", uf);
    const number = UFS[uf].ibge;
    const inside = share(rows, (row) => row.MUNIC_RES!.startsWith(number));
    assert(inside > 0.9 && inside < 1, `${uf} ${inside}`);
    for (const row of rows) {
      assert(row.MUNIC_MOV!.startsWith(number), row.MUNIC_MOV);
      const code = row.MUNIC_RES!;
      assert(code.startsWith(number) || neighbours.test(code), code);
    }
  }
});

Deno.test("sample() arranges rows by facility", async () => {
  const rows = await rowsOfRd("2023-01", "BA");
  const changes = rows.filter((row, i) => row.CNES !== rows[i - 1]?.CNES).length;
  assertEquals(changes, valuesOf(rows, "CNES").length);
  assertEquals(changes, 12);
});

Deno.test("sample() gives every admission a growing number with its check digit", async () => {
  for (const [period, uf] of NEW_MONTHS) {
    let last = "";
    for (const [i, row] of (await rowsOfRd(period, uf)).entries()) {
      const number = row.N_AIH!;
      assert(number > last, `${number} after ${last}`);
      assert(number.startsWith(`${UFS[uf].ibge}${period.slice(2, 4)}1`));
      assertEquals(Number(number.at(-1)), Number(number.slice(0, -1)) % 11 % 10);
      assertEquals(Number(row.SEQUENCIA), i + 1);
      last = number;
    }
  }
});

Deno.test("sample() numbers the admissions of different months differently", async () => {
  const months = ["2023-01", "2023-02", "2023-12"] as const;
  const numbers = new Set<string>();
  for (const month of months) {
    for (const row of await rowsOfRd(month, "GO")) numbers.add(row.N_AIH!);
  }
  assertEquals(numbers.size, 3000);
});

Deno.test("sample() never fills in what identifies a person", async () => {
  let columns = 0;
  for (const group of Object.values(SIHSUS.groups)) {
    const personal = Object.entries(group.columns ?? {}).filter(([, [, , , details]]) =>
      details?.personal
    );
    for (const layout of group.layouts) {
      const rows = await readRows(
        sample({ rows: 50 }),
        pathOf(group, `${layout.from}` as Period, "PE"),
      );
      for (const [name] of personal) {
        if (rows[0]![name] === undefined) continue;
        columns++;
        assert(rows.every((row) => /^[0 ]*$/.test(row[name]!)), `${group.code} ${name}`);
      }
    }
  }
  assert(columns > 15, `${columns}`);
});

Deno.test("sample() writes free text now and then, with accents", async () => {
  const rows = await readRows(sample({ rows: 5000 }), pathOf(SIH_RD, "2023-01", "SP"));
  const texts = rows.map((row) => row.AUD_JUST!.trim());
  const filled = texts.filter((text) => text !== "");
  assert(filled.length > 5 && filled.length < 100, `${filled.length}`);
  assert(filled.includes("NÃO INFORMADO"));
});

Deno.test("sample() has the acts of the admissions of the same month and UF", async () => {
  const admissions = await rowsOfRd("2023-01", "PR");
  const acts = await readRows(source, pathOf(SIH_SP, "2023-01", "PR"));
  const byNumber = new Map(admissions.map((row) => [row.N_AIH, row]));
  const groups = Map.groupBy(acts, (row) => row.SP_NAIH);
  for (const [number, rows] of groups) {
    const admission = byNumber.get(number);
    assert(admission !== undefined, number);
    assertEquals(rows.filter((row) => row.SP_U_AIH === "1").length, 1);
    for (const row of rows) {
      assertEquals(
        [row.SP_CNES, row.SP_PROCREA, row.SP_DTINTER, row.SP_DTSAIDA, row.SP_CIDPRI, row.SP_M_PAC],
        [
          admission.CNES,
          admission.PROC_REA,
          admission.DT_INTER,
          admission.DT_SAIDA,
          admission.DIAG_PRINC,
          admission.MUNIC_RES,
        ],
      );
    }
  }
  assert(groups.size > 100 && groups.size < 500, `${groups.size}`);
  assertEquals(valuesOf(acts, "SP_CNES").length, 12);
});

Deno.test("sample() has the errors of the rejected admissions of the same month and UF", async () => {
  const rejected = await readRows(source, pathOf(SIH_RJ, "2020-03", "SE"));
  const errors = await readRows(source, pathOf(SIH_ER, "2020-03", "SE"));
  const approved = await rowsOfRd("2020-03", "SE");
  const numbers = new Set(rejected.map((row) => row.N_AIH));
  assert(errors.every((row) => numbers.has(row.AIH)));
  assert(errors.every((row) => /^\d{8} {2}$/.test(row.DT_INTER!)));
  assert(errors.every((row) => /^0\d{5}$/.test(row.CO_ERRO!)));
  assert(errors.every((row) => row.UF_RES === row.MUN_RES!.slice(0, 2)));
  assert(approved.some((row, i) => row.NASC !== rejected[i]!.NASC));
});
