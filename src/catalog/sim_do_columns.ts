import type { Columns } from "./dataset.ts";

/**
 * The columns of group DO of SIM: the newest layout in file order, then those of older files.
 *
 * A row of 1996 has 40 of them, one of 2012 has 77, one of 2019 or later 87. The years in the notes
 * are those of the census in SidneyBissoli/healthbr-data (docs/sim/exploration-pt.md).
 */
export const SIM_DO_COLUMNS = {
  ORIGEM: ["code", "Origem do registro", "Record origin", { domain: "sim-origem" }],
  TIPOBITO: ["code", "Tipo de óbito", "Type of death", {
    domain: "sim-tipobito",
    note: "1 = foetal: only in group DOFET; the files of DO hold 2",
  }],
  DTOBITO: ["date", "Data do óbito", "Date of death", {
    format: "DDMMYYYY",
    note: "some files of 1996 to 1998 hold partial dates, which become null",
  }],
  HORAOBITO: ["code", "Hora do óbito", "Time of death", {
    note: "HHMM, four digits in a field of five; from 2006",
  }],
  NATURAL: ["code", "Naturalidade", "Place of birth", {
    domain: "sim-naturalidade",
    note: "8 and the IBGE number of the UF, or a country code",
  }],
  CODMUNNATU: ["code", "Município de naturalidade", "Municipality of birth", {
    domain: "municipality",
    note: "six digits in a field of seven; from 2014",
  }],
  DTNASC: ["date", "Data de nascimento", "Date of birth", {
    format: "DDMMYYYY",
    note: "equal to DTOBITO for foetal deaths",
  }],
  IDADE: ["code", "Idade codificada", "Coded age: unit digit and two digits", {
    domain: "age-unit-sim",
    note:
      "4xx = years, 5xx = 100 and more years, 3xx = months, 2xx = days, 1xx = hours, 0xx = minutes; 000 and 999 = unknown",
  }],
  SEXO: ["code", "Sexo", "Sex", { domain: "sex-sim" }],
  RACACOR: ["code", "Raça/cor", "Race/colour", { domain: "race-sim", note: "3 amarela, 4 parda" }],
  ESTCIV: ["code", "Estado civil", "Marital status", { domain: "sim-estciv" }],
  ESC: ["code", "Escolaridade em anos de estudo", "Schooling in years of study", {
    domain: "sim-esc",
  }],
  ESC2010: ["code", "Escolaridade (formulário de 2010)", "Schooling level (2010 form)", {
    domain: "esc2010",
    note: "from 2011",
  }],
  SERIESCFAL: ["code", "Série escolar do falecido", "Grade completed by the deceased", {
    note: "1 to 8; from 2012",
  }],
  OCUP: ["code", "Ocupação", "Occupation (CBO)", {
    domain: "cbo2002",
    note: "CBO-2002, six digits, from 2006; five digits of CBO-94 before",
  }],
  CODMUNRES: ["code", "Município de residência", "Municipality of residence", {
    domain: "municipality",
    note: "six digits from 2006, seven before",
  }],
  LOCOCOR: ["code", "Local de ocorrência do óbito", "Place of death", { domain: "sim-lococor" }],
  CODESTAB: ["code", "CNES do estabelecimento", "Facility CNES code", {
    domain: "cnes",
    note: "seven digits in a field of eight; from 2001",
  }],
  ESTABDESCR: ["text", "Nome do estabelecimento", "Facility name", {
    note: "empty in the files seen",
  }],
  CODMUNOCOR: ["code", "Município de ocorrência", "Municipality where the death occurred", {
    domain: "municipality",
    note: "six digits from 2006, seven before",
  }],
  IDADEMAE: ["integer", "Idade da mãe", "Mother's age in years", {
    note: "99 = unknown; filled for infant and foetal deaths",
  }],
  ESCMAE: [
    "code",
    "Escolaridade da mãe em anos de estudo",
    "Mother's schooling in years of study",
    { domain: "sim-esc" },
  ],
  ESCMAE2010: [
    "code",
    "Escolaridade da mãe (formulário de 2010)",
    "Mother's schooling level (2010 form)",
    { domain: "esc2010", note: "from 2011" },
  ],
  SERIESCMAE: ["code", "Série escolar da mãe", "Grade completed by the mother", {
    note: "from 2012",
  }],
  OCUPMAE: ["code", "Ocupação da mãe", "Mother's occupation", { domain: "cbo2002" }],
  QTDFILVIVO: ["integer", "Filhos vivos", "Children born alive", { note: "99 = unknown" }],
  QTDFILMORT: ["integer", "Filhos nascidos mortos", "Children born dead", { note: "99 = unknown" }],
  GRAVIDEZ: ["code", "Tipo de gravidez", "Type of pregnancy", { domain: "gravidez" }],
  SEMAGESTAC: ["integer", "Semanas de gestação", "Gestational weeks", {
    note: "99 = unknown; from 2012",
  }],
  GESTACAO: ["code", "Faixa de semanas de gestação", "Band of gestational weeks", {
    domain: "gestacao",
  }],
  PARTO: ["code", "Tipo de parto", "Type of delivery", { domain: "parto" }],
  OBITOPARTO: ["code", "Óbito em relação ao parto", "Death relative to delivery", {
    domain: "sim-obitoparto",
  }],
  PESO: ["integer", "Peso ao nascer, em gramas", "Birth weight in grams", {
    note: "0 and 9999 = unknown",
  }],
  TPMORTEOCO: [
    "code",
    "Momento da morte (mulher em idade fértil)",
    "Timing of the death (woman of childbearing age)",
    { domain: "sim-tpmorteoco", note: "from 2012" },
  ],
  OBITOGRAV: ["code", "Óbito na gravidez", "Death during pregnancy", { domain: "yesno-129" }],
  OBITOPUERP: ["code", "Óbito no puerpério", "Death in the puerperium", {
    domain: "sim-obitopuerp",
  }],
  ASSISTMED: ["code", "Recebeu assistência médica", "Received medical care", {
    domain: "yesno-129",
  }],
  EXAME: ["code", "Diagnóstico confirmado por exame", "Diagnosis confirmed by an exam", {
    domain: "yesno-129",
    note: "empty in recent files",
  }],
  CIRURGIA: ["code", "Diagnóstico confirmado por cirurgia", "Diagnosis confirmed by surgery", {
    domain: "yesno-129",
    note: "empty in recent files",
  }],
  NECROPSIA: ["code", "Diagnóstico confirmado por necropsia", "Diagnosis confirmed by autopsy", {
    domain: "yesno-129",
  }],
  LINHAA: ["text", "Causa terminal (linha a da parte I)", "Terminal cause (line a of part I)", {
    note: "ICD codes, each after an asterisk: *J960*R578; empty until 1998",
  }],
  LINHAB: [
    "text",
    "Causa antecedente (linha b da parte I)",
    "Antecedent cause (line b of part I)",
    { note: "written like LINHAA" },
  ],
  LINHAC: [
    "text",
    "Causa antecedente (linha c da parte I)",
    "Antecedent cause (line c of part I)",
    { note: "written like LINHAA" },
  ],
  LINHAD: [
    "text",
    "Causa antecedente (linha d da parte I)",
    "Antecedent cause (line d of part I)",
    { note: "written like LINHAA" },
  ],
  LINHAII: ["text", "Causas contribuintes (parte II)", "Contributing causes (part II)", {
    note: "written like LINHAA",
  }],
  CAUSABAS: ["code", "Causa básica do óbito", "Underlying cause of death", {
    domain: "cid10",
    note: "ICD-10, three or four characters without a point",
  }],
  CB_PRE: ["code", "Causa básica antes da seleção", "Underlying cause before the selection", {
    domain: "cid10",
    note: "2006 to 2010 and from 2014",
  }],
  COMUNSVOIM: ["code", "Município do SVO ou IML", "Municipality of the SVO or IML", {
    domain: "municipality",
    note: "SVO = death verification service, IML = forensic institute; from 2011",
  }],
  DTATESTADO: ["date", "Data do atestado", "Date of the certificate", {
    format: "DDMMYYYY",
    note: "from 2006",
  }],
  CIRCOBITO: ["code", "Circunstância do óbito não natural", "Circumstance of an unnatural death", {
    domain: "sim-circobito",
  }],
  ACIDTRAB: ["code", "Acidente de trabalho", "Work accident", { domain: "yesno-129" }],
  FONTE: [
    "code",
    "Fonte da informação sobre a circunstância",
    "Source of the information on the circumstance",
    { domain: "sim-fonte" },
  ],
  NUMEROLOTE: ["code", "Número do lote", "Batch number", { note: "from 2014" }],
  TPPOS: ["code", "Óbito investigado", "Death investigated", {
    domain: "sim-tppos",
    note: "S and N in files, 1 and 2 in the official description; from 2006",
  }],
  DTINVESTIG: ["date", "Data da investigação", "Investigation date", {
    format: "DDMMYYYY",
    note: "from 2006",
  }],
  CAUSABAS_O: [
    "code",
    "Causa básica original, antes da investigação",
    "Original underlying cause, before the investigation",
    { domain: "cid10", note: "from 2006" },
  ],
  DTCADASTRO: ["date", "Data de cadastro", "Registration date", {
    format: "DDMMYYYY",
    note: "from 2006",
  }],
  ATESTANTE: ["code", "Médico atestante", "Certifying physician", {
    domain: "sim-atestante",
    note: "from 2001",
  }],
  STCODIFICA: ["code", "Instalação codificadora (S/N)", "Coding installation (S/N)", {
    note: "from 2014",
  }],
  CODIFICADO: ["code", "Formulário codificado (S/N)", "Form coded (S/N)", { note: "from 2014" }],
  VERSAOSIST: ["text", "Versão do sistema", "System version", { note: "from 2014" }],
  VERSAOSCB: [
    "text",
    "Versão do seletor de causa básica",
    "Version of the underlying-cause selector",
    { note: "from 2014" },
  ],
  FONTEINV: ["code", "Fonte da investigação", "Source of the investigation", {
    domain: "sim-fonteinv",
    note: "from 2006",
  }],
  DTRECEBIM: ["date", "Data de recebimento", "Date of reception", {
    format: "DDMMYYYY",
    note: "from 2006",
  }],
  ATESTADO: ["text", "CIDs informados no atestado", "ICD codes of the certificate", {
    note: "from 2014",
  }],
  DTRECORIGA: ["date", "Data do recebimento original", "Date of first reception", {
    format: "DDMMYYYY",
    note: "2011, 2012 and from 2014",
  }],
  CAUSAMAT: [
    "code",
    "CID da causa externa associada a causa materna",
    "External cause with a maternal cause",
    { domain: "cid10", note: "from 2011" },
  ],
  ESCMAEAGR1: ["code", "Escolaridade da mãe agregada", "Mother's schooling, aggregated", {
    domain: "escagr1",
    note: "2012 and from 2014",
  }],
  ESCFALAGR1: [
    "code",
    "Escolaridade do falecido agregada",
    "Schooling of the deceased, aggregated",
    { domain: "escagr1", note: "2012 and from 2014" },
  ],
  STDOEPIDEM: ["code", "DO epidemiológica", "Epidemiological death certificate", {
    domain: "yesno-10",
    note: "from 2011",
  }],
  STDONOVA: ["code", "DO do modelo novo", "New certificate model", {
    domain: "yesno-10",
    note: "from 2011",
  }],
  DIFDATA: [
    "integer",
    "Dias entre o óbito e o recebimento original",
    "Days from the death to the first reception",
    { note: "from 2012" },
  ],
  NUDIASOBCO: [
    "integer",
    "Dias entre o óbito e a conclusão da investigação",
    "Days from the death to the conclusion of the investigation",
    { note: "from 2014" },
  ],
  NUDIASOBIN: [
    "integer",
    "Dias entre o óbito e a investigação",
    "Days from the death to the investigation",
    { note: "empty in recent files; from 2012" },
  ],
  DTCADINV: [
    "date",
    "Data de cadastro da investigação",
    "Date on which the investigation was registered",
    { format: "DDMMYYYY", note: "from 2009" },
  ],
  TPOBITOCOR: [
    "code",
    "Momento do óbito segundo a investigação",
    "Timing of the death as found by the investigation",
    { domain: "sim-tpobitocor", note: "from 2009" },
  ],
  DTCONINV: [
    "date",
    "Data da conclusão da investigação",
    "Date on which the investigation was concluded",
    { format: "DDMMYYYY", note: "from 2012" },
  ],
  FONTES: [
    "text",
    "Combinação das fontes da investigação",
    "Combination of the sources of the investigation",
    { note: "six letters, S or X, one for each source; from 2014" },
  ],
  TPRESGINFO: [
    "code",
    "Resgate de informação pela investigação",
    "Information gained by the investigation",
    {
      domain: "sim-tpresginfo",
      note: "1 to 3 in files, 01 to 03 in the official description; from 2014",
    },
  ],
  TPNIVELINV: ["code", "Nível que investigou", "Level that investigated", {
    domain: "sim-tpnivelinv",
    note: "from 2014",
  }],
  NUDIASINF: [
    "integer",
    "Dias até a investigação do óbito infantil",
    "Days to the investigation of an infant death",
    { note: "empty in recent files; from 2014" },
  ],
  DTCADINF: [
    "date",
    "Data de cadastro da investigação (infantil)",
    "Date on which the investigation of an infant death was registered",
    { format: "DDMMYYYY", note: "from 2009" },
  ],
  MORTEPARTO: [
    "code",
    "Momento do óbito em relação ao parto, segundo a investigação",
    "Timing of the death relative to delivery, as found by the investigation",
    { domain: "sim-obitoparto", note: "from 2009" },
  ],
  DTCONCASO: ["date", "Data de conclusão do caso", "Date on which the case was concluded", {
    format: "DDMMYYYY",
    note: "from 2012",
  }],
  FONTESINF: [
    "text",
    "Fontes da investigação infantil",
    "Sources of the investigation of an infant death",
    { note: "empty in recent files; from 2014" },
  ],
  ALTCAUSA: ["code", "A investigação alterou a causa", "The investigation changed the cause", {
    domain: "sim-altcausa",
    note: "from 2014",
  }],
  CONTADOR: ["integer", "Contador", "Row counter", {
    note:
      "contador, in lower case, in many years; from 2018 the same number identifies a death in DO, DOEXT, DOINF and DOMAT of a year",
  }],
  CODBAIRES: [
    "code",
    "Bairro de residência (até 2010)",
    "Neighbourhood of residence (until 2010)",
    { note: "not in 2001" },
  ],
  CODBAIOCOR: [
    "code",
    "Bairro de ocorrência (2006 a 2010)",
    "Neighbourhood of occurrence (2006 to 2010)",
  ],
  DTRECORIG: [
    "date",
    "Data do recebimento original (2011 a 2013)",
    "Date of first reception (2011 to 2013)",
    { format: "DDMMYYYY" },
  ],
  NUMERODO: ["id", "Número da DO", "Number of the death certificate", {
    note: "in one file of 2013 only: not published otherwise",
  }],
  NUMERODV: ["id", "Dígito verificador da DO", "Check digit of the death certificate", {
    note: "in one file of 2013 only",
  }],
  NUMERODN: ["id", "Número da DN", "Number of the birth certificate", {
    note: "2009 and 2010, and one file of 2013",
  }],
  NUMSUS: ["id", "Número do cartão SUS", "National health card number", {
    note: "in one file of 2013 only",
    personal: true,
  }],
  CODINST: ["code", "Código da instalação", "Code of the installation", {
    note: "in one file of 2013 only",
  }],
  CODCART: ["code", "Código do cartório (2012 e 2013)", "Registry office code (2012 and 2013)"],
  NUMREGCART: [
    "code",
    "Número do registro no cartório (2012 e 2013)",
    "Registry entry number (2012 and 2013)",
  ],
  DTREGCART: [
    "date",
    "Data do registro no cartório (2012 e 2013)",
    "Date of the registry entry (2012 and 2013)",
    { format: "DDMMYYYY" },
  ],
  CODMUNCART: [
    "code",
    "Município do cartório (2012 e 2013)",
    "Municipality of the registry office (2012 and 2013)",
    { domain: "municipality" },
  ],
  UFINFORM: ["code", "UF informante (2002 a 2010)", "UF that informed (2002 to 2010)", {
    domain: "uf",
  }],
  CRM: [
    "id",
    "CRM do médico atestante (2014 a 2018)",
    "Council registration of the certifying physician (2014 to 2018)",
    { personal: true },
  ],
  TPASSINA: [
    "code",
    "Tipo de assinatura do atestado (2006 a 2008)",
    "Kind of signature of the certificate (2006 to 2008)",
  ],
  EXPDIFDATA: [
    "code",
    "Campo sem descrição oficial conhecida (2012)",
    "Field without a known official description (2012)",
  ],
} as const satisfies Columns;
