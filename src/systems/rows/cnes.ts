// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary, DateDay, Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of CNES-ST: Estabelecimentos. Facilities. One facility in one month: each file is a
 * complete picture, so that months must not be added up.
 */
export type CnesSt = {
  /** Código CNES do estabelecimento. Facility CNES code. */
  CNES: Dictionary<Utf8, Int32>;
  /** Município do estabelecimento. Municipality of the facility. Six digits. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** CEP do estabelecimento. Postal code of the facility. */
  COD_CEP: Dictionary<Utf8, Int32>;
  /**
   * CPF ou CNPJ do estabelecimento. Facility CPF or CNPJ. Personal when a CPF; zeros when absent.
   */
  CPF_CNPJ: Utf8;
  /** Pessoa física ou jurídica. Natural or legal person. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /**
   * Nível de dependência (individual ou mantida). Whether the facility stands alone or is
   * maintained.
   */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** CNPJ da mantenedora. CNPJ of the maintaining entity. */
  CNPJ_MAN: Utf8;
  /** Retenção de tributos (antigo). Tax withholding (old). Empty from about 2015. */
  COD_IR: Dictionary<Utf8, Int32>;
  /**
   * Região de saúde, como informada. Health region as typed by the state. Free text (5ª, 001): do
   * not join on it.
   */
  REGSAUDE: Utf8;
  /** Microrregião de saúde. Health micro-region. Free text in practice. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** Distrito sanitário. Sanitary district. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** Distrito administrativo. Administrative district. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** Vínculo com o SUS. Linked to the SUS. 2 = no in old files. */
  VINC_SUS: Dictionary<Utf8, Int32>;
  /** Tipo de gestão. Level of government that manages the facility. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /**
   * Esfera administrativa. Administrative sphere. Empty from about 2015: NAT_JUR takes its place.
   */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** Retenção de tributos. Tax withholding. Empty from about 2015. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** Atividade de ensino e pesquisa. Teaching and research activity. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /**
   * Natureza da organização. Nature of the organisation. Empty from about 2015: NAT_JUR takes its
   * place.
   */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** Fluxo de clientela. Flow of patients (referred, by demand). */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** Tipo de unidade. Facility type. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** Turno de atendimento. Opening hours. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** Nível de hierarquia. Hierarchy level. Empty from about 2015. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** Tipo de prestador. Provider type. 99 in recent files. */
  TP_PREST: Dictionary<Utf8, Int32>;
  /** Código do banco. Bank code. Bank details of the facility, in clear. */
  CO_BANCO: Dictionary<Utf8, Int32>;
  /** Código da agência. Bank branch. */
  CO_AGENC: Dictionary<Utf8, Int32>;
  /** Conta corrente. Bank account. */
  C_CORREN: Utf8;
  /** Contrato municipal com o SUS. Municipal contract with the SUS. */
  CONTRATM: Utf8;
  /**
   * Data de publicação do contrato municipal. Date of publication of the municipal contract. Mostly
   * empty.
   */
  DT_PUBLM: DateDay;
  /** Contrato estadual com o SUS. State contract with the SUS. */
  CONTRATE: Utf8;
  /**
   * Data de publicação do contrato estadual. Date of publication of the state contract. Mostly
   * empty.
   */
  DT_PUBLE: DateDay;
  /**
   * Número do alvará sanitário. Number of the sanitary licence. Free text; holds bytes without a
   * character in windows-1252 (0x8F).
   */
  ALVARA: Utf8;
  /** Data de expedição do alvará. Date of issue of the licence. */
  DT_EXPED: DateDay;
  /** Órgão que expediu o alvará. Issuer of the licence. 1 = state (SES), 2 = municipality (SMS). */
  ORGEXPED: Dictionary<Utf8, Int32>;
  /** Passou por avaliação de acreditação. Evaluated for accreditation. 1 = yes, 2 or 0 = no. */
  AV_ACRED: Dictionary<Utf8, Int32>;
  /** Classificação da acreditação. Level of accreditation. 0 to 3. */
  CLASAVAL: Dictionary<Utf8, Int32>;
  /** Mês da acreditação. Month of the accreditation. YYYYMM. */
  DT_ACRED: Dictionary<Utf8, Int32>;
  /** Passou por avaliação do PNASS. Evaluated by the PNASS programme. */
  AV_PNASS: Dictionary<Utf8, Int32>;
  /** Mês da avaliação do PNASS. Month of the PNASS evaluation. YYYYMM. */
  DT_PNASS: Dictionary<Utf8, Int32>;
  /** Gestão estadual: atenção básica ambulatorial. Managed by the state: basic outpatient. */
  GESPRG1E: Dictionary<Utf8, Int32>;
  /**
   * Gestão municipal: atenção básica ambulatorial. Managed by the municipality: basic outpatient.
   */
  GESPRG1M: Dictionary<Utf8, Int32>;
  /**
   * Gestão estadual: média complexidade ambulatorial. Managed by the state: medium-complexity
   * outpatient.
   */
  GESPRG2E: Dictionary<Utf8, Int32>;
  /**
   * Gestão municipal: média complexidade ambulatorial. Managed by the municipality:
   * medium-complexity outpatient.
   */
  GESPRG2M: Dictionary<Utf8, Int32>;
  /**
   * Gestão estadual: alta complexidade ambulatorial. Managed by the state: high-complexity
   * outpatient.
   */
  GESPRG4E: Dictionary<Utf8, Int32>;
  /**
   * Gestão municipal: alta complexidade ambulatorial. Managed by the municipality: high-complexity
   * outpatient.
   */
  GESPRG4M: Dictionary<Utf8, Int32>;
  /** Presta atenção ambulatorial. Provides outpatient care. */
  NIVATE_A: Dictionary<Utf8, Int32>;
  /** Gestão estadual: programa hospitalar 03. Managed by the state: inpatient programme 03. */
  GESPRG3E: Dictionary<Utf8, Int32>;
  /**
   * Gestão municipal: programa hospitalar 03. Managed by the municipality: inpatient programme 03.
   */
  GESPRG3M: Dictionary<Utf8, Int32>;
  /**
   * Gestão estadual: média complexidade hospitalar. Managed by the state: medium-complexity
   * inpatient.
   */
  GESPRG5E: Dictionary<Utf8, Int32>;
  /**
   * Gestão municipal: média complexidade hospitalar. Managed by the municipality: medium-complexity
   * inpatient.
   */
  GESPRG5M: Dictionary<Utf8, Int32>;
  /**
   * Gestão estadual: alta complexidade hospitalar. Managed by the state: high-complexity inpatient.
   */
  GESPRG6E: Dictionary<Utf8, Int32>;
  /**
   * Gestão municipal: alta complexidade hospitalar. Managed by the municipality: high-complexity
   * inpatient.
   */
  GESPRG6M: Dictionary<Utf8, Int32>;
  /** Presta atenção hospitalar. Provides inpatient care. */
  NIVATE_H: Dictionary<Utf8, Int32>;
  /** Leitos cirúrgicos. Surgical beds. Three digits wide, four from 2019. */
  QTLEITP1: Int32;
  /** Leitos clínicos. Clinical beds. Three digits wide, four from 2019. */
  QTLEITP2: Int32;
  /** Leitos complementares. Complementary beds. Three digits wide, four from 2019. */
  QTLEITP3: Int32;
  /** Possui leito hospitalar. Has hospital beds. 1 or 0, no count. */
  LEITHOSP: Dictionary<Utf8, Int32>;
  /** Consultório pediátrico (urgência). Paediatric consulting room (emergency). */
  QTINST01: Int32;
  /** Consultório feminino (urgência). Female consulting room (emergency). */
  QTINST02: Int32;
  /** Consultório masculino (urgência). Male consulting room (emergency). */
  QTINST03: Int32;
  /** Consultório indiferenciado (urgência). Undifferentiated consulting room (emergency). */
  QTINST04: Int32;
  /** Sala de repouso/observação pediátrica (urgência). Paediatric observation room (emergency). */
  QTINST05: Int32;
  /** Sala de repouso/observação feminina (urgência). Female observation room (emergency). */
  QTINST06: Int32;
  /** Sala de repouso/observação masculina (urgência). Male observation room (emergency). */
  QTINST07: Int32;
  /**
   * Sala de repouso/observação indiferenciada (urgência). Undifferentiated observation room
   * (emergency).
   */
  QTINST08: Int32;
  /** Consultório odontológico (urgência). Dental office (emergency). */
  QTINST09: Int32;
  /** Sala de higienização (urgência). Hygiene room (emergency). */
  QTINST10: Int32;
  /** Sala de gesso (urgência). Plaster room (emergency). */
  QTINST11: Int32;
  /** Sala de curativo (urgência). Dressing room (emergency). */
  QTINST12: Int32;
  /** Sala de pequena cirurgia (urgência). Minor-surgery room (emergency). */
  QTINST13: Int32;
  /** Consultório médico (urgência). Medical consulting room (emergency). */
  QTINST14: Int32;
  /** Possui instalação de urgência/emergência. Has emergency installations. */
  URGEMERG: Dictionary<Utf8, Int32>;
  /** Clínica básica (ambulatório). Basic clinic room (outpatient). */
  QTINST15: Int32;
  /** Clínica especializada (ambulatório). Specialised clinic room (outpatient). */
  QTINST16: Int32;
  /** Clínica indiferenciada (ambulatório). Undifferentiated clinic room (outpatient). */
  QTINST17: Int32;
  /** Consultório não médico (ambulatório). Non-medical room (outpatient). */
  QTINST18: Int32;
  /** Sala de repouso feminina (ambulatório). Female rest room (outpatient). */
  QTINST19: Int32;
  /** Sala de repouso masculina (ambulatório). Male rest room (outpatient). */
  QTINST20: Int32;
  /** Sala de repouso pediátrica (ambulatório). Paediatric rest room (outpatient). */
  QTINST21: Int32;
  /** Sala de repouso indiferenciada (ambulatório). Undifferentiated rest room (outpatient). */
  QTINST22: Int32;
  /** Consultório odontológico (ambulatório). Dental office (outpatient). */
  QTINST23: Int32;
  /** Sala de pequena cirurgia (ambulatório). Minor-surgery room (outpatient). */
  QTINST24: Int32;
  /** Sala de enfermagem (ambulatório). Nursing room (outpatient). */
  QTINST25: Int32;
  /** Sala de imunização (ambulatório). Immunisation room (outpatient). */
  QTINST26: Int32;
  /** Sala de nebulização (ambulatório). Nebulisation room (outpatient). */
  QTINST27: Int32;
  /** Sala de gesso (ambulatório). Plaster room (outpatient). */
  QTINST28: Int32;
  /** Sala de curativo (ambulatório). Dressing room (outpatient). */
  QTINST29: Int32;
  /** Sala de cirurgia ambulatorial (ambulatório). Ambulatory-surgery room (outpatient). */
  QTINST30: Int32;
  /** Possui instalação ambulatorial. Has outpatient installations. */
  ATENDAMB: Dictionary<Utf8, Int32>;
  /** Sala de cirurgia (centro cirúrgico). Operating room (surgical centre). */
  QTINST31: Int32;
  /** Sala de recuperação (centro cirúrgico). Recovery room (surgical centre). */
  QTINST32: Int32;
  /**
   * Sala de cirurgia ambulatorial (centro cirúrgico). Ambulatory-surgery room (surgical centre).
   */
  QTINST33: Int32;
  /** Possui centro cirúrgico. Has a surgical centre. */
  CENTRCIR: Dictionary<Utf8, Int32>;
  /** Sala de pré-parto (centro obstétrico). Pre-delivery room (obstetric centre). */
  QTINST34: Int32;
  /** Sala de parto normal (centro obstétrico). Normal-delivery room (obstetric centre). */
  QTINST35: Int32;
  /** Sala de curetagem (centro obstétrico). Curettage room (obstetric centre). */
  QTINST36: Int32;
  /** Sala de cirurgia (centro obstétrico). Surgery room (obstetric centre). */
  QTINST37: Int32;
  /** Possui centro obstétrico. Has an obstetric centre. */
  CENTROBS: Dictionary<Utf8, Int32>;
  /**
   * Leitos/equipos: sala de repouso/observação pediátrica (urgência). Beds/places: paediatric
   * observation room (emergency).
   */
  QTLEIT05: Int32;
  /**
   * Leitos/equipos: sala de repouso/observação feminina (urgência). Beds/places: female observation
   * room (emergency).
   */
  QTLEIT06: Int32;
  /**
   * Leitos/equipos: sala de repouso/observação masculina (urgência). Beds/places: male observation
   * room (emergency).
   */
  QTLEIT07: Int32;
  /**
   * Leitos/equipos: sala de repouso/observação indiferenciada (urgência). Beds/places:
   * undifferentiated observation room (emergency).
   */
  QTLEIT08: Int32;
  /**
   * Leitos/equipos: consultório odontológico (urgência). Beds/places: dental office (emergency).
   */
  QTLEIT09: Int32;
  /**
   * Leitos/equipos: sala de repouso feminina (ambulatório). Beds/places: female rest room
   * (outpatient).
   */
  QTLEIT19: Int32;
  /**
   * Leitos/equipos: sala de repouso masculina (ambulatório). Beds/places: male rest room
   * (outpatient).
   */
  QTLEIT20: Int32;
  /**
   * Leitos/equipos: sala de repouso pediátrica (ambulatório). Beds/places: paediatric rest room
   * (outpatient).
   */
  QTLEIT21: Int32;
  /**
   * Leitos/equipos: sala de repouso indiferenciada (ambulatório). Beds/places: undifferentiated
   * rest room (outpatient).
   */
  QTLEIT22: Int32;
  /**
   * Leitos/equipos: consultório odontológico (ambulatório). Beds/places: dental office
   * (outpatient).
   */
  QTLEIT23: Int32;
  /**
   * Leitos/equipos: sala de recuperação (centro cirúrgico). Beds/places: recovery room (surgical
   * centre).
   */
  QTLEIT32: Int32;
  /**
   * Leitos/equipos: sala de pré-parto (centro obstétrico). Beds/places: pre-delivery room
   * (obstetric centre).
   */
  QTLEIT34: Int32;
  /** Leitos de recém-nascido normal. Normal newborn beds. */
  QTLEIT38: Int32;
  /** Leitos de recém-nascido patológico. Pathological newborn beds. */
  QTLEIT39: Int32;
  /** Leitos de alojamento conjunto. Rooming-in beds. */
  QTLEIT40: Int32;
  /** Possui unidade neonatal. Has a neonatal unit. */
  CENTRNEO: Dictionary<Utf8, Int32>;
  /** Possui instalação hospitalar. Has hospital installations. */
  ATENDHOS: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: SAME/SPP. Own support service: SAME/SPP (patient records). */
  SERAP01P: Dictionary<Utf8, Int32>;
  /**
   * Serviço de apoio terceirizado: SAME/SPP. Third-party support service: SAME/SPP (patient
   * records).
   */
  SERAP01T: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: serviço social. Own support service: social service. */
  SERAP02P: Dictionary<Utf8, Int32>;
  /** Serviço de apoio terceirizado: serviço social. Third-party support service: social service. */
  SERAP02T: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: farmácia. Own support service: pharmacy. */
  SERAP03P: Dictionary<Utf8, Int32>;
  /** Serviço de apoio terceirizado: farmácia. Third-party support service: pharmacy. */
  SERAP03T: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: esterilização de materiais. Own support service: sterilisation. */
  SERAP04P: Dictionary<Utf8, Int32>;
  /**
   * Serviço de apoio terceirizado: esterilização de materiais. Third-party support service:
   * sterilisation.
   */
  SERAP04T: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: nutrição e dietética. Own support service: nutrition. */
  SERAP05P: Dictionary<Utf8, Int32>;
  /**
   * Serviço de apoio terceirizado: nutrição e dietética. Third-party support service: nutrition.
   */
  SERAP05T: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: lactário. Own support service: infant-formula kitchen. */
  SERAP06P: Dictionary<Utf8, Int32>;
  /**
   * Serviço de apoio terceirizado: lactário. Third-party support service: infant-formula kitchen.
   */
  SERAP06T: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: banco de leite. Own support service: milk bank. */
  SERAP07P: Dictionary<Utf8, Int32>;
  /** Serviço de apoio terceirizado: banco de leite. Third-party support service: milk bank. */
  SERAP07T: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: lavanderia. Own support service: laundry. */
  SERAP08P: Dictionary<Utf8, Int32>;
  /** Serviço de apoio terceirizado: lavanderia. Third-party support service: laundry. */
  SERAP08T: Dictionary<Utf8, Int32>;
  /**
   * Serviço de apoio próprio: manutenção de equipamentos. Own support service: equipment
   * maintenance.
   */
  SERAP09P: Dictionary<Utf8, Int32>;
  /**
   * Serviço de apoio terceirizado: manutenção de equipamentos. Third-party support service:
   * equipment maintenance.
   */
  SERAP09T: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: ambulância. Own support service: ambulance. */
  SERAP10P: Dictionary<Utf8, Int32>;
  /** Serviço de apoio terceirizado: ambulância. Third-party support service: ambulance. */
  SERAP10T: Dictionary<Utf8, Int32>;
  /** Serviço de apoio próprio: necrotério. Own support service: morgue. */
  SERAP11P: Dictionary<Utf8, Int32>;
  /** Serviço de apoio terceirizado: necrotério. Third-party support service: morgue. */
  SERAP11T: Dictionary<Utf8, Int32>;
  /** Possui serviço de apoio. Has any support service. */
  SERAPOIO: Dictionary<Utf8, Int32>;
  /** Coleta de rejeitos biológicos. Collects biological waste. */
  RES_BIOL: Dictionary<Utf8, Int32>;
  /** Coleta de rejeitos químicos. Collects chemical waste. */
  RES_QUIM: Dictionary<Utf8, Int32>;
  /** Coleta de rejeitos radioativos. Collects radioactive waste. */
  RES_RADI: Dictionary<Utf8, Int32>;
  /** Coleta de rejeitos comuns. Collects common waste. */
  RES_COMU: Dictionary<Utf8, Int32>;
  /** Possui coleta de rejeitos. Collects any waste. */
  COLETRES: Dictionary<Utf8, Int32>;
  /** Comissão: ética médica. Committee: medical ethics. */
  COMISS01: Dictionary<Utf8, Int32>;
  /** Comissão: ética de enfermagem. Committee: nursing ethics. */
  COMISS02: Dictionary<Utf8, Int32>;
  /** Comissão: farmácia e terapêutica. Committee: pharmacy and therapeutics. */
  COMISS03: Dictionary<Utf8, Int32>;
  /** Comissão: controle de infecção hospitalar. Committee: hospital infection control. */
  COMISS04: Dictionary<Utf8, Int32>;
  /** Comissão: apropriação de custos. Committee: cost appropriation. */
  COMISS05: Dictionary<Utf8, Int32>;
  /** Comissão: CIPA. Committee: accident prevention (CIPA). */
  COMISS06: Dictionary<Utf8, Int32>;
  /** Comissão: revisão de prontuários. Committee: medical-record review. */
  COMISS07: Dictionary<Utf8, Int32>;
  /**
   * Comissão: revisão de documentação médica e estatística. Committee: medical documents and
   * statistics.
   */
  COMISS08: Dictionary<Utf8, Int32>;
  /** Comissão: análise de óbitos e biópsias. Committee: deaths and biopsies. */
  COMISS09: Dictionary<Utf8, Int32>;
  /** Comissão: investigação epidemiológica. Committee: epidemiological investigation. */
  COMISS10: Dictionary<Utf8, Int32>;
  /** Comissão: notificação de doenças. Committee: disease notification. */
  COMISS11: Dictionary<Utf8, Int32>;
  /** Comissão: controle de zoonoses e vetores. Committee: zoonoses and vectors. */
  COMISS12: Dictionary<Utf8, Int32>;
  /** Possui comissão. Has any committee. */
  COMISSAO: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: internação, convênio SUS. Inpatient care, paid by the SUS. */
  AP01CV01: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: internação, convênio particular. Inpatient care, paid by the patient. */
  AP01CV02: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: internação, convênio plano de saúde próprio. Inpatient care, own health
   * plan.
   */
  AP01CV03: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: internação, convênio plano de saúde de terceiro. Inpatient care, health
   * plan of a third party.
   */
  AP01CV04: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: internação, convênio plano de saúde público. Inpatient care, public
   * health plan.
   */
  AP01CV05: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: internação, convênio plano de saúde privado. Inpatient care, private
   * health plan.
   */
  AP01CV06: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: internação, convênio gratuito. Inpatient care, free of charge. From about
   * 2019.
   */
  AP01CV07: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: ambulatorial, convênio SUS. Outpatient care, paid by the SUS. */
  AP02CV01: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: ambulatorial, convênio particular. Outpatient care, paid by the patient.
   */
  AP02CV02: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: ambulatorial, convênio plano de saúde próprio. Outpatient care, own
   * health plan.
   */
  AP02CV03: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: ambulatorial, convênio plano de saúde de terceiro. Outpatient care,
   * health plan of a third party.
   */
  AP02CV04: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: ambulatorial, convênio plano de saúde público. Outpatient care, public
   * health plan.
   */
  AP02CV05: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: ambulatorial, convênio plano de saúde privado. Outpatient care, private
   * health plan.
   */
  AP02CV06: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: ambulatorial, convênio gratuito. Outpatient care, free of charge. From
   * about 2019.
   */
  AP02CV07: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: SADT, convênio SUS. Diagnosis and therapy, paid by the SUS. */
  AP03CV01: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: SADT, convênio particular. Diagnosis and therapy, paid by the patient.
   */
  AP03CV02: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: SADT, convênio plano de saúde próprio. Diagnosis and therapy, own health
   * plan.
   */
  AP03CV03: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: SADT, convênio plano de saúde de terceiro. Diagnosis and therapy, health
   * plan of a third party.
   */
  AP03CV04: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: SADT, convênio plano de saúde público. Diagnosis and therapy, public
   * health plan.
   */
  AP03CV05: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: SADT, convênio plano de saúde privado. Diagnosis and therapy, private
   * health plan.
   */
  AP03CV06: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: SADT, convênio gratuito. Diagnosis and therapy, free of charge. From
   * about 2019.
   */
  AP03CV07: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: urgência, convênio SUS. Urgent care, paid by the SUS. */
  AP04CV01: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: urgência, convênio particular. Urgent care, paid by the patient. */
  AP04CV02: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: urgência, convênio plano de saúde próprio. Urgent care, own health plan.
   */
  AP04CV03: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: urgência, convênio plano de saúde de terceiro. Urgent care, health plan
   * of a third party.
   */
  AP04CV04: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: urgência, convênio plano de saúde público. Urgent care, public health
   * plan.
   */
  AP04CV05: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: urgência, convênio plano de saúde privado. Urgent care, private health
   * plan.
   */
  AP04CV06: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: urgência, convênio gratuito. Urgent care, free of charge. From about
   * 2019.
   */
  AP04CV07: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: outros, convênio SUS. Other care, paid by the SUS. */
  AP05CV01: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: outros, convênio particular. Other care, paid by the patient. */
  AP05CV02: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: outros, convênio plano de saúde próprio. Other care, own health plan. */
  AP05CV03: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: outros, convênio plano de saúde de terceiro. Other care, health plan of a
   * third party.
   */
  AP05CV04: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: outros, convênio plano de saúde público. Other care, public health plan.
   */
  AP05CV05: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: outros, convênio plano de saúde privado. Other care, private health plan.
   */
  AP05CV06: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: outros, convênio gratuito. Other care, free of charge. From about 2019.
   */
  AP05CV07: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: vigilância em saúde, convênio SUS. Health surveillance, paid by the SUS.
   */
  AP06CV01: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: vigilância em saúde, convênio particular. Health surveillance, paid by
   * the patient.
   */
  AP06CV02: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: vigilância em saúde, convênio plano de saúde próprio. Health
   * surveillance, own health plan.
   */
  AP06CV03: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: vigilância em saúde, convênio plano de saúde de terceiro. Health
   * surveillance, health plan of a third party.
   */
  AP06CV04: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: vigilância em saúde, convênio plano de saúde público. Health
   * surveillance, public health plan.
   */
  AP06CV05: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: vigilância em saúde, convênio plano de saúde privado. Health
   * surveillance, private health plan.
   */
  AP06CV06: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: vigilância em saúde, convênio gratuito. Health surveillance, free of
   * charge. From about 2019.
   */
  AP06CV07: Dictionary<Utf8, Int32>;
  /** Atendimento prestado: regulação, convênio SUS. Regulation of access, paid by the SUS. */
  AP07CV01: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: regulação, convênio particular. Regulation of access, paid by the
   * patient.
   */
  AP07CV02: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: regulação, convênio plano de saúde próprio. Regulation of access, own
   * health plan.
   */
  AP07CV03: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: regulação, convênio plano de saúde de terceiro. Regulation of access,
   * health plan of a third party.
   */
  AP07CV04: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: regulação, convênio plano de saúde público. Regulation of access, public
   * health plan.
   */
  AP07CV05: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: regulação, convênio plano de saúde privado. Regulation of access, private
   * health plan.
   */
  AP07CV06: Dictionary<Utf8, Int32>;
  /**
   * Atendimento prestado: regulação, convênio gratuito. Regulation of access, free of charge. From
   * about 2019.
   */
  AP07CV07: Dictionary<Utf8, Int32>;
  /** Possui atendimento prestado. Has care on offer. */
  ATEND_PR: Dictionary<Utf8, Int32>;
  /** Mês da última atualização. Month of the last update. YYYYMM. */
  DT_ATUAL: Dictionary<Utf8, Int32>;
  /** Competência. Competence of the snapshot. YYYYMM. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** Natureza jurídica. Legal nature. Absent in the layouts of 2005 to 2010. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-PF: Profissionais. Professionals. One professional in one occupation and bond at
 * one facility in one month: each file is a complete picture, so that months must not be added up.
 * Count heads by CPFUNICO = 1.
 */
export type CnesPf = {
  /** Código CNES do estabelecimento. Facility CNES code. */
  CNES: Dictionary<Utf8, Int32>;
  /** Município do estabelecimento. Municipality of the facility. Six digits. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /**
   * Região de saúde, como informada. Health region as typed by the state. Free text (5ª, 001): do
   * not join on it.
   */
  REGSAUDE: Utf8;
  /** Microrregião de saúde. Health micro-region. Free text in practice. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** Distrito sanitário. Sanitary district. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** Distrito administrativo. Administrative district. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** Tipo de gestão. Level of government that manages the facility. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** Pessoa física ou jurídica. Natural or legal person. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /**
   * CPF ou CNPJ do estabelecimento. Facility CPF or CNPJ. Personal when a CPF; zeros when absent.
   */
  CPF_CNPJ: Utf8;
  /**
   * Nível de dependência (individual ou mantida). Whether the facility stands alone or is
   * maintained.
   */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** CNPJ da mantenedora. CNPJ of the maintaining entity. */
  CNPJ_MAN: Utf8;
  /**
   * Esfera administrativa. Administrative sphere. Empty from about 2015: NAT_JUR takes its place.
   */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** Atividade de ensino e pesquisa. Teaching and research activity. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** Retenção de tributos. Tax withholding. Empty from about 2015. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /**
   * Natureza da organização. Nature of the organisation. Empty from about 2015: NAT_JUR takes its
   * place.
   */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** Fluxo de clientela. Flow of patients (referred, by demand). */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** Tipo de unidade. Facility type. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** Turno de atendimento. Opening hours. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** Nível de hierarquia. Hierarchy level. Empty from about 2015. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** Serviço de terceiro. Provided by a third party. 1 = yes, 2 = no; empty in many rows. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /**
   * CPF do profissional, ofuscado. CPF of the professional, obfuscated. Bytes 0x7B to 0x84, one a
   * digit: opaque.
   */
  CPF_PROF: Binary;
  /**
   * Marca uma linha por profissional (1). Marks one row of each professional (1). Count heads by
   * it; 11 characters wide in 2005.
   */
  CPFUNICO: Dictionary<Utf8, Int32>;
  /** Ocupação (CBO). Occupation (CBO). Five characters in 2005 (CBO-94), six later. */
  CBO: Dictionary<Utf8, Int32>;
  /** CBO da contagem única. Occupation in the count of heads. */
  CBOUNICO: Dictionary<Utf8, Int32>;
  /** Nome do profissional. Name of the professional. In clear. */
  NOMEPROF: Utf8;
  /** CNS do profissional. National health card of the professional. In clear. */
  CNS_PROF: Utf8;
  /**
   * Código do conselho profissional. Professional council. Two digits; no table of labels is known.
   */
  CONSELHO: Dictionary<Utf8, Int32>;
  /** Registro no conselho. Registration with the council. In clear. */
  REGISTRO: Utf8;
  /**
   * Vínculo profissional. Employment bond. One character before 2007 (cnes-vinculac-old), six
   * later.
   */
  VINCULAC: Dictionary<Utf8, Int32>;
  /** Vínculo contratado. Bond of employment. */
  VINCUL_C: Dictionary<Utf8, Int32>;
  /** Vínculo autônomo. Bond of self-employment. */
  VINCUL_A: Dictionary<Utf8, Int32>;
  /** Vínculo não identificado. Bond not identified. */
  VINCUL_N: Dictionary<Utf8, Int32>;
  /** Profissional atende o SUS. Works for the SUS. */
  PROF_SUS: Dictionary<Utf8, Int32>;
  /** Profissional não atende o SUS. Does not work for the SUS. */
  PROFNSUS: Dictionary<Utf8, Int32>;
  /** Horas semanais em outras atividades. Weekly hours in other activities. */
  HORAOUTR: Int32;
  /** Horas semanais hospitalares. Weekly hours in hospital. */
  HORAHOSP: Int32;
  /** Horas semanais ambulatoriais. Weekly hours in outpatient care. */
  HORA_AMB: Int32;
  /** Competência. Competence of the snapshot. YYYYMM. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /**
   * Município de residência do profissional. Municipality of residence of the professional. Eight
   * characters wide in 2005.
   */
  UFMUNRES: Dictionary<Utf8, Int32>;
  /** Natureza jurídica. Legal nature. Absent in the layouts of 2005 to 2010. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-LT: Leitos. Hospital beds. One kind of bed of one facility in one month: each file
 * is a complete picture, so that months must not be added up. The beds of a facility are the sum of
 * QT_EXIST over its rows.
 */
export type CnesLt = {
  /** Código CNES do estabelecimento. Facility CNES code. */
  CNES: Dictionary<Utf8, Int32>;
  /** Município do estabelecimento. Municipality of the facility. Six digits. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /**
   * Região de saúde, como informada. Health region as typed by the state. Free text (5ª, 001): do
   * not join on it.
   */
  REGSAUDE: Utf8;
  /** Microrregião de saúde. Health micro-region. Free text in practice. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** Distrito sanitário. Sanitary district. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** Distrito administrativo. Administrative district. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** Tipo de gestão. Level of government that manages the facility. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** Pessoa física ou jurídica. Natural or legal person. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /**
   * CPF ou CNPJ do estabelecimento. Facility CPF or CNPJ. Personal when a CPF; zeros when absent.
   */
  CPF_CNPJ: Utf8;
  /**
   * Nível de dependência (individual ou mantida). Whether the facility stands alone or is
   * maintained.
   */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** CNPJ da mantenedora. CNPJ of the maintaining entity. */
  CNPJ_MAN: Utf8;
  /**
   * Esfera administrativa. Administrative sphere. Empty from about 2015: NAT_JUR takes its place.
   */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** Atividade de ensino e pesquisa. Teaching and research activity. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** Retenção de tributos. Tax withholding. Empty from about 2015. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /**
   * Natureza da organização. Nature of the organisation. Empty from about 2015: NAT_JUR takes its
   * place.
   */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** Fluxo de clientela. Flow of patients (referred, by demand). */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** Tipo de unidade. Facility type. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** Turno de atendimento. Opening hours. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** Nível de hierarquia. Hierarchy level. Empty from about 2015. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** Serviço de terceiro. Provided by a third party. 1 = yes, 2 = no; empty in many rows. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** Tipo de leito. Class of bed. One digit in a field of two. */
  TP_LEITO: Dictionary<Utf8, Int32>;
  /** Especialidade do leito. Bed specialty. */
  CODLEITO: Dictionary<Utf8, Int32>;
  /** Leitos existentes. Beds that exist. */
  QT_EXIST: Int32;
  /** Leitos contratados. Beds under contract. */
  QT_CONTR: Int32;
  /** Leitos SUS. Beds available to the SUS. */
  QT_SUS: Int32;
  /** Leitos não SUS. Beds not available to the SUS. */
  QT_NSUS: Int32;
  /** Competência. Competence of the snapshot. YYYYMM. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** Natureza jurídica. Legal nature. Absent in the layouts of 2005 to 2010. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-EQ: Equipamentos. Equipment. One kind of equipment of one facility in one month:
 * each file is a complete picture, so that months must not be added up.
 */
export type CnesEq = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TIPEQUIP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CODEQUIP: Dictionary<Utf8, Int32>;
  /** N4 or N3 in the files; no title is known. */
  QT_EXIST: Int32;
  /** N4 or N3 in the files; no title is known. */
  QT_USO: Int32;
  /** C1 in the files; no title is known. */
  IND_SUS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  IND_NSUS: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-SR: Serviços Especializados. Specialised services. One specialised service, with
 * its class, of one facility in one month: each file is a complete picture, so that months must not
 * be added up.
 */
export type CnesSr = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  SERV_ESP: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CLASS_SR: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  SRVUNICO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C1 in the files; no title is known. */
  CARACTER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AMB_NSUS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AMB_SUS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HOSP_NSUS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HOSP_SUS: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CONTSRVU: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CNESTERC: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-HB: Habilitações. Accreditations. One accreditation (habilitação) of one facility
 * in one month: each file is a complete picture, so that months must not be added up.
 */
export type CnesHb = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  COD_CEP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  VINC_SUS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_PREST: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SGRUPHAB: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_INI: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_FIM: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DTPORTAR: Dictionary<Utf8, Int32>;
  /** C50 in the files; no title is known. */
  PORTARIA: Utf8;
  /** C6 in the files; no title is known. */
  MAPORTAR: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  NULEITOS: Int32;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-EP: Equipes. Health teams. One health team of one facility in one month: each file
 * is a complete picture, so that months must not be added up.
 */
export type CnesEp = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  COD_CEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C2 in the files; no title is known. */
  COD_IR: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  VINC_SUS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_PREST: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG1E: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG1M: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG2E: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG2M: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG4E: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG4M: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NIVATE_A: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG3E: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG3M: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG5E: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG5M: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG6E: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG6M: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NIVATE_H: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV07: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV07: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV07: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV07: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV07: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV07: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV07: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATEND_PR: Dictionary<Utf8, Int32>;
  /** C18 in the files; no title is known. */
  IDEQUIPE: Utf8;
  /** C2 in the files; no title is known. */
  TIPO_EQP: Dictionary<Utf8, Int32>;
  /** C60 in the files; no title is known. */
  NOME_EQP: Utf8;
  /** C10 in the files; no title is known. */
  ID_AREA: Dictionary<Utf8, Int32>;
  /** C60 in the files; no title is known. */
  NOMEAREA: Utf8;
  /** C8 in the files; no title is known. */
  ID_SEGM: Dictionary<Utf8, Int32>;
  /** C60 in the files; no title is known. */
  DESCSEGM: Utf8;
  /** C1 in the files; no title is known. */
  TIPOSEGM: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ATIVA: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_DESAT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  QUILOMBO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ASSENTAD: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  POPGERAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESCOLA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  INDIGENA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PRONASCI: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  MOTDESAT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TP_DESAT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-RC: Regras Contratuais. Contract rules. One contract rule of one facility in one
 * month: each file is a complete picture, so that months must not be added up.
 */
export type CnesRc = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  COD_CEP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  VINC_SUS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_PREST: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SGRUPHAB: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_INI: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_FIM: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DTPORTAR: Dictionary<Utf8, Int32>;
  /** C50 in the files; no title is known. */
  PORTARIA: Utf8;
  /** C6 in the files; no title is known. */
  MAPORTAR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-IN: Incentivos. Financial incentives. One financial incentive of one facility in
 * one month: each file is a complete picture, so that months must not be added up.
 */
export type CnesIn = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  COD_CEP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  VINC_SUS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_PREST: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SGRUPHAB: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_INI: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_FIM: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DTPORTAR: Dictionary<Utf8, Int32>;
  /** C50 in the files; no title is known. */
  PORTARIA: Utf8;
  /** C6 in the files; no title is known. */
  MAPORTAR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-EE: Estabelecimentos de Ensino. Teaching status. One teaching hospital in one
 * month: each file is a complete picture, so that months must not be added up.
 */
export type CnesEe = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  COD_CEP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  VINC_SUS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_PREST: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SGRUPHAB: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_INI: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_FIM: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DTPORTAR: Dictionary<Utf8, Int32>;
  /** C50 in the files; no title is known. */
  PORTARIA: Utf8;
  /** C6 in the files; no title is known. */
  MAPORTAR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-EF: Estabelecimentos Filantrópicos. Philanthropic status. One philanthropic
 * facility in one month: each file is a complete picture, so that months must not be added up.
 */
export type CnesEf = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  COD_CEP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  VINC_SUS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_PREST: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SGRUPHAB: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_INI: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_FIM: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DTPORTAR: Dictionary<Utf8, Int32>;
  /** C50 in the files; no title is known. */
  PORTARIA: Utf8;
  /** C6 in the files; no title is known. */
  MAPORTAR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-GM: Gestão e Metas. Management by targets. One facility under a contract of
 * management and targets in one month: each file is a complete picture, so that months must not be
 * added up.
 */
export type CnesGm = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TERCEIRO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  COD_CEP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  VINC_SUS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_PREST: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SGRUPHAB: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_INI: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CMPT_FIM: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DTPORTAR: Dictionary<Utf8, Int32>;
  /** C50 in the files; no title is known. */
  PORTARIA: Utf8;
  /** C6 in the files; no title is known. */
  MAPORTAR: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NAT_JUR: Dictionary<Utf8, Int32>;
};

/**
 * A row of CNES-DC: Dados Complementares. Complementary data. The complementary data of one
 * facility (dialysis, chemotherapy, radiotherapy, haemotherapy) in one month: each file is a
 * complete picture, so that months must not be added up.
 */
export type CnesDc = {
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CODUFMUN: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CPF_CNPJ: Utf8;
  /** C1 in the files; no title is known. */
  PF_PJ: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NIV_DEP: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CNPJ_MAN: Utf8;
  /** C2 in the files; no title is known. */
  COD_IR: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  REGSAUDE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MICR_REG: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRSAN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  VINC_SUS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DISTRADM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TPGESTAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESFERA_A: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  RETENCAO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ATIVIDAD: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLIENTEL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_UNID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TURNO_AT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NIV_HIER: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  TP_PREST: Dictionary<Utf8, Int32>;
  /** N2 in the files; no title is known. */
  S_HBSAGP: Int32;
  /** N2 in the files; no title is known. */
  S_HBSAGN: Int32;
  /** N2 in the files; no title is known. */
  S_DPI: Int32;
  /** N2 in the files; no title is known. */
  S_DPAC: Int32;
  /** N2 in the files; no title is known. */
  S_REAGP: Int32;
  /** N2 in the files; no title is known. */
  S_REAGN: Int32;
  /** N2 in the files; no title is known. */
  S_REHCV: Int32;
  /** N2 in the files; no title is known. */
  MAQ_PROP: Int32;
  /** N2 in the files; no title is known. */
  MAQ_OUTR: Int32;
  /** C1 in the files; no title is known. */
  F_AREIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  F_CARVAO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ABRANDAD: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DEIONIZA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OSMOSE_R: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  OUT_TRAT: Dictionary<Utf8, Int32>;
  /** C15 in the files; no title is known. */
  CNS_NEFR: Utf8;
  /** C1 in the files; no title is known. */
  DIALISE: Dictionary<Utf8, Int32>;
  /** N2 in the files; no title is known. */
  SIMUL_RD: Int32;
  /** N2 in the files; no title is known. */
  PLANJ_RD: Int32;
  /** N2 in the files; no title is known. */
  ARMAZ_FT: Int32;
  /** N2 in the files; no title is known. */
  CONF_MAS: Int32;
  /** N2 in the files; no title is known. */
  SALA_MOL: Int32;
  /** N2 in the files; no title is known. */
  BLOCOPER: Int32;
  /** N2 in the files; no title is known. */
  S_ARMAZE: Int32;
  /** N2 in the files; no title is known. */
  S_PREPAR: Int32;
  /** N2 in the files; no title is known. */
  S_QCDURA: Int32;
  /** N2 in the files; no title is known. */
  S_QLDURA: Int32;
  /** N2 in the files; no title is known. */
  S_CPFLUX: Int32;
  /** N2 in the files; no title is known. */
  S_SIMULA: Int32;
  /** N2 in the files; no title is known. */
  S_ACELL6: Int32;
  /** N2 in the files; no title is known. */
  S_ALSEME: Int32;
  /** N2 in the files; no title is known. */
  S_ALCOME: Int32;
  /** N2 in the files; no title is known. */
  ORTV1050: Int32;
  /** N2 in the files; no title is known. */
  ORV50150: Int32;
  /** N2 in the files; no title is known. */
  OV150500: Int32;
  /** N2 in the files; no title is known. */
  UN_COBAL: Int32;
  /** N2 in the files; no title is known. */
  EQBRBAIX: Int32;
  /** N2 in the files; no title is known. */
  EQBRMEDI: Int32;
  /** N2 in the files; no title is known. */
  EQBRALTA: Int32;
  /** N2 in the files; no title is known. */
  EQ_MAREA: Int32;
  /** N2 in the files; no title is known. */
  EQ_MINDI: Int32;
  /** N2 in the files; no title is known. */
  EQSISPLN: Int32;
  /** N2 in the files; no title is known. */
  EQDOSCLI: Int32;
  /** N2 in the files; no title is known. */
  EQFONSEL: Int32;
  /** C15 in the files; no title is known. */
  CNS_ADM: Utf8;
  /** C15 in the files; no title is known. */
  CNS_OPED: Utf8;
  /** C15 in the files; no title is known. */
  CNS_CONC: Utf8;
  /** C15 in the files; no title is known. */
  CNS_OCLIN: Utf8;
  /** C15 in the files; no title is known. */
  CNS_MRAD: Utf8;
  /** C15 in the files; no title is known. */
  CNS_FNUC: Utf8;
  /** C1 in the files; no title is known. */
  QUIMRADI: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  S_RECEPC: Int32;
  /** N3 in the files; no title is known. */
  S_TRIHMT: Int32;
  /** N3 in the files; no title is known. */
  S_TRICLI: Int32;
  /** N3 in the files; no title is known. */
  S_COLETA: Int32;
  /** N3 in the files; no title is known. */
  S_AFERES: Int32;
  /** N3 in the files; no title is known. */
  S_PREEST: Int32;
  /** N3 in the files; no title is known. */
  S_PROCES: Int32;
  /** N3 in the files; no title is known. */
  S_ESTOQU: Int32;
  /** N3 in the files; no title is known. */
  S_DISTRI: Int32;
  /** N3 in the files; no title is known. */
  S_SOROLO: Int32;
  /** N3 in the files; no title is known. */
  S_IMUNOH: Int32;
  /** N3 in the files; no title is known. */
  S_PRETRA: Int32;
  /** N3 in the files; no title is known. */
  S_HEMOST: Int32;
  /** N3 in the files; no title is known. */
  S_CONTRQ: Int32;
  /** N3 in the files; no title is known. */
  S_BIOMOL: Int32;
  /** N3 in the files; no title is known. */
  S_IMUNFE: Int32;
  /** N3 in the files; no title is known. */
  S_TRANSF: Int32;
  /** N3 in the files; no title is known. */
  S_SGDOAD: Int32;
  /** N3 in the files; no title is known. */
  QT_CADRE: Int32;
  /** N3 in the files; no title is known. */
  QT_CENRE: Int32;
  /** N3 in the files; no title is known. */
  QT_REFSA: Int32;
  /** N3 in the files; no title is known. */
  QT_CONRA: Int32;
  /** N3 in the files; no title is known. */
  QT_EXTPL: Int32;
  /** N3 in the files; no title is known. */
  QT_FRE18: Int32;
  /** N3 in the files; no title is known. */
  QT_FRE30: Int32;
  /** N3 in the files; no title is known. */
  QT_AGIPL: Int32;
  /** N3 in the files; no title is known. */
  QT_SELAD: Int32;
  /** N3 in the files; no title is known. */
  QT_IRRHE: Int32;
  /** N3 in the files; no title is known. */
  QT_AGLTN: Int32;
  /** N3 in the files; no title is known. */
  QT_MAQAF: Int32;
  /** N3 in the files; no title is known. */
  QT_REFRE: Int32;
  /** N3 in the files; no title is known. */
  QT_REFAS: Int32;
  /** N3 in the files; no title is known. */
  QT_CAPFL: Int32;
  /** C15 in the files; no title is known. */
  CNS_HMTR: Utf8;
  /** C15 in the files; no title is known. */
  CNS_HMTL: Utf8;
  /** C15 in the files; no title is known. */
  CNS_CRES: Utf8;
  /** C15 in the files; no title is known. */
  CNS_RTEC: Utf8;
  /** C1 in the files; no title is known. */
  HEMOTERA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP01CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP02CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP03CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP04CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP05CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP06CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV01: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV02: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV05: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV06: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV03: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  AP07CV04: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ATEND_PR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG3E: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG3M: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG4E: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG4M: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG6E: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESPRG6M: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NIVATE_A: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  NIVATE_H: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  COMPETEN: Dictionary<Utf8, Int32>;
};

/** The groups of CNES that can be scanned, by code. */
export interface CnesGroups {
  /** Estabelecimentos. Facilities. */
  ST: GroupTypes<CnesSt, "uf+month">;
  /** Profissionais. Professionals. */
  PF: GroupTypes<CnesPf, "uf+month">;
  /** Leitos. Hospital beds. */
  LT: GroupTypes<CnesLt, "uf+month">;
  /** Equipamentos. Equipment. */
  EQ: GroupTypes<CnesEq, "uf+month">;
  /** Serviços Especializados. Specialised services. */
  SR: GroupTypes<CnesSr, "uf+month">;
  /** Habilitações. Accreditations. */
  HB: GroupTypes<CnesHb, "uf+month">;
  /** Equipes. Health teams. */
  EP: GroupTypes<CnesEp, "uf+month">;
  /** Regras Contratuais. Contract rules. */
  RC: GroupTypes<CnesRc, "uf+month">;
  /** Incentivos. Financial incentives. */
  IN: GroupTypes<CnesIn, "uf+month">;
  /** Estabelecimentos de Ensino. Teaching status. */
  EE: GroupTypes<CnesEe, "uf+month">;
  /** Estabelecimentos Filantrópicos. Philanthropic status. */
  EF: GroupTypes<CnesEf, "uf+month">;
  /** Gestão e Metas. Management by targets. */
  GM: GroupTypes<CnesGm, "uf+month">;
  /** Dados Complementares. Complementary data. */
  DC: GroupTypes<CnesDc, "uf+month">;
}
