import type { DiagnosisList } from "./diagnosis_list.ts";

/**
 * The Brazilian list of avoidable causes of death in children under five (mortes evitáveis por
 * intervenções do SUS, menores de 5 anos). It is applied to the underlying cause (`CAUSABAS`) of
 * deaths before the fifth birthday. Causes in no group are the list's "other causes (not clearly
 * avoidable)".
 *
 * The list for ages 5 to 74 is another one and not here.
 *
 * Source: Malta et al., Epidemiologia e Serviços de Saúde 16(4):233-244, 2007, as updated in
 * 19(2):173-176, 2010; codes read from the R package stopdeath (ronaldoalves-ms/stopdeath,
 * `R/stop_death.R`), one reading, not compared with a second.
 */
export const AVOIDABLE_DEATHS_UNDER_5: DiagnosisList = {
  pt: "Causas de mortes evitáveis por intervenções do SUS, menores de 5 anos",
  en: "Causes of death avoidable by interventions of SUS, under five years",
  source: "Malta et al., Epidemiol. Serv. Saúde 19(2):173-176, 2010",
  groups: [
    {
      code: "1.1",
      pt: "Reduzíveis pelas ações de imunização",
      en: "Reducible by immunisation",
      codes: "A17, A19, A33, A35-A37, A80, B05-B06, B16, B26, G00.0, P35.0, P35.3",
    },
    {
      code: "1.2.1",
      pt: "Reduzíveis por adequada atenção à mulher na gestação",
      en: "Reducible by adequate care in pregnancy",
      codes: "A50, B20-B24, P00-P01, P02.2-P02.3, P02.7-P02.9, P04-P05, P07, P22.0, P26, P52, " +
        "P55.0-P55.1, P55.8-P55.9, P56-P57, P77",
    },
    {
      code: "1.2.2",
      pt: "Reduzíveis por adequada atenção à mulher no parto",
      en: "Reducible by adequate care in childbirth",
      codes: "P02.0-P02.1, P02.4-P02.6, P03, P08, P10-P15, P20-P21, P24.0-P24.2, P24.8-P24.9",
    },
    {
      code: "1.2.3",
      pt: "Reduzíveis por adequada atenção ao recém-nascido",
      en: "Reducible by adequate care of the newborn",
      codes: "P22.1, P22.8-P22.9, P23, P25, P27-P28, P35.1-P35.2, P35.4-P35.9, P36-P39, P50-P51, " +
        "P53-P54, P58-P61, P70-P76, P78, P80-P83, P90-P94, P96.0-P96.8",
    },
    {
      code: "1.3",
      pt: "Reduzíveis por ações de diagnóstico e tratamento adequado",
      en: "Reducible by diagnosis and adequate treatment",
      codes: "A15-A16, A18, A30-A32, A38-A41, A46, A49, A70-A74, E03.0-E03.1, E10-E14, E70.0, " +
        "E73.0, G00.1-G00.9, G03, G40-G41, I00-I09, J00-J06, J12-J18, J20-J22, J38.4, J40-J42, " +
        "J45-J47, J68-J69, N39.0, Q90",
    },
    {
      code: "1.4",
      pt: "Reduzíveis por ações de promoção à saúde vinculadas a ações de atenção",
      en: "Reducible by health promotion linked to care",
      codes: "A00-A09, A20-A28, A75-A79, A82, A90-A99, B50-B83, B99, D50-D53, E40-E64, E86, R95, " +
        "V01-V99, W00-W19, W20-W49, W65-W99, X00-X09, X30-X39, X40-X49, X85-Y09, Y10-Y34, " +
        "Y40-Y59, Y60-Y69, Y83-Y84",
    },
    {
      code: "2",
      pt: "Causas mal definidas",
      en: "Ill-defined causes",
      codes: "P95, P96.9, R00-R94, R96-R99",
    },
  ],
};
