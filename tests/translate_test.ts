import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { DataSusError, errorText, ftp, preferredLanguage, sample, sih } from "@dsbr/core";
import { MESSAGES_PT, PHRASES_PT } from "../src/messages_pt.ts";
import { translate } from "../src/translate.ts";
import { messageTemplates } from "./message_templates.ts";

/** What puts values together, without a word, and beginnings of DuckDB's own messages. */
const NOT_TOLD: ReadonlySet<string> = new Set([
  "{} ({})",
  "{} AS {}",
  ", ...",
  "--{} {}",
  "Permission Error",
  "Out of Memory Error",
  "Catalog Error",
  "Binder Error",
  "Parser Error",
  "Invalid Input Error: Cannot change configuration",
]);

/** Texts that have no Portuguese yet. */
const LEFT: readonly string[] = [];

Deno.test("translate() knows every text of an error, but for those left", {
  permissions: { read: true },
}, async () => {
  const left: string[] = [];
  const seen = new Set<string>();
  for (const { text } of await messageTemplates()) {
    seen.add(text);
    if (NOT_TOLD.has(text) || text in MESSAGES_PT || text in PHRASES_PT) continue;
    left.push(text);
  }
  assertEquals(left, LEFT);
  assert(seen.size > 250, `only ${seen.size} texts were found`);
});

Deno.test("translate() knows no text that the source does not have any more", {
  permissions: { read: true },
}, async () => {
  const texts = new Set((await messageTemplates()).map(({ text }) => text));
  assertEquals(Object.keys(MESSAGES_PT).filter((text) => !texts.has(text)), []);
});

Deno.test("translate() keeps every value of every text", { permissions: {} }, () => {
  for (const [english, portuguese] of Object.entries({ ...PHRASES_PT, ...MESSAGES_PT })) {
    const values = [...english.matchAll(/\{\}/g)].map((_, i) => `§${i}§`);
    assertEquals([...portuguese.matchAll(/\{\}/g)].length, values.length, english);
    let next = 0;
    const said = translate(english.replaceAll("{}", () => values[next++]!), "pt");
    for (const value of values) assert(said.includes(value), `${english}: ${said}`);
  }
});

Deno.test("translate() leaves what it does not know, and English", { permissions: {} }, () => {
  assertEquals(translate("RDAC2301.dbc", "pt"), "RDAC2301.dbc");
  assertEquals(translate("", "pt"), "");
  assertEquals(translate("Cannot reach the moon", "pt"), "Cannot reach the moon");
  assertEquals(translate("it hung up", "en"), "it hung up");
});

Deno.test("translate() translates pieces and lines", { permissions: {} }, () => {
  assertEquals(
    translate('Cannot list "/a" from h: it refuses connections (3 attempts)', "pt"),
    'Não é possível listar "/a" de h: o servidor recusa conexões (3 tentativas)',
  );
  assertEquals(
    translate("Cannot plan a scan of SIH-RD in 1990-01: it begins in 1992-01", "pt"),
    "Não é possível planejar a leitura de SIH-RD em 1990-01: começa em 1992-01",
  );
  assertEquals(
    translate(
      "For example\n  dsbr scan x\nAdd --source sample to try things with made-up data",
      "pt",
    ),
    "Por exemplo\n  dsbr scan x\nAcrescente --source sample para experimentar com dados inventados",
  );
});

Deno.test("errorText() says in Portuguese what real errors say", { permissions: {} }, async () => {
  const query = { group: "RD", uf: "AC", year: 2023, month: 1 } as const;
  const uf = assertThrows(() => sih({ ...query, uf: "XX" as "AC" }), DataSusError);
  assertEquals(
    errorText(uf, "pt").message,
    'Não é possível escolher a UF "XX": não é UF nem região',
  );
  const column = assertThrows(
    () => sih(query, { source: sample() }).select("SEXOO" as "SEXO"),
    DataSusError,
  );
  assertEquals(errorText(column, "pt"), {
    message: 'Não é possível escolher "SEXOO": SIHSUS-RD não tem essa coluna',
    hint: "Seria SEXO?",
  });
  const net = await assertRejects(
    () => sih(query, { source: ftp({ host: "h.example" }) }).resolve(),
    DataSusError,
  );
  assertEquals(errorText(net, "pt"), {
    message: 'Não é possível conectar a "h.example": o Deno não tem permissão para isso',
    hint: "Acrescente --allow-net=h.example ao comando",
  });
  assertEquals(errorText(net, "en"), { message: net.message, hint: net.hint });
});

Deno.test("preferredLanguage() is DSBR_LANG's, else the system's", {
  permissions: { env: ["DSBR_LANG"] },
}, () => {
  const system = navigator.language.startsWith("pt") ? "pt" : "en";
  try {
    for (const [named, lang] of [["pt", "pt"], ["pt_BR.UTF-8", "pt"], ["en", "en"], ["", system]]) {
      Deno.env.set("DSBR_LANG", named!);
      assertEquals(preferredLanguage(), lang, named);
    }
  } finally {
    Deno.env.delete("DSBR_LANG");
  }
});

Deno.test("preferredLanguage() asks nobody for DSBR_LANG", { permissions: {} }, () => {
  assertEquals(preferredLanguage(), navigator.language.startsWith("pt") ? "pt" : "en");
});
