import { assert, assertEquals } from "@std/assert";
import pl, { type DataFrame } from "nodejs-polars";
import { type RowTypes, sample, type Scan, sia, sih, sim, type Source } from "@dsbr/core";
import { DuckDb, type Row } from "@dsbr/core/duckdb";
import { toPolars } from "@dsbr/core/polars";
import { Random } from "../../random.ts";

const QUERIES = 200;

/** What a random query may do with a column. */
interface TestedColumn {
  readonly name: string;
  readonly kind: "text" | "number" | "date";
  /** Values that occur, as SQL spells them. */
  readonly literals: string[];
}

interface TestedTable {
  readonly name: string;
  readonly scan: Scan<RowTypes>;
  readonly columns: readonly TestedColumn[];
  /** The column that joins it with the others. */
  readonly municipality: string;
}

/** The same files, made once. */
function kept(source: Source): Source {
  const files = new Map<string, Promise<Uint8Array>>();
  return {
    name: "kept",
    list: (directory, options) => source.list(directory, options),
    async open(path): Promise<ReadableStream<Uint8Array>> {
      if (!files.has(path)) {
        files.set(path, source.open(path).then((stream) => new Response(stream).bytes()));
      }
      return new Response(await files.get(path)! as Uint8Array<ArrayBuffer>).body!;
    },
  };
}

function tested(
  name: string,
  scan: unknown,
  municipality: string,
  kinds: Readonly<Record<string, TestedColumn["kind"]>>,
): TestedTable {
  const all = { ...kinds, UF: "text", ANO: "number", MES: "number" } as const;
  const columns = Object.entries(all).map(([name, kind]) => ({ name, kind, literals: [] }));
  return { name, scan: scan as Scan<RowTypes>, columns, municipality };
}

/** The table with UF, ANO and MES put beside each file's rows, without any help of DuckDB. */
async function frameOf(table: TestedTable): Promise<DataFrame> {
  const own = table.columns.map(({ name }) => name).filter((name) => !/^(UF|ANO|MES)$/.test(name));
  const frames: DataFrame[] = [];
  for (const { key, uf, year, month } of table.scan.plan().partitions) {
    const part = table.scan.within((each) => each.key === key).select(...own);
    const frame = await toPolars(part);
    frames.push(frame.withColumns(
      ...table.columns.filter(({ kind, name }) => kind === "text" && own.includes(name)).map(
        ({ name }) => pl.col(name).cast(pl.Utf8),
      ),
      pl.lit(uf ?? null).cast(pl.Utf8).alias("UF"),
      pl.lit(year).cast(pl.Int32).alias("ANO"),
      pl.lit(month ?? null).cast(pl.Int32).alias("MES"),
    ));
  }
  return pl.concat(frames);
}

function quoted(value: unknown, kind: TestedColumn["kind"]): string {
  if (kind === "date") return `DATE '${new Date(value as number).toISOString().slice(0, 10)}'`;
  return kind === "number" ? String(value) : `'${value}'`;
}

function takeLiterals(table: TestedTable, frame: DataFrame, random: Random): void {
  for (const { name, kind, literals } of table.columns) {
    const values = frame.getColumn(name).toArray().filter((value: unknown) => value !== null);
    for (let i = 0; i < 12 && values.length > 0; i++) {
      literals.push(quoted(random.pick(values as unknown[]), kind));
    }
    if (literals.length === 0) literals.push(kind === "number" ? "0" : quoted(0, kind));
    if (kind === "number") literals.push("-1", "0", "12.5", "1000000");
  }
}

function condition(table: TestedTable, alias: string, random: Random, depth: number): string {
  if (depth > 0 && random.below(3) > 0) {
    const left = condition(table, alias, random, depth - 1);
    const right = condition(table, alias, random, depth - 1);
    return `(${left} ${random.pick(["AND", "OR"])} ${right})`;
  }
  const { name, kind, literals } = random.pick(table.columns);
  const column = `${alias}.${name}`;
  const literal = random.pick(literals);
  const tests = [
    `${column} ${random.pick(["=", "<>", "<", "<=", ">", ">="])} ${literal}`,
    // Polars takes no list of integers and fractions.
    kind === "number"
      ? `(${column} = ${literal} OR ${column} = ${random.pick(literals)})`
      : `${column} IN (${literal}, ${random.pick(literals)})`,
    `${column} BETWEEN ${literal} AND ${random.pick(literals)}`,
    `${column} IS ${random.pick(["", "NOT "])}NULL`,
  ];
  if (kind === "text") {
    const piece = literal.slice(1, 3).replace("'", "");
    tests.push(
      `${column} LIKE '${piece}%'`,
      `${column} LIKE '%${piece}'`,
      `upper(${column}) = ${literal}`,
    );
  }
  const test = random.pick(tests);
  return random.below(5) === 0 ? `NOT (${test})` : test;
}

function projection(table: TestedTable, alias: string, random: Random): string {
  const count = 1 + random.below(4);
  return Array.from(
    { length: count },
    (_, i) => `${alias}.${random.pick(table.columns).name} AS ${alias}${i}`,
  ).join(", ");
}

function aggregates(table: TestedTable, alias: string, random: Random): string {
  const numbers = table.columns.filter(({ kind }) => kind === "number");
  const list = ["count(*) AS n"];
  for (let i = 0; i < 1 + random.below(3); i++) {
    const column = `${alias}.${random.pick(numbers).name}`;
    list.push(`${random.pick(["sum", "min", "max", "count"])}(${column}) AS a${i}`);
  }
  return list.join(", ");
}

function randomQuery(tables: readonly TestedTable[], random: Random): string {
  const table = random.pick(tables);
  const where = random.below(6) === 0 ? "" : ` WHERE ${condition(table, "x", random, 2)}`;
  switch (random.below(4)) {
    case 0:
      return `SELECT ${projection(table, "x", random)} FROM ${table.name} AS x${where}`;
    case 1: {
      const key = random.pick(table.columns).name;
      return `SELECT x.${key} AS k, ${
        aggregates(table, "x", random)
      } FROM ${table.name} AS x${where} GROUP BY x.${key}`;
    }
    case 2:
      return `SELECT ${aggregates(table, "x", random)} FROM ${table.name} AS x${where}`;
    default: {
      const other = random.pick(tables);
      const on = `x.${table.municipality} = y.${other.municipality}`;
      const both = `${condition(table, "x", random, 1)} AND ${condition(other, "y", random, 1)}`;
      return `SELECT ${aggregates(table, "x", random)} FROM ${table.name} AS x ` +
        `JOIN ${other.name} AS y ON ${on} WHERE ${both}`;
    }
  }
}

/** Rows in an order and a form in which equal answers are equal. */
function comparable(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows.map((row) =>
    Object.values(row).map((value) => {
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      if (typeof value === "number" || typeof value === "bigint") {
        return Number(value) === 0 ? "0" : Number(value).toPrecision(9);
      }
      return value === null || value === undefined ? "null" : String(value);
    }).join("|")
  ).toSorted();
}

/** Polars sums nothing to 0 where SQL says null. */
function withoutEmptySums(rows: readonly Row[], text: string): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value === null && new RegExp(`sum\\([^)]*\\) AS ${name}\\b`).test(text) ? 0 : value,
      ]),
    )
  );
}

Deno.test(`${QUERIES} random queries: pushed down, on a full table, and in Polars`, async () => {
  const random = new Random(2023);
  const source = kept(sample({ rows: 150 }));
  const tables = [
    tested(
      "rd",
      sih({ group: "RD", uf: ["AC", "RR"], period: ["2022-11", "2023-02"] }, { source }),
      "MUNIC_RES",
      {
        MUNIC_RES: "text",
        DIAG_PRINC: "text",
        SEXO: "text",
        N_AIH: "text",
        VAL_TOT: "number",
        DIAS_PERM: "number",
        DT_INTER: "date",
        MORTE: "number",
        DIAGSEC1: "text",
      },
    ),
    tested(
      "deaths",
      sim({ group: "DO", uf: ["AC", "RR"], year: [2021, 2022] }, { source }),
      "CODMUNRES",
      { CODMUNRES: "text", CAUSABAS: "text", SEXO: "text", DTOBITO: "date", IDADE: "text" },
    ),
    tested(
      "pa",
      sia({ group: "PA", uf: ["AC"], period: ["2023-01", "2023-02"] }, { source }),
      "PA_MUNPCN",
      {
        PA_MUNPCN: "text",
        PA_PROC_ID: "text",
        PA_QTDAPR: "number",
        PA_VALAPR: "number",
        PA_SEXO: "text",
      },
    ),
  ];
  const folder = await Deno.makeTempDir();
  try {
    await using db = await DuckDb.open({ folder });
    const frames: Record<string, DataFrame> = {};
    for (const table of tables) {
      const frame = await frameOf(table);
      takeLiterals(table, frame, random);
      frames[table.name] = frame;
      frame.writeParquet(`${folder}/${table.name}.parquet`);
      await db.query(
        `create table full_${table.name} as from read_parquet('${folder}/${table.name}.parquet')`,
      );
      db.register(table.name, table.scan);
    }
    const context = pl.SQLContext(frames);
    let nonEmpty = 0;
    let pruned = 0;
    for (let i = 0; i < QUERIES; i++) {
      const text = randomQuery(tables, random);
      const pushed = await db.query(text).rows();
      const full = await db.query(
        text.replaceAll(/\b(FROM|JOIN) (\w+) AS/g, "$1 full_$2 AS"),
      ).rows();
      assertEquals(comparable(pushed), comparable(full), text);
      const frame = run(context, text);
      const polars = frame.toRecords() as Row[];
      assertEquals(
        comparable(withoutEmptySums(pushed, text)),
        comparable(withoutEmptySums(polars, text)),
        `Polars: ${text}`,
      );
      if (pushed.length > 0) nonEmpty++;
      const plan = await db.explain(text);
      if (plan.scans.some((scan) => scan.where || scan.partitions.length < scan.allPartitions)) {
        pruned++;
      }
    }
    assert(nonEmpty > QUERIES * 0.7, `only ${nonEmpty} answers have rows`);
    assert(pruned > QUERIES * 0.4, `only ${pruned} queries left anything out`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** Runs a query in Polars, which gives an error back where others throw it. */
function run(context: ReturnType<typeof pl.SQLContext>, text: string): DataFrame {
  const lazy = context.execute(text, { eager: false }) as unknown as {
    readonly _ldf: unknown;
    collectSync(): DataFrame;
  };
  if (lazy._ldf instanceof Error) throw new Error(`${text}: ${lazy._ldf.message}`);
  return lazy.collectSync();
}
