import { findSystem } from "../catalog/systems.ts";
import { DataSusError } from "../error.ts";

/**
 * A test whether a path, a directory or a dataset (`SIHSUS-RD`) belongs to a system.
 *
 * @param name One of the system's names, such as `sih`.
 * @throws {DataSusError} `QUERY` when there is no such system.
 */
export function systemMatcher(name: string): (path: string) => boolean {
  const system = findSystem(name);
  if (system === undefined) {
    throw new DataSusError(`Cannot choose entries of "${name}": there is no such system`, {
      code: "QUERY",
      hint: "Name it as in a scan, such as sih or sim; dsbr help lists the systems",
    });
  }
  const eras = Object.values(system.groups).flatMap((group) => group.eras);
  const directories = eras.map((era) => `${era.directory.toLowerCase()}/`);
  const dataset = `${system.id}-`.toLowerCase();
  return (path) => {
    const folded = `${path.toLowerCase()}/`;
    return folded.startsWith(dataset) ||
      directories.some((directory) => folded.startsWith(directory));
  };
}
