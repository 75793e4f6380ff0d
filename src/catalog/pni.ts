/**
 * PNI, vaccination until 2019: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const DATA = "/dissemin/publicos/PNI/DADOS";

const PNI_CPNI: Group = {
  system: "PNI",
  code: "CPNI",
  pt: "Cobertura vacinal",
  en: "Vaccine coverage",
  row: "One vaccine indicator of one municipality and year, with doses, population and coverage.",
  note:
    "Plain DBF files. IMUNO has the codes of IMUNOCOB.DBF, 26 indicators, not those of DPNI. Columns changed in 2013, when the municipality code lost its check digit. National files (CPNIBR, CPNIUF) repeat those of the UFs; some doses stand in CPNIBR alone. Files of UFs without data are empty or absent.",
  partition: "uf+year",
  periodicity: "yearly",
  format: "dbf",
  eras: [
    {
      directory: DATA,
      pattern: "CPNI{UF}{YY}.DBF",
      from: "1994",
      to: "2019",
      seen: { first: "1994", last: "2019", files: 752 },
    },
    { directory: DATA, pattern: "CPNIBR{YY}.DBF", from: "1994", to: "2019", scope: "nation" },
    // Totals by UF, without municipalities.
    { directory: DATA, pattern: "CPNIUF{YY}.DBF", from: "1994", to: "2019", scope: "nation" },
    { directory: DATA, pattern: "CPNIIG{YY}.DBF", from: "1994", to: "2019", scope: "unknown" },
  ],
  lastSeen: "2019",
  gaps: {
    AL: ["1994"],
    AP: ["1994"],
    DF: ["1994"],
    IG: ["1994..2019"],
    MG: ["1994..1996"],
    MS: ["1994..1995"],
    PB: ["1994"],
    PR: ["1994"],
    RJ: ["1994"],
    RS: ["1994"],
    SE: ["1994"],
    SP: ["1994"],
    TO: ["1994..1995"],
  },
  encoding: "cp850",
  layouts: [
    {
      from: "2016",
      fields: `ANO:C8 UF:C2 MUNIC:C6 IMUNO:C3 QT_DOSE:C40 POP:C40 COBERT:C40`,
    },
  ],
  source:
    "Directory, periods and number of files: the portal list and public clients. National files, files of unknown UF and UFs without data: SidneyBissoli/healthbr-data (docs/sipni-agregados). Layouts: file headers in allan-silva/libdatasus. Code page inferred from the language byte: all text seen is digits.",
};

const PNI_DPNI: Group = {
  system: "PNI",
  code: "DPNI",
  pt: "Doses aplicadas",
  en: "Doses applied",
  row:
    "Doses of one vaccine, dose and age band in one municipality and year (and month from 2004).",
  note:
    "Plain DBF files. IMUNO has the codes of IMUNO.CNV, 85 vaccines. Seven columns until 2003, twelve from 2004; the municipality code lost its check digit in 2013. National files (DPNIBR, DPNIUF) repeat those of the UFs. Files of UFs without data are empty or absent.",
  partition: "uf+year",
  periodicity: "yearly",
  format: "dbf",
  eras: [
    {
      directory: DATA,
      pattern: "DPNI{UF}{YY}.DBF",
      from: "1994",
      to: "2019",
      seen: { first: "1994", last: "2019", files: 752 },
    },
    { directory: DATA, pattern: "DPNIBR{YY}.DBF", from: "1994", to: "2019", scope: "nation" },
    // Totals by UF, without municipalities.
    { directory: DATA, pattern: "DPNIUF{YY}.DBF", from: "1994", to: "2019", scope: "nation" },
    { directory: DATA, pattern: "DPNIIG{YY}.DBF", from: "1994", to: "2019", scope: "unknown" },
  ],
  lastSeen: "2019",
  gaps: {
    AL: ["1994"],
    AP: ["1994"],
    DF: ["1994"],
    IG: ["1994..2019"],
    MG: ["1994..1996"],
    MS: ["1994..1995"],
    PB: ["1994"],
    PR: ["1994"],
    RJ: ["1994"],
    RS: ["1994"],
    SE: ["1994"],
    SP: ["1994"],
    TO: ["1994..1995"],
  },
  encoding: "cp850",
  layouts: [
    {
      from: "2002",
      fields: `ANO:N4 UF:N2 MUNIC:C7 FX_ETARIA:C2 IMUNO:C2 DOSE:C2 QT_DOSE:N7`,
    },
  ],
  source:
    "Directory, periods and number of files: the portal list and public clients. National files, files of unknown UF and UFs without data: SidneyBissoli/healthbr-data (docs/sipni-agregados). Layouts: file headers in allan-silva/libdatasus. Code page inferred from the language byte: all text seen is digits.",
};

/** PNI: vaccine coverage and doses applied, until 2019. */
export const PNI: System<{
  readonly CPNI: Group;
  readonly DPNI: Group;
}> = {
  id: "PNI",
  name: "pni",
  aliases: ["SI-PNI"],
  pt: "Programa Nacional de Imunizações",
  en: "National Immunisation Programme",
  about:
    "Vaccine coverage and doses applied, counted by municipality and year, up to 2019; later doses are in OpenDATASUS (RNDS), which is not on this server. The UF is that of the municipality.",
  groups: { CPNI: PNI_CPNI, DPNI: PNI_DPNI },
  auxiliary: ["/dissemin/publicos/PNI/AUXILIARES/"],
  documentation: [],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: SidneyBissoli/healthbr-data.",
};
