import { DataSusError, type ErrorCode } from "../error.ts";

/** Where in which file a decoder stands; decoders keep it for their error messages. */
export interface DecodePosition {
  /** The file's name for messages, or `undefined` when the caller gave none. */
  readonly name: string | undefined;
  /** Bytes of the stored file read so far. */
  readonly offset: number;
}

const HINTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  TRUNCATED: "Fetch the file again: this copy is incomplete",
  CHECKSUM:
    'Fetch the file again: this copy is damaged; pass verify: "warn" to read what it holds all the same',
  FORMAT: "Check that the file is a .dbc or .dbf file and fetch it again",
};

/** A {@linkcode DataSusError} `Cannot decode "<name>": <state> (at byte <offset>)`. */
export function decodeError(
  code: ErrorCode,
  at: DecodePosition,
  state: string,
  hint: string | undefined = HINTS[code],
): DataSusError {
  return new DataSusError(
    `Cannot decode "${at.name ?? "unnamed bytes"}": ${state} (at byte ${at.offset})`,
    { code, path: at.name, offset: at.offset, hint },
  );
}
