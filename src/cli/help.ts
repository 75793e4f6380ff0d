/**
 * What the command line says of itself.
 *
 * @module
 */

import type { System } from "../catalog/dataset.ts";
import { nearest } from "../catalog/nearest.ts";
import { isByUf } from "../catalog/partition.ts";
import { findSystem, SYSTEMS } from "../catalog/systems.ts";
import { unreadable } from "../catalog/unreadable.ts";
import { optionsOf, usageError } from "./arguments.ts";
import type { Command, Context } from "./command.ts";
import { systemSections } from "./system_help.ts";
import { painterFor, type Terminal } from "./terminal.ts";
import { type Painter, wrap } from "../display/terminal_text.ts";
import { count, labelled } from "../display/wording.ts";

/** How wide help grows on a wide screen. */
const WIDEST = 100;
/** Where the explanations of options begin. */
const OPTION_INDENT = 25;

const EXIT_STATUSES: readonly (readonly [string, string])[] = [
  ["0", "done; also when the reader of a pipe has enough (| head)"],
  ["1", "failed: a file is missing or damaged, or something cannot be read or written"],
  ["2", "the command line makes no sense; nothing was read"],
  ["130", "interrupted by Ctrl-C; no unfinished file is left"],
];

/**
 * `dsbr help [COMMAND|SYSTEM]`: prints the help of a command, what there is of a system, or the help
 * of the whole.
 *
 * @throws {DataSusError} `QUERY` when there is no such command or system.
 */
export async function help(
  args: readonly string[],
  commands: readonly Command[],
  { terminal }: Context,
): Promise<void> {
  const [name, surplus] = toCommandName(args);
  if (surplus !== undefined) {
    throw usageError(
      `Cannot help with "${args.join(" ")}": it is more than one command or system`,
      "Write dsbr help COMMAND, or dsbr help SYSTEM",
    );
  }
  const lines = name === undefined || name === "help"
    ? overview(commands, terminal)
    : topicHelp(name, commands, terminal);
  await terminal.write(new TextEncoder().encode(lines.join("\n") + "\n"));
}

/** What a command line begins with, the two words of a command such as `cache stats` made one. */
export function toCommandName(args: readonly string[]): readonly string[] {
  const [first, second, ...rest] = args;
  if (first !== "cache" || second === undefined || second.startsWith("-")) return args;
  return [`${first} ${second}`, ...rest];
}

/**
 * The command of a name.
 *
 * @throws {DataSusError} `QUERY` when there is none.
 */
export function findCommand(name: string, commands: readonly Command[]): Command {
  const command = commands.find((command) => command.name === name);
  if (command !== undefined) return command;
  const names = [...commands.map((command) => command.name), "help"];
  if (findSystem(name) !== undefined) {
    throw usageError(
      `Cannot run dsbr ${name}: it is a system, not a command`,
      `Write dsbr scan ${name} to read it, or dsbr help ${name}`,
    );
  }
  const longer = names.filter((each) => each.startsWith(`${name} `));
  if (longer.length > 0) {
    throw usageError(
      `Cannot run dsbr ${name}: it is no command by itself`,
      `The commands are ${longer.join(", ")}; dsbr help says what they do`,
    );
  }
  const near = nearest(name, [...names, ...SYSTEMS.map((system) => system.name)]);
  throw usageError(
    `Cannot run dsbr ${name}: there is no such command`,
    near.length > 0
      ? `Did you mean ${near.join(" or ")}? dsbr help lists the commands`
      : `The commands are ${names.join(", ")}; dsbr help says what they do`,
  );
}

/** What the help is laid out for. */
interface Page {
  readonly width: number;
  readonly painter: Painter;
}

function pageFor({ columns, color, outIsScreen }: Terminal): Page {
  return { width: Math.min(columns, WIDEST), painter: painterFor(color && outIsScreen) };
}

function topicHelp(name: string, commands: readonly Command[], terminal: Terminal): string[] {
  const command = commands.find((command) => command.name === name);
  const system = command === undefined ? findSystem(name) : undefined;
  return system === undefined
    ? commandHelp(command ?? findCommand(name, commands), terminal)
    : systemHelp(system, terminal);
}

function systemHelp(system: System, terminal: Terminal): string[] {
  const page = pageFor(terminal);
  const { painter, width } = page;
  const { id, pt, en, about } = system;
  const sections = systemSections(system);
  const labels = sections.flatMap(({ rows }) => rows.map(([label]) => label.length));
  const indent = Math.max(...labels, 0) + 4;
  return [
    ...wrap(`${id}: ${pt} (${en})`, width).map((line, i) =>
      i === 0 ? line.replace(id, () => painter(id, "bold")) : line
    ),
    "",
    ...wrap(about, width),
    ...sections.flatMap(({ title, rows }) => section(title, table(rows, indent, page), page)),
    ...systemExamples(system).flatMap((line) => section("Example", example(line, page), page)),
  ];
}

/** A command line that reads the newest file of the group that is known best. */
function systemExamples({ name, groups }: System): readonly (readonly [string, string])[] {
  const readable = Object.values(groups).filter((group) => unreadable(group) === undefined);
  const group = readable.find((group) => group.columns) ?? readable[0];
  if (group === undefined) return [];
  const { code, lastSeen, eras } = group;
  const words = [
    `scan ${name}`,
    ...Object.keys(groups).length > 1 ? [`--group ${code}`] : [],
    ...isByUf(group) ? ["--uf SP"] : [],
    `--period ${lastSeen ?? eras[0]!.from}`,
    "--source sample",
  ];
  return [[words.join(" "), "made-up rows, to see what the real ones look like"]];
}

function overview(commands: readonly Command[], terminal: Terminal): string[] {
  const page = pageFor(terminal);
  const { painter, width } = page;
  const listed = [
    ...commands.map(({ name, operand, summary }) => [`${name} ${operand}`, summary] as const),
    ["help COMMAND", "say what a command does, with its options and examples"] as const,
    ["help SYSTEM", "say what there is of a system: its groups, their periods"] as const,
  ];
  const systems = SYSTEMS.map(({ name, en, groups }) =>
    [name, `${en}, ${count(Object.keys(groups).length, "group")}`] as const
  );
  return [
    `${painter("dsbr", "bold")}: Brazil's public health microdata (DataSUS)`,
    ...section("Usage", ["  dsbr COMMAND ARGUMENTS"], page),
    ...section("Commands", table(listed, 21, page), page),
    ...section("Systems", table(systems, 18, page), page),
    ...section(
      "Examples",
      commands.flatMap(({ examples: [first] }) => example(first!, page)),
      page,
    ),
    ...section(
      "Other options",
      table([["-h, --help", "this, or a command's help"], ["--version", "the version"]], 21, page),
      page,
    ),
    ...section("Installing", [
      "  dsbr stands for  deno run [PERMISSIONS] jsr:@dsbr/core/cli",
      "  in a checkout    deno run [PERMISSIONS] src/cli/mod.ts",
      "  to have it       deno install -g -n dsbr -R -W jsr:@dsbr/core/cli",
      "",
      ...wrap(
        "It has the permissions that you give it and no others. --source sample needs none; " +
          "a refusal prints the flag to add. (-R is --allow-read, -W --allow-write.)",
        width - 2,
      ).map((line) => `  ${line}`),
    ], page),
  ];
}

function commandHelp(command: Command, terminal: Terminal): string[] {
  const page = pageFor(terminal);
  const { painter, width } = page;
  const options = Object.entries(command.sections).flatMap(([title, section]) =>
    optionSection(title, Object.keys(section), command, page)
  );
  return [
    `${painter(`dsbr ${command.name}`, "bold")}: ${command.summary}`,
    ...section("Usage", labelled("  dsbr", command.usage, 7, width), page),
    "",
    ...command.about.flatMap((text, i) => [...(i > 0 ? [""] : []), ...wrap(text, width)]),
    ...options,
    ...section("Examples", command.examples.flatMap((each) => example(each, page)), page),
    ...section("Permissions", table(command.permissions, 20, page), page),
    ...section("Exit status", table(EXIT_STATUSES, 8, page), page),
  ];
}

function optionSection(
  title: string,
  names: readonly string[],
  command: Command,
  page: Page,
): string[] {
  const options = optionsOf(command.sections);
  const rows = names.map((name) => {
    const { value, about, short } = options.get(name)!;
    const option = [`--${name}`, ...(value === undefined ? [] : [value])].join(" ");
    return [short === undefined ? option : `-${short}, ${option}`, about] as const;
  });
  return section(title, table(rows, OPTION_INDENT, page), page);
}

function section(title: string, lines: readonly string[], { painter }: Page): string[] {
  return ["", painter(title, "bold"), ...lines];
}

function table(
  rows: readonly (readonly [label: string, text: string])[],
  indent: number,
  { width }: Page,
): string[] {
  return rows.flatMap(([label, text]) => labelled(`  ${label} `, text, indent, width));
}

/** What an example shows, and its command line, continued where it is too long. */
function example([line, about]: readonly [string, string], { painter, width }: Page): string[] {
  const parts = `dsbr ${line}`.split(/ (?=--?[a-z])/);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const fits = last !== undefined && last.length + 1 + part.length <= width - 2;
    if (fits) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(last === undefined ? `  ${part}` : `    ${part}`);
  }
  const commands = lines.map((line, i) => i < lines.length - 1 ? `${line} \\` : line);
  return [painter(`  # ${about}`, "dim"), ...commands];
}
