// Mistakes that must not compile. This file is checked, not run: `deno check` fails when one of
// the lines below an @ts-expect-error is accepted.
import type { RecordBatch, Table } from "apache-arrow";
import type { DateDay, Dictionary, Float64, Int32, Utf8 } from "apache-arrow";
import { col, type Scan, sih, type SihRd } from "@dsbr/core";

const scan = sih({ group: "RD", uf: "SP", year: 2023, month: 1 });

// What is right compiles, and has the exact type.
export const typed: Scan<SihRd> = scan;
export const narrow: Scan<Pick<SihRd, "MUNIC_RES" | "VAL_TOT">, SihRd> = scan
  .select("MUNIC_RES", "VAL_TOT")
  .where(col("DIAG_PRINC").startsWith("I2").and(col("DT_INTER").ge("2023-01-01")));
export const stream: ReadableStream<RecordBatch<Pick<SihRd, "VAL_TOT">>> = scan
  .select("VAL_TOT").stream();
export const table: Promise<Table<Pick<SihRd, "DT_INTER">>> = scan.select("DT_INTER").collect();
export const money: Float64 = {} as SihRd["VAL_TOT"];
export const count: Int32 = {} as SihRd["DIAS_PERM"];
export const day: DateDay = {} as SihRd["NASC"];
export const code: Dictionary<Utf8, Int32> = {} as SihRd["SEXO"];
sih({ group: "SP", uf: ["SP", "Nordeste"], period: ["2019-07", "2021-06"] }).select("SP_VALATO");

// @ts-expect-error the system has no such group
sih({ group: "XX", uf: "SP", year: 2023 });
// @ts-expect-error there is no such UF
sih({ group: "RD", uf: "XX", year: 2023 });
// @ts-expect-error a group is needed
sih({ uf: "SP", year: 2023 });
// @ts-expect-error a UF is needed
sih({ group: "RD", year: 2023 });
// @ts-expect-error years are numbers
sih({ group: "RD", uf: "SP", year: "2023" });
// @ts-expect-error a period is text
sih({ group: "RD", uf: "SP", period: 2023 });
// @ts-expect-error a period has two ends
sih({ group: "RD", uf: "SP", period: ["2023-01", "2023-02", "2023-03"] });
// @ts-expect-error there is no such column
scan.select("NOPE");
// @ts-expect-error a column of another group
scan.select("SP_VALATO");
// @ts-expect-error text tests do not work on numbers
scan.where(col("VAL_TOT").startsWith("a"));
// @ts-expect-error nor on dates
scan.where(col("DT_INTER").contains("2023"));
// @ts-expect-error codes are text, not numbers
scan.where(col("SEXO").eq(1));
// @ts-expect-error numbers are not text
scan.where(col("VAL_TOT").gt("1000"));
// @ts-expect-error there is no such column to filter by
scan.where(col("NOPE").isNull());
// @ts-expect-error one wrong half spoils the whole
scan.where(col("VAL_TOT").gt(1).and(col("SEXO").eq(3)));
// @ts-expect-error a condition is not a string
scan.where("VAL_TOT > 1000");
// @ts-expect-error a limit is a number
scan.limit("10");
// @ts-expect-error there is no such way to treat missing files
sih({ group: "RD", uf: "SP", year: 2023 }, { onMissing: "ignore" });
// @ts-expect-error dictionaries are not plain text
export const plain: Utf8 = {} as SihRd["SEXO"];
// @ts-expect-error select narrows the batches
export const wide: Promise<Table<SihRd>> = scan.select("SEXO").collect();
