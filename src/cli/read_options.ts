import type { Verify } from "../decode/record_bytes.ts";
import type { OnMissing } from "../check_missing.ts";
import type { OptionFacts } from "./arguments.ts";

/** What `--on-missing` may say. */
export const ON_MISSING: readonly OnMissing[] = ["error", "warn", "skip"];

/** What `--verify` may say. */
export const VERIFY: readonly Verify[] = ["error", "warn", "off"];

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
