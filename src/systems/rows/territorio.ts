// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of TERRITORIO-TABELAS: Tabelas Territoriais. Territory tables. One municipality, region or
 * relation, by table.
 */
export type TerritorioTabelas = {
  /** C6 in the files. */
  CO_MUNICIP: Code;
  /** C7 in the files. */
  CO_MUNICDV: Code;
  /** C7 in the files. */
  CO_STATUS: Code;
  /** C7 in the files. */
  CO_TIPO: Code;
  /** C48 in the files. */
  DS_NOME: Utf8;
  /** C48 in the files. */
  DS_NOMEPAD: Utf8;
  /** C1 in the files. */
  DS_OBSERV: Code;
  /** C1 in the files. */
  CO_REGIAO: Code;
  /** C2 in the files. */
  CO_UF: Code;
  /** C1 in the files. */
  CO_ALTER: Code;
  /** C1 in the files. */
  CO_ALTERDV: Code;
  /** C1 in the files. */
  IN_CAPITAL: Code;
  /** C1 in the files. */
  IN_AMAZLEG: Code;
  /** C1 in the files. */
  IN_SEMIAR: Code;
  /** C1 in the files. */
  IN_FRONTZN: Code;
  /** C4 in the files. */
  DT_INSTAL: Code;
  /** C4 in the files. */
  DT_EXTIN: Code;
  /** C6 in the files. */
  CO_SUCESS: Code;
  /** C1 in the files. */
  NU_ORDEM: Code;
  /** C1 in the files. */
  NU_ORDMAP: Code;
  /** C19 in the files. */
  NU_LATITUD: Utf8;
  /** C18 in the files. */
  NU_LONGIT: Utf8;
  /** C4 in the files. */
  NU_ALTITUD: Code;
  /** C10 in the files. */
  NU_AREA: Code;
};

/** The groups of TERRITORIO that can be scanned, by code. */
export interface TerritorioGroups {
  /** Tabelas Territoriais. Territory tables. */
  TABELAS: GroupTypes<TerritorioTabelas, "month">;
}
