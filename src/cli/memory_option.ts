import { configure } from "../memory_budget.ts";
import type { Arguments, OptionFacts } from "./arguments.ts";

/** The option `--memory`. */
export const MEMORY_OPTION: OptionFacts = {
  value: "SIZE",
  about:
    "Memory that the process is allowed, 512MB for example. Half of it is for what is kept and " +
    "read ahead; as it fills up, less is, and every row still comes. Default: no limit.",
};

/** Has the process keep to `--memory`, until it is disposed of. */
export function useMemory(args: Arguments<"memory">): Disposable {
  const memory = args.bytes("memory");
  if (memory !== undefined) configure({ memory });
  return {
    [Symbol.dispose]: (): void => {
      if (memory !== undefined) configure({});
    },
  };
}
