import { assert, assertEquals } from "@std/assert";

/**
 * The floors of the house, from the ground up. A file may import from its own room and from lower
 * floors, never from a higher one or from a neighbour on the same floor.
 */
const FLOORS: readonly (readonly string[])[] = [
  ["error", "messages_pt", "memory_budget", "turns"],
  ["permission"],
  ["arrow", "fetch", "atomic_file", "packed_text", "batch_file", "display"],
  ["decode"],
  ["catalog"],
  ["expr"],
  ["brazil"],
  ["codes"],
  ["translate"],
  ["localized"],
  ["plan", "match_listing", "drift", "sample", "search", "verified_file", "cache"],
  ["outcome", "resolve", "fallback", "permissions_for", "pool"],
  ["lock", "dead_letters", "progress", "check_missing"],
  ["read"],
  ["cite", "coverage", "estimate", "peek", "profile"],
  ["explain"],
  ["glance"],
  ["reports"],
  ["scan"],
  ["systems", "engine", "profile_scan", "rate"],
  ["adapters", "plot"],
  ["mod", "cli"],
];

const ROOT = new URL("../", import.meta.url);

interface ModuleInfo {
  readonly specifier: string;
  readonly dependencies?: readonly {
    readonly specifier: string;
    readonly code?: { readonly specifier?: string };
    readonly type?: { readonly specifier?: string };
  }[];
}

/** Every module that an entry point reaches. */
async function modules(): Promise<readonly ModuleInfo[]> {
  const bySpecifier = new Map<string, ModuleInfo>();
  for (
    const entry of [
      "mod.ts",
      "src/decode/mod.ts",
      "src/brazil/mod.ts",
      "src/cli/mod.ts",
      "src/pool/worker.ts",
      "src/adapters/duckdb/mod.ts",
      "src/adapters/polars/mod.ts",
      "src/plot/mod.ts",
    ]
  ) {
    const command = new Deno.Command(Deno.execPath(), {
      args: ["info", "--json", entry],
      cwd: ROOT,
      stdout: "piped",
      stderr: "inherit",
    });
    const { stdout } = await command.output();
    const info: { modules: readonly ModuleInfo[] } = JSON.parse(new TextDecoder().decode(stdout));
    for (const module of info.modules) bySpecifier.set(module.specifier, module);
  }
  return [...bySpecifier.values()];
}

/** `src/decode/dbf.ts` is in the room `decode`; `mod.ts` in `mod`. */
function roomOf(specifier: string): string | undefined {
  if (!specifier.startsWith(ROOT.href)) return undefined;
  const path = specifier.slice(ROOT.href.length);
  if (path === "mod.ts") return "mod";
  return /^src\/([^/.]+)/.exec(path)?.[1];
}

function floorOf(room: string): number {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  assert(floor >= 0, `the room "${room}" is on no floor: add it to the table`);
  return floor;
}

Deno.test("imports go down, never up or sideways", async () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { specifier, dependencies = [] } of await modules()) {
    const room = roomOf(specifier);
    if (room === undefined) continue;
    for (const dependency of dependencies) {
      const target = dependency.code?.specifier ?? dependency.type?.specifier ?? "";
      const other = roomOf(target);
      if (other === undefined) continue;
      count++;
      if (other !== room && floorOf(other) >= floorOf(room)) {
        wrong.push(
          `${specifier.slice(ROOT.href.length)} imports ${target.slice(ROOT.href.length)}`,
        );
      }
    }
  }
  assertEquals(wrong, []);
  assert(count > 50, `only ${count} imports were seen`);
});

Deno.test("imports form no cycle", async () => {
  const graph = new Map<string, string[]>();
  for (const { specifier, dependencies = [] } of await modules()) {
    if (roomOf(specifier) === undefined) continue;
    const targets = dependencies.map(({ code, type }) => code?.specifier ?? type?.specifier ?? "");
    graph.set(specifier, targets.filter((target) => roomOf(target) !== undefined));
  }
  const done = new Set<string>();
  const visit = (module: string, path: readonly string[]): void => {
    assert(!path.includes(module), `a cycle: ${[...path, module].join(" -> ")}`);
    if (done.has(module)) return;
    for (const target of graph.get(module) ?? []) visit(target, [...path, module]);
    done.add(module);
  };
  for (const module of graph.keys()) visit(module, []);
  assert(graph.size > 40, `only ${graph.size} modules were seen`);
});
