/**
 * The code lists by name, with the file that holds each. Written by `tools/code_lists.ts`.
 *
 * @module
 */

/** What is known of a list before it is loaded. */
export type ListFacts = readonly [file: ListFile, pt: string, en: string, codes: number];

/** The files of `lists/`. */
export type ListFile =
  | "icd10"
  | "icd10_groups"
  | "icd9"
  | "occupations"
  | "old_occupations"
  | "procedures"
  | "procedure_groups"
  | "countries"
  | "ethnicity"
  | "sih_errors"
  | "cnes_services"
  | "cnes"
  | "ciha"
  | "sih"
  | "sia"
  | "tuberculosis"
  | "sinan"
  | "vital"
  | "shared";

/** The name of a code list of the facts. */
export type ListName =
  | "age-unit-sih"
  | "age-unit-sim"
  | "age-unit-sinan"
  | "cbo2002"
  | "cid10"
  | "cid10-capitulo"
  | "cid10-grupo"
  | "cid9-br"
  | "ciha-fonte"
  | "ciha-modalidade"
  | "cnes-atividad"
  | "cnes-clientel"
  | "cnes-cod-ir"
  | "cnes-codleito"
  | "cnes-esfera"
  | "cnes-gestao-metas"
  | "cnes-habilitacao"
  | "cnes-incentivo"
  | "cnes-natureza"
  | "cnes-niv-dep"
  | "cnes-niv-hier"
  | "cnes-pf-pj"
  | "cnes-regras"
  | "cnes-servico"
  | "cnes-servico-classificacao"
  | "cnes-tipo-equipamento"
  | "cnes-tp-leito"
  | "cnes-tp-prest"
  | "cnes-tp-unid"
  | "cnes-tpgestao"
  | "cnes-turno"
  | "cnes-vinculac-old"
  | "cnes-vinculo"
  | "esc2010"
  | "escagr1"
  | "etnia"
  | "financing"
  | "gestacao"
  | "gravidez"
  | "nat-jur"
  | "ocupacao-antiga"
  | "parto"
  | "race-sia"
  | "race-sih"
  | "race-sim"
  | "race-sinan"
  | "regct"
  | "sex-letter"
  | "sex-sia"
  | "sex-sih"
  | "sex-sim"
  | "sia-catend"
  | "sia-condic"
  | "sia-docorig"
  | "sia-flidade"
  | "sia-indica"
  | "sia-mn-ind"
  | "sia-motsai"
  | "sia-nivcpl"
  | "sia-tpups"
  | "sigtap-estrutura"
  | "sigtap-procedimento"
  | "sih-aih-kind"
  | "sih-car-int"
  | "sih-cnae"
  | "sih-cobranca"
  | "sih-complex"
  | "sih-contracep"
  | "sih-espec"
  | "sih-faec-tp"
  | "sih-gestao"
  | "sih-gestor-cod"
  | "sih-ident"
  | "sih-instru"
  | "sih-marca-uci"
  | "sih-marca-uti"
  | "sih-motivo-erro"
  | "sih-nacional"
  | "sih-natureza"
  | "sih-sp-val"
  | "sih-tpdisec"
  | "sih-vincprev"
  | "sim-altcausa"
  | "sim-atestante"
  | "sim-circobito"
  | "sim-esc"
  | "sim-estciv"
  | "sim-fonte"
  | "sim-fonteinv"
  | "sim-lococor"
  | "sim-naturalidade"
  | "sim-obitoparto"
  | "sim-obitopuerp"
  | "sim-origem"
  | "sim-pais"
  | "sim-tipobito"
  | "sim-tpmorteoco"
  | "sim-tpnivelinv"
  | "sim-tpobitocor"
  | "sim-tppos"
  | "sim-tpresginfo"
  | "sinan-autocto"
  | "sinan-clinc-chik"
  | "sinan-complica"
  | "sinan-con-fhd"
  | "sinan-criterio"
  | "sinan-cs-escol"
  | "sinan-cs-gestant"
  | "sinan-deng-classi"
  | "sinan-evidencia"
  | "sinan-evolucao"
  | "sinan-flxret"
  | "sinan-lab-positivo"
  | "sinan-lab-reagente"
  | "sinan-nduplic"
  | "sinan-pais"
  | "sinan-sorotipo"
  | "sinan-tp-not"
  | "sinan-zika-classi"
  | "sinasc-consultas"
  | "sinasc-kotelchuck"
  | "sinasc-locnasc"
  | "sinasc-paridade"
  | "sinasc-stcesparto"
  | "sinasc-sttrabpart"
  | "sinasc-tpapresent"
  | "sinasc-tpdocresp"
  | "sinasc-tpfuncresp"
  | "sinasc-tpmetestim"
  | "sinasc-tpnascassi"
  | "sinasc-tprobson"
  | "tube-bacilosc"
  | "tube-cultura"
  | "tube-extrapu"
  | "tube-forma"
  | "tube-histopatol"
  | "tube-hiv"
  | "tube-raiox"
  | "tube-situa-ence"
  | "tube-test-molec"
  | "tube-test-sensi"
  | "tube-transf"
  | "tube-tratamento"
  | "yesno-10"
  | "yesno-129";

/** File, titles and number of codes, by name. */
export const LIST_INDEX: Readonly<Record<ListName, ListFacts>> = {
  "age-unit-sih": ["sih", "Unidade da idade (SIH/CIHA)", "Age unit (SIH/CIHA)", 6],
  "age-unit-sim": ["vital", "Unidade da idade (SIM)", "Age unit (SIM)", 7],
  "age-unit-sinan": ["sinan", "Unidade da idade (SINAN)", "Age unit (SINAN)", 4],
  "cbo2002": ["occupations", "CBO 2002", "Brazilian occupation classification 2002", 2792],
  "cid10": ["icd10", "CID-10", "ICD-10 (Brazilian abbreviations)", 14273],
  "cid10-capitulo": ["icd10_groups", "Capítulos da CID-10", "ICD-10 chapters", 23],
  "cid10-grupo": ["icd10_groups", "Grupos da CID-10", "ICD-10 blocks", 275],
  "cid9-br": ["icd9", "CID-9 (lista do SIM)", "ICD-9 (SIM list)", 886],
  "ciha-fonte": ["ciha", "Fonte de remuneração (CIHA)", "Payer (CIHA)", 1],
  "ciha-modalidade": ["ciha", "Modalidade (CIHA)", "Modality (CIHA)", 3],
  "cnes-atividad": ["cnes", "Atividade de ensino", "Teaching activity", 5],
  "cnes-clientel": ["cnes", "Fluxo de clientela", "Patient flow", 4],
  "cnes-cod-ir": ["cnes", "Retenção de tributos", "Tax withholding", 8],
  "cnes-codleito": ["cnes", "Especialidade do leito (CNES)", "Bed specialty (CNES)", 69],
  "cnes-esfera": ["cnes", "Esfera administrativa", "Administrative sphere", 4],
  "cnes-gestao-metas": ["cnes", "Gestão e metas", "Management contracts", 9],
  "cnes-habilitacao": ["cnes_services", "Habilitação", "Accreditation", 245],
  "cnes-incentivo": ["cnes", "Incentivo", "Incentive", 7],
  "cnes-natureza": ["cnes", "Natureza da organização (CNES)", "Organisation nature (CNES)", 14],
  "cnes-niv-dep": ["cnes", "Nível de dependência", "Dependency level", 2],
  "cnes-niv-hier": ["cnes", "Nível de hierarquia", "Hierarchy level", 8],
  "cnes-pf-pj": ["cnes", "Pessoa física ou jurídica", "Natural or legal person", 2],
  "cnes-regras": ["cnes", "Regra contratual (CNES)", "Contract rule (CNES)", 17],
  "cnes-servico": ["cnes_services", "Serviço especializado", "Specialised service", 68],
  "cnes-servico-classificacao": [
    "cnes_services",
    "Serviço/classificação",
    "Specialised service and class",
    397,
  ],
  "cnes-tipo-equipamento": ["cnes", "Tipo de equipamento", "Equipment class", 9],
  "cnes-tp-leito": ["cnes", "Tipo de leito", "Bed class", 7],
  "cnes-tp-prest": ["cnes", "Tipo de prestador", "Provider type", 8],
  "cnes-tp-unid": ["cnes", "Tipo de unidade", "Facility type", 45],
  "cnes-tpgestao": ["cnes", "Tipo de gestão", "Management", 5],
  "cnes-turno": ["cnes", "Turno de atendimento", "Opening shift", 7],
  "cnes-vinculac-old": ["cnes", "Vínculo (antes de 2007)", "Employment bond (before 2007)", 3],
  "cnes-vinculo": ["cnes", "Vínculo profissional", "Employment bond", 28],
  "esc2010": ["vital", "Escolaridade (formulário 2010), nível", "Schooling level (2010 form)", 7],
  "escagr1": ["vital", "Escolaridade 2010 agregada", "Aggregated schooling (2010 form)", 13],
  "etnia": ["ethnicity", "Etnia indígena", "Indigenous ethnic group", 404],
  "financing": ["shared", "Tipo de financiamento", "Financing type", 7],
  "gestacao": ["vital", "Semanas de gestação (faixas)", "Gestational age (bands)", 10],
  "gravidez": ["vital", "Tipo de gravidez", "Type of pregnancy", 4],
  "nat-jur": ["shared", "Natureza jurídica (CONCLA)", "Legal nature (CONCLA)", 91],
  "ocupacao-antiga": [
    "old_occupations",
    "Ocupação (código antigo de 3 dígitos)",
    "Old 3-digit occupation code",
    383,
  ],
  "parto": ["vital", "Tipo de parto", "Type of delivery", 3],
  "race-sia": ["sia", "Raça/cor (SIA)", "Race/colour (SIA)", 7],
  "race-sih": ["sih", "Raça/cor (SIH)", "Race/colour (SIH)", 6],
  "race-sim": ["vital", "Raça/cor (SIM, SINASC)", "Race/colour (SIM, SINASC)", 6],
  "race-sinan": ["sinan", "Raça/cor (SINAN)", "Race/colour (SINAN)", 6],
  "regct": ["shared", "Regra contratual", "Contract rule", 17],
  "sex-letter": ["sinan", "Sexo (SINAN, letras)", "Sex (SINAN, letters)", 3],
  "sex-sia": ["sia", "Sexo (SIA)", "Sex (SIA)", 3],
  "sex-sih": ["sih", "Sexo (SIH, CIHA, CIH)", "Sex (SIH, CIHA, CIH)", 5],
  "sex-sim": ["vital", "Sexo (SIM, SINASC)", "Sex (SIM, SINASC)", 7],
  "sia-catend": ["sia", "Caráter do atendimento", "Care character", 8],
  "sia-condic": ["sia", "Habilitação do gestor", "Managing authority status", 7],
  "sia-docorig": ["sia", "Documento de origem", "Source document", 6],
  "sia-flidade": ["sia", "Consistência da idade", "Age consistency", 5],
  "sia-indica": ["sia", "Situação da aprovação", "Approval status", 3],
  "sia-mn-ind": ["sia", "Mantida ou individual", "Maintained or individual", 2],
  "sia-motsai": ["sia", "Motivo de saída (SIA)", "Exit reason (SIA)", 22],
  "sia-nivcpl": ["sia", "Complexidade (SIA)", "Complexity (SIA)", 4],
  "sia-tpups": ["sia", "Tipo de estabelecimento (SIA)", "Facility type (SIA)", 41],
  "sigtap-estrutura": [
    "procedure_groups",
    "Grupo, subgrupo e forma de organização (SIGTAP)",
    "SIGTAP group, subgroup and form",
    452,
  ],
  "sigtap-procedimento": [
    "procedures",
    "Procedimento (Tabela Unificada/SIGTAP)",
    "Procedure (unified SUS table)",
    5325,
  ],
  "sih-aih-kind": [
    "sih",
    "Identificação da AIH (5º dígito de N_AIH)",
    "AIH kind (5th digit of N_AIH)",
    5,
  ],
  "sih-car-int": ["sih", "Caráter da internação", "Admission character", 6],
  "sih-cnae": ["sih", "CNAE (SIH)", "Economic activity (SIH)", 217],
  "sih-cobranca": ["sih", "Motivo de saída/permanência", "Discharge/stay reason", 31],
  "sih-complex": ["sih", "Complexidade", "Complexity", 3],
  "sih-contracep": ["sih", "Contraceptivo", "Contraceptive", 12],
  "sih-espec": ["sih", "Especialidade do leito", "Bed specialty (SIH)", 41],
  "sih-faec-tp": ["sih", "Subtipo FAEC", "FAEC subtype", 77],
  "sih-gestao": ["sih", "Gestão do hospital", "Management of the hospital", 3],
  "sih-gestor-cod": ["sih", "Motivo de autorização do gestor", "Manager override reason", 99],
  "sih-ident": ["sih", "Tipo de AIH", "AIH type", 3],
  "sih-instru": ["sih", "Grau de instrução", "Schooling (SIH)", 4],
  "sih-marca-uci": ["sih", "Tipo de UCI", "Intermediate-care unit type", 5],
  "sih-marca-uti": ["sih", "Tipo de UTI", "ICU type", 17],
  "sih-motivo-erro": ["sih_errors", "Motivo de erro/rejeição da AIH", "AIH rejection reason", 629],
  "sih-nacional": ["countries", "Nacionalidade (SIH)", "Nationality (SIH)", 332],
  "sih-natureza": [
    "sih",
    "Natureza da organização (até 05/2012)",
    "Hospital nature (until 2012-05)",
    18,
  ],
  "sih-sp-val": ["sih", "Tipo de valor do ato", "Kind of value of the act", 6],
  "sih-tpdisec": ["sih", "Tipo do diagnóstico secundário", "Kind of secondary diagnosis", 2],
  "sih-vincprev": ["sih", "Vínculo com a previdência", "Social-security status", 6],
  "sim-altcausa": [
    "vital",
    "Alteração da causa após investigação",
    "Cause changed after investigation",
    2,
  ],
  "sim-atestante": ["vital", "Médico atestante", "Certifying physician", 5],
  "sim-circobito": [
    "vital",
    "Circunstância do óbito não natural",
    "Circumstance of non-natural death",
    5,
  ],
  "sim-esc": ["vital", "Escolaridade em anos", "Schooling in years", 7],
  "sim-estciv": ["vital", "Estado civil", "Marital status", 6],
  "sim-fonte": ["vital", "Fonte da informação", "Information source", 5],
  "sim-fonteinv": ["vital", "Fonte da investigação", "Investigation source", 9],
  "sim-lococor": ["vital", "Local de ocorrência do óbito", "Place of death", 7],
  "sim-naturalidade": [
    "countries",
    "Naturalidade (CNV do SIM/SINASC)",
    "Place of birth (CNV)",
    289,
  ],
  "sim-obitoparto": ["vital", "Óbito em relação ao parto", "Death relative to delivery", 4],
  "sim-obitopuerp": ["vital", "Óbito no puerpério", "Death in the puerperium", 4],
  "sim-origem": ["vital", "Origem do registro", "Record origin", 4],
  "sim-pais": [
    "countries",
    "País/UF de naturalidade (SIM, SINASC)",
    "Country or state of birth (SIM, SINASC)",
    261,
  ],
  "sim-tipobito": ["vital", "Tipo de óbito", "Type of death", 2],
  "sim-tpmorteoco": [
    "vital",
    "Momento da morte (mulher em idade fértil)",
    "Timing of death (women of fertile age)",
    7,
  ],
  "sim-tpnivelinv": ["vital", "Nível investigador", "Investigating level", 3],
  "sim-tpobitocor": [
    "vital",
    "Momento do óbito após investigação",
    "Timing of death after investigation",
    9,
  ],
  "sim-tppos": ["vital", "Óbito investigado", "Death investigated", 4],
  "sim-tpresginfo": [
    "vital",
    "Resgate de informação na investigação",
    "Information gained by the investigation",
    3,
  ],
  "sinan-autocto": ["sinan", "Caso autóctone", "Autochthonous case", 3],
  "sinan-clinc-chik": [
    "sinan",
    "Apresentação clínica (chikungunya)",
    "Clinical presentation (chikungunya)",
    2,
  ],
  "sinan-complica": ["sinan", "Complicação do dengue", "Dengue complication", 8],
  "sinan-con-fhd": ["sinan", "Grau da febre hemorrágica", "Haemorrhagic-fever grade", 4],
  "sinan-criterio": ["sinan", "Critério de confirmação", "Confirmation criterion", 3],
  "sinan-cs-escol": ["sinan", "Escolaridade (SINAN)", "Schooling (SINAN)", 11],
  "sinan-cs-gestant": ["sinan", "Gestante", "Pregnancy status", 7],
  "sinan-deng-classi": [
    "sinan",
    "Classificação final (dengue/chikungunya)",
    "Final classification (dengue/chikungunya)",
    10,
  ],
  "sinan-evidencia": ["sinan", "Evidência de extravasamento", "Evidence of plasma leakage", 3],
  "sinan-evolucao": ["sinan", "Evolução do caso", "Outcome", 5],
  "sinan-flxret": ["sinan", "Fluxo de retorno", "Return flow", 3],
  "sinan-lab-positivo": ["sinan", "Resultado laboratorial", "Laboratory result", 4],
  "sinan-lab-reagente": ["sinan", "Resultado sorológico", "Serology result", 4],
  "sinan-nduplic": ["sinan", "Marca de duplicidade", "Duplicate mark", 3],
  "sinan-pais": ["countries", "País (SINAN)", "Country (SINAN)", 266],
  "sinan-sorotipo": ["sinan", "Sorotipo do vírus da dengue", "Dengue serotype", 4],
  "sinan-tp-not": ["sinan", "Tipo de notificação", "Notification type", 4],
  "sinan-zika-classi": ["sinan", "Classificação final (zika)", "Final classification (Zika)", 3],
  "sinasc-consultas": ["vital", "Consultas de pré-natal (faixas)", "Prenatal visits (bands)", 5],
  "sinasc-kotelchuck": [
    "vital",
    "Índice de Kotelchuck (adequação do pré-natal)",
    "Kotelchuck index (prenatal adequacy)",
    6,
  ],
  "sinasc-locnasc": ["vital", "Local de nascimento", "Place of birth", 6],
  "sinasc-paridade": ["vital", "Paridade", "Parity", 2],
  "sinasc-stcesparto": [
    "vital",
    "Cesárea antes do início do trabalho de parto",
    "Caesarean before labour began",
    4,
  ],
  "sinasc-sttrabpart": ["vital", "Trabalho de parto induzido", "Labour induced", 4],
  "sinasc-tpapresent": ["vital", "Apresentação do recém-nascido", "Foetal presentation", 4],
  "sinasc-tpdocresp": [
    "vital",
    "Documento do responsável",
    "Document of the person responsible",
    5,
  ],
  "sinasc-tpfuncresp": [
    "vital",
    "Função do responsável pelo preenchimento",
    "Role of the person who filled the form",
    5,
  ],
  "sinasc-tpmetestim": [
    "vital",
    "Método da estimativa da idade gestacional",
    "Method of gestational-age estimate",
    4,
  ],
  "sinasc-tpnascassi": ["vital", "Nascimento assistido por", "Birth attended by", 5],
  "sinasc-tprobson": ["vital", "Grupo de Robson", "Robson group", 11],
  "tube-bacilosc": ["tuberculosis", "Baciloscopia", "Sputum smear", 4],
  "tube-cultura": ["tuberculosis", "Cultura", "Culture", 4],
  "tube-extrapu": ["tuberculosis", "Local extrapulmonar", "Extrapulmonary site", 10],
  "tube-forma": ["tuberculosis", "Forma clínica (tuberculose)", "Clinical form (tuberculosis)", 3],
  "tube-histopatol": [
    "tuberculosis",
    "Histopatologia (tuberculose)",
    "Histopathology (tuberculosis)",
    5,
  ],
  "tube-hiv": ["tuberculosis", "HIV (tuberculose)", "HIV test (tuberculosis)", 4],
  "tube-raiox": ["tuberculosis", "Radiografia do tórax", "Chest X-ray", 4],
  "tube-situa-ence": ["tuberculosis", "Situação de encerramento", "Treatment outcome", 10],
  "tube-test-molec": ["tuberculosis", "Teste rápido molecular", "Rapid molecular test", 5],
  "tube-test-sensi": ["tuberculosis", "Teste de sensibilidade", "Susceptibility test", 7],
  "tube-transf": ["tuberculosis", "Destino da transferência", "Transfer destination", 5],
  "tube-tratamento": [
    "tuberculosis",
    "Tipo de entrada (tuberculose)",
    "Entry type (tuberculosis)",
    6,
  ],
  "yesno-10": ["shared", "Sim/Não (1/0)", "Yes/No (1/0)", 2],
  "yesno-129": ["shared", "Sim/Não (1/2/9)", "Yes/No (1/2/9)", 3],
};
