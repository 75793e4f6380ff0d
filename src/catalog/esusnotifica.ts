/**
 * e-SUS Notifica, chronic Chagas disease: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const ESUSNOTIFICA_DCCR: Group = {
  system: "ESUSNOTIFICA",
  code: "DCCR",
  pt: "Doença de Chagas Crônica",
  en: "Chronic Chagas disease",
  row: "One notification of chronic Chagas disease.",
  note:
    "Fields hold words (Feminino, Não realizado) instead of codes, in widths that follow the data of the year; days are text of ten characters.",
  partition: "year",
  periodicity: "yearly",
  eras: [
    {
      directory: "/dissemin/publicos/ESUSNOTIFICA/DADOS/FINAIS",
      pattern: "DCCRBR{YY}.dbc",
      from: "2023",
      seen: { first: "2023", last: "2023", files: 1, bytes: 705_678, median: 705_678 },
    },
    {
      directory: "/dissemin/publicos/ESUSNOTIFICA/DADOS/PRELIM",
      pattern: "DCCRBR{YY}.dbc",
      from: "2024",
      status: "preliminary",
    },
  ],
  lastSeen: "2025",
  gaps: {},
  encoding: "windows-1252",
  layouts: [
    {
      from: "2023",
      fields:
        `SG_UF_NOT:C19 ID_MUNICIP:C25 ID_ESTRANG:C3 ID_OCUPA_N:C88 ID_PAIS:C9 NU_IDADE_N:C4 CS_SEXO:C9
CS_RACA:C8 CS_ESCOL_N:C13 SG_UF:C19 ID_MN_RESI:C27 SG_PAIS:C9 DT_NOTIFIC:C10 ANO_DIAG:C4
MO_SUSPEIT:C53 CS_GESTANT:C26 UF_NASC:C19 MUN_NASC:C27 COUFINF:C19 COMUNINF:C23 EIE_IGG:C14
IFI_IGG:C14 HAI_IGG:C14 QUIMIO_IGG:C14 PCR:C13 OUTRO_POSI:C3 AC_NOT:C3 UF_UBS_AC:C19
MUN_UBS_AC:C25 HOSP_ESP:C3 UF_HOSPESP:C19 MUN_ESP:C25 ELETROCARD:C13 RX_TORAX:C13 RX_COLON:C13
RX_ESOFAGO:C13 ECOCARDIO:C13 OUTRO_EXAM:C13 EXAME_DESC:C254 COMORBID:C109 HIV:C3 HIPERTEN:C3
HEPATITE:C3 DIABETES:C3 CARDIOPAT:C3 NEOPLASIA:C3 LEISHMANIA:C3 OUT_COMORB:C3 FORMA:C22
REATIVACAO:C3 HIST_BNZ:C3 TRAT_BNZ:C3 BNZ_TOT_CP:C3 BNZ_DIAS:C3 TRAT_NFX:C3 NFX_TOT_CP:C3
NFX_DIAS:C2 ADVERS_BNZ:C11 BNZ_LEVE:C24 BNZ_GRAVE:C16 BNZ_AUGESI:C7 BNZ_PAREST:C11 BNZ_DEPRE:C22
BNZ_GASTRO:C29 BNZ_ARTRAL:C10 REAC_BNZ:C6 BNZ_OUTRAS:C105 ADVERS_NFX:C11 NFX_LEVE:C24 NFX_GRAVE:N1
NFX_AGEUSI:N1 NFX_PAREST:C11 NFX_MEDULA:N1 NFX_GASTRO:C29 NFX_ARTRAL:C10 REAC_NFX:C6
NFX_OUTRAS:C49 HIST_EPID:C14 BUSCAATIVA:C3 DIAG_FAMIL:C14 EXAM_FAMIL:C14 CONF_FAMIL:C14
TF_RESIDEN:C3 UF_RESI_TF:C18 MN_RESI_TF:C23 MUD_UBS_AC:C3 UF_NOV_AC:C12 MUN_NOV_AC:C21
NOVO_ESPEC:C3 ANT_UF_ESP:C17 ANT_MUN:C14 ST_ENCERRA:C35 DT_OBITO:C10 DT_ENCERRA:C10 SITUACAO:N1
DT_CRIACAO:C10 DT_DIGITAC:C10 LAB_CNES:N1 CNES:C37 CD_MUNICIP:C6 CD_MN_RESI:C6 CD_MUN_NAS:C6
CD_COMUNIN:C6 CD_MUN_UBS:C6 CD_MUN_ESP:C6 CD_MN_RES0:C6 CD_MUN_NOV:C6 CD_ANT_MUN:C6 ANO_NASC:C4`,
    },
  ],
  source:
    "Directories, years, size and layout: raphaelfh/omnisus-db (September 2026). Code page inferred from SINAN.",
};

/** e-SUS Notifica: chronic Chagas disease. */
export const ESUSNOTIFICA: System<{
  readonly DCCR: Group;
}> = {
  id: "ESUSNOTIFICA",
  name: "esusnotifica",
  aliases: ["DCCR"],
  pt: "e-SUS Notifica",
  en: "e-SUS Notifica",
  about:
    "Notifications made in e-SUS Notifica: on this server those of chronic Chagas disease. Acute cases are in SINAN (CHAG).",
  groups: { DCCR: ESUSNOTIFICA_DCCR },
  auxiliary: [],
  documentation: [],
  source: "Titles and files: raphaelfh/omnisus-db (reports/2026-09-10-mapa-datasus).",
};
