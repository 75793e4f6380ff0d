/**
 * SINAN, the notifiable diseases: what the server holds and what the columns mean.
 *
 * The facts were collected from public repositories; each group's `source` names them. All groups
 * follow one rule: a national file a year, final or preliminary. Only four have annotated columns.
 *
 * @module
 */

import type { AnnotatedGroup, Era, Group, System } from "./dataset.ts";
import {
  SINAN_CHIK_COLUMNS,
  SINAN_DENG_COLUMNS,
  SINAN_TUBE_COLUMNS,
  SINAN_ZIKA_COLUMNS,
} from "./sinan_columns.ts";

const FINAL = "/dissemin/publicos/SINAN/DADOS/FINAIS";
const PRELIM = "/dissemin/publicos/SINAN/DADOS/PRELIM";

const FILES =
  "Directories, years and sizes: dankkom/datasus-metadata (crawl of 2026-04-30), with the years of raphaelfh/omnisus-db (September 2026). Code page inferred: accents in real files are windows-1252, some encoded twice.";
const MEANING =
  "Meaning: the official dictionaries as stored in AlertaDengue/PySUS; rfsaldanha/microdatasus; raphaelfh/omnisus (tuberculosis).";

/** What the directories hold of a disease. */
interface Years {
  readonly final?: Pick<Era, "from" | "seen">;
  readonly preliminary?: Pick<Era, "from" | "seen">;
}

/** What else is known of a disease. */
interface Details extends Partial<Group> {
  /** A wrong name on the server, and its year. */
  readonly misspelt?: { readonly pattern: string; readonly year: string };
}

/** A group of SINAN: a national file a year, in one directory or both. */
function disease(code: string, pt: string, en: string, years: Years, details: Details = {}): Group {
  const pattern = `${code}BR{YY}.dbc`;
  const { misspelt, ...more } = details;
  const eras: Era[] = [];
  if (misspelt !== undefined) {
    const { pattern, year } = misspelt;
    eras.push({ directory: FINAL, pattern, from: year, to: year });
  }
  if (years.final !== undefined) eras.push({ directory: FINAL, pattern, ...years.final });
  if (years.preliminary !== undefined) {
    eras.push({ directory: PRELIM, pattern, ...years.preliminary, status: "preliminary" });
  }
  return {
    system: "SINAN",
    code,
    pt,
    en,
    row: "One notification of a person, confirmed or not.",
    partition: "year",
    periodicity: "yearly",
    eras,
    gaps: {},
    encoding: "windows-1252",
    layouts: [],
    source: FILES,
    ...more,
  };
}

/** SINAN: the notifiable diseases. */
export const SINAN: System<{
  readonly ACBI: Group;
  readonly ACGR: Group;
  readonly AIDA: Group;
  readonly AIDC: Group;
  readonly ANIM: Group;
  readonly ANTR: Group;
  readonly BOTU: Group;
  readonly CANC: Group;
  readonly CHAG: Group;
  readonly CHIK: AnnotatedGroup<typeof SINAN_CHIK_COLUMNS>;
  readonly COLE: Group;
  readonly COQU: Group;
  readonly DCRJ: Group;
  readonly DENG: AnnotatedGroup<typeof SINAN_DENG_COLUMNS>;
  readonly DERM: Group;
  readonly DIFT: Group;
  readonly ESPO: Group;
  readonly ESQU: Group;
  readonly EXAN: Group;
  readonly FMAC: Group;
  readonly FTIF: Group;
  readonly HANS: Group;
  readonly HANT: Group;
  readonly HEPA: Group;
  readonly HIVA: Group;
  readonly HIVC: Group;
  readonly HIVE: Group;
  readonly HIVG: Group;
  readonly IEXO: Group;
  readonly INFL: Group;
  readonly LEIV: Group;
  readonly LEPT: Group;
  readonly LERD: Group;
  readonly LTAN: Group;
  readonly MALA: Group;
  readonly MENI: Group;
  readonly MENT: Group;
  readonly NTRA: Group;
  readonly PAIR: Group;
  readonly PEST: Group;
  readonly PFAN: Group;
  readonly PNEU: Group;
  readonly RAIV: Group;
  readonly ROTA: Group;
  readonly SDTA: Group;
  readonly SIFA: Group;
  readonly SIFC: Group;
  readonly SIFG: Group;
  readonly SRC: Group;
  readonly TETA: Group;
  readonly TETN: Group;
  readonly TOXC: Group;
  readonly TOXG: Group;
  readonly TRAC: Group;
  readonly TUBE: AnnotatedGroup<typeof SINAN_TUBE_COLUMNS>;
  readonly VARC: Group;
  readonly VIOL: Group;
  readonly ZIKA: AnnotatedGroup<typeof SINAN_ZIKA_COLUMNS>;
}> = {
  id: "SINAN",
  name: "sinan",
  aliases: [],
  pt: "Sistema de Informação de Agravos de Notificação",
  en: "Notifiable Diseases Information System",
  about:
    "Notifications of diseases and events that must be reported, one national file a disease and year: there are no files by UF, so filter by SG_UF_NOT (who notified) or SG_UF (residence). The year is that of the notification, or by disease that of the first symptoms or of the diagnosis; NU_ANO may differ. Years move from the preliminary directory to the final one without notice, and final files are rewritten too.",
  groups: {
    ACBI: disease(
      "ACBI",
      "Acidente de trabalho com material biológico",
      "Work accident with biological material",
      {
        final: {
          from: "2006",
          seen: { first: "2006", last: "2019", files: 14, bytes: 29_848_389, median: 2_458_965 },
        },
        preliminary: {
          from: "2020",
          seen: { first: "2020", last: "2025", files: 6, bytes: 19_084_868, median: 3_595_719 },
        },
      },
      {
        lastSeen: "2026",
      },
    ),
    ACGR: disease("ACGR", "Acidente de trabalho (grave)", "Serious work accident", {
      final: {
        from: "2006",
        seen: { first: "2006", last: "2019", files: 14, bytes: 46_459_755, median: 4_232_390 },
      },
      preliminary: {
        from: "2020",
        seen: { first: "2020", last: "2025", files: 6, bytes: 99_782_479, median: 17_534_028 },
      },
    }, {
      lastSeen: "2026",
    }),
    AIDA: disease("AIDA", "AIDS em adultos", "AIDS in adults", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2024", files: 18, bytes: 18_883_540, median: 1_106_301 },
      },
    }, {
      lastSeen: "2024",
      note: "Never moved to FINAIS: every year is preliminary.",
      rowCounts: "AIDABR24 21,096 (77 columns)",
    }),
    AIDC: disease("AIDC", "AIDS em crianças", "AIDS in children", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2024", files: 18, bytes: 354_128, median: 20_368 },
      },
    }, {
      lastSeen: "2024",
      note: "Never moved to FINAIS: every year is preliminary.",
    }),
    ANIM: disease("ANIM", "Acidente por animais peçonhentos", "Accidents with venomous animals", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2022", files: 16, bytes: 154_237_735, median: 9_636_595 },
      },
      preliminary: {
        from: "2023",
        seen: { first: "2023", last: "2026", files: 4, bytes: 44_510_027, median: 13_217_474 },
      },
    }, {
      lastSeen: "2026",
    }),
    ANTR: disease("ANTR", "Atendimento antirrábico humano", "Human anti-rabies care", {
      final: {
        from: "2006",
        seen: { first: "2006", last: "2023", files: 18, bytes: 436_963_417, median: 24_811_728 },
      },
      preliminary: {
        from: "2024",
        seen: { first: "2024", last: "2025", files: 2, bytes: 40_390_009, median: 30_058_059 },
      },
    }, {
      lastSeen: "2026",
    }),
    BOTU: disease("BOTU", "Botulismo", "Botulism", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2023", files: 17, bytes: 146_742, median: 8912 },
      },
      preliminary: {
        from: "2024",
        seen: { first: "2024", last: "2026", files: 3, bytes: 26_494, median: 10_166 },
      },
    }, {
      lastSeen: "2026",
    }),
    CANC: disease("CANC", "Câncer relacionado ao trabalho", "Work-related cancer", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2019", files: 13, bytes: 138_216, median: 8994 },
      },
      preliminary: {
        from: "2020",
        seen: { first: "2020", last: "2025", files: 6, bytes: 297_860, median: 45_927 },
      },
    }, {
      lastSeen: "2026",
    }),
    CHAG: disease("CHAG", "Doença de Chagas aguda", "Acute Chagas disease", {
      final: {
        from: "2000",
        seen: { first: "2000", last: "2022", files: 23, bytes: 3_730_394, median: 182_197 },
      },
      preliminary: {
        from: "2023",
        seen: { first: "2023", last: "2024", files: 2, bytes: 839_064, median: 427_119 },
      },
    }, {
      lastSeen: "2025",
      note:
        "Acute cases; chronic ones are in ESUSNOTIFICA. The files of 2023 have 108 columns, the layout here (2003) 77.",
      layouts: [
        {
          from: "2003",
          fields:
            `ID_MUNICIP:C7 ID_UNIDADE:C7 DT_NOTIFIC:D8 CS_RACA:C1 CS_ESCOLAR:C3 NU_ANO:C4 SEM_NOT:C6
SG_UF_NOT:C2 ID_REGIONA:C3 DT_SIN_PRI:D8 SEM_PRI:C6 NU_IDADE:C4 CS_SEXO:C1 ID_MN_RESI:C7 SG_UF:C2
ID_PAIS:C3 ID_DG_NOT:C1 ID_EV_NOT:C1 ANT_DT_INV:D8 OCUPACAO:C5 PRESENCA:C1 SUSPEITOS:C1
AFIRMATIVO:C5 CONFIRMAD:C1 QUANTOS:C5 HISTORIA:C1 CONTROLE:C1 MANIPULA:C1 RECEMNASC:C1
ASSINTOMA:C1 FEBRE:C1 CEFALEIA:C1 ARRITMIAS:C1 ASTENIA:C1 ANOREXIA:C1 HIPOREXIA:C1 SINAIS:C1
EDEMA:C1 HEPATOME:C1 ESPLENOM:C1 MENINGOE:C1 HEPAESPLE:C1 CHAGOMA:C1 GANGLIOS:C1 AUMENTO:C1
EXAME:C1 XENODIAG:C1 HEMO:C1 IMUNO:C1 ELISA:C1 ECG:C1 ECG_RESULT:C20 RAIOX:C1 RAI_RESULT:C20
ESPECIFICO:C1 INESPECIF:C1 DROGA:C30 DOSAGEM:C3 DURACAO:C3 MED_CONTR:C1 FISCALIZA:C1 IMPLANTA:C1
MED_OUTRO:C1 CON_CLASSI:C1 CON_CRITER:C1 CON_PROVAV:C1 CON_INFECC:C1 CON_INF_OU:C40 CON_INF_MU:C7
CON_INF_UF:C2 CON_INF_PA:C3 CON_DOENCA:C1 CON_EVOLUC:C1 CON_DT_OBI:D8 CON_DT_ENC:D8 IN_VINCULA:C1
NDUPLIC:C1`,
        },
      ],
      source: `${FILES} Layout: file headers in allan-silva/libdatasus.`,
    }),
    CHIK: {
      ...disease("CHIK", "Febre de chikungunya", "Chikungunya fever", {
        final: {
          from: "2014",
          seen: { first: "2015", last: "2024", files: 10, bytes: 76_583_484, median: 6_499_452 },
        },
        preliminary: {
          from: "2025",
          seen: { first: "2025", last: "2026", files: 2, bytes: 11_285_361, median: 9_374_595 },
        },
      }, {
        lastSeen: "2026",
        row: "One notified case, suspected until CLASSI_FIN says otherwise.",
        note: "122 columns in 2014, 121 later. The form is that of dengue.",
        rowCounts: "CHIKBR14 4,622 rows (122 columns)",
        source: `${FILES} ${MEANING}`,
      }),
      columns: SINAN_CHIK_COLUMNS,
    },
    COLE: disease("COLE", "Cólera", "Cholera", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2022", files: 16, bytes: 43_521, median: 2635 },
      },
      preliminary: {
        from: "2024",
        seen: { first: "2024", last: "2025", files: 2, bytes: 5846, median: 2923 },
      },
    }, {
      lastSeen: "2025",
      note: "Almost all files are without rows. The server has no file of 2023.",
      gaps: { "*": ["2023"] },
      layouts: [
        {
          from: "2015",
          fields:
            `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8
DT_SIN_PRI:D8 SEM_PRI:C6 DT_NASC:D8 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1 CS_RACA:C1
CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6 ID_RG_RESI:C8 ID_PAIS:C4 DT_INVEST:D8 ID_OCUPA_N:C6
FC_CONTATO:C1 FC_CONT_DE:C30 VINCULO:C1 OUT_VINCUL:C30 CS_ASSINTO:C1 CS_DIARRE:C1 CS_CAIMBRA:C1
CS_FEBRE:C1 CS_VOMITOS:C1 CS_DOR:C1 CS_CHOQUE:C1 CS_DESIT:C1 TIP_DIARRE:C1 CS_FREQUEN:C1
CS_SANGUE:C1 CS_MUCO:C1 CS_TIPO:C1 DT_ATENDIM:D8 DT_INTERNA:D8 UF_HOSPITA:C2 NM_MUNIC_H:C6
CS_MATERIA:C1 CS_VOMITO:C1 DT_COLETA:D8 CS_ANTIB:C1 NM_ANTIBIO:C30 CS_RESULTA:C1 CS_POSITIV:C1
CS_NEG_ESP:C30 CS_REIDRAT:C1 CS_ANTIB_T:C1 ANTIB_DES:C30 CLASSI_FIN:C1 CRITERIO:C1 TPAUTOCTO:C1
COUFINF:C2 COPAISINF:C4 COMUNINF:C6 CODISINF:C9 DOENCA_TRA:C1 EVOLUCAO:C1 DT_OBITO:D8
DT_ENCERRA:D8 DT_DIGITA:D8 DT_DESC1:D8 DT_DESC2:D8 DT_DESC3:D8 CO_UF_DES1:C2 CO_UF_DES2:C2
CO_UF_DES3:C2 MUN_DES1:C6 MUN_DES2:C6 MUN_DES3:C6 PA_DES1:N4 PA_DES2:N4 PA_DES3:N4 DS_TRANS1:C30
DS_TRANS2:C30 DS_TRANS3:C30`,
        },
      ],
      source: `${FILES} Layout: file headers in edinhodiluviano/readdbc.`,
    }),
    COQU: disease("COQU", "Coqueluche", "Pertussis", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2024", files: 17, bytes: 9_573_176, median: 384_364 },
      },
      preliminary: {
        from: "2023",
        seen: { first: "2023", last: "2026", files: 4, bytes: 2_610_292, median: 925_576 },
      },
    }, {
      lastSeen: "2026",
    }),
    DCRJ: disease("DCRJ", "Doença de Creutzfeldt-Jakob", "Creutzfeldt-Jakob disease", {
      final: { from: "2007" },
      preliminary: { from: "2023" },
    }, {
      lastSeen: "2024",
      note: "Not in the crawl of April 2026, in the inventory of September 2026.",
      source: "Years and directories: raphaelfh/omnisus-db (September 2026). Code page inferred.",
    }),
    DENG: {
      ...disease("DENG", "Dengue", "Dengue", {
        final: {
          from: "2000",
          seen: {
            first: "2000",
            last: "2024",
            files: 25,
            bytes: 1_237_393_879,
            median: 30_474_112,
          },
        },
        preliminary: {
          from: "2025",
          seen: { first: "2025", last: "2026", files: 2, bytes: 86_571_197, median: 76_861_174 },
        },
      }, {
        lastSeen: "2026",
        row: "One notified case, suspected until CLASSI_FIN says otherwise.",
        note:
          "The largest files of SINAN: that of 2024 has 288 MB. 107 columns until 2006, 66 or 67 until 2013, 121 from 2014, when the old form (haemorrhagic signs) and the new one (ALRM, GRAV) stand side by side.",
        rowCounts: "DENGBR17 239,395 rows; DENGBR26 453,398 rows when read in 2026 (121 columns)",
        source: `${FILES} ${MEANING}`,
      }),
      columns: SINAN_DENG_COLUMNS,
    },
    DERM: disease("DERM", "Dermatoses ocupacionais", "Occupational skin diseases", {
      final: {
        from: "2006",
        seen: { first: "2006", last: "2019", files: 14, bytes: 403_553, median: 29_699 },
      },
      preliminary: {
        from: "2020",
        seen: { first: "2020", last: "2025", files: 6, bytes: 166_599, median: 26_756 },
      },
    }, {
      lastSeen: "2026",
    }),
    DIFT: disease("DIFT", "Difteria", "Diphtheria", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2023", files: 17, bytes: 130_893, median: 7641 },
      },
      preliminary: {
        from: "2023",
        seen: { first: "2023", last: "2026", files: 4, bytes: 25_412, median: 7636 },
      },
    }, {
      lastSeen: "2026",
      layouts: [
        {
          from: "2020",
          fields:
            `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8
ID_UNIDADE:C7 DT_SIN_PRI:D8 SEM_PRI:C6 ANO_NASC:C4 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1
CS_RACA:C1 CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6 ID_RG_RESI:C8 ID_PAIS:C4 NDUPLIC_N:C1 DT_DIGITA:D8
DT_TRANSUS:D8 DT_TRANSDM:D8 DT_TRANSSM:D8 DT_TRANSRM:D8 DT_TRANSRS:D8 DT_TRANSSE:D8 NU_LOTE_V:C7
NU_LOTE_H:C7 CS_FLXRET:C1 FLXRECEBI:C1 MIGRADO_W:C1 DT_INVEST:D8 ID_OCUPA_N:C6 ANT_TIPOCO:C1
ANT_OUTROS:C30 ANT_DOS_N:C1 ANT_ULTI_D:D8 CLI_EDEMAG:C1 CLI_PESCOC:C1 CLI_FEBRE:C1 CLI_PROSTR:C1
CLI_PSEUDO:C1 CLI_PALIDE:C1 CLI_TEMPER:N3 CLI_CAVIDA:C1 CLI_AMIGDA:C1 CLI_CORDAO:C1 CLI_FARING:C1
CLI_LARING:C1 CLI_ORGAOS:C1 CLI_PALATO:C1 CLI_CONDUT:C1 CLI_TRAQUE:C1 CLI_PELE:C1 CLI_CONJUN:C1
CLI_MIOCAR:C1 CLI_NEFRIT:C1 CLI_PARALB:C1 CLI_PARALP:C1 CLI_ARRITM:C1 CLI_PARALM:C1 CLI_OUTRAS:C1
CLI_ESPECI:C30 ATE_HOSPIT:C30 ATE_INTERN:D8 ATE_UF_INT:C2 ATE_MUNICI:C6 LAB_MATE_N:C1
LAB_DATA_C:D8 LAB_CULTUR:C1 LAB_PROVAS:C1 TRA_DATA_S:D8 TRA_ANTIBI:C1 TRA_DATA_A:D8 MED_IDEN_C:C1
MED_QUAN_C:N3 MED_CASO_S:C1 MED_MATERI:C1 MED_QUAN_M:N3 MED_QUAN_P:N3 MED_PREVEN:C1 CLASSI_FIN:C1
CRITERIO:C1 DOENCA_TRA:C1 EVOLUCAO:C1 DT_OBITO:D8 DT_ENCERRA:D8 NU_LOTE_I:C7`,
        },
      ],
      source: `${FILES} Layout: file headers in edinhodiluviano/readdbc.`,
    }),
    ESPO: disease("ESPO", "Esporotricose (epizootia)", "Sporotrichosis in animals", {
      final: {
        from: "2013",
        seen: { first: "2013", last: "2022", files: 10, bytes: 399_910, median: 35_688 },
      },
    }, {
      lastSeen: "2022",
      row: "One epizootic: animals, not a person.",
      note: "Only final files are known.",
    }),
    ESQU: disease("ESQU", "Esquistossomose", "Schistosomiasis", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2019", files: 13, bytes: 7_311_796, median: 408_488 },
      },
      preliminary: {
        from: "2020",
        seen: { first: "2020", last: "2025", files: 6, bytes: 928_650, median: 167_020 },
      },
    }, {
      lastSeen: "2026",
    }),
    EXAN: disease("EXAN", "Doenças exantemáticas", "Rash diseases (measles and rubella)", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2025", files: 19, bytes: 15_136_947, median: 428_117 },
      },
    }, {
      lastSeen: "2026",
      note: "Never moved to FINAIS: every year is preliminary.",
    }),
    FMAC: disease("FMAC", "Febre maculosa", "Spotted fever", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2021", files: 15, bytes: 2_652_177, median: 147_411 },
      },
      preliminary: {
        from: "2022",
        seen: { first: "2022", last: "2025", files: 4, bytes: 3_323_764, median: 819_177 },
      },
    }, {
      lastSeen: "2026",
      layouts: [
        {
          from: "2009",
          fields:
            `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8
ID_UNIDADE:C7 DT_SIN_PRI:D8 SEM_PRI:C6 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1 CS_RACA:C1
CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6 ID_RG_RESI:C8 ID_PAIS:C4 DT_INVEST:D8 ID_OCUPA_N:C6 FEBRE:C1
CEFALEIA:C1 ABDOMINAL:C1 MIALGIA:C1 NAUSEA:C1 EXANTEMA:C1 DIARREIA:C1 ICTERICIA:C1 HIPEREMIA:C1
HEPATOME:C1 PETEQUIAS:C1 HEMORRAG:C1 LINFADENO:C1 CONVULSAO:C1 NECROSE:C1 PROSTACAO:C1 CHOQUE:C1
COMA:C1 HEMORRAGI:C1 RESPIRATO:C1 OLIGURIA:C1 OUTROS:C1 OUTRO_ESP:C30 CARRAPATO:C1 CAPIVARA:C1
CAO_GATO:C1 BOVINO:C1 EQUINOS:C1 OUTROANI:C1 ANIM_ESP:C30 FOI_MATA:C1 HOSPITAL:C1 DTINTERNA:D8
DTALTA:D8 COUFHOSP:C2 COMUNHOSP:C6 DIAGNO_LAB:C1 DTS1:D8 DTS2:D8 IGM_S1:C1 TIT_IGM_S1:N5 IGG_S1:C1
TIT_IGG_S1:N5 IGM_S2:C1 TIT_IGM_S2:N5 IGG_S2:C1 TIT_IGG_S2:N5 DT_COLETA:D8 DT_DIGITA:D8
ISOLAMENTO:C1 AGENTE:C30 HISTOPATO:C1 IMUNOHIST:C1 CLASSI_FIN:C2 CRITERIO:C1 DIAG_DESCA:C30
TPAUTOCTO:C1 COUFINF:C2 COPAISINF:C4 COMUNINF:C6 AMBIENTE:C1 DOENCA_TRA:C1 EVOLUCAO:C1 DT_OBITO:D8
DT_ENCERRA:D8`,
        },
      ],
      source: `${FILES} Layout: file headers in allan-silva/libdatasus.`,
    }),
    FTIF: disease("FTIF", "Febre tifoide", "Typhoid fever", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2023", files: 17, bytes: 764_492, median: 40_643 },
      },
      preliminary: {
        from: "2024",
        seen: { first: "2024", last: "2025", files: 2, bytes: 64_163, median: 41_857 },
      },
    }, {
      lastSeen: "2026",
    }),
    HANS: disease("HANS", "Hanseníase", "Leprosy (Hansen disease)", {
      final: {
        from: "2001",
        seen: { first: "2001", last: "2023", files: 23, bytes: 55_991_157, median: 2_472_601 },
      },
      preliminary: {
        from: "2024",
        seen: { first: "2024", last: "2026", files: 3, bytes: 3_882_924, median: 1_855_981 },
      },
    }, {
      lastSeen: "2026",
      rowCounts: "HANSBR23 30,114 (63 columns)",
    }),
    HANT: disease("HANT", "Hantavirose", "Hantavirus disease", {
      final: {
        from: "1999",
        seen: { first: "1999", last: "2024", files: 26, bytes: 2_226_109, median: 102_938 },
      },
      preliminary: {
        from: "2025",
        seen: { first: "2025", last: "2025", files: 1, bytes: 89_271, median: 89_271 },
      },
    }, {
      lastSeen: "2026",
      layouts: [
        {
          from: "2008",
          fields:
            `TP_NOT:C1 ID_AGRAVO:C4 CS_SUSPEIT:C1 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C7
ID_REGIONA:C8 ID_UNIDADE:C7 DT_SIN_PRI:D8 SEM_PRI:C6 DTDIASINAC:D8 ANO_NASC:C4 NU_IDADE_N:N4
CS_SEXO:C1 CS_GESTANT:C1 CS_RACA:C1 CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C7 ID_RG_RESI:C8 ID_PAIS:C4
DT_INVEST:D8 ID_OCUPA_N:C5 TREINA_MIL:C1 DESMATA_N:C1 EXPO_N:C1 MOAGEM_N:C1 DORMIU_N:C1
TRANSPO_N:C1 PESCOU_N:C1 ROEDOR_N:C1 OUTRA_ATIV:C1 OUTR_ATI_D:C40 CLI_DT_ATE:D8 CLI_FEBRE:C1
CLI_TOSSE:C1 CLI_DISPNE:C1 CLI_RESPI:C1 CLI_CEFALE:C1 CLI_MIAL_G:C1 CLI_LOMBAR:C1 CLI_ABDOMI:C1
CLI_HIPOTE:C1 CLI_CHOQUE:C1 CLI_VOMITO:C1 CLI_DIARRE:C1 CLI_TORACI:C1 CLI_TONTUR:C1 CLI_CARDIA:C1
CLI_RENAL:C1 CLI_NEUROL:C1 CLI_ASTENI:C1 CLI_PETEQU:C1 CLI_HEMO:C1 CLI_H_DESC:C30 CLI_OUTROS:C1
CLI_OUT_D:C30 AM_SANGUE:C1 LAB_HEMA_N:C1 LAB_TROMBO:C1 LAB_ATIPIC:C1 LAB_UREIA:C1 LAB_TGO:C1
LAB_TGO_D:C30 LAB_TGP:C1 LAB_TGP_D:C30 LAB_RES_B:C30 LAB_RADIOL:C1 LAB_DIFUSO:C1 LAB_LOCAL:C1
LAB_DERRAM:C1 LAB_COLHEU:C1 DT_COL_IGM:D8 LAB_IGM_R:C1 LAB_IMUNO:C1 DT_RTPCR:D8 LAB_RTPCR:C1
TRA_HOSP:C1 TRA_DT_INT:D8 TRA_UF:C2 TRA_MUNICI:C6 TRA_MECANI:C1 TRA_ANTIVI:C1 TRA_CORTIC:C1
TRA_CPAP:C1 TRA_VASOAT:C1 TRA_ANTIBI:C1 TRA_TRATAM:C1 TRA_ESPECI:C30 CLASSI_FIN:C1 CON_FORMA:C1
CRITERIO:C1 TPAUTOCTO:C1 COUFINF:C2 COPAISINF:C4 COMUNINF:C6 CON_AMBIEN:C1 CON_AMB_DE:C30
CON_LOCALI:C2 CON_LOCAL2:C1 EVOLUCAO:C1 DT_EVOLUC:D8 CON_AUTOPS:C1 DOENCA_TRA:C1 DT_ENCERRA:D8
DT_DIGITA:D8`,
        },
      ],
      source: `${FILES} Layout: file headers in allan-silva/libdatasus.`,
    }),
    HEPA: disease("HEPA", "Hepatites virais", "Viral hepatitis", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2023", files: 17, bytes: 28_303_137, median: 1_745_625 },
      },
    }, {
      lastSeen: "2023",
      note: "Never moved to FINAIS: every year is preliminary.",
    }),
    HIVA: disease("HIVA", "HIV em adultos", "HIV in adults", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2024", files: 18, bytes: 17_557_409, median: 1_304_955 },
      },
    }, {
      lastSeen: "2024",
      note: "Never moved to FINAIS: every year is preliminary.",
      rowCounts: "HIVABR24 25,736 (76 columns)",
    }),
    HIVC: disease("HIVC", "HIV em crianças", "HIV in children", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2024", files: 18, bytes: 156_046, median: 9992 },
      },
    }, {
      lastSeen: "2024",
      note: "Never moved to FINAIS: every year is preliminary.",
    }),
    HIVE: disease("HIVE", "HIV em crianças expostas", "Children exposed to HIV", {
      preliminary: {
        from: "2015",
        seen: { first: "2015", last: "2024", files: 10, bytes: 1_110_400, median: 124_335 },
      },
    }, {
      lastSeen: "2024",
      note: "Never moved to FINAIS: every year is preliminary.",
    }),
    HIVG: disease("HIVG", "HIV em gestantes", "HIV in pregnant women", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2024", files: 18, bytes: 3_823_758, median: 227_172 },
      },
    }, {
      lastSeen: "2024",
      note: "Never moved to FINAIS: every year is preliminary.",
    }),
    IEXO: disease("IEXO", "Intoxicação exógena", "Exogenous poisoning", {
      final: {
        from: "2006",
        seen: { first: "2006", last: "2022", files: 17, bytes: 128_996_783, median: 7_458_640 },
      },
      preliminary: {
        from: "2023",
        seen: { first: "2023", last: "2026", files: 4, bytes: 67_063_464, median: 19_743_167 },
      },
    }, {
      lastSeen: "2026",
    }),
    INFL: disease("INFL", "Influenza pandêmica", "Pandemic influenza", {}, {
      note: "In the list of the transfer portal, but neither directory holds a file.",
      source:
        "Title: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS).",
    }),
    LEIV: disease("LEIV", "Leishmaniose visceral", "Visceral leishmaniasis", {
      final: {
        from: "2000",
        seen: { first: "2000", last: "2024", files: 25, bytes: 12_848_691, median: 521_186 },
      },
      preliminary: {
        from: "2025",
        seen: { first: "2025", last: "2025", files: 1, bytes: 334_996, median: 334_996 },
      },
    }, {
      lastSeen: "2025",
      note: "On the server the file of 2022 was called LEIBR22.dbc in September 2026.",
      rowCounts: "LEIVBR24 8,537 (76 columns)",
      // Read only when the right name is absent.
      misspelt: { pattern: "LEIBR{YY}.dbc", year: "2022" },
      layouts: [
        {
          from: "2018",
          fields:
            `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8
ID_UNIDADE:C7 DT_SIN_PRI:D8 SEM_PRI:C6 ANO_NASC:C4 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1
CS_RACA:C1 CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6 ID_RG_RESI:C8 ID_PAIS:C4 NDUPLIC_N:C1 DT_DIGITA:D8
CS_FLXRET:C1 FLXRECEBI:C1 MIGRADO_W:C1 DT_INVEST:D8 ID_OCUPA_N:C6 FEBRE:C1 FRAQUEZA:C1 EDEMA:C1
EMAGRA:C1 TOSSE:C1 PALIDEZ:C1 BACO:C1 INFECCIOSO:C1 FEN_HEMORR:C1 FIGADO:C1 ICTERICIA:C1 OUTROS:C1
OUTROS_ESP:C30 HIV:C1 DIAG_PAR_N:C1 IFI:C1 OUTRO:C1 ENTRADA:C1 TRATAMENTO:D8 DROGA:C1 PESO:N3
DOSE:C1 AMPOLAS:N3 FALENCIA:C1 CLASSI_FIN:C2 CRITERIO:C2 TPAUTOCTO:C1 COUFINF:C2 COPAISINF:C4
COMUNINF:C6 DOENCA_TRA:C1 EVOLUCAO:C1 DT_OBITO:D8 DT_ENCERRA:D8 DT_DESLC1:D8 DS_MUN_1:C60
CO_UF_1:C2 CO_PAIS_1:N3 DS_TRANS_1:C30 DT_DESLC2:D8 DS_MUN_2:C60 CO_UF_2:C2 CO_PAIS_2:N3
DS_TRANS_2:C30 DT_DESLC3:D8 DS_MUN_3:C60 CO_UF_3:C2 CO_PAIS_3:N3`,
        },
      ],
      source: `${FILES} Layout: file headers in allan-silva/libdatasus.`,
    }),
    LEPT: disease("LEPT", "Leptospirose", "Leptospirosis", {
      final: {
        from: "2000",
        seen: { first: "2000", last: "2024", files: 25, bytes: 29_685_255, median: 1_201_022 },
      },
      preliminary: {
        from: "2025",
        seen: { first: "2025", last: "2026", files: 2, bytes: 1_394_500, median: 1_380_465 },
      },
    }, {
      lastSeen: "2026",
    }),
    LERD: disease("LERD", "LER/DORT", "Repetitive strain injuries (RSI/WMSD)", {
      final: {
        from: "2006",
        seen: { first: "2006", last: "2019", files: 14, bytes: 4_746_463, median: 415_285 },
      },
      preliminary: {
        from: "2020",
        seen: { first: "2020", last: "2025", files: 6, bytes: 2_883_724, median: 463_297 },
      },
    }, {
      lastSeen: "2026",
      note:
        "LERBR19.dbc, on the server beside LERDBR19.dbc, has the same size: a copy, read only when the other is absent.",
      // Read only when the right name is absent.
      misspelt: { pattern: "LERBR{YY}.dbc", year: "2019" },
    }),
    LTAN: disease(
      "LTAN",
      "Leishmaniose tegumentar americana",
      "American tegumentary leishmaniasis",
      {
        final: {
          from: "2000",
          seen: { first: "2000", last: "2024", files: 25, bytes: 38_171_246, median: 1_175_360 },
        },
        preliminary: {
          from: "2025",
          seen: { first: "2025", last: "2025", files: 1, bytes: 336_128, median: 336_128 },
        },
      },
      {
        lastSeen: "2025",
      },
    ),
    MALA: disease("MALA", "Malária (extra-amazônica)", "Malaria outside the Amazon", {
      final: {
        from: "2004",
        seen: { first: "2004", last: "2022", files: 19, bytes: 2_522_716, median: 128_050 },
      },
      preliminary: {
        from: "2023",
        seen: { first: "2023", last: "2024", files: 2, bytes: 227_140, median: 128_897 },
      },
    }, {
      lastSeen: "2024",
      note: "Cases of the Amazon are in SIVEP-Malária, which is not published here.",
      layouts: [
        {
          from: "2017",
          fields:
            `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8
ID_UNIDADE:C7 DT_SIN_PRI:D8 SEM_PRI:C6 ANO_NASC:C4 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1
CS_RACA:C1 CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6 ID_RG_RESI:C8 ID_PAIS:C4 DT_INVEST:D8
ID_OCUPA_N:C6 CLASSI_FIN:C2 AT_ATIVIDA:C2 AT_LAMINA:C1 AT_SINTOMA:C1 TPAUTOCTO:C1 COUFINF:C2
COPAISINF:C4 COMUNINF:C6 LOC_INF:C60 DEXAME:D8 RESULT:C2 PMM:N8 PCRUZ:C1 TRA_ESQUEM:C2
DSTRAESQUE:C30 DTRATA:D8 NU_LOTE_I:C7 DT_ENCERRA:D8 DT_DIGITA:D8 DT_TRANSUS:D8 DT_TRANSDM:D8
DT_TRANSSM:D8 DT_TRANSRM:D8 DT_TRANSRS:D8 DT_TRANSSE:D8 NU_LOTE_V:C7 NU_LOTE_H:C7`,
        },
      ],
      source: `${FILES} Layout: file headers in allan-silva/libdatasus.`,
    }),
    MENI: disease("MENI", "Meningite", "Meningitis", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2022", files: 16, bytes: 39_497_933, median: 2_539_280 },
      },
      preliminary: {
        from: "2023",
        seen: { first: "2023", last: "2026", files: 4, bytes: 8_355_772, median: 2_619_386 },
      },
    }, {
      lastSeen: "2026",
    }),
    MENT: disease(
      "MENT",
      "Transtornos mentais relacionados ao trabalho",
      "Work-related mental disorders",
      {
        final: {
          from: "2006",
          seen: { first: "2006", last: "2019", files: 14, bytes: 601_841, median: 34_651 },
        },
        preliminary: {
          from: "2022",
          seen: { first: "2022", last: "2025", files: 4, bytes: 787_432, median: 206_963 },
        },
      },
      {
        lastSeen: "2026",
      },
    ),
    NTRA: disease("NTRA", "Notificação de tracoma", "Trachoma, aggregated notification", {
      final: {
        from: "2010",
        seen: { first: "2010", last: "2021", files: 12, bytes: 626_792, median: 53_355 },
      },
      preliminary: {
        from: "2022",
        seen: { first: "2022", last: "2025", files: 4, bytes: 110_692, median: 34_638 },
      },
    }, {
      lastSeen: "2026",
      row: "Counts of a notification, not one person.",
    }),
    PAIR: disease(
      "PAIR",
      "Perda auditiva por ruído relacionada ao trabalho",
      "Work-related noise-induced hearing loss",
      {
        final: {
          from: "2006",
          seen: { first: "2006", last: "2019", files: 14, bytes: 409_782, median: 30_961 },
        },
        preliminary: {
          from: "2020",
          seen: { first: "2020", last: "2025", files: 6, bytes: 158_402, median: 28_687 },
        },
      },
      {
        lastSeen: "2026",
        layouts: [
          {
            from: "2006",
            fields:
              `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8
ID_UNIDADE:C7 DT_DIAG:D8 SEM_DIAG:C6 ANO_NASC:C4 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1 CS_RACA:C1
CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6 ID_RG_RESI:C8 ID_PAIS:C4 ID_OCUPA_N:C6 SIT_TRAB:C2 NUTEMPO:C2
TPTEMPO:C1 CNAE:C10 UF_EMP:C2 MUN_EMP:C6 TERCEIRIZA:C1 HIPERTEN:C1 TUBE:C1 DIABETES:C1 ASMA:C1
HANSENIASE:C1 MENTAL:C1 OUT_AGRAVO:C1 NUTEMPORIS:C3 TPTEMPORIS:C1 REGIME:C1 TPRUIDO:C1 SOLVENTE:C1
GASES:C1 METAL:C1 MEDICA:C1 RUIDO_OUT:C1 ZUMBIDO:C1 CEFALEIA:C1 TONTURA:C1 FALA:C1 OUTRO_SIN:C1
DIAG_ESP:C4 AFASTAMENT:C1 NU_AFAST:C2 TP_AFAST:C1 EVOL_AFAST:C1 TRAB_DOE:C1 AFAST_RISC:C1
INDIVIDUAL:C1 MUDA_TRAB:C1 NENHUM:C1 COLETIVA:C1 AFAST_TRAB:C1 CONDUTA:C1 EVOLUCAO:C1 DT_OBITO:D8
CAT:C1 AGRAVO_DES:C30 RUI_OUTDES:C30 CONDUTA_DE:C30 NU_LOTE_I:C7`,
          },
        ],
        source: `${FILES} Layout: file headers in edinhodiluviano/readdbc.`,
      },
    ),
    PEST: disease("PEST", "Peste", "Plague", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2024", files: 18, bytes: 40_792, median: 2177 },
      },
      preliminary: {
        from: "2025",
        seen: { first: "2025", last: "2025", files: 1, bytes: 1995, median: 1995 },
      },
    }, {
      lastSeen: "2025",
      layouts: [
        {
          from: "2016",
          fields:
            `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8
ID_UNIDADE:C7 DT_SIN_PRI:D8 SEM_PRI:C6 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1 CS_RACA:C1
CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6 ID_RG_RESI:C8 ID_PAIS:C4 DT_INVEST:D8 ID_OCUPA_N:C6
CO_RISCO:C1 EPI_PESTE:C1 COM_PEST:C1 SIN_GANG:C1 SIN_PULM:C1 TRATADO:C1 CRITERIO:C1 CLASSI_FIN:C1
CON_GRAVID:C1 COUFINF:C2 COPAISINF:C4 COMUNINF:C6 DOENCA_TRA:C1 EVOLUCAO:C1 DT_ENCERRA:D8
DT_DIGITA:D8 DT_OBITO:D8 CON_CLASSI:C1 LAB_ESFR:C1 DT_S1:D8 LAB_HEMO:C1 DT_S2:D8 ELISA1:C1
ELISA2:C1 HEMO_IGM:C1 HEMO_IGG:C1 IGM_T1:C2 IGG_T2:C2 CO_FOCAL:C1 TPAUTOCTO:C1`,
        },
      ],
      source: `${FILES} Layout: file headers in allan-silva/libdatasus.`,
    }),
    PFAN: disease("PFAN", "Paralisia flácida aguda/poliomielite", "Acute flaccid paralysis", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2019", files: 13, bytes: 948_750, median: 72_910 },
      },
      preliminary: {
        from: "2020",
        seen: { first: "2020", last: "2025", files: 6, bytes: 372_749, median: 75_556 },
      },
    }, {
      lastSeen: "2026",
    }),
    PNEU: disease("PNEU", "Pneumoconioses", "Work-related pneumoconioses", {
      final: {
        from: "2006",
        seen: { first: "2006", last: "2019", files: 14, bytes: 234_230, median: 14_991 },
      },
      preliminary: {
        from: "2020",
        seen: { first: "2020", last: "2025", files: 6, bytes: 102_130, median: 19_862 },
      },
    }, {
      lastSeen: "2026",
    }),
    RAIV: disease("RAIV", "Raiva humana", "Human rabies", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2023", files: 17, bytes: 151_255, median: 8197 },
      },
      preliminary: {
        from: "2024",
        seen: { first: "2024", last: "2025", files: 2, bytes: 8085, median: 4150 },
      },
    }, {
      lastSeen: "2026",
    }),
    ROTA: disease("ROTA", "Rotavírus", "Rotavirus", {
      final: {
        from: "2009",
        seen: { first: "2009", last: "2023", files: 15, bytes: 1_175_796, median: 70_566 },
      },
      preliminary: {
        from: "2024",
        seen: { first: "2024", last: "2025", files: 2, bytes: 222_376, median: 130_006 },
      },
    }, {
      lastSeen: "2026",
    }),
    SDTA: disease(
      "SDTA",
      "Surto de doenças transmitidas por alimentos",
      "Outbreaks of food-borne disease",
      {
        final: {
          from: "2007",
          seen: { first: "2007", last: "2018", files: 11, bytes: 697_007, median: 63_560 },
        },
        preliminary: {
          from: "2019",
          seen: { first: "2019", last: "2024", files: 6, bytes: 536_162, median: 107_696 },
        },
      },
      {
        lastSeen: "2024",
        row: "One outbreak, not one person.",
        note: "The server has no file of 2014.",
        gaps: { "*": ["2014"] },
      },
    ),
    SIFA: disease("SIFA", "Sífilis adquirida", "Acquired syphilis", {
      preliminary: {
        from: "2010",
        seen: { first: "2010", last: "2024", files: 15, bytes: 29_663_661, median: 1_789_401 },
      },
    }, {
      lastSeen: "2025",
      note: "Never moved to FINAIS: every year is preliminary.",
      rowCounts: "SIFABR25 133,759 (27 columns)",
    }),
    SIFC: disease("SIFC", "Sífilis congênita", "Congenital syphilis", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2024", files: 18, bytes: 13_983_527, median: 904_491 },
      },
    }, {
      lastSeen: "2025",
      note: "Never moved to FINAIS: every year is preliminary.",
      rowCounts: "SIFCBR25 12,630 (64 columns)",
    }),
    SIFG: disease("SIFG", "Sífilis em gestante", "Syphilis in pregnancy", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2024", files: 18, bytes: 20_135_150, median: 1_009_059 },
      },
    }, {
      lastSeen: "2025",
      note: "Never moved to FINAIS: every year is preliminary.",
      rowCounts: "SIFGBR25 48,929 (32 columns)",
      layouts: [
        {
          from: "2017",
          fields:
            `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8 DT_DIAG:D8
SEM_DIAG:C6 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1 CS_RACA:C1 CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6
ID_RG_RESI:C8 ID_PAIS:C4 NDUPLIC_N:C1 ID_OCUPA_N:C6 PRE_UFREL:C2 PRE_MUNIRE:C6 TPEVIDENCI:C1
TPTESTE1:C1 DSTITULO1:C30 DTTESTE1:D8 TPCONFIRMA:C10 TPESQUEMA:C1 DSMOTIVO:C30 TPMOTPARC:C1
TPESQPAR:C1 TRATPARC:C1 CLASSI_FIN:C1`,
        },
      ],
      source: `${FILES} Layout: file headers in allan-silva/libdatasus.`,
    }),
    SRC: disease("SRC", "Síndrome da rubéola congênita", "Congenital rubella syndrome", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2025", files: 19, bytes: 188_087, median: 8834 },
      },
    }, {
      lastSeen: "2026",
      note: "Never moved to FINAIS: every year is preliminary.",
    }),
    TETA: disease("TETA", "Tétano acidental", "Accidental tetanus", {
      final: {
        from: "2007",
        seen: { first: "2007", last: "2023", files: 17, bytes: 636_524, median: 34_420 },
      },
      preliminary: {
        from: "2023",
        seen: { first: "2023", last: "2026", files: 4, bytes: 144_189, median: 43_140 },
      },
    }, {
      lastSeen: "2026",
    }),
    TETN: disease("TETN", "Tétano neonatal", "Neonatal tetanus", {
      final: {
        from: "2014",
        seen: { first: "2014", last: "2021", files: 8, bytes: 19_534, median: 2443 },
      },
      preliminary: {
        from: "2022",
        seen: { first: "2022", last: "2026", files: 5, bytes: 14_940, median: 3037 },
      },
    }, {
      lastSeen: "2026",
    }),
    TOXC: disease("TOXC", "Toxoplasmose congênita", "Congenital toxoplasmosis", {
      final: {
        from: "2019",
        seen: { first: "2019", last: "2023", files: 5, bytes: 675_094, median: 126_742 },
      },
      preliminary: {
        from: "2024",
        seen: { first: "2024", last: "2026", files: 3, bytes: 473_151, median: 222_331 },
      },
    }, {
      lastSeen: "2026",
      layouts: [
        {
          from: "2019",
          fields:
            `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8
ID_UNIDADE:C7 DT_SIN_PRI:D8 SEM_PRI:C6 ANO_NASC:C4 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1
CS_RACA:C1 CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6 ID_RG_RESI:C8 ID_PAIS:C4 NDUPLIC_N:C1
IN_VINCULA:C1 DT_INVEST:D8 ID_OCUPA_N:C6 CLASSI_FIN:C2 CRITERIO:C2 TPAUTOCTO:C1 COUFINF:C2
COPAISINF:C4 COMUNINF:C6 DOENCA_TRA:C1 EVOLUCAO:C1 DT_OBITO:D8 DT_ENCERRA:D8 DT_DIGITA:D8
TP_SISTEMA:C1 TPUNINOT:C2`,
        },
      ],
      source: `${FILES} Layout: file headers in allan-silva/libdatasus.`,
    }),
    TOXG: disease("TOXG", "Toxoplasmose gestacional", "Gestational toxoplasmosis", {
      final: {
        from: "2019",
        seen: { first: "2019", last: "2023", files: 5, bytes: 2_046_635, median: 413_016 },
      },
      preliminary: {
        from: "2024",
        seen: { first: "2024", last: "2026", files: 3, bytes: 1_108_412, median: 518_973 },
      },
    }, {
      lastSeen: "2026",
    }),
    TRAC: disease("TRAC", "Inquérito de tracoma", "Trachoma survey", {
      final: {
        from: "2009",
        seen: { first: "2009", last: "2021", files: 13, bytes: 1_654_819, median: 128_945 },
      },
      preliminary: {
        from: "2022",
        seen: { first: "2022", last: "2025", files: 4, bytes: 100_401, median: 32_057 },
      },
    }, {
      lastSeen: "2026",
      row: "One survey record of trachoma.",
    }),
    TUBE: {
      ...disease("TUBE", "Tuberculose", "Tuberculosis", {
        final: {
          from: "2001",
          seen: { first: "2001", last: "2019", files: 19, bytes: 79_880_574, median: 4_343_628 },
        },
        preliminary: {
          from: "2020",
          seen: { first: "2020", last: "2024", files: 5, bytes: 27_760_118, median: 5_730_408 },
        },
      }, {
        lastSeen: "2025",
        row: "One notified episode of treatment.",
        note: "The year of a file is that of DT_DIAG, not of DT_NOTIFIC.",
        rowCounts: "TUBEBR19 95,849; TUBEBR25 112,482 rows (94 columns)",
        source: `${FILES} ${MEANING}`,
      }),
      columns: SINAN_TUBE_COLUMNS,
    },
    VARC: disease("VARC", "Varicela", "Varicella", {
      preliminary: {
        from: "2007",
        seen: { first: "2007", last: "2025", files: 19, bytes: 35_485_448, median: 1_673_168 },
      },
    }, {
      lastSeen: "2025",
      note: "Never moved to FINAIS: every year is preliminary.",
    }),
    VIOL: disease(
      "VIOL",
      "Violência doméstica, sexual e/ou outras violências",
      "Interpersonal and self-inflicted violence",
      {
        final: {
          from: "2009",
          seen: { first: "2009", last: "2024", files: 16, bytes: 302_528_546, median: 17_455_185 },
        },
        preliminary: {
          from: "2025",
          seen: { first: "2025", last: "2025", files: 1, bytes: 42_429_821, median: 42_429_821 },
        },
      },
      {
        lastSeen: "2025",
        rowCounts: "VIOLBR09 39,976 (159 columns)",
      },
    ),
    ZIKA: {
      ...disease("ZIKA", "Zika vírus", "Zika virus", {
        final: {
          from: "2015",
          seen: { first: "2016", last: "2024", files: 9, bytes: 9_908_283, median: 646_938 },
        },
        preliminary: {
          from: "2025",
          seen: { first: "2025", last: "2026", files: 2, bytes: 796_889, median: 683_885 },
        },
      }, {
        lastSeen: "2026",
        row: "One notified case, suspected until CLASSI_FIN says otherwise.",
        rowCounts: "ZIKABR25 25,764 rows (38 columns)",
        layouts: [
          {
            from: "2021",
            fields:
              `TP_NOT:C1 ID_AGRAVO:C4 DT_NOTIFIC:D8 SEM_NOT:C6 NU_ANO:C4 SG_UF_NOT:C2 ID_MUNICIP:C6 ID_REGIONA:C8
ID_UNIDADE:C7 DT_SIN_PRI:D8 SEM_PRI:C6 ANO_NASC:C4 NU_IDADE_N:N4 CS_SEXO:C1 CS_GESTANT:C1
CS_RACA:C1 CS_ESCOL_N:C2 SG_UF:C2 ID_MN_RESI:C6 ID_RG_RESI:C8 ID_PAIS:C4 NDUPLIC_N:C1
IN_VINCULA:C1 DT_INVEST:D8 ID_OCUPA_N:C6 CLASSI_FIN:C2 CRITERIO:C2 TPAUTOCTO:C1 COUFINF:C2
COPAISINF:C4 COMUNINF:C6 DOENCA_TRA:C1 EVOLUCAO:C1 DT_OBITO:D8 DT_ENCERRA:D8 DT_DIGITA:D8
TP_SISTEMA:C1 TPUNINOT:C2`,
          },
        ],
        source: `${FILES} Layout: file headers in AlertaDengue/pyreaddbc. ${MEANING}`,
      }),
      columns: SINAN_ZIKA_COLUMNS,
    },
  },
  auxiliary: [
    "/dissemin/publicos/SINAN/AUXILIAR/TAB_SINANNET.zip",
    "/dissemin/publicos/SINAN/AUXILIAR/TAB_SINANONLINE.zip",
    "/dissemin/publicos/SINAN/AUXILIAR/",
  ],
  documentation: [
    "/dissemin/publicos/SINAN/DOCS/Docs_TAB_SINAN.zip",
    "/dissemin/publicos/SINAN/DOCS/",
  ],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata; raphaelfh/omnisus-db.",
};
