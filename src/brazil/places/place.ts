import type { Region, Uf } from "../../catalog/uf.ts";
import type { BrazilTimeZone } from "./time_zones.ts";

/**
 * What a municipality code stands for:
 *
 * | status | meaning |
 * |---|---|
 * | `current` | a municipality of today |
 * | `renumbered` | another number for one: an old number, a district of São Paulo, a region of Brasília |
 * | `transferred` | the number of before it went to another UF: Goiás to Tocantins in 1988, Noronha |
 * | `extinct` | a municipality that was dissolved into the one named |
 * | `ignored` | municipality unknown; `UF0000` tells the UF |
 * | `foreign` | abroad or unknown (`000000` and its like), which DataSUS does not tell apart |
 *
 * In `UF_ZI` of SIH and its like, `UF0000` is the state as an authority, and nothing is ignored.
 */
export type PlaceStatus =
  | "current"
  | "renumbered"
  | "transferred"
  | "extinct"
  | "ignored"
  | "foreign";

/** A health region (região de saúde) or macro-region, as of May 2020. */
export interface HealthRegion {
  /** Five digits, four for a macro-region; the first two are the UF's. */
  readonly code: string;
  /** Portuguese name. */
  readonly name: string;
}

/** What a municipality code stands for, and where that is. */
export interface Place {
  /** Six digits: those of today's municipality, or the code itself where there is none. */
  readonly code: string;
  /** The same with IBGE's check digit, seven; `undefined` where there is no municipality. */
  readonly ibge: string | undefined;
  /** Its name, which for old numbers is that of today's municipality. */
  readonly name: string;
  /** What the code stands for. */
  readonly status: PlaceStatus;
  /** Its UF; `undefined` abroad. */
  readonly uf: Uf | undefined;
  /** Its region; `undefined` abroad. */
  readonly region: Region | undefined;
  /** True for the capital of a UF. */
  readonly capital: boolean;
  /** Latitude of the seat in degrees, to four decimals; negative in the south. */
  readonly latitude: number | undefined;
  /** Longitude of the seat in degrees, to four decimals; negative in the west. */
  readonly longitude: number | undefined;
  /** Its health region as of May 2020; a few new municipalities have none. */
  readonly healthRegion: HealthRegion | undefined;
  /** Its health macro-region as of May 2020. */
  readonly healthMacroregion: HealthRegion | undefined;
  /** Its time zone. */
  readonly timeZone: BrazilTimeZone | undefined;
}
