/**
 * Where the sample's facilities stand and its people live.
 *
 * Municipalities are real (IBGE codes of six digits, the capital first, then larger ones); the
 * facilities are made up: CNES code and CNPJ begin with 99 and the number of the UF.
 *
 * @module
 */

import { isUf, type Uf, UF_CODES, UFS } from "../catalog/uf.ts";
import { type Random, WeightedChoice } from "./random.ts";

/** A municipality's postal code. */
export interface Place {
  /** Six digits. */
  readonly municipality: string;
  /** Eight digits. */
  readonly cep: string;
}

/** A made-up facility. */
export interface Facility {
  /** CNES code, seven digits. */
  readonly cnes: string;
  /** CNPJ, 14 digits; blank when it has none of its own. */
  readonly cnpj: string;
  /** CNPJ of the entity that maintains it; blank when there is none. */
  readonly maintainer: string;
  /** Index of its municipality in the territory. */
  readonly municipality: number;
  /** Legal nature (CONCLA), four digits. */
  readonly legalNature: string;
  /** Nature of the hospital, the table used until 2012. */
  readonly nature: string;
  /** Who manages it: 1 = the municipality, 2 = the state. */
  readonly management: string;
}

/** The municipalities, people's places and facilities of a UF, or of the country. */
export interface Territory {
  /** IBGE number and four zeros: the state as an authority. */
  readonly authority: string;
  /** IBGE number, `00` for the country. */
  readonly number: string;
  /** Codes of the municipalities: those inside, then capitals of the neighbours. */
  readonly municipalities: readonly string[];
  /** Where people live. */
  readonly places: readonly Place[];
  /** The facilities. */
  readonly facilities: readonly Facility[];
  /** How the rows of a file are shared out among the facilities. */
  readonly facilityShares: readonly number[];
  /** Chooses the place of somebody who is seen in the municipality of that index. */
  pickPlace(random: Random, municipality: number): number;
}

/** UF: the first digits of its postal codes, its neighbours, and the last four of municipalities. */
const LAND: Readonly<Record<Uf, readonly [cep: number, neighbours: string, inside: string]>> = {
  RO: [76800, "AC AM MT", "0020 0012 0002 0030 0004 0028 0010 0011 0018 0045"],
  AC: [69900, "AM RO", "0040 0020 0050 0060 0030 0010 0070 0038 0025 0001 0045"],
  AM: [69000, "PA RR AC RO", "0260 0340 0190 0250 0120 0420 0406 0290 0170 0380"],
  RR: [69300, "AM PA", "0010 0047 0020 0005 0030 0017 0045 0015"],
  PA: [66000, "MA AP TO", "0140 0080 0680 0420 0553 0240 0010 0060 0810 0170 0613 0180"],
  AP: [68900, "PA", "0030 0060 0027 0050 0053 0040 0070"],
  TO: [77000, "MA PA GO", "2100 0210 0950 1820 1610 0550 0930 0700 0255"],
  MA: [65000, "PI TO PA", "1130 0530 1120 1220 0300 0330 0005 0120 0140 0990 0860 0320"],
  PI: [64000, "MA CE PE", "1100 0770 0800 0390 0840 0220 0120 1060 0700 0190"],
  CE: [60000, "PI RN PE", "0440 0370 0730 0765 1290 0420 0640 0550 1130 0410 0280 1180"],
  RN: [59000, "PB CE", "0810 0800 0325 1200 0200 0260 0310 0940 1120"],
  PB: [58000, "PE RN CE", "0750 0400 1370 1080 0180 1620 0370 0630 0970"],
  PE: [50000, "PB AL BA", "1160 0790 0960 0410 1110 1070 0290 0600 1640 1390 0120 1220"],
  AL: [57000, "PE SE BA", "0430 0030 0770 0630 0930 0670 0860 0240 0800"],
  SE: [49000, "BA AL", "0030 0480 0350 0290 0670 0210 0740 0710 0570 0450"],
  BA: [40000, "SE PE MG", "2740 1080 3330 0570 1840 1480 1360 0320 1800 0070 2400 1460"],
  MG: [30000, "SP ES GO", "0620 7020 1860 3670 0670 4330 7010 2770 3130 2230 5180 6860"],
  ES: [29000, "BA MG RJ", "0530 0500 0520 0130 0120 0320 0490 0150 0240 0060"],
  RJ: [20000, "MG ES SP", "0455 0490 0170 0350 0330 0100 0630 0390 0240 0070 0340 0220"],
  SP: [1000, "MG PR MS", "5030 1880 0950 4870 4780 4990 4340 5220 3440 4850 4980 0600"],
  PR: [80000, "SC SP MS", "0690 1370 1520 1990 0480 2550 0830 0940 1820 0140 2810 2770"],
  SC: [88000, "RS PR", "0540 0910 0240 1660 0420 0460 0820 0930 1870 0890 0290 0430"],
  RS: [90000, "SC", "1490 0510 0460 1440 1690 0920 1340 1870 1560 1410 2240 1020"],
  MS: [79000, "SP MT PR", "0270 0370 0830 0320 0660 0570 0620 0110 0330 0630"],
  MT: [78000, "GO RO PA", "0340 0840 0760 0790 0795 0250 0792 0180 0525 0025"],
  GO: [74000, "DF MG TO", "0870 0140 0110 1880 1250 0025 2185 1150 1190 0510 0800 0540"],
  DF: [70000, "GO MG", "0010"],
};

/** Facilities of a UF by size: their shares of the rows, and their municipality's index. */
const FACILITIES: readonly (readonly [share: number, municipality: number])[] = [
  [19, 0],
  [14, 0],
  [12, 1],
  [11, 0],
  [10, 2],
  [8, 0],
  [7, 3],
  [6, 4],
  [5, 1],
  [4, 5],
  [3, 6],
  [1, 7],
];

/** Legal nature, nature until 2012, management, whether it has its own CNPJ and a maintainer. */
const OWNERS: readonly (readonly [string, string, string, boolean, boolean])[] = [
  ["1023", "40", "2", true, true],
  ["3999", "61", "1", true, false],
  ["1147", "50", "1", false, true],
  ["1023", "40", "2", false, true],
  ["3069", "60", "1", true, false],
  ["2062", "20", "1", true, false],
];

/** Postal codes that people of a municipality have, by its index; more have one. */
const CEPS = [40, 12, 8, 4, 2];

/** What is known of a UF, or of the country for national files. */
export function territoryOf(uf: Uf | undefined): Territory {
  return uf === undefined ? country() : state(uf);
}

/** The municipalities inside all UFs, the capitals first, then all second ones and so on. */
export function largeMunicipalities(): readonly { code: string; uf: Uf; rank: number }[] {
  return UF_CODES.flatMap((uf) =>
    LAND[uf][2].split(" ").map((digits, rank) => ({ code: UFS[uf].ibge + digits, uf, rank }))
  ).sort((a, b) => a.rank - b.rank);
}

function state(uf: Uf): Territory {
  const [, neighbours, inside] = LAND[uf];
  const number = UFS[uf].ibge;
  const codes = inside.split(" ").map((code) => number + code);
  const capitals = neighbours.split(" ").filter(isUf).map(capitalOf);
  const facilities = FACILITIES.map(([, municipality], i) =>
    facility(number, i, municipality % codes.length)
  );
  return territory({
    number,
    municipalities: [...codes, ...capitals.map((capital) => capital.municipality)],
    inside: codes.length,
    places: [...codes.map((code, i) => places(uf, code, i)), ...capitals.map((place) => [place])],
    facilities,
    facilityShares: FACILITIES.map(([share]) => share),
  });
}

function country(): Territory {
  const capitals = UF_CODES.map(capitalOf);
  return territory({
    number: "00",
    municipalities: capitals.map((capital) => capital.municipality),
    inside: capitals.length,
    places: capitals.map((capital) => [capital]),
    facilities: UF_CODES.map((uf, i) => facility(UFS[uf].ibge, 0, i)),
    facilityShares: UF_CODES.map(() => 1),
  });
}

interface TerritoryParts extends Omit<Territory, "authority" | "places" | "pickPlace"> {
  /** How many of the municipalities are inside. */
  readonly inside: number;
  /** The places of each municipality. */
  readonly places: readonly (readonly Place[])[];
}

function territory(parts: TerritoryParts): Territory {
  const { number, municipalities, inside, places, facilities, facilityShares } = parts;
  const outside = municipalities.length - inside;
  const weights = municipalities.slice(0, inside).map((_, i) => Math.floor(240 / (i + 2)));
  const anyInside = new WeightedChoice(weights);
  const counts = Uint8Array.from(places, (ofOne) => ofOne.length);
  const starts = new Uint16Array(counts.length);
  for (let i = 1; i < starts.length; i++) starts[i] = starts[i - 1]! + counts[i - 1]!;

  function pickMunicipality(random: Random, seenIn: number): number {
    const chance = random.below(100);
    if (chance < 60) return seenIn;
    if (chance < 97 || outside === 0) return anyInside.pick(random);
    return inside + random.below(outside);
  }

  return {
    authority: `${number}0000`,
    number,
    municipalities,
    places: places.flat(),
    facilities,
    facilityShares,
    pickPlace(random: Random, seenIn: number): number {
      const municipality = pickMunicipality(random, seenIn);
      const draw = random.below(256);
      // half of the people give the first postal code, that of the whole town
      const code = draw < 128 ? 0 : (draw & 127) * counts[municipality]! >> 7;
      return starts[municipality]! + code;
    },
  };
}

function capitalOf(uf: Uf): Place {
  const [, , inside] = LAND[uf];
  return places(uf, UFS[uf].ibge + inside.slice(0, 4), 0)[0]!;
}

/** The places of the `index`-th municipality of a UF. */
function places(uf: Uf, municipality: string, index: number): Place[] {
  const [first] = LAND[uf];
  return Array.from({ length: CEPS[index] ?? 1 }, (_, i) => {
    // each municipality has 7 prefixes of five digits; the first code ends in 000
    const prefix = first + 7 * index + i % 7;
    const suffix = i * 25 % 1000;
    return { municipality, cep: digits(prefix, 5) + digits(suffix, 3) };
  });
}

function facility(number: string, index: number, municipality: number): Facility {
  const [legalNature, nature, management, ownCnpj, maintained] = OWNERS[index % OWNERS.length]!;
  const root = `99${number}00`;
  return {
    cnes: `99${number}${digits(index + 1, 3)}`,
    cnpj: ownCnpj ? withCheckDigits(`${root}${digits(index + 1, 2)}0001`) : "",
    maintainer: maintained ? withCheckDigits(`${root}000001`) : "",
    municipality,
    legalNature,
    nature,
    management,
  };
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** A CNPJ of 12 digits with its two check digits (weights 2 to 9 from the right, modulo 11). */
function withCheckDigits(cnpj: string): string {
  let full = cnpj;
  for (let check = 0; check < 2; check++) {
    let sum = 0;
    for (let i = 0; i < full.length; i++) sum += Number(full.at(-1 - i)) * (i % 8 + 2);
    full += String(sum % 11 < 2 ? 0 : 11 - sum % 11);
  }
  return full;
}
