import type { Columns, Group } from "../catalog/dataset.ts";
import { layoutsOf } from "../catalog/group_columns.ts";
import { parseLayout } from "../catalog/parse_layout.ts";
import type { Period } from "../catalog/period.ts";
import { findGroup, findSystem } from "../catalog/systems.ts";
import type { DbfFieldSpec } from "../decode/encode_dbf.ts";

/** The groups of SIASUS that are APACs and whose layouts are known: they share the AP_ columns. */
const APACS: readonly string[] = ["ACF", "AD", "AN", "AR", "ATD"];

/** Of CH it is known that it has seven columns and is about hospitals: these seven of RD may do. */
const HOSPITAL = "UF_ZI ANO_CMPT MES_CMPT MUNIC_MOV CNES CGC_HOSP GESTAO".split(" ");

/** A column of SINAN is of the common head when so many of the known layouts have it. */
const SINAN_SHARE = 0.75;

/** Five columns whose names are known, and their widths not. */
const POPSVS = "COD_MUN:C7 ANO:C4 SEXO:C1 IDADE:C3 POP:N8";

let notification: readonly DbfFieldSpec[] | undefined;
let apac: readonly DbfFieldSpec[] | undefined;

/**
 * A header for a group whose columns the catalogue does not know, so that the sample can serve it
 * all the same. It is a guess: the real files have more columns, and nobody has checked these.
 *
 * | groups | guess |
 * |---|---|
 * | SINAN | the columns that most of its known layouts share: the head of the notification form |
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
      return notification ??= sharedFields("SINAN-ZIKA", SINAN_SHARE);
    case "SIASUS":
      return apac ??= sharedFields("SIASUS-AR", 1, APACS);
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

/**
 * The fields that at least a share of the newest layouts of a system's groups have, as that of one
 * group writes them.
 */
function sharedFields(
  written: string,
  share: number,
  codes?: readonly string[],
): readonly DbfFieldSpec[] {
  const model = findGroup(written)!;
  const layouts = Object.values(findSystem(model.system)!.groups)
    .filter((group) => codes === undefined || codes.includes(group.code))
    .map((group) => new Set(newestFields(group).map(({ name }) => name)))
    .filter((names) => names.size > 0);
  return newestFields(model).filter(({ name }) =>
    layouts.filter((names) => names.has(name)).length >= share * layouts.length
  );
}

function newestFields(group: Group): readonly DbfFieldSpec[] {
  const layout = layoutsOf(group).findLast(({ scope }) => scope === undefined);
  return layout === undefined ? [] : parseLayout(layout);
}

/** A group of the same system whose annotated columns tell what the guessed ones may hold. */
const ANNOTATED: Readonly<Record<string, string>> = { SINAN: "SINAN-DENG", SIM: "SIM-DO" };

/** What is known of columns of these names in another group; `undefined` when none is like it. */
export function guessedColumns(group: Group): Columns | undefined {
  const name = group.layouts.length === 0 ? ANNOTATED[group.system] : undefined;
  return name === undefined ? undefined : findGroup(name)?.columns;
}
