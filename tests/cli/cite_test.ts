import { assertEquals, assertStringIncludes } from "@std/assert";
import { cite, parseLock, sample, sih, writeLock } from "@dsbr/core";
import { parseBibtex } from "../cite/parse_bibtex.ts";
import { makeLock } from "../../src/lock/lock.ts";
import { lockedFile } from "../lock/locked_file.ts";
import { RUN, runHere, runProcess, withFolder } from "./command_line.ts";

const QUESTION = ["sih", "--group", "RD", "--uf", "AC", "--period", "2023-01", "--source", "sample"]
  .concat("--rows", "20");

Deno.test("cite reads the files of a question, with no permission for sample", {
  permissions: RUN,
}, async () => {
  const source = sample({ rows: 20 });
  const lock = await sih({ group: "RD", uf: "AC", period: "2023-01" }, { source }).lock();
  const { status, out, err } = await runProcess(["cite", ...QUESTION]);
  assertEquals([status, err], [0, ""]);
  assertEquals(out, `${cite(lock)}\n`);
});

Deno.test("cite --lock cites a lock file, in the style and language asked for", {
  permissions: { ...RUN, write: true },
}, () =>
  withFolder(async (folder) => {
    await writeLock(makeLock([lockedFile()]), `${folder}/paper.lock.json`);
    const lock = parseLock(await Deno.readTextFile(`${folder}/paper.lock.json`));
    const permissions = ["--allow-read=paper.lock.json"];
    const args = ["cite", "--lock", "paper.lock.json"];
    const text = await runProcess(args, { permissions, cwd: folder });
    assertEquals([text.status, text.err, text.out], [0, "", `${cite(lock)}\n`]);
    const bibtex = await runProcess(
      [...args, "--format", "bibtex", "--lang", "en", "--files", "full"],
      { permissions, cwd: folder },
    );
    assertEquals(
      bibtex.out,
      `${cite(lock, { style: "bibtex", lang: "en", list: "full" })}\n`,
    );
    assertEquals(parseBibtex(bibtex.out).length, 1);
    const refused = await runProcess(args, { cwd: folder });
    assertEquals(refused.status, 1);
    assertStringIncludes(refused.err, "Add --allow-read=paper.lock.json to the command");
    await Deno.writeTextFile(`${folder}/paper.lock.json`, "{");
    const damaged = await runProcess(args, { permissions, cwd: folder });
    assertEquals([damaged.status, damaged.out], [1, ""]);
    assertStringIncludes(damaged.err, 'Cannot read the lock "paper.lock.json": it is no JSON');
    assertStringIncludes(damaged.err, "or make a new one with dsbr lock");
    await writeLock(makeLock([]), `${folder}/empty.json`);
    const empty = await runHere(["cite", "--lock", `${folder}/empty.json`]);
    assertEquals(empty.status, 1);
    assertStringIncludes(empty.err, "there are none");
  }));

Deno.test("cite takes a question or a lock, not both, and at least one", {
  permissions: {},
}, async () => {
  for (
    const [args, says] of [
      [[...QUESTION, "--lock", "x.json"], 'Cannot cite both "sih" and a lock'],
      [["--lock", "x.json", "--uf", "AC"], 'Cannot cite both "--uf" and a lock'],
      [[], "SYSTEM, --group, --uf and --period are missing"],
      [[...QUESTION, "--lang", "es"], "it is none of pt, en"],
      [[...QUESTION, "--format", "ris"], "it is none of text, bibtex"],
    ] as const
  ) {
    const { status, err } = await runHere(["cite", ...args]);
    assertEquals(status, 2, err);
    assertStringIncludes(err, says);
  }
});
