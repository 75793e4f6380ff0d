// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Dictionary, Int32, Utf8 } from "apache-arrow";
import type { RowTypes } from "../../scan.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SIM-DO: Declarações de Óbito. Deaths (ICD-10, from 1996). One death, from its
 * certificate (Declaração de Óbito), of a resident of the UF. Foetal deaths are in DOFET alone,
 * deaths of residents abroad in DOREXT.
 */
export type SimDo = {
  /** Origem do registro. Record origin. */
  ORIGEM: Dictionary<Utf8, Int32>;
  /** Tipo de óbito. Type of death. 1 = foetal: only in group DOFET; the files of DO hold 2. */
  TIPOBITO: Dictionary<Utf8, Int32>;
  /**
   * Data do óbito. Date of death. Some files of 1996 to 1998 hold partial dates, which become null.
   */
  DTOBITO: DateDay;
  /** Hora do óbito. Time of death. HHMM, four digits in a field of five; from 2006. */
  HORAOBITO: Dictionary<Utf8, Int32>;
  /** Naturalidade. Place of birth. 8 and the IBGE number of the UF, or a country code. */
  NATURAL: Dictionary<Utf8, Int32>;
  /**
   * Município de naturalidade. Municipality of birth. Six digits in a field of seven; from 2014.
   */
  CODMUNNATU: Dictionary<Utf8, Int32>;
  /** Data de nascimento. Date of birth. Equal to DTOBITO for foetal deaths. */
  DTNASC: DateDay;
  /**
   * Idade codificada. Coded age: unit digit and two digits. 4xx = years, 5xx = 100 and more years,
   * 3xx = months, 2xx = days, 1xx = hours, 0xx = minutes; 000 and 999 = unknown.
   */
  IDADE: Dictionary<Utf8, Int32>;
  /** Sexo. Sex. */
  SEXO: Dictionary<Utf8, Int32>;
  /** Raça/cor. Race/colour. 3 amarela, 4 parda. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** Estado civil. Marital status. */
  ESTCIV: Dictionary<Utf8, Int32>;
  /** Escolaridade em anos de estudo. Schooling in years of study. */
  ESC: Dictionary<Utf8, Int32>;
  /** Escolaridade (formulário de 2010). Schooling level (2010 form). From 2011. */
  ESC2010: Dictionary<Utf8, Int32>;
  /** Série escolar do falecido. Grade completed by the deceased. 1 to 8; from 2012. */
  SERIESCFAL: Dictionary<Utf8, Int32>;
  /** Ocupação. Occupation (CBO). CBO-2002, six digits, from 2006; five digits of CBO-94 before. */
  OCUP: Dictionary<Utf8, Int32>;
  /** Município de residência. Municipality of residence. Six digits from 2006, seven before. */
  CODMUNRES: Dictionary<Utf8, Int32>;
  /** Local de ocorrência do óbito. Place of death. */
  LOCOCOR: Dictionary<Utf8, Int32>;
  /** CNES do estabelecimento. Facility CNES code. Seven digits in a field of eight; from 2001. */
  CODESTAB: Dictionary<Utf8, Int32>;
  /** Nome do estabelecimento. Facility name. Empty in the files seen. */
  ESTABDESCR: Utf8;
  /**
   * Município de ocorrência. Municipality where the death occurred. Six digits from 2006, seven
   * before.
   */
  CODMUNOCOR: Dictionary<Utf8, Int32>;
  /** Idade da mãe. Mother's age in years. 99 = unknown; filled for infant and foetal deaths. */
  IDADEMAE: Int32;
  /** Escolaridade da mãe em anos de estudo. Mother's schooling in years of study. */
  ESCMAE: Dictionary<Utf8, Int32>;
  /** Escolaridade da mãe (formulário de 2010). Mother's schooling level (2010 form). From 2011. */
  ESCMAE2010: Dictionary<Utf8, Int32>;
  /** Série escolar da mãe. Grade completed by the mother. From 2012. */
  SERIESCMAE: Dictionary<Utf8, Int32>;
  /** Ocupação da mãe. Mother's occupation. */
  OCUPMAE: Dictionary<Utf8, Int32>;
  /** Filhos vivos. Children born alive. 99 = unknown. */
  QTDFILVIVO: Int32;
  /** Filhos nascidos mortos. Children born dead. 99 = unknown. */
  QTDFILMORT: Int32;
  /** Tipo de gravidez. Type of pregnancy. */
  GRAVIDEZ: Dictionary<Utf8, Int32>;
  /** Semanas de gestação. Gestational weeks. 99 = unknown; from 2012. */
  SEMAGESTAC: Int32;
  /** Faixa de semanas de gestação. Band of gestational weeks. */
  GESTACAO: Dictionary<Utf8, Int32>;
  /** Tipo de parto. Type of delivery. */
  PARTO: Dictionary<Utf8, Int32>;
  /** Óbito em relação ao parto. Death relative to delivery. */
  OBITOPARTO: Dictionary<Utf8, Int32>;
  /** Peso ao nascer, em gramas. Birth weight in grams. 0 and 9999 = unknown. */
  PESO: Int32;
  /**
   * Momento da morte (mulher em idade fértil). Timing of the death (woman of childbearing age).
   * From 2012.
   */
  TPMORTEOCO: Dictionary<Utf8, Int32>;
  /** Óbito na gravidez. Death during pregnancy. */
  OBITOGRAV: Dictionary<Utf8, Int32>;
  /** Óbito no puerpério. Death in the puerperium. */
  OBITOPUERP: Dictionary<Utf8, Int32>;
  /** Recebeu assistência médica. Received medical care. */
  ASSISTMED: Dictionary<Utf8, Int32>;
  /** Diagnóstico confirmado por exame. Diagnosis confirmed by an exam. Empty in recent files. */
  EXAME: Dictionary<Utf8, Int32>;
  /** Diagnóstico confirmado por cirurgia. Diagnosis confirmed by surgery. Empty in recent files. */
  CIRURGIA: Dictionary<Utf8, Int32>;
  /** Diagnóstico confirmado por necropsia. Diagnosis confirmed by autopsy. */
  NECROPSIA: Dictionary<Utf8, Int32>;
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
  CAUSABAS: Dictionary<Utf8, Int32>;
  /**
   * Causa básica antes da seleção. Underlying cause before the selection. 2006 to 2010 and from
   * 2014.
   */
  CB_PRE: Dictionary<Utf8, Int32>;
  /**
   * Município do SVO ou IML. Municipality of the SVO or IML. SVO = death verification service, IML
   * = forensic institute; from 2011.
   */
  COMUNSVOIM: Dictionary<Utf8, Int32>;
  /** Data do atestado. Date of the certificate. From 2006. */
  DTATESTADO: DateDay;
  /** Circunstância do óbito não natural. Circumstance of an unnatural death. */
  CIRCOBITO: Dictionary<Utf8, Int32>;
  /** Acidente de trabalho. Work accident. */
  ACIDTRAB: Dictionary<Utf8, Int32>;
  /** Fonte da informação sobre a circunstância. Source of the information on the circumstance. */
  FONTE: Dictionary<Utf8, Int32>;
  /** Número do lote. Batch number. From 2014. */
  NUMEROLOTE: Dictionary<Utf8, Int32>;
  /**
   * Óbito investigado. Death investigated. S and N in files, 1 and 2 in the official description;
   * from 2006.
   */
  TPPOS: Dictionary<Utf8, Int32>;
  /** Data da investigação. Investigation date. From 2006. */
  DTINVESTIG: DateDay;
  /**
   * Causa básica original, antes da investigação. Original underlying cause, before the
   * investigation. From 2006.
   */
  CAUSABAS_O: Dictionary<Utf8, Int32>;
  /** Data de cadastro. Registration date. From 2006. */
  DTCADASTRO: DateDay;
  /** Médico atestante. Certifying physician. From 2001. */
  ATESTANTE: Dictionary<Utf8, Int32>;
  /** Instalação codificadora (S/N). Coding installation (S/N). From 2014. */
  STCODIFICA: Dictionary<Utf8, Int32>;
  /** Formulário codificado (S/N). Form coded (S/N). From 2014. */
  CODIFICADO: Dictionary<Utf8, Int32>;
  /** Versão do sistema. System version. From 2014. */
  VERSAOSIST: Utf8;
  /** Versão do seletor de causa básica. Version of the underlying-cause selector. From 2014. */
  VERSAOSCB: Utf8;
  /** Fonte da investigação. Source of the investigation. From 2006. */
  FONTEINV: Dictionary<Utf8, Int32>;
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
  CAUSAMAT: Dictionary<Utf8, Int32>;
  /** Escolaridade da mãe agregada. Mother's schooling, aggregated. 2012 and from 2014. */
  ESCMAEAGR1: Dictionary<Utf8, Int32>;
  /**
   * Escolaridade do falecido agregada. Schooling of the deceased, aggregated. 2012 and from 2014.
   */
  ESCFALAGR1: Dictionary<Utf8, Int32>;
  /** DO epidemiológica. Epidemiological death certificate. From 2011. */
  STDOEPIDEM: Dictionary<Utf8, Int32>;
  /** DO do modelo novo. New certificate model. From 2011. */
  STDONOVA: Dictionary<Utf8, Int32>;
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
  TPOBITOCOR: Dictionary<Utf8, Int32>;
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
  TPRESGINFO: Dictionary<Utf8, Int32>;
  /** Nível que investigou. Level that investigated. From 2014. */
  TPNIVELINV: Dictionary<Utf8, Int32>;
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
  MORTEPARTO: Dictionary<Utf8, Int32>;
  /** Data de conclusão do caso. Date on which the case was concluded. From 2012. */
  DTCONCASO: DateDay;
  /**
   * Fontes da investigação infantil. Sources of the investigation of an infant death. Empty in
   * recent files; from 2014.
   */
  FONTESINF: Utf8;
  /** A investigação alterou a causa. The investigation changed the cause. From 2014. */
  ALTCAUSA: Dictionary<Utf8, Int32>;
  /**
   * Contador. Row counter. Contador, in lower case, in many years; from 2018 the same number
   * identifies a death in DO, DOEXT, DOINF and DOMAT of a year.
   */
  CONTADOR: Int32;
  /** Bairro de residência (até 2010). Neighbourhood of residence (until 2010). Not in 2001. */
  CODBAIRES: Dictionary<Utf8, Int32>;
  /** Bairro de ocorrência (2006 a 2010). Neighbourhood of occurrence (2006 to 2010). */
  CODBAIOCOR: Dictionary<Utf8, Int32>;
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
  CODINST: Dictionary<Utf8, Int32>;
  /** Código do cartório (2012 e 2013). Registry office code (2012 and 2013). */
  CODCART: Dictionary<Utf8, Int32>;
  /** Número do registro no cartório (2012 e 2013). Registry entry number (2012 and 2013). */
  NUMREGCART: Dictionary<Utf8, Int32>;
  /** Data do registro no cartório (2012 e 2013). Date of the registry entry (2012 and 2013). */
  DTREGCART: DateDay;
  /** Município do cartório (2012 e 2013). Municipality of the registry office (2012 and 2013). */
  CODMUNCART: Dictionary<Utf8, Int32>;
  /** UF informante (2002 a 2010). UF that informed (2002 to 2010). */
  UFINFORM: Dictionary<Utf8, Int32>;
  /**
   * CRM do médico atestante (2014 a 2018). Council registration of the certifying physician (2014
   * to 2018).
   */
  CRM: Utf8;
  /**
   * Tipo de assinatura do atestado (2006 a 2008). Kind of signature of the certificate (2006 to
   * 2008).
   */
  TPASSINA: Dictionary<Utf8, Int32>;
  /**
   * Campo sem descrição oficial conhecida (2012). Field without a known official description
   * (2012).
   */
  EXPDIFDATA: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIM-DOR: Declarações de Óbito (CID-9). Deaths (ICD-9, until 1995). One death, from its
 * certificate, of a resident of the UF.
 */
export type SimDor = {
  /** C8 in the files; no title is known. */
  CONTADOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CARTORIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  REGISTRO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  DATAREG: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOBITO: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  DATAOBITO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ESTCIVIL: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DATANASC: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  IDADE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  LOCOCOR: Dictionary<Utf8, Int32>;
  /** C7 or C6 in the files; no title is known. */
  CODIGO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  MUNIOCOR: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  MUNIRES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  BAIRES: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  AREARES: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OCUPACAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  NATURAL: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  INSTRUCAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  OCUPPAI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INSTRPAI: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  OCUPMAE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  IDADEMAE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INSTRMAE: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  FILHVIVOS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FILHMORT: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  SEMANGEST: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOGRAV: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  TIPOPARTO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PESONASC: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  ASSISTMED: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  ATESTANTE: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  EXAME: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CIRURGIA: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  NECROPSIA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OBITOFE1: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OBITOFE2: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CAUSABAS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOVIOL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOACID: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FONTINFO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ACIDTRAB: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  LOCACID: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CRITICA: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  NUMEXPORT: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CRSOCOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CRSRES: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  ETNIA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  UFINFORM: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIM-DOFET: Óbitos Fetais. Foetal deaths. One foetal death of Brazil. It is in no other
 * group.
 */
export type SimDofet = {
  /** C8 in the files; no title is known. */
  CONTADOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CARTORIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  REGISTRO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  DATAREG: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOBITO: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  DATAOBITO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ESTCIVIL: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DATANASC: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  IDADE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  LOCOCOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODIGO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  MUNIOCOR: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  MUNIRES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  BAIRES: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  AREARES: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OCUPACAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  NATURAL: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  INSTRUCAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  OCUPPAI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INSTRPAI: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  OCUPMAE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  IDADEMAE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INSTRMAE: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  FILHVIVOS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FILHMORT: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  SEMANGEST: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOGRAV: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  TIPOPARTO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PESONASC: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  ASSISTMED: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  ATESTANTE: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  EXAME: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CIRURGIA: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  NECROPSIA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OBITOFE1: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OBITOFE2: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CAUSABAS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOVIOL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOACID: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FONTINFO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ACIDTRAB: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  LOCACID: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CRITICA: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  NUMEXPORT: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CRSOCOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CRSRES: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  UFINFORM: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIM-DOINF: Óbitos Infantis. Infant deaths. One death of Brazil before the age of one
 * year. Each is in DO or DOR too: do not add them up.
 */
export type SimDoinf = {
  /** C1 in the files; no title is known. */
  ORIGEM: Dictionary<Utf8, Int32>;
  /** C1 or C8 in the files; no title is known. */
  TIPOBITO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTOBITO: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  HORAOBITO: Dictionary<Utf8, Int32>;
  /** C3 or C7 in the files; no title is known. */
  NATURAL: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CODMUNNATU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTNASC: Dictionary<Utf8, Int32>;
  /** C3 or C5 in the files; no title is known. */
  IDADE: Dictionary<Utf8, Int32>;
  /** C1 or C4 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESTCIV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESC2010: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SERIESCFAL: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  OCUP: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CODMUNRES: Dictionary<Utf8, Int32>;
  /** C1 or C7 in the files; no title is known. */
  LOCOCOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CODESTAB: Dictionary<Utf8, Int32>;
  /** C40 in the files; no title is known. */
  ESTABDESCR: Utf8;
  /** C7 in the files; no title is known. */
  CODMUNOCOR: Dictionary<Utf8, Int32>;
  /** C2 or C8 in the files; no title is known. */
  IDADEMAE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESCMAE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESCMAE2010: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SERIESCMAE: Dictionary<Utf8, Int32>;
  /** C6 or C7 in the files; no title is known. */
  OCUPMAE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  QTDFILVIVO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  QTDFILMORT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GRAVIDEZ: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  SEMAGESTAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESTACAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PARTO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OBITOPARTO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  PESO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPMORTEOCO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OBITOGRAV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OBITOPUERP: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  ASSISTMED: Dictionary<Utf8, Int32>;
  /** C1 or C5 in the files; no title is known. */
  EXAME: Dictionary<Utf8, Int32>;
  /** C1 or C8 in the files; no title is known. */
  CIRURGIA: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  NECROPSIA: Dictionary<Utf8, Int32>;
  /** C20 in the files; no title is known. */
  LINHAA: Utf8;
  /** C20 in the files; no title is known. */
  LINHAB: Utf8;
  /** C20 in the files; no title is known. */
  LINHAC: Utf8;
  /** C20 in the files; no title is known. */
  LINHAD: Utf8;
  /** C30 in the files; no title is known. */
  LINHAII: Utf8;
  /** C4 or C8 in the files; no title is known. */
  CAUSABAS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CB_PRE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  COMUNSVOIM: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTATESTADO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CIRCOBITO: Dictionary<Utf8, Int32>;
  /** C1 or C8 in the files; no title is known. */
  ACIDTRAB: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FONTE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NUMEROLOTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPPOS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTINVESTIG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CAUSABAS_O: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADASTRO: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  ATESTANTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STCODIFICA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CODIFICADO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  VERSAOSIST: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  VERSAOSCB: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FONTEINV: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTRECEBIM: Dictionary<Utf8, Int32>;
  /** C50 in the files; no title is known. */
  ATESTADO: Utf8;
  /** C8 in the files; no title is known. */
  DTRECORIGA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CAUSAMAT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESCMAEAGR1: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESCFALAGR1: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STDOEPIDEM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STDONOVA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DIFDATA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NUDIASOBCO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NUDIASOBIN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADINV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPOBITOCOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCONINV: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  FONTES: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPRESGINFO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPNIVELINV: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NUDIASINF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MORTEPARTO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCONCASO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  FONTESINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ALTCAUSA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CONTADOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CARTORIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  REGISTRO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  DATAREG: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  DATAOBITO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ESTCIVIL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DATANASC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODIGO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  MUNIOCOR: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  MUNIRES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  BAIRES: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  AREARES: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OCUPACAO: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  INSTRUCAO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  OCUPPAI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INSTRPAI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INSTRMAE: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  FILHVIVOS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FILHMORT: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  SEMANGEST: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOGRAV: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  TIPOPARTO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PESONASC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OBITOFE1: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OBITOFE2: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOVIOL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TIPOACID: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FONTINFO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  LOCACID: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CRITICA: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  NUMEXPORT: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CRSOCOR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CRSRES: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  UFINFORM: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIM-DOMAT: Óbitos Maternos. Maternal deaths. One maternal death of Brazil. Each is in DO
 * too: do not add them up.
 */
export type SimDomat = {
  /** C1 in the files; no title is known. */
  ORIGEM: Dictionary<Utf8, Int32>;
  /** C1 or C8 in the files; no title is known. */
  TIPOBITO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTOBITO: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  HORAOBITO: Dictionary<Utf8, Int32>;
  /** C3 or C7 in the files; no title is known. */
  NATURAL: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CODMUNNATU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTNASC: Dictionary<Utf8, Int32>;
  /** C3 or C5 in the files; no title is known. */
  IDADE: Dictionary<Utf8, Int32>;
  /** C1 or C4 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C1 or C7 in the files; no title is known. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** C1 or C6 in the files; no title is known. */
  ESTCIV: Dictionary<Utf8, Int32>;
  /** C1 or C3 in the files; no title is known. */
  ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESC2010: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SERIESCFAL: Dictionary<Utf8, Int32>;
  /** C6 or C5 in the files; no title is known. */
  OCUP: Dictionary<Utf8, Int32>;
  /** C7 or C9 in the files; no title is known. */
  CODMUNRES: Dictionary<Utf8, Int32>;
  /** C1 or C7 in the files; no title is known. */
  LOCOCOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CODESTAB: Dictionary<Utf8, Int32>;
  /** C40 in the files; no title is known. */
  ESTABDESCR: Utf8;
  /** C7 or C10 in the files; no title is known. */
  CODMUNOCOR: Dictionary<Utf8, Int32>;
  /** C2 or C8 in the files; no title is known. */
  IDADEMAE: Dictionary<Utf8, Int32>;
  /** C1 or C6 in the files; no title is known. */
  ESCMAE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESCMAE2010: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SERIESCMAE: Dictionary<Utf8, Int32>;
  /** C6 or C7 in the files; no title is known. */
  OCUPMAE: Dictionary<Utf8, Int32>;
  /** C2 or C10 in the files; no title is known. */
  QTDFILVIVO: Dictionary<Utf8, Int32>;
  /** C2 or C10 in the files; no title is known. */
  QTDFILMORT: Dictionary<Utf8, Int32>;
  /** C1 or C8 in the files; no title is known. */
  GRAVIDEZ: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  SEMAGESTAC: Dictionary<Utf8, Int32>;
  /** C1 or C8 in the files; no title is known. */
  GESTACAO: Dictionary<Utf8, Int32>;
  /** C1 or C5 in the files; no title is known. */
  PARTO: Dictionary<Utf8, Int32>;
  /** C1 or C10 in the files; no title is known. */
  OBITOPARTO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  PESO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPMORTEOCO: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  OBITOGRAV: Dictionary<Utf8, Int32>;
  /** C1 or C10 in the files; no title is known. */
  OBITOPUERP: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  ASSISTMED: Dictionary<Utf8, Int32>;
  /** C1 or C5 in the files; no title is known. */
  EXAME: Dictionary<Utf8, Int32>;
  /** C1 or C8 in the files; no title is known. */
  CIRURGIA: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  NECROPSIA: Dictionary<Utf8, Int32>;
  /** C20 or C15 in the files; no title is known. */
  LINHAA: Utf8;
  /** C20 or C15 in the files; no title is known. */
  LINHAB: Utf8;
  /** C20 or C15 in the files; no title is known. */
  LINHAC: Utf8;
  /** C20 or C15 in the files; no title is known. */
  LINHAD: Utf8;
  /** C30 or C20 in the files; no title is known. */
  LINHAII: Utf8;
  /** C4 or C8 in the files; no title is known. */
  CAUSABAS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CB_PRE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  COMUNSVOIM: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTATESTADO: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  CIRCOBITO: Dictionary<Utf8, Int32>;
  /** C1 or C8 in the files; no title is known. */
  ACIDTRAB: Dictionary<Utf8, Int32>;
  /** C1 or C5 in the files; no title is known. */
  FONTE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NUMEROLOTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPPOS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTINVESTIG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CAUSABAS_O: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADASTRO: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  ATESTANTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STCODIFICA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CODIFICADO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  VERSAOSIST: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  VERSAOSCB: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FONTEINV: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTRECEBIM: Dictionary<Utf8, Int32>;
  /** C50 in the files; no title is known. */
  ATESTADO: Utf8;
  /** C8 in the files; no title is known. */
  DTRECORIGA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CAUSAMAT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESCMAEAGR1: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESCFALAGR1: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STDOEPIDEM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STDONOVA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DIFDATA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NUDIASOBCO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NUDIASOBIN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADINV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPOBITOCOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCONINV: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  FONTES: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPRESGINFO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPNIVELINV: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NUDIASINF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MORTEPARTO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCONCASO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  FONTESINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ALTCAUSA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CONTADOR: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  CODBAIRES: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  UFINFORM: Dictionary<Utf8, Int32>;
};

/**
 * A row of SIM-DOREXT: Óbitos de Residentes no Exterior. Deaths of residents abroad. One death in
 * Brazil of a person who lived abroad. It is in no other group.
 */
export type SimDorext = {
  /** C1 in the files; no title is known. */
  ORIGEM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TIPOBITO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTOBITO: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  HORAOBITO: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  NATURAL: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CODMUNNATU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTNASC: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  IDADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESTCIV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESC2010: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SERIESCFAL: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  OCUP: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CODMUNRES: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LOCOCOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CODESTAB: Dictionary<Utf8, Int32>;
  /** C40 in the files; no title is known. */
  ESTABDESCR: Utf8;
  /** C7 in the files; no title is known. */
  CODMUNOCOR: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IDADEMAE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESCMAE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESCMAE2010: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SERIESCMAE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  OCUPMAE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  QTDFILVIVO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  QTDFILMORT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GRAVIDEZ: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  SEMAGESTAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESTACAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PARTO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OBITOPARTO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  PESO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPMORTEOCO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OBITOGRAV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OBITOPUERP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ASSISTMED: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  EXAME: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CIRURGIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NECROPSIA: Dictionary<Utf8, Int32>;
  /** C20 in the files; no title is known. */
  LINHAA: Utf8;
  /** C20 in the files; no title is known. */
  LINHAB: Utf8;
  /** C20 in the files; no title is known. */
  LINHAC: Utf8;
  /** C20 in the files; no title is known. */
  LINHAD: Utf8;
  /** C30 in the files; no title is known. */
  LINHAII: Utf8;
  /** C4 in the files; no title is known. */
  CAUSABAS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CB_PRE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  COMUNSVOIM: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTATESTADO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CIRCOBITO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ACIDTRAB: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  FONTE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NUMEROLOTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPPOS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTINVESTIG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CAUSABAS_O: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADASTRO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATESTANTE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STCODIFICA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CODIFICADO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  VERSAOSIST: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  VERSAOSCB: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  FONTEINV: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTRECEBIM: Dictionary<Utf8, Int32>;
  /** C50 in the files; no title is known. */
  ATESTADO: Utf8;
  /** C8 in the files; no title is known. */
  DTRECORIGA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CAUSAMAT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESCMAEAGR1: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESCFALAGR1: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STDOEPIDEM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STDONOVA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DIFDATA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NUDIASOBCO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADINV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPOBITOCOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCONINV: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  FONTES: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPRESGINFO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPNIVELINV: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NUDIASINF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MORTEPARTO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCONCASO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  FONTESINF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ALTCAUSA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CONTADOR: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  CODPAISRES: Dictionary<Utf8, Int32>;
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
