import type { RecordBatch } from "apache-arrow";
import type { ArrowField } from "./arrow/arrow_types.ts";
import { fileOf } from "./batch_file.ts";
import type { Group } from "./catalog/dataset.ts";
import { periodOf } from "./catalog/partition.ts";
import { shown } from "./display/shown.ts";
import { DataSusError } from "./error.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan } from "./plan.ts";
import type { Profile, ProfileLimits } from "./profile/profile.ts";
import type { ReadOptions } from "./scan/scan_options.ts";

/** A scan as `profile` takes it. */
export interface ProfiledScan {
  /** What the catalogue says of the group. */
  readonly group: Group;
  /** Its columns. */
  readonly schema: { readonly fields: readonly ArrowField[] };
  /** What it reads. */
  plan(): Plan;
  /** Its rows, and what became of them. */
  stream(
    options?: ReadOptions,
  ): AsyncIterable<RecordBatch> & { readonly outcome: Promise<Outcome> };
}

/** How a scan is profiled. */
export interface ProfileOptions extends ProfileLimits, ReadOptions {}

/**
 * What the rows of a scan are like: a report on their quality, as plain data that prints as a table.
 *
 * The scan is read once, in bounded memory. For each column: nulls, distinct values, the most
 * frequent codes with their labels, smallest and largest numbers and days, codes that no list of the
 * time has, values that could not be read. For each row: dates in an order that cannot be, and
 * whether an earlier row has the same natural key. Columns that identify persons are counted, and
 * none of their values is shown.
 *
 * Ranges are checked where a source states them, which is seldom, or where `ranges` does.
 *
 * @example
 * ```ts
 * import { profile, sample, sih } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample({ rows: 50 }) })
 *   .select("SEXO", "NASC", "DT_INTER", "DT_SAIDA");
 * const report = await profile(scan);
 * assertEquals([report.rows, report.columns[0]?.fillRate], [50, 1]);
 * console.log(report.toString());
 * ```
 *
 * @throws {DataSusError} As reading the scan does; `QUERY` for a key of columns that it does not give out.
 */
export async function profile(scan: ProfiledScan, options: ProfileOptions = {}): Promise<Profile> {
  checkLimits(options);
  const { group, schema } = scan;
  const { partitions } = scan.plan();
  const periods = new Map(partitions.map((partition) => [partition.key, periodOf(partition)]));
  const names = schema.fields.map((field) => field.name);
  const unknown = (options.key ?? []).find((name) => names.length > 0 && !names.includes(name));
  if (unknown !== undefined) {
    throw new DataSusError(`Cannot find duplicates by "${unknown}": it is not given out`, {
      code: "QUERY",
      column: unknown,
      hint: `The scan gives out ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", ..." : ""}`,
    });
  }
  const [{ Profiler }, { loadCodes }, { profileText }] = await Promise.all([
    import("./profile/profiler.ts"),
    import("./codes/column_codes.ts"),
    import("./reports/profile_text.ts"),
  ]);
  const profiler = new Profiler(group, schema.fields, await loadCodes(group, names), options);
  const stream = scan.stream(options);
  for await (const batch of stream) {
    const file = fileOf(batch);
    profiler.add(batch, file && periods.get(file.partition));
  }
  const found = profiler.finish(await stream.outcome);
  return shown(found, {
    text: ({ width }) => profileText(found, width),
    html: async () => (await import("./reports/html/profile_html.ts")).profileHtml(found, "pt"),
  });
}

function checkLimits({ maxDistinct, maxKeys, top }: ProfileLimits): void {
  for (const [name, value] of Object.entries({ maxDistinct, maxKeys, top })) {
    if (value === undefined || Number.isSafeInteger(value) && value >= 0) continue;
    throw new RangeError(`Cannot profile with ${name} ${value}: it is not an integer of 0 or more`);
  }
}
