import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runHere } from "./command_line.ts";

Deno.test("search lists what it finds, the best first", { permissions: {} }, async () => {
  const { status, out, err } = await runHere(["search", "nascidos", "vivos", "--limit", "2"]);
  assertEquals([status, err], [0, ""]);
  assertEquals(out.split("\n"), [
    "kind    name       title",
    "system  SINASC     Sistema de Informações sobre Nascidos Vivos (Live Birth Information System)",
    "group   SINASC-DN  Declarações de Nascidos Vivos (Live births (from 1996))",
    "",
  ]);
  assertEquals((await runHere(["search", "nascidos vivos", "--limit=2"])).out, out);
});

Deno.test(
  "search shows one language and some kinds when asked to",
  { permissions: {} },
  async () => {
    const args = ["search", "live", "births", "--lang", "en", "--kind", "group,system"];
    const { out } = await runHere(args);
    assertStringIncludes(out, "group   SINASC-DN    Live births (from 1996)\n");
    assert(!out.includes("Nascidos"), out);
    assert(!/^(code|column|list) /m.test(out), out);
  },
);

Deno.test("search cuts titles where the screen ends", { permissions: {} }, async () => {
  const { out } = await runHere(["search", "óbito"], {
    columns: 60,
    outIsScreen: true,
    color: false,
  });
  assert(out.includes("…"), out);
  for (const line of out.split("\n")) assert([...line].length <= 60, line);
});

Deno.test("search writes NDJSON and CSV", { permissions: {} }, async () => {
  const args = ["search", "A90", "--kind", "code", "--limit", "1"];
  const { out } = await runHere([...args, "--format", "ndjson"]);
  assertEquals(JSON.parse(out), {
    kind: "code",
    name: "cid10 A90",
    pt: "Dengue",
    en: null,
    group: null,
    list: "cid10",
    code: "A90",
  });
  const csv = await runHere([...args, "--format", "csv"]);
  assertStringIncludes(csv.out, "kind,name,pt,en,group,list,code\n");
});

Deno.test("search says so when nothing fits, and what is wrong", { permissions: {} }, async () => {
  const none = await runHere(["search", "xyzzy", "--lang", "en"]);
  assertEquals([none.status, none.err], [0, ""]);
  assertStringIncludes(none.out, 'Nothing fits "xyzzy"');
  const nada = await runHere(["search", "xyzzy", "--lang=pt"]);
  assertStringIncludes(nada.out, 'Nada corresponde a "xyzzy"');
  assertEquals((await runHere(["search", "xyzzy", "--format", "ndjson"])).out, "");
  for (
    const args of [[], ["x", "--kind", "cod,thing"], ["x", "--lang", "fr"], ["x", "--limit", "0"]]
  ) {
    const { status, err } = await runHere(["search", ...args]);
    assertEquals(status, 2, args.join(" "));
    assertStringIncludes(err, "hint: ");
  }
});

Deno.test(
  "scan --label gives labels, and tells of codes that no list has",
  { permissions: {} },
  async () => {
    const args = [
      "scan",
      "sih",
      "--group",
      "RD",
      "--uf",
      "AC",
      "--period",
      "2023-01",
      "--source",
      "sample",
    ];
    const { status, out, err } = await runHere([
      ...args,
      ...[
        "--select",
        "SEXO,CNAER,VAL_TOT",
        "--label",
        "all",
        "--lang",
        "en",
        "--format",
        "csv",
        "--limit",
        "5",
      ],
    ]);
    assertEquals(status, 0, err);
    const [head, ...rows] = out.trimEnd().split("\n");
    assertEquals(head, "SEXO,SEXO_label,CNAER,CNAER_label,VAL_TOT");
    for (const row of rows) assert(/^(1,Male|3,Female),000,,/.test(row), row);
    assertStringIncludes(err, "note: codes that no list has, left without a label: CNAER 5 (000)");
    const refused = await runHere([...args, "--label", "CNES"]);
    assertEquals(refused.status, 2);
    assertStringIncludes(refused.err, 'Cannot label "CNES": no code list is known for it');
  },
);
