import { municipality } from "./municipality.ts";
import type { Place } from "./place.ts";

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_RADIUS = 6371.0088;

/** A facility and how far away it is. */
export interface NearFacility<F> {
  /** The facility, as it was given. */
  readonly facility: F;
  /** Kilometres in a straight line between the seats of the municipalities. */
  readonly kilometres: number;
}

/** Options of {@linkcode nearestFacilities}. */
export interface NearestOptions {
  /**
   * Most facilities given out.
   *
   * @default {5}
   */
  readonly limit?: number | undefined;
}

/** What {@linkcode nearestFacilities} found. */
export interface NearestFacilities<F> {
  /** The nearest, nearest first; those equally far in the order in which they were given. */
  readonly nearest: readonly NearFacility<F>[];
  /** How many were given whose municipality is unknown, and are therefore not among them. */
  readonly unplaced: number;
}

/**
 * Kilometres in a straight line (great circle) between the seats of two municipalities, by their
 * codes of six or seven digits. `undefined` when one of them is unknown, ignored or abroad. Both being
 * the same gives 0.
 *
 * @example
 * ```ts
 * import { distance } from "@dsbr/core/brazil";
 *
 * console.log(Math.round(distance("355030", "330455")!)); // São Paulo to Rio de Janeiro: 361
 * ```
 */
export function distance(from: string, to: string): number | undefined {
  const start = municipality(from);
  const end = municipality(to);
  return start === undefined || end === undefined ? undefined : between(start, end);
}

function between(from: Place, to: Place): number | undefined {
  if (from.latitude === undefined || from.longitude === undefined) return undefined;
  if (to.latitude === undefined || to.longitude === undefined) return undefined;
  const latitude = radians(to.latitude - from.latitude);
  const longitude = radians(to.longitude - from.longitude);
  const haversine = Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) *
      Math.sin(longitude / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(haversine));
}

function radians(degrees: number): number {
  return degrees * Math.PI / 180;
}

/**
 * The facilities nearest to a municipality, such as rows of CNES, group ST, whose `CODUFMUN` is the
 * code of their municipality. CNES's files say no more of where a facility is, so distances are
 * between seats, and 0 in the same municipality.
 *
 * @param municipalityOf Gives the municipality code of a facility.
 *
 * @example
 * ```ts
 * import { nearestFacilities } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * const facilities = [
 *   { CNES: "2000001", CODUFMUN: "355030" },
 *   { CNES: "2000002", CODUFMUN: "330455" },
 *   { CNES: "2000003", CODUFMUN: "350000" },
 * ];
 * const found = nearestFacilities("351880", facilities, ({ CODUFMUN }) => CODUFMUN, { limit: 1 });
 * assertEquals(found.nearest[0]?.facility.CNES, "2000001");
 * assertEquals(found.unplaced, 1);
 * ```
 *
 * @throws {RangeError} When the municipality that is started from has no place.
 */
export function nearestFacilities<F>(
  from: string,
  facilities: Iterable<F>,
  municipalityOf: (facility: F) => string | null | undefined,
  options: NearestOptions = {},
): NearestFacilities<F> {
  const start = municipality(from);
  if (start?.latitude === undefined) {
    throw new RangeError(`Cannot look for facilities near "${from}": it is no known place`);
  }
  const byCode = new Map<string, number | undefined>();
  const near: NearFacility<F>[] = [];
  let unplaced = 0;
  for (const facility of facilities) {
    const code = municipalityOf(facility) ?? "";
    let kilometres = byCode.get(code);
    if (kilometres === undefined && !byCode.has(code)) {
      byCode.set(code, kilometres = distance(from, code));
    }
    if (kilometres === undefined) unplaced++;
    else near.push({ facility, kilometres });
  }
  near.sort((a, b) => a.kilometres - b.kilometres);
  return { nearest: near.slice(0, options.limit ?? 5), unplaced };
}
