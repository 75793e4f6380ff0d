import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  addMonths,
  type BrazilTimeZone,
  epidemiologicalWeek,
  epidemiologicalWeekStart,
  formatCompetence,
  localToUtc,
  municipalities,
  parseCompetence,
  utcOffset,
  utcToLocal,
} from "../../../src/brazil/mod.ts";
import { DbfDecoder } from "../../../src/decode/mod.ts";
import { realFileTest } from "../../fixtures.ts";
import { Random } from "../../random.ts";

const ZONES = [...new Set(municipalities().map(({ timeZone }) => timeZone!))];
const FROM = Date.UTC(1931, 0, 1);
const TO = Date.UTC(2038, 0, 1);

/** What `Temporal` says the clocks show, in the form of `utcToLocal`. */
function localByTemporal(instant: number, zone: BrazilTimeZone): number {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return at.toPlainDateTime().toZonedDateTime("UTC").epochMilliseconds;
}

/** What `Temporal` says the instant is. */
function instantByTemporal(local: number, zone: BrazilTimeZone): number {
  const clock = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO("UTC")
    .toPlainDateTime();
  return clock.toZonedDateTime(zone).epochMilliseconds;
}

for (const zone of ZONES) {
  Deno.test(`conversions in ${zone} agree with Temporal on 10,000 instants, 1931-2037`, () => {
    const random = new Random(zone.length * 1931);
    for (let n = 0; n < 10_000; n++) {
      const instant = Math.floor(FROM + random.next() * (TO - FROM));
      const local = utcToLocal(instant, zone);
      if (local !== localByTemporal(instant, zone)) {
        assertEquals(local, localByTemporal(instant, zone), `${instant}`);
      }
      const back = localToUtc(instant, zone); // any time of the clocks will do
      if (back !== instantByTemporal(instant, zone)) {
        assertEquals(back, instantByTemporal(instant, zone), `${instant}`);
      }
    }
  });
}

Deno.test("conversions agree with Temporal around every change of every zone", () => {
  let changes = 0;
  for (const zone of ZONES) {
    let at = Temporal.Instant.from("1910-01-01T00:00Z").toZonedDateTimeISO(zone);
    for (;;) {
      const next = at.getTimeZoneTransition("next");
      if (next === null || next.epochMilliseconds > TO) break;
      changes++;
      at = next;
      for (let minutes = -150; minutes <= 150; minutes += 15) {
        for (const offset of [-1, 0, 1]) {
          const instant = at.epochMilliseconds + minutes * 60_000 + offset;
          assertEquals(utcToLocal(instant, zone), localByTemporal(instant, zone));
          const local = instant + at.offsetNanoseconds / 1e6;
          assertEquals(localToUtc(local, zone), instantByTemporal(local, zone), `${zone} ${at}`);
        }
      }
    }
  }
  assert(changes > 500, `${changes}`);
});

Deno.test("utcOffset() knows summer time and the changes of zone by law", () => {
  const noon = (day: string): number => Date.parse(`${day}T12:00Z`);
  assertEquals(utcOffset(noon("2018-12-25"), "America/Sao_Paulo"), -120);
  assertEquals(utcOffset(noon("2019-12-25"), "America/Sao_Paulo"), -180);
  assertEquals(utcOffset(noon("2018-12-25"), "America/Bahia"), -180);
  assertEquals(utcOffset(noon("2011-12-25"), "America/Bahia"), -120);
  assertEquals(utcOffset(noon("2008-06-01"), "America/Santarem"), -240);
  assertEquals(utcOffset(noon("2008-07-01"), "America/Santarem"), -180);
  assertEquals(utcOffset(noon("2008-06-01"), "America/Rio_Branco"), -300);
  assertEquals(utcOffset(noon("2010-06-01"), "America/Rio_Branco"), -240);
  assertEquals(utcOffset(noon("2014-06-01"), "America/Eirunepe"), -300);
  assertEquals(utcOffset(noon("2014-06-01"), "America/Manaus"), -240);
  assertThrows(() => utcOffset(NaN, "America/Bahia"), RangeError);
  assertThrows(() => localToUtc(NaN, "America/Bahia"), RangeError);
  assertThrows(() => utcOffset(0, "America/Nowhere" as BrazilTimeZone), RangeError);
});

Deno.test("epidemiologicalWeek() goes from Sunday to Saturday, week 1 having 4 January", () => {
  const expected: Record<string, string> = {
    "2019-12-28": "201952",
    "2019-12-29": "202001",
    "2020-01-04": "202001",
    "2020-01-05": "202002",
    "2020-12-27": "202053",
    "2021-01-02": "202053",
    "2021-01-03": "202101",
    "2022-01-01": "202152",
    "2023-01-01": "202301",
    "2014-12-28": "201453",
    "2015-01-03": "201453",
    "2000-02-29": "200009",
  };
  for (const [day, code] of Object.entries(expected)) {
    assertEquals(epidemiologicalWeek(day).code, code, day);
    assertEquals(epidemiologicalWeek(new Date(`${day}T23:00Z`)).code, code, day);
  }
  for (const day of ["2023-02-29", "2023-1-1", "", "20230101", "2023-13-01"]) {
    assertThrows(() => epidemiologicalWeek(day), RangeError, day);
  }
  assertThrows(() => epidemiologicalWeek(new Date(NaN)), RangeError);
});

Deno.test("epidemiologicalWeekStart() is where the week begins, for every week of two centuries", () => {
  let day = Date.UTC(1900, 0, 7);
  for (let year = 1901; year < 2100; year++) {
    for (let week = 1; week <= 53; week++) {
      if (week === 53 && epidemiologicalWeek(`${year + 1}-01-04`).week !== 1) continue;
      let start: string;
      try {
        start = epidemiologicalWeekStart(year, week);
      } catch {
        assertEquals(week, 53);
        continue;
      }
      assertEquals(new Date(start).getUTCDay(), 0);
      const found = epidemiologicalWeek(start);
      assertEquals([found.year, found.week], [year, week]);
      const next = Date.parse(start);
      if (year > 1901 || week > 1) assertEquals(next - day, 7 * 86_400_000);
      day = next;
    }
  }
  for (const week of [0, 54, 1.5, NaN]) {
    assertThrows(() => epidemiologicalWeekStart(2020, week), RangeError);
  }
  assertThrows(() => epidemiologicalWeekStart(2021, 53), RangeError);
});

/** Day and month exchanged, as about a third of the days in TOXCBR19 are. */
function exchanged(time: number): number {
  const day = new Date(time);
  return Date.UTC(day.getUTCFullYear(), day.getUTCDate() - 1, day.getUTCMonth() + 1);
}

realFileTest("epidemiologicalWeek() is the week that SINAN wrote beside the day", (file, bytes) => {
  if (!file.path.includes("/SINAN/")) return;
  const decoder = new DbfDecoder({ name: file.path });
  let unexplained = 0;
  for (const batch of [...decoder.write(bytes), ...decoder.close()]) {
    for (const [day, week] of [["DT_SIN_PRI", "SEM_PRI"], ["DT_NOTIFIC", "SEM_NOT"]] as const) {
      for (let row = 0; row < batch.numRows; row++) {
        const time = batch.getChild(day)?.get(row) ?? null;
        const written = String(batch.getChild(week)?.get(row));
        if (time === null || !/^\d{6}$/.test(written)) continue;
        // Rows of old files have the week first: 252003.
        const years = Number(written.slice(2)) - new Date(time).getUTCFullYear();
        const weekFirst = file.path.includes("BR03") && Math.abs(years) <= 1;
        const code = weekFirst ? written.slice(2) + written.slice(0, 2) : written;
        const found = epidemiologicalWeek(new Date(time)).code;
        if (found === code) continue;
        if (epidemiologicalWeek(new Date(exchanged(time))).code !== code) unexplained++;
      }
    }
  }
  // Two files of the seven have some slips of the pen.
  const allowed = /TOXCBR19|CHAGBR03/.test(file.path) ? 25 : 0;
  assert(unexplained <= allowed, `${unexplained} weeks are others`);
});

Deno.test("parseCompetence() reads the spellings of a month of billing", () => {
  const january = { year: 2023, month: 1 };
  for (const text of ["202301", "2023-01", "01/2023", "2301", " 202301 "]) {
    assertEquals(parseCompetence(text), january, text);
  }
  assertEquals(parseCompetence("7912"), { year: 1979, month: 12 });
  assertEquals(parseCompetence("6912"), { year: 2069, month: 12 });
  for (const text of ["", "202300", "202313", "20231", "1/2023", "000000", "2023-001"]) {
    assertEquals(parseCompetence(text), undefined, text);
  }
  assertEquals(formatCompetence(january), "202301");
});

Deno.test("addMonths() crosses years both ways", () => {
  for (let months = -40; months <= 40; months++) {
    const { year, month } = addMonths({ year: 2020, month: 7 }, months);
    const expected = new Date(Date.UTC(2020, 6 + months, 1));
    assertEquals([year, month], [expected.getUTCFullYear(), expected.getUTCMonth() + 1]);
  }
});
