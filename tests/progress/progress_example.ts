import type { ReadProgress } from "../../src/progress/read_progress.ts";

/** A read that is going on. */
export const PROGRESS: ReadProgress = {
  files: 3,
  totalFiles: 12,
  bytes: 1_234_567,
  totalBytes: 3_400_000,
  rows: 41_234,
  path: "/dissemin/publicos/SIHSUS/200801_/Dados/RDAC1503.dbc",
  seconds: 4.4,
  bytesPerSecond: 280_000,
  secondsLeft: 7.7,
  retries: 2,
};
