import { assert, assertEquals } from "@std/assert";
import {
  type ArrowType,
  col,
  DataSusError,
  type Group,
  groupColumns,
  memory,
  sample,
  Scan,
  SYSTEMS,
  withCache,
} from "@dsbr/core";
import { Random } from "./random.ts";

type AnyRow = Record<string, ArrowType>;
type Step = (scan: Scan<AnyRow>) => unknown;

const GROUPS: readonly Group[] = SYSTEMS.flatMap((system) => Object.values(system.groups));

/** One step of a chain, which may be impossible. */
function stepOf(random: Random, names: readonly string[]): Step {
  const some =
    (): string[] => [...new Set([random.pick(names), random.pick(names), random.pick(names)])];
  const steps: readonly Step[] = [
    (scan) => scan.select(...some()),
    (scan) => scan.label(),
    (scan) => scan.label(random.pick(names)),
    (scan) => scan.label({ [random.pick(names)]: new Map([["1", { pt: "Um" }]]) }),
    (scan) => scan.withPlace(random.pick(names)),
    (scan) => scan.withAge("brazil"),
    (scan) => scan.withoutPersonal(),
    (scan) => scan.limit(random.below(20)),
    (scan) => scan.where(col(random.pick(names)).eq("1" as never) as never),
    (scan) => scan.where(col(random.pick(names)).isNull() as never),
    (scan) => scan.within((partition) => partition.month !== 2),
  ];
  return random.pick(steps);
}

/** Everything that can be asked of a scan. */
async function askAll(scan: Scan<AnyRow>): Promise<void> {
  const hook = Reflect.get(scan, Symbol.for("Jupyter.display")) as () => Promise<unknown>;
  const questions: readonly (() => unknown)[] = [
    () => scan.plan(),
    () => `${scan}`,
    () => Deno.inspect(scan),
    () => scan.schema.fields.length,
    () => hook.call(scan),
    async () => `${await scan.explain()}`,
    async () => `${await scan.coverage()}`,
    () => scan.peek({ rows: 2 }),
    () => scan.lock(),
    async () => {
      const { schema } = scan;
      const table = await scan.collect();
      const columns = table.schema.fields.map(({ name }) => name);
      assertEquals(new Set(columns).size, columns.length, `${scan}: columns stand twice`);
      for (const { name } of schema.fields) assert(columns.includes(name), `${scan}: no ${name}`);
      assertEquals(scan.outcome?.rows, table.numRows);
    },
    () => Deno.inspect(scan.outcome),
    () => hook.call(scan),
  ];
  for (const question of questions) {
    try {
      await question();
    } catch (error) {
      if (!(error instanceof DataSusError)) throw error;
    }
  }
}

Deno.test("no chain of steps breaks a scan of any group: it is answered, or refused in words", async () => {
  let whole = 0;
  for (const [seed, group] of GROUPS.entries()) {
    const random = new Random(seed + 1);
    const source = withCache(sample({ rows: 12, seed }), memory());
    const names = [...Object.keys(groupColumns(group) ?? {}), "SEXO", "NOT_THERE"];
    const described: string[] = [];
    try {
      let scan: Scan<AnyRow> = Scan.of(group, { uf: "AC", period: PERIOD[group.partition] }, {
        source,
      });
      for (let i = 1 + random.below(5); i > 0; i--) {
        try {
          const step = stepOf(random, names);
          described.push(`${step}`);
          scan = step(scan) as Scan<AnyRow>;
        } catch (error) {
          if (!(error instanceof DataSusError)) throw error;
        }
      }
      await askAll(scan);
      whole++;
    } catch (error) {
      if (error instanceof DataSusError) continue;
      throw new Error(`${group.system}-${group.code}: ${described.join(" ")}`, { cause: error });
    }
  }
  assert(whole > GROUPS.length / 2, `only ${whole} chains could be asked`);
});

const PERIOD: Readonly<Record<Group["partition"], string>> = {
  "uf+month": "2015-03",
  "uf+year": "2015",
  month: "2015-03",
  year: "2015",
  none: "2015",
};
