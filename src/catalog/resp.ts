/**
 * RESP, suspected congenital Zika syndrome: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const DATA = "/dissemin/publicos/RESP/DADOS";

const RESP_RESP: Group = {
  system: "RESP",
  code: "RESP",
  pt: "Registro de Eventos em Saúde Pública (microcefalia)",
  en: "Suspected congenital Zika syndrome",
  row: "One notification of suspected congenital Zika syndrome.",
  note:
    "RESPBR repeats the files of the UFs, with other columns and widths. Most fields are as wide as their name; days are text, and NUL bytes stand for null.",
  partition: "uf+year",
  periodicity: "yearly",
  eras: [
    {
      directory: DATA,
      pattern: "RESP{UF}{YY}.dbc",
      from: "2015",
      seen: { first: "2015", last: "2024", files: 280, bytes: 3_519_492, median: 4482 },
    },
    { directory: DATA, pattern: "RESPBR{YY}.dbc", from: "2015", scope: "nation" },
  ],
  lastSeen: "2024",
  gaps: {},
  encoding: "windows-1252",
  layouts: [
    {
      from: "2016",
      scope: "nation",
      fields: "CO_SEQ:C12 DT_NOTIFIC:C10 ANO_NOT:C7 TP_NOTIFIC:C10 DT_NASCMAE:C10 IDADEGES:C8 " +
        "RACACOR:C7 REGIAORES:C9 UFRES:C5 CODMUNRES:C9 SEXO:C4 DT_NASC:C8 ANO_NASC:C8 PESO:C4 " +
        "COMPRIMENT:C10 PERIMCEFAL:C10 DIAMCEFAL:C9 MICROCEFAL:C10 DEF_NEURO:C9 DEF_AUDIT:C9 " +
        "DEF_VISUAL:C10 TPDETECCAO:C1 GEST_DIAG:C9 GRAVIDEZ:C8 CLASS_FETO:C10 DT_SINTOMA:C10 " +
        "FEBRE_GES:C9 EXANT_GES:C9 PRURIDO:C7 CONJUNTIV:C9 DOR_ARTIC:C9 DOR_MUSC:C8 EDEMA:C5 " +
        "CEFALEIA:C8 HIPERT_GAN:C10 NEUROLOG:C8 EXA_TORSCH:C10 RESUL_S:C1 RESUL_TO:C1 RESUL_C:C1 " +
        "RESUL_H:C1 RESUL_Z:C1 SO_IGG_Z:C8 SO_IGM_Z:C8 TR_IGG_Z:C8 TR_IGM_Z:C8 PCR_Z:C5 " +
        "HIST_ARBOV:C10 HIST_MALFO:C10 RNEXA_TORS:C1 RNRESUL_S:C1 RNRESUL_TO:C1 RNRESUL_C:C1 " +
        "RNRESUL_H:C1 RNRESUL_Z:C1 RNSO_IGG_Z:C10 RNSO_IGM_Z:C10 RNTR_IGG_Z:C10 RNTR_IGM_Z:C10 " +
        "RNPCR_Z:C7 EXAME_USS:C9 DT_USS:C8 EXA_TRANSF:C10 DT_TRANSF:C9 EXAME_TC:C8 DT_TC:C8 " +
        "EXAME_RS:C8 DT_RS:C8 REGIAONOT:C9 UFNOT:C5 CODMUNNOT:C9 ST_OBITO:C8 DT_OBITO:C8 " +
        "CLASSIFIN:C9 ETIOLOGIA:C1 CRITERIO:C8 STATUS_NOT:C10 DT_ULT_ALT:C10 FREQUENCIA:C1 " +
        "ID_MN_RESI:C7",
    },
    {
      from: "2016",
      fields: "CO_SEQ:C6 DT_NOTIFIC:C10 ANO_NOT:C7 TP_NOTIFIC:C10 DT_NASCMAE:C10 IDADEGES:C8 " +
        "RACACOR:C7 REGIAORES:C9 UFRES:C5 CODMUNRES:C9 SEXO:C4 DT_NASC:C8 ANO_NASC:C8 PESO:C4 " +
        "COMPRIMENT:C10 PERIMCEFAL:C10 DIAMCEFAL:C9 MICROCEFAL:C10 DEF_NEURO:C9 DEF_AUDIT:C9 " +
        "DEF_VISUAL:C10 TPDETECCAO:C10 GEST_DIAG:C9 GRAVIDEZ:C8 CLASS_FETO:C10 DT_SINTOMA:C10 " +
        "FEBRE_GES:C9 EXANT_GES:C9 PRURIDO:C7 CONJUNTIV:C9 DOR_ARTIC:C9 DOR_MUSC:C8 EDEMA:C5 " +
        "CEFALEIA:C8 HIPERT_GAN:C10 NEUROLOG:C8 EXA_TORSCH:C10 RESUL_S:C7 RESUL_TO:C8 RESUL_C:C7 " +
        "RESUL_H:C7 RESUL_Z:C7 SO_IGG_Z:C8 SO_IGM_Z:C8 TR_IGG_Z:C8 TR_IGM_Z:C8 PCR_Z:C5 " +
        "HIST_ARBOV:C10 HIST_MALFO:C10 RNEXA_TORS:C10 RNRESUL_S:C9 RNRESUL_TO:C10 RNRESUL_C:C9 " +
        "RNRESUL_H:C9 RNRESUL_Z:C9 RNSO_IGG_Z:C10 RNSO_IGM_Z:C10 RNTR_IGG_Z:C10 RNTR_IGM_Z:C10 " +
        "RNPCR_Z:C7 EXAME_USS:C9 DT_USS:C8 EXA_TRANSF:C10 DT_TRANSF:C9 EXAME_TC:C8 DT_TC:C8 " +
        "EXAME_RS:C8 DT_RS:C8 REGIAONOT:C9 UFNOT:C5 CODMUNNOT:C9 ST_OBITO:C8 DT_OBITO:C8 " +
        "CLASSIFIN:C9 ETIOLOGIA:C9 CRITERIO:C8 STATUS_NOT:C10 DT_ULT_ALT:C10",
    },
    {
      from: "2018",
      fields: "CO_SEQ:C6 DT_NOTIFIC:C10 ANO_NOT:C7 TP_NOTIFIC:C10 DT_NASCMAE:C10 IDADEGES:C8 " +
        "RACACOR:C7 REGIAORES:C9 UFRES:C5 CODMUNRES:C9 SEXO:C4 DT_NASC:C7 ANO_NASC:C8 PESO:C4 " +
        "COMPRIMENT:C10 PERIMCEFAL:C10 DIAMCEFAL:C9 MICROCEFAL:C10 DEF_NEURO:C9 DEF_AUDIT:C9 " +
        "DEF_VISUAL:C10 TPDETECCAO:C10 GEST_DIAG:C9 GRAVIDEZ:C8 CLASS_FETO:C10 DT_SINTOMA:C10 " +
        "FEBRE_GES:C9 EXANT_GES:C9 PRURIDO:C7 CONJUNTIV:C9 DOR_ARTIC:C9 DOR_MUSC:C8 EDEMA:C5 " +
        "CEFALEIA:C8 HIPERT_GAN:C10 NEUROLOG:C8 EXA_TORSCH:C10 RESUL_S:C7 RESUL_TO:C8 RESUL_C:C7 " +
        "RESUL_H:C7 RESUL_Z:C7 SO_IGG_Z:C8 SO_IGM_Z:C8 TR_IGG_Z:C8 TR_IGM_Z:C8 PCR_Z:C5 " +
        "HIST_ARBOV:C10 HIST_MALFO:C10 RNEXA_TORS:C10 RNRESUL_S:C9 RNRESUL_TO:C10 RNRESUL_C:C9 " +
        "RNRESUL_H:C9 RNRESUL_Z:C9 RNSO_IGG_Z:C10 RNSO_IGM_Z:C10 RNTR_IGG_Z:C10 RNTR_IGM_Z:C10 " +
        "RNPCR_Z:C7 EXAME_USS:C9 DT_USS:C6 EXA_TRANSF:C10 DT_TRANSF:C9 EXAME_TC:C8 DT_TC:C5 " +
        "EXAME_RS:C8 DT_RS:C5 REGIAONOT:C9 UFNOT:C5 CODMUNNOT:C9 ST_OBITO:C8 DT_OBITO:C8 " +
        "CLASSIFIN:C9 ETIOLOGIA:C9 CRITERIO:C8 STATUS_NOT:C10 DT_ULT_ALT:C10",
    },
    {
      from: "2019",
      fields: "CO_SEQ:C6 DT_NOTIFIC:C10 ANO_NOT:C7 TP_NOTIFIC:C10 DT_NASCMAE:C10 IDADEGES:C8 " +
        "RACACOR:C7 REGIAORES:C9 UFRES:C5 CODMUNRES:C9 SEXO:C4 DT_NASC:C8 ANO_NASC:C8 PESO:C4 " +
        "COMPRIMENT:C10 PERIMCEFAL:C10 DIAMCEFAL:C9 MICROCEFAL:C10 DEF_NEURO:C9 DEF_AUDIT:C9 " +
        "DEF_VISUAL:C10 TPDETECCAO:C10 GEST_DIAG:C9 GRAVIDEZ:C8 CLASS_FETO:C10 DT_SINTOMA:C10 " +
        "FEBRE_GES:C9 EXANT_GES:C9 PRURIDO:C7 CONJUNTIV:C9 DOR_ARTIC:C9 DOR_MUSC:C8 EDEMA:C5 " +
        "CEFALEIA:C8 HIPERT_GAN:C10 NEUROLOG:C8 EXA_TORSCH:C10 RESUL_S:C7 RESUL_TO:C8 RESUL_C:C7 " +
        "RESUL_H:C7 RESUL_Z:C7 SO_IGG_Z:C8 SO_IGM_Z:C8 TR_IGG_Z:C8 TR_IGM_Z:C8 PCR_Z:C5 " +
        "HIST_ARBOV:C10 HIST_MALFO:C10 RNEXA_TORS:C10 RNRESUL_S:C9 RNRESUL_TO:C10 RNRESUL_C:C9 " +
        "RNRESUL_H:C9 RNRESUL_Z:C9 RNSO_IGG_Z:C10 RNSO_IGM_Z:C10 RNTR_IGG_Z:C10 RNTR_IGM_Z:C10 " +
        "RNPCR_Z:C7 EXAME_USS:C9 DT_USS:C8 EXA_TRANSF:C10 DT_TRANSF:C9 EXAME_TC:C8 DT_TC:C8 " +
        "EXAME_RS:C8 DT_RS:C5 REGIAONOT:C9 UFNOT:C5 CODMUNNOT:C9 ST_OBITO:C8 DT_OBITO:C8 " +
        "CLASSIFIN:C9 ETIOLOGIA:C9 CRITERIO:C8 STATUS_NOT:C10 DT_ULT_ALT:C10",
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus. Code page inferred: the text columns seen hold no accents.",
};

/** RESP: notifications of suspected congenital Zika syndrome. */
export const RESP: System<{
  readonly RESP: Group;
}> = {
  id: "RESP",
  name: "resp",
  aliases: ["RESP-Microcefalia"],
  pt: "Registro de Eventos em Saúde Pública",
  en: "Public Health Event Register",
  about:
    "Notifications of suspected congenital Zika syndrome (microcephaly), 2015 to 2024. The year is that of the notification; the UF as the file name has it.",
  groups: { RESP: RESP_RESP },
  auxiliary: ["/dissemin/publicos/RESP/AUXILIAR/tabresp.zip"],
  documentation: ["/dissemin/publicos/RESP/DOCS/DIC_DADOS_RESP.pdf"],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
