import type { Verify } from "../decode/record_bytes.ts";
import type { OnMissing } from "../scan.ts";
import type { OptionFacts } from "./arguments.ts";

/** What `--on-missing` may say. */
export const ON_MISSING: readonly OnMissing[] = ["error", "warn", "skip"];

/** What `--verify` may say. */
export const VERIFY: readonly Verify[] = ["error", "warn", "off"];

/** The option `--on-missing`. */
export const ON_MISSING_OPTION: OptionFacts = {
  value: ON_MISSING.join("|"),
  about: "When an expected file is absent: stop before anything is read, read on and say so, or " +
    "read on in silence. Files known never to have existed do not count. Default: error.",
};

/** The option `--verify`. */
export const VERIFY_OPTION: OptionFacts = {
  value: VERIFY.join("|"),
  about: "When a file's content does not match the CRC-32 that it carries: stop, read on and say " +
    "so, or do not look. Default: error.",
};
