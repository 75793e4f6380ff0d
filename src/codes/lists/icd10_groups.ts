/**
 * ICD-10: chapters and groups. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";

/** The lists by name. */
export const LISTS: ListTexts = {
  "cid10-capitulo": {
    trust: "high",
    sources: [
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/CID10CAP.CNV",
      "allan-silva/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/CIDCAP10.DBF",
    ],
    note: "Ranges on the 3-character category; abbreviated official labels.",
    entries: `
1|Algumas doenças infecciosas e parasitárias|||A00-B99
2|Neoplasias (tumores)|||C00-D48
3|Doenças sangue órgãos hemat e transt imunitár|||D50-D89
4|^1 endócrinas nutricionais e metabólicas|||E00-E90
5|Transtornos mentais e comportamentais|||F00-F99
6|Doenças do sistema nervoso|||G00-G99
7|^2 olho e anexos|||H00-H59
8|^2 ouvido e da apófise mastóide|||H60-H95
9|^2 aparelho circulatório|||I00-I99
10|^3 respiratório|||J00-J99
11|^3 digestivo|||K00-K93
12|^1 da pele e do tecido subcutâneo|||L00-L99
13|^1 sist osteomuscular e tec conjuntivo|||M00-M99
14|^1 do aparelho geniturinário|||N00-N99
15|Gravidez parto e puerpério|||O00-O99
16|Algumas afec originadas no período perinatal|||P00-P96
17|Malf cong deformid e anomalias cromossômicas|||Q00-Q99
18|Sint sinais e achad anorm ex clín e laborat|||R00-R99
19|Lesões enven e alg out conseq causas externas|||S00-T98
20|Causas externas de morbidade e mortalidade|||V01-Y98
21|Contatos com serviços de saúde|||Z00-Z99
22|Códigos para propósitos especiais|||U04-U99
23|U99  CID 10ª Revisão não disponível|||U99
`,
  },
  "cid10-grupo": {
    trust: "high",
    sources: ["gcms/tabwin-definition@src/test/resources/tabwin/CNV/CID10GRUPO.CNV"],
    entries: `
1|Doenças infecciosas intestinais|||A00-A09
2|Tuberculose|||A15-A19
3|Algumas doenças bacterianas zoonóticas|||A20-A28
4|Outras doenças bacterianas|||A30-A49
5|Infecções de transmissão predominantemente sexual|||A50-A64
6|Outras doenças por espiroquetas|||A65-A69
7|^2 causadas por clamídias|||A70-A74
8|Rickettsioses|||A75-A79
9|Infecções virais do sistema nervoso central|||A80-A89
10|Febres por arbovírus e febres hemorrágicas virais|||A90-A99
11|Infecções virais caract p/lesões de pele e mucosas|||B00-B09
12|Hepatite viral|||B15-B19
13|Doença pelo vírus da imunodeficiência humana [HIV]|||B20-B24
14|Outras doenças por vírus|||B25-B34
15|Micoses|||B35-B49
16|Doenças devidas a protozoários|||B50-B64
17|Helmintíases|||B65-B83
18|Pediculose, acaríase e outras infestações|||B85-B89
19|Seqüelas de doenças infecciosas e parasitárias|||B90-B94
20|Agentes infec bacter, virais e outr agentes infecc|||B95-B97
21|Outras doenças infecciosas|||B99-B99
22|Neoplasias malignas|||C00-C97
22  23|. Neoplasias malignas de localizações especificada|||C00-C75
23  24|... Neoplasias malig do lábio, cavidade oral e far|||C00-C14
23  25|^2 malignas dos órgãos digestivos|||C15-C26
23  26|^1 Neopl malig aparelho respirat e órgãos intrato|||C30-C39
23  27|^3 dos ossos e cartilagens articulare|||C40-C41
23  28|^1 Melanoma e outras(os) neoplasias malignas da p|||C43-C44
23  29|^1 Neopl malig do tecido mesotelial e tecidos mol|||C45-C49
23  30|^1 Neoplasias malignas da mama|||C50-C50
23  31|^3 dos órgãos genitais femini|||C51-C58
23  32|^6 mascul|||C60-C63
23  33|^3 do trato urinário|||C64-C68
23  34|^1 Neopl malig olhos encéf outr part sist nerv ce|||C69-C72
23  35|^3 tireóide e outras glândulas endócr|||C73-C75
22  24|. Neopl malig local mal def, secund e local n espe|||C76-C80
22  25|^3 tecido linfát hematopoét e correlato|||C81-C96
22  26|^3 local múltiplas independentes (prim)|||C97-C97
39|Neoplasias [tumores] in situ|||D00-D09
40|^2 benignas(os)|||D10-D36
41|Neopl de comportamento incerto ou desconhecido|||D37-D48
42|Anemias nutricionais|||D50-D53
43|^1 hemolíticas|||D55-D59
44|^1 aplásticas e outras anemias|||D60-D64
45|Defeitos coagulação, púrpura, outr afecç hemorrág|||D65-D69
46|Outras doenças do sangue e órgãos hematopoéticos|||D70-D77
47|Alguns transt q comprometem o mecanismo imunitário|||D80-D89
48|Transtornos da glândula tireóide|||E00-E07
49|Diabetes mellitus|||E10-E14
50|Outr transt regulação glicose e secr pancreát int|||E15-E16
51|Transtornos de outras glândulas endócrinas|||E20-E35
52|Desnutrição|||E40-E46
53|Outras deficiências nutricionais|||E50-E64
54|Obesidade e outras formas de hiperalimentação|||E65-E68
55|Distúrbios metabólicos|||E70-E90
56|Transtornos mentais orgânicos, incl sintomáticos|||F00-F09
57|Transt ment e comport dev ao uso subst psicoativa|||F10-F19
58|Esquizofrenia, transt esquizotípicos e delirantes|||F20-F29
59|Transtornos do humor [afetivos]|||F30-F39
60|Transt neuróticos, relacion stress e somatoformes|||F40-F48
61|Síndr comport assoc disfunç fisiológ e fat físicos|||F50-F59
62|Transtornos da personalidade e do comport adulto|||F60-F69
63|Retardo mental|||F70-F79
64|Transtornos do desenvolvimento psicológico|||F80-F89
65|Transt compor e emoc q aparecem dur infânc adolesc|||F90-F98
66|Transtorno mental não especificado|||F99-F99
67|Doenças inflamatórias do sistema nervoso central|||G00-G09
68|Atrofias sistêm q afetam princ o sist nerv central|||G10-G13
69|Doenças extrapiramidais e transt dos movimentos|||G20-G26
70|Outras doenças degenerativas do sistema nervoso|||G30-G32
71|Doenças desmielinizantes do sist nervoso central|||G35-G37
72|Transtornos episódicos e paroxísticos|||G40-G47
73|^1 dos nervos, raízes e plexos nervosos|||G50-G59
74|Polineuropatias e outr transt sist nerv periférico|||G60-G64
75|Doenças da junção mioneural e dos músculos|||G70-G73
76|Paralisia cerebral e outras síndromes paralíticas|||G80-G83
77|Outros transtornos do sistema nervoso|||G90-G99
78|Transtornos pálpebra, aparelho lacrimal e órbita|||H00-H06
79|^1 da conjuntiva|||H10-H13
80|Transtorn esclerótica, córnea, íris e corpo ciliar|||H15-H22
81|Transtornos do cristalino|||H25-H28
82|^1 da coróide e da retina|||H30-H36
83|Glaucoma|||H40-H42
84|Transtornos do humor vítreo e do globo ocular|||H43-H45
85|^2 nervo óptico e das vias ópticas|||H46-H48
86|Transt músc oculares, movim binoc, acomod e refraç|||H49-H52
87|Transtornos visuais e cegueira|||H53-H54
88|Outros transtornos do olho e anexos|||H55-H59
89|Doenças do ouvido externo|||H60-H62
90|^3 médio e da mastóide|||H65-H75
91|^3 interno|||H80-H83
92|Outros transtornos do ouvido|||H90-H95
93|Febre reumática aguda|||I00-I02
94|Doenças reumáticas crônicas do coração|||I05-I09
95|^1 hipertensivas|||I10-I15
96|^1 isquêmicas do coração|||I20-I25
97|^1 cardíaca pulmonar e da circulação pulmonar|||I26-I28
98|Outras formas de doença do coração|||I30-I52
99|Doenças cerebrovasculares|||I60-I69
100|^1 das artérias, das arteríolas e capilares|||I70-I79
101|^1 veias, vasos e gânglios linfáticos, NCOP|||I80-I89
102|Outros transt e os não espec aparelho circulatório|||I95-I99
103|Infecções agudas das vias aéreas superiores|||J00-J06
104|Influenza [gripe] e pneumonia|||J09-J18
105|Outras infecções agudas das vias aéreas inferiores|||J20-J22
106|^1 doenças das vias aéreas superiores|||J30-J39
107|Doenças crônicas das vias aéreas inferiores|||J40-J47
108|^1 pulmonares devidas a agentes externos|||J60-J70
109|Outras doenças respirat q afetam princ interstício|||J80-J84
110|Afecções necróticas e supurat vias aéreas infer|||J85-J86
111|Outras doenças da pleura|||J90-J94
112|^2 do aparelho respiratório|||J95-J99
113|Doenças cavidade oral, glând salivares e maxilares|||K00-K14
114|^1 do esôfago, do estômago e do duodeno|||K20-K31
115|^2 apêndice|||K35-K38
116|Hérnias|||K40-K46
117|Enterites e colites não-infecciosas|||K50-K52
118|Outras doenças dos intestinos|||K55-K63
119|Doenças do peritônio|||K65-K67
120|^2 fígado|||K70-K77
121|Transt vesícula biliar, vias biliares e pâncreas|||K80-K87
122|Outras doenças do aparelho digestivo|||K90-K93
123|Infecções da pele e do tecido subcutâneo|||L00-L08
124|Afecções bolhosas|||L10-L14
125|Dermatite e eczema|||L20-L30
126|Afecções pápulo-descamativas|||L40-L45
127|Urticária e eritema|||L50-L54
128|Transt pele e tecido subcutâneo relac c/radiação|||L55-L59
129|Afecções dos anexos da pele|||L60-L75
130|Outras afecções da pele e do tecido subcutâneo|||L80-L99
131|Artropatias|||M00-M25
131 132|. Artropatias infecciosas|||M00-M03
131 133|. Poliartropatias inflamatórias|||M05-M14
131 134|. Artroses|||M15-M19
131 135|. Outros transtornos articulares|||M20-M25
136|Doenças sistêmicas do tecido conjuntivo|||M30-M36
137|Dorsopatias|||M40-M54
137 138|. Dorsopatias deformantes|||M40-M43
137 139|. Espondilopatias|||M45-M49
137 140|. Outras dorsopatias|||M50-M54
141|Transtornos dos tecidos moles|||M60-M79
141 142|. Transtornos musculares|||M60-M63
141 143|^2 das sinóvias e dos tendões|||M65-M68
141 144|. Outros transtornos dos tecidos moles|||M70-M79
145|Osteopatias e condropatias|||M80-M94
145 146|. Transtornos da densidade e da estrutura óssea|||M80-M85
145 147|. Outras osteopatias|||M86-M90
145 148|. Condropatias|||M91-M94
149|Outr transt sist osteomuscular e tecido conjuntivo|||M95-M99
150|Doenças glomerulares|||N00-N08
151|^1 renais túbulo-intersticiais|||N10-N16
152|Insuficiência renal|||N17-N19
153|Calculose renal|||N20-N23
154|Outros transtornos do rim e do ureter|||N25-N29
155|Outras doenças do aparelho urinário|||N30-N39
156|Doenças dos órgãos genitais masculinos|||N40-N51
157|^1 da mama|||N60-N64
158|^1 inflamatórias órgãos pélvicos femininos|||N70-N77
159|Transt não-inflamatórios do trato genital feminino|||N80-N98
160|Outros transtornos do aparelho geniturinário|||N99-N99
161|Gravidez que termina em aborto|||O00-O08
162|Edema proteinúr e transt hipert gravid parto puerp|||O10-O16
163|Outros transtornos maternos relac predom gravidez|||O20-O29
164|Assist à mãe mot feto cavid amniót e prob rel part|||O30-O48
165|Complicações do trabalho de parto e do parto|||O60-O75
166|Parto|||O80-O84
167|Complicações relacionadas predom com o puerpério|||O85-O92
168|Outras afecções obstétricas NCOP|||O94-O99
169|Fet rec-nasc afet fat mat e compl grav, trab parto|||P00-P04
170|Transt relac com a duração gestação e cresc fetal|||P05-P08
171|Traumatismo de parto|||P10-P15
172|Transt respirat e cardiovasc específ per perinatal|||P20-P29
173|Infecções específicas do período perinatal|||P35-P39
174|Transt hemorrág e hematológ feto e recém-nascido|||P50-P61
175|^1 endócr e metaból trans espec fet e rec-nasc|||P70-P74
176|^1 aparelho digestivo do feto ou recém-nascido|||P75-P78
177|Afecç comprom tegument e reg térm fet e recém-nasc|||P80-P83
178|Outros transtornos originados no período perinatal|||P90-P96
179|Malformações congênitas do sistema nervoso|||Q00-Q07
180|Malform congênitas do olho, ouvido, face e pescoço|||Q10-Q18
181|Malformações congênitas do aparelho circulatório|||Q20-Q28
182|^4 respiratório|||Q30-Q34
183|Fenda labial e fenda palatina|||Q35-Q37
184|Outras malformações congênitas aparelho digestivo|||Q38-Q45
185|Malformações congênitas dos órgãos genitais|||Q50-Q56
186|^2 do aparelho urinário|||Q60-Q64
187|Malform e deform congênit do sistema osteomuscular|||Q65-Q79
188|Outras malformações congênitas|||Q80-Q89
189|Anomalias cromossômicas NCOP|||Q90-Q99
190|Sint e sinais relat aparelho circulat e respirat|||R00-R09
191|Sintom e sinais relat ao aparelho digest e abdome|||R10-R19
192|^4 à pele e tecido subcutâneo|||R20-R23
193|Sint e sinais relat sist nervoso e osteomuscular|||R25-R29
194|Sintomas e sinais relativos ao aparelho urinário|||R30-R39
195|Sint e sinais rel cogn percep estado emoc e compor|||R40-R46
196|Sintomas e sinais relativos à fala e à voz|||R47-R49
197|^3 gerais|||R50-R69
198|Achados anormais exames de sangue, sem diagnóstico|||R70-R79
199|^4 urina, sem diagnóstico|||R80-R82
200|Achad anorm exam e out líq, subs e tec corp s/diag|||R83-R89
201|^3 diag imagem estud função, s/diag|||R90-R94
202|Causas mal definidas e desconhecidas mortalidade|||R95-R99
203|Traumatismos da cabeça|||S00-S09
204|^1 do pescoço|||S10-S19
205|^2 tórax|||S20-S29
206|^1 abdome, dorso, coluna lombar e pelve|||S30-S39
207|^1 do ombro e do braço|||S40-S49
208|^2 cotovelo e do antebraço|||S50-S59
209|^2 punho e da mão|||S60-S69
210|^2 quadril e da coxa|||S70-S79
211|^2 joelho e da perna|||S80-S89
212|^2 tornozelo e do pé|||S90-S99
213|^1 envolvendo múltiplas regiões do corpo|||T00-T07
214|Traum local não espec tronco membro outr reg corpo|||T08-T14
215|Efeito penetr corpo estranho através orif natural|||T15-T19
216|Queimaduras e corrosões|||T20-T32
216 217|. Queimad e corros superf ext corpo, espec p/local|||T20-T25
216 218|^3 corrosões limit olho e órgãos internos|||T26-T28
216 219|^4 múlt reg e reg não espec cor|||T29-T32
220|Geladuras [frostbite]|||T33-T35
221|Intox por drogas, medicamentos e subst biológicas|||T36-T50
222|Efeitos tóxicos subst origem predom não-medicinal|||T51-T65
223|Outros efeitos de causas externas e os não espec|||T66-T78
224|Algumas complicações precoces de traumatismos|||T79-T79
225|Complicações cuidados médicos e cirúrgicos, NCOP|||T80-T88
226|Seqüelas traum, intox e outr conseq causas extern|||T90-T98
227|Acidentes|||V01-X59
227 228|. Acidentes de transporte|||V01-V99
228 229|... Pedestre traumatizado em um acidente de transp|||V01-V09
228 230|^1 Ciclista traumatizado em um acidente de transp|||V10-V19
228 231|^1 Motociclista traumat em um acidente de transpo|||V20-V29
228 232|^1 Ocupante triciclo motorizado traumat acid tran|||V30-V39
228 233|^2 automóvel traumat acidente transporte|||V40-V49
228 234|^2 caminhonete traumat acidente transpor|||V50-V59
228 235|^2 veíc transp pesado traumat acid trans|||V60-V69
228 236|^2 ônibus traumat acidente de transporte|||V70-V79
228 237|^1 Outros acidentes de transporte terrestre|||V80-V89
228 238|^1 Acidentes de transporte por água|||V90-V94
228 239|^4 aéreo e espacial|||V95-V97
228 240|^1 Outros acidentes de transporte e os não especi|||V98-V99
227 229|. Outras causas externas de traumatismos acidentai|||W00-X59
229 230|... Quedas|||W00-W19
229 231|^1 Exposição a forças mecânicas inanimadas|||W20-W49
229 232|^5 animadas|||W50-W64
229 233|^1 Afogamento e submersão acidentais|||W65-W74
229 234|^1 Outros riscos acidentais à respiração|||W75-W84
229 235|^1 Expos corr elétr, radiação e temp press extrem|||W85-W99
229 236|^1 Exposição à fumaça, ao fogo e às chamas|||X00-X09
229 237|^1 Contato com fonte de calor ou substâncias quen|||X10-X19
229 238|^3 animais e plantas venenosos|||X20-X29
229 239|^1 Exposição às forças da natureza|||X30-X39
229 240|^1 Envenenamento acidental e exposição subst noci|||X40-X49
229 241|^1 Excesso de esforços, viagens e privações|||X50-X57
229 242|^1 Exposição acidental a outr fatores e aos não e|||X58-X59
255|Lesões autoprovocadas intencionalmente|||X60-X84
256|Agressões|||X85-Y09
257|Eventos (fatos) cuja intenção é indeterminada|||Y10-Y34
258|Intervenções legais e operações de guerra|||Y35-Y36
259|Complicações de assistência médica e cirúrgica|||Y40-Y84
259 260|. Ef advers drog, medic e subst biológ finalid ter|||Y40-Y59
259 261|. Acid ocorr pacientes prest cuid médicos e cirúrg|||Y60-Y69
259 262|. Incid advers atos diagn terap assoc disposit méd|||Y70-Y82
259 263|. Reaç anorm compl tard proc cirúrg méd s/menç aci|||Y83-Y84
264|Seqüelas causas externas de morbidade e mortalidad|||Y85-Y89
265|Fatores supl relac causas de morbid e mortalid COP|||Y90-Y98
266|Pessoas contato serv saúde p/exame e investigação|||Z00-Z13
267|^1 c/riscos potenc saúde relac doenças transm|||Z20-Z29
268|^1 contato serv saúde circunst relac reprod|||Z30-Z39
269|^4 proced e cuidados espec|||Z40-Z54
270|^1 c/risc potenc saúde relac circ socio psico|||Z55-Z65
271|^1 em contato com serv saúde outras circunst|||Z70-Z76
272|Pess risc pot saúde hist fam pes afecç q infl saúd|||Z80-Z99
273|Designação prov novas doenças de etiologia incerta|||U04-U04
274|Agentes bacterianos resistentes a antibióticos|||U80-U89
275|CID 10ª Revisão não disponível|||U99-U99
`,
  },
};
