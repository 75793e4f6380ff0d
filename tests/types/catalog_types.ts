// What the catalogue's types promise. This file is checked, not run: `deno check` fails when one of
// the lines below an @ts-expect-error is accepted.
import type { AnnotatedGroup, Column, Columns, Group, RowOf, System } from "@dsbr/core";
import type { Binary, DateDay, Dictionary, Float64, Int32, Utf8 } from "apache-arrow";
import type { CIHA, CNES, FileMatch, SIASUS, SINASC } from "../../src/catalog/mod.ts";
import { SIM, SINAN, SYSTEMS } from "../../src/catalog/mod.ts";

// Annotated columns keep their names and kinds, and with them their Arrow types.
type Row<G extends AnnotatedGroup> = RowOf<G["columns"]>;
export const day: DateDay = {} as Row<typeof SIM.groups.DO>["DTOBITO"];
export const cause: Dictionary<Utf8, Int32> = {} as Row<typeof SIM.groups.DO>["CAUSABAS"];
export const weight: Int32 = {} as Row<typeof SINASC.groups.DN>["PESO"];
export const value: Float64 = {} as Row<typeof SIASUS.groups.PA>["PA_VALAPR"];
export const quantity: Float64 = {} as Row<typeof SIASUS.groups.PA>["PA_QTDAPR"];
export const opaque: Binary = {} as Row<typeof CNES.groups.PF>["CPF_PROF"];
export const name: Utf8 = {} as Row<typeof CNES.groups.PF>["NOMEPROF"];
export const beds: Int32 = {} as Row<typeof CNES.groups.LT>["QT_EXIST"];
export const rooms: Int32 = {} as Row<typeof CNES.groups.ST>["QTINST01"];
export const age: Int32 = {} as Row<typeof SINAN.groups.TUBE>["NU_IDADE_N"];
export const sign: Dictionary<Utf8, Int32> = {} as Row<typeof SINAN.groups.DENG>["GRAV_AST"];
export const batch: Dictionary<Utf8, Int32> = {} as Row<typeof SINAN.groups.CHIK>["NU_LOTE_I"];
export const zika: DateDay = {} as Row<typeof SINAN.groups.ZIKA>["DT_NOTIFIC"];
export const payer: Dictionary<Utf8, Int32> = {} as Row<typeof CIHA.groups.CIHA>["FONTE"];
// @ts-expect-error a column of chikungunya only
export type Absent = Row<typeof SINAN.groups.DENG>["NU_LOTE_I"];
// @ts-expect-error nobody annotated the columns of this group
export type Plain = Row<typeof SINAN.groups.ACBI>;
// @ts-expect-error there is no such group
export const group: Group = SIM.groups.RD;

// Annotated groups and systems are groups and systems.
export const general: Group = SIM.groups.DO;
export const annotated: AnnotatedGroup = SIM.groups.DO;
export const system: System = SINAN;
export const columns: Columns | undefined = SYSTEMS[0]!.groups.RD!.columns;
export const column: Column = SIM.groups.DO.columns.SEXO;
// @ts-expect-error the catalogue is not to be written to
SIM.groups.DO.lastSeen = "2030";

// A match says what it is before it says more.
export function codeOf(match: FileMatch): string {
  // @ts-expect-error an auxiliary file has no group
  match.group;
  return match.kind === "data" || match.kind === "template" ? match.group.code : match.system.id;
}
