import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { readCnv, readDef, readTabField, readTabPackage } from "../../../src/brazil/mod.ts";
import { encodeDbf, encodeText, parseDbfHeader } from "../../../src/decode/mod.ts";
import { DataSusError } from "../../../src/error.ts";
import { cnvLine, makeZip, tabFile } from "./tables.ts";

const DEF = [
  ";",
  ";Movimento de AIH - Arquivos Reduzidos",
  "ADADOS\\RD*.DBC",
  "?\\TAB\\RD.HLP",
  "IValor Total                 ,VAL_TOT",
  "GFrequência",
  "XSexo              ,SEXO          ,1         ,CNV\\SEXO.CNV",
  "XIdade detalhada   ,COD_IDADE     ,1         ,CNV\\IDADEDET.CNV ; três caracteres",
  "L*Identificação    ,N_AIH         ,5         ,CNV\\IDENTIFIC.CNV",
  "SHospital AC (CNES),CNES      ,DS_REGRA  ,DBF\\TCNESAC.DBF",
  "Zlinha que ninguém conhece",
  "Xsem posição,SEXO,zero,CNV\\SEXO.CNV",
];

Deno.test("readDef() reads what can be tabulated, added up, and what it did not understand", () => {
  const def = readDef(tabFile(DEF));
  assertEquals(def.title, "Movimento de AIH - Arquivos Reduzidos");
  assertEquals(def.files, "DADOS\\RD*.DBC");
  assertEquals(def.quantities, [
    { label: "Valor Total", field: "VAL_TOT" },
    { label: "Frequência", field: "FREQUÊNCIA" },
  ]);
  assertEquals(def.variables.length, 4);
  assertEquals(def.variables[0], {
    kind: "X",
    label: "Sexo",
    field: "SEXO",
    position: 1,
    labelColumn: undefined,
    table: "CNV\\SEXO.CNV",
  });
  assertEquals(def.variables[2]?.label, "Identificação");
  assertEquals(def.variables[2]?.position, 5);
  assertEquals(def.variables[3]?.labelColumn, "DS_REGRA");
  assertEquals(def.unread, [11, 12]);
});

Deno.test("readDef() refuses what is no definition", () => {
  const error = assertThrows(() => readDef(tabFile(["nada", ""]), { name: "X" }), DataSusError);
  assertEquals(error.code, "FORMAT");
  assertThrows(() => readDef(new Uint8Array(0)), DataSusError);
});

Deno.test("readTabField() reads across neighbouring fields, as TabWin does", () => {
  const fields = [
    { name: "N_AIH", type: "C", width: 13, decimals: 0 },
    { name: "COD_IDADE", type: "C", width: 1, decimals: 0 },
    { name: "IDADE", type: "N", width: 2, decimals: 0 },
    { name: "SEXO", type: "C", width: 1, decimals: 0 },
  ];
  const dbf = encodeDbf(fields, [["1208100012345", "4", "21", "3"]]);
  const header = parseDbfHeader(dbf)!;
  const record = dbf.subarray(header.headerLength, header.headerLength + header.recordLength);
  const { variables } = readDef(tabFile(DEF));
  const ages = readCnv(tabFile(["2 3 L", cnvLine(1, "21 anos", "421"), cnvLine(2, "?", "000")]));
  const age = readTabField(variables[1]!, ages.width, header, record);
  assertEquals(age, "421");
  assertEquals(ages.get(age!)?.pt, "21 anos");
  assertEquals(readTabField(variables[2]!, 1, header, record), "1"); // the fifth digit of the AIH
  assertEquals(readTabField(variables[0]!, 9, header, record), "3"); // no further than the record
  assertEquals(readTabField(variables[3]!, 7, header, record), undefined);
});

async function examplePackage(front?: Uint8Array): Promise<Uint8Array> {
  const sex = tabFile(["2 1 L", cnvLine(1, "Masculino", "1"), cnvLine(2, "Feminino", "3")]);
  const text = (value: string): string => String.fromCharCode(...encodeText(value, "cp850")!);
  const dbf = encodeDbf(
    [
      { name: "CHAVE", type: "C", width: 7, decimals: 0 },
      { name: "DS_REGRA", type: "C", width: 40, decimals: 0 },
    ],
    [["2000083", text("FUNDACAO HOSPITALAR")], ["2000733", text("MATERNIDADE")]],
  );
  return await makeZip([
    { path: "RD2008.DEF", bytes: tabFile(DEF) },
    { path: "CNV/Sexo.cnv", bytes: sex },
    { path: "CNV\\RACA.CNV", bytes: tabFile(["1 2 L", cnvLine(1, "Parda", "03")]), stored: true },
    { path: "DBF/TCNESAC.DBF", bytes: dbf },
    { path: "A/DOIS.CNV", bytes: sex },
    { path: "B/DOIS.CNV", bytes: sex },
    { path: "CNV/", bytes: new Uint8Array(0), stored: true },
  ], front);
}

Deno.test("readTabPackage() labels with the tables that a definition names", async () => {
  const tables = readTabPackage(await examplePackage());
  assertEquals(tables.definitions, ["RD2008.DEF"]);
  assertEquals(tables.paths.length, 6);
  const def = await tables.def("rd2008.def");
  const sex = await tables.table(def.variables[0]!);
  assertEquals(sex.get("3")?.pt, "Feminino");
  assert(await tables.table(def.variables[0]!) === sex, "each table is read once");
  const hospital = await tables.table(def.variables[3]!);
  assertEquals(hospital.get("2000733")?.pt, "MATERNIDADE");
  assertEquals(hospital.get("9999999"), undefined);
  assertEquals((await tables.cnv("raca.cnv")).get("03")?.pt, "Parda");
});

Deno.test("readTabPackage() opens an archive that unpacks itself", async () => {
  const tables = readTabPackage(await examplePackage(new Uint8Array(5000).fill(0x4d)));
  assertEquals((await tables.cnv("CNV\\SEXO.CNV")).get("1")?.pt, "Masculino");
});

Deno.test("readTabPackage() says what is missing, ambiguous or without the column", async () => {
  const tables = readTabPackage(await examplePackage(), { name: "TAB_SIH.zip" });
  const missing = await assertRejects(() => tables.cnv("CNV\\NADA.CNV"), DataSusError, "no such");
  assertEquals(missing.code, "MISSING");
  await assertRejects(() => tables.cnv("DOIS.CNV"), DataSusError, "more than one");
  const { variables } = readDef(tabFile(["LX,CNES,OUTRA,DBF\\TCNESAC.DBF"]));
  const error = await assertRejects(() => tables.table(variables[0]!), DataSusError, "OUTRA");
  assertEquals(error.code, "QUERY");
});

Deno.test("readTabPackage() refuses damaged archives", async () => {
  const zip = await examplePackage();
  for (const bytes of [new Uint8Array(0), tabFile(DEF), zip.subarray(0, zip.length - 30)]) {
    assertThrows(() => readTabPackage(bytes), DataSusError);
  }
  for (let at = zip.length - 22; at < zip.length; at++) {
    const damaged = zip.slice();
    damaged[at]! ^= 0x5a;
    try {
      const tables = readTabPackage(damaged);
      await tables.cnv("CNV/Sexo.cnv");
    } catch (error) {
      assert(error instanceof DataSusError, `${error}`);
    }
  }
});

Deno.test("readTabPackage() checks CRC-32 and length, and unpacks no more than declared", async () => {
  const bytes = tabFile(["1 1 L", cnvLine(1, "Um", "1")]);
  const bad = async (file: { crc?: number; size?: number }): Promise<string> => {
    const zip = await makeZip([{ path: "X.CNV", bytes, ...file }]);
    const tables = readTabPackage(zip);
    return (await assertRejects(() => tables.cnv("X.CNV"), DataSusError)).code;
  };
  assertEquals(await bad({ crc: 1 }), "CHECKSUM");
  assertEquals(await bad({ size: 3 }), "FORMAT");
  assertEquals(await bad({ size: 4_000_000_000 }), "FORMAT");
});

Deno.test("readTabPackage(): a damaged member ends in an error, whichever byte it is", async () => {
  const zip = await makeZip([{ path: "X.CNV", bytes: tabFile(["1 1 L", cnvLine(1, "Um", "1")]) }]);
  let refused = 0;
  for (let at = 0; at < zip.length - 80; at++) {
    const damaged = zip.slice();
    damaged[at]! ^= 0xff;
    try {
      const cnv = await readTabPackage(damaged).cnv("X.CNV");
      assertEquals(cnv.get("1")?.pt, "Um", `byte ${at} changed the table`);
    } catch (error) {
      assert(error instanceof DataSusError, `byte ${at}: ${error}`);
      refused++;
    }
  }
  assert(refused > 20);
});
