// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of TERRITORIO-TABELAS: Tabelas Territoriais. Territory tables. One municipality, region or
 * relation, by table.
 */
export type TerritorioTabelas = {
  /** C6 in the files; no title is known. */
  CO_MUNICIP: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_MUNICDV: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_STATUS: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_TIPO: Dictionary<Utf8, Int32>;
  /** C48 in the files; no title is known. */
  DS_NOME: Utf8;
  /** C48 in the files; no title is known. */
  DS_NOMEPAD: Utf8;
  /** C1 in the files; no title is known. */
  DS_OBSERV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_REGIAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_UF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_ALTER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_ALTERDV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IN_CAPITAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IN_AMAZLEG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IN_SEMIAR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IN_FRONTZN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DT_INSTAL: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DT_EXTIN: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CO_SUCESS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NU_ORDEM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NU_ORDMAP: Dictionary<Utf8, Int32>;
  /** C19 in the files; no title is known. */
  NU_LATITUD: Utf8;
  /** C18 in the files; no title is known. */
  NU_LONGIT: Utf8;
  /** C4 in the files; no title is known. */
  NU_ALTITUD: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  NU_AREA: Dictionary<Utf8, Int32>;
};

/** The groups of TERRITORIO that can be scanned, by code. */
export interface TerritorioGroups {
  /** Tabelas Territoriais. Territory tables. */
  TABELAS: GroupTypes<TerritorioTabelas, "month">;
}
