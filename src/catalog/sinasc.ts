/**
 * SINASC, the births: what the server holds and what the columns mean.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { AnnotatedGroup, Columns, Group, System } from "./dataset.ts";

const BEFORE_1996 = "/dissemin/publicos/SINASC/1994_1995/Dados/DNRES";
const UNKNOWN_UF_BEFORE_1996 = "/dissemin/publicos/SINASC/1994_1995/Dados/DNIGN";
const SINCE_1996 = "/dissemin/publicos/SINASC/1996_/Dados/DNRES";
const PRELIM = "/dissemin/publicos/SINASC/PRELIM/DNRES";
const OLD_COPY_BEFORE_1996 = "/dissemin/publicos/SINASC/ANT/DNRES";
const OLD_COPY_SINCE_1996 = "/dissemin/publicos/SINASC/NOV/DNRES";

const CRAWL =
  "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Code page inferred: the text columns seen hold no accents.";
const EXPLORED = "Mirrors: SidneyBissoli/healthbr-data (docs/sinasc/exploration-pt.md).";

/** The columns of group DN: the newest layout in file order, then those of older files. */
export const SINASC_DN_COLUMNS = {
  ORIGEM: ["code", "Origem do registro", "Record origin", { domain: "sim-origem" }],
  CODESTAB: ["code", "CNES do estabelecimento", "Facility CNES code", { domain: "cnes" }],
  CODMUNNASC: ["code", "Município de nascimento", "Municipality of birth", {
    domain: "municipality",
    note: "six digits in a field of seven; ten wide in old files",
  }],
  LOCNASC: ["code", "Local de nascimento", "Place of birth", { domain: "sinasc-locnasc" }],
  IDADEMAE: ["integer", "Idade da mãe", "Mother's age in years", { note: "99 = unknown" }],
  ESTCIVMAE: ["code", "Estado civil da mãe", "Mother's marital status", { domain: "sim-estciv" }],
  ESCMAE: [
    "code",
    "Escolaridade da mãe em anos de estudo",
    "Mother's schooling in years of study",
    { domain: "sim-esc" },
  ],
  CODOCUPMAE: ["code", "Ocupação da mãe", "Mother's occupation (CBO)", {
    domain: "cbo2002",
    note: "an older table before about 2006",
  }],
  QTDFILVIVO: ["integer", "Filhos vivos anteriores", "Children born alive before", {
    note: "99 = unknown",
  }],
  QTDFILMORT: [
    "integer",
    "Filhos mortos anteriores (perdas fetais e abortos)",
    "Earlier losses (foetal deaths and abortions)",
    { note: "99 = unknown" },
  ],
  CODMUNRES: ["code", "Município de residência da mãe", "Mother's municipality of residence", {
    domain: "municipality",
  }],
  GESTACAO: ["code", "Faixa de semanas de gestação", "Band of gestational weeks", {
    domain: "gestacao",
    note: "SEMAGESTAC has the weeks from 2010",
  }],
  GRAVIDEZ: ["code", "Tipo de gravidez", "Type of pregnancy", { domain: "gravidez" }],
  PARTO: ["code", "Tipo de parto", "Type of delivery", { domain: "parto" }],
  CONSULTAS: ["code", "Faixa de consultas de pré-natal", "Band of prenatal visits", {
    domain: "sinasc-consultas",
  }],
  DTNASC: ["date", "Data de nascimento", "Date of birth", { format: "DDMMYYYY" }],
  HORANASC: ["code", "Hora de nascimento", "Time of birth", {
    note: "HHMM, four digits; from 2006",
  }],
  SEXO: ["code", "Sexo", "Sex", { domain: "sex-sim" }],
  APGAR1: ["integer", "Apgar no primeiro minuto", "Apgar score at one minute", {
    note: "99 = unknown",
  }],
  APGAR5: ["integer", "Apgar no quinto minuto", "Apgar score at five minutes", {
    note: "99 = unknown",
  }],
  RACACOR: ["code", "Raça/cor do recém-nascido", "Race/colour of the newborn", {
    domain: "race-sim",
    note: "3 amarela, 4 parda",
  }],
  PESO: ["integer", "Peso ao nascer, em gramas", "Birth weight in grams", {
    note: "0 and 9999 = unknown",
  }],
  IDANOMAL: ["code", "Anomalia congênita", "Congenital anomaly", { domain: "yesno-129" }],
  DTCADASTRO: ["date", "Data de cadastro", "Registration date", {
    format: "DDMMYYYY",
    note: "from 2006",
  }],
  CODANOMAL: [
    "text",
    "CIDs das anomalias, concatenados",
    "ICD-10 codes of the anomalies, one after the other",
    { note: "Q249Q909: split every four characters; codes of three make it ambiguous" },
  ],
  NUMEROLOTE: ["code", "Número do lote", "Batch number", { note: "from 2010" }],
  VERSAOSIST: ["text", "Versão do sistema", "System version", { note: "from 2010" }],
  DTRECEBIM: ["date", "Data de recebimento", "Date of reception", {
    format: "DDMMYYYY",
    note: "from 2006",
  }],
  DIFDATA: [
    "integer",
    "Dias entre o nascimento e o recebimento original",
    "Days from the birth to the first reception",
    { note: "from 2010" },
  ],
  DTRECORIGA: ["date", "Data do recebimento original", "Date of first reception", {
    format: "DDMMYYYY",
    note: "DTRECORIG in 2010",
  }],
  NATURALMAE: ["code", "Naturalidade da mãe", "Mother's place of birth", {
    domain: "sim-naturalidade",
    note: "8 and the IBGE number of the UF, or a country code; from 2010",
  }],
  CODMUNNATU: ["code", "Município de naturalidade da mãe", "Mother's municipality of birth", {
    domain: "municipality",
  }],
  CODUFNATU: ["code", "UF de naturalidade da mãe", "Mother's state of birth", { domain: "uf" }],
  ESCMAE2010: [
    "code",
    "Escolaridade da mãe (formulário de 2010)",
    "Mother's schooling level (2010 form)",
    { domain: "esc2010" },
  ],
  SERIESCMAE: ["code", "Série escolar da mãe", "Grade completed by the mother", {
    note: "from 2010",
  }],
  DTNASCMAE: ["date", "Data de nascimento da mãe", "Mother's date of birth", {
    format: "DDMMYYYY",
    note: "from 2010",
    personal: true,
  }],
  RACACORMAE: ["code", "Raça/cor da mãe", "Mother's race/colour", {
    domain: "race-sim",
    note: "from 2010",
  }],
  QTDGESTANT: ["integer", "Gestações anteriores", "Earlier pregnancies", { note: "from 2010" }],
  QTDPARTNOR: ["integer", "Partos vaginais anteriores", "Earlier vaginal deliveries", {
    note: "from 2010",
  }],
  QTDPARTCES: ["integer", "Cesáreas anteriores", "Earlier caesareans", { note: "from 2010" }],
  IDADEPAI: ["integer", "Idade do pai", "Father's age in years", {
    note: "99 = unknown; from 2010",
  }],
  DTULTMENST: ["date", "Data da última menstruação", "First day of the last menstrual period", {
    format: "DDMMYYYY",
    note: "from 2010",
  }],
  SEMAGESTAC: ["integer", "Semanas de gestação", "Gestational weeks", {
    note: "99 = unknown; from 2010",
  }],
  TPMETESTIM: [
    "code",
    "Método de estimativa das semanas de gestação",
    "How the gestational weeks were estimated",
    { domain: "sinasc-tpmetestim", note: "from 2010" },
  ],
  CONSPRENAT: ["integer", "Número de consultas de pré-natal", "Number of prenatal visits", {
    note: "99 = unknown; from 2010",
  }],
  MESPRENAT: [
    "integer",
    "Mês de gestação em que começou o pré-natal",
    "Month of pregnancy of the first prenatal visit",
    { note: "99 = unknown; from 2010" },
  ],
  TPAPRESENT: ["code", "Apresentação do recém-nascido", "Foetal presentation", {
    domain: "sinasc-tpapresent",
    note: "from 2010",
  }],
  STTRABPART: ["code", "Trabalho de parto induzido", "Labour induced", {
    domain: "sinasc-sttrabpart",
    note: "from 2010",
  }],
  STCESPARTO: [
    "code",
    "Cesárea antes do início do trabalho de parto",
    "Caesarean before labour began",
    {
      domain: "sinasc-stcesparto",
      note: "3 = not applicable, which matches vaginal births; from 2010",
    },
  ],
  TPNASCASSI: ["code", "Nascimento assistido por", "Birth attended by", {
    domain: "sinasc-tpnascassi",
  }],
  TPFUNCRESP: [
    "code",
    "Função do responsável pelo preenchimento",
    "Role of the person who filled in the form",
    { domain: "sinasc-tpfuncresp" },
  ],
  TPDOCRESP: [
    "code",
    "Documento do responsável pelo preenchimento",
    "Kind of document of the person who filled in the form",
    { domain: "sinasc-tpdocresp" },
  ],
  DTDECLARAC: ["date", "Data da declaração", "Date of the declaration", { format: "DDMMYYYY" }],
  ESCMAEAGR1: ["code", "Escolaridade da mãe agregada", "Mother's schooling, aggregated", {
    domain: "escagr1",
  }],
  STDNEPIDEM: ["code", "DN epidemiológica", "Epidemiological birth certificate", {
    domain: "yesno-10",
    note: "from 2010",
  }],
  STDNNOVA: ["code", "DN do modelo novo", "New certificate model", {
    domain: "yesno-10",
    note: "from 2010",
  }],
  CODPAISRES: ["code", "País de residência", "Country of residence", {
    domain: "sim-pais",
    note: "1 = Brazil; from 2010",
  }],
  TPROBSON: ["code", "Grupo de Robson", "Robson group", {
    domain: "sinasc-tprobson",
    note: "from 2010",
  }],
  PARIDADE: ["code", "Paridade", "Parity", {
    domain: "sinasc-paridade",
    note: "one character in a field of ten",
  }],
  KOTELCHUCK: [
    "code",
    "Índice de Kotelchuck (adequação do pré-natal)",
    "Kotelchuck index (adequacy of prenatal care)",
    {
      domain: "sinasc-kotelchuck",
      note: "1 = none, 2 = inadequate, and so on; another client shifts the labels by one",
    },
  ],
  CONTADOR: ["integer", "Contador", "Row counter", {
    note: "contador, in lower case, before 2018",
  }],
  CODBAINASC: ["code", "Bairro de nascimento (até 2009)", "Neighbourhood of birth (until 2009)"],
  CODBAIRES: ["code", "Bairro de residência (até 2009)", "Neighbourhood of residence (until 2009)"],
  UFINFORM: ["code", "UF informante (até 2009)", "UF that informed (until 2009)", { domain: "uf" }],
  CODCART: ["code", "Código do cartório (2010)", "Registry office code (2010)"],
  NUMREGCART: ["code", "Número do registro no cartório (2010)", "Registry entry number (2010)"],
  DTREGCART: ["date", "Data do registro no cartório (2010)", "Date of the registry entry (2010)", {
    format: "DDMMYYYY",
  }],
  DTRECORIG: ["date", "Data do recebimento original (2010)", "Date of first reception (2010)", {
    format: "DDMMYYYY",
  }],
} as const satisfies Columns;

/** Group DN of SINASC: births from 1996. */
const SINASC_DN: AnnotatedGroup<typeof SINASC_DN_COLUMNS> = {
  system: "SINASC",
  code: "DN",
  pt: "Declarações de Nascidos Vivos",
  en: "Live births (from 1996)",
  row:
    "One live birth, from its certificate (Declaração de Nascido Vivo), to a mother resident in the UF.",
  note:
    "DNBR repeats the files of the 27 UFs. About half of the files end in .DBC. NOV/DNRES is an older copy that lags behind.",
  partition: "uf+year",
  periodicity: "yearly",
  eras: [
    {
      directory: OLD_COPY_SINCE_1996,
      pattern: "DN{UF}{YYYY}.dbc",
      from: "1996",
      to: "2022",
      mirror: true,
    },
    {
      directory: OLD_COPY_SINCE_1996,
      pattern: "DNBR{YYYY}.dbc",
      from: "1996",
      to: "2022",
      scope: "nation",
      mirror: true,
    },
    {
      directory: SINCE_1996,
      pattern: "DN{UF}{YYYY}.dbc",
      from: "1996",
      seen: { first: "1996", last: "2024", files: 812, bytes: 6_654_794_767, median: 2_695_683 },
    },
    { directory: SINCE_1996, pattern: "DNBR{YYYY}.dbc", from: "1996", scope: "nation" },
    { directory: PRELIM, pattern: "DN{UF}{YYYY}.dbc", from: "2025", status: "preliminary" },
    {
      directory: PRELIM,
      pattern: "DNBR{YYYY}.dbc",
      from: "2025",
      status: "preliminary",
      scope: "nation",
    },
  ],
  lastSeen: "2026",
  gaps: {},
  rowCounts: "2.4 to 3.2 million a year in Brazil",
  encoding: "windows-1252",
  columns: SINASC_DN_COLUMNS,
  layouts: [
    {
      from: "1996",
      fields:
        `CONTADOR:C8 LOCNASC:C7 CODMUNNASC:C10 IDADEMAE:C8 ESTCIVMAE:C9 ESCMAE:C6 CODOCUPMAE:C10
QTDFILVIVO:C10 QTDFILMORT:C10 CODMUNRES:C9 GESTACAO:C8 GRAVIDEZ:C8 PARTO:C5 CONSULTAS:C9 DTNASC:C8
SEXO:C4 APGAR1:C6 APGAR5:C6 RACACOR:C7 PESO:C4 CODANOMAL:C9`,
    },
    {
      from: "2000",
      fields:
        `CONTADOR:C8 LOCNASC:C7 CODMUNNASC:C10 IDADEMAE:C8 ESTCIVMAE:C9 ESCMAE:C6 QTDFILVIVO:C10
QTDFILMORT:C10 CODMUNRES:C9 GESTACAO:C8 GRAVIDEZ:C8 PARTO:C5 CONSULTAS:C9 DTNASC:C8 SEXO:C4
APGAR1:C6 APGAR5:C6 RACACOR:C7 PESO:C4 CODANOMAL:C9`,
    },
    {
      from: "2005",
      fields:
        `CONTADOR:C8 LOCNASC:C7 CODESTAB:C8 CODBAINASC:C10 CODMUNNASC:C10 IDADEMAE:C8 ESTCIVMAE:C9
ESCMAE:C6 CODOCUPMAE:C10 QTDFILVIVO:C10 QTDFILMORT:C10 CODBAIRES:C9 CODMUNRES:C9 GESTACAO:C8
GRAVIDEZ:C8 PARTO:C5 CONSULTAS:C9 DTNASC:C8 SEXO:C4 APGAR1:C6 APGAR5:C6 RACACOR:C7 PESO:C4
IDANOMAL:C8 CODANOMAL:C9 UFINFORM:C8`,
    },
    {
      from: "2009",
      fields:
        `CONTADOR:C8 LOCNASC:C7 CODESTAB:C8 CODBAINASC:C10 CODMUNNASC:C10 IDADEMAE:C8 ESTCIVMAE:C9
ESCMAE:C6 CODOCUPMAE:C10 QTDFILVIVO:C10 QTDFILMORT:C10 CODBAIRES:C9 CODMUNRES:C9 GESTACAO:C8
GRAVIDEZ:C8 PARTO:C5 CONSULTAS:C9 DTNASC:C8 HORANASC:C8 SEXO:C4 APGAR1:C6 APGAR5:C6 RACACOR:C7
PESO:C4 IDANOMAL:C8 CODANOMAL:C12 DTCADASTRO:C10 DTRECEBIM:C9 UFINFORM:C8`,
    },
    {
      from: "2010",
      fields:
        `CONTADOR:C8 ORIGEM:C6 CODCART:C7 NUMREGCART:C10 DTREGCART:C9 CODESTAB:C8 CODMUNNASC:C10 LOCNASC:C7
IDADEMAE:C8 ESTCIVMAE:C9 ESCMAE:C6 CODOCUPMAE:C10 QTDFILVIVO:C10 QTDFILMORT:C10 CODMUNRES:C9
CODPAISRES:C10 GESTACAO:C8 GRAVIDEZ:C8 PARTO:C5 CONSULTAS:C9 DTNASC:C8 HORANASC:C8 SEXO:C4
APGAR1:C6 APGAR5:C6 RACACOR:C7 PESO:C4 IDANOMAL:C8 DTCADASTRO:C10 CODANOMAL:C9 NUMEROLOTE:C10
VERSAOSIST:C10 DTRECEBIM:C9 DIFDATA:C7 DTRECORIG:C9 NATURALMAE:C10 CODMUNNATU:C10 SERIESCMAE:C10
DTNASCMAE:C9 RACACORMAE:C10 QTDGESTANT:C10 QTDPARTNOR:C10 QTDPARTCES:C10 IDADEPAI:C8
DTULTMENST:C10 SEMAGESTAC:C10 TPMETESTIM:C10 CONSPRENAT:C10 MESPRENAT:C9 TPAPRESENT:C10
STTRABPART:C10 STCESPARTO:C10 TPROBSON:C8 STDNEPIDEM:C10 STDNNOVA:C8`,
    },
    {
      from: "2019",
      fields:
        `ORIGEM:C1 CODESTAB:C7 CODMUNNASC:C7 LOCNASC:C1 IDADEMAE:C2 ESTCIVMAE:C1 ESCMAE:C1 CODOCUPMAE:C6
QTDFILVIVO:C2 QTDFILMORT:C2 CODMUNRES:C7 GESTACAO:C1 GRAVIDEZ:C1 PARTO:C1 CONSULTAS:C1 DTNASC:C8
HORANASC:C5 SEXO:C1 APGAR1:C2 APGAR5:C2 RACACOR:C1 PESO:C4 IDANOMAL:C1 DTCADASTRO:C8 CODANOMAL:C20
NUMEROLOTE:C8 VERSAOSIST:C7 DTRECEBIM:C8 DIFDATA:C8 DTRECORIGA:C8 NATURALMAE:C3 CODMUNNATU:C7
CODUFNATU:C2 ESCMAE2010:C1 SERIESCMAE:C1 DTNASCMAE:C8 RACACORMAE:C1 QTDGESTANT:C2 QTDPARTNOR:C2
QTDPARTCES:C2 IDADEPAI:C2 DTULTMENST:C8 SEMAGESTAC:C2 TPMETESTIM:C2 CONSPRENAT:C2 MESPRENAT:C2
TPAPRESENT:C2 STTRABPART:C1 STCESPARTO:C1 TPNASCASSI:C2 TPFUNCRESP:C1 TPDOCRESP:C1 DTDECLARAC:C8
ESCMAEAGR1:C2 STDNEPIDEM:C1 STDNNOVA:C1 CODPAISRES:C3 TPROBSON:C2 PARIDADE:C10 KOTELCHUCK:C1
CONTADOR:C8`,
    },
  ],
  source:
    `${CRAWL} ${EXPLORED} Preliminary files: raphaelfh/omnisus-db (September 2026). Layouts: file headers in allan-silva/libdatasus. Meaning: Estrutura_SINASC_para_CD as transcribed in public scripts; rfsaldanha/microdatasus.`,
};

/** Group DNR of SINASC: births of 1994 and 1995. */
const SINASC_DNR: Group = {
  system: "SINASC",
  code: "DNR",
  pt: "Declarações de Nascidos Vivos (1994 e 1995)",
  en: "Live births of 1994 and 1995",
  row: "One live birth, from its certificate, to a mother resident in the UF.",
  note:
    "Thirty columns with names of their own: MUNI_MAE is the later CODMUNRES. DATA_NASC is YYYYMMDD, not DDMMYYYY. There is no national file. DNRIG1995 holds the 708 births of unknown UF; it is not in the crawl, and its directory is uncertain.",
  partition: "uf+year",
  periodicity: "yearly",
  eras: [
    {
      directory: OLD_COPY_BEFORE_1996,
      pattern: "DNR{UF}{YY}.DBC",
      from: "1994",
      to: "1995",
      mirror: true,
    },
    {
      directory: OLD_COPY_BEFORE_1996,
      pattern: "DNRIG{YY}.DBC",
      from: "1994",
      to: "1995",
      scope: "unknown",
      mirror: true,
    },
    {
      directory: BEFORE_1996,
      pattern: "DNR{UF}{YYYY}.dbc",
      from: "1994",
      to: "1995",
      seen: { first: "1994", last: "1995", files: 54, bytes: 112_061_980, median: 1_253_919 },
    },
    {
      directory: UNKNOWN_UF_BEFORE_1996,
      pattern: "DNRIG{YYYY}.dbc",
      from: "1994",
      to: "1995",
      scope: "unknown",
    },
    {
      directory: BEFORE_1996,
      pattern: "DNRIG{YYYY}.dbc",
      from: "1994",
      to: "1995",
      scope: "unknown",
    },
  ],
  lastSeen: "1995",
  gaps: { IG: ["1994..1995"] },
  encoding: "windows-1252",
  layouts: [
    {
      from: "1994",
      fields:
        `CONTADOR:C8 CARTORIO:C8 DATA_CART:C9 LOCAL_OCOR:C10 MUNI_OCOR:C9 CRS_OCOR:C8 ESTAB_OCOR:C10
DATA_NASC:C9 SEXO:C4 PESO:C4 RACCOR:C6 ETNIA:C5 APGAR1:C6 APGAR5:C6 GESTACAO:C8 TIPO_GRAV:C9
TIPO_PARTO:C10 PRE_NATAL:C9 IDADE_MAE:C9 INSTR_MAE:C9 AREA:C4 BAIRRO_MAE:C10 MUNI_MAE:C8
CRS_MAE:C7 FIL_VIVOS:C9 FIL_MORTOS:C10 FIL_ABORT:C9 NUM_EXPORT:C10 CRITICA:C7 UFINFORM:C8`,
    },
    {
      from: "1995",
      fields:
        `CODIGO:C8 CARTORIO:C4 DATA_CART:C8 LOCAL_OCOR:C1 MUNI_OCOR:C7 CRS_OCOR:C3 ESTAB_OCOR:C6
DATA_NASC:C8 SEXO:C1 PESO:C4 RACCOR:C1 ETNIA:C3 APGAR1:C2 APGAR5:C2 GESTACAO:C1 TIPO_GRAV:C1
TIPO_PARTO:C1 PRE_NATAL:C1 IDADE_MAE:C2 INSTR_MAE:C1 AREA:C3 BAIRRO_MAE:C3 MUNI_MAE:C7 CRS_MAE:C3
FIL_VIVOS:C2 FIL_MORTOS:C2 FIL_ABORT:C2 NUM_EXPORT:C3 CRITICA:C3 UFINFORM:C2`,
    },
  ],
  source:
    `${CRAWL} ${EXPLORED} Births of unknown UF: a file in allan-silva/libdatasus; the directory DNIGN from a list of directories in public client code. Layouts: file headers in allan-silva/libdatasus.`,
};

/** Group DNEX of SINASC: births to mothers who live abroad. */
const SINASC_DNEX: Group = {
  system: "SINASC",
  code: "DNEX",
  pt: "Nascidos Vivos de Mães Residentes no Exterior",
  en: "Live births to mothers resident abroad",
  row: "One live birth in Brazil to a mother who lives abroad. It is in no file of DN.",
  partition: "year",
  periodicity: "yearly",
  eras: [
    {
      directory: SINCE_1996,
      pattern: "DNEX{YYYY}.dbc",
      from: "2014",
      seen: { first: "2014", last: "2024", files: 11, bytes: 587_364, median: 58_868 },
    },
  ],
  lastSeen: "2024",
  gaps: {},
  encoding: "windows-1252",
  layouts: [
    {
      from: "2020",
      fields:
        `ORIGEM:C1 CODESTAB:C7 CODMUNNASC:C7 LOCNASC:C1 IDADEMAE:C2 ESTCIVMAE:C1 ESCMAE:C1 CODOCUPMAE:C6
QTDFILVIVO:C2 QTDFILMORT:C2 CODMUNRES:C7 GESTACAO:C1 GRAVIDEZ:C1 PARTO:C1 CONSULTAS:C1 DTNASC:C8
HORANASC:C5 SEXO:C1 APGAR1:C2 APGAR5:C2 RACACOR:C1 PESO:C4 IDANOMAL:C1 DTCADASTRO:C8 CODANOMAL:C20
NUMEROLOTE:C8 VERSAOSIST:C7 DTRECEBIM:C8 DIFDATA:C8 DTRECORIGA:C8 NATURALMAE:C3 CODMUNNATU:C7
CODUFNATU:C2 ESCMAE2010:C1 SERIESCMAE:C1 DTNASCMAE:C8 RACACORMAE:C1 QTDGESTANT:C2 QTDPARTNOR:C2
QTDPARTCES:C2 IDADEPAI:C2 DTULTMENST:C8 SEMAGESTAC:C2 TPMETESTIM:C2 CONSPRENAT:C2 MESPRENAT:C2
TPAPRESENT:C2 STTRABPART:C1 STCESPARTO:C1 TPNASCASSI:C2 TPFUNCRESP:C1 TPDOCRESP:C1 DTDECLARAC:C8
ESCMAEAGR1:C2 STDNEPIDEM:C1 STDNNOVA:C1 CODPAISRES:C3 TPROBSON:C2 PARIDADE:C10 KOTELCHUCK:C1
CONTADOR:C8`,
    },
  ],
  source:
    `${CRAWL} Layout: headers of the files of 2020 to 2022 in allan-silva/libdatasus (DNREXT22.dbc among them).`,
};

/** SINASC: the births. */
export const SINASC: System<{
  readonly DN: AnnotatedGroup<typeof SINASC_DN_COLUMNS>;
  readonly DNR: Group;
  readonly DNEX: Group;
}> = {
  id: "SINASC",
  name: "sinasc",
  aliases: [],
  pt: "Sistema de Informações sobre Nascidos Vivos",
  en: "Live Birth Information System",
  about:
    "Live-birth certificates (Declaração de Nascido Vivo). The year is that of the birth, the UF that of the mother's residence; CODMUNNASC says where the birth took place. A year becomes final about twelve months after its end, until then its files are preliminary.",
  groups: { DN: SINASC_DN, DNR: SINASC_DNR, DNEX: SINASC_DNEX },
  auxiliary: [
    "/dissemin/publicos/SINASC/1994_1995/Auxiliar/Arq_Para_Tabulacao_Ate_1995.zip",
    "/dissemin/publicos/SINASC/1996_/Auxiliar/Arq_Para_Tabulacao_A_Partir_1996.zip",
    "/dissemin/publicos/SINASC/NOV/TABELAS/",
  ],
  documentation: [
    "/dissemin/publicos/SINASC/NOV/DOCS/Estrutura_SINASC_para_CD.pdf",
    "/dissemin/publicos/SINASC/NOV/DOCS/",
    "/dissemin/publicos/SINASC/ANT/DOCS/NASC98.HLP",
  ],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata; SidneyBissoli/healthbr-data.",
};
