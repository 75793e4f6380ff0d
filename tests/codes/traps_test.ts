// Codes that mean something else in the next system, and codes that are none.
import { assertEquals } from "@std/assert";
import { findGroup } from "../../src/catalog/systems.ts";
import type { Language } from "../../src/codes/code_list.ts";
import { columnCodes } from "../../src/codes/column_codes.ts";
import { labelOf } from "../../src/codes/code_list.ts";

/** The label of a code; `null` when it stands for nothing, `undefined` when no list has it. */
async function labelIn(
  column: string,
  code: string,
  { period, lang = "pt" }: { period?: string; lang?: Language } = {},
): Promise<string | null | undefined> {
  const [group, name] = column.split(".") as [string, string];
  const codes = await columnCodes(findGroup(group)!, name, period);
  const entry = codes?.find(code);
  return entry && labelOf(entry, lang);
}

Deno.test("race: 3 is parda in SIH and SIA, amarela in SIM, SINASC and SINAN; 4 the other", async () => {
  for (const column of ["SIHSUS-RD.RACA_COR", "SIHSUS-RJ.RACA_COR", "SIASUS-PA.PA_RACACOR"]) {
    assertEquals(await labelIn(column, "03"), "Parda");
    assertEquals(await labelIn(column, "04"), "Amarela");
    assertEquals(await labelIn(column, "3"), undefined);
  }
  const others = [
    "SIM-DO.RACACOR",
    "SINASC-DN.RACACOR",
    "SINAN-DENG.CS_RACA",
    "SINAN-COLE.CS_RACA",
  ];
  for (const column of others) {
    assertEquals(await labelIn(column, "3"), "Amarela");
    assertEquals(await labelIn(column, "4"), "Parda");
    assertEquals(await labelIn(column, "03"), undefined);
  }
});

Deno.test("sex: 1 and 3 in SIH, 1 and 2 in SIM, letters in SIA and SINAN", async () => {
  assertEquals(await labelIn("SIHSUS-RD.SEXO", "3"), "Feminino");
  assertEquals(await labelIn("SIHSUS-RD.SEXO", "2"), "Feminino");
  assertEquals(await labelIn("CIHA-CIHA.SEXO", "3"), "Feminino");
  assertEquals(await labelIn("SIM-DO.SEXO", "2"), "Feminino");
  assertEquals(await labelIn("SIM-DO.SEXO", "3"), undefined);
  assertEquals(await labelIn("SINASC-DN.SEXO", "1", { lang: "en" }), "Male");
  assertEquals(await labelIn("SIASUS-PA.PA_SEXO", "F"), "Feminino");
  assertEquals(await labelIn("SIASUS-PA.PA_SEXO", "2"), undefined);
  assertEquals(await labelIn("SINAN-TUBE.CS_SEXO", "M"), "Masculino");
});

Deno.test("age: the first digit is the unit, each system's own", async () => {
  const units = async (column: string, codes: readonly string[]) =>
    await Promise.all(codes.map((code) => labelIn(column, code)));
  assertEquals(
    await units("SIHSUS-RD.COD_IDADE", ["2", "3", "4", "5"]),
    ["Dias", "Meses", "Anos", "100 + anos"],
  );
  assertEquals(
    await units("SIM-DO.IDADE", [
      "030",
      "123",
      "205",
      "311",
      "465",
      "501",
      "000",
      "999",
      "4",
      "4650",
    ]),
    ["Minutos", "Horas", "Dias", "Meses", "Anos", "100 + anos", null, null, undefined, undefined],
  );
  assertEquals(
    await units("SINAN-DENG.NU_IDADE_N", ["1005", "2005", "3009", "4018", "18", "0", "9999"]),
    ["Horas", "Dias", "Meses", "Anos", null, null, undefined],
  );
});

Deno.test("DIAG_SECUN: zeros stand for no diagnosis, and are no unknown code", async () => {
  assertEquals(await labelIn("SIHSUS-RD.DIAG_SECUN", "0000", { period: "2016-01" }), null);
  assertEquals(await labelIn("SIHSUS-RD.DIAG_SECUN", "0000", { period: "1996-01" }), null);
  assertEquals(await labelIn("SIHSUS-RD.DIAG_SECUN", "ZZZZ", { period: "2016-01" }), undefined);
});

Deno.test("0000 as CID stands for none in every system", async () => {
  const columns = ["SIASUS-PA.PA_CIDPRI", "SIHSUS-RD.CID_ASSO", "SIM-DO.CAUSABAS"];
  for (const column of columns) assertEquals(await labelIn(column, "0000"), null);
  assertEquals(await labelIn("SIASUS-PA.PA_CIDSEC", "0"), null);
});

Deno.test("UF0000 is a municipality ignored and no UF, and a UF's number and letters are one UF", async () => {
  assertEquals(await labelIn("SIHSUS-RD.MUNIC_RES", "120000"), "Município ignorado - AC");
  assertEquals(await labelIn("SIHSUS-SP.SP_UF", "120000"), undefined);
  assertEquals(await labelIn("SIHSUS-SP.SP_UF", "12"), "Acre");
  assertEquals(await labelIn("SIHSUS-SP.SP_UF", "AC"), "Acre");
});

Deno.test("ICD: nine until 1997 and ten from 1998 in SIH, with and without letters", async () => {
  const diagnosis = (code: string, period?: string) =>
    labelIn("SIHSUS-RD.DIAG_PRINC", code, period === undefined ? {} : { period });
  assertEquals(await diagnosis("4109", "1997-12"), "INFARTO AGUDO DO MIOCARDIO");
  assertEquals(await diagnosis("I219", "1997-12"), undefined);
  assertEquals(await diagnosis("I219", "1998-01"), "Infarto agudo do miocardio NE");
  assertEquals(await diagnosis("4109", "1998-01"), undefined);
  assertEquals(await diagnosis("4109"), undefined);
  // The digits of an injury are those of a cause: in a list of diseases they need the letter.
  assertEquals(await diagnosis("8001", "1996-01"), undefined);
  assertEquals(await diagnosis("E8001", "1996-01"), "ACID ESTR FERRO COLISAO MATERIAL RODANTE");
  assertEquals(
    await labelIn("SIM-DOR.CAUSABAS", "8001"),
    "ACID ESTR FERRO COLISAO MATERIAL RODANTE",
  );
});

Deno.test("ICD-10: points and fillers are the files' own", async () => {
  assertEquals(
    await labelIn("SINAN-TUBE.ID_AGRAVO", "A16."),
    await labelIn("SIM-DO.CAUSABAS", "A16"),
  );
  assertEquals(await labelIn("SIM-DO.CAUSABAS", "I10X"), "Hipertensao essencial");
  assertEquals(await labelIn("SIM-DO.CAUSABAS", "I21.9"), "Infarto agudo do miocardio NE");
  assertEquals(await labelIn("SIM-DO.CAUSABAS", "I21X9"), undefined);
});

Deno.test("procedures and discharges of before 2008 have no list, and no label of a later one", async () => {
  const rd = findGroup("SIHSUS-RD")!;
  assertEquals((await columnCodes(rd, "COBRANCA", "2007-12"))?.names, []);
  assertEquals(await labelIn("SIHSUS-RD.COBRANCA", "12", { period: "2007-12" }), undefined);
  assertEquals(await labelIn("SIHSUS-RD.COBRANCA", "12", { period: "2008-01" }), "Alta melhorado");
  assertEquals((await columnCodes(rd, "PROC_REA", "2007"))?.names, []);
  assertEquals((await columnCodes(rd, "PROC_REA", "2008"))?.names, ["sigtap-procedimento"]);
});

Deno.test("occupations: the length of a code tells its table", async () => {
  assertEquals(await labelIn("SIM-DO.OCUP", "225125"), "Medico clinico");
  assertEquals(await labelIn("SIM-DO.OCUP", "006"), "ESTUDANTE");
  assertEquals(
    await labelIn("SIM-DO.OCUP", "002"),
    "APLICADOR SEM ESPECIFICACAO / AUTONOMO / CLASSIFICADOR SEM ESPECIFICACAO / …",
  );
});

Deno.test("leading zeros: restored where files drop them, and nowhere else", async () => {
  assertEquals(await labelIn("SIM-DO.TPRESGINFO", "1"), await labelIn("SIM-DO.TPRESGINFO", "01"));
  assertEquals(await labelIn("SIHSUS-RD.ESPEC", "1"), await labelIn("SIHSUS-RD.ESPEC", "01"));
  assertEquals(await labelIn("SIHSUS-RD.RACA_COR", "1"), undefined);
  // 001 is Abu Dhabi, and 1 is Brazil.
  assertEquals(await labelIn("SINASC-DN.CODPAISRES", "1"), "BRASIL");
  assertEquals(await labelIn("SINASC-DN.CODPAISRES", "001"), "ABU DABI");
});

Deno.test("CNES: 2 is no in flags, 0 is no in AV_ACRED", async () => {
  assertEquals(await labelIn("CNES-ST.VINC_SUS", "2"), "Não");
  assertEquals(await labelIn("SIHSUS-RD.IND_VDRL", "2"), undefined);
  assertEquals(await labelIn("CNES-ST.AV_ACRED", "0"), "Não");
});
