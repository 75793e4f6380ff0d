/**
 * The hour of Brazil's time zones, with the daylight-saving time (horário de verão) of 1931 to 2019 and
 * the changes of zone by law, as the IANA time zone database has them through `Temporal`.
 *
 * The changes of a zone are asked of `Temporal` once, at its first use; then a conversion is a search
 * in a short table.
 *
 * @module
 */

import type { BrazilTimeZone } from "../places/time_zones.ts";

/** The changes of a zone's offset. */
interface ZoneTable {
  /** When each offset begins, in milliseconds since 1970 UTC; the first, always. */
  readonly starts: Float64Array;
  /** The offsets, in milliseconds east of UTC. */
  readonly offsets: Float64Array;
}

/** Before, clocks showed the sun's time of each place; no rule of Brazil's reaches that far. */
const FIRST = "1900-01-01T00:00Z";
/** No change is known or looked for behind. */
const LAST = Date.UTC(2100, 0, 1);

const tables = new Map<string, ZoneTable>();

function tableOf(zone: BrazilTimeZone): ZoneTable {
  let table = tables.get(zone);
  if (table === undefined) tables.set(zone, table = readTable(zone));
  return table;
}

function readTable(zone: BrazilTimeZone): ZoneTable {
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from(FIRST).toZonedDateTimeISO(zone);
  const starts = [-Infinity];
  const offsets = [at.offsetNanoseconds / 1e6];
  while ((at = at.getTimeZoneTransition("next")) !== null && at.epochMilliseconds < LAST) {
    starts.push(at.epochMilliseconds);
    offsets.push(at.offsetNanoseconds / 1e6);
  }
  return { starts: Float64Array.from(starts), offsets: Float64Array.from(offsets) };
}

/** The last offset that has begun at `instant`. */
function indexAt({ starts }: ZoneTable, instant: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Minutes that the clocks of a zone are ahead of UTC at an instant; negative in all of Brazil. Before
 * 1914 they have seconds, hence a fraction.
 *
 * @param instant Milliseconds since 1970-01-01T00:00Z, as `Date.now()` gives them.
 *
 * @example
 * ```ts
 * import { utcOffset } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(utcOffset(Date.UTC(2018, 0, 15), "America/Sao_Paulo"), -120); // summer time
 * assertEquals(utcOffset(Date.UTC(2023, 0, 15), "America/Sao_Paulo"), -180);
 * ```
 *
 * @throws {RangeError} When the zone does not exist or the instant is NaN.
 */
export function utcOffset(instant: number, zone: BrazilTimeZone): number {
  return offsetAt(instant, zone) / 60_000;
}

function offsetAt(instant: number, zone: BrazilTimeZone): number {
  if (instant !== instant) throw new RangeError("Cannot tell the hour: the instant is NaN");
  const table = tableOf(zone);
  return table.offsets[indexAt(table, instant)]!;
}

/**
 * What the clocks of a zone show at an instant, as milliseconds since 1970-01-01T00:00 on those
 * clocks: `new Date(result)` has day and hour in its UTC fields.
 *
 * @throws {RangeError} As `utcOffset` does.
 */
export function utcToLocal(instant: number, zone: BrazilTimeZone): number {
  return instant + offsetAt(instant, zone);
}

/**
 * The instant at which the clocks of a zone show a time, given as `utcToLocal` gives it.
 *
 * When clocks go back an hour comes twice, and the first is meant; when they go forward an hour is
 * left out, and a time within it is read as if they had not. So does `Temporal` unless told otherwise.
 * In Brazil both happened at midnight: a day may begin at 1:00.
 *
 * @throws {RangeError} As `utcOffset` does.
 */
export function localToUtc(local: number, zone: BrazilTimeZone): number {
  if (local !== local) throw new RangeError("Cannot tell the instant: the time is NaN");
  const table = tableOf(zone);
  const { starts, offsets } = table;
  // A day before and behind, no other change lies in between; the earlier offset is tried first.
  const last = indexAt(table, local + DAY);
  for (let i = indexAt(table, local - DAY); i <= last; i++) {
    const instant = local - offsets[i]!;
    if (instant >= starts[i]! && (i + 1 === starts.length || instant < starts[i + 1]!)) {
      return instant;
    }
    // Left out: behind this offset's end and before the next one's beginning.
    if (i < last && instant >= starts[i + 1]! && local - offsets[i + 1]! < starts[i + 1]!) {
      return instant;
    }
  }
  return local - offsets[last]!;
}

const DAY = 86_400_000;
