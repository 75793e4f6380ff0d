import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { tableFromIPC } from "apache-arrow";
import { runHere } from "./command_line.ts";

const QUESTION = ["rate", "sim", "--group", "DO", "--uf", "AC", "--period", "2020"];
const SAMPLE = ["--source", "sample", "--rows", "300"];

Deno.test(
  "rate counts events by municipality and names what it divided by",
  { permissions: {} },
  async () => {
    const { status, out, err } = await runHere([
      ...QUESTION,
      "--by",
      "codmunres",
      "--population",
      "POPTCU",
      ...SAMPLE,
      "--format",
      "csv",
    ]);
    assertEquals(status, 0);
    const [head, ...rows] = out.trim().split("\n");
    assertEquals(head, "PLACE,EVENTS,POPULATION,RATE");
    const events = rows.map((row) => Number(row.split(",")[1])).reduce((sum, n) => sum + n, 0);
    const lost = Number(/(\d+) of 300 events have no known/.exec(err)?.[1] ?? 0);
    assertEquals(events + lost, 300);
    assertStringIncludes(
      err,
      "rates per 100,000 inhabitants of IBGE-POPTCU (Estimativas do TCU), 2020",
    );
    assertStringIncludes(err, "synthetic");
  },
);

Deno.test(
  "rate tells years apart, filters rows and writes tables",
  { permissions: {} },
  async () => {
    const args = [
      ...QUESTION.slice(0, -1),
      "2019..2020",
      "--by",
      "CODMUNRES",
      "--year",
      "DTOBITO",
      "--population",
      "POPTCU",
      "--where",
      "SEXO = '1'",
      "--per",
      "1000",
      "--memory",
      "512MB",
      ...SAMPLE,
    ];
    const { status, out, err } = await runHere(args);
    assertEquals(status, 0, err);
    assertMatch(out, /PLACE +YEAR +EVENTS +POPULATION +RATE/);
    assertStringIncludes(
      err,
      "rates per 1,000 inhabitants of IBGE-POPTCU (Estimativas do TCU), 2019 to 2020",
    );
  },
);

Deno.test("rate keeps the denominator in the metadata of Arrow files", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const path = `${folder}/rates.arrow`;
    const args = [...QUESTION, "--by", "CODMUNRES", "--population", "POPTCU:2019", ...SAMPLE];
    const { status, err } = await runHere([...args, "-o", path]);
    assertEquals(status, 0, err);
    const { schema } = tableFromIPC(await Deno.readFile(path));
    assertStringIncludes(
      schema.metadata.get("denominator")!,
      "IBGE-POPTCU (Estimativas do TCU), 2019",
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("rate says what is missing, and what is no population", { permissions: {} }, async () => {
  const cases: readonly (readonly [string[], string])[] = [
    [[], "--by is missing"],
    [["--by", "CODMUNRES"], "--population is missing"],
    [["--by", "CODMUNRES", "--population", "CENSO"], 'Cannot divide by "CENSO"'],
    [["--by", "CODMUNRS", "--population", "POPTCU"], "CODMUNRES"],
  ];
  for (const [more, why] of cases) {
    const { status, out, err } = await runHere([...QUESTION, ...more, ...SAMPLE]);
    assertEquals([status, out], [2, ""], why);
    assertStringIncludes(err, why);
  }
});
