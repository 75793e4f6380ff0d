// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of TERRITORIO-TABELAS: Tabelas Territoriais. Territory tables. One municipality, region or
 * relation, by table.
 */
export type TerritorioTabelas = {
  CO_MUNICIP: Code;
  CO_MUNICDV: Code;
  CO_STATUS: Code;
  CO_TIPO: Code;
  DS_NOME: Utf8;
  DS_NOMEPAD: Utf8;
  DS_OBSERV: Code;
  CO_REGIAO: Code;
  CO_UF: Code;
  CO_ALTER: Code;
  CO_ALTERDV: Code;
  IN_CAPITAL: Code;
  IN_AMAZLEG: Code;
  IN_SEMIAR: Code;
  IN_FRONTZN: Code;
  DT_INSTAL: Code;
  DT_EXTIN: Code;
  CO_SUCESS: Code;
  NU_ORDEM: Code;
  NU_ORDMAP: Code;
  NU_LATITUD: Utf8;
  NU_LONGIT: Utf8;
  NU_ALTITUD: Code;
  NU_AREA: Code;
};

/** The groups of TERRITORIO that can be scanned, by code. */
export interface TerritorioGroups {
  /** Tabelas Territoriais. Territory tables. */
  TABELAS: GroupTypes<TerritorioTabelas, "month">;
}
