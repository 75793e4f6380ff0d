/**
 * Occupations: CBO 2002. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "cbo2002": {
    trust: "high",
    sources: [
      "allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/CBO_02.dbf (cp850)",
      "gcms/tabwin-definition@src/test/resources/tabwin/DBF/CBO.dbf (cp850 although its LDID is 0x03)",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/CBO2002.cnv",
    ],
    note:
      "6 characters; CNES uses some codes with letters (for example 2231A1, family doctor variants). 99999x are pseudo-occupations (999991 student, 999992 housewife …).",
    single:
      "000000 01280 03370 04945 05110 05230 05250 05270 05290 06105 06110 06112 06113 06114 06115 06116 06117 06118 06119 06120 06121 06122 06123 06124 06125 06126 06127 06128 06129 06130 06131 06132 06133 06134 06135 06136 06137 06138 06139 06140 06141 06142 06143 06144 06145 06146 06147 06148 06149 06150 06151 06152 06153 06154 06155 06156 06157 06158 06159 06160 06161 06162 06163 06164 06165 06166 06167 06168 06170 06172 06175 06177 06180 06190 06310 06330 06335 06340 06345 06350 06355 06360 06365 06370 06510 06540 06710 06810 07110 07111 07112 07130 07140 07145 07150 07155 07160 07165 07210 07215 07220 07230 07231 07234 07236 07238 07291 07310 07410 07525 07530 07550 07620 07630 07690 07720 07730 07740 07790 07914 07915 07925 07935 07945 07946 07948 07950 1312C1 142325 142330 142335 142340 19998 19999 202110 223415 223425 223430 223445 223815 223820 223825 223830 223835 223840 2241E1 225340 226105 226305 226310 31120 31121 31122 324125 351905 57210 57216 57220 57232 57233 57235 57260 57275 57281 57282 57290 84250",
    open: true,
    entries: `
000000|Não informado
010105|Oficial general da aeronautica
010110|^2 do exercito
010115|^2 da marinha
010205|^1 da aeronautica
010210|^1 do exercito
010215|^1 da marinha
010305|Praca da aeronautica
010310|^1 do exercito
010315|^1 da marinha
01280|Fisico nuclear
020105|Coronel da policia militar
020110|Tenentecoronel da policia militar
020115|Major da policia militar
020205|Capitao da policia militar
020305|Primeiro tenente de policia militar
020310|Segundo tenente de policia militar
021105|Subtenente da policia militar
021110|Sargento da policia militar
021205|Cabo da policia militar
021210|Soldado da policia militar
030105|Coronel bombeiro militar
030110|Major bombeiro militar
030115|Tenentecoronel bombeiro militar
030205|Capitao bombeiro militar
030305|Tenente do corpo de bombeiros militar
031105|Subtenente bombeiro militar
031110|Sargento bombeiro militar
031205|Cabo bombeiro militar
031210|Soldado bombeiro militar
03370|Tecnico de saneamento
04945|Pedagogo
05110|Biomedico
05230|Bioquimico
05250|Bacteriologista
05270|Farmacologista
05290|Outros bacteriologistas e trabalhadores assemelhados
06105|Medicos, em geral (clinico geral)
06110|Medico cirurgiao em geral
06112|^2 pediatrico
06113|^1 de pericias medicas
06114|Médico anatomopatologista
06115|^1 anestesista
06116|Medico broncoesofalogista
06117|^1 cadiologista
06118|^1 cirurgiao vascular
06119|^1 dermatologista
06120|^1 cirurgiao cardiovascular
06121|^1 oncologista pediatrico
06122|^1 do trabalho
06123|^1 gastroenterologista
06124|^1 hematologista
06125|^1 endocrinologista
06126|^1 nuclear
06127|^1 endoscopista
06128|^1 fisiatra
06129|^1 oncologista clinico
06130|^1 reumatologista
06131|^1 neurocirurgiao
06132|^1 ginecologista
06133|Médico alergista/imunologista
06134|Medico geriatra
06135|^1 hemoterapeuta
06136|^1 hansenologista
06137|^1 legista
06138|^1 nefrologista
06139|^1 mastologista
06140|^1 sanitarista
06141|^1 de saude da familia
06142|^1 neurologista
06143|^1 geneticista clinico clinico
06144|^1 infectologista
06145|^1 obstetra
06146|^1 cirurgiao de cabeca e pescoco
06147|^1 oftalmologista
06148|^1 homeopata
06149|^1 ginecologista/obstetra
06150|^1 ortopedista
06151|^1 geral comunitario
06152|^1 otorrinolaringologista
06153|^1 citopatologista
06154|^1 cirurgiao toracico
06155|^1 pediatra
06156|^1 ultrassonografista
06157|^1 pneumotisiologista
06158|Médico acupunturista
06159|Medico cancerologista
06160|^1 proctologista
06161|^1 cirurgiao de mao
06162|^1 psiquiatra
06163|^1 cirurgiao do aparelho digestivo
06164|^1 plantonista
06165|^1 radiologista
06166|^1 intensivista
06167|^1 radioterapeuta
06168|^1 oncologista cirurgico
06170|^1 urologista
06172|^1 patologista clinico
06175|Médico angiologista
06177|Medico medicina esportiva
06180|^1 cirurgiao plastico
06190|^1 outros medicos
06310|Cirurgiao dentista, em geral
06330|^1 dentista (saude publica)
06335|^2 (traumatologia buco maxilo facial)
06340|^2 (endodontia)
06345|^2 (ortodontia)
06350|^2 (patologia bucal)
06355|^2 (pediatria)
06360|^2 (protese)
06365|^2 (radiologia)
06370|^2 (periodontia)
06510|Veterinario, em geral
06540|Zootecnista
06710|Farmaceutico, em geral
06810|Nutricionista, em geral
07110|Enfermeiro em geral
07111|^1 do pacs
07112|^2 psf
07130|^1 sanitarista
07140|^1 do trabalho
07145|^1 obstetra
07150|^1 de centro cirurgico
07155|^2 terapia intensiva
07160|^1 puericultor e pediatrico
07165|^1 psiquiatrico
07210|Tecnico de enfermagem, em geral
07215|^2 enfermagem do trabalho
07220|^3 de terapia intensiva
07230|^3 psiquiatrica
07231|Fiscal sanitario
07234|Tecnico em vigilancia sanitaria
07236|^2 reabilitacao
07238|^2 equipamento medico hospitalar
07291|^1 de enfermagem do psf
07310|Assistente social, em geral
07410|Psicologo, em geral
07525|Ortoptista
07530|Otico
07550|Tecnico em orientacao e mobilidade de cegos e def. visuais
07620|Fisioterapeuta
07630|Terapeuta ocupacional
07690|Terapeutas, em geral (outros terapeutas)
07720|Operador de raio-x
07730|^2 eletrocardiografo
07740|^2 eletroencefalografo
07790|Outros operadores de eqpto medicos e odontologicos
07914|Foniatra
07915|Acupunturista
07925|Fonoaudiologo
07935|Tecnico de higiene dental
07945|Quiropata
07946|Tecnico em laboratorio
07948|^1 de radiologia
07950|^2 ortopedia
111105|Senador
111110|Deputado federal
111115|^1 estadual e distrital
111120|Vereador
111205|Presidente da republica
111210|Vicepresidente da republica
111215|Ministro de estado
111220|Secretario executivo
111225|Membro superior do poder executivo
111230|Governador de estado
111235|^1 do distrito federal
111240|Vicegovernador de estado
111245|^1 do distrito federal
111250|Prefeito
111255|Viceprefeito
111305|Ministro do supremo tribunal federal
111310|^2 superior tribunal de justica
111315|^4 militar
111320|^4 do trabalho
111325|Juiz de direito
111330|^1 federal
111335|^1 auditor federal justica militar
111340|^2 estadual justica militar
111345|^1 do trabalho
111405|Dirigente do servico publico federal
111410|^4 estadual e distrital
111415|^4 municipal
111505|Especialista de politicas publicas e gestao governamental
111510|Analista de planejamento e orcamento apo
113005|Cacique
113010|Lider de comunidade caicara
113015|Membro de lideranca quilombola
114105|Dirigente de partido politico
114205|Dirigentes de entidades de trabalhadores
114210|^3 patronais
114305|Dirigente e administrador de organizacao religiosa
114405|^5 da sociedade civil
121005|Diretor de planejamento estrategico
121010|^1 geral de empresa e organizacoes exceto de interesse
122105|^1 de producao e operacoes em empresa agropecuaria
122110|^7 aqicola
122115|^7 florestal
122120|^7 pesqueira
122205|^5 da industria de transformaca
122305|^2 operacoes de obras publica e civil
122405|^3 comerciais comercio atacadista e varej
122505|^2 producao e operacoes de alimentacao
122510|^6 hotel
122515|^6 turismo
122605|^2 operacoes de correios
122610|^4 servicos de armazenamento
122615|^6 telecomunicacoes
122620|^6 transporte
122705|^1 comercial em operacoes de intermediacao financeira
122710|^1 de produtos bancarios
122715|^2 credito rural
122720|^2 cambio e comercio exterior
122725|^2 compliance
122730|^2 credito exceto credito imobiliario
122735|^3 imobiliario
122740|^2 leasing
122745|^2 mercado de capitais
122750|^2 recuperacao de creditos em operacoes de intermedi
122755|^2 riscos de mercado
123105|^1 administrativo
123110|^2 e financeiro
123115|^1 financeiro
123205|^1 de recursos humanos
123210|^2 relacoes de trabalho
123305|^1 comercial
123310|^1 de marketing
123405|^2 suprimentos
123410|^3 no servico publico
123605|^2 servicos de informatica
123705|^2 pesquisa e desenvolvimento pd
123805|^2 manutencao
131105|^2 servicos culturais
131110|^3 sociais
131115|Gerente de servicos culturais
131120|^3 sociais
131205|Diretor de servicos de saude diretor clinico diretor de d
131210|Gerente de servicos de saude administrador de ambulatorio
131215|Tecnologo em gestao hospitalar
1312C1|Sanitarista
131305|Diretor de instituicao educacional da area privada
131310|^4 publica
131315|Gerente de instituicao educacional da area privada
131320|^2 servicos educacionais da area publica
141105|^2 producao e operacoes aqicolas
141110|^5 florestais
141115|^5 agropecuarias
141120|^5 pesqueiras
141205|^4 operacoes
141305|^5 da construcao civil e obras
141405|Comerciante atacadista
141410|^1 varejista
141415|Gerente de loja e supermercado
141420|^2 operacoes de servicos de assistencia tecnica
141505|^2 hotel
141510|^2 restaurante
141515|^2 bar
141520|^2 pensao
141525|^2 turismo
141605|^2 operacoes de transportes
141610|^4 correios e telecomunicacoes
141615|^2 logistica armazenagem e distribuicao
141705|^2 produtos bancarios
141710|^2 agencia
141715|^2 cambio e comercio exterior
141720|^2 credito e cobranca
141725|^3 imobiliario
141730|^3 rural
141735|^2 recuperacao de credito
142105|^1 administrativo
142110|^1 de riscos
142115|^1 financeiro
142120|Tecnologo em gestao administrativo financeira
142205|Gerente de recursos humanos
142210|^2 departamento pessoal
142305|^1 comercial
142310|^1 de comunicacao
142315|^2 marketing
142320|^2 vendas
142325|Relacoes publicas
142330|Analista de negocios
142335|^2 pesquisa de mercado
142340|Ouvidor
142405|Gerente de compras
142410|^2 suprimentos
142415|^2 almoxarifado
142505|^2 rede
142510|^2 desenvolvimento de sistemas
142515|^2 producao de tecnologia da informacao
142520|^2 projetos de tecnologia da informacao
142525|^2 seguranca de tecnologia da informacao
142530|^2 suporte tecnico de tecnologia da informacao
142535|Tecnologo em gestao da tecnologia da informacao
142605|Gerente de pesquisa e desenvolvimento pd
142610|Especialista em desenvolvimento de cigarros
142705|Gerente de projetos e servicos de manutencao
142710|Tecnologo em sistemas biomedicos
19998|Outros profissionais de nivel superior
19999|^4 tecnico e medio
1999A1|Cbo nivel medio nao tem correspondencia cbo 2002
1999A2|^2 superior nao tem correspondencia cbo 2002
201105|Bioengenheiro
201110|Biotecnologista
201115|Geneticista
201205|Pesquisador em metrologia
201210|Especialista em calibracoes metrologicas
201215|^2 ensaios metrologicos
201220|^2 instrumentacao metrologica
201225|^2 materiais de referencia metrologica
202105|Engenheiro mecatronico
202110|^1 de controle e automacao
203005|Pesquisador em biologia ambiental ecologista ecologo
203010|^3 animal
203015|^3 de microorganismos e parasitas bact
203020|^3 humana fisiologistaexceto medico
203025|^3 vegetal
203105|^2 ciencias da computacao e informatica
203110|^4 terra e meio ambiente
203115|^2 fisica
203120|^2 matematica
203125|^2 quimica
203205|^1 de engenharia civil
203210|^3 e tecnologia outras areas da enge
203215|^3 eletrica e eletronica
203220|^3 mecanica
203225|^3 metalurgica de minas e de materia
203230|^3 quimica
203305|^2 clinica medica
203310|^2 medicina basica
203315|^1 em medicina veterinaria
203320|^2 saude coletiva
203405|^2 ciencias agronomicas
203410|^3 da pesca e aqicultura
203415|^4 zootecnia
203420|^3 florestais
203505|^3 sociais e humanas
203510|^2 economia
203515|^2 ciencias da educacao
203520|^2 historia
203525|^2 psicologia
204105|Perito criminal
211105|Atuario
211110|Especialista em pesquisa operacional
211115|Matematico
211120|^1 aplicado
211205|Estatistico
211210|^1 estatistica aplicada
211215|^1 teorico
212205|Engenheiro de aplicativos em computacao
212210|^2 equipamentos em computacao
212215|Engenheiros de sistemas operacionais em computacao
212305|Administrador de banco de dados
212310|^2 redes
212315|^2 sistemas operacionais
212320|^1 em seguranca da informacao
212405|Analista de desenvolvimento de sistemas
212410|^2 redes e de comunicacao de dados
212415|^2 sistemas de automacao
212420|^2 suporte computacional
213105|Fisico
213110|^1 acustica
213115|^1 atomica e molecular
213120|^1 cosmologia
213125|^1 estatistica e matematica
213130|^1 fluidos
213135|^1 instrumentacao
213140|^1 materia condensada
213145|^1 materiais
213150|^1 hospitalar fisico medico
213155|^1 nuclear
213160|^1 optica
213165|^1 particulas e campos
213170|^1 plasma
213175|^1 termica
213205|Quimico
213210|^1 industrial
213215|Tecnologo em processos quimicos
213305|Astronomo
213310|Geofisico espacial
213315|Meteorologista
213405|Geologo
213410|^1 de engenharia
213415|Geofisico
213420|Geoquimico
213425|Hidrogeologo
213430|Paleontologo
213435|Petrografo
213440|Oceanografo
214005|Engenheiro ambiental
214010|Tecnologo em meio ambiente
214105|Arquiteto de edificacoes
214110|^2 interiores
214115|^2 patrimonio
214120|^1 paisagista
214125|^1 urbanista
214130|Urbanista
214205|Engenheiro civil
214210|^2 aeroportos
214215|^2 edificacoes
214220|^2 estruturas metalicas
214225|^2 ferrovias e metrovias
214230|^2 geotecnia
214235|^2 hidrologia
214240|^2 hidraulica
214245|^2 pontes e viadutos
214250|^2 portos e vias navegaveis
214255|^2 rodovias
214260|^2 saneamento
214265|^2 tuneis
214270|^2 transportes e transito
214275|^1 ambiental
214280|Tecnologo em construcao civil
214305|Engenheiro eletricista
214310|^1 eletronico
214315|^1 eletricista de manutencao
214320|^3 projetos
214325|^1 eletronico de manutencao
214330|^3 projetos
214335|^1 de manutencao de telecomunicacoes
214340|^2 telecomunicacoes
214345|^1 projetista de telecomunicacoes
214350|^1 de redes de comunicacao
214355|^2 controle e automacao
214360|Tecnologo em eletricidade
214365|^2 eletronica
214370|^2 telecomunicacoes
214405|Engenheiro mecanico
214410|^2 automotivo
214415|^2 energia nuclear
214420|^2 industrial
214425|^1 aeronautico
214430|^1 naval
214435|Tecnologo em fabricacao mecanica
214505|Engenheiro quimico
214510|^2 industria quimica
214515|^2 mineracao metalurgia siderurgia cimen
214520|^2 papel e celulose
214525|^2 petroleo e borracha
214530|^2 utilidades e meio ambiente
214535|Tecnologo em producao sulcroalcooleira
214605|Engenheiro de materiais
214610|^1 metalurgista
214615|Tecnologo em metalurgia
214705|Engenheiro de minas
214710|^3 beneficiamento
214715|^3 lavra a ceu aberto
214720|^4 subterranea
214725|^3 pesquisa mineral
214730|^3 planejamento
214735|^3 processo
214740|^3 projeto
214745|Tecnologo em petroleo e gas
214750|^2 rochas ornamentais
214805|Engenheiro agrimensor
214810|^1 cartografo
214905|^1 de producao
214910|^2 controle de qualidade
214915|^2 seguranca do trabalho
214920|^2 riscos
214925|^2 tempos e movimentos
214930|Tecnologo em producao industrial
214935|^2 seguranca do trabalho
215105|Agente de manobra e docagem
215110|Capitao de manobra da marinha mercante
215115|Comandante da marinha mercante
215120|Coordenador de operacoes de combate a poluicao no meio aquav
215125|Imediato da marinha mercante
215130|Inspetor de terminal
215135|^1 naval
215140|Oficial de quarto de navegacao da marinha mercante
215145|Pratico de portos da marinha mercante
215150|Vistoriador naval
215205|Oficial superior de maquinas da marinha mercante
215210|Primeiro oficial de maquinas da marinha mercante
215215|Segundo oficial de maquinas da marinha mercante
215220|Superintendente tecnico no transporte aquaviario
215305|Piloto de aeronaves
215310|^2 ensaios em voo
215315|Instrutor de voo
221105|Biologo analista de microbios biologista biomedico cito
221205|BIOMéDICO
221555|Psicologo acupunturista
222105|Engenheiro agricola
222110|^1 agronomo
222115|^1 de pesca
222120|^1 florestal
222205|^1 de alimentos
222215|Tecnologo em alimentos
223101|Medico acupunturista
223102|^1 alergista e imunologista alergista alergista e imu
223103|^1 anatomopatologista patologista
223104|^1 anestesiologista anestesiologista anestesista med
223105|^1 angiologista angiologista
223106|^1 cardiologista cardiologista medico do coracao
223107|^1 cirurgiao cardiovascular cirurgiao cardiovascular
223108|^2 de cabeca e pescoco cirurgiao de cabeca e
223109|^2 do aparelho digestivo cirurgiao do aparel
223110|^2 geral cirurgiao cirurgiao geral medico
223111|^2 pediatrico cirurgiao pediatrico
223112|^2 plastico cirurgiao plastico
223113|^2 toracico cirurgiao toracico
223114|^1 citopatologista citopatologista
223115|^1 clinico clinico geral medico clinico geral medico
223116|^1 de saude da familia medico comunitario medico de f
223117|^1 dermatologista dermatologista hansenologo
223118|^1 do trabalho
223119|^1 em eletroencefalografia
223120|^2 endoscopia endoscopista medico endoscopista
223121|^2 medicina de trafego medico do trafego
223122|^3 intensiva ceteista intensivista
223123|^3 nuclear medico nuclear
223124|^2 radiologia e diagnostico por imagem imagenologi
223125|^1 endocrinologista e metabologista diabetologo endo
223126|^1 fisiatra fisiatra
223127|^1 foniatra foniatra
223128|^1 gastroenterologista gastroenterologista
223129|^1 generalista medico alopata medico em medicina inte
223130|^1 geneticista
223131|^1 geriatra geriatra gerontologista gerontologo
223132|^1 ginecologista e obstetra cirurgiao ginecologico gi
223133|^1 hematologista hematologista
223134|^1 hemoterapeuta hemoterapeuta medico em hemoterapia
223135|^1 homeopata
223136|^1 infectologista infectologista medico de doencas in
223137|^1 legista legista
223138|^1 mastologista cirurgiao de mama cirurgiao mastologi
223139|^1 nefrologista nefrologista
223140|^1 neurocirurgiao medico neurocirurgiao pediatrico ne
223141|^1 neurofisiologista neurofisiologista
223142|^1 neurologista medico neuropediatra neurologista ne
223143|^1 nutrologista medico nutrologo nutrologista
223144|^1 oftalmologista cirurgiao oftalmologico oculista o
223145|^1 oncologista cancerologista medico cancerologista
223146|^1 ortopedista e traumatologista cirurgiao de mao cir
223147|^1 otorrinolaringologista cirurgiao otorrinolaringolog
223148|^1 patologista clinico medico laboratorista medico pa
223149|^1 pediatra hebeatra medico de crianca neonatologist
223150|^1 perito perito medico
223151|^1 pneumologista medico pneumotisiologista pneumologi
223152|^1 proctologista cirurgiao proctologista coloproctolo
223153|^1 psiquiatra medico psicanalista medico psicoterapeu
223154|^1 radioterapeuta medico em radioterapia radioterapeu
223155|^1 reumatologista reumatologista
223156|^1 sanitarista epidemiologista higienista medico de
223157|^1 urologista andrologista cirurgiao urologico cirur
2231A1|^1 broncoesofalogista
2231A2|^1 hansenologista
2231F3|^1 cirurgiao vascular
2231F4|^1 cancerologista pediatrico
2231F5|^2 cirurgico
2231F6|^2 clinico
2231F7|^1 em medicina de familia e comunidade
2231F8|^3 preventiva e social
2231F9|^1 residente
2231G1|^1 cardiologista intervencionista
223204|Cirurgiao dentista auditor
223208|^2 clinico geral dentista odontologista
223212|^2 endodontista canalista endodontologo
223216|^2 epidemiologista
223220|^2 estomatologista
223224|^2 implantodontista
223228|^2 odontogeriatra dentista de idosos de
223232|^2 odontologista legal
223236|^2 odontopediatra dentista de crianca o
223240|^2 ortopedista e ortodontista dentista d
223244|^2 patologista bucal
223248|^2 periodontista dentista de gengivas p
223252|^2 protesiologo bucomaxilofacial protesi
223256|^2 protesista odontologo protesista pro
223260|^2 radiologista odontoradiologista
223264|^2 reabilitador oral
223268|^2 traumatologista bucomaxilofacial ciru
223272|^2 de saude coletiva dentista de saude col
223276|CIRURGIãO DENTISTA - ODONTOLOGIA DO TRABALHO
223280|^3 DENTíSTICA
223284|Cirurgiao dentista disfuncao temporomandibular e dor orofa
223288|^2 odontologia para pacientes com necessid
223293|^2 da estrategia de saude da familia
2232B1|^2 de saude da familia
223305|Medico veterinario medico veterinario de saude publica me
223310|Zootecnista
223405|Farmaceutico boticario farmaceutico cosmetologo farmaceu
223410|^1 bioquimico farmaceutico de alimentos industri
223415|^1 analista clinico
223425|Farmacêutico práticas integrativas e complementares
223430|Farmaceutico em saude publica
223445|^1 hospitalar e clinico
223505|Enfermeiro
223510|^1 auditor
223515|^1 de bordo
223520|^2 centro cirurgico instrumentador cirurgico e
223525|^2 terapia intensiva enfermeiro intensivista
223530|^1 do trabalho
223535|^1 nefrologista
223540|^1 neonatologista enfermeiro de bercario
223545|^1 obstetrico enfermeira parteira
223550|^1 psiquiatrico
223555|^1 puericultor e pediatrico
223560|^1 sanitarista enfermeiro de saude publica
223565|^1 da estrategia de saude da familia
223570|Perfusionista
2235C1|Enfermeiro saude da familia
2235C2|^1 da estrategia de agente comunitario de saude
2235C3|^1 estomoterapeuta
223605|Fisioterapeuta geral
223615|Ortoptista
223620|Terapeuta ocupacional especialista em orientacao e mobilid
223625|FISIOTERAPEUTA RESPIRATóRIA
223630|Fisioterapeuta neurofuncional
223635|FISIOTERAPEUTA TRAUMATO-ORTOPéDICA FUNCIONAL
223640|Fisioterapeuta osteopata
223645|^1 quiropraxista
223650|^1 acupunturista
223655|^1 esportivo
223660|^1 do trabalho
2236I1|Tecnico em orientacao e mobilidade de cegos e def visuais
223705|Dietista
223710|Nutricionista nutricionista saude publica
223810|Fonoaudiologo
223815|^1 educacional
223820|^1 em audiologia
223825|^2 disfagia
223830|^2 linguagem
223835|^2 motricidade orofacial
223840|^2 saude coletivao
223905|Terapeuta ocupacional
223910|Ortoptista
223915|Musicoterapeuta
224105|Avaliador fisico orientador fisiocorporal
224110|Ludomotricista cinesiologo ludomotricista
224115|Preparador de atleta
224120|^1 fisico
224125|Tecnico de desporto individual e coletivo exceto futebol
224130|^2 laboratorio e fiscalizacao desportiva
224135|Treinador profissional de futebol
2241E1|Profissional de educacao fisica na saude
225103|Medico infectologista
225105|^1 acupunturista
225106|^1 legista
225109|^1 nefrologista
225110|^1 alergista e imunologista
225112|^1 neurologista
225115|^1 angiologista
225118|^1 nutrologista
225120|^1 cardiologista
225121|^1 oncologista clinico
225122|^1 cancerologista pediatrico
225124|^1 pediatra
225125|^1 clinico
225127|^1 pneumologista
225130|^1 de familia e comunidade
225133|^1 psiquiatra
225135|^1 dermatologista
225136|^1 reumatologista
225139|^1 sanitarista
225140|^1 do trabalho
225142|^1 da estrategia de saude da familia
225145|^1 em medicina de trafego
225148|^1 anatomopatologista
225150|^1 em medicina intensiva
225151|^1 anestesiologista
225155|^1 endocrinologista e metabologista
225160|^1 fisiatra
225165|^1 gastroenterologista
225170|^1 generalista
225175|^1 geneticista
225180|^1 geriatra
225185|^1 hematologista
225190|^1 hemoterapeuta
225195|^1 homeopata
225203|^1 em cirurgia vascular
225210|^1 cirurgiao cardiovascular
225215|^2 de cabeca e pescoco
225220|^2 do aparelho digestivo
225225|^2 geral
225230|^2 pediatrico
225235|^2 plastico
225240|^2 toracico
225245|^1 foniatra
225250|^1 ginecologista e obstetra
225255|^1 mastologista
225260|^1 neurocirurgiao
225265|^1 oftalmologista
225270|^1 ortopedista e traumatologista
225275|^1 otorrinolaringologista
225280|^1 coloproctologista
225285|^1 urologista
225290|^1 cancerologista cirurgico
225295|^1 cirurgiao da mao
225305|^1 citopatologista
225310|^1 em endoscopia
225315|^2 medicina nuclear
225320|^2 radiologia e diagnostico por imagem
225325|^1 patologista
225330|^1 radioterapeuta
225335|^1 patologista clinico medicina laboratorial
225340|^1 hemoterapeuta
225345|^1 hiperbarista
225350|^1 neurofisiologista clinico
226105|Quiropraxista
226305|Musicoterapeuta
226310|Arteterapeuta
231105|Professor de nivel superior na educacao infantil quatro a s
231110|^7 zero a tre
231205|^1 da educacao de jovens e adultos do ensino fundame
231210|^1 de nivel superior do ensino fundamental primeira
231305|^2 ciencias exatas e naturais do ensino fundamenta
231310|^2 educacao artistica do ensino fundamental
231315|^3 fisica do ensino fundamental
231320|^2 geografia do ensino fundamental
231325|^2 historia do ensino fundamental
231330|^2 lingua estrangeira moderna do ensino fundamenta
231335|^3 portuguesa do ensino fundamental
231340|^2 matematica do ensino fundamental
232105|^2 artes no ensino medio
232110|^2 biologia no ensino medio
232115|^2 disciplinas pedagogicas no ensino medio
232120|^2 educacao fisica no ensino medio
232125|^2 filosofia no ensino medio
232130|^2 fisica no ensino medio
232135|^2 geografia no ensino medio
232140|^2 historia no ensino medio
232145|^2 lingua e literatura brasileira no ensino medio
232150|^3 estrangeira moderna no ensino medio
232155|^2 matematica no ensino medio
232160|^2 psicologia no ensino medio
232165|^2 quimica no ensino medio
232170|^2 sociologia no ensino medio
233105|^1 da area de meio ambiente
233110|^1 de desenho tecnico
233115|^2 tecnicas agricolas
233120|^2 educacao fisica no ensino medio
233125|^2 tecnicas de enfermagem
233130|^3 industriais
233135|^2 tecnologia e calculo tecnico
233205|Instrutor de aprendizagem e treinamento agropecuario
233210|^5 industrial
233215|Professor de aprendizagem e treinamento comercial
233220|^1 instrutor de ensino e aprendizagem agroflorestal
233225|^6 em servicos
234105|^1 de matematica aplicada no ensino superior
234110|^3 pura no ensino superior
234115|^2 estatistica no ensino superior
234120|^2 computacao no ensino superior
234125|^2 pesquisa operacional no ensino superior
234205|^2 fisica ensino superior
234210|^2 quimica ensino superior
234215|^2 astronomia ensino superior
234305|^2 arquitetura
234310|^2 engenharia
234315|^2 geofisica
234320|^2 geologia
234405|^2 ciencias biologicas do ensino superior
234410|^2 educacao fisica no ensino superior
234415|^2 enfermagem do ensino superior
234420|^2 farmacia e bioquimica
234425|^2 fisioterapia
234430|^2 fonoaudiologia
234435|^2 medicina
234440|^3 veterinaria
234445|^2 nutricao
234450|^2 odontologia
234455|^2 terapia ocupacional
234460|^2 zootecnia do ensino superior
234505|^2 ensino superior na area de didatica
234510|^7 orientacao educacion
234515|^7 pesquisa educacional
234520|^7 pratica de ensino
234604|^2 lingua alema
234608|^3 italiana
234612|^3 francesa
234616|^3 inglesa
234620|^3 espanhola
234624|^3 portuguesa
234628|^2 literatura brasileira
234632|^3 portuguesa
234636|^3 alema
234640|^3 comparada
234644|^3 espanhola
234648|^3 francesa
234652|^3 inglesa
234656|^3 italiana
234660|^3 de linguas estrangeiras modernas
234664|^2 outras linguas e literaturas
234668|^2 linguas estrangeiras modernas
234672|^2 lingistica e lingistica aplicada
234676|^2 filologia e critica textual
234680|^2 semiotica
234684|^2 teoria da literatura
234705|^2 antropologia do ensino superior
234710|^2 arquivologia do ensino superior
234715|^2 biblioteconomia do ensio superior
234720|^2 ciencia politica do ensino superior
234725|^2 comunicacao social do ensino superior
234730|^2 direito do ensino superior
234735|^2 filosofia do ensino superior
234740|^2 geografia do ensino superior
234745|^2 historia do ensino superior
234750|^2 jornalismo
234755|^2 museologia do ensino superior
234760|^2 psicologia do ensino superior
234765|^2 servico social do ensino superior
234770|^2 sociologia do ensino superior
234805|^2 economia
234810|^2 administracao
234815|^2 contabilidade
234905|^2 artes do espetaculo no ensino superior
234910|^3 visuais no ensino superior artes plastic
234915|^2 musica no ensino superior
239205|Pedagogo em educacao especial de surdos pedagogo especi
239210|^1 especializado em deficiencia fisica
239215|Professor de alunos com deficiencia mental
239220|^5 multipla
239225|^5 visual
239405|Coordenador pedagogico
239410|Orientador educacional
239415|Pedagogo pedagogo especializado em deficiencia mental
239420|Professor de tecnicas e recursos audiovisuais
239425|Psicopedagogo pedagogo em educacao especial de cegos
239430|Supervisor de ensino
239435|Designer educacional
241005|Advogado
241010|^1 de empresa
241015|^1 direito civil
241020|^2 publico
241025|^2 penal
241030|^1 areas especiais
241035|^1 direito do trabalho
241040|Consultor juridico
241205|Advogado da uniao
241210|Procurador autarquico
241215|^1 da fazenda nacional
241220|^1 do estado
241225|^2 municipio
241230|^1 federal
241235|^1 fundacional
241305|Oficial de registro de contratos maritimos
241310|^1 do registro civil de pessoas juridicas
241315|^6 naturais
241320|^3 de distribuicoes
241325|^4 imoveis
241330|^4 titulos e documentos
241335|Tabeliao de notas
241340|^2 protestos
242205|Procurador da republica
242210|^1 de justica
242215|^3 militar
242220|^1 do trabalho
242225|^1 regional da republica
242230|^2 do trabalho
242235|Promotor de justica
242240|Subprocurador de justica militar
242245|Subprocuradorgeral da republica
242250|^1 do trabalho
242305|Delegado de policia
242405|Defensor publico
242410|Procurador da assistencia judiciaria
251105|Antropologo
251110|Arqueologo
251115|Cientista politico
251120|Sociologo
251205|Economista
251210|^1 agroindustrial
251215|^1 financeiro
251220|^1 industrial
251225|^1 do setor publico
251230|^1 ambiental
251235|^1 regional e urbano
251305|Geografo
251405|Filosofo
251505|Psicologo educacional psicologo da educacao psicologo esc
251510|^1 clinico psicologo acupunturista psicologo da sa
251515|^1 do esporte psicologo desportivo
251520|^1 hospitalar
251525|^1 social psicologo criminal psicologo forense ps
251530|^1 do transito psicologo social
251535|^1 juridico psicologo forense psicologo do transit
251540|^1 do trabalho psicologo organizacional
251545|Neuropsicologo
251550|Psicanalista analista psicanalise
251555|Psicologo acupunturista
251605|Assistente social
251610|Economista domestico
252105|Administrador
252205|Auditor contadores e afins
252210|Contador
252215|Perito contabil
252305|Secretaria executiva
252310|Secretario bilinge
252315|Secretaria trilinge
252320|Tecnologo em secretariado escolar
252405|Analista de recursos humanos
252505|Administrador de fundos e carteiras de investimento
252510|Analista de cambio
252515|^2 cobranca instituicoes financeiras
252525|^2 credito instituicoes financeiras
252530|^3 rural
252535|^2 leasing
252540|^2 produtos bancarios
252545|^1 financeiro instituicoes financeiras
252605|Gestor em seguranca
253105|Relacoes publicas
253110|Redator de publicidade
253115|Agente publicitario
253120|Analista de negocios
253125|^2 pesquisa de mercado
253205|Gerente de captacao fundos e investimentos institucionais
253210|^2 clientes especiais private
253215|^2 contas pessoa fisica e juridica
253220|^2 grandes contas corporate
253225|Operador de negocios
253305|Corretor de valores ativos financeiros mercadorias e deriv
254105|Auditorfiscal da receita federal
254110|Tecnico da receita federal
254205|Auditorfiscal da previdencia social
254305|^1 do trabalho
254310|Agente de higiene e seguranca
254405|Fiscal de tributos estadual
254410|^3 municipal
254415|Tecnico de tributos estadual
254420|^3 municipal
261105|Arquivista pesquisador jornalismo
261110|Assessor de imprensa
261115|Diretor de redacao
261120|Editor
261125|Jornalista
261130|Produtor de texto
261135|Reporter exclusive radio e televisao
261140|Revisor de texto
261205|Bibliotecario
261210|Documentalista
261215|Analista de informacoes pesquisador de informacoes de rede
261305|Arquivista
261310|Museologo
261405|Filologo
261410|Interprete
261415|Lingista
261420|Tradutor
261425|Interprete de lingua de sinais
261505|Autorroteirista
261510|Critico
261515|Escritor de ficcao
261520|^2 nao ficcao
261525|Poeta
261530|Redator de textos tecnicos
261605|Editor de jornal
261610|^2 livro
261615|^2 midia eletronica
261620|^2 revista
261625|^3 cientifica
261705|Ancora de radio e televisao
261710|Comentarista de radio e televisao
261715|Locutor de radio e televisao
261720|^1 publicitario de radio e televisao
261725|Narrador em programas de radio e televisao
261730|Reporter de radio e televisao
261805|Fotografo
261810|^1 publicitario
261815|^1 retratista
261820|Repoter fotografico
262105|Empresario de espetaculo
262110|Produtor cinematografico
262115|^1 de radio
262120|^2 teatro
262125|^2 televisao
262130|Tecnologo em producao fonografica
262135|^3 audiovisual
262205|Diretor de cinema
262210|^2 programas de radio
262215|^4 televisao
262220|^1 teatral
262305|Cenografo carnavalesco e festas populares
262310|^1 de cinema
262315|^2 eventos
262320|^2 teatro
262325|^2 tv
262330|Diretor de arte
262405|Artista artes visuais
262410|Desenhista industrial designer
262415|Conservadorrestaurador de bens culturais
262420|Desenhista industrial de produto (designer de produto)
262425|^4 de moda (designer de moda)
262505|ATOR
262605|Compositor
262610|Musico arranjador
262615|^1 regente
262620|Musicologo
262705|Musico interprete cantor
262710|^2 instrumentista
262805|Assistente de coreografia
262810|Bailarino exceto dancas populares
262815|Coreografo
262820|Dramaturgo de danca
262825|Ensaiador de danca
262830|Professor de danca
262905|Decorador de interiores de nivel superior
263105|Ministro de culto religioso
263110|Missionario
263115|Teologo
271105|Chefe de cozinha
271110|Tecnologo em gastronomia
300105|Tecnico em mecatronica automacao da manufatura
300110|^3 robotica
300305|^2 eletromecanica
301105|^1 de laboratorio industrial
301110|^3 de analises fisicoquimicas materiai
301115|^1 quimico de petroleo
301205|^1 de apoio a bioengenharia
311105|^1 quimico
311110|^1 de celulose e papel
311115|^1 em curtimento
31120|Agente administrativo
311205|Tecnico em petroquimica
31121|^1 administrativo
31122|Auxiliar administrativo
311305|Tecnico em materiais produtos ceramicos e vidros
311405|^2 borracha
311410|^2 plastico
311505|^1 de controle de meio ambiente
311510|^2 meteorologia
311515|^2 utilidade producao e distribuicao de vapor gase
311520|^1 em tratamento de efluentes
311605|^1 textil
311610|^2 tratamentos quimicos
311615|^2 de fiacao
311620|^3 malharia
311625|^3 tecelagem
311705|Colorista de papel
311710|^1 textil
311715|Preparador de tintas
311720|^3 fabrica de tecidos
311725|Tingidor de couros e peles
312105|Tecnico de obras civis
312205|^2 estradas
312210|^2 saneamento
312305|^1 em agrimensura
312310|^2 geodesia e cartografia
312315|^2 hidrografia
312320|Topografo
313105|Eletrotecnico
313110|^1 producao de energia
313115|Eletrotenico na fabricacao montagem e instalacao de maquina
313120|Tecnico de manutencao eletrica
313125|^4 de maquina
313130|^1 eletricista
313205|^1 de manutencao eletronica
313210|^4 circuitos de maquinas com
313215|^1 eletronico
313220|^1 em manutencao de equipamentos de informatica
313305|^1 de comunicacao de dados
313310|^2 rede telecomunicacoes
313315|^2 telecomunicacoes telefonia
313320|^2 transmissao telecomunicacoes
313405|^1 em calibracao
313410|^2 instrumentacao
313415|Encarregado de manutencao de instrumentos de controle medic
313505|Tecnico em laboratorio optico
3135D1|^2 reabilitacao
3135D2|^2 equipamento medico hospitalar
314105|^2 mecanica de precisao
314110|^1 mecanico
314115|^2 calefacao ventilacao e refrigeracao
314120|^2 maquinas
314125|^2 motores
314205|^2 na fabricacao de ferramentas
314210|^3 manutencao de ferramentas
314305|^1 em automobilistica
314310|^1 mecanico aeronaves
314315|^2 embarcacoes
314405|^1 de manutencao de sistemas e instrumentos
314410|^1 em manutencao de maquinas
314605|Inspetor de soldagem
314610|Tecnico em caldeiraria
314615|^2 estruturas metalicas
314620|^2 soldagem
314705|^1 de acabamento em siderurgia
314710|^2 aciaria em siderurgia
314715|^2 fundicao em siderurgia
314720|^2 laminacao em siderurgia
314725|^2 reducao na siderurgia primeira fusao
314730|^2 refratario em siderurgia
316105|^1 em geofisica
316110|^2 geologia
316115|^2 geoquimica
316120|^2 geotecnia
316305|^1 de mineracao
316310|^3 oleo e petroleo
316315|^1 em processamento mineral exceto petroleo
316320|^2 pesquisa mineral
316325|^1 de producao em refino de petroleo
316330|^1 em planejamento de lavra de minas
316335|Desincrustador pocos de petroleo
316340|Cimentador pocos de petroleo
317105|Programador de internet
317110|^2 sistemas de informacao
317115|^2 maquinas ferramenta com comando numerico
317120|^2 multimidia
317205|Operador de computador inclusive microcomputador
317210|Tecnico de apoio ao usuario de informatica helpdesk
318005|Desenhista tecnico
318010|^1 copista
318015|^1 detalhista
318105|^1 tecnico arquitetura
318110|^2 cartografia
318115|^2 construcao civil
318120|^2 instalacoes hidrossanitarias
318205|^2 mecanico
318210|^2 aeronautico
318215|^2 naval
318305|^2 eletricidade e eletronica
318310|^2 calefacao ventilacao e refrigeracao
318405|^2 artes graficas
318410|^2 ilustracoes artisticas
318415|^3 tecnicas
318420|^2 industria textil
318425|^2 mobiliario
318430|^2 de embalagens maquetes e leiautes
318505|^1 projetista de arquitetura
318510|^3 construcao civil
318605|^3 maquinas
318610|^2 mecanico
318705|^2 de eletricidade
318710|^2 eletronico
318805|Projetista de moveis
318810|Modelista de roupas
318815|^2 calcados
319105|Tecnico em calcados e artefatos de couro
319110|^2 confeccoes do vestuario
319205|^1 do mobiliario
320105|^1 em bioterismo
320110|^2 histologia
321105|^1 agricola
321110|^1 agropecuario
321205|^1 em madeira
321210|^1 florestal
321305|^1 em piscicultura
321310|^2 carcinicultura
321315|^2 mitilicultura
321320|^2 ranicultura
322105|^2 acupuntura
322110|Podologo
322115|Tecnico em quiropraxia
322120|Massoterapeuta
322125|Terapeuta holistico
322130|Esteticista
322205|Tecnico de enfermagem tecnico de enfermagem socorrista te
322210|^3 de terapia intensiva tecnico em hemo
322215|^3 do trabalho tecnico de enfermagem em
322220|^3 psiquiatrica tecnico de enfermagem e
322225|Instrumentador cirurgico instrumentador em cirurgia instr
322230|Auxiliar de enfermagem auxiliar de ambulatorio auxiliar d
322235|^3 do trabalho auxiliar de enfermagem
322240|^2 saude navegacao maritima auxiliar de saude m
322245|Tecnico de enfermagem da estrategia de saude da familia
322250|Auxiliar de enfermagem da estrategia de saude da familia
3222B3|Socorrista habilitado
3222E1|Tecnico de enfermagem de saude da familia
3222E2|Auxiliar de enfermagem de saude da familia
3222E3|Tecnico perfusionista
322305|^1 em optica e optometria contatologo optico contato
322405|^2 higiene dental
322410|Protetico dentario
322415|Atendente de consultorio dentario atendente de clinica den
322420|Auxiliar de protese dentaria
322425|Tecnico em saude bucal da estrategia de saude da familia
322430|Auxiliar em saude bucal da estrategia de saude da familia
3224F1|Tecnico de higiene dental de saude da familia
3224F2|Auxiliar de consultorio dentario de saude da familia
322505|Tecnico de ortopedia tecnico de protese e ortese tecnico
322605|^2 imobilizacao ortopedica
323105|^1 em pecuaria
324105|^2 metodos eletrograficos em encefalografia operad
324110|^3 graficos em cardiologia operador de ele
324115|^2 radiologia e imagenologia operador de raiox t
324120|Tecnologo em radiologia
324125|^1 oftalmico
324205|Tecnico em patologia clinica analista de laboratorio em an
324210|Auxiliar tecnico em patologia clinica assistente tecnico d
325005|Enologo
325010|Aromista
325015|Perfumista
325105|Auxiliar tecnico em laboratorio de farmacia
325110|Tecnico em laboratorio de farmacia
325115|^2 farmacia
325205|^1 de alimentos
325210|TéCNICO EM NUTRIçãO E DIETéTICA
325305|Tecnico em biotecnologia
325310|^2 imunobiologicos
328105|Embalsamador
328110|Taxidermista
331105|Professor de nivel medio na educacao infantil
331110|Auxiliar de desenvolvimento infantil
331205|Professor de nivel medio no ensino fundamental
331305|^6 profissionalizante
332105|^1 leigo no ensino fundamental
332205|^1 pratico no ensino profissionalizante
333105|Instrutor de autoescola
333110|^2 cursos livres
333115|Professores de cursos livres
334105|Inspetor de alunos de escola privada
334110|^5 publica
334115|Monitor de transporte escolar
341105|Piloto comercial exceto linhas aereas
341110|^2 de helicoptero exceto linhas aereas
341115|Mecanico de voo
341120|Piloto agricola
341205|Contramestre de cabotagem
341210|Mestre de cabotagem
341215|^1 fluvial
341220|Patrao de pesca de altomar
341225|^3 na navegacao interior
341230|Piloto fluvial
341305|Condutor maquinista fluvial
341310|^2 maritimo
341315|Eletricista de bordo
342105|Analista de transporte em comercio exterior
342110|Operador de transporte multimodal
342115|Controlador de servicos de maquinas e veiculos
342120|Afretador
342125|Tecnologo em logistica de transporte
342205|Ajudante de despachante aduaneiro
342210|Despachante aduaneiro
342305|Chefe de servico de transporte rodoviario passageiros e car
342310|Inspetor de servicos de transportes rodoviarios passageiros
342315|Supervisor de carga e descarga
342405|Agente de estacao ferrovia e metro
342410|Operador de centro de controle ferrovia e metro
342505|Controlador de trafego aereo
342510|Despachante operacional de voo
342515|Fiscal de aviacao civil fac
342520|Gerente da administracao de aeroportos
342525|^1 de empresa aerea em aeroportos
342530|Inspetor de aviacao civil
342535|Operador de atendimento aeroviario
342540|Supervisor da administracao de aeroportos
342545|^1 de empresa aerea em aeroportos
342605|Chefe de estacao portuaria
342610|Supervisor de operacoes portuarias
351105|Tecnico de contabilidade
351110|Chefe de contabilidade tecnico
351115|Consultor contabil tecnico
351305|Tecnico em administracao
351310|^3 de comercio exterior
351315|Agente de recrutamento e selecao
351405|Escrevente
351410|Escrivao judicial
351415|^1 extra judicial
351420|^1 de policia
351425|Oficial de justica
351430|Auxiliar de servicos juridicos
351505|Tecnico em secretariado
351510|Taquigrafo
351515|Estenotipista
351605|Tecnico em seguranca no trabalho
351705|Analista de seguros tecnico
351710|^2 sinistros
351715|Assistente comercial de seguros
351720|^1 tecnico de seguros
351725|Inspetor de risco
351730|^2 sinistros
351735|Tecnico de resseguros
351740|^2 seguros
351805|Detetive profissional
351810|Investigador de policia
351815|Papiloscopista policial
351905|Agente de inteligencia
352205|^2 defesa ambiental
352210|^2 saude publica agente de saneamento agente sanit
3522G1|^1 indigena de saude
3522G2|^3 saneamento
352305|Metrologista
352310|Agente fiscal de qualidade
352315|^2 metrologico
352320|^2 textil
352405|^1 de direitos autorais
352410|Avaliador de produtos do meio de comunicacao
352415|Ouvidor ombudsman do meio de comunicacao
352420|Tecnico em direitos autorais
353205|^1 de operacoes e servicos bancarios cambio
353210|^6 credito imobilia
353215|^7 rural
353220|^6 leasing
353225|^6 renda fixa e var
353230|Tesoureiro de banco
353235|Chefe de servicos bancarios
354110|Agenciador de propaganda
354120|Agente de vendas de servicos
354125|Assistente de vendas
354130|Promotor de vendas especializado
354135|Tecnico de vendas
354140|^1 em atendimento e vendas
354145|Vendedor pracista
354205|Comprador
354210|Supervisor de compras
354305|Analista de exportacao e importacao
354405|Leiloeiro
354410|Avaliador de imoveis
354415|^2 bens moveis
354505|Corretor de seguros
354605|^2 imoveis
354705|Representante comercial autonomo
354805|Tecnico em turismo
354810|Operador de turismo
354815|Agente de viagem
354820|Organizador de evento
371105|Auxiliar de biblioteca
371110|Tecnico em biblioteconomia
371205|Colecionador de selos e moedas
371210|Tecnico em museologia
371305|^2 programacao visual
371310|^1 grafico
371405|Recreador de acantonamento
371410|Recreador
372105|Diretor de fotografia
372110|Iluminador televisao
372115|Operador de camera de televisao
372205|^2 rede de teleprocessamento
372210|Radiotelegrafista
373105|Operador de audio de continuidade radio
373110|^2 central de radio
373115|^2 externa radio
373120|^2 gravacao de radio
373125|^2 transmissor de radio
373205|Tecnico em operacao de equipamentos de producao para televis
373210|^4 equipamento de exibicao de televisao
373215|^4 equipamentos de transmissaorecepcao
373220|Supervisor tecnico operacional de sistemas de televisao e pr
374105|Tecnico em gravacao de audio
374110|^2 instalacao de equipamentos de audio
374115|^2 masterizacao de audio
374120|Projetista de som
374125|Tecnico em sonorizacao
374130|^2 mixagem de audio
374135|Projetista de sistemas de audio
374140|Microfonista
374205|Cenotecnico cinema video televisao teatro e espetaculos
374210|Maquinista de cinema e video
374215|^2 teatro e espetaculos
374305|Operador de projetor cinematografico
374310|Operadormantenedor de projetor cinematografico
374405|Editor de tv e video
374410|Finalizador de filmes
374415|^2 video
374420|Montador de filmes
375105|Designer de interiores
375110|^2 vitrines
375115|Visual merchandiser
375120|Decorador de eventos
376105|Dancarino tradicional
376110|^1 popular
376205|Acrobata
376210|Artista aereo
376215|^1 de circo outros
376220|Contorcionista
376225|Domador de animais circense
376230|Equilibrista
376235|Magico
376240|Malabarista
376245|Palhaco
376250|Titeriteiro
376255|Trapezista
376305|Apresentador de eventos
376310|^2 festas populares
376315|^2 programas de radio
376320|^4 televisao
376325|^2 circo
376405|Modelo artistico
376410|^1 de modas
376415|^1 publicitario
377105|Atleta profissional outras modalidades
377110|^2 de futebol
377115|^3 golfe
377120|^3 luta
377125|^3 tenis
377130|Joquei
377135|Piloto de competicao automobilistica
377140|Profissional de atletismo
377145|Pugilista
377205|Arbitro desportivo
377210|^1 de atletismo
377215|^2 basquete
377220|^2 futebol
377225|^3 de salao
377230|^2 judo
377235|^2 karate
377240|^2 polo aquatico
377245|^2 volei
391105|Cronoanalista
391110|Cronometrista
391115|Controlador de entrada e saida
391120|Planejista
391125|Tecnico de planejamento de producao
391130|^3 e programacao da manutencao
391135|^2 materiaprima e material
391205|Inspetor de qualidade
391210|Tecnico de garantia da qualidade
391215|Operador de inspecao de qualidade
391220|Tecnico de painel de controle
391225|Escolhedor de papel
391230|Tecnico operacional de servicos de correios
395105|^1 de apoio em pesquisa e desenvolvimento exceto agrop
395110|^7 agropecuario
410105|Supervisor administrativo
410205|^1 de almoxarifado
410210|^2 cambio
410215|^2 contas a pagar
410220|^2 controle patrimonial
410225|^2 credito e cobranca
410230|^2 orcamento
410235|^2 tesouraria
411005|Auxiliar de escritorio em geral auxiliar administrativo d
411010|Assistente tecnico administrativo
411015|Atendente de judiciario
411020|Auxiliar de judiciario
411025|^2 cartorio
411030|^2 pessoal
411035|^2 estatistica
411040|^2 seguros
411045|^2 servicos de importacao e exportacao
411050|Agente de microcredito
412105|Datilografo
412110|Digitador
412115|Operador de mensagens de telecomunicacoes correios
412120|Supervisor de digitacao e operacao
412205|Continuo
413105|Analista de folha de pagamento
413110|Auxiliar de contabilidade
413115|^2 faturamento
413205|Atendente de agencia
413210|Caixa de banco
413215|Compensador de banco
413220|Conferente de servicos bancarios
413225|Escriturario de banco
413230|Operador de cobranca bancaria
414105|Almoxarife
414110|Armazenista
414115|Balanceiro
414205|Apontador de maodeobra
414210|^2 producao
414215|Conferente de carga e descarga
415105|Arquivista de documentos
415115|Codificador de dados
415120|Fitotecario
415125|Kardexista
415130|Operador de maquina copiadora exceto operador de grafica ra
415205|Carteiro
415210|Operador de triagem e transbordo
420105|Supervisor de caixas e bilheteiros exceto caixa de banco
420110|^2 cobranca
420115|^2 coletadores de apostas e de jogos
420120|^2 entrevistadores e recenseadores
420125|^2 recepcionistas
420130|^2 telefonistas
420135|^2 telemarketing e atendimento
421105|Atendente comercial agencia postal
421110|Bilheteiro de transportes coletivos
421115|^1 no servico de diversoes
421120|Emissor de passagens
421125|Operador de caixa
421205|Recebedor de apostas loteria
421210|^3 turfe
421305|Cobrador externo
421310|^1 interno
421315|Localizador cobrador
422105|Recepcionista em geral
422110|Atendente de ambulatorio atendente de clinica medica aten
422115|Recepcionista de seguro saude
422120|^2 hotel
422125|^2 banco
422205|Telefonista
422210|Teleoperador
422215|Monitor de teleatendimento
422220|Operador de radiochamada
422305|^2 telemarketing ativo
422310|^4 e receptivo
422315|^3 receptivo
422320|^3 tecnico
423105|Despachante documentalista
423110|^1 de transito
424105|Entrevistador censitario e de pesquisas amostrais
424110|^1 de pesquisa de opiniao e midia
424115|^2 pesquisas de mercado
424120|^2 precos
424125|Escriturario em estatistica
510105|Supervisor de transportes
510110|Administrador de edificios
510115|Supervisor de andar
510120|Chefe de portaria de hotel
510125|^2 cozinha
510130|^2 bar
510135|Maitre
510205|Supervisor de lavanderia
510305|^2 bombeiros
510310|^2 vigilantes
511105|Comissario de voo
511110|^2 trem
511115|Taifeiro exceto militares
511205|Fiscal de transportes coletivos exceto trem
511210|Despachante de transportes coletivos exceto trem
511215|Cobrador de transportes coletivos exceto trem
511220|Bilheteiro estacoes de metro ferroviarias e assemelhadas
511405|Guia de turismo
512105|Empregado domestico nos servicos gerais
512110|^2 arrumador
512115|^2 faxineiro
512120|^2 diarista
513105|Mordomo de residencia
513110|^2 hotelaria
513115|Governanta de hotelaria
513205|Cozinheiro geral
513210|^1 do servico domestico
513215|^1 industrial
513220|^1 de hospital
513225|^2 embarcacoes
513305|Camareira de teatro
513310|^2 televisao
513315|Camareiro de hotel
513320|^2 embarcacoes
513325|Guardaroupeira de cinema
513405|Garcom
513410|^1 servicos de vinhos
513415|Cumim
513420|Barman
513425|Copeiro
513430|^1 de hospital
513435|Atendente de lanchonete
513505|Auxiliar nos servicos de alimentacao
513605|Churrasqueiro
513610|Pizzaiolo
513615|Sushiman
514105|Ascensorista
514110|Garagista
514115|Sacristao
514120|Zelador de edificio
514205|Coletor de lixo domiciliar
514210|Faxineiro
514215|Varredor de rua
514220|Limpador de vidros
514225|Trabalhador de serv de limpeza e conservacao de areas publ
514230|Coletor de residuos solidos de servicos de saude
514305|Limpador de vidros
514310|Auxiliar de manutencao predial
514315|Limpador de fachadas
514320|Auxiliar de limpeza
514325|Trabalhador da manutencao de edificacoes
514330|Limpador de piscinas
515105|Agente comunitario de saude agente de saude visitador de
515110|Atendente de enfermagem atendente de bercario atendente d
515115|Parteira leiga assistente de parto parteira parteira pra
515120|Visitador sanitario auxiliar de sanitarista educador sani
515125|Agente indigena de saude
515130|^3 saneamento
515135|Socorrista (exceto medicos e enfermeiros)
5151H1|Cuidador em saude
515205|Auxiliar de banco de sangue
515210|^2 farmacia de manipulacao
515215|^2 laboratorio de analises clinicas
515220|^4 imunobiologicos
515225|^2 producao farmaceutica
5152A1|Microscopista
515305|Educador social
515310|Agente de acao social
515315|Monitor de dependente quimico
515320|Conselheiro tutelar
516105|Barbeiro
516110|Cabeleireiro
516115|Esteticista
516120|Manicure
516125|Maquiador
516130|^1 de caracterizacao
516135|Massagista
516140|Pedicure
516205|BABA
516210|Cuidador de idosos
516215|Mae social
516220|Cuidador em saude
516305|Lavadeiro em geral
516310|Lavador de roupas a maquina
516315|^2 artefatos de tapecaria
516320|Limpador a seco a maquina
516325|Passador de roupas em geral
516330|Tingidor de roupas
516335|Conferenteexpedidor de roupas lavanderias
516340|Atendente de lavanderia
516345|Auxiliar de lavanderia
516405|Lavador de roupas
516410|Limpador de roupas a seco a mao
516415|Passador de roupas a mao
516505|Agente funerario
516605|Operador de forno servicos funerarios
516610|Sepultador
516705|Astrologo
516710|Numerologo
516805|Esoterico
516810|Paranormal
517105|Bombeiro de aerodromo
517110|^2 seguranca do trabalho
517115|Salvavidas
517205|Agente de policia federal
517210|Policial rodoviario federal
517215|Guardacivil municipal
517220|Agente de transito
517305|^2 protecao de aeroporto
517310|^2 seguranca
517315|^3 penitenciaria
517320|Vigia florestal
517325|^1 portuario
517330|Vigilante
517335|Guarda portuario
517405|Porteiro hotel
517410|^1 de edificios
517415|^2 locais de diversao
517420|Vigia
519105|Ciclista mensageiro
519110|Motociclista no transporte de documentos e pequenos volumes
519205|Catador de material reciclavel
519210|Selecionador de material reciclavel
519215|Operador de prensa de material reciclavel
519305|Auxiliar de veterinario
519310|Esteticista de animais domesticos
519315|Banhista de animais domesticos
519320|Tosador de animais domesticos
519805|Profissional do sexo
519905|Cartazeiro
519910|Controlador de pragas
519915|Engraxate
519920|Gandula
519925|Guardador de veiculos
519930|Lavador de garrafas vidros e outros utensilios
519935|^2 veiculos
519940|Leiturista
519945|Recepcionista de casas de espetaculos
520105|Supervisor de vendas de servicos
520110|^3 comercial
521105|Vendedor em comercio atacadista
521110|^1 de comercio varejista
521115|Promotor de vendas
521120|Demonstrador de mercadorias
521125|Repositor de mercadorias
521130|Atendente de farmacia balconista
521135|Frentista
523105|Instalador de cortinas e persianas portas sanfonadas e boxe
523110|^2 som e acessorios de veiculos
523115|Chaveiro
524105|Vendedor em domicilio
524205|Feirante
524210|Jornaleiro em banca de jornal
524215|Vendedor permissionario
524305|^1 ambulante
524310|Pipoqueiro ambulante
57210|Auxiliar de enfermagem
57216|^3 do psf
57220|Atendente de enfermagem
57232|Agente de vigilância sanitária
57233|^2 saneamento
57235|Guarda de endemias/ag de zoonoses/ag controle vetores
57260|Parteira
57275|Auxiliar de analises clinicas
57281|Socorrista habilitado
57282|Agente comunitário
57290|Auxiliar de gabinete dentario
611005|Produtor agropecuario em geral
612005|^1 agricola polivalente
612105|^1 de arroz
612110|^2 canadeacucar
612115|^2 cereais de inverno
612120|^2 gramineas forrageiras
612125|^2 milho e sorgo
612205|^2 algodao
612210|^2 curaua
612215|^2 juta
612220|^2 rami
612225|^2 sisal
612305|^1 na olericultura de legumes
612310|^4 raizes bulbos e tuberculos
612315|^4 talos folhas e flores
612320|^4 frutos e sementes
612405|^1 de flores de corte
612410|^3 em vaso
612415|^2 forracoes
612420|^2 plantas ornamentais
612505|^2 arvores frutiferas
612510|^2 especies frutiferas rasteiras
612515|^4 trepadeiras
612605|Cafeicultor
612610|Produtor de cacau
612615|^2 ervamate
612620|^2 fumo
612625|^2 guarana
612705|^1 da cultura de amendoim
612710|^4 canola
612715|^4 cocodabaia
612720|^4 dende
612725|^4 girassol
612730|^4 linho
612735|^4 mamona
612740|^4 soja
612805|^1 de especiarias
612810|^2 plantas aromaticas e medicinais
613005|Criador em pecuaria polivalente
613010|^1 de animais domesticos
613105|^2 asininos e muares
613110|^2 bovinos corte
613115|^3 leite
613120|^2 bubalinos corte
613125|^3 leite
613130|^2 eqinos
613205|^2 caprinos
613210|^2 ovinos
613215|^2 suinos
613305|Avicultor
613310|Cunicultor
613405|Apicultor
613410|Criador de animais produtores de veneno
613415|Minhocultor
613420|Sericultor
620105|Supervisor de exploracao agricola
620110|^3 agropecuaria
620115|^3 pecuaria
621005|Trabalhador agropecuario em geral
622005|Caseiro agricultura
622010|Jardineiro
622015|Trabalhador na producao de mudas e sementes
622020|^1 volante da agricultura
622105|^1 da cultura de arroz
622110|^4 canadeacucar
622115|^4 milho e sorgo
622120|^4 trigo aveia cevada e triticale
622205|^4 algodao
622210|^4 sisal
622215|^3 do rami
622305|^1 na olericultura frutos e sementes
622310|^3 legumes
622315|^3 raizes bulbos e tuberculos
622320|^3 talos folhas e flores
622405|^1 no cultivo de flores e folhagens de corte
622410|^5 em vaso
622415|^4 forracoes
622420|^4 mudas
622425|^4 plantas ornamentais
622505|^4 arvores frutiferas
622510|^4 especies frutiferas rasteiras
622515|^4 trepadeiras frutiferas
622605|^1 da cultura de cacau
622610|^4 cafe
622615|^4 ervamate
622620|^4 fumo
622625|^4 guarana
622705|^1 na cultura de amendoim
622710|^4 canola
622715|^4 cocodabaia
622720|^4 dende
622725|^4 mamona
622730|^4 soja
622735|^3 do girassol
622740|^4 linho
622805|^1 da cultura de especiarias
622810|^4 plantas aromaticas e medicinais
623005|Adestrador de animais
623010|Inseminador
623015|Trabalhador de pecuaria polivalente
623020|Tratador de animais
623105|Trabalhador da pecuaria asininos e muares
623110|^3 bovinos corte
623115|^4 leite
623120|^3 bubalinos
623125|^3 eqinos
623205|^2 caprinocultura
623210|^2 ovinocultura
623215|^2 suinocultura
623305|^2 avicultura de corte
623310|^4 postura
623315|Operador de incubadora
623320|Trabalhador da cunicultura
623325|Sexador
623405|Trabalhador em criatorios de animais produtores de veneno
623410|^1 na apicultura
623415|^2 minhocultura
623420|^2 sericicultura
630105|Supervisor da aqicultura
630110|^2 area florestal
631005|Catador de caranguejos e siris
631010|^2 mariscos
631015|Pescador artesanal de lagostas
631020|^3 peixes e camaroes
631105|^3 agua doce
631205|^1 industrial
631210|^1 profissional
631305|Criador de camaroes
631310|^2 jacares
631315|^2 mexilhoes
631320|^2 ostras
631325|^2 peixes
631330|^2 quelonios
631335|^2 ras
631405|Gelador industrial
631410|^1 profissional
631415|Proeiro
631420|Redeiro pesca
632005|Guia florestal
632010|Raizeiro
632015|Viveirista florestal
632105|Classificador de toras
632110|Cubador de madeira
632115|Identificador florestal
632120|Operador de motosserra
632125|Trabalhador de extracao florestal em geral
632205|Seringueiro
632210|Trabalhador da exploracao de especies produtoras de gomas na
632215|^4 resinas
632305|^4 andiroba
632310|^4 babacu
632315|^4 bacaba
632320|^4 buriti
632325|^4 carnauba
632330|^4 cocodapraia
632335|^4 copaiba
632340|^4 malva paina
632345|^4 murumuru
632350|^4 oiticica
632355|^4 ouricuri
632360|^4 pequi
632365|^4 piacava
632370|^4 tucum
632405|^4 acai
632410|^4 castanha
632415|^4 pinhao
632420|^4 pupunha
632505|^4 arvores e arbustos produtores d
632510|^4 cipos produtores de substancias
632515|^4 madeiras tanantes
632520|^4 raizes produtoras de substancia
632525|^2 extracao de substancias aromaticas medicinai
632605|Carvoeiro
632610|Carbonizador
632615|Ajudante de carvoaria
641005|Operador de colheitadeira
641010|^2 maquinas de beneficiamento de produtos agricolas
641015|Tratorista agricola
642005|Operador de colhedor florestal
642010|^2 maquinas florestais estaticas
642015|^2 trator florestal
643005|Trabalhador na operacao de sistema de irrigacao localizada
643010|^7 por aspersao
643015|^4 sistemas convencionais de irrigac
643020|^5 de irrigacao e aspersao
643025|^7 por superfi
710105|Supervisor de apoio operacional na mineracao
710110|^2 extracao de sal
710115|^2 perfuracao e desmonte
710120|^2 producao na mineracao
710125|^2 transporte na mineracao
710205|Mestre construcao civil
710210|^1 de linhas ferrovias
710215|Inspetor de terraplenagem
710220|Supervisor de usina de concreto
710225|Fiscal de patio de usina de concreto
711105|Amostrador de minerios
711110|Canteiro
711115|Destrocador de pedra
711120|Detonador
711125|Escorador de minas
711130|Mineiro
711205|Operador de caminhao minas e pedreiras
711210|^2 carregadeira
711215|^2 maquina cortadora minas e pedreiras
711220|^3 de extracao continua minas de carvao
711225|^3 perfuradora minas e pedreiras
711230|^3 perfuratriz
711235|^2 motoniveladora extracao de minerais solidos
711240|^2 schutthecar
711245|^2 trator minas e pedreiras
711305|^2 sonda de percussao
711310|^3 rotativa
711315|Sondador pocos de petroleo e gas
711320|^1 de pocos exceto de petroleo e gas
711325|Plataformista petroleo
711330|Torrista petroleo
711405|Garimpeiro
711410|Operador de salina sal marinho
712105|Moleiro de minerios
712110|Operador de aparelho de flotacao
712115|^4 precipitacao minas de ouro ou prata
712120|^2 britador de mandibulas
712125|^2 espessador
712130|^2 jig minas
712135|^2 peneiras hidraulicas
712205|Cortador de pedras
712210|Gravador de inscricoes em pedra
712215|^2 relevos em pedra
712220|Polidor de pedras
712225|Torneiro lavra de pedra
712230|Tracador de pedras
715105|Operador de bateestacas
715110|^2 compactadora de solos
715115|^2 escavadeira
715120|^2 maquina de abrir valas
715125|^2 maquinas de construcao civil e mineracao
715130|^2 motoniveladora
715135|^2 pa carregadeira
715140|^2 pavimentadora asfalto concreto e materiais sim
715145|^2 trator de lamina
715205|Calceteiro
715210|Pedreiro
715215|^1 chamines industriais
715220|^1 material refratario
715225|^1 mineracao
715230|^1 de edificacoes
715305|Armador de estrutura de concreto
715310|Moldador de corpos de prova em usinas de concreto
715315|Armador de estrutura de concreto armado
715405|Operador de betoneira
715410|^2 bomba de concreto
715415|^2 central de concreto
715505|Carpinteiro
715510|^1 esquadrias
715515|^1 cenarios
715520|^1 mineracao
715525|^1 de obras
715530|^1 telhados
715535|^1 de formas para concreto
715540|^2 obras civis de arte pontes tuneis barragen
715545|Montador de andaimes edificacoes
715605|Eletricista de instalacoes cenarios
715610|^3 edificios
715615|^2 instalacoes
715705|Aplicador de asfalto impermeabilizante coberturas
715710|Instalador de isolantes acusticos
715715|^3 termicos refrigeracao e climatizaca
715720|^4 de caldeira e tubulacoes
715725|^2 material isolante a mao edificacoes
715730|^5 maquina edificacoes
716105|Acabador de superficies de concreto
716110|Revestidor de superficies de concreto
716205|Telhador telhas de argila e materias similares
716210|^3 cimentoamianto
716215|^2 metalicas
716220|^2 platicas
716305|Vidraceiro
716310|^1 edificacoes
716315|^1 vitrais
716405|Gesseiro
716505|Assoalhador
716510|Ladrilheiro
716515|Pastilheiro
716520|Lustrador de piso
716525|Marmorista construcao
716530|Mosaista
716535|Taqueiro
716605|Calafetador
716610|Pintor de obras
716615|Revestidor de interiores papel material plastico e emborra
717005|Demolidor de edificacoes
717010|Operador de martelete
717015|Poceiro edificacoes
717020|Servente de obras
717025|Vibradorista
720105|Mestre afiador de ferramentas
720110|^1 de caldeiraria
720115|^2 ferramentaria
720120|^2 forjaria
720125|^2 fundicao
720130|^2 galvanoplastia
720135|^2 pintura tratamento de superficies
720140|^2 soldagem
720145|^2 trefilacao de metais
720150|^2 usinagem
720155|^1 serralheiro
720160|Supervisor de controle de tratamento termico
720205|Mestre construcao naval
720210|^1 industria de automotores e material de transportes
720215|^3 maquinas e outros equipamentos mecanico
720220|^1 de construcao de fornos
721105|Ferramenteiro
721110|^1 de mandris calibradores e outros dispositivos
721115|Modelador de metais fundicao
721205|Operador de maquina de eletroerosao
721210|^2 maquinas operatrizes
721215|^2 maquinasferramenta convencionais
721220|^2 usinagem convencional por abrasao
721225|Preparador de maquinasferramenta
721305|Afiador de cardas
721310|^2 cutelaria
721315|^2 ferramentas
721320|^2 serras
721325|Polidor de metais
721405|Operador de centro de usinagem com comando numerico
721410|^2 fresadora com comando numerico
721415|^2 mandriladora com comando numerico
721420|^2 maquina eletroerosao a fio com comando numeric
721425|^2 retificadora com comando numerico
721430|^2 torno com comando numerico
722105|Forjador
722110|^1 a martelo
722115|^1 prensista
722205|Fundidor de metais
722210|Lingotador
722215|Operador de acabamento de pecas fundidas
722220|^2 maquina centrifugadora de fundicao
722225|^3 de fundir sob pressao
722230|^2 vazamento lingotamento
722235|Preparador de panelas lingotamento
722305|Macheiro a mao
722310|^2 maquina
722315|Moldador a mao
722320|^2 maquina
722325|Operador de equipamentos de preparacao de areia
722330|^2 maquina de moldar automatizada
722405|Cableador
722410|Estirador de tubos de metal sem costura
722415|Trefilador de metais a maquina
723105|Cementador de metais
723110|Normalizador de metais e de compositos
723115|Operador de equipamento para resfriamento
723120|^2 forno de tratamento termico de metais
723125|Temperador de metais e de compositos
723205|Decapador
723210|Fosfatizador
723215|Galvanizador
723220|Metalizador a pistola
723225|^1 banho quente
723230|Operador de maquina recobridora de arame
723235|^2 zincagem processo eletrolitico
723240|Oxidador
723305|Operador de equipamento de secagem de pintura
723310|Pintor a pincel e rolo exceto obras e estruturas metalicas
723315|^1 de estruturas metalicas
723320|^2 veiculos fabricacao
723325|^1 por imersao
723330|^1 a pistola exceto obras e estruturas metalicas
724105|Assentador de canalizacao edificacoes
724110|Encanador
724115|Instalador de tubulacoes
724120|^3 aeronaves
724125|^3 embarcacoes
724130|^3 de gas combustivel producao e dist
724135|^4 vapor producao e distribuicao
724205|Montador de estruturas metalicas
724210|^4 de embarcacoes
724215|Rebitador a martelo pneumatico
724220|Preparador de estruturas metalicas
724225|Riscador de estruturas metalicas
724230|Rebitador a mao
724305|Brasador
724310|Oxicortador a mao e a maquina
724315|Soldador
724320|^1 a oxigas
724325|^1 eletrico
724405|Caldeireiro chapas de cobre
724410|^3 ferro e aco
724415|Chapeador
724420|^1 de carrocerias metalicas fabricacao
724425|^1 naval
724430|^1 de aeronaves
724435|Funileiro industrial
724440|Serralheiro
724505|Operador de maquina de cilindrar chapas
724510|^4 dobrar chapas
724515|Prensista operador de prensa
724605|Operador de lacos de cabos de aco
724610|Trancador de cabos de aco
725005|Ajustador ferramenteiro
725010|^1 mecanico
725015|^2 usinagem em bancada e em maquinasferram
725020|^2 em bancada
725025|^1 naval reparo e construcao
725105|Montador de maquinas motores e acessorios montagem em seri
725205|^2 maquinas
725210|^3 graficas
725215|^3 operatrizes para madeira
725220|^3 texteis
725225|^2 maquinasferramentas usinagem de metais
725305|^2 equipamento de levantamento
725310|^2 maquinas agricolas
725315|^3 de minas e pedreiras
725320|^4 terraplenagem
725405|Mecanico montador de motores de aeronaves
725410|^5 embarcacoes
725415|^5 explosao e diesel
725420|^3 turboalimentadores
725505|Montador de veiculos linha de montagem
725510|Operador de time de montagem
725605|Montador de estruturas de aeronaves
725610|^2 sistemas de combustivel de aeronaves
725705|Mecanico de refrigeracao
730105|Supervisor de montagem e instalacao eletroeletronica
731105|Montador de equipamentos eletronicos aparelhos medicos
731110|^4 computadores e equipam
731115|^3 eletricos instrumentos de medicao
731120|^4 aparelhos eletrodomestic
731125|^4 centrais eletricas
731130|^4 motores e dinamos
731135|^3 eletricos
731140|^3 eletronicos instalacoes de sinaliz
731145|^4 maquinas industriais
731150|^3 eletronicos
731155|^3 eletricos elevadores e equipamento
731160|^4 transformadores
731165|Bobinador eletricista a mao
731170|^3 maquina
731175|Operador de linha de montagem aparelhos eletricos
731180|^6 eletronicos
731205|Montador de equipamentos eletronicos estacao de radio tv e
731305|Instaladorreparador de equipamentos de comutacao em telefon
731310|^4 energia em telefonia
731315|^4 transmissao em telef
731320|^2 linhas e aparelhos de telecomunicaco
731325|^2 redes e cabos telefonicos
731330|Reparador de aparelhos de telecomunicacoes em laboratorio
732105|Eletricista de manutencao de linhas eletricas telefonicas e
732110|Emendador de cabos eletricos e telefonicos aereos e subterr
732115|Examinador de cabos linhas eletricas e telefonicas
732120|Instalador de linhas eletricas de alta e baixa tensao red
732125|^1 eletricista tracao de veiculos
732130|Instaladorreparador de redes telefonicas e de comunicacao d
732135|Ligador de linhas telefonicas
740105|Supervisor da mecanica de precisao
740110|^1 de fabricacao de instrumentos musicais
741105|Ajustador de instrumentos de precisao
741110|Montador de instrumentos de optica
741115|^4 precisao
741120|Relojoeiro fabricacao
741125|^1 reparacao
742105|Afinador de instrumentos musicais
742110|Confeccionador de acordeao
742115|^2 instrumentos de corda
742120|^4 percussao pele couro ou
742125|^4 sopro madeira
742130|^5 metal
742135|^2 orgao
742140|^2 piano
750105|Supervisor de joalheria
750205|^1 da industria de minerais nao metalicos exceto os
751005|Engastador joias
751010|Joalheiro
751015|^1 reparacoes
751020|Lapidador joias
751105|Batefolha a maquina
751110|Fundidor joalheria e ourivesaria
751115|Gravador joalheria e ourivesaria
751120|Laminador de metais preciosos a mao
751125|Ourives
751130|Trefilador joalheria e ourivesaria
752105|Artesao modelador vidros
752110|Moldador vidros
752115|Soprador de vidro
752120|Transformador de tubos de vidro
752205|Aplicador serigrafico em vidros
752210|Cortador de vidro
752215|Gravador de vidro a aguaforte
752220|^4 esmeril
752225|^4 jato de areia
752230|Lapidador de vidros e cristais
752235|Surfassagista
752305|Ceramista
752310|^1 torno de pedal e motor
752315|^2 semiautomatico
752320|^1 modelador
752325|^1 moldador
752330|^1 prensador
752405|Decorador de ceramica
752410|^2 vidro
752415|^3 a pincel
752420|Operador de esmaltadeira
752425|^2 espelhamento
752430|Pintor de ceramica a pincel
760105|Contramestre de acabamento industria textil
760110|^2 fiacao industria textil
760115|^2 malharia industria textil
760120|^2 tecelagem industria textil
760125|Mestre industria textil e de confeccoes
760205|Supervisor de curtimento
760305|Encarregado de corte na confeccao do vestuario
760310|^2 costura na confeccao do vestuario
760405|Supervisor industria de calcados e artefatos de couro
760505|^1 da confeccao de artefatos de tecidos couros e af
760605|^1 das artes graficas industria editorial e grafic
761005|Operador polivalente da industria textil
761105|Classificador de fibras texteis
761110|Lavador de la
761205|Operador de abertura fiacao
761210|^2 binadeira
761215|^2 bobinadeira
761220|^2 cardas
761225|^2 conicaleira
761230|^2 filatorio
761235|^2 laminadeira e reunideira
761240|^2 macaroqueira
761245|^2 openend
761250|^2 passador fiacao
761255|^2 penteadeira
761260|^2 retorcedeira
761303|Tecelao redes
761306|^1 rendas e bordados
761309|^1 tear automatico
761312|^2 jacquard
761315|^2 mecanico de maquineta
761318|^4 xadrez
761321|^3 liso
761324|^3 exceto jacquard
761327|^1 de malhas a maquina
761330|^3 maquina circular
761333|^4 retilinea
761336|^2 meias a maquina
761339|^3 maquina circular
761342|^4 retilinea
761345|^2 tapetes a maquina
761348|Operador de engomadeira de urdume
761351|^2 espuladeira
761354|^2 maquina de cordoalha
761357|^2 urdideira
761360|Passamaneiro a maquina
761363|Remetedor de fios
761366|Picotador de cartoes jacquard
761405|Alvejador tecidos
761410|Estampador de tecido
761415|Operador de calandras tecidos
761420|^2 chamuscadeira de tecidos
761425|^2 impermeabilizador de tecidos
761430|^2 maquina de lavar fios e tecidos
761435|^2 rameuse
761805|Inspetor de estamparia producao textil
761810|Revisor de fios producao textil
761815|^2 tecidos acabados
761820|^3 crus
762005|Trabalhador polivalente do curtimento de couros e peles
762105|Classificador de peles
762110|Descarnador de couros e peles a maquina
762115|Estirador de couros e peles preparacao
762120|Fuloneiro
762125|Rachador de couros e peles
762205|Curtidor couros e peles
762210|Classificador de couros
762215|Enxugador de couros
762220|Rebaixador de couros
762305|Estirador de couros e peles acabamento
762310|Fuloneiro no acabamento de couros e peles
762315|Lixador de couros e peles
762320|Matizador de couros e peles
762325|Operador de maquinas do acabamento de couros e peles
762330|Prensador de couros e peles
762335|Palecionador de couros e peles
762340|Preparador de couros curtidos
762345|Vaqueador de couros e peles
763005|Alfaiate
763010|Costureira de pecas sob encomenda
763015|^2 reparacao de roupas
763020|Costureiro de roupa de couro e pele
763105|Auxiliar de corte preparacao da confeccao de roupas
763110|Cortador de roupas
763115|Enfestador de roupas
763120|Riscador de roupas
763125|Ajudante de confeccao
763205|Costureiro de roupas de couro e pele a maquina na confecc
763210|^1 na confeccao em serie
763215|^1 a maquina na confeccao em serie
763305|Arrematadeira
763310|Bordador a maquina
763315|Marcador de pecas confeccionadas para bordar
763320|Operador de maquina de costura de acabamento
763325|Passadeira de pecas confeccionadas
764005|Trabalhador polivalente da confeccao de calcados
764105|Cortador de calcados a maquina exceto solas e palmilhas
764110|^2 solas e palmilhas a maquina
764115|Preparador de calcados
764120|^2 solas e palmilhas
764205|Costurador de calcados a maquina
764210|Montador de calcados
764305|Acabador de calcados
765005|Confeccionador de artefatos de couro exceto sapatos
765010|Chapeleiro de senhoras
765015|Boneleiro
765105|Cortador de artefatos de couro exceto roupas e calcados
765110|^2 tapecaria
765205|Colchoeiro confeccao de colchoes
765215|Confeccionador de brinquedos de pano
765225|^2 velas nauticas barracas e toldos
765230|Estofador de avioes
765235|^2 moveis
765310|Costurador de artefatos de couro a maquina exceto roupas
765315|Montador de artefatos de couro exceto roupas e calcados
765405|Trabalhador do acabamento de artefatos de tecidos e couros
766105|Copiador de chapa
766115|Gravador de matriz para flexografia clicherista
766120|Editor de texto e imagem
766125|Montador de fotolito analogico e digital
766130|Gravador de matriz para rotogravura eletromecanico e quimic
766135|^3 calcografica
766140|^3 serigrafica
766145|Operador de sistemas de prova analogico e digital
766150|^2 processo de tratamento de imagem
766155|Programador visual grafico
766205|Impressor serigrafia
766210|^1 calcografico
766215|^1 de ofsete plano e rotativo
766220|^2 rotativa
766225|^2 rotogravura
766230|^1 digital
766235|^1 flexografico
766240|^1 letterset
766245|^1 tampografico
766250|^1 tipografico
766305|Acabador de embalagens flexiveis e cartotecnicas
766310|Impressor de corte e vinco
766315|Operador de acabamento industria grafica
766320|^2 guilhotina corte de papel
766325|Preparador de matrizes de corte e vinco
766405|Laboratorista fotografico
766410|Revelador de filmes fotograficos em preto e branco
766415|^5 cores
766420|Auxiliar de radiologia revelacao fotografica
768105|Tecelao tear manual
768110|^1 de tapetes a mao
768115|Tricoteiro a mao
768120|Redeiro
768125|Chapeleiro chapeus de palha
768130|Crocheteiro a mao
768205|Bordador a mao
768210|Cerzidor
768305|Artifice do couro
768310|Cortador de calcados a mao exceto solas
768315|Costurador de artefatos de couro a mao exceto roupas e ca
768320|Sapateiro calcados sob medida
768325|Seleiro
768605|Tipografo
768610|Linotipista
768615|Monotipista
768620|Paginador
768625|Pintor de letreiros
768630|Confeccionador de carimbos de borracha
768705|Gravador a mao encadernacao
768710|Restaurador de livros
770105|Mestre industria de madeira e mobiliario
770110|^1 carpinteiro
771105|Marceneiro
771110|Modelador de madeira
771115|Maquetista na marcenaria
771120|Tanoeiro
772105|Classificador de madeira
772110|Impregnador de madeira
772115|Secador de madeira
773105|Cortador de laminados de madeira
773110|Operador de serras no desdobramento de madeira
773115|Serrador de bordas no desdobramento de madeira
773120|^2 madeira
773125|^3 serra circular multipla
773130|^4 de fita multipla
773205|Operador de maquina intercaladora e placas compensados
773210|Prensista de aglomerados
773215|^2 compensados
773220|Preparador de aglomerantes
773305|Operador de desempenadeira na usinagem convencional de madei
773310|^2 entalhadeira usinagem de madeira
773315|^2 fresadora usinagem de madeira
773320|^2 lixadeira usinagem de madeira
773325|^2 maquina de usinagem madeira em geral
773330|^2 molduradora usinagem de madeira
773335|^2 plaina desengrossadeira
773340|^2 serras usinagem de madeira
773345|^2 torno automatico usinagem de madeira
773350|^2 tupia usinagem de madeira
773355|Torneiro na usinagem convencional de madeira
773405|Operador de maquina bordatriz
773410|^3 de cortina dagua producao de moveis
773415|^4 usinagem de madeira producao em seri
773420|^2 prensa de alta freqencia na usinagem de madeira
773505|^2 centro de usinagem de madeira cnc
773510|^2 maquinas de usinar madeira cnc
774105|Montador de moveis e artefatos de madeira
775105|Entalhador de madeira
775110|Folheador de moveis de madeira
775115|Lustrador de pecas de madeira
775120|Marcheteiro
776405|Cesteiro
776410|Confeccionador de escovas pinceis e produtos similares a m
776415|^8 m
776420|^2 moveis de vime junco e bambu
776425|Esteireiro
776430|Vassoureiro
777105|Carpinteiro naval construcao de pequenas embarcacoes
777110|^2 embarcacoes
777115|^2 estaleiros
777205|^1 de carretas
777210|^2 carrocerias
780105|Supervisor de embalagem e etiquetagem
781105|Condutor de processos robotizados de pintura
781110|^5 soldagem
781305|Operador de veiculos subaquaticos controlados remotamente
781705|Mergulhador profissional raso e profundo
782105|Operador de draga
782110|^2 guindaste fixo
782115|^3 movel
782120|^2 maquina rodoferroviaria
782125|^2 montacargas construcao civil
782130|^2 ponte rolante
782135|^2 portico rolante
782140|^2 talha eletrica
782145|Sinaleiro ponterolante
782205|Guincheiro construcao civil
782210|Operador de docagem
782220|^2 empilhadeira
782305|Motorista de carro de passeio
782310|^2 furgao ou veiculo similar
782315|^2 taxi
782405|^2 onibus rodoviario
782410|^3 urbano
782415|^2 trolebus
782505|Caminhoneiro autonomo rotas regionais e internacionais
782510|Motorista de caminhao rotas regionais e internacionais
782515|^1 operacional de guincho
782605|Operador de trem de metro
782610|Maquinista de trem
782615|^3 metropolitano
782620|Motorneiro
782625|Auxiliar de maquinista de trem
782630|Operador de teleferico passageiros
782705|Marinheiro de conves maritimo e fluviario
782710|^2 maquinas
782715|Moco de conves maritimo e fluviario
782720|^2 maquinas maritimo e fluviario
782721|Marinheiro de esporte e recreio
782725|^4 recreio
782805|Condutor de veiculos de tracao animal ruas e estradas
782810|Tropeiro
782815|Boiadeiro
782820|Condutor de veiculos a pedais
783105|Agente de patio
783110|Manobrador
783205|Carregador aeronaves
783210|^1 armazem
783215|^1 veiculos de transportes terrestres
783220|Estivador
783225|Ajudante de motorista
784105|Embalador a mao
784110|^2 maquina
784115|Operador de maquina de etiquetar
784120|^4 envasar liquidos
784125|^2 prensa de enfardamento
784205|Alimentador de linha de producao
791105|Artesao bordador
791110|^1 ceramista
791115|^1 com material reciclavel
791120|^1 confeccionador de biojoias e ecojoias
791125|^1 do couro
791130|^1 escultor
791135|^1 moveleiro (exceto reciclado)
791140|^1 tecelao
791145|^1 trancador
791150|^1 crocheteiro
791155|^1 tricoteiro
791160|^1 rendeiro
810105|Mestre industria petroquimica e carboquimica
810110|^1 de producao quimica
810205|^1 industria de borracha e plastico
810305|^1 de producao farmaceutica
811005|Operador de processos quimicos e petroquimicos
811010|^2 sala de controle de instalacoes quimicas petroq
811105|Moleiro tratamentos quimicos e afins
811110|Operador de maquina misturadeira tratamentos quimicos e afi
811115|^2 britadeira tratamentos quimicos e afins
811120|^2 concentracao
811125|Trabalhador da fabricacao de resinas e vernizes
811130|^1 de fabricacao de tintas
811205|Operador de calcinacao tratamento quimico e afins
811215|^2 tratamento quimico de materiais radioativos
811305|^2 centrifugadora tratamentos quimicos e afins
811310|^2 exploracao de petroleo
811315|^2 filtro de secagem mineracao
811320|^4 tambor rotativo tratamentos quimicos
811325|^2 filtroesteira mineracao
811330|^2 filtroprensa tratamentos quimicos e afins
811335|^2 filtros de parafina tratamentos quimicos e afin
811405|Destilador de madeira
811410|^2 produtos quimicos exceto petroleo
811415|Operador de alambique de funcionamento continuo produtos qu
811420|^2 aparelho de reacao e conversao produtos quimico
811425|^2 equipamento de destilacao de alcool
811430|^2 evaporador na destilacao
811505|^2 painel de controle refinacao de petroleo
811510|^2 transferencia e estocagem na refinacao do petr
811605|^2 britador de coque
811610|^2 carro de apagamento e coque
811615|^2 destilacao e subprodutos de coque
811620|^2 enfornamento e desenfornamento de coque
811625|^2 exaustor coqueria
811630|^2 painel de controle
811635|^2 preservacao e controle termico
811640|^2 reator de coque de petroleo
811645|^2 refrigeracao coqueria
811650|^2 sistema de reversao coqueria
811705|Bamburista
811710|Calandrista de borracha
811715|Confeccionador de pneumaticos
811725|^2 velas por imersao
811735|^4 moldagem
811745|Laminador de plastico
811750|Moldador de borracha por compressao
811760|^2 plastico por compressao
811770|^4 injecao
811775|Trefilador de borracha
811805|Operador de maquina de produtos farmaceuticos
811810|Drageador medicamentos
811815|Operador de maquina de fabricacao de cosmeticos
811820|^6 produtos de higiene e l
812105|Pirotecnico
812110|Trabalhador da fabricacao de municao e explosivos
813105|Cilindrista petroquimica e afins
813110|Operador de calandra quimica petroquimica e afins
813115|^2 extrusora quimica petroquimica e afins
813120|^2 processo quimica petroquimica e afins
813125|^2 producao quimica petroquimica e afins
813130|Tecnico de operacao quimica petroquimica e afins
818105|Assistente de laboratorio industrial
818110|Auxiliar de laboratorio de analises fisicoquimicas
820105|Mestre de siderurgia
820110|^2 aciaria
820115|^2 altoforno
820120|^2 forno eletrico
820125|^2 laminacao
820205|Supervisor de fabricacao de produtos ceramicos porcelanatos
820210|^5 de vidro
821105|Operador de centro de controle
821110|^2 maquina de sinterizar
821205|Forneiro e operador altoforno
821210|^3 conversor a oxigenio
821215|^3 forno eletrico
821220|^3 refino de metais naoferrosos
821225|^3 de forno de reducao direta
821230|Operador de aciaria basculamento de convertedor
821235|^3 dessulfuracao de gusa
821240|^3 recebimento de gusa
821245|^2 area de corrida
821250|^2 desgaseificacao
821255|Soprador de convertedor
821305|Operador de laminador
821310|^3 de barras a frio
821315|^6 quente
821320|^4 metais naoferrosos
821325|^4 tubos
821330|^2 montagem de cilindros e mancais
821335|Recuperador de guias e cilindros
821405|Encarregado de acabamento de chapas e metais tempera
821410|Escarfador
821415|Marcador de produtos siderurgico e metalurgico
821420|Operador de bobinadeira de tiras a quente no acabamento de
821425|^2 cabine de laminacao fiomaquina
821430|^2 escoria e sucata
821435|^2 jato abrasivo
821440|^2 tesoura mecanica e maquina de corte no acabamen
821445|Preparador de sucata e aparas
821450|Rebarbador de metal
822105|Forneiro de cubilo
822110|^2 fornopoco
822115|^2 fundicao forno de reducao
822120|^2 reaquecimento e tratamento termico na metalurgia
822125|^2 reverbero
823105|Preparador de massa fabricacao de abrasivos
823110|^5 vidro
823115|^3 de argila
823120|^2 barbotina
823125|^2 esmaltes ceramica
823130|^2 aditivos
823135|Operador de atomizador
823210|Extrusor de fios ou fibras de vidro
823215|Forneiro na fundicao de vidro
823220|^1 no recozimento de vidro
823230|Moldador de abrasivos na fabricacao de ceramica vidro e por
823235|Operador de banho metalico de vidro por flutuacao
823240|^2 maquina de soprar vidro
823245|^3 extrusora de varetas e tubos de vidro
823250|^2 prensa de moldar vidro
823255|Temperador de vidro
823265|Trabalhador na fabricacao de produtos abrasivos
823305|Classificador e empilhador de tijolos refratarios
823315|Forneiro materiais de construcao
823320|Trabalhador da elaboracao de prefabricados cimento amianto
823325|^5 concreto armado
823330|^2 fabricacao de pedras artificiais
828105|Oleiro fabricacao de telhas
828110|^3 tijolos
830105|Mestre industria de celulose papel e papelao
831105|Cilindreiro na preparacao de pasta para fabricacao de papel
831110|Operador de branqueador de pasta para fabricacao de papel
831115|^2 digestor de pasta para fabricacao de papel
831120|^2 lavagem e depuracao de pasta para fabricacao de
831125|^2 maquina de secar celulose
832105|Calandrista de papel
832110|Operador de cortadeira de papel
832115|^2 maquina de fabricar papel fase umida
832120|^7 seca
832125|^6 e papelao
832135|^2 rebobinadeira na fabricacao de papel e papelao
833105|Cartonageiro a maquina
833110|Confeccionador de bolsas sacos e sacolas e papel a maquina
833115|^2 sacos de celofane a maquina
833120|Operador de maquina de cortar e dobrar papelao
833125|^2 prensa de embutir papelao
833205|Cartonageiro a mao caixas de papelao
840105|Supervisor de producao da industria alimenticia
840110|^1 da industria de bebidas
840115|^4 fumo
840120|Chefe de confeitaria
841105|Moleiro de cereais exceto arroz
841110|^2 especiarias
841115|Operador de processo de moagem
841205|Moedor de sal
841210|Refinador de sal
841305|Operador de cristalizacao na refinacao de acucar
841310|^2 equipamentos de refinacao de acucar processo co
841315|^2 moenda na fabricacao de acucar
841320|^2 tratamento de calda na refinacao de acucar
841408|Cozinhador conservacao de alimentos
841416|^1 de carnes
841420|^2 frutas e legumes
841428|^2 pescado
841432|Desidratador de alimentos
841440|Esterilizador de alimentos
841444|Hidrogenador de oleos e gorduras
841448|Lagareiro
841456|Operador de camaras frias
841460|^2 preparacao de graos vegetais oleos e gorduras
841464|Prensador de frutas exceto oleaginosas
841468|Preparador de racoes
841472|Refinador de oleo e gordura
841476|Trabalhador de fabricacao de margarina
841484|^2 preparacao de pescados limpeza
841505|^2 tratamento do leite e fabricacao de laticinio
841605|Misturador de cafe
841610|Torrador de cafe
841615|Moedor de cafe
841620|Operador de extracao de cafe soluvel
841625|Torrador de cacau
841630|Misturador de cha ou mate
841705|Alambiqueiro
841710|Filtrador de cerveja
841715|Fermentador
841720|Trabalhador de fabricacao de vinhos
841725|Malteiro germinacao
841730|Cozinhador de malte
841735|Dessecador de malte
841740|Vinagreiro
841745|Xaropeiro
841805|Operador de forno fabricacao de paes biscoitos e similares
841810|^2 maquinas de fabricacao de doces salgados e mass
841815|^6 chocolates e achocolat
842105|Preparador de melado e essencia de fumo
842110|Processador de fumo
842115|Classificador de fumo
842120|Auxiliar de processamento de fumo
842125|Operador de maquina de fabricar cigarros
842135|^4 preparacao de materia prima para prod
842205|Preparador de fumo na fabricacao de charutos
842210|Operador de maquina de fabricar charutos e cigarrilhas
842215|Classificador de charutos
842220|Cortador de charutos
842225|Celofanista na fabricacao de charutos
842230|Charuteiro a mao
842235|Degustador de charutos
842305|Operador de maquina de fabricar cigarros
84250|Protetico dentario
848105|Defumador de carnes e pescados
848110|Salgador de alimentos
848115|Salsicheiro fabricacao de lingica salsicha e produtos sim
848205|Pasteurizador
848210|Queijeiro na fabricacao de laticinio
848215|Manteigueiro na fabricacao de laticinio
848305|Padeiro
848310|Confeiteiro
848315|Masseiro massas alimenticias
848325|Trabalhador de fabricacao de sorvete
848405|Degustador de cafe
848410|^2 cha
848415|^2 derivados de cacau
848420|^2 vinhos ou licores
848425|Classificador de graos
848505|Abatedor
848510|Acougueiro
848515|Desossador
848520|Magarefe
848525|Retalhador de carne
848605|Trabalhador do beneficiamento de fumo
860105|Supervisor de manutencao eletromecanica utilidades
860110|^2 operacao de fluidos distribuicao captacao t
860115|^3 eletrica geracao transmissao e dist
861105|Operador de central hidreletrica
861110|^2 quadro de distribuicao de energia eletrica
861115|^2 central termoeletrica
861120|^2 reator nuclear
861205|^2 subestacao
862105|Foguista locomotivas a vapor
862110|Maquinista de embarcacoes
862115|Operador de bateria de gas de hulha
862120|^2 caldeira
862130|^2 compressor de ar
862140|^2 estacao de bombeamento
862150|^2 maquinas fixas em geral
862155|^2 utilidade producao e distribuicao de vapor gas
862205|^2 estacao de captacao tratamento e distribuicao d
862305|^4 tratamento de agua e efluentes
862310|^2 forno de incineracao no tratamento de agua eflu
862405|^2 instalacao de extracao processamento envasamen
862505|^4 refrigeracao
862510|^2 refrigeracao com amonia
862515|^2 instalacao de arcondicionado
910105|Encarregado de manutencao mecanica de sistemas operacionais
910110|Supervisor de manutencao de aparelhos termicos de climatiza
910115|^4 bombas motores compressores e
910120|^4 maquinas graficas
910125|^5 industriais texteis
910130|^5 operatrizes e de usinag
910205|^1 da manutencao e reparacao de veiculos leves
910210|^7 pesados
910905|^1 de reparos linhas ferreas
910910|^2 manutencao de vias ferreas
911105|Mecanico de manutencao de bomba injetora exceto de veiculos
911110|^4 bombas
911115|^4 compressores de ar
911120|^4 motores diesel exceto de veiculos
911125|^4 redutores
911130|^4 turbinas exceto de aeronaves
911135|^4 turbocompressores
911205|^3 e instalacao de aparelhos de climatiz
911305|^3 de maquinas em geral
911310|^5 graficas
911315|^5 operatrizes lavra de mad
911320|^5 texteis
911325|^4 maquinasferramentas usinagem de
913105|^4 aparelhos de levantamento
913110|^4 equipamento de mineracao
913115|^4 maquinas agricolas
913120|^5 de construcao e terraplen
914105|^4 aeronaves em geral
914110|^4 sistema hidraulico de aeronaves s
914205|^4 motores e equipamentos navais
914305|^4 veiculos ferroviarios
914405|^4 automoveis motocicletas e veiculo
914410|^4 empilhadeiras e outros veiculos de
914415|^4 motocicletas
914420|^4 tratores
914425|^2 veiculos automotores a diesel exceto tratores
915105|Tecnico em manutencao de instrumentos de medicao e precisao
915110|^4 hidrometros
915115|^4 balancas
915205|Restaurador de instrumentos musicais exceto cordas arcadas
915210|Reparador de instrumentos musicais
915215|Luthier restauracao de cordas arcadas
915305|Tecnico em manutencao de equipamentos e instrumentos medico
915405|Reparador de equipamentos fotograficos
919105|Lubrificador industrial
919110|^1 de veiculos automotores exceto embarcacoes
919115|^2 embarcacoes
919205|Mecanico de manutencao de maquinas cortadoras de grama roca
919305|^4 aparelhos esportivos e de ginastic
919310|^4 bicicletas e veiculos similares
919315|Montador de bicicletas
950105|Supervisor de manutencao eletrica de alta tensao industrial
950110|^3 eletromecanica industrial comercia
950205|Encarregado de manutencao eletrica de veiculos
950305|Supervisor de manutencao eletromecanica
951105|Eletricista de manutencao eletroeletronica
951305|Instalador de sistemas eletroeletronicos de seguranca
951310|Mantenedor de sistemas eletroeletronicos de seguranca
953105|Eletricista de instalacoes aeronaves
953110|^3 embarcacoes
953115|^3 veiculos automotores e maquinas
954105|Eletromecanico de manutencao de elevadores
954110|^4 escadas rolantes
954115|^4 portas automaticas
954120|Mecanico de manutencao de instalacoes mecanicas de edificios
954125|Operador eletromecanico
954205|Reparador de aparelhos eletrodomesticos exceto imagem e som
954210|^2 radio tv e som
954305|^2 equipamentos de escritorio
991105|Conservador de via permanente trilhos
991110|Inspetor de via permanente trilhos
991115|Operador de maquinas especiais em conservacao de via permane
991120|Soldador aluminotermico em conservacao de trilhos
991205|Mantenedor de equipamentos de parques de diversoes e similar
991305|Funileiro de veiculos reparacao
991310|Montador de veiculos reparacao
991315|Pintor de veiculos reparacao
991405|Trabalhador da manutencao de edificacoes
991410|Conservador de fachadas
991415|Limpador de fachadas
992105|Alinhador de pneus
992110|Balanceador
992115|Borracheiro
992120|Lavador de pecas
992205|Encarregado geral de operacoes de conservacao de vias perman
992210|^1 de equipe de conservacao de vias permanentes ex
992215|Operador de ceifadeira na conservacao de vias permanentes
992220|Pedreiro de conservacao de vias permanentes exceto trilhos
992225|Auxiliar geral de conservacao de vias permanentes exceto tr
`,
  },
};
