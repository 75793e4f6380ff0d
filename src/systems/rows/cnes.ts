// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary, DateDay, Int32, Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of CNES-ST: Estabelecimentos. Facilities. One facility in one month: each file is a
 * complete picture, so that months must not be added up.
 */
export type CnesSt = {
  /** Código CNES do estabelecimento. Facility CNES code. */
  CNES: Code;
  /** Município do estabelecimento. Municipality of the facility. */
  CODUFMUN: Code;
  /** CEP do estabelecimento. Postal code of the facility. */
  COD_CEP: Code;
  /** CPF ou CNPJ do estabelecimento. Facility CPF or CNPJ. */
  CPF_CNPJ: Utf8;
  /** Pessoa física ou jurídica. Natural or legal person. */
  PF_PJ: Code;
  /**
   * Nível de dependência (individual ou mantida). Whether the facility stands alone or is
   * maintained.
   */
  NIV_DEP: Code;
  /** CNPJ da mantenedora. CNPJ of the maintaining entity. */
  CNPJ_MAN: Utf8;
  /** Retenção de tributos (antigo). Tax withholding (old). */
  COD_IR: Code;
  /** Região de saúde, como informada. Health region as typed by the state. */
  REGSAUDE: Utf8;
  /** Microrregião de saúde. Health micro-region. */
  MICR_REG: Code;
  /** Distrito sanitário. Sanitary district. */
  DISTRSAN: Code;
  /** Distrito administrativo. Administrative district. */
  DISTRADM: Code;
  /** Vínculo com o SUS. Linked to the SUS. */
  VINC_SUS: Code;
  /** Tipo de gestão. Level of government that manages the facility. */
  TPGESTAO: Code;
  /** Esfera administrativa. Administrative sphere. */
  ESFERA_A: Code;
  /** Retenção de tributos. Tax withholding. */
  RETENCAO: Code;
  /** Atividade de ensino e pesquisa. Teaching and research activity. */
  ATIVIDAD: Code;
  /** Natureza da organização. Nature of the organisation. */
  NATUREZA: Code;
  /** Fluxo de clientela. Flow of patients (referred, by demand). */
  CLIENTEL: Code;
  /** Tipo de unidade. Facility type. */
  TP_UNID: Code;
  /** Turno de atendimento. Opening hours. */
  TURNO_AT: Code;
  /** Nível de hierarquia. Hierarchy level. */
  NIV_HIER: Code;
  /** Tipo de prestador. Provider type. */
  TP_PREST: Code;
  /** Código do banco. Bank code. */
  CO_BANCO: Code;
  /** Código da agência. Bank branch. */
  CO_AGENC: Code;
  /** Conta corrente. Bank account. */
  C_CORREN: Utf8;
  /** Contrato municipal com o SUS. Municipal contract with the SUS. */
  CONTRATM: Utf8;
  /** Data de publicação do contrato municipal. Date of publication of the municipal contract. */
  DT_PUBLM: DateDay;
  /** Contrato estadual com o SUS. State contract with the SUS. */
  CONTRATE: Utf8;
  /** Data de publicação do contrato estadual. Date of publication of the state contract. */
  DT_PUBLE: DateDay;
  /** Número do alvará sanitário. Number of the sanitary licence. */
  ALVARA: Utf8;
  /** Data de expedição do alvará. Date of issue of the licence. */
  DT_EXPED: DateDay;
  /** Órgão que expediu o alvará. Issuer of the licence. */
  ORGEXPED: Code;
  /** Passou por avaliação de acreditação. Evaluated for accreditation. */
  AV_ACRED: Code;
  /** Classificação da acreditação. Level of accreditation. */
  CLASAVAL: Code;
  /** Mês da acreditação. Month of the accreditation. */
  DT_ACRED: Code;
  /** Passou por avaliação do PNASS. Evaluated by the PNASS programme. */
  AV_PNASS: Code;
  /** Mês da avaliação do PNASS. Month of the PNASS evaluation. */
  DT_PNASS: Code;
  /** Gestão estadual: atenção básica ambulatorial. Managed by the state: basic outpatient. */
  GESPRG1E: Code;
  /**
   * Gestão municipal: atenção básica ambulatorial. Managed by the municipality: basic outpatient.
   */
  GESPRG1M: Code;
  /**
   * Gestão estadual: média complexidade ambulatorial. Managed by the state: medium-complexity
   * outpatient.
   */
  GESPRG2E: Code;
  /**
   * Gestão municipal: média complexidade ambulatorial. Managed by the municipality:
   * medium-complexity outpatient.
   */
  GESPRG2M: Code;
  /**
   * Gestão estadual: alta complexidade ambulatorial. Managed by the state: high-complexity
   * outpatient.
   */
  GESPRG4E: Code;
  /**
   * Gestão municipal: alta complexidade ambulatorial. Managed by the municipality: high-complexity
   * outpatient.
   */
  GESPRG4M: Code;
  /** Presta atenção ambulatorial. Provides outpatient care. */
  NIVATE_A: Code;
  /** Gestão estadual: programa hospitalar 03. Managed by the state: inpatient programme 03. */
  GESPRG3E: Code;
  /**
   * Gestão municipal: programa hospitalar 03. Managed by the municipality: inpatient programme 03.
   */
  GESPRG3M: Code;
  /**
   * Gestão estadual: média complexidade hospitalar. Managed by the state: medium-complexity
   * inpatient.
   */
  GESPRG5E: Code;
  /**
   * Gestão municipal: média complexidade hospitalar. Managed by the municipality: medium-complexity
   * inpatient.
   */
  GESPRG5M: Code;
  /**
   * Gestão estadual: alta complexidade hospitalar. Managed by the state: high-complexity inpatient.
   */
  GESPRG6E: Code;
  /**
   * Gestão municipal: alta complexidade hospitalar. Managed by the municipality: high-complexity
   * inpatient.
   */
  GESPRG6M: Code;
  /** Presta atenção hospitalar. Provides inpatient care. */
  NIVATE_H: Code;
  /** Leitos cirúrgicos. Surgical beds. */
  QTLEITP1: Int32;
  /** Leitos clínicos. Clinical beds. */
  QTLEITP2: Int32;
  /** Leitos complementares. Complementary beds. */
  QTLEITP3: Int32;
  /** Possui leito hospitalar. Has hospital beds. */
  LEITHOSP: Code;
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
  URGEMERG: Code;
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
  ATENDAMB: Code;
  /** Sala de cirurgia (centro cirúrgico). Operating room (surgical centre). */
  QTINST31: Int32;
  /** Sala de recuperação (centro cirúrgico). Recovery room (surgical centre). */
  QTINST32: Int32;
  /**
   * Sala de cirurgia ambulatorial (centro cirúrgico). Ambulatory-surgery room (surgical centre).
   */
  QTINST33: Int32;
  /** Possui centro cirúrgico. Has a surgical centre. */
  CENTRCIR: Code;
  /** Sala de pré-parto (centro obstétrico). Pre-delivery room (obstetric centre). */
  QTINST34: Int32;
  /** Sala de parto normal (centro obstétrico). Normal-delivery room (obstetric centre). */
  QTINST35: Int32;
  /** Sala de curetagem (centro obstétrico). Curettage room (obstetric centre). */
  QTINST36: Int32;
  /** Sala de cirurgia (centro obstétrico). Surgery room (obstetric centre). */
  QTINST37: Int32;
  /** Possui centro obstétrico. Has an obstetric centre. */
  CENTROBS: Code;
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
  CENTRNEO: Code;
  /** Possui instalação hospitalar. Has hospital installations. */
  ATENDHOS: Code;
  /** Serviço de apoio próprio: SAME/SPP. Own support service: SAME/SPP (patient records). */
  SERAP01P: Code;
  /**
   * Serviço de apoio terceirizado: SAME/SPP. Third-party support service: SAME/SPP (patient
   * records).
   */
  SERAP01T: Code;
  /** Serviço de apoio próprio: serviço social. Own support service: social service. */
  SERAP02P: Code;
  /** Serviço de apoio terceirizado: serviço social. Third-party support service: social service. */
  SERAP02T: Code;
  /** Serviço de apoio próprio: farmácia. Own support service: pharmacy. */
  SERAP03P: Code;
  /** Serviço de apoio terceirizado: farmácia. Third-party support service: pharmacy. */
  SERAP03T: Code;
  /** Serviço de apoio próprio: esterilização de materiais. Own support service: sterilisation. */
  SERAP04P: Code;
  /**
   * Serviço de apoio terceirizado: esterilização de materiais. Third-party support service:
   * sterilisation.
   */
  SERAP04T: Code;
  /** Serviço de apoio próprio: nutrição e dietética. Own support service: nutrition. */
  SERAP05P: Code;
  /**
   * Serviço de apoio terceirizado: nutrição e dietética. Third-party support service: nutrition.
   */
  SERAP05T: Code;
  /** Serviço de apoio próprio: lactário. Own support service: infant-formula kitchen. */
  SERAP06P: Code;
  /**
   * Serviço de apoio terceirizado: lactário. Third-party support service: infant-formula kitchen.
   */
  SERAP06T: Code;
  /** Serviço de apoio próprio: banco de leite. Own support service: milk bank. */
  SERAP07P: Code;
  /** Serviço de apoio terceirizado: banco de leite. Third-party support service: milk bank. */
  SERAP07T: Code;
  /** Serviço de apoio próprio: lavanderia. Own support service: laundry. */
  SERAP08P: Code;
  /** Serviço de apoio terceirizado: lavanderia. Third-party support service: laundry. */
  SERAP08T: Code;
  /**
   * Serviço de apoio próprio: manutenção de equipamentos. Own support service: equipment
   * maintenance.
   */
  SERAP09P: Code;
  /**
   * Serviço de apoio terceirizado: manutenção de equipamentos. Third-party support service:
   * equipment maintenance.
   */
  SERAP09T: Code;
  /** Serviço de apoio próprio: ambulância. Own support service: ambulance. */
  SERAP10P: Code;
  /** Serviço de apoio terceirizado: ambulância. Third-party support service: ambulance. */
  SERAP10T: Code;
  /** Serviço de apoio próprio: necrotério. Own support service: morgue. */
  SERAP11P: Code;
  /** Serviço de apoio terceirizado: necrotério. Third-party support service: morgue. */
  SERAP11T: Code;
  /** Possui serviço de apoio. Has any support service. */
  SERAPOIO: Code;
  /** Coleta de rejeitos biológicos. Collects biological waste. */
  RES_BIOL: Code;
  /** Coleta de rejeitos químicos. Collects chemical waste. */
  RES_QUIM: Code;
  /** Coleta de rejeitos radioativos. Collects radioactive waste. */
  RES_RADI: Code;
  /** Coleta de rejeitos comuns. Collects common waste. */
  RES_COMU: Code;
  /** Possui coleta de rejeitos. Collects any waste. */
  COLETRES: Code;
  /** Comissão: ética médica. Committee: medical ethics. */
  COMISS01: Code;
  /** Comissão: ética de enfermagem. Committee: nursing ethics. */
  COMISS02: Code;
  /** Comissão: farmácia e terapêutica. Committee: pharmacy and therapeutics. */
  COMISS03: Code;
  /** Comissão: controle de infecção hospitalar. Committee: hospital infection control. */
  COMISS04: Code;
  /** Comissão: apropriação de custos. Committee: cost appropriation. */
  COMISS05: Code;
  /** Comissão: CIPA. Committee: accident prevention (CIPA). */
  COMISS06: Code;
  /** Comissão: revisão de prontuários. Committee: medical-record review. */
  COMISS07: Code;
  /**
   * Comissão: revisão de documentação médica e estatística. Committee: medical documents and
   * statistics.
   */
  COMISS08: Code;
  /** Comissão: análise de óbitos e biópsias. Committee: deaths and biopsies. */
  COMISS09: Code;
  /** Comissão: investigação epidemiológica. Committee: epidemiological investigation. */
  COMISS10: Code;
  /** Comissão: notificação de doenças. Committee: disease notification. */
  COMISS11: Code;
  /** Comissão: controle de zoonoses e vetores. Committee: zoonoses and vectors. */
  COMISS12: Code;
  /** Possui comissão. Has any committee. */
  COMISSAO: Code;
  /** Atendimento prestado: internação, convênio SUS. Inpatient care, paid by the SUS. */
  AP01CV01: Code;
  /** Atendimento prestado: internação, convênio particular. Inpatient care, paid by the patient. */
  AP01CV02: Code;
  /**
   * Atendimento prestado: internação, convênio plano de saúde próprio. Inpatient care, own health
   * plan.
   */
  AP01CV03: Code;
  /**
   * Atendimento prestado: internação, convênio plano de saúde de terceiro. Inpatient care, health
   * plan of a third party.
   */
  AP01CV04: Code;
  /**
   * Atendimento prestado: internação, convênio plano de saúde público. Inpatient care, public
   * health plan.
   */
  AP01CV05: Code;
  /**
   * Atendimento prestado: internação, convênio plano de saúde privado. Inpatient care, private
   * health plan.
   */
  AP01CV06: Code;
  /** Atendimento prestado: internação, convênio gratuito. Inpatient care, free of charge. */
  AP01CV07: Code;
  /** Atendimento prestado: ambulatorial, convênio SUS. Outpatient care, paid by the SUS. */
  AP02CV01: Code;
  /**
   * Atendimento prestado: ambulatorial, convênio particular. Outpatient care, paid by the patient.
   */
  AP02CV02: Code;
  /**
   * Atendimento prestado: ambulatorial, convênio plano de saúde próprio. Outpatient care, own
   * health plan.
   */
  AP02CV03: Code;
  /**
   * Atendimento prestado: ambulatorial, convênio plano de saúde de terceiro. Outpatient care,
   * health plan of a third party.
   */
  AP02CV04: Code;
  /**
   * Atendimento prestado: ambulatorial, convênio plano de saúde público. Outpatient care, public
   * health plan.
   */
  AP02CV05: Code;
  /**
   * Atendimento prestado: ambulatorial, convênio plano de saúde privado. Outpatient care, private
   * health plan.
   */
  AP02CV06: Code;
  /** Atendimento prestado: ambulatorial, convênio gratuito. Outpatient care, free of charge. */
  AP02CV07: Code;
  /** Atendimento prestado: SADT, convênio SUS. Diagnosis and therapy, paid by the SUS. */
  AP03CV01: Code;
  /**
   * Atendimento prestado: SADT, convênio particular. Diagnosis and therapy, paid by the patient.
   */
  AP03CV02: Code;
  /**
   * Atendimento prestado: SADT, convênio plano de saúde próprio. Diagnosis and therapy, own health
   * plan.
   */
  AP03CV03: Code;
  /**
   * Atendimento prestado: SADT, convênio plano de saúde de terceiro. Diagnosis and therapy, health
   * plan of a third party.
   */
  AP03CV04: Code;
  /**
   * Atendimento prestado: SADT, convênio plano de saúde público. Diagnosis and therapy, public
   * health plan.
   */
  AP03CV05: Code;
  /**
   * Atendimento prestado: SADT, convênio plano de saúde privado. Diagnosis and therapy, private
   * health plan.
   */
  AP03CV06: Code;
  /** Atendimento prestado: SADT, convênio gratuito. Diagnosis and therapy, free of charge. */
  AP03CV07: Code;
  /** Atendimento prestado: urgência, convênio SUS. Urgent care, paid by the SUS. */
  AP04CV01: Code;
  /** Atendimento prestado: urgência, convênio particular. Urgent care, paid by the patient. */
  AP04CV02: Code;
  /**
   * Atendimento prestado: urgência, convênio plano de saúde próprio. Urgent care, own health plan.
   */
  AP04CV03: Code;
  /**
   * Atendimento prestado: urgência, convênio plano de saúde de terceiro. Urgent care, health plan
   * of a third party.
   */
  AP04CV04: Code;
  /**
   * Atendimento prestado: urgência, convênio plano de saúde público. Urgent care, public health
   * plan.
   */
  AP04CV05: Code;
  /**
   * Atendimento prestado: urgência, convênio plano de saúde privado. Urgent care, private health
   * plan.
   */
  AP04CV06: Code;
  /** Atendimento prestado: urgência, convênio gratuito. Urgent care, free of charge. */
  AP04CV07: Code;
  /** Atendimento prestado: outros, convênio SUS. Other care, paid by the SUS. */
  AP05CV01: Code;
  /** Atendimento prestado: outros, convênio particular. Other care, paid by the patient. */
  AP05CV02: Code;
  /** Atendimento prestado: outros, convênio plano de saúde próprio. Other care, own health plan. */
  AP05CV03: Code;
  /**
   * Atendimento prestado: outros, convênio plano de saúde de terceiro. Other care, health plan of a
   * third party.
   */
  AP05CV04: Code;
  /**
   * Atendimento prestado: outros, convênio plano de saúde público. Other care, public health plan.
   */
  AP05CV05: Code;
  /**
   * Atendimento prestado: outros, convênio plano de saúde privado. Other care, private health plan.
   */
  AP05CV06: Code;
  /** Atendimento prestado: outros, convênio gratuito. Other care, free of charge. */
  AP05CV07: Code;
  /**
   * Atendimento prestado: vigilância em saúde, convênio SUS. Health surveillance, paid by the SUS.
   */
  AP06CV01: Code;
  /**
   * Atendimento prestado: vigilância em saúde, convênio particular. Health surveillance, paid by
   * the patient.
   */
  AP06CV02: Code;
  /**
   * Atendimento prestado: vigilância em saúde, convênio plano de saúde próprio. Health
   * surveillance, own health plan.
   */
  AP06CV03: Code;
  /**
   * Atendimento prestado: vigilância em saúde, convênio plano de saúde de terceiro. Health
   * surveillance, health plan of a third party.
   */
  AP06CV04: Code;
  /**
   * Atendimento prestado: vigilância em saúde, convênio plano de saúde público. Health
   * surveillance, public health plan.
   */
  AP06CV05: Code;
  /**
   * Atendimento prestado: vigilância em saúde, convênio plano de saúde privado. Health
   * surveillance, private health plan.
   */
  AP06CV06: Code;
  /**
   * Atendimento prestado: vigilância em saúde, convênio gratuito. Health surveillance, free of
   * charge.
   */
  AP06CV07: Code;
  /** Atendimento prestado: regulação, convênio SUS. Regulation of access, paid by the SUS. */
  AP07CV01: Code;
  /**
   * Atendimento prestado: regulação, convênio particular. Regulation of access, paid by the
   * patient.
   */
  AP07CV02: Code;
  /**
   * Atendimento prestado: regulação, convênio plano de saúde próprio. Regulation of access, own
   * health plan.
   */
  AP07CV03: Code;
  /**
   * Atendimento prestado: regulação, convênio plano de saúde de terceiro. Regulation of access,
   * health plan of a third party.
   */
  AP07CV04: Code;
  /**
   * Atendimento prestado: regulação, convênio plano de saúde público. Regulation of access, public
   * health plan.
   */
  AP07CV05: Code;
  /**
   * Atendimento prestado: regulação, convênio plano de saúde privado. Regulation of access, private
   * health plan.
   */
  AP07CV06: Code;
  /** Atendimento prestado: regulação, convênio gratuito. Regulation of access, free of charge. */
  AP07CV07: Code;
  /** Possui atendimento prestado. Has care on offer. */
  ATEND_PR: Code;
  /** Mês da última atualização. Month of the last update. */
  DT_ATUAL: Code;
  /** Competência. Competence of the snapshot. */
  COMPETEN: Code;
  /** Natureza jurídica. Legal nature. */
  NAT_JUR: Code;
};

/**
 * A row of CNES-PF: Profissionais. Professionals. One professional in one occupation and bond at
 * one facility in one month: each file is a complete picture, so that months must not be added up.
 * Count heads by CPFUNICO = 1.
 */
export type CnesPf = {
  /** Código CNES do estabelecimento. Facility CNES code. */
  CNES: Code;
  /** Município do estabelecimento. Municipality of the facility. */
  CODUFMUN: Code;
  /** Região de saúde, como informada. Health region as typed by the state. */
  REGSAUDE: Utf8;
  /** Microrregião de saúde. Health micro-region. */
  MICR_REG: Code;
  /** Distrito sanitário. Sanitary district. */
  DISTRSAN: Code;
  /** Distrito administrativo. Administrative district. */
  DISTRADM: Code;
  /** Tipo de gestão. Level of government that manages the facility. */
  TPGESTAO: Code;
  /** Pessoa física ou jurídica. Natural or legal person. */
  PF_PJ: Code;
  /** CPF ou CNPJ do estabelecimento. Facility CPF or CNPJ. */
  CPF_CNPJ: Utf8;
  /**
   * Nível de dependência (individual ou mantida). Whether the facility stands alone or is
   * maintained.
   */
  NIV_DEP: Code;
  /** CNPJ da mantenedora. CNPJ of the maintaining entity. */
  CNPJ_MAN: Utf8;
  /** Esfera administrativa. Administrative sphere. */
  ESFERA_A: Code;
  /** Atividade de ensino e pesquisa. Teaching and research activity. */
  ATIVIDAD: Code;
  /** Retenção de tributos. Tax withholding. */
  RETENCAO: Code;
  /** Natureza da organização. Nature of the organisation. */
  NATUREZA: Code;
  /** Fluxo de clientela. Flow of patients (referred, by demand). */
  CLIENTEL: Code;
  /** Tipo de unidade. Facility type. */
  TP_UNID: Code;
  /** Turno de atendimento. Opening hours. */
  TURNO_AT: Code;
  /** Nível de hierarquia. Hierarchy level. */
  NIV_HIER: Code;
  /** Serviço de terceiro. Provided by a third party. */
  TERCEIRO: Code;
  /** CPF do profissional, ofuscado. CPF of the professional, obfuscated. */
  CPF_PROF: Binary;
  /** Marca uma linha por profissional (1). Marks one row of each professional (1). */
  CPFUNICO: Code;
  /** Ocupação (CBO). Occupation (CBO). */
  CBO: Code;
  /** CBO da contagem única. Occupation in the count of heads. */
  CBOUNICO: Code;
  /** Nome do profissional. Name of the professional. */
  NOMEPROF: Utf8;
  /** CNS do profissional. National health card of the professional. */
  CNS_PROF: Utf8;
  /** Código do conselho profissional. Professional council. */
  CONSELHO: Code;
  /** Registro no conselho. Registration with the council. */
  REGISTRO: Utf8;
  /** Vínculo profissional. Employment bond. */
  VINCULAC: Code;
  /** Vínculo contratado. Bond of employment. */
  VINCUL_C: Code;
  /** Vínculo autônomo. Bond of self-employment. */
  VINCUL_A: Code;
  /** Vínculo não identificado. Bond not identified. */
  VINCUL_N: Code;
  /** Profissional atende o SUS. Works for the SUS. */
  PROF_SUS: Code;
  /** Profissional não atende o SUS. Does not work for the SUS. */
  PROFNSUS: Code;
  /** Horas semanais em outras atividades. Weekly hours in other activities. */
  HORAOUTR: Int32;
  /** Horas semanais hospitalares. Weekly hours in hospital. */
  HORAHOSP: Int32;
  /** Horas semanais ambulatoriais. Weekly hours in outpatient care. */
  HORA_AMB: Int32;
  /** Competência. Competence of the snapshot. */
  COMPETEN: Code;
  /** Município de residência do profissional. Municipality of residence of the professional. */
  UFMUNRES: Code;
  /** Natureza jurídica. Legal nature. */
  NAT_JUR: Code;
};

/**
 * A row of CNES-LT: Leitos. Hospital beds. One kind of bed of one facility in one month: each file
 * is a complete picture, so that months must not be added up. The beds of a facility are the sum of
 * QT_EXIST over its rows.
 */
export type CnesLt = {
  /** Código CNES do estabelecimento. Facility CNES code. */
  CNES: Code;
  /** Município do estabelecimento. Municipality of the facility. */
  CODUFMUN: Code;
  /** Região de saúde, como informada. Health region as typed by the state. */
  REGSAUDE: Utf8;
  /** Microrregião de saúde. Health micro-region. */
  MICR_REG: Code;
  /** Distrito sanitário. Sanitary district. */
  DISTRSAN: Code;
  /** Distrito administrativo. Administrative district. */
  DISTRADM: Code;
  /** Tipo de gestão. Level of government that manages the facility. */
  TPGESTAO: Code;
  /** Pessoa física ou jurídica. Natural or legal person. */
  PF_PJ: Code;
  /** CPF ou CNPJ do estabelecimento. Facility CPF or CNPJ. */
  CPF_CNPJ: Utf8;
  /**
   * Nível de dependência (individual ou mantida). Whether the facility stands alone or is
   * maintained.
   */
  NIV_DEP: Code;
  /** CNPJ da mantenedora. CNPJ of the maintaining entity. */
  CNPJ_MAN: Utf8;
  /** Esfera administrativa. Administrative sphere. */
  ESFERA_A: Code;
  /** Atividade de ensino e pesquisa. Teaching and research activity. */
  ATIVIDAD: Code;
  /** Retenção de tributos. Tax withholding. */
  RETENCAO: Code;
  /** Natureza da organização. Nature of the organisation. */
  NATUREZA: Code;
  /** Fluxo de clientela. Flow of patients (referred, by demand). */
  CLIENTEL: Code;
  /** Tipo de unidade. Facility type. */
  TP_UNID: Code;
  /** Turno de atendimento. Opening hours. */
  TURNO_AT: Code;
  /** Nível de hierarquia. Hierarchy level. */
  NIV_HIER: Code;
  /** Serviço de terceiro. Provided by a third party. */
  TERCEIRO: Code;
  /** Tipo de leito. Class of bed. */
  TP_LEITO: Code;
  /** Especialidade do leito. Bed specialty. */
  CODLEITO: Code;
  /** Leitos existentes. Beds that exist. */
  QT_EXIST: Int32;
  /** Leitos contratados. Beds under contract. */
  QT_CONTR: Int32;
  /** Leitos SUS. Beds available to the SUS. */
  QT_SUS: Int32;
  /** Leitos não SUS. Beds not available to the SUS. */
  QT_NSUS: Int32;
  /** Competência. Competence of the snapshot. */
  COMPETEN: Code;
  /** Natureza jurídica. Legal nature. */
  NAT_JUR: Code;
};

/**
 * A row of CNES-EQ: Equipamentos. Equipment. One kind of equipment of one facility in one month:
 * each file is a complete picture, so that months must not be added up.
 */
export type CnesEq = {
  CNES: Code;
  CODUFMUN: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  DISTRADM: Code;
  TPGESTAO: Code;
  PF_PJ: Code;
  CPF_CNPJ: Utf8;
  NIV_DEP: Code;
  CNPJ_MAN: Utf8;
  ESFERA_A: Code;
  ATIVIDAD: Code;
  RETENCAO: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TERCEIRO: Code;
  TIPEQUIP: Code;
  CODEQUIP: Code;
  QT_EXIST: Int32;
  QT_USO: Int32;
  IND_SUS: Code;
  IND_NSUS: Code;
  COMPETEN: Code;
  NAT_JUR: Code;
};

/**
 * A row of CNES-SR: Serviços Especializados. Specialised services. One specialised service, with
 * its class, of one facility in one month: each file is a complete picture, so that months must not
 * be added up.
 */
export type CnesSr = {
  CNES: Code;
  CODUFMUN: Code;
  SERV_ESP: Code;
  CLASS_SR: Code;
  SRVUNICO: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  DISTRADM: Code;
  TPGESTAO: Code;
  PF_PJ: Code;
  CPF_CNPJ: Utf8;
  NIV_DEP: Code;
  ESFERA_A: Code;
  ATIVIDAD: Code;
  RETENCAO: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TERCEIRO: Code;
  CNPJ_MAN: Utf8;
  CARACTER: Code;
  AMB_NSUS: Code;
  AMB_SUS: Code;
  HOSP_NSUS: Code;
  HOSP_SUS: Code;
  COMPETEN: Code;
  CONTSRVU: Code;
  CNESTERC: Code;
  NAT_JUR: Code;
};

/**
 * A row of CNES-HB: Habilitações. Accreditations. One accreditation (habilitação) of one facility
 * in one month: each file is a complete picture, so that months must not be added up.
 */
export type CnesHb = {
  CNES: Code;
  CODUFMUN: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  DISTRADM: Code;
  TPGESTAO: Code;
  PF_PJ: Code;
  CPF_CNPJ: Utf8;
  NIV_DEP: Code;
  CNPJ_MAN: Utf8;
  ESFERA_A: Code;
  RETENCAO: Code;
  ATIVIDAD: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TERCEIRO: Code;
  COD_CEP: Code;
  VINC_SUS: Code;
  TP_PREST: Code;
  SGRUPHAB: Code;
  CMPT_INI: Code;
  CMPT_FIM: Code;
  DTPORTAR: Code;
  PORTARIA: Utf8;
  MAPORTAR: Code;
  NULEITOS: Int32;
  COMPETEN: Code;
  NAT_JUR: Code;
};

/**
 * A row of CNES-EP: Equipes. Health teams. One health team of one facility in one month: each file
 * is a complete picture, so that months must not be added up.
 */
export type CnesEp = {
  CNES: Code;
  CODUFMUN: Code;
  COD_CEP: Code;
  CPF_CNPJ: Utf8;
  PF_PJ: Code;
  NIV_DEP: Code;
  CNPJ_MAN: Utf8;
  COD_IR: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  DISTRADM: Code;
  VINC_SUS: Code;
  TPGESTAO: Code;
  ESFERA_A: Code;
  RETENCAO: Code;
  ATIVIDAD: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TERCEIRO: Code;
  TP_PREST: Code;
  GESPRG1E: Code;
  GESPRG1M: Code;
  GESPRG2E: Code;
  GESPRG2M: Code;
  GESPRG4E: Code;
  GESPRG4M: Code;
  NIVATE_A: Code;
  GESPRG3E: Code;
  GESPRG3M: Code;
  GESPRG5E: Code;
  GESPRG5M: Code;
  GESPRG6E: Code;
  GESPRG6M: Code;
  NIVATE_H: Code;
  AP01CV01: Code;
  AP01CV02: Code;
  AP01CV05: Code;
  AP01CV06: Code;
  AP01CV03: Code;
  AP01CV04: Code;
  AP01CV07: Code;
  AP02CV01: Code;
  AP02CV02: Code;
  AP02CV05: Code;
  AP02CV06: Code;
  AP02CV03: Code;
  AP02CV04: Code;
  AP02CV07: Code;
  AP03CV01: Code;
  AP03CV02: Code;
  AP03CV05: Code;
  AP03CV06: Code;
  AP03CV03: Code;
  AP03CV04: Code;
  AP03CV07: Code;
  AP04CV01: Code;
  AP04CV02: Code;
  AP04CV05: Code;
  AP04CV06: Code;
  AP04CV03: Code;
  AP04CV04: Code;
  AP04CV07: Code;
  AP05CV01: Code;
  AP05CV02: Code;
  AP05CV05: Code;
  AP05CV06: Code;
  AP05CV03: Code;
  AP05CV04: Code;
  AP05CV07: Code;
  AP06CV01: Code;
  AP06CV02: Code;
  AP06CV05: Code;
  AP06CV06: Code;
  AP06CV03: Code;
  AP06CV04: Code;
  AP06CV07: Code;
  AP07CV01: Code;
  AP07CV02: Code;
  AP07CV05: Code;
  AP07CV06: Code;
  AP07CV03: Code;
  AP07CV04: Code;
  AP07CV07: Code;
  ATEND_PR: Code;
  IDEQUIPE: Utf8;
  TIPO_EQP: Code;
  NOME_EQP: Utf8;
  ID_AREA: Code;
  NOMEAREA: Utf8;
  ID_SEGM: Code;
  DESCSEGM: Utf8;
  TIPOSEGM: Code;
  DT_ATIVA: Code;
  DT_DESAT: Code;
  QUILOMBO: Code;
  ASSENTAD: Code;
  POPGERAL: Code;
  ESCOLA: Code;
  INDIGENA: Code;
  PRONASCI: Code;
  MOTDESAT: Code;
  TP_DESAT: Code;
  COMPETEN: Code;
  NAT_JUR: Code;
};

/**
 * A row of CNES-RC: Regras Contratuais. Contract rules. One contract rule of one facility in one
 * month: each file is a complete picture, so that months must not be added up.
 */
export type CnesRc = {
  CNES: Code;
  CODUFMUN: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  DISTRADM: Code;
  TPGESTAO: Code;
  PF_PJ: Code;
  CPF_CNPJ: Utf8;
  NIV_DEP: Code;
  CNPJ_MAN: Utf8;
  ESFERA_A: Code;
  RETENCAO: Code;
  ATIVIDAD: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TERCEIRO: Code;
  COD_CEP: Code;
  VINC_SUS: Code;
  TP_PREST: Code;
  SGRUPHAB: Code;
  CMPT_INI: Code;
  CMPT_FIM: Code;
  DTPORTAR: Code;
  PORTARIA: Utf8;
  MAPORTAR: Code;
  COMPETEN: Code;
  NAT_JUR: Code;
};

/**
 * A row of CNES-IN: Incentivos. Financial incentives. One financial incentive of one facility in
 * one month: each file is a complete picture, so that months must not be added up.
 */
export type CnesIn = {
  CNES: Code;
  CODUFMUN: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  DISTRADM: Code;
  TPGESTAO: Code;
  PF_PJ: Code;
  CPF_CNPJ: Utf8;
  NIV_DEP: Code;
  CNPJ_MAN: Utf8;
  ESFERA_A: Code;
  RETENCAO: Code;
  ATIVIDAD: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TERCEIRO: Code;
  COD_CEP: Code;
  VINC_SUS: Code;
  TP_PREST: Code;
  SGRUPHAB: Code;
  CMPT_INI: Code;
  CMPT_FIM: Code;
  DTPORTAR: Code;
  PORTARIA: Utf8;
  MAPORTAR: Code;
  COMPETEN: Code;
  NAT_JUR: Code;
};

/**
 * A row of CNES-EE: Estabelecimentos de Ensino. Teaching status. One teaching hospital in one
 * month: each file is a complete picture, so that months must not be added up.
 */
export type CnesEe = {
  CNES: Code;
  CODUFMUN: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  DISTRADM: Code;
  TPGESTAO: Code;
  PF_PJ: Code;
  CPF_CNPJ: Utf8;
  NIV_DEP: Code;
  CNPJ_MAN: Utf8;
  ESFERA_A: Code;
  RETENCAO: Code;
  ATIVIDAD: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TERCEIRO: Code;
  COD_CEP: Code;
  VINC_SUS: Code;
  TP_PREST: Code;
  SGRUPHAB: Code;
  CMPT_INI: Code;
  CMPT_FIM: Code;
  DTPORTAR: Code;
  PORTARIA: Utf8;
  MAPORTAR: Code;
  COMPETEN: Code;
  NAT_JUR: Code;
};

/**
 * A row of CNES-EF: Estabelecimentos Filantrópicos. Philanthropic status. One philanthropic
 * facility in one month: each file is a complete picture, so that months must not be added up.
 */
export type CnesEf = {
  CNES: Code;
  CODUFMUN: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  DISTRADM: Code;
  TPGESTAO: Code;
  PF_PJ: Code;
  CPF_CNPJ: Utf8;
  NIV_DEP: Code;
  CNPJ_MAN: Utf8;
  ESFERA_A: Code;
  RETENCAO: Code;
  ATIVIDAD: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TERCEIRO: Code;
  COD_CEP: Code;
  VINC_SUS: Code;
  TP_PREST: Code;
  SGRUPHAB: Code;
  CMPT_INI: Code;
  CMPT_FIM: Code;
  DTPORTAR: Code;
  PORTARIA: Utf8;
  MAPORTAR: Code;
  COMPETEN: Code;
  NAT_JUR: Code;
};

/**
 * A row of CNES-GM: Gestão e Metas. Management by targets. One facility under a contract of
 * management and targets in one month: each file is a complete picture, so that months must not be
 * added up.
 */
export type CnesGm = {
  CNES: Code;
  CODUFMUN: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  DISTRADM: Code;
  TPGESTAO: Code;
  PF_PJ: Code;
  CPF_CNPJ: Utf8;
  NIV_DEP: Code;
  CNPJ_MAN: Utf8;
  ESFERA_A: Code;
  RETENCAO: Code;
  ATIVIDAD: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TERCEIRO: Code;
  COD_CEP: Code;
  VINC_SUS: Code;
  TP_PREST: Code;
  SGRUPHAB: Code;
  CMPT_INI: Code;
  CMPT_FIM: Code;
  DTPORTAR: Code;
  PORTARIA: Utf8;
  MAPORTAR: Code;
  COMPETEN: Code;
  NAT_JUR: Code;
};

/**
 * A row of CNES-DC: Dados Complementares. Complementary data. The complementary data of one
 * facility (dialysis, chemotherapy, radiotherapy, haemotherapy) in one month: each file is a
 * complete picture, so that months must not be added up.
 */
export type CnesDc = {
  CNES: Code;
  CODUFMUN: Code;
  CPF_CNPJ: Utf8;
  PF_PJ: Code;
  NIV_DEP: Code;
  CNPJ_MAN: Utf8;
  COD_IR: Code;
  REGSAUDE: Code;
  MICR_REG: Code;
  DISTRSAN: Code;
  VINC_SUS: Code;
  DISTRADM: Code;
  TPGESTAO: Code;
  ESFERA_A: Code;
  RETENCAO: Code;
  ATIVIDAD: Code;
  NATUREZA: Code;
  CLIENTEL: Code;
  TP_UNID: Code;
  TURNO_AT: Code;
  NIV_HIER: Code;
  TP_PREST: Code;
  S_HBSAGP: Int32;
  S_HBSAGN: Int32;
  S_DPI: Int32;
  S_DPAC: Int32;
  S_REAGP: Int32;
  S_REAGN: Int32;
  S_REHCV: Int32;
  MAQ_PROP: Int32;
  MAQ_OUTR: Int32;
  F_AREIA: Code;
  F_CARVAO: Code;
  ABRANDAD: Code;
  DEIONIZA: Code;
  OSMOSE_R: Code;
  OUT_TRAT: Code;
  CNS_NEFR: Utf8;
  DIALISE: Code;
  SIMUL_RD: Int32;
  PLANJ_RD: Int32;
  ARMAZ_FT: Int32;
  CONF_MAS: Int32;
  SALA_MOL: Int32;
  BLOCOPER: Int32;
  S_ARMAZE: Int32;
  S_PREPAR: Int32;
  S_QCDURA: Int32;
  S_QLDURA: Int32;
  S_CPFLUX: Int32;
  S_SIMULA: Int32;
  S_ACELL6: Int32;
  S_ALSEME: Int32;
  S_ALCOME: Int32;
  ORTV1050: Int32;
  ORV50150: Int32;
  OV150500: Int32;
  UN_COBAL: Int32;
  EQBRBAIX: Int32;
  EQBRMEDI: Int32;
  EQBRALTA: Int32;
  EQ_MAREA: Int32;
  EQ_MINDI: Int32;
  EQSISPLN: Int32;
  EQDOSCLI: Int32;
  EQFONSEL: Int32;
  CNS_ADM: Utf8;
  CNS_OPED: Utf8;
  CNS_CONC: Utf8;
  CNS_OCLIN: Utf8;
  CNS_MRAD: Utf8;
  CNS_FNUC: Utf8;
  QUIMRADI: Code;
  S_RECEPC: Int32;
  S_TRIHMT: Int32;
  S_TRICLI: Int32;
  S_COLETA: Int32;
  S_AFERES: Int32;
  S_PREEST: Int32;
  S_PROCES: Int32;
  S_ESTOQU: Int32;
  S_DISTRI: Int32;
  S_SOROLO: Int32;
  S_IMUNOH: Int32;
  S_PRETRA: Int32;
  S_HEMOST: Int32;
  S_CONTRQ: Int32;
  S_BIOMOL: Int32;
  S_IMUNFE: Int32;
  S_TRANSF: Int32;
  S_SGDOAD: Int32;
  QT_CADRE: Int32;
  QT_CENRE: Int32;
  QT_REFSA: Int32;
  QT_CONRA: Int32;
  QT_EXTPL: Int32;
  QT_FRE18: Int32;
  QT_FRE30: Int32;
  QT_AGIPL: Int32;
  QT_SELAD: Int32;
  QT_IRRHE: Int32;
  QT_AGLTN: Int32;
  QT_MAQAF: Int32;
  QT_REFRE: Int32;
  QT_REFAS: Int32;
  QT_CAPFL: Int32;
  CNS_HMTR: Utf8;
  CNS_HMTL: Utf8;
  CNS_CRES: Utf8;
  CNS_RTEC: Utf8;
  HEMOTERA: Code;
  AP01CV01: Code;
  AP01CV02: Code;
  AP01CV05: Code;
  AP01CV06: Code;
  AP01CV03: Code;
  AP01CV04: Code;
  AP02CV01: Code;
  AP02CV02: Code;
  AP02CV05: Code;
  AP02CV06: Code;
  AP02CV03: Code;
  AP02CV04: Code;
  AP03CV01: Code;
  AP03CV02: Code;
  AP03CV05: Code;
  AP03CV06: Code;
  AP03CV03: Code;
  AP03CV04: Code;
  AP04CV01: Code;
  AP04CV02: Code;
  AP04CV05: Code;
  AP04CV06: Code;
  AP04CV03: Code;
  AP04CV04: Code;
  AP05CV01: Code;
  AP05CV02: Code;
  AP05CV05: Code;
  AP05CV06: Code;
  AP05CV03: Code;
  AP05CV04: Code;
  AP06CV01: Code;
  AP06CV02: Code;
  AP06CV05: Code;
  AP06CV06: Code;
  AP06CV03: Code;
  AP06CV04: Code;
  AP07CV01: Code;
  AP07CV02: Code;
  AP07CV05: Code;
  AP07CV06: Code;
  AP07CV03: Code;
  AP07CV04: Code;
  ATEND_PR: Code;
  GESPRG3E: Code;
  GESPRG3M: Code;
  GESPRG4E: Code;
  GESPRG4M: Code;
  GESPRG6E: Code;
  GESPRG6M: Code;
  NIVATE_A: Code;
  NIVATE_H: Code;
  COMPETEN: Code;
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
