import { normalizeIcd10 } from "./icd10.ts";

/** A chapter of ICD-10. */
export interface Icd10Chapter {
  /** From 1 to 22. */
  readonly number: number;
  /** The same as it is usually written: `IX`. */
  readonly roman: string;
  /** First category. */
  readonly from: string;
  /** Last category, inclusive. */
  readonly to: string;
  /** Portuguese title, as in CID-10. */
  readonly pt: string;
  /** English title, as in ICD-10. */
  readonly en: string;
}

type ChapterRow = readonly [roman: string, from: string, to: string, pt: string, en: string];

/** Source: CID-10, volume 1 (WHO; Portuguese edition by the Centro Brasileiro de Classificação de Doenças). */
const ROWS: readonly ChapterRow[] = [
  [
    "I",
    "A00",
    "B99",
    "Algumas doenças infecciosas e parasitárias",
    "Certain infectious and parasitic diseases",
  ],
  ["II", "C00", "D48", "Neoplasias (tumores)", "Neoplasms"],
  [
    "III",
    "D50",
    "D89",
    "Doenças do sangue e dos órgãos hematopoéticos e alguns transtornos imunitários",
    "Diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism",
  ],
  [
    "IV",
    "E00",
    "E90",
    "Doenças endócrinas, nutricionais e metabólicas",
    "Endocrine, nutritional and metabolic diseases",
  ],
  [
    "V",
    "F00",
    "F99",
    "Transtornos mentais e comportamentais",
    "Mental and behavioural disorders",
  ],
  ["VI", "G00", "G99", "Doenças do sistema nervoso", "Diseases of the nervous system"],
  ["VII", "H00", "H59", "Doenças do olho e anexos", "Diseases of the eye and adnexa"],
  [
    "VIII",
    "H60",
    "H95",
    "Doenças do ouvido e da apófise mastoide",
    "Diseases of the ear and mastoid process",
  ],
  [
    "IX",
    "I00",
    "I99",
    "Doenças do aparelho circulatório",
    "Diseases of the circulatory system",
  ],
  [
    "X",
    "J00",
    "J99",
    "Doenças do aparelho respiratório",
    "Diseases of the respiratory system",
  ],
  ["XI", "K00", "K93", "Doenças do aparelho digestivo", "Diseases of the digestive system"],
  [
    "XII",
    "L00",
    "L99",
    "Doenças da pele e do tecido subcutâneo",
    "Diseases of the skin and subcutaneous tissue",
  ],
  [
    "XIII",
    "M00",
    "M99",
    "Doenças do sistema osteomuscular e do tecido conjuntivo",
    "Diseases of the musculoskeletal system and connective tissue",
  ],
  [
    "XIV",
    "N00",
    "N99",
    "Doenças do aparelho geniturinário",
    "Diseases of the genitourinary system",
  ],
  ["XV", "O00", "O99", "Gravidez, parto e puerpério", "Pregnancy, childbirth and the puerperium"],
  [
    "XVI",
    "P00",
    "P96",
    "Algumas afecções originadas no período perinatal",
    "Certain conditions originating in the perinatal period",
  ],
  [
    "XVII",
    "Q00",
    "Q99",
    "Malformações congênitas, deformidades e anomalias cromossômicas",
    "Congenital malformations, deformations and chromosomal abnormalities",
  ],
  [
    "XVIII",
    "R00",
    "R99",
    "Sintomas, sinais e achados anormais de exames clínicos e de laboratório",
    "Symptoms, signs and abnormal clinical and laboratory findings",
  ],
  [
    "XIX",
    "S00",
    "T98",
    "Lesões, envenenamento e algumas outras consequências de causas externas",
    "Injury, poisoning and certain other consequences of external causes",
  ],
  [
    "XX",
    "V01",
    "Y98",
    "Causas externas de morbidade e de mortalidade",
    "External causes of morbidity and mortality",
  ],
  [
    "XXI",
    "Z00",
    "Z99",
    "Fatores que influenciam o estado de saúde e o contato com os serviços de saúde",
    "Factors influencing health status and contact with health services",
  ],
  ["XXII", "U00", "U98", "Códigos para propósitos especiais", "Codes for special purposes"],
];

/** The 22 chapters of ICD-10, in order. */
export const ICD10_CHAPTERS: readonly Icd10Chapter[] = ROWS.map(([roman, from, to, pt, en], i) => ({
  number: i + 1,
  roman,
  from,
  to,
  pt,
  en,
}));

/**
 * The chapter of a code in any spelling. `undefined` for what is no code, for categories outside
 * every chapter, and for `U99`, which DataSUS writes when no ICD-10 code is available.
 *
 * @example
 * ```ts
 * import { icd10Chapter } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(icd10Chapter("I21.9")?.roman, "IX");
 * assertEquals(icd10Chapter("0000"), undefined);
 * ```
 */
export function icd10Chapter(code: string): Icd10Chapter | undefined {
  const category = normalizeIcd10(code)?.slice(0, 3);
  if (category === undefined) return undefined;
  return ICD10_CHAPTERS.find(({ from, to }) => category >= from && category <= to);
}
