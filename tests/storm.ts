import { ftp, sih } from "@dsbr/core";
import { ScriptedServer } from "./fetch/ftp/scripted_server.ts";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "./memory_source.ts";

/** Scans at a time. */
export const SCANS = 100;
/** Rows of the file of each scan. */
export const STORM_ROWS = 20_000;

/** How one scan of a storm is read. */
export type Manner = "fast" | "slow" | "failing" | "cancelled";
const MANNERS: readonly Manner[] = ["fast", "slow", "fast", "failing", "fast", "cancelled"];

/** What became of one scan of a storm. */
export interface StormEnd {
  readonly manner: Manner;
  /** The rows that came, or the code of the error. */
  readonly end: number | string;
  /** Milliseconds from the common start. */
  readonly took: number;
}

/** Reads a hundred scans at a time over one `ftp()` of three connections. */
export async function storm(): Promise<{
  readonly ends: readonly StormEnd[];
  readonly server: ScriptedServer;
}> {
  await using server = await ScriptedServer.start(async (verb, argument, session, server) => {
    if (verb !== "RETR" || !argument.includes("2304")) return false;
    const { bytes } = server.files.get(argument)!;
    await server.transfer(session, bytes.subarray(session.offset, bytes.length / 2));
    return true;
  });
  for (let month = 1; month <= 6; month++) {
    const bytes = dbc(RD_FIELDS, rdRows(STORM_ROWS, month));
    server.files.set(`${SIH_DIRECTORY}/RDAC230${month}.dbc`, { bytes, time: "20230127181400" });
  }
  await using source = ftp({ host: "127.0.0.1", port: server.port, retryDelay: 1 });
  const start = performance.now();
  const ends = await Promise.all(Array.from({ length: SCANS }, async (_, i): Promise<StormEnd> => {
    const manner = MANNERS[i % 6]!;
    const query = { group: "RD", uf: "AC", year: 2023, month: i % 6 + 1 } as const;
    let end: number | string = 0;
    try {
      for await (const batch of sih(query, { source, batchRows: 2000 })) {
        end += batch.numRows;
        if (manner === "cancelled") break;
        if (manner === "slow") await new Promise((resolve) => setTimeout(resolve, 20));
      }
    } catch (error) {
      end = (error as { code: string }).code;
    }
    return { manner, end, took: performance.now() - start };
  }));
  await source.close();
  return { ends, server };
}
