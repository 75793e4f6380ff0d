/**
 * ICD-10: categories and subcategories. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "cid10": {
    trust: "high",
    sources: [
      "allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/CID10.DBF",
      "gcms/tabwin-definition@src/test/resources/tabwin/DBF/cid10.dbf (cp1252)",
    ],
    note:
      "Codes without the point, of 3 or 4 characters. Labels are the tables' own, cut at 50 characters and mostly without accents. 0000 means that none is given.",
    missing: ["0", "000", "0000"],
    single:
      "B656 M881 O93 O930 O931 O932 O933 O934 O935 O936 O937 O938 O939 Q350 Q352 Q354 Q358 U04 U07 U070 U071 U072 U80 U81 U89 W46 W460 W461 W462 W463 W464 W465 W466 W467 W468 W469",
    entries: `
A00|Colera
 0|^1 dev Vibrio cholerae 01 biot cholerae
 1|^6 El Tor
 9|^1 NE
A01|Febres tifoide e paratifoide
 0|Febre tifoide
 1|^1 paratifoide A
 2|^2 B
 3|^2 C
 4|^2 NE
A02|Outr infecc p/Salmonella
 0|Enterite p/salmonela
 1|Septicemia p/salmonela
 2|Infecc localizadas p/salmonela
 8|Outr infecc espec p/salmonela
 9|Infecc NE p/salmonela
A03|Shiguelose
 0|^1 dev Shigella dysenteriae
 1|^3 flexneri
 2|^3 boydii
 3|^3 sonnei
 8|Outr shigueloses
 9|Shiguelose NE
A04|Outr infecc intestinais bacter
 0|Infecc p/Escherichia coli enteropatogenica
 1|^3 enterotoxigenica
 2|^3 enteroinvasiva
 3|^3 enterohemorragica
 4|Outr infecc intestinais p/Escherichia coli
 5|Enterite p/Campylobacter
 6|^1 dev Yersinia enterocolitica
 7|Enterocolite dev Clostridium difficile
 8|Outr infecc bacter intestinais espec
 9|Infecc intestinal bacter NE
A05|Outr intox alimentares bacter
 0|Intox alimentar estafilococica
 1|Botulismo
 2|Intox alimentar dev Clostridium perfringens
 3|^3 Vibrio parahemolyticus
 4|^3 Bacillus cereus
 8|Outr intox alimentares bacter espec
 9|Intox alimentar bacter NE
A06|Amebiase
 0|Disenteria amebiana aguda
 1|Amebiase intestinal cronica
 2|Colite amebiana nao-disenterica
 3|Ameboma intestinal
 4|Abscesso amebiano do figado
 5|^3 pulmao
 6|^3 cerebro
 7|Amebiase cutanea
 8|Infecc amebiana de outr localiz
 9|Amebiase NE
A07|Outr doenc intestinais p/protozoarios
 0|Balantidiase
 1|Giardiase
 2|Criptosporidiose
 3|Isosporiase
 8|Outr doenc intestinais espec p/protozoarios
 9|Doenc intestinal NE p/protozoarios
A08|Infecc intestinais virais outr e as NE
 0|Enterite p/rotavirus
 1|Gastroenteropatia aguda p/agente de Norwalk
 2|Enterite p/adenovirus
 3|Outr enterites virais
 4|Infecc intestinal dev virus NE
 5|Outr infecc intestinais espec
A09|Diarreia e gastroenterite orig infecc presum
A15|Tuberc respirat c/conf bacteriol e histolog
 0|^1 pulm c/conf p/ex micr expec c/s/cult
 1|^1 pulmonar c/conf somente p/cultura
 2|^3 histolog
 3|^3 p/meio NE
 4|^1 gangl intrator c/conf bacter e histol
 5|^1 laring traq bronq c/conf bact e hist
 6|Pleuris tuberc c/conf bacteriol e histolog
 7|Tuberc prim vias respir c/conf bact e histol
 8|Outr form tuberc via resp c/conf bact hist
 9|Tuberc NE vias respir c/conf bacter histol
A16|^1 vias respirat s/conf bacter histol
 0|^1 pulmonar c/exames bact e hist negat
 1|^2 s/exame bacter ou histolog
 2|^2 s/menc conf bact ou hist
 3|^1 gangl intrat s/menc conf bact hist
 4|^1 laring traq bronq s/menc bact hist
 5|Pleurisia tuberc s/menc conf bact ou histol
 7|Tuberc respir prim s/menc conf bact ou hist
 8|Outr tuber via resp s/menc conf bact hist
 9|Tuberc respirat NE s/menc conf bact ou hist
A17|^1 do sist nervoso
 0|Meningite tuberc
 1|Tuberculoma meningeo
 8|Outr tuberc do sist nervoso
 9|Tuberc NE do sist nervoso
A18|^1 de outr orgaos
 0|^1 ossea e das articulacoes
 1|^1 do aparelho geniturinario
 2|Linfadenopatia tuberc periferica
 3|Tuberc intestino peritonio gangl mesenter
 4|^1 de pele e tec celular subcutaneo
 5|^1 do olho
 6|^2 ouvido
 7|^1 das supra-renais
 8|^1 de outr orgaos espec
A19|^1 miliar
 0|^2 aguda de localiz unica espec
 1|^4 mult localiz
 2|^3 NE
 8|Outr tuberc miliares
 9|Tuberc miliar NE
A20|Peste
 0|^1 bubonica
 1|^1 celulocutanea
 2|^1 pneumonica
 3|^1 meningea
 7|^1 septicemica
 8|Outr form de peste
 9|Peste form NE
A21|Tularemia
 0|^1 ulceroglandular
 1|^1 oculoglandular
 2|^1 pulmonar
 3|^1 gastrointestinal
 7|^1 generalizada
 8|Outr form de tularemia
 9|Tularemia form NE
A22|Carbunculo
 0|^1 cutaneo
 1|^1 pulmonar
 2|^1 gastrointestinal
 7|Septicemia carbunculosa
 8|Outr form de carbunculo
 9|Carbunculo form NE
A23|Brucelose
 0|^1 p/Brucella melitensis
 1|^2 abortus
 2|^2 suis
 3|^2 canis
 8|Outr bruceloses
 9|Brucelose NE
A24|Mormo e melioidose
 0|Mormo
 1|Melioidose aguda e fulminante
 2|^1 subaguda e cronica
 3|Outr melioidoses
 4|Melioidose NE
A25|Febres transm p/mordedura de rato
 0|Espirilose
 1|Estreptobacilose
 9|Febre transm p/mordedura de rato tipo NE
A26|Erisipeloide
 0|^1 cutaneo
 7|Septicemia p/Erysipelothrix
 8|Outr form de erisipeloide
 9|Erisipeloide NE
A27|Leptospirose
 0|Leptopirose icterohemorragica
 8|Outr form de leptospirose
 9|Leptospirose NE
A28|Outr doenc bacter zoonoticas NCOP
 0|Pasteurelose
 1|Doenc p/arranhadura do gato
 2|Yersiniose extra-intestinal
 8|Outr doenc bacter zoonoticas espec NCOP
 9|Doenc bacter zoonotica NE
A30|Hanseniase
 0|^1 indeterminada
 1|^1 tuberculoide
 2|^2 borderline
 3|^1 dimorfa
 4|^1 lepromatosa borderline
 5|^1 lepromatosa
 8|Outr form de hanseniase
 9|Hanseniase NE
A31|Infecc dev outr micobacterias
 0|^1 pulmonar micobacteriana
 1|^1 cutanea micobacteriana
 8|Outr infecc micobacterianas
 9|Infecc micobacteriana NE
A32|Listeriose
 0|^1 cutanea
 1|Meningite e meningoencefalite p/listeria
 7|Septicemia listeriotica
 8|Outr form de listeriose
 9|Listeriose NE
A33|Tetano do recem-nascido
A34|^1 obstetrico
A35|Outr tipos de tetano
A36|Difteria
 0|^1 faringea
 1|^1 nasofaringea
 2|^1 laringea
 3|^1 cutanea
 8|Outr form de difteria
 9|Difteria NE
A37|Coqueluche
 0|^1 p/Bordetella pertussis
 1|^2 parapertussis
 8|^1 p/outr especies da Bordetella
 9|^1 NE
A38|Escarlatina
A39|Infecc meningogocica
 0|Meningite meningococica
 1|Sindr de Waterhouse-Friderichsen
 2|Meningococcemia aguda
 3|^1 cronica
 4|^1 NE
 5|Cardite p/meningococos
 8|Outr infecc p/meningococos
 9|Infecc meningococica NE
A40|Septicemia estreptococica
 0|^1 p/Streptococcus do grupo A
 1|^4 B
 2|^4 D
 3|^2 pneumonia
 8|Outr septicemias estreptococicas
 9|Septicemia estreptococica NE
A41|Outr septicemias
 0|Septicemia p/Staphylococcus aureus
 1|^1 p/outr estafilococos espec
 2|^1 p/estafilococos NE
 3|^1 p/Haemophilus influenzae
 4|^1 p/anaerobios
 5|^1 p/outr microorg gram-negativos
 8|Outr septicemias espec
 9|Septicemia NE
A42|Actinomicose
 0|^1 pulmonar
 1|^1 abdominal
 2|^1 cervicofacial
 7|Septicemia actinomicotica
 8|Outr form de actinomicose
 9|Actinomicose NE
A43|Nocardiose
 0|^1 pulmonar
 1|^1 cutanea
 8|Outr form de nocardiose
 9|Nocardiose NE
A44|Bartonelose
 0|^1 sistemica
 1|^1 cutanea e cutaneo-mucosa
 8|Outr form de bartonelose
 9|Bartonelose NE
A46|Erisipela
A48|Outr doenc bacter NCOP
 0|Gangrena gasosa
 1|Doenc dos legionarios
 2|^3 nao-pneumonica
 3|Sindr do choque toxico
 4|Febre purpurica do Brasil
 8|Outr doenc bacter espec
A49|Infecc bacter de local NE
 0|^1 estafilococica NE
 1|^1 estreptococica NE
 2|^1 p/Haemophilus influenzae NE
 3|^1 p/Mycoplasma NE
 8|Outr infecc bacter de localiz NE
 9|Infecc bacter NE
A50|Sifilis congen
 0|^2 precoce sintomatica
 1|^3 form latente
 2|^3 NE
 3|Oculopatia sifilitica congen tard
 4|Neurossifilis congen tard
 5|Outr form tard e sintomat sifilis congen
 6|Sifilis congen tard latente
 7|^3 NE
 9|^2 NE
A51|^1 precoce
 0|^1 genital prim
 1|^1 anal prim
 2|^1 prim de outr localiz
 3|^1 secund da pele e das mucosas
 4|Outr form de sifilis secund
 5|Sifilis precoce latente
 9|^2 NE
A52|^1 tard
 0|^1 cardiovascular
 1|Neurossifilis sintomatica
 2|^1 assintomatica
 3|^1 NE
 7|Outr form de sifilis tard sintomatica
 8|Sifilis tard latente
 9|^2 NE
A53|Outr form e as NE da sifilis
 0|Sifilis latente NE se recente ou tard
 9|^1 NE
A54|Infecc gonococica
 0|Inf gon tr genit inf s/abs periur/gland aces
 1|^5 c/abs periur/gland aces
 2|Pelviperit gonoc e outr infecc genitur gonoc
 3|Infecc gonococica do olho
 4|^2 sist musculo-esqueletico
 5|Faringite gonococica
 6|Infecc gonococica do anus ou do reto
 8|Outr infecc gonococicas
 9|Infecc gonococica NE
A55|Linfogranuloma p/clamidia
A56|Outr infecc p/clamidias transm p/via sexual
 0|Infecc p/clamidias trato geniturinario infer
 1|^1 p/clamid pelviper e outr org genitur
 2|^1 p/clamidias trato genitur localiz NE
 3|^1 do anus e do reto p/clamidias
 4|^1 da faringe p/clamidias
 8|^1 p/clamid transm p/via sex outr local
A57|Cancro mole
A58|Granuloma inguinal
A59|Tricomoniase
 0|^1 urogenital
 8|Outr localiz de tricomoniase
 9|Tricomoniase NE
A60|Infecc anogenitais p/virus do herpes
 0|^1 org genit trat genitur p/virus herpes
 1|^1 margem cutan anus/reto p/virus herpes
 9|^1 anogenital NE p/virus do herpes
A63|Outr doenc de transm predom sexual NCOP
 0|Verrugas anogenitais
 8|Outr doenc espec de transm predom sexual
A64|Doenc sexualmente transm NE
A65|Sifilis nao-venerea
A66|Bouba
 0|Lesoes iniciais da bouba
 1|Papilomas mult e bouba plantar umida
 2|Outr lesoes cutaneas precoces da bouba
 3|Hiperceratose dev bouba
 4|Gomas e ulceras dev bouba
 5|Gangosa
 6|Lesoes osteoarticulares dev bouba
 7|Outr manifestacoes da bouba
 8|Bouba latente
 9|^1 NE
A67|Pinta
 0|Lesoes prim da pinta
 1|^1 intermediarias da pinta
 2|^1 tard da pinta
 3|^1 mistas da pinta
 9|Pinta NE
A68|Febres recorrentes
 0|Febre recorrente transm p/piolhos
 1|^3 p/carrapatos
 9|^2 NE
A69|Outr infecc p/espiroquetas
 0|Estomatite ulcerativa necrotizante
 1|Outr infecc de Vincent
 2|Doenc de Lyme
 8|Outr infecc espec p/espiroquetas
 9|Infecc p/espiroqueta NE
A70|^1 causadas p/Clamidia psittaci
A71|Tracoma
 0|Fase inicial do tracoma
 1|^1 ativa do tracoma
 9|Tracoma NE
A74|Outr doenc causadas p/Clamidias
 0|Conjuntivite causada p/clamidias
 8|Outr doenc causadas p/clamidias
 9|Infecc causada p/clamidias NE
A75|Tifo exantematico
 0|^1 epidem transm p/piolhos R. prowazekii
 1|^1 recrudescente
 2|^1 p/Rickettsia typhi
 3|^2 tsutsugamuchi
 9|^1 NE
A77|Febre maculosa
 0|^2 p/Rickettsia richettsii
 1|^3 conorii
 2|^2 dev Rickettsia siberica
 3|^4 australis
 8|Outr febres maculosas
 9|Febre maculosa NE
A78|^1 Q
A79|Outr rickettsioses
 0|Febre das trincheiras
 1|Rickettsiose variceliforme dev R.akari
 8|Outr tipos de rickettsioses espec
 9|Rickettsiose NE
A80|Poliomielite aguda
 0|^1 paral aguda assoc virus vacinal
 1|Poliomiel paral aguda virus selvagem import
 2|^5 indig
 3|Poliomielites paraliticas agudas outr e NE
 4|Poliomielite aguda nao-paralitica
 9|^2 NE
A81|Infecc p/virus lentos sist nervoso central
 0|Doenc de Creutzfeldt-Jakob
 1|Panencefalite esclerosante subaguda
 2|Leucoencefalopatia multifocal progressiva
 8|Outr infecc p/virus lentos sist nerv central
 9|Infecc NE sist nerv central p/virus lentos
A82|Raiva
 0|^1 silvestre
 1|^1 urbana
 9|^1 NE
A83|Encefalite p/virus transm p/mosquitos
 0|^1 japonesa
 1|^1 equina ocidental
 2|^2 oriental
 3|^1 de St. Louis
 4|^1 australiana
 5|^1 da California
 6|Doenc p/virus de Rocio
 8|Outr encefalites p/virus transm p/mosquitos
 9|Encefalite NE p/virus transm p/mosquitos
A84|^1 p/virus transm p/carrapatos
 0|^1 da taiga
 1|^1 Europa Central transm p/carrapato
 8|Outr encefalites p/virus transm p/carrapatos
 9|Encefalite NE p/virus transm p/carrapatos
A85|Outr encefalites virais NCOP
 0|Encefalite p/enterovirus
 1|^1 p/adenovirus
 2|^1 p/virus transm p/artropodes NE
 8|Outr encefalites virais espec
A86|Encefalite viral NE
A87|Meningite viral
 0|^1 p/enterovirus
 1|^1 p/adenovirus
 2|Coriomeningite linfocitaria
 8|Outr meningites virais
 9|Meningite viral NE
A88|Outr infecc virais sist nervoso central NCOP
 0|Febre exantematica p/enterovirus
 1|Vertigem epidemica
 8|Outr infecc virais espec sist nerv central
A89|Infecc virais NE do sist nervoso central
A90|Dengue
A91|Febre hemorragica dev virus do dengue
A92|Outr febres virais transm p/mosquitos
 0|Febre de Chikungunya
 1|^2 Onyong-nyong
 2|^1 equina venezuelana
 3|^1 p/virus West Nile
 4|^1 do vale do Rift
 8|Outr febres virais espec transm p/mosquitos
 9|Febre viral transm p/mosquitos NE
A93|Outr febres p/virus transm p/artropodes NCOP
 0|Febre de Oropouche
 1|^1 p/flebotomos
 2|^1 do Colorado transm p/carrapatos
 8|Outr febres virais espec transm p/artropodes
A94|Febre viral transm p/artropodes NE
A95|^1 amarela
 0|^2 silvestre
 1|^2 urbana
 9|^2 NE
A96|^1 hemorragica p/arenavirus
 0|^2 de Junin
 1|^3 Machupo
 2|^1 de Lassa
 8|Outr febres hemorragicas p/arenavirus
 9|Febre hemorragica p/arenavirus NE
A98|Outr febres hemorragicas p/virus NCOP
 0|Febre hemorragica da Crimeia
 1|^2 de Omsk
 2|Doenc da floresta de Kyasanur
 3|^1 de Marburg
 4|^1 p/virus Ebola
 5|Febre hemorragica c/sindr renal
 8|Outr febres hemorragicas espec p/virus
A99|Febres hemorragicas virais NE
B00|Infecc p/virus do herpes
 0|Eczema herpetico
 1|Dermatite vesicular dev virus do herpes
 2|Gengivoestom e faringoamig dev virus herpes
 3|Meningite dev virus do herpes
 4|Encefalite dev virus do herpes
 5|Afeccoes oculares dev virus do herpes
 7|Doenc disseminada dev virus do herpes
 8|Outr form de infecc dev virus do herpes
 9|Infecc NE dev virus do herpes
B01|Varicela
 0|Meningite p/varicela
 1|Encefalite p/varicela
 2|Pneumopatia varicelosa
 8|Varicela c/outr complic
 9|^1 s/complic
B02|Herpes zoster
 0|Encefalite p/virus do herpes zoster
 1|Meningite p/virus do herpes zoster
 2|Herpes zoster acomp outr manif neurologicas
 3|^2 oftalmico
 7|^2 disseminado
 8|^2 c/outr complic
 9|^2 s/complic
B03|Variola
B04|^1 dos macacos
B05|Sarampo
 0|^1 complicado p/encefalite
 1|^2 p/meningite
 2|^2 p/pneumonia
 3|^2 p/otite media
 4|^1 c/complic intestinais
 8|^1 c/outr complic
 9|^1 s/complic
B06|Rubeola
 0|^1 c/complic neurologicas
 8|^1 c/outr complic
 9|^1 s/complic
B07|Verrugas orig viral
B08|Outr inf virais lesoes pele membr muc NCOP
 0|^1 infecc p/ortopoxvirus
 1|Molusco contagioso
 2|Exantema subito
 3|Eritema infecc
 4|Estomatite vesic dev enterovirus c/exantema
 5|Faringite vesicular dev enterovirus
 8|Outr inf virais espec lesoes pele membr muco
B09|Inf viral NE caract p/lesoes pele membr muco
B15|Hepatite aguda A
 0|^1 A c/coma hepatico
 9|^2 s/coma hepatico
B16|^1 aguda B
 0|^3 c/agente Delta c/coma hepat
 1|^5 s/coma hepat
 2|^3 s/agente Delta c/coma hepat
 9|^5 s/coma hepat
B17|Outr hepatites virais agudas
 0|Infecc Delta aguda de portador de hepatite B
 1|Hepatite aguda C
 2|^2 E
 8|Outr hepatites virais agudas espec
B18|Hepatite viral cronica
 0|^3 B c/agente Delta
 1|^1 cronica viral B s/agente Delta
 2|^1 viral cronica C
 8|Outr hepatites cronicas virais
 9|Hepatite viral cronica NE
B19|^2 NE
 0|^3 c/coma
 9|^3 s/coma
B20|Doenc p/HIV result doenc infecc e parasit
 0|^3 em infecc micobacterianas
 1|^3 outr infecc bacter
 2|^3 em doenc citomegalica
 3|^4 outr infecc virais
 4|^4 candidiase
 5|^4 outr micoses
 6|^3 pneumonia p/P.carinii
 7|^3 em infecc mult
 8|^3 outr doenc infecc parasit
 9|^3 doenc infecc parasit NE
B21|^3 em neopl malig
 0|^4 sarcoma de Kaposi
 1|^4 linfoma de Burkitt
 2|^2 res outr tip linfoma nao-Hodgkin
 3|^2 out neop mal tec linf hemat corr
 7|^2 result em mult neopl malig
 8|^4 outr neopl malig
 9|^4 neopl malig NE
B22|^4 outr doenc espec
 0|^4 encefalopatia
 1|^3 pneumonite interst linfat
 2|^3 em sindr de emaciacao
 7|^4 doenc mult COP
B23|^4 outr doenc
 0|Sindr de infecc aguda p/HIV
 1|Doenc p/HIV result linfadenopatias generaliz
 2|^3 anom hemat imunolog NCOP
 8|^3 em outr afeccoes espec
B24|^2 NE
B25|^1 p/citomegalovirus
 0|Pneumonite p/citomegalovirus
 1|Hepatite p/citomegalovirus
 2|Pancreatite p/citomegalovirus
 8|Outr doenc p/citomegalovirus
 9|Doenc NE p/citomegalovirus
B26|Caxumba
 0|Orquite p/caxumba
 1|Meningite p/caxumba
 2|Encefalite p/caxumba
 3|Pancreatite p/caxumba
 8|Caxumba c/outr complic
 9|^1 s/complic
B27|Mononucleose infecc
 0|^1 p/virus herpes gama
 1|^1 p/citomegalovirus
 8|Outr mononucleoses infecc
 9|Mononucleose infecc NE
B30|Conjuntivite viral
 0|Ceratoconjuntivite dev adenovirus
 1|Conjuntivite dev adenovirus
 2|Faringoconjuntivite viral
 3|Conjuntivite hemorragica aguda endemica
 8|Outr conjuntivites virais
 9|Conjuntivite viral NE
B33|Outr doenc p/virus NCOP
 0|Mialgia epidemica
 1|Doenc de Ross River
 2|Cardite viral
 3|Infecc p/retrovirus NCOP
 4|Síndrome (cardio-)pulmonar por Hantavírus [SPH] [S
 8|Outr doenc espec p/virus
B34|Doenc p/virus de localiz NE
 0|Infecc p/adenovirus NE
 1|^1 p/enterovirus NE
 2|^1 p/coronavirus NE
 3|^1 p/parvovirus NE
 4|^1 p/papovavirus NE
 8|Outr infecc p/virus de localiz NE
 9|Infecc viral NE
B35|Dermatofitose
 0|Tinha da barba e do couro cabeludo
 1|^1 das unhas
 2|^1 da mao
 3|^1 dos pes
 4|^1 do corpo
 5|^1 imbricada
 6|Tinea cruris
 8|Outr dermatofitoses
 9|Dermatofitose NE
B36|Outr micoses superf
 0|Pitiriase versicolor
 1|Tinha negra
 2|Piedra branca
 3|^1 negra
 8|Outr micoses superf espec
 9|Micose superf NE
B37|Candidiase
 0|Estomatite p/Candida
 1|Candidiase pulmonar
 2|^1 da pele e das unhas
 3|^2 vulva e da vagina
 4|^1 de outr localiz urogenitais
 5|Meningite p/Candida
 6|Endocardite p/Candida
 7|Septicemia p/Candida
 8|Candidiase de outr localiz
 9|^1 NE
B38|Coccidioidomicose
 0|^1 pulmonar aguda
 1|^2 cronica
 2|^2 NE
 3|^1 cutanea
 4|Meningite p/coccidioidomicose
 7|Coccidioidomicose disseminada
 8|Outr form de coccidioidomicose
 9|Coccidioidomicose NE
B39|Histoplasmose
 0|^1 pulmonar aguda p/H.capsulatum
 1|^2 cronic p/H.capsulatum
 2|^2 NE p/H.capsulatum
 3|^1 disseminada p/H.capsulatum
 4|^1 NE p/Histoplasma capsulatum
 5|^1 p/Histoplasma duboisii
 9|^1 NE
B40|Blastomicose
 0|^1 pulmonar aguda
 1|^2 cronica
 2|^2 NE
 3|^1 cutanea
 7|^1 disseminada
 8|Outr form de blastomicose
 9|Blastomicose NE
B41|Paracoccidioidomicose
 0|^1 pulmonar
 7|^1 disseminada
 8|Outr form de paracoccidioidomicose
 9|Paracoccidioidomicose NE
B42|Esporotricose
 0|^1 pulmonar
 1|^1 linfocutanea
 7|^1 disseminada
 8|Outr form de esporotricose
 9|Esporotricose NE
B43|Cromomicose e abscesso feomicotico
 0|^1 cutanea
 1|Abscesso cerebral feomicotico
 2|^1 e cisto feomicotico subcutaneos
 8|Outr form de cromomicose
 9|Cromomicose NE
B44|Aspergilose
 0|^1 pulmonar invasiva
 1|Outr aspergiloses pulmonares
 2|Aspergilose amigdaliana
 7|^1 disseminada
 8|Outr form de Aspergilose
 9|Aspergilose NE
B45|Criptococose
 0|^1 pulmonar
 1|^1 cerebral
 2|^1 cutanea
 3|^1 ossea
 7|^1 disseminada
 8|Outr form de criptococose
 9|Criptococose NE
B46|Zigomicose
 0|Mucormicose pulmonar
 1|^1 rinocerebral
 2|^1 gastrointestinal
 3|^1 cutanea
 4|^1 disseminada
 5|^1 NE
 8|Outr zigomicoses
 9|Zigomicose NE
B47|Micetoma
 0|Eumicetoma
 1|Actinomicetoma
 9|Micetoma NE
B48|Outr micoses NCOP
 0|Lobomicose
 1|Rinosporidiose
 2|Alesqueriose
 3|Geotricose
 4|Penicilose
 7|Micoses oportunistas
 8|Outr micoses espec
B49|Micose NE
B50|Malaria p/Plasmodium falciparum
 0|^1 p/P.falciparum c/complic cerebrais
 1|Outr form grav compl malaria p/P.falciparum
 8|Outras formas graves e complicadas de malária por
 9|Malaria NE p/Plasmodium falciparum
B51|^1 p/Plasmodium vivax
 0|^3 c/rotura do baco
 8|^3 c/outr complic
 9|^3 s/complic
B52|^2 malariae
 0|^3 c/nefropatia
 8|^3 c/outr complic
 9|^3 s/complic
B53|Outr form malaria conf p/exames parasitolog
 0|Malaria p/Plasmodium ovale
 1|^1 p/plasmodios de macacos
 8|Outr form malarias c/conf parasitolog NCOP
B54|Malaria NE
B55|Leishmaniose
 0|^1 visceral
 1|^1 cutanea
 2|^1 cutaneo-mucosa
 9|^1 NE
B56|Tripanossomiase africana
 0|^1 p/Trypanosoma gambiense
 1|^2 rhodesiense
 9|^1 africana NE
B57|Doenc de Chagas
 0|Form aguda doenc de Chagas c/compr cardiaco
 1|^5 s/compr cardiaco
 2|Doenc de Chagas c/compr cardiaco
 3|^4 aparelho digestivo
 4|^4 do sist nervoso
 5|^4 de outr orgaos
B58|Toxoplasmose
 0|Oculopatia p/Toxoplasma
 1|Hepatite p/Toxoplasma
 2|Meningoencefalite p/Toxoplasma
 3|Toxoplasmose pulmonar
 8|^1 c/compr de outr orgaos
 9|^1 NE
B59|Pneumocistose
B60|Outr doenc dev protozoarios NCOP
 0|Babesiose
 1|Acantamebiase
 2|Naegleriase
 8|Outr doenc espec dev protozoarios
B64|Doenc NE dev protozoarios
B65|Esquistossomose
 0|^1 dev Schistosoma haematobium
 1|^3 mansoni
 2|^3 japonicum
 3|DERMATITE POR CERCARIAS
 6|Dermatite p/cercarias
 8|Outr esquistossomoses
 9|Esquistossomose NE
B66|Outr infestacoes p/trematodeos
 0|Opistorquiase
 1|Clonorquiase
 2|Dicroceliase
 3|Fascioliase
 4|Paragonimiase
 5|Fasciolopsiase
 8|Outr infestacoes p/trematodeos espec
 9|Infecc NE p/trematodeo
B67|Equinococose
 0|Infestacao hepatica p/E.granulosus
 1|^1 pulmonar p/E.granulosus
 2|^1 ossea p/Echinococcus granulosus
 3|Infestacoes p/E.granulosus outr e local mult
 4|Infestacao NE p/Echinococcus granulosus
 5|^1 hepatica p/E.multilocularis
 6|Infecc p/E.multilocularis outr e local mult
 7|Infestacao NE p/Echinococcus multilocularis
 8|^1 hepatica NE p/Echinococcus
 9|Infestacoes p/Echinococcus outr e as NE
B68|Infestacao p/Taenia
 0|^2 solium
 1|^2 saginata
 9|^1 NE p/Taenia
B69|Cisticercose
 0|^1 do sist nervoso central
 1|^2 olho
 8|^1 de outr localiz
 9|^1 NE
B70|Difilobotriase e esparganose
 0|Difilobotriase
 1|Esparganose
B71|Outr infestacoes p/cestoides
 0|Infestacao p/Hymenolepis
 1|^1 p/Dipylidium
 8|Outr infestacoes espec p/cestoides
 9|Infestacao NE p/cestoides
B72|Dracontiase
B73|Oncocercose
B74|Filariose
 0|^1 p/Wuchereria bancrofti
 1|^1 p/Brugia malayi
 2|^2 timori
 3|Loaiase
 4|Mansonelose
 8|Outr filarioses
 9|Filariose NE
B75|Triquinose
B76|Ancilostomiase
 0|Ancilostomose
 1|Necatoriase
 8|Outr ancilostomiases
 9|Ancilostomiase NE
B77|Ascaridiase
 0|^1 c/complic intestinais
 8|^1 c/outr complic
 9|^1 NE
B78|Estrongiloidiase
 0|^1 intestinal
 1|^1 cutanea
 7|^1 disseminada
 9|^1 NE
B79|Tricuriase
B80|Oxiuriase
B81|Outr helmintiases intestinais NCOP
 0|Anisaquiase
 1|Capilariase intestinal
 2|Tricostrongilose
 3|Angiostrongiloidose intestinal
 4|Helmintiases intestinais mistas
 8|Outr helmintiases intestinais espec
B82|Parasitose intestinal NE
 0|Helmintiase intestinal NE
 9|Parasitose intestinal NE
B83|Outr helmintiases
 0|Larva migrans visceral
 1|Gnatostomiase
 2|Angrostrongiloidose dev P.cantonensis
 3|Singamose
 4|Hirudiniase interna
 8|Outr helmintiases espec
 9|Helmintiase NE
B85|Pediculose e ftiriase
 0|^1 dev Pediculus humanus capitis
 1|^4 corporis
 2|^1 NE
 3|Ftiriase
 4|Pediculose e ftiriase mista
B86|Escabiose
B87|Miiase
 0|^1 cutanea
 1|^1 das feridas
 2|^1 ocular
 3|^1 nasofaringea
 4|^1 auricular
 8|^1 de outr localiz
 9|^1 NE
B88|Outr infestacoes
 0|^1 acariases
 1|Tungiase
 2|Outr infestacoes p/artropodos
 3|Hirudiniase externa
 8|Outr infestacoes espec
 9|Infestacao NE
B89|Doenc parasit NE
B90|Sequelas de tuberc
 0|^3 do sist nervoso central
 1|^3 geniturinaria
 2|^3 ossea e das articulacoes
 8|^3 de outr orgaos
 9|^3 vias respirat e orgaos NE
B91|^2 poliomielite
B92|^2 hanseniase
B94|^2 outr doenc infecc e parasit e NE
 0|^2 tracoma
 1|^2 encefalite viral
 2|^2 hepatite viral
 8|^1 outr doenc infecc e parasit espec
 9|^1 de doenc infecc ou parasit NE
B95|Estr/estafilococo causa doenc class outr cap
 0|Estreptoc grupo A causa doenc class outr cap
 1|^2 B causa doenc class outr cap
 2|^2 D causa doenc class outr cap
 3|S. pneumoniae causa doenc class outr cap
 4|Outr estreptococo causa doenc class outr cap
 5|Estreptococo NE causa doenc class outr cap
 6|S.aureus causa doenc class outr cap
 7|Outr estafilococo causa doenc class outr cap
 8|Estafilococo NE causa doenc class outr cap
B96|Outr agent bacter causa doenc class outr cap
 0|M.pneumoniae causa doenc class outr cap
 1|K.pneumoniae como doenc class outr cap
 2|Escherichia coli como doenc class outr cap
 3|H.influenzae como doenc class outr cap
 4|Proteus como doenc class outr cap
 5|Pseudomonas como doenc class outr cap
 6|Bacillus fragilis como doenc class outr cap
 7|C.perfringens como doenc class outr cap
 8|Outr ag bact espec como doenc class outr cap
B97|Virus como doenc class outr cap
 0|Adenovirus como doenc class outr cap
 1|Enterovirus como doenc class outr cap
 2|Coronavirus como doenc class outr cap
 3|Retrovirus como doenc class outr cap
 4|Virus sincic resp como doenc class outr cap
 5|Reovirus como doenc class outr cap
 6|Parvovirus como doenc class outr cap
 7|Papilomavirus como doenc class outr cap
 8|Outr agent virais como doenc class outr cap
B99|Doenc infecc outr e as NE
C00|Neopl malig do labio
 0|Labio super externo
 1|^1 infer externo
 2|^1 externo NE
 3|^1 super face interna
 4|^1 infer face interna
 5|^1 s/especificacao face interna
 6|Comissura labial
 8|Lesao invasiva do labio
 9|Labio NE
C01|Neopl malig da base da lingua
C02|^2 outr partes e NE da lingua
 0|Face dorsal da lingua
 1|Borda da lingua
 2|Face ventral da lingua
 3|Dois tercos anteriores da lingua parte NE
 4|Amigdala lingual
 8|Lesao invasiva da lingua
 9|Lingua NE
C03|Neopl malig da gengiva
 0|Gengiva super
 1|^1 infer
 9|^1 NE
C04|Neopl malig do assoalho da boca
 0|Assoalho anterior da boca
 1|^1 lateral da boca
 8|Lesao invasiva do assoalho da boca
 9|Assoalho da boca NE
C05|Neopl malig do palato
 0|Palato duro
 1|^1 mole
 2|Uvula
 8|Lesao invasiva do palato
 9|Palato NE
C06|Neopl malig outr partes e partes NE da boca
 0|Mucosa oral
 1|Vestibulo da boca
 2|Area retromolar
 8|Lesao invasiva outr partes e partes NE boca
 9|Boca NE
C07|Neopl malig da gland parotida
C08|^2 outr gland saliv maiores e NE
 0|Gland submandibular
 1|^1 sublingual
 8|Lesao invasiva de gland salivares maiores
 9|Gland salivar maior NE
C09|Neopl malig da amigdala
 0|Fossa amigdaliana
 1|Pilar amigdaliano
 8|Lesao invasiva da amigdala
 9|Amigdala NE
C10|Neopl malig da orofaringe
 0|Valecula
 1|Face anterior da epiglote
 2|Parede lateral da orofaringe
 3|^1 posterior da orofaringe
 4|Fenda branquial
 8|Lesao invasiva da orofaringe
 9|Orofaringe NE
C11|Neopl malig da nasofaringe
 0|Parede super da nasofaringe
 1|^1 posterior da nasofaringe
 2|^1 lateral da nasofaringe
 3|^1 anterior da nasofaringe
 8|Lesao invasiva da nasofaringe
 9|Nasofaringe NE
C12|Neopl malig do seio piriforme
C13|^2 da hipofaringe
 0|Regiao pos-cricoidea
 1|Prega ariepiglotica face hipofaringea
 2|Parede posterior da hipofaringe
 8|Lesao invasiva da orofaringe
 9|Hipofaringe NE
C14|Neop mal out loc mal def labio cav oral far
 0|Faringe NE
 1|Laringofaringe
 2|Anel de Waldeyer
 8|Lesao invasiva labio cavidade oral e faringe
C15|Neopl malig do esofago
 0|Porcao cervical do esofago
 1|^1 toracica do esofago
 2|^1 abdominal do esofago
 3|Terco super do esofago
 4|^1 medio do esofago
 5|^1 infer do esofago
 8|Lesao invasiva do esofago
 9|Esofago NE
C16|Neopl malig do estomago
 0|Cardia
 1|Fundo do estomago
 2|Corpo do estomago
 3|Antro pilorico
 4|Piloro
 5|Pequena curvatura do estomago NE
 6|Grande curvatura do estomago NE
 8|Lesao invasiva do estomago
 9|Estomago NE
C17|Neopl malig do intestino delgado
 0|Duodeno
 1|Jejuno
 2|Ileo
 3|Diverticulo de Meckel
 8|Lesao invasiva do intestino delgado
 9|Intestino delgado NE
C18|Neopl malig do colon
 0|Ceco
 1|Apendice
 2|Colon ascendente
 3|Flexura hepatica
 4|Colon transverso
 5|Flexura esplenica
 6|Colon descendente
 7|^1 sigmoide
 8|Lesao invasiva do colon
 9|Colon NE
C19|Neopl malig da juncao retossigmoide
C20|^2 do reto
C21|^3 anus e do canal anal
 0|Anus NE
 1|Canal anal
 2|Zona cloacogenica
 8|Lesao invasiva do reto anus e do canal anal
C22|Neopl malig figado vias biliares intra-hepat
 0|Carcinoma de celulas hepaticas
 1|^2 vias biliares intra-hepaticas
 2|Hepatoblastoma
 3|Angiossarcoma do figado
 4|Outr sarcomas do figado
 7|^1 carcinomas espec do figado
 9|Neopl malig do figado NE
C23|^2 da vesicula biliar
C24|^2 outr partes e NE vias biliares
 0|Vias biliares extra-hepaticas
 1|Ampola de Vater
 8|Lesao invasiva das vias biliares
 9|Via biliar NE
C25|Neopl malig do pancreas
 0|Cabeca do pancreas
 1|Corpo do pancreas
 2|Cauda do pancreas
 3|Canal pancreatico
 4|Pancreas endocrino
 7|Neopl malig de outr partes do pancreas
 8|Lesao invasiva do pancreas
 9|Pancreas NE
C26|Neopl malig outr mal def aparelho digestivo
 0|Trato intestinal parte NE
 1|Baco
 8|Lesao invasiva do aparelho digestivo
 9|Localiz mal def dentro aparelho digestivo
C30|Neopl malig cavidade nasal e do ouvido medio
 0|Cavidade nasal
 1|Ouvido medio
C31|Neopl malig dos seios da face
 0|Seio maxilar
 1|^1 etmoidal
 2|^1 frontal
 3|^1 esfenoidal
 8|Lesao invasiva dos seios da face
 9|Seio da face NE
C32|Neopl malig da laringe
 0|Glote
 1|Regiao supraglotica
 2|^1 subglotica
 3|Cartilagens da laringe
 8|Lesao invasiva da laringe
 9|Laringe NE
C33|Neopl malig da traqueia
C34|^2 dos bronquios e dos pulmoes
 0|Bronquio principal
 1|Lobo super bronquio ou pulmao
 2|^1 medio bronquio ou pulmao
 3|^1 infer bronquio ou pulmao
 8|Lesao invasiva dos bronquios e dos pulmoes
 9|Bronquios ou pulmoes NE
C37|Neopl malig do timo
C38|^3 coracao mediastino e pleura
 0|Coracao
 1|Mediastino anterior
 2|^1 posterior
 3|^1 porcao NE
 4|Pleura
 8|Lesao invasiva coracao mediastino e pleura
C39|Neop mal out loc mal def ap resp org intrat
 0|Trato respirat super porcao NE
 8|Lesao invasiva ap respirat org intratoracic
 9|Localiz mal definidas do aparelho respirat
C40|Neopl malig ossos/cartilag artic membros
 0|Omoplata e ossos longos dos membros super
 1|Ossos curtos dos membros super
 2|^1 longos dos membros infer
 3|^1 curtos dos membros infer
 8|Lesao invasiva ossos/cartilag artic membros
 9|Ossos e cartilagens articulares de membro NE
C41|Neopl malig ossos/cartil artic outr loc e NE
 0|Ossos do cranio e da face
 1|Mandibula
 2|Coluna vertebral
 3|Costelas esterno e clavicula
 4|Ossos da pelve sacro e coccix
 8|Lesao invasiva ossos e cartilag articulares
 9|Ossos e cartilagens articulares
C43|Melanoma malig da pele
 0|^2 do labio
 1|^2 palpebra incl comiss palpebr
 2|^2 orelha conduto auditiv extern
 3|^2 outr partes e NE da face
 4|^2 couro cabeludo e do pescoco
 5|^1 maligno do tronco
 6|^3 membro super incl ombro
 7|^2 membro infer incl quadril
 8|^2 invasivo da pele
 9|^2 de pele NE
C44|Outr neopl malig da pele
 0|Pele do labio
 1|^1 da palpebra incl o canto
 2|^2 orelha e do conduto auditivo externo
 3|^1 de outr partes e de partes NE da face
 4|^1 do couro cabeludo e do pescoco
 5|^2 tronco
 6|^2 membro super incl ombro
 7|^3 infer incl quadril
 8|Lesao invasiva da pele
 9|Neopl malig da pele
C45|Mesotelioma
 0|^1 da pleura
 1|^1 do peritonio
 2|^2 pericardio
 7|^1 de outr localiz
 9|^1 NE
C46|Sarcoma de Kaposi
 0|^3 da pele
 1|^3 de tec moles
 2|^3 do palato
 3|^3 dos ganglios linfaticos
 7|^3 de outr localiz
 8|^4 mult orgaos
 9|^3 NE
C47|Neopl malig nervos perif e sist nerv autonom
 0|Nervos perifericos da cabeca face e pescoco
 1|^2 membros super incl ombro
 2|^1 periferic membros infer incl quadril
 3|^1 perifericos do torax
 4|^3 abdome
 5|^2 da pelve
 6|^2 do tronco
 8|Lesao invasiva nervos perif e sist nerv auto
 9|Nervos perifericos e sist nervoso autonomo
C48|Neopl malig tec moles retro- e peritonio
 0|Retroperitonio
 1|Partes espec do peritonio
 2|Peritonio
 8|Lesao invasiva tec moles retro- e peritonio
C49|Neopl malig tec conjuntivo e outr tec moles
 0|Tec conjuntivo e moles cabeca face e pescoco
 1|^4 membr sup incl ombro
 2|^5 inf incl quadr
 3|^3 tec moles do torax
 4|^6 abdome
 5|^5 da pelve
 6|^5 do tronco
 8|Lesao invasiva tec conjuntivo e tec moles
 9|Neopl malig tec conjuntivo e tec moles
C50|^2 da mama
 0|Mamilo e areola
 1|Porcao central da mama
 2|Quadrante super interno da mama
 3|^1 infer interno da mama
 4|^1 super externo da mama
 5|^1 infer externo da mama
 6|Porcao axilar da mama
 8|Lesao invasiva da mama
 9|Mama NE
C51|Neopl malig da vulva
 0|Grandes labios
 1|Pequenos labios
 2|Clitoris
 8|Lesao invasiva da vulva
 9|Vulva NE
C52|Neopl malig da vagina
C53|^2 do colo do utero
 0|Endocervix
 1|Exocervix
 8|Lesao invasiva do colo do utero
 9|Colo do utero NE
C54|Neopl malig do corpo do utero
 0|Istmo do utero
 1|Endometrio
 2|Miometrio
 3|Fundo do utero
 8|Lesao invasiva do corpo do utero
 9|Corpo do utero NE
C55|Neopl malig do utero porcao NE
C56|^3 ovario
C57|^2 outr org genitais femin e NE
 0|Trompa de Falopio
 1|Ligamento largo
 2|^1 redondo
 3|Parametrio
 4|Anexos uterinos
 7|Outr partes espec orgaos genitais femin
 8|Lesao invasiva dos orgaos genitais femin
 9|Orgao genital femin NE
C58|Neopl malig da placenta
C60|^2 do penis
 0|Prepucio
 1|Glande
 2|Corpo do penis
 8|Lesao invasiva do penis
 9|Penis NE
C61|Neopl malig da prostata
C62|^2 dos testiculos
 0|Testiculo criptorquidico
 1|^1 topico
 9|^1 SOE
C63|Neopl malig outr org genit masc e NE
 0|Epididimo
 1|Cordao espermatico
 2|Escroto
 7|Outr orgaos genitais masc espec
 8|Lesao invasiva orgaos genitais masc
 9|Orgao genital masc NE
C64|Neopl malig do rim exceto pelve renal
C65|^2 da pelve renal
C66|^2 dos ureteres
C67|^2 da bexiga
 0|Trigono da bexiga
 1|Cupula da bexiga
 2|Parede lateral da bexiga
 3|^1 anterior da bexiga
 4|^1 posterior da bexiga
 5|Colo da bexiga
 6|Orificio ureterico
 7|Uraco
 8|Lesao invasiva da bexiga
 9|Bexiga SOE
C68|Neopl malig de outr orgaos urinarios e NE
 0|Uretra
 1|Gland parauretral
 8|Lesao invasiva dos orgaos urinarios
 9|Orgao urinario NE
C69|Neopl malig do olho e anexos
 0|Conjuntiva
 1|Cornea
 2|Retina
 3|Coroide
 4|Corpo ciliar
 5|Gland e canal lacrimal
 6|Orbita
 8|Lesao invasiva do olho e anexos
 9|Olho NE
C70|Neopl malig das meninges
 0|Meninges cerebrais
 1|^1 espinhais
 9|Meninge NE
C71|Neopl malig do encefalo
 0|Cerebro exceto lobos e ventriculos
 1|Lobo frontal
 2|^1 temporal
 3|^1 parietal
 4|^1 occipital
 5|Ventriculo cerebral
 6|Cerebelo
 7|Tronco cerebral
 8|Lesao invasiva do encefalo
 9|Encefalo NE
C72|Neop mal med esp nerv cran out sist nerv cen
 0|Medula espinhal
 1|Cauda equina
 2|Nervo olfativo
 3|^1 optico
 4|^1 acustico
 5|Outr nervos cranianos e os NE
 8|Lesao invasiva encef out part sist nerv cent
 9|Sist nervoso central NE
C73|Neopl malig da gland tireoide
C74|^4 supra-renal
 0|Cortex da supra-renal
 1|Medula da supra-renal
 9|Gland supra-renal NE
C75|Neopl malig outr gland endocrinas estr relac
 0|Gland paratireoide
 1|^1 hipofise
 2|Conduto craniofaringeo
 3|Gland pineal
 4|Corpo carotideo
 5|^1 aortico e outr paraganglios
 8|Compr pluriglandular SOE
 9|Gland endocrina
C76|Neopl malig outr localiz e mal definidas
 0|Cabeca face e pescoco
 1|Torax
 2|Abdome
 3|Pelve
 4|Membro super
 5|^1 infer
 7|Outr localiz mal definidas
 8|Lesao invasiva outr localiz e mal definidas
C77|Neopl malig secund e NE gangl linfaticos
 0|Ganglios linfaticos da cabeca face e pescoco
 1|^2 intratoracicos
 2|^2 intra-abdominais
 3|^2 axilares e membros super
 4|^2 inguinais e membr infer
 5|^2 intrapelvicos
 8|^2 de mult regioes
 9|Ganglio linfatico NE
C78|Neopl malig secund org respirat e digestivos
 0|^3 dos pulmoes
 1|^3 do mediastino
 2|^3 da pleura
 3|^3 outr orgaos respirat e NE
 4|^3 do intestino delgado
 5|^3 intestino grosso e reto
 6|^3 retro- e peritonio
 7|^3 do figado
 8|^3 outr org digestivos e NE
C79|^3 de outr localiz
 0|^3 do rim e da pelve renal
 1|^3 bexiga outr org urin e NE
 2|^3 da pele
 3|^3 encefalo e mening cerebr
 4|^3 outr part sist nerv e NE
 5|^3 ossos e medula ossea
 6|^3 do ovario
 7|^3 das gland supra-renais
 8|^3 de outr localiz espec
C80|^2 s/especificacao de localiz
C81|Doenc de Hodgkin
 0|Predom linfocitica
 1|Esclerose nodular
 2|Celularidade mista
 3|Deplecao linfocitica
 7|Outr form da doenc de Hodgkin
 9|Doenc de Hodgkin NE
C82|Linfoma nao-Hodgkin folicular
 0|Pequenas celulas clivadas folicular
 1|Misto peq/grandes celulas clivadas folicular
 2|Grandes celulas folicular
 7|Outr tipos de linfoma nao-Hodgkin folicular
 9|Linfoma nao-Hodgkin folicular NE
C83|^2 difuso
 0|Pequenas celulas
 1|^2 clivadas
 2|Misto de pequenas e grandes celulas
 3|Grandes celulas
 4|Imunoblastico
 5|Linfoblastico
 6|Indiferenciado
 7|Tumor de Burkitt
 8|Outr tipos de linfoma nao-Hodgkin difuso
 9|Linfoma nao-Hodgkin difuso NE
C84|Linfomas de celulas T cutaneas e perifericas
 0|Micose fungoide
 1|Doenc de Sezary
 2|Linfoma da zona T
 3|^1 linfoepitelioide
 4|^1 de celulas T periferico
 5|Outr linfomas de celulas T e os NE
C85|Linfoma nao-Hodgkin de outr tipos e tipo NE
 0|Linfossarcoma
 1|Linfoma de celulas B NE
 7|Outr tipos espec de linfoma nao-Hodgkin
 9|Linfoma nao-Hodgkin de tipo NE
C88|Doenc imunoproliferativas malignas
 0|Macroglobulinemia de Waldenstrom
 1|Doenc de cadeia pesada alfa
 2|^4 gama
 3|^1 imunoproliferativa intestino delgado
 7|Outr doenc imunoproliferativas malignas
 9|Doenc imunoproliferativa maligna NE
C90|Mieloma mult e neopl malig de plasmocitos
 0|^1 mult
 1|Leucemia plasmocitaria
 2|Plasmocitoma extramedular
C91|Leucemia linfoide
 0|^1 linfoblastica aguda
 1|^1 linfocitica cronica
 2|^2 subaguda
 3|^1 pro-linfocitica
 4|^1 de celulas pilosas
 5|^3 T do adulto
 7|Outr leucemias linfoides
 9|Leucemia linfoide NE
C92|^1 mieloide
 0|^2 aguda
 1|^2 cronica
 2|^2 subaguda
 3|Sarcoma mieloide
 4|Leucemia pro-mielocitica aguda
 5|^1 mielomonocitica aguda
 7|Outr leucemias mieloides
 9|Leucemia mieloide NE
C93|^1 monocitica
 0|^2 aguda
 1|^2 cronica
 2|^2 subaguda
 7|Outr leucemias monociticas
 9|Leucemia monocitica NE
C94|Outr leucemias de celulas de tipo espec
 0|Eritremia e eritroleucemia agudas
 1|^1 cronica
 2|Leucemia megacarioblastica aguda
 3|^1 de mastocitos
 4|Panmielose aguda
 5|Mielofibrose aguda
 7|Outr leucemias espec
C95|Leucemia de tipo celular NE
 0|^1 aguda de tipo celular NE
 1|^1 cronica de tipo celular NE
 2|^1 subaguda de tipo celular NE
 7|Outr leucemias de tipo celular NE
 9|Leucemia NE
C96|Outr neopl mal e NE tec linf hematop e corr
 0|Doenc de Letterer-Siwe
 1|Histiocitose maligna
 2|Tumor maligno de mastocitos
 3|Linfoma histiocitico verdadeiro
 7|Outr neop mal espec tec linf hematop e relac
 9|NEOPLASIA MALIGNA DOS TECIDOS LINFATICO HEMATOPOET
C97|Neopl malig de localiz mult independentes
D00|Carcimona in situ cav oral esofago estomago
 0|Labios cavidade oral e faringe
 1|Esofago
 2|Estomago
D01|Carcimona in situ de outr orgaos digestivos
 0|Colon
 1|Juncao retossigmoidea
 2|Reto
 3|Anus e canal anal
 4|Outr partes do intestino e as NE
 5|Figado vesicula biliar e vias biliares
 7|Outr orgaos espec do aparelho digestivo
 9|Orgaos digestivos NE
D02|Carcinoma in situ ouvido medio e ap respirat
 0|Laringe
 1|Traqueia
 2|Bronquios e pulmoes
 3|Outr partes do aparelho respirat
 9|Aparelho respirat NE
D03|Melanoma in situ
 0|^3 do labio
 1|^3 da palpebra incl o canto
 2|^3 orelha e conduto audit ext
 3|^3 outr partes e NE da face
 4|^3 couro cabeludo e pescoco
 5|^3 do tronco
 6|^3 membros super incl ombro
 7|^4 infer incl quadril
 8|^3 de outr localiz
 9|^3 NE
D04|Carcinoma in situ da pele
 0|Pele do labio
 1|^1 da palpebra incl o canto
 2|^2 orelha e do conduto auditivo externo
 3|^1 de outr partes e de partes NE da face
 4|^1 do couro cabeludo e do pescoco
 5|^2 tronco
 6|^1 dos membros super incl ombro
 7|^3 infer incl quadril
 8|^1 de outr localiz
 9|^1 NE
D05|Carcinoma in situ da mama
 0|^1 lobular in situ
 1|^1 intraductal in situ
 7|Outr carcinomas in situ
 9|Carcinoma in situ da mama NE
D06|^3 do colo do utero
 0|Endocervix
 1|Exocervix
 7|Outr partes do colo do utero
 9|Colo do utero NE
D07|Carcinoma in situ outr orgaos genitais e NE
 0|Endometrio
 1|Vulva
 2|Vagina
 3|Outr orgaos genitais femin e os NE
 4|Penis
 5|Prostata
 6|Outr orgaos genitais masc e os NE
D09|Carcinoma in situ de outr localiz e das NE
 0|Bexiga
 1|Outr orgaos urinarios e os NE
 2|Olho
 3|Tireoide e de outr gland endocrinas
 7|Carcinoma in situ de outr localiz espec
 9|^3 NE
D10|Neopl benig da boca e da faringe
 0|Labios
 1|Lingua
 2|Assoalho da boca
 3|Outr partes da boca e as NE
 4|Amigdala
 5|Outr partes da orofaringe
 6|Nasofaringe
 7|Hipofaringe
 9|Faringe NE
D11|Neopl benig de gland salivares maiores
 0|Gland parotida
 7|Outr gland salivares maiores
 9|Gland salivar maior NE
D12|Neopl benig do colon reto canal anal e anus
 0|Ceco
 1|Apendice
 2|Colon ascendente
 3|^1 transverso
 4|^1 descendente
 5|^1 sigmoide
 6|^1 NE
 7|Juncao retossigmoide
 8|Reto
 9|Canal anal e anus
D13|Neopl benig outr part e mal def ap digestivo
 0|Esofago
 1|Estomago
 2|Duodeno
 3|Outr partes e partes NE do intestino delgado
 4|Figado
 5|Vias biliares extra-hepaticas
 6|Pancreas
 7|^1 endocrino
 9|Localiz mal definidas do aparelho digestivo
D14|Neopl benig ouvido medio e aparelho respirat
 0|Ouvido medio cav nasal e seios paranasais
 1|Laringe
 2|Traqueia
 3|Bronquios e pulmao
 4|Aparelho respirat NE
D15|Neopl benig outr orgaos intratoracicos e NE
 0|Timo
 1|Coracao
 2|Mediastino
 7|Outr orgaos intratoracicos espec
 9|Orgao intratoracico NE
D16|Neopl benig de osso e cartilagem articular
 0|Omoplata e ossos longos dos membros super
 1|Ossos curtos dos membros super
 2|^1 longos dos membros infer
 3|^1 curtos dos membros infer
 4|^1 do cranio e da face
 5|Osso da mandibula
 6|Coluna vertebral
 7|Costelas do esterno e da clavicula
 8|Ossos pelvicos sacro e coccix
 9|Osso e cartilagem articular NE
D17|Neopl lipomatosa benig
 0|Neop lipom ben pele tec subcut cab face pesc
 1|Neopl lipomatosa benig pele tec subcut tronc
 2|^6 membr
 3|^1 lip benig pele tec subc outr loc e NE
 4|^1 lipomatosa benig orgaos intratoracicos
 5|^4 intra-abdomin
 6|^3 do cordao espermatico
 7|Neoplasia lipomatosa benigna de outr localiz
 9|^4 localiz NE
D18|Hemangioma e linfangioma de qualquer localiz
 0|^1 de qualquer localiz
 1|Linfangioma de qualquer localiz
D19|Neopl benig de tec mesotelial
 0|Tec mesotelial da pleura
 1|^2 do peritonio
 7|^2 de outr localiz
 9|^2 NE
D20|Neopl benig tec mole retro- e peritonio
 0|Retroperitonio
 1|Peritonio
D21|Outr neopl benig tec conj e outr tec moles
 0|Tec conj e outr tec moles cabeca face e pesc
 1|^3 out tec moles membr sup incl ombr
 2|^7 inf incl quad
 3|^1 conjuntivo e outr tec moles do torax
 4|^7 abdome
 5|^6 da pelve
 6|^6 do tronco NE
 9|^6 s/outr espec
D22|Nevos melanociticos
 0|Nevo melanocitico do labio
 1|^2 da palpebra incl o canto
 2|^2 orelha e cond auditivo ext
 3|^2 outr partes e NE da face
 4|^2 couro cabeludo e pescoco
 5|^2 do tronco
 6|^2 membros super incl ombro
 7|^3 infer incl quadril
 9|^2 NE
D23|Outr neopl benig da pele
 0|Pele dos labios
 1|^1 da palpebra incl o canto
 2|^2 orelha e do conduto auditivo externo
 3|^1 de outr partes e de partes NE da face
 4|^1 do couro cabeludo e do pescoco
 5|^2 tronco
 6|^1 dos membros super incl o ombro
 7|^3 infer incl o quadril
 9|^1 NE
D24|Neopl benig da mama
D25|Leiomioma do utero
 0|^1 submucoso do utero
 1|^1 intramural do utero
 2|^1 subseroso do utero
 9|^1 do utero NE
D26|Outr neopl benig do utero
 0|Colo do utero
 1|Corpo do utero
 7|Outr partes do utero
 9|Utero NE
D27|Neopl benig do ovario
D28|^2 outr org genitais femin e NE
 0|Vulva
 1|Vagina
 2|Trompas e ligamentos uterinos
 7|Outr orgaos genitais femin espec
 9|Orgao genital femin NE
D29|Neopl benig dos orgaos genitais masc
 0|Penis
 1|Prostata
 2|Testiculos
 3|Epididimo
 4|Escroto
 7|Outr orgaos genitais masc
 9|Orgao genital masc NE
D30|Neopl benig dos orgaos urinarios
 0|Rim
 1|Pelve renal
 2|Ureter
 3|Bexiga
 4|Uretra
 7|Outr orgaos urinarios
 9|Orgao urinario NE
D31|Neopl benig do olho e anexos
 0|Conjuntiva
 1|Cornea
 2|Retina
 3|Coroide
 4|Corpo ciliar
 5|Gland e dos canais lacrimais
 6|Orbita NE
 9|Olho NE
D32|Neopl benig das meninges
 0|Meninges cerebrais
 1|^1 espinhais
 9|^1 NE
D33|Neopl benig encef e out part sist nerv centr
 0|Encefalo supratentorial
 1|^1 infratentorial
 2|^1 NE
 3|Nervos cranianos
 4|Medula espinhal
 7|Outr partes espec do sist nervoso central
 9|Sist nervoso central NE
D34|Neopl benig da gland tireoide
D35|^2 de outr gland endocrinas e NE
 0|Gland supra-renal
 1|^1 paratireoide
 2|^1 hipofise
 3|Conduto craniofaringeo
 4|Gland pineal
 5|Corpo carotideo
 6|Corpos aorticos e outr paraganglios
 7|Outr gland endocrinas espec
 8|Compr pluriglandular
 9|Gland endocrina NE
D36|Neopl benig de outr localiz e de localiz NE
 0|Ganglios linfaticos
 1|Nervos perifericos e sist nervoso autonomo
 7|Outr localiz espec
 9|Neopl benig de localiz NE
D37|^1 comp incerto/desc cav oral e org dig
 0|Labio cavidade oral e faringe
 1|Estomago
 2|Intestino delgado
 3|Apendice
 4|Colons
 5|Reto
 6|Figado vesicula biliar e vias biliares
 7|Outr orgaos digestivos
 9|Orgao digestivo NE
D38|Neopl comp inc/desc ouv med org resp intrat
 0|Laringe
 1|Traqueia bronquios e pulmao
 2|Pleura
 3|Mediastino
 4|Timo
 5|Outr orgaos respirat
 6|Orgao respirat NE
D39|Neopl comp incerto/desconh org genitais fem
 0|Utero
 1|Ovario
 2|Placenta
 7|Outr orgaos genitais femin
 9|Orgao genital femin NE
D40|Neopl comp incerto/desconh org genitais masc
 0|Prostata
 1|Testiculo
 7|Outr orgaos genitais masc
 9|Orgao genital masc NE
D41|Neopl comp incerto/desconh orgaos urinarios
 0|Rim
 1|Pelve renal
 2|Ureter
 3|Uretra
 4|Bexiga
 7|Outr orgaos urinarios
 9|Orgao urinario NE
D42|Neopl comp incerto/desconhecido meninges
 0|Meninges cerebrais
 1|^1 espinhais
 9|^1 NE
D43|Neopl comp inc/desc encefalo sist nerv centr
 0|Encefalo supratentorial
 1|^1 infratentorial
 2|^1 NE
 3|Nervos cranianos
 4|Medula espinhal
 7|Outr partes do sist nervoso central
 9|Sist nervoso central NE
D44|Neopl comp incerto/desconh gland endocrinas
 0|Gland tireoide
 1|^1 supra-renal
 2|^1 paratireoide
 3|^1 hipofise
 4|Conduto craniofaringeo
 5|Gland pineal
 6|Corpo carotideo
 7|Corpos aorticos e outr paraganglios
 8|Compr pluriglandular
 9|Gland endocrina NE
D45|Policitemia vera
D46|Sindr mielodisplasicas
 0|Anemia refrataria s/sideroblastos
 1|^2 c/sideroblastos
 2|^2 c/excesso de blastos
 3|^3 blastos c/transf
 4|^2 NE
 7|Outr sindr mielodisplasicas
 9|Sindr mielodisplasica NE
D47|Out neop comp inc/des tec linf hemat tec cor
 0|Tum comp inc/desc mastocit celulas histiocit
 1|Doenc mieloproliferativa cronica
 2|Gamopatia monoclonal
 3|Trombocitemia essencial
 7|Out neop esp comp inc/des linf hemat tec rel
 9|Neop comp inc/des tec linf hemat tec corr NE
D48|Neopl comp inc/desconh outr localiz e NE
 0|Ossos e cartilagens articulares
 1|Tec conjuntivo e outr tec moles
 2|Nervos perifericos e sist nervoso periferico
 3|Retroperitonio
 4|Peritonio
 5|Pele
 6|Mama
 7|Outr localiz espec
 9|Neopl comp incerto/desconhecido s/outr espec
D50|Anemia p/defic de ferro
 0|^2 ferro secund perda de sangue
 1|Disfagia sideropenica
 8|Outr anemias p/defic de ferro
 9|Anemia p/defic de ferro NE
D51|^3 vitamina B12
 0|^2 vit B12 dev defic fat intrins
 1|^1 def vit B12 ma-abs sel vit B12 c/prot
 2|Defic de transcobalamina II
 3|Outr anemias p/defic vitamina B12 na dieta
 8|^3 de vitamina B12
 9|Anemia p/defic de vitamina B12 NE
D52|^3 folato
 0|^4 na dieta
 1|^4 induz p/drogas
 8|Outr anemias p/defic de folato
 9|Anemia p/defic de folato NE
D53|Outr anemias nutricionais
 0|Anemia p/defic de proteinas
 1|Outr anemias megaloblasticas NCOP
 2|Anemia escorbutica
 8|Outr anemias nutricionais espec
 9|Anemia nutricional NE
D55|^1 dev transt enzimaticos
 0|^2 defic glicose-6-fosfato-desidrog
 1|^2 outr transt metabolismo glutation
 2|^2 transt das enzimas glicoliticas
 3|^3 metabolismo nucleotidios
 8|Outr anemias dev transt enzimaticos
 9|Anemia dev transt enzimatico NE
D56|Talassemia
 0|^1 alfa
 1|^1 beta
 2|^1 delta-beta
 3|Estigma talassemico
 4|Persistencia hereditaria hemoglobina fetal
 8|Outr talassemias
 9|Talassemia NE
D57|Transt falciformes
 0|Anemia falciforme c/crise
 1|^2 s/crise
 2|Transt falciformes heterozigoticos duplos
 3|Estigma falciforme
 8|Outr transt falciformes
D58|^1 anemias hemoliticas hereditarias
 0|Esferocitose hereditaria
 1|Eliptocitose hereditaria
 2|Outr hemoglobinopatias
 8|^1 anemias hemoliticas hereditarias espec
 9|Anemia hemolitica hereditaria NE
D59|^2 adquir
 0|^2 auto-imune induz p/droga
 1|Outr anemias hemoliticas auto-imunes
 2|Anemia hemolitic n-auto-imune induz p/drogas
 3|Sindr hemolitico-uremica
 4|Outr anemias hemoliticas nao-autoimunes
 5|Hemoglobinuria paroxistica noturna
 6|^1 dev hemolise p/outr caus ext
 8|Outr anemias hemoliticas adquir
 9|Anemia hemolitica adquir NE
D60|Aplasia pura da serie vermelha adquir
 0|^2 adq cronica serie vermelha
 1|^3 transitoria serie vermelha
 8|Outr aplasias puras adq serie vermelha
 9|Aplasia pura adquir NE da serie vermelha
D61|Outr anemias aplasticas
 0|Anemia aplastica constitucional
 1|^2 induz p/drogas
 2|^2 dev outr agentes externos
 3|^2 idiopatica
 8|Outr anemias aplasticas espec
 9|Anemia aplastica NE
D62|^1 aguda pos-hemorragica
D63|^1 em doenc cronicas COP
 0|^2 neoplasias
 8|^2 outr doenc COP
D64|Outr anemias
 0|Anemia sideroblastica hereditaria
 1|^2 secund a doenc
 2|^1 sideroblastic secund uso drogas toxin
 3|Outr anemias sideroblasticas
 4|Anemia diseritropoetica congen
 8|Outr anemias espec
 9|Anemia NE
D65|Coagulacao intravascular disseminada
D66|Defic hereditaria do fator VIII
D67|^4 IX
D68|Outr defeitos da coagulacao
 0|Doenc de Von Willebrand
 1|Defic hereditaria de fator XI
 2|^2 outr fatores de coagulacao
 3|Transt hemorragico dev anticoag circulantes
 4|Defic adquir de fator de coagulacao
 8|Outr defeitos espec da coagulacao
 9|Defeito de coagulacao NE
D69|Purpura e outr afeccoes hemorragicas
 0|^1 alergica
 1|Defeitos qualitativos das plaquetas
 2|Outr purpuras nao-trombocitopenicas
 3|Purpura trombocitopenica idiopatica
 4|Outr trombocitopenia prim
 5|Trombocitopenia secund
 6|^1 NE
 8|Outr afeccoes hemorragicas espec
 9|Afeccao hemorragica NE
D70|Agranulocitose
D71|Transt func neutrofilos polimorfonucleares
D72|Outr transt dos globulos brancos
 0|Anomalias geneticas dos leucocitos
 1|Eosinofilia
 8|Outr transt espec dos globulos brancos
 9|Transt NE dos globulos brancos
D73|Doenc do baco
 0|Hipoesplenismo
 1|Hiperesplenismo
 2|Esplenomegalia congestiva cronica
 3|Abscesso do baco
 4|Cisto do baco
 5|Infarto do baco
 8|Outr doenc do baco
 9|Doenc NE do baco
D74|Metemoglobinemia
 0|^1 congen
 8|Outr metemoglobinemias
 9|Metemoglobinemia NE
D75|Outr doenc sangue e orgaos hematopoeticos
 0|Eritrocitose familiar
 1|Policitemia secund
 2|Trombocitose essencial
 8|Outr doenc espec sangue e org hematopoeticos
 9|Doenc NE do sangue e orgaos hematopoeticos
D76|Alg doenc q env tec linforr e sist reticuloh
 0|Histiocitose das celulas de Langerhans NCOP
 1|Linfohistiocitose hemofagocitica
 2|Sindr hematofagocitica assoc a infecc
 3|Outr sindr histiociticas
D77|^1 transt sangue e org hematop doenc COP
D80|Imunodefic c/predom defeitos anticorpos
 0|Hipogamaglobulinemia hereditaria
 1|^1 nao familiar
 2|Defic seletiva de imunoglobulina A
 3|^2 subclasses imunoglobulina G
 4|^2 de imunoglobulina M
 5|Imunodeficiencia c/aumento imunoglobulina M
 6|Def anticorp c/imunog prox norm ou c/hiperim
 7|Hipogamaglobulinemia transitoria da infancia
 8|Outr imunodef c/predom defeitos anticorpos
 9|Imunodef NE c/predom defeitos anticorpos
D81|Defic imunitarias combinadas
 0|Imunodef comb grave c/disgenesia reticular
 1|^3 c/num baixos celulas T B
 2|^4 baix/norm celul B
 3|Defic de adenosina-deaminase
 4|Sindr de Nezelof
 5|Defic de purina-nucleosideo fosforilase
 6|^1 major classe I complexo histocompatib
 7|^3 II complexo histocompatib
 8|Outr defic imunitarias combinadas
 9|Defic imunitarias combinadas NE
D82|Imunodeficiencia assoc c/outr defeitos major
 0|Sindr de Wiskott-Aldrich
 1|^2 Di George
 2|Imunodeficiencia c/encurtamento de membros
 3|Imunodef q seg resp hered def virus E.-Barr
 4|Sindr da hiperimunoglobulina E
 8|Imunodef assoc c/outr defeitos major espec
 9|Imunodeficiencia assoc c/defeitos major NE
D83|^1 comum variavel
 0|Imunodef com var predom anorm num func cel B
 1|^3 pred transt imunorreg cel T
 2|^1 comum var c/auto-anticorpos cel B/T
 8|Outr imunodeficiencias comuns variaveis
 9|Imunodeficiencia comum variavel NE
D84|Outr imunodeficiencias
 0|Defeito do antigeno-1 da funcao de linfocito
 1|Defeitos no sist complemento
 8|Outr imunodeficiencias espec
 9|Imunodeficiencia NE
D86|Sarcoidose
 0|^1 do pulmao
 1|^1 dos ganglios linfaticos
 2|^1 pulmao c/sarcoidose gangl linfat
 3|^1 da pele
 8|^1 outr locais espec e combinados
 9|^1 NE
D89|Outr transt q comprom mecanismo imunit NCOP
 0|Hipergamaglobulinemia policlonal
 1|Crioglobulinemia
 2|Hipergamaglobulinemia NE
 8|Outr transt espec q comprom mec imunit NCOP
 9|Transt NE q comprometem mecanismo imunitario
E00|Sindr de defic congen de iodo
 0|^1 defic congen iodo tipo neurologico
 1|^5 mixedematoso
 2|^5 misto
 9|^1 da defic congen de iodo NE
E01|Transt tireoid e afecc assoc rel defic iodo
 0|Bocio difuso p/defic de iodo
 1|^1 multinodular p/defic de iodo
 2|^1 NE p/defic de iodo
 8|Outr transt tireoid afecc assoc rel def iodo
E02|Hipotireoidismo subclinico p/defic de iodo
E03|Outr hipotireoidismos
 0|Hipotireoidismo congen c/bocio difuso
 1|^2 s/bocio
 2|^1 dev medic outr subst exogen
 3|^1 pos-infecc
 4|Atrofia da tireoide
 5|Coma mixedematoso
 8|Outr hipotireoidismos espec
 9|Hipotireoidismo NE
E04|Outr bocios nao-toxicos
 0|Bocio nao-toxico difuso
 1|^2 uninodular
 2|^2 multinodular
 8|Outr bocio nao-toxico espec
 9|Bocio nao-toxico NE
E05|Tireotoxicose
 0|^1 c/bocio difuso
 1|^2 toxico uninodular
 2|^3 multinodular
 3|^1 caus p/tec tireoid ectopico
 4|^1 facticia
 5|Crise ou tempestade tireotoxica
 8|Outr tireotoxicoses
 9|Tireotoxicose NE
E06|Tireoidite
 0|^1 aguda
 1|^1 subaguda
 2|^1 cronica c/tireotoxicose transit
 3|^1 auto-imune
 4|^1 induz p/droga
 5|Outr tireoidites cronicas
 9|Tireoidite NE
E07|Outr transt da tireoide
 0|Hipersecrecao de calcitonina
 1|Bocio disormonogenico
 8|Outr transt espec da tireoide
 9|Transt NE da tireoide
E10|Diabetes mellitus insulino-dependente
 0|C/coma
 1|C/cetoacidose
 2|C/compl renais
 3|^1 oftalmicas
 4|^1 neurologicas
 5|^1 circulatorias perifericas
 6|C/outr compl espec
 7|C/complic mult
 8|C/compl NE
 9|S/complic
E11|Diabetes mellitus nao-insulino-dependemte
 0|C/coma
 1|C/cetoacidose
 2|C/compl renais
 3|^1 oftalmicas
 4|^1 neurologicas
 5|^1 circulatorias perifericas
 6|C/outr compl espec
 7|C/complic mult
 8|C/compl NE
 9|S/complic
E12|Diabetes mellitus relac c/a desnutr
 0|C/coma
 1|C/cetoacidose
 2|C/compl renais
 3|^1 oftalmicas
 4|^1 neurologicas
 5|^1 circulatorias perifericas
 6|C/outr compl espec
 7|C/complic mult
 8|C/compl NE
 9|S/complic
E13|Outr tipos espec de diabetes mellitus
 0|C/coma
 1|C/cetoacidose
 2|C/compl renais
 3|^1 oftalmicas
 4|^1 neurologicas
 5|^1 circulatorias perifericas
 6|C/outr compl espec
 7|C/complic mult
 8|C/compl NE
 9|S/complic
E14|Diabetes mellitus NE
 0|C/coma
 1|C/cetoacidose
 2|C/compl renais
 3|^1 oftalmicas
 4|^1 neurologicas
 5|^1 circulatorias perifericas
 6|C/outr compl espec
 7|C/complic mult
 8|C/compl NE
 9|S/complic
E15|Coma hipoglicemico nao-diabetico
E16|Outr transt da secrecao pancreatica interna
 0|Hipoglicemia induz p/droga s/coma
 1|Outr hipoglicemia
 2|Hipoglicemia NE
 3|Aumento da secrecao de glucagon
 4|SECRECAO ANORMAL DE GASTRINA
 8|Outr transt espec secrecao pancreatica int
 9|Transt NE da secrecao pancreatica interna
E20|Hipoparatireoidismo
 0|^1 idiopatico
 1|Pseudohipoparatireoidismo
 8|Outr hipoparatireoidismo
 9|Hipoparatireoidismo NE
E21|Hiperparatireoid e out transt gland paratir
 0|Hiperparatireoidismo prim
 1|^1 secund NCOP
 2|Outr hiperparatireoidismo
 3|Hiperparatireoidismo NE
 4|Outr transt espec da gland paratireoide
 5|Transt NE da gland paratireoide
E22|Hiperfuncao da hipofise
 0|Acromegalia e gigantismo hipofisario
 1|Hiperprolactinemia
 2|Sindr secrecao inadeq hormonio antidiuretico
 8|Outr hiperfuncoes da hipofise
 9|Hiperfuncao NE da hipofise
E23|Hipofuncao e outr transt da hipofise
 0|Hipopituitarismo
 1|^1 induz p/droga
 2|Diabetes insipido
 3|Disfuncao hipotalamica NCOP
 6|Outr transt da hipofise
 7|Transt NE da hipofise
E24|Sindr de Cushing
 0|^3 dependente da hipofise
 1|^2 Nelson
 2|^2 Cushing induz p/droga
 3|^1 do ACTH ectopico
 4|^1 de pseudo-Cushing induz p/alcool
 8|Outr sindr de Cushing
 9|Sindr de Cushing NE
E25|Transt adrenogenitais
 0|^1 adrenogen congen assoc defic enzimat
 8|Outr transt adrenogenitais
 9|Transt adrenogenital NE
E26|Hiperaldosteronismo
 0|^1 prim
 1|^1 secund
 8|Outr hiperaldosteronismo
 9|Hiperaldosteronismo NE
E27|Outr transt da gland supra-renal
 0|^1 excessos de atividade adrenocortical
 1|Insuf adrenocortical prim
 2|Crise addisoniana
 3|Insuf adrenocortical induz p/drogas
 4|Outr insuf adrenocorticais e as NE
 5|Hiperfuncao adrenomedular
 8|Outr transt espec da supra-renal
 9|Transt NE da supra-renal
E28|Disfuncao ovariana
 0|Excesso de estrogeno
 1|^2 androgenos
 2|Sindr do ovario policistico
 3|Insuf ovariana prim
 8|Outr disfuncao ovariana
 9|Disfuncao ovariana NE
E29|^1 testicular
 0|Hiperfuncao testicular
 1|Hipofuncao testicular
 8|Outr disfuncao testicular
 9|Disfuncao testicular NE
E30|Transt da puberdade NCOP
 0|Puberdade retardada
 1|^1 precoce
 8|Outr transt da puberdade
 9|Transt NE da puberdade
E31|Disfuncao poliglandular
 0|Insuf poliglandular auto-imune
 1|Hiperfuncao poliglandular
 8|Outr disfuncao poliglandular
 9|Disfuncao poliglandular NE
E32|Doenc do timo
 0|Hiperplasia persistente do timo
 1|Abscesso do timo
 8|Outr doenc do timo
 9|Doenc do timo NE
E34|Outr transt endocrinos
 0|Sindr carcinoide
 1|Outr hipersecrecao de hormonios intestinais
 2|Secrecao hormonal ectopica NCOP
 3|Nanismo NCOP
 4|Alta estatura constitucional
 5|Sindr de resistencia a androgenos
 8|Outr transt endocrinos espec
 9|Transt endocrino NE
E35|^1 das gland endocrinas em doenc COP
 0|^1 da gland tireoide em doenc COP
 1|^1 das supra-renais em doenc COP
 8|^1 de outr gland endocrinas em doenc COP
E40|Kwashiorkor
E41|Marasmo nutricional
E42|Kwashiorkor marasmatico
E43|Desnutric proteico-calorica grave NE
E44|^2 grau moder leve
 0|^2 moderada
 1|^2 leve
E45|Atraso desenv dev desnutric proteico-caloric
E46|Desnutric proteico-calorica NE
E50|Defic de vitamina A
 0|^4 c/xerose conjuntival
 1|^1 vitamina c/mancha de Bitot xerose conj
 2|^1 de vitamina A c/xerose da cornea
 3|^1 vitamina A c/ulceracao e xerose cornea
 4|^1 de vitamina A c/ceratomalacia
 5|^4 c/cegueira noturna
 6|^1 vitamina A cicatrizes xeroft cornea
 7|Outr manif oculares dev defic vitamina A
 8|^1 manifestacoes dev defic de vitamina A
 9|Defic NE de vitamina A
E51|^1 de tiamina
 1|Beriberi
 2|Encefalopatia de Wernicke
 8|Outr manifestacoes da defic de tiamina
 9|Defic NE de tiamina
E52|^1 de niacina
E53|^2 outr vitaminas do grupo B
 0|^2 riboflavina
 1|^2 piridoxina
 8|^2 outr vitaminas espec do grupo B
 9|^1 NE de vitamina B
E54|^1 de acido ascorbico
E55|^2 vitamina D
 0|Raquitismo ativo
 9|Defic NE de vitamina D
E56|Outr defic vitaminicas
 0|Defic de vitamina E
 1|^3 K
 8|^2 outr vitaminas
 9|^1 vitaminica NE
E58|^1 de calcio da dieta
E59|^2 selenio da dieta
E60|^2 zinco da dieta
E61|^2 outr elementos nutrientes
 0|^2 cobre
 1|^2 ferro
 2|^2 magnesio
 3|^2 manganes
 4|^2 cromo
 5|^2 molibdenio
 6|^2 vanadio
 7|^2 mult elementos nutrientes
 8|^2 outr elementos nutrientes espec
 9|^2 elementos nutrientes NE
E63|Outr defic nutricionais
 0|Defic de acido graxo essencial
 1|Desequilibrio constituintes ingest alimentos
 8|Outr defic nutricionais espec
 9|Defic nutricional NE
E64|Sequelas desnutric e outr defic nutricionais
 0|^1 de desnutric proteico-calorica
 1|^1 da defic de vitamina A
 2|^5 C
 3|^1 do raquitismo
 8|^1 de outr defic nutricionais
 9|^2 defic nutricional NE
E65|Adiposidade localizada
E66|Obesidade
 0|^1 dev excesso de calorias
 1|^1 induz p/drogas
 2|^1 extrema c/hipoventilacao alveolar
 8|Outr obesidade
 9|Obesidade NE
E67|Outr form de hiperalimentacao
 0|Hipervitaminose A
 1|Hipercarotenemia
 2|Sindr de megavitamina B6
 3|Hipervitaminose D
 8|Outr form espec de hiperalimentacao
E68|Sequelas de hiperalimentacao
E70|Disturbios metabolism aminoacidos aromaticos
 0|Fenilcetonuria classica
 1|Outr hiperfenilalaninemias
 2|Disturbios do metabolismo da tirosina
 3|Albinismo
 8|Outr disturbios metab aminoacidos aromaticos
 9|Disturbio NE metab aminoacidos aromaticos
E71|Dist metab aminoacidos cad ramif e acid grax
 0|Doenc da urina em xarope de acer
 1|Outr disturb metab aminoacidos cadeia ramif
 2|Disturbio NE metab aminoacidos cadeia ramif
 3|Disturbios do metabolismo de acidos graxos
E72|Outr disturbios metabolismo de aminoacidos
 0|Disturbios do transporte de aminoacidos
 1|Disturb metab aminoacidos que contem enxofre
 2|Disturbios do metabolismo do ciclo da ureia
 3|^1 metabolismo lisina hidroxilisina
 4|^1 do metabolismo da ornitina
 5|^4 glicina
 8|Outr disturbios espec metab aminoacidos
 9|Disturbio NE do metabolismo dos aminoacidos
E73|Intolerancia a lactose
 0|Defic congen de lactase
 1|^1 secund de lactase
 8|Outr intolerancias a lactose
 9|Intolerancia a lactose NE
E74|Outr disturbios do metabolismo carboidratos
 0|Doenc de deposito de glicogenio
 1|Disturbios do metabolismo da frutose
 2|^4 galactose
 3|Outr disturbios absorcao intest carboidratos
 4|Disturbios metab piruvato gliconeogenese
 8|Outr disturbios espec metab carboidratos
 9|Disturbio NE do metabolismo de carboidratos
E75|Disturb metab esfingolip e outr depos lipid
 0|Gangliosidose GM2
 1|Outr gangliosidoses
 2|^1 esfingolipidoses
 3|Esfingolipidose NE
 4|Lipofuscinose neuronal ceroide
 5|Outr disturbios do deposito de lipides
 6|Disturbio NE do deposito de lipides
E76|Disturbios metabolismo do glicosaminoglicano
 0|Mucopolissacaridose do tipo I
 1|^3 II
 2|Outr mucopolissacaridoses
 3|Mucopolissacaridose NE
 8|Outr disturbios metab glicosaminoglicano
 9|Disturbio NE metabolismo glicosaminoglicano
E77|Disturbios do metabolismo de glicoproteinas
 0|Defeitos modif pos-translac enzimas lisossom
 1|^1 na degradacao das glicoproteinas
 8|Outr disturbios metabolismo glicoproteinas
 9|Disturbio NE do metabolismo glicoproteinas
E78|Disturbios metab lipoproteinas e out lipidem
 0|Hipercolesterolemia pura
 1|Hipergliceridemia pura
 2|Hiperlipidemia mista
 3|Hiperquilomicronemia
 4|Outr hiperlipidemias
 5|Hiperlipidemia NE
 6|Defic de lipoproteinas
 8|Outr disturbios metabolismo de lipoproteinas
 9|Disturbio NE do metabolismo de lipoproteinas
E79|Disturbios metabolismo purina e pirimidina
 0|Hiperuric s/sinais artrite infl doenc tofos
 1|Sindr de Lesch-Nyhan
 8|Outr disturbios metab purina e pirimidina
 9|Disturbio NE metabolismo purina e pirimidina
E80|Disturbios metab porfirina e bilirrubina
 0|Porfiria hereditaria eritropoetica
 1|^1 cutanea tard
 2|Outr porfirias
 3|Defeitos da catalase e da peroxidase
 4|Sindr de Gilbert
 5|^1 da Crigler-Najjar
 6|Outr disturbios metabolismo da bilirrubina
 7|Disturbio NE do metabolismo da bilirrubina
E83|Disturbios do metabolismo de minerais
 0|^3 do cobre
 1|Doenc do metabolismo do ferro
 2|Disturbios do metabolismo do zinco
 3|^4 fosforo
 4|^4 magnesio
 5|^4 calcio
 8|Outr disturbios do metabolismo mineral
 9|Disturbio NE do metabolismo mineral
E84|Fibrose cistica
 0|^2 c/manifestacoes pulmonares
 1|^3 intestinais
 8|^2 c/outr manifestacoes
 9|^2 NE
E85|Amiloidose
 0|^1 heredofamiliar nao-neuropatica
 1|^2 neuropatica
 2|^2 NE
 3|^1 sistemica secund
 4|^1 limitada a orgaos
 8|Outr amiloidoses
 9|Amiloidose NE
E86|Deplecao de volume
E87|Outr transt equil hidroeletr e acido-basic
 0|Hiperosmolaridade e hipernatremia
 1|Hiposmolaridade e hiponatremia
 2|Acidose
 3|Alcalose
 4|Disturbio misto do equilibrio acido-basico
 5|Hiperpotassemia
 6|Hipopotassemia
 7|Sobrecarga de liquidos
 8|Outr transt equilibrio hidroeletrolit NCOP
E88|^1 disturbios metabolicos
 0|Disturbios metab proteinas plasmaticas NCOP
 1|Lipodistrofia NCOP
 2|Lipomatose NCOP
 8|Outr disturbios espec do metabolismo
 9|Disturbio metabolico NE
E89|Transt endocrinos e metab pos-proced NCOP
 0|Hipotireoidismo pos-proced
 1|Hipoinsulinemia pos-proced
 2|Hipoparatireoidismo pos-proced
 3|Hipopituitarismo pos-proced
 4|Insuf ovariana pos-proced
 5|Hipofuncao testicular pos-proced
 6|^1 adrenocortical pos-proced
 8|Outr transt endocr e metab pos-proced
 9|Transt endocrinos e metab NE pos-proced
E90|^1 nutricionais e metab em doenc COP
F00|Demencia na doenc de Alzheimer
 0|^1 doenc Alzheimer inicio precoce
 1|^4 tard
 2|^3 form atipica mista
 9|^1 NE na doenc de Alzheimer
F01|^1 vascular
 0|^2 de inicio agudo
 1|^1 p/infartos mult
 2|^1 vascular subcortical
 3|^2 mista cortical subcortical
 8|Outr demencia vascular
 9|Demencia vascular NE
F02|^1 em outr doenc COP
 0|^1 da doenc de Pick
 1|^1 na doenc de Creutzfeldt-Jakob
 2|^4 Huntington
 3|^4 Parkinson
 4|^3 do HIV
 8|^1 em outr doenc espec COP
F03|^1 NE
F04|Sindr amnes org n ind alcool out subst psic
F05|Delirium nao induz alcool outr subst psicoat
 0|^2 superposto demencia assim descr
 1|^1 superposto demencia
 8|Outr delirium
 9|Delirium NE
F06|Outr transt ment lesao disf cereb doenc fis
 0|Alucinose organica
 1|Estado catatonico organico
 2|Transt delirante organico
 3|^1 do humor organicos
 4|^1 da ansiedade organicos
 5|^1 dissociativo organico
 6|^1 de labilidade emocional organico
 7|^1 cognitivo leve
 8|Out trans ment esp dev les disf cer doen fis
 9|Transt ment NE dev lesao disf cereb doen fis
F07|^1 pers comport dev doen lesao disf cer
 0|^1 organico da personalidade
 1|Sindr pos-encefalitica
 2|^1 pos-traum
 8|Out trans org pers comp doen cer lesao disf
 9|Transt org NE pers comp doen cer lesao disf
F09|^1 mental organico ou sintomatico NE
F10|^1 mentais comport dev uso alcool
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F11|^1 mentais e comport dev uso de opiaceos
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F12|^1 mentais comport dev uso canabinoides
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F13|^1 mentais comport dev uso sedat hipnot
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F14|^1 mentais e comport dev uso da cocaina
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F15|^1 ment comp uso outr estim incl cafeina
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F16|^1 mentais comport dev uso alucinogenos
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F17|^1 mentais e comport dev uso de fumo
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F18|^1 mentais comport dev uso solv volateis
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F19|^1 ment comp mult drog out subst psicoat
 0|Intox aguda
 1|Uso nocivo p/a saude
 2|Sindr de dependencia
 3|^2 abstinencia
 4|^3 c/delirium
 5|Transt psicotico
 6|Sindr amnesica
 7|Trans psicotico residual instalacao tard
 8|Outr transt mentais ou comport
 9|Transt mental ou comport NE
F20|Esquizofrenia
 0|^1 paranoide
 1|^1 hebefrenica
 2|^1 catatonica
 3|^1 indiferenciada
 4|Depressao pos-esquizofrenica
 5|Esquizofrenia residual
 6|^1 simples
 8|Outr esquizofrenias
 9|Esquizofrenia NE
F21|Transt esquizotipico
F22|^1 delirantes persistentes
 0|^1 delirante
 8|Outr transt delirantes persistentes
 9|Transt delirante persistente NE
F23|^1 psicoticos agudos e transitorios
 0|^1 psicot agudo polimorf s/sint esquizof
 1|^4 c/sint esquizof
 2|^1 psicotico agudo tipo esquizofrenico
 3|Outr transt psicot agudos essenc delirantes
 8|^2 psicoticos agudos e transitorios
 9|Transt psicotico agudo e transitorio NE
F24|^1 delirante induz
F25|^1 esquizoafetivos
 0|^1 esquizoafetivo do tipo maniaco
 1|^4 depressivo
 2|^4 misto
 8|Outr transt esquizoafetivos
 9|Transt esquizoafetivo NE
F28|Outr transt psicoticos nao-organicos
F29|Psicose nao-organica NE
F30|Episodio maniaco
 0|Hipomania
 1|Mania s/sint psicoticos
 2|^1 c/sint psicoticos
 8|Outr episodios maniacos
 9|Episodio maniaco NE
F31|Transt afetivo bipolar
 0|^1 afet bipolar episodio atual hipoman
 1|Trans afet bip epis atual man s/sint psicot
 2|^6 c/sint psicot
 3|^5 depr leve/ moderad
 4|^3 atual depr grav s/sint psicot
 5|^6 c/sint psicot
 6|Transt afetivo bipolar episodio atual misto
 7|^1 afet bipolar atualmente em remissao
 8|Outr transt afetivos bipolares
 9|Transt afetivo bipolar NE
F32|Episodios depressivos
 0|Episodio depressivo leve
 1|^2 moderado
 2|^2 grave s/sint psicoticos
 3|^3 c/sint psicoticos
 8|Outr episodios depressivos
 9|Episodio depressivo NE
F33|Transt depressivo recorrente
 0|^2 recorr episodio atual leve
 1|^1 depress recorr episodio atual moderad
 2|Trans depr recor epis atual grav s/sint psic
 3|^6 c/sint psic
 4|Transt depress recorr atualmente em remissao
 8|Outr transt depressivos recorrentes
 9|Transt depressivo recorrente s/especificacao
F34|^1 de humor persistentes
 0|Ciclotimia
 1|Distimia
 8|Outr transt do humor persistentes
 9|Transt do humor persistente NE
F38|Outr transt do humor
 0|^4 isolados
 1|^4 recorrentes
 8|^2 espec do humor
F39|Transt do humor NE
F40|^1 fobico-ansiosos
 0|Agorafobia
 1|Fobias sociais
 2|^1 especificas
 8|Outr transt fobico-ansiosos
 9|Transt fobico-ansioso NE
F41|Outr transt ansiosos
 0|Transt de panico
 1|Ansiedade generalizada
 2|Transt misto ansioso e depressivo
 3|Outr transt ansiosos mistos
 8|^3 espec
 9|Transt ansioso NE
F42|^1 obsessivo-compulsivo
 0|Com predom ideias ou ruminacoes obsessivas
 1|^2 de comport compulsivos
 2|Form mista c/ideias obsess e comport compuls
 8|Outr transt obsessivo-compulsivos
 9|Transt obsessivo-compulsivo NE
F43|Reacoes ao stress grave e transt adaptacao
 0|Reacao aguda ao stress
 1|Estado de stress pos-traum
 2|Transt de adaptacao
 8|Outr reacoes ao stress grave
 9|Reacao NE a um stress grave
F44|Transt dissociativos
 0|Amnesia dissociativa
 1|Fuga dissociativa
 2|Estupor dissociativo
 3|Estados de transe e de possessao
 4|Transt dissociativos do movimento
 5|Convulsoes dissociativas
 6|Anestesia e perda sensorial dissociativas
 7|Transt dissociativo misto
 8|Outr transt dissociativos
 9|Transt dissociativo NE
F45|^1 somatoformes
 0|^1 de somatizacao
 1|^1 somatoforme indiferenciado
 2|^1 hipocondriaco
 3|^1 neurovegetativo somatoforme
 4|^1 doloroso somatoforme persistente
 8|Outr transt somatoformes
 9|Transt somatoforme NE
F48|Outr transt neuroticos
 0|Neurastenia
 1|Sindr de despersonalizacao-desrealizacao
 8|Outr transt neuroticos espec
 9|Transt neurotico NE
F50|^1 da alimentacao
 0|Anorexia nervosa
 1|^2 atipica
 2|Bulimia nervosa
 3|^2 atipica
 4|Hiperfagia assoc outr disturb psicologicos
 5|Vomitos assoc a outr disturbios psicologicos
 8|Outr transt da alimentacao
 9|Transt de alimentacao NE
F51|^1 nao-organicos sono dev fat emocionais
 0|Insonia nao-organica
 1|Hipersonia nao-organica
 2|Transt ciclo vigilia-sono dev fat nao-organ
 3|Sonambulismo
 4|Terrores noturnos
 5|Pesadelos
 8|Outr transt do sono dev fat nao-organicos
 9|Transt do sono dev fatores nao-organicos NE
F52|Disfuncao sexual n caus p/transt doenc organ
 0|Ausencia ou perda do desejo sexual
 1|Aversao sexual e ausencia de prazer sexual
 2|Falha de resposta genital
 3|Disfuncao orgasmica
 4|Ejaculacao precoce
 5|Vaginismo nao-organico
 6|Dispareunia nao-organica
 7|Apetite sexual excessivo
 8|Outr disfunc sex n dev transt doenc organ
 9|Disfuncao sexual n dev transt doenc organ NE
F53|Transt mentais comport assoc puerperio NCOP
 0|^1 ment comport leves assoc puerp NCOP
 1|^3 graves assoc puerp NCOP
 8|Outr transt mentais comport assoc puerp NCOP
 9|Transt mental e comport assoc puerperio NE
F54|Fat psicolog comport assoc doenc transt COP
F55|Abuso de subst que nao produzem dependencia
F59|Sindr comp ass trans func fisio fat fisic NE
F60|Transt especificos da personalidade
 0|Personalidade paranoica
 1|^1 esquizoide
 2|^1 dissocial
 3|Transt de personalidade c/instab emocional
 4|Personalidade histrionica
 5|^1 anancastica
 6|^1 ansiosa
 7|^1 dependente
 8|Outr transt especificos da personalidade
 9|Transt NE da personalidade
F61|^1 mistos personal outr transt personal
F62|Modif durad pers n atrib lesao doenc cerebr
 0|^2 personalid apos exper catastr
 1|^4 doenc psiquiatr
 8|Outr modificacoes duradouras personalidade
 9|Modificacao duradoura da personalidade NE
F63|Transt dos habitos e dos impulsos
 0|Jogo patologico
 1|Piromania
 2|Roubo patologico
 3|Tricotilomania
 8|Outr transt dos habitos e dos impulsos
 9|Transt dos habitos e impulsos NE
F64|^1 da identidade sexual
 0|Transexualismo
 1|Travestismo bivalente
 2|Transt de identidade sexual na infancia
 8|Outr transt da identidade sexual
 9|Transt NE da identidade sexual
F65|^1 da preferencia sexual
 0|Fetichismo
 1|Travestismo fetichista
 2|Exibicionismo
 3|Voyeurismo
 4|Pedofilia
 5|Sadomasoquismo
 6|Transt mult da preferencia sexual
 8|Outr transt da preferencia sexual
 9|Transt da preferencia sexual NE
F66|^1 psic comp assoc desenv sex e orient
 0|^1 da maturacao sexual
 1|Orientacao sexual egodistonica
 2|Transt do relacionamento sexual
 8|Outr transt do desenvolv psicossexual
 9|Transt do desenvolv sexual NE
F68|Outr transt personalidade e comport adulto
 0|Sint fisicos aument p/fatores psicologicos
 1|Prod delib ou simul sint incapac fisic psic
 8|Outr transt espec personal e comport adulto
F69|Transt personalidade e comport adulto NE
F70|Retardo mental leve
 0|Mencao ausencia de ou compr minimo comport
 1|Compr signif comport req vigilancia ou trat
 8|Outr comprometimentos do comport
 9|S/mencao de compr do comport
F71|Retardo mental moderado
 0|Mencao ausencia de ou compr minimo comport
 1|Compr signif comport req vigilancia ou trat
 8|Outr comprometimentos do comport
 9|S/mencao de compr do comport
F72|Retardo mental grave
 0|Mencao ausencia de ou compr minimo comport
 1|Compr signif comport req vigilancia ou trat
 8|Outr comprometimentos do comport
 9|S/mencao de compr do comport
F73|Retardo mental profundo
 0|Mencao ausencia de ou compr minimo comport
 1|Compr signif comport req vigilancia ou trat
 8|Outr comprometimentos do comport
 9|S/mencao de compr do comport
F78|Outr retardo mental
 0|Mencao ausencia de ou compr minimo comport
 1|Compr signif comport req vigilancia ou trat
 8|Outr comprometimentos do comport
 9|S/mencao de compr do comport
F79|Retardo mental NE
 0|Mencao ausencia de ou compr minimo comport
 1|Compr signif comport req vigilancia ou trat
 8|Outr comprometimentos do comport
 9|S/mencao de compr do comport
F80|Transt especificos desenvolv fala linguagem
 0|^1 especifico da articulacao da fala
 1|^1 expressivo de linguagem
 2|^1 receptivo da linguagem
 3|Afasia adquir c/epilepsia
 8|Outr transt desenvolv fala ou linguagem
 9|Transt NE do desenvolv da fala ou linguagem
F81|^1 especif desenvolv habilidade escolar
 0|^1 especifico de leitura
 1|^2 da soletracao
 2|^2 habilidade em aritmetica
 3|^1 misto de habilidades escolares
 8|Outr transt do desenvolv habilidade escolar
 9|Transt NE do desenvolv habilidades escolares
F82|^1 especifico do desenvolv motor
F83|^1 especificos misto do desenvolv
F84|^1 globais do desenvolv
 0|Autismo infantil
 1|^1 atipico
 2|Sindr de Rett
 3|Outr transt desintegrativo da infancia
 4|Transt c/hipercin ass ret ment mov estereot
 5|Sindr de Asperger
 8|Outr transt globais do desenvolv
 9|Transt globais NE do desenvolv
F88|Outr transt do desenvolv psicologico
F89|Transt do desenvolv psicologico NE
F90|^1 hipercineticos
 0|Disturbios da atividade e da atencao
 1|Transt hipercinetico de conduta
 8|Outr transt hipercineticos
 9|Transt hipercinetico NE
F91|Disturbios de conduta
 0|Disturbio conduta restrito contexto familiar
 1|^1 de conduta nao-socializado
 2|^3 do tipo socializado
 3|^1 desafiador e de oposicao
 8|Outr transt de conduta
 9|Transt de conduta NE
F92|^1 mistos de conduta e das emocoes
 0|Disturbio depressivo de conduta
 8|Outr transt mistos da conduta e das emocoes
 9|Transt misto da conduta e das emocoes NE
F93|^1 emocionais c/inicio especif infancia
 0|^1 ligado a angustia de separacao
 1|^1 fobico ansioso da infancia
 2|Disturbio de ansiedade social da infancia
 3|Transt de rivalidade entre irmaos
 8|Outr transt emocionais da infancia
 9|Transt emocional da infancia NE
F94|^1 func soc c/inicio infancia adolesc
 0|Mutismo eletivo
 1|Disturbio reativo de vinculacao da infancia
 2|Transt de fixacao da infancia c/desinibicao
 8|Outr transt do funcionamento social infancia
 9|Transt do funcionamento social infancia NE
F95|Tiques
 0|Tique transitorio
 1|^1 motor ou vocal cronico
 2|Tiques vocais e motores mult combinados
 8|Outr tiques
 9|Tique NE
F98|Outr transt comp emoc c/inicio inf adolesc
 0|Enurese orig nao-organica
 1|Encoprese orig nao-organica
 2|Transt de alimentacao na infancia
 3|Pica do lactente ou da crianca
 4|Estereotipias motoras
 5|Gagueira
 6|Linguagem precipitada
 8|Outr trans comp emoc espec c/inic inf adoles
 9|Transt comp emoc NE c/inicio infanc adolesc
F99|^1 mental NE em outr parte
G00|Meningite bacter NCOP
 0|^1 p/Haemophilus
 1|^1 pneumococica
 2|^1 estreptococica
 3|^1 estafilococica
 8|Outr meningites bacter
 9|Meningite bacter NE
G01|^1 em doenc bacter COP
G02|^2 outr doenc infecc e parasit COP
 0|^2 doenc virais COP
 1|^2 micoses
 8|^2 outr doenc infecc e parasit COP
G03|^1 dev outr causas e a causas NE
 0|^1 nao-piogenica
 1|^1 cronica
 2|^1 recorrente benigna
 8|^1 dev outr causas espec
 9|^1 NE
G04|Encefalite mielite e encefalomielite
 0|^1 aguda disseminada
 1|Paraplegia espastica tropical
 2|Meningoencefalite meningomielite bacter NCOP
 8|Outr encefalites mielites e encefalomielites
 9|Encefalite mielite e encefalomielite NE
G05|^2 encefalomielite doenc COP
 0|Encefal mielit encefalomiel doenc bacter COP
 1|^4 virais COP
 2|Encef miel encefal out doenc infec paras COP
 8|Encefal mielit encefalomiel outr doenc COP
G06|Abscesso granuloma intracran intra-raquid
 0|^1 e granuloma intracranianos
 1|^3 intra-raquidianos
 2|^1 extradural e subdural NE
G07|Abscess granul intracran intraspin doenc COP
G08|Flebite tromboflebite intracran intra-raquid
G09|Sequelas doenc inflam sist nerv centr
G10|Doenc de Huntington
G11|Ataxia hereditaria
 0|^1 congen nao-progressiva
 1|^1 cerebelar de inicio precoce
 2|^4 tard
 3|^2 c/deficit na reparacao DNA
 4|Paraplegia espastica hereditaria
 8|Outr ataxias hereditarias
 9|Ataxia hereditaria NE
G12|Atrofia muscular espinal e sindr correlatas
 0|^3 infantil tipo I
 1|Outr atrofias musculares espinais hereditar
 2|Doenc do neuronio motor
 8|Outr atrof muscul espinais sindr muscul corr
 9|Atrofia muscular espinal NE
G13|Atrof sist q afet sist nerv centr doen COP
 0|Neuromiopatia e neuropatia paraneoplasicas
 1|Out atrof sist afet sist nerv cent doen neop
 2|Atrof sist q afet prim sist nerv centr mixed
 8|Atr sist q afet sist nerv centr out doen COP
G20|Doenc de Parkinson
G21|Parkinsonismo secund
 0|Sindr maligna dos neurolepticos
 1|Outr form parkinsonismo secund induz drogas
 2|Parkinsonismo secund dev outr agentes extern
 3|^1 pos-encefalitico
 8|Outr form de parkinsonismo secund
 9|Parkinsonismo secund NE
G22|^1 em doenc COP
G23|Outr doenc degenerativas dos ganglios base
 0|Doenc de Hallervorden-Spatz
 1|Oftalmoplegia supranuclear progressiva
 2|Degeneracao estrionigrica
 8|Outr doenc degenerativas espec ganglios base
 9|Doenc degenerativa dos ganglios da base NE
G24|Distonia
 0|^1 induz p/drogas
 1|^1 familiar idiopatica
 2|^1 nao-familiar idiopatica
 3|Torcicolo espasmodico
 4|Distonia orofacial idiopatica
 5|Blefaroespasmo
 8|Outr distonias
 9|Distonia NE
G25|Outr doenc extrapiramidais transt movimentos
 0|Tremor essencial
 1|^1 induz p/drogas
 2|Outr form espec de tremor
 3|Mioclonia
 4|Coreia induz p/droga
 5|Outr form de coreia
 6|Tiques induz p/droga e outr tipos orig organ
 8|Outr doenc extrapiramid transt movim espec
 9|Doenc extrapiramidais transt movimentos NE
G26|^3 movim doenc COP
G30|^1 de Alzheimer
 0|^3 de inicio precoce
 1|^5 tard
 8|Outr form de doenc de Alzheimer
 9|Doenc de Alzheimer NE
G31|Outr doenc degenerativas sist nervoso NCOP
 0|Atrofia cerebral circunscrita
 1|Degeneracao cerebral senil NCOP
 2|^1 do sist nervoso dev alcool
 8|Outr doenc degenerativas espec sist nervoso
 9|Doenc degenerativa do sist nervoso NE
G32|Outr transt degenerativ sist nerv doenc COP
 0|Degener comb subagud medul espinal doenc COP
 8|Outr transt degener espec sist nerv doen COP
G35|Esclerose mult
G36|Outr desmielinizacoes disseminadas agudas
 0|Neuromielite optica
 1|Leucoencefalite hemorragica aguda e subaguda
 8|Outr desmielinizacoes dissem agudas espec
 9|Desmielinizacao disseminada aguda NE
G37|Outr doenc desmielinizantes sist nerv centr
 0|Esclerose difusa
 1|Desmielinizacao central do corpo caloso
 2|Mielinolise central da ponte
 3|Mielit trans agud doen desmiel sis nerv cent
 4|Mielite subaguda necrotica
 5|Esclerose concentrica
 8|Outr doenc desmiel espec sist nerv centr
 9|Doenc desmielinizante sist nerv central NE
G40|Epilepsia
 0|Epilep sind epil idiop def loc cris inic foc
 1|^3 sint def loc cris parc simp
 2|^8 comp
 3|Epilepsia e sindr epilepticas gener idiopat
 4|Outr epilepsias e sindr epilepticas gener
 5|Sindr epilepticas especiais
 6|Crise de grande mal NE
 7|Pequeno mal NE s/crises de grande mal
 8|Outr epilepsias
 9|Epilepsia NE
G41|Estado de mal epileptico
 0|^2 grande mal epileptico
 1|^2 pequeno mal epileptico
 2|^2 mal epileptico parcial complexo
 8|Outr estados de mal epileptico
 9|Estado de mal epileptico NE
G43|Enxaqueca
 0|^1 s/aura
 1|^1 c/aura
 2|Estado de mal enxaquecoso
 3|Enxaqueca complicada
 8|Outr form de enxaqueca
 9|Enxaqueca s/especificacao
G44|Outr sindr de algias cefalicas
 0|Sindr de cluster-headache
 1|Cefaleia vascular NCOP
 2|^1 tensional
 3|^1 cronica pos-traum
 4|^1 induz p/drogas NCOP
 8|Outr sindr de cefaleia espec
G45|Acid vasc cerebr isquemicos trans sindr corr
 0|Sindr da arteria vertebro-basilar
 1|^3 carotidea
 2|^1 arterias pre-cerebrais mult bilaterais
 3|Amaurose fugaz
 4|Amnesia global transitoria
 8|Outr acid isquemicos cerebr trans sindr corr
 9|Isquemia cerebral transitoria NE
G46|Sindr vasc cerebr q ocorr doenc cerebrovasc
 0|^1 da arteria cerebral media
 1|^4 anterior
 2|^4 posterior
 3|^1 vasculares do tronco cerebral
 4|^1 vascular cerebelar
 5|^1 lacunar motora pura
 6|^2 sensorial pura
 7|Outr sindr lacunares
 8|^2 vasc cerebr doenc cerebrovascular
G47|Disturbios do sono
 0|^2 inicio e da manutencao do sono
 1|^2 sono p/sonolencia excessiva
 2|^2 ciclo vigilia-sono
 3|Apneia de sono
 4|Narcolepsia e cataplexia
 8|Outr disturbios do sono
 9|Disturbio do sono NE
G50|Transt do nervo trigemeo
 0|Nevralgia do trigemeo
 1|Dor facial atipica
 8|Outr transt do nervo trigemeo
 9|Transt NE do nervo trigemeo
G51|^1 do nervo facial
 0|Paralisia de Bell
 1|Ganglionite geniculada
 2|Sindr de Melkersson
 3|Espasmo hemifacial clonico
 4|Mioquimia facial
 8|Outr transt do nervo facial
 9|Transt NE do nervo facial
G52|^1 de outr nervos cranianos
 0|^1 do nervo olfatorio
 1|^3 glossofaringeo
 2|^3 vago
 3|^3 hipoglosso
 7|^1 de mult nervos cranianos
 8|^2 outr nervos cranianos espec
 9|^2 nervo craniano NE
G53|^1 dos nervos cranianos em doenc COP
 0|Nevralgia pos-zoster
 1|Paral mult nerv cran doen infecc parasit COP
 2|Paralisias mult nervos cranianos sarcoidose
 3|^2 nerv cran doenc neoplasicas
 8|Outr transt nervos cranianos outr doenc COP
G54|Transt das raizes e dos plexos nervosos
 0|^1 do plexo braquial
 1|^3 lombossacral
 2|^1 das raizes cervicais NCOP
 3|^3 toracicas NCOP
 4|^3 lombossacras NCOP
 5|Amiotrofia nevralgica
 6|Sindr dolorosa do membro fantasma
 7|^1 membro fantasma s/manifest dolorosa
 8|Outr transt das raizes e dos plexos nervosos
 9|Transt NE das raizes e dos plexos nervosos
G55|Compressoes raizes plexos nervosos doenc COP
 0|^3 nerv doenc neoplas
 1|Compr raiz plexo nerv transt disco intervert
 2|Compressoes raizes plexos nerv espondilose
 3|^4 outr dorsopat
 8|Compress raizes plexos nerv outr doenc COP
G56|Mononeuropatias dos membros super
 0|Sindr do tunel do carpo
 1|Outr lesoes do nervo mediano
 2|Lesoes do nervo cubital
 3|Lesao do nervo radial
 4|Causalgia
 8|Outr mononeuropatias dos membros super
 9|Mononeuropatia dos membros super NE
G57|Mononeuropatias dos membros infer
 0|Lesao do nervo ciatico
 1|Meralgia parestesica
 2|Lesao do nervo femoral
 3|^3 popliteo lateral
 4|^4 medial
 5|Sindr do tunel do tarso
 6|Lesao do nervo plantar
 8|Outr mononeuropatias dos membros infer
 9|Mononeuropatia dos membros infer NE
G58|Outr mononeuropatias
 0|Neuropatia intercostal
 7|Mononeurite mult
 8|Outr mononeuropatias espec
 9|Mononeuropatia NE
G59|Mononeuropatias em doenc COP
 0|Mononeuropatia diabetica
 8|Outr mononeuropatias em doenc COP
G60|Neuropatia hereditaria e idiopatica
 0|^2 motora e sensorial
 1|Doenc de Refsum
 2|Neuropatia assoc a ataxia hereditaria
 3|^1 progressiva idiopatica
 8|Outr neuropatias hereditarias e idiopaticas
 9|Neuropatia hereditaria e idiopatica NE
G61|Polineuropatia inflam
 0|Sindr de Guillain-Barre
 1|Neuropatia serica
 8|Outr polineuropatias inflam
 9|Polineuropatia inflam NE
G62|Outr polineuropatias
 0|Polineuropatia induz p/drogas
 1|^1 alcoolica
 2|^1 dev outr agentes toxicos
 8|Outr polineuropatias espec
 9|Polineuropatia NE
G63|^1 em doenc COP
 0|^3 infecc e parasit COP
 1|^3 neoplasicas
 2|^1 diabetica
 3|^1 outr doenc endocr metabolicas
 4|^1 em defic nutricionais
 5|^1 doenc sistemicas tec conjunt
 6|^1 outr transt osteomusculares
 8|^1 em outr doenc COP
G64|Outr transt do sist nervoso periferico
G70|Miastenia gravis outr transt neuromusculares
 0|^1 gravis
 1|Transt mioneurais toxicos
 2|Miastenia congen e do desenvolv
 8|Outr transt mioneurais espec
 9|Transt mioneural NE
G71|^1 prim dos musculos
 0|Distrofia muscular
 1|Transt miotonicos
 2|Miopatias congen
 3|Miopatia mitocondrial NCOP
 8|Outr transt prim dos musculos
 9|Transt muscular prim NE
G72|Outr miopatias
 0|Miopatia induz p/drogas
 1|^1 alcoolica
 2|^1 dev outr agentes toxicos
 3|Paralisia periodica
 4|Miopatia inflam NCOP
 8|Outr miopatias espec
 9|Miopatia NE
G73|Transt juncao mioneural musculos doenc COP
 0|Sindr miastenicas em doenc endocrinas
 1|^1 de Eaton-Lambert
 2|Outr sindr miastenicas em doenc neoplasicas
 3|Sindr miastenicas em outr doenc COP
 4|Miopatia em doenc infecc e parasit COP
 5|^3 endocrinas
 6|^3 metabolicas
 7|^2 outr doenc COP
G80|Paralisia cerebral infantil
 0|^2 espastica
 1|Diplegia espastica
 2|Hemiplegia infantil
 3|Paralisia cerebral discinetica
 4|^2 ataxica
 8|Outr form de paralisia cerebral infantil
 9|Paralisia cerebral infantil NE
G81|Hemiplegia
 0|^1 flacida
 1|^1 espastica
 9|^1 NE
G82|Paraplegia e tetraplegia
 0|^1 flacida
 1|^1 espastica
 2|^1 NE
 3|Tetraplegia flacida
 4|^1 espastica
 5|^1 NE
G83|Outr sindr paraliticas
 0|Diplegia dos membros super
 1|Monoplegia do membro infer
 2|^3 super
 3|^1 NE
 4|Sindr da cauda equina
 8|Outr sindr paraliticas espec
 9|Sindr paralitica NE
G90|Transt do sist nervoso autonomo
 0|Neuropatia autonomica periferica idiopatica
 1|Disautonomia familiar
 2|Sindr de Horner
 3|Degeneracao multissistemica
 4|Disreflexia autonômica
 8|Outr transt do sist nervoso autonomo
 9|Transt NE do sist nervoso autonomo
G91|Hidrocefalia
 0|^1 comunicante
 1|^1 obstrutiva
 2|^1 de pressao normal
 3|^1 pos-traum NE
 8|Outr form de hidrocefalia
 9|Hidrocefalia NE
G92|Encefalopatia toxica
G93|Outr transt do encefalo
 0|Cistos cerebrais
 1|Lesao encefalica anoxica NCOP
 2|Hipertensao intracraniana benigna
 3|Sindr da fadiga pos-viral
 4|Encefalopatia NE
 5|Compressao do encefalo
 6|Edema cerebral
 7|Sindr de Reye
 8|Outr transt espec do encefalo
 9|Transt NE do encefalo
G94|Outr transt do encefalo em doenc COP
 0|Hidrocefalia em doenc infecc e parasit COP
 1|^3 neoplasicas
 2|^2 outr doenc COP
 8|Outr transt encefalicos espec em doenc COP
G95|^1 doenc da medula espinal
 0|Siringomielia e siringobulbia
 1|Mielopatias vasculares
 2|Compressao NE de medula espinal
 8|Outr doenc espec da medula espinal
 9|Doenc NE da medula espinal
G96|Outr transt do sist nervoso central
 0|Fistula liquorica
 1|Transt das meninges NCOP
 8|Outr transt espec do sist nervoso central
 9|Transt NE do sist nervoso central
G97|^1 pos-proced do sist nervoso NCOP
 0|Perda de liquor resultante de puncao espinal
 1|Outr reacao a puncao espinal e lombar
 2|Hipotensao intracran conseq deriv ventric
 8|Outr transt pos-proced do sist nervoso
 9|Transt pos-proced do sist nervoso NE
G98|Outr transt do sist nervoso NCOP
G99|^5 em doenc COP
 0|Neuropatia autonomica doenc endocr metabol
 1|Outr transt sist nervoso autonomo doenc COP
 2|Mielopatia em doenc COP
 8|Outr transt espec do sist nervoso doenc COP
H00|Hordeolo e calazio
 0|^2 outr inflam profundas palpebras
 1|Calazio
H01|Outr inflam da palpebra
 0|Blefarite
 1|Dermatoses nao infecc da palpebra
 8|Outr inflam espec da palpebra
 9|Inflam NE da palpebra
H02|Outr transt da palpebra
 0|Entropio e triquiase da palpebra
 1|Ectropio da palpebra
 2|Lagoftalmo
 3|Blefarocalasia
 4|Ptose da palpebra
 5|Outr transt que afetam a funcao da palpebra
 6|Xantelasma da palpebra
 7|Outr transt degener palpebra area periocular
 8|^2 espec das palpebras
 9|Transt NE da palpebra
H03|^1 da palpebra em doenc COP
 0|Infestacao parasit da palpebra doenc COP
 1|Compr da palpebra em outr doenc infecc COP
 8|^6 COP
H04|Transt do aparelho lacrimal
 0|Dacrioadenite
 1|Outr transt da gland lacrimal
 2|Epifora
 3|Inflam aguda e NE dos canais lacrimais
 4|^1 cronica dos canais lacrimais
 5|Estenose e insuf dos canais lacrimais
 6|Outr alteracoes nos canais lacrimais
 8|^1 transt do aparelho lacrimal
 9|Transt NE do aparelho lacrimal
H05|^1 da orbita
 0|Inflam aguda da orbita
 1|Transt inflam cronicos da orbita
 2|Afeccoes exoftalmicas
 3|Deform da orbita
 4|Enoftalmia
 5|Corpo estranho ret cons ferim perfur orbita
 8|Outr transt da orbita
 9|Transt NE da orbita
H06|^1 aparelho lacrimal orbita em doenc COP
 0|^1 do aparelho lacrimal em doenc COP
 1|Infestacao parasit da orbita doenc COP
 2|Exoftalmo distireoideo
 3|Outr transt da orbita em doenc COP
H10|Conjuntivite
 0|^1 mucopurulenta
 1|^1 aguda atopica
 2|Outr conjuntivites agudas
 3|Conjuntivite aguda NE
 4|^1 cronica
 5|Blefaroconjuntivite
 8|Outr conjuntivites
 9|Conjuntivite NE
H11|Outr transt da conjuntiva
 0|Pterigio
 1|Degeneracoes e depositos da conjuntiva
 2|Cicatrizes da conjuntiva
 3|Hemorragia conjuntival
 4|Outr transt vasculares e cistos conjuntivais
 8|^2 espec da conjuntiva
 9|Transt NE da conjuntiva
H13|^1 da conjuntiva em doenc COP
 0|Infestacao p/filarias na conjuntiva
 1|Conjuntivite em doenc infecc e parasit COP
 2|^2 outr doenc COP
 3|Penfigoide ocular
 8|Outr transt da conjuntiva em doenc COP
H15|Transt da esclerotica
 0|Esclerite
 1|Episclerite
 8|Outr transt da esclerotica
 9|Transt NE da esclerotica
H16|Ceratite
 0|Ulcera de cornea
 1|Outr ceratites superf s/conjuntivite
 2|Ceratoconjuntivite
 3|Ceratites intersticial e profunda
 4|Neovascularizacao da cornea
 8|Outr ceratites
 9|Ceratite NE
H17|Cicatrizes e opacidades da cornea
 0|Leucoma aderente
 1|Outr opacidade central da cornea
 8|^1 cicatrizes e opacidades da cornea
 9|Cicatriz e opacidade NE da cornea
H18|Outr transt da cornea
 0|Pigmentacoes e depositos da cornea
 1|Ceratopatia bolhosa
 2|Outr edemas da cornea
 3|Alteracoes nas membranas da cornea
 4|Degeneracoes da cornea
 5|Distrofias hereditarias da cornea
 6|Ceratocone
 7|Outr deform da cornea
 8|^1 transt espec da cornea
 9|Transt NE da cornea
H19|^1 da esclerotica e da cornea doenc COP
 0|Esclerite e episclerite em doenc COP
 1|Ceratite ceratoconjunt virus herpes simples
 2|Cerat ceratoconj outr doenc infec paras COP
 3|Ceratite ceratoconjuntivite outr doenc COP
 8|Outr transt de esclerotica cornea doenc COP
H20|Iridociclite
 0|^1 aguda e subaguda
 1|^1 cronica
 2|^1 induz p/cristalino
 8|Outr iridociclites
 9|Iridociclite NE
H21|Outr transt da iris e do corpo ciliar
 0|Hifema
 1|Outr transt vasculares iris e corpo ciliar
 2|Degeneracoes da iris e do corpo ciliar
 3|Cistos iris corpo ciliar e camara anterior
 4|Membranas pupilares
 5|Outr aderencias e roturas iris corpo ciliar
 8|^1 transt espec da iris e do corpo ciliar
 9|Transt NE da iris e do corpo ciliar
H22|^1 da iris e do corpo ciliar doenc COP
 0|Iridociclite em doenc infecc e parasit COP
 1|^2 outr doenc COP
 8|Outr transt da iris e corpo ciliar doenc COP
H25|Catarata senil
 0|^2 incipiente
 1|^2 nuclear
 2|^2 tipo Morgagni
 8|Outr cataratas senis
 9|Catarata senil NE
H26|Outr cataratas
 0|Catarata infantil juvenil e pre-senil
 1|^1 traum
 2|^1 complicada
 3|^1 induz p/drogas
 4|Pos-catarata
 8|Outr cataratas espec
 9|Catarata NE
H27|Outr transt do cristalino
 0|Afacia
 1|Deslocamento do cristalino
 8|Outr transt espec do cristalino
 9|Transt NE do cristalino
H28|Catarata e outr transt cristalino doenc COP
 0|^1 diabetica
 1|^1 outr doenc endocr nutric e metabol
 2|^1 em outr doenc COP
 8|Outr transt do cristalino em doenc COP
H30|Inflam coriorretiniana
 0|^2 focal
 1|^1 corrorretiniana disseminada
 2|Ciclite posterior
 8|Outr inflam coriorretinianas
 9|Inflam NE da coroide e da retina
H31|Outr transt da coroide
 0|Cicatrizes coriorretinianas
 1|Degeneracao da coroide
 2|Distrofia hereditaria da coroide
 3|Hemorragia e rotura da coroide
 4|Descolamento da coroide
 8|Outr transt espec da coroide
 9|Transt NE da coroide
H32|^1 coriorretinianos em doenc COP
 0|Inflam coriorretin doenc infecc parasit COP
 8|Outr transt coriorretinianos em doenc COP
H33|Descolamentos e defeitos da retina
 0|Descolamento da retina c/defeito retiniano
 1|Retinosquise e cistos da retina
 2|Descolamento seroso da retina
 3|Defeitos da retina s/descolamento
 4|Descolamento da retina p/tracao
 5|Outr descolamentos da retina
H34|Oclusoes vasculares da retina
 0|Oclusao arterial retiniana transitoria
 1|^1 da arteria retiniana central
 2|Outr oclusoes da arteria retiniana
 8|^2 vasculares retinianas
 9|Oclusao vascular retiniana NE
H35|Outr transt da retina
 0|Retinopatias de fundo alteracoes vasc retina
 1|Retinopatia da prematuridade
 2|Outr retinopatias proliferativas
 3|Degeneracao da macula e do polo posterior
 4|Degeneracoes perifericas da retina
 5|Distrofias hereditarias da retina
 6|Hemorragia retiniana
 7|Separacao das camadas da retina
 8|Outr transt espec da retina
 9|Transt da retina NE
H36|^3 em doenc COP
 0|Retinopatia diabetica
 8|Outr transt retinianos em doenc COP
H40|Glaucoma
 0|Suspeita de glaucoma
 1|Glaucoma prim de angulo aberto
 2|^4 fechado
 3|^1 secund a traum ocular
 4|^3 inflam ocular
 5|^3 outr transt do olho
 6|^3 drogas
 8|Outr glaucoma
 9|Glaucoma NE
H42|^1 em doenc COP
 0|^3 endocr nutric e metab COP
 8|^2 outr doenc COP
H43|Transt do humor vitreo
 0|Prolapso do humor vitreo
 1|Hemorragia do humor vitreo
 2|Depositos cristalinos no humor vitreo
 3|Outr opacidades do vitreo
 8|^1 transt do humor vitreo
 9|Transt NE do humor vitreo
H44|^1 do globo ocular
 0|Endoftalmite purulenta
 1|Outr endoftalmites
 2|Miopia degenerativa
 3|Outr transt degenerativos do globo ocular
 4|Hipotonia do olho
 5|Afeccoes degenerativas do globo ocular
 6|Corpo estranho retido intra-ocular nat magn
 7|^2 ret intra-ocular nat nao-magn
 8|Outr transt do globo ocular
 9|Transt NE do globo ocular
H45|^1 humor vitreo e globo ocular doenc COP
 0|Hemorragia vitrea em doenc COP
 1|Endoftalmite em doenc COP
 8|Outr transt humor vitr glob ocular doenc COP
H46|Neurite optica
H47|Outr transt do nervo optico e vias opticas
 0|Transt do nervo optico NCOP
 1|Papiledema NE
 2|Atrofia optica
 3|Outr transt do disco optico
 4|Transt do quiasma optico
 5|^1 de outr vias opticas
 6|^1 do cortex visual
 7|^1 NE das vias opticas
H48|^1 nervo optico e vias opticas doenc COP
 0|Atrofia optica em doenc COP
 1|Neurite retrobulbar em doenc COP
 8|Outr transt nervo optic vias optic doenc COP
H49|Estrabismo paralitico
 0|Paralisia do terceiro par
 1|^2 quarto par
 2|^2 sexto par
 3|Oftalmoplegia total
 4|^1 externa progressiva
 8|Outr estrabismos paraliticos
 9|Estrabismo paralitico NE
H50|Outr estrabismos
 0|Estrabismo convergente concomitante
 1|^1 divergente concomitante
 2|^1 vertical
 3|Heterotropia intermitente
 4|Outr heterotropias e as NE
 5|Heteroforia
 6|Estrabismo mecanico
 8|Outr estrabismos espec
 9|Estrabismo NE
H51|Outr transt do movimento binocular
 0|Paralisia do olhar conjugado
 1|Insuf ou excesso de convergencia
 2|Oftalmoplegia internuclear
 8|Outr transt espec do movimento binocular
 9|Transt NE do movimento binocular
H52|^1 da refracao e da acomodacao
 0|Hipermetropia
 1|Miopia
 2|Astigmatismo
 3|Anisometropia e aniseiconia
 4|Presbiopia
 5|Transt da acomodacao
 6|Outr transt da refracao
 7|Transt NE da refracao
H53|Disturbios visuais
 0|Ambliopia p/anopsia
 1|Disturbios visuais subjetivos
 2|Diplopia
 3|Outr transt da visao binocular
 4|Defeitos do campo visual
 5|Defic da visao cromatica
 6|Cegueira noturna
 8|Outr disturbios visuais
 9|Disturbio visual NE
H54|Cegueira e visao subnormal
 0|^1 ambos os olhos
 1|^1 um olho e visao subnormal em outr
 2|Visao subnormal de ambos os olhos
 3|Perda nao qualificada da visao ambos olhos
 4|Cegueira em um olho
 5|Visao subnormal em um olho
 6|Perda nao qualificada da visao em um olho
 7|^1 NE da visao
H55|Nistagmo e outr movimentos irregulares olho
H57|Outr transt do olho e anexos
 0|Anomalias da funcao pupilar
 1|Dor ocular
 8|Outr transt espec do olho e anexos
 9|Transt NE do olho e anexos
H58|Outr transt do olho e anexos em doenc COP
 0|Anomalias da funcao pupilar em doenc COP
 1|Disturbios visuais em doenc COP
 8|Outr transt espec do olho e anexos doenc COP
H59|Transt do olho e anexos pos-proced NCOP
 0|Sindr vitrea subseq a cirurgia de catarata
 8|Outr transt do olho e anexos pos-proced
 9|Transt NE do olho e anexos pos-proced
H60|Otite externa
 0|Abscesso do ouvido externo
 1|Celulite do ouvido externo
 2|Otite externa maligna
 3|Outr otites externas infecc
 4|Colesteatoma do ouvido externo
 5|Otite externa aguda nao-infecc
 8|Outr otites externas
 9|Otite externa NE
H61|Outr transt do ouvido externo
 0|Pericondrite do pavilhao da orelha
 1|Transt nao-infecc do pavilhao da orelha
 2|Cerume impactado
 3|Estenose adquir do conduto auditivo ext
 8|Outr transt espec do ouvido externo
 9|Transt NE do ouvido externo
H62|^1 do ouvido externo em doenc COP
 0|Otite externa em doenc bacter COP
 1|^4 virais COP
 2|^3 micoses
 3|^2 outr doenc infecc parasit COP
 4|^2 em outr doenc COP
 8|Outr transt do ouvido externo em doenc COP
H65|Otite media nao-supurativa
 0|^2 aguda serosa
 1|Outr otites medias agudas nao-supurativas
 2|Otite media serosa cronica
 3|^2 mucoide cronica
 4|Outr otites medias cronicas nao-supurativas
 9|Otite media nao-supurativa NE
H66|^2 supurativa e as NE
 0|^2 aguda supurativa
 1|^2 tubotimpanica supurativa cronica
 2|^2 atico-antral supurativa cronica
 3|Outr otites medias supurativas cronicas
 4|Otite media supurativa NE
 9|^2 NE
H67|^2 em doenc COP
 0|^4 bacter COP
 1|^4 virais COP
 8|^3 outr doenc COP
H68|Salpingite e obstrucao trompa de Eustaquio
 0|^1 da trompa de Eustaquio
 1|Obstrucao da trompa de Eustaquio
H69|Outr transt da trompa de Eustaquio
 0|Trompa de Eustaquio aberta
 8|Outr transt espec da trompa de Eustaquio
 9|Transt NE da trompa de Eustaquio
H70|Mastoidite e afeccoes correlatas
 0|^1 aguda
 1|^1 cronica
 2|Petrosite
 8|Outr mastoidites e afeccoes relac mastoidite
 9|Mastoidite NE
H71|Colesteatoma do ouvido medio
H72|Perfuracao da membrana do timpano
 0|^1 central da membrana do timpano
 1|^1 atica da membrana do timpano
 2|Outr perfuracoes marginais membrana timpano
 8|^2 da membrana do timpano
 9|Perfuracao NE da membrana do timpano
H73|Outr transt da membrana do timpano
 0|Miringite aguda
 1|^1 cronica
 8|Outr transt espec da membrana do timpano
 9|Transt NE da membrana do timpano
H74|Outr transt do ouvido medio e da mastoide
 0|Timpanosclerose
 1|Doenc adesiva do ouvido medio
 2|Descontinuidade e desloc ossiculos ouvido
 3|Outr anorm adquir ossiculos ouvido
 4|Polipo do ouvido medio
 8|Outr transt espec do ouvido medio e mastoide
 9|Transt NE do ouvido medio e da mastoide
H75|Outr transt ouvido medio mastoide doenc COP
 0|Mastoidite em doenc infecc e parasit COP
 8|Outr transt espec ouv med mastoide doenc COP
H80|Otosclerose
 0|^1 q comprom janela oval nao-oblit
 1|^5 oblit
 2|^1 da coclea
 8|Outr otoscleroses
 9|Otosclerose NE
H81|Transt da funcao vestibular
 0|Doenc de Meniere
 1|Vertigem paroxistica benigna
 2|Neuronite vestibular
 3|Outr vertigens perifericas
 4|Vertigem orig central
 8|Outr transt da funcao vestibular
 9|Transt NE da funcao vestibular
H82|Sindr vertiginosas em doenc COP
H83|Outr transt do ouvido interno
 0|Labirintite
 1|Fistula do labirinto
 2|Disfuncao do labirinto
 3|Efeitos do ruido sobre o ouvido interno
 8|Outr transt espec do ouvido interno
 9|Transt NE do ouvido interno
H90|Perda audicao transt conducao neuro-sens
 0|^2 bilateral dev transt conducao
 1|^1 aud unilat trans cond s/rest aud contr
 2|^1 NE de audicao dev transt de conducao
 3|^1 de audicao bilateral neuro-sensorial
 4|^1 aud unilat neuro-sens s/rest aud contr
 5|^1 de audicao neuro-sensorial NE
 6|^1 audic bilat mista conducao neuro-sens
 7|Perd aud uni mist cond neur s/rest aud contr
 8|Perda audicao mista conducao e neuro-sens NE
H91|Outr perdas de audicao
 0|Perda de audicao ototoxica
 1|Presbiacusia
 2|Perda de audicao subita idiopatica
 3|Surdo-mudez NCOP
 8|Outr perdas de audicao espec
 9|Perda NE de audicao
H92|Otalgia e secrecao auditiva
 0|Otalgia
 1|Otorreia
 2|Otorragia
H93|Outr transt do ouvido NCOP
 0|Transt degenerativos e vasculares do ouvido
 1|Tinnitus
 2|Outr percepcoes auditivas anormais
 3|Transt do nervo acustico
 8|Outr transt espec do ouvido
 9|Transt NE do ouvido
H94|Outr transt do ouvido em doenc COP
 0|Neurite acustica em doenc infecc parasit COP
 8|Outr transt espec do ouvido em doenc COP
H95|Transt ouvido apof mastoide pos-proced NCOP
 0|Colesteatoma recorr cavidade pos-mastoidect
 1|Outr transt consequentes a mastoidectomia
 8|^2 ouvido apof mastoide pos-proced
 9|Transt NE ouvido apofise mastoide pos-proced
I00|Febre reumatica s/mencao de compr do coracao
I01|^2 c/compr do coracao
 0|Pericardite reumatica aguda
 1|Endocardite reumatica aguda
 2|Miocardite reumatica aguda
 8|Outr form de doenc cardiaca reumatica aguda
 9|Doenc cardiaca reumatica aguda NE
I02|Coreia reumatica
 0|^2 c/compr cardiaco
 9|^2 s/compr cardiaco
I05|Doenc reumaticas da valva mitral
 0|Estenose mitral
 1|Insuf mitral reumatica
 2|Estenose mitral c/insuf
 8|Outr doenc da valva mitral
 9|Doenc NE da valva mitral
I06|^1 reumaticas da valva aortica
 0|Estenose aortica reumatica
 1|Insuf aortica reumatica
 2|Estenose aortica reumatica c/insuf
 8|Outr doenc reumaticas da valva aortica
 9|Doenc reumatica da valva aortica NE
I07|^1 reumaticas da valva tricuspide
 0|Estenose tricuspide
 1|Insuf tricuspide
 2|Estenose tricuspide c/insuf
 8|Outr doenc da valva tricuspide
 9|Doenc NE da valva tricuspide
I08|^1 de mult valvas
 0|Transt de valvas mitral e aortica
 1|^2 ambas as valvas mitral tricuspide
 2|^5 aortica tricuspide
 3|^1 das valvas mitral aortica tricuspide
 8|Outr doenc de mult valvas
 9|Doenc NE de mult valvas
I09|Outr doenc reumaticas do coracao
 0|Miocardite reumatica
 1|Doenc reumaticas do endocardio valva NE
 2|Pericardite reumatica cronica
 8|Outr doenc reumaticas espec do coracao
 9|Doenc cardiaca reumatica NE
I10|Hipertensao essencial
I11|Doenc cardiaca hipertensiva
 0|^3 c/insuf cardiaca
 9|^3 s/insuf cardiaca
I12|^1 renal hipertensiva
 0|^3 c/insuf renal
 9|^3 s/insuf renal
I13|^1 cardiaca e renal hipertensiva
 0|^4 hipert c/insufic card
 1|^5 c/insuf renal
 2|^1 card renal hipert c/insuf card e renal
 9|^1 cardiaca e renal hipertensiva NE
I15|Hipertensao secund
 0|^1 renovascular
 1|^1 secund a outr afeccoes renais
 2|^3 afeccoes endocrinas
 8|Outr form de hipertensao secund
 9|Hipertensao secund NE
I20|Angina pectoris
 0|^1 instavel
 1|^1 pectoris c/espasmo documentado
 8|Outr form de angina pectoris
 9|Angina pectoris NE
I21|Infarto agudo do miocardio
 0|^2 transmural parede ant miocard
 1|^4 inf miocard
 2|^3 miocardio outr loc
 3|^4 loc NE
 4|^2 subendocardico do miocardio
 9|^2 do miocardio NE
I22|^1 do miocardio recorrente
 0|^4 parede ant
 1|^5 infer
 8|^4 outr localiz
 9|^4 localiz NE
I23|Alg complic atuais subs infarto agud miocard
 0|Hemoperic c/compl subs infart agud miocard
 1|Com interatr c/comp atual subs inf agud mioc
 2|^1 interven c/comp atual subs inf agud mioc
 3|Rupt par cor s/hemop c/comp subs inf ag mioc
 4|^1 cord tend c/comp atual subs inf ag mioc
 5|^1 musc pap c/comp atual subs inf ag mioc
 6|Tromb atr aur/vent c/comp at sub inf ag mioc
 8|Outr complic atuais subs infart agud miocard
I24|^1 doenc isquemicas agudas do coracao
 0|Tromb coronaria q n result infarto miocardio
 1|Sindr de Dressler
 8|Outr form doenc isquemica aguda do coracao
 9|Doenc isquemica aguda do coracao NE
I25|^2 cronica do coracao
 0|^1 cardiovasc ateroscler descr deste modo
 1|^1 aterosclerotica do coracao
 2|Infarto antigo do miocardio
 3|Aneurisma cardiaco
 4|^1 de arteria coronaria
 5|Miocardiopatia isquemica
 6|Isquemia miocardica silenciosa
 8|Outr form de doenc isquemica cronica coracao
 9|Doenc isquemica cronica do coracao NE
I26|Embolia pulmonar
 0|^2 c/menc cor pulmonale agudo
 9|^2 s/menc cor pulmonale agudo
I27|Outr form de doenc cardiaca pulmonar
 0|Hipertensao pulmonar prim
 1|Cardiopatia cifoescoliotica
 2|Outra hipertensão pulmonar secundária
 8|Outr doenc pulmonares do coracao espec
 9|Cardiopatia pulmonar NE
I28|Outr doenc dos vasos pulmonares
 0|Fistula arteriovenosa de vasos pulmonares
 1|Aneurisma da arteria pulmonar
 8|Outr doenc espec dos vasos pulmonares
 9|Doenc NE dos vasos pulmonares
I30|Pericardite aguda
 0|^2 idiopatica nao especifica
 1|^1 infecc
 8|Outr form de pericardite aguda
 9|Pericardite aguda NE
I31|Outr doenc do pericardio
 0|Pericardite adesiva cronica
 1|^1 constritiva cronica
 2|Hemopericardio NCOP
 3|Derrame pericardico
 8|Outr doenc espec do pericardio
 9|Doenc NE do pericardio
I32|Pericardite em doenc COP
 0|^3 bacter COP
 1|^1 outr doenc infecc e parasit COP
 8|^1 em outr doenc COP
I33|Endocardite aguda e subaguda
 0|^1 infecc aguda e subaguda
 9|^1 aguda NE
I34|Transt nao-reumaticos da valva mitral
 0|Insuf mitral
 1|Prolapso mitral
 2|Estenose mitral nao-reumatica
 8|Outr transt nao-reumaticos da valva mitral
 9|Transt nao-reumaticos da valva mitral NE
I35|^4 aortica
 0|Estenose aortica
 1|Insuf aortica
 2|Estenose aortica c/insuf
 8|Outr transt da valva aortica
 9|Transt NE da valva aortica
I36|^1 nao-reumaticos da valva tricuspide
 0|Estenose tricuspide nao-reumatica
 1|Insuf tricuspide nao-reumatica
 2|Estenose tricuspide c/insuf nao-reumatica
 8|Outr transt nao-reumaticos valva tricuspide
 9|Transt nao-reumaticos da valva tricuspide NE
I37|^1 da valva pulmonar
 0|Estenose da valva pulmonar
 1|Insuf da valva pulmonar
 2|Estenose da valva pulmonar c/insuf
 8|Outr transt da valva pulmonar
 9|Transt NE da valva pulmonar
I38|Endocardite de valva NE
I39|^1 transt valvulares card doenc COP
 0|Transt da valva mitral em doenc COP
 1|^3 aortica em doenc COP
 2|^3 tricuspide em doenc COP
 3|^3 pulmonar em doenc COP
 4|^1 de mult valvas em doenc COP
 8|Endocardite de valva NE em doenc COP
I40|Miocardite aguda
 0|^1 infecc
 1|^1 isolada
 8|Outr miocardites agudas
 9|Miocardite aguda NE
I41|^1 em doenc COP
 0|^3 bacter COP
 1|^3 virais COP
 2|^1 outr doenc infecc e parasit COP
 8|^1 em outr doenc COP
I42|Cardiomiopatias
 0|Cardiomiopatia dilatada
 1|^1 obstrutiva hipertrofica
 2|Outr cardiomiopatias hipertroficas
 3|Doenc endomiocardica
 4|Fibroelastose endocardica
 5|Outr cardiomiopatias restritivas
 6|Cardiomiopatia alcoolica
 7|^1 dev drogas e outr agentes ext
 8|Outr cardiomiopatias
 9|Cardiomiopatia NE
I43|^1 em doenc COP
 0|^3 infecc e parasit COP
 1|^3 metabolicas
 2|^3 nutricionais
 8|^2 outr doenc COP
I44|Bloqueio atrioventricular e do ramo esquerdo
 0|^2 de 1.grau
 1|^3 2.grau
 2|^2 total
 3|Outr form de bloqueio atrioventricular e NE
 4|Bloqueio do fasciculo anterior esquerdo
 5|^3 posterior esquerdo
 6|Outr form de bloqueio fascicular e as NE
 7|Bloqueio de ramo esquerdo NE
I45|Outr transt de conducao
 0|Bloqueio fascicular direito
 1|Outr form de bloqueio de ramo direito e NE
 2|Bloqueio bifascicular
 3|^1 trifascicular
 4|^1 intraventricular nao especifico
 5|Outr form espec de bloqueio cardiaco
 6|Sindr de pre-excitacao
 8|Outr transt espec da conducao
 9|Transt de conducao NE
I46|Parada cardiaca
 0|^2 c/ressuscitacao bem sucedida
 1|Morte subita cardiaca descrita desta form
 9|Parada cardiaca NE
I47|Taquicardia paroxistica
 0|Arritmia ventricular p/reentrada
 1|Taquicardia supraventricular
 2|^1 ventricular
 9|^1 paroxistica NE
I48|Flutter e fibrilacao atrial
I49|Outr arritmias cardiacas
 0|Flutter e fibrilacao ventricular
 1|Despolarizacao atrial prematura
 2|^1 juncional prematura
 3|^1 ventricular prematura
 4|Outr form de despolarizacao prematura e NE
 5|Sindr do no sinusal
 8|Outr arritmias cardiacas espec
 9|Arritmia cardiaca NE
I50|Insuf cardiaca
 0|^2 congestiva
 1|^1 ventricular esquerda
 9|^1 cardiaca NE
I51|Complic cardiopatias doenc cardiacas mal def
 0|Defeito adquir de septo cardiaco
 1|Ruptura de cordoalha tendinea NCOP
 2|^2 musculo papilar NCOP
 3|Trombose intracardiaca NCOP
 4|Miocardite NE
 5|Degeneracao miocardica
 6|Doenc cardiovascular NE
 7|Cardiomegalia
 8|Outr doenc mal definidas do coracao
 9|Doenc NE do coracao
I52|Outr afeccoes cardiacas em doenc COP
 0|^5 bacter COP
 1|^1 afecc card outr doenc infec parasit COP
 8|^1 afeccoes cardiacas em outr doenc COP
I60|Hemorragia subaracnoide
 0|^1 subarac prov sifao bifurc carotid
 1|^3 arteria cerebr media
 2|^4 comunic ant
 3|^5 post
 4|^4 basilar
 5|^4 vertebral
 6|^3 outr arter intracran
 7|^3 arteria intracran NE
 8|Outr hemorragias subaracnoides
 9|Hemorragia subaracnoide NE
I61|^1 intracerebral
 0|^1 intracerebr hemisf subcortical
 1|^2 hemisferica cortical
 2|^1 intracerebral hemisferica NE
 3|^2 do tronco cerebral
 4|^2 cerebelar
 5|^2 intraventricular
 6|^2 de mult localiz
 8|Outr hemorragias intracerebrais
 9|Hemorragia intracerebral NE
I62|Outr hemorragias intracranianas nao-traum
 0|Hemorragia subdural
 1|^1 extradural nao-traum
 9|^1 intracraniana NE
I63|Infarto cerebral
 0|^1 cerebr dev tromb arterias pre-cerebr
 1|^3 embol arterias pre-cerebr
 2|Inf cer dev oclusao esten NE art pre-cerebr
 3|Infarto cerebr dev trombose arterias cerebr
 4|^1 cerebral dev embolia arterias cerebr
 5|Inf cer dev oclusao estenose NE art cerebr
 6|^1 cerebr dev tromb ven cerebr nao-piogenic
 8|Outr infartos cerebrais
 9|Infarto cerebral NE
I64|Acid vasc cerebr NE como hemorrag isquemico
I65|Oclus/esten art pre-cereb q n res inf cereb
 0|Oclusao e estenose da arteria vertebral
 1|^5 basilar
 2|^5 carotida
 3|Oclusao/estenose art pre-cerebr mult bilat
 8|Oclusao e estenose outr arteria pre-cerebral
 9|^3 arterias pre-cerebrais NE
I66|Oclusao/estenose art cereb q n res inf cereb
 0|Oclusao e estenose da arteria cerebral media
 1|^3 arteria cerebral anterior
 2|^5 post
 3|^3 de arterias cerebelares
 4|Oclusao/estenose arterias cerebr mult bilat
 8|Oclusao e estenose de outr arteria cerebral
 9|^4 arteria cerebral NE
I67|Outr doenc cerebrovasculares
 0|Disseccao de arterias cerebrais s/ruptura
 1|Aneurisma cerebral nao-roto
 2|Aterosclerose cerebral
 3|Lencoencefalopatia vascular progressiva
 4|Encefalopatia hipertensiva
 5|Doenc de Moyamoya
 6|Trombose nao-piogenica sist venoso intracran
 7|Arterite cerebral NCOP
 8|Outr doenc cerebrovasculares espec
 9|Doenc cerebrovascular NE
I68|Transt cerebrovasculares em doenc COP
 0|Angiopatia cerebral amiloidotica
 1|Arterite cerebral em doenc infecc e parasit
 2|^3 outr doenc COP
 8|Outr transt cerebrovasculares em doenc COP
I69|Sequelas de doenc cerebrovasculares
 0|^2 hemorragia subaranoidea
 1|^3 intracerebral
 2|^1 outr hemorrag intracran nao traum
 3|^1 de infarto cerebral
 4|^1 acid vasc cerebr NE c/hemorr isquem
 8|^1 outr doenc cerebrovasculares e NE
I70|Aterosclerose
 0|^1 da aorta
 1|^2 arteria renal
 2|^1 das arterias das extremidades
 8|^1 de outr arterias
 9|^1 generalizada e a NE
I71|Aneurisma e disseccao da aorta
 0|^1 dissecante da aorta
 1|^1 da aorta toracica roto
 2|^4 s/mencao ruptura
 3|^3 abdominal roto
 4|^1 aorta abdominal s/mencao ruptura
 5|^1 da aorta toraco-abdominal roto
 6|^1 aorta toraco-abdom s/menc ruptura
 8|^1 da aorta de localiz NE roto
 9|^1 aortico local NE s/mencao ruptura
I72|Outr aneurismas
 0|Aneurisma da arteria carotida
 1|^1 de arteria dos membros super
 2|^1 da arteria renal
 3|^1 de arteria iliaca
 4|^3 dos membros infer
 8|^2 outr arterias espec
 9|^2 localiz NE
I73|Outr doenc vasculares perifericas
 0|Sindr de Raynaud
 1|Tromboangeite obliterante
 8|Outr doenc vasculares perifericas espec
 9|Doenc vasculares perifericas NE
I74|Embolia e trombose arteriais
 0|^3 da aorta abdominal
 1|^1 trombose outr porcoes da aorta e NE
 2|^1 e trombose de arterias membros super
 3|^6 infer
 4|^6 NE
 5|^3 da arteria iliaca
 8|^3 de outr arterias
 9|^4 arteria NE
I77|Outr afeccoes das arterias e arteriolas
 0|Fistula arteriovenosa adquir
 1|Estenose de arteria
 2|Ruptura de arteria
 3|Displasia fibromuscular arterial
 4|Sindr de compressao da arteria celiaca
 5|Necrose de arteria
 6|Arterite NE
 8|Outr afeccoes espec arterias e arteriolas
 9|Afeccoes de arterias e arteriolas NE
I78|Doenc dos capilares
 0|Telangiectasia hemorragica hereditaria
 1|Nevo nao-neoplasico
 8|Outr doenc dos capilares
 9|Doenc NE dos capilares
I79|Transt arter arteriolas capilares doenc COP
 0|Aneurisma da aorta em doenc COP
 1|Aortite em doenc COP
 2|Angiopatia periferica em doenc COP
 8|Outr transt arter arteriolas capil doenc COP
I80|Flebite e tromboflebite
 0|^1 tromboflebite vasos superf membr inf
 1|^1 e tromboflebite da veia femural
 2|^1 trombofleb outr vasos prof membr inf
 3|^1 e tromboflebite dos membros infer NE
 8|^3 de outr localiz
 9|^4 localiz NE
I81|Trombose da veia porta
I82|Outr embolia e trombose venosas
 0|Sindr de Budd-Chiari
 1|Tromboflebite migratoria
 2|Embolia e trombose de veia cava
 3|^5 renal
 8|^4 outr veias espec
 9|^3 venosas de veia NE
I83|Varizes dos membros infer
 0|^4 c/ulcera
 1|^4 c/inflam
 2|^1 membros infer c/ulcera e inflam
 9|^3 s/ulcera ou inflam
I84|Hemorroidas
 0|^1 internas trombosadas
 1|^2 c/outr complic
 2|^2 s/complic
 3|^1 externas trombosadas
 4|^2 c/outr complic
 5|^2 s/complic
 6|Plicomas hemorroidarios residuais
 7|Hemorroidas trombosadas NE
 8|^1 NE c/outr complic
 9|^1 s/complic NE
I85|Varizes esofagianas
 0|^2 sangrantes
 9|^2 s/sangramento
I86|^1 de outr localiz
 0|^1 sublinguais
 1|^1 escrotais
 2|^1 pelvicas
 3|^1 da vulva
 4|^1 gastricas
 8|^1 de outr localiz espec
I87|Outr transt das veias
 0|Sindr pos-flebite
 1|Compressao venosa
 2|Insuf venosa
 8|Outr transt venosos espec
 9|Transt venoso NE
I88|Linfadenite inespecifica
 0|^1 mesenterica nao especifica
 1|^1 cronica exceto a mesenterica
 8|Outr linfadenites inespecificas
 9|Linfadenite NE
I89|Outr transt nao-infecc vasos linf gangl linf
 0|Linfedema NCOP
 1|Linfangite
 8|Out transt n-inf espec vasos linf gangl linf
 9|Transt nao-infecc vasos linf gangl linf NE
I95|Hipotensao
 0|^1 idiopatica
 1|^1 ortostatica
 2|^1 dev drogas
 8|Outr tipos de hipotensao
 9|Hipotensao NE
I97|Transt aparelho circulat subseq proced NCOP
 0|Sindr pos-cardiotomia
 1|Outr disturb func subseq cirurgia cardiaca
 2|Sindr do linfedema pos-mastectomia
 8|Outr transt ap circulat subseq proced NCOP
 9|Transt aparelho circulat subseq proced NE
I98|Outr transt aparelho circulatorio doenc COP
 0|Sifilis cardiovascular
 1|Transt cardiovasc outr doenc inf parasit COP
 2|Varizes esofagianas em doenc COP
 8|Outr transt espec ap circulat doenc COP
I99|^2 do aparelho circulatorio e os NE
J00|Nasofaringite aguda
J01|Sinusite aguda
 0|^1 maxilar aguda
 1|^1 frontal aguda
 2|^1 etmoidal aguda
 3|^1 esfenoidal aguda
 4|Pansinusite aguda
 8|Outr sinusites agudas
 9|Sinusite aguda NE
J02|Faringite aguda
 0|^1 estreptococica
 8|^1 aguda dev outr microorg espec
 9|^2 NE
J03|Amigdalite aguda
 0|^1 estreptococica
 8|^1 aguda dev outr microorg espec
 9|^2 NE
J04|Laringite e traqueite agudas
 0|^1 aguda
 1|Traqueite aguda
 2|Laringotraqueite aguda
J05|Laringite obstrutiva aguda e epiglotite
 0|^2 aguda
 1|Epiglotite aguda
J06|Infecc agudas vias aereas super loc mult NE
 0|Laringofaringite aguda
 8|Outr infecc agudas vias aereas sup loc mult
 9|Infecc aguda das vias aereas super NE
J09|Influenza [gripe] devida a vírus identificado da g
J10|^1 dev virus influenza identificado
 0|^1 c/pneum dev virus influenza ident
 1|Influenz c/out manif resp dev vir infl ident
 8|Influenza c/outr manif dev virus infl ident
J11|^1 dev virus nao identificado
 0|^1 c/pneumonia dev virus nao ident
 1|^1 c/out manif resp dev virus n ident
 8|^1 c/outr manif dev virus nao ident
J12|Pneumonia viral NCOP
 0|^1 dev adenovirus
 1|^2 virus respirat sincicial
 2|^2 parainfluenza
 8|Outr pneumonias virais
 9|Pneumonia viral NE
J13|^1 dev Streptococcus pneumoniae
J14|^2 Haemophilus infuenzae
J15|^1 bacter NCOP
 0|^1 dev Klebsiella pneumoniae
 1|^2 Pseudomonas
 2|^2 Staphylococcus
 3|^2 Streptococcus do grupo B
 4|^2 outr estreptococos
 5|^2 Escherichia coli
 6|^2 outr bact aerobicas gram-neg
 7|^2 Mycoplasma pneumoniae
 8|Outr pneumonias bacter
 9|Pneumonia bacter NE
J16|^1 dev out microorg infecc espec NCOP
 0|^2 clamidias
 8|^2 outr microorg infecc espec
J17|^1 em doenc COP
 0|^3 bacter COP
 1|^3 virais COP
 2|^2 micoses COP
 3|^2 doenc parasit COP
 8|^2 outr doenc COP
J18|^1 p/microorg NE
 0|Broncopneumonia NE
 1|Pneumonia lobar NE
 2|^1 hipostatica NE
 8|Outr pneumonias dev microorg NE
 9|Pneumonia NE
J20|Bronquite aguda
 0|^2 dev Mycoplasma pneumoniae
 1|^3 Haemophilus influenzae
 2|^3 estreptococos
 3|^3 virus Coxsackie
 4|^4 parainfluenza
 5|^4 sincicial respirat
 6|^3 rinovirus
 7|^3 echovirus
 8|^3 outr microorg espec
 9|^2 NE
J21|Bronquiolite aguda
 0|^2 dev virus sincicial resp
 8|^3 outr microorg espec
 9|Bronquite aguda NE
J22|Infecc agudas NE das vias aereas infer
J30|Rinite alergica e vasomotora
 0|^1 vasomotora
 1|^1 alergica dev polen
 2|Outr rinites alergicas sazonais
 3|^2 alergicas
 4|Rinite alergica NE
J31|^1 nasofaringite e faringite cronicas
 0|^1 cronica
 1|Nasofaringite cronica
 2|Faringite cronica
J32|Sinusite cronica
 0|^1 maxilar cronica
 1|^1 frontal cronica
 2|^1 etmoidal cronica
 3|^1 esfenoidal cronica
 4|Pansinusite cronica
 8|Outr sinusites cronicas
 9|Sinusite cronica NE
J33|Polipo nasal
 0|^1 da cavidade nasal
 1|Degeneracao polipoide do seio paranasal
 8|Outr polipos do seio paranasal
 9|Polipo nasal NE
J34|Outr transt do nariz e dos seios paranasais
 0|Abscesso furunculo e carbunculo do nariz
 1|Cisto e mucocele de seio paranasal
 2|Desvio do septo nasal
 3|Hipertrofia dos cornetos nasais
 8|Outr transt espec nariz e seios paranasais
J35|Doenc cronicas das amigdalas e das adenoides
 0|Amigdalite cronica
 1|Hipertrofia das amigdalas
 2|^2 adenoides
 3|^1 amigdalas c/hipertrof adenoides
 8|Outr doenc cronicas amigdalas e adenoides
 9|Doenc das amigdalas e das adenoides NE
J36|Abscesso periamigdaliano
J37|Laringite e laringotraqueite cronicas
 0|^1 cronica
 1|Laringotraqueite cronica
J38|Doenc das cordas vocais e da laringe NCOP
 0|Paralisia das cordas vocais e da laringe
 1|Polipo das cordas vocais e da laringe
 2|Nodulos das cordas vocais
 3|Outr doenc das cordas vocais
 4|Edema da laringe
 5|Espasmo da laringe
 6|Estenose da laringe
 7|Outr doenc da laringe
J39|^2 das vias aereas super
 0|Abscesso retrofaringeo e parafaringeo
 1|Outr abscessos da faringe
 2|^1 doenc da faringe
 3|Reacao hipersensib vias aereas super loc NE
 8|Outr doenc espec das vias aereas super
 9|Doenc NE das vias aereas super
J40|Bronquite NE como aguda ou cronica
J41|^1 cronica simples e a mucopurulenta
 0|^2 simples
 1|^2 mucopurulenta
 8|^1 cron mista simples e mucopurulenta
J42|^1 cronica NE
J43|Enfisema
 0|Sindr de MacLeod
 1|Enfisema panlobular
 2|^1 centrolobular
 8|Outr form de enfisema
 9|Enfisema NE
J44|Outr doenc pulmonares obstrutivas cronicas
 0|Doen pulm obs cron c/inf resp ag tr resp inf
 1|Doenc pulmonar obstr cron c/exacerb aguda NE
 8|Outr form espec doenc pulmonar obstrut cron
 9|Doenc pulmonar obstrutiva cronica NE
J45|Asma
 0|^1 predom alergica
 1|^1 nao-alergica
 8|^1 mista
 9|^1 NE
J46|Estado de mal asmatico
J47|Bronquectasia
J60|Pneumoconiose dos mineiros de carvao
J61|^1 dev amianto outr fibr minerais
J62|^2 poeira que cont silica
 0|^2 po de talco
 8|^2 outr poeiras q cont silica
J63|^4 inorganicas
 0|Aluminose
 1|Fibrose causada p/bauxita
 2|Beriliose
 3|Fibrose causada p/grafite
 4|Siderose
 5|Estanose
 8|Pneumoconiose dev outr poeira inorg espec
J64|^1 NE
J65|^1 assoc c/tuberc
J66|Doenc das vias aereas dev poeiras org espec
 0|Bissinose
 1|Doenc dos cardadores de linho
 2|Canabinose
 8|Doenc vias aereas dev outr poeiras org espec
J67|Pneumonite hipersensibilid dev poeiras org
 0|Pulmao de fazendeiro
 1|Bagacose
 2|Pulmao dos criadores de passaros
 3|Suberose
 4|Pulmao dos trabalhadores do malte
 5|^2 que trabalham c/cogumelos
 6|^2 cortadores de casca do bordo
 7|Doenc pulmonar dev sist ar cond umidif ar
 8|Pneumonites hipersens dev outr poeiras org
 9|Pneumonite hipersensibilid dev poeira org NE
J68|Afecc resp dev inal prod quim gas fumac vap
 0|Bronquit pneumon dev prod quim gas fumac vap
 1|Edema pulm agudo dev prod quim gas fumac vap
 2|Infl via aer sup dev pr qui gas fum vap NCOP
 3|Out af resp ag subag dev pro qui gas fum vap
 4|Afecc resp cron dev prod quim gas fum vap
 8|Outr afecc resp dev prod quim gas fum vap
 9|Afecc resp NE dev prod quim gases fumac vap
J69|Pneumonite dev solidos e liquidos
 0|^2 alimento ou vomito
 1|^2 oleos e essencias
 8|^2 outr solidos e liquidos
J70|Afeccoes respirat dev outr agentes externos
 0|Manifestacoes pulmonares agudas dev radiacao
 1|Manif pulmonares cron e outr dev radiacao
 2|Transt pulm interstic agudos induz p/droga
 3|^3 cronicos induz p/droga
 4|^2 intersticial NE induz p/droga
 8|Afecc respirat dev outr agent externos espec
 9|Afeccoes respirat dev agentes externos NE
J80|Sindr do desconforto respirat do adulto
J81|Edema pulmonar NE de outr form
J82|Eosinofilia pulmonar NCOP
J84|Outr doenc pulmonares intersticiais
 0|Afeccoes alveolares e parieto-alveolares
 1|Outr doenc pulm intersticiais c/fibrose
 8|^2 pulmonares intersticiais espec
 9|Doenc pulmonar intersticial NE
J85|Abscesso do pulmao e do mediastino
 0|Gangrena e necrose do pulmao
 1|Abscesso do pulmao c/pneumonia
 2|^3 s/pneumonia
 3|^2 mediastino
J86|Piotorax
 0|^1 c/fistula
 9|^1 s/fistula
J90|Derrame pleural NCOP
J91|^2 em afeccoes COP
J92|Placas pleurais
 0|^2 c/presenca de amianto
 9|^2 cem presenca de amianto
J93|Pneumotorax
 0|^1 de tensao espontaneo
 1|Outr form de pneumotorax espontaneo
 8|^1 tipos de pneumotorax espec
 9|Pneumotorax NE
J94|Outr afeccoes pleurais
 0|Derrame quiloso ou quiliforme
 1|Fibrotorax
 2|Hemotorax
 8|Outr afeccoes pleurais espec
 9|Afeccao pleural NE
J95|Afeccoes respirat pos-proced NCOP
 0|Mau funcionamento de traqueostomia
 1|Insuf pulmonar aguda subseq cirurg toracica
 2|^1 pulm aguda subseq cirurg nao toracica
 3|^1 pulmonar cronica pos-cirurgica
 4|Sindr de Mendelson
 5|Estenose subglotica pos-proced
 8|Outr transt respirat pos-proced
 9|Transt respirat pos-proced NE
J96|Insuf respirat NCOP
 0|^2 aguda
 1|^2 cronica
 9|^2 NE
J98|Outr transt respirat
 0|^1 doenc dos bronquios NCOP
 1|Colapso pulmonar
 2|Enfisema intersticial
 3|^1 compensatorio
 4|Outr transt pulmonares
 5|Doenc do mediastino NCOP
 6|Transt do diafragma
 8|Outr transt respirat espec
 9|Transt respirat NE
J99|^2 em doenc COP
 0|Doenc pulmonar reumatoide
 1|Transt respirat outr doenc sist tec conj COP
 8|^2 em outr doenc COP
K00|Disturbios desenvolv e da erupcao dos dentes
 0|Anodontia
 1|Dentes supranumerarios
 2|Anomalias do tamanho e da form dos dentes
 3|Dentes manchados
 4|Disturbios na formacao dos dentes
 5|Anomalias hereditarias estrut dentaria NCOP
 6|Disturbios da erupcao dentaria
 7|Sindr da erupcao dentaria
 8|Outr disturbios do desenvolv dos dentes
 9|Disturbio NE do desenvolv dentario
K01|Dentes inclusos e impactados
 0|^1 inclusos
 1|^1 impactados
K02|Carie dentaria
 0|Caries limitadas ao esmalte
 1|^1 da dentina
 2|Carie do cemento
 3|Caries dentarias estaveis
 4|Odontoclasia
 8|Outr caries dentarias
 9|Carie dentaria SOE
K03|Outr doenc dos tec dentarios duros
 0|Atrito dentario excessivo
 1|Abrasao dentaria
 2|Erosao dentaria
 3|Reabsorcao patologica dos dentes
 4|Hipercementose
 5|Ancilose dentaria
 6|Depositos nos dentes
 7|Alterac pos-eruptivas cor tec duros dentes
 8|Outr doenc espec dos tec duros dos dentes
 9|Doenc dos tec duros dos dentes NE
K04|^1 da polpa e dos tec periapicais
 0|Pulpite
 1|Necrose da polpa
 2|Degeneracao da polpa
 3|Formacao anormal de tec duros na polpa
 4|Periodontite apical aguda orig pulpar
 5|^2 cronica
 6|Abscesso periapical c/fistula
 7|^2 s/fistula
 8|Cisto radicular
 9|Outr doenc da polpa e tec periapicais e NE
K05|Gengivite e doenc periodontais
 0|^1 aguda
 1|^1 cronica
 2|Periodontite aguda
 3|^1 cronica
 4|Periodontose
 5|Outr doenc periodontais
 6|Doenc periodontal SOE
K06|Outr transt gengiva rebordo alveolar s/dent
 0|Retracao gengival
 1|Hiperplasia gengival
 2|Lesoes geng rebord alveol s/dent assoc traum
 8|Outr transt espec geng rebord alveol s/dent
 9|Transt gengiva rebordo alveolar s/dentes SOE
K07|Anomalias dentofaciais
 0|^1 importantes tamanho da mandibula
 1|^1 relacao entre mandibula base cran
 2|^3 as arcadas dentarias
 3|^1 da posicao dos dentes
 4|Maloclusao NE
 5|Anormalidades dentofaciais funcionais
 6|Transt da articulacao temporomandibular
 8|Outr anomalias dentofaciais
 9|Anomalia dentofacial SOE
K08|Outr transt dentes e estrut de sustentacao
 0|Exfoliacao dos dentes dev causas sistemicas
 1|Perda dent dev acid extr doenc periodont loc
 2|Atrofia do rebordo alveolar s/dentes
 3|Raiz dentaria retida
 8|Outr transt espec dentes estrut sustentacao
 9|Transt dentes estruturas sustentacao SOE
K09|Cistos da regiao bucal NCOP
 0|^1 odontogenicos de desenvolv
 1|^1 de desenvolv da regiao bucal
 2|Outr cistos das mandibulas
 8|^2 da regiao oral NCOP
 9|Cistos da regiao oral SOE
K10|Outr doenc dos maxilares
 0|Transt do desenvolv dos maxilares
 1|Granuloma central de celulas gigantes
 2|Afeccoes inflam dos maxilares
 3|Alveolite maxilar
 8|Outr doenc espec dos maxilares
 9|Doenc dos maxilares SOE
K11|^1 das gland salivares
 0|Atrofia de gland salivar
 1|Hipertrofia de gland salivar
 2|Sialadenite
 3|Abscesso de gland salivar
 4|Fistula de gland salivar
 5|Sialolitiase
 6|Mucocele de gland salivar
 7|Alteracoes da secrecao salivar
 8|Outr doenc das gland salivares
 9|Doenc de gland salivar SOE
K12|Estomatite e lesoes correlatas
 0|Aftas bucais recidivantes
 1|Outr form de estomatite
 2|Celulite e abscesso da boca
K13|Outr doenc do labio e da mucosa oral
 0|Doenc dos labios
 1|Mordedura da mucosa das bochechas e labios
 2|Leucoplas outr afecc epitelio oral incl ling
 3|Leucoplasia pilosa
 4|Lesoes granulomat granulomatoid mucosa oral
 5|Fibrose oral submucosa
 6|Hiperplasia irritativa da mucosa oral
 7|Outr lesoes e as NE da mucosa oral
K14|Doenc da lingua
 0|Glossite
 1|Lingua geografica
 2|Glossite romboide mediana
 3|Hipertrofia das papilas linguais
 4|Atrofia das papilas linguais
 5|Lingua escrotal
 6|Glossodinia
 8|Outr doenc da lingua
 9|Doenc da lingua SOE
K20|Esofagite
K21|Doenc de refluxo gastroesofagico
 0|^4 c/esofagite
 9|^4 s/esofagite
K22|Outr doenc do esofago
 0|Acalasia do cardia
 1|Ulcera do esofago
 2|Obstrucao do esofago
 3|Perfuracao do esofago
 4|Discinesia do esofago
 5|Diverticulo do esofago adquir
 6|Sindr laceracao hemorragica gastroesofagica
 7|Esôfago de Barret
 8|Outr doenc espec do esofago
 9|Doenc do esofago SOE
K23|Transt do esofago em doenc COP
 0|Esofagite tuberc
 1|Megaesofago na doenc de Chagas
 8|Transt do esofago em outr doenc COP
K25|Ulcera gastrica
 0|Aguda c/hemorragia
 1|^1 c/perfuracao
 2|^1 c/hemorragia e perfuracao
 3|^1 s/hemorragia ou perfuracao
 4|Cronica ou NE c/hemorragia
 5|^3 c/perfuracao
 6|^3 c/hemorragia e perfuracao
 7|^1 s/hemorragia ou perfuracao
 9|NE como aguda cronica s/hemorragia perfur
K26|Ulcera duodenal
 0|Aguda c/hemorragia
 1|^1 c/perfuracao
 2|^1 c/hemorragia e perfuracao
 3|^1 s/hemorragia ou perfuracao
 4|Cronica ou NE c/hemorragia
 5|^3 c/perfuracao
 6|^3 c/hemorragia e perfuracao
 7|^1 s/hemorragia ou perfuracao
 9|NE como aguda cronica s/hemorragia perfur
K27|Ulcera peptica de localiz NE
 0|Aguda c/hemorragia
 1|^1 c/perfuracao
 2|^1 c/hemorragia e perfuracao
 3|^1 s/hemorragia ou perfuracao
 4|Cronica ou NE c/hemorragia
 5|^3 c/perfuracao
 6|^3 c/hemorragia e perfuracao
 7|^1 s/hemorragia ou perfuracao
 9|NE como aguda cronica s/hemorragia perfur
K28|Ulcera gastrojejunal
 0|Aguda c/hemorragia
 1|^1 c/perfuracao
 2|^1 c/hemorragia e perfuracao
 3|^1 s/hemorragia ou perfuracao
 4|Cronica ou NE c/hemorragia
 5|^3 c/perfuracao
 6|^3 c/hemorragia e perfuracao
 7|^1 s/hemorragia ou perfuracao
 9|NE como aguda cronica s/hemorragia perfur
K29|Gastrite e duodenite
 0|^1 hemorragica aguda
 1|Outr gastrites agudas
 2|Gastrite alcoolica
 3|^1 superf cronica
 4|^1 atrofica cronica
 5|^1 cronica SOE
 6|Outr gastrites
 7|Gastrite NE
 8|Duodenite
 9|Gastroduodenite SOE
K30|Dispepsia
K31|Outr doenc do estomago e do duodeno
 0|Dilatacao aguda do estomago
 1|Estenose pilorica hipertrofica do adulto
 2|^1 e estreitamento ampulheta estomago
 3|Espasmo do piloro NCOP
 4|Diverticulo gastrico
 5|Obstrucao do duodeno
 6|Fistula do estomago e do duodeno
 7|POLIPO DO ESTOMAGO E DO DUODENO
 8|Outr doenc espec do estomago e do duodeno
 9|Doenc do estomago e do duodeno SOE
K35|Apendicite aguda
 0|^2 c/peritonite generalizada
 1|^2 c/abscesso peritonial
 9|^2 SOE
K36|Outr form de apendicite
K37|Apendicite SOE
K38|Outr doenc do apendice
 0|Hiperplasia do apendice
 1|Concrecoes apendiculares
 2|Diverticulo do apendice
 3|Fistula do apendice
 8|Outr doenc espec do apendice
 9|Doenc do apendice SOE
K40|Hernia inguinal
 0|^2 bilateral c/obstr s/gangrena
 1|^3 c/gangrena
 2|^2 bilat s/obstr ou gangrena
 3|^2 unilat NE c/obstr s/gangrena
 4|^2 unilateral ou NE c/gangrena
 9|^2 unilat NE s/obstr gangrena
K41|^1 femoral
 0|^2 bilateral c/obstr s/gangrena
 1|^3 c/gangrena
 2|^3 s/obstr ou gangrena
 3|^2 unilat NE c/obstr s/gangrena
 4|^2 unilateral ou NE c/gangrena
 9|^2 unilat NE s/obstr ou gangrena
K42|^1 umbilical
 0|^2 c/obstrucao s/gangrena
 1|^2 c/gangrena
 9|^2 s/obstrucao ou gangrena
K43|^1 ventral
 0|^2 c/obstrucao s/gangrena
 1|^2 c/gangrena
 9|^2 s/obstrucao ou gangrena
K44|^1 diafragmatica
 0|^2 c/obstrucao s/gangrena
 1|^2 c/gangrena
 9|^2 s/obstrucao ou gangrena
K45|Outr hernias abdominais
 0|^2 abdom espec c/obstr s/gangrena
 1|^2 abdominais espec com gangrena
 8|^2 abdom espec s/obstr ou gangrena
K46|Hernia abdominal NE
 0|^3 c/obstrucao s/gangrena
 1|^3 c/gangrena
 9|^3 s/obstrucao ou gangrena
K50|Doenc de Crohn
 0|^3 do intestino delgado
 1|^5 grosso
 8|Outr form de doenc de Crohn
 9|Doenc de Crohn de localiz NE
K51|Colite ulcerativa
 0|Enterocolite ulcerativa
 1|Ileocolite ulcerativa
 2|Proctite ulcerativa
 3|Retossigmoidite ulcerativa
 4|Pseudopolipose do colon
 5|Proctocolite mucosa
 8|Outr colites ulcerativas
 9|Colite ulcerativa SOE
K52|Outr gastroenterites e colites nao-infecc
 0|Gastroenterite e colite dev radiacao
 1|^3 toxicas
 2|^1 colite alerg ligadas a dieta
 8|Outr gastroenterites e colites espec nao-inf
 9|Gastroenterite e colite nao-infecc NE
K55|Transt vasculares do intestino
 0|^2 agudos do intestino
 1|^2 cronicos do intestino
 2|Angiodisplasia do colon
 8|Outr transt vasculares do intestino
 9|Transt vascular do intestino SOE
K56|Ileo paralitico e obstr intestinal s/hernia
 0|^1 paralitico
 1|Intussuscepcao
 2|Volvo
 3|Ileo biliar
 4|Outr obstrucoes do intestino
 5|Aderencias intestinais c/obstrucao
 6|Outr form de obstrucao intestinal e as NE
 7|Ileo NE
K57|Doenc diverticular do intestino
 0|^1 divert intest delgado c/perfur absces
 1|^4 s/perfur absces
 2|^3 grosso c/perfur abscesso
 3|^4 s/perfur abscesso
 4|^3 delg grosso c/perf absc
 5|^5 s/perf absc
 8|^3 localiz NE c/perf absc
 9|^5 s/perf absc
K58|Sindr do colon irritavel
 0|^4 c/diarreia
 9|^4 s/diarreia
K59|Outr transt funcionais do intestino
 0|Constipacao
 1|Diarreia funcional
 2|Colon neurogenico NCOP
 3|Megacolon NCOP
 4|Espasmo anal
 8|Outr transt funcionais espec do intestino
 9|Transt intestinal funcional NE
K60|Fissura e fistula das regioes anal e retal
 0|^1 anal aguda
 1|^2 cronica
 2|^2 NE
 3|Fistula anal
 4|^1 retal
 5|^1 anorretal
K61|Abscesso das regioes anal e retal
 0|^1 anal
 1|^1 retal
 2|^1 anorretal
 3|^1 isquio-retal
 4|^1 intra-esfincteriano
K62|Outr doenc do reto e do anus
 0|Polipo anal
 1|^1 retal
 2|Prolapso anal
 3|^1 retal
 4|Estenose do anus e do reto
 5|Hemorragia do anus e do reto
 6|Ulcera do anus e do reto
 7|Proctite p/radiacao
 8|Outr doenc espec do anus e do reto
 9|Doenc do anus e do reto SOE
K63|Outr doenc do intestino
 0|Abscesso do intestino
 1|Perfuracao do intestino
 2|Fistula do intestino
 3|Ulcera do intestino
 4|Enteroptose
 5|POLIPO DE COLON
 8|Outr doenc espec do intestino
 9|Doenc do intestino SOE
K65|Peritonite
 0|^1 aguda
 8|Outr peritonites
 9|Peritonite SOE
K66|Outr transt do peritonio
 0|Aderencias peritoniais
 1|Hemoperitonio
 8|Outr afeccoes espec do peritonio
 9|Afeccoes do peritonio SOE
K67|Compr do peritonio em doenc infecc COP
 0|Peritonite p/clamidias
 1|^1 gonococica
 2|^1 sifilitica
 3|^1 tuberc
 8|Outr form compr peritonio doenc infecc COP
K70|Doenc alcoolica do figado
 0|Figado gorduroso alcoolico
 1|Hepatite alcoolica
 2|Fibrose e esclerose alcoolicas do figado
 3|Cirrose hepatica alcoolica
 4|Insuf hepatica alcoolica
 9|Doenc alcoolica do figado SOE
K71|^1 hepatica toxica
 0|^3 c/colestase
 1|^3 c/necrose hepatica
 2|^3 c/hepatite aguda
 3|^2 tox c/hepatite cron persist
 4|^5 lobular
 5|^2 toxica c/hepatite cron ativa
 6|^4 NCOP
 7|^1 hepat toxica c/fibrose e cirrose hepat
 8|^1 hepatica toxica c/outr transt figado
 9|^3 SOE
K72|Insuf hepatica NCOP
 0|^2 aguda e subaguda
 1|^2 cronica
 9|^2 SOE
K73|Hepatite cronica NCOP
 0|^2 persistente NCOP
 1|^2 lobular NCOP
 2|^2 ativa NCOP
 8|Outr hepatites cronicas NCOP
 9|Hepatite cronica SOE
K74|Fibrose e cirrose hepaticas
 0|^1 hepatica
 1|Esclerose hepatica
 2|Fibrose hepatica c/esclerose hepatica
 3|Cirrose biliar prim
 4|^2 secund
 5|^2 SOE
 6|Outr form de cirrose hepatica e as NE
K75|^1 doenc inflam do figado
 0|Abscesso hepatico
 1|Flebite da veia porta
 2|Hepatite reativa nao-especifica
 3|^1 granulomatosa NCOP
 4|^1 autoimune
 8|Outr doenc hepaticas inflam espec
 9|Doenc hepatica inflam SOE
K76|Outr doenc do figado
 0|Degeneracao gordurosa do figado NCOP
 1|Congestao passiva cronica do figado
 2|Necrose hemorragica central do figado
 3|Infarto do figado
 4|Peliose hepatica
 5|Doenc hepatica veno-oclusiva
 6|Hipertensao portal
 7|Sindr hepatorrenal
 8|Outr doenc espec do figado
 9|Doenc hepatica SOE
K77|Transt do figado em doenc COP
 0|^1 hepaticos doenc infecc e parasit COP
 8|^2 em outr doenc COP
K80|Colelitiase
 0|Calculose vesicula biliar c/colicistite agud
 1|^1 vesic biliar c/outr form colecist
 2|^1 da vesicula biliar s/colecistite
 3|^1 de via biliar c/colangite
 4|^4 c/colecistite
 5|^1 via biliar s/colangite colecistite
 8|Outr colelitiases
K81|Colecistite
 0|^1 aguda
 1|^1 cronica
 8|Outr colecistites
 9|Colecistite SOE
K82|Outr doenc da vesicula biliar
 0|Obstrucao da vesicula biliar
 1|Hidropsia da vesicula biliar
 2|Perfuracao da vesicula biliar
 3|Fistula da vesicula biliar
 4|Colesterolose da vesicula biliar
 8|Outr doenc espec da vesicula biliar
 9|Doenc da vesicula biliar SOE
K83|Outr doenc das vias biliares
 0|Colangite
 1|Obstrucao de via biliar
 2|Perfuracao de via biliar
 3|Fistula de via biliar
 4|Espasmo do esfincter de Oddi
 5|Cisto biliar
 8|Outr doenc espec das vias biliares
 9|Doenc das vias biliares SOE
K85|Pancreatite aguda
 0|^2 idiopática
 1|^2 biliar
 2|^2 induzida por álcool
 3|^4 droga
 8|Outras pancreatites agudas
 9|Pancreatite aguda, não especificada
K86|Outr doenc do pancreas
 0|Pancreatite cronica induz p/alcool
 1|Outr pancreatites cronicas
 2|Cisto do pancreas
 3|Pseudocisto do pancreas
 8|Outr doenc espec do pancreas
 9|Doenc do pancreas SOE
K87|Transt ves biliar via biliar pancr doenc COP
 0|^1 vesic biliar vias biliares doenc COP
 1|^1 do pancreas em doenc COP
K90|Ma-absorcao intestinal
 0|Doenc celiaca
 1|Espru tropical
 2|Sindr da alca cega NCOP
 3|Esteatorreia pancreatica
 4|Ma-absorcao dev intolerancia NCOP
 8|Outr form de ma-absorcao intestinal
 9|Ma-absorcao intestinal SOE
K91|Transt do aparelho digestivo pos-proced NCOP
 0|Vomitos pos-cirurgia gastrointestinal
 1|Sindr pos-cirurgia gastrica
 2|Ma-absorcao pos-cirurgica NCOP
 3|Obstrucao intestinal pos-operatoria
 4|Mau funcionamento colostomia e enterostomia
 5|Sindr pos-colecistectomia
 8|Outr transt aparelho digest pos-cirurg NCOP
 9|Transt do aparelho digestivo pos proced
K92|Outr doenc do aparelho digestivo
 0|Hematemese
 1|Melena
 2|Hemorragia gastrointestinal SOE
 8|Outr doenc espec do aparelho digestivo
 9|Doenc do aparelho digestivo SOE
K93|Transt de outr orgaos digestivos doenc COP
 0|^1 dev tuberc intest perit gangl mesent
 1|Megacolon na doenc de Chagas
 8|Transt outr org digestivos espec doenc COP
L00|Sindr pele escaldada estafilococ recem-nasc
L01|Impetigo
 0|Impetigo
 1|Impetiginizacao de outr dermatoses
L02|Abscesso cutaneo furunculo e carbunculo
 0|^5 face
 1|^3 carbunc pescoco
 2|^3 carbunculo tronco
 3|^4 nadega
 4|^3 carbunc membros
 8|^4 outr loc
 9|^3 carbunculo loc NE
L03|Celulite
 0|^1 de dedos das maos e dos pes
 1|^2 outr partes de membros
 2|^1 da face
 3|^1 do tronco
 8|^1 de outr locais
 9|^1 NE
L04|Linfadenite aguda
 0|^2 de face cabeca e pescoco
 1|^2 do tronco
 2|^2 de membro super
 3|^4 infer
 8|^3 outr localiz
 9|^3 localiz NE
L05|Cisto pilonidal
 0|^2 c/abscesso
 9|^2 s/abscesso
L08|Outr infecc localiz pele e tec subcutaneo
 0|Piodermite
 1|Eritrasma
 8|Outr infecc local espec pele tec subcutaneo
 9|Infecc localiz pele e do tec subcutaneo NE
L10|Penfigo
 0|^1 vulgar
 1|^1 vegetante
 2|^1 foliaceo
 3|^1 brasileiro
 4|^1 eritematoso
 5|^1 induz p/drogas
 8|Outr form de penfigo
 9|Penfigo NE
L11|Outr afeccoes acantoliticas
 0|Ceratose folicular adquir
 1|Dermatose acantolitica transitoria
 8|Outr afeccoes acantoliticas espec
 9|Afeccoes acantoliticas NE
L12|Penfigoide
 0|^1 bolhoso
 1|^1 cicatricial
 2|Doenc bolhosa cronica da infancia
 3|Epidermolise bolhosa adquir
 8|Outr form de penfigoide
 9|Penfigoide NE
L13|Outr afeccoes bolhosas
 0|Dermatite herpetiforme
 1|^1 pustular subcorneana
 8|Outr afeccoes bolhosas espec
 9|Doenc bolhosa NE
L14|Afeccoes bolhosas em doenc COP
L20|Dermatite atopica
 0|Prurigo de Besnier
 8|Outr dermatites atopicas
 9|Dermatite atopica NE
L21|^1 seborreica
 0|Seborreia do couro cabeludo
 1|Dermatite seborreica infantil
 8|Outr dermatites seborreicas
 9|Dermatite seborreica NE
L22|^1 das fraldas
L23|Dermatites alergicas de contato
 0|Dermatite alergica de contato dev metais
 1|^5 adesivos
 2|^5 cosmeticos
 3|^1 alerg contato dev drogas cont pele
 4|^1 alergica de contato dev corantes
 5|^2 contato dev out prod quim
 6|^2 contat dev alim cont pele
 7|^1 alerg contato dev plantas exc alim
 8|^1 alergica contato dev outr agentes
 9|^2 de contato de causa NE
L24|Dermatites de contato p/irritantes
 0|Dermatite contato p/irrit dev detergentes
 1|^4 oleos gorduras
 2|^2 p/irritantes dev solventes
 3|^2 p/irrit dev cosmeticos
 4|^1 cont p/irrit dev drogas cont pele
 5|^1 contato p/irrit dev outr prod quim
 6|^4 alim cont pele
 7|^1 cont p/irrit dev plantas exc alim
 8|^1 contato p/irrit dev outr agentes
 9|^2 p/irritantes de causa NE
L25|^1 de contato NE
 0|^4 dev cosmeticos
 1|^5 drogas cont pele
 2|^5 corantes
 3|^5 outr prod quim
 4|^5 alim cont pele
 5|^5 plantas exc alim
 8|^5 outr agentes
 9|^4 de causa NE
L26|^1 esfoliativa
L27|^1 dev subst de uso interno
 0|Erupcao cutanea generaliz dev drogas medic
 1|^2 localizada dev drogas medic
 2|Dermatite dev ingestao de alimentos
 8|^2 outr subst de uso interno
 9|^2 subst NE de uso interno
L28|Liquen simples cronico e prurigo
 0|^2 cronico
 1|Prurigo nodular
 2|Outr form de prurigo
L29|Prurido
 0|^1 anal
 1|^1 escrotal
 2|^1 vulvar
 3|^1 anogenital NE
 8|Outr form de prurido
 9|Prurido NE
L30|Outr dermatites
 0|Dermatite numular
 1|Disidrose
 2|Autossensibilizacao cutanea
 3|Dermatite infectada
 4|Intertrigo eritematoso
 5|Pitiriase alba
 8|Outr dermatites espec
 9|Dermatite NE
L40|Psoriase
 0|^1 vulgar
 1|^1 pustulosa generalizada
 2|Acrodermatite continua
 3|Pustulose palmar e plantar
 4|Psoriase gutata
 5|Artropatia psoriasica
 8|Outr form de psoriase
 9|Psoriase NE
L41|Parapsoriase
 0|Pitiriase liquenoide e varioliforme aguda
 1|^2 cronica
 2|Papulose linfomatoide
 3|Parapsoriase de pequenas placas
 4|^2 grandes placas
 5|^1 retiforme
 8|Outr parapsoriases
 9|Parapsoriase NE
L42|Pitiriase rosea
L43|Liquen plano
 0|^2 hipertrofico
 1|^2 bolhoso
 2|Reacao liquenoide a droga
 3|Liquen plano subagudo
 8|Outr form de liquen plano
 9|Liquen plano NE
L44|Outr afeccoes papulo-descamativas
 0|Pitiriase rubra pilar
 1|Liquen nitido
 2|^1 estriado
 3|^1 rubro moniliforme
 4|Acrodermatite papular infantil
 8|Outr afeccoes papulo-descamativas espec
 9|Afeccoes papulo-descamativas NE
L45|^2 em doenc COP
L50|Urticaria
 0|^1 alergica
 1|^1 idiopatica
 2|^1 dev frio e a calor
 3|^1 dermatografica
 4|^1 vibratoria
 5|^1 colinergica
 6|^1 de contato
 8|Outr urticarias
 9|Urticaria NE
L51|Eritema polimorfo
 0|^1 multiforme nao bolhoso
 1|^2 bolhoso
 2|Necrolise epidermica toxica
 8|Outr form de eritema multiforme
 9|Eritema multiforme NE
L52|^1 nodoso
L53|Outr afeccoes eritematosas
 0|Eritema toxico
 1|^1 anular centrifugo
 2|^1 marginado
 3|Outr form de eritema figurado cronico
 8|^1 afeccoes eritematosas espec
 9|Afeccoes eritematosas NE
L54|Eritema em doenc COP
 0|^1 marginado na febre reumatica aguda
 8|^1 em outr doenc COP
L55|Queim solar
 0|^2 de 1.grau
 1|^3 2.grau
 2|^3 3.grau
 8|Outr queim solares
 9|Queim solar NE
L56|Outr alterac agud pele dev rad ultravioleta
 0|Resposta fototoxica a drogas
 1|^1 fotoalergica a drogas
 2|Dermatite p/fotocontato
 3|Urticaria solar
 4|Erupcao polimorfa a luz
 8|Outr alt agud esp pele dev rad ultravioleta
 9|Alteracoes agud pele dev rad ultravioleta NE
L57|Alter pele dev expos cron rad nao ionizante
 0|Ceratose actinica
 1|Reticuloide actinica
 2|Cutis romboidal da nuca
 3|Poiquilodermia de Civatte
 4|Cutis laxa senil
 5|Granuloma actinico
 8|Outr alt pele dev expos cron rad nao-ioniz
 9|Alter pele dev expos cron rad nao-ioniz NE
L58|Radiodermatite
 0|^1 aguda
 1|^1 cronica
 9|^1 NE
L59|Outr afecc pele tec subcutan relac radiacao
 0|Eritema dev calor ou ao fogo
 8|Outr afecc espec pele tec subcutaneo rel rad
 9|Afeccoes pele tec subcutaneo relac rad NE
L60|^1 das unhas
 0|Unha encravada
 1|Onicolise
 2|Onicogrifose
 3|Distrofia ungueal
 4|Linhas de Beau
 5|Sindr das unhas amareladas
 8|Outr afeccoes das unhas
 9|Afeccoes das unhas NE
L62|^3 em doenc COP
 0|Paquidermoperiostose c/unhas hipocraticas
 8|Afeccoes das unhas em outr doenc COP
L63|Alopecia areata
 0|^1 total
 1|^1 universal
 2|Ofiase
 8|Outr form de alopecia areata
 9|Alopecia areata NE
L64|^1 androgenica
 0|^2 induz p/droga
 8|Outr alopecias androgenicas
 9|Alopecia androgenica NE
L65|Outr form nao cicatric perda cabelos pelos
 0|Efluvio telogeno
 1|^1 anageno
 2|Alopecia mucinosa
 8|Outr form espec n cicatric perda cabelo pelo
 9|Perda de cabelos ou p/nao cicatriciais NE
L66|Alopecia cicatricial
 0|Pseudopelada
 1|Liquen planopilar
 2|Foliculite descalvante
 3|Perifoliculite abscedante da cabeca
 4|Foliculite uleritematosa reticulada
 8|Outr form de alopecia cicatricial
 9|Alopecia cicatricial NE
L67|Anormalidades cor e pediculo cabelos pelos
 0|Tricorrexe nodosa
 1|Variacoes da cor dos cabelos ou pelos
 8|Outr anorm cor pediculo dos cabelos ou pelos
 9|Anorma cor pediculo dos cabelos e pelos NE
L68|Hipertricose
 0|Hirsutismo
 1|Hipertricose lanuginosa adquir
 2|^1 localizada
 3|Politriquia
 8|Outr form de hipertricose
 9|Hipertricose NE
L70|Acne
 0|^1 vulgar
 1|^1 conglobata
 2|^1 varioliforme
 3|^1 tropical
 4|^1 infantil
 5|^1 escoriada das mulheres jovens
 8|Outr form de acne
 9|Acne NE
L71|Rosacea
 0|Dermatite perioral
 1|Rinofima
 8|Outr form de rosacea
 9|Rosacea NE
L72|Cistos foliculares da pele e tec subcutaneo
 0|Cisto epidermico
 1|^1 triquilemal
 2|Esteatocistoma mult
 8|Outr form cistos foliculares pele tec subcut
 9|Cisto folicular NE da pele e tec subcutaneo
L73|Outr afeccoes foliculares
 0|Acne queloide
 1|Pseudofoliculite da barba
 2|Hidradenite supurativa
 8|Outr afeccoes foliculares espec
 9|Afeccoes foliculares NE
L74|^1 das gland sudoriparas ecrinas
 0|Miliaria rubra
 1|^1 cristalina
 2|^1 profunda
 3|^1 NE
 4|Anidrose
 8|Outr afeccoes das gland sudoriparas ecrinas
 9|Afeccoes das gland sudoriparas ecrinas NE
L75|^4 apocrinas
 0|Bromidrose
 1|Cromidrose
 2|Miliaria apocrina
 8|Outr afeccoes gland sudoriparas apocrinas
 9|Afeccoes de gland sudoriparas apocrinas NE
L80|Vitiligo
L81|Outr transt da pigmentacao
 0|Hiperpigmentacao pos-inflam
 1|Cloasma
 2|Sardas
 3|Manchas cafe-com-leite
 4|Outr form de hiperpigmentacao p/melanina
 5|Leucodermia NCOP
 6|Outr transt lig diminuicao formacao melanina
 7|Dermatose purpurica pigmentada
 8|Outr transt espec da pigmentacao
 9|Transt da pigmentacao NE
L82|Ceratose seborreica
L83|Acantose nigricans
L84|Calos e calosidades
L85|Outr form de espessamento epidermico
 0|Ictiose adquir
 1|Ceratose adquir palmar e plantar
 2|^1 punctata
 3|Xerose cutanea
 8|Outr form de espessamento epidermico
 9|Espessamento epidermico NE
L86|Ceratodermia em doenc COP
L87|Transt da eliminacao transepidermica
 0|Ceratose folicular parafolicular penetr pele
 1|Colagenose perfurante reativa
 2|Elastose perfurante serpiginosa
 8|Outr transt da eliminacao transepidermica
 9|Transt da eliminacao transepidermica NE
L88|Piodermite gangrenosa
L89|Ulcera de decubito
L90|Afeccoes atroficas da pele
 0|Liquen escleroso e atrofico
 1|Anetodermia de Schweninger-Buzzi
 2|^2 Jadassohn-Pellizzari
 3|Atrofodermia de Pasini e Pierini
 4|Acrodermatite cronica atrofica
 5|Cicatrizes e fibrose cutanea
 6|Estrias atroficas
 8|Outr afeccoes atroficas da pele
 9|Afeccoes atroficas da pele NE
L91|^1 hipertroficas da pele
 0|Cicatriz queloide
 8|Outr afeccoes hipertroficas da pele
 9|Afeccoes hipertroficas da pele NE
L92|^1 granulomatosas pele tec subcutaneo
 0|Granuloma anular
 1|Necrobiose lipoidica NCOP
 2|Granuloma facial
 3|^1 corpo estranho pele tec subcutaneo
 8|Outr afec granulomatosas pele tec subcutaneo
 9|Afecc granulomatosas pele tec subcutaneo NE
L93|Lupus eritematoso
 0|^2 discoide
 1|^2 cutaneo subagudo
 2|Outr form de lupus eritematoso localizado
L94|^1 afeccoes localizadas do tec conjuntivo
 0|Esclerodermia localizada
 1|^1 linear
 2|Calcinose cutanea
 3|Esclerodactilia
 4|Papulas de Gottron
 5|Poiquilodermia vascular atrofica
 6|Ainhum
 8|Outr afeccoes localiz tec conjuntivo espec
 9|Afeccoes localizadas do tec conjuntivo NE
L95|Vasculite limitada a pele NCOP
 0|^1 livedoide
 1|Eritema elevado diutino
 8|Outr vasculites limitadas a pele
 9|Vasculites limitadas a pele NE
L97|Ulcera dos membros infer NCOP
L98|Outr afeccoes da pele e tec subcutaneo NCOP
 0|Granuloma piogenico
 1|Dermatite facticia
 2|Dermatose neutrofilica febril
 3|Celulite eosinofilica
 4|Ulcera cronica da pele NCOP
 5|Mucinose da pele
 6|Outr afecc infiltrativas pele tec subcutaneo
 8|^1 afeccoes espec pele e tec subcutaneo
 9|Afeccoes da pele e do tec subcutaneo NE
L99|Outr afeccoes pele tec subcutaneo doenc COP
 0|Amiloidose cutanea
 8|Outr afecc espec pele tec subcut doenc COP
M00|Artrite piogenica
 0|^1 e pioliartrite estafilococicas
 1|^2 poliartrite pneumococicas
 2|Outr artrites e poliartrites estreptococicas
 8|Artrite poliartr dev outr agent bacter espec
 9|^1 piogenica NE
M01|Infecc diretas artic doenc infec parasit COP
 0|Artrite meningococica
 1|^1 tuberc
 2|^1 na doenc de Lyme
 3|^1 em outr doenc bacter COP
 4|^1 na rubeola
 5|^1 em outr doenc virais COP
 6|^2 micoses
 8|^2 outr doenc infecc e parasit COP
M02|Artropatias reacionais
 0|Artropatia pos-derivacao intestinal
 1|^1 pos-desinterica
 2|^1 pos-imunizacao
 3|Doenc de Reiter
 8|Outr artropatias reacionais
 9|Artropatia reacional NE
M03|Artropatias pos-infecc reac doenc infecc COP
 0|Artrite pos-meningococica
 1|Artropatia pos-infecc na sifilis
 2|Outr artropatias pos-infecc em doenc COP
 6|Artropatia reacional em outr doenc COP
M05|Artrite reumatoide soro-positiva
 0|Sindr de Felty
 1|Doenc reumatoide do pulmao
 2|Vasculite reumatoide
 3|Artrite reumatoide c/compr outr org e sist
 8|Outr artrites reumatoides soro-positivas
 9|Artrite reumatoide soro-positiva NE
M06|Outr artrites reumatoides
 0|Artrite reumatoide soro-negativa
 1|Doenc de Still do adulto
 2|Bursite reumatoide
 3|Nodulo reumatoide
 4|Poliartropatia inflam
 8|Outr artrites reumatoides espec
 9|Artrite reumatoide NE
M07|Artropatias psoriasicas e enteropaticas
 0|Artropatia psoriasica interfalangiana distal
 1|Artrite mutilante
 2|Espondilite psoriasica
 3|Outr artropatias psoriasicas
 4|Artropatia na doenc de Crohn
 5|^2 colite ulcerativa
 6|Outr artropatias enteropaticas
M08|Artrite juvenil
 0|^1 reumatoide juvenil
 1|Espondilite ancilosante juvenil
 2|Artrite juvenil c/inicio sistemico
 3|Poliartrite juvenil
 4|Artrite juvenil pauciarticular
 8|Outr artrites juvenis
 9|Artrite juvenil NE
M09|^2 em doenc COP
 0|^2 na psoriase
 1|^3 doenc de Chron
 2|^3 colite ulcerativa
 8|^2 em outr doenc COP
M10|Gota
 0|^1 idiopatica
 1|^1 induz p/chumbo
 2|^2 p/drogas
 3|^1 dev disfuncao renal
 4|Outr gota secund
 9|Gota NE
M11|Outr artropatias p/deposicao de cristais
 0|Doenc p/deposicao de hidroxiapatita
 1|Condrocalcinose familiar
 2|Outr condrocalcinoses
 8|^1 artropatias espec p/deposicao cristais
 9|Artropatia p/deposicao de cristais NE
M12|Outr artropatias espec
 0|Artropatia pos-reumatica cronica
 1|Doenc de Kashin-Beck
 2|Sinovite vilonodular
 3|Reumatismo palindromico
 4|Hidrartrose intermitente
 5|Artropatia traum
 8|Outr artropatias especificas NCOP
M13|^1 artrites
 0|Poliartrite NE
 1|Monoartrites NCOP
 8|Outr artrites espec
 9|Artrite NE
M14|Artropatias em outr doenc COP
 0|Artropat gotosa dev def enzim out doen hered
 1|Artropatia dep cristais outr doenc metab COP
 2|^1 diabetica
 3|Dermatoartrite lipoide
 4|Artropatia na amiloidose
 5|Artropatias outr doenc endocr nutric metab
 6|Artropatia neuropatica
 8|Artropatias em outr doenc espec COP
M15|Poliartrose
 0|Artrose prim generalizada
 1|Nodulos de Heberden
 2|^2 Bouchard
 3|Artrose mult secund
 4|^1 erosiva
 8|Outr poliartroses
 9|Poliartrose NE
M16|Coxartrose
 0|^1 prim bilateral
 1|Outr coxartroses prim
 2|Coxartrose bilateral resultante de displasia
 3|Outr coxartroses displasicas
 4|Coxartrose bilateral pos-traum
 5|Outr coxartroses pos-traum
 6|^2 secund bilaterais
 7|^2 secund
 9|Coxartrose NE
M17|Gonartrose
 0|^1 prim bilateral
 1|Outr gonartroses prim
 2|Gonartrose pos-traum bilateral
 3|Outr gonartroses pos-traum
 4|^2 secund bilaterais
 5|^2 secund
 9|Gonartrose NE
M18|Artrose prim articulacao carpometacarpiana
 0|^2 bilat prim artic carpometacarp
 1|Outr artroses prim prim artic carpometacarp
 2|Artrose pos-traum bilat prim art carpometac
 3|Outr artroses pos-traum prim art carpometac
 4|^1 cartroses sec bilat prim art carpometac
 5|^1 artroses sec prim artic carpometacarp
 9|Artrose NE prim artic carpometacarpiana
M19|Outr artroses
 0|Artrose prim de outr articulacoes
 1|^1 pos-traum de outr articulacoes
 2|Outr artroses secund
 8|^2 espec
 9|Artrose NE
M20|Deform adquir dedos maos e pes
 0|^1 de dedos das maos
 1|Hallux valgo
 2|^1 rigidus
 3|Outr deform do hallux
 4|Dedos do pe em malho
 5|Outr deform de dedos dos pes
 6|Deform adquir NE de dedos do pe
M21|Outr deform adquir dos membros
 0|Deform em valgo NCOP
 1|^2 varo NCOP
 2|^2 flexao
 3|Mao ou pe pendente
 4|Pe chato
 5|Mao e pe em garra e mao e pe tortos adquir
 6|Outr deform adquir do tornozelo e do pe
 7|Desigualdade do comprimento dos membros
 8|Outr deform adquir espec dos membros
 9|Deform adquir NE de membro
M22|Transt da rotula
 0|Deslocamento recidivante da rotula
 1|Subluxacao recidivante da rotula
 2|Transt femuropatelares
 3|Outr desarranjos da rotula
 4|Condromalacia da rotula
 8|Outr transt da rotula
 9|Transt da rotula NE
M23|^1 internos dos joelhos
 0|Menisco cistico
 1|^1 discoide
 2|Transt menisco dev ruptura ou lesao antiga
 3|Outr transt do menisco
 4|Corpo flutuante no joelho
 5|Instabilidade cronica do joelho
 6|Outr rupturas espontaneas ligamentos joelho
 8|^1 transt internos do joelho
 9|Transt interno NE do joelho
M24|Outr transt articulares especificos
 0|Corpo flutuante em articulacao
 1|Outr transt das cartilagens articulares
 2|Transt de ligamentos
 3|Deslocamento e subluxacao patolog artic NCOP
 4|^3 artic recidivantes
 5|Contratura articular
 6|Ancilose articular
 7|Protusao do acetabulo
 8|Outr transt articulares especificos NCOP
 9|Desarranjo articular NE
M25|Outr transt articulares NCOP
 0|Hemartrose
 1|Fistula articular
 2|Flail joint
 3|Outr instabilidades articulares
 4|Derrame articular
 5|Dor articular
 6|Rigidez articular NCOP
 7|Osteofito
 8|Outr transt articulares espec
 9|Transt articular NE
M30|Poliarterite nodosa e afeccoes correlatas
 0|^1 nodosa
 1|^1 c/compr pulmonar
 2|^1 juvenil
 3|Sindr de linfonodos mucocutaneos
 8|Outr afeccoes comuns na poliarterite nodosa
M31|^1 vasculopatias necrotizantes
 0|Angeite de hipersensibilidade
 1|Microangiopatia trombotica
 2|Granuloma da linha media letal
 3|Granulomatose de Wegener
 4|Sindr do arco aortico
 5|Arterite celulas gigantes polimialgia reumat
 6|Outr arterites de celulas gigantes
 7|Poliangeíte microscópica
 8|Outr vasculopatias necrotizantes espec
 9|Vasculopatia necrotizante NE
M32|Lupus eritematoso disseminado
 0|^3 induz p/drogas
 1|^2 dissem compr outr org/sist
 8|Outr form de lupus eritematoso disseminado
 9|Lupus eritematoso disseminado NE
M33|Dermatopoliomiosite
 0|Dermatomiosite juvenil
 1|Outr dermatomiosites
 2|Polimiosite
 9|Dermatopolimiosite NE
M34|Esclerose sistemica
 0|^2 progressiva
 1|Sindr CREST
 2|Esclerose sistemica induz p/droga subst quim
 8|Outr form de esclerose sistemica
 9|Esclerose sistemica NE
M35|Outr afeccoes sistemicas do tec conjuntivo
 0|Sindr seca
 1|Outr sindr superpostas
 2|Doenc de Behcet
 3|Polimialgia reumatica
 4|Fasciite difusa
 5|Fibroesclerose multifocal
 6|Paniculite recidivante
 7|Sindr de hipermobilidade
 8|Outr compr sistemico espec do tec conjuntivo
 9|Compr sistemico NE do tec conjuntivo
M36|Doenc sistemicas do tec conjuntivo doenc COP
 0|Dermatomiosite em doenc neoplasicas
 1|Artropatia em doenc neoplasicas classif
 2|^1 hemofilica
 3|Artropatias em outr doenc hematologicas
 4|Artropatia assoc reacoes hipersensib COP
 8|Doenc sistemicas tec conjunt outr doenc COP
M40|Cifose e lordose
 0|^1 postural
 1|Outr cifoses secund
 2|^2 e as NE
 3|Sindr da retificacao da coluna vertebral
 4|Outr lordoses
 5|Lordose NE
M41|Escoliose
 0|^1 idiopatica infantil
 1|^2 juvenil
 2|Outr escolioses idiopaticas
 3|Escoliose toracogenica
 4|^1 neuromuscular
 5|Outr escolioses secund
 8|^1 form de escoliose
 9|Escoliose NE
M42|Osteocondrose da coluna vertebral
 0|^1 vertebral juvenil
 1|^2 do adulto
 9|^2 NE
M43|Outr dorsopatias deformantes
 0|Espondilolise
 1|Espondilolistese
 2|Outr fusoes da coluna vertebral
 3|Subluxacao atlanto-axial recidiv mielopatia
 4|Outr subluxacoes atlanto-axiais recidivantes
 5|^2 vertebrais recidivantes
 6|Torcicolo
 8|Outr dorsopatias deformantes espec
 9|Dorsopatia deformante NE
M45|Espondilite ancilosante
M46|Outr espondilopatias inflam
 0|Entesopatia vertebral
 1|Sacroileite NCOP
 2|Osteomielite das vertebras
 3|Infecc do disco intervertebral
 4|Discite NE
 5|Outr espondilopatias infecc
 8|^2 inflam espec
 9|Espondilopatia inflam NE
M47|Espondilose
 0|Sindr compress art espinhal ant ou vert ant
 1|Outr espondiloses c/mielopatia
 2|^2 c/radiculopatias
 8|^1 espondiloses
 9|Espondilose NE
M48|Outr espondilopatias
 0|Estenose da coluna vertebral
 1|Hiperostose ancilosante
 2|Kissing spine
 3|Espondilopatia traum
 4|Frat de fadiga de vertebra
 5|Vertebra colapsada NCOP
 8|Outr espondilopatias espec
 9|Espondilopatia NE
M49|Espondilopatias em doenc COP
 0|Tuberc da coluna vertebral
 1|Espondilite p/Brucella
 2|^1 p/enterobacterias
 3|Espondilopatia outr doenc infecc parasit COP
 4|^1 neuropatica
 5|Vertebra colapsada em doenc COP
 8|Espondilopatia outr doenc COP
M50|Transt dos discos cervicais
 0|^1 do disco cervical c/mielopatia
 1|^4 c/radiculopatia
 2|Outr deslocamento de disco cervical
 3|^1 degeneracao de disco cervical
 8|^1 transt de discos cervicais
 9|Transt NE de disco cervical
M51|Outr transt de discos intervertebrais
 0|Transt disco lombar outr intervert mielopat
 1|^5 radiculop
 2|Outr desloc discais intervertebrais espec
 3|^1 degeneracao espec disco intervertebral
 4|Nodulos de Schmorl
 8|Outr transt espec de discos intervertebrais
 9|Transt NE de disco intervertebral
M53|Outr dorsopatias NCOP
 0|Sindr cervicocraniana
 1|^1 cervicobraquial
 2|Instabilidades da coluna vertebral
 3|Transt sacroccigeos NCOP
 8|Outr dorsopatias espec
 9|Dorsopatia NE
M54|Dorsalgia
 0|Paniculite atingindo regioes pescoco e dorso
 1|Radiculopatia
 2|Cervicalgia
 3|Ciatica
 4|Lumbago c/ciatica
 5|Dor lombar baixa
 6|^1 na coluna toracica
 8|Outr dorsalgia
 9|Dorsalgia NE
M60|Miosite
 0|^1 infecc
 1|^1 intersticial
 2|Granuloma de corpo estranho no tec mole NCOP
 8|Outr miosites
 9|Miosite NE
M61|Calcificacao e ossificacao do musculo
 0|Miosite ossificante traum
 1|^2 progressiva
 2|Calcificacao e ossificacao paralit musculo
 3|^3 musc assoc queim
 4|Outr calcificacao de musculo
 5|^1 ossificacao de musculo
 9|Calcificacao e ossificacao de musculo NE
M62|Outr transt musculares
 0|Diastase de musculo
 1|Outr rupturas musculares
 2|Infarto isquemico do musculo
 3|Sindr de imobilidade
 4|Contratura de musculo
 5|Perda e atrofia muscular NCOP
 6|Distensao muscular
 8|Outr transt musculares espec
 9|Transt muscular NE
M63|^1 de musculo em doenc COP
 0|Miosite em doenc bacter COP
 1|^1 doenc infecc caus protoz parasit COP
 2|^1 em outr doenc infecc COP
 3|^1 na sarcoidose
 8|Outr transt musculares em doenc COP
M65|Sinovite e tenossinovite
 0|Abscesso da bainha tendinea
 1|Outr sinovites infecc
 2|Tendinite calcificada
 3|Dedo em gatilho
 4|Tenossinovite estiloide radial
 8|Outr sinovites e tenossinovites
 9|Sinovite e tenossinovite NE
M66|Ruptura espontanea de sinovia e de tendao
 0|^1 de cisto popliteo
 1|^2 sinovia
 2|^1 espontanea de tendoes extensores
 3|^4 flexores
 4|^3 outr tendoes
 5|^3 tendoes NE
M67|Outr transt das sinovias e dos tendoes
 0|Tendao de Aquiles curto
 1|Outr contratura de tendao
 2|Hipertrofia sinovial NCOP
 3|Sinovite transitoria
 4|Ganglios
 8|Outr transt espec da sinovia e do tendao
 9|Transt NE da sinovia e do tendao
M68|^1 de sinovias e de tendoes em doenc COP
 0|Sinovite e tenossinovite doenc bacter COP
 8|Outr transt sinovias e tendoes em doenc COP
M70|Transt tec moles relac uso excess e pressao
 0|Sinovite crepitante cronica da mao e punho
 1|Bursite da mao
 2|^1 do olecrano
 3|Outr bursites do cotovelo
 4|Bursite pre-patelar
 5|Outr bursites do joelho
 6|Bursite trocanterica
 7|Outr bursites do quadril
 8|^1 transt tec moles relac uso excess press
 9|Transt NE tec moles relac uso excess pressao
M71|Outr bursopatias
 0|Abscesso de bolsa sinovial
 1|Outr bursites infecc
 2|Cisto sinovial do espaco popliteo
 3|Outr cistos de bolsa sinovial
 4|Deposito de calcio em bolsa sinovial
 5|Outr bursites NCOP
 8|^1 bursopatias espec
 9|Bursopatia NE
M72|Transt fibroblasticos
 0|Fibromatose de fascia palmar
 1|Coxins interfalangicos
 2|Fibromatose da fascia plantar
 3|Fasciite nodular
 4|Fibromatose pseudossarcomatosa
 5|Fasciite NCOP
 6|Fasciíte necrosante
 8|Outr transt fibroblasticos
 9|Transt fibroblastico NE
M73|^1 dos tec moles em doenc COP
 0|Bursite gonococica
 1|^1 sifilitica
 8|Outr transt dos tec moles em outr doenc COP
M75|Lesoes do ombro
 0|Capsulite adesiva do ombro
 1|Sindr do manguito rotador
 2|Tendinite bicepital
 3|^1 calcificante do ombro
 4|Sindr de colis do ombro
 5|Bursite do ombro
 8|Outr lesoes do ombro
 9|Lesao NE do ombro
M76|Entesopatias dos membros infer excl pe
 0|Tendinite glutea
 1|^1 do psoas
 2|Esporao da crista iliaca
 3|Sindr da faixa iliotibial
 4|Bursite tibial colateral
 5|Tendinite patelar
 6|^1 aquileana
 7|^1 do peroneo
 8|Outr entesopatias do membro infer excl o pe
 9|Entesopatia do membro infer NE
M77|Outr entesopatias
 0|Epicondilite medial
 1|^1 lateral
 2|Periartrite do punho
 3|Esporao do calcaneo
 4|Metatarsalgia
 5|Outr entesopatia do pe
 8|^1 entesopatias NCOP
 9|Entesopatia NE
M79|Outr transt dos tec moles NCOP
 0|Reumatismo NE
 1|Mialgia
 2|Nevralgia e neurite NE
 3|Paniculite NE
 4|Hipertrofia do coxim gorduroso
 5|Corpo estranho residual no tec mole
 6|Dor em membro
 7|Fibromialgia
 8|Outr transt espec dos tec moles
 9|Transt dos tec moles NE
M80|Osteoporose c/frat patologica
 0|^1 pos-menopausica c/frat patolog
 1|^1 pos-ooforectomia c/frat patolog
 2|^1 de desuso c/frat patologica
 3|^1 ma-absorc pos-cirurg frat patol
 4|^1 induz p/drogas c/frat patologica
 5|^1 idiopatica c/frat patologica
 8|Outr osteoporoses c/frat patologica
 9|Osteoporose NE c/frat patologica
M81|^1 s/frat patologica
 0|^1 pos-menopausica
 1|^1 pos-ooforectomia
 2|^1 de desuso
 3|^1 dev ma-absorcao pos-cirurgica
 4|^1 induz p/drogas
 5|^1 idiopatica
 6|^1 localizada
 8|Outr osteoporoses
 9|Osteoporose NE
M82|^1 em doenc COP
 0|^1 na mielomatose mult
 1|^1 em disturbios endocrinos
 8|^2 outr doenc COP
M83|Osteomalacia do adulto
 0|^1 puerperal
 1|^1 senil
 2|^1 do adulto dev ma-absorcao
 3|^4 desnutric
 4|Doenc ossea p/aluminio
 5|Outr osteomalacias do adulto induz p/drogas
 8|^1 osteomalacia do adulto
 9|Osteomalacia NE do adulto
M84|Transt da continuidade do osso
 0|Defeito de consolidacao da frat
 1|Ausencia de consolidacao da frat
 2|Atraso de consolidacao de frat
 3|Frat de fadiga NCOP
 4|^1 patologica NCOP
 8|Outr transt da continuidade do osso
 9|Transt NE da continuidade do osso
M85|Outr transt da densidade e estrutura osseas
 0|Displasia fibrosa
 1|Fluorose esqueletica
 2|Hiperostose do cranio
 3|Osteite condensante
 4|Cisto osseo solitario
 5|^2 aneurismatico
 6|Outr cisto osseo
 8|^1 transt espec densidade estrutura osseas
 9|Transt NE densidade estrutura osseas
M86|Osteomielite
 0|^1 aguda hematogenica
 1|Outr osteomielite aguda
 2|Osteomielite subaguda
 3|^1 cronica multifocal
 4|^2 c/seio drenante
 5|Outr osteomielite cronica hematogenica
 6|^2 cronica
 8|^1 osteomielite
 9|Osteomielite NE
M87|Osteonecrose
 0|Necrose asseptica idiopatica do osso
 1|Osteonecrose dev drogas
 2|^2 traum anterior
 3|Outr osteonecroses secund
 8|^1 osteonecroses
 9|Osteonecrose NE
M88|Doenc de Paget do osso
 0|^4 cranio
 1|^3 de outr ossos
 8|^5 ossos
 9|^4 osso NE
M89|Outr transt osseos
 0|Algoneurodistrofia
 1|Parada de crescimento epifisario
 2|Outr transt desenvolv e crescimento osseo
 3|Hipertrofia ossea
 4|Outr osteoartropatias hipertroficas
 5|Osteolise
 6|Osteopatia pos-poliomielite
 8|Outr transt espec do osso
 9|Transt NE do osso
M90|Osteopatias em doenc COP
 0|Tuberc ossea
 1|Periostite em outr doenc infecc COP
 2|Osteopatia em outr doenc infecc COP
 3|Osteonecrose em mal dos caixoes
 4|^1 dev hemoglobinopatia
 5|^1 em outr doenc COP
 6|Osteite deformante em doenc neoplasicas
 7|Frat ossea em doenc neoplasicas
 8|Osteopatia em outr doenc COP
M91|Osteocondrose juvenil do quadril e da pelve
 0|^2 da pelve
 1|^3 cabeca do femur
 2|Coxa plana
 3|Pseudocoxalgia
 8|Outr osteocondroses juvenis quadril e pelve
 9|Osteocondrose juvenil NE quadril e pelve
M92|Outr osteocondroses juvenis
 0|Osteocondrose juvenil do umero
 1|^3 radio e do cubito
 2|^2 da mao
 3|Outr osteocondroses juvenis do membro super
 4|Osteocondrose juvenil da rotula
 5|^3 tibia e peronio
 6|^2 do tarso
 7|^3 metatarso
 8|Outr osteocondroses juvenis espec
 9|Osteocondrose juvenil NE
M93|Outr osteocondropatias
 0|Luxacao da epifise super do femur
 1|Doenc de Kienbock do adulto
 2|Osteocondrite dissecante
 8|Outr osteocondropatias espec
 9|Osteocondropatias NE
M94|Outr transt das cartilagens
 0|Sindr da juncao condrocostal
 1|Policondrite recidivante
 2|Condromalacia
 3|Condrolise
 8|Outr transt espec da cartilagem
 9|Transt NE da cartilagem
M95|Outr deform adquir sist osteomusc tec conj
 0|Deform adquir do nariz
 1|Orelha em couve-flor
 2|Outr deform adquir da cabeca
 3|Deform adquir do pescoco
 4|^3 torax e das costelas
 5|^2 da pelve
 8|Outr deform adquir espec sist osteomuscular
 9|Deform adquir do sist osteomuscular NE
M96|Transt osteomusculares pos-proced NCOP
 0|Pseudo-artrose apos fusao ou artrodese
 1|Sindr pos-laminectomia NCOP
 2|Cifose pos-radiacao
 3|^1 pos-laminectomia
 4|Lordose pos-cirurgica
 5|Escoliose pos-radiacao
 6|Frat osso subs impl ortop prot art placa oss
 8|Outr transt osteomusculares pos-proced
 9|Transt osteomuscular NE pos-proced
M99|Lesoes biomecanicas NCOP
 0|Disfuncao segmentar e somatica
 1|Complexo de subluxacao
 2|Estenose de subluxacao do canal medular
 3|^1 ossea do canal medular
 4|^1 de tec conjuntivo do canal medular
 5|^1 disco intervertebral canal medular
 6|^1 ossea subluxacao forames intervert
 7|^1 tec conj e disco forames intervert
 8|Outr lesoes biomecanicas
 9|Lesao biomecanica NE
N00|Sindr nefritica aguda
 0|Anormalidade glomerular minor
 1|Lesoes glomerulares focais e segmentares
 2|Glomerulonefrite membranosa difusa
 3|^1 prolifer mesangial difusa
 4|^2 endocapilar difusa
 5|^1 mesangiocapilar difusa
 6|Doenc de deposito denso
 7|Glomerulonefrite difusa em crescente
 8|Outr
 9|NE
N01|Sindr nefritica rapidamente progressiva
 0|Anormalidade glomerular minor
 1|Lesoes glomerulares focais e segmentares
 2|Glomerulonefrite membranosa difusa
 3|^1 prolifer mesangial difusa
 4|^2 endocapilar difusa
 5|^1 mesangiocapilar difusa
 6|Doenc de deposito denso
 7|Glomerulonefrite difusa em crescente
 8|Outr
 9|NE
N02|Hematuria recidivante e persistente
 0|Anormalidade glomerular minor
 1|Lesoes glomerulares focais e segmentares
 2|Glomerulonefrite membranosa difusa
 3|^1 prolifer mesangial difusa
 4|^2 endocapilar difusa
 5|^1 mesangiocapilar difusa
 6|Doenc de deposito denso
 7|Glomerulonefrite difusa em crescente
 8|Outr
 9|NE
N03|Sindr nefritica cronica
 0|Anormalidade glomerular minor
 1|Lesoes glomerulares focais e segmentares
 2|Glomerulonefrite membranosa difusa
 3|^1 prolifer mesangial difusa
 4|^2 endocapilar difusa
 5|^1 mesangiocapilar difusa
 6|Doenc de deposito denso
 7|Glomerulonefrite difusa em crescente
 8|Outr
 9|NE
N04|Sindr nefrotica
 0|Anormalidade glomerular minor
 1|Lesoes glomerulares focais e segmentares
 2|Glomerulonefrite membranosa difusa
 3|^1 prolifer mesangial difusa
 4|^2 endocapilar difusa
 5|^1 mesangiocapilar difusa
 6|Doenc de deposito denso
 7|Glomerulonefrite difusa em crescente
 8|Outr
 9|NE
N05|Sindr nefritica NE
 0|Anormalidade glomerular minor
 1|Lesoes glomerulares focais e segmentares
 2|Glomerulonefrite membranosa difusa
 3|^1 prolifer mesangial difusa
 4|^2 endocapilar difusa
 5|^1 mesangiocapilar difusa
 6|Doenc de deposito denso
 7|Glomerulonefrite difusa em crescente
 8|Outr
 9|NE
N06|Proteinuria isolada c/lesao morfolog espec
 0|Anormalidade glomerular minor
 1|Lesoes glomerulares focais e segmentares
 2|Glomerulonefrite membranosa difusa
 3|^1 prolifer mesangial difusa
 4|^2 endocapilar difusa
 5|^1 mesangiocapilar difusa
 6|Doenc de deposito denso
 7|Glomerulonefrite difusa em crescente
 8|Outr
 9|NE
N07|Nefropatia hereditaria NCOP
 0|Anormalidade glomerular minor
 1|Lesoes glomerulares focais e segmentares
 2|Glomerulonefrite membranosa difusa
 3|^1 prolifer mesangial difusa
 4|^2 endocapilar difusa
 5|^1 mesangiocapilar difusa
 6|Doenc de deposito denso
 7|Glomerulonefrite difusa em crescente
 8|Outr
 9|NE
N08|Transt glomerulares em doenc COP
 0|^2 doenc infecc parasit COP
 1|^2 em doenc neoplasicas
 2|^2 doenc sangue transt imun
 3|^2 no diabetes mellitus
 4|^2 doenc endocr nutr metab
 5|^3 sist tec conjunt
 8|^2 em outr doenc COP
N10|Nefrite tubulo-intersticial aguda
N11|^2 cronica
 0|Pielonefrite nao-obstrut cron assoc refluxo
 1|^1 obstrutiva cronica
 8|Outr nefrites tubulo-intersticiais cronicas
 9|Nefrite tubulo-intersticial cronica NE
N12|^2 NE aguda cronica
N13|Uropatia obstrutiva e p/refluxo
 0|Hidronefrose c/obstr juncao uretero-pelvica
 1|^1 c/estreitamento de uretra NCOP
 2|^1 c/obstr p/calculose renal uretr
 3|Outr hidronefroses e as NE
 4|Hidroureter
 5|Torcao e estreitamento ureter s/hidronefrose
 6|Pionefrose
 7|Uropatia assoc a refluxo vesico-ureteral
 8|Outr uropatias obstrutivas e p/refluxo
 9|Uropatia obstrutiva e p/refluxo NE
N14|Afec tubul tubulo-interst ind drog met pesad
 0|Nefropatia induz p/analgesico
 1|^2 out drog medic subst biolog
 2|^2 drog medic subst biolog NE
 3|^2 p/metais pesados
 4|^1 toxica NCOP
N15|Outr doenc renais tubulo-intersticiais
 0|Nefropatia dos Balcas
 1|Abscesso renal e perinefretico
 8|Outr doenc renais tubulo-intersticiais espec
 9|Doenc renal tubulo-intersticial NE
N16|Transt renais tubulo-intersticiais doenc COP
 0|^2 tub-interst doen inf paras COP
 1|^2 tubulo-interst doenc neoplas
 2|^2 tub-inter doen sang trans imun
 3|^2 tubulo-interst doenc metab
 4|^4 tec conj
 5|^3 rej transpl
 8|^3 outr doenc COP
N17|Insuf renal aguda
 0|^3 c/necrose tubular
 1|^4 cortical aguda
 2|^4 medular
 8|Outr tipo de insuf renal aguda
 9|Insuf renal aguda NE
N18|^2 cronica
 0|Doenc renal em estadio final
 8|Outr insuf renal cronica
 9|Insuf renal cronica NE
N19|^2 NE
N20|Calculose do rim e do ureter
 0|^2 rim
 1|^2 ureter
 2|^2 rim c/calculo do ureter
 9|^1 urinaria NE
N21|^1 do trato urinario infer
 0|^1 na bexiga
 1|Calculo uretral
 8|Outr calculos do trato urinario infer
 9|Calculo do trato urinario infer porcao NE
N22|Calculose do trato urinario infer doenc COP
 0|Calculo urinario na esquistossomose
 8|Calculose do trato urinario outr doenc COP
N23|Colica nefretica NE
N25|Transt result funcao renal tubular alterada
 0|Osteodistrofia renal
 1|Diabetes insipido nefrogenico
 8|Outr transt result func renal tubular alter
 9|Transt resultante de funcao tubular alterada
N26|Rim contraido NE
N27|Hipoplasia renal de causa desconhecida
 0|^2 unilateral
 1|^2 bilateral
 9|^2 NE
N28|Outr transt do rim e do ureter NCOP
 0|Isquemia e infarto renal
 1|Cisto do rim adquir
 8|Outr transt espec do rim e do ureter
 9|Transt NE do rim e do ureter
N29|Outr transt do rim e do ureter em doenc COP
 0|Sifilis tard renal
 1|Outr transt rim ureter doenc infec paras COP
 8|^3 e ureter em outr doenc COP
N30|Cistite
 0|^1 aguda
 1|^1 intersticial
 2|Outr cistites cronicas
 3|Trigonite
 4|Cistite p/radiacao
 8|Outr cistites
 9|Cistite NE
N31|Disfuncoes neuromusculares da bexiga NCOP
 0|Bexiga neuropatica nao-inibida NCOP
 1|^2 reflexa NCOP
 2|^2 flacida NCOP
 8|Outr disfuncao neuromuscular da bexiga
 9|Disfuncao neuromuscular NE da bexiga
N32|Outr transt da bexiga
 0|Obstrucao do colo da bexiga
 1|Fistula entero-vesical
 2|^1 vesical NCOP
 3|Diverticulo da bexiga
 4|Ruptura da bexiga nao-traum
 8|Outr transt espec da bexiga
 9|Transt NE da bexiga
N33|^1 da bexiga em doenc COP
 0|Cistite tuberc
 8|Transt da bexiga em outr doenc COP
N34|Uretrite e sindr uretral
 0|Abscesso uretral
 1|Uretrites nao especificas
 2|Outr uretrites
 3|Sindr uretral NE
N35|Estenose da uretra
 0|^1 uretral pos-traum
 1|^2 pos-infecc NCOP
 8|Outr estenose uretral
 9|Estenose uretral NE
N36|Outr transt da uretra
 0|Fistula uretral
 1|Diverticulo uretral
 2|Caruncula uretral
 3|Prolapso da mucosa uretral
 8|Outr transt espec da uretra
 9|Transt NE da uretra
N37|^1 da uretra em doenc COP
 0|Uretrite em doenc COP
 8|Outr transt da uretra em doenc COP
N39|^2 do trato urinario
 0|Infecc do trato urinario de localiz NE
 1|Proteinuria persistente NE
 2|^1 ortostatica NE
 3|Incontinencia de tensao
 4|Outr incontinencias urinarias espec
 8|^1 transt espec do aparelho urinario
 9|Transt NE do aparelho urinario
N40|Hiperplasia da prostata
N41|Doenc inflam da prostata
 0|Prostatite aguda
 1|^1 cronica
 2|Abscesso da prostata
 3|Prostatocistite
 8|Outr doenc inflam da prostata
 9|Doenc inflam NE da prostata
N42|Outr afeccoes da prostata
 0|Calculo da prostata
 1|Congestao e hemorragia da prostata
 2|Atrofia da prostata
 8|Outr afeccoes espec da prostata
 9|Afeccao NE da prostata
N43|Hidrocele e espermatocele
 0|^1 encistada
 1|^1 infectada
 2|Outr hidrocele
 3|Hidrocele NE
 4|Espermatocele
N44|Torcao do testiculo
N45|Orquite e epididimite
 0|^1 epidid epididimo-orquite c/menc absc
 9|^3 s/menc absc
N46|Infertilidade masc
N47|Hipertrofia do prepucio fimose e parafimose
N48|Outr transt do penis
 0|Leucoplasia do penis
 1|Balanopostite
 2|Outr transt inflam do penis
 3|Priapismo
 4|Impotencia orig organica
 5|Ulcera do penis
 6|Balanite xerotica obliterante
 8|Outr transt espec do penis
 9|Transt NE do penis
N49|^1 inflam orgaos genitais masc NCOP
 0|^2 da vesicula seminal
 1|^1 infl cord esperm tunic vagin vas def
 2|^1 inflam do escroto
 8|^2 outr org genitais masc espec
 9|^2 de orgao genital masc NE
N50|Outr transt dos orgaos genitais masc
 0|Atrofia do testiculo
 1|Transt vasculares orgaos genitais masc
 8|Outr transt espec orgaos genitais masc
 9|Transt NE dos orgaos genitais masc
N51|^1 orgaos genitais masc doenc COP
 0|^1 da prostata em doenc COP
 1|^1 do testiculo e epididimo em doenc COP
 2|Balanite em doenc COP
 8|Outr transt orgaos genitais masc doenc COP
N60|Displasias mamarias benignas
 0|Cisto solitario da mama
 1|Mastopatia cistica difusa
 2|Fibroadenose da mama
 3|Fibrosclerose da mama
 4|Ectasia de dutos mamarios
 8|Outr displasias mamarias benignas
 9|Displasia mamaria benigna NE
N61|Transt inflam da mama
N62|Hipertrofia da mama
N63|Nodulo mamario NE
N64|Outr doenc da mama
 0|Fissura e fistula do mamilo
 1|Necrose gordurosa da mama
 2|Atrofia da mama
 3|Galactorreia nao-assoc ao parto
 4|Mastodinia
 5|Outr sint e sinais da mama
 8|^1 transt espec da mama
 9|Transt da mama NE
N70|Salpingite e ooforite
 0|^3 agudas
 1|^3 cronicas
 9|^3 NE
N71|Doenc inflam do utero exceto o colo
 0|^2 aguda do utero
 1|^2 cronica do utero
 9|^2 NE do utero
N72|^2 do colo do utero
N73|Outr doenc inflam pelvicas femin
 0|Parametrite e celulite pelvicas agudas
 1|^4 cronicas
 2|^4 NE
 3|Pelviperitonite aguda femin
 4|^1 cronica femin
 5|^1 NE femin
 6|Aderencias pelviperitonais femin
 8|Outr doenc inflam espec pelve fem
 9|Doenc inflam NE da pelve femin
N74|Transt inflam da pelve femin em doenc COP
 0|Tuberc do colo do utero
 1|^1 da pelve femin
 2|Sifilis pelvica femin
 3|Infecc gonococica pelvica femin
 4|^1 pelvica femin p/clamidia
 8|Inflam pelvica femin em outr doenc COP
N75|Doenc da gland de Bartholin
 0|Cisto da gland de Bartholin
 1|Abscesso da gland de Bartholin
 8|Outr doenc da gland de Bartholin
 9|Doenc NE da gland de Bartholin
N76|Outr afeccoes inflam da vagina e da vulva
 0|Vaginite aguda
 1|^1 subaguda e cronica
 2|Vulvite aguda
 3|^1 subaguda e cronica
 4|Abscesso vulvar
 5|Ulceracao vaginal
 6|^1 vulvar
 8|Outr inflam espec da vagina e da vulva
N77|Ulceracao e inflam vulvovaginais doenc COP
 0|^1 da vulva doenc infecc parasit COP
 1|Vagin vulv vulvovaginite doenc inf paras COP
 8|Ulceracao inflam vulvovag outr doenc COP
N80|Endometriose
 0|^1 do utero
 1|^2 ovario
 2|^1 da trompa de Falopio
 3|^1 do peritonio pelvico
 4|^2 septo retovaginal e vagina
 5|^2 intestino
 6|^1 em cicatriz cutanea
 8|Outr endometriose
 9|Endometriose NE
N81|Prolapso genital femin
 0|Uretrocele femin
 1|Cistocele
 2|Prolapso uterovaginal incompleto
 3|^2 completo
 4|^2 NE
 5|Enterocele vaginal
 6|Retocele
 8|Outr prolapso genital femin
 9|Prolapso genital femin NE
N82|Fistulas do trato genital femin
 0|Fistula vesicovaginal
 1|Outr fistulas do trato geniturinario femin
 2|Fistula vagina-intestino delgado
 3|^1 vagina-colon
 4|Outr fistulas genito-intestinais femin
 5|Fistula genitocutanea femin
 8|Outr fistulas do trato genital femin
 9|Fistulas NE do trato genital femin
N83|Transt nao-infl ovario tromp Falop lig largo
 0|Cisto folicular do ovario
 1|^1 do corpo luteo
 2|Outr cistos ovarianos e os NE
 3|Atrofia adquir do ovario e trompa de Falopio
 4|Prolapso e hernia ovario e trompa de Falopio
 5|Torcao ovario pediculo ovarian tromp Falopio
 6|Hematossalpinge
 7|Hematoma do ligamento largo
 8|Outr transt n infl ovar tromp Falop lig larg
 9|Transt n infl ovar trompa Falop lig largo NE
N84|Polipo do trato genital femin
 0|^2 corpo do utero
 1|^2 colo do utero
 2|^1 da vagina
 3|^2 vulva
 8|^1 de outr partes do trato genital femin
 9|^1 do trato genital femin NE
N85|Outr transt nao-inflam utero exc colo utero
 0|Hiperplasia glandular endometrial
 1|^1 adenomatosa endometrial
 2|Hipertrofia do utero
 3|Subinvolucao do utero
 4|Posicao anormal do utero
 5|Inversao do utero
 6|Sinequias intra-uterinas
 7|Hematometra
 8|Outr transt nao-inflam espec do utero
 9|Transt nao-inflam do utero NE
N86|Erosao e ectropio do colo do utero
N87|Displasia do colo do utero
 0|^1 cervical leve
 1|^2 moderada
 2|^2 grave NCOP
 9|^1 do colo do utero NE
N88|Outr transt nao-inflam do colo do utero
 0|Leucoplasia do colo do utero
 1|Laceracao antiga do colo do utero
 2|Estreitamento e estenose do colo do utero
 3|Incompetencia do colo do utero
 4|Alongamento hipertrofico do colo do utero
 8|Outr transt nao-inflam espec colo do utero
 9|Transt nao-inflam e NE do colo do utero
N89|Outr transt nao-inflam da vagina
 0|Displasia vaginal leve
 1|^2 moderada
 2|^2 grave NCOP
 3|^1 da vagina NE
 4|Leucoplasia da vagina
 5|Estreitamento e atresia da vagina
 6|Anel himenal apertado
 7|Hematocolpos
 8|Outr transt nao-inflam espec da vagina
 9|Transt nao-inflam da vagina NE
N90|Outr transt nao-inflam da vulva e do perineo
 0|Displasia vulvar leve
 1|^2 moderada
 2|^2 grave NCOP
 3|^1 de vulva NE
 4|Leucoplasia de vulva
 5|Atrofia da vulva
 6|Hipertrofia da vulva
 7|Cisto vulvar
 8|Outr transt nao-inflam espec vulva e perineo
 9|Transt nao-inflam e NE da vulva e do perineo
N91|Menstruacao ausente escassa e pouco freq
 0|Amenorreia prim
 1|^1 secund
 2|^1 NE
 3|Oligomenorreia prim
 4|^1 secund
 5|^1 NE
N92|Menstruacao excessiva frequente e irregular
 0|^2 freq c/ciclo regular
 1|^4 irregular
 2|^2 na puberdade
 3|Sangramento da ovulacao
 4|^1 abundante na pre-menopausa
 5|Outr tipos espec irregularidade menstruacao
 6|Menstruacao irregular NE
N93|Outr sangramentos anormais utero e vagina
 0|Sangramentos pos-coito ou de contato
 8|Outr sangramentos anorm espec utero vagina
 9|Sangramento anormal do utero ou da vagina NE
N94|Dor outr afecc ass org genit fem cicl menstr
 0|Ovulacao dolorosa
 1|Dispareunia
 2|Vaginismo
 3|Sindr de tensao pre-menstrual
 4|Dismenorreia prim
 5|^1 secund
 6|^1 NE
 8|Outr afec esp ass org genit fem ciclo menstr
 9|Afecc NE assoc org genit femin ciclo menstr
N95|Transt da menopausa e da perimenopausa
 0|Sangramento pos-menopausa
 1|Estado da menopausa e do climaterio femin
 2|Vaginite atrofica pos-menopausa
 3|Condicoes assoc c/a menopausa artificial
 8|Outr transt espec menopausa e perimenopausa
 9|Transt NE da menopausa e da perimenopausa
N96|Abortamento habitual
N97|Infertilidade femin
 0|^2 assoc a anovulacao
 1|^2 orig tubaria
 2|^3 uterina
 3|^3 cervical
 4|^2 assoc fatores parceiro
 5|^2 de outr origem
 8|^1 feminina de outra origem
 9|^1 femin NE
N98|Complic assoc a fecundacao artificial
 0|Infecc assoc a inseminacao artificial
 1|Hiperestimulacao dos ovarios
 2|Complic relac tent introd ovulo fecund artif
 3|^3 transferencia do embriao
 8|Outr complic assoc a fecundacao artificial
 9|Complic NE assoc a fecundacao artificial
N99|Transt trato geniturinario pos-proced NCOP
 0|Insuf renal pos-proced
 1|Estreitamento de uretra pos-proced
 2|Aderencias pos-operatorias da vagina
 3|Prolapso cupula de vagina pos-histerectomia
 4|Aderencias do peritonio pelvico pos-proced
 5|Mau funcionamento abertura ext trato urin
 8|Outr transt pos-proced ap geniturinario
 9|Transt pos-proced NE aparelho geniturinario
O00|Gravidez ectopica
 0|^1 abdominal
 1|^1 tubaria
 2|^1 ovariana
 8|Outr form de gravidez ectopica
 9|Gravidez ectopica NE
O01|Mola hidatiforme
 0|^2 classica
 1|^2 incompleta ou parcial
 9|^2 NE
O02|Outr produtos anormais da concepcao
 0|Ovo claro e mola nao-hidatiforme
 1|Aborto retido
 8|Outr produtos anormais da concepcao espec
 9|Produto anormal da concepcao NE
O03|Aborto espontaneo
 0|Incompl complic inf trato genit org pelvicos
 1|^2 hemorragia excessiva ou tard
 2|Incompleto complicado p/embolia
 3|^1 c/outr complic ou c/complic NE
 4|^1 s/complic
 5|Compl ou NE complic inf trato gen org pelvic
 6|^4 hemorrag excess ou tard
 7|Completo ou NE complicado p/embolia
 8|Compl ou NE c/outr complic ou c/complic NE
 9|Completo ou NE s/complic
O04|Aborto p/razoes medicas e legais
 0|Incompl complic inf trato genit org pelvicos
 1|^2 hemorragia excessiva ou tard
 2|Incompleto complicado p/embolia
 3|^1 c/outr complic ou c/complic NE
 4|^1 s/complic
 5|Compl ou NE complic inf trato gen org pelvic
 6|^4 hemorrag excess ou tard
 7|Completo ou NE complicado p/embolia
 8|Compl ou NE c/outr complic ou c/complic NE
 9|Completo ou NE s/complic
O05|Outr tipos de aborto
 0|Incompl complic inf trato genit org pelvicos
 1|^2 hemorragia excessiva ou tard
 2|Incompleto complicado p/embolia
 3|^1 c/outr complic ou c/complic NE
 4|^1 s/complic
 5|Compl ou NE complic inf trato gen org pelvic
 6|^4 hemorrag excess ou tard
 7|Completo ou NE complicado p/embolia
 8|Compl ou NE c/outr complic ou c/complic NE
 9|Completo ou NE s/complic
O06|Aborto NE
 0|Incompl complic inf trato genit org pelvicos
 1|^2 hemorragia excessiva ou tard
 2|Incompleto complicado p/embolia
 3|^1 c/outr complic ou c/complic NE
 4|^1 s/complic
 5|Compl ou NE complic inf trato gen org pelvic
 6|^4 hemorrag excess ou tard
 7|Completo ou NE complicado p/embolia
 8|Compl ou NE c/outr complic ou c/complic NE
 9|Completo ou NE s/complic
O07|Falha de tentativa de aborto
 0|Falh abort raz med compl inf tr gen org pelv
 1|^2 prov raz med compl hemor tard exc
 2|^5 complicado p/embolia
 3|Falha aborto prov raz medic outr complic NE
 4|^5 s/complic
 5|Out for NE fal abor comp inf tr gen org pelv
 6|^1 form NE falh abort compl hemor tard exc
 7|Outr form e NE falh prov abort compl embolia
 8|^7 outr compl NE
 9|^4 falha prov aborto s/complic
O08|Complic conseq aborto gravidez ectop molar
 0|Inf tr gen org pel cons abort grav ect molar
 1|Hemorr tard excess cons abort grav ect molar
 2|Embolia conseq aborto grav ectopica molar
 3|Choque conseq aborto gravidez ectopica molar
 4|Insuf renal conseq aborto grav ectopic molar
 5|Dist metab conseq aborto grav ectopic molar
 6|Lesao org tec pelv cons abort grav ect molar
 7|Outr compl venosas cons abort grav ect molar
 8|^1 complic conseq aborto grav ectop molar
 9|Complic conseq aborto grav ectopica molar NE
O10|Hipertens pre-exist complic grav parto puerp
 0|^1 ess pre-exis comp grav parto puerp
 1|Doen card hiper pre-ex comp grav parto puerp
 2|^1 renal hiper pre-ex comp grav part puerp
 3|^1 card ren hip pre-ex comp grav part puer
 4|Hipertens sec pre-exist comp grav parto puer
 9|^1 pre-exist NE compl grav parto puer
O11|Dist hipertens pre-exist proteinuria superp
O12|Edema e proteinuria gestac s/hipertensao
 0|^1 gestacional
 1|Proteinuria gestacional
 2|Edema gestacional c/proteinuria
O13|Hipertensao gestacional s/proteinuria signif
O14|^2 c/proteinuria signif
 0|Pre-eclampsia moderada
 1|^1 grave
 9|^1 NE
O15|Eclampsia
 0|^1 na gravidez
 1|^1 no trabalho de parto
 2|^2 puerperio
 9|^1 NE quanto ao periodo
O16|Hipertensao materna NE
O20|Hemorragia do inicio da gravidez
 0|Ameaca de aborto
 8|Outr hemorragias do inicio da gravidez
 9|Hemorragia do inicio da gravidez NE
O21|Vomitos excessivos na gravidez
 0|Hiperemese gravidica leve
 1|^2 c/disturbio metabolico
 2|Vomitos tard da gravidez
 8|Outr form de vomitos complicando a gravidez
 9|Vomitos da gravidez NE
O22|Complic venosas na gravidez
 0|Varizes dos membros infer na gravidez
 1|^1 genitais na gravidez
 2|Tromboflebite superf na gravidez
 3|Flebotrombose profunda na gravidez
 4|Hemorroidas na gravidez
 5|Trombose venosa cerebral na gravidez
 8|Outr complic venosas na gravidez
 9|Complic venosas na gravidez NE
O23|Infecc do trato geniturinario na gravidez
 0|^2 rim na gravidez
 1|^1 da bexiga na gravidez
 2|^2 uretra na gravidez
 3|^1 outr partes trato urinario gravidez
 4|^1 NE do trato urinario na gravidez
 5|^1 do trato genital na gravidez
 9|Outr infecc e NE trato urinario na gravidez
O24|Diabetes mellitus na gravidez
 0|^2 pre-exist insulino-depend
 1|^3 nao-insulino-dep
 2|^2 pre-existente rel desnutr
 3|^3 NE
 4|^2 que surge durante gravidez
 9|^2 na gravidez NE
O25|Desnutric na gravidez
O26|Assist materna outr complic lig predom grav
 0|Ganho excessivo de peso na gravidez
 1|^1 de peso insuficiente na gravidez
 2|Assist gravidez p/ abortamento habitual
 3|Retencao disp intra-uterino contracept grav
 4|Herpes gestacional
 5|Sindr da hipotensao materna
 6|Transt do figado na gravidez parto puerperio
 7|Subluxacao sinfise gravidez parto puerperio
 8|Outr afeccoes espec ligadas a gravidez
 9|Afeccoes ligadas a gravidez NE
O28|Achados anorm rastr antenatal mae
 0|^1 hematolog anorm rastr antenatal mae
 1|^1 bioquim anorm rastr antenatal mae
 2|^1 citolog anorm rastr antenatal mae
 3|^1 ultrasson anorm rastr antenatal mae
 4|^1 radiolog anorm rastr antenatal mae
 5|^1 cromos genet anorm rastr antenat mae
 8|Outr achados anorm rastr antenatal da mae
 9|Achados anorm rastr antenatal da mae NE
O29|Complic anestesia admin durante gravidez
 0|^1 pulm anestesia admin durante grav
 1|^1 card anestesia admin durante grav
 2|^1 sist nerv centr dev anest admin grav
 3|Reacao toxica anest local admin durante grav
 4|Cefaleia anest raquid peridur admin dur grav
 5|Outr compl anest raq peridur admin dur grav
 6|Falha dificuld na entubacao durante gravidez
 8|Outr complic de anestesia durante a gravidez
 9|Complic de anestesia durante a gravidez NE
O30|Gestacao mult
 0|Gravidez dupla
 1|^1 trigemelar
 2|^1 quadrigemelar
 8|Outr gestacoes mult
 9|Gestacao mult NE
O31|Complic especificas de gestacao mult
 0|Feto papiraceo
 1|Continuacao gravidez apos aborto de fetos
 2|Contin grav apos morte intra-uter de fetos
 8|Outr complic especificas de gestacao mult
O32|Assist prest mae apres anorm conh susp feto
 0|^3 p/posicao fetal instavel
 1|^1 prestada a mae p/apresentacao pelvica
 2|^1 prest mae pos fetal transv e obliqua
 3|^3 apres face mento e fronte
 4|^3 polo cefal alto gest termo
 5|^3 gest mult apres anorm fetos
 6|^3 p/apresentacao composta
 8|^3 outr form apres anorm feto
 9|^3 apres anormal do feto NE
O33|^3 desprop conhecida suspeita
 0|^3 despr deform pelv ossea mat
 1|^3 desprop contrac geral pelve
 2|^3 despr contr estr sup pelve
 3|^6 inf pelve
 4|^3 desprop orig mista mat fet
 5|^4 feto excepc grande
 6|^5 hidrocefalico
 7|^4 dev outr deform fet
 8|^3 desproporcao de outr origem
 9|^1 prestada a mae p/uma desproporcao NE
O34|^1 prest mae anor conh susp org pelv mat
 0|^1 a mae p/malformacao congen do utero
 1|^1 prestada a mae p/tumor do corpo utero
 2|^1 prest mae cicatriz uterina cirurg ant
 3|^3 p/incompetencia cervical
 4|^3 outr anorm colo do utero
 5|^5 utero gravidico
 6|^3 p/anormalidade da vagina
 7|^3 p/anorm da vulva e perineo
 8|^3 p/outr anorm org pelvicos
 9|^3 p/anorm orgaos pelvicos NE
O35|^3 anorm lesao fet conhec susp
 0|^3 malform sist nerv cent feto
 1|^3 anorm cromossomica do feto
 2|^3 p/doenc hereditaria do feto
 3|^3 lesao fet caus doen vir mat
 4|^4 caus feto alcool mat
 5|^4 fetal causada drogas
 6|^6 radiac
 7|^4 fet caus out proc med
 8|^3 outr anorm ou lesoes fetais
 9|^3 lesao ou anorm fetais NE
O36|^3 outr probl fet conhec susp
 0|^1 prestada a mae p/isoimunizacao Rh
 1|^1 prest mae p/outr tipos isoimunizacao
 2|^1 prestada a mae p/hidropsia fetal
 3|^4 p/sinais hipoxia fetal
 4|^4 p/morte intra-uterina
 5|^4 p/insuf cresc fetal
 6|^4 p/cresc fetal excess
 7|^1 prest mae feto viavel grav abdominal
 8|^3 outr problemas fetais espec
 9|^1 prestada a mae p/problema fetal NE
O40|Polihidramnio
O41|Outr transt membranas e liquido amniotico
 0|Oligohidramnio
 1|Infecc do saco amniotico e das membranas
 8|Outr transt espec liq amniotico e membranas
 9|Transt do liquido amniotico e membranas NE
O42|Ruptura prematura de membranas
 0|^1 premat membr c/inic trab parto 24h
 1|^3 inic trab parto dep 24h
 2|^3 trab parto retard terap
 9|^1 prematura de membranas NE
O43|Transt da placenta
 0|Sindr de transfusao placentaria
 1|Malformacao da placenta
 8|Outr transt da placenta
 9|Transt da placenta NE
O44|Placenta previa
 0|^2 espec como s/hemorragia
 1|^2 c/hemorragia
O45|Descolamento prematuro da placenta
 0|^1 premat placenta c/defic coagul
 8|Outr descolamento prematuro da placenta
 9|Descolamento prematuro da placenta NE
O46|Hemorragia anteparto NCOP
 0|^2 c/defic de coagulacao
 8|Outr form de hemorragia anteparto
 9|Hemorragia anteparto NE
O47|Falso trabalho de parto
 0|^1 trab parto antes de 37 sem gestacao
 1|^3 37¦ sem completa ou depois
 9|^1 trabalho de parto NE
O48|Gravidez prolongada
O60|Parto pre-termo
 0|Trabalho de parto pré-termo sem parto
 1|^4 com parto pré-termo
 2|^6 a termo
O61|Falha na inducao do trabalho de parto
 0|^3 medica do trabalho de parto
 1|^1 inducao instrumental trabalho de parto
 8|Outr form falha na inducao trabalho de parto
 9|Falha na inducao do trabalho de parto NE
O62|Anormalidades da contracao uterina
 0|Contracoes iniciais inadequadas
 1|Inercia uterina secund
 2|Outr form de inercia uterina
 3|Trabalho de parto precipitado
 4|Contrac uterinas hiperton incoord ou prolong
 8|Outr anormalidades da contracao uterina
 9|Anormalidades da contracao uterina NE
O63|Trabalho de parto prolongado
 0|Prolongamento do primeiro periodo
 1|^2 segundo periodo
 2|Parto retardado segundo terceiro gemeo etc
 9|Trabalho de parto prolongado NE
O64|Obstr trab parto dev ma-posic ma-apres feto
 0|^2 part dev rot incomp polo cef fet
 1|^2 parto dev apresentacao pelvica
 2|^5 de face
 3|^6 fronte
 4|^6 ombro
 5|^5 complexa
 8|^2 part dev out form ma-apres ma-pos
 9|^2 parto dev ma-posic ou ma-apres NE
O65|^4 anorm pelvica da mae
 0|^1 trabalho de parto dev deform pelvica
 1|^1 trab parto dev contracao geral pelve
 2|^5 estreito sup
 3|^4 contr estr inf cav med
 4|^4 desprop feto-pelvica NE
 5|^4 anorm org pelvicos mat
 8|^4 outr anorm pelvicas mat
 9|^4 anorm pelvicas mat NE
O66|Outr form de obstrucao do trabalho de parto
 0|Obstr trab parto dev distocia de ombro
 1|^1 trabalho de parto p/colis de gemeos
 2|^1 trab parto p/feto excepc grande
 3|^3 dev outr anorm do feto
 4|Falha de tentativa de trabalho de parto NE
 5|^1 aplicacao forceps e vacuo-extrator NE
 8|Outr form de obstrucao do trab parto espec
 9|Obstrucao do trabalho de parto NE
O67|Trab parto parto compl hemorr intrapart NCOP
 0|Hemorragia intraparto c/defic de coagulacao
 8|Outr hemorragias intraparto
 9|Hemorragia intraparto NE
O68|Trab parto e parto complic sofrimento fetal
 0|^4 compl anorm freq card fet
 1|^5 meconio liq amniot
 2|^1 part part anor frq card fet mec liq amn
 3|^1 parto e parto compl evid bioq sofr fet
 8|^5 outr evid sofr fet
 9|^4 complic sofr fetal NE
O69|^2 parto compl anorm cordao umbilic
 0|^2 e parto complic prolapso cordao
 1|^1 part part compl circul cordao c/compres
 2|^1 parto e parto compl outr enovel cordao
 3|^4 complic p/cordao curto
 4|^5 p/vasa praevia
 5|^5 lesao vasc cordao
 8|^5 outr compl cordao
 9|^5 cordao NE
O70|Laceracao do perineo durante o parto
 0|^1 perineo 1. grau durante o parto
 1|^2 2. grau durante o parto
 2|^2 3. grau durante o parto
 3|^2 4. grau durante o parto
 9|^1 de perineo durante o parto NE
O71|Outr traum obstetricos
 0|Ruptura do utero antes inicio trab parto
 1|^3 durante o trabalho de parto
 2|Inversao do utero pos-parto
 3|Laceracao obstetrica do colo do utero
 4|^1 vaginal alta isolada orig obstetr
 5|Outr lesoes obstetricas aos orgaos pelvicos
 6|Lesao obstetr artic e ligamentos pelvicos
 7|Hematoma obstetrico da pelve
 8|Outr traum obstetricos espec
 9|Traum obstetrico NE
O72|Hemorragia pos-parto
 0|^1 do terceiro estagio
 1|Outr hemorragias do pos-parto imediato
 2|Hemorragias pos-parto tard e secund
 3|Defic de coagulacao pos-parto
O73|Retencao placenta e membranas s/hemorragias
 0|^1 da placenta s/hemorragia
 1|^1 partes placenta ou membr s/hemorrag
O74|Complic anestesia durante trab parto e parto
 0|Pneumonite aspirat dev anest trab parto part
 1|Outr complic pulm dev anest trab parto parto
 2|Complic card dev anest trab parto e parto
 3|Comp sist nerv cent dev anest trab part part
 4|Reacao toxica anest local trab parto e parto
 5|Cefal pos-anest raquid perid trab parto part
 6|Outr compl anest raquid perid trab part part
 7|Falha ou dific entubacao trab parto e parto
 8|Outr complic anest durante trab parto parto
 9|Complic anest durante trab parto e parto NE
O75|Outr complic do trab parto e do parto NCOP
 0|Sofrim materno durante trab parto e parto
 1|Choque durante ou subseq trab parto e parto
 2|Febre durante o trabalho de parto NCOP
 3|Outr infecc durante o trabalho de parto
 4|^1 complic proced ou cirurgia obstetrica
 5|Demora do parto apos ruptura artif membranas
 6|^1 parto apos ruptura espont ou NE membr
 7|Parto vaginal subseq cesariana anterior
 8|Outr complic espec trab parto e do parto
 9|Complic do trabalho de parto e do parto NE
O80|Parto unico espontaneo
 0|^1 espontaneo cefalico
 1|^2 pelvico
 8|Outr tipos de parto unico espontaneo
 9|Parto unico espontaneo NE
O81|^2 p/forceps ou vacuo-extrator
 0|^1 p/forceps baixo
 1|^2 da cavidade mediana
 2|Forceps da cavidade mediana c/rotacao
 3|Outr tipos de parto p/forceps e os NE
 4|Parto p/vacuo-extrator
 5|^1 p/combinacao forceps e vacuo-extrator
O82|^1 unico p/cesariana
 0|^1 p/cesariana eletiva
 1|^2 de emergencia
 2|^2 p/histerectomia
 8|Outr tipos de parto unico p/cesariana
 9|Parto p/cesariana NE
O83|Outr tipos de parto unico assistido
 0|Extracao pelvica
 1|Outr tipos de parto pelvico assistido
 2|^1 form de parto c/o auxilio manipulacao
 3|Parto de grav intra-abdominal feto viavel
 4|Cirurgia destrutiva p/facilitar o parto
 8|Outr tipos espec de parto unico assistido
 9|Parto unico assistido NE
O84|^1 mult
 0|^2 todos espontaneos
 1|^3 p/forceps ou vacuo-extrator
 2|^3 p/cesariana
 8|Outr tipo de parto mult
 9|Parto mult NE
O85|Infecc puerperal
O86|Outr infecc puerperais
 0|Infecc da incisao cirurgica orig obstetrica
 1|Outr infecc dos orgaos genitais subseq parto
 2|Infecc das vias urinarias subsequentes parto
 3|Outr infecc vias genitourin subseq parto
 4|Febre orig desconhecida subsequente ao parto
 8|Outr infecc puerperais espec
O87|Complic venosas no puerperio
 0|Tromboflebite superf no puerperio
 1|^1 profunda no puerperio
 2|Hemorroidas no puerperio
 3|Trombose venosa cerebral no puerperio
 8|Outr complic venosas no puerperio
 9|Complic venosas no puerperio NE
O88|Embolia orig obstetrica
 0|^1 gasosa orig obstetrica
 1|^1 amniotica
 2|^1 obstetrica p/coagulo de sangue
 3|^1 septica ou piemica orig obstetrica
 8|Outr embolias orig obstetrica
O89|Complic da anestesia admin durante puerperio
 0|^1 pulm anestesia durante puerperio
 1|^1 card dev anestesia durante puerperio
 2|Compl rel sist nerv cent dev anest puerperio
 3|Reacao toxica anest local durante puerperio
 4|Cefaleia prov anest raquid perid puerperio
 5|Outr compl anest raquid perid puerperio
 6|Falha dific de entubacao durante puerperio
 8|Outr complic anestesia durante o puerperio
 9|Complic dev anestesia durante o puerperio NE
O90|^1 do puerperio NCOP
 0|Ruptura da incisao de cesariana
 1|^3 obstetrica no perineo
 2|Hematoma da incisao obstetrica
 3|Cardiomiopatia no puerperio
 4|Insuf renal aguda do pos-parto
 5|Tireoidite do pos-parto
 8|Outr complic do puerperio NCOP
 9|Complic do puerperio NE
O91|Infecc mamarias assoc ao parto
 0|^1 do mamilo assoc ao parto
 1|Abscesso da mama assoc ao parto
 2|Mastite nao purulenta assoc ao parto
O92|Outr afeccoes mama e lactacao assoc ao parto
 0|Mamilo retraido assoc ao parto
 1|Fissuras do mamilo assoc ao parto
 2|Outr afeccoes da mama e as NE assoc ao parto
 3|Agalactia
 4|Hipogalactia
 5|Suspensao da lactacao
 6|Galactorreia
 7|Outr disturbios da lactacao e os NE
O93|Morte materna NO PERIODO MATERNO-PUERPERAL
 0|^2 associada a acidente de trânsi
 1|^4 queda acidental
 2|^4 afogamento acident
 3|^4 queimadura acident
 4|^4 situações de enven
 5|^4 assistência médica
 6|^4 lesões auto-inflig
 7|^4 agressão
 8|^4 demais acidentes q
 9|^4 circunstância da c
O94|Seqüelas de complicações da gravidez, parto e puer
O95|Morte obstetrica de causa NE
O96|^1 qq caus obst mais 42d menos 1a parto
O97|^1 p/sequelas causas obstetricas diretas
O98|Doen inf paras mat COP compl grav part puerp
 0|Tuberc complic gravidez parto e puerperio
 1|Sifilis complic gravidez parto e puerperio
 2|Gonorreia complic gravidez parto e puerperio
 3|Out inf via trans sex compl grav parto puerp
 4|Hepatite viral complic gravidez parto puerp
 5|Outr doenc virais compl gravidez parto puerp
 6|Doenc caus protozoar compl grav parto puerp
 8|Out doen inf paras mat comp grav parto puerp
 9|Doen inf paras mat NE compl grav parto puerp
O99|Outr doenc mat COP compl grav parto puerp
 0|Anemia complic gravidez parto puerperio
 1|Out doen sang hemat imun comp grav part puer
 2|Doen endoc nutr metab compl grav parto puerp
 3|Trans ment doen sis nerv comp grav part puer
 4|Doenc ap circulat compl gravidez parto puerp
 5|^2 respirat compl gravidez parto puerp
 6|^2 digestiv compl gravidez parto puerp
 7|^1 pele tec subcut compl grav parto puerp
 8|Outr doenc afec espec compl grav parto puerp
P00|Fet rec-nasc afet afec mat n obr rel grav at
 0|^3 transt mat hipertensivos
 1|^3 doenc mat renais vias urin
 2|^4 infecc parasit mae
 3|^3 outr doenc circ resp mat
 4|^3 transt nutricionais matern
 5|^2 afetados p/traum materno
 6|^2 afet intervencao cirurgica mae
 7|^3 outr proced med mae NCOP
 8|^4 afeccoes maternas
 9|^2 afetados p/afeccao materna NE
P01|^2 afet complic maternas gravidez
 0|^3 incompetencia colo uterino
 1|^3 ruptura prematura membr
 2|^2 afetados p/oligohidramnio
 3|^3 p/polihidramnio
 4|^3 p/gravidez ectopica
 5|^4 mult
 6|^3 p/morte materna
 7|^2 afet apres anor antes trab part
 8|^3 outr complic mat gravidez
 9|^3 afecc maternas gravidez NE
P02|^3 compl plac cord umb membr
 0|^2 afetados p/placenta previa
 1|^2 afet outr form desc plac hemorr
 2|^3 out anor morf func plac NE
 3|^3 sindr transf placentaria
 4|^3 prolapso cordao umbilical
 5|^3 outr compr cord umbilical
 6|^4 afecc cordao umb NE
 7|^2 afetados p/corioamnionite
 8|^2 afet outr anorm membranas
 9|^3 anormalidade NE membranas
P03|^3 out compl trab parto parto
 0|^3 parto e extracao pelvicas
 1|^3 out apres anor ma-pos desp
 2|^2 afetados p/parto p/forceps
 3|^2 afet parto p/vacuo-extrator
 4|^2 afetados p/parto p/cesariana
 5|^4 precipitado
 6|^2 afet contracoes uterinas anorm
 8|^3 out comp esp trb part part
 9|^3 compl NE trab parto parto
P04|^2 infl af noc trans plac leit mat
 0|^2 afet anest analg mat grav parto
 1|^3 outr medic utiliz p/mae
 2|^2 afetados p/uso de fumo p/mae
 3|^5 alcool p/mae
 4|^2 afet uso drogaq causam dep mae
 5|^4 mat subst quim aliment
 6|^3 exp mae subs quim meio amb
 8|^3 outr infl nocivas maternas
 9|^3 infl nocivas maternas NE
P05|Crescimento fetal retard e desnutric fetal
 0|Recem-nascido de baixo peso p/a idade gestac
 1|Pequeno p/a idade gestacional
 2|Desnutr fet s/menc peso compr baix idad gest
 9|Retardo NE do crescimento fetal
P07|Transt rel gest curt dur peso baix nasc NCOP
 0|Recem-nascido c/peso muito baixo
 1|Outr recem-nascidos de peso baixo
 2|Imaturidade extrema
 3|Outr recem-nascidos de pre-termo
P08|Transt relac gest prolong peso elevado nasc
 0|Recem-nascido tamanho excessivamente grande
 1|Outr recem-nascidos grandes p/a idade gestac
 2|Recem-nasc pos-termo n-grande idade gest
P10|Laceracao intracran hemorrag dev traum parto
 0|Hemorragia subdural dev traum de parto
 1|^1 cerebral dev traum de parto
 2|^1 intraventricular dev traum parto
 3|^1 subaracnoidea dev traum de parto
 4|Ruptura tentorial dev traum de parto
 8|Outr lacerac hemorr intracr dev traum parto
 9|Lacerac hemorr intracran NE dev traum parto
P11|Outr traum de parto do sist nervoso central
 0|Edema cerebral dev traum de parto
 1|Outr lesoes cerebrais espec dev traum parto
 2|Lesao cerebral NE dev traum de parto
 3|Traum de parto do nervo facial
 4|^3 de outr nervos cranianos
 5|^3 da coluna e medula espinhal
 9|^3 NE do sist nervoso central
P12|Lesao do couro cabeludo dev traum de parto
 0|Cefalo-hematoma dev traum de parto
 1|Chignon dev traum de parto
 2|Hemorrag subaponeur epicran dev traum parto
 3|Esmag couro cabeludo dev traum parto
 4|Lesao p/monitoriz couro cabeludo rec-nasc
 8|Outr lesoes couro cabeludo dev traum parto
 9|Lesao NE do couro cabeludo dev traum parto
P13|Lesoes do esqueleto dev traum de parto
 0|Frat de cranio dev traum de parto
 1|Outr lesoes cranianas dev traum de parto
 2|Lesao do femur dev traum de parto
 3|^1 de outr ossos longos dev traum parto
 4|Frat da clavicula dev traum de parto
 8|Lesoes outr partes esqueleto dev traum parto
 9|^1 NE do esqueleto dev traum de parto
P14|^1 ao nascer do sist nervoso periferico
 0|Paralisia de Erb dev traum de parto
 1|^2 Klumpke dev traum de parto
 2|^1 do nervo frenico dev traum parto
 3|Outr lesoes plexo braquial dev traum parto
 8|Out les out part sist nerv perif traum parto
 9|Lesao NE sist nerv perif dev traum de parto
P15|Outr traum de parto
 0|Lesao do figado dev traum de parto
 1|^2 baco dev traum de parto
 2|^2 esternomastoide dev traum de parto
 3|^1 dos olhos dev traum de parto
 4|^1 da face ao nascer
 5|^1 org genitais externos dev traum parto
 6|Necrose gordura subcutanea dev traum parto
 8|Outr traum de parto espec
 9|Traum de parto NE
P20|Hipoxia intra-uterina
 0|^1 intra-uter diagn ant inic trab parto
 1|^3 dur trab parto part
 9|^1 intra-uterina NE
P21|Asfixia ao nascer
 0|^1 grave ao nascer
 1|^1 leve ou moderada ao nascer
 9|^1 ao nascer NE
P22|Desconforto respirat do recem-nascido
 0|Sindr da angustia respirat do recem-nascido
 1|Taquipneia transitoria do recem-nascido
 8|Outr desconfortos respirat do recem-nascido
 9|Desconforto respirat NE do recem-nascido
P23|Pneumonia congen
 0|^2 dev agente viral
 1|^3 Clamidia
 2|^3 estafilococo
 3|^3 estreptococo do grupo B
 4|^3 Escherichia coli
 5|^3 a Pseudomonas
 6|^3 outr agentes bacter
 8|^4 organismos
 9|^2 NE
P24|Sindr de aspiracao neonatal
 0|Aspiracao neonatal de meconio
 1|^2 liquido amniotico e muco
 2|^2 de sangue
 3|^2 leite alimento regurgit
 8|Outr sindr de aspiracao neonatais
 9|Sindr de aspiracao neonatal NE
P25|Enfisema interst afecc corr orig per perinat
 0|^2 originado periodo perinatal
 1|Pneumotorax originado no periodo perinatal
 2|Pneumomediastino originado periodo perinatal
 3|Pneumopericardio originado periodo perinatal
 8|Out afec rel enfis interst orig per perinat
P26|Hemorragia pulmonar orig periodo perinatal
 0|^1 traqueobronq orig periodo perinat
 1|^1 pulm macica orig periodo perinat
 8|Outr hemorragias pulm orig periodo perinat
 9|Hemorragia pulmonar NE orig periodo perinat
P27|Doenc respirat cron orig periodo perinatal
 0|Sindr de Wilson-Mikity
 1|Displasia broncopulm orig periodo perinatal
 8|Outr doenc respirat cron orig per perinatal
 9|Doenc respirat cronica NE orig per perinatal
P28|Outr afeccoes respirat orig per perinatal
 0|Atelectasia prim do recem-nascido
 1|Outr atelectasias do recem-nascido e as NE
 2|Crises cianoticas do recem-nascido
 3|Apneia prim do sono do recem-nascido
 4|Outr apneias do recem-nascido
 5|Insuf respirat do recem-nascido
 8|Outr afeccoes respirat espec do recem-nasc
 9|Afeccao respirat do recem-nascido NE
P29|Transt cardiovasc orig periodo perinatal
 0|Insuf cardiaca neonatal
 1|Disritmia cardiaca neonatal
 2|Hipertensao neonatal
 3|Persistencia da circulacao fetal
 4|Isquemia miocardica transitoria recem-nasc
 8|Outr transt cardiovasc orig periodo perinat
 9|Transt cardiovasc NE orig periodo perinatal
P35|Doenc virais congen
 0|Sindr da rubeola congen
 1|Infecc congen p/citomegalovirus
 2|^2 p/virus do herpes
 3|Hepatite viral congen
 8|Outr doenc virais congen
 9|Doenc viral congen NE
P36|Septicemia bacter do recem-nascido
 0|^1 rec-nasc dev estreptococo grupo B
 1|^3 outr estreptoc e NE
 2|^3 Stafilococcus aureus
 3|^3 outr estafiloc e NE
 4|^1 recem-nasc dev Escherichia coli
 5|^1 do recem-nascido dev anaerobios
 8|Outr septicemias bacter do recem-nascido
 9|Septicemia bacter NE do recem-nascido
P37|Outr doenc infecc e parasit congen
 0|Tuberc congen
 1|Toxoplasmose congen
 2|Listeriose neonatal
 3|Malaria falciparum congen
 4|Outr malarias congen
 5|Candidiase neonatal
 8|Outr doenc infecc e parasit congen espec
 9|Doenc infecc ou parasit congen NE
P38|Onfalite recem-nasc c/ou s/hemorragia leve
P39|Outr infecc especificas do periodo perinatal
 0|Mastite infecc neonatal
 1|Conjuntivite e dacriocistite neonatais
 2|Infecc intra-amniotica do feto NCOP
 3|^1 neonatal do trato urinario
 4|^2 da pele
 8|Outr infecc espec proprias periodo perinatal
 9|Infecc propria do periodo perinatal NE
P50|Perda sanguinea fetal
 0|^3 dev vasa previa
 1|^3 p/ruptura do cordao
 2|^3 originada da placenta
 3|Hemorragia p/a circulacao do outr gemeo
 4|^3 materna
 5|Perda sang dev seccao cord umb outr gemelar
 8|Outr perdas sanguineas fetais
 9|Perda sanguinea fetal NE
P51|Hemorragia umbilical do recem-nascido
 0|^2 macica do recem-nascido
 8|Outr hemorragias umbilicais do recem-nascido
 9|Hemorragia umbilical do recem-nascido NE
P52|^1 intracran nao-traum feto rec-nasc
 0|^1 intraventr grau 1 feto rec-nasc
 1|^3 2 feto rec-nasc
 2|^3 3 feto rec-nasc
 3|^2 NE feto recem-nascido
 4|^1 intracerebr feto e recem-nascido
 5|^1 subaracnoidea feto recem-nascido
 6|Hemorr cerebel fossa posterior feto rec-nasc
 8|Outr hemorrag intracranianas feto rec-nasc
 9|Hemorragia intracraniana feto recem-nasc NE
P53|Doenc hemorragica do feto e do recem-nascido
P54|Outr hemorragias neonatais
 0|Hematemese neonatal
 1|Melena neonatal
 2|Hemorragia retal neonatal
 3|Outr hemorrag gastrointest periodo neonatal
 4|Hemorragia supra-renal neonatal
 5|^1 cutanea neonatal
 6|^1 vaginal neonatal
 8|Outr hemorragias fetais e neonatais espec
 9|Hemorragia fetal e neonatal NE
P55|Doenc hemolitica do feto e do recem-nascido
 0|Isoimunizacao Rh do feto e do recem-nascido
 1|^1 ABO do feto e do recem-nascido
 8|Outr doenc hemoliticas feto e recem-nascido
 9|Doenc hemolitica NE do feto e recem-nascido
P56|Hidropsia fetal dev doenc hemolitica
 0|^3 isoimunizacao
 9|^3 outr doenc hemolit e NE
P57|Kernicterus
 0|^1 dev isoimunizacao
 8|Outr kernicterus espec
 9|Kernicterus NE
P58|Ictericia neonatal dev outr hemolises excess
 0|^3 contusoes
 1|^3 sangramento
 2|^3 infecc
 3|^3 policitemia
 4|Icter neonat drog tox trans mae adm rec-nasc
 5|Ictericia neonatal dev deglutacao sang mat
 8|Icter neonat dev outr hemolises excess espec
 9|Ictericia neonatal dev hemolise excessiva NE
P59|^3 outr causas e as NE
 0|^2 assoc ao parto prematuro
 1|Sindr da bile espessa
 2|Ictericia neonat outr lesoes hepatocel e NE
 3|^1 neonatal dev inibidores leite mat
 8|^3 outr causas espec
 9|^2 NE
P60|Coagulacao intravasc dissem feto rec-nasc
P61|Outr transt hematologicos perinatais
 0|Trombocitopenia transitoria neonatal
 1|Policitemia neonatal
 2|Anemia da prematuridade
 3|^1 congen p/perda sanguinea fetal
 4|Outr anemias congen NCOP
 5|Neutropenia transitoria neonatal
 6|Outr transt transit coag periodo neonatal
 8|^2 hematologicos perinatais espec
 9|Transt hematologico perinatal NE
P70|Trans transit metab carboid esp fet rec-nasc
 0|Sindr do filho de mae c/diabetes gestacional
 1|^5 diabetica
 2|Diabetes mellitus neonatal
 3|Hipoglicemia neonatal iatrogenica
 4|Outr hipoglicemias neonatais
 8|Out trans transit metab carboid fet rec-nasc
 9|Trans transit NE metab carboidr fet rec-nasc
P71|Transt transit metab calcio magn per neonat
 0|Hipocalcemia recem-nascido p/uso leite vaca
 1|Outr hipocalcemias neonatais
 2|Hipomagnesemia neonatal
 3|Tetania neonatal s/defic de calcio magnesio
 4|Hipoparatiroidismo neonatal transitorio
 8|Out trans transit metab calc magn per neonat
 9|Transt transit NE metab calc magn per neonat
P72|Outr transt endocrinos transit period neonat
 0|Bocio neonatal NCOP
 1|Hipotireoidismo neonatal transitorio
 2|Outr transt transit funcao de tireoide NCOP
 8|^2 endocr transit espec per neonat
 9|Transt endocrino neonatal transitorio NE
P74|Outr dist eletrolit metab transit per neonat
 0|Acidose metabolica tard do recem-nascido
 1|Desidratacao do recem-nascido
 2|Disturbios equilibrio sodio recem-nascido
 3|^2 potassio recem-nascido
 4|Outr dist eletroliticos transit recem-nasc
 5|Tirosinemia transitoria do recem-nascido
 8|Outr disturbios metabolicos transit rec-nasc
 9|Disturbio metabolico transitorio NE rec-nasc
P75|Ileo meconial
P76|Outr obstrucoes intestinais do recem-nascido
 0|Sindr da rolha de meconio
 1|Ileo transitorio do recem-nascido
 2|Obstrucao intestinal dev leite espesso
 8|Outr obstrucoes intestinais espec rec-nasc
 9|Obstrucao intestinal NE do recem-nascido
P77|Enterocolite necrotizante do feto e rec-nasc
P78|Outr transt ap digestivo periodo perinatal
 0|Perfuracao intestinal no periodo perinatal
 1|Outr peritonites neonatais
 2|Hematemese melena dev degluticao sangue mat
 3|Diarreia neonatal nao-infecc
 8|Outr transt perinatais espec ap digestivo
 9|Transt perinatal NE do aparelho digestivo
P80|Hipotermia do recem-nascido
 0|Sindr de lesao p/frio
 8|Outr hipotermias do recem-nascido
 9|Hipotermia NE do recem-nascido
P81|Outr disturbios regulacao termica rec-nasc
 0|Hipertermia ambiental do recem-nascido
 8|Outr disturb espec regulacao term rec-nasc
 9|Disturbio NE regulacao termica recem-nascido
P83|Outr afecc compr tegum espec feto rec-nasc
 0|Esclerema neonatal
 1|Eritema toxico neonatal
 2|Hidropsia fetal nao-dev doenc hemolitica
 3|Outr edemas e NE proprios feto recem-nascido
 4|Intumescimento mamario do recem-nascido
 5|Hidrocele congen
 6|Polipo umbilical do recem-nascido
 8|Outr afecc espec tegum propr feto rec-nasc
 9|Afeccao NE tegumento propria feto rec-nasc
P90|Convulsoes do recem-nascido
P91|Outr disturbios funcao cerebral rec-nasc
 0|Isquemia cerebral neonatal
 1|Cistos periventriculares adquir rec-nasc
 2|Leucomalacia cerebral neonatal
 3|Irritabilidade cerebral neonatal
 4|Depressao cerebral neonatal
 5|Coma neonatal
 6|Encefalopatia hipóxico-isquêmica do recém-nascido
 8|Outr disturbios espec funcao cerebr rec-nasc
 9|Disturbio NE da funcao cerebral rec-nasc
P92|Problemas de alimentacao do recem-nascido
 0|Vomitos no recem-nascido
 1|Regurgitacao e ruminacao no recem-nascido
 2|Alimentacao vagarosa do recem-nascido
 3|Subalimentacao do recem-nascido
 4|Hiperalimentacao do recem-nascido
 5|Dificuldade neonatal na amamentacao no peito
 8|Outr problemas de alimentacao recem-nascido
 9|Problema NE de alimentacao do recem-nascido
P93|Reacoes e intox dev drog admin feto rec-nasc
P94|Transt do tonus muscular do recem-nascido
 0|Miastenia grave neonatal transitoria
 1|Hipertonia congen
 2|Hipotonia congen
 8|Outr transt do tonus muscular recem-nascido
 9|Transt NE do tonus muscular do recem-nascido
P95|Morte fetal de causa NE
P96|Outr afeccoes originadas periodo perinatal
 0|Insuf renal congen
 1|Sint abstinencia neonatal drog utiliz p/mae
 2|^2 uso drogas terap rec-nasc
 3|Suturas cranianas amplas no recem-nascido
 4|Interrupcao de gravidez afet feto rec-nasc
 5|Complic de proced intra-uterinos NCOP
 8|Outr afeccoes espec orig periodo perinatal
 9|Afeccoes originadas no periodo perinatal NE
Q00|Anencefalia e malformacoes similares
 0|Anencefalia
 1|Craniorraquisquise
 2|Iniencefalia
Q01|Encefalocele
 0|^1 frontal
 1|^1 nasofrontal
 2|^1 occipital
 8|^1 de outr localiz
 9|^1 NE
Q02|Microcefalia
Q03|Hidrocefalia congen
 0|Malformacoes do aqueduto de Sylvius
 1|Atresia fendas Luschka e foramen Magendie
 8|Outr hidrocefalia congen
 9|Hidrocefalia congen NE
Q04|Outr malformacoes congen do cerebro
 0|Malformacoes congen do corpo caloso
 1|Arrinencefalia
 2|Holoprosencefalia
 3|Outr deform p/reducao do encefalo
 4|Displasia do septo e das vias opticas
 5|Megalencefalia
 6|Cistos cerebrais congen
 8|Outr malformacoes congen espec do encefalo
 9|Malformacao congen NE do encefalo
Q05|Espinha bifida
 0|^2 cervical c/hidrocefalia
 1|^2 toracica c/hidrocefalia
 2|^2 lombar c/hidrocefalia
 3|^2 sacra c/hidrocefalia
 4|^2 NE c/hidrocefalia
 5|^2 cervical s/hidrocefalia
 6|^2 toracica s/hidrocefalia
 7|^2 lombar s/hidrocefalia
 8|^2 sacra s/hidrocefalia
 9|^2 NE
Q06|Outr malformacoes congen da medula espinhal
 0|Amielia
 1|Hipoplasia e displasia da medula espinal
 2|Diastematomielia
 3|Outr malformacoes congen da cauda equina
 4|Hidromielia
 8|Outr malform congen espec medula espinal
 9|Malformacao congen NE da medula espinal
Q07|Outr malformacoes congen do sist nervoso
 0|Sindr de Arnold-Chiari
 8|Outr malformacoes congen espec sist nervoso
 9|Malformacao congen NE do sist nervoso
Q10|Malform congen palpebras ap lacrimal orbita
 0|Ptose congen
 1|Ectropio congen
 2|Entropio congen
 3|Outr malformacoes congen das palpebras
 4|Ausencia ou agenesia do aparelho lacrimal
 5|Estenose ou estreit congen canal lacrimal
 6|Outr malformacoes congen aparelho lacrimal
 7|Malformacao congen da orbita
Q11|Anoftalmia microftalmia e macroftalmia
 0|Olho cistico
 1|Outr form de anoftalmia
 2|Microftalmia
 3|Macroftalmia
Q12|Malformacoes congen do cristalino
 0|Catarata congen
 1|Luxacao congen do cristalino
 2|Coloboma do cristalino
 3|Afaquia congen
 4|Esferofaquia
 8|Outr malformacoes congen do cristalino
 9|Malformacao congen NE do cristalino
Q13|Malformacoes congen camara anterior do olho
 0|Coloboma da iris
 1|Ausencia de iris
 2|Outr malformacoes congen da iris
 3|Opacidade congen da cornea
 4|Outr malformacoes congen da cornea
 5|Esclerotica azul
 8|Outr malform congen camara anterior olho
 9|Malformacao congen NE camara anterior olho
Q14|Malformacoes congen camara posterior do olho
 0|Malformacao congen do humor vitreo
 1|^2 da retina
 2|^2 do disco optico
 3|^2 da coroide
 8|Outr malform congen camara posterior olho
 9|Malformacao congen NE camara posterior olho
Q15|Outr malformacoes congen do olho
 0|Glaucoma congen
 8|Outr malformacoes congen espec do olho
 9|Malformacao congen NE do olho
Q16|Malform congen ouvido caus compr audicao
 0|Ausencia congen do pavilhao auricular
 1|^1 atresia estreit congen cond audit
 2|^1 da trompa de Eustaquio
 3|Malformacao congen dos ossiculos do ouvido
 4|Outr malformacoes congen do ouvido medio
 5|Malformacao congen do ouvido interno
 9|Malform congen ouvido NE caus compr audicao
Q17|Outr malformacoes congen da orelha
 0|Pavilhao supranumerario
 1|Macrotia
 2|Microtia
 3|Outr deform da orelha
 4|Anomalia de posicao da orelha
 5|Orelhas proeminentes
 8|Outr malformacoes congen espec da orelha
 9|Malformacao congen NE da orelha
Q18|Outr malformacoes congen da face e pescoco
 0|Seio fistula e cisto orig branquial
 1|^4 pre-auricular
 2|Outr malformacoes da fenda branquial
 3|Pescoco alado
 4|Macrostomia
 5|Microstomia
 6|Macroqueilia
 7|Microqueilia
 8|Outr malformacoes congen espec face pescoco
 9|Malformacao congen NE da face e do pescoco
Q20|Malform congen camaras e comunicacoes card
 0|Tronco arterial comum
 1|Ventriculo direito c/dupla via de saida
 2|^1 esquerdo c/dupla via de saida
 3|Comunicacao ventriculo-atrial discordante
 4|Ventriculo c/dupla via de entrada
 5|Comunicacao atrio-ventricular discordante
 6|Isomerismo dos apendices atriais
 8|Outr malform congen camaras e comunic card
 9|Malformacao congen NE camaras e comumic card
Q21|Malformacoes congen dos septos cardiacos
 0|Comunicacao interventricular
 1|^1 interatrial
 2|^1 atrioventricular
 3|Tetralogia de Fallot
 4|Comunicacao aortopulmonar
 8|Outr malformacoes congen septos cardiacos
 9|Malformacao congen NE de septo cardiaco
Q22|Malform congen valvas pulmonar tricuspide
 0|Atresia da valva pulmonar
 1|Estenose congen da valva pulmonar
 2|Insuf congen da valva pulmonar
 3|Outr malformacoes congen da valva pulmonar
 4|Estenose congen da valva tricuspide
 5|Anomalia de Ebstein
 6|Sindr do coracao direito hipoplasico
 8|Outr malformacoes congen da valva tricuspide
 9|Malformacao congen NE da valva tricuspide
Q23|Malformacoes congen valvas aortica e mitral
 0|Estenose congen da valva aortica
 1|Insuf congen da valva aortica
 2|Estenose mitral congen
 3|Insuf mitral congen
 4|Sindr do coracao esquerdo hipoplasico
 8|Outr malform congen valvas aortica mitral
 9|Malformacao congen NE valvas aortica mitral
Q24|Outr malformacoes congen do coracao
 0|Dextrocardia
 1|Levocardia
 2|Cor triatriatum
 3|Estenose do infundibulo pulmonar
 4|^1 subaortica congen
 5|Malformacoes dos vasos coronarios
 6|Bloqueio congen do coracao
 8|Outr malformacoes congen espec do coracao
 9|Malformacao NE do coracao
Q25|Malformacoes congen das grandes arterias
 0|Permeabilidade do canal arterial
 1|Coartacao da aorta
 2|Atresia da aorta
 3|Estenose da aorta
 4|Outr malformacoes congen da aorta
 5|Atresia da arteria pulmonar
 6|Estenose da arteria pulmonar
 7|Outr malformacoes congen da arteria pulmonar
 8|^3 grandes arterias
 9|Malformacao congen NE das grandes arterias
Q26|Malformacoes congen das grandes veias
 0|Estenose congen da veia cava
 1|Persistencia da veia cava super esquerda
 2|Comunicacao venosa pulmonar anormal total
 3|^4 parcial
 4|^4 NE
 5|^2 portal anormal
 6|Fistula entre veia porta e arteria hepatica
 8|Outr malformacoes congen das grandes veias
 9|Malformacao congen NE de grande veia
Q27|Outr malformacoes congen sist vasc perif
 0|Ausencia congen e hipoplasia arteria umbilic
 1|Estenose congen da arteria renal
 2|Outr malformacoes congen da arteria renal
 3|Malformacao arterio-venosa periferica
 4|Ectasia venosa congen
 8|Outr malform congen espec sist vasc perif
 9|Malformacao congen NE do sist vasc perif
Q28|Outr malform congen aparelho circulatorio
 0|Malform arteriovenosa de vasos pre-cerebrais
 1|Outr malformacoes dos vasos pre-cerebrais
 2|Malform arteriovenosa dos vasos cerebrais
 3|Outr malformacoes dos vasos cerebrais
 8|^1 malform congen espec aparelho circulat
 9|Malform congen NE do aparelho circulatorio
Q30|Malformacao congen do nariz
 0|Atresia das coanas
 1|Agenesia ou hipoplasia do nariz
 2|Fissura entalhe ou fenda nasal
 3|Perfuracao congen do septo nasal
 8|Outr malformacoes congen do nariz
 9|Malformacao congen NE do nariz
Q31|Malformacoes congen da laringe
 0|Pterigio da laringe
 1|Estenose subglotica congen
 2|Hipoplasia da laringe
 3|Laringocele
 4|Estridor congen da laringe
 5|Laringomalácia congênita
 8|Outr malformacoes congen da laringe
 9|Malformacao congen NE da laringe
Q32|Malformacoes congen traqueia e bronquios
 0|Traqueomalacia congen
 1|Outr malformacoes congen da traqueia
 2|Broncomalacia congen
 3|Estenose congen dos bronquios
 4|Outr malformacoes congen dos bronquios
Q33|Malformacoes congen do pulmao
 0|Pulmao cistico congen
 1|Lobo pulmonar supranumerario
 2|Sequestro pulmonar
 3|Agenesia do pulmao
 4|Bronquectasia congen
 5|Tec ectopico intrapulmonar
 6|Hipoplasia e displasia do pulmao
 8|Outr malformacoes congen do pulmao
 9|Malformacao congen NE do pulmao
Q34|Outr malformacoes congen aparelho respirat
 0|Anomalia da pleura
 1|Cisto congen do mediastino
 8|Outr malform congen espec aparelho respirat
 9|Malformacao congen NE do aparelho respirat
Q35|Fenda palatina
 0|^1 bilateral do palato duro
 1|^1 unilateral do palato duro
 2|^1 bilateral do palato mole
 3|^1 unilateral do palato mole
 4|^1 bilateral dos palatos duro e mole
 5|^1 unilateral dos palatos duro e mole
 6|^1 mediana do palato
 7|^1 da uvula
 8|^1 palatina NE bilateral
 9|^3 unilateral
Q36|^1 labial
 0|^2 bilateral
 1|^2 mediana
 9|^2 unilateral
Q37|^2 c/fenda palatina
 0|^1 bilateral palato duro c/fenda labial
 1|^1 unilat palato duro mole c/fenda labial
 2|^1 bilateral palato mole c/fenda labial
 3|^1 unilateral palato mole c/fenda labial
 4|^1 bilat palatos duro mole c/fenda labial
 5|^1 unilat palatos duro mole c/fend labial
 8|^1 bilateral do palato c/fenda labial NE
 9|^1 unilateral do palato c/fenda labial NE
Q38|Outr malform congen lingua boca e faringe
 0|Malformacoes congen dos labios NCOP
 1|Anquiloglossia
 2|Macroglossia
 3|Outr malformacoes congen da lingua
 4|Malformacoes congen gland e dutos salivares
 5|^2 do palato NCOP
 6|Outr malformacoes congen da boca
 7|Bolsa faringea
 8|Outr malformacoes congen da faringe
Q39|Malformacoes congen do esofago
 0|Atresia de esofago s/fistula
 1|^1 esofago c/fistula traqueoesofagica
 2|Fistula traqueoesofagica congen s/atresia
 3|Estenose congen e estreit congen esofago
 4|Pterigio do esofago
 5|Dilatacao congen do esofago
 6|Diverticulo do esofago
 8|Outr malformacoes congen do esofago
 9|Malformacao congen NE do esofago
Q40|Outr malform congen trato digestivo super
 0|Estenose hipertrofica congen do piloro
 1|Hernia congen de hiato
 2|Outr malformacoes congen espec do estomago
 3|Malformacao congen NE do estomago
 8|Outr malform congen espec trato digest super
 9|Malformacao congen NE trato digestivo super
Q41|Ausencia atresia estenose congen intest delg
 0|^2 e estenose congen duodeno
 1|^5 do jejuno
 2|^6 ileo
 8|Ausen atres esten cong out part esp int delg
 9|^4 int delg s/espec loc
Q42|Ausencia atresia e estenose congen do colon
 0|^2 estenose congen reto c/fist
 1|^5 s/fist
 2|^4 anus c/fist
 3|^5 s/fist
 8|Ausenc atres estenose congen outr part colon
 9|^1 atresia estenose congen part NE colon
Q43|Outr malformacoes congen do intestino
 0|Diverticulo de Meckel
 1|Doenc de Hirschsprung
 2|Outr transt funcionais congen do colon
 3|Malformacoes congen da fixacao do intestino
 4|Duplicacao do intestino
 5|Anus ectopico
 6|Fistula congen do reto e do anus
 7|Persistencia de cloaca
 8|Outr malformacoes congen espec do intestino
 9|Malformacao congen NE do intestino
Q44|Malform congen vesic biliar via biliar figad
 0|Agenesia aplasia hipoplasia vesicula biliar
 1|Outr malformacoes congen da vesicula biliar
 2|Atresia das vias biliares
 3|Estenose estreitamento congen vias biliares
 4|Cisto do coledoco
 5|Outr malformacoes congen das vias biliares
 6|Doenc cistica do figado
 7|Outr malformacoes congen do figado
Q45|^3 aparelho digestivo
 0|Agenesia aplasia e hipoplasia do pancreas
 1|Pancreas anular
 2|Cisto pancreatico congen
 3|Outr malform congen pancreas duto pancreatic
 8|^3 espec aparelho digestivo
 9|Malformacao congen NE do aparelho digestivo
Q50|Malform cong ovario tromp Falopio lig largos
 0|Ausencia congen dos ovarios
 1|Cisto ovariano de desenvolv
 2|Torsao congen do ovario
 3|Outr malformacoes congen do ovario
 4|Cisto embrionario da trompa de Falopio
 5|^2 do ligamento largo
 6|Outr malform congen tromp Falopio lig largos
Q51|Malformacoes congen utero e do colo do utero
 0|Agenesia e aplasia do utero
 1|Utero duplo c/duplicacao colo uterino vagina
 2|Outr duplicacao do utero
 3|Utero bicorneo
 4|^1 unicorneo
 5|Agenesia e aplasia do colo do utero
 6|Cisto embrionario do colo do utero
 7|Fistula congen utero-digest ou utero-urinar
 8|Outr malformacoes congen utero colo do utero
 9|Malformacao congen NE utero colo utero SOE
Q52|Outr malformacoes congen org genitais femin
 0|Ausencia congen da vagina
 1|Duplicacao da vagina
 2|Fistula reto-vaginal congen
 3|Imperfuracao do himen
 4|Outr malformacoes congen da vagina
 5|Fusao dos labios vulvares
 6|Malformacao congen do clitoris
 7|Outr malformacoes congen da vulva
 8|^1 malform congen espec org genitais femin
 9|Malform congen NE dos orgaos genitais femin
Q53|Testiculo nao-descido
 0|^1 ectopico
 1|^1 nao-descido unilateral
 2|^2 bilateral
 9|^2 NE
Q54|Hipospadias
 0|Hipospadia balanica
 1|^1 peniana
 2|^1 penoscrotal
 3|^1 perineal
 4|Corda venerea congen
 8|Outr hipospadias
 9|Hipospadia NE
Q55|Outr malformacoes congen org genitais masc
 0|Ausencia e aplasia do testiculo
 1|Hipoplasia do testiculo e do escroto
 2|Outr malformacoes congen testiculo e escroto
 3|Atresia do canal deferente
 4|Out malf cong can defer epid ves sem prostat
 5|Ausencia e aplasia congen do penis
 6|Outr malformacoes congen do penis
 8|^1 malform congen espec org genitais masc
 9|Malform congen NE dos orgaos genitais masc
Q56|Sexo indeterminado e pseudo-hermafroditismo
 0|Hermafroditismo NCOP
 1|Pseudo-hermafroditismo masc NCOP
 2|^1 femin NCOP
 3|^1 NE
 4|Sexo indeterminado NE
Q60|Agenesia renal e outr defeitos reducao rim
 0|^1 unilateral do rim
 1|^1 bilateral do rim
 2|^1 renal NE
 3|Hipoplasia renal unilateral
 4|^2 bilateral
 5|^2 NE
 6|Sindr de Potter
Q61|Doenc cisticas do rim
 0|Cisto congen unico do rim
 1|Rim policistico tipo infantil
 2|^3 adulto
 3|^2 NE
 4|Displasia renal
 5|Cisto medular do rim
 8|Outr doenc cisticas do rim
 9|Doenc cistica NE do rim
Q62|Anom cong obstr pelv renal malf cong ureter
 0|Hidronefrose congen
 1|Atresia e estenose do ureter
 2|Megaureter congen
 3|Outr anom obstr da pelve renal e do ureter
 4|Agenesia do ureter
 5|Duplicacao do ureter
 6|Ma-posicao do ureter
 7|Refluxo vesico-uretero-renal congen
 8|Outr malformacoes congen do ureter
Q63|^4 rim
 0|Rim supranumerario
 1|^1 lobulado fundido ou em ferradura
 2|^1 ectopico
 3|^1 hiperplasico e gigante
 8|Outr malformacoes congen espec do rim
 9|Malformacao congen NE do rim
Q64|Outr malformacoes congen aparelho urinario
 0|Epispadias
 1|Extrofia vesical
 2|Valvulas uretrais posteriores congen
 3|Outr form atresia estenose uretra colo bexig
 4|Malformacao do uraco
 5|Ausencia congen da bexiga e da uretra
 6|Diverticulo congen da bexiga
 7|Outr malformacoes congen da bexiga e uretra
 8|^1 malform congen espec aparelho urinario
 9|Malformacao congen NE do aparelho urinario
Q65|Malformacoes congen do quadril
 0|Luxacao congen unilateral do quadril
 1|^2 bilateral do quadril
 2|^2 NE do quadril
 3|Subluxacao congen unilateral do quadril
 4|^2 bilateral do quadril
 5|^2 NE do quadril
 6|Quadril instavel
 8|Outr deform congen do quadril
 9|Deform congen NE do quadril
Q66|^2 do pe
 0|Pe torto equinovaro
 1|^2 calcaneovaro
 2|Metatarso varo
 3|Outr deform congen dos pes em varo
 4|Pe torto calcaneovalgo
 5|Pe chato congen
 6|Outr deform congen dos pes em valgo
 7|Pe cavo
 8|Outr deform congen do pe
 9|Deform congen NE do pe
Q67|^1 osteom cong cabeca face coluna torax
 0|Assimetria facial
 1|Deform facial p/compressao
 2|Dolicocefalia
 3|Plagiocefalia
 4|Outr deform congen cranio face e mandibula
 5|Deform congen da coluna vertebral
 6|Torax escavado
 7|^1 carinado
 8|Outr deform congen do torax
Q68|^2 osteomusculares congen
 0|Deform congen musculo esternocleidomastoideu
 1|^2 da mao
 2|^2 do joelho
 3|Encurvamento congen do femur
 4|^2 da tibia e da peronio
 5|Encurv congen ossos longos NE membro infer
 8|Outr deform osteomusculares congen
Q69|Polidactilia
 0|Dedos da mao supranumerarios
 1|Polegares supranumerarios
 2|Artelhos supranumerarios
 9|Polidactilia NE
Q70|Sindactilia
 0|Coalescencia dos dedos
 1|Dedos palmados
 2|Coalescencia dos artelhos
 3|Artelhos palmados
 4|Polissindactilia
 9|Sindactilia NE
Q71|Defeitos p/reducao do membro super
 0|Ausencia congen completa de membros super
 1|^2 braco antebraco c/mao pres
 2|^2 do antebraco e da mao
 3|^2 da mao e de dedos
 4|Defeito de reducao longitudinal do radio
 5|^5 cubito
 6|Mao em garra de lagosta
 8|Outr defeitos de reducao do membro super
 9|DEFEITO POR REDUCAO DO MEMBRO SUPERIOR NAO ESPECIF
Q72|Defeitos p/reducao do membro infer
 0|Ausencia congen completa de membros infer
 1|^2 coxa perna c/pe presente
 2|^2 da perna e do pe
 3|^2 do pe e de artelhos
 4|Defeito p/reducao longitudinal da tibia
 5|^4 tibia
 6|^3 do peronio
 7|Pe bifido
 8|Outr defeitos p/reducao de membros infer
 9|Defeito NE p/reducao do membro infer
Q73|Defeitos p/reducao de membro NE
 0|Ausencia congen de membros NE
 1|Focomelia membros NE
 8|Outr defeitos p/reducao de membros NE
Q74|^1 malformacoes congen dos membros
 0|Out malform cong membr super incl cint escap
 1|Malformacao congen do joelho
 2|Outr malform cong membros inf incl cint pelv
 3|Artrogripose congen mult
 8|Outr malformacoes congen espec de membros
 9|Malformacoes congen NE de membros
Q75|Outr malformacoes congen ossos cranio e face
 0|Craniossinostose
 1|Disostose craniofacial
 2|Hipertelorismo
 3|Macrocefalia
 4|Disostose mandibulo-facial
 5|^1 oculo-mandibular
 8|Outr malform congen espec ossos cranio face
 9|Malform congen NE dos ossos cranio e face
Q76|^2 coluna vertebral ossos torax
 0|Espinha bifida oculta
 1|Sindr de Klippel-Feil
 2|Espondilolistese congen
 3|Escoliose congen dev malform ossea congen
 4|Out malf cong coluna vert n-assoc escoliose
 5|Costela cervical
 6|Outr malformacoes congen das costelas
 7|Malformacao congen do esterno
 8|Outr malformacoes congen dos ossos do torax
 9|Malformacao congen NE dos ossos do torax
Q77|Osteocondr c/anom cresc ossos long col vert
 0|Acondrogenesia
 1|Nanismo tanatoforico
 2|Sindr das costelas curtas
 3|Condrodisplasia puntacta
 4|Acondroplasia
 5|Displasia diastrofica
 6|^1 condroectodermica
 7|^1 espondiloepifisaria
 8|Out osteocon c/anom cresc osso long col vert
 9|Osteocond NE c/anom cresc osso long col vert
Q78|Outr osteocondrodisplasias
 0|Osteogenese imperfeita
 1|Displasia poliostotica fibrosa
 2|Osteopetrose
 3|Displasia diafisaria progressiva
 4|Encondromatose
 5|Displasia metafisaria
 6|Exostoses congen mult
 8|Outr osteocondrodisplasias espec
 9|Osteocondrodisplasia NE
Q79|Malformacoes congen sist osteomuscular NCOP
 0|Hernia diafragmatica congen
 1|Outr malformacoes congen do diafragma
 2|Exonfalia
 3|Gastrosquise
 4|Sindr do abdome em ameixa seca
 5|Outr malformacoes congen da parede abdominal
 6|Sindr de Ehlers-Danlos
 8|Outr malformacoes congen sist osteomuscular
 9|Malformacao congen NE do sist osteomuscular
Q80|Ictiose congen
 0|^1 vulgar
 1|^1 ligada ao cromossomo X
 2|^1 lamelar
 3|Eritrodermia ictiosiforme bulhosa congen
 4|Feto arlequim
 8|Outr ictioses congen
 9|Ictiose congen NE
Q81|Epidermolise bolhosa
 0|^2 simples
 1|^2 letal
 2|^2 distrofica
 8|Outr epidermolises bolhosas
 9|Epidermolise bolhosa NE
Q82|Outr malformacoes congen da pele
 0|Linfedema hereditario
 1|Xeroderma pigmentoso
 2|Mastocitose
 3|Incontinentia pigmenti
 4|Displasia ectodermica
 5|Nevo nao-neoplasico congen
 8|Outr malformacoes congen espec da pele
 9|Malformacao congen NE da pele
Q83|Malformacoes congen da mama
 0|Ausencia congen da mama c/ausencia do mamilo
 1|Mama supranumeraria
 2|Ausencia de mamilo
 3|Mamilo acessorio
 8|Outr malformacoes congen da mama
 9|Malformacao congen NE da mama
Q84|Outr malformacoes congen do tegumento
 0|Alopecia congen
 1|Alteracoes morfologicas congen cabelos NCOP
 2|Outr malformacoes congen dos cabelos
 3|Anoniquia
 4|Leuconiquia congen
 5|Hipertrofia e alargamento das unhas
 6|Outr malformacoes congen das unhas
 8|^3 espec do tegumento
 9|Malformacao congen NE do tegumento
Q85|Facomatoses NCOP
 0|Neurofibromatose
 1|Esclerose tuberosa
 8|Outr facomatoses NCOP
 9|Facomatose NE
Q86|Sindr c/malf cong dev causas exog conh NCOP
 0|^1 fetal alcoolico
 1|^2 dev hidantoina
 2|Dismorfismo dev Warfarin
 8|Outr sindr c/malf cong dev causas exog conh
Q87|^2 c/malform cong q acomet mult sist
 0|Sindr c/malf cong afet predom aspecto face
 1|^1 c/malform congen assoc predom nanismo
 2|^3 afetando predom membr
 3|^3 c/hipercresc precoce
 4|^1 de Marfan
 5|Outr sindr c/malf cong c/outr alt esqueleto
 8|^2 c/malformacoes congen espec NCOP
Q89|^1 malformacoes congen NCOP
 0|Malformacoes congen do baco
 1|^2 das supra-renais
 2|^2 de outr gland endocrinas
 3|Situs inversus
 4|Reuniao de gemeos
 7|Malformacoes congen mult NCOP
 8|Outr malformacoes congen espec
 9|Malformacoes congen NE
Q90|Sindr de Down
 0|Trissomia 21 nao-disjuncao meiotica
 1|^2 mosaicismo
 2|^2 translocacao
 9|Sindr de Down NE
Q91|^2 Edwards e sindr de Patau
 0|Trissomia 18 nao-disjuncao meiotica
 1|^2 mosaicismo cromossomico
 2|^2 translocacao
 3|Sindr de Edwards NE
 4|Trissomia 13 nao-disjuncao meiotica
 5|^2 mosaicismo cromossomico
 6|^2 translocacao
 7|Sindr de Patau NE
Q92|Outr trissomias e trissom parc autoss NCOP
 0|Trissomia cromoss inteiro n-disjuncao meiot
 1|^3 mosaicismo cromoss
 2|^1 parcial major
 3|^2 minor
 4|Duplicacoes vistas somente na prometafase
 5|Duplicacao c/outr rearranjos complexos
 6|Cromossomos marcadores suplementares
 7|Triploidia e poliploidia
 8|Outr trissomias espec e trissom parc autoss
 9|Trissomia e trissomia parcial NE autossomos
Q93|Monossomias e delecoes dos autossomos NCOP
 0|Monossomia cromoss inteiro n-disjuncao meiot
 1|^3 mosaicism cromoss
 2|Cromossomo substituido p/anel ou dicentrico
 3|Delecao do braco curto do cromossomo 4
 4|^6 5
 5|Outr delecoes parciais de cromossomo
 6|Delecoes vistas somente na prometafase
 7|^1 c/outr rearranjos complexos
 8|Outr delecoes dos autossomos
 9|Delecoes NE dos autossomos
Q95|Rearranjos equilibr e marcadores estrut NCOP
 0|Transloc ou insercao equilibr sujeito norm
 1|Inversao cromossomica em sujeito normal
 2|Rearranjo autossomico equilibr sujeito anorm
 3|^1 sexual/autoss equilibr suj anorm
 4|Sujeito c/marcador de heterocromatina
 5|^1 c/sitio autossomico fragil
 8|Outr rearranjos e marcadores equilibrados
 9|Rearranjos e marcadores equilibrados NE
Q96|Sindr de Turner
 0|Cariotipo 45 X
 1|^1 46 X isso
 2|^3 cromoss sex anorm salvo isso
 3|Mosaicismo cromossomico 45 X/46 XX ou XY
 4|Mosaic crom 45 X/out linh cel crom sex anorm
 8|Outr variantes da sindr de Turner
 9|Sindr de Turner NE
Q97|Outr anom cromoss sexuais fenotipo fem NCOP
 0|Cariotipo 47 XXX
 1|Mulher c/mais de tres cromossomos X
 2|Mosaicismo cromoss linh c/div num cromoss X
 3|Mulher c/cariotipo 46 XY
 8|Outr anom espec cromoss sex fenotipo fem
 9|Anomalias NE cromoss sexuais fenotipo femin
Q98|Outr anom cromoss sexuais fenotipo masc NCOP
 0|Sindr de Klinefelter cariotipo 47 XXY
 1|^1 Klinefelter hom c/mais dois cromoss X
 2|^1 de Klinefelter homem c/cariotipo 46 XX
 3|Outr homem c/cariotipo 46 XX
 4|Sindr de Klinefelter NE
 5|Cariotipo 47 XYY
 6|Homem c/cromossomos sexuais estrut anormal
 7|^1 c/mosaicismo dos cromossomos sexuais
 8|Outr anom espec cromoss sex fenotipo masc
 9|Anomalias NE cromoss sexuais fenotipo masc
Q99|Outr anomalias dos cromossomos NCOP
 0|Quimera 46 XX/46 XY
 1|Hermafrodite verdadeiro 46 XX
 2|Cromossomo X fragil
 8|Outr anomalias cromossomicas espec
 9|Anomalia cromossomica NE
R00|Anormalidades do batimento cardiaco
 0|Taquicardia NE
 1|Bradicardia NE
 2|Palpitacoes
 8|Outr anormalidades e NE batimento cardiaco
R01|Sopros e outr ruidos cardiacos
 0|^1 cardiacos benignos ou inocentes
 1|Sopro cardiaco NE
 2|Outr ruidos cardiacos
R02|Gangrena NCOP
R03|Valor anormal pressao arterial s/diagn
 0|^1 elevado press arter s/diagn hipertens
 1|^1 baixo pressao arterial nao especifico
R04|Hemorragia das vias respirat
 0|Epistaxis
 1|Hemorragia da garganta
 2|Hemoptise
 8|Hemorragia de outr localiz das vias respirat
 9|^1 NE das vias respirat
R05|Tosse
R06|Anormalidades da respiracao
 0|Dispneia
 1|Estridor
 2|Respiracao ofegante
 3|^1 periodica
 4|Hiperventilacao
 5|Respiracao p/boca
 6|Soluco
 7|Espirro
 8|Outr anormalidades e as NE da respiracao
R07|Dor de garganta e no peito
 0|^2 garganta
 1|^1 toracica ao respirar
 2|^1 precordial
 3|Outr dor toracica
 4|Dor toracica NE
R09|Outr sint sinais relat ap circulat respirat
 0|Asfixia
 1|Pleurisia
 2|Parada respirat
 3|Escarro anormal
 8|Outr sint sinais espec rel ap circul respir
R10|Dor abdominal e pelvica
 0|Abdome agudo
 1|Dor localizada no abdome super
 2|^1 pelvica e perineal
 3|^1 localizada em outr partes abdome infer
 4|Outr dores abdominais e as NE
R11|Nausea e vomitos
R12|Pirose
R13|Disfagia
R14|Flatulencia e afeccoes correlatas
R15|Incontinencia fecal
R16|Hepatomegalia e esplenomegalia NCOP
 0|^1 NCOP
 1|Esplenomegalia NCOP
 2|Hepatomegalia c/esplenomegalia NCOP
R17|Ictericia NE
R18|Ascite
R19|Outr sint e sinais relat ap digest abdome
 0|Massa tumoracao tumefacao intra-abdom pelv
 1|Ruidos hidroaereos anormais
 2|Peristaltismo visivel
 3|Rigidez abdominal
 4|Alteracao do habito intestinal
 5|Outr anormalidades fecais
 6|Halitose
 8|Outr sint sinais esp relat ap digest abdome
R20|Disturbios da sensibilidade cutanea
 0|Anestesia cutanea
 1|Hipoestesia cutanea
 2|Parestesias cutaneas
 3|Hiperestesia
 8|Outr disturbios e NE sensibilidade cutanea
R21|Eritema e outr erupcoes cutaneas NE
R22|Tumefac massa tumoracao loc pele tec subcut
 0|Tumefacao massa tumoracao localizadas cabeca
 1|^3 localiz pescoco
 2|^3 localizadas tronco
 3|^3 localiz membro sup
 4|^5 inf
 7|^4 mult local
 9|^2 ou tumoracao NE localizadas
R23|Outr alteracoes cutaneas
 0|Cianose
 1|Palidez
 2|Rubor
 3|Equimoses espontaneas
 4|Alteracoes na textura da pele
 8|Outr alteracoes da pele e as NE
R25|Movimentos involuntarios anormais
 0|^1 anormais da cabeca
 1|Tremor NE
 2|Caibras e espasmos
 3|Fasciculacao
 8|Outr movimentos involuntarios anormais e NE
R26|Anormalidades da marcha e da mobilidade
 0|Marcha ataxica
 1|^1 paralitica
 2|Dificuldade p/andar NCOP
 8|Outr anormalidades marcha e mobilidade e NE
R27|^1 disturbios da coordenacao
 0|Ataxia NE
 8|Outr disturbios da coordenacao e os NE
R29|^1 sint sinais relat sist nerv osteomusc
 0|Tetania
 1|Meningismo
 2|Reflexos anormais
 3|Postura anormal
 4|Quadril estalante
 6|Tendência a queda, não classificada em outra parte
 8|Out sint sinais rel sist nerv osteomusc e NE
R30|Dor assoc a miccao
 0|Disuria
 1|Tenesmo vesical
 9|Miccao dolorosa NE
R31|Hematuria NE
R32|Incontinencia urinaria NE
R33|Retencao urinaria
R34|Anuria e oliguria
R35|Poliuria
R36|Secrecao uretral
R39|Outr sint e sinais relativos ap urinario
 0|Extravasamento de urina
 1|Outr dificuldades a miccao
 2|Uremia extra-renal
 8|Outr sint sinais relativos ap urinario e NE
R40|Sonolencia estupor e coma
 0|Sonolencia
 1|Estupor
 2|Coma NE
R41|Outr sint sinais relat func cognit e consc
 0|Desorientacao NE
 1|Amnesia anterograda
 2|^1 retrograda
 3|Outr amnesia
 8|^1 sint sinais esp rel func cognit e consc
R42|Tontura e instabilidade
R43|Disturbios do olfato e do paladar
 0|Anosmia
 1|Parosmia
 2|Parageusia
 8|Outr disturbios do olfato e do paladar e NE
R44|^1 sint sinais relat sensac percep gerais
 0|Alucinacoes auditivas
 1|^1 visuais
 2|Outr alucinacoes
 3|Alucinacoes NE
 8|Outr sint sinais espec rel sensac percep ger
R45|Sint e sinais relativos ao estado emocional
 0|Nervosismo
 1|Agitacao e inquietacao
 2|Tristeza
 3|Apatia e desinteresse
 4|Irritabilidade e mau humor
 5|Hostilidade
 6|Violencia fisica
 7|Estado de choque emocional e tensao NE
 8|Outr sint sinais relativos estado emocional
R46|Sint e sinais relativos aparencia e comport
 0|Baixo nivel de higiene pessoal
 1|Aparencia pessoal bizarra
 2|Comport estranho e inexplicavel
 3|Hiperatividade
 4|Lentidao e baixa reatividade
 5|Personalidade suspeita e evasiva
 6|Inquiet e preocup exageradas c/acont estress
 7|Verborr pormenores circunst masc mot consult
 8|Outr sint sinais relativos aparencia comport
R47|Disturbios da fala NCOP
 0|Disfasia e afasia
 1|Disartria e anartria
 8|Outr disturbios da fala e os NE
R48|Dislexia e outr disfuncoes simbolicas NCOP
 0|^2 alexia
 1|Agnosia
 2|Apraxia
 8|Outr disfuncoes simbolicas e as NE
R49|Disturbios da voz
 0|Disfonia
 1|Afonia
 2|Hipernasalidade e hiponasalidade
 8|Outr disturbios da voz e os NE
R50|Febre orig desconhecida
 0|^1 c/calafrios
 1|^1 persistente
 2|^1 induzida por drogas
 8|Outra febre especificada
 9|Febre NE
R51|Cefaleia
R52|Dor NCOP
 0|^1 aguda
 1|^1 cronica intratavel
 2|Outr dor cronica
 9|Dor NE
R53|Mal estar fadiga
R54|Senilidade
R55|Sincope e colapso
R56|Convulsoes NCOP
 0|^1 febris
 8|Outr convulsoes e as NE
R57|Choque NCOP
 0|^1 cardiogenico
 1|^1 hipovolemico
 8|Outr form de choque
 9|Choque NE
R58|Hemorragia NCOP
R59|Aumento de volume dos ganglios linfaticos
 0|^1 volume localiz ganglios linfaticos
 1|^2 generaliz ganglios linfaticos
 9|Adenomegalia aumento vol gangl linfaticos NE
R60|Edema NCOP
 0|^1 localizado
 1|^1 generalizado
 9|^1 NE
R61|Hiperidrose
 0|^1 localizada
 1|^1 generalizada
 9|^1 NE
R62|Retardo do desenvolv fisiologico normal
 0|^1 de maturacao
 8|Outr form retardo desenvolv fisiologico norm
 9|Retardo do desenvolv fisiologico normal NE
R63|Sint sinais relat ingestao alimentos liquid
 0|Anorexia
 1|Polidipsia
 2|Polifagia
 3|Dificuld alimentacao erros admin alimentos
 4|Perda de peso anormal
 5|Ganho de peso anormal
 8|Outr sint sinais rel ingestao alimentos liq
R64|Caquexia
R68|Outr sint e sinais gerais
 0|Hipotermia nao assoc baixa temperat ambient
 1|Sint nao especificos peculiares a infancia
 2|Boca seca NE
 3|Baqueteamento dos dedos
 8|Outr sint e sinais gerais espec
R69|Causas desconhecidas e NE de morbidade
R70|Veloc hemossedim elev outr anorm visc plasm
 0|Velocidade de hemossedimentacao elevada
 1|Viscosidade plasmatica anormal
R71|Anormalidade das hemacias
R72|^1 dos leucocitos NCOP
R73|Aumento da glicemia
 0|Teste de tolerancia a glicose anormal
 9|Hiperglicemia NE
R74|Anormalidades dos niveis de enzimas sericas
 0|Aumento niv transaminases desidrogen latica
 8|Niveis anormais de outr enzimas sericas
 9|Anormalidade dos niveis enzimas sericas NE
R75|Evidencia laboratorial do HIV
R76|Outr achados imunologicos anormais no soro
 0|Titulo aumentado de anticorpos
 1|Reacao anormal ao teste da tuberculina
 2|Exame sorologico falso positivo p/sifilis
 8|Outr achados imunologicos espec anorm soro
 9|Achado anormal exame imunologico serico NE
R77|Outr anormalidades das proteinas plasmaticas
 0|Anormalidade da albumina
 1|^1 das globulinas
 2|^1 da alfafetoproteina
 8|Outr anormalidades espec proteinas plasmatic
 9|Anormalidades de proteina plasmatica NE
R78|Presenca drog outr subst norm n encontr sang
 0|^1 de alcool no sangue
 1|^2 opiaceos no sangue
 2|^2 cocaina no sangue
 3|^2 alucinogeno no sangue
 4|^1 outr drog potenc caus depend sangue
 5|^1 de droga psicotropica no sangue
 6|^2 agente esteroide no sangue
 7|^1 nivel anormal metais pesados sangue
 8|Presenc outr subst espec n norm encontr sang
 9|Presenca subst NE norm nao encontrada sangue
R79|Outr achados anormais exames quimicos sangue
 0|Anormalidade nivel elementos minerais sangue
 8|Outr achados anormais espec exames quim sang
 9|Achado anormal de exame quimico do sangue NE
R80|Proteinuria isolada
R81|Glicosuria
R82|Outr achados anormais na urina
 0|Quiluria
 1|Mioglobinuria
 2|Biliuria
 3|Hemoglobinuria
 4|Acetonuria
 5|Niveis urinar elev drogas medic subst biolog
 6|^2 anorm subst orig essen n-medic
 7|Achados anormais exame microbiologico urina
 8|^1 anorm exame citolog histolog urina
 9|Outr achados anormais na urina e os NE
R83|Achados anormais liquido cefalorraquidiano
 0|Nivel enzimatico anormal
 1|^1 hormonal anormal
 2|^1 anormal outr drog medic subst biologic
 3|^2 subst origem essenc nao medic
 4|Achados imunologicos anormais
 5|^1 microbiologicos anormais
 6|^1 citologicos anormais
 7|^1 histolog anormais
 8|Outr achados anormais
 9|Achado anormal NE
R84|Achados anormais mat prov org respirat torax
 0|Nivel enzimatico anormal
 1|^1 hormonal anormal
 2|^1 anormal outr drog medic subst biolog
 3|^2 subst orig essenc nao medic
 4|Achados imunologicos anormais
 5|^1 microbiologicos anormais
 6|^1 citologicos anormais
 7|^1 histolog anormais
 8|Outr achados anormais
 9|Achado anormal NE
R85|Achados anorm mat prov org digest cav abdom
 0|Nivel enzimatico anormal
 1|^1 hormonal anormal
 2|^1 anormal outr drog medic subst biolog
 3|^2 subst origem essenc nao medic
 4|Achados imunologicos anormais
 5|^1 microbiologicos anormais
 6|^1 citologicos anormais
 7|^1 histolog anormais
 8|Outr achados anormais
 9|Achado anormal NE
R86|Achados anormais mat prov org genitais masc
 0|Nivel enzimatico anormal
 1|^1 hormonal anormal
 2|^1 anormal outr drog medic subst biolog
 3|^2 subst origem essenc nao medic
 4|Achados imunologicos anormais
 5|^1 microbiologicos anormais
 6|^1 citologicos anormais
 7|^1 histolog anormais
 8|Outr achados anormais
 9|Achado anormal NE
R87|Achados anormais mat prov org genitais femin
 0|Nivel enzimatico anormal
 1|^1 hormonal anormal
 2|^1 anormal outr drog medic subst biolog
 3|^2 subst origem essenc nao medic
 4|Achados imunologicos anormais
 5|^1 microbiologicos anormais
 6|^1 citologicos anormais
 7|^1 histolog anormais
 8|Outr achados anormais
 9|Achado anormal NE
R89|Achados anorms mat prov outr org ap sist tec
 0|Nivel enzimatico anormal
 1|^1 hormonal anormal
 2|^1 anormal outr drog medic subst biolog
 3|^2 subst origem essenc nao medic
 4|Achados imunologicos anormais
 5|^1 microbiologicos anormais
 6|^1 citologicos anormais
 7|^1 histolog anormais
 8|Outr achados anormais
 9|Achado anormal NE
R90|Result anorm exam diagn imag sist nerv centr
 0|Lesao intracraniana ocupando espaco
 8|Out resul anorm exam diag imag sis nerv cent
R91|Achados anorm exames diagn imagem do pulmao
R92|^5 da mama
R93|^2 exam diagn imag out estr corp
 0|^2 ex diag imag cran cabeca NCOP
 1|^5 corac circ coron
 2|^5 figado via biliar
 3|^5 outr part tub dig
 4|^2 exam diagn imagem org urinar
 5|^2 ex diag imag out reg abd retr
 6|^2 exam diagn imagem dos membros
 7|^2 ex diag imag outr sist osteom
 8|^5 out estr soma esp
R94|Resultados anormais de estudos de funcao
 0|Result anorm estudos funcao sist nerv centr
 1|^2 est func sis nerv peri org sent
 2|^2 de estudos da funcao pulmonar
 3|^2 estudos funcao cardiovascular
 4|Resultados anormais de estudos funcao renal
 5|^2 estudos funcao hepatica
 6|^1 anorm estudos funcao tireoidiana
 7|Result anorm estudos funcao out gland endocr
 8|^4 outr org ap sist
R95|Sindr da morte subita na infancia
R96|Outr mortes subitas de causa desconhecida
 0|Morte instantanea
 1|^1 ocorr menos 24h apos inic sint n expl
R98|^1 s/assist
R99|Outr causas mal definidas e NE mortalidade
S00|Traum superf da cabeca
 0|^2 do couro cabeludo
 1|Contusao da palpebra e da regiao periocular
 2|Outr traum superf palpebra regiao periocular
 3|Traum superf do nariz
 4|^3 ouvido
 5|^2 dos labios e da cavidade oral
 7|^2 mult da cabeca
 8|^2 de outr partes da cabeca
 9|^2 da cabeca parte NE
S01|Ferim da cabeca
 0|^1 do couro cabeludo
 1|^1 da palpebra e da regiao periocular
 2|^1 do nariz
 3|^2 ouvido
 4|^1 bochecha e regiao temporo-mandibular
 5|^1 do labio e da cavidade oral
 7|^1 mult da cabeca
 8|^1 na cabeca de outr localiz
 9|^3 parte NE
S02|Frat do cranio e dos ossos da face
 0|^1 da abobada do cranio
 1|^2 base do cranio
 2|^1 dos ossos nasais
 3|^1 do assoalho orbital
 4|^1 dos ossos malares e maxilares
 5|^1 de dentes
 6|^2 mandibula
 7|^1 mult envolv ossos do cranio e face
 8|Outr frat do cranio e dos ossos da face
 9|Frat do cranio ou dos ossos da face parte NE
S03|Luxacao entorse distensao artic lig cabeca
 0|^1 do maxilar
 1|^1 da cartilagem do septo nasal
 2|^1 dentaria
 3|^1 de outr partes da cabeca e das NE
 4|Entorse e distensao do maxilar
 5|^1 distens artic lig outr loc NE cabeca
S04|Traum dos nervos cranianos
 0|^1 do nervo e das vias opticas
 1|^3 oculomotor
 2|^3 troclear
 3|^3 trigemeo
 4|^3 abducente
 5|^3 facial
 6|^3 acustico
 7|^3 acessorio
 8|^1 de outr nervos cranianos
 9|^2 nervo craniano NE
S05|^1 do olho e da orbita ocular
 0|^1 conj abrasao cornea s/menc corp estran
 1|Contusao do globo ocular e dos tec da orbita
 2|Lacer rupt ocular c/prol perd tec intra-ocul
 3|^1 ocular s/prolap perda tec intra-ocular
 4|Ferim penetrante orbita c/ s/corpo estranho
 5|^1 penetr globo ocular c/corpo estranho
 6|^4 s/corpo estranho
 7|Avulsao do olho
 8|Outr traum do olho e da orbita
 9|Traum do olho e da orbita de parte NE
S06|^1 intracraniano
 0|Concussao cerebral
 1|Edema cerebral traum
 2|Traum cerebral difuso
 3|^2 focal
 4|Hemorragia epidural
 5|^1 subdural dev traum
 6|^1 subaracnoide dev traum
 7|Traum intracraniano c/coma prolongado
 8|Outr traum intracranianos
 9|Traum intracraniano NE
S07|Lesoes p/esmag da cabeca
 0|Lesao p/esmag da face
 1|^2 do cranio
 8|^2 de outr partes da cabeca
 9|^2 da cabeca parte NE
S08|Amput traum de parte da cabeca
 0|Avulsao do couro cabeludo
 1|Amput traum da orelha
 8|^2 de outr partes da cabeca
 9|^3 parte NE da cabeca
S09|Outr traum da cabeca e os NE
 0|Traum dos vasos sanguineos da cabeca NCOP
 1|^2 musculos e dos tendoes da cabeca
 2|Ruptura traum do timpano
 7|Traum mult da cabeca
 8|Outr traum espec da cabeca
 9|Traum NE da cabeca
S10|^1 superf do pescoco
 0|Contusao da garganta
 1|Outr traum superf da garganta e os NE
 7|Traum superf mult do pescoco
 8|^2 de outr localiz do pescoco
 9|^2 do pescoco parte NE
S11|Ferim do pescoco
 0|^1 envolv a laringe e a traqueia
 1|^1 da gland tireoide
 2|^1 envolv faringe esofago cervical
 7|^1 mult do pescoco
 8|^1 de outr partes do pescoco
 9|^1 do pescoco parte NE
S12|Frat do pescoco
 0|^1 da primeira vertebra cervical
 1|^2 segunda vertebra cervical
 2|^1 de outr vertebras cervicais espec
 7|^1 mult da coluna cervical
 8|^1 de outr partes do pescoco
 9|^1 do pescoco parte NE
S13|Luxacao entorse distensao artic lig pescoco
 0|Ruptura traum disco intervertebral cervical
 1|Luxacao de vertebra cervical
 2|^2 outr partes do pescoco e das NE
 3|Luxacoes mult do pescoco
 4|Distensao e entorse da coluna cervical
 5|^4 regiao tireoidiana
 6|Distens entorse artic lig out loc NE pescoco
S14|Traum nervos medula espinhal nivel cervical
 0|Concussao e edema da medula cervical
 1|Outr traum e os NE da medula cervical
 2|Traum da raiz nervosa da coluna cervical
 3|^1 do plexo braquial
 4|^1 dos nervos perifericos do pescoco
 5|^3 simpaticos do pescoco
 6|^1 de outr nervos e dos NE do pescoco
S15|^1 dos vasos sanguineos nivel do pescoco
 0|^1 da arteria carotida
 1|^3 vertebral
 2|^2 veia jugular externa
 3|^4 interna
 7|^1 de mult vasos sanguineos nivel pescoco
 8|^2 outr vasos sanguineos nivel pescoco
 9|^2 vasos sanguineos NE nivel pescoco
S16|^2 tendoes e de musculos do pescoco
S17|Lesoes p/esmag do pescoco
 0|Lesao p/esmag da laringe e da traqueia
 8|^2 de outr partes pescoco
 9|^2 do pescoco parte NE
S18|Amput traum ao nivel do pescoco
S19|Outr traum do pescoco e os NE
 7|Traum mult do pescoco
 8|Outr traum espec do pescoco
 9|Traum NE do pescoco
S20|^1 superf do torax
 0|Contusao da mama
 1|Outr traum superf da mama e os NE
 2|Contusao do torax
 3|Outr traum superf da parede anterior torax
 4|^5 posterior torax
 7|Traum superf mult do torax
 8|^2 de outr partes espec torax e NE
S21|Ferim do torax
 0|^1 da mama
 1|^2 parede anterior do torax
 2|^3 posterior do torax
 7|^1 mult da parede toracica
 8|^1 de outr partes do torax
 9|^1 do torax parte NE
S22|Frat de costelas esterno e coluna toracica
 0|^2 vertebra toracica
 1|^1 mult da coluna toracica
 2|^1 do esterno
 3|^1 de costela
 4|^1 mult de costelas
 5|Torax fundido
 8|Frat de outr partes dos ossos do torax
 9|^1 dos ossos do torax parte NE
S23|Luxacao entorse distensao artic lig do torax
 0|Ruptura traum disco intervertebral toracico
 1|Luxacao de vertebra toracica
 2|^2 outr partes do torax e das NE
 3|Entorse e distensao da coluna toracica
 4|^3 das costelas e esterno
 5|^1 distensao outr partes torax e NE
S24|Traum nervos e medula espinhal nivel torax
 0|Concussao e edema medula espinhal toracica
 1|Outr traum medula espinhal toracica e os NE
 2|Traum da raiz de nervo da coluna toracica
 3|^1 de nervos perifericos do torax
 4|^3 simpaticos do torax
 5|^2 outr nervos do torax
 6|^2 nervo do torax NE
S25|^2 vasos sanguineos do torax
 0|^1 da aorta toracica
 1|^2 arteria subclavia ou inominada
 2|^2 veia cava super
 3|^3 subclavia ou inominada
 4|^1 de vasos sanguineos pulmonares
 5|^4 intercostais
 7|^2 mult vasos sanguineos do torax
 8|^2 outr vasos sanguineos do torax
 9|^2 vaso sanguineo NE do torax
S26|^1 do coracao
 0|^3 c/hemopericardio
 8|Outr traum do coracao
 9|Traum do coracao NE
S27|^1 de outr orgaos intratoracicos e dos NE
 0|Pneumotorax traum
 1|Hemotorax traum
 2|Hemopneumotorax traum
 3|Outr traum do pulmao
 4|Traum dos bronquios
 5|^1 da traqueia toracica
 6|^2 pleura
 7|^1 mult de orgaos intratoracicos
 8|^1 de outr orgaos intratoracicos espec
 9|^2 orgao intratoracico NE
S28|Lesao p/esmag torax amput traum parte torax
 0|Esmag do torax
 1|Amput traum de parte do torax
S29|Outr traum do torax e os NE
 0|Traum de musculo e de tendao nivel toracico
 7|^1 mult do torax
 8|Outr traum espec do torax
 9|Traum NE do torax
S30|^1 superf do abdome do dorso e da pelve
 0|Contusao do dorso e da pelve
 1|^1 da parede abdominal
 2|^1 dos orgaos genitais externos
 7|Traum superf mult do abdome do dorso e pelve
 8|Outr traum superf do abdome do dorso e pelve
 9|Traum superf parte NE abdome dorso e pelve
S31|Ferim do abdome do dorso e da pelve
 0|^2 dorso e da pelve
 1|^1 da parede abdominal
 2|^1 do penis
 3|^2 escroto e do testiculo
 4|^1 da vagina e da vulva
 5|^1 de outr orgaos genitais externos e NE
 7|^1 mult do abdome do dorso e da pelve
 8|^1 de outr partes e de partes NE abdome
S32|Frat da coluna lombar e da pelve
 0|^1 de vertebra lombar
 1|^1 do sacro
 2|^2 coccix
 3|^2 ilio
 4|^2 acetabulo
 5|^2 pubis
 7|^1 mult de coluna lombar e da pelve
 8|^1 outr part coluna lombossacra pelve e NE
S33|Luxac entors dist artic lig col lombar pelve
 0|Ruptura traum do disco intervertebral lombar
 1|Luxacao da vertebra lombar
 2|^1 artic sacroiliaca sacrococcigea
 3|^1 outr partes e NE coluna lombar pelve
 4|Ruptura traum da sinfise pubica
 5|Entorse e distensao da coluna lombar
 6|^3 articulacao sacroiliaca
 7|^1 distens out part NE col lombar pelve
S34|Traum nerv med lombar niv abdome dorso pelve
 0|Concussao e edema da medula lombar
 1|Outr traum da medula lombar
 2|Traum de raiz nervosa da medula lombar sacra
 3|^2 cauda equina
 4|^1 do plexo lombossacro
 5|^1 nervos simpat lombares sacros pelvicos
 6|^2 perif abdome dorso e pelve
 8|^1 outr nerv e NE niv abdome dorso pelve
S35|^1 vasos sang nivel abdome dorso pelve
 0|^1 da aorta abdominal
 1|^2 veia cava infer
 2|^2 arteria celiaca ou mesenterica
 3|^2 veia porta ou esplenica
 4|^1 de vaso sanguineo renal
 5|^4 iliaco
 7|^2 vasos mult nivel abdome dorso pelve
 8|^1 outr vasos sang niv abdome dorso pelve
 9|^1 vaso sang NE nivel abdome dorso pelve
S36|^1 de orgaos intra-abdominais
 0|^1 do baco
 1|^2 figado ou da vesicula biliar
 2|^2 pancreas
 3|^2 estomago
 4|^2 intestino delgado
 5|^2 colon
 6|^2 reto
 7|^1 de mult orgaos intra-abdominais
 8|^2 outr orgaos intra-abdominais
 9|^2 orgao intra-abdominal NE
S37|^2 orgaos pelvicos
 0|^1 do rim
 1|^2 ureter
 2|^1 da bexiga
 3|^2 uretra
 4|^1 do ovario
 5|^1 da trompa de Falopio
 6|^1 do utero
 7|^1 de mult orgaos pelvicos
 8|^2 outr orgaos pelvicos
 9|^2 orgao pelvico NE
S38|Lesao p/esmag amput traum part abd dors pelv
 0|^2 dos orgaos genitais externos
 1|^2 outr part NE abdome dorso pelv
 2|Amput traum de orgaos genitais externos
 3|^2 outr part NE abdome dorso pelve
S39|Outr traum e os NE do abdome dorso e pelve
 0|Traum musculo e tendao abdome dorso e pelve
 6|^1 org intra-abdominais c/orgaos pelvicos
 7|Outr traum mult do abdome do dorso e pelve
 8|^2 espec do abdome do dorso e pelve
 9|Traum NE do abdome do dorso e da pelve
S40|^1 superf do ombro e do braco
 0|Contusao do ombro e do braco
 7|Traum superf mult do ombro e do braco
 8|Outr traum superf do ombro e do braco
 9|Traum superf NE do ombro e do braco
S41|Ferim do ombro e do braco
 0|^2 ombro
 1|^2 braco
 7|^1 mult do ombro e do braco
 8|^1 outr partes e NE cintura escapular
S42|Frat do ombro e do braco
 0|^1 da clavicula
 1|^2 omoplata
 2|^2 extremidade super do umero
 3|^2 diafise do umero
 4|^2 extremidade infer do umero
 7|^1 mult da clavicula da omoplata e umero
 8|^1 de outr partes do ombro e do braco
 9|^1 da cintura escapular parte NE
S43|Luxacao entorse distens artic lig cint escap
 0|^1 da articulacao do ombro
 1|^3 acromioclavicular
 2|^3 esternoclavicular
 3|^1 de outr partes e NE cint escapular
 4|Entorse e distensao de articulacao do ombro
 5|^3 artic acromioclavicular
 6|^4 esternoclavicular
 7|^1 distensao outr partes NE cint escap
S44|Traum de nervos ao nivel do ombro e do braco
 0|^1 do nervo cubital ao nivel do braco
 1|^3 mediano ao nivel do braco
 2|^3 radial ao nivel do braco
 3|^3 axilar
 4|^3 musculocutaneo
 5|Traumatismo do nervo sensitivo cutâneo ao nível do
 6|Traum nervo sensit cutaneo nivel ombro braco
 7|^1 de mult nervos ao nivel ombro e braco
 8|^2 outr nervos ao nivel ombro e braco
 9|^2 nervo NE ao nivel do ombro e braco
S45|^1 dos vasos sanguineos nivel ombro braco
 0|^1 da arteria axilar
 1|^3 braquial
 2|^2 veia axilar ou braquial
 3|^1 de veia superf ao nivel ombro e braco
 7|^1 mult vasos sang nivel ombro braco
 8|^1 de outr vasos sang nivel ombro braco
 9|^1 vaso sanguineo NE nivel ombro braco
S46|^1 de tendao e musculo nivel ombro braco
 0|^1 do tendao do manguito rotador do ombro
 1|^2 musculo tendao cabeca longa biceps
 2|^3 e tendao outr partes biceps
 3|^5 do triceps
 7|^1 mult musc tendoes nivel ombro braco
 8|^1 outr musc tendoes nivel ombro braco
 9|^1 musculo tendao NE nivel ombro braco
S47|Lesao p/esmag do ombro e do braco
S48|Amput traum do ombro e do braco
 0|^2 da articulacao do ombro
 1|^2 de localiz entre ombro cotovelo
 9|^2 do ombro e do braco localiz NE
S49|Outr traum e os NE do ombro e do braco
 7|Traum mult do ombro e do braco
 8|Outr traum espec do ombro e do braco
 9|Traum NE do ombro e do braco
S50|^1 superf do cotovelo e do antebraco
 0|Contusao do cotovelo
 1|^1 outr partes e NE do antebraco
 7|Traum superf mult do antebraco
 8|Outr traum superf do antebraco
 9|Traum superf do antebraco NE
S51|Ferim do antebraco
 0|^2 cotovelo
 7|^1 mult do antebraco
 8|^1 de outr partes do antebraco
 9|^1 do antebraco parte NE
S52|Frat do antebraco
 0|^1 da extremidade super do cubito
 1|^5 radio
 2|^2 diafise do cubito
 3|^4 radio
 4|^1 das diafises do radio e do cubito
 5|^1 da extremidade distal do radio
 6|^6 e cubito
 7|^1 mult do antebraco
 8|^1 de outr partes do antebraco
 9|^1 do antebraco parte NE
S53|Luxacao entorse distensao artic lig cotovelo
 0|^1 da cabeca do radio
 1|^1 do cotovelo NE
 2|Ruptura traum do ligamento colateral radio
 3|^5 cubito
 4|Entorse e distensao do cotovelo
S54|Traum de nervos ao nivel do antebraco
 0|^1 do nervo cubital ao nivel do antebraco
 1|^3 mediano ao nivel do antebraco
 2|^3 radial ao nivel do antebraco
 3|^1 nervo cutaneo sensitivo niv antebraco
 7|^1 de mult nervos ao nivel do antebraco
 8|^2 outr nervos ao nivel do antebraco
 9|^2 nervo NE ao nivel do antebraco
S55|^2 vasos sanguineos ao nivel antebraco
 0|^1 da arteria cubital ao nivel antebraco
 1|^3 radial ao nivel antebraco
 2|^1 de veia ao nivel do antebraco
 7|^1 mult vasos sanguineos nivel antebraco
 8|^1 outr vasos sanguineos nivel antebraco
 9|^1 de vasos sanguineos NE nivel antebraco
S56|^1 do musculo e tendao ao nivel antebraco
 0|^1 musc flexor tend polegar niv antebraco
 1|^4 out dedos niv antebr
 2|^1 outr musc flexor tendao niv antebraco
 3|^1 musc extens abdut tend poleg niv anteb
 4|^3 tend out dedos niv antebr
 5|^1 outr musc extens tendoes niv antebraco
 7|^1 musculos tendoes mult nivel antebraco
 8|^1 outr musc tendoes e NE nivel antebraco
S57|Lesao p/esmag do antebraco
 0|^3 cotovelo
 1|^2 de outr partes do antebraco
 8|Lesão por esmagamento de outras partes do antebraç
 9|Lesao p/esmag de parte NE do antebraco
S58|Amput traum do cotovelo e do antebraco
 0|^2 ao nivel do cotovelo
 1|^2 antebraco entre cotovelo punho
 9|^2 do antebraco nivel NE
S59|Outr traum do antebraco e os NE
 7|Traum mult do cotovelo
 8|Outr traum espec do antebraco
 9|Traum NE do antebraco
S60|^1 superf do punho e da mao
 0|Contusao de dedos s/lesao da unha
 1|^3 c/lesao da unha
 2|^2 outr partes do punho e da mao
 7|Traum superf mult do punho e da mao
 8|Outr traum superf do punho e da mao
 9|Traum superf NE do punho e da mao
S61|Ferim do punho e da mao
 0|^1 de dedos s/lesao da unha
 1|^3 c/lesao da unha
 7|^1 mult do punho e da mao
 8|^1 de outr partes do punho e da mao
 9|^1 do punho e da mao parte NE
S62|Frat ao nivel do punho e da mao
 0|^1 do osso navicular da mao
 1|^1 de outr ossos do carpo
 2|^1 do primeiro metacarpiano
 3|^1 de outr ossos do metacarpo
 4|^1 mult de ossos metacarpianos
 5|^1 do polegar
 6|^1 de outr dedos
 7|^1 mult de dedos
 8|^1 de outr partes e de partes NE punho mao
S63|Luxac entors distens artic lig niv punho mao
 0|Luxacao do punho
 1|^2 dedo
 2|Luxacoes mult dos dedos
 3|Ruptura traum de ligamentos do punho e carpo
 4|Rupt traum lig dedo artic metacarp interfal
 5|Entorse e distensao do punho
 6|^3 de dedos
 7|^4 outr partes e NE mao
S64|Traum de nervos ao nivel do punho e da mao
 0|^1 do nervo cubital ao nivel punho e mao
 1|^3 mediano ao nivel punho e mao
 2|^3 radial ao nivel punho e mao
 3|^3 digital do polegar
 4|^4 de outr dedo
 7|^1 de mult nervos ao nivel de punho e mao
 8|^2 outr nervos ao nivel do punho e mao
 9|^2 nervo NE ao nivel do punho e da mao
S65|^2 vasos sanguineos nivel punho e mao
 0|^1 da arteria cubital nivel punho e mao
 1|^3 radial ao nivel punho e mao
 2|^1 do arco palmar superf
 3|^4 profundo
 4|^1 de vasos sanguineos do polegar
 5|^4 de outr dedo
 7|^1 vasos sang mult nivel punho e mao
 8|^1 de outr vasos sang nivel punho e mao
 9|^2 vaso sanguineo NE nivel punho e mao
S66|^2 musculo e tendao nivel punho e mao
 0|^1 musc flex long tend poleg niv punh mao
 1|^3 tend outr dedo niv punho mao
 2|^2 extens tend polegar niv punho mao
 3|^4 out ded niv punho mao
 4|^2 intrins tend poleg niv punho mao
 5|^4 out ded niv punh mao
 6|^2 flexores tend mult niv punho mao
 7|^2 extensor tend mult niv punho mao
 8|^1 outr musc tendoes nivel punho e mao
 9|^1 musculo e tendao NE nivel punho e mao
S67|Lesao p/esmag do punho e da mao
 0|^3 polegar e de outr dedos
 8|^2 outr partes e NE punho e mao
S68|Amput traum ao nivel do punho e da mao
 0|^2 do polegar
 1|^2 de um outr dedo apenas
 2|^3 dois ou mais dedos somente
 3|^2 comb dedo ass out part punho mao
 4|^2 da mao ao nivel do punho
 8|^2 de outr partes do punho e da mao
 9|^2 do punho e da mao nivel NE
S69|Outr traum e os NE do punho e da mao
 7|Traum mult do punho e da mao
 8|Outr traum espec do punho e da mao
 9|Traum NE do punho e da mao
S70|^1 superf do quadril e da coxa
 0|Contusao do quadril
 1|^1 da coxa
 7|Traum superf mult do quadril e da coxa
 8|Outr traum superf do quadril e da coxa
 9|Traum superf NE do quadril e da coxa
S71|Ferim do quadril e da coxa
 0|^2 quadril
 1|^1 da coxa
 7|^1 mult do quadril e da coxa
 8|^1 outr partes e das NE cintura pelvica
S72|Frat do femur
 0|^2 colo do femur
 1|^1 pertrocanterica
 2|^1 subtrocanterica
 3|^1 da diafise do femur
 4|^2 extremidade distal do femur
 7|^1 mult do femur
 8|^1 de outr partes do femur
 9|^1 do femur parte NE
S73|Luxacao entorse distensao artic lig quadril
 0|^1 da articulacao do quadril
 1|Entorse e distensao do quadril
S74|Traum de nervos ao nivel do quadril e coxa
 0|^1 do nervo ciatico nivel quadril e coxa
 1|^3 femural nivel quadril e coxa
 2|^1 nervo sensit cutaneo niv quadril coxa
 7|^1 de nervos mult ao nivel quadril e coxa
 8|^2 outr nervos ao nivel quadril e coxa
 9|^2 nervo NE ao nivel do quadril e coxa
S75|^1 vasos sanguineos nivel quadril e coxa
 0|^1 da arteria femural
 1|^2 veia femural nivel quadril e coxa
 2|^1 veia grande safena niv quadril e coxa
 7|^1 mult vasos sang nivel quadril e coxa
 8|^1 outr vaso sang nivel quadril e coxa
 9|^1 vaso sanguineo NE nivel quadril e coxa
S76|^1 musculo e tendao nivel quadril e coxa
 0|^1 do musculo e do tendao do quadril
 1|^7 quadriceps
 2|^7 adutor coxa
 3|^1 musculo e tendao musc post nivel coxa
 4|^1 outr musculos tendoes e NE nivel coxa
 7|^1 mult musc tendoes nivel quadril e coxa
S77|Lesao p/esmag do quadril e da coxa
 0|^3 quadril
 1|^2 da coxa
 2|^2 do quadril e da coxa
S78|Amput traum do quadril e da coxa
 0|^2 na articulacao do quadril
 1|^2 localizada entre joelho quadril
 9|^2 do quadril e coxa nivel NE
S79|Outr traum e os NE do quadril e da coxa
 7|Traum mult do quadril e da coxa
 8|Outr traum espec do quadril e da coxa
 9|Traum NE do quadril e da coxa
S80|^1 superf da perna
 0|Contusao do joelho
 1|^1 de outr partes e de partes NE perna
 7|Traum superf mult da perna
 8|Outr traum superf da perna
 9|Traum superf NE da perna
S81|Ferim da perna
 0|^1 do joelho
 7|^1 mult da perna
 8|^1 de outr partes da perna
 9|^1 da perna parte NE
S82|Frat da perna incl tornozelo
 0|^2 rotula
 1|^2 extremidade proximal da tibia
 2|^2 diafise da tibia
 3|^2 extremidade distal da tibia
 4|^1 do peronio
 5|^2 maleolo medial
 6|^3 lateral
 7|^1 mult da perna
 8|^1 de outr partes da perna
 9|^1 da perna parte NE
S83|Luxacao entorse distensao art lig joelho
 0|^1 da rotula
 1|^1 do joelho
 2|Ruptura do menisco atual
 3|^1 atual cartilagem articulacao joelho
 4|Entorse distensao envolv lig colat joelho
 5|^4 cruzado joelho
 6|^2 outr partes e NE joelho
 7|Traum de estruturas mult do joelho
S84|^2 nervos perifericos da perna
 0|^1 do nervo tibial ao nivel da perna
 1|^3 peronial ao nivel da perna
 2|^3 cutaneo sensitivo nivel perna
 7|^1 de mult nervos ao nivel da perna
 8|^2 outr nervos ao nivel da perna
 9|^2 nervo NE ao nivel da perna
S85|^2 vasos sanguineos da perna
 0|^1 da arteria poplitea
 1|^3 tibial
 2|^3 peronial
 3|^2 veia grande safena ao nivel perna
 4|^3 safena menor ao nivel da perna
 5|^3 poplitea
 7|^1 de mult vasos sanguineos nivel perna
 8|^2 outr vasos sanguineos nivel perna
 9|^2 vasos sanguineos NE ao nivel perna
S86|^2 musculo e de tendao ao nivel perna
 0|^1 do tendao de Aquiles
 1|^1 outr musc tend grup musc post niv pern
 2|^1 musc tend grupo musc ant nivel perna
 3|^5 peron nivel perna
 7|^1 de mult musculos e tendoes nivel perna
 8|^2 outr musculos e tendoes nivel perna
 9|^2 musculo e de tendao NE nivel perna
S87|^1 p/esmag da perna
 0|^2 do joelho
 8|^2 outr parte e partes NE perna
S88|Amput traum da perna
 0|^2 ao nivel do joelho
 1|^2 entre o joelho e o tornozelo
 9|^2 da perna ao nivel NE
S89|Outr traum e os NE da perna
 0|Traum mult da perna
 8|Outr traum espec da perna
 9|Traum NE da perna
S90|^1 superf do tornozelo e do pe
 0|Contusao do tornozelo
 1|^1 de artelho s/lesao da unha
 2|^3 c/lesao da unha
 3|^2 outr partes e partes NE do pe
 7|Traum superf mult do tornozelo e do pe
 8|Outr traum superf do tornozelo e do pe
 9|Traum superf do tornozelo e do pe NE
S91|Ferim do tornozelo e do pe
 0|^2 tornozelo
 1|^1 de artelhos s/lesao da unha
 2|^3 c/lesao da unha
 3|^2 outr partes do pe
 7|^1 mult do tornozelo e do pe
S92|Frat do pe
 0|^2 calcaneo
 1|^2 astragalo
 2|^1 de outr ossos do tarso
 3|^2 ossos do metatarso
 4|^1 do halux
 5|^1 de outr artelho
 7|^1 mult do pe
 9|^1 do pe NE
S93|Luxac entors distens artic lig niv tornoz pe
 0|Luxacao da articulacao do tornozelo
 1|^1 de artelhos
 2|Ruptura de ligamentos nivel tornozelo e pe
 3|Luxacao de outr partes e das NE do pe
 4|Entorse e distensao do tornozelo
 5|^3 de artelhos
 6|^1 distensao outr partes e partes NE pe
S94|Traum dos nervos ao nivel do tornozelo e pe
 0|^1 do nervo plantar externo
 1|^4 interno
 2|^1 nervo peronial prof niv tornozelo e pe
 3|^2 sensit cutaneo niv tornozelo pe
 7|^1 de mult nervos ao nivel tornozelo e pe
 8|^2 outr nervos ao nivel tornozelo e pe
 9|^2 nervo NE ao nivel do tornozelo e pe
S95|^1 vasos sanguineos nivel tornozelo e pe
 0|^1 da arteria dorsal do pe
 1|^3 plantar do pe
 2|^2 veia dorsal do pe
 7|^1 mult vasos sang nivel tornozelo e pe
 8|^1 outr vasos sang nivel tornozelo e pe
 9|^1 vaso sanguineo NE nivel tornozelo e pe
S96|^1 musculo e tendao nivel tornozelo e pe
 0|^1 musc tend musc flex long artel torn pe
 1|^3 exten long artel niv torn pe
 2|^2 intrinseco tendao nivel tornoz pe
 7|^1 mult musc tendoes nivel tornozelo e pe
 8|^1 outr tendoes e musc niv tornozelo e pe
 9|^1 de musculo e tendao NE tornozelo e pe
S97|Lesao p/esmag do tornozelo e do pe
 0|^3 tornozelo
 1|^2 de artelhos
 8|^2 outr partes do tornozelo e pe
S98|Amput traum do tornozelo e do pe
 0|^3 pe ao nivel do tornozelo
 1|^2 de apenas um artelho
 2|^3 dois ou mais artelhos
 3|^3 outr partes do pe
 4|^2 do pe ao nivel NE
S99|Outr traum e os NE do tornozelo e do pe
 7|Traum mult do tornozelo e do pe
 8|Outr traum espec do tornozelo e do pe
 9|Traum NE do tornozelo e do pe
T00|^1 superf envolv mult regioes corpo
 0|^3 a cabeca c/o pescoco
 1|^1 super env torax abd part inf dors pelv
 2|^1 superf envolv reg mult membros super
 3|^6 infer
 6|^5 membr sup infer
 8|^3 outr comb regioes corpo
 9|^2 mult NE
T01|Ferim envolv mult regioes do corpo
 0|^2 a cabeca c/o pescoco
 1|^2 torax abd part inf dorso pelve
 2|^2 regioes mult de membros super
 3|^2 mult regioes de membros infer
 6|^2 regi mult membr super membr inf
 8|^2 outr combinacoes regioes corpo
 9|^1 mult NE
T02|Frat envolv mult regioes do corpo
 0|^2 cabeca c/pescoco
 1|^2 torax c/parte inf dorso e pelve
 2|^2 regioes mult de um membro super
 3|^7 infer
 4|^4 ambos membros super
 5|^6 infer
 6|^4 membros sup c/infer
 7|^2 torax part inf dorso pelve membr
 8|^2 outr combinacoes regioes corpo
 9|^1 mult NE
T03|Luxac entors distens envolv reg mult corpo
 0|^4 cabeca pescoco
 1|Lux entor dist env torax part inf dors pelv
 2|Luxac entors dist envolv reg mult membr sup
 3|^7 inf
 4|^3 env reg mult membr sup inf
 8|^2 distens env outr comb reg corpo
 9|Luxacoes entorses e distensoes mult NE
T04|Traum p/esmag envolv mult regioes do corpo
 0|^3 a cabeca c/o pescoco
 1|^1 p/esm env torax abd part inf dors pelv
 2|^1 p/esmag envolv regioes mult membr sup
 3|^6 inf
 4|^2 env regioes mult membr sup inf
 7|^1 esm torax abd part inf dors pelv membr
 8|^1 p/esmag envolv outr comb regioes corpo
 9|^1 mult p/esmag NE
T05|Amput traum envolv mult regioes do corpo
 0|^2 de ambas as maos
 1|^3 uma mao e de um outr braco
 2|^3 ambos os bracos
 3|^5 pes
 4|^3 um pe e outr perna
 5|^3 ambas as pernas
 6|^3 membros super infer qq comb
 8|^2 envolv outr comb regioes corpo
 9|^2 mult NE
T06|Outr traum envolv regioes mult do corpo NCOP
 0|Traum cer nerv cran nerv med espinh niv pesc
 1|^1 nerv med espinh env outr reg mult corp
 2|^1 de nervos envolv regioes mult do corpo
 3|^1 vasos sang envolv regioes mult corpo
 4|^1 musculos tendoes envolv reg mult corpo
 5|^1 org intratorac c/intra-abdom pelvicos
 8|Outr traum espec envolv regioes mult corpo
T07|Traum mult NE
T08|Frat da coluna nivel NE
T09|Outr traum de coluna e tronco nivel NE
 0|Traum superf do tronco nivel NE
 1|Ferim do tronco nivel NE
 2|Luxacao entorse distens artic lig NE tronco
 3|Traum de medula espinhal nivel NE
 4|^1 nerv raiz nerv espinh plexos NE tronco
 5|^1 de musculo e tendao NE do tronco
 6|Amput traum do tronco nivel NE
 8|Outr traum espec do tronco nivel NE
 9|Traum NE do tronco nivel NE
T10|Frat do membro super nivel NE
T11|Outr traum de membro super nivel NE
 0|Traum superf do membro super nivel NE
 1|Ferim do membro super nivel NE
 2|Lux entor dist artic lig NE membr sup niv NE
 3|Traum de nervo NE do membro super nivel NE
 4|^1 vaso sanguineo NE membro sup nivel NE
 5|^1 musculo e tendao NE membr sup nivel NE
 6|Amput traum do membro super nivel NE
 8|Outr traum espec do membro super nivel NE
 9|Traum NE do membro super nivel NE
T12|Frat do membro infer nivel NE
T13|Outr traum de membro infer nivel NE
 0|Traum superf de membro infer nivel NE
 1|Ferim de membro infer nivel NE
 2|Lux entor dist artic lig NE membr inf niv NE
 3|Traum de nervo NE de membro infer nivel NE
 4|^1 vaso sang NE membro infer nivel NE
 5|^1 musculo tendao NE membro inf nivel NE
 6|Amput traum de membro infer nivel NE
 8|Outr traum espec de membro infer nivel NE
 9|Traum NE do membro infer nivel NE
T14|^1 de regiao NE do corpo
 0|^1 superf de regiao NE do corpo
 1|Ferim de regiao NE do corpo
 2|Frat de regiao NE do corpo
 3|Luxacao entorse e distensao regiao NE corpo
 4|Traum de nervos de regiao NE do corpo
 5|^2 vasos sanguineos de regiao NE corpo
 6|^2 musculos e tendoes regiao NE corpo
 7|^1 p/esmag e amput traum regioes NE corpo
 8|Outr traum de regiao NE do corpo
 9|Traum NE
T15|Corpo estranho na parte externa do olho
 0|^3 cornea
 1|^2 no saco conjuntival
 8|^1 estranh outr loc mult part ext olho
 9|^1 estranho parte NE regiao externa olho
T16|^2 no ouvido
T17|^3 trato respirat
 0|^3 seio nasal
 1|^2 na narina
 2|^3 faringe
 3|^3 laringe
 4|^3 traqueia
 5|^2 no bronquio
 8|^2 outr partes mult trato resp
 9|^2 no trato respirat parte NE
T18|^3 aparelho digestivo
 0|^2 na boca
 1|^2 no esofago
 2|^3 estomago
 3|^3 intestino delgado
 4|^3 colon
 5|^3 anus e reto
 8|^2 outr partes mult ap digestivo
 9|^2 em parte NE ap digestivo
T19|^2 no trato geniturinario
 0|^2 na uretra
 1|^3 bexiga
 2|^3 vulva e vagina
 3|^2 no utero
 8|^2 out part mult trat geniturin
 9|^2 trato geniturinario parte NE
T20|Queim e corrosao da cabeca e pescoco
 0|^1 da cabeca e do pescoco grau NE
 1|^1 de 1.grau da cabeca e pescoco
 2|^2 2.grau da cabeca e do pescoco
 3|^2 3.grau da cabeca e pescoco
 4|Corrosao da cabeca e do pescoco grau NE
 5|^1 de 1.grau cabeca e pescoco
 6|^2 2.grau cabeca e pescoco
 7|^2 3.grau cabeca e pescoco
T21|Queim e corrosao do tronco
 0|^1 do tronco grau NE
 1|^1 de 1.grau do tronco
 2|^2 2.grau do tronco
 3|^2 3.grau do tronco
 4|Corrosao do tronco grau NE
 5|^1 de 1.grau do tronco
 6|^2 2.grau do tronco
 7|^2 3.grau do tronco
T22|Queim corrosao ombro membr sup exc punho mao
 0|^1 ombro membr sup exc punho mao grau NE
 1|^1 1.grau ombro membr sup exc punho e mao
 2|^1 2.grau ombro membr sup exc punho e mao
 3|^1 3.grau ombro membr sup exc punho e mao
 4|Corros ombro membr sup exc punho mao grau NE
 5|Corrosao 1.grau ombr membr sup exc punho mao
 6|^1 2.grau ombr membr sup exc punho mao
 7|^1 3.grau ombr membr sup exc punho mao
T23|Queim e corrosao do punho e da mao
 0|^1 do punho e da mao grau NE
 1|^1 de 1.grau do punho e da mao
 2|^2 2.grau do punho e da mao
 3|^2 3.grau do punho e da mao
 4|Corrosao do punho e da mao grau NE
 5|^1 de 1.grau do punho e da mao
 6|^2 2.grau do punho e da mao
 7|^2 3.grau do punho e da mao
T24|Queim corros quadr membro inf exc tornoz pe
 0|^1 quadr membr inf exc tornoz pe grau NE
 1|^1 1.grau quadr membr inf exc tornoz pe
 2|^1 2.grau quadr membr inf exc tornoz pe
 3|^1 3.grau quadr membr inf exc tornoz pe
 4|Corros quadr membr inf exc tornoz pe grau NE
 5|^1 1.grau quadr membr inf exc tornoz pe
 6|^1 2.grau quadr membr inf exc tornoz pe
 7|^1 3.grau quadr membr inf exc tornoz pe
T25|Queim e corrosao do tornozelo e do pe
 0|^1 do tornozelo e do pe grau NE
 1|^1 de 1.grau do tornozelo e do pe
 2|^2 2.grau do tornozelo e do pe
 3|^2 3.grau do tornozelo e do pe
 4|Corrosao do tornozelo e do pe grau NE
 5|^1 de 1.grau do tornozelo e do pe
 6|^2 2.grau do tornozelo e do pe
 7|^2 3.grau do tornozelo e do pe
T26|Queim e corrosao limitadas ao olho e anexos
 0|^1 da palpebra e da regiao periocular
 1|^2 cornea e do saco conjuntival
 2|^1 c/result rupt e destruic globo ocular
 3|^1 de outr partes do olho e anexos
 4|^1 do olho e anexos parte NE
 5|Corrosao da palpebra e da regiao periocular
 6|^2 cornea e do saco conjuntival
 7|^1 c/result rupt destruic globo ocular
 8|^1 de outr partes do olho e anexos
 9|^1 do olho e anexos parte NE
T27|Queim e corrosao do trato respirat
 0|^1 da laringe e traqueia
 1|^3 traqueia c/pulmao
 2|^1 de outr partes do trato respirat
 3|^1 do trato respirat parte NE
 4|Corrosao da laringe e traqueia
 5|^1 laringe traqueia c/corrosao pulmao
 6|^1 de outr partes do trato respirat
 7|^1 do trato respirat parte NE
T28|Queim e corrosao de outr orgaos internos
 0|^1 da boca e da faringe
 1|^1 do esofago
 2|^1 de outr partes do trato alimentar
 3|^1 dos orgaos geniturinarios internos
 4|^1 de outr orgaos internos e dos NE
 5|Corrosao da boca e faringe
 6|^1 do esofago
 7|^1 de outr partes do trato alimentar
 8|^2 orgaos geniturinarios internos
 9|^2 outr orgaos internos e dos NE
T29|Queim e corrosoes de mult regioes do corpo
 0|^1 mult grau NE
 1|^2 s/menc queim ultrapass 1.grau
 2|^5 2.grau
 3|^2 menc ao menos uma queim de 3.grau
 4|Corrosoes mult grau NE
 5|^2 s/menc corros ultrapas 1.grau
 6|^5 2.grau
 7|^2 menc ao menos corros 3.grau
T30|Queim e corrosao parte NE do corpo
 0|^1 parte do corpo NE grau NE
 1|^1 de 1.grau parte do corpo NE
 2|^2 2.grau parte do corpo NE
 3|^2 3.grau parte do corpo NE
 4|Corrosao parte do corpo NE grau NE
 5|^1 de 1.grau parte do corpo NE
 6|^2 2.grau parte do corpo NE
 7|^2 3.grau parte do corpo NE
T31|Queim classif seg ext superf corporal ating
 0|^1 envolv menos de 10% da superf corporal
 1|^2 de 10-19% da superf corporal
 2|^3 20-29% da superf corporal
 3|^3 30-39% da superf corporal
 4|^3 40-49% da superf corporal
 5|^3 50-59% da superf corporal
 6|^3 60-69% da superf corporal
 7|^3 70-79% da superf corporal
 8|^3 80-89% da superf corporal
 9|^2 90% ou mais da superf corporal
T32|Corrosoes classif seg ext superf corp ating
 0|^1 envolv menos de 10% superf corp
 1|^2 10-19% da superf corporal
 2|^2 20-29% da superf corporal
 3|^2 30-39% da superf corporal
 4|^2 40-49% da superf corporal
 5|^2 50-59% da superf corporal
 6|^2 60-69% da superf corporal
 7|^2 70-79% da superf corporal
 8|^2 80-89% da superf corporal
 9|^2 90% ou mais superf corporal
T33|Geladura superf
 0|^2 da cabeca
 1|^2 do pescoco
 2|^3 torax
 3|^2 pared abd part inf dors pelv
 4|^2 do braco
 5|^3 punho e da mao
 6|^3 quadril e da coxa
 7|^3 joelho e da perna
 8|^3 tornozelo e do pe
 9|^2 de outr locais e locais NE
T34|^1 c/necrose de tec
 0|^4 da cabeca
 1|^4 do pescoco
 2|^5 torax
 3|Gelad necr tec pared abd part inf dors pelv
 4|Geladura c/necrose de tec do braco
 5|^5 punho e da mao
 6|^5 quadril e coxa
 7|^5 joelho e perna
 8|^5 tornozelo e pe
 9|^4 de localiz NE
T35|^1 de mult partes do corpo e das NE
 0|^1 superf envolv mult partes do corpo
 1|^1 c/necrose de tec mult partes corpo
 2|^1 de grau NE da cabeca e do pescoco
 3|Gelad grau NE torax abd part inf dorso pelve
 4|Geladura de grau NE do membro super
 5|^6 infer
 6|^4 de mult partes do corpo
 7|^5 localiz NE
T36|Intox p/antibioticos sistemicos
 0|Penicilinas
 1|Cefalosporinas e outr betalactaminas
 2|Grupo do cloranfenicol
 3|Macrolidios
 4|Tetraciclinas
 5|Aminoglicosideos
 6|Rifamicinas
 7|Antibioticos antifungicos admin p/via sistem
 8|Outr antibioticos sistemicos
 9|Antibioticos sistemicos NE
T37|Intox outr subst antiinfecc antiparasit sist
 0|Sulfonamidas
 1|Drogas antimicobacterianas
 2|Antimalaricos drog q atuam s/protoz sangue
 3|Outr medicamentos antiprotozoarios
 4|Anti-helminticos
 5|Drogas antivirais
 8|Outr agentes antiinfecc e antiparasit espec
 9|Agentes antiinfecc e antiparasit sistem NE
T38|Intox p/hormonios seus subst sint antag NCOP
 0|Glicocorticoides e analogos sinteticos
 1|Hormonios tireoidianos e seus derivados
 2|Medicamentos antitireoidianos
 3|Insulina e drogas hipoglicemiantes orais
 4|Anticoncepcionais orais
 5|Outr estrogenos e progestagenos
 6|Antigonadotrofin antiestrog antiandrog NCOP
 7|Androgenos e anabolizantes congeneres
 8|Outr hormonios e substitutos sinteticos e NE
 9|^1 antagonistas hormonais e os NE
T39|Intox analges antipiret anti-reumat n-opiac
 0|Salicilatos
 1|Derivados do 4-aminofenol
 2|^1 pirazolonicos
 3|Outr antiinflamatorios nao esteroides
 4|Anti-reumaticos NCOP
 8|Outr analgesicos nao opiac e antipiret NCOP
 9|Analges n-opiaceo antipiret e anti-reumat NE
T40|Intox p/narcoticos e psicodislepticos
 0|Opio
 1|Heroina
 2|Outr opiaceos
 3|Metadona
 4|Outr narcoticos sinteticos
 5|Cocaina
 6|Outr narcoticos e os NE
 7|Cannabis
 8|Lisergida
 9|Outr psicodislepticos e os NE
T41|Intox p/anestesicos e gases terapeuticos
 0|Anestesicos inalatorios
 1|^1 intravenosos
 2|Outr anestesicos gerais e os NE
 3|Anestesicos locais
 4|Anestesico NE
 5|Gases terapeuticos
T42|Intox antiepilept sedativ-hipnot antiparkins
 0|Derivados da hidantoina
 1|Iminostilbenos
 2|Succinimidas e oxazolidinadionas
 3|Barbituricos
 4|Benzodiazepinas
 5|Antiepileticos em associacao NCOP
 6|Outr drogas antiepilepticas sedativos-hipnot
 7|Drogas antiepilepticos sedativos-hipnot NE
 8|Drog antipark outr depress centr tonus musc
T43|Intox p/drogas psicotropicas NCOP
 0|Antidepressivos triciclicos e tetraciclicos
 1|^1 inibidores monoaminooxidase
 2|Outr antidepressivos e os NE
 3|Antipsicoticos neurolept deriv fenotiazina
 4|Neurolepticos tipo butirofenona e tioxanteno
 5|Outr antipsicoticos e neurolepticos e os NE
 6|Psicoestimul que potenc podem prov depend
 8|Outr drogas psicotropicas NCOP
 9|Droga psicotropica NE
T44|Intox p/drog q afet princ sist nerv autonomo
 0|Agentes anticolinesterase
 1|Outr agentes parassimpaticomimeticos
 2|Bloqueadores ganglionares NCOP
 3|Outr parassimpaticoliticos espasmolit NCOP
 4|Agonistas princ alfa-adrenorreceptores NCOP
 5|^2 beta-adrenorreceptores NCOP
 6|Antagonistas alfa-adrenorreceptores NCOP
 7|^1 beta-adrenorreceptores NCOP
 8|Bloqueador neuron adrenerg acao central NCOP
 9|Outr drog q afet princ sist nerv autonomo NE
T45|Intox subst acao ess sist subst hematol NCOP
 0|Drogas antialergicas e antiemeticas
 1|^1 antineoplasicas e imunomupressoras
 2|Vitaminas NCOP
 3|Enzimas NCOP
 4|Ferro e seus compostos
 5|Anticoagulantes
 6|Drogas que afetam a fibrinolise
 7|Antagonist anticoag vitamina K outr fat coag
 8|Outr subst prim sistemicas e hematologicas
 9|Subst essenc sistemica hematologica NE
T46|Intox subst que atuam prim sobre ap circul
 0|Glicosideos estim coracao subst acao semelh
 1|Bloqueadores dos canais de calcio
 2|Outr drogas antidisritmicas NCOP
 3|Vasodilatadores coronarianos NCOP
 4|Inibidores da enzima conversao angiotensina
 5|Outr drogas anti-herpertensivas NCOP
 6|Drog antihiperlipemicas antiarteriosclerotic
 7|Vasodilatadores perifericos
 8|Drog antivaricosas incl subst esclerosantes
 9|Outr subst e NE que agem essenc s/ap circ
T47|Intox p/subst que atuam prim s/ap gastroint
 0|Antagonistas dos receptores H2 da histamina
 1|Outr antiacidos drog q inibem secr gastrica
 2|Laxativos estimulantes
 3|^1 salinos e osmoticos
 4|Outr laxativos
 5|Digestivos
 6|Drogas antidiarreicas
 7|Emeticos
 8|Outr subst que atuam prim s/ap gastrintest
 9|Subst NE que atua prim s/ap gastrointestinal
T48|Intox subst q at prim musc lisos esq ap resp
 0|Drogas ocitocicas
 1|Relaxantes musculares esqueleticos
 2|Outr subst e as NE que atuam sobre musculos
 3|Antitussigenos
 4|Expectorantes
 5|Drogas anti-resfriado
 6|Antiasmaticos NCOP
 7|Outr subst e NE que atuam prim s/ap respirat
T49|Int subs uso top pel muc med ut oft otor odo
 0|Antifung antiinfec antiinflamat uso top NCOP
 1|Antipruriginosos
 2|Adstringentes e detergentes de uso local
 3|Emolientes demulcentes e protetores
 4|Ceratol ceratopl out drog prepar trat cabelo
 5|Drogas e preparacoes de uso oftalmologico
 6|^1 preparacoes uso otorrinolaringologico
 7|^1 dentarias de uso topico
 8|Outr drogas de uso topico
 9|Preparado de uso topico NE
T50|Intox diuret out drog medic subst biolog NE
 0|Mineralocorticoides e seus antagonistas
 1|Diureticos de alca
 2|Inib anidrase carb benzotiazidas outr diuret
 3|Prod que agem s/equil eletr caloric hidric
 4|Drogas que agem sobre metab acido urico
 5|Inibidores do apetite
 6|Antidotos e quelantes NCOP
 7|Analepticos antagonistas receptores opiaceos
 8|Agentes de diagn
 9|Outr drogas medicamentos subst biolog e NE
T51|Efeito toxico do alcool
 0|Etanol
 1|Metanol
 2|2-propanol
 3|Oleo de fusel
 8|Outr alcoois
 9|Alcool NE
T52|Efeito toxico de solventes organicos
 0|Derivados do petroleo
 1|Benzeno
 2|Homologos do benzeno
 3|Glicois
 4|Cetonas
 8|Outr solventes organicos
 9|Solvente organico NE
T53|Efeito tox deriv halog hidrocarb alif aromat
 0|Tetracloreto de carbono
 1|Cloroformio
 2|Tricloroetileno
 3|Tetracloroetileno
 4|Diclorometano
 5|Clorofluorcarbono
 6|Outr deriv halog hidrocarbonetos alifaticos
 7|Deriv halogenicos hidrocarbonetos aromaticos
 9|^1 halog hidrocarbonetos alifat aromat NE
T54|Efeito toxico de corrosivos
 0|Fenol e homologos do fenol
 1|Outr compostos corrosivos organicos
 2|Acidos corrosivos e subst semelhantes
 3|Bases causticas e subst semelhantes
 9|Subst corrosiva NE
T55|Efeito toxico de saboes e detergentes
T56|^3 metais
 0|Chumbo e seus compostos
 1|Mercurio e seus compostos
 2|Cromo e seus compostos
 3|Cadmio e seus compostos
 4|Cobre e seus compostos
 5|Zinco e seus compostos
 6|Estanho e seus compostos
 7|Berilo e seus compostos
 8|Outr metais
 9|Metal NE
T57|Efeito toxico de outr subst inorganicas
 0|Arsenico e seus compostos
 1|Fosforo e seus compostos
 2|Manganes e seus compostos
 3|Cianeto de hidrogenio
 8|Outr subst inorganicas espec
 9|Subst inorganica NE
T58|Efeito toxico de monoxido de carbono
T59|^3 outr gases fumos e vapores
 0|Oxidos de nitrogenio
 1|Dioxido de enxofre
 2|Formaldeido
 3|Gas lacrimogenio
 4|Cloro gasoso
 5|Fluoreto gasoso e acido fluoridrico
 6|Acido sulfidrico
 7|Dioxido de carbono
 8|Outr gases fumacas e vapores espec
 9|Gases fumacas e vapores NE
T60|Efeito toxico de pesticidas
 0|Inseticidas organofosforados e carbamatos
 1|^1 halogenados
 2|Outr inseticidas
 3|Herbicidas e fungicidas
 4|Rodenticidas
 8|Outr pesticidas
 9|Pesticida NE
T61|Efeito tox subst nocivas cons como fruto mar
 0|Intox p/peixe ciguatera
 1|^1 p/peixes escombrideos
 2|Outr intox p/peixes e mariscos
 8|Efeito toxico de outr frutos do mar
 9|^3 frutos do mar NE
T62|^1 tox outr subst noc inger como aliment
 0|Ingestao de cogumelos
 1|^2 frutos
 2|^2 outr plantas
 8|Outr subst nocivas ingeridas como alimento
 9|Subst nocivas ingeridas como alimento NE
T63|Efeito toxico de contato c/animais venenosos
 0|Veneno de serpente
 1|^2 outr repteis
 2|^2 escorpiao
 3|^2 aranha
 4|^2 outr artropodes
 5|Contato c/peixe
 6|^1 c/outr animais marinhos
 8|^3 venenosos
 9|^1 c/animal venenoso NE
T64|Efeito tox aflatox outr micotox contam alim
T65|^1 toxico de outr subst e as NE
 0|Cianetos
 1|Estricnina e seus sais
 2|Tabaco e da nicotina
 3|Nitroderiv aminoderiv benzeno seus homologos
 4|Dissulfeto de carbono
 5|Nitroglicerina outr acidos esteres nitricos
 6|Tinturas e corantes NCOP
 8|Outr subst espec
 9|Subst NE
T66|Efeitos NE de radiacao
T67|^1 do calor e da luz
 0|Golpe de calor e insolacao
 1|Sincope dev calor
 2|Caibras dev calor
 3|Exaustao dev calor e a perda hidrica
 4|^6 de sal
 5|^3 s/especificacao
 6|Fadiga transitoria dev calor
 7|Edema dev calor
 8|Outr efeitos do calor e da luz
 9|Efeito do calor e da luz NE
T68|Hipotermia
T69|Outr efeitos da temperatura reduzida
 0|Mao e pe de imersao
 1|Congelamento
 8|Outr efeitos espec de temperatura reduzida
 9|Efeito NE de temperatura reduzida
T70|Efeitos pressao atmosferica e pressao agua
 0|Otite barotraumatica
 1|Sinusite barotraumatica
 2|Outr efeitos das grandes altitude e os NE
 3|Mal dos caixoes
 4|Efeito dos fluidos em alta pressao
 8|Outr efeitos pressao atmosferica press agua
 9|Efeitos NE pressao atmosferica pressao agua
T71|Asfixia
T73|Efeitos de outr privacoes
 0|^1 da fome
 1|^2 sede
 2|Exaustao dev intemperies
 3|^2 um esforco intenso
 8|Outr efeitos de privacao
 9|Efeito NE de privacao
T74|Sindr de maus tratos
 0|Abandono
 1|Sevicias fisicas
 2|Abuso sexual
 3|^1 psicologico
 8|Outr sindr espec de maus tratos
 9|Sindr NE de maus tratos
T75|Efeitos de outr causas externas
 0|^1 do raio
 1|Afogamento e submersao nao mortal
 2|Efeitos da vibracao
 3|Doenc causada p/movimento
 4|Efeitos da corrente eletrica
 8|Outr efeitos espec de causas externas
T78|Efeitos adversos NCOP
 0|Choque anafilatico dev intolerancia alim
 1|Outr reacoes de intolerancia alimentar NCOP
 2|Choque anafilatico NE
 3|Edema angioneurotico
 4|Alergia NE
 8|Outr efeitos adversos NCOP
 9|Efeito adverso NE
T79|Algumas complic precoces dos traum NCOP
 0|Embolia gasosa
 1|^1 gordurosa
 2|Hemorragia traum secund e recidivante
 3|Infecc pos-traum de ferim NCOP
 4|Choque traum
 5|Anuria traum
 6|Isquemia muscular traum
 7|Enfisema subcutaneo orig traum
 8|Outr complic precoces de traum
 9|Complic precoce NE de traum
T80|^1 conseq infus transfus injecao terap
 0|Embolia aerea subs infus transf injec terap
 1|Complic vasc subseq infus transf injec terap
 2|Infecc subseq infusao transfus injecao terap
 3|Reacao de incompatibilidade ABO
 4|^3 Rh
 5|Choque anafilatico dev soro
 6|Outr reacoes ao soro
 8|^1 complic subseq infus transf injec terap
 9|Complic NE subseq infus transfus injec terap
T81|^1 de proced NCOP
 0|Hemorragia e hematoma complic proced NCOP
 1|Choque durante ou resultante de proced NCOP
 2|Perfuracao lacerac acid durante proced NCOP
 3|Deiscencia de ferida cirurgica NCOP
 4|Infecc subsequente a proced NCOP
 5|Corp estr acid cav corp ferid oper subs proc
 6|Reacao ag subst estr deix acid durante proc
 7|Complic vasc subsequentes a um proced NCOP
 8|Outr complic de proced NCOP
 9|Complic NE de proced
T82|^1 disp prot impl enxert card e vasc
 0|^1 mecanica protese valvular cardiaca
 1|^2 de disp eletronico cardiaco
 2|^1 mec enxerto ponte coron impl valvas
 3|^1 mecanicas outr enxertos vasculares
 4|^1 mecanica de cateter vascular dialise
 5|^1 mec outr disp implantes cardiovasc
 6|Infecc reac inflam dev protese valvular card
 7|Inf reac inf dev out disp impl enx card vasc
 8|Outr complic disp prot impl enx card vasc
 9|Complic NE disp prot implant enx card vasc
T83|^1 disp prot impl enx geniturin int
 0|^1 mecanica de cateter urinario
 1|^1 mec outr disp implantes urinarios
 2|^2 de enxerto de orgao urinario
 3|^1 mecanica de disp intra-uterino
 4|^1 mec out disp prot impl enx trat gen
 5|Inf reac infl dev disp prot impl enx ap urin
 6|^2 inf dev disp prot impl enx trat gen
 8|Outr complic disp prot impl enx genituri
 9|Complic NE protese impl enx geniturinarios
T84|^1 disp prot impl enx ortopedicos int
 0|^1 mecanica protese articular interna
 1|^1 mec disp fixacao int ossos membros
 2|^4 interna outr ossos
 3|^2 outr disp impl enxertos osseos
 4|^5 enx ortoped int
 5|Infecc reacao inflam dev protese artic int
 6|^4 disp fixacao int
 7|Inf reac inf out disp prot imp enx ort int
 8|Outr complic disp prot impl enx ortop int
 9|Complic NE disp protetico impl enx ortop int
T85|^1 outr disp proteticos impl enx int
 0|^1 mecanica shunt ventric intracraniano
 1|^1 mec estim eletr implant sist nerv
 2|^1 mecanica de lente intraocular
 3|^1 mec outr disp prot impl enx oculares
 4|^1 mecanica protese implante mamarios
 5|^1 mec disp prot impl enx gastrointest
 6|^2 out disp prot impl enx int espec
 7|Inf reac inf dev outr disp prot impl enx int
 8|Outr complic disp prot impl enx int NCOP
 9|Complic NE outr disp prot impl enx internos
T86|Falha rejeicao orgaos e tec transplantados
 0|Rejeicao a transplante de medula ossea
 1|Falencia ou rejeicao de transplante de rim
 2|^5 coracao
 3|^1 rejeic transpl duplo coracao pulmao
 4|^1 ou rejeicao de transplante figado
 8|Outr insuf rejeicao outr org tec transplant
 9|Falencia rejeicao transplante orgao tec NE
T87|Complic proprias de reimplante e amput
 0|^1 de reimplante de extremidade super
 1|^5 infer
 2|^2 outr partes reimplantadas corpo
 3|Neuroma de coto da amput
 4|Infecc de coto da amput
 5|Necrose do coto da amput
 6|Outr complic e as NE do coto de amput
T88|^2 cuidados medicos cirurg NCOP
 0|Infecc subsequente a imunizacao
 1|Outr complic subsequentes a imunizacao NCOP
 2|Choque dev anestesia
 3|Hipertermia maligna dev anestesia
 4|Entubacao falha ou dificil
 5|Outr complic de anestesia
 6|Choq anaf dev ef adv drog med corr adm apr
 7|Efeito adverso NE de droga ou medicamento
 8|Outr complic cuidados med cirurg espec NCOP
 9|Complic NE de cuidados medicos e cirurgicos
T90|Sequelas de traum da cabeca
 0|^3 superf da cabeca
 1|^2 ferim da cabeca
 2|^2 frat de cranio e de ossos face
 3|^2 traum de nervos cranianos
 4|^3 do olho e da orbita
 5|^3 intracraniano
 8|^2 outr traum espec da cabeca
 9|^2 traum NE da cabeca
T91|^3 do pescoco e do tronco
 0|^1 traum superf e ferim pescoco tronco
 1|^1 de frat de coluna vertebral
 2|^2 outr frat do torax e da pelve
 3|^2 traum de medula espinhal
 4|^4 orgaos intratoracicos
 5|^1 traum org intra-abdominais e pelv
 8|^1 outr traum espec pescoco e tronco
 9|^1 de traum NE do pescoco e do tronco
T92|^3 do membro super
 0|^2 ferim do membro super
 1|^2 frat do braco
 2|^3 ao nivel do punho e da mao
 3|^1 luxacao entorse distensao membr sup
 4|^1 de traum de nervo de membro super
 5|^1 traum musculo tendao membro super
 6|^1 de esmag e amput traum membro super
 8|^2 outr traum espec do membro super
 9|^2 traum NE do membro super
T93|^3 do membro infer
 0|^2 ferim do membro infer
 1|^2 frat do femur
 2|^2 outr frat do membro infer
 3|^1 luxacao entorse distensao membr inf
 4|^1 de traum de nervo do membro infer
 5|^1 traum musculo tendao membro infer
 6|^1 de esmag e amput traum membro infer
 8|^2 outr traum espec do membro infer
 9|^2 traum NE do membro infer
T94|^1 traum envolv mult reg corpo e NE
 0|^1 de traum envolv regioes mult corpo
 1|^3 NE p/regioes do corpo
T95|^2 queim corrosoes e geladuras
 0|^1 queim corrosao gelad cabeca pescoco
 1|^1 de queim corrosao e geladura tronco
 2|^1 queim corrosao geladura membro sup
 3|^5 inf
 4|Seq queim corros class ext area corp envolv
 8|Sequelas outr queim corrosoes gelad espec
 9|^1 de queim corrosao geladura local NE
T96|^1 intox drog medic subst biolog
T97|^1 efeit tox subst orig pred nao-medic
T98|^1 outr efeitos causas externas e NE
 0|^1 efeit penetr corpo estranh orif nat
 1|^1 outr efeitos causas externas e NE
 2|^1 algumas complic precoces de traum
 3|^1 de complic cuidados med cirurg NCOP
U04|Designação provisória de novas doenças de etio
 9|Síndrome respiratória aguda grave [Severe acute re
U07|Uso emergencial do U07
 0|Doença por cigarro eletrônico
 1|Infecção pelo novo Coronavírus (COVID-19)
 2|COVID-19, vírus não identificado
U80|Agente resistente à penicilina e antibióticos
 0|^3 penicilina
 1|^3 meticilina
 8|^2 a outro antibiótico relacionado
U81|^2 à vancomicina e antibióticos
 0|^3 vancomicina
 8|^2 a outros antibióticos relacionad
U88|^3 múltiplos antibióticos
U89|^3 outro antibiótico especifi
 8|^5 especificado
 9|^3 antibiótico não especificado
V01|Pedestre traum colis veic a pedal
 0|Acid n-trans
 1|^1 trans
 9|^1 NE se trans ou nao-trans
V02|Pedestre traum colis veic motor 2 3 rodas
 0|Acid n-trans
 1|^1 trans
 9|^1 NE se trans ou nao-trans
V03|Pedestre traum colis automov pickup caminhon
 0|Acid n-trans
 1|^1 trans
 9|^1 NE se trans ou nao-trans
V04|Pedestre traum colis veic transp pesado onib
 0|Acid n-trans
 1|^1 trans
 9|^1 NE se trans ou nao-trans
V05|Pedestre traum colis trem veic ferroviario
 0|Acid n-trans
 1|^1 trans
 9|^1 NE se trans ou nao-trans
V06|Pedestre traum colis outr veic nao-motoriz
 0|Acid n-trans
 1|^1 trans
 9|^1 NE se trans ou nao-trans
V09|Pedestre traum outr acid transp e NE
 0|Acid n-trans envolv outr veic motor e NE
 1|^2 NE
 2|^1 trans envolv outr veic e NE a motor
 3|^2 NE
 9|^1 transp NE
V10|Ciclista traum colis pedestre animal
 0|Condutor em acid n-trans
 1|Passageiro em acid n-trans
 2|Ciclista NE em acid n-trans
 3|Pessoa traum ao subir ou descer do veic
 4|Condutor em acid trans
 5|Passageiro em acid trans
 9|Ciclista NE em acid trans
V11|^1 traum colis outr veic a pedal
 0|Condutor em acid n-trans
 1|Passageiro em acid n-trans
 2|Ciclista NE em acid n-trans
 3|Pessoa traum ao subir ou descer do veic
 4|Condutor em acid trans
 5|Passageiro em acid trans
 9|Ciclista NE em acid trans
V12|^1 traum colis veic motor 2 3 rodas
 0|Condutor em acid n-trans
 1|Passageiro em acid n-trans
 2|Ciclista NE em acid n-trans
 3|Pessoa traum ao subir ou descer do veic
 4|Condutor em acid trans
 5|Passageiro em acid trans
 9|Ciclista NE em acid trans
V13|^1 traum colis automov pickup caminhon
 0|Condutor em acid n-trans
 1|Passageiro em acid n-trans
 2|Ciclista NE em acid n-trans
 3|Pessoa traum ao subir ou descer do veic
 4|Condutor em acid trans
 5|Passageiro em acid trans
 9|Ciclista NE em acid trans
V14|Ciclis traum colis veic transp pesado onibus
 0|Condutor em acid n-trans
 1|Passageiro em acid n-trans
 2|Ciclista NE em acid n-trans
 3|Pessoa traum ao subir ou descer do veic
 4|Condutor em acid trans
 5|Passageiro em acid trans
 9|Ciclista NE em acid trans
V15|^1 traum colis trem veic ferroviario
 0|Condutor em acid n-trans
 1|Passageiro em acid n-trans
 2|Ciclista NE em acid n-trans
 3|Pessoa traum ao subir ou descer do veic
 4|Condutor em acid trans
 5|Passageiro em acid trans
 9|Ciclista NE em acid trans
V16|^1 traum colis outr veic nao-motoriz
 0|Condutor em acid n-trans
 1|Passageiro em acid n-trans
 2|Ciclista NE em acid n-trans
 3|Pessoa traum ao subir ou descer do veic
 4|Condutor em acid trans
 5|Passageiro em acid trans
 9|Ciclista NE em acid trans
V17|^1 traum colis objeto fixo ou parado
 0|Condutor em acid n-trans
 1|Passageiro em acid n-trans
 2|Ciclista NE em acid n-trans
 3|Pessoa traum ao subir ou descer do veic
 4|Condutor em acid trans
 5|Passageiro em acid trans
 9|Ciclista NE em acid trans
V18|^1 traum acid transp s/colis
 0|Condutor em acid n-trans
 1|Passageiro em acid n-trans
 2|Ciclista NE em acid n-trans
 3|Pessoa traum ao subir ou descer do veic
 4|Condutor em acid trans
 5|Passageiro em acid trans
 9|Ciclista NE em acid trans
V19|^1 traum acid transp e NE
 0|Condutor colis outr veic NE mot acid n-trans
 1|Passag colis outr veic NE mot acid n-trans
 2|Cicl NE colis outr veic NE mot acid n-trans
 3|Ciclista acid NE e n-trans
 4|Condutor colis outr veic NE mot acid trans
 5|Passageiro colis outr veic NE mot acid trans
 6|Cicl NE colis outr veic NE mot acid trans
 8|Ciclista outr acid transp espec
 9|^1 acid trans NE
V20|Motociclista traum colis pedestre animal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Motociclista NE traum acid n-trans
 3|Pessoa ao subir ou descer do veic
 4|Condutor acid trans
 5|Passageiro acid trans
 9|Motociclista NE acid trans
V21|^1 traum colis veic pedal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Motociclista NE traum acid n-trans
 3|Pessoa ao subir ou descer do veic
 4|Condutor acid trans
 5|Passageiro acid trans
 9|Motociclista NE acid trans
V22|Motocicl traum colis veic motor 2 3 rodas
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Motociclista NE traum acid n-trans
 3|Pessoa ao subir ou descer do veic
 4|Condutor acid trans
 5|Passageiro acid trans
 9|Motociclista NE acid trans
V23|Motocicl traum colis automov pickup caminhon
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Motociclista NE traum acid n-trans
 3|Pessoa ao subir ou descer do veic
 4|Condutor acid trans
 5|Passageiro acid trans
 9|Motociclista NE acid trans
V24|Motocicl traum colis veic transp pesado onib
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Motociclista NE traum acid n-trans
 3|Pessoa ao subir ou descer do veic
 4|Condutor acid trans
 5|Passageiro acid trans
 9|Motociclista NE acid trans
V25|^1 traum colis trem veic ferrov
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Motociclista NE traum acid n-trans
 3|Pessoa ao subir ou descer do veic
 4|Condutor acid trans
 5|Passageiro acid trans
 9|Motociclista NE acid trans
V26|Motocicl traum colis outr veic nao-motoriz
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Motociclista NE traum acid n-trans
 3|Pessoa ao subir ou descer do veic
 4|Condutor acid trans
 5|Passageiro acid trans
 9|Motociclista NE acid trans
V27|Motocicl traum colis objeto fixo parado
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Motociclista NE traum acid n-trans
 3|Pessoa ao subir ou descer do veic
 4|Condutor acid trans
 5|Passageiro acid trans
 9|Motociclista NE acid trans
V28|^1 traum acid transp s/colis
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Motociclista NE traum acid n-trans
 3|Pessoa ao subir ou descer do veic
 4|Condutor acid trans
 5|Passageiro acid trans
 9|Motociclista NE acid trans
V29|^1 traum outr acid transp e NE
 0|Condutor colis outr veic NE mot acid n-trans
 1|Passag colis outr veic NE mot acid n-trans
 2|Motocic NE col out veic NE mot acid n-trans
 3|Motociclista acid NE n-trans
 4|Condutor colis outr veic NE mot acid trans
 5|Passageiro colis outr veic NE mot acid trans
 6|Motocicl NE colis out veic NE mot acid trans
 8|Motociclista outr acid transp espec
 9|^1 acid trans NE
V30|Ocup tricicl mot traum colis pedestre animal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocup NE acid trans
V31|^1 tricicl motoriz traum colis veic pedal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocup NE acid trans
V32|^1 tric mot traum col out veic mot 2 3 rod
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocup NE acid trans
V33|^1 tric mot traum col auto pickup caminhon
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocup NE acid trans
V34|^1 tric mot traum col veic transp pes onib
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocup NE acid trans
V35|^1 tricic mot traum colis trem veic ferrov
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocup NE acid trans
V36|^1 tric mot traum colis outr veic n-motor
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocup NE acid trans
V37|^1 tricic mot traum colis obj fixo parado
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocup NE acid trans
V38|^1 tricic motor traum acid transp s/colis
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocup NE acid trans
V39|^1 tricicl mot traum outr acid transp e NE
 0|Condutor colis outr veic NE mot acid n-trans
 1|Passageiro colis outr veic NE mot ac n-trans
 2|Ocupante NE colis out veic NE mot ac n-trans
 3|^1 acid NE e n-trans
 4|Condutor colis outr veic NE mot acid trans
 5|Passageiro colis outr veic NE mot acid trans
 6|Ocupante NE colis out veic NE mot acid trans
 8|^1 outr acid trans espec
 9|^1 acid trans NE
V40|Ocup automovel traum colis pedestre animal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V41|Ocup automovel traum colis veic a pedal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V42|Ocup autotraum colis outr veic mot 2 3 rodas
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V43|Ocup automov traum col auto pickup caminhon
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V44|Ocup autom traum colis veic trans pesad onib
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V45|Ocup automovel traum colis trem veic ferrov
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V46|Ocup automov traum colis outr veic n-motor
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V47|Ocup automovel traum colis obj fixo parado
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V48|Ocup automovel traum acid transp s/colis
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V49|Ocup automovel traum outr acid transp e NE
 0|Condutor colis outr veic NE mot acid n-trans
 1|Passageiro colis outr veic NE mot ac n-trans
 2|Ocupante NE colis out veic NE mot ac n-trans
 3|^1 acid NE e n-trans
 4|Condutor colis outr veic NE mot acid trans
 5|Passageiro colis outr veic NE mot acid trans
 6|Ocupante NE colis out veic NE mot acid trans
 8|^1 outr acid trans espec
 9|^1 acid trans NE
V50|Ocup caminhonete traum colis pedestre animal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V51|Ocup caminhonete traum colis veic pedal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V52|Ocup caminhon traum colis veic mot 2 3 rodas
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V53|Ocup caminhon traum colis automov caminhon
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V54|Ocup caminhon traum col veic transp pes onib
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V55|Ocup caminhon traum colis trem veic ferrov
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V56|Ocup caminhonete traum colis outr veic n-mot
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V57|Ocup caminhonete traum colis obj fixo parado
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V58|Ocup caminhonete traum acid transp s/colis
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V59|Ocup caminhonete traum outr acid transp NE
 0|Condutor colis outr veic NE mot acid n-trans
 1|Passageiro colis outr veic NE mot ac n-trans
 2|Ocupante NE colis out veic NE mot ac n-trans
 3|^1 acid NE e n-trans
 4|Condutor colis outr veic NE mot acid trans
 5|Passageiro colis outr veic NE mot acid trans
 6|Ocupante NE colis out veic NE mot acid trans
 8|^1 outr acid trans espec
 9|^1 acid trans NE
V60|Ocup veic transp pesado traum colis ped anim
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V61|Ocup veic transp pesado traum col veic pedal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V62|Ocup v transp pes traum col veic mot 2 3 rod
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V63|Ocup veic tr pesado traum col auto caminhon
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V64|Ocup v tr pes tr col outr veic tr pes onib
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V65|Ocup veic tr pes traum col trem veic ferrov
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V66|Ocup veic tr pesado traum col out veic n-mot
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V67|Ocup veic tr pesado traum col obj fixo parad
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V68|Ocup veic tr pesado traum ac transp s/colis
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V69|Ocup veic tr pesado traum outr ac transp NE
 0|Condutor colis outr veic NE mot acid n-trans
 1|Passageiro colis outr veic NE mot ac n-trans
 2|Ocupante NE colis out veic NE mot ac n-trans
 3|^1 acid NE e n-trans
 4|Condutor colis outr veic NE mot acid trans
 5|Passageiro colis outr veic NE mot acid trans
 6|Ocupante NE colis out veic NE mot acid trans
 8|^1 outr acid trans espec
 9|^1 acid trans NE
V70|Ocup onibus traum colis pedestre animal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V71|Ocup onibus traum colis veic a pedal
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V72|Ocup onibus traum col out veic mot 2 3 rodas
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V73|Ocup onibus traum colis automovel caminhonet
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V74|Ocup onibus traum colis veic transp pes onib
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V75|Ocup onibus traum colis trem veic ferrov
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V76|Ocup onibus traum colis outr veic n-motor
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V77|Ocup onibus traum colis objeto fixo parado
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V78|Ocup onibus traum acid transp s/colis
 0|Condutor acid n-trans
 1|Passageiro acid n-trans
 2|Pessoa viajando ext veic acid n-trans
 3|Ocupante NE acid n-trans
 4|Pessoa ao subir ou descer do veic
 5|Condutor acid trans
 6|Passageiro acid trans
 7|Pessoa viajando ext veic acid trans
 9|Ocupante NE acid trans
V79|Ocup onibus traum outr acid transp e NE
 0|Condutor colis outr veic NE mot acid n-trans
 1|Passageiro colis outr veic NE mot ac n-trans
 2|Ocupante NE colis out veic NE mot ac n-trans
 3|^1 acid NE e n-trans
 4|Condutor colis outr veic NE mot acid trans
 5|Passageiro colis outr veic NE mot acid trans
 6|Ocupante NE colis out veic NE mot acid trans
 8|^1 outr acid trans espec
 9|^1 acid trans NE
V80|Pess mont anim oc veic anim traum ac transp
 0|Acid trans s/colis
 1|Colis pedestre ou animal
 2|^1 outr veic a pedal
 3|^1 veic mot de 2 ou 3 rodas
 4|^1 autom caminhon veic trans pesad onibus
 5|^1 veic mot espec
 6|^1 trem veic ferroviario
 7|^1 outr veic n-mot
 8|^1 objeto fixo ou parado
 9|Outr acid transp e NE
V81|Ocup trem veic ferroviario traum acid transp
 0|Colis veic mot acid n-trans
 1|^4 trans
 2|^1 ou atingido material rodante
 3|^1 outr objeto
 4|Pessoa ao subir ou descer trem veic ferrov
 5|Queda no interior trem veic ferroviario
 6|^1 trem veic ferroviario
 7|Descarrilhamento s/colis antecedente
 8|Outr acid ferroviario espec
 9|Acid ferroviario NE
V82|Ocup de um bonde traum acid transp
 0|Colis veic mot acid n-trans
 1|^4 trans
 2|^1 ou atingido material rodante
 3|^1 outr objeto
 4|Pessoa ao subir ou descer bonde
 5|Queda no interior bonde
 6|^1 bonde
 7|Descarrilhamento s/colis antecedente
 8|Outr acid transp espec
 9|Acid trans NE
V83|Ocup veic esp mot area ind traum ac transp
 0|Condutor acid trans
 1|Passageiro acid trans
 2|Pessoa viajando ext veic acid trans
 3|Ocupante NE acid trans
 4|Pessoa ao subir ou descer veic
 5|Condutor acid n-trans
 6|Passageiro acid n-trans
 7|Pessoa viajando ext veic acid n-trans
 9|Ocupante NE acid n-trans
V84|Ocup veic esp mot uso agric traum acid trans
 0|Condutor acid trans
 1|Passageiro acid trans
 2|Pessoa viajando ext veic acid trans
 3|Ocupante NE acid trans
 4|Pessoa ao subir ou descer veic
 5|Condutor acid n-trans
 6|Passageiro acid n-trans
 7|Pessoa viajando ext veic acid n-trans
 9|Ocupante NE acid n-trans
V85|Ocup veic mot esp constr traum acid tansp
 0|Condutor acid trans
 1|Passageiro acid trans
 2|Pessoa viajando ext veic acid trans
 3|Ocupante NE acid trans
 4|Pessoa ao subir ou descer veic
 5|Condutor acid n-trans
 6|Passageiro acid n-trans
 7|Pessoa viajando ext veic acid n-trans
 9|Ocupante NE acid n-trans
V86|Ocup veic outr uso n-via pub traum ac transp
 0|Condutor acid trans
 1|Passageiro acid trans
 2|Pessoa viajando ext veic acid trans
 3|Ocupante NE acid trans
 4|Pessoa ao subir ou descer veic
 5|Condutor acid n-trans
 6|Passageiro acid n-trans
 7|Pessoa viajando ext veic acid n-trans
 9|Ocupante NE acid n-trans
V87|Acid trans tipo espec desconh mod transp vit
 0|Colis automovel e veic a motor 2 3 rodas
 1|^1 outr veic mot e veic a motor 2 3 rodas
 2|^1 entre automovel e caminhonete
 3|^4 onibus
 4|^4 veic transp pesado
 5|^2 veic transp pesado e onibus
 6|^2 trem veic ferroviario e automov
 7|^2 outr veic mot esp
 8|Outr acid transp espec veic motor s/colis
 9|^4 envolv veic n-mot
V88|Ac n-trans tipo espec desconh mod transp vit
 0|Colis automovel e veic a motor 2 3 rodas
 1|^1 outr veic mot e veic a motor 2 3 rodas
 2|^1 entre automovel e caminhonete
 3|^4 onibus
 4|^4 veic transp pesado
 5|^2 veic transp pesado e onibus
 6|^2 trem veic ferroviario e automov
 7|^2 outr veic mot esp
 8|Outr acid transp espec veic motor s/colis
 9|^4 envolv veic n-mot
V89|Acid veic mot n-mot tipos de veic NE
 0|^3 NE n-trans
 1|^2 n-mot NE n-trans
 2|^1 trans veic mot NE
 3|^3 n-mot NE
 9|^1 veic NE
V90|^1 embarcacao caus afogamento submersao
 0|Navio mercante
 1|^1 de passageiros
 2|Barco de pesca
 3|Outr embarcacoes a motor
 4|Barco a vela
 5|Caiaque ou canoa
 6|Bote inflavel
 7|Esqui aquatico
 8|Outr embarcacoes s/motor
 9|Embarcacao NE
V91|Acid embarcacao causando outr tipo de traum
 0|Navio mercante
 1|^1 de passageiros
 2|Barco de pesca
 3|Outr embarcacoes a motor
 4|Barco a vela
 5|Caiaque ou canoa
 6|Bote inflavel
 7|Esqui aquatico
 8|Outr embarcacoes s/motor
 9|Embarcacao NE
V92|Afog submers rel transp agua s/acid embarc
 0|Navio mercante
 1|^1 de passageiros
 2|Barco de pesca
 3|Outr embarcacoes a motor
 4|Barco a vela
 5|Caiaque ou canoa
 6|Bote inflavel
 7|Esqui aquatico
 8|Outr embarcacoes s/motor
 9|Embarcacao NE
V93|Acid bord emb s/ac bem n caus afog submers
 0|Navio mercante
 1|^1 de passageiros
 2|Barco de pesca
 3|Outr embarcacoes a motor
 4|Barco a vela
 5|Caiaque ou canoa
 6|Bote inflavel
 7|Esqui aquatico
 8|Outr embarcacoes s/motor
 9|Embarcacao NE
V94|Outr acid transp p/agua e os NE
 0|Navio mercante
 1|^1 de passageiros
 2|Barco de pesca
 3|Outr embarcacoes a motor
 4|Barco a vela
 5|Caiaque ou canoa
 6|Bote inflavel
 7|Esqui aquatico
 8|Outr embarcacoes s/motor
 9|Embarcacao NE
V95|Acid de aeronave mot causando traum ao ocup
 0|^2 helicoptero causando traum a ocup
 1|^1 planador mot ultraleve caus traum ocup
 2|^1 out aeron asa fix part caus traum ocup
 3|^1 aeron asa fixa comerc caus traum ocup
 4|^1 de nave espacial causando traum a ocup
 8|Outr acid de aeronaves causando traum a ocup
 9|Acid de aeronave NE causando traum a ocup
V96|^1 aeronave s/motor causando traum a ocup
 0|^1 de balao causando traum a ocup
 1|^2 asa delta causando traum a ocup
 2|^2 planador causando traum a ocup
 8|Outr acid aeronaves n-mot caus traum a ocup
 9|Acid NE aeronave n-mot caus traum a ocup
V97|Outr acid espec de transporte aereo
 0|Ocup aeron traum out acid transp aereo espec
 1|Pessoa traum embarcar desembarcar aeronave
 2|Paraquedista traum acid transp aereo
 3|Pessoa em terra traum acid transp aereo
 8|Outr acid transp aereo NCOP
V98|^3 espec
V99|Acid transp NE
W00|Queda mesmo nivel envolv gelo e neve
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W01|Queda mesmo nivel escorr tropec passo falso
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W02|Queda env patins rodas gelo esqui pranch rod
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W03|Outr qued mesmo niv colis empurrao outr pess
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W04|Queda enquanto carreg apoiado p/outr pessoas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W05|Queda envolv uma cadeira de rodas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W06|Queda de um leito
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W07|Queda de uma cadeira
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W08|Queda de outr tipo de mobilia
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W09|Queda envolv equipamento de playground
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W10|Queda em ou de escadas ou degraus
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W11|Queda em ou de escadas de mao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W12|Queda em ou de um andaime
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W13|Queda de ou p/fora edificios outr estruturas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W14|Queda de arvore
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W15|Queda de penhasco
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W16|Merg pulo agua caus out traum n afog submers
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W17|Outr quedas de um nivel a outr
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W18|Outr quedas no mesmo nivel
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W19|Queda s/especificacao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W20|Impacto caus objeto lanc projetado em queda
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W21|Impacto acid ativo passivo caus equip esport
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W22|Impacto acid ativo passivo caus outr objetos
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W23|Apert colhid comprim esmag dentro objetos
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W24|Contato elevadores instr de transm NCOP
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W25|Contato c/vidro cortante
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W26|Contato c/faca espada e punhal
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W27|Contato c/ferramentas manuais s/motor
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W28|Contato segadeira mot p/cortar aparar grama
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W29|Contat out utens manuais ap domest equip mot
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W30|Contato c/maquinaria agricola
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W31|Contato c/outr maquinas e c/as NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W32|Projetil de revolver
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W33|Rifle espingarda armas fogo de maior tamanho
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W34|Projeteis de outr armas de fogo e das NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W35|Explosao ou ruptura de caldeira
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W36|Explosao ou ruptura de cilindro de gas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W37|Explosao ruptura pneumat tubulac mang press
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W38|Explosao ruptura outr ap pressurizados espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W39|Queima de fogos de artificio
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W40|Explosao de outr materiais
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W41|Exposicao a um jato de alta pressao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W42|Exposicao ao ruido
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W43|Exposicao a vibracao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W44|Penetr corpo estranho olho orificio natural
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W45|Penetracao corpo objeto estranho pele
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W46|Contato com agulha hipodérmica
 0|^4 - residência
 1|^5 habitação coletiv
 2|^5 escolas, outras i
 3|^5 área para a práti
 4|^5 rua e estrada
 5|^5 áreas de comércio
 6|^6 industriais
 7|^5 fazenda
 8|^5 outros locais esp
 9|^5 local não especif
W49|Exposicao outr forcas mecan inanimadas e NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W50|Golpe panc pontape mord escor infl outr pess
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W51|Colis entre duas pessoas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W52|Esmag empurr pisot multidao deband massa
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W53|Mordedura de rato
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W54|Mordedura ou golpe provocado p/cao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W55|Mordedura golpe provoc outr animais mamif
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W56|Contato c/animais marinhos
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W57|Morded picadas inseto outr artrop n-venen
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W58|Mordedura golpe provoc crocodilo ou aligator
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W59|Mordedura ou esmag provocado p/outr repteis
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W60|Contato espinhos plantas ou folhas agucadas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W64|Exposicao outr forcas mecan animadas e as NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W65|Afogamento submersao durante banho banheira
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W66|Afogamento submersao consec queda banheira
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W67|Afogamento e submersao em piscina
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W68|Afogamento submersao conseq queda piscina
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W69|Afogamento e submersao em aguas naturais
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W70|Afogamento submersao conseq queda aguas nat
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W73|Outr afogamentos e submersao espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W74|Afogamento e submersao NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W75|Sufocacao e estrangulamento acid na cama
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W76|Outr enforcamento e estrangulamento acid
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W77|Risco resp dev desmor queda terra outr subst
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W78|Inalacao do conteudo gastrico
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W79|Inalacao ingest aliment caus obstr trat resp
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W80|Inalac ingest outr obj caus obstr trat resp
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W81|Confinado aprision ambiente pobre oxigenio
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W83|Outr riscos espec a respiracao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W84|Riscos NE a respiracao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W85|Exposicao linhas transm de corrente eletrica
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W86|Exposicao a outr corrente eletrica espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W87|Exposicao a corrente eletrica NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W88|Exposicao a radiacao ionizante
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W89|Expos fontes lumin artif visiv luz ultraviol
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W90|Exposicao outr tipos radiacao nao-ionizante
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W91|Exposicao a tipo NE de radiacao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W92|Exposicao calor excessivo orig artificial
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W93|Exposicao frio excessivo orig artificial
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W94|Expos alta baixa variacoes pressao atmosf
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
W99|Exposicao outr fatores ambient artif e NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X00|Expos fogo n-contr edificio outr tipo constr
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X01|Expos fogo n-contr fora edif out tipo constr
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X02|Exposicao fogo contr edif outr tipo constr
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X03|Expos fogo contr fora edif outr tipo constr
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X04|Exposicao combustao subst muito inflamavel
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X05|Exposicao a combustao de roupa de dormir
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X06|Exposicao combustao outr tipo roupa acessor
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X08|Exposicao outr tipo espec fumos fogo chamas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X09|Exposicao a tipo NE de fumos fogo ou chamas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X10|Contato bebid alim gord oleo cozinha quentes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X11|Contato c/agua corrente quente de torneira
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X12|Contato c/outr liquidos quentes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X13|Contato c/vapor dagua e c/vapores quentes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X14|Contato c/ar e gases quentes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X15|Contato c/aparelhos domesticos quentes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X16|Contato c/aquecedores radiadores e tubulacao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X17|Contato motores maquinas ferramentos quentes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X18|Contato c/outr metais quentes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X19|Contato outr fontes calor subst quentes NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X20|Contato c/serpentes e lagartos venenosos
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X21|Contato c/aranhas venenosas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X22|Contato c/escorpioes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X23|Contato c/abelhas vespas e vespoes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X24|Contato c/centopeias e miriapodes venenosas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X25|Contato c/outr artropodes venenosos espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X26|Contato animais e plantas marinhos venenosos
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X27|Contato c/outr animais venenosos espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X28|Contato c/outr plantas venenosas espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X29|Contato animais ou plantas venenosos s/espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X30|Exposicao a calor natural excessivo
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X31|Exposicao a frio natural excessivo
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X32|Exposicao a luz solar
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X33|Vitima de raio
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X34|Vitima de terremoto
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X35|Vitima de erupcao vulcanica
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X36|Vitima avalanc desab terra out mov sup terr
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X37|Vitima de tempestade cataclismica
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X38|Vitima de inundacao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X39|Exposicao a outr forcas da natureza e as NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X40|Envenen acid analg antipir anti-reum n-opiac
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X41|Env ac anticon sed hipn antipark psicot NCOP
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X42|Envenen acid narcot psicodislepticos NCOP
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X43|Envenen acid outr subst farm sist nerv auton
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X44|Envenen acid outr drog medic subst biolog NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X45|Envenen acid p/e exposicao ao alcool
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X46|Envenen acid solv org hidrocarb halog vapor
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X47|Intox acid outr gases e vapores
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X48|Envenen acid p/e exposicao a pesticidas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X49|Envenen acid outr subst quim nocivas e as NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X50|Excesso exerc movim vigorosos ou repetitivos
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X51|Viagem e movimento
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X52|Estadia prolongada ambiente agravitacional
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X53|Falta de alimento
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X54|Falta de agua
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X57|Privacao NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X58|Exposicao a outr fatores espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X59|Exposicao a fatores NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X60|Auto-int int analg antipir anti-reum n-opiac
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X61|Auto-int int a-conv sed hip a-park psic NCOP
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X62|Auto-intox intenc narcot psicodislept NCOP
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X63|Auto-int int outr subst farm sist nerv auton
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X64|Auto-int intenc out drog med subst biolog NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X65|Auto-intox voluntaria p/alcool
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X66|Auto-int int solv org hidrocarb halog vapor
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X67|Auto-intox intenc p/outr gases e vapores
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X68|Auto-intox intenc a pesticidas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X69|Auto-int intenc outr prod quim subst noc NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X70|Lesao autoprov intenc enforc estrang sufoc
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X71|Lesao autoprov intenc p/afogamento submersao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X72|Lesao autoprov intenc disp arma fogo de mao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X73|Les autoprov int disp arm fog maior calibre
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X74|Lesao autopr intenc disp outr arma fogo e NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X75|Lesao autoprov intenc p/disp explosivos
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X76|Lesao autoprov intenc fumaca fogo e chamas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X77|Lesao autopr int vapor agua gas obj quent
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X78|Lesao autoprov intenc obj cortante penetr
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X79|Lesao autoprov intenc p/objeto contundente
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X80|Lesao autoprov intenc precip lugar elevado
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X81|Lesao autoprov intenc precip perm obj movim
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X82|Lesao autoprov intenc impacto veic a motor
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X83|Lesao autoprov intenc p/outr meios espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X84|Lesao autoprov intenc p/meios NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X85|Agressao meio drog medic e subst biologicas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X86|Agressao p/meio de subst corrosivas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X87|Agressao p/pesticidas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X88|Agressao p/meio de gases e vapores
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X89|Agressao outr prod quim subst nocivas espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X90|Agressao prod quimicos e subst nocivas NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X91|Agressao enforc estrangulamento sufocacao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X92|Agressao p/meio de afogamento e submersao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X93|Agressao disparo de arma de fogo de mao
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X94|Agressao disparo arma fogo de maior calibre
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X95|Agressao disparo outr arma de fogo ou NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X96|Agressao p/meio de material explosivo
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X97|Agressao p/meio de fumaca fogo e chamas
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X98|Agressao vapor agua gases ou objetos quentes
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
X99|Agressao objeto cortante ou penetrante
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y00|Agressao p/meio de um objeto contundente
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y01|Agressao p/meio projecao de um lugar elevado
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y02|Agressao proj coloc vitima obj movimento
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y03|Agressao p/meio de impacto veic a motor
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y04|Agressao p/meio de forca corporal
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y05|Agressao sexual p/meio de forca fisica
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y06|Negligencia e abandono
 0|^3 p/esposo companheiro
 1|^3 p/pais
 2|^3 p/conhecido ou amigo
 8|^3 p/outr pessoa espec
 9|^3 p/pessoa NE
Y07|Outr sindr de maus tratos
 0|^2 maus tratos p/esposo companheiro
 1|^2 de maus tratos p/pais
 2|^5 p/conhecido amigo
 3|^5 p/autor oficiais
 8|^2 maus tratos p/outr pessoa espec
 9|^2 de maus tratos p/pessoa NE
Y08|Agressao p/outr meios espec
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y09|Agressao p/meios NE
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y10|Env analg antipir antireum n-opiac int n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y11|Env antic sed hipn antip psic NCOP int n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y12|Envenen narcot psicodislept NCOP int n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y13|Env out subst farm sist nerv auton int n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y14|Env out drog med subst biolog e NE int n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y15|Envenen alcool intencao nao determinada
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y16|Env solv org hidrocarb halog vap int n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y17|Envenen outr gases vapores intenc n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y18|Envenen pesticidas intencao nao determinada
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y19|Env out prod quim subst noc e NE int n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y20|Enforc estrang sufoc intenc nao determinada
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y21|Afogamento submersao intenc nao determinada
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y22|Disparo de pistola intencao nao determinada
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y23|Disparo arma fogo maior calibre intenc n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y24|Disparo outr arma fogo e NE intenc nao det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y25|Contato c/material explosivo intenc n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y26|Exposicao fumaca fogo chamas intenc n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y27|Exposic vapor agua gas obj quente int n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y28|Contato obj cortante penetrante intenc n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y29|Contato obj contundente intenc n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y30|Queda salto empurr lugar elev intenc n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y31|Queda perman corrida obj mov intenc n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y32|Impacto veic a motor intenc nao determinada
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y33|Outr fatos ou eventos espec intenc n det
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y34|Fatos ou eventos NE e intenc nao determinada
 0|Residencia
 1|Habitacao coletiva
 2|Escolas outr instit areas admin publica
 3|Area p/a pratica de esportes e atletismo
 4|Rua e estrada
 5|Areas de comercio e de servicos
 6|^1 industriais e em construcao
 7|Fazenda
 8|Outr locais espec
 9|Local NE
Y35|Intervencao legal
 0|^2 envolv uso armas de fogo
 1|^3 o uso de explosivos
 2|^6 gas
 3|^3 uso obj contund
 4|^5 cort penetr
 5|Execucao legal
 6|Intervencao legal envolv uso outr meio espec
 7|^2 meio NE
Y36|Operacoes de guerra
 0|Oper guerra envolv explosao armamento naval
 1|^3 destruicao de aeronave
 2|^3 outr explosoes fragmentos
 3|^3 incend fogo subst quentes
 4|^1 guer env disp arm fog out for conv comb
 5|^1 guerra envolv armamento nuclear
 6|^3 armas biologicas
 7|^1 guer env arm quim out meios comb n-conv
 8|^1 guerra ocorr apos cessacao hostilidades
 9|Operacoes de guerra NE
Y40|Antibioticos sistemicos
 0|Penicilinas
 1|Cefalosporinas e outr betalactaminas
 2|Grupo do cloranfenicol
 3|Macrolideos
 4|Tetraciclinas
 5|Aminoglicosideos
 6|Rifamicinas
 7|Antibioticos antifungicos admin p/via sistem
 8|Outr antibioticos admin p/via sistemica
 9|Antibiotico sistemico NE
Y41|Outr antiinfecc e antiparasit sistemicos
 0|Sulfonamidas
 1|Drogas antimicobacterianas
 2|Antimalar drog atuam out protoz parasit sang
 3|Outr drogas antiprotozoarios
 4|Anti-helminticos
 5|Drogas antivirais
 8|Outr antiinfecc e antiparasitarios espec
 9|Antiinfecc e antiparasitarios sistemicos NE
Y42|Hormonios subst sintet antagonistas NCOP
 0|Glicocorticoides e analogos sinteticos
 1|Hormonios e substitutos da tireoide
 2|Drogas antitireoidianas
 3|Insulina e hipoglicemicos orais
 4|Anticoncepcionais orais
 5|Outr estrogenos e progestagenos
 6|Antigonadotrof antiestrog antiandrog NCOP
 7|Androgenos e anabolizantes congeneres
 8|Outr hormonios e NE e seus subst sinteticos
 9|^1 antogonistas hormonais e os NE
Y43|Subst de acao prim sistemica
 0|Drogas antialergicas e antiemeticas
 1|Antimetabolicos antineoplasicos
 2|Produtos naturais antineoplasicos
 3|Outr drogas antineoplasicas
 4|Agentes imunossupressores
 5|Acidificantes e alcalinizantes
 6|Enzimas NCOP
 8|Outr subst farmac de acao prim sistem NCOP
 9|Subst farmacologica de acao sistemica NE
Y44|^1 farm atuam prim s/constit sangue
 0|Prep base ferro outr prep prescr anem hipocr
 1|Vit B12 acid folic out prep presc anem megal
 2|Anticoagulantes
 3|Antagonist anticoag vitam K outr coagulantes
 4|Drogas antitromboticas
 5|Tromboliticos
 6|Sangue natural e produtos do sangue
 7|Efeitos adversos de substitutos do plasma
 8|Substitutos do plasma
 9|Outr subst farm atuam s/const sangue e as NE
Y45|Subst analges antipiret e antiinflamatorias
 0|Opiaceos e analgesicos correlatos
 1|Salicilatos
 2|Derivados do acido propionico
 3|Outr drogas antiinflamatorias nao-esteroides
 4|Anti-reumaticos
 5|Derivados do 4-aminofenol
 8|Outr analgesicos e antipireticos
 9|Subst analgesicas e antipireticas NE
Y46|Drogas anticonvulsiv e antiparkinsonianas
 0|Succimidas
 1|Oxazolidinas
 2|Derivados da hidantoina
 3|Desoxibarbituricos
 4|Iminostilbenos
 5|Acido valproico
 6|Outr anticonvulsivantes e os NE
 7|Drogas antiparkinsonianas
 8|Subst miorrelaxantes
Y47|Sedativos hipnoticos e tranquilizantes
 0|Barbituricos NCOP
 1|Benzodiazepinicos
 2|Derivados do cloral
 3|Paraldeido
 4|Compostos de bromo
 5|Sedativos e hipnoticos em associacoes NCOP
 8|Outr sedativos hipnoticos e tranquilizantes
 9|Sedativos hipnoticos e tranquilizantes NE
Y48|Anestesicos e gases terapeuticos
 0|^1 p/inalacao
 1|^1 p/via parenteral
 2|Outr anestesicos gerais e os NE
 3|Anestesicos locais
 4|Anestesico NE
 5|Gases terapeuticos
Y49|Subst psicotropicas NCOP
 0|Antidepressivos triciclos e tetraciclicos
 1|Antidepress inibidores da mono-amino-oxidase
 2|Outr antidepressivos e os NE
 3|Antipsicoticos neurolepticos fenotiazinicos
 4|Neurolepticos base butirofenona tioxanteno
 5|Outr antipsicoticos e neurolepticos
 6|Psicodislepticos
 7|Psicoestimul que podem provocar dependencia
 8|Outr subst psicotropicas NCOP
 9|Subst psicotropica NE
Y50|Estimulantes do sist nervoso central NCOP
 0|Analepticos
 1|Antagonistas de receptores dos opiaceos
 2|Metilxantinas NCOP
 8|Outr estimulantes do sist nervoso central
 9|Estimulante do sist nervoso central NE
Y51|Drogas que atuam prim s/sist nerv auton
 0|Agentes anticolinesterasicos
 1|Outr parasimpaticomimeticos
 2|Ganglioplegicos NCOP
 3|Outr parassimpaticolit e espasmoliticos NCOP
 4|Agonistas predom alfa-adrenorreceptores NCOP
 5|^2 beta-adrenorreceptores NCOP
 6|Antagonistas alfa-adrenorreceptores NCOP
 7|^1 beta-adrenorreceptores NCOP
 8|Bloqueadores nerv acao centr adrenerg NCOP
 9|Outr drog atuam prim s/sist nerv auton e NE
Y52|Subst que atuam prim aparelho cardiovascular
 0|Glicosideos estim coracao subst acao semelh
 1|Antagonistas do calcio
 2|Outr drogas antidisrritmicas NCOP
 3|Vasodilatadores coronarianos NCOP
 4|Inibidores enzima de conversao angiotensina
 5|Outr drogas anti-hipertensivas NCOP
 6|Drogas anti-hiperlipidem antiarteriosclerot
 7|Vasodilatadores perifericos
 8|Drogas antivaricosas incl agent esclerosant
 9|Outr drog atuam prim ap cardiovasc e as NE
Y53|Subst que atuam prim aparelho gastrointest
 0|Antagonistas dos receptores H2 da histamina
 1|Outr medic antiacidos anti-secrecao gastrica
 2|Laxativos estimulantes
 3|^1 salinos e osmoticos
 4|Outr laxativos
 5|Medicamentos que facilitam a digestao
 6|Antidiarreicos
 7|Emeticos
 8|Outr subst que atuam prim ap gastrointest
 9|Subst atuam prim aparelho gastrointest NE
Y54|^3 metab agua sais min ac uric
 0|Mineralocorticoides
 1|Antagonistas dos mineralocorticoides
 2|Inibidores da anidrase carbonica
 3|Derivados da benzotiadiazina
 4|Diureticos de alca
 5|Outr diureticos
 6|Ag atuam equilibr eletrolit calorico hidrico
 7|Medic atuam sobre o metabolismo de calcio
 8|Drogas atuam sobre metabolismo acido urico
 9|Sais minerais NCOP
Y55|Subst atuam prim musc lisos esquelet ap resp
 0|Ocitocicos
 1|Relaxantes da musculatura esqueletica
 2|Outr subst que atuam prim musculos e as NE
 3|Antitussicos
 4|Expectorantes
 5|Drogas anti-resfriado comum
 6|Antiasmaticos NCOP
 9|Outr drogas que atuam aparelho respirat e NE
Y56|Subst topic pele membr muc uso oft otor dent
 0|Drog antifung antiinf antiinfl uso loc NCOP
 1|Antipruriginosos
 2|Adstringentes e detergentes locais
 3|Emolientes suavizantes e protetores da pele
 4|Ceratol ceratopl outr med prep capilares
 5|Medic e preparacoes de uso oftalmologico
 6|^1 prep usados em otorrinolaringologia
 7|Drogas de uso dentario aplicadas topicamente
 8|Outr subst de uso topico
 9|Subst NE de uso topico
Y57|Outr drogas e medicamentos e as NE
 0|Depressores do apetite
 1|Lipotropicos
 2|Antidotos e agentes quelantes NCOP
 3|Subst p/restringir a ingestao de alcool
 4|Excepientes farmaceuticos
 5|Subst utilizadas como contraste radiologia
 6|Outr subst p/fins diagn
 7|Vitaminas NCOP
 8|Outr drogas e medicamentos
 9|Droga e medicamento NE
Y58|Vacinas bacter
 0|Vacina BCG
 1|Vacinas antitifoidica e antiparafoidica
 2|Vacina anticolerica
 3|^1 antipeste
 4|^1 antitetanica
 5|^1 antidifterica
 6|^1 antipertussis incl combinacoes
 8|Vacinas bacter mistas exc incl antipertussis
 9|Outr vacinas bacter e as NE
Y59|^2 e subst biologicas e as NE
 0|Vacinas antivirais
 1|^1 anti-rickettsias
 2|^1 antiprotozoarios
 3|Imunoglobulina
 8|Outr vacinas e subst biologicas espec
 9|Vacina ou subst biologica NE
Y60|Cort punc perf hemorr acid cuid med cirurg
 0|Durante intervencao cirurgica
 1|^1 infusao ou transfusao
 2|^1 hemodialise ou outr perfusoes
 3|^1 injecao ou vacinacao
 4|^1 exame endoscopico
 5|^1 cateterismo cardiaco
 6|^1 aspiracao puncao outr tipo cateter
 7|^1 a admin de enema
 8|^1 prest outr cuidados cirurg e medic
 9|^2 cuidado cirurgico e medico NE
Y61|Obj estranho deix acid prest cuid cirurg med
 0|Durante intervencao cirurgica
 1|^1 infusao ou transfusao
 2|^1 hemodialise ou outr perfusoes
 3|^1 injecao ou vacinacao
 4|^1 exame endoscopico
 5|^1 cateterismo cardiaco
 6|^1 aspiracao puncao outr tipo cateter
 7|^1 extracao cateter ou compressas
 8|^1 prest outr cuidado cirurg e medico
 9|^2 cuidado cirurgico e medico NE
Y62|Asseps insuf prest cuidados cirurg e medicos
 0|Durante intervencao cirurgica
 1|^1 infusao ou transfusao
 2|^1 hemodialise ou outr perfusoes
 3|^1 injecao ou vacinacao
 4|^1 exame endoscopico
 5|^1 cateterismo cardiaco
 6|^1 aspiracao puncao outr tipo cateter
 8|^1 prest outr cuidado cirurg e medico
 9|^2 cuidado cirurgico e medico NE
Y63|Erros dosagem prest cuidados med e cirurg
 0|Admin quant excess sang outr liq transf inf
 1|Diluicao incorr liquido usado durante inf
 2|Superdosagem radiacao admin durante terapia
 3|Exposicao inadv rad durante prest cuid medic
 4|Erro dosagem eletrochoque choque insulinico
 5|Temperat inadeq durante aplic local curativo
 6|Nao admin droga medic subst biolog necess
 8|Erros dosagem prest outr cuidado med cirurg
 9|^3 cuid medico cirurgico NE
Y64|Medicamentos ou subst biolog contaminados
 0|Transf infusao medic subst biolog contamin
 1|Injecao vacinac medic subst biolog contamin
 8|Admin outr meios medic subst biolog contamin
 9|Medic subst biolog comtam admin p/meios NE
Y65|Outr acid durante prest cuid medic cirurg
 0|Uso de sangue incompativel em transfusao
 1|^2 liquido errado em infusao
 2|Falha sutura ligadura durante interv cirurg
 3|Canula endotraq mal posic proced anestesico
 4|Falha introd remocao outr canulas instrum
 5|Realizacao de uma operacao inapropriada
 8|Outr acid espec prest cuidado medic cirurg
Y66|Nao admin de cuidado medico e cirurgico
Y69|Acid NE durante prest cuidado medic cirurg
Y70|Disp anestesiologia assoc incid adversos
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y71|^1 cardiovasculares assoc incid adversos
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y72|^1 utiliz otorrino assoc incid adversos
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y73|^1 usados gastroent urolog assoc incid adv
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y74|^1 gerais uso hosp pessoal assoc incid adv
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y75|^1 utiliz neurolog assoc incid adversos
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y76|^1 utiliz obstetr ginec assoc incid adv
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y77|^1 utiliz oftalmo assoc incid adversos
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y78|^1 utiliz radiologia assoc incid adversos
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y79|^1 ortopedicos assoc a incidentes adversos
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y80|^1 utiliz med fisica assoc incid adversos
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y81|^1 util cirurg geral plast assoc incid adv
 0|^1 p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y82|Outr disp assoc incidentes adversos e os NE
 0|Disp p/fins diagn ou de monitorizacao
 1|^2 terap aparelhagem reabilitacao
 2|Proteses outr impl incl materiais acessorios
 3|Instrumentos materiais aparelhos cirurgicos
 8|Disp diversos incl combinacoes NCOP
Y83|Reac anorm compl tard interv cirurg s/acid
 0|Interv cirurg transplante todo o orgao
 1|^2 implante de protese interna
 2|^2 anastomose deriv ou enxerto
 3|^2 formacao de estoma externo
 4|Outr cirurgias reparadoras
 5|Amput de membros
 6|Remocao de um outr orgao
 8|Outr intervencoes ou proced cirurgicos
 9|Intervencao cirurgica NE
Y84|Reac anorm compl tard out proc med s/acid
 0|Cateterismo cardiaco
 1|Hemodialise
 2|Proced radiologico e radioterapia
 3|Terapia p/choque
 4|Aspiracao de liquido
 5|Colocacao de sonda gastrica ou duodenal
 6|Cateterismo urinario
 7|Amostra de sangue
 8|Outr proced medicos
 9|Proced medico NE
Y85|Sequelas de acid transp
 0|^2 um acid de veic a motor
 9|^2 outr acid transp e dos NE
Y86|^3 acid
Y87|Seq lesao autopr inten agress fato int indet
 0|Sequelas de lesoes autoprovocadas intenc
 1|^2 uma agressao
 2|^1 fato cuja intencao e indeterminada
Y88|^1 cuid med cirurg consid causa ext
 0|Seq efeit adv drog medic subst biol terapeut
 1|Sequelas acid prest cuidado medico cirurgico
 2|Seq incid adv uso disp med atos diagn terap
 3|^1 reac anorm comp tard proc med cir s/acid
Y89|Sequelas de outr causas externas
 0|^2 intervencao legal
 1|^2 operacoes de guerra
 9|^2 causa externa NE
Y90|Evidencia alcoolismo det p/taxas alcoolemia
 0|Alcoolemia infer a 20 mg/100 ml
 1|^1 de 20-39 mg/100ml
 2|^2 40-59 mg/100ml
 3|^2 60-79 mg/100ml
 4|^2 80-99 mg/100ml
 5|^2 100-119 mg/100ml
 6|^2 120-199 mg/100ml
 7|^2 200-239 mg/100ml
 8|^1 igual ou super a 240 mg/100ml
 9|Presenca de alcool no sangue taxa NE
Y91|Evidencia alcoolismo determ p/nivel da intox
 0|Intox alcoolica leve
 1|^2 moderada
 2|^2 grave
 3|^2 muito grave
 9|Envolv c/alcool NE de outr form
Y95|Circunst relat condicoes nosocomiais
Y96|^3 de trabalho
Y97|^3 poluicao ambiental
Y98|^3 do modo de vida
Z00|Exame geral invest pess s/queix diagn relat
 0|^1 medico geral
 1|^1 de rotina de saude da crianca
 2|^1 periodo crescimento rapido na infancia
 3|^1 adolescente durante cresc puberdade
 4|^1 psiquiatrico geral NCOP
 5|^1 de doador potencial de orgao e tec
 6|^1 p/comp controle norm progr invest clin
 8|Outr exames gerais
Z01|^1 exam invest esp pess s/queix diag relat
 0|Exame dos olhos e da visao
 1|^2 ouvidos e da audicao
 2|^1 dentario
 3|^1 da pressao arterial
 4|^1 ginecologico
 5|Testes cutaneos de diagn e sensibilizacao
 6|Exame radiologico NCOP
 7|^1 de laboratorio
 8|Outr exames especiais espec
 9|Exame especial NE
Z02|^1 med e consulta c/finalid admin
 0|^1 p/admissao a instituicao educacional
 1|^1 pre-emprego
 2|^1 p/admissao em instituicao residencial
 3|^1 p/a incorporacao nas forcas armadas
 4|^1 p/licenca p/a conducao de veic
 5|^1 p/participacao em esporte
 6|^1 p/fins de seguro
 7|Obtencao de atestado medico
 8|Outr exames p/propositos administrativos
 9|Exame NE c/finalidades administrativas
Z03|Observ avaliacao med doenc afecc suspeitas
 0|Observacao p/suspeita de tuberc
 1|^3 neopl malig
 2|^1 p/susp transt mentais e comport
 3|^1 p/suspeita de transt sist nervoso
 4|^3 infarto miocardio
 5|^2 outr doenc cardiovasc
 6|Observ p/susp efeito toxico subst ingerida
 8|Observacao p/suspeita de outr doenc afeccoes
 9|^3 doenc ou afeccao NE
Z04|Exame e observacao p/outr razoes
 0|Teste p/alcool e p/drogas no sangue
 1|Exame e observacao apos acid transp
 2|^5 de trabalho
 3|^4 outr acid
 4|^2 observ apos alegacao estupro seducao
 5|^4 outr ferim infligidos
 6|^1 psiquiatr geral requerido p/autoridade
 8|^1 e observacao p/outr razoes espec
 9|^3 p/razao NE
Z08|^1 seguim apos tratamento p/neopl malig
 0|^3 trat cirurg neopl malig
 1|^3 radioterapia p/neopl malig
 2|^3 quimioterap p/neopl malig
 7|^3 trat misto p/neopl malig
 8|^3 outr trat p/neopl malig
 9|^3 trat NE p/neopl malig
Z09|^4 out afec n neop malig
 0|^3 cirurgia p/outr afeccoes
 1|^3 radioterapia p/outr afecc
 2|^3 quimioterap p/outr afecc
 3|^3 psicoterapia
 4|^3 tratamento de frat
 7|^3 trat combinado outr afecc
 8|^3 outr trat p/outr afeccoes
 9|^3 trat NE p/outr afeccoes
Z10|^1 geral de rotina subpopulacao definida
 0|^1 de saude ocupacional
 1|^1 geral de rotina resid de instituicoes
 2|^4 pessoas forcas armadas
 3|^4 de equipe esportiva
 8|^4 outr subpop definida
Z11|^1 esp rastr doenc infecc parasit
 0|^1 especial rastr doenc infecc intest
 1|^3 tuberc pulmonar
 2|^3 outr doenc bacter
 3|^1 esp rastr infecc transm predom sexual
 4|^1 especial rastr de HIV
 5|^3 outr doenc virais
 6|^1 esp rastr outr doenc protoz helmintos
 8|^5 infecc e parasit
 9|^3 doenc infecc e parasit NE
Z12|^1 especial rastr de neoplasias
 0|^3 neoplasia do estomago
 1|^4 trato intest
 2|^4 org respirat
 3|^3 de neoplasia de mama
 4|^5 colo utero
 5|^5 prostata
 6|^5 da bexiga
 8|^3 neoplasias outr localiz
 9|^3 de neoplasia NE
Z13|^4 outr transt e doenc
 0|^1 esp rastr doenc sang org hem tran imun
 1|^1 especial rastr de diabetes mellitus
 2|^4 transt nutricionais
 3|^3 transt mentais comport
 4|^1 esp rastr alguns transt desenv infanc
 5|^1 especial rastr doenc ouvidos olhos
 6|^4 cardiovasculares
 7|^1 esp rastr malform cong def anom cromos
 8|^1 especial rastr outr doenc transt espec
 9|^3 NE
Z20|Contato exposicao a doenc transmissiveis
 0|^4 infecc intest
 1|^3 tuberc
 2|^2 infecc transm pred sexual
 3|^2 a raiva
 4|^3 rubeola
 5|^3 hepatite viral
 6|^2 ao HIV
 7|^1 expos pediculose acariase out infest
 8|^1 exposicao outr doenc transmissiveis
 9|^2 a doenc transmissivel NE
Z21|Estado de infecc assintomatica p/HIV
Z22|Portador de doenc infecc
 0|^2 febre tifoide
 1|^2 outr doenc infecc intestinais
 2|^2 difteria
 3|^2 outr doenc bacter espec
 4|^2 infecc modo transm predom sexual
 5|^2 hepatite viral
 6|^1 infecc virus T-linfotropico tipo 1
 8|^1 de outr doenc infecc
 9|^2 doenc infecc NE
Z23|Necess imuniz contra unica doenc bacter
 0|^1 imunizacao somente colera
 1|^1 imuniz somente febre tif paratifoide
 2|^1 imunizacao contra tuberc
 3|^3 a peste
 4|^4 tularemia
 5|^2 somente contra o tetano
 6|^4 a difteria
 7|^4 coqueluche
 8|Vacinacao contra outr doenc bacter unicas
Z24|Necess imuniz contra alg doenc virais unicas
 0|^3 a poliomielite
 1|^3 encef viral trans artr
 2|^3 a raiva
 3|^4 febre amarela
 4|^2 somente contra o sarampo
 5|^4 a rubeola
 6|^4 hepatite viral
Z25|^2 contra outr doenc virais unic
 0|^2 somente contra a caxumba
 1|^5 influenza
 8|^2 outr doenc virais unicas espec
Z26|^4 infecc unicas
 0|^2 contra a leishmaniose
 8|^2 outr doenc infecc espec unicas
 9|^2 contra doenc infecc NE
Z27|^2 assoc contra comb doenc infecc
 0|^2 contra colera febr tif paratif
 1|^2 difteria-pertussis-tetano comb
 2|^2 dift-pert-tet febr tif paratif
 3|^2 difter-pertussis-tetano polio
 4|^2 sarampo-caxumba-rubeola
 8|^2 combinacoes de doenc infecc
 9|^3 NE de doenc infecc
Z28|Imuniz nao realizada
 0|^3 p/contra-indicacao
 1|^2 real decis pac crenc grup pressao
 2|^5 razoes outr e NE
 8|^2 realizada p/outr razoes
 9|^3 p/razoes NE
Z29|Necessidade de outr medidas profilaticas
 0|Isolamento
 1|Imunoterapia profilatica
 2|Outr quimioterapias profilaticas
 8|^1 medidas profilaticas espec
 9|Medida profilatica NE
Z30|Anticoncepcao
 0|Aconselhamento geral sobre contracepcao
 1|Insercao de disp anticoncepcional
 2|Esterilizacao
 3|Extracao menstrual
 4|Supervisao uso medic anticoncepcionais
 5|^1 de disp anticoncepcional
 8|Outr proced anticoncepcional
 9|Proced anticoncepcional NE
Z31|Medidas de procriacao
 0|Tuboplast vasoplast apos esteriliz previa
 1|Inseminacao artificial
 2|Fecundacao in vitro
 3|Outr metodos assistidos de fertilizacao
 4|Invest e testes c/relacao a procriacao
 5|Aconselhamento genetico
 6|^1 geral sobre a procriacao
 8|Outr medida espec de procriacao
 9|Medida procriativa NE
Z32|Exame ou teste de gravidez
 0|Gravidez nao confirmada
 1|^1 confirmada
Z33|^1 como achado casual
Z34|Supervisao de gravidez normal
 0|^2 primeira gravidez normal
 8|^2 outr gravidez normal
 9|^2 gravidez normal NE
Z35|^3 de alto risco
 0|^1 gravidez c/historia esterilidade
 1|^1 de gravidez c/historia de aborto
 2|Superv grav outr antec procriacao problem
 3|^2 historia assist pre-natal insuf
 4|Supervisao gravidez c/grande multiparidade
 5|^1 de primigesta idosa
 6|^3 muito jovem
 7|^1 gravidez alto risco dev probl soc
 8|^1 de outr gravidezes de alto risco
 9|^1 NE de gravidez de alto risco
Z36|Rastr pre-natal
 0|^1 de anomalias cromossomicas
 1|^1 pre-natal taxa elev alfa-fetoproteinas
 2|Outr rastr pre-natais p/amniocentese
 3|Rastr pre-nat malform ultrass outr meios fis
 4|^2 ret cresc fet ultr out met fis
 5|^1 pre-natal de isoimunizacao
 8|Outr rastr pre-natais
 9|Rastr pre-natal NE
Z37|Resultado do parto
 0|Nascimento unico nativivo
 1|^2 natimorto
 2|^1 gemelar gemeos nativivos
 3|Nasc gemelar um nativivo o outr natimorto
 4|Nascimento gemelar gemeos natimortos
 5|Outr nascimentos mult todos nativivos
 6|^3 alguns nativivos
 7|^3 todos natimortos
 9|Nascimento NE
Z38|Nascidos vivos segundo o local de nascimento
 0|Crianca unica nascida em hospital
 1|^3 fora do hospital
 2|^2 NE quanto ao local nascimento
 3|Gemeos nascidos em hospital
 4|^2 fora de hospital
 5|^1 NE quanto ao local de nascimento
 6|Outr nascimentos mult em hospital
 7|^3 fora de hospital
 8|^3 NE quanto local nasc
Z39|Assist e exame pos-natal
 0|^3 imediatamente apos o parto
 1|^3 da mae nutriz
 2|Seguimento pos-parto de rotina
Z40|Cirurgia profilatica
 0|Cirurg profilat fat risco rel neopl malig
 8|Outr cirurgia profilatica
 9|Cirurgia profilatica NE
Z41|Proced p/outr propositos exc cuidados saude
 0|Transplante de cabelo
 1|Outr interv cirurg plast p/razoes esteticas
 2|Circuncisao ritual e de rotina
 3|Perfuracao do lobo da orelha
 8|Outr proced outr prop exc cuidados de saude
 9|Proced NE p/outr prop exc cuidados de saude
Z42|Seguimento envolv cirurgia plastica
 0|Seguim envolv cirurg plast cabeca pescoco
 1|Seguimento envolv cirurgia plastica de mama
 2|Seguim envolv cirurg plast outr part tronco
 3|^4 extrem super
 4|^5 infer
 8|^4 outr partes corpo
 9|Seguimento envolv cirurgia plastica NE
Z43|Atencao a orificios artificiais
 0|Cuidados a traqueostomia
 1|^2 gastrostomia
 2|^2 ileostomia
 3|^2 colostomia
 4|^1 outr orif artificiais tubo digest
 5|^1 a cistostomia
 6|^1 outr orif artificais vias urinarias
 7|^1 a vagina artificial
 8|^2 outr orificios artificiais
 9|^2 orificio artificial NE
Z44|Coloc ajust aparelhos de protese externa
 0|Colocacao e ajustamento de braco artificial
 1|^4 perna artificial
 2|^4 olho artificial
 3|^3 protese externa mama
 8|^3 outr ap protese ext
 9|^3 ap protese ext NE
Z45|Ajustamento e manuseio de disp implantado
 0|^3 marca-passo cardiaco
 1|^3 de bomba de infusao
 2|^3 disp acesso vascular
 3|^4 implant audicao
 8|^3 outr disp implantados
 9|^3 de disp implantado NE
Z46|Colocacao e ajustamento de outr aparelhos
 0|^1 ajustamento oculos lentes contato
 1|^1 e ajustamento de aparelho auditivo
 2|Coloc ajust outr ap rel sist nerv org sentid
 3|Colocacao ajustamento disp protese dentaria
 4|^1 e ajustamento aparelho ortodontico
 5|Coloc ajust ileostomia e outr disp intest
 6|Colocacao e ajustamento de protese urinaria
 7|^3 aparelho ortopedico
 8|^3 outr aparelhos espec
 9|^3 de aparelho NE
Z47|Outr cuidados de seguimento ortopedico
 0|Seguim env rem placa frat outr disp fix int
 8|Outr seguimentos ortopedicos espec
 9|Seguimento ortopedico NE
Z48|Outr seguimento cirurgico
 0|Cuidados a curativos e suturas cirurgicas
 8|Outr seguimento cirurgico espec
 9|SEGUIMENTO CIRURGICO NAO ESPECIFICADO
Z49|Cuidados envolv dialise
 0|Cuidado preparatorio p/dialise
 1|Dialise extracorporea
 2|Outr dialises
Z50|Cuidados envolv uso proced de reabilitacao
 0|Reabilitacao cardiaca
 1|Outr fisioterapia
 2|Reabilitacao de alcoolatra
 3|^2 toxicodependentes
 4|Psicoterapia NCOP
 5|Reabilitacao da linguagem
 6|Treinamento ortoptico
 7|Terapia ocupacional reabilit vocacional NCOP
 8|Cuidados envolv uso de outr proced reabilit
 9|^4 proced reabilit NE
Z51|Outr cuidados medicos
 0|Sessao de radioterapia
 1|^2 quimioterapia p/neoplasia
 2|Outr quimioterapia
 3|Transfusao de sangue s/diagn registrado
 4|Cuidado preparatorio p/trat subsequente NCOP
 5|^1 paliativo
 6|Dessensibilizacao a alergenos
 8|Outr cuidado medico espec
 9|Cuidado medico NE
Z52|Doadores de orgaos e tec
 0|Doador de sangue
 1|^2 pele
 2|^2 osso
 3|^2 medula ossea
 4|^2 rim
 5|^2 cornea
 6|DOADOR DE FIGADO
 7|^2 CORACAO
 8|Doador de outr orgaos ou tec
 9|^2 orgao ou tec NE
Z53|Pessoas cont serv saude proced esp n realiz
 0|Proced nao realizado dev contra-indicacao
 1|Proc n real dev dec pac raz crenc grup press
 2|Proced n realiz dev dec pac outr razoes e NE
 8|^1 nao realizado p/outr razoes
 9|^3 p/razao NE
Z54|Convalescenca
 0|^1 apos cirurgia
 1|^2 radioterapia
 2|^2 quimioterapia
 3|^2 psicoterapia
 4|^2 tratamento de frat
 7|^3 combinado
 8|^2 outr tratamento
 9|^2 tratamento NE
Z55|Problemas relac educacao e alfabetizacao
 0|Analfabetismo e baixa escolaridade
 1|Escolarizacao nao disponivel e impossivel
 2|Reprovacao em exames
 3|Maus resultados escolares
 4|Ma adaptacao escolar e dific c/prof colegas
 8|Outr probl relac educacao e alfabetizacao
 9|Problemas NE relac educacao e alfabetizacao
Z56|^1 relacionados emprego e desemprego
 0|Desemprego NE
 1|Mudanca de emprego
 2|Ameaca de perda de emprego
 3|Ritmo de trabalho penoso
 4|Desacordo c/patrao e colegas de trabalho
 5|Ma adaptacao ao trabalho
 6|Outr dific fisicas mentais relac ao trabalho
 7|^1 problemas e os NE relac emprego
Z57|Exposicao ocupacional a fatores de risco
 0|^2 ao ruido
 1|^2 a radiacao
 2|^3 poeira
 3|^3 outr contam do ar
 4|^2 agentes toxicos agric
 5|Exposic ocupac agentes toxicos outr industr
 6|Exposicao ocupacional temperaturas extremas
 7|^2 a vibracao
 8|^2 outr fatores de risco
 9|^2 a fator de risco NE
Z58|Problemas relacionados c/o ambiente fisico
 0|Exposicao ao ruido
 1|^1 a poluicao atmosferica
 2|^3 da agua
 3|^3 do solo
 4|^2 radiacao
 5|^2 outr poluicoes
 6|Agua potavel insuficiente
 7|Exposição à fumaça de tabaco
 8|Outr problemas relac ambiente fisico
 9|Problema NE relacionado ambiente fisico
Z59|Probl relac habitacao e cond economicas
 0|Falta de domicilio fixo
 1|Habitacao inadequada
 2|Desacordo vizinhos locatarios proprietarios
 3|Probl relac vida em instituicao residencial
 4|Falta de alimentacao adequada
 5|Pobreza extrema
 6|Baixo rendimento
 7|Seguro social medidas bem-estar social insuf
 8|Outr probl relac habitacao e circunst econom
 9|Circunstancias NE economicas ou de habitacao
Z60|Problemas relacionados c/o meio social
 0|Probl adaptacao transicoes do ciclo de vida
 1|Situacao parental atipica
 2|Viver so
 3|Dificuldade de aculturacao
 4|Exclusao e rejeicao sociais
 5|Objeto discriminacao perseguicao percebidas
 8|Outr problemas relacionados c/o meio social
 9|Problema NE relacionado c/o meio social
Z61|Problemas relac eventos negat vida infancia
 0|Perda de relacao afetiva na infancia
 1|Remocao do lar na infancia
 2|Padrao alterado relacoes familiares infancia
 3|Eventos orig perda auto-estima na infancia
 4|Probl rel abuso sex aleg crianca p/pess grup
 5|^2 abus sex crianca p/pess fora grup
 6|^1 relac c/abuso fisico alegado crianca
 7|Experiencia pessoal amedrontadora infancia
 8|Outr eventos vida pessoal negativos infancia
 9|Evento pessoal negativo NE na infancia
Z62|Outr probl relac c/a educacao da crianca
 0|Superv contr inadeq p/parte dos pais
 1|Superprotecao p/parte dos pais
 2|Educacao numa instituicao
 3|Hostil c/rel crianca tranf bode expiatorio
 4|Negligencia emocional da crianca
 5|Outr probl relac c/negl educacao dos filhos
 6|Press nao apropr p/pais e outr falhas educ
 8|Outr probl espec relac educacao dos filhos
 9|Problema NE relac c/a educacao dos filhos
Z63|Outr probl rel grupo prim apoio incl sit fam
 0|Problemas nas relacoes c/conjuge ou parceiro
 1|^1 relacoes c/os pais ou c/os sogros
 2|Suporte familiar inadequado
 3|Ausencia de um dos membros da familia
 4|Desaparecimento falecimento membro familia
 5|Rompimento familia p/separacao ou divorcio
 6|Parente dependente cuidados resid domicilio
 7|Outr acontec dificeis incid familia lar
 8|^1 probl espec relac grupo prim de suporte
 9|Problema NE relac c/o grupo prim de suporte
Z64|Problemas relac algumas outr circ psicossoc
 0|^2 c/uma gravidez nao desejada
 1|^1 relacionados c/multiparidade
 2|Proc aceit interv fis nutr quim perig nociv
 3|^3 comport psic perig nocivas
 4|Desacordo c/conselheiros
Z65|Probl relac outr circunstancias psicossoc
 0|Condenacao s/prisao tribunal civil criminal
 1|Prisao ou encarceramento
 2|Problemas ligados a libertacao de prisao
 3|^3 outr circunst legais
 4|Vitima de crime ou de atos terroristas
 5|Exposicao catastrofe guerra e outr hostilid
 8|Outr probl espec relac circunst psicossoc
 9|Probl relac circunstancias psicossociais NE
Z70|Aconselh relat atit comport orient sexualid
 0|Acompanhament relat atitud materia sexualid
 1|Aconselh relat comport orient sexual sujeito
 2|^5 terc
 3|Acons rel preoc ass rel atit comp orient sex
 8|Outr aconselhamentos em materia sexualidade
 9|Aconselhamento NE em materia de sexualidade
Z71|Pess cont serv saud outr acons cons med NCOP
 0|Pessoa que consulta interesse de um terceiro
 1|^1 c/medo queixa nao foi feito diagn
 2|^1 que consulta p/explic achados exame
 3|Aconselhamento e supervisao dieteticos
 4|^3 p/abuso alcool
 5|^4 drogas
 6|^1 p/o abuso de fumo
 7|^1 a proposito do HIV
 8|Outr aconselhamentos espec
 9|Aconselhamento NE
Z72|Problemas relacionados c/o estilo de vida
 0|Uso do tabaco
 1|^1 de alcool
 2|^2 droga
 3|Falta de exercicio fisico
 4|Regime e habitos alimentares inadequados
 5|Comport sexual de alto risco
 6|Mania de jogo e apostas
 8|Outr problemas relacionados c/o estilo vida
 9|Problema NE relacionado c/o estilo de vida
Z73|Problemas relacionados c/a organiz modo vida
 0|Esgotamento
 1|Acentuacao de tracos de personalidade
 2|Falta de repouso e de lazer
 3|Stress NCOP
 4|Habilidades sociais inadequadas NCOP
 5|Conflito sobre o papel social NCOP
 6|Limites impostos as atividades p/invalidez
 8|Outr probl relac organiz modo de vida
 9|Probl relac organiz modo de vida NE
Z74|^2 depend pess q oferece cuid saude
 0|Mobilidade reduzida
 1|Necessidade de assist c/cuidados pessoais
 2|Necess assist domic nenh pessoa lar
 3|Necessidade de supervisao continua
 8|Outr probl relac dep pess q ofer cuid saude
 9|Probl NE relac depend pess q ofer cuid saude
Z75|^1 relac facilid medic outr cuid saude
 0|Falta disponib servicos medicos no domicilio
 1|Pess esper ser admit estab med adeq out part
 2|Outr periodo de espera p/invest e tratamento
 3|Facilid saude nao disponiveis ou nao acess
 4|Outr organiz cuidados nao disp ou nao acess
 5|Cuid dispensados ajudar familias ferias
 8|Outr dific esp relac facil med out cuid saud
 9|Probl NE relac facil med outr cuid saude
Z76|Pessoas cont serv saude em outr circunst
 0|Emissao de prescricao de repeticao
 1|Superv cuid saude de criancas assistidas
 2|^2 saud out crianc rec-nasc sadios
 3|Pessoa em boa saude acompanh pessoa doente
 4|Outr pensionistas estab de cuidados de saude
 5|Pessoa fingindo ser doente
 8|Cont serv saude p/outr circunstancias espec
 9|Pessoa cont serv saude em circunstancias NE
Z80|Historia familiar de neopl malig
 0|^2 neopl malig org digestivos
 1|^1 famil neopl malig traq bronq pulm
 2|Hist fam neopl malig outr org resp intrator
 3|Historia familiar de neoplasia de mama
 4|^2 neopl malig org genitais
 5|^4 trato urinario
 6|^2 de leucemia
 7|Hist fam out neopl malig tec linf hemat corr
 8|^1 familiar neopl malig outr org aparelhos
 9|Historia familiar de neopl malig NE
Z81|^2 transt mentais e comport
 0|^2 de retardo mental
 1|^3 abuso de alcool
 2|^5 fumo
 3|^2 abuso outr subst psicoativ
 4|^2 de abuso de outr subst
 8|Hist familiar outr transt mentais comport
Z82|^1 fam alg incap doenc cron incapacitacao
 0|^2 epilepsia outr doenc sist nerv
 1|Historia familiar cegueira e perda de visao
 2|^2 surdez e perda de audicao
 3|^2 de acid vascular cerebral
 4|Hist fam doenc isq coracao out doenc ap circ
 5|^2 asma outr doenc resp infer cronicas
 6|^2 artr out doenc sist osteom tec conj
 7|^2 malform deform congen anom cromos
 8|^2 outr incap doenc cron incapac NCOP
Z83|Historia familiar de outr transt especificos
 0|^3 doenc p/HIV
 1|^2 outr doenc infecc parasit
 2|Hist fam doenc sang org hemat transt imunit
 3|Historia familiar de diabetes mellitus
 4|Hist fam outr doenc endocr nutr e metab
 5|^3 transt dos olhos e dos ouvidos
 6|Historia familiar de doenc aparelho respirat
 7|^2 doenc aparelho digestivo
Z84|^2 de outr afeccoes
 0|^2 doenc da pele e tec subcut
 1|^2 de transt do rim e ureter
 2|^2 outr doenc ap geniturinar
 3|^2 de consanguinidade
 8|^3 outr afeccoes espec
Z85|^1 pessoal de neopl malig
 0|^2 neopl malig org digestivos
 1|Hist pess neopl malig traq bronquio e pulmao
 2|^4 out org resp intrator
 3|Historia pessoal de neopl malig de mama
 4|^2 neopl malig orgaos genitais
 5|^4 trato urinario
 6|^2 de leucemia
 7|Hist pess out neop mal tec linf hem tec corr
 8|^2 neopl malig outr orgaos aparelhos
 9|Historia pessoal de neopl malig NE
Z86|^3 algumas outr doenc
 0|^3 outr neoplasias
 1|^3 doenc infecc e parasit
 2|Hist pess doenc sang org hemat transt imunit
 3|^3 endocr nutric metabolicas
 4|Historia pessoal de abuso subst psicoativas
 5|^2 outr transt mentais comport
 6|Hist pess doenc sist nerv org sentidos
 7|Historia pessoal doenc aparelho circulatorio
Z87|^2 de outr doenc e afeccoes
 0|^3 doenc aparelho respirat
 1|^5 digestivo
 2|^2 doenc pele e tec subcutaneo
 3|Hist pess doenc sist osteomusc e tec conjunt
 4|^3 do aparelho geniturinario
 5|^2 complic gravidez parto e puerperio
 6|^2 afecc orig periodo perinatal
 7|^2 malform deform congen anom cromos
 8|Historia pessoal de outr afeccoes espec
Z88|Hist pess alergia drog medic subst biolog
 0|Historia pessoal de alergia a penicilina
 1|Hist pessoal alergia outr agente antibiotico
 2|Historia pessoal de alergia as sulfonamidas
 3|Hist pess alergia a outr agentes antiinfecc
 4|^2 de alergia a agente anestesico
 5|^6 narcotico
 6|^1 pessoal de alergia a agente analgesico
 7|^5 soro e a vacina
 8|^1 pess alerg outr drog medic subst biolog
 9|^2 alergia drog medic subst biolog NE
Z89|Ausencia adquir de membros
 0|^3 dedos da mao unilateral
 1|^3 mao e punho
 2|^3 braco acima do punho
 3|^3 ambos membros super
 4|^3 pe e tornozelo
 5|^2 perna nivel abaixo joelho
 6|^2 da perna acima do joelho
 7|^2 de ambos membros infer
 8|^2 dos membros super e infer
 9|^2 de membro NE
Z90|^3 orgaos NCOP
 0|^3 parte da cabeca e pescoco
 1|^3 mamas
 2|^2 do pulmao
 3|^2 de parte do estomago
 4|^2 outr partes trato digestivo
 5|^2 do rim
 6|^2 outr partes trato urinario
 7|^2 de orgaos genitais
 8|^3 outr orgaos
Z91|Historia pessoal de fatores de risco NCOP
 0|Hist pess alergia exc drogas subst biolog
 1|^2 nao ader trat ou regime medico
 2|Historia pessoal de ma higiene pessoal
 3|^2 ciclo vigilia-sono anormal
 4|^2 de trauma psicologico NCOP
 5|^3 auto agressao
 6|^3 outr traumas fisicos
 8|Hist pess outr fatores de risco espec NCOP
Z92|Historia pessoal de tratamento medico
 0|^3 anticoncepcao
 1|Hist pess uso longo prazo de anticoagulantes
 2|^5 outr medicamentos
 3|Historia pessoal de irradiacao
 4|^2 cirurgia grande porte NCOP
 5|^2 de medidas de reabilitacao
 6|História pessoal de quimioterapia para doença neop
 8|Historia pessoal de outr tratamentos medicos
 9|^3 tratamento medico NE
Z93|Orificios artificiais
 0|Traqueostomia
 1|Gastrostomia
 2|Ileostomia
 3|Colostomia
 4|Outr orific artificiais trato gastrointest
 5|Cistostomia
 6|Outr orificios artificiais aparelho urinario
 8|^2 artificiais
 9|Orificio artificial NE
Z94|Orgaos e tec transplantados
 0|Rim transplantado
 1|Coracao transplantado
 2|Pulmao transplantado
 3|Coracao e pulmoes transplantados
 4|Figado transplantado
 5|Pele transplantada
 6|Osso transplantado
 7|Cornea transplantada
 8|Outr orgaos e tec transplantados
 9|Orgao e tec NE transplantado
Z95|Presenca implantes enxertos cardiacos vasc
 0|^1 de marca-passo cardiaco
 1|^2 enxerto de ponte aortocoronaria
 2|^2 protese de valvula cardiaca
 3|^2 valva cardiaca xenogena
 4|^1 outr subst valvares cardiacas
 5|^1 impl enxerto angioplastia coronaria
 8|^1 outr impl enxertos card vasculares
 9|^1 impl enxerto cardiaco e vascular NE
Z96|^1 de outr implantes funcionais
 0|^2 implantes urogenitais
 1|^2 lente intra-ocular
 2|^2 implante otologicos audiologicos
 3|^2 laringe artificial
 4|^2 implantes endocrinos
 5|^1 raiz dentaria impl mandibulares
 6|^1 implantes articulares ortopedicos
 7|^1 de outr implantes de osso e tendao
 8|^4 funcionais espec
 9|^2 implante funcional NE
Z97|^2 outr disp proteticos
 0|^2 olho artificial
 1|^2 membro artificial
 2|^2 disp protetico dentario
 3|^2 oculos e de lentes de contato
 4|^2 aparelho externo de surdez
 5|^1 disp anticoncepcional intra-uterino
 8|^1 de outr disp espec
Z98|Outr estados pos-cirurgicos
 0|Derivacao intestinal ou anastomose intest
 1|Artrodese
 2|Presenca de disp de drenagem do liquor
 8|Outr estados pos-cirurgicos espec
Z99|Depend maquinas e disp capacitantes NCOP
 0|Dependencia de aspirador
 1|^2 respirador
 2|^2 dialise renal
 3|^2 cadeira de rodas
 8|Depend outr maq e aparelhos capacitantes
 9|^1 maquina e aparelho capacitante NE
`,
  },
};
