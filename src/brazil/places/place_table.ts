/**
 * The table of places, written by tools/places_data.ts: do not edit.
 *
 * Municipalities: IBGE, Divisão Territorial Brasileira 2024. Coordinates of the seats and capitals:
 * kelvins/municipios-brasileiros. Health regions and macro-regions as of May 2020: pydemic/mundi.
 * Both are under the MIT License, see NOTICE.md beside this file. Codes of old: DataSUS's tables
 * CADMUN (2006) and tabMun.
 *
 * @module
 */

import { unpackText } from "../../packed_text.ts";
import { memory as municipalities } from "./packed/municipalities.wasm";
import { memory as healthRegions } from "./packed/health-regions.wasm";
import { memory as otherCodes } from "./packed/other-codes.wasm";

/** Seven digits, name, line of the health region, latitude, longitude (10⁻⁴ degrees), * = capital. */
export const MUNICIPALITIES = unpackText(municipalities);

/** Health region, name, macro-region. */
export const HEALTH_REGIONS = unpackText(healthRegions);

/** Health macro-region, name. */
export const HEALTH_MACROREGIONS = `
1102	Macrorregional II (Cacoal)
1101	Macrorregião I - Porto Velho
1201	Macro única - AC
1303	Oeste
1301	Central
1302	Leste
1401	Macro única - RR
1501	Macrorregional I
1504	Macrorregional IV
1502	Macrorregional II
1503	Macrorregional III
1601	Macro única - AP
1701	Macrorregião Centro-Sul
1702	Macrorregião Norte
2103	Macrorregião Sul
2101	Macrorregião Leste
2102	Macrorregião Norte
2204	Semi-árido
2203	Meio Norte
2201	Cerrados
2202	Litoral
2303	3ª Macro - Cariri
2301	1ª Macro - Fortaleza
2302	2ª Macro - Sobral
2304	4ª Macro - Sertão Central
2305	5ª Macro - Litoral Leste/Jaguaribe
2401	Macrorregião I
2402	macrorregião II
2502	Macrorregião III - Sertão/Alto Sertão
2501	Macrorregião II - Campina Grande
2503	Macrorregião I - João Pessoa
2602	Metropolitana
2603	Sertão
2604	Vale do S.Francisco e Araripe
2601	Agreste
2702	2ª Macrorregião de Saúde
2701	1ª Macrorregião de Saúde
2801	Macro Única
2901	Centro-Leste (NRS - Feira Santana)
2906	Norte - (NRS - Juazeiro)
2905	Nordeste (NRS - Alagoinhas)
2908	Sudoeste (NBS - Vitória Conquista)
2909	Sul (NBS - Ilhéus)
2903	Extremo Sul (NRS - Teixeira Freitas)
2904	Leste - (NRS - Salvador)
2902	Centro - Norte (NRS - Jacobina)
2907	Oeste (NBS - Barreiras)
3112	Macrorregião Triângulo do Norte
3101	Macrorregião Centro
3105	Macrorregião Leste do Sul
3104	Macrorregião Leste
3113	Macrorregião Triângulo do Sul
3109	Macrorregião Oeste
3106	Macrorregião Nordeste
3111	Macrorregião Sul
3110	Macrorregião Sudeste
3102	Macrorregião Centro-Sul
3103	Macrorregião Jequitinhonha
3107	Macrorregião Noroeste
3108	Macrorregião Norte
3202	Metropolitana
3201	Central
3203	Norte
3204	Sul
3303	Metropolitana I
3302	Macrorregião III
3301	Macrorregião II
3502	RRAS10
3504	RRAS12
3507	RRAS15
3517	RRAS9
3506	RRAS14
3516	RRAS8
3503	RRAS11
3505	RRAS13
3509	RRAS17
3510	RRAS2
3508	RRAS16
3515	RRAS7
3513	RRAS5
3511	RRAS3
3512	RRAS4
3501	RRAS1
3514	RRAS6
4104	Macrorregional Norte
4102	Macrorregional Leste
4103	Macrorregional Noroeste
4101	Macrorregião Oeste
4205	Meio Oeste e Serra Catarinense
4204	Grande Oeste
4201	Alto Vale do Itajaí
4203	Grande Florianópolis
4206	Planalto Norte e Nordeste
4207	Sul
4202	Foz do Rio Itajaí
4306	Sul
4304	Norte
4301	Centro-oeste
4303	Missioneira
4305	Serra
4302	Metropolitana
4307	Vales
5004	Três Lagoas
5001	Campo Grande
5003	Dourados
5002	Corumbá
5101	Macrorregião Centro-Norte
5102	Macrorregião Leste
5103	Macrorregião Norte
5105	Macrorregião Sul
5104	Macrorregião Oeste
5202	macrorregião Centro-Oeste
5201	Macrorregião Centro-Norte
5205	Macrorregião Sudoeste
5204	Macrorregião Nordeste
5203	Macrorregião Centro Sudeste
5301	Distrito Federal
`;

/** Six digits that are no municipality of today: name, what became of it, the municipality of today. */
export const OTHER_CODES = unpackText(otherCodes);

/** Other numbers for a place, or ranges of them, and its six digits. */
export const SYNONYMS = `
000001-009999	000000
119999	110000
129999	120000
130029	130002
132603	130260
133403	130340
139999	130000
140100	140010
149999	140000
159999	150000
169999	160000
170172	170000
171350	170000
172206	170000
179999	170000
200010	260545
211707	210170
213307	210330
219999	210000
229999	220000
239999	230000
249999	240000
250502	250050
250908	250090
254009	250400
257507	250750
259999	250000
269999	260000
279999	270000
289999	280000
293025	293015
299999	290000
319999	310000
329999	320000
330064	330000
334501-334530	330455
336305	330630
339999	330000
358001-358058	355030
359999	350000
419999	410000
420411	420415
429999	420000
439999	430000
509999	500000
519999	510000
528707	520870
529999	520000
530000-530009	530010
530011-539999	530010
`;
