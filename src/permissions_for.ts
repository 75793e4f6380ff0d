import { ftp } from "./fetch/ftp/ftp.ts";
import type { Source } from "./fetch/source.ts";
import { flagOf, isGranted, type Permission, refused } from "./permission.ts";

/** A permission that a scan needs, and the flag that grants it. */
export type PermissionNeed = Permission & {
  /** The flag, ready to paste: `--allow-net=ftp.datasus.gov.br`. */
  readonly flag: string;
};

/** Something that reads from a source: a scan. */
export interface ReadsFrom {
  /** The source; `undefined` means DataSUS's server. */
  readonly source: Source | undefined;
}

/**
 * The permissions that reading a scan needs, no more and no fewer. Nobody is asked, and nothing is
 * read. Those that are `optional` make it better: without its folder a cache is in memory alone.
 *
 * A source of your own tells what it needs in `permissions`; one that does not is taken to need
 * none.
 *
 * @example
 * ```ts
 * import { disk, ftp, permissionsFor, sih } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const query = { group: "RD", uf: "AC", year: 2023, month: 1 } as const;
 * const flags = permissionsFor(sih(query, { source: ftp() })).map(({ flag }) => flag);
 * assertEquals(flags, ["--allow-net=ftp.datasus.gov.br"]);
 *
 * const cached = permissionsFor(sih(query, { cache: disk("dados") }));
 * assertEquals(cached.filter(({ optional }) => optional).map(({ flag }) => flag), [
 *   "--allow-read=dados",
 *   "--allow-write=dados",
 * ]);
 * ```
 */
export function permissionsFor(scan: ReadsFrom): readonly PermissionNeed[] {
  const { permissions = [] } = scan.source ?? ftp();
  const needs = new Map<string, PermissionNeed>();
  for (const permission of permissions) {
    const flag = flagOf(permission);
    const known = needs.get(flag);
    // What one part needs is needed, even if another could do without it.
    if (known === undefined || known.optional && !permission.optional) {
      needs.set(flag, { ...permission, flag });
    }
  }
  return [...needs.values()];
}

/**
 * Asks, in a terminal, for the permissions that reading a scan needs and that are not granted yet.
 * Where nobody can answer (no terminal, a notebook, `--no-prompt`) nobody is asked, and what is not
 * granted counts as refused.
 *
 * @example
 * ```ts
 * import { requestPermissions, sample, sih } from "@dsbr/core";
 *
 * const query = { group: "RD", uf: "AC", year: 2023, month: 1 } as const;
 * const refused = await requestPermissions(sih(query, { source: sample() }));
 * console.log(refused.length); // 0: it needs none
 * ```
 *
 * @returns The `optional` ones that were refused: the scan reads on without them.
 * @throws {DataSusError} `PERMISSION` when others were refused; `flag` has all of them.
 */
export async function requestPermissions(scan: ReadsFrom): Promise<readonly PermissionNeed[]> {
  const lacking: PermissionNeed[] = [];
  const canAsk = Deno.stdin.isTerminal() && Deno.stderr.isTerminal();
  for (const need of permissionsFor(scan)) {
    if (isGranted(need)) continue;
    if (canAsk && (await Deno.permissions.request(need)).state === "granted") continue;
    lacking.push(need);
  }
  const required = lacking.filter(({ optional }) => !optional);
  if (required.length === 0) return lacking;
  const name = scan.source?.name ?? ftp().name;
  throw refused(`Cannot read from ${name}: Deno has no permission for it`, required);
}
