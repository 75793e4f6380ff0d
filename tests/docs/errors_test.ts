import { assert, assertEquals } from "@std/assert";
import { MESSAGES_PT, PHRASES_PT } from "../../src/messages_pt.ts";

const ROOT = new URL("../../", import.meta.url);
const READ = { permissions: { read: true } } as const;

/** The sections of docs/errors.md, by their titles. */
async function sections(): Promise<Map<string, string>> {
  const text = await Deno.readTextFile(new URL("docs/errors.md", ROOT));
  return new Map(
    text.split(/^## /m).slice(1).map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end).trim(), part.slice(end)];
    }),
  );
}

/** The members of the type `ErrorCode`, from its source. */
async function codes(): Promise<string[]> {
  const source = await Deno.readTextFile(new URL("src/error.ts", ROOT));
  const declared = /export type ErrorCode =([^;]+);/.exec(source)![1]!;
  return [...declared.matchAll(/"([A-Z]+)"/g)].map(([, code]) => code!);
}

Deno.test("docs/errors.md has a section for every code, and none besides", READ, async () => {
  const known = await codes();
  assert(known.length >= 11);
  assertEquals([...(await sections()).keys()].sort(), known.toSorted());
});

Deno.test(
  "docs/errors.md quotes a message of the source, and a next step, for every code",
  READ,
  async () => {
    const templates = Object.keys({ ...MESSAGES_PT, ...PHRASES_PT })
      .filter((template) => template.startsWith("Cannot ") && /[a-z]{3}/.test(template))
      .map((template) =>
        new RegExp(
          `^${
            template.split("{}").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(
              "(.*?)",
            )
          }$`,
        )
      );
    for (const [code, text] of await sections()) {
      const quotes = text.split(/\n\n/).filter((part) => part.trim().startsWith("> "))
        .map((part) => part.trim().replaceAll(/^> ?/gm, "").replaceAll("\n", " "));
      assert(quotes.length > 0, `${code} quotes no message`);
      for (const quote of quotes) {
        assert(templates.some((template) => template.test(quote)), `no message reads: ${quote}`);
      }
      assert(/^- /m.test(text), `${code} has no next step`);
    }
  },
);
