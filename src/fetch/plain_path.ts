/**
 * The names along a path of the server.
 *
 * @throws {TypeError} When one of them could lead elsewhere, or could not be sent.
 */
export function segmentsOf(path: string): string[] {
  const segments = path.split("/").filter((segment) => segment !== "");
  if (segments.every(isPlainName)) return segments;
  throw new TypeError(`Cannot read "${path}": it is no plain path`);
}

/** Characters of a name; no file system in use has longer ones. */
const LONGEST_NAME = 255;

/**
 * True for a name that is a name and nothing else: no path, no `.` or `..`, no control character
 * (CR and LF end a command on the wire), not over-long.
 */
export function isPlainName(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && name.length <= LONGEST_NAME &&
    // deno-lint-ignore no-control-regex
    !/[\\/\x00-\x1f\x7f]/.test(name);
}
