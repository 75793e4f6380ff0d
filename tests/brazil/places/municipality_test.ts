import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { vectorFromArray } from "apache-arrow";
import {
  distance,
  formatIbge,
  isIbge,
  isIbgeColumn,
  municipalities,
  municipality,
  nearestFacilities,
  parseIbge,
} from "../../../src/brazil/mod.ts";
import { UFS } from "../../../src/catalog/uf.ts";
import { Utf8 } from "apache-arrow";

/** The check digit as the formula has it, which the table need not follow. */
function byFormula(code: string): number {
  const sum = [...code].reduce((sum, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return sum + Math.floor(product / 10) + product % 10;
  }, 0);
  return (10 - sum % 10) % 10;
}

Deno.test("the nine municipalities that break the check-digit formula are found by table", () => {
  const nine = [
    ["2201919", "Bom Princípio do Piauí"],
    ["2201988", "Brejo do Piauí"],
    ["2202251", "Canavieira"],
    ["2611533", "Quixaba"],
    ["3117836", "Cônego Marinho"],
    ["3152131", "Ponto Chique"],
    ["4305871", "Coronel Barros"],
    ["5203939", "Buriti de Goiás"],
    ["5203962", "Buritinópolis"],
  ] as const;
  for (const [code, name] of nine) {
    assertEquals(municipality(code)?.name, name);
    assertEquals(formatIbge(code.slice(0, 6)), code);
    const wrong = code.slice(0, 6) + byFormula(code.slice(0, 6));
    assertEquals(municipality(wrong), undefined);
    assert(isIbge(code) && !isIbge(wrong));
  }
  const breaking = municipalities().filter(({ code, ibge }) => ibge !== code + byFormula(code));
  assertEquals(breaking.map(({ ibge }) => ibge), nine.map(([code]) => code));
});

Deno.test("municipality() takes six or seven digits and refuses another seventh", () => {
  const place = municipality("355030");
  assertEquals(place, municipality("3550308"));
  assertEquals(place, {
    code: "355030",
    ibge: "3550308",
    name: "São Paulo",
    status: "current",
    uf: "SP",
    region: "Sudeste",
    capital: true,
    latitude: -23.5329,
    longitude: -46.6395,
    healthRegion: { code: "35016", name: "São Paulo" },
    healthMacroregion: place?.healthMacroregion,
    timeZone: "America/Sao_Paulo",
  });
  for (let digit = 0; digit < 10; digit++) {
    assertEquals(municipality(`355030${digit}`) !== undefined, digit === 8);
  }
  for (const code of ["", "35", "35503", "355031", "abcdef", "35503O", "00355030", "0x0001"]) {
    assertEquals(municipality(code), undefined, code);
  }
});

Deno.test("municipalities() are IBGE's of 2024, one capital a UF", () => {
  const all = municipalities();
  assertEquals(all.length, 5571);
  assertEquals(new Set(all.map(({ code }) => code)).size, 5571);
  const capitals = all.filter(({ capital }) => capital);
  assertEquals(capitals.map(({ uf }) => uf as string).toSorted(), Object.keys(UFS).toSorted());
  for (const { code, uf, latitude, longitude, status, healthRegion } of all) {
    assertEquals(UFS[uf!].ibge, code.slice(0, 2));
    assert(latitude! > -34 && latitude! < 5.5, code);
    assert(longitude! > -74 && longitude! < -32, code);
    assertEquals(status, "current");
    if (healthRegion !== undefined) assertEquals(healthRegion.code.slice(0, 2), code.slice(0, 2));
  }
  assertEquals(all.filter(({ healthRegion }) => healthRegion === undefined).length, 1);
});

Deno.test("UF0000 is a municipality ignored, of a known UF", () => {
  for (const [uf, { ibge, region }] of Object.entries(UFS)) {
    if (uf === "DF") continue; // 530000 is Brasília: the Federal District has no other
    const place = municipality(`${ibge}0000`);
    assertEquals(place?.status, "ignored", uf);
    assertEquals(place?.uf, uf);
    assertEquals(place?.region, region);
    assertEquals(place?.latitude, undefined);
    assertEquals(place?.ibge, undefined);
    assertEquals(municipality(`${ibge}00000`)?.status, "ignored", "seven digits, as in SIM");
  }
  assertEquals(municipality("530000")?.name, "Brasília");
  assertEquals(municipality("119999")?.uf, "RO");
  assertEquals(municipality("999999")?.status, "ignored");
});

Deno.test("000000 and its like are abroad or unknown", () => {
  for (const code of ["000000", "0000000", "000001", "009999", "003500"]) {
    const place = municipality(code);
    assertEquals(place?.status, "foreign", code);
    assertEquals(place?.uf, undefined);
    assertEquals(place?.name, "Ignorado ou exterior");
  }
  assertEquals(municipality("010000"), undefined);
});

Deno.test("the codes of Goiás until 1988 are Tocantins", () => {
  const moved = [];
  for (let number = 520000; number < 530000; number++) {
    const place = municipality(String(number));
    if (place?.status === "transferred") moved.push(place);
  }
  assertEquals(moved.length, 60);
  for (const place of moved) {
    assertEquals(place.uf, "TO");
    assertEquals(place.timeZone, "America/Araguaina");
    assertEquals(municipality(place.code)?.status, "current");
  }
  assertEquals(municipality("520950")?.name, "Gurupi");
});

Deno.test("codes of old are flagged and lead to the municipality of today", () => {
  assertEquals(municipality("200010")?.name, "Fernando de Noronha");
  assertEquals(municipality("200010")?.status, "transferred");
  assertEquals(municipality("431453")?.status, "extinct");
  assertEquals(municipality("431453")?.code, "430210"); // Bento Gonçalves
  assertEquals(municipality("358030")?.code, "355030"); // a district of São Paulo
  assertEquals(municipality("358030")?.status, "renumbered");
  assertEquals(municipality("531234")?.code, "530010"); // a region of Brasília
});

Deno.test("time zones have the exceptions within Amazonas, Pará and Pernambuco", () => {
  const zones = new Map<string, number>();
  for (const { timeZone } of municipalities()) {
    zones.set(timeZone!, (zones.get(timeZone!) ?? 0) + 1);
  }
  assertEquals(zones.size, 16);
  assertEquals(zones.get("America/Eirunepe"), 13);
  assertEquals(zones.get("America/Noronha"), 1);
  assertEquals(zones.get("America/Rio_Branco"), 22);
  assertEquals(municipality("130406")?.timeZone, "America/Eirunepe"); // Tabatinga
  assertEquals(municipality("150680")?.timeZone, "America/Santarem");
  assertEquals(municipality("150140")?.timeZone, "America/Belem");
});

Deno.test("isIbge() knows municipalities of today alone", () => {
  assert(isIbge("530010"));
  for (const code of ["350000", "000000", "520950", "431453", "358030", "999999"]) {
    assert(!isIbge(code), code);
    assertEquals(parseIbge(code), undefined);
  }
  const column = vectorFromArray(["355030", null, "350000", "3550308"], new Utf8());
  assertEquals(isIbgeColumn(column).toJSON(), [true, null, false, false]);
  assertEquals(isIbgeColumn(column, 7).toJSON(), [false, null, false, true]);
});

Deno.test("distance() is the great circle between the seats", () => {
  assertEquals(distance("355030", "3550308"), 0);
  assertAlmostEquals(distance("355030", "330455")!, 361, 5);
  // The same by the angle between two unit vectors.
  const unit = (code: string): number[] => {
    const { latitude, longitude } = municipality(code)!;
    const [phi, lambda] = [latitude! * Math.PI / 180, longitude! * Math.PI / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const codes = municipalities().filter((_, i) => i % 97 === 0).map(({ code }) => code);
  for (const from of codes) {
    for (const to of codes) {
      const cosine = unit(from).reduce((sum, x, i) => sum + x * unit(to)[i]!, 0);
      const expected = 6371.0088 * Math.acos(Math.min(1, cosine));
      assertAlmostEquals(distance(from, to)!, expected, 0.001);
    }
  }
  assertEquals(distance("355030", "350000"), undefined);
  assertEquals(distance("355030", "x"), undefined);
  const [a, b, c] = ["130260", "260545", "431490"] as const;
  assertEquals(distance(a, b), distance(b, a));
  assert(distance(a, c)! <= distance(a, b)! + distance(b, c)!);
});

Deno.test("nearestFacilities() gives the nearest first and counts those without a place", () => {
  const facilities = [
    { CNES: "1", CODUFMUN: "330455" },
    { CNES: "2", CODUFMUN: "355030" },
    { CNES: "3", CODUFMUN: null },
    { CNES: "4", CODUFMUN: "350000" },
    { CNES: "5", CODUFMUN: "351880" },
    { CNES: "6", CODUFMUN: "351880" },
  ];
  const found = nearestFacilities("351880", facilities, (facility) => facility.CODUFMUN);
  assertEquals(found.nearest.map(({ facility }) => facility.CNES), ["5", "6", "2", "1"]);
  assertEquals(found.nearest[0]?.kilometres, 0);
  assertEquals(found.unplaced, 2);
  const one = nearestFacilities("351880", facilities, ({ CODUFMUN }) => CODUFMUN, { limit: 1 });
  assertEquals(one.nearest.length, 1);
  assertThrows(() => nearestFacilities("350000", facilities, () => ""), RangeError);
});
