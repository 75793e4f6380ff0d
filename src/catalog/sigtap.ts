/**
 * SIGTAP, the procedures that the SUS pays for: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const SIGTAP_TABELAUNIFICADA: Group = {
  system: "SIGTAP",
  code: "TABELAUNIFICADA",
  pt: "Tabela Unificada",
  en: "Unified table of procedures",
  row: "One procedure, or one relation of a procedure, by table.",
  note:
    "ZIP archives of fixed-width text (ISO-8859-1), each table with its *_layout.txt. The version in the name cannot be guessed: list the directory.",
  partition: "month",
  periodicity: "monthly",
  snapshot: true,
  format: "zip",
  archive: { holds: "fixed-width text files, each with its layout" },
  eras: [
    {
      directory: "/public/sistemas/tup/downloads",
      pattern: "TabelaUnificada_{YYYY}{MM}_v{*}.zip",
      from: "2008-01",
      mirror: true,
    },
    {
      directory: "/pub/sistemas/tup/downloads",
      pattern: "TabelaUnificada_{YYYY}{MM}_v{*}.zip",
      from: "2008-01",
    },
  ],
  gaps: {},
  encoding: "latin1",
  layouts: [],
  source:
    "Host, directory and names: public clients (several), unconfirmed; the first month is that in which the unified table came into force.",
};

/** SIGTAP: the procedures that the SUS pays for. */
export const SIGTAP: System<{
  readonly TABELAUNIFICADA: Group;
}> = {
  id: "SIGTAP",
  name: "sigtap",
  aliases: ["TUP", "Tabela Unificada"],
  pt: "Sistema de Gerenciamento da Tabela de Procedimentos, Medicamentos e OPM do SUS",
  en: "SUS table of procedures",
  about:
    "The table of the procedures, medicines and materials that the SUS pays for, month by month, on another FTP host.",
  host: "ftp2.datasus.gov.br",
  groups: { TABELAUNIFICADA: SIGTAP_TABELAUNIFICADA },
  auxiliary: [],
  documentation: [],
  source: "Titles: the DATASUS transfer portal. Host: public clients.",
};
