// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Int32, Utf8 } from "apache-arrow";
import type { Code, RowTypes } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SIM-DO: Declarações de Óbito. Deaths (ICD-10, from 1996). One death, from its
 * certificate (Declaração de Óbito), of a resident of the UF. Foetal deaths are in DOFET alone,
 * deaths of residents abroad in DOREXT.
 */
export type SimDo = {
  /** Origem do registro. Record origin. */
  ORIGEM: Code;
  /** Tipo de óbito. Type of death. 1 = foetal: only in group DOFET; the files of DO hold 2. */
  TIPOBITO: Code;
  /**
   * Data do óbito. Date of death. Some files of 1996 to 1998 hold partial dates, which become null.
   */
  DTOBITO: DateDay;
  /** Hora do óbito. Time of death. HHMM, four digits in a field of five; from 2006. */
  HORAOBITO: Code;
  /** Naturalidade. Place of birth. 8 and the IBGE number of the UF, or a country code. */
  NATURAL: Code;
  /**
   * Município de naturalidade. Municipality of birth. Six digits in a field of seven; from 2014.
   */
  CODMUNNATU: Code;
  /** Data de nascimento. Date of birth. Equal to DTOBITO for foetal deaths. */
  DTNASC: DateDay;
  /**
   * Idade codificada. Coded age: unit digit and two digits. 4xx = years, 5xx = 100 and more years,
   * 3xx = months, 2xx = days, 1xx = hours, 0xx = minutes; 000 and 999 = unknown.
   */
  IDADE: Code;
  /** Sexo. Sex. */
  SEXO: Code;
  /** Raça/cor. Race/colour. 3 amarela, 4 parda. */
  RACACOR: Code;
  /** Estado civil. Marital status. */
  ESTCIV: Code;
  /** Escolaridade em anos de estudo. Schooling in years of study. */
  ESC: Code;
  /** Escolaridade (formulário de 2010). Schooling level (2010 form). From 2011. */
  ESC2010: Code;
  /** Série escolar do falecido. Grade completed by the deceased. 1 to 8; from 2012. */
  SERIESCFAL: Code;
  /** Ocupação. Occupation (CBO). CBO-2002, six digits, from 2006; five digits of CBO-94 before. */
  OCUP: Code;
  /** Município de residência. Municipality of residence. Six digits from 2006, seven before. */
  CODMUNRES: Code;
  /** Local de ocorrência do óbito. Place of death. */
  LOCOCOR: Code;
  /** CNES do estabelecimento. Facility CNES code. Seven digits in a field of eight; from 2001. */
  CODESTAB: Code;
  /** Nome do estabelecimento. Facility name. Empty in the files seen. */
  ESTABDESCR: Utf8;
  /**
   * Município de ocorrência. Municipality where the death occurred. Six digits from 2006, seven
   * before.
   */
  CODMUNOCOR: Code;
  /** Idade da mãe. Mother's age in years. 99 = unknown; filled for infant and foetal deaths. */
  IDADEMAE: Int32;
  /** Escolaridade da mãe em anos de estudo. Mother's schooling in years of study. */
  ESCMAE: Code;
  /** Escolaridade da mãe (formulário de 2010). Mother's schooling level (2010 form). From 2011. */
  ESCMAE2010: Code;
  /** Série escolar da mãe. Grade completed by the mother. From 2012. */
  SERIESCMAE: Code;
  /** Ocupação da mãe. Mother's occupation. */
  OCUPMAE: Code;
  /** Filhos vivos. Children born alive. 99 = unknown. */
  QTDFILVIVO: Int32;
  /** Filhos nascidos mortos. Children born dead. 99 = unknown. */
  QTDFILMORT: Int32;
  /** Tipo de gravidez. Type of pregnancy. */
  GRAVIDEZ: Code;
  /** Semanas de gestação. Gestational weeks. 99 = unknown; from 2012. */
  SEMAGESTAC: Int32;
  /** Faixa de semanas de gestação. Band of gestational weeks. */
  GESTACAO: Code;
  /** Tipo de parto. Type of delivery. */
  PARTO: Code;
  /** Óbito em relação ao parto. Death relative to delivery. */
  OBITOPARTO: Code;
  /** Peso ao nascer, em gramas. Birth weight in grams. 0 and 9999 = unknown. */
  PESO: Int32;
  /**
   * Momento da morte (mulher em idade fértil). Timing of the death (woman of childbearing age).
   * From 2012.
   */
  TPMORTEOCO: Code;
  /** Óbito na gravidez. Death during pregnancy. */
  OBITOGRAV: Code;
  /** Óbito no puerpério. Death in the puerperium. */
  OBITOPUERP: Code;
  /** Recebeu assistência médica. Received medical care. */
  ASSISTMED: Code;
  /** Diagnóstico confirmado por exame. Diagnosis confirmed by an exam. Empty in recent files. */
  EXAME: Code;
  /** Diagnóstico confirmado por cirurgia. Diagnosis confirmed by surgery. Empty in recent files. */
  CIRURGIA: Code;
  /** Diagnóstico confirmado por necropsia. Diagnosis confirmed by autopsy. */
  NECROPSIA: Code;
  /**
   * Causa terminal (linha a da parte I). Terminal cause (line a of part I). ICD codes, each after
   * an asterisk: *J960*R578; empty until 1998.
   */
  LINHAA: Utf8;
  /**
   * Causa antecedente (linha b da parte I). Antecedent cause (line b of part I). Written like
   * LINHAA.
   */
  LINHAB: Utf8;
  /**
   * Causa antecedente (linha c da parte I). Antecedent cause (line c of part I). Written like
   * LINHAA.
   */
  LINHAC: Utf8;
  /**
   * Causa antecedente (linha d da parte I). Antecedent cause (line d of part I). Written like
   * LINHAA.
   */
  LINHAD: Utf8;
  /** Causas contribuintes (parte II). Contributing causes (part II). Written like LINHAA. */
  LINHAII: Utf8;
  /**
   * Causa básica do óbito. Underlying cause of death. ICD-10, three or four characters without a
   * point.
   */
  CAUSABAS: Code;
  /**
   * Causa básica antes da seleção. Underlying cause before the selection. 2006 to 2010 and from
   * 2014.
   */
  CB_PRE: Code;
  /**
   * Município do SVO ou IML. Municipality of the SVO or IML. SVO = death verification service, IML
   * = forensic institute; from 2011.
   */
  COMUNSVOIM: Code;
  /** Data do atestado. Date of the certificate. From 2006. */
  DTATESTADO: DateDay;
  /** Circunstância do óbito não natural. Circumstance of an unnatural death. */
  CIRCOBITO: Code;
  /** Acidente de trabalho. Work accident. */
  ACIDTRAB: Code;
  /** Fonte da informação sobre a circunstância. Source of the information on the circumstance. */
  FONTE: Code;
  /** Número do lote. Batch number. From 2014. */
  NUMEROLOTE: Code;
  /**
   * Óbito investigado. Death investigated. S and N in files, 1 and 2 in the official description;
   * from 2006.
   */
  TPPOS: Code;
  /** Data da investigação. Investigation date. From 2006. */
  DTINVESTIG: DateDay;
  /**
   * Causa básica original, antes da investigação. Original underlying cause, before the
   * investigation. From 2006.
   */
  CAUSABAS_O: Code;
  /** Data de cadastro. Registration date. From 2006. */
  DTCADASTRO: DateDay;
  /** Médico atestante. Certifying physician. From 2001. */
  ATESTANTE: Code;
  /** Instalação codificadora (S/N). Coding installation (S/N). From 2014. */
  STCODIFICA: Code;
  /** Formulário codificado (S/N). Form coded (S/N). From 2014. */
  CODIFICADO: Code;
  /** Versão do sistema. System version. From 2014. */
  VERSAOSIST: Utf8;
  /** Versão do seletor de causa básica. Version of the underlying-cause selector. From 2014. */
  VERSAOSCB: Utf8;
  /** Fonte da investigação. Source of the investigation. From 2006. */
  FONTEINV: Code;
  /** Data de recebimento. Date of reception. From 2006. */
  DTRECEBIM: DateDay;
  /** CIDs informados no atestado. ICD codes of the certificate. From 2014. */
  ATESTADO: Utf8;
  /** Data do recebimento original. Date of first reception. 2011, 2012 and from 2014. */
  DTRECORIGA: DateDay;
  /**
   * CID da causa externa associada a causa materna. External cause with a maternal cause. From
   * 2011.
   */
  CAUSAMAT: Code;
  /** Escolaridade da mãe agregada. Mother's schooling, aggregated. 2012 and from 2014. */
  ESCMAEAGR1: Code;
  /**
   * Escolaridade do falecido agregada. Schooling of the deceased, aggregated. 2012 and from 2014.
   */
  ESCFALAGR1: Code;
  /** DO epidemiológica. Epidemiological death certificate. From 2011. */
  STDOEPIDEM: Code;
  /** DO do modelo novo. New certificate model. From 2011. */
  STDONOVA: Code;
  /**
   * Dias entre o óbito e o recebimento original. Days from the death to the first reception. From
   * 2012.
   */
  DIFDATA: Int32;
  /**
   * Dias entre o óbito e a conclusão da investigação. Days from the death to the conclusion of the
   * investigation. From 2014.
   */
  NUDIASOBCO: Int32;
  /**
   * Dias entre o óbito e a investigação. Days from the death to the investigation. Empty in recent
   * files; from 2012.
   */
  NUDIASOBIN: Int32;
  /**
   * Data de cadastro da investigação. Date on which the investigation was registered. From 2009.
   */
  DTCADINV: DateDay;
  /**
   * Momento do óbito segundo a investigação. Timing of the death as found by the investigation.
   * From 2009.
   */
  TPOBITOCOR: Code;
  /**
   * Data da conclusão da investigação. Date on which the investigation was concluded. From 2012.
   */
  DTCONINV: DateDay;
  /**
   * Combinação das fontes da investigação. Combination of the sources of the investigation. Six
   * letters, S or X, one for each source; from 2014.
   */
  FONTES: Utf8;
  /**
   * Resgate de informação pela investigação. Information gained by the investigation. 1 to 3 in
   * files, 01 to 03 in the official description; from 2014.
   */
  TPRESGINFO: Code;
  /** Nível que investigou. Level that investigated. From 2014. */
  TPNIVELINV: Code;
  /**
   * Dias até a investigação do óbito infantil. Days to the investigation of an infant death. Empty
   * in recent files; from 2014.
   */
  NUDIASINF: Int32;
  /**
   * Data de cadastro da investigação (infantil). Date on which the investigation of an infant death
   * was registered. From 2009.
   */
  DTCADINF: DateDay;
  /**
   * Momento do óbito em relação ao parto, segundo a investigação. Timing of the death relative to
   * delivery, as found by the investigation. From 2009.
   */
  MORTEPARTO: Code;
  /** Data de conclusão do caso. Date on which the case was concluded. From 2012. */
  DTCONCASO: DateDay;
  /**
   * Fontes da investigação infantil. Sources of the investigation of an infant death. Empty in
   * recent files; from 2014.
   */
  FONTESINF: Utf8;
  /** A investigação alterou a causa. The investigation changed the cause. From 2014. */
  ALTCAUSA: Code;
  /**
   * Contador. Row counter. Contador, in lower case, in many years; from 2018 the same number
   * identifies a death in DO, DOEXT, DOINF and DOMAT of a year.
   */
  CONTADOR: Int32;
  /** Bairro de residência (até 2010). Neighbourhood of residence (until 2010). Not in 2001. */
  CODBAIRES: Code;
  /** Bairro de ocorrência (2006 a 2010). Neighbourhood of occurrence (2006 to 2010). */
  CODBAIOCOR: Code;
  /** Data do recebimento original (2011 a 2013). Date of first reception (2011 to 2013). */
  DTRECORIG: DateDay;
  /**
   * Número da DO. Number of the death certificate. In one file of 2013 only: not published
   * otherwise.
   */
  NUMERODO: Utf8;
  /** Dígito verificador da DO. Check digit of the death certificate. In one file of 2013 only. */
  NUMERODV: Utf8;
  /** Número da DN. Number of the birth certificate. 2009 and 2010, and one file of 2013. */
  NUMERODN: Utf8;
  /** Número do cartão SUS. National health card number. In one file of 2013 only. */
  NUMSUS: Utf8;
  /** Código da instalação. Code of the installation. In one file of 2013 only. */
  CODINST: Code;
  /** Código do cartório (2012 e 2013). Registry office code (2012 and 2013). */
  CODCART: Code;
  /** Número do registro no cartório (2012 e 2013). Registry entry number (2012 and 2013). */
  NUMREGCART: Code;
  /** Data do registro no cartório (2012 e 2013). Date of the registry entry (2012 and 2013). */
  DTREGCART: DateDay;
  /** Município do cartório (2012 e 2013). Municipality of the registry office (2012 and 2013). */
  CODMUNCART: Code;
  /** UF informante (2002 a 2010). UF that informed (2002 to 2010). */
  UFINFORM: Code;
  /**
   * CRM do médico atestante (2014 a 2018). Council registration of the certifying physician (2014
   * to 2018).
   */
  CRM: Utf8;
  /**
   * Tipo de assinatura do atestado (2006 a 2008). Kind of signature of the certificate (2006 to
   * 2008).
   */
  TPASSINA: Code;
  /**
   * Campo sem descrição oficial conhecida (2012). Field without a known official description
   * (2012).
   */
  EXPDIFDATA: Code;
};

/**
 * A row of SIM-DOR: Declarações de Óbito (CID-9). Deaths (ICD-9, until 1995). One death, from its
 * certificate, of a resident of the UF.
 */
export type SimDor = {
  CONTADOR: Code;
  CARTORIO: Code;
  REGISTRO: Code;
  DATAREG: Code;
  TIPOBITO: Code;
  DATAOBITO: Code;
  ESTCIVIL: Code;
  SEXO: Code;
  DATANASC: Code;
  IDADE: Code;
  LOCOCOR: Code;
  CODIGO: Code;
  MUNIOCOR: Code;
  MUNIRES: Code;
  BAIRES: Code;
  AREARES: Code;
  OCUPACAO: Code;
  NATURAL: Code;
  INSTRUCAO: Code;
  OCUPPAI: Code;
  INSTRPAI: Code;
  OCUPMAE: Code;
  IDADEMAE: Code;
  INSTRMAE: Code;
  FILHVIVOS: Code;
  FILHMORT: Code;
  SEMANGEST: Code;
  TIPOGRAV: Code;
  TIPOPARTO: Code;
  PESONASC: Code;
  ASSISTMED: Code;
  ATESTANTE: Code;
  EXAME: Code;
  CIRURGIA: Code;
  NECROPSIA: Code;
  OBITOFE1: Code;
  OBITOFE2: Code;
  CAUSABAS: Code;
  TIPOVIOL: Code;
  TIPOACID: Code;
  FONTINFO: Code;
  ACIDTRAB: Code;
  LOCACID: Code;
  CRITICA: Code;
  NUMEXPORT: Code;
  CRSOCOR: Code;
  CRSRES: Code;
  RACACOR: Code;
  ETNIA: Code;
  UFINFORM: Code;
};

/**
 * A row of SIM-DOFET: Óbitos Fetais. Foetal deaths. One foetal death of Brazil. It is in no other
 * group.
 */
export type SimDofet = {
  CONTADOR: Code;
  CARTORIO: Code;
  REGISTRO: Code;
  DATAREG: Code;
  TIPOBITO: Code;
  DATAOBITO: Code;
  ESTCIVIL: Code;
  SEXO: Code;
  DATANASC: Code;
  IDADE: Code;
  LOCOCOR: Code;
  CODIGO: Code;
  MUNIOCOR: Code;
  MUNIRES: Code;
  BAIRES: Code;
  AREARES: Code;
  OCUPACAO: Code;
  NATURAL: Code;
  INSTRUCAO: Code;
  OCUPPAI: Code;
  INSTRPAI: Code;
  OCUPMAE: Code;
  IDADEMAE: Code;
  INSTRMAE: Code;
  FILHVIVOS: Code;
  FILHMORT: Code;
  SEMANGEST: Code;
  TIPOGRAV: Code;
  TIPOPARTO: Code;
  PESONASC: Code;
  ASSISTMED: Code;
  ATESTANTE: Code;
  EXAME: Code;
  CIRURGIA: Code;
  NECROPSIA: Code;
  OBITOFE1: Code;
  OBITOFE2: Code;
  CAUSABAS: Code;
  TIPOVIOL: Code;
  TIPOACID: Code;
  FONTINFO: Code;
  ACIDTRAB: Code;
  LOCACID: Code;
  CRITICA: Code;
  NUMEXPORT: Code;
  CRSOCOR: Code;
  CRSRES: Code;
  UFINFORM: Code;
};

/**
 * A row of SIM-DOINF: Óbitos Infantis. Infant deaths. One death of Brazil before the age of one
 * year. Each is in DO or DOR too: do not add them up.
 */
export type SimDoinf = {
  ORIGEM: Code;
  TIPOBITO: Code;
  DTOBITO: Code;
  HORAOBITO: Code;
  NATURAL: Code;
  CODMUNNATU: Code;
  DTNASC: Code;
  IDADE: Code;
  SEXO: Code;
  RACACOR: Code;
  ESTCIV: Code;
  ESC: Code;
  ESC2010: Code;
  SERIESCFAL: Code;
  OCUP: Code;
  CODMUNRES: Code;
  LOCOCOR: Code;
  CODESTAB: Code;
  ESTABDESCR: Utf8;
  CODMUNOCOR: Code;
  IDADEMAE: Code;
  ESCMAE: Code;
  ESCMAE2010: Code;
  SERIESCMAE: Code;
  OCUPMAE: Code;
  QTDFILVIVO: Code;
  QTDFILMORT: Code;
  GRAVIDEZ: Code;
  SEMAGESTAC: Code;
  GESTACAO: Code;
  PARTO: Code;
  OBITOPARTO: Code;
  PESO: Code;
  TPMORTEOCO: Code;
  OBITOGRAV: Code;
  OBITOPUERP: Code;
  ASSISTMED: Code;
  EXAME: Code;
  CIRURGIA: Code;
  NECROPSIA: Code;
  LINHAA: Utf8;
  LINHAB: Utf8;
  LINHAC: Utf8;
  LINHAD: Utf8;
  LINHAII: Utf8;
  CAUSABAS: Code;
  CB_PRE: Code;
  COMUNSVOIM: Code;
  DTATESTADO: Code;
  CIRCOBITO: Code;
  ACIDTRAB: Code;
  FONTE: Code;
  NUMEROLOTE: Code;
  TPPOS: Code;
  DTINVESTIG: Code;
  CAUSABAS_O: Code;
  DTCADASTRO: Code;
  ATESTANTE: Code;
  STCODIFICA: Code;
  CODIFICADO: Code;
  VERSAOSIST: Code;
  VERSAOSCB: Code;
  FONTEINV: Code;
  DTRECEBIM: Code;
  ATESTADO: Utf8;
  DTRECORIGA: Code;
  CAUSAMAT: Code;
  ESCMAEAGR1: Code;
  ESCFALAGR1: Code;
  STDOEPIDEM: Code;
  STDONOVA: Code;
  DIFDATA: Code;
  NUDIASOBCO: Code;
  NUDIASOBIN: Code;
  DTCADINV: Code;
  TPOBITOCOR: Code;
  DTCONINV: Code;
  FONTES: Code;
  TPRESGINFO: Code;
  TPNIVELINV: Code;
  NUDIASINF: Code;
  DTCADINF: Code;
  MORTEPARTO: Code;
  DTCONCASO: Code;
  FONTESINF: Code;
  ALTCAUSA: Code;
  CONTADOR: Code;
  CARTORIO: Code;
  REGISTRO: Code;
  DATAREG: Code;
  DATAOBITO: Code;
  ESTCIVIL: Code;
  DATANASC: Code;
  CODIGO: Code;
  MUNIOCOR: Code;
  MUNIRES: Code;
  BAIRES: Code;
  AREARES: Code;
  OCUPACAO: Code;
  INSTRUCAO: Code;
  OCUPPAI: Code;
  INSTRPAI: Code;
  INSTRMAE: Code;
  FILHVIVOS: Code;
  FILHMORT: Code;
  SEMANGEST: Code;
  TIPOGRAV: Code;
  TIPOPARTO: Code;
  PESONASC: Code;
  OBITOFE1: Code;
  OBITOFE2: Code;
  TIPOVIOL: Code;
  TIPOACID: Code;
  FONTINFO: Code;
  LOCACID: Code;
  CRITICA: Code;
  NUMEXPORT: Code;
  CRSOCOR: Code;
  CRSRES: Code;
  UFINFORM: Code;
};

/**
 * A row of SIM-DOMAT: Óbitos Maternos. Maternal deaths. One maternal death of Brazil. Each is in DO
 * too: do not add them up.
 */
export type SimDomat = {
  ORIGEM: Code;
  TIPOBITO: Code;
  DTOBITO: Code;
  HORAOBITO: Code;
  NATURAL: Code;
  CODMUNNATU: Code;
  DTNASC: Code;
  IDADE: Code;
  SEXO: Code;
  RACACOR: Code;
  ESTCIV: Code;
  ESC: Code;
  ESC2010: Code;
  SERIESCFAL: Code;
  OCUP: Code;
  CODMUNRES: Code;
  LOCOCOR: Code;
  CODESTAB: Code;
  ESTABDESCR: Utf8;
  CODMUNOCOR: Code;
  IDADEMAE: Code;
  ESCMAE: Code;
  ESCMAE2010: Code;
  SERIESCMAE: Code;
  OCUPMAE: Code;
  QTDFILVIVO: Code;
  QTDFILMORT: Code;
  GRAVIDEZ: Code;
  SEMAGESTAC: Code;
  GESTACAO: Code;
  PARTO: Code;
  OBITOPARTO: Code;
  PESO: Code;
  TPMORTEOCO: Code;
  OBITOGRAV: Code;
  OBITOPUERP: Code;
  ASSISTMED: Code;
  EXAME: Code;
  CIRURGIA: Code;
  NECROPSIA: Code;
  LINHAA: Utf8;
  LINHAB: Utf8;
  LINHAC: Utf8;
  LINHAD: Utf8;
  LINHAII: Utf8;
  CAUSABAS: Code;
  CB_PRE: Code;
  COMUNSVOIM: Code;
  DTATESTADO: Code;
  CIRCOBITO: Code;
  ACIDTRAB: Code;
  FONTE: Code;
  NUMEROLOTE: Code;
  TPPOS: Code;
  DTINVESTIG: Code;
  CAUSABAS_O: Code;
  DTCADASTRO: Code;
  ATESTANTE: Code;
  STCODIFICA: Code;
  CODIFICADO: Code;
  VERSAOSIST: Code;
  VERSAOSCB: Code;
  FONTEINV: Code;
  DTRECEBIM: Code;
  ATESTADO: Utf8;
  DTRECORIGA: Code;
  CAUSAMAT: Code;
  ESCMAEAGR1: Code;
  ESCFALAGR1: Code;
  STDOEPIDEM: Code;
  STDONOVA: Code;
  DIFDATA: Code;
  NUDIASOBCO: Code;
  NUDIASOBIN: Code;
  DTCADINV: Code;
  TPOBITOCOR: Code;
  DTCONINV: Code;
  FONTES: Code;
  TPRESGINFO: Code;
  TPNIVELINV: Code;
  NUDIASINF: Code;
  DTCADINF: Code;
  MORTEPARTO: Code;
  DTCONCASO: Code;
  FONTESINF: Code;
  ALTCAUSA: Code;
  CONTADOR: Code;
  CODBAIRES: Code;
  UFINFORM: Code;
};

/**
 * A row of SIM-DOREXT: Óbitos de Residentes no Exterior. Deaths of residents abroad. One death in
 * Brazil of a person who lived abroad. It is in no other group.
 */
export type SimDorext = Omit<SimDomat, "NUDIASOBIN" | "CODBAIRES" | "UFINFORM"> & {
  CODPAISRES: Code;
};

/** The groups of SIM that can be scanned, by code. */
export interface SimGroups {
  /** Declarações de Óbito. Deaths (ICD-10, from 1996). */
  DO: GroupTypes<SimDo, "uf+year">;
  /** Declarações de Óbito (CID-9). Deaths (ICD-9, until 1995). */
  DOR: GroupTypes<SimDor, "uf+year">;
  /** Óbitos Fetais. Foetal deaths. */
  DOFET: GroupTypes<SimDofet, "year">;
  /** Óbitos por Causas Externas. Deaths from external causes. */
  DOEXT: GroupTypes<RowTypes, "year">;
  /** Óbitos Infantis. Infant deaths. */
  DOINF: GroupTypes<SimDoinf, "year">;
  /** Óbitos Maternos. Maternal deaths. */
  DOMAT: GroupTypes<SimDomat, "year">;
  /** Óbitos de Residentes no Exterior. Deaths of residents abroad. */
  DOREXT: GroupTypes<SimDorext, "year">;
}
