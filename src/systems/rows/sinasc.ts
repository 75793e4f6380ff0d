// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SINASC-DN: Declarações de Nascidos Vivos. Live births (from 1996). One live birth, from
 * its certificate (Declaração de Nascido Vivo), to a mother resident in the UF.
 */
export type SinascDn = {
  /** Origem do registro. Record origin. */
  ORIGEM: Dictionary<Utf8, Int32>;
  /** CNES do estabelecimento. Facility CNES code. */
  CODESTAB: Dictionary<Utf8, Int32>;
  /**
   * Município de nascimento. Municipality of birth. Six digits in a field of seven; ten wide in old
   * files.
   */
  CODMUNNASC: Dictionary<Utf8, Int32>;
  /** Local de nascimento. Place of birth. */
  LOCNASC: Dictionary<Utf8, Int32>;
  /** Idade da mãe. Mother's age in years. 99 = unknown. */
  IDADEMAE: Int32;
  /** Estado civil da mãe. Mother's marital status. */
  ESTCIVMAE: Dictionary<Utf8, Int32>;
  /** Escolaridade da mãe em anos de estudo. Mother's schooling in years of study. */
  ESCMAE: Dictionary<Utf8, Int32>;
  /** Ocupação da mãe. Mother's occupation (CBO). An older table before about 2006. */
  CODOCUPMAE: Dictionary<Utf8, Int32>;
  /** Filhos vivos anteriores. Children born alive before. 99 = unknown. */
  QTDFILVIVO: Int32;
  /**
   * Filhos mortos anteriores (perdas fetais e abortos). Earlier losses (foetal deaths and
   * abortions). 99 = unknown.
   */
  QTDFILMORT: Int32;
  /** Município de residência da mãe. Mother's municipality of residence. */
  CODMUNRES: Dictionary<Utf8, Int32>;
  /**
   * Faixa de semanas de gestação. Band of gestational weeks. SEMAGESTAC has the weeks from 2010.
   */
  GESTACAO: Dictionary<Utf8, Int32>;
  /** Tipo de gravidez. Type of pregnancy. */
  GRAVIDEZ: Dictionary<Utf8, Int32>;
  /** Tipo de parto. Type of delivery. */
  PARTO: Dictionary<Utf8, Int32>;
  /** Faixa de consultas de pré-natal. Band of prenatal visits. */
  CONSULTAS: Dictionary<Utf8, Int32>;
  /** Data de nascimento. Date of birth. */
  DTNASC: DateDay;
  /** Hora de nascimento. Time of birth. HHMM, four digits; from 2006. */
  HORANASC: Dictionary<Utf8, Int32>;
  /** Sexo. Sex. */
  SEXO: Dictionary<Utf8, Int32>;
  /** Apgar no primeiro minuto. Apgar score at one minute. 99 = unknown. */
  APGAR1: Int32;
  /** Apgar no quinto minuto. Apgar score at five minutes. 99 = unknown. */
  APGAR5: Int32;
  /** Raça/cor do recém-nascido. Race/colour of the newborn. 3 amarela, 4 parda. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** Peso ao nascer, em gramas. Birth weight in grams. 0 and 9999 = unknown. */
  PESO: Int32;
  /** Anomalia congênita. Congenital anomaly. */
  IDANOMAL: Dictionary<Utf8, Int32>;
  /** Data de cadastro. Registration date. From 2006. */
  DTCADASTRO: DateDay;
  /**
   * CIDs das anomalias, concatenados. ICD-10 codes of the anomalies, one after the other. Q249Q909:
   * split every four characters; codes of three make it ambiguous.
   */
  CODANOMAL: Utf8;
  /** Número do lote. Batch number. From 2010. */
  NUMEROLOTE: Dictionary<Utf8, Int32>;
  /** Versão do sistema. System version. From 2010. */
  VERSAOSIST: Utf8;
  /** Data de recebimento. Date of reception. From 2006. */
  DTRECEBIM: DateDay;
  /**
   * Dias entre o nascimento e o recebimento original. Days from the birth to the first reception.
   * From 2010.
   */
  DIFDATA: Int32;
  /** Data do recebimento original. Date of first reception. DTRECORIG in 2010. */
  DTRECORIGA: DateDay;
  /**
   * Naturalidade da mãe. Mother's place of birth. 8 and the IBGE number of the UF, or a country
   * code; from 2010.
   */
  NATURALMAE: Dictionary<Utf8, Int32>;
  /** Município de naturalidade da mãe. Mother's municipality of birth. */
  CODMUNNATU: Dictionary<Utf8, Int32>;
  /** UF de naturalidade da mãe. Mother's state of birth. */
  CODUFNATU: Dictionary<Utf8, Int32>;
  /** Escolaridade da mãe (formulário de 2010). Mother's schooling level (2010 form). */
  ESCMAE2010: Dictionary<Utf8, Int32>;
  /** Série escolar da mãe. Grade completed by the mother. From 2010. */
  SERIESCMAE: Dictionary<Utf8, Int32>;
  /** Data de nascimento da mãe. Mother's date of birth. From 2010. */
  DTNASCMAE: DateDay;
  /** Raça/cor da mãe. Mother's race/colour. From 2010. */
  RACACORMAE: Dictionary<Utf8, Int32>;
  /** Gestações anteriores. Earlier pregnancies. From 2010. */
  QTDGESTANT: Int32;
  /** Partos vaginais anteriores. Earlier vaginal deliveries. From 2010. */
  QTDPARTNOR: Int32;
  /** Cesáreas anteriores. Earlier caesareans. From 2010. */
  QTDPARTCES: Int32;
  /** Idade do pai. Father's age in years. 99 = unknown; from 2010. */
  IDADEPAI: Int32;
  /** Data da última menstruação. First day of the last menstrual period. From 2010. */
  DTULTMENST: DateDay;
  /** Semanas de gestação. Gestational weeks. 99 = unknown; from 2010. */
  SEMAGESTAC: Int32;
  /**
   * Método de estimativa das semanas de gestação. How the gestational weeks were estimated. From
   * 2010.
   */
  TPMETESTIM: Dictionary<Utf8, Int32>;
  /** Número de consultas de pré-natal. Number of prenatal visits. 99 = unknown; from 2010. */
  CONSPRENAT: Int32;
  /**
   * Mês de gestação em que começou o pré-natal. Month of pregnancy of the first prenatal visit. 99
   * = unknown; from 2010.
   */
  MESPRENAT: Int32;
  /** Apresentação do recém-nascido. Foetal presentation. From 2010. */
  TPAPRESENT: Dictionary<Utf8, Int32>;
  /** Trabalho de parto induzido. Labour induced. From 2010. */
  STTRABPART: Dictionary<Utf8, Int32>;
  /**
   * Cesárea antes do início do trabalho de parto. Caesarean before labour began. 3 = not
   * applicable, which matches vaginal births; from 2010.
   */
  STCESPARTO: Dictionary<Utf8, Int32>;
  /** Nascimento assistido por. Birth attended by. */
  TPNASCASSI: Dictionary<Utf8, Int32>;
  /** Função do responsável pelo preenchimento. Role of the person who filled in the form. */
  TPFUNCRESP: Dictionary<Utf8, Int32>;
  /**
   * Documento do responsável pelo preenchimento. Kind of document of the person who filled in the
   * form.
   */
  TPDOCRESP: Dictionary<Utf8, Int32>;
  /** Data da declaração. Date of the declaration. */
  DTDECLARAC: DateDay;
  /** Escolaridade da mãe agregada. Mother's schooling, aggregated. */
  ESCMAEAGR1: Dictionary<Utf8, Int32>;
  /** DN epidemiológica. Epidemiological birth certificate. From 2010. */
  STDNEPIDEM: Dictionary<Utf8, Int32>;
  /** DN do modelo novo. New certificate model. From 2010. */
  STDNNOVA: Dictionary<Utf8, Int32>;
  /** País de residência. Country of residence. 1 = Brazil; from 2010. */
  CODPAISRES: Dictionary<Utf8, Int32>;
  /** Grupo de Robson. Robson group. From 2010. */
  TPROBSON: Dictionary<Utf8, Int32>;
  /** Paridade. Parity. One character in a field of ten. */
  PARIDADE: Dictionary<Utf8, Int32>;
  /**
   * Índice de Kotelchuck (adequação do pré-natal). Kotelchuck index (adequacy of prenatal care). 1
   * = none, 2 = inadequate, and so on; another client shifts the labels by one.
   */
  KOTELCHUCK: Dictionary<Utf8, Int32>;
  /** Contador. Row counter. Contador, in lower case, before 2018. */
  CONTADOR: Int32;
  /** Bairro de nascimento (até 2009). Neighbourhood of birth (until 2009). */
  CODBAINASC: Dictionary<Utf8, Int32>;
  /** Bairro de residência (até 2009). Neighbourhood of residence (until 2009). */
  CODBAIRES: Dictionary<Utf8, Int32>;
  /** UF informante (até 2009). UF that informed (until 2009). */
  UFINFORM: Dictionary<Utf8, Int32>;
  /** Código do cartório (2010). Registry office code (2010). */
  CODCART: Dictionary<Utf8, Int32>;
  /** Número do registro no cartório (2010). Registry entry number (2010). */
  NUMREGCART: Dictionary<Utf8, Int32>;
  /** Data do registro no cartório (2010). Date of the registry entry (2010). */
  DTREGCART: DateDay;
  /** Data do recebimento original (2010). Date of first reception (2010). */
  DTRECORIG: DateDay;
};

/**
 * A row of SINASC-DNR: Declarações de Nascidos Vivos (1994 e 1995). Live births of 1994 and 1995.
 * One live birth, from its certificate, to a mother resident in the UF.
 */
export type SinascDnr = {
  /** C8 in the files; no title is known. */
  CODIGO: Dictionary<Utf8, Int32>;
  /** C4 or C8 in the files; no title is known. */
  CARTORIO: Dictionary<Utf8, Int32>;
  /** C8 or C9 in the files; no title is known. */
  DATA_CART: Dictionary<Utf8, Int32>;
  /** C1 or C10 in the files; no title is known. */
  LOCAL_OCOR: Dictionary<Utf8, Int32>;
  /** C7 or C9 in the files; no title is known. */
  MUNI_OCOR: Dictionary<Utf8, Int32>;
  /** C3 or C8 in the files; no title is known. */
  CRS_OCOR: Dictionary<Utf8, Int32>;
  /** C6 or C10 in the files; no title is known. */
  ESTAB_OCOR: Dictionary<Utf8, Int32>;
  /** C8 or C9 in the files; no title is known. */
  DATA_NASC: Dictionary<Utf8, Int32>;
  /** C1 or C4 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  PESO: Dictionary<Utf8, Int32>;
  /** C1 or C6 in the files; no title is known. */
  RACCOR: Dictionary<Utf8, Int32>;
  /** C3 or C5 in the files; no title is known. */
  ETNIA: Dictionary<Utf8, Int32>;
  /** C2 or C6 in the files; no title is known. */
  APGAR1: Dictionary<Utf8, Int32>;
  /** C2 or C6 in the files; no title is known. */
  APGAR5: Dictionary<Utf8, Int32>;
  /** C1 or C8 in the files; no title is known. */
  GESTACAO: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  TIPO_GRAV: Dictionary<Utf8, Int32>;
  /** C1 or C10 in the files; no title is known. */
  TIPO_PARTO: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  PRE_NATAL: Dictionary<Utf8, Int32>;
  /** C2 or C9 in the files; no title is known. */
  IDADE_MAE: Dictionary<Utf8, Int32>;
  /** C1 or C9 in the files; no title is known. */
  INSTR_MAE: Dictionary<Utf8, Int32>;
  /** C3 or C4 in the files; no title is known. */
  AREA: Dictionary<Utf8, Int32>;
  /** C3 or C10 in the files; no title is known. */
  BAIRRO_MAE: Dictionary<Utf8, Int32>;
  /** C7 or C8 in the files; no title is known. */
  MUNI_MAE: Dictionary<Utf8, Int32>;
  /** C3 or C7 in the files; no title is known. */
  CRS_MAE: Dictionary<Utf8, Int32>;
  /** C2 or C9 in the files; no title is known. */
  FIL_VIVOS: Dictionary<Utf8, Int32>;
  /** C2 or C10 in the files; no title is known. */
  FIL_MORTOS: Dictionary<Utf8, Int32>;
  /** C2 or C9 in the files; no title is known. */
  FIL_ABORT: Dictionary<Utf8, Int32>;
  /** C3 or C10 in the files; no title is known. */
  NUM_EXPORT: Dictionary<Utf8, Int32>;
  /** C3 or C7 in the files; no title is known. */
  CRITICA: Dictionary<Utf8, Int32>;
  /** C2 or C8 in the files; no title is known. */
  UFINFORM: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CONTADOR: Dictionary<Utf8, Int32>;
};

/**
 * A row of SINASC-DNEX: Nascidos Vivos de Mães Residentes no Exterior. Live births to mothers
 * resident abroad. One live birth in Brazil to a mother who lives abroad. It is in no file of DN.
 */
export type SinascDnex = {
  /** C1 in the files; no title is known. */
  ORIGEM: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CODESTAB: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CODMUNNASC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  LOCNASC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IDADEMAE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESTCIVMAE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESCMAE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODOCUPMAE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  QTDFILVIVO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  QTDFILMORT: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CODMUNRES: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESTACAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GRAVIDEZ: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PARTO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CONSULTAS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTNASC: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  HORANASC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  APGAR1: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  APGAR5: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  PESO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IDANOMAL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTCADASTRO: Dictionary<Utf8, Int32>;
  /** C20 in the files; no title is known. */
  CODANOMAL: Utf8;
  /** C8 in the files; no title is known. */
  NUMEROLOTE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  VERSAOSIST: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTRECEBIM: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DIFDATA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTRECORIGA: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  NATURALMAE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CODMUNNATU: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CODUFNATU: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESCMAE2010: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SERIESCMAE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTNASCMAE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  RACACORMAE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  QTDGESTANT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  QTDPARTNOR: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  QTDPARTCES: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IDADEPAI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTULTMENST: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  SEMAGESTAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPMETESTIM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CONSPRENAT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  MESPRENAT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPAPRESENT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STTRABPART: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STCESPARTO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPNASCASSI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPFUNCRESP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPDOCRESP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DTDECLARAC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESCMAEAGR1: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STDNEPIDEM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  STDNNOVA: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CODPAISRES: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TPROBSON: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  PARIDADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  KOTELCHUCK: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CONTADOR: Dictionary<Utf8, Int32>;
};

/** The groups of SINASC that can be scanned, by code. */
export interface SinascGroups {
  /** Declarações de Nascidos Vivos. Live births (from 1996). */
  DN: GroupTypes<SinascDn, "uf+year">;
  /** Declarações de Nascidos Vivos (1994 e 1995). Live births of 1994 and 1995. */
  DNR: GroupTypes<SinascDnr, "uf+year">;
  /** Nascidos Vivos de Mães Residentes no Exterior. Live births to mothers resident abroad. */
  DNEX: GroupTypes<SinascDnex, "year">;
}
