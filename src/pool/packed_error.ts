import { DataSusError } from "../error.ts";
import type { PackedError } from "./messages.ts";

/** An error as data that may be sent to another thread. */
export function packError(error: unknown): PackedError {
  if (!(error instanceof DataSusError)) return { other: error };
  const { message, code, hint, path, offset, column, row, raw, flag, cause } = error;
  return { message, options: { code, hint, path, offset, column, row, raw, flag, cause } };
}

/** The error again. */
export function unpackError(packed: PackedError): unknown {
  return "other" in packed ? packed.other : new DataSusError(packed.message, packed.options);
}
