import type { Verify } from "../decode/record_bytes.ts";
import type { OnBadRecord } from "../dead_letters.ts";
import type { OnMissing } from "../check_missing.ts";
import type { OptionFacts } from "./arguments.ts";

/** What `--on-missing` may say. */
export const ON_MISSING: readonly OnMissing[] = ["error", "warn", "skip"];

/** What `--verify` may say. */
export const VERIFY: readonly Verify[] = ["error", "warn", "off"];

/** What `--on-bad-record` may say. */
export const ON_BAD_RECORD: readonly OnBadRecord[] = ["null", "error", "dead-letter"];

/** The option `--on-missing`. */
export const ON_MISSING_OPTION: OptionFacts = {
  value: "ACTION",
  about: "What to do when an expected file is absent: error stops before anything is read, warn " +
    "reads on and says so, skip reads on in silence. Known gaps do not count. Default: error.",
};

/** The option `--verify`. */
export const VERIFY_OPTION: OptionFacts = {
  value: "ACTION",
  about: "What to do when a file's content does not match the CRC-32 that it carries: error " +
    "stops, warn reads on and says so, off does not look. Default: error.",
};

/** Names of {@linkcode BAD_RECORD_OPTIONS}. */
export type BadRecordOption = "on-bad-record" | "dead-letter";

/** The options that say what becomes of values that cannot be read. */
export const BAD_RECORD_OPTIONS: Readonly<Record<BadRecordOption, OptionFacts>> = {
  "on-bad-record": {
    value: "ACTION",
    about:
      "What to do about a value that cannot be read: null leaves it out and counts it, error " +
      "stops, dead-letter leaves it out and lists it in --dead-letter. Default: null.",
  },
  "dead-letter": {
    value: "FILE",
    about:
      "Lists values that cannot be read, a line of JSON each: file, row, byte offset, column, " +
      "raw bytes, reason. When the read fails, FILE.incomplete keeps those found before.",
  },
};
