/**
 * The time zone of each municipality, under the names of the IANA time zone database, whose zones
 * differ in their histories as well as in today's hour.
 *
 * A UF has one zone but for three: the thirteen municipalities of western Amazonas (Lei 12.876/2013),
 * Fernando de Noronha (PE), and western Pará, which kept the hour of Manaus until 24 June 2008 (Lei
 * 11.662/2008). Where the last begins was a line along rivers (Decreto 2.784/1913): the municipalities
 * are those of the intermediate regions of Santarém and Altamira whose seats lie west of the Xingu, an
 * assignment of our own.
 *
 * @module
 */

import type { Uf } from "../../catalog/uf.ts";

/** A time zone of Brazil, by its IANA name. */
export type BrazilTimeZone =
  | "America/Noronha"
  | "America/Belem"
  | "America/Fortaleza"
  | "America/Recife"
  | "America/Araguaina"
  | "America/Maceio"
  | "America/Bahia"
  | "America/Sao_Paulo"
  | "America/Campo_Grande"
  | "America/Cuiaba"
  | "America/Santarem"
  | "America/Porto_Velho"
  | "America/Boa_Vista"
  | "America/Manaus"
  | "America/Eirunepe"
  | "America/Rio_Branco";

const ZONES: Readonly<Record<Uf, BrazilTimeZone>> = {
  RO: "America/Porto_Velho",
  AC: "America/Rio_Branco",
  AM: "America/Manaus",
  RR: "America/Boa_Vista",
  PA: "America/Belem",
  AP: "America/Belem",
  TO: "America/Araguaina",
  MA: "America/Fortaleza",
  PI: "America/Fortaleza",
  CE: "America/Fortaleza",
  RN: "America/Fortaleza",
  PB: "America/Fortaleza",
  PE: "America/Recife",
  AL: "America/Maceio",
  SE: "America/Maceio",
  BA: "America/Bahia",
  MG: "America/Sao_Paulo",
  ES: "America/Sao_Paulo",
  RJ: "America/Sao_Paulo",
  SP: "America/Sao_Paulo",
  PR: "America/Sao_Paulo",
  SC: "America/Sao_Paulo",
  RS: "America/Sao_Paulo",
  MS: "America/Campo_Grande",
  MT: "America/Cuiaba",
  GO: "America/Sao_Paulo",
  DF: "America/Sao_Paulo",
};

const EXCEPTIONS: ReadonlyMap<BrazilTimeZone, string> = new Map([
  ["America/Noronha", "260545"],
  [
    "America/Eirunepe",
    "130020 130060 130070 130140 130150 130165 130180 130195 130230 130240 130350 130390 130406",
  ],
  [
    "America/Santarem",
    "150040 150050 150060 150145 150100 150172 150285 150300 150360 150375 150390 150445 150475 " +
    "150480 150503 150510 150530 150565 150600 150619 150680 150797 150805 150815 150835",
  ],
]);

/** The time zones that a municipality may have. */
export const TIME_ZONES: readonly BrazilTimeZone[] = [
  ...new Set([...Object.values(ZONES), ...EXCEPTIONS.keys()]),
];

/** The time zone of a municipality of today, by its six digits, in a UF. */
export function timeZoneOf(code: string, uf: Uf): BrazilTimeZone {
  for (const [zone, codes] of EXCEPTIONS) if (codes.includes(code)) return zone;
  return ZONES[uf];
}
