import { assert } from "@std/assert";
import { civilFromDays, daysFromCivil } from "../../src/sample/calendar.ts";

Deno.test("civilFromDays() and daysFromCivil() agree with Date from 1890 to 2070", () => {
  const first = Date.UTC(1890, 0, 1) / 86_400_000;
  const last = Date.UTC(2070, 0, 1) / 86_400_000;
  for (let days = first; days <= last; days++) {
    const date = new Date(days * 86_400_000);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    assert(civilFromDays(days) === (year * 100 + month) * 100 + day, date.toISOString());
    assert(daysFromCivil(year, month, day) === days, date.toISOString());
  }
});
