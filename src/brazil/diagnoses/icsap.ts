import type { DiagnosisList } from "./diagnosis_list.ts";

/**
 * The Brazilian list of admissions for conditions sensitive to primary care (internações por
 * condições sensíveis à atenção primária): 19 groups of diagnoses for which timely primary care
 * lowers the risk of admission. It is applied to the principal diagnosis; studies mostly leave
 * deliveries out first.
 *
 * Source: Portaria SAS/MS 221 of 17 April 2008, annex; codes compared with the R package csapAIH
 * (fulvionedel/csapAIH, `R/listaBRMS.R`).
 *
 * @example
 * ```ts
 * import { icd10, ICSAP } from "@dsbr/core/brazil";
 * import { assert } from "@std/assert";
 *
 * const avoidable = icd10(ICSAP);
 * assert(avoidable.has("J45.9") && !avoidable.has("I21.9"));
 * ```
 */
export const ICSAP: DiagnosisList = {
  pt: "Internações por condições sensíveis à atenção primária",
  en: "Admissions for conditions sensitive to primary care",
  source: "Portaria SAS/MS 221 of 17 April 2008, annex",
  groups: [
    {
      code: "1",
      pt: "Doenças preveníveis por imunização e condições sensíveis",
      en: "Vaccine-preventable diseases and sensitive conditions",
      codes: "A15-A19, A33-A37, A51-A53, A95, B05-B06, B16, B26, B50-B54, B77, G00.0, I00-I02",
    },
    {
      code: "2",
      pt: "Gastroenterites infecciosas e complicações",
      en: "Infectious gastroenteritis and complications",
      codes: "A00-A09, E86",
    },
    { code: "3", pt: "Anemia", en: "Anaemia", codes: "D50" },
    {
      code: "4",
      pt: "Deficiências nutricionais",
      en: "Nutritional deficiencies",
      codes: "E40-E46, E50-E64",
    },
    {
      code: "5",
      pt: "Infecções de ouvido, nariz e garganta",
      en: "Infections of ear, nose and throat",
      codes: "H66, J00-J03, J06, J31",
    },
    {
      code: "6",
      pt: "Pneumonias bacterianas",
      en: "Bacterial pneumonia",
      codes: "J13-J14, J15.3-J15.4, J15.8-J15.9, J18.1",
    },
    { code: "7", pt: "Asma", en: "Asthma", codes: "J45-J46" },
    {
      code: "8",
      pt: "Doenças pulmonares",
      en: "Lung diseases",
      codes: "J20-J21, J40-J44, J47",
    },
    { code: "9", pt: "Hipertensão", en: "Hypertension", codes: "I10-I11" },
    { code: "10", pt: "Angina", en: "Angina", codes: "I20" },
    { code: "11", pt: "Insuficiência cardíaca", en: "Heart failure", codes: "I50, J81" },
    {
      code: "12",
      pt: "Doenças cerebrovasculares",
      en: "Cerebrovascular diseases",
      codes: "G45-G46, I63-I67, I69",
    },
    { code: "13", pt: "Diabetes mellitus", en: "Diabetes mellitus", codes: "E10-E14" },
    { code: "14", pt: "Epilepsias", en: "Epilepsy", codes: "G40-G41" },
    {
      code: "15",
      pt: "Infecção no rim e trato urinário",
      en: "Infection of kidney and urinary tract",
      codes: "N10-N12, N30, N34, N39.0",
    },
    {
      code: "16",
      pt: "Infecção da pele e tecido subcutâneo",
      en: "Infection of skin and subcutaneous tissue",
      codes: "A46, L01-L04, L08",
    },
    {
      code: "17",
      pt: "Doença inflamatória de órgãos pélvicos femininos",
      en: "Inflammatory disease of female pelvic organs",
      codes: "N70-N73, N75-N76",
    },
    {
      code: "18",
      pt: "Úlcera gastrointestinal",
      en: "Gastrointestinal ulcer",
      codes: "K25-K28, K92.0-K92.2",
    },
    {
      code: "19",
      pt: "Doenças relacionadas ao pré-natal e parto",
      en: "Diseases related to antenatal care and childbirth",
      codes: "A50, O23, P35.0",
    },
  ],
};
