/**
 * Tuberculosis: SINAN. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "tube-bacilosc": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sinan_tuberculose.yaml"],
    entries: `
1|Positiva|Positive
2|Negativa|Negative
3|Não realizada|Not done
4|Não se aplica|Not applicable
`,
  },
  "tube-cultura": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sinan_tuberculose.yaml"],
    entries: `
1|Positiva|Positive
2|Negativa|Negative
3|Em andamento|In progress
4|Não realizada|Not done
`,
  },
  "tube-extrapu": {
    trust: "high",
    sources: [
      "AlertaDengue/PySUS@pysus/metadata/SINAN/TUBE",
      "raphaelfh/omnisus@sinan_tuberculose.yaml",
    ],
    entries: `
1|Pleural|Pleural
2|Ganglionar periférica|Peripheral lymph node
3|Geniturinária|Genitourinary
4|Óssea|Bone
5|Ocular|Ocular
6|Miliar|Miliary
7|Meningoencefálica|Meningoencephalic
8|Cutânea|Cutaneous
9|Laríngea|Laryngeal
10|Outra|Other
`,
  },
  "tube-forma": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sinan_tuberculose.yaml"],
    entries: `
1|Pulmonar|Pulmonary
2|Extrapulmonar|Extrapulmonary
3|Pulmonar + extrapulmonar|Both
`,
  },
  "tube-histopatol": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sinan_tuberculose.yaml"],
    entries: `
1|BAAR positivo|AFB positive
2|Sugestivo de TB|Suggestive of TB
3|Não sugestivo de TB|Not suggestive of TB
4|Em andamento|In progress
5|Não realizado|Not done
`,
  },
  "tube-hiv": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sinan_tuberculose.yaml"],
    entries: `
1|Positivo|Positive
2|Negativo|Negative
3|Em andamento|In progress
4|Não realizado|Not done
`,
  },
  "tube-raiox": {
    trust: "high",
    sources: [
      "AlertaDengue/PySUS@pysus/metadata/SINAN/TUBE",
      "raphaelfh/omnisus@sinan_tuberculose.yaml",
    ],
    entries: `
1|Suspeito|Suspicious
2|Normal|Normal
3|Outra patologia|Other pathology
4|Não realizado|Not done
`,
  },
  "tube-situa-ence": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sinan_tuberculose.yaml"],
    note: "The dictionary says one character, the DBF field is C2.",
    entries: `
1|Cura|Cure
2|Abandono|Default
3|Óbito por TB|Death from TB
4|Óbito por outras causas|Death from other causes
5|Transferência|Transfer
6|Mudança de diagnóstico|Change of diagnosis
7|TB-DR|Drug-resistant TB
8|Mudança de esquema|Change of regimen
9|Falência|Failure
10|Abandono primário|Primary default
`,
  },
  "tube-test-molec": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sinan_tuberculose.yaml"],
    entries: `
1|Detectável, sensível à rifampicina|Detected, rifampicin-sensitive
2|Detectável, resistente à rifampicina|Detected, rifampicin-resistant
3|Não detectável|Not detected
4|Inconclusivo|Inconclusive
5|Não realizado|Not done
`,
  },
  "tube-test-sensi": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sinan_tuberculose.yaml"],
    entries: `
1|Resistente só à isoniazida|Isoniazid-resistant only
2|Resistente só à rifampicina|Rifampicin-resistant only
3|Resistente à isoniazida e à rifampicina|Isoniazid- and rifampicin-resistant
4|Resistente a outras drogas de 1ª linha|Resistant to other first-line drugs
5|Sensível|Susceptible
6|Em andamento|In progress
7|Não realizado|Not done
`,
  },
  "tube-transf": {
    trust: "medium",
    sources: ["raphaelfh/omnisus@sinan_tuberculose.yaml"],
    entries: `
1|Mesmo município|Same municipality
2|Município diferente, mesma UF|Other municipality, same state
3|UF diferente|Other state
4|País diferente|Other country
9|Ignorado|Unknown
`,
  },
  "tube-tratamento": {
    trust: "high",
    sources: [
      "raphaelfh/omnisus@sinan_tuberculose.yaml",
      "AlertaDengue/PySUS@pysus/metadata/SINAN/TUBE",
    ],
    entries: `
1|Caso novo|New case
2|Recidiva|Relapse
3|Reingresso após abandono|Re-entry after default
4|Não sabe|Not known
5|Transferência|Transfer
6|Pós-óbito|Post-mortem
`,
  },
};
