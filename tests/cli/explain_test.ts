import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { dbc, RD_FIELDS, rdRows } from "../memory_source.ts";
import { RUN, runHere, runProcess, withFolder } from "./command_line.ts";

const QUESTION = ["explain", "sih", "--group", "RD", "--uf", "AC", "--period", "2007-11..2008-02"];

Deno.test("explain tells files, directories, columns, condition and limit, and reads nothing", {
  permissions: RUN,
}, async () => {
  const shape = ["--select", "munic_res,VAL_TOT", "--where", "SEXO = 1", "--limit", "1000"];
  const { status, out, err } = await runProcess([...QUESTION, ...shape]);
  assertEquals([status, err], [0, ""]);
  for (
    const words of [
      "Dataset     SIHSUS-RD, AIH Reduzida\n",
      "UFs         AC\n",
      "Period      2007-11 to 2008-02\n",
      "Files       4 expected, RDAC0711.dbc to RDAC0802.dbc\n",
      "In          /dissemin/publicos/SIHSUS/199201_200712/Dados\n" +
      "            /dissemin/publicos/SIHSUS/200801_/Dados\n",
      "Condition   SEXO = '1'\n",
      "Limit       1,000 rows\n",
      "Columns     2 of 128\n",
      "  MUNIC_RES  code   Municipality of the patient's residence (Município de residência",
      "  SEXO       code   Sex (Sexo); read, but not given out\n",
    ]
  ) assertStringIncludes(out, words);
  assert(!out.includes("Source"), out);
});

Deno.test("explain names all columns when none are selected", { permissions: {} }, async () => {
  const { out } = await runHere(QUESTION);
  assertStringIncludes(out, "Columns     all 128: UF_ZI, ");
  assertStringIncludes(out, "Condition   none: all rows\nLimit       none\n");
});

Deno.test("explain shows at a glance what the source has", {
  permissions: { read: true, write: true },
}, () =>
  withFolder(async (folder) => {
    for (const name of ["RDAC0711.dbc", "RDAC0802.dbc"]) {
      await Deno.writeFile(`${folder}/${name}`, dbc(RD_FIELDS, rdRows(3)));
    }
    const { status, out } = await runHere([...QUESTION, "--source", folder]);
    assertEquals(status, 0);
    assertStringIncludes(
      out,
      `Source      directory "${folder}"\n            2 of 4 partitions present, `,
    );
    assertStringIncludes(
      out,
      `
                  01 02 03 04 05 06 07 08 09 10 11 12
            2007                                 ●  ○
            2008   ○  ●

            ● present   ○ missing

Missing     AC-2007-12, AC-2008-01. A scan stops because of them`,
    );
  }));

Deno.test("explain calls made-up data so", { permissions: {} }, async () => {
  const { out } = await runHere([...QUESTION, "--source", "sample"]);
  assertStringIncludes(out, "Source      sample: synthetic, made-up data\n");
});
