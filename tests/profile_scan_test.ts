import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { DataSusError, directory, profile, sih, sinasc } from "@dsbr/core";
import { dbc, MemorySource, SIH_DIRECTORY } from "./memory_source.ts";
import { realFileTest } from "./fixtures.ts";

const SIH_FIELDS = [
  { name: "N_AIH", type: "C", width: 13, decimals: 0 },
  { name: "IDENT", type: "C", width: 1, decimals: 0 },
  { name: "ANO_CMPT", type: "C", width: 4, decimals: 0 },
  { name: "MES_CMPT", type: "C", width: 2, decimals: 0 },
  { name: "SEXO", type: "C", width: 1, decimals: 0 },
  { name: "NASC", type: "C", width: 8, decimals: 0 },
  { name: "DT_INTER", type: "C", width: 8, decimals: 0 },
  { name: "DT_SAIDA", type: "C", width: 8, decimals: 0 },
  { name: "IDADE", type: "N", width: 3, decimals: 0 },
  { name: "GESTOR_CPF", type: "C", width: 15, decimals: 0 },
] as const;

/** Key, sex, birth, admission, discharge, age; what each is wrong in is beside it. */
const JANUARY = [
  ["A1", "1", "2023", "01", "1", "19800101", "20230101", "20230105", "43", "11111111111"],
  ["A2", "1", "2023", "01", "3", "20230102", "20230101", "20230105", "0", "22222222222"], // birth
  ["A1", "1", "2023", "01", "1", "19800101", "20230105", "20230101", "43", "33333333333"], // key, stay
  ["A3", "1", "2023", "01", "7", "20230231", "20230101", "20230101", "120", ""], // sex, day, age
  ["", "1", "2023", "01", "3", "", "20230103", "", "8", ""], // no key, no dates
];
const FEBRUARY = [
  ["A1", "1", "2023", "02", "1", "19800101", "20230101", "20230205", "43", ""],
  ["A3", "5", "2023", "01", "3", "19800101", "20230101", "20230205", "43", ""],
  ["A3", "1", "2023", "01", "3", "19800101", "20230101", "20230205", "43", ""], // key of January
];

const COLUMNS = SIH_FIELDS.map(({ name }) => name);

function scan(
  second: readonly (readonly string[])[] = FEBRUARY,
  fields: typeof SIH_FIELDS = SIH_FIELDS,
) {
  const source = new MemorySource(
    new Map([
      [`${SIH_DIRECTORY}/RDAC2301.dbc`, dbc(SIH_FIELDS, JANUARY)],
      [`${SIH_DIRECTORY}/RDAC2302.dbc`, dbc(fields, second)],
    ]),
  );
  return sih({ group: "RD", uf: "AC", period: ["2023-01", "2023-02"] }, { source, batchRows: 2 })
    .select(...COLUMNS);
}

Deno.test("profile() counts by hand: fill, codes, dates, keys, ranges, unparsable values", async () => {
  const report = await profile(scan());
  assertEquals([report.dataset, report.rows, report.complete], ["SIHSUS-RD", 8, true]);
  assertEquals(report.dates, [
    { first: "NASC", then: "DT_INTER", wrong: "birth after admission", compared: 6, impossible: 1 },
    {
      first: "DT_INTER",
      then: "DT_SAIDA",
      wrong: "admission after discharge",
      compared: 7,
      impossible: 1,
    },
  ]);
  assertEquals(report.duplicates.key, ["N_AIH", "IDENT", "ANO_CMPT", "MES_CMPT"]);
  const { repeated, keyless, unchecked, lacking } = report.duplicates;
  assertEquals([repeated, keyless, unchecked, lacking], [2, 1, 0, []]);

  const column = (name: string) => report.columns.find((column) => column.name === name)!;
  assertEquals(report.columns.map(({ name }) => name), [...COLUMNS]);
  const sex = column("SEXO");
  assertEquals(sex.top, [
    { value: "3", rows: 4, label: "Feminino" },
    { value: "1", rows: 3, label: "Masculino" },
    { value: "7", rows: 1 },
  ]);
  assertEquals([sex.codes?.unknown, sex.codes?.examples, sex.codes?.lists], [1, { "7": 1 }, [
    "sex-sih",
  ]]);
  const born = column("NASC");
  assertEquals([born.nulls, born.fillRate, born.unparsable], [2, 6 / 8, 1]);
  assertEquals([born.min, born.max, born.distinct], ["1980-01-01", "2023-01-02", 2]);
  const age = column("IDADE");
  assertEquals([age.range?.above, age.range?.below, age.min, age.max], [1, 0, 0, 120]);
  // Nothing that a person could be known by.
  const cpf = column("GESTOR_CPF");
  assertEquals([cpf.personal, cpf.nulls, cpf.distinct, cpf.top], [true, 5, 3, []]);
  assert(!JSON.stringify(report).includes("11111111111"));
  assertEquals(column("N_AIH").top, []);
});

Deno.test("profile() prints what to look at", async () => {
  const text = (await profile(scan())).toString();
  // Lines are broken to fit; words are what counts.
  const words = text.replace(/\s+/g, " ");
  for (
    const line of [
      "SIHSUS-RD: 8 rows, complete",
      "NASC > DT_INTER: birth after admission in 1 of 6 rows with both",
      "N_AIH + IDENT + ANO_CMPT + MES_CMPT: the key of an earlier row in 2 of 8 rows",
      "SEXO: codes outside sex-sih in 1 of 8 rows: 7",
      "IDADE: outside 0 to 99 in 1 of 8 rows",
      "NASC: 1 value could not be read and became null",
      "1 row without a whole key.",
      "(identifies persons)",
    ]
  ) assertStringIncludes(words, line);
  assert(text.split("\n").every((line) => line.length <= 100), text);
});

Deno.test("profile() says what its bounds left out", async () => {
  const report = await profile(scan(), { maxDistinct: 2, maxKeys: 1, top: 1 });
  const sex = report.columns.find(({ name }) => name === "SEXO")!;
  assertEquals([sex.distinct, sex.distinctIsExact, sex.top], [3, false, []]);
  // Codes are checked all the same, and the range too.
  assertEquals(sex.codes?.unknown, 1);
  const { repeated, unchecked, keyless } = report.duplicates;
  // A1 of January is kept; A2, A3 twice, A1 of February and A3 of type 5 are not.
  assertEquals([repeated, unchecked, keyless], [1, 5, 1]);
  assertStringIncludes(report.toString(), "> 2");
  assertStringIncludes(report.toString(), "5 keys too many to keep");
  const kept = await profile(scan(), { top: 1 });
  assertEquals(kept.columns.find(({ name }) => name === "SEXO")?.top.length, 1);
  await assertRejects(() => profile(scan(), { maxKeys: -1 }), RangeError, "maxKeys");
});

Deno.test("profile() takes keys and ranges of the caller's, and refuses keys not given out", async () => {
  const report = await profile(scan(), { key: ["SEXO"], ranges: { IDADE: [10, 50] } });
  assertEquals(report.duplicates.repeated, 5);
  const age = report.columns.find(({ name }) => name === "IDADE")!;
  assertEquals([age.range?.below, age.range?.above, age.range?.source], [
    2,
    1,
    "The caller's own range",
  ]);
  const error = await assertRejects(() => profile(scan(), { key: ["CEP"] }), DataSusError);
  assertEquals([error.code, error.column], ["QUERY", "CEP"]);
  const few = await profile(scan().select("SEXO", "N_AIH"));
  assertEquals([few.duplicates.lacking, few.duplicates.repeated, few.dates], [
    ["IDENT", "ANO_CMPT", "MES_CMPT"],
    0,
    [],
  ]);
  assertStringIncludes(few.toString(), "Duplicates: not checked");
});

Deno.test("profile() tells rows of files without a column, and rows left out", async () => {
  const narrow = SIH_FIELDS.slice(0, 5) as unknown as typeof SIH_FIELDS;
  const report = await profile(scan(FEBRUARY.map((row) => row.slice(0, 5)), narrow));
  const age = report.columns.find(({ name }) => name === "IDADE")!;
  assertEquals([age.absent, age.nulls, age.fillRate], [3, 3, 5 / 8]);
  assertStringIncludes(report.toString(), "Not in the files of 3 of 8 rows: NASC, DT_INTER");
  const few = await profile(scan().limit(3));
  assertEquals([few.rows, few.complete], [3, false]);
  assertStringIncludes(few.toString(), "3 rows, not all that was asked for");
});

Deno.test("profile() of no rows has the columns all the same", async () => {
  const report = await profile(scan().limit(0));
  assertEquals(report.rows, 0);
  assertEquals(report.columns.map(({ fillRate }) => fillRate), COLUMNS.map(() => undefined));
  assertStringIncludes(report.toString(), "0 rows");
});

Deno.test("profile() leaves marks of unknown out of the ends, by the catalogue's note", async () => {
  const fields = [
    { name: "CONTADOR", type: "C", width: 8, decimals: 0 },
    { name: "PESO", type: "C", width: 4, decimals: 0 },
    { name: "APGAR5", type: "C", width: 2, decimals: 0 },
  ] as const;
  const rows = [["1", "3200", "09"], ["2", "9999", "99"], ["2", "0000", "12"], ["3", "410", "10"]];
  const source = new MemorySource(
    new Map([["/dissemin/publicos/SINASC/1996_/Dados/DNRES/DNAC2019.dbc", dbc(fields, rows)]]),
  );
  const births = sinasc({ group: "DN", uf: "AC", year: 2019 }, { source })
    .select("CONTADOR", "PESO", "APGAR5");
  const { columns: [, weight, apgar], duplicates } = await profile(births);
  assertEquals([weight?.min, weight?.max], [410, 3200]);
  assertEquals(weight?.unknownMarks, { marks: [0, 9999], rows: 2 });
  assertEquals([apgar?.unknownMarks?.rows, apgar?.range?.above, apgar?.max], [1, 1, 12]);
  assertEquals([duplicates.repeated, duplicates.perFile], [1, true]);
});

realFileTest("profile() agrees with the rows of real files, counted one by one", async (file) => {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const [, uf, digits] = /^RD(AC|SE|RR)(\d{4})\.dbc$/.exec(name) ?? [];
  if (uf === undefined || digits! >= "9000") return;
  const period = `20${digits!.slice(0, 2)}-${digits!.slice(2)}`;
  const source = directory(new URL("../../shared/fixtures/mirror", import.meta.url));
  const admissions = sih({ group: "RD", uf: uf as "AC", period }, { source })
    .select("N_AIH", "IDENT", "ANO_CMPT", "MES_CMPT", "VAL_TOT", "DIAG_PRINC", "NASC", "DT_INTER");
  const report = await profile(admissions);
  const table = await admissions.collect();
  const rows = table.toArray().map((row) => row.toJSON());
  const keys = rows.map((row) => `${row.N_AIH} ${row.IDENT} ${row.ANO_CMPT} ${row.MES_CMPT}`);
  assertEquals(report.rows, rows.length);
  assertEquals(report.duplicates.repeated, rows.length - new Set(keys).size);
  const column = (name: string) => report.columns.find((column) => column.name === name)!;
  const values = rows.map((row) => row.VAL_TOT as number);
  assertEquals(column("VAL_TOT").max, Math.max(...values));
  assertEquals(column("VAL_TOT").distinct, new Set(values).size);
  assertEquals(column("DIAG_PRINC").distinct, new Set(rows.map((row) => row.DIAG_PRINC)).size);
  assertEquals(
    report.dates[0]?.impossible,
    rows.filter(({ NASC, DT_INTER }) => NASC !== null && DT_INTER !== null && NASC > DT_INTER)
      .length,
  );
});
