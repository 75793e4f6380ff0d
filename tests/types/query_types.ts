// Queries of all systems that must not compile. This file is checked, not run: `deno check` fails
// when one of the lines below an @ts-expect-error is accepted.
import type { DateDay, Dictionary, Int32, Utf8 } from "apache-arrow";
import {
  type Ciha,
  ciha,
  cnes,
  type CnesEq,
  col,
  DataSus,
  ibge,
  type MonthSelection,
  type PeriodSelection,
  pni,
  type RowOfDataset,
  type RowTypes,
  type Scan,
  scan,
  sia,
  type SiaPa,
  sih,
  type SihRd,
  sim,
  type SimDo,
  sinan,
  type SinanDeng,
  siscan,
  type SismamaHm,
  type YearSelection,
} from "@dsbr/core";

// What is right compiles, and has the exact type.
export const deaths: Scan<SimDo> = sim({
  group: "DO",
  uf: "Nordeste",
  year: { from: 2015, to: 2020 },
});
export const dengue: Scan<SinanDeng> = sinan({ group: "DENG", period: ["2015", "2024"] });
export const rabies: Scan<RowTypes> = sinan({ group: "RAIV", year: 2020 });
export const care: Scan<SiaPa> = sia({
  group: "PA",
  uf: ["SP", "Sul"],
  period: ["2019-07", "2021"],
});
export const single: Scan<Ciha> = ciha({ uf: "SP", year: [2020, 2022], month: [1, 2] });
export const named: Scan<Ciha> = ciha({ group: "CIHA", uf: "SP", year: 2020 });
export const both: Scan<SismamaHm> = siscan({ group: "HM", uf: "SP", year: 2012 });
export const equipment: Scan<Pick<CnesEq, "QT_EXIST">, CnesEq> = cnes({
  group: "EQ",
  uf: "SP",
  year: 2020,
}).select("QT_EXIST").where(col("QT_EXIST").gt(2));
export const byName: Scan<SimDo> = scan("SIM-DO", { uf: "SP", year: 2020 });
export const byLongName: Scan<SihRd> = scan("SIHSUS-RD", { uf: "all", year: 2020, month: 1 });
export const inLowerCase: Scan<SihRd> = scan("sih-rd", { uf: "all", year: 2020, month: 1 });
export const bySystem: Scan<Ciha> = scan("CIHA", { uf: "SP", year: 2020 });
export const death: DateDay = {} as RowOfDataset<"SIM-DO">["DTOBITO"];
export const count: Int32 = {} as CnesEq["QT_EXIST"];
export const cause: Dictionary<Utf8, Int32> = {} as SimDo["CAUSABAS"];
export const built: Scan<SihRd> = DataSus.sih().uf("SP").group("RD").year(2023).month(1).scan();
export const builtOfOne: Scan<Ciha> = ciha().uf("SP").period("2020").scan();
/** What is not known before run time passes, of any kind. */
export function later(
  year: YearSelection,
  month: MonthSelection | undefined,
  period: PeriodSelection,
  last: number,
): readonly Scan<SihRd>[] {
  return [
    sih({ group: "RD", uf: "SP", year, month }),
    sih({ group: "RD", uf: "SP", year: last, month: last > 1 ? { from: 1, to: last } : 1 }),
    sih({ group: "RD", uf: "SP", period }),
    scan("SIHSUS-RD", { uf: "SP", year, month }),
    DataSus.sih().uf("SP").group("RD").year(year).month(month ?? 1).scan(),
  ];
}
export const ofClient: Scan<SimDo> = new DataSus().sim({ group: "DO", uf: "AC", year: 2020 });

// So does what only run time knows.
const year: number = 2020;
const years: number[] = [2020];
const text: string = "2020";
const range: [string, string] = ["2020", "2021"];
sih({ group: "RD", uf: "SP", year, month: year });
sih({ group: "RD", uf: "SP", year: years, month: { from: 1, to: year } });
sih({ group: "RD", uf: "SP", period: text });
sih({ group: "RD", uf: "SP", period: range });
sih().group("RD").uf("SP").year(year).month(years).scan();
export const unknown: Scan<RowTypes> = scan(text, { uf: "SP", year });

// @ts-expect-error the files of SIM are yearly
sim({ group: "DO", uf: "SP", year: 2020, month: 1 });
// @ts-expect-error no period of months either
sim({ group: "DO", uf: "SP", period: "2020-01" });
// @ts-expect-error nor half a range of them
sim({ group: "DO", uf: "SP", period: ["2020", "2021-06"] });
// @ts-expect-error DO is by UF
sim({ group: "DO", year: 2020 });
// @ts-expect-error DOEXT is national
sim({ group: "DOEXT", uf: "SP", year: 2020 });
// @ts-expect-error so is every disease
sinan({ group: "DENG", uf: "SP", year: 2020 });
// @ts-expect-error there is no such disease
sinan({ group: "DENGUE", year: 2020 });
// @ts-expect-error a year is needed
sinan({ group: "DENG" });
// @ts-expect-error years have four digits
sinan({ group: "DENG", year: 20 });
// @ts-expect-error in lists too
sinan({ group: "DENG", year: [2020, 21] });
// @ts-expect-error and in ranges
sinan({ group: "DENG", year: { from: 15, to: 2020 } });
// @ts-expect-error there are twelve months
sih({ group: "RD", uf: "SP", year: 2020, month: 13 });
// @ts-expect-error in lists too
sih({ group: "RD", uf: "SP", year: 2020, month: [0, 1] });
// @ts-expect-error and in periods
sih({ group: "RD", uf: "SP", period: "2020-13" });
// @ts-expect-error months have two digits
sih({ group: "RD", uf: "SP", period: ["2020-1", "2020-12"] });
// @ts-expect-error a year or a period, not both
sih({ group: "RD", uf: "SP", year: 2020, period: "2020" });
// @ts-expect-error months belong to years
sih({ group: "RD", uf: "SP", period: "2020", month: 1 });
// @ts-expect-error there is no such region
pni({ group: "CPNI", uf: "Nordest", year: 2018 });
// @ts-expect-error a query has no such word
ciha({ uf: "SP", year: 2020, estado: "SP" });
// @ts-expect-error the only group has another code
ciha({ group: "RD", uf: "SP", year: 2020 });
// @ts-expect-error a group of another system
ibge({ group: "DO", year: 2020 });
// @ts-expect-error its files cannot be scanned
sia({ group: "IMPBO", uf: "SP", year: 2020 });
// @ts-expect-error there is no such dataset
scan("SIM-D0", { uf: "SP", year: 2020 });
// @ts-expect-error the name narrows the query
scan("SIM-DO", { uf: "SP", year: 2020, month: 1 });
// @ts-expect-error and the rows
scan("SIM-DO", { uf: "SP", year: 2020 }).select("DIAG_PRINC");
// @ts-expect-error a system alone has several groups
scan("SIM", { uf: "SP", year: 2020 });
// @ts-expect-error there is no such row
export const none: RowOfDataset<"SIM-XX"> = {};
// @ts-expect-error a column of another group
sim({ group: "DOFET", year: 2020 }).select("VAL_TOT");
// @ts-expect-error codes are text in layouts too
cnes({ group: "EQ", uf: "SP", year: 2020 }).where(col("TIPEQUIP").eq(1));

// @ts-expect-error the query lacks group, uf and time
DataSus.sih().scan();
// @ts-expect-error the query lacks the group
sih().uf("SP").year(2023).scan();
// @ts-expect-error the query lacks the UF
sih().group("RD").year(2023).collect();
// @ts-expect-error the query lacks a year or period
sih().group("RD").uf("SP").stream();
// @ts-expect-error the query lacks the year of the month
sih().group("RD").uf("SP").month(1).scan();
// @ts-expect-error deaths have no months
sim().group("DO").uf("SP").year(2020).month(1);
// @ts-expect-error a group that has months is another one
sim().group("DOEXT").uf("SP");
// @ts-expect-error UFs rule national groups out
sim().uf("SP").group("DOEXT");
// @ts-expect-error a group is chosen once
sih().group("RD").group("SP");
// @ts-expect-error a period beside a year
sih().group("RD").uf("SP").year(2023).period("2023");
// @ts-expect-error years have four digits here too
sih().group("RD").uf("SP").year(23);
// @ts-expect-error there is no such group
sih().group("XX");
