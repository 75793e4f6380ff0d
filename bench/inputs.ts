import { sample } from "@dsbr/core";
import { toBytes } from "@std/streams/unstable-to-bytes";

/** A file to measure on. */
export interface Input {
  /** Its name, which every figure must carry. */
  readonly name: string;
  /** The file's bytes. */
  readonly bytes: Uint8Array;
}

const REAL = [
  "SIHSUS/200801_/Dados/RDSE1506.dbc",
  "SIHSUS/200801_/Dados/RDAC2203.dbc",
  "CNES/200508_/Dados/EQ/EQAL1509.dbc",
  "SIM/CID10/DOFET/DOMAT02.DBC",
];

/** Real files, where they lie beside the checkout, then a synthetic month of SIH-RD. */
export async function inputs(rows: number): Promise<Input[]> {
  const found: Input[] = [];
  for (const path of REAL) {
    try {
      const url = new URL(
        `../../shared/fixtures/mirror/dissemin/publicos/${path}`,
        import.meta.url,
      );
      found.push({ name: path.slice(path.lastIndexOf("/") + 1), bytes: await Deno.readFile(url) });
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  return [...found, await syntheticMonth(rows)];
}

/** A month of SIH-RD of São Paulo with `rows` made-up rows and 113 columns. */
export async function syntheticMonth(rows: number): Promise<Input> {
  const path = "/dissemin/publicos/SIHSUS/200801_/Dados/RDSP1602.dbc";
  const stream = await sample({ rows }).open(path);
  return {
    name: `sample RDSP1602 (${rows.toLocaleString("en")} rows)`,
    bytes: await toBytes(stream!),
  };
}
