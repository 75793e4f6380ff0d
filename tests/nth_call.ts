/**
 * Counts the calls of the operating system that a test makes, so that something can happen at the
 * n-th, for every n.
 *
 * @module
 */

/** What is counted: what files, caches and connections are made of. */
const CALLS: readonly [object: object, names: readonly string[]][] = [
  [globalThis, ["fetch"]],
  [Deno, ["connect", "open", "lstat", "mkdir", "rename", "remove"]],
  [Deno.FsFile.prototype, ["read", "write", "sync", "stat", "seek", "tryLock"]],
];

/** What is called with the number of a call, from 1 on, and its name. */
type OnCall = (number: number, name: string) => void;

/**
 * Calls `onCall` before each call of the system, and `onResult` when it succeeded, before who waits
 * for it goes on; until it is disposed of.
 */
export function onEachCall(onCall: OnCall, onResult?: OnCall): Disposable {
  let number = 0;
  const undo: (() => void)[] = [];
  // deno-lint-ignore no-explicit-any
  type Call = (...args: any[]) => any;
  const wrap = (object: object, name: string): void => {
    const methods = object as Record<string, Call>;
    const call = methods[name]!;
    methods[name] = function (this: unknown, ...args): unknown {
      const own = ++number;
      onCall(own, name);
      const result = call.apply(this, args);
      if (onResult && result instanceof Promise) result.then(() => onResult(own, name), () => {});
      if (name === "connect") result.then(watch, () => {});
      return result;
    };
    undo.push(() => methods[name] = call);
  };
  const watch = (connection: Deno.Conn): void => {
    for (const name of ["read", "write"]) wrap(connection, name);
  };
  for (const [object, names] of CALLS) for (const name of names) wrap(object, name);
  return { [Symbol.dispose]: () => undo.forEach((restore) => restore()) };
}
