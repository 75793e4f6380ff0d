import type { RecordBatch } from "apache-arrow";
import type { BadValue } from "../decode/bad_value.ts";
import type { DbfHeader } from "../decode/dbf_header.ts";
import type { JobState } from "./messages.ts";

/** What happens while a file is decoded, in order. */
export type DecodeStep =
  /** A batch, and the values in it that could not be read. */
  | { readonly kind: "batch"; readonly batch: RecordBatch; readonly bad: readonly BadValue[] }
  /** Bytes were used up. */
  | { readonly kind: "taken" }
  /** All bytes were used up; what is left is checked against the whole. */
  | { readonly kind: "closing" };

/** A file being decoded, here or in a worker, with the same steps. */
export interface Decoding {
  /** The file's header, once it is known. */
  readonly header: DbfHeader | undefined;
  /** How far the decoder had come at the step taken last. */
  readonly state: JobState;
  /**
   * After an error, and at `closing`: the values that could not be read in the batch that is being
   * built.
   */
  readonly bad: readonly BadValue[];
  /** Decodes; whoever leaves the loop stops it. */
  steps(): AsyncGenerator<DecodeStep, void, undefined>;
}
