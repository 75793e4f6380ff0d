/**
 * Permissions of Deno, as values: which one something needs, and the flag that grants it.
 *
 * @module
 */

import { DataSusError } from "./error.ts";

/** A permission, in the form that `Deno.permissions` takes. */
export type Permission =
  & (
    | { readonly name: "net"; readonly host: string }
    | { readonly name: "read" | "write"; readonly path: string }
    | { readonly name: "env"; readonly variable: string }
  )
  & {
    /** True when reading goes on without it, such as that for a cache's folder. */
    readonly optional?: boolean;
  };

/** The flag that grants a permission: `--allow-net=ftp.datasus.gov.br`. */
export function flagOf(permission: Permission): string {
  switch (permission.name) {
    case "net":
      return `--allow-net=${permission.host}`;
    case "env":
      return `--allow-env=${permission.variable}`;
    default:
      return `--allow-${permission.name}=${permission.path}`;
  }
}

/** The flags of several permissions, ready to paste. */
export function flagsOf(permissions: readonly Permission[]): string {
  return permissions.map(flagOf).join(" ");
}

/** True when it is granted already; nobody is asked. */
export function isGranted(permission: Permission): boolean {
  return Deno.permissions.querySync(permission).state === "granted";
}

/** What a {@linkcode refused} error says besides. */
export interface RefusedOptions {
  /** The file or folder concerned. */
  readonly path?: string | undefined;
  /** What else would do, behind the flag: `or do without a cache folder`. */
  readonly otherwise?: string | undefined;
  /** The error underneath. */
  readonly cause?: unknown;
}

/** The error that says which flag is missing. `message` is the whole sentence. */
export function refused(
  message: string,
  permissions: readonly Permission[],
  { path, otherwise, cause }: RefusedOptions = {},
): DataSusError {
  const flag = flagsOf(permissions);
  return new DataSusError(message, {
    code: "PERMISSION",
    path,
    flag,
    hint: `Add ${flag} to the command${otherwise === undefined ? "" : `, ${otherwise}`}`,
    cause,
  });
}
