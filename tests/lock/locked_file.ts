import type { LockedFile } from "@dsbr/core";
import { SIH_DIRECTORY } from "../memory_source.ts";

/** A locked file of January 2023 with made-up hashes, unless told otherwise. */
export function lockedFile(facts: Partial<LockedFile> = {}): LockedFile {
  return {
    path: `${SIH_DIRECTORY}/RDAC2301.dbc`,
    size: 114_200,
    modified: "2023-05-06T07:08:09Z",
    sha256: "ab".repeat(32),
    crc32: "8f3a01c9",
    rows: 4185,
    schemaHash: "0123456789abcdef",
    accessed: "2026-08-03",
    dataset: "SIHSUS-RD",
    partition: "AC-2023-01",
    ...facts,
  };
}

/** A locked file of a month of 2023. */
export function lockedMonth(month: number, facts: Partial<LockedFile> = {}): LockedFile {
  const two = String(month).padStart(2, "0");
  return lockedFile({
    path: `${SIH_DIRECTORY}/RDAC23${two}.dbc`,
    partition: `AC-2023-${two}`,
    sha256: two.repeat(32),
    ...facts,
  });
}
