// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Int32, Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SINASC-DN: Declarações de Nascidos Vivos. Live births (from 1996). One live birth, from
 * its certificate (Declaração de Nascido Vivo), to a mother resident in the UF.
 */
export type SinascDn = {
  /** Origem do registro. Record origin. */
  ORIGEM: Code;
  /** CNES do estabelecimento. Facility CNES code. */
  CODESTAB: Code;
  /** Município de nascimento. Municipality of birth. */
  CODMUNNASC: Code;
  /** Local de nascimento. Place of birth. */
  LOCNASC: Code;
  /** Idade da mãe. Mother's age in years. */
  IDADEMAE: Int32;
  /** Estado civil da mãe. Mother's marital status. */
  ESTCIVMAE: Code;
  /** Escolaridade da mãe em anos de estudo. Mother's schooling in years of study. */
  ESCMAE: Code;
  /** Ocupação da mãe. Mother's occupation (CBO). */
  CODOCUPMAE: Code;
  /** Filhos vivos anteriores. Children born alive before. */
  QTDFILVIVO: Int32;
  /**
   * Filhos mortos anteriores (perdas fetais e abortos). Earlier losses (foetal deaths and
   * abortions).
   */
  QTDFILMORT: Int32;
  /** Município de residência da mãe. Mother's municipality of residence. */
  CODMUNRES: Code;
  /** Faixa de semanas de gestação. Band of gestational weeks. */
  GESTACAO: Code;
  /** Tipo de gravidez. Type of pregnancy. */
  GRAVIDEZ: Code;
  /** Tipo de parto. Type of delivery. */
  PARTO: Code;
  /** Faixa de consultas de pré-natal. Band of prenatal visits. */
  CONSULTAS: Code;
  /** Data de nascimento. Date of birth. */
  DTNASC: DateDay;
  /** Hora de nascimento. Time of birth. */
  HORANASC: Code;
  /** Sexo. Sex. */
  SEXO: Code;
  /** Apgar no primeiro minuto. Apgar score at one minute. */
  APGAR1: Int32;
  /** Apgar no quinto minuto. Apgar score at five minutes. */
  APGAR5: Int32;
  /** Raça/cor do recém-nascido. Race/colour of the newborn. */
  RACACOR: Code;
  /** Peso ao nascer, em gramas. Birth weight in grams. */
  PESO: Int32;
  /** Anomalia congênita. Congenital anomaly. */
  IDANOMAL: Code;
  /** Data de cadastro. Registration date. */
  DTCADASTRO: DateDay;
  /** CIDs das anomalias, concatenados. ICD-10 codes of the anomalies, one after the other. */
  CODANOMAL: Utf8;
  /** Número do lote. Batch number. */
  NUMEROLOTE: Code;
  /** Versão do sistema. System version. */
  VERSAOSIST: Utf8;
  /** Data de recebimento. Date of reception. */
  DTRECEBIM: DateDay;
  /**
   * Dias entre o nascimento e o recebimento original. Days from the birth to the first reception.
   */
  DIFDATA: Int32;
  /** Data do recebimento original. Date of first reception. */
  DTRECORIGA: DateDay;
  /** Naturalidade da mãe. Mother's place of birth. */
  NATURALMAE: Code;
  /** Município de naturalidade da mãe. Mother's municipality of birth. */
  CODMUNNATU: Code;
  /** UF de naturalidade da mãe. Mother's state of birth. */
  CODUFNATU: Code;
  /** Escolaridade da mãe (formulário de 2010). Mother's schooling level (2010 form). */
  ESCMAE2010: Code;
  /** Série escolar da mãe. Grade completed by the mother. */
  SERIESCMAE: Code;
  /** Data de nascimento da mãe. Mother's date of birth. */
  DTNASCMAE: DateDay;
  /** Raça/cor da mãe. Mother's race/colour. */
  RACACORMAE: Code;
  /** Gestações anteriores. Earlier pregnancies. */
  QTDGESTANT: Int32;
  /** Partos vaginais anteriores. Earlier vaginal deliveries. */
  QTDPARTNOR: Int32;
  /** Cesáreas anteriores. Earlier caesareans. */
  QTDPARTCES: Int32;
  /** Idade do pai. Father's age in years. */
  IDADEPAI: Int32;
  /** Data da última menstruação. First day of the last menstrual period. */
  DTULTMENST: DateDay;
  /** Semanas de gestação. Gestational weeks. */
  SEMAGESTAC: Int32;
  /** Método de estimativa das semanas de gestação. How the gestational weeks were estimated. */
  TPMETESTIM: Code;
  /** Número de consultas de pré-natal. Number of prenatal visits. */
  CONSPRENAT: Int32;
  /** Mês de gestação em que começou o pré-natal. Month of pregnancy of the first prenatal visit. */
  MESPRENAT: Int32;
  /** Apresentação do recém-nascido. Foetal presentation. */
  TPAPRESENT: Code;
  /** Trabalho de parto induzido. Labour induced. */
  STTRABPART: Code;
  /** Cesárea antes do início do trabalho de parto. Caesarean before labour began. */
  STCESPARTO: Code;
  /** Nascimento assistido por. Birth attended by. */
  TPNASCASSI: Code;
  /** Função do responsável pelo preenchimento. Role of the person who filled in the form. */
  TPFUNCRESP: Code;
  /**
   * Documento do responsável pelo preenchimento. Kind of document of the person who filled in the
   * form.
   */
  TPDOCRESP: Code;
  /** Data da declaração. Date of the declaration. */
  DTDECLARAC: DateDay;
  /** Escolaridade da mãe agregada. Mother's schooling, aggregated. */
  ESCMAEAGR1: Code;
  /** DN epidemiológica. Epidemiological birth certificate. */
  STDNEPIDEM: Code;
  /** DN do modelo novo. New certificate model. */
  STDNNOVA: Code;
  /** País de residência. Country of residence. */
  CODPAISRES: Code;
  /** Grupo de Robson. Robson group. */
  TPROBSON: Code;
  /** Paridade. Parity. */
  PARIDADE: Code;
  /**
   * Índice de Kotelchuck (adequação do pré-natal). Kotelchuck index (adequacy of prenatal care).
   */
  KOTELCHUCK: Code;
  /** Contador. Row counter. */
  CONTADOR: Int32;
  /** Bairro de nascimento (até 2009). Neighbourhood of birth (until 2009). */
  CODBAINASC: Code;
  /** Bairro de residência (até 2009). Neighbourhood of residence (until 2009). */
  CODBAIRES: Code;
  /** UF informante (até 2009). UF that informed (until 2009). */
  UFINFORM: Code;
  /** Código do cartório (2010). Registry office code (2010). */
  CODCART: Code;
  /** Número do registro no cartório (2010). Registry entry number (2010). */
  NUMREGCART: Code;
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
  CODIGO: Code;
  CARTORIO: Code;
  DATA_CART: Code;
  LOCAL_OCOR: Code;
  MUNI_OCOR: Code;
  CRS_OCOR: Code;
  ESTAB_OCOR: Code;
  DATA_NASC: Code;
  SEXO: Code;
  PESO: Code;
  RACCOR: Code;
  ETNIA: Code;
  APGAR1: Code;
  APGAR5: Code;
  GESTACAO: Code;
  TIPO_GRAV: Code;
  TIPO_PARTO: Code;
  PRE_NATAL: Code;
  IDADE_MAE: Code;
  INSTR_MAE: Code;
  AREA: Code;
  BAIRRO_MAE: Code;
  MUNI_MAE: Code;
  CRS_MAE: Code;
  FIL_VIVOS: Code;
  FIL_MORTOS: Code;
  FIL_ABORT: Code;
  NUM_EXPORT: Code;
  CRITICA: Code;
  UFINFORM: Code;
  CONTADOR: Code;
};

/**
 * A row of SINASC-DNEX: Nascidos Vivos de Mães Residentes no Exterior. Live births to mothers
 * resident abroad. One live birth in Brazil to a mother who lives abroad. It is in no file of DN.
 */
export type SinascDnex = {
  ORIGEM: Code;
  CODESTAB: Code;
  CODMUNNASC: Code;
  LOCNASC: Code;
  IDADEMAE: Code;
  ESTCIVMAE: Code;
  ESCMAE: Code;
  CODOCUPMAE: Code;
  QTDFILVIVO: Code;
  QTDFILMORT: Code;
  CODMUNRES: Code;
  GESTACAO: Code;
  GRAVIDEZ: Code;
  PARTO: Code;
  CONSULTAS: Code;
  DTNASC: Code;
  HORANASC: Code;
  SEXO: Code;
  APGAR1: Code;
  APGAR5: Code;
  RACACOR: Code;
  PESO: Code;
  IDANOMAL: Code;
  DTCADASTRO: Code;
  CODANOMAL: Utf8;
  NUMEROLOTE: Code;
  VERSAOSIST: Code;
  DTRECEBIM: Code;
  DIFDATA: Code;
  DTRECORIGA: Code;
  NATURALMAE: Code;
  CODMUNNATU: Code;
  CODUFNATU: Code;
  ESCMAE2010: Code;
  SERIESCMAE: Code;
  DTNASCMAE: Code;
  RACACORMAE: Code;
  QTDGESTANT: Code;
  QTDPARTNOR: Code;
  QTDPARTCES: Code;
  IDADEPAI: Code;
  DTULTMENST: Code;
  SEMAGESTAC: Code;
  TPMETESTIM: Code;
  CONSPRENAT: Code;
  MESPRENAT: Code;
  TPAPRESENT: Code;
  STTRABPART: Code;
  STCESPARTO: Code;
  TPNASCASSI: Code;
  TPFUNCRESP: Code;
  TPDOCRESP: Code;
  DTDECLARAC: Code;
  ESCMAEAGR1: Code;
  STDNEPIDEM: Code;
  STDNNOVA: Code;
  CODPAISRES: Code;
  TPROBSON: Code;
  PARIDADE: Code;
  KOTELCHUCK: Code;
  CONTADOR: Code;
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
