import { assert, assertEquals } from "@std/assert";
import { groupColumns } from "../../src/catalog/group_columns.ts";
import { isPersonal, looksPersonal, unknownColumn } from "../../src/catalog/personal.ts";
import { columnSpecs } from "../../src/catalog/row.ts";
import { SYSTEMS } from "../../src/catalog/systems.ts";

Deno.test("every column of the catalogue that looks personal is marked, or obfuscated", () => {
  const unmarked: string[] = [];
  let marked = 0;
  for (const system of SYSTEMS) {
    for (const group of Object.values(system.groups)) {
      for (const spec of columnSpecs(groupColumns(group) ?? {})) {
        if (isPersonal(spec)) marked++;
        else if (looksPersonal(spec.name) && spec.type !== "binary") {
          unmarked.push(`${group.code} ${spec.name}`);
        }
      }
    }
  }
  assertEquals(unmarked, []);
  assert(marked > 20, `${marked}`);
});

Deno.test("obfuscated identifiers are bytes, and not called personal in clear", () => {
  const cnes = SYSTEMS.find(({ id }) => id === "CNES")!;
  const specs = columnSpecs(groupColumns(cnes.groups.PF!)!);
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  assertEquals(byName.get("CPF_PROF")?.type, "binary");
  assert(!isPersonal(byName.get("CPF_PROF")!));
  for (const name of ["CNS_PROF", "NOMEPROF"]) assert(isPersonal(byName.get(name)!), name);
});

Deno.test("looksPersonal() goes by CPF, CNS and names of persons", () => {
  for (const name of ["NU_CPF", "CNS", "cns_pac", "NM_PACIENT", "NOMEPROF", "NOME", "NM_MAE_PAC"]) {
    assert(looksPersonal(name), name);
  }
  for (
    const name of ["CNES", "NOME_EQP", "NM_ANTIBIO", "S_CPFLUX", "CPFUNICO", "NOMEFANT", "SEXO"]
  ) {
    assert(!looksPersonal(name), name);
  }
});

Deno.test("unknownColumn() marks what looks personal, but not obfuscated bytes", () => {
  assert(isPersonal(unknownColumn("NU_CPF", "utf8")));
  assert(!isPersonal(unknownColumn("NU_CNS", "binary")));
  assert(!isPersonal(unknownColumn("SEXO", "dictionary")));
});
