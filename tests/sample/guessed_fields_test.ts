import { assert, assertEquals } from "@std/assert";
import type { Group } from "../../src/catalog/dataset.ts";
import type { Period } from "../../src/catalog/period.ts";
import { findGroup } from "../../src/catalog/systems.ts";
import { guessedColumns, guessedFields } from "../../src/sample/guessed_fields.ts";

function names(dataset: string, period: Period): readonly string[] {
  return guessedFields(findGroup(dataset)!, period).map(({ name }) => name);
}

Deno.test("guessedFields() gives a disease of SINAN the head of the notification form", () => {
  assertEquals(
    names("SINAN-VIOL", "2015").join(" "),
    "TP_NOT ID_AGRAVO DT_NOTIFIC SEM_NOT NU_ANO SG_UF_NOT ID_MUNICIP ID_REGIONA ID_UNIDADE " +
      "DT_SIN_PRI SEM_PRI NU_IDADE_N CS_SEXO CS_GESTANT CS_RACA CS_ESCOL_N SG_UF ID_MN_RESI " +
      "ID_RG_RESI ID_PAIS DT_INVEST ID_OCUPA_N CLASSI_FIN EVOLUCAO DT_ENCERRA DT_DIGITA",
  );
});

Deno.test("guessedFields() gives an APAC the columns that all known APACs have", () => {
  const guess = names("SIASUS-AQ", "2015-01");
  assert(guess.length > 40 && guess.every((name) => name.startsWith("AP_")), guess.join(" "));
  for (const code of ["ACF", "AD", "AN", "AR", "ATD"]) {
    const { fields } = findGroup(`SIASUS-${code}`)!.layouts.at(-1)!;
    for (const name of guess) assert(fields.includes(`${name}:`), `${code} ${name}`);
  }
});

Deno.test("guessedFields() takes hospitals from RD, deaths from DO or DOR, and nothing out of the air", () => {
  for (const code of ["CH", "CM", "MTBR"]) {
    assertEquals(names(`SIHSUS-${code}`, "2008-01").length, 7);
  }
  assert(names("SIM-DOEXT", "1996").includes("CAUSABAS"));
  assert(names("SIM-DOEXT", "1995").length < names("SIM-DOEXT", "1996").length);
  assertEquals(names("IBGE-POPSVS", "2010"), ["COD_MUN", "ANO", "SEXO", "IDADE", "POP"]);
  for (const dataset of ["IBGE-CENSO", "SIGTAP-TABELAUNIFICADA"]) {
    assertEquals(names(dataset, "2010"), []);
  }
});

Deno.test("guessedColumns() knows the meaning of columns where another group has them", () => {
  const columns = guessedColumns(findGroup("SINAN-VIOL")!);
  assertEquals(columns?.CS_SEXO?.[0], "code");
  assertEquals(guessedColumns(findGroup("SINAN-HANT")!), undefined); // its layout is known
  assertEquals(guessedColumns({ system: "MADEUP", layouts: [] as unknown } as Group), undefined);
});
