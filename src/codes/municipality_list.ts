import { municipalities, municipality } from "../brazil/places/municipality.ts";
import type { Place } from "../brazil/places/place.ts";
import { type CodeEntry, CodeList } from "./code_list.ts";

/**
 * Municipalities as a code list. Its entries are those of today by six digits; `get` knows every other
 * number, too: seven digits, old numbers, `UF0000` and the like.
 *
 * The label has the UF behind the name, since a tenth of all municipalities share theirs with another,
 * and rows grouped by it would be added up over both.
 */
class MunicipalityList extends CodeList {
  override has(code: string): boolean {
    return municipality(code) !== undefined;
  }

  override get(code: string): CodeEntry | undefined {
    const place = municipality(code);
    return place && { code, pt: placeLabel(place), trust: "high" };
  }
}

/** The list of municipalities. */
export function municipalityList(titles: { readonly pt: string; readonly en: string }): CodeList {
  return new MunicipalityList("municipality", titles, {
    trust: "high",
    sources: ["IBGE, Divisão Territorial Brasileira 2024", "DataSUS, CADMUN"],
    note: "Old numbers, ignored and foreign municipalities have labels without being entries",
    // DataSUS's tables of old numbers are not known to be whole.
    open: true,
    entries: municipalities().map((place) => `${place.code}|${placeLabel(place)}`).join("\n"),
  });
}

/** `Bom Jesus (PI)`; places without a UF, or ignored ones that name it, as the table has them. */
function placeLabel({ name, uf, ibge }: Place): string {
  return uf === undefined || ibge === undefined ? name : `${name} (${uf})`;
}
