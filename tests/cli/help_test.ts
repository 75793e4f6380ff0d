import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { SYSTEMS } from "../../src/catalog/systems.ts";
import { unreadable } from "../../src/catalog/unreadable.ts";
import { optionsOf } from "../../src/cli/arguments.ts";
import { cacheClear } from "../../src/cli/cache_clear.ts";
import { cacheStats } from "../../src/cli/cache_stats.ts";
import { cacheVerify } from "../../src/cli/cache_verify.ts";
import { cacheWarm } from "../../src/cli/cache_warm.ts";
import { cite } from "../../src/cli/cite.ts";
import { decode } from "../../src/cli/decode.ts";
import { doctor } from "../../src/cli/doctor.ts";
import { explain } from "../../src/cli/explain.ts";
import { files } from "../../src/cli/files.ts";
import { lock } from "../../src/cli/lock.ts";
import { profileCommand } from "../../src/cli/profile.ts";
import { rateCommand } from "../../src/cli/rate.ts";
import { scan } from "../../src/cli/scan.ts";
import { sql } from "../../src/cli/sql.ts";
import { searchCommand } from "../../src/cli/search.ts";
import { dbc, RD_FIELDS, rdRows } from "../memory_source.ts";
import { RUN, runHere, runProcess, splitWords, withFolder } from "./command_line.ts";

const CACHE = [cacheStats, cacheWarm, cacheVerify, cacheClear];
const COMMANDS = [
  ...[scan, sql, decode, explain, profileCommand, rateCommand, files, lock, cite, searchCommand],
  ...CACHE,
  doctor,
];

Deno.test("help of the whole names every command and system, however it is asked for", {
  permissions: {},
}, async () => {
  const { status, out, err } = await runHere([]);
  assertEquals([status, err], [0, ""]);
  for (const args of [["help"], ["--help"], ["-h"], ["help", "help"], ["help", "--help"]]) {
    assertEquals((await runHere(args)).out, out, args.join(" "));
  }
  for (const { name, operand } of COMMANDS) assertStringIncludes(out, `  ${name} ${operand} `);
  for (const { name, en } of SYSTEMS) assertStringIncludes(out, `  ${name} `.padEnd(18) + en[0]);
  for (const words of ["jsr:@dsbr/core/cli", "--version"]) assertStringIncludes(out, words);
});

Deno.test("help of a system tells its groups and periods, by any of its names", {
  permissions: {},
}, async () => {
  for (const { id, name, pt, groups } of SYSTEMS) {
    const { status, out, err } = await runHere(["help", name]);
    assertEquals([status, err], [0, ""]);
    assertEquals((await runHere(["help", id])).out, out);
    assertStringIncludes(out.replaceAll(/\s+/g, " "), `${id}: ${pt}`);
    for (const group of Object.values(groups)) {
      assertMatch(out, new RegExp(`^  ${group.code}  `, "m"));
      if (unreadable(group) === undefined) assertStringIncludes(out, group.lastSeen ?? "");
    }
  }
  assertStringIncludes((await runHere(["help", "sia"])).out, "Not to be scanned: no file of it");
});

Deno.test(
  "help of a system gives an example that works as typed",
  { permissions: {} },
  async () => {
    for (const { name } of SYSTEMS) {
      const { out } = await runHere(["help", name]);
      const [, line] = /\n {2}dsbr (scan .*)\n/.exec(out.replaceAll(/ \\\n +/g, " ")) ?? [];
      if (line === undefined) continue;
      const run = await runHere([...splitWords(line), "--limit", "1"]);
      assertEquals([run.status, run.out !== ""], [0, true], `${line}\n${run.err}`);
    }
  },
);

for (const command of COMMANDS) {
  const { name } = command;

  Deno.test(`help ${name} tells every option, permission and exit status`, {
    permissions: {},
  }, async () => {
    const { status, out, err } = await runHere(["help", name]);
    assertEquals([status, err], [0, ""]);
    assertEquals((await runHere([name, "--help"])).out, out);
    assertEquals((await runHere([name, "nonsense", "--frobnicate", "-h"])).out, out);
    const options = optionsOf(command.sections);
    assert(options.size > 0);
    for (const [option, { value, short }] of options) {
      assertStringIncludes(out, value === undefined ? `--${option}` : `--${option} ${value}`);
      if (short !== undefined) assertStringIncludes(out, `-${short}, --${option}`);
    }
    for (const title of ["Usage", "Examples", "Permissions", "Exit status"]) {
      assertMatch(out, new RegExp(`^${title}$`, "m"));
    }
    if (command !== searchCommand) assertStringIncludes(out, "--allow-read=");
    for (const code of ["0", "1", "2", "130"]) assertMatch(out, new RegExp(`^  ${code}  `, "m"));
  });

  Deno.test(`help ${name} gives examples that work as typed`, {
    permissions: { ...RUN, write: true },
  }, () =>
    withFolder(async (folder) => {
      await Deno.writeFile(`${folder}/RDAC2301.dbc`, dbc(RD_FIELDS, rdRows(5)));
      for (const [line, about] of command.examples) {
        const permissions = command === sql
          ? ["--allow-ffi", "--allow-read", "--allow-write"]
          : [`--allow-read=${folder}`, `--allow-write=${folder}`];
        const run = await runProcess(splitWords(line), { permissions, cwd: folder });
        assertEquals(run.status, 0, `${line}\n${run.err}`);
        assert(run.out !== "" || / -o /.test(line), line);
        assert(about !== "");
      }
    }));
}

Deno.test("help fits the screen, but for lines that are to be copied", {
  permissions: {},
}, async () => {
  for (const columns of [80, 120]) {
    for (const { name } of COMMANDS) {
      const { out } = await runHere(["help", name], { columns });
      for (const line of out.split("\n")) assert([...line].length <= columns, line);
    }
    const { out } = await runHere(["help"], { columns });
    for (const line of out.split("\n")) assert([...line].length <= columns, line);
  }
});

Deno.test("the first word of commands of two words names them", { permissions: {} }, async () => {
  for (const args of [["cache"], ["help", "cache"]]) {
    const { status, err } = await runHere(args);
    assertEquals(status, 2);
    assertStringIncludes(err, "Cannot run dsbr cache: it is no command by itself");
    assertStringIncludes(err, "cache stats, cache warm, cache verify, cache clear");
  }
});
