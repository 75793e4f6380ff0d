/**
 * Groups, subgroups and forms of SIGTAP. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "sigtap-estrutura": {
    trust: "medium",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/DBF/TB_GRUPO.DBF, TB_SUBGR.DBF, TB_FORMA.DBF (cp850)",
    ],
    note: "Competence 2019-05.",
    open: true,
    entries: `
01|Ações de promoção e prevenção em saúde
0101|^1 coletivas/individuais em saúde
010101|Educação em saúde
010102|Saúde bucal
010103|Visita domiciliar
010104|Alimentação e nutrição
010105|Praticas Integrativas/Complementares
0102|Vigilância em saúde
010201|Vigilancia sanitária
010202|Vigilância em Saúde do Trabalhador
02|Procedimentos com finalidade diagnóstica
0201|Coleta de material
020101|^3 por meio de punção/biópsia
020102|Outras formas de coleta de material
0202|Diagnóstico em laboratório clínico
020201|Exames bioquimicos
020202|^1 hematológicos e hemostasia
020203|^1 sorológicos e imunológicos
020204|^1 coprológicos
020205|^1 de uroanálise
020206|^1 hormonais
020207|^1 toxicológicos ou de monitorização terapêutica
020208|^1 microbiológicos
020209|^1 em outros líquidos biológicos
020210|^1 de genética
020211|^1 para triagem neonatal
020212|^1 imunohematológicos
0203|Diagnóstico por anatomia patológica e citopatologia
020301|Exames citopatológicos
020302|^1 anatomopatológicos
0204|Diagnóstico por radiologia
020401|Exames radiológicos da cabeça e pescoço
020402|^3 coluna vertebral
020403|^2 do torax e mediastino
020404|^2 da cintura escapular e dos membros superiores
020405|^2 do abdomen e pelve
020406|^2 da cintura pélvica e dos membros inferiores
0205|Diagnóstico por ultrasonografia
020501|Ultra-sonografias do sistema circulatório (qualquer região anatômica)
020502|^1 dos demais sistemas
0206|Diagnóstico por tomografia
020601|Tomografia da cabeça, pescoço e coluna vertebral
020602|^1 do torax e membros superiores
020603|^2 abdomen, pelve e membros inferiores
0207|Diagnóstico por ressonância magnética
020701|RM da cabeça, pescoço e coluna vertebral
020702|RM do torax e membros superiores
020703|^2 abdomen, pelve e membros inferiores
0208|Diagnóstico por medicina nuclear in vivo
020801|Aparelho cardiovascular
020802|^1 digestivo
020803|^1 endócrino
020804|^1 geniturinário
020805|^1 esquelético
020806|^1 nervoso
020807|^1 respiratório
020808|^1 hematológico
020809|Outros métodos de diagnóstico em medicina nuclear in vivo
0209|Diagnóstico por endoscopia
020901|Aparelho digestivo
020902|^1 urinário
020903|^1 ginecológico
020904|^1 respiratório
0210|Diagnóstico por radiologia intervencionista
021001|Exames radiológicos de vasos sangüíneos e linfáticos
021002|Vias biliares
0211|Métodos diagnósticos em especialidades
021101|Diagnóstico em angiologia
021102|^2 cardiologia
021103|^1 cinético funcional
021104|^1 em ginecologia-obstetrícia
021105|^2 neurologia
021106|^2 oftalmologia
021107|^2 otorrinolaringologia/fonoaudiologia
021108|^2 pneumologia
021109|^2 urologia
021110|^2 psicologia-psiquiatria
021111|^2 cardiologia intervencionista
021112|^2 traumato-ortopedia
0212|^1 e procedimentos especiais em hemoterapia
021201|Exames do doador/receptor
021202|Procedimentos especiais em hemoterápica
0213|Diagnóstico em vigilância epidemiológica e ambiental
021301|Exames relacionados a doenças e agravos de notificação compulsória
021302|^2 ao meio ambiente
0214|Diagnóstico por teste rápido
021401|Teste realizado fora da estrutura de laboratório
03|Procedimentos clínicos
0301|Consultas / Atendimentos / Acompanhamentos
030101|^1 médicas/outros profissionais de nivel superior
030102|Atendimento/Acompanhamento em saúde do trabalhador
030103|Atendimento pré-hospitalar de urgência
030104|Outros atendimentos realizados por profissionais de níveis superior
030105|Atenção domiciliar
030106|Consulta/Atendimento ás urgências (em geral)
030107|Atendimento/acompanhamento em reabilitação física, mental, visual e múltiplas deficiências
030108|Atendimento/Acompanhamento psicossocial
030109|^1 em saúde do idoso
030110|Atendimentos de enfermagem (em geral)
030111|Atendimento/Acompanhamento queimados
030112|Atendimento/acompanhamento de diagnóstico de doenças endocrinas/metabolicas e nutricionais
030113|Acompanhamento em outras especialidades
030114|Cuidados Paliativos
0302|Fisioterapia
030201|Assistência fisioterapêutica em alterações obstétricas, neonatais e uroginecológicas
030202|^4 oncológicas
030203|^3 oftalmologia
030204|^2 cardiovasculares e pneumo-funcionais
030205|^2 nas disfunções musculo esqueleticas (todas as origens)
030206|^3 alterações em neurologia
030207|^2 em queimados
0303|Tratamentos clínicos (outras especialidades)
030301|Tratamento de doenças infecciosas e parasitárias
030302|^3 do sangue, orgãos hematopoéticos e alguns transtornos imunitários
030303|^3 endocrinas, metabólicas e nutricionais
030304|^3 do sistema nervoso central e periférico
030305|^4 aparelho da visão
030306|^3 cardiovasculares
030307|^3 do aparelho digestivo
030308|^3 da pele e do tecido subcutâneo
030309|^3 do sistema osteomuscular e do tecido conjuntivo
030310|^1 durante a gestação, parto e puerpério
030311|^1 de malformações congênitas, deformidades e anomalias cromossômicas
030312|Tratamentos por medicina nuclear in vivo
030313|Tratamento de pacientes sob cuidados prolongados
030314|^2 doenças do ouvido/apófise mastóide e vias aéreas
030315|^1 das doenças do aparelho geniturinário
030316|^1 de algumas afecçõess originadas no período neonatal
030317|^1 dos transtornos mentais e comportamentais
030318|^1 HIV/Aids
030319|Reabilitação
0304|Tratamento em oncologia
030401|Radioterapia
030402|Quimioterapia paliativa - adulto
030403|^1 para controle temporário de doença - adulto
030404|^1 prévia (neoadjuvante/citorredutora)- adulto
030405|^1 adjuvante (profilática) - adulto
030406|^1 curativa - adulto
030407|^1 de tumores de crianca e adolescente
030408|^1 - procedimentos especiais
030409|Medicina nuclear - terapêutica oncológica
030410|Gerais em oncologia
0305|Tratamento em nefrologia
030501|^1 dialítico
030502|^1 em nefrologia em geral
0306|Hemoterapia
030601|Procedimentos destinados a obtenção do sangue para fins de assistência hemoterapica
030602|Medicina transfusional
0307|Tratamentos odontológicos
030701|Dentística
030702|Endodontia
030703|Periodontia clínica
030704|Moldagem/Manutenção
0308|Tratamento de lesões, envenenamentos e outros, decorrentes de causas externas
030801|Traumatismos
030802|Intoxicações e envenenamentos
030803|Outras consequências de causas externas
030804|Complicações consequentes a procedimentos em saúde
0309|Terapias especializadas
030901|Terapia nutricional
030902|Terapias em doenças alérgicas
030903|^1 do aparelho geniturinário
030904|^3 cardiovascular
030905|Práticas integrativas e complementares
030906|Acessos venosos
030907|Angiologia
0310|Parto e nascimento
031001|^2 nascimento
04|Procedimentos cirúrgicos
0401|Pequenas cirurgias e cirurgias de pele, tecido subcutâneo e mucosa
040101|^1 cirurgias
040102|Cirurgias de pele, tecido subcutâneo e mucosa
0402|Cirurgia de glândulas endócrinas
040201|^2 tireóide e paratireóide
040202|^1 da suprarrenal
0403|^1 do sistema nervoso central e periférico
040301|Trauma e anomalias do desenvolvimento
040302|Coluna e nervos periféricos
040303|Tumores do sistema nervoso
040304|Neurocirurgias vasculares
040305|Tratamento neurocirúrgico da dor funcional
040306|Investigação e cirurgia da epilepsia
040307|Tratamento neuro-endovascular
040308|Neurocirurgia funcional estereotáxica
0404|Cirurgia das vias aéreas superiores, da face, da cabeça e do pescoço
040401|^4 superiores e do pescoço
040402|^1 da face e do sistema estomatognático
040403|Anomalia Crânio e bucomaxilo facial
0405|Cirurgia do aparelho da visão
040501|Palpebras e vias lacrimais
040502|Músculos oculomotores
040503|Corpo vítreo, retina, coróide e esclera
040504|Cavidade orbitária e globo ocular
040505|Conjuntiva, córnea, câmara anterior, íris, corpo ciliar e cristalino
0406|Cirurgia do aparelho circulatório
040601|^1 cardiovascular
040602|^1 vascular
040603|Cardiologia intervencionista
040604|Cirurgia endovascular
040605|Eletrofisiologia
0407|Cirurgia do aparelho digestivo, orgãos anexos e parede abdominal
040701|Esôfago, estômago e duodeno
040702|Intestinos , reto e anus
040703|Pancreas, baco, figado e vias biliares
040704|Parede e cavidade abdominal
0408|Cirurgia do sistema osteomuscular
040801|Cintura escapular
040802|Membros superiores
040803|Coluna vertebral e caixa torácica
040804|Cintura pélvica
040805|Membros inferiores
040806|Gerais
0409|Cirurgia do aparelho geniturinário
040901|Rim, ureter e bexiga
040902|Uretra
040903|Próstata e vesicula seminal
040904|Bolsa escrotal, testículos e cordão espermático
040905|Pênis
040906|Útero e anexos
040907|Vagina, vulva e períneo
0410|Cirurgia de mama
041001|Mama
0411|Cirurgia obstétrica
041101|Parto
041102|Outras cirurgias relacionadas com o estado gestacional
0412|Cirurgia torácica
041201|Traqueia e brônquios
041202|Mediastino
041203|Pleura
041204|Parede torácica
041205|Pulmão
0413|Cirurgia reparadora
041301|Tratamento de queimados
041302|Reparadora em oncológica
041303|^1 para lipodistrofia
041304|Outras cirurgias plásticas/reparadoras
0414|Bucomaxilofacial
041401|Buco-maxilo-facial
041402|Cirurgia oral
0415|Outras cirurgias
041501|Múltiplas
041502|Sequenciais
041503|Politraumatizados
041504|Procedimentos cirúrgicos gerais
0416|Cirurgia em oncologia
041601|Urologia
041602|Sistema linfático
041603|Cabeça e pescoço
041604|Esôfago-gastro duodenal e vísceras anexas e outros orgãos intra-abdominais
041605|Colo-proctologia
041606|Ginecologia
041607|Oftalmologia
041608|Pele e cirurgia plástica
041609|Ossos e partes moles
041610|Neurocirurgia
041611|Cirurgia torácica
041612|Mastologia
041613|Otorrinolaringologia
0417|Anestesiologia
041701|Anestesias
0418|Cirurgia em nefrologia
041801|Acessos para dialise
041802|Intervençõess cirúrgicas em acessos para diálise
05|Transplantes de orgãos, tecidos e células
0501|Coleta e exames para fins de doação de orgãos, tecidos e células e de transplante
050101|^4 identificação de doador de células-tronco hematopoéticas (busca nacional)
050102|Exames de histocompatibilidade para identificação de receptor de células-tronco hematopoéticas
050103|Coleta e exames para ident. de doador de célula-tronco hematopoéticas (busca internacional/nacional
050104|Exames imunogenéticos/histocompatibilidade para identificação de doador de orgãos
050105|^5 receptor de orgãos
050106|^1 gráficos ou por imagem para diagnóstico de morte encefálica
050107|Outros exames complementares para doação de orgãos, tecidos e células
050108|Exames complementares para pacientes transplantados
0502|Avaliação de morte encefálica
050201|^1 clínica de morte encefálica
0503|Ações relacionadas à doação de orgãos e tecidos para transplante
050301|^2 a doação de orgãos e tecidos para transpalnte
050302|Cirurgias para transplante - doador vivo
050303|Manutenção e retirada de orgãos e tecidos para transplante
050304|Açõess complementares destinadas a doação de orgãos, tecidos e células.
0504|Processamento de tecidos para transplante
050401|^2 córnea/esclera
050402|^2 tecido ósteo-fascio-condro-ligamentoso humano
050403|^2 válvula/tubo valvado cardíaco humano
050404|^2 pele humana
0505|Transplante de orgãos, tecidos e células
050501|^2 tecidos e células
050502|^2 orgãos
0506|Acompanhamento e intercorrências no pré e pós-transplante
050601|^1 de paciente no pré e pós-transplante
050602|Intercorrência pós transplante
06|Medicamentos
0601|^1 de dispensação excepcional
060101|Agentes anticitocinas
060102|Antagonista do glutamato
060103|Antianêmicos não hormonais
060104|^1 hormonais
060105|Antiasmáticos
060106|Antibióticos
060107|Antiepiléticos
060108|Antiinflamatórios
060109|^1 intestinais
060110|Antiparkinsonianos
060111|Antipsicóticos
060112|Antivirais
060113|Bloqueadores neuromusculares
060114|Ceratolíticos sistêmicos
060115|Complementos alimentares para fenilcetonúricos
060116|Fatores de crescimento mielóides
060117|Hipnoanalgésicos
060118|Hipolipemiantes
060119|Imunomoduladores
060120|Imunossupressores
060121|Imunoterapicos
060122|Inibidores da acetilcolinesterase
060123|Mucolíticos
060124|Quelantes do ferro
060125|Outros quelantes
060126|Reguladores da atividade hormonal-agonistas da vasopressina
060127|^3 hormonal-analogos do GNRH
060128|^3 hormonal-antiandrogênicos
060129|^3 hormonal-inibidores das gonadotrofinas
060130|^4 do hormônio do crescimento
060131|^4 de prolactina
060132|^3 hormonal-hormonios de crescimento
060133|^4 tireoidianos
060134|^3 hormonal-mineralocorticóides
060135|^2 homeostase do cálcio
060136|Repositores enzimáticos
0602|Medicamentos estratégicos
060201|Procoagulantes em coagulopatias hereditárias
0603|Medicamentos de âmbito hospitalar e urgência
060301|Antiinflamatórios
060302|Imunossupressores
060303|Imunoterápicos
060304|Reguladores de atividade hormonal - inibidores da prolactina
060305|Antitrombóticos
060306|Tensiolítico alveolar
060307|Hemoderivados
060308|Medicamentos para transplante
0604|Componente Especializado da Assitencia Farmaceutica
060401|Acido Aminosalicilico e Similares
060402|Agentes Quelantes de Ferro
060403|Agonistas da Dopamina/inibidor da prolactina
060404|^1 seletivos dos receptores beta 2 adrenérgicos
060405|Alcalóides naturais do ópio
060406|Alimentos dietéticos isentos de fenilalanina
060407|Aminas Terciárias
060408|Aminoquinolinas
060409|Análogos da mostarda nitrogenada
060410|Vasopressina e Análogos
060411|Análogos do hormônio liberador de gonadotrofina
060412|Antiandrogênios
060413|Anticolinesterases
060414|Antigonadotrofinas e agentes similares
060415|Barbitúricos e derivados
060416|Bisfosfonados
060417|Compostos de Alumínio
060418|Derivados da benzodiazepina
060419|^1 de ácidos graxos
060420|^1 do adamantano
060421|^2 indol
060422|^1 da succinimida
060423|Diazepinas, oxazepinas e tiazepinas
060424|Enzimas
060425|Fatores de estimulação de colônias
060426|Ferro trivalente, preparações parenterais
060427|Fibratos, Acido Nicotínico e seus derivados
060428|Glicocorticóides
060429|Somatostatina e Análogos
060430|Imunoglobulinas específicas
060431|Imunoglobulinas, humana normal
060432|Imunossupressores seletivos
060433|Inibidores da agregação plaquetária, excl. heparina
060434|^2 calcineurina
060435|^2 fosfodiesterase
060436|^2 HMG-CoA redutase
060437|^2 monoamino oxidase tipo b
060438|^1 do fator de necrose tumoral alfa (TNF-a)
060439|Interferonas
060440|Medicamentos para tratamento da hipercalemia e hiperfosfatemia
060441|^1 utilizados na dependência de opióides
060442|Mineralocorticóides
060443|Modulador seletivo de receptor de estrogênio
060444|Mucolíticos
060445|Nucleosídeo e nucleotídeo (excl. inibidores da transcriptase reversa)
060446|^2 nucleotídeo, Inibidor da transcriptase reversa
060447|Outras preparações antianêmicas
060448|Outros agentes citotóxicos
060449|^2 dopaminérgicos
060450|^1 antiepilépticos
060451|^1 antipsicóticos
060452|^1 imunoestimulantes
060453|^1 imunossupressores
060454|^1 medicamentos do sistema nervoso
060455|^1 relaxantes musculares de ação periférica
060456|Penicilamina e agentes similares
060457|Preparações de calcitonina
060458|^2 enzimas
060459|Retinóides para tratamento da acne
060460|^4 psoríase
060461|Somatropina e agonistas da somatropina
060462|Vitamina D e análogos, incluido combinação dos dois
060463|Produtos diversos para o trato alimentar ou metabolismo
060464|Inibidores de Protease
060465|Análogos das Prostaglandinas
060466|Inibidores da Anidrase Carbonica
060467|Simpatomiméticos na Terapia de Glaucoma
060468|Anticorpos Monoclonais
060469|Inibidores de Interleucinas
060470|Outros Antipsoriaticos de Uso Tópico
060471|Corticoesteróides de Potência Muito Alta (Grupo IV)
060472|Derivados do Ácido Propriônico
060473|Parassimpaticomiméticos
060474|Agentes Beta Bloqueadores
060475|Outros Anti-hipertensivos
060476|^1 Antivirais
060477|^1 Agentes Antiparatireoide
060478|Insulinas Análogas de Ação Rápida de Uso Injetável
07|Órteses, próteses e materiais especiais
0701|^5 não relacionados ao ato cirúrgico
070101|OPM auxiliares da locomoção
070102|^1 ortopédicas
070103|^1 auditivas
070104|^1 oftalmológicas
070105|^1 em gastroenterologia
070106|^2 urologia
070107|^2 odontologia
070108|^1 de anomalias buco-maxilo-facial
070109|Substituição/Troca em órteses/próteses
070110|OPM em queimados
0702|Órteses, próteses e materiais especiais relacionados ao ato cirúrgico
070201|OPM em neurocirurgia
070202|^2 cirurgia buco-maxilo-facial
070203|^2 ortopedia
070204|^2 assistência cardiovascular
070205|^1 comuns
070206|^1 em urologia
070207|^2 cirurgias oftálmicas
070208|^2 cirurgia plástica/reparadora
070209|^3 de otorrinolaringologia
070210|^2 nefrologia
070211|^2 queimados
070212|^1 para transplantes
08|Ações complementares da atenção à saúde
0801|^1 relacionadas ao estabelecimento
080101|Incentivos
0802|Ações relacionadas ao atendimento
080201|Diárias
080202|Outras ações
0803|Autorização / Regulação
080301|Deslocamento/Ajuda de custo
`,
  },
};
