import type { Group } from "../catalog/dataset.ts";
import { layoutsOf } from "../catalog/group_columns.ts";
import { parseLayout } from "../catalog/parse_layout.ts";
import type { Period } from "../catalog/period.ts";
import { findGroup, findSystem } from "../catalog/systems.ts";
import type { DbfFieldSpec } from "../decode/encode_dbf.ts";

/** The groups of SIASUS that are APACs and whose layouts are known: they share the AP_ columns. */
const APACS: readonly string[] = ["ACF", "AD", "AN", "AR", "ATD"];

/** Of CH it is known that it has seven columns and is about hospitals: these seven of RD may do. */
const HOSPITAL = "UF_ZI ANO_CMPT MES_CMPT MUNIC_MOV CNES CGC_HOSP GESTAO".split(" ");

/** Five columns whose names are known, and their widths not. */
const POPSVS = "COD_MUN:C7 ANO:C4 SEXO:C1 IDADE:C3 POP:N8";

/**
 * A header for a group whose columns the catalogue does not know, so that the sample can serve it
 * all the same. It is a guess: the real files have more columns, and nobody has checked these.
 *
 * | groups | guess |
 * |---|---|
 * | SINAN | the columns that all its known layouts share: the head of every notification form |
 * | SIASUS | the columns that its APACs with known layouts share |
 * | SIHSUS CH, CM, MTBR | seven columns of RD about the hospital |
 * | SIM DOEXT | those of DO, before 1996 those of DOR |
 * | IBGE POPSVS | its five columns, in widths that fit their values |
 *
 * Empty when there is no likeness to guess from.
 */
export function guessedFields(group: Group, period: Period): readonly DbfFieldSpec[] {
  switch (group.system) {
    case "SINAN":
      return sharedFields(Object.values(findSystem("SINAN")!.groups));
    case "SIASUS":
      return sharedFields(APACS.map((code) => findGroup(`SIASUS-${code}`)!));
    case "SIHSUS":
      return newestFields(findGroup("SIHSUS-RD")!).filter(({ name }) => HOSPITAL.includes(name));
    case "SIM":
      return newestFields(findGroup(period < "1996" ? "SIM-DOR" : "SIM-DO")!);
    case "IBGE":
      return group.code === "POPSVS" ? parseLayout({ from: period, fields: POPSVS }) : [];
    default:
      return [];
  }
}

/** The fields that the newest layouts of all groups have, as that of the first writes them. */
function sharedFields(groups: readonly Group[]): readonly DbfFieldSpec[] {
  const [first = [], ...others] = groups.map(newestFields).filter((fields) => fields.length > 0);
  const names = others.map((fields) => new Set(fields.map(({ name }) => name)));
  return first.filter(({ name }) => names.every((known) => known.has(name)));
}

function newestFields(group: Group): readonly DbfFieldSpec[] {
  const layout = layoutsOf(group).findLast(({ scope }) => scope === undefined);
  return layout === undefined ? [] : parseLayout(layout);
}
