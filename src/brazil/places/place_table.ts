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
import { memory as healthMacroregions } from "./packed/health-macroregions.wasm";
import { memory as otherCodes } from "./packed/other-codes.wasm";

/**
 * Columns with a tab between them, a line for each municipality: seven digits less those of the one
 * before, name, line of the health region, latitude, longitude (10⁻⁴ degrees), * = capital.
 */
export const MUNICIPALITIES = unpackText(municipalities);

/** Health region, name, macro-region. */
export const HEALTH_REGIONS = unpackText(healthRegions);

/** Health macro-region, name. */
export const HEALTH_MACROREGIONS = unpackText(healthMacroregions);

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
