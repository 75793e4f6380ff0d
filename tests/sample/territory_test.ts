import { assert, assertEquals } from "@std/assert";
import { UF_CODES, UFS } from "../../src/catalog/uf.ts";
import { Random } from "../../src/sample/random.ts";
import { territoryOf } from "../../src/sample/territory.ts";

/** Whether the last two of 14 digits are the check digits of a CNPJ. */
function isCnpj(text: string): boolean {
  const digits = [...text].map(Number);
  const check = (length: number): number => {
    const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2].slice(-length);
    const sum = weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0);
    return sum % 11 < 2 ? 0 : 11 - sum % 11;
  };
  return digits.length === 14 && check(12) === digits[12] && check(13) === digits[13];
}

Deno.test("territoryOf() knows every UF: its municipalities, places and facilities", () => {
  for (const uf of UF_CODES) {
    const territory = territoryOf(uf);
    const number = UFS[uf].ibge;
    assertEquals(territory.authority, `${number}0000`);
    const { municipalities, places, facilities } = territory;
    assertEquals(new Set(municipalities).size, municipalities.length, uf);
    assert(municipalities.every((code) => /^[1-5]\d{5}$/.test(code)), uf);
    assert(places.every(({ cep }) => /^\d{8}$/.test(cep)), uf);
    assertEquals(new Set(places.map(({ cep }) => cep)).size, places.length, uf);
    for (const { cnes, cnpj, maintainer, municipality } of facilities) {
      assert(/^99\d{5}$/.test(cnes) && cnes.slice(2, 4) === number);
      assert(municipalities[municipality]!.startsWith(number));
      assert(
        [cnpj, maintainer].every((text) => text === "" || isCnpj(text)),
        `${cnpj} ${maintainer}`,
      );
    }
    assertEquals(facilities.length, territory.facilityShares.length);
  }
});

Deno.test("territoryOf() gives no facility of one UF to another", () => {
  const all = UF_CODES.flatMap((uf) => territoryOf(uf).facilities.map(({ cnes }) => cnes));
  assertEquals(new Set(all).size, all.length);
});

Deno.test("territoryOf() takes the capitals when there is no UF", () => {
  const { authority, municipalities, facilities } = territoryOf(undefined);
  assertEquals([authority, municipalities.length, facilities.length], ["000000", 27, 27]);
});

Deno.test("pickPlace() finds a place for everybody, most in the municipality where they are seen", () => {
  for (const uf of UF_CODES) {
    const territory = territoryOf(uf);
    const random = new Random(uf);
    const picked = Array.from(
      { length: 2000 },
      () => territory.places[territory.pickPlace(random, 0)]!,
    );
    const near = picked.filter(({ municipality }) => municipality === territory.municipalities[0]);
    assert(near.length > 1200, `${uf} ${near.length}`);
    assert(near.length < 2000, uf);
    if (uf !== "DF") assert(new Set(picked.map((place) => place.municipality)).size > 7, uf);
  }
});
